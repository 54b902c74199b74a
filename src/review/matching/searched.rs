//! The sources of a story with a text, and looking up a quote in all of them.

use super::lookup::{Haystack, Lookup, SourceSpeakers, Wanted, look_up_by};
use super::paraphrase;
use crate::story::names::{LabelIndex, LabelOwner};
use crate::story::{Form, PersonIx, Quote, SourceIx, Span, Story};

/// The text of a source, with whose labels it has.
#[derive(Debug)]
pub struct SearchedSource {
    /// The source.
    pub source: SourceIx,
    /// Its text.
    pub text: Haystack,
    speakers: SourceSpeakers,
}

impl SearchedSource {
    /// Indexes the text of a source, and matches its labels with people of the story.
    pub fn of(source: SourceIx, text: String, people: &LabelIndex) -> Self {
        let is_known = |label: &str| people.owner(label) != LabelOwner::Nobody;
        let text = Haystack::naming(text, &is_known);
        let speakers = SourceSpeakers::of(&text, people);
        Self { source, text, speakers }
    }

    /// Looks a quote up in this source.
    pub fn look_up(&self, story: &Story, quote: &Quote) -> Lookup {
        let parts: Vec<&str> = quote.parts.iter().map(|span| story.text.slice(*span)).collect();
        let reporters = reporters(story, quote);
        look_up_by(&self.text, &parts, Some(self.wanted(quote, &reporters)))
    }

    /// Returns the passage of this source that has most of the words of an indirect quote: a help for
    /// whoever compares them, and no proof.
    pub fn nearest_passage(&self, story: &Story, quote: &Quote) -> Option<NearPassage> {
        let parts: Vec<&str> = quote.parts.iter().map(|span| story.text.slice(*span)).collect();
        let reporters = reporters(story, quote);
        let wanted = self.wanted(quote, &reporters);
        let span = paraphrase::nearest(&self.text, &parts, wanted)?;
        let is_own = wanted.is_under_own_label(&self.text, span);
        Some(NearPassage { span, label: wanted.label_at(&self.text, span), is_own })
    }

    fn wanted<'a>(&'a self, quote: &'a Quote, reporters: &'a [PersonIx]) -> Wanted<'a> {
        Wanted { labels: &self.speakers, speakers: &quote.speakers, reporters }
    }
}

/// A passage that has words of an indirect quote.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NearPassage {
    /// Its bytes in the source, from the first such word to the last.
    pub span: Span,
    /// The label that it stands under.
    pub label: Option<Box<str>>,
    /// True if that is the speaker's own.
    pub is_own: bool,
}

/// Looks a quote up in sources; returns the position of the one that matches best, and what it says.
/// An indirect quote does not claim to be word for word, and is not looked up.
pub fn look_up_quote<'s>(
    story: &Story,
    quote: &Quote,
    sources: impl IntoIterator<Item = &'s SearchedSource>,
) -> Option<(usize, Lookup)> {
    if quote.form == Form::Indirect {
        return None;
    }
    let lookups: Vec<Lookup> = sources.into_iter().map(|it| it.look_up(story, quote)).collect();
    nearest(&lookups).map(|(at, lookup)| (at, lookup.clone()))
}

/// Returns the lookup that matches the quote best, with its position; of equal ones the first.
pub fn nearest(lookups: &[Lookup]) -> Option<(usize, &Lookup)> {
    let all = lookups.iter().enumerate();
    all.reduce(|best, other| if other.1.is_nearer_than(best.1) { other } else { best })
}

/// Returns the speakers of the quotes that a quote is inside of, who report it: its words can stand
/// under their labels too.
fn reporters(story: &Story, quote: &Quote) -> Vec<PersonIx> {
    /// The most quotes that are inside one another.
    const DEEPEST: usize = 8;
    let mut all = Vec::new();
    let mut inner = quote;
    for _ in 0..DEEPEST {
        let Some(outer) = inner.more.as_ref().and_then(|more| more.inside) else { break };
        inner = story.quote(outer);
        all.extend(&inner.speakers);
    }
    all
}
