//! Every rule that the loader of Markdown reports, in one table.

use crate::story::Severity;
use crate::story::rules::{RuleInfo, rules};

rules! {
    FrontMatter "front-matter" Warning "front matter of a Markdown file that cannot be read"
        "Title, date and authors stand before the article, between two lines --- (YAML) or +++ (TOML). A line there that is not valid is passed over, and front matter without its second line is shown as part of the article."
        "---\ntitle \"Bridge opens\"\n---\nThe bridge opened at noon.";
}
