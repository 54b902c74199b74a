//! How a message stands at the bottom: on the last row where it fits, else on a few rows.
//!
//! Drawing reads it, and who asks what of the screen a message covers.

use super::{App, Mode};
use crate::view::flow::wrapped;

/// Rows that a message may take.
const MOST: usize = 3;

impl App {
    /// Returns words as the rows that they take at the bottom of the screen; the last may be cut.
    pub fn message_rows(&self, words: &str) -> Vec<String> {
        let (width, height) = self.size;
        let room = width.saturating_sub(2 * u16::from(width > 20));
        let most = MOST.min(usize::from(height / 4)).max(1);
        if most == 1 || self.widths.width(words) <= usize::from(room) {
            return vec![words.to_owned()];
        }
        let mut rows = wrapped(words, self.widths.measure(room));
        if rows.len() > most {
            let rest = rows.split_off(most - 1).join(" ");
            rows.push(rest);
        }
        rows
    }

    /// Returns how many rows above the last one the message covers.
    pub(super) fn covered(&self) -> usize {
        let message = self.message.as_ref().filter(|_| !matches!(self.mode, Mode::Prompt(_)));
        message.map_or(0, |message| self.message_rows(&message.text).len().saturating_sub(1))
    }
}
