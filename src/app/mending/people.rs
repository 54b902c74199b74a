//! Who speaks and who is named: picked among the people of the story, the likeliest first, or new.

use super::super::command::Call;
use super::super::mode::{EditAction, EditChoice, PersonFor, WordsFor};
use super::super::{App, Effect, Message, Reader};
use super::{prompts, proposals};
use crate::mend::{By, ClaimChange, Edit, EmbedChange, NewMention, NewQuote, QuoteChange, Speaker};
use crate::story::{Claimant, Item, PersonIx, Span, Story};
use crate::view::lists::counted;

/// The question that is asked about a speaker.
pub(super) const WHO: &str = "who said it: ";

impl PersonFor {
    /// Returns the edits that choose somebody, or nobody (`None`: nobody knows who).
    pub(super) fn edits(&self, person: Option<&str>) -> Vec<Edit> {
        let people = || match person {
            Some(id) => Speaker::People(vec![id.into()]),
            None => Speaker::Unknown,
        };
        let id = person.map(Box::from);
        match self {
            Self::Speaker(quote) => {
                vec![Edit::Quote { id: quote.clone(), set: QuoteChange::Speaker(people()) }]
            }
            Self::AlsoSpeaker(quote, others) => {
                let all = others.iter().cloned().chain(id).collect();
                let set = QuoteChange::Speaker(Speaker::People(all));
                vec![Edit::Quote { id: quote.clone(), set }]
            }
            Self::NewQuote(quote) => {
                let mut quote = (**quote).clone();
                quote.speaker = people();
                vec![Edit::NewQuote(quote)]
            }
            Self::NewEmbed(embed) => {
                let mut embed = (**embed).clone();
                embed.author = id;
                vec![Edit::NewEmbed(embed)]
            }
            Self::Author(embed) => {
                vec![Edit::Embed { id: embed.clone(), set: EmbedChange::Author(id) }]
            }
            Self::NewMention(span) => {
                let person = id.unwrap_or_default();
                vec![Edit::NewMention(NewMention { id: None, span: *span, person })]
            }
            Self::By(claim) => {
                let by = id.map_or(By::Narrator, By::Person);
                vec![Edit::Claim { id: claim.clone(), set: ClaimChange::By(by) }]
            }
        }
    }
}

/// Picks the speaker of the quote, whoever makes the claim, or the author of the embed.
pub(in crate::app) fn author_or_speaker(app: &mut App, call: Call) -> Effect {
    let Some(doc) = app.doc() else { return Effect::None };
    let Some(entry) = app.selected_entry() else { return app.say_with_keys(super::NO_ENTRY) };
    let story = &doc.story;
    match super::selected(app) {
        Some(Item::Quote(_)) => speaker(app, call),
        Some(Item::Claim(at)) => {
            let now = match story.claim(at).by {
                Claimant::Person(person) => Some(person),
                _ => None,
            };
            pick(app, "who makes the claim: ", &PersonFor::By(entry.id), (now, &[]))
        }
        Some(Item::Embed(at)) => {
            let now = story.embeds[at.ix()].author;
            let near = crate::mend::propose(story, story.spans(Item::Embed(at))).speakers;
            pick(app, "who wrote it: ", &PersonFor::Author(entry.id), (now, &near))
        }
        _ => app.say_with_keys(super::NO_ENTRY),
    }
}

/// Picks the speaker of the current quote.
fn speaker(app: &mut App, _: Call) -> Effect {
    let (Some(doc), Some(quote)) = (app.doc(), app.reader.as_ref().and_then(Reader::quote)) else {
        return app.say_with_keys(super::NO_ENTRY);
    };
    let quote = doc.story.quote(quote);
    let now = quote.speakers.first().copied();
    let near = crate::mend::propose(&doc.story, &quote.parts).speakers;
    pick(app, WHO, &PersonFor::Speaker(quote.id.clone()), (now, &near))
}

/// Returns a quote of some words, with the cue and the name of the speaker that stand near them.
pub(super) fn new_quote(story: &Story, parts: Vec<Span>) -> NewQuote {
    let found = crate::mend::propose(story, &parts);
    let cue = found.cue.into_iter().collect();
    let mention = found.mention.into_iter().collect();
    NewQuote { parts, cue, mention, ..NewQuote::default() }
}

/// Opens the picker of people: those who are `near` first, then all, then nobody and somebody new.
pub(super) fn pick(
    app: &mut App,
    question: &'static str,
    what: &PersonFor,
    (now, near): (Option<PersonIx>, &[PersonIx]),
) -> Effect {
    let Some(doc) = app.doc() else { return Effect::None };
    let story = &doc.story;
    let edits = |person: Option<PersonIx>| {
        let mut edits = what.edits(person.map(|person| &*story.person(person).id));
        if let PersonFor::Speaker(quote) = what {
            edits.extend(proposals::named_for(story, quote, person));
        }
        edits
    };
    let row = |(person, about): (PersonIx, String)| {
        let who = story.person(person);
        EditChoice {
            name: who.name.to_string(),
            about,
            now: now == Some(person),
            makes: EditAction::Edits(edits(Some(person))),
        }
    };
    let there = |person: &PersonIx| match what {
        PersonFor::AlsoSpeaker(_, others) => others.contains(&story.person(*person).id),
        _ => false,
    };
    let chances = match what {
        PersonFor::Speaker(quote) => proposals::others(story, quote),
        _ => Vec::new(),
    };
    let likely: Vec<PersonIx> =
        chances.iter().map(|(person, _)| *person).chain(near.iter().copied()).collect();
    let mut all = people(story, now, &likely);
    for (person, about) in &mut all {
        let chance = chances.iter().find(|(one, _)| one == person);
        let Some((_, chance)) = chance else { continue };
        let rest = about.replace("named near it", "");
        let rest = rest.trim_start_matches(" · ");
        let glue = if rest.is_empty() { "" } else { " · " };
        *about = format!("{}{glue}{rest}", proposals::per_cent(*chance));
    }
    let all = all.into_iter().filter(|(person, _)| !there(person));
    let mut rows: Vec<EditChoice> = all.map(row).collect();
    rows.push(EditChoice {
        name: "new person…".to_owned(),
        about: "somebody who is not in the story yet".to_owned(),
        now: false,
        makes: EditAction::Ask(WordsFor::NewPerson(what.clone())),
    });
    let nobody = match what {
        PersonFor::Speaker(_) | PersonFor::NewQuote(_) => Some(("unknown", "nobody knows who")),
        PersonFor::By(_) => Some(("narrator", "whoever wrote the article")),
        PersonFor::NewEmbed(_) | PersonFor::Author(_) => Some(("nobody", "leave it out")),
        PersonFor::NewMention(_) | PersonFor::AlsoSpeaker(..) => None,
    };
    if let PersonFor::Speaker(quote) = what {
        rows.extend(several(story, quote));
    }
    rows.extend(nobody.map(|(name, about)| EditChoice {
        name: name.to_owned(),
        about: about.to_owned(),
        now: false,
        makes: EditAction::Edits(edits(None)),
    }));
    app.choose_edit(question, rows)
}

/// Returns the choices that add a speaker to a quote, or take away one of several.
fn several(story: &Story, quote: &str) -> Vec<EditChoice> {
    let Some(quote) = story.quotes.iter().find(|one| &*one.id == quote) else { return Vec::new() };
    let row = |name: String, about: &str, makes| EditChoice {
        name,
        about: about.to_owned(),
        now: false,
        makes,
    };
    let id = |person: &PersonIx| story.person(*person).id.clone();
    let mut rows = Vec::new();
    if !quote.speakers.is_empty() {
        let add = EditAction::AlsoSpeaker(quote.id.clone());
        rows.push(row("one more speaker…".to_owned(), "beside who is there now", add));
    }
    for gone in quote.speakers.iter().filter(|_| quote.speakers.len() > 1) {
        let left = quote.speakers.iter().filter(|person| *person != gone).map(id).collect();
        let set = QuoteChange::Speaker(Speaker::People(left));
        let edit = Edit::Quote { id: quote.id.clone(), set };
        let name = format!("without {}", story.person(*gone).name);
        rows.push(row(name, "one speaker less", EditAction::Edits(vec![edit])));
    }
    rows
}

/// Picks one more speaker of a quote.
pub(super) fn also(app: &mut App, quote: &str) -> Effect {
    let Some(doc) = app.doc() else { return Effect::None };
    let story = &doc.story;
    let Some(quote) = story.quotes.iter().find(|one| &*one.id == quote) else {
        return Effect::None;
    };
    let others = quote.speakers.iter().map(|person| story.person(*person).id.clone()).collect();
    let near = crate::mend::propose(story, &quote.parts).speakers;
    let what = PersonFor::AlsoSpeaker(quote.id.clone(), others);
    pick(app, "who said it too: ", &what, (None, &near))
}

/// Returns everybody in the story with a word about them: those who are near first, and whoever it is
/// now last.
fn people(story: &Story, now: Option<PersonIx>, near: &[PersonIx]) -> Vec<(PersonIx, String)> {
    let mut quotes = vec![0_usize; story.people.len()];
    for quote in story.quotes.iter() {
        for person in &quote.speakers {
            quotes[person.ix()] += 1;
        }
    }
    let mut all: Vec<PersonIx> = (0..story.people.len() as u32).map(PersonIx).collect();
    let rank = |person: &PersonIx| {
        let near = near.iter().position(|one| one == person).unwrap_or(usize::MAX);
        (now == Some(*person), near, std::cmp::Reverse(quotes[person.ix()]), person.ix())
    };
    all.sort_by_key(rank);
    let about = |person: PersonIx| {
        let who = story.person(person);
        let role = who.role.as_deref().or(who.affiliation.as_deref());
        let said = (quotes[person.ix()] > 0).then(|| counted(quotes[person.ix()], "quote"));
        let here = near.contains(&person).then(|| "named near it".to_owned());
        let is = (now == Some(person)).then(|| "now".to_owned());
        let parts = [is, here, said, role.map(str::to_owned)];
        parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
    };
    all.into_iter().map(|person| (person, about(person))).collect()
}

/// Returns the person of the selection, with the ID.
fn person_here(app: &App) -> Option<(PersonIx, Box<str>)> {
    let reader = app.reader.as_ref()?;
    let person = reader.person()?;
    Some((person, reader.doc().story.person(person).id.clone()))
}

/// Asks for the full name of the current person.
pub(in crate::app) fn rename(app: &mut App, _: Call) -> Effect {
    match person_here(app) {
        Some((_, id)) => prompts::ask(app, WordsFor::Name(id)),
        None => app.say(Message::plain("go to a quote or a name first")),
    }
}

/// Asks for one more name of the current person.
pub(in crate::app) fn new_alias(app: &mut App, _: Call) -> Effect {
    match person_here(app) {
        Some((_, id)) => prompts::ask(app, WordsFor::Alias(id)),
        None => app.say(Message::plain("go to a quote or a name first")),
    }
}

/// Picks somebody who is the same person as the current one.
pub(in crate::app) fn join(app: &mut App, _: Call) -> Effect {
    let (Some(doc), Some((person, keep))) = (app.doc(), person_here(app)) else {
        return app.say(Message::plain("go to a quote or a name first"));
    };
    let story = &doc.story;
    let others = people(story, None, &[]).into_iter().filter(|(other, _)| *other != person);
    let rows: Vec<EditChoice> = others
        .map(|(other, about)| {
            let gone = story.person(other).id.clone();
            EditChoice {
                name: story.person(other).name.to_string(),
                about,
                now: false,
                makes: EditAction::Edits(vec![Edit::Join { keep: keep.clone(), gone }]),
            }
        })
        .collect();
    if rows.is_empty() {
        return app.say(Message::plain("there is nobody else in this story"));
    }
    app.choose_edit("the same person as: ", rows)
}

/// Gives the current quote, and those after it by the same person, to somebody new.
pub(in crate::app) fn split(app: &mut App, _: Call) -> Effect {
    let (Some(doc), Some((person, from))) = (app.doc(), person_here(app)) else {
        return app.say(Message::plain("go to a quote first"));
    };
    let story = &doc.story;
    let here = app.reader.as_ref().and_then(Reader::quote);
    let Some(here) = here else {
        return app.say(Message::plain("go to a quote of the person first"));
    };
    let by = |id: &str| story.quotes.iter().find(|quote| &*quote.id == id);
    let mut all: Vec<Box<str>> = story
        .quotes
        .iter()
        .filter(|quote| quote.speakers.contains(&person))
        .map(|quote| quote.id.clone())
        .collect();
    let start = |id: &str| by(id).and_then(|q| q.parts.first()).map_or(0, |part| part.start);
    all.sort_by_key(|id| start(id));
    let this = story.quote(here).id.clone();
    let later: Vec<Box<str>> = all.iter().skip_while(|id| **id != this).cloned().collect();
    let row = |name: &str, quotes: Vec<Box<str>>| EditChoice {
        name: name.to_owned(),
        about: counted(quotes.len(), "quote"),
        now: false,
        makes: EditAction::Ask(WordsFor::Split(from.clone(), quotes.into())),
    };
    let mut rows = vec![row("only this quote", vec![this])];
    if later.len() > 1 && later.len() < all.len() {
        rows.push(row("this one and all after it", later));
    }
    app.choose_edit("somebody else said: ", rows)
}
