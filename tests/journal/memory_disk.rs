//! A disk in memory whose n-th call fails, and that knows what would be left after a power failure.

use std::io::{self, ErrorKind};
use std::path::Path;
use std::sync::{Arc, Mutex, MutexGuard};
use std::time::Duration;

use sayso::review::journal::files::{FileState, JournalFile, JournalStore};

/// The state of the disk, and how it fails.
#[derive(Debug)]
pub(crate) struct State {
    /// The contents of the file.
    pub(crate) bytes: Vec<u8>,
    /// What would be left of them after a power failure.
    pub(crate) synced: Vec<u8>,
    /// True if the file's name would be there after a power failure.
    pub(crate) named: bool,
    /// The calls so far, in order.
    pub(crate) calls: Vec<&'static str>,
    /// Which call fails, from 0, and how.
    pub(crate) fails: Option<(usize, ErrorKind)>,
    /// Every call of this name fails with this error.
    pub(crate) always: Option<(&'static str, ErrorKind)>,
    /// The bytes that the disk has room for.
    pub(crate) room: usize,
    /// The most bytes that one call writes.
    pub(crate) gulp: usize,
    /// How many tries find the lock taken before it is free.
    pub(crate) held: u32,
    /// The state of the file.
    pub(crate) file: FileState,
}

/// The disk.
#[derive(Clone, Debug)]
pub(crate) struct MemoryDisk(Arc<Mutex<State>>);

impl MemoryDisk {
    pub(crate) fn new() -> Self {
        Self(Arc::new(Mutex::new(State {
            bytes: Vec::new(),
            synced: Vec::new(),
            named: false,
            calls: Vec::new(),
            fails: None,
            always: None,
            room: usize::MAX,
            gulp: usize::MAX,
            held: 0,
            file: FileState { plain: true, ours: true, named: true, len: 0 },
        })))
    }

    pub(crate) fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().expect("no test panics here")
    }

    fn call(&self, name: &'static str) -> io::Result<MutexGuard<'_, State>> {
        let mut state = self.state();
        let at = state.calls.len();
        state.calls.push(name);
        match (state.fails, state.always) {
            (Some((n, kind)), _) if n == at => Err(kind.into()),
            (_, Some((own, kind))) if own == name => Err(kind.into()),
            _ => Ok(state),
        }
    }
}

impl JournalStore for MemoryDisk {
    fn make_folder(&self, _: &Path) -> io::Result<()> {
        self.call("folder").map(drop)
    }

    fn open(&self, _: &Path) -> io::Result<Box<dyn JournalFile>> {
        drop(self.call("open")?);
        Ok(Box::new(self.clone()))
    }

    fn sync_folder(&self, _: &Path) -> io::Result<()> {
        self.call("sync folder")?.named = true;
        Ok(())
    }

    fn write_new(&self, _: &Path, bytes: &[u8]) -> io::Result<()> {
        bytes.clone_into(&mut self.call("write new")?.bytes);
        Ok(())
    }

    fn pause(&self, _: Duration) {}
}

impl JournalFile for MemoryDisk {
    fn state(&self) -> io::Result<FileState> {
        let state = self.call("state")?;
        Ok(FileState { len: state.bytes.len() as u64, ..state.file })
    }

    fn try_lock(&self) -> io::Result<bool> {
        let mut state = self.call("lock")?;
        let free = state.held == 0;
        state.held = state.held.saturating_sub(1);
        Ok(free)
    }

    fn byte(&self, at: u64) -> io::Result<u8> {
        let state = self.call("byte")?;
        state.bytes.get(at as usize).copied().ok_or(ErrorKind::UnexpectedEof.into())
    }

    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let mut state = self.call("write")?;
        let free = state.room.saturating_sub(state.bytes.len());
        let taken = bytes.len().min(free).min(state.gulp);
        if taken == 0 {
            return Err(ErrorKind::StorageFull.into());
        }
        state.bytes.extend_from_slice(&bytes[..taken]);
        Ok(taken)
    }

    fn sync(&self) -> io::Result<()> {
        let mut state = self.call("sync")?;
        let state = &mut *state;
        state.synced.clone_from(&state.bytes);
        Ok(())
    }

    fn cut(&self, len: u64) -> io::Result<()> {
        self.call("cut")?.bytes.truncate(len as usize);
        Ok(())
    }
}
