//! The printed page: lines of plain words, with hidden characters made visible, and wrapped if a
//! width is set.
//!
//! Everything that the linear reader prints goes through here. What it prints is decided elsewhere.

use crate::view::flow::wrapped;
use crate::view::visible;

/// Lines to be printed.
#[derive(Debug, Default)]
pub(super) struct Page {
    width: Option<u16>,
    text: String,
}

impl Page {
    /// Starts an empty page; lines are wrapped at `width` columns, or not at all without one.
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

    /// Returns true if nothing was written.
    pub(super) fn is_empty(&self) -> bool {
        self.text.is_empty()
    }

    /// Returns what was written.
    pub(super) fn done(self) -> String {
        self.text
    }
}
