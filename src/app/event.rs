//! What reaches the reader from outside: keys, sizes, and news of work done beside the keys.
//!
//! Keys and the mouse are crossterm's types, and only those: nothing of the app reads a terminal.
//! Ctrl and Alt are modifiers; Shift is part of the character (`G` is `Char('G')`) or of the key
//! (`BackTab`), and of no other key. `tui::input` makes them so, and so does [`super::keys::names::parse`].

use std::path::PathBuf;
use std::sync::Arc;

pub use crossterm::event::{
    KeyCode, KeyEvent, KeyModifiers, MouseButton, MouseEvent, MouseEventKind,
};

use super::state::review_session::OpenedReview;
use crate::library::state::StoryState;
use crate::library::{Batch, Changes, KnownPerson, ReviewStatus, StoryLines};
use crate::review::Record;
use crate::review::journal::{JournalProblem, RenamedStoryJournals};
use crate::story::{OpenError, Span};
use crate::view::Document;

/// The text of a source.
#[derive(Clone, Debug)]
pub struct SourceText {
    /// The text, as a story without annotations.
    pub doc: Arc<Document>,
    /// Where each piece of evidence is in it.
    pub places: Vec<Option<Span>>,
}

/// What was read of a story's journals.
#[derive(Debug)]
pub struct JournalsRead {
    /// What they say, folded.
    pub record: Record,
    /// What could not be read.
    pub troubles: Vec<JournalProblem>,
    /// Journals that seem to be those of this story under an earlier name.
    pub elsewhere: Vec<RenamedStoryJournals>,
    /// True if they were read before and have changed since.
    pub again: bool,
}

/// Where a batch of events was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recorded {
    /// The number of the batch.
    pub id: u64,
    /// The journal.
    pub path: PathBuf,
    /// Why it is not the first of the folders, if it is not.
    pub instead: Option<JournalProblem>,
}

/// What happens to the reader.
#[derive(Debug)]
pub enum Event {
    /// A key was pressed (or repeats).
    Key(KeyEvent),
    /// The mouse did something; only where it was captured.
    Mouse(MouseEvent),
    /// The reader is looked at again: the window came to the front, or the program goes on after a stop.
    Focus,
    /// Text was pasted (unsanitised).
    Paste(String),
    /// The screen has this many columns and rows now.
    Resize(u16, u16),
    /// The moment that [`super::App::deadline`] named has come.
    Tick,
    /// Work beside the keys has come somewhere.
    Background(BackgroundEvent),
}

/// News of work done beside the keys.
#[derive(Debug)]
pub enum BackgroundEvent {
    /// What was kept of the story that was asked for; comes before its first stage.
    Kept {
        /// The number of the request.
        id: u64,
        /// What was kept.
        kept: Box<StoryState>,
    },
    /// How much of stories of the library was read at earlier starts, from 0 to 1, by their numbers.
    LastRead(Vec<(u32, f64)>),
    /// Something could not be kept, or what was kept could not be read: why, in one line (unsanitised).
    NotKept(String),
    /// A stage of the story that was asked for; `whole` with the last one.
    Story {
        /// The number of the request.
        id: u64,
        /// The story as far as it is there.
        doc: Arc<Document>,
    },
    /// The story that was asked for cannot be opened.
    NoStory {
        /// The number of the request.
        id: u64,
        /// Why.
        why: OpenError,
    },
    /// The first hit at or after the place that a search started from, or none in the whole text.
    Hit {
        /// The number of the search.
        id: u64,
        /// Where.
        hit: Option<Span>,
    },
    /// Every hit, in text order: the end of a search.
    Hits {
        /// The number of the search.
        id: u64,
        /// Where.
        hits: Arc<Vec<Span>>,
    },
    /// Stories of the library that were found or read.
    Library(Batch),
    /// The people of the library.
    People {
        /// The number of the request.
        id: u64,
        /// Who, most words first.
        people: Vec<KnownPerson>,
    },
    /// Lines found in stories of the library.
    Lines {
        /// The number of the request.
        id: u64,
        /// By story, in order.
        lines: Vec<StoryLines>,
        /// True with the last.
        done: bool,
    },
    /// How the reviews of stories of the library stand.
    Reviewed {
        /// The number of the request.
        id: u64,
        /// By story, in order.
        found: Vec<ReviewStatus>,
        /// How many stories were looked at so far, and whether that was all.
        looked: (usize, bool),
    },
    /// The files of the story that was loaded by a request have changed.
    Changed {
        /// The number of the request.
        id: u64,
    },
    /// The stories of the library have changed.
    Changes(Changes),
    /// The text of a source, with the places that were asked for; or why it cannot be shown.
    Source {
        /// The number of the request.
        id: u64,
        /// What was read.
        found: Result<SourceText, String>,
    },
    /// What was read of the journals of the open story; `None` where there are none and none are wanted.
    Reviews {
        /// The number of the request.
        id: u64,
        /// What was read.
        opened: Option<Box<OpenedReview>>,
    },
    /// A report was written: where; or why not (unsanitised).
    Reported(Result<PathBuf, String>),
    /// What was typed in an editor, or why nothing was (unsanitised).
    Edited(Result<String, String>),
    /// The journals of a story were read: what stands in them now, with all that was recorded
    /// before this news. Events that are still being recorded are not in it.
    Journals {
        /// The number of the request.
        id: u64,
        /// What was read.
        read: Box<JournalsRead>,
    },
    /// A batch of events is on the disk.
    Recorded(Box<Recorded>),
    /// A batch of events is not on the disk, and nothing counts of it.
    NotRecorded {
        /// The number of the batch.
        id: u64,
        /// Where and why, in one line (unsanitised).
        why: String,
        /// What to do.
        hint: &'static str,
    },
    /// Copying is not allowed here.
    NoCopy,
    /// Whether a copy was sent to the terminal's clipboard.
    Copied(bool),
}
