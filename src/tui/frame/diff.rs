//! What changed from one frame to the next: rows that moved together, and cells that look different.
//!
//! An unchanged row costs one comparison of its cells. The bytes that make a change are in `pen`.

use ratatui::buffer::{Buffer, Cell};
use ratatui::layout::Rect;
use unicode_width::UnicodeWidthChar;

use super::packed::{self, LongSymbols, PackedCell, PackedScreen, print};
use super::pen::{self, Pen};
use crate::view::Widths;
use crate::view::visible::direction;

/// Returns the cells of a row; none below the buffer.
pub(super) fn row(buffer: &Buffer, y: u16) -> &[Cell] {
    let width = usize::from(buffer.area.width);
    let from = usize::from(y) * width;
    buffer.content.get(from..from + width).unwrap_or_default()
}

/// A frame that is to be shown, also with its cells as numbers.
#[derive(Clone, Copy, Debug)]
pub(super) struct Grid<'a> {
    pub(super) buffer: &'a Buffer,
    pub(super) packed: &'a PackedScreen,
    /// The long symbols of this frame and of the one before.
    pub(super) long: &'a LongSymbols,
}

/// Returns the bytes that turn the rows which `shown` returns into `next`, cell by cell, if they
/// are `most` at most; the style is plain before and after.
pub(super) fn write<'a>(
    shown: &dyn Fn(u16) -> &'a [PackedCell],
    next: Grid<'_>,
    mut pen: Pen,
    most: usize,
) -> Option<Vec<u8>> {
    let rows = 0..next.buffer.area.height;
    let mut left = most;
    for y in rows.clone().take_while(|_| most < usize::MAX) {
        // each of them takes a byte at least
        left = left.checked_sub(packed::changed_letters(shown(y), next.packed.row(y)))?;
    }
    for y in rows {
        let old = shown(y);
        if old == next.packed.row(y) {
            continue;
        }
        write_row(old, next, y, &mut pen);
        if pen.written() > most {
            return None;
        }
    }
    let bytes = pen.finish();
    (bytes.len() <= most).then_some(bytes)
}

/// Writes the cells of a row that look different.
fn write_row(old: &[PackedCell], next: Grid<'_>, y: u16, pen: &mut Pen) {
    let (cells, new, widths) = (row(next.buffer, y), next.packed.row(y), pen.widths());
    let (width, blank_from) = (cells.len() as u16, blank_from((cells, new), widths));
    let over = |at: u16| at + next.long.with(old[usize::from(at)], |symbol| reach(symbol, widths));
    // up to here cells are to be written whatever they show: half of a wide glyph
    // was written over, or a glyph may have reached further than it should
    let (mut x, mut harmed) = (0, 0);
    while x < width {
        let from = usize::from(x);
        if x >= harmed {
            let same = packed::same(&old[from..], &new[from..]) as u16;
            if same > 0 {
                x += same;
                continue;
            }
        }
        let cell = &cells[from];
        let wide = columns(cell.symbol(), widths).min(width - x);
        if x >= harmed && !old[from].differs(new[from], wide) {
            x += wide;
            continue;
        }
        if x >= blank_from && worth_erasing(&old[from..]) {
            pen.erase_to_end(x, y);
            break;
        }
        let reaches = x + reach(cell.symbol(), widths);
        harmed = (x..x + wide).map(over).fold(harmed.max(reaches), u16::max);
        pen.bridge(next.buffer, x, y);
        pen.put(x, y, cell, wide, reaches > width);
        x += wide;
    }
}

/// Returns the first column from which a row is blank on the terminal's own background.
fn blank_from((cells, packed): (&[Cell], &[PackedCell]), widths: Widths) -> u16 {
    let from = packed.iter().rposition(|cell| !cell.is_empty()).map_or(0, |last| last + 1);
    // the second half of a wide glyph is a blank cell, but not blank
    let is_wide = from > 0 && columns(cells[from - 1].symbol(), widths) == 2;
    from as u16 + u16::from(is_wide)
}

/// Returns true if erasing the rest of a row is shorter than writing blanks over it.
fn worth_erasing(shown: &[PackedCell]) -> bool {
    shown.iter().filter(|cell| !cell.is_empty()).nth(3).is_some()
}

/// Returns the most columns that a terminal may give a symbol.
fn reach(symbol: &str, widths: Widths) -> u16 {
    if is_narrow(symbol, widths) {
        return 1;
    }
    let columns = columns(symbol, widths);
    if pen::is_doubtful(symbol, widths) {
        let visible = symbol.chars().filter(|c| c.width().unwrap_or(0) > 0).count();
        (2 * visible as u16).max(columns)
    } else {
        columns
    }
}

/// Returns how many columns a symbol takes, at least 1.
pub(super) fn columns(mut symbol: &str, widths: Widths) -> u16 {
    if is_narrow(symbol, widths) {
        return 1;
    }
    while let Some(words) = symbol.strip_suffix(direction::END) {
        symbol = words;
    }
    if symbol.len() == 1 { 1 } else { (widths.width(symbol) as u16).max(1) }
}

/// Returns true for what most cells hold and every terminal draws in one column: a letter of
/// ASCII, or a piece of a line (U+2500 to U+257F) where those are not said to be wide.
fn is_narrow(symbol: &str, widths: Widths) -> bool {
    match symbol.as_bytes() {
        [_] => true,
        [0xe2, 0x94 | 0x95, _] => widths != Widths::Wide,
        _ => false,
    }
}

/// Returns by how many rows the area moved up (down if negative): the shift
/// under which most of its rows hold the same words, if those are at least a third.
///
/// Rows with the same [`print()`] count as equal: at worst the shift is not the best one.
pub(super) fn shift(old: &[u64], new: &[u64]) -> Option<i16> {
    if old.len() < 3 || old.len() != new.len() {
        return None;
    }
    let height = old.len();
    let same = |by: i16| {
        let up = usize::try_from(by).unwrap_or(0);
        let down = usize::try_from(-by).unwrap_or(0);
        let pairs = old[up..height - down].iter().zip(&new[down..height - up]);
        pairs.filter(|(a, b)| **a != BLANK && a == b).count()
    };
    let most = height as i16 - 1;
    let best = (1..=most).flat_map(|n| [n, -n]).max_by_key(|by| (same(*by), -by.abs()))?;
    let gained = same(best);
    (gained * 3 >= height && gained > same(0)).then_some(best)
}

/// The fingerprint of a blank row, which is like any other blank row.
const BLANK: u64 = 0;

/// Returns the fingerprint of each row of an area; none if the area is not on the screen.
pub(super) fn prints(screen: &PackedScreen, size: Rect, area: Rect) -> Vec<u64> {
    if area.is_empty() || area.intersection(size) != area {
        return Vec::new();
    }
    let columns = usize::from(area.left())..usize::from(area.right());
    (area.top()..area.bottom()).map(|y| print(&screen.row(y)[columns.clone()])).collect()
}
