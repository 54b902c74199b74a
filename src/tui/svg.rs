//! Draws a screen as a picture: the cells of a buffer as SVG 1.1.
//!
//! Text is in `<text>` elements, placed run by run at their column and stretched to their width
//! (`textLength`), so that a font of another width shifts nothing. Lines, blocks, backgrounds and
//! underlines are shapes. Equal cells give equal bytes; the file has no external resources and no
//! scripts, and `<desc>` has the text of the screen.
//!
//! No package does this from cells. anstyle-svg 1.1 reads escape codes, lets the font decide how
//! wide the runs of a line are, and draws backgrounds with `█` of that font. term-transcript 0.5
//! draws transcripts of commands, through templates. termsnap-lib 0.4 depends on Alacritty's
//! terminal. None follows the page from light to dark or includes its text.

mod paint;
mod runs;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use ratatui::buffer::Buffer;
use ratatui::style::{Modifier, Style};

use crate::export::pages::html::escape_markup;
use crate::view::Widths;
use paint::{Paint, Paints, Rgb};
use runs::{Run, Sort};

/// The width of a cell: 0.6 of the font size, as in most monospaced fonts.
const CELL: u32 = 9;
/// The height of a row.
const ROW: u32 = 20;
/// The font size.
const SIZE: u32 = 15;
/// From the top of a row to the baseline.
const BASE: u32 = 15;
/// From the top of a row to the underline.
const UNDER: u32 = 17;
/// The margin around the cells.
const PADDING: u32 = 14;

/// The fonts: the monospaced ones of the common systems, else the system's default.
const FONTS: &str = "ui-monospace, 'SF Mono', Menlo, 'Cascadia Mono', Consolas, \
                     'DejaVu Sans Mono', 'Liberation Mono', monospace";

/// Returns a screen as an SVG file; `page` is the style of its plain text.
pub fn picture(buffer: &Buffer, widths: Widths, page: Style) -> String {
    let mut picture = Picture::new(Paints::of(page));
    let mut said = Vec::new();
    for y in 0..buffer.area.height {
        let mut row = String::new();
        for run in runs::of_row(buffer, y, widths) {
            picture.run(&run, y, &mut row);
        }
        if !row.is_empty() {
            let _ = writeln!(picture.words, "{row}");
        }
        said.push(runs::text(buffer, y, widths));
    }
    let size = (u32::from(buffer.area.width) * CELL, u32::from(buffer.area.height) * ROW);
    picture.finish(size, &said)
}

/// A picture while it is drawn.
struct Picture {
    paints: Paints,
    /// The colours that differ between a light and a dark page.
    switching: BTreeSet<Paint>,
    /// The backgrounds of cells, one path for each colour: adjacent cells show no seam.
    grounds: BTreeMap<Paint, String>,
    /// Lines, blocks and underlines, in the same way.
    shapes: BTreeMap<Paint, String>,
    /// The text.
    words: String,
}

impl Picture {
    fn new(paints: Paints) -> Self {
        Self {
            paints,
            switching: BTreeSet::new(),
            grounds: BTreeMap::new(),
            shapes: BTreeMap::new(),
            words: String::new(),
        }
    }

    /// Draws a run of row `y`; its text is written to `row`.
    fn run(&mut self, run: &Run, y: u16, row: &mut String) {
        let (words, ground) = self.paints.of_style(run.style);
        let (x, top) = (u32::from(run.x) * CELL, u32::from(y) * ROW);
        let wide = u32::from(run.columns) * CELL;
        if ground != self.paints.ground {
            rectangle(self.grounds.entry(ground).or_default(), (x, top), (wide, ROW));
        }
        if run.style.add_modifier.contains(Modifier::UNDERLINED) {
            let colour = self.paints.paint(run.style.underline_color.unwrap_or_default(), words);
            rectangle(self.shapes.entry(colour).or_default(), (x, top + UNDER), (wide, 1));
        }
        match run.sort {
            Sort::Blank => {}
            Sort::Shape => {
                let path = self.shapes.entry(words).or_default();
                let chars: Vec<char> = run.text.chars().collect();
                let mut x = x;
                for same in chars.chunk_by(|a, b| a == b) {
                    shapes(path, (x, top), same);
                    x += same.len() as u32 * CELL;
                }
            }
            Sort::Words | Sort::Joined | Sort::Sign => self.letters(run, words, (x, top), row),
        }
    }

    /// Writes the text of a run at a position.
    fn letters(&mut self, run: &Run, words: Paint, (x, top): (u32, u32), row: &mut String) {
        let wide = u32::from(run.columns) * CELL;
        let y = top + BASE;
        let _ = match run.sort {
            Sort::Sign => {
                let (whole, half) = (x + wide / 2, if wide.is_multiple_of(2) { "" } else { ".5" });
                write!(row, "<text x=\"{whole}{half}\" y=\"{y}\" text-anchor=\"middle\"")
            }
            Sort::Joined => write!(
                row,
                "<text x=\"{x}\" y=\"{y}\" textLength=\"{wide}\" lengthAdjust=\"spacingAndGlyphs\""
            ),
            _ if run.columns == 1 => write!(row, "<text x=\"{x}\" y=\"{y}\""),
            _ => write!(row, "<text x=\"{x}\" y=\"{y}\" textLength=\"{wide}\""),
        };
        if words != self.paints.words {
            row.push_str(&self.fill(words));
        }
        for (attribute, written) in [
            (Modifier::BOLD, " font-weight=\"bold\""),
            (Modifier::ITALIC, " font-style=\"italic\""),
        ] {
            if run.style.add_modifier.contains(attribute) {
                row.push_str(written);
            }
        }
        let _ = write!(row, ">{}</text>", escaped(&run.text));
    }

    /// Returns the attributes that fill with a colour: that of a light page, and the class whose
    /// rule changes it on a dark one.
    fn fill(&mut self, paint: Paint) -> String {
        let light = format!(" fill=\"#{}\"", hex(paint.light));
        if paint.light == paint.dark {
            return light;
        }
        self.switching.insert(paint);
        format!("{light} class=\"{}\"", class(paint))
    }

    /// Returns the file: `size` is that of the cells, `said` the text of the rows.
    fn finish(mut self, (wide, high): (u32, u32), said: &[String]) -> String {
        let frame = self.frame((wide + 2 * PADDING, high + 2 * PADDING));
        let grounds = self.paths(|picture| &mut picture.grounds);
        let shapes = self.paths(|picture| &mut picture.shapes);
        let words = self.fill(self.paints.words);
        let (width, height) = (wide + 2 * PADDING, high + 2 * PADDING);
        let mut out = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" \
             viewBox=\"0 0 {width} {height}\" role=\"img\" xml:space=\"preserve\">\n"
        );
        let first = said.iter().map(|row| row.trim()).find(|row| !row.is_empty());
        let title = first.and_then(|row| row.split("  ").next()).unwrap_or_default();
        let _ = writeln!(out, "<title>sayso: {}</title>", escaped(title));
        let _ = writeln!(out, "<desc>{}</desc>", escaped(said.join("\n").trim_end()));
        out.push_str(&self.style());
        out.push_str(&frame);
        let _ = writeln!(out, "<g transform=\"translate({PADDING} {PADDING})\">");
        out.push_str(&grounds);
        let _ = writeln!(out, "<g font-family=\"{FONTS}\" font-size=\"{SIZE}\"{words}>");
        let _ = write!(out, "{}</g>\n{shapes}</g>\n</svg>\n", self.words);
        out
    }

    /// Returns the window frame around the cells.
    fn frame(&mut self, (width, height): (u32, u32)) -> String {
        let ground = self.paints.ground;
        let edge = ground.towards(self.paints.words, 25);
        let (outer, inner) = (self.fill(edge), self.fill(ground));
        let (inner_width, inner_height) = (width - 2, height - 2);
        format!(
            "<rect width=\"{width}\" height=\"{height}\" rx=\"8\"{outer}/>\n<rect x=\"1\" y=\"1\" \
             width=\"{inner_width}\" height=\"{inner_height}\" rx=\"7\"{inner}/>\n"
        )
    }

    /// Returns the paths of each colour.
    fn paths(&mut self, which: fn(&mut Self) -> &mut BTreeMap<Paint, String>) -> String {
        let mut out = String::new();
        for (paint, path) in std::mem::take(which(self)) {
            let _ = writeln!(out, "<path{} d=\"{path}\"/>", self.fill(paint));
        }
        out
    }

    /// Returns the style rules for a dark page, if any colours differ.
    ///
    /// A class is named after its colours, so that pictures on the same page do not affect each
    /// other.
    fn style(&self) -> String {
        if self.switching.is_empty() {
            return String::new();
        }
        let mut out = String::from("<style>@media (prefers-color-scheme: dark) {");
        for paint in &self.switching {
            let _ = write!(out, " .{} {{ fill: #{} }}", class(*paint), hex(paint.dark));
        }
        out.push_str(" }</style>\n");
        out
    }
}

/// Adds a rectangle to a path.
fn rectangle(path: &mut String, (x, y): (u32, u32), (wide, high): (u32, u32)) {
    let _ = write!(path, "M{x} {y}h{wide}v{high}h-{wide}z");
}

/// Adds line or block shapes that fill some cells, all with the same symbol.
fn shapes(path: &mut String, (x, y): (u32, u32), same: &[char]) {
    let Some(&c) = same.first() else { return };
    let (middle, wide) = (y + ROW / 2, same.len() as u32 * CELL);
    match c {
        '─' => rectangle(path, (x, middle), (wide, 1)),
        '━' => rectangle(path, (x, middle - 1), (wide, 3)),
        '═' => {
            rectangle(path, (x, middle - 2), (wide, 1));
            rectangle(path, (x, middle + 2), (wide, 1));
        }
        // a block; the gap separates the bars of adjacent rows
        '█' => rectangle(path, (x, y + 2), (wide, ROW - 4)),
        _ => (0..).zip(same).for_each(|(n, c)| upright(path, (x + n * CELL, y), *c)),
    }
}

/// Adds a vertical line or part of a block in a cell.
fn upright(path: &mut String, (x, y): (u32, u32), c: char) {
    let across = x + CELL / 2;
    match c {
        '│' => rectangle(path, (across, y), (1, ROW)),
        '┃' => rectangle(path, (across - 1, y), (3, ROW)),
        // from seven eighths of a block down to one eighth
        '\u{2589}'..='\u{258f}' => {
            let eighths = 0x2590 - c as u32;
            rectangle(path, (x, y + 2), ((CELL * eighths).div_ceil(8), ROW - 4));
        }
        _ => {}
    }
}

fn hex((r, g, b): Rgb) -> String {
    format!("{r:02x}{g:02x}{b:02x}")
}

fn class(paint: Paint) -> String {
    format!("c-{}-{}", hex(paint.light), hex(paint.dark))
}

/// Returns text escaped for XML. Characters that XML does not allow, or advises against (control
/// codes), become U+FFFD.
fn escaped(words: &str) -> String {
    let allowed = |c: char| match c {
        '\u{fffe}' | '\u{ffff}' => '\u{fffd}',
        c if c.is_control() && c != '\n' => '\u{fffd}',
        c => c,
    };
    escape_markup(&words.chars().map(allowed).collect::<String>())
}

#[cfg(test)]
mod tests;
