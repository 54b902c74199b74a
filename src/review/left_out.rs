//! What is in the journals and does not count: damaged lines, lines of another reviewer, two events
//! with one ID, files that are no journal.
//!
//! Each is a line of the gate until somebody accepts by name that it is left out
//! ([`EventKind::LeaveOut`]). It stays in its file whatever is accepted.

use std::path::PathBuf;

use super::event::{Event, EventKind};

/// A line of a journal that does not count, or a file of which nothing does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeftOut {
    /// The name of the file, without its folder (unsanitised).
    pub file: Box<str>,
    /// The path of the file (unsanitised).
    pub path: PathBuf,
    /// The line, from 1; 0 for the file as a whole, or for several lines of it.
    pub line: u32,
    /// Why it does not count: lower case, no full stop (unsanitised).
    pub why: String,
    /// SHA-256 of what is left out, 64 hexadecimal digits.
    pub sha256: Box<str>,
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
