//! The reviews of stories for subcommands: where they are, and what cannot be read of them.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use super::Failure;
use crate::library::user_files::Places;
use crate::review::journal::{self, JournalFolders, JournalProblem, files};
use crate::review::reviewer_name::{InvalidName, ReviewerName, reviewer};
use crate::review::state::progress::folded;
use crate::review::{Event, Items, Record};
use crate::story::{Disk, Files, Story};

/// Where the reviews are.
#[derive(Clone, Debug, Default, clap::Args)]
pub(super) struct Where {
    /// The folder of reviews, instead of NAME.review beside each story
    #[arg(long, value_name = "DIR")]
    reviews: Option<PathBuf>,
}

/// A review that was read.
pub(super) struct Read {
    pub(super) record: Record,
    pub(super) items: Items,
    /// The folders of its journals, the first to be written where it can be.
    pub(super) folders: Vec<PathBuf>,
    /// True if a whole journal could not be read: then nobody knows what is in it.
    pub(super) failed: bool,
}

impl Read {
    /// Adds events to the journal of `who`, and says what is wrong; returns whether they are on the
    /// disk.
    pub(super) fn add(&self, who: &ReviewerName, events: &[Event]) -> bool {
        match journal::append(&files::Disk, &self.folders, who, events) {
            Ok(written) => {
                written.instead.iter().for_each(|problem| told(problem).say());
                true
            }
            Err(problem) => {
                told(&problem).say();
                false
            }
        }
    }
}

impl Where {
    /// Reads the review of a story, with its items by their IDs of today, and says what cannot be
    /// read.
    pub(super) fn read(&self, path: &Path, story: &Story) -> Read {
        self.read_with(path, story, |items, events| folded(story, items, events).0)
    }

    /// As [`Self::read`], with the events as they stand in the journals, by the IDs of that time.
    pub(super) fn read_as_written(&self, path: &Path, story: &Story) -> Read {
        self.read_with(path, story, |_, events| Record::of(events))
    }

    fn read_with(
        &self,
        path: &Path,
        story: &Story,
        fold: impl FnOnce(&Items, Vec<Vec<Event>>) -> Record,
    ) -> Read {
        let items = Items::of(story);
        let variable = |name: &str| -> Option<OsString> { std::env::var_os(name) };
        let state = Places::of(&variable, None).state;
        let homes = JournalFolders { reviews: self.reviews.clone(), state };
        let folders = homes.folders(Some(path), items.sha256());
        let name = Disk.real(path).to_string_lossy().into_owned();
        let earlier = journal::earlier_text_folders(&Disk, &folders, &name);
        let all: Vec<PathBuf> = folders.iter().cloned().chain(earlier).collect();
        let journals = journal::read(&Disk, &all);
        let failed = journals.problems.iter().any(|problem| problem.line == 0);
        journals.problems.iter().for_each(|problem| told(problem).say());
        let record = fold(&items, journals.events);
        Read { record, items, folders, failed }
    }
}

/// Returns what is wrong with a journal, to be said.
pub(super) fn told(problem: &JournalProblem) -> Failure {
    let JournalProblem { path, line, what, hint } = problem;
    let place = if *line == 0 { String::new() } else { format!(":{line}") };
    Failure::new(format!("{}{place}: {what}", path.display()), *hint)
}

/// Returns who writes.
pub(super) fn who(as_flag: Option<&str>) -> Result<ReviewerName, Failure> {
    let bad = |bad: InvalidName| Failure::new(bad.to_string(), InvalidName::HINT);
    let variable = std::env::var_os("SAYSO_REVIEWER");
    let name = reviewer(as_flag, variable.as_deref(), None).map_err(bad)?;
    name.ok_or_else(|| {
        let hint = "Say who you are: --as NAME, or SAYSO_REVIEWER in the environment.";
        Failure::new("nobody knows in whose journal this belongs", hint)
    })
}
