//! Finds and reads the stories of the library, merges people across stories, searches across
//! stories and watches for changes, in the background.
//!
//! A new job cancels the previous one of its kind; results arrive as background events.

use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use super::journals::journal_files;
use super::stories::StoryWorker;
use crate::app::effect::{LibrarySource, PeopleJob};
use crate::app::{BackgroundEvent, Effect};
use crate::library::cross_story::{self, StoryToSearch};
use crate::library::reviews::{self, FileJournals, ReviewRequest};
use crate::library::{Batch, Drafting, PeopleFound, Stamp, StoryLines, file_stamp, load};
use crate::story::Files;
use crate::story::bundled::{BUNDLED, Embedded};
use crate::story::files::{Keeping, KeptFiles};
use crate::story::sandbox::Sandbox;
use crate::tui::terminal::event_queue::EventSender;
use crate::tui::terminal::threads::spawn;
use crate::view::Search;

/// The interval between batches at first.
const FIRST_INTERVAL: Duration = Duration::from_millis(30);
/// The interval later, when there are many: for each batch the main thread goes through the whole
/// list.
const LATER_INTERVAL: Duration = Duration::from_millis(150);
/// When the later interval begins, counted from the start.
const LATER_AFTER: Duration = Duration::from_millis(400);

/// Limits how often batches are sent.
struct BatchThrottle {
    start: Instant,
    last: Mutex<Option<Instant>>,
}

impl BatchThrottle {
    fn new() -> Self {
        Self { start: Instant::now(), last: Mutex::new(None) }
    }

    fn due(&self) -> bool {
        let mut last = self.last.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        let every =
            if self.start.elapsed() < LATER_AFTER { FIRST_INTERVAL } else { LATER_INTERVAL };
        let due = last.is_none_or(|last| last.elapsed() >= every);
        if due {
            *last = Some(Instant::now());
        }
        due
    }
}

/// Returns the files of the library: on disk or bundled.
pub fn files(bundled: bool, sandbox: &Sandbox) -> &dyn Files {
    if bundled { &Embedded } else { sandbox }
}

/// Returns the paths that the library was opened with.
fn arguments(of: &LibrarySource) -> Vec<PathBuf> {
    match of {
        LibrarySource::None => Vec::new(),
        LibrarySource::Bundled => BUNDLED.iter().map(|b| b.file.into()).collect(),
        LibrarySource::Paths(paths) => paths.clone(),
    }
}

/// Finds and reads the stories of the library, passing batches on as they become due.
pub fn read_library(
    of: &LibrarySource,
    files: (&dyn Files, &Drafting),
    stop: &AtomicBool,
    due: &(dyn Fn() -> bool + Sync),
    each: &mut (dyn FnMut(Batch) -> bool + Send),
) {
    load::stories(files, &arguments(of), stop, due, each);
}

/// Merges the people of stories, after a change of who is joined by hand if one is asked for.
pub fn find_people(job: &PeopleJob, files: &dyn Files) -> PeopleFound {
    let arguments = match &job.library {
        LibrarySource::Paths(paths) => paths.as_slice(),
        LibrarySource::None | LibrarySource::Bundled => &[],
    };
    let paths: Vec<PathBuf> = job.files.iter().map(|(path, _)| path.clone()).collect();
    PeopleFound::of(files, arguments, (&job.stories, &paths), job.change.as_ref())
}

/// Searches stories, passing on what is found in each, in order.
pub fn search_stories(
    files: (&dyn Files, &Drafting),
    stories: &[StoryToSearch],
    search: Option<&Search>,
    stop: &AtomicBool,
    each: &mut dyn FnMut(StoryLines) -> bool,
) {
    match search {
        Some(search) => cross_story::search(files, stories, (search, false), stop, each),
        None => cross_story::quotes(files, stories, stop, each),
    }
}

/// The background jobs of the library.
#[derive(Debug)]
pub struct LibraryWorker {
    out: EventSender,
    sandbox: Sandbox,
    /// Proposes who says what in articles that nobody has annotated.
    drafting: Drafting,
    /// True if the stories are the bundled ones.
    bundled: bool,
    reading: Arc<AtomicBool>,
    searching: Arc<AtomicBool>,
    reviewing: Arc<AtomicBool>,
    /// True while a check for changes runs.
    checking: Arc<AtomicBool>,
    /// Files with many stories, as they were when changes were looked for last.
    kept: Arc<KeptFiles>,
}

impl LibraryWorker {
    /// Prepares to work within a sandbox; background events go to `out`.
    pub fn new(out: EventSender, sandbox: Sandbox, drafting: Drafting) -> Self {
        Self {
            out,
            sandbox,
            drafting,
            bundled: false,
            reading: Arc::default(),
            searching: Arc::default(),
            reviewing: Arc::default(),
            checking: Arc::default(),
            kept: Arc::default(),
        }
    }

    /// Starts the job that an effect asks for, if it is one of the library; `work` checks the open
    /// file for changes.
    pub fn start(&mut self, effect: Effect, work: &StoryWorker) {
        let started = match effect {
            Effect::Library(of) => self.read(of),
            Effect::Reread(stories) => self.reread(stories),
            Effect::People(job) => self.people(*job),
            Effect::SearchStories { id, stories, search } => self.lines(id, stories, search),
            Effect::ReviewProgress(id, asked) => self.reviews(id, asked),
            Effect::CheckFiles { open, library } => {
                if let Some(id) = open {
                    work.look(id);
                }
                library.map_or(Ok(()), |(of, known)| self.look(&of, known))
            }
            _ => Ok(()),
        };
        work.end_without_threads(&started);
    }

    /// Finds and reads the stories of the library.
    ///
    /// # Errors
    /// If no thread can be started.
    pub fn read(&mut self, of: LibrarySource) -> std::io::Result<()> {
        self.bundled = of == LibrarySource::Bundled;
        let stop = super::stories::cancel_and_renew(&mut self.reading);
        let (out, sandbox) = (self.out.clone(), self.sandbox.clone());
        let drafting = self.drafting.clone();
        spawn("find", move || {
            let throttle = BatchThrottle::new();
            let mut each = |batch| out.send(BackgroundEvent::Library(batch).into()).is_ok();
            let files = files(of == LibrarySource::Bundled, &sandbox);
            read_library(&of, (files, &drafting), &stop, &|| throttle.due(), &mut each);
        })
    }

    /// Reads some stories again.
    ///
    /// # Errors
    /// If no thread can be started.
    pub fn reread(&self, stories: Vec<(u32, PathBuf)>) -> std::io::Result<()> {
        let (out, bundled, sandbox) = (self.out.clone(), self.bundled, self.sandbox.clone());
        let drafting = self.drafting.clone();
        spawn("reread", move || {
            let files = &Keeping::of(files(bundled, &sandbox));
            let one = |(at, path): &(u32, PathBuf)| load::read((files, &drafting), *at, path);
            let batch = Batch { loaded: stories.iter().map(one).collect(), ..Batch::default() };
            let _ = out.send(BackgroundEvent::Library(batch).into());
        })
    }

    /// Merges the people of stories.
    ///
    /// # Errors
    /// If no thread can be started.
    pub fn people(&self, job: PeopleJob) -> std::io::Result<()> {
        let (out, sandbox) = (self.out.clone(), self.sandbox.clone());
        spawn("people", move || {
            let found = Box::new(find_people(&job, &sandbox));
            let _ = out.send(BackgroundEvent::People { id: job.id, found }.into());
        })
    }

    /// Searches stories.
    ///
    /// # Errors
    /// If no thread can be started.
    pub fn lines(
        &mut self,
        id: u64,
        stories: Vec<StoryToSearch>,
        search: Option<Search>,
    ) -> std::io::Result<()> {
        let stop = super::stories::cancel_and_renew(&mut self.searching);
        let (out, bundled, sandbox) = (self.out.clone(), self.bundled, self.sandbox.clone());
        let drafting = self.drafting.clone();
        spawn("lines", move || {
            let (throttle, mut lines) = (BatchThrottle::new(), Vec::new());
            let files = files(bundled, &sandbox);
            search_stories((files, &drafting), &stories, search.as_ref(), &stop, &mut |found| {
                lines.push(found);
                if !throttle.due() {
                    return true;
                }
                let lines = std::mem::take(&mut lines);
                out.send(BackgroundEvent::StoryLines { id, lines, done: false }.into()).is_ok()
            });
            let _ = out.send(BackgroundEvent::StoryLines { id, lines, done: true }.into());
        })
    }

    /// Reads the reviews of stories.
    ///
    /// # Errors
    /// If no thread can be started.
    pub fn reviews(&mut self, id: u64, asked: ReviewRequest) -> std::io::Result<()> {
        let stop = super::stories::cancel_and_renew(&mut self.reviewing);
        let (out, bundled, sandbox) = (self.out.clone(), self.bundled, self.sandbox.clone());
        spawn("reviews", move || {
            let (throttle, mut found, mut count) = (BatchThrottle::new(), Vec::new(), 0);
            let journals = journal_files(sandbox.clone(), &asked.homes);
            let (files, records) = (files(bundled, &sandbox), FileJournals(&journals));
            reviews::look(files, &records, &asked, &stop, |reviewed| {
                count += 1;
                found.extend(reviewed);
                if found.is_empty() || !throttle.due() {
                    return true;
                }
                let (found, looked) = (std::mem::take(&mut found), (count, false));
                out.send(BackgroundEvent::ReviewProgress { id, found, looked }.into()).is_ok()
            });
            let _ = out
                .send(BackgroundEvent::ReviewProgress { id, found, looked: (count, true) }.into());
        })
    }

    /// Cancels the search across stories.
    pub fn end_lines(&mut self) {
        super::stories::cancel_and_renew(&mut self.searching);
    }

    /// Checks whether the files of the library have changed.
    ///
    /// # Errors
    /// If no thread can be started.
    pub fn look(
        &self,
        of: &LibrarySource,
        known: Arc<Vec<(PathBuf, Stamp)>>,
    ) -> std::io::Result<()> {
        let LibrarySource::Paths(_) = of else { return Ok(()) };
        if self.checking.swap(true, Ordering::Relaxed) {
            return Ok(());
        }
        let (out, checking, arguments) =
            (self.out.clone(), Arc::clone(&self.checking), arguments(of));
        let (sandbox, kept) = (self.sandbox.clone(), Arc::clone(&self.kept));
        spawn("look", move || {
            let files = Keeping::with(&sandbox, kept);
            let changes = file_stamp::changes(&files, &arguments, &known);
            checking.store(false, Ordering::Relaxed);
            if !changes.is_empty() {
                let _ = out.send(BackgroundEvent::Changes(changes).into());
            }
        })
    }
}
