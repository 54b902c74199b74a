//! Folding: from the events of all reviewers to what is known of each item.
//!
//! Events of one journal keep their order; those of several are merged by time,
//! then by ID. A reviewer can take back his own steps only. A new event changes
//! the cases it touches and nothing else, however long the record is.

use std::cmp::Reverse;
use std::collections::binary_heap::PeekMut;
use std::collections::{BTreeMap, BinaryHeap, HashMap, HashSet};
use std::hash::Hash;

use super::opinion::{Attached, Decision, ItemRecord, Opinion, Remark, RemarkKind, Ruling};
use crate::review::Axis;
use crate::review::event::{Event, EventKind, ItemId, ReviewerSource};

/// An event in its place, and whether it was taken back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The event.
    pub event: Event,
    /// True while its step is taken back.
    pub void: bool,
}

/// A source that a reviewer brought.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Brought {
    /// Who.
    pub who: Box<str>,
    /// The source.
    pub own: ReviewerSource,
    /// The position of its event in the record.
    pub entry: usize,
}

/// What can be taken back, and what can be done again, of one reviewer.
#[derive(Clone, Debug, Default)]
struct Steps {
    /// The first event of each step that holds, by the event that made it hold last.
    done: BTreeMap<usize, usize>,
    /// The first event of each step that does not, by the event that took it back.
    undone: BTreeMap<usize, usize>,
    /// The first event of each step whose ID is not the step's.
    first: HashMap<Box<str>, usize>,
}

/// Everything that was decided about a story.
#[derive(Clone, Debug, Default)]
pub struct Record {
    entries: Vec<Entry>,
    cases: HashMap<ItemId, ItemRecord>,
    of_item: HashMap<ItemId, Vec<usize>>,
    at_id: HashMap<Box<str>, usize>,
    /// The events of a step but that whose own ID the step has: most steps are one event.
    of_step: HashMap<Box<str>, Vec<usize>>,
    steps: BTreeMap<Box<str>, Steps>,
    /// For the first event of a step: the event that made it hold, or took it back, last.
    placed: Vec<usize>,
    signoffs: Vec<usize>,
    brought: Vec<Brought>,
}

impl Record {
    /// Folds journals, each the events of one file in their order.
    pub fn of(journals: Vec<Vec<Event>>) -> Self {
        let events = merged(journals);
        let mut record = Self::default();
        record.entries.reserve(events.len());
        record.at_id.reserve(events.len());
        for event in events {
            record.enter(event);
        }
        // once it is known what was taken back, each item is folded once
        for (item, of_item) in &record.of_item {
            record.cases.insert(item.clone(), record.folded(of_item));
        }
        record
    }

    /// Returns the item that an event is about; of one that takes others back or does them again, the
    /// first item of these.
    pub fn about<'r>(&'r self, entry: &'r Entry) -> Option<&'r ItemId> {
        match &entry.event.what {
            EventKind::Undo { step } | EventKind::Redo { step } => {
                self.step(step).find_map(|entry| entry.event.item.as_ref())
            }
            _ => entry.event.item.as_ref(),
        }
    }

    /// Takes one more event, the latest. An event whose ID is known already changes nothing: two
    /// copies of a journal count once.
    pub fn push(&mut self, event: Event) {
        let (at, changed) = (self.entries.len(), self.enter(event));
        let mut touched: Vec<ItemId> = Vec::new();
        for at in changed {
            touched.extend(self.entries[at].event.item.clone());
        }
        touched.sort_unstable();
        touched.dedup();
        for item in touched {
            let case = self.folded(self.of_item.get(&item).map_or(&[], Vec::as_slice));
            self.cases.insert(item, case);
        }
        let Some(Entry { event, .. }) = self.entries.get(at) else { return };
        if let Some(item) = &event.item {
            match self.cases.get_mut(item) {
                Some(case) => take(case, &self.at_id, event, at),
                None => take(self.cases.entry(item.clone()).or_default(), &self.at_id, event, at),
            }
        }
    }

    /// Puts an event into its place; returns the positions of those that it takes back, or lets hold
    /// again.
    fn enter(&mut self, event: Event) -> Vec<usize> {
        if self.at_id.contains_key(&event.id) {
            return Vec::new();
        }
        let at = self.entries.len();
        self.count_step(&event, at);
        self.at_id.insert(event.id.clone(), at);
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
            EventKind::Evidence { own: Some(own), .. } => {
                let (who, own) = (event.who.clone(), own.clone());
                self.brought.push(Brought { who, own, entry: at });
                Vec::new()
            }
            _ => Vec::new(),
        };
        self.entries.push(Entry { event, void: false });
        changed
    }

    /// Folds the events of an item, but those that were taken back.
    fn folded(&self, of_item: &[usize]) -> ItemRecord {
        let holds = |at: &usize| {
            let entry = self.entries.get(*at)?;
            (!entry.void).then_some((*at, &entry.event))
        };
        // nobody will ask what a decision rested on in whose place a later one has come
        let mut decided: HashSet<(&str, Axis)> = HashSet::new();
        let mut last: Vec<usize> = Vec::new();
        for (at, event) in of_item.iter().rev().filter_map(holds) {
            if let EventKind::Decide { value, .. } = &event.what
                && decided.insert((&event.who, value.axis()))
            {
                last.push(at);
            }
        }
        let mut case = ItemRecord::default();
        for (at, event) in of_item.iter().filter_map(holds) {
            match &event.what {
                EventKind::Decide { value, .. } if last.last() != Some(&at) => {
                    decide(&mut case, event, Decision::bare(*value, at));
                }
                _ => {
                    last.pop_if(|last| *last == at);
                    take(&mut case, &self.at_id, event, at);
                }
            }
        }
        case
    }

    /// Returns the positions of the events of a step, in order.
    fn positions(&self, step: &str) -> impl Iterator<Item = usize> {
        let first = self.at_id.get(step).copied();
        let first =
            first.filter(|at| self.entries.get(*at).is_some_and(|e| *e.event.step == *step));
        let others = self.of_step.get(step).map_or(&[][..], Vec::as_slice);
        let (before, after) = others.split_at(others.partition_point(|at| Some(*at) < first));
        before.iter().copied().chain(first).chain(after.iter().copied())
    }

    /// Returns every event in its order, with those taken back.
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// Returns the event of an ID.
    pub fn entry(&self, id: &str) -> Option<&Entry> {
        self.at_id.get(id).map(|at| &self.entries[*at])
    }

    /// Returns what is known of an item; `None` if nothing was ever said of it.
    pub fn case(&self, item: &ItemId) -> Option<&ItemRecord> {
        self.cases.get(item)
    }

    /// Returns every item that something was said of, in the order of their IDs.
    pub fn items(&self) -> Vec<&ItemId> {
        let mut items: Vec<_> = self.cases.keys().collect();
        items.sort_unstable();
        items
    }

    /// Returns the events about an item, in order, with those taken back.
    pub fn history(&self, item: &ItemId) -> impl Iterator<Item = &Entry> {
        self.of_item.get(item).into_iter().flatten().map(|at| &self.entries[*at])
    }

    /// Returns the events of a step, in order.
    pub fn step(&self, step: &str) -> impl Iterator<Item = &Entry> {
        self.positions(step).map(|at| &self.entries[at])
    }

    /// Returns the sources that reviewers brought and did not take back, in order.
    pub fn brought(&self) -> impl Iterator<Item = &Brought> {
        self.brought.iter().filter(|brought| !self.entries[brought.entry].void)
    }

    /// Returns the ID for the next source that a reviewer brings.
    pub fn next_own(&self, who: &str) -> Box<str> {
        let count = self.brought.iter().filter(|brought| &*brought.who == who).count();
        format!("{who}.{}", count + 1).into()
    }

    /// Returns the sign-offs that were not taken back, in order.
    pub fn signoffs(&self) -> impl Iterator<Item = &Event> {
        self.signoffs.iter().map(|at| &self.entries[*at]).filter(|e| !e.void).map(|e| &e.event)
    }

    /// Returns everybody who wrote an event, by name.
    pub fn reviewers(&self) -> impl Iterator<Item = &str> {
        self.steps.keys().map(AsRef::as_ref)
    }

    /// Returns the step of a reviewer that would be taken back next.
    pub fn to_undo(&self, who: &str) -> Option<&str> {
        let (_, at) = self.steps.get(who)?.done.last_key_value()?;
        Some(&self.entries[*at].event.step)
    }

    /// Returns the step of a reviewer that would be done again next.
    pub fn to_redo(&self, who: &str) -> Option<&str> {
        let (_, at) = self.steps.get(who)?.undone.last_key_value()?;
        Some(&self.entries[*at].event.step)
    }

    /// Takes note of a step that can be taken back, or done again.
    fn count_step(&mut self, event: &Event, at: usize) {
        self.placed.push(at);
        if !self.steps.contains_key(&event.who) {
            self.steps.insert(event.who.clone(), Steps::default());
        }
        let Some(steps) = self.steps.get_mut(&event.who) else { return };
        let head = |step: &str| {
            let is_first = |at: &&usize| {
                let Some(Entry { event: first, .. }) = self.entries.get(**at) else { return false };
                *first.step == *step && first.who == event.who
            };
            self.at_id.get(step).filter(is_first).copied()
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

    /// Takes a step of a reviewer back, or lets it hold again; returns what that changes.
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

/// Adds a position to those of a key.
fn push_to<K: Clone + Eq + Hash>(map: &mut HashMap<K, Vec<usize>>, key: &K, at: usize) {
    match map.get_mut(key) {
        Some(list) => list.push(at),
        None => drop(map.insert(key.clone(), vec![at])),
    }
}

/// Merges journals by time, then by ID. What stands later in a journal never comes earlier, even
/// where its clock was set back: it counts as being of the latest moment before it.
fn merged(mut journals: Vec<Vec<Event>>) -> Vec<Event> {
    journals.retain(|events| !events.is_empty());
    if journals.len() < 2 {
        return journals.pop().unwrap_or_default();
    }
    let moment = |event| {
        let Event { at, id, .. }: &Event = event;
        (&**at, &**id)
    };
    // the next line of each file, by its moment
    let mut next: BinaryHeap<_> = journals
        .iter()
        .enumerate()
        .filter_map(|(file, events)| Some(Reverse((moment(events.first()?), file, 0))))
        .collect();
    let mut order: Vec<usize> = Vec::with_capacity(journals.iter().map(Vec::len).sum());
    while let Some(mut first) = next.peek_mut() {
        let Reverse((latest, file, line)) = *first;
        order.push(file);
        match journals[file].get(line + 1) {
            Some(event) => *first = Reverse((latest.max(moment(event)), file, line + 1)),
            None => drop(PeekMut::pop(first)),
        }
    }
    let mut lines: Vec<_> = journals.into_iter().map(Vec::into_iter).collect();
    order.into_iter().filter_map(|file| lines[file].next()).collect()
}

/// Lets an event change the case of its item.
fn take(case: &mut ItemRecord, ids: &HashMap<Box<str>, usize>, event: &Event, at: usize) {
    let who = || event.who.clone();
    match &event.what {
        EventKind::Decide { value, evidence, note } => {
            let (evidence, note) = (evidence.clone(), note.clone());
            let seen = event.seen.clone();
            let decision = Decision { evidence, note, seen, ..Decision::bare(*value, at) };
            decide(case, event, decision);
        }
        EventKind::Keep => opinion(case, event).keep(event.seen.as_ref()),
        EventKind::Reopen => opinion(case, event).reopen(),
        EventKind::Skip => opinion(case, event).skipped = true,
        EventKind::Defer => opinion(case, event).deferred = true,
        EventKind::Accept => opinion(case, event).accepted = Some(true),
        EventKind::Refuse => opinion(case, event).accepted = Some(false),
        EventKind::Note(text) => remark(case, (RemarkKind::Note, text), event, at),
        EventKind::Query(text) => remark(case, (RemarkKind::Query, text), event, at),
        EventKind::Flag(text) => remark(case, (RemarkKind::Blocker, text), event, at),
        EventKind::Answer { to, text } => {
            let asked = ids.get(to);
            if let Some(query) = case.remarks.iter_mut().find(|r| Some(&r.entry) == asked) {
                query.answers.push((who(), text.clone(), at));
            }
        }
        EventKind::Close { to } => {
            let asked = ids.get(to);
            if let Some(remark) = case.remarks.iter_mut().find(|r| Some(&r.entry) == asked) {
                remark.closed = true;
            }
        }
        EventKind::Evidence { cited, .. } => {
            let cited = cited.clone();
            case.evidence.push(Attached { who: who(), cited, entry: at });
        }
        EventKind::Adjudicate { value, note } => {
            case.rule(Ruling { value: *value, note: note.clone(), who: who(), entry: at });
        }
        EventKind::Undo { .. }
        | EventKind::Redo { .. }
        | EventKind::Edit { .. }
        | EventKind::Signoff { .. }
        | EventKind::Unknown { .. } => {}
    }
}

fn decide(case: &mut ItemRecord, event: &Event, decision: Decision) {
    opinion(case, event).decide(decision);
    close_answered(case, event);
}

fn opinion<'c>(case: &'c mut ItemRecord, event: &Event) -> &'c mut Opinion {
    if !case.opinions.contains_key(&event.who) {
        case.opinions.insert(event.who.clone(), Opinion::default());
    }
    case.opinions.get_mut(&event.who).expect("it was put there where it was missing")
}

fn remark(case: &mut ItemRecord, (kind, text): (RemarkKind, &str), event: &Event, at: usize) {
    case.remarks.push(Remark {
        kind,
        who: event.who.clone(),
        text: text.into(),
        entry: at,
        answers: Vec::new(),
        closed: false,
    });
}

/// A decision made in sight of the author's answer settles the query of who decides.
fn close_answered(case: &mut ItemRecord, event: &Event) {
    for remark in case.remarks.iter_mut().filter(|r| r.is_answered() && r.who == event.who) {
        remark.closed = true;
    }
}

#[cfg(test)]
mod tests;
