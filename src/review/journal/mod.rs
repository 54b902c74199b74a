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

use super::event::{Event, EventRef};
use super::left_out::{Concern, LeftOut};
use super::state::fold::{Record, UnseenAnswer};
use super::state::items::sha256;
use crate::story::Files;
use crate::story::formats::members;

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
    /// story, or in `--reviews`; then in the state folder, by the hash of the body. A story in a file
    /// with many has a folder in that of the file.
    ///
    /// `path` is `None` for a story that has no file of its own (a bundled one, standard input).
    pub fn folders(&self, files: &dyn Files, path: Option<&Path>, sha256: &str) -> Vec<PathBuf> {
        let member = path.and_then(|path| members::split(files, path));
        let file = member.map(|(file, _)| file).or(path);
        let name = file.and_then(Path::file_name).map(|name| {
            let mut name = name.to_owned();
            name.push(".review");
            name
        });
        let beside = file.zip(name).map(|(file, name)| {
            let folder = match &self.reviews {
                Some(folder) => folder.join(name),
                None => file.with_file_name(name),
            };
            member.map_or(folder.clone(), |(_, name)| folder.join(members::names::of_folder(name)))
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
    /// An event counts that is dated ahead of the clock of this computer, and names nothing that came
    /// before it.
    DatedAhead(EventRef),
    /// Everything counts all the same.
    Note,
}

impl JournalProblem {
    /// Returns what somebody has to look at because of it.
    pub fn left_out(&self) -> Option<LeftOut> {
        let file = self.path.file_name().unwrap_or_default().to_string_lossy();
        let one = LeftOut {
            file: file.into(),
            path: self.path.clone(),
            line: self.line,
            why: self.what.clone(),
            ..LeftOut::default()
        };
        match &self.kind {
            ProblemKind::LeftOut(sha256) => Some(LeftOut { sha256: sha256.clone(), ..one }),
            ProblemKind::DatedAhead(event) => Some(LeftOut {
                // of more than its words: should the line be left out later, that is another matter
                sha256: sha256(&format!("dated ahead {}", event.as_str())),
                concern: Concern::DatedAhead,
                event: Some(event.clone()),
                ..one
            }),
            ProblemKind::Failure | ProblemKind::Note => None,
        }
    }
}

/// The contents of a story's journals.
#[derive(Clone, Debug, Default)]
pub struct Journals {
    /// The events of each file, in order.
    pub events: Vec<Vec<Event>>,
    /// The path of each file, where they are files.
    pub paths: Vec<PathBuf>,
    /// The line of each event, from 1, where they are files.
    pub lines: Vec<Vec<u32>>,
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
        let mut left_out: Vec<LeftOut> =
            self.problems.iter().filter_map(JournalProblem::left_out).collect();
        let record = Record::of(std::mem::take(&mut self.events));
        for one in &mut left_out {
            let event = one.event.as_ref().map(EventRef::parts);
            let entry = event.and_then(|(who, id)| record.entry(who, id));
            one.item = entry.and_then(|entry| entry.event.item.clone());
        }
        left_out.extend(record.unseen_answers().iter().filter_map(|one| self.unseen(&record, one)));
        record.with_left_out(left_out)
    }

    /// Returns an answer that the one which holds had not seen, with its place in its file.
    fn unseen(&self, record: &Record, one: &UnseenAnswer) -> Option<LeftOut> {
        let event = |(who, id)| record.entry(who, id).map(|entry| &entry.event);
        let (other, holds) = (event(one.other.parts())?, event(one.holds.parts())?);
        let place = |(file, at): (usize, usize)| {
            let name = self.paths.get(file).and_then(|path| path.file_name());
            let line = self.lines.get(file).and_then(|lines| lines.get(at)).copied();
            Some((name?.to_string_lossy().into_owned(), line?))
        };
        let place_of_other = place(one.place_of_other);
        let (file, line) = place_of_other.unwrap_or_else(|| (format!("{}.jsonl", other.who), 0));
        let that = place(one.place_of_holds).map_or_else(
            || format!("{} ({})", holds.who, holds.at),
            |(file, line)| format!("{file}:{line}"),
        );
        let words = |event: &Event| match event.what.answer() {
            Some(value) => format!("{} “{}”", value.axis().word(), value.shown()),
            None => "open again".to_owned(),
        };
        let item = other.item.clone()?;
        let why = format!(
            "{item}: {} here, {} in {that}, which holds; neither had seen the other",
            words(other),
            words(holds)
        );
        let lines = [codec::encode(other), codec::encode(holds)];
        let path = self.paths.get(one.place_of_other.0).cloned().unwrap_or_default();
        Some(LeftOut {
            file: file.into(),
            path,
            line,
            why,
            sha256: sha256(&lines.join("\n")),
            concern: Concern::Unseen,
            event: Some(one.other.clone()),
            item: Some(item),
        })
    }

    /// Reports events that are dated ahead of `now`.
    pub fn report_dated_ahead(&mut self, now: &str) {
        let files = self.paths.iter().zip(&self.events).zip(&self.lines);
        let ahead = files
            .flat_map(|((path, events), lines)| compare::dated_ahead(path, (events, lines), now));
        self.problems.extend(ahead.collect::<Vec<_>>());
    }
}
