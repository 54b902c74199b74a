//! The files of a run over many stories: what sort of folder a folder is, is asked of the system once.
//!
//! Each story of a folder looks above it for settings, up to a repository or the home folder. For
//! a folder of short articles that took as many calls of the system as all the rest.

use std::collections::HashMap;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use crate::story::Files;
use crate::story::files::{KeptFiles, Look};

/// Files whose folders do not change their sort during a run.
pub(super) struct SameFolders<'f> {
    files: &'f dyn Files,
    tops: Mutex<HashMap<PathBuf, bool>>,
    for_everybody: Mutex<HashMap<PathBuf, bool>>,
}

impl<'f> SameFolders<'f> {
    pub(super) fn new(files: &'f dyn Files) -> Self {
        Self { files, tops: Mutex::default(), for_everybody: Mutex::default() }
    }
}

/// Returns what is known of a folder; asks if nothing is.
fn known(of: &Mutex<HashMap<PathBuf, bool>>, folder: &Path, ask: impl FnOnce() -> bool) -> bool {
    let lock = || of.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(known) = lock().get(folder) {
        return *known;
    }
    let answer = ask();
    lock().insert(folder.to_owned(), answer);
    answer
}

impl Files for SameFolders<'_> {
    fn read(&self, path: &Path) -> io::Result<Vec<u8>> {
        self.files.read(path)
    }

    fn head(&self, path: &Path, most: usize) -> io::Result<Vec<u8>> {
        self.files.head(path, most)
    }

    fn kept(&self) -> Option<&KeptFiles> {
        self.files.kept()
    }

    fn read_plain(&self, path: &Path, most: u64) -> io::Result<Vec<u8>> {
        self.files.read_plain(path, most)
    }

    fn is_file(&self, path: &Path) -> bool {
        self.files.is_file(path)
    }

    fn is_dir(&self, path: &Path) -> bool {
        self.files.is_dir(path)
    }

    fn list(&self, folder: &Path) -> io::Result<Vec<PathBuf>> {
        self.files.list(folder)
    }

    fn look(&self, path: &Path) -> Option<Look> {
        self.files.look(path)
    }

    fn as_text(&self) -> bool {
        self.files.as_text()
    }

    fn is_top(&self, folder: &Path) -> bool {
        known(&self.tops, folder, || self.files.is_top(folder))
    }

    fn is_for_everybody(&self, folder: &Path) -> bool {
        known(&self.for_everybody, folder, || self.files.is_for_everybody(folder))
    }

    fn real(&self, path: &Path) -> PathBuf {
        self.files.real(path)
    }
}
