//! Changes of entries as a patch of an `.ann` file: only the lines that they are about, with the IDs
//! that are there.
//!
//! ```text
//! lines     lines of the file changed, added and taken out; new IDs
//! speakers  who said a quote: the T line of the speaker, or another one
//! new       a new quote
//! people    two people are one, one is two, a further name
//! ```
//!
//! What brat cannot hold is refused: a `.story` beside it can.

mod lines;
mod new;
pub(super) mod people;
mod speakers;

use super::edit::{EntryId, Table};
use super::entries::{PARTS, Value};
use super::patch::Patch;
use super::refusal::Refusal;
use super::step::Change;
use crate::story::formats::brat::Pair;
use crate::story::formats::brat::outline::{EventLine, Outline, Sort};
use crate::story::{Span, Story};
use lines::Changing;

/// Returns the patch of an `.ann` file that makes some changes of its story.
///
/// With `links` the places where speakers are named are linked to others of the same person by equivalence
/// lines, so that it makes no difference which full names the file has besides.
pub(super) fn patch(
    pair: &Pair,
    story: &Story,
    changes: &[Change],
    links: bool,
) -> Result<Patch, Refusal> {
    let ann = &pair.ann.1;
    if ann.contains('\r') && !ann.contains('\n') {
        let hint = "Give them line feeds first.";
        return Err(Refusal::new("its lines end in a way that is not written", hint));
    }
    let outline = Outline::of(pair);
    let mut changing = Changing::of(ann, story, &outline, links);
    for change in people::take(&mut changing, changes)? {
        match change {
            Change::Set { of, key, to } => set(&mut changing, (of, key), to.as_ref())?,
            Change::Insert { of, values } => new::insert(&mut changing, of, values)?,
            Change::Remove { of } => changing.remove(event(&outline, of)?)?,
        }
    }
    changing.patch()
}

/// Returns the IDs of all events, which no new quote may have.
pub(super) fn event_ids(pair: &Pair) -> Vec<Box<str>> {
    Outline::of(pair).events.iter().map(|event| event.id.into()).collect()
}

/// Refuses what brat has no place for.
fn no_place(what: &str) -> Refusal {
    let hint =
        "Save the story as a .story beside it, which holds this too: `sayso export --to story`.";
    Refusal::new(format!("brat has no place for {what}"), hint)
}

/// Returns the event of a quote or a claim.
fn event<'o, 'a>(outline: &'o Outline<'a>, of: &EntryId) -> Result<&'o EventLine<'a>, Refusal> {
    if !matches!(of.table, Table::Quotes | Table::Claims) {
        return Err(no_place(&format!("changes of a {}", of.table.word())));
    }
    let mut own = outline.events.iter().filter(|event| *event.id == *of.id);
    match (own.next(), own.next()) {
        (Some(event), None) => Ok(event),
        _ => Err(Refusal::new(
            format!("{} is no event with an ID of its own", of.id),
            "Change it with an editor, or save the story as a .story beside it.",
        )),
    }
}

/// Gives a key of a quote or a claim another value.
fn set(
    changing: &mut Changing<'_, '_>,
    (of, key): (&EntryId, &str),
    to: Option<&Value>,
) -> Result<(), Refusal> {
    let outline = changing.outline;
    let event = event(outline, of)?;
    let spans = |to: Option<&Value>| -> Vec<Span> {
        match to {
            Some(Value::Parts(spans) | Value::Places(spans)) => spans.clone(),
            _ => Vec::new(),
        }
    };
    let words = match to {
        Some(Value::Words(words)) => Some(&**words),
        _ => None,
    };
    match key {
        PARTS => changing.set_role(event, Sort::Content, &spans(to)),
        "cue" => changing.set_role(event, Sort::Cue, &spans(to)),
        "mention" => changing.set_role(event, Sort::Speaker, &spans(to)),
        "speaker" | "by" => speakers::set(changing, event, to),
        "form" => {
            changing.set_attribute(event, "Form", words);
            Ok(())
        }
        "note" => {
            changing.set_note(event, words);
            Ok(())
        }
        other => Err(no_place(&format!("the {other} of a {}", of.table.word()))),
    }
}
