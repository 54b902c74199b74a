//! What is open while a story is being changed: choices, words that are typed, words being selected.

use crate::mend::{Edit, EntryId, NewEmbed, NewEvidence, NewQuote};
use crate::story::Span;

/// A choice of an edit.
#[derive(Clone, Debug, PartialEq)]
pub struct EditChoice {
    /// What is chosen (unsanitised).
    pub name: String,
    /// A word about it (unsanitised).
    pub about: String,
    /// True if it is so now.
    pub now: bool,
    /// What choosing it does.
    pub makes: EditAction,
}

/// What a choice does.
#[derive(Clone, Debug, PartialEq)]
pub enum EditAction {
    /// Makes edits.
    Edits(Vec<Edit>),
    /// Makes the edits that mend a problem, unless something would be lost with them.
    Mend(Vec<Edit>),
    /// Asks for words first.
    Ask(WordsFor),
    /// Asks for one more speaker of a quote, by its ID.
    AlsoSpeaker(Box<str>),
}

/// What somebody is chosen for.
#[derive(Clone, Debug, PartialEq)]
pub enum PersonFor {
    /// As the speaker of a quote, by its ID.
    Speaker(Box<str>),
    /// As one more speaker of a quote, by its ID, beside those that it has.
    AlsoSpeaker(Box<str>, Vec<Box<str>>),
    /// As the speaker of a new quote.
    NewQuote(Box<NewQuote>),
    /// As the author of an embed, by its ID.
    Author(Box<str>),
    /// As the author of a new embed.
    NewEmbed(Box<NewEmbed>),
    /// As the person that some words name.
    NewMention(Span),
    /// As whoever makes a claim, by its ID.
    By(Box<str>),
}

/// What words are asked for.
#[derive(Clone, Debug, PartialEq)]
pub enum WordsFor {
    /// The full name of somebody new, and what for.
    NewPerson(PersonFor),
    /// Where a quote was said.
    Medium(Box<str>),
    /// A claim in words that can be understood alone.
    Says(Box<str>),
    /// The note of an entry.
    Note(EntryId),
    /// The full name of a person.
    Name(Box<str>),
    /// One more name of a person.
    Alias(Box<str>),
    /// The full name of the person that some quotes of another go to.
    Split(Box<str>, Box<[Box<str>]>),
    /// The place in a source (page, time) that is new evidence of a claim, by its ID: the last, which
    /// has none yet.
    Locator(Box<str>, Vec<NewEvidence>),
    /// The name of a copy of the file with these edits.
    Copy(Vec<Edit>),
}

impl WordsFor {
    /// Returns the label in front of the line.
    pub const fn sign(&self) -> &'static str {
        match self {
            Self::NewPerson(_) | Self::Split(..) => "full name of the new person: ",
            Self::Medium(_) => "where it was said: ",
            Self::Says(_) => "the claim, so that it can be understood alone: ",
            Self::Note(_) => "note in the file: ",
            Self::Name(_) => "full name: ",
            Self::Alias(_) => "one more name in the text: ",
            Self::Locator(..) => "place in it (p. 4, 0:12:40), or nothing: ",
            Self::Copy(_) => "save a copy as: ",
        }
    }
}

/// Words being selected.
#[derive(Clone, Debug)]
pub struct Selecting {
    /// What they are for.
    pub what: SelectedFor,
    /// The parts; the last is the one that keys change.
    pub parts: Vec<Span>,
    /// By which pieces it was selected last: the next of them comes next.
    pub unit: Unit,
    /// The byte that the mouse was pressed at: a drag selects from there.
    pub pressed: Option<u32>,
}

/// What words are selected for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SelectedFor {
    /// For a new annotation.
    New,
    /// For an annotation, in place of its own words.
    Words(EntryId),
    /// For the cue of a quote, by its ID.
    Cue(Box<str>),
    /// For the place where the speaker of a quote is named.
    Mention(Box<str>),
}

impl Selecting {
    /// Returns the part that keys change.
    pub fn active(&self) -> Span {
        self.parts.last().copied().unwrap_or_default()
    }

    pub(in crate::app) fn set(&mut self, span: Span) {
        if let Some(last) = self.parts.last_mut() {
            *last = span;
        }
    }

    /// Returns the parts in text order; those that touch are one.
    pub(in crate::app) fn sorted(&self, body: &str) -> Vec<Span> {
        let mut parts = self.parts.clone();
        parts.sort_by_key(|part| (part.start, part.end));
        let mut all: Vec<Span> = Vec::new();
        for part in parts {
            match all.last_mut() {
                Some(last)
                    if body[last.start as usize..part.start as usize]
                        .get(last.len() as usize..)
                        .is_none_or(|between| between.trim().is_empty()) =>
                {
                    *last = last.hull(part);
                }
                _ => all.push(part),
            }
        }
        all
    }
}

/// A piece of text that is selected by one key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// A sentence.
    Sentence,
    /// What stands between two quotation marks, with the marks.
    Quotation,
    /// A paragraph.
    Paragraph,
}
