//! The only access to the file system that loaders have, so that tests can pass in
//! folders of their own and make the n-th call fail.

mod kept;
mod look;
pub mod same_folders;

use std::{
    ffi::OsStr,
    fs,
    io::{self, Read, Seek, Write},
    os::unix::fs::OpenOptionsExt,
    path::{Path, PathBuf},
    time::Duration,
};

pub use kept::{Keeping, KeptFiles};
pub use look::Look;
use rustix::fs::OFlags;

/// The name of the file with the settings of a folder.
pub const FOLDER_SETTINGS: &str = "sayso.toml";

/// The file operations that a loader may use.
///
/// Paths are as the user gave them; errors are those of the system.
pub trait Files: Send + Sync {
    /// Reads a whole file.
    ///
    /// # Errors
    /// Those of the system; also for a folder.
    fn read(&self, path: &Path) -> io::Result<Vec<u8>>;

    /// Reads the beginning of a file: at most `most` bytes.
    ///
    /// # Errors
    /// Those of the system; also for a folder.
    fn head(&self, path: &Path, most: usize) -> io::Result<Vec<u8>> {
        let mut bytes = self.read(path)?;
        bytes.truncate(most);
        Ok(bytes)
    }

    /// Returns what is kept of files once they were read, if anything is.
    fn kept(&self) -> Option<&KeptFiles> {
        None
    }

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

    /// Changes a file of at most `most` bytes, atomically and under a lock: `change` gets what is in
    /// it (nothing, if there is no file), and nobody else changes it in between. A file with nothing
    /// left in it is removed.
    ///
    /// # Errors
    /// Those of the system and of `change`, and a message of our own where nothing can be written;
    /// then the file is as it was.
    fn update(
        &self,
        _: &Path,
        _: u64,
        _: &mut dyn FnMut(&[u8]) -> io::Result<Vec<u8>>,
    ) -> io::Result<()> {
        Err(io::Error::other("it is in no folder that can be written"))
    }

    /// Puts other bytes in the place of what is in a file of at most `most` bytes, atomically and under
    /// a lock, if that is one of `known`. Else nothing is written, and what is in it is returned. A file
    /// with nothing left in it stays: an empty `.ann` makes its article a story.
    ///
    /// # Errors
    /// As those of [`Self::update`].
    fn replace(&self, _: &Path, _: u64, _: (&[&[u8]], &[u8])) -> io::Result<Option<Vec<u8>>> {
        Err(io::Error::other("it is in no folder that can be written"))
    }

    /// Removes what programs that were killed while they wrote a file have left beside it. Nothing is
    /// said where that cannot be done.
    fn sweep(&self, _: &Path) {}

    /// Returns true if there is something at `path` that can be read as a file.
    fn is_file(&self, path: &Path) -> bool;

    /// Returns true if there is a folder at `path`.
    fn is_dir(&self, path: &Path) -> bool;

    /// Lists the paths in a folder, sorted by name.
    ///
    /// # Errors
    /// Those of the system.
    fn list(&self, folder: &Path) -> io::Result<Vec<PathBuf>>;

    /// Lists the paths in a folder whose names begin with some letters, sorted by name.
    ///
    /// # Errors
    /// Those of the system.
    fn list_beginning(&self, folder: &Path, name: &OsStr) -> io::Result<Vec<PathBuf>> {
        let mut paths = self.list(folder)?;
        paths.retain(|path| begins(path, name));
        Ok(paths)
    }

    /// Returns the metadata of a file; `None` if it cannot be read.
    fn look(&self, _: &Path) -> Option<Look> {
        None
    }

    /// Returns true if files of other tools are opened as articles, because the user wants to see
    /// them as they are.
    fn as_text(&self) -> bool {
        false
    }

    /// Returns true if settings that hold for all below a folder are not looked for above it: the
    /// home folder, and the folder of a repository.
    fn is_top(&self, folder: &Path) -> bool {
        [".git", ".hg", ".svn", ".jj"].iter().any(|name| {
            let path = folder.join(name);
            self.is_dir(&path) || self.is_file(&path)
        })
    }

    /// Returns true if anybody may put files into a folder, as into `/tmp`.
    fn is_for_everybody(&self, _: &Path) -> bool {
        false
    }

    /// Returns the path with all links resolved, so that a folder is recognised by whatever path it
    /// is reached; the path itself where that fails or there are no links.
    fn real(&self, path: &Path) -> PathBuf {
        path.to_owned()
    }
}

/// Returns true if the name of a file begins with some letters.
fn begins(path: &Path, name: &OsStr) -> bool {
    let own = path.file_name().unwrap_or_default();
    own.as_encoded_bytes().starts_with(name.as_encoded_bytes())
}

/// The real file system.
#[derive(Clone, Copy, Debug, Default)]
pub struct Disk;

impl Files for Disk {
    fn sweep(&self, path: &Path) {
        let Ok(path) = fs::canonicalize(path) else { return };
        sweep(folder_of(&path), &temporary_name(&path));
    }

    fn read(&self, path: &Path) -> io::Result<Vec<u8>> {
        fs::read(path)
    }

    fn head(&self, path: &Path, most: usize) -> io::Result<Vec<u8>> {
        let mut bytes = Vec::new();
        fs::File::open(path)?.take(most as u64).read_to_end(&mut bytes)?;
        Ok(bytes)
    }

    fn read_plain(&self, path: &Path, most: u64) -> io::Result<Vec<u8>> {
        let mut file = open_plain(path)?;
        let len = file.metadata()?.len();
        if len > most {
            return Err(too_large(most));
        }
        let mut bytes = Vec::with_capacity(len as usize + 1);
        (&mut file).take(most.saturating_add(1)).read_to_end(&mut bytes)?;
        if bytes.len() as u64 > most { Err(too_large(most)) } else { Ok(bytes) }
    }

    fn update(
        &self,
        path: &Path,
        most: u64,
        change: &mut dyn FnMut(&[u8]) -> io::Result<Vec<u8>>,
    ) -> io::Result<()> {
        update(path, most, change)
    }

    fn replace(
        &self,
        path: &Path,
        most: u64,
        contents: (&[&[u8]], &[u8]),
    ) -> io::Result<Option<Vec<u8>>> {
        replace(path, most, contents)
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

    fn is_top(&self, folder: &Path) -> bool {
        let repository = [".git", ".hg", ".svn", ".jj"].iter().any(|n| folder.join(n).exists());
        let home = || std::env::home_dir().filter(|home| !home.as_os_str().is_empty());
        repository || home().is_some_and(|home| self.real(&home) == self.real(folder))
    }

    fn is_for_everybody(&self, folder: &Path) -> bool {
        use std::os::unix::fs::MetadataExt;
        fs::metadata(folder).is_ok_and(|meta| meta.mode() & 0o1002 == 0o1002)
    }

    fn real(&self, path: &Path) -> PathBuf {
        let own = |why: &io::Error| {
            let name = path.file_name().filter(|_| why.kind() == io::ErrorKind::NotADirectory)?;
            // a story in a file
            Some(fs::canonicalize(path.parent()?).ok()?.join(name))
        };
        fs::canonicalize(path).unwrap_or_else(|why| own(&why).unwrap_or_else(|| path.to_owned()))
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

/// How often a lock is tried, and how long between two tries: two seconds together.
const TRIES: (u32, Duration) = (200, Duration::from_millis(10));

/// Changes a file: locks it, reads it, and renames a new file over it.
fn update(
    path: &Path,
    most: u64,
    change: &mut dyn FnMut(&[u8]) -> io::Result<Vec<u8>>,
) -> io::Result<()> {
    with_lock(path, &mut |locked| {
        let bytes = locked.read(most)?;
        if bytes.len() as u64 > most {
            return Err(too_large(most));
        }
        let changed = change(&bytes);
        if bytes.is_empty() && changed.as_ref().map_or(true, Vec::is_empty) {
            let _ = fs::remove_file(locked.path);
        }
        let changed = changed?;
        if changed == bytes {
            return Ok(());
        }
        if changed.is_empty() {
            return fs::remove_file(locked.path);
        }
        locked.put(&changed)
    })
}

/// Puts bytes in the place of what is in a file, if that is known; else returns what is in it.
fn replace(path: &Path, most: u64, (known, new): (&[&[u8]], &[u8])) -> io::Result<Option<Vec<u8>>> {
    with_lock(path, &mut |locked| {
        if locked.meta.len() > most {
            return Err(too_large(most));
        }
        match locked.holds(known)? {
            Some(same) if same == new => Ok(None),
            Some(_) => locked.put(new).map(|()| None),
            None => {
                let bytes = locked.read(most)?;
                if locked.is_new && bytes.is_empty() {
                    let _ = fs::remove_file(locked.path);
                }
                Ok(Some(bytes))
            }
        }
    })
}

/// A file that is locked.
struct Locked<'p> {
    /// Where it is, without links.
    path: &'p Path,
    file: fs::File,
    meta: fs::Metadata,
    /// True if there was none: it was made to be locked.
    is_new: bool,
}

/// Does something with a file that is locked; makes the file if there is none. Whoever waited for the lock
/// of the old file sees that another one is in its place, and starts again.
fn with_lock<T>(
    path: &Path,
    act: &mut dyn FnMut(&mut Locked<'_>) -> io::Result<T>,
) -> io::Result<T> {
    let path = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    let mut is_new = false;
    for _ in 0..TRIES.0 {
        let options = || fs::OpenOptions::new().read(true).append(true).clone();
        if !path.exists() {
            options().create(true).open(&path)?;
            is_new = true;
        }
        if !path.is_file() {
            return Err(io::Error::other(other_than_file(&fs::symlink_metadata(&path)?)));
        }
        let flags = (OFlags::NONBLOCK | OFlags::NOCTTY).bits() as i32;
        let file = options().custom_flags(flags).open(&path)?;
        match file.try_lock() {
            Ok(()) => {}
            Err(fs::TryLockError::WouldBlock) => {
                std::thread::sleep(TRIES.1);
                continue;
            }
            Err(fs::TryLockError::Error(why)) => return Err(why),
        }
        let meta = file.metadata()?;
        if fs::metadata(&path).map_or(true, |now| number(&now) != number(&meta)) {
            continue;
        }
        // the super-user may write it all the same, but somebody has said that nobody should
        if meta.permissions().readonly() {
            return Err(io::Error::new(io::ErrorKind::PermissionDenied, "it is read-only"));
        }
        return act(&mut Locked { path: &path, file, meta, is_new });
    }
    Err(io::Error::other("somebody else is writing it; try again"))
}

/// How many bytes of a file are compared at once.
const PIECE: usize = 256 << 10;

impl Locked<'_> {
    /// Reads all of it, or one byte more than `most`.
    fn read(&mut self, most: u64) -> io::Result<Vec<u8>> {
        let mut bytes = Vec::new();
        self.file.rewind()?;
        (&mut self.file).take(most.saturating_add(1)).read_to_end(&mut bytes)?;
        Ok(bytes)
    }

    /// Returns which of some byte strings it holds.
    fn holds<'k>(&mut self, known: &[&'k [u8]]) -> io::Result<Option<&'k [u8]>> {
        let len = self.meta.len();
        let mut left: Vec<&[u8]> =
            known.iter().copied().filter(|known| known.len() as u64 == len).collect();
        let (mut buffer, mut at) = (vec![0; PIECE], 0);
        while !left.is_empty() {
            let n = match self.file.read(&mut buffer) {
                Ok(n) => n,
                Err(why) if why.kind() == io::ErrorKind::Interrupted => continue,
                Err(why) => return Err(why),
            };
            if n == 0 {
                return Ok(left.into_iter().find(|known| known.len() == at));
            }
            left.retain(|known| known.get(at..at + n) == Some(&buffer[..n]));
            at += n;
        }
        Ok(None)
    }

    /// Puts a new file in its place, with its rights, and syncs it.
    fn put(&self, bytes: &[u8]) -> io::Result<()> {
        let folder = folder_of(self.path);
        let own = temporary_name(self.path);
        sweep(folder, &own);
        let new = tempfile::Builder::new().prefix(&own).rand_bytes(RANDOM).tempfile_in(folder);
        let mut new = new.map_err(|why| plain_error(&why))?;
        // whoever sweeps sees by the lock that this one is in use
        let _ = new.as_file().try_lock();
        new.write_all(bytes)?;
        keep_owner(new.as_file(), &self.meta);
        new.as_file().set_permissions(self.meta.permissions())?;
        new.as_file().sync_all()?;
        new.persist(self.path)?;
        // the rename is durable once the folder is synced; not every system can do that
        let _ = fs::File::open(folder).and_then(|folder| folder.sync_all());
        Ok(())
    }
}

/// So many letters of the name of a new file are random.
const RANDOM: usize = 6;

/// A new file that nobody has touched for so long belongs to a program that was killed.
const STALE: Duration = Duration::from_secs(60);

fn folder_of(path: &Path) -> &Path {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
    folder.unwrap_or(Path::new("."))
}

/// Returns how the names of the new files begin that take the place of a file.
fn temporary_name(path: &Path) -> String {
    // FNV-1a: a name of any length has its own, and the same one tomorrow
    let name = path.file_name().unwrap_or_default().as_encoded_bytes();
    let hash = name.iter().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3)
    });
    format!(".sayso-{hash:016x}-")
}

/// Removes the new files that killed programs have left of a file: of its own name and of this user, not
/// touched for long, and locked by nobody.
fn sweep(folder: &Path, own: &str) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for entry in entries.flatten() {
        let name = entry.file_name();
        let is_own = name.to_str().and_then(|name| name.strip_prefix(own)).is_some_and(|rest| {
            rest.len() == RANDOM && rest.bytes().all(|byte| byte.is_ascii_alphanumeric())
        });
        if is_own && is_stale(&entry.path()) {
            let _ = fs::remove_file(entry.path());
        }
    }
}

fn is_stale(path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    let is_old = fs::symlink_metadata(path).is_ok_and(|meta| {
        let age = meta.modified().ok().and_then(|changed| changed.elapsed().ok());
        let own = meta.uid() == rustix::process::geteuid().as_raw();
        own && meta.is_file() && age.is_some_and(|age| age > STALE)
    });
    is_old && open_plain(path).is_ok_and(|file| file.try_lock().is_ok())
}

/// Returns an error without the path of a file that the user does not know.
fn plain_error(why: &io::Error) -> io::Error {
    let what = why.to_string();
    io::Error::new(why.kind(), what.split(" at path ").next().unwrap_or_default().to_owned())
}

/// Gives a file that takes another one's place its owner and group, where the user may do that.
fn keep_owner(new: &fs::File, old: &fs::Metadata) {
    use std::os::unix::fs::{MetadataExt, fchown};
    let Ok(own) = new.metadata() else { return };
    if own.gid() != old.gid() {
        let _ = fchown(new, None, Some(old.gid()));
    }
    if own.uid() != old.uid() {
        let _ = fchown(new, Some(old.uid()), None);
    }
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
