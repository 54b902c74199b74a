//! One block broken into lines of a width.
//!
//! Break points are those of UAX #14 (unicode-linebreak); which of them are
//! taken is decided over the whole block (textwrap's optimal fit), so that its
//! lines come out alike in length. Not here: which block, and what is kept.

use textwrap::core::Fragment;
use textwrap::wrap_algorithms::{Penalties, wrap_first_fit, wrap_optimal_fit};
use unicode_linebreak::linebreaks;

use super::Line;
use crate::story::Span;
use crate::view::blocks::{Block, BlockKind, marker};
use crate::view::visible::{glyphs, width};

/// Blocks of more pieces than this are broken first-fit: optimal fit takes four
/// times as long, and over so many lines nobody sees the difference.
const MOST_PIECES: usize = 3_000;

/// Textwrap's penalties, but a line over the width costs more than any gap.
const PENALTIES: Penalties = Penalties { overflow_penalty: 1 << 40, ..Penalties::new() };

/// A stretch that may not be broken, with the blanks behind it.
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

    fn penalty_width(&self) -> f64 {
        0.0
    }
}

/// Breaks the words of a block into lines of at most `columns` columns.
///
/// Only a glyph that is wider than a whole line makes a wider one.
pub(super) fn wrap(body: &str, block: Block, columns: u16) -> Box<[Line]> {
    let words = &body[block.span.range()];
    let hang = hanging(words, block, columns);
    let pieces = pieces(words, columns - hang);
    let first = if block.slice { columns - hang } else { columns };
    let widths = [f64::from(first), f64::from(columns - hang)];
    let best = (pieces.len() <= MOST_PIECES)
        .then(|| wrap_optimal_fit(&pieces, &widths, &PENALTIES).ok())
        .flatten()
        .filter(|lines| fits(lines, widths));
    let lines = best.unwrap_or_else(|| wrap_first_fit(&pieces, &widths));
    let line = |(at, pieces): (usize, &[Piece])| Line {
        span: Span::new(
            block.span.start + pieces.first().map_or(0, |p| p.start),
            block.span.start + pieces.last().map_or(words.len() as u32, |p| p.end),
        ),
        indent: if at > 0 || block.slice { hang } else { 0 },
        width: taken(pieces).min(u16::MAX.into()) as u16,
    };
    lines.into_iter().enumerate().map(line).collect()
}

/// Returns the columns that the further lines of a block hang by.
fn hanging(words: &str, block: Block, columns: u16) -> u16 {
    if !matches!(block.kind, BlockKind::Listed | BlockKind::Quoted) {
        return 0;
    }
    // A slice does not have the marker: two columns are what most take.
    let marker = if block.slice { Some(2) } else { marker(words) };
    let hang = marker.map_or(0, |bytes| width(&words[..bytes.min(words.len())]) as u16);
    if hang > columns / 4 { 0 } else { hang }
}

/// Cuts the words where lines may end; a piece wider than `columns` between its glyphs.
fn pieces(words: &str, columns: u16) -> Vec<Piece> {
    let mut pieces = Vec::with_capacity(words.len() / 6 + 1);
    let mut breaks = linebreaks(words).map(|(at, _)| at).peekable();
    let mut piece = Piece { start: 0, end: 0, width: 0, blanks: 0 };
    for glyph in glyphs(words) {
        let text = &words[glyph.at.clone()];
        let blank = glyph.shown.bytes().all(|b| b == b' ');
        if !blank && piece.end > piece.start && too_wide(&piece, glyph.width, columns) {
            piece = cut(&mut pieces, piece);
        }
        if blank {
            piece.blanks = piece.blanks.saturating_add(glyph.width);
        } else {
            // Blanks that no line may end after count as part of the word.
            piece.width = piece.width.saturating_add(piece.blanks).saturating_add(glyph.width);
            piece.blanks = 0;
        }
        piece.end = glyph.at.end as u32;
        while breaks.peek().is_some_and(|&at| at < glyph.at.end) {
            breaks.next();
        }
        if breaks.next_if_eq(&glyph.at.end).is_some() && !text.ends_with('\u{AD}') {
            piece = cut(&mut pieces, piece);
        }
    }
    if piece.end > piece.start {
        cut(&mut pieces, piece);
    }
    pieces
}

fn too_wide(piece: &Piece, more: u16, columns: u16) -> bool {
    u32::from(piece.width) + u32::from(piece.blanks) + u32::from(more) > columns.into()
}

/// Ends a piece and begins the next; nothing but blanks go to the piece before.
fn cut(pieces: &mut Vec<Piece>, piece: Piece) -> Piece {
    match pieces.last_mut().filter(|_| piece.width == 0) {
        Some(last) => {
            last.end = piece.end;
            last.blanks = last.blanks.saturating_add(piece.blanks);
        }
        None => pieces.push(piece),
    }
    Piece { start: piece.end, end: piece.end, width: 0, blanks: 0 }
}

/// Tells whether no line is over its width but those of one piece.
fn fits(lines: &[&[Piece]], widths: [f64; 2]) -> bool {
    lines
        .iter()
        .enumerate()
        .all(|(at, pieces)| pieces.len() <= 1 || f64::from(taken(pieces)) <= widths[at.min(1)])
}

/// Returns the columns of a line without its last blanks.
fn taken(pieces: &[Piece]) -> u32 {
    let all: u32 = pieces.iter().map(|p| u32::from(p.width) + u32::from(p.blanks)).sum();
    all - pieces.last().map_or(0, |p| p.blanks.into())
}
