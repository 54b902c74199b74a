//! A table is put in, in text order where the others of its kind are, or taken out.

use std::collections::HashMap;
use std::ops::Range;

use super::find::{Located, Shape, find, line_end, line_start};
use super::style::Style;
use super::{Replacement, Source, values};
use crate::mend::edit::{EntryId, Table};
use crate::mend::entries::{PARTS, Value, Values, entry_ids};
use crate::mend::refusal::Refusal;
use crate::story::formats::native::written;
use crate::story::{Span, Story};

/// How many tables are looked at to learn how a file is written.
const SAMPLES: usize = 4;

/// Where a table is put in.
enum Place {
    /// After another one.
    After(Located),
    /// Before another one.
    Before(Located),
    /// At the end of the front or the back matter.
    End,
}

/// Puts a table in.
pub(super) fn insert(
    source: &Source<'_>,
    of: &EntryId,
    values: &Values,
) -> Result<Vec<Replacement>, Refusal> {
    let place = place(source, of, values);
    let neighbour = match &place {
        Place::After(table) | Place::Before(table) => Some(table.clone()),
        Place::End => None,
    };
    let samples = samples(source, of.table);
    let tables: Vec<&Located> = neighbour.iter().chain(&samples).collect();
    let style = Style::of(source.text, &tables);
    let parts = values.iter().find_map(|(key, value)| match value {
        Value::Parts(parts) if *key == PARTS => Some(parts.clone()),
        _ => None,
    });
    let mut keys: Vec<(&'static str, String)> = Vec::new();
    for (key, value) in values {
        let quote = parts.as_deref().unwrap_or_default();
        keys.extend(values::written(source, (key, value), quote, style.marks)?);
    }
    keys.sort_by_key(|(key, _)| written::rank(of.table.name(), key));
    Ok(vec![match place {
        Place::After(table) if table.shape != Shape::Header => {
            let line = on_a_line(source, &table, (of, &keys), &style);
            (table.lines.end..table.lines.end, line)
        }
        Place::Before(table) if table.shape != Shape::Header => {
            let line = on_a_line(source, &table, (of, &keys), &style);
            (table.lines.start..table.lines.start, line)
        }
        Place::After(table) => {
            let words = with_header(of, &keys, &style);
            let blanks = style.line_end.repeat(blank_lines(source, &table));
            let first =
                if source.text[..table.lines.end].ends_with('\n') { "" } else { style.line_end };
            (table.lines.end..table.lines.end, format!("{first}{blanks}{words}"))
        }
        Place::Before(table) => {
            let words = with_header(of, &keys, &style);
            let blanks = style.line_end.repeat(blank_lines(source, &table));
            (table.lines.start..table.lines.start, format!("{words}{blanks}"))
        }
        Place::End => at_the_end(source, of.table, &with_header(of, &keys, &style), &style),
    }])
}

/// Returns where a new entry belongs: in text order among its kind if the others are, else after
/// them; where there are none, after the tables of the kinds before it, or before those after it.
fn place(source: &Source<'_>, of: &EntryId, values: &Values) -> Place {
    let starts = starts(source.story, of.table);
    let own = entry_ids(source.story, of.table);
    let ordered = starts.is_sorted() && starts.iter().all(Option::is_some);
    let wanted = values.iter().find_map(|(key, value)| match value {
        Value::Parts(parts) if *key == PARTS => Some(parts.first()?.start),
        _ => None,
    });
    let before = match wanted {
        Some(wanted) if ordered => starts.partition_point(|start| *start <= Some(wanted)),
        _ => own.len(),
    };
    let located = |kind: Table, id: &str| find(source, &EntryId::new(kind, id));
    if let Some(table) = own[..before].last().and_then(|id| located(of.table, id)) {
        return Place::After(table);
    }
    if let Some(table) = own.first().and_then(|id| located(of.table, id)) {
        return Place::Before(table);
    }
    let same_side = |table: &&Table| table.is_annotation() == of.table.is_annotation();
    let kinds: Vec<Table> = Table::ALL.iter().filter(same_side).copied().collect();
    let at = kinds.iter().position(|kind| *kind == of.table).unwrap_or(0);
    for kind in kinds[..at].iter().rev() {
        let last = entry_ids(source.story, *kind).into_iter().next_back();
        if let Some(table) = last.and_then(|id| located(*kind, id)) {
            return Place::After(table);
        }
    }
    for kind in &kinds[at + 1..] {
        let first = entry_ids(source.story, *kind).into_iter().next();
        if let Some(table) = first.and_then(|id| located(*kind, id)) {
            return Place::Before(table);
        }
    }
    Place::End
}

/// Returns where the words of each entry of a table begin.
fn starts(story: &Story, table: Table) -> Vec<Option<u32>> {
    let first = |parts: &[Span]| parts.first().map(|part| part.start);
    match table {
        Table::Quotes => story.quotes.iter().map(|quote| first(&quote.parts)).collect(),
        Table::Claims => story.claims.iter().map(|claim| first(&claim.parts)).collect(),
        Table::Embeds => story.embeds.iter().map(|embed| first(&embed.parts)).collect(),
        Table::Mentions => {
            let mut firsts: HashMap<&str, u32> = HashMap::new();
            let listed =
                story.mentions.iter().filter_map(|m| Some((m.id.as_deref()?, m.span.start)));
            let first = listed.map(|(id, start)| Some(*firsts.entry(id).or_insert(start)));
            first.collect()
        }
        Table::People | Table::Sources => vec![None; entry_ids(story, table).len()],
    }
}

/// Returns some tables of a file: of the same kind first.
fn samples(source: &Source<'_>, kind: Table) -> Vec<Located> {
    let other = Table::ALL.into_iter().filter(|table| *table != kind);
    let all = std::iter::once(kind).chain(other);
    let some = all.flat_map(|table| {
        let ids = entry_ids(source.story, table).into_iter().take(SAMPLES);
        ids.map(move |id| EntryId::new(table, id))
    });
    some.filter_map(|of| find(source, &of)).take(SAMPLES).collect()
}

/// Writes a table with a header.
fn with_header(of: &EntryId, keys: &[(&'static str, String)], style: &Style) -> String {
    let Style { indent, key_indent, line_end, .. } = style;
    let mut out = format!("{indent}[{}.{}]{line_end}", of.table.name(), written::key(&of.id));
    let longest = keys.iter().map(|(key, _)| key.len()).max().unwrap_or(0);
    let column = if style.aligned { longest + 1 } else { 0 };
    for (key, value) in keys {
        out.push_str(key_indent);
        out.push_str(&style.line(key, value, column));
        out.push_str(line_end);
    }
    out
}

/// Writes a table on a line, or on a line for each key, as its neighbour is.
fn on_a_line(
    source: &Source<'_>,
    neighbour: &Located,
    (of, keys): (&EntryId, &[(&'static str, String)]),
    style: &Style,
) -> String {
    let text = source.text;
    let at = neighbour.keys.first().map_or(neighbour.head.start, |key| key.at.start);
    let line = &text[line_start(text, at)..];
    let indent = &line[..line.len() - line.trim_start_matches([' ', '\t']).len()];
    let named = line.trim_start().starts_with(of.table.name());
    let table = if named { format!("{}.", of.table.name()) } else { String::new() };
    let id = written::key(&of.id);
    if neighbour.shape == Shape::Inline {
        let keys: Vec<String> = keys.iter().map(|(key, value)| style.line(key, value, 0)).collect();
        let all = format!("{{ {} }}", keys.join(", "));
        return format!("{indent}{table}{}{}", style.line(&id, &all, 0), style.line_end);
    }
    let line = |(key, value): &(&'static str, String)| {
        format!("{indent}{table}{id}.{}{}", style.line(key, value, 0), style.line_end)
    };
    keys.iter().map(line).collect()
}

/// Returns how many blank lines stand between a table and what is before or after it.
fn blank_lines(source: &Source<'_>, table: &Located) -> usize {
    let text = source.text;
    let blank = |line: &&str| line.trim().is_empty();
    let rest = &text[table.lines.end..];
    let after = rest.split_inclusive('\n').take_while(blank).count();
    let next = rest.trim_start();
    if !next.is_empty() && !next.starts_with("+++") {
        return after;
    }
    let head = &text[..table.lines.start];
    let before = head.split_inclusive('\n').rev().take_while(blank).count();
    if head.trim_end().ends_with("+++") { 1 } else { before }
}

/// Puts a table at the end of the front or the back matter, with a fence where there is none.
fn at_the_end(source: &Source<'_>, table: Table, words: &str, style: &Style) -> Replacement {
    let (text, end) = (source.text, style.line_end);
    let region = source.region(table);
    let fence = || {
        "+".repeat(text.trim_start_matches('\u{feff}').bytes().take_while(|b| *b == b'+').count())
    };
    let has_fence = !table.is_annotation() || source.pieces.body.end < region.start;
    if !has_fence {
        let open = if text.ends_with('\n') { "" } else { end };
        let at = text.len();
        return (at..at, format!("{open}{end}{}{end}{end}{words}", fence()));
    }
    let content = text[region.clone()].trim_end().len();
    if content == 0 {
        let blank = if table.is_annotation() { end } else { "" };
        return (region, format!("{blank}{words}"));
    }
    let at = line_end(text, region.start + content);
    let open = if text[..at].ends_with('\n') { "" } else { end };
    (at..at, format!("{open}{end}{words}"))
}

/// Takes a table out, with the comments right above it and the blank lines that part it from others.
pub(super) fn remove(source: &Source<'_>, table: &Located) -> Replacement {
    let text = source.text;
    let Range { start, end } = table.lines.clone();
    if table.shape != Shape::Header {
        return (start..end, String::new());
    }
    let blanks = |text: &str| {
        let blank = text.split_inclusive('\n').take_while(|line| line.trim().is_empty());
        blank.map(str::len).sum::<usize>()
    };
    let after = end + blanks(&text[end..]);
    let is_last = text[after..].is_empty() || text[after..].starts_with("+++");
    if !is_last {
        return (start..after, String::new());
    }
    let head = &text[..start];
    let blank = head.split_inclusive('\n').rev().take_while(|line| line.trim().is_empty());
    let before: usize = blank.map(str::len).sum();
    let first =
        head[..start - before].ends_with("+++\n") || head[..start - before].ends_with("+++\r\n");
    if first { (start..after, String::new()) } else { (start - before..end, String::new()) }
}
