//! Decisions whose words have since been changed, moved or deleted.
//!
//! Others' decisions are listed only where the reviewer has decided the item too.

use super::{Column, paragraph, paragraph_column};
use crate::review::{
    DecisionFreshness, Freshness, ItemId, MovedDecisions, Opinion, Orphan, ReviewItem, Value,
};
use crate::view::Role;
use crate::view::lists::{paragraph_at, words_of};
use crate::view::review_overlay::{ReviewedStory, in_marks, versions};
use crate::view::review_signs::role;
use crate::view::table::{Cell, RowTarget, Table, TableRow};

pub(in crate::view::lists) fn stale(reviewed: &ReviewedStory<'_>) -> Table {
    let mut rows = Vec::new();
    for item in reviewed.items.all() {
        let Some(case) = reviewed.record.item_record(&item.id) else { continue };
        let own = reviewed.opinion(&item.id).is_some_and(Opinion::is_decided);
        let shown = case
            .opinions
            .iter()
            .filter(|(who, opinion)| opinion.is_decided() && (own || ***who == *reviewed.who));
        for (who, opinion) in shown {
            if let Some(standing) = reviewed.fits.details(&item.id, who)
                && standing.freshness >= Freshness::Moved
            {
                rows.push(row(reviewed, item, (who, opinion), standing));
            }
        }
    }
    rows.extend(reviewed.fits.orphans().iter().map(|orphan| gone(reviewed, orphan)));
    rows.extend(reviewed.rebound.iter().map(|rebound| renamed(reviewed, rebound)));
    rows.sort_by_key(|row| row.part);
    Table {
        summary: summary(&rows),
        columns: vec![
            Column::new("what", 5, 7, 0),
            Column::new("item", 4, 10, 1),
            Column::new("decided by", 4, 14, 4),
            Column::new("what was decided", 8, 30, 3),
            paragraph_column(5),
            Column::new("old words → new words", 24, 500, 0),
        ],
        rows,
        empty: "no decision is stale: nothing has changed since",
        ..Table::default()
    }
}

/// The fates of words in the order of the list: a name, the role, the phrase for the summary.
const FATES: [(&str, Role, &str); 4] = [
    ("stale", Role::Problem, "stale"),
    ("gone", Role::Problem, "gone"),
    ("moved", Role::Dim, "moved, and kept"),
    ("renamed", Role::Dim, "under another ID, and kept"),
];

fn summary(rows: &[TableRow]) -> String {
    let mut parts: Vec<String> = Vec::new();
    for (part, (.., words)) in FATES.iter().enumerate() {
        let count = rows.iter().filter(|row| usize::from(row.part) == part).count();
        if count > 0 {
            parts.push(format!("{count} {words}"));
        }
    }
    parts.join(" · ")
}

fn decision_row(part: u8, leads: RowTarget, rest: [Cell; 5]) -> TableRow {
    let (word, role, _) = FATES[usize::from(part)];
    let mut cells = vec![Cell::Ranked(word.into(), role, u32::from(part))];
    cells.extend(rest);
    TableRow::new(leads, cells).in_part(part)
}

fn row(
    reviewed: &ReviewedStory<'_>,
    item: &ReviewItem,
    (who, opinion): (&str, &Opinion),
    standing: &DecisionFreshness,
) -> TableRow {
    let story = &reviewed.doc.story;
    let (part, words) = if standing.freshness == Freshness::Moved {
        (2, words_of(story, story.spans(item.item)))
    } else {
        let words = in_marks(&versions(&standing.versions));
        let words = (!words.is_empty()).then_some(words);
        // a reviewer sees of others only what they have answered too
        let own = reviewed.is_own(who) || reviewed.who.is_empty();
        let reasons = if own { standing.reasons_in_words() } else { Vec::new() };
        (0, words.into_iter().chain(reasons).collect::<Vec<_>>().join("; "))
    };
    let values = opinion.decisions().map(|decision| decision.value);
    let cells = [
        Cell::dim(item.id.id.clone()),
        Cell::words(who),
        decided(reviewed, &item.id, who, values),
        paragraph(reviewed.doc, item.item),
        Cell::words(words.as_str()),
    ];
    decision_row(part, RowTarget::Item(item.item), cells)
}

/// Returns the row of a decision whose item is gone; it leads to its words, if the text still has
/// them.
fn gone(reviewed: &ReviewedStory<'_>, orphan: &Orphan) -> TableRow {
    let seen: Vec<String> = orphan
        .seen
        .iter()
        .map(|words| words.split_whitespace().collect::<Vec<_>>().join(" "))
        .collect();
    let place = orphan.place.first();
    let words = match place {
        Some(_) => format!("{} (still in the text, but no longer annotated)", seen.join(" … ")),
        None => format!("[-{}-]", seen.join(" … ")),
    };
    let cells = [
        Cell::dim(orphan.item.id.clone()),
        Cell::words(orphan.who.clone()),
        decided(reviewed, &orphan.item, &orphan.who, orphan.values.iter().copied()),
        place.map_or(Cell::Empty, |span| paragraph_at(reviewed.doc, span.start)),
        Cell::words(words),
    ];
    decision_row(1, place.map_or(RowTarget::Nowhere, |span| RowTarget::Byte(span.start)), cells)
}

/// Returns the row of decisions that followed their words to an item with another ID.
fn renamed(reviewed: &ReviewedStory<'_>, rebound: &MovedDecisions) -> TableRow {
    let item = reviewed.items.position(&rebound.to).map(|at| reviewed.items.all()[at].item);
    let story = &reviewed.doc.story;
    let words = item.map(|item| words_of(story, story.spans(item))).unwrap_or_default();
    let cells = [
        Cell::dim(rebound.to.id.clone()),
        Cell::Empty,
        Cell::dim(format!("was {}", rebound.from.id)),
        item.map_or(Cell::Empty, |item| paragraph(reviewed.doc, item)),
        Cell::words(words.as_str()),
    ];
    decision_row(3, item.map_or(RowTarget::Nowhere, RowTarget::Item), cells)
}

/// Returns what somebody decided about an item, as far as the reviewer has decided it too.
fn decided(
    reviewed: &ReviewedStory<'_>,
    id: &ItemId,
    who: &str,
    values: impl Iterator<Item = Value>,
) -> Cell {
    let own = reviewed.is_own(who);
    let seen: Vec<Value> = values.filter(|v| own || reviewed.sees(id, v.axis())).collect();
    let Some(worst) = seen.iter().map(|value| value.grade()).max() else { return Cell::Empty };
    let words: Vec<String> = seen.iter().map(|value| value.shown()).collect();
    let words = format!("{} {}", worst.sign(), words.join(", "));
    Cell::Words(words.into(), role(worst), None)
}
