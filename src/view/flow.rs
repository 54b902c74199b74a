//! The text broken into lines of a width, only where it is looked at.
//!
//! A place is a byte of the body, so it survives every change of width. Nothing here counts
//! lines from the top, so nothing here takes longer in a longer story.
//!
//! ```text
//! blocks   the body cut into blocks: what is wrapped as one piece
//! wrap     one block broken into lines
//! markdown the marks of Markdown: what is not drawn, and what is set off
//! ```

pub mod blocks;
pub mod markdown;

mod wrap;

use std::collections::HashMap;
use std::sync::Arc;

use super::{Blocks, Measure};
use crate::story::Span;
use crate::story::text::layout::Layout;

/// A place in the text: the first byte of a row, or any byte in it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place {
    /// The block, as [`Blocks`] counts.
    pub block: u32,
    /// The byte of the body.
    pub byte: u32,
}

/// Where a window begins: a row's place, and whether it is the blank row before that block.
///
/// Two tops order as their rows do only through [`Flow`]; `blank` is true for
/// the row *before* the block.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Top {
    /// The start of the row, or of the block under the blank row.
    pub place: Place,
    /// True if the top row is the blank one before the block. Orders before the block's own rows.
    pub blank: bool,
}

impl Top {
    /// Returns the top of a window whose first row is `row`.
    pub fn of(row: &Row) -> Self {
        Self { place: row.place(), blank: matches!(row, Row::Blank { .. }) }
    }
}

/// One wrapped line of a block.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Line {
    /// Its bytes, with the blanks that were broken at (they are not drawn past the width).
    pub span: Span,
    /// Columns of hanging indent before it.
    pub indent: u16,
    /// Columns that its glyphs take, trailing blanks and the indent not counted.
    pub width: u16,
}

/// One row of a window.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Row {
    /// A wrapped line.
    Text {
        /// The block it is of.
        block: u32,
        /// The line.
        line: Line,
        /// True for the first line of its block.
        first: bool,
    },
    /// The blank row before a spaced block.
    Blank {
        /// The block it stands before.
        block: u32,
        /// The first byte of that block.
        byte: u32,
    },
}

impl Row {
    /// Returns the place of the row; a blank one stands at its block's start.
    pub fn place(&self) -> Place {
        match *self {
            Self::Text { block, line, .. } => Place { block, byte: line.span.start },
            Self::Blank { block, byte } => Place { block, byte },
        }
    }
}

/// A body laid out at a width.
///
/// Keeps the lines of the blocks that were looked at last (at most a few hundred).
#[derive(Debug)]
pub struct Flow {
    blocks: Arc<Blocks>,
    measure: Measure,
    kept: Kept,
}

impl Flow {
    /// Lays a body out in lines of a measure (at least 1 column). No line is broken yet.
    pub fn new(blocks: Arc<Blocks>, measure: impl Into<Measure>) -> Self {
        Self { blocks, measure: at_least_one(measure.into()), kept: Kept::default() }
    }

    /// Returns the width in columns.
    pub fn width(&self) -> u16 {
        self.measure.columns
    }

    /// Returns the width with how it is counted.
    pub fn measure(&self) -> Measure {
        self.measure
    }

    /// Changes the measure and returns true if it differs; places stay valid.
    pub fn set_measure(&mut self, measure: impl Into<Measure>) -> bool {
        let measure = at_least_one(measure.into());
        let other = self.measure != measure;
        if other {
            self.measure = measure;
            self.kept = Kept::default();
        }
        other
    }

    /// Returns the blocks.
    pub fn blocks(&self) -> &Arc<Blocks> {
        &self.blocks
    }

    /// Returns the lines of a block; together their spans cover its every byte, once, in order.
    ///
    /// At least one line; none only for a block that does not exist.
    pub fn lines(&mut self, body: &str, block: u32) -> &[Line] {
        if block as usize >= self.blocks.len() {
            return &[];
        }
        let (blocks, measure) = (&self.blocks, self.measure);
        self.kept.get(block, || {
            let block = blocks.get(block as usize);
            let is_plain =
                blocks.hidden(block.span).is_empty() && blocks.instead(block.span).is_empty();
            let drawn = (!is_plain).then(|| blocks.drawn(body, block.span));
            wrap::wrap(body, block, measure, drawn.as_deref())
        })
    }

    /// Returns the start of the row that holds `byte`; of a byte between blocks, of the row before it.
    pub fn row_of(&mut self, body: &str, byte: u32) -> Place {
        let at = self.blocks.at(byte) as u32;
        let place = Place { block: at, byte };
        let row = self.row_in(body, Top { place, blank: false });
        self.top(body, row).place
    }

    /// Returns the start of the row `rows` further down (up if negative), and how many rows
    /// that really was, with the same sign.
    ///
    /// Stops at the first and at the last row of the text. A blank row counts; see [`Top`].
    /// Breaks every block that it passes, so a count of a million rows takes its time.
    pub fn step(&mut self, body: &str, from: Top, rows: i64) -> (Top, i64) {
        if self.blocks.is_empty() {
            return (Top::default(), 0);
        }
        let rows = rows.max(-i64::MAX);
        let mut at = self.row_in(body, from);
        let left = if rows < 0 {
            -self.step_up(body, &mut at, -rows)
        } else {
            self.step_down(body, &mut at, rows)
        };
        (self.top(body, at), rows - left)
    }

    /// Returns the rows of a window of `height` rows whose first is `from`; fewer at the end of the text.
    ///
    /// `from` may be any byte of its row: after a change of width the row that holds it comes first.
    pub fn window(&mut self, body: &str, from: Top, height: u16) -> Vec<Row> {
        let mut rows = Vec::with_capacity(height.into());
        if self.blocks.is_empty() {
            return rows;
        }
        let at = self.row_in(body, from);
        let mut skip = at.row as usize;
        for block in at.block..self.blocks.len() as u32 {
            let room = usize::from(height) - rows.len();
            let info = self.blocks.get(block as usize);
            let text = self.lines(body, block).iter().enumerate().map(|(at, &line)| Row::Text {
                block,
                line,
                first: at == 0,
            });
            let blank = info.spaced.then_some(Row::Blank { block, byte: info.span.start });
            rows.extend(blank.into_iter().chain(text).skip(skip).take(room));
            skip = 0;
            if rows.len() >= height.into() {
                break;
            }
        }
        rows
    }

    /// Returns the top of the last full window: the one that ends with the text's last row.
    ///
    /// The top of the text where it is shorter than the window.
    pub fn last_top(&mut self, body: &str, height: u16) -> Top {
        let Some(last) = self.blocks.len().checked_sub(1) else { return Top::default() };
        let row = self.rows(body, last as u32) - 1;
        let mut at = Position { block: last as u32, row };
        self.step_up(body, &mut at, i64::from(height.max(1)) - 1);
        self.top(body, at)
    }

    /// Returns the number of rows of a block, with the blank one before it.
    fn rows(&mut self, body: &str, block: u32) -> u32 {
        u32::from(self.blocks.get(block as usize).spaced) + self.lines(body, block).len() as u32
    }

    /// Returns which row of which block `top` speaks of.
    fn row_in(&mut self, body: &str, top: Top) -> Position {
        if self.blocks.is_empty() {
            return Position::default();
        }
        let block = top.place.block.min(self.blocks.len() as u32 - 1);
        let spaced = u32::from(self.blocks.get(block as usize).spaced);
        if top.blank && spaced > 0 {
            return Position { block, row: 0 };
        }
        let lines = self.lines(body, block);
        let line = lines.partition_point(|l| l.span.start <= top.place.byte).saturating_sub(1);
        Position { block, row: spaced + line as u32 }
    }

    fn top(&mut self, body: &str, at: Position) -> Top {
        if self.blocks.is_empty() {
            return Top::default();
        }
        let block = self.blocks.get(at.block as usize);
        let (blank, line) = match at.row.checked_sub(block.spaced.into()) {
            Some(line) => (false, line),
            None => (true, 0),
        };
        let start = self.lines(body, at.block).get(line as usize).map(|l| l.span.start);
        let byte = start.unwrap_or(block.span.start);
        Top { place: Place { block: at.block, byte }, blank }
    }

    /// Moves `at` down and returns how many of the rows were missing.
    fn step_down(&mut self, body: &str, at: &mut Position, mut rows: i64) -> i64 {
        loop {
            let below = i64::from(self.rows(body, at.block) - 1 - at.row);
            if rows <= below {
                at.row += rows as u32;
                return 0;
            }
            if at.block as usize + 1 == self.blocks.len() {
                at.row += below as u32;
                return rows - below;
            }
            rows -= below + 1;
            *at = Position { block: at.block + 1, row: 0 };
        }
    }

    /// Moves `at` up and returns how many of the rows were missing.
    fn step_up(&mut self, body: &str, at: &mut Position, mut rows: i64) -> i64 {
        loop {
            let above = i64::from(at.row);
            if rows <= above {
                at.row -= rows as u32;
                return 0;
            }
            if at.block == 0 {
                at.row = 0;
                return rows - above;
            }
            rows -= above + 1;
            *at = Position { block: at.block - 1, row: self.rows(body, at.block - 1) - 1 };
        }
    }
}

/// A row by its number within its block, the blank one before it included.
#[derive(Clone, Copy, Default)]
struct Position {
    block: u32,
    row: u32,
}

/// The lines of the blocks that were asked for last.
///
/// Two generations: what is asked for is kept among the young; when those are
/// many, they become the old ones and the old ones are forgotten.
#[derive(Debug, Default)]
struct Kept {
    young: HashMap<u32, Box<[Line]>>,
    old: HashMap<u32, Box<[Line]>>,
    /// Lines in `young`.
    lines: usize,
}

/// Blocks and lines of one generation: some screens full.
const MOST_BLOCKS: usize = 256;
const MOST_LINES: usize = 16_384;

impl Kept {
    fn get(&mut self, block: u32, make: impl FnOnce() -> Box<[Line]>) -> &[Line] {
        if !self.young.contains_key(&block) {
            if self.young.len() >= MOST_BLOCKS || self.lines >= MOST_LINES {
                self.old = std::mem::take(&mut self.young);
                self.lines = 0;
            }
            let lines = self.old.remove(&block).unwrap_or_else(make);
            self.lines += lines.len();
            self.young.insert(block, lines);
        }
        self.young.get(&block).map_or(&[], |lines| lines)
    }
}

fn at_least_one(measure: Measure) -> Measure {
    Measure { columns: measure.columns.max(1), ..measure }
}

/// Returns `text`, a short one that stands alone, as lines of a measure without trailing blanks.
///
/// Everything but the story's own text is filled by this: cards, messages, the lines of the linear
/// reader, the annotated copy.
pub fn wrapped(text: &str, measure: impl Into<Measure>) -> Vec<String> {
    let blocks = Arc::new(Blocks::by(text, Layout::BlankLines));
    let mut flow = Flow::new(Arc::clone(&blocks), measure);
    let mut lines = Vec::new();
    for block in 0..blocks.len() as u32 {
        let ranges = flow.lines(text, block).iter().map(|line| line.span.range());
        lines.extend(ranges.map(|range| text[range].trim_end().to_owned()));
    }
    lines
}

#[cfg(test)]
mod tests;
