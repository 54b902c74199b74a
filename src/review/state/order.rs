//! The order of events: by cause, not by clock.
//!
//! An event comes after those that its writer had seen, which it names; an answer after its query,
//! an undo after its step; and a line of a journal after the lines before it, unless its writer had
//! not seen those. What none of this orders is ordered by time, then by ID. A cause that cannot be
//! (two events, each after the other) is one that somebody made up; then time decides.

mod answers;
mod unread;

use std::cmp::Reverse;
use std::collections::{BinaryHeap, HashMap, HashSet};

pub use answers::UnseenAnswer;
use answers::unseen_answers;
pub(super) use unread::Unread;
use unread::unread;

use crate::review::event::{Event, EventKind, EventRef};

/// The events of some journals in their order.
#[derive(Debug, Default)]
pub(super) struct Ordered {
    pub(super) events: Vec<Event>,
    /// The last event of each journal.
    pub(super) tips: Vec<EventRef>,
    /// For each of the last sign-offs, the events before it that its writer had not seen.
    pub(super) unseen: HashMap<EventRef, Vec<EventRef>>,
    /// The answers that the one which holds had not seen.
    pub(super) unseen_answers: Vec<UnseenAnswer>,
    /// The answers of authors that decisions had not seen.
    pub(super) unread: Unread,
}

/// How many sign-offs are looked at, from the last.
const SIGN_OFFS: usize = 8;

/// Orders the events of journals; each is the events of one file in their order. An event that is in
/// several files counts once.
pub(super) fn by_cause(mut journals: Vec<Vec<Event>>) -> Ordered {
    let files: Vec<usize> =
        (0..journals.len()).filter(|file| !journals[*file].is_empty()).collect();
    journals.retain(|events| !events.is_empty());
    if let [events] = journals.as_slice()
        && is_in_order(events)
    {
        let tips = events.last().map(EventRef::of).into_iter().collect();
        let events = journals.pop().unwrap_or_default();
        return Ordered { events, tips, ..Ordered::default() };
    }
    let (order, tips, unseen, unseen_answers, unread) = {
        let graph = Graph::of(&journals);
        let order = graph.ordered();
        let unseen = graph.unseen(&order);
        let unseen_answers = unseen_answers(&graph, &order, &files);
        let unread = unread(&graph, &order);
        let places: Vec<(u32, u32)> = order.iter().map(|at| graph.places[*at as usize]).collect();
        (places, graph.tips(), unseen, unseen_answers, unread)
    };
    let mut all: Vec<Vec<Option<Event>>> =
        journals.into_iter().map(|events| events.into_iter().map(Some).collect()).collect();
    let events =
        order.into_iter().filter_map(|(file, line)| all[file as usize][line as usize].take());
    Ordered { events: events.collect(), tips, unseen, unseen_answers, unread }
}

/// Returns true if the lines of the only journal are in the order of their causes.
fn is_in_order(events: &[Event]) -> bool {
    let mut before: Option<&Event> = None;
    let mut named: HashSet<&str> = HashSet::new();
    for event in events {
        let is_before = |seen: &EventRef| {
            before.is_some_and(|before| seen.parts() == (&*before.who, &*before.id))
        };
        let has_seen_nothing = event.after.is_empty() && event.tells_what_was_seen();
        if (has_seen_nothing && before.is_some()) || !event.after.iter().all(is_before) {
            return false;
        }
        named.extend(named_by(event));
        before = Some(event);
    }
    for event in events {
        named.remove(&*event.id);
        if named_by(event).is_some_and(|id| named.contains(id)) {
            return false;
        }
    }
    true
}

/// Returns the ID of the query, blocker or step that an event is about.
fn named_by(event: &Event) -> Option<&str> {
    match &event.what {
        EventKind::Answer { to, .. } | EventKind::Close { to } => Some(to),
        EventKind::Undo { step } | EventKind::Redo { step } => Some(step),
        _ => None,
    }
}

/// The time by which events are ordered that no cause orders: of an event that comes after a later
/// one, that of the later one.
type Moment<'a> = (&'a str, &'a str);

fn moment(event: &Event) -> Moment<'_> {
    (&event.at, &event.id)
}

/// Stands for no event.
const NONE: u32 = u32::MAX;

/// Events and what comes before what.
struct Graph<'a> {
    events: Vec<&'a Event>,
    /// The file and the line of each.
    places: Vec<(u32, u32)>,
    /// The first event with an ID.
    by_id: HashMap<&'a str, u32>,
    /// For each event, the next with the same ID, of another reviewer.
    same_id: Vec<u32>,
    /// The events before and after each other by cause.
    causes: Vec<(u32, u32)>,
    /// Those that are next to each other in a file.
    lines: Vec<(u32, u32)>,
    /// Those of which one may be about the other, or about an event of somebody else with its ID.
    maybe: Vec<(u32, u32)>,
    /// The event before each in its own file.
    previous: Vec<u32>,
    /// The last event of each file.
    last: Vec<u32>,
    /// The last file that each event was found in.
    found_in: Vec<u32>,
}

impl<'a> Graph<'a> {
    fn of(journals: &'a [Vec<Event>]) -> Self {
        let count = journals.iter().map(Vec::len).sum();
        let mut graph = Self {
            events: Vec::with_capacity(count),
            places: Vec::with_capacity(count),
            by_id: HashMap::with_capacity(count),
            same_id: Vec::with_capacity(count),
            causes: Vec::new(),
            lines: Vec::new(),
            maybe: Vec::new(),
            previous: Vec::with_capacity(count),
            last: Vec::new(),
            found_in: Vec::with_capacity(count),
        };
        for (file, events) in (0..).zip(journals) {
            let mut before = NONE;
            for (line, event) in (0..).zip(events) {
                let at = graph.add(event, (file, line));
                // a line that is there twice counts where it is first
                if std::mem::replace(&mut graph.found_in[at as usize], file) == file {
                    continue;
                }
                if before != NONE {
                    graph.lines.push((before, at));
                    if graph.previous[at as usize] == NONE {
                        graph.previous[at as usize] = before;
                    }
                }
                before = at;
            }
            graph.last.push(before);
        }
        graph.find_causes();
        graph
    }

    /// Adds an event, unless it is there; returns its number.
    fn add(&mut self, event: &'a Event, place: (u32, u32)) -> u32 {
        let new = self.events.len() as u32;
        let mut at = *self.by_id.entry(&*event.id).or_insert(new);
        while at != new {
            if self.events[at as usize].who == event.who {
                return at;
            }
            if self.same_id[at as usize] == NONE {
                self.same_id[at as usize] = new;
            }
            at = self.same_id[at as usize];
        }
        self.events.push(event);
        self.places.push(place);
        self.same_id.push(NONE);
        self.previous.push(NONE);
        self.found_in.push(NONE);
        new
    }

    /// Returns the events with an ID.
    fn with_id(&self, id: &str) -> impl Iterator<Item = u32> {
        let mut at = self.by_id.get(id).copied().unwrap_or(NONE);
        std::iter::from_fn(move || {
            let this = (at != NONE).then_some(at)?;
            at = self.same_id[at as usize];
            Some(this)
        })
    }

    fn find(&self, (who, id): (&str, &str)) -> Option<u32> {
        self.with_id(id).find(|at| *self.events[*at as usize].who == *who)
    }

    fn find_causes(&mut self) {
        let (mut causes, mut maybe) = (Vec::<(u32, u32)>::new(), Vec::new());
        // a step is more than its first event only where it is undone or redone
        let mut steps: HashMap<(&str, &str), Vec<u32>> = HashMap::new();
        for event in &self.events {
            if let EventKind::Undo { step } | EventKind::Redo { step } = &event.what {
                steps.entry((&event.who, step)).or_default();
            }
        }
        for (at, event) in (0..).zip(&self.events) {
            if let Some(events) = steps.get_mut(&(&*event.who, &*event.step)) {
                events.push(at);
            }
        }
        for (at, event) in (0..).zip(&self.events) {
            causes.extend(event.after.iter().filter_map(|e| Some((self.find(e.parts())?, at))));
            match &event.what {
                EventKind::Answer { to, .. } | EventKind::Close { to } => {
                    if let Some(to) = EventRef::parse(to).and_then(|to| self.find(to.parts())) {
                        causes.push((to, at));
                        continue;
                    }
                    let named: Vec<_> = self.with_id(to).map(|to| (to, at)).collect();
                    // an event of that ID may have been written after it, by somebody else
                    let edges = if named.len() > 1 { &mut maybe } else { &mut causes };
                    edges.extend(named);
                }
                EventKind::Undo { step } | EventKind::Redo { step } => {
                    let of_step = steps.get(&(&*event.who, &**step)).into_iter().flatten();
                    // a line below it was not there yet
                    let (file, line) = self.places[at as usize];
                    let there = |of_step: &&u32| {
                        let place = self.places[**of_step as usize];
                        place.0 != file || place.1 < line
                    };
                    causes.extend(of_step.filter(there).map(|of_step| (*of_step, at)));
                }
                _ => {}
            }
        }
        causes.retain(|(from, to)| from != to);
        maybe.retain(|(from, to)| from != to);
        (self.causes, self.maybe) = (causes, maybe);
    }

    /// Returns the events in their order.
    fn ordered(&self) -> Vec<u32> {
        let count = self.events.len();
        let lines = [self.lines.as_slice(), &self.maybe].concat();
        let after = Successors::of(count, &self.causes, &lines);
        let (mut causes, mut all) = (vec![0_u32; count], vec![0_u32; count]);
        for (_, to) in &self.causes {
            causes[*to as usize] += 1;
            all[*to as usize] += 1;
        }
        for (_, to) in &lines {
            all[*to as usize] += 1;
        }
        let mut moments: Vec<Moment<'a>> = self.events.iter().map(|event| moment(event)).collect();
        let entry = |latest: Moment<'a>, at: u32| {
            let event = self.events[at as usize];
            // all of it is in the event: the order must not depend on that of the files
            Reverse((latest, moment(event), &*event.who, at))
        };
        let free = |counts: &[u32]| {
            let free = (0..).zip(counts).filter(|(_, count)| **count == 0);
            free.map(|(at, _)| entry(moment(self.events[at as usize]), at)).collect()
        };
        let mut ready: BinaryHeap<_> = free(&all);
        // events that wait for a line before them only
        let mut waiting_for_lines: BinaryHeap<_> = free(&causes);
        let mut by_time: Option<std::vec::IntoIter<u32>> = None;
        let mut done = vec![false; count];
        let mut order = Vec::with_capacity(count);
        while order.len() < count {
            let next = ready.pop().or_else(|| waiting_for_lines.pop()).map(|Reverse((.., at))| at);
            let next = next.or_else(|| {
                let waiting = by_time.get_or_insert_with(|| {
                    let mut all: Vec<u32> = (0..count as u32).collect();
                    all.sort_by_key(|at| moment(self.events[*at as usize]));
                    all.into_iter()
                });
                waiting.next()
            });
            let Some(at) = next else { break };
            if std::mem::replace(&mut done[at as usize], true) {
                continue;
            }
            order.push(at);
            for (to, is_cause) in after.of_event(at).iter().copied() {
                let to_at = to as usize;
                moments[to_at] = moments[to_at].max(moments[at as usize]);
                all[to_at] = all[to_at].saturating_sub(1);
                causes[to_at] = causes[to_at].saturating_sub(u32::from(is_cause));
                if all[to_at] == 0 {
                    ready.push(entry(moments[to_at], to));
                } else if is_cause && causes[to_at] == 0 {
                    waiting_for_lines.push(entry(moments[to_at], to));
                }
            }
        }
        order
    }

    /// Returns the last event of each file, without those that another file goes on after.
    fn tips(&self) -> Vec<EventRef> {
        let inner: HashSet<u32> = self.lines.iter().map(|(before, _)| *before).collect();
        let mut tips: Vec<EventRef> = Vec::new();
        for at in self.last.iter().filter(|at| !inner.contains(at)) {
            let tip = EventRef::of(self.events[*at as usize]);
            if !tips.contains(&tip) {
                tips.push(tip);
            }
        }
        tips
    }

    /// Returns for the last sign-offs which events before them their writers had not seen.
    fn unseen(&self, order: &[u32]) -> HashMap<EventRef, Vec<EventRef>> {
        let signs = |at: &&u32| {
            let event = self.events[**at as usize];
            matches!(event.what, EventKind::Signoff { .. }) && event.tells_what_was_seen()
        };
        let mut unseen = HashMap::new();
        for at in order.iter().rev().filter(signs).take(SIGN_OFFS) {
            let seen = self.seen_by(*at);
            let before = order.iter().take_while(|other| *other != at);
            let missed = before.filter(|other| !seen[**other as usize]);
            let missed: Vec<_> =
                missed.map(|other| EventRef::of(self.events[*other as usize])).collect();
            if !missed.is_empty() {
                unseen.insert(EventRef::of(self.events[*at as usize]), missed);
            }
        }
        unseen
    }

    /// Returns which events the writer of an event had seen.
    fn seen_by(&self, at: u32) -> Vec<bool> {
        let mut seen = vec![false; self.events.len()];
        let mut open = vec![at];
        while let Some(at) = open.pop() {
            if std::mem::replace(&mut seen[at as usize], true) {
                continue;
            }
            open.extend(self.seen_directly(at));
        }
        seen
    }

    /// Returns the events that an event names as seen, and the line before it where it says nothing of
    /// that, or names one that is not there.
    fn seen_directly(&self, at: u32) -> Vec<u32> {
        let event = self.events[at as usize];
        let mut named: Vec<u32> =
            event.after.iter().filter_map(|seen| self.find(seen.parts())).collect();
        if !event.tells_what_was_seen() || named.len() < event.after.len() {
            let previous = self.previous[at as usize];
            named.extend((previous != NONE).then_some(previous));
        }
        named
    }
}

/// The events that come directly after each, with whether by cause.
struct Successors {
    starts: Vec<u32>,
    all: Vec<(u32, bool)>,
}

impl Successors {
    fn of(count: usize, causes: &[(u32, u32)], lines: &[(u32, u32)]) -> Self {
        let edges = || {
            let causes = causes.iter().map(|(from, to)| (*from, *to, true));
            causes.chain(lines.iter().map(|(from, to)| (*from, *to, false)))
        };
        let mut starts = vec![0_u32; count + 1];
        for (from, ..) in edges() {
            starts[from as usize + 1] += 1;
        }
        for at in 0..count {
            starts[at + 1] += starts[at];
        }
        let mut next = starts.clone();
        let mut all = vec![(0, false); starts[count] as usize];
        for (from, to, is_cause) in edges() {
            let at = &mut next[from as usize];
            all[*at as usize] = (to, is_cause);
            *at += 1;
        }
        Self { starts, all }
    }

    fn of_event(&self, at: u32) -> &[(u32, bool)] {
        &self.all[self.starts[at as usize] as usize..self.starts[at as usize + 1] as usize]
    }
}

/// The last event of each journal, as read, and the last of each reviewer since.
#[derive(Clone, Debug, Default)]
pub(super) struct Tips {
    all: Vec<Tip>,
}

#[derive(Clone, Debug)]
struct Tip {
    event: EventRef,
    /// True if it was added after the journals were read.
    is_new: bool,
}

impl Tips {
    /// Takes the last events of journals that were read.
    pub(super) fn of(read: Vec<EventRef>) -> Self {
        Self { all: read.into_iter().map(|event| Tip { event, is_new: false }).collect() }
    }

    /// Adds a new event. Where its reviewer has several journals (copies that a file sync made),
    /// their last events are named on: not even a damaged line then lets a cause be forgotten.
    pub(super) fn add(&mut self, event: EventRef) {
        let who = event.parts().0.to_owned();
        let own: Vec<usize> =
            (0..self.all.len()).filter(|at| self.all[*at].event.parts().0 == who).collect();
        let new = own.iter().copied().find(|at| self.all[*at].is_new);
        let only = if let [only] = own.as_slice() { Some(*only) } else { None };
        let tip = Tip { event, is_new: true };
        match new.or(only) {
            Some(at) => self.all[at] = tip,
            None => self.all.push(tip),
        }
    }

    /// Returns them.
    pub(super) fn events(&self) -> Box<[EventRef]> {
        self.all.iter().map(|tip| tip.event.clone()).collect()
    }
}
