//! The front matter of a Markdown file: YAML between lines `---`, or TOML between lines `+++`.
//!
//! Of YAML only what front matter has is read, by hand: lines `key: value` with plain or quoted
//! values, lists of values on the line or below it, tables with a name in them, and texts that go on below
//! their key. Anchors and tags are passed over; a whole parser would be a dependency for five keys. A line
//! that cannot be read is reported, and the rest is read all the same.

use std::ops::Range;

use toml::de::{DeTable, DeValue};

use crate::story::Meta;
use crate::story::formats::article_head;

/// The most lines that are reported.
const MOST_WRONG: usize = 20;

/// The most lines of front matter.
const MAX_LINES: usize = 400;

/// What the front matter says.
#[derive(Debug, Default)]
pub(super) struct Front {
    pub meta: Meta,
    /// The byte at which the article begins.
    pub start: usize,
    /// What cannot be read: its bytes, and what is wrong.
    pub wrong: Vec<(Range<usize>, String)>,
}

/// Reads the front matter of a file.
pub(super) fn read(whole: &str) -> Front {
    let mut wrong = Vec::new();
    if let Some((front, body)) = yaml(whole) {
        let entries = yaml_entries(whole, front, &mut wrong);
        return Front { meta: meta(entries), start: article(whole, body), wrong };
    }
    if let Some((front, body)) = fenced(whole, "+++", &["+++"]) {
        let entries = toml_entries(whole, front, &mut wrong);
        return Front { meta: meta(entries), start: article(whole, body), wrong };
    }
    let start = if whole.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
    if let Some(fence) = unclosed(&whole[start..]) {
        wrong.push((start..start + 3, format!("the front matter has no second line {fence}")));
    }
    Front { start, wrong, ..Front::default() }
}

/// Returns the fence of front matter that has no end.
fn unclosed(text: &str) -> Option<&'static str> {
    let mut lines = text.lines();
    let first = lines.next()?.trim_end();
    let next = lines.find(|line| !line.trim().is_empty() && !line.starts_with('#'))?;
    match first {
        "---" => key(next).filter(|(key, _)| KNOWN.contains(&&*key.to_lowercase())).map(|_| "---"),
        "+++" => next.contains('=').then_some("+++"),
        _ => None,
    }
}

/// Keys that front matter begins with, in lower case.
const KNOWN: [&str; 12] = [
    "title",
    "headline",
    "date",
    "author",
    "authors",
    "layout",
    "draft",
    "tags",
    "description",
    "slug",
    "categories",
    "published",
];

/// Keys that generators of sites have, and stories have not.
const OF_SITES: [&str; 14] = [
    "draft",
    "tags",
    "categories",
    "author",
    "description",
    "slug",
    "weight",
    "layout",
    "template",
    "summary",
    "image",
    "cover",
    "aliases",
    "series",
];

/// Returns true for front matter in TOML that is that of a site's page, not that of a story.
pub(super) fn is_of_site(whole: &str) -> bool {
    let Some((front, _)) = fenced(whole, "+++", &["+++"]) else { return false };
    let mut of_site = false;
    for line in whole[front].lines() {
        let line = line.trim();
        if let Some((key, _)) = line.split_once('=') {
            let key = key.trim();
            if key == "format" {
                return false;
            }
            of_site |= OF_SITES.contains(&key);
        }
        of_site |= ["[extra]", "[params]", "[taxonomies]", "[cover]"].contains(&line);
    }
    of_site
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
            "date" | "published" | "pubdate" | "publishdate" | "pubdatetime" => {
                meta.date = meta.date.or_else(|| first().and_then(|date| dated(&date)));
            }
            "updated" | "lastmod" | "modified" | "moddatetime" | "last_modified_at" => {
                meta.updated = meta.updated.or_else(|| first().and_then(|date| dated(&date)));
            }
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
            // the address of a page within its site is none
            "url" | "canonical" | "canonical_url" | "canonicalurl" | "link" | "permalink" => {
                let whole =
                    |url: &String| url.starts_with("http://") || url.starts_with("https://");
                meta.url = meta.url.or_else(|| first().filter(whole));
            }
            "lang" | "language" | "locale" | "languagecode" => {
                meta.language = meta.language.or_else(first).map(|tag| tag.replace('_', "-"));
            }
            _ => {}
        }
    }
    meta
}

/// Returns a date as it is written, or as ISO 8601 if it has a month by name; `None` for what has no
/// digit, such as `published: true`.
fn dated(date: &str) -> Option<String> {
    if !date.contains(|c: char| c.is_ascii_digit()) {
        return None;
    }
    let is_iso = date.as_bytes().first().is_some_and(u8::is_ascii_digit) && date.contains('-');
    let read = if is_iso { None } else { article_head::date(date) };
    Some(read.unwrap_or_else(|| date.to_owned()))
}

/// Returns the keys of TOML with their texts and dates; of some tables those that stand in them too.
fn toml_entries(
    whole: &str,
    front: Range<usize>,
    wrong: &mut Vec<(Range<usize>, String)>,
) -> Vec<Entry> {
    let (table, errors) = DeTable::parse_recoverable(&whole[front.clone()]);
    for error in errors.iter().take(MOST_WRONG) {
        let at = error.span().unwrap_or(0..0);
        let at = front.start + at.start..front.start + at.end.min(front.len());
        wrong.push((at, error.message().to_owned()));
    }
    let table = table.into_inner();
    let mut entries = entries_of(&table);
    for (key, value) in &table {
        if let DeValue::Table(inner) = value.get_ref()
            && ["extra", "params", "taxonomies"].contains(&&**key.get_ref())
        {
            entries.extend(entries_of(inner));
        }
    }
    entries
}

/// Returns the keys of a table of TOML with their texts and dates.
fn entries_of(table: &DeTable<'_>) -> Vec<Entry> {
    let text = |value: &DeValue<'_>| match value {
        DeValue::String(words) => Some(words.to_string()),
        DeValue::Datetime(date) => Some(date.to_string()),
        // of a table only the name is wanted
        DeValue::Table(table) => match table.get("name").map(toml::Spanned::get_ref) {
            Some(DeValue::String(name)) => Some(name.to_string()),
            _ => None,
        },
        _ => None,
    };
    let values = |value: &DeValue<'_>| match value {
        DeValue::Array(values) => values.iter().filter_map(|value| text(value.get_ref())).collect(),
        value => text(value).into_iter().collect(),
    };
    table.iter().map(|(key, value)| (key.get_ref().to_string(), values(value.get_ref()))).collect()
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
fn yaml_entries(
    whole: &str,
    front: Range<usize>,
    wrong: &mut Vec<(Range<usize>, String)>,
) -> Vec<Entry> {
    let mut entries: Vec<Entry> = Vec::new();
    // true while the text of the last key goes on below it
    let mut goes_on = false;
    let mut at = front.start;
    for line in whole[front].split_inclusive('\n') {
        let start = at;
        at += line.len();
        let line = line.trim_end_matches(['\n', '\r']);
        let bare = line.trim();
        if let Some(what) = unreadable(line, goes_on).filter(|_| wrong.len() < MOST_WRONG) {
            let from = start + (line.len() - line.trim_start().len());
            wrong.push((from..start + line.trim_end().len(), what.to_owned()));
        }
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

/// Returns what is wrong with a line of YAML.
fn unreadable(line: &str, goes_on: bool) -> Option<&'static str> {
    let bare = line.trim();
    if goes_on && line.starts_with([' ', '\t']) || bare.is_empty() || bare.starts_with('#') {
        return None;
    }
    let is_top = !line.starts_with([' ', '\t', '-', ']', '}']);
    let Some((_, value)) = key(if is_top { line } else { bare.trim_start_matches(['-', ' ']) })
    else {
        return is_top.then_some("this line is no key with a value");
    };
    let mark = value.chars().next().filter(|mark| matches!(mark, '"' | '\''))?;
    // a text in quotation marks may go on below, but then its key has nothing else
    (value.matches(mark).count() == 1)
        .then_some("the quotation mark has no second one on this line")
}

/// Returns the values of a line: one, or those of a list in square brackets.
fn values(value: &str) -> Vec<String> {
    let list = value.strip_prefix('[').and_then(|rest| rest.trim_end().strip_suffix(']'));
    match list {
        Some(list) => split_list(list).into_iter().map(|item| scalar(item.trim())).collect(),
        None if value.is_empty() || value == "[" => Vec::new(),
        None => vec![scalar(value)],
    }
}

/// Splits a list at its commas, except those in quotation marks.
fn split_list(list: &str) -> Vec<&str> {
    let (mut items, mut from, mut open) = (Vec::new(), 0, None);
    for (at, c) in list.char_indices() {
        match (open, c) {
            (None, '"' | '\'') => open = Some(c),
            (None, '{') => open = Some('}'),
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
    if let Some(table) = value.strip_prefix('{') {
        // of a table only the name is wanted
        let table = table.trim_end().trim_end_matches('}');
        let name = split_list(table).into_iter().find_map(|item| {
            item.trim().strip_prefix("name").and_then(|rest| rest.trim_start().strip_prefix(':'))
        });
        return name.map_or_else(String::new, |name| scalar(name.trim()));
    }
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
        let Front { meta, wrong, .. } = read(&format!("---\n{yaml}---\nWords.\n"));
        assert_eq!(wrong, [], "{yaml}");
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
        assert_eq!(
            check("authors: [{name: Ada Brook, url: x}, {name: 'Ж. Öz'}]\ndraft: true\n"),
            "||Ada Brook, Ж. Öz"
        );
        assert_eq!(check("author: { name: \"花子\" }\npublished: true\n"), "||花子");
        assert_eq!(check("date: January 2nd, 2026\n"), "|2026-01-02|");
        assert_eq!(
            check("pubDatetime: 2026-01-02 10:00:00 +0100\n"),
            "|2026-01-02 10:00:00 +0100|"
        );
        assert_eq!(check("authors: [\n  Ada Brook,\n]\ncover:\n  image: x\n  alt: \"y\"\n"), "||");
        assert_eq!(check("# a comment\ntags: [a, b]\nTitle: X\n"), "X||");
    }

    #[test]
    fn what_cannot_be_read_is_reported_with_its_place() {
        let check = |whole: &str| {
            let Front { meta, wrong, start } = read(whole);
            let wrong: Vec<String> =
                wrong.into_iter().map(|(at, what)| format!("{}: {what}", &whole[at])).collect();
            format!("{}|{}|{}", meta.title, &whole[start..], wrong.join("; "))
        };
        assert_eq!(
            check("---\ntitle: Lanes\nauthor Ada\n---\nWords.\n"),
            "Lanes|Words.\n|author Ada: this line is no key with a value"
        );
        let open = check("---\ntitle: \"Lanes\n---\nСлова.\n");
        assert!(open.starts_with("Lanes|Слова.\n|title: \"Lanes: the quotation mark"), "{open}");
        let toml = check("+++\ntitle = \"Lanes\"\ndate = = 3\n+++\nWords.\n");
        assert!(toml.starts_with("Lanes|Words.\n|") && toml.len() > 18, "{toml}");
        let unclosed = check("---\ntitle: Lanes\n\nWords.\n");
        assert!(unclosed.ends_with("|---: the front matter has no second line ---"), "{unclosed}");
        assert_eq!(check("---\n\nWords.\n"), "|---\n\nWords.\n|");
    }

    #[test]
    fn tables_of_toml_are_looked_into() {
        let check = |toml: &str| {
            let meta = read(&format!("+++\n{toml}+++\nx\n")).meta;
            format!("{}|{}", meta.authors.join("+"), meta.language.unwrap_or_default())
        };
        assert_eq!(
            check("[taxonomies]\nauthors = [\"Ada Brook\", \"Ж. Öz\"]\n"),
            "Ada Brook+Ж. Öz|"
        );
        assert_eq!(check("[[authors]]\nname = \"Ada\"\n[[authors]]\nname = \"Cy\"\n"), "Ada+Cy|");
        assert_eq!(
            check("author = {name = \"花子\"}\n[params]\nlocale = \"pt_BR\"\n"),
            "花子|pt-BR"
        );
        assert!(is_of_site("+++\ntitle = \"x\"\ndraft = false\n+++\nx\n"));
        assert!(!is_of_site("+++\nformat = 1\ntags = 3\n+++\nx\n"));
        assert!(!is_of_site("+++\ntitle = \"x\"\n[people.a]\nname = \"A\"\n+++\nx\n"));
    }
}
