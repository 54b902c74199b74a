//! How a file is written, so that what is added looks like its neighbours.

use super::find::{Located, Shape, line_start};
use crate::story::formats::native::written::Marks;

/// How the lines of a table are written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Style {
    /// True if the `=` of a table stand below each other.
    pub aligned: bool,
    /// True if there are blanks around `=`.
    pub spaced: bool,
    /// How strings are put in quotation marks.
    pub marks: Marks,
    /// What stands before a header.
    pub indent: String,
    /// What stands before a key.
    pub key_indent: String,
    /// What a line ends with.
    pub line_end: &'static str,
}

impl Style {
    /// Returns how the tables of a file are written, by some of them, the most telling first.
    pub(super) fn of(text: &str, tables: &[&Located]) -> Self {
        let mut headers = tables.iter().filter(|table| table.shape == Shape::Header);
        let keys = || tables.iter().flat_map(|table| &table.keys).filter(|key| !key.headed);
        let blanks = |from: usize, to: usize| {
            let words = &text[from..to];
            words[..words.len() - words.trim_start_matches([' ', '\t']).len()].to_owned()
        };
        let mut strings = keys().map(|key| &text[key.value.clone()]);
        let marks = strings.find_map(marks_of).unwrap_or_default();
        let spaced = keys().next().is_none_or(|key| text[key.at.end..key.value.start].len() > 1);
        let head = headers.clone().map(|table| line_start(text, table.head.start)).next();
        let key = headers.find_map(|table| table.keys.iter().find(|key| !key.headed));
        let mut told = tables.iter().map(|table| column(text, table));
        let first = told.find(|columns| *columns != Columns::Unknown);
        Self {
            aligned: first != Some(Columns::Many),
            spaced,
            marks,
            indent: head.map(|at| blanks(at, text.len())).unwrap_or_default(),
            key_indent: key
                .map(|key| blanks(line_start(text, key.at.start), key.at.start))
                .unwrap_or_default(),
            line_end: line_end_of(text),
        }
    }

    /// Writes a key, `=` and a value, the `=` at least `column` after the key's first byte.
    pub(super) fn line(&self, key: &str, value: &str, column: usize) -> String {
        if !self.spaced {
            return format!("{key}={value}");
        }
        format!("{key:width$} = {value}", width = column.saturating_sub(1))
    }
}

/// Returns the quotation marks of a string or of the first string of a list.
fn marks_of(value: &str) -> Option<Marks> {
    match value.trim_start_matches(['[', ' ', '\t', '\r', '\n']).as_bytes().first()? {
        b'"' => Some(Marks::Double),
        b'\'' => Some(Marks::Single),
        _ => None,
    }
}

/// How far after the beginning of the key the `=` of the lines of a table stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Columns {
    /// All below each other.
    One(usize),
    /// Anywhere.
    Many,
    /// The table does not tell.
    Unknown,
}

/// Returns where the `=` of a table stand.
pub(super) fn column(text: &str, table: &Located) -> Columns {
    let keys = table.keys.iter().filter(|key| !key.headed && table.shape == Shape::Header);
    let columns: Vec<(usize, usize)> = keys
        .filter_map(|key| {
            let between = text.get(key.at.end..key.value.start)?;
            Some((key.at.len(), key.at.len() + between.find('=')?))
        })
        .collect();
    let Some((length, column)) = columns.first().copied() else { return Columns::Unknown };
    if columns.iter().any(|(_, other)| *other != column) {
        return Columns::Many;
    }
    let tells = columns.iter().any(|(other, _)| *other != length);
    if tells { Columns::One(column) } else { Columns::Unknown }
}

/// Returns what the lines of a file end with: as its first line does.
pub(super) fn line_end_of(text: &str) -> &'static str {
    let first = text.find('\n').unwrap_or(text.len());
    if text[..first].ends_with('\r') { "\r\n" } else { "\n" }
}
