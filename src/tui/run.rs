//! The loop: hear, let the app decide, carry out, draw. One frame for all that
//! has arrived; no tick; asleep while nothing happens.

use std::io;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::time::{Duration, Instant};

use crossterm::clipboard::CopyToClipboard;

use super::Theme;
use super::escapes::queue;
use super::exit::{End, GRACE, LEAVING, STOPPING, log_line, unrecorded};
use super::features::{Feature, Rights};
use super::log::Log;
use super::screen::Screen;
use super::terminal::background;
use super::terminal::editor::{self, Gate};
use super::terminal::frame_throttle::Pace;
use super::terminal::guard::{Guard, Taken};
use super::terminal::input::Said;
use super::terminal::threads::{self, LoopEvent};
use super::terminal::tty::{put, put_paced, size};
use super::workers::journals::{JournalIo, JournalThread};
use super::workers::library::LibraryWorker;
use super::workers::session_state::StateSaver;
use super::workers::stories::{OpenBundled, StoryWorker};
use crate::app::{App, BackgroundEvent, Effect, Event, Mode};
use crate::library::state::StateStore;
use crate::story::sandbox::Sandbox;

/// After this long a frame is drawn even if more keys are waiting.
const LATEST: Duration = Duration::from_millis(16);

/// A terminal has so long to answer a question.
const ANSWERED: Duration = Duration::from_millis(100);

/// Finds a theme by its name, in the colours that there are.
pub type NamedTheme = Box<dyn Fn(&str) -> Option<Theme>>;

/// What the theme to begin with follows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Follow {
    /// Nothing: it was chosen by its name.
    Nothing,
    /// The ground of the terminal, which is asked for it.
    Ground {
        /// What the environment says of it, for a terminal that does not answer.
        colorfgbg: Option<String>,
    },
}

/// The theme to begin with, and how others are found by name.
pub struct Looks {
    /// The theme to begin with.
    pub theme: Theme,
    /// Finds the others.
    pub named: NamedTheme,
    /// Whether the theme is to follow the terminal's ground.
    pub follow: Follow,
    /// What is known of the line to the terminal.
    pub pace: Pace,
}

/// What the reader has beside files: bundled stories, and a place to keep things.
#[derive(Debug)]
pub struct Home {
    /// Opens a bundled story.
    pub bundled: OpenBundled,
    /// Where places are kept; nowhere if `None`.
    pub state: Option<StateStore>,
    /// Which files may be read.
    pub reach: Sandbox,
    /// What reads and writes journals.
    pub journal_io: JournalIo,
    /// What may be done besides.
    pub rights: Rights,
    /// What is told of all that happens.
    pub log: Log,
}

/// Runs an app on the terminal until it ends; `first` is what `App::new` wanted done.
///
/// # Errors
/// Those of the terminal.
pub fn run((mut app, first): (App, Effect), looks: Looks, home: Home) -> io::Result<End> {
    let (out, heard) = channel();
    let taken = Taken::default();
    let gate = Gate::default();
    threads::signals(out.clone(), taken.clone(), gate.clone())?;
    let guard = Guard::new(taken)?;
    let (answers, answered) = channel();
    threads::keys(out.clone(), answers, (guard.taken().clone(), gate.clone()))?;
    let state_saver = StateSaver::new(home.state, out.clone());
    let work =
        StoryWorker::new(out.clone(), (home.bundled, home.reach.clone()), state_saver.state())?;
    let library = LibraryWorker::new(out.clone(), home.reach);
    let mut running = Running {
        guard,
        gate,
        work,
        state_saver,
        journal_thread: JournalThread::new(out.clone(), home.journal_io),
        library,
        rights: home.rights,
        log: home.log,
        screen: Screen::new(looks.theme),
        named: looks.named,
        pace: looks.pace,
        answered,
        asked: false,
        out,
        start: Instant::now(),
        ahead: Vec::new(),
        shown: 0,
    };
    running.log.line(|| format!("start: sayso {}, {:?}", env!("CARGO_PKG_VERSION"), app.size()));
    let end = running.until_end((&mut app, first), looks.follow, &heard);
    running.log.line(|| log_line(&end));
    // on a lost line the guard may wait: what is kept goes first on its way
    if let Effect::Journal(job) = app.save_changed_drafts() {
        running.journal_thread.start(job);
    }
    // what could not be written is tried once more, and told if it still cannot
    running.record_all(app.retry_unsaved());
    running.journal_thread.close();
    running.state_saver.save_last(app.save_state());
    let left = matches!(end, Ok(End::Quit | End::Failed(_)));
    if left {
        running.await_answer();
    }
    drop(running.guard);
    let recorded = running.journal_thread.finish(if left { LEAVING } else { GRACE });
    running.state_saver.finish();
    let end = match end {
        Ok(End::Quit) => Ok(unrecorded(recorded, &heard).unwrap_or(End::Quit)),
        end => end,
    };
    // freeing a large story takes its time, and the system does it better
    std::mem::forget(app);
    match end {
        // the terminal is gone, and the signal that says so is still on its way
        Err(error) if error.raw_os_error() == Some(rustix::io::Errno::IO.raw_os_error()) => {
            Ok(End::Signal(signal_hook::consts::SIGHUP))
        }
        end => end,
    }
}

/// Tells whether a shell looks after jobs: where the program leads its session, nobody
/// could continue it after a stop by a key.
fn has_shell() -> bool {
    use rustix::process::{getpgrp, getsid};
    getsid(None).is_ok_and(|leader| leader != getpgrp())
}

struct Running {
    guard: Guard,
    gate: Gate,
    work: StoryWorker,
    state_saver: StateSaver,
    journal_thread: JournalThread,
    library: LibraryWorker,
    rights: Rights,
    log: Log,
    screen: Screen,
    named: NamedTheme,
    pace: Pace,
    /// Answers of the terminal, and whether there is one still to come.
    answered: Receiver<Said>,
    asked: bool,
    out: Sender<LoopEvent>,
    start: Instant,
    /// What was typed at a story before it was there.
    ahead: Vec<Event>,
    /// The number of the last opening that was waited for long enough to be shown itself.
    shown: u64,
}

impl Running {
    fn until_end(
        &mut self,
        (app, first): (&mut App, Effect),
        follow: Follow,
        heard: &Receiver<LoopEvent>,
    ) -> io::Result<End> {
        if app.wants_mouse() {
            self.guard.taken().capture_mouse(true)?;
        }
        if let Some(end) = self.carry_out(first)? {
            return Ok(end);
        }
        if let Follow::Ground { colorfgbg } = follow {
            self.follow_ground(app, colorfgbg.as_deref())?;
        }
        loop {
            if let Some(end) = self.wait_for_text(app, heard)? {
                return Ok(end);
            }
            if let Some(end) = self.wait_for_line(app, heard)? {
                return Ok(end);
            }
            self.draw(app)?;
            if let Some(end) = self.hear(app, heard)? {
                return Ok(end);
            }
        }
    }

    /// Asks the terminal for its ground and takes the theme for it.
    fn follow_ground(&mut self, app: &mut App, colorfgbg: Option<&str>) -> io::Result<()> {
        self.asked = true;
        put(background::QUESTION)?;
        let rgb = self.answer();
        if let Some(name) = background::theme_for(rgb, colorfgbg)
            && let Some(theme) = (self.named)(name)
        {
            self.screen.set_theme(theme);
            app.set_theme(name);
        }
        Ok(())
    }

    /// Waits a moment for the answer to a question; returns the ground, if it was said.
    fn answer(&mut self) -> Option<[u8; 3]> {
        let due = Instant::now() + ANSWERED;
        loop {
            match self.answered.recv_timeout(due.saturating_duration_since(Instant::now())) {
                Ok(Said::Ground(rgb)) => return Some(rgb),
                Ok(Said::Event(_)) => {}
                Ok(Said::Attributes) => {
                    self.asked = false;
                    return None;
                }
                Err(_) => return None,
            }
        }
    }

    /// Waits a moment for an answer that has not come: nobody else would know what it is.
    fn await_answer(&mut self) {
        while self.asked && self.answer().is_some() {}
        if std::mem::take(&mut self.asked) {
            self.guard.taken().drop_unread();
        }
    }

    /// Writes a frame.
    fn draw(&mut self, app: &App) -> io::Result<()> {
        put_paced(&self.screen.frame(app), &mut self.pace, &|| self.start.elapsed())
    }

    /// Hears what comes until the line has taken most of the frame before.
    fn wait_for_line(
        &mut self,
        app: &mut App,
        heard: &Receiver<LoopEvent>,
    ) -> io::Result<Option<End>> {
        let due = self.start.elapsed() + self.pace.wait(self.start.elapsed());
        loop {
            let left = due.saturating_sub(self.start.elapsed());
            if left.is_zero() {
                return Ok(None);
            }
            let Ok(next) = heard.recv_timeout(left) else { continue };
            if let Some(end) = self.take(app, next)? {
                return Ok(Some(end));
            }
        }
    }

    /// Waits a moment for a story, so that the next frame is one with its text and its marks.
    fn wait_for_text(
        &mut self,
        app: &mut App,
        heard: &Receiver<LoopEvent>,
    ) -> io::Result<Option<End>> {
        let due = Instant::now() + LATEST;
        while let Some(id) = self.awaited(app) {
            let left = due.saturating_duration_since(Instant::now());
            let Ok(next) = heard.recv_timeout(left) else {
                self.shown = id;
                break;
            };
            if let Some(end) = self.take(app, next)? {
                return Ok(Some(end));
            }
        }
        while app.bare().is_some_and(|id| id > self.shown) {
            let next = heard.recv_timeout(due.saturating_duration_since(Instant::now()));
            // nothing that is typed waits for marks, nor does a text that was long in coming
            if !matches!(next, Ok(LoopEvent::Event(Event::Background(_)))) {
                self.shown = app.bare().unwrap_or_default();
            }
            let Ok(next) = next else { break };
            if let Some(end) = self.take(app, next)? {
                return Ok(Some(end));
            }
        }
        Ok(None)
    }

    /// Returns the number of the opening whose story is to be on the next frame.
    fn awaited(&self, app: &App) -> Option<u64> {
        match app.mode() {
            Mode::Opening(id) if *id != self.shown => Some(*id),
            _ => None,
        }
    }

    /// Hears what comes next, and all that has arrived with it.
    fn hear(&mut self, app: &mut App, heard: &Receiver<LoopEvent>) -> io::Result<Option<End>> {
        let first = match app.deadline() {
            None => heard.recv().map_err(|_| RecvTimeoutError::Disconnected),
            Some(due) => heard.recv_timeout(due.saturating_sub(self.start.elapsed())),
        };
        let mut next = match first {
            Ok(first) => first,
            Err(RecvTimeoutError::Timeout) => LoopEvent::Event(Event::Tick),
            Err(RecvTimeoutError::Disconnected) => return Ok(Some(End::Quit)),
        };
        let began = Instant::now();
        loop {
            if let Some(end) = self.take(app, next)? {
                return Ok(Some(end));
            }
            match heard.try_recv() {
                Ok(more) if began.elapsed() < LATEST => next = more,
                // a frame is due, and what is taken off the channel must be heard before it
                Ok(more) => return self.take(app, more),
                Err(_) => return Ok(None),
            }
        }
    }

    fn take(&mut self, app: &mut App, heard: LoopEvent) -> io::Result<Option<End>> {
        match heard {
            LoopEvent::Event(event) => self.feed(app, event),
            LoopEvent::End(signal) => Ok(Some(End::Signal(signal))),
            LoopEvent::Stop => self.suspend().map(|()| None),
            LoopEvent::Continue => {
                self.guard.taken().enter_again()?;
                self.screen.forget();
                self.resize(app);
                self.feed(app, Event::Focus)
            }
        }
    }

    /// Feeds an event to the app. What is typed at a story that is about to come waits for it.
    fn feed(&mut self, app: &mut App, event: Event) -> io::Result<Option<End>> {
        let typed = matches!(event, Event::Key(_) | Event::Paste(_) | Event::Mouse(_));
        if typed && self.awaited(app).is_some() {
            self.ahead.push(event);
            return Ok(None);
        }
        self.log.event(&event);
        let effect = app.feed(event, self.start.elapsed());
        self.log.done(app);
        if let Some((id, priority)) = app.priority() {
            self.work.prioritise(id, priority);
        }
        if let Some(end) = self.carry_out(effect)? {
            return Ok(Some(end));
        }
        if matches!(app.mode(), Mode::Opening(_)) {
            return Ok(None);
        }
        for event in std::mem::take(&mut self.ahead) {
            if let Some(end) = self.feed(app, event)? {
                return Ok(Some(end));
            }
        }
        Ok(None)
    }

    fn carry_out(&mut self, effect: Effect) -> io::Result<Option<End>> {
        self.log.effect(&effect);
        match effect {
            Effect::None => {}
            Effect::Quit => return Ok(Some(End::Quit)),
            Effect::Fail(why) => return Ok(Some(End::Failed(why))),
            Effect::Suspend => {
                if self.rights.allow(Feature::Suspend) && has_shell() {
                    self.suspend()?;
                }
            }
            Effect::Redraw => self.screen.forget(),
            Effect::Mouse(captured) => self.guard.taken().capture_mouse(captured)?,
            Effect::Theme(name) => {
                if let Some(theme) = (self.named)(&name) {
                    self.screen.set_theme(theme);
                }
            }
            Effect::Copy(text) if self.rights.allow(Feature::Clipboard) => self.copy(&text),
            Effect::Copy(_) => {
                let _ = self.out.send(BackgroundEvent::NoCopy.into());
            }
            Effect::Open { id, wanted } => self.work.open(id, wanted),
            Effect::Edit(words) => self.edit(&words),
            Effect::Journal(job) => self.journal_thread.start(job),
            Effect::LastRead(known) => self.state_saver.last_read(known),
            Effect::SaveState(keep) => self.state_saver.save(*keep),
            Effect::Search(job) => self.work.search(job),
            Effect::Source(job) => self.work.source(job),
            Effect::EndStorySearch => self.library.end_lines(),
            effect @ (Effect::Library(_)
            | Effect::Reread(_)
            | Effect::People(..)
            | Effect::SearchStories { .. }
            | Effect::ReviewProgress(..)
            | Effect::CheckFiles { .. }) => {
                self.library.start(effect, &self.work);
            }
            Effect::Many(effects) => {
                for effect in effects {
                    if let Some(end) = self.carry_out(effect)? {
                        return Ok(Some(end));
                    }
                }
            }
        }
        Ok(None)
    }

    /// Puts text into the terminal's clipboard (OSC 52), which works over SSH too.
    fn copy(&mut self, text: &str) {
        let mut bytes = Vec::new();
        queue(&mut bytes, CopyToClipboard::to_clipboard_from(text));
        let sent = put(&bytes).is_ok();
        let _ = self.out.send(BackgroundEvent::Copied(sent).into());
    }

    /// Stops as a job of the shell; comes back when continued.
    fn suspend(&mut self) -> io::Result<()> {
        self.await_answer();
        self.journal_thread.flush(STOPPING);
        self.guard.taken().leave();
        signal_hook::low_level::emulate_default_handler(signal_hook::consts::SIGTSTP)?;
        self.guard.taken().enter()?;
        self.screen.forget();
        Ok(())
    }

    /// Lets journals be written.
    fn record_all(&mut self, effect: Effect) {
        match effect {
            Effect::Journal(job) => self.journal_thread.start(job),
            Effect::Many(effects) => effects.into_iter().for_each(|e| self.record_all(e)),
            _ => {}
        }
    }

    /// Has a note typed in the user's editor.
    fn edit(&mut self, words: &str) {
        let typed = if self.rights.allow(Feature::Editor) {
            self.await_answer();
            let typed = editor::edit(&self.gate, self.guard.taken(), words);
            self.screen.forget();
            if let Ok((columns, rows)) = size() {
                let _ = self.out.send(LoopEvent::Event(Event::Resize(columns, rows)));
            }
            typed
        } else {
            Err("an editor is off in safe mode".to_owned())
        };
        let _ = self.out.send(BackgroundEvent::Edited(typed).into());
    }

    /// Tells the app the size that the screen has now: it may have changed while nobody priority.
    fn resize(&mut self, app: &mut App) {
        if let Ok((columns, rows)) = size() {
            let _ = app.feed(Event::Resize(columns, rows), self.start.elapsed());
        }
    }
}
