//! Reads and writes journals: on a thread of its own (`journal_thread`), so that no key waits for the
//! disk. An event reports what is on disk.
//!
//! The format of journals is in `review::journal`; nothing here knows what a decision means.

use std::collections::{BTreeMap, HashMap};
use std::path::{Path, PathBuf};
use std::time::Duration;
use std::{fmt, io};

use super::clock::Clock;
use super::mending::Mender;
use super::review_session;
use super::session_state::state_name;
use super::source_files::{SourceFiles, rest_on_sources};
use crate::app::BackgroundEvent;
use crate::app::effect::{Drafts, EventBatch, JournalJob, JournalsOf, ReportJob, ReviewJob};
use crate::app::event::{JournalsRead, Recorded};
use crate::export::{EXPORTS, ExportInput, Options};
use crate::library::user_files;
use crate::review::Stamps as _;
use crate::review::journal::files::{self, JournalFile, JournalStore};
use crate::review::journal::{
    self, Appended, JournalFolders, JournalProblem, Journals, RenamedStoryJournals,
};
use crate::story::files::Look;
use crate::story::sandbox::Sandbox;
use crate::story::{self, Files, formats};

/// The largest file of draft notes, in bytes.
const MAX_DRAFTS: u64 = 1 << 20;

/// Returns the file with a reviewer's draft notes.
fn drafts_file(folder: &Path, who: &str) -> PathBuf {
    folder.join(format!(".{who}.drafts.json"))
}

/// The stamps of journal files when they were read.
type FileStamps = BTreeMap<PathBuf, Option<Look>>;

/// Reads and writes journals synchronously: used by the thread, and directly by tests and `--keys`.
pub struct JournalIo {
    files: Box<dyn Files>,
    store: Box<dyn JournalStore>,
    sandbox: Sandbox,
    seen: HashMap<Vec<PathBuf>, FileStamps>,
    /// The files of the sources of the story whose review was built last, with its journal folders.
    sources: Option<(Vec<PathBuf>, SourceFiles)>,
    /// The name of each story whose journals were read, by their folders.
    names: HashMap<Vec<PathBuf>, String>,
    /// True if what is dated ahead of the clock of this computer is reported.
    has_clock: bool,
    /// The file of the story that is being changed.
    mender: Mender,
}

impl fmt::Debug for JournalIo {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("JournalIo").field("seen", &self.seen).finish_non_exhaustive()
    }
}

impl Default for JournalIo {
    fn default() -> Self {
        Self::new(Box::new(story::Disk), Box::new(files::Disk))
    }
}

impl JournalIo {
    /// Uses these files to read and this store to write; for tests.
    pub fn new(files: Box<dyn Files>, store: Box<dyn JournalStore>) -> Self {
        Self {
            files,
            store,
            sandbox: Sandbox::Everywhere,
            seen: HashMap::new(),
            sources: None,
            names: HashMap::new(),
            has_clock: false,
            mender: Mender::default(),
        }
    }

    /// Uses the real disk within `sandbox`, and sayso's own folders, which may be outside it: its
    /// state, and the folder of `--reviews`.
    pub fn sandboxed(sandbox: Sandbox, own: Vec<PathBuf>) -> Self {
        let within = SandboxedDisk { sandbox: sandbox.clone(), own };
        let has_clock = true;
        Self { sandbox, has_clock, ..Self::new(Box::new(within.clone()), Box::new(within)) }
    }

    /// Returns the files that journals are read from.
    pub(in crate::tui) fn files(&self) -> &dyn Files {
        &*self.files
    }

    /// Does a job; returns the resulting background events.
    pub fn carry_out(&mut self, job: JournalJob) -> Vec<BackgroundEvent> {
        match job {
            JournalJob::Review(job) => vec![self.review(&job)],
            JournalJob::Open(of) => vec![self.open(&of, false)],
            JournalJob::CheckChanges(of) => match self.changed_sources(&of.folders) {
                files if files.is_empty() => self.look(&of).into_iter().collect(),
                files => vec![BackgroundEvent::SourcesChanged { refused: None, files }],
            },
            JournalJob::Record(batch) => self.record(vec![batch]),
            JournalJob::Report(job) => vec![BackgroundEvent::Reported(self.report(*job))],
            JournalJob::Drafts(drafts) => {
                self.save_drafts(&drafts);
                Vec::new()
            }
            JournalJob::Adopt(of, found) => vec![self.adopt(&of, &found)],
            JournalJob::Mend(job) => vec![self.mender.carry_out(&*self.files, &job)],
        }
    }

    /// Reads the journals of the open story and builds its review.
    fn review(&mut self, job: &ReviewJob) -> BackgroundEvent {
        let sandbox = self.sandbox.clone();
        let sources = SourceFiles::of(&sandbox, &job.story, &job.doc.story);
        let opened = review_session::build(job, &sandbox, |folders, sha256| {
            self.seen.insert(folders.to_vec(), self.stamps(folders));
            let mut all = folders.to_vec();
            if let Some(name) = state_name(&job.story) {
                let name = name.to_string_lossy().into_owned();
                all.extend(journal::earlier_text_folders(&*self.files, folders, &name));
                self.names.insert(folders.to_vec(), name);
            }
            let mut journals = journal::read(&*self.files, &all);
            if self.has_clock {
                journals.report_dated_ahead(&Clock.stamp().at);
            }
            if let (Some(home), Some(story)) = (folders.first(), job.story.on_disk()) {
                journals.renamed =
                    journal::find_renamed(&*self.files, (home, &story), sha256, &journals);
            }
            journals
        });
        self.sources = opened.as_ref().map(|opened| (opened.folders.clone(), sources.read(opened)));
        // whoever reviews will write, and what an earlier writer left is in the way
        if let Some(path) = job.story.on_disk().filter(|_| opened.is_some()) {
            for file in formats::files_of(&*self.files, &path) {
                self.files.sweep(&file);
            }
        }
        let opened = opened.map(|mut opened| {
            if let Some(who) = &job.who {
                opened.drafts = self.read_drafts(&opened.folders, who);
            }
            opened
        });
        BackgroundEvent::ReviewOpened { id: job.id, opened }
    }

    /// Reads the journals of a story.
    fn open(&mut self, of: &JournalsOf, again: bool) -> BackgroundEvent {
        // stamps first: what is added in between is noticed by the next check
        self.seen.insert(of.folders.clone(), self.stamps(&of.folders));
        let mut journals = journal::read(&*self.files, &of.folders);
        if let (Some(home), Some(story)) = (of.folders.first(), &of.story) {
            journals.renamed =
                journal::find_renamed(&*self.files, (home, story), &of.sha256, &journals);
        }
        let record = journals.take_record();
        let Journals { problems: troubles, renamed: elsewhere, .. } = journals;
        let read = JournalsRead { record, troubles, elsewhere, again };
        BackgroundEvent::Journals { id: of.id, read: Box::new(read) }
    }

    /// Reads journals again if their files have changed since they were read.
    fn look(&mut self, of: &JournalsOf) -> Option<BackgroundEvent> {
        let now = self.stamps(&of.folders);
        (self.seen.get(&of.folders) != Some(&now)).then(|| self.open(of, true))
    }

    /// Copies journals from another folder, and reads all of them again.
    fn adopt(&mut self, of: &JournalsOf, found: &RenamedStoryJournals) -> BackgroundEvent {
        let mut failed = None;
        for home in &of.folders {
            let copied = journal::adopt(&*self.files, &*self.store, found, home);
            failed = copied.err();
            if failed.is_none() {
                break;
            }
        }
        let mut event = self.open(of, true);
        if let BackgroundEvent::Journals { read, .. } = &mut event {
            read.troubles.extend(failed);
        }
        event
    }

    /// Returns which files of sources have changed since the review was built from them.
    fn changed_sources(&mut self, folders: &[PathBuf]) -> Vec<Box<str>> {
        let watched = self.sources.as_mut().filter(|(of, _)| *of == folders);
        watched.map(|(_, files)| files.changed(&self.sandbox)).unwrap_or_default()
    }

    /// Writes batches, consecutive ones for the same journal together; returns the result of each,
    /// in order. What was decided on a source that has changed meanwhile is not written.
    pub(super) fn record(&mut self, mut batches: Vec<EventBatch>) -> Vec<BackgroundEvent> {
        let mut results = Vec::new();
        batches.retain(|batch| {
            let rests = rest_on_sources(&batch.events);
            let files = if rests { self.changed_sources(&batch.folders) } else { Vec::new() };
            let holds = files.is_empty();
            if !holds {
                let refused = Some(batch.id);
                results.push(BackgroundEvent::SourcesChanged { refused, files });
            }
            holds
        });
        let mut batches = batches.into_iter().peekable();
        while let Some(first) = batches.next() {
            let mut alone = !journal::is_writable(&first.who, &first.events);
            let EventBatch { id, folders, who, mut events } = first;
            let mut ids = vec![id];
            // a batch that can never be written must not stop the others
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
                    journal::mark_folder(&*self.store, (&folders, folder), name);
                }
                self.remember_own_write(&folders, written);
            }
            results.extend(ids.into_iter().map(|id| recorded_event(id, &done)));
        }
        results
    }

    /// Writes a report to the first folder that accepts it; returns the path of the HTML page.
    fn report(&self, job: ReportJob) -> Result<PathBuf, String> {
        let options = Options::default();
        let input = ExportInput::of(job.story, job.record, &options);
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
                    let mut one = std::iter::once(input.clone());
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

    /// Saves draft notes in the first folder that accepts them; removes the file if there are none.
    fn save_drafts(&self, drafts: &Drafts) {
        for folder in &drafts.folders {
            let path = drafts_file(folder, drafts.who.as_str());
            if drafts.notes.is_empty() {
                if self.files.is_file(&path) {
                    user_files::remove(&path);
                }
                continue;
            }
            let words = serde_json::to_vec(&drafts.saved()).unwrap_or_default();
            let made = self.files.is_dir(folder) || self.store.make_folder(folder).is_ok();
            if made && user_files::replace(&path, &words).is_ok() {
                return;
            }
        }
    }

    /// Returns the draft notes of an earlier start.
    fn read_drafts(&self, folders: &[PathBuf], who: &str) -> BTreeMap<String, String> {
        let read = |folder: &PathBuf| {
            let bytes = self.files.read_plain(&drafts_file(folder, who), MAX_DRAFTS).ok()?;
            serde_json::from_slice(&bytes).ok()
        };
        folders.iter().find_map(read).unwrap_or_default()
    }

    /// Remembers the stamp after our own write, so that it does not count as a change, unless
    /// another program has written before it.
    fn remember_own_write(&mut self, folders: &[PathBuf], written: &Appended) {
        let now = self.files.look(&written.path);
        let Some(seen) = self.seen.get_mut(folders) else { return };
        let before = seen.get(&written.path).and_then(|look| *look).map_or(0, |look| look.len);
        if before == written.before && now.is_some_and(|look| look.len == written.after) {
            seen.insert(written.path.clone(), now);
        }
    }

    /// Returns the stamps of all journals in some folders.
    fn stamps(&self, folders: &[PathBuf]) -> FileStamps {
        let listed = folders.iter().filter(|folder| self.files.is_dir(folder));
        let paths = listed.flat_map(|folder| self.files.list(folder).unwrap_or_default());
        let own = paths.filter(|path| path.extension().is_some_and(|e| e == "jsonl"));
        own.map(|path| (path.clone(), self.files.look(&path))).collect()
    }
}

fn recorded_event(id: u64, done: &Result<Appended, JournalProblem>) -> BackgroundEvent {
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

/// The disk within a sandbox, and folders of sayso's own outside it.
#[derive(Clone, Debug)]
struct SandboxedDisk {
    sandbox: Sandbox,
    own: Vec<PathBuf>,
}

/// Returns the files that journals are read from: within `sandbox`, and in sayso's own folders.
pub(in crate::tui) fn journal_files(
    sandbox: Sandbox,
    homes: &JournalFolders,
) -> impl Files + use<> {
    let own = homes.state.iter().chain(&homes.reviews).cloned().collect();
    SandboxedDisk { sandbox, own }
}

impl SandboxedDisk {
    fn files(&self, path: &Path) -> &dyn Files {
        if self.own.iter().any(|own| path.starts_with(own)) { &story::Disk } else { &self.sandbox }
    }

    /// Allows writing only in folders within the sandbox or sayso's own.
    fn check_folder(&self, folder: &Path) -> io::Result<()> {
        let there = story::Disk.look(folder).is_some();
        let parent = folder.parent().filter(|p| !p.as_os_str().is_empty());
        let known = if there { folder } else { parent.unwrap_or(Path::new(".")) };
        let everywhere = self.sandbox.is_everywhere();
        if everywhere || self.files(folder).is_dir(known) {
            return Ok(());
        }
        let own = self.own.iter().any(|own| folder.starts_with(own));
        if own { Ok(()) } else { Err(io::ErrorKind::PermissionDenied.into()) }
    }
}

impl Files for SandboxedDisk {
    fn read(&self, path: &Path) -> io::Result<Vec<u8>> {
        self.files(path).read(path)
    }

    fn read_plain(&self, path: &Path, most: u64) -> io::Result<Vec<u8>> {
        self.files(path).read_plain(path, most)
    }

    fn head(&self, path: &Path, most: usize) -> io::Result<Vec<u8>> {
        self.files(path).head(path, most)
    }

    fn update(
        &self,
        path: &Path,
        most: u64,
        change: &mut dyn FnMut(&[u8]) -> io::Result<Vec<u8>>,
    ) -> io::Result<()> {
        self.files(path).update(path, most, change)
    }

    fn replace(
        &self,
        path: &Path,
        most: u64,
        contents: (&[&[u8]], &[u8]),
    ) -> io::Result<Option<Vec<u8>>> {
        self.files(path).replace(path, most, contents)
    }

    fn sweep(&self, path: &Path) {
        self.files(path).sweep(path);
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

impl JournalStore for SandboxedDisk {
    fn make_folder(&self, folder: &Path) -> io::Result<()> {
        self.check_folder(folder)?;
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
