//! Disagreements: listing them, taking sides; the steps of the review.

use super::super::command::Call;
use super::super::mode::{Mode, Offer, Over, Picker, Side};
use super::super::walk::Standing;
use super::super::{App, Effect, Message, going};
use super::{NO_REVIEW, NO_STANCE};
use crate::review::event::Via;
use crate::review::{Axis, Draft, Value, What};
use crate::view::lists::{View, counted};

/// Settles the disagreement over the item in hand, or lists all.
pub(in crate::app) fn disagreements(app: &mut App, _: Call) -> Effect {
    let Some(desk) = &app.desk else {
        return app.advise(NO_REVIEW);
    };
    let disputed = app.hand().and_then(|hand| {
        let case = desk.case(hand.at)?;
        let own = desk.opinion(hand.at)?;
        // blind until the own decision is made
        let seen = |axis: &Axis| own.on(*axis).is_some() && case.is_disputed(*axis);
        Some((case, Axis::ALL.iter().map(|(axis, _)| *axis).find(seen)?))
    });
    let Some((case, axis)) = disputed else { return app.open_view(View::Disagreements, None) };
    let mut sides: Vec<Side> = Vec::new();
    for (who, decision) in case.answers(axis) {
        let note = decision.note.as_deref().map(|note| format!(" ({note})")).unwrap_or_default();
        let who = format!("{who}{note}");
        match sides.iter_mut().find(|side| side.value == decision.value) {
            Some(side) => side.who.extend([", ", &who]),
            None => sides.push(Side { value: decision.value, who }),
        }
    }
    app.mode = Mode::Picker(Picker::new(Over::Read, Offer::Sides(sides)));
    Effect::None
}

/// Takes a side: its answer holds for everybody.
pub(in crate::app) fn take_side(app: &mut App, value: Value) -> Effect {
    let (Some(hand), Some(doc)) = (app.hand(), app.doc()) else { return Effect::None };
    let Some(desk) = app.in_stance() else {
        return app.advise(NO_STANCE);
    };
    let id = desk.item(hand.at).id.id.clone();
    let draft = desk.draft(hand.at, What::Adjudicate { value, note: None }, &doc.story);
    let effect = app.commit(vec![draft]);
    let undo = app.keymap.fill("{undo} undo");
    let text = format!("{id} settled: {} · {undo}", value.shown());
    app.say_with(effect, Message::plain(text))
}

/// Goes to what a step of the history was about.
pub(in crate::app) fn to_event(app: &mut App, at: usize) -> Effect {
    let item = app.desk.as_ref().and_then(|desk| desk.item_of(at));
    let whole = app.desk.as_ref().is_some_and(|desk| {
        desk.record().entries().get(at).is_some_and(|entry| entry.event.item.is_none())
    });
    match item {
        Some(item) => {
            app.leave_for_text();
            going::go_to(app, Standing::Item(item));
            Effect::None
        }
        None if whole => app.say(Message::plain("this step is about the story as a whole")),
        None => app.say(Message::plain("this step is about what is no longer in the story")),
    }
}

/// Takes the selected step of the history back, or does it again.
pub(in crate::app) fn undo_step(app: &mut App, _: Call) -> Effect {
    let leads = app.board().and_then(|board| board.leads().cloned());
    let Some(crate::view::table::Leads::Event(at)) = leads else {
        return app.say(Message::plain("steps are taken back in the history"));
    };
    let Some(desk) = &app.desk else { return Effect::None };
    let Some(entry) = desk.record().entries().get(at) else { return Effect::None };
    if *entry.event.who != *desk.reviewer() {
        let text = format!("this is a step of {}; only they can take it back", entry.event.who);
        return app.say(Message::warning(text));
    }
    // taking back what took a step back is doing that step again
    let step = match &entry.event.what {
        What::Undo { step } | What::Redo { step } => step.clone(),
        _ => entry.event.step.clone(),
    };
    let events = desk.record().step(&step).filter(|e| e.event.who == entry.event.who);
    let (count, void) = events.fold((0, false), |(n, _), entry| (n + 1, entry.void));
    let what = if void { What::Redo { step } } else { What::Undo { step } };
    let draft = Draft { item: None, seen: None, what, via: Via::Key };
    let effect = app.commit(vec![draft]);
    app.refresh_view();
    let done = if void { "done again" } else { "taken back" };
    let events = counted(count, "event");
    let text = format!("{done}: {events}; {{history-undo}} turns it round");
    let text = app.keymap.fill(&text);
    app.say_with(effect, Message::plain(text))
}

impl App {
    pub(crate) fn on_history(&self) -> bool {
        use crate::app::board::What as Of;
        self.board().is_some_and(|board| board.what == Of::View(View::History))
    }
}
