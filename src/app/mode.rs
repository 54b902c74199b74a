//! What is open on the screen, as one value: never two at once.

use super::card::Focus;
use super::help::Help;
use super::labels::Labels;
use super::picking::Picker;
use super::search::Prompt;
use crate::view::Role;

/// What is open.
#[derive(Debug)]
pub enum Mode {
    /// The list of stories.
    Shelf,
    /// A story that was asked for and is not there yet, with the number of the request.
    Opening(u64),
    /// The article.
    Read,
    /// The card, with the link that Enter follows.
    Card(Focus),
    /// The speaker picker.
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
