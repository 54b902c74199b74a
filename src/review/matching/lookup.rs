//! Looking a quote's words up in the text of a source: do they stand there, and how near?
//!
//! ```text
//! verbatim    the same bytes, from the first word of each part to its last
//! tidied      the same words but for case, punctuation, apostrophes, dashes, white
//!             space and stumbling (fillers and repetitions: the tables of `words`)
//! elided      the source goes on where the quote has an ellipsis or square brackets,
//!             or between its parts beyond what a break may leave out
//! altered     a word was changed, added or dropped, or the parts change places
//! not_found   nothing near enough
//! ```
//!
//! What is compared. Quotation marks are not part of the words, nor is what stands before the
//! first word and after the last: the comma before a closing mark is the article's. Of a part of
//! which only some words are in double marks, those in marks are compared. An ellipsis at the edge
//! of a quote leaves nothing out between its words, and so says nothing.
//!
//! What a break may leave out. A quote in parts is broken where the article says who speaks. Each
//! part answers for its own words, and ends where its marks do; so a break may leave out the rest
//! of the one sentence that it stands in (“There is a memo,” she said. “There are many.” for
//! “There is a memo, yes. There are many.”), as any quote may end before its sentence does. More
//! than that, the middle of a sentence or somebody else's words make it elided. What was left
//! out is told in any case ([`Lookup::skipped`]): whether it mattered is the question of context.
//!
//! Near enough. A quote of fewer than four words must stand there, tidied at most. A longer one is
//! altered if at most half as many words differ as the source has there, and the words that it
//! shares would hardly meet by chance in a text of that length ([`CHANCE`]).
//!
//! The text is indexed once ([`Haystack`]); a look-up then costs some milliseconds at most, in 20
//! MB as well. No files, no stories, no decisions.

mod align;
mod index;
mod place;
mod quoted;
#[cfg(test)]
mod tests;

pub use index::Haystack;

use super::diff::{Change, Piece, diff};
use crate::review::{Errors, Value};
use crate::story::Span;
use place::{Found, Placed};
use quoted::{Cut, Quoted};

/// By how many bits the words that an altered quote shares with the source must outweigh the number
/// of places where they could meet by chance.
pub const CHANCE: f64 = 10.0;

/// The most words that a break may leave out.
pub const BREAK: usize = 16;

/// Where a stretch of a quote stands in the source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stretch {
    /// Which of the parts given it is of.
    pub part: usize,
    /// Its bytes of that part.
    pub quoted: Span,
    /// The bytes of the source; `None` if it does not stand there.
    pub said: Option<Span>,
    /// From the source's words to the quote's: `old` in the source, `new` in the part.
    pub diff: Vec<Piece>,
}

/// What a source says of a quote's words.
#[derive(Clone, Debug, PartialEq)]
pub struct Lookup {
    /// The answer to the question of the wording.
    pub value: Value,
    /// Why, in words for people: lower case, no full stop.
    pub why: &'static str,
    /// The stretches of the quote in their order, and where they stand; none if it was not found.
    pub stretches: Vec<Stretch>,
    /// What the source has between them and the quote has not.
    pub skipped: Vec<Span>,
    /// The words that differ, stumbling and what was elided not counted (as `sclite` leaves
    /// hesitations out); all of them where nothing was found.
    pub errors: Errors,
    /// In how many places the words stand as they do here, at most 64.
    pub places: u32,
}

impl Lookup {
    /// Returns the stretches of the source, in the order of the quote.
    pub fn spans(&self) -> impl Iterator<Item = Span> + '_ {
        self.stretches.iter().filter_map(|stretch| stretch.said)
    }

    /// Returns the passage of the source, from the first word found to the last.
    pub fn passage(&self) -> Option<Span> {
        self.spans().reduce(Span::hull)
    }

    /// Returns the word error rate ([`Errors::rate`]).
    pub fn wer(&self) -> f64 {
        self.errors.rate()
    }

    /// Tells whether this source is nearer to the quote's words than another.
    pub fn is_nearer_than(&self, other: &Self) -> bool {
        (self.value, self.wer()) < (other.value, other.wer())
    }
}

/// Looks the parts of a quote, as they stand in the article, up in a source.
pub fn look_up(source: &Haystack, parts: &[&str]) -> Lookup {
    let quoted = quoted::stretches(parts, source);
    let count = quoted.iter().map(|q| q.ids.len() as u32).sum();
    let errors = Errors { insertions: count, ..Errors::default() };
    let none = |why| Lookup {
        value: Value::NotFound,
        why,
        stretches: Vec::new(),
        skipped: Vec::new(),
        errors,
        places: 0,
    };
    if count == 0 {
        return none("there are no words to compare");
    }
    match place::place(source, &quoted) {
        Some(placed) => judged(source, parts, &quoted, &placed),
        None if count < place::FEW => none("so few words must stand there as they are"),
        None => none("the source has nothing near it"),
    }
}

/// What a look at the gaps between stretches found.
#[derive(Default)]
struct Gaps {
    skipped: Vec<Span>,
    elided: Option<&'static str>,
    altered: Option<&'static str>,
    same_bytes: bool,
}

fn judged(source: &Haystack, parts: &[&str], quoted: &[Quoted<'_>], placed: &Placed) -> Lookup {
    let mut errors = placed.errors;
    let gaps = gaps(source, parts, quoted, &placed.found, &mut errors);
    let found = placed.found.iter().map(Option::as_ref);
    let stretches: Vec<Stretch> =
        quoted.iter().zip(found).map(|(q, found)| stretch(source, q, found)).collect();
    let same = gaps.same_bytes && stretches.iter().all(Stretch::is_same);
    let wrong = errors.substitutions + errors.deletions + errors.insertions;
    let (value, why) = match (gaps.altered, gaps.elided) {
        (Some(why), _) => (Value::Altered, why),
        _ if wrong > 0 => (Value::Altered, altered(&stretches, errors)),
        (_, Some(why)) => (Value::Elided, why),
        _ if same => (Value::Verbatim, "word for word"),
        _ => (Value::Tidied, "but for case, punctuation or stumbling"),
    };
    let skipped = gaps.skipped;
    Lookup { value, why, stretches, skipped, errors, places: placed.places }
}

const fn altered_words(errors: Errors) -> &'static str {
    match errors {
        Errors { substitutions: 0, deletions: 0, .. } => "a word was added",
        Errors { substitutions: 0, insertions: 0, .. } => "a word was dropped",
        _ => "a word was changed",
    }
}

fn altered(stretches: &[Stretch], errors: Errors) -> &'static str {
    let missing = stretches.iter().any(|stretch| stretch.said.is_none());
    if missing { "a part of it is not in the source" } else { altered_words(errors) }
}

impl Stretch {
    fn is_same(&self) -> bool {
        self.said.is_some() && self.diff.iter().all(|piece| piece.change == Change::Same)
    }
}

/// Compares a stretch of a quote with what stands at its place, byte for byte.
fn stretch(source: &Haystack, quoted: &Quoted<'_>, found: Option<&Found>) -> Stretch {
    let said = found.map(|found| source.bytes(found.words.clone()));
    let (part, words) = (quoted.part, quoted.span);
    let moved = |span: Span, by: u32| Span::new(span.start + by, span.end + by);
    let pieces = |said: Span| {
        diff(&source.text()[said.range()], quoted.text)
            .into_iter()
            .map(|p| Piece { old: moved(p.old, said.start), new: moved(p.new, words.start), ..p })
            .collect()
    };
    Stretch { part, quoted: words, said, diff: said.map(pieces).unwrap_or_default() }
}

/// Looks at what the source has between stretches that follow each other.
fn gaps(
    source: &Haystack,
    parts: &[&str],
    quoted: &[Quoted<'_>],
    found: &[Option<Found>],
    errors: &mut Errors,
) -> Gaps {
    let mut gaps = Gaps { same_bytes: true, ..Gaps::default() };
    let placed = || quoted.iter().zip(found).filter_map(|(q, f)| Some((q, f.as_ref()?)));
    for ((before, a), (after, b)) in placed().zip(placed().skip(1)) {
        if b.words.start < a.words.end {
            gaps.altered = Some("its parts stand in another order");
            continue;
        }
        let between = a.words.end..b.words.start;
        let left_out = source.without_stumbling(between.clone());
        let bytes =
            Span::new(source.bytes(a.words.clone()).end, source.bytes(b.words.clone()).start);
        let within = before.part == after.part;
        if within {
            let text = &parts[after.part][before.span.range().end..after.span.range().start];
            gaps.same_bytes &= source.text()[bytes.range()] == *text;
        }
        if left_out > 0 {
            gaps.skipped.push(source.bytes(between));
        }
        match after.cut {
            Cut::Brackets => gaps.elided = Some("square brackets stand for what was said"),
            Cut::Ellipsis if left_out > 0 => gaps.elided = Some("an ellipsis leaves words out"),
            Cut::Joint => errors.deletions += left_out as u32,
            Cut::Break if left_out > 0 && !source.is_rest_of_sentence(bytes, left_out) => {
                gaps.elided = Some("a break leaves more than the rest of a sentence out");
            }
            _ => {}
        }
    }
    gaps
}
