//! A list: its name, its columns and rows, and what the selected row is about.

use super::canvas::Canvas;
use super::{card, marks};
use crate::app::App;
use crate::app::state::list_view::{ListKind, ListView, PlacedColumn};
use crate::view::lists::View;
use crate::view::table::{Axis, Cell, TableRow};
use crate::view::{Area, Role};

pub(super) fn draw(app: &App, list_view: &ListView, canvas: &mut Canvas<'_>) {
    head(app, list_view, canvas);
    titles(list_view, canvas);
    let rows = list_view.panes().rows;
    let shown =
        list_view.shown().iter().enumerate().skip(list_view.top()).take(usize::from(rows.height));
    for (i, (at, letters)) in shown {
        let y = rows.y + (i - list_view.top()) as u16;
        let line = Area::new(rows.x, y, rows.width, 1);
        let row = &list_view.table().rows[*at];
        paint(row, letters, list_view.placed(), y, canvas);
        if i == list_view.selected() {
            canvas.cell((0, y), '▶', Role::Pointer);
            canvas.over(line, Role::Selected);
            bars(row, list_view.placed(), y, canvas);
        }
    }
    if list_view.shown().is_empty() && rows.height > 0 {
        let words = if list_view.is_empty() { list_view.table().empty } else { "nothing matches" };
        canvas.words((2, rows.y), rows.width.saturating_sub(2), words, Role::Dim);
    }
    preview(list_view, app.size().0, canvas);
}

/// The line with the name and the counts, and the rule under it.
fn head(app: &App, list_view: &ListView, canvas: &mut Canvas<'_>) {
    let (width, height) = app.size();
    if height < 3 {
        return;
    }
    canvas.fill(Area::new(0, 0, width, 1), Role::Header);
    let margin = u16::from(width > 20);
    let mut name = match (&list_view.kind, app.reader()) {
        (ListKind::Stories, _) => "sayso · who said what, and on whose say-so".to_owned(),
        (_, Some(reader)) => {
            format!("{} · {}", list_view.table().title, reader.doc().story.meta.title)
        }
        (_, None) => list_view.table().title.clone(),
    };
    if let Some((column, words)) = list_view.only() {
        name = format!("{name} · {column}: {words}");
    }
    let narrowed = !list_view.filter().is_empty() || list_view.only().is_some();
    let noun = match (&list_view.kind, list_view.len()) {
        (ListKind::Stories, 1) => " story",
        (ListKind::Stories, _) => " stories",
        _ => "",
    };
    let parted = matches!(list_view.kind, ListKind::View(View::Quoted | View::Timeline))
        && list_view.table().rows.iter().any(|row| row.names_part);
    let count = match narrowed {
        // rows of several sorts do not add up; the line below counts each
        false if parted => String::new(),
        false => format!("{}{noun}", list_view.len()),
        true if list_view.filter().is_empty() => {
            format!("{} of {}", list_view.shown().len(), list_view.len())
        }
        true => {
            format!("{}: {} of {}", list_view.filter(), list_view.shown().len(), list_view.len())
        }
    };
    let wide = canvas.columns(&count).min(width / 2);
    let room = width.saturating_sub(wide + 2 * margin + 2);
    canvas.words((margin, 0), room, &name, Role::Header);
    canvas.words((width - margin - wide, 0), wide, &count, Role::Header);
    for x in 0..width {
        canvas.cell((x, 1), '─', Role::Border);
    }
    let more = match list_view.hidden() {
        (0, 0) => String::new(),
        (left, 0) => format!(" ← {left} "),
        (0, right) => format!(" {right} → "),
        (left, right) => format!(" ← {left}  {right} → "),
    };
    let wide = canvas.columns(&more);
    let from = width.saturating_sub(wide + margin);
    canvas.words((from, 1), wide, &more, Role::Key);
    let room = from.saturating_sub(2 + margin);
    if !list_view.table().summary.is_empty() && room > 18 {
        let summary = format!(" {} ", list_view.table().summary);
        canvas.words((2, 1), room, &summary, Role::Dim);
    }
}

fn titles(list_view: &ListView, canvas: &mut Canvas<'_>) {
    let area = list_view.panes().titles;
    if area.is_empty() {
        return;
    }
    let below = area.bottom() - 1;
    for place in list_view.placed() {
        let column = &list_view.table().columns[place.column];
        if let Some(scale) = &column.axis {
            axis(scale, *place, below, canvas);
            continue;
        }
        let sign = match list_view.sort() {
            Some(sort) if sort.column == place.column && sort.reversed => " ↑",
            Some(sort) if sort.column == place.column => " ↓",
            _ => "",
        };
        let title = format!("{}{sign}", column.title);
        let y = below.saturating_sub(place.step);
        words(&title, PlacedColumn { width: place.head, ..*place }, y, canvas, Role::Dim);
    }
    // a line leads from a head on an upper line down to its column
    for place in list_view.placed() {
        for y in (below + 1).saturating_sub(place.step)..=below {
            if canvas.is_blank((place.x, y)) {
                canvas.cell((place.x, y), '│', Role::Border);
            }
        }
    }
}

/// Paints the labels of a scale where there is room: the first, the last, then those between.
fn axis(scale: &Axis, place: PlacedColumn, y: u16, canvas: &mut Canvas<'_>) {
    let mut taken: Vec<(u16, u16)> = Vec::new();
    let last = scale.labels.len().saturating_sub(1);
    let between = (1..last).collect::<Vec<_>>();
    let mut steps = between.len().next_power_of_two();
    let mut order = vec![0, last];
    // every second, then every fourth, so that those that are left are evenly apart
    while steps > 0 {
        order.extend(between.iter().copied().filter(|at| at % steps == 0));
        steps /= 2;
    }
    for at in order {
        let Some((part, label)) = scale.labels.get(at) else { continue };
        let wide = canvas.columns(label);
        let middle = point(*part, place.width);
        let from = middle.saturating_sub(wide / 2).min(place.width.saturating_sub(wide));
        let to = from + wide;
        let free = taken.iter().all(|(a, b)| to < *a || from > *b);
        if free && to <= place.width {
            canvas.words((place.x + from, y), wide, label, Role::Dim);
            taken.push((from, to));
        }
    }
}

/// Returns the cell of a column of some width at which a part from 0 to 1 lies.
fn point(part: f64, width: u16) -> u16 {
    (part.clamp(0.0, 1.0) * f64::from(width.saturating_sub(1))).round() as u16
}

fn words(text: &str, place: PlacedColumn, y: u16, canvas: &mut Canvas<'_>, role: Role) -> u16 {
    let indent = if place.right { place.width.saturating_sub(canvas.columns(text)) } else { 0 };
    canvas.words((place.x + indent, y), place.width - indent, text, role);
    place.x + indent
}

fn paint(
    row: &TableRow,
    letters: &[u32],
    placed: &[PlacedColumn],
    y: u16,
    canvas: &mut Canvas<'_>,
) {
    for place in placed {
        let cell = row.cell(place.column);
        let text = cell.text();
        // the name of a part has the whole line
        let place =
            PlacedColumn { width: if row.names_part { 500 } else { place.width }, ..*place };
        let x = match cell {
            Cell::Empty => continue,
            Cell::Point(part) => {
                for x in place.x..place.x + place.width {
                    canvas.cell((x, y), '─', Role::Border);
                }
                canvas.cell((place.x + point(*part, place.width), y), '●', Role::Text);
                continue;
            }
            Cell::Bar(..) => {
                bar(cell, place, y, canvas);
                continue;
            }
            Cell::Words(_, role, Some(colour)) => {
                let speaker = marks::speaker(canvas.theme(), Some(*colour));
                let style = canvas.style(*role).patch(speaker);
                canvas.styled((place.x, y), place.width, &text, style);
                place.x
            }
            Cell::Words(_, role, None) | Cell::Ranked(_, role, _) => {
                words(&text, place, y, canvas, *role)
            }
            Cell::Count(_) | Cell::Share(_) => words(&text, place, y, canvas, Role::Text),
        };
        if !letters.is_empty() {
            let own = own_letters(row, place.column, &text, letters);
            canvas.matched((x, y), place.width, &text, &own);
        }
    }
}

/// Returns which characters of a cell matched, of those of the whole line.
fn own_letters(row: &TableRow, column: usize, text: &str, letters: &[u32]) -> Vec<u32> {
    let before: usize =
        row.cells.iter().take(column).map(|cell| cell.text().chars().count() + 1).sum();
    let range = before..before + text.chars().count();
    let own = letters.iter().filter(|at| range.contains(&(**at as usize)));
    own.map(|at| at - before as u32).collect()
}

/// Paints the bars of a row again: even on the selected row they keep the page's background.
fn bars(row: &TableRow, placed: &[PlacedColumn], y: u16, canvas: &mut Canvas<'_>) {
    for place in placed {
        if let cell @ Cell::Bar(..) = row.cell(place.column) {
            canvas.fill(Area::new(place.x, y, place.width, 1), Role::Text);
            bar(cell, *place, y, canvas);
        }
    }
}

fn bar(cell: &Cell, place: PlacedColumn, y: u16, canvas: &mut Canvas<'_>) {
    let Cell::Bar(share, colour) = cell else { return };
    let style = match colour {
        Some(colour) => {
            canvas.style(Role::Text).patch(marks::speaker(canvas.theme(), Some(*colour)))
        }
        None => canvas.style(Role::Ruler),
    };
    let bar = canvas.signs(&super::picker::bar(*share, place.width));
    canvas.styled((place.x, y), place.width, &bar, style);
}

fn preview(list_view: &ListView, width: u16, canvas: &mut Canvas<'_>) {
    let panes = list_view.panes();
    if panes.preview.is_empty() {
        return;
    }
    card::border(panes.border, canvas);
    for (i, line) in list_view.lines.iter().take(usize::from(panes.preview.height)).enumerate() {
        card::row(panes.preview, panes.preview.y + i as u16, line, canvas);
    }
    if list_view.lines.len() > usize::from(panes.preview.height) {
        card::more_below(panes.preview, width, canvas);
    }
}
