//! A story of an article in plain text: the people who are named with a word of speech, and every
//! quotation as a suggestion. Title, date and byline are those that its loader found.
//!
//! ```text
//! speech  who is named beside a quotation, with the word of speech
//! ```
//!
//! By rule, not by learning: what is not plain is left out, and everything about a quote is a
//! suggestion until somebody accepts it.

mod speech;

use std::sync::Arc;

use super::proposals::ids::person_id;
use crate::story::quotation::{End, Quotations};
use crate::story::{Meta, Person, PersonIx, Quote, Story, Suggestion, Text};

/// Who suggests the quotes.
const BY: &str = "sayso new";

/// Makes a story of an article without annotations.
pub fn story_of_article(article: &Story) -> Story {
    let body = article.body();
    let text = Text::new(article.text.name(), body.to_owned(), 0..body.len());
    let meta = Meta { format: "story", ..(*article.meta).clone() };
    let mut story = Story::of_text(text, meta);
    let quotations = Quotations::of(body);
    let spoken: Vec<_> = quotations
        .all()
        .iter()
        .filter(|q| !q.nested && q.end != End::Open)
        .map(|q| (q.span, speech::beside(body, q.span)))
        .collect();
    let mut people: Vec<Person> = Vec::new();
    for name in spoken.iter().filter_map(|(_, found)| Some(&body[found.as_ref()?.name.range()])) {
        add(&mut people, name, &story);
        story.people = Arc::new(people.clone());
    }
    let quotes = spoken.into_iter().enumerate().map(|(n, (span, found))| {
        let speaker = found.as_ref().and_then(|f| whose(&people, &body[f.name.range()]));
        let (cue, mention) = match (&found, speaker) {
            (Some(found), Some(_)) => (vec![found.cue], vec![found.name]),
            _ => (Vec::new(), Vec::new()),
        };
        Quote {
            id: format!("q{}", n + 1).into(),
            parts: [span].into(),
            speakers: speaker.into_iter().collect(),
            form: quotations.form(body, &[span]),
            cue: cue.into(),
            mention: mention.into(),
            suggestion: Some(Box::new(Suggestion { by: BY.into(), score: None })),
            ..Quote::default()
        }
    });
    story.quotes = Arc::new(quotes.collect());
    story.people = Arc::new(people);
    story.quotations = Some(Arc::new(quotations));
    story.whole = true;
    story
}

/// Adds somebody by a full name. A last name alone is never somebody of its own, and is an alias only
/// of the one who has it.
fn add(people: &mut Vec<Person>, name: &str, story: &Story) {
    let mut words = name.split_whitespace();
    let Some(last) = words.next_back().filter(|_| words.next().is_some()) else { return };
    if people.iter().any(|p| &*p.name == name) {
        return;
    }
    let shared = people.iter_mut().find(|p| p.name.split_whitespace().next_back() == Some(last));
    let alone = shared.is_none();
    if let Some(other) = shared {
        other.aliases = Box::default();
    }
    people.push(Person {
        id: person_id(story, name),
        name: name.into(),
        aliases: if alone { [last.into()].into() } else { Box::default() },
        ..Person::default()
    });
}

/// Returns who has a name: the full one, or a last name that only one has.
fn whose(people: &[Person], name: &str) -> Option<PersonIx> {
    let has = |p: &Person| &*p.name == name || p.aliases.iter().any(|alias| &**alias == name);
    let mut all = (0..people.len()).filter(|at| has(&people[*at]));
    let first = all.next()?;
    all.next().is_none().then_some(PersonIx(first as u32))
}
