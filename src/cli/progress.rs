//! How far a long run has come, as a line on standard error, if that is a terminal.

use std::io::{self, IsTerminal, Write};
use std::time::{Duration, Instant};

/// So long nothing is shown: most runs are over by then.
const WAIT: Duration = Duration::from_millis(300);
/// The time between two changes of the line.
const EACH: Duration = Duration::from_millis(100);

/// A line that says how many of how many are done.
pub(super) struct Progress {
    what: &'static str,
    of: usize,
    /// When the line changes next; `None` if nobody would see it.
    next: Option<Instant>,
    /// The columns that the line takes; 0 if there is none.
    shown: usize,
}

impl Progress {
    pub(super) fn new(what: &'static str, of: usize) -> Self {
        let is_seen = io::stderr().is_terminal();
        Self { what, of, next: is_seen.then(|| Instant::now() + WAIT), shown: 0 }
    }

    /// Says that so many are done.
    pub(super) fn at(&mut self, done: usize) {
        let Some(next) = self.next else { return };
        let now = Instant::now();
        if now < next || done == self.of {
            return;
        }
        self.next = Some(now + EACH);
        let line = format!("{} {done} of {}", self.what, self.of);
        let blanks = self.shown.saturating_sub(line.len());
        let _ = write!(io::stderr(), "\r{line}{:blanks$}", "");
        self.shown = line.len();
    }

    /// Takes the line away, so that something else can be printed.
    pub(super) fn clear(&mut self) {
        if self.shown > 0 {
            let _ = write!(io::stderr(), "\r{:1$}\r", "", self.shown);
            self.shown = 0;
        }
    }
}
