//! Words that are typed for an edit: names, wordings, notes.

use super::super::mode::{Mode, Purpose, WordsFor};
use super::super::{App, Effect, Message};
use crate::mend::{ClaimChange, Edit, NewPerson, PersonChange, QuoteChange, Table, person_id};
use crate::story::Story;

/// Opens the prompt for some words, with those that are there now.
pub(super) fn ask(app: &mut App, what: WordsFor) -> Effect {
    let Some(doc) = app.doc() else { return Effect::None };
    if app.story_file().is_none() {
        return app.say_with_keys(super::NO_FILE);
    }
    let now = words_now(&doc.story, &what).unwrap_or_default();
    app.open_prompt(Purpose::Mend(what), now)
}

/// Asks under which name a copy with some edits is saved.
pub(super) fn ask_copy(app: &mut App, edits: Vec<Edit>, name: String) -> Effect {
    if edits.is_empty() {
        return Effect::None;
    }
    app.open_prompt(Purpose::Mend(WordsFor::Copy(edits)), name)
}

/// Returns the words that a file has now.
pub(super) fn words_now(story: &Story, what: &WordsFor) -> Option<String> {
    let quote = |id: &str| story.quotes.iter().find(|quote| &*quote.id == id);
    let claim = |id: &str| story.claims.iter().find(|claim| &*claim.id == id);
    let words: &str = match what {
        WordsFor::NewPerson(_)
        | WordsFor::Alias(_)
        | WordsFor::Split(..)
        | WordsFor::Locator(..)
        | WordsFor::Copy(_) => {
            return None;
        }
        WordsFor::Medium(id) => quote(id)?.more.as_ref()?.medium.as_deref()?,
        WordsFor::Says(id) => claim(id)?.says.as_deref()?,
        WordsFor::Name(id) => &story.people.iter().find(|person| person.id == *id)?.name,
        WordsFor::Note(entry) => match entry.table {
            Table::Quotes => quote(&entry.id)?.more.as_ref()?.note.as_deref()?,
            _ => claim(&entry.id)?.note.as_deref()?,
        },
    };
    Some(words.to_owned())
}

/// Takes what was typed.
pub(in crate::app) fn accept(app: &mut App) -> Effect {
    let Mode::Prompt(prompt) = &app.mode else { return Effect::None };
    let Purpose::Mend(what) = prompt.purpose.clone() else { return Effect::None };
    let words = prompt.query.words.trim().to_owned();
    take(app, &what, &words)
}

fn take(app: &mut App, what: &WordsFor, words: &str) -> Effect {
    let Some(doc) = app.doc() else { return Effect::None };
    let may_be_none = matches!(
        what,
        WordsFor::Medium(_) | WordsFor::Says(_) | WordsFor::Note(_) | WordsFor::Locator(..)
    );
    if !may_be_none && words.is_empty() {
        return app.say(Message::warning("type a name, or leave it"));
    }
    app.begin_edit();
    app.mode = Mode::Read;
    if let WordsFor::Copy(edits) = what {
        return app.save_copy(edits.clone(), words.into());
    }
    let edits = edits(&doc.story, what, words);
    app.make_edits(edits)
}

/// Returns the edits of some words; none of them take a key out.
fn edits(story: &Story, what: &WordsFor, words: &str) -> Vec<Edit> {
    let some = (!words.is_empty()).then(|| Box::from(words));
    let name: Box<str> = words.into();
    let new = || NewPerson {
        id: Some(person_id(story, words)),
        name: name.clone(),
        ..NewPerson::default()
    };
    match what {
        WordsFor::NewPerson(what) => {
            let person = new();
            let edits = what.edits(person.id.as_deref());
            std::iter::once(Edit::NewPerson(person)).chain(edits).collect()
        }
        WordsFor::Split(from, quotes) => {
            vec![Edit::Split { from: from.clone(), person: new(), quotes: quotes.to_vec() }]
        }
        WordsFor::Medium(id) => {
            vec![Edit::Quote { id: id.clone(), set: QuoteChange::Medium(some) }]
        }
        WordsFor::Says(id) => vec![Edit::Claim { id: id.clone(), set: ClaimChange::Says(some) }],
        WordsFor::Note(entry) if entry.table == Table::Quotes => {
            vec![Edit::Quote { id: entry.id.clone(), set: QuoteChange::Note(some) }]
        }
        WordsFor::Note(entry) => {
            vec![Edit::Claim { id: entry.id.clone(), set: ClaimChange::Note(some) }]
        }
        WordsFor::Locator(claim, evidence) => {
            let mut evidence = evidence.clone();
            if let Some(new) = evidence.last_mut() {
                new.locator = some;
            }
            let set = ClaimChange::Evidence(evidence);
            vec![Edit::Claim { id: claim.clone(), set }]
        }
        WordsFor::Copy(edits) => edits.clone(),
        WordsFor::Name(id) => {
            vec![Edit::Person { id: id.clone(), set: PersonChange::Name(name) }]
        }
        WordsFor::Alias(id) => {
            vec![Edit::Person { id: id.clone(), set: PersonChange::Alias(name) }]
        }
    }
}
