//! A key of a table gets another value, is added, or goes.

use std::ops::Range;

use super::find::{Key, Located, Shape, line_end, line_start};
use super::style::{Columns, Style, column, line_end_of};
use super::{Replacement, Source, values};
use crate::mend::edit::{EntryId, Table};
use crate::mend::entries::{PARTS, Value};
use crate::mend::refusal::Refusal;
use crate::story::Span;
use crate::story::formats::native::written::{self, SELECTOR_KEYS};

/// Gives a key of a table another value, or takes it out.
pub(super) fn set(
    source: &Source<'_>,
    table: &Located,
    (of, key): (&EntryId, &'static str),
    to: Option<&Value>,
) -> Result<Vec<Replacement>, Refusal> {
    let text = source.text;
    let own = if key == PARTS { SELECTOR_KEYS } else { std::slice::from_ref(&key) };
    let old: Vec<&Key> = table.keys.iter().filter(|k| own.contains(&k.name.as_str())).collect();
    let style = Style::of(text, &[table]);
    let marks = old.first().map_or(style.marks, |key| {
        let of_key = Located { keys: vec![(*key).clone()], ..table.clone() };
        Style::of(text, &[&of_key, table]).marks
    });
    let quote = quote_parts(source, of);
    let new = match to {
        Some(value) => values::written(source, (key, value), &quote, marks)?,
        None => Vec::new(),
    };
    let mut made = Vec::new();
    let mut added: Vec<(&str, &str)> = Vec::new();
    for (name, value) in &new {
        match old.iter().find(|key| key.name == *name) {
            Some(key) if key.headed => {
                made.push(take_out(table, key));
                added.push((name, value));
            }
            Some(key) => made.extend(replace(source, (of, key), to, value)),
            None => added.push((name, value)),
        }
    }
    let gone: Vec<&Key> =
        old.into_iter().filter(|key| !new.iter().any(|(name, _)| *name == key.name)).collect();
    for key in &gone {
        made.push(take_out(table, key));
    }
    add(text, (table, of.table), (&style, &gone), &added, &mut made);
    Ok(made)
}

/// Returns the words of a quote, for its cue and mention.
fn quote_parts(source: &Source<'_>, of: &EntryId) -> Vec<Span> {
    let quotes = source.story.quotes.iter();
    let mut own = quotes.filter(|quote| of.table == Table::Quotes && quote.id == of.id);
    own.next().map(|quote| quote.parts.to_vec()).unwrap_or_default()
}

/// Puts another value in the place of one; of a list only what differs, so that its other elements
/// stay as they are written.
fn replace(
    source: &Source<'_>,
    (of, key): (&EntryId, &Key),
    to: Option<&Value>,
    value: &str,
) -> Vec<Replacement> {
    let whole = || vec![(key.value.clone(), value.to_owned())];
    let now = crate::mend::entries::values(source.story, of).unwrap_or_default();
    let now = now.into_iter().find(|(name, _)| *name == key.name).map(|(_, value)| value);
    let kept: Option<(Vec<bool>, Vec<String>)> = match (now, to) {
        (Some(Value::List(old)), Some(Value::List(new))) => {
            let marks = marks_in(source.text, key);
            kept(&old, new).map(|(kept, n)| {
                let more = new[n..].iter().map(|words| written::string(words, marks));
                (kept, more.collect())
            })
        }
        (Some(Value::Evidence(old)), Some(Value::Evidence(new))) => {
            let marks = marks_in(source.text, key);
            kept(&old, new).map(|(kept, n)| {
                let more = new[n..].iter().map(|evidence| values::of_evidence(evidence, marks));
                (kept, more.collect())
            })
        }
        _ => None,
    };
    match kept {
        Some((kept, more))
            if kept.len() == key.elements.len() && kept.contains(&true) && kept.len() > 1
                || key.elements.len() == 1 && kept == [true] =>
        {
            elements(source.text, key, &kept, &more)
        }
        _ => whole(),
    }
}

fn marks_in(text: &str, key: &Key) -> written::Marks {
    if text[key.value.clone()].contains('"') {
        written::Marks::Double
    } else {
        written::Marks::Single
    }
}

/// Returns which elements of a list stay, and how many elements of the new list those are, if the new
/// list is what stays and then what is added.
fn kept<T: PartialEq>(old: &[T], new: &[T]) -> Option<(Vec<bool>, usize)> {
    let mut next = 0;
    let stays = |one: &T| {
        let stays = new.get(next) == Some(one);
        next += usize::from(stays);
        stays
    };
    let kept: Vec<bool> = old.iter().map(stays).collect();
    (next > 0 && !new[next..].iter().any(|one| old.contains(one))).then_some((kept, next))
}

/// Takes elements out of a list and adds others at its end.
fn elements(text: &str, key: &Key, kept: &[bool], more: &[String]) -> Vec<Replacement> {
    let all = &key.elements;
    let mut made: Vec<Replacement> = Vec::new();
    let first = kept.iter().position(|kept| *kept).unwrap_or(0);
    let mut at = 0;
    while at < kept.len() {
        if kept[at] {
            at += 1;
            continue;
        }
        let run = kept[at..].iter().take_while(|kept| !**kept).count();
        // from the element before on, or up to the next one where there is none before
        let range = if at > first {
            all[at - 1].end..all[at + run - 1].end
        } else {
            all[at].start..all[at + run].start
        };
        made.push((range, String::new()));
        at += run;
    }
    if let (Some(last), false) = (all.last(), more.is_empty()) {
        let start = line_start(text, last.start);
        let before = &text[start..last.start];
        let own_line = before.trim().is_empty() && text[key.value.clone()].contains('\n');
        let between =
            if own_line { format!(",{}{before}", line_end_of(text)) } else { ", ".to_owned() };
        let words: Vec<String> =
            more.iter().flat_map(|one| [between.clone(), one.clone()]).collect();
        made.push((last.end..last.end, words.concat()));
    }
    made
}

/// Takes a key out.
fn take_out(table: &Located, key: &Key) -> Replacement {
    let range: Range<usize> = match table.shape {
        Shape::Inline => {
            let at = table.keys.iter().position(|k| k.at == key.at).unwrap_or(0);
            match (at.checked_sub(1).map(|n| &table.keys[n]), table.keys.get(at + 1)) {
                (_, Some(next)) if at == 0 => key.at.start..next.at.start,
                (Some(before), _) => before.value.end..key.value.end,
                _ => key.at.start..key.value.end,
            }
        }
        _ if key.headed => {
            let next = table.keys.iter().find(|k| k.headed && k.at.start > key.at.start);
            let end = next.map_or(table.lines.end, |next| next.lines.start);
            key.lines.start..end.max(key.lines.start)
        }
        _ => key.lines.clone(),
    };
    (range, String::new())
}

/// Adds keys, each after those that stand before it in the order of the format.
fn add(
    text: &str,
    (table, kind): (&Located, Table),
    (style, gone): (&Style, &[&Key]),
    added: &[(&str, &str)],
    made: &mut Vec<Replacement>,
) {
    let rank = |key: &str| written::rank(kind.name(), key);
    let plain: Vec<&Key> = table.keys.iter().filter(|key| !key.headed).collect();
    for (name, value) in added {
        let before = plain.iter().rfind(|key| rank(&key.name) < rank(name));
        match table.shape {
            Shape::Inline => {
                let line = style.line(name, value, 0);
                made.push(match (before.or(plain.last()), plain.first()) {
                    (Some(key), _) => (key.value.end..key.value.end, format!(", {line}")),
                    _ => (table.head.start + 1..table.head.end - 1, format!(" {line} ")),
                });
            }
            Shape::Header | Shape::Dotted => {
                let replaced = gone.iter().find(|_| SELECTOR_KEYS.contains(name));
                let at = replaced.map(|key| key.lines.start).or(before.map(|key| key.lines.end));
                let at = at.or(plain.first().map(|key| key.lines.start));
                let at = at.unwrap_or_else(|| line_end(text, table.head.end));
                let (prefix, column) = match (table.shape, plain.first()) {
                    (Shape::Dotted, Some(key)) => {
                        (text[line_start(text, key.at.start)..key.at.start].to_owned(), 0)
                    }
                    _ => (style.key_indent.clone(), column_of(text, table, name)),
                };
                let line = style.line(name, value, column);
                let open = at > 0 && !text[..at].ends_with('\n');
                let first = if open { style.line_end } else { "" };
                let last = if open { "" } else { style.line_end };
                made.push((at..at, format!("{first}{prefix}{line}{last}")));
            }
        }
    }
}

/// Returns the column at which the `=` of a new key stands in a table.
fn column_of(text: &str, table: &Located, name: &str) -> usize {
    let only = || {
        let key = table.keys.iter().find(|key| !key.headed)?;
        let between = text.get(key.at.end..key.value.start)?;
        Some(key.at.len() + between.find('=')?)
    };
    let column = match column(text, table) {
        Columns::One(column) => Some(column),
        Columns::Many => None,
        Columns::Unknown => only(),
    };
    column.filter(|column| *column > name.len()).unwrap_or(0)
}
