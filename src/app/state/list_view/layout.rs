//! The layout of a list on a screen: titles, rows, columns, preview.

use super::{ListView, Preview};
use crate::view::table::{Cell, Column};
use crate::view::{Area, visible};

/// A column with its place on the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PlacedColumn {
    /// The index of the column in the table.
    pub column: usize,
    /// Its first column of cells.
    pub x: u16,
    /// How many columns of cells it takes.
    pub width: u16,
    /// True if it is aligned right.
    pub right: bool,
    /// How many lines above the rows its head stands: 0 just above them.
    pub step: u16,
    /// How many columns of cells its head may take.
    pub head: u16,
}

/// Where the parts of a list are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ListPanes {
    /// The lines of column titles; none on low screens.
    pub titles: Area,
    /// The rows.
    pub rows: Area,
    /// What the selected row is about; empty where there is no room or it is closed.
    pub preview: Area,
    /// The line between rows and preview.
    pub border: Area,
}

/// From this width on the preview is beside the rows.
const BESIDE: u16 = 110;
/// From this height on the preview can be under the rows.
const UNDER: u16 = 14;
/// From this height on the columns have titles.
const TITLED: u16 = 7;
/// From these heights on the heads of narrow columns may take one, two or three lines.
const STEPPED: [u16; 3] = [TITLED, 9, 11];
/// How many rows are measured for the widths of the columns.
const MEASURED: usize = 400;
/// Columns of cells between two columns.
const GAP: u16 = 2;
/// Beside the rows there is a preview only if so much of what is to be read fits.
const READABLE: u16 = 36;
/// The narrowest that a column that stays can get.
const NARROWEST: u16 = 6;

impl ListView {
    /// Computes how wide the columns would like to be, from the first rows of the table, and which
    /// have nothing in them.
    pub(super) fn measure(&mut self) {
        let rows = &self.table.rows;
        let wide = |(at, column): (usize, &Column)| {
            let cells = rows.iter().filter(|r| !r.names_part).take(MEASURED).map(|r| r.cell(at));
            let widest = cells
                .map(|cell| match cell {
                    Cell::Bar(..) | Cell::Point(_) => usize::from(column.most),
                    cell => visible::width(&cell.text()),
                })
                .max()
                .unwrap_or(0);
            widest.min(usize::from(u16::MAX)) as u16
        };
        self.widest = self.table.columns.iter().enumerate().map(wide).collect();
        let filled = (0..self.table.columns.len()).filter(|at| !self.table.is_blank(*at));
        self.filled = filled.collect();
    }

    /// Computes the layout for a screen of `size`.
    pub(in crate::app) fn layout(&mut self, (width, height): (u16, u16)) {
        let head = if height >= 3 { 2 } else { 0 };
        let status = u16::from(height >= 2);
        let body = height.saturating_sub(head + status);
        let open = !matches!(self.preview, Preview::Closed);
        let beside = (width * 2 / 5).clamp(44, 72);
        let left = width.saturating_sub(beside + 2);
        let is_beside = open && width >= BESIDE && (self.fits(left) || height < UNDER);
        let is_under = open && !is_beside && height >= UNDER;
        let wide = if is_beside { left } else { width };
        self.place(wide);
        let titled = self.step_heads(wide, height);
        let mut panes = ListPanes::default();
        let top = head + titled;
        let mut rows = body.saturating_sub(titled);
        if is_beside {
            panes.border = Area::new(wide, head, 1, body);
            panes.preview = Area::new(wide + 2, head, beside - 1, body);
        } else if is_under {
            let all = self.table.rows.len().clamp(1, usize::from(body)) as u16;
            rows = (body - titled).div_ceil(2).min(all.max(3));
            panes.border = Area::new(0, top + rows, width, 1);
            let left = u16::from(width > 20);
            let under = body - titled - rows - 1;
            panes.preview = Area::new(left, top + rows + 1, (width - 2 * left).min(110), under);
        }
        panes.titles = Area::new(0, head, wide, titled);
        panes.rows = Area::new(0, top, wide, rows);
        self.panes = panes;
        let rows = usize::from(rows).max(1);
        self.top = self.top.min(self.selected);
        if self.selected >= self.top + rows {
            self.top = self.selected + 1 - rows;
        }
        // the heading of a part is shown together with its first row
        if self.top == self.selected && self.top > 0 && rows > 1 && self.names_part(self.top - 1) {
            self.top -= 1;
        }
        self.top = self.top.min(self.shown.len().saturating_sub(rows));
    }

    /// Returns true if the whole list can be read in `wide` columns of cells.
    fn fits(&self, wide: u16) -> bool {
        let reading = self.reading(&self.filled);
        let wants = |at: &usize| {
            let column = &self.table.columns[*at];
            if Some(*at) == reading {
                self.least(*at).max(self.widest[*at].min(READABLE))
            } else if column.axis.is_some() || column.stepped {
                self.least(*at).max(6)
            } else {
                self.least(*at).max(self.widest[*at].min(column.most))
            }
        };
        let gaps = GAP * self.filled.len().saturating_sub(1) as u16;
        self.filled.iter().map(wants).fold(gaps + 3, u16::saturating_add) <= wide
    }

    /// Returns the column of those given whose words are there to be read: it gets most room.
    fn reading(&self, columns: &[usize]) -> Option<usize> {
        columns.iter().copied().rev().max_by_key(|at| self.table.columns[*at].most)
    }

    /// Computes which columns fit into `wide` columns of cells, and where: those that matter most,
    /// or, once they were scrolled, those from there on.
    pub(super) fn place(&mut self, wide: u16) {
        let room = wide.saturating_sub(3);
        let here = |(n, at): (usize, &usize)| (n == 0 || n >= self.shift).then_some(*at);
        let mut chosen: Vec<usize> = self.filled.iter().enumerate().filter_map(here).collect();
        let all = chosen.len();
        while chosen.len() > 2 && self.total(&chosen, 0) > room {
            let gives_way = |at: &usize| (self.table.columns[*at].gives_way, *at);
            let can = |at: &usize| gives_way(at).0 > 0;
            let worst = match self.shift {
                0 => chosen.iter().copied().filter(can).max_by_key(gives_way),
                _ => chosen.last().copied(),
            };
            let Some(worst) = worst else { break };
            chosen.retain(|at| *at != worst);
        }
        while chosen.len() > 1 && self.total(&chosen, NARROWEST) > room {
            chosen.pop();
        }
        self.hidden = all - chosen.len();
        let widths = self.widths(&chosen, room);
        self.placed.clear();
        let mut x = 2;
        for (&at, given) in chosen.iter().zip(widths) {
            let width = given.min(wide.saturating_sub(x));
            let mut numbers = self.table.rows.iter().take(MEASURED).map(|row| row.cell(at));
            let right = numbers.any(|cell| cell.is_number() && !matches!(cell, Cell::Bar(..)));
            self.placed.push(PlacedColumn { column: at, x, width, right, step: 0, head: width });
            x += width + GAP;
        }
    }

    /// Returns what the selected row says in columns that are to be read in full, where they are cut
    /// or have no room.
    pub(in crate::app) fn cut_words(&self) -> Vec<String> {
        let row = self.shown.get(self.selected).and_then(|(at, _)| self.table.rows.get(*at));
        let in_full = (0..self.table.columns.len()).filter(|at| self.table.columns[*at].in_full);
        let cut = in_full.filter_map(|at| {
            let words = row?.cell(at).text();
            let place = self.placed.iter().find(|place| place.column == at);
            let room = place.map_or(0, |place| usize::from(place.width));
            (visible::width(&words) > room).then(|| words.into_owned())
        });
        cut.collect()
    }

    /// Returns what columns need at least; with `most`, if none needs more than that.
    fn total(&self, chosen: &[usize], most: u16) -> u16 {
        let gaps = GAP * (chosen.len().saturating_sub(1)) as u16;
        let least = self.all_least(chosen).into_iter();
        let capped = least.map(|least| if most > 0 { least.min(most) } else { least });
        capped.fold(gaps, u16::saturating_add)
    }

    /// Returns the smallest widths of some columns side by side.
    fn all_least(&self, chosen: &[usize]) -> Vec<u16> {
        let mut least: Vec<u16> = chosen.iter().map(|at| self.least(*at)).collect();
        // right of the last column there is no room for its head
        if let (Some(at), Some(least)) = (chosen.last(), least.last_mut()) {
            *least = self.head(*at).max(*least);
        }
        least
    }

    /// Returns the smallest width of a column: its head can be read, and some of what is below it.
    fn least(&self, at: usize) -> u16 {
        let column = &self.table.columns[at];
        let cells = self.widest[at].max(1);
        if column.stepped {
            return cells.clamp(column.least, column.least.max(3));
        }
        column.least.min(cells).max(self.head(at))
    }

    /// Returns how wide a column's head is.
    fn head(&self, at: usize) -> u16 {
        let column = &self.table.columns[at];
        if column.axis.is_some() {
            return 0;
        }
        let sign = if self.sort.is_some_and(|sort| sort.column == at) { 2 } else { 0 };
        visible::width(&column.title).min(usize::from(column.most)) as u16 + sign
    }

    /// Distributes the room over the chosen columns. Returns the width of each.
    fn widths(&self, chosen: &[usize], room: u16) -> Vec<u16> {
        let mut widths = self.all_least(chosen);
        let mut left = room.saturating_sub(self.total(chosen, 0));
        let mut over = self.total(chosen, 0).saturating_sub(room);
        while over > 0
            && let Some(widest) = widths.iter_mut().rev().max().filter(|width| **width > 1)
        {
            *widest -= 1;
            over -= 1;
        }
        let whole = |at: usize| self.widest[at].max(self.head(at));
        let capped = |at: usize| whole(at).min(self.table.columns[at].most.max(self.head(at)));
        let reading = self.reading(chosen);
        let n = chosen.iter().position(|at| Some(*at) == reading).unwrap_or(0);
        // what is to be read comes first: of what is left the others take half, or all that they
        // need if enough remains
        let wants = reading.map_or(0, |at| whole(at).saturating_sub(widths[n]));
        let all = chosen.iter().zip(&widths).filter(|(at, _)| Some(**at) != reading);
        let all =
            all.map(|(at, width)| capped(*at).saturating_sub(*width)).fold(0, u16::saturating_add);
        let enough = READABLE.saturating_sub(widths.get(n).copied().unwrap_or(0)).min(wants);
        let mut grow = left.saturating_sub(wants).max(left / 2);
        if all + enough <= left {
            grow = grow.max(all);
        }
        left -= grow;
        let others = |widths: &mut Vec<u16>, room: &mut u16, wanted: &dyn Fn(usize) -> u16| {
            let mut grown = true;
            while *room > 0 && std::mem::take(&mut grown) {
                for (&at, width) in chosen.iter().zip(&mut *widths) {
                    if Some(at) != reading && *width < wanted(at) && *room > 0 {
                        *width += 1;
                        *room -= 1;
                        grown = true;
                    }
                }
            }
        };
        others(&mut widths, &mut grow, &capped);
        left += grow;
        if let Some(width) = widths.get_mut(n) {
            let more = wants.min(left);
            *width += more;
            left -= more;
        }
        others(&mut widths, &mut left, &whole);
        widths
    }

    /// Puts the heads of narrow columns on as many lines as they need, in steps from the top left
    /// to the bottom right. Returns how many lines the heads take.
    fn step_heads(&mut self, wide: u16, height: u16) -> u16 {
        let most = STEPPED.iter().filter(|least| height >= **least).count();
        let columns = &self.table.columns;
        let at: Vec<usize> =
            (0..self.placed.len()).filter(|n| columns[self.placed[*n].column].stepped).collect();
        // a head ends before the next one on its line
        let room = |n: usize, lines: usize| {
            let next =
                at.get(n + lines).map_or(wide.saturating_sub(1), |next| self.placed[*next].x);
            next.saturating_sub(self.placed[at[n]].x + 1)
        };
        let whole = |lines: &usize| {
            (0..at.len()).all(|n| self.head(self.placed[at[n]].column) <= room(n, *lines))
        };
        let lines = (1..=most).find(whole).unwrap_or(most);
        let heads: Vec<u16> = (0..at.len()).map(|n| room(n, lines.max(1))).collect();
        for (n, (at, head)) in at.iter().zip(heads).enumerate() {
            let place = &mut self.placed[*at];
            place.step = lines.saturating_sub(1 + n % lines.max(1)) as u16;
            place.head = head.max(place.width);
        }
        lines as u16
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::state::list_view::{ClosedList, ListKind};
    use crate::view::table::{RowTarget, Table, TableRow};

    /// Returns a list with these columns; each row has a cell of words for each column.
    fn list(columns: Vec<Column>, rows: &[&[&str]]) -> ListView {
        let row = |cells: &&[&str]| {
            let cells = cells.iter().map(|words| Cell::words(*words)).collect();
            TableRow::new(RowTarget::Nowhere, cells)
        };
        let rows = rows.iter().map(row).collect();
        let table = Table { columns, rows, ..Table::default() };
        ListView::new(ListKind::Stories, table, ClosedList::default())
    }

    /// Returns the heads of a list on a screen: each line as it would be painted.
    fn heads(list: &mut ListView, size: (u16, u16)) -> Vec<String> {
        list.layout(size);
        let lines = usize::from(list.panes.titles.height);
        let mut drawn = vec![vec![' '; usize::from(size.0)]; lines];
        for place in &list.placed {
            let title = &list.table.columns[place.column].title;
            assert!(
                usize::from(place.head) >= visible::width(title),
                "{title} is cut to {} in {size:?}",
                place.head
            );
            let letters = title.chars().chain(std::iter::repeat('_'));
            for (n, letter) in letters.take(visible::width(title)).enumerate() {
                let cell =
                    &mut drawn[lines - 1 - usize::from(place.step)][usize::from(place.x) + n];
                assert_eq!(*cell, ' ', "{title} lies over another head in {size:?}");
                *cell = letter;
            }
        }
        drawn
            .into_iter()
            .map(|line| line.iter().collect::<String>().trim_end().to_owned())
            .collect()
    }

    /// A list of claims against some sources.
    fn matrix(sources: &[&str]) -> ListView {
        let mut columns =
            vec![Column::new("claim", 4, 10, 3), Column::new("what is claimed", 14, 500, 0)];
        columns.extend(sources.iter().map(|id| Column::new(id, 2, 24, 1).stepped()));
        let claim = "the harbour was closed for as long as the repairs went on, and longer";
        let mut cells = vec!["c1", claim];
        cells.resize(2 + sources.len(), "+");
        list(columns, &[&cells])
    }

    #[test]
    fn no_head_is_cut_or_covered_and_no_column_is_dropped_unsaid() {
        let sources =
            ["transcript", "minutes", "گزارش", "письмо", "grant", "報告書", "survey", "fire"];
        for width in 32..220 {
            for height in [12, 24, 50] {
                let mut list = matrix(&sources);
                heads(&mut list, (width, height));
                let (left, right) = list.hidden();
                assert_eq!(list.placed.len() + left + right, 2 + sources.len(), "{width}");
            }
        }
    }

    #[test]
    fn heads_that_are_wider_than_their_columns_go_down_in_steps() {
        let mut list = matrix(&["transcript", "minutes", "report", "grant"]);
        assert_eq!(
            heads(&mut list, (46, 24)),
            [
                "                           transcript   grant",
                "                                minutes",
                "  claim  what is claimed            report",
            ]
        );
        let wide = heads(&mut list, (160, 24));
        assert_eq!(wide.len(), 1);
        assert!(wide[0].ends_with("transcript  minutes  report  grant"), "{wide:?}");
    }

    #[test]
    fn an_empty_column_has_no_room_and_is_not_counted() {
        let columns = || {
            let narrow = |title| Column::new(title, 8, 20, 1);
            vec![
                narrow("name"),
                narrow("nothing"),
                narrow("kind"),
                Column::new("words", 10, 500, 0),
            ]
        };
        let mut list = list(columns(), &[&["Ada", "", "x"], &["Bo", " ", "y", "said"]]);
        list.layout((80, 24));
        let placed: Vec<usize> = list.placed.iter().map(|place| place.column).collect();
        assert_eq!((placed, list.hidden()), (vec![0, 2, 3], (0, 0)));
        let mut none = self::list(columns(), &[]);
        none.layout((80, 24));
        assert_eq!(none.placed.len(), 4, "before there are rows every head is shown");
    }

    #[test]
    fn what_is_to_be_read_is_never_dropped() {
        let words = "a sentence that is longer than a narrow screen is wide, and then some";
        let columns = vec![
            Column::new("#", 2, 6, 6),
            Column::new("speaker", 15, 26, 0),
            Column::number("claims", 5),
            Column::new("the words", 32, 500, 0),
        ];
        let mut list = list(columns, &[&["1", "Beatrix Oyelaran", "2", words]]);
        for width in 20..60 {
            list.layout((width, 24));
            let end = list.placed.last().expect("a column");
            assert_eq!(end.column, 3, "{width}");
            assert!(end.width >= 6 && end.x + end.width < width, "{width}: {end:?}");
        }
        list.layout((40, 24));
        assert_eq!(list.hidden(), (0, 2));
    }

    #[test]
    fn the_preview_is_beside_the_rows_only_where_they_can_be_read() {
        let words = "a sentence that is longer than a narrow screen is wide, and then some";
        let columns = vec![
            Column::new("name", 15, 30, 0),
            Column::new("role", 10, 30, 1),
            Column::new("words", 20, 500, 0),
        ];
        let mut list =
            list(columns, &[&["Beatrix Oyelaran of Tannery", "speaker of the house", words]]);
        list.preview = Preview::Open;
        list.layout((120, 40));
        assert!(list.panes.preview.y > list.panes.rows.y, "under it: {:?}", list.panes);
        assert_eq!(list.hidden(), (0, 0));
        list.layout((200, 40));
        assert!(list.panes.preview.x > 0, "beside it: {:?}", list.panes);
        assert_eq!(list.hidden(), (0, 0));
    }
}
