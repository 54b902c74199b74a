//! The file operations behind writing journals: create, lock, append, sync.
//!
//! Opening never blocks: a pipe, a device, a link or a folder in a journal's place is an error. What
//! a journal contains is not here, nor the order of the steps.

use std::fs::{self, DirBuilder, File, OpenOptions, Permissions, TryLockError};
use std::io::{self, Write};
use std::os::unix::fs::{DirBuilderExt, FileExt, MetadataExt, OpenOptionsExt, PermissionsExt};
use std::path::{Path, PathBuf};
use std::time::Duration;

use rustix::fs::OFlags;

use crate::story::files::other_than_file;

/// Where journals are written. Tests pass in stores whose n-th call fails.
///
/// Errors are those of the system, with a message of our own where the path is something else.
pub trait JournalStore: Send {
    /// Creates a folder that does not exist, with the permissions of its parent; where parents are
    /// missing too, all are created for the user alone. What was created is synced.
    ///
    /// # Errors
    /// If it cannot be created.
    fn make_folder(&self, folder: &Path) -> io::Result<()>;

    /// Opens a file for appending; creates it if it does not exist, writable by the user and readable
    /// by those who may read its folder.
    ///
    /// # Errors
    /// If it cannot be opened, or is not a regular file (a folder, a link, a pipe).
    fn open(&self, path: &Path) -> io::Result<Box<dyn JournalFile>>;

    /// Syncs the names in a folder to the disk.
    ///
    /// # Errors
    /// Those of the system.
    fn sync_folder(&self, folder: &Path) -> io::Result<()>;

    /// Creates a file that must not exist yet, writes all of it and syncs it.
    ///
    /// # Errors
    /// Those of the system. A file that was begun is removed.
    fn write_new(&self, path: &Path, bytes: &[u8]) -> io::Result<()>;

    /// Waits between two tries.
    fn pause(&self, time: Duration);
}

/// An open journal.
pub trait JournalFile {
    /// Returns the state of the file now.
    ///
    /// # Errors
    /// Those of the system.
    fn state(&self) -> io::Result<FileState>;

    /// Tries to take the lock that every writer respects; `false` while another program has it. It is
    /// released when the file is closed.
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

    /// Syncs what was written to the disk.
    ///
    /// # Errors
    /// Those of the system.
    fn sync(&self) -> io::Result<()>;

    /// Truncates the file to a length in bytes.
    ///
    /// # Errors
    /// Those of the system.
    fn cut(&self, len: u64) -> io::Result<()>;
}

/// The state of an open file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FileState {
    /// True for a regular file.
    pub plain: bool,
    /// True if it belongs to the user, or to the owner of its folder.
    pub ours: bool,
    /// True while its path still leads to it.
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
            // the folder of a file with many stories has one for each
            Err(why) if why.kind() == io::ErrorKind::NotFound && parent(above).is_dir() => {
                self.make_folder(above)?;
                fs::metadata(above)?.mode() & 0o3777
            }
            Err(why) if why.kind() == io::ErrorKind::NotFound => {
                let mut builder = DirBuilder::new();
                builder.recursive(true).mode(0o700).create(above)?;
                let _ = self.sync_folder(parent(above));
                0o700
            }
            Err(why) => return Err(why),
        };
        match DirBuilder::new().mode(0o700).create(folder) {
            // the umask of the process would keep colleagues out of a shared folder
            Ok(()) => drop(fs::set_permissions(folder, Permissions::from_mode(mode))),
            Err(why) if why.kind() == io::ErrorKind::AlreadyExists && folder.is_dir() => {}
            Err(why) if why.kind() == io::ErrorKind::AlreadyExists => {
                return Err(io::Error::other(
                    "there is something with this name that is not a folder",
                ));
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
                    // another program created it first
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
            // not every file system supports this
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

/// Makes a file that was just written readable by those who may read its folder.
pub(crate) fn show_to_readers(path: &Path) {
    if let Ok(file) = File::open(path) {
        open_to_readers(&file, path);
    }
}

/// Makes a file readable by those who may read its folder.
fn open_to_readers(file: &File, path: &Path) {
    if let Ok(meta) = fs::metadata(parent(path)) {
        let mode = 0o600 | (meta.mode() & 0o044);
        let _ = file.set_permissions(Permissions::from_mode(mode));
    }
}

impl Drop for OnDisk {
    /// Gives the lock back. Closing alone would not: a program that is being started at this moment,
    /// such as an editor, has the file too until it runs.
    fn drop(&mut self) {
        let _ = self.file.unlock();
    }
}

impl JournalFile for OnDisk {
    fn state(&self) -> io::Result<FileState> {
        let own = self.file.metadata()?;
        let number = |meta: &fs::Metadata| (meta.dev(), meta.ino());
        let named = fs::symlink_metadata(&self.path).is_ok_and(|m| number(&m) == number(&own));
        // on a network mount all files can seem to belong to somebody else
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
