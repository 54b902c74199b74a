//! The queue: every item, first what is left to do with the most urgent first, then what is done.

use super::{Column, paragraph, paragraph_column, says, who};
use crate::review::{ReviewItem, Status, Value};
use crate::story::Item;
use crate::view::lists::counted;
use crate::view::review_overlay::ReviewedStory;
use crate::view::table::{Cell, RowTarget, Table, TableRow};
use crate::view::{Role, review_signs};

/// The two parts of the queue.
const PARTS: [&str; 2] = ["left to do", "done"];

pub(in crate::view::lists) fn queue(reviewed: &ReviewedStory<'_>) -> Table {
    let mut all: Vec<usize> = (0..reviewed.items.all().len()).collect();
    all.sort_by_key(|at| (reviewed.statuses[*at], *at));
    let left = all.iter().take_while(|at| !reviewed.statuses[**at].is_done()).count();
    let mut rows: Vec<TableRow> = Vec::with_capacity(all.len() + 1);
    for (n, at) in all.iter().enumerate() {
        let part = u8::from(n >= left);
        // while nothing is done, a title for the only part would add nothing
        if n == left {
            rows.push(TableRow::part_title(part, PARTS[1]));
        }
        rows.push(row(reviewed, *at).in_part(part));
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
        empty: "there is nothing to review in this story",
        ..Table::default()
    }
}

fn row(reviewed: &ReviewedStory<'_>, at: usize) -> TableRow {
    let item = &reviewed.items.all()[at];
    let cells = vec![
        Cell::dim(item.id.id.clone()),
        stands(reviewed, at, item),
        who(reviewed, item.item),
        kind(reviewed, item.item),
        source(reviewed, at, item.item),
        paragraph(reviewed.doc, item.item),
        Cell::words(says(reviewed, item.item).as_str()),
    ];
    TableRow::new(RowTarget::Item(item.item), cells)
}

/// Returns the status of an item; of a partly decided one the open questions.
fn stands(reviewed: &ReviewedStory<'_>, at: usize, item: &ReviewItem) -> Cell {
    let status = reviewed.statuses[at];
    let opinion = reviewed.opinion(&item.id);
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
        _ => review_signs::cell(reviewed, item.item),
    }
}

fn kind(reviewed: &ReviewedStory<'_>, item: Item) -> Cell {
    let story = &reviewed.doc.story;
    Cell::dim(match item {
        Item::Quote(q) => story.quote(q).form.word(),
        Item::Claim(_) => "claim",
        _ => "",
    })
}

/// Returns what the nearest source says of a quote's words; for a claim how much evidence it has.
fn source(reviewed: &ReviewedStory<'_>, at: usize, item: Item) -> Cell {
    if let Item::Claim(c) = item {
        let attached = reviewed.record.case(&reviewed.items.all()[at].id);
        let own = attached.map_or(0, |case| case.evidence.len());
        return match reviewed.doc.story.claim(c).evidence.len() + own {
            0 => Cell::Ranked("no evidence".into(), Role::Warning, 100),
            n => Cell::Ranked(counted(n, "source").into(), Role::Text, 101),
        };
    }
    let Some(found) = reviewed.looked.of(at) else { return Cell::Empty };
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
