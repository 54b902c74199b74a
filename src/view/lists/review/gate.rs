//! What is left before the story can go out, a line for each thing; everybody's decisions count.

use super::{Column, says, who};
use crate::review::{Axis, Gate, GateLine, GateLineKind, SignOff, latest_sign_off};
use crate::view::Role;
use crate::view::review_overlay::ReviewedStory;
use crate::view::table::{Cell, RowTarget, Table, TableRow};

/// What stands for each thing that can be left where there is little room.
const fn short(left: GateLineKind) -> &'static str {
    match left {
        GateLineKind::Blocker => "! blocker",
        GateLineKind::Disputed => "⇄ disputed",
        GateLineKind::Stale => "≠ stale",
        GateLineKind::QueryAnswered => "? answered",
        GateLineKind::QueryOpen => "? query",
        GateLineKind::Wording => "wording",
        GateLineKind::Undecided => "undecided",
        GateLineKind::Evidence => "evidence",
        GateLineKind::Suggestion => "proposal",
        GateLineKind::Orphan => "orphan",
        GateLineKind::Unverified => "· no source",
    }
}

pub(in crate::view::lists) fn gate(checked: &ReviewedStory<'_>) -> Table {
    let gate = Gate::of(&checked.doc.story, checked.items, checked.record);
    Table {
        summary: summary(checked, &gate),
        columns: vec![
            Column::new("what", 10, 12, 0),
            Column::new("item", 4, 10, 1),
            Column::new("why", 27, 48, 0),
            Column::new("who", 20, 22, 3),
            Column::new("words", 16, 500, 2),
        ],
        rows: gate.lines.iter().map(|line| row(checked, line)).collect(),
        empty: "nothing is left",
        ..Table::default()
    }
}

fn row(checked: &ReviewedStory<'_>, line: &GateLine) -> TableRow {
    let role = match line.kind {
        GateLineKind::Blocker
        | GateLineKind::Disputed
        | GateLineKind::Stale
        | GateLineKind::Orphan => Role::Problem,
        GateLineKind::QueryAnswered | GateLineKind::QueryOpen | GateLineKind::Evidence => {
            Role::Warning
        }
        GateLineKind::Wording | GateLineKind::Undecided | GateLineKind::Suggestion => Role::Text,
        GateLineKind::Unverified => Role::Dim,
    };
    let cells = vec![
        Cell::Ranked(short(line.kind).into(), role, line.kind as u32),
        line.id.as_ref().map_or(Cell::Empty, |id| Cell::dim(id.id.clone())),
        Cell::words(why(checked, line).as_str()),
        line.item.map_or(Cell::Empty, |item| who(checked, item)),
        line.item.map_or(Cell::Empty, |item| Cell::words(says(checked, item).as_str())),
    ];
    TableRow::new(leads(checked, line), cells)
}

/// Returns where a line leads: to its item, else to the words of one that is gone, if they stand.
fn leads(checked: &ReviewedStory<'_>, line: &GateLine) -> RowTarget {
    if let Some(item) = line.item {
        return RowTarget::Item(item);
    }
    let gone =
        checked.fits.orphans().iter().filter(|orphan| Some(&orphan.item) == line.id.as_ref());
    let place = gone.flat_map(|orphan| &orphan.place).next();
    place.map_or(RowTarget::Nowhere, |span| RowTarget::Byte(span.start))
}

/// Returns why something is left, without the item, which has its own column; what two answered is
/// told to who has answered only.
fn why(checked: &ReviewedStory<'_>, line: &GateLine) -> String {
    let Some(id) = &line.id else { return line.what.clone() };
    let disputed =
        |axis: &Axis| checked.record.item_record(id).is_some_and(|case| case.is_disputed(*axis));
    let mut axes = Axis::ALL.iter().map(|(axis, _)| *axis).filter(disputed);
    if line.kind == GateLineKind::Disputed && axes.any(|axis| !checked.sees(id, axis)) {
        return "two decided differently; your own answer comes first".to_owned();
    }
    let before = format!("{id}: ");
    line.what.strip_prefix(&before).unwrap_or(&line.what).to_owned()
}

/// Says how much is left of each sort, and whether somebody signed off.
fn summary(checked: &ReviewedStory<'_>, gate: &Gate) -> String {
    let mut parts: Vec<String> = vec![format!("{} to be settled", gate.count())];
    let told: usize = gate.lines.iter().filter(|line| !line.kind.blocks()).count();
    if told > 0 {
        parts.push(format!("{told} without a source"));
    }
    match latest_sign_off(checked.record, checked.items.sha256()) {
        SignOff::None => {}
        SignOff::Valid(by) => parts.push(format!("signed off by {}", by.initials)),
        SignOff::Voided(by, why) => {
            // first, because the end is cut off on narrow screens
            parts.insert(0, format!("sign-off of {} void: {}", by.initials, why.words()));
        }
    }
    parts.join(" · ")
}
