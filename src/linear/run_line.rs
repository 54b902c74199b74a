//! Carries a line out: runs commands of the app and words of the linear reader, and chooses
//! rows by number.
//!
//! What is printed afterwards is decided in `answers`.

use super::input_line::{self, Request};
use super::line_commands::{self, Action, Word};
use super::numbered_choices::{Choice, Choices, CommandList};
use super::review::mode;
use super::row_text::cut;
use super::{Linear, Reply, Rows, STEP, help, leaves};
use crate::app::command::{Call, Command, Context};
use crate::app::keys::script;
use crate::app::{App, Effect, Event, KeyEvent, Mode, Selection, commands};
use crate::story::Item;

/// Commands that move through the text: the answer is the text, not the current item.
const MOTIONS: [&str; 3] = ["top", "bottom", "percent"];

/// The most nested lists and cards that are left at once.
const DEEPEST: usize = 1000;

/// The most characters that are pasted at once.
const PASTED: usize = 400;

/// The most characters of an unknown line that its message repeats.
const ECHOED: usize = 40;

/// The words that work while a picker is open; anything else that is typed filters it.
const PICKED: [Action; 4] = [Action::Help, Action::Quit, Action::Again, Action::Back];

impl Linear {
    /// Carries out a parsed line.
    pub(super) fn run(&mut self, app: &mut App, line: &str, request: Request<'_>) -> Effect {
        match request {
            Request::Word(word, rest) => self.word(app, word, rest),
            Request::Command(command, call) => self.command(app, command, call),
            Request::TypeInto(command, words) => self.type_into(app, command, words, false),
            Request::Ambiguous(commands) => {
                self.offer(CommandList { lines: Vec::new(), commands });
                Effect::None
            }
            Request::Enter | Request::Number(_) | Request::Unknown => {
                let line = cut(line, ECHOED);
                self.notes.push(format!("{line} is no command; help lists them"));
                Effect::None
            }
        }
    }

    pub(super) fn command(
        &mut self,
        app: &mut App,
        command: &'static Command,
        call: Call,
    ) -> Effect {
        if let Some(instead) = line_commands::without_screen(command.name) {
            let name = command.name.replace('-', " ");
            self.notes.push(format!("{name} needs a screen; {instead}"));
            return Effect::None;
        }
        if command.keys.iter().all(|keys| keys.ends_with(" *")) && call.letter.is_none() {
            let keys = app.keymap().keys_of(command.name);
            self.notes.push(format!("a letter must follow: {}", keys.join(" or ")));
            return Effect::None;
        }
        if command.name.ends_with("help") || command.name.ends_with("palette") {
            self.offer(help(app));
            return Effect::None;
        }
        if self.needs_reading_first(app, command) {
            return Effect::None;
        }
        if MOTIONS.contains(&command.name) {
            self.reply = Reply::Text;
        }
        app.run_command(command, call, self.now)
    }

    /// Runs a command of the app by its name.
    pub(super) fn named(&mut self, app: &mut App, name: &str, count: Option<u32>) -> Effect {
        let command = commands::named(name);
        command.map_or(Effect::None, |c| app.run_command(c, Call { count, letter: None }, self.now))
    }

    pub(super) fn press(&mut self, app: &mut App, press: KeyEvent) -> Effect {
        self.now += STEP;
        app.feed(Event::Key(press), self.now)
    }

    fn word(&mut self, app: &mut App, word: &Word, rest: &str) -> Effect {
        match word.action {
            Action::Again => self.reply = Reply::Place,
            Action::Back => return self.back(app),
            Action::All => {
                self.units_left = rest.parse().unwrap_or(u32::MAX);
                return self.enter(app);
            }
            Action::Quote => self.go_to_number(app, rest, true),
            Action::Claim => self.go_to_number(app, rest, false),
            Action::About => {
                self.leave_lists(app);
                self.reply = Reply::Story;
            }
            Action::Brief(brief) => {
                self.brief = brief;
                let words =
                    if brief { "quotes are read in brief" } else { "quotes are read in full" };
                self.notes.push(words.to_owned());
            }
            Action::Run(name) => return self.run_word(app, name, rest),
            Action::Regex => {
                let search = here(app, "search");
                return search.map_or(Effect::None, |c| self.type_into(app, c, rest, true));
            }
            Action::Paragraph => {
                self.leave_lists(app);
                return self.paragraph(app, rest.parse().unwrap_or(0));
            }
            Action::Review if app.in_review_mode().is_some() => {
                self.leave_lists(app);
                self.progress(app);
            }
            Action::Review => {
                self.leave_lists(app);
                return self.named(app, "enter-review", None);
            }
            Action::Note(prefix) => return self.note(app, prefix, rest),
            Action::Resolve => return self.resolve(app, rest),
            Action::NewSource => return self.new_source(app, rest),
            Action::UndoStep => return self.undo_step(app, rest),
            Action::Help => self.offer(help(app)),
            Action::Quit => return Effect::Quit,
        }
        Effect::None
    }

    /// Runs the command of a word, if it applies here, and types the word's argument into its prompt.
    fn run_word(&mut self, app: &mut App, name: &str, rest: &str) -> Effect {
        self.leave_lists(app);
        let Some(command) = here(app, name) else {
            self.notes.push(format!("{} cannot be done here", name.replace('-', " ")));
            return Effect::None;
        };
        if rest.is_empty() {
            return app.run_command(command, Call::default(), self.now);
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

    /// Runs a command that opens a prompt or a picker and types words there; accepts a prompt.
    fn type_into(&mut self, app: &mut App, command: &Command, words: &str, regex: bool) -> Effect {
        let mut effects = vec![app.run_command(command, Call::default(), self.now)];
        if let Mode::Prompt(_) = app.mode() {
            effects.push(self.named(app, "prompt-clear", None));
            if regex {
                effects.push(self.named(app, "prompt-regex", None));
            }
            effects.push(self.answer_prompt(app, words));
            // a rejected line of a review is typed again, with its word
            if matches!(app.mode(), Mode::Prompt(prompt) if prompt.purpose.is_review()) {
                effects.push(self.named(app, "prompt-close", None));
            }
        } else if let Mode::Picker(_) = app.mode() {
            effects.push(self.filter(app, words));
        }
        Effect::Many(effects)
    }

    /// Types a line into the open prompt and accepts it; an empty line accepts the prompt as it is.
    pub(super) fn answer_prompt(&mut self, app: &mut App, line: &str) -> Effect {
        let review = matches!(app.mode(), Mode::Prompt(prompt) if prompt.purpose.is_review());
        if line == "<esc>" || (review && line == "esc") {
            return self.named(app, "prompt-close", None);
        }
        let mut effects = Vec::new();
        if !line.is_empty() {
            if review {
                effects.push(self.named(app, "prompt-clear", None));
            }
            effects.extend(self.paste(app, line));
        }
        effects.push(self.named(app, "prompt-accept", None));
        if let Mode::Prompt(_) = app.mode()
            && let Some(message) = app.message()
        {
            // a rejected line cannot be edited here: clear the prompt; one of a review stays open
            self.notes.push(mode::in_words(&message.text));
            effects.push(self.named(app, "prompt-clear", None));
            if !review {
                effects.push(self.named(app, "prompt-close", None));
            }
        }
        Effect::Many(effects)
    }

    /// Pastes words, in chunks that a paste may hold.
    fn paste(&mut self, app: &mut App, words: &str) -> Vec<Effect> {
        let all: Vec<char> = words.chars().collect();
        let pieces = all.chunks(PASTED).map(|piece| piece.iter().collect::<String>());
        pieces.map(|piece| app.feed(Event::Paste(piece), self.now)).collect()
    }

    /// Narrows the open picker.
    fn filter(&mut self, app: &mut App, words: &str) -> Effect {
        let cleared = self.named(app, "picker-clear", None);
        Effect::Many(vec![cleared, app.feed(Event::Paste(words.to_owned()), self.now)])
    }

    pub(super) fn in_picker(&mut self, app: &mut App, line: &str, request: Request<'_>) -> Effect {
        match request {
            _ if leaves(line) => self.named(app, "picker-close", None),
            // only a full name is a command: other words filter the rows
            Request::Command(command, _) if line.replace(' ', "-") == command.name => {
                self.run(app, line, request)
            }
            Request::Word(word, _) if PICKED.contains(&word.action) => self.run(app, line, request),
            _ => {
                let narrowed = self.filter(app, line.strip_prefix('/').unwrap_or(line));
                let no_match = matches!(app.mode(), Mode::Picker(p) if p.shown.is_empty());
                if !no_match {
                    return narrowed;
                }
                match input_line::parse_line(app, Context::Read, line) {
                    Request::Unknown | Request::Ambiguous(_) => narrowed,
                    request => {
                        // no row matches: take it as a line of the article
                        let closed = self.named(app, "picker-close", None);
                        Effect::Many(vec![narrowed, closed, self.run(app, line, request)])
                    }
                }
            }
        }
    }

    /// Handles the empty line: reads more of the list, or of the text.
    pub(super) fn enter(&mut self, app: &mut App) -> Effect {
        if self.more_rows(app) {
            return Effect::None;
        }
        match app.mode() {
            Mode::Card(_) if self.units_left == 0 => {
                self.leave_lists(app);
                self.read_on(app);
            }
            Mode::Read => self.read_on(app),
            Mode::Select(_) => return self.named(app, "select-take", None),
            Mode::Opening(_) => self.units_left = 0,
            _ => {
                self.units_left = 0;
                self.notes.push("the end of the list; a number chooses, q goes back".to_owned());
            }
        }
        Effect::None
    }

    /// Handles a number: a row of the open list, a verdict, or a paragraph.
    pub(super) fn number(&mut self, app: &mut App, number: usize) -> Effect {
        let Some(choices) = Choices::of(app) else {
            if app.context() == Context::Review {
                return self.verdict(app, number);
            }
            if matches!(app.mode(), Mode::Select(_)) {
                self.notes.push("Enter takes the words, esc leaves them".to_owned());
                return Effect::None;
            }
            return self.paragraph(app, number);
        };
        if let Some(choice) = choices.choose(number) {
            return self.choose(app, choice);
        }
        self.notes.push(match choices.numbers() {
            0 => "there is nothing to choose".to_owned(),
            most => format!("the numbers go from 1 to {most}"),
        });
        Effect::None
    }

    fn paragraph(&mut self, app: &mut App, number: usize) -> Effect {
        let most = app.reader().map_or(0, |reader| reader.doc().blocks.paragraphs() as usize);
        if number == 0 || number > most {
            self.notes.push(format!("there are {most} paragraphs"));
            return Effect::None;
        }
        self.reply = Reply::Text;
        self.named(app, "top", Some(number as u32))
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
    fn offer(&mut self, offer: CommandList) {
        self.offered = Some(offer);
        self.rows = Rows::default();
    }

    /// Handles a line while commands are offered; `None` if it does not choose one.
    pub(super) fn answer_offer(
        &mut self,
        app: &mut App,
        line: &str,
        offer: CommandList,
    ) -> Option<Effect> {
        if leaves(line) {
            self.previous.reading = false;
            return Some(Effect::None);
        }
        let choices = Choices::Commands(&offer, app);
        match line.parse() {
            Ok(number) => {
                if let Some(choice) = choices.choose(number) {
                    return Some(self.choose(app, choice));
                }
                self.notes.push(format!("the numbers go from 1 to {}", offer.commands.len()));
                Some(Effect::None)
            }
            Err(_) if line.is_empty() && self.rows.to < choices.len() => {
                (self.offered, self.reply) = (Some(offer), Reply::Rows);
                Some(Effect::None)
            }
            Err(_) => None,
        }
    }

    /// Closes the card and the lists of the open story, however deeply nested.
    pub(super) fn leave_lists(&mut self, app: &mut App) {
        for _ in 0..DEEPEST {
            let _ = match app.mode() {
                Mode::Card(_) => self.named(app, "card-leave", None),
                Mode::List if app.reader().is_some() => self.named(app, "list-back", None),
                _ => return,
            };
        }
    }

    /// Goes to a quote or a claim by its number in the text.
    fn go_to_number(&mut self, app: &mut App, number: &str, quote: bool) {
        self.leave_lists(app);
        let Some(reader) = app.reader() else { return };
        let links = &reader.doc().links;
        let at = number.parse::<usize>().unwrap_or(0).wrapping_sub(1);
        let (item, most, noun) = if quote {
            let quotes = links.quotes();
            (quotes.get(at).map(|q| Item::Quote(*q)), quotes.len(), "quotes")
        } else {
            let claims = links.claims();
            (claims.get(at).map(|c| Item::Claim(*c)), claims.len(), "claims")
        };
        match item {
            Some(item) => {
                app.go_to(Selection::Item(item));
                self.reply = Reply::Place;
            }
            None => self.notes.push(format!("there are {most} {noun}")),
        }
    }
}

/// Returns the command of a name if its context is active, else the command of the same meaning here
/// (`top` is `list-top` in a list).
fn here(app: &App, name: &str) -> Option<&'static Command> {
    let context = app.context();
    let heard = context.lookup_order();
    let own = commands::named(name).filter(|command| heard.contains(&command.context));
    let ends = format!("-{name}");
    own.or_else(|| {
        let mut commands = app.keymap().commands(context).into_iter();
        commands.find(|command| command.name.ends_with(&ends))
    })
}
