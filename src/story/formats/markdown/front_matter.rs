//! The front matter of a Markdown file: YAML between lines `---`, or TOML between lines `+++`.
//!
//! Of YAML only what front matter has is read, by hand: lines `key: value` with plain or quoted
//! values, lists of values on the line or below it, and texts that go on below their key. Anchors,
//! tags, and tables within tables are passed over; a whole parser would be a dependency for five keys.

use std::ops::Range;

use toml::de::{DeTable, DeValue};

use crate::story::Meta;

/// The most lines of front matter.
const MAX_LINES: usize = 400;

/// Returns what the front matter says, and the byte at which the article begins.
pub(super) fn read(whole: &str) -> (Meta, usize) {
    if let Some((front, body)) = yaml(whole) {
        return (meta(yaml_entries(&whole[front])), article(whole, body));
    }
    if let Some((front, body)) = fenced(whole, "+++", &["+++"]) {
        return (meta(toml_entries(&whole[front])), article(whole, body));
    }
    (Meta::default(), if whole.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 })
}

/// Returns the YAML at the start of a text, and the byte after its last fence.
pub(super) fn yaml(whole: &str) -> Option<(Range<usize>, usize)> {
    let (front, body) = fenced(whole, "---", &["---", "..."])?;
    let mut lines = whole[front.clone()].lines().filter(|line| !line.trim().is_empty());
    let first = lines.find(|line| !line.starts_with('#'))?;
    key(first).is_some().then_some((front, body))
}

/// Returns what stands between the first line of a text and the next fence, if the first line is a
/// fence, and the byte after the second.
fn fenced(whole: &str, first: &str, last: &[&str]) -> Option<(Range<usize>, usize)> {
    let start = if whole.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
    let mut at = start;
    let mut front = None;
    for line in whole[start..].split_inclusive('\n').take(MAX_LINES) {
        let bare = line.trim_end();
        match front {
            None if bare == first => front = Some(at + line.len()),
            None => return None,
            Some(from) if last.contains(&bare) => return Some((from..at, at + line.len())),
            Some(_) => {}
        }
        at += line.len();
    }
    None
}

/// Returns where the article begins: after blank lines.
fn article(whole: &str, from: usize) -> usize {
    let mut at = from;
    for line in whole[from..].split_inclusive('\n') {
        if !line.trim().is_empty() {
            break;
        }
        at += line.len();
    }
    at
}

/// A key with its values.
type Entry = (String, Vec<String>);

fn meta(entries: Vec<Entry>) -> Meta {
    let mut meta = Meta::default();
    for (key, values) in entries {
        let first = || values.iter().find(|value| !value.is_empty()).cloned();
        match key.to_lowercase().as_str() {
            "title" | "headline" if meta.title.is_empty() => {
                meta.title = first().unwrap_or_default();
            }
            "date" | "published" | "pubdate" | "publishdate" => {
                meta.date = meta.date.or_else(first);
            }
            "updated" | "lastmod" | "modified" => meta.updated = meta.updated.or_else(first),
            "author" | "authors" | "byline" => {
                let known = |name: &String| meta.authors.contains(name);
                let new: Vec<String> = values
                    .iter()
                    .filter(|name| !name.is_empty() && !known(name))
                    .cloned()
                    .collect();
                meta.authors.extend(new);
            }
            "outlet" | "publication" | "publisher" => meta.outlet = meta.outlet.or_else(first),
            "url" | "canonical" | "canonical_url" => meta.url = meta.url.or_else(first),
            "lang" | "language" => meta.language = meta.language.or_else(first),
            _ => {}
        }
    }
    meta
}

/// Returns the keys of TOML with their texts and dates.
fn toml_entries(toml: &str) -> Vec<Entry> {
    let (table, _) = DeTable::parse_recoverable(toml);
    let text = |value: &DeValue<'_>| match value {
        DeValue::String(words) => Some(words.to_string()),
        DeValue::Datetime(date) => Some(date.to_string()),
        _ => None,
    };
    let values = |value: &DeValue<'_>| match value {
        DeValue::Array(values) => values.iter().filter_map(|value| text(value.get_ref())).collect(),
        value => text(value).into_iter().collect(),
    };
    table
        .into_inner()
        .iter()
        .map(|(key, value)| (key.get_ref().to_string(), values(value.get_ref())))
        .collect()
}

/// Returns the key of a line `key: value`, and the value.
fn key(line: &str) -> Option<(&str, &str)> {
    let (key, value) = line.split_once(':')?;
    let is_key =
        !key.is_empty() && key.chars().all(|c| c.is_alphanumeric() || matches!(c, '_' | '-' | '.'));
    (is_key && (value.is_empty() || value.starts_with([' ', '\t', '\r'])))
        .then(|| (key, value.trim()))
}

/// Returns the keys of YAML that stand at the start of a line, with their values.
fn yaml_entries(yaml: &str) -> Vec<Entry> {
    let mut entries: Vec<Entry> = Vec::new();
    // true while the text of the last key goes on below it
    let mut goes_on = false;
    for line in yaml.lines() {
        let bare = line.trim();
        if bare.is_empty() || bare.starts_with('#') {
            continue;
        }
        if let Some((key, value)) = key(line) {
            goes_on = value.starts_with(['>', '|']);
            let values = if goes_on { vec![String::new()] } else { values(value) };
            entries.push((key.to_owned(), values));
            continue;
        }
        let Some((_, values)) = entries.last_mut() else { continue };
        if goes_on {
            let text = &mut values[0];
            if !text.is_empty() {
                text.push(' ');
            }
            text.push_str(bare);
        } else if let Some(item) = bare.strip_prefix('-') {
            // of an item with keys of its own only the name is wanted
            match key(item.trim()) {
                Some(("name", name)) => values.push(scalar(name)),
                Some(_) => {}
                None => values.push(scalar(item.trim())),
            }
        } else if let Some(("name", name)) = key(bare) {
            values.push(scalar(name));
        }
    }
    entries
}

/// Returns the values of a line: one, or those of a list in square brackets.
fn values(value: &str) -> Vec<String> {
    let list = value.strip_prefix('[').and_then(|rest| rest.trim_end().strip_suffix(']'));
    match list {
        Some(list) => split_list(list).into_iter().map(|item| scalar(item.trim())).collect(),
        None if value.is_empty() => Vec::new(),
        None => vec![scalar(value)],
    }
}

/// Splits a list at its commas, except those in quotation marks.
fn split_list(list: &str) -> Vec<&str> {
    let (mut items, mut from, mut open) = (Vec::new(), 0, None);
    for (at, c) in list.char_indices() {
        match (open, c) {
            (None, '"' | '\'') => open = Some(c),
            (Some(mark), c) if mark == c => open = None,
            (None, ',') => {
                items.push(&list[from..at]);
                from = at + 1;
            }
            _ => {}
        }
    }
    items.push(&list[from..]);
    items
}

/// Returns a value without its quotation marks or the comment after it.
fn scalar(value: &str) -> String {
    if let Some(rest) = value.strip_prefix('\'') {
        let end = rest.rfind('\'').unwrap_or(rest.len());
        return rest[..end].replace("''", "'");
    }
    if let Some(rest) = value.strip_prefix('"') {
        return unescaped(rest);
    }
    let end = value.find(" #").unwrap_or(value.len());
    let value = value[..end].trim_end();
    if matches!(value, "~" | "null") { String::new() } else { value.to_owned() }
}

/// Returns a text in double quotation marks, from after the first to before the last.
fn unescaped(text: &str) -> String {
    let mut out = String::new();
    let mut chars = text.chars();
    while let Some(c) = chars.next() {
        match c {
            '"' => break,
            '\\' => match chars.next() {
                Some('n' | 't') => out.push(' '),
                Some('u') => {
                    let digits: String = chars.by_ref().take(4).collect();
                    let code = u32::from_str_radix(&digits, 16).ok();
                    out.extend(code.and_then(char::from_u32));
                }
                Some(c) => out.push(c),
                None => {}
            },
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Returns what YAML says: title, date, authors.
    fn check(yaml: &str) -> String {
        let (meta, _) = read(&format!("---\n{yaml}---\nWords.\n"));
        let date = meta.date.unwrap_or_default();
        format!("{}|{date}|{}", meta.title, meta.authors.join(", "))
    }

    #[test]
    fn values_are_plain_quoted_listed_or_below_their_key() {
        assert_eq!(check("title: Lanes: open  # so far\n"), "Lanes: open||");
        assert_eq!(check("title: 'The mayor''s lanes'\n"), "The mayor's lanes||");
        assert_eq!(check("title: \"“Lanes” \\\"now\\\" \\u00e9\"\n"), "“Lanes” \"now\" é||");
        assert_eq!(check("authors: [Ada Brook, 'Mills, Carl']\n"), "||Ada Brook, Mills, Carl");
        assert_eq!(
            check("authors:\n  - Ада Брук\n  - \"佐藤 花子\"\ndate: 2026-01-02\n"),
            "|2026-01-02|Ада Брук, 佐藤 花子"
        );
        assert_eq!(check("author:\n  name: أمل\n  mail: x@example.org\n"), "||أمل");
        assert_eq!(
            check("authors:\n- name: Ada Brook\n  url: x\n- name: Carl\n"),
            "||Ada Brook, Carl"
        );
        assert_eq!(check("title: >-\n  Lanes\n  open\ndate: ~\n"), "Lanes open||");
        assert_eq!(check("# a comment\ntags: [a, b]\nTitle: X\n"), "X||");
    }
}
