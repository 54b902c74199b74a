//! What was said in a stretch of a source: its text without what is not speech.
//!
//! What is passed over leaves a blank, except where none belongs: before a closing mark, in scripts
//! without blanks, and between the two halves of a word that is divided at the end of a line.

use std::borrow::Cow;
use std::collections::HashSet;

use crate::review::matching::diff::{Change, Piece, diff};
use crate::review::matching::tokens::words;
use crate::review::matching::transcript::Transcript;
use crate::story::Span;

/// What was said within some bytes of a source.
#[derive(Debug)]
pub(in crate::review) struct Said<'t> {
    text: Cow<'t, str>,
    start: u32,
    cuts: Vec<Cut>,
}

/// Something that is passed over.
#[derive(Clone, Copy, Debug)]
struct Cut {
    /// Its bytes in the source.
    span: Span,
    /// Where it was, in what was said.
    at: u32,
    /// The bytes that stand for it there.
    len: u32,
}

/// Returns the stretches of a text between what is not speech.
pub(super) fn stretches<'t>(
    text: &'t str,
    transcript: &'t Transcript,
) -> impl Iterator<Item = Span> + 't {
    let ends = transcript.passed().iter().map(|passed| passed.span);
    let end = text.len() as u32;
    let mut from = 0;
    ends.chain([Span::new(end, end)]).filter_map(move |passed| {
        let said = Span::new(from, passed.start);
        from = passed.end;
        (!said.is_empty()).then_some(said)
    })
}

/// Finds words that are divided at the end of a line, makes each of them one, and returns what is
/// between their halves.
///
/// “sign-/ups” stays two words if the text has “sign-ups” elsewhere, unless it also has “signups”.
pub(super) fn joints(text: &str, transcript: &Transcript, spans: &mut Vec<Span>) -> Vec<Span> {
    let halves: Vec<usize> = (1..spans.len())
        .filter(|at| is_divided(text, transcript, spans[at - 1], spans[*at]))
        .collect();
    if halves.is_empty() {
        return Vec::new();
    }
    let lower = |span: Span| text[span.range()].trim_end_matches('\u{ad}').to_lowercase();
    let pair = |at: usize| (lower(spans[at - 1]), lower(spans[at]));
    let pairs: HashSet<(String, String)> = halves.iter().map(|at| pair(*at)).collect();
    let joined: HashSet<String> = pairs.iter().map(|(a, b)| format!("{a}{b}")).collect();
    let (mut apart, mut whole) = (HashSet::new(), HashSet::new());
    for at in 0..spans.len() {
        let word = lower(spans[at]);
        if at > 0 && &text[spans[at - 1].end as usize..spans[at].start as usize] == "-" {
            let pair = (lower(spans[at - 1]), word.clone());
            if pairs.contains(&pair) {
                apart.insert(pair);
            }
        }
        if joined.contains(&word) {
            whole.insert(word);
        }
    }
    let mut all = Vec::new();
    let mut gone = HashSet::new();
    for at in halves {
        let (a, b) = pair(at);
        let one = whole.contains(&format!("{a}{b}")) || !apart.contains(&(a, b));
        // a word is divided once
        if one && !gone.contains(&(at - 1)) {
            let soft = text[spans[at - 1].range()].ends_with('\u{ad}');
            let end = spans[at - 1].end - if soft { 2 } else { 0 };
            all.push(Span::new(end, spans[at].start));
            gone.insert(at);
        }
    }
    let old = std::mem::take(spans);
    for (at, span) in old.into_iter().enumerate() {
        match spans.last_mut() {
            Some(last) if gone.contains(&at) => *last = last.hull(span),
            _ => spans.push(span),
        }
    }
    all
}

/// Returns true if two words are the halves of one, with a hyphen and a line end between them.
fn is_divided(text: &str, transcript: &Transcript, first: Span, second: Span) -> bool {
    let between = Span::new(first.end, second.start);
    let gap = &text[between.range()];
    let soft = text[first.range()].ends_with('\u{ad}');
    let rest = match gap.strip_prefix(['-', '\u{2010}', '\u{ad}']) {
        Some(rest) => rest,
        None if soft => gap,
        None => return false,
    };
    if !rest.contains('\n') || gap.len() > 4_000 {
        return false;
    }
    let letter = |c: Option<char>| c.is_some_and(char::is_alphabetic);
    let last = text[first.range()].trim_end_matches('\u{ad}').chars().next_back();
    let next = text[second.range()].chars().next();
    let same_turn = transcript.turn_at(first.start) == transcript.turn_at(second.start);
    let blank = |words: &str| words.chars().all(char::is_whitespace);
    let mut from = second.start - rest.len() as u32;
    let nothing_said = transcript.passed_within(between).iter().all(|passed| {
        let said = Span::new(from, passed.span.start.max(from));
        from = passed.span.end;
        blank(&text[said.range()])
    });
    let nothing_said =
        nothing_said && blank(&text[from.min(second.start) as usize..second.start as usize]);
    let whole = || words(&rejoined(text, first.hull(second), between)).count() == 1;
    letter(last)
        && letter(next)
        && next.is_some_and(|c| !c.is_uppercase())
        && same_turn
        && nothing_said
        && whole()
}

/// Returns a divided word in one piece.
pub(super) fn rejoined(text: &str, word: Span, joint: Span) -> String {
    let (first, second) =
        (word.start as usize..joint.start as usize, joint.end as usize..word.end as usize);
    format!("{}{}", &text[first], &text[second])
}

impl<'t> Said<'t> {
    pub(super) fn of(text: &'t str, transcript: &Transcript, joints: &[Span], span: Span) -> Self {
        let whole = &text[span.range()];
        let gaps = gaps(text, transcript, joints, span);
        if gaps.is_empty() {
            return Self { text: Cow::Borrowed(whole), start: span.start, cuts: Vec::new() };
        }
        let (mut said, mut cuts, mut from) =
            (String::with_capacity(whole.len()), Vec::new(), span.start);
        for (gap, joins) in gaps {
            said.push_str(&text[from as usize..gap.start as usize]);
            let at = said.len() as u32;
            let next = text[gap.end as usize..span.end as usize].chars().next();
            if !joins && !is_close(said.chars().next_back(), next) && next.is_some() {
                said.push(' ');
            }
            cuts.push(Cut { span: gap, at, len: said.len() as u32 - at });
            from = gap.end;
        }
        said.push_str(&text[from as usize..span.end as usize]);
        Self { text: Cow::Owned(said), start: span.start, cuts }
    }

    /// Returns the words that were said.
    pub(super) fn text(&self) -> &str {
        &self.text
    }

    /// Compares what was said with a text; the pieces have their bytes in the source, and what is
    /// passed over is a piece of its own.
    pub(super) fn diff(&self, text: &str) -> Vec<Piece> {
        let mut all = Vec::new();
        let mut cuts = self.cuts.iter().peekable();
        // by how much the source is ahead
        let mut ahead = self.start;
        for piece in diff(&self.text, text) {
            let (mut old, mut new) = (piece.old, piece.new);
            let same = piece.change == Change::Same;
            while let Some(cut) =
                cuts.next_if(|cut| cut.at < old.end || (cut.at == old.start && same))
            {
                let before = cut.at.saturating_sub(old.start);
                push(
                    &mut all,
                    piece.change,
                    (old.start + ahead, before),
                    (new.start, if same { before } else { 0 }),
                );
                let stands = if same { cut.len } else { 0 };
                let at = new.start + if same { before } else { 0 };
                all.push(Piece {
                    change: Change::Passed,
                    old: cut.span,
                    new: Span::new(at, at + stands),
                });
                old.start = cut.at + cut.len;
                new.start = at + stands;
                ahead = cut.span.end - old.start;
            }
            push(
                &mut all,
                piece.change,
                (old.start + ahead, old.end - old.start.min(old.end)),
                (new.start, new.end - new.start),
            );
        }
        for cut in cuts {
            all.push(Piece {
                change: Change::Passed,
                old: cut.span,
                new: Span::new(text.len() as u32, text.len() as u32),
            });
        }
        all
    }
}

fn push(to: &mut Vec<Piece>, change: Change, old: (u32, u32), new: (u32, u32)) {
    if old.1 + new.1 > 0 {
        let span = |(start, len)| Span::new(start, start + len);
        to.push(Piece { change, old: span(old), new: span(new) });
    }
}

/// Returns true if nothing belongs between two characters.
fn is_close(before: Option<char>, next: Option<char>) -> bool {
    let no_blanks = |c: char| matches!(c as u32, 0x0E00..=0x0EFF | 0x1000..=0x109F | 0x1780..=0x17FF | 0x3000..=0x30FF | 0x3400..=0x9FFF | 0xFF01..=0xFF9F);
    next.is_some_and(|c| ",.;:?!…)]}”»、。，；：？！،؛؟".contains(c))
        || (before.is_some_and(no_blanks) && next.is_some_and(no_blanks))
}

/// Returns what is passed over within some bytes, with the blanks around it, and whether the halves
/// of a word are beside it.
fn gaps(text: &str, transcript: &Transcript, joints: &[Span], span: Span) -> Vec<(Span, bool)> {
    let from = joints.partition_point(|joint| joint.start < span.start);
    let joints = joints[from..].iter().take_while(|joint| joint.end <= span.end);
    let mut all: Vec<(Span, bool)> = joints.map(|joint| (*joint, true)).collect();
    let passed = transcript.passed_within(span).iter().map(|passed| passed.span);
    all.extend(passed.map(|passed| (widened(text, passed, span), false)));
    if transcript.has_cues() {
        let mut at = span.start as usize;
        while let Some(end) = text[at..span.end as usize].find('\n') {
            let line_end = (at + end) as u32;
            all.push((widened(text, Span::new(line_end, line_end + 1), span), false));
            at += end + 1;
        }
    }
    all.sort_unstable_by_key(|(gap, joins)| (gap.start, !joins));
    let mut merged: Vec<(Span, bool)> = Vec::new();
    for (gap, joins) in all {
        match merged.last_mut() {
            Some((last, joined)) if gap.start <= last.end => {
                *last = last.hull(gap);
                *joined |= joins;
            }
            _ => merged.push((gap, joins)),
        }
    }
    merged
}

/// Returns some bytes with the blanks around them, within others.
fn widened(text: &str, passed: Span, within: Span) -> Span {
    let passed = Span::new(passed.start.max(within.start), passed.end.min(within.end));
    let before = &text[within.start as usize..passed.start as usize];
    let after = &text[passed.end as usize..within.end as usize];
    let start = within.start + before.trim_end().len() as u32;
    Span::new(start, within.end - after.trim_start().len() as u32)
}
