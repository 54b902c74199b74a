//! Every step of the review, the last first; of the whole story, because a step may touch many
//! items. What others answered is hidden where who checks has not answered.

use super::Column;
use crate::review::{Entry, EventKind, Record};
use crate::view::lists::counted;
use crate::view::review_overlay::ReviewedStory;
use crate::view::table::{Cell, RowTarget, Table, TableRow};
use crate::view::{Role, review_signs};

/// What stands for an answer that is not shown yet.
const HIDDEN: &str = "hidden until yours";

pub(in crate::view::lists) fn history(checked: &ReviewedStory<'_>) -> Table {
    let entries = checked.record.entries();
    let void = entries.iter().filter(|entry| entry.void).count();
    let taken = if void > 0 { format!(", {void} taken back") } else { String::new() };
    Table {
        summary: format!("{}{taken}", counted(entries.len(), "event")),
        columns: vec![
            Column::new("time", 16, 16, 1),
            Column::new("who", 2, 14, 2),
            Column::new("item", 4, 10, 0),
            Column::new("what", 11, 20, 0),
            Column::new("answer", 14, 26, 0),
            Column::new("note", 12, 500, 3),
        ],
        rows: (0..entries.len()).rev().map(|at| row(checked, at)).collect(),
        empty: "nothing was done yet",
        ..Table::default()
    }
}

/// What an event says, in words.
struct Told {
    what: String,
    answer: Cell,
    note: String,
}

fn row(checked: &ReviewedStory<'_>, at: usize) -> TableRow {
    let entry = &checked.record.entries()[at];
    let Told { what, answer, note } = told(checked, entry);
    let (what, answer, note) = if entry.void {
        let glue = if note.is_empty() { "" } else { " · " };
        let note = format!("taken back{glue}{note}");
        let answer = answer.text().into_owned();
        (Cell::dim(format!("↶ {what}")), Cell::dim(answer), Cell::dim(note))
    } else {
        (Cell::words(what), answer, Cell::words(note))
    };
    let id = checked.record.about(entry).map_or(Cell::Empty, |id| Cell::dim(id.id.clone()));
    let time = shown(&entry.event.at);
    let cells = vec![Cell::dim(time), Cell::words(entry.event.who.clone()), id, what, answer, note];
    TableRow::new(RowTarget::Event(at), cells)
}

/// Returns a time as people write it: to the minute, without the letters between.
fn shown(at: &str) -> String {
    at.get(..16).unwrap_or(at).replacen('T', " ", 1)
}

fn told(checked: &ReviewedStory<'_>, entry: &Entry) -> Told {
    let event = &entry.event;
    let say = |what: &str, note: &str| Told {
        what: what.to_owned(),
        answer: Cell::Empty,
        note: note.to_owned(),
    };
    match &event.what {
        EventKind::Decide { value, note, .. } => {
            answered(checked, entry, (*value, note.as_deref()))
        }
        EventKind::Adjudicate { value, note } => {
            let told = answered(checked, entry, (*value, note.as_deref()));
            Told { what: format!("settled {}", value.axis().word()), ..told }
        }
        EventKind::Note(text) => {
            let id = entry.event.item.as_ref();
            let heard = id.is_none_or(|id| checked.hears(id, &entry.event.who));
            say("note", if heard { text } else { HIDDEN })
        }
        EventKind::Query(text) => say("query", text),
        EventKind::Answer { text, .. } => say("answer", text),
        EventKind::Flag(text) => say("blocker", text),
        EventKind::Close { to } => say("closed", &text_of(checked.record, to)),
        EventKind::Evidence { cited, own } => {
            let mut brought = checked.record.added_sources().map(|brought| &brought.own);
            let own = own.as_ref().or_else(|| brought.find(|own| own.id == cited.source));
            let title = own.map_or(&*cited.source, |own| &*own.title);
            let place = cited.locator.as_deref().unwrap_or("no locator");
            let answer = Cell::words(title);
            Told { what: "evidence".to_owned(), answer, note: place.to_owned() }
        }
        EventKind::Skip => say("skipped", ""),
        EventKind::Defer => say("put off", ""),
        EventKind::Keep => say("kept", "holds for the new words"),
        EventKind::Reopen => say("reopened", ""),
        EventKind::Undo { step } => stepped("took back", steps(checked, step)),
        EventKind::Redo { step } => stepped("did again", steps(checked, step)),
        EventKind::Accept => say("accepted", "a machine's proposal"),
        EventKind::Refuse => say("refused", "a machine's proposal"),
        EventKind::Edit { what, from, to } => Told {
            what: format!("edited {what}"),
            answer: Cell::words(to.clone()),
            note: format!("was {from}"),
        },
        EventKind::Signoff { initials, scope, sha256 } => Told {
            what: "signed off".to_owned(),
            answer: Cell::words(initials.clone()),
            note: format!("{scope} · text {}", sha256.chars().take(8).collect::<String>()),
        },
        EventKind::Unknown { kind } => say(kind, "of a newer version"),
    }
}

fn stepped(what: &str, steps: String) -> Told {
    Told { what: what.to_owned(), answer: Cell::dim(steps), note: String::new() }
}

/// Says an answer, if who checks may see it.
fn answered(
    checked: &ReviewedStory<'_>,
    entry: &Entry,
    (value, note): (crate::review::Value, Option<&str>),
) -> Told {
    let event = &entry.event;
    let axis = value.axis();
    let own = checked.is_own(&event.who);
    let seen = own || event.item.as_ref().is_some_and(|id| checked.sees(id, axis));
    let what = axis.word().to_owned();
    if !seen {
        return Told { what, answer: Cell::dim(HIDDEN), note: String::new() };
    }
    let words = format!("{} {}", value.grade().sign(), value.shown());
    let answer = Cell::Words(words.into(), review_signs::role(value.grade()), None);
    Told { what, answer, note: note.unwrap_or_default().to_owned() }
}

/// Returns the words of a remark by the ID of its event.
fn text_of(record: &Record, id: &str) -> String {
    match record.entry(id).map(|entry| &entry.event.what) {
        Some(EventKind::Query(text) | EventKind::Flag(text) | EventKind::Note(text)) => {
            text.to_string()
        }
        _ => String::new(),
    }
}

/// Says what a step was: its events, at most two by name.
fn steps(checked: &ReviewedStory<'_>, step: &str) -> String {
    let mut words: Vec<String> = Vec::new();
    let mut count = 0;
    for entry in checked.record.step(step) {
        count += 1;
        if count <= 2 {
            let told = told(checked, entry);
            words.push(format!("{} {}", told.what, told.answer.text()).trim().to_owned());
        }
    }
    if count > 2 {
        words.push(format!("and {} more", count - 2));
    }
    words.join(", ")
}

/// Returns the rows of a timeline for what was decided and signed and not taken back, each with
/// its time.
pub(in crate::view::lists) fn decisions(checked: &ReviewedStory<'_>) -> Vec<TableRow> {
    let entries = checked.record.entries().iter().enumerate();
    let counts = entries.filter(|(_, entry)| {
        let what = &entry.event.what;
        !entry.void
            && matches!(
                what,
                EventKind::Decide { .. } | EventKind::Adjudicate { .. } | EventKind::Signoff { .. }
            )
    });
    let row = |(at, entry): (usize, &Entry)| {
        let Told { what, answer, note } = told(checked, entry);
        let id = entry.event.item.as_ref().map(|id| format!("{} ", id.id)).unwrap_or_default();
        let note = if note.is_empty() { note } else { format!(": {note}") };
        let words = format!("{id}{}{note}", answer.text());
        let cells = vec![
            Cell::Ranked(shown(&entry.event.at).into(), Role::Text, at as u32),
            Cell::dim(what),
            Cell::words(entry.event.who.clone()),
            Cell::words(words),
        ];
        TableRow::new(RowTarget::Event(at), cells)
    };
    counts.map(row).collect()
}
