//! Disagreements between reviewers, and single steps of the history.

use super::NOT_IN_REVIEW_MODE;
use crate::app::command::Call;
use crate::app::mode::{DisagreementSide, Mode, OpenedOver, Picker, PickerRows};
use crate::app::state::active_list::Selection;
use crate::app::state::navigation;
use crate::app::{App, Effect, Message};
use crate::review::event::EventOrigin;
use crate::review::{Axis, Draft, EventKind, Value};
use crate::view::lists::{View, counted};

/// Resolves the disagreement over the current item, or lists all disagreements.
pub(in crate::app) fn disagreements(app: &mut App, _: Call) -> Effect {
    let Some(session) = &app.session else {
        return app.say_no_review();
    };
    let disputed = app.current_item().and_then(|current| {
        let case = session.item_record(current.at)?;
        let own = session.opinion(current.at)?;
        // an answer is hidden until the reviewer has answered the same question
        let seen = |axis: &Axis| own.on(*axis).is_some() && case.is_disputed(*axis);
        Some((case, Axis::ALL.iter().map(|(axis, _)| *axis).find(seen)?))
    });
    let Some((case, axis)) = disputed else { return app.open_view(View::Disagreements, None) };
    let mut sides: Vec<DisagreementSide> = Vec::new();
    for (who, decision) in case.answers(axis) {
        let note = decision.note.as_deref().map(|note| format!(" ({note})")).unwrap_or_default();
        let who = format!("{who}{note}");
        match sides.iter_mut().find(|side| side.value == decision.value) {
            Some(side) => side.who.extend([", ", &who]),
            None => sides.push(DisagreementSide { value: decision.value, who }),
        }
    }
    app.mode = Mode::Picker(Picker::new(OpenedOver::Read, PickerRows::Sides(sides)));
    Effect::None
}

/// Takes a side: its answer becomes the ruling.
pub(in crate::app) fn take_side(app: &mut App, value: Value) -> Effect {
    let (Some(current), Some(doc)) = (app.current_item(), app.doc()) else { return Effect::None };
    let Some(session) = app.in_review_mode() else {
        return app.say_with_keys(NOT_IN_REVIEW_MODE);
    };
    let id = session.item(current.at).id.id.clone();
    let draft = session.draft(current.at, EventKind::Adjudicate { value, note: None }, &doc.story);
    let effect = app.commit(vec![draft]);
    let undo = app.keymap.fill("{undo} undo");
    let text = format!("{id} resolved: {} · {undo}", value.shown());
    app.say_with(effect, Message::plain(text))
}

/// Goes to the item of a step in the history.
pub(in crate::app) fn go_to_event(app: &mut App, at: usize) -> Effect {
    let doc = app.doc();
    let item = app.session.as_ref().zip(doc.as_ref());
    let item = item.and_then(|(session, doc)| session.item_of(at, &doc.story));
    let whole = app.session.as_ref().is_some_and(|session| {
        session.record().entries().get(at).is_some_and(|entry| entry.event.item.is_none())
    });
    match item {
        Some(item) => {
            app.leave_for_text();
            navigation::go_to(app, Selection::Item(item));
            Effect::None
        }
        None if whole => app.say(Message::plain("this step is about the story as a whole")),
        None => {
            app.say(Message::plain("this step is about an item that is no longer in the story"))
        }
    }
}

/// Undoes the selected step of the history, or redoes it.
pub(in crate::app) fn undo_step(app: &mut App, _: Call) -> Effect {
    if app.on_people() {
        return app.undo_join();
    }
    let leads = app.list_view().and_then(|list_view| list_view.selected_target().cloned());
    let Some(crate::view::table::RowTarget::Event(at)) = leads else {
        return app.say(Message::plain("select a step of the history to undo it"));
    };
    let Some(session) = &app.session else { return Effect::None };
    let Some(entry) = session.record().entries().get(at) else { return Effect::None };
    if *entry.event.who != *session.reviewer() {
        let text = format!("this is a step of {}; only they can undo it", entry.event.who);
        return app.say(Message::warning(text));
    }
    // undoing an undo is redoing the step
    let step = match &entry.event.what {
        EventKind::Undo { step } | EventKind::Redo { step } => step.clone(),
        _ => entry.event.step.clone(),
    };
    let events = session.record().step(&step).filter(|e| e.event.who == entry.event.who);
    let (count, void) = events.fold((0, false), |(n, _), entry| (n + 1, entry.void));
    let what = if void { EventKind::Redo { step } } else { EventKind::Undo { step } };
    let draft = Draft { item: None, seen: None, what, via: EventOrigin::Key };
    let effect = app.commit(vec![draft]);
    app.refresh_view();
    let done = if void { "redone" } else { "undone" };
    let events = counted(count, "event");
    let text = format!("{done}: {events}; {{history-undo}} reverses it");
    let text = app.keymap.fill(&text);
    app.say_with(effect, Message::plain(text))
}

impl App {
    pub(crate) fn has_steps_to_undo(&self) -> bool {
        self.on_history() || self.on_people()
    }

    pub(crate) fn on_history(&self) -> bool {
        use crate::app::state::list_view::ListKind as Of;
        self.list_view().is_some_and(|list_view| list_view.kind == Of::View(View::History))
    }
}
