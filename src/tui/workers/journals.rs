//! The thread that reads and writes journals, so that no key waits for a disk: it does one thing
//! after the other, writes what has gathered in one go, and says what is on the disk once it is.
//!
//! How a journal lies on the disk is the review room's; what a decision means is not here.

use std::collections::{BTreeMap, HashMap};
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::time::Duration;
use std::{fmt, io};

use super::review_session;
use super::session_state::name_of;
use crate::app::BackgroundEvent;
use crate::app::effect::{Drafts, EventBatch, JournalJob, JournalsOf, ReportJob, ReviewJob};
use crate::app::event::{JournalsRead, Recorded};
use crate::export::{EXPORTS, ExportInput, Options};
use crate::library::user_files;
use crate::review::journal::files::{self, JournalFile, JournalStore};
use crate::review::journal::{
    self, Appended, JournalFolders, JournalProblem, RenamedStoryJournals,
};
use crate::story::files::Look;
use crate::story::sandbox::Sandbox;
use crate::story::{self, Files};
use crate::tui::terminal::threads::{LoopEvent, spawn};

/// The most bytes of notes that were begun.
const DRAFTS: u64 = 1 << 20;

/// Returns where the notes that a reviewer began are kept.
fn drafts_in(folder: &Path, who: &str) -> PathBuf {
    folder.join(format!(".{who}.drafts.json"))
}

/// How journals looked from outside when they were read.
type Looks = BTreeMap<PathBuf, Option<Look>>;

/// What reads and writes journals, at once and in place: what the thread works at, and what
/// tests and scripts of keys use without one.
pub struct Desk {
    files: Box<dyn Files>,
    store: Box<dyn JournalStore>,
    reach: Sandbox,
    seen: HashMap<Vec<PathBuf>, Looks>,
    /// What each story is called whose journals were read, by their folders.
    names: HashMap<Vec<PathBuf>, String>,
}

impl fmt::Debug for Desk {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Desk").field("seen", &self.seen).finish_non_exhaustive()
    }
}

impl Default for Desk {
    fn default() -> Self {
        Self::on(Box::new(story::Disk), Box::new(files::Disk))
    }
}

impl Desk {
    /// Makes a desk of files to read and a store to write; tests hand in their own.
    pub fn on(files: Box<dyn Files>, store: Box<dyn JournalStore>) -> Self {
        Self {
            files,
            store,
            reach: Sandbox::Everywhere,
            seen: HashMap::new(),
            names: HashMap::new(),
        }
    }

    /// Makes a desk of the real disk as far as `reach` goes, and of folders of sayso's own, which
    /// may lie outside: its state, and the folder that `--reviews` names.
    pub fn within(reach: Sandbox, own: Vec<PathBuf>) -> Self {
        let within = Within { reach: reach.clone(), own };
        Self { reach, ..Self::on(Box::new(within.clone()), Box::new(within)) }
    }

    /// Returns where journals are read.
    pub(in crate::tui) fn files(&self) -> &dyn Files {
        &*self.files
    }

    /// Does a job; returns what there is to tell.
    pub fn carry_out(&mut self, job: JournalJob) -> Vec<BackgroundEvent> {
        match job {
            JournalJob::Review(job) => vec![self.review(&job)],
            JournalJob::Open(of) => vec![self.open(&of, false)],
            JournalJob::Look(of) => self.look(&of).into_iter().collect(),
            JournalJob::Record(batch) => self.record(vec![batch]),
            JournalJob::Report(job) => vec![BackgroundEvent::Reported(self.report(*job))],
            JournalJob::Drafts(drafts) => {
                self.keep(&drafts);
                Vec::new()
            }
            JournalJob::Adopt(of, found) => vec![self.adopt(&of, &found)],
        }
    }

    /// Reads the journals of the open story, with all that follows from them.
    fn review(&mut self, job: &ReviewJob) -> BackgroundEvent {
        let reach = self.reach.clone();
        let opened = review_session::opened(job, &reach, |folders, sha256| {
            self.seen.insert(folders.to_vec(), self.looks(folders));
            let mut all = folders.to_vec();
            if let Some(name) = name_of(&job.story) {
                let name = name.to_string_lossy().into_owned();
                all.extend(journal::earlier(&*self.files, folders, &name));
                self.names.insert(folders.to_vec(), name);
            }
            let mut journals = journal::read(&*self.files, &all);
            if let (Some(home), Some(story)) = (folders.first(), job.story.on_disk()) {
                journals.elsewhere =
                    journal::elsewhere(&*self.files, (home, &story), sha256, &journals);
            }
            journals
        });
        let opened = opened.map(|mut opened| {
            if let Some(who) = &job.who {
                opened.drafts = self.begun(&opened.folders, who);
            }
            opened
        });
        BackgroundEvent::Reviews { id: job.id, opened }
    }

    /// Reads the journals of a story.
    fn open(&mut self, of: &JournalsOf, again: bool) -> BackgroundEvent {
        // looked at before it is read: what is added in between is seen at the next look
        self.seen.insert(of.folders.clone(), self.looks(&of.folders));
        let mut journals = journal::read(&*self.files, &of.folders);
        if let (Some(home), Some(story)) = (of.folders.first(), &of.story) {
            journals.elsewhere =
                journal::elsewhere(&*self.files, (home, story), &of.sha256, &journals);
        }
        let troubles = std::mem::take(&mut journals.troubles);
        let elsewhere = std::mem::take(&mut journals.elsewhere);
        let read = JournalsRead { record: journals.record(), troubles, elsewhere, again };
        BackgroundEvent::Journals { id: of.id, read: Box::new(read) }
    }

    /// Reads journals again if they look otherwise than when they were read.
    fn look(&mut self, of: &JournalsOf) -> Option<BackgroundEvent> {
        let now = self.looks(&of.folders);
        (self.seen.get(&of.folders) != Some(&now)).then(|| self.open(of, true))
    }

    /// Copies journals from elsewhere, and reads them all again.
    fn adopt(&mut self, of: &JournalsOf, found: &RenamedStoryJournals) -> BackgroundEvent {
        let mut failed = None;
        for home in &of.folders {
            let copied = journal::adopt(&*self.files, &*self.store, found, home);
            failed = copied.err();
            if failed.is_none() {
                break;
            }
        }
        let mut news = self.open(of, true);
        if let BackgroundEvent::Journals { read, .. } = &mut news {
            read.troubles.extend(failed);
        }
        news
    }

    /// Writes batches, those of one journal that follow each other in one go; returns what came of
    /// each, in order.
    fn record(&mut self, batches: Vec<EventBatch>) -> Vec<BackgroundEvent> {
        let mut news = Vec::new();
        let mut batches = batches.into_iter().peekable();
        while let Some(first) = batches.next() {
            let mut alone = !journal::is_writable(&first.who, &first.events);
            let EventBatch { id, folders, who, mut events } = first;
            let mut ids = vec![id];
            // what can never be written must not keep the others off the disk
            let mut fits = |b: &EventBatch| {
                alone |= !journal::is_writable(&b.who, &b.events);
                !alone && b.folders == folders && b.who == who
            };
            while let Some(more) = batches.next_if(&mut fits) {
                ids.push(more.id);
                events.extend(more.events);
            }
            let done = journal::append(&*self.store, &folders, &who, &events);
            if let Ok(written) = &done {
                if let (Some(name), Some(folder)) =
                    (self.names.get(&folders), written.path.parent())
                {
                    journal::mark(&*self.store, (&folders, folder), name);
                }
                self.has_written(&folders, written);
            }
            news.extend(ids.into_iter().map(|id| told(id, &done)));
        }
        news
    }

    /// Writes a report in the first folder that takes it; returns where the page for the browser is.
    fn report(&self, job: ReportJob) -> Result<PathBuf, String> {
        let options = Options::default();
        let given = ExportInput::of(job.story, job.record, &options);
        let mut failed = "there is no folder for it".to_owned();
        for folder in &job.folders {
            let made = self.files.is_dir(folder) || self.store.make_folder(folder).is_ok();
            if !made {
                continue;
            }
            let written = ["report-md", "report-html"].map(|name| {
                let export = EXPORTS.iter().find(|e| e.name == name);
                let path = folder.join(name.replace('-', "."));
                let mut page = Vec::new();
                if let Some(export) = export {
                    let mut one = std::iter::once(given.clone());
                    (export.write)(&mut one, &options, &mut page)?;
                }
                user_files::replace(&path, &page).map(|()| {
                    files::show_to_readers(&path);
                    path
                })
            });
            match written {
                [Ok(_), Ok(path)] => return Ok(path),
                [Err(why), _] | [_, Err(why)] => failed = format!("{why}: {}", folder.display()),
            }
        }
        Err(failed)
    }

    /// Keeps notes that were begun, in the first folder that takes them; none, where there are none.
    fn keep(&self, drafts: &Drafts) {
        for folder in &drafts.folders {
            let path = drafts_in(folder, drafts.who.as_str());
            if drafts.notes.is_empty() {
                if self.files.is_file(&path) {
                    user_files::remove(&path);
                }
                continue;
            }
            let words = serde_json::to_vec(&drafts.notes).unwrap_or_default();
            let made = self.files.is_dir(folder) || self.store.make_folder(folder).is_ok();
            if made && user_files::replace(&path, &words).is_ok() {
                return;
            }
        }
    }

    /// Returns the notes that were begun at an earlier start.
    fn begun(&self, folders: &[PathBuf], who: &str) -> BTreeMap<String, String> {
        let read = |folder: &PathBuf| {
            let bytes = self.files.read_plain(&drafts_in(folder, who), DRAFTS).ok()?;
            serde_json::from_slice(&bytes).ok()
        };
        folders.iter().find_map(read).unwrap_or_default()
    }

    /// Takes note of lines of our own, so that they are not read again; but for what another
    /// program has added before them.
    fn has_written(&mut self, folders: &[PathBuf], written: &Appended) {
        let now = self.files.look(&written.path);
        let Some(seen) = self.seen.get_mut(folders) else { return };
        let before = seen.get(&written.path).and_then(|look| *look).map_or(0, |look| look.len);
        if before == written.before && now.is_some_and(|look| look.len == written.after) {
            seen.insert(written.path.clone(), now);
        }
    }

    /// Looks at every journal in some folders.
    fn looks(&self, folders: &[PathBuf]) -> Looks {
        let listed = folders.iter().filter(|folder| self.files.is_dir(folder));
        let paths = listed.flat_map(|folder| self.files.list(folder).unwrap_or_default());
        let own = paths.filter(|path| path.extension().is_some_and(|e| e == "jsonl"));
        own.map(|path| (path.clone(), self.files.look(&path))).collect()
    }
}

fn told(id: u64, done: &Result<Appended, JournalProblem>) -> BackgroundEvent {
    match done {
        Ok(Appended { path, instead, .. }) => {
            let (path, instead) = (path.clone(), instead.clone());
            BackgroundEvent::Recorded(Box::new(Recorded { id, path, instead }))
        }
        Err(JournalProblem { path, what, hint, .. }) if path.as_os_str().is_empty() => {
            BackgroundEvent::NotRecorded { id, why: what.clone(), hint }
        }
        Err(JournalProblem { path, what, hint, .. }) => {
            BackgroundEvent::NotRecorded { id, why: format!("{what}: {}", path.display()), hint }
        }
    }
}

/// The disk as far as it may be reached, and folders of our own.
#[derive(Clone, Debug)]
struct Within {
    reach: Sandbox,
    own: Vec<PathBuf>,
}

/// Returns the files that journals are read from, as far as `reach` goes and where they may be
/// outside it.
pub(in crate::tui) fn journal_files(reach: Sandbox, homes: &JournalFolders) -> impl Files + use<> {
    let own = homes.state.iter().chain(&homes.reviews).cloned().collect();
    Within { reach, own }
}

impl Within {
    fn files(&self, path: &Path) -> &dyn Files {
        if self.own.iter().any(|own| path.starts_with(own)) { &story::Disk } else { &self.reach }
    }

    /// Lets only what is in a folder within reach be written.
    fn checked(&self, folder: &Path) -> io::Result<()> {
        let there = story::Disk.look(folder).is_some();
        let parent = folder.parent().filter(|p| !p.as_os_str().is_empty());
        let known = if there { folder } else { parent.unwrap_or(Path::new(".")) };
        let everywhere = self.reach == Sandbox::Everywhere;
        if everywhere || self.files(folder).is_dir(known) {
            return Ok(());
        }
        let own = self.own.iter().any(|own| folder.starts_with(own));
        if own { Ok(()) } else { Err(io::ErrorKind::PermissionDenied.into()) }
    }
}

impl Files for Within {
    fn read(&self, path: &Path) -> io::Result<Vec<u8>> {
        self.files(path).read(path)
    }

    fn read_plain(&self, path: &Path, most: u64) -> io::Result<Vec<u8>> {
        self.files(path).read_plain(path, most)
    }

    fn is_file(&self, path: &Path) -> bool {
        self.files(path).is_file(path)
    }

    fn is_dir(&self, path: &Path) -> bool {
        self.files(path).is_dir(path)
    }

    fn list(&self, folder: &Path) -> io::Result<Vec<PathBuf>> {
        self.files(folder).list(folder)
    }

    fn look(&self, path: &Path) -> Option<Look> {
        self.files(path).look(path)
    }

    fn real(&self, path: &Path) -> PathBuf {
        self.files(path).real(path)
    }
}

impl JournalStore for Within {
    fn make_folder(&self, folder: &Path) -> io::Result<()> {
        self.checked(folder)?;
        files::Disk.make_folder(folder)
    }

    fn open(&self, path: &Path) -> io::Result<Box<dyn JournalFile>> {
        files::Disk.open(path)
    }

    fn sync_folder(&self, folder: &Path) -> io::Result<()> {
        files::Disk.sync_folder(folder)
    }

    fn write_new(&self, path: &Path, bytes: &[u8]) -> io::Result<()> {
        files::Disk.write_new(path, bytes)
    }

    fn pause(&self, time: Duration) {
        files::Disk.pause(time);
    }
}

/// The thread that works at a [`Desk`]; it is started by the first job.
#[derive(Debug)]
pub struct Recorder {
    out: Sender<LoopEvent>,
    /// Until the thread has it, or where there is no thread to be had.
    session: Option<Desk>,
    thread: Option<Thread>,
}

#[derive(Debug)]
enum Ask {
    Job(JournalJob),
    /// To say when all before it is done.
    Rest(Sender<()>),
}

#[derive(Debug)]
struct Thread {
    /// Closed once nothing more is to come.
    to: Option<Sender<Ask>>,
    /// Disconnected once all is done.
    done: Receiver<()>,
}

impl Recorder {
    /// Makes ready; news go to `out`.
    pub const fn new(out: Sender<LoopEvent>, session: Desk) -> Self {
        Self { out, session: Some(session), thread: None }
    }

    /// Does a job beside the keys, after those before it.
    pub fn start(&mut self, job: JournalJob) {
        if self.thread.is_none() {
            self.thread = self.started();
        }
        match (&self.thread, &mut self.session) {
            (Some(Thread { to: Some(to), .. }), _) => drop(to.send(Ask::Job(job))),
            // the system has no thread left: better slowly than not at all
            (_, Some(session)) => tell(&self.out, session.carry_out(job)),
            (_, None) => {}
        }
    }

    fn started(&mut self) -> Option<Thread> {
        let (to, jobs) = channel();
        let (end, done) = channel::<()>();
        let (hand, handed) = channel::<Desk>();
        let out = self.out.clone();
        let started = spawn("journals", move || {
            let _end = end;
            let Ok(session) = handed.recv() else { return };
            work(session, &jobs, &out);
        });
        started.ok()?;
        hand.send(self.session.take()?).ok()?;
        Some(Thread { to: Some(to), done })
    }

    /// Waits until all that was asked for is done, so long at most: a program that is about to be
    /// stopped must not keep the lock of a journal.
    pub fn rest(&self, longest: Duration) {
        if let Some(Thread { to: Some(to), .. }) = &self.thread {
            let (rests, rested) = channel();
            let _ = to.send(Ask::Rest(rests));
            let _ = rested.recv_timeout(longest);
        }
    }

    /// Lets nothing more come: the thread ends once all before it is done.
    pub fn close(&mut self) {
        if let Some(thread) = &mut self.thread {
            thread.to = None;
        }
    }

    /// Waits until all is done, so long at most; tells whether it is.
    pub fn finish(&mut self, longest: Duration) -> bool {
        self.close();
        let Some(thread) = self.thread.take() else { return true };
        // nothing is ever sent: all is done when the other end is gone
        let waited = thread.done.recv_timeout(longest);
        waited != Err(std::sync::mpsc::RecvTimeoutError::Timeout)
    }
}

fn tell(out: &Sender<LoopEvent>, news: Vec<BackgroundEvent>) {
    for news in news {
        let _ = out.send(news.into());
    }
}

/// Does what comes until nothing more can; batches that have gathered are written together.
fn work(mut session: Desk, jobs: &Receiver<Ask>, out: &Sender<LoopEvent>) {
    let mut next = jobs.recv().ok();
    while let Some(ask) = next.take() {
        match ask {
            Ask::Job(JournalJob::Record(batch)) => {
                let mut batches = vec![batch];
                while let Ok(ask) = jobs.try_recv() {
                    let Ask::Job(JournalJob::Record(batch)) = ask else {
                        next = Some(ask);
                        break;
                    };
                    batches.push(batch);
                }
                tell(out, session.record(batches));
            }
            Ask::Job(job) => tell(out, session.carry_out(job)),
            Ask::Rest(rests) => drop(rests.send(())),
        }
        next = next.or_else(|| jobs.recv().ok());
    }
}
