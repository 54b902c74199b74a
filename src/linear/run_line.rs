//! What a line does: commands of the table, words of the linear reader, choosing by number.
//!
//! What is answered is not here.

use super::input_line::{self, Asked};
use super::line_commands::{self, Does, Word};
use super::numbered_choices::{Choice, Choices, Offer};
use super::review::mode;
use super::row_text::cut;
use super::{Linear, Rows, STEP, Say, help, leaves};
use crate::app::command::{Call, Command, Context};
use crate::app::keys::script;
use crate::app::{App, Effect, Event, KeyEvent, Mode, Selection, commands};
use crate::story::Item;

/// Commands that move through the text: they are answered with it, whatever is stood on.
const MOTIONS: [&str; 3] = ["top", "bottom", "percent"];

/// As many lists and cards are left at once.
const DEEPEST: usize = 1000;

/// As many characters are pasted at once.
const PASTED: usize = 400;

/// Characters of a line that is no command, when that is said.
const ECHOED: usize = 40;

/// What words do while a list is open that narrows by what is typed.
const PICKED: [Does; 4] = [Does::Help, Does::Quit, Does::Again, Does::Back];

impl Linear {
    /// Runs what a line asks for.
    pub(super) fn run(&mut self, app: &mut App, line: &str, asked: Asked<'_>) -> Effect {
        match asked {
            Asked::Word(word, rest) => self.word(app, word, rest),
            Asked::Command(command, call) => self.command(app, command, call),
            Asked::Type(command, words) => self.type_into(app, command, words, false),
            Asked::Which(commands) => {
                self.offer(Offer { lines: Vec::new(), commands });
                Effect::None
            }
            Asked::Enter | Asked::Number(_) | Asked::Unknown => {
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
        if self.not_heard(app, command) {
            return Effect::None;
        }
        if MOTIONS.contains(&command.name) {
            self.say = Say::Text;
        }
        app.run_command(command, call, self.now)
    }

    /// Runs a command of the table by its name.
    pub(super) fn named(&mut self, app: &mut App, name: &str, count: Option<u32>) -> Effect {
        let command = commands::named(name);
        command.map_or(Effect::None, |c| app.run_command(c, Call { count, letter: None }, self.now))
    }

    pub(super) fn press(&mut self, app: &mut App, press: KeyEvent) -> Effect {
        self.now += STEP;
        app.feed(Event::Key(press), self.now)
    }

    fn word(&mut self, app: &mut App, word: &Word, rest: &str) -> Effect {
        match word.does {
            Does::Again => self.say = Say::Place,
            Does::Back => return self.back(app),
            Does::All => {
                self.left = rest.parse().unwrap_or(u32::MAX);
                return self.enter(app);
            }
            Does::Quote => self.go_to_number(app, rest, true),
            Does::Claim => self.go_to_number(app, rest, false),
            Does::About => {
                self.leave_lists(app);
                self.say = Say::Story;
            }
            Does::Brief(brief) => {
                self.brief = brief;
                let words =
                    if brief { "less is said of each quote" } else { "all is said of each quote" };
                self.notes.push(words.to_owned());
            }
            Does::Run(name) => return self.run_word(app, name, rest),
            Does::Regex => {
                let search = here(app, "search");
                return search.map_or(Effect::None, |c| self.type_into(app, c, rest, true));
            }
            Does::Paragraph => {
                self.leave_lists(app);
                return self.paragraph(app, rest.parse().unwrap_or(0));
            }
            Does::Review if app.in_review_mode().is_some() => {
                self.leave_lists(app);
                self.progress(app);
            }
            Does::Review => {
                self.leave_lists(app);
                return self.named(app, "enter-review", None);
            }
            Does::Note(sign) => return self.note(app, sign, rest),
            Does::Settle => return self.settle(app, rest),
            Does::NewSource => return self.new_source(app, rest),
            Does::TakeBack => return self.take_back(app, rest),
            Does::Help => self.offer(help(app)),
            Does::Quit => return Effect::Quit,
        }
        Effect::None
    }

    /// Runs a command of the table where its context is open, and types what stands behind its word.
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

    /// Runs a command that opens something to type into, types words and, in a line, accepts them.
    fn type_into(&mut self, app: &mut App, command: &Command, words: &str, regex: bool) -> Effect {
        let mut effects = vec![app.run_command(command, Call::default(), self.now)];
        if let Mode::Prompt(_) = app.mode() {
            effects.push(self.named(app, "prompt-clear", None));
            if regex {
                effects.push(self.named(app, "prompt-regex", None));
            }
            effects.push(self.answer_prompt(app, words));
            // a checker's line that is wrong is typed anew, with its word
            if matches!(app.mode(), Mode::Prompt(prompt) if prompt.purpose.is_review()) {
                effects.push(self.named(app, "prompt-close", None));
            }
        } else if let Mode::Picker(_) = app.mode() {
            effects.push(self.filter(app, words));
        }
        Effect::Many(effects)
    }

    /// Types a line where a line is typed into, and accepts it; an empty one takes what stands there.
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
            // there is no line to mend: it is typed anew, a checker's at once
            self.notes.push(mode::in_words(&message.text));
            effects.push(self.named(app, "prompt-clear", None));
            if !review {
                effects.push(self.named(app, "prompt-close", None));
            }
        }
        Effect::Many(effects)
    }

    /// Types words, as many at once as may be pasted.
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

    pub(super) fn in_picker(&mut self, app: &mut App, line: &str, asked: Asked<'_>) -> Effect {
        match asked {
            _ if leaves(line) => self.named(app, "picker-close", None),
            // a name in full: any other word is looked for among the rows
            Asked::Command(command, _) if line.replace(' ', "-") == command.name => {
                self.run(app, line, asked)
            }
            Asked::Word(word, _) if PICKED.contains(&word.does) => self.run(app, line, asked),
            _ => {
                let narrowed = self.filter(app, line.strip_prefix('/').unwrap_or(line));
                let nobody = matches!(app.mode(), Mode::Picker(p) if p.shown.is_empty());
                if !nobody {
                    return narrowed;
                }
                match input_line::asked(app, Context::Read, line) {
                    Asked::Unknown | Asked::Which(_) => narrowed,
                    asked => {
                        // nobody is called that: it was meant for the text
                        let closed = self.named(app, "picker-close", None);
                        Effect::Many(vec![narrowed, closed, self.run(app, line, asked)])
                    }
                }
            }
        }
    }

    /// The empty line: more of the list, or of the text.
    pub(super) fn enter(&mut self, app: &mut App) -> Effect {
        if self.more_rows(app) {
            return Effect::None;
        }
        match app.mode() {
            Mode::Card(_) if self.left == 0 => {
                self.leave_lists(app);
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
    pub(super) fn number(&mut self, app: &mut App, number: usize) -> Effect {
        let Some(choices) = Choices::of(app) else {
            if app.context() == Context::Review {
                return self.verdict(app, number);
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
        self.say = Say::Text;
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
    fn offer(&mut self, offer: Offer) {
        self.offered = Some(offer);
        self.rows = Rows::default();
    }

    /// Takes a line while commands are offered; `None` if it is about something else.
    pub(super) fn answer_offer(
        &mut self,
        app: &mut App,
        line: &str,
        offer: Offer,
    ) -> Option<Effect> {
        if leaves(line) {
            self.was.reading = false;
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
                (self.offered, self.say) = (Some(offer), Say::Rows);
                Some(Effect::None)
            }
            Err(_) => None,
        }
    }

    /// Closes the card or the list of the open story, with all that was followed there.
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
                self.say = Say::Place;
            }
            None => self.notes.push(format!("there are {most} {noun}")),
        }
    }
}

/// Returns the command of a name where its context is open, else the one that does the same here.
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
