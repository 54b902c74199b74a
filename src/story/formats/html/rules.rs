//! Every rule that the loader of web pages reports, in one table.

use crate::story::Severity;
use crate::story::rules::{RuleInfo, rules};

rules! {
    TextFromPage "page-text" Note "the text was taken from a web page"
        "Nothing is wrong: of a saved page the article is read, and the note says from where title, authors and date are taken and what was left out. To annotate or to review it, make a story of it with `sayso new`."
        "<html><body><article><p>The bridge opened at noon.</p></article></body></html>";
    NoArticle "page-whole" Warning "no article was recognised in a web page"
        "All of the page that is to be seen is shown instead, with its headings and captions; some of it may be no article. Compare it with the page."
        "<html><body><p>Nothing here.</p></body></html>";
    WrongBytes "page-bytes" Warning "bytes of a web page are no text in its encoding"
        "Each is shown as a replacement character. The page is damaged, or names another encoding than it is in; save it again."
        "<meta charset=\"utf-8\"><p>caf\\xe9</p>";
}
