//! Folds the events of all reviewers into what is known about each item.
//!
//! Events come in the order of their causes (`order`). A reviewer can undo only his own steps. A new
//! event changes only the items that it is about, however long the record is.

mod concerns;
mod take;

use std::collections::{BTreeMap, HashMap, HashSet};
use std::hash::Hash;
use std::sync::Arc;

pub use super::entries::Entry;
use super::entries::Ids;
use super::opinion::{Decision, ItemRecord};
pub use super::order::UnseenAnswer;
use super::order::{Ordered, Tips, Unread, by_cause};
use super::own_sources;
use crate::review::Axis;
use crate::review::event::{
    Draft, Event, EventKind, EventRef, ItemId, ReviewerSource, Stamps, stamped,
};
use crate::review::left_out::LeftOut;
use crate::review::stale_reason::{StaleReason, StaleReasons};
use take::{Known, decide, take};

/// A source that a reviewer added.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AddedSource {
    /// The reviewer.
    pub who: Box<str>,
    /// The source.
    pub own: ReviewerSource,
    /// The position of its event in the record.
    pub entry: usize,
}

/// What one reviewer can undo and redo. Events are numbered by their position in the record.
#[derive(Clone, Debug, Default)]
struct Steps {
    /// The first event of each step that is valid, by the event that last made it so.
    done: BTreeMap<usize, usize>,
    /// The first event of each step that is undone, by the event that undid it.
    undone: BTreeMap<usize, usize>,
    /// The first event of each step whose own ID differs from that of the step.
    first: HashMap<Box<str>, usize>,
}

/// Everything that was decided about a story.
#[derive(Clone, Debug, Default)]
pub struct Record {
    entries: Vec<Entry>,
    item_records: HashMap<ItemId, ItemRecord>,
    of_item: HashMap<ItemId, Vec<usize>>,
    ids: Ids,
    /// The events of a step, without the one that has the ID of the step: most steps are one event.
    of_step: HashMap<Box<str>, Vec<usize>>,
    steps: BTreeMap<Box<str>, Steps>,
    /// For the first event of a step: the event that last undid or redid it.
    placed: Vec<usize>,
    signoffs: Vec<usize>,
    added_sources: Vec<AddedSource>,
    /// The last events of the journals.
    tips: Tips,
    /// For sign-offs, the events before them that their writers had not seen.
    unseen: HashMap<EventRef, Vec<EventRef>>,
    /// The answers that those which hold had not seen.
    unseen_answers: Arc<[UnseenAnswer]>,
    /// The answers of authors that decisions had not seen.
    unread: Arc<Unread>,
    /// The events that accept that something does not count.
    accepted: Vec<usize>,
    /// What is in the journals and does not count.
    left_out: Vec<LeftOut>,
    /// Why answers do not hold any more although their words have not changed.
    stale_reasons: Arc<StaleReasons>,
}

impl Record {
    /// Folds journals; each is the events of one file in their order.
    pub fn of(mut journals: Vec<Vec<Event>>) -> Self {
        own_sources::tell_apart(&mut journals);
        let Ordered { events, tips, unseen, unseen_answers, unread } = by_cause(journals);
        let unseen_answers = unseen_answers.into();
        let folded = Self::in_order(events, unread.into());
        Self { tips: Tips::of(tips), unseen, unseen_answers, ..folded }
    }

    /// Folds other events in the place of these, in their order: what was left out of the journals,
    /// and what comes last in them, stays.
    #[must_use]
    pub fn with_events(&self, events: Vec<Event>) -> Self {
        let (tips, unseen) = (self.tips.clone(), self.unseen.clone());
        let (left_out, stale_reasons) = (self.left_out.clone(), Arc::clone(&self.stale_reasons));
        let unseen_answers = Arc::clone(&self.unseen_answers);
        let folded = Self::in_order(events, Arc::clone(&self.unread));
        Self { tips, unseen, unseen_answers, left_out, stale_reasons, ..folded }
    }

    /// Adds why answers do not hold any more although their words have not changed.
    #[must_use]
    pub fn with_stale_reasons(self, reasons: StaleReasons) -> Self {
        Self { stale_reasons: Arc::new(reasons), ..self }
    }

    /// Returns why answers do not hold any more although their words have not changed.
    pub fn stale_reasons(&self) -> &StaleReasons {
        &self.stale_reasons
    }

    /// Returns the record with reasons that tell nothing that may not be shown.
    #[must_use]
    pub fn without_secrets(self, is_secret: &dyn Fn(&StaleReason) -> bool) -> Self {
        let reasons = self.stale_reasons.without(is_secret);
        self.with_stale_reasons(reasons)
    }

    /// Returns the same for the answer of an event, by its position.
    pub fn changes_since(&self, entry: usize) -> &[StaleReason] {
        self.entries.get(entry).map_or(&[], |entry| self.stale_reasons.since(&entry.event))
    }

    /// Adds what is in the journals and does not count.
    #[must_use]
    pub fn with_left_out(self, left_out: Vec<LeftOut>) -> Self {
        Self { left_out, ..self }
    }

    /// Folds events that are in their order.
    fn in_order(events: Vec<Event>, unread: Arc<Unread>) -> Self {
        let mut record = Self { unread, ..Self::default() };
        record.entries.reserve(events.len());
        record.ids.reserve(events.len());
        for event in events {
            record.enter(event);
        }
        // undone steps are known now, so each item is folded once
        for (item, of_item) in &record.of_item {
            record.item_records.insert(item.clone(), record.folded(of_item));
        }
        record
    }

    /// Returns what was asked and noted about the story as a whole, or about words of it that belong to
    /// no item.
    pub fn story_record(&self) -> ItemRecord {
        let entries = self.entries.iter().enumerate();
        let of_story: Vec<usize> =
            entries.filter(|(_, entry)| entry.event.item.is_none()).map(|(at, _)| at).collect();
        self.folded(&of_story)
    }

    /// Returns the item that an event is about; for an undo or redo, the first item of its step.
    pub fn about<'r>(&'r self, entry: &'r Entry) -> Option<&'r ItemId> {
        match &entry.event.what {
            EventKind::Undo { step } | EventKind::Redo { step } => {
                self.step(step).find_map(|entry| entry.event.item.as_ref())
            }
            _ => entry.event.item.as_ref(),
        }
    }

    /// Turns drafts into events of a reviewer, all of one step, which name the last events before
    /// them: those come first whatever the clocks say.
    pub fn stamped(&self, drafts: Vec<Draft>, who: &str, stamps: &mut dyn Stamps) -> Vec<Event> {
        let mut tips = self.tips.clone();
        let mut events = stamped(drafts, who, stamps);
        for event in &mut events {
            event.after = tips.events();
            tips.add(EventRef::of(event));
        }
        events
    }

    /// Adds an event, the latest. An event of the same reviewer whose ID is known already changes
    /// nothing: copies of a journal count once.
    pub fn push(&mut self, event: Event) {
        let name = EventRef::of(&event);
        let (at, changed) = (self.entries.len(), self.enter(event));
        let mut touched: Vec<ItemId> = Vec::new();
        for at in changed {
            touched.extend(self.entries[at].event.item.clone());
        }
        touched.sort_unstable();
        touched.dedup();
        for item in touched {
            let case = self.folded(self.of_item.get(&item).map_or(&[], Vec::as_slice));
            self.item_records.insert(item, case);
        }
        let Some(Entry { event, .. }) = self.entries.get(at) else { return };
        self.tips.add(name);
        if let Some(item) = &event.item {
            // most items are known: only a new one needs a copy of its ID
            if !self.item_records.contains_key(item) {
                self.item_records.insert(item.clone(), ItemRecord::default());
            }
            let known = Known { ids: &self.ids, entries: &self.entries, unread: &self.unread };
            if let Some(case) = self.item_records.get_mut(item) {
                take(case, known, event, at);
            }
        }
    }

    /// Adds an event to the lists; returns the positions of the events that it undoes or redoes.
    fn enter(&mut self, event: Event) -> Vec<usize> {
        if self.ids.of(&self.entries, &event.who, &event.id).is_some() {
            return Vec::new();
        }
        let at = self.entries.len();
        self.count_step(&event, at);
        self.ids.add(&event, at);
        if event.step != event.id {
            push_to(&mut self.of_step, &event.step, at);
        }
        if let Some(item) = &event.item {
            push_to(&mut self.of_item, item, at);
        }
        let changed = match &event.what {
            EventKind::Undo { step } => self.set_void(step, &event.who, true),
            EventKind::Redo { step } => self.set_void(step, &event.who, false),
            EventKind::Signoff { .. } => {
                self.signoffs.push(at);
                Vec::new()
            }
            EventKind::LeaveOut { .. } => {
                self.accepted.push(at);
                Vec::new()
            }
            EventKind::Evidence { own: Some(own), .. } => {
                let (who, own) = (event.who.clone(), own.clone());
                self.added_sources.push(AddedSource { who, own, entry: at });
                Vec::new()
            }
            _ => Vec::new(),
        };
        self.entries.push(Entry { event, void: false });
        changed
    }

    /// Folds the events of an item, without those that were undone.
    fn folded(&self, of_item: &[usize]) -> ItemRecord {
        let holds = |at: &usize| {
            let entry = self.entries.get(*at)?;
            (!entry.void).then_some((*at, &entry.event))
        };
        // the details of a decision that a later one replaced are not needed
        let mut decided: HashSet<(&str, Axis)> = HashSet::new();
        let mut last: Vec<usize> = Vec::new();
        for (at, event) in of_item.iter().rev().filter_map(holds) {
            if let EventKind::Decide { value, .. } = &event.what
                && decided.insert((&event.who, value.axis()))
            {
                last.push(at);
            }
        }
        let known = self.known();
        let mut case = ItemRecord::default();
        for (at, event) in of_item.iter().filter_map(holds) {
            match &event.what {
                EventKind::Decide { value, .. } if last.last() != Some(&at) => {
                    decide(&mut case, known, event, Decision::bare(*value, at));
                }
                _ => {
                    last.pop_if(|last| *last == at);
                    take(&mut case, known, event, at);
                }
            }
        }
        case
    }

    /// Returns what folding an event needs to know of the others.
    fn known(&self) -> Known<'_> {
        Known { ids: &self.ids, entries: &self.entries, unread: &self.unread }
    }

    /// Returns the positions of the events of a step, in order.
    fn positions(&self, step: &str) -> impl Iterator<Item = usize> {
        let is_head = |at: &usize| self.entries.get(*at).is_some_and(|e| *e.event.step == *step);
        let mut all: Vec<usize> = self.ids.all(step).filter(is_head).collect();
        all.extend(self.of_step.get(step).into_iter().flatten());
        all.sort_unstable();
        all.into_iter()
    }

    /// Returns every event in order, including undone ones.
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// Returns a reviewer's event with an ID.
    pub fn entry(&self, who: &str, id: &str) -> Option<&Entry> {
        self.ids.of(&self.entries, who, id).map(|at| &self.entries[at])
    }

    /// Returns the event that another names: the query that it answers, the blocker that it closes.
    pub fn named(&self, event: &Event, to: &str) -> Option<&Entry> {
        self.ids.named(&self.entries, event, to).map(|at| &self.entries[at])
    }

    /// Returns what the code of a query in a list is made from: the ID of its event, with its reviewer
    /// if another has the same.
    pub fn short_name(&self, event: &Event) -> Box<str> {
        self.ids.short_name(event)
    }

    /// Returns the events before a sign-off that its writer had not seen.
    pub fn unseen_by(&self, sign_off: &Event) -> impl Iterator<Item = &Entry> {
        let unseen = self.unseen.get(&EventRef::of(sign_off)).into_iter().flatten();
        unseen.filter_map(|event| {
            let (who, id) = event.parts();
            self.entry(who, id)
        })
    }

    /// Returns what is known about an item; `None` if there was never an event about it.
    pub fn item_record(&self, item: &ItemId) -> Option<&ItemRecord> {
        self.item_records.get(item)
    }

    /// Returns every item that has events, in the order of their IDs.
    pub fn items(&self) -> Vec<&ItemId> {
        let mut items: Vec<_> = self.item_records.keys().collect();
        items.sort_unstable();
        items
    }

    /// Returns the events about an item, in order, including undone ones.
    pub fn history(&self, item: &ItemId) -> impl Iterator<Item = &Entry> {
        self.of_item.get(item).into_iter().flatten().map(|at| &self.entries[*at])
    }

    /// Returns the events of a step, in order.
    pub fn step(&self, step: &str) -> impl Iterator<Item = &Entry> {
        self.positions(step).map(|at| &self.entries[at])
    }

    /// Returns the sources that reviewers added, in order, without undone ones.
    pub fn added_sources(&self) -> impl Iterator<Item = &AddedSource> {
        self.added_sources.iter().filter(|added_sources| !self.entries[added_sources.entry].void)
    }

    /// Returns the ID for a source that a reviewer adds: his name and the end of an ID that no other
    /// event has, so that two computers never give two sources the same.
    pub fn next_source_id(who: &str, stamps: &mut dyn Stamps) -> Box<str> {
        let id = stamps.stamp().id;
        let end = id.rsplit('-').next().unwrap_or_default();
        format!("{who}.{end}").into()
    }

    /// Returns the sign-offs, in order, without undone ones.
    pub fn signoffs(&self) -> impl Iterator<Item = &Event> {
        self.signoffs.iter().map(|at| &self.entries[*at]).filter(|e| !e.void).map(|e| &e.event)
    }

    /// Returns the names of all who wrote an event, sorted.
    pub fn reviewers(&self) -> impl Iterator<Item = &str> {
        self.steps.keys().map(AsRef::as_ref)
    }

    /// Returns the step of a reviewer that `undo` would undo next.
    pub fn to_undo(&self, who: &str) -> Option<&str> {
        let (_, at) = self.steps.get(who)?.done.last_key_value()?;
        Some(&self.entries[*at].event.step)
    }

    /// Returns the step of a reviewer that `redo` would redo next.
    pub fn to_redo(&self, who: &str) -> Option<&str> {
        let (_, at) = self.steps.get(who)?.undone.last_key_value()?;
        Some(&self.entries[*at].event.step)
    }

    /// Records which step can be undone or redone after an event.
    fn count_step(&mut self, event: &Event, at: usize) {
        self.placed.push(at);
        if !self.steps.contains_key(&event.who) {
            self.steps.insert(event.who.clone(), Steps::default());
        }
        let Some(steps) = self.steps.get_mut(&event.who) else { return };
        let head = |step: &str| {
            let at = self.ids.of(&self.entries, &event.who, step)?;
            self.entries.get(at).is_some_and(|first| *first.event.step == *step).then_some(at)
        };
        let first =
            |steps: &Steps, step: &str| steps.first.get(step).copied().or_else(|| head(step));
        match &event.what {
            EventKind::Undo { step } => {
                if let Some(first) = first(steps, step)
                    && steps.done.remove(&self.placed[first]).is_some()
                {
                    steps.undone.insert(at, first);
                    self.placed[first] = at;
                }
            }
            EventKind::Redo { step } => {
                if let Some(first) = first(steps, step)
                    && steps.undone.remove(&self.placed[first]).is_some()
                {
                    steps.done.insert(at, first);
                    self.placed[first] = at;
                }
            }
            EventKind::Unknown { .. } => {}
            _ if first(steps, &event.step).is_some() => {}
            _ => {
                if event.step != event.id {
                    steps.first.insert(event.step.clone(), at);
                }
                steps.done.insert(at, at);
                steps.undone.clear();
            }
        }
    }

    /// Undoes or redoes a step of a reviewer; returns the positions of the events that changed.
    fn set_void(&mut self, step: &str, who: &str, void: bool) -> Vec<usize> {
        let mut changed: Vec<usize> = self.positions(step).collect();
        changed.retain(|at| {
            self.entries.get(*at).is_some_and(|e| *e.event.who == *who && e.void != void)
        });
        for at in &changed {
            self.entries[*at].void = void;
        }
        changed
    }
}

/// Adds a position to the list of a key.
fn push_to<K: Clone + Eq + Hash>(map: &mut HashMap<K, Vec<usize>>, key: &K, at: usize) {
    match map.get_mut(key) {
        Some(list) => list.push(at),
        None => drop(map.insert(key.clone(), vec![at])),
    }
}

#[cfg(test)]
mod tests;
