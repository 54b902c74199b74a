//! What reaches the app from outside: keys, the mouse, sizes, and background events.
//!
//! Keys and the mouse are crossterm's types, and only its types: the app never reads a
//! terminal. Ctrl and Alt are modifiers; Shift is part of the character (`G` is
//! `Char('G')`) or of the key (`BackTab`), and never a modifier. `tui::terminal::input` and
//! [`super::keys::names::parse`] keep to that.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

pub use crossterm::event::{
    KeyCode, KeyEvent, KeyModifiers, MouseButton, MouseEvent, MouseEventKind,
};

use super::effect::SavedStory;
use super::state::review_session::OpenedReview;
use crate::library::state::StoryState;
use crate::library::{Batch, Changes, PeopleFound, ReviewStatus, StoryLines};
use crate::mend::{ChangedLine, Edit, Told};
use crate::review::Record;
use crate::review::journal::{JournalProblem, RenamedStoryJournals};
use crate::story::{OpenError, Problem, Span};
use crate::view::Document;

/// The text of a source.
#[derive(Clone, Debug)]
pub struct SourceText {
    /// The text, as a story without annotations.
    pub doc: Arc<Document>,
    /// Where each piece of evidence was found in it.
    pub places: Vec<Option<Span>>,
}

/// The journals of a story.
#[derive(Debug)]
pub struct JournalsRead {
    /// Their events, folded.
    pub record: Record,
    /// What could not be read.
    pub troubles: Vec<JournalProblem>,
    /// Journals of the same text under an earlier name of the story.
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
    /// Why it was not written to the first of the folders, if it was not.
    pub instead: Option<JournalProblem>,
}

/// What was changed in the file of a story.
#[derive(Clone, Debug, Default)]
pub struct Mended {
    /// What each edit did; what is taken back goes from its new value to its old.
    pub told: Vec<Told>,
    /// The names of the people whose IDs those are, before and after.
    pub names: BTreeMap<Box<str>, Box<str>>,
    /// The lines that were changed.
    pub lines: Vec<ChangedLine>,
    /// True if edits were taken back.
    pub undone: bool,
    /// True if another program had changed the file meanwhile, and both changes are in it now.
    pub merged: bool,
    /// The copy that was written instead of the file.
    pub copy: Option<PathBuf>,
    /// The story of the file as it is now, if that does not have to be read again.
    pub saved: Option<Box<SavedStory>>,
    /// True if `copy` is the story that was made of an article that nobody had annotated: it is read from
    /// now on.
    pub made: bool,
}

/// Why the file of a story was not changed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MendFailure {
    /// Why, and what to do (unsanitised).
    pub why: String,
    /// A name for a copy with the edits, where the file must not be written.
    pub copy: Option<PathBuf>,
}

/// A problem of a story.
#[derive(Clone, Debug, PartialEq)]
pub struct FoundProblem {
    /// The problem, with the severity that the desk gives it.
    pub problem: Problem,
    /// The edits that mend it, if it can be mended at once.
    pub mend: Option<Vec<Edit>>,
}

/// The problems of a story, as `sayso check` finds them.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FoundProblems {
    /// The problems, by place.
    pub problems: Vec<FoundProblem>,
    /// How many more the story itself allows.
    pub allowed: usize,
    /// How many more are of rules that the desk has switched off.
    pub off: usize,
}

/// A key from a terminal, with what tells a hand from pasted text and cut keys.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TypedKey {
    /// The key.
    pub press: KeyEvent,
    /// When its bytes came (time since the start).
    pub at: Duration,
    /// True if it may be part of a longer key that was cut on the way.
    pub doubtful: bool,
    /// True if it was pressed before the screen had shown what an earlier key did.
    pub typed_ahead: bool,
}

/// An event: everything that can happen to the app.
#[derive(Debug)]
pub enum Event {
    /// A key was pressed (or repeats); it carries its own time, as those of scripts do.
    Key(KeyEvent),
    /// A key came from a terminal.
    Typed(TypedKey),
    /// The mouse did something; only if it is captured.
    Mouse(MouseEvent),
    /// The terminal got the focus, or the program was continued after a stop: files may have
    /// changed.
    Focus,
    /// Text was pasted (unsanitised).
    Paste(String),
    /// The screen has this many columns and rows now.
    Resize(u16, u16),
    /// The time that [`super::App::deadline`] named has come.
    Tick,
    /// Background work has produced something.
    Background(BackgroundEvent),
}

/// A result of background work.
#[derive(Debug)]
pub enum BackgroundEvent {
    /// The saved state of the story being opened; comes before the story itself.
    StateLoaded {
        /// The number of the request.
        id: u64,
        /// Its saved state.
        kept: Box<StoryState>,
    },
    /// How much of each story of the library was read in earlier sessions: number of the story,
    /// part from 0 to 1.
    LastRead(Vec<(u32, f64)>),
    /// The state could not be saved or loaded: why, in one line (unsanitised).
    StateNotSaved(String),
    /// A stage of a story that was asked for; the last one is `whole`.
    Story {
        /// The number of the request.
        id: u64,
        /// The story as far as it is loaded.
        doc: Arc<Document>,
    },
    /// A story that was asked for cannot be opened.
    NoStory {
        /// The number of the request.
        id: u64,
        /// Why.
        why: OpenError,
    },
    /// The first hit at or after the start of a search, or none in the whole text.
    Hit {
        /// The number of the search.
        id: u64,
        /// Its span.
        hit: Option<Span>,
    },
    /// Every hit, in text order; ends a search.
    Hits {
        /// The number of the search.
        id: u64,
        /// Their spans.
        hits: Arc<Vec<Span>>,
    },
    /// Stories of the library were found or read.
    Library(Batch),
    /// The people of the library.
    People {
        /// The number of the request.
        id: u64,
        /// The people and the joins.
        found: Box<PeopleFound>,
    },
    /// Matching lines in stories of the library.
    StoryLines {
        /// The number of the request.
        id: u64,
        /// By story, in order.
        lines: Vec<StoryLines>,
        /// True with the last batch.
        done: bool,
    },
    /// How far the reviews of stories of the library are.
    ReviewProgress {
        /// The number of the request.
        id: u64,
        /// By story, in order.
        found: Vec<ReviewStatus>,
        /// How many stories were examined so far, and whether that was all.
        looked: (usize, bool),
    },
    /// The files of an open story have changed.
    Changed {
        /// The ID of the request that loaded the story.
        id: u64,
    },
    /// The stories of the library have changed.
    Changes(Changes),
    /// The problems of the open story.
    Problems {
        /// The number of the request.
        id: u64,
        /// The problems.
        found: FoundProblems,
    },
    /// The text of a source with the places asked for; or why it cannot be shown.
    Source {
        /// The number of the request.
        id: u64,
        /// The text, or the reason.
        found: Result<SourceText, String>,
    },
    /// The review of the open story; `None` if there are no journals and none were required.
    ReviewOpened {
        /// The number of the request.
        id: u64,
        /// The review.
        opened: Option<Box<OpenedReview>>,
    },
    /// The path of the report that was written; or why it was not (unsanitised).
    Reported(Result<PathBuf, String>),
    /// The text typed in an editor, or why there is none (unsanitised).
    Edited(Result<String, String>),
    /// The journals of a story as they are now, with everything recorded before this event.
    /// Events that are still being recorded are not in it.
    Journals {
        /// The number of the request.
        id: u64,
        /// The journals.
        read: Box<JournalsRead>,
    },
    /// A batch of events is on the disk.
    Recorded(Box<Recorded>),
    /// A batch of events could not be written: none of it is on the disk.
    NotRecorded {
        /// The number of the batch.
        id: u64,
        /// Where and why, in one line (unsanitised).
        why: String,
        /// What the user can do.
        hint: &'static str,
    },
    /// The lines of the file that edits would change; or why they cannot be made (unsanitised).
    MendPreview {
        /// The number of the request.
        id: u64,
        /// The lines, or the reason.
        lines: Result<Vec<ChangedLine>, String>,
    },
    /// The file of a story was changed; or why it was not (unsanitised).
    Mended {
        /// The number of the request.
        id: u64,
        /// What was changed.
        outcome: Result<Mended, MendFailure>,
    },
    /// Files of the open story's sources say something else than what its review was built from.
    SourcesChanged {
        /// The batch of decisions that was not recorded because of it, if there was one.
        refused: Option<u64>,
        /// The names of the files (unsanitised).
        files: Vec<Box<str>>,
    },
    /// What became of a copy; or why there is none.
    Copied(Result<String, String>),
    /// What became of an address: the program that was started with it, or why none was (nothing
    /// if there is no browser).
    Browsed(Arc<str>, Result<String, String>),
}
