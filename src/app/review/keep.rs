//! Keeping stale decisions: a decision on the new words, which goes through the same look-up as
//! passing. What no longer holds is asked.

use super::decide::{not_looked_at, report_and_advance};
use super::pass_check::{PassCheck, cut_off, shown_after};
use super::{NO_CURRENT_ITEM, NOT_IN_REVIEW_MODE};
use crate::app::command::Call;
use crate::app::{App, Effect, Message, ReviewSession};
use crate::review::event::EventOrigin;
use crate::review::{
    Axis, Decision, Draft, EventKind, Freshness, Opinion, SeenAbout, SeenClaim, StaleReason,
    StaleReasonKind, Value, changed_fact,
};
use crate::view::Document;
use crate::view::lists::counted;

/// What becomes of the stale decisions on an item.
#[derive(Debug, Default)]
struct Kept {
    /// The decisions that hold for the new words.
    kinds: Vec<EventKind>,
    /// The questions that are asked again, each with the reason.
    asked: Vec<String>,
}

/// Keeps the stale decisions on an item that hold for its new words.
pub(in crate::app) fn keep(app: &mut App, _: Call) -> Effect {
    if app.in_review_mode().is_none() {
        return app.say_with_keys(NOT_IN_REVIEW_MODE);
    }
    if app.is_key_repeat("keep") {
        return Effect::None;
    }
    let current = app.current_item().map(|current| current.at);
    let bulk = app.session.as_mut().and_then(|session| session.bulk.take());
    let many = bulk.is_some();
    let all = bulk.unwrap_or_else(|| current.into_iter().collect());
    let stale = |at: &usize| {
        app.session.as_ref().is_some_and(|s| s.item_freshness(*at) == Freshness::Stale)
    };
    let all: Vec<usize> = all.into_iter().filter(stale).collect();
    if all.is_empty() {
        let why = match current {
            None => NO_CURRENT_ITEM,
            Some(_) => "nothing has changed since it was decided",
        };
        return app.say_with_keys(why);
    }
    let via = if many { EventOrigin::BulkKeep } else { EventOrigin::Keep };
    let (mut drafts, mut asked, mut whole) = (Vec::new(), Vec::<String>::new(), 0);
    for at in &all {
        let found = app.kept(*at, many);
        let (Some(session), Some(doc)) = (&app.session, app.doc()) else { return Effect::None };
        whole += usize::from(found.asked.is_empty());
        for why in found.asked {
            if !asked.contains(&why) {
                asked.push(why);
            }
        }
        let draft = |what| Draft { via, ..session.draft(*at, what, &doc.story) };
        drafts.extend(found.kinds.into_iter().map(draft));
    }
    let none = drafts.is_empty();
    let why = asked.join("; ");
    if none {
        return app.say(Message::warning(format!("nothing is kept; asked: {why}")));
    }
    let effect = app.commit(drafts);
    match all.as_slice() {
        [at] if !many => report_and_advance(app, *at),
        _ => {
            let asked = if asked.is_empty() { String::new() } else { format!("; asked: {why}") };
            let undo = app.keymap.fill("{undo} undo");
            let of = counted(all.len(), "stale item");
            let text = format!("{whole} of {of} kept whole{asked} · {undo}");
            app.message = Some(Message::plain(text));
        }
    }
    effect
}

impl App {
    /// Returns which stale decisions on an item hold for its new words. Of many items at
    /// once, no verdict does, and no attribution that nobody has looked at.
    fn kept(&self, at: usize, many: bool) -> Kept {
        let mut kept = Kept::default();
        let (Some(session), Some(doc)) = (&self.session, self.doc()) else { return kept };
        let stale = session.freshness().stale_axes(&session.item(at).id, session.reviewer());
        let mut wording = session.fresh_value(at, Axis::Wording);
        let decisions = session.opinion(at).into_iter().flat_map(Opinion::decisions);
        for decision in decisions.filter(|decision| stale.contains(&decision.value.axis())) {
            let axis = decision.value.axis();
            if axis == Axis::Context && wording.is_some_and(|value| !value.has_source()) {
                continue;
            }
            let alone = match axis {
                Axis::Verdict if many => Some("the words of the claim changed"),
                _ if many && not_looked_at(session, at, axis) => Some("nobody has looked at it"),
                _ => None,
            };
            if let Some(why) = alone {
                kept.asked.push(format!("{} ({why})", axis.word()));
                continue;
            }
            match self.still_holds((session, &doc), at, decision, wording) {
                Ok(value) => {
                    if axis == Axis::Wording {
                        wording = Some(value);
                    }
                    kept.kinds.push(self.answer(at, value, decision.note.as_deref()));
                }
                Err(why) => kept.asked.push(format!("{} ({why})", axis.word())),
            }
        }
        kept
    }

    /// Returns the answer of a stale decision for the new words, or why it has to be asked.
    fn still_holds(
        &self,
        (session, doc): (&ReviewSession, &Document),
        at: usize,
        decision: &Decision,
        wording: Option<Value>,
    ) -> Result<Value, String> {
        let value = decision.value;
        let since = session.record().changes_since(decision.entry);
        if value.axis() == Axis::Verdict {
            let evidence = |reason: &&StaleReason| reason.kind != StaleReasonKind::Claim;
            if let Some(reason) = since.iter().find(evidence) {
                let anew = "; {verdict-supported} to {verdict-not-checkable} decide anew";
                return Err(format!("{}{}", reason.words, self.keymap.fill(anew)));
            }
            if let Some(changed) = changed_claim((session, doc), at, decision) {
                let anew = "; {verdict-supported} to {verdict-not-checkable} decide anew, {reopen} reopens";
                return Err(format!("{changed}{}", self.keymap.fill(anew)));
            }
            // the reason that was given is one for the earlier words
            return match self.objection(at, value) {
                Some(why) => Err(why.message().to_owned()),
                None => Ok(value),
            };
        }
        if let Some(why) = cut_off(session, doc, at).filter(|_| value == Value::Fair) {
            return Err(why);
        }
        let proven = matches!(value, Value::Verbatim | Value::Tidied);
        let other = match shown_after((session, doc), at, value.axis(), wording) {
            PassCheck::Passes(now) | PassCheck::Fails(now, _) if now == value => return Ok(value),
            PassCheck::Passes(now @ (Value::Verbatim | Value::Tidied)) if proven => return Ok(now),
            other => other,
        };
        // an answer of the reviewer's own holds unless the source shows another
        let judged = match value {
            Value::Verbatim
            | Value::Tidied
            | Value::Elided
            | Value::NoSource
            | Value::Correct
            | Value::Fair => false,
            Value::Altered | Value::NotFound => other == PassCheck::Passes(Value::NoSource),
            Value::ParaphraseInMarks | Value::Translated => {
                !matches!(other, PassCheck::Passes(Value::Verbatim | Value::Tidied))
            }
            _ => true,
        };
        // what the reviewer judged about something else than words is not known to hold for it
        if let Some(reason) = since.first().filter(|_| judged) {
            return Err(reason.words.to_string());
        }
        if judged {
            return Ok(value);
        }
        Err(match other {
            PassCheck::Passes(now) => format!("{} in the source", now.shown()),
            PassCheck::Fails(now, why) => format!("{}: {why}", now.shown()),
            PassCheck::Nothing(why) => why,
        })
    }
}

/// Returns which word of a claim changed since a verdict, if it may be another claim now.
fn changed_claim(
    (session, doc): (&ReviewSession, &Document),
    at: usize,
    decision: &Decision,
) -> Option<String> {
    let seen = decision.seen.as_deref()?;
    let old: Vec<&str> = seen.parts.iter().map(|part| &*part.exact).collect();
    let item = session.item(at).item;
    let today = doc.story.spans(item).iter();
    let new: Vec<&str> = today.map(|span| doc.story.text.slice(*span)).collect();
    let says = |claim: &SeenClaim| {
        [claim.says.as_deref(), claim.question.as_deref()].map(Option::unwrap_or_default).join(" ")
    };
    let then = seen.about.as_deref().and_then(|about| about.claim.as_ref());
    let now = SeenAbout::of(&doc.story, item, decision.value).claim;
    changed_fact(&old.join(" … "), &new.join(" … "))
        .or_else(|| changed_fact(&says(then?), &says(now.as_ref()?)))
}
