//! Staleness: whether each decision is still valid for the story of today. A decision belongs to the
//! words that it was made on.
//!
//! ```text
//! kept     the same words in the same place
//! moved    the same words in another place, or found although the item has lost its place
//! stale    the words have changed: both versions are kept, with a diff; or something else that a
//!          decision was about, or rests on ([`super::changes`])
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
use super::opinion::{Decision, ItemRecord, Opinion};
use crate::review::event::{ItemId, SeenWords};
use crate::review::matching::diff::{Piece, diff};
use crate::review::matching::reanchor::{Anchor, FoldedBody, reanchor_all};
use crate::review::stale_reason::StaleReason;
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
    /// If stale: the questions whose answers do not hold any more.
    pub stale_axes: Vec<Axis>,
    /// Why answers do not hold any more although their words have not changed.
    pub reasons: Vec<(Axis, StaleReason)>,
    /// The words that were decided on.
    seen: Option<SeenWords>,
    /// How fresh the decisions are as far as their words go.
    by_words: Freshness,
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
    reasons: Vec<(Axis, StaleReason)>,
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
                let Worst { freshness, seen, stale_axes, reasons } =
                    worst((story, items, record), asked, opinion);
                let same =
                    |s: &DecisionFreshness| s.by_words < Freshness::Gone && s.seen.as_ref() == seen;
                let known = before.iter().find(|(_, s)| same(s) && item.is_some());
                if let Some((_, known)) = known {
                    let known = known.clone();
                    decisions.push((who.clone(), known.with(stale_axes, reasons)));
                } else if freshness >= Freshness::Stale {
                    let seen = seen.unwrap_or(&nothing);
                    changed.push(Changed { id, who, case, seen, item, stale_axes, reasons });
                } else {
                    let places = item.map_or(&[][..], |item| story.spans(item)).to_vec();
                    let seen = seen.cloned();
                    let details = DecisionFreshness {
                        places,
                        seen,
                        by_words: freshness,
                        ..DecisionFreshness::default()
                    };
                    decisions.push((who.clone(), details.with(stale_axes, reasons)));
                }
            }
            self.decisions.insert((*id).clone(), decisions);
            for remark in case.remarks.iter().filter(|_| item.is_none()) {
                let (who, seen) = (&*remark.who, &record.entries()[remark.entry].event.seen);
                if !changed.iter().any(|one| one.id == *id && one.who == who) {
                    let seen = seen.as_deref().unwrap_or(&nothing);
                    let (stale_axes, reasons) = (Vec::new(), Vec::new());
                    changed.push(Changed { id, who, case, seen, item, stale_axes, reasons });
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
            if details.by_words == Freshness::Gone {
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
            let (by_words, places) = (Freshness::Stale, spans);
            let details = DecisionFreshness { places, versions, seen, by_words, ..<_>::default() };
            self.put(one, details);
        }
        self.orphans.sort_by(|a, b| (&a.item, &a.who).cmp(&(&b.item, &b.who)));
    }

    fn put(&mut self, one: &Changed<'_>, details: DecisionFreshness) {
        let details = details.with(one.stale_axes.clone(), one.reasons.clone());
        let decisions = self.decisions.entry(one.id.clone()).or_default();
        decisions.push((one.who.into(), details));
    }
}

impl DecisionFreshness {
    /// Returns why answers do not hold any more although their words have not changed, a line for
    /// each reason, in the words of the gate.
    pub fn reasons_in_words(&self) -> Vec<String> {
        let mut lines: Vec<(String, &str)> = Vec::new();
        for (axis, reason) in &self.reasons {
            match lines.iter_mut().find(|(_, words)| *words == &*reason.words) {
                Some((axes, _)) if !axes.contains(axis.word()) => {
                    axes.extend([", ", axis.word()]);
                }
                Some(_) => {}
                None => lines.push((axis.word().to_owned(), &reason.words)),
            }
        }
        lines.into_iter().map(|(axes, words)| format!("{axes}: {words}")).collect()
    }

    /// Returns it with the questions whose answers do not hold any more, as far as that is known.
    fn with(mut self, stale_axes: Vec<Axis>, reasons: Vec<(Axis, StaleReason)>) -> Self {
        let least = if reasons.is_empty() { Freshness::Kept } else { Freshness::Stale };
        self.freshness = self.by_words.max(least);
        let stale = self.freshness == Freshness::Stale;
        (self.stale_axes, self.reasons) =
            if stale { (stale_axes, reasons) } else { (Vec::new(), Vec::new()) };
        self
    }
}

/// What has become of the decisions of an opinion.
struct Worst<'r> {
    /// The worst freshness, as far as words go.
    freshness: Freshness,
    /// The words of that decision.
    seen: Option<&'r SeenWords>,
    /// The questions whose answers do not hold any more.
    stale_axes: Vec<Axis>,
    reasons: Vec<(Axis, StaleReason)>,
}

/// Returns what has become of the decisions of an opinion. What is not asked any more does not count.
fn worst<'r>(
    (story, items, record): (&Story, &Items, &Record),
    item: Option<&ReviewItem>,
    opinion: &'r Opinion,
) -> Worst<'r> {
    let by_words = |decision: &Decision| {
        let Some(seen) = decision.seen.as_deref() else { return Freshness::Kept };
        item.map_or(Freshness::Gone, |item| items.freshness(story, item.item, seen))
    };
    let wording = opinion.on(Axis::Wording).filter(|decision| {
        by_words(decision) < Freshness::Stale && record.changes_since(decision.entry).is_empty()
    });
    let wording = wording.map(|decision| decision.value);
    let asked = |axis| item.is_none_or(|item| item.asked(wording).any(|one| one == axis));
    let (mut stale_axes, mut reasons) = (Vec::new(), Vec::new());
    let mut worst = None;
    for decision in opinion.decisions().filter(|decision| asked(decision.value.axis())) {
        let axis = decision.value.axis();
        let since = record.changes_since(decision.entry);
        reasons.extend(since.iter().map(|reason| (axis, reason.clone())));
        let freshness = by_words(decision);
        if freshness >= Freshness::Stale || !since.is_empty() {
            stale_axes.push(axis);
        }
        let Some(seen) = decision.seen.as_deref() else { continue };
        if worst.is_none_or(|(other, _)| freshness > other) {
            worst = Some((freshness, Some(seen)));
        }
    }
    let none = (if item.is_some() { Freshness::Kept } else { Freshness::Gone }, None);
    let (freshness, seen) = worst.unwrap_or(none);
    Worst { freshness, seen, stale_axes, reasons }
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
    let found = |by_words, places| DecisionFreshness {
        places,
        seen: Some(one.seen.clone()),
        by_words,
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
