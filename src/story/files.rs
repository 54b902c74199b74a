//! The only access to the file system that loaders have, so that tests can pass in
//! folders of their own and make the n-th call fail.

use std::{
    fs,
    io::{self, Read},
    os::unix::fs::OpenOptionsExt,
    path::{Path, PathBuf},
};

use rustix::fs::OFlags;

/// The file operations that a loader may use.
///
/// Paths are as the user gave them; errors are those of the system.
pub trait Files: Send + Sync {
    /// Reads a whole file.
    ///
    /// # Errors
    /// Those of the system; also for a folder.
    fn read(&self, path: &Path) -> io::Result<Vec<u8>>;

    /// Reads a regular file of at most `most` bytes. Never follows a link, and never blocks on a pipe
    /// or a device.
    ///
    /// # Errors
    /// Those of the system, and a message of our own for a file that is not regular or too large.
    fn read_plain(&self, path: &Path, most: u64) -> io::Result<Vec<u8>> {
        if self.is_dir(path) {
            return Err(io::Error::other("it is a folder"));
        }
        let bytes = self.read(path)?;
        if bytes.len() as u64 > most { Err(too_large(most)) } else { Ok(bytes) }
    }

    /// Returns true if there is something at `path` that can be read as a file.
    fn is_file(&self, path: &Path) -> bool;

    /// Returns true if there is a folder at `path`.
    fn is_dir(&self, path: &Path) -> bool;

    /// Lists the paths in a folder, sorted by name.
    ///
    /// # Errors
    /// Those of the system.
    fn list(&self, folder: &Path) -> io::Result<Vec<PathBuf>>;

    /// Returns the metadata of a file; `None` if it cannot be read.
    fn look(&self, _: &Path) -> Option<Look> {
        None
    }

    /// Returns true if files of other tools are opened as articles, because the user wants to see
    /// them as they are.
    fn as_text(&self) -> bool {
        false
    }

    /// Returns the path with all links resolved, so that a folder is recognised by whatever path it
    /// is reached; the path itself where that fails or there are no links.
    fn real(&self, path: &Path) -> PathBuf {
        path.to_owned()
    }
}

/// The metadata of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Look {
    /// When it was last changed.
    pub changed: Option<std::time::SystemTime>,
    /// Its length in bytes.
    pub len: u64,
    /// Its inode number, where the system has one.
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
        // comparing names is faster than comparing whole paths
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

/// Returns a message about what is in the place of a regular file.
pub(crate) fn other_than_file(meta: &fs::Metadata) -> &'static str {
    if meta.is_dir() {
        "it is a folder"
    } else if meta.is_symlink() {
        "it is a link"
    } else {
        "it is not a regular file"
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
