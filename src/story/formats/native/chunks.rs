//! Cuts the back matter into tables, so that each annotation is parsed alone: memory stays
//! low, and annotations can be shown as they are loaded.
//!
//! Only strings, comments, brackets and headers are recognised here; mistakes within a
//! table are left to the TOML parser.

use std::ops::Range;

/// Cuts TOML before every header of one or two keys (`[quotes.q1]`); what
/// belongs to one annotation (`[[claims.c1.evidence]]`) stays with it.
pub(crate) fn chunks(toml: &str) -> impl Iterator<Item = Range<usize>> {
    let mut from = 0;
    std::iter::from_fn(move || {
        if from >= toml.len() {
            return None;
        }
        let end = next_header(toml, from);
        let chunk = from..end;
        from = end;
        Some(chunk)
    })
}

/// Returns where the next table begins after the line at `from`, or the end.
pub(super) fn next_header(toml: &str, from: usize) -> usize {
    let bytes = toml.as_bytes();
    let (mut at, mut deep) = (line_after(bytes, from, from), 0_u32);
    // The first line may be a header itself; any other is read as it comes.
    if !is_header(&bytes[from..at]) {
        at = from;
    }
    while at < bytes.len() {
        let line = &bytes[at..];
        if starts_header(line, deep > 0) {
            if at > from && is_header(first_line(line)) {
                return at;
            }
            deep = 0;
            at = line_after(bytes, at, at);
            continue;
        }
        (at, deep) = past_line(bytes, at, deep);
    }
    bytes.len()
}

fn first_line(bytes: &[u8]) -> &[u8] {
    &bytes[..memchr::memchr(b'\n', bytes).unwrap_or(bytes.len())]
}

fn line_after(bytes: &[u8], at: usize, least: usize) -> usize {
    memchr::memchr(b'\n', &bytes[at..]).map_or(bytes.len(), |n| (at + n + 1).max(least))
}

/// Returns true if a header begins on this line. Within brackets that were never closed only the
/// header of an annotation counts: no value looks like one.
fn starts_header(line: &[u8], within: bool) -> bool {
    let line = line.trim_ascii_start_of_line();
    if !within {
        return line.first() == Some(&b'[');
    }
    TABLES.iter().any(|table| line.starts_with(table))
}

/// The beginnings of an annotation's header.
const TABLES: [&[u8]; 4] = [b"[quotes.", b"[claims.", b"[mentions.", b"[embeds."];

trait Line {
    fn trim_ascii_start_of_line(&self) -> &[u8];
}

impl Line for [u8] {
    fn trim_ascii_start_of_line(&self) -> &[u8] {
        let blanks = self.iter().take_while(|b| matches!(b, b' ' | b'\t')).count();
        &self[blanks..]
    }
}

/// Returns true if a line is the header of a table of one or two keys.
fn is_header(line: &[u8]) -> bool {
    let line = line.trim_ascii_start_of_line();
    if !line.starts_with(b"[") || line.starts_with(b"[[") {
        return false;
    }
    let (mut dots, mut quote) = (0, None);
    for &b in &line[1..] {
        match (quote, b) {
            (None, b']') => break,
            (None, b'.') => dots += 1,
            (None, b'"' | b'\'') => quote = Some(b),
            (Some(q), b) if q == b => quote = None,
            _ => {}
        }
    }
    dots <= 1
}

/// The bytes that have a meaning within a line.
const ASKED: [bool; 256] = {
    let mut asked = [false; 256];
    let signs = b"\n#\"'[]{}";
    let mut at = 0;
    while at < signs.len() {
        asked[signs[at] as usize] = true;
        at += 1;
    }
    asked
};

/// Returns where the line of a value ends, strings of several lines included,
/// and how many brackets are open there.
fn past_line(bytes: &[u8], mut at: usize, mut deep: u32) -> (usize, u32) {
    while let Some(next) = bytes[at..].iter().position(|&byte| ASKED[byte as usize]) {
        at += next;
        match bytes[at] {
            b'\n' => return (at + 1, deep),
            b'#' => return (line_after(bytes, at, at), deep),
            b'"' | b'\'' => {
                at = past_string(bytes, at);
                continue;
            }
            b'[' | b'{' => deep += 1,
            b']' | b'}' => deep = deep.saturating_sub(1),
            _ => {}
        }
        at += 1;
    }
    (bytes.len(), deep)
}

/// Returns the byte after the string that begins at `at`; one of a single line ends with its line at the latest.
fn past_string(bytes: &[u8], at: usize) -> usize {
    let quote = bytes[at];
    let long = bytes[at..].starts_with(&[quote; 3]);
    let mut at = at + if long { 3 } else { 1 };
    while let Some(next) = bytes.get(at..).and_then(|b| memchr::memchr3(quote, b'\\', b'\n', b)) {
        at += next;
        match bytes[at] {
            b'\\' if quote == b'"' => at += 1,
            b'\n' if !long => return at,
            byte if byte != quote => {}
            _ if !long => return at + 1,
            _ if bytes[at..].starts_with(&[quote; 3]) => {
                // Up to two more quotation marks may belong to the string.
                let run = bytes[at..].iter().take_while(|&&b| b == quote).count();
                return at + run.min(5);
            }
            _ => {}
        }
        at += 1;
    }
    bytes.len()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn check(toml: &str) -> Vec<&str> {
        chunks(toml).map(|c| &toml[c]).collect()
    }

    #[test]
    fn each_annotation_is_a_chunk_with_what_belongs_to_it() {
        assert_eq!(
            check(
                "# hi\na.b = 1\n[quotes.q1]\nx = 1\n\n[claims.c1]\n[[claims.c1.evidence]]\ny = 2\n[quotes]\n"
            ),
            [
                "# hi\na.b = 1\n",
                "[quotes.q1]\nx = 1\n\n",
                "[claims.c1]\n[[claims.c1.evidence]]\ny = 2\n",
                "[quotes]\n"
            ]
        );
    }

    #[test]
    fn what_looks_like_a_header_within_a_value_is_none() {
        for value in [
            "\"\"\"\n[quotes.q2]\n\\\"\"\"\n[quotes.q3]\n\"\"\"",
            "'''\n[quotes.q2]\n'''''",
            "[\n[1, 2],\n[3] # ]\n]",
            "\"a\\\"\" # '''\ny = [\n  [1.5],\n]",
        ] {
            let toml = format!("[quotes.q1]\nx = {value}\n[quotes.q9]\n");
            assert_eq!(check(&toml).len(), 2, "{toml}");
        }
        assert_eq!(check("[quotes.\"a.b\"]\n[quotes.'c.d']\n").len(), 2);
    }

    #[test]
    fn a_bracket_or_string_left_open_ends_at_the_next_annotation() {
        assert_eq!(check("[quotes.q1]\nparts = [\"a\",\n[quotes.q2]\nx = 1\n").len(), 2);
        assert_eq!(check("[quotes.q1]\ntext = \"a\n[quotes.q2]\nx = 1\n").len(), 2);
    }

    proptest! {
        #[test]
        fn chunks_cover_everything_once(toml in "[\\[\\]\"'#\\\\\na.=é]{0,80}") {
            let all: String = chunks(&toml).map(|c| &toml[c]).collect();
            prop_assert_eq!(all, toml);
        }
    }
}
