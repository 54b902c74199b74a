//! How a `.story` file is written: strings, keys and selectors as TOML, and the order of keys.
//!
//! Reading is `super`'s. What is written here is read again there as the same value.

use std::borrow::Cow;
use std::fmt::Write;

use crate::story::select::{Selector, Words};

/// How a string is put in quotation marks, where both ways can hold it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Marks {
    /// `"…"`.
    #[default]
    Double,
    /// `'…'`, in which nothing is escaped.
    Single,
}

/// The keys of the front matter, in the order of the format's page.
pub const FRONT_KEYS: &[&str] = &[
    "format",
    "title",
    "date",
    "updated",
    "authors",
    "outlet",
    "url",
    "language",
    "markup",
    "note",
    "allow",
    "text_file",
    "sha256",
];

/// The keys of a selector.
pub const SELECTOR_KEYS: &[&str] = &["text", "parts", "from", "to", "before", "after", "nth"];

/// The keys of an entry of each table, in the order of the format's page; those of a selector stand
/// before them.
const KEYS: &[(&str, &[&str])] = &[
    ("people", &["name", "kind", "aliases", "role", "affiliation", "same_as", "part_of", "note"]),
    ("sources", &["title", "url", "archived", "file", "kind", "date", "accessed"]),
    (
        "quotes",
        &[
            "speaker",
            "form",
            "cue",
            "mention",
            "addressee",
            "medium",
            "when",
            "basis",
            "inside",
            "note",
            "suggested_by",
            "score",
        ],
    ),
    (
        "claims",
        &[
            "says",
            "by",
            "quotes",
            "kind",
            "checkable",
            "question",
            "about",
            "note",
            "evidence",
            "suggested_by",
            "score",
        ],
    ),
    ("mentions", &["person"]),
    ("embeds", &["medium", "author", "date", "url", "truncated", "suggested_by", "score"]),
];

/// Returns where a key stands among those of a table's entries; those that the format does not have
/// come last.
pub fn rank(table: &str, key: &str) -> usize {
    if let Some(at) = SELECTOR_KEYS.iter().position(|k| *k == key) {
        return at;
    }
    let keys = KEYS.iter().find(|(name, _)| *name == table).map_or(FRONT_KEYS, |(_, keys)| keys);
    SELECTOR_KEYS.len() + keys.iter().position(|k| *k == key).unwrap_or(keys.len())
}

/// Writes a string on one line, in the quotation marks that are preferred, if these can hold it
/// without escapes and the others are no better.
pub fn string(words: &str, preferred: Marks) -> String {
    let single = !words.contains('\'') && !words.chars().any(is_escaped);
    let double = !words.contains(['"', '\\']) && !words.chars().any(is_escaped);
    if single && (preferred == Marks::Single || !double) {
        return format!("'{words}'");
    }
    let mut out = String::with_capacity(words.len() + 2);
    out.push('"');
    for c in words.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            '\r' => out.push_str("\\r"),
            c if is_escaped(c) && u32::from(c) <= 0xffff => {
                let _ = write!(out, "\\u{:04X}", u32::from(c));
            }
            c if is_escaped(c) => {
                let _ = write!(out, "\\U{:08X}", u32::from(c));
            }
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

/// Returns true for characters that are written as escapes: control characters, and what is not seen
/// but changes the direction or the line.
fn is_escaped(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}'
            | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

/// Writes a list of strings on one line.
pub fn list<'w>(words: impl IntoIterator<Item = &'w str>, preferred: Marks) -> String {
    let words: Vec<String> = words.into_iter().map(|words| string(words, preferred)).collect();
    format!("[{}]", words.join(", "))
}

/// Writes a key: as it is, or in quotation marks.
pub fn key(id: &str) -> Cow<'_, str> {
    let bare = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-');
    if !id.is_empty() && id.chars().all(bare) {
        Cow::Borrowed(id)
    } else {
        Cow::Owned(string(id, Marks::Double))
    }
}

/// Writes a number from 0 to 1 as a score.
pub fn number(score: f64) -> String {
    if score.fract() == 0.0 { format!("{score:.1}") } else { format!("{score}") }
}

/// Writes the lines of keys and values, the `=` below each other.
pub fn lines(keys: Vec<(&str, String)>) -> String {
    let width = keys.iter().map(|(key, _)| key.len()).max().unwrap_or(0);
    let mut out = String::new();
    for (key, value) in keys {
        let _ = writeln!(out, "{key:width$} = {value}");
    }
    out
}

/// Writes a table, its keys in the order of the format.
pub fn table(table: &str, id: &str, mut keys: Vec<(&str, String)>) -> String {
    keys.sort_by_key(|(key, _)| rank(table, key));
    format!("[{table}.{}]\n{}", key(id), lines(keys))
}

/// Writes a table on a line.
pub fn inline(keys: &[(&str, String)]) -> String {
    let keys: Vec<String> = keys.iter().map(|(key, value)| format!("{key} = {value}")).collect();
    format!("{{ {} }}", keys.join(", "))
}

/// Returns the keys of a selector with their values as they are written, in order.
pub fn selector(selector: &Selector<'_>, preferred: Marks) -> Vec<(&'static str, String)> {
    let mut keys = match &selector.words {
        Words::Parts(parts) => match parts.as_slice() {
            [one] => vec![("text", string(one, preferred))],
            parts => vec![("parts", list(parts.iter().map(|part| &**part), preferred))],
        },
        Words::FromTo(from, to) => {
            vec![("from", string(from, preferred)), ("to", string(to, preferred))]
        }
    };
    for (key, words) in [("before", &selector.before), ("after", &selector.after)] {
        keys.extend(words.as_deref().map(|words| (key, string(words, preferred))));
    }
    keys.extend(selector.nth.map(|nth| ("nth", nth.to_string())));
    keys
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn strings_have_the_preferred_marks_where_these_need_no_escape() {
        let both = |words: &str| [string(words, Marks::Double), string(words, Marks::Single)];
        assert_eq!(both("“so”"), ["\"“so”\"", "'“so”'"]);
        assert_eq!(both("a \"b\""), ["'a \"b\"'", "'a \"b\"'"]);
        assert_eq!(both("it's"), ["\"it's\"", "\"it's\""]);
        assert_eq!(both("it's \"b\""), ["\"it's \\\"b\\\"\"", "\"it's \\\"b\\\"\""]);
        assert_eq!(both("a\u{202e}\n"), ["\"a\\u202E\\n\"", "\"a\\u202E\\n\""]);
    }

    #[test]
    fn every_key_that_is_read_has_a_place() {
        let page = include_str!("../../../../../docs/story-format.md");
        for (table, keys) in KEYS {
            for key in *keys {
                let named = [format!("`{key}`"), format!("{key} =")];
                assert!(named.iter().any(|key| page.contains(key)), "{key} of {table}");
            }
        }
        assert!(rank("quotes", "text") < rank("quotes", "speaker"));
        assert!(rank("quotes", "x_own") > rank("quotes", "score"));
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_again(words in "\\PC{0,12}|[\"'\\\\\n\t\u{1b}\u{202e}\u{7f}a]{0,8}") {
            for marks in [Marks::Double, Marks::Single] {
                let toml = format!("{} = {}", key(&words), string(&words, marks));
                let table: toml::Table = toml::from_str(&toml).expect("TOML");
                prop_assert_eq!(table.get(&words).and_then(toml::Value::as_str), Some(&*words));
            }
        }
    }
}
