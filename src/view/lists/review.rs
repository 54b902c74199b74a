//! The lists of a review: the queue, what is left, disagreements, what went stale, every step.

use super::{Column, name, names, paragraph, paragraph_column, words_of};
use crate::review::{Gate, Status};
use crate::story::{Claimant, Item};
use crate::view::Role;
use crate::view::reviewed::Checked;
use crate::view::table::{Cell, Leads, Table, TableRow};

/// Every item that is not done, the most urgent first.
pub(super) fn queue(checked: &Checked<'_>) -> Table {
    let mut all: Vec<usize> = (0..checked.items.all().len()).collect();
    all.sort_by_key(|at| (checked.statuses[*at], *at));
    let open = all.iter().filter(|at| !checked.statuses[**at].is_done()).count();
    Table {
        summary: format!("{open} of {} left", all.len()),
        columns: vec![
            Column::new("item", 4, 10, 3),
            Column::new("where it stands", 14, 15, 0),
            Column::new("who", 13, 24, 2),
            paragraph_column(4),
            Column::new("words", 30, 500, 0),
        ],
        rows: all.into_iter().map(|at| row(checked, at)).collect(),
        empty: "nothing is marked here that could be reviewed",
        ..Table::default()
    }
}

fn row(checked: &Checked<'_>, at: usize) -> TableRow {
    let item = &checked.items.all()[at];
    let cells = vec![
        Cell::dim(item.id.id.clone()),
        status(checked.statuses[at]),
        who(checked, item.item),
        paragraph(checked.doc, item.item),
        Cell::words(says(checked, item.item).as_str()),
    ];
    TableRow::new(Leads::Item(item.item), cells)
}

fn status(status: Status) -> Cell {
    let role = match status {
        Status::Stale | Status::Blocked | Status::Disputed => Role::Problem,
        Status::Checked | Status::SignedOff => Role::Good,
        Status::QueryAnswered => Role::Warning,
        Status::Open => Role::Text,
        Status::QueryOpen | Status::Deferred => Role::Dim,
    };
    Cell::Ranked(status.word().into(), role, status as u32)
}

/// Returns who says a quote or makes a claim.
fn who(checked: &Checked<'_>, item: Item) -> Cell {
    match item {
        Item::Quote(q) => names(checked.doc, &checked.doc.story.quote(q).speakers),
        Item::Claim(c) => match checked.doc.story.claim(c).by {
            Claimant::Person(person) => name(checked.doc, person),
            _ => Cell::dim("claim"),
        },
        _ => Cell::Empty,
    }
}

/// Returns the words of a quote, or what a claim says.
fn says(checked: &Checked<'_>, item: Item) -> String {
    let story = &checked.doc.story;
    match item {
        Item::Claim(c) if story.claim(c).says.is_some() => {
            story.claim(c).says.as_deref().unwrap_or_default().to_owned()
        }
        item => words_of(story, story.spans(item)),
    }
}

/// What is left before the story can go out.
pub(super) fn gate(checked: &Checked<'_>) -> Table {
    let gate = Gate::of(&checked.doc.story, checked.items, checked.record);
    let row = |line: &crate::review::GateLine| {
        let leads = line.item.map_or(Leads::Nowhere, Leads::Item);
        let role = if line.left.bars() { Role::Problem } else { Role::Dim };
        let id = line.id.as_ref().map_or(Cell::Empty, |id| Cell::dim(id.id.clone()));
        let words = line.item.map(|item| says(checked, item)).unwrap_or_default();
        let cells = vec![
            Cell::Ranked(line.left.title().into(), role, line.left as u32),
            id,
            Cell::words(line.what.as_str()),
            Cell::words(words.as_str()),
        ];
        TableRow::new(leads, cells)
    };
    Table {
        summary: format!("{} to be settled, W signs off in spite of it", gate.count()),
        columns: vec![
            Column::new("what", 14, 36, 0),
            Column::new("item", 4, 10, 2),
            Column::new("why", 20, 60, 1),
            Column::new("words", 20, 500, 3),
        ],
        rows: gate.lines.iter().map(row).collect(),
        empty: "nothing is left",
        ..Table::default()
    }
}

/// What two decided differently.
pub(super) fn disagreements(_: &Checked<'_>) -> Table {
    Table { empty: "nobody disagrees", ..Table::default() }
}

/// Decisions whose words have changed or gone.
pub(super) fn stale(_: &Checked<'_>) -> Table {
    Table { empty: "every decision holds for the words that it was made on", ..Table::default() }
}

/// Every step, the last first.
pub(super) fn history(_: &Checked<'_>) -> Table {
    Table { empty: "nothing was done yet", ..Table::default() }
}
