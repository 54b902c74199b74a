//! Journals in sayso's state folder that belong to an earlier text of a story. A folder there is
//! named by the hash of the body, which changes with every edit; a marker file in each says which
//! story it is for, so that no decision is lost after an edit.

use std::path::{Path, PathBuf};

use super::files::JournalStore;
use crate::story::Files;

/// The marker: a file with the story's path, or the name of a bundled story.
const MARKER: &str = ".story";
/// The largest marker, in bytes.
const MAX_BYTES: u64 = 8 << 10;
/// The most folders that are looked at.
const MAX_FOLDERS: usize = 10_000;

/// Returns the state folder among the folders of a story's journals.
fn state_folder(folders: &[PathBuf]) -> Option<&PathBuf> {
    let hash = |name: &str| name.len() == 64 && name.bytes().all(|b| b.is_ascii_hexdigit());
    folders.last().filter(|folder| folder.file_name().and_then(|n| n.to_str()).is_some_and(hash))
}

/// Returns the state folders of earlier texts of a story.
pub fn earlier_text_folders(files: &dyn Files, folders: &[PathBuf], story: &str) -> Vec<PathBuf> {
    let Some(own) = state_folder(folders) else { return Vec::new() };
    let Some(all) = own.parent().filter(|all| files.is_dir(all)) else { return Vec::new() };
    let of_story = |folder: &PathBuf| {
        let mark = files.read_plain(&folder.join(MARKER), MAX_BYTES);
        mark.is_ok_and(|mark| mark == story.as_bytes())
    };
    let others = files.list(all).unwrap_or_default().into_iter().filter(|folder| folder != own);
    others.take(MAX_FOLDERS).filter(of_story).collect()
}

/// Puts a marker for the story into the folder that was written to, if it is a state folder.
pub fn mark_folder(store: &dyn JournalStore, (folders, written): (&[PathBuf], &Path), name: &str) {
    if state_folder(folders).is_some_and(|own| own == written) {
        // fails from the second time on: the marker exists
        let _ = store.write_new(&written.join(MARKER), name.as_bytes());
    }
}
