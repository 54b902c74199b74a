//! From keys to commands: counts, prefixes, typed text, pastes.
//!
//! Which keys run which command is the keymap's; what a command does is its own module's.

use std::time::Duration;

use crate::app::command::{Call, Context};
use crate::app::keys::help;
use crate::app::keys::keymap::KeyMatch;
use crate::app::keys::names;
use crate::app::lists::picker;
use crate::app::reading::display::QUIT_MESSAGE;
use crate::app::reading::{labels, search};
use crate::app::review::{NOT_IN_REVIEW_MODE, SAVED_MESSAGE};
use crate::app::{App, Effect, KeyCode, KeyEvent, KeyModifiers, Message, Mode};

/// A prefix held this long shows what can follow it.
const SHOW_AFTER: Duration = Duration::from_millis(300);
/// The commands that quit when they come twice in a row, with what they say the first time.
const QUIT_COMMANDS: [(&str, [&str; 2]); 2] =
    [(QUIT_MESSAGE, ["close", "list-close"]), (SAVED_MESSAGE, ["save-again", "list-save-again"])];
/// The commands that decide, but not on the current item.
const NOT_OF_ITEMS: [&str; 5] = ["undo", "redo", "bulk", "adopt-journals", "write-report"];
/// The largest count that can be typed.
const MAX_COUNT: u32 = 99_999;

/// The count and keys of an unfinished command.
#[derive(Clone, Debug, Default)]
pub struct Pending {
    /// The count typed before it.
    pub count: Option<u32>,
    /// The keys so far.
    pub keys: Vec<KeyEvent>,
    since: Duration,
    shown: bool,
}

impl Pending {
    /// Returns when the hints of the prefix are to be shown.
    pub(in crate::app) fn deadline(&self) -> Option<Duration> {
        (!self.keys.is_empty() && !self.shown).then(|| self.since + SHOW_AFTER)
    }

    pub(in crate::app) fn tick(&mut self, now: Duration) {
        self.shown |= self.deadline().is_some_and(|due| now >= due);
    }

    /// Returns true if a count or a prefix was typed.
    pub(in crate::app) fn begun(&self) -> bool {
        self.count.is_some() || !self.keys.is_empty()
    }

    /// Returns true if the hints of the prefix are to be shown now.
    pub fn shows(&self) -> bool {
        self.shown
    }
}

/// Returns true if a key only cancels the count or prefix typed so far.
fn cancels_pending(press: KeyEvent) -> bool {
    match press.code {
        KeyCode::Esc => true,
        KeyCode::Char('c') => press.modifiers.contains(KeyModifiers::CONTROL),
        _ => false,
    }
}

impl App {
    /// Handles one key.
    pub(in crate::app) fn handle_key(&mut self, press: KeyEvent) -> Effect {
        let told = self.message.take();
        if let Some(dropped) = self.answer_offer(press) {
            return dropped;
        }
        let asked =
            QUIT_COMMANDS.iter().find(|(text, _)| told.as_ref().is_some_and(|m| m.text == *text));
        if let Mode::Labels(_) = self.mode {
            return labels::press(self, press);
        }
        if self.context().takes_text() {
            return self.press_typing(press);
        }
        if self.pending.begun() && cancels_pending(press) {
            self.pending = Pending::default();
            return Effect::None;
        }
        if let Some(count) = self.counted(press) {
            self.pending.count = Some(count);
            return Effect::None;
        }
        self.pending.keys.push(press);
        if let Some(refused) = self.leave_card_for_keys() {
            return refused;
        }
        match self.keymap.find(self.context(), &self.pending.keys) {
            KeyMatch::Command(command, letter) => {
                let call = Call { count: self.pending.count, letter };
                self.pending = Pending::default();
                if asked.is_some_and(|(_, commands)| commands.contains(&command.name)) {
                    return Effect::Quit;
                }
                self.run(command, call)
            }
            KeyMatch::Prefix => {
                self.pending.since = self.now;
                self.pending.shown = false;
                Effect::None
            }
            KeyMatch::Nothing => self.handle_unbound(),
        }
    }

    /// Begins a command whose last key, a character, is still to come.
    pub(in crate::app) fn start_prefix(&mut self, keys: Vec<KeyEvent>) {
        self.pending = Pending { keys, since: self.now, ..Pending::default() };
    }

    fn counted(&self, press: KeyEvent) -> Option<u32> {
        let digit = names::character(press)?.to_digit(10)?;
        // in review mode digits are verdicts, never counts
        let judges = matches!(self.context(), Context::Review | Context::Card);
        if judges && self.in_review_mode().is_some() {
            return None;
        }
        let before = self.pending.count.unwrap_or(0);
        let counts = self.pending.keys.is_empty() && (digit > 0 || before > 0);
        counts.then(|| (before * 10 + digit).min(MAX_COUNT))
    }

    /// Leaves the card for the article, if the keys mean nothing on the card and something there. In
    /// review mode the keys of the review come first: whoever has read the card wants to decide.
    /// Returns a message if they would decide on something that is not on the card.
    fn leave_card_for_keys(&mut self) -> Option<Effect> {
        let Mode::Card(focus) = &self.mode else { return None };
        let keys = &self.pending.keys;
        let reviewing = self.in_review_mode().is_some();
        let of_review = match self.keymap.find_own(Context::Review, keys) {
            KeyMatch::Nothing => None,
            found => Some(found).filter(|_| reviewing),
        };
        let means = match of_review {
            Some(found) => found,
            None if matches!(self.keymap.find(Context::Card, keys), KeyMatch::Nothing) => {
                self.keymap.find(Context::Read, keys)
            }
            None => return None,
        };
        let decides = match means {
            KeyMatch::Nothing => return None,
            KeyMatch::Command(command, _) => {
                command.decides && !NOT_OF_ITEMS.contains(&command.name)
            }
            KeyMatch::Prefix => of_review.is_some(),
        };
        if decides && focus.subject != self.subject_here() {
            self.pending = Pending::default();
            let text = "this card is not that of the current item: {card-leave} goes back to it";
            return Some(self.say_with_keys(text));
        }
        self.mode = Mode::Read;
        None
    }

    fn handle_unbound(&mut self) -> Effect {
        if self.is_review_key() {
            self.pending = Pending::default();
            return self.say_with_keys(NOT_IN_REVIEW_MODE);
        }
        let keys: Vec<String> =
            std::mem::take(&mut self.pending).keys.iter().map(|k| names::on_keyboard(*k)).collect();
        let commands = self.keymap.commands(self.context());
        let help = commands.into_iter().find(|command| command.name.ends_with("help"));
        let help = self.keymap.fill(&format!("{{{}}}", help.map_or("help", |help| help.name)));
        self.say(Message::warning(format!(
            "{} does nothing here; {help} shows the keys",
            keys.join(" ")
        )))
    }

    /// Returns true if the keys would make a decision in review mode, which the reviewer has
    /// left.
    fn is_review_key(&self) -> bool {
        self.session.is_some()
            && self.context() == Context::Read
            && !matches!(self.keymap.find(Context::Review, &self.pending.keys), KeyMatch::Nothing)
    }

    fn press_typing(&mut self, press: KeyEvent) -> Effect {
        if let KeyMatch::Command(command, letter) = self.keymap.find(self.context(), &[press]) {
            return self.run(command, Call { count: None, letter });
        }
        names::character(press).map_or(Effect::None, |c| self.type_in(&c.to_string()))
    }

    fn type_in(&mut self, words: &str) -> Effect {
        match &self.mode {
            Mode::Picker(_) => picker::type_in(self, words),
            Mode::Prompt(_) => search::type_in(self, words),
            Mode::Help(_) => help::type_filter(self, |filter| {
                filter.push_str(words);
                true
            }),
            _ => Effect::None,
        }
    }

    /// Handles pasted text: typed if something takes text, else dropped, because a paste is never
    /// a command.
    pub(in crate::app) fn handle_paste(&mut self, text: &str) -> Effect {
        self.pending = Pending::default();
        if !self.context().takes_text() {
            return self
                .say(Message::warning("pasted text is not run as commands; it was dropped"));
        }
        // a note may have several lines
        if self.on_note() {
            let lines: Vec<&str> = text.trim_end().lines().collect();
            return self.type_in(&lines.join("\n"));
        }
        let line: String = text.lines().next().unwrap_or_default().chars().take(400).collect();
        self.type_in(&line)
    }
}
