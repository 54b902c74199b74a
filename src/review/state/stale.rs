//! How decisions stand to the story of today: a decision belongs to the words that it saw.
//!
//! ```text
//! kept     the same words in the same place
//! moved    the same words elsewhere; or they stand, but the item no longer has a place
//! stale    other words: both versions are there, with what changed
//! gone     the words are nowhere, or nobody marks them: an orphan, listed, never put on others
//! ```
//!
//! Words are the same if they are after folding: curled quotes make no decision stale. Decisions
//! follow their words to an item of another ID ([`follow`]): a tool that numbers anew (brat) must
//! not take them away. They do so only where that item has no decision of its own words.
//!
//! What a decision saw is never changed here, nor is anything written.

mod follow;
#[cfg(test)]
mod tests;

use std::collections::HashMap;

pub use follow::{MovedDecisions, follow};

use super::items::{Freshness, Items};
use super::opinion::{ItemRecord, Opinion};
use crate::review::event::{ItemId, SeenWords};
use crate::review::matching::diff::{Piece, diff};
use crate::review::matching::reanchor::{Found, Prepared, refind_all};
use crate::review::{Record, Value};
use crate::story::{Item, Span, Story};

/// Words that changed: as they were seen, as they are, and what became of each.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Version {
    /// The words that were seen.
    pub old: Box<str>,
    /// The words of today.
    pub new: Box<str>,
    /// From the old ones to the new ones.
    pub diff: Vec<Piece>,
}

/// How the words of one reviewer's decisions on one item stand.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DecisionFreshness {
    /// In a word.
    pub fit: Freshness,
    /// Where the words are today, as far as they are anywhere.
    pub places: Vec<Span>,
    /// Of stale words: both versions, for each stretch; one for all if there are more or fewer now.
    pub versions: Vec<Version>,
    /// What was seen.
    seen: Option<SeenWords>,
}

/// What a reviewer decided, or remarked, of an item that is gone.
#[derive(Clone, Debug, PartialEq)]
pub struct Orphan {
    /// Who made it.
    pub who: Box<str>,
    /// The item, as it was called.
    pub item: ItemId,
    /// The words that were seen, a stretch each (not to be trusted).
    pub seen: Vec<Box<str>>,
    /// What was decided.
    pub values: Vec<Value>,
    /// How many notes, queries and blockers there are besides.
    pub remarks: usize,
    /// Where the words still stand, marked by nobody.
    pub place: Vec<Span>,
}

/// How every decision stands.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct StoryFreshness {
    standings: HashMap<ItemId, Vec<(Box<str>, DecisionFreshness)>>,
    orphans: Vec<Orphan>,
}

/// What one reviewer said of an item whose words are others now.
struct Changed<'r> {
    id: &'r ItemId,
    who: &'r str,
    case: &'r ItemRecord,
    seen: &'r SeenWords,
    item: Option<Item>,
}

impl StoryFreshness {
    /// Looks at every decision of a record. Takes a pass or two over the body if there are words to
    /// be found again, so that it belongs on another thread than the keys'.
    pub fn of(story: &Story, items: &Items, record: &Record) -> Self {
        let ids = record.items();
        let mut fits = Self::default();
        fits.take(story, items, record, &ids);
        fits
    }

    /// Looks again at the decisions on one item, after a new event. What was found out before is
    /// kept for words that were seen before; new words are those of today.
    pub fn renew(&mut self, story: &Story, items: &Items, record: &Record, id: &ItemId) {
        self.orphans.retain(|orphan| orphan.item != *id);
        self.take(story, items, record, &[id]);
    }

    /// Returns how the words of a reviewer's decisions on an item stand; kept where there are none.
    pub fn fit(&self, id: &ItemId, who: &str) -> Freshness {
        self.standing(id, who).map_or(Freshness::Kept, |standing| standing.fit)
    }

    /// Returns the same with the places and the versions.
    pub fn standing(&self, id: &ItemId, who: &str) -> Option<&DecisionFreshness> {
        let all = self.standings.get(id)?;
        all.iter().find(|(name, _)| **name == *who).map(|(_, standing)| standing)
    }

    /// Returns what was said of items that are gone, by item, then by who.
    pub fn orphans(&self) -> &[Orphan] {
        &self.orphans
    }

    fn take(&mut self, story: &Story, items: &Items, record: &Record, ids: &[&ItemId]) {
        let nothing = SeenWords::default();
        let mut changed: Vec<Changed<'_>> = Vec::new();
        for id in ids {
            let item = items.position(id).map(|at| items.all()[at].item);
            let before = self.standings.remove(*id).unwrap_or_default();
            let Some(case) = record.case(id) else { continue };
            let mut standings = Vec::new();
            for (who, opinion) in case.opinions.iter().filter(|(_, opinion)| opinion.is_decided()) {
                let (fit, seen) = worst(story, items, item, opinion);
                let same =
                    |s: &DecisionFreshness| s.fit < Freshness::Gone && s.seen.as_ref() == seen;
                if let Some((_, known)) = before.iter().find(|(_, s)| same(s) && item.is_some()) {
                    standings.push((who.clone(), known.clone()));
                } else if fit >= Freshness::Stale {
                    let seen = seen.unwrap_or(&nothing);
                    changed.push(Changed { id, who, case, seen, item });
                } else {
                    let places = item.map_or(&[][..], |item| story.spans(item)).to_vec();
                    let seen = seen.cloned();
                    let standing = DecisionFreshness { fit, places, versions: Vec::new(), seen };
                    standings.push((who.clone(), standing));
                }
            }
            self.standings.insert((*id).clone(), standings);
            for remark in case.remarks.iter().filter(|_| item.is_none()) {
                let (who, seen) = (&*remark.who, &record.entries()[remark.entry].event.seen);
                if !changed.iter().any(|one| one.id == *id && one.who == who) {
                    let seen = seen.as_deref().unwrap_or(&nothing);
                    changed.push(Changed { id, who, case, seen, item });
                }
            }
        }
        self.find(story, &changed);
    }

    /// Finds the words of decisions whose item has others, or no place.
    fn find(&mut self, story: &Story, changed: &[Changed<'_>]) {
        let lost: Vec<&Changed<'_>> = changed
            .iter()
            .filter(|c| c.item.is_none_or(|item| story.spans(item).is_empty()))
            .collect();
        let mut found = Vec::new();
        if !lost.is_empty() {
            let body = Prepared::of(story.body());
            found = refind_all(&body, &lost.iter().map(|c| c.seen).collect::<Vec<_>>());
        }
        for (one, found) in lost.iter().zip(&found) {
            let standing = found_again(story, one, found);
            if standing.fit == Freshness::Gone {
                self.orphans.push(one.orphan(standing.places.clone()));
            }
            self.put(one, standing);
        }
        for one in changed {
            let Some(item) = one.item.filter(|item| !story.spans(*item).is_empty()) else {
                continue;
            };
            let spans = story.spans(item).to_vec();
            let versions = versions(story, one.seen, &spans);
            let seen = Some(one.seen.clone());
            self.put(
                one,
                DecisionFreshness { fit: Freshness::Stale, places: spans, versions, seen },
            );
        }
        self.orphans.sort_by(|a, b| (&a.item, &a.who).cmp(&(&b.item, &b.who)));
    }

    fn put(&mut self, one: &Changed<'_>, standing: DecisionFreshness) {
        let standings = self.standings.entry(one.id.clone()).or_default();
        standings.push((one.who.into(), standing));
    }
}

/// Returns how the words of an opinion stand that stand worst, and the words.
fn worst<'r>(
    story: &Story,
    items: &Items,
    item: Option<Item>,
    opinion: &'r Opinion,
) -> (Freshness, Option<&'r SeenWords>) {
    let seen = opinion.decisions().filter_map(|decision| decision.seen.as_deref());
    let fit =
        |seen| (item.map_or(Freshness::Gone, |item| items.fit(story, item, seen)), Some(seen));
    let none = || (if item.is_some() { Freshness::Kept } else { Freshness::Gone }, None);
    seen.map(fit).reduce(|a, b| if b.0 > a.0 { b } else { a }).unwrap_or_else(none)
}

impl Changed<'_> {
    fn orphan(&self, place: Vec<Span>) -> Orphan {
        let opinion = self.case.of(self.who).into_iter();
        Orphan {
            who: self.who.into(),
            item: self.id.clone(),
            seen: self.seen.parts.iter().map(|part| part.exact.clone()).collect(),
            values: opinion.flat_map(Opinion::decisions).map(|decision| decision.value).collect(),
            remarks: self.case.remarks.iter().filter(|remark| *remark.who == *self.who).count(),
            place,
        }
    }
}

/// Returns how words stand that were looked for in the whole body.
fn found_again(story: &Story, one: &Changed<'_>, found: &[Found]) -> DecisionFreshness {
    let places: Vec<Span> = found.iter().filter_map(|found| found.span()).collect();
    let seen = Some(one.seen.clone());
    let all = places.len() == found.len() && !found.is_empty();
    let exact = found.iter().all(|found| matches!(found, Found::Exact(_)));
    if one.item.is_none() || !all {
        // nobody marks them: they are told where they stand, if they do word for word
        let places = if all && exact { places } else { Vec::new() };
        return DecisionFreshness { fit: Freshness::Gone, places, versions: Vec::new(), seen };
    }
    if exact {
        return DecisionFreshness { fit: Freshness::Moved, places, versions: Vec::new(), seen };
    }
    let versions = versions(story, one.seen, &places);
    DecisionFreshness { fit: Freshness::Stale, places, versions, seen }
}

/// Sets the words that were seen beside those of today.
fn versions(story: &Story, seen: &SeenWords, today: &[Span]) -> Vec<Version> {
    let version =
        |old: &str, new: &str| Version { old: old.into(), new: new.into(), diff: diff(old, new) };
    let new = || today.iter().map(|span| story.text.slice(*span));
    if seen.parts.len() == today.len() {
        return seen.parts.iter().zip(new()).map(|(old, new)| version(&old.exact, new)).collect();
    }
    let old: Vec<&str> = seen.parts.iter().map(|part| &*part.exact).collect();
    vec![version(&old.join(" … "), &new().collect::<Vec<_>>().join(" … "))]
}
