//! Folding: from the events of all reviewers to what is known of each item.
//!
//! Events of one journal keep their order; those of several are merged by time,
//! then by ID. A reviewer can take back his own steps only. A new event changes
//! the cases it touches and nothing else, however long the record is.

use std::collections::{BTreeMap, HashMap};

use super::event::{Event, ItemId, Own, What};
use super::opinion::{Attached, Case, Decision, Opinion, Remark, RemarkKind, Ruling};

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
    pub own: Own,
    /// The position of its event in the record.
    pub entry: usize,
}

/// What can be taken back, and what can be done again, of one reviewer.
#[derive(Clone, Debug, Default)]
struct Steps {
    done: Vec<Box<str>>,
    undone: Vec<Box<str>>,
}

/// Everything that was decided about a story.
#[derive(Clone, Debug, Default)]
pub struct Record {
    entries: Vec<Entry>,
    cases: HashMap<ItemId, Case>,
    of_item: HashMap<ItemId, Vec<usize>>,
    of_step: HashMap<Box<str>, Vec<usize>>,
    at_id: HashMap<Box<str>, usize>,
    steps: BTreeMap<Box<str>, Steps>,
    signoffs: Vec<usize>,
    brought: Vec<Brought>,
}

impl Record {
    /// Folds journals, each the events of one file in their order.
    pub fn of(journals: Vec<Vec<Event>>) -> Self {
        let mut record = Self::default();
        for event in merged(journals) {
            record.push(event);
        }
        record
    }

    /// Takes one more event, the latest. An event whose ID is known already changes nothing: two
    /// copies of a journal count once.
    pub fn push(&mut self, event: Event) {
        if self.at_id.contains_key(&event.id) {
            return;
        }
        let at = self.entries.len();
        self.at_id.insert(event.id.clone(), at);
        self.of_step.entry(event.step.clone()).or_default().push(at);
        self.count_step(&event);
        match &event.what {
            What::Undo { step } => self.set_void(step, &event.who, true),
            What::Redo { step } => self.set_void(step, &event.who, false),
            What::Signoff { .. } => self.signoffs.push(at),
            _ => {}
        }
        if let What::Evidence { own: Some(own), .. } = &event.what {
            let brought = Brought { who: event.who.clone(), own: own.clone(), entry: at };
            self.brought.push(brought);
        }
        if let Some(item) = &event.item {
            if let Some(of_item) = self.of_item.get_mut(item) {
                of_item.push(at);
            } else {
                self.of_item.insert(item.clone(), vec![at]);
                self.cases.insert(item.clone(), Case::default());
            }
            if let Some(case) = self.cases.get_mut(item) {
                take(case, &self.at_id, &event, at);
            }
        }
        self.entries.push(Entry { event, void: false });
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
    pub fn case(&self, item: &ItemId) -> Option<&Case> {
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
        self.of_step.get(step).into_iter().flatten().map(|at| &self.entries[*at])
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
        self.steps.get(who)?.done.last().map(AsRef::as_ref)
    }

    /// Returns the step of a reviewer that would be done again next.
    pub fn to_redo(&self, who: &str) -> Option<&str> {
        self.steps.get(who)?.undone.last().map(AsRef::as_ref)
    }

    fn count_step(&mut self, event: &Event) {
        let of_step = self.of_step.get(&event.step).into_iter().flatten();
        let mut earlier = of_step.filter_map(|at| self.entries.get(*at));
        let is_known = earlier.any(|entry| entry.event.who == event.who);
        let steps = self.steps.entry(event.who.clone()).or_default();
        match &event.what {
            What::Undo { step } => {
                if let Some(at) = steps.done.iter().rposition(|done| done == step) {
                    let step = steps.done.remove(at);
                    steps.undone.push(step);
                }
            }
            What::Redo { step } => {
                if let Some(at) = steps.undone.iter().rposition(|undone| undone == step) {
                    let step = steps.undone.remove(at);
                    steps.done.push(step);
                }
            }
            What::Unknown { .. } => {}
            _ if is_known => {}
            _ => {
                steps.done.push(event.step.clone());
                steps.undone.clear();
            }
        }
    }

    /// Takes a step of a reviewer back, or lets it hold again; folds the cases that it touched anew.
    fn set_void(&mut self, step: &str, who: &str, void: bool) {
        let mut touched: Vec<ItemId> = Vec::new();
        for at in self.of_step.get(step).into_iter().flatten() {
            let Some(entry) = self.entries.get_mut(*at) else { continue };
            if &*entry.event.who == who && entry.void != void {
                entry.void = void;
                touched.extend(entry.event.item.clone());
            }
        }
        touched.sort_unstable();
        touched.dedup();
        for item in touched {
            let mut case = Case::default();
            for at in self.of_item.get(&item).into_iter().flatten() {
                if let Some(entry) = self.entries.get(*at).filter(|entry| !entry.void) {
                    take(&mut case, &self.at_id, &entry.event, *at);
                }
            }
            self.cases.insert(item, case);
        }
    }
}

/// Merges journals by time, then by ID. What stands later in a journal never comes earlier, even
/// where its clock was set back: it counts as being of the latest moment before it.
fn merged(mut journals: Vec<Vec<Event>>) -> Vec<Event> {
    journals.retain(|events| !events.is_empty());
    if journals.len() < 2 {
        return journals.pop().unwrap_or_default();
    }
    // by moment, then in the order of the files and their lines
    let mut order: Vec<((&str, &str), usize)> = Vec::new();
    for (file, events) in journals.iter().enumerate() {
        let mut latest = ("", "");
        for event in events {
            latest = latest.max((&*event.at, &*event.id));
            order.push((latest, file));
        }
    }
    #[expect(clippy::stable_sort_primitive, reason = "runs that are in order are merged fast")]
    order.sort();
    let files: Vec<usize> = order.into_iter().map(|(_, file)| file).collect();
    let mut lines: Vec<_> = journals.into_iter().map(Vec::into_iter).collect();
    files.into_iter().filter_map(|file| lines[file].next()).collect()
}

/// Lets an event change the case of its item.
fn take(case: &mut Case, ids: &HashMap<Box<str>, usize>, event: &Event, at: usize) {
    let who = || event.who.clone();
    match &event.what {
        What::Decide { value, evidence, note } => {
            let (evidence, note) = (evidence.clone(), note.clone());
            let seen = event.seen.clone();
            let decision = Decision { value: *value, evidence, note, seen, entry: at, kept: false };
            opinion(case, event).decide(decision);
            close_answered(case, event);
        }
        What::Keep => opinion(case, event).keep(event.seen.as_ref()),
        What::Reopen => opinion(case, event).reopen(),
        What::Skip => opinion(case, event).skipped = true,
        What::Defer => opinion(case, event).deferred = true,
        What::Accept => opinion(case, event).accepted = Some(true),
        What::Refuse => opinion(case, event).accepted = Some(false),
        What::Note(text) => remark(case, (RemarkKind::Note, text), event, at),
        What::Query(text) => remark(case, (RemarkKind::Query, text), event, at),
        What::Flag(text) => remark(case, (RemarkKind::Blocker, text), event, at),
        What::Answer { to, text } => {
            let asked = ids.get(to);
            if let Some(query) = case.remarks.iter_mut().find(|r| Some(&r.entry) == asked) {
                query.answers.push((who(), text.clone(), at));
            }
        }
        What::Close { to } => {
            let asked = ids.get(to);
            if let Some(remark) = case.remarks.iter_mut().find(|r| Some(&r.entry) == asked) {
                remark.closed = true;
            }
        }
        What::Evidence { cited, .. } => {
            let cited = cited.clone();
            case.evidence.push(Attached { who: who(), cited, entry: at });
        }
        What::Adjudicate { value, note } => {
            case.rule(Ruling { value: *value, note: note.clone(), who: who(), entry: at });
        }
        What::Undo { .. }
        | What::Redo { .. }
        | What::Edit { .. }
        | What::Signoff { .. }
        | What::Unknown { .. } => {}
    }
}

fn opinion<'c>(case: &'c mut Case, event: &Event) -> &'c mut Opinion {
    case.opinions.entry(event.who.clone()).or_default()
}

fn remark(case: &mut Case, (kind, text): (RemarkKind, &str), event: &Event, at: usize) {
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
fn close_answered(case: &mut Case, event: &Event) {
    for remark in case.remarks.iter_mut().filter(|r| r.is_answered() && r.who == event.who) {
        remark.closed = true;
    }
}

#[cfg(test)]
mod tests;
