//! An index of the text of a source: its words, and where each of them occurs.

use std::collections::HashMap;
use std::ops::Range;
use std::sync::Arc;

use super::BREAK;
use crate::review::matching::tokens::{FILLERS, key, stumbles, words};
use crate::story::Span;

/// A text that quotes are looked up in, indexed once.
///
/// Takes about 16 bytes for each word in addition to the text. Indexing 20 MB takes about a second,
/// so do it on a background thread.
#[derive(Debug)]
pub struct Haystack {
    text: Arc<str>,
    spans: Vec<Span>,
    ids: Vec<u32>,
    numbers: HashMap<Box<str>, u32>,
    /// The places of word `n` are `places[firsts[n]..firsts[n + 1]]`.
    firsts: Vec<u32>,
    places: Vec<u32>,
}

impl Haystack {
    /// The number of a word that is not in the text.
    pub(super) const NONE: u32 = u32::MAX;

    /// Indexes a text of at most 4 GiB.
    pub fn of(text: impl Into<Arc<str>>) -> Self {
        let text = text.into();
        let spans: Vec<Span> = words(&text).collect();
        // fillers have the first numbers, whether the text has them or not
        let mut numbers: HashMap<Box<str>, u32> =
            FILLERS.iter().map(|word| Box::from(*word)).zip(0..).collect();
        let mut ids = Vec::with_capacity(spans.len());
        for span in &spans {
            let word = key(&text[span.range()]);
            let next = numbers.len() as u32;
            let known = numbers.get(&*word).copied();
            ids.push(known.unwrap_or_else(|| {
                numbers.insert(word.into(), next);
                next
            }));
        }
        let (firsts, places) = filed(&ids, numbers.len());
        Self { text, spans, ids, numbers, firsts, places }
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
    pub(super) fn number(&self, word: &str) -> u32 {
        self.numbers.get(&*key(word)).copied().unwrap_or(Self::NONE)
    }

    /// Returns the places of a word, in ascending order.
    pub(super) fn places(&self, id: u32) -> &[u32] {
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

    pub(super) const fn is_filler(id: u32) -> bool {
        (id as usize) < FILLERS.len()
    }

    /// Returns for each of some words whether it is a disfluency, given the words after them.
    pub(super) fn stumbling(&self, words: Range<usize>) -> Vec<bool> {
        let end = (words.end + 8).min(self.len());
        let mut marked = stumbles(&self.ids[words.start..end], Self::is_filler);
        marked.truncate(words.len());
        marked
    }

    /// Counts the words of a range that are not disfluencies.
    pub(super) fn without_stumbling(&self, words: Range<usize>) -> usize {
        self.stumbling(words).iter().filter(|stumble| !**stumble).count()
    }

    /// Returns true if the text between two words is just the rest of the sentence that the first word
    /// is in: the second word begins the next sentence, and nobody else begins to speak.
    pub(super) fn is_rest_of_sentence(&self, between: Span, words: usize) -> bool {
        let text = &self.text[between.range()];
        words <= BREAK && !text.lines().skip(1).any(is_turn) && ends_of_sentences(text) == Some(1)
    }

    /// Returns the information in a word, in bits: rare words have more.
    pub(super) fn bits(&self, id: u32) -> f64 {
        /// Added to the number of words: in a short text every word would seem rare.
        const MORE: f64 = 20_000.0;
        let count = self.places(id).len() as f64;
        ((self.len() as f64 + MORE) / (count + 1.0)).log2()
    }
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

/// Counts the sentence ends between two words; `None` if the second word does not begin a sentence.
fn ends_of_sentences(text: &str) -> Option<usize> {
    let ends = text.char_indices().filter(|(at, c)| {
        let rest = &text[at + c.len_utf8()..];
        let after = rest.trim_start_matches(['”', '’', '"', '\'', ')', '»', '.', '?', '!']);
        matches!(c, '.' | '?' | '!' | '…' | '。' | '？' | '！')
            && (after.is_empty() || after.starts_with(char::is_whitespace) || !c.is_ascii())
            && !rest.starts_with(['.', '?', '!', '…'])
            && !(*c == '.' && is_short(&text[..*at]))
    });
    let places: Vec<usize> = ends.map(|(at, c)| at + c.len_utf8()).collect();
    let last = *places.last()?;
    (!words(&text[last..]).any(|_| true)).then_some(places.len())
}

/// Abbreviations, whose full stop ends no sentence.
const SHORT: &[&str] =
    &["mr", "mrs", "ms", "dr", "st", "gen", "sen", "rep", "gov", "prof", "lt", "col", "sgt", "no"];

/// Returns true if the last word of a text is an abbreviation or an initial.
fn is_short(text: &str) -> bool {
    let word = text.rsplit(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
    let initial = word.chars().count() == 1 && word.chars().all(char::is_uppercase);
    initial || SHORT.contains(&&*word.to_lowercase())
}

/// Returns true if a line of a transcript begins a turn: with a time or a name in capitals.
fn is_turn(line: &str) -> bool {
    let line = line.trim_start();
    let head = line.split_once(':').map_or("", |(head, _)| head);
    let capitals = |c: char| c.is_uppercase() || matches!(c, ' ' | '.' | '-' | '’' | '\'');
    let name = head.chars().filter(|c| c.is_uppercase()).count() > 1 && head.chars().all(capitals);
    let time = line.trim_start_matches(['[', '(', '<']).starts_with(|c: char| c.is_ascii_digit());
    name || (time && !head.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_rest_of_a_sentence_and_no_more() {
        let check = |text: &str| {
            let source = Haystack::of(text);
            let [from, to] = ["A", "Z"].map(|word| source.places(source.number(word))[0] as usize);
            let bytes = Span::new(source.bytes(from..from + 1).end, source.bytes(to..to + 1).start);
            source.is_rest_of_sentence(bytes, to - from - 1)
        };
        assert!(check("A, yes. Z"));
        assert!(check("A, Mr. Hovland.” “Z"));
        assert!(check("A on the first\nline of it. Z"));
        assert!(!check("A. More of it. Z"), "a sentence");
        assert!(!check("A, in traffic, Z"), "the middle of one");
        assert!(!check("A, yes.\n[0:01:02] ANN: Z"), "another speaker");
        assert!(!check("A, yes.\nMAYOR ABELARD: Z"), "another speaker");
    }
}
