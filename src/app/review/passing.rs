//! What can be shown of an item, and so be passed with one key: never more.

use crate::app::Desk;
use crate::review::{Axis, Value};
use crate::story::{Item, Quote};
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

/// Returns what can be shown of an item on an axis.
pub fn shown(desk: &Desk, doc: &Doc, at: usize, axis: Axis) -> Shown {
    let reviewed = desk.item(at);
    let Item::Quote(quote) = reviewed.item else {
        return Shown::Nothing("a verdict is a digit".to_owned());
    };
    match axis {
        Axis::Wording => wording(desk, at),
        Axis::Attribution => attribution(doc.story.quote(quote)),
        Axis::Context if desk.passages[at] => Shown::Passes(Value::Fair),
        Axis::Context => Shown::Nothing("the source's passage was not on screen".to_owned()),
        Axis::Verdict => Shown::Nothing("a quote has no verdict".to_owned()),
    }
}

fn wording(_desk: &Desk, _at: usize) -> Shown {
    Shown::Passes(Value::NoSource)
}

fn attribution(quote: &Quote) -> Shown {
    let missing = match (quote.speakers.is_empty(), quote.cue.is_empty(), quote.mention.is_empty())
    {
        (true, ..) => "no speaker is marked",
        (_, true, true) => "neither cue nor mention is linked",
        (_, true, _) => "no cue is linked",
        (_, _, true) => "no mention is linked",
        _ => return Shown::Passes(Value::Correct),
    };
    Shown::Nothing(missing.to_owned())
}
