//! Addresses in the words of the article and of a source beside it: which cells lead there.
//!
//! Only what is shown as an address is a link, and it leads to what is shown.

use std::borrow::Cow;

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
    let window = first.span.start as usize..last.span.end as usize;
    let mut links = Vec::new();
    for address in web_address::within(doc.story.body(), window) {
        let address = Span::of(address);
        let Some(url) = web_address::safe(&doc.shown(address)) else { continue };
        let pieces = rows.iter().filter(|(line, _)| line.span.overlaps(address));
        for (line, y) in pieces {
            let piece =
                Span::new(line.span.start.max(address.start), line.span.end.min(address.end));
            let words = doc.shown(piece);
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
