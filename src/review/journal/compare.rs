//! Journals as they were read, and what they say against each other: two events with one ID, clocks
//! that differ.

use std::borrow::Cow;
use std::collections::HashMap;
use std::path::{Path, PathBuf};

use jiff::{SignedDuration, Timestamp};

use super::{Event, JournalProblem, ProblemKind};
use crate::review::event::{EventKind, EventRef};
use crate::review::state::items::sha256;

/// A journal as it was read.
#[derive(Debug)]
pub(super) struct ReadFile {
    pub(super) path: PathBuf,
    pub(super) events: Vec<Event>,
    /// The line of each event, from 1.
    pub(super) lines: Vec<u32>,
    pub(super) problems: Vec<JournalProblem>,
}

impl ReadFile {
    /// Returns the name of the file, without its folder.
    pub(super) fn name(&self) -> Cow<'_, str> {
        self.path.file_name().unwrap_or_default().to_string_lossy()
    }

    /// Adds a problem that takes nothing away.
    pub(super) fn note(&mut self, line: u32, what: String, hint: &'static str) {
        let (path, kind) = (self.path.clone(), ProblemKind::Note);
        self.problems.push(JournalProblem { path, line, what, hint, kind });
    }
}

/// How far clocks may be apart before that is reported.
const TOLERANCE: SignedDuration = SignedDuration::from_mins(10);

const SAME_ID_HINT: &str = "The other one counts; this one stays in the file.";
const CLOCK_HINT: &str =
    "The order is kept: events come after those that their writer had seen. Set the clock.";

/// The events of all files: the file and the position in it, by reviewer and ID.
type Known<'a> = HashMap<(&'a str, &'a str), (usize, usize)>;

/// Takes out every event that has the ID of another event of the same reviewer and says something
/// else, and reports it: the first in the order of the files counts.
pub(super) fn take_out_clashes(files: &mut [ReadFile]) {
    let mut clashes: Vec<(usize, usize, String)> = Vec::new();
    {
        let mut known: Known<'_> = HashMap::with_capacity(count(files));
        for (number, file) in files.iter().enumerate() {
            for (at, event) in file.events.iter().enumerate() {
                let first = *known.entry((&event.who, &event.id)).or_insert((number, at));
                let other = &files[first.0];
                if first != (number, at) && other.events[first.1] != *event {
                    let place = format!("{}:{}", other.name(), other.lines[first.1]);
                    clashes.push((number, at, format!("another event has the same ID: {place}")));
                }
            }
        }
    }
    // from behind, so that positions stay right
    for (number, at, what) in clashes.into_iter().rev() {
        let file = &mut files[number];
        let event = file.events.remove(at);
        let line = file.lines.remove(at);
        let kind = ProblemKind::LeftOut(sha256(&super::codec::encode(&event)));
        let path = file.path.clone();
        file.problems.push(JournalProblem { path, line, what, hint: SAME_ID_HINT, kind });
    }
    for file in files {
        file.problems.sort_by_key(|problem| (problem.line == 0, problem.line));
    }
}

fn count(files: &[ReadFile]) -> usize {
    files.iter().map(|file| file.events.len()).sum()
}

/// Returns true if the clock of an event was far behind that of an earlier event.
pub fn is_behind(at: &str, earlier: &str) -> bool {
    // most times are in order as strings
    at < earlier
        && matches!((at.parse::<Timestamp>(), earlier.parse::<Timestamp>()),
            (Ok(at), Ok(earlier)) if at.duration_until(earlier) > TOLERANCE)
}

/// Reports where events are dated before others that came before them: a clock was changed, or two
/// computers do not agree on the time. Once a file of each sort.
pub(super) fn report_clocks(files: &mut [ReadFile]) {
    let mut found: Vec<(usize, u32, String)> = Vec::new();
    {
        let mut known: Option<Known<'_>> = None;
        for (number, file) in files.iter().enumerate() {
            let mut pairs = file.events.windows(2).enumerate();
            let set_back = pairs.find(|(_, pair)| is_behind(&pair[1].at, &pair[0].at));
            if let Some((at, pair)) = set_back {
                let (now, before) = (&pair[1].at, &pair[0].at);
                let what = format!("it is dated {now}, before the line above it ({before})");
                found.push((number, file.lines[at + 1], what));
            }
            let others =
                |event: &&Event| event.after.iter().any(|seen| seen.parts().0 != &*event.who);
            if !file.events.iter().any(|event| others(&event)) {
                continue;
            }
            let known = known.get_or_insert_with(|| all_known(files));
            let ahead = file.events.iter().zip(&file.lines).find_map(|(event, line)| {
                let seen = event.after.iter().find_map(|seen| {
                    let (who, id) = seen.parts();
                    let (file, at) = *known.get(&(who, id)).filter(|_| who != &*event.who)?;
                    let earlier = &files[file].events[at];
                    is_behind(&event.at, &earlier.at).then_some((who, &earlier.at))
                });
                let (who, before) = seen?;
                let what =
                    format!("it is dated {}, before what {who} wrote earlier ({before})", event.at);
                Some((*line, what))
            });
            found.extend(ahead.map(|(line, what)| (number, line, what)));
        }
    }
    for (number, line, what) in found {
        files[number].note(line, what, CLOCK_HINT);
    }
}

fn all_known(files: &[ReadFile]) -> Known<'_> {
    let all = files.iter().enumerate().flat_map(|(number, file)| {
        let events = file.events.iter().enumerate();
        events.map(move |(at, event)| ((&*event.who, &*event.id), (number, at)))
    });
    all.collect()
}

/// Returns true if every line of a file is in the journals that count.
pub(super) fn is_known(events: &[Event], files: &[ReadFile]) -> bool {
    events.iter().all(|event| files.iter().any(|file| file.events.contains(event)))
}

/// How many events of a file that are dated ahead are reported one by one.
const MAX_AHEAD: usize = 20;

const AHEAD_HINT: &str = "One of the two clocks is wrong. The order of what follows is kept.";

/// Reports events of a journal that are dated ahead of the clock of this computer: those that name
/// nothing that came before them, one by one, because only their date says that they hold; else the
/// last.
pub(super) fn dated_ahead(
    path: &Path,
    (events, lines): (&[Event], &[u32]),
    now: &str,
) -> Vec<JournalProblem> {
    let problem = |line, event: &Event, kind| JournalProblem {
        path: path.to_owned(),
        line,
        what: format!(
            "{} is dated {}, ahead of the clock of this computer ({now})",
            if line == 0 { "an event" } else { "it" },
            event.at
        ),
        hint: AHEAD_HINT,
        kind,
    };
    let first_of_new = |at: usize| {
        at == 0 && events.get(1).is_some_and(|next| next.after.contains(&EventRef::of(&events[0])))
    };
    let ahead = events.iter().zip(lines).enumerate();
    let ahead = ahead.filter(|(_, (event, _))| is_behind(now, &event.at));
    let loose = ahead.filter(|(at, (event, _))| {
        event.after.is_empty() && !first_of_new(*at) && is_of_weight(&event.what)
    });
    let loose: Vec<JournalProblem> = loose
        .take(MAX_AHEAD)
        .map(|(_, (event, line))| {
            problem(*line, event, ProblemKind::DatedAhead(EventRef::of(event)))
        })
        .collect();
    if !loose.is_empty() {
        return loose;
    }
    let last = events.iter().max_by(|a, b| a.at.cmp(&b.at));
    let last = last.filter(|last| is_behind(now, &last.at));
    last.map(|last| problem(0, last, ProblemKind::Note)).into_iter().collect()
}

/// Returns true if what holds can depend on the order of such an event.
const fn is_of_weight(what: &EventKind) -> bool {
    !matches!(
        what,
        EventKind::Note(_)
            | EventKind::Query(_)
            | EventKind::Flag(_)
            | EventKind::Evidence { .. }
            | EventKind::Skip
            | EventKind::Defer
            | EventKind::LeaveOut { .. }
    )
}
