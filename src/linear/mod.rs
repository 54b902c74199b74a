//! The reader as plain lines: a line in, some lines out, nothing ever redrawn.
//!
//! For screen readers, braille displays and terminals that can do nothing else.
//! It is the same [`App`] with the same commands, called by name, by key or by
//! number; a piece of the text at a time is read instead of a screen. Nothing
//! but words goes out: no escape sequence, no sign that has to be seen.
//!
//! No input or output here, and no story is opened: lines come in and go out as
//! values, and effects are carried out by whoever drives it.

mod answers;
mod article_text;
mod current_item;
mod input_line;
pub mod line_commands;
mod numbered_choices;
mod output;
mod reading_unit;
pub mod review;
pub mod row_text;
mod run_line;
#[cfg(test)]
mod tests;

use std::time::Duration;

use crate::app::command::{Command, Context};
use crate::app::state::active_list::ActiveList;
use crate::app::{App, Effect, KeyCode, Message, Mode, Selection, commands};
use input_line::{Asked, asked};
use line_commands::{Does, WORDS, Word};
use numbered_choices::{Choices, Offer};
use output::Page;

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
    /// What the line is answered with, beside notes.
    say: Say,
    /// The commands that numbers choose from, if they were listed.
    offered: Option<Offer>,
    /// Which rows of the open list were read last.
    rows: Rows,
    /// The tables that were read: coming back to one, only the chosen row is.
    known: Vec<String>,
    /// True if the text was read last, not what is stood on.
    text_last: bool,
    /// What the last line was answered with at once, in words.
    told: Option<String>,
    /// How much was decided when that was said last, and whether it was on the disk.
    on_disk: Option<review::mode::Saved>,
    /// True if the last line decided something.
    decided: bool,
    /// The message that was said last.
    said: Option<Message>,
    /// Which hints were given.
    hinted: Hinted,
    /// The story that was greeted, by the number of its loading, and whether all of it was there.
    greeted: Option<(u64, bool)>,
    /// The first block of the piece of the text that was read last.
    heard: Option<(u64, usize)>,
    /// What the last answer was about.
    was: Was,
    /// Pieces of the text that are still to be read without being asked for.
    left: u32,
}

/// Which hints were given.
#[derive(Clone, Copy, Debug, Default)]
struct Hinted {
    /// On reading.
    reading: bool,
    /// On lists.
    lists: bool,
    /// On giving answers.
    checking: bool,
}

/// What a line is answered with.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Say {
    /// What has changed.
    #[default]
    Changes,
    /// Where the reader is, changed or not.
    Place,
    /// The next rows of the open list.
    Rows,
    /// The text, whatever is stood on.
    Text,
    /// What the story is.
    Story,
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
    on: Option<Selection>,
    block: u32,
    selected: usize,
}

impl Linear {
    /// Makes a reader that breaks lines at `width` columns; without it, it does not break them.
    pub fn new(width: Option<u16>) -> Self {
        Self { width, ..Self::default() }
    }

    /// Says less of each quote, as the word `brief` does.
    pub fn briefly(mut self) -> Self {
        self.brief = true;
        self
    }

    /// Tells whether an app waits for work beside the lines, without which an answer makes no sense.
    pub fn waits(app: &App) -> bool {
        let counting =
            |list: &ActiveList| matches!(list, ActiveList::Hits(hits) if hits.found.is_none());
        matches!(app.mode(), Mode::Opening(_))
            || app.is_working()
            || app.reader().is_some_and(|reader| counting(reader.active_list()))
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
    pub fn prompt(&self, app: &App) -> String {
        let word = match (&self.offered, app.mode()) {
            (Some(_), _) => "command",
            (_, Mode::Prompt(prompt)) => review::mode::prompt(&prompt.purpose),
            (_, Mode::Opening(_)) => "opening",
            _ => match Choices::of(app) {
                Some(choices) => choices.name(),
                None => match app.in_review_mode().map(|session| session.bulk.as_ref()) {
                    None => "read",
                    Some(Some(items)) => return format!("all {} items", items.len()),
                    Some(None) if app.on_claim() => "verdict",
                    Some(None) => "review",
                },
            },
        };
        word.to_owned()
    }

    /// Returns the time since the start: each line takes a second.
    pub fn now(&self) -> Duration {
        self.now
    }

    /// Does what a line asks for.
    pub fn line(&mut self, app: &mut App, line: &str) -> Effect {
        self.now += STEP;
        let effect = self.act(app, line);
        // what comes beside the lines must not take its place
        self.told = app.message().map(|message| review::mode::in_words(&message.text));
        self.said = app.message().cloned();
        Effect::Many(vec![effect, app.check_files(self.now)])
    }

    fn act(&mut self, app: &mut App, line: &str) -> Effect {
        self.hush(app);
        let line = line.trim();
        if !line.is_empty() {
            self.left = 0;
        }
        if let Mode::Prompt(_) = app.mode() {
            return self.answer_prompt(app, line);
        }
        if let Some(offered) = self.offered.take()
            && let Some(effect) = self.answer_offer(app, line, offered)
        {
            return effect;
        }
        let context = app.context();
        match asked(app, context, line) {
            Asked::Enter => self.enter(app),
            Asked::Number(number) => self.number(app, number),
            asked => match app.mode() {
                Mode::Picker(_) => self.in_picker(app, line, asked),
                Mode::Labels(_) => {
                    let effect = self.press(app, KeyCode::Esc.into());
                    if leaves(line) { effect } else { self.run(app, line, asked) }
                }
                Mode::Card(_) | Mode::List
                    if matches!(asked, Asked::Unknown) && app.reader().is_some() =>
                {
                    self.leave_lists(app);
                    let asked = input_line::asked(app, Context::Read, line);
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
        self.notes.extend(self.told.take());
        self.notes.extend(unsaid.map(|message| review::mode::in_words(&message.text)));
        self.said = None;
        app.clear_message();
    }
}

/// Returns all that can be done here: lines and words first, then the commands that apply.
///
/// Left out are commands that need a screen and those that a word stands for.
fn help(app: &App) -> Offer {
    let context = app.context();
    let lines = line_commands::LINES.iter().map(|(line, help)| format!("{line}: {help}"));
    let fits = |word: &&Word| match word.does {
        Does::Run(name) => {
            commands::named(name).is_some_and(|c| context.lookup_order().contains(&c.context))
        }
        Does::Help | Does::Quit => true,
        Does::TakeBack => app.on_history(),
        _ => context.lookup_order().contains(&Context::Read),
    };
    let stance = context == Context::Review;
    let of_review_mode = line_commands::STANCE_LINES.iter().filter(|_| stance);
    let lines = of_review_mode.map(|(line, help)| format!("{line}: {help}")).chain(lines);
    let own = line_commands::STANCE.iter().filter(|_| stance);
    let words = own.chain(WORDS.iter().filter(fits)).map(line_commands::Word::in_help);
    let numbers = Choices::of(app).and_then(|choices| choices.steps());
    let has_word = |name: &'static str| {
        let own = line_commands::STANCE.iter().filter(|_| stance);
        own.chain(WORDS).any(|word| word.does == Does::Run(name))
    };
    let applies = |c: &&'static Command| {
        (c.when)(app)
            && line_commands::without_screen(c.name).is_none()
            && !c.name.ends_with("help")
            && !c.name.ends_with("palette")
            && !has_word(c.name)
            && !numbers.is_some_and(|numbers| numbers.contains(&c.name))
    };
    let commands = app.keymap().commands(context).into_iter().filter(applies).collect();
    Offer { lines: lines.chain(words).collect(), commands }
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
            on: reader.and_then(|reader| reader.selection),
            block: reader.map_or(0, |reader| reader.top().place.block),
            selected: Choices::of(app).map_or(0, |choices| choices.selected()),
        }
    }
}
