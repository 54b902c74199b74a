//! Keeping what is to be there at the next start: on a thread of its own, one thing
//! after the other, and waited for a moment at the end.
//!
//! What is kept is the app's, how it lies on the disk the library's.

use std::collections::{BTreeMap, HashMap};
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::time::Duration;

use crate::app::effect::KnownFiles;
use crate::app::{BackgroundEvent, Effect, SavedState, StoryRequest};
use crate::library::state::{KeptSearch, LastVisit, State};
use crate::story::{Disk, Files};
use crate::tui::terminal::threads::{LoopEvent, spawn};

/// How long the end waits for what is being kept: less than the grace after a signal.
const LAST: Duration = Duration::from_millis(250);

/// What keeps, if anything is kept at all.
#[derive(Debug)]
pub struct Keeper {
    state: Option<State>,
    out: Sender<LoopEvent>,
    thread: Option<Thread>,
}

/// The thread that writes.
#[derive(Debug)]
struct Thread {
    to: Sender<(SavedState, u64)>,
    /// Disconnected once all is written.
    done: Receiver<()>,
}

impl Keeper {
    /// Makes ready to keep things in a folder, nowhere if there is none; news go to `out`.
    pub const fn new(state: Option<State>, out: Sender<LoopEvent>) -> Self {
        Self { state, out, thread: None }
    }

    /// Returns the folder.
    pub fn state(&self) -> Option<State> {
        self.state.clone()
    }

    /// Keeps what is to be there at the next start, after what was to be kept before.
    pub fn keep(&mut self, keep: SavedState) {
        let Some(state) = &self.state else { return };
        if self.thread.is_none() {
            self.thread = Thread::start(state.clone(), self.out.clone()).ok();
        }
        if let Some(thread) = &self.thread {
            let _ = thread.to.send((keep, now()));
        }
    }

    /// Finds out how far stories were read at earlier starts.
    pub fn last_read(&self, known: KnownFiles) {
        let Some(state) = self.state() else { return };
        let out = self.out.clone();
        // without a thread the list goes without
        let _ = spawn("last read", move || {
            let Ok(all) = state.all() else { return };
            let parts = parts_of(&all, &known);
            if !parts.is_empty() {
                let _ = out.send(BackgroundEvent::LastRead(parts).into());
            }
        });
    }

    /// Keeps what the app wants kept at its end, if that is anything.
    pub fn keep_last(&mut self, effect: Effect) {
        if let Effect::Keep(keep) = effect {
            self.keep(*keep);
        }
    }

    /// Waits a moment for what is being kept.
    pub fn finish(&mut self) {
        if let Some(Thread { to, done }) = self.thread.take() {
            drop(to);
            let _ = done.recv_timeout(LAST);
        }
    }
}

impl Thread {
    fn start(state: State, out: Sender<LoopEvent>) -> std::io::Result<Self> {
        let (to, next) = channel::<(SavedState, u64)>();
        let (end, done) = channel::<()>();
        spawn("keep", move || {
            let _end = end;
            let mut said = false;
            for (keep, at) in next {
                if let Err(why) = put_away(&state, &keep, at)
                    && !std::mem::replace(&mut said, true)
                {
                    let _ = out.send(BackgroundEvent::NotKept(why.to_string()).into());
                }
            }
        })?;
        Ok(Self { to, done })
    }
}

fn put_away(state: &State, keep: &SavedState, at: u64) -> std::io::Result<()> {
    if let Some((name, kept)) = keep.story.as_ref().and_then(|(w, kept)| Some((name_of(w)?, kept)))
    {
        state.keep(&name, kept, at)?;
    }
    let searches: Vec<_> = keep.searches.iter().map(KeptSearch::from).collect();
    state.keep_searches(&searches)
}

/// Returns what was kept of a story, as news; why not, if it cannot be read.
pub fn kept_of(state: &State, id: u64, wanted: &StoryRequest) -> Option<BackgroundEvent> {
    match state.story(&name_of(wanted)?) {
        Ok(kept) => kept.map(|kept| BackgroundEvent::Kept { id, kept: Box::new(kept) }),
        Err(why) => Some(BackgroundEvent::NotKept(why.to_string())),
    }
}

/// Returns the name that a story is kept under: its path without links in it; none for one that
/// has no place.
pub(in crate::tui) fn name_of(wanted: &StoryRequest) -> Option<OsString> {
    Some(match wanted {
        StoryRequest::Given(_) => return None,
        StoryRequest::File(path) => Disk.real(path).into_os_string(),
        StoryRequest::Bundled(name) => format!("bundled:{name}").into(),
    })
}

/// Returns how far stories were read, by their numbers. Each folder is looked up once.
fn parts_of(all: &BTreeMap<String, LastVisit>, known: &KnownFiles) -> Vec<(u32, f64)> {
    let mut folders: HashMap<PathBuf, PathBuf> = HashMap::new();
    let mut parts = Vec::new();
    for (at, (path, _)) in (0..).zip(known.iter()) {
        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
        let folder = folder.unwrap_or(Path::new("."));
        if !folders.contains_key(folder) {
            folders.insert(folder.to_owned(), Disk.real(folder));
        }
        let real = folders[folder].join(path.file_name().unwrap_or_default());
        let bundled = || all.get(&format!("bundled:{}", path.display()));
        if let Some(left) = all.get(&*real.to_string_lossy()).or_else(bundled) {
            parts.push((at, f64::from(left.percent) / 100.0));
        }
    }
    parts
}

/// Returns the time in seconds since 1970.
fn now() -> u64 {
    let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
    since.map_or(0, |time| time.as_secs())
}
