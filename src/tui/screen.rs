//! The screen: draws the app in a theme and returns the bytes that change what the terminal shows.
//!
//! Nothing here writes to the terminal.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::Theme;
use super::draw::{self, RowCache, draw_again};
use super::frame::Frames;
use crate::app::App;

/// The screen that the reader is drawn on.
#[derive(Debug)]
pub struct Screen {
    frames: Frames,
    theme: Theme,
    buffer: Buffer,
    rows: RowCache,
    /// True if the terminal shows addresses as links.
    links: bool,
}

impl Screen {
    /// Makes a screen whose first frame is written whole.
    pub fn new(theme: Theme) -> Self {
        let (frames, buffer) = (Frames::default(), Buffer::empty(Rect::ZERO));
        Self { frames, theme, buffer, rows: RowCache::default(), links: false }
    }

    /// Shows addresses as links of the terminal, or does not.
    pub fn show_links(&mut self, links: bool) {
        self.links = links;
    }

    /// Shows everything in another theme from the next frame on.
    pub fn set_theme(&mut self, theme: Theme) {
        self.theme = theme;
        self.rows.clear();
    }

    /// Forgets what the terminal shows: the next frame is written whole.
    pub fn forget(&mut self) {
        self.frames.forget();
    }

    /// Draws the app and returns the bytes that make the terminal show it.
    pub fn frame(&mut self, app: &App) -> Vec<u8> {
        let (width, height) = app.size();
        self.buffer.resize(Rect::new(0, 0, width, height));
        let cursor = draw_again(app, &self.theme, &mut self.buffer, &mut self.rows);
        self.frames.set_widths(app.char_widths());
        if self.links {
            self.frames.set_links(draw::links(app, &self.buffer));
        }
        let kept = self.rows.kept();
        self.frames.flush_moved(&self.buffer, (draw::scrolling(app), kept), cursor)
    }
}
