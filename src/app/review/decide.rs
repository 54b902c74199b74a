//! Decisions: pass, fail, verdicts, repeating, stale decisions, undo and redo.

use std::fmt::Write as _;

use super::pass_check::{PassCheck, open, shown};
use super::review_mode::advance;
use super::{NO_CURRENT_ITEM, NOT_IN_REVIEW_MODE};
use crate::app::command::Call;
use crate::app::mode::{Mode, OpenedOver, Picker, PickerRows, Purpose, ValueChoice};
use crate::app::state::review_session::RepeatableDecision;
use crate::app::{App, Effect, Message};
use crate::review::event::EventOrigin;
use crate::review::{Axis, Draft, EventKind, EvidenceRef, Opinion, Value};
use crate::story::Item;

/// Returns the events that a command makes for one item, or why it makes none.
type Decide<'a> = &'a dyn Fn(&App, usize) -> Result<Vec<EventKind>, String>;

/// Passes every open question of the item that can be shown to be right.
pub(in crate::app) fn pass(app: &mut App, _: Call) -> Effect {
    decide(app, "pass", &|app, at| {
        let (Some(session), Some(doc)) = (&app.session, app.doc()) else { return Ok(Vec::new()) };
        if matches!(session.item(at).item, Item::Claim(_)) {
            let fill = "a claim takes a verdict, {verdict-supported} to {verdict-not-checkable}; nothing passes it";
            return Err(app.keymap.fill(fill));
        }
        if session.open_axes(at).is_empty() {
            let fill = "all its questions are answered; {reopen} opens it again";
            return Err(app.keymap.fill(fill));
        }
        let (mut kinds, mut reasons) = (Vec::new(), Vec::new());
        for (axis, shown) in open(session, &doc, at) {
            match shown {
                PassCheck::Passes(value) => kinds.push(app.answer(at, value, None)),
                PassCheck::Fails(_, why) | PassCheck::Nothing(why) => {
                    reasons.push(format!("{}: {why}", axis.word()));
                }
            }
        }
        if kinds.is_empty() { Err(reasons.join("; ")) } else { Ok(kinds) }
    })
}

/// Defines one command for each way to fail an item.
macro_rules! fails {
    ($($name:ident $axis:ident $value:ident;)*) => {$(
        pub(in crate::app) fn $name(app: &mut App, _: Call) -> Effect {
            decide(app, stringify!($name), &|app, at| {
                app.fail(at, Axis::$axis, Value::$value)
            })
        }
    )*};
}

fails! {
    fail_wording Wording Altered;
    fail_speaker Attribution WrongSpeaker;
    fail_role Attribution WrongRole;
    fail_context Context OutOfContext;
    fail_qualifier Context QualifierDropped;
}

impl App {
    /// Returns a decision event with its evidence.
    fn answer(&self, at: usize, value: Value, note: Option<&str>) -> EventKind {
        let evidence = self.evidence_for(at, value);
        EventKind::Decide { value, evidence, note: note.map(Into::into) }
    }

    /// Returns the failing answer to a question: what the source shows, if it shows something.
    fn fail(&self, at: usize, axis: Axis, value: Value) -> Result<Vec<EventKind>, String> {
        let (Some(session), Some(doc)) = (&self.session, self.doc()) else { return Ok(Vec::new()) };
        let item = session.item(at);
        if !item.id.asks(axis) {
            let what = if matches!(item.item, Item::Claim(_)) { "a claim" } else { "a quote" };
            return Err(format!(
                "{what} is not asked for its {}; 1 to 7 are verdicts",
                axis.word()
            ));
        }
        if axis != Axis::Wording && !item.speech {
            return Err(format!("what is no speech has no {}", axis.word()));
        }
        let value = match shown(session, &doc, at, axis) {
            PassCheck::Fails(value, _) => value,
            _ => value,
        };
        Ok(vec![self.answer(at, value, None)])
    }

    /// Returns the evidence for a decision: what the file and the reviewer attached to the item,
    /// and the source in which its words were looked up.
    fn evidence_for(&self, at: usize, value: Value) -> Vec<EvidenceRef> {
        let (Some(session), Some(doc)) = (&self.session, self.doc()) else { return Vec::new() };
        let mut all: Vec<EvidenceRef> = Vec::new();
        if let Item::Claim(claim) = session.item(at).item {
            let of_file = doc.story.claim(claim).evidence.iter();
            all.extend(of_file.map(|e| EvidenceRef::of(&doc.story, e)));
        }
        if value.axis() == Axis::Wording || value.axis() == Axis::Context {
            all.extend(session.source_checks().cited(at));
        }
        let who = session.reviewer();
        let attached = session.item_record(at).into_iter().flat_map(|case| &case.evidence);
        all.extend(attached.filter(|a| &*a.who == who).map(|a| a.cited.clone()));
        let mut once: Vec<EvidenceRef> = Vec::new();
        for cited in all {
            if !once.contains(&cited) {
                once.push(cited);
            }
        }
        once
    }
}

/// Defines one command for each verdict.
macro_rules! verdicts {
    ($($name:ident $value:ident;)*) => {$(
        pub(in crate::app) fn $name(app: &mut App, _: Call) -> Effect {
            verdict(app, stringify!($name), Value::$value)
        }
    )*};
}

verdicts! {
    supported Supported;
    mostly Mostly;
    conflicting Conflicting;
    not_enough NotEnoughEvidence;
    refuted Refuted;
    outdated Outdated;
    not_checkable NotCheckable;
}

/// Gives a claim its verdict; a positive one without evidence asks for a reason.
fn verdict(app: &mut App, command: &'static str, value: Value) -> Effect {
    let positive = matches!(value, Value::Supported | Value::Mostly);
    if positive
        && let Some(current) = app.current_item()
        && matches!(current.item, Item::Claim(_))
        && app.in_review_mode().is_some_and(|session| session.bulk.is_none())
        && app.evidence_for(current.at, value).is_empty()
    {
        if app.is_key_repeat(command) {
            return Effect::None;
        }
        return app.open_prompt(Purpose::Reason(value), String::new());
    }
    decide(app, command, &|app, at| {
        let Some(session) = &app.session else { return Ok(Vec::new()) };
        if !matches!(session.item(at).item, Item::Claim(_)) {
            let fill = "a verdict is for claims; {go-to-claim} goes to those of this quote";
            return Err(app.keymap.fill(fill));
        }
        if positive && app.evidence_for(at, value).is_empty() {
            return Err("no evidence: it needs a reason of its own".to_owned());
        }
        Ok(vec![app.answer(at, value, None)])
    })
}

/// Accepts the reason for a verdict without evidence.
pub(super) fn accept_reason(app: &mut App, value: Value, words: &str) -> Effect {
    if words.is_empty() {
        let text = format!("{} without evidence needs a reason; Esc leaves it open", value.shown());
        return app.say(Message::error(text));
    }
    app.mode = Mode::Read;
    decide(app, "reason", &|app, at| Ok(vec![app.answer(at, value, Some(words))]))
}

/// Repeats the last decision on the current item, with its note; the evidence for the wording is
/// looked up for each quote.
pub(in crate::app) fn repeat(app: &mut App, _: Call) -> Effect {
    let Some(RepeatableDecision { kinds }) =
        app.in_review_mode().and_then(|session| session.last_decision.clone())
    else {
        return app.say(Message::plain("there is no decision to repeat yet"));
    };
    decide(app, "repeat", &|app, at| {
        let (Some(session), Some(doc)) = (&app.session, app.doc()) else { return Ok(Vec::new()) };
        let item = session.item(at);
        let mut fitting = Vec::new();
        for what in &kinds {
            let EventKind::Decide { value, .. } = what else { continue };
            if !item.id.asks(value.axis()) {
                let kind = if matches!(item.item, Item::Claim(_)) { "claim" } else { "quote" };
                return Err(format!("the last decision ({}) is not for a {kind}", value.shown()));
            }
            // what has to be shown is not repeated without being shown
            let proven = matches!(
                value,
                Value::Verbatim | Value::Tidied | Value::Elided | Value::Correct | Value::Fair
            );
            if proven && shown(session, &doc, at, value.axis()) != PassCheck::Passes(*value) {
                return Err(format!("{} cannot be shown here", value.shown()));
            }
            fitting.push(match (what, value.axis()) {
                (EventKind::Decide { note, .. }, Axis::Wording | Axis::Context) => {
                    app.answer(at, *value, note.as_deref())
                }
                _ => what.clone(),
            });
        }
        Ok(fitting)
    })
}

/// Opens a picker of every answer to every question of the item.
pub(in crate::app) fn other(app: &mut App, _: Call) -> Effect {
    let Some(current) = app.current_item().filter(|_| app.in_review_mode().is_some()) else {
        return app.say_with_keys(NO_CURRENT_ITEM);
    };
    let Some(session) = &app.session else { return Effect::None };
    let item = session.item(current.at);
    let axes: Vec<Axis> = item.asked(None).collect();
    let rows = axes.into_iter().flat_map(Axis::values).map(|row| ValueChoice {
        value: row.value,
        answered: session.opinion(current.at).and_then(|o| o.value(row.axis)) == Some(row.value),
    });
    let rows = rows.collect();
    app.mode = Mode::Picker(Picker::new(OpenedOver::Read, PickerRows::Values(rows)));
    Effect::None
}

/// Makes the decision that was picked.
pub(in crate::app) fn picked_value(app: &mut App, value: Value) -> Effect {
    if value.axis() == Axis::Verdict {
        return verdict(app, "pick", value);
    }
    decide(app, "pick", &|app, at| {
        let (Some(session), Some(doc)) = (&app.session, app.doc()) else { return Ok(Vec::new()) };
        let proven = matches!(value, Value::Verbatim | Value::Tidied);
        if proven && shown(session, &doc, at, Axis::Wording) != PassCheck::Passes(value) {
            return Err(format!("{} has to be shown by a source, and none shows it", value.word()));
        }
        Ok(vec![app.answer(at, value, None)])
    })
}

/// Decides on the current item, or on the items of a bulk decision, and goes to the next open
/// one.
fn decide(app: &mut App, command: &'static str, decides: Decide<'_>) -> Effect {
    if app.in_review_mode().is_none() {
        return app.say_with_keys(NOT_IN_REVIEW_MODE);
    }
    if app.is_key_repeat(command) {
        return Effect::None;
    }
    if let Some(bulk) = app.session.as_mut().and_then(|session| session.bulk.take()) {
        return decide_all(app, &bulk, decides);
    }
    let Some(current) = app.current_item() else { return app.say_with_keys(NO_CURRENT_ITEM) };
    let kinds = match decides(app, current.at) {
        Ok(kinds) => kinds,
        Err(why) => return app.say(Message::warning(why)),
    };
    let (Some(session), Some(doc)) =
        (&mut app.session, app.reader.as_ref().map(|r| r.doc().clone()))
    else {
        return Effect::None;
    };
    let story = &doc.story;
    let drafts = kinds.iter().map(|what| session.draft(current.at, what.clone(), story)).collect();
    session.last_decision = Some(RepeatableDecision { kinds });
    let effect = app.commit(drafts);
    report_and_advance(app, current.at);
    effect
}

/// Says what was decided about an item, and goes on if nothing of it is open.
fn report_and_advance(app: &mut App, at: usize) {
    let Some(session) = &app.session else { return };
    let id = session.item(at).id.id.clone();
    let open = session.open_axes(at);
    let answered = session.opinion(at).map(answers).unwrap_or_default();
    let undo = app.keymap.fill("{undo} undo");
    let text = if open.is_empty() {
        let on = advance(app).map(|on| format!(" · {on}")).unwrap_or_default();
        format!("{id} {answered} · {undo}{on}")
    } else {
        format!("{id} {answered} · open: {} · {undo}", open_words(app, at, &open))
    };
    app.message = Some(Message::plain(text));
}

/// Returns the open questions of an item; the first that could not be passed says why.
fn open_words(app: &App, at: usize, open: &[Axis]) -> String {
    let (Some(session), Some(doc)) = (&app.session, app.doc()) else { return String::new() };
    let mut told = false;
    let word = |axis: &Axis| match shown(session, &doc, at, *axis) {
        PassCheck::Nothing(why) | PassCheck::Fails(_, why)
            if !std::mem::replace(&mut told, true) =>
        {
            format!("{} ({why})", axis.word())
        }
        _ => axis.word().to_owned(),
    };
    open.iter().map(word).collect::<Vec<_>>().join(", ")
}

/// Returns the answers of an opinion as text.
pub(in crate::app) fn answers(opinion: &Opinion) -> String {
    opinion.decisions().map(|decision| decision.value.shown()).collect::<Vec<_>>().join(", ")
}

/// Decides on several items in one step.
fn decide_all(app: &mut App, bulk: &[usize], decides: Decide<'_>) -> Effect {
    let Some(doc) = app.doc() else { return Effect::None };
    let mut drafts: Vec<Draft> = Vec::new();
    let (mut touched, mut refused) = (0, Vec::new());
    for at in bulk {
        match decides(app, *at) {
            Ok(kinds) => {
                let Some(session) = &app.session else { return Effect::None };
                touched += 1;
                drafts.extend(kinds.into_iter().map(|what| {
                    let draft = session.draft(*at, what, &doc.story);
                    Draft { via: EventOrigin::Bulk, ..draft }
                }));
            }
            Err(why) => refused.push(why),
        }
    }
    let effect = app.commit(drafts);
    let mut text = format!("{touched} of {} decided", bulk.len());
    let half = |session: &super::super::ReviewSession| {
        bulk.iter().filter(|at| !session.open_axes(**at).is_empty()).count()
    };
    let open = app.session.as_ref().map_or(0, half);
    if open > refused.len() {
        let _ = write!(text, ", {} not in every question", open - refused.len());
    }
    if let Some(first) = refused.first() {
        let _ = write!(text, "; {} not: {first}", refused.len());
    }
    app.message = Some(Message::plain(format!("{text} · {}", app.keymap.fill("{undo} undo"))));
    effect
}

/// Defines one command for each event without an argument.
macro_rules! plain {
    ($($name:ident $what:ident $past:literal $advances:literal;)*) => {$(
        pub(in crate::app) fn $name(app: &mut App, _: Call) -> Effect {
            mark(app, stringify!($name), &EventKind::$what, ($past, $advances))
        }
    )*};
}

plain! {
    skip Skip "skipped, stays open" true;
    defer Defer "deferred, comes last" true;
    keep Keep "kept for the new words" true;
    reopen Reopen "open again" false;
}

fn mark(
    app: &mut App,
    command: &'static str,
    what: &EventKind,
    (past, advances): (&str, bool),
) -> Effect {
    if app.is_key_repeat(command) {
        return Effect::None;
    }
    let at = app.current_item().map(|current| current.at);
    let bulk = app.session.as_mut().and_then(|session| session.bulk.take());
    let all = bulk.clone().unwrap_or_else(|| at.into_iter().collect());
    let (Some(session), Some(doc)) = (app.in_review_mode(), app.doc()) else {
        return app.say_with_keys(NOT_IN_REVIEW_MODE);
    };
    let needs_stale = matches!(what, EventKind::Keep);
    let fits =
        |at: &usize| !needs_stale || session.item_freshness(*at) == crate::review::Freshness::Stale;
    let decided = |at: &usize| {
        !matches!(what, EventKind::Reopen) || session.opinion(*at).is_some_and(Opinion::is_decided)
    };
    let all: Vec<usize> = all.into_iter().filter(|at| fits(at) && decided(at)).collect();
    let Some(&first) = all.first() else {
        let why = if app.current_item().is_none() {
            NO_CURRENT_ITEM
        } else if needs_stale {
            "its words have not changed since it was decided"
        } else {
            "nothing is decided here that could be opened again"
        };
        return app.say_with_keys(why);
    };
    let via = if bulk.is_some() { EventOrigin::Bulk } else { EventOrigin::Key };
    let draft = |at: &usize| Draft { via, ..session.draft(*at, what.clone(), &doc.story) };
    let drafts = all.iter().map(draft).collect();
    let name = match all.len() {
        1 => session.item(first).id.id.to_string(),
        n => format!("{n} items"),
    };
    let effect = app.commit(drafts);
    let on = if advances && bulk.is_none() { advance(app) } else { None };
    let on = on.map(|on| format!(" · {on}")).unwrap_or_default();
    let text = format!("{name} {past} · {}{on}", app.keymap.fill("{undo} undo"));
    app.say_with(effect, Message::plain(text))
}

pub(in crate::app) fn undo(app: &mut App, _: Call) -> Effect {
    back(app, false)
}

pub(in crate::app) fn redo(app: &mut App, _: Call) -> Effect {
    back(app, true)
}

/// Undoes or redoes the last step, and goes to its item.
fn back(app: &mut App, again: bool) -> Effect {
    let Some(session) = app.in_review_mode() else {
        return app.say_with_keys(NOT_IN_REVIEW_MODE);
    };
    let (record, who) = (session.record(), session.reviewer());
    let step = if again { record.to_redo(who) } else { record.to_undo(who) };
    let Some(step) = step.map(Box::<str>::from) else {
        let none = if again { "nothing to redo" } else { "nothing to undo" };
        return app.say(Message::plain(none));
    };
    undo_or_redo(app, &step, again)
}

/// Undoes or redoes a step.
pub(in crate::app) fn undo_or_redo(app: &mut App, step: &str, again: bool) -> Effect {
    let Some(session) = &mut app.session else { return Effect::None };
    let events: Vec<_> = session.record().step(step).map(|entry| entry.event.clone()).collect();
    let items: Vec<usize> =
        events.iter().filter_map(|event| session.items().position(event.item.as_ref()?)).collect();
    session.bulk = None;
    let what = if again {
        EventKind::Redo { step: step.into() }
    } else {
        EventKind::Undo { step: step.into() }
    };
    let draft = Draft { item: None, seen: None, what, via: EventOrigin::Key };
    let effect = app.commit(vec![draft]);
    if let Some(first) = items.first() {
        app.go_to_position(*first);
    }
    let mut names: Vec<String> =
        events.iter().filter_map(|e| Some(e.item.as_ref()?.id.to_string())).collect();
    names.dedup();
    let name = match names.as_slice() {
        [] => events.first().map_or("a step", |event| event.what.kind()).to_owned(),
        [one] => one.clone(),
        [..] => format!("{} items", names.len()),
    };
    let text = if again {
        format!("{name}: redone")
    } else {
        format!("{name}: undone · {}", app.keymap.fill("{redo} redoes it"))
    };
    app.say_with(effect, Message::plain(text))
}
