//! Answers of authors that a decision, or the closing of their query, had not seen: it does not close
//! the query.
//!
//! The answer was recorded on another computer and had not arrived where the reviewer decided.

use std::collections::{HashMap, HashSet};

use super::Graph;
use crate::review::event::{EventKind, EventRef};

/// For decisions, the answers before them to queries of their reviewer that they had not seen; for
/// closings, those to any query.
pub(in crate::review::state) type Unread = HashMap<EventRef, HashSet<EventRef>>;

/// How many answers are followed in one pass.
const AT_ONCE: usize = 64;

/// Returns the answers that decisions and closings after them had not seen.
pub(super) fn unread(graph: &Graph<'_>, order: &[u32]) -> Unread {
    let answers: Vec<(u32, &str)> =
        order.iter().filter_map(|at| Some((*at, asked_by(graph, *at)?))).collect();
    let mut unread = Unread::new();
    for some in answers.chunks(AT_ONCE) {
        let bit_of: HashMap<u32, u64> =
            some.iter().enumerate().map(|(bit, (at, _))| (*at, 1 << bit)).collect();
        // the answers that each event had seen, and those that are before it
        let mut seen = vec![0_u64; graph.events.len()];
        let mut before = 0_u64;
        for at in order {
            let bit = bit_of.get(at).copied().unwrap_or_default();
            before |= bit;
            if before == 0 {
                continue;
            }
            let earlier = graph.seen_directly(*at).into_iter();
            seen[*at as usize] = earlier.fold(bit, |all, one| all | seen[one as usize]);
            let event = graph.events[*at as usize];
            let missed = before & !seen[*at as usize];
            let all = matches!(event.what, EventKind::Close { .. });
            if missed == 0 || !(all || matches!(event.what, EventKind::Decide { .. })) {
                continue;
            }
            let own = some.iter().filter(|(_, who)| all || *who == &*event.who);
            let own = own.filter(|(answer, _)| missed & bit_of[answer] != 0);
            let own: Vec<EventRef> =
                own.map(|(answer, _)| EventRef::of(graph.events[*answer as usize])).collect();
            // earlier versions did not write what a writer had seen: there the date decides
            if !own.is_empty() && event.tells_what_was_seen() {
                unread.entry(EventRef::of(event)).or_default().extend(own);
            }
        }
    }
    unread
}

/// Returns who asked the query that an event answers; `None` for other events.
fn asked_by<'a>(graph: &Graph<'a>, at: u32) -> Option<&'a str> {
    let event = graph.events[at as usize];
    let EventKind::Answer { to, .. } = &event.what else { return None };
    let exact = EventRef::parse(to).and_then(|to| graph.find(to.parts()));
    let asks = |at: &u32| matches!(graph.events[*at as usize].what, EventKind::Query(_));
    let query = exact.or_else(|| graph.with_id(to).find(asks))?;
    Some(&graph.events[query as usize].who)
}
