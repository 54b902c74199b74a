//! Which annotation of one story is which of the other: by the words they are about.
//!
//! Two annotations of a kind are the same if they are about the same words. Where several are, those
//! with the same speaker, then with the same ID, go together; what is left goes with the one that it
//! shares most words with. An annotation without a place goes with the one of the same ID.

use std::cmp::Reverse;
use std::slice::from_ref;

use super::people::SamePeople;
use crate::story::{Kind, Mention, Span, Story};
use crate::view::links::Stretches;

/// The annotations of a kind.
#[derive(Debug, Default)]
pub(super) struct Pairs {
    /// Positions in A and in B of the same one.
    pub(super) both: Vec<(usize, usize)>,
    /// Positions in A of those that B has not.
    pub(super) only_a: Vec<usize>,
    /// Positions in B of those that A has not.
    pub(super) only_b: Vec<usize>,
}

/// The annotations of both stories.
#[derive(Debug)]
pub(super) struct Aligned {
    kinds: [(Kind, Pairs); 4],
}

/// What is compared of an annotation.
#[derive(Clone, Debug)]
pub(super) struct Place<'s> {
    pub(super) id: &'s str,
    pub(super) parts: &'s [Span],
    /// The speakers, by their positions in A.
    pub(super) who: Vec<Option<u32>>,
}

impl Aligned {
    pub(super) fn of(a: &Story, b: &Story, people: &SamePeople) -> Self {
        let quotes = align(&quotes(a, Some), &quotes(b, |at| people.in_a(at)));
        Self {
            kinds: [
                (Kind::Quote, quotes),
                (Kind::Claim, align(&claims(a), &claims(b))),
                (Kind::Embed, align(&embeds(a), &embeds(b))),
                (Kind::Mention, mentions(a, b, people)),
            ],
        }
    }

    pub(super) fn kinds(self) -> [(Kind, Pairs); 4] {
        self.kinds
    }
}

/// Returns the places of the quotes of a story.
pub(super) fn quotes(story: &Story, in_a: impl Fn(u32) -> Option<u32>) -> Vec<Place<'_>> {
    let place = |quote: &'_ crate::story::Quote| {
        let mut who: Vec<Option<u32>> = quote.speakers.iter().map(|p| in_a(p.0)).collect();
        who.sort_unstable();
        who
    };
    story.quotes.iter().map(|q| Place { id: &q.id, parts: &q.parts, who: place(q) }).collect()
}

/// Returns the places of the claims of a story.
fn claims(story: &Story) -> Vec<Place<'_>> {
    story.claims.iter().map(|c| Place { id: &c.id, parts: &c.parts, who: Vec::new() }).collect()
}

/// Returns the places of the embeds of a story.
fn embeds(story: &Story) -> Vec<Place<'_>> {
    story.embeds.iter().map(|e| Place { id: &e.id, parts: &e.parts, who: Vec::new() }).collect()
}

/// Finds the mentions of A and B that are the same. Those that a file has itself are compared; one that
/// the other story finds by a name counts as its other half.
fn mentions(a: &Story, b: &Story, people: &SamePeople) -> Pairs {
    let (own_a, own_b) = (own_mentions(a), own_mentions(b));
    let of_a = compared_mentions((a, &own_a), (b, &own_b));
    let of_b = compared_mentions((b, &own_b), (a, &own_a));
    let places = (mention_places(a, &of_a, Some), mention_places(b, &of_b, |at| people.in_a(at)));
    let mut pairs = align(&places.0, &places.1);
    pairs.both = pairs.both.iter().map(|(one, two)| (of_a[*one], of_b[*two])).collect();
    // those that only names give are what the names of the people say, which are compared themselves
    let alone = |own: &[bool], of: &[usize], alone: &[usize]| -> Vec<usize> {
        alone.iter().map(|at| of[*at]).filter(|at| own[*at]).collect()
    };
    pairs.only_a = alone(&own_a, &of_a, &pairs.only_a);
    pairs.only_b = alone(&own_b, &of_b, &pairs.only_b);
    pairs
}

/// Returns which mentions of a story its file has itself. Where a brat pair names the speaker of a quote is
/// none: it is compared with the quote.
fn own_mentions(story: &Story) -> Vec<bool> {
    let mut speakers: Vec<Span> =
        story.quotes.iter().flat_map(|quote| quote.mention.iter().copied()).collect();
    speakers.sort_unstable();
    let of_quote = |mention: &Mention| speakers.binary_search(&mention.span).is_ok();
    let mentions = story.mentions.iter();
    mentions.map(|m| m.id.is_some() || m.own && !of_quote(m)).collect()
}

/// Returns the places of some mentions of a story.
fn mention_places<'s>(
    story: &'s Story,
    of: &[usize],
    in_a: impl Fn(u32) -> Option<u32>,
) -> Vec<Place<'s>> {
    let place = |at: &usize| {
        let mention = &story.mentions[*at];
        Place { id: "", parts: from_ref(&mention.span), who: vec![in_a(mention.person.0)] }
    };
    of.iter().map(place).collect()
}

/// Returns the positions of the mentions of a story that its file has itself, and of those that share
/// words with one that the file of the other has.
fn compared_mentions(
    (story, own): (&Story, &[bool]),
    (other, own_of_other): (&Story, &[bool]),
) -> Vec<usize> {
    let listed = other.mentions.iter().zip(own_of_other).filter(|(_, own)| **own);
    let mut listed: Vec<Span> = listed.map(|(mention, _)| mention.span).collect();
    listed.sort_unstable();
    let listed = crate::view::links::joined(listed);
    let shared = |mention: &Mention| {
        let next = listed.partition_point(|one| one.end <= mention.span.start);
        listed.get(next).is_some_and(|one| one.overlaps(mention.span))
    };
    let all = story.mentions.iter().zip(own).enumerate();
    all.filter(|(_, (m, own))| **own || shared(m)).map(|(at, _)| at).collect()
}

/// An annotation is compared with no more than so many that overlap it.
const MOST: usize = 64;

/// Finds for each annotation of A the one of B that is the same.
pub(super) fn align(a: &[Place<'_>], b: &[Place<'_>]) -> Pairs {
    let mut spans: Vec<(Span, usize)> = Vec::new();
    for (at, place) in b.iter().enumerate() {
        spans.extend(place.parts.iter().map(|part| (*part, at)));
    }
    spans.sort_unstable();
    let index = Stretches::of(spans);
    let mut candidates = Vec::new();
    for (at, place) in a.iter().enumerate() {
        let mut near: Vec<usize> = Vec::new();
        for part in place.parts {
            index.within(*part, &mut |_, other| {
                if !near.contains(&other) {
                    near.push(other);
                }
                near.len() < MOST
            });
        }
        if place.parts.is_empty() {
            near.extend(b.iter().position(|b| b.parts.is_empty() && b.id == place.id));
        }
        for other in near {
            candidates.push((Reverse(likeness(place, &b[other])), at, other));
        }
    }
    candidates.sort_unstable();
    let (mut taken_a, mut taken_b) = (vec![false; a.len()], vec![false; b.len()]);
    let mut pairs = Pairs::default();
    for (_, at, other) in candidates {
        if !taken_a[at] && !taken_b[other] {
            (taken_a[at], taken_b[other]) = (true, true);
            pairs.both.push((at, other));
        }
    }
    pairs.both.sort_unstable();
    let free = |taken: &[bool]| -> Vec<usize> {
        taken.iter().enumerate().filter(|(_, taken)| !**taken).map(|(at, _)| at).collect()
    };
    pairs.only_a = free(&taken_a);
    pairs.only_b = free(&taken_b);
    pairs
}

/// Returns how alike two annotations are: the share of common words, whether the speakers are the
/// same, whether the IDs are.
fn likeness(a: &Place<'_>, b: &Place<'_>) -> (u64, bool, bool) {
    let all = |parts: &[Span]| parts.iter().map(|part| u64::from(part.len())).sum::<u64>();
    let common: u64 = a
        .parts
        .iter()
        .flat_map(|one| b.parts.iter().map(move |other| (one, other)))
        .map(|(one, other)| {
            u64::from(one.end.min(other.end).saturating_sub(one.start.max(other.start)))
        })
        .sum();
    let union = all(a.parts) + all(b.parts) - common.min(all(a.parts));
    let share = if a.parts == b.parts { 1_001 } else { common * 1_000 / union.max(1) };
    (share, a.who == b.who, a.id == b.id)
}
