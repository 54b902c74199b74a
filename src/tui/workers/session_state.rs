//! Saves state for the next start, in order, on a thread of its own; quitting waits a moment for
//! it.
//!
//! The app decides what is saved, `library::state` how it is stored.

use std::collections::{BTreeMap, HashMap};
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::time::Duration;

use crate::app::effect::KnownFiles;
use crate::app::{BackgroundEvent, Effect, SavedState, StoryRequest};
use crate::library::state::{LastVisit, SavedSearch, StateStore};
use crate::story::{Disk, Files};
use crate::tui::terminal::event_queue::EventSender;
use crate::tui::terminal::threads::spawn;

/// How long quitting waits for unfinished saving: less than the grace period after a signal.
const MAX_WAIT: Duration = Duration::from_millis(250);

/// Saves state, if there is a folder for it.
#[derive(Debug)]
pub struct StateSaver {
    state: Option<StateStore>,
    out: EventSender,
    thread: Option<Thread>,
}

/// The thread that writes.
#[derive(Debug)]
struct Thread {
    to: Sender<(SavedState, u64)>,
    /// Disconnected once everything is written.
    done: Receiver<()>,
}

impl StateSaver {
    /// Prepares to save state in a folder, if there is one; background events go to `out`.
    pub const fn new(state: Option<StateStore>, out: EventSender) -> Self {
        Self { state, out, thread: None }
    }

    /// Returns the state folder.
    pub fn state(&self) -> Option<StateStore> {
        self.state.clone()
    }

    /// Saves state for the next start, after what is still waiting to be written.
    pub fn save(&mut self, saved: SavedState) {
        let Some(state) = &self.state else { return };
        if self.thread.is_none() {
            self.thread = Thread::start(state.clone(), self.out.clone()).ok();
        }
        if let Some(thread) = &self.thread {
            let _ = thread.to.send((saved, now()));
        }
    }

    /// Looks up how far stories were read earlier.
    pub fn last_read(&self, known: KnownFiles) {
        let Some(state) = self.state() else { return };
        let out = self.out.clone();
        // without a thread, the list does without it
        let _ = spawn("last read", move || {
            let Ok(all) = state.all() else { return };
            let parts = parts_of(&all, &known);
            if !parts.is_empty() {
                let _ = out.send(BackgroundEvent::LastRead(parts).into());
            }
        });
    }

    /// Saves the state that an effect of quitting asks for, if any.
    pub fn save_last(&mut self, effect: Effect) {
        if let Effect::SaveState(keep) = effect {
            self.save(*keep);
        }
    }

    /// Waits a moment for unfinished saving.
    pub fn finish(&mut self) {
        if let Some(Thread { to, done }) = self.thread.take() {
            drop(to);
            let _ = done.recv_timeout(MAX_WAIT);
        }
    }
}

impl Thread {
    fn start(state: StateStore, out: EventSender) -> std::io::Result<Self> {
        let (to, next) = channel::<(SavedState, u64)>();
        let (end, done) = channel::<()>();
        spawn("keep", move || {
            let _end = end;
            let mut reported = false;
            for (keep, at) in next {
                if let Err(why) = write_state(&state, &keep, at)
                    && !std::mem::replace(&mut reported, true)
                {
                    let _ = out.send(BackgroundEvent::StateNotSaved(why.to_string()).into());
                }
            }
        })?;
        Ok(Self { to, done })
    }
}

fn write_state(state: &StateStore, keep: &SavedState, at: u64) -> std::io::Result<()> {
    if let Some((name, kept)) =
        keep.story.as_ref().and_then(|(w, kept)| Some((state_name(w)?, kept)))
    {
        state.save(&name, kept, at)?;
    }
    let searches: Vec<_> = keep.searches.iter().map(SavedSearch::from).collect();
    state.save_searches(&searches)
}

/// Returns the saved state of a story as an event, or why it cannot be read.
pub fn saved_state(state: &StateStore, id: u64, wanted: &StoryRequest) -> Option<BackgroundEvent> {
    match state.story(&state_name(wanted)?) {
        Ok(kept) => kept.map(|kept| BackgroundEvent::StateLoaded { id, kept: Box::new(kept) }),
        Err(why) => Some(BackgroundEvent::StateNotSaved(why.to_string())),
    }
}

/// Returns the name that a story's state is saved under: its path with links resolved; `None` for a
/// story without a path.
pub(in crate::tui) fn state_name(wanted: &StoryRequest) -> Option<OsString> {
    Some(match wanted {
        StoryRequest::Stdin(_) => return None,
        StoryRequest::File(_) => Disk.real(&wanted.on_disk()?).into_os_string(),
        StoryRequest::Bundled(name) => format!("bundled:{name}").into(),
    })
}

/// Returns how far stories were read, by their numbers. Resolves each folder once.
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
