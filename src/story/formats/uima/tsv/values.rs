//! The values of a `WebAnno` TSV file: what parts them, and what stands for signs that would.

/// The most digits of a number in brackets.
const MOST_DIGITS: usize = 9;

/// Splits a value at a sign that has no backslash before it.
pub(super) fn split(value: &str, at: u8) -> Vec<&str> {
    let mut parts = Vec::new();
    let (mut from, mut is_escaped) = (0, false);
    for (place, byte) in value.bytes().enumerate() {
        match byte {
            _ if is_escaped => is_escaped = false,
            b'\\' => is_escaped = true,
            byte if byte == at => {
                parts.push(&value[from..place]);
                from = place + 1;
            }
            _ => {}
        }
    }
    parts.push(&value[from..]);
    parts
}

/// Returns a value without the brackets at its end, and what is in them.
pub(super) fn without_brackets(value: &str) -> (&str, Option<&str>) {
    let inner = value.strip_suffix(']').filter(|inner| !ends_escaped(inner));
    let Some((before, number)) = inner.and_then(|inner| inner.rsplit_once('[')) else {
        return (value, None);
    };
    let is_number = |number: &str| {
        number.len() <= 2 * MOST_DIGITS + 1
            && number.bytes().all(|byte| byte.is_ascii_digit() || byte == b'_')
            && !number.is_empty()
    };
    if is_number(number) && !ends_escaped(before) { (before, Some(number)) } else { (value, None) }
}

/// Returns the value of the relation of a chain, with the numbers of the chain and in the chain.
pub(super) fn chain(value: &str) -> Option<(&str, u32, u32)> {
    let (before, numbers) = value.rsplit_once("->")?;
    let (chain, link) = numbers.split_once('-')?;
    Some((before, chain.parse().ok()?, link.parse().ok()?))
}

/// Returns true if an odd number of backslashes stands at the end.
fn ends_escaped(text: &str) -> bool {
    text.bytes().rev().take_while(|byte| *byte == b'\\').count() % 2 == 1
}

/// Returns a value as it was before signs in it were escaped, and whether each escape is one that is
/// known.
pub(super) fn value(text: &str) -> (String, bool) {
    unescaped(text, |rest| match rest.chars().next() {
        Some(c @ ('\\' | '[' | ']' | '|' | '_' | ';' | '*')) => Some((c.into(), 1)),
        Some('t') => Some(("\t".into(), 1)),
        Some('n') => Some(("\n".into(), 1)),
        Some('-') if rest.starts_with("->") => Some(("->".into(), 2)),
        _ => None,
    })
}

/// Returns the text of a sentence as it was, and whether each escape is one that is known. Up to version
/// 3.1 they are those of Java.
pub(super) fn text(text: &str, minor: u32) -> (String, bool) {
    let java = minor <= 1;
    unescaped(text, |rest| {
        let c = rest.chars().next()?;
        let one = match c {
            't' => '\t',
            'n' => '\n',
            'r' => '\r',
            'f' => '\u{c}',
            'b' => '\u{8}',
            '\\' => '\\',
            '"' | '\'' | '/' if java => c,
            'u' if java => return java_unit(rest),
            c if c.is_ascii_control() => c,
            _ => return None,
        };
        Some((one.into(), c.len_utf8()))
    })
}

/// Reads `uXXXX`, or two of them for one character.
fn java_unit(rest: &str) -> Option<(String, usize)> {
    let unit = |rest: &str| {
        let digits = rest.strip_prefix('u')?.get(..4)?;
        digits
            .bytes()
            .all(|b| b.is_ascii_hexdigit())
            .then(|| u16::from_str_radix(digits, 16).ok())?
    };
    let first = unit(rest)?;
    if let Some(c) = char::from_u32(first.into()) {
        return Some((c.into(), 5));
    }
    let second = unit(rest.get(5..)?.strip_prefix('\\')?)?;
    let pair = char::decode_utf16([first, second]).next()?.ok()?;
    Some((pair.into(), 11))
}

/// Replaces what stands after each backslash; what is not known stays.
fn unescaped(text: &str, known: impl Fn(&str) -> Option<(String, usize)>) -> (String, bool) {
    let mut out = String::with_capacity(text.len());
    let (mut rest, mut are_known) = (text, true);
    while let Some(at) = memchr::memchr(b'\\', rest.as_bytes()) {
        out.push_str(&rest[..at]);
        let after = &rest[at + 1..];
        rest = if let Some((words, length)) = known(after) {
            out.push_str(&words);
            &after[length..]
        } else {
            are_known = false;
            out.push('\\');
            after
        };
    }
    out.push_str(rest);
    (out, are_known)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_parted_where_no_backslash_stands() {
        assert_eq!(split(r"a\|b|c", b'|'), [r"a\|b", "c"]);
        assert_eq!(split(r"a\\|c", b'|'), [r"a\\", "c"]);
        assert_eq!(split("", b'|'), [""]);
        assert_eq!(without_brackets("PER[12]"), ("PER", Some("12")));
        assert_eq!(without_brackets("1-1[0_3]"), ("1-1", Some("0_3")));
        assert_eq!(without_brackets(r"a\[1\]"), (r"a\[1\]", None));
        assert_eq!(without_brackets(r"a\[1]"), (r"a\[1]", None));
        assert_eq!(without_brackets("a[b]"), ("a[b]", None));
        assert_eq!(chain("*->1-2"), Some(("*", 1, 2)));
        assert_eq!(chain("x"), None);
    }

    #[test]
    fn escapes_are_undone() {
        assert_eq!(value(r"a\|b\\c\->d\te"), ("a|b\\c->d\te".to_owned(), true));
        assert_eq!(value(r"a\q"), (r"a\q".to_owned(), false));
        assert_eq!(text(r"a\tb\\n", 3), ("a\tb\\n".to_owned(), true));
        assert_eq!(text(r"\u8239\uD83D\uDE00", 1), ("船😀".to_owned(), true));
        assert_eq!(text(r"\u8239", 2), (r"\u8239".to_owned(), false));
        assert_eq!(text("a\\\u{1}b\\", 3), ("a\u{1}b\\".to_owned(), false));
    }
}
