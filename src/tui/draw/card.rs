//! The card: beside the text, as a drawer under it, or in its place.

use std::borrow::Cow;
use std::sync::Arc;

use ratatui::layout::Rect;

use super::canvas::Canvas;
use super::marks;
use crate::app::card::{CardLine, Piece};
use crate::app::{App, Mode};
use crate::tui::frame::Link;
use crate::view::{Area, Role};

pub(super) fn draw(app: &App, canvas: &mut Canvas<'_>) {
    let panes = app.panes();
    if panes.card.is_empty() {
        return;
    }
    border(panes.border, canvas);
    let selected = match app.mode() {
        Mode::Card(focus) => Some(focus.link),
        _ => None,
    };
    let card = app.card();
    let lines = card.lines.iter().skip(card.top).take(usize::from(panes.card.height));
    for (i, line) in lines.enumerate() {
        let y = panes.card.y + i as u16;
        let chosen = selected.is_some() && line.link == selected;
        row(panes.card, y, line, canvas);
        if chosen {
            let area = Area { y, height: 1, ..panes.card };
            canvas.over(area, Role::Selected);
        }
    }
    let below = card.lines.len().saturating_sub(card.top + usize::from(panes.card.height));
    if below > 0 {
        more_below(panes.card, app.size().0, canvas);
    }
}

/// Marks that there is more below an area: beside its last row, so that no letter is covered.
pub(super) fn more_below(area: Area, width: u16, canvas: &mut Canvas<'_>) {
    if area.height > 1 {
        let x = area.right().min(width.saturating_sub(1));
        canvas.cell((x, area.bottom() - 1), '↓', Role::Dim);
    }
}

/// The ID of a wrapped address on the card; in the article it is the address's place.
const WRAPPED: u32 = u32::MAX;

/// Returns the addresses on the card: the cells of each, and the words that they show.
pub(super) fn links(app: &App) -> impl Iterator<Item = (Link, Cow<'_, str>)> {
    let (area, card) = (app.panes().card, app.card());
    let beside = app.list_view().is_some() || app.source().is_some();
    let rows = if beside { 0 } else { usize::from(area.height) };
    let url = |at: usize| card.lines.get(at)?.address.as_ref().map(|(_, url)| url);
    let shown = (card.top..card.lines.len()).take(rows).zip(area.y..);
    shown.filter_map(move |(at, y)| {
        let line = &card.lines[at];
        let (from, here) = line.address.as_ref()?;
        // an address of one script only: each character takes one cell
        let words = line.pieces.first()?.text.get(usize::from(*from)..)?;
        let wide = words.len() as u16;
        let fits = words.is_ascii() && wide > 0 && from + wide <= area.width;
        let goes_on = |other: usize| url(other).is_some_and(|other| Arc::ptr_eq(other, here));
        let is_wrapped = goes_on(at + 1) || at.checked_sub(1).is_some_and(goes_on);
        let area = Rect::new(area.x + from, y, wide, 1);
        let id = is_wrapped.then_some(WRAPPED);
        fits.then(|| (Link { area, url: here.clone(), id }, words.into()))
    })
}

pub(super) fn border(area: Area, canvas: &mut Canvas<'_>) {
    let symbol = if area.height == 1 { '─' } else { '│' };
    for y in area.y..area.bottom() {
        for x in area.x..area.right() {
            canvas.cell((x, y), symbol, Role::Border);
        }
    }
}

pub(super) fn row(area: Area, y: u16, line: &CardLine, canvas: &mut Canvas<'_>) {
    let mut x = area.x;
    for Piece { text, role, speaker } in &line.pieces {
        let mut style = canvas.style(*role);
        if let Some(colour) = speaker {
            style = style.patch(marks::speaker(canvas.theme(), Some(*colour)));
        }
        x = canvas.styled((x, y), area.right().saturating_sub(x), text, style);
    }
}
