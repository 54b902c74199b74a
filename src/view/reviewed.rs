//! What reviews look like over a story: how the words of decisions fit those of
//! today, and what the sources beside the story say of each quote.
//!
//! Nothing here decides anything.

use std::collections::HashMap;

use super::Doc;
use crate::review::{Cited, Fit, ItemId, Items, Record, Status, Value};

/// A story with its review, for lists and cards.
#[derive(Clone, Copy, Debug)]
pub struct Checked<'a> {
    /// The story.
    pub doc: &'a Doc,
    /// What is reviewed.
    pub items: &'a Items,
    /// The events of everybody.
    pub record: &'a Record,
    /// Where every item stands for who checks, by its position.
    pub statuses: &'a [Status],
    /// How the words of decisions fit.
    pub fits: &'a Fits,
    /// Who checks.
    pub who: &'a str,
}

/// How the words of each reviewer's decisions about each item fit those of today.
#[derive(Clone, Debug, Default)]
pub struct Fits {
    by: HashMap<ItemId, HashMap<Box<str>, Fit>>,
}

impl Fits {
    /// Returns how the decisions of a reviewer about an item fit; [`Fit::Kept`] where there are none.
    pub fn of(&self, item: &ItemId, who: &str) -> Fit {
        self.by.get(item).and_then(|by| by.get(who)).copied().unwrap_or_default()
    }

    /// Says how they fit.
    pub fn set(&mut self, item: &ItemId, who: &str, fit: Fit) {
        if fit == Fit::Kept && !self.by.contains_key(item) {
            return;
        }
        self.by.entry(item.clone()).or_default().insert(who.into(), fit);
    }
}

/// What the sources beside the story say of each quote, by the position of its item.
#[derive(Clone, Debug, Default)]
pub struct Looked {
    /// What was found; nothing where no source has a text.
    pub by: Vec<Option<Found>>,
}

/// Where a source has the words of a quote.
#[derive(Clone, Debug)]
pub struct Found {
    /// What it shows of the wording.
    pub value: Value,
    /// The source, and where in it.
    pub cited: Option<Cited>,
}

impl Looked {
    /// Returns what was found for an item.
    pub fn of(&self, at: usize) -> Option<&Found> {
        self.by.get(at)?.as_ref()
    }

    /// Returns the place in a source that has the words of an item, as evidence.
    pub fn cited(&self, at: usize) -> Vec<Cited> {
        self.of(at).and_then(|found| found.cited.clone()).into_iter().collect()
    }
}
