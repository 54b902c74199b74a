//! The layout of a list on a screen: titles, rows, columns, preview.

use super::{ListView, Preview};
use crate::view::table::Cell;
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
}

/// Where the parts of a list are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ListPanes {
    /// The line of column titles; no rows on low screens.
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
/// How many rows are measured for the widths of the columns.
const MEASURED: usize = 400;
/// Columns of cells between two columns.
const GAP: u16 = 2;

impl ListView {
    /// Computes how wide the columns would like to be, from the first rows of the table.
    pub(super) fn measure(&mut self) {
        let rows = &self.table.rows;
        let wide = |(at, column): (usize, &crate::view::table::Column)| {
            let cells = rows.iter().filter(|r| !r.names_part).take(MEASURED).map(|r| r.cell(at));
            let widest = cells
                .map(|cell| match cell {
                    Cell::Bar(..) => usize::from(column.most),
                    cell => visible::width(&cell.text()),
                })
                .max()
                .unwrap_or(0);
            let title = visible::width(&column.title);
            let sign = usize::from(self.sort.is_some_and(|s| s.column == at)) * 2;
            widest.max(title + sign).min(usize::from(column.most.max(column.least))) as u16
        };
        self.widest = self.table.columns.iter().enumerate().map(wide).collect();
    }

    /// Computes the layout for a screen of `size`.
    pub(in crate::app) fn layout(&mut self, (width, height): (u16, u16)) {
        let head = if height >= 3 { 2 } else { 0 };
        let status = u16::from(height >= 2);
        let titled = u16::from(height >= TITLED);
        let body = height.saturating_sub(head + status);
        let open = !matches!(self.preview, Preview::Closed);
        let mut panes = ListPanes::default();
        let (mut wide, mut rows) = (width, body.saturating_sub(titled));
        let top = head + titled;
        if open && width >= BESIDE {
            let beside = (width * 2 / 5).clamp(44, 72);
            wide = width - beside - 2;
            panes.border = Area::new(wide, head, 1, body);
            panes.preview = Area::new(wide + 2, head, beside - 1, body);
        } else if open && height >= UNDER {
            rows = (body - titled).div_ceil(2);
            panes.border = Area::new(0, top + rows, width, 1);
            let left = u16::from(width > 20);
            let under = body - titled - rows - 1;
            panes.preview = Area::new(left, top + rows + 1, (width - 2 * left).min(110), under);
        }
        panes.titles = Area::new(0, head, wide, titled);
        panes.rows = Area::new(0, top, wide, rows);
        self.panes = panes;
        self.place(wide);
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

    /// Computes which columns fit into `wide` columns of cells, and where.
    fn place(&mut self, wide: u16) {
        let columns = &self.table.columns;
        let room = wide.saturating_sub(3);
        let mut chosen: Vec<usize> =
            (0..columns.len()).filter(|at| *at == 0 || *at > self.shift).collect();
        let total = |chosen: &[usize]| -> u16 {
            let gaps = GAP * (chosen.len().saturating_sub(1)) as u16;
            chosen.iter().fold(gaps, |sum, at| sum.saturating_add(self.least(*at)))
        };
        while chosen.len() > 1 && total(&chosen) > room {
            let rank = |at: &usize| (columns[*at].gives_way, *at);
            let worst = chosen.iter().skip(1).copied().max_by_key(|at| rank(at));
            let Some(worst) = worst else { break };
            if columns[worst].gives_way == 0 && chosen.len() <= 2 {
                break;
            }
            chosen.retain(|at| *at != worst);
        }
        let widths = self.widths(&chosen, room.saturating_sub(total(&chosen)));
        let all = (0..self.table.columns.len()).filter(|at| *at == 0 || *at > self.shift).count();
        self.hidden = all - chosen.len();
        self.placed.clear();
        let mut x = 2;
        for (&at, given) in chosen.iter().zip(widths) {
            let least = self.least(at);
            let width = given.min(wide.saturating_sub(x));
            let right = self.table.rows.iter().take(MEASURED).any(|r| match r.cell(at) {
                Cell::Bar(..) => false,
                cell => cell.is_number(),
            });
            let width = if right { width.min(self.widest[at].max(least)) } else { width };
            self.placed.push(PlacedColumn { column: at, x, width, right });
            x += width + GAP;
        }
    }

    /// Returns the smallest width of a column.
    fn least(&self, at: usize) -> u16 {
        self.table.columns[at].least.min(self.widest[at].max(1))
    }

    /// Distributes the cells that are `left` over the smallest widths of the chosen columns, from
    /// the left; first for the titles, if all of them fit. Returns the width of each.
    fn widths(&self, chosen: &[usize], mut left: u16) -> Vec<u16> {
        let mut widths: Vec<u16> = chosen.iter().map(|at| self.least(*at)).collect();
        let Some((&last, others)) = chosen.split_last() else { return widths };
        // the last column is the one to read: the others grow by at most half of what is left
        let wants = self.widest[last].saturating_sub(self.least(last));
        let mut grow = left.saturating_sub(wants).max(left / 2);
        let title = |at: usize| visible::width(&self.table.columns[at].title) as u16;
        let named = |at: usize| title(at).min(self.widest[at]);
        let whole = |at: usize| self.widest[at];
        let needed = others.iter().map(|at| named(*at).saturating_sub(self.least(*at)));
        let fits = needed.fold(0, u16::saturating_add) <= grow;
        let rounds: [(bool, &dyn Fn(usize) -> u16); 2] = [(fits, &named), (true, &whole)];
        for (_, wanted) in rounds.into_iter().filter(|(now, _)| *now) {
            for (&at, width) in others.iter().zip(&mut widths) {
                let more = wanted(at).saturating_sub(*width).min(left).min(grow);
                *width += more;
                left -= more;
                grow -= more;
            }
        }
        // the last column takes what is left, the others no more than they need
        widths[others.len()] += left;
        widths
    }
}
