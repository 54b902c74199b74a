//! One block broken into lines of a width.
//!
//! Break points are those of UAX #14 (unicode-linebreak); which of them are
//! taken is decided over the whole block, so that its lines come out alike in
//! length: the costs are those of textwrap's optimal fit, the search is our own,
//! because a screen's few words a line need no SMAWK (three times as fast, and
//! no line is ever too wide). Not here: which block, and what is kept.

use unicode_linebreak::linebreaks;
use unicode_segmentation::GraphemeCursor;

use super::Line;
use super::blocks::{Block, BlockKind, marker};
use crate::story::Span;
use crate::view::Measure;
use crate::view::visible::is_soft;

/// Where this many pairs of pieces would have to be weighed, lines are filled first-fit
/// instead: in a slice of 64 kB nobody sees the difference, and no key waits a millisecond for it.
const MOST_PAIRS: usize = 200_000;

/// What one more line costs, in squared columns of gap.
const LINE_COST: u64 = 1_000;

/// What a last line of one short piece (under a quarter of the width) costs.
const SHORT_LAST_COST: u64 = 25;

/// A stretch that may not be broken, with the blanks behind it.
#[derive(Clone, Copy, Debug)]
struct Piece {
    start: u32,
    end: u32,
    width: u16,
    blanks: u16,
}

/// The columns of a block's first line, and of the others.
#[derive(Clone, Copy)]
struct Room {
    first: u32,
    rest: u32,
}

impl Room {
    /// Returns the columns of the line that begins with piece `from`.
    const fn of(self, from: usize) -> u32 {
        if from == 0 { self.first } else { self.rest }
    }
}

/// Breaks the words of a block into lines of at most `columns` columns.
///
/// Only a glyph that is wider than a whole line makes a wider one.
pub(super) fn wrap(body: &str, block: Block, measure: Measure) -> Box<[Line]> {
    let columns = measure.columns;
    let words = &body[block.span.range()];
    let hang = hanging(words, block, measure);
    let pieces = pieces(words, measure.widths.measure(columns - hang));
    let rest = u32::from(columns - hang);
    let room = Room { first: if block.slice { rest } else { columns.into() }, rest };
    let a_line = usize::from(columns / 2).clamp(1, pieces.len().max(1));
    let ends = if pieces.len() * a_line <= MOST_PAIRS {
        best_fit(&pieces, room)
    } else {
        first_fit(&pieces, room)
    };
    let mut from = 0;
    let line = |(at, to): (usize, usize)| {
        let pieces = &pieces[std::mem::replace(&mut from, to)..to];
        Line {
            span: Span::new(
                block.span.start + pieces.first().map_or(0, |p| p.start),
                block.span.start + pieces.last().map_or(0, |p| p.end),
            ),
            indent: if at > 0 || block.slice { hang } else { 0 },
            width: taken(pieces).min(u16::MAX.into()) as u16,
        }
    };
    ends.into_iter().enumerate().map(line).collect()
}

/// Returns the columns that the further lines of a block hang by.
fn hanging(words: &str, block: Block, Measure { columns, widths }: Measure) -> u16 {
    if !matches!(block.kind, BlockKind::Listed | BlockKind::Quoted) {
        return 0;
    }
    // A slice does not have the marker: two columns are what most take.
    let marker = if block.slice { Some(2) } else { marker(words) };
    let hang = marker.map_or(0, |bytes| widths.width(&words[..bytes.min(words.len())]) as u16);
    if hang > columns / 4 { 0 } else { hang }
}

/// Cuts the words where lines may end; a piece wider than a line between its glyphs.
fn pieces(words: &str, measure: Measure) -> Vec<Piece> {
    let mut pieces = Vec::with_capacity(words.len() / 6 + 1);
    let mut start = 0;
    for (end, _) in linebreaks(words) {
        // No line ends at a soft hyphen, because none is drawn, or within a glyph.
        let soft = words[..end].ends_with('\u{AD}') || words[end..].starts_with(is_soft);
        if end < words.len() && (soft || !is_border(&words[start..], end - start)) {
            continue;
        }
        take(&words[start..end], start, measure, &mut pieces);
        start = end;
    }
    pieces
}

/// Measures a stretch that no line ends within, and cuts it only if it is too wide.
fn take(stretch: &str, start: usize, measure: Measure, pieces: &mut Vec<Piece>) {
    let Measure { columns, widths } = measure;
    let end = (start + stretch.len()) as u32;
    let start = start as u32;
    if stretch.len() <= columns.into() && stretch.bytes().all(|b| matches!(b, b' '..=b'~')) {
        let width = stretch.trim_ascii_end().len() as u16;
        let blanks = stretch.len() as u16 - width;
        return push(pieces, Piece { start, end, width, blanks });
    }
    let mut piece = Piece { start, end: start, width: 0, blanks: 0 };
    for glyph in widths.glyphs(stretch) {
        let blank = glyph.shown.bytes().all(|b| b == b' ');
        if !blank && piece.end > piece.start && too_wide(&piece, glyph.width, columns) {
            push(pieces, piece);
            piece = Piece { start: piece.end, end: piece.end, width: 0, blanks: 0 };
        }
        if blank {
            piece.blanks = piece.blanks.saturating_add(glyph.width);
        } else {
            // Blanks that no line may end after count as part of the word.
            piece.width = piece.width.saturating_add(piece.blanks).saturating_add(glyph.width);
            piece.blanks = 0;
        }
        piece.end = start + glyph.at.end as u32;
    }
    push(pieces, piece);
}

/// Returns true if `at` is a border between graphemes; the start of `words` is one.
///
/// So looking back ends there: a line of nothing but flags is no quadratic work.
fn is_border(words: &str, at: usize) -> bool {
    let bytes = words.as_bytes();
    let plain = |b: u8| matches!(b, b' '..=b'~');
    (plain(bytes[at]) && plain(bytes[at - 1]))
        || GraphemeCursor::new(at, words.len(), true).is_boundary(words, 0) == Ok(true)
}

fn too_wide(piece: &Piece, more: u16, columns: u16) -> bool {
    u32::from(piece.width) + u32::from(piece.blanks) + u32::from(more) > columns.into()
}

/// Adds a piece; nothing but blanks go to the piece before.
fn push(pieces: &mut Vec<Piece>, piece: Piece) {
    match pieces.last_mut().filter(|_| piece.width == 0) {
        Some(last) => {
            last.end = piece.end;
            last.blanks = last.blanks.saturating_add(piece.blanks);
        }
        None => pieces.push(piece),
    }
}

/// Returns the piece after each line's last, with the least cost over all lines.
///
/// The cost of a line is its gap squared, but for the last; see the constants above.
fn best_fit(pieces: &[Piece], room: Room) -> Vec<usize> {
    // For each number of pieces: the least cost of lines that end there, and where the last begins.
    let mut best: Vec<(u64, usize)> = vec![(0, 0)];
    for (last, piece) in pieces.iter().enumerate() {
        let mut least = (u64::MAX, last);
        let mut width = u32::from(piece.width);
        for from in (0..=last).rev() {
            if from < last {
                width += u32::from(pieces[from].width) + u32::from(pieces[from].blanks);
                if width > room.first {
                    break;
                }
            }
            // A piece that is wider than a line by itself has to stand somewhere.
            let Some(gap) = room.of(from).checked_sub(width).or((from == last).then_some(0)) else {
                continue;
            };
            let short = from == last && width < room.of(from) / 4;
            let cost = if last + 1 == pieces.len() {
                u64::from(short) * SHORT_LAST_COST
            } else {
                u64::from(gap) * u64::from(gap)
            };
            least = least.min((best[from].0 + LINE_COST + cost, from));
        }
        best.push(least);
    }
    let mut ends = Vec::new();
    let mut end = pieces.len();
    while end > 0 {
        ends.push(end);
        end = best[end].1;
    }
    ends.reverse();
    ends
}

/// Returns the piece after each line's last, each line as full as it gets.
fn first_fit(pieces: &[Piece], room: Room) -> Vec<usize> {
    let mut ends = Vec::new();
    let (mut from, mut used) = (0, 0);
    for (at, piece) in pieces.iter().enumerate() {
        if at > from && used + u32::from(piece.width) > room.of(from) {
            ends.push(at);
            (from, used) = (at, 0);
        }
        used += u32::from(piece.width) + u32::from(piece.blanks);
    }
    ends.push(pieces.len());
    ends
}

/// Returns the columns of a line without its last blanks.
fn taken(pieces: &[Piece]) -> u32 {
    let all: u32 = pieces.iter().map(|p| u32::from(p.width) + u32::from(p.blanks)).sum();
    all - pieces.last().map_or(0, |p| p.blanks.into())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use textwrap::core::Fragment;
    use textwrap::wrap_algorithms::{Penalties, wrap_optimal_fit};

    use super::*;

    impl Fragment for Piece {
        fn width(&self) -> f64 {
            self.width.into()
        }

        fn whitespace_width(&self) -> f64 {
            self.blanks.into()
        }

        fn penalty_width(&self) -> f64 {
            0.0
        }
    }

    /// The cost of lines that end at `ends`.
    fn cost(pieces: &[Piece], ends: &[usize], room: Room) -> u64 {
        let mut from = 0;
        let mut sum = 0;
        for &end in ends {
            let line = &pieces[from..end];
            let gap = u64::from(room.of(from) - taken(line));
            let short = line.len() == 1 && taken(line) < room.of(from) / 4;
            let last = end == pieces.len();
            sum += LINE_COST + if last { u64::from(short) * SHORT_LAST_COST } else { gap * gap };
            from = end;
        }
        sum
    }

    proptest! {
        #[test]
        fn no_lines_cost_less_than_ours(
            words in prop::collection::vec((1_u16..12, 0_u16..3), 1..60),
            columns in 12_u32..60,
            hang in 0_u32..4,
        ) {
            let piece = |&(width, blanks): &(u16, u16)| Piece { start: 0, end: 0, width, blanks };
            let pieces: Vec<Piece> = words.iter().map(piece).collect();
            let room = Room { first: columns + hang, rest: columns };
            // Textwrap with a line over the width dearer than any gap.
            let penalties = Penalties { overflow_penalty: 1 << 30, ..Penalties::new() };
            let widths = [f64::from(room.first), f64::from(room.rest)];
            let theirs = wrap_optimal_fit(&pieces, &widths, &penalties).expect("small numbers");
            let theirs: Vec<usize> = theirs
                .iter()
                .scan(0, |end, line| {
                    *end += line.len();
                    Some(*end)
                })
                .collect();
            let ours = cost(&pieces, &best_fit(&pieces, room), room);
            prop_assert!(ours <= cost(&pieces, &theirs, room));
            prop_assert!(ours <= cost(&pieces, &first_fit(&pieces, room), room));
        }
    }
}
