//! Draws the app: every function here takes `&App` and paints cells, and changes nothing else.
//!
//! ```text
//!  header   title · outlet · date                    ¶ 7/20  q 3/18
//!  ruler    ────━━━────━────────────━━──────────────────────────────
//!  gutter   SW   There had been “significant      │ Steve Witkoff   card
//!  and       ▶   progress,” … wrote, and …         │ direct quote
//!  text
//!  status   s speaker  n next  / search  ? keys          Witkoff 2/4
//! ```

mod addresses;
mod canvas;
mod card;
mod header;
mod list_view;
mod marks;
mod panels;
mod picker;
mod row_cache;
mod source;
mod status;
mod text;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::Theme;
use super::frame::Link;
use crate::app::{App, Mode};
use crate::view::visible::direction;
use crate::view::{Area, Panes, Role, Widths};
use canvas::Canvas;
pub use row_cache::RowCache;

/// Draws the whole screen; returns the place of the cursor, if something is being typed.
///
/// `buffer` has the size that the app knows; every cell of it is painted.
pub fn draw(app: &App, theme: &Theme, buffer: &mut Buffer) -> Option<(u16, u16)> {
    draw_again(app, theme, buffer, &mut RowCache::default())
}

/// Draws the whole screen over the frame before, as [`draw`] does, but keeps the rows of the article
/// that are in the buffer already; the cache is that of the buffer and the theme.
pub fn draw_again(
    app: &App,
    theme: &Theme,
    buffer: &mut Buffer,
    rows: &mut RowCache,
) -> Option<(u16, u16)> {
    let mut canvas = Canvas::new(buffer, theme, app.char_widths());
    let (width, height) = app.size();
    if rows.begin(app) {
        for area in around(app.panes()) {
            canvas.fill(area, Role::Text);
        }
    } else {
        canvas.fill(Area::new(0, 0, width, height), Role::Text);
    }
    if let Some(list_view) = app.list_view() {
        list_view::draw(app, list_view, &mut canvas);
    } else {
        header::draw(app, &mut canvas);
        text::draw(app, &mut canvas, rows);
        match app.source() {
            Some(beside) => source::draw(app, beside, &mut canvas),
            None => card::draw(app, &mut canvas),
        }
    }
    let mut cursor = status::draw(app, &mut canvas);
    match app.mode() {
        Mode::Picker(picker) => cursor = Some(picker::draw(app, picker, &mut canvas)),
        Mode::Help(help) => panels::help(app, help, &mut canvas),
        _ if app.pending().shows() => panels::which_key(app, &mut canvas),
        _ if app.welcome().is_some() => panels::welcome(app, &mut canvas),
        _ => {}
    }
    // after words that fill a row the cursor is on their last column
    cursor.map(|(x, y)| (x.min(width.saturating_sub(1)), y.min(height.saturating_sub(1))))
}

/// Returns the parts of a screen around the article, but for the rows of header and status, which
/// are cleared when they are drawn.
fn around(panes: &Panes) -> [Area; 4] {
    let (text, status) = (panes.text, panes.status);
    let (top, width) = (panes.header.bottom(), status.width);
    [
        Area::new(0, top, width, text.y.saturating_sub(top)),
        Area::new(0, text.y, text.x, text.height),
        Area::new(text.right(), text.y, width.saturating_sub(text.right()), text.height),
        Area::new(0, text.bottom(), width, status.y.saturating_sub(text.bottom())),
    ]
}

/// Returns the addresses that the screen shows, with their cells in the buffer it was drawn into.
pub fn links(app: &App, buffer: &Buffer) -> Vec<Link> {
    let widths = app.char_widths();
    let all = card::links(app).chain(addresses::links(app));
    all.filter(|(link, words)| shows(buffer, link.area, words, widths)).map(|l| l.0).collect()
}

/// Returns true if the cells of an area show words: nothing else was drawn over them.
fn shows(buffer: &Buffer, area: Rect, words: &str, widths: Widths) -> bool {
    if area.intersection(buffer.area) != area {
        return false;
    }
    let mut x = area.left();
    for glyph in widths.glyphs(words) {
        let same = |symbol: &str| symbol.trim_end_matches(direction::END) == glyph.shown;
        if x + glyph.width > area.right() || !same(buffer[(x, area.y)].symbol()) {
            return false;
        }
        x += glyph.width;
    }
    x == area.right()
}

/// Returns the area whose rows may scroll together, for
/// [`Frames::flush`](super::frame::Frames::flush): the text.
pub fn scrolling(app: &App) -> Rect {
    let a = app.panes().text;
    match (app.mode(), app.list_view()) {
        (Mode::Read | Mode::Card(_), None) => Rect::new(a.x, a.y, a.width, a.height),
        _ => Rect::default(),
    }
}
