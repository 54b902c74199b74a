//! Review progress of many stories: how much is done, who reviewed last, and one queue of
//! open items over all stories. Stories are read in parallel and reported in order.
//!
//! Journals are read only where a folder for them exists. The answers of other reviewers are
//! never returned, only that they have answered: a reviewer decides blind.

use std::path::{Path, PathBuf};
use std::sync::atomic::AtomicBool;

use super::parallel::in_order;
use crate::review::journal::{self, JournalFolders, Journals};
use crate::review::state::progress::{Progress, settled_with, statuses};
use crate::review::{ItemId, Items, Opinion, Record, Status};
use crate::story::files::Keeping;
use crate::story::files::same_folders::SameFolders;
use crate::story::formats::sidecar;
use crate::story::{Claimant, Files, Item, load};
use crate::view::Document;
use crate::view::lists::words_of;
use crate::view::review_overlay::{ReviewedStory, SourceChecks};

/// A story whose review is asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoryToReview {
    /// The number of the story.
    pub story: u32,
    /// Its path.
    pub path: PathBuf,
    /// True if the path is a file on disk.
    pub on_disk: bool,
}

/// A request for the reviews of some stories.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReviewRequest {
    /// The stories, in the order of the results.
    pub stories: Vec<StoryToReview>,
    /// Where the journals are.
    pub homes: JournalFolders,
    /// The reviewer; empty if there is none yet.
    pub who: Box<str>,
    /// True to list the open items too, also those of stories without journals.
    pub queue: bool,
}

/// Where journals are read from: files, or memory in tests and replays.
pub trait JournalSource: Sync {
    /// Returns true if a folder exists.
    fn has(&self, folder: &Path) -> bool;
    /// Reads the journals in some folders.
    fn read(&self, folders: &[PathBuf]) -> Journals;
}

/// Reads journals from files.
pub struct FileJournals<'a>(pub &'a dyn Files);

impl JournalSource for FileJournals<'_> {
    fn has(&self, folder: &Path) -> bool {
        self.0.is_dir(folder)
    }

    fn read(&self, folders: &[PathBuf]) -> Journals {
        journal::read(self.0, folders)
    }
}

/// The review progress of a story.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReviewStatus {
    /// The number of the story.
    pub story: u32,
    /// How much the reviewer has done.
    pub progress: Progress,
    /// Everybody who has reviewed it, the most recent first.
    pub active: Vec<ActiveReviewer>,
    /// The open items, in text order, if they were asked for.
    pub left: Vec<QueueLine>,
    /// Why the story cannot be read (unsanitised).
    pub failed: Option<String>,
}

/// A reviewer of a story.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ActiveReviewer {
    /// The name (unsanitised).
    pub who: Box<str>,
    /// The time of their last event (unsanitised).
    pub at: Box<str>,
    /// Number of their events.
    pub events: u32,
}

/// An open item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QueueLine {
    /// The item.
    pub id: ItemId,
    /// Its status for the reviewer.
    pub status: Status,
    /// The form of a quote, or `claim`.
    pub kind: &'static str,
    /// The speaker (unsanitised).
    pub speaker: Option<Box<str>>,
    /// Other reviewers who have answered something about it (unsanitised), without their answers.
    pub others: Vec<Box<str>>,
    /// The words (unsanitised).
    pub words: Box<str>,
}

/// Reads the reviews of stories and calls `each` once per story, in order, with `None` for a story
/// without one. Ends when that returns `false` or `stop` is set.
pub fn look(
    files: &dyn Files,
    records: &dyn JournalSource,
    request: &ReviewRequest,
    stop: &AtomicBool,
    mut each: impl FnMut(Option<ReviewStatus>) -> bool,
) {
    let files = &Keeping::of(files);
    // journals of a story without a file, or in a read-only folder, are in a folder named by the
    // hash of its body: look for these only if there are any
    let hashed =
        request.homes.state.as_ref().is_some_and(|state| records.has(&state.join("reviews")));
    let same = SameFolders::new(files);
    let one = |at: usize| one(&same, records, (request, hashed), &request.stories[at]);
    in_order(request.stories.len(), stop, one, |_, reviewed| each(reviewed));
}

fn one(
    files: &dyn Files,
    records: &dyn JournalSource,
    (request, hashed): (&ReviewRequest, bool),
    wanted: &StoryToReview,
) -> Option<ReviewStatus> {
    let path = wanted.on_disk.then_some(&*wanted.path);
    let folder =
        path.and_then(|path| request.homes.folders(files, Some(path), "").into_iter().next());
    let there = hashed || folder.is_some_and(|folder| records.has(&folder));
    if !there && !request.queue {
        return None;
    }
    let story = match load(files, &wanted.path) {
        Ok(story) => story,
        Err(why) if request.queue => {
            let failed = Some(why.to_string());
            return Some(ReviewStatus { story: wanted.story, failed, ..ReviewStatus::default() });
        }
        Err(_) => return None,
    };
    let items = Items::of(&story);
    let mut journals = if there {
        records.read(&request.homes.folders(files, path, items.sha256()))
    } else {
        Journals::default()
    };
    let read = |file: &str| sidecar::read(files, &wanted.path, file);
    let record = journals.take_record();
    let (record, fits, rebound) = settled_with((&story, &items), record, Some(&read));
    if record.entries().is_empty() && !request.queue {
        return None;
    }
    let statuses = statuses((&items, &record, &fits), &request.who);
    if !request.queue {
        let (progress, active) = (Progress::of(&statuses), active(&record));
        return Some(ReviewStatus {
            story: wanted.story,
            progress,
            active,
            ..ReviewStatus::default()
        });
    }
    let (doc, looked) = (Document::of(story), SourceChecks::default());
    let checked = ReviewedStory {
        doc: &doc,
        items: &items,
        record: &record,
        statuses: &statuses,
        fits: &fits,
        rebound: &rebound,
        looked: &looked,
        who: &request.who,
    };
    Some(ReviewStatus::of(wanted.story, &checked))
}

impl ReviewStatus {
    /// Returns the review progress of an open story, with its open items.
    pub fn of(story: u32, checked: &ReviewedStory<'_>) -> Self {
        let all = checked.items.all().iter().zip(checked.statuses);
        let left = all.filter(|(_, status)| !status.is_done());
        Self {
            story,
            progress: Progress::of(checked.statuses),
            active: active(checked.record),
            left: left.map(|(item, status)| line(checked, item, *status)).collect(),
            failed: None,
        }
    }

    /// Returns true if somebody has begun to review the story.
    pub fn is_begun(&self) -> bool {
        !self.active.is_empty()
    }
}

fn line(
    checked: &ReviewedStory<'_>,
    item: &crate::review::ReviewItem,
    status: Status,
) -> QueueLine {
    let story = &checked.doc.story;
    let (kind, speaker, says) = match item.item {
        Item::Quote(q) => {
            let quote = story.quote(q);
            let names: Vec<&str> = quote.speakers.iter().map(|p| &*story.person(*p).name).collect();
            let speaker = (!names.is_empty()).then(|| names.join(", ").into());
            (quote.form.word(), speaker, None)
        }
        Item::Claim(c) => {
            let claim = story.claim(c);
            let by = match claim.by {
                Claimant::Person(person) => Some(story.person(person).name.clone()),
                _ => None,
            };
            ("claim", by, claim.says.clone())
        }
        _ => ("", None, None),
    };
    let opinions = checked.record.item_record(&item.id).map(|case| &case.opinions);
    let others = opinions.into_iter().flatten();
    let others = others.filter(|(who, o)| ***who != *checked.who && Opinion::is_decided(o));
    QueueLine {
        id: item.id.clone(),
        status,
        kind,
        speaker,
        others: others.map(|(who, _)| who.clone()).collect(),
        words: says.unwrap_or_else(|| words_of(story, story.spans(item.item)).into()),
    }
}

/// Returns everybody who wrote events, the most recent first.
fn active(record: &Record) -> Vec<ActiveReviewer> {
    let mut all: Vec<ActiveReviewer> = Vec::new();
    for entry in record.entries() {
        let event = &entry.event;
        match all.iter_mut().find(|active| active.who == event.who) {
            Some(active) => {
                active.events += 1;
                active.at.clone_from(&event.at);
            }
            None => {
                all.push(ActiveReviewer {
                    who: event.who.clone(),
                    at: event.at.clone(),
                    events: 1,
                });
            }
        }
    }
    all.sort_by(|a, b| b.at.cmp(&a.at));
    all
}

#[cfg(test)]
mod tests;
