//! The columns of a table: cells are set below each other by blanks that are drawn beside the bars.

use std::ops::Range;

use super::lines::{cells, is_table_rule};
use crate::view::Widths;

/// A table is set in columns if its rows take at most so many: a wider one would only be broken in other
/// places.
const WIDEST: usize = 76;
/// Rows further down are not set in columns.
const MOST_ROWS: usize = 2_000;

/// How the words of a column are set.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Side {
    #[default]
    Left,
    Right,
    Middle,
}

/// A row: where its line begins, and its cells.
struct TableRow {
    cells: Vec<Range<usize>>,
    widths: Vec<usize>,
}

/// A table while it is read.
#[derive(Default)]
pub(super) struct TableReader {
    sides: Vec<Side>,
    rows: Vec<Range<usize>>,
}

impl TableReader {
    /// Takes a line of a table at a byte of the text.
    pub(super) fn line(&mut self, start: usize, line: &str) {
        if is_table_rule(line, line) && self.sides.is_empty() {
            let (first, last) = cells(line);
            self.sides = line[first..last].split('|').map(side).collect();
        } else if self.rows.len() < MOST_ROWS {
            let (first, last) = cells(line);
            self.rows.push(start + first..start + last);
        }
    }

    /// Returns what is drawn for each bar between cells, with the blanks beside it: `shown` returns a
    /// stretch as it is drawn.
    pub(super) fn bars(
        self,
        body: &str,
        shown: &dyn Fn(Range<usize>) -> String,
    ) -> Vec<(Range<usize>, String)> {
        let width = |words: Range<usize>| Widths::default().width(&shown(words));
        let row = |line: Range<usize>| {
            let cells = inner_cells(body, line);
            let widths = cells.iter().cloned().map(width).collect();
            TableRow { cells, widths }
        };
        let rows: Vec<TableRow> = self.rows.into_iter().map(row).collect();
        let count = rows.iter().map(|row| row.cells.len()).max().unwrap_or_default();
        let widest = |column: usize| {
            let widths = rows.iter().filter_map(|row| row.widths.get(column));
            widths.max().copied().unwrap_or_default()
        };
        let columns: Vec<usize> = (0..count).map(widest).collect();
        if columns.iter().sum::<usize>() + 3 * count.saturating_sub(1) > WIDEST {
            return Vec::new();
        }
        let blanks = |row: &TableRow, column: usize| {
            let free = columns[column] - row.widths[column];
            // nothing is drawn before the first cell: it has no bar
            match self.sides.get(column).filter(|_| column > 0) {
                Some(Side::Right) => (free, 0),
                Some(Side::Middle) => (free / 2, free - free / 2),
                _ => (0, free),
            }
        };
        let mut bars = Vec::new();
        for row in &rows {
            for column in 1..row.cells.len() {
                let (after, before) = (blanks(row, column - 1).1, blanks(row, column).0);
                let drawn = format!("{} | {}", " ".repeat(after), " ".repeat(before));
                bars.push((row.cells[column - 1].end..row.cells[column].start, drawn));
            }
        }
        bars
    }
}

fn side(rule: &str) -> Side {
    let rule = rule.trim();
    match (rule.starts_with(':'), rule.ends_with(':')) {
        (true, true) => Side::Middle,
        (false, true) => Side::Right,
        _ => Side::Left,
    }
}

/// Returns the words of each cell, without the blanks around them.
fn inner_cells(body: &str, line: Range<usize>) -> Vec<Range<usize>> {
    let bytes = body.as_bytes();
    let mut cells = Vec::new();
    let mut from = line.start;
    let mut take = |from: usize, to: usize| {
        let words = &body[from..to];
        let start = from + words.len() - words.trim_start_matches([' ', '\t']).len();
        let end = (to - (words.len() - words.trim_end_matches([' ', '\t']).len())).max(start);
        cells.push(start..end);
    };
    for at in line.clone() {
        if bytes[at] == b'|' && (at == line.start || bytes[at - 1] != b'\\') {
            take(from, at);
            from = at + 1;
        }
    }
    take(from, line.end);
    cells
}
