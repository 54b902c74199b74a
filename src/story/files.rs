//! The only way to the file system for the loaders, so that tests can hand in
//! folders of their own and make the n-th call fail.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

/// What a loader may ask of the file system.
///
/// Paths are as the user gave them; errors are those of the system.
pub trait Files: Send + Sync {
    /// Reads a whole file.
    ///
    /// # Errors
    /// Those of the system; also for a folder.
    fn read(&self, path: &Path) -> io::Result<Vec<u8>>;

    /// Tells whether something that can be read as a file stands at `path`.
    fn is_file(&self, path: &Path) -> bool;

    /// Tells whether a folder stands at `path`.
    fn is_dir(&self, path: &Path) -> bool;

    /// Lists the paths in a folder, sorted by name.
    ///
    /// # Errors
    /// Those of the system.
    fn list(&self, folder: &Path) -> io::Result<Vec<PathBuf>>;

    /// Returns how a file looks from outside; `None` if it cannot be looked at.
    fn look(&self, _: &Path) -> Option<Look> {
        None
    }

    /// Returns the path without links in it, so that a folder is known again by
    /// whatever way one came to it; the same path where there are no links.
    fn real(&self, path: &Path) -> PathBuf {
        path.to_owned()
    }
}

/// How a file looks from outside.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Look {
    /// When it was last changed.
    pub changed: Option<std::time::SystemTime>,
    /// Its length in bytes.
    pub len: u64,
    /// Which file it is, where the system numbers them.
    pub number: u64,
}

/// The real file system.
#[derive(Clone, Copy, Debug, Default)]
pub struct Disk;

impl Files for Disk {
    fn read(&self, path: &Path) -> io::Result<Vec<u8>> {
        fs::read(path)
    }

    fn is_file(&self, path: &Path) -> bool {
        path.is_file()
    }

    fn is_dir(&self, path: &Path) -> bool {
        path.is_dir()
    }

    fn list(&self, folder: &Path) -> io::Result<Vec<PathBuf>> {
        // names compare faster than paths with all that stands before them
        let mut names = fs::read_dir(folder)?
            .map(|entry| entry.map(|e| e.file_name()))
            .collect::<io::Result<Vec<_>>>()?;
        names.sort_unstable();
        Ok(names.into_iter().map(|name| folder.join(name)).collect())
    }

    fn look(&self, path: &Path) -> Option<Look> {
        let meta = fs::metadata(path).ok()?;
        Some(Look { changed: meta.modified().ok(), len: meta.len(), number: number(&meta) })
    }

    fn real(&self, path: &Path) -> PathBuf {
        fs::canonicalize(path).unwrap_or_else(|_| path.to_owned())
    }
}

#[cfg(unix)]
fn number(meta: &fs::Metadata) -> u64 {
    std::os::unix::fs::MetadataExt::ino(meta)
}

#[cfg(not(unix))]
fn number(_: &fs::Metadata) -> u64 {
    0
}
