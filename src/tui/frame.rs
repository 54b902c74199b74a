//! Frames: from cells to the fewest bytes that bring the terminal there.
//!
//! Two buffers of our own: what the terminal shows and what it is to show. A
//! window that moved is scrolled by the terminal itself (`DECSTBM`, `SU`, `SD`)
//! where that is shorter than writing it anew; what is left is written cell by
//! cell with the shortest moves and changes of style. An unchanged frame has no
//! bytes. `Terminal::draw` of ratatui writes 2,600 bytes for a line scrolled at
//! 80 × 24, this about 150.
//!
//! Nothing here writes to a terminal or asks one anything.

mod pen;

use crossterm::cursor::{Hide, MoveTo, Show};
use crossterm::terminal::{BeginSynchronizedUpdate, EndSynchronizedUpdate, ScrollDown, ScrollUp};
use ratatui::buffer::{Buffer, Cell};
use ratatui::layout::Rect;
use ratatui::style::{Color, Modifier, Style};
use unicode_width::UnicodeWidthChar;

use super::escapes::{ResetScrollRegion, SetScrollRegion, queue};
use crate::view::Widths;
use crate::view::visible::direction;
use pen::Pen;

/// What a terminal shows, and how to change it.
#[derive(Debug)]
pub struct Frames {
    shown: Buffer,
    /// False until a whole frame was written: nothing is known of the screen.
    known: bool,
    cursor: Option<(u16, u16)>,
    widths: Widths,
}

impl Default for Frames {
    fn default() -> Self {
        Self {
            shown: Buffer::empty(Rect::ZERO),
            known: false,
            cursor: None,
            widths: Widths::default(),
        }
    }
}

impl Frames {
    /// Forgets what the terminal shows: the next frame is written whole.
    pub fn forget(&mut self) {
        self.known = false;
    }

    /// Says how wide the terminal draws ambiguous characters.
    pub fn set_widths(&mut self, widths: Widths) {
        if self.widths != widths {
            self.widths = widths;
            self.forget();
        }
    }

    /// Returns the bytes that turn what is shown into `next`, with the cursor at
    /// `cursor` (hidden where `None`).
    ///
    /// `scroll` is the area whose rows may have moved together; the terminal then
    /// scrolls those rows over its whole width.
    pub fn flush(&mut self, next: &Buffer, scroll: Rect, cursor: Option<(u16, u16)>) -> Vec<u8> {
        let whole = !self.known || self.shown.area != next.area;
        let mut body = if whole {
            self.shown = Buffer::filled(next.area, unknown());
            write(&self.shown, next, Pen::unknown(self.widths))
        } else {
            let plain = write(&self.shown, next, Pen::plain(self.widths));
            match self.scrolled(next, scroll) {
                Some(scrolled) if scrolled.len() < plain.len() => scrolled,
                _ => plain,
            }
        };
        if body.is_empty() && cursor == self.cursor {
            return body;
        }
        let mut out = Vec::with_capacity(body.len() + 64);
        queue(&mut out, BeginSynchronizedUpdate);
        out.append(&mut body);
        self.place_cursor(cursor, whole, &mut out);
        queue(&mut out, EndSynchronizedUpdate);
        self.shown.clone_from(next);
        self.known = true;
        out
    }

    fn place_cursor(&mut self, cursor: Option<(u16, u16)>, whole: bool, out: &mut Vec<u8>) {
        match cursor {
            Some((x, y)) => {
                queue(out, MoveTo(x, y));
                if self.cursor.is_none() || whole {
                    queue(out, Show);
                }
            }
            None if self.cursor.is_some() || whole => queue(out, Hide),
            None => {}
        }
        self.cursor = cursor;
    }

    /// Returns the bytes that scroll the area first, if its rows moved together.
    fn scrolled(&self, next: &Buffer, area: Rect) -> Option<Vec<u8>> {
        let moved = shift(&self.shown, next, area)?;
        let mut shown = self.shown.clone();
        let width = usize::from(shown.area.width);
        let (top, bottom) = (usize::from(area.top()) * width, usize::from(area.bottom()) * width);
        let by = usize::from(moved.unsigned_abs()) * width;
        let rows = &mut shown.content[top..bottom];
        if moved > 0 {
            rows.rotate_left(by);
            let len = rows.len();
            rows[len - by..].fill(Cell::EMPTY);
        } else {
            rows.rotate_right(by);
            rows[..by].fill(Cell::EMPTY);
        }
        let mut out = Vec::with_capacity(256);
        queue(&mut out, SetScrollRegion(area.top(), area.bottom() - 1));
        if moved > 0 {
            queue(&mut out, ScrollUp(moved.unsigned_abs()));
        } else {
            queue(&mut out, ScrollDown(moved.unsigned_abs()));
        }
        queue(&mut out, ResetScrollRegion);
        out.extend(write(&shown, next, Pen::plain(self.widths)));
        Some(out)
    }
}

/// Returns words (made visible before) in a style, with plain style after them.
pub fn styled(words: &str, style: Style) -> String {
    pen::styled(words, style)
}

/// A cell that is like no other, for a screen of which nothing is known.
fn unknown() -> Cell {
    let mut cell = Cell::EMPTY;
    cell.set_symbol("\u{0}");
    cell
}

/// Returns by how many rows the area moved up (down if negative): the shift
/// under which most of its rows are the same, if those are at least a third.
fn shift(shown: &Buffer, next: &Buffer, area: Rect) -> Option<i16> {
    if area.height < 3 || area.width == 0 || area.intersection(next.area) != area {
        return None;
    }
    let (old, new) = (rows(shown, area), rows(next, area));
    let height = old.len();
    let same = |by: i16| {
        let up = usize::try_from(by).unwrap_or(0);
        let down = usize::try_from(-by).unwrap_or(0);
        let pairs = old[up..height - down].iter().zip(&new[down..height - up]);
        pairs.filter(|((a, blank), (b, _))| !blank && a == b).count()
    };
    let most = height as i16 - 1;
    let best = (1..=most).flat_map(|n| [n, -n]).max_by_key(|by| (same(*by), -by.abs()))?;
    let gained = same(best);
    (gained * 3 >= height && gained > same(0)).then_some(best)
}

/// Returns the cells of each row of an area, and whether they are blank: such a row is like any other.
fn rows(buffer: &Buffer, area: Rect) -> Vec<(&[Cell], bool)> {
    (area.top()..area.bottom())
        .map(|y| {
            let from = buffer.index_of(area.left(), y);
            let row = &buffer.content[from..from + usize::from(area.width)];
            (row, row.iter().all(|cell| cell.symbol() == " "))
        })
        .collect()
}

/// Returns the bytes that turn `shown` into `next`, cell by cell; the style is plain before and after.
fn write(shown: &Buffer, next: &Buffer, mut pen: Pen) -> Vec<u8> {
    let (area, widths) = (next.area, pen.widths());
    for y in 0..area.height {
        let mut x = 0;
        let blank_from = blank_from(next, y, widths);
        // up to here cells are to be written whatever stands there: half of a wide glyph
        // was written over, or a glyph may have reached further than it should
        let mut harmed = 0;
        while x < area.width {
            let new = &next[(x, y)];
            let wide = columns(new, widths).min(area.width - x);
            if x >= harmed && !differs(&shown[(x, y)], new, wide) {
                x += wide;
                continue;
            }
            if x >= blank_from && worth_erasing(shown, y, x) {
                pen.erase_to_end(x, y);
                break;
            }
            let over =
                (x..x + wide).map(|at| at + reach(&shown[(at, y)], widths)).max().unwrap_or(x);
            harmed = harmed.max(over).max(x + reach(new, widths));
            pen.bridge(next, x, y);
            pen.put(x, y, new, wide, x + reach(new, widths) > area.width);
            x += wide;
        }
    }
    pen.finish()
}

/// Tells whether two cells look different; of a wide glyph the second cell never counts alone.
fn differs(old: &Cell, new: &Cell, wide: u16) -> bool {
    if old == new {
        return false;
    }
    if wide > 1 || old.symbol() != new.symbol() {
        return true;
    }
    let (a, b) = (old.style(), new.style());
    if new.symbol() == " " { ground(a) != ground(b) } else { a != b }
}

/// Returns what shows of a style behind a blank.
pub(super) fn ground(style: Style) -> (Option<Color>, Modifier, Option<Color>) {
    let mut shows = Modifier::REVERSED | Modifier::UNDERLINED;
    if style.add_modifier.contains(Modifier::REVERSED) {
        // what is bold or dim may be of another colour, which is the ground here
        shows |= Modifier::BOLD | Modifier::DIM;
    }
    let modifier = style.add_modifier & shows;
    let fg = if modifier.is_empty() { None } else { style.fg };
    (style.bg, modifier, fg)
}

/// Returns the first column from which a row is blank on the terminal's own ground.
fn blank_from(next: &Buffer, y: u16, widths: Widths) -> u16 {
    let plain = (Some(Color::Reset), Modifier::empty(), None);
    let is_blank = |x: u16| {
        let cell = &next[(x, y)];
        cell.symbol() == " " && ground(cell.style()) == plain
    };
    let mut from = next.area.width;
    while from > 0 && is_blank(from - 1) {
        from -= 1;
    }
    // the second half of a wide glyph is a blank cell, but not blank
    if from > 0 && columns(&next[(from - 1, y)], widths) == 2 { from + 1 } else { from }
}

/// Tells whether erasing a row from a column on is shorter than writing blanks over what stands there.
fn worth_erasing(shown: &Buffer, y: u16, from: u16) -> bool {
    let blank = Cell::EMPTY;
    (from..shown.area.width).filter(|x| differs(&shown[(*x, y)], &blank, 1)).count() > 3
}

/// Returns the most columns that a terminal may give a cell's symbol.
fn reach(cell: &Cell, widths: Widths) -> u16 {
    let symbol = cell.symbol();
    if pen::is_doubtful(symbol, widths) {
        let visible = symbol.chars().filter(|c| c.width().unwrap_or(0) > 0).count();
        (2 * visible as u16).max(columns(cell, widths))
    } else {
        columns(cell, widths)
    }
}

/// Returns how many columns a cell's symbol takes, at least 1.
fn columns(cell: &Cell, widths: Widths) -> u16 {
    let symbol = cell.symbol().trim_end_matches(direction::END);
    if symbol.len() == 1 { 1 } else { (widths.width(symbol) as u16).max(1) }
}
