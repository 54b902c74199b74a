//! Staleness: whether each decision is still valid for the story of today. A decision belongs to the
//! words that it was made on.
//!
//! ```text
//! kept     the same words in the same place
//! moved    the same words in another place, or found although the item has lost its place
//! stale    the words have changed: both versions are kept, with a diff
//! gone     the words or the item are gone: an orphan, listed and never applied to other words
//! ```
//!
//! Words are compared after folding: curly quotes instead of straight ones make no decision stale.
//! Decisions follow their words to an item with another ID ([`mod@follow()`]), because tools such as brat
//! renumber; but not to an item that has decisions on its own words already.
//!
//! Nothing here changes the words of a decision, and nothing is written.

mod follow;
#[cfg(test)]
mod tests;

use std::collections::HashMap;

pub use follow::{MovedDecisions, follow};

use super::items::{Freshness, Items};
use super::opinion::{ItemRecord, Opinion};
use crate::review::event::{ItemId, SeenWords};
use crate::review::matching::diff::{Piece, diff};
use crate::review::matching::reanchor::{Anchor, FoldedBody, reanchor_all};
use crate::review::{Axis, Record, ReviewItem, Value};
use crate::story::{Item, Span, Story};

/// Words that changed: as they were when decided, as they are today, and the difference.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WordVersions {
    /// The words that were decided on.
    pub old: Box<str>,
    /// The words of today.
    pub new: Box<str>,
    /// The difference between the two.
    pub diff: Vec<Piece>,
}

/// How fresh the decisions of one reviewer on one item are.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DecisionFreshness {
    /// The worst over his decisions.
    pub freshness: Freshness,
    /// Where the words are today, as far as they were found.
    pub places: Vec<Span>,
    /// If stale: both versions of each span; one entry for all if the number of spans changed.
    pub versions: Vec<WordVersions>,
    /// If stale: the questions whose answers belong to earlier words.
    pub stale_axes: Vec<Axis>,
    /// The words that were decided on.
    seen: Option<SeenWords>,
}

/// What a reviewer decided or noted about an item that is gone.
#[derive(Clone, Debug, PartialEq)]
pub struct Orphan {
    /// The reviewer.
    pub who: Box<str>,
    /// The item, by its old ID.
    pub item: ItemId,
    /// The words that were decided on, one entry for each span (untrusted).
    pub seen: Vec<Box<str>>,
    /// What was decided.
    pub values: Vec<Value>,
    /// How many notes, queries and blockers he has on it.
    pub remarks: usize,
    /// Where the words still are, if they are still in the article without an annotation.
    pub place: Vec<Span>,
}

/// How fresh every decision on a story is.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct StoryFreshness {
    decisions: HashMap<ItemId, Vec<(Box<str>, DecisionFreshness)>>,
    orphans: Vec<Orphan>,
}

/// The decisions of one reviewer on an item whose words have changed.
struct Changed<'r> {
    id: &'r ItemId,
    who: &'r str,
    case: &'r ItemRecord,
    seen: &'r SeenWords,
    item: Option<Item>,
    stale_axes: Vec<Axis>,
}

impl StoryFreshness {
    /// Checks every decision of a record. Makes a pass or two over the body if there are words to find
    /// again, so call it on a background thread.
    pub fn of(story: &Story, items: &Items, record: &Record) -> Self {
        let ids = record.items();
        let mut fits = Self::default();
        fits.take(story, items, record, &ids);
        fits
    }

    /// Checks the decisions on one item again, after a new event. Earlier results are kept for words
    /// that were checked before.
    pub fn renew(&mut self, story: &Story, items: &Items, record: &Record, id: &ItemId) {
        self.orphans.retain(|orphan| orphan.item != *id);
        self.take(story, items, record, &[id]);
    }

    /// Returns how fresh a reviewer's decisions on an item are; `Kept` where there are none.
    pub fn freshness(&self, id: &ItemId, who: &str) -> Freshness {
        self.details(id, who).map_or(Freshness::Kept, |details| details.freshness)
    }

    /// Returns the questions that a reviewer answered for earlier words of an item.
    pub fn stale_axes(&self, id: &ItemId, who: &str) -> &[Axis] {
        self.details(id, who).map_or(&[], |details| &details.stale_axes)
    }

    /// Returns the same with the places and the changed words.
    pub fn details(&self, id: &ItemId, who: &str) -> Option<&DecisionFreshness> {
        let all = self.decisions.get(id)?;
        all.iter().find(|(name, _)| **name == *who).map(|(_, details)| details)
    }

    /// Returns what was recorded about items that are gone, by item, then by reviewer.
    pub fn orphans(&self) -> &[Orphan] {
        &self.orphans
    }

    fn take(&mut self, story: &Story, items: &Items, record: &Record, ids: &[&ItemId]) {
        let nothing = SeenWords::default();
        let mut changed: Vec<Changed<'_>> = Vec::new();
        for id in ids {
            let asked = items.position(id).map(|at| &items.all()[at]);
            let item = asked.map(|asked| asked.item);
            let before = self.decisions.remove(*id).unwrap_or_default();
            let Some(case) = record.item_record(id) else { continue };
            let mut decisions = Vec::new();
            for (who, opinion) in case.opinions.iter().filter(|(_, opinion)| opinion.is_decided()) {
                let (freshness, seen, stale_axes) = worst((story, items), asked, opinion);
                let same = |s: &DecisionFreshness| {
                    s.freshness < Freshness::Gone && s.seen.as_ref() == seen
                };
                if let Some((_, known)) = before.iter().find(|(_, s)| same(s) && item.is_some()) {
                    let stale = known.freshness == Freshness::Stale;
                    let stale_axes = if stale { stale_axes } else { Vec::new() };
                    decisions
                        .push((who.clone(), DecisionFreshness { stale_axes, ..known.clone() }));
                } else if freshness >= Freshness::Stale {
                    let seen = seen.unwrap_or(&nothing);
                    changed.push(Changed { id, who, case, seen, item, stale_axes });
                } else {
                    let places = item.map_or(&[][..], |item| story.spans(item)).to_vec();
                    let seen = seen.cloned();
                    let details = DecisionFreshness {
                        freshness,
                        places,
                        seen,
                        ..DecisionFreshness::default()
                    };
                    decisions.push((who.clone(), details));
                }
            }
            self.decisions.insert((*id).clone(), decisions);
            for remark in case.remarks.iter().filter(|_| item.is_none()) {
                let (who, seen) = (&*remark.who, &record.entries()[remark.entry].event.seen);
                if !changed.iter().any(|one| one.id == *id && one.who == who) {
                    let seen = seen.as_deref().unwrap_or(&nothing);
                    let stale_axes = Vec::new();
                    changed.push(Changed { id, who, case, seen, item, stale_axes });
                }
            }
        }
        self.find(story, &changed);
    }

    /// Finds the words of decisions whose item has changed or has no place.
    fn find(&mut self, story: &Story, changed: &[Changed<'_>]) {
        let lost: Vec<&Changed<'_>> = changed
            .iter()
            .filter(|c| c.item.is_none_or(|item| story.spans(item).is_empty()))
            .collect();
        let mut found = Vec::new();
        if !lost.is_empty() {
            let body = FoldedBody::of(story.body());
            found = reanchor_all(&body, &lost.iter().map(|c| c.seen).collect::<Vec<_>>());
        }
        for (one, found) in lost.iter().zip(&found) {
            let details = found_again(story, one, found);
            if details.freshness == Freshness::Gone {
                self.orphans.push(one.orphan(details.places.clone()));
            }
            self.put(one, details);
        }
        for one in changed {
            let Some(item) = one.item.filter(|item| !story.spans(*item).is_empty()) else {
                continue;
            };
            let spans = story.spans(item).to_vec();
            let versions = versions(story, one.seen, &spans);
            let seen = Some(one.seen.clone());
            let freshness = Freshness::Stale;
            let stale_axes = Vec::new();
            let places = spans;
            self.put(one, DecisionFreshness { freshness, places, versions, stale_axes, seen });
        }
        self.orphans.sort_by(|a, b| (&a.item, &a.who).cmp(&(&b.item, &b.who)));
    }

    fn put(&mut self, one: &Changed<'_>, mut details: DecisionFreshness) {
        if details.freshness == Freshness::Stale {
            details.stale_axes.clone_from(&one.stale_axes);
        }
        let decisions = self.decisions.entry(one.id.clone()).or_default();
        decisions.push((one.who.into(), details));
    }
}

/// Returns the worst freshness of an opinion's decisions, the words of that decision, and the
/// questions whose decisions are stale. What is not asked any more does not count.
fn worst<'r>(
    (story, items): (&Story, &Items),
    item: Option<&ReviewItem>,
    opinion: &'r Opinion,
) -> (Freshness, Option<&'r SeenWords>, Vec<Axis>) {
    let freshness = |seen: &SeenWords| match item {
        Some(item) => items.freshness(story, item.item, seen),
        None => Freshness::Gone,
    };
    let wording = opinion.on(Axis::Wording).filter(|decision| {
        decision.seen.as_deref().is_none_or(|seen| freshness(seen) < Freshness::Stale)
    });
    let wording = wording.map(|decision| decision.value);
    let asked = |axis| item.is_none_or(|item| item.asked(wording).any(|one| one == axis));
    let mut stale_axes = Vec::new();
    let mut worst = None;
    for decision in opinion.decisions().filter(|decision| asked(decision.value.axis())) {
        let Some(seen) = decision.seen.as_deref() else { continue };
        let freshness = freshness(seen);
        if freshness >= Freshness::Stale {
            stale_axes.push(decision.value.axis());
        }
        if worst.is_none_or(|(other, _)| freshness > other) {
            worst = Some((freshness, Some(seen)));
        }
    }
    let none = (if item.is_some() { Freshness::Kept } else { Freshness::Gone }, None);
    let (freshness, seen) = worst.unwrap_or(none);
    (freshness, seen, stale_axes)
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

/// Returns how fresh a decision is whose words were looked for in the whole body.
fn found_again(story: &Story, one: &Changed<'_>, found: &[Anchor]) -> DecisionFreshness {
    let places: Vec<Span> = found.iter().filter_map(|found| found.span()).collect();
    let all = places.len() == found.len() && !found.is_empty();
    let exact = found.iter().all(|found| matches!(found, Anchor::Exact(_)));
    let found = |freshness, places| DecisionFreshness {
        freshness,
        places,
        seen: Some(one.seen.clone()),
        ..DecisionFreshness::default()
    };
    if one.item.is_none() || !all {
        // no annotation covers them: the place is reported only if they are unchanged
        return found(Freshness::Gone, if all && exact { places } else { Vec::new() });
    }
    if exact {
        return found(Freshness::Moved, places);
    }
    let versions = versions(story, one.seen, &places);
    DecisionFreshness { versions, ..found(Freshness::Stale, places) }
}

/// Compares the words that were decided on with those of today.
fn versions(story: &Story, seen: &SeenWords, today: &[Span]) -> Vec<WordVersions> {
    let version = |old: &str, new: &str| WordVersions {
        old: old.into(),
        new: new.into(),
        diff: diff(old, new),
    };
    let new = || today.iter().map(|span| story.text.slice(*span));
    if seen.parts.len() == today.len() {
        return seen.parts.iter().zip(new()).map(|(old, new)| version(&old.exact, new)).collect();
    }
    let old: Vec<&str> = seen.parts.iter().map(|part| &*part.exact).collect();
    vec![version(&old.join(" … "), &new().collect::<Vec<_>>().join(" … "))]
}
