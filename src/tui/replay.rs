//! Keys without a terminal: typed at an app one after the other, its effects
//! carried out at once. What `--keys` with `--print` and the tests of screens use.
//!
//! No threads and no clock: each key comes [`STEP`] after the one before.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use std::time::Duration;

use super::workers::journals::Desk;
use super::workers::{library, review_session, sources};
use crate::app::effect::{EventBatch as RecordBatch, JournalJob, LibrarySource, ReviewJob};
use crate::app::event::{JournalsRead, Recorded};
use crate::app::keys::script::ScriptStep;
use crate::app::{App, BackgroundEvent, Effect, Event, KeyEvent, SearchJob, StoryRequest};
use crate::library::cross_story::StoryToSearch as Among;
use crate::library::reviews::{FileJournals, JournalSource, ReviewRequest, look};
use crate::library::state::StoryState;
use crate::library::{Batch, load, people};
use crate::review::journal::Journals;
use crate::review::{Event as ReviewEvent, Record};
use crate::story::sandbox::Sandbox;
use crate::story::{OpenError, Span, Story};
use crate::view::{Document, Search};

/// The time from one key to the next.
pub const STEP: Duration = Duration::from_millis(150);

/// How the app ended.
#[derive(Debug)]
pub enum Ended {
    /// It was left.
    Quit,
    /// The only story asked for cannot be opened.
    Failed(OpenError),
}

/// Opens a story whole.
pub type OpenStory<'a> = &'a dyn Fn(&StoryRequest) -> Result<Story, OpenError>;

/// An app that keys are typed at.
pub struct Replay<'a> {
    app: App,
    now: Duration,
    open: OpenStory<'a>,
    /// What was copied, in order.
    pub copied: Vec<String>,
    /// The theme that was picked, if one was.
    pub theme: Option<String>,
    /// What was kept of stories, and is found when they are opened again.
    pub kept: Vec<(StoryRequest, StoryState)>,
    /// The events that were recorded, by the folders of the story's journals; on no disk.
    pub journals: BTreeMap<Vec<PathBuf>, Vec<ReviewEvent>>,
    /// Where journals are read and written instead, if they are.
    pub session: Option<Desk>,
    /// True if the library is of the bundled stories.
    bundled: bool,
    /// How it ended, once it has.
    pub ended: Option<Ended>,
}

impl<'a> Replay<'a> {
    /// Starts an app with its first effect.
    pub fn new(app: (App, Effect), open: OpenStory<'a>) -> Self {
        Self::after(app, open, Vec::new())
    }

    /// Starts an app where earlier ones kept something of stories.
    pub fn after(
        app: (App, Effect),
        open: OpenStory<'a>,
        kept: Vec<(StoryRequest, StoryState)>,
    ) -> Self {
        Self::begin(app, open, (kept, None))
    }

    /// Starts an app whose journals are read and written on the disk.
    pub fn in_session(app: (App, Effect), open: OpenStory<'a>, session: Desk) -> Self {
        Self::begin(app, open, (Vec::new(), Some(session)))
    }

    fn begin(
        (app, first): (App, Effect),
        open: OpenStory<'a>,
        (kept, session): (Vec<(StoryRequest, StoryState)>, Option<Desk>),
    ) -> Self {
        let mut replay = Self { kept, session, ..Self::ready(app, open) };
        replay.carry_out(first);
        replay
    }

    /// Starts an app where events were recorded already, on no disk.
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
            session: None,
            bundled: false,
            ended: None,
        }
    }

    /// Returns the app as it is now.
    pub fn app(&self) -> &App {
        &self.app
    }

    /// Returns the app, to go on with elsewhere.
    pub fn into_app(self) -> App {
        self.app
    }

    /// Types keys, until the app ends.
    pub fn press(&mut self, keys: &[KeyEvent]) {
        for key in keys {
            if self.ended.is_some() {
                return;
            }
            self.now += STEP;
            self.feed(Event::Key(*key));
        }
    }

    /// Does what a line of keys says, until the app ends.
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

    /// Feeds an event, and lets its effects be carried out.
    pub fn feed(&mut self, event: Event) {
        let effect = self.app.feed(event, self.now);
        self.carry_out(effect);
    }

    /// Lets another front end do something with the app, and its effects be carried out.
    pub fn with(&mut self, does: impl FnOnce(&mut App) -> Effect) {
        let effect = does(&mut self.app);
        self.carry_out(effect);
    }

    /// Lets the time pass that the app waits for, so that what a prefix leads to is shown.
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
            | Effect::EndLines
            | Effect::Look { .. } => {}
            Effect::Theme(name) => self.theme = Some(name),
            Effect::Edit(_) => {
                let why = "no editor is opened while keys are played".to_owned();
                self.feed(Event::Background(BackgroundEvent::Edited(Err(why))));
            }
            Effect::Quit => {
                let keep = self.app.keep();
                self.carry_out(keep);
                self.ended = Some(Ended::Quit);
            }
            Effect::Keep(keep) => {
                if let Some((wanted, kept)) = keep.story {
                    self.kept.retain(|(other, _)| *other != wanted);
                    self.kept.push((wanted, kept));
                }
            }
            Effect::Fail(why) => self.ended = Some(Ended::Failed(why)),
            Effect::Copy(text) => {
                self.copied.push(text);
                self.feed(Event::Background(BackgroundEvent::Copied(true)));
            }
            Effect::Open { id, wanted } => {
                let kept = self.kept.iter().find(|(other, _)| *other == wanted);
                if let Some((_, kept)) = kept {
                    self.feed(Event::Background(BackgroundEvent::Kept {
                        id,
                        kept: Box::new(kept.clone()),
                    }));
                }
                let news = match (self.open)(&wanted) {
                    Ok(story) => BackgroundEvent::Story { id, doc: Arc::new(Document::of(story)) },
                    Err(why) => BackgroundEvent::NoStory { id, why },
                };
                self.feed(Event::Background(news));
            }
            Effect::Search(job) => self.search(&job),
            Effect::Source(job) => {
                let found = sources::read(&Sandbox::Everywhere, &job);
                self.feed(Event::Background(BackgroundEvent::Source { id: job.id, found }));
            }
            Effect::Journal(job) => self.journal(job),
            Effect::Library(of) => self.read(&of),
            Effect::Reread(stories) => self.reread(&stories),
            Effect::People(id, stories) => {
                let people = people::across(&stories);
                self.feed(Event::Background(BackgroundEvent::People { id, people }));
            }
            Effect::Lines { id, stories, search } => self.lines(id, &stories, search.as_ref()),
            Effect::Reviews(id, asked) => self.reviews(id, &asked),
            Effect::Many(effects) => effects.into_iter().for_each(|e| self.carry_out(e)),
        }
    }

    fn read(&mut self, of: &LibrarySource) {
        self.bundled = *of == LibrarySource::Bundled;
        let mut all = Batch::default();
        let files = library::files(self.bundled, &Sandbox::Everywhere);
        library::read_shelf(of, files, &AtomicBool::new(false), &|| true, &mut |batch| {
            all.found.extend(batch.found);
            all.loaded.extend(batch.loaded);
            all.failed.extend(batch.failed);
            true
        });
        all.done = true;
        self.feed(Event::Background(BackgroundEvent::Library(all)));
    }

    /// Reads or writes journals: in memory, or on the disk where there is a desk.
    fn journal(&mut self, job: JournalJob) {
        let news = match (&mut self.session, job) {
            (Some(session), job) => session.carry_out(job),
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
            (None, JournalJob::Look(_) | JournalJob::Drafts(_) | JournalJob::Report(_)) => {
                Vec::new()
            }
        };
        for news in news {
            self.feed(Event::Background(news));
        }
    }

    /// Reads the journals of the open story: those that were written here.
    fn review(&self, job: &ReviewJob) -> BackgroundEvent {
        let read = |folders: &[PathBuf], _: &str| Journals {
            events: self.journals.get(folders).cloned().into_iter().collect(),
            ..Journals::default()
        };
        BackgroundEvent::Reviews {
            id: job.id,
            opened: review_session::opened(job, &Sandbox::Everywhere, read),
        }
    }

    fn reread(&mut self, stories: &[(u32, PathBuf)]) {
        let files = library::files(self.bundled, &Sandbox::Everywhere);
        let loaded = stories.iter().map(|(at, path)| load::read(files, *at, path)).collect();
        self.feed(Event::Background(BackgroundEvent::Library(Batch {
            loaded,
            ..Batch::default()
        })));
    }

    fn lines(&mut self, id: u64, stories: &[Among], search: Option<&Search>) {
        let mut lines = Vec::new();
        let stop = AtomicBool::new(false);
        let files = library::files(self.bundled, &Sandbox::Everywhere);
        library::look_through(files, stories, search, &stop, &mut |found| {
            lines.push(found);
            true
        });
        self.feed(Event::Background(BackgroundEvent::Lines { id, lines, done: true }));
    }

    /// Looks at the reviews of stories: those that were written here, or those on the disk.
    fn reviews(&mut self, id: u64, asked: &ReviewRequest) {
        let (mut found, mut count) = (Vec::new(), 0);
        let stop = AtomicBool::new(false);
        let files = library::files(self.bundled, &Sandbox::Everywhere);
        let on_disk = self.session.as_ref().map(|session| FileJournals(session.files()));
        let here = Here(&self.journals);
        let records = on_disk.as_ref().map_or(&here as &dyn JournalSource, |files| files);
        look(files, records, asked, &stop, |reviewed| {
            count += 1;
            found.extend(reviewed);
            true
        });
        self.feed(Event::Background(BackgroundEvent::Reviewed {
            id,
            found,
            looked: (count, true),
        }));
    }

    fn search(&mut self, job: &SearchJob) {
        let body = job.text.body();
        let hit = job.search.next(body, job.from).or_else(|| job.search.next(body, 0));
        self.feed(Event::Background(BackgroundEvent::Hit { id: job.id, hit }));
        let all = job.search.within(body, Span::new(0, body.len() as u32));
        self.feed(Event::Background(BackgroundEvent::Hits { id: job.id, hits: Arc::new(all) }));
    }
}

/// Journals that were written here.
struct Here<'a>(&'a BTreeMap<Vec<PathBuf>, Vec<ReviewEvent>>);

impl JournalSource for Here<'_> {
    fn has(&self, folder: &Path) -> bool {
        self.0.keys().flatten().any(|known| known.starts_with(folder))
    }

    fn read(&self, folders: &[PathBuf]) -> Journals {
        let events = self.0.get(folders).cloned().into_iter().collect();
        Journals { events, ..Journals::default() }
    }
}
