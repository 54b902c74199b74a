//! The list of stories to choose from, with a preview under it.

use super::canvas::{Canvas, columns};
use crate::app::App;
use crate::app::shelf::{Preview, Shelf};
use crate::view::{Area, Doc, Flow, Role};

pub(super) fn draw(app: &App, canvas: &mut Canvas<'_>) {
    let Some(shelf) = app.shelf() else { return };
    let (width, height) = app.size();
    let margin = u16::from(width > 20);
    if height >= 3 {
        let area = Area::new(0, 0, width, 1);
        canvas.fill(area, Role::Header);
        let name = "sayso · who said what, and on whose say-so";
        let count = match shelf.filter() {
            "" => format!("{} stories", shelf.rows().len()),
            words => format!("{words}: {} of {}", shelf.shown().len(), shelf.rows().len()),
        };
        let wide = columns(&count).min(width / 2);
        canvas.words((margin, 0), width.saturating_sub(wide + 2), name, Role::Header);
        canvas.words((width - margin - wide, 0), wide, &count, Role::Header);
        for x in 0..width {
            canvas.cell((x, 1), '─', Role::Border);
        }
    }
    let top = if height >= 3 { 2 } else { 0 };
    let shown = shelf.shown().iter().enumerate().skip(shelf.top()).take(shelf.height());
    for (i, (at, letters)) in shown {
        let y = top + (i - shelf.top()) as u16;
        row(shelf, *at, letters, Area::new(0, y, width, 1), canvas);
        if i == shelf.selected() {
            canvas.cell((0, y), '▶', Role::Pointer);
            canvas.over(Area::new(0, y, width, 1), Role::Selected);
        }
    }
    if shelf.shown().is_empty() {
        canvas.words((2, top), width.saturating_sub(2), "no story matches", Role::Dim);
    }
    preview(app, shelf, top + shelf.height() as u16, canvas);
}

fn row(shelf: &Shelf, at: usize, letters: &[u32], line: Area, canvas: &mut Canvas<'_>) {
    let row = &shelf.rows()[at];
    let room = line.width.saturating_sub(2);
    let about = if room >= 58 { columns(&row.about) } else { 0 };
    let room_for_title = if about > 0 { room * 3 / 5 } else { room };
    let title = columns(&row.title).min(room_for_title);
    canvas.words((2, line.y), room_for_title, &row.title, Role::Text);
    canvas.matched((2, line.y), title, &row.title, letters);
    if about > 0 {
        let at = (2 + room_for_title + 2, line.y);
        canvas.words(at, room - room_for_title - 2, &row.about, Role::Dim);
    }
}

fn preview(app: &App, shelf: &Shelf, y: u16, canvas: &mut Canvas<'_>) {
    let (width, height) = app.size();
    let bottom = height.saturating_sub(1);
    if matches!(shelf.preview(), Preview::Closed) || y + 1 >= bottom {
        return;
    }
    for x in 0..width {
        canvas.cell((x, y), '─', Role::Border);
    }
    let area = Area::new(2, y + 1, width.saturating_sub(4).min(90), bottom - y - 1);
    match shelf.preview() {
        Preview::Closed => {}
        Preview::Waiting(_) => {
            canvas.words((area.x, area.y), area.width, "opening …", Role::Dim);
        }
        Preview::Failed(why) => {
            canvas.words((area.x, area.y), area.width, why, Role::Error);
        }
        Preview::Story(_, doc) => opening(doc, area, canvas),
    }
}

/// Paints the title, the counts and the first lines of a story.
fn opening(doc: &Doc, area: Area, canvas: &mut Canvas<'_>) {
    let meta = &doc.story.meta;
    canvas.words((area.x, area.y), area.width, &meta.title, Role::Title);
    if area.height < 2 {
        return;
    }
    let outlet = meta.outlet.as_deref().unwrap_or_default();
    let date = meta.date.as_deref().unwrap_or_default();
    let facts = format!(
        "{outlet} {date}  {} quotes, {} claims, {} speakers",
        doc.links.quotes().len(),
        doc.links.claims().len(),
        doc.links.speakers().len(),
    );
    canvas.words((area.x, area.y + 1), area.width, facts.trim(), Role::Dim);
    let mut flow = Flow::new(std::sync::Arc::clone(&doc.blocks), area.width);
    let rows = area.height.saturating_sub(3);
    let window = flow.window(doc.story.body(), crate::view::flow::Top::default(), rows);
    for (i, row) in window.iter().enumerate() {
        if let crate::view::Row::Text { line, .. } = row {
            let words = doc.story.text.slice(line.span).trim_end();
            let at = (area.x + line.indent, area.y + 3 + i as u16);
            canvas.words(at, area.width - line.indent.min(area.width), words, Role::Text);
        }
    }
}
