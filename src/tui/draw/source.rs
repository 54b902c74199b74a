//! The text of a source, in place of the card.

use super::canvas::Canvas;
use super::{card, text};
use crate::app::App;
use crate::app::source_pane::{SourcePane, title_rows};
use crate::view::Role;

pub(super) fn draw(app: &App, beside: &SourcePane, canvas: &mut Canvas<'_>) {
    let (panes, area) = (app.panes(), app.source_area());
    let Some(reader) = app.reader() else { return };
    if panes.card.is_empty() {
        return;
    }
    card::border(panes.border, canvas);
    let (title, about) = beside.title(&reader.doc().story);
    let (x, y, wide) = (panes.card.x, panes.card.y, panes.card.width);
    let rows = title_rows(panes.card.height);
    if rows > 0 {
        canvas.words((x, y), wide, &title, Role::Title);
    }
    if rows > 1 {
        canvas.words((x, y + 1), wide, &about, Role::Dim);
    }
    match beside.text() {
        Some(reader) => text::beside(app, reader, area, canvas),
        None => {
            canvas.words((area.x, area.y), area.width, "reading …", Role::Dim);
        }
    }
}
