//! Keeping what is to be there at the next start: on a thread of its own, one thing
//! after the other, and waited for a moment at the end.
//!
//! What is kept is the app's, how it lies on the disk the library's.

use std::ffi::OsString;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::time::Duration;

use super::threads::{Heard, spawn};
use crate::app::{Effect, Keep, News, Wanted};
use crate::library::state::{KeptSearch, State};
use crate::story::{Disk, Files};

/// How long the end waits for what is being kept: less than the grace after a signal.
const LAST: Duration = Duration::from_millis(250);

/// What keeps, if anything is kept at all.
#[derive(Debug)]
pub struct Keeper {
    state: Option<State>,
    out: Sender<Heard>,
    thread: Option<Thread>,
}

/// The thread that writes.
#[derive(Debug)]
struct Thread {
    to: Sender<(Keep, u64)>,
    /// Disconnected once all is written.
    done: Receiver<()>,
}

impl Keeper {
    /// Makes ready to keep things in a folder, nowhere if there is none; news go to `out`.
    pub const fn new(state: Option<State>, out: Sender<Heard>) -> Self {
        Self { state, out, thread: None }
    }

    /// Returns the folder.
    pub fn state(&self) -> Option<State> {
        self.state.clone()
    }

    /// Keeps what is to be there at the next start, after what was to be kept before.
    pub fn keep(&mut self, keep: Keep) {
        let Some(state) = &self.state else { return };
        if self.thread.is_none() {
            self.thread = Thread::start(state.clone(), self.out.clone()).ok();
        }
        if let Some(thread) = &self.thread {
            let _ = thread.to.send((keep, now()));
        }
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
    fn start(state: State, out: Sender<Heard>) -> std::io::Result<Self> {
        let (to, next) = channel::<(Keep, u64)>();
        let (end, done) = channel::<()>();
        spawn("keep", move || {
            let _end = end;
            let mut said = false;
            for (keep, at) in next {
                if let Err(why) = put_away(&state, &keep, at)
                    && !std::mem::replace(&mut said, true)
                {
                    let _ = out.send(News::NotKept(why.to_string()).into());
                }
            }
        })?;
        Ok(Self { to, done })
    }
}

fn put_away(state: &State, keep: &Keep, at: u64) -> std::io::Result<()> {
    if let Some((wanted, kept)) = &keep.story {
        state.keep(&name_of(wanted), kept, at)?;
    }
    let searches: Vec<_> = keep.searches.iter().map(KeptSearch::from).collect();
    state.keep_searches(&searches)
}

/// Returns what was kept of a story, as news; why not, if it cannot be read.
pub fn kept_of(state: &State, id: u64, wanted: &Wanted) -> Option<News> {
    match state.story(&name_of(wanted)) {
        Ok(kept) => kept.map(|kept| News::Kept { id, kept: Box::new(kept) }),
        Err(why) => Some(News::NotKept(why.to_string())),
    }
}

/// Returns the name that a story is kept under: its path without links in it.
fn name_of(wanted: &Wanted) -> OsString {
    match wanted {
        Wanted::File(path) => Disk.real(path).into_os_string(),
        Wanted::Bundled(name) => format!("bundled:{name}").into(),
    }
}

/// Returns the time in seconds since 1970.
fn now() -> u64 {
    let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
    since.map_or(0, |time| time.as_secs())
}
