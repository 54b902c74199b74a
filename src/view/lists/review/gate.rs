//! What is left before the story can be published, a row for each item and kind of work. All
//! reviewers' decisions count.

use super::{Column, says, who};
use crate::review::{Axis, Gate, GateLine, GateLineKind, Opinion, SignOff, latest_sign_off};
use crate::view::Role;
use crate::view::lists::counted;
use crate::view::review_overlay::ReviewedStory;
use crate::view::table::{Cell, RowTarget, Table, TableRow};

/// A short name for each kind of line, for narrow screens.
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
        GateLineKind::Suggestion => "suggestion",
        GateLineKind::Orphan => "orphan",
        GateLineKind::Unseen => "⇄ unseen",
        GateLineKind::DatedAhead => "clock",
        GateLineKind::LeftOut => "left out",
        GateLineKind::NothingAnnotated => "nothing",
        GateLineKind::Unverified => "· no source",
    }
}

pub(in crate::view::lists) fn gate(reviewed: &ReviewedStory<'_>) -> Table {
    let gate = Gate::of(&reviewed.doc.story, reviewed.items, reviewed.record);
    Table {
        summary: summary(reviewed, &gate),
        columns: vec![
            Column::new("what", 10, 12, 2),
            Column::new("item", 4, 10, 1),
            Column::new("why", 27, 48, 0).in_full(),
            Column::new("who", 20, 22, 4),
            Column::new("words", 16, 500, 3),
        ],
        rows: gate.rows().iter().map(|line| row(reviewed, line)).collect(),
        empty: "nothing is left",
        ..Table::default()
    }
}

fn row(reviewed: &ReviewedStory<'_>, line: &GateLine) -> TableRow {
    let role = match line.kind {
        GateLineKind::Blocker
        | GateLineKind::Disputed
        | GateLineKind::Stale
        | GateLineKind::Orphan
        | GateLineKind::Unseen
        | GateLineKind::DatedAhead
        | GateLineKind::LeftOut
        | GateLineKind::NothingAnnotated => Role::Problem,
        GateLineKind::QueryAnswered | GateLineKind::QueryOpen | GateLineKind::Evidence => {
            Role::Warning
        }
        GateLineKind::Wording | GateLineKind::Undecided | GateLineKind::Suggestion => Role::Text,
        GateLineKind::Unverified => Role::Dim,
    };
    let cells = vec![
        Cell::Ranked(short(line.kind).into(), role, line.kind as u32),
        line.id.as_ref().map_or(Cell::Empty, |id| Cell::dim(id.id.clone())),
        Cell::words(why(reviewed, line).as_str()),
        line.item.map_or(Cell::Empty, |item| who(reviewed, item)),
        line.item.map_or(Cell::Empty, |item| Cell::words(says(reviewed, item).as_str())),
    ];
    TableRow::new(leads(reviewed, line), cells)
}

/// Returns where a line leads: to its item, or to the words of a removed item if the text still has
/// them.
fn leads(reviewed: &ReviewedStory<'_>, line: &GateLine) -> RowTarget {
    if let Some(left_out) = &line.left_out {
        return RowTarget::LeftOut(Box::new(left_out.clone()));
    }
    if let Some(item) = line.item {
        return RowTarget::Item(item);
    }
    let gone =
        reviewed.fits.orphans().iter().filter(|orphan| Some(&orphan.item) == line.id.as_ref());
    let place = gone.flat_map(|orphan| &orphan.place).next();
    place.map_or(RowTarget::Nowhere, |span| RowTarget::Byte(span.start))
}

/// Returns why something is left, without its item, which has a column of its own. How two
/// reviewers disagree is shown only to those who have answered.
fn why(reviewed: &ReviewedStory<'_>, line: &GateLine) -> String {
    let Some(id) = &line.id else { return line.what.clone() };
    let disputed =
        |axis: &Axis| reviewed.record.item_record(id).is_some_and(|case| case.is_disputed(*axis));
    let mut axes = Axis::ALL.iter().map(|(axis, _)| *axis).filter(disputed);
    if line.kind == GateLineKind::Disputed && axes.any(|axis| !reviewed.sees(id, axis)) {
        return "reviewers disagree; give your own answer first".to_owned();
    }
    let who =
        line.left_out.as_ref().and_then(|one| one.event.as_ref()).map(|event| event.parts().0);
    if let Some(who) = who.filter(|who| !reviewed.hears(id, who)) {
        return format!(
            "two answers of {who} have not seen each other; give your own answer first"
        );
    }
    let before = format!("{id}: ");
    line.what.strip_prefix(&before).unwrap_or(&line.what).to_owned()
}

/// Returns how the answers so far came about: passed as sources and links show it, or a reviewer's
/// own, and how many of them in bulk; nothing if there are none.
fn ways(reviewed: &ReviewedStory<'_>) -> Option<String> {
    let cases = reviewed.items.all().iter();
    let cases = cases.filter_map(|item| reviewed.record.item_record(&item.id));
    let decisions = cases.flat_map(|case| case.opinions.values().flat_map(Opinion::decisions));
    let entries = reviewed.record.entries();
    let ways: Vec<_> = decisions.filter_map(|d| Some(entries.get(d.entry)?.event.via)).collect();
    let passed = ways.iter().filter(|via| via.is_passed()).count();
    let bulk = ways.iter().filter(|via| via.is_bulk()).count();
    let own = ways.len() - passed;
    (!ways.is_empty())
        .then(|| format!("{} passed, {own} by a person, {bulk} in bulk", counted(passed, "answer")))
}

/// Returns how much of each kind is left, and whether somebody signed off.
fn summary(reviewed: &ReviewedStory<'_>, gate: &Gate) -> String {
    let mut parts: Vec<String> = vec![gate.words(reviewed.items.all().len())];
    let unsourced: usize = gate.lines.iter().filter(|line| !line.kind.blocks()).count();
    if unsourced > 0 {
        parts.push(format!("{unsourced} no source"));
    }
    parts.extend(ways(reviewed));
    match latest_sign_off(reviewed.record, reviewed.items.sha256()) {
        SignOff::None => {}
        SignOff::Valid(by) => {
            parts.push(format!("signed off by {}{}", by.initials, by.limits()));
        }
        SignOff::Voided(by, why) => {
            // first, because narrow screens cut off the end
            parts.insert(0, format!("sign-off of {} void: {}", by.initials, why.words()));
        }
    }
    parts.join(" · ")
}
