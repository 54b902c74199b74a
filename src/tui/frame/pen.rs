//! The pen: knows the cursor's place and the current style, and finds the shortest way to the next.
//!
//! The pen decides what changes; crossterm's commands write it, one sequence for each attribute and
//! colour. That is 3 % more bytes for a scrolled line and 8 % for a whole frame than one combined
//! sequence. Colours were mapped to those of the terminal before, so crossterm is told to write
//! them whatever `NO_COLOR` says: it would leave out the number, and the rest of the sequence
//! would turn bold and underline off.

use crossterm::cursor::{MoveRight, MoveTo};
use crossterm::style::{
    Attribute, SetAttribute, SetBackgroundColor, SetForegroundColor, force_color_output,
};
use crossterm::terminal::{Clear, ClearType, DisableLineWrap, EnableLineWrap};
use ratatui::buffer::{Buffer, Cell};
use ratatui::style::{Color, Modifier, Style};

use super::super::escapes::{SetNamedColour, queue};
use super::super::theme::colour::palette_number;
use crate::view::Widths;
use crate::view::visible::direction;

/// A place and a style, with the bytes written so far.
#[derive(Debug)]
pub(super) struct Pen {
    out: Vec<u8>,
    /// Where the terminal's cursor is; `None` if that is not certain.
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

/// Returns the bytes that move the cursor right by some columns.
fn forward(columns: u16) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(8);
    queue(&mut bytes, MoveRight(columns));
    bytes
}

impl Pen {
    /// Makes a pen with the plain style on: every frame ends with it.
    pub(super) fn plain(widths: Widths) -> Self {
        force_color_output(true);
        Self { out: Vec::new(), at: None, style: Some(plain()), widths }
    }

    /// Makes a pen for a terminal whose style is not known.
    pub(super) fn unknown(widths: Widths) -> Self {
        Self { style: None, ..Self::plain(widths) }
    }

    /// Returns how wide the terminal draws characters.
    pub(super) fn widths(&self) -> Widths {
        self.widths
    }

    /// Returns how many bytes were written so far.
    pub(super) fn written(&self) -> usize {
        self.out.len()
    }

    /// Writes the few unchanged cells before a cell again if that takes no more bytes than moving
    /// over them and needs no other style.
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

    /// Returns true if a cell can be written in the current style.
    fn suits(&self, cell: &Cell) -> bool {
        let style = cell.style();
        self.style
            .is_some_and(|on| on == style || cell.symbol() == " " && ground(on) == ground(style))
    }

    /// Writes a cell; at the `edge` of the row a terminal may think that it does not fit.
    pub(super) fn put(&mut self, x: u16, y: u16, cell: &Cell, wide: u16, edge: bool) {
        self.move_to(x, y);
        if !self.suits(cell) {
            self.set(cell.style());
        }
        let symbol = cell.symbol();
        let doubtful = is_doubtful(symbol, self.widths);
        if doubtful && wide > 1 {
            // on a terminal that draws it narrower, the old content would show beside it
            self.out.extend(std::iter::repeat_n(b' ', usize::from(wide)));
            self.at = None;
            self.move_to(x, y);
        }
        if doubtful && edge {
            // it must not wrap to the next row
            queue(&mut self.out, DisableLineWrap);
            self.out.extend_from_slice(symbol.as_bytes());
            queue(&mut self.out, EnableLineWrap);
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
        queue(&mut self.out, Clear(ClearType::UntilNewLine));
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
            _ => queue(&mut self.out, MoveTo(x, y)),
        }
        self.at = Some((x, y));
    }

    /// Sets a style: by what changes, or from plain, whichever is shorter.
    fn set(&mut self, style: Style) {
        if self.style == Some(style) {
            return;
        }
        let mut anew = Vec::with_capacity(32);
        queue(&mut anew, SetAttribute(Attribute::Reset));
        add(plain(), style, &mut anew);
        if let Some(on) = self.style {
            let mut change = Vec::with_capacity(32);
            remove(on, style, &mut change);
            add(on, style, &mut change);
            if change.len() <= anew.len() {
                anew = change;
            }
        }
        self.out.append(&mut anew);
        self.style = Some(style);
    }
}

/// Returns words in a style, with the plain style on before and after.
pub(super) fn styled(words: &str, style: Style) -> String {
    force_color_output(true);
    let mut bytes = Vec::new();
    add(plain(), style, &mut bytes);
    if bytes.is_empty() {
        return words.to_owned();
    }
    let change = String::from_utf8(bytes).unwrap_or_default();
    change + words + &SetAttribute(Attribute::Reset).to_string()
}

/// The attributes in use, each with the one that turns it off.
const ATTRIBUTES: [(Modifier, Attribute, Attribute); 5] = [
    (Modifier::BOLD, Attribute::Bold, Attribute::NormalIntensity),
    (Modifier::DIM, Attribute::Dim, Attribute::NormalIntensity),
    (Modifier::ITALIC, Attribute::Italic, Attribute::NoItalic),
    (Modifier::UNDERLINED, Attribute::Underlined, Attribute::NoUnderline),
    (Modifier::REVERSED, Attribute::Reverse, Attribute::NoReverse),
];

/// Turns attributes off; one that is turned off along with another is turned on again.
fn remove(on: Style, to: Style, out: &mut Vec<u8>) {
    let gone = on.add_modifier - to.add_modifier;
    let mut last = None;
    for (attribute, _, off) in ATTRIBUTES {
        if gone.contains(attribute) && last != Some(off) {
            queue(out, SetAttribute(off));
            last = Some(off);
        }
    }
    let intensity = Modifier::BOLD | Modifier::DIM;
    let kept = on.add_modifier & to.add_modifier & intensity;
    if gone.intersects(intensity) && !kept.is_empty() {
        let bold = kept.contains(Modifier::BOLD);
        queue(out, SetAttribute(if bold { Attribute::Bold } else { Attribute::Dim }));
    }
}

/// Turns attributes and colours on.
fn add(on: Style, to: Style, out: &mut Vec<u8>) {
    let new = to.add_modifier - on.add_modifier;
    for (attribute, turned_on, _) in ATTRIBUTES {
        if new.contains(attribute) {
            queue(out, SetAttribute(turned_on));
        }
    }
    for (was, is, background) in [(on.fg, to.fg, false), (on.bg, to.bg, true)] {
        let (was, is) = (was.unwrap_or(Color::Reset), is.unwrap_or(Color::Reset));
        if was != is {
            set_colour(is, background, out);
        }
    }
}

/// Sets the colour of the text, or of the background.
fn set_colour(colour: Color, background: bool, out: &mut Vec<u8>) {
    let colour = match (palette_number(colour), colour) {
        (Some(number @ 0..=15), _) => return queue(out, SetNamedColour { number, background }),
        (Some(n), _) => crossterm::style::Color::AnsiValue(n),
        (_, Color::Rgb(r, g, b)) => crossterm::style::Color::Rgb { r, g, b },
        _ => crossterm::style::Color::Reset,
    };
    if background {
        queue(out, SetBackgroundColor(colour));
    } else {
        queue(out, SetForegroundColor(colour));
    }
}

/// Returns true if terminals disagree about a symbol's width. Our own lines, bars and marks
/// count as certain: if they were not, no screen would be right.
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
        // the end of a direction should take no column, but not every terminal agrees
        _ if symbol.ends_with(direction::END) => true,
        _ => widths.glyphs(symbol).any(|glyph| glyph.doubtful),
    }
}

/// Returns the part of a style that shows on a blank cell.
fn ground(style: Style) -> (Option<Color>, Modifier, Option<Color>) {
    let mut shows = Modifier::REVERSED | Modifier::UNDERLINED;
    if style.add_modifier.contains(Modifier::REVERSED) {
        // bold or dim may change the colour, which is the background here
        shows |= Modifier::BOLD | Modifier::DIM;
    }
    let modifier = style.add_modifier & shows;
    let fg = if modifier.is_empty() { None } else { style.fg };
    (style.bg, modifier, fg)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_colours_that_terminals_name_have_codes_that_all_of_them_know() {
        let style = Style::new().fg(Color::LightRed).bg(Color::Indexed(4));
        let bold = style.add_modifier(Modifier::BOLD);
        assert_eq!(styled("a", bold), "\x1b[1m\x1b[91m\x1b[44ma\x1b[0m");
        assert_eq!(styled("a", Style::new().fg(Color::Gray)), "\x1b[37ma\x1b[0m");
        assert_eq!(styled("a", Style::new().fg(Color::Indexed(16))), "\x1b[38;5;16ma\x1b[0m");
        assert_eq!(styled("a", Style::new().bg(Color::Rgb(1, 2, 3))), "\x1b[48;2;1;2;3ma\x1b[0m");
        assert_eq!(styled("a", Style::new().fg(Color::Reset)), "a");
    }
}
