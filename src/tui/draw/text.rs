//! The article, with its gutter.

use ratatui::style::Style;

use super::canvas::Canvas;
use super::marks::{self, Mark};
use super::row_cache::{RowCache, RowKey};
use crate::app::{App, Mode, Reader, ReviewSession};
use crate::review::Status;
use crate::story::{Item, Span};
use crate::view::visible::direction;
use crate::view::{Area, BlockKind, Line, Role, Row, Widths, review_signs};

pub(super) fn draw(app: &App, canvas: &mut Canvas<'_>, cache: &mut RowCache) {
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
    page.rows(canvas, Some(cache));
    if !panes.gutter.is_empty() {
        gutter(app, reader, canvas);
    }
    directions(app, reader, canvas);
    if let Mode::Labels(labels) = app.mode() {
        page.labels(canvas, labels);
    }
}

/// Draws a text other than the article, with its current item.
pub(super) fn beside(app: &App, reader: &Reader, area: Area, canvas: &mut Canvas<'_>) {
    let marks = marks::of(app, reader, canvas.theme());
    Page { reader, area, marks, lit: None }.rows(canvas, None);
}

/// What the rows of the window are drawn from.
struct Page<'a> {
    reader: &'a Reader,
    area: Area,
    marks: Vec<Mark>,
    lit: Option<Vec<Span>>,
}

impl Page<'_> {
    /// Draws the rows that are not in place already.
    fn rows(&self, canvas: &mut Canvas<'_>, cache: Option<&mut RowCache>) {
        let mut rows = self.reader.window().iter();
        let keys = (self.area.y..self.area.bottom()).map(|_| self.key(rows.next()));
        let keys: Vec<RowKey> = keys.collect();
        let lines: Vec<_> = keys.iter().map(|key| key.line).collect();
        let cleared = cache.as_ref().is_none_or(|cache| !cache.holds());
        let kept = cache.map(|cache| cache.keep(keys, canvas));
        for (at, (y, line)) in (self.area.y..).zip(lines).enumerate() {
            if kept.as_ref().is_some_and(|kept| kept[at]) {
                continue;
            }
            if !cleared {
                canvas.fill(Area::new(self.area.x, y, self.area.width, 1), Role::Text);
            }
            if let Some((block, line)) = line {
                self.row(canvas, y, block, line);
            }
        }
    }

    /// Returns what a row is drawn from.
    fn key(&self, row: Option<&Row>) -> RowKey {
        let Some(Row::Text { block, line, .. }) = row else { return RowKey::default() };
        let over = self.marks.iter().filter(|mark| mark.span.overlaps(line.span));
        let lit = |spans: &Vec<Span>| {
            spans.iter().copied().filter(|span| span.overlaps(line.span)).collect()
        };
        RowKey {
            line: Some((*block, *line)),
            marks: over.map(|mark| (mark.span, mark.style)).collect(),
            lit: self.lit.as_ref().map(lit),
        }
    }

    fn row(&self, canvas: &mut Canvas<'_>, y: u16, block: u32, line: Line) {
        let doc = self.reader.doc();
        let base = canvas.style(block_role(doc.blocks.get(block as usize).kind));
        let looks = self.looks(line.span, base, canvas.theme().style(Role::Dim));
        let hidden = canvas.theme().style(Role::Hidden);
        let words = doc.story.text.slice(line.span);
        let drawn = words.trim_end_matches(char::is_whitespace).len();
        let (mut x, end) = (self.area.x + line.indent.min(self.area.width), self.area.right());
        let (mut at, mut look) = (0, Look { style: base, until: 0 });
        let (unseen, instead) = (doc.blocks.hidden(line.span), doc.blocks.instead(line.span));
        while at < drawn {
            let here = line.span.start + at as u32;
            if let Some(span) = unseen.iter().find(|span| span.holds(here)) {
                at = (span.end - line.span.start) as usize;
                continue;
            }
            if let Some((_, other)) = instead.iter().find(|(byte, _)| *byte == here) {
                let style = looks.of(Span::new(here, here + 1)).style;
                let after = x.saturating_add(canvas.columns(other)).min(end);
                x = canvas.shown((x, y), end, other, style).max(after);
                at += 1;
                continue;
            }
            let next = unseen.iter().find(|span| span.start > here).map_or(u32::MAX, |s| s.start);
            let other = instead.iter().find(|(byte, _)| *byte > here).map_or(u32::MAX, |o| o.0);
            let next = next.min(other);
            let room = (drawn - at).min((next - here) as usize);
            let plain = plain_from(words, at).min(room);
            let glyph = match plain {
                0 => canvas.widths().glyphs(&words[at..]).next(),
                _ => None,
            };
            let bytes = glyph.as_ref().map_or(1, |glyph| glyph.at.len());
            let from = line.span.start + at as u32;
            let first = Span::new(from, from + bytes as u32);
            if look.until < first.end {
                look = looks.of(first);
            }
            let Some(glyph) = glyph else {
                let same = plain.min((look.until - from) as usize);
                x = canvas.plain((x, y), end, &words[at..at + same], look.style);
                at += same;
                continue;
            };
            if glyph.width > 0 && x + glyph.width > end {
                break;
            }
            let style = if glyph.hidden { look.style.patch(hidden) } else { look.style };
            x = canvas.shown((x, y), end, &glyph.shown, style).max(x + glyph.width);
            at += bytes;
        }
        canvas.end_of(&words[..drawn], (x, y));
    }

    /// Returns the marks that lie over a line.
    fn looks(&self, line: Span, base: Style, dim: Style) -> Looks<'_> {
        let marks = self.marks.iter().filter(|m| m.span.overlaps(line)).collect();
        let spans = |spans: &[Span]| spans.iter().copied().filter(|s| s.overlaps(line)).collect();
        Looks { base, marks, lit: self.lit.as_deref().map(spans), dimmed: base.patch(dim) }
    }

    /// Returns the cell at which a byte of the window is drawn.
    fn cell_of(&self, byte: u32, widths: Widths) -> Option<(u16, u16)> {
        let doc = self.reader.doc();
        for (i, row) in self.reader.window().iter().enumerate() {
            let Row::Text { line, .. } = row else { continue };
            if line.span.holds(byte) {
                let before = Span::new(line.span.start, byte);
                let columns = widths.width(&doc.shown(before)) as u16;
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

/// Returns how many bytes from `at` on are printable ASCII, each a glyph of its own; the last one
/// before other characters may be part of a larger glyph and does not count.
fn plain_from(words: &str, at: usize) -> usize {
    let rest = &words.as_bytes()[at..];
    match rest.iter().position(|byte| !matches!(byte, b' '..=b'~')) {
        Some(plain) => plain.saturating_sub(1),
        None => rest.len(),
    }
}

/// What lies over a line: marks, lowest first, and the stretches that a spotlight leaves bright.
struct Looks<'a> {
    base: Style,
    marks: Vec<&'a Mark>,
    lit: Option<Vec<Span>>,
    dimmed: Style,
}

/// A style, and the byte up to which it applies to every glyph.
struct Look {
    style: Style,
    until: u32,
}

impl Looks<'_> {
    /// Returns the style of a glyph: every mark that covers it is laid over the base.
    fn of(&self, glyph: Span) -> Look {
        let marked = self.marks.iter().map(|mark| mark.span);
        let changes = marked.chain(self.lit.iter().flatten().copied()).filter_map(|span| {
            let change = if span.overlaps(glyph) { span.end.max(glyph.end) } else { span.start };
            (change >= glyph.end).then_some(change)
        });
        let until = changes.min().unwrap_or(u32::MAX);
        let is_lit = |lit: &Vec<Span>| lit.iter().any(|span| span.overlaps(glyph));
        let style = if self.lit.as_ref().is_none_or(is_lit) {
            let over = self.marks.iter().filter(|mark| mark.span.overlaps(glyph));
            over.fold(self.base, |style, mark| style.patch(mark.style))
        } else {
            self.dimmed
        };
        Look { style, until }
    }
}

fn block_role(kind: BlockKind) -> Role {
    match kind {
        BlockKind::Heading(_) => Role::Heading,
        BlockKind::Quoted => Role::Quoted,
        BlockKind::Rule => Role::Border,
        BlockKind::Plain | BlockKind::Listed => Role::Text,
    }
}

/// Draws a sign before the first row of each block that is written right to left.
fn directions(app: &App, reader: &Reader, canvas: &mut Canvas<'_>) {
    let (panes, doc) = (app.panes(), reader.doc());
    let mut above = None;
    for (y, row) in (panes.text.y..).zip(reader.window()) {
        let Row::Text { block, .. } = row else { continue };
        let words = doc.story.text.slice(doc.blocks.get(*block as usize).span);
        if above.replace(block) == Some(block) || !direction::is_right_to_left(words) {
            continue;
        }
        // before the text with a blank between, or in that blank if the pointer is there
        let free = |x: &u16| *x < panes.text.x && canvas.is_blank((*x, y));
        let near = [2, 1].into_iter().filter_map(|columns| panes.text.x.checked_sub(columns));
        if let Some(x) = near.into_iter().find(free) {
            canvas.cell((x, y), '←', Role::Direction);
        }
    }
}

/// Draws initials at the first row of a quote, `▶` before the current item, `!` before a problem.
fn gutter(app: &App, reader: &Reader, canvas: &mut Canvas<'_>) {
    let area = app.panes().gutter;
    let links = &reader.doc().links;
    let on = reader.selection.map(|on| reader.span(on).start);
    for (i, row) in reader.window().iter().enumerate() {
        let Row::Text { line, .. } = row else { continue };
        let y = area.y + i as u16;
        if app.display().marks {
            if let Some(person) = reader.speaker_starting_in(line.span) {
                let style = marks::speaker(canvas.theme(), links.colour(person));
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
