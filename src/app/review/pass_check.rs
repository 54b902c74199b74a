//! What can be shown of an item, and so be passed with one key: never more.

use crate::app::ReviewSession;
use crate::review::{Axis, CannotPass, Value, passable};
use crate::story::Item;
use crate::view::Document;

/// What can be shown on one axis.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PassCheck {
    /// This holds, and can be passed.
    Passes(Value),
    /// This holds, and must be said by its own keys.
    Fails(Value, String),
    /// Nothing can be shown: why.
    Nothing(String),
}

/// Returns what can be shown of an item on an axis, as the wording was answered or is about to be.
pub fn shown(session: &ReviewSession, doc: &Document, at: usize, axis: Axis) -> PassCheck {
    let Item::Quote(quote) = session.item(at).item else {
        return PassCheck::Nothing("a verdict is a digit".to_owned());
    };
    let lookup = session.looked().of(at).map(|found| &found.lookup);
    let answered = session.opinion(at).and_then(|opinion| opinion.value(Axis::Wording));
    let all = passable(doc.story.quote(quote), lookup, answered, session.passages[at]);
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
        Some(Err(reason)) => PassCheck::Nothing(reason.message().to_owned()),
        None => PassCheck::Nothing("it is not asked here".to_owned()),
    }
}

/// As [`open`], of the questions that can be answered now with the keys of this stance: a verdict is
/// a digit, and what waits for the wording is asked for once that is answered.
pub fn askable(session: &ReviewSession, doc: &Document, at: usize) -> Vec<(Axis, PassCheck)> {
    let later = |shown: &PassCheck| matches!(shown, PassCheck::Nothing(why) if why == CannotPass::WordingFirst.message());
    let digit =
        |axis, shown: &PassCheck| axis == Axis::Verdict && matches!(shown, PassCheck::Nothing(_));
    let mut all = open(session, doc, at);
    all.retain(|(axis, shown)| !digit(*axis, shown) && !later(shown));
    all
}

/// Returns what can be shown on each question of an item that is open, in their order. The context is
/// asked for only where the wording, as it is answered or passed with it, has a source.
pub fn open(session: &ReviewSession, doc: &Document, at: usize) -> Vec<(Axis, PassCheck)> {
    let mut wording = session.opinion(at).and_then(|opinion| opinion.value(Axis::Wording));
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
