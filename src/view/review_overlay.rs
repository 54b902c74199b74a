//! A review laid over a story: how decisions fit today's words, and what the story's sources say of
//! each quote.
//!
//! Nothing here decides anything.

use std::sync::Arc;

use super::Document;
use super::locator::Places;
use crate::review::{
    Axis, Change, EvidenceRef, ItemId, Items, Lookup, MovedDecisions, NotSpeech, Opinion, Passage,
    Piece, Record, SeenSource, Status, StoryFreshness, WordVersions,
};
use crate::story::{ClaimIx, Evidence, SourceIx, Span};

/// A story with its review, for lists and cards.
#[derive(Clone, Copy, Debug)]
pub struct ReviewedStory<'a> {
    /// The story.
    pub doc: &'a Document,
    /// The items under review.
    pub items: &'a Items,
    /// The events of all reviewers.
    pub record: &'a Record,
    /// The status of every item for the reviewer, by position.
    pub statuses: &'a [Status],
    /// How well decisions fit today's words.
    pub fits: &'a StoryFreshness,
    /// The decisions that followed their words to an item with another ID.
    pub rebound: &'a [MovedDecisions],
    /// What the story's sources say of each quote.
    pub looked: &'a SourceChecks,
    /// The reviewer.
    pub who: &'a str,
}

/// What the story's sources say of each quote, by the position of its item.
#[derive(Clone, Debug, Default)]
pub struct SourceChecks {
    /// The results; empty if no source has a text.
    pub by: Vec<Option<SourceCheck>>,
    /// Of each indirect quote where a source has most of its words, and the words there.
    pub paraphrased: Vec<Option<String>>,
    /// What each piece of evidence of each claim says, as far as it is at hand; empty if nothing is.
    pub evidence: Vec<Vec<Option<EvidenceText>>>,
    /// The texts of the sources.
    pub texts: Vec<SourceText>,
}

/// The text of a source.
#[derive(Clone, Debug)]
pub struct SourceText {
    /// The ID of the source.
    pub id: Box<str>,
    /// Its text.
    pub text: Arc<str>,
    /// SHA-256 of it.
    pub sha256: Box<str>,
}

/// The passage of a source that a quote was found in, as decisions keep it.
#[derive(Clone, Debug)]
pub struct FoundPassage {
    /// The words of the quote, and what it leaves out.
    pub passage: Arc<Passage>,
    /// The same with the words around it.
    pub around: Arc<Passage>,
    /// The label that it stands under.
    pub label: Option<Box<str>>,
}

/// What a piece of evidence says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EvidenceText {
    /// The passage of its source, or its excerpt; or what is missing.
    pub words: String,
    /// True if neither its locator nor its excerpt is in the text of its source.
    pub is_missing: bool,
    /// Where in the text of its source it is shown.
    pub place: Option<Span>,
    /// The passage there, as decisions keep it.
    pub passage: Option<Arc<Passage>>,
}

/// What the nearest source says of the words of a quote.
#[derive(Clone, Debug)]
pub struct SourceCheck {
    /// The source.
    pub source: SourceIx,
    /// Its ID.
    pub id: Box<str>,
    /// What it says of the words.
    pub lookup: Lookup,
    /// Where in it: the time given there, else the line.
    pub locator: Option<Box<str>>,
    /// Its text.
    pub text: Arc<str>,
    /// The passage, as decisions keep it.
    pub passage: Option<FoundPassage>,
}

impl ReviewedStory<'_> {
    /// Returns what the reviewer decided about an item; for a reader who does not review, the
    /// decision of whoever decided first.
    pub fn opinion(&self, id: &ItemId) -> Option<&Opinion> {
        let case = self.record.item_record(id)?;
        if self.who.is_empty() { case.opinions.values().next() } else { case.of(self.who) }
    }

    /// Returns true if everybody's answers on an axis of an item are shown: to a reviewer once they
    /// have answered, and to a reader who does not review.
    pub fn sees(&self, id: &ItemId, axis: Axis) -> bool {
        let own = self.record.item_record(id).and_then(|case| case.of(self.who));
        self.who.is_empty() || own.is_some_and(|own| own.on(axis).is_some())
    }

    /// Returns true if somebody's note on an item is shown. Others' notes influence a second
    /// reviewer as their answers do, so they wait for the reviewer's first answer.
    pub fn hears(&self, id: &ItemId, who: &str) -> bool {
        let own = self.record.item_record(id).and_then(|case| case.of(self.who));
        self.who.is_empty() || self.is_own(who) || own.is_some_and(Opinion::is_decided)
    }

    /// Returns what a piece of evidence of a claim says, if that is at hand.
    pub fn evidence_text(&self, claim: ClaimIx, piece: usize) -> Option<&EvidenceText> {
        self.looked.evidence_text(claim, piece)
    }

    /// Returns true if this is the reviewer's own name.
    pub fn is_own(&self, who: &str) -> bool {
        *who == *self.who
    }
}

impl SourceChecks {
    /// Returns the result for an item.
    pub fn of(&self, at: usize) -> Option<&SourceCheck> {
        self.by.get(at)?.as_ref()
    }

    /// Returns what a piece of evidence of a claim says, if that is at hand.
    pub fn evidence_text(&self, claim: ClaimIx, piece: usize) -> Option<&EvidenceText> {
        self.evidence.get(claim.ix())?.get(piece)?.as_ref()
    }

    /// Returns the passage of a source with the words of an item, as evidence for an answer to a
    /// question: with what is around it for the context, with its label for the attribution, for which
    /// there is none without a label.
    pub fn cited(&self, at: usize, axis: Axis) -> Vec<EvidenceRef> {
        let found = self.of(at).filter(|found| !found.lookup.stretches.is_empty());
        let cited = found.and_then(|found| {
            let kept = found.passage.as_ref();
            let passage = match (axis, kept) {
                (Axis::Attribution, kept) => {
                    let label = kept?.label.clone().filter(|label| !label.is_empty())?;
                    let passage = (*kept?.passage).clone();
                    Some(Arc::new(Passage { label: Some(label), ..passage }))
                }
                (Axis::Context, kept) => kept.map(|kept| Arc::clone(&kept.around)),
                (_, kept) => kept.map(|kept| Arc::clone(&kept.passage)),
            };
            let (source, locator) = (found.id.clone(), found.locator.clone());
            Some(EvidenceRef { source, locator, passage, ..EvidenceRef::default() })
        });
        cited.into_iter().collect()
    }

    /// Returns what the text of a source says at a place, if it is at hand.
    pub fn words_at(&self, source: &str, locator: Option<&str>) -> Option<String> {
        let (text, place) = self.place_of(source, locator)?;
        Some(shown_words(&text.text, place))
    }

    /// Returns the passage of a source at a place, as decisions keep it.
    pub fn passage_at(&self, source: &str, locator: Option<&str>) -> Option<Arc<Passage>> {
        let (text, place) = self.place_of(source, locator)?;
        let words = &text.text[around(&text.text, place).range()];
        let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
        let sha256 = text.sha256.clone();
        Some(Arc::new(Passage { words: vec![words.into()], label: None, sha256 }))
    }

    fn place_of(&self, source: &str, locator: Option<&str>) -> Option<(&SourceText, Span)> {
        /// The longest text that is searched again each time.
        const LONGEST: usize = 1 << 20;
        let mut texts = self.texts.iter();
        let text = texts.find(|text| *text.id == *source && text.text.len() <= LONGEST)?;
        let place = Places::of(&text.text).find(Some(locator?), None)?;
        Some((text, place))
    }

    /// Returns the sources whose text is at hand.
    pub fn sources_seen(&self) -> Vec<SeenSource> {
        let seen =
            |text: &SourceText| SeenSource { id: text.id.clone(), sha256: text.sha256.clone() };
        self.texts.iter().map(seen).collect()
    }
}

/// The most code points of a piece of evidence that are shown.
const EVIDENCE: usize = 280;

impl EvidenceText {
    /// Returns what a piece of evidence says: the passage of its source's text, else its excerpt.
    pub fn of(evidence: &Evidence, text: Option<&Places<'_>>) -> Option<Self> {
        let (locator, excerpt) = (evidence.locator.as_deref(), evidence.excerpt.as_deref());
        let found = text.map(|text| (text, text.find(locator, excerpt)));
        let shown = |words: String| Self { words, is_missing: false, place: None, passage: None };
        match (found, excerpt) {
            (Some((text, Some(place))), _) => Some(Self {
                place: Some(around(text.text(), place)),
                ..shown(shown_words(text.text(), place))
            }),
            (_, Some(excerpt)) => {
                let note = if found.is_some() { " (not found in its text)" } else { "" };
                Some(shown(format!("“{}”{note}", excerpt.trim())))
            }
            (Some(_), None) => locator.map(|locator| Self {
                is_missing: true,
                ..shown(format!("its text has no place {locator}"))
            }),
            (None, None) => None,
        }
    }
}

/// Returns a place of a text with the rest of its line, as far as that is shown.
pub fn around(text: &str, place: Span) -> Span {
    let (line, stop) = line_of(text, place);
    let before = &text[..place.start as usize];
    let after = &text[place.end as usize..];
    let near = before.char_indices().rev().nth(AROUND - 1).map_or(0, |(at, _)| at);
    let far =
        after.char_indices().nth(AROUND).map_or(text.len(), |(at, _)| place.end as usize + at);
    let blank = char::is_whitespace;
    let (mut from, mut to) = (line.max(near), stop.min(far));
    // whole words only
    if from > line && !text[..from].ends_with(blank) {
        from = text[from..place.start as usize]
            .find(blank)
            .map_or(place.start as usize, |at| from + at);
    }
    if to < stop && !text[to..].starts_with(blank) {
        let words = &text[place.end as usize..to];
        to = words.rfind(blank).map_or(place.end as usize, |at| place.end as usize + at);
    }
    Span::new(from as u32, to as u32)
}

/// Returns the line, or the lines, that a place of a text is in.
fn line_of(text: &str, place: Span) -> (usize, usize) {
    let line = text[..place.start as usize].rfind('\n').map_or(0, |at| at + 1);
    let after = &text[place.end as usize..];
    (line, place.end as usize + after.find('\n').unwrap_or(after.len()))
}

/// Returns a place of a text as one line, with the rest of its line if that is short.
fn shown_words(text: &str, place: Span) -> String {
    let (line, stop) = line_of(text, place);
    let shown = around(text, place);
    let cut = |is_cut: bool| if is_cut { "…" } else { "" };
    let words = text[shown.range()].split_whitespace().collect::<Vec<_>>().join(" ");
    let words = if words.chars().count() > EVIDENCE {
        words.chars().take(EVIDENCE).chain(['…']).collect()
    } else {
        words
    };
    let (from, to) = (shown.start as usize > line, (shown.end as usize) < stop);
    format!("{}{words}{}", cut(from), cut(to))
}

/// Returns what is passed over in a passage: `[~00:14:07~]`.
fn passed_over(words: &str) -> String {
    let inside = words.split_whitespace().collect::<Vec<_>>().join(" ");
    let blank = |blank: bool| if blank { " " } else { "" };
    let (before, after) =
        (words.starts_with(char::is_whitespace), words.ends_with(char::is_whitespace));
    if inside.is_empty() {
        return " ".to_owned();
    }
    let joins = inside.starts_with(['-', '\u{2010}', '\u{ad}']) && !before;
    format!("{}[~{inside}~]{}", blank(before), blank(after && !joins))
}

/// The kind of a piece of a passage.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Part {
    /// Context from the source.
    Around,
    /// Words in both.
    Same,
    /// Words only in the source.
    Removed,
    /// Words only in the quote.
    Added,
    /// What in the source is not speech, in signs that work without colour.
    Passed,
}

/// So many characters before an excerpt are shown rather than cut.
const NEAR: usize = 24;

/// How many code points of the source are shown before and after the words found.
const AROUND: usize = 60;
/// How many code points of common words are shown whole; longer runs show their ends.
const WHOLE: usize = 90;

impl SourceCheck {
    /// Returns the words of the source that the quote leaves out.
    pub fn left_out(&self) -> Option<String> {
        let words = self.lookup.skipped.iter().filter_map(|span| self.text.get(span.range()));
        let words: Vec<String> = words
            .map(|words| shortened(&words.split_whitespace().collect::<Vec<_>>().join(" ")))
            .filter(|words| !words.is_empty())
            .collect();
        (!words.is_empty()).then(|| words.join(" · "))
    }

    /// Returns the words of the same sentence before the quote and after it, with where they are.
    pub fn beside(&self) -> Vec<(&'static str, String)> {
        let edges = &self.lookup.edges;
        let sides = [("left out before", &edges.before), ("left out after", &edges.after)];
        let words = |spans: &[Span]| {
            let words = spans.iter().filter_map(|span| self.text.get(span.range()));
            let words = words.map(|it| it.split_whitespace().collect::<Vec<_>>().join(" "));
            words.map(|words| shortened(&words)).collect::<Vec<_>>().join(" · ")
        };
        let shown = sides.into_iter().filter(|(_, spans)| !spans.is_empty());
        shown.map(|(name, spans)| (name, words(spans))).collect()
    }

    /// Returns what in the passage is not speech: `2 times, a label`.
    pub fn passed_over(&self) -> Option<String> {
        let count = |kind| self.lookup.passed.iter().filter(|passed| passed.kind == kind).count();
        let kinds = NotSpeech::ALL.iter().filter(|(kind, _)| !kind.may_be_speech());
        let kinds: Vec<String> = kinds
            .filter(|(kind, _)| count(*kind) > 0)
            .map(|(kind, name)| match count(*kind) {
                1 => format!("1 {name}"),
                n => format!("{n} {name}s"),
            })
            .collect();
        (!kinds.is_empty()).then(|| kinds.join(", "))
    }

    /// Returns true if another result shows the same passage of the same source.
    pub fn shows_the_same(&self, other: &Self) -> bool {
        // a code point has at most four bytes
        let around = |found: &Self| {
            let at = found.lookup.passage()?;
            let from = (at.start as usize).saturating_sub((AROUND + NEAR) * 4);
            let to = (at.end as usize + AROUND * 4).min(found.text.len());
            found.text.as_bytes().get(from..to).map(<[u8]>::to_vec)
        };
        self.id == other.id && self.lookup == other.lookup && around(self) == around(other)
    }

    /// Returns the passage of the source with context, compared with the words of the quote's
    /// parts. Long runs of common words are cut in the middle.
    pub fn passage(&self, parts: &[&str]) -> Vec<(Part, String)> {
        let mut pieces = Vec::new();
        let Some(passage) = self.lookup.passage() else { return pieces };
        let before = &self.text[..passage.start as usize];
        let line = breaks(before).last().map_or(0, |at| at + 1);
        let from = before.char_indices().rev().nth(AROUND - 1).map_or(0, |(at, _)| at);
        let from = word_after(before, from.max(line), line);
        let cut = if from > line { "…" } else { "" };
        pieces.push((Part::Around, format!("{cut}{}", &before[from..])));
        let mut end = None;
        for stretch in &self.lookup.stretches {
            let Some(said) = stretch.said else { continue };
            if let Some(gap) = end.and_then(|end| self.text.get(end as usize..said.start as usize))
            {
                pieces.push((Part::Around, shortened(gap)));
            } else if end.is_some() {
                pieces.push((Part::Around, " … ".to_owned()));
            }
            end = Some(said.end);
            let part = parts.get(stretch.part).copied().unwrap_or_default();
            for piece in &stretch.diff {
                let (kind, words) = match piece.change {
                    Change::Same => (Part::Same, self.text.get(piece.old.range())),
                    Change::Removed => (Part::Removed, self.text.get(piece.old.range())),
                    Change::Added => (Part::Added, part.get(piece.new.range())),
                    Change::Passed => {
                        let words = self.text.get(piece.old.range()).unwrap_or_default();
                        pieces.push((Part::Passed, passed_over(words)));
                        continue;
                    }
                };
                let words = words.unwrap_or_default();
                pieces
                    .push((kind, if kind == Part::Same { shortened(words) } else { words.into() }));
            }
        }
        let after = &self.text[passage.end as usize..];
        let stop = breaks(after).next().unwrap_or(after.len());
        let to = after.char_indices().nth(AROUND).map_or(after.len(), |(at, _)| at);
        let cut = if to < stop { "…" } else { "" };
        pieces.push((Part::Around, format!("{}{cut}", &after[..to.min(stop)])));
        pieces
    }
}

/// Returns where an excerpt of a line begins that was cut at `from`: at the line's beginning if that is
/// near, else at the next word, so that no word and no label is broken.
fn word_after(text: &str, from: usize, line: usize) -> usize {
    if text[line..from].chars().count() <= NEAR {
        return line;
    }
    let next = text[from..].char_indices().take(NEAR).find(|(_, c)| c.is_whitespace());
    next.map_or(from, |(at, blank)| from + at + blank.len_utf8())
}

/// Returns the versions of some words, each compared with the next, with common words cut to their
/// ends: for a line of a list.
pub fn versions(versions: &[WordVersions]) -> Vec<(Part, String)> {
    let mut all = Vec::new();
    for (n, version) in versions.iter().enumerate() {
        if n > 0 {
            all.push((Part::Around, " … ".to_owned()));
        }
        let last = version.diff.len().saturating_sub(1);
        let part = |(at, piece): (usize, &Piece)| match piece.change {
            Change::Removed => (Part::Removed, version.old[piece.old.range()].to_owned()),
            Change::Added => (Part::Added, version.new[piece.new.range()].to_owned()),
            Change::Same | Change::Passed => {
                (Part::Same, ends(&version.new[piece.new.range()], (at > 0, at < last)))
            }
        };
        all.extend(version.diff.iter().enumerate().map(part));
    }
    all
}

/// How many code points of common words remain before or after a change.
const BESIDE: usize = 18;

/// Returns the first and last of some long words: those next to a change.
fn ends(words: &str, (head, tail): (bool, bool)) -> String {
    let count = words.chars().count();
    if count <= BESIDE * 2 + 3 {
        return words.to_owned();
    }
    let first: String = words.chars().take(BESIDE).collect();
    let first = first.rsplit_once(char::is_whitespace).map_or(&*first, |(first, _)| first);
    let last: String = words.chars().skip(count - BESIDE).collect();
    let last = last.split_once(char::is_whitespace).map_or(&*last, |(_, last)| last);
    match (head, tail) {
        (true, true) => format!("{first} … {last}"),
        (false, true) => format!("… {last}"),
        _ => format!("{first} …"),
    }
}

/// Returns pieces as one line without colours: `[-gone-]`, `{+new+}`.
pub fn in_marks(pieces: &[(Part, String)]) -> String {
    let mut line = String::new();
    for (part, words) in pieces {
        let words = words.replace('\n', " ");
        match part {
            Part::Around | Part::Same | Part::Passed => line.push_str(&words),
            Part::Removed => line.extend(["[-", words.as_str(), "-]"]),
            Part::Added => line.extend(["{+", words.as_str(), "+}"]),
        }
    }
    line
}

/// Returns where a text is divided: at blank lines, and before lines that begin with a time in
/// brackets.
fn breaks(text: &str) -> impl Iterator<Item = usize> + '_ {
    text.match_indices('\n').map(|(at, _)| at).filter(move |at| {
        let rest = &text[at + 1..];
        rest.starts_with(['\n', '\r', '['])
    })
}

/// Returns words with the middle cut out if they are long.
fn shortened(words: &str) -> String {
    let count = words.chars().count();
    if count <= WHOLE {
        return words.to_owned();
    }
    let half = WHOLE / 2 - 2;
    let head: String = words.chars().take(half).collect();
    let tail: String = words.chars().skip(count - half).collect();
    let head = head.rsplit_once(char::is_whitespace).map_or(&*head, |(head, _)| head);
    let tail = tail.split_once(char::is_whitespace).map_or(&*tail, |(_, tail)| tail);
    format!("{head} … {tail}")
}
