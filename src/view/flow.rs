//! The text as lines of a width, worked out only where it is looked at.
//!
//! A place is a byte of the body: it survives every change of width. Nothing
//! here counts lines from the top, so nothing here grows with the story.

use std::sync::Arc;

use super::Blocks;
use crate::story::Span;

/// A place in the text: the first byte of a row, or any byte in it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place {
    /// The block, as [`Blocks`] counts.
    pub block: u32,
    /// The byte of the body.
    pub byte: u32,
}

/// One wrapped line of a block.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Line {
    /// Its bytes, with the blanks that were broken at (they are not drawn past the width).
    pub span: Span,
    /// Columns of hanging indent before it.
    pub indent: u16,
    /// Columns that its glyphs take, trailing blanks not counted.
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
    },
}

impl Row {
    /// Returns the place of the row; a blank one stands at its block's start.
    pub fn place(&self) -> Place {
        unreachable!("to be written")
    }
}

/// A body laid out at a width.
///
/// Keeps the lines of the blocks that were looked at last (at most a few hundred).
#[derive(Debug)]
pub struct Flow {
    _private: (),
}

impl Flow {
    /// Lays `body` out in `width` columns (at least 1). No line is broken yet.
    pub fn new(blocks: Arc<Blocks>, width: u16) -> Self {
        let _ = (blocks, width);
        Self { _private: () }
    }

    /// Returns the width in columns.
    pub fn width(&self) -> u16 {
        1
    }

    /// Changes the width; a place stays a place.
    pub fn set_width(&mut self, width: u16) {
        let _ = width;
    }

    /// Returns the blocks.
    pub fn blocks(&self) -> &Arc<Blocks> {
        unreachable!("to be written")
    }

    /// Returns the lines of a block; together their spans cover its every byte, once, in order.
    pub fn lines(&mut self, body: &str, block: u32) -> &[Line] {
        let _ = (body, block);
        &[]
    }

    /// Returns the start of the row that holds `byte`.
    pub fn row_of(&mut self, body: &str, byte: u32) -> Place {
        let _ = (body, byte);
        Place::default()
    }

    /// Returns the start of the row `rows` further down (up if negative), and how many rows that really was.
    ///
    /// A blank row counts and its place is where the block after it begins minus
    /// nothing: see [`Top`] for how a window remembers that its top row is blank.
    pub fn step(&mut self, body: &str, from: Top, rows: i64) -> (Top, i64) {
        let _ = (body, rows);
        (from, 0)
    }

    /// Returns the rows of a window of `height` rows whose first is `from`; fewer at the end of the text.
    pub fn window(&mut self, body: &str, from: Top, height: u16) -> Vec<Row> {
        let _ = (body, from, height);
        Vec::new()
    }

    /// Returns the top of the last full window: the one that ends with the text's last row.
    pub fn last_top(&mut self, body: &str, height: u16) -> Top {
        let _ = (body, height);
        Top::default()
    }
}

/// Where a window begins: a row's place, and whether it is the blank row before that block.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Top {
    /// The start of the row, or of the block under the blank row.
    pub place: Place,
    /// True if the top row is the blank one before the block. Orders before the block's own rows.
    pub blank: bool,
}
