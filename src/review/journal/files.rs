//! The files of journals as they are written: made, locked, added to, synced.
//!
//! Nothing here waits for what it opens: a pipe, a device, a link or a folder in a journal's place
//! is told, not followed. What stands in a journal is not here, nor in which order things are done.

use std::fs::{self, DirBuilder, File, OpenOptions, Permissions, TryLockError};
use std::io::{self, Write};
use std::os::unix::fs::{DirBuilderExt, FileExt, MetadataExt, OpenOptionsExt, PermissionsExt};
use std::path::{Path, PathBuf};
use std::time::Duration;

use rustix::fs::OFlags;

use crate::story::files::other_than_file;

/// Where journals are written. Tests hand in ones whose n-th call fails.
///
/// Errors are those of the system, with words of our own where something stands in the way.
pub trait JournalStore: Send {
    /// Makes a folder that is not there, as open as the one it is in; several are made for the
    /// user alone. What was made lasts.
    ///
    /// # Errors
    /// If it cannot be made.
    fn make_folder(&self, folder: &Path) -> io::Result<()>;

    /// Opens a file to add to it; makes it if it is not there, for the user to write and as open
    /// to readers as its folder.
    ///
    /// # Errors
    /// If it cannot be opened, or is a folder, a link or another thing that is no plain file.
    fn open(&self, path: &Path) -> io::Result<Box<dyn JournalFile>>;

    /// Makes the names in a folder last.
    ///
    /// # Errors
    /// Those of the system.
    fn sync_folder(&self, folder: &Path) -> io::Result<()>;

    /// Writes a file that must not be there yet, whole, and makes it last.
    ///
    /// # Errors
    /// Those of the system; then there is no such file.
    fn write_new(&self, path: &Path, bytes: &[u8]) -> io::Result<()>;

    /// Waits between two tries.
    fn pause(&self, time: Duration);
}

/// An open journal.
pub trait JournalFile {
    /// Tells how the file stands now.
    ///
    /// # Errors
    /// Those of the system.
    fn stand(&self) -> io::Result<FileState>;

    /// Tries to take the lock that every writer respects; `false` while another has it. It is let
    /// go with the file.
    ///
    /// # Errors
    /// If this file system has no locks.
    fn try_lock(&self) -> io::Result<bool>;

    /// Reads the byte at `at`.
    ///
    /// # Errors
    /// Those of the system.
    fn byte(&self, at: u64) -> io::Result<u8>;

    /// Writes bytes to the end; returns how many were written.
    ///
    /// # Errors
    /// Those of the system.
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize>;

    /// Makes what was written last.
    ///
    /// # Errors
    /// Those of the system.
    fn sync(&self) -> io::Result<()>;

    /// Cuts the file back to a length in bytes.
    ///
    /// # Errors
    /// Those of the system.
    fn cut(&self, len: u64) -> io::Result<()>;
}

/// How an open file stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FileState {
    /// True for a plain file.
    pub plain: bool,
    /// True if it is the user's, or his whose folder it is in.
    pub ours: bool,
    /// True while it is what its path leads to.
    pub named: bool,
    /// Its length in bytes.
    pub len: u64,
}

/// The real disk.
#[derive(Clone, Copy, Debug, Default)]
pub struct Disk;

struct OnDisk {
    file: File,
    path: PathBuf,
}

/// Returns the folder that something is in.
fn parent(path: &Path) -> &Path {
    match path.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent,
        _ => Path::new("."),
    }
}

impl JournalStore for Disk {
    fn make_folder(&self, folder: &Path) -> io::Result<()> {
        if folder.is_dir() {
            return Ok(());
        }
        let above = parent(folder);
        let mode = match fs::metadata(above) {
            Ok(meta) => meta.mode() & 0o3777,
            Err(why) if why.kind() == io::ErrorKind::NotFound => {
                let mut builder = DirBuilder::new();
                builder.recursive(true).mode(0o700).create(above)?;
                let _ = self.sync_folder(parent(above));
                0o700
            }
            Err(why) => return Err(why),
        };
        match DirBuilder::new().mode(0o700).create(folder) {
            // the mask of the process would keep colleagues out of a folder that is shared
            Ok(()) => drop(fs::set_permissions(folder, Permissions::from_mode(mode))),
            Err(why) if why.kind() == io::ErrorKind::AlreadyExists && folder.is_dir() => {}
            Err(why) if why.kind() == io::ErrorKind::AlreadyExists => {
                return Err(io::Error::other("something that is no folder has its name"));
            }
            Err(why) => return Err(why),
        }
        self.sync_folder(above)
    }

    fn open(&self, path: &Path) -> io::Result<Box<dyn JournalFile>> {
        let mut options = OpenOptions::new();
        let flags = OFlags::NOFOLLOW | OFlags::NONBLOCK | OFlags::NOCTTY;
        options.read(true).append(true).mode(0o600).custom_flags(flags.bits() as i32);
        let file = match fs::symlink_metadata(path) {
            Ok(meta) if meta.is_file() => options.open(path)?,
            Ok(meta) => return Err(io::Error::other(other_than_file(&meta))),
            Err(why) if why.kind() == io::ErrorKind::NotFound => {
                match options.create_new(true).open(path) {
                    Ok(file) => {
                        open_to_readers(&file, path);
                        file
                    }
                    // somebody was faster
                    Err(why) if why.kind() == io::ErrorKind::AlreadyExists => {
                        options.create_new(false).open(path)?
                    }
                    Err(why) => return Err(why),
                }
            }
            Err(why) => return Err(why),
        };
        Ok(Box::new(OnDisk { file, path: path.to_owned() }))
    }

    fn sync_folder(&self, folder: &Path) -> io::Result<()> {
        match File::open(folder)?.sync_all() {
            // not every file system can do that
            Err(why)
                if matches!(
                    why.kind(),
                    io::ErrorKind::InvalidInput | io::ErrorKind::Unsupported
                ) =>
            {
                Ok(())
            }
            done => done,
        }
    }

    fn write_new(&self, path: &Path, bytes: &[u8]) -> io::Result<()> {
        let mut file = OpenOptions::new().write(true).create_new(true).mode(0o600).open(path)?;
        open_to_readers(&file, path);
        let written = file.write_all(bytes).and_then(|()| file.sync_all());
        if written.is_err() {
            let _ = fs::remove_file(path);
        }
        written?;
        self.sync_folder(parent(path))
    }

    fn pause(&self, time: Duration) {
        std::thread::sleep(time);
    }
}

/// Lets those read a file that was just written who may read its folder.
pub(crate) fn show_to_readers(path: &Path) {
    if let Ok(file) = File::open(path) {
        open_to_readers(&file, path);
    }
}

/// Lets those read a file who may read its folder.
fn open_to_readers(file: &File, path: &Path) {
    if let Ok(meta) = fs::metadata(parent(path)) {
        let mode = 0o600 | (meta.mode() & 0o044);
        let _ = file.set_permissions(Permissions::from_mode(mode));
    }
}

impl JournalFile for OnDisk {
    fn stand(&self) -> io::Result<FileState> {
        let own = self.file.metadata()?;
        let number = |meta: &fs::Metadata| (meta.dev(), meta.ino());
        let named = fs::symlink_metadata(&self.path).is_ok_and(|m| number(&m) == number(&own));
        // on a mounted folder of another machine everything can seem to be somebody else's
        let of_folder = || fs::metadata(parent(&self.path)).is_ok_and(|m| m.uid() == own.uid());
        let ours = own.uid() == rustix::process::geteuid().as_raw() || of_folder();
        Ok(FileState { plain: own.is_file(), ours, named, len: own.len() })
    }

    fn try_lock(&self) -> io::Result<bool> {
        match self.file.try_lock() {
            Ok(()) => Ok(true),
            Err(TryLockError::WouldBlock) => Ok(false),
            Err(TryLockError::Error(why)) => Err(why),
        }
    }

    fn byte(&self, at: u64) -> io::Result<u8> {
        let mut byte = [0];
        self.file.read_exact_at(&mut byte, at)?;
        Ok(byte[0])
    }

    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.file.write(bytes)
    }

    fn sync(&self) -> io::Result<()> {
        self.file.sync_data()
    }

    fn cut(&self, len: u64) -> io::Result<()> {
        self.file.set_len(len)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_may_read_the_folder_may_read_the_file() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("report.html");
        for (of_folder, expected) in [(0o755, 0o644), (0o750, 0o640), (0o700, 0o600)] {
            let mode = Permissions::from_mode(of_folder);
            fs::set_permissions(folder.path(), mode).expect("a mode");
            let file = File::create(&path).expect("a file");
            show_to_readers(&path);
            assert_eq!(file.metadata().expect("metadata").mode() & 0o777, expected);
        }
    }
}
