//! Work beside the keys: opening stories, searching, and letting go of what is
//! large. Each piece ends the one before it of its kind.

use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{RecvTimeoutError, Sender, channel};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use super::session_state::kept_of;
use super::sources;
use crate::app::effect::SourceJob;
use crate::app::{BackgroundEvent, SearchJob, StoryRequest};
use crate::library::Stamp;
use crate::library::state::State;
use crate::story::formats::load_priority::{LoadPriority, SharedPriority};
use crate::story::sandbox::Sandbox;
use crate::story::{OpenError, Stage, formats};
use crate::tui::terminal::threads::{LoopEvent, spawn};
use crate::view::Document;

/// Opens a bundled story by its file name, handing over each stage as `story::open` does.
pub type OpenBundled = fn(&str, &mut dyn FnMut(Stage) -> bool) -> Result<(), OpenError>;

/// The work under way.
#[derive(Debug)]
pub struct Work {
    out: Sender<LoopEvent>,
    keep: Sender<Arc<Document>>,
    bundled: OpenBundled,
    reach: Sandbox,
    /// Where it was kept how stories were left.
    state: Option<State>,
    /// The request that opened a file last, with the file and how it priority.
    opened: Arc<Mutex<Option<(u64, PathBuf, Stamp)>>>,
    opening: Arc<AtomicBool>,
    /// The request that opens a story, and where its loader learns what is on screen.
    priority: (u64, SharedPriority),
    searching: Arc<AtomicBool>,
}

impl Work {
    /// Makes ready to work; news go to `out`.
    ///
    /// # Errors
    /// If no thread can be started.
    pub fn new(
        out: Sender<LoopEvent>,
        (bundled, reach): (OpenBundled, Sandbox),
        state: Option<State>,
    ) -> std::io::Result<Self> {
        let keep = keeper()?;
        let (opening, searching) = (Arc::default(), Arc::default());
        let (opened, priority) = (Arc::default(), (0, SharedPriority::default()));
        Ok(Self { out, keep, bundled, reach, state, opened, opening, priority, searching })
    }

    /// Opens a story; the opening before it ends.
    pub fn open(&mut self, id: u64, wanted: StoryRequest) {
        let stop = renewed(&mut self.opening);
        let priority = SharedPriority::default();
        self.priority = (id, priority.clone());
        let (out, keep, bundled) = (self.out.clone(), self.keep.clone(), self.bundled);
        let (state, reach) = (self.state.clone(), self.reach.clone());
        let opened_last = Arc::clone(&self.opened);
        let started = spawn("open", move || {
            let seen = match &wanted {
                StoryRequest::File(path) => Some((id, path.clone(), Stamp::of(&reach, path))),
                StoryRequest::Bundled(_) | StoryRequest::Given(_) => None,
            };
            *locked(&opened_last) = seen;
            if let Some(news) = state.and_then(|state| kept_of(&state, id, &wanted)) {
                let _ = out.send(news.into());
            }
            let mut last: Option<Arc<Document>> = None;
            let mut each = |stage: Stage| {
                let (Stage::Text(story) | Stage::Some(story) | Stage::Whole(story)) = stage;
                let doc = Arc::new(match &last {
                    Some(doc) => doc.grown(story),
                    None => Document::of(story),
                });
                let _ = keep.send(Arc::clone(&doc));
                last = Some(Arc::clone(&doc));
                let goes_on = !stop.load(Ordering::Relaxed);
                goes_on && out.send(BackgroundEvent::Story { id, doc }.into()).is_ok()
            };
            let opened = match wanted {
                StoryRequest::File(path) => {
                    formats::open_visible_first(&reach, &path, priority, &mut each)
                }
                StoryRequest::Bundled(name) => bundled(name, &mut each),
                StoryRequest::Given(given) => given.open_visible_first(priority, &mut each),
            };
            if let Err(why) = opened {
                let _ = out.send(BackgroundEvent::NoStory { id, why }.into());
            }
        });
        self.give_up(&started);
    }

    /// Says what is on screen of the story that a request opens: its annotations come first.
    pub fn prioritise(&self, id: u64, priority: LoadPriority) {
        if self.priority.0 == id {
            self.priority.1.set(priority);
        }
    }

    /// Looks whether the file that a request opened has changed since; a file is told of once.
    pub fn look(&self, id: u64) {
        let (out, opened) = (self.out.clone(), Arc::clone(&self.opened));
        let reach = self.reach.clone();
        let started = spawn("look", move || {
            let Some((_, path, stamp)) = locked(&opened).clone().filter(|(of, ..)| *of == id)
            else {
                return;
            };
            let now = Stamp::of(&reach, &path);
            if now != stamp {
                *locked(&opened) = Some((id, path, now));
                let _ = out.send(BackgroundEvent::Changed { id }.into());
            }
        });
        self.give_up(&started);
    }

    /// Reads the text of a source.
    pub fn source(&self, job: SourceJob) {
        let (out, reach) = (self.out.clone(), self.reach.clone());
        let started = spawn("source", move || {
            let found = sources::read(&reach, &job);
            let _ = out.send(BackgroundEvent::Source { id: job.id, found }.into());
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
            if stop.load(Ordering::Relaxed)
                || out.send(BackgroundEvent::Hit { id, hit }.into()).is_err()
            {
                return;
            }
            if let Some(hits) = search.all(body, &stop) {
                let _ = out.send(BackgroundEvent::Hits { id, hits: Arc::new(hits) }.into());
            }
        });
        self.give_up(&started);
    }

    /// Ends the program in order where the system has no thread left: nothing would answer any more.
    pub fn give_up(&self, started: &std::io::Result<()>) {
        if started.is_err() {
            let _ = self.out.send(LoopEvent::End(signal_hook::consts::SIGTERM));
        }
    }
}

fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Stops what runs under a flag and returns a new flag in its place.
pub(in crate::tui) fn renewed(flag: &mut Arc<AtomicBool>) -> Arc<AtomicBool> {
    flag.store(true, Ordering::Relaxed);
    *flag = Arc::default();
    Arc::clone(flag)
}

/// How often documents are looked at that others still hold.
const LOOK: Duration = Duration::from_millis(200);

/// Starts the thread that lets go of documents: freeing 100,000 annotations
/// takes milliseconds, which no key may wait for. It sleeps while there is one
/// document or none.
fn keeper() -> std::io::Result<Sender<Arc<Document>>> {
    let (keep, kept) = channel::<Arc<Document>>();
    spawn("keeper", move || {
        let mut docs: Vec<Arc<Document>> = Vec::new();
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
