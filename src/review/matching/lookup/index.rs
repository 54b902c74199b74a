//! An index of the text of a source: its words, and where each of them occurs.

use std::collections::{HashMap, HashSet};
use std::ops::Range;
use std::sync::Arc;

use super::figures::{self, Notation};
use super::said;
use crate::review::matching::repeats::{self, Repeated};
use crate::review::matching::tokens::{FILLERS, key, stumbles, words};
use crate::review::matching::transcript::{Label, Transcript};
use crate::story::Span;

/// A text that quotes are looked up in, indexed once.
///
/// Takes about 16 bytes for each word in addition to the text. Indexing 20 MB takes about a second,
/// so do it on a background thread.
#[derive(Debug)]
pub struct Haystack {
    text: Arc<str>,
    transcript: Transcript,
    /// What is between the two halves of a word that is divided at the end of a line.
    joints: Vec<Span>,
    /// Words that the text has only divided so.
    divided: HashSet<u32>,
    spans: Vec<Span>,
    ids: Vec<u32>,
    numbers: HashMap<Box<str>, u32>,
    /// What it means that a word is said twice, by its number.
    repeated: Vec<Repeated>,
    /// How the text writes its numbers.
    notation: Notation,
    begins_high: bool,
    /// True if it has hardly any mark that ends a sentence.
    has_no_stops: bool,
    /// The places of word `n` are `places[firsts[n]..firsts[n + 1]]`.
    firsts: Vec<u32>,
    places: Vec<u32>,
}

impl Haystack {
    /// The number of a word that is not in the text.
    pub(super) const NONE: u32 = u32::MAX;

    /// Indexes a text of at most 4 GiB.
    pub fn of(text: impl Into<Arc<str>>) -> Self {
        Self::naming(text, &|_| false)
    }

    /// Indexes a text of at most 4 GiB. `is_known` says whether the label of a transcript names a
    /// person of the story.
    pub fn naming(text: impl Into<Arc<str>>, is_known: &dyn Fn(&str) -> bool) -> Self {
        let text = text.into();
        let transcript = Transcript::of(&text, is_known);
        let mut spans: Vec<Span> = said::stretches(&text, &transcript)
            .flat_map(|said| {
                let moved =
                    move |word: Span| Span::new(word.start + said.start, word.end + said.start);
                words(&text[said.range()]).map(moved)
            })
            .collect();
        let joints = said::joints(&text, &transcript, &mut spans);
        figures::join_groups(&text, &mut spans);
        let notation = Notation::of(spans.iter().map(|span| &text[span.range()]));
        let begins_high = begins_high(&text);
        let has_no_stops = has_no_stops(&text, spans.len());
        // fillers and words that are often doubled have the first numbers, whether the text has them or not
        let mut numbers: HashMap<Box<str>, u32> =
            FILLERS.iter().map(|word| Box::from(*word)).zip(0..).collect();
        let mut ids = Vec::with_capacity(spans.len());
        let mut means = vec![Repeated::Filler; FILLERS.len()];
        for (word, kind) in repeats::known() {
            let next = numbers.len() as u32;
            let at = *numbers.entry(word.into()).or_insert(next) as usize;
            means.resize(numbers.len(), kind);
            // “um” is a filler, whatever else it may be
            if at >= FILLERS.len() {
                means[at] = kind;
            }
        }
        let (mut whole, mut halves) = (HashSet::new(), HashSet::new());
        let mut next_joint = joints.iter().peekable();
        for span in &spans {
            while next_joint.next_if(|joint| joint.end <= span.start).is_some() {}
            let joint = next_joint.peek().filter(|joint| joint.start < span.end);
            let word = match joint {
                Some(joint) => key(&said::rejoined(&text, *span, **joint)).into_owned().into(),
                None => notation.key(&text[span.range()]),
            };
            let next = numbers.len() as u32;
            let known = numbers.get(&*word).copied();
            let id = known.unwrap_or_else(|| {
                means.push(repeats::of_other(&word));
                numbers.insert(word.into(), next);
                next
            });
            if joint.is_some() {
                halves.insert(id);
            } else if !joints.is_empty() {
                whole.insert(id);
            }
            ids.push(id);
        }
        let divided = halves.difference(&whole).copied().collect();
        let (firsts, places) = filed(&ids, numbers.len());
        Self {
            text,
            transcript,
            joints,
            divided,
            spans,
            ids,
            numbers,
            repeated: means,
            notation,
            begins_high,
            has_no_stops,
            firsts,
            places,
        }
    }

    /// Returns the labels of the speakers, if the text is a transcript that has them.
    pub fn labels(&self) -> &[Label] {
        self.transcript.labels()
    }

    /// Returns the text as a transcript.
    pub(super) const fn transcript(&self) -> &Transcript {
        &self.transcript
    }

    /// Returns what was said within some bytes: without what is not speech, words whole.
    pub(super) fn said(&self, span: Span) -> said::Said<'_> {
        said::Said::of(&self.text, &self.transcript, &self.joints, span)
    }

    /// Returns what was said within some bytes as one line.
    pub fn passage(&self, span: Span) -> String {
        self.said(span).text().split_whitespace().collect::<Vec<_>>().join(" ")
    }

    /// Returns everything that was said.
    pub(in crate::review) fn all_said(&self) -> String {
        self.said(Span::new(0, self.text.len() as u32)).text().to_owned()
    }

    /// Returns the number of a word that a quote has with a hyphen within it, if the text has it only
    /// divided at the end of a line.
    pub(super) fn divided(&self, first: &str, second: &str) -> Option<u32> {
        if self.divided.is_empty() {
            return None;
        }
        Some(self.number(&format!("{first}{second}"))).filter(|id| self.divided.contains(id))
    }

    /// Returns the bytes of a word.
    pub(in crate::review::matching) fn word(&self, at: usize) -> Option<Span> {
        self.spans.get(at).copied()
    }

    /// Returns the number of the turn that a word is in.
    pub(in crate::review::matching) fn turn_of(&self, word: u32) -> Option<usize> {
        self.transcript.turn_at(self.word(word as usize)?.start)
    }

    /// Returns the number of the first word that begins at a byte or after it.
    pub(super) fn word_from(&self, byte: u32) -> usize {
        self.spans.partition_point(|span| span.start < byte)
    }

    /// Returns what was said between a word and the next: marks and blanks.
    pub(super) fn between(&self, word: Span, next: Option<Span>) -> String {
        let end = next.map_or(self.text.len() as u32, |next| next.start).max(word.end);
        let between = Span::new(word.end, end);
        let mut from = between.start;
        let mut all = String::new();
        for passed in self.transcript.passed_within(between) {
            all.push_str(
                self.text.get(from as usize..passed.span.start as usize).unwrap_or_default(),
            );
            from = from.max(passed.span.end);
        }
        all.push_str(self.text.get(from as usize..end as usize).unwrap_or_default());
        all
    }

    /// Returns true if sentences of the text begin with capitals, so that a small letter shows that
    /// one goes on.
    pub(super) const fn begins_high(&self) -> bool {
        self.begins_high
    }

    /// Returns true if the text is one without sentence marks, as a machine writes it down: nothing
    /// shows where its sentences begin and end.
    pub(super) const fn has_no_stops(&self) -> bool {
        self.has_no_stops
    }

    /// Returns the text.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Returns the text, to keep it without the index.
    pub fn text_shared(&self) -> Arc<str> {
        Arc::clone(&self.text)
    }

    /// Returns the number of words.
    pub(super) fn len(&self) -> usize {
        self.ids.len()
    }

    /// Returns the numbers of all words in order.
    pub(super) fn ids(&self) -> &[u32] {
        &self.ids
    }

    /// Returns the number of a word.
    pub(in crate::review::matching) fn number(&self, word: &str) -> u32 {
        self.numbers.get(&*self.notation.key(word)).copied().unwrap_or(Self::NONE)
    }

    /// Returns the places of a word, in ascending order.
    pub(in crate::review::matching) fn places(&self, id: u32) -> &[u32] {
        let at = id as usize;
        let ends = self.firsts.get(at).zip(self.firsts.get(at.wrapping_add(1)));
        ends.map_or(&[], |(from, to)| &self.places[*from as usize..*to as usize])
    }

    /// Returns the bytes from the first of some words to the last; for none, an empty span before the
    /// next word.
    pub(super) fn bytes(&self, words: Range<usize>) -> Span {
        let at = |at: usize| self.spans.get(at).copied();
        match (at(words.start), words.end.checked_sub(1).and_then(at)) {
            (Some(first), Some(last)) if !words.is_empty() => first.hull(last),
            (Some(next), _) => Span::new(next.start, next.start),
            _ => Span::new(self.text.len() as u32, self.text.len() as u32),
        }
    }

    /// Returns for each of some words, given by number, whether it is a disfluency.
    pub(super) fn stumbles(&self, ids: &[u32]) -> Vec<bool> {
        stumbles(ids, |id| self.repeated.get(id as usize).copied().unwrap_or_default())
    }

    /// Returns for each of some words whether it is a disfluency, given the words after them.
    pub(super) fn stumbling(&self, words: Range<usize>) -> Vec<bool> {
        let end = (words.end + 8).min(self.len());
        let mut marked = self.stumbles(&self.ids[words.start..end]);
        marked.truncate(words.len());
        marked
    }

    /// Counts the words of a range that are not disfluencies.
    pub(super) fn without_stumbling(&self, words: Range<usize>) -> usize {
        self.stumbling(words).iter().filter(|stumble| !**stumble).count()
    }

    /// Returns the information in a word, in bits: rare words have more.
    pub(in crate::review::matching) fn bits(&self, id: u32) -> f64 {
        /// Added to the number of words: in a short text every word would seem rare.
        const MORE: f64 = 20_000.0;
        let count = self.places(id).len() as f64;
        ((self.len() as f64 + MORE) / (count + 1.0)).log2()
    }
}

/// So many words must a text have to be known as one without sentence marks.
const MANY_WORDS: usize = 8;

/// Marks that end sentences.
const STOPS: &str = ".!?…;。！？．｡؟۔।॥։።፧។။";

/// Returns true if a text has less than one sentence mark in a hundred words.
fn has_no_stops(text: &str, words: usize) -> bool {
    let most = words / 100;
    words >= MANY_WORDS && text.chars().filter(|c| STOPS.contains(*c)).nth(most).is_none()
}

/// Sorts the places of words by word number.
fn filed(ids: &[u32], numbers: usize) -> (Vec<u32>, Vec<u32>) {
    let mut firsts = vec![0_u32; numbers + 1];
    for id in ids {
        firsts[*id as usize + 1] += 1;
    }
    for n in 0..numbers {
        firsts[n + 1] += firsts[n];
    }
    let mut next = firsts.clone();
    let mut places = vec![0_u32; ids.len()];
    for (at, id) in ids.iter().enumerate() {
        let slot = &mut next[*id as usize];
        places[*slot as usize] = at as u32;
        *slot += 1;
    }
    (firsts, places)
}

/// So many sentences are looked at.
const SENTENCES: usize = 400;

/// Returns true if sentences of a text begin with capitals.
fn begins_high(text: &str) -> bool {
    let (mut high, mut low) = (0_u32, 0_u32);
    for (at, _) in text.match_indices(['.', '?', '!']).take(SENTENCES) {
        let rest = &text[at + 1..];
        let next = rest.trim_start();
        if next.len() < rest.len() {
            high += u32::from(next.starts_with(char::is_uppercase));
            low += u32::from(next.starts_with(char::is_lowercase));
        }
    }
    low < 3 || high >= low
}
