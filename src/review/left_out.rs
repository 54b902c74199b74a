//! What is in the journals and somebody has to look at: what does not count (damaged lines, lines of
//! another reviewer, two events with one ID, files that are no journal), and what counts, but may not
//! be what was meant (an answer that its reviewer's other answer had not seen, a date in the future).
//!
//! Each is a line of the gate until somebody accepts it by name ([`EventKind::LeaveOut`]); an answer
//! also until the question is decided again. It stays in its file whatever is accepted.

use std::path::PathBuf;

use super::event::{Event, EventKind, EventRef, ItemId};

/// Why somebody has to look at a line of a journal.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Concern {
    /// It does not count.
    #[default]
    LeftOut,
    /// Another answer of its reviewer, or a ruling, holds, and neither had seen the other.
    Unseen,
    /// It is dated ahead of the clock of this computer, and nothing else says when it was.
    DatedAhead,
}

/// A line of a journal that somebody has to look at, or a file of which nothing counts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LeftOut {
    /// The name of the file, without its folder (unsanitised).
    pub file: Box<str>,
    /// The path of the file (unsanitised).
    pub path: PathBuf,
    /// The line, from 1; 0 for the file as a whole, or for several lines of it.
    pub line: u32,
    /// Why it does not count, or is doubtful: lower case, no full stop (unsanitised).
    pub why: String,
    /// SHA-256 of what is left out, or doubtful, 64 hexadecimal digits.
    pub sha256: Box<str>,
    /// Why somebody has to look at it.
    pub concern: Concern,
    /// The event in the line, if that counts.
    pub event: Option<EventRef>,
    /// The item that the event is about.
    pub item: Option<ItemId>,
}

impl LeftOut {
    /// Returns its name, for people and for arguments: `km.jsonl:3`, or `km.jsonl`.
    pub fn name(&self) -> String {
        match self.line {
            0 => self.file.to_string(),
            line => format!("{}:{line}", self.file),
        }
    }

    /// Returns its name with the path of its file, which tells it from those of other stories.
    pub fn full_name(&self) -> String {
        match self.line {
            0 => self.path.display().to_string(),
            line => format!("{}:{line}", self.path.display()),
        }
    }

    /// Returns what accepts that it is left out.
    pub fn accepted(&self) -> EventKind {
        let Self { file, line, sha256, .. } = self;
        EventKind::LeaveOut { file: file.clone(), line: *line, sha256: sha256.clone() }
    }

    /// Returns true if an event accepts that it is left out.
    pub fn is_named_by(&self, event: &Event) -> bool {
        event.what == self.accepted()
    }
}
