//! Evidence as a decision cites it, with the passage that was there.

use std::sync::Arc;

use crate::story::{Evidence, Stance, Story};

/// A piece of evidence that a decision is based on, or that was attached to an item.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct EvidenceRef {
    /// The ID of the source: the story's, or a reviewer's own ([`ReviewerSource`]).
    pub source: Box<str>,
    /// Where in the source.
    pub locator: Option<Box<str>>,
    /// How it bears on the item.
    pub stance: Option<Stance>,
    /// The words of the source.
    pub excerpt: Option<Box<str>>,
    /// The passage of the source's text that was there when somebody decided; `None` where no text
    /// was at hand, and in journals of earlier versions.
    pub passage: Option<Arc<Passage>>,
}

/// A passage of a source's text, as it was when somebody decided.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Passage {
    /// Its words, without what is not speech; several stretches of a long one.
    pub words: Vec<Box<str>>,
    /// The label that it stood under, as printed, where a decision rests on that too.
    pub label: Option<Box<str>>,
    /// SHA-256 of the text of the source, 64 hexadecimal digits.
    pub sha256: Box<str>,
}

impl EvidenceRef {
    /// Takes a piece of evidence from a claim of the story.
    pub fn of(story: &Story, evidence: &Evidence) -> Self {
        Self {
            source: story.sources[evidence.source.ix()].id.clone(),
            locator: evidence.locator.clone(),
            stance: evidence.stance,
            excerpt: evidence.excerpt.clone(),
            passage: None,
        }
    }

    /// Returns true if both are the same place of the same source, whatever its text says there.
    pub fn is_same(&self, other: &Self) -> bool {
        self.is_same_place(other) && self.stance == other.stance && self.excerpt == other.excerpt
    }

    /// Returns true if both have the same source and the same locator.
    pub fn is_same_place(&self, other: &Self) -> bool {
        self.source == other.source && self.locator == other.locator
    }

    /// Returns where it is, for people: the source's ID, and the locator (unsanitised).
    pub fn place(&self) -> String {
        match self.locator.as_deref() {
            Some(locator) => format!("{}, {locator}", self.source),
            None => self.source.to_string(),
        }
    }
}

/// A source that a reviewer added because the story does not list it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ReviewerSource {
    /// Its ID: the reviewer's name, a dot, a number (`km.1`).
    pub id: Box<str>,
    /// Its title.
    pub title: Box<str>,
    /// Its address: http or https.
    pub url: Option<Box<str>>,
}
