//! Journals as files: where those of a story are, reading them all, and appending to one's own.
//!
//! A journal is `WHO.jsonl` in the review folder of its story, one event a line. Lines are only ever
//! appended. A reader uses every intact line and reports the others.

pub mod codec;
pub mod files;

mod append;
mod earlier_text;
mod read;
mod renamed_story;

use std::path::{Path, PathBuf};

use super::event::Event;
use super::state::fold::Record;

pub use append::{Appended, append, is_writable};
pub use earlier_text::{earlier_text_folders, mark_folder};
pub use read::{LARGEST, read};
pub use renamed_story::{RenamedStoryJournals, adopt, find_renamed};

/// Where journals are kept, other than beside each story.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct JournalFolders {
    /// A folder with a subfolder for each story, instead of that beside the story (`--reviews`).
    pub reviews: Option<PathBuf>,
    /// sayso's state folder, for stories whose folder cannot be written.
    pub state: Option<PathBuf>,
}

impl JournalFolders {
    /// Returns the folders of a story's journals, in the order in which writing is tried: beside the
    /// story, or in `--reviews`; then in the state folder, by the hash of the body.
    ///
    /// `path` is `None` for a story that has no file of its own (a bundled one, standard input).
    pub fn folders(&self, path: Option<&Path>, sha256: &str) -> Vec<PathBuf> {
        let name = path.and_then(Path::file_name).map(|name| {
            let mut name = name.to_owned();
            name.push(".review");
            name
        });
        let beside = path.zip(name).map(|(path, name)| match &self.reviews {
            Some(folder) => folder.join(name),
            None => path.with_file_name(name),
        });
        let own = self.state.as_ref().map(|state| state.join("reviews").join(sha256));
        beside.into_iter().chain(own).collect()
    }
}

/// A problem with a journal that the user must know about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct JournalProblem {
    /// The journal (unsanitised).
    pub path: PathBuf,
    /// The line, from 1; 0 for the file as a whole.
    pub line: u32,
    /// What is wrong (unsanitised).
    pub what: String,
    /// How to fix it.
    pub hint: &'static str,
}

/// The contents of a story's journals.
#[derive(Clone, Debug, Default)]
pub struct Journals {
    /// The events of each file, in order.
    pub events: Vec<Vec<Event>>,
    /// What could not be read.
    pub problems: Vec<JournalProblem>,
    /// Journals that seem to belong to this story under an earlier name; offered, not counted.
    pub renamed: Vec<RenamedStoryJournals>,
}

impl Journals {
    /// Folds the events into a record.
    pub fn record(self) -> Record {
        Record::of(self.events)
    }
}
