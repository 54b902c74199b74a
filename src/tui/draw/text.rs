//! The article with its gutter.

use ratatui::style::Style;

use super::canvas::Canvas;
use super::marks::{self, Mark};
use crate::app::{App, Mode, Reader, ReviewSession};
use crate::review::Status;
use crate::story::{Item, Span};
use crate::view::visible::direction;
use crate::view::{Area, BlockKind, Line, Role, Row, Widths, review_signs};

pub(super) fn draw(app: &App, canvas: &mut Canvas<'_>) {
    let Some(reader) = app.reader() else { return };
    let panes = app.panes();
    if panes.text.is_empty() {
        return;
    }
    let page = Page {
        reader,
        area: panes.text,
        marks: marks::of(app, reader, canvas.theme()),
        lit: marks::lit(app, reader),
    };
    page.rows(canvas);
    if !panes.gutter.is_empty() {
        gutter(app, reader, canvas);
    }
    directions(app, reader, canvas);
    if let Mode::Labels(labels) = app.mode() {
        page.labels(canvas, labels);
    }
}

/// Paints another text than the article, with what is stood on in it.
pub(super) fn beside(app: &App, reader: &Reader, area: Area, canvas: &mut Canvas<'_>) {
    let marks = marks::of(app, reader, canvas.theme());
    Page { reader, area, marks, lit: None }.rows(canvas);
}

/// What the rows of the window are painted from.
struct Page<'a> {
    reader: &'a Reader,
    area: Area,
    marks: Vec<Mark>,
    lit: Option<Vec<Span>>,
}

impl Page<'_> {
    fn rows(&self, canvas: &mut Canvas<'_>) {
        for (y, row) in (self.area.y..self.area.bottom()).zip(self.reader.window()) {
            if let Row::Text { block, line, .. } = row {
                self.row(canvas, y, *block, *line);
            }
        }
    }

    fn row(&self, canvas: &mut Canvas<'_>, y: u16, block: u32, line: Line) {
        let doc = self.reader.doc();
        let base = canvas.style(block_role(doc.blocks.get(block as usize).kind));
        let marks: Vec<&Mark> = self.marks.iter().filter(|m| m.span.overlaps(line.span)).collect();
        let lit: Option<Vec<Span>> = self
            .lit
            .as_ref()
            .map(|spans| spans.iter().copied().filter(|s| s.overlaps(line.span)).collect());
        let dim = canvas.theme().style(Role::Dim);
        let hidden = canvas.theme().style(Role::Hidden);
        let words = doc.story.text.slice(line.span);
        let drawn = words.trim_end_matches(char::is_whitespace).len();
        let (mut x, end) = (self.area.x + line.indent.min(self.area.width), self.area.right());
        for glyph in canvas.widths().glyphs(words) {
            if glyph.at.start >= drawn {
                break;
            }
            let from = line.span.start + glyph.at.start as u32;
            let bytes = Span::new(from, line.span.start + glyph.at.end as u32);
            let mut style = laid(base, &marks, bytes);
            if lit.as_ref().is_some_and(|lit| !lit.iter().any(|s| s.overlaps(bytes))) {
                style = base.patch(dim);
            }
            if glyph.hidden {
                style = style.patch(hidden);
            }
            if glyph.width > 0 && x + glyph.width > end {
                break;
            }
            x = canvas.shown((x, y), end, &glyph.shown, style).max(x + glyph.width);
        }
        canvas.end_of(&words[..drawn], (x, y));
    }

    /// Returns the cell at which a byte of the window is drawn.
    fn cell_of(&self, byte: u32, widths: Widths) -> Option<(u16, u16)> {
        let doc = self.reader.doc();
        for (i, row) in self.reader.window().iter().enumerate() {
            let Row::Text { line, .. } = row else { continue };
            if line.span.holds(byte) {
                let before = Span::new(line.span.start, byte);
                let columns = widths.width(doc.story.text.slice(before)) as u16;
                let x = self.area.x + line.indent + columns;
                return Some((x.min(self.area.right().saturating_sub(1)), self.area.y + i as u16));
            }
        }
        None
    }

    fn labels(&self, canvas: &mut Canvas<'_>, labels: &crate::app::reading::labels::Labels) {
        let mut taken: Vec<(u16, u16)> = Vec::new();
        for label in labels.left() {
            let Some((mut x, y)) = self.cell_of(label.at, canvas.widths()) else { continue };
            while taken.contains(&(x, y)) {
                x += 1;
            }
            let letters = &label.letters[labels.typed.len()..];
            let after = canvas.words((x, y), letters.len() as u16, letters, Role::Label);
            taken.extend((x..after).map(|x| (x, y)));
        }
    }
}

/// Lays every mark that covers a glyph over its base, lowest first.
fn laid(base: Style, marks: &[&Mark], bytes: Span) -> Style {
    marks
        .iter()
        .filter(|mark| mark.span.overlaps(bytes))
        .fold(base, |style, mark| style.patch(mark.style))
}

fn block_role(kind: BlockKind) -> Role {
    match kind {
        BlockKind::Heading(_) => Role::Heading,
        BlockKind::Quoted => Role::Quoted,
        BlockKind::Rule => Role::Border,
        BlockKind::Plain | BlockKind::Listed => Role::Text,
    }
}

/// A sign before the first row of each block that is written right to left.
fn directions(app: &App, reader: &Reader, canvas: &mut Canvas<'_>) {
    let (panes, doc) = (app.panes(), reader.doc());
    let mut above = None;
    for (y, row) in (panes.text.y..).zip(reader.window()) {
        let Row::Text { block, .. } = row else { continue };
        let words = doc.story.text.slice(doc.blocks.get(*block as usize).span);
        if above.replace(block) == Some(block) || !direction::is_right_to_left(words) {
            continue;
        }
        // before the text with a blank between, or in the blank where the pointer stands there
        let free = |x: &u16| *x < panes.text.x && canvas.is_blank((*x, y));
        let near = [2, 1].into_iter().filter_map(|columns| panes.text.x.checked_sub(columns));
        if let Some(x) = near.into_iter().find(free) {
            canvas.cell((x, y), '←', Role::Direction);
        }
    }
}

/// Initials at the first row of a quote, `▶` before what is stood on, `!` before a problem.
fn gutter(app: &App, reader: &Reader, canvas: &mut Canvas<'_>) {
    let area = app.panes().gutter;
    let links = &reader.doc().links;
    let on = reader.selection.map(|on| reader.span(on).start);
    for (i, row) in reader.window().iter().enumerate() {
        let Row::Text { line, .. } = row else { continue };
        let y = area.y + i as u16;
        if app.display().marks {
            if let Some(person) = reader.speaker_starting_in(line.span) {
                let style = marks::speaker(canvas.theme(), links.rank(person));
                let style = canvas.style(Role::Gutter).patch(style);
                canvas.styled((area.x + 1, y), 3, links.initials(person), style);
            }
            links.within(line.span, &mut |span, item| {
                if matches!(item, Item::Problem(_)) && line.span.holds(span.start) {
                    canvas.cell((area.x, y), '!', Role::Problem);
                }
            });
        }
        if let Some((sign, role)) =
            app.session().and_then(|session| review_sign(session, reader, line.span))
        {
            canvas.cell((area.x, y), sign, role);
        }
        if on.is_some_and(|byte| line.span.holds(byte)) {
            canvas.cell((area.x + 4, y), '▶', Role::Pointer);
        }
    }
}

/// Returns the sign for the most urgent item that begins in a line; none for one that is open.
fn review_sign(session: &ReviewSession, reader: &Reader, line: Span) -> Option<(char, Role)> {
    let story = &reader.doc().story;
    let mut first: Option<(Status, usize)> = None;
    reader.doc().links.within(line, &mut |span, item| {
        let begins = line.holds(span.start) && story.spans(item).first() == Some(&span);
        if let Some(at) = begins.then(|| session.position(story, item)).flatten() {
            let here = (session.status(at), at);
            first = Some(first.map_or(here, |first| first.min(here)));
        }
    });
    let (status, at) = first?;
    review_signs::sign(status, session.opinion(at))
}
