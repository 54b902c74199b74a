//! The difference between two versions of a text: what stayed, was removed, was added.
//!
//! The tokens are those of UAX #29, including blanks and punctuation, so that both
//! texts can be rebuilt byte for byte from the pieces. The shortest edit script is
//! found (Myers, “An O(ND) Difference Algorithm”, 1986) up to [`MOST_EDITS`]; texts
//! that differ more are split at words that occur once in both, as in patience diff.
//! Then changes with only a blank between them are merged, which reads better than
//! the shortest script.
//!
//! [`WordErrors`] counts the words that differ. No colours, no lines.

use std::collections::HashMap;

use unicode_segmentation::UnicodeSegmentation;

use super::tokens::{is_word, key, words};
use crate::story::Span;

/// The most token edits for which the shortest script is searched.
pub const MOST_EDITS: usize = 600;

/// What happened to a piece.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Change {
    /// It is in both texts.
    Same,
    /// It is in the old text only.
    Removed,
    /// It is in the new text only.
    Added,
}

/// A piece of two texts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Piece {
    /// What happened to it.
    pub change: Change,
    /// Its bytes of the old text; for what was added, the empty place there.
    pub old: Span,
    /// Its bytes of the new text; for what was removed, the empty place there.
    pub new: Span,
}

/// Compares two texts of at most 4 GiB each; returns the pieces in order. What was removed comes
/// before what replaces it. No piece is empty, and no two neighbours have the same change.
pub fn diff(old: &str, new: &str) -> Vec<Piece> {
    let (old_tokens, new_tokens) = (tokens(old), tokens(new));
    let mut script = Vec::new();
    compare(&old_tokens, &new_tokens, (0, 0), &mut script);
    let runs = grouped(&script, &old_tokens, &new_tokens);
    pieces(&runs, &old_tokens, &new_tokens)
}

fn tokens(text: &str) -> Vec<&str> {
    text.split_word_bounds().collect()
}

/// A run of tokens that both texts share.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Run {
    old: usize,
    new: usize,
    len: usize,
}

/// Adds to `script` the runs that two lists of tokens share, in order; `at` is where the lists begin.
fn compare(old: &[&str], new: &[&str], at: (usize, usize), script: &mut Vec<Run>) {
    let head = old.iter().zip(new).take_while(|(a, b)| a == b).count();
    let (old, new) = (&old[head..], &new[head..]);
    let both = old.iter().rev().zip(new.iter().rev());
    let tail = both.take_while(|(a, b)| a == b).count();
    let (old, new) = (&old[..old.len() - tail], &new[..new.len() - tail]);
    let (x, y) = (at.0 + head, at.1 + head);
    script.push(Run { old: at.0, new: at.1, len: head });
    if !old.is_empty() && !new.is_empty() {
        match myers(old, new) {
            Some(runs) => {
                script.extend(runs.iter().map(|r| Run { old: r.old + x, new: r.new + y, ..*r }));
            }
            None => parted(old, new, (x, y), script),
        }
    }
    script.push(Run { old: x + old.len(), new: y + new.len(), len: tail });
}

/// Returns the shared runs of a shortest script; `None` if it has more than [`MOST_EDITS`] edits.
fn myers(old: &[&str], new: &[&str]) -> Option<Vec<Run>> {
    let (n, m) = (old.len() as isize, new.len() as isize);
    let most = (old.len() + new.len()).min(MOST_EDITS) as isize;
    let mut furthest = vec![0_isize; 2 * most as usize + 3];
    let slot = |k: isize| (k + most + 1) as usize;
    let mut trace: Vec<Vec<isize>> = Vec::new();
    for d in 0..=most {
        trace.push(furthest[slot(-d - 1)..=slot(d + 1)].to_vec());
        for k in (-d..=d).step_by(2) {
            let down = k == -d || (k != d && furthest[slot(k - 1)] < furthest[slot(k + 1)]);
            let mut x = if down { furthest[slot(k + 1)] } else { furthest[slot(k - 1)] + 1 };
            let mut y = x - k;
            while x < n && y < m && old[x as usize] == new[y as usize] {
                (x, y) = (x + 1, y + 1);
            }
            furthest[slot(k)] = x;
            if x >= n && y >= m {
                return Some(walk_back(&trace, (n, m)));
            }
        }
    }
    None
}

/// Follows the trace of [`myers`] from the ends to the beginnings.
fn walk_back(trace: &[Vec<isize>], (mut x, mut y): (isize, isize)) -> Vec<Run> {
    let mut runs = Vec::new();
    for (d, furthest) in trace.iter().enumerate().rev() {
        let d = d as isize;
        let at = |k: isize| furthest[(k + d + 1) as usize];
        let k = x - y;
        let down = k == -d || (k != d && at(k - 1) < at(k + 1));
        let before = if down { k + 1 } else { k - 1 };
        let (from_x, from_y) = if d == 0 { (0, 0) } else { (at(before), at(before) - before) };
        let start = match (d, down) {
            (0, _) => (0, 0),
            (_, true) => (from_x, from_y + 1),
            (_, false) => (from_x + 1, from_y),
        };
        let len = (x - start.0) as usize;
        if len > 0 {
            runs.push(Run { old: start.0 as usize, new: start.1 as usize, len });
        }
        (x, y) = (from_x, from_y);
    }
    runs.reverse();
    runs
}

/// Splits lists that differ much at words that occur once in both, and compares the stretches
/// between them. Without such words, everything counts as changed.
fn parted(old: &[&str], new: &[&str], at: (usize, usize), script: &mut Vec<Run>) {
    let anchors = anchors(old, new);
    if anchors.is_empty() {
        return;
    }
    let (mut x, mut y) = (0, 0);
    for (a, b) in anchors.into_iter().chain([(old.len(), new.len())]) {
        compare(&old[x..a], &new[y..b], (at.0 + x, at.1 + y), script);
        if a < old.len() {
            script.push(Run { old: at.0 + a, new: at.1 + b, len: 1 });
        }
        (x, y) = ((a + 1).min(old.len()), (b + 1).min(new.len()));
    }
}

/// Returns the longest increasing sequence of words that occur once in both lists.
fn anchors(old: &[&str], new: &[&str]) -> Vec<(usize, usize)> {
    let once = |tokens: &[&str]| {
        let mut places: HashMap<String, (usize, usize)> = HashMap::new();
        for (at, token) in tokens.iter().enumerate().filter(|(_, token)| is_word(token)) {
            places.entry((*token).to_owned()).or_insert((at, 0)).1 += 1;
        }
        places.retain(|_, (_, count)| *count == 1);
        places
    };
    let (old, new) = (once(old), once(new));
    let mut pairs: Vec<(usize, usize)> =
        old.iter().filter_map(|(token, (a, _))| Some((*a, new.get(token)?.0))).collect();
    pairs.sort_unstable();
    // patience sorting: the top of a pile is the smallest end of an increasing sequence of its length
    let (mut piles, mut before) = (Vec::<usize>::new(), vec![usize::MAX; pairs.len()]);
    for (i, (_, b)) in pairs.iter().enumerate() {
        let pile = piles.partition_point(|top| pairs[*top].1 < *b);
        before[i] = pile.checked_sub(1).map_or(usize::MAX, |p| piles[p]);
        if pile == piles.len() { piles.push(i) } else { piles[pile] = i }
    }
    let mut longest = Vec::with_capacity(piles.len());
    let mut next = piles.last().copied();
    while let Some(i) = next {
        longest.push(pairs[i]);
        next = Some(before[i]).filter(|i| *i != usize::MAX);
    }
    longest.reverse();
    longest
}

/// Merges changes with only blanks and punctuation between them, then takes what both texts share at
/// either end out of the merged change.
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

/// Joins adjacent runs and drops empty ones.
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

/// Turns runs of tokens into pieces of bytes.
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
        let same = bytes(&old[run.old..run.old + run.len]);
        push(Change::Same, same, same);
        (x, y) = (run.old + run.len, run.new + run.len);
    }
    pieces
}

/// How many words of a text differ from a reference.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct WordErrors {
    /// Words that replace others.
    pub substitutions: u32,
    /// Words of the reference that are left out.
    pub deletions: u32,
    /// Words that the reference does not have.
    pub insertions: u32,
    /// The number of words of the reference.
    pub words: u32,
}

impl WordErrors {
    /// Returns the word error rate: (S + D + I) / N, where N is the number of words of the reference;
    /// 0 if both are empty, and more than 1 if there are more edits than words.
    ///
    /// The measure of speech recognition (NIST's `sclite`; Jurafsky and Martin, “Speech and Language
    /// Processing”, on evaluation); the reference here is the source, such as a transcript.
    pub fn rate(self) -> f64 {
        let errors = f64::from(self.substitutions + self.deletions + self.insertions);
        if self.words == 0 {
            f64::from(u8::from(errors > 0.0))
        } else {
            errors / f64::from(self.words)
        }
    }
}

/// The most pairs of words that [`word_errors`] compares one by one.
const MOST_PAIRS: usize = 4_000_000;

/// Counts how the words of a text differ from those of a reference: the fewest word edits, without
/// case and punctuation. In texts too long for that, everything between the common beginning and
/// the common end counts as different.
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

/// Levenshtein distance between two lists, with the counts of edits on a shortest path.
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
