//! What a command is: a row of the table, and the arguments it is called with.
//!
//! The rows are in `commands`; what they do is in the modules they name.

use super::{App, Effect};

/// Where keys go: which bindings apply.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Context {
    /// The article.
    Read,
    /// The article in review mode; what is not bound here is as in the article.
    Review,
    /// The card, when it has the focus.
    Card,
    /// The text of a source, in the pane beside the story.
    Source,
    /// A list of stories or of what is in one; also the help.
    List,
    /// A picker: a list that narrows as you type.
    Picker,
    /// A prompt: a line to type into.
    Prompt,
}

impl Context {
    /// Every context with its name in tables and a description.
    pub const ALL: [(Self, &'static str, &'static str); 7] = [
        (Self::Read, "read", "the article"),
        (Self::Review, "review", "the article, in review mode"),
        (Self::Card, "card", "the card, focused by Enter"),
        (Self::Source, "source", "the text of a source, beside the story"),
        (Self::List, "list", "a list, the help"),
        (Self::Picker, "picker", "a list that narrows as you type"),
        (Self::Prompt, "prompt", "the search line"),
    ];

    /// Returns true if characters are typed as text here, instead of running commands.
    pub const fn takes_text(self) -> bool {
        matches!(self, Self::Picker | Self::Prompt)
    }

    /// Returns the contexts whose bindings apply, in the order they are looked up.
    pub const fn lookup_order(self) -> &'static [Self] {
        match self {
            Self::Read => &[Self::Read],
            Self::Review => &[Self::Review, Self::Read],
            Self::Card => &[Self::Card],
            Self::Source => &[Self::Source],
            Self::List => &[Self::List],
            Self::Picker => &[Self::Picker],
            Self::Prompt => &[Self::Prompt],
        }
    }

    /// Returns the context's name.
    pub const fn name(self) -> &'static str {
        Self::ALL[self as usize].1
    }
}

/// The arguments of a command.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Call {
    /// The count typed before it.
    pub count: Option<u32>,
    /// The character typed after it, for commands that take one.
    pub letter: Option<char>,
}

impl Call {
    /// Returns the count, or 1 if none was typed.
    pub fn times(self) -> i64 {
        i64::from(self.count.unwrap_or(1))
    }
}

impl Command {
    /// Returns true if the command takes a character after its keys.
    pub fn takes_letter(&self) -> bool {
        self.keys.iter().any(|keys| keys.ends_with(" *"))
    }
}

/// One command.
#[derive(Debug)]
pub struct Command {
    /// Its name: plain words with hyphens, unique.
    pub name: &'static str,
    /// Where its keys apply.
    pub context: Context,
    /// Its keys, as `keys::parse_keys` reads them; the first is the one to teach.
    pub keys: &'static [&'static str],
    /// What it does: imperative, at most 40 characters, no full stop.
    pub help: &'static str,
    /// A word for the key hints, if it is worth one; hints are in the order of the table.
    pub hint: Option<&'static str>,
    /// Whether it can do something now; if not, it is left out of hints and help.
    pub when: fn(&App) -> bool,
    /// What it does.
    pub run: fn(&mut App, Call) -> Effect,
}
