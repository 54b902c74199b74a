//! The events of a record, and how they are found by their IDs. An ID counts within the journal of a reviewer: another's event with the same
//! ID hides nothing.

use std::collections::HashMap;

use crate::review::event::{Event, EventKind, EventRef};

/// An event of the record, and whether it was undone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The event.
    pub event: Event,
    /// True while its step is undone.
    pub void: bool,
}

/// The positions of events in a record, by ID.
#[derive(Clone, Debug, Default)]
pub(super) struct Ids {
    first: HashMap<Box<str>, usize>,
    /// Further events with the ID of another reviewer's event.
    more: HashMap<Box<str>, Vec<usize>>,
}

impl Ids {
    pub(super) fn reserve(&mut self, count: usize) {
        self.first.reserve(count);
    }

    /// Adds an event that is not known yet.
    pub(super) fn add(&mut self, event: &Event, at: usize) {
        if self.first.contains_key(&event.id) {
            self.more.entry(event.id.clone()).or_default().push(at);
        } else {
            self.first.insert(event.id.clone(), at);
        }
    }

    /// Returns the positions of all events with an ID, in order.
    pub(super) fn all(&self, id: &str) -> impl Iterator<Item = usize> {
        let more = if self.more.is_empty() { None } else { self.more.get(id) };
        self.first.get(id).copied().into_iter().chain(more.into_iter().flatten().copied())
    }

    /// Returns the position of a reviewer's event with an ID.
    pub(super) fn of(&self, entries: &[Entry], who: &str, id: &str) -> Option<usize> {
        self.all(id).find(|at| entries.get(*at).is_some_and(|entry| *entry.event.who == *who))
    }

    /// Returns the position of the event that another names with `to`: where several have that ID,
    /// a query or a blocker about the same item; that of the writer, else the first.
    pub(super) fn named(&self, entries: &[Entry], event: &Event, to: &str) -> Option<usize> {
        if let Some(exact) = EventRef::parse(to) {
            let (who, id) = exact.parts();
            if let Some(at) = self.of(entries, who, id) {
                return Some(at);
            }
        }
        let same_item =
            |at: &usize| entries.get(*at).is_some_and(|entry| entry.event.item == event.item);
        let asks = |at: &usize| {
            let what = entries.get(*at).map(|entry| &entry.event.what);
            matches!(what, Some(EventKind::Query(_) | EventKind::Flag(_))) && same_item(at)
        };
        self.of(entries, &event.who, to)
            .filter(asks)
            .or_else(|| self.all(to).find(asks))
            .or_else(|| self.of(entries, &event.who, to).filter(same_item))
            .or_else(|| self.all(to).find(same_item))
            .or_else(|| self.all(to).next())
    }

    /// Returns how an event is named on paper: by its ID, with its reviewer if another has the same.
    pub(super) fn short_name(&self, event: &Event) -> Box<str> {
        if self.more.contains_key(&event.id) {
            EventRef::of(event).as_str().into()
        } else {
            event.id.clone()
        }
    }
}
