//! What a command wants done in the world, as a value.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;

use crate::library::cross_story::StoryToSearch as Among;
use crate::library::reviews::ReviewRequest as Reviews;
use crate::library::state::Kept;
use crate::library::{Stamp, Summary};
use crate::review::journal::{JournalFolders, RenamedStoryJournals};
use crate::review::reviewer_name::ReviewerName;
use crate::review::{Event as ReviewEvent, Record};
use crate::story::stdin_story::StdinStory;
use crate::story::{OpenError, Story, Text, bundled};
use crate::view::{Document, Query, Search};

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
    /// Capture the mouse, or let go of it.
    Mouse(bool),
    /// Show everything in the theme of this name, if there is one.
    Theme(String),
    /// Put text into the terminal's clipboard by OSC 52; answered by `News::Copied`.
    Copy(String),
    /// Open a story beside the keys; answered by `News::Story` or `News::NoStory`. Ends the loading before it.
    Open {
        /// The number that the answers carry.
        id: u64,
        /// The story.
        wanted: StoryRequest,
    },
    /// Keep what is to be there at the next start; answered by `News::NotKept` where that fails.
    Keep(Box<SavedState>),
    /// Search beside the keys; answered by `News::Hit` and `News::Hits`. Ends the search before it.
    Search(SearchJob),
    /// Read a source's text beside the keys; answered by `News::Source`.
    Source(SourceJob),
    /// Find and read the stories of the library; answered by `News::Library`, in batches.
    Library(LibrarySource),
    /// Read stories of the library again, by their numbers; answered by `News::Library`.
    Reread(Vec<(u32, PathBuf)>),
    /// Join the people of stories; answered by `News::People` with the same number.
    People(u64, Vec<Option<Arc<Summary>>>),
    /// Look through stories for quotes, or for what a search finds; answered by `News::Lines`, in
    /// batches. Ends the looking before it.
    Lines {
        /// The number that the answers carry.
        id: u64,
        /// The stories, and whose quotes are wanted.
        stories: Vec<Among>,
        /// The search, if that is what is wanted.
        search: Option<Search>,
    },
    /// Look at the reviews of stories; answered by `News::Reviewed` with the same number, in
    /// batches. Ends the looking before it.
    Reviews(u64, Reviews),
    /// End the looking through stories.
    EndLines,
    /// Type a note in the user's editor; answered by `News::Edited`.
    Edit(String),
    /// Look whether files have changed; answered by `News::Changed` and `News::Changes` if they have.
    Look {
        /// The number of the request that loaded the open story.
        open: Option<u64>,
        /// What the library is of, with what is known of it.
        library: Option<(LibrarySource, KnownFiles)>,
    },
    /// Find out how far stories were read at earlier starts; answered by `News::LastRead`.
    LastRead(KnownFiles),
    /// Read or write the journals of a story beside the keys, after what was asked for before.
    Journal(JournalJob),
    /// Several, in order.
    Many(Vec<Effect>),
}

/// Something to be done with journals.
#[derive(Clone, Debug)]
pub enum JournalJob {
    /// Read those of the open story, with all that follows from them and from its sources; answered
    /// by `News::Reviews`.
    Review(Box<ReviewJob>),
    /// Read them; answered by `News::Journals`.
    Open(JournalsOf),
    /// Look whether they have changed; answered by `News::Journals` if they have (by others: lines
    /// of our own are known), else by nothing.
    Look(JournalsOf),
    /// Write events; answered by `News::Recorded` once they are on the disk, or by
    /// `News::NotRecorded`.
    Record(EventBatch),
    /// Keep notes that were begun, beside the journals; answered by nothing.
    Drafts(Drafts),
    /// Write the report beside the journals, as Markdown and for the browser; answered by
    /// `News::Reported`.
    Report(Box<ReportJob>),
    /// Copy journals of the story's earlier name; answered by `News::Journals`, with a trouble if
    /// that failed.
    Adopt(JournalsOf, RenamedStoryJournals),
}

/// Whose journals are read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct JournalsOf {
    /// The number that the answers carry.
    pub id: u64,
    /// Where they are, as `Homes::folders` says.
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
    /// What was decided of it.
    pub record: Record,
    /// Where journals are.
    pub folders: Vec<PathBuf>,
}

/// Notes that were begun and not finished.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Drafts {
    /// Where journals are.
    pub folders: Vec<PathBuf>,
    /// Whose notes.
    pub who: ReviewerName,
    /// The words, by the ID of the item.
    pub notes: BTreeMap<String, String>,
}

/// Events that are written together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EventBatch {
    /// The number that the answer carries.
    pub id: u64,
    /// Where, as `Homes::folders` says: the first that can be written.
    pub folders: Vec<PathBuf>,
    /// In whose journal; the events are of the same reviewer.
    pub who: ReviewerName,
    /// What.
    pub events: Vec<ReviewEvent>,
}

/// One story to choose from.
#[derive(Clone, Debug)]
pub struct StoryEntry {
    /// What it is called (unsanitised).
    pub title: String,
    /// A word on it: its place, or what it is (unsanitised).
    pub about: String,
    /// What opens it.
    pub wanted: StoryRequest,
}

/// What the library is of.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum LibrarySource {
    /// Just what the reader started with.
    #[default]
    None,
    /// The bundled stories.
    Bundled,
    /// What these arguments stand for: files, folders, patterns.
    Paths(Vec<PathBuf>),
}

impl LibrarySource {
    /// Returns what a story found on it is called before it was read, and what opens it.
    pub fn row(&self, path: PathBuf) -> StoryEntry {
        let file = path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned();
        let folder = path.parent().map(|p| p.display().to_string()).unwrap_or_default();
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

/// The paths of the stories of a library, with how their files looked when they were read.
pub type KnownFiles = Arc<Vec<(PathBuf, Stamp)>>;

/// A story to be opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StoryRequest {
    /// A file.
    File(PathBuf),
    /// A bundled story, by its file name.
    Bundled(&'static str),
    /// One that was handed in as bytes.
    Given(StdinStory),
}

impl StoryRequest {
    /// Returns the file of it, if it has one.
    pub fn on_disk(&self) -> Option<PathBuf> {
        match self {
            Self::File(path) => Some(path.clone()),
            Self::Bundled(_) | Self::Given(_) => None,
        }
    }

    /// Returns its path: of a bundled one, its file name.
    pub fn path(&self) -> PathBuf {
        match self {
            Self::File(path) => path.clone(),
            Self::Bundled(name) => name.into(),
            Self::Given(given) => given.name().to_owned(),
        }
    }
}

/// A source's text to be read, and places to be found in it.
#[derive(Clone, Debug)]
pub struct SourceJob {
    /// The number that the answer carries.
    pub id: u64,
    /// The story that the file stands beside.
    pub story: StoryRequest,
    /// The file, as the story names it (not to be trusted).
    pub file: String,
    /// The pieces of evidence that are looked for.
    pub evidence: Vec<EvidencePointer>,
}

/// What a piece of evidence points to its place by (not to be trusted).
#[derive(Clone, Debug)]
pub struct EvidencePointer {
    /// Where in the source.
    pub locator: Option<Box<str>>,
    /// The source's own words.
    pub excerpt: Option<Box<str>>,
}

/// What is kept for the next start.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SavedState {
    /// A story that was left, and what is kept of it.
    pub story: Option<(StoryRequest, Kept)>,
    /// The searches, the latest last.
    pub searches: Vec<Query>,
}

/// Journals to be read.
#[derive(Clone, Debug)]
pub struct ReviewJob {
    /// The number that the answer carries.
    pub id: u64,
    /// The story.
    pub story: StoryRequest,
    /// The same, as it was read.
    pub doc: Arc<Document>,
    /// Where journals are.
    pub homes: JournalFolders,
    /// Who checks, if that is known.
    pub who: Option<Box<str>>,
    /// True if an answer is wanted even where there are no journals.
    pub must: bool,
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
