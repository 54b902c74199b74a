//! What is open on the screen, as one value: never two at once; with the state of each.
//!
//! What keys do with it stands in the module of each.

use super::command::Command;
use super::state::active_list::SearchHits;
use super::state::reader::JumpEntry;
use crate::review::{ReviewerSource, Value};
use crate::story::{ClaimIx, Item, PersonIx, SourceIx, Span};
use crate::view::table::RowTarget;
use crate::view::{Query, Role, Speaking};

/// What is open.
#[derive(Debug)]
pub enum Mode {
    /// A list: of stories, or of what is in the open one.
    List,
    /// A story that was asked for and is not there yet, with the number of the request.
    Opening(u64),
    /// The article.
    Read,
    /// The card, with the link that Enter follows.
    Card(Focus),
    /// The text of a source beside the story.
    Source,
    /// A list that narrows as one types: speakers, commands, themes.
    Picker(Picker),
    /// A line that is typed into.
    Prompt(Prompt),
    /// Letters on what is on screen.
    Labels(Labels),
    /// The keys that apply.
    Help(Help),
}

/// One line for the reader, until the next key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    /// The words (unsanitised: they may quote the story).
    pub text: String,
    /// What kind of news it is.
    pub role: Role,
}

impl Message {
    /// Makes a plain message.
    pub fn plain(text: impl Into<String>) -> Self {
        Self { text: text.into(), role: Role::Status }
    }

    /// Makes a warning: something the reader asked for cannot be done.
    pub fn warning(text: impl Into<String>) -> Self {
        Self { text: text.into(), role: Role::Warning }
    }

    /// Makes an error.
    pub fn error(text: impl Into<String>) -> Self {
        Self { text: text.into(), role: Role::Error }
    }
}

/// What a card is about.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Subject {
    /// The story as a whole.
    #[default]
    Story,
    /// An annotation or a problem.
    Item(Item),
    /// A source, as the evidence of a claim points to it.
    Source(SourceIx, Option<ClaimIx>),
    /// A person.
    Person(PersonIx),
}

/// The focus on a card.
#[derive(Clone, Debug, Default)]
pub struct Focus {
    /// What the card is about, where that is not what is selected.
    pub subject: Subject,
    /// The link that Enter follows.
    pub link: usize,
    /// The subjects before, each with its link: Esc leads back through them.
    pub before: Vec<(Subject, usize)>,
}

/// The open help.
#[derive(Clone, Debug)]
pub struct Help {
    /// What it was opened over.
    pub over: OpenedOver,
    /// Its rows: the keys, and what they do.
    pub rows: Vec<(String, &'static str)>,
    /// The first row that is shown.
    pub top: usize,
}

/// What help or a picker was opened over.
#[derive(Clone, Debug)]
pub enum OpenedOver {
    /// The article.
    Read,
    /// A list.
    List,
    /// The card.
    Card(Focus),
    /// The text of a source.
    Source,
}

impl OpenedOver {
    /// Returns the mode that it was.
    pub fn mode(self) -> Mode {
        match self {
            Self::Read => Mode::Read,
            Self::List => Mode::List,
            Self::Card(focus) => Mode::Card(focus),
            Self::Source => Mode::Source,
        }
    }
}

/// One label.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Label {
    /// What to type: one letter, or two where one is not enough for all.
    pub letters: String,
    /// The byte at which it is shown.
    pub at: u32,
    /// Where it leads.
    pub item: Item,
}

/// The labels on screen.
#[derive(Clone, Debug)]
pub struct Labels {
    /// Every label, in text order.
    pub all: Vec<Label>,
    /// The letters typed so far.
    pub typed: String,
}

/// One speaker.
#[derive(Clone, Debug)]
pub struct PickRow {
    /// Who.
    pub person: PersonIx,
    /// The name (unsanitised).
    pub name: String,
    /// The role or affiliation (unsanitised).
    pub role: String,
    /// How much is quoted.
    pub speaking: Speaking,
    /// The first words of the first quote (unsanitised).
    pub first: String,
}

/// One theme.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ThemeName {
    /// Its name (unsanitised: it may be that of a user's file).
    pub name: String,
    /// What it is (unsanitised).
    pub help: String,
}

/// What a picker offers.
#[derive(Clone, Debug)]
pub enum PickerRows {
    /// Every speaker, most words first.
    Speakers(Vec<PickRow>),
    /// Every command that applies, in the order of the table, with its keys.
    Commands(Vec<(String, &'static Command)>),
    /// Every theme, with the name of the one before.
    Themes(Vec<ThemeName>, String),
    /// Every answer to the questions of an item.
    Values(Vec<ValueChoice>),
    /// Every source that evidence can be in; the first row is a new one.
    Sources(Vec<SourceRow>),
    /// The sides of a disagreement.
    Sides(Vec<DisagreementSide>),
}

/// An answer that can be picked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ValueChoice {
    /// The answer.
    pub value: Value,
    /// True if it is the answer of today.
    pub answered: bool,
}

/// A source that can be picked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceRow {
    /// Its ID; `None` for a new one.
    pub id: Option<Box<str>>,
    /// What it is called (unsanitised).
    pub title: Box<str>,
    /// What it is (unsanitised).
    pub about: Box<str>,
}

/// One side of a disagreement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DisagreementSide {
    /// The answer.
    pub value: Value,
    /// Who gives it, with their remarks (unsanitised).
    pub who: String,
}

impl PickerRows {
    /// Returns true if it is for the current item, of a review.
    pub const fn is_review(&self) -> bool {
        matches!(self, Self::Values(_) | Self::Sources(_) | Self::Sides(_))
    }

    /// Returns how many there are.
    pub const fn len(&self) -> usize {
        match self {
            Self::Speakers(rows) => rows.len(),
            Self::Commands(rows) => rows.len(),
            Self::Themes(rows, _) => rows.len(),
            Self::Values(rows) => rows.len(),
            Self::Sources(rows) => rows.len(),
            Self::Sides(rows) => rows.len(),
        }
    }

    /// Returns true if there is none.
    pub const fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

/// The open picker.
#[derive(Clone, Debug)]
pub struct Picker {
    /// What it was opened over.
    pub over: OpenedOver,
    /// What it offers.
    pub rows: PickerRows,
    /// What was typed.
    pub filter: String,
    /// The rows that match, best first: the position in what is offered and the matching
    /// characters of its line.
    pub shown: Vec<(usize, Vec<u32>)>,
    /// The row that Enter takes, in `shown`.
    pub selected: usize,
}

/// What a prompt's line is for.
#[derive(Clone, Debug)]
pub enum Purpose {
    /// Searching the text; with the place to come back to.
    Search {
        /// Where the reader was.
        origin: JumpEntry,
        /// The byte that the first hit is looked for from.
        from: u32,
    },
    /// Searching all stories of the library.
    AllStories,
    /// Filtering a list; to come back to:
    Filter {
        /// The filter before.
        before: String,
        /// Where the row that was selected leads.
        row: Option<RowTarget>,
    },
    /// The name of the reviewer.
    Reviewer,
    /// The reason for a verdict that rests on nothing.
    Reason(Value),
    /// A note, a query or a blocker.
    Note,
    /// The URL or the title of a new source.
    NewSource,
    /// Where in a source; one without a title is known already.
    Locator(ReviewerSource),
    /// A filter whose items the next decision is for.
    Bulk,
    /// The initials of who signs off.
    Initials,
    /// What was checked, by whose initials.
    Scope(Box<str>),
}

impl Purpose {
    /// Returns what stands before the line; `None` for a search.
    pub const fn sign(&self) -> Option<&'static str> {
        Some(match self {
            Self::Search { .. } | Self::AllStories => return None,
            Self::Filter { .. } => "filter: ",
            Self::Reviewer => "who checks? your name: ",
            Self::Reason(_) => "no evidence; why? ",
            Self::Note => "note (? query, ! blocker): ",
            Self::NewSource => "url or title of the source: ",
            Self::Locator(_) => "where in it (p. 4, 0:12:40): ",
            Self::Bulk => "all that is: ",
            Self::Initials => "signed off by: ",
            Self::Scope(_) => "what was checked: ",
        })
    }

    /// Returns true if the line is a checker's.
    pub const fn is_review(&self) -> bool {
        !matches!(self, Self::Search { .. } | Self::AllStories | Self::Filter { .. })
    }
}

impl Prompt {
    /// Opens an empty line.
    pub(super) fn new(purpose: Purpose) -> Self {
        Self {
            purpose,
            query: Query::default(),
            error: None,
            counts: None,
            hits: None,
            first: None,
            searched: false,
            older: 0,
        }
    }
}

/// A line that is typed into.
#[derive(Clone, Debug)]
pub struct Prompt {
    /// What for.
    pub purpose: Purpose,
    /// What was typed, and whether it is a regular expression.
    pub query: Query,
    /// What is wrong with it.
    pub error: Option<String>,
    /// How many items a filter leaves, and how many of them are open.
    pub counts: Option<(usize, usize)>,
    /// The search made of it, with its number and what is known of it.
    pub hits: Option<SearchHits>,
    /// The first hit.
    pub first: Option<Span>,
    /// True once the first hit was looked for.
    pub searched: bool,
    /// How far back in earlier searches the line is; 0 is the new one.
    pub(super) older: usize,
}
