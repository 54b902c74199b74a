//! Effects: what a command wants done outside the app, as a value.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;

use crate::library::cross_story::StoryToSearch;
use crate::library::people::joins::JoinChange;
use crate::library::reviews::ReviewRequest;
use crate::library::state::StoryState;
use crate::library::{Stamp, Summary};
use crate::mend::Edit;
use crate::review::journal::{JournalFolders, RenamedStoryJournals};
use crate::review::reviewer_name::ReviewerName;
use crate::review::{Event as ReviewEvent, Items, Record};
use crate::story::formats::members;
use crate::story::stdin_story::{STANDARD_INPUT, StdinStory};
use crate::story::{OpenError, Story, Text, bundled};
use crate::view::{Document, Query, Search};

/// An effect; carried out by `tui::run`, or inspected by a test.
#[derive(Debug, Default)]
#[must_use]
pub enum Effect {
    /// Nothing.
    #[default]
    None,
    /// Quit with exit code 0.
    Quit,
    /// Quit with exit code 2 and this error: the only story asked for cannot be opened.
    Fail(OpenError),
    /// Suspend as a job of the shell (Ctrl-z); repaint when continued.
    Suspend,
    /// Redraw every cell.
    Redraw,
    /// Capture the mouse, or release it.
    Mouse(bool),
    /// Switch to the theme of this name, if there is one.
    Theme(String),
    /// Copy text to the terminal's clipboard with OSC 52; answered by `BackgroundEvent::Copied`.
    Copy(String),
    /// Open an address (as `view::visible::web_address::safe` returns it) in a browser; answered by
    /// `BackgroundEvent::Browsed`.
    Browse(Arc<str>),
    /// Load a story in the background; answered by `BackgroundEvent::Story` or
    /// `BackgroundEvent::NoStory`. Cancels the load before it.
    Open {
        /// The number that the answers carry.
        id: u64,
        /// The story.
        wanted: StoryRequest,
    },
    /// Show the story of a file that was just saved, without loading it; answered as `Open` is.
    Show(Box<ShownStory>),
    /// Save what the next session restores; answered by `BackgroundEvent::StateNotSaved` if that
    /// fails.
    SaveState(Box<SavedState>),
    /// Search in the background; answered by `BackgroundEvent::Hit` and `BackgroundEvent::Hits`.
    /// Cancels the search before it.
    Search(SearchJob),
    /// Find the problems of the open story in the background; answered by
    /// `BackgroundEvent::Problems`.
    Problems(Box<ProblemsJob>),
    /// Read the text of a source in the background; answered by `BackgroundEvent::Source`.
    Source(SourceJob),
    /// Find and read the stories of the library; answered by `BackgroundEvent::Library`, in
    /// batches.
    Library(LibrarySource),
    /// Read stories of the library again, by number; answered by `BackgroundEvent::Library`.
    Reread(Vec<(u32, PathBuf)>),
    /// Merge the people of stories, maybe after a change of who is joined by hand; answered by
    /// `BackgroundEvent::People` with the same ID.
    People(Box<PeopleJob>),
    /// Look through stories for quotes of people, or for a search; answered by
    /// `BackgroundEvent::StoryLines`, in batches. Cancels the one before it.
    SearchStories {
        /// The number that the answers carry.
        id: u64,
        /// The stories, and which people's quotes are wanted.
        stories: Vec<StoryToSearch>,
        /// The search, if there is one.
        search: Option<Search>,
    },
    /// Compute how far the reviews of stories are; answered by `BackgroundEvent::ReviewProgress`
    /// with the same ID, in batches. Cancels the one before it.
    ReviewProgress(u64, ReviewRequest),
    /// Stop looking through stories.
    EndStorySearch,
    /// Edit a note in the user's editor; answered by `BackgroundEvent::Edited`.
    Edit(String),
    /// Check whether files have changed; answered by `BackgroundEvent::Changed` and
    /// `BackgroundEvent::Changes` if they have.
    CheckFiles {
        /// The ID of the request that loaded the open story.
        open: Option<u64>,
        /// Where the stories of the library come from, and its files as known.
        library: Option<(LibrarySource, KnownFiles)>,
    },
    /// Look up how far stories were read in earlier sessions; answered by
    /// `BackgroundEvent::LastRead`.
    LastRead(KnownFiles),
    /// Read or write the journals of a story in the background, one job after the other.
    Journal(JournalJob),
    /// Several, in order.
    Many(Vec<Effect>),
}

/// A request for the problems of the open story.
#[derive(Clone, Debug)]
pub struct ProblemsJob {
    /// The number that the answer carries.
    pub id: u64,
    /// The story.
    pub story: StoryRequest,
    /// The same, loaded.
    pub doc: Arc<Document>,
    /// Its review, if there is one.
    pub review: Option<(Arc<Items>, Record)>,
}

/// The people of a library are asked for.
#[derive(Clone, Debug)]
pub struct PeopleJob {
    /// The number that the answer carries.
    pub id: u64,
    /// Where the stories come from.
    pub library: LibrarySource,
    /// The summary of each story; none of one that was not read.
    pub stories: Vec<Option<Arc<Summary>>>,
    /// The paths of the stories.
    pub files: KnownFiles,
    /// A change of who is joined by hand.
    pub change: Option<JoinChange>,
}

/// A job on journals.
#[derive(Clone, Debug)]
pub enum JournalJob {
    /// Read those of the open story and compute its review; answered by
    /// `BackgroundEvent::ReviewOpened`.
    Review(Box<ReviewJob>),
    /// Read them; answered by `BackgroundEvent::Journals`.
    Open(JournalsOf),
    /// Check whether they have changed; answered by `BackgroundEvent::Journals` if somebody else
    /// has written to them, else not at all.
    CheckChanges(JournalsOf),
    /// Append events; answered by `BackgroundEvent::Recorded` once they are on the disk, or by
    /// `BackgroundEvent::NotRecorded`.
    Record(EventBatch),
    /// Save unfinished notes next to the journals; not answered.
    Drafts(Drafts),
    /// Write the report next to the journals, as Markdown and HTML; answered by
    /// `BackgroundEvent::Reported`.
    Report(Box<ReportJob>),
    /// Copy the journals of the story's earlier name; answered by `BackgroundEvent::Journals`,
    /// which says so if that failed.
    Adopt(JournalsOf, RenamedStoryJournals),
    /// Change the file of the open story, or work out what would change; answered by
    /// `BackgroundEvent::Mended` or `BackgroundEvent::MendPreview`. On the thread of the journals, so
    /// that an edit and what is recorded of it are written in order.
    Mend(Box<MendJob>),
}

/// A job on the file of a story.
#[derive(Clone, Debug)]
pub struct MendJob {
    /// The number that the answer carries.
    pub id: u64,
    /// The file.
    pub path: PathBuf,
    /// The story as it is on the screen: edits name bytes of its body.
    pub doc: Arc<Document>,
    /// What is to be done.
    pub request: MendRequest,
}

/// What is to be done with the file of a story.
#[derive(Clone, Debug, PartialEq)]
pub enum MendRequest {
    /// Work out which lines edits would change.
    Preview(Vec<Edit>),
    /// Work out which lines would change to mend a problem, also in a large file.
    PreviewMend(Vec<Edit>),
    /// Make edits and save the file.
    Make(Vec<Edit>),
    /// Make the edits that mend a problem, unless something is lost with them, and save the file.
    Mend(Vec<Edit>),
    /// Make edits in a copy of the file, at a path where there is nothing yet.
    Copy(Vec<Edit>, PathBuf),
    /// Take the last edits back and save the file.
    Undo,
    /// Make the edits again that were taken back last, and save the file.
    Redo,
}

impl MendRequest {
    /// Returns true if nothing is written.
    pub const fn is_preview(&self) -> bool {
        matches!(self, Self::Preview(_) | Self::PreviewMend(_))
    }
}

/// The journals of one story.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct JournalsOf {
    /// The number that the answers carry.
    pub id: u64,
    /// Where they are, as `JournalFolders::folders` says.
    pub folders: Vec<PathBuf>,
    /// The story's file; `None` if it has none.
    pub story: Option<PathBuf>,
    /// SHA-256 of the body, 64 hexadecimal digits.
    pub sha256: Box<str>,
}

/// A report to be written.
#[derive(Clone, Debug)]
pub struct ReportJob {
    /// The story.
    pub story: Story,
    /// Its decisions.
    pub record: Record,
    /// Where journals are.
    pub folders: Vec<PathBuf>,
}

/// The key of the item whose note is being typed, in the file of drafts.
pub const OPEN_DRAFT: &str = "open";

/// Unfinished notes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Drafts {
    /// Where journals are.
    pub folders: Vec<PathBuf>,
    /// Whose notes they are.
    pub who: ReviewerName,
    /// The text of each, by the ID of the item.
    pub notes: BTreeMap<String, String>,
    /// The item whose note is being typed.
    pub open: Option<String>,
}

impl Drafts {
    /// Returns what is saved: the notes, and under [`OPEN_DRAFT`] the item whose note is being
    /// typed, so that the next session begins there.
    pub fn saved(&self) -> BTreeMap<String, String> {
        let open = self.open.iter().filter(|id| self.notes.contains_key(*id));
        let open = open.map(|id| (OPEN_DRAFT.to_owned(), id.clone()));
        self.notes.clone().into_iter().chain(open).collect()
    }
}

/// Events that are written together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EventBatch {
    /// The number that the answer carries.
    pub id: u64,
    /// The folders of the journals, as `JournalFolders::folders` says; the first that can be
    /// written to is used.
    pub folders: Vec<PathBuf>,
    /// The reviewer whose journal it is; all events are theirs.
    pub who: ReviewerName,
    /// The events.
    pub events: Vec<ReviewEvent>,
}

/// One story to choose from.
#[derive(Clone, Debug)]
pub struct StoryEntry {
    /// What it is called (unsanitised).
    pub title: String,
    /// A word about it: its path, or what it is (unsanitised).
    pub about: String,
    /// The request that opens it.
    pub wanted: StoryRequest,
}

/// Where the stories of the library come from.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum LibrarySource {
    /// Only what the app was started with.
    #[default]
    None,
    /// The bundled stories.
    Bundled,
    /// Files, folders and patterns given as arguments.
    Paths(Vec<PathBuf>),
}

impl LibrarySource {
    /// Returns the entry of a story that was found: its title before it is read, and what opens
    /// it.
    pub fn row(&self, path: PathBuf) -> StoryEntry {
        let file = path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned();
        // several stories of one file differ in their addresses
        let is_member = path.parent().is_some_and(members::may_hold);
        let folder = if is_member { Some(&*path) } else { path.parent() };
        let folder = folder.map(|p| p.display().to_string()).unwrap_or_default();
        let bundled = bundled::BUNDLED.iter().find(|b| *self == Self::Bundled && b.file == file);
        match bundled {
            Some(b) => StoryEntry {
                title: b.title.to_owned(),
                about: b.help.to_owned(),
                wanted: StoryRequest::Bundled(b.file),
            },
            None => StoryEntry { title: file, about: folder, wanted: StoryRequest::File(path) },
        }
    }
}

/// The paths of the stories of a library, each with the stamp of its file when it was read.
pub type KnownFiles = Arc<Vec<(PathBuf, Stamp)>>;

/// A story to be opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StoryRequest {
    /// A file.
    File(PathBuf),
    /// A bundled story, by its file name.
    Bundled(&'static str),
    /// A story that came on standard input.
    Stdin(StdinStory),
}

impl StoryRequest {
    /// Returns its file, if it has one.
    pub fn on_disk(&self) -> Option<PathBuf> {
        match self {
            // one of several stories that came on standard input has none
            Self::File(path) => Some(path.clone()).filter(|path| !path.starts_with(STANDARD_INPUT)),
            Self::Bundled(_) | Self::Stdin(_) => None,
        }
    }

    /// Returns its path; of a bundled story, its file name.
    pub fn path(&self) -> PathBuf {
        match self {
            Self::File(path) => path.clone(),
            Self::Bundled(name) => name.into(),
            Self::Stdin(given) => given.name().to_owned(),
        }
    }
}

/// The story of a file that was just saved.
#[derive(Clone, Debug)]
pub struct SavedStory {
    /// The story.
    pub story: Story,
    /// The stamp of its file.
    pub stamp: Stamp,
}

/// A story of a file that was just saved, to be shown.
#[derive(Clone, Debug)]
pub struct ShownStory {
    /// The number that the answer carries.
    pub id: u64,
    /// The file.
    pub path: PathBuf,
    /// The story, and the stamp of its file.
    pub saved: SavedStory,
    /// What is shown now, of the same text.
    pub before: Arc<Document>,
}

/// A request for the text of a source, with places to find in it.
#[derive(Clone, Debug)]
pub struct SourceJob {
    /// The number that the answer carries.
    pub id: u64,
    /// The story; the file is looked for next to it.
    pub story: StoryRequest,
    /// The file, as the story names it (untrusted).
    pub file: String,
    /// The evidence to find.
    pub evidence: Vec<EvidencePointer>,
}

/// What points to a place in a source (untrusted).
#[derive(Clone, Debug)]
pub struct EvidencePointer {
    /// The place, as a page, time or line.
    pub locator: Option<Box<str>>,
    /// The words quoted from the source.
    pub excerpt: Option<Box<str>>,
}

/// What is saved for the next session.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SavedState {
    /// The story that was closed, with its state.
    pub story: Option<(StoryRequest, StoryState)>,
    /// The searches, the latest last.
    pub searches: Vec<Query>,
}

/// A request for the review of the open story.
#[derive(Clone, Debug)]
pub struct ReviewJob {
    /// The number that the answer carries.
    pub id: u64,
    /// The story.
    pub story: StoryRequest,
    /// The same, loaded.
    pub doc: Arc<Document>,
    /// Where journals are.
    pub homes: JournalFolders,
    /// The reviewer, if known.
    pub who: Option<Box<str>>,
    /// True if a review is wanted even if there are no journals yet.
    pub must: bool,
}

/// A search to be made.
#[derive(Debug)]
pub struct SearchJob {
    /// The number that the answers carry.
    pub id: u64,
    /// The search.
    pub search: Search,
    /// The text to search.
    pub text: Text,
    /// The byte of the body from which the first hit is looked for.
    pub from: u32,
}
