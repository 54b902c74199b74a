//! The journal of a review: what was acknowledged is on the disk, whatever happens to the program
//! or the disk. Each loop runs 10 rounds; `SAYSO_ROUNDS=300` is the full test.

#![cfg(unix)]

mod by_cause;
mod concurrent;
mod copies;
mod damaged;
mod docs_page;
mod failing;
mod journal_thread;
mod memory_disk;
mod not_arrived;
mod renamed_story;
mod writer;

use std::path::{Path, PathBuf};

use sayso::review::event::stamped;
use sayso::review::journal::{self, Appended, JournalProblem, Journals, files};
use sayso::review::{
    Draft, Event, EventKind, EventOrigin, ItemId, ReviewerName, SeenPart, SeenWords, Stamp, Stamps,
};
use sayso::story::Disk;

/// Returns the number of rounds of each loop.
fn rounds() -> u64 {
    std::env::var("SAYSO_ROUNDS").ok().and_then(|n| n.parse().ok()).unwrap_or(10)
}

/// Pseudo-random numbers that are the same each time (xorshift).
struct Random(u64);

impl Random {
    fn below(&mut self, most: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % most.max(1)
    }
}

/// Stamps whose IDs begin with a given text.
struct Marked(String, u32);

impl Stamps for Marked {
    fn stamp(&mut self) -> Stamp {
        self.1 += 1;
        let (day, hour) = (1 + self.1 / 1_440 % 28, self.1 / 60 % 24);
        let at = format!("2026-01-{day:02}T{hour:02}:{:02}:00Z", self.1 % 60);
        Stamp { id: format!("{}-{}", self.0, self.1).into(), at: at.into() }
    }
}

fn name(who: &str) -> ReviewerName {
    ReviewerName::parse(who).expect("a name")
}

/// Makes notes by a reviewer whose IDs begin with `mark`.
fn notes(who: &str, mark: &str, count: u32) -> Vec<Event> {
    let part = SeenPart {
        exact: "“We have no plans,”".into(),
        prefix: "Asked about it, she said: ".into(),
        suffix: " and left.".into(),
        start: 40,
    };
    let seen =
        SeenWords { parts: vec![part], sha256: "5a".repeat(32).into(), ..SeenWords::default() };
    let draft = |_| Draft {
        item: ItemId::parse("quotes.q1"),
        seen: Some(seen.clone()),
        what: EventKind::Note("as on the recording".into()),
        via: EventOrigin::Key,
    };
    stamped((0..count).map(draft).collect(), who, &mut Marked(mark.to_owned(), 0))
}

/// Appends events to a journal on the real disk.
fn append(folder: &Path, who: &str, events: &[Event]) -> Result<Appended, JournalProblem> {
    journal::append(&files::Disk, &[folder.to_owned()], &name(who), events)
}

/// Reads the journals of a folder.
fn read(folder: &Path) -> Journals {
    journal::read(&Disk, &[folder.to_owned()])
}

/// Returns the IDs of events, in order.
fn ids(journals: &Journals) -> Vec<&str> {
    journals.events.iter().flatten().map(|event| &*event.id).collect()
}

/// Returns the problems as lines: the file, the line, what is wrong.
fn reported(journals: &Journals) -> Vec<String> {
    let line = |trouble: &JournalProblem| {
        let name = trouble.path.file_name().unwrap_or_default().to_string_lossy();
        assert!(trouble.hint.ends_with('.'), "{trouble:?}");
        format!("{name}:{}: {}", trouble.line, trouble.what)
    };
    journals.problems.iter().map(line).collect()
}

/// Returns the journal of a reviewer.
fn journal_of(folder: &Path, who: &str) -> PathBuf {
    folder.join(format!("{who}.jsonl"))
}
