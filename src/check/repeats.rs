//! The rule on annotations that say the same of the same words.

use std::collections::HashMap;
use std::hash::Hash;

use super::derived::{at, place};
use crate::story::{ClaimIx, EmbedIx, Item, Problem, QuoteIx, Severity};
use crate::view::Document;

/// The most that are reported one by one.
const EACH: usize = 100;

pub(super) fn duplicate_annotation(doc: &Document, found: &mut Vec<Problem>) {
    let story = &doc.story;
    let quotes = (0..).zip(story.quotes.iter()).filter(|(_, q)| !q.parts.is_empty());
    let quotes = quotes.map(|(i, q)| {
        let more = q.more.as_deref();
        let told = more.map(|m| (m.inside, m.medium.as_deref(), m.when.as_deref()));
        let key = (&*q.parts, &*q.speakers, q.unknown, &*q.cue, &*q.mention, told);
        (key, Item::Quote(QuoteIx(i)), &*q.id)
    });
    repeated(doc, "quote", quotes, found);
    let claims = (0..).zip(story.claims.iter()).filter(|(_, c)| !c.parts.is_empty());
    let claims = claims.map(|(i, c)| {
        let key = (&*c.parts, c.says.as_deref(), c.by, c.question.as_deref());
        (key, Item::Claim(ClaimIx(i)), &*c.id)
    });
    repeated(doc, "claim", claims, found);
    let embeds = (0..).zip(story.embeds.iter()).filter(|(_, e)| !e.parts.is_empty());
    let embeds = embeds.map(|(i, e)| ((&*e.parts, e.author), Item::Embed(EmbedIx(i)), &*e.id));
    repeated(doc, "embed", embeds, found);
}

/// Reports every annotation of a kind that is equal to one before it.
fn repeated<'d, K: Hash + Eq>(
    doc: &Document,
    kind: &str,
    all: impl Iterator<Item = (K, Item, &'d str)>,
    found: &mut Vec<Problem>,
) {
    let all: Vec<(K, Item, &str)> = all.collect();
    // only those that begin where another one does are looked at closely
    let start = |item: Item| place(doc, item).start;
    let mut starts: Vec<u32> = all.iter().map(|(_, item, _)| start(*item)).collect();
    starts.sort_unstable();
    let twice = |at: u32| {
        let first = starts.partition_point(|start| *start < at);
        starts.get(first + 1) == Some(&at)
    };
    let mut seen: HashMap<K, (Item, &str)> = HashMap::new();
    let mut left = EACH;
    for (key, item, id) in all.into_iter().filter(|(_, item, _)| twice(start(*item))) {
        let Some((first, first_id)) = seen.get(&key).copied() else {
            seen.insert(key, (item, id));
            continue;
        };
        if left == 0 {
            return;
        }
        left -= 1;
        let what = format!("{kind} {id} says the same of the same words as {kind} {first_id}");
        let earlier = doc.story.text.body_start() + place(doc, first).range().start;
        let problem = at(doc, "duplicate-annotation", Severity::Warning, place(doc, item), what)
            .hint("Remove one of the two, or say what differs.")
            .also(&doc.story.text, earlier, format!("{kind} {first_id}"));
        found.push(problem);
    }
}
