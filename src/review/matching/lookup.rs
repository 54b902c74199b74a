//! Looks up the words of a quote in the text of a source: are they there, and how exactly?
//!
//! ```text
//! verbatim    the same bytes, from the first word of each part to its last
//! tidied      the same words except for case, punctuation, apostrophes, dashes, white space,
//!             how letters are encoded (composed or not, ligatures, full width, soft hyphens) and
//!             disfluencies (fillers and repetitions: the table in `tokens`)
//! elided      the source has more words where the quote has an ellipsis or square brackets,
//!             or between its parts, beyond what a break may leave out
//! altered     a word was changed, added or dropped, or the parts are in another order
//! not_found   nothing similar enough
//! ```
//!
//! What is compared. Quotation marks are not part of the words, nor is anything before the first
//! word and after the last: the comma before a closing mark belongs to the article. If only some
//! words of a part are in double marks, those are compared. An ellipsis at the edge of a quote
//! leaves nothing out between its words, and is ignored.
//!
//! What a break may leave out. A quote in parts is broken where the article names the speaker. Each
//! part stands for its own words only and ends at its closing mark; so a break may leave out the
//! rest of the sentence that it is in (“There is a memo,” she said. “There are many.” for “There is
//! a memo, yes. There are many.”), as any quote may end before its sentence does. If more is left
//! out, or the middle of a sentence, or somebody else's words, the quote is elided. What was left
//! out is reported in any case ([`Lookup::skipped`]): whether it matters is the question of context.
//!
//! What is similar enough. A quote of fewer than four words must be there verbatim or tidied. A
//! longer one is altered if the words that differ are at most half of the source's words there, and
//! the words that are the same would hardly meet by chance in a text of that length ([`CHANCE`]).
//!
//! The text is indexed once ([`Haystack`]); a lookup then takes a few milliseconds at most, even in
//! 20 MB. No files, no stories, no decisions.

mod align;
mod index;
mod place;
mod quoted;
#[cfg(test)]
mod tests;

pub use index::Haystack;

use super::diff::{Change, Piece, diff};
use crate::review::{Value, WordErrors};
use crate::story::Span;
use place::{Found, Placed};
use quoted::{Cut, Quoted};

/// How many bits of information the shared words of an altered quote must have beyond those needed
/// to tell the possible places apart; fewer could be a match by chance.
pub const CHANCE: f64 = 10.0;

/// The most words that a break between parts may leave out.
pub const BREAK: usize = 16;

/// A stretch of a quote, and where it is in the source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stretch {
    /// The number of the part that it belongs to.
    pub part: usize,
    /// Its bytes within that part.
    pub quoted: Span,
    /// Its bytes in the source; `None` if it is not there.
    pub said: Option<Span>,
    /// The difference: `old` in the source, `new` in the part.
    pub diff: Vec<Piece>,
}

/// The result of looking up a quote in a source.
#[derive(Clone, Debug, PartialEq)]
pub struct Lookup {
    /// The answer to the question of the wording.
    pub value: Value,
    /// The reason, for people: lower case, no full stop.
    pub why: &'static str,
    /// The stretches of the quote in order, and where they are; none if it was not found.
    pub stretches: Vec<Stretch>,
    /// Words of the source between them that the quote leaves out.
    pub skipped: Vec<Span>,
    /// The words that differ, not counting disfluencies and elided words (as `sclite` ignores
    /// hesitations); all words where nothing was found.
    pub errors: WordErrors,
    /// The number of equally good places, at most 64.
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

    /// Returns the word error rate ([`WordErrors::rate`]).
    pub fn wer(&self) -> f64 {
        self.errors.rate()
    }

    /// Returns true if this source matches the quote better than another.
    pub fn is_nearer_than(&self, other: &Self) -> bool {
        (self.value, self.wer()) < (other.value, other.wer())
    }
}

/// Looks up the parts of a quote, as printed in the article, in a source.
pub fn look_up(source: &Haystack, parts: &[&str]) -> Lookup {
    let quoted = quoted::stretches(parts, source);
    let count = quoted.iter().map(|q| q.ids.len() as u32).sum();
    let errors = WordErrors { insertions: count, ..WordErrors::default() };
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
        None if count < place::FEW => none("so few words must be there exactly"),
        None => none("the source has nothing similar"),
    }
}

/// What is wrong in the gaps between stretches.
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
    let same_letters = gaps.same_bytes && stretches.iter().all(Stretch::is_same);
    let said = |s: &Stretch| {
        s.said.is_some_and(|said| source.text()[said.range()] == parts[s.part][s.quoted.range()])
    };
    let same = same_letters && stretches.iter().all(said);
    let wrong = errors.substitutions + errors.deletions + errors.insertions;
    let (value, why) = match (gaps.altered, gaps.elided) {
        (Some(why), _) => (Value::Altered, why),
        _ if wrong > 0 => (Value::Altered, altered(&stretches, errors)),
        (_, Some(why)) => (Value::Elided, why),
        _ if same => (Value::Verbatim, "word for word"),
        _ if same_letters => (Value::Tidied, "only how letters are encoded differs"),
        _ => (Value::Tidied, "only case, punctuation or fillers differ"),
    };
    let skipped = gaps.skipped;
    Lookup { value, why, stretches, skipped, errors, places: placed.places }
}

const fn altered_words(errors: WordErrors) -> &'static str {
    match errors {
        WordErrors { substitutions: 0, deletions: 0, .. } => "a word was added",
        WordErrors { substitutions: 0, insertions: 0, .. } => "a word was dropped",
        _ => "a word was changed",
    }
}

fn altered(stretches: &[Stretch], errors: WordErrors) -> &'static str {
    let missing = stretches.iter().any(|stretch| stretch.said.is_none());
    if missing { "a part of it is not in the source" } else { altered_words(errors) }
}

impl Stretch {
    fn is_same(&self) -> bool {
        self.said.is_some() && self.diff.iter().all(|piece| piece.change == Change::Same)
    }
}

/// Compares a stretch of a quote with the source at its place, byte for byte.
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

/// Checks what the source has between consecutive stretches.
fn gaps(
    source: &Haystack,
    parts: &[&str],
    quoted: &[Quoted<'_>],
    found: &[Option<Found>],
    errors: &mut WordErrors,
) -> Gaps {
    let mut gaps = Gaps { same_bytes: true, ..Gaps::default() };
    let placed = || quoted.iter().zip(found).filter_map(|(q, f)| Some((q, f.as_ref()?)));
    for ((before, a), (after, b)) in placed().zip(placed().skip(1)) {
        if b.words.start < a.words.end {
            gaps.altered = Some("its parts are in another order");
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
            Cut::Brackets => gaps.elided = Some("square brackets replace words of the source"),
            Cut::Ellipsis if left_out > 0 => gaps.elided = Some("an ellipsis leaves words out"),
            Cut::Joint => errors.deletions += left_out as u32,
            Cut::Break if left_out > 0 && !source.is_rest_of_sentence(bytes, left_out) => {
                gaps.elided = Some("a break leaves out more than the rest of a sentence");
            }
            _ => {}
        }
    }
    gaps
}
