//! The pen: where the cursor is, which style is on, and the shortest way on.

use std::io::Write;

use ratatui::buffer::{Buffer, Cell};
use ratatui::style::{Color, Modifier, Style};

use super::ground;
use crate::view::Widths;
use crate::view::visible::direction;

/// A place and a style, with the bytes written so far.
#[derive(Debug)]
pub(super) struct Pen {
    out: Vec<u8>,
    /// Where the terminal's cursor surely is.
    at: Option<(u16, u16)>,
    style: Option<Style>,
    widths: Widths,
}

fn plain() -> Style {
    Style {
        fg: Some(Color::Reset),
        bg: Some(Color::Reset),
        underline_color: Some(Color::Reset),
        ..Style::new()
    }
}

/// Writes the move to a cell.
pub(super) fn go_to(out: &mut Vec<u8>, x: u16, y: u16) {
    let _ = match (x, y) {
        (0, 0) => write!(out, "\x1b[H"),
        (0, y) => write!(out, "\x1b[{}H", y + 1),
        (x, y) => write!(out, "\x1b[{};{}H", y + 1, x + 1),
    };
}

/// Returns the move by some columns to the right.
fn forward(columns: u16) -> Vec<u8> {
    match columns {
        1 => b"\x1b[C".to_vec(),
        n => format!("\x1b[{n}C").into_bytes(),
    }
}

impl Pen {
    /// Begins with the plain style on, as every frame ends.
    pub(super) fn plain(widths: Widths) -> Self {
        Self { out: Vec::new(), at: None, style: Some(plain()), widths }
    }

    /// Begins where nothing is known of the terminal's style.
    pub(super) fn unknown(widths: Widths) -> Self {
        Self { style: None, ..Self::plain(widths) }
    }

    /// Returns how wide the terminal draws characters.
    pub(super) fn widths(&self) -> Widths {
        self.widths
    }

    /// Writes the few unchanged cells before a cell once more, where that is no
    /// longer than moving over them and needs no other style.
    pub(super) fn bridge(&mut self, next: &Buffer, x: u16, y: u16) {
        let Some((from, row)) = self.at else { return };
        if row != y || from >= x || x - from > 4 {
            return;
        }
        let cells = (from..x).map(|at| &next[(at, y)]);
        if usize::from(x - from) <= forward(x - from).len()
            && cells.clone().all(|cell| cell.symbol().len() == 1 && self.suits(cell))
        {
            self.out.extend(cells.flat_map(|cell| cell.symbol().bytes()));
            self.at = Some((x, y));
        }
    }

    /// Tells whether a cell can be written in the style that is on.
    fn suits(&self, cell: &Cell) -> bool {
        let style = cell.style();
        self.style
            .is_some_and(|on| on == style || cell.symbol() == " " && ground(on) == ground(style))
    }

    /// Writes a cell; at the `edge` a terminal may think that it does not fit.
    pub(super) fn put(&mut self, x: u16, y: u16, cell: &Cell, wide: u16, edge: bool) {
        self.move_to(x, y);
        if !self.suits(cell) {
            self.set(cell.style());
        }
        let symbol = cell.symbol();
        let doubtful = is_doubtful(symbol, self.widths);
        if doubtful && wide > 1 {
            // on a terminal that makes it narrower, what stood here would show beside it
            self.out.extend(std::iter::repeat_n(b' ', usize::from(wide)));
            self.at = None;
            self.move_to(x, y);
        }
        if doubtful && edge {
            // it must not go on in the next row
            self.out.extend_from_slice(b"\x1b[?7l");
            self.out.extend_from_slice(symbol.as_bytes());
            self.out.extend_from_slice(b"\x1b[?7h");
        } else {
            self.out.extend_from_slice(symbol.as_bytes());
        }
        self.at = (!doubtful).then_some((x + wide, y));
    }

    /// Erases a row from a column on.
    pub(super) fn erase_to_end(&mut self, x: u16, y: u16) {
        self.move_to(x, y);
        if self.style.is_none_or(|on| ground(on) != ground(plain())) {
            self.set(plain());
        }
        self.out.extend_from_slice(b"\x1b[K");
    }

    /// Ends with the plain style on and returns the bytes.
    pub(super) fn finish(mut self) -> Vec<u8> {
        if self.style != Some(plain()) {
            self.set(plain());
        }
        self.out
    }

    fn move_to(&mut self, x: u16, y: u16) {
        match self.at {
            Some(at) if at == (x, y) => {}
            Some((from, row)) if row == y && from < x => self.out.extend(forward(x - from)),
            _ => go_to(&mut self.out, x, y),
        }
        self.at = Some((x, y));
    }

    /// Turns a style on, by what changes or from plain, whichever is shorter.
    fn set(&mut self, style: Style) {
        if self.style == Some(style) {
            return;
        }
        let anew = {
            let mut codes = vec![String::new()];
            added(plain(), style, &mut codes);
            codes.join(";")
        };
        let codes = match self.style {
            Some(on) => {
                let mut codes = Vec::new();
                removed(on, style, &mut codes);
                added(on, style, &mut codes);
                let changed = codes.join(";");
                if changed.len() <= anew.len() { changed } else { anew }
            }
            None => anew,
        };
        let _ = write!(self.out, "\x1b[{codes}m");
        self.style = Some(style);
    }
}

/// Returns words in a style, with the plain style on before and after.
pub(super) fn styled(words: &str, style: Style) -> String {
    let mut codes = Vec::new();
    added(plain(), style, &mut codes);
    match codes.as_slice() {
        [] => words.to_owned(),
        _ => format!("\x1b[{}m{words}\x1b[m", codes.join(";")),
    }
}

/// The attributes that are used, with the codes that turn them on and off.
const ATTRIBUTES: [(Modifier, u8, u8); 5] = [
    (Modifier::BOLD, 1, 22),
    (Modifier::DIM, 2, 22),
    (Modifier::ITALIC, 3, 23),
    (Modifier::UNDERLINED, 4, 24),
    (Modifier::REVERSED, 7, 27),
];

/// Adds the codes that turn attributes off; one that 22 turns off with another is turned on again.
fn removed(on: Style, to: Style, codes: &mut Vec<String>) {
    let gone = on.add_modifier - to.add_modifier;
    let mut offs = Vec::new();
    for (attribute, _, off) in ATTRIBUTES {
        if gone.contains(attribute) && !offs.contains(&off) {
            offs.push(off);
            codes.push(off.to_string());
        }
    }
    let kept = on.add_modifier & to.add_modifier & (Modifier::BOLD | Modifier::DIM);
    if offs.contains(&22) && !kept.is_empty() {
        codes.push(if kept.contains(Modifier::BOLD) { "1" } else { "2" }.to_owned());
    }
}

/// Adds the codes that turn attributes and colours on.
fn added(on: Style, to: Style, codes: &mut Vec<String>) {
    let new = to.add_modifier - on.add_modifier;
    for (attribute, code, _) in ATTRIBUTES {
        if new.contains(attribute) {
            codes.push(code.to_string());
        }
    }
    for (was, is, base) in [(on.fg, to.fg, 30), (on.bg, to.bg, 40)] {
        let (was, is) = (was.unwrap_or(Color::Reset), is.unwrap_or(Color::Reset));
        if was != is {
            codes.push(colour(is, base));
        }
    }
}

/// Returns the code of a colour; `base` is 30 for words and 40 for the ground.
fn colour(colour: Color, base: u8) -> String {
    let named = |n: u8| match n {
        0..=7 => (base + n).to_string(),
        8..=15 => (base + 60 + n - 8).to_string(),
        _ => format!("{};5;{n}", base + 8),
    };
    match colour {
        Color::Reset => (base + 9).to_string(),
        Color::Black => named(0),
        Color::Red => named(1),
        Color::Green => named(2),
        Color::Yellow => named(3),
        Color::Blue => named(4),
        Color::Magenta => named(5),
        Color::Cyan => named(6),
        Color::Gray => named(7),
        Color::DarkGray => named(8),
        Color::LightRed => named(9),
        Color::LightGreen => named(10),
        Color::LightYellow => named(11),
        Color::LightBlue => named(12),
        Color::LightMagenta => named(13),
        Color::LightCyan => named(14),
        Color::White => named(15),
        Color::Indexed(n) => named(n),
        Color::Rgb(r, g, b) => format!("{};2;{r};{g};{b}", base + 8),
    }
}

/// Tells whether terminals disagree about a symbol's width. Our own lines, bars
/// and marks are counted as sure: where they were not, no screen would be right.
pub(super) fn is_doubtful(symbol: &str, widths: Widths) -> bool {
    if symbol.is_ascii() {
        return false;
    }
    let mut chars = symbol.chars();
    match (chars.next(), chars.next()) {
        (
            Some(
                '\u{2500}'..='\u{25ff}' | '…' | '·' | '¶' | '↓' | '“' | '”' | '‘' | '’' | '–' | '—',
            ),
            None,
        ) => false,
        // what ends a direction takes no column, but who knows
        _ if symbol.ends_with(direction::END) => true,
        _ => widths.glyphs(symbol).any(|glyph| glyph.doubtful),
    }
}
