//! Splits a row of cells into runs of one style that are drawn together: text, a sign, lines and
//! blocks.
//!
//! Not here: colours, and how a run is written.

use ratatui::buffer::Buffer;
use ratatui::style::Style;

use crate::view::Widths;
use crate::view::visible::direction;

/// Cells of a row that are drawn together.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Run {
    /// The first column.
    pub(super) x: u16,
    /// How many columns.
    pub(super) columns: u16,
    /// Its text.
    pub(super) text: String,
    /// How it is drawn.
    pub(super) sort: Sort,
    /// Its style.
    pub(super) style: Style,
}

/// How a run is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sort {
    /// Only the background.
    Blank,
    /// Letters of one column each: spaced evenly over the run.
    Words,
    /// Letters whose shape depends on their neighbours, and those with marks: set as a whole and
    /// stretched to the run.
    Joined,
    /// A sign or a wide character, for which the font may differ: centred in its cells.
    Sign,
    /// A line or block character: drawn as a shape, so that it joins its neighbours in every font.
    Shape,
}

/// Returns the symbol of a cell without what only controls the terminal.
fn symbol(buffer: &Buffer, x: u16, y: u16) -> &str {
    buffer[(x, y)].symbol().trim_end_matches(direction::END)
}

/// Returns the width of a symbol in columns, at least 1.
fn columns(symbol: &str, widths: Widths) -> u16 {
    if symbol.len() <= 1 { 1 } else { (widths.width(symbol) as u16).max(1) }
}

/// Returns the text of a row without trailing spaces.
pub(super) fn text(buffer: &Buffer, y: u16, widths: Widths) -> String {
    let (mut line, mut x) = (String::new(), 0);
    while x < buffer.area.width {
        let symbol = symbol(buffer, x, y);
        line.push_str(symbol);
        x += columns(symbol, widths);
    }
    line.truncate(line.trim_end().len());
    line
}

/// Returns the runs of a row, left to right; together they cover it.
pub(super) fn of_row(buffer: &Buffer, y: u16, widths: Widths) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    let (mut x, width) = (0, buffer.area.width);
    while x < width {
        let symbol = symbol(buffer, x, y);
        let wide = columns(symbol, widths).min(width - x);
        let sort = sort(symbol, wide);
        let style = buffer[(x, y)].style();
        let last = runs.last_mut().filter(|run| run.style == style);
        match last {
            // a single space between words belongs to them
            Some(run) if sort == Sort::Blank && can_go_on(buffer, (x, y), widths, run) => {
                run.text.push(' ');
                run.columns += 1;
            }
            Some(run) if run.sort == sort && sort != Sort::Sign => {
                run.text.push_str(symbol);
                run.columns += wide;
            }
            _ => runs.push(Run { x, columns: wide, text: symbol.to_owned(), sort, style }),
        }
        x += wide;
    }
    runs
}

/// Returns true if a run's text continues in the same style after the space at a cell.
fn can_go_on(buffer: &Buffer, (x, y): (u16, u16), widths: Widths, run: &Run) -> bool {
    let next = x + 1;
    matches!(run.sort, Sort::Words | Sort::Joined) && next < buffer.area.width && {
        let symbol = symbol(buffer, next, y);
        let sort = sort(symbol, columns(symbol, widths));
        sort == run.sort && buffer[(next, y)].style() == run.style
    }
}

/// Returns how a symbol of this width is drawn.
fn sort(symbol: &str, columns: u16) -> Sort {
    let mut chars = symbol.chars();
    match (chars.next(), chars.next()) {
        (None | Some(' '), None) => Sort::Blank,
        (Some('─' | '━' | '═' | '│' | '┃' | '\u{2588}'..='\u{258f}'), None) if columns == 1 => {
            Sort::Shape
        }
        (Some(c), None) if columns == 1 && is_letter(c) => Sort::Words,
        (Some(c), _) if is_joined(c) => Sort::Joined,
        // a letter with marks, or the number of a hidden character; a flag has two columns
        (_, Some(_)) if columns != 2 => Sort::Joined,
        _ => Sort::Sign,
    }
}

/// Returns true if every common monospaced font draws a character as wide as `a`: Latin, Greek and
/// Cyrillic with their punctuation.
fn is_letter(c: char) -> bool {
    matches!(c, '\u{21}'..='\u{2ff}' | '\u{370}'..='\u{52f}' | '\u{1e00}'..='\u{1fff}')
        || matches!(c, '\u{2010}'..='\u{203a}' | '€')
}

/// Returns true for scripts whose letters may join: from Hebrew and Arabic to those of India and
/// South East Asia.
fn is_joined(c: char) -> bool {
    matches!(c, '\u{590}'..='\u{10ff}' | '\u{1200}'..='\u{1dff}')
}

#[cfg(test)]
mod tests {
    use ratatui::layout::Rect;
    use ratatui::style::Color;

    use super::*;

    /// Returns the runs of a row of this width, some of it red.
    fn check(columns: u16, row: &str, red: std::ops::Range<u16>) -> String {
        let mut buffer = Buffer::empty(Rect::new(0, 0, columns, 1));
        let mut x = 0;
        for glyph in Widths::default().glyphs(row) {
            buffer[(x, 0)].set_symbol(&glyph.shown);
            x += glyph.width;
        }
        for x in red {
            buffer[(x, 0)].set_fg(Color::Red);
        }
        let runs = of_row(&buffer, 0, Widths::default());
        let shown = runs.iter().filter(|run| run.sort != Sort::Blank).map(|run| {
            let Run { x, columns, text, sort, .. } = run;
            format!("{x}+{columns} {sort:?} [{text}]")
        });
        shown.collect::<Vec<_>>().join(", ")
    }

    #[test]
    fn words_of_one_style_are_one_run() {
        assert_eq!(check(9, "one two", 0..0), "0+7 Words [one two]");
        assert_eq!(check(9, "one two", 4..7), "0+3 Words [one], 4+3 Words [two]");
        assert_eq!(check(9, "one two", 2..5), "0+2 Words [on], 2+3 Words [e t], 5+2 Words [wo]");
        assert_eq!(check(9, "one  two", 0..0), "0+3 Words [one], 5+3 Words [two]");
        assert_eq!(check(11, "“naïve” — Ж", 0..0), "0+11 Words [“naïve” — Ж]");
    }

    #[test]
    fn signs_and_wide_characters_stand_alone() {
        assert_eq!(check(5, "a ▶ b", 0..0), "0+1 Words [a], 2+1 Sign [▶], 4+1 Words [b]");
        assert_eq!(check(6, "日本x", 0..0), "0+2 Sign [日], 2+2 Sign [本], 4+1 Words [x]");
        assert_eq!(check(4, "🇩🇪x", 0..0), "0+2 Sign [🇩🇪], 2+1 Words [x]");
    }

    #[test]
    fn letters_that_join_stay_together() {
        assert_eq!(check(9, "وصلت נו x", 0..0), "0+7 Joined [وصلت נו], 8+1 Words [x]");
        assert_eq!(check(4, "e\u{301}te", 0..0), "0+1 Joined [e\u{301}], 1+2 Words [te]");
    }

    #[test]
    fn lines_and_blocks_are_shapes() {
        assert_eq!(check(6, "a─━│▍b", 0..0), "0+1 Words [a], 1+4 Shape [─━│▍], 5+1 Words [b]");
    }

    #[test]
    fn a_row_as_text_leaves_out_what_wide_characters_cover() {
        let mut buffer = Buffer::empty(Rect::new(0, 0, 8, 1));
        buffer[(0, 0)].set_symbol("日");
        buffer[(2, 0)].set_symbol(&format!("و{}", direction::END));
        buffer[(4, 0)].set_symbol("x");
        assert_eq!(text(&buffer, 0, Widths::default()), "日و x");
    }
}
