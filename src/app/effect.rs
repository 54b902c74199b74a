//! What a command wants done in the world, as a value.

use std::path::PathBuf;

use crate::library::state::Kept;
use crate::story::{OpenError, Text};
use crate::view::{Query, Search};

/// What is to be done; carried out by `tui::run`, or looked at by a test.
#[derive(Debug, Default)]
#[must_use]
pub enum Effect {
    /// Nothing.
    #[default]
    None,
    /// Leave, with exit code 0.
    Quit,
    /// Leave with exit code 2, saying why: the only story asked for cannot be opened.
    Fail(OpenError),
    /// Stop as a job (Ctrl-z) and repaint when continued.
    Suspend,
    /// Draw every cell anew.
    Redraw,
    /// Show everything in the theme of this name, if there is one.
    Theme(String),
    /// Put text into the terminal's clipboard by OSC 52; answered by `News::Copied`.
    Copy(String),
    /// Open a story beside the keys; answered by `News::Story` or `News::NoStory`. Ends the loading before it.
    Open {
        /// The number that the answers carry.
        id: u64,
        /// The story.
        wanted: Wanted,
    },
    /// Keep what is to be there at the next start; answered by `News::NotKept` where that fails.
    Keep(Box<Keep>),
    /// Search beside the keys; answered by `News::Hit` and `News::Hits`. Ends the search before it.
    Search(SearchJob),
    /// Several, in order.
    Many(Vec<Effect>),
}

/// A story to be opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wanted {
    /// A file.
    File(PathBuf),
    /// A bundled story, by its file name.
    Bundled(&'static str),
}

/// What is kept for the next start.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Keep {
    /// A story that was left, and what is kept of it.
    pub story: Option<(Wanted, Kept)>,
    /// The searches, the latest last.
    pub searches: Vec<Query>,
}

/// A search to be made.
#[derive(Debug)]
pub struct SearchJob {
    /// The number that the answers carry.
    pub id: u64,
    /// What is looked for.
    pub search: Search,
    /// In what.
    pub text: Text,
    /// The byte of the body that the first hit is looked for from.
    pub from: u32,
}
