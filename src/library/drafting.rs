//! Drafts of articles that nobody has annotated: who says what, proposed when one is opened.

use std::collections::HashMap;
use std::fmt;
use std::sync::{Arc, OnceLock};

use crate::draft::{Draft, Drafter, Model};
use crate::mend::{draft_of, quotations};
use crate::story::formats::{BY_CONTENT, native};
use crate::story::{Drafted, OtherSpeaker, Person, PersonIx, Problem, Quote, Span, Story};

/// The longest article that is drafted, in bytes: a book is shorter. A draft takes up to twenty times the
/// memory of its text.
const LONGEST: usize = 16 << 20;

/// So many quotations at most are drafted; each takes up to 4 kB.
const MOST_QUOTATIONS: usize = 100_000;

/// Why nothing is proposed in an article that is larger.
pub const TOO_LARGE: &str =
    "more than 16 MiB or 100,000 quotations: too large for proposing who says what";

/// The rule that reports a plain text.
const NOT_ANNOTATED: &str = "no-front-matter";

/// Drafts articles, or does nothing. Cheap to clone: the words and the weights that it needs are read
/// once, for the first article without annotations.
#[derive(Clone, Default)]
pub struct Drafting(Option<Arc<Engine>>);

struct Engine {
    model: Option<Model>,
    drafter: OnceLock<Drafter>,
}

impl Drafting {
    /// Drafts nothing.
    pub fn off() -> Self {
        Self(None)
    }

    /// Drafts with a model, or with the one that comes with the program.
    pub fn with(model: Option<Model>) -> Self {
        Self(Some(Arc::new(Engine { model, drafter: OnceLock::new() })))
    }

    /// Returns a story that was loaded whole, with what is proposed for it if nobody has annotated it.
    /// Where a file holds proposals, they get back why they were made and who else may have said it.
    pub fn complete(&self, story: Story) -> Story {
        let Some(engine) = self.0.as_deref() else { return story };
        if is_plain(&story) {
            let mut story = with_quotations(story);
            if is_too_large(&story) {
                return Story { drafted: Some(Drafted::TooLarge), ..story };
            }
            story = engine.draft(&story).into_story(&story);
            // that nothing is annotated is no problem any more
            Arc::make_mut(&mut story.problems).retain(|problem| problem.rule != NOT_ANNOTATED);
            return story;
        }
        let lacks_why = |quote: &Quote| {
            quote.suggestion.as_ref().is_some_and(|s| s.is_proposal() && s.why.is_none())
        };
        if story.whole && story.quotes.iter().any(lacks_why) && !is_too_large(&story) {
            return with_reasons(&engine.draft(&story), story);
        }
        story
    }
}

impl fmt::Debug for Drafting {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Drafting").field(&self.0.is_some()).finish()
    }
}

impl Engine {
    fn drafter(&self) -> &Drafter {
        self.drafter.get_or_init(|| match &self.model {
            Some(model) => Drafter::with(model.clone()),
            None => Drafter::new(),
        })
    }

    fn draft(&self, story: &Story) -> Draft {
        draft_of(story, self.drafter())
    }
}

/// Returns true for an article in which nothing is annotated, and which is no file for annotations.
pub fn is_plain(story: &Story) -> bool {
    let bare = story.people.is_empty()
        && story.quotes.is_empty()
        && story.claims.is_empty()
        && story.sources.is_empty()
        && story.embeds.is_empty()
        && story.mentions.is_empty();
    // a .story has front matter; a pair of brat has its annotations beside it
    let is_file_of_its_own = story.meta.format == native::FORMAT.name
        && story.text.body().len() + "\u{feff}".len() < story.text.whole().len();
    let is_pair = story.meta.format == crate::story::formats::brat::FORMAT.name;
    story.whole && bare && !is_file_of_its_own && !is_pair && !has_other_labels(story)
}

/// Returns true if something is annotated that has no meaning here.
fn has_other_labels(story: &Story) -> bool {
    let by_others = BY_CONTENT.iter().any(|reader| reader.format.name == story.meta.format);
    let is_label = |problem: &Problem| ["unmapped-label", "loose-span"].contains(&problem.rule);
    by_others && story.problems.iter().any(is_label)
}

/// Returns true for an article in which nothing is annotated and nothing was proposed.
pub fn is_left_out(story: &Story) -> bool {
    is_plain(story) && matches!(story.drafted, None | Some(Drafted::TooLarge))
}

/// Returns true if an article, whose quotations are found, is too large to be drafted.
pub fn is_too_large(article: &Story) -> bool {
    article.body().len() > LONGEST
        || article.quotations.as_ref().is_some_and(|all| all.all().len() > MOST_QUOTATIONS)
}

/// Finds the quotations of a story, which its links need too.
fn with_quotations(mut story: Story) -> Story {
    if story.quotations.is_none() && story.body().len() <= LONGEST {
        story.quotations = Some(Arc::new(quotations(&story)));
    }
    story
}

/// Gives the proposals of a file their reasons and their other candidates, by those of a new draft about
/// the same words.
fn with_reasons(draft: &Draft, mut story: Story) -> Story {
    let people = Arc::clone(&story.people);
    let whom = |person: PersonIx| same_person(&people, &draft.people[person.ix()]);
    let by_words: HashMap<&[Span], _> =
        draft.proposals.iter().map(|proposal| (&*proposal.parts, proposal)).collect();
    for quote in Arc::make_mut(&mut story.quotes) {
        let speakers = &quote.speakers;
        let Some(suggestion) = quote.suggestion.as_mut().filter(|s| s.is_proposal()) else {
            continue;
        };
        let Some(proposal) = by_words.get(&*quote.parts) else { continue };
        let other = |other: &OtherSpeaker| {
            let person = whom(other.person).filter(|person| !speakers.contains(person))?;
            Some(OtherSpeaker { person, ..*other })
        };
        suggestion.why = Some(proposal.reason.to_string().into());
        suggestion.others = proposal.others.iter().filter_map(other).collect();
    }
    story
}

/// Returns who of some people has the name of another.
fn same_person(people: &[Person], other: &Person) -> Option<PersonIx> {
    let by = |is: &dyn Fn(&Person) -> bool| people.iter().position(is);
    let at = by(&|person| person.id == other.id && person.name == other.name)
        .or_else(|| by(&|person| person.name == other.name))
        .or_else(|| by(&|person| person.aliases.contains(&other.name)))?;
    Some(PersonIx(at as u32))
}
