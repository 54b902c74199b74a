//! Appends to a journal: whole lines, under a lock, synced to the disk before success is reported.

use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};
use std::time::Duration;

use super::files::{JournalFile, JournalStore};
use super::{Event, JournalProblem, ProblemKind, codec};
use crate::review::reviewer_name::ReviewerName;

/// The pause between two tries to take a lock.
const PAUSE: Duration = Duration::from_millis(5);
/// How often the lock is tried: for two seconds.
const TRIES: u32 = 400;
/// How often a file is reopened that was replaced while waiting for its lock.
const REOPENS: u32 = 5;

const MOVE_AWAY: &str = "Move it away, or name another folder with --reviews.";
const OTHER_NAME: &str = "Use another name with --as, or another folder with --reviews.";
const END_OTHER: &str = "End that program, then save again.";

/// Where lines were appended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Appended {
    /// The journal.
    pub path: PathBuf,
    /// Its length in bytes before the write, read under the lock.
    pub before: u64,
    /// Its length in bytes after the write.
    pub after: u64,
    /// Why the first folder was not used, if it was not.
    pub instead: Option<JournalProblem>,
}

/// Appends events to the journal of a reviewer, in the first of the folders that can be written.
///
/// When it returns, they are on the disk. A line that an earlier program left half written stays as
/// a line of its own, which readers report. Waits up to two seconds for another program that is
/// writing.
///
/// # Errors
/// What prevents it. The events then count as not written; the file is restored if possible, and
/// else the next writer repairs its end.
pub fn append(
    store: &dyn JournalStore,
    folders: &[PathBuf],
    who: &ReviewerName,
    events: &[Event],
) -> Result<Appended, JournalProblem> {
    let lines = lines(folders, who, events)?;
    let mut instead: Option<JournalProblem> = None;
    for folder in folders {
        let path = folder.join(format!("{who}.jsonl"));
        match add(store, folder, &path, &lines) {
            Ok((before, after)) => return Ok(Appended { path, before, after, instead }),
            Err(AppendError::System(why)) if tries_next_folder(&why) => {
                instead.get_or_insert_with(|| io_problem(&path, &why));
            }
            Err(AppendError::System(why)) => return Err(io_problem(&path, &why)),
            Err(AppendError::Known(what, hint)) => {
                return Err(JournalProblem {
                    path,
                    line: 0,
                    what,
                    hint,
                    kind: ProblemKind::Failure,
                });
            }
        }
    }
    Err(instead.unwrap_or_else(|| JournalProblem {
        path: PathBuf::new(),
        line: 0,
        what: "there is no folder for it".to_owned(),
        hint: "Name one with --reviews.",
        kind: ProblemKind::Failure,
    }))
}

/// Returns true if the events are valid lines for a reviewer's journal.
pub fn is_writable(who: &ReviewerName, events: &[Event]) -> bool {
    lines(&[], who, events).is_ok()
}

/// Encodes events as lines.
fn lines(
    folders: &[PathBuf],
    who: &ReviewerName,
    events: &[Event],
) -> Result<Vec<u8>, JournalProblem> {
    let mut lines = Vec::new();
    for event in events {
        let line = codec::encode(event);
        let (what, hint) = if line.len() > codec::MAX_LINE {
            ("it is longer than a line may be", "Use fewer words.")
        } else if *event.who != *who.as_str() {
            ("it is another reviewer's", "Write it in the journal of that reviewer.")
        } else {
            lines.extend_from_slice(line.as_bytes());
            lines.push(b'\n');
            continue;
        };
        let path = folders.first().cloned().unwrap_or_default();
        let (what, kind) = (what.to_owned(), ProblemKind::Failure);
        return Err(JournalProblem { path, line: 0, what, hint, kind });
    }
    Ok(lines)
}

/// Why lines were not appended.
enum AppendError {
    /// An error of the system before anything was written.
    System(io::Error),
    /// What is wrong, and how to fix it.
    Known(String, &'static str),
}

impl From<io::Error> for AppendError {
    fn from(why: io::Error) -> Self {
        Self::System(why)
    }
}

/// Returns true if a folder cannot be written at all, so that the next one is tried.
fn tries_next_folder(why: &io::Error) -> bool {
    matches!(
        why.kind(),
        ErrorKind::PermissionDenied
            | ErrorKind::ReadOnlyFilesystem
            | ErrorKind::NotFound
            | ErrorKind::NotADirectory
            | ErrorKind::Unsupported
    )
}

fn io_problem(path: &Path, why: &io::Error) -> JournalProblem {
    let (path, kind) = (path.to_owned(), ProblemKind::Failure);
    JournalProblem { path, line: 0, what: why.to_string(), hint: hint(why), kind }
}

fn hint(why: &io::Error) -> &'static str {
    match why.kind() {
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::FileTooLarge => {
            "Make room on the disk, then save again."
        }
        ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => {
            "Get permission to write there, or name another folder with --reviews."
        }
        ErrorKind::Other => MOVE_AWAY,
        _ => "Check the disk, or name another folder with --reviews.",
    }
}

/// Appends lines to one file; returns its length before and after.
fn add(
    store: &dyn JournalStore,
    folder: &Path,
    path: &Path,
    lines: &[u8],
) -> Result<(u64, u64), AppendError> {
    store.make_folder(folder)?;
    let (mut file, before) = locked(store, path)?;
    let torn = before > 0 && file.byte(before - 1)? != b'\n';
    let mut bytes = Vec::with_capacity(lines.len() + 1);
    if torn {
        bytes.push(b'\n');
    }
    bytes.extend_from_slice(lines);
    let written = write(&mut *file, &bytes).and_then(|()| file.sync()).and_then(|()| {
        if before > 0 {
            return Ok(());
        }
        // a new file: its name must be synced too, and that of its folder
        store.sync_folder(folder)?;
        folder.parent().filter(|p| !p.as_os_str().is_empty()).map_or(Ok(()), |p| {
            // the parent may not be ours to open: no error
            store.sync_folder(p).or(Ok(()))
        })
    });
    if let Err(why) = written {
        // nobody else writes under the lock; if this fails, a later write repairs the torn end
        let _ = file.cut(before);
        return Err(AppendError::Known(why.to_string(), hint(&why)));
    }
    Ok((before, before + bytes.len() as u64))
}

/// Opens a file and locks it; returns its length too.
fn locked(
    store: &dyn JournalStore,
    path: &Path,
) -> Result<(Box<dyn JournalFile>, u64), AppendError> {
    let no = |what: &str, hint| Err(AppendError::Known(what.to_owned(), hint));
    for _ in 0..REOPENS {
        let file = store.open(path)?;
        let state = file.state()?;
        if !state.plain {
            return no("it is not a regular file", MOVE_AWAY);
        }
        if !state.ours {
            return no("it belongs to another user", OTHER_NAME);
        }
        let mut tries = 0;
        while !file.try_lock()? {
            tries += 1;
            if tries == TRIES {
                return no("another program has kept it locked for two seconds", END_OTHER);
            }
            store.pause(PAUSE);
        }
        // while waiting for the lock, the file may have been replaced by another one
        let state = file.state()?;
        if state.named {
            return Ok((file, state.len));
        }
    }
    no("another program keeps replacing it", "Find out what else writes this file.")
}

/// Writes all bytes.
fn write(file: &mut dyn JournalFile, mut bytes: &[u8]) -> io::Result<()> {
    while !bytes.is_empty() {
        match file.write(bytes) {
            Ok(0) => return Err(ErrorKind::WriteZero.into()),
            Ok(written) => bytes = bytes.get(written..).unwrap_or_default(),
            Err(why) if why.kind() == ErrorKind::Interrupted => {}
            Err(why) => return Err(why),
        }
    }
    Ok(())
}
