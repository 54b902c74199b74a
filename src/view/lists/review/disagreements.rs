//! Questions that reviewers answered differently, resolved or not.
//!
//! A question is listed, with everybody's answers, only once the reviewer has answered it too.
//! There is a column for each reviewer, with one's own first.

use super::{Column, paragraph, paragraph_column, says};
use crate::review::{
    Agreement, Axis, Disagreement, ItemRecord, ReviewItem, agreement,
    disagreements as disagreements_of,
};
use crate::view::lists::counted;
use crate::view::review_overlay::ReviewedStory;
use crate::view::table::{Cell, RowTarget, Table, TableRow};
use crate::view::{Role, review_signs};

/// A question with different answers.
struct Side<'a> {
    item: &'a ReviewItem,
    case: &'a ItemRecord,
    axis: Axis,
}

pub(in crate::view::lists) fn disagreements(reviewed: &ReviewedStory<'_>) -> Table {
    let sides = sides(reviewed);
    let mut reviewers: Vec<&str> = Vec::new();
    for side in &sides {
        for (who, _) in side.case.answers(side.axis) {
            if !reviewers.contains(&who) {
                reviewers.push(who);
            }
        }
    }
    reviewers.sort_unstable_by_key(|who| (!reviewed.is_own(who), *who));
    let resolved = sides.iter().filter(|side| !side.case.is_disputed(side.axis)).count();
    let mut columns = vec![Column::new("item", 4, 10, 0), Column::new("question", 7, 11, 0)];
    // on narrow screens one's own answer and the first other one remain
    let ways = (0_u8..).map(|n| n.saturating_sub(1).min(5));
    columns.extend(reviewers.iter().zip(ways).map(|(who, way)| Column::new(who, 12, 20, way)));
    columns.push(Column::new("ruling", 7, 24, 6));
    columns.push(paragraph_column(8));
    columns.push(Column::new("words", 16, 500, 7));
    Table {
        summary: summary(reviewed, sides.len(), resolved),
        columns,
        rows: sides.iter().map(|side| row(reviewed, side, &reviewers)).collect(),
        empty: empty(reviewed),
        ..Table::default()
    }
}

/// Returns the questions with different answers that the reviewer has answered too, unresolved ones
/// first.
fn sides<'a>(reviewed: &ReviewedStory<'a>) -> Vec<Side<'a>> {
    let all = disagreements_of(reviewed.record, reviewed.items);
    let seen = all.into_iter().filter(|one| reviewed.sees(&one.item, one.axis));
    let side = |one: Disagreement| {
        let item = &reviewed.items.all()[reviewed.items.position(&one.item)?];
        Some(Side { item, case: reviewed.record.item_record(&one.item)?, axis: one.axis })
    };
    let mut sides: Vec<Side<'_>> = seen.filter_map(side).collect();
    sides.sort_by_key(|side| !side.case.is_disputed(side.axis));
    sides
}

fn row(reviewed: &ReviewedStory<'_>, side: &Side<'_>, reviewers: &[&str]) -> TableRow {
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
        let since = if case.is_disputed(*axis) { ", answered otherwise since" } else { "" };
        Cell::words(format!("{} by {}{since}", ruling.value.shown(), ruling.who))
    }));
    cells.push(paragraph(reviewed.doc, item.item));
    cells.push(Cell::words(says(reviewed, item.item).as_str()));
    TableRow::new(RowTarget::Item(item.item), cells).in_part(u8::from(!case.is_disputed(*axis)))
}

fn summary(reviewed: &ReviewedStory<'_>, all: usize, resolved: usize) -> String {
    let mut parts = vec![format!("{} to resolve", counted(all - resolved, "disagreement"))];
    if resolved > 0 {
        parts.push(format!("{resolved} resolved"));
    }
    let hidden = hidden(reviewed);
    if hidden > 0 {
        parts.push(format!("{hidden} hidden until you have answered"));
    }
    parts.extend(
        agreement(reviewed.record, reviewed.items).iter().filter_map(|on| agrees(reviewed, on)),
    );
    parts.join(" · ")
}

/// Returns how far the reviewer and each other one agree on a question beyond chance, and on how
/// many items.
fn agrees(reviewed: &ReviewedStory<'_>, on: &Agreement) -> Option<String> {
    let own = on.reviewers.iter().position(|who| **who == *reviewed.who)?;
    let with_own = on.pairs.iter().filter(|((a, b), _)| *a == own || *b == own);
    let others = with_own.filter_map(|((a, b), kappa)| {
        let other = &on.reviewers[if *a == own { *b } else { *a }];
        Some(format!("κ {:.2} with {other} ({})", kappa.kappa()?, kappa.items))
    });
    let others: Vec<String> = others.collect();
    (!others.is_empty()).then(|| format!("{} {}", on.axis.word(), others.join(", ")))
}

/// Counts the questions that others have answered and the reviewer has not.
fn hidden(reviewed: &ReviewedStory<'_>) -> usize {
    let of = |item: &ReviewItem| {
        let Some(case) = reviewed.record.item_record(&item.id) else { return 0 };
        let axes = Axis::ALL.iter().map(|(axis, _)| *axis);
        axes.filter(|axis| case.answers(*axis).next().is_some() && !reviewed.sees(&item.id, *axis))
            .count()
    };
    reviewed.items.all().iter().map(of).sum()
}

fn empty(reviewed: &ReviewedStory<'_>) -> &'static str {
    if hidden(reviewed) > 0 {
        "no disagreements so far; others' answers are compared once you have given yours"
    } else {
        "no disagreements"
    }
}
