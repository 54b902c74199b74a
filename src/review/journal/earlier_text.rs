//! Journals in sayso's own folder of an earlier text of a story: there a folder is named by the hash
//! of the body, and an edit changes that. A mark in each says which story it is of, so that no
//! decision vanishes with an edit.

use std::path::{Path, PathBuf};

use super::files::JournalStore;
use crate::story::Files;

/// The mark: a file that holds the story's path, or what a bundled one is called.
const MARK: &str = ".story";
/// The most bytes of a mark.
const LONGEST: u64 = 8 << 10;
/// How many folders are looked at.
const FOLDERS: usize = 10_000;

/// Returns the folder of sayso's own among the folders of a story's journals.
fn own(folders: &[PathBuf]) -> Option<&PathBuf> {
    let hash = |name: &str| name.len() == 64 && name.bytes().all(|b| b.is_ascii_hexdigit());
    folders.last().filter(|folder| folder.file_name().and_then(|n| n.to_str()).is_some_and(hash))
}

/// Returns the folders of sayso's own that are of earlier texts of a story.
pub fn earlier(files: &dyn Files, folders: &[PathBuf], story: &str) -> Vec<PathBuf> {
    let Some(own) = own(folders) else { return Vec::new() };
    let Some(all) = own.parent().filter(|all| files.is_dir(all)) else { return Vec::new() };
    let of_story = |folder: &PathBuf| {
        let mark = files.read_plain(&folder.join(MARK), LONGEST);
        mark.is_ok_and(|mark| mark == story.as_bytes())
    };
    let others = files.list(all).unwrap_or_default().into_iter().filter(|folder| folder != own);
    others.take(FOLDERS).filter(of_story).collect()
}

/// Marks a folder that was written to, if it is sayso's own, as one of a story.
pub fn mark(store: &dyn JournalStore, (folders, written): (&[PathBuf], &Path), name: &str) {
    if own(folders).is_some_and(|own| own == written) {
        // it is there from the second time on
        let _ = store.write_new(&written.join(MARK), name.as_bytes());
    }
}
