//! Random journals of two to four computers whose clocks are wrong, against a model that knows who
//! had seen what: what must hold is worked out from that alone, never from the clocks.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use proptest::prelude::*;
use sayso::review::event::EventRef;
use sayso::review::{
    Axis, Draft, Event, EventKind, EventOrigin, ItemId, LeftOut, Record, SeenWords, SignOff, Stamp,
    Stamps, Value, latest_sign_off,
};

use super::{append, read};

/// A reviewer at a computer with a clock of its own.
struct Computer {
    who: &'static str,
    folder: PathBuf,
    clock: Skewed,
    /// The events that are on this computer.
    seen: BTreeSet<EventRef>,
    /// A copy of the folder from before, and what was on the computer then.
    backup: Option<(Files, BTreeSet<EventRef>)>,
}

/// Files by their names.
type Files = Vec<(std::ffi::OsString, Vec<u8>)>;

/// A clock that is wrong, and jumps.
struct Skewed {
    /// Days from the true day.
    off: i64,
    /// Minutes since the beginning; true on every computer.
    minute: i64,
    mark: &'static str,
    count: u32,
    /// What the clock last said.
    said: String,
    /// The ID of the next event, where it is that of another reviewer's.
    next: Option<Box<str>>,
}

impl Stamps for Skewed {
    fn stamp(&mut self) -> Stamp {
        self.count += 1;
        // a date from 2020 to 2045, as far as the clock is off
        let days = (2_200 + self.off + self.minute / 1_440).clamp(0, 9_000);
        let (year, day) = (2_020 + days / 360, days % 360);
        let (month, day) = (1 + day / 30, 1 + day % 30);
        let (hour, minute) = (self.minute / 60 % 24, self.minute % 60);
        self.said = format!("{year}-{month:02}-{day:02}T{hour:02}:{minute:02}:00Z");
        // IDs say nothing about the order
        let id =
            format!("{:08x}-{}{}", self.count.wrapping_mul(2_654_435_761), self.mark, self.count);
        let id = self.next.take().unwrap_or_else(|| id.into());
        Stamp { id, at: self.said.clone().into() }
    }
}

/// An event as the model knows it: what its writer had seen.
struct Known {
    event: Event,
    seen: BTreeSet<EventRef>,
}

/// What happens next: on which computer, what, and a number that chooses.
type Happens = (u8, u8, u8);

/// The hash of the text.
const TEXT: &str = "00";

const MARKS: [&str; 4] = ["a", "b", "c", "d"];
const VALUES: [Value; 4] = [Value::Verbatim, Value::Tidied, Value::Altered, Value::NotFound];

fn item(n: u8) -> Option<ItemId> {
    ItemId::parse(["quotes.q1", "quotes.q2"][usize::from(n % 2)])
}

/// Computers with journals in folders of their own, and what the model knows of them.
struct World {
    computers: Vec<Computer>,
    known: BTreeMap<EventRef, Known>,
    conflicts: u32,
}

impl World {
    fn new(at: &Path, reviewers: &[&'static str], off: &[i64]) -> Self {
        let computers = reviewers.iter().zip(off).zip(MARKS).map(|((who, off), mark)| Computer {
            who,
            folder: at.join(mark),
            clock: Skewed { off: *off, minute: 0, mark, count: 0, said: String::new(), next: None },
            seen: BTreeSet::new(),
            backup: None,
        });
        let computers: Vec<Computer> = computers.collect();
        for computer in &computers {
            fs::create_dir(&computer.folder).expect("a folder");
        }
        Self { computers, known: BTreeMap::new(), conflicts: 0 }
    }

    fn happens(&mut self, (at, what, number): Happens, minute: i64) {
        let at = usize::from(at) % self.computers.len();
        match what {
            0..8 => self.writes(at, what, number, minute),
            8..13 => {
                let to = usize::from(number) % self.computers.len();
                self.syncs(at, to);
            }
            13 => self.signs_off(at, minute),
            14 => self.is_restored(at),
            15 => self.is_damaged(at, number),
            16 => self.accepts_what_is_left_out(at, minute),
            // the clock jumps: years ahead, or back
            _ => self.computers[at].clock.off += (i64::from(number) - 128) * 10,
        }
    }

    /// Signs off, be it as the first event on this computer.
    fn signs_off(&mut self, at: usize, minute: i64) {
        let (initials, scope) = ("КМ".into(), "full".into());
        let annotations = Some("ff".into());
        let what = EventKind::Signoff { initials, scope, sha256: TEXT.into(), annotations };
        self.records(at, minute, vec![(None, what)]);
    }

    /// Makes a copy of the folder, or puts the copy from before in its place.
    fn is_restored(&mut self, at: usize) {
        let computer = &mut self.computers[at];
        let files = || fs::read_dir(&computer.folder).expect("a folder");
        if let Some((old, seen)) = computer.backup.take() {
            for file in files() {
                fs::remove_file(file.expect("a file").path()).expect("removed");
            }
            for (name, bytes) in old {
                fs::write(computer.folder.join(name), bytes).expect("restored");
            }
            computer.seen = seen;
        } else {
            let copy = files().map(|file| {
                let file = file.expect("a file");
                (file.file_name(), fs::read(file.path()).expect("a journal"))
            });
            computer.backup = Some((copy.collect(), computer.seen.clone()));
        }
    }

    /// Something writes a line that is none into a journal.
    fn is_damaged(&mut self, at: usize, number: u8) {
        let computer = &self.computers[at];
        let path = computer.folder.join(format!("{}.jsonl", computer.who));
        let Ok(mut bytes) = fs::read(&path) else { return };
        bytes.extend(format!("поломка {number}\n").bytes());
        fs::write(path, bytes).expect("written");
    }

    /// Accepts by name whatever does not count on a computer.
    fn accepts_what_is_left_out(&mut self, at: usize, minute: i64) {
        let record = read(&self.computers[at].folder).record();
        let all: Vec<(Option<ItemId>, EventKind)> =
            record.left_out().map(|one: &LeftOut| (None, one.accepted())).collect();
        if !all.is_empty() {
            self.records(at, minute, all);
            let record = read(&self.computers[at].folder).record();
            assert_eq!(record.left_out().count(), 0, "all was accepted");
        }
    }

    /// Writes an event as sayso does: on what is in the journals of this computer.
    fn writes(&mut self, at: usize, what: u8, number: u8, minute: i64) {
        let computer = &mut self.computers[at];
        let record = read(&computer.folder).record();
        let events = record.entries().iter().map(|entry| &entry.event);
        let queries: Vec<&Event> =
            events.filter(|event| matches!(event.what, EventKind::Query(_))).collect();
        let query = queries.get(usize::from(number) % queries.len().max(1));
        let value = VALUES[usize::from(number / 2) % VALUES.len()];
        let decide = EventKind::Decide { value, evidence: Vec::new(), note: None };
        let (item, kind) = match (what, query, record.to_undo(computer.who)) {
            (5, ..) => (item(number), EventKind::Query("怎么样?".into())),
            (6, Some(query), _) => {
                let to = EventRef::of(query).as_str().into();
                (query.item.clone(), EventKind::Answer { to, text: "так".into() })
            }
            (7, _, Some(step)) => (None, EventKind::Undo { step: step.into() }),
            _ => (item(number), decide),
        };
        // now and then with the ID of an event of somebody else
        let who = computer.who;
        let others = computer.seen.iter().filter(|name| name.parts().0 != who);
        let id = others.map(|name| name.parts().1).nth(usize::from(number / 8));
        let asks = matches!(kind, EventKind::Query(_) | EventKind::Answer { .. });
        let free = |id: &&str| !asks && !self.known.contains_key(&EventRef::new(who, id));
        computer.clock.next = id.filter(|_| number.is_multiple_of(3)).filter(free).map(Into::into);
        self.records(at, minute, vec![(item, kind)]);
    }

    /// Writes events to the journal of this computer.
    fn records(&mut self, at: usize, minute: i64, all: Vec<(Option<ItemId>, EventKind)>) {
        let computer = &mut self.computers[at];
        computer.clock.minute = minute;
        let record = read(&computer.folder).record();
        let about = || SeenWords { about: Some(Box::default()), ..SeenWords::default() };
        let draft = |(item, what): (Option<ItemId>, EventKind)| {
            let seen = what.answer().map(|_| about());
            Draft { item, seen, what, via: EventOrigin::Key }
        };
        let drafts = all.into_iter().map(draft).collect();
        let events = record.stamped(drafts, computer.who, &mut computer.clock);
        append(&computer.folder, computer.who, &events).expect("written");
        for event in events {
            let name = EventRef::of(&event);
            let seen = computer.seen.clone();
            computer.seen.insert(name.clone());
            assert!(self.known.insert(name, Known { event, seen }).is_none(), "IDs are unique");
        }
    }

    /// Copies the journals of one computer to another as a file sync does: where both have changed
    /// a file, the other's becomes a conflict copy.
    fn syncs(&mut self, from: usize, to: usize) {
        if from == to {
            return;
        }
        let target = self.computers[to].folder.clone();
        for path in fs::read_dir(&self.computers[from].folder).expect("a folder") {
            let path = path.expect("a file").path();
            let theirs = fs::read(&path).expect("a journal");
            let mut copy = target.join(path.file_name().expect("a name"));
            let ours = fs::read(&copy).unwrap_or_default();
            if ours.starts_with(&theirs) {
                continue;
            }
            if !theirs.starts_with(&ours) {
                self.conflicts += 1;
                let stem = path.file_stem().expect("a name").to_string_lossy();
                let who: String = stem.chars().take(2).collect();
                let name = match self.conflicts % 2 {
                    0 => format!("{who} (conflicted copy {}).jsonl", self.conflicts),
                    _ => format!("{who}.sync-conflict-{}.jsonl", self.conflicts),
                };
                copy = target.join(name);
            }
            fs::write(copy, theirs).expect("copied");
        }
        let theirs = self.computers[from].seen.clone();
        self.computers[to].seen.extend(theirs);
    }

    /// Holds what follows from the journals of a computer against the model.
    fn holds(&self, computer: &Computer) {
        let journals = read(&computer.folder);
        let record = journals.record();
        let order: Vec<EventRef> =
            record.entries().iter().map(|entry| EventRef::of(&entry.event)).collect();
        let there: BTreeSet<EventRef> = order.iter().cloned().collect();
        assert_eq!(there, computer.seen, "every event counts");
        assert_eq!(there.len(), order.len(), "and once");
        let place: BTreeMap<&EventRef, usize> = order.iter().zip(0..).collect();
        for name in &order {
            for before in &self.known[name].seen {
                assert!(place[before] < place[name], "{before:?} was seen by {name:?}");
            }
        }
        self.holds_of_decisions(&record, &computer.seen);
        self.holds_of_answers(&record, &computer.seen);
        self.holds_of_queries(&record, &computer.seen);
        self.holds_of_sign_offs(&record, &computer.seen);
        let accepted = there
            .iter()
            .any(|name| matches!(self.known[name].event.what, EventKind::LeaveOut { .. }));
        let files = fs::read_dir(&computer.folder).expect("a folder");
        let damaged = files.map(|file| fs::read(file.expect("a file").path()).expect("a journal"));
        let damaged = damaged.filter(|bytes| String::from_utf8_lossy(bytes).contains("поломка"));
        let damaged = damaged.count() > 0;
        assert!(!damaged || accepted || record.left_out().count() > 0, "a line is passed over");
    }

    /// The sign-off that counts is one that no other had seen, and is valid only if its writer had
    /// seen whatever was decided, asked or undone.
    fn holds_of_sign_offs(&self, record: &Record, there: &BTreeSet<EventRef>) {
        let undone = self.undone(there);
        let all: Vec<&EventRef> = there
            .iter()
            .filter(|name| matches!(self.known[*name].event.what, EventKind::Signoff { .. }))
            .filter(|name| !undone.contains(*name))
            .collect();
        let last =
            |name: &EventRef| !all.iter().any(|other| self.known[*other].seen.contains(name));
        let changes =
            |what: &EventKind| matches!(what, EventKind::Decide { .. } | EventKind::Query(_));
        let voids = |name: &EventRef| match &self.known[name].event.what {
            EventKind::Undo { step } => {
                let step = EventRef::new(name.parts().0, step);
                self.known.get(&step).is_some_and(|known| changes(&known.event.what))
            }
            what => changes(what) && !undone.contains(name),
        };
        let is_valid = |sign: &EventRef| {
            let seen = &self.known[sign].seen;
            !there.iter().any(|name| !seen.contains(name) && voids(name))
        };
        match latest_sign_off(record, TEXT) {
            SignOff::None => assert!(all.is_empty(), "a sign-off is lost"),
            SignOff::Valid(signed) | SignOff::Voided(signed, _) => {
                let valid = latest_sign_off(record, TEXT).is_valid();
                let fits = all.iter().any(|name| {
                    let event = &self.known[*name].event;
                    let same = *event.who == *signed.who && *event.at == *signed.at;
                    same && last(name) && is_valid(name) == valid
                });
                assert!(fits, "{signed:?}, valid: {valid}");
            }
        }
    }

    /// Returns the steps that were undone.
    fn undone(&self, there: &BTreeSet<EventRef>) -> BTreeSet<EventRef> {
        let undone = there.iter().filter_map(|name| match &self.known[name].event.what {
            EventKind::Undo { step } => Some(EventRef::new(name.parts().0, step)),
            _ => None,
        });
        undone.collect()
    }

    /// The decision of a reviewer that holds is one that no other decision of his had seen; undone
    /// ones do not count.
    fn holds_of_decisions(&self, record: &Record, there: &BTreeSet<EventRef>) {
        let undone = self.undone(there);
        for who in ["km", "jb", "ed"] {
            for item in [item(0), item(1)] {
                let decided: Vec<(&EventRef, &Known)> = there
                    .iter()
                    .map(|name| (name, &self.known[name]))
                    .filter(|(name, known)| {
                        let decides = matches!(known.event.what, EventKind::Decide { .. });
                        decides
                            && name.parts().0 == who
                            && known.event.item == item
                            && !undone.contains(*name)
                    })
                    .collect();
                let last =
                    |name: &EventRef| !decided.iter().any(|(_, other)| other.seen.contains(name));
                let last: Vec<Value> = decided
                    .iter()
                    .filter(|(name, _)| last(name))
                    .filter_map(|(_, known)| match known.event.what {
                        EventKind::Decide { value, .. } => Some(value),
                        _ => None,
                    })
                    .collect();
                let case = item.as_ref().and_then(|item| record.item_record(item));
                let value = case.and_then(|case| case.of(who)?.value(Axis::Wording));
                match value {
                    Some(value) => assert!(last.contains(&value), "{who} {item:?} {value:?}"),
                    None => assert!(decided.is_empty(), "{who} {item:?} is lost"),
                }
            }
        }
    }

    /// A query is closed by a decision of who asked that had seen an answer, and by each that had seen
    /// all of them.
    fn holds_of_queries(&self, record: &Record, there: &BTreeSet<EventRef>) {
        let undone = self.undone(there);
        let name_of = |entry: usize| EventRef::of(&record.entries()[entry].event);
        for item in [item(0), item(1)].into_iter().flatten() {
            let remarks = record.item_record(&item).map_or(&[][..], |case| &case.remarks);
            for remark in remarks {
                let answers: Vec<EventRef> =
                    remark.answers.iter().map(|(.., entry)| name_of(*entry)).collect();
                let decided = there.iter().filter(|name| {
                    let event = &self.known[*name].event;
                    let decides = matches!(event.what, EventKind::Decide { .. });
                    decides
                        && event.who == remark.who
                        && event.item.as_ref() == Some(&item)
                        && !undone.contains(*name)
                });
                let seen: Vec<usize> = decided
                    .map(|name| {
                        let seen = &self.known[name].seen;
                        answers.iter().filter(|answer| seen.contains(*answer)).count()
                    })
                    .collect();
                let what = format!("{remark:?}: {seen:?} of {}", answers.len());
                assert!(!remark.closed || seen.iter().any(|count| *count > 0), "{what}");
                let saw_all = !answers.is_empty() && seen.contains(&answers.len());
                assert!(!saw_all || remark.closed, "{what}");
            }
        }
    }

    /// Every answer is with its query.
    fn holds_of_answers(&self, record: &Record, there: &BTreeSet<EventRef>) {
        let answers = there.iter().filter(|name| {
            let void = record.entries().iter().any(|e| e.void && EventRef::of(&e.event) == **name);
            !void && matches!(self.known[*name].event.what, EventKind::Answer { .. })
        });
        let mut wanted = 0;
        for name in answers {
            let EventKind::Answer { to, .. } = &self.known[name].event.what else { continue };
            let query = record.named(&self.known[name].event, to).expect("its query is there");
            wanted += usize::from(!query.void);
        }
        let cases = record.items().into_iter().filter_map(|item| record.item_record(item));
        let found = cases.flat_map(|case| &case.remarks).map(|remark| remark.answers.len());
        assert_eq!(found.sum::<usize>(), wanted);
    }
}

/// Two to four computers; a reviewer may sit at two of them.
fn reviewers() -> impl Strategy<Value = Vec<&'static str>> {
    prop::sample::select(vec![
        vec!["km", "jb"],
        vec!["km", "km"],
        vec!["km", "km", "jb"],
        vec!["km", "jb", "ed"],
        vec!["km", "km", "jb", "ed"],
        vec!["km", "km", "jb", "jb"],
    ])
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: std::env::var("SAYSO_JOURNALS").ok().and_then(|n| n.parse().ok()).unwrap_or(60),
        failure_persistence: None,
        ..ProptestConfig::default()
    })]
    #[test]
    fn what_was_seen_comes_first_whatever_the_clocks_say(
        who in reviewers(),
        off in prop::collection::vec(-800_i64..800, 4),
        all in prop::collection::vec((0..4_u8, 0..18_u8, any::<u8>()), 1..40),
    ) {
        let at = tempfile::tempdir().expect("a folder");
        let mut world = World::new(at.path(), &who, &off);
        for (minute, happens) in (0..).zip(all) {
            world.happens(happens, minute * 7);
        }
        for computer in &world.computers {
            world.holds(computer);
        }
        // once everything has arrived everywhere, all computers say the same
        let count = world.computers.len();
        for _ in 0..2 {
            for from in 0..count {
                for to in 0..count {
                    world.syncs(from, to);
                }
            }
        }
        let said = |computer: &Computer| {
            let record = read(&computer.folder).record();
            let order: Vec<EventRef> =
                record.entries().iter().map(|entry| EventRef::of(&entry.event)).collect();
            let cases: Vec<String> =
                record.items().iter().map(|item| format!("{:?}", record.item_record(item))).collect();
            (order, cases)
        };
        for computer in &world.computers {
            world.holds(computer);
            prop_assert_eq!(said(computer), said(&world.computers[0]));
        }
    }
}
