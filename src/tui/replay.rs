//! Replays keys without a terminal: an app gets them one after the other, and its effects are
//! carried out at once. Used by `--keys` with `--print` and by the screen tests.
//!
//! There are no threads and no clock: each key comes [`STEP`] after the one before.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use std::time::Duration;

use super::workers::journals::JournalIo;
use super::workers::{library, problems, review_session, sources};
use crate::app::effect::{EventBatch as RecordBatch, JournalJob, LibrarySource, ReviewJob};
use crate::app::event::{JournalsRead, MendFailure, Recorded};
use crate::app::keys::script::ScriptStep;
use crate::app::{App, BackgroundEvent, Effect, Event, KeyEvent, SearchJob, StoryRequest};
use crate::library::cross_story::StoryToSearch;
use crate::library::reviews::{FileJournals, JournalSource, ReviewRequest, look};
use crate::library::state::StoryState;
use crate::library::{Batch, Drafting, load};
use crate::review::journal::Journals;
use crate::review::{Event as ReviewEvent, Record};
use crate::story::sandbox::Sandbox;
use crate::story::{OpenError, Story};
use crate::view::{Document, Search};

/// The time from one key to the next.
pub const STEP: Duration = Duration::from_millis(150);

/// How the app ended.
#[derive(Debug)]
pub enum ReplayEnd {
    /// The user quit.
    Quit,
    /// The only story asked for could not be opened.
    Failed(OpenError),
}

/// Opens a complete story.
pub type OpenStory<'a> = &'a dyn Fn(&StoryRequest) -> Result<Story, OpenError>;

/// An app that receives scripted keys.
pub struct Replay<'a> {
    app: App,
    now: Duration,
    open: OpenStory<'a>,
    /// What was copied, in order.
    pub copied: Vec<String>,
    /// The theme that was chosen, if one was.
    pub theme: Option<String>,
    /// The saved state of stories, for when they are opened again.
    pub kept: Vec<(StoryRequest, StoryState)>,
    /// The events that were recorded, by the story's journal folders; in memory only.
    pub journals: BTreeMap<Vec<PathBuf>, Vec<ReviewEvent>>,
    /// The journals on disk that are used instead, if any.
    pub journal_io: Option<JournalIo>,
    /// What changes the files of stories where there is no store.
    file_changes: JournalIo,
    /// False where no story's file is to be changed without a store: edits are refused.
    pub changes_files: bool,
    /// The files that the library is read from.
    sandbox: Sandbox,
    /// True if the library consists of the bundled stories.
    bundled: bool,
    /// Proposes who says what in articles of the library that nobody has annotated.
    drafting: Drafting,
    /// How it ended, once it has.
    pub ended: Option<ReplayEnd>,
}

impl<'a> Replay<'a> {
    /// Starts an app and carries out its first effect.
    pub fn new(app: (App, Effect), open: OpenStory<'a>) -> Self {
        Self::with_saved(app, open, Vec::new())
    }

    /// Starts an app with saved state from earlier runs.
    pub fn with_saved(
        app: (App, Effect),
        open: OpenStory<'a>,
        kept: Vec<(StoryRequest, StoryState)>,
    ) -> Self {
        Self::begin(app, open, (kept, None))
    }

    /// Starts an app that reads and writes its journals on disk.
    pub fn with_journals(app: (App, Effect), open: OpenStory<'a>, journal_io: JournalIo) -> Self {
        Self::begin(app, open, (Vec::new(), Some(journal_io)))
    }

    fn begin(
        (app, first): (App, Effect),
        open: OpenStory<'a>,
        (kept, journal_io): (Vec<(StoryRequest, StoryState)>, Option<JournalIo>),
    ) -> Self {
        let mut replay = Self { kept, journal_io, ..Self::ready(app, open) };
        replay.carry_out(first);
        replay
    }

    /// Starts an app whose articles are drafted so, with journals on disk if they are given, and with a
    /// library of some files.
    pub fn with_drafting(
        (app, first): (App, Effect),
        open: OpenStory<'a>,
        (journal_io, drafting, sandbox): (Option<JournalIo>, Drafting, Sandbox),
    ) -> Self {
        let mut replay = Self { journal_io, sandbox, drafting, ..Self::ready(app, open) };
        replay.carry_out(first);
        replay
    }

    /// Starts an app with events recorded earlier, in memory only.
    pub fn recorded(
        (app, first): (App, Effect),
        open: OpenStory<'a>,
        journals: BTreeMap<Vec<PathBuf>, Vec<ReviewEvent>>,
    ) -> Self {
        let mut replay = Self { journals, ..Self::ready(app, open) };
        replay.carry_out(first);
        replay
    }

    fn ready(app: App, open: OpenStory<'a>) -> Self {
        Self {
            app,
            now: Duration::ZERO,
            open,
            copied: Vec::new(),
            theme: None,
            kept: Vec::new(),
            journals: BTreeMap::new(),
            journal_io: None,
            file_changes: JournalIo::default(),
            changes_files: true,
            sandbox: Sandbox::Everywhere,
            bundled: false,
            drafting: Drafting::with(None),
            ended: None,
        }
    }

    /// Returns the app in its current state.
    pub fn app(&self) -> &App {
        &self.app
    }

    /// Returns the app, for use elsewhere.
    pub fn into_app(self) -> App {
        self.app
    }

    /// Types keys until the app ends.
    pub fn press(&mut self, keys: &[KeyEvent]) {
        for key in keys {
            if self.ended.is_some() {
                return;
            }
            self.now += STEP;
            self.feed(Event::Key(*key));
        }
    }

    /// Runs a line of `--keys` until the app ends.
    pub fn play(&mut self, line: &[ScriptStep]) {
        for done in line {
            match done {
                ScriptStep::Key(press) => self.press(&[*press]),
                ScriptStep::Mouse(mouse) if self.ended.is_none() => {
                    self.now += STEP;
                    self.feed(Event::Mouse(*mouse));
                }
                ScriptStep::Mouse(_) => {}
            }
        }
    }

    /// Handles an event and carries out its effects.
    pub fn feed(&mut self, event: Event) {
        let effect = self.app.feed(event, self.now);
        self.carry_out(effect);
    }

    /// Calls a function on the app, as another front end would, and carries out its effects.
    pub fn with(&mut self, does: impl FnOnce(&mut App) -> Effect) {
        let effect = does(&mut self.app);
        self.carry_out(effect);
    }

    /// Lets pending time pass, so that the hints after a prefix key appear.
    pub fn wait(&mut self) {
        if let Some(due) = self.app.deadline() {
            self.now = self.now.max(due);
            self.feed(Event::Tick);
        }
    }

    fn carry_out(&mut self, effect: Effect) {
        match effect {
            Effect::None
            | Effect::LastRead(_)
            | Effect::Suspend
            | Effect::Redraw
            | Effect::Mouse(_)
            | Effect::EndStorySearch
            | Effect::CheckFiles { .. } => {}
            Effect::Theme(name) => self.theme = Some(name),
            Effect::Edit(_) => {
                let why = "the editor cannot be used with --keys".to_owned();
                self.feed(Event::Background(BackgroundEvent::Edited(Err(why))));
            }
            Effect::Quit => {
                let keep = self.app.save_state();
                self.carry_out(keep);
                self.ended = Some(ReplayEnd::Quit);
            }
            Effect::SaveState(keep) => {
                if let Some((wanted, kept)) = keep.story {
                    self.kept.retain(|(other, _)| *other != wanted);
                    self.kept.push((wanted, kept));
                }
            }
            Effect::Fail(why) => self.ended = Some(ReplayEnd::Failed(why)),
            Effect::Copy(text) => {
                self.copied.push(text);
                self.feed(Event::Background(BackgroundEvent::Copied(Ok("copied".to_owned()))));
            }
            Effect::Browse(url) => {
                let printed = BackgroundEvent::Browsed(url, Err(String::new()));
                self.feed(Event::Background(printed));
            }
            Effect::Open { id, wanted } => {
                let kept = self.kept.iter().find(|(other, _)| *other == wanted);
                if let Some((_, kept)) = kept {
                    self.feed(Event::Background(BackgroundEvent::StateLoaded {
                        id,
                        kept: Box::new(kept.clone()),
                    }));
                }
                let event = match (self.open)(&wanted) {
                    Ok(story) => BackgroundEvent::Story { id, doc: Arc::new(Document::of(story)) },
                    Err(why) => BackgroundEvent::NoStory { id, why },
                };
                self.feed(Event::Background(event));
            }
            Effect::Show(shown) => {
                let doc = Arc::new(shown.before.grown(shown.saved.story));
                self.feed(Event::Background(BackgroundEvent::Story { id: shown.id, doc }));
            }
            Effect::Search(job) => self.search(&job),
            Effect::Source(job) => {
                let found = sources::read(&Sandbox::Everywhere, &job);
                self.feed(Event::Background(BackgroundEvent::Source { id: job.id, found }));
            }
            Effect::Problems(job) => {
                let found = problems::find(&Sandbox::Everywhere, &job);
                self.feed(Event::Background(BackgroundEvent::Problems { id: job.id, found }));
            }
            Effect::Journal(job) => self.journal(job),
            Effect::Library(of) => self.read(&of),
            Effect::Reread(stories) => self.reread(&stories),
            Effect::People(job) => {
                let found = Box::new(library::find_people(&job, &Sandbox::Everywhere));
                self.feed(Event::Background(BackgroundEvent::People { id: job.id, found }));
            }
            Effect::SearchStories { id, stories, search } => {
                self.lines(id, &stories, search.as_ref());
            }
            Effect::ReviewProgress(id, asked) => self.reviews(id, &asked),
            Effect::Many(effects) => effects.into_iter().for_each(|e| self.carry_out(e)),
        }
    }

    fn read(&mut self, of: &LibrarySource) {
        self.bundled = *of == LibrarySource::Bundled;
        let mut all = Batch::default();
        let files = library::files(self.bundled, &self.sandbox);
        library::read_library(
            of,
            (files, &self.drafting),
            &AtomicBool::new(false),
            &|| true,
            &mut |batch| {
                all.found.extend(batch.found);
                all.loaded.extend(batch.loaded);
                all.failed.extend(batch.failed);
                true
            },
        );
        all.done = true;
        self.feed(Event::Background(BackgroundEvent::Library(all)));
    }

    /// Reads or writes journals: on disk if there is a store, else in memory.
    fn journal(&mut self, job: JournalJob) {
        let events = match (&mut self.journal_io, job) {
            (Some(journal_io), job) => journal_io.carry_out(job),
            (None, JournalJob::Review(job)) => vec![self.review(&job)],
            (None, JournalJob::Open(of) | JournalJob::Adopt(of, _)) => {
                let events = self.journals.get(&of.folders).cloned().unwrap_or_default();
                let (record, troubles) = (Record::of(vec![events]), Vec::new());
                let read = JournalsRead { record, troubles, elsewhere: Vec::new(), again: false };
                vec![BackgroundEvent::Journals { id: of.id, read: Box::new(read) }]
            }
            (None, JournalJob::Record(RecordBatch { id, folders, events, .. })) => {
                let path = folders.first().cloned().unwrap_or_default();
                self.journals.entry(folders).or_default().extend(events);
                vec![BackgroundEvent::Recorded(Box::new(Recorded { id, path, instead: None }))]
            }
            (None, JournalJob::Mend(job)) if !self.changes_files && !job.request.is_preview() => {
                let why = "with --print no file is changed".to_owned();
                let outcome = Err(MendFailure { why, ..MendFailure::default() });
                vec![BackgroundEvent::Mended { id: job.id, outcome }]
            }
            (None, job @ JournalJob::Mend(_)) => self.file_changes.carry_out(job),
            (None, JournalJob::CheckChanges(_) | JournalJob::Drafts(_) | JournalJob::Report(_)) => {
                Vec::new()
            }
        };
        for event in events {
            self.feed(Event::Background(event));
        }
    }

    /// Reads the journals of the open story from memory.
    fn review(&self, job: &ReviewJob) -> BackgroundEvent {
        let read = |folders: &[PathBuf], _: &str| Journals {
            events: self.journals.get(folders).cloned().into_iter().collect(),
            ..Journals::default()
        };
        BackgroundEvent::ReviewOpened {
            id: job.id,
            opened: review_session::build(job, &Sandbox::Everywhere, read),
        }
    }

    fn reread(&mut self, stories: &[(u32, PathBuf)]) {
        let files = library::files(self.bundled, &self.sandbox);
        let loaded = stories
            .iter()
            .map(|(at, path)| load::read((files, &self.drafting), *at, path))
            .collect();
        self.feed(Event::Background(BackgroundEvent::Library(Batch {
            loaded,
            ..Batch::default()
        })));
    }

    fn lines(&mut self, id: u64, stories: &[StoryToSearch], search: Option<&Search>) {
        let mut lines = Vec::new();
        let stop = AtomicBool::new(false);
        let files = library::files(self.bundled, &self.sandbox);
        library::search_stories((files, &self.drafting), stories, search, &stop, &mut |found| {
            lines.push(found);
            true
        });
        self.feed(Event::Background(BackgroundEvent::StoryLines { id, lines, done: true }));
    }

    /// Reads the reviews of stories, in memory or on disk.
    fn reviews(&mut self, id: u64, asked: &ReviewRequest) {
        let (mut found, mut count) = (Vec::new(), 0);
        let stop = AtomicBool::new(false);
        let files = library::files(self.bundled, &self.sandbox);
        let on_disk = self.journal_io.as_ref().map(|journal_io| FileJournals(journal_io.files()));
        let here = InMemory(&self.journals);
        let records = on_disk.as_ref().map_or(&here as &dyn JournalSource, |files| files);
        look(files, records, asked, &stop, |reviewed| {
            count += 1;
            found.extend(reviewed);
            true
        });
        self.feed(Event::Background(BackgroundEvent::ReviewProgress {
            id,
            found,
            looked: (count, true),
        }));
    }

    fn search(&mut self, job: &SearchJob) {
        let body = job.text.body();
        let hit = job.search.next_or_first(body, job.from);
        self.feed(Event::Background(BackgroundEvent::Hit { id: job.id, hit }));
        let all = job.search.all(body, &AtomicBool::new(false)).unwrap_or_default();
        self.feed(Event::Background(BackgroundEvent::Hits { id: job.id, hits: Arc::new(all) }));
    }
}

/// The journals in memory.
struct InMemory<'a>(&'a BTreeMap<Vec<PathBuf>, Vec<ReviewEvent>>);

impl JournalSource for InMemory<'_> {
    fn has(&self, folder: &Path) -> bool {
        self.0.keys().flatten().any(|known| known.starts_with(folder))
    }

    fn read(&self, folders: &[PathBuf]) -> Journals {
        let events = self.0.get(folders).cloned().into_iter().collect();
        Journals { events, ..Journals::default() }
    }
}
