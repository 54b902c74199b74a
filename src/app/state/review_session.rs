//! The checker's desk over the open story: who checks, what was decided, where
//! every item stands, what is on its way to the disk.
//!
//! A decision counts at once, and is shown as `saving…` until its journal has it.
//! What keys do here is in `review`; how events fold is `crate::review`'s.

mod reload;

use std::collections::{BTreeMap, HashMap};
use std::path::PathBuf;
use std::sync::Arc;

use super::active_list::{ActiveList, Selection};
use crate::app::Reader;
use crate::review::journal::{JournalProblem, RenamedStoryJournals};
pub use crate::review::state::progress::Progress;
use crate::review::{
    Axis, Draft, Event, EventKind, EvidenceRef, Freshness, ItemId, ItemRecord, Items,
    MovedDecisions, Opinion, Record, ReviewItem, Status, StoryFreshness, event, latest_sign_off,
    status,
};
use crate::story::{Item, Story};
use crate::view::Document;
use crate::view::review_overlay::{ReviewedStory, SourceChecks};

/// What was read of a story's journals, with all that follows from it; made beside the keys.
#[derive(Clone, Debug, Default)]
pub struct OpenedReview {
    /// The events of everybody.
    pub record: Record,
    /// What is reviewed.
    pub items: Arc<Items>,
    /// How the words of decisions fit those of today.
    pub fits: StoryFreshness,
    /// What was called otherwise when it was decided.
    pub rebound: Vec<MovedDecisions>,
    /// What the sources beside the story say of each quote.
    pub looked: Arc<SourceChecks>,
    /// What could not be read.
    pub troubles: Vec<JournalProblem>,
    /// The folders of the journals, the first to be written where it can be.
    pub folders: Vec<PathBuf>,
    /// Journals of the same text under another name.
    pub elsewhere: Vec<RenamedStoryJournals>,
    /// Notes that were begun at an earlier start, by the ID of the item.
    pub drafts: BTreeMap<String, String>,
}

impl OpenedReview {
    /// Takes the notes out that were begun, by item.
    fn drafts(&mut self) -> impl Iterator<Item = (ItemId, String)> + use<> {
        let drafts = std::mem::take(&mut self.drafts).into_iter();
        drafts.filter_map(|(id, words)| Some((ItemId::parse(&id)?, words)))
    }

    /// Takes one more event, the latest; returns the items that it changes.
    fn take(&mut self, event: Event, story: &Story) -> Vec<ItemId> {
        let touched = touched(&self.record, &event);
        self.record.push(event);
        for id in &touched {
            self.fits.renew(story, &self.items, &self.record, id);
        }
        touched
    }
}

/// How far the events of a batch have come.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SaveState {
    /// They are on their way to the disk.
    Waits,
    /// They are not there: why (unsanitised).
    Failed(String),
}

/// A decision that can be made again on another item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RepeatableDecision {
    /// The drafts' answers, without their item.
    pub whats: Vec<EventKind>,
}

/// The desk.
#[derive(Debug)]
pub struct ReviewSession {
    /// Who checks; `None` until it was said.
    pub who: Option<Box<str>>,
    /// True in the review stance.
    pub on: bool,
    opened: OpenedReview,
    /// Where every item stands for who checks, by its position.
    statuses: Vec<Status>,
    /// The batches that are not known to be on the disk.
    saving: BTreeMap<u64, (SaveState, Vec<Event>)>,
    /// The last decision made.
    pub again: Option<RepeatableDecision>,
    /// The evidence attached last.
    pub cited: Option<EvidenceRef>,
    /// The items that a bulk step is about to touch, by position.
    pub bulk: Option<Vec<usize>>,
    /// Notes begun and not finished, by item.
    pub drafts: HashMap<ItemId, String>,
    /// The items whose passage of the source was on screen.
    pub passages: Vec<bool>,
    /// Goes up by each change: what is laid out from the desk is laid out anew.
    pub version: u64,
    /// The number of the request that read the journals.
    pub id: u64,
    /// True until the notes are known that who checks began earlier, where the name came later than
    /// the journals.
    named_late: bool,
    /// True once it was said that journals are in another folder than the first.
    told_instead: bool,
    /// What is left to do in each column of the ruler, and for what that was worked out.
    ruler: (u64, usize, Vec<Option<Status>>),
}

impl ReviewSession {
    /// Sets up a desk.
    pub fn new(who: Option<Box<str>>, id: u64, mut opened: OpenedReview) -> Self {
        let drafts = opened.drafts().collect();
        let passages = vec![false; opened.items.all().len()];
        let mut session = Self {
            who,
            on: false,
            opened,
            statuses: Vec::new(),
            saving: BTreeMap::new(),
            again: None,
            cited: None,
            bulk: None,
            drafts,
            passages,
            version: 1,
            id,
            named_late: false,
            told_instead: false,
            ruler: (0, 0, Vec::new()),
        };
        session.count();
        session
    }

    /// Says who checks.
    pub fn name(&mut self, who: Box<str>) {
        self.who = Some(who);
        self.named_late = true;
        self.count();
    }

    /// Returns the events of everybody.
    pub fn record(&self) -> &Record {
        &self.opened.record
    }

    /// Returns what is reviewed.
    pub fn items(&self) -> &Items {
        &self.opened.items
    }

    /// Returns how the words of decisions fit.
    pub fn fits(&self) -> &StoryFreshness {
        &self.opened.fits
    }

    /// Returns what the sources say.
    pub fn looked(&self) -> &SourceChecks {
        &self.opened.looked
    }

    /// Returns what could not be read of the journals.
    pub fn troubles(&self) -> &[JournalProblem] {
        &self.opened.troubles
    }

    /// Returns the folders of the journals.
    pub fn folders(&self) -> &[PathBuf] {
        &self.opened.folders
    }

    /// Returns what was called otherwise when it was decided.
    pub fn rebound(&self) -> &[MovedDecisions] {
        &self.opened.rebound
    }

    /// Returns journals of the same text under another name.
    pub fn elsewhere(&self) -> &[RenamedStoryJournals] {
        &self.opened.elsewhere
    }

    /// Returns the story with its review.
    pub fn checked<'a>(&'a self, doc: &'a Document) -> ReviewedStory<'a> {
        ReviewedStory {
            doc,
            items: self.items(),
            record: self.record(),
            statuses: &self.statuses,
            fits: self.fits(),
            rebound: &self.opened.rebound,
            looked: self.looked(),
            who: self.reviewer(),
        }
    }

    /// Returns who checks; nobody's name is empty.
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

    /// Returns the item that an event is about, by its position in the record; of a step that was
    /// taken back, the first item of that.
    pub fn item_of(&self, entry: usize) -> Option<Item> {
        let id = self.record().about(self.record().entries().get(entry)?)?;
        self.items().position(id).map(|at| self.item(at).item)
    }

    /// Returns what is known of an item.
    pub fn item_record(&self, at: usize) -> Option<&ItemRecord> {
        self.record().item_record(&self.item(at).id)
    }

    /// Returns what who checks decided about an item.
    pub fn opinion(&self, at: usize) -> Option<&Opinion> {
        self.item_record(at)?.of(self.speaks_for(at))
    }

    /// Returns whose decisions about an item are shown: those of who checks; to a reader who does not
    /// check, those of the first who decided.
    fn speaks_for(&self, at: usize) -> &str {
        let first = || self.item_record(at)?.opinions.keys().next().map(AsRef::as_ref);
        match &self.who {
            Some(who) => who,
            None => first().unwrap_or_default(),
        }
    }

    /// Returns where an item stands.
    pub fn status(&self, at: usize) -> Status {
        self.statuses.get(at).copied().unwrap_or(Status::Open)
    }

    /// Returns the axes of an item that who checks has not answered.
    pub fn open_axes(&self, at: usize) -> Vec<Axis> {
        let item = self.item(at);
        match self.opinion(at) {
            Some(opinion) => item.open_axes(opinion).collect(),
            None => item.asked(None).collect(),
        }
    }

    /// Returns how the words of an item's decisions fit those of today.
    pub fn freshness(&self, at: usize) -> Freshness {
        self.fits().freshness(&self.item(at).id, self.speaks_for(at))
    }

    /// Takes note that the passage of an item's source is on the screen; tells whether that is new.
    pub(in crate::app) fn see_passage(&mut self, at: usize) -> bool {
        let new = !std::mem::replace(&mut self.passages[at], true);
        self.version += u64::from(new);
        new
    }

    /// Counts how much is done.
    pub fn progress(&self) -> Progress {
        Progress::of(&self.statuses)
    }

    /// Works out what is left to do in each of `columns` of the ruler, unless that was done already.
    pub(in crate::app) fn lay_ruler(&mut self, doc: &Document, columns: u16) {
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

    /// Returns what is most urgent of what is left to do in a column of the ruler.
    pub fn left_in(&self, column: u16) -> Option<Status> {
        self.ruler.2.get(usize::from(column)).copied().flatten()
    }

    /// Works out where every item stands.
    fn count(&mut self) {
        self.version += 1;
        self.statuses = (0..self.items().all().len()).map(|at| self.worked_out(at)).collect();
        self.sign();
    }

    fn worked_out(&self, at: usize) -> Status {
        status(self.item(at), self.item_record(at), self.speaks_for(at), self.freshness(at))
    }

    /// Marks what was signed off as it stands, as long as the sign-off holds.
    fn sign(&mut self) {
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

    /// Takes new events, and works out anew where their items stand.
    pub fn take(&mut self, events: &[Event], story: &Story) {
        for event in events {
            for id in self.opened.take(event.clone(), story) {
                if let Some(at) = self.items().position(&id) {
                    self.statuses[at] = self.worked_out(at);
                }
            }
        }
        self.sign();
        self.version += 1;
    }

    /// Remembers that events are on their way to the disk.
    pub fn send(&mut self, id: u64, events: Vec<Event>) {
        self.saving.insert(id, (SaveState::Waits, events));
    }

    /// Takes note that a batch is on the disk.
    pub fn saved(&mut self, id: u64) {
        self.version += 1;
        self.saving.remove(&id);
    }

    /// Takes note that a batch could not be written.
    pub fn not_saved(&mut self, id: u64, why: &str) {
        self.version += 1;
        if let Some((saving, _)) = self.saving.get_mut(&id) {
            *saving = SaveState::Failed(why.to_owned());
        }
    }

    /// Tells whether it was not said yet that journals are in another folder than the first.
    pub fn tell_instead(&mut self) -> bool {
        !std::mem::replace(&mut self.told_instead, true)
    }

    /// Returns every batch that is not known to be on the disk.
    pub fn not_on_disk(&mut self) -> impl Iterator<Item = (u64, Vec<Event>)> {
        std::mem::take(&mut self.saving).into_iter().map(|(id, (_, events))| (id, events))
    }

    /// Returns the batches that could not be written, to be tried again.
    pub fn unsaved(&mut self) -> Vec<(u64, Vec<Event>)> {
        let mut again = Vec::new();
        for (id, (saving, events)) in &mut self.saving {
            if matches!(saving, SaveState::Failed(_)) {
                *saving = SaveState::Waits;
                again.push((*id, events.clone()));
            }
        }
        again
    }

    /// Returns how far the latest events of an item have come; `None` once they are on the disk.
    pub fn saving(&self, id: &ItemId) -> Option<&SaveState> {
        let of = |events: &[Event]| events.iter().any(|event| event.item.as_ref() == Some(id));
        self.saving.values().rev().find(|(_, events)| of(events)).map(|(saving, _)| saving)
    }

    /// Returns how many events are not saved because writing failed, and why.
    pub fn failed(&self) -> Option<(usize, &str)> {
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

    /// Tells whether something is on its way to the disk.
    pub fn is_saving(&self) -> bool {
        self.saving.values().any(|(saving, _)| *saving == SaveState::Waits)
    }

    /// Makes a draft about an item as it stands.
    pub fn draft(&self, at: usize, what: EventKind, story: &Story) -> Draft {
        let ReviewItem { id, item, .. } = self.item(at);
        let seen = Some(self.items().seen(story, *item));
        Draft { item: Some(id.clone()), seen, what, via: event::EventOrigin::Key }
    }

    /// Returns the next open item after a position in text order (before it if not `forward`), and
    /// whether that went past the end. What was put off comes only when nothing else is left.
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

    /// Returns the items that a reader's list in force walks.
    pub fn in_force(&self, reader: &Reader) -> ItemSet {
        let story = &reader.doc().story;
        let Some(walk) = reader.walk() else { return ItemSet::All };
        if matches!(reader.list(), ActiveList::All | ActiveList::Hits(_)) {
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

/// Some of the items, by position in text order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ItemSet {
    /// Every one.
    All,
    /// These.
    Some(Vec<usize>),
}

impl ItemSet {
    fn len(&self, session: &ReviewSession) -> usize {
        match self {
            Self::All => session.items().all().len(),
            Self::Some(some) => some.len(),
        }
    }

    fn get(&self, n: usize) -> usize {
        match self {
            Self::All => n,
            Self::Some(some) => some[n],
        }
    }

    /// Returns the number of the first after `from`, or of the last before it; it may lie outside.
    fn beyond(&self, from: usize, forward: bool) -> i64 {
        match (self, forward) {
            (Self::All, true) => from as i64 + 1,
            (Self::All, false) => from as i64 - 1,
            (Self::Some(some), true) => some.partition_point(|at| *at <= from) as i64,
            (Self::Some(some), false) => some.partition_point(|at| *at < from) as i64 - 1,
        }
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
