//! The pace of keys from a terminal: a burst decides nothing, and what may be part of a key that was
//! cut asks.
//!
//! ```text
//! a command within HAND of another       a burst: pasted text, keys that were held up on the line
//! up to QUIET after a burst               still part of it
//! the keys of one command, such as x s    at any pace: they are one command
//! the same key again, not at once         a key that is held down: see `App::is_key_repeat`
//! pressed before the screen had shown     typed ahead: it was meant for what nobody had seen
//! what the key before did
//! maybe part of a longer key              asks, and Enter answers: no such key holds an Enter
//! ```
//!
//! A decision waits until [`HAND`] has passed without another key: only then is it known not to be
//! the first of a burst. Keys of scripts, and commands by their names, carry their own time: nothing
//! here concerns them. When bytes come is the terminal's to say.

use std::time::Duration;

use crate::app::command::{Call, Command};
use crate::app::event::TypedKey;
use crate::app::mode::{Prompt, Purpose};
use crate::app::state::active_list::Selection;
use crate::app::{App, Effect, KeyCode, KeyEvent, Message, Mode, review};

/// Two commands that come closer together are not typed by a hand: ten keys a second are 100 ms
/// apart, pieces of one key on a slow line up to 30 ms.
pub const HAND: Duration = Duration::from_millis(50);
/// The same where text is typed: letters follow each other faster, and only Enter decides.
pub const TEXT: Duration = Duration::from_millis(15);
/// The same key again sooner than this is no key that is held down: the fastest keyboards repeat
/// 100 times a second.
const AT_ONCE: Duration = Duration::from_millis(8);
/// The same key again within this time is held down.
const HELD: Duration = Duration::from_millis(120);
/// A burst lasts until this long after its last key: pasted text comes in pieces.
const QUIET: Duration = Duration::from_millis(250);

/// Digits that were meant as a count come this soon after each other, and the motion after them.
const COUNT: Duration = Duration::from_secs(1);
/// The motions that go to a number elsewhere (`12G`, `50%`).
const TO_A_NUMBER: [&str; 3] = ["bottom", "top", "percent"];

/// What is said of a burst.
const BURST: &str = "keys came faster than a hand types, as pasted text does";
/// What is said of keys typed ahead.
const AHEAD: &str = "typed before the screen showed what came before";
/// What is said where the text has changed before a decision was due.
const CHANGED: &str = "the text changed under this key";
/// What is said where the text of a source has.
const SOURCE_CHANGED: &str = "a source changed under this key; look at its passage anew";
/// What is said while a source that has changed is being read again.
const BEING_READ: &str = "a source has changed and is being read again";

/// A command that decides, and what it would decide about.
#[derive(Clone, Copy, Debug)]
struct Decision {
    command: &'static Command,
    call: Call,
    /// When its last key came.
    at: Duration,
    subject: Subject,
}

/// What a decision is about: the selection, the address of the text, how often a source has changed,
/// what is open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Subject(Option<Selection>, usize, u64, std::mem::Discriminant<Mode>);

/// What is known of the pace of keys.
#[derive(Clone, Debug, Default)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "facts about a key that do not exclude each other"
)]
pub(in crate::app) struct Pace {
    /// The last key and when it came.
    last: Option<(KeyEvent, Duration)>,
    /// True if the last key is being held down.
    held_down: bool,
    /// True while keys come in a burst.
    burst: bool,
    /// True if the first key of the command being typed was typed ahead.
    ahead: bool,
    /// True if a key of the command being typed may be part of a key that was cut.
    doubtful: bool,
    /// When the key being handled came, if it came from a terminal.
    pub(in crate::app) key: Option<Duration>,
    /// Why the keys that come now decide nothing, if one of them would have.
    refused: Option<(&'static str, &'static Command)>,
    /// The decision that waits until no key has followed it.
    waiting: Option<Decision>,
    /// The decision that was asked about.
    asked: Option<Decision>,
    /// How many verdicts were recorded by digits right after each other, and when the last of them
    /// came.
    verdicts: (usize, Duration),
    /// When the key of the decision being carried out came.
    pub(in crate::app) deciding: Option<Duration>,
}

impl Pace {
    /// Takes note of a key that begins a command or goes on with one; returns true if it came
    /// together with the key before.
    fn note(&mut self, key: &TypedKey, limit: Duration, goes_on: bool) -> bool {
        let Some((before, at)) = self.last.replace((key.press, key.at)) else {
            (self.ahead, self.doubtful) = (key.typed_ahead, key.doubtful);
            return false;
        };
        let gap = key.at.saturating_sub(at);
        let repeats = before == key.press;
        let limit = if repeats || self.held_down { AT_ONCE } else { limit };
        let together = gap < limit;
        self.held_down = repeats && (AT_ONCE..HELD).contains(&gap);
        self.doubtful = key.doubtful || (goes_on && self.doubtful);
        if goes_on {
            return together;
        }
        self.ahead = key.typed_ahead;
        self.burst = together || (self.burst && gap < QUIET);
        if !self.burst && !self.ahead {
            self.refused = None;
        }
        together
    }
}

impl App {
    /// Handles a key from a terminal.
    pub(in crate::app) fn handle_typed(&mut self, key: &TypedKey) -> Effect {
        let goes_on = self.pending.begun();
        let together = self.pace.note(key, self.least_gap(), goes_on);
        let waited = match self.pace.waiting.take() {
            Some(waiting) if together => self.interrupt(waiting),
            Some(waiting) => self.carry_out(waiting),
            None => Effect::None,
        };
        let asked = self.pace.asked.take();
        let sure = !self.pace.burst && !self.pace.ahead;
        self.pace.key = Some(key.at);
        let handled = match asked {
            Some(asked) if sure && key.press.code == KeyCode::Enter => self.carry_out(asked),
            _ => self.handle_key(key.press),
        };
        self.pace.key = None;
        if let Some((why, command)) = self.pace.refused {
            self.message = Some(Message::warning(self.nothing_done(why, command)));
        }
        match waited {
            Effect::None => handled,
            waited => Effect::Many(vec![waited, handled]),
        }
    }

    /// Returns how far apart two commands are at least, if a hand types them here.
    fn least_gap(&self) -> Duration {
        if self.context().takes_text() { TEXT } else { HAND }
    }

    /// Returns true if a command would write to a journal.
    fn decides(&self, command: &Command) -> bool {
        command.decides && (!command.context.takes_text() || self.is_answering())
    }

    /// Returns true if a command would change the story, not decide about it.
    fn changes_story(&self, command: &Command) -> bool {
        let accepts = command.context.takes_text();
        let typed = |prompt: &Prompt| matches!(prompt.purpose, Purpose::Mend(_));
        let mends = matches!(&self.mode, Mode::Prompt(prompt) if typed(prompt));
        command.mends || accepts && (mends || self.choosing_edit())
    }

    /// Returns why a command did nothing, and that it did not.
    fn nothing_done(&self, why: &str, command: &Command) -> String {
        let done = if self.changes_story(command) { "changed" } else { "decided" };
        match why.split_once(';') {
            Some((why, then)) => format!("{why}: nothing was {done};{then}"),
            None => format!("{why}: nothing was {done}"),
        }
    }

    /// Refuses a command that decides while what the sources say is being read again; `None` if it may
    /// run.
    pub(in crate::app) fn wait_for_sources(&mut self, command: &Command) -> Option<Effect> {
        let waits = self.source_changes.being_read && self.decides(command);
        waits.then(|| {
            let text = self.nothing_done(BEING_READ, command);
            self.say(Message::warning(text))
        })
    }

    /// Holds a command back if it decides and its keys came from a terminal; `None` if it is to run
    /// now.
    pub(in crate::app) fn hold_back(
        &mut self,
        command: &'static Command,
        call: Call,
    ) -> Option<Effect> {
        let at = self.pace.key.filter(|_| self.decides(command))?;
        if self.pace.burst || self.pace.ahead {
            return Some(self.refuse(command));
        }
        let decision = Decision { command, call, at, subject: self.subject() };
        if !self.pace.doubtful {
            self.pace.waiting = Some(decision);
            return Some(Effect::None);
        }
        self.pace.asked = Some(decision);
        let does = if self.changes_story(command) { "does" } else { "decides" };
        let text = format!(
            "this may be part of another key, cut after its Esc: Enter {does} “{}”, any other key does not",
            command.help
        );
        Some(self.say(Message::warning(text)))
    }

    /// Refuses a decision; in a note, an Enter that was pasted begins a new line.
    fn refuse(&mut self, command: &'static Command) -> Effect {
        if command.name == "prompt-accept" && self.on_note() {
            return review::newline(self, Call::default());
        }
        self.pace.refused = Some((if self.pace.burst { BURST } else { AHEAD }, command));
        Effect::None
    }

    /// Drops the decision that waits, because something came right after it.
    fn interrupt(&mut self, waiting: Decision) -> Effect {
        self.pace.burst = true;
        self.refuse(waiting.command)
    }

    /// Drops the decision that waits or was asked about, because something other than a key came.
    pub(in crate::app) fn drop_decision(&mut self) {
        self.pace.asked = None;
        if let Some(waiting) = self.pace.waiting.take() {
            let _ = self.interrupt(waiting);
        }
    }

    /// Returns what a decision would be about now.
    fn subject(&self) -> Subject {
        let reader = self.reader.as_ref();
        Subject(
            reader.and_then(|reader| reader.selection),
            reader.map_or(0, |reader| std::sync::Arc::as_ptr(reader.doc()) as usize),
            self.source_changes.count,
            std::mem::discriminant(&self.mode),
        )
    }

    /// Carries a decision out.
    fn carry_out(&mut self, decision: Decision) -> Effect {
        let now = self.subject();
        if decision.subject != now {
            let sources = decision.subject.2 != now.2;
            let why = if sources { SOURCE_CHANGED } else { CHANGED };
            let text = self.nothing_done(why, decision.command);
            return self.say(Message::warning(text));
        }
        if let Some(refused) = self.wait_for_sources(decision.command) {
            return refused;
        }
        self.pace.deciding = Some(decision.at);
        let effect = self.run_at(decision.command, decision.call, decision.at);
        self.pace.deciding = None;
        effect
    }

    /// Runs a command whose last key came at a time. Digits are verdicts in review mode and never the
    /// count of a motion, which hands from other programs do not expect: those right before a motion
    /// to a number are taken back, and nothing moves.
    pub(in crate::app) fn run_at(
        &mut self,
        command: &'static Command,
        call: Call,
        at: Duration,
    ) -> Effect {
        self.commands_run.push(command.name);
        let (count, last) = std::mem::take(&mut self.pace.verdicts);
        let count = if at.saturating_sub(last) > COUNT { 0 } else { count };
        if count > 0 && TO_A_NUMBER.contains(&command.name) {
            return self.take_verdicts_back(count);
        }
        let before = self.recorded();
        let effect = self.run_here(command, call);
        if command.name.starts_with("verdict-") && self.recorded() > before {
            self.pace.verdicts = (count + 1, at);
        }
        effect
    }

    /// Takes verdicts back that were meant as the count of a motion.
    fn take_verdicts_back(&mut self, count: usize) -> Effect {
        let undone = (0..count).map(|_| review::undo(self, Call::default())).collect();
        let text = match count {
            1 => "that digit was a verdict, not a count: it is taken back".to_owned(),
            n => format!("those digits were {n} verdicts, not a count: all are taken back"),
        };
        let text = self.keymap.fill(&format!("{text} · {{redo}} redoes one"));
        self.say_with(Effect::Many(undone), Message::warning(text))
    }

    /// Returns how many events were recorded.
    fn recorded(&self) -> usize {
        self.session.as_ref().map_or(0, |session| session.record().entries().len())
    }

    /// Returns when the decision that waits is due.
    pub(in crate::app) fn decision_due(&self) -> Option<Duration> {
        self.pace.waiting.map(|waiting| waiting.at + self.least_gap())
    }

    /// Carries out the decision that waits, if it is due; `None` if none is.
    pub(in crate::app) fn decide_if_due(&mut self) -> Option<Effect> {
        self.decision_due().filter(|due| self.now >= *due)?;
        let waiting = self.pace.waiting.take()?;
        Some(self.carry_out(waiting))
    }
}
