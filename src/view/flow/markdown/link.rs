//! Where a link of Markdown leads, as a terminal may get it.

use super::entities::{Entity, entity};
use crate::view::visible::web_address;

/// Returns where words lead, from what stands in the round brackets behind them or in a definition:
/// http and https only, and nothing for words that look like another address.
pub(super) fn target(words: &str, to: &str) -> Option<Box<str>> {
    let to = to.trim();
    let to = match to.strip_prefix('<') {
        Some(inside) => inside.split_once('>')?.0,
        None => to.split(char::is_whitespace).next()?,
    };
    let url = web_address::safe(&written(to))?;
    (!claims_another(words, &url)).then(|| Box::from(&*url))
}

/// Returns an address without the marks that stand for characters in Markdown.
fn written(to: &str) -> String {
    let mut out = String::with_capacity(to.len());
    let mut at = 0;
    while let Some(c) = to[at..].chars().next() {
        let rest = &to[at + c.len_utf8()..];
        let next = rest.chars().next().filter(char::is_ascii_punctuation);
        match (c, next, entity(rest.as_bytes())) {
            ('\\', Some(mark), _) => {
                out.push(mark);
                at += 2;
            }
            ('&', _, Some((length, Entity::Drawn(drawn)))) => {
                out.push(drawn);
                at += 1 + length;
            }
            _ => {
                out.push(c);
                at += c.len_utf8();
            }
        }
    }
    out
}

/// Returns true for words that look like an address of another host than they lead to.
fn claims_another(words: &str, url: &str) -> bool {
    let host = host(url).to_ascii_lowercase();
    let mut named = words.split(|c: char| c.is_whitespace() || "*_`()[]<>\"'“”‘’«»,;".contains(c));
    named.any(|word| {
        let word = word.trim_end_matches(['.', ':', '!', '?']).to_lowercase();
        let claimed = self::host(&word);
        let is_host = word.contains("://") || looks_like_host(claimed);
        let bare = |host: &str| host.strip_prefix("www.").unwrap_or(host).to_owned();
        is_host && bare(claimed) != bare(&host)
    })
}

/// Returns the host of an address, with or without its scheme.
fn host(url: &str) -> &str {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    let rest = &rest[..rest.find(['/', '?', '#']).unwrap_or(rest.len())];
    rest.rsplit_once('@').map_or(rest, |(_, host)| host)
}

/// Returns true for words such as `example.org`.
fn looks_like_host(word: &str) -> bool {
    let is_label =
        |label: &str| !label.is_empty() && label.chars().all(|c| c.is_alphanumeric() || c == '-');
    let last = word.rsplit('.').next().unwrap_or_default();
    let letters = last.chars().count() > 1 && last.chars().all(char::is_alphabetic);
    word.contains('.') && letters && word.split('.').all(is_label)
}

#[cfg(test)]
mod tests {
    use super::target;

    #[test]
    fn links_lead_to_the_web_and_to_nothing_that_they_do_not_say() {
        let check = |words: &str, to: &str| target(words, to).map(String::from);
        let some = |url: &str| Some(url.to_owned());
        assert_eq!(check("the plan", "https://x.org/a_(b)"), some("https://x.org/a_(b)"));
        assert_eq!(check("план", "<https://x.org/а б> \"Title\""), None);
        assert_eq!(check("план", " <https://x.org/ab> \"T\""), some("https://x.org/ab"));
        assert_eq!(check("計画", "http://x.jp/?a=1&amp;b=2 \"題\""), some("http://x.jp/?a=1&b=2"));
        assert_eq!(check("الخطة", "https://x.org/\\_a\\_"), some("https://x.org/_a_"));
        assert!(check("σχέδιο", "https://παράδειγμα.gr").is_some());
        for to in [
            "javascript:alert(1)",
            "file:///etc/passwd",
            "a.md",
            "#top",
            "mailto:a@x.org",
            "",
            "ftp://x.org",
        ] {
            assert_eq!(check("words", to), None, "{to}");
        }
        // words that look like an address lead there or nowhere
        assert_eq!(check("https://x.org/a", "https://x.org/b"), some("https://x.org/b"));
        assert_eq!(check("www.x.org", "https://x.org/b"), some("https://x.org/b"));
        assert_eq!(check("bank.com", "https://evil.org/bank.com"), None);
        assert_eq!(check("see https://bank.com.", "https://evil.org"), None);
        assert_eq!(check("банк.рф", "https://evil.org"), None);
        assert_eq!(check("bank.com", "https://bank.com@evil.org"), None);
        assert_eq!(check("U.S. plan, 3.5 miles, p. 4.", "https://x.org"), some("https://x.org"));
    }
}
