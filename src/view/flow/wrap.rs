//! Breaks one block into lines of a width.
//!
//! Break points are those of UAX #14 (unicode-linebreak); which of them are
//! taken is decided by textwrap over the whole block, so that its lines are of
//! similar length. textwrap's own separators are not used: they would measure
//! blanks, hidden characters and ambiguous widths differently from how the
//! screen draws them. Not here: which block is wrapped, and the cache.

use textwrap::core::Fragment;
use textwrap::wrap_algorithms::{Penalties, wrap_first_fit, wrap_optimal_fit};
use unicode_linebreak::linebreaks;
use unicode_segmentation::GraphemeCursor;

use super::Line;
use super::blocks::{Block, BlockKind, marker};
use crate::story::Span;
use crate::view::Measure;
use crate::view::visible::is_soft;

/// A block of more pieces than this (some 30 kB) is filled first-fit: optimal breaks would
/// take a millisecond there, and nobody sees the difference.
const MOST_PIECES: usize = 5_500;

/// What textwrap weighs: a line costs 1,000 and its gap squared, a last line of one short piece
/// 25 more. One column too many costs more than any two gaps of up to 23,000 columns.
const PENALTIES: Penalties = Penalties { overflow_penalty: 1 << 30, ..Penalties::new() };

/// A stretch that may not be broken, with the blanks after it.
#[derive(Clone, Copy, Debug)]
struct Piece {
    start: u32,
    end: u32,
    width: u16,
    blanks: u16,
}

impl Fragment for Piece {
    fn width(&self) -> f64 {
        self.width.into()
    }

    fn whitespace_width(&self) -> f64 {
        self.blanks.into()
    }

    /// No hyphen is drawn where a word is cut.
    fn penalty_width(&self) -> f64 {
        0.0
    }
}

/// Breaks the words of a block into lines of at most `columns` columns.
///
/// Only a glyph that is wider than a whole line makes a wider one. Room is taken by what is drawn of the
/// block: stretches of it in text order, each with the words that are drawn for it.
pub(super) fn wrap(
    body: &str,
    block: Block,
    measure: Measure,
    drawn: Option<&[(Span, &str)]>,
) -> Box<[Line]> {
    let columns = measure.columns;
    let words = &body[block.span.range()];
    let hang = hanging(words, block, measure);
    let measure = measure.widths.measure(columns - hang);
    let pieces = match drawn {
        None => pieces(words, measure),
        Some(drawn) => shown_pieces(words, block, measure, drawn),
    };
    if pieces.is_empty() {
        return [Line { span: block.span, indent: 0, width: 0 }].into();
    }
    let room = [if block.slice { columns - hang } else { columns }, columns - hang];
    let line = |(at, pieces): (usize, &[Piece])| Line {
        span: Span::new(
            block.span.start + pieces.first().map_or(0, |p| p.start),
            block.span.start + pieces.last().map_or(0, |p| p.end),
        ),
        indent: if at > 0 || block.slice { hang } else { 0 },
        width: taken(pieces).min(u16::MAX.into()) as u16,
    };
    lines(&pieces, room).into_iter().enumerate().map(line).collect()
}

/// Cuts what is drawn of the words as [`pieces`] does; the bytes of what is not belong to the piece after
/// it, so that the pieces cover every byte.
fn shown_pieces(words: &str, block: Block, measure: Measure, drawn: &[(Span, &str)]) -> Vec<Piece> {
    // the words that are drawn, and for each run of them: where it begins there, and its bytes
    let (mut shown, mut runs) = (String::with_capacity(words.len()), Vec::new());
    let within = |byte: u32| byte.saturating_sub(block.span.start);
    for (span, words) in drawn {
        runs.push((shown.len(), within(span.start), within(span.end)));
        shown.push_str(words);
    }
    let placed = |byte: u32| {
        let byte = byte as usize;
        match byte {
            0 => 0,
            byte if byte == shown.len() => words.len() as u32,
            byte => {
                let run = runs.partition_point(|(start, ..)| *start < byte) - 1;
                let (start, from, to) = runs[run];
                (from + (byte - start) as u32).min(to)
            }
        }
    };
    let mut pieces = pieces(&shown, measure);
    for piece in &mut pieces {
        (piece.start, piece.end) = (placed(piece.start), placed(piece.end));
    }
    pieces
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
/// The search back ends there, so that a line of nothing but flags does not take quadratic time.
fn is_border(words: &str, at: usize) -> bool {
    let bytes = words.as_bytes();
    let plain = |b: u8| matches!(b, b' '..=b'~');
    (plain(bytes[at]) && plain(bytes[at - 1]))
        || GraphemeCursor::new(at, words.len(), true).is_boundary(words, 0) == Ok(true)
}

fn too_wide(piece: &Piece, more: u16, columns: u16) -> bool {
    u32::from(piece.width) + u32::from(piece.blanks) + u32::from(more) > columns.into()
}

/// Adds a piece; one of only blanks is added to the piece before.
fn push(pieces: &mut Vec<Piece>, piece: Piece) {
    match pieces.last_mut().filter(|_| piece.width == 0) {
        Some(last) => {
            last.end = piece.end;
            last.blanks = last.blanks.saturating_add(piece.blanks);
        }
        None => pieces.push(piece),
    }
}

/// Returns the pieces of each line; `room` is the columns of the first line and of the others.
///
/// A line is too wide only if its one piece is.
fn lines(pieces: &[Piece], room: [u16; 2]) -> Vec<&[Piece]> {
    let widths = room.map(f64::from);
    let fits =
        |(at, line): (usize, &&[Piece])| line.len() <= 1 || taken(line) <= room[at.min(1)].into();
    if pieces.len() <= MOST_PIECES
        && let Ok(lines) = wrap_optimal_fit(pieces, &widths, &PENALTIES)
        // where a piece is too wide by itself, it can be no dearer beside the marker of a list
        && lines.iter().enumerate().all(fits)
    {
        return lines;
    }
    wrap_first_fit(pieces, &widths)
}

/// Returns the columns of a line without its last blanks.
fn taken(pieces: &[Piece]) -> u32 {
    let all: u32 = pieces.iter().map(|p| u32::from(p.width) + u32::from(p.blanks)).sum();
    all - pieces.last().map_or(0, |p| p.blanks.into())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn made(words: &[(u16, u16)]) -> Vec<Piece> {
        let piece = |&(width, blanks): &(u16, u16)| Piece { start: 0, end: 0, width, blanks };
        words.iter().map(piece).collect()
    }

    /// Returns the number of pieces of each line.
    fn counts(lines: &[&[Piece]]) -> Vec<usize> {
        lines.iter().map(|line| line.len()).collect()
    }

    /// Returns what lines of so many pieces cost; `None` if one with several is too wide.
    fn cost(pieces: &[Piece], counts: &[usize], room: [u16; 2]) -> Option<u64> {
        let (mut from, mut sum) = (0, 0);
        for (at, count) in counts.iter().enumerate() {
            let line = &pieces[from..from + count];
            from += count;
            let room = u64::from(room[at.min(1)]);
            let width = u64::from(taken(line));
            let gap = room.checked_sub(width).or((*count == 1).then_some(0))?;
            let last = from == pieces.len();
            let short = *count == 1 && width * 4 < room;
            sum += 1_000 + if last { u64::from(short) * 25 } else { gap * gap };
        }
        Some(sum)
    }

    /// Returns the least that any lines cost: tries every set of breaks.
    fn least_cost(pieces: &[Piece], room: [u16; 2]) -> Option<u64> {
        let breaks = pieces.len() - 1;
        let counts = |set: u32| {
            let mut counts = vec![1];
            for at in 0..breaks {
                if set >> at & 1 == 1 {
                    counts.push(0);
                }
                *counts.last_mut().expect("one at least") += 1;
            }
            counts
        };
        (0..1_u32 << breaks).filter_map(|set| cost(pieces, &counts(set), room)).min()
    }

    #[test]
    fn a_block_of_very_many_pieces_is_filled_first_fit() {
        // To be, or not to be: that is the question
        let pieces = made(&[2, 3, 2, 3, 2, 3, 4, 2, 3, 8].map(|width| (width, 1)));
        assert_eq!(counts(&lines(&pieces, [10, 10])), [2, 3, 2, 2, 1]);
        let times = MOST_PIECES / pieces.len() + 1;
        let many = pieces.repeat(times);
        assert_eq!(counts(&lines(&many, [10, 10])), [3, 3, 2, 1, 1].repeat(times));
    }

    proptest! {
        #[test]
        fn no_lines_cost_less(
            words in prop::collection::vec((1_u16..12, 0_u16..3), 1..11),
            columns in 6_u16..40,
            hang in 0_u16..4,
        ) {
            let mut pieces = made(&words);
            // the marker of a list, of which lines hang by as much
            pieces[0].width += hang;
            let room = [columns + hang, columns];
            let ours = cost(&pieces, &counts(&lines(&pieces, room)), room);
            prop_assert_eq!(ours, least_cost(&pieces, room));
        }

        #[test]
        fn only_a_piece_that_is_too_wide_makes_a_line_so(
            words in prop::collection::vec((0_u16..70, 0_u16..9), 1..200),
            columns in 1_u16..60,
            hang in 0_u16..4,
        ) {
            let pieces = made(&words);
            let room = [columns + hang, columns];
            let lines = lines(&pieces, room);
            prop_assert_eq!(counts(&lines).iter().sum::<usize>(), pieces.len());
            for (at, line) in lines.iter().enumerate() {
                let fits = taken(line) <= u32::from(room[at.min(1)]);
                prop_assert!(!line.is_empty() && (fits || line.len() == 1), "{:?}", line);
            }
        }
    }
}
