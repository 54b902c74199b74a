//! Disagreements: listing them, taking sides; the steps of the review.

use super::super::command::Call;
use super::super::mode::{Mode, Offer, Over, Picker, Side};
use super::super::{App, Effect, Message};
use crate::review::event::Via;
use crate::review::{Axis, Draft, Value, What};
use crate::view::lists::View;

/// Settles the disagreement over the item in hand, or lists all.
pub(in crate::app) fn disagreements(app: &mut App, _: Call) -> Effect {
    let Some(desk) = &app.desk else {
        return app.advise("nothing was reviewed here yet; {enter-review} begins");
    };
    let disputed = app.hand().and_then(|hand| {
        let case = desk.case(hand.at)?;
        let axis = Axis::ALL.iter().map(|(axis, _)| *axis).find(|axis| case.is_disputed(*axis))?;
        // blind until the own decision is made
        desk.opinion(hand.at)?.on(axis)?;
        Some((case, axis))
    });
    let Some((case, axis)) = disputed else { return app.open_view(View::Disagreements, None) };
    let mut sides: Vec<Side> = Vec::new();
    for (who, decision) in case.answers(axis) {
        let note = decision.note.as_deref().map(|note| format!(" ({note})")).unwrap_or_default();
        let who = format!("{who}{note}");
        match sides.iter_mut().find(|side| side.value == decision.value) {
            Some(side) => side.who += &format!(", {who}"),
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
        return app.advise("decisions are made in the review stance: {enter-review}");
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
    let item = app.desk.as_ref().and_then(|desk| {
        let event = &desk.record().entries().get(at)?.event;
        desk.items().position(event.item.as_ref()?)
    });
    match item {
        Some(at) => {
            app.to_text();
            app.go_to_position(at);
            Effect::None
        }
        None => app.say(Message::plain("this step is about the story as a whole")),
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
    let step = entry.event.step.clone();
    let what = if entry.void { What::Redo { step } } else { What::Undo { step } };
    let draft = Draft { item: None, seen: None, what, via: Via::Key };
    let effect = app.commit(vec![draft]);
    app.refresh_view();
    effect
}

impl App {
    pub(crate) fn on_history(&self) -> bool {
        use crate::app::board::What as Of;
        self.board().is_some_and(|board| board.what == Of::View(View::History))
    }
}
