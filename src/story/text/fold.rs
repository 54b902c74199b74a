//! Folding lets words match although an editor made their quotes curly or a program wrote their
//! letters with other code points.
//!
//! ```text
//! Words        for selectors, names and finding words again: quotation marks (all of the table in
//!              `marks`), dashes, ellipses and runs of white space in one form each, and
//!              letters as below. Case, accents and everything else stay as they are
//! Letters      for search: canonical equivalents in one form, nothing that cannot be seen
//! BareLetters  for a second search: without accents, ligatures and full width as plain letters
//! ```
//!
//! The text itself is not changed: a folded copy is searched, and every place in it
//! maps back to exact bytes of the original.

use std::borrow::Cow;

use super::marks::straight;
use super::normal::{Class, class, compose, compose_bare, has_no_accent, is_ignored};
use crate::story::Span;

/// What folding makes the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Folding {
    /// Marks, dashes, ellipses, blanks, and canonical equivalents.
    Words,
    /// Canonical equivalents.
    Letters,
    /// Letters without their accents.
    BareLetters,
}

/// A folded copy of a text that maps each of its bytes to the original.
///
/// Takes the length of the text plus 12 bytes for every stretch whose length changed
/// (a curly quote, a run of blanks).
#[derive(Debug)]
pub struct Folded {
    text: String,
    shifts: Vec<Shift>,
    /// True if a stretch became longer.
    longer: bool,
}

/// A stretch of the original that became another one.
#[derive(Clone, Copy, Debug)]
struct Shift {
    /// Its first byte in the folded text.
    start: u32,
    /// The byte after its last in the folded text; nothing is left of some.
    end: u32,
    /// Its end in the original.
    original: u32,
}

impl Folded {
    /// Folds a text of at most 4 GiB as selectors are.
    pub fn of(text: &str) -> Self {
        Self::by(text, Folding::Words)
    }

    /// Folds a text of at most 4 GiB.
    pub fn by(text: &str, folding: Folding) -> Self {
        let text_capacity = String::with_capacity(text.len());
        let mut folded = Self { text: text_capacity, shifts: Vec::new(), longer: false };
        let mut taken = 0;
        fold_into(text, folding, &mut folded.text, |start, end, original| {
            let length = original - taken;
            folded.longer |= end - start > length;
            taken = original;
            folded.shifts.push(Shift {
                start: start as u32,
                end: end as u32,
                original: original as u32,
            });
        });
        folded.shifts.shrink_to_fit();
        folded
    }

    /// Returns the folded text.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Returns how many times longer a stretch of the folded text can be than that of the original.
    pub(in crate::story) const fn growth(&self) -> usize {
        // what becomes longest by Unicode's NFC, in UTF-8 (Unicode Standard Annex #15)
        if self.longer { 3 } else { 1 }
    }

    /// Maps a byte range of the folded text to the original, without what was left out at its edges;
    /// `None` if it begins or ends inside a stretch that was folded as one, as an ellipsis.
    pub fn unfold(&self, start: usize, end: usize, original: &str) -> Option<Span> {
        let from = self.border(start, true)?;
        let to = if start == end { from } else { self.border(end, false)? };
        let fits = original.is_char_boundary(from) && original.is_char_boundary(to);
        fits.then(|| Span::of(from..to))
    }

    /// Maps the boundary before byte `at` of the folded text to the original: `after` what was left
    /// out there, or before it.
    fn border(&self, at: usize, after: bool) -> Option<usize> {
        let passed = |s: &Shift| s.end as usize <= at && (after || (s.start as usize) < at);
        let n = self.shifts.partition_point(passed);
        if self.shifts.get(n).is_some_and(|next| (next.start as usize) < at) {
            return None;
        }
        Some(match n.checked_sub(1).map(|n| self.shifts[n]) {
            Some(last) => last.original as usize + (at - last.end as usize),
            None => at,
        })
    }

    /// Maps byte `at` of the original to the folded text (a byte within a folded stretch
    /// maps to the end of the stretch before it).
    pub fn fold_place(&self, at: u32) -> usize {
        let n = self.shifts.partition_point(|s| s.original <= at);
        let place = match n.checked_sub(1).map(|n| self.shifts[n]) {
            Some(last) => last.end as usize + (at - last.original) as usize,
            None => at as usize,
        };
        let next = self.shifts.get(n).map_or(place, |next| place.min(next.start as usize));
        next.min(self.text.len())
    }
}

/// Folds the words of a selector. Borrows where nothing changes.
pub fn fold(text: &str) -> Cow<'_, str> {
    fold_by(text, Folding::Words)
}

/// Folds some words. Borrows where nothing changes.
pub fn fold_by(text: &str, folding: Folding) -> Cow<'_, str> {
    if !changes(text, folding) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    fold_into(text, folding, &mut out, |_, _, _| {});
    Cow::Owned(out)
}

/// Returns true if folding changes something. As fast as a look at the text where nothing does.
pub fn changes(text: &str, folding: Folding) -> bool {
    let (mut at, mut floor) = (0, 0);
    while let Some(unit) = next_unit(text, floor, at, folding) {
        if &text[unit.start..unit.end] != unit.becomes.as_ref() {
            return true;
        }
        (at, floor) = (unit.end, unit.end);
    }
    false
}

/// Appends the folded `text` to `out`, and calls `shift` for every stretch that maps as a whole,
/// with its bytes in `out` and its end in `text`.
fn fold_into(
    text: &str,
    folding: Folding,
    out: &mut String,
    mut shift: impl FnMut(usize, usize, usize),
) {
    let (mut copied, mut at, mut floor) = (0, 0, 0);
    while let Some(unit) = next_unit(text, floor, at, folding) {
        (at, floor) = (unit.end, unit.end);
        let (becomes, length) = (unit.becomes.as_ref(), unit.end - unit.start);
        if length == 1 && text.as_bytes()[unit.start..unit.end] == *becomes.as_bytes() {
            continue;
        }
        out.push_str(&text[copied..unit.start]);
        let start = out.len();
        out.push_str(becomes);
        if length != 1 || becomes.len() != 1 {
            shift(start, out.len(), unit.end);
        }
        copied = unit.end;
    }
    out.push_str(&text[copied..]);
}

/// A stretch of a text that folding may change, and what it becomes.
struct Unit {
    start: usize,
    end: usize,
    becomes: Cow<'static, str>,
}

impl Unit {
    const fn new(start: usize, end: usize, becomes: &'static str) -> Self {
        Self { start, end, becomes: Cow::Borrowed(becomes) }
    }
}

/// The bytes at which a stretch can begin that `Words` may change.
const STARTS: [bool; 256] = {
    let mut table = [false; 256];
    let mut byte = 0;
    while byte < 256 {
        table[byte] = matches!(
            byte as u8,
            b'\t'..=b'\r' | b' ' | b'\'' | b'`' | 0xc2 | 0xcc..=0xce | 0xd2 | 0xd6..=0xdf
            | 0xe0..=0xe3 | 0xea | 0xef | 0xf0 | 0xf3
        );
        byte += 1;
    }
    table
};

/// Returns the next stretch at or after `at` that folding may change. What stands before `floor` is
/// part of an earlier one.
fn next_unit(text: &str, floor: usize, mut at: usize, folding: Folding) -> Option<Unit> {
    let bytes = text.as_bytes();
    loop {
        at = past_plain(bytes, at);
        let starts = |b: &u8| STARTS[*b as usize] || (folding == Folding::BareLetters && *b > 0xc2);
        at += bytes.get(at..)?.iter().position(starts)?;
        if bytes[at].is_ascii() && folding != Folding::Words {
            at += 1;
            continue;
        }
        if folding == Folding::Words {
            let blank = blank_at(bytes, at);
            if blank > 0 {
                // A single blank, by far the most frequent case, stays as it is.
                if bytes[at] == b' ' && bytes.get(at + 1).is_some_and(|&b| !STARTS[b as usize]) {
                    at += 1;
                    continue;
                }
                return Some(Unit::new(at, blanks_from(text, at + blank), " "));
            }
            if let Some(unit) = sign_at(text, at) {
                return Some(unit);
            }
        }
        let c = text[at..].chars().next()?;
        match letters_at(text, floor, at, (c, folding)) {
            Ok(unit) => return Some(unit),
            Err(next) => at = next,
        }
    }
}

/// Returns the stretch of letters at `at` that normalisation changes, or the byte after what it
/// leaves as it is.
fn letters_at(
    text: &str,
    floor: usize,
    at: usize,
    (c, folding): (char, Folding),
) -> Result<Unit, usize> {
    let bare = folding == Folding::BareLetters;
    let after = at + c.len_utf8();
    let kind = class(c);
    if kind == Class::Settled && (!bare || has_no_accent(c)) {
        return Err(after);
    }
    let mut end = after;
    if kind == Class::Ignored {
        end = past_ignored(text, at);
        let joins = text[end..].chars().next().is_some_and(|c| class(c) == Class::Joins);
        if !joins {
            return Ok(Unit::new(at, end, ""));
        }
    }
    let joins = kind == Class::Joins || kind == Class::Ignored;
    let before = text[floor..at].chars().next_back().filter(|c| joins && !c.is_whitespace());
    let start = at - before.map_or(0, char::len_utf8);
    // marks that follow, and what cannot be seen between them
    loop {
        let next = past_ignored(text, end);
        match text[next..].chars().next().filter(|c| class(*c) == Class::Joins) {
            Some(mark) => end = next + mark.len_utf8(),
            None => break,
        }
    }
    let stretch = &text[start..end];
    let mut becomes = String::with_capacity(stretch.len());
    if bare {
        compose_bare(stretch.chars(), &mut becomes);
    } else {
        compose(stretch.chars(), &mut becomes);
    }
    if becomes == stretch { Err(end) } else { Ok(Unit { start, end, becomes: becomes.into() }) }
}

/// Returns the byte after the characters at `at` that cannot be seen.
fn past_ignored(text: &str, at: usize) -> usize {
    let rest = &text[at..];
    if rest.as_bytes().first().is_none_or(u8::is_ascii) {
        return at;
    }
    text.len() - rest.trim_start_matches(is_ignored).len()
}

/// Returns the first byte at or after `at` of eight that may hold more than letters, lone blanks and
/// lone apostrophes.
fn past_plain(bytes: &[u8], mut at: usize) -> usize {
    const ONES: u64 = 0x0101_0101_0101_0101;
    const HIGH: u64 = ONES << 7;
    // the high bit of each byte that is 0 in the first place, and perhaps of what follows one
    let zeros = |word: u64| word.wrapping_sub(ONES) & !word & HIGH;
    while let Some(eight) = bytes.get(at..).and_then(<[u8]>::first_chunk::<8>) {
        let last = eight[7];
        let eight = u64::from_le_bytes(*eight);
        let low = eight.wrapping_sub(ONES * u64::from(b' ')) & !eight & HIGH;
        let blanks = zeros(eight ^ (ONES * u64::from(b' ')));
        let marks = zeros(eight ^ (ONES * u64::from(b'\'')));
        let graves = zeros(eight ^ (ONES * u64::from(b'`')));
        let pairs = (blanks & (blanks << 8)) | (marks & (marks << 8));
        let ends = matches!(last, b' ' | b'\'')
            && bytes.get(at + 8).is_none_or(|&next| STARTS[next as usize]);
        if (eight & HIGH) | low | pairs | graves != 0 || ends {
            break;
        }
        at += 8;
    }
    at
}

/// Returns the quote, dash or ellipsis at `at`; two single quotation marks are a double one.
fn sign_at(text: &str, at: usize) -> Option<Unit> {
    let c = text[at..].chars().next()?;
    let end = at + c.len_utf8();
    if let Some(mark) = straight(c) {
        if mark == "\"" {
            return Some(Unit::new(at, end, "\""));
        }
        let next = past_ignored(text, end);
        let second = text[next..].chars().next().filter(|c| straight(*c) == Some("'"));
        return Some(match second {
            Some(second) => Unit::new(at, next + second.len_utf8(), "\""),
            None => Unit::new(at, end, "'"),
        });
    }
    match c {
        '\u{2010}'..='\u{2015}' | '\u{2212}' => Some(Unit::new(at, end, "-")),
        '…' => Some(Unit::new(at, end, "...")),
        _ => None,
    }
}

/// Returns the byte after a run of white space that continues at `at`; what cannot be seen within
/// it is part of it.
fn blanks_from(text: &str, mut at: usize) -> usize {
    let bytes = text.as_bytes();
    loop {
        let next = past_ignored(text, at);
        match blank_at(bytes, next) {
            0 => return at,
            n => at = next + n,
        }
    }
}

/// Returns how many bytes the white-space character at `at` takes, or 0 if
/// there is none (Unicode's `White_Space`, all 25 of them).
fn blank_at(bytes: &[u8], at: usize) -> usize {
    match bytes.get(at) {
        Some(b'\t'..=b'\r' | b' ') => 1,
        Some(0xc2) => match bytes.get(at + 1) {
            Some(0x85 | 0xa0) => 2,
            _ => 0,
        },
        Some(0xe1..=0xe3) => match bytes.get(at..at + 3) {
            Some(
                [0xe1, 0x9a, 0x80]
                | [0xe2, 0x80, 0x80..=0x8a | 0xa8 | 0xa9 | 0xaf]
                | [0xe2, 0x81, 0x9f]
                | [0xe3, 0x80, 0x80],
            ) => 3,
            _ => 0,
        },
        _ => 0,
    }
}

#[cfg(test)]
mod tests;
