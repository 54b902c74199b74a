//! The passage of a source that has most of the words of an indirect quote.
//!
//! A help for whoever compares them: it proves nothing. Rare words count more than common ones; a
//! passage under the speaker's own label comes first.

use super::lookup::{Haystack, Wanted};
use super::tokens::words;
use crate::story::Span;

/// A word that the source has more often says nothing.
const COMMON: usize = 1_000;

/// The fewest words of the quote that a passage must have.
const FEWEST: usize = 2;

/// So much of the information in the quote's words a passage must have.
const LEAST: f64 = 0.35;

/// The most places of words that are looked at.
const MOST: usize = 200_000;

/// Returns the passage that has most of the words of some parts.
pub(super) fn nearest(source: &Haystack, parts: &[&str], wanted: Wanted<'_>) -> Option<Span> {
    let all = || parts.iter().flat_map(|part| words(part).map(|word| &part[word.range()]));
    let mut ids: Vec<u32> = all().map(|word| source.number(word)).collect();
    let width = 2 * ids.len() as u32 + 8;
    ids.sort_unstable();
    ids.dedup();
    let whole: f64 = ids.iter().map(|id| source.bits(*id)).sum();
    ids.retain(|id| (1..=COMMON).contains(&source.places(*id).len()));
    let bits: Vec<f64> = ids.iter().map(|id| source.bits(*id)).collect();
    let of = |(n, id): (usize, &u32)| source.places(*id).iter().map(move |at| (*at, n));
    let mut places: Vec<(u32, usize)> = ids.iter().enumerate().flat_map(of).take(MOST).collect();
    places.sort_unstable();
    let one_turn = |a: u32, b: u32| source.turn_of(a) == source.turn_of(b);
    // the best under the speaker's own label, and elsewhere
    let mut best: [Option<(f64, Span)>; 2] = [None, None];
    let (mut from, mut counts, mut sum, mut distinct) = (0, vec![0_u32; ids.len()], 0.0, 0);
    for (place, n) in &places {
        let far = |from: (u32, usize)| from.0 + width < *place || !one_turn(from.0, *place);
        while far(places[from]) || (places[from].1 != *n && counts[places[from].1] > 1) {
            let gone = places[from].1;
            counts[gone] -= 1;
            if counts[gone] == 0 {
                (sum, distinct) = (sum - bits[gone], distinct - 1);
            }
            from += 1;
        }
        counts[*n] += 1;
        if counts[*n] == 1 {
            (sum, distinct) = (sum + bits[*n], distinct + 1);
        }
        if distinct < FEWEST || sum < whole * LEAST {
            continue;
        }
        let ends = source.word(places[from].0 as usize).zip(source.word(*place as usize));
        let Some(span) = ends.map(|(first, last)| first.hull(last)) else { continue };
        let best = &mut best[usize::from(!wanted.is_under_own_label(source, span))];
        let is_better = |(score, old): (f64, Span)| {
            sum > score + 1e-9 || (sum > score - 1e-9 && span.len() < old.len())
        };
        if best.is_none_or(is_better) {
            *best = Some((sum, span));
        }
    }
    best.into_iter().flatten().next().map(|(_, span)| span)
}
