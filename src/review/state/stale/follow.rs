//! Moves decisions with their words to an item that has got another ID.

use std::collections::HashMap;

use crate::review::event::{ItemId, SeenWords};
use crate::review::matching::reanchor::{Anchor, FoldedBody, reanchor_all};
use crate::review::state::items::{Freshness, Items};
use crate::review::{Event, Record};
use crate::story::{Kind, Span, Story};

/// Decisions that moved because their words have another ID now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MovedDecisions {
    /// The item that was decided on, by its old ID.
    pub from: ItemId,
    /// The item that has the words today.
    pub to: ItemId,
}

/// Returns a record in which every decision is with the item that has its words today, and what was
/// moved; `None` where nothing was.
///
/// Unchanged words are followed to another ID, except where that item had an event on its own words
/// before the last event on these: then both items existed at the same time. Edited words are
/// followed only from an ID that is gone. The events stay as they are in the journals, except for
/// the item that they name.
pub fn follow(
    story: &Story,
    items: &Items,
    record: &Record,
) -> Option<(Record, Vec<MovedDecisions>)> {
    let (in_place, mut displaced) = by_freshness(story, items, record);
    if displaced.is_empty() {
        return None;
    }
    displaced.sort_unstable_by_key(|(.., last)| *last);
    let body = FoldedBody::of(story.body());
    let found =
        reanchor_all(&body, &displaced.iter().map(|(_, seen, _)| *seen).collect::<Vec<_>>());
    let at = by_place(story, items);
    let mut homes: HashMap<(&ItemId, &SeenWords), &ItemId> = HashMap::new();
    let mut rebound: Vec<MovedDecisions> = Vec::new();
    for ((id, seen, last), found) in displaced.iter().zip(&found) {
        let gone = items.position(id).is_none();
        let later = |home: &ItemId| in_place.get(home).is_none_or(|first| first > last);
        let home = at.home(id.kind, found, gone).filter(|home| *home != *id && later(home));
        if let Some(home) = home {
            homes.insert((*id, *seen), home);
            let one = MovedDecisions { from: (*id).clone(), to: home.clone() };
            if !rebound.contains(&one) {
                rebound.push(one);
            }
        }
    }
    if homes.is_empty() {
        return None;
    }
    Some((renamed(record, &homes), rebound))
}

/// Words that are not at their item any more: the item, the words, the position of the last event.
type Displaced<'r> = Vec<(&'r ItemId, &'r SeenWords, usize)>;

/// Returns the items that have an event on the words of today, with the position of the first such
/// event, and the words of all other events.
fn by_freshness<'r>(
    story: &Story,
    items: &Items,
    record: &'r Record,
) -> (HashMap<&'r ItemId, usize>, Displaced<'r>) {
    let (mut in_place, mut displaced) = (HashMap::new(), HashMap::new());
    for (at, entry) in record.entries().iter().enumerate() {
        let Some((id, seen)) = entry.event.item.as_ref().zip(entry.event.seen.as_deref()) else {
            continue;
        };
        let item = items.position(id).map(|at| items.all()[at].item);
        let fits = item.is_some_and(|item| items.freshness(story, item, seen) < Freshness::Stale);
        if fits {
            in_place.entry(id).or_insert(at);
        } else if !seen.parts.is_empty() {
            displaced.insert((id, seen), at);
        }
    }
    (in_place, displaced.into_iter().map(|((id, seen), last)| (id, seen, last)).collect())
}

/// The items by their place in the body.
struct ByPlace<'i> {
    exact: HashMap<(Kind, &'i [Span]), &'i ItemId>,
    sorted: Vec<(Span, &'i ItemId)>,
}

fn by_place<'i>(story: &'i Story, items: &'i Items) -> ByPlace<'i> {
    let mut at = ByPlace { exact: HashMap::new(), sorted: Vec::new() };
    for reviewed in items.all() {
        let spans = story.spans(reviewed.item);
        if let Some(first) = spans.first() {
            at.exact.entry((reviewed.id.kind, spans)).or_insert(&reviewed.id);
            at.sorted.push((*first, &reviewed.id));
        }
    }
    at
}

impl<'i> ByPlace<'i> {
    /// Returns the item of a kind at the place where words were found.
    fn home(&self, kind: Kind, found: &[Anchor], gone: bool) -> Option<&'i ItemId> {
        let spans: Option<Vec<Span>> = found.iter().map(|found| found.span()).collect();
        let spans = spans?;
        if let Some(id) = self.exact.get(&(kind, spans.as_slice())) {
            return Some(id);
        }
        // edited words: the first spans must overlap for the most part
        let first = *spans.first()?;
        let edited = found.iter().any(|found| matches!(found, Anchor::Fuzzy(..)));
        let shared =
            |other: Span| first.end.min(other.end).saturating_sub(first.start.max(other.start));
        let near = |other: Span| shared(other) * 2 > first.len().max(other.len());
        let all = self.sorted.iter().filter(|(span, id)| id.kind == kind && near(*span));
        let best = all.max_by_key(|(span, _)| shared(*span)).map(|(_, id)| *id);
        best.filter(|_| edited && gone)
    }
}

/// Folds a record again with the items of today in its events. An event without words moves with the
/// event on the same item before it.
fn renamed(record: &Record, homes: &HashMap<(&ItemId, &SeenWords), &ItemId>) -> Record {
    let mut last: HashMap<ItemId, ItemId> = HashMap::new();
    let mut events = Vec::with_capacity(record.entries().len());
    for entry in record.entries() {
        let mut event: Event = entry.event.clone();
        if let Some(id) = event.item.take() {
            let home = match &event.seen {
                Some(seen) => homes.get(&(&id, seen)).map_or(&id, |home| *home).clone(),
                None => last.get(&id).unwrap_or(&id).clone(),
            };
            last.insert(id, home.clone());
            event.item = Some(home);
        }
        events.push(event);
    }
    record.with_events(events)
}
