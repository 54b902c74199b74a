//! What was made of a file that takes long to read, kept while much is asked of it.

use std::any::Any;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use super::{Files, Look};

/// The most bytes of files that are kept; the last one is kept in any case.
const MOST: usize = 128 << 20;

/// What was made of files, by their paths. A file that has changed is read again.
#[derive(Default)]
pub struct KeptFiles(Mutex<Vec<Kept>>);

struct Kept {
    path: PathBuf,
    look: Option<Look>,
    made: Arc<dyn Any + Send + Sync>,
    bytes: usize,
}

impl std::fmt::Debug for KeptFiles {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("KeptFiles")
    }
}

impl KeptFiles {
    /// Returns what is kept of a file that has not changed; else makes it, and says how many bytes it
    /// takes, and keeps it.
    ///
    /// # Errors
    /// Those of `make`.
    pub fn get<T: Any + Send + Sync, E>(
        &self,
        (path, look): (&Path, Option<Look>),
        make: impl FnOnce() -> Result<(T, usize), E>,
    ) -> Result<Arc<T>, E> {
        // one thread makes it, and the others wait for that
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(at) = all.iter().position(|kept| kept.path == path) {
            let kept = all.remove(at);
            let same = Arc::clone(&kept.made).downcast().ok().filter(|_| kept.look == look);
            if let Some(same) = same {
                all.push(kept);
                return Ok(same);
            }
        }
        let (value, bytes) = make()?;
        let value = Arc::new(value);
        all.push(Kept { path: path.to_owned(), look, made: Arc::clone(&value) as _, bytes });
        let mut sum: usize = all.iter().map(|kept| kept.bytes).sum();
        while sum > MOST && all.len() > 1 {
            sum -= all.remove(0).bytes;
        }
        Ok(value)
    }
}

/// Files of which what takes long to read is kept.
#[derive(Clone)]
pub struct Keeping<'f> {
    files: &'f dyn Files,
    kept: Arc<KeptFiles>,
}

impl<'f> Keeping<'f> {
    /// Keeps what is read of `files`, as long as this lives.
    pub fn of(files: &'f dyn Files) -> Self {
        Self { files, kept: Arc::default() }
    }

    /// Keeps what is read of `files` with what was kept before.
    pub const fn with(files: &'f dyn Files, kept: Arc<KeptFiles>) -> Self {
        Self { files, kept }
    }
}

impl Files for Keeping<'_> {
    fn kept(&self) -> Option<&KeptFiles> {
        Some(&self.kept)
    }

    fn read(&self, path: &Path) -> io::Result<Vec<u8>> {
        self.files.read(path)
    }

    fn head(&self, path: &Path, most: usize) -> io::Result<Vec<u8>> {
        self.files.head(path, most)
    }

    fn read_plain(&self, path: &Path, most: u64) -> io::Result<Vec<u8>> {
        self.files.read_plain(path, most)
    }

    fn update(
        &self,
        path: &Path,
        most: u64,
        change: &mut dyn FnMut(&[u8]) -> io::Result<Vec<u8>>,
    ) -> io::Result<()> {
        self.files.update(path, most, change)
    }

    fn replace(
        &self,
        path: &Path,
        most: u64,
        contents: (&[&[u8]], &[u8]),
    ) -> io::Result<Option<Vec<u8>>> {
        self.files.replace(path, most, contents)
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
        self.files.is_top(folder)
    }

    fn is_for_everybody(&self, folder: &Path) -> bool {
        self.files.is_for_everybody(folder)
    }

    fn real(&self, path: &Path) -> PathBuf {
        self.files.real(path)
    }
}
