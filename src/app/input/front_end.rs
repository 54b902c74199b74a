//! What front ends ask: whether something is under way; one without a screen, beside keys, for a
//! command by its name, a thing by what it is, a place in the text.
//!
//! What the commands do is not here, nor how their names are typed.

use std::time::Duration;

use crate::app::command::{Call, Command};
use crate::app::state::active_list::Selection;
use crate::app::state::navigation;
use crate::app::{App, Effect, FrontEnd, Mode};

impl App {
    /// Lays the text out for a front end without a screen: each block is a row, the
    /// window is one row, and nothing on a card is broken into lines.
    pub fn use_line_layout(&mut self) {
        self.display.front = FrontEnd::Lines;
        self.layout();
    }

    /// Runs a command at `now` (time since the start), as its keys do.
    pub fn run_command(&mut self, command: &Command, call: Call, now: Duration) -> Effect {
        self.now = now;
        self.message = None;
        self.pending = super::dispatch::Pending::default();
        let effect = (command.run)(self, call);
        self.layout();
        effect
    }

    /// Returns what looks at `now` for changed files, if the last look is long enough ago.
    pub fn check_files(&mut self, now: Duration) -> Effect {
        self.now = now;
        self.check_for_changes()
    }

    /// Takes the message away: it was read.
    pub fn clear_message(&mut self) {
        self.message = None;
    }

    /// Goes to something of the open story; the place before is remembered.
    pub fn go_to(&mut self, on: Selection) {
        self.message = None;
        navigation::go_to(self, on);
    }

    /// Moves the window to the row of a byte, as scrolling does: no place is remembered.
    pub fn scroll_to(&mut self, byte: u32) {
        self.message = None;
        if let Some(reader) = &mut self.reader {
            reader.top_at(byte);
        }
        self.layout();
    }
}

/// What the loop asks.
impl App {
    /// Returns the names of the commands that the last event ran.
    pub fn commands_run(&self) -> &[&'static str] {
        &self.commands_run
    }

    /// Returns true if stories are being read or looked through in the background.
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
