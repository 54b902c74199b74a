//! Several programs that write at the same time, and are killed while they write.

use std::collections::HashSet;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::thread::JoinHandle;
use std::time::Duration;

use super::writer::Writer;
use super::{Random, append, ids, journal_of, notes, read, reported, rounds};
use sayso::review::journal::files::{Disk, JournalFile, JournalStore};
use sayso::review::journal::{Appended, JournalProblem};
use tempfile::TempDir;

/// A new folder is used after so many rounds: reading takes longer with each.
const FOLDER: u64 = 10;

#[test]
fn nothing_acknowledged_is_lost_by_kill_9() {
    let mut random = Random(0x2026_0107);
    let (mut acknowledged, mut whole, mut torn) = (0, 0, 0);
    let mut left = rounds();
    while left > 0 {
        let folder = tempfile::tempdir().expect("a folder");
        let reviews = folder.path().join("a.story.review");
        let mut known: HashSet<String> = HashSet::new();
        for round in 0..left.min(FOLDER) {
            // two sessions of one reviewer, and another reviewer
            let mut writers: Vec<Writer> = [("km", "a"), ("km", "b"), ("jb", "c")]
                .map(|(who, mark)| {
                    Writer::start(&reviews, (who, &format!("{mark}{round}")), u32::MAX, 3)
                })
                .into();
            // the first is killed while it may still be starting
            std::thread::sleep(Duration::from_millis(random.below(60)));
            for writer in &mut writers {
                std::thread::sleep(Duration::from_micros(random.below(40_000)));
                writer.kill();
            }
            known.extend(writers.into_iter().flat_map(Writer::acknowledged));
            let journals = read(&reviews);
            let read: HashSet<&str> = ids(&journals).into_iter().collect();
            let lost: Vec<_> = known.iter().filter(|id| !read.contains(id.as_str())).collect();
            assert!(lost.is_empty(), "lost: {lost:?}, reported: {:?}", reported(&journals));
            whole = whole.max(read.len());
            // a write that is killed may end with a page of memory, and that is told
            let torn_here = reported(&journals);
            assert!(torn_here.iter().all(|line| is_torn(line)), "{torn_here:?}");
            assert!(torn_here.len() as u64 <= 3 * (round + 1), "{torn_here:?}");
            torn += torn_here.len();
        }
        acknowledged += known.len();
        left = left.saturating_sub(FOLDER);
    }
    let said = format!(
        "{} rounds of 3 writers killed: {acknowledged} events acknowledged, 0 lost, {torn} torn\n",
        rounds()
    );
    std::io::stderr().write_all(said.as_bytes()).expect("said");
    assert!(acknowledged > 0 && whole > 0);
}

/// Returns true if a report is of a line that was cut off.
fn is_torn(report: &str) -> bool {
    ["the line is cut off", "the last line is incomplete"].iter().any(|what| report.contains(what))
}

#[test]
fn eight_programs_write_one_journal() {
    let folder = tempfile::tempdir().expect("a folder");
    let reviews = folder.path().join("a.story.review");
    let marks = ["a", "b", "c", "d", "e", "f", "g", "h"];
    let writers = marks.map(|mark| Writer::start(&reviews, ("km", mark), 30, 4));
    let known = writers.map(Writer::acknowledged);
    let journals = read(&reviews);
    assert_eq!(reported(&journals), Vec::<String>::new());
    for (mark, known) in marks.iter().zip(&known) {
        assert_eq!(known.len(), 30 / 4 * (1 + 2 + 3 + 4) + 1 + 2);
        let of = |id: &&str| id.split('-').next() == Some(*mark);
        let read: Vec<&str> = ids(&journals).into_iter().filter(of).collect();
        assert_eq!(read, *known, "in order, each once");
    }
}

#[test]
fn a_batch_stays_together() {
    let folder = tempfile::tempdir().expect("a folder");
    let threads: Vec<_> = (0..8)
        .map(|thread| {
            let folder = folder.path().to_owned();
            std::thread::spawn(move || {
                for batch in 0..10 {
                    let events = notes("km", &format!("{thread}-{batch}"), 5);
                    append(&folder, "km", &events).expect("written");
                }
            })
        })
        .collect();
    for thread in threads {
        thread.join().expect("done");
    }
    let journals = read(folder.path());
    let ids = ids(&journals);
    assert_eq!(ids.len(), 8 * 10 * 5);
    for batch in ids.chunks(5) {
        let of = |id: &str| id.rsplit_once('-').map(|(batch, _)| batch.to_owned());
        assert!(batch.iter().all(|id| of(id) == of(batch[0])), "{batch:?}");
    }
}

/// Returns a folder with a journal of `km` that has one note.
fn begun() -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().expect("a folder");
    append(folder.path(), "km", &notes("km", "a", 1)).expect("written");
    let path = journal_of(folder.path(), "km");
    (folder, path)
}

/// Locks that journal while another thread adds a note to it.
fn waiting(folder: &Path) -> (Box<dyn JournalFile>, JoinHandle<Result<Appended, JournalProblem>>) {
    let held = Disk.open(&journal_of(folder, "km")).expect("open");
    assert!(held.try_lock().expect("locks"));
    let folder = folder.to_owned();
    let waiting = std::thread::spawn(move || append(&folder, "km", &notes("km", "b", 1)));
    (held, waiting)
}

#[test]
fn a_locked_journal_is_waited_for_and_then_reported() {
    let (folder, path) = begun();
    let (held, waiting) = waiting(folder.path());
    std::thread::sleep(Duration::from_millis(200));
    assert!(!waiting.is_finished());
    drop(held);
    waiting.join().expect("ends").expect("written");
    let held = Disk.open(&path).expect("open");
    assert!(held.try_lock().expect("locks"));
    let why = append(folder.path(), "km", &notes("km", "c", 1)).expect_err("it is held");
    assert!(why.what.contains("another program has kept it locked"), "{why:?}");
    assert_eq!(ids(&read(folder.path())), ["a-1", "b-1"]);
}

#[test]
fn a_journal_replaced_while_waiting_for_its_lock_is_reopened() {
    let (folder, path) = begun();
    let (held, waiting) = waiting(folder.path());
    std::thread::sleep(Duration::from_millis(100));
    // as a file sync does
    let beside = folder.path().join("new");
    std::fs::copy(&path, &beside).expect("copied");
    std::fs::rename(&beside, &path).expect("replaced");
    drop(held);
    waiting.join().expect("ends").expect("written");
    assert_eq!(ids(&read(folder.path())), ["a-1", "b-1"]);
}
