//! What a key does: the state, one table of commands, the keymap, effects.
//!
//! No drawing and no input or output: a command changes [`App`] and answers
//! with an [`Effect`], which `tui::run` or a test carries out.

pub mod effect;
pub mod event;

use std::time::Duration;

pub use effect::{Effect, SearchJob, Wanted};
pub use event::{Event, Key, KeyPress, News};

/// The state of the reader.
#[derive(Debug)]
pub struct App {
    size: (u16, u16),
}

impl App {
    /// Handles one event at `now` (time since the start) and returns what the world has to do.
    pub fn feed(&mut self, event: Event, now: Duration) -> Effect {
        let _ = (event, now);
        Effect::None
    }

    /// Returns when [`Event::Tick`] is wanted, if nothing comes before: a prefix whose
    /// hints are to be shown, an Esc that may have been half a sequence. Time since the start.
    pub fn deadline(&self) -> Option<Duration> {
        None
    }

    /// Returns the size of the screen: columns, rows.
    pub fn size(&self) -> (u16, u16) {
        self.size
    }
}
