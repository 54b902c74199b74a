//! Addresses on the Web, as a terminal or a browser may get them.
//!
//! What is in a story is not trusted: only http and https, and only characters that an address may
//! have.

use std::fmt::Write;
use std::ops::Range;
use std::sync::Arc;

use memchr::memmem;
use unicode_width::UnicodeWidthChar;

use crate::story::text::floor_border;
use crate::story::text::normal::ends_lines;

/// The longest address that terminals take, in bytes.
const LONGEST: usize = 2083;

/// Returns an address as a terminal and a browser may get it: http or https, without blanks and
/// controls, other characters as `%XX`; `None` if it is none.
pub fn safe(url: &str) -> Option<Arc<str>> {
    let url = url.trim();
    let lower = url.get(..8)?.to_ascii_lowercase();
    let rest = ["https://", "http://"].iter().find(|scheme| lower.starts_with(**scheme))?;
    if url.len() <= rest.len() || url.chars().any(|c| c.is_control() || c.is_whitespace()) {
        return None;
    }
    let mut safe = String::with_capacity(url.len());
    for byte in url.bytes() {
        match byte {
            b'"' | b'<' | b'>' | b'\\' | b'^' | b'`' | b'{' | b'|' | b'}' | 0x7f.. => {
                let _ = write!(safe, "%{byte:02X}");
            }
            byte => safe.push(byte.into()),
        }
    }
    (safe.len() <= LONGEST).then(|| safe.into())
}

/// Returns the addresses that words hold, as far as they lie in a window of them, in text order.
///
/// An address begins at the border of a word and ends before a blank, a quotation mark or bracket, the
/// punctuation of the sentence, or a letter of a script without blanks between words. One that a
/// control or an invisible character follows is none: what is seen would not be what is opened.
pub fn within(words: &str, window: Range<usize>) -> Vec<Range<usize>> {
    let from = floor_border(words, window.start.saturating_sub(LONGEST));
    let to = floor_border(words, window.end.saturating_add(LONGEST)).max(from);
    let mut found: Vec<Range<usize>> = Vec::new();
    for at in memmem::find_iter(&words.as_bytes()[from..to], "://") {
        let at = from + at;
        let Some(start) = scheme(words, at) else { continue };
        if found.last().is_some_and(|last| start < last.end) {
            continue;
        }
        let Some(end) = end(words, at + 3) else { continue };
        if start < window.end && end > window.start {
            found.push(start..end);
        }
    }
    found
}

/// Returns where the address ends that begins at a byte, if one does.
pub fn starting_at(words: &str, at: usize) -> Option<usize> {
    let rest = &words.as_bytes()[at..];
    let colon =
        [4, 5].into_iter().find(|colon| rest[*colon.min(&rest.len())..].starts_with(b"://"))?;
    scheme(words, at + colon).filter(|start| *start == at)?;
    end(words, at + colon + 3)
}

/// Returns where the scheme before `://` begins, if it is one of the Web and a word of its own.
fn scheme(words: &str, at: usize) -> Option<usize> {
    let length = ["https", "http"].into_iter().find_map(|scheme| {
        let from = at.checked_sub(scheme.len())?;
        words.get(from..at)?.eq_ignore_ascii_case(scheme).then_some(scheme.len())
    })?;
    let before = words[..at - length].chars().next_back();
    before.is_none_or(|c| !c.is_alphanumeric() || ends_lines(c)).then_some(at - length)
}

/// Returns where an address ends of which the host begins at a byte.
fn end(words: &str, host: usize) -> Option<usize> {
    let rest = &words[host..];
    let is_part = |c: char| match c {
        '"' | '<' | '>' | '\\' | '^' | '`' | '{' | '|' | '}' | '[' | ']' => false,
        '!'..='~' => true,
        c => c.is_alphanumeric() && !ends_lines(c),
    };
    let near = &rest[..floor_border(rest, LONGEST)];
    let long = near.find(|c| !is_part(c)).unwrap_or(near.len());
    let next = rest[long..].chars().next();
    // a line may end here, but nothing that is not seen may stand here
    let unseen = |c: char| c.width().unwrap_or(0) == 0 && !matches!(c, '\n' | '\r' | '\t');
    if next.is_some_and(unseen) {
        return None;
    }
    let address = without_punctuation(&rest[..long]);
    // in "…/船" the letter may belong to it; after "….html船" it hardly does
    let open = !address.ends_with(|c: char| c.is_ascii_alphanumeric());
    let is_cut = address.len() == long && open && next.is_some_and(ends_lines);
    (address.contains(char::is_alphanumeric) && !is_cut).then_some(host + address.len())
}

/// Returns an address without the punctuation of the sentence that it stands in.
fn without_punctuation(mut address: &str) -> &str {
    let count = |c: char| address.matches(c).count();
    let mut unopened = count(')').saturating_sub(count('('));
    while let Some(last) = address.bytes().next_back() {
        match last {
            b'.' | b',' | b';' | b':' | b'!' | b'?' | b'\'' | b'*' | b'_' | b'~' => {}
            b')' if unopened > 0 => unopened -= 1,
            _ => break,
        }
        address = &address[..address.len() - 1];
    }
    address
}

#[cfg(test)]
mod tests {
    use super::safe;

    #[test]
    fn only_web_addresses_get_out_and_nothing_that_steers_a_terminal() {
        for (given, safe_one) in [
            ("https://example.org/a?b=c#d", Some("https://example.org/a?b=c#d")),
            ("HTTP://example.org/", Some("HTTP://example.org/")),
            (
                " https://пример.рф/é ",
                Some("https://%D0%BF%D1%80%D0%B8%D0%BC%D0%B5%D1%80.%D1%80%D1%84/%C3%A9"),
            ),
            ("https://例え.jp/\u{202e}x", Some("https://%E4%BE%8B%E3%81%88.jp/%E2%80%AEx")),
            ("https://a/\"<>\\`", Some("https://a/%22%3C%3E%5C%60")),
            ("https://a/\u{1b}]8;;x", None),
            ("https://a/\u{9c}b", None),
            ("https://a/b c", None),
            ("https://a\n", Some("https://a")),
            ("javascript:alert(1)", None),
            ("file:///etc/passwd", None),
            ("ftp://a", None),
            ("-https://a", None),
            ("https://", None),
            ("", None),
        ] {
            assert_eq!(safe(given).as_deref(), safe_one, "{given:?}");
        }
        assert_eq!(safe(&format!("https://a/{}", "x".repeat(3000))), None);
    }

    #[test]
    fn addresses_are_found_in_running_text() {
        let check = |words: &str| {
            let found = super::within(words, 0..words.len());
            found.into_iter().map(|at| words[at].to_owned()).collect::<Vec<_>>().join(" | ")
        };
        for (words, found) in [
            ("See https://a.org/b?c=d#e. Then", "https://a.org/b?c=d#e"),
            ("(see http://a.org/b_(c), too)", "http://a.org/b_(c)"),
            ("(HTTPS://a.org)", "HTTPS://a.org"),
            ("“https://a.org/x”, “http://b.org”", "https://a.org/x | http://b.org"),
            ("<https://a.org> [x](https://b.org/c)", "https://a.org | https://b.org/c"),
            ("сайт https://пример.рф/новости.", "https://пример.рф/новости"),
            ("«https://a.org/а»", "https://a.org/а"),
            ("詳細はhttps://a.jp/b.htmlを見る。", "https://a.jp/b.html"),
            ("見よhttps://a.jp/市長", ""),
            ("https://a.jp/x。次", "https://a.jp/x"),
            ("xhttps://a.org ftp://a.org ://a.org https:// https://.", ""),
            ("javascript:alert(1)//https://a.org", "https://a.org"),
            ("https://a.org/\u{1b}]8;;x https://b.org\u{200b}/x https://c.org/\u{202e}x", ""),
            (
                "https://a.org\nhttps://b.org\r\n\thttps://c.org\t",
                "https://a.org | https://b.org | https://c.org",
            ),
            ("https://a.org/?to=https://b.org/c", "https://a.org/?to=https://b.org/c"),
            ("האתר https://a.org/ב.", "https://a.org/ב"),
        ] {
            assert_eq!(check(words), found, "{words:?}");
        }
        // only those that reach into the window, whole
        let words = "https://a.org https://b.org https://c.org";
        assert_eq!(super::within(words, 20..22), vec![14..27]);
        let long = format!("https://a.org/{} é", "x".repeat(200_000));
        assert_eq!(super::within(&long, 100_000..100_010).len(), 0);
    }
}
