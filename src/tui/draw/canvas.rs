//! The canvas: the one place where words become cells, with hidden characters made visible.

use std::sync::LazyLock;

use ratatui::buffer::{Buffer, Cell};
use ratatui::layout::Position;
use ratatui::style::Style;

use crate::tui::Theme;
use crate::view::visible::direction;
use crate::view::{Area, Role, Widths, is_plain};

/// A cell for each character of ASCII: copying one takes half the time of setting its symbol.
static LETTERS: LazyLock<[Cell; 128]> = LazyLock::new(|| {
    std::array::from_fn(|letter| {
        let mut cell = Cell::EMPTY;
        cell.set_char(char::from(letter as u8));
        cell
    })
});

/// A buffer with the theme it is painted in.
pub(super) struct Canvas<'a> {
    buffer: &'a mut Buffer,
    theme: &'a Theme,
    widths: Widths,
}

impl<'a> Canvas<'a> {
    pub(super) fn new(buffer: &'a mut Buffer, theme: &'a Theme, widths: Widths) -> Self {
        Self { buffer, theme, widths }
    }

    /// Returns how wide characters are drawn.
    pub(super) fn widths(&self) -> Widths {
        self.widths
    }

    /// Returns how many columns words take once they are visible.
    pub(super) fn columns(&self, words: &str) -> u16 {
        self.widths.width(words).min(usize::from(u16::MAX)) as u16
    }

    /// Returns true if nothing is written in a cell.
    pub(super) fn is_blank(&self, at: (u16, u16)) -> bool {
        self.buffer.cell(Position::from(at)).is_some_and(|cell| cell.symbol() == " ")
    }

    /// Returns our own signs as they can be drawn: one column each.
    pub(super) fn signs(&self, signs: &str) -> String {
        signs.chars().map(|sign| self.widths.sign(sign)).collect()
    }

    /// Returns the style of a role on the page.
    pub(super) fn style(&self, role: Role) -> Style {
        self.theme.style(Role::Text).patch(self.theme.style(role))
    }

    /// Returns the theme.
    pub(super) fn theme(&self) -> &Theme {
        self.theme
    }

    /// Fills an area with blanks in the style of a role.
    pub(super) fn fill(&mut self, area: Area, role: Role) {
        let mut blank = Cell::EMPTY;
        blank.set_style(self.style(role));
        for y in area.y..area.bottom() {
            self.cells((area.x, y), area.width).fill(blank.clone());
        }
    }

    /// Moves the rows of the screen that an area is on up (down if negative); what leaves it at one
    /// end comes in at the other, in any order.
    ///
    /// Row by row: `rotate_left` goes from cell to cell where these are as large as ratatui's, which
    /// took as long as writing the frame.
    pub(super) fn rotate_rows(&mut self, area: Area, up: isize) {
        let (width, height) = (usize::from(self.buffer.area.width), usize::from(area.height));
        let rows = usize::from(area.y) * width..usize::from(area.bottom()) * width;
        let Some(cells) = self.buffer.content.get_mut(rows) else { return };
        let by = up.unsigned_abs();
        for row in 0..height.saturating_sub(by) {
            let upper = if up > 0 { row } else { height - 1 - row - by };
            let (above, below) = cells.split_at_mut((upper + by) * width);
            if by > 0 {
                above[upper * width..][..width].swap_with_slice(&mut below[..width]);
            }
        }
    }

    /// Returns at most `columns` cells of a row from a cell on.
    fn cells(&mut self, (x, y): (u16, u16), columns: u16) -> &mut [Cell] {
        let area = self.buffer.area;
        let (from, to) = (area.right().min(x), area.right().min(x.saturating_add(columns)));
        if y >= area.bottom() || to <= from {
            return &mut [];
        }
        let row = usize::from(y) * usize::from(area.width);
        &mut self.buffer.content[row + usize::from(from)..row + usize::from(to)]
    }

    /// Writes words at a cell, at most `columns` wide, cut with `…`; returns the column after them.
    pub(super) fn words(&mut self, at: (u16, u16), columns: u16, words: &str, role: Role) -> u16 {
        let style = self.style(role);
        self.styled(at, columns, words, style)
    }

    /// Writes words in a given style; returns the column after them.
    pub(super) fn styled(
        &mut self,
        (x, y): (u16, u16),
        columns: u16,
        words: &str,
        style: Style,
    ) -> u16 {
        let shown = self.widths.fit(words, usize::from(columns));
        let after = self.shown((x, y), x.saturating_add(columns), &shown, style);
        if after > x {
            self.end_of(&shown, (after, y));
        }
        after
    }

    /// Ends right-to-left words in the cell before a column, if they reach it: what follows on the
    /// row must not become part of them on a terminal that reorders right-to-left words.
    pub(super) fn end_of(&mut self, words: &str, (after, y): (u16, u16)) {
        if words.is_ascii() || !direction::is_open(words) {
            return;
        }
        let wide = |x: u16| {
            let cell = self.buffer.cell((x, y));
            cell.is_some_and(|cell| self.widths.width(cell.symbol()) == 2)
        };
        let last = match after.checked_sub(2) {
            Some(x) if wide(x) => Some(x),
            _ => after.checked_sub(1),
        };
        if let Some(cell) = last.and_then(|x| self.buffer.cell_mut((x, y))) {
            let ended = format!("{}{}", cell.symbol(), direction::END);
            cell.set_symbol(&ended);
        }
    }

    /// Writes words that were made visible already, up to column `end`; returns the column after
    /// them.
    pub(super) fn shown(&mut self, (x, y): (u16, u16), end: u16, shown: &str, style: Style) -> u16 {
        let area = self.buffer.area;
        if y >= area.bottom() || x >= area.right() || end <= x {
            return x;
        }
        if is_plain(shown) {
            return self.plain((x, y), end, shown, style);
        }
        let (mut at, end) = (x, end.min(area.right()));
        for glyph in self.widths.glyphs(shown) {
            let after = at.saturating_add(glyph.width);
            if glyph.width == 0 || after > end {
                break;
            }
            if let Some(cell) = self.buffer.cell_mut((at, y)) {
                cell.set_symbol(&glyph.shown).set_style(style);
            }
            // the glyph reaches over them
            for over in at + 1..after {
                if let Some(cell) = self.buffer.cell_mut((over, y)) {
                    cell.reset();
                }
            }
            at = after;
        }
        at
    }

    /// Writes printable ASCII, as [`Canvas::shown`] does but faster.
    pub(super) fn plain(&mut self, (x, y): (u16, u16), end: u16, plain: &str, style: Style) -> u16 {
        let cells = self.cells((x, y), end.saturating_sub(x));
        let written = plain.len().min(cells.len());
        let letters = &*LETTERS;
        for (byte, cell) in plain.bytes().zip(cells) {
            let under = (cell.fg, cell.bg, cell.underline_color, cell.modifier);
            *cell = letters[usize::from(byte & 0x7f)].clone();
            (cell.fg, cell.bg, cell.underline_color, cell.modifier) = under;
            cell.set_style(style);
        }
        x + written as u16
    }

    /// Writes one cell.
    pub(super) fn cell(&mut self, at: (u16, u16), symbol: char, role: Role) {
        let style = self.style(role);
        if let Some(cell) = self.buffer.cell_mut(Position::from(at)) {
            cell.set_char(self.widths.sign(symbol)).set_style(style);
        }
    }

    /// Lays the style of matching letters over words that are painted from a cell on, by the
    /// positions of their characters.
    pub(super) fn matched(&mut self, (x, y): (u16, u16), room: u16, words: &str, letters: &[u32]) {
        for &letter in letters {
            let mut chars = words.char_indices().skip(letter as usize);
            let Some((at, c)) = chars.next() else { return };
            let from = self.columns(&words[..at]);
            let wide = self.columns(&words[at..at + c.len_utf8()]);
            if from + wide <= room {
                self.over(Area::new(x + from, y, wide, 1), Role::Match);
            }
        }
    }

    /// Lays the style of a role over cells that are painted already.
    pub(super) fn over(&mut self, area: Area, role: Role) {
        let style = self.theme.style(role);
        for y in area.y..area.bottom() {
            for cell in self.cells((area.x, y), area.width) {
                cell.set_style(style);
            }
        }
    }
}
