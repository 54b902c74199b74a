//! Annotations that are written without a header of their own, on one line (`q1 = { … }`) or with dots
//! (`quotes.q1.text = …`), become tables with a header and a key on each line. Comments stay with
//! what they stand by.

use std::ops::Range;

use toml::de::{DeTable, DeValue};

use super::{lines_of, sub_header};
use crate::mend::edit::Table;
use crate::mend::refusal::Refusal;
use crate::story::formats::native::{chunks, written};

/// Returns TOML in which every entry has a header; `None` if it is so already.
///
/// # Errors
/// If something cannot be written so, with a reason and the line.
pub(super) fn expanded(text: &str, end: &'static str) -> Result<Option<String>, (usize, Refusal)> {
    let mut out = String::with_capacity(text.len());
    let mut changed = false;
    for chunk in chunks(text) {
        match of_chunk(&text[chunk.clone()], end).map_err(|(at, why)| (chunk.start + at, why))? {
            Some(new) => {
                changed = true;
                out.push_str(&new);
            }
            None => out.push_str(&text[chunk]),
        }
    }
    Ok(changed.then_some(out))
}

/// A value and the names that lead to it.
struct Leaf {
    path: Vec<String>,
    at: usize,
    value: Range<usize>,
    /// True for an entry without keys: the value is all of it.
    is_empty: bool,
    /// True if its entry is written in `{}`.
    on_a_line: bool,
}

impl Leaf {
    /// Returns the table of the format that it belongs to.
    fn table(&self) -> Option<Table> {
        if self.is_empty && self.path.len() < 2 {
            return None;
        }
        Table::ALL.iter().copied().find(|table| *table.name() == self.path[0])
    }
}

/// An entry that gets a header.
#[derive(Default)]
struct Entry<'t> {
    name: (&'static str, String),
    above: Vec<&'t str>,
    behind: &'t str,
    keys: Vec<Key<'t>>,
    /// What stands under headers of its own.
    below: &'t str,
}

struct Key<'t> {
    name: String,
    value: &'t str,
    above: Vec<&'t str>,
    behind: &'t str,
}

fn of_chunk(text: &str, end: &'static str) -> Result<Option<String>, (usize, Refusal)> {
    let headed = text.trim_start().starts_with('[');
    let head = if headed { text.find('\n').map_or(text.len(), |at| at + 1) } else { 0 };
    let sub = head + sub_header(&text[head..]).unwrap_or(text.len() - head);
    let (table, errors) = DeTable::parse_recoverable(&text[..sub]);
    if !errors.is_empty() || (headed && !is_bare_header(&text[..head])) {
        return Ok(None);
    }
    let mut leaves = Vec::new();
    collect(text, table.get_ref(), &[], &mut leaves);
    leaves.sort_by_key(|leaf| leaf.at);
    let mut entries = leaves.iter().filter(|leaf| leaf.table().is_some()).peekable();
    if entries.peek().is_none() {
        return Ok(None);
    }
    if let Some(leaf) = entries.find(|leaf| leaf.path.len() < 3 && !leaf.is_empty) {
        return Err((leaf.at, not_a_table(leaf)));
    }
    let mut parts = Parts { text, kept: String::new(), entries: Vec::new(), end };
    if headed {
        // what was said of the table that held them is said of all of them
        let comment = text[..head].find('#').map_or("", |at| text[at..head].trim());
        if !comment.is_empty() {
            parts.kept.extend([comment, end]);
        }
    }
    let last = parts.take(head, &leaves)?;
    let tail = comments(&text[last..sub]).map_err(|why| (last, why))?;
    let below = &text[sub..];
    if !below.trim().is_empty() {
        let [one] = parts.entries.as_mut_slice() else {
            let what = "a table under a header of its own follows several on a line";
            return Err((sub, Refusal::new(what, "Give each annotation its own header.")));
        };
        one.below = below;
    }
    Ok(Some(parts.written(&tail)))
}

/// Returns true for the header of a table that holds entries: `[quotes]`.
fn is_bare_header(line: &str) -> bool {
    let (parsed, _) = DeTable::parse_recoverable(line);
    let mut tables = parsed.get_ref().iter();
    let of = tables.next().filter(|_| tables.next().is_none());
    of.is_some_and(|(name, value)| {
        let empty = matches!(value.get_ref(), DeValue::Table(table) if table.is_empty());
        empty && Table::ALL.iter().any(|table| *table.name() == **name.get_ref())
    })
}

/// Collects the values of a table, those of entries on a line each by itself.
fn collect(text: &str, table: &DeTable<'_>, path: &[String], leaves: &mut Vec<Leaf>) {
    for (name, value) in table {
        let path: Vec<String> = path.iter().cloned().chain([name.get_ref().to_string()]).collect();
        let on_a_line = text[value.span().start..].starts_with('{');
        let (at, is_entry) = (name.span().start, path.len() <= 2);
        let is_known = Table::ALL.iter().any(|table| *table.name() == path[0]);
        match value.get_ref() {
            DeValue::Table(inner) if !on_a_line || (is_known && is_entry) => {
                let from = leaves.len();
                collect(text, inner, &path, leaves);
                for leaf in &mut leaves[from..] {
                    leaf.on_a_line |= on_a_line;
                }
                if inner.is_empty() && on_a_line {
                    leaves.push(Leaf { path, at, value: value.span(), is_empty: true, on_a_line });
                }
            }
            _ => {
                let value = value.span();
                leaves.push(Leaf { path, at, value, is_empty: false, on_a_line: false });
            }
        }
    }
}

fn not_a_table(leaf: &Leaf) -> Refusal {
    let name = leaf.path.join(".");
    let what = format!("{name} is not a table with an ID and keys");
    let table = &leaf.path[0];
    Refusal::new(what, format!("Write each entry as a table: [{table}.ID], and its keys below."))
}

/// What a stretch of TOML is taken apart into.
struct Parts<'t> {
    text: &'t str,
    /// What is no entry, as it is written.
    kept: String,
    entries: Vec<Entry<'t>>,
    end: &'static str,
}

impl<'t> Parts<'t> {
    /// Takes every value with its comments; returns where the last line ends.
    fn take(&mut self, head: usize, leaves: &[Leaf]) -> Result<usize, (usize, Refusal)> {
        let text = self.text;
        let line_end = |at: usize| text[at..].find('\n').map_or(text.len(), |end| at + end + 1);
        let (mut from, mut after_entry) = (head, false);
        for (n, leaf) in leaves.iter().enumerate() {
            let value_end = leaf.value.end;
            let line = text[..leaf.at].rfind('\n').map_or(0, |at| at + 1).max(from);
            // within `{}`, the next value can stand on the same line
            let next = leaves.get(n + 1).filter(|next| next.at < line_end(value_end));
            let rest_end = next.map_or_else(|| line_end(value_end), |next| next.at);
            let rest = &text[value_end..rest_end];
            let above = comments(&text[from..line]).map_err(|why| (from, why))?;
            let Some(table) = leaf.table() else {
                if after_entry {
                    self.kept.extend(above.iter().flat_map(|line| [*line, self.end]));
                    from = line;
                }
                self.kept.push_str(&text[from..rest_end]);
                (from, after_entry) = (rest_end, false);
                continue;
            };
            let behind = match rest.find('#') {
                Some(at) if next.is_none() => rest[at..].trim(),
                _ => "",
            };
            // a comment behind the last key of `{ … }` is about all of it
            let closes = rest.split('#').next().is_some_and(|words| words.contains('}'));
            let of_entry = leaf.is_empty || (leaf.on_a_line && closes);
            self.add(leaf, table, (above, behind), of_entry);
            (from, after_entry) = (rest_end, true);
        }
        Ok(from)
    }

    /// Adds a value to its entry.
    fn add(
        &mut self,
        leaf: &Leaf,
        table: Table,
        (above, behind): (Vec<&'t str>, &'t str),
        of_entry: bool,
    ) {
        let name = (table.name(), leaf.path.get(1).cloned().unwrap_or_default());
        let known = self.entries.iter().position(|entry| entry.name == name);
        let at = known.unwrap_or_else(|| {
            self.entries.push(Entry { name, ..Entry::default() });
            self.entries.len() - 1
        });
        let entry = &mut self.entries[at];
        let above = if known.is_none() {
            entry.above = above;
            Vec::new()
        } else {
            above.into_iter().filter(|line| !line.is_empty()).collect()
        };
        if of_entry && !behind.is_empty() {
            entry.behind = behind;
        }
        if !leaf.is_empty {
            let behind = if of_entry { "" } else { behind };
            let names: Vec<_> = leaf.path[2..].iter().map(|name| written::key(name)).collect();
            let value = &self.text[leaf.value.clone()];
            entry.keys.push(Key { name: names.join("."), value, above, behind });
        }
    }

    /// Writes all of it; `tail` are the comments that follow the last value.
    fn written(self, tail: &[&str]) -> String {
        let end = self.end;
        let mut out = self.kept;
        for entry in &self.entries {
            out.push_str(end);
            for line in &entry.above {
                out.extend([line, end]);
            }
            let id = written::key(&entry.name.1);
            let blank = if entry.behind.is_empty() { "" } else { " " };
            out.extend(["[", entry.name.0, ".", &id, "]", blank, entry.behind, end]);
            for key in &entry.keys {
                for line in &key.above {
                    out.extend([line, end]);
                }
                let blank = if key.behind.is_empty() { "" } else { " " };
                out.extend([&key.name, " = ", key.value, blank, key.behind, end]);
            }
            out.push_str(entry.below);
        }
        out.extend(tail.iter().flat_map(|line| [*line, end]));
        out
    }
}

/// Returns the comments between two values.
fn comments(gap: &str) -> Result<Vec<&str>, Refusal> {
    let mut all = Vec::new();
    for line in lines_of(gap) {
        match line.find('#') {
            Some(at) if line[..at].contains(['"', '\'']) => {
                let what = "it cannot be told where a comment begins";
                return Err(Refusal::new(what, "Put the comment on a line of its own."));
            }
            Some(at) => all.push(&line[at..]),
            None if line.is_empty() => all.push(line),
            None => {}
        }
    }
    Ok(all)
}
