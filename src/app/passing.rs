//! What can be shown of an item, and so be passed with one key: never more.

use super::Desk;
use crate::review::{Axis, Reason, Value, shown as may_pass};
use crate::story::Item;
use crate::view::Doc;

/// What can be shown on one axis.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Shown {
    /// This holds, and can be passed.
    Passes(Value),
    /// This holds, and must be said by its own keys.
    Fails(Value, String),
    /// Nothing can be shown: why.
    Nothing(String),
}

/// Returns what can be shown of an item on an axis, as the wording was answered or is about to be.
pub fn shown(desk: &Desk, doc: &Doc, at: usize, axis: Axis) -> Shown {
    let Item::Quote(quote) = desk.item(at).item else {
        return Shown::Nothing("a verdict is a digit".to_owned());
    };
    let lookup = desk.looked().of(at).map(|found| &found.lookup);
    let answered = desk.opinion(at).and_then(|opinion| opinion.value(Axis::Wording));
    let all = may_pass(doc.story.quote(quote), lookup, answered, desk.passages[at]);
    let answer = match axis {
        Axis::Wording => Some(all.wording),
        Axis::Context => all.context,
        Axis::Attribution => all.attribution,
        Axis::Verdict => None,
    };
    match answer {
        Some(Ok(value)) => Shown::Passes(value),
        Some(Err(reason @ (Reason::Elided | Reason::Altered | Reason::NotFound))) => {
            let found = lookup.map_or(Value::NotFound, |lookup| lookup.value);
            let why = lookup.map_or(reason.words(), |lookup| lookup.why);
            Shown::Fails(found, why.to_owned())
        }
        Some(Err(reason)) => Shown::Nothing(reason.words().to_owned()),
        None => Shown::Nothing("it is not asked here".to_owned()),
    }
}

/// As [`open`], of the questions that can be answered now with the keys of this stance: a verdict is
/// a digit, and what waits for the wording is asked for once that is answered.
pub fn askable(desk: &Desk, doc: &Doc, at: usize) -> Vec<(Axis, Shown)> {
    let later =
        |shown: &Shown| matches!(shown, Shown::Nothing(why) if why == Reason::WordingFirst.words());
    let digit = |axis, shown: &Shown| axis == Axis::Verdict && matches!(shown, Shown::Nothing(_));
    let mut all = open(desk, doc, at);
    all.retain(|(axis, shown)| !digit(*axis, shown) && !later(shown));
    all
}

/// Returns what can be shown on each question of an item that is open, in their order. The context is
/// asked for only where the wording, as it is answered or passed with it, has a source.
pub fn open(desk: &Desk, doc: &Doc, at: usize) -> Vec<(Axis, Shown)> {
    let mut wording = desk.opinion(at).and_then(|opinion| opinion.value(Axis::Wording));
    let mut all = Vec::new();
    for axis in desk.open_axes(at) {
        if axis == Axis::Context && wording.is_some_and(|value| !value.has_source()) {
            continue;
        }
        let shown = shown(desk, doc, at, axis);
        if let (Axis::Wording, Shown::Passes(value)) = (axis, &shown) {
            wording = Some(*value);
        }
        all.push((axis, shown));
    }
    all
}
