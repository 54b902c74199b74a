//! Links (OSC 8): cells that lead to an address on the Web.
//!
//! They are written after the cells themselves, so that a line without links costs nothing: the cells
//! of a new link once more around its address, those of a link that is gone once more without.

use std::sync::Arc;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::pen::Pen;
use crate::tui::escapes::{SetLink, queue};
use crate::view::Widths;

/// Cells of a row that lead to an address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// The cells.
    pub area: Rect,
    /// The address: only characters that an address may have, as `view::visible::web_address::safe` returns
    /// it.
    pub url: Arc<str>,
    /// What the pieces of an address that goes on in the next line have in common, so that a
    /// terminal treats them as one; `None` for one that stands in one line.
    pub id: Option<u32>,
}

/// Returns the bytes that turn the links that were into those that are to be, on the cells of
/// `next`; `same_row` tells which rows were not written to.
pub(super) fn write(
    (was, now): (&[Link], &[Link]),
    next: &Buffer,
    same_row: &dyn Fn(u16) -> bool,
    widths: Widths,
) -> Vec<u8> {
    let stands = |link: &Link, others: &[Link]| others.contains(link) && same_row(link.area.y);
    let mut out = Vec::new();
    for gone in was.iter().filter(|link| !stands(link, now)) {
        out.extend(cells(gone.area, next, widths));
    }
    // a link that is written over by one that is gone is written again
    let harmed = |link: &Link| {
        let over = |gone: &&Link| !stands(gone, now) && gone.area.intersects(link.area);
        was.iter().any(|gone| over(&gone))
    };
    for link in now.iter().filter(|link| !stands(link, was) || harmed(link)) {
        let cells = cells(link.area, next, widths);
        queue(&mut out, SetLink(Some((&link.url, link.id))));
        out.extend(cells);
        queue(&mut out, SetLink(None));
    }
    out
}

/// Returns the bytes that write the cells of an area as they are, in the plain style before and after.
fn cells(area: Rect, next: &Buffer, widths: Widths) -> Vec<u8> {
    let mut pen = Pen::plain(widths);
    let area = area.intersection(next.area);
    for y in area.top()..area.bottom() {
        let mut x = area.left();
        while x < area.right() {
            let cell = &next[(x, y)];
            let wide = super::diff::columns(cell.symbol(), widths).min(area.right() - x);
            pen.put(x, y, cell, wide, x + wide >= next.area.right());
            x += wide;
        }
    }
    pen.finish()
}
