//! The layout: where the parts of a screen are for a size. Paging and painting share it.
//!
//! A card is beside the text from 110 columns, in a drawer below it from 60. Nothing here knows
//! what the parts contain.

/// A rectangle of cells.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Area {
    /// The first column.
    pub x: u16,
    /// The first row.
    pub y: u16,
    /// Columns.
    pub width: u16,
    /// Rows.
    pub height: u16,
}

impl Area {
    /// Returns the area of `width` × `height` cells with its first cell at `x`, `y`.
    pub const fn new(x: u16, y: u16, width: u16, height: u16) -> Self {
        Self { x, y, width, height }
    }

    /// Returns true if the area has no cells.
    pub const fn is_empty(self) -> bool {
        self.width == 0 || self.height == 0
    }

    /// Returns the column after the last.
    pub const fn right(self) -> u16 {
        self.x + self.width
    }

    /// Returns the row after the last.
    pub const fn bottom(self) -> u16 {
        self.y + self.height
    }
}

/// The width of the text column unless the reader sets another.
pub const TEXT_WIDTH: u16 = 72;
/// The narrowest and the widest text column that can be set.
pub const TEXT_WIDTHS: std::ops::RangeInclusive<u16> = 45..=90;
/// From this many columns the card is beside the text.
pub const CARD_BESIDE: u16 = 110;
/// From this many columns there is a gutter, and a drawer for the card.
pub const GUTTERED: u16 = 60;
/// The width of the gutter: initials, pointer, spaces.
pub const GUTTER: u16 = 6;
/// The widest card beside the text.
const CARD_WIDEST: u16 = 60;
/// From this many rows there is room for a drawer.
const DRAWERED: u16 = 12;

/// What determines the layout.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ask {
    /// The size of the screen, in columns and rows.
    pub size: (u16, u16),
    /// The preferred width of the text.
    pub text: u16,
    /// True if the card has something to show in a drawer.
    pub drawer: bool,
    /// True if the card has the focus: on narrow screens it then replaces the text.
    pub card: bool,
    /// How many rows the whole card takes.
    pub wanted: u16,
    /// True in review mode: the drawer then has room for the decisions and for what a source says.
    pub review: bool,
}

/// The areas of the reader's screen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Panes {
    /// Title and counts; empty on very low screens.
    pub header: Area,
    /// The ruler that shows where marks are.
    pub ruler: Area,
    /// Initials and pointer before the text; empty below 60 columns.
    pub gutter: Area,
    /// The text column.
    pub text: Area,
    /// The card: beside the text from 110 columns, a drawer below it from 60, instead of it on
    /// narrower screens.
    pub card: Area,
    /// The line between text and card: a column beside the text, a row above the drawer.
    pub border: Area,
    /// Key hints and messages.
    pub status: Area,
}

impl Panes {
    /// Computes the layout.
    pub fn of(ask: Ask) -> Self {
        let (width, height) = ask.size;
        let header = u16::from(height >= 3);
        let ruler = u16::from(height >= 6);
        let status = u16::from(height >= 2);
        let top = header + ruler;
        let rows = height.saturating_sub(top + status);
        let mut panes = Self {
            header: Area::new(0, 0, width, header),
            ruler: Area::new(0, header, width, ruler),
            status: Area::new(0, height - status, width, status),
            ..Self::default()
        };
        match width {
            CARD_BESIDE.. => panes.beside(ask, top, rows),
            GUTTERED.. => panes.drawered(ask, top, rows),
            _ => panes.narrow(ask, top, rows),
        }
        panes
    }

    /// Returns the layout for use without a screen: one row that any block fits on, and a card as
    /// wide.
    pub fn lines() -> Self {
        let row = Area::new(0, 0, u16::MAX, 1);
        Self { text: row, card: row, ..Self::default() }
    }

    fn beside(&mut self, ask: Ask, top: u16, rows: u16) {
        let width = ask.size.0;
        let text = ask.text.min(width - GUTTER - 33);
        let card = (width - GUTTER - text - 4).min(CARD_WIDEST);
        let left = (width - GUTTER - text - 4 - card) / 2;
        self.gutter = Area::new(left, top, GUTTER, rows);
        self.text = Area::new(self.gutter.right(), top, text, rows);
        self.border = Area::new(self.text.right() + 1, top, 1, rows);
        self.card = Area::new(self.border.right() + 1, top, card, rows);
    }

    fn drawered(&mut self, ask: Ask, top: u16, rows: u16) {
        let width = ask.size.0;
        let drawer = match ask.size.1 {
            _ if !ask.drawer => 0,
            ..DRAWERED => 0,
            height if ask.review => (height / 3 + 1).clamp(5, 14),
            height => (height / 4).clamp(4, 8),
        };
        let drawer = if ask.card { drawer.max(rows / 2) } else { drawer };
        // a reviewer opens the card to read all of it
        let wanted = ask.wanted.saturating_add(1).min(rows - rows / 4);
        let drawer = if ask.card && ask.review { drawer.max(wanted) } else { drawer };
        let text = ask.text.min(width - GUTTER - 1);
        let left = (width - GUTTER - text - 1) / 2;
        let shown = rows.saturating_sub(drawer);
        self.gutter = Area::new(left, top, GUTTER, shown);
        self.text = Area::new(self.gutter.right(), top, text, shown);
        if drawer > 0 {
            self.border = Area::new(0, top + shown, width, 1);
            self.card = Area::new(left + 2, top + shown + 1, width - 2 * left - 3, drawer - 1);
        }
    }

    fn narrow(&mut self, ask: Ask, top: u16, rows: u16) {
        let width = ask.size.0;
        let margin = u16::from(width > 20);
        let area = Area::new(margin, top, width - 2 * margin, rows);
        self.text = Area { width: area.width.min(ask.text), ..area };
        if ask.card {
            self.card = area;
            self.text.height = 0;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_part_lies_on_the_screen_at_every_size() {
        for width in (1..=130).chain([200, 500]) {
            for height in (1..=60).chain([200]) {
                for (drawer, card, text) in
                    [(false, false, 72), (true, false, 45), (true, true, 90)]
                {
                    let size = (width, height);
                    let review = text == 45;
                    let wanted = width % 40;
                    let p = Panes::of(Ask { size, text, drawer, card, wanted, review });
                    for a in [p.header, p.ruler, p.gutter, p.text, p.card, p.border, p.status] {
                        assert!(a.right() <= width && a.bottom() <= height, "{size:?} {a:?}");
                    }
                    assert!(!p.text.is_empty() || (card && !p.card.is_empty()), "{size:?}");
                }
            }
        }
    }
}
