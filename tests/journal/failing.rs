//! A disk that fails at its n-th call, for every n; a full disk; a disk that cannot be written.

use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use super::memory_disk::MemoryDisk;
use super::{name, notes, reported};
use sayso::review::Event;
use sayso::review::journal::{self, Appended, JournalProblem, Journals, codec};
use sayso::story::Files;

/// The errors that do not lead to the next folder.
const KINDS: [ErrorKind; 4] =
    [ErrorKind::StorageFull, ErrorKind::Other, ErrorKind::Interrupted, ErrorKind::TimedOut];

fn add(disk: &MemoryDisk, events: &[Event]) -> Result<Appended, JournalProblem> {
    journal::append(disk, &["a.story.review".into()], &name("km"), events)
}

/// Reads the journal on a disk in memory.
fn on(bytes: &[u8]) -> Journals {
    struct One(Vec<u8>);
    impl Files for One {
        fn read(&self, _: &Path) -> std::io::Result<Vec<u8>> {
            Ok(self.0.clone())
        }
        fn is_file(&self, path: &Path) -> bool {
            path.ends_with("km.jsonl")
        }
        fn is_dir(&self, path: &Path) -> bool {
            path == Path::new("r")
        }
        fn list(&self, folder: &Path) -> std::io::Result<Vec<PathBuf>> {
            Ok(vec![folder.join("km.jsonl")])
        }
    }
    journal::read(&One(bytes.to_owned()), &["r".into()])
}

fn ids(bytes: &[u8]) -> Vec<String> {
    super::ids(&on(bytes)).into_iter().map(str::to_owned).collect()
}

/// Appends three times, the second time with its `n`-th call failing; tells whether the
/// second was acknowledged, or `None` if there is no `n`-th call.
fn fails_at(n: usize, kind: ErrorKind, prepare: &dyn Fn(&MemoryDisk)) -> Option<bool> {
    let disk = MemoryDisk::new();
    let mut acknowledged = Vec::new();
    let mut reached = true;
    for mark in ["a", "b", "c"] {
        let second = mark == "b";
        let from = disk.state().calls.len();
        if second {
            prepare(&disk);
        }
        disk.state().fails = second.then_some((from + n, kind));
        let events = notes("km", mark, 2);
        let added = add(&disk, &events);
        assert!(added.is_ok() || second, "only the call that was made to fail: {added:?}");
        if added.is_ok() {
            acknowledged.extend(events.iter().map(|event| event.id.to_string()));
        }
        let state = disk.state();
        if second {
            reached = state.calls.len() > from + n;
        }
        // what was acknowledged is there, and would be after a power failure now
        for bytes in [&state.bytes, &state.synced] {
            let there = ids(bytes);
            assert!(acknowledged.iter().all(|id| there.contains(id)), "{n} {kind:?}: {there:?}");
        }
        assert!(acknowledged.is_empty() || state.named);
    }
    let journals = on(&disk.state().bytes);
    assert!(journals.problems.len() <= 1, "{n} {kind:?}: {:?}", reported(&journals));
    reached.then_some(acknowledged.len() == 6)
}

/// Lets every call fail, one after the other; returns the number of failures, and how many of them
/// came before the lines were on the disk.
fn every_call_fails(prepare: &dyn Fn(&MemoryDisk)) -> (usize, usize) {
    let (mut survived, mut refused) = (0, 0);
    for kind in KINDS {
        for n in 0.. {
            let Some(acknowledged) = fails_at(n, kind, prepare) else { break };
            survived += 1;
            refused += usize::from(!acknowledged);
        }
    }
    (survived, refused)
}

#[test]
fn every_call_may_fail() {
    // folder, open, state, lock, state, byte, write, sync; only an interrupted write is tried again
    assert_eq!(every_call_fails(&|_| {}), (32, 31));
}

#[test]
fn every_call_may_fail_where_the_end_was_torn() {
    let torn = |disk: &MemoryDisk| {
        let mut state = disk.state();
        let line = codec::encode(&notes("km", "torn", 1)[0]);
        let half = &line.as_bytes()[..line.len() / 2];
        state.bytes.extend_from_slice(half);
        state.synced.extend_from_slice(half);
    };
    let (survived, _) = every_call_fails(&torn);
    assert!(survived >= 32);
}

#[test]
fn every_call_may_fail_of_a_disk_that_writes_a_few_bytes_at_a_time() {
    let (survived, _) = every_call_fails(&|disk: &MemoryDisk| disk.state().gulp = 100);
    assert!(survived >= 60, "{survived}");
}

#[test]
fn every_call_may_fail_where_truncating_fails() {
    let (survived, _) = every_call_fails(&|disk: &MemoryDisk| {
        let mut state = disk.state();
        (state.gulp, state.always) = (100, Some(("cut", ErrorKind::Other)));
    });
    assert!(survived >= 60, "{survived}");
}

#[test]
fn every_call_may_fail_for_a_journal_that_is_new() {
    for kind in KINDS {
        for n in 0.. {
            let disk = MemoryDisk::new();
            disk.state().fails = Some((n, kind));
            let added = add(&disk, &notes("km", "a", 2));
            let mut state = disk.state();
            if added.is_ok() {
                assert!(state.named && ids(&state.synced).len() == 2, "{n} {kind:?}");
            } else {
                assert_eq!(ids(&state.bytes), Vec::<String>::new(), "{n} {kind:?}");
            }
            let reached = state.calls.len() > n;
            state.fails = None;
            drop(state);
            add(&disk, &notes("km", "b", 1)).expect("written");
            if !reached {
                break;
            }
        }
    }
}

#[test]
fn a_full_disk_is_reported_and_leaves_no_torn_line() {
    let disk = MemoryDisk::new();
    add(&disk, &notes("km", "a", 1)).expect("written");
    let before = disk.state().bytes.clone();
    for room in [0, 1, 200] {
        disk.state().room = before.len() + room;
        let why = add(&disk, &notes("km", "b", 2)).expect_err("it is full");
        assert_eq!(why.hint, "Make room on the disk, then save again.");
        assert!(disk.state().bytes == before, "{room}");
    }
    disk.state().room = usize::MAX;
    add(&disk, &notes("km", "c", 1)).expect("written");
    assert_eq!(ids(&disk.state().bytes), ["a-1", "c-1"]);
}

#[test]
fn a_lock_that_is_never_free_is_given_up() {
    let disk = MemoryDisk::new();
    disk.state().held = 399;
    add(&disk, &notes("km", "a", 1)).expect("it comes free at last");
    disk.state().held = u32::MAX;
    let why = add(&disk, &notes("km", "b", 1)).expect_err("it is held");
    assert_eq!(why.what, "another program has kept it locked for two seconds");
    assert_eq!(ids(&disk.state().bytes), ["a-1"]);
}

#[test]
fn a_file_that_is_not_our_journal_is_not_written() {
    let refused = |change: &dyn Fn(&mut sayso::review::journal::files::FileState)| {
        let disk = MemoryDisk::new();
        change(&mut disk.state().file);
        let why = add(&disk, &notes("km", "a", 1)).expect_err("it is refused");
        assert_eq!(disk.state().bytes, b"");
        why.what
    };
    assert_eq!(refused(&|file| file.ours = false), "it belongs to another user");
    assert_eq!(refused(&|file| file.plain = false), "it is not a regular file");
    assert_eq!(refused(&|file| file.named = false), "another program keeps replacing it");
    let others =
        journal::append(&MemoryDisk::new(), &["r".into()], &name("jb"), &notes("km", "a", 1));
    assert_eq!(others.expect_err("another's").what, "it is another reviewer's");
}

/// A store with two folders, of which the first cannot be written.
struct Two(ErrorKind, &'static str, MemoryDisk);

impl sayso::review::journal::files::JournalStore for Two {
    fn make_folder(&self, folder: &Path) -> std::io::Result<()> {
        self.fails("folder", folder)
    }
    fn open(
        &self,
        path: &Path,
    ) -> std::io::Result<Box<dyn sayso::review::journal::files::JournalFile>> {
        self.fails("open", path.parent().expect("a folder"))?;
        self.2.open(path)
    }
    fn sync_folder(&self, folder: &Path) -> std::io::Result<()> {
        self.2.sync_folder(folder)
    }
    fn write_new(&self, path: &Path, bytes: &[u8]) -> std::io::Result<()> {
        self.2.write_new(path, bytes)
    }
    fn pause(&self, _: std::time::Duration) {}
}

impl Two {
    fn fails(&self, call: &str, folder: &Path) -> std::io::Result<()> {
        let fails = call == self.1 && folder == Path::new("first");
        if fails { Err(self.0.into()) } else { Ok(()) }
    }
}

#[test]
fn the_first_folder_that_can_be_written_is_used_and_reported() {
    let folders = ["first".into(), "second".into()];
    for kind in [ErrorKind::PermissionDenied, ErrorKind::ReadOnlyFilesystem] {
        for call in ["folder", "open"] {
            let two = Two(kind, call, MemoryDisk::new());
            let events = notes("km", "a", 1);
            let written = journal::append(&two, &folders, &name("km"), &events).expect("written");
            assert_eq!(written.path, Path::new("second/km.jsonl"));
            let instead = written.instead.expect("it is reported");
            assert_eq!(instead.path, Path::new("first/km.jsonl"));
            assert!(instead.hint.starts_with("Get permission"), "{instead:?}");
            let alone = journal::append(&two, &folders[..1], &name("km"), &events);
            assert_eq!(alone.expect_err("nowhere else"), instead);
        }
    }
    let full = Two(ErrorKind::StorageFull, "folder", MemoryDisk::new());
    let why = journal::append(&full, &folders, &name("km"), &notes("km", "a", 1));
    assert!(why.is_err(), "a full disk is reported, not gone around");
    let nowhere = journal::append(&MemoryDisk::new(), &[], &name("km"), &notes("km", "a", 1));
    assert_eq!(nowhere.expect_err("nowhere").hint, "Name one with --reviews.");
}

#[test]
fn a_line_that_is_invalid_is_not_written() {
    let disk = MemoryDisk::new();
    let mut events = notes("km", "a", 1);
    events[0].what = sayso::review::EventKind::Note("x".repeat(codec::MAX_LINE).into());
    let why = add(&disk, &events).expect_err("too long");
    assert_eq!((&*why.what, why.hint), ("it is longer than a line may be", "Use fewer words."));
}
