//! What can be shown about an item, and may therefore be passed with one key.

use crate::app::ReviewSession;
use crate::review::{Axis, CannotPass, SaidBy, Value, cut, passable};
use crate::story::Item;
use crate::view::Document;
use crate::view::review_overlay::SourceCheck;

/// What can be shown for one question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PassCheck {
    /// The answer is right, and can be passed.
    Passes(Value),
    /// The answer is not right; it needs a key of its own, so that nobody passes it by accident.
    Fails(Value, String),
    /// Nothing can be shown: the reason.
    Nothing(String),
}

/// Returns what can be shown for a question of an item, given how the wording was answered.
pub fn shown(session: &ReviewSession, doc: &Document, at: usize, axis: Axis) -> PassCheck {
    shown_after((session, doc), at, axis, session.fresh_value(at, Axis::Wording))
}

/// Returns the same for a given answer on the wording.
pub(super) fn shown_after(
    (session, doc): (&ReviewSession, &Document),
    at: usize,
    axis: Axis,
    answered: Option<Value>,
) -> PassCheck {
    let Item::Quote(quote) = session.item(at).item else {
        return PassCheck::Nothing("a verdict is a digit".to_owned());
    };
    let lookup = session.source_checks().of(at).map(|found| &found.lookup);
    let all = passable(doc.story.quote(quote), lookup, answered, session.passages_seen[at]);
    let answer = match axis {
        Axis::Wording => Some(all.wording),
        Axis::Context => all.context,
        Axis::Attribution => all.attribution,
        Axis::Verdict => None,
    };
    match answer {
        Some(Ok(value)) => PassCheck::Passes(value),
        Some(Err(reason @ (CannotPass::Elided | CannotPass::Altered | CannotPass::NotFound))) => {
            let found = lookup.map_or(Value::NotFound, |lookup| lookup.value);
            let why = lookup.map_or(reason.message(), |lookup| lookup.why);
            PassCheck::Fails(found, why.to_owned())
        }
        Some(Err(CannotPass::OtherSpeaker)) => {
            PassCheck::Fails(Value::WrongSpeaker, whose(session, doc, at))
        }
        Some(Err(CannotPass::UnclearSpeaker)) => PassCheck::Nothing(whose(session, doc, at)),
        Some(Err(CannotPass::WithinSentence)) => PassCheck::Nothing(beside(session, at)),
        Some(Err(reason)) => PassCheck::Nothing(reason.message().to_owned()),
        None => PassCheck::Nothing("it is not asked here".to_owned()),
    }
}

/// Names the label that the words stand under in the source, and the speaker of the story.
fn whose(session: &ReviewSession, doc: &Document, at: usize) -> String {
    let Some(found) = session.source_checks().of(at) else { return String::new() };
    let speakers: Vec<&str> = match session.item(at).item {
        Item::Quote(quote) => doc.story.quote(quote).speakers.iter(),
        _ => [].iter(),
    }
    .map(|person| &*doc.story.person(*person).name)
    .collect();
    let speakers = speakers.join(", ");
    match &found.lookup.said_by {
        SaidBy::Other(label) | SaidBy::Own(label) => {
            format!("“{label}” in {}, {speakers} in the story", found.id)
        }
        SaidBy::Unclear(label) if !label.is_empty() => {
            format!("“{label}” in {}: is that {speakers}?", found.id)
        }
        _ => format!("{} does not say who speaks there: {speakers}?", found.id),
    }
}

/// Returns why the context of a quote is never passed unseen: the source has more words in the same
/// sentence, or asks what the quote says.
pub fn cut_off(session: &ReviewSession, doc: &Document, at: usize) -> Option<String> {
    let Item::Quote(quote) = session.item(at).item else { return None };
    let found = session.source_checks().of(at)?;
    match cut(doc.story.quote(quote).form, &found.lookup.edges)? {
        CannotPass::WithinSentence => Some(beside(session, at)),
        reason => Some(reason.message().to_owned()),
    }
}

/// Names the words that the source has in the same sentence.
fn beside(session: &ReviewSession, at: usize) -> String {
    let found = session.source_checks().of(at);
    let all = found.map(SourceCheck::beside).unwrap_or_default();
    let all: Vec<String> =
        all.into_iter().map(|(where_, words)| format!("{where_}: {words}")).collect();
    all.join("; ")
}

/// Returns which command answers the first question that `a` leaves open, with its keys to be filled
/// in.
pub(in crate::app) fn way_to_answer(asks: &[(Axis, PassCheck)]) -> Option<String> {
    let unseen = CannotPass::NotOnScreen.message();
    let (axis, shown) = asks.iter().find(|(_, shown)| !matches!(shown, PassCheck::Passes(_)))?;
    Some(match (axis, shown) {
        (Axis::Wording, PassCheck::Fails(value, _)) => {
            format!("{{fail-wording}} says {}", value.shown())
        }
        (Axis::Attribution, PassCheck::Fails(value, _)) => {
            format!("{{fail-speaker}} says {}", value.shown())
        }
        (_, PassCheck::Nothing(why)) if why == unseen => "{focus-card} shows it".to_owned(),
        (Axis::Verdict, _) => return None,
        _ => "{decide-other} answers".to_owned(),
    })
}

/// Like [`open`], without what cannot be answered yet: a verdict needs a digit, and what depends
/// on the wording comes once that is answered.
pub fn askable(session: &ReviewSession, doc: &Document, at: usize) -> Vec<(Axis, PassCheck)> {
    let later = |shown: &PassCheck| matches!(shown, PassCheck::Nothing(why) if why == CannotPass::WordingFirst.message());
    let digit =
        |axis, shown: &PassCheck| axis == Axis::Verdict && matches!(shown, PassCheck::Nothing(_));
    let mut all = open(session, doc, at);
    all.retain(|(axis, shown)| !digit(*axis, shown) && !later(shown));
    all
}

/// Returns what can be shown for each open question of an item, in order. The context is only
/// asked for if the wording has a source.
pub fn open(session: &ReviewSession, doc: &Document, at: usize) -> Vec<(Axis, PassCheck)> {
    let mut wording = session.fresh_value(at, Axis::Wording);
    let mut all = Vec::new();
    for axis in session.open_axes(at) {
        if axis == Axis::Context && wording.is_some_and(|value| !value.has_source()) {
            continue;
        }
        let shown = shown(session, doc, at, axis);
        if let (Axis::Wording, PassCheck::Passes(value)) = (axis, &shown) {
            wording = Some(*value);
        }
        all.push((axis, shown));
    }
    all
}
