//! Where things stand on a screen of a size; paging and painting share it.

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

/// The parts of the reader's screen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Panes {
    /// Title and counts; no rows on very low screens.
    pub header: Area,
    /// The rule that shows where marks lie.
    pub ruler: Area,
    /// Initials and marks before the text; no columns below 60.
    pub gutter: Area,
    /// The text column.
    pub text: Area,
    /// The card: beside the text from 110 columns, a drawer under it from 60, else none at rest.
    pub card: Area,
    /// Key hints and messages.
    pub status: Area,
}
