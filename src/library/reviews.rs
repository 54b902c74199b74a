//! How the reviews of many stories stand: how much is done, who was at it last, and one queue
//! over all of them. Stories are read again, several at once, and handed over in their order.
//!
//! Journals are only looked for where there is a folder for them. Others' answers are in nothing
//! that is returned: that somebody has answered is all that is told.

use std::path::{Path, PathBuf};
use std::sync::atomic::AtomicBool;

use super::parallel::in_order;
use crate::review::journal::{self, JournalFolders, Journals};
use crate::review::state::progress::{Progress, folded, statuses};
use crate::review::{ItemId, Items, Opinion, Record, Status};
use crate::story::{Claimant, Files, Item, load};
use crate::view::Document;
use crate::view::lists::words_of;
use crate::view::review_overlay::{ReviewedStory, SourceChecks};

/// A story whose review is looked at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoryToReview {
    /// The number of the story.
    pub story: u32,
    /// Its path.
    pub path: PathBuf,
    /// True if that is a file on the disk.
    pub on_disk: bool,
}

/// What is wanted of some stories.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReviewRequest {
    /// The stories, in the order in which what is found comes.
    pub stories: Vec<StoryToReview>,
    /// Where journals are.
    pub homes: JournalFolders,
    /// Who checks; nobody's name is empty.
    pub who: Box<str>,
    /// True if what is left to do is wanted, of stories without journals too.
    pub queue: bool,
}

/// Where journals are read.
pub trait Records: Sync {
    /// Tells whether there is a folder.
    fn has(&self, folder: &Path) -> bool;
    /// Reads the journals in some folders.
    fn read(&self, folders: &[PathBuf]) -> Journals;
}

/// Journals in files.
pub struct InFiles<'a>(pub &'a dyn Files);

impl Records for InFiles<'_> {
    fn has(&self, folder: &Path) -> bool {
        self.0.is_dir(folder)
    }

    fn read(&self, folders: &[PathBuf]) -> Journals {
        journal::read(self.0, folders)
    }
}

/// How the review of a story stands.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReviewStatus {
    /// The number of the story.
    pub story: u32,
    /// How much is done, for who checks.
    pub progress: Progress,
    /// Who was at it, the last first.
    pub active: Vec<ActiveReviewer>,
    /// What is left to do, in text order, if that was wanted.
    pub left: Vec<QueueLine>,
    /// Why the story cannot be read (unsanitised).
    pub failed: Option<String>,
}

/// A reviewer of a story.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ActiveReviewer {
    /// Who (unsanitised).
    pub who: Box<str>,
    /// When they last did something (unsanitised).
    pub at: Box<str>,
    /// How many events are theirs.
    pub events: u32,
}

/// An item that is left to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QueueLine {
    /// The item.
    pub id: ItemId,
    /// Where it stands for who checks.
    pub status: Status,
    /// What it is: the form of a quote, or a claim.
    pub kind: &'static str,
    /// Who says it (unsanitised).
    pub speaker: Option<Box<str>>,
    /// Who else has answered something of it (unsanitised); what, is not told.
    pub others: Vec<Box<str>>,
    /// The words (unsanitised).
    pub words: Box<str>,
}

/// Looks at the reviews of stories and hands each that there is to `each`, in order; with it how
/// many stories were looked at. `false` from there ends it, as `stop` does.
pub fn look(
    files: &dyn Files,
    records: &dyn Records,
    asked: &ReviewRequest,
    stop: &AtomicBool,
    mut each: impl FnMut(Option<ReviewStatus>) -> bool,
) {
    // the folder of a story without a file, or in a folder that cannot be written, is called by
    // the hash of its body: it is looked for only if there is any such
    let own = asked.homes.state.as_ref().is_some_and(|state| records.has(&state.join("reviews")));
    let one = |at: usize| one(files, records, (asked, own), &asked.stories[at]);
    in_order(asked.stories.len(), stop, one, |_, reviewed| each(reviewed));
}

fn one(
    files: &dyn Files,
    records: &dyn Records,
    (asked, own): (&ReviewRequest, bool),
    wanted: &StoryToReview,
) -> Option<ReviewStatus> {
    let path = wanted.on_disk.then_some(&*wanted.path);
    let beside = path.and_then(|path| asked.homes.folders(Some(path), "").into_iter().next());
    let there = own || beside.is_some_and(|folder| records.has(&folder));
    if !there && !asked.queue {
        return None;
    }
    let story = match load(files, &wanted.path) {
        Ok(story) => story,
        Err(why) if asked.queue => {
            let failed = Some(why.to_string());
            return Some(ReviewStatus { story: wanted.story, failed, ..ReviewStatus::default() });
        }
        Err(_) => return None,
    };
    let items = Items::of(&story);
    let journals = if there {
        records.read(&asked.homes.folders(path, items.sha256()))
    } else {
        Journals::default()
    };
    let (record, fits, rebound) = folded(&story, &items, journals.events);
    if record.entries().is_empty() && !asked.queue {
        return None;
    }
    let statuses = statuses((&items, &record, &fits), &asked.who);
    if !asked.queue {
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
        who: &asked.who,
    };
    Some(ReviewStatus::of(wanted.story, &checked))
}

impl ReviewStatus {
    /// Returns how the review of an open story stands, with what is left to do.
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

    /// Tells whether somebody has been at the story.
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

/// Returns who wrote events, the last first.
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
