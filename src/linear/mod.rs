//! The linear reader (`--linear`): one line in, a few lines out, nothing is redrawn.
//!
//! For screen readers, braille displays and dumb terminals. It drives the same [`App`] with
//! the same commands, called by name, key or number; instead of a screen it reads one unit
//! of the text at a time. The output is words only: no escape sequences, no symbols that
//! have to be seen.
//!
//! ```text
//! input_line        what a typed line asks for
//! line_commands     words that only the linear reader knows
//! run_line          carries a line out
//! answers           what to print after it
//! current_item      the current item in words
//! article_text      a paragraph in words, with its marks
//! reading_unit      how much text is read at once
//! numbered_choices  lists whose rows are chosen by number
//! row_text          rows of lists and cards in words
//! review/           review mode in lines
//! output            the printed page
//! ```
//!
//! No input or output here, and no story is opened: lines come in and go out as values,
//! and the caller carries out the effects.

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
use crate::app::{App, Effect, KeyCode, Message, Mode, Reader, Selection, commands};
use input_line::{Request, parse_line};
use line_commands::{Action, WORDS, Word};
use numbered_choices::{Choices, CommandList};
use output::Page;

/// The clock advances this much per line, so that no key completes a chord of an earlier line.
const STEP: Duration = Duration::from_secs(1);

/// The number of list rows read at once.
pub const ROWS: usize = 20;

/// The state of the linear reader, next to that of the app.
#[derive(Debug, Default)]
pub struct Linear {
    /// The width at which lines are wrapped; `None` for no wrapping.
    width: Option<u16>,
    /// True to read quotes in brief.
    brief: bool,
    now: Duration,
    /// Messages to print before the answer.
    notes: Vec<String>,
    /// What to answer the current line with.
    reply: Reply,
    /// The commands that numbers choose from, if help or an ambiguous line listed some.
    offered: Option<CommandList>,
    /// The rows of the open list that were read last.
    rows: Rows,
    /// The tables that were read before: on return only the selected row is read.
    tables_read: Vec<String>,
    /// True if the text was read last, not the current item.
    text_was_last: bool,
    /// The message of the app right after the last line, in words, before background work adds its own.
    line_message: Option<String>,
    /// How many decisions there were after the last line, and whether all were saved.
    last_saved: Option<review::mode::Saved>,
    /// True if the last line recorded a decision.
    decided: bool,
    /// The message that was printed last.
    reported: Option<Message>,
    /// The hints that were given already.
    hints_given: HintsGiven,
    /// The story that was introduced last.
    introduced: Option<Introduced>,
    /// The first block of the text unit that was read last, with the number of the load.
    last_read: Option<(u64, usize)>,
    /// Where the reader was at the last answer.
    previous: Previous,
    /// How many text units are still to be read without waiting for a line (the word `all`).
    units_left: u32,
}

/// The hints that are given once.
#[derive(Clone, Copy, Debug, Default)]
struct HintsGiven {
    /// On reading.
    reading: bool,
    /// On lists.
    lists: bool,
    /// On reviewing.
    review: bool,
}

/// What to answer a line with.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Reply {
    /// What has changed.
    #[default]
    Changes,
    /// The position, changed or not.
    Place,
    /// The next rows of the open list.
    Rows,
    /// The text, whatever the current item is.
    Text,
    /// The introduction of the story.
    Story,
}

/// The rows of a list that were read last.
#[derive(Debug, Default)]
struct Rows {
    /// The identity of the list.
    list: String,
    from: usize,
    to: usize,
}

/// The position at the last answer, to see what has changed.
#[derive(Debug, Default, PartialEq)]
struct Previous {
    reading: bool,
    on: Option<Selection>,
    block: u32,
    selected: usize,
}

/// A story that was introduced.
#[derive(Clone, Copy, Debug)]
struct Introduced {
    /// The requests that opened it and that loaded it last.
    opened: u64,
    load: u64,
    /// True if it was complete then.
    whole: bool,
}

impl Linear {
    /// Creates a reader that wraps lines at `width` columns, or not at all.
    pub fn new(width: Option<u16>) -> Self {
        Self { width, ..Self::default() }
    }

    /// Reads quotes in brief, as the word `brief` does.
    pub fn with_brief_quotes(mut self) -> Self {
        self.brief = true;
        self
    }

    /// Returns true if an app waits for background work without which an answer makes no sense.
    pub fn is_waiting(app: &App) -> bool {
        let counting =
            |list: &ActiveList| matches!(list, ActiveList::Hits(hits) if hits.found.is_none());
        matches!(app.mode(), Mode::Opening(_))
            || app.is_working()
            || app.reader().is_some_and(|reader| counting(reader.active_list()))
    }

    /// Returns true while the annotations of the open story are being loaded.
    pub fn is_loading(app: &App) -> bool {
        app.reader().is_some_and(|reader| !reader.doc().story.whole)
    }

    /// Returns true if the reader reads on by itself (the word `all`): the caller then passes empty
    /// lines until this is false or it calls [`Self::stop`].
    pub fn reads_on(&self) -> bool {
        self.units_left > 0
    }

    /// Stops reading on by itself.
    pub fn stop(&mut self) {
        self.units_left = 0;
    }

    /// Returns the prompt: a word for what a number would choose.
    pub fn prompt(&self, app: &App) -> String {
        let word = match (&self.offered, app.mode()) {
            (Some(_), _) => "command",
            (_, Mode::Prompt(prompt)) => review::mode::prompt(&prompt.purpose),
            (_, Mode::Opening(_)) => "opening",
            (_, Mode::Select(_)) => "select",
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

    /// Returns the reader's clock: one second per line.
    pub fn now(&self) -> Duration {
        self.now
    }

    /// Carries out a line.
    pub fn line(&mut self, app: &mut App, line: &str) -> Effect {
        self.now += STEP;
        let effect = self.act(app, line);
        // keep it: a message of background work must not replace it
        self.line_message = app.message().map(|message| review::mode::in_words(&message.text));
        self.reported = app.message().cloned();
        Effect::Many(vec![effect, app.check_files(self.now)])
    }

    fn act(&mut self, app: &mut App, line: &str) -> Effect {
        self.take_pending_messages(app);
        let line = line.trim();
        if !line.is_empty() {
            self.units_left = 0;
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
        match parse_line(app, context, line) {
            Request::Enter => self.enter(app),
            Request::Number(number) => self.number(app, number),
            request => match app.mode() {
                Mode::Picker(_) => self.in_picker(app, line, request),
                Mode::Labels(_) => {
                    let effect = self.press(app, KeyCode::Esc.into());
                    if leaves(line) { effect } else { self.run(app, line, request) }
                }
                Mode::Card(_) | Mode::List
                    if matches!(request, Request::Unknown) && app.reader().is_some() =>
                {
                    self.leave_lists(app);
                    let request = input_line::parse_line(app, Context::Read, line);
                    self.run(app, line, request)
                }
                _ => self.run(app, line, request),
            },
        }
    }

    /// Prints text that was to be copied: without a screen it is copied from there.
    pub fn show(&mut self, words: &str) {
        self.notes.extend(words.lines().map(str::to_owned));
    }

    /// Moves messages that were not printed yet into the notes, so that the app's next message is
    /// recognised as new.
    fn take_pending_messages(&mut self, app: &mut App) {
        let unprinted = app.message().filter(|message| self.reported.as_ref() != Some(message));
        self.notes.extend(self.line_message.take());
        self.notes.extend(unprinted.map(|message| review::mode::in_words(&message.text)));
        self.reported = None;
        app.clear_message();
    }
}

/// Lists what can be done here: lines and words first, then the commands that apply.
///
/// Leaves out commands that need a screen and those that have a word of their own.
fn help(app: &App) -> CommandList {
    let context = app.context();
    let lines = line_commands::LINES.iter().map(|(line, help)| format!("{line}: {help}"));
    let fits = |word: &&Word| match word.action {
        Action::Run(name) => commands::named(name).is_some_and(|c| {
            let of_proposals = line_commands::OF_PROPOSALS.contains(&name);
            context.lookup_order().contains(&c.context) && (!of_proposals || (c.when)(app))
        }),
        Action::Help | Action::Quit => true,
        Action::UndoStep => app.on_history(),
        _ => context.lookup_order().contains(&Context::Read),
    };
    let in_review = context == Context::Review;
    let of_review_mode = line_commands::REVIEW_LINES.iter().filter(|_| in_review);
    let lines = of_review_mode.map(|(line, help)| format!("{line}: {help}")).chain(lines);
    let own = line_commands::REVIEW_WORDS.iter().filter(|_| in_review);
    let words = own.chain(WORDS.iter().filter(fits)).map(line_commands::Word::in_help);
    let numbers = Choices::of(app).and_then(|choices| choices.steps());
    let has_word = |name: &'static str| {
        let own = line_commands::REVIEW_WORDS.iter().filter(|_| in_review);
        own.chain(WORDS).any(|word| word.action == Action::Run(name))
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
    CommandList { lines: lines.chain(words).collect(), commands }
}

/// Returns true if a line leaves the open list.
fn leaves(line: &str) -> bool {
    matches!(line, "q" | "back" | "esc" | "<esc>")
}

impl Introduced {
    fn of(reader: &Reader) -> Self {
        let whole = reader.doc().story.whole;
        Self { opened: reader.opened, load: reader.load, whole }
    }
}

impl Previous {
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
