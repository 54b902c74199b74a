//! Lines in review mode: what a number means, which decisions are let through, whether they
//! are saved yet, and the prompts for notes, reasons and sources.
//!
//! The details of an item are in `item`.

use crate::app::command::{Call, Command, Context};
use crate::app::keys::keymap::KeyMatch;
use crate::app::mode::{Prompt, Purpose};
use crate::app::{App, Effect, KeyCode, Mode, Selection, commands};
use crate::linear::numbered_choices::{Choice, Choices};
use crate::linear::{Linear, Reply, reading_unit};
use crate::story::Item;
use crate::view::Document;

/// Commands that decide something about the current item, or attach something to it.
const DECIDES: [&str; 9] = [
    "pass",
    "decide-other",
    "repeat",
    "skip",
    "defer",
    "keep-stale",
    "reopen",
    "evidence-again",
    "evidence",
];
/// How the names of the other such commands begin.
const DECIDE: [&str; 3] = ["verdict-", "fail-", "note"];

/// The hint at the start of a review.
pub(in crate::linear) const HINT: &str = "On a claim a number is its verdict, from 1, supported, to 7, not \
                               checkable; on a quote pass records what can be shown, and fail \
                               lists what can be wrong. Help lists the rest.";

/// How many decisions there are, and whether they are on disk.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(in crate::linear) struct Saved {
    /// Number of the reviewer's events.
    steps: usize,
    /// True if some are still being written.
    waits: bool,
}

impl Saved {
    fn of(app: &App) -> Option<Self> {
        let session = app.session()?;
        let own = session
            .record()
            .entries()
            .iter()
            .filter(|entry| *entry.event.who == *session.reviewer());
        Some(Self { steps: own.count(), waits: session.is_saving() })
    }
}

impl Linear {
    /// Handles a number in review mode: a verdict on the current claim.
    pub(in crate::linear) fn verdict(&mut self, app: &mut App, number: usize) -> Effect {
        let key = char::from_digit(number as u32, 10).filter(|_| number < 10);
        let found = key.map(|c| app.keymap().find(Context::Review, &[KeyCode::Char(c).into()]));
        if let Some(KeyMatch::Command(command, _)) = found {
            return self.command(app, command, Call::default());
        }
        let words = "verdicts go from 1 to 7; paragraph and a number goes to a paragraph";
        self.notes.push(words.to_owned());
        Effect::None
    }

    /// Returns true if a command would decide on an item that was not read last; then reads that item
    /// instead, so that nobody decides on anything but what they heard.
    pub(in crate::linear) fn needs_reading_first(
        &mut self,
        app: &mut App,
        command: &Command,
    ) -> bool {
        let decides = DECIDES.contains(&command.name)
            || DECIDE.iter().any(|begin| command.name.starts_with(begin));
        let bulk = app.in_review_mode().is_none_or(|session| session.bulk.is_some());
        if command.context != Context::Review || !decides || bulk || !self.text_was_last {
            return false;
        }
        let Some(reader) = app.reader() else { return false };
        let Some(on @ Selection::Item(item)) = reader.selection else { return false };
        if self.was_read_last(reader.doc(), item) {
            return false;
        }
        app.go_to(on);
        self.notes.push("nothing was decided: the current item is read first".to_owned());
        (self.reply, self.text_was_last) = (Reply::Place, false);
        true
    }

    /// Returns true if an item begins in the text unit that was read last.
    fn was_read_last(&self, doc: &Document, item: Item) -> bool {
        let Some((_, first)) = self.last_read else { return false };
        let unit = reading_unit::around(&doc.blocks, first);
        let spans = doc.story.spans(item);
        let within = reading_unit::span(&doc.blocks, &unit);
        spans.iter().any(|span| within.start <= span.start && span.start < within.end)
    }

    /// Adds a note in one line; without words, asks for them.
    pub(in crate::linear) fn note(&mut self, app: &mut App, prefix: &str, words: &str) -> Effect {
        let Some(command) = commands::named("note") else { return Effect::None };
        if self.needs_reading_first(app, command) {
            return Effect::None;
        }
        if words.is_empty() && !prefix.is_empty() {
            self.notes.push("type the words after it, on the same line".to_owned());
            return Effect::None;
        }
        if words.is_empty() {
            return self.command(app, command, Call::default());
        }
        self.one_line(app, command, &format!("{prefix}{words}"))
    }

    /// Resolves the open query or blocker.
    pub(in crate::linear) fn resolve(&mut self, app: &mut App, which: &str) -> Effect {
        let Some(command) = commands::named("note") else { return Effect::None };
        let prefix = match which {
            "query" => "?",
            "blocker" => "!",
            _ => {
                self.notes.push("type settle query or settle blocker".to_owned());
                return Effect::None;
            }
        };
        if self.needs_reading_first(app, command) {
            Effect::None
        } else {
            self.one_line(app, command, prefix)
        }
    }

    /// Attaches a source that the story does not have; without words, asks for them.
    pub(in crate::linear) fn new_source(&mut self, app: &mut App, words: &str) -> Effect {
        let Some(command) = commands::named("evidence") else { return Effect::None };
        if self.needs_reading_first(app, command) {
            return Effect::None;
        }
        let opened = app.run_command(command, Call::default(), self.now);
        // the first row of the picker is “new source …”
        let first =
            if let Mode::Picker(_) = app.mode() { self.number(app, 1) } else { Effect::None };
        let typed = match app.mode() {
            Mode::Prompt(_) if !words.is_empty() => self.answer_prompt(app, words),
            _ => Effect::None,
        };
        Effect::Many(vec![opened, first, typed])
    }

    /// Undoes a step of the history, or redoes it, by its number.
    pub(in crate::linear) fn undo_step(&mut self, app: &mut App, number: &str) -> Effect {
        let Some(choices) = Choices::of(app) else { return Effect::None };
        let number = number.parse().unwrap_or(choices.selected());
        let Some(Choice::Step(step, times, _)) = choices.choose(number) else {
            self.notes.push(format!("the numbers go from 1 to {}", choices.numbers()));
            return Effect::None;
        };
        let moved = match times {
            0 => Effect::None,
            _ => self.named(app, step, Some(times)),
        };
        Effect::Many(vec![moved, self.named(app, "history-undo", None)])
    }

    /// Answers the prompt of a command with a line that was typed along with it; a rejected line closes
    /// the prompt.
    fn one_line(&mut self, app: &mut App, command: &Command, words: &str) -> Effect {
        let opened = app.run_command(command, Call::default(), self.now);
        let Mode::Prompt(_) = app.mode() else { return opened };
        let typed = self.answer_prompt(app, words);
        let closed = match app.mode() {
            Mode::Prompt(_) => self.named(app, "prompt-close", None),
            _ => Effect::None,
        };
        Effect::Many(vec![opened, typed, closed])
    }

    /// Reports the progress of the review.
    pub(in crate::linear) fn progress(&mut self, app: &App) {
        let Some(session) = app.session() else { return };
        self.notes.push(session.progress().words());
    }

    /// Returns the message about the last line, with whether its decision is on disk.
    pub(in crate::linear) fn with_save_state(
        &mut self,
        app: &App,
        message: Option<String>,
    ) -> Vec<String> {
        self.decided = false;
        let now = Saved::of(app);
        let before = std::mem::replace(&mut self.last_saved, now);
        let mut lines: Vec<String> = Vec::new();
        let (Some(now), Some(before)) = (now, before) else {
            lines.extend(message);
            return lines;
        };
        let failed = app.session().and_then(|session| session.save_failure()).is_some();
        let decided = now.steps > before.steps;
        self.decided = decided;
        let word = match (decided, now.waits) {
            (true, true) => "not saved yet",
            (true, false) if failed => "not saved",
            (true, false) => "saved",
            (false, _) => "",
        };
        match (message, word) {
            (message, "") => lines.extend(message),
            (None, word) => lines.push(word.to_owned()),
            (Some(message), word) => lines.push(match message.split_once("; ") {
                Some((first, rest)) => format!("{first}; {word}; {rest}"),
                None => format!("{message}; {word}"),
            }),
        }
        if before.waits && !now.waits && !failed {
            lines.insert(0, "earlier decisions are saved now".to_owned());
        }
        lines
    }
}

/// Returns the prompt of a question.
pub(in crate::linear) const fn prompt(purpose: &Purpose) -> &'static str {
    match purpose {
        Purpose::Search { .. } | Purpose::AllStories => "search",
        Purpose::Filter { .. } | Purpose::Bulk => "filter",
        Purpose::Reviewer => "name",
        Purpose::Reason(..) => "reason",
        Purpose::Note => "note",
        Purpose::NewSource(_) => "source",
        Purpose::Locator(..) => "place",
        Purpose::Initials => "initials",
        Purpose::Scope(_) => "scope",
        Purpose::Mend(_) => "words",
    }
}

/// Returns the question of a prompt.
pub(in crate::linear) fn question(prompt: &Prompt) -> String {
    let begun = prompt.query.words.trim();
    let enter = if begun.is_empty() || !prompt.purpose.is_review() {
        String::new()
    } else {
        format!(" Enter alone takes: {begun}.")
    };
    let what = match &prompt.purpose {
        Purpose::Search { .. } | Purpose::AllStories | Purpose::Filter { .. } => {
            "Type what to look for; <esc> cancels.".to_owned()
        }
        Purpose::Reviewer => "Who is reviewing? Type your name; <esc> cancels.".to_owned(),
        Purpose::Reason(value, why) => {
            let (value, why) = (value.shown(), why.message());
            format!("{value}, but {why}: why? Type a reason; <esc> cancels.")
        }
        Purpose::Note => "Type a note. One that begins with a question mark is a query to the \
                          author, with an exclamation mark a blocker. <esc> cancels."
            .to_owned(),
        Purpose::NewSource(_) => {
            "Type the URL of the source and its title, or its title; <esc> cancels.".to_owned()
        }
        Purpose::Locator(..) => "Where in it? Type a page, a time or a line; Enter alone leaves \
                                it out, <esc> cancels."
            .to_owned(),
        Purpose::Bulk => "Type what the items have in common, as in speaker:name form:direct \
                          open; <esc> cancels."
            .to_owned(),
        Purpose::Initials => "Type your initials to sign off; <esc> cancels.".to_owned(),
        Purpose::Scope(_) => "What was checked, or what was left out? <esc> cancels.".to_owned(),
        Purpose::Mend(what) => {
            format!("Type the {}; <esc> cancels.", what.sign().trim_end_matches([':', ' ']))
        }
    };
    what + &enter
}

/// Returns a message in words: separators become semicolons, `1–7` becomes “1 to 7”.
pub(in crate::linear) fn in_words(message: &str) -> String {
    let words = message.replace(" · ", "; ").replace("1–7", "1 to 7");
    words.replace("; Esc ", "; <esc> ").replace('…', "").replace("NOT SAVED", "not saved")
}
