//! Re-anchoring: finds words again in a text that has changed since they were seen.
//!
//! Quotes, dashes, ellipses and white space are folded on both sides. The context is the text within
//! [`crate::review::event::CONTEXT`] code points of the words, in their paragraph; the similarity of
//! two contexts is 1 − Levenshtein distance / the longer length. A context of fewer than 8
//! characters, as at the edge of a paragraph, counts only if the other one is similar as well: else
//! any word that ends a paragraph would match any other.
//!
//! ```text
//! exact    the same words. Fewer than 24 characters count only where the text before or after them
//!          is similar by at least 0.6. Of several places the one with the most similar context,
//!          then the nearest to where the words would be now
//! fuzzy    12 characters or more, at most 35 % of them edited, a similar context as above, and
//!          (50 × words + 20 × before + 20 × after + 2 × place) / 92 at least 0.70
//! gone     else: a decision on words that were removed is not applied to others
//! ```
//!
//! The weights are Hypothesis's (`hypothesis/client: src/annotator/anchoring/match-quote.ts`), which
//! takes the best place however poor it is; the limits are our own, and docs/review.md has the
//! measurements. Nothing here knows items or decisions.

mod fuzzy;
mod seeds;
#[cfg(test)]
mod tests;

use strsim::generic_levenshtein;

use crate::review::event::{SeenPart, SeenWords};
use crate::story::Span;
use crate::story::select::{Needles, is_whole, occurrences};
use crate::story::text::fold::{Folded, fold};

/// Exact words of fewer characters need a similar context.
pub const SHORT: usize = 24;
/// Words of fewer characters are only found exactly.
pub const FUZZY: usize = 12;
/// The least similarity of the context before, or after.
pub const CONTEXT: f64 = 0.6;
/// A context of fewer characters does not count alone.
pub const SAYS: usize = 8;
/// The largest share of edited characters.
pub const EDITS: f64 = 0.35;
/// The least weighted score of a fuzzy place.
pub const SCORE: f64 = 0.70;

/// Where words are now.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Anchor {
    /// The same words are here.
    Exact(Span),
    /// Similar words are here, with their weighted score.
    Fuzzy(Span, f64),
    /// Nowhere.
    Gone,
}

impl Anchor {
    /// Returns the place.
    pub const fn span(self) -> Option<Span> {
        match self {
            Self::Exact(span) | Self::Fuzzy(span, _) => Some(span),
            Self::Gone => None,
        }
    }
}

/// A body prepared for searching: folded once.
#[derive(Debug)]
pub struct FoldedBody<'a> {
    text: &'a str,
    folded: Folded,
}

/// A possible place, with the similarity of its contexts before and after.
#[derive(Clone, Copy, Debug)]
struct Place {
    span: Span,
    before: f64,
    after: f64,
    /// True if the contexts are similar enough.
    known: bool,
}

/// One stretch to search for, folded.
#[derive(Debug)]
struct Wanted {
    exact: String,
    before: String,
    after: String,
    /// Its characters.
    length: usize,
    /// Whether it began and ended at word boundaries.
    whole: bool,
}

impl Wanted {
    fn of(seen: &SeenPart) -> Self {
        let [exact, before, after] =
            [&seen.exact, &seen.prefix, &seen.suffix].map(|words| fold(words).into_owned());
        let all = format!("{before}{exact}{after}");
        let whole = is_whole(&all, before.len(), exact.len());
        Self { length: exact.chars().count(), exact, before, after, whole }
    }
}

/// The most exact places of one stretch whose context is compared.
const MOST: usize = 2_000;

/// The most exact places of one stretch that are tried on each side of where it was.
const FAR: usize = 20_000;

impl<'a> FoldedBody<'a> {
    /// Prepares a body of at most 4 GiB.
    pub fn of(text: &'a str) -> Self {
        Self { text, folded: Folded::of(text) }
    }

    /// Returns the body.
    pub const fn text(&self) -> &'a str {
        self.text
    }

    /// Returns every place of some words in the folded body, in ascending order.
    fn places_of(&self, words: &[&str]) -> Vec<Vec<u32>> {
        /// Up to so many texts are searched one by one.
        const FEW: usize = 4;
        /// The most places that are kept (4 bytes each).
        const KEPT: usize = 8_000_000;
        let text = self.folded.text();
        if words.len() <= FEW {
            let one = |words: &&str| {
                let all = occurrences(text, words, 0).map(|at| at as u32);
                if words.is_empty() { Vec::new() } else { all.take(KEPT / FEW).collect() }
            };
            return words.iter().map(one).collect();
        }
        let mut places = vec![Vec::new(); words.len()];
        let mut left = KEPT;
        Needles::of(words.iter().copied()).find_in(text, &mut |at, number| {
            places[number as usize].push(at as u32);
            left -= 1;
            left > 0
        });
        places
    }

    /// Rates a range of the folded body as a place for the stretch.
    fn place(&self, wanted: &Wanted, at: usize, end: usize) -> Option<Place> {
        let span = self.folded.unfold(at, end, self.text)?;
        let here = SeenPart::of(self.text, span);
        let (prefix, suffix) = (fold(&here.prefix), fold(&here.suffix));
        let before = similarity(&wanted.before, &prefix);
        let after = similarity(&wanted.after, &suffix);
        let like = |similarity: f64| similarity >= CONTEXT;
        let says = |a: &str, b: &str| a.chars().count().max(b.chars().count()) >= SAYS;
        let known = match (like(before), like(after)) {
            (true, true) => true,
            (true, false) => says(&wanted.before, &prefix),
            (false, true) => says(&wanted.after, &suffix),
            (false, false) => false,
        };
        Some(Place { span, before, after, known })
    }

    /// Returns the best of some exact places.
    fn exact(&self, wanted: &Wanted, places: &[u32], near: i64) -> Option<Span> {
        let text = self.folded.text();
        let length = wanted.exact.len();
        let far = |at: &u32| (i64::from(*at) - near).abs();
        let middle = places.partition_point(|at| i64::from(*at) < near);
        let within = middle.saturating_sub(FAR)..(middle + FAR).min(places.len());
        let mut places = places[within].to_vec();
        if places.len() > MOST / 10 {
            let head = tail_of(&wanted.before, 3);
            let tail = head_of(&wanted.after, 3);
            places.retain(|at| {
                let (before, after) = (&text[..*at as usize], &text[*at as usize + length..]);
                before.ends_with(head) || after.starts_with(tail)
            });
            places.sort_by_key(far);
            places.truncate(MOST);
        }
        let mut best: Option<(f64, i64, Span)> = None;
        for at in places {
            let start = at as usize;
            if wanted.whole && !is_whole(text, start, length) {
                continue;
            }
            let Some(place) = self.place(wanted, start, start + length) else { continue };
            if wanted.length < SHORT && !place.known {
                continue;
            }
            let found = (place.before + place.after, far(&at), place.span);
            if best.is_none_or(|best| found.0 > best.0 || (found.0 >= best.0 && found.1 < best.1)) {
                best = Some(found);
            }
        }
        best.map(|(.., span)| span)
    }
}

/// Returns where one stretch is now.
pub fn reanchor(body: &FoldedBody<'_>, seen: &SeenPart) -> Anchor {
    let seen = SeenWords { parts: vec![seen.clone()], ..SeenWords::default() };
    reanchor_all(body, &[&seen])[0][0]
}

/// Returns where the stretches of many [`SeenWords`] are now, in a pass or two over the body for all
/// of them. The stretches of one stay in their order; one that does not counts as gone.
pub fn reanchor_all(body: &FoldedBody<'_>, seen: &[&SeenWords]) -> Vec<Vec<Anchor>> {
    let wanted: Vec<Vec<Wanted>> =
        seen.iter().map(|seen| seen.parts.iter().map(Wanted::of).collect()).collect();
    let all: Vec<&Wanted> = wanted.iter().flatten().collect();
    let words: Vec<&str> = all.iter().map(|wanted| &*wanted.exact).collect();
    let (words, number) = distinct(&words);
    let places = body.places_of(&words);
    let mut at = 0;
    let mut found: Vec<Vec<Anchor>> = Vec::with_capacity(seen.len());
    for (seen, wanted) in seen.iter().zip(&wanted) {
        let mut shift = 0;
        let mut one = Vec::with_capacity(wanted.len());
        for (part, wanted) in seen.parts.iter().zip(wanted) {
            let near = body.folded.fold_place(part.start) as i64 + shift;
            let span = (!wanted.exact.is_empty())
                .then(|| body.exact(wanted, &places[number[at]], near))
                .flatten();
            if let Some(span) = span {
                shift = i64::from(span.start) - i64::from(part.start);
            }
            one.push(span.map_or(Anchor::Gone, Anchor::Exact));
            at += 1;
        }
        found.push(one);
    }
    fuzzy::find(body, seen, &wanted, &mut found);
    for one in &mut found {
        keep_order(one);
    }
    found
}

/// Returns the distinct texts, and for each of all its position among them.
fn distinct<'w>(words: &[&'w str]) -> (Vec<&'w str>, Vec<usize>) {
    let mut numbers = std::collections::HashMap::new();
    let mut once = Vec::new();
    let number = |word: &&'w str| {
        *numbers.entry(*word).or_insert_with(|| {
            once.push(*word);
            once.len() - 1
        })
    };
    let all = words.iter().map(number).collect();
    (once, all)
}

/// Marks every stretch as gone that begins before the end of the one before it.
fn keep_order(found: &mut [Anchor]) {
    let mut end = 0;
    for one in found {
        match one.span() {
            Some(span) if span.start >= end => end = span.end,
            _ => *one = Anchor::Gone,
        }
    }
}

/// Returns how similar two contexts are, from 0 to 1.
fn similarity(a: &str, b: &str) -> f64 {
    if a == b {
        return 1.0;
    }
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    let longer = a.len().max(b.len()).max(1);
    1.0 - generic_levenshtein(&a, &b) as f64 / longer as f64
}

fn head_of(text: &str, chars: usize) -> &str {
    text.char_indices().nth(chars).map_or(text, |(at, _)| &text[..at])
}

fn tail_of(text: &str, chars: usize) -> &str {
    text.char_indices().rev().nth(chars - 1).map_or(text, |(at, _)| &text[at..])
}
