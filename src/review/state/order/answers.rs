//! Answers to one question that have not seen each other: one of them holds, by its date alone.
//!
//! Two answers of one reviewer, given on two computers; a ruling and an answer that differs; an answer
//! and a step that opened the question again.

use std::collections::{HashMap, HashSet};

use super::{Graph, NONE};
use crate::review::event::{EventKind, EventRef, ItemId};
use crate::review::{Axis, Value};

/// An answer that the one which holds had not seen, nor the other way round.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnseenAnswer {
    /// The answer that does not hold.
    pub other: EventRef,
    /// The one that holds.
    pub holds: EventRef,
    /// The file of the first, and its position in it.
    pub place_of_other: (usize, usize),
    /// The same of the one that holds.
    pub place_of_holds: (usize, usize),
}

/// The most pairs that are looked at.
const MOST: usize = 20_000;

/// What was said on a question, in order: each event with the answer, `None` where it was opened again.
type Said = Vec<(u32, Option<Value>)>;

/// Returns the answers that those which hold had not seen. `files` numbers the files as the caller does.
pub(super) fn unseen_answers(
    graph: &Graph<'_>,
    order: &[u32],
    files: &[usize],
) -> Vec<UnseenAnswer> {
    let mut void: HashMap<(&str, &str), bool> = HashMap::new();
    for at in order {
        let event = graph.events[*at as usize];
        match &event.what {
            EventKind::Undo { step } => drop(void.insert((&event.who, step), true)),
            EventKind::Redo { step } => drop(void.insert((&event.who, step), false)),
            _ => {}
        }
    }
    let mut own: HashMap<(&str, &ItemId, Axis), Said> = HashMap::new();
    let mut reopened: HashMap<(&str, &ItemId), Vec<u32>> = HashMap::new();
    let mut ruled: HashMap<(&ItemId, Axis), u32> = HashMap::new();
    for at in order {
        let event = graph.events[*at as usize];
        let Some(item) = &event.item else { continue };
        if void.get(&(&*event.who, &*event.step)).copied().unwrap_or_default() {
            continue;
        }
        match &event.what {
            EventKind::Decide { value, .. } => {
                let key = (&*event.who, item, value.axis());
                own.entry(key).or_default().push((*at, Some(*value)));
            }
            EventKind::Reopen => reopened.entry((&event.who, item)).or_default().push(*at),
            EventKind::Adjudicate { value, .. } => drop(ruled.insert((item, value.axis()), *at)),
            _ => {}
        }
    }
    let mut position = vec![NONE; graph.events.len()];
    for (place, at) in (0..).zip(order) {
        position[*at as usize] = place;
    }
    let mut pairs: Vec<(u32, u32)> = Vec::new();
    for ((who, item, axis), mut said) in own {
        let last = said.last().copied();
        said.extend(reopened.get(&(who, item)).into_iter().flatten().map(|at| (*at, None)));
        let Some((holds, value)) = last else { continue };
        let before = |at: u32| position[at as usize] < position[holds as usize];
        let others = said.iter().filter(|(at, other)| before(*at) && *other != value);
        pairs.extend(others.map(|(at, _)| (*at, holds)));
        if let Some(ruling) = ruled.get(&(item, axis)) {
            let same = graph.events[*ruling as usize].what.answer() == value;
            // a ruling is made in sight of the answers, unless it says what it had seen
            let tells = graph.events[*ruling as usize].tells_what_was_seen();
            if !same && tells && before_in(&position, holds, *ruling) {
                pairs.push((holds, *ruling));
            }
        }
    }
    pairs.sort_unstable_by_key(|(at, holds)| (position[*at as usize], position[*holds as usize]));
    pairs.truncate(MOST);
    // earlier versions did not write what a writer had seen: there the date decides
    let tells = |at: u32| graph.events[at as usize].tells_what_was_seen();
    let unseen = pairs.into_iter().filter(|(at, holds)| {
        (tells(*at) || tells(*holds)) && !has_seen(graph, &position, *holds, *at)
    });
    let place = |at: u32| {
        let (file, line) = graph.places[at as usize];
        (files.get(file as usize).copied().unwrap_or_default(), line as usize)
    };
    let name = |at: u32| EventRef::of(graph.events[at as usize]);
    unseen
        .map(|(other, holds)| UnseenAnswer {
            other: name(other),
            holds: name(holds),
            place_of_other: place(other),
            place_of_holds: place(holds),
        })
        .collect()
}

fn before_in(position: &[u32], a: u32, b: u32) -> bool {
    position[a as usize] < position[b as usize]
}

/// Returns true if the writer of an event had seen an earlier one. Only what is between them in the
/// order is looked at.
fn has_seen(graph: &Graph<'_>, position: &[u32], at: u32, earlier: u32) -> bool {
    let mut seen: HashSet<u32> = HashSet::new();
    let mut open = vec![at];
    while let Some(at) = open.pop() {
        if at == earlier {
            return true;
        }
        if before_in(position, at, earlier) || !seen.insert(at) {
            continue;
        }
        open.extend(graph.seen_directly(at));
    }
    false
}
