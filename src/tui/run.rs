//! The event loop: receive events, let the app decide, carry out its effects, draw.
//!
//! One frame is drawn for all events that have arrived; there is no tick, and the thread sleeps
//! while nothing happens.

use std::io;
use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::time::{Duration, Instant};

use super::environment::{Appearance, Environment, NamedTheme, ThemeSource};
use super::exit::{End, GRACE, LEAVING, STOPPING, log_line, unrecorded};
use super::features::{Feature, Rights};
use super::log::Log;
use super::screen::Screen;
use super::terminal::background;
use super::terminal::clipboard;
use super::terminal::editor::{self, KeyboardPause};
use super::terminal::event_queue::{EventSender, LoopEvent, channel};
use super::terminal::frame_throttle::FrameThrottle;
use super::terminal::guard::{Guard, SharedTerminal};
use super::terminal::input::InputEvent;
use super::terminal::keyboard::{Keyboard, LoopEvents};
use super::terminal::links;
use super::terminal::screen_lag::ScreenLag;
use super::terminal::threads;
use super::terminal::tty::{self, put, put_throttled, size};
use super::workers::journal_thread::JournalThread;
use super::workers::library::LibraryWorker;
use super::workers::session_state::StateSaver;
use super::workers::stories::StoryWorker;
use crate::app::effect::JournalJob;
use crate::app::{App, BackgroundEvent, Effect, Event, Mode, TypedKey};

/// After this long a frame is drawn even if more events are waiting.
const FRAME_TIMEOUT: Duration = Duration::from_millis(16);

/// How long the terminal has to answer a question.
const ANSWER_TIMEOUT: Duration = Duration::from_millis(100);

/// Runs an app on the terminal until it ends; `first` is the effect of `App::new`.
///
/// # Errors
/// Those of the terminal.
pub fn run(
    (mut app, first): (App, Effect),
    appearance: Appearance,
    environment: Environment,
) -> io::Result<End> {
    let (out, queue) = channel();
    let state_saver = StateSaver::new(environment.state, out.clone());
    let mut work = StoryWorker::new(
        out.clone(),
        (environment.bundled, environment.sandbox.clone(), environment.drafting.clone()),
        state_saver.state(),
    );
    let log = environment.log;
    log.line(|| format!("start: sayso {}, {:?}", env!("CARGO_PKG_VERSION"), app.size()));
    // the story is read while the terminal is set up
    let first = begin_to_open(first, &mut work, &log);
    let terminal = SharedTerminal::default();
    let pause = KeyboardPause::default();
    threads::signals(out.clone(), terminal.clone(), pause.clone())?;
    let guard = Guard::new(terminal)?;
    let (answers, answered) = mpsc::channel();
    let keyboard = Keyboard::open(out.clone(), answers)?;
    let events = LoopEvents::new(queue, keyboard.clone())?;
    let mut screen = Screen::new((appearance.theme)());
    screen.show_links(appearance.links && environment.rights.allow(Feature::Links));
    let mut event_loop = EventLoop {
        guard,
        keyboard,
        pause,
        work,
        state_saver,
        journal_thread: JournalThread::new(out.clone(), environment.journal_io),
        library: LibraryWorker::new(out.clone(), environment.sandbox, environment.drafting),
        rights: environment.rights,
        log,
        screen,
        named: appearance.named,
        throttle: appearance.throttle,
        answered,
        asked: false,
        out,
        start: Instant::now(),
        lag: ScreenLag::default(),
        ahead: Vec::new(),
        shown: 0,
        after_first_frame: Some(Vec::new()),
        key_thread: false,
    };
    let end = event_loop.until_end((&mut app, first), appearance.follow, &events);
    event_loop.log.line(|| log_line(&end));
    event_loop.start_waiting_jobs();
    // on a lost line the guard may block: session state and journals go first
    if let Effect::Journal(job) = app.save_changed_drafts() {
        event_loop.journal_thread.start(job);
    }
    // failed writes are tried once more, and reported if they fail again
    event_loop.record_all(app.retry_unsaved());
    event_loop.journal_thread.close();
    event_loop.state_saver.save_last(app.save_state());
    let left = matches!(end, Ok(End::Quit | End::Failed(_)));
    if left {
        event_loop.await_answer();
    }
    drop(event_loop.guard);
    let recorded = event_loop.journal_thread.finish(if left { LEAVING } else { GRACE });
    event_loop.state_saver.finish();
    let end = match end {
        Ok(End::Quit) => Ok(unrecorded(recorded, events.queue()).unwrap_or(End::Quit)),
        end => end,
    };
    // freeing a large story takes time, and the system does it faster
    std::mem::forget(app);
    match end {
        // the terminal is gone, and the signal that says so is still on its way
        Err(error) if error.raw_os_error() == Some(rustix::io::Errno::IO.raw_os_error()) => {
            Ok(End::Signal(signal_hook::consts::SIGHUP))
        }
        end => end,
    }
}

/// Begins to open a story, if that is what an effect asks for; returns what is left to carry out.
fn begin_to_open(effect: Effect, work: &mut StoryWorker, log: &Log) -> Effect {
    if matches!(effect, Effect::Open { .. }) {
        log.effect(&effect);
    }
    match effect {
        Effect::Open { id, wanted } => {
            work.open(id, wanted);
            Effect::None
        }
        other => other,
    }
}

/// The state of the event loop.
struct EventLoop {
    guard: Guard,
    keyboard: Keyboard,
    pause: KeyboardPause,
    work: StoryWorker,
    state_saver: StateSaver,
    journal_thread: JournalThread,
    library: LibraryWorker,
    rights: Rights,
    log: Log,
    screen: Screen,
    named: NamedTheme,
    throttle: FrameThrottle,
    /// The terminal's answers, and whether one is still to come.
    answered: Receiver<InputEvent>,
    asked: bool,
    out: EventSender,
    start: Instant,
    /// How far the screen is behind the keys.
    lag: ScreenLag,
    /// What was typed before the story was loaded.
    ahead: Vec<Event>,
    /// The last opening that took long enough for “opening …” to be shown.
    shown: u64,
    /// What the journals are asked before the first frame: it does not wait for their thread. `None`
    /// once the frame was written.
    after_first_frame: Option<Vec<JournalJob>>,
    /// True once the key thread was started.
    key_thread: bool,
}

impl EventLoop {
    fn until_end(
        &mut self,
        (app, first): (&mut App, Effect),
        follow: ThemeSource,
        events: &LoopEvents,
    ) -> io::Result<End> {
        if app.wants_mouse() {
            self.guard.terminal().capture_mouse(true)?;
        }
        if let Some(end) = self.carry_out(first)? {
            return Ok(end);
        }
        if let ThemeSource::TerminalBackground { colorfgbg } = follow {
            self.follow_background(app, colorfgbg.as_deref())?;
        }
        loop {
            if let Some(end) = self.wait_for_text(app, events)? {
                return Ok(end);
            }
            if let Some(end) = self.wait_for_line(app, events)? {
                return Ok(end);
            }
            self.draw(app)?;
            if let Some(end) = self.wait_for_events(app, events)? {
                return Ok(end);
            }
        }
    }

    /// Asks the terminal for its background and sets the theme for it.
    fn follow_background(&mut self, app: &mut App, colorfgbg: Option<&str>) -> io::Result<()> {
        self.asked = true;
        put(background::QUERY)?;
        let rgb = self.answer();
        if let Some(name) = background::theme_for(rgb, colorfgbg)
            && let Some(theme) = (self.named)(name)
        {
            self.screen.set_theme(theme);
            app.set_theme(name);
        }
        Ok(())
    }

    /// Starts the threads that the first frame does not need, if they are not there yet.
    ///
    /// # Errors
    /// If the system has none left.
    fn start_other_threads(&mut self) -> io::Result<()> {
        if !std::mem::replace(&mut self.key_thread, true) {
            let shared = (self.guard.terminal().clone(), self.pause.clone());
            threads::keys(self.out.clone(), self.keyboard.clone(), shared)?;
        }
        self.start_waiting_jobs();
        Ok(())
    }

    /// Does what was not to delay the first frame.
    fn start_waiting_jobs(&mut self) {
        for job in self.after_first_frame.take().into_iter().flatten() {
            self.journal_thread.start(job);
        }
    }

    /// Waits a moment for the terminal's answer; returns its background, if it says one.
    fn answer(&mut self) -> Option<[u8; 3]> {
        self.start_other_threads().ok()?;
        self.keyboard.hand_over();
        let due = Instant::now() + ANSWER_TIMEOUT;
        loop {
            match self.answered.recv_timeout(due.saturating_duration_since(Instant::now())) {
                Ok(InputEvent::Background(rgb)) => return Some(rgb),
                Ok(InputEvent::Event(_) | InputEvent::Doubtful(_)) => {}
                Ok(InputEvent::DeviceAttributes) => {
                    self.asked = false;
                    return None;
                }
                Err(_) => return None,
            }
        }
    }

    /// Waits a moment for an answer that is still to come: the next program would take it for keys.
    fn await_answer(&mut self) {
        while self.asked && self.answer().is_some() {}
        if std::mem::take(&mut self.asked) {
            self.guard.terminal().drop_unread();
        }
    }

    /// Writes a frame.
    fn draw(&mut self, app: &App) -> io::Result<()> {
        let frame = self.screen.frame(app);
        let (now, stuck) = (|| self.start.elapsed(), || self.keyboard.hand_over());
        put_throttled(&frame, &mut self.throttle, (&now, &stuck))?;
        self.work.drawn();
        self.lag.shown(self.start.elapsed());
        self.start_other_threads()
    }

    /// Handles events until the line has taken most of the frame before.
    fn wait_for_line(&mut self, app: &mut App, events: &LoopEvents) -> io::Result<Option<End>> {
        let due = self.start.elapsed() + self.throttle.wait(self.start.elapsed());
        loop {
            let left = due.saturating_sub(self.start.elapsed());
            if left.is_zero() {
                return Ok(None);
            }
            let Ok(next) = events.next(Some(left)) else { continue };
            if let Some(end) = self.handle(app, next)? {
                return Ok(Some(end));
            }
        }
    }

    /// Waits a moment for a story, so that the next frame is one with its text and its marks.
    fn wait_for_text(&mut self, app: &mut App, events: &LoopEvents) -> io::Result<Option<End>> {
        let due = Instant::now() + FRAME_TIMEOUT;
        while let Some(id) = self.awaited(app) {
            let Ok(next) = events.next_soon(due) else {
                self.shown = id;
                break;
            };
            if let Some(end) = self.handle(app, next)? {
                return Ok(Some(end));
            }
        }
        while app.bare().is_some_and(|id| id > self.shown) {
            let next = events.next_soon(due);
            // typed keys do not wait for marks, nor does a text that was slow to load
            if !matches!(next, Ok(LoopEvent::Event(Event::Background(_)))) {
                self.shown = app.bare().unwrap_or_default();
            }
            let Ok(next) = next else { break };
            if let Some(end) = self.handle(app, next)? {
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

    /// Waits for the next event, and handles all that have arrived with it.
    fn wait_for_events(&mut self, app: &mut App, events: &LoopEvents) -> io::Result<Option<End>> {
        let due = app.deadline().map(|due| due.saturating_sub(self.start.elapsed()));
        let mut next = match events.next(due) {
            Ok(first) => first,
            Err(RecvTimeoutError::Timeout) => LoopEvent::Event(Event::Tick),
            Err(RecvTimeoutError::Disconnected) => return Ok(Some(End::Quit)),
        };
        let began = Instant::now();
        loop {
            if let Some(end) = self.handle(app, next)? {
                return Ok(Some(end));
            }
            match events.try_next() {
                Some(more) if began.elapsed() < FRAME_TIMEOUT => next = more,
                // a frame is due, and what was taken off the queue must be handled before it
                Some(more) => return self.handle(app, more),
                None => return Ok(None),
            }
        }
    }

    fn handle(&mut self, app: &mut App, event: LoopEvent) -> io::Result<Option<End>> {
        match event {
            LoopEvent::Event(event) => self.feed(app, event),
            LoopEvent::Key { press, at, doubtful } => {
                let at = at.saturating_duration_since(self.start);
                let typed_ahead = self.lag.is_ahead(at, self.start.elapsed());
                self.lag.handled(at);
                self.feed(app, Event::Typed(TypedKey { press, at, doubtful, typed_ahead }))
            }
            LoopEvent::End(signal) => Ok(Some(End::Signal(signal))),
            LoopEvent::Stop => self.suspend().map(|()| None),
            LoopEvent::Continue => {
                self.guard.terminal().enter_again()?;
                self.screen.forget();
                self.resize(app);
                self.feed(app, Event::Focus)
            }
        }
    }

    /// Feeds an event to the app. What is typed while a story is loading waits for it.
    fn feed(&mut self, app: &mut App, event: Event) -> io::Result<Option<End>> {
        let typed = matches!(event, Event::Typed(_) | Event::Paste(_) | Event::Mouse(_));
        if typed && self.awaited(app).is_some() {
            self.ahead.push(match event {
                Event::Typed(key) => Event::Typed(TypedKey { typed_ahead: true, ..key }),
                other => other,
            });
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
                if self.rights.allow(Feature::Suspend) && tty::has_shell() {
                    self.suspend()?;
                }
            }
            Effect::Redraw => self.screen.forget(),
            Effect::Mouse(captured) => self.guard.terminal().capture_mouse(captured)?,
            Effect::Theme(name) => {
                if let Some(theme) = (self.named)(&name) {
                    self.screen.set_theme(theme);
                }
            }
            Effect::Copy(text) => {
                clipboard::copy(text, self.rights.allow(Feature::Clipboard), &self.out);
            }
            Effect::Browse(url) => {
                let opened = if self.rights.allow(Feature::Browser) {
                    links::browse(&url)
                } else {
                    Err("opening one is off in safe mode".to_owned())
                };
                let _ = self.out.send(BackgroundEvent::Browsed(url, opened).into());
            }
            Effect::Open { id, wanted } => self.work.open(id, wanted),
            Effect::Show(shown) => self.work.show(*shown),
            Effect::Edit(words) => self.edit(&words),
            Effect::Journal(job) => match &mut self.after_first_frame {
                Some(waiting) => waiting.push(job),
                None => self.journal_thread.start(job),
            },
            Effect::LastRead(known) => self.state_saver.last_read(known),
            Effect::SaveState(keep) => self.state_saver.save(*keep),
            Effect::Search(job) => self.work.search(job),
            Effect::Source(job) => self.work.source(job),
            Effect::Problems(job) => self.work.problems(*job),
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

    /// Stops as a job of the shell; comes back when continued.
    fn suspend(&mut self) -> io::Result<()> {
        self.await_answer();
        self.journal_thread.flush(STOPPING);
        self.guard.terminal().leave();
        signal_hook::low_level::emulate_default_handler(signal_hook::consts::SIGTSTP)?;
        self.guard.terminal().enter()?;
        self.screen.forget();
        Ok(())
    }

    /// Starts the writing of journals.
    fn record_all(&mut self, effect: Effect) {
        match effect {
            Effect::Journal(job) => self.journal_thread.start(job),
            Effect::Many(effects) => effects.into_iter().for_each(|e| self.record_all(e)),
            _ => {}
        }
    }

    /// Opens a note in the user's editor.
    fn edit(&mut self, words: &str) {
        let typed = if self.rights.allow(Feature::Editor) {
            self.await_answer();
            self.keyboard.hand_over();
            let typed = editor::edit(&self.pause, self.guard.terminal(), words);
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

    /// Tells the app the size of the screen: it may have changed while the program was stopped.
    fn resize(&mut self, app: &mut App) {
        if let Ok((columns, rows)) = size() {
            let _ = app.feed(Event::Resize(columns, rows), self.start.elapsed());
        }
    }
}
