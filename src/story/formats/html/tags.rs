//! Tags and text of HTML, cut as a browser cuts them: attributes in quotation marks, comments,
//! scripts. Nothing is built of them here.

use std::borrow::Cow;

/// A piece of a page.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Piece<'h> {
    /// A start tag.
    Open(Tag<'h>),
    /// An end tag, by its name in lower case.
    Close(Cow<'h, str>),
    /// Text as it is written, with its character references.
    Text(&'h str),
}

/// A start tag.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Tag<'h> {
    /// Its name in lower case.
    pub name: Cow<'h, str>,
    /// What stands between the name and the end of the tag.
    pub attributes: &'h str,
    /// How many attributes it has.
    pub count: usize,
    /// True if it ends in `/>`.
    pub closed: bool,
}

/// The elements in which no tag is one, except their own end tag.
const RAW: [&str; 8] =
    ["script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes"];

/// Elements without an end tag.
pub(super) const VOID: [&str; 18] = [
    "area", "base", "basefont", "bgsound", "br", "col", "embed", "frame", "hr", "image", "img",
    "input", "link", "meta", "param", "source", "track", "wbr",
];

/// A page that is read from its start.
pub(super) struct Pieces<'h> {
    html: &'h str,
    at: usize,
}

impl<'h> Pieces<'h> {
    /// Starts at the beginning of a page.
    pub(super) const fn of(html: &'h str) -> Self {
        Self { html, at: 0 }
    }

    /// Skips what is no tag because it stands within a script or the like, up to the end tag of the
    /// element whose start tag was the last piece; returns what was skipped.
    pub(super) fn raw(&mut self, name: &str) -> &'h str {
        let from = self.at;
        if name == "plaintext" {
            self.at = self.html.len();
        } else if RAW.contains(&name) {
            self.at = self.end_of_raw(name);
        }
        &self.html[from..self.at]
    }

    fn end_of_raw(&self, name: &str) -> usize {
        let bytes = self.html.as_bytes();
        let mut at = self.at;
        while let Some(found) = memchr::memmem::find(&bytes[at..], b"</") {
            let tag = at + found + 2;
            let end = tag + name.len();
            let is = bytes.get(tag..end).is_some_and(|n| n.eq_ignore_ascii_case(name.as_bytes()));
            let after = bytes.get(end);
            if is && after.is_some_and(|b| b.is_ascii_whitespace() || matches!(b, b'/' | b'>')) {
                return at + found;
            }
            at = tag;
        }
        self.html.len()
    }

    /// Skips a stretch of XML in which no tag is one, if it begins here.
    fn cdata(&mut self) -> Option<&'h str> {
        let rest = self.html[self.at..].strip_prefix("<![CDATA[")?;
        let end = rest.find("]]>").unwrap_or(rest.len());
        self.at = (self.html.len() - rest.len() + end + "]]>".len()).min(self.html.len());
        Some(&rest[..end])
    }

    /// Returns the next piece; `in_xml` is true within drawings and formulas, where `<![CDATA[` is
    /// understood.
    pub(super) fn next(&mut self, in_xml: bool) -> Option<Piece<'h>> {
        let bytes = self.html.as_bytes();
        loop {
            let rest = &bytes[self.at..];
            let (first, second) = (*rest.first()?, rest.get(1).copied().unwrap_or_default());
            match (first, second) {
                (b'<', b'!') if in_xml && rest.starts_with(b"<![CDATA[") => {
                    if let Some(text) = self.cdata().filter(|text| !text.is_empty()) {
                        return Some(Piece::Text(text));
                    }
                }
                (b'<', b'!') if rest.starts_with(b"<!--") => self.at = self.end_of_comment(),
                (b'<', b'!' | b'?') => self.at = self.after(self.at, b'>'),
                (b'<', b'/') => match rest.get(2) {
                    Some(letter) if letter.is_ascii_alphabetic() => {
                        return Some(Piece::Close(self.tag(self.at + 2)?.name));
                    }
                    Some(_) => self.at = self.after(self.at + 2, b'>'),
                    None => self.at = bytes.len(),
                },
                (b'<', letter) if letter.is_ascii_alphabetic() => {
                    return Some(Piece::Open(self.tag(self.at + 1)?));
                }
                _ => return Some(Piece::Text(self.text())),
            }
        }
    }

    /// Takes the text up to the next tag.
    fn text(&mut self) -> &'h str {
        let (from, bytes) = (self.at, self.html.as_bytes());
        let mut at = from + 1;
        while let Some(found) = memchr::memchr(b'<', &bytes[at.min(bytes.len())..]) {
            at += found;
            let next = bytes.get(at + 1);
            if next.is_some_and(|b| b.is_ascii_alphabetic() || matches!(b, b'!' | b'?' | b'/')) {
                self.at = at;
                return &self.html[from..at];
            }
            at += 1;
        }
        self.at = bytes.len();
        &self.html[from..]
    }

    /// Returns the byte after the next byte of a kind.
    fn after(&self, from: usize, wanted: u8) -> usize {
        let bytes = self.html.as_bytes();
        memchr::memchr(wanted, &bytes[from..]).map_or(bytes.len(), |found| from + found + 1)
    }

    fn end_of_comment(&self) -> usize {
        let from = self.at + "<!--".len();
        let bytes = self.html.as_bytes();
        for short in [&b">"[..], b"->"] {
            if bytes[from..].starts_with(short) {
                return from + short.len();
            }
        }
        let mut at = from;
        while let Some(found) = memchr::memmem::find(&bytes[at..], b"--") {
            at += found + 2;
            match bytes.get(at) {
                Some(b'>') => return at + 1,
                Some(b'!') if bytes.get(at + 1) == Some(&b'>') => return at + 2,
                // of three dashes the last two may end it
                _ => at -= 1,
            }
        }
        bytes.len()
    }

    /// Takes a tag whose name begins at a byte; `None` if the page ends within it.
    fn tag(&mut self, from: usize) -> Option<Tag<'h>> {
        let bytes = self.html.as_bytes();
        let ends = |b: &u8| b.is_ascii_whitespace() || matches!(b, b'/' | b'>');
        let end = from + bytes[from..].iter().position(ends).unwrap_or(bytes.len() - from);
        let name = &self.html[from..end];
        let mut at = end;
        let (mut closed, mut count) = (false, 0);
        loop {
            match *bytes.get(at)? {
                b'>' => break,
                b'/' => (closed, at) = (true, at + 1),
                byte if byte.is_ascii_whitespace() => at += 1,
                _ => (closed, count, at) = (false, count + 1, after_attribute(bytes, at)?),
            }
        }
        self.at = at + 1;
        let name = if name.bytes().any(|b| b.is_ascii_uppercase()) {
            Cow::Owned(name.to_ascii_lowercase())
        } else {
            Cow::Borrowed(name)
        };
        Some(Tag { name, attributes: &self.html[end..at], count, closed })
    }
}

/// Returns the byte after an attribute with its value; `None` if the page ends within it.
fn after_attribute(bytes: &[u8], from: usize) -> Option<usize> {
    let blank = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_whitespace);
    let mut at = from + 1;
    while !matches!(*bytes.get(at)?, b'=' | b'>' | b'/') && !blank(at) {
        at += 1;
    }
    let mut value = at;
    while blank(value) {
        value += 1;
    }
    if bytes.get(value) != Some(&b'=') {
        return Some(at);
    }
    value += 1;
    while blank(value) {
        value += 1;
    }
    match *bytes.get(value)? {
        mark @ (b'"' | b'\'') => {
            let end = memchr::memchr(mark, &bytes[value + 1..])?;
            Some(value + 1 + end + 1)
        }
        b'>' => Some(value),
        _ => {
            while !blank(value) && *bytes.get(value)? != b'>' {
                value += 1;
            }
            Some(value)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Returns a page's pieces, with `+` before start tags and `-` before end tags.
    fn check(html: &str) -> String {
        let mut pieces = Pieces::of(html);
        let mut out = Vec::new();
        while let Some(piece) = pieces.next(false) {
            match piece {
                Piece::Open(tag) => {
                    out.push(format!("+{}", tag.name));
                    out.extend(
                        Some(pieces.raw(&tag.name).to_owned()).filter(|raw| !raw.is_empty()),
                    );
                }
                Piece::Close(name) => out.push(format!("-{name}")),
                Piece::Text(text) => out.push(text.to_owned()),
            }
        }
        out.join("|")
    }

    #[test]
    fn no_tag_is_seen_where_a_browser_sees_none() {
        assert_eq!(check("<P>a<b title='x>y'>b</B >c</p>"), "+p|a|+b|b|-b|c|-p");
        assert_eq!(check("<!-- <b> --><i>x<!--> y <u>"), "+i|x| y |+u");
        assert_eq!(check("<!-- a -- > <b> ---><i>"), "+i");
        assert_eq!(
            check("<script>if (a<b) '</b>'</SCRIPT ><b>"),
            "+script|if (a<b) '</b>'|-script|+b"
        );
        assert_eq!(check("1 < 2 <3 & <é> </ x> y"), "1 < 2 <3 & <é> | y");
        assert_eq!(check("<a href=x/y>z<br/><a b\"c>d"), "+a|z|+br|+a|d");
        assert_eq!(
            check("<title>a <b> c</title><plaintext></p>"),
            "+title|a <b> c|-title|+plaintext|</p>"
        );
        assert_eq!(check("<p>open <b class=\"x"), "+p|open ");
        assert_eq!(check("<!doctype html><?xml?><p>слово"), "+p|слово");
    }
}
