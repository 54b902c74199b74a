//! What the library remembers of a story: title and date, counts, and who speaks.
//!
//! Neither text nor spans are kept, so that thousands of stories fit in memory: to get the
//! words of a quote, the story is read again.

use std::sync::Arc;

use super::drafting::is_plain;
use crate::story::{Drafted, PersonIx, PersonKind, Story};
use crate::view::Links;
use crate::view::lists::suggestions::suggestion_of;

/// The summary of a story.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Summary {
    /// The headline (unsanitised).
    pub title: Box<str>,
    /// The date of publication, as written (unsanitised).
    pub date: Option<Box<str>>,
    /// The publisher (unsanitised).
    pub outlet: Option<Box<str>>,
    /// The format it was read from.
    pub format: &'static str,
    /// Number of people.
    pub people: u32,
    /// Number of quotes.
    pub quotes: u32,
    /// Number of claims.
    pub claims: u32,
    /// Number of annotations that a program suggests.
    pub suggestions: u32,
    /// True if nobody has annotated it.
    pub plain: bool,
    /// True if nobody has annotated it, and everything is proposed.
    pub drafted: bool,
    /// Number of problems; what a file holds besides quotes and claims does not count.
    pub problems: u32,
    /// The speakers, most words first.
    pub speakers: Box<[Speaker]>,
}

/// A speaker of a story.
#[derive(Clone, Debug, PartialEq)]
pub struct Speaker {
    /// The index among the people of the story.
    pub person: PersonIx,
    /// The ID within the story (unsanitised).
    pub id: Box<str>,
    /// The full name (unsanitised).
    pub name: Box<str>,
    /// What sort of speaker.
    pub kind: PersonKind,
    /// The role, else the affiliation (unsanitised).
    pub role: Option<Box<str>>,
    /// URLs that say who this is (unsanitised).
    pub same_as: Box<[Box<str>]>,
    /// Number of their quotes.
    pub quotes: u32,
    /// Number of words in these.
    pub words: u32,
}

impl Summary {
    /// Summarises a story. Takes as long as building its links.
    pub fn of(story: &Story) -> Self {
        let drafted = matches!(story.drafted, Some(Drafted::Speakers | Drafted::MarksAlone));
        let links = if drafted { Links::of(&as_if_accepted(story)) } else { Links::of(story) };
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
            // of those who only might speak, a draft has many
            people: if drafted { links.speakers().len() } else { story.people.len() } as u32,
            quotes: links.quotes().len() as u32,
            claims: links.claims().len() as u32,
            suggestions: links
                .all()
                .iter()
                .filter(|item| suggestion_of(story, **item).is_some())
                .count() as u32,
            plain: drafted || is_plain(story),
            drafted,
            problems: story.problems.iter().filter(|problem| !problem.is_information()).count()
                as u32,
            speakers: links.speakers().iter().map(speaker).collect(),
        }
    }
}

/// Returns a story of which everything that is proposed counts.
fn as_if_accepted(story: &Story) -> Story {
    let mut story = story.clone();
    for quote in Arc::make_mut(&mut story.quotes) {
        quote.suggestion = None;
    }
    story
}
