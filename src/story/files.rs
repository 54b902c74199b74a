//! The only way to the file system for the loaders, so that tests can hand in
//! folders of their own and make the n-th call fail.

use std::{
    fs,
    io::{self, Read},
    os::unix::fs::OpenOptionsExt,
    path::{Path, PathBuf},
};

use rustix::fs::OFlags;

/// What a loader may ask of the file system.
///
/// Paths are as the user gave them; errors are those of the system.
pub trait Files: Send + Sync {
    /// Reads a whole file.
    ///
    /// # Errors
    /// Those of the system; also for a folder.
    fn read(&self, path: &Path) -> io::Result<Vec<u8>>;

    /// Reads a plain file of at most `most` bytes. A link, a folder, a pipe or a device is never
    /// followed and never waited for.
    ///
    /// # Errors
    /// Those of the system, and words of our own for what is no plain file or too large.
    fn read_plain(&self, path: &Path, most: u64) -> io::Result<Vec<u8>> {
        if self.is_dir(path) {
            return Err(io::Error::other("it is a folder"));
        }
        let bytes = self.read(path)?;
        if bytes.len() as u64 > most { Err(too_large(most)) } else { Ok(bytes) }
    }

    /// Returns true if something that can be read as a file stands at `path`.
    fn is_file(&self, path: &Path) -> bool;

    /// Returns true if a folder stands at `path`.
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

    fn read_plain(&self, path: &Path, most: u64) -> io::Result<Vec<u8>> {
        let mut file = open_plain(path)?;
        let len = file.metadata()?.len();
        if len > most {
            return Err(too_large(most));
        }
        let mut bytes = Vec::with_capacity(len as usize + 1);
        (&mut file).take(most + 1).read_to_end(&mut bytes)?;
        if bytes.len() as u64 > most { Err(too_large(most)) } else { Ok(bytes) }
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

fn too_large(most: u64) -> io::Error {
    io::Error::other(format!("it is larger than {} MB", most >> 20))
}

/// Opens a file for reading without following it as a link or waiting for it as a pipe.
fn open_plain(path: &Path) -> io::Result<fs::File> {
    let mut meta = fs::symlink_metadata(path)?;
    if meta.is_file() {
        let flags = OFlags::NOFOLLOW | OFlags::NONBLOCK | OFlags::NOCTTY;
        let file =
            fs::OpenOptions::new().read(true).custom_flags(flags.bits() as i32).open(path)?;
        meta = file.metadata()?;
        if meta.is_file() {
            return Ok(file);
        }
    }
    Err(io::Error::other(other_than_file(&meta)))
}

/// Says what stands where a plain file should.
pub(crate) fn other_than_file(meta: &fs::Metadata) -> &'static str {
    if meta.is_dir() {
        "it is a folder"
    } else if meta.is_symlink() {
        "it is a link"
    } else {
        "it is no plain file"
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
