//! Addresses on the Web, as a terminal or a browser may get them.
//!
//! What is in a story is not trusted: only http and https, and only characters that an address may
//! have.

use std::fmt::Write;
use std::sync::Arc;

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
}
