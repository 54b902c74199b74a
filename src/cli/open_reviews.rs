//! Reviews for subcommands: finds, reads and writes the journals of a story, and reports what
//! cannot be read.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use super::Failure;
use crate::library::user_files::Places;
use crate::review::journal::{self, JournalFolders, JournalProblem, files};
use crate::review::reviewer_name::{BadName, Name, reviewer};
use crate::review::state::progress::folded;
use crate::review::{Event, Items, Record};
use crate::story::{Disk, Files, Story};

/// The argument about journals.
#[derive(Clone, Debug, Default, clap::Args)]
pub(super) struct JournalArgs {
    /// The folder of journals, instead of NAME.review next to each story
    #[arg(long, value_name = "DIR")]
    reviews: Option<PathBuf>,
}

/// The review of a story.
pub(super) struct StoryReview {
    pub(super) record: Record,
    pub(super) items: Items,
    /// The folders of its journals; the first writable one is written to.
    pub(super) folders: Vec<PathBuf>,
    /// True if a journal could not be read at all: then the review is incomplete.
    pub(super) failed: bool,
}

impl StoryReview {
    /// Appends events to the journal of `who` and reports problems; returns true if they are on disk.
    pub(super) fn add(&self, who: &Name, events: &[Event]) -> bool {
        match journal::append(&files::Disk, &self.folders, who, events) {
            Ok(written) => {
                written.instead.iter().for_each(|trouble| failure(trouble).report());
                true
            }
            Err(trouble) => {
                failure(&trouble).report();
                false
            }
        }
    }
}

impl JournalArgs {
    /// Reads the review of a story, with events attached to the items' current IDs, and reports what
    /// cannot be read.
    pub(super) fn read(&self, path: &Path, story: &Story) -> StoryReview {
        self.read_with(path, story, |items, events| folded(story, items, events).0)
    }

    /// Like [`Self::read`], but keeps the events as they are in the journals, with the IDs of their
    /// time.
    pub(super) fn read_as_written(&self, path: &Path, story: &Story) -> StoryReview {
        self.read_with(path, story, |_, events| Record::of(events))
    }

    fn read_with(
        &self,
        path: &Path,
        story: &Story,
        fold: impl FnOnce(&Items, Vec<Vec<Event>>) -> Record,
    ) -> StoryReview {
        let items = Items::of(story);
        let variable = |name: &str| -> Option<OsString> { std::env::var_os(name) };
        let state = Places::of(&variable, None).state;
        let homes = JournalFolders { reviews: self.reviews.clone(), state };
        let folders = homes.folders(Some(path), items.sha256());
        let name = Disk.real(path).to_string_lossy().into_owned();
        let earlier = journal::earlier(&Disk, &folders, &name);
        let all: Vec<PathBuf> = folders.iter().cloned().chain(earlier).collect();
        let journals = journal::read(&Disk, &all);
        let failed = journals.troubles.iter().any(|trouble| trouble.line == 0);
        journals.troubles.iter().for_each(|trouble| failure(trouble).report());
        let record = fold(&items, journals.events);
        StoryReview { record, items, folders, failed }
    }
}

/// Returns a problem of a journal as a failure.
pub(super) fn failure(trouble: &JournalProblem) -> Failure {
    let JournalProblem { path, line, what, hint } = trouble;
    let place = if *line == 0 { String::new() } else { format!(":{line}") };
    Failure::new(format!("{}{place}: {what}", path.display()), *hint)
}

/// Returns the reviewer whose journal is written.
pub(super) fn who(as_flag: Option<&str>) -> Result<Name, Failure> {
    let bad = |bad: BadName| Failure::new(bad.to_string(), BadName::HINT);
    let variable = std::env::var_os("SAYSO_REVIEWER");
    let name = reviewer(as_flag, variable.as_deref(), None).map_err(bad)?;
    name.ok_or_else(|| {
        let hint = "Give your name: --as NAME, or SAYSO_REVIEWER in the environment.";
        Failure::new("there is no reviewer to write a journal for", hint)
    })
}
