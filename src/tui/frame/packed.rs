//! Cells packed into a number each: what the terminal shows is kept as such, and compared with one
//! instruction or two for a cell.
//!
//! A [`Cell`] holds its symbol as a string and each colour as an enum. Comparing two takes some
//! forty instructions, and of two frames nearly all cells are compared and equal.

use std::collections::HashMap;
use std::ops::Range;

use ratatui::buffer::{Buffer, Cell};
use ratatui::layout::Rect;
use ratatui::style::{Color, Modifier};

use super::super::theme::colour::palette_number;

/// Where the parts of a cell stand in its number; the bytes of the symbol come first.
const MODIFIER: u32 = 32;
const BACKGROUND: u32 = 48;
const TEXT: u32 = 80;

/// Set for a symbol of more than four bytes: in their place is its index among the long ones.
const LONG: u128 = 1 << 127;
const SYMBOL: u128 = LONG | 0xffff_ffff;
const BLANK: u128 = b' ' as u128;

/// The most long symbols that are remembered.
const MAX_LONG: usize = 1 << 16;

/// A cell as a number: the symbol, the attributes, and the colours of the background and the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct PackedCell(u128);

impl PackedCell {
    /// A blank in the terminal's own colours.
    pub(super) const EMPTY: Self = Self(BLANK);
    /// A cell unlike any other, for a screen whose content is not known.
    pub(super) const UNKNOWN: Self = Self(SYMBOL);

    /// Returns true if the symbol is a character of ASCII.
    fn is_ascii(self) -> bool {
        self.0 & SYMBOL < 0x80
    }

    /// Returns true if the symbol is a blank.
    fn is_blank(self) -> bool {
        self.0 & SYMBOL == BLANK
    }

    /// Returns the part of the style that shows on a blank cell.
    fn ground(self) -> u128 {
        let mut shows = Modifier::REVERSED | Modifier::UNDERLINED;
        let background = u128::from(u32::MAX) << BACKGROUND;
        let bits = |modifier: Modifier| u128::from(modifier.bits()) << MODIFIER;
        if self.0 & bits(shows) == 0 {
            return self.0 & background;
        }
        if self.0 & bits(Modifier::REVERSED) != 0 {
            // bold or dim may change the colour, which is the background here
            shows |= Modifier::BOLD | Modifier::DIM;
        }
        self.0 & (background | bits(shows) | u128::from(u32::MAX) << TEXT)
    }

    /// Returns true if the cell shows nothing on the terminal's own background.
    pub(super) fn is_empty(self) -> bool {
        self.is_blank() && self.ground() == 0
    }

    /// Returns true if two cells look different; of a wide glyph the second cell never counts
    /// alone.
    pub(super) fn differs(self, new: Self, wide: u16) -> bool {
        if self == new {
            return false;
        }
        if wide > 1 || self.0 & SYMBOL != new.0 & SYMBOL {
            return true;
        }
        !new.is_blank() || self.ground() != new.ground()
    }
}

/// Symbols of more than four bytes, such as a flag, each with an index.
#[derive(Debug, Default)]
pub(super) struct LongSymbols {
    list: Vec<Box<str>>,
    indexes: HashMap<Box<str>, u32>,
}

impl LongSymbols {
    /// Returns true if no more symbols should be remembered.
    pub(super) fn is_full(&self) -> bool {
        self.list.len() >= MAX_LONG
    }

    fn index(&mut self, symbol: &str) -> u32 {
        if let Some(index) = self.indexes.get(symbol) {
            return *index;
        }
        let index = self.list.len() as u32;
        self.list.push(symbol.into());
        self.indexes.insert(symbol.into(), index);
        index
    }

    /// Calls a function with the symbol of a cell; an unknown one is `\0`.
    pub(super) fn with<T>(&self, cell: PackedCell, read: impl FnOnce(&str) -> T) -> T {
        let number = cell.0 as u32;
        if cell.0 & LONG != 0 {
            return read(self.list.get(number as usize).map_or("\0", |symbol| symbol));
        }
        let bytes = number.to_le_bytes();
        let length = bytes.iter().rposition(|byte| *byte != 0).map_or(1, |last| last + 1);
        read(std::str::from_utf8(&bytes[..length]).unwrap_or("\0"))
    }
}

/// The cells of a screen as numbers.
#[derive(Debug, Default)]
pub(super) struct PackedScreen {
    cells: Vec<PackedCell>,
    width: usize,
}

impl PackedScreen {
    /// Takes over the cells of a buffer; those that are kept are copied.
    pub(super) fn fill(&mut self, buffer: &Buffer, long: &mut LongSymbols, kept: &Kept<'_>) {
        self.width = usize::from(buffer.area.width);
        self.cells.resize(buffer.content.len(), PackedCell::EMPTY);
        if self.width == 0 {
            return;
        }
        let rows = self.cells.chunks_mut(self.width).zip(buffer.content.chunks(self.width));
        for (y, (packed, cells)) in (0..).zip(rows) {
            let Some((columns, same)) = kept.row(y) else {
                pack(cells, packed, long);
                continue;
            };
            pack(&cells[..columns.start], &mut packed[..columns.start], long);
            packed[columns.clone()].copy_from_slice(&same[columns.clone()]);
            pack(&cells[columns.end..], &mut packed[columns.end..], long);
        }
    }

    /// Returns the cells of a row; none below the screen.
    pub(super) fn row(&self, y: u16) -> &[PackedCell] {
        let from = usize::from(y) * self.width;
        self.cells.get(from..from + self.width).unwrap_or_default()
    }
}

/// Rows of an area that hold the same cells as rows of the frame before.
#[derive(Clone, Copy, Debug)]
pub(super) struct Kept<'a> {
    pub(super) area: Rect,
    /// For each row of the area the row before; none if nothing is kept.
    pub(super) rows: &'a [Option<u16>],
    /// The frame before.
    pub(super) shown: &'a PackedScreen,
}

impl Kept<'_> {
    /// Returns the columns of a row that are kept, and the row before with their cells.
    fn row(&self, y: u16) -> Option<(Range<usize>, &[PackedCell])> {
        let at = y.checked_sub(self.area.y)?;
        let from = (*self.rows.get(usize::from(at))?)?;
        let columns = usize::from(self.area.left())..usize::from(self.area.right());
        let same = self.shown.row(from);
        (columns.end <= same.len()).then_some((columns, same))
    }
}

/// Takes over some cells.
fn pack(cells: &[Cell], packed: &mut [PackedCell], long: &mut LongSymbols) {
    let (mut text, mut background) = (Color::Reset, Color::Reset);
    let mut colours = 0;
    for (packed, cell) in packed.iter_mut().zip(cells) {
        // most cells have the colours of the one before
        if cell.fg != text || cell.bg != background {
            (text, background) = (cell.fg, cell.bg);
            colours =
                u128::from(number(text)) << TEXT | u128::from(number(background)) << BACKGROUND;
        }
        let bytes = cell.symbol().as_bytes();
        let symbol = if bytes.len() == 1 { bytes[0].into() } else { symbol(cell, long) };
        *packed = PackedCell(colours | u128::from(cell.modifier.bits()) << MODIFIER | symbol);
    }
}

/// Returns the bytes of a symbol as a number, or its index if there are too many.
fn symbol(cell: &Cell, long: &mut LongSymbols) -> u128 {
    let symbol = cell.symbol();
    let mut bytes = [0; 4];
    match bytes.get_mut(..symbol.len()) {
        Some(bytes) => bytes.copy_from_slice(symbol.as_bytes()),
        None => return LONG | u128::from(long.index(symbol)),
    }
    u32::from_le_bytes(bytes).into()
}

/// Returns a number for a colour; 0 for the terminal's own.
const fn number(colour: Color) -> u32 {
    match (colour, palette_number(colour)) {
        (Color::Rgb(r, g, b), _) => u32::from_le_bytes([1, r, g, b]),
        (Color::Indexed(n), _) => u32::from_le_bytes([2, n, 0, 0]),
        (_, Some(n)) => u32::from_le_bytes([3, n, 0, 0]),
        (_, None) => 0,
    }
}

/// Returns how many cells from the first on are the same in two rows and one column wide.
pub(super) fn same(old: &[PackedCell], new: &[PackedCell]) -> usize {
    old.iter().zip(new).take_while(|(old, new)| old == new && new.is_ascii()).count()
}

/// Returns how many cells differ between two rows and are not blank in the new one.
pub(super) fn changed_letters(old: &[PackedCell], new: &[PackedCell]) -> usize {
    old.iter().zip(new).filter(|(old, new)| old != new && !new.is_blank()).count()
}

/// Returns a fingerprint of the words of some cells; different words nearly always have different
/// ones, and blanks have 0.
pub(super) fn print(cells: &[PackedCell]) -> u64 {
    // every other cell tells them apart as well
    cells.iter().step_by(2).fold(0, |print: u64, cell| {
        let symbol = cell.0 as u32 ^ BLANK as u32;
        print.wrapping_mul(0x9e37_79b9_7f4a_7c15).wrapping_add(symbol.into())
    })
}

#[cfg(test)]
mod tests {
    use ratatui::style::Style;

    use super::*;

    /// Returns a cell and its number.
    fn packed(symbol: &str, style: Style, long: &mut LongSymbols) -> PackedCell {
        let mut cell = Cell::EMPTY;
        cell.set_symbol(symbol).set_style(style);
        let mut screen = PackedScreen::default();
        let shown = PackedScreen::default();
        let kept = Kept { area: Rect::ZERO, rows: &[], shown: &shown };
        screen.fill(&Buffer::filled(Rect::new(0, 0, 1, 1), cell), long, &kept);
        screen.row(0)[0]
    }

    #[test]
    fn cells_have_the_same_number_only_if_they_are_the_same() {
        let symbols = ["a", "b", " ", "é", "—", "😀", "e\u{301}", "e\u{301}\u{302}", "👩‍🌾", "👩‍🚀"];
        let named = [Color::Reset, Color::Black, Color::Red, Color::White, Color::DarkGray];
        let others =
            [Color::Indexed(0), Color::Indexed(3), Color::Rgb(3, 0, 0), Color::Rgb(0, 3, 0)];
        let modifiers = [Modifier::empty(), Modifier::BOLD, Modifier::REVERSED, Modifier::all()];
        let mut long = LongSymbols::default();
        let mut all: Vec<PackedCell> = Vec::new();
        for symbol in symbols {
            for text in named.into_iter().chain(others) {
                for background in named.into_iter().chain(others) {
                    for modifier in modifiers {
                        let style = Style::new().fg(text).bg(background).add_modifier(modifier);
                        let cell = packed(symbol, style, &mut long);
                        assert_eq!(cell, packed(symbol, style, &mut long));
                        long.with(cell, |words| assert_eq!(words, symbol));
                        all.push(cell);
                    }
                }
            }
        }
        let count = all.len();
        all.sort_unstable_by_key(|cell| cell.0);
        all.dedup();
        assert_eq!(all.len(), count);
        assert!(!all.contains(&PackedCell::UNKNOWN));
    }

    #[test]
    fn of_a_blank_only_the_background_counts() {
        let mut long = LongSymbols::default();
        let mut blank = |style: Style| packed(" ", style, &mut long);
        let plain = blank(Style::new());
        let red = Style::new().fg(Color::Red);
        assert!(!plain.differs(blank(red.add_modifier(Modifier::BOLD)), 1));
        assert!(blank(red).is_empty());
        assert!(plain.differs(blank(red.add_modifier(Modifier::UNDERLINED)), 1));
        assert!(plain.differs(blank(Style::new().bg(Color::Red)), 1));
        let reversed = Style::new().add_modifier(Modifier::REVERSED);
        assert!(blank(reversed).differs(blank(reversed.add_modifier(Modifier::BOLD)), 1));
    }
}
