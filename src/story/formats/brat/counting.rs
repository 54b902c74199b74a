//! What the offsets of an .ann file count, and whether the words at them are right. brat counts code
//! points from 0 and CRLF as one; other tools that write its format count UTF-16 units, bytes, CRLF
//! as two, from 1, or leave out a byte order mark or a line at the start.
//!
//! Another way of counting is taken only if the words of the T lines fit so: each one that
//! fits in any way must fit in that one.

use std::ops::Range;

use super::lines::{Bound, Lines};
use super::problems::Problems;
use super::rules::Rule;
use crate::story::Span;
use crate::story::text::offsets::{Offsets, Unit};

/// A way of counting offsets in one text.
pub(super) struct Counting<'a> {
    offsets: Offsets<'a>,
    unit: Unit,
    /// The bytes at the start of the text that do not count.
    skipped: u32,
    /// How much too large all offsets are.
    shift: i64,
    /// What it counts, for people; empty for brat's own way.
    words: String,
}

impl<'a> Counting<'a> {
    /// Counts as brat does.
    fn of_brat(body: &'a str) -> Self {
        let offsets = Offsets::with_crlf_as_one(body);
        Self { offsets, unit: Unit::Chars, skipped: 0, shift: 0, words: String::new() }
    }

    /// Returns the byte of an offset; `None` beyond the end and within a character.
    pub(super) fn byte(&self, offset: u32) -> Option<u32> {
        let offset = u32::try_from(i64::from(offset) - self.shift).ok()?;
        self.offsets.byte_of(self.unit, offset).map(|byte| byte + self.skipped)
    }

    /// Returns the offset of a byte of the text; `None` before what counts.
    pub(super) fn offset(&self, byte: u32) -> Option<u32> {
        let byte = byte.checked_sub(self.skipped)?;
        u32::try_from(self.count(byte) + self.shift).ok()
    }

    /// Returns how much is counted before a byte of the text.
    fn count(&self, byte: u32) -> i64 {
        i64::from(match self.unit {
            Unit::Chars => self.offsets.chars(byte),
            Unit::Utf16 => self.offsets.utf16(byte),
            Unit::Bytes => byte,
        })
    }

    /// Returns how much there is to count in a text of some bytes, with the unit.
    pub(super) fn length(&self, body: &str) -> String {
        let end = body.len() as u32 - self.skipped;
        match self.unit {
            Unit::Chars => format!("{} characters", self.offsets.chars(end)),
            Unit::Utf16 => format!("{} UTF-16 units", self.offsets.utf16(end)),
            Unit::Bytes => format!("{end} bytes"),
        }
    }
}

/// What a way of counting makes of the offsets of a file.
pub(super) struct Fitted<'a> {
    pub counting: Counting<'a>,
    /// The span of each stretch; `None` if it does not lie in the article.
    pub spans: Vec<Option<Span>>,
    /// Whether each T line has the words that stand at its offsets.
    pub right: Vec<bool>,
}

impl<'a> Fitted<'a> {
    fn of(counting: Counting<'a>, lines: &Lines<'_>, body: &str) -> Self {
        let spans: Vec<_> =
            lines.stretches.iter().map(|stretch| span_of(&counting, stretch)).collect();
        let span = |at: usize| spans[at];
        let right = lines.spans.iter().map(|bound| is_right(span, bound, lines, body)).collect();
        Self { counting, spans, right }
    }

    fn right_of(&self, judged: &[usize]) -> Vec<bool> {
        judged.iter().map(|at| self.right[*at]).collect()
    }
}

/// Returns the way in which the offsets of a file count, and reports it if it is not brat's own.
pub(super) fn of<'a>(lines: &Lines<'_>, body: &'a str, problems: &mut Problems) -> Fitted<'a> {
    let own = Fitted::of(Counting::of_brat(body), lines, body);
    let has_words = |at: &usize| !lines.spans[*at].words.trim().is_empty();
    let wrong = |at: &usize| !own.right[*at] && has_words(at);
    let Some(first) = (0..own.right.len()).find(wrong) else { return own };
    let judged: Vec<usize> = (0..lines.spans.len()).filter(has_words).collect();
    let by_own = own.right_of(&judged);
    let others: Vec<Fitted<'a>> =
        other_ways(body).into_iter().map(|way| Fitted::of(way, lines, body)).collect();
    let somehow = |at: &usize| own.right[*at] || others.iter().any(|other| other.right[*at]);
    let fits_somehow: Vec<bool> = judged.iter().map(somehow).collect();
    let count = fits_somehow.iter().filter(|fits| **fits).count();
    let at = &lines.spans[first].at;
    if count * 2 < judged.len() || fits_somehow == by_own {
        let bounds: Vec<&Bound<'_>> = judged.iter().map(|at| &lines.spans[*at]).collect();
        return shifted(lines, body, &bounds).map_or(own, |way| {
            report(&way, &format!("all {} texts fit so", judged.len()), at, problems);
            Fitted::of(way, lines, body)
        });
    }
    let best = others.into_iter().find(|other| other.right_of(&judged) == fits_somehow);
    let Some(best) = best else { return own };
    let all = if count == judged.len() { "all" } else { "the" };
    report(&best.counting, &format!("{all} {count} texts fit so"), at, problems);
    best
}

fn report(way: &Counting<'_>, fit: &str, at: &Range<usize>, problems: &mut Problems) {
    let what = format!("the offsets count {}: {fit}", way.words);
    let hint = "Nothing has to be done; brat itself counts code points from 0, and CRLF as one.";
    problems.add(Rule::OffsetUnit, at, what, hint);
}

/// The fewest texts that show by how much offsets are off, and the most that are tried.
const FEWEST: usize = 3;
const TRIED: usize = 8;

/// Returns the way in which all offsets of a file are off by the same number, if every text fits so.
fn shifted<'a>(lines: &Lines<'_>, body: &'a str, judged: &[&Bound<'_>]) -> Option<Counting<'a>> {
    if judged.len() < FEWEST {
        return None;
    }
    // the longest text in one stretch stands in the fewest places
    let one = |bound: &&&Bound<'_>| bound.stretches.len() == 1;
    let longest = judged.iter().filter(one).max_by_key(|bound| bound.words.len())?;
    let start = i64::from(lines.stretches[longest.stretches.start as usize].start);
    let words = longest.words.trim();
    let found = memchr::memmem::find_iter(body.as_bytes(), words.as_bytes()).take(TRIED);
    let places: Vec<usize> = found.collect();
    let mut ways = other_ways(body);
    ways.insert(0, Counting::of_brat(body));
    ways.retain(|way| way.skipped == 0);
    for mut way in ways {
        for place in &places {
            way.shift = start - way.count(*place as u32);
            let span = |at: usize| span_of(&way, &lines.stretches[at]);
            let fits = |bound: &&Bound<'_>| is_right(span, bound, lines, body);
            if way.shift != 0 && judged.iter().all(fits) {
                let noun = if way.words.is_empty() { "characters" } else { &way.words };
                let from = match way.shift {
                    1 => "from 1".to_owned(),
                    shift if shift > 0 => format!("and are {shift} too large"),
                    shift => format!("and are {} too small", -shift),
                };
                way.words = format!("{noun} {from}");
                return Some(way);
            }
        }
    }
    None
}

/// Returns the other ways that differ from brat's in this text.
fn other_ways(body: &str) -> Vec<Counting<'_>> {
    let pairs = memchr::memmem::find(body.as_bytes(), b"\r\n").is_some();
    let mark = if body.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
    let units = [
        (Unit::Chars, "characters", true),
        (Unit::Utf16, "UTF-16 units", body.bytes().any(|byte| byte >= 0xf0)),
        (Unit::Bytes, "bytes", !body.is_ascii()),
    ];
    let mut ways = Vec::new();
    for skipped in if mark > 0 { vec![0, mark] } else { vec![0] } {
        for (unit, noun, _) in units.iter().filter(|(.., differs)| *differs) {
            for as_two in if pairs { vec![false, true] } else { vec![false] } {
                if *unit == Unit::Chars && skipped == 0 && !as_two {
                    continue;
                }
                let rest = &body[skipped..];
                let mut words = (*noun).to_owned();
                if as_two {
                    words.push_str(", CRLF as two");
                }
                if skipped > 0 {
                    words.push_str(", without the byte order mark");
                }
                let offsets =
                    if as_two { Offsets::new(rest) } else { Offsets::with_crlf_as_one(rest) };
                let skipped = skipped as u32;
                ways.push(Counting { offsets, unit: *unit, skipped, shift: 0, words });
            }
        }
    }
    ways
}

/// Returns true if a T line has the words that stand at its offsets, given the span of each stretch.
fn is_right(
    span: impl Fn(usize) -> Option<Span>,
    bound: &Bound<'_>,
    lines: &Lines<'_>,
    body: &str,
) -> bool {
    let own = bound.stretches.start as usize..bound.stretches.end as usize;
    if own.len() == 1 && !lines.stretches[own.start].is_empty() {
        return span(own.start).is_some_and(|one| fits(bound, &[one], body));
    }
    let placed: Option<Vec<_>> =
        own.filter(|at| !lines.stretches[*at].is_empty()).map(span).collect();
    placed.is_some_and(|placed| !placed.is_empty() && fits(bound, &placed, body))
}

/// Returns the span of a stretch; `None` if it does not lie in the article.
fn span_of(counting: &Counting<'_>, stretch: &Range<u32>) -> Option<Span> {
    Some(Span::new(counting.byte(stretch.start)?, counting.byte(stretch.end)?))
}

/// Returns true if the words of the article are those of the .ann file, which has a blank for a
/// line end and between two ranges; blanks at either end make no difference.
pub(super) fn fits(bound: &Bound<'_>, placed: &[Span], body: &str) -> bool {
    if let [one] = placed
        && &body[one.range()] == bound.words
    {
        return true;
    }
    if placed.len() > 1 && is_joined(bound.words, placed, body) {
        return true;
    }
    let pieces = placed
        .iter()
        .enumerate()
        .flat_map(|(i, span)| [if i == 0 { "" } else { " " }, &body[span.range()]]);
    let words = bound.words.trim();
    same_chars(pieces.flat_map(str::chars).skip_while(|c| c.is_whitespace()), words.chars())
}

/// Returns true if some words are those of several ranges with a blank between.
fn is_joined(words: &str, placed: &[Span], body: &str) -> bool {
    let mut rest = words;
    for (at, span) in placed.iter().enumerate() {
        let after = if at == 0 { Some(rest) } else { rest.strip_prefix(' ') };
        match after.and_then(|rest| rest.strip_prefix(&body[span.range()])) {
            Some(after) => rest = after,
            None => return false,
        }
    }
    rest.is_empty()
}

/// Compares characters; line ends count as blanks, and blanks at the end of `a` do not count.
fn same_chars(a: impl Iterator<Item = char>, b: impl Iterator<Item = char>) -> bool {
    let mut a = blank_ends(a);
    blank_ends(b).all(|c| a.next() == Some(c)) && a.all(char::is_whitespace)
}

/// Turns each LF, CR and CRLF into a blank.
fn blank_ends(chars: impl Iterator<Item = char>) -> impl Iterator<Item = char> {
    let mut was_cr = false;
    chars.filter_map(move |c| {
        let is_pair_end = c == '\n' && was_cr;
        was_cr = c == '\r';
        match c {
            '\n' if is_pair_end => None,
            '\n' | '\r' => Some(' '),
            c => Some(c),
        }
    })
}
