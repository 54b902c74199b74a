//! Outlet and date from the name of a file: `OUTLET_2016-01-29_WORDS.txt`, as in `PolNeAR`.
//!
//! Names of any other shape are ignored.

/// Returns the outlet and date that a file name begins with: letters, digits and hyphens, `_`, then a
/// date as YYYY-MM-DD, followed by nothing or by `_` and more.
pub(super) fn outlet_and_date(path: &str) -> Option<(&str, &str)> {
    let name = path.rsplit(['/', '\\']).next().unwrap_or(path);
    let name = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
    let mut parts = name.splitn(3, '_');
    let (outlet, date) = (parts.next()?, parts.next()?);
    let named = !outlet.is_empty() && outlet.chars().all(|c| c.is_alphanumeric() || c == '-');
    (named && is_day(date)).then_some((outlet, date))
}

/// Returns true for a date written as YYYY-MM-DD.
fn is_day(words: &str) -> bool {
    let bytes = words.as_bytes();
    let digits =
        |at: usize| if at == 4 || at == 7 { bytes[at] == b'-' } else { bytes[at].is_ascii_digit() };
    let number = |from: usize| (bytes[from] - b'0') * 10 + bytes[from + 1] - b'0';
    bytes.len() == 10
        && (0..10).all(digits)
        && (1..=12).contains(&number(5))
        && (1..=31).contains(&number(8))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_outlet_and_a_day_are_taken_and_nothing_else() {
        let both = Some(("huff-post", "2016-01-29"));
        assert_eq!(outlet_and_date("news/huff-post_2016-01-29_a-word_more.txt"), both);
        assert_eq!(outlet_and_date("huff-post_2016-01-29.txt"), both);
        let others = [
            "harbour.txt",
            "2016-01-29_words.txt",
            "_2016-01-29_words.txt",
            "a_2016-13-29_words.txt",
            "a_2016-01-32.txt",
            "a_2016-01-29b.txt",
            "a_2016-1-2_words.txt",
            "a_ü016-01-29.txt",
            "a b_2016-01-29_words.txt",
            "news_2016-01-29/harbour.txt",
            "",
        ];
        for name in others {
            assert_eq!(outlet_and_date(name), None, "{name}");
        }
    }
}
