//! `--linear`: lines from standard input, answers to standard output.
//!
//! The terminal stays as it is: it edits the line, and its own keys stop and
//! suspend. Nothing is taken from it, so nothing has to be given back.

use std::io::{self, BufRead, IsTerminal, Read, Write};
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};

use crate::app::effect::JournalJob;
use crate::app::{App, BackgroundEvent, Effect, Event, SavedState};
use crate::cli::{DONE, Failure};
use crate::library::settings::QuoteDetail;
use crate::library::state::State;
use crate::linear::Linear;
use crate::story::sandbox::Sandbox;
use crate::story::{OpenError, bundled};
use crate::tui::terminal::threads::LoopEvent;
use crate::tui::workers::journals::{JournalIo, JournalThread};
use crate::tui::workers::library::LibraryWorker;
use crate::tui::workers::session_state::StateSaver;
use crate::tui::workers::stories::StoryWorker;
use crate::view::visible;

/// Who types waits this long for a story or a count, and then hears that it is not there yet.
const PATIENCE: Duration = Duration::from_secs(2);
/// Who reads on waits this long for annotations: the text comes first.
const SOON: Duration = Duration::from_millis(100);
/// The end waits this long for what is being recorded: as long as its lock may take.
const ENDING: Duration = Duration::from_secs(3);
/// The longest line that is read, in bytes; the rest of it is dropped.
const LONGEST: u64 = 4096;
/// Lines are not broken on a narrower terminal: it would leave a word a line.
const NARROWEST: u16 = 20;

/// How it ended.
enum End {
    /// It was left.
    Quit,
    /// The only story asked for cannot be opened.
    Failed(OpenError),
}

/// What answers wait for and go to.
struct Talk {
    linear: Linear,
    work: StoryWorker,
    library: LibraryWorker,
    state_saver: StateSaver,
    journal_thread: JournalThread,
    /// What was kept last.
    kept: Option<SavedState>,
    awaited: Awaited,
    heard: Receiver<LoopEvent>,
    /// True if somebody types: then nothing is waited for without end.
    typed: bool,
}

/// What of the library was asked for and has not come yet.
#[derive(Default)]
struct Awaited {
    stories: bool,
    people: Option<u64>,
    lines: Option<u64>,
    /// How reviews stand.
    reviews: Option<u64>,
    /// Journals that are read, alone and with all that follows from them; batches that are written.
    journals: Option<u64>,
    review: Option<u64>,
    batches: Vec<u64>,
}

impl Awaited {
    fn any(&self) -> bool {
        let listed = self.stories || self.people.is_some() || self.lines.is_some();
        let listed = listed || self.reviews.is_some();
        let read = self.journals.is_some() || self.review.is_some();
        listed || read || !self.batches.is_empty()
    }

    fn ask(&mut self, effect: &Effect) {
        match effect {
            Effect::Library(_) => self.stories = true,
            Effect::People(id, _) => self.people = Some(*id),
            Effect::Lines { id, .. } => self.lines = Some(*id),
            Effect::Reviews(id, _) => self.reviews = Some(*id),
            Effect::Journal(JournalJob::Open(of) | JournalJob::Adopt(of, _)) => {
                self.journals = Some(of.id);
            }
            Effect::Journal(JournalJob::Review(job)) => self.review = Some(job.id),
            Effect::Journal(JournalJob::Record(batch)) => self.batches.push(batch.id),
            _ => {}
        }
    }

    fn hear(&mut self, news: &BackgroundEvent) {
        match news {
            BackgroundEvent::Library(batch) => self.stories &= !batch.done,
            BackgroundEvent::People { id, .. } if self.people == Some(*id) => self.people = None,
            BackgroundEvent::Lines { id, done: true, .. } if self.lines == Some(*id) => {
                self.lines = None;
            }
            BackgroundEvent::Reviewed { id, looked: (_, true), .. }
                if self.reviews == Some(*id) =>
            {
                self.reviews = None;
            }
            BackgroundEvent::Journals { id, .. } if self.journals == Some(*id) => {
                self.journals = None;
            }
            BackgroundEvent::Reviews { id, .. } if self.review == Some(*id) => self.review = None,
            BackgroundEvent::Recorded(recorded) => self.batches.retain(|id| *id != recorded.id),
            BackgroundEvent::NotRecorded { id, .. } => self.batches.retain(|other| other != id),
            _ => {}
        }
    }
}

/// Why lines were chosen, though nobody asked for them in so many words, and how to get a screen.
pub(in crate::cli) type Why = (&'static str, &'static str);

/// Tells whether the environment asks for lines: by `ACCESSIBLE`, or a terminal that can do nothing else.
pub(in crate::cli) fn asked_for() -> Option<Why> {
    let accessible = std::env::var_os("ACCESSIBLE");
    if accessible.is_some_and(|value| !["", "0", "false"].map(Into::into).contains(&value)) {
        return Some(("ACCESSIBLE is set", "ACCESSIBLE=0"));
    }
    let dumb = std::env::var_os("TERM").is_some_and(|term| term == "dumb");
    dumb.then_some(("TERM is dumb", "TERM=xterm"))
}

/// Tells whether somebody types the lines.
pub(in crate::cli) fn is_typed() -> bool {
    io::stdin().is_terminal()
}

/// Returns the columns to break lines at: as wished, else those of a terminal that breaks lines
/// within words; `None` to break none. Emacs, which says so, breaks lines itself, anew for each window.
pub(in crate::cli) fn width(wished: Option<u16>) -> Option<u16> {
    if wished.is_some() {
        return wished.filter(|width| *width > 0);
    }
    let breaks = io::stdout().is_terminal() && std::env::var_os("INSIDE_EMACS").is_none();
    let (columns, _) = crate::tui::terminal::tty::size().ok().filter(|_| breaks)?;
    Some(columns).filter(|columns| *columns >= NARROWEST)
}

/// Returns what is said where a screen is asked for too.
pub(in crate::cli) fn no_screen() -> Failure {
    Failure::new(
        "--keys and --print are for a screen, --linear has none",
        "Put lines on standard input: sayso --linear STORY < LINES.",
    )
}

/// How lines are read.
pub(in crate::cli) struct Ways {
    /// Columns to break lines at, where the user said so.
    pub width: Option<u16>,
    /// How much is said of each quote.
    pub telling: QuoteDetail,
    /// What chose lines, if they were not asked for.
    pub why: Option<Why>,
    /// Where places are kept, if they are.
    pub state: Option<State>,
    /// Which files may be read.
    pub reach: Sandbox,
    /// Folders of sayso's own that journals may be in, beyond that.
    pub own: Vec<PathBuf>,
}

/// Reads an app aloud, line by line.
pub(in crate::cli) fn run((mut app, first): (App, Effect), ways: Ways) -> Result<u8, Failure> {
    let typed = is_typed();
    let (out, heard) = channel();
    let library = LibraryWorker::new(out.clone(), ways.reach.clone());
    let journal_thread =
        JournalThread::new(out.clone(), JournalIo::sandboxed(ways.reach.clone(), ways.own));
    let state_saver = StateSaver::new(ways.state, out.clone());
    let work = StoryWorker::new(out, (bundled::open, ways.reach), state_saver.state())?;
    let linear = Linear::new(width(ways.width));
    let linear = if ways.telling == QuoteDetail::Brief { linear.briefly() } else { linear };
    let awaited = Awaited::default();
    let mut talk = Talk {
        linear,
        work,
        library,
        state_saver,
        journal_thread,
        kept: None,
        awaited,
        heard,
        typed,
    };
    app.by_lines();
    if let Some((why, other)) = ways.why {
        put(&format!("Reading in lines, because {why}; {other} opens the screen.\n"))?;
    }
    let end = talk.until_end(&mut app, first);
    talk.keep(&app);
    // what could not be written is tried once more, and told if it still cannot
    talk.carry_out(app.write_again())?;
    let all_done = talk.journal_thread.finish(ENDING);
    talk.state_saver.finish();
    match end? {
        End::Quit => talk.unrecorded(&app, all_done).map_or(Ok(DONE), Err),
        End::Failed(why) => Err(why.into()),
    }
}

impl Talk {
    fn until_end(&mut self, app: &mut App, first: Effect) -> io::Result<End> {
        let mut effect = first;
        let (stop, at_rest) = interrupts()?;
        let mut lines = io::stdin().lock();
        loop {
            if let Some(end) = self.carry_out(effect)? {
                return Ok(end);
            }
            if let Some(end) = self.settle(app, SOON)? {
                return Ok(end);
            }
            put(&self.linear.answer(app))?;
            if stop.swap(false, Ordering::Relaxed) {
                self.linear.stop();
            }
            let line = if self.linear.goes_on() {
                String::new()
            } else {
                self.keep(app);
                // before the prompt: who sees it can leave
                at_rest.store(true, Ordering::SeqCst);
                put(&format!("{}: ", self.linear.prompt(app)))?;
                let line = read_line(&mut lines)?;
                at_rest.store(false, Ordering::SeqCst);
                let Some(line) = line else {
                    put("\n")?;
                    return Ok(End::Quit);
                };
                if !self.typed {
                    put(&format!("{}\n", visible(&line)))?;
                }
                line
            };
            // only reading on needs no annotations
            let reads = line.trim().chars().all(|c| c.is_ascii_digit());
            if !reads && let Some(end) = self.settle(app, PATIENCE)? {
                return Ok(end);
            }
            effect = self.linear.line(app, &line);
        }
    }

    /// Returns what of the last that was decided is not on the disk, if anything is not.
    fn unrecorded(&self, app: &App, all_done: bool) -> Option<Failure> {
        let failed = self.heard.try_iter().find_map(|heard| match heard {
            LoopEvent::Event(Event::Background(BackgroundEvent::NotRecorded { why, .. })) => {
                Some(why)
            }
            _ => None,
        });
        let known = || app.session()?.failed().map(|(_, why)| why.to_owned());
        let late = || (!all_done).then(|| "the disk was too slow".to_owned());
        let why = failed.or_else(known).or_else(late)?;
        let hint = "Look at the last decisions when you come back.";
        Some(Failure::new(format!("not saved: {why}"), hint))
    }

    /// Keeps where the reader is, if that has changed: at a prompt the program may be ended at any time.
    fn keep(&mut self, app: &App) {
        if let Effect::Keep(keep) = app.keep()
            && self.kept.as_ref() != Some(&keep)
        {
            self.state_saver.save((*keep).clone());
            self.kept = Some(*keep);
        }
    }

    /// Waits for what an answer needs, for annotations so long: without end where nobody types, so
    /// that it is always the same.
    fn settle(&mut self, app: &mut App, annotations: Duration) -> io::Result<Option<End>> {
        let asked = Instant::now();
        while self.awaited.any() || Linear::waits(app) || Linear::loads(app) {
            let waits = self.awaited.any() || Linear::waits(app);
            let due = if waits { PATIENCE } else { annotations };
            let next = if self.typed {
                self.heard.recv_timeout(due.saturating_sub(asked.elapsed())).ok()
            } else {
                self.heard.recv().ok()
            };
            let Some(next) = next else { return Ok(None) };
            if let Some(end) = self.hear(app, next)? {
                return Ok(Some(end));
            }
        }
        while let Ok(next) = self.heard.try_recv() {
            if let Some(end) = self.hear(app, next)? {
                return Ok(Some(end));
            }
        }
        Ok(None)
    }

    fn hear(&mut self, app: &mut App, heard: LoopEvent) -> io::Result<Option<End>> {
        match heard {
            LoopEvent::Event(Event::Background(news)) => {
                self.awaited.hear(&news);
                let effect = app.feed(Event::Background(news), self.linear.now());
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
            Effect::Keep(keep) => self.state_saver.save(*keep),
            Effect::Copy(text) => self.linear.show(&text),
            Effect::Open { id, wanted } => self.work.open(id, wanted),
            Effect::Search(job) => self.work.search(job),
            Effect::Source(job) => self.work.source(job),
            Effect::EndLines => {
                self.awaited.lines = None;
                self.library.end_lines();
            }
            // with lines from a file the answers are always the same
            Effect::Look { .. } | Effect::Journal(JournalJob::Look(_)) if !self.typed => {}
            effect @ Effect::Journal(_) => {
                self.awaited.ask(&effect);
                if let Effect::Journal(job) = effect {
                    self.journal_thread.start(job);
                }
            }
            effect @ (Effect::Library(_)
            | Effect::Reread(_)
            | Effect::People(..)
            | Effect::Lines { .. }
            | Effect::Reviews(..)
            | Effect::Look { .. }) => {
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

/// Makes Ctrl-c stop what is being read out, and leave where nothing is: whether it came, and
/// whether the program is at rest.
fn interrupts() -> io::Result<(Arc<AtomicBool>, Arc<AtomicBool>)> {
    use signal_hook::consts::SIGINT;
    use signal_hook::flag::{register, register_conditional_shutdown};
    let (stop, at_rest) = (Arc::new(AtomicBool::new(false)), Arc::new(AtomicBool::new(false)));
    register_conditional_shutdown(SIGINT, 128 + SIGINT, Arc::clone(&at_rest))?;
    register(SIGINT, Arc::clone(&stop))?;
    Ok((stop, at_rest))
}

/// Reads a line without its end; `None` at the end of all lines. What is no UTF-8 is replaced.
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

/// Writes words that are fit for a terminal, at once.
fn put(words: &str) -> io::Result<()> {
    let mut out = io::stdout().lock();
    out.write_all(words.as_bytes())?;
    out.flush()
}
