//! The thread that writes journals, and the journal work that it does.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::time::Duration;

use super::memory_disk::MemoryDisk;
use super::{append, name, notes};
use sayso::app::effect::{EventBatch, JournalJob, JournalsOf};
use sayso::app::event::JournalsRead;
use sayso::app::{BackgroundEvent, Event};
use sayso::review::journal::files::{JournalFile, JournalStore};
use sayso::story::sandbox::Sandbox;
use sayso::tui::terminal::event_queue::{self, EventQueue, LoopEvent};
use sayso::tui::workers::clock::Clock;
use sayso::tui::workers::journal_thread::JournalThread;
use sayso::tui::workers::journals::JournalIo;

fn of(folders: &[&Path]) -> JournalsOf {
    let folders: Vec<PathBuf> = folders.iter().map(|folder| (*folder).to_owned()).collect();
    JournalsOf { id: 7, folders, story: None, sha256: "00".into() }
}

fn batch(id: u64, folder: &Path, who: &str, mark: &str) -> JournalJob {
    let events = notes(who, mark, 1);
    JournalJob::Record(EventBatch { id, folders: vec![folder.to_owned()], who: name(who), events })
}

fn journals(news: Vec<BackgroundEvent>) -> Option<JournalsRead> {
    news.into_iter().find_map(|news| match news {
        BackgroundEvent::Journals { id: 7, read } => Some(*read),
        _ => None,
    })
}

/// Returns the next background event as text.
fn next(heard: &EventQueue) -> String {
    match heard.next(Some(Duration::from_secs(20))).expect("news") {
        LoopEvent::Event(Event::Background(BackgroundEvent::Recorded(recorded))) => {
            format!("recorded {}", recorded.id)
        }
        LoopEvent::Event(Event::Background(BackgroundEvent::NotRecorded { id, why, .. })) => {
            format!("not {id}: {why}")
        }
        LoopEvent::Event(Event::Background(BackgroundEvent::Journals { read, .. })) => {
            format!("{} events", read.record.entries().len())
        }
        other => format!("{other:?}"),
    }
}

/// A disk that waits for permission before each write.
struct Gate(MemoryDisk, Receiver<()>, Sender<()>);

impl JournalStore for Gate {
    fn make_folder(&self, folder: &Path) -> std::io::Result<()> {
        let _ = self.2.send(());
        let _ = self.1.recv();
        self.0.make_folder(folder)
    }
    fn open(&self, path: &Path) -> std::io::Result<Box<dyn JournalFile>> {
        self.0.open(path)
    }
    fn sync_folder(&self, folder: &Path) -> std::io::Result<()> {
        self.0.sync_folder(folder)
    }
    fn write_new(&self, path: &Path, bytes: &[u8]) -> std::io::Result<()> {
        self.0.write_new(path, bytes)
    }
    fn pause(&self, time: Duration) {
        self.0.pause(time);
    }
}

#[test]
fn what_queues_up_while_the_disk_is_slow_is_written_at_once() {
    let (disk, (go, goes), (waits, waiting)) = (MemoryDisk::new(), channel(), channel());
    let journal_io =
        JournalIo::new(Box::new(sayso::story::Disk), Box::new(Gate(disk.clone(), goes, waits)));
    let (out, heard) = event_queue::channel();
    let mut journal_thread = JournalThread::new(out, journal_io);
    journal_thread.start(batch(1, Path::new("a"), "km", "a"));
    waiting.recv().expect("it is at the first");
    for id in 2..=5 {
        journal_thread.start(batch(id, Path::new("a"), "km", &format!("b{id}")));
    }
    journal_thread.start(batch(6, Path::new("a"), "jb", "c"));
    assert!(!journal_thread.finish(Duration::from_millis(50)), "it is not done, and says so");
    for _ in 0..3 {
        go.send(()).expect("it waits");
    }
    let news: Vec<String> = (0..6).map(|_| next(&heard)).collect();
    let all: Vec<String> = (1..=6).map(|id| format!("recorded {id}")).collect();
    assert_eq!(news, all);
    let syncs = disk.state().calls.iter().filter(|call| **call == "sync").count();
    assert_eq!(syncs, 3, "the first, those that gathered, those of another reviewer");
}

#[test]
fn an_invalid_line_keeps_no_other_from_the_disk() {
    let (disk, (go, goes), (waits, waiting)) = (MemoryDisk::new(), channel(), channel());
    let journal_io =
        JournalIo::new(Box::new(sayso::story::Disk), Box::new(Gate(disk, goes, waits)));
    let (out, heard) = event_queue::channel();
    let mut journal_thread = JournalThread::new(out, journal_io);
    journal_thread.start(batch(1, Path::new("a"), "km", "a"));
    waiting.recv().expect("it is at the first");
    let long = "x".repeat(2 << 20);
    for (id, words) in [(2, "b"), (3, &*long), (4, "d"), (5, "e")] {
        journal_thread.start(batch(id, Path::new("a"), "km", words));
    }
    drop(go);
    assert!(journal_thread.finish(Duration::from_secs(20)));
    let news: Vec<String> = (0..5).map(|_| next(&heard)).collect();
    assert!(news[2].starts_with("not 3: it is longer than a line may be"), "{}", news[2]);
    for id in [1, 2, 4, 5] {
        assert_eq!(news[id - 1], format!("recorded {id}"));
    }
}

#[test]
fn all_that_was_asked_for_is_done_before_the_end() {
    let folder = tempfile::tempdir().expect("a folder");
    let (out, heard) = event_queue::channel();
    let mut journal_thread = JournalThread::new(out, JournalIo::default());
    journal_thread.start(JournalJob::Open(of(&[folder.path()])));
    for id in 0..50 {
        journal_thread.start(batch(id, folder.path(), "km", &format!("a{id}")));
    }
    journal_thread.flush(Duration::from_secs(20));
    assert_eq!(super::read(folder.path()).record().entries().len(), 50, "it rests");
    journal_thread.start(batch(50, folder.path(), "km", "last"));
    journal_thread.close();
    assert!(journal_thread.finish(Duration::from_secs(20)));
    assert_eq!(next(&heard), "0 events");
    for id in 0..=50 {
        assert_eq!(next(&heard), format!("recorded {id}"));
    }
    assert_eq!(super::read(folder.path()).record().entries().len(), 51);
    assert!(
        JournalThread::new(event_queue::channel().0, JournalIo::default()).finish(Duration::ZERO),
        "nothing to do"
    );
}

#[test]
fn a_failure_is_reported_for_every_batch_that_it_concerns() {
    let disk = MemoryDisk::new();
    disk.state().always = Some(("sync", std::io::ErrorKind::StorageFull));
    let mut journal_io = JournalIo::new(Box::new(sayso::story::Disk), Box::new(disk));
    let news = journal_io.carry_out(batch(3, Path::new("a"), "km", "a"));
    let [BackgroundEvent::NotRecorded { id: 3, why, hint }] = &news[..] else { panic!("{news:?}") };
    assert!(why.ends_with(": a/km.jsonl") && hint.starts_with("Make room"), "{why} {hint}");
}

#[test]
fn lines_of_others_are_noticed_and_our_own_are_known() {
    let folder = tempfile::tempdir().expect("a folder");
    let reviews = folder.path().join("a.story.review");
    let mut journal_io = JournalIo::default();
    let of = of(&[&reviews]);
    let read = journals(journal_io.carry_out(JournalJob::Open(of.clone()))).expect("read");
    assert!(!read.again && read.record.entries().is_empty());
    let looks = |journal_io: &mut JournalIo| {
        let read = journals(journal_io.carry_out(JournalJob::CheckChanges(of.clone())));
        read.map(|read| (read.again, read.record.entries().len()))
    };
    assert_eq!(looks(&mut journal_io), None);
    for mark in ["a", "b"] {
        journal_io.carry_out(batch(1, &reviews, "km", mark));
        assert_eq!(looks(&mut journal_io), None, "our own");
    }
    append(&reviews, "jb", &notes("jb", "c", 1)).expect("written");
    assert_eq!(looks(&mut journal_io), Some((true, 3)));
    assert_eq!(looks(&mut journal_io), None);
    // another session of the same reviewer, just before a line of our own
    append(&reviews, "km", &notes("km", "d", 1)).expect("written");
    journal_io.carry_out(batch(2, &reviews, "km", "e"));
    assert_eq!(looks(&mut journal_io), Some((true, 5)));
    fs::remove_file(reviews.join("jb.jsonl")).expect("removed");
    assert_eq!(looks(&mut journal_io), Some((true, 4)));
}

#[test]
fn outside_the_sandbox_only_state_folders_are_read_and_written() {
    let folder = tempfile::tempdir().expect("a folder");
    let at = |name: &str| folder.path().join(name);
    for name in ["in", "out", "state"] {
        fs::create_dir(at(name)).expect("a folder");
    }
    let journal_io = || {
        let reach = Sandbox::below(&at("in")).expect("a folder");
        JournalIo::sandboxed(reach, vec![at("state")])
    };
    let writes = |folders: &[PathBuf]| {
        let events = notes("km", "a", 1);
        let (folders, who) = (folders.to_vec(), name("km"));
        match &journal_io().carry_out(JournalJob::Record(EventBatch {
            id: 1,
            folders,
            who,
            events,
        }))[..]
        {
            [BackgroundEvent::Recorded(recorded)] => recorded.path.clone(),
            other => format!("{other:?}").into(),
        }
    };
    let state = at("state/reviews/00");
    let inside = at("in/a.story.review");
    assert_eq!(writes(&[inside.clone(), state.clone()]), inside.join("km.jsonl"));
    assert_eq!(writes(&[at("out/a.story.review"), state.clone()]), state.join("km.jsonl"));
    assert!(!at("out/a.story.review").exists());
    std::os::unix::fs::symlink(at("out"), at("in/b.story.review")).expect("a link");
    assert_eq!(writes(&[at("in/b.story.review"), state.clone()]), state.join("km.jsonl"));
    assert_eq!(fs::read_dir(at("out")).expect("a folder").count(), 0);
    let out = at("in/../out/c.story.review");
    assert_eq!(writes(&[out, state.clone()]), state.join("km.jsonl"));
    append(&at("out"), "jb", &notes("jb", "b", 1)).expect("written");
    let of = of(&[&at("out"), &at("in/b.story.review"), &inside, &state]);
    let read = journals(journal_io().carry_out(JournalJob::Open(of))).expect("read");
    assert_eq!(read.record.reviewers().collect::<Vec<_>>(), ["km"]);
}

#[test]
fn journals_of_an_earlier_name_are_adopted_and_read() {
    let folder = tempfile::tempdir().expect("a folder");
    let (old, new) =
        (folder.path().join("old.story.review"), folder.path().join("new.story.review"));
    append(&old, "km", &notes("km", "a", 2)).expect("written");
    let story = Some(folder.path().join("new.story"));
    let of = JournalsOf { story, sha256: "5a".repeat(32).into(), ..of(&[&new]) };
    let mut journal_io = JournalIo::default();
    let read = journals(journal_io.carry_out(JournalJob::Open(of.clone()))).expect("read");
    assert_eq!((read.record.entries().len(), read.elsewhere.len()), (0, 1));
    let adopt = JournalJob::Adopt(of.clone(), read.elsewhere[0].clone());
    let read = journals(journal_io.carry_out(adopt)).expect("read");
    assert_eq!((read.record.entries().len(), read.elsewhere.len(), read.troubles.len()), (2, 0, 0));
    fs::remove_dir_all(&new).expect("removed");
    let read = journals(journal_io.carry_out(JournalJob::Open(of.clone()))).expect("read");
    fs::write(&new, "in the way").expect("written");
    let adopt = JournalJob::Adopt(of, read.elsewhere[0].clone());
    let read = journals(journal_io.carry_out(adopt)).expect("read");
    assert_eq!(read.troubles.len(), 2, "{:?}", read.troubles);
}

#[test]
fn the_clock_gives_ids_in_order_and_whole_seconds() {
    use sayso::review::Stamps;
    let stamps: Vec<_> = (0..1_000).map(|_| Clock.stamp()).collect();
    assert!(stamps.windows(2).all(|two| two[0].id < two[1].id && two[0].at <= two[1].at));
    let first = &stamps[0];
    assert!(first.id.len() == 36 && first.id.as_bytes()[14] == b'7', "{first:?}");
    assert!(first.at.len() == 20 && first.at.ends_with('Z'), "{first:?}");
}
