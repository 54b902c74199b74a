//! Work beside the keys: opening stories, searching, keeping places, and letting go
//! of what is large. Each opening and each search ends the one before it.

use std::ffi::OsString;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::time::Duration;

use super::threads::{Heard, spawn};
use crate::app::{Effect, Keep, News, SearchJob, Wanted};
use crate::library::state::{KeptSearch, State};
use crate::story::{Disk, Files, OpenError, Stage, formats};
use crate::view::Doc;

/// Opens a bundled story by its file name, handing over each stage as `story::open` does.
pub type OpenBundled = fn(&str, &mut dyn FnMut(Stage) -> bool) -> Result<(), OpenError>;

/// Where stories come from that are no files, and where places are kept.
#[derive(Debug)]
pub struct Shelf {
    /// Opens a bundled story.
    pub bundled: OpenBundled,
    /// Where places are kept; nowhere if `None`.
    pub state: Option<State>,
}

/// The work under way.
#[derive(Debug)]
pub struct Work {
    out: Sender<Heard>,
    keep: Sender<Arc<Doc>>,
    bundled: OpenBundled,
    state: Option<State>,
    keeping: Option<Keeping>,
    opening: Arc<AtomicBool>,
    searching: Arc<AtomicBool>,
}

impl Work {
    /// Makes ready to work; news go to `out`.
    ///
    /// # Errors
    /// If no thread can be started.
    pub fn new(out: Sender<Heard>, shelf: Shelf) -> std::io::Result<Self> {
        let keep = keeper()?;
        let (opening, searching) = (Arc::default(), Arc::default());
        let Shelf { bundled, state } = shelf;
        Ok(Self { out, keep, bundled, state, keeping: None, opening, searching })
    }

    /// Opens a story; the opening before it ends.
    pub fn open(&mut self, id: u64, wanted: Wanted) {
        let stop = renewed(&mut self.opening);
        let (out, keep, bundled) = (self.out.clone(), self.keep.clone(), self.bundled);
        let state = self.state.clone();
        let started = spawn("open", move || {
            if let Some(news) = state.and_then(|state| kept_of(&state, id, &wanted)) {
                let _ = out.send(news.into());
            }
            let mut last: Option<Arc<Doc>> = None;
            let mut each = |stage: Stage| {
                let (Stage::Text(story) | Stage::Some(story) | Stage::Whole(story)) = stage;
                let doc = Arc::new(match &last {
                    Some(doc) => doc.grown(story),
                    None => Doc::of(story),
                });
                let _ = keep.send(Arc::clone(&doc));
                last = Some(Arc::clone(&doc));
                let goes_on = !stop.load(Ordering::Relaxed);
                goes_on && out.send(News::Story { id, doc }.into()).is_ok()
            };
            let opened = match wanted {
                Wanted::File(path) => formats::open(&Disk, &path, &mut each),
                Wanted::Bundled(name) => bundled(name, &mut each),
            };
            if let Err(why) = opened {
                let _ = out.send(News::NoStory { id, why }.into());
            }
        });
        self.give_up(&started);
    }

    /// Searches; the search before it ends.
    pub fn search(&mut self, job: SearchJob) {
        let stop = renewed(&mut self.searching);
        let out = self.out.clone();
        let started = spawn("search", move || {
            let SearchJob { id, search, text, from } = job;
            let body = text.body();
            let hit = search.next(body, from).or_else(|| search.next(body, 0));
            if stop.load(Ordering::Relaxed) || out.send(News::Hit { id, hit }.into()).is_err() {
                return;
            }
            if let Some(hits) = search.all(body, &stop) {
                let _ = out.send(News::Hits { id, hits: Arc::new(hits) }.into());
            }
        });
        self.give_up(&started);
    }

    /// Keeps what is to be there at the next start, after what was to be kept before.
    pub fn keep(&mut self, keep: Keep) {
        let Some(state) = &self.state else { return };
        if self.keeping.is_none() {
            self.keeping = Keeping::start(state.clone(), self.out.clone()).ok();
        }
        if let Some(keeping) = &self.keeping {
            let _ = keeping.to.send((keep, now()));
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
        if let Some(Keeping { to, done }) = self.keeping.take() {
            drop(to);
            let _ = done.recv_timeout(LAST);
        }
    }

    /// Ends the program in order where the system has no thread left: nothing would answer any more.
    fn give_up(&self, started: &std::io::Result<()>) {
        if started.is_err() {
            let _ = self.out.send(Heard::End(signal_hook::consts::SIGTERM));
        }
    }
}

/// How long the end waits for what is being kept: less than the grace after a signal.
const LAST: Duration = Duration::from_millis(250);

/// The thread that keeps what is to be there at the next start.
#[derive(Debug)]
struct Keeping {
    to: Sender<(Keep, u64)>,
    /// Disconnected once all is kept.
    done: Receiver<()>,
}

impl Keeping {
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
fn kept_of(state: &State, id: u64, wanted: &Wanted) -> Option<News> {
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

/// Stops what runs under a flag and returns a new flag in its place.
fn renewed(flag: &mut Arc<AtomicBool>) -> Arc<AtomicBool> {
    flag.store(true, Ordering::Relaxed);
    *flag = Arc::default();
    Arc::clone(flag)
}

/// How often documents are looked at that others still hold.
const LOOK: Duration = Duration::from_millis(200);

/// Starts the thread that lets go of documents: freeing 100,000 annotations
/// takes milliseconds, which no key may wait for. It sleeps while there is one
/// document or none.
fn keeper() -> std::io::Result<Sender<Arc<Doc>>> {
    let (keep, kept) = channel::<Arc<Doc>>();
    spawn("keeper", move || {
        let mut docs: Vec<Arc<Doc>> = Vec::new();
        loop {
            let next = match docs.len() {
                0 | 1 => kept.recv().map_err(|_| RecvTimeoutError::Disconnected),
                _ => kept.recv_timeout(LOOK),
            };
            match next {
                Ok(doc) => docs.push(doc),
                Err(RecvTimeoutError::Timeout) => {}
                Err(RecvTimeoutError::Disconnected) => return,
            }
            docs.retain(|doc| Arc::strong_count(doc) > 1);
        }
    })?;
    Ok(keep)
}
