//! Addresses in the words of the article and of a source beside it: which cells lead there.
//!
//! What is shown as an address leads to what is shown; the words of a link of Markdown lead to its
//! address, unless they are an address themselves.

use std::borrow::Cow;
use std::sync::Arc;

use ratatui::layout::Rect;

use crate::app::{App, Reader};
use crate::story::Span;
use crate::tui::frame::Link;
use crate::view::visible::web_address;
use crate::view::{Area, Line, Row, Widths};

/// Returns the addresses on the page: the cells of each line of each, and the words that they show.
pub(super) fn links(app: &App) -> impl Iterator<Item = (Link, Cow<'_, str>)> {
    let page = app.reader().filter(|_| app.list_view().is_none());
    let article = page.map(|reader| (reader, app.panes().text));
    let beside = page.and_then(|_| app.source()?.text()).map(|text| (text, app.source_area()));
    let widths = app.char_widths();
    article.into_iter().chain(beside).flat_map(move |(reader, area)| within(reader, area, widths))
}

/// Returns the addresses in the window of a text.
fn within(reader: &Reader, area: Area, widths: Widths) -> Vec<(Link, Cow<'_, str>)> {
    let line = |(row, y): (&Row, u16)| match row {
        Row::Text { line, .. } => Some((*line, y)),
        Row::Blank { .. } => None,
    };
    let rows = reader.window().iter().zip(area.y..area.bottom());
    let rows: Vec<(Line, u16)> = rows.filter_map(line).collect();
    let (Some((first, _)), Some((last, _))) = (rows.first(), rows.last()) else {
        return Vec::new();
    };
    let doc = reader.doc();
    let window = Span::new(first.span.start, last.span.end);
    let shown = web_address::within(doc.story.body(), window.range()).into_iter().map(Span::of);
    let shown: Vec<(Span, Arc<str>)> = shown
        .filter_map(|address| Some((address, web_address::safe(&doc.shown(address))?)))
        .collect();
    let is_shown = |words: Span| shown.iter().any(|(address, _)| address.overlaps(words));
    let named = doc.blocks.links(window).filter(|(words, _)| !is_shown(*words));
    let named: Vec<(Span, Arc<str>)> = named.map(|(words, url)| (words, url.into())).collect();
    let mut links = Vec::new();
    for (address, url) in shown.into_iter().chain(named) {
        let pieces = rows.iter().filter(|(line, _)| line.span.overlaps(address));
        for (line, y) in pieces {
            let piece =
                Span::new(line.span.start.max(address.start), line.span.end.min(address.end));
            let words = doc.shown(piece);
            let words = match words.trim_end() {
                trimmed if trimmed.len() == words.len() => words,
                trimmed => Cow::Owned(trimmed.to_owned()),
            };
            let before = widths.width(&doc.shown(Span::new(line.span.start, piece.start)));
            let (x, wide) = (area.x + line.indent + before as u16, widths.width(&words) as u16);
            if wide > 0 && x + wide <= area.right() {
                let id = (piece != address).then_some(address.start);
                let area = Rect::new(x, *y, wide, 1);
                links.push((Link { area, url: url.clone(), id }, words));
            }
        }
    }
    links
}
