//! Deciding: passing, failing, verdicts, the same again, stale ones, steps back.

use std::fmt::Write as _;

use super::pass_check::{PassCheck, open, shown};
use super::review_mode::advance;
use super::{NO_ITEM, NO_STANCE};
use crate::app::command::Call;
use crate::app::mode::{Mode, OpenedOver, Picker, PickerRows, Purpose, ValueChoice};
use crate::app::state::review_session::RepeatableDecision;
use crate::app::{App, Effect, Message};
use crate::review::event::EventOrigin;
use crate::review::{Axis, Draft, EventKind, EvidenceRef, Opinion, Value};
use crate::story::Item;

/// Decides on an item what was asked for, for one item or for those of a bulk step.
type Decide<'a> = &'a dyn Fn(&App, usize) -> Result<Vec<EventKind>, String>;

/// Passes what can be shown of the item: all its open axes.
pub(in crate::app) fn pass(app: &mut App, _: Call) -> Effect {
    decide(app, "pass", &|app, at| {
        let (Some(session), Some(doc)) = (&app.session, app.doc()) else { return Ok(Vec::new()) };
        if matches!(session.item(at).item, Item::Claim(_)) {
            let digits = "a claim takes a verdict, 1 to 7; nothing passes it";
            return Err(digits.to_owned());
        }
        if session.open_axes(at).is_empty() {
            let fill = "all its questions are answered; {reopen} opens it again";
            return Err(app.keymap.fill(fill));
        }
        let (mut whats, mut reasons) = (Vec::new(), Vec::new());
        for (axis, shown) in open(session, &doc, at) {
            match shown {
                PassCheck::Passes(value) => whats.push(app.answer(at, value, None)),
                PassCheck::Fails(_, why) | PassCheck::Nothing(why) => {
                    reasons.push(format!("{}: {why}", axis.word()));
                }
            }
        }
        if whats.is_empty() { Err(reasons.join("; ")) } else { Ok(whats) }
    })
}

/// Makes one command of each way to fail an item.
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
    /// Returns the answer of who checks, with what it rests on.
    fn answer(&self, at: usize, value: Value, note: Option<&str>) -> EventKind {
        let evidence = self.rests_on(at, value);
        EventKind::Decide { value, evidence, note: note.map(Into::into) }
    }

    /// Returns the failing answer on an axis: what the source shows, where it shows something.
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

    /// Returns what a decision rests on: what the file and the reviewers attached to a claim or a
    /// quote, and the source that was looked up for its words.
    fn rests_on(&self, at: usize, value: Value) -> Vec<EvidenceRef> {
        let (Some(session), Some(doc)) = (&self.session, self.doc()) else { return Vec::new() };
        let mut all: Vec<EvidenceRef> = Vec::new();
        if let Item::Claim(claim) = session.item(at).item {
            let of_file = doc.story.claim(claim).evidence.iter();
            all.extend(of_file.map(|e| EvidenceRef::of(&doc.story, e)));
        }
        if value.axis() == Axis::Wording || value.axis() == Axis::Context {
            all.extend(session.looked().cited(at));
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

/// Makes one command of each verdict.
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

/// Gives a claim its verdict; a positive one that rests on nothing asks for a reason.
fn verdict(app: &mut App, command: &'static str, value: Value) -> Effect {
    let positive = matches!(value, Value::Supported | Value::Mostly);
    if positive
        && let Some(hand) = app.hand()
        && matches!(hand.item, Item::Claim(_))
        && app.in_review_mode().is_some_and(|session| session.bulk.is_none())
        && app.rests_on(hand.at, value).is_empty()
    {
        if app.is_held(command) {
            return Effect::None;
        }
        return app.ask(Purpose::Reason(value), String::new());
    }
    decide(app, command, &|app, at| {
        let Some(session) = &app.session else { return Ok(Vec::new()) };
        if !matches!(session.item(at).item, Item::Claim(_)) {
            let fill = "a verdict is for claims; {go-to-claim} goes to those of this quote";
            return Err(app.keymap.fill(fill));
        }
        if positive && app.rests_on(at, value).is_empty() {
            return Err("no evidence: it asks for a reason of its own".to_owned());
        }
        Ok(vec![app.answer(at, value, None)])
    })
}

/// Takes the reason for a verdict that rests on nothing.
pub(super) fn reasoned(app: &mut App, value: Value, words: &str) -> Effect {
    if words.is_empty() {
        let text = format!("{} without evidence needs a reason; Esc leaves it open", value.shown());
        return app.say(Message::error(text));
    }
    app.mode = Mode::Read;
    decide(app, "reason", &|app, at| Ok(vec![app.answer(at, value, Some(words))]))
}

/// The last decision again, with its evidence and remark; where words stand in a source is looked up
/// for each quote.
pub(in crate::app) fn repeat(app: &mut App, _: Call) -> Effect {
    let Some(RepeatableDecision { whats }) =
        app.in_review_mode().and_then(|session| session.again.clone())
    else {
        return app.say(Message::plain("nothing was decided yet that could be repeated"));
    };
    decide(app, "repeat", &|app, at| {
        let (Some(session), Some(doc)) = (&app.session, app.doc()) else { return Ok(Vec::new()) };
        let item = session.item(at);
        let mut fitting = Vec::new();
        for what in &whats {
            let EventKind::Decide { value, .. } = what else { continue };
            if !item.id.asks(value.axis()) {
                let kind = if matches!(item.item, Item::Claim(_)) { "claim" } else { "quote" };
                return Err(format!("the last decision ({}) is not for a {kind}", value.shown()));
            }
            // what must be shown cannot be repeated unseen
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

/// Picks any answer, of every axis of the item.
pub(in crate::app) fn other(app: &mut App, _: Call) -> Effect {
    let Some(hand) = app.hand().filter(|_| app.in_review_mode().is_some()) else {
        return app.advise(NO_ITEM);
    };
    let Some(session) = &app.session else { return Effect::None };
    let item = session.item(hand.at);
    let axes: Vec<Axis> = item.asked(None).collect();
    let rows = axes.into_iter().flat_map(Axis::values).map(|row| ValueChoice {
        value: row.value,
        answered: session.opinion(hand.at).and_then(|o| o.value(row.axis)) == Some(row.value),
    });
    let rows = rows.collect();
    app.mode = Mode::Picker(Picker::new(OpenedOver::Read, PickerRows::Values(rows)));
    Effect::None
}

/// Takes the answer that was picked.
pub(in crate::app) fn picked_value(app: &mut App, value: Value) -> Effect {
    if value.axis() == Axis::Verdict {
        return verdict(app, "pick", value);
    }
    decide(app, "pick", &|app, at| {
        let (Some(session), Some(doc)) = (&app.session, app.doc()) else { return Ok(Vec::new()) };
        let proven = matches!(value, Value::Verbatim | Value::Tidied);
        if proven && shown(session, &doc, at, Axis::Wording) != PassCheck::Passes(value) {
            return Err(format!(
                "{} is what an attached source holds, and none does",
                value.word()
            ));
        }
        Ok(vec![app.answer(at, value, None)])
    })
}

/// Decides on the item in hand, or on those of a bulk step, and goes to the next open one.
fn decide(app: &mut App, command: &'static str, decides: Decide<'_>) -> Effect {
    if app.in_review_mode().is_none() {
        return app.advise(NO_STANCE);
    }
    if app.is_held(command) {
        return Effect::None;
    }
    if let Some(bulk) = app.session.as_mut().and_then(|session| session.bulk.take()) {
        return decide_all(app, &bulk, decides);
    }
    let Some(hand) = app.hand() else { return app.advise(NO_ITEM) };
    let whats = match decides(app, hand.at) {
        Ok(whats) => whats,
        Err(why) => return app.say(Message::warning(why)),
    };
    let (Some(session), Some(doc)) =
        (&mut app.session, app.reader.as_ref().map(|r| r.doc().clone()))
    else {
        return Effect::None;
    };
    let story = &doc.story;
    let drafts = whats.iter().map(|what| session.draft(hand.at, what.clone(), story)).collect();
    session.again = Some(RepeatableDecision { whats });
    let effect = app.commit(drafts);
    said_and_on(app, hand.at);
    effect
}

/// Says what was decided about an item, and goes on if nothing of it is open.
fn said_and_on(app: &mut App, at: usize) {
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

/// Returns the open axes of an item, with why the first that could not be passed was not.
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

/// Returns the answers of an opinion in words.
pub(in crate::app) fn answers(opinion: &Opinion) -> String {
    opinion.decisions().map(|decision| decision.value.shown()).collect::<Vec<_>>().join(", ")
}

/// Decides on several items as one step.
fn decide_all(app: &mut App, bulk: &[usize], decides: Decide<'_>) -> Effect {
    let Some(doc) = app.doc() else { return Effect::None };
    let mut drafts: Vec<Draft> = Vec::new();
    let (mut touched, mut refused) = (0, Vec::new());
    for at in bulk {
        match decides(app, *at) {
            Ok(whats) => {
                let Some(session) = &app.session else { return Effect::None };
                touched += 1;
                drafts.extend(whats.into_iter().map(|what| {
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

/// Makes one command of each event that says nothing but what it is.
macro_rules! plain {
    ($($name:ident $what:ident $past:literal $advances:literal;)*) => {$(
        pub(in crate::app) fn $name(app: &mut App, _: Call) -> Effect {
            mark(app, stringify!($name), &EventKind::$what, ($past, $advances))
        }
    )*};
}

plain! {
    skip Skip "skipped, stays open" true;
    defer Defer "put off, comes last" true;
    keep Keep "kept for the new words" true;
    reopen Reopen "open again" false;
}

fn mark(
    app: &mut App,
    command: &'static str,
    what: &EventKind,
    (past, advances): (&str, bool),
) -> Effect {
    if app.is_held(command) {
        return Effect::None;
    }
    let at = app.hand().map(|hand| hand.at);
    let bulk = app.session.as_mut().and_then(|session| session.bulk.take());
    let all = bulk.clone().unwrap_or_else(|| at.into_iter().collect());
    let (Some(session), Some(doc)) = (app.in_review_mode(), app.doc()) else {
        return app.advise(NO_STANCE);
    };
    let needs_stale = matches!(what, EventKind::Keep);
    let fits =
        |at: &usize| !needs_stale || session.freshness(*at) == crate::review::Freshness::Stale;
    let decided = |at: &usize| {
        !matches!(what, EventKind::Reopen) || session.opinion(*at).is_some_and(Opinion::is_decided)
    };
    let all: Vec<usize> = all.into_iter().filter(|at| fits(at) && decided(at)).collect();
    let Some(&first) = all.first() else {
        let why = if app.hand().is_none() {
            NO_ITEM
        } else if needs_stale {
            "its words have not changed since it was decided"
        } else {
            "nothing is decided here that could be opened again"
        };
        return app.advise(why);
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

/// Takes the last step back, or does it again, and goes to where it was made.
fn back(app: &mut App, again: bool) -> Effect {
    let Some(session) = app.in_review_mode() else {
        return app.advise(NO_STANCE);
    };
    let (record, who) = (session.record(), session.reviewer());
    let step = if again { record.to_redo(who) } else { record.to_undo(who) };
    let Some(step) = step.map(Box::<str>::from) else {
        let none = if again { "nothing was taken back" } else { "nothing to take back" };
        return app.say(Message::plain(none));
    };
    take_back(app, &step, again)
}

/// Takes a step back, or does it again.
pub(in crate::app) fn take_back(app: &mut App, step: &str, again: bool) -> Effect {
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
        format!("{name}: done again")
    } else {
        format!("{name}: taken back · {}", app.keymap.fill("{redo} does it again"))
    };
    app.say_with(effect, Message::plain(text))
}
