//! Every item: what is left first, the most urgent before the others, then what is done.

use super::{Column, paragraph, paragraph_column, says, who};
use crate::review::{ReviewItem, Status, Value};
use crate::story::Item;
use crate::view::lists::counted;
use crate::view::review_overlay::ReviewedStory;
use crate::view::table::{Cell, RowTarget, Table, TableRow};
use crate::view::{Role, review_signs};

/// The parts of the queue: what is left, and what is done.
const PARTS: [&str; 2] = ["left to do", "done"];

pub(in crate::view::lists) fn queue(checked: &ReviewedStory<'_>) -> Table {
    let mut all: Vec<usize> = (0..checked.items.all().len()).collect();
    all.sort_by_key(|at| (checked.statuses[*at], *at));
    let left = all.iter().take_while(|at| !checked.statuses[**at].is_done()).count();
    let mut rows: Vec<TableRow> = Vec::with_capacity(all.len() + 1);
    for (n, at) in all.iter().enumerate() {
        let part = u8::from(n >= left);
        // with nothing done the name of the only part would say nothing
        if n == left {
            rows.push(TableRow::naming(part, PARTS[1]));
        }
        rows.push(row(checked, *at).in_part(part));
    }
    Table {
        summary: format!("{left} of {} left", counted(all.len(), "item")),
        columns: vec![
            Column::new("item", 4, 10, 2),
            Column::new("stands", 14, 17, 0),
            Column::new("who", 12, 24, 3),
            Column::new("kind", 7, 10, 6),
            Column::new("source", 10, 22, 4),
            paragraph_column(5),
            Column::new("words", 24, 500, 0),
        ],
        rows,
        empty: "nothing is marked here that could be reviewed",
        ..Table::default()
    }
}

fn row(checked: &ReviewedStory<'_>, at: usize) -> TableRow {
    let item = &checked.items.all()[at];
    let cells = vec![
        Cell::dim(item.id.id.clone()),
        stands(checked, at, item),
        who(checked, item.item),
        kind(checked, item.item),
        source(checked, at, item.item),
        paragraph(checked.doc, item.item),
        Cell::words(says(checked, item.item).as_str()),
    ];
    TableRow::new(RowTarget::Item(item.item), cells)
}

/// Returns where an item stands; of one that is half decided, what is open.
fn stands(checked: &ReviewedStory<'_>, at: usize, item: &ReviewItem) -> Cell {
    let status = checked.statuses[at];
    let opinion = checked.opinion(&item.id);
    match (status, opinion) {
        (Status::Open, Some(opinion)) if opinion.is_decided() => {
            let open: Vec<&str> = item.open_axes(opinion).map(crate::review::Axis::word).collect();
            let words = match &open[..] {
                [one] => format!("{one} open"),
                some => format!("{} open", some.len()),
            };
            Cell::Ranked(words.into(), Role::Text, status as u32 * 8 + 1)
        }
        (Status::Open, Some(opinion)) if opinion.skipped => {
            Cell::Ranked("open, skipped".into(), Role::Text, status as u32 * 8 + 1)
        }
        (Status::Open, _) => Cell::Ranked("open".into(), Role::Text, status as u32 * 8 + 1),
        _ => review_signs::cell(checked, item.item),
    }
}

fn kind(checked: &ReviewedStory<'_>, item: Item) -> Cell {
    let story = &checked.doc.story;
    Cell::dim(match item {
        Item::Quote(q) => story.quote(q).form.word(),
        Item::Claim(_) => "claim",
        _ => "",
    })
}

/// Returns what the nearest source says of a quote's words; of a claim, how much evidence it has.
fn source(checked: &ReviewedStory<'_>, at: usize, item: Item) -> Cell {
    if let Item::Claim(c) = item {
        let attached = checked.record.item_record(&checked.items.all()[at].id);
        let own = attached.map_or(0, |case| case.evidence.len());
        return match checked.doc.story.claim(c).evidence.len() + own {
            0 => Cell::Ranked("no evidence".into(), Role::Warning, 100),
            n => Cell::Ranked(counted(n, "source").into(), Role::Text, 101),
        };
    }
    let Some(found) = checked.looked.of(at) else { return Cell::Empty };
    let value = found.lookup.value;
    let words = format!("{} {}", value.grade().sign(), value.shown());
    let words = match value {
        Value::Altered | Value::Elided => {
            format!("{words} {:.0} %", (found.lookup.wer() * 100.0).max(1.0))
        }
        _ => words,
    };
    let rank = 3 - value.grade() as u32;
    Cell::Ranked(words.into(), review_signs::role(value.grade()), rank)
}
