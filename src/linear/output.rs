//! What is printed: lines of plain words, each made visible, broken only where
//! that is wished.
//!
//! Everything that the linear reader prints goes through here. What is said is
//! not decided here.

use crate::view::flow::wrapped;
use crate::view::visible;

/// Lines to be printed.
#[derive(Debug, Default)]
pub(super) struct Page {
    width: Option<u16>,
    text: String,
}

impl Page {
    /// Takes an empty page; lines are broken between words at `width` columns, without it not at all.
    pub(super) fn new(width: Option<u16>) -> Self {
        Self { width, text: String::new() }
    }

    /// Writes words (unsanitised) as a line of their own; a line end among them becomes a blank.
    pub(super) fn line(&mut self, words: &str) {
        match self.width {
            None => self.put(words.trim_end()),
            Some(width) => wrapped(words, width).iter().for_each(|line| self.put(line)),
        }
    }

    /// Writes some lines.
    pub(super) fn lines(&mut self, lines: impl IntoIterator<Item = String>) {
        for line in lines {
            self.line(&line);
        }
    }

    fn put(&mut self, words: &str) {
        self.text.push_str(&visible(words));
        self.text.push('\n');
    }

    /// Tells whether nothing was written.
    pub(super) fn is_empty(&self) -> bool {
        self.text.is_empty()
    }

    /// Returns what was written.
    pub(super) fn done(self) -> String {
        self.text
    }
}
