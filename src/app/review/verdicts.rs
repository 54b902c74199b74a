//! Verdicts on claims: each rests on the evidence that bears it; one that goes against the
//! evidence asks for a reason. Also answers from a list, and repeating the last decision.

use super::NO_CURRENT_ITEM;
use super::decide::decide;
use super::pass_check::{PassCheck, shown};
use crate::app::command::Call;
use crate::app::mode::{Mode, OpenedOver, Picker, PickerRows, Purpose, ValueChoice};
use crate::app::state::review_session::RepeatableDecision;
use crate::app::{App, Effect, Message, ReviewSession};
use crate::review::{
    Attachment, Axis, EventKind, EventOrigin, EvidenceRef, Objection, Value, objection,
};
use crate::story::Item;

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

impl App {
    /// Returns all evidence for an item: the story's own, if it is a claim, and what the reviewer
    /// attached; each once.
    pub(super) fn attachments(&self, at: usize) -> Vec<Attachment> {
        let (Some(session), Some(doc)) = (&self.session, self.doc()) else { return Vec::new() };
        let mut all: Vec<Attachment> = Vec::new();
        let mut put = |cited: EvidenceRef, own, in_hand| {
            if !all.iter().any(|one| one.cited.is_same(&cited)) {
                all.push(Attachment { cited, own, in_hand });
            }
        };
        if let Item::Claim(claim) = session.item(at).item {
            for (n, evidence) in doc.story.claim(claim).evidence.iter().enumerate() {
                let text = session.source_checks().evidence_text(claim, n);
                let passage = text.and_then(|text| text.passage.clone());
                put(EvidenceRef { passage, ..EvidenceRef::of(&doc.story, evidence) }, false, true);
            }
        }
        let who = session.reviewer();
        let last = session.item_record(at).and_then(|case| case.of(who)?.on(Axis::Verdict));
        let attached = session.item_record(at).into_iter().flat_map(|case| &case.evidence);
        for attached in attached.filter(|attached| *attached.who == *who) {
            let in_hand = last.is_none_or(|verdict| verdict.entry < attached.entry);
            put(with_passage(session, &attached.cited), true, in_hand);
        }
        all
    }

    /// Returns why a verdict on an item needs a reason.
    pub(super) fn objection(&self, at: usize, value: Value) -> Option<Objection> {
        objection(value, &self.attachments(at))
    }
}

/// Returns evidence with the passage of its source's text as it is now, if that is at hand.
fn with_passage(session: &ReviewSession, cited: &EvidenceRef) -> EvidenceRef {
    let passage = session.source_checks().passage_at(&cited.source, cited.locator.as_deref());
    EvidenceRef { passage, ..cited.clone() }
}

/// Gives a claim its verdict; one that goes against the evidence asks for a reason.
fn verdict(app: &mut App, command: &'static str, value: Value) -> Effect {
    if let Some(current) = app.current_item()
        && matches!(current.item, Item::Claim(_))
        && app.in_review_mode().is_some_and(|session| session.bulk.is_none())
        && let Some(objection) = app.objection(current.at, value)
    {
        if app.is_key_repeat(command) {
            return Effect::None;
        }
        return app.open_prompt(Purpose::Reason(value, objection), String::new());
    }
    decide(app, (command, EventOrigin::Key), &|app, at| {
        let Some(session) = &app.session else { return Ok(Vec::new()) };
        if !matches!(session.item(at).item, Item::Claim(_)) {
            let fill = "a verdict is for claims; {go-to-claim} goes to those of this quote";
            return Err(app.keymap.fill(fill));
        }
        match app.objection(at, value) {
            Some(why) => Err(format!("{}: it needs a reason of its own", why.message())),
            None => Ok(vec![app.answer(at, value, None)]),
        }
    })
}

/// Accepts the reason for a verdict that goes against the evidence.
pub(super) fn accept_reason(
    app: &mut App,
    (value, why): (Value, Objection),
    words: &str,
) -> Effect {
    if words.is_empty() {
        let text = match why {
            Objection::NoEvidence => format!("{} without evidence needs a reason", value.shown()),
            _ => format!("{} needs a reason: {}", value.shown(), why.message()),
        };
        let or = app.keymap.fill("; Esc leaves it open; then {evidence} attaches other evidence");
        return app.say(Message::error(format!("{text}{or}")));
    }
    app.mode = Mode::Read;
    let via = EventOrigin::Key;
    decide(app, ("reason", via), &|app, at| Ok(vec![app.answer(at, value, Some(words))]))
}

/// Returns a verdict of another claim for this one: on the evidence of this claim, and on what the
/// reviewer attached to the other.
///
/// # Errors
/// If it goes against the evidence: the reason given for another claim is none for this one.
fn repeated_verdict(
    app: &App,
    at: usize,
    (value, before): (Value, &[EvidenceRef]),
) -> Result<EventKind, String> {
    let (Some(session), Some(doc)) = (&app.session, app.doc()) else { return Err(String::new()) };
    let mut all = app.attachments(at);
    let record = session.record();
    let attached = |cited: &EvidenceRef| {
        let of_items = record.items().into_iter().filter_map(|id| record.item_record(id));
        let mut attached = of_items.flat_map(|case| &case.evidence);
        attached.any(|one| *one.who == *session.reviewer() && one.cited.is_same(cited))
    };
    let of_file = |cited: &EvidenceRef| {
        let all = doc.story.claims.iter().flat_map(|claim| &claim.evidence);
        all.into_iter().any(|one| EvidenceRef::of(&doc.story, one).is_same(cited))
    };
    for cited in before.iter().filter(|cited| attached(cited) && !of_file(cited)) {
        if !all.iter().any(|one| one.cited.is_same(cited)) {
            all.push(Attachment { cited: with_passage(session, cited), own: true, in_hand: true });
        }
    }
    if let Some(why) = objection(value, &all) {
        return Err(format!("{}: it needs a reason of its own", why.message()));
    }
    let evidence = all.into_iter().filter(|one| one.bears_on(value)).map(|one| one.cited);
    Ok(EventKind::Decide { value, evidence: evidence.collect(), note: None })
}

/// Repeats the last decision on the current item, with its note, which for a verdict is
/// the reason for that claim alone; the evidence is that of the item, and what the reviewer attached for the decision before.
pub(in crate::app) fn repeat(app: &mut App, _: Call) -> Effect {
    let Some(RepeatableDecision { kinds, via }) =
        app.in_review_mode().and_then(|session| session.last_decision.clone())
    else {
        return app.say(Message::plain("there is no decision to repeat yet"));
    };
    decide(app, ("repeat", via), &|app, at| {
        let (Some(session), Some(doc)) = (&app.session, app.doc()) else { return Ok(Vec::new()) };
        let item = session.item(at);
        let mut fitting = Vec::new();
        for what in &kinds {
            let EventKind::Decide { value, evidence, note } = what else { continue };
            if !item.id.asks(value.axis()) {
                let kind = if matches!(item.item, Item::Claim(_)) { "claim" } else { "quote" };
                return Err(format!("the last decision ({}) is not for a {kind}", value.shown()));
            }
            if value.axis() == Axis::Verdict {
                fitting.push(repeated_verdict(app, at, (*value, evidence))?);
                continue;
            }
            // what has to be shown is not repeated without being shown
            let shown = shown(session, &doc, at, value.axis());
            let proven = matches!(
                value,
                Value::Verbatim | Value::Tidied | Value::Elided | Value::Correct | Value::Fair
            );
            let sourced = *value == Value::NoSource && matches!(shown, PassCheck::Passes(_));
            let shows_another = matches!(value, Value::Altered | Value::NotFound)
                && matches!(shown, PassCheck::Passes(Value::Verbatim | Value::Tidied));
            if ((proven || sourced) && shown != PassCheck::Passes(*value)) || shows_another {
                return Err(format!("{} cannot be shown here", value.shown()));
            }
            fitting.push(app.answer(at, *value, note.as_deref()));
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
    decide(app, ("pick", EventOrigin::Key), &|app, at| {
        let (Some(session), Some(doc)) = (&app.session, app.doc()) else { return Ok(Vec::new()) };
        let proven = matches!(value, Value::Verbatim | Value::Tidied);
        if proven && shown(session, &doc, at, Axis::Wording) != PassCheck::Passes(value) {
            return Err(format!("{} has to be shown by a source, and none shows it", value.word()));
        }
        Ok(vec![app.answer(at, value, None)])
    })
}
