//! The rule on lines of the site within the article.

use super::derived::at;
use crate::story::{Problem, Severity, Span};
use crate::view::Document;

/// The longest line that is looked at, in bytes: a paragraph is the article's.
const LONGEST: usize = 240;

/// Beginnings of lines, in lower case.
const BEGINNINGS: &[&str] = &[
    "sign up for our",
    "sign up to our",
    "sign up here",
    "subscribe to our",
    "subscribe now",
    "get our newsletter",
    "read more:",
    "read also:",
    "also read:",
    "related:",
    "related story:",
    "related article",
    "see also:",
    "story continues below",
    "article continues below",
    "continue reading",
    "click here to",
    "share this article",
    "share this story",
    "follow us on",
    "like us on facebook",
    "all rights reserved",
    "copyright ©",
    "copyright 20",
    "(c) 20",
    "© 20",
    "this material may not be published",
    "download our app",
    "support our journalism",
    "listen to this article",
    "image source,",
    "image caption",
    "skip to content",
    "already a subscriber",
    "this article was originally published",
    "newsletter sign-up",
    "lesen sie auch",
    "mehr zum thema",
    "hier geht es zum newsletter",
    "à lire aussi",
    "lire aussi",
    "abonnez-vous",
    "inscrivez-vous à la newsletter",
    "lea también",
    "lee también",
    "te puede interesar",
    "suscríbete",
    "leggi anche",
    "iscriviti alla newsletter",
    "leia também",
    "leia mais",
    "assine a newsletter",
    "lees ook",
    "läs också",
    "läs mer:",
    "czytaj też",
    "czytaj także",
    "zobacz też",
    "читайте также",
    "подписывайтесь",
    "читайте також",
    "підписуйтесь",
    "підписуйтеся",
    "διαβάστε επίσης",
    "ayrıca okuyun",
    "اقرأ أيضا",
    "اقرأ أيضًا",
    "اقرأ المزيد",
    "यह भी पढ़ें",
    "相关阅读",
    "延伸阅读",
    "延伸閱讀",
    "関連記事",
    "あわせて読みたい",
    "관련기사",
    "อ่านเพิ่มเติม",
];

/// Whole lines, in lower case.
const LINES: &[&str] = &[
    "advertisement",
    "advertisement - scroll to continue",
    "sponsored content",
    "most read",
    "most popular",
    "share",
    "tweet",
    "print",
    "comments",
    "read more",
    "anzeige",
    "werbung",
    "publicité",
    "publicidad",
    "publicidade",
    "pubblicità",
    "advertentie",
    "annons",
    "reklama",
    "реклама",
    "広告",
    "广告",
    "廣告",
    "광고",
    "إعلان",
    "विज्ञापन",
];

/// The first three bytes of each phrase, mixed.
const HEADS: [bool; 1024] = {
    let mut heads = [false; 1024];
    let lists = [BEGINNINGS, LINES];
    let mut list = 0;
    while list < lists.len() {
        let mut at = 0;
        while at < lists[list].len() {
            if let [a, b, c, ..] = lists[list][at].as_bytes() {
                heads[mixed([*a, *b, *c])] = true;
            }
            at += 1;
        }
        list += 1;
    }
    heads
};

const fn mixed([a, b, c]: [u8; 3]) -> usize {
    (a as usize * 31 * 31 + b as usize * 31 + c as usize) % 1024
}

/// Returns false for most lines that begin as no phrase does.
fn may_begin(line: &str) -> bool {
    match line.as_bytes().first_chunk::<3>() {
        Some(head) if head.is_ascii() => HEADS[mixed(head.map(|byte| byte.to_ascii_lowercase()))],
        _ => true,
    }
}

pub(super) fn boilerplate_in_body(doc: &Document, found: &mut Vec<Problem>) {
    let body = doc.story.body();
    let mut start = 0;
    for end in memchr::memchr_iter(b'\n', body.as_bytes()).chain([body.len()]) {
        let line = &body[start..end];
        let from = start;
        start = end + 1;
        if line.len() > LONGEST {
            continue;
        }
        let bare = line.trim().trim_matches(|c| matches!(c, '*' | '_' | '#' | '>' | '[' | ']'));
        let bare = bare.trim();
        if !is_boilerplate(bare) {
            continue;
        }
        let from = from + (bare.as_ptr() as usize - line.as_ptr() as usize);
        let span = Span::of(from..from + bare.len());
        let mut annotated = false;
        doc.links.within(span, &mut |_, _| annotated = true);
        if annotated {
            continue;
        }
        let what = "this line is the site's, not the article's".to_owned();
        let hint = "Remove it, if nothing was signed off on this text yet.";
        found.push(at(doc, "boilerplate-in-body", Severity::Note, span, what).hint(hint));
    }
}

fn is_boilerplate(line: &str) -> bool {
    /// The longest phrase, in bytes.
    const HEAD: usize = 80;
    if !may_begin(line) {
        return false;
    }
    let Some(first) = line.chars().next().and_then(|c| c.to_lowercase().next()) else {
        return false;
    };
    let begins = |phrase: &&&str| phrase.starts_with(first);
    let head = || line[..crate::story::text::floor_border(line, HEAD)].to_lowercase();
    let mut may = BEGINNINGS.iter().chain(LINES).filter(begins).peekable();
    if may.peek().is_none() {
        return false;
    }
    let small = head();
    let begin = BEGINNINGS.iter().any(|phrase| small.starts_with(phrase));
    begin || LINES.contains(&small.trim_end_matches([':', '.', ' ']))
}

#[cfg(test)]
mod tests {
    use super::is_boilerplate;

    #[test]
    fn lines_of_the_site_are_known_and_those_of_the_article_are_not() {
        for line in [
            "Sign up for our newsletter!",
            "READ MORE: The bridge in pictures",
            "Advertisement",
            "© 2026 The Harbour Post",
            "Lesen Sie auch: Die Brücke",
            "Читайте также: мост",
            "関連記事：橋",
            "اقرأ أيضا: الجسر",
            "यह भी पढ़ें: पुल",
        ] {
            assert!(is_boilerplate(line), "{line}");
        }
        for line in [
            "",
            "Read more books, the mayor said.",
            "The advertisement ran for a week.",
            "Related families came too.",
            "Share prices fell.",
            "Реклама запрещена.",
        ] {
            assert!(!is_boilerplate(line), "{line}");
        }
    }
}
