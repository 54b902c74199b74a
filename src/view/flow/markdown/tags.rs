//! Tags of HTML within Markdown: not drawn, except the words that stand for a picture.

use std::ops::Range;

/// The elements whose tags are known; of others the text may be anything, such as `<3`.
const ELEMENTS: &[&str] = &[
    "a",
    "abbr",
    "address",
    "article",
    "aside",
    "audio",
    "b",
    "big",
    "blockquote",
    "body",
    "br",
    "caption",
    "center",
    "cite",
    "code",
    "col",
    "colgroup",
    "dd",
    "del",
    "details",
    "dfn",
    "div",
    "dl",
    "dt",
    "em",
    "figcaption",
    "figure",
    "font",
    "footer",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "head",
    "header",
    "hr",
    "html",
    "i",
    "iframe",
    "img",
    "input",
    "ins",
    "kbd",
    "label",
    "li",
    "link",
    "main",
    "mark",
    "meta",
    "nav",
    "ol",
    "p",
    "picture",
    "pre",
    "q",
    "s",
    "samp",
    "script",
    "section",
    "small",
    "source",
    "span",
    "strike",
    "strong",
    "style",
    "sub",
    "summary",
    "sup",
    "table",
    "tbody",
    "td",
    "tfoot",
    "th",
    "thead",
    "time",
    "title",
    "tr",
    "tt",
    "u",
    "ul",
    "var",
    "video",
];

/// A tag at the start of a text.
pub(super) struct Tag {
    /// Its length in bytes.
    pub length: usize,
    /// The words in it that are drawn: those that stand for a picture.
    pub shown: Option<Range<usize>>,
}

/// Returns the tag at the start of a text.
pub(super) fn tag(text: &str) -> Option<Tag> {
    let inside = text.strip_prefix('<')?;
    let name = inside.strip_prefix('/').unwrap_or(inside);
    let end = name.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(name.len());
    let (name, rest) = name.split_at(end);
    let known = ELEMENTS.iter().any(|element| element.eq_ignore_ascii_case(name));
    if !known || !rest.starts_with(['>', '/', ' ', '\t', '\n', '\r']) {
        return None;
    }
    let length = text.len() - rest.len() + close(rest)? + 1;
    let shown = if name.eq_ignore_ascii_case("img") { words(&text[..length]) } else { None };
    Some(Tag { length, shown })
}

/// Returns where a tag ends: at the first bracket that stands in no quotation marks.
fn close(rest: &str) -> Option<usize> {
    let mut quoted = None;
    for (at, byte) in rest.bytes().enumerate() {
        match (quoted, byte) {
            (Some(mark), byte) if mark == byte => quoted = None,
            (None, b'"' | b'\'') => quoted = Some(byte),
            (None, b'>') => return Some(at),
            (None, b'<') => return None,
            _ => {}
        }
    }
    None
}

/// Returns the words that stand for a picture.
fn words(tag: &str) -> Option<Range<usize>> {
    let at = ["alt=\"", "alt='"].iter().find_map(|key| Some(tag.find(key)? + key.len()))?;
    let length = tag[at..].find(tag[..at].chars().next_back()?)?;
    (length > 0).then(|| at..at + length)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_tags_of_known_elements_are_tags() {
        let check = |text: &str| {
            let tag = tag(text)?;
            Some((tag.length, tag.shown.map(|shown| text[shown].to_owned()).unwrap_or_default()))
        };
        assert_eq!(check("<b>x"), Some((3, String::new())));
        assert_eq!(check("</B >x"), Some((5, String::new())));
        assert_eq!(check("<a href=\"x>y\">z"), Some((14, String::new())));
        assert_eq!(check("<br/>"), Some((5, String::new())));
        assert_eq!(check("<img src='x' alt=\"Карта\">"), Some((30, "Карта".to_owned())));
        for text in
            ["<3 hours", "<Applause>", "<b", "<b <i>", "< b>", "<船>", "<a href=\"x", "<p\u{e9}>"]
        {
            assert_eq!(check(text), None, "{text}");
        }
    }
}
