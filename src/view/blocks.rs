//! A body cut into blocks: what is wrapped as one piece.
//!
//! A block is one line of the file as published (a newline is kept as a line
//! end, because a publisher's lists, poems and addresses need it). Blocks that
//! no blank line parts belong to one paragraph. A line over 64 kB is cut into
//! slices at blanks, so that no key ever waits for more than one slice.

use crate::story::Span;

/// What a block is, by its first characters; nothing is removed from the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BlockKind {
    /// Running text.
    Plain,
    /// `# ` to `### `.
    Heading(u8),
    /// `> `.
    Quoted,
    /// `- `, `* ` or `1. `: further lines hang under the first word.
    Listed,
    /// `---`.
    Rule,
}

/// One block.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Block {
    /// Its bytes, without the line end.
    pub span: Span,
    /// The number of its paragraph, from 0.
    pub paragraph: u32,
    /// What it is.
    pub kind: BlockKind,
    /// True if blank lines stand before it (one blank row is shown).
    pub spaced: bool,
    /// True if it is a further slice of a very long line: nothing stands between.
    pub slice: bool,
}

/// The blocks of a body. 16 bytes or fewer a block; built in one pass.
#[derive(Debug)]
pub struct Blocks {
    _private: (),
}

impl Blocks {
    /// Cuts a body into its blocks. An empty body has none.
    pub fn of(body: &str) -> Self {
        let _ = body;
        Self { _private: () }
    }

    /// Returns how many blocks there are.
    pub fn len(&self) -> usize {
        0
    }

    /// Tells whether there is none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Returns how many paragraphs there are.
    pub fn paragraphs(&self) -> u32 {
        0
    }

    /// Returns block `at`, which must be below [`Self::len`].
    pub fn get(&self, at: usize) -> Block {
        let _ = at;
        unreachable!("to be written")
    }

    /// Returns the block that holds `byte`, or the last one before it (0 where there is none). O(log n).
    pub fn at(&self, byte: u32) -> usize {
        let _ = byte;
        0
    }

    /// Returns the first block of a paragraph. O(log n).
    pub fn of_paragraph(&self, paragraph: u32) -> usize {
        let _ = paragraph;
        0
    }
}
