//! The reader as plain lines: a line in, some lines out, nothing ever redrawn.
//!
//! For screen readers, braille displays and terminals that can do nothing else.
//! It is the same [`App`] with the same commands, called by name, by key or by
//! number; a piece of the text at a time is read instead of a screen. Nothing
//! but words goes out: no escape sequence, no sign that has to be seen.
//!
//! No input or output here, and no story is opened: lines come in and go out as
//! values, and effects are carried out by whoever drives it.

mod ask;
pub mod choices;
mod page;
mod reading;
mod said;
mod standing;
mod unit;
pub mod words;

use std::time::Duration;

use crate::app::command::{Call, Command, Context};
use crate::app::walk::List;
use crate::app::{App, Effect, Event, Key, KeyPress, Message, Mode, Standing, commands, script};
use ask::{Asked, asked};
use choices::{Choice, Choices};
use page::Page;
use words::{Does, Word};

/// Time from one line to the next: no key is taken for a piece of the one before.
const STEP: Duration = Duration::from_secs(1);

/// Rows of a list that are read at once.
pub const ROWS: usize = 20;

/// The reader as lines, beside the app that it reads.
#[derive(Debug, Default)]
pub struct Linear {
    /// Columns to break lines at; without it they are not broken.
    width: Option<u16>,
    /// True to say less of each quote.
    brief: bool,
    now: Duration,
    /// What a line is answered with, beside what has changed.
    notes: Vec<String>,
    /// True if the line is answered with where the reader is, changed or not.
    place: bool,
    /// The commands that numbers choose from, if they were listed.
    offered: Option<Vec<&'static Command>>,
    /// Which rows of the open list were read last.
    rows: Rows,
    /// True if the line is answered with the next rows.
    more: bool,
    /// True if the line is answered with the text, whatever is stood on.
    reads: bool,
    /// True if the text was read last, not what is stood on.
    text_last: bool,
    /// The message that was said last.
    said: Option<Message>,
    /// Whether the hints on reading and on lists were given.
    hinted: (bool, bool),
    /// The story that was greeted, by the number of its loading, and whether all of it was there.
    greeted: Option<(u64, bool)>,
    /// The first block of the piece of the text that was read last.
    heard: Option<(u64, usize)>,
    /// What the last answer was about.
    was: Was,
    /// Pieces of the text that are still to be read without being asked for.
    left: u32,
}

/// Rows of a list that were read.
#[derive(Debug, Default)]
struct Rows {
    /// What tells the list from others.
    list: String,
    from: usize,
    to: usize,
}

/// What an answer compares with.
#[derive(Debug, Default, PartialEq)]
struct Was {
    reading: bool,
    on: Option<Standing>,
    block: u32,
    selected: usize,
}

impl Linear {
    /// Makes a reader that breaks lines at `width` columns; without it, it does not break them.
    pub fn new(width: Option<u16>) -> Self {
        Self { width, ..Self::default() }
    }

    /// Tells whether an app waits for work beside the lines, without which an answer makes no sense.
    pub fn waits(app: &App) -> bool {
        let counting = |list: &List| matches!(list, List::Hits(hits) if hits.found.is_none());
        matches!(app.mode(), Mode::Opening(_))
            || app.reader().is_some_and(|reader| counting(reader.list()))
    }

    /// Tells whether annotations of the open story are still being read.
    pub fn loads(app: &App) -> bool {
        app.reader().is_some_and(|reader| !reader.doc().story.whole)
    }

    /// Tells whether the reader goes on by itself: then an empty line is to be handed in, until [`Self::stop`].
    pub fn goes_on(&self) -> bool {
        self.left > 0
    }

    /// Ends going on by itself.
    pub fn stop(&mut self) {
        self.left = 0;
    }

    /// Returns the word before the cursor: what numbers stand for.
    pub fn prompt(&self, app: &App) -> &'static str {
        match (&self.offered, app.mode()) {
            (Some(_), _) => "command",
            (_, Mode::Prompt(_)) => "search",
            (_, Mode::Opening(_)) => "opening",
            _ => Choices::of(app).map_or("read", |choices| choices.name()),
        }
    }

    /// Does what a line asks for.
    pub fn line(&mut self, app: &mut App, line: &str) -> Effect {
        self.now += STEP;
        self.hush(app);
        let line = line.trim();
        if !line.is_empty() {
            self.left = 0;
        }
        if let Mode::Prompt(_) = app.mode() {
            return self.answer_prompt(app, line);
        }
        if let Some(offered) = self.offered.take() {
            if let Some(effect) = self.answer_offer(app, line, offered) {
                return effect;
            }
        }
        let context = app.context();
        match asked(app, context, line) {
            Asked::Enter => self.enter(app),
            Asked::Number(number) => self.number(app, number),
            asked => match app.mode() {
                Mode::Picker(_) => self.in_picker(app, line, asked),
                Mode::Labels(_) => {
                    let effect = self.press(app, KeyPress::plain(Key::Esc));
                    if leaves(line) { effect } else { self.run(app, line, asked) }
                }
                Mode::Card(_) if matches!(asked, Asked::Unknown) => {
                    self.leave_card(app);
                    let asked = ask::asked(app, Context::Read, line);
                    self.run(app, line, asked)
                }
                _ => self.run(app, line, asked),
            },
        }
    }

    /// Shows words that were to be copied: without a screen they are printed, to be copied from there.
    pub fn show(&mut self, words: &str) {
        self.notes.extend(words.lines().map(str::to_owned));
    }

    /// Takes over what was said beside the lines, so that only what is new is said after this one.
    fn hush(&mut self, app: &mut App) {
        let unsaid = app.message().filter(|message| self.said.as_ref() != Some(message));
        self.notes.extend(unsaid.map(|message| message.text.clone()));
        self.said = None;
        app.hush();
    }

    /// Runs what a line asks for.
    fn run(&mut self, app: &mut App, line: &str, asked: Asked<'_>) -> Effect {
        match asked {
            Asked::Word(word, rest) => self.word(app, word, rest),
            Asked::Command(command, call) => self.command(app, command, call),
            Asked::Type(command, words) => self.type_into(app, command, words, false),
            Asked::Which(commands) => {
                self.offer(commands);
                Effect::None
            }
            Asked::Enter | Asked::Number(_) | Asked::Unknown => {
                self.notes.push(format!("{line} is no command; help lists them"));
                Effect::None
            }
        }
    }

    fn command(&mut self, app: &mut App, command: &'static Command, call: Call) -> Effect {
        if let Some(instead) = words::without_screen(command.name) {
            let name = command.name.replace('-', " ");
            self.notes.push(format!("{name} needs a screen; {instead}"));
            return Effect::None;
        }
        if command.keys.iter().all(|keys| keys.ends_with(" *")) && call.letter.is_none() {
            let keys = app.keymap().keys_of(command.name);
            self.notes.push(format!("a letter must follow: {}", keys.join(" or ")));
            return Effect::None;
        }
        if matches!(command.name, "help" | "card-help" | "list-help") {
            self.offer(self.applying(app));
            return Effect::None;
        }
        app.call(command, call, self.now)
    }

    /// Runs a command of the table by its name.
    fn named(&mut self, app: &mut App, name: &str, count: Option<u32>) -> Effect {
        let command = commands::named(name);
        command.map_or(Effect::None, |c| app.call(c, Call { count, letter: None }, self.now))
    }

    fn press(&mut self, app: &mut App, press: KeyPress) -> Effect {
        self.now += STEP;
        app.feed(Event::Key(press), self.now)
    }

    fn word(&mut self, app: &mut App, word: &Word, rest: &str) -> Effect {
        match word.does {
            Does::Again => self.place = true,
            Does::Back => return self.back(app),
            Does::All => {
                self.left = rest.parse().unwrap_or(u32::MAX);
                return self.enter(app);
            }
            Does::Quote => self.go_to_number(app, rest, true),
            Does::Claim => self.go_to_number(app, rest, false),
            Does::About => {
                self.leave_card(app);
                self.greeted = None;
            }
            Does::Brief(brief) => {
                self.brief = brief;
                let words =
                    if brief { "less is said of each quote" } else { "all is said of each quote" };
                self.notes.push(words.to_owned());
            }
            Does::Run(name) => return self.run_word(app, name, rest),
            Does::Regex => {
                let search = commands::named("search");
                return search.map_or(Effect::None, |c| self.type_into(app, c, rest, true));
            }
            Does::Help => self.offer(self.applying(app)),
            Does::Quit => return Effect::Quit,
        }
        Effect::None
    }

    /// Runs a command of the table where its context is open, and types what stands behind its word.
    fn run_word(&mut self, app: &mut App, name: &str, rest: &str) -> Effect {
        self.leave_card(app);
        let Some(command) = commands::named(name) else { return Effect::None };
        if command.context != app.context() {
            self.notes.push(format!("{} cannot be done here", name.replace('-', " ")));
            return Effect::None;
        }
        if rest.is_empty() {
            return app.call(command, Call::default(), self.now);
        }
        let effect = self.type_into(app, command, rest, false);
        match (app.mode(), rest.parse()) {
            (Mode::Picker(_), Ok(number)) => {
                let cleared = self.named(app, "picker-clear", None);
                Effect::Many(vec![effect, cleared, self.number(app, number)])
            }
            _ => effect,
        }
    }

    /// Runs a command that opens something to type into, types words and, in a line, accepts them.
    fn type_into(&mut self, app: &mut App, command: &Command, words: &str, regex: bool) -> Effect {
        let mut effects = vec![app.call(command, Call::default(), self.now)];
        if let Mode::Prompt(_) = app.mode() {
            effects.push(self.named(app, "prompt-clear", None));
            if regex {
                effects.push(self.named(app, "prompt-regex", None));
            }
            effects.push(self.answer_prompt(app, words));
        } else if let Mode::Picker(_) = app.mode() {
            effects.push(self.filter(app, words));
        }
        Effect::Many(effects)
    }

    /// Types a line where a line is typed into, and accepts it.
    fn answer_prompt(&mut self, app: &mut App, line: &str) -> Effect {
        if line == "<esc>" {
            return self.named(app, "prompt-close", None);
        }
        let mut effects = Vec::new();
        if !line.is_empty() {
            effects.push(app.feed(Event::Paste(line.to_owned()), self.now));
        }
        effects.push(self.named(app, "prompt-accept", None));
        if let Mode::Prompt(_) = app.mode() {
            // an expression that cannot be read: there is no line to mend, it is typed anew
            self.notes.extend(app.message().map(|message| message.text.clone()));
            effects.push(self.named(app, "prompt-close", None));
        }
        Effect::Many(effects)
    }

    /// Narrows the open picker.
    fn filter(&mut self, app: &mut App, words: &str) -> Effect {
        let cleared = self.named(app, "picker-clear", None);
        Effect::Many(vec![cleared, app.feed(Event::Paste(words.to_owned()), self.now)])
    }

    fn in_picker(&mut self, app: &mut App, line: &str, asked: Asked<'_>) -> Effect {
        match asked {
            _ if leaves(line) => self.named(app, "picker-close", None),
            Asked::Command(..) => self.run(app, line, asked),
            Asked::Word(
                Word { does: Does::Help | Does::Quit | Does::Again | Does::Back, .. },
                _,
            ) => self.run(app, line, asked),
            _ => self.filter(app, line.strip_prefix('/').unwrap_or(line)),
        }
    }

    /// The empty line: more of the list, or of the text.
    fn enter(&mut self, app: &mut App) -> Effect {
        if self.more_rows(app) {
            return Effect::None;
        }
        match app.mode() {
            Mode::Card(_) if self.left == 0 => {
                self.leave_card(app);
                self.read_on(app);
            }
            Mode::Read => self.read_on(app),
            Mode::Opening(_) => self.left = 0,
            _ => {
                self.left = 0;
                self.notes.push("the end of the list; a number chooses, q goes back".to_owned());
            }
        }
        Effect::None
    }

    /// A number: a row of the open list, else a paragraph.
    fn number(&mut self, app: &mut App, number: usize) -> Effect {
        let Some(choices) = Choices::of(app) else {
            let most = app.reader().map_or(0, |reader| reader.doc().blocks.paragraphs() as usize);
            if number == 0 || number > most {
                self.notes.push(format!("there are {most} paragraphs"));
                return Effect::None;
            }
            self.place = true;
            return self.named(app, "top", Some(number as u32));
        };
        match choices.choose(number) {
            Some(choice) => self.choose(app, choice),
            None => {
                self.notes.push(match choices.numbers() {
                    0 => "there is nothing to choose".to_owned(),
                    most => format!("the numbers go from 1 to {most}"),
                });
                Effect::None
            }
        }
    }

    fn choose(&mut self, app: &mut App, choice: Choice) -> Effect {
        match choice {
            Choice::Run(command) => self.command(app, command, Call::default()),
            Choice::Step(step, times, take) => {
                let moved = match times {
                    0 => Effect::None,
                    _ => self.named(app, step, Some(times)),
                };
                Effect::Many(vec![moved, self.named(app, take, None)])
            }
            Choice::Letters(letters) => {
                let keys = script::parse(&letters).unwrap_or_default();
                Effect::Many(keys.into_iter().map(|key| self.press(app, key)).collect())
            }
        }
    }

    /// Lists commands for a number to choose from.
    fn offer(&mut self, commands: Vec<&'static Command>) {
        self.offered = Some(commands);
        self.rows = Rows::default();
    }

    /// Takes a line while commands are offered; `None` if it is about something else.
    fn answer_offer(
        &mut self,
        app: &mut App,
        line: &str,
        offered: Vec<&'static Command>,
    ) -> Option<Effect> {
        if leaves(line) {
            self.place = true;
            return Some(Effect::None);
        }
        let choices = Choices::Commands(&offered, app);
        match line.parse() {
            Ok(number) => match choices.choose(number) {
                Some(choice) => Some(self.choose(app, choice)),
                None => {
                    self.notes.push(format!("the numbers go from 1 to {}", offered.len()));
                    Some(Effect::None)
                }
            },
            Err(_) if line.is_empty() && self.rows.to < offered.len() => {
                (self.offered, self.more) = (Some(offered), true);
                Some(Effect::None)
            }
            Err(_) => None,
        }
    }

    /// Returns the commands that can do something here, without those that need a screen or have a word.
    fn applying(&self, app: &App) -> Vec<&'static Command> {
        let context = app.context();
        let applies = |c: &&'static Command| {
            (c.when)(app) && words::without_screen(c.name).is_none() && !c.name.ends_with("help")
        };
        app.keymap().commands(context).into_iter().filter(applies).collect()
    }

    /// Closes the card with all that was followed on it.
    fn leave_card(&mut self, app: &mut App) {
        while let Mode::Card(_) = app.mode() {
            let _ = self.named(app, "card-leave", None);
        }
    }

    /// Goes to a quote or a claim by its number in the text.
    fn go_to_number(&mut self, app: &mut App, number: &str, quote: bool) {
        self.leave_card(app);
        let Some(reader) = app.reader() else { return };
        let links = &reader.doc().links;
        let at = number.parse::<usize>().unwrap_or(0).wrapping_sub(1);
        let (item, most, noun) = if quote {
            let quotes = links.quotes();
            (quotes.get(at).map(|q| crate::story::Item::Quote(*q)), quotes.len(), "quotes")
        } else {
            let claims = links.claims();
            (claims.get(at).map(|c| crate::story::Item::Claim(*c)), claims.len(), "claims")
        };
        match item {
            Some(item) => {
                app.go(Standing::Item(item));
                self.place = true;
            }
            None => self.notes.push(format!("there are {most} {noun}")),
        }
    }
}

/// Tells whether a line leaves the list that is open.
fn leaves(line: &str) -> bool {
    matches!(line, "q" | "back" | "esc" | "<esc>")
}

impl Was {
    fn of(app: &App) -> Self {
        let reader = app.reader();
        Self {
            reading: matches!(app.mode(), Mode::Read),
            on: reader.and_then(|reader| reader.on),
            block: reader.map_or(0, |reader| reader.top().place.block),
            selected: Choices::of(app).map_or(0, |choices| choices.selected()),
        }
    }
}
