//! What the offsets of a file count, and whether the words at them are right. Each format counts by
//! rules of its own (brat: code points from 0, CRLF as one); tools that write it may count code
//! points, UTF-16 units, bytes or visible characters, CRLF as two, from 1, or leave out a byte order
//! mark or a line at the start.
//!
//! Another way of counting is taken only if the words that the file repeats fit so: each one that
//! fits in any way must fit in that one. `[labels.offsets]` can say which way it is.

use std::ops::Range;

use super::graph::{MarkedSpan, Marks, OwnCounting};
use super::labels::OffsetUnit;
use super::problems::Problems;
use super::rules::Rule;
use unicode_segmentation::UnicodeSegmentation;

use crate::story::Span;
use crate::story::text::offsets::{Offsets, Unit};

/// A way of counting offsets in one text.
pub(in crate::story) struct Counting<'a> {
    offsets: Offsets<'a>,
    unit: Unit,
    /// Where each visible character begins, and the end of the text, if these are counted.
    graphemes: Option<Vec<u32>>,
    pairs_as_one: bool,
    /// The bytes at the start of the text that do not count.
    skipped: u32,
    /// How much too large all offsets are.
    shift: i64,
    /// What it counts, for people; empty for the format's own way.
    words: String,
}

impl<'a> Counting<'a> {
    /// Counts as the files of a format do by their own rules.
    fn own(body: &'a str, own: OwnCounting) -> Self {
        Self::by(body, own.unit, own.pairs_as_one)
    }

    fn by(body: &'a str, unit: Unit, pairs_as_one: bool) -> Self {
        let offsets =
            if pairs_as_one { Offsets::with_crlf_as_one(body) } else { Offsets::new(body) };
        let (graphemes, words) = (None, String::new());
        Self { offsets, unit, graphemes, pairs_as_one, skipped: 0, shift: 0, words }
    }

    /// Counts what is seen as one character.
    fn by_graphemes(body: &'a str) -> Self {
        let starts = body.grapheme_indices(true).map(|(at, _)| at as u32);
        let graphemes = Some(starts.chain([body.len() as u32]).collect());
        let words = "visible characters".to_owned();
        Self { graphemes, words, ..Self::by(body, Unit::Bytes, false) }
    }

    /// Returns the byte of an offset; `None` beyond the end and within a character.
    pub(in crate::story) fn byte(&self, offset: u32) -> Option<u32> {
        let offset = u32::try_from(i64::from(offset) - self.shift).ok()?;
        if let Some(graphemes) = &self.graphemes {
            return graphemes.get(offset as usize).copied();
        }
        self.offsets.byte_of(self.unit, offset).map(|byte| byte + self.skipped)
    }

    /// Returns the offset of a byte of the text; `None` before what counts.
    pub(in crate::story) fn offset(&self, byte: u32) -> Option<u32> {
        let byte = byte.checked_sub(self.skipped)?;
        u32::try_from(self.count(byte) + self.shift).ok()
    }

    /// Returns how much is counted before a byte of the text.
    fn count(&self, byte: u32) -> i64 {
        if let Some(graphemes) = &self.graphemes {
            return graphemes.partition_point(|start| *start < byte) as i64;
        }
        i64::from(match self.unit {
            Unit::Chars => self.offsets.chars(byte),
            Unit::Utf16 => self.offsets.utf16(byte),
            Unit::Bytes => byte,
        })
    }

    /// Returns how much there is to count in a text of some bytes, with the unit.
    pub(in crate::story) fn length(&self, body: &str) -> String {
        let end = body.len() as u32 - self.skipped;
        if let Some(graphemes) = &self.graphemes {
            return format!("{} visible characters", graphemes.len() - 1);
        }
        match self.unit {
            Unit::Chars if self.pairs_as_one => {
                format!("{} characters (CRLF counts as one)", self.offsets.chars(end))
            }
            Unit::Chars => format!("{} characters", self.offsets.chars(end)),
            Unit::Utf16 => format!("{} UTF-16 units", self.offsets.utf16(end)),
            Unit::Bytes => format!("{end} bytes"),
        }
    }
}

/// What a way of counting makes of the offsets of a file.
pub(in crate::story) struct Fitted<'a> {
    pub counting: Counting<'a>,
    /// The span of each stretch; `None` if it does not lie in the article.
    pub spans: Vec<Option<Span>>,
    /// Whether each mark has the words that stand at its offsets.
    pub right: Vec<bool>,
}

impl<'a> Fitted<'a> {
    fn of(counting: Counting<'a>, marks: &Marks<'_>, body: &str) -> Self {
        let spans: Vec<_> =
            marks.stretches.iter().map(|stretch| span_of(&counting, stretch)).collect();
        let span = |at: usize| spans[at];
        let right = marks.spans.iter().map(|bound| is_right(span, bound, marks, body)).collect();
        Self { counting, spans, right }
    }

    fn right_of(&self, judged: &[usize]) -> Vec<bool> {
        judged.iter().map(|at| self.right[*at]).collect()
    }
}

/// Returns the way in which the offsets of a file count, and reports it if it is not its format's own.
pub(in crate::story) fn of<'a>(
    marks: &Marks<'_>,
    (body, unit): (&'a str, OffsetUnit),
    problems: &mut Problems,
) -> Fitted<'a> {
    let given = match unit {
        _ if marks.counting == OwnCounting::PLACED => Some(Counting::own(body, marks.counting)),
        OffsetUnit::Auto => None,
        OffsetUnit::Unit(unit) => Some(Counting::by(body, unit, false)),
        OffsetUnit::Graphemes => Some(Counting::by_graphemes(body)),
    };
    if let Some(given) = given {
        return Fitted::of(given, marks, body);
    }
    let own = Fitted::of(Counting::own(body, marks.counting), marks, body);
    let has_words = |at: &usize| !marks.spans[*at].words.unwrap_or_default().trim().is_empty();
    let wrong = |at: &usize| !own.right[*at] && has_words(at);
    let Some(first) = (0..own.right.len()).find(wrong) else {
        if !body.is_ascii() && !(0..own.right.len()).any(|at| has_words(&at)) {
            report_unsure(marks, (body, &own.counting), problems);
        }
        return own;
    };
    let judged: Vec<usize> = (0..marks.spans.len()).filter(has_words).collect();
    let by_own = own.right_of(&judged);
    let others: Vec<Fitted<'a>> = other_ways(body, marks.counting)
        .into_iter()
        .map(|way| Fitted::of(way, marks, body))
        .collect();
    let somehow = |at: &usize| own.right[*at] || others.iter().any(|other| other.right[*at]);
    let fits_somehow: Vec<bool> = judged.iter().map(somehow).collect();
    let count = fits_somehow.iter().filter(|fits| **fits).count();
    let at = &marks.spans[first].at;
    if count * 2 < judged.len() || fits_somehow == by_own {
        let bounds: Vec<&MarkedSpan<'_>> = judged.iter().map(|at| &marks.spans[*at]).collect();
        return shifted(marks, body, &bounds).map_or(own, |way| {
            report(&way, (marks, &format!("all {} texts fit so", judged.len())), at, problems);
            Fitted::of(way, marks, body)
        });
    }
    let best = others.into_iter().find(|other| other.right_of(&judged) == fits_somehow);
    let Some(best) = best else { return own };
    let all = if count == judged.len() { "all" } else { "the" };
    report(&best.counting, (marks, &format!("{all} {count} texts fit so")), at, problems);
    best
}

fn report(
    way: &Counting<'_>,
    (marks, fit): (&Marks<'_>, &str),
    at: &Range<usize>,
    problems: &mut Problems,
) {
    let what = format!("the offsets count {}: {fit}", way.words);
    problems.add(Rule::OffsetUnit, at, what, marks.counting.hint);
}

/// Reports that the unit of a file is not known, if that makes a difference for one of its spans.
fn report_unsure(marks: &Marks<'_>, (body, own): (&str, &Counting<'_>), problems: &mut Problems) {
    let Some(first) = marks.spans.first().filter(|_| !body.is_ascii()) else { return };
    let ways = other_ways(body, marks.counting);
    let other = ways.iter().find(|way| {
        let mut stretches = marks.stretches.iter();
        way.unit != Unit::Bytes && stretches.any(|s| span_of(own, s) != span_of(way, s))
    });
    let Some(other) = other else { return };
    let what = format!(
        "it is not known what the offsets count: {} are not meant, as files of this sort are read",
        other.words
    );
    let hint = "If spans are off, write in a sayso.toml: a line [labels.offsets], below it unit = \"utf16\" \
                (or \"chars\", \"bytes\", \"graphemes\").";
    problems.add(Rule::OffsetUnitUnsure, &first.at, what, hint);
}

/// The fewest texts that show by how much offsets are off, and the most that are tried.
const FEWEST: usize = 3;
const TRIED: usize = 8;

/// Returns the way in which all offsets of a file are off by the same number, if every text fits so.
fn shifted<'a>(
    marks: &Marks<'_>,
    body: &'a str,
    judged: &[&MarkedSpan<'_>],
) -> Option<Counting<'a>> {
    if judged.len() < FEWEST {
        return None;
    }
    // the longest text in one stretch stands in the fewest places
    let one = |bound: &&&MarkedSpan<'_>| bound.stretches.len() == 1;
    let longest = judged.iter().filter(one).max_by_key(|bound| bound.words.map_or(0, str::len))?;
    let start = i64::from(marks.stretches[longest.stretches.start as usize].start);
    let words = longest.words.unwrap_or_default().trim();
    let found = memchr::memmem::find_iter(body.as_bytes(), words.as_bytes()).take(TRIED);
    let places: Vec<usize> = found.collect();
    let mut ways = other_ways(body, marks.counting);
    ways.insert(0, Counting::own(body, marks.counting));
    ways.retain(|way| way.skipped == 0);
    for mut way in ways {
        for place in &places {
            way.shift = start - way.count(*place as u32);
            let span = |at: usize| span_of(&way, &marks.stretches[at]);
            let fits = |bound: &&MarkedSpan<'_>| is_right(span, bound, marks, body);
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

/// Returns the other ways that differ from a format's own in this text.
fn other_ways(body: &str, own: OwnCounting) -> Vec<Counting<'_>> {
    let pairs = memchr::memmem::find(body.as_bytes(), b"\r\n").is_some();
    let mark = if body.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
    let is_wide = body.bytes().any(|byte| byte >= 0xf0);
    // the bytes of an ASCII text, and the UTF-16 units of one without wide characters, are its characters
    let plain = |unit: Unit| match unit {
        Unit::Bytes if body.is_ascii() => Unit::Chars,
        Unit::Utf16 if !is_wide => Unit::Chars,
        unit => unit,
    };
    let units =
        [(Unit::Chars, "characters"), (Unit::Utf16, "UTF-16 units"), (Unit::Bytes, "bytes")];
    let mut ways = Vec::new();
    for skipped in if mark > 0 { vec![0, mark] } else { vec![0] } {
        for (unit, noun) in units.iter().filter(|(unit, _)| plain(*unit) == *unit) {
            for as_one in if pairs { vec![true, false] } else { vec![own.pairs_as_one] } {
                if *unit == plain(own.unit) && skipped == 0 && as_one == own.pairs_as_one {
                    continue;
                }
                let mut words = (*noun).to_owned();
                if as_one != own.pairs_as_one {
                    words.push_str(if as_one { ", CRLF as one" } else { ", CRLF as two" });
                }
                if skipped > 0 {
                    words.push_str(", without the byte order mark");
                }
                let skipped_bytes = skipped as u32;
                let way = Counting::by(&body[skipped..], *unit, as_one);
                ways.push(Counting { skipped: skipped_bytes, words, ..way });
            }
        }
    }
    if !body.is_ascii() && body.graphemes(true).count() != body.chars().count() {
        ways.push(Counting::by_graphemes(body));
    }
    ways
}

/// Returns true if a mark has the words that stand at its offsets, given the span of each stretch.
fn is_right(
    span: impl Fn(usize) -> Option<Span>,
    bound: &MarkedSpan<'_>,
    marks: &Marks<'_>,
    body: &str,
) -> bool {
    let own = bound.stretches.start as usize..bound.stretches.end as usize;
    if own.len() == 1 && !marks.stretches[own.start].is_empty() {
        return span(own.start).is_some_and(|one| fits(bound, &[one], body));
    }
    let placed: Option<Vec<_>> =
        own.filter(|at| !marks.stretches[*at].is_empty()).map(span).collect();
    placed.is_some_and(|placed| !placed.is_empty() && fits(bound, &placed, body))
}

/// Returns the span of a stretch; `None` if it does not lie in the article.
fn span_of(counting: &Counting<'_>, stretch: &Range<u32>) -> Option<Span> {
    Some(Span::new(counting.byte(stretch.start)?, counting.byte(stretch.end)?))
}

/// Returns true if the words of the article are those of the file, which has a blank for a
/// line end and between two ranges; blanks at either end make no difference.
pub(in crate::story) fn fits(bound: &MarkedSpan<'_>, placed: &[Span], body: &str) -> bool {
    if let [one] = placed
        && Some(&body[one.range()]) == bound.words
    {
        return true;
    }
    if placed.len() > 1 && is_joined(bound.words.unwrap_or_default(), placed, body) {
        return true;
    }
    let pieces = placed
        .iter()
        .enumerate()
        .flat_map(|(i, span)| [if i == 0 { "" } else { " " }, &body[span.range()]]);
    let words = bound.words.unwrap_or_default().trim();
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
