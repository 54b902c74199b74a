//! Applies one event to the record of its item.

use super::super::entries::{Entry, Ids};
use super::super::opinion::{Attached, Decision, ItemRecord, Opinion, Remark, RemarkKind, Ruling};
use super::super::order::Unread;
use crate::review::event::{Event, EventKind, EventRef};

/// What folding an event needs to know of the others.
#[derive(Clone, Copy)]
pub(super) struct Known<'r> {
    pub(super) ids: &'r Ids,
    pub(super) entries: &'r [Entry],
    /// The answers of authors that decisions and closings had not seen.
    pub(super) unread: &'r Unread,
}

/// Applies an event to the record of its item.
pub(super) fn take(case: &mut ItemRecord, known: Known<'_>, event: &Event, at: usize) {
    let who = || event.who.clone();
    match &event.what {
        EventKind::Decide { value, evidence, note } => {
            let (evidence, note) = (evidence.clone(), note.clone());
            let seen = event.seen.clone();
            let decision = Decision { evidence, note, seen, ..Decision::bare(*value, at) };
            decide(case, known, event, decision);
        }
        EventKind::Keep => opinion(case, event).keep(event.seen.as_ref()),
        EventKind::Reopen => opinion(case, event).reopen(),
        EventKind::Skip => opinion(case, event).skipped = true,
        EventKind::Defer => opinion(case, event).deferred = true,
        EventKind::Accept => opinion(case, event).accepted = Some((true, at)),
        EventKind::Refuse => opinion(case, event).accepted = Some((false, at)),
        EventKind::Note(text) => remark(case, (RemarkKind::Note, text), event, at),
        EventKind::Query(text) => remark(case, (RemarkKind::Query, text), event, at),
        EventKind::Flag(text) => remark(case, (RemarkKind::Blocker, text), event, at),
        EventKind::Answer { to, text } => {
            let asked = known.ids.named(known.entries, event, to);
            if let Some(query) = case.remarks.iter_mut().find(|r| Some(r.entry) == asked) {
                query.answers.push((who(), text.clone(), at));
                // whoever closed it before has not seen this answer
                query.closed = false;
            }
        }
        EventKind::Close { to } => {
            let asked = known.ids.named(known.entries, event, to);
            if let Some(remark) = case.remarks.iter_mut().find(|r| Some(r.entry) == asked) {
                remark.closed = !has_unread(remark, known, event);
            }
        }
        EventKind::Evidence { cited, .. } => {
            let cited = cited.clone();
            case.evidence.push(Attached { who: who(), cited, entry: at });
        }
        EventKind::Adjudicate { value, note } => {
            case.rule(Ruling { value: *value, note: note.clone(), who: who(), entry: at });
        }
        EventKind::Undo { .. }
        | EventKind::Redo { .. }
        | EventKind::Edit { .. }
        | EventKind::Signoff { .. }
        | EventKind::LeaveOut { .. }
        | EventKind::Unknown { .. } => {}
    }
}

/// Applies a decision.
pub(super) fn decide(case: &mut ItemRecord, known: Known<'_>, event: &Event, decision: Decision) {
    opinion(case, event).decide(decision);
    close_answered(case, known, event);
}

fn opinion<'c>(case: &'c mut ItemRecord, event: &Event) -> &'c mut Opinion {
    if !case.opinions.contains_key(&event.who) {
        case.opinions.insert(event.who.clone(), Opinion::default());
    }
    case.opinions.get_mut(&event.who).expect("it was inserted if it was missing")
}

fn remark(case: &mut ItemRecord, (kind, text): (RemarkKind, &str), event: &Event, at: usize) {
    case.remarks.push(Remark {
        kind,
        who: event.who.clone(),
        text: text.into(),
        entry: at,
        answers: Vec::new(),
        closed: false,
    });
}

/// Closes the answered queries of a reviewer who decides: he has seen the author's answers, unless they
/// were recorded on another computer and had not arrived.
fn close_answered(case: &mut ItemRecord, known: Known<'_>, event: &Event) {
    for remark in case.remarks.iter_mut().filter(|r| r.is_answered() && r.who == event.who) {
        remark.closed = !has_unread(remark, known, event);
    }
}

/// Returns true if a query has an answer that the writer of an event had not seen.
fn has_unread(remark: &Remark, known: Known<'_>, event: &Event) -> bool {
    let unread = (!known.unread.is_empty()).then(|| known.unread.get(&EventRef::of(event)));
    let is_unread = |answer: usize| {
        let answer = known.entries.get(answer).map(|entry| EventRef::of(&entry.event));
        unread.flatten().zip(answer).is_some_and(|(unread, answer)| unread.contains(&answer))
    };
    remark.answers.iter().any(|(.., at)| is_unread(*at))
}
