//! The files of a run over many stories: what a folder is and what it holds is asked of the system once.
//!
//! Each story of a folder looks above it for settings, up to a repository or the home folder, and each
//! article beside it for annotations of other names. For a folder of short articles that took as many
//! calls of the system as all the rest, and for 10,000 of them a hundred million names.

use std::collections::HashMap;
use std::ffi::OsStr;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use super::{FOLDER_SETTINGS, Files, KeptFiles, Look, begins};

/// So many folders are kept at once: a run goes from folder to folder.
const KEPT: usize = 64;

/// Files whose folders do not change during a run.
pub struct SameFolders<'f> {
    files: &'f dyn Files,
    tops: Mutex<HashMap<PathBuf, bool>>,
    for_everybody: Mutex<HashMap<PathBuf, bool>>,
    lists: Mutex<HashMap<PathBuf, Arc<[PathBuf]>>>,
    /// Whether there is a file of settings, by its path.
    settings: Mutex<HashMap<PathBuf, bool>>,
}

impl<'f> SameFolders<'f> {
    /// Nothing is known of any folder yet.
    pub fn new(files: &'f dyn Files) -> Self {
        let (tops, for_everybody, lists, settings) = Default::default();
        Self { files, tops, for_everybody, lists, settings }
    }

    /// Returns what is in a folder.
    fn listed(&self, folder: &Path) -> io::Result<Arc<[PathBuf]>> {
        known(&self.lists, folder, || Ok(self.files.list(folder)?.into()))
    }
}

/// Returns what is known of a folder; asks if nothing is. Mistakes are not kept.
fn known<T: Clone, E>(
    of: &Mutex<HashMap<PathBuf, T>>,
    folder: &Path,
    ask: impl FnOnce() -> Result<T, E>,
) -> Result<T, E> {
    let lock = || of.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(known) = lock().get(folder) {
        return Ok(known.clone());
    }
    let answer = ask()?;
    let mut all = lock();
    if all.len() >= KEPT {
        all.clear();
    }
    all.insert(folder.to_owned(), answer.clone());
    Ok(answer)
}

/// Returns whether something holds for a folder; asks if that is not known.
fn holds(of: &Mutex<HashMap<PathBuf, bool>>, folder: &Path, ask: impl FnOnce() -> bool) -> bool {
    let answer: Result<bool, std::convert::Infallible> = known(of, folder, || Ok(ask()));
    answer.unwrap_or_default()
}

impl Files for SameFolders<'_> {
    fn read(&self, path: &Path) -> io::Result<Vec<u8>> {
        self.files.read(path)
    }

    fn read_plain(&self, path: &Path, most: u64) -> io::Result<Vec<u8>> {
        self.files.read_plain(path, most)
    }

    fn is_file(&self, path: &Path) -> bool {
        if path.ends_with(FOLDER_SETTINGS) {
            return holds(&self.settings, path, || self.files.is_file(path));
        }
        self.files.is_file(path)
    }

    fn is_dir(&self, path: &Path) -> bool {
        self.files.is_dir(path)
    }

    fn list(&self, folder: &Path) -> io::Result<Vec<PathBuf>> {
        Ok(self.listed(folder)?.to_vec())
    }

    fn list_beginning(&self, folder: &Path, name: &OsStr) -> io::Result<Vec<PathBuf>> {
        let all = self.listed(folder)?;
        let from = all.partition_point(|path| path.file_name() < Some(name));
        let named = all[from..].iter().take_while(|path| begins(path, name));
        Ok(named.cloned().collect())
    }

    fn head(&self, path: &Path, most: usize) -> io::Result<Vec<u8>> {
        self.files.head(path, most)
    }

    fn kept(&self) -> Option<&KeptFiles> {
        self.files.kept()
    }

    fn look(&self, path: &Path) -> Option<Look> {
        self.files.look(path)
    }

    fn as_text(&self) -> bool {
        self.files.as_text()
    }

    fn is_top(&self, folder: &Path) -> bool {
        holds(&self.tops, folder, || self.files.is_top(folder))
    }

    fn is_for_everybody(&self, folder: &Path) -> bool {
        holds(&self.for_everybody, folder, || self.files.is_for_everybody(folder))
    }

    fn real(&self, path: &Path) -> PathBuf {
        self.files.real(path)
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicUsize, Ordering};

    use super::*;

    /// A folder of some names, which counts how often it is listed.
    struct Counted(AtomicUsize);

    const NAMES: [&str; 6] = ["a.txt", "a_anna.ann", "aa.ann", "b-1.txt", "b.ann", "b.txt"];

    impl Files for Counted {
        fn read(&self, _: &Path) -> io::Result<Vec<u8>> {
            Err(io::ErrorKind::NotFound.into())
        }

        fn is_file(&self, path: &Path) -> bool {
            NAMES.iter().any(|name| path == Path::new("f").join(name))
        }

        fn is_dir(&self, path: &Path) -> bool {
            path == Path::new("f")
        }

        fn list(&self, folder: &Path) -> io::Result<Vec<PathBuf>> {
            if !self.is_dir(folder) {
                return Err(io::ErrorKind::NotFound.into());
            }
            self.0.fetch_add(1, Ordering::Relaxed);
            Ok(NAMES.iter().map(|name| folder.join(name)).collect())
        }
    }

    #[test]
    fn a_folder_is_listed_once_however_many_articles_look_for_annotations() {
        let counted = Counted(AtomicUsize::new(0));
        let same = SameFolders::new(&counted);
        for name in ["a", "aa", "b", "b-1", "c", ""] {
            let of = |files: &dyn Files| {
                files.list_beginning(Path::new("f"), OsStr::new(name)).expect("a folder")
            };
            assert_eq!(of(&same), of(&Counted(AtomicUsize::new(0))), "{name}");
        }
        assert_eq!(same.list(Path::new("f")).expect("a folder").len(), NAMES.len());
        assert!(same.list(Path::new("g")).is_err());
        for name in NAMES {
            let files = crate::story::formats::files_of(&same, &Path::new("f").join(name));
            assert!(!files.is_empty());
        }
        assert_eq!(counted.0.into_inner(), 1);
    }
}
