//! What the source has in the same sentence before the first words of a quote and after its last.
//!
//! A sentence goes on over the ends of lines, cues and pages, over what is no speech, and over
//! somebody who interrupts. A full stop in it ends it only where the next word can begin another. In
//! scripts without blanks every character that is left over counts, so that a quote cannot end
//! within a word unseen.

use std::ops::Range;

use super::Haystack;
use super::empty_words::{self, Side};
use super::quoted::{Cut, Quoted};
use super::speakers::Wanted;
use super::taken_back;
use crate::story::Span;
use crate::story::text::marks;

/// The words of the source beside the edges of a quote, which the quote does not mark as left out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Edges {
    /// Those of the same sentence before it, in text order; empty if they say nothing (“Well,”).
    pub before: Vec<Span>,
    /// Those of the same sentence after it.
    pub after: Vec<Span>,
    /// True if words near it turn what it says: a denial, a condition, a report (“not”, “if”).
    pub turned: bool,
    /// True if the source asks what the quote says.
    pub asked: bool,
    /// What the quote looks like.
    pub shape: Shape,
}

/// What a quote looks like at its edges.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Shape {
    /// It begins with a small letter.
    Fragment,
    /// It begins and ends as a sentence does.
    Sentence,
    /// It may be either.
    #[default]
    Unclear,
}

impl Edges {
    /// Returns true if the source has more words in the same sentence.
    pub const fn is_cut(&self) -> bool {
        !self.before.is_empty() || !self.after.is_empty()
    }
}

/// The most words of a sentence that are looked at beside a quote.
const MOST: usize = 24;

/// How many words before and after a fragment may turn what it says.
const NEAR: (usize, usize) = (12, 6);

/// The most turns of others that may stand between the halves of a sentence.
const INTERRUPTIONS: usize = 4;

/// Returns what the source has beside the edges of a quote.
pub(super) fn of(
    (source, wanted): (&Haystack, Option<Wanted<'_>>),
    quoted: &[Quoted<'_>],
    placed: (Option<Range<usize>>, Option<Range<usize>>),
) -> Edges {
    let mut edges = Edges::default();
    let (Some(first), Some(last)) = (quoted.first(), quoted.last()) else { return edges };
    let closes = last.closing;
    let stop = closes.chars().find(|c| !marks_or_blank(*c));
    edges.shape = match first.text.starts_with(char::is_lowercase) {
        true => Shape::Fragment,
        false if stop.is_some_and(is_stop) => Shape::Sentence,
        false => Shape::Unclear,
    };
    let marked = |cut: Option<Cut>| matches!(cut, Some(Cut::Ellipsis | Cut::Brackets));
    let in_marks = placed
        .0
        .clone()
        .zip(placed.1.clone())
        .is_some_and(|(first, last)| is_in_marks(source, first.start..last.end));
    // in an article, what stands outside of the marks is the writer's; where no sentence ends, any
    // quote is a part of one
    if (in_marks && source.labels().is_empty()) || source.has_no_stops() {
        edges.shape = Shape::Fragment;
    }
    let mut near: Vec<Range<usize>> = Vec::new();
    if let Some(words) = placed.0.filter(|_| !marked(Some(first.cut))) {
        let left = before((source, wanted), words.start);
        let says = left.iter().any(|left| !empty_words::are(source, left.clone(), Side::Before));
        if says {
            near.extend(left.last().map(|it| it.end.saturating_sub(NEAR.0).max(it.start)..it.end));
            edges.before = left.into_iter().map(|left| source.bytes(left)).collect();
        }
    }
    if let Some(words) = placed.1.filter(|_| !marked(last.after)) {
        let left = after((source, wanted), words.end);
        let end = left.last().map_or(words.end, |left| left.end);
        let asks = is_question(source, end);
        let says =
            left.iter().any(|left| asks || !empty_words::are(source, left.clone(), Side::After));
        edges.asked = asks && !closes.contains(is_question_mark);
        if says {
            near.extend(left.first().map(|it| it.start..it.end.min(it.start + NEAR.1)));
            edges.after = left.into_iter().map(|left| source.bytes(left)).collect();
        }
        let next = next_sentence(source, end);
        if let Some(next) = next.filter(|next| taken_back::is(source, next)) {
            edges.after.push(source.bytes(next));
            edges.turned = true;
        }
    }
    edges.turned |= near.into_iter().any(|words| empty_words::turn(source, words, in_marks));
    edges
}

/// Returns the words of the sentence that begins with a word, if it is the same speaker's as the one
/// before.
fn next_sentence(source: &Haystack, word: usize) -> Option<Range<usize>> {
    let (last, first) = (source.word(word.checked_sub(1)?)?, source.word(word)?);
    let same = one_turn(source, last.start, first.start);
    same.then(|| word..sentence_after(source, word + 1).end)
}

/// Returns true if the source has some words, and no more, in marks.
fn is_in_marks(source: &Haystack, words: Range<usize>) -> bool {
    let text = source.text();
    let bytes = source.bytes(words).range();
    let before = text[..bytes.start].chars().next_back();
    let after = text[bytes.end..].trim_start_matches([',', '.', '!', '?']).chars().next();
    let mark = |c: Option<char>| c.is_some_and(|c| marks::level(c).is_some());
    mark(before) && mark(after)
}

/// Counts the words beside a stretch of the source that the same sentence has.
pub(super) fn count(source: &Haystack, words: Range<usize>) -> usize {
    let (left, right) = (sentence_before(source, words.start), sentence_after(source, words.end));
    let says = |words: &Range<usize>, side| !empty_words::are(source, words.clone(), side);
    usize::from(says(&left, Side::Before)) + usize::from(says(&right, Side::After))
}

fn marks_or_blank(c: char) -> bool {
    c.is_whitespace() || marks::level(c).is_some()
}

/// Returns true for what ends a sentence.
pub(super) fn is_stop(c: char) -> bool {
    matches!(c, '.' | '!' | '…') || is_question_mark(c) || is_wide_stop(c)
}

/// Returns true for what ends a sentence whatever follows.
const fn is_wide_stop(c: char) -> bool {
    matches!(
        c,
        '。' | '？'
            | '！'
            | '．'
            | '｡'
            | '︒'
            | '︕'
            | '︖'
            | '؟'
            | '۔'
            | '।'
            | '॥'
            | '։'
            | '።'
            | '፧'
            | '፨'
            | '។'
            | '៕'
            | '။'
            | '᙮'
            | '꓿'
            | '꘎'
            | '꘏'
            | '\u{37e}'
    )
}

/// Returns true for a question mark of any script.
pub(super) const fn is_question_mark(c: char) -> bool {
    matches!(
        c,
        '?' | '？'
            | '︖'
            | '﹖'
            | '؟'
            | '\u{37e}'
            | '⸮'
            | '՞'
            | '፧'
            | '꘏'
            | '‽'
            | '⁇'
            | '⁈'
            | '⁉'
            | '❓'
            | '❔'
            | '⳺'
            | '᥅'
            | '꛷'
    )
}

/// Returns true if the words between two stand before a question mark, in Greek also a semicolon.
pub(super) fn asks(word: &str, between: &str) -> bool {
    let greek = word
        .chars()
        .next_back()
        .is_some_and(|c| matches!(c, '\u{370}'..='\u{3ff}' | '\u{1f00}'..='\u{1fff}'));
    between.chars().any(|c| is_question_mark(c) || (greek && c == ';'))
}

/// Returns true if the sentence that goes on with a word of the source, or ended before it, is a
/// question.
pub(super) fn sentence_asks(source: &Haystack, word: usize) -> bool {
    is_question(source, sentence_after(source, word).end)
}

/// Returns true if the sentence that ends before a word of the source is a question.
fn is_question(source: &Haystack, end: usize) -> bool {
    let Some(last) = end.checked_sub(1).and_then(|last| source.word(last)) else { return false };
    asks(&source.text()[last.range()], &source.between(last, source.word(end)))
}

/// Returns the words of the same sentence and speaker before a word, at most [`MOST`] a stretch: with
/// those from before an interruption first.
pub(super) fn before(
    (source, wanted): (&Haystack, Option<Wanted<'_>>),
    word: usize,
) -> Vec<Range<usize>> {
    let mut all = vec![sentence_before(source, word)];
    while let Some(first) = all.last().map(|left| left.start).filter(|_| all.len() < 3) {
        let Some(last) = interrupted((source, wanted), first, true).filter(|last| *last < first)
        else {
            break;
        };
        all.push(sentence_before(source, last).start..last + 1);
    }
    all.retain(|left| !left.is_empty());
    all.reverse();
    all
}

/// Returns the words of the same sentence and speaker from a word on, like [`before`].
pub(super) fn after(
    (source, wanted): (&Haystack, Option<Wanted<'_>>),
    word: usize,
) -> Vec<Range<usize>> {
    let mut all = vec![sentence_after(source, word)];
    while let Some(end) = all.last().map(|left| left.end).filter(|_| all.len() < 3) {
        let last = end.checked_sub(1);
        let later = last.and_then(|last| interrupted((source, wanted), last, false));
        let Some(later) = later.filter(|later| *later >= end) else { break };
        all.push(later..sentence_after(source, later + 1).end);
    }
    all.retain(|left| !left.is_empty());
    all
}

fn sentence_before(source: &Haystack, word: usize) -> Range<usize> {
    let mut from = word;
    while from > 0 && word - from < MOST && goes_on(source, from - 1) {
        from -= 1;
    }
    from..word
}

fn sentence_after(source: &Haystack, word: usize) -> Range<usize> {
    let mut to = word;
    while to > 0 && to < source.len() && to - word < MOST && goes_on(source, to - 1) {
        to += 1;
    }
    word..to
}

/// Returns true if a word and the next are of one sentence and one speaker.
fn goes_on(source: &Haystack, word: usize) -> bool {
    let (Some(a), Some(b)) = (source.word(word), source.word(word + 1)) else { return false };
    // a letter that may stand for question or answer is no word of the sentence
    let letter = || {
        let turn = source.transcript().turns_within(a).first().copied();
        let text = &source.text()[a.range()];
        turn.is_some_and(|turn| turn.doubtful && turn.from == a.start)
            && text.chars().count() == 1
            && source.between(a, Some(b)).starts_with([':', '：'])
    };
    // nor is a name that stands before it
    let named = || {
        let openings = source.transcript().openings();
        let next = openings.partition_point(|opening| opening.from <= a.start);
        next.checked_sub(1)
            .is_some_and(|at| a.end <= openings[at].end && b.start >= openings[at].end)
    };
    one_turn(source, a.start, b.start) && !ends_sentence(source, a, b) && !letter() && !named()
}

/// Returns true if no other speaker's turn begins between two bytes.
fn one_turn(source: &Haystack, a: u32, b: u32) -> bool {
    let transcript = source.transcript();
    let (from, to) = (transcript.turn_at(a), transcript.turn_at(b));
    if from == to {
        return true;
    }
    let (Some(from), Some(to)) = (from, to) else {
        let first = transcript.turns().get(to.unwrap_or(0));
        return first.is_some_and(|turn| turn.doubtful);
    };
    let label = transcript.turns()[from].label;
    let mut later = transcript.turns()[from + 1..=to].iter();
    later.all(|turn| turn.doubtful || (turn.label.is_some() && turn.label == label))
}

/// Returns the last word of the speaker's turn before the one that begins with a word, or the first
/// of the one after that which ends with it, if the sentence goes on there.
fn interrupted(
    (source, wanted): (&Haystack, Option<Wanted<'_>>),
    word: usize,
    back: bool,
) -> Option<usize> {
    let transcript = source.transcript();
    let turns = transcript.turns();
    let here = transcript.turn_at(source.word(word)?.start)?;
    let label = turns[here].label?;
    let same = |at: &usize| {
        let other = turns[*at].label;
        other == Some(label)
            || wanted.is_some_and(|wanted| wanted.labels.is_same(other, Some(label)))
    };
    let (earlier, later) = if back {
        let near = here.saturating_sub(INTERRUPTIONS)..here;
        ((near.rev().find(same)?), here)
    } else {
        let near = here + 1..(here + 1 + INTERRUPTIONS).min(turns.len());
        (here, near.into_iter().find(same)?)
    };
    if later == earlier + 1 {
        return None;
    }
    let last = source.word_from(turns[earlier + 1].from).checked_sub(1)?;
    let first = source.word_from(turns[later].from);
    // only the turn's own last or first word
    if (back && first != word) || (!back && last != word) {
        return None;
    }
    let (a, b) = (source.word(last)?, source.word(first)?);
    let text = source.text();
    let end = source.between(a, Some(Span::new(turns[earlier + 1].from, turns[earlier + 1].from)));
    let head = text.get(turns[later].from as usize..b.start as usize).unwrap_or_default();
    let broken = |words: &str| {
        let words = words.trim().trim_matches(marks_or_blank);
        let dash = |c: char| matches!(c, '-' | '–' | '—' | '―' | '…' | '⋯');
        words.ends_with(dash) || words.ends_with("...")
    };
    let stopped = end.contains(is_stop) && !broken(&end);
    let low = source.begins_high() && text[b.range()].starts_with(char::is_lowercase);
    let goes_on = !stopped && (broken(&end) || broken(head) || low);
    goes_on.then_some(if back { last } else { first })
}

/// Returns true if a sentence ends between two words.
fn ends_sentence(source: &Haystack, word: Span, next: Span) -> bool {
    let text = source.text();
    let between = source.between(word, Some(next));
    if between.chars().all(|c| matches!(c, ' ' | ',' | '\n' | '-')) && !between.contains("\n\n") {
        return false;
    }
    let low = source.begins_high() && text[next.range()].starts_with(char::is_lowercase);
    let (before, after) = (&text[word.range()], &text[next.range()]);
    let stops = between.char_indices().any(|(at, c)| {
        let rest = &between[at + c.len_utf8()..];
        if is_wide_stop(c) {
            return true;
        }
        if !is_stop(c) || low || rest.starts_with(is_stop) {
            return false;
        }
        let closed = rest.trim_start_matches(|c| {
            marks::level(c).is_some() || matches!(c, ')' | ']' | '*' | '_')
        });
        (closed.is_empty() || closed.starts_with(char::is_whitespace))
            && !(c == '.' && at == 0 && is_short(before, after))
    });
    // a blank line with nothing between that is no speech
    let span = Span::new(word.end, next.start);
    let passed = source.transcript().passed_within(span);
    let blank = between.matches('\n').count() > 1
        && between.split('\n').skip(1).any(|line| line.trim().is_empty());
    // a colon announces what follows, also in a paragraph of its own
    let announced = between.trim_start().starts_with([':', '：']);
    stops || (blank && !low && !announced && passed.is_empty())
}

/// Abbreviations, whose full stop ends no sentence.
const SHORT: &[&str] = &[
    "adm", "approx", "art", "bzw", "ca", "capt", "cllr", "col", "dr", "fr", "gen", "gov", "hon",
    "hr", "lt", "maj", "messrs", "mlle", "mm", "mme", "mr", "mrs", "ms", "mt", "núm", "prof",
    "rep", "rev", "sen", "sgt", "sr", "sra", "st", "vs", "z", "г", "гн", "др", "им", "ул",
];

/// Returns true if a word is an abbreviation or an initial; “no.” before a number only.
fn is_short(word: &str, next: &str) -> bool {
    let lower = word.to_lowercase();
    if matches!(&*lower, "no" | "nr" | "nos") {
        return next.starts_with(char::is_numeric);
    }
    let initial = word.chars().count() == 1 && word.chars().all(char::is_uppercase);
    let dotted = word.contains('.') && !word.contains(char::is_numeric);
    initial || dotted || SHORT.contains(&&*lower)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_rest_of_a_sentence_and_no_more() {
        let check = |text: &str| {
            let source = Haystack::of(text);
            let at = source.places(source.number("now"))[0] as usize;
            let whole = |all: Vec<Range<usize>>| {
                let words =
                    all.into_iter().map(|words| &source.text()[source.bytes(words).range()]);
                words.collect::<Vec<_>>().join(" / ")
            };
            format!(
                "{}|{}",
                whole(before((&source, None), at)),
                whole(after((&source, None), at + 1))
            )
        };
        assert_eq!(check("No. He sails now, at noon. Yes."), "He sails|at noon");
        assert_eq!(check("Yes, Mr. Brook, now or never"), "Yes, Mr. Brook|or never");
        assert_eq!(check("It is\n\nnow on the\nfirst line. It"), "It is|on the\nfirst line");
        assert_eq!(
            check("Board\n\nNow on the\nfirst line. It").to_lowercase(),
            "|on the\nfirst line"
        );
        assert_eq!(check("ANN: Yes\nBEN: now\nANN: No"), "|");
        assert_eq!(check("It is... now"), "It is|");
        assert_eq!(check("It is. Yes... Now what"), "|what");
        assert_eq!(check("in the U.S. now or in L. A. then"), "in the U.S|or in L. A. then");
        assert_eq!(check("He said no! now"), "He said no|");
        assert_eq!(check("a. b. c. now. d"), "|");
        assert_eq!(check("Ναι; now; όχι"), "Ναι|όχι");
        assert_eq!(check("はい。now。いいえ"), "|");
        let cut =
            "ANN: It is not true that —\nBEN: Order!\nANN: now we pay —\nBEN: No.\nANN: — never.\n";
        assert_eq!(check(cut), "It is not true that|we pay / never");
        let whole = "ANN: It is true.\nBEN: Order!\nANN: Now we pay.\nBEN: No.\nANN: Never.\n";
        assert_eq!(check(whole), "|we pay");
        let cues = "WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ann>It is not\n\n00:02.000 --> 00:03.000\n<v Ann>now.\n";
        assert_eq!(check(cues), "It is not|");
    }
}
