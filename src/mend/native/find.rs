//! A table and its keys in a file, with the bytes of each.

use std::ops::Range;

use toml::de::{DeTable, DeValue};

use super::Source;
use crate::mend::edit::EntryId;
use crate::story::formats::native::chunks;

/// How a table is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shape {
    /// `[quotes.q1]`, then a key on each line.
    Header,
    /// `q1 = { text = "…" }`.
    Inline,
    /// `q1.text = "…"`, a line for each key.
    Dotted,
}

/// A key of a table.
#[derive(Clone, Debug)]
pub(super) struct Key {
    /// Its name.
    pub name: String,
    /// Where its name stands.
    pub at: Range<usize>,
    /// Where its value stands.
    pub value: Range<usize>,
    /// Where the elements of its value stand, if that is a list.
    pub elements: Vec<Range<usize>>,
    /// Its lines, with the end of the last.
    pub lines: Range<usize>,
    /// True if it is written under headers of its own: `[[claims.c1.evidence]]`.
    pub headed: bool,
}

/// A table.
#[derive(Clone, Debug)]
pub(super) struct Located {
    /// How it is written.
    pub shape: Shape,
    /// Its keys in the order of the file.
    pub keys: Vec<Key>,
    /// Its header; what is in `{}`, for one on a line.
    pub head: Range<usize>,
    /// All its lines, with the comments right above it.
    pub lines: Range<usize>,
}

/// Finds the table of an entry.
pub(super) fn find(source: &Source<'_>, of: &EntryId) -> Option<Located> {
    let text = source.text;
    let plain = of.id.chars().all(|c| c.is_alphanumeric() || matches!(c, '-' | '_' | '.'));
    let word = Some(&*of.id).filter(|_| plain);
    let found = if of.table.is_annotation() {
        source.layout.chunks_with(text, word)
    } else {
        let front = source.region(of.table);
        let own = chunks(&text[front.clone()]).filter(|chunk| {
            word.is_none_or(|word| text[front.clone()][chunk.clone()].contains(word))
        });
        own.map(|chunk| chunk.start + front.start..chunk.end + front.start).collect()
    };
    for chunk in found {
        let piece = &text[chunk.clone()];
        let (table, _) = DeTable::parse_recoverable(piece);
        let Some(DeValue::Table(entries)) =
            table.get_ref().get(of.table.name()).map(toml::Spanned::get_ref)
        else {
            continue;
        };
        let Some((id, value)) = entries.get_key_value(&*of.id) else { continue };
        let DeValue::Table(keys) = value.get_ref() else { continue };
        let moved = |range: Range<usize>| range.start + chunk.start..range.end + chunk.start;
        let (id, at) = (moved(id.span()), moved(value.span()));
        let shape = match text.as_bytes().get(at.start)? {
            b'{' => Shape::Inline,
            b'[' => Shape::Header,
            _ => Shape::Dotted,
        };
        let keys = keys_of(text, keys, &chunk);
        return Some(located(text, shape, (id, at), keys, &chunk));
    }
    None
}

fn keys_of(text: &str, table: &DeTable<'_>, chunk: &Range<usize>) -> Vec<Key> {
    let moved = |range: Range<usize>| range.start + chunk.start..range.end + chunk.start;
    let mut keys: Vec<Key> = table
        .iter()
        .map(|(name, value)| {
            let (key, at) = (moved(name.span()), moved(value.span()));
            let elements = match value.get_ref() {
                DeValue::Array(array) => array.iter().map(|one| moved(one.span())).collect(),
                _ => Vec::new(),
            };
            let headed = text[..key.start].ends_with('.')
                && text[line_start(text, key.start)..]
                    .trim_start_matches([' ', '\t'])
                    .starts_with('[');
            let end = line_end(text, at.end.max(key.end));
            let lines = line_start(text, key.start)..if headed { chunk.end } else { end };
            Key { name: name.get_ref().to_string(), at: key, value: at, elements, lines, headed }
        })
        .collect();
    keys.sort_by_key(|key| key.at.start);
    keys
}

fn located(
    text: &str,
    shape: Shape,
    (id, at): (Range<usize>, Range<usize>),
    keys: Vec<Key>,
    chunk: &Range<usize>,
) -> Located {
    let head = if shape == Shape::Inline { at } else { id.clone() };
    let first = line_start(text, id.start);
    let last = keys.last().map_or(head.end, |key| key.value.end.max(key.at.end)).max(head.end);
    let mut end = line_end(text, last);
    if shape == Shape::Header {
        // what belongs to it stands under headers of its own
        if keys.iter().any(|key| key.headed) {
            let rest = &text[end..chunk.end];
            let content = rest.trim_end().len();
            end = if content == 0 { end } else { line_end(text, end + content) };
        }
        end = past_own_comments(text, end, chunk.end);
    }
    let start = attached(text, first, chunk_floor(text, first));
    Located { shape, keys, head, lines: start..end }
}

/// Returns where the lines of comments above a place may begin at the earliest: not above a fence.
fn chunk_floor(text: &str, at: usize) -> usize {
    let fence = memchr::memmem::rfind(&text.as_bytes()[..at], b"\n+++");
    fence.map_or(0, |fence| line_end(text, fence + 1))
}

/// Returns the start of the comments that stand right above a line; those right under a fence are
/// about more than the first table.
fn attached(text: &str, line: usize, floor: usize) -> usize {
    let mut start = line;
    while start > floor {
        let above = line_start(text, start - 1);
        if !text[above..start].trim_start().starts_with('#') {
            return start;
        }
        start = above;
    }
    line
}

/// Returns the end of the comments that stand right under a table, if no header follows them: then
/// they are about what follows.
fn past_own_comments(text: &str, from: usize, end: usize) -> usize {
    let mut at = from;
    while at < end {
        let next = line_end(text, at);
        let line = text[at..next].trim();
        if line.is_empty() {
            return at;
        }
        if !line.starts_with('#') {
            return from;
        }
        at = next;
    }
    if text[end..].trim_start_matches([' ', '\t']).starts_with('[') { from } else { at }
}

/// Returns where the line of a byte begins.
pub(super) fn line_start(text: &str, at: usize) -> usize {
    memchr::memrchr(b'\n', &text.as_bytes()[..at]).map_or(0, |end| end + 1)
}

/// Returns the byte after the end of the line of a byte.
pub(super) fn line_end(text: &str, at: usize) -> usize {
    memchr::memchr(b'\n', &text.as_bytes()[at..]).map_or(text.len(), |end| at + end + 1)
}
