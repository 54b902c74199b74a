//! `--linear`: reads lines from standard input, prints answers to standard output, and carries
//! out the app's effects in between.
//!
//! The terminal stays in its normal (cooked) mode: it edits the line, and its own keys
//! interrupt and suspend, so nothing has to be restored at the end.

use std::io::{self, BufRead, IsTerminal, Read, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use crate::app::effect::JournalJob;
use crate::app::event::Mended;
use crate::app::{App, BackgroundEvent, Effect, Event, SavedState};
use crate::cli::{DONE, Failure};
use crate::library::Drafting;
use crate::library::settings::QuoteDetail;
use crate::library::state::StateStore;
use crate::linear::Linear;
use crate::story::sandbox::Sandbox;
use crate::story::{OpenError, bundled};
use crate::tui::exit::source_changed;
use crate::tui::terminal::event_queue::{EventQueue, LoopEvent, channel};
use crate::tui::workers::journal_thread::JournalThread;
use crate::tui::workers::journals::JournalIo;
use crate::tui::workers::library::LibraryWorker;
use crate::tui::workers::session_state::StateSaver;
use crate::tui::workers::stories::{OpenBundled, StoryWorker};
use crate::view::visible;

/// How long an answer waits for a story or a search when somebody types; after that it says that it
/// is still waiting.
const PATIENCE: Duration = Duration::from_secs(2);
/// How long reading on waits for annotations: the text is more important.
const SOON: Duration = Duration::from_millis(100);
/// How long the program waits at the end for the journal to be written: as long as its lock may take.
const ENDING: Duration = Duration::from_secs(3);
/// The longest line that is read, in bytes; the rest of it is dropped.
const LONGEST: u64 = 4096;
/// On a narrower terminal lines are not wrapped: there would be one word per line.
const NARROWEST: u16 = 20;

/// How it ended.
enum End {
    /// The reader quit.
    Quit,
    /// The only story cannot be opened.
    Failed(OpenError),
}

/// A session of the linear reader, with its workers.
struct LinearSession {
    linear: Linear,
    work: StoryWorker,
    library: LibraryWorker,
    state_saver: StateSaver,
    journal_thread: JournalThread,
    /// The state that was saved last.
    saved: Option<SavedState>,
    awaited: Awaited,
    heard: EventQueue,
    /// True if somebody types the lines: then no wait is unbounded.
    interactive: bool,
}

/// Requests to the workers whose results have not come yet.
#[derive(Default)]
struct Awaited {
    stories: bool,
    people: Option<u64>,
    lines: Option<u64>,
    /// Review progress of the library.
    reviews: Option<u64>,
    /// Journals being read, reviews being computed from them, and batches of events being written.
    journals: Option<u64>,
    review: Option<u64>,
    batches: Vec<u64>,
    /// Edits of the story's file, and what they would change.
    mends: Vec<u64>,
    /// The problems of the open story.
    problems: Option<u64>,
    /// The reading of the file after an edit.
    reread: Reread,
}

/// How far the reading of a story's file after an edit is.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum Reread {
    /// Nothing is to be read.
    #[default]
    Done,
    /// It is about to be asked for.
    Next,
    /// It was asked for by this number.
    Asked(u64),
}

impl Awaited {
    fn any(&self) -> bool {
        let listed = self.stories || self.people.is_some() || self.lines.is_some();
        let listed = listed || self.reviews.is_some();
        let read = self.journals.is_some() || self.review.is_some() || self.problems.is_some();
        let written =
            !self.batches.is_empty() || !self.mends.is_empty() || self.reread != Reread::Done;
        listed || read || written
    }

    fn ask(&mut self, effect: &Effect) {
        match effect {
            Effect::Library(_) => self.stories = true,
            Effect::People(job) => self.people = Some(job.id),
            Effect::SearchStories { id, .. } => self.lines = Some(*id),
            Effect::ReviewProgress(id, _) => self.reviews = Some(*id),
            Effect::Journal(JournalJob::Open(of) | JournalJob::Adopt(of, _)) => {
                self.journals = Some(of.id);
            }
            Effect::Journal(JournalJob::Review(job)) => self.review = Some(job.id),
            Effect::Journal(JournalJob::Record(batch)) => self.batches.push(batch.id),
            Effect::Journal(JournalJob::Mend(job)) => self.mends.push(job.id),
            Effect::Open { id, .. } if self.reread == Reread::Next => {
                self.reread = Reread::Asked(*id);
            }
            Effect::Show(shown) if self.reread == Reread::Next => {
                self.reread = Reread::Asked(shown.id);
            }
            _ => {}
        }
    }

    /// Hears a result. `own` is the file of the open story: a copy of that name is the file itself.
    fn hear(&mut self, event: &BackgroundEvent, own: Option<&Path>) {
        match event {
            BackgroundEvent::Library(batch) => self.stories &= !batch.done,
            BackgroundEvent::People { id, .. } if self.people == Some(*id) => self.people = None,
            BackgroundEvent::StoryLines { id, done: true, .. } if self.lines == Some(*id) => {
                self.lines = None;
            }
            BackgroundEvent::ReviewProgress { id, looked: (_, true), .. }
                if self.reviews == Some(*id) =>
            {
                self.reviews = None;
            }
            BackgroundEvent::Journals { id, .. } if self.journals == Some(*id) => {
                self.journals = None;
            }
            BackgroundEvent::ReviewOpened { id, .. } if self.review == Some(*id) => {
                self.review = None;
            }
            BackgroundEvent::Problems { id, .. } if self.problems == Some(*id) => {
                self.problems = None;
            }
            BackgroundEvent::Recorded(recorded) => self.batches.retain(|id| *id != recorded.id),
            BackgroundEvent::NotRecorded { id, .. }
            | BackgroundEvent::SourcesChanged { refused: Some(id), .. } => {
                self.batches.retain(|other| other != id);
            }
            BackgroundEvent::MendPreview { id, .. } => self.mends.retain(|other| other != id),
            BackgroundEvent::Mended { id, outcome } => {
                self.mends.retain(|other| other != id);
                let is_own = |copy: &PathBuf| Some(&**copy) == own;
                let is_shown =
                    |mended: &Mended| mended.made || mended.copy.as_ref().is_none_or(is_own);
                if outcome.as_ref().is_ok_and(is_shown) {
                    self.reread = Reread::Next;
                }
            }
            BackgroundEvent::Story { id, doc }
                if doc.story.whole && self.reread == Reread::Asked(*id) =>
            {
                self.reread = Reread::Done;
            }
            BackgroundEvent::NoStory { id, .. } if self.reread == Reread::Asked(*id) => {
                self.reread = Reread::Done;
            }
            _ => {}
        }
    }
}

/// Why lines are used without `--linear`, and the setting that opens the screen instead.
pub(in crate::cli) type Reason = (&'static str, &'static str);

/// Returns the reason if the environment asks for lines: `ACCESSIBLE`, or a dumb terminal.
pub(in crate::cli) fn reason() -> Option<Reason> {
    let accessible = std::env::var_os("ACCESSIBLE");
    if accessible.is_some_and(|value| !["", "0", "false"].map(Into::into).contains(&value)) {
        return Some(("ACCESSIBLE is set", "ACCESSIBLE=0"));
    }
    let dumb = std::env::var_os("TERM").is_some_and(|term| term == "dumb");
    dumb.then_some(("TERM is dumb", "TERM=xterm"))
}

/// Returns true if somebody types the lines.
pub(in crate::cli) fn is_typed() -> bool {
    io::stdin().is_terminal()
}

/// Returns the width to wrap at: as `--width` says, else that of the terminal, which would break lines
/// within words; `None` for no wrapping. Emacs wraps lines itself, for each window.
pub(in crate::cli) fn width(flag: Option<u16>) -> Option<u16> {
    if flag.is_some() {
        return flag.filter(|width| *width > 0);
    }
    let breaks_words = io::stdout().is_terminal() && std::env::var_os("INSIDE_EMACS").is_none();
    let (columns, _) = crate::tui::terminal::tty::size().ok().filter(|_| breaks_words)?;
    Some(columns).filter(|columns| *columns >= NARROWEST)
}

/// Returns the error for `--linear` with `--keys` or `--print`.
pub(in crate::cli) fn no_screen() -> Failure {
    Failure::new(
        "--keys and --print are for a screen, --linear has none",
        "Put lines on standard input: sayso --linear STORY < LINES.",
    )
}

/// The options of the linear reader.
pub(in crate::cli) struct LinearOptions {
    /// The width to wrap at, if `--width` gives one.
    pub width: Option<u16>,
    /// How much to say of each quote.
    pub detail: QuoteDetail,
    /// Why lines are used, if not because of `--linear`.
    pub reason: Option<Reason>,
    /// Where state is saved, if it is.
    pub state: Option<StateStore>,
    /// Which files may be read.
    pub sandbox: Sandbox,
    /// Sayso's own folders, outside the sandbox, where journals may be too.
    pub own: Vec<PathBuf>,
    /// Proposes who says what in articles that nobody has annotated.
    pub drafting: Drafting,
}

/// Runs the linear reader until it ends.
pub(in crate::cli) fn run(
    (mut app, first): (App, Effect),
    options: LinearOptions,
) -> Result<u8, Failure> {
    let interactive = is_typed();
    let (out, heard) = channel();
    let library =
        LibraryWorker::new(out.clone(), options.sandbox.clone(), options.drafting.clone());
    let journal_thread =
        JournalThread::new(out.clone(), JournalIo::sandboxed(options.sandbox.clone(), options.own));
    let state_saver = StateSaver::new(options.state, out.clone());
    let opens = (bundled::open as OpenBundled, options.sandbox, options.drafting);
    let work = StoryWorker::new(out, opens, state_saver.state());
    let linear = Linear::new(width(options.width));
    let linear =
        if options.detail == QuoteDetail::Brief { linear.with_brief_quotes() } else { linear };
    let awaited = Awaited::default();
    let mut session = LinearSession {
        linear,
        work,
        library,
        state_saver,
        journal_thread,
        saved: None,
        awaited,
        heard,
        interactive,
    };
    app.use_line_layout();
    if let Some((why, other)) = options.reason {
        put(&format!("Reading in lines, because {why}; {other} opens the full screen.\n"))?;
    }
    let end = session.until_end(&mut app, first);
    session.save(&app);
    // retry what could not be written, and report it if it fails again
    session.carry_out(app.retry_unsaved())?;
    let all_done = session.journal_thread.finish(ENDING);
    session.state_saver.finish();
    match end? {
        End::Quit => session.unsaved(&app, all_done).map_or(Ok(DONE), Err),
        End::Failed(why) => Err(why.into()),
    }
}

impl LinearSession {
    fn until_end(&mut self, app: &mut App, first: Effect) -> io::Result<End> {
        let mut effect = first;
        let (stop, at_rest) = interrupts()?;
        let mut lines = io::stdin().lock();
        loop {
            if let Some(end) = self.carry_out(effect)? {
                return Ok(end);
            }
            if let Some(end) = self.wait_for_work(app, SOON)? {
                return Ok(end);
            }
            put(&self.linear.answer(app))?;
            if stop.swap(false, Ordering::Relaxed) {
                self.linear.stop();
            }
            let line = if self.linear.reads_on() {
                String::new()
            } else {
                self.save(app);
                // before the prompt: whoever sees it may press Ctrl-c
                at_rest.store(true, Ordering::SeqCst);
                put(&format!("{}: ", self.linear.prompt(app)))?;
                let line = read_line(&mut lines)?;
                at_rest.store(false, Ordering::SeqCst);
                let Some(line) = line else {
                    put("\n")?;
                    return Ok(End::Quit);
                };
                if !self.interactive {
                    put(&format!("{}\n", visible(&line)))?;
                }
                line
            };
            // only reading on needs no annotations
            let reads_on = line.trim().chars().all(|c| c.is_ascii_digit());
            if !reads_on && let Some(end) = self.wait_for_work(app, PATIENCE)? {
                return Ok(end);
            }
            effect = self.linear.line(app, &line);
        }
    }

    /// Returns the failure to save decisions, if some are not on disk.
    fn unsaved(&self, app: &App, all_done: bool) -> Option<Failure> {
        let failed = self.heard.try_iter().find_map(|heard| match heard {
            LoopEvent::Event(Event::Background(BackgroundEvent::NotRecorded { why, .. })) => {
                Some(why)
            }
            LoopEvent::Event(Event::Background(BackgroundEvent::SourcesChanged {
                refused: Some(_),
                files,
            })) => Some(source_changed(&files)),
            _ => None,
        });
        let known = || app.session()?.save_failure().map(|(_, why)| why.to_owned());
        let late = || (!all_done).then(|| "the disk was too slow".to_owned());
        let why = failed.or_else(known).or_else(late)?;
        let hint = "Check your last decisions when you come back.";
        Some(Failure::new(format!("not saved: {why}"), hint))
    }

    /// Saves the reader's state if it has changed: at a prompt the program may be ended at any time.
    fn save(&mut self, app: &App) {
        if let Effect::SaveState(keep) = app.save_state()
            && self.saved.as_ref() != Some(&keep)
        {
            self.state_saver.save((*keep).clone());
            self.saved = Some(*keep);
        }
    }

    /// Waits for the work that an answer needs, and up to `annotations` for annotations. If nobody types
    /// it waits for everything, so that the answers are always the same.
    fn wait_for_work(&mut self, app: &mut App, annotations: Duration) -> io::Result<Option<End>> {
        let asked = Instant::now();
        while self.awaited.any() || Linear::is_waiting(app) || Linear::is_loading(app) {
            let is_waiting = self.awaited.any() || Linear::is_waiting(app);
            let due = if is_waiting { PATIENCE } else { annotations };
            let next = if self.interactive {
                self.heard.next(Some(due.saturating_sub(asked.elapsed()))).ok()
            } else {
                self.heard.next(None).ok()
            };
            let Some(next) = next else { return Ok(None) };
            if let Some(end) = self.hear(app, next)? {
                return Ok(Some(end));
            }
        }
        while let Some(next) = self.heard.try_next() {
            if let Some(end) = self.hear(app, next)? {
                return Ok(Some(end));
            }
        }
        Ok(None)
    }

    fn hear(&mut self, app: &mut App, heard: LoopEvent) -> io::Result<Option<End>> {
        match heard {
            LoopEvent::Event(Event::Background(event)) => {
                self.awaited.hear(&event, app.story_file().as_deref());
                let effect = app.feed(Event::Background(event), self.linear.now());
                self.carry_out(effect)
            }
            LoopEvent::End(_) => Err(io::Error::other("no thread can be started")),
            _ => Ok(None),
        }
    }

    fn carry_out(&mut self, effect: Effect) -> io::Result<Option<End>> {
        match effect {
            Effect::None
            | Effect::Suspend
            | Effect::Redraw
            | Effect::Theme(_)
            | Effect::LastRead(_)
            | Effect::Edit(_)
            | Effect::Mouse(_) => {}
            Effect::Quit => return Ok(Some(End::Quit)),
            Effect::Fail(why) => return Ok(Some(End::Failed(why))),
            Effect::SaveState(keep) => self.state_saver.save(*keep),
            Effect::Copy(text) => self.linear.show(&text),
            Effect::Browse(url) => self.linear.show(&url),
            Effect::Open { id, wanted } => {
                self.awaited.ask(&Effect::Open { id, wanted: wanted.clone() });
                self.work.open(id, wanted);
            }
            Effect::Show(shown) => {
                self.awaited.ask(&Effect::Show(shown.clone()));
                self.work.show(*shown);
            }
            Effect::Search(job) => self.work.search(job),
            Effect::Source(job) => self.work.source(job),
            Effect::Problems(job) => {
                self.awaited.problems = Some(job.id);
                self.work.problems(*job);
            }
            Effect::EndStorySearch => {
                self.awaited.lines = None;
                self.library.end_lines();
            }
            // no looking for changed files: with lines from a file the answers are always the same
            Effect::CheckFiles { .. } | Effect::Journal(JournalJob::CheckChanges(_))
                if !self.interactive => {}
            effect @ Effect::Journal(_) => {
                self.awaited.ask(&effect);
                if let Effect::Journal(job) = effect {
                    self.journal_thread.start(job);
                }
            }
            effect @ (Effect::Library(_)
            | Effect::Reread(_)
            | Effect::People(..)
            | Effect::SearchStories { .. }
            | Effect::ReviewProgress(..)
            | Effect::CheckFiles { .. }) => {
                self.awaited.ask(&effect);
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
}

/// Makes Ctrl-c stop reading aloud, or end the program at a prompt. Returns two flags: whether Ctrl-c
/// came, and whether the program is at a prompt (set by the caller).
fn interrupts() -> io::Result<(Arc<AtomicBool>, Arc<AtomicBool>)> {
    use signal_hook::consts::SIGINT;
    use signal_hook::flag::{register, register_conditional_shutdown};
    let (stop, at_rest) = (Arc::new(AtomicBool::new(false)), Arc::new(AtomicBool::new(false)));
    register_conditional_shutdown(SIGINT, 128 + SIGINT, Arc::clone(&at_rest))?;
    register(SIGINT, Arc::clone(&stop))?;
    Ok((stop, at_rest))
}

/// Reads a line without its line end; `None` at the end of the input. Invalid UTF-8 is replaced.
fn read_line(lines: &mut io::StdinLock<'_>) -> io::Result<Option<String>> {
    let mut bytes = Vec::new();
    lines.take(LONGEST).read_until(b'\n', &mut bytes)?;
    if bytes.is_empty() {
        return Ok(None);
    }
    if bytes.last() != Some(&b'\n') {
        lines.skip_until(b'\n')?;
    }
    Ok(Some(String::from_utf8_lossy(&bytes).trim_end_matches(['\r', '\n']).to_owned()))
}

/// Writes sanitised text and flushes it.
fn put(words: &str) -> io::Result<()> {
    let mut out = io::stdout().lock();
    out.write_all(words.as_bytes())?;
    out.flush()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_saved_again_under_its_own_name_is_read_before_the_next_answer() {
        let own = Path::new("a.story");
        let heard = |copy: Option<&str>| {
            let mut awaited = Awaited { mends: vec![1], ..Awaited::default() };
            let mended = Mended { copy: copy.map(PathBuf::from), ..Mended::default() };
            awaited.hear(&BackgroundEvent::Mended { id: 1, outcome: Ok(mended) }, Some(own));
            awaited.any()
        };
        assert!(heard(None) && heard(Some("a.story")));
        assert!(!heard(Some("b.story")), "a copy elsewhere is not shown");
    }
}
