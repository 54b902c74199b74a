//! Every step of the review, newest first. It covers the whole story, because one step may touch
//! many items. Others' answers are hidden where the reviewer has not answered yet.

use super::Column;
use crate::review::{Entry, Event, EventKind, Record};
use crate::view::lists::counted;
use crate::view::review_overlay::ReviewedStory;
use crate::view::table::{Cell, RowTarget, Table, TableRow};
use crate::view::{Role, review_signs};

/// Shown instead of a hidden answer.
const HIDDEN: &str = "hidden until you answer";

pub(in crate::view::lists) fn history(reviewed: &ReviewedStory<'_>) -> Table {
    let entries = reviewed.record.entries();
    let void = entries.iter().filter(|entry| entry.void).count();
    let taken = if void > 0 { format!(", {void} undone") } else { String::new() };
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
        rows: (0..entries.len()).rev().map(|at| row(reviewed, at)).collect(),
        empty: "no review steps yet",
        ..Table::default()
    }
}

/// An event in words.
struct StepText {
    what: String,
    answer: Cell,
    note: String,
}

fn row(reviewed: &ReviewedStory<'_>, at: usize) -> TableRow {
    let entry = &reviewed.record.entries()[at];
    let StepText { what, answer, note } = step_text(reviewed, entry);
    let (what, answer, note) = if entry.void {
        let glue = if note.is_empty() { "" } else { " · " };
        let note = format!("undone{glue}{note}");
        let answer = answer.text().into_owned();
        (Cell::dim(format!("↶ {what}")), Cell::dim(answer), Cell::dim(note))
    } else {
        (Cell::words(what), answer, Cell::words(note))
    };
    let id = reviewed.record.about(entry).map_or(Cell::Empty, |id| Cell::dim(id.id.clone()));
    let time = shown(&entry.event.at);
    let cells = vec![Cell::dim(time), Cell::words(entry.event.who.clone()), id, what, answer, note];
    TableRow::new(RowTarget::Event(at), cells)
}

/// Formats a time for people: to the minute, with a space instead of the `T`.
fn shown(at: &str) -> String {
    at.get(..16).unwrap_or(at).replacen('T', " ", 1)
}

fn step_text(reviewed: &ReviewedStory<'_>, entry: &Entry) -> StepText {
    let event = &entry.event;
    let say = |what: &str, note: &str| StepText {
        what: what.to_owned(),
        answer: Cell::Empty,
        note: note.to_owned(),
    };
    match &event.what {
        EventKind::Decide { value, note, .. } => {
            answered(reviewed, entry, (*value, note.as_deref()))
        }
        EventKind::Adjudicate { value, note } => {
            let step_text = answered(reviewed, entry, (*value, note.as_deref()));
            StepText { what: format!("resolved {}", value.axis().word()), ..step_text }
        }
        EventKind::Note(text) => {
            let id = entry.event.item.as_ref();
            let heard = id.is_none_or(|id| reviewed.hears(id, &entry.event.who));
            say("note", if heard { text } else { HIDDEN })
        }
        EventKind::Query(text) => say("query", text),
        EventKind::Answer { text, .. } => say("answer", text),
        EventKind::Flag(text) => say("blocker", text),
        EventKind::Close { to } => say("closed", &text_of(reviewed.record, event, to)),
        EventKind::Evidence { cited, own } => {
            let mut brought = reviewed.record.added_sources().map(|brought| &brought.own);
            let own = own.as_ref().or_else(|| brought.find(|own| own.id == cited.source));
            let title = own.map_or(&*cited.source, |own| &*own.title);
            let place = cited.locator.as_deref().unwrap_or("no locator");
            let answer = Cell::words(title);
            StepText { what: "evidence".to_owned(), answer, note: place.to_owned() }
        }
        EventKind::Skip => say("skipped", ""),
        EventKind::Defer => say("deferred", ""),
        EventKind::Keep => say("kept", "holds for the new words"),
        EventKind::Reopen => say("reopened", ""),
        EventKind::Undo { step } => stepped("undid", steps(reviewed, step)),
        EventKind::Redo { step } => stepped("redid", steps(reviewed, step)),
        EventKind::Accept => say("accepted", "a machine's suggestion"),
        EventKind::Refuse => say("refused", "a machine's suggestion"),
        EventKind::Edit { what, from, to } => StepText {
            what: format!("edited {what}"),
            answer: Cell::words(named(reviewed, what, to)),
            note: if from.is_empty() {
                String::new()
            } else {
                format!("was {}", named(reviewed, what, from))
            },
        },
        EventKind::Signoff { initials, scope, sha256, .. } => StepText {
            what: "signed off".to_owned(),
            answer: Cell::words(initials.clone()),
            note: format!("{scope} · text {}", sha256.chars().take(8).collect::<String>()),
        },
        EventKind::LeaveOut { file, line, .. } => {
            let place = if *line == 0 { file.to_string() } else { format!("{file}:{line}") };
            say("accepted", &format!("{place}, as the gate named it"))
        }
        EventKind::Unknown { kind } => say(kind, "of a newer version"),
    }
}

fn stepped(what: &str, steps: String) -> StepText {
    StepText { what: what.to_owned(), answer: Cell::dim(steps), note: String::new() }
}

/// Returns an answer in words, if the reviewer may see it.
fn answered(
    reviewed: &ReviewedStory<'_>,
    entry: &Entry,
    (value, note): (crate::review::Value, Option<&str>),
) -> StepText {
    let event = &entry.event;
    let axis = value.axis();
    let own = reviewed.is_own(&event.who);
    let seen = own || event.item.as_ref().is_some_and(|id| reviewed.sees(id, axis));
    let what = axis.word().to_owned();
    if !seen {
        return StepText { what, answer: Cell::dim(HIDDEN), note: String::new() };
    }
    let words = format!("{} {}", value.grade().sign(), value.shown());
    let answer = Cell::Words(words.into(), review_signs::role(value.grade()), None);
    let how = event.via.shown();
    let note = note.unwrap_or_default();
    let glue = if how.is_empty() || note.is_empty() { "" } else { " · " };
    StepText { what, answer, note: format!("{how}{glue}{note}") }
}

/// Returns the text of the remark that an event names.
fn text_of(record: &Record, event: &Event, to: &str) -> String {
    match record.named(event, to).map(|entry| &entry.event.what) {
        Some(EventKind::Query(text) | EventKind::Flag(text) | EventKind::Note(text)) => {
            text.to_string()
        }
        _ => String::new(),
    }
}

/// Returns a step in words: its events, at most two of them by name.
fn steps(reviewed: &ReviewedStory<'_>, step: &str) -> String {
    let mut words: Vec<String> = Vec::new();
    let mut count = 0;
    for entry in reviewed.record.step(step) {
        count += 1;
        if count <= 2 {
            let step_text = step_text(reviewed, entry);
            words.push(format!("{} {}", step_text.what, step_text.answer.text()).trim().to_owned());
        }
    }
    if count > 2 {
        words.push(format!("and {} more", count - 2));
    }
    words.join(", ")
}

/// Returns timeline rows, each with its time, for decisions and sign-offs that were not undone.
pub(in crate::view::lists) fn decisions(reviewed: &ReviewedStory<'_>) -> Vec<TableRow> {
    let entries = reviewed.record.entries().iter().enumerate();
    let counts = entries.filter(|(_, entry)| {
        let what = &entry.event.what;
        !entry.void
            && matches!(
                what,
                EventKind::Decide { .. } | EventKind::Adjudicate { .. } | EventKind::Signoff { .. }
            )
    });
    let row = |(at, entry): (usize, &Entry)| {
        let StepText { what, answer, note } = step_text(reviewed, entry);
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

/// Returns the value of an edit with the names of the people whose IDs are in it.
fn named(reviewed: &ReviewedStory<'_>, what: &str, value: &str) -> String {
    if !matches!(what, "speaker" | "by" | "author" | "person" | "addressee") {
        return value.to_owned();
    }
    let people = &reviewed.doc.story.people;
    let name = |id: &str| {
        let person = people.iter().find(|person| &*person.id == id);
        person.map_or_else(|| id.to_owned(), |person| person.name.to_string())
    };
    value.split(", ").map(name).collect::<Vec<_>>().join(", ")
}
