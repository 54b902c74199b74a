//! What two decided differently, settled or not.
//!
//! An item appears only once who checks has answered the question, and with it everybody's
//! answers; a column for each reviewer, one's own first.

use super::{Column, paragraph, paragraph_column, says};
use crate::review::{
    Agreement, Axis, Disagreement, ItemRecord, ReviewItem, agreement,
    disagreements as disagreements_of,
};
use crate::view::lists::counted;
use crate::view::review_overlay::ReviewedStory;
use crate::view::table::{Cell, RowTarget, Table, TableRow};
use crate::view::{Role, review_signs};

/// A question that was answered differently.
struct Side<'a> {
    item: &'a ReviewItem,
    case: &'a ItemRecord,
    axis: Axis,
}

pub(in crate::view::lists) fn disagreements(checked: &ReviewedStory<'_>) -> Table {
    let sides = sides(checked);
    let mut reviewers: Vec<&str> = Vec::new();
    for side in &sides {
        for (who, _) in side.case.answers(side.axis) {
            if !reviewers.contains(&who) {
                reviewers.push(who);
            }
        }
    }
    reviewers.sort_unstable_by_key(|who| (!checked.is_own(who), *who));
    let settled = sides.iter().filter(|side| side.case.ruling(side.axis).is_some()).count();
    let mut columns = vec![Column::new("item", 4, 10, 0), Column::new("question", 7, 11, 0)];
    // on narrow screens one's own answer and the first other one stay
    let ways = (0_u8..).map(|n| n.saturating_sub(1).min(5));
    columns.extend(reviewers.iter().zip(ways).map(|(who, way)| Column::new(who, 12, 20, way)));
    columns.push(Column::new("settled", 7, 24, 6));
    columns.push(paragraph_column(8));
    columns.push(Column::new("words", 16, 500, 7));
    Table {
        summary: summary(checked, sides.len(), settled),
        columns,
        rows: sides.iter().map(|side| row(checked, side, &reviewers)).collect(),
        empty: empty(checked),
        ..Table::default()
    }
}

/// Returns the questions that were answered differently and that who checks has answered, those
/// that are not settled first.
fn sides<'a>(checked: &ReviewedStory<'a>) -> Vec<Side<'a>> {
    let all = disagreements_of(checked.record, checked.items);
    let seen = all.into_iter().filter(|one| checked.sees(&one.item, one.axis));
    let side = |one: Disagreement| {
        let item = &checked.items.all()[checked.items.position(&one.item)?];
        Some(Side { item, case: checked.record.item_record(&one.item)?, axis: one.axis })
    };
    let mut sides: Vec<Side<'_>> = seen.filter_map(side).collect();
    sides.sort_by_key(|side| side.case.ruling(side.axis).is_some());
    sides
}

fn row(checked: &ReviewedStory<'_>, side: &Side<'_>, reviewers: &[&str]) -> TableRow {
    let Side { item, case, axis } = side;
    let ruling = case.ruling(*axis);
    let mut cells = vec![Cell::dim(item.id.id.clone()), Cell::words(axis.word())];
    for who in reviewers {
        let decision = case.of(who).and_then(|opinion| opinion.on(*axis));
        cells.push(decision.map_or(Cell::Empty, |decision| {
            let value = decision.value;
            let holds = ruling.is_none_or(|ruling| ruling.value == value);
            let role = if holds { review_signs::role(value.grade()) } else { Role::Dim };
            Cell::Words(format!("{} {}", value.grade().sign(), value.shown()).into(), role, None)
        }));
    }
    cells.push(ruling.map_or(Cell::Empty, |ruling| {
        Cell::words(format!("{} by {}", ruling.value.shown(), ruling.who))
    }));
    cells.push(paragraph(checked.doc, item.item));
    cells.push(Cell::words(says(checked, item.item).as_str()));
    TableRow::new(RowTarget::Item(item.item), cells).in_part(u8::from(ruling.is_some()))
}

fn summary(checked: &ReviewedStory<'_>, all: usize, settled: usize) -> String {
    let mut parts = vec![format!("{} to settle", counted(all - settled, "disagreement"))];
    if settled > 0 {
        parts.push(format!("{settled} settled"));
    }
    let hidden = hidden(checked);
    if hidden > 0 {
        parts.push(format!("{hidden} shown once you have answered"));
    }
    parts.extend(
        agreement(checked.record, checked.items).iter().filter_map(|on| agrees(checked, on)),
    );
    parts.join(" · ")
}

/// Says how far who checks and each other agree on a question beyond chance, and over how many items.
fn agrees(checked: &ReviewedStory<'_>, on: &Agreement) -> Option<String> {
    let own = on.reviewers.iter().position(|who| **who == *checked.who)?;
    let with_own = on.pairs.iter().filter(|((a, b), _)| *a == own || *b == own);
    let told = with_own.filter_map(|((a, b), kappa)| {
        let other = &on.reviewers[if *a == own { *b } else { *a }];
        Some(format!("κ {:.2} with {other} ({})", kappa.kappa()?, kappa.items))
    });
    let told: Vec<String> = told.collect();
    (!told.is_empty()).then(|| format!("{} {}", on.axis.word(), told.join(", ")))
}

/// Counts the questions that others have answered and who checks has not.
fn hidden(checked: &ReviewedStory<'_>) -> usize {
    let of = |item: &ReviewItem| {
        let Some(case) = checked.record.item_record(&item.id) else { return 0 };
        let axes = Axis::ALL.iter().map(|(axis, _)| *axis);
        axes.filter(|axis| case.answers(*axis).next().is_some() && !checked.sees(&item.id, *axis))
            .count()
    };
    checked.items.all().iter().map(of).sum()
}

fn empty(checked: &ReviewedStory<'_>) -> &'static str {
    if hidden(checked) > 0 {
        "nobody disagrees so far; others' answers are compared once yours are there"
    } else {
        "nobody disagrees"
    }
}
