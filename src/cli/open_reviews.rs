//! Reviews for subcommands: finds, reads and writes the journals of a story, and reports what
//! cannot be read.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use super::Failure;
use crate::library::user_files::Places;
use crate::review::journal::{self, JournalFolders, JournalProblem, ProblemKind, files};
use crate::review::reviewer_name::{InvalidName, ReviewerName, reviewer};
use crate::review::state::progress::settled_with;
use crate::review::{Event, Items, Record, Stamps as _};
use crate::story::formats::sidecar;
use crate::story::stdin_story::STANDARD_INPUT;
use crate::story::{Disk, Files, Story};
use crate::tui::workers::clock::Clock;

/// The argument about journals.
#[derive(Clone, Debug, Default, clap::Args)]
pub(super) struct JournalArgs {
    /// The folder of journals, instead of NAME.review next to each story
    #[arg(long, value_name = "DIR")]
    reviews: Option<PathBuf>,
}

/// Where the journals of many stories are.
pub(super) struct Homes {
    folders: JournalFolders,
    /// True if there are journals in the state folder, of whatever story.
    in_state: bool,
}

impl Homes {
    /// Returns true if a story has no review: there is no folder of journals that could be its own. Asks
    /// the system once.
    pub(super) fn has_none(&self, path: &Path) -> bool {
        let beside = self.folders.folders(&Disk, Some(path), "").into_iter().next();
        !path.starts_with(STANDARD_INPUT)
            && !self.in_state
            && beside.is_some_and(|folder| Disk.look(&folder).is_none())
    }
}

/// The review of a story.
pub(super) struct StoryReview {
    pub(super) record: Record,
    pub(super) items: Items,
    /// The folders of its journals; the first writable one is written to.
    pub(super) folders: Vec<PathBuf>,
    /// True if a journal could not be read at all: then the review is incomplete.
    pub(super) failed: bool,
    /// What is wrong with the journals.
    problems: Vec<JournalProblem>,
}

impl StoryReview {
    /// Reports what cannot be read. With `gate`, what does not count is left to the gate.
    pub(super) fn report(&self, gate: bool) {
        self.failures(gate).iter().for_each(Failure::report);
    }

    /// Returns what cannot be read, as [`Self::report`] reports it.
    pub(super) fn failures(&self, gate: bool) -> Vec<Failure> {
        let told = |problem: &&JournalProblem| match &problem.left_out() {
            Some(left_out) => !gate && self.record.left_out().any(|one| one == left_out),
            None => true,
        };
        self.problems.iter().filter(told).map(failure).collect()
    }

    /// Appends events to the journal of `who` and reports problems; returns true if they are on disk.
    pub(super) fn add(&self, who: &ReviewerName, events: &[Event]) -> bool {
        let (written, failures) = self.append(who, events);
        failures.iter().for_each(Failure::report);
        written
    }

    /// Appends events as [`Self::add`] does, and returns the problems.
    pub(super) fn append(&self, who: &ReviewerName, events: &[Event]) -> (bool, Vec<Failure>) {
        match journal::append(&files::Disk, &self.folders, who, events) {
            Ok(written) => (true, written.instead.iter().map(failure).collect()),
            Err(problem) => (false, vec![failure(&problem)]),
        }
    }
}

impl JournalArgs {
    /// Reads the review of a story, with events attached to the items' current IDs, and reports what
    /// cannot be read.
    pub(super) fn read(&self, path: &Path, story: &Story) -> StoryReview {
        let review = self.read_quietly(path, story);
        review.report(false);
        review
    }

    /// Reads the review of a story and reports nothing.
    pub(super) fn read_quietly(&self, path: &Path, story: &Story) -> StoryReview {
        let mut review = self.read_with(path, story);
        if review.record.entries().is_empty() {
            return review;
        }
        let read = |file: &str| sidecar::read(&Disk, path, file);
        let record = std::mem::take(&mut review.record);
        review.record = settled_with((story, &review.items), record, Some(&read)).0;
        review
    }

    fn folders(&self) -> JournalFolders {
        let variable = |name: &str| -> Option<OsString> { std::env::var_os(name) };
        JournalFolders { reviews: self.reviews.clone(), state: Places::of(&variable, None).state }
    }

    /// Returns where the journals of many stories are.
    pub(super) fn homes(&self) -> Homes {
        let folders = self.folders();
        let state = folders.state.as_ref().map(|state| state.join("reviews"));
        Homes { in_state: state.is_some_and(|folder| Disk.look(&folder).is_some()), folders }
    }

    /// Like [`Self::read_quietly`], but keeps the events as they are in the journals, with the IDs of
    /// their time.
    pub(super) fn read_with(&self, path: &Path, story: &Story) -> StoryReview {
        let items = Items::of(story);
        let homes = self.folders();
        // journals of a story without a file are found by the hash of its text
        let on_disk = !path.starts_with(STANDARD_INPUT);
        let folders = homes.folders(&Disk, on_disk.then_some(path), items.sha256());
        let name = Disk.real(path).to_string_lossy().into_owned();
        let earlier = journal::earlier_text_folders(&Disk, &folders, &name);
        let all: Vec<PathBuf> = folders.iter().cloned().chain(earlier).collect();
        let mut journals = journal::read(&Disk, &all);
        journals.report_dated_ahead(&Clock.stamp().at);
        let failed = journals.problems.iter().any(|problem| problem.kind == ProblemKind::Failure);
        let record = journals.take_record();
        StoryReview { record, items, folders, failed, problems: journals.problems }
    }
}

/// Returns a problem of a journal as a failure.
pub(super) fn failure(problem: &JournalProblem) -> Failure {
    let JournalProblem { path, line, what, hint, .. } = problem;
    let place = if *line == 0 { String::new() } else { format!(":{line}") };
    Failure::new(format!("{}{place}: {what}", path.display()), *hint)
}

/// Returns the reviewer whose journal is written.
pub(super) fn who(as_flag: Option<&str>) -> Result<ReviewerName, Failure> {
    let bad = |bad: InvalidName| Failure::new(bad.to_string(), InvalidName::HINT);
    let variable = std::env::var_os("SAYSO_REVIEWER");
    let name = reviewer(as_flag, variable.as_deref(), None).map_err(bad)?;
    name.ok_or_else(|| {
        let hint = "Give your name: --as NAME, or SAYSO_REVIEWER in the environment.";
        Failure::new("there is no reviewer to write a journal for", hint)
    })
}
