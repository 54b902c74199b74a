//! A checker's lines: what a number means in the review stance, which decisions are let
//! through, what is said of the disk, what a line that is asked for stands for.
//!
//! What is told of an item is in `checking`.

use crate::app::command::{Call, Command, Context};
use crate::app::keys::keymap::KeyMatch;
use crate::app::mode::{Prompt, Purpose};
use crate::app::{App, Effect, KeyCode, Mode, Selection, commands};
use crate::linear::numbered_choices::{Choice, Choices};
use crate::linear::{Linear, Say, reading_unit};
use crate::story::Item;
use crate::view::Document;

/// Commands that decide something about the item in hand, or attach something to it.
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
/// What the names of the other such commands begin with.
const DECIDE: [&str; 3] = ["verdict-", "fail-", "note"];

/// How answers are given, for who begins to check.
pub(in crate::linear) const HINT: &str = "On a claim a number is its verdict, from 1, supported, to 7, not \
                               checkable; on a quote pass records what can be shown, and fail \
                               lists what can be wrong. Help lists the rest.";

/// What is known of what was decided here and of the disk.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(in crate::linear) struct Saved {
    /// Steps of who checks.
    steps: usize,
    /// True if some are on their way.
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
    /// A number in the review stance: a verdict on the claim in hand.
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

    /// Tells whether a command would decide on an item that was not read out last; then says that item.
    pub(in crate::linear) fn not_heard(&mut self, app: &mut App, command: &Command) -> bool {
        let decides = DECIDES.contains(&command.name)
            || DECIDE.iter().any(|begin| command.name.starts_with(begin));
        let bulk = app.in_review_mode().is_none_or(|session| session.bulk.is_some());
        if command.context != Context::Review || !decides || bulk || !self.text_last {
            return false;
        }
        let Some(reader) = app.reader() else { return false };
        let Some(on @ Selection::Item(item)) = reader.selection else { return false };
        if self.is_around(reader.doc(), item) {
            return false;
        }
        app.go_to(on);
        self.notes.push("nothing was decided: first hear what you stand on".to_owned());
        (self.say, self.text_last) = (Say::Place, false);
        true
    }

    /// Tells whether an item begins in the piece of the text that was read last.
    fn is_around(&self, doc: &Document, item: Item) -> bool {
        let Some((_, first)) = self.heard else { return false };
        let unit = reading_unit::around(&doc.blocks, first);
        let spans = doc.story.spans(item);
        let within = reading_unit::span(&doc.blocks, &unit);
        spans.iter().any(|span| within.start <= span.start && span.start < within.end)
    }

    /// Takes a note in one line; without words, asks for them.
    pub(in crate::linear) fn note(&mut self, app: &mut App, sign: &str, words: &str) -> Effect {
        let Some(command) = commands::named("note") else { return Effect::None };
        if self.not_heard(app, command) {
            return Effect::None;
        }
        if words.is_empty() && !sign.is_empty() {
            self.notes.push("type it with its words behind it".to_owned());
            return Effect::None;
        }
        if words.is_empty() {
            return self.command(app, command, Call::default());
        }
        self.one_line(app, command, &format!("{sign}{words}"))
    }

    /// Settles the query or the blocker that is open.
    pub(in crate::linear) fn settle(&mut self, app: &mut App, which: &str) -> Effect {
        let Some(command) = commands::named("note") else { return Effect::None };
        let sign = match which {
            "query" => "?",
            "blocker" => "!",
            _ => {
                self.notes.push("settle query, or settle blocker".to_owned());
                return Effect::None;
            }
        };
        if self.not_heard(app, command) { Effect::None } else { self.one_line(app, command, sign) }
    }

    /// Attaches a source that the story does not have; without words, asks for them.
    pub(in crate::linear) fn new_source(&mut self, app: &mut App, words: &str) -> Effect {
        let Some(command) = commands::named("evidence") else { return Effect::None };
        if self.not_heard(app, command) {
            return Effect::None;
        }
        let opened = app.run_command(command, Call::default(), self.now);
        // the first row is a new one
        let first =
            if let Mode::Picker(_) = app.mode() { self.number(app, 1) } else { Effect::None };
        let typed = match app.mode() {
            Mode::Prompt(_) if !words.is_empty() => self.answer_prompt(app, words),
            _ => Effect::None,
        };
        Effect::Many(vec![opened, first, typed])
    }

    /// Takes a step of the history back, or does it again, by its number.
    pub(in crate::linear) fn take_back(&mut self, app: &mut App, number: &str) -> Effect {
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

    /// Types a line that is there already where a command asks for one; what is wrong with it closes it.
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

    /// Says how much is done.
    pub(in crate::linear) fn progress(&mut self, app: &App) {
        let Some(session) = app.session() else { return };
        self.notes.push(session.progress().words());
    }

    /// Returns what was said to the last line, with whether it is on the disk.
    pub(in crate::linear) fn saved(&mut self, app: &App, told: Option<String>) -> Vec<String> {
        self.decided = false;
        let now = Saved::of(app);
        let before = std::mem::replace(&mut self.on_disk, now);
        let mut lines: Vec<String> = Vec::new();
        let (Some(now), Some(before)) = (now, before) else {
            lines.extend(told);
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
        match (told, word) {
            (told, "") => lines.extend(told),
            (None, word) => lines.push(word.to_owned()),
            (Some(told), word) => lines.push(match told.split_once("; ") {
                Some((first, rest)) => format!("{first}; {word}; {rest}"),
                None => format!("{told}; {word}"),
            }),
        }
        if before.waits && !now.waits && !failed {
            lines.insert(0, "what was decided before is saved now".to_owned());
        }
        lines
    }
}

/// Returns the word before the cursor while a line is asked for.
pub(in crate::linear) const fn prompt(purpose: &Purpose) -> &'static str {
    match purpose {
        Purpose::Search { .. } | Purpose::AllStories => "search",
        Purpose::Filter { .. } | Purpose::Bulk => "filter",
        Purpose::Reviewer => "name",
        Purpose::Reason(_) => "reason",
        Purpose::Note => "note",
        Purpose::NewSource => "source",
        Purpose::Locator(_) => "place",
        Purpose::Initials => "initials",
        Purpose::Scope(_) => "scope",
    }
}

/// Returns what is said where a line is asked for.
pub(in crate::linear) fn asks(prompt: &Prompt) -> String {
    let begun = prompt.query.words.trim();
    let enter = if begun.is_empty() || !prompt.purpose.is_review() {
        String::new()
    } else {
        format!(" Enter alone takes: {begun}.")
    };
    let what = match &prompt.purpose {
        Purpose::Search { .. } | Purpose::AllStories | Purpose::Filter { .. } => {
            "Type what to look for; <esc> gives up.".to_owned()
        }
        Purpose::Reviewer => "Who checks? Type a name; <esc> gives up.".to_owned(),
        Purpose::Reason(value) => {
            let value = value.shown();
            format!("{value}, and no evidence is attached: why? Type a reason; <esc> gives up.")
        }
        Purpose::Note => "Type a note. One that begins with a question mark is a query to the \
                          author, with an exclamation mark a blocker. <esc> gives up."
            .to_owned(),
        Purpose::NewSource => {
            "Type the URL of the source and its title, or its title; <esc> gives up.".to_owned()
        }
        Purpose::Locator(_) => "Where in it? Type a page, a time or a line; Enter alone names no \
                                place, <esc> gives up."
            .to_owned(),
        Purpose::Bulk => "Type what the items have in common, as in speaker:name form:direct \
                          open; <esc> gives up."
            .to_owned(),
        Purpose::Initials => "By whose initials is it signed off? <esc> gives up.".to_owned(),
        Purpose::Scope(_) => "What was checked, or what was left out? <esc> gives up.".to_owned(),
    };
    what + &enter
}

/// Returns a message in words: what is parted by points becomes parts of a sentence, from 1–7 is from
/// 1 to 7.
pub(in crate::linear) fn in_words(message: &str) -> String {
    let words = message.replace(" · ", "; ").replace("1–7", "1 to 7");
    words.replace("; Esc ", "; <esc> ").replace('…', "").replace("NOT SAVED", "not saved")
}
