//! Journals as files: where those of a story are, reading them all, and appending to one's own.
//!
//! A journal is `WHO.jsonl` in the review folder of its story, one event a line. Lines are only ever
//! appended. A reader uses every intact line and reports the others.

pub mod codec;
pub mod files;

mod append;
mod compare;
mod earlier_text;
mod read;
mod renamed_story;

use std::path::{Path, PathBuf};

use super::event::Event;
use super::left_out::LeftOut;
use super::state::fold::Record;

pub use append::{Appended, append, is_writable};
pub use compare::is_behind;
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
    /// What it means for the review.
    pub kind: ProblemKind,
}

/// What a problem with a journal means for the review.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum ProblemKind {
    /// A file cannot be read or written: it may hold anything.
    #[default]
    Failure,
    /// Something in a file does not count: the SHA-256 of what it is.
    LeftOut(Box<str>),
    /// Everything counts all the same.
    Note,
}

impl JournalProblem {
    /// Returns what does not count because of it.
    pub fn left_out(&self) -> Option<LeftOut> {
        let ProblemKind::LeftOut(sha256) = &self.kind else { return None };
        let file = self.path.file_name().unwrap_or_default().to_string_lossy();
        let (why, sha256) = (self.what.clone(), sha256.clone());
        Some(LeftOut { file: file.into(), path: self.path.clone(), line: self.line, why, sha256 })
    }
}

/// The contents of a story's journals.
#[derive(Clone, Debug, Default)]
pub struct Journals {
    /// The events of each file, in order.
    pub events: Vec<Vec<Event>>,
    /// The path of each file, where they are files.
    pub paths: Vec<PathBuf>,
    /// What could not be read.
    pub problems: Vec<JournalProblem>,
    /// Journals that seem to belong to this story under an earlier name; offered, not counted.
    pub renamed: Vec<RenamedStoryJournals>,
}

impl Journals {
    /// Folds the events into a record.
    pub fn record(mut self) -> Record {
        self.take_record()
    }

    /// Takes the events out and folds them into a record, which knows what does not count.
    pub fn take_record(&mut self) -> Record {
        let left_out = self.problems.iter().filter_map(JournalProblem::left_out).collect();
        Record::of(std::mem::take(&mut self.events)).with_left_out(left_out)
    }

    /// Reports journals with an event that is dated ahead of `now`.
    pub fn report_dated_ahead(&mut self, now: &str) {
        let files = self.paths.iter().zip(&self.events);
        let ahead = files.filter_map(|(path, events)| compare::dated_ahead(path, events, now));
        self.problems.extend(ahead.collect::<Vec<_>>());
    }
}
