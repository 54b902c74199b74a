//! Where the parts of the screen are, and how a message is laid out at its bottom: on the
//! last row if it fits, else on a few rows.
//!
//! Drawing reads it, and so does the code that asks whether a message covers the card.

use super::{App, FrontEnd, Mode, Reader};
use crate::view::flow::wrapped;
use crate::view::panes::{Ask, Panes};

/// The most rows a message may take.
const MAX_ROWS: usize = 5;

impl App {
    /// Returns where the parts of the screen are, for a card of so many lines.
    pub(super) fn panes_for(&self, lines: usize) -> Panes {
        if self.display.front == FrontEnd::Lines {
            return Panes::lines();
        }
        let card = matches!(self.mode, Mode::Card(_)) || self.source.is_some();
        let drawer = card || self.reader.as_ref().is_some_and(Reader::has_selected_item);
        let (review, wanted) = (self.in_review_mode().is_some(), lines.min(1000) as u16);
        let (size, text) = (self.size, self.display.text_width);
        Panes::of(Ask { size, text, drawer, card, wanted, review })
    }

    /// Returns a message as rows for the bottom of the screen; the last row may be cut when
    /// drawn.
    pub fn message_rows(&self, words: &str) -> Vec<String> {
        let (width, height) = self.size;
        let room = width.saturating_sub(2 * u16::from(width > 20));
        // the welcome has its own three lines there
        let most =
            if self.shows_welcome { 1 } else { MAX_ROWS.min(usize::from(height / 4)).max(1) };
        if most == 1 || self.char_widths.width(words) <= usize::from(room) {
            return vec![words.to_owned()];
        }
        let mut rows = wrapped(words, self.char_widths.measure(room));
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
