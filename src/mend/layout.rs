//! The canonical layout of a `.story` file: one blank line between tables, annotations in text order by
//! kind, each under a header of its own, keys in the order of the format with their `=` below each
//! other. Values, comments and the article stay as they are written.

mod expand;

use std::fmt::Write;
use std::ops::Range;

use toml::de::{DeTable, DeValue};

use super::edit::{EntryId, Table};
use super::entries::{PARTS, Value, values};
use super::refusal::Refusal;
use crate::story::Story;
use crate::story::formats::native::{chunks, pieces, written};

/// Returns the text of a file in its canonical layout.
///
/// # Errors
/// If its TOML is not valid, or holds something that is no entry where entries stand.
pub(super) fn formatted(text: &str, story: &Story) -> Result<String, Refusal> {
    let pieces = pieces(text);
    let Some(front) = pieces.front.clone() else {
        let hint = "`sayso new` makes a story of a plain text.";
        return Err(Refusal::new("it has no front matter", hint));
    };
    for region in [&front, &pieces.back] {
        let (_, errors) = DeTable::parse_recoverable(&text[region.clone()]);
        if let Some(error) = errors.first() {
            let at = region.start + error.span().map_or(0, |span| span.start);
            let what =
                format!("it is not valid TOML in line {}: {}", line_of(text, at), error.message());
            return Err(Refusal::new(what, "Mend that first; `sayso check` lists all there is."));
        }
    }
    let first = text.find('\n').unwrap_or(text.len());
    let end = if text[..first].ends_with('\r') { "\r\n" } else { "\n" };
    let region = |range: &Range<usize>| {
        let words = expand::expanded(&text[range.clone()], end).map_err(|(at, why)| {
            let what = format!("{} (line {})", why.what, line_of(text, range.start + at));
            Refusal::new(what, why.hint)
        })?;
        let words = words.as_deref().unwrap_or(&text[range.clone()]);
        Ok::<String, Refusal>(Region::of(words, end).laid_out(story))
    };
    let (head, tail) = (region(&front)?, region(&pieces.back)?);
    let mut out = String::with_capacity(text.len());
    out.push_str(&text[..front.start]);
    out.push_str(&head);
    out.push_str(&text[front.end..pieces.back.start]);
    if !tail.is_empty() {
        out.push_str(end);
        out.push_str(&tail);
    }
    if tail.is_empty() && pieces.back.end == text.len() {
        out.push_str(&text[pieces.back.clone()]);
    }
    out.push_str(&text[pieces.back.end..]);
    Ok(out)
}

/// Returns the number of the line of a byte, from 1.
fn line_of(text: &str, at: usize) -> usize {
    memchr::memchr_iter(b'\n', &text.as_bytes()[..at.min(text.len())]).count() + 1
}

/// The TOML before or after the article.
struct Region<'t> {
    /// Comments at its beginning, which are about all of it.
    head: Vec<&'t str>,
    blocks: Vec<Block<'t>>,
    /// Comments at its end.
    tail: Vec<&'t str>,
    end: &'static str,
}

/// A table, or keys without one, and the comments above it.
struct Block<'t> {
    /// The comments; an empty line parts them.
    above: Vec<&'t str>,
    /// Its lines, without blank ones at its end.
    text: &'t str,
    /// The entry that it is, if it is one alone.
    entry: Option<EntryId>,
}

impl<'t> Region<'t> {
    fn of(text: &'t str, end: &'static str) -> Self {
        let mut region = Self { head: Vec::new(), blocks: Vec::new(), tail: Vec::new(), end };
        let mut above: Vec<&str> = Vec::new();
        for chunk in chunks(text) {
            let last = chunk.end == text.len();
            let (own, after) = without_comments_below(&text[chunk], last);
            if !own.trim().is_empty() {
                let entry = entry_of(own);
                region.blocks.push(Block { above: std::mem::take(&mut above), text: own, entry });
            }
            above.extend(lines_of(after));
        }
        region.tail = above;
        // what stands below the fence, with a blank line after it, is about all that follows
        if let Some(first) = region.blocks.first_mut() {
            let blank = first.above.iter().rposition(|line| line.is_empty());
            let own = first.above.split_off(blank.map_or(0, |at| at + 1));
            region.head = std::mem::replace(&mut first.above, own);
        }
        region
    }

    /// Returns it in its canonical layout.
    fn laid_out(mut self, story: &Story) -> String {
        let key = |block: &Block<'_>| {
            let entry = block.entry.as_ref()?;
            let table = Table::ALL.iter().position(|table| *table == entry.table)?;
            let start = values(story, entry)?.into_iter().find_map(|(key, value)| match value {
                Value::Parts(parts) if key == PARTS => parts.first().map(|part| part.start),
                _ => None,
            });
            let start = if entry.table.is_annotation() { start.unwrap_or(u32::MAX) } else { 0 };
            Some((table, start))
        };
        // tables that are no entries stay behind the one before them
        let mut keyed: Vec<((usize, u32), Block<'_>)> = Vec::new();
        for block in std::mem::take(&mut self.blocks) {
            let last = keyed.last().map_or((0, 0), |(key, _)| *key);
            keyed.push((key(&block).unwrap_or(last), block));
        }
        keyed.sort_by_key(|(key, _)| *key);
        let end = self.end;
        let mut groups: Vec<String> = Vec::new();
        let mut comments = |lines: &[&str], last: String| {
            let mut groups_of =
                lines.split(|line| line.is_empty()).filter(|g| !g.is_empty()).peekable();
            let ends_blank = lines.last().is_some_and(|line| line.is_empty());
            let mut last = Some(last).filter(|last| !last.is_empty());
            while let Some(group) = groups_of.next() {
                let mut words: String = group.iter().flat_map(|line| [*line, end]).collect();
                if groups_of.peek().is_none() && !ends_blank {
                    words.extend(last.take());
                }
                groups.push(words);
            }
            groups.extend(last);
        };
        comments(&self.head, String::new());
        for (_, block) in &keyed {
            comments(&block.above, block.laid_out(end));
        }
        comments(&self.tail, String::new());
        groups.join(end)
    }
}

impl Block<'_> {
    /// Returns it with its keys in order; as it is where it is written in another way than a key a
    /// line.
    fn laid_out(&self, end: &'static str) -> String {
        let (header, rest) = if self.text.trim_start().starts_with('[') {
            self.text.split_once('\n').unwrap_or((self.text, ""))
        } else {
            ("", self.text)
        };
        let at = self.text.len() - rest.len();
        // what stands under headers of its own comes after the keys
        let sub = sub_header(rest).unwrap_or(rest.len());
        let table = self.entry.as_ref().map_or("", |entry| entry.table.name());
        let keys = keys_of(self.text, at..at + sub, header, table);
        let header = header.trim();
        let mut out = if header.is_empty() { String::new() } else { format!("{header}{end}") };
        if let Some(keys) = keys {
            let width = keys.iter().map(|key| key.name.len()).max().unwrap_or(0);
            for key in keys {
                for comment in key.above {
                    out.extend([comment, end]);
                }
                let _ = write!(out, "{:width$} = {}", key.name, key.value);
                let behind = if key.behind.is_empty() { "" } else { " " };
                out.extend([behind, key.behind, end]);
            }
            let below = lines_of(&self.text[last_key_end(self.text, at..at + sub)..at + sub]);
            for comment in below.into_iter().filter(|line| !line.is_empty()) {
                out.extend([comment, end]);
            }
        } else {
            out.push_str(rest[..sub].trim_end());
            out.push_str(end);
        }
        if sub < rest.len() {
            out.push_str(end);
            out.push_str(rest[sub..].trim_end());
            out.push_str(end);
        }
        out
    }
}

/// A key with what belongs to it.
struct Key<'t> {
    rank: usize,
    name: &'t str,
    value: &'t str,
    /// The comments above it.
    above: Vec<&'t str>,
    /// The comment behind its value.
    behind: &'t str,
}

/// Returns the keys of a stretch of a table, in the order of the format; `None` if it is not a key a
/// line.
fn keys_of<'t>(
    text: &'t str,
    stretch: Range<usize>,
    header: &str,
    table: &str,
) -> Option<Vec<Key<'t>>> {
    let words = &text[stretch.clone()];
    let (parsed, errors) = DeTable::parse_recoverable(words);
    if !errors.is_empty() || (!header.is_empty() && table.is_empty()) {
        return None;
    }
    let mut places: Vec<(Range<usize>, Range<usize>)> =
        parsed.get_ref().iter().map(|(key, value)| (key.span(), value.span())).collect();
    places.sort_by_key(|(key, _)| key.start);
    let dotted = parsed.get_ref().iter().any(|(key, value)| {
        matches!(value.get_ref(), DeValue::Table(_)) && value.span() == key.span()
    });
    let mut keys = Vec::new();
    let mut from = 0;
    for (key, value) in places {
        let line = words[..key.start].rfind('\n').map_or(0, |at| at + 1);
        let after = words[value.end..].find('\n').map_or(words.len(), |at| value.end + at);
        if dotted || line < from || !words[line..key.start].trim().is_empty() {
            return None;
        }
        let above = lines_of(&words[from..line]).into_iter().filter(|line| !line.is_empty());
        let name = &words[key];
        keys.push(Key {
            rank: written::rank(if table.is_empty() { "front" } else { table }, name),
            name,
            value: &words[value.clone()],
            above: above.collect(),
            behind: words[value.end..after].trim(),
        });
        from = (after + 1).min(words.len());
    }
    keys.sort_by_key(|key| key.rank);
    Some(keys)
}

/// Returns where the line of the last key of a stretch ends.
fn last_key_end(text: &str, stretch: Range<usize>) -> usize {
    let words = &text[stretch.clone()];
    let (parsed, _) = DeTable::parse_recoverable(words);
    let last =
        parsed.get_ref().iter().map(|(key, value)| value.span().end.max(key.span().end)).max();
    let Some(last) = last else { return stretch.start };
    words[last..].find('\n').map_or(stretch.end, |at| stretch.start + last + at + 1)
}

/// Returns where the first header stands in a stretch of a table.
fn sub_header(words: &str) -> Option<usize> {
    // a header within a string is none: the parser knows where the values are
    let (parsed, _) = DeTable::parse_recoverable(words);
    let values: Vec<Range<usize>> = parsed.get_ref().iter().map(|(_, v)| v.span()).collect();
    let mut at = 0;
    for line in words.split_inclusive('\n') {
        let header = line.trim_start().starts_with('[');
        let within = values
            .iter()
            .any(|value| value.start < at && at < value.end && value.len() > line.len());
        if header && !within {
            return Some(at);
        }
        at += line.len();
    }
    None
}

/// Returns the entry that a table with a header of two keys is.
fn entry_of(text: &str) -> Option<EntryId> {
    let line = text.trim_start();
    if !line.starts_with('[') || line.starts_with("[[") {
        return None;
    }
    let (parsed, _) = DeTable::parse_recoverable(text);
    let mut tables = parsed.get_ref().iter();
    let (table, value) = tables.next().filter(|_| tables.len() == 0)?;
    let DeValue::Table(entries) = value.get_ref() else { return None };
    let mut entries = entries.iter();
    let (id, _) = entries.next().filter(|_| entries.len() == 0)?;
    let table = *Table::ALL.iter().find(|known| known.name() == table.get_ref())?;
    // `[quotes]` above `q1 = …` has the ID below it
    let header = line.split('\n').next().unwrap_or_default();
    header.contains('.').then(|| EntryId::new(table, id.get_ref().to_string()))
}

/// Cuts off the comments and blank lines at the end of a table that are about what follows: all but
/// those right below its last line, if a blank line or nothing follows them.
fn without_comments_below(chunk: &str, last: bool) -> (&str, &str) {
    let lines: Vec<&str> = chunk.split_inclusive('\n').collect();
    let is_note = |line: &&&str| line.trim().is_empty() || line.trim_start().starts_with('#');
    let mut below = lines.iter().rev().take_while(is_note).count();
    // a string of several lines can end in what looks like a comment
    while below > 0 {
        let own: usize = lines[..lines.len() - below].iter().map(|line| line.len()).sum();
        let (_, before) = DeTable::parse_recoverable(&chunk[..own]);
        let (_, whole) = DeTable::parse_recoverable(chunk);
        if before.is_empty() || !whole.is_empty() {
            break;
        }
        below -= 1;
    }
    let rest = &lines[lines.len() - below..];
    let own_comments = rest.iter().take_while(|line| !line.trim().is_empty()).count();
    let all_own = (last || own_comments < rest.len()) && lines.len() > below;
    let kept = if all_own { own_comments } else { 0 };
    let end: usize = lines[..lines.len() - below + kept].iter().map(|line| line.len()).sum();
    chunk.split_at(end)
}

/// Returns the lines of comments, trimmed; an empty one for blank lines.
fn lines_of(text: &str) -> Vec<&str> {
    let mut lines: Vec<&str> = Vec::new();
    for line in text.split('\n').map(str::trim) {
        let blank = line.is_empty();
        if !blank || lines.last().is_some_and(|last| !last.is_empty()) {
            lines.push(line);
        }
    }
    // what follows the last line end is no line
    if !text.ends_with("\n\n") && !text.ends_with("\n\r\n") && lines.last() == Some(&"") {
        lines.pop();
    }
    lines
}
