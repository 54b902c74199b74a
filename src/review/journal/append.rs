//! Adding to a journal: whole lines, under a lock, on the disk before anybody hears of it.

use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};
use std::time::Duration;

use super::files::{JournalFile, JournalStore};
use super::{Event, JournalProblem, codec};
use crate::review::reviewer_name::Name;

/// Between two tries of a lock.
const AGAIN: Duration = Duration::from_millis(5);
/// How often the lock is tried: for two seconds.
const TRIES: u32 = 400;
/// How often a file is opened anew that was replaced while its lock was waited for.
const REPLACED: u32 = 5;

const AWAY: &str = "Move it away, or name another folder with --reviews.";
const OTHERS: &str = "Take another name with --as, or another folder with --reviews.";
const HELD: &str = "End that program, then save again.";

/// Where lines were added.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Appended {
    /// The journal.
    pub path: PathBuf,
    /// Its length in bytes before, as it was under the lock.
    pub before: u64,
    /// Its length in bytes after.
    pub after: u64,
    /// Why it is not the first of the folders, if it is not.
    pub instead: Option<JournalProblem>,
}

/// Adds events to the journal of a reviewer, in the first of some folders that can be written.
///
/// When it returns, they are on the disk. A line that an earlier program left half written becomes
/// a line of its own, which is told to whoever reads it. Waits up to two seconds for another
/// program that is writing.
///
/// # Errors
/// Says what is in the way. Then the events count as not written; the file is as it was where that
/// could be done, and else the next to write mends its end.
pub fn append(
    store: &dyn JournalStore,
    folders: &[PathBuf],
    who: &Name,
    events: &[Event],
) -> Result<Appended, JournalProblem> {
    let lines = lines(folders, who, events)?;
    let mut instead: Option<JournalProblem> = None;
    for folder in folders {
        let path = folder.join(format!("{who}.jsonl"));
        match add(store, folder, &path, &lines) {
            Ok((before, after)) => return Ok(Appended { path, before, after, instead }),
            Err(AppendError::System(why)) if is_elsewhere(&why) => {
                instead.get_or_insert_with(|| trouble(&path, &why));
            }
            Err(AppendError::System(why)) => return Err(trouble(&path, &why)),
            Err(AppendError::Told(what, hint)) => {
                return Err(JournalProblem { path, line: 0, what, hint });
            }
        }
    }
    Err(instead.unwrap_or_else(|| JournalProblem {
        path: PathBuf::new(),
        line: 0,
        what: "there is no folder for it".to_owned(),
        hint: "Name one with --reviews.",
    }))
}

/// Tells whether events can be lines of a reviewer's journal at all.
pub fn is_writable(who: &Name, events: &[Event]) -> bool {
    lines(&[], who, events).is_ok()
}

/// Writes events as lines.
fn lines(folders: &[PathBuf], who: &Name, events: &[Event]) -> Result<Vec<u8>, JournalProblem> {
    let mut lines = Vec::new();
    for event in events {
        let line = codec::line(event);
        let (what, hint) = if line.len() > codec::LONGEST {
            ("it is longer than a line may be", "Say it in fewer words.")
        } else if *event.who != *who.as_str() {
            ("it is another reviewer's", "Write it in the journal of that reviewer.")
        } else {
            lines.extend_from_slice(line.as_bytes());
            lines.push(b'\n');
            continue;
        };
        let path = folders.first().cloned().unwrap_or_default();
        return Err(JournalProblem { path, line: 0, what: what.to_owned(), hint });
    }
    Ok(lines)
}

/// Why lines were not added.
enum AppendError {
    /// The system says so, before anything was written.
    System(io::Error),
    /// What is wrong, and what to do.
    Told(String, &'static str),
}

impl From<io::Error> for AppendError {
    fn from(why: io::Error) -> Self {
        Self::System(why)
    }
}

/// Tells whether a place cannot be written at all, so that the next is tried.
fn is_elsewhere(why: &io::Error) -> bool {
    matches!(
        why.kind(),
        ErrorKind::PermissionDenied
            | ErrorKind::ReadOnlyFilesystem
            | ErrorKind::NotFound
            | ErrorKind::NotADirectory
            | ErrorKind::Unsupported
    )
}

fn trouble(path: &Path, why: &io::Error) -> JournalProblem {
    JournalProblem { path: path.to_owned(), line: 0, what: why.to_string(), hint: hint(why) }
}

fn hint(why: &io::Error) -> &'static str {
    match why.kind() {
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::FileTooLarge => {
            "Make room on the disk, then save again."
        }
        ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => {
            "Ask for the right to write there, or name another folder with --reviews."
        }
        ErrorKind::Other => AWAY,
        _ => "Look at the disk, or name another folder with --reviews.",
    }
}

/// Adds lines to one file; returns its length before and after.
fn add(
    store: &dyn JournalStore,
    folder: &Path,
    path: &Path,
    lines: &[u8],
) -> Result<(u64, u64), AppendError> {
    store.make_folder(folder)?;
    let (mut sheet, before) = locked(store, path)?;
    let torn = before > 0 && sheet.byte(before - 1)? != b'\n';
    let mut bytes = Vec::with_capacity(lines.len() + 1);
    if torn {
        bytes.push(b'\n');
    }
    bytes.extend_from_slice(lines);
    let written = write(&mut *sheet, &bytes).and_then(|()| sheet.sync()).and_then(|()| {
        if before > 0 {
            return Ok(());
        }
        // a new name: it must last as well as what is in the file, and that of its folder
        store.sync_folder(folder)?;
        folder.parent().filter(|p| !p.as_os_str().is_empty()).map_or(Ok(()), |p| {
            // it need not be ours to open
            store.sync_folder(p).or(Ok(()))
        })
    });
    if let Err(why) = written {
        // under the lock nobody else has added anything; else the torn end is mended later
        let _ = sheet.cut(before);
        return Err(AppendError::Told(why.to_string(), hint(&why)));
    }
    Ok((before, before + bytes.len() as u64))
}

/// Opens a file and takes its lock; returns its length too.
fn locked(
    store: &dyn JournalStore,
    path: &Path,
) -> Result<(Box<dyn JournalFile>, u64), AppendError> {
    let no = |what: &str, hint| Err(AppendError::Told(what.to_owned(), hint));
    for _ in 0..REPLACED {
        let sheet = store.open(path)?;
        let stand = sheet.stand()?;
        if !stand.plain {
            return no("it is no plain file", AWAY);
        }
        if !stand.ours {
            return no("it is another user's file", OTHERS);
        }
        let mut tries = 0;
        while !sheet.try_lock()? {
            tries += 1;
            if tries == TRIES {
                return no("another program has held its lock for two seconds", HELD);
            }
            store.pause(AGAIN);
        }
        // who waited may hold a file that was replaced in the meantime
        let stand = sheet.stand()?;
        if stand.named {
            return Ok((sheet, stand.len));
        }
    }
    no("something replaces it again and again", "Look what else writes this file.")
}

/// Writes all bytes.
fn write(sheet: &mut dyn JournalFile, mut bytes: &[u8]) -> io::Result<()> {
    while !bytes.is_empty() {
        match sheet.write(bytes) {
            Ok(0) => return Err(ErrorKind::WriteZero.into()),
            Ok(written) => bytes = bytes.get(written..).unwrap_or_default(),
            Err(why) if why.kind() == ErrorKind::Interrupted => {}
            Err(why) => return Err(why),
        }
    }
    Ok(())
}
