//! Journals of a renamed story: found by the hash of its body, offered to the user, copied.

use std::collections::HashSet;
use std::path::{Path, PathBuf};

use super::files::JournalStore;
use super::read::{parsed, reviewer_of};
use super::{JournalProblem, Journals, LARGEST, ProblemKind};
use crate::review::event::{Event, EventKind};
use crate::story::Files;

/// The most review folders without a story that are looked into.
const MAX_FOLDERS: usize = 100;

/// Journals of what seems to be the same story under an earlier name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RenamedStoryJournals {
    /// The folder (unsanitised).
    pub folder: PathBuf,
    /// Its journals that are about this body.
    pub journals: Vec<PathBuf>,
    /// How many of their events are not known yet.
    pub events: usize,
}

/// Looks for journals of a story that was renamed: in review folders beside that of the story, whose
/// own story is gone, with events about a body with the hash `sha256`. Folders whose events are all
/// known are left out.
///
/// `home` is the review folder of the story, `story` the story's file.
pub fn find_renamed(
    files: &dyn Files,
    (home, story): (&Path, &Path),
    sha256: &str,
    known: &Journals,
) -> Vec<RenamedStoryJournals> {
    let (Some(beside), Some(stories)) = (home.parent(), story.parent()) else { return Vec::new() };
    let beside = if beside.as_os_str().is_empty() { Path::new(".") } else { beside };
    let Ok(paths) = files.list(beside) else { return Vec::new() };
    let orphan = |folder: &&PathBuf| {
        let name = folder.file_name().and_then(|name| name.to_str());
        let of = name.and_then(|name| name.strip_suffix(".review"));
        let is_gone = |of: &str| files.look(&stories.join(of)).is_none();
        folder.file_name() != home.file_name() && of.is_some_and(is_gone) && files.is_dir(folder)
    };
    let known = known.events.iter().flatten();
    let known: HashSet<(&str, &str)> = known.map(|event| (&*event.who, &*event.id)).collect();
    let folders = paths.iter().filter(orphan).take(MAX_FOLDERS);
    let found = folders.map(|folder| look_into(files, folder, sha256, &known));
    found.filter(|found| found.events > 0).collect()
}

fn look_into(
    files: &dyn Files,
    folder: &Path,
    sha256: &str,
    known: &HashSet<(&str, &str)>,
) -> RenamedStoryJournals {
    let mut found =
        RenamedStoryJournals { folder: folder.to_owned(), ..RenamedStoryJournals::default() };
    for path in files.list(folder).unwrap_or_default() {
        if path.extension().is_none_or(|ending| ending != "jsonl") {
            continue;
        }
        let Some(who) = reviewer_of(&path) else { continue };
        let Ok(bytes) = files.read_plain(&path, LARGEST) else { continue };
        let events = parsed(&path, &who, &bytes).events;
        if events.iter().any(|event| is_about(event, sha256)) {
            let is_new = |event: &&Event| !known.contains(&(&*event.who, &*event.id));
            found.events += events.iter().filter(is_new).count();
            found.journals.push(path);
        }
    }
    found
}

fn is_about(event: &Event, sha256: &str) -> bool {
    let signed = matches!(&event.what, EventKind::Signoff { sha256: of, .. } if **of == *sha256);
    signed || event.seen.as_ref().is_some_and(|seen| *seen.sha256 == *sha256)
}

/// Copies journals of a renamed story into the review folder of a story, so that they count from
/// then on; returns the copies. Nothing is moved or overwritten: where there is a journal of the same
/// reviewer, the copy is named `km.adopted-2.jsonl`, which is km's too.
///
/// # Errors
/// Which journal cannot be copied, and why; those before it are copied.
pub fn adopt(
    files: &dyn Files,
    store: &dyn JournalStore,
    found: &RenamedStoryJournals,
    home: &Path,
) -> Result<Vec<PathBuf>, JournalProblem> {
    let problem = |path: &Path, why: &std::io::Error| JournalProblem {
        path: path.to_owned(),
        line: 0,
        what: why.to_string(),
        hint: "Copy the file by hand into the story's review folder.",
        kind: ProblemKind::Failure,
    };
    store.make_folder(home).map_err(|why| problem(home, &why))?;
    let mut copies = Vec::new();
    for path in &found.journals {
        let Some(who) = reviewer_of(path) else { continue };
        let bytes = files.read_plain(path, LARGEST).map_err(|why| problem(path, &why))?;
        let mut number = 1;
        let copy = loop {
            let name = match number {
                1 => format!("{who}.jsonl"),
                _ => format!("{who}.adopted-{number}.jsonl"),
            };
            let copy = home.join(name);
            match store.write_new(&copy, &bytes) {
                Ok(()) => break copy,
                Err(why) if why.kind() == std::io::ErrorKind::AlreadyExists && number < 1_000 => {
                    number += 1;
                }
                Err(why) => return Err(problem(path, &why)),
            }
        };
        copies.push(copy);
    }
    Ok(copies)
}
