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
    /// The article while words are being selected.
    Select,
}

impl Context {
    /// Every context with its name in tables and a description.
    pub const ALL: [(Self, &'static str, &'static str); 8] = [
        (Self::Read, "read", "the article"),
        (Self::Review, "review", "the article, in review mode"),
        (Self::Card, "card", "the card, focused by Enter; other keys are those of the article"),
        (Self::Source, "source", "the text of a source, beside the story"),
        (Self::List, "list", "a list, the help"),
        (Self::Picker, "picker", "a list that narrows as you type"),
        (Self::Prompt, "prompt", "the search line"),
        (Self::Select, "select", "words of the article being selected"),
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
            Self::Select => &[Self::Select],
        }
    }

    /// Returns the context's name.
    pub const fn name(self) -> &'static str {
        Self::ALL[self as usize].1
    }
}

/// The function of a command.
pub(super) type Run = fn(&mut App, Call) -> Effect;

/// The keys of a command, as `keys::parse_keys` reads them.
pub(super) type Keys = &'static [&'static str];

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
#[derive(Clone, Copy, Debug)]
pub struct Command {
    /// Its name: plain words with hyphens, unique.
    pub name: &'static str,
    /// Where its keys apply.
    pub context: Context,
    /// Its keys, as `keys::parse_keys` reads them; the first is the one to teach.
    pub keys: &'static [&'static str],
    /// Other names by which the palette finds it, as other programs call it.
    pub also: &'static [&'static str],
    /// The heading of the group that begins with this row, in the help.
    pub group: Option<&'static str>,
    /// What it does: imperative, at most 40 characters, no full stop.
    pub help: &'static str,
    /// A word for the key hints, if it is worth one; hints are in the order of the table.
    pub hint: Option<&'static str>,
    /// Whether it can do something now; if not, it is left out of hints and help.
    pub when: fn(&App) -> bool,
    /// The command that its keys run where it does not apply.
    pub otherwise: Option<&'static str>,
    /// True if its keys apply in the article, in lists, in the card and beside a source alike,
    /// unless they mean something else there.
    pub everywhere: bool,
    /// True if its keys apply on a row of a list of the story too: to the annotation there.
    pub on_rows: bool,
    /// True if it writes to a journal or begins what does: a burst of keys never runs it.
    pub decides: bool,
    /// True if what it would decide is a change of the story.
    pub mends: bool,
    /// What it does.
    pub run: fn(&mut App, Call) -> Effect,
}

/// Makes a row of review mode that decides.
pub(super) const fn decision(
    name: &'static str,
    keys: Keys,
    help: &'static str,
    run: Run,
) -> Command {
    row(Context::Review, name, keys, help, run).decides()
}

/// Makes a row of the table, which always applies.
pub(super) const fn row(
    context: Context,
    name: &'static str,
    keys: Keys,
    help: &'static str,
    run: Run,
) -> Command {
    Command {
        name,
        context,
        keys,
        also: &[],
        group: None,
        help,
        hint: None,
        when: |_| true,
        otherwise: None,
        everywhere: false,
        on_rows: false,
        decides: false,
        mends: false,
        run,
    }
}

impl Command {
    /// Adds a word for the key hints.
    pub(super) const fn hint(mut self, word: &'static str) -> Self {
        self.hint = Some(word);
        self
    }

    /// Says when it applies.
    pub(super) const fn when(mut self, when: fn(&App) -> bool) -> Self {
        self.when = when;
        self
    }

    /// Names the command that its keys run where it does not apply.
    pub(super) const fn otherwise(mut self, name: &'static str) -> Self {
        self.otherwise = Some(name);
        self
    }

    /// Adds other names for the palette.
    pub(super) const fn also(mut self, names: &'static [&'static str]) -> Self {
        self.also = names;
        self
    }

    /// Begins a group of the help.
    pub(super) const fn group(mut self, heading: &'static str) -> Self {
        self.group = Some(heading);
        self
    }

    /// Lets its keys apply in lists, the card and beside a source too.
    pub(super) const fn everywhere(mut self) -> Self {
        self.everywhere = true;
        self
    }

    /// Says that it changes the story.
    pub(super) const fn mends(mut self) -> Self {
        (self.decides, self.mends) = (true, true);
        self
    }

    /// Lets its keys apply on a row of a list of the story too.
    pub(super) const fn on_rows(mut self) -> Self {
        self.on_rows = true;
        self
    }

    /// Says that it writes to a journal.
    pub(super) const fn decides(mut self) -> Self {
        self.decides = true;
        self
    }
}
