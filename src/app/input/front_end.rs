//! What front ends call besides feeding events: running a command by its name, going to an
//! item, scrolling to a place, and asking whether work is under way.
//!
//! What the commands do is not here, nor how their names are typed.

use std::time::Duration;

use crate::app::command::{Call, Command};
use crate::app::state::active_list::Selection;
use crate::app::state::navigation;
use crate::app::{App, Effect, FrontEnd, Mode};

impl App {
    /// Lays the text out for the line-by-line front end: each block is a row, the window is one
    /// row, and cards are not wrapped.
    pub fn use_line_layout(&mut self) {
        self.display.front = FrontEnd::Lines;
        self.layout();
    }

    /// Runs a command at `now` (time since the start), as its keys would.
    pub fn run_command(&mut self, command: &Command, call: Call, now: Duration) -> Effect {
        self.now = now;
        self.message = None;
        self.pending = super::dispatch::Pending::default();
        let effect = (command.run)(self, call);
        self.layout();
        effect
    }

    /// Returns the effect that checks files for changes at `now`, if the last check is long
    /// enough ago.
    pub fn check_files(&mut self, now: Duration) -> Effect {
        self.now = now;
        self.check_for_changes()
    }

    /// Clears the message, once it was read.
    pub fn clear_message(&mut self) {
        self.message = None;
    }

    /// Goes to something in the open story; the jump list remembers the place before.
    pub fn go_to(&mut self, on: Selection) {
        self.message = None;
        navigation::go_to(self, on);
    }

    /// Moves the window to the row of a byte, as scrolling does: the jump list stays as it is.
    pub fn scroll_to(&mut self, byte: u32) {
        self.message = None;
        if let Some(reader) = &mut self.reader {
            reader.top_at(byte);
        }
        self.layout();
    }
}

/// What the event loop asks.
impl App {
    /// Returns the names of the commands that the last event ran.
    pub fn commands_run(&self) -> &[&'static str] {
        &self.commands_run
    }

    /// Returns true if stories are being read or searched in the background.
    pub fn is_working(&self) -> bool {
        self.stories.is_reading() || self.cross_story.is_busy() || self.review_progress.is_busy()
    }

    /// Returns true if there is nothing to show yet.
    pub fn is_waiting(&self) -> bool {
        let looking =
            self.list_stack.len() == 1 && self.list_stack[0].is_empty() && !self.stories.done();
        matches!(self.mode, Mode::Opening(_)) || (self.reader.is_none() && looking)
    }
}
