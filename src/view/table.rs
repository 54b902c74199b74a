//! Tables as plain data: the contents of every list, whether painted or read aloud.
//!
//! Not here: filter, sorting and selection, which are the state of whoever holds the table.

use std::borrow::Cow;
use std::cmp::Ordering;

use super::Role;
use crate::review::{ItemId, LeftOut};
use crate::story::{Item, PersonIx, SourceIx, Span};

/// A list of a story.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum View {
    /// The people in it.
    People,
    /// Its quotes.
    Quotes,
    /// Its claims.
    Claims,
    /// Its claims against its sources.
    Matrix,
    /// Who is quoted how much.
    Quoted,
    /// What has a date, in order.
    Timeline,
    /// Its problems.
    Problems,
    /// Its headings and paragraphs.
    Outline,
    /// What programs suggest.
    Suggestions,
    /// The items to review, the most urgent first.
    Queue,
    /// What is left before it can be published.
    Gate,
    /// Questions that reviewers answered differently.
    Disagreements,
    /// Decisions whose words have changed or were deleted.
    Stale,
    /// The history of the review.
    History,
}

/// Where a row leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RowTarget {
    /// Nowhere.
    Nowhere,
    /// To an annotation or a problem of the open story.
    Item(Item),
    /// To a problem of the open story, by its number among those found.
    Problem(usize),
    /// To a byte of the open story's text.
    Byte(u32),
    /// To a person of the open story.
    Person(PersonIx),
    /// To a source of the open story.
    Source(SourceIx),
    /// To another list of the open story, filtered to the rows with these words in this column.
    Only(View, usize, &'static str),
    /// To a story, by its number in the library.
    Story(u32),
    /// To everything a person says in all stories, by their number among the people of the library.
    Known(u32),
    /// To a span of a story of the library: its number, the span of its body.
    Place(u32, Span),
    /// To an item under review in a story of the library: its number, the item.
    Review(u32, ItemId),
    /// To an event of the review, by its position in the record.
    Event(usize),
    /// To something in a journal that does not count.
    LeftOut(Box<LeftOut>),
}

/// The content of a cell.
#[derive(Clone, Debug, PartialEq)]
pub enum Cell {
    /// Nothing.
    Empty,
    /// Words (unsanitised), in the colour of a speaker where there is one.
    Words(Box<str>, Role, Option<u32>),
    /// A number.
    Count(u32),
    /// A share from 0 to 1.
    Share(f64),
    /// A share from 0 to 1 as a bar, in the colour of a speaker where there is one.
    Bar(f64, Option<u32>),
    /// Words (unsanitised) that sort by a number.
    Ranked(Box<str>, Role, u32),
    /// A place from 0 to 1 on the column's [`Axis`].
    Point(f64),
}

impl Cell {
    /// Makes a cell of plain text.
    pub fn words(words: impl Into<Box<str>>) -> Self {
        Self::Words(words.into(), Role::Text, None)
    }

    /// Makes a cell of dimmed text.
    pub fn dim(words: impl Into<Box<str>>) -> Self {
        Self::Words(words.into(), Role::Dim, None)
    }

    /// Returns its text (unsanitised): empty for a bar or a point, and for a count of 0.
    pub fn text(&self) -> Cow<'_, str> {
        match self {
            Self::Empty | Self::Bar(..) | Self::Point(_) | Self::Count(0) => Cow::Borrowed(""),
            Self::Words(words, ..) | Self::Ranked(words, ..) => Cow::Borrowed(words),
            Self::Count(n) => Cow::Owned(grouped(*n)),
            Self::Share(share) => Cow::Owned(format!("{:.0} %", share * 100.0)),
        }
    }

    /// Returns true if nothing is shown of it.
    pub fn is_blank(&self) -> bool {
        !matches!(self, Self::Bar(..) | Self::Point(_)) && self.text().trim().is_empty()
    }

    /// Returns true for a number: aligned right, sorted from the largest.
    pub const fn is_number(&self) -> bool {
        matches!(self, Self::Count(_) | Self::Share(_) | Self::Bar(..))
    }

    /// Compares two cells of a column: numbers from the largest, text by letter, empty ones last.
    pub fn order(&self, other: &Self) -> Ordering {
        let number = |cell: &Self| match cell {
            Self::Count(n) => Some(f64::from(*n)),
            Self::Share(share) | Self::Bar(share, _) => Some(*share),
            _ => None,
        };
        if let (Self::Ranked(_, _, a), Self::Ranked(_, _, b)) = (self, other) {
            return a.cmp(b);
        }
        if let (Some(a), Some(b)) = (number(self), number(other)) {
            return b.total_cmp(&a);
        }
        let (a, b) = (self.text(), other.text());
        (a.is_empty(), a.to_lowercase()).cmp(&(b.is_empty(), b.to_lowercase()))
    }
}

/// Formats a number with thousands separators.
fn grouped(n: u32) -> String {
    let digits = n.to_string();
    let mut out = String::new();
    for (i, digit) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out
}

/// One column.
#[derive(Clone, Debug, PartialEq)]
pub struct Column {
    /// Its title (unsanitised).
    pub title: Box<str>,
    /// Its minimum width.
    pub least: u16,
    /// Its maximum width.
    pub most: u16,
    /// The columns with the highest value are dropped first when there is no room; 0 stays.
    pub gives_way: u8,
    /// True if its words are written out over the preview where the column cuts them.
    pub in_full: bool,
    /// True if its head may be wider than the column: such heads stand on several lines, in steps.
    pub stepped: bool,
    /// The scale over its points; its title is not shown.
    pub axis: Option<Box<Axis>>,
}

/// The scale of a column: labels (unsanitised), each with its place from 0 to 1, from left to right.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Axis {
    /// The labels; the first and the last matter most.
    pub labels: Vec<(f64, Box<str>)>,
}

impl Column {
    /// Makes a column of text.
    pub fn new(title: &str, least: u16, most: u16, gives_way: u8) -> Self {
        let title = title.into();
        Self { title, least, most, gives_way, in_full: false, stepped: false, axis: None }
    }

    /// Has its words written out over the preview where the column cuts them.
    pub fn in_full(self) -> Self {
        Self { in_full: true, ..self }
    }

    /// Lets its head be wider than the column.
    pub fn stepped(self) -> Self {
        Self { stepped: true, ..self }
    }

    /// Makes a column of numbers: as wide as its title, and as a number under a million.
    pub fn number(title: &str, gives_way: u8) -> Self {
        Self::new(title, (title.len() as u16).max(3), (title.len() as u16).max(7), gives_way)
    }
}

/// One row.
#[derive(Clone, Debug, PartialEq)]
pub struct TableRow {
    /// Its cells, one for each column; missing ones at the end are empty.
    pub cells: Vec<Cell>,
    /// Where it leads.
    pub leads: RowTarget,
    /// Which part of the table it belongs to: sorting keeps parts together.
    pub part: u8,
    /// True for the title row of a part: a filter leaves it out.
    pub names_part: bool,
}

impl TableRow {
    /// Makes a row for a table with one part.
    pub fn new(leads: RowTarget, cells: Vec<Cell>) -> Self {
        Self { cells, leads, part: 0, names_part: false }
    }

    /// Puts the row in a part.
    pub fn in_part(mut self, part: u8) -> Self {
        self.part = part;
        self
    }

    /// Makes the title row of a part.
    pub fn part_title(part: u8, words: &str) -> Self {
        let cells = vec![Cell::Words(words.into(), Role::Title, None)];
        Self { cells, leads: RowTarget::Nowhere, part, names_part: true }
    }

    /// Returns a cell.
    pub fn cell(&self, column: usize) -> &Cell {
        self.cells.get(column).unwrap_or(&Cell::Empty)
    }

    /// Returns the text of all cells, separated by spaces: what a filter searches (unsanitised).
    pub fn line(&self) -> String {
        let mut line = String::new();
        for (i, cell) in self.cells.iter().enumerate() {
            if i > 0 {
                line.push(' ');
            }
            line.push_str(&cell.text());
        }
        line
    }
}

/// A list: its title, its columns, its rows in their initial order.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Table {
    /// Its title.
    pub title: String,
    /// A summary: counts, the meaning of signs (unsanitised).
    pub summary: String,
    /// Its columns.
    pub columns: Vec<Column>,
    /// Its rows.
    pub rows: Vec<TableRow>,
    /// The message shown if it has no rows.
    pub empty: &'static str,
}

impl Table {
    /// Returns true if no row has anything in a column; a table without rows has no empty columns.
    pub fn is_blank(&self, column: usize) -> bool {
        let mut rows = self.rows.iter().filter(|row| !row.names_part).peekable();
        rows.peek().is_some() && rows.all(|row| row.cell(column).is_blank())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_sort_from_the_largest_words_by_letter_and_nothing_last() {
        let sorted = |mut cells: Vec<Cell>| {
            cells.sort_by(Cell::order);
            cells.iter().map(|c| c.text().into_owned()).collect::<Vec<_>>().join(" ")
        };
        assert_eq!(sorted(vec![Cell::Count(2), Cell::Count(1000), Cell::Count(30)]), "1,000 30 2");
        assert_eq!(sorted(vec![Cell::words("b"), Cell::Empty, Cell::words("A")]), "A b ");
        let ranked = |word: &str, rank| Cell::Ranked(word.into(), Role::Text, rank);
        assert_eq!(sorted(vec![ranked("a", 2), ranked("b", 1)]), "b a");
        assert_eq!(Cell::Share(0.454).text(), "45 %");
    }
}
