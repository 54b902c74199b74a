//! Work on the library beside the keys: finding and reading stories, joining
//! people, looking through stories, looking for changes.
//!
//! Each piece ends the one before it of its kind; what comes of it goes out as news.

use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::Sender;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use super::journals::journal_files;
use super::stories::Work;
use crate::app::effect::LibrarySource;
use crate::app::{BackgroundEvent, Effect};
use crate::library::cross_story::{self, StoryToSearch as Among};
use crate::library::reviews::{self, InFiles, ReviewRequest};
use crate::library::{Batch, Stamp, StoryLines, Summary, file_stamp, load, people};
use crate::story::Files;
use crate::story::bundled::{BUNDLED, Embedded};
use crate::story::sandbox::Sandbox;
use crate::tui::terminal::threads::{LoopEvent, spawn};
use crate::view::Search;

/// Batches go out this often at first.
const SOON: Duration = Duration::from_millis(30);
/// So often once there are many: each costs the drawing thread a look at the whole list.
const LATER: Duration = Duration::from_millis(150);
/// The time from the start after which they are late.
const MANY: Duration = Duration::from_millis(400);

/// Tells when the next batch is due.
struct Pace {
    start: Instant,
    last: Mutex<Option<Instant>>,
}

impl Pace {
    fn new() -> Self {
        Self { start: Instant::now(), last: Mutex::new(None) }
    }

    fn due(&self) -> bool {
        let mut last = self.last.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        let every = if self.start.elapsed() < MANY { SOON } else { LATER };
        let due = last.is_none_or(|last| last.elapsed() >= every);
        if due {
            *last = Some(Instant::now());
        }
        due
    }
}

/// Returns where the stories of a shelf are.
pub fn files(bundled: bool, reach: &Sandbox) -> &dyn Files {
    if bundled { &Embedded } else { reach }
}

/// Returns the arguments that the stories of a shelf are found by.
fn arguments(of: &LibrarySource) -> Vec<PathBuf> {
    match of {
        LibrarySource::None => Vec::new(),
        LibrarySource::Bundled => BUNDLED.iter().map(|b| b.file.into()).collect(),
        LibrarySource::Paths(paths) => paths.clone(),
    }
}

/// Finds and reads the stories of a shelf, handing over batches as they are due.
pub fn read_shelf(
    of: &LibrarySource,
    files: &dyn Files,
    stop: &AtomicBool,
    due: &(dyn Fn() -> bool + Sync),
    each: &mut (dyn FnMut(Batch) -> bool + Send),
) {
    load::stories(files, &arguments(of), stop, due, each);
}

/// Looks through stories, handing over what is found in each, in order.
pub fn look_through(
    files: &dyn Files,
    stories: &[Among],
    search: Option<&Search>,
    stop: &AtomicBool,
    each: &mut dyn FnMut(StoryLines) -> bool,
) {
    match search {
        Some(search) => cross_story::search(files, stories, (search, false), stop, each),
        None => cross_story::quotes(files, stories, stop, each),
    }
}

/// The work on the library under way.
#[derive(Debug)]
pub struct LibraryWork {
    out: Sender<LoopEvent>,
    reach: Sandbox,
    /// True if the stories are the bundled ones.
    bundled: bool,
    reading: Arc<AtomicBool>,
    looking: Arc<AtomicBool>,
    reviewing: Arc<AtomicBool>,
    /// True while files are being looked at.
    busy: Arc<AtomicBool>,
}

impl LibraryWork {
    /// Makes ready to work on what is within reach; news go to `out`.
    pub fn new(out: Sender<LoopEvent>, reach: Sandbox) -> Self {
        Self {
            out,
            reach,
            bundled: false,
            reading: Arc::default(),
            looking: Arc::default(),
            reviewing: Arc::default(),
            busy: Arc::default(),
        }
    }

    /// Starts the work that an effect asks for, if it is for the library; looking at the open file
    /// is for `work`.
    pub fn start(&mut self, effect: Effect, work: &Work) {
        let started = match effect {
            Effect::Library(of) => self.read(of),
            Effect::Reread(stories) => self.reread(stories),
            Effect::People(id, stories) => self.people(id, stories),
            Effect::Lines { id, stories, search } => self.lines(id, stories, search),
            Effect::Reviews(id, asked) => self.reviews(id, asked),
            Effect::Look { open, library } => {
                if let Some(id) = open {
                    work.look(id);
                }
                library.map_or(Ok(()), |(of, known)| self.look(&of, known))
            }
            _ => Ok(()),
        };
        work.give_up(&started);
    }

    /// Finds and reads the stories of a shelf.
    ///
    /// # Errors
    /// If no thread can be started.
    pub fn read(&mut self, of: LibrarySource) -> std::io::Result<()> {
        self.bundled = of == LibrarySource::Bundled;
        let stop = super::stories::renewed(&mut self.reading);
        let (out, reach) = (self.out.clone(), self.reach.clone());
        spawn("find", move || {
            let pace = Pace::new();
            let mut each = |batch| out.send(BackgroundEvent::Library(batch).into()).is_ok();
            let files = files(of == LibrarySource::Bundled, &reach);
            read_shelf(&of, files, &stop, &|| pace.due(), &mut each);
        })
    }

    /// Reads some stories again.
    ///
    /// # Errors
    /// If no thread can be started.
    pub fn reread(&self, stories: Vec<(u32, PathBuf)>) -> std::io::Result<()> {
        let (out, bundled, reach) = (self.out.clone(), self.bundled, self.reach.clone());
        spawn("reread", move || {
            let files = files(bundled, &reach);
            let one = |(at, path): &(u32, PathBuf)| load::read(files, *at, path);
            let batch = Batch { loaded: stories.iter().map(one).collect(), ..Batch::default() };
            let _ = out.send(BackgroundEvent::Library(batch).into());
        })
    }

    /// Joins the people of stories.
    ///
    /// # Errors
    /// If no thread can be started.
    pub fn people(&self, id: u64, stories: Vec<Option<Arc<Summary>>>) -> std::io::Result<()> {
        let out = self.out.clone();
        spawn("people", move || {
            let people = people::across(&stories);
            let _ = out.send(BackgroundEvent::People { id, people }.into());
        })
    }

    /// Looks through stories.
    ///
    /// # Errors
    /// If no thread can be started.
    pub fn lines(
        &mut self,
        id: u64,
        stories: Vec<Among>,
        search: Option<Search>,
    ) -> std::io::Result<()> {
        let stop = super::stories::renewed(&mut self.looking);
        let (out, bundled, reach) = (self.out.clone(), self.bundled, self.reach.clone());
        spawn("lines", move || {
            let (pace, mut lines) = (Pace::new(), Vec::new());
            let files = files(bundled, &reach);
            look_through(files, &stories, search.as_ref(), &stop, &mut |found| {
                lines.push(found);
                if !pace.due() {
                    return true;
                }
                let lines = std::mem::take(&mut lines);
                out.send(BackgroundEvent::Lines { id, lines, done: false }.into()).is_ok()
            });
            let _ = out.send(BackgroundEvent::Lines { id, lines, done: true }.into());
        })
    }

    /// Looks at the reviews of stories.
    ///
    /// # Errors
    /// If no thread can be started.
    pub fn reviews(&mut self, id: u64, asked: ReviewRequest) -> std::io::Result<()> {
        let stop = super::stories::renewed(&mut self.reviewing);
        let (out, bundled, reach) = (self.out.clone(), self.bundled, self.reach.clone());
        spawn("reviews", move || {
            let (pace, mut found, mut count) = (Pace::new(), Vec::new(), 0);
            let journals = journal_files(reach.clone(), &asked.homes);
            let (files, records) = (files(bundled, &reach), InFiles(&journals));
            reviews::look(files, &records, &asked, &stop, |reviewed| {
                count += 1;
                found.extend(reviewed);
                if found.is_empty() || !pace.due() {
                    return true;
                }
                let (found, looked) = (std::mem::take(&mut found), (count, false));
                out.send(BackgroundEvent::Reviewed { id, found, looked }.into()).is_ok()
            });
            let _ = out.send(BackgroundEvent::Reviewed { id, found, looked: (count, true) }.into());
        })
    }

    /// Ends the looking through stories.
    pub fn end_lines(&mut self) {
        super::stories::renewed(&mut self.looking);
    }

    /// Looks whether the stories of a shelf have changed.
    ///
    /// # Errors
    /// If no thread can be started.
    pub fn look(
        &self,
        of: &LibrarySource,
        known: Arc<Vec<(PathBuf, Stamp)>>,
    ) -> std::io::Result<()> {
        let LibrarySource::Paths(_) = of else { return Ok(()) };
        if self.busy.swap(true, Ordering::Relaxed) {
            return Ok(());
        }
        let (out, busy, arguments) = (self.out.clone(), Arc::clone(&self.busy), arguments(of));
        let reach = self.reach.clone();
        spawn("look", move || {
            let changes = file_stamp::changes(&reach, &arguments, &known);
            busy.store(false, Ordering::Relaxed);
            if !changes.is_empty() {
                let _ = out.send(BackgroundEvent::Changes(changes).into());
            }
        })
    }
}
