//! Looks up the words of a quote in the text of a source: are they there, and how exactly?
//!
//! ```text
//! verbatim    the same bytes, from the first word of each part to its last
//! tidied      the same words except for case, punctuation, apostrophes, dashes, white space,
//!             how letters are encoded (composed or not, ligatures, full width, soft hyphens) and
//!             disfluencies (fillers, and repetitions that mean nothing: the tables in `tokens` and
//!             `repeats`)
//! elided      the source has more words where the quote has an ellipsis or square brackets,
//!             or between its parts; somebody else speaks in between; or nobody can tell what
//!             was said there (“[inaudible]”, words in brackets)
//! altered     a word was changed, added or dropped, or the parts are in another order
//! not_found   nothing similar enough
//! ```
//!
//! What is compared. Quotation marks are not part of the words, nor is anything before the first
//! word and after the last: the comma before a closing mark belongs to the article. If only some
//! words of a part are in double marks, those are compared.
//!
//! What a quote leaves out. A quote in parts is broken where the article names the speaker: what the
//! source has there is left out. So is what the source has in the same sentence before an ellipsis or
//! brackets that the quote begins with, or after those that it ends with. All of it is reported
//! ([`Lookup::skipped`]): whether it matters is the question of context, which somebody has to
//! answer. What the same sentence has beside a quote that says nothing of it is reported too
//! ([`Lookup::edges`]): “It is not true that” before “We took the money.”
//!
//! Questions. A question printed as a statement is altered, and the other way round; an exclamation
//! mark says nothing. Numbers are compared whatever stands between their digits (`figures`).
//!
//! What is no speech. The labels of a transcript, times, the numbers of lines and pages, stage
//! directions and the like are passed over and reported as such ([`Change::Passed`],
//! [`Lookup::passed`]). Whose label the words stand under is reported too ([`Lookup::said_by`]), and
//! if they are somebody else's, whom the speaker quotes or reads out (`reported`). Of places that match
//! as well as each other, the one under the speaker's own label is taken, then one where the quote is
//! a whole sentence.
//!
//! What is similar enough. A quote of fewer than four words must be there verbatim or tidied. A
//! longer one is altered if the words that differ are at most half of the source's words there, and
//! the words that are the same would hardly meet by chance in a text of that length ([`CHANCE`]).
//!
//! The text is indexed once ([`Haystack`]); a lookup then takes a few milliseconds at most, even in
//! 20 MB. No files, no stories, no decisions.

mod align;
mod edges;
mod empty_words;
mod figures;
mod index;
mod place;
mod questions;
mod quoted;
mod reported;
mod said;
mod speakers;
mod taken_back;
#[cfg(test)]
mod tests;

pub use edges::{Edges, Shape};
pub use index::Haystack;
pub use speakers::{SaidBy, SourceSpeakers, Wanted};

use super::diff::{Change, Piece};
use super::tokens;
use super::transcript::{NotSpeech, Passed};
use crate::review::{Value, WordErrors};
use crate::story::Span;
use crate::story::text::floor_border;
use place::{Found, Placed};
use quoted::{Cut, Quoted};

/// How many bits of information the shared words of an altered quote must have beyond those needed
/// to tell the possible places apart; fewer could be a match by chance.
pub const CHANCE: f64 = 10.0;

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
    /// Words of the source, between them and at the edges of the quote, that it leaves out.
    pub skipped: Vec<Span>,
    /// Words of the same sentence beside the quote, which it does not mark as left out.
    pub edges: Edges,
    /// What is no speech within them.
    pub passed: Vec<Passed>,
    /// Whose label they stand under.
    pub said_by: SaidBy,
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
        let class = |value| if value == Value::Tidied { Value::Verbatim } else { value };
        let key = |it: &Self| (class(it.value), !it.said_by.is_own(), it.value, it.wer());
        key(self) < key(other)
    }
}

/// Looks up the parts of a quote, as printed in the article, in a source.
pub fn look_up(source: &Haystack, parts: &[&str]) -> Lookup {
    look_up_by(source, parts, None)
}

/// Looks up the parts of a quote, and prefers the places under the label of its speaker.
pub fn look_up_by(source: &Haystack, parts: &[&str], wanted: Option<Wanted<'_>>) -> Lookup {
    let quoted = quoted::stretches(parts, source);
    let count = quoted.iter().map(|q| q.ids.len() as u32).sum();
    let errors = WordErrors { insertions: count, ..WordErrors::default() };
    let none = |why| Lookup {
        value: Value::NotFound,
        why,
        stretches: Vec::new(),
        skipped: Vec::new(),
        edges: Edges::default(),
        passed: Vec::new(),
        said_by: SaidBy::Unlabelled,
        errors,
        places: 0,
    };
    if count == 0 {
        return none("there are no words to compare");
    }
    match place::place(source, &quoted, wanted) {
        Some(placed) => judged((source, wanted), parts, &quoted, &placed),
        None if count < place::FEW => {
            none("a quote of so few words has to be in the source exactly")
        }
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

fn judged(
    (source, wanted): (&Haystack, Option<Wanted<'_>>),
    parts: &[&str],
    quoted: &[Quoted<'_>],
    placed: &Placed,
) -> Lookup {
    let mut errors = placed.errors;
    let mut gaps = gaps((source, wanted), parts, quoted, &placed.found, &mut errors);
    let found = placed.found.iter().map(Option::as_ref);
    let stretches: Vec<Stretch> =
        quoted.iter().zip(found).map(|(q, found)| stretch(source, q, found)).collect();
    let passed = passed((source, wanted), &stretches, &mut gaps);
    let same_letters = gaps.same_bytes && stretches.iter().all(Stretch::is_same);
    let same_codes = |s: &Stretch| has_same_codes(source, s, parts[s.part]);
    let same = same_letters && stretches.iter().all(same_codes);
    let wrong = errors.substitutions + errors.deletions + errors.insertions;
    gaps.altered = gaps.altered.or_else(|| placed.question(source, quoted));
    if placed.has_other_points(source, quoted) {
        gaps.altered = gaps.altered.or(Some("a word has other vowel points"));
    }
    let (value, why) = match (gaps.altered, gaps.elided) {
        (Some(why), _) => (Value::Altered, why),
        _ if wrong > 0 => (Value::Altered, altered((source, parts), &stretches, errors)),
        (_, Some(why)) => (Value::Elided, why),
        _ if same => (Value::Verbatim, "word for word"),
        _ if same_letters => (Value::Tidied, "only how letters are encoded differs"),
        _ => (Value::Tidied, "only case, punctuation or fillers differ"),
    };
    let skipped = gaps.skipped;
    let said_by = wanted.map(|wanted| wanted.of(source, &stretches)).unwrap_or_default();
    let words = |found: Option<&Option<Found>>| Some(found?.as_ref()?.words.clone());
    let ends = (words(placed.found.first()), words(placed.found.last()));
    let edges = edges::of((source, wanted), quoted, ends);
    Lookup { value, why, stretches, skipped, edges, passed, said_by, errors, places: placed.places }
}

/// Returns true if the words of a stretch, without what is no speech, are those of its part byte
/// for byte.
fn has_same_codes(source: &Haystack, stretch: &Stretch, part: &str) -> bool {
    let quoted = &part[stretch.quoted.range()];
    stretch.said.is_some_and(|said| source.said(said).text() == quoted)
}

/// Returns what is no speech within some stretches; what may be speech, and the words of another
/// speaker, are left out of the quote.
fn passed(
    (source, wanted): (&Haystack, Option<Wanted<'_>>),
    stretches: &[Stretch],
    gaps: &mut Gaps,
) -> Vec<Passed> {
    let mut all = Vec::new();
    for said in stretches.iter().filter_map(|stretch| stretch.said) {
        if !speakers::is_one_speaker(source, said, wanted) {
            gaps.elided = gaps.elided.or(Some("it runs over from one speaker to another"));
        }
        for passed in source.transcript().passed_within(said) {
            if passed.kind.may_be_speech() {
                gaps.skipped.push(passed.span);
                gaps.elided = gaps.elided.or(Some(UNHEARD));
            }
            all.push(*passed);
        }
    }
    all
}

/// The reason where a transcript does not tell what was said.
const UNHEARD: &str = "the source has words in brackets, or inaudible ones, there";

const fn altered_words(errors: WordErrors) -> &'static str {
    match errors {
        WordErrors { substitutions: 0, deletions: 0, .. } => "a word was added",
        WordErrors { substitutions: 0, insertions: 0, .. } => "a word was dropped",
        _ => "a word was changed",
    }
}

fn altered(
    (source, parts): (&Haystack, &[&str]),
    stretches: &[Stretch],
    errors: WordErrors,
) -> &'static str {
    if stretches.iter().any(|stretch| stretch.said.is_none()) {
        return "a part of it is not in the source";
    }
    let doubled = |text: &str, of: fn(&Piece) -> Span, change: Change| {
        let pieces = || stretches.iter().flat_map(|stretch| &stretch.diff);
        let mut all = pieces()
            .filter(|piece| piece.change == change && has_words(&text[of(piece).range()]))
            .peekable();
        all.peek().is_some() && all.all(|piece| is_doubled(text, of(piece)))
    };
    match errors {
        WordErrors { substitutions: 0, insertions: 0, .. }
            if doubled(source.text(), |piece| piece.old, Change::Removed) =>
        {
            "a word that is said twice stands once"
        }
        WordErrors { substitutions: 0, deletions: 0, .. }
            if parts.len() == 1 && doubled(parts[0], |piece| piece.new, Change::Added) =>
        {
            "a word that is said once stands twice"
        }
        _ => altered_words(errors),
    }
}

fn has_words(text: &str) -> bool {
    tokens::words(text).next().is_some()
}

/// Returns true if some words of a text stand directly before or after the same words.
fn is_doubled(text: &str, span: Span) -> bool {
    let keys = |text: &str| -> Vec<String> {
        tokens::words(text).map(|word| tokens::key(&text[word.range()]).into_owned()).collect()
    };
    let said = keys(&text[span.range()]);
    let (before, after) = (&text[..span.range().start], &text[span.range().end..]);
    let before = keys(&before[floor_border(before, before.len().saturating_sub(BESIDE))..]);
    let after = keys(&after[..floor_border(after, BESIDE)]);
    before.ends_with(&said) || after.starts_with(&said)
}

/// So many bytes beside a word are looked at for the same.
const BESIDE: usize = 240;

impl Stretch {
    fn is_same(&self) -> bool {
        let same = |piece: &Piece| matches!(piece.change, Change::Same | Change::Passed);
        self.said.is_some() && self.diff.iter().all(same)
    }
}

/// Compares a stretch of a quote with the source at its place, byte for byte.
fn stretch(source: &Haystack, quoted: &Quoted<'_>, found: Option<&Found>) -> Stretch {
    let said = found.map(|found| source.bytes(found.words.clone()));
    let (part, words) = (quoted.part, quoted.span);
    let moved = |span: Span| Span::new(span.start + words.start, span.end + words.start);
    let pieces = |said: Span| {
        let pieces = source.said(said).diff(quoted.text).into_iter();
        pieces.map(|piece| Piece { new: moved(piece.new), ..piece }).collect()
    };
    Stretch { part, quoted: words, said, diff: said.map(pieces).unwrap_or_default() }
}

/// Checks what the source has between consecutive stretches, and at the edges of the quote.
fn gaps(
    (source, wanted): (&Haystack, Option<Wanted<'_>>),
    parts: &[&str],
    quoted: &[Quoted<'_>],
    found: &[Option<Found>],
    errors: &mut WordErrors,
) -> Gaps {
    let mut gaps = Gaps { same_bytes: true, ..Gaps::default() };
    let placed = || quoted.iter().zip(found).filter_map(|(q, f)| Some((q, f.as_ref()?)));
    if let (Some(first), Some(Some(at))) = (quoted.first(), found.first()) {
        gaps.edge(source, Some(first.cut), edges::before((source, wanted), at.words.start));
    }
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
            gaps.same_bytes &= source.said(bytes).text() == text;
        }
        if left_out > 0 {
            gaps.skipped.push(source.bytes(between));
        }
        gaps.between(source, bytes, wanted, left_out);
        match after.cut {
            Cut::Brackets => gaps.elided = Some(BRACKETS),
            Cut::Ellipsis if left_out > 0 => gaps.elided = Some(ELLIPSIS),
            Cut::Joint => errors.deletions += left_out as u32,
            Cut::Break if left_out > 0 => gaps.elided = Some("a break leaves words out"),
            _ => {}
        }
    }
    if let (Some(last), Some(Some(at))) = (quoted.last(), found.last()) {
        gaps.edge(source, last.after, edges::after((source, wanted), at.words.end));
    }
    gaps
}

const BRACKETS: &str = "square brackets replace words of the source";
const ELLIPSIS: &str = "an ellipsis leaves words out";

impl Gaps {
    /// Checks the words of the source beside an edge of the quote that brackets or an ellipsis mark.
    fn edge(&mut self, source: &Haystack, mark: Option<Cut>, words: Vec<std::ops::Range<usize>>) {
        let left_out: usize = words.iter().map(|it| source.without_stumbling(it.clone())).sum();
        match mark {
            Some(Cut::Brackets) => self.elided = self.elided.or(Some(BRACKETS)),
            Some(Cut::Ellipsis) if left_out > 0 => self.elided = self.elided.or(Some(ELLIPSIS)),
            _ => return,
        }
        if left_out > 0 {
            self.skipped.extend(words.into_iter().map(|words| source.bytes(words)));
        }
    }

    /// Checks what is no speech between two stretches.
    fn between(
        &mut self,
        source: &Haystack,
        bytes: Span,
        wanted: Option<Wanted<'_>>,
        left_out: usize,
    ) {
        let passed = source.transcript().passed_within(bytes);
        if !speakers::is_one_speaker(source, bytes, wanted) {
            self.elided = self.elided.or(Some("somebody else speaks in between"));
            // with no words left out, the labels show it
            let labels = passed.iter().filter(|p| p.kind == NotSpeech::Label && left_out == 0);
            let bare = |span: Span| {
                let name = source.text()[span.range()].trim_end_matches([':', '：', '.', ' ', '>']);
                Span::new(span.start, span.start + name.len() as u32)
            };
            let names = labels.map(|passed| bare(passed.span)).filter(|name| !name.is_empty());
            self.skipped.extend(names);
        }
        if left_out == 0 && passed.iter().any(|p| p.kind.may_be_speech()) {
            let unheard = passed.iter().filter(|p| p.kind.may_be_speech());
            self.skipped.extend(unheard.map(|p| p.span));
            self.elided = self.elided.or(Some(UNHEARD));
        }
    }
}
