//! What is open on the screen, as one value, so that never two things are; with the state
//! of each.
//!
//! What keys do in a mode is in the mode's own module.

mod mending;

pub use mending::{EditAction, EditChoice, PersonFor, SelectedFor, Selecting, Unit, WordsFor};

use super::command::Command;
use super::state::active_list::SearchHits;
use super::state::reader::JumpEntry;
use crate::library::people::joins::NamedPerson;
use crate::review::{Objection, ReviewerSource, Value};
use crate::story::{ClaimIx, Item, PersonIx, SourceIx, Span, Stance};
use crate::view::table::RowTarget;
use crate::view::{Query, Role, Speaking};

/// The mode: what is open and takes the keys.
#[derive(Debug)]
pub enum Mode {
    /// A list: of stories, or of what is in the open one.
    List,
    /// A story that is being loaded, with the ID of the request.
    Opening(u64),
    /// The article.
    Read,
    /// The card, with the link that Enter follows.
    Card(Focus),
    /// The text of a source, in the pane beside the story.
    Source,
    /// A list that narrows as you type: speakers, commands, themes.
    Picker(Picker),
    /// A line to type into.
    Prompt(Prompt),
    /// Letters on the annotations on screen.
    Labels(Labels),
    /// Words being selected, to be annotated.
    Select(Selecting),
    /// The help: the keys that apply.
    Help(Help),
}

/// A message to the user, shown until the next key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    /// The words (unsanitised: they may quote the story).
    pub text: String,
    /// How it is drawn: plain, warning, error.
    pub role: Role,
}

impl Message {
    /// Makes a plain message.
    pub fn plain(text: impl Into<String>) -> Self {
        Self { text: text.into(), role: Role::Status }
    }

    /// Makes a warning: something the user asked for cannot be done.
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

/// The focus on a card: its subject and the selected link.
#[derive(Clone, Debug, Default)]
pub struct Focus {
    /// What the card is about.
    pub subject: Subject,
    /// The link that Enter follows.
    pub link: usize,
    /// The earlier subjects, each with its selected link: Esc goes back through them.
    pub before: Vec<(Subject, usize)>,
    /// The first line shown, once the card was scrolled by a key.
    pub top: Option<usize>,
}

/// The open help.
#[derive(Clone, Debug)]
pub struct Help {
    /// What it was opened over.
    pub over: OpenedOver,
    /// Its rows, in the order of the table.
    pub rows: Vec<HelpRow>,
    /// The words that every row shown holds.
    pub filter: String,
    /// True while the filter is being typed.
    pub typing: bool,
    /// The first line that is shown.
    pub top: usize,
}

/// A row of the help.
#[derive(Clone, Debug)]
pub struct HelpRow {
    /// The heading of the group that it belongs to; empty before the first.
    pub group: &'static str,
    /// Its keys, parted by two blanks.
    pub keys: String,
    /// The command.
    pub command: &'static Command,
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
    /// Returns the mode to go back to.
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
    /// The letters to type: one, or two where there are more annotations than letters.
    pub letters: String,
    /// The byte at which it is shown.
    pub at: u32,
    /// The annotation it goes to.
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

/// A speaker in the picker.
#[derive(Clone, Debug)]
pub struct PickRow {
    /// The speaker.
    pub person: PersonIx,
    /// The name (unsanitised).
    pub name: String,
    /// The role or affiliation (unsanitised).
    pub role: String,
    /// How much of the text they say.
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
    /// Every speaker, the one with most words first.
    Speakers(Vec<PickRow>),
    /// Every command that applies, in the order of the table, with its keys.
    Commands(Vec<(String, &'static Command)>),
    /// Every theme, and the name of the one shown before.
    Themes(Vec<ThemeName>, String),
    /// Every answer to the review questions of an item.
    Values(Vec<ValueChoice>),
    /// Every source that evidence can come from; the first row adds a new one. How the evidence bears
    /// on a claim; `None` for a quote.
    Sources(Vec<SourceRow>, Option<Stance>),
    /// The sides of a disagreement.
    Sides(Vec<DisagreementSide>),
    /// The addresses of what is selected.
    Addresses(Vec<AddressRow>),
    /// Everybody whom a person of the library can be one with, and that person.
    Same(Box<JoinRow>, Vec<JoinRow>),
    /// What an edit can make of the current item, and what is asked, for the head of the picker.
    Edits(Vec<EditChoice>, &'static str),
}

/// Somebody in the stories of the library, to be joined with another one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct JoinRow {
    /// The name (unsanitised).
    pub name: Box<str>,
    /// Who they are (unsanitised).
    pub about: Box<str>,
    /// How a join names them.
    pub named_as: Vec<NamedPerson>,
}

/// An answer that can be picked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ValueChoice {
    /// The answer.
    pub value: Value,
    /// True if it is the current answer.
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

/// An address that can be opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AddressRow {
    /// What it is the address of (unsanitised).
    pub what: String,
    /// The address, as `view::visible::web_address::safe` returns it.
    pub url: std::sync::Arc<str>,
}

/// One side of a disagreement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DisagreementSide {
    /// The answer.
    pub value: Value,
    /// The reviewers who gave it, with their notes (unsanitised).
    pub who: String,
}

impl PickerRows {
    /// Returns true if the picker is about the current item as it is on the screen.
    pub const fn is_review(&self) -> bool {
        matches!(self, Self::Values(_) | Self::Sources(..) | Self::Sides(_) | Self::Edits(..))
    }

    /// Returns how many rows there are.
    pub const fn len(&self) -> usize {
        match self {
            Self::Speakers(rows) => rows.len(),
            Self::Commands(rows) => rows.len(),
            Self::Themes(rows, _) => rows.len(),
            Self::Values(rows) => rows.len(),
            Self::Sources(rows, _) => rows.len(),
            Self::Sides(rows) => rows.len(),
            Self::Addresses(rows) => rows.len(),
            Self::Same(_, rows) => rows.len(),
            Self::Edits(rows, _) => rows.len(),
        }
    }

    /// Returns true if there are no rows.
    pub const fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

/// The open picker.
#[derive(Clone, Debug)]
pub struct Picker {
    /// What it was opened over.
    pub over: OpenedOver,
    /// All rows.
    pub rows: PickerRows,
    /// The filter that was typed.
    pub filter: String,
    /// The rows that match, best first: index in `rows`, and which characters of its line match.
    pub shown: Vec<(usize, Vec<u32>)>,
    /// The row that Enter takes, in `shown`.
    pub selected: usize,
    /// True once the row was chosen by itself, not by what was typed.
    pub chosen_by_hand: bool,
}

/// What a prompt asks for.
#[derive(Clone, Debug)]
pub enum Purpose {
    /// A search of the text.
    Search {
        /// The place to go back to.
        origin: JumpEntry,
        /// The byte from which the first hit is looked for.
        from: u32,
    },
    /// A search of all stories of the library.
    AllStories,
    /// The filter of a list.
    Filter {
        /// The filter before.
        before: String,
        /// The target of the row that was selected.
        row: Option<RowTarget>,
    },
    /// The name of the reviewer.
    Reviewer,
    /// The reason for a verdict that goes against the evidence.
    Reason(Value, Objection),
    /// A note, a query or a blocker.
    Note,
    /// The URL or the title of a new source, and how it bears on a claim.
    NewSource(Option<Stance>),
    /// The place in a source (page, time); a source without a title is known already. And how it bears
    /// on a claim.
    Locator(ReviewerSource, Option<Stance>),
    /// The filter of a bulk decision.
    Bulk,
    /// The initials of whoever signs off.
    Initials,
    /// The scope of a sign-off, with the initials given before.
    Scope(Box<str>),
    /// Words of an edit.
    Mend(WordsFor),
}

impl Purpose {
    /// Returns the label in front of the line; `None` for a search.
    pub const fn sign(&self) -> Option<&'static str> {
        Some(match self {
            Self::Search { .. } | Self::AllStories => return None,
            Self::Filter { .. } => "filter: ",
            Self::Reviewer => "your name, as the reviewer: ",
            Self::Reason(_, why) => why.prompt(),
            Self::Note => "note (? query, ! blocker): ",
            Self::NewSource(_) => "url or title of the source: ",
            Self::Locator(..) => "place in it (p. 4, 0:12:40): ",
            Self::Bulk => "decide on all: ",
            Self::Initials => "sign off as: ",
            Self::Scope(_) => "what was checked: ",
            Self::Mend(what) => what.sign(),
        })
    }

    /// Returns true if the prompt is about the story as it is on the screen.
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

/// A line to type into.
#[derive(Clone, Debug)]
pub struct Prompt {
    /// What it asks for.
    pub purpose: Purpose,
    /// What was typed, and whether it is a regular expression.
    pub query: Query,
    /// What is wrong with the input.
    pub error: Option<String>,
    /// How many items a filter leaves, and how many of them are open.
    pub counts: Option<(usize, usize)>,
    /// The search for the input.
    pub hits: Option<SearchHits>,
    /// The first hit.
    pub first: Option<Span>,
    /// True once the first hit was looked for.
    pub searched: bool,
    /// How far back in the search history the line is; 0 is the line being typed.
    pub(super) older: usize,
}
