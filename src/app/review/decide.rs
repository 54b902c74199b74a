//! Decisions on one item or on many: pass, fail, skipping and reopening, undo and redo.
//!
//! Verdicts and answers from a list are in `verdicts`, stale decisions in `keep`; which items a
//! bulk decision is for is in `bulk`.

use std::fmt::Write as _;

use super::pass_check::{PassCheck, cut_off, open, shown, way_to_answer};
use super::review_mode::advance;
use super::{NO_CURRENT_ITEM, NOT_IN_REVIEW_MODE};
use crate::app::command::Call;
use crate::app::state::active_list::{ActiveList, ListRows};
use crate::app::state::review_session::RepeatableDecision;
use crate::app::{App, Effect, Message, ReviewSession};
use crate::review::event::EventOrigin;
use crate::review::{Attachment, Axis, Draft, EventKind, EvidenceRef, Opinion, Value};
use crate::story::Item;
use crate::view::Document;
use crate::view::lists::counted;

/// How the name of the list of what a bulk decision left begins.
const LEFT_OF: &str = "left of ";

/// Returns the events that a command makes for one item, or why it makes none.
pub(super) type Decide<'a> = &'a dyn Fn(&App, usize) -> Result<Vec<EventKind>, String>;

/// Passes every open question of the item that can be shown to be right.
pub(in crate::app) fn pass(app: &mut App, _: Call) -> Effect {
    let many = app.session.as_ref().is_some_and(|session| session.bulk.is_some());
    decide(app, ("pass", EventOrigin::Pass), &|app, at| {
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
                PassCheck::Passes(_) if many && not_looked_at(session, at, axis) => {
                    reasons.push(format!("{}: nobody has looked at it", axis.word()));
                }
                PassCheck::Passes(Value::Fair) if many && cut_off(session, &doc, at).is_some() => {
                    reasons.extend(cut_off(session, &doc, at).map(|why| format!("context: {why}")));
                }
                PassCheck::Passes(value) => kinds.push(app.answer(at, value, None)),
                PassCheck::Fails(_, why) | PassCheck::Nothing(why) => {
                    reasons.push(format!("{}: {why}", axis.word()));
                }
            }
        }
        if kinds.is_empty() {
            let way = way_to_answer(&open(session, &doc, at)).filter(|_| !many);
            let way = way.map(|way| app.keymap.fill(&format!(" · {way}"))).unwrap_or_default();
            return Err(reasons.join("; ") + &way);
        }
        Ok(kinds)
    })
}

/// Defines one command for each way to fail an item.
macro_rules! fails {
    ($($name:ident $axis:ident $value:ident;)*) => {$(
        pub(in crate::app) fn $name(app: &mut App, _: Call) -> Effect {
            decide(app, (stringify!($name), EventOrigin::Key), &|app, at| {
                app.fail(at, Axis::$axis, Value::$value)
            })
        }
    )*};
}

fails! {
    fail_wording Wording Altered;
    fail_role Attribution WrongRole;
    fail_context Context OutOfContext;
    fail_qualifier Context QualifierDropped;
}

/// Fails the speaker; where the file can be mended, stays there to have that done.
pub(in crate::app) fn fail_speaker(app: &mut App, _: Call) -> Effect {
    let at = app.current_item().map(|current| current.at);
    let many = app.session.as_ref().is_some_and(|session| session.bulk.is_some());
    let effect = decide(app, ("fail_speaker", EventOrigin::Key), &|app, at| {
        app.fail(at, Axis::Attribution, Value::WrongSpeaker)
    });
    let Some(at) = at.filter(|_| !many && app.can_mend() && !matches!(effect, Effect::None)) else {
        return effect;
    };
    app.go_to_position(at);
    let id = app.session.as_ref().map(|session| session.item(at).id.id.clone()).unwrap_or_default();
    let text =
        format!("{id} wrong speaker · {{mend-speaker}} mends it in the file · {{undo}} undo");
    let message = Message::plain(app.keymap.fill(&text));
    app.say_with(effect, message)
}

impl App {
    /// Returns a decision event with its evidence.
    pub(super) fn answer(&self, at: usize, value: Value, note: Option<&str>) -> EventKind {
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

    /// Returns the evidence that a decision rests on: for a verdict what bears it; for a quote the
    /// source in which its words were looked up, and what the reviewer attached to it.
    fn evidence_for(&self, at: usize, value: Value) -> Vec<EvidenceRef> {
        let Some(session) = &self.session else { return Vec::new() };
        let attached = self.attachments(at).into_iter();
        let mut all: Vec<EvidenceRef> = match value.axis() {
            Axis::Verdict => {
                return attached.filter(|one| one.bears_on(value)).map(|one| one.cited).collect();
            }
            // without a source there is nothing to rest on
            Axis::Wording if value == Value::NoSource => return Vec::new(),
            axis => session.source_checks().cited(at, axis),
        };
        for Attachment { cited, .. } in attached {
            if !all.iter().any(|one| one.is_same(&cited)) {
                all.push(cited);
            }
        }
        all
    }
}

/// Decides on the current item, or on the items of a bulk decision, and goes to the next open
/// one.
pub(super) fn decide(
    app: &mut App,
    (command, via): (&'static str, EventOrigin),
    decides: Decide<'_>,
) -> Effect {
    if app.in_review_mode().is_none() {
        return app.say_with_keys(NOT_IN_REVIEW_MODE);
    }
    if app.is_key_repeat(command) {
        return Effect::None;
    }
    if let Some(bulk) = app.session.as_mut().and_then(|session| session.bulk.take()) {
        return decide_all(app, (&bulk, via), decides);
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
    let draft = |what: &EventKind| {
        let draft = session.draft(current.at, what.clone(), &doc.story);
        Draft { via, ..draft }
    };
    let drafts = kinds.iter().map(draft).collect();
    session.last_decision = Some(RepeatableDecision { kinds, via });
    let effect = app.commit(drafts);
    report_and_advance(app, current.at);
    effect
}

/// Says what was decided about an item, and goes on if nothing of it is open.
pub(super) fn report_and_advance(app: &mut App, at: usize) {
    let Some(session) = &app.session else { return };
    let id = session.item(at).id.id.clone();
    let open = session.open_axes(at);
    // an answer for earlier words is none for those of today
    let fresh = Axis::ALL.into_iter().filter_map(|(axis, _)| session.fresh_value(at, axis));
    let answered = fresh.map(Value::shown).collect::<Vec<_>>().join(", ");
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
        PassCheck::Passes(Value::Fair) => match cut_off(session, &doc, at) {
            Some(why) => format!("{} ({why})", axis.word()),
            None => axis.word().to_owned(),
        },
        _ => axis.word().to_owned(),
    };
    open.iter().map(word).collect::<Vec<_>>().join(", ")
}

/// Makes some items the active list, and goes to the first.
pub(super) fn make_active(app: &mut App, name: String, some: &[usize]) {
    let (Some(session), Some(reader)) = (&app.session, &mut app.reader) else { return };
    let story = &reader.doc().story;
    let items = some.iter().map(|at| session.item(*at).item);
    let items = items.filter(|item| !story.spans(*item).is_empty()).collect();
    reader.active_lists.retain(|list| !matches!(list, ActiveList::Rows(_)));
    let items = std::sync::Arc::new(items);
    reader.active_lists.push(ActiveList::Rows(ListRows { name, items }));
    if let Some(first) = some.first() {
        app.go_to_position(*first);
    }
}

/// Returns true for the attribution of a quote that the reviewer has not had on the screen: it is
/// not passed for many at once, unless the source's own label says who speaks.
pub(super) fn not_looked_at(session: &ReviewSession, at: usize, axis: Axis) -> bool {
    let labelled = || session.source_checks().of(at).is_some_and(|it| it.lookup.said_by.is_own());
    axis == Axis::Attribution && !session.items_seen[at] && !labelled()
}

/// Decides on several items in one step; those that are left become the active list.
fn decide_all(app: &mut App, (bulk, via): (&[usize], EventOrigin), decides: Decide<'_>) -> Effect {
    let Some(doc) = app.doc() else { return Effect::None };
    let mut drafts: Vec<Draft> = Vec::new();
    let mut answers: Vec<(String, usize)> = Vec::new();
    let (mut before, mut left, mut reasons) = (0, Vec::new(), Vec::new());
    for at in bulk {
        match decides(app, *at) {
            Ok(kinds) => {
                let Some(session) = &app.session else { return Effect::None };
                for what in kinds {
                    if let EventKind::Decide { value, .. } = &what {
                        count(&mut answers, value.shown());
                    }
                    let draft = session.draft(*at, what, &doc.story);
                    drafts.push(Draft { via: via.of_many(), ..draft });
                }
            }
            Err(_) if app.session.as_ref().is_some_and(|s| s.open_axes(*at).is_empty()) => {
                before += 1;
            }
            Err(why) => {
                left.push(*at);
                count(&mut reasons, why.split("; ").next().unwrap_or_default().to_owned());
            }
        }
    }
    let refused = left.len();
    let effect = app.commit(drafts);
    for at in bulk.iter().filter(|at| !left.contains(at)).copied().collect::<Vec<_>>() {
        if let Some(why) = open_reason(app, &doc, at) {
            left.push(at);
            count(&mut reasons, why);
        }
    }
    let part = left.len() - refused;
    left.sort_unstable();
    let done = bulk.len() - left.len() - before;
    let undo = app.keymap.fill("{undo} undo");
    let mut text = format!("{done} of {} decided", counted(bulk.len(), "item"));
    for (n, what) in [(part, "in part"), (refused, "not"), (before, "were before")] {
        if n > 0 {
            let _ = write!(text, ", {n} {what}");
        }
    }
    // the end of a long message may be cut off
    let _ = write!(text, "{} · {undo}", listed(answers));
    if !left.is_empty() {
        let _ = write!(text, " · {} left, now the active list{}", left.len(), listed(reasons));
        let name = app.list_name();
        let name = format!("{LEFT_OF}{}", name.strip_prefix(LEFT_OF).unwrap_or(&name));
        make_active(app, name, &left);
    }
    app.message = Some(Message::plain(text));
    effect
}

/// Returns why an item is not done: its first open question, with the reason.
fn open_reason(app: &App, doc: &Document, at: usize) -> Option<String> {
    let session = app.session.as_ref()?;
    let all = open(session, doc, at);
    let (axis, shown) = all.first()?;
    Some(match shown {
        PassCheck::Passes(_) if not_looked_at(session, at, *axis) => {
            format!("{}: nobody has looked at it", axis.word())
        }
        PassCheck::Passes(_) => format!("{} open", axis.word()),
        PassCheck::Fails(_, why) | PassCheck::Nothing(why) => format!("{}: {why}", axis.word()),
    })
}

/// Counts one more of some words.
fn count(counts: &mut Vec<(String, usize)>, words: String) {
    match counts.iter_mut().find(|(other, _)| *other == words) {
        Some((_, n)) => *n += 1,
        None => counts.push((words, 1)),
    }
}

/// Returns counts in words, the most frequent first: ` (12 verbatim, 3 tidied)`.
fn listed(mut counts: Vec<(String, usize)>) -> String {
    counts.sort_by_key(|(_, n)| std::cmp::Reverse(*n));
    let counts: Vec<String> = counts.iter().map(|(words, n)| format!("{n} {words}")).collect();
    if counts.is_empty() { String::new() } else { format!(" ({})", counts.join(", ")) }
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
    let decided = |at: &usize| {
        !matches!(what, EventKind::Reopen) || session.opinion(*at).is_some_and(Opinion::is_decided)
    };
    let all: Vec<usize> = all.into_iter().filter(decided).collect();
    let Some(&first) = all.first() else {
        let why = if app.current_item().is_none() {
            NO_CURRENT_ITEM
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
    match app.list_name().strip_prefix(LEFT_OF).map(str::to_owned) {
        // the list of what a bulk decision left is of no use without it
        Some(name) if !again && items.len() > 1 => {
            let mut items = items.clone();
            items.sort_unstable();
            items.dedup();
            make_active(app, name, &items);
        }
        _ => {
            if let Some(first) = items.first() {
                app.go_to_position(*first);
            }
        }
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
