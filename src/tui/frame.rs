//! Frames: from cells to the fewest bytes that bring the terminal there.
//!
//! What the terminal shows is kept, a number for each cell; a frame is compared with it. Text that moved is scrolled
//! by the terminal itself (`DECSTBM`, `SU`, `SD`) if that takes fewer bytes than writing it again;
//! the rest is written cell by cell with the shortest cursor moves and style changes. An unchanged
//! frame has no bytes. For a line scrolled at 80 × 24, ratatui's `Terminal::draw` writes 2,600 bytes,
//! this about 150.
//!
//! Nothing here writes to a terminal or asks one anything.

mod diff;
mod links;
mod packed;
mod pen;

use crossterm::cursor::{Hide, MoveTo, Show};
use crossterm::terminal::{BeginSynchronizedUpdate, EndSynchronizedUpdate, ScrollDown, ScrollUp};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;

use super::escapes::{ResetScrollRegion, SetScrollRegion, queue};
use crate::view::Widths;
use diff::Grid;
pub use links::Link;
use packed::{Kept, LongSymbols, PackedCell, PackedScreen};
use pen::Pen;

/// What a terminal shows, and how to change it.
#[derive(Debug)]
pub struct Frames {
    shown: PackedScreen,
    area: Rect,
    /// Room for the next frame.
    next: PackedScreen,
    /// Symbols of both that are long.
    long: LongSymbols,
    /// False until a whole frame was written: what the terminal shows is not known.
    known: bool,
    cursor: Option<(u16, u16)>,
    widths: Widths,
    /// The links shown, and those of the next frame.
    links: (Vec<Link>, Vec<Link>),
    /// An area of what is shown, and the fingerprint of each of its rows (see [`diff::prints`]).
    prints: (Rect, Vec<u64>),
}

impl Default for Frames {
    fn default() -> Self {
        Self {
            shown: PackedScreen::default(),
            area: Rect::ZERO,
            next: PackedScreen::default(),
            long: LongSymbols::default(),
            known: false,
            cursor: None,
            widths: Widths::default(),
            links: (Vec::new(), Vec::new()),
            prints: (Rect::ZERO, Vec::new()),
        }
    }
}

impl Frames {
    /// Forgets what the terminal shows: the next frame is written whole.
    pub fn forget(&mut self) {
        self.known = false;
    }

    /// Sets how wide the terminal draws ambiguous characters.
    pub fn set_widths(&mut self, widths: Widths) {
        if self.widths != widths {
            self.widths = widths;
            self.forget();
        }
    }

    /// Sets the links of the next frame: what its cells show as addresses. None if the terminal has
    /// no links.
    pub fn set_links(&mut self, links: Vec<Link>) {
        self.links.1 = links;
    }

    /// Returns the bytes that turn what is shown into `next`, with the cursor at
    /// `cursor` (hidden where `None`).
    ///
    /// `scroll` is the area whose rows may have moved together; the terminal then
    /// scrolls those rows over its whole width.
    pub fn flush(&mut self, next: &Buffer, scroll: Rect, cursor: Option<(u16, u16)>) -> Vec<u8> {
        self.flush_moved(next, (scroll, &[]), cursor)
    }

    /// Returns the bytes that [`Frames::flush`] does. `kept` says for each row of the area in which
    /// row of the frame before its cells were, if that is known; it may be empty.
    pub fn flush_moved(
        &mut self,
        next: &Buffer,
        (scroll, kept): (Rect, &[Option<u16>]),
        cursor: Option<(u16, u16)>,
    ) -> Vec<u8> {
        if self.long.is_full() {
            self.long = LongSymbols::default();
            self.known = false;
        }
        let whole = !self.known || self.area != next.area;
        let kept = Kept { area: scroll, rows: if whole { &[] } else { kept }, shown: &self.shown };
        self.next.fill(next, &mut self.long, &kept);
        let grid = Grid { buffer: next, packed: &self.next, long: &self.long };
        let prints = diff::prints(&self.next, next.area, scroll);
        let (mut body, moved) = if whole {
            let unknown = vec![PackedCell::UNKNOWN; next.area.width.into()];
            let body = diff::write(&|_| &unknown, grid, Pen::unknown(self.widths), usize::MAX);
            (body.unwrap_or_default(), None)
        } else {
            let scrolled = self.scrolled(grid, scroll, &prints);
            let most = scrolled.as_ref().map_or(usize::MAX, |(bytes, _)| bytes.len());
            let shown = |y| self.shown.row(y);
            let written = diff::write(&shown, grid, Pen::plain(self.widths), most);
            match (written, scrolled) {
                (None, Some((bytes, by))) => (bytes, Some(Moved { area: scroll, by })),
                (written, _) => (written.unwrap_or_default(), None),
            }
        };
        body.extend(self.linked(next, whole, moved));
        if body.is_empty() && cursor == self.cursor {
            return body;
        }
        let mut out = Vec::with_capacity(body.len() + 64);
        queue(&mut out, BeginSynchronizedUpdate);
        out.append(&mut body);
        self.place_cursor(cursor, whole, &mut out);
        queue(&mut out, EndSynchronizedUpdate);
        std::mem::swap(&mut self.shown, &mut self.next);
        self.area = next.area;
        self.prints = (scroll, prints);
        self.known = true;
        out
    }

    /// Returns the bytes that write the links of the next frame, and write over those that are gone.
    fn linked(&mut self, next: &Buffer, whole: bool, moved: Option<Moved>) -> Vec<u8> {
        let links = std::mem::take(&mut self.links.1);
        let mut was = std::mem::replace(&mut self.links.0, links);
        // a terminal scrolls the links along
        if let Some(moved) = moved {
            was.retain_mut(|link| moved.to(link.area.y).map(|y| link.area.y = y).is_some());
        }
        let before = |y| moved.map_or(Some(y), |moved| moved.from(y));
        let same_row =
            |y| !whole && before(y).is_some_and(|from| self.shown.row(from) == self.next.row(y));
        links::write((&was, &self.links.0), next, &same_row, self.widths)
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

    /// Returns the bytes that scroll the area first, if its rows moved together, and by how many rows.
    fn scrolled(&self, next: Grid<'_>, area: Rect, prints: &[u64]) -> Option<(Vec<u8>, i16)> {
        let (of, shown) = &self.prints;
        let moved = if *of == area {
            diff::shift(shown, prints)
        } else {
            diff::shift(&diff::prints(&self.shown, self.area, area), prints)
        }?;
        let mut out = Vec::with_capacity(256);
        queue(&mut out, SetScrollRegion(area.top(), area.bottom() - 1));
        if moved > 0 {
            queue(&mut out, ScrollUp(moved.unsigned_abs()));
        } else {
            queue(&mut out, ScrollDown(moved.unsigned_abs()));
        }
        queue(&mut out, ResetScrollRegion);
        let blank = vec![PackedCell::EMPTY; self.area.width.into()];
        let by = Moved { area, by: moved };
        let shown = |y: u16| by.from(y).map_or(&*blank, |from| self.shown.row(from));
        out.extend(diff::write(&shown, next, Pen::plain(self.widths), usize::MAX)?);
        Some((out, moved))
    }
}

/// Rows that a terminal has scrolled.
#[derive(Clone, Copy, Debug)]
struct Moved {
    /// The rows, over their whole width.
    area: Rect,
    /// By how many rows they moved up (down if negative).
    by: i16,
}

impl Moved {
    /// Returns the row where a row was before; `None` for one that came in.
    fn from(self, y: u16) -> Option<u16> {
        self.other(y, self.by)
    }

    /// Returns the row where a row is now; `None` for one that went out.
    fn to(self, y: u16) -> Option<u16> {
        self.other(y, -self.by)
    }

    fn other(self, y: u16, by: i16) -> Option<u16> {
        let rows = self.area.top()..self.area.bottom();
        if !rows.contains(&y) {
            return Some(y);
        }
        y.checked_add_signed(by).filter(|other| rows.contains(other))
    }
}

/// Returns words (already made visible) in a style, with the plain style after them.
pub fn styled(words: &str, style: Style) -> String {
    pen::styled(words, style)
}
