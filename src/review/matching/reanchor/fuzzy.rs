//! Finds edited words: the most likely places by unchanged pieces, compared token by token.

use strsim::generic_levenshtein;
use unicode_segmentation::UnicodeSegmentation;

use super::seeds::{Seed, seeds};
use super::{Anchor, EDITS, FUZZY, FoldedBody, SCORE, Wanted, distinct};
use crate::review::event::SeenWords;
use crate::review::matching::votes::{apart, counted};
use crate::story::Span;
use crate::story::text::{ceil_border, floor_border};

/// A seed that occurs in more places is ignored.
const COMMON: usize = 5_000;

/// The most places that are compared token by token.
const NEAR: usize = 8;

/// A longer stretch, in bytes, is compared in the two most likely places only.
const LONG: usize = 2_000;

/// Looks for similar words for the stretches that were not found exactly.
pub(super) fn find(
    body: &FoldedBody<'_>,
    seen: &[&SeenWords],
    wanted: &[Vec<Wanted>],
    found: &mut [Vec<Anchor>],
) {
    let mut missing: Vec<(usize, usize, Vec<Seed<'_>>)> = Vec::new();
    for (i, parts) in found.iter().enumerate() {
        for (j, _) in parts.iter().enumerate().filter(|(_, part)| **part == Anchor::Gone) {
            if wanted[i][j].length >= FUZZY {
                missing.push((i, j, seeds(&wanted[i][j])));
            }
        }
    }
    let words: Vec<&str> =
        missing.iter().flat_map(|(.., seeds)| seeds.iter().map(|seed| seed.words)).collect();
    if words.is_empty() {
        return;
    }
    let (words, number) = distinct(&words);
    let places = body.places_of(&words);
    let mut number = number.into_iter();
    for (i, j, seeds) in missing {
        let mut begins = Vec::new();
        for seed in &seeds {
            let places = number.next().map_or(&[][..], |n| &places[n]);
            if places.len() <= COMMON {
                begins.extend(places.iter().map(|at| i64::from(*at) - seed.offset));
            }
        }
        let shift = found[i].iter().zip(&seen[i].parts).find_map(|(found, part)| {
            found.span().map(|span| i64::from(span.start) - i64::from(part.start))
        });
        let near = body.folded.fold_place(seen[i].parts[j].start) as i64 + shift.unwrap_or(0);
        found[i][j] = best(body, &wanted[i][j], begins, near);
    }
}

/// Returns the best of the places that the seeds vote for.
fn best(body: &FoldedBody<'_>, wanted: &Wanted, mut begins: Vec<i64>, near: i64) -> Anchor {
    begins.sort_unstable();
    let slack = 24 + (wanted.exact.len() as f64 * EDITS) as i64;
    let mut votes = counted(&begins, slack);
    votes.sort_by_key(|(count, begin)| (usize::MAX - count, (begin - near).abs()));
    let most = if wanted.exact.len() > LONG { 2 } else { NEAR };
    let taken = apart(&votes, slack, most);
    let scored = taken.into_iter().filter_map(|begin| score(body, wanted, (begin, slack), near));
    let best = scored.max_by(|a, b| a.1.total_cmp(&b.1));
    best.map_or(Anchor::Gone, |(span, score)| Anchor::Fuzzy(span, score))
}

/// Compares a stretch with the text around a place; `None` if that is not similar enough.
fn score(
    body: &FoldedBody<'_>,
    wanted: &Wanted,
    (begin, slack): (i64, i64),
    near: i64,
) -> Option<(Span, f64)> {
    let text = body.folded.text();
    let within = |at: i64| (at.max(0) as usize).min(text.len());
    let from = floor_border(text, within(begin - slack));
    let to = ceil_border(text, within(begin + wanted.exact.len() as i64 + 2 * slack));
    // the window begins and ends at blanks, so that it cuts no token
    let from = from + text[from..to].find(' ').filter(|_| from > 0).unwrap_or(0);
    let to = if to < text.len() { from + text[from..to].rfind(' ').unwrap_or(0) } else { to };
    let (start, end, edits) = aligned(&wanted.exact, &text[from..to])?;
    let edits = edits.max(edited(&wanted.exact, &text[from + start..from + end]));
    let words = 1.0 - edits as f64 / wanted.length as f64;
    let place = body.place(wanted, from + start, from + end)?;
    let moved = (from as i64 + start as i64 - near).abs() as f64 / text.len().max(1) as f64;
    let score =
        (50.0 * words + 20.0 * place.before + 20.0 * place.after + 2.0 * (1.0 - moved.min(1.0)))
            / 92.0;
    (words >= 1.0 - EDITS && score >= SCORE && place.known).then_some((place.span, score))
}

/// Counts the edited characters of short stretches exactly; returns 0 for long ones.
fn edited(words: &str, text: &str) -> usize {
    if words.len().max(text.len()) > LONG {
        return 0;
    }
    let (words, text): (Vec<char>, Vec<char>) = (words.chars().collect(), text.chars().collect());
    generic_levenshtein(&words, &text)
}

/// One token with its characters.
struct Token {
    at: usize,
    end: usize,
    chars: Vec<char>,
}

fn tokens(text: &str) -> Vec<Token> {
    let token = |(at, token): (usize, &str)| Token {
        at,
        end: at + token.len(),
        chars: token.chars().collect(),
    };
    text.split_word_bound_indices().map(token).collect()
}

/// Returns the byte range of a text that needs the fewest character edits from some words, and their
/// number. Tokens are changed, added and dropped whole, so that the range begins and ends at token
/// boundaries; changing a token costs no more than dropping it.
fn aligned(words: &str, text: &str) -> Option<(usize, usize, usize)> {
    let (words, text) = (tokens(words), tokens(text));
    let width = text.len() + 1;
    // where the range of each cell begins
    let mut above: Vec<(usize, usize)> = (0..width).map(|j| (0, j)).collect();
    let mut row = above.clone();
    for word in &words {
        let dropped = word.chars.len();
        row[0] = (above[0].0 + dropped, 0);
        for (j, token) in text.iter().enumerate() {
            let across = above[j].0 + price(word, token).min(dropped);
            let (along, down) = (row[j].0 + token.chars.len(), above[j + 1].0 + dropped);
            row[j + 1] = if across <= along && across <= down {
                (across, above[j].1)
            } else if down <= along {
                (down, above[j + 1].1)
            } else {
                (along, row[j].1)
            };
        }
        std::mem::swap(&mut above, &mut row);
    }
    // of equally good ends the last: a changed last word belongs to the range
    let (end, (edits, start)) =
        above.into_iter().enumerate().rev().min_by_key(|(_, (edits, _))| *edits)?;
    (start < end).then(|| (text[start].at, text[end - 1].end, edits))
}

/// Returns how many characters must be edited to turn one token into another.
fn price(a: &Token, b: &Token) -> usize {
    /// Longer tokens are only compared for equality.
    const LONGEST: usize = 24;
    let longer = a.chars.len().max(b.chars.len());
    let is_word = |token: &Token| token.chars.iter().any(|c| c.is_alphanumeric());
    if a.chars == b.chars {
        0
    } else if longer > LONGEST || is_word(a) != is_word(b) {
        longer
    } else {
        generic_levenshtein(&a.chars, &b.chars)
    }
}
