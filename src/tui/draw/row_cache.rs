//! Which rows of the article the buffer holds already, from the frame before.
//!
//! Of a frame after a key, most rows are those of the frame before, some rows further up or down.
//! Drawing them again takes longer than everything else that the key does, so they are moved. That
//! is done only while nothing but the page has been drawn where the article is, and a row is kept only
//! if it is drawn from the same words in the same styles (`frames_over_earlier_ones_are_those_drawn_anew`
//! in tests/screens).

use std::sync::{Arc, Weak};

use ratatui::style::Style;

use super::canvas::Canvas;
use crate::app::{App, Mode};
use crate::story::Span;
use crate::view::{Area, Document, Line, Widths};

/// What the whole page is drawn from, but for the theme.
#[derive(Clone, Debug)]
struct PageKey {
    /// Held weakly: its address is not used again for another document.
    doc: Weak<Document>,
    area: Area,
    size: (u16, u16),
    widths: Widths,
}

impl PartialEq for PageKey {
    fn eq(&self, other: &Self) -> bool {
        (self.area, self.size, self.widths) == (other.area, other.size, other.widths)
            && self.doc.ptr_eq(&other.doc)
    }
}

/// What a row is drawn from; nothing for a blank one.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct RowKey {
    pub(super) line: Option<(u32, Line)>,
    /// What lies over it, lowest first.
    pub(super) marks: Vec<(Span, Style)>,
    /// The stretches that a spotlight leaves bright, if there is one.
    pub(super) lit: Option<Vec<Span>>,
}

/// The rows of the article that a buffer holds.
#[derive(Debug, Default)]
pub struct RowCache {
    /// What they were drawn from; `None` if something else may have been drawn there.
    page: Option<PageKey>,
    rows: Vec<RowKey>,
    /// For each row of the article the row of the screen where it was one frame before, if it is the
    /// same; empty if none is.
    kept: Vec<Option<u16>>,
}

impl RowCache {
    /// Forgets all rows: the theme has changed.
    pub fn clear(&mut self) {
        *self = Self::default();
    }

    /// Returns for each row of the article where on the screen the same row was one frame before;
    /// nothing if no row was kept.
    pub fn kept(&self) -> &[Option<u16>] {
        &self.kept
    }

    /// Prepares for a frame; returns true if rows of the frame before may be in place, so that the
    /// area of the article is not to be cleared.
    pub(super) fn begin(&mut self, app: &App) -> bool {
        self.kept.clear();
        let page = page_alone(app);
        let holds = page.is_some() && page == self.page;
        self.page = page;
        if !holds {
            self.rows.clear();
        }
        holds
    }

    /// Returns true if rows of the frame before may be in place.
    pub(super) fn holds(&self) -> bool {
        !self.rows.is_empty()
    }

    /// Moves the rows that are kept to their new places; returns for each row if it is one of them.
    pub(super) fn keep(&mut self, rows: Vec<RowKey>, canvas: &mut Canvas<'_>) -> Vec<bool> {
        let Some(page) = &self.page else { return vec![false; rows.len()] };
        let old = std::mem::replace(&mut self.rows, rows);
        if old.len() != self.rows.len() {
            return vec![false; self.rows.len()];
        }
        let moved = moved(&old, &self.rows);
        canvas.rotate_rows(page.area, moved);
        let kept = self.rows.iter().enumerate().map(|(at, row)| {
            let from = at.checked_add_signed(moved)?;
            (old.get(from) == Some(row)).then(|| page.area.y + from as u16)
        });
        self.kept = kept.collect();
        self.kept.iter().map(Option::is_some).collect()
    }
}

/// Returns by how many rows up (down if negative) the first row that both have in common moved.
fn moved(old: &[RowKey], new: &[RowKey]) -> isize {
    let place = |rows: &[RowKey], row: &RowKey| {
        row.line.and_then(|line| rows.iter().position(|other| other.line == Some(line)))
    };
    let mut pairs = new.iter().enumerate();
    let found = pairs.find_map(|(at, row)| Some(place(old, row)? as isize - at as isize));
    found.unwrap_or(0)
}

/// Returns what the page is drawn from if nothing else is drawn over it; otherwise nothing.
fn page_alone(app: &App) -> Option<PageKey> {
    let alone = matches!(app.mode(), Mode::Read | Mode::Card(_))
        && app.list_view().is_none()
        && app.source().is_none()
        && app.message().is_none()
        && app.welcome().is_none()
        && !app.pending().shows();
    let area = app.panes().text;
    let reader = app.reader().filter(|_| alone && !area.is_empty())?;
    Some(PageKey {
        doc: Arc::downgrade(reader.doc()),
        area,
        size: app.size(),
        widths: app.char_widths(),
    })
}
