//! Reads a source as a transcript: who speaks where, and what is not speech.
//!
//! ```text
//! scan         one pass over the lines: heads, brackets, tags, times
//! trust        which heads are labels, judged by the whole text
//! heads        what may be a label at the beginning of a line
//! anonymous    labels that name a part and nobody
//! openings     other lines that may say who speaks
//! times        times
//! cues         subtitles: `WebVTT` and `SubRip`
//! pages        line numbers, page numbers, running heads
//! directions   stage directions
//! sentences    where sentences begin and end in a line
//! ```
//!
//! A label is `NAME:`, `[time] NAME:`, a name on a line of its own, `<v NAME>`, “Q.” and “A.”, or
//! “Mr. NAME.” before the words. It holds up to the next. What only looks like one (“Look: we pay”)
//! is doubtful: its words count as said, and nobody can be sure who speaks after it.
//!
//! A text without any of this has neither turns nor anything to pass over. Takes linear time. Nothing
//! here knows quotes.

mod anonymous;
mod cues;
pub(super) mod directions;
mod heads;
mod openings;
mod pages;
mod scan;
mod sentences;
#[cfg(test)]
mod tests;
mod times;
mod trust;

use std::collections::HashMap;
use std::ops::Range;

use crate::story::Span;
pub(super) use openings::Opening;
use scan::{Event, Scan};
use trust::Trust;

/// What a source holds besides speech.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum NotSpeech {
    /// The number or the times of a cue, or a note in subtitles.
    Cue,
    /// A time.
    Time,
    /// The label of a speaker.
    Label,
    /// A stage direction.
    Direction,
    /// A page number, a header or a footer.
    Furniture,
    /// A line number.
    LineNumber,
    /// A tag.
    Markup,
    /// A note that words could not be heard.
    Unheard,
    /// Other words in brackets, which may or may not have been said.
    Aside,
}

impl NotSpeech {
    /// Every kind with its name, in the order of the enum.
    pub const ALL: [(Self, &'static str); 9] = [
        (Self::Cue, "cue line"),
        (Self::Time, "time"),
        (Self::Label, "label"),
        (Self::Direction, "stage direction"),
        (Self::Furniture, "page header"),
        (Self::LineNumber, "line number"),
        (Self::Markup, "tag"),
        (Self::Unheard, "inaudible words"),
        (Self::Aside, "words in brackets"),
    ];

    /// Returns the name of the kind.
    pub const fn word(self) -> &'static str {
        Self::ALL[self as usize].1
    }

    /// Returns true if nobody can tell whether something was said there.
    pub const fn may_be_speech(self) -> bool {
        matches!(self, Self::Unheard | Self::Aside)
    }
}

/// A stretch of a source that is not speech.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Passed {
    /// Its bytes.
    pub span: Span,
    /// What it is.
    pub kind: NotSpeech,
}

/// The label of a speaker.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Label {
    /// As it is printed, with whom “Q.” and “A.” stand for.
    pub printed: Box<str>,
    /// The name in it; empty if it holds none.
    pub name: Box<str>,
}

/// Words of one speaker, up to the next turn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Turn {
    /// The byte at which it begins.
    pub(super) from: u32,
    /// The number of its label; `None` if the source does not say who speaks.
    pub(super) label: Option<u32>,
    /// True if its label may be none.
    pub(super) doubtful: bool,
}

/// A source read as a transcript.
#[derive(Debug, Default)]
pub(super) struct Transcript {
    passed: Vec<Passed>,
    turns: Vec<Turn>,
    labels: Vec<Label>,
    /// Where somebody else may begin to speak, besides the turns; in order.
    openings: Vec<Opening>,
    has_cues: bool,
}

/// What a line is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum LineKind {
    Text,
    Blank,
    Passed(NotSpeech),
}

/// A line of a source.
#[derive(Clone, Copy, Debug)]
struct Line {
    /// Its bytes, without blanks at its ends.
    span: Span,
    kind: LineKind,
    /// How many bytes its line number takes.
    number: u32,
    /// True if it is the first of a page, after a form feed.
    page: bool,
}

impl Transcript {
    /// Reads a text of at most 4 GiB. `is_known` says whether a label names a person of the story.
    pub(super) fn of(text: &str, is_known: &dyn Fn(&str) -> bool) -> Self {
        let mut lines = lines_of(text);
        let has_cues = cues::mark(text, &mut lines);
        pages::mark(text, &mut lines);
        let scan = scan::scan(text, &lines, has_cues);
        let trust = trust::trust(text, &scan, is_known);
        let mut transcript = Self { has_cues, ..Self::default() };
        transcript.read_turns(text, &scan, &trust);
        transcript.keep_passed(scan.passed);
        transcript.drop_silent_turns(text);
        transcript.openings = openings::named(text, &lines, is_known);
        if transcript.turns.is_empty() {
            transcript.openings.extend(openings::unnamed(text, &lines, has_cues));
            transcript.openings.extend(openings::dashed(text, &lines));
            transcript.openings.extend(openings::introduced(text, &lines));
            // of two at one place, the name counts
            transcript.openings.sort();
        }
        transcript
    }

    /// Returns what is not speech, in order.
    pub(super) fn passed(&self) -> &[Passed] {
        &self.passed
    }

    /// Returns what is not speech within some bytes.
    pub(super) fn passed_within(&self, span: Span) -> &[Passed] {
        let from = self.passed.partition_point(|passed| passed.span.end <= span.start);
        let to = self.passed.partition_point(|passed| passed.span.start < span.end);
        self.passed.get(from..to).unwrap_or_default()
    }

    /// Returns the labels of the speakers.
    pub(super) fn labels(&self) -> &[Label] {
        &self.labels
    }

    /// Returns the turns, in order.
    pub(super) fn turns(&self) -> &[Turn] {
        &self.turns
    }

    /// Returns where somebody else may begin to speak, besides the turns; in order.
    pub(super) fn openings(&self) -> &[Opening] {
        &self.openings
    }

    /// Returns the openings that say who may speak in some bytes: the last before them that no
    /// label follows, and those within.
    pub(super) fn openings_of(&self, span: Span) -> Range<usize> {
        let turns = self.turns.partition_point(|turn| turn.from <= span.start);
        let sure = self.turns[..turns].iter().rfind(|turn| !turn.doubtful);
        let after = self.openings.partition_point(|opening| opening.from <= span.start);
        let last = after
            .checked_sub(1)
            .filter(|last| sure.is_none_or(|turn| turn.from < self.openings[*last].from));
        let to = self.openings.partition_point(|opening| opening.from < span.end);
        last.unwrap_or(after)..to.max(after)
    }

    /// Returns true if the ends of lines mean nothing: in subtitles.
    pub(super) const fn has_cues(&self) -> bool {
        self.has_cues
    }

    /// Returns the number of the turn that a byte is in; `None` before the first.
    pub(super) fn turn_at(&self, byte: u32) -> Option<usize> {
        self.turns.partition_point(|turn| turn.from <= byte).checked_sub(1)
    }

    /// Returns the turns from one byte to another.
    pub(super) fn turns_within(&self, span: Span) -> &[Turn] {
        let from = self.turn_at(span.start).unwrap_or(0);
        let to = self.turns.partition_point(|turn| turn.from < span.end.max(span.start + 1));
        self.turns.get(from..to).unwrap_or_default()
    }

    /// Makes turns of labels.
    fn read_turns(&mut self, text: &str, scan: &Scan, trust: &[Trust]) {
        let mut book = Book { text, pair: trust::pair(scan, text), ..Book::default() };
        let voices = scan.events.iter().any(|event| matches!(event, Event::Voice(..)));
        let mut trust = trust.iter();
        for event in &scan.events {
            let (from, label, doubtful) = match event {
                Event::Head(head) => match trust.next() {
                    Some(Trust::Sure) => {
                        self.passed.push(Passed { span: head.span(), kind: NotSpeech::Label });
                        (head.at, Some(book.label(head.name)), false)
                    }
                    Some(Trust::Doubtful) => (head.at, Some(book.label(head.name)), true),
                    _ => continue,
                },
                Event::Voice(at, name) => (*at, Some(book.label(*name)), false),
                Event::Cue(_) if !voices => continue,
                Event::EndOfVoice(at) | Event::Cue(at) | Event::Change(at) => (*at, None, false),
                Event::Examiner(name) => {
                    book.examiner = Some(*name);
                    continue;
                }
                Event::Witness(name) => {
                    book.witness = Some(*name);
                    continue;
                }
            };
            self.turns.push(Turn { from, label, doubtful });
        }
        self.labels = book.labels;
        if self.turns.iter().all(|turn| turn.label.is_none()) {
            self.turns.clear();
        }
    }

    /// Sorts what is passed over; words in brackets only if the text is a transcript.
    fn keep_passed(&mut self, found: Vec<Passed>) {
        let is_transcript = self.has_cues
            || !self.turns.is_empty()
            || found.iter().any(|p| matches!(p.kind, NotSpeech::Time | NotSpeech::LineNumber));
        self.passed
            .extend(found.into_iter().filter(|p| is_transcript || p.kind != NotSpeech::Aside));
        self.passed.sort_unstable();
        let mut end = 0;
        self.passed.retain_mut(|passed| {
            passed.span.start = passed.span.start.max(end);
            end = end.max(passed.span.end);
            passed.span.start < passed.span.end
        });
        self.passed.shrink_to_fit();
    }

    /// Drops turns in which nothing is said: between the end of a cue and the next voice.
    fn drop_silent_turns(&mut self, text: &str) {
        let ends: Vec<u32> = self.turns.iter().skip(1).map(|turn| turn.from).collect();
        let mut ends = ends.into_iter().chain([text.len() as u32]);
        let passed = &self.passed;
        let mut next = 0;
        self.turns.retain(|turn| {
            let end = ends.next().unwrap_or(turn.from).max(turn.from);
            let mut from = turn.from;
            let mut speaks = false;
            while let Some(it) = passed.get(next).filter(|it| it.span.start < end) {
                let silence = it.span.start.max(from);
                speaks |= has_words(&text[from as usize..silence as usize]);
                from = from.max(it.span.end);
                if it.span.end > end {
                    break;
                }
                next += 1;
            }
            speaks || (from < end && has_words(&text[from as usize..end as usize]))
        });
        self.turns.shrink_to_fit();
    }
}

/// The labels while they are being collected.
#[derive(Default)]
struct Book<'t> {
    text: &'t str,
    labels: Vec<Label>,
    numbers: HashMap<String, u32>,
    /// The letters of question and answer.
    pair: Option<(&'static str, &'static str)>,
    examiner: Option<Span>,
    witness: Option<Span>,
}

impl Book<'_> {
    /// Returns the number of a label.
    fn label(&mut self, name: Span) -> u32 {
        let words = self.text[name.range()].trim().trim_end_matches('.');
        let by = |who: Option<Span>| who.map(|who| self.text[who.range()].trim());
        let asked = self.pair.filter(|(q, _)| *q == words).map(|_| by(self.examiner));
        let told = self.pair.filter(|(_, a)| *a == words).map(|_| by(self.witness));
        let lower = words.to_lowercase();
        let witness =
            matches!(&*lower, "the witness" | "the deponent" | "witness").then(|| by(self.witness));
        let (printed, name) = match asked.or(told).or(witness) {
            Some(Some(who)) => (format!("{words}, {who}"), who.to_owned()),
            Some(None) => (words.to_owned(), String::new()),
            None => (words.to_owned(), words.to_owned()),
        };
        let next = self.labels.len() as u32;
        *self.numbers.entry(printed.to_lowercase()).or_insert_with(|| {
            self.labels.push(Label { printed: printed.into(), name: name.into() });
            next
        })
    }
}

fn has_words(text: &str) -> bool {
    text.chars().any(char::is_alphanumeric)
}

/// Divides a text into lines, at line ends and form feeds.
fn lines_of(text: &str) -> Vec<Line> {
    let mut lines = Vec::new();
    let (mut at, mut page) = (0, false);
    // old files end their lines with a carriage return alone
    let old = !text.contains('\n');
    let ends =
        |c: char| matches!(c, '\n' | '\u{c}' | '\u{2028}' | '\u{2029}') || (old && c == '\r');
    let blank = |c: char| c.is_whitespace() || matches!(c, '\u{feff}' | '\u{200b}'..='\u{200f}');
    for piece in text.split_inclusive(ends) {
        let lead = piece.len() - piece.trim_start_matches(blank).len();
        let words = piece.trim_matches(blank);
        let start = (at + lead.min(piece.len())) as u32;
        let kind = if words.is_empty() { LineKind::Blank } else { LineKind::Text };
        let span = Span::new(start, start + words.len() as u32);
        lines.push(Line { span, kind, number: 0, page });
        page = piece.ends_with('\u{c}');
        at += piece.len();
    }
    lines
}
