//! Two versions of some words, side by side: what stayed, what went, what came.
//!
//! The tokens are those of UAX #29, blanks and punctuation among them, so that both
//! texts can be put together again byte for byte from the pieces. The crate `similar`
//! finds the shortest script (Myers, “An O(ND) Difference Algorithm”, 1986) up to
//! [`MOST_TOKENS`]; longer texts are parted at the words that stand least often, as
//! Git's histogram diff does. Then neighbouring changes that only a blank keeps apart
//! become one, which reads better than the shortest script; that is ours, because what
//! `similar` cleans up lets blanks stand.
//!
//! Tokens that differ only in how their letters are encoded, or by what cannot be seen, are the same;
//! their pieces have bytes of either text.
//!
//! [`WordErrors`] counts the words that differ. No colours, no lines.

use similar::{Algorithm, DiffOp, capture_diff_slices};
use std::borrow::Cow;

use super::tokens::{self, is_word, key, words};
use crate::story::Span;
use crate::story::text::fold::{Folding, fold_by};

/// How many tokens two texts may have together for the shortest script to be looked for.
pub const MOST_TOKENS: usize = 4_000;

/// Of texts of more tokens than this together (some 150 kB each), which no quote has, only what
/// both begin and end with is the same: the time to part them grows with the square of their length.
const MOST_PARTED: usize = 100_000;

/// What became of a piece.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Change {
    /// It stands in both.
    Same,
    /// It stands in the old text only.
    Removed,
    /// It stands in the new text only.
    Added,
    /// It stands in the old text, where it is not speech; at most a blank stands for it in the new
    /// one. [`diff`] makes no such piece, the look-up in a source does.
    Passed,
}

/// A piece of two texts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Piece {
    /// What became of it.
    pub change: Change,
    /// Its bytes of the old text; for what was added, the empty place there.
    pub old: Span,
    /// Its bytes of the new text; for what was removed, the empty place there.
    pub new: Span,
}

/// Returns the pieces of two texts (at most 4 GiB each) in order. What was removed comes before
/// what stands there instead. No piece is empty, and no two that follow each other are alike.
pub fn diff(old: &str, new: &str) -> Vec<Piece> {
    let (old_tokens, new_tokens) = (tokens(old), tokens(new));
    let (old_keys, new_keys) = (keys(&old_tokens), keys(&new_tokens));
    let [old_keys, new_keys] =
        [&old_keys, &new_keys].map(|keys| keys.iter().map(|key| &**key).collect::<Vec<&str>>());
    let runs = grouped(&shared(&old_keys, &new_keys), &old_keys, &new_keys);
    pieces(&runs, &old_tokens, &new_tokens)
}

fn tokens(text: &str) -> Vec<&str> {
    tokens::pieces(text).map(|(_, token)| token).collect()
}

/// Returns the form of each token in which it is compared.
fn keys<'t>(tokens: &[&'t str]) -> Vec<Cow<'t, str>> {
    tokens.iter().map(|token| fold_by(token, Folding::Letters)).collect()
}

/// Tokens that both have: where, and how many.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Run {
    old: usize,
    new: usize,
    len: usize,
}

/// Returns the runs that two lists of tokens share, in order.
fn shared(old: &[&str], new: &[&str]) -> Vec<Run> {
    let tokens = old.len() + new.len();
    if tokens > MOST_PARTED {
        return Vec::new();
    }
    let few = tokens <= MOST_TOKENS;
    let algorithm = if few { Algorithm::RawMyers } else { Algorithm::Histogram };
    let run = |op| match op {
        DiffOp::Equal { old_index, new_index, len } => {
            Some(Run { old: old_index, new: new_index, len })
        }
        _ => None,
    };
    capture_diff_slices(algorithm, old, new).into_iter().filter_map(run).collect()
}

/// Lets changes that nothing but blanks and punctuation keep apart become one, then gives back
/// what both ends of the one share.
fn grouped(script: &[Run], old: &[&str], new: &[&str]) -> Vec<Run> {
    let whole = joined(script);
    let keeps = |run: &Run| {
        let edge = (run.old == 0 && run.new == 0)
            || (run.old + run.len == old.len() && run.new + run.len == new.len());
        edge || old[run.old..run.old + run.len].iter().any(|token| is_word(token))
    };
    let mut runs = Vec::new();
    let (mut x, mut y) = (0, 0);
    let end = Run { old: old.len(), new: new.len(), len: 0 };
    for run in whole.into_iter().filter(keeps).chain([end]) {
        let (a, b) = (&old[x..run.old], &new[y..run.new]);
        let head = a.iter().zip(b).take_while(|(a, b)| a == b).count();
        let rest = a.len().min(b.len()) - head;
        let both = a.iter().rev().zip(b.iter().rev());
        let tail = both.take(rest).take_while(|(a, b)| a == b).count();
        runs.push(Run { old: x, new: y, len: head });
        runs.push(Run { old: run.old - tail, new: run.new - tail, len: tail + run.len });
        (x, y) = (run.old + run.len, run.new + run.len);
    }
    joined(&runs)
}

/// Joins runs that follow each other without a gap, and drops empty ones.
fn joined(runs: &[Run]) -> Vec<Run> {
    let mut joined: Vec<Run> = Vec::new();
    for run in runs.iter().filter(|run| run.len > 0) {
        match joined.last_mut() {
            Some(last) if last.old + last.len == run.old && last.new + last.len == run.new => {
                last.len += run.len;
            }
            _ => joined.push(*run),
        }
    }
    joined
}

/// Turns runs of tokens to pieces of bytes.
fn pieces(runs: &[Run], old: &[&str], new: &[&str]) -> Vec<Piece> {
    let bytes = |tokens: &[&str]| tokens.iter().map(|token| token.len() as u32).sum::<u32>();
    let mut pieces = Vec::new();
    let (mut x, mut y) = (0, 0);
    let (mut a, mut b) = (0, 0);
    let mut push = |change, gone: u32, come: u32| {
        let piece = Piece { change, old: Span::new(a, a + gone), new: Span::new(b, b + come) };
        (a, b) = (a + gone, b + come);
        if gone + come > 0 {
            pieces.push(piece);
        }
    };
    let end = Run { old: old.len(), new: new.len(), len: 0 };
    for run in runs.iter().chain([&end]) {
        push(Change::Removed, bytes(&old[x..run.old]), 0);
        push(Change::Added, 0, bytes(&new[y..run.new]));
        let same = bytes(&new[run.new..run.new + run.len]);
        push(Change::Same, bytes(&old[run.old..run.old + run.len]), same);
        (x, y) = (run.old + run.len, run.new + run.len);
    }
    pieces
}

/// How many words of a text differ from a reference.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct WordErrors {
    /// Words that stand in place of others.
    pub substitutions: u32,
    /// Words of the reference that are left out.
    pub deletions: u32,
    /// Words that the reference does not have.
    pub insertions: u32,
    /// Words of the reference.
    pub words: u32,
}

impl WordErrors {
    /// Returns the word error rate: (S + D + I) / N, where N counts the words of the reference;
    /// 0 of nothing to nothing, and more than 1 where more words came than there were.
    ///
    /// The rate of speech recognition (NIST's `sclite`; Jurafsky and Martin, “Speech and Language
    /// Processing”, on evaluation); here the reference is the source, as a transcript.
    pub fn rate(self) -> f64 {
        let errors = f64::from(self.substitutions + self.deletions + self.insertions);
        if self.words == 0 {
            f64::from(u8::from(errors > 0.0))
        } else {
            errors / f64::from(self.words)
        }
    }
}

/// The most pairs of words that are compared one by one in [`word_errors`].
const MOST_PAIRS: usize = 4_000_000;

/// Counts how the words of a text differ from those of a reference: the fewest edits, by words
/// without case and punctuation. In texts too long for that, everything between the common
/// beginning and the common end counts as different.
pub fn word_errors(reference: &str, text: &str) -> WordErrors {
    let list = |text: &str| -> Vec<String> {
        words(text).map(|span| key(&text[span.range()]).into_owned()).collect()
    };
    let (old, new) = (list(reference), list(text));
    let head = old.iter().zip(&new).take_while(|(a, b)| a == b).count();
    let (a, b) = (&old[head..], &new[head..]);
    let tail = a.iter().rev().zip(b.iter().rev()).take_while(|(a, b)| a == b).count();
    let (a, b) = (&a[..a.len() - tail], &b[..b.len() - tail]);
    let mut errors = if a.len().saturating_mul(b.len()) > MOST_PAIRS {
        let substitutions = a.len().min(b.len()) as u32;
        let (deletions, insertions) =
            (a.len() as u32 - substitutions, b.len() as u32 - substitutions);
        WordErrors { substitutions, deletions, insertions, words: 0 }
    } else {
        fewest(a, b)
    };
    errors.words = old.len() as u32;
    errors
}

/// Levenshtein's distance between two lists, with the counts of a path that has it.
fn fewest(old: &[String], new: &[String]) -> WordErrors {
    let sum = |e: &WordErrors| e.substitutions + e.deletions + e.insertions;
    let first = |insertions| WordErrors { insertions, ..WordErrors::default() };
    let mut row: Vec<WordErrors> = (0..=new.len() as u32).map(first).collect();
    for word in old {
        let mut corner = row[0];
        row[0].deletions += 1;
        for (j, other) in new.iter().enumerate() {
            let same = word == other;
            let replaced =
                WordErrors { substitutions: corner.substitutions + u32::from(!same), ..corner };
            let dropped = WordErrors { deletions: row[j + 1].deletions + 1, ..row[j + 1] };
            let added = WordErrors { insertions: row[j].insertions + 1, ..row[j] };
            corner = row[j + 1];
            let best = if sum(&dropped) < sum(&replaced) { dropped } else { replaced };
            row[j + 1] = if sum(&added) < sum(&best) { added } else { best };
        }
    }
    row.last().copied().unwrap_or_default()
}

#[cfg(test)]
mod tests;
