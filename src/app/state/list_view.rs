//! A list on the screen: its filter, order, selection and layout.
//!
//! The rows come as a [`Table`]; what keys do is in `app::lists`.

mod layout;

use std::sync::Arc;

pub use layout::{ListPanes, PlacedColumn};

use super::fuzzy::near;
use crate::story::OpenError;
use crate::view::Document;
use crate::view::lists::View;
use crate::view::role::CardLine;
use crate::view::table::{RowTarget, Table, TableRow};

/// What a list shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ListKind {
    /// The stories of the library.
    Stories,
    /// The people of the library.
    People,
    /// All quotes of a person in the stories of the library, by the person's number there.
    QuotesOf(u32),
    /// The hits of a search in the stories of the library.
    Hits,
    /// The review queue over the stories of the library.
    Reviews,
    /// A list of the open story.
    View(View),
}

/// The order of the rows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SortOrder {
    /// The column.
    pub column: usize,
    /// True for descending order.
    pub reversed: bool,
}

/// The preview beside or under the list.
#[derive(Clone, Debug, Default)]
pub enum Preview {
    /// Closed.
    #[default]
    Closed,
    /// Open, showing what the selected row is about.
    Open,
    /// A story that is being loaded, with the ID of the request.
    Waiting(u64),
    /// A story, with the ID of the request.
    Story(u64, Arc<Document>),
    /// Why there is no preview (unsanitised).
    Failed(String),
}

/// What is kept of a closed list, to open it again as it was.
#[derive(Clone, Debug, Default)]
pub struct ClosedList {
    filter: String,
    only: Option<(usize, String)>,
    sort: Option<SortOrder>,
    selected: Option<RowTarget>,
    /// Which row that was, among those shown: the one in its place is selected where it is gone.
    at: usize,
    shift: usize,
}

/// A list on the screen.
#[derive(Debug)]
pub struct ListView {
    /// What it shows.
    pub kind: ListKind,
    /// The preview beside or under it.
    pub preview: Preview,
    /// The preview, laid out.
    pub lines: Vec<CardLine>,
    table: Table,
    filter: String,
    only: Option<(usize, String)>,
    sort: Option<SortOrder>,
    shown: Vec<(usize, Vec<u32>)>,
    selected: usize,
    top: usize,
    /// How many columns after the first are scrolled off at the left.
    shift: usize,
    panes: ListPanes,
    placed: Vec<PlacedColumn>,
    /// How many columns do not fit.
    hidden: usize,
    /// The widest cell of each column, over the first rows.
    widest: Vec<u16>,
    /// The columns that have anything in them.
    filled: Vec<usize>,
}

/// Rows that score less than this part of the best match are left out.
const MIN_SCORE: f64 = 0.7;

impl ListView {
    /// Makes a list, restored to what was kept of it.
    pub fn new(kind: ListKind, table: Table, kept: ClosedList) -> Self {
        let mut list_view = Self {
            kind,
            preview: Preview::Closed,
            lines: Vec::new(),
            table,
            filter: kept.filter,
            only: kept.only,
            sort: kept.sort,
            shown: Vec::new(),
            selected: 0,
            top: 0,
            shift: kept.shift,
            panes: ListPanes::default(),
            placed: Vec::new(),
            hidden: 0,
            widest: Vec::new(),
            filled: Vec::new(),
        };
        list_view.apply_filter();
        if let Some(leads) = kept.selected {
            let at = kept.at.min(list_view.shown.len().saturating_sub(1));
            list_view.selected = list_view.row_to(&leads).unwrap_or(at);
            if list_view.names_part(list_view.selected) {
                list_view.step(1);
            }
        }
        list_view
    }

    /// Returns what to keep of it.
    pub fn closed(&self) -> ClosedList {
        ClosedList {
            filter: self.filter.clone(),
            only: self.only.clone(),
            sort: self.sort,
            selected: self.selected_target().cloned(),
            at: self.selected,
            shift: self.shift,
        }
    }

    /// Shows only the rows with these words in a column.
    pub fn show_only(&mut self, column: usize, words: &str) {
        self.only = Some((column, words.to_owned()));
        self.apply_filter();
        self.selected = self.first_selectable();
    }

    /// Replaces the rows, maybe with other columns; the selected row stays selected, or if it is
    /// gone, the one in its place.
    pub fn replace_table(&mut self, table: Table) {
        let was = self.selected_target().cloned();
        self.replace_moved(table, was);
    }

    /// Replaces the rows, where the selected one leads to something else now, or to nothing any more.
    pub(in crate::app) fn replace_moved(&mut self, table: Table, was: Option<RowTarget>) {
        let at = self.selected;
        let title = self.sort.and_then(|sort| self.table.columns.get(sort.column));
        let title = title.map(|column| column.title.clone());
        let column = table.columns.iter().position(|column| Some(&column.title) == title.as_ref());
        self.sort = self.sort.zip(column).map(|(sort, column)| SortOrder { column, ..sort });
        self.table = table;
        self.apply_filter();
        let found = was.and_then(|was| self.row_to(&was));
        self.selected = found.unwrap_or(at.min(self.shown.len().saturating_sub(1)));
        if self.names_part(self.selected) {
            self.step(1);
        }
    }

    /// Adds rows and replaces some, with a new summary; the selected row stays selected.
    pub(in crate::app) fn update(
        &mut self,
        more: Vec<TableRow>,
        others: impl Iterator<Item = (usize, TableRow)>,
        summary: String,
    ) {
        let (was, at) = (self.selected_target().cloned(), self.selected);
        // as long as the first row is selected, the first row stays selected
        let was = was.filter(|_| at > 0);
        self.table.summary = summary;
        self.table.rows.extend(more);
        for (at, row) in others {
            if let Some(old) = self.table.rows.get_mut(at) {
                *old = row;
            }
        }
        self.apply_filter();
        if let Some(was) = was {
            self.select_target(&was);
        }
    }

    /// Sets the text for an empty list: still looking, or nothing found.
    pub(in crate::app) fn set_empty(&mut self, done: bool) {
        if done {
            self.table.empty = "nothing";
        }
    }

    /// Returns the table.
    pub fn table(&self) -> &Table {
        &self.table
    }

    /// Returns the rows that pass the filter: index in the table, and the matching characters of
    /// their line.
    pub fn shown(&self) -> &[(usize, Vec<u32>)] {
        &self.shown
    }

    /// Returns the index of the selected row, among those shown.
    pub fn selected(&self) -> usize {
        self.selected
    }

    /// Returns the index of the first row on screen, among those shown.
    pub fn top(&self) -> usize {
        self.top
    }

    /// Returns the filter.
    pub fn filter(&self) -> &str {
        &self.filter
    }

    /// Returns the column and the words that all rows shown have.
    pub fn only(&self) -> Option<(&str, &str)> {
        self.only.as_ref().map(|(column, words)| (&*self.table.columns[*column].title, &**words))
    }

    /// Returns the order of the rows; `None`: as they came.
    pub fn sort(&self) -> Option<SortOrder> {
        self.sort
    }

    /// Returns where its parts are on the screen.
    pub fn panes(&self) -> &ListPanes {
        &self.panes
    }

    /// Returns the columns that fit, with their places.
    pub fn placed(&self) -> &[PlacedColumn] {
        &self.placed
    }

    /// Returns how many columns are not on the screen: scrolled off at the left, and without room.
    pub fn hidden(&self) -> (usize, usize) {
        (self.shift.saturating_sub(1).min(self.filled.len().saturating_sub(1)), self.hidden)
    }

    /// Returns the target of the selected row.
    pub fn selected_target(&self) -> Option<&RowTarget> {
        self.shown.get(self.selected).map(|(at, _)| &self.table.rows[*at].leads)
    }

    /// Returns how many rows can be selected, before any filter.
    pub fn len(&self) -> usize {
        self.table.rows.iter().filter(|row| !row.names_part).count()
    }

    /// Returns true if there is no row.
    pub fn is_empty(&self) -> bool {
        self.table.rows.is_empty()
    }

    /// Sets the filter and selects the best match; if it is cleared, the selected row stays
    /// selected.
    pub(in crate::app) fn set_filter(&mut self, words: &str) {
        let was = self.selected_target().cloned();
        words.clone_into(&mut self.filter);
        self.apply_filter();
        self.selected = self.first_selectable();
        if let (true, Some(was)) = (words.is_empty(), was) {
            self.select_target(&was);
        }
    }

    /// Removes the filter; returns true if there was one.
    pub(in crate::app) fn clear_filter(&mut self) -> bool {
        let narrowed = !self.filter.is_empty() || self.only.is_some();
        if narrowed {
            self.only = None;
            self.set_filter("");
        }
        narrowed
    }

    /// Sorts by a column, or puts the rows back in their first order.
    pub(in crate::app) fn set_sort(&mut self, sort: Option<SortOrder>) {
        let was = self.selected_target().cloned();
        self.sort = sort;
        self.apply_filter();
        if let Some(was) = was {
            self.select_target(&was);
        }
    }

    /// Scrolls the columns after the first by one, until others are on the screen; returns true if
    /// they moved.
    pub(in crate::app) fn shift(&mut self, right: bool) -> bool {
        let shown = |list: &Self| list.placed.iter().map(|at| at.column).collect::<Vec<_>>();
        let (before, from) = (shown(self), self.shift);
        while if right { self.hidden > 0 } else { self.shift > 0 } {
            self.shift = if right { self.shift + 1 } else { self.shift - 1 };
            self.place(self.panes.rows.width);
            if shown(self) != before {
                return true;
            }
        }
        self.shift = from;
        false
    }

    /// Selects the row with this target, else the first row.
    pub(in crate::app) fn select_target(&mut self, leads: &RowTarget) {
        self.selected = self.row_to(leads).unwrap_or_else(|| self.first_selectable());
    }

    /// Returns the index of the row with this target, among those shown.
    fn row_to(&self, leads: &RowTarget) -> Option<usize> {
        self.shown.iter().position(|(at, _)| self.table.rows[*at].leads == *leads)
    }

    /// Selects a row; returns true if another one was selected before.
    pub(in crate::app) fn select(&mut self, at: usize) -> bool {
        let before = self.selected;
        self.selected = at.min(self.shown.len().saturating_sub(1));
        self.selected != before
    }

    /// Moves the selection by `steps`, skipping rows that are headings; returns true if it moved.
    pub(in crate::app) fn step(&mut self, steps: i64) -> bool {
        let last = self.shown.len().saturating_sub(1) as i64;
        let before = self.selected;
        let mut at = (before as i64).saturating_add(steps).clamp(0, last);
        while self.names_part(at as usize) {
            let on = at + if steps < 0 { -1 } else { 1 };
            if !(0..=last).contains(&on) {
                return self.select(self.first_selectable());
            }
            at = on;
        }
        self.select(at as usize)
    }

    pub(in crate::app) fn names_part(&self, shown: usize) -> bool {
        self.shown.get(shown).is_some_and(|(at, _)| self.table.rows[*at].names_part)
    }

    fn first_selectable(&self) -> usize {
        (0..self.shown.len()).find(|at| !self.names_part(*at)).unwrap_or(0)
    }

    /// Computes which rows are shown, and in which order.
    fn apply_filter(&mut self) {
        let rows = &self.table.rows;
        let kept = |at: &usize| {
            let row = &rows[*at];
            let only = self.only.as_ref();
            let whole = self.filter.trim().is_empty() && only.is_none();
            (whole || !row.names_part)
                && only.is_none_or(|(column, words)| row.cell(*column).text() == words.as_str())
        };
        let candidates: Vec<usize> = (0..rows.len()).filter(kept).collect();
        self.shown = if self.filter.trim().is_empty() {
            candidates.into_iter().map(|at| (at, Vec::new())).collect()
        } else {
            let lines: Vec<String> = candidates.iter().map(|at| rows[*at].line()).collect();
            let found = near(&self.filter, &lines, MIN_SCORE).into_iter();
            found.map(|(at, letters)| (candidates[at], letters)).collect()
        };
        if let Some(SortOrder { column, reversed }) = self.sort {
            self.shown.sort_by(|(a, _), (b, _)| {
                let (a, b) = (&rows[*a], &rows[*b]);
                let order = a.cell(column).order(b.cell(column));
                let order = if reversed { order.reverse() } else { order };
                (a.part, !a.names_part).cmp(&(b.part, !b.names_part)).then(order)
            });
        }
        self.selected = self.first_selectable();
        self.measure();
    }

    pub(in crate::app) fn handle_preview(&mut self, id: u64, doc: Arc<Document>) {
        match self.preview {
            Preview::Waiting(asked) | Preview::Story(asked, _) if asked == id => {
                self.preview = Preview::Story(id, doc);
            }
            _ => {}
        }
    }

    pub(in crate::app) fn handle_no_preview(&mut self, id: u64, why: &OpenError) {
        if matches!(self.preview, Preview::Waiting(asked) if asked == id) {
            self.preview = Preview::Failed(why.to_string());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::view::table::{Cell, Column};

    fn list_view() -> ListView {
        let row = |at: u32, name: &str, n: u32| {
            TableRow::new(RowTarget::Story(at), vec![Cell::words(name), Cell::Count(n)])
        };
        let rows = vec![row(0, "cove", 5), row(1, "abbey", 9), row(2, "beach", 9)];
        let columns = vec![Column::new("name", 4, 9, 0), Column::number("n", 1)];
        let table = Table { columns, rows, ..Table::default() };
        ListView::new(ListKind::Stories, table, ClosedList::default())
    }

    fn order(list_view: &ListView) -> Vec<usize> {
        list_view.shown().iter().map(|(at, _)| *at).collect()
    }

    #[test]
    fn rows_are_sorted_by_a_column_and_the_selected_one_stays() {
        let mut list_view = list_view();
        list_view.step(1);
        list_view.set_sort(Some(SortOrder { column: 1, reversed: false }));
        assert_eq!(order(&list_view), [1, 2, 0]);
        assert_eq!(list_view.selected_target(), Some(&RowTarget::Story(1)));
        list_view.set_sort(Some(SortOrder { column: 0, reversed: true }));
        assert_eq!(order(&list_view), [0, 2, 1]);
        assert_eq!(list_view.selected_target(), Some(&RowTarget::Story(1)));
    }

    #[test]
    fn a_filter_narrows_and_its_end_gives_all_rows_back() {
        let mut list_view = list_view();
        list_view.set_filter("bea");
        assert_eq!(order(&list_view), [2]);
        assert!(list_view.clear_filter());
        assert_eq!(list_view.selected_target(), Some(&RowTarget::Story(2)));
        assert!(!list_view.clear_filter());
        list_view.show_only(1, "9");
        assert_eq!(order(&list_view), [1, 2]);
    }

    #[test]
    fn every_column_that_stands_is_on_the_screen() {
        let mut list_view = list_view();
        for width in 1..60 {
            for height in 1..30 {
                list_view.layout((width, height));
                let wide = list_view.placed().iter().all(|p| p.x + p.width <= width.max(2));
                assert!(wide, "{width} × {height}: {:?}", list_view.placed());
                let panes = list_view.panes();
                assert!(panes.rows.bottom() <= height && panes.preview.bottom() <= height);
            }
        }
    }
}
