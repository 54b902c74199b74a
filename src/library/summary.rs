//! What the library keeps of a story: what it is called and when it appeared, how
//! much is in it, and who speaks.
//!
//! Neither text nor spans are kept: whoever wants a quote's words reads the story again.

use crate::story::{PersonIx, PersonKind, Story};
use crate::view::Links;

/// What is known of a story once it was read.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Summary {
    /// The headline (unsanitised).
    pub title: Box<str>,
    /// When it was published, as written (unsanitised).
    pub date: Option<Box<str>>,
    /// Who published it (unsanitised).
    pub outlet: Option<Box<str>>,
    /// The format it was read from.
    pub format: &'static str,
    /// How many people it has.
    pub people: u32,
    /// How many quotes.
    pub quotes: u32,
    /// How many claims.
    pub claims: u32,
    /// How many problems.
    pub problems: u32,
    /// Who speaks in it, most words first.
    pub speakers: Box<[Speaker]>,
}

/// Somebody who speaks in a story.
#[derive(Clone, Debug, PartialEq)]
pub struct Speaker {
    /// Who, among the people of the story.
    pub person: PersonIx,
    /// The ID within the story (unsanitised).
    pub id: Box<str>,
    /// The full name (unsanitised).
    pub name: Box<str>,
    /// What sort of speaker.
    pub kind: PersonKind,
    /// What they are (unsanitised).
    pub role: Option<Box<str>>,
    /// URLs that say who this is (unsanitised).
    pub same_as: Box<[Box<str>]>,
    /// How many quotes are theirs.
    pub quotes: u32,
    /// Words in them.
    pub words: u32,
}

impl Summary {
    /// Takes from a story what is kept of it. Takes as long as its links do.
    pub fn of(story: &Story) -> Self {
        let links = Links::of(story);
        let speaker = |&person: &PersonIx| {
            let it = story.person(person);
            Speaker {
                person,
                id: it.id.clone(),
                name: it.name.clone(),
                kind: it.kind,
                role: it.role.clone().or_else(|| it.affiliation.clone()),
                same_as: it.same_as.clone(),
                quotes: links.quotes_by(person).len() as u32,
                words: links.speaking(person).words,
            }
        };
        Self {
            title: story.meta.title.as_str().into(),
            date: story.meta.date.as_deref().map(Into::into),
            outlet: story.meta.outlet.as_deref().map(Into::into),
            format: story.meta.format,
            people: story.people.len() as u32,
            quotes: links.quotes().len() as u32,
            claims: links.claims().len() as u32,
            problems: story.problems.len() as u32,
            speakers: links.speakers().iter().map(speaker).collect(),
        }
    }
}
