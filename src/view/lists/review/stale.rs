//! Decisions whose words have changed, moved or gone since they were made.
//!
//! Others' decisions are listed where who checks has decided the item too.

use super::{Column, paragraph, paragraph_column};
use crate::review::{Fit, ItemId, Opinion, Reviewed, Value, gate};
use crate::view::Role;
use crate::view::decided;
use crate::view::lists::words_of;
use crate::view::reviewed::{Checked, in_marks, versions};
use crate::view::table::{Cell, Leads, Table, TableRow};

pub(in crate::view::lists) fn stale(checked: &Checked<'_>) -> Table {
    let (mut rows, mut counts) = (Vec::new(), [0_usize; 3]);
    for item in checked.items.all() {
        let Some(case) = checked.record.case(&item.id) else { continue };
        let own = case.of(checked.who).is_some_and(Opinion::is_decided);
        for (who, opinion) in &case.opinions {
            let fit = checked.fits.of(&item.id, who);
            if fit >= Fit::Moved && opinion.is_decided() && (own || **who == *checked.who) {
                counts[usize::from(fit == Fit::Moved)] += 1;
                rows.push(row(checked, item, (who, opinion), fit));
            }
        }
    }
    for id in gate::orphans(checked.items, checked.record) {
        let Some(case) = checked.record.case(id) else { continue };
        for (who, opinion) in case.opinions.iter().filter(|(_, o)| o.is_decided()) {
            counts[2] += 1;
            let seen = seen(opinion);
            let cells = vec![
                Cell::Ranked("gone".into(), Role::Problem, 1),
                Cell::dim(id.id.clone()),
                Cell::words(who.clone()),
                values(checked, id, (who, opinion)),
                Cell::Empty,
                Cell::words(in_marks(&versions(&seen, ""))),
            ];
            rows.push(TableRow::new(Leads::Nowhere, cells).in_part(1));
        }
    }
    rows.sort_by_key(|row| row.part);
    let [stale, moved, gone] = counts;
    Table {
        summary: format!("{stale} stale · {gone} gone · {moved} moved, and kept"),
        columns: vec![
            Column::new("what", 5, 6, 0),
            Column::new("item", 4, 10, 1),
            Column::new("decided by", 4, 14, 4),
            Column::new("what was decided", 8, 30, 3),
            paragraph_column(5),
            Column::new("old words → new words", 24, 500, 0),
        ],
        rows,
        empty: "every decision holds for the words that it was made on",
        ..Table::default()
    }
}

fn row(
    checked: &Checked<'_>,
    item: &Reviewed,
    (who, opinion): (&str, &Opinion),
    fit: Fit,
) -> TableRow {
    let new = words_of(&checked.doc.story, checked.doc.story.spans(item.item));
    let (what, role, part, words) = match fit {
        Fit::Moved => ("moved", Role::Dim, 2, new),
        _ => ("stale", Role::Problem, 0, in_marks(&versions(&seen(opinion), &new))),
    };
    let cells = vec![
        Cell::Ranked(what.into(), role, u32::from(part)),
        Cell::dim(item.id.id.clone()),
        Cell::words(who),
        values(checked, &item.id, (who, opinion)),
        paragraph(checked.doc, item.item),
        Cell::words(words.as_str()),
    ];
    TableRow::new(Leads::Item(item.item), cells).in_part(part)
}

/// Returns the words that the decisions saw, as one line.
fn seen(opinion: &Opinion) -> String {
    let seen = opinion.decisions().find_map(|decision| decision.seen.as_ref());
    let parts = seen.into_iter().flat_map(|seen| &seen.parts);
    let parts: Vec<String> =
        parts.map(|p| p.exact.split_whitespace().collect::<Vec<_>>().join(" ")).collect();
    parts.join(" … ")
}

/// Returns what somebody decided of an item, as far as who checks has decided it too.
fn values(checked: &Checked<'_>, id: &ItemId, (who, opinion): (&str, &Opinion)) -> Cell {
    let own = *who == *checked.who;
    let values = opinion.decisions().map(|decision| decision.value);
    let seen: Vec<Value> = values.filter(|v| own || checked.sees(id, v.axis())).collect();
    let Some(worst) = seen.iter().map(|value| value.grade()).max() else { return Cell::Empty };
    let words: Vec<String> = seen.iter().map(|value| value.shown()).collect();
    let words = format!("{} {}", worst.sign(), words.join(", "));
    Cell::Words(words.into(), decided::role(worst), None)
}
