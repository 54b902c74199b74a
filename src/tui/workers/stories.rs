//! Opens stories, searches, and frees large documents, in the background. A new job cancels the
//! previous one of its kind.

use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use super::session_state::saved_state;
use super::{problems, sources};
use crate::app::effect::{ProblemsJob, ShownStory, SourceJob};
use crate::app::{BackgroundEvent, SearchJob, StoryRequest};
use crate::library::state::StateStore;
use crate::library::{Drafting, Stamp};
use crate::story::files::{Keeping, KeptFiles};
use crate::story::formats::load_priority::{LoadPriority, SharedPriority};
use crate::story::sandbox::Sandbox;
use crate::story::{OpenError, Stage, formats};
use crate::tui::terminal::event_queue::{EventSender, LoopEvent};
use crate::tui::terminal::threads::spawn;
use crate::view::Document;

/// An article has so many stages, and is shown before the thread that frees documents is started.
const FEW_STAGES: u32 = 2;

/// How long a loader waits at most until its first annotations are drawn.
const DRAWING: Duration = Duration::from_millis(5);

/// Opens a bundled story by its file name, passing each stage on as `story::open` does.
pub type OpenBundled = fn(&str, &mut dyn FnMut(Stage) -> bool) -> Result<(), OpenError>;

/// The background jobs of the open story.
#[derive(Debug)]
pub struct StoryWorker {
    out: EventSender,
    freeing: Sender<Arc<Document>>,
    /// What the thread that frees documents waits for, until it is started.
    documents: Option<Receiver<Arc<Document>>>,
    bundled: OpenBundled,
    sandbox: Sandbox,
    /// Files with many stories, of which others may be opened next.
    kept: Arc<KeptFiles>,
    /// Proposes who says what in articles that nobody has annotated.
    drafting: Drafting,
    /// Where the state of stories was saved.
    state: Option<StateStore>,
    /// The last request that opened a file, with the path and stamp of that file.
    opened: Arc<Mutex<Option<(u64, PathBuf, Stamp)>>>,
    opening: Arc<AtomicBool>,
    /// Tells the loader of that story that a frame was drawn.
    drawn: Arc<Drawn>,
    /// The request that opens a story, and where its loader learns what is on screen.
    priority: (u64, SharedPriority),
    searching: Arc<AtomicBool>,
}

impl StoryWorker {
    /// Prepares the jobs; background events go to `out`.
    pub fn new(
        out: EventSender,
        (bundled, sandbox, drafting): (OpenBundled, Sandbox, Drafting),
        state: Option<StateStore>,
    ) -> Self {
        let (freeing, documents) = channel();
        let (opening, searching) = (Arc::default(), Arc::default());
        let (opened, priority) = (Arc::default(), (0, SharedPriority::default()));
        let documents = Some(documents);
        Self {
            out,
            freeing,
            documents,
            bundled,
            sandbox,
            kept: Arc::default(),
            drafting,
            state,
            opened,
            opening,
            drawn: Arc::default(),
            priority,
            searching,
        }
    }

    /// Opens a story; cancels an earlier opening.
    pub fn open(&mut self, id: u64, wanted: StoryRequest) {
        let stop = cancel_and_renew(&mut self.opening);
        self.drawn = Arc::default();
        let drawn = Arc::clone(&self.drawn);
        let priority = SharedPriority::default();
        self.priority = (id, priority.clone());
        let (out, freeing, bundled) = (self.out.clone(), self.freeing.clone(), self.bundled);
        let (state, sandbox) = (self.state.clone(), self.sandbox.clone());
        let (drafting, kept) = (self.drafting.clone(), Arc::clone(&self.kept));
        let opened_last = Arc::clone(&self.opened);
        let mut documents = self.documents.take();
        let started = spawn("open", move || {
            let seen = match &wanted {
                StoryRequest::File(path) => Some((id, path.clone(), Stamp::of(&sandbox, path))),
                StoryRequest::Bundled(_) | StoryRequest::Stdin(_) => None,
            };
            *locked(&opened_last) = seen;
            if let Some(event) = state.and_then(|state| saved_state(&state, id, &wanted)) {
                let _ = out.send(event.into());
            }
            let mut last: Option<Arc<Document>> = None;
            let mut stages = 0;
            let mut each = |stage: Stage| {
                let more_follows = matches!(stage, Stage::Some(_));
                let story = match stage {
                    Stage::Text(story) | Stage::Some(story) => story,
                    Stage::Whole(story) => drafting.complete(story),
                };
                let doc = Arc::new(match &last {
                    Some(doc) => doc.grown(story),
                    None => Document::of(story),
                });
                if let Some(before) = last.replace(Arc::clone(&doc)) {
                    let _ = freeing.send(before);
                }
                stages += 1;
                if stages > FEW_STAGES {
                    // without a thread, nothing is freed
                    let _ = documents.take().map(start_freeing);
                }
                let goes_on = !stop.load(Ordering::Relaxed);
                let sent = goes_on && out.send(BackgroundEvent::Story { id, doc }.into()).is_ok();
                if sent && more_follows && stages == FEW_STAGES {
                    drawn.wait(DRAWING);
                }
                sent
            };
            let opened = match wanted {
                StoryRequest::File(path) => {
                    let files = Keeping::with(&sandbox, kept);
                    formats::open_visible_first(&files, &path, priority, &mut each)
                }
                StoryRequest::Bundled(name) => bundled(name, &mut each),
                StoryRequest::Stdin(given) => given.open_visible_first(priority, &mut each),
            };
            if let Some(last) = last {
                let _ = freeing.send(last);
            }
            let _ = documents.map(start_freeing);
            if let Err(why) = opened {
                let _ = out.send(BackgroundEvent::NoStory { id, why }.into());
            }
        });
        self.end_without_threads(&started);
    }

    /// Shows the story of a file that was just saved, as if it had been opened again; cancels an earlier
    /// opening.
    pub fn show(&mut self, shown: ShownStory) {
        let stop = cancel_and_renew(&mut self.opening);
        let (out, freeing, opened_last) =
            (self.out.clone(), self.freeing.clone(), Arc::clone(&self.opened));
        let mut documents = self.documents.take();
        let started = spawn("show", move || {
            let ShownStory { id, path, saved, before } = shown;
            *locked(&opened_last) = Some((id, path, saved.stamp));
            let doc = Arc::new(before.grown(saved.story));
            for doc in [before, Arc::clone(&doc)] {
                let _ = freeing.send(doc);
            }
            let _ = documents.take().map(start_freeing);
            if !stop.load(Ordering::Relaxed) {
                let _ = out.send(BackgroundEvent::Story { id, doc }.into());
            }
        });
        self.end_without_threads(&started);
    }

    /// Reports what is on screen of the story that a request opens: its annotations are loaded
    /// first.
    pub fn prioritise(&self, id: u64, priority: LoadPriority) {
        if self.priority.0 == id {
            self.priority.1.set(priority);
        }
    }

    /// Reports that a frame was drawn.
    pub fn drawn(&self) {
        self.drawn.set();
    }

    /// Checks whether the file opened by a request has changed since; each change is reported once.
    pub fn look(&self, id: u64) {
        let (out, opened) = (self.out.clone(), Arc::clone(&self.opened));
        let sandbox = self.sandbox.clone();
        let started = spawn("look", move || {
            let Some((_, path, stamp)) = locked(&opened).clone().filter(|(of, ..)| *of == id)
            else {
                return;
            };
            let now = Stamp::of(&sandbox, &path);
            if now != stamp {
                *locked(&opened) = Some((id, path, now));
                let _ = out.send(BackgroundEvent::Changed { id }.into());
            }
        });
        self.end_without_threads(&started);
    }

    /// Reads the text of a source.
    pub fn source(&self, job: SourceJob) {
        let (out, sandbox) = (self.out.clone(), self.sandbox.clone());
        let started = spawn("source", move || {
            let found = sources::read(&sandbox, &job);
            let _ = out.send(BackgroundEvent::Source { id: job.id, found }.into());
        });
        self.end_without_threads(&started);
    }

    /// Finds the problems of the open story.
    pub fn problems(&self, job: ProblemsJob) {
        let (out, sandbox) = (self.out.clone(), self.sandbox.clone());
        let started = spawn("check", move || {
            let found = problems::find(&sandbox, &job);
            let _ = out.send(BackgroundEvent::Problems { id: job.id, found }.into());
        });
        self.end_without_threads(&started);
    }

    /// Searches the text; cancels an earlier search.
    pub fn search(&mut self, job: SearchJob) {
        let stop = cancel_and_renew(&mut self.searching);
        let out = self.out.clone();
        let started = spawn("search", move || {
            let SearchJob { id, search, text, from } = job;
            let body = text.body();
            let hit = search.next_or_first(body, from);
            if stop.load(Ordering::Relaxed)
                || out.send(BackgroundEvent::Hit { id, hit }.into()).is_err()
            {
                return;
            }
            if let Some(hits) = search.all(body, &stop) {
                let _ = out.send(BackgroundEvent::Hits { id, hits: Arc::new(hits) }.into());
            }
        });
        self.end_without_threads(&started);
    }

    /// Ends the program properly if the system has no thread left: nothing would respond any more.
    pub fn end_without_threads(&self, started: &std::io::Result<()>) {
        if started.is_err() {
            let _ = self.out.send(LoopEvent::End(signal_hook::consts::SIGTERM));
        }
    }
}

/// Whether a frame was drawn since a story was being opened.
///
/// The loader waits for it when it has passed on what is on screen: it would keep the processor that
/// draws it for milliseconds, even while another is idle (measured on two: 1 of 3 starts took 3 ms
/// longer).
#[derive(Debug, Default)]
struct Drawn {
    drawn: Mutex<bool>,
    change: Condvar,
}

impl Drawn {
    fn set(&self) {
        if !std::mem::replace(&mut *locked(&self.drawn), true) {
            self.change.notify_all();
        }
    }

    /// Waits until a frame is drawn, for so long at most.
    fn wait(&self, longest: Duration) {
        let drawn = self.change.wait_timeout_while(locked(&self.drawn), longest, |drawn| !*drawn);
        drop(drawn);
    }
}

fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Cancels the job that uses a flag, and returns a new flag in its place.
pub(in crate::tui) fn cancel_and_renew(flag: &mut Arc<AtomicBool>) -> Arc<AtomicBool> {
    flag.store(true, Ordering::Relaxed);
    *flag = Arc::default();
    Arc::clone(flag)
}

/// How often it is checked whether documents are still in use.
const CHECK_INTERVAL: Duration = Duration::from_millis(200);

/// Starts the thread that frees documents: freeing 100,000 annotations takes milliseconds, which no
/// key should wait for. It sleeps while there is at most one document.
fn start_freeing(documents: Receiver<Arc<Document>>) -> std::io::Result<()> {
    spawn("keeper", move || {
        let mut docs: Vec<Arc<Document>> = Vec::new();
        loop {
            let next = match docs.len() {
                0 | 1 => documents.recv().map_err(|_| RecvTimeoutError::Disconnected),
                _ => documents.recv_timeout(CHECK_INTERVAL),
            };
            match next {
                Ok(doc) => docs.push(doc),
                Err(RecvTimeoutError::Timeout) => {}
                Err(RecvTimeoutError::Disconnected) => return,
            }
            docs.retain(|doc| Arc::strong_count(doc) > 1);
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_loader_waits_for_a_frame_but_not_for_ever() {
        let drawn = Arc::new(Drawn::default());
        drawn.wait(Duration::from_millis(1));
        let waiting = Arc::clone(&drawn);
        let loader = std::thread::spawn(move || waiting.wait(Duration::from_hours(1)));
        drawn.set();
        assert!(loader.join().is_ok());
        drawn.wait(Duration::from_hours(1));
    }
}
