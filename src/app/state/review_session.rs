//! The review session of the open story: the reviewer, all decisions, the status of each
//! item, what is not saved yet.
//!
//! A decision counts at once, and is shown as `saving…` until it is in the journal. What
//! keys do is in `app::review`; how events are folded is in `crate::review`.

mod clock;
mod drafts;
mod item_set;
mod reload;

use std::collections::{BTreeMap, HashMap};
use std::path::PathBuf;
use std::sync::Arc;

use clock::ClockWarning;

use super::active_list::{ActiveList, Selection};
use crate::app::Reader;
use crate::app::effect::OPEN_DRAFT;
use crate::review::journal::{JournalProblem, RenamedStoryJournals};
pub use crate::review::state::progress::Progress;
use crate::review::{
    Axis, Decision, Event, EventKind, EventOrigin, EvidenceRef, Freshness, ItemId, ItemRecord,
    Items, MovedDecisions, Opinion, Record, ReviewItem, Status, StoryFreshness, Value,
    latest_sign_off, status,
};
use crate::story::{EmbedIx, Item, Kind, Story};
use crate::view::Document;
use crate::view::review_overlay::{ReviewedStory, SourceChecks};
pub use item_set::ItemSet;

/// The review of a story as read from its journals; computed in the background.
#[derive(Clone, Debug, Default)]
pub struct OpenedReview {
    /// The events of all reviewers.
    pub record: Record,
    /// The items to review.
    pub items: Arc<Items>,
    /// Whether decisions still fit the words of the text.
    pub freshness: StoryFreshness,
    /// Decisions whose item has another ID now.
    pub moved: Vec<MovedDecisions>,
    /// What the sources say about each quote.
    pub source_checks: Arc<SourceChecks>,
    /// What could not be read in the journals.
    pub problems: Vec<JournalProblem>,
    /// The folders of the journals; the first that can be written to is used.
    pub folders: Vec<PathBuf>,
    /// Journals of the same text under an earlier name.
    pub renamed_journals: Vec<RenamedStoryJournals>,
    /// Unfinished notes of earlier sessions, by the ID of the item.
    pub drafts: BTreeMap<String, String>,
}

impl OpenedReview {
    /// Takes out the item whose note was being typed when the last session ended.
    fn interrupted(&mut self) -> Option<ItemId> {
        self.drafts.remove(OPEN_DRAFT).and_then(|id| ItemId::parse(&id))
    }

    /// Takes the unfinished notes out, by item.
    fn drafts(&mut self) -> impl Iterator<Item = (ItemId, String)> + use<> {
        let drafts = std::mem::take(&mut self.drafts).into_iter();
        drafts.filter_map(|(id, words)| Some((ItemId::parse(&id)?, words)))
    }

    /// Applies one more event, the latest; returns the items that it changes.
    fn apply(&mut self, event: Event, story: &Story) -> Vec<ItemId> {
        let touched = touched(&self.record, &event);
        self.record.push(event);
        for id in &touched {
            self.freshness.renew(story, &self.items, &self.record, id);
        }
        touched
    }
}

/// How far the saving of a batch has come.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SaveState {
    /// It is being written.
    Pending,
    /// It could not be written: why (unsanitised).
    Failed(String),
}

/// A decision that can be repeated on another item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RepeatableDecision {
    /// Its events, without their item.
    pub kinds: Vec<EventKind>,
    /// How it came about.
    pub via: EventOrigin,
}

/// The review of the open story in this session.
#[derive(Debug)]
pub struct ReviewSession {
    /// The reviewer's name; `None` until it is known.
    pub who: Option<Box<str>>,
    /// True in review mode: keys decide.
    pub in_review_mode: bool,
    opened: OpenedReview,
    /// The status of every item for the reviewer, by position.
    statuses: Vec<Status>,
    /// The batches that are not known to be on the disk.
    saving: BTreeMap<u64, (SaveState, Vec<Event>)>,
    /// The last decision made.
    pub last_decision: Option<RepeatableDecision>,
    /// The evidence attached last.
    pub last_evidence: Option<EvidenceRef>,
    /// The items of a bulk decision that is about to be made, by position.
    pub bulk: Option<Vec<usize>>,
    /// Unfinished notes, by item.
    pub drafts: HashMap<ItemId, String>,
    /// The item whose note was being typed when the last session ended.
    pub interrupted: Option<ItemId>,
    /// For each item, whether the passage of its source was on the screen.
    pub passages_seen: Vec<bool>,
    /// For each item, whether its card was on the screen.
    pub items_seen: Vec<bool>,
    /// Goes up with each change, so that what is laid out from the session knows when to be laid
    /// out again.
    pub version: u64,
    /// The ID of the request that read the journals.
    pub id: u64,
    /// True while the reviewer's earlier drafts are missing, because the name was given after the
    /// journals were read.
    named_late: bool,
    /// True once the user was told that journals are in another folder than the first.
    other_folder_reported: bool,
    /// That the clock of this computer is behind what came before; `None` until that is found.
    clock_warning: Option<ClockWarning>,
    /// What is most urgent in each column of the ruler, with the version and story it was
    /// computed for.
    ruler: (u64, usize, Vec<Option<Status>>),
}

impl ReviewSession {
    /// Starts a session.
    pub fn new(who: Option<Box<str>>, id: u64, mut opened: OpenedReview) -> Self {
        let interrupted = opened.interrupted();
        let drafts = opened.drafts().collect();
        let passages_seen = vec![false; opened.items.all().len()];
        let items_seen = passages_seen.clone();
        let mut session = Self {
            who,
            in_review_mode: false,
            opened,
            statuses: Vec::new(),
            saving: BTreeMap::new(),
            last_decision: None,
            last_evidence: None,
            bulk: None,
            drafts,
            interrupted,
            passages_seen,
            items_seen,
            version: 1,
            id,
            named_late: false,
            other_folder_reported: false,
            clock_warning: None,
            ruler: (0, 0, Vec::new()),
        };
        session.update_statuses();
        session
    }

    /// Sets the reviewer's name.
    pub fn set_reviewer(&mut self, who: Box<str>) {
        self.who = Some(who);
        self.named_late = true;
        self.update_statuses();
    }

    /// Returns the events of all reviewers.
    pub fn record(&self) -> &Record {
        &self.opened.record
    }

    /// Returns the items to review.
    pub fn items(&self) -> &Items {
        &self.opened.items
    }

    /// Returns the items to review, for other threads.
    pub fn shared_items(&self) -> Arc<Items> {
        Arc::clone(&self.opened.items)
    }

    /// Returns whether decisions still fit the words of the text.
    pub fn freshness(&self) -> &StoryFreshness {
        &self.opened.freshness
    }

    /// Returns what the sources say.
    pub fn source_checks(&self) -> &SourceChecks {
        &self.opened.source_checks
    }

    /// Returns what could not be read of the journals.
    pub fn journal_problems(&self) -> &[JournalProblem] {
        &self.opened.problems
    }

    /// Returns the folders of the journals.
    pub fn folders(&self) -> &[PathBuf] {
        &self.opened.folders
    }

    /// Returns the decisions whose item has another ID now.
    pub fn moved_decisions(&self) -> &[MovedDecisions] {
        &self.opened.moved
    }

    /// Returns journals of the same text under an earlier name.
    pub fn renamed_journals(&self) -> &[RenamedStoryJournals] {
        &self.opened.renamed_journals
    }

    /// Returns the story with its review.
    pub fn reviewed_story<'a>(&'a self, doc: &'a Document) -> ReviewedStory<'a> {
        ReviewedStory {
            doc,
            items: self.items(),
            record: self.record(),
            statuses: &self.statuses,
            fits: self.freshness(),
            rebound: &self.opened.moved,
            looked: self.source_checks(),
            who: self.reviewer(),
        }
    }

    /// Returns the reviewer's name; empty if there is none.
    pub fn reviewer(&self) -> &str {
        self.who.as_deref().unwrap_or_default()
    }

    /// Returns the position of an item of the story.
    pub fn position(&self, story: &Story, item: Item) -> Option<usize> {
        self.items().position(&ItemId::of(story, item)?)
    }

    /// Returns an item by its position.
    pub fn item(&self, at: usize) -> &ReviewItem {
        &self.items().all()[at]
    }

    /// Returns the item of an event, by the event's position in the record; for an undone step,
    /// its first item.
    pub fn item_of(&self, entry: usize, story: &Story) -> Option<Item> {
        let id = self.record().about(self.record().entries().get(entry)?)?;
        if id.kind == Kind::Embed {
            let at = story.embeds.iter().position(|embed| embed.id == id.id)?;
            return Some(Item::Embed(EmbedIx(at as u32)));
        }
        self.items().position(id).map(|at| self.item(at).item)
    }

    /// Returns what was recorded about an item.
    pub fn item_record(&self, at: usize) -> Option<&ItemRecord> {
        self.record().item_record(&self.item(at).id)
    }

    /// Returns what the reviewer decided about an item.
    pub fn opinion(&self, at: usize) -> Option<&Opinion> {
        self.item_record(at)?.of(self.shown_reviewer(at))
    }

    /// Returns whose decisions about an item are shown: the reviewer's; without a reviewer, those
    /// of the first who decided.
    fn shown_reviewer(&self, at: usize) -> &str {
        let first = || self.item_record(at)?.opinions.keys().next().map(AsRef::as_ref);
        match &self.who {
            Some(who) => who,
            None => first().unwrap_or_default(),
        }
    }

    /// Returns the status of an item.
    pub fn status(&self, at: usize) -> Status {
        self.statuses.get(at).copied().unwrap_or(Status::Open)
    }

    /// Returns the reviewer's answer to a question, if it is for the words of today.
    pub fn fresh_value(&self, at: usize, axis: Axis) -> Option<Value> {
        let stale = self.freshness().stale_axes(&self.item(at).id, self.shown_reviewer(at));
        let opinion = self.opinion(at).filter(|_| !stale.contains(&axis))?;
        opinion.value(axis)
    }

    /// Returns how a decision came about, in words; nothing for a reviewer's own answer.
    pub fn how_decided(&self, decision: &Decision) -> &'static str {
        let via = self.record().entries().get(decision.entry).map(|entry| entry.event.via);
        let via = via.unwrap_or_default();
        if decision.kept && !via.is_kept() { EventOrigin::Keep.shown() } else { via.shown() }
    }

    /// Returns the questions of an item that the reviewer has not answered, or only for earlier
    /// words.
    pub fn open_axes(&self, at: usize) -> Vec<Axis> {
        let asked = self.item(at).asked(self.fresh_value(at, Axis::Wording));
        asked.filter(|axis| self.fresh_value(at, *axis).is_none()).collect()
    }

    /// Returns whether the decisions about an item still fit its words.
    pub fn item_freshness(&self, at: usize) -> Freshness {
        self.freshness().freshness(&self.item(at).id, self.shown_reviewer(at))
    }

    /// Records that the passage of an item's source is on the screen; returns true if it was not
    /// before.
    pub(in crate::app) fn mark_passage_seen(&mut self, at: usize) -> bool {
        let new = !std::mem::replace(&mut self.passages_seen[at], true);
        self.version += u64::from(new);
        new
    }

    /// Records that the card of an item is on the screen.
    pub(in crate::app) fn mark_item_seen(&mut self, at: usize) {
        if let Some(seen) = self.items_seen.get_mut(at) {
            *seen = true;
        }
    }

    /// Returns how much is done.
    pub fn progress(&self) -> Progress {
        Progress::of(&self.statuses)
    }

    /// Computes what is most urgent in each of `columns` of the ruler, unless that was done
    /// already.
    pub(in crate::app) fn layout_ruler(&mut self, doc: &Document, columns: u16) {
        let made = (self.version, std::ptr::from_ref(doc) as usize);
        if (self.ruler.0, self.ruler.1) == made && self.ruler.2.len() == usize::from(columns) {
            return;
        }
        let len = (doc.story.body().len() as u64).max(1);
        let edge = |column: u16| (u64::from(column) * len).div_ceil(u64::from(columns)) as u32;
        let urgent = |column: u16| {
            let items = self.items().within(edge(column)..edge(column + 1));
            self.statuses[items].iter().filter(|status| !status.is_done()).min().copied()
        };
        let most = (0..columns).map(urgent).collect();
        self.ruler = (made.0, made.1, most);
    }

    /// Returns what is most urgent in a column of the ruler.
    pub fn most_urgent_in(&self, column: u16) -> Option<Status> {
        self.ruler.2.get(usize::from(column)).copied().flatten()
    }

    /// Computes the status of every item.
    fn update_statuses(&mut self) {
        self.version += 1;
        self.statuses = (0..self.items().all().len()).map(|at| self.compute_status(at)).collect();
        self.apply_sign_off();
    }

    fn compute_status(&self, at: usize) -> Status {
        status(
            self.item(at),
            self.item_record(at),
            self.shown_reviewer(at),
            self.item_freshness(at),
        )
    }

    /// Marks checked items as signed off, as long as a sign-off holds.
    fn apply_sign_off(&mut self) {
        let holds = latest_sign_off(&self.opened.record, self.opened.items.sha256()).is_valid();
        let (from, to) = if holds {
            (Status::Checked, Status::SignedOff)
        } else {
            (Status::SignedOff, Status::Checked)
        };
        for status in self.statuses.iter_mut().filter(|status| **status == from) {
            *status = to;
        }
    }

    /// Applies new events and updates the statuses of their items.
    pub fn apply(&mut self, events: &[Event], story: &Story) {
        for event in events {
            for id in self.opened.apply(event.clone(), story) {
                if let Some(at) = self.items().position(&id) {
                    self.statuses[at] = self.compute_status(at);
                }
            }
        }
        self.apply_sign_off();
        self.version += 1;
    }

    /// Records that a batch is being written.
    pub fn mark_saving(&mut self, id: u64, events: Vec<Event>) {
        self.saving.insert(id, (SaveState::Pending, events));
    }

    /// Records that a batch is on the disk.
    pub fn mark_saved(&mut self, id: u64) {
        self.version += 1;
        self.saving.remove(&id);
    }

    /// Records that a batch could not be written.
    pub fn mark_failed(&mut self, id: u64, why: &str) {
        self.version += 1;
        if let Some((saving, _)) = self.saving.get_mut(&id) {
            *saving = SaveState::Failed(why.to_owned());
        }
    }

    /// Returns true the first time: the user is told once that journals are in another folder
    /// than the first.
    pub fn report_other_folder(&mut self) -> bool {
        !std::mem::replace(&mut self.other_folder_reported, true)
    }

    /// Returns how far the latest events of an item are saved; `None` once they are on the disk.
    pub fn save_state_of(&self, id: &ItemId) -> Option<&SaveState> {
        let of = |events: &[Event]| events.iter().any(|event| event.item.as_ref() == Some(id));
        self.saving.values().rev().find(|(_, events)| of(events)).map(|(saving, _)| saving)
    }

    /// Returns how many events could not be written, and why.
    pub fn save_failure(&self) -> Option<(usize, &str)> {
        let mut count = 0;
        let mut last = None;
        for (saving, events) in self.saving.values() {
            if let SaveState::Failed(why) = saving {
                count += events.len();
                last = Some(why.as_str());
            }
        }
        last.map(|why| (count, why))
    }

    /// Returns true if something is being written.
    pub fn is_saving(&self) -> bool {
        self.saving.values().any(|(saving, _)| *saving == SaveState::Pending)
    }

    /// Returns the next open item after a position in text order (before it if not `forward`),
    /// and whether that wrapped round. Deferred items come only when nothing else is left.
    pub fn next_open(&self, from: usize, among: &ItemSet, forward: bool) -> Option<(usize, bool)> {
        let len = among.len(self);
        let first = among.beyond(from, forward);
        let turn = |n: usize| {
            let steps = if forward { n as i64 } else { -(n as i64) };
            (first + steps).rem_euclid(len as i64) as usize
        };
        [false, true].into_iter().find_map(|deferred| {
            (0..len).find_map(|n| {
                let at = among.get(turn(n));
                let status = self.status(at);
                let wanted = !status.is_done() && (status == Status::Deferred) == deferred;
                let past = if forward { at < from } else { at > from };
                (wanted && at != from).then_some((at, past))
            })
        })
    }

    /// Returns the items to review in a reader's active list.
    pub fn active_items(&self, reader: &Reader) -> ItemSet {
        let story = &reader.doc().story;
        let Some(walk) = reader.active_items() else { return ItemSet::All };
        if matches!(reader.active_list(), ActiveList::All | ActiveList::Hits(_)) {
            return ItemSet::All;
        }
        let position = |i: usize| match walk.get(i) {
            Selection::Item(item) => self.position(story, item),
            _ => None,
        };
        let mut some: Vec<usize> = (0..walk.len()).filter_map(position).collect();
        some.sort_unstable();
        ItemSet::Some(some)
    }
}

/// Returns the items that an event changes.
fn touched(record: &Record, event: &Event) -> Vec<ItemId> {
    match &event.what {
        EventKind::Undo { step } | EventKind::Redo { step } => {
            record.step(step).filter_map(|entry| entry.event.item.clone()).collect()
        }
        _ => event.item.clone().into_iter().collect(),
    }
}
