//! The keys of the current annotation: form, medium, wording, kind, links to claims, suggestions.

use super::super::command::Call;
use super::super::mode::{EditAction, EditChoice, WordsFor};
use super::super::{App, Effect, Message};
use super::{prompts, selected, short};
use crate::mend::{ClaimChange, Edit, NewEvidence, QuoteChange, Table};
use crate::story::{
    Checkable, Claim, ClaimIx, ClaimKind, Form, Item, Quote, QuoteIx, Stance, Story,
};
use crate::view::Document;

/// The message where no annotation is selected.
pub(super) const NO_ENTRY: &str = "go to an annotation first: {next}, or {next-item}";

fn quote(app: &App) -> Option<(std::sync::Arc<Document>, QuoteIx)> {
    match selected(app)? {
        Item::Quote(at) => Some((app.doc()?, at)),
        _ => None,
    }
}

fn claim(app: &App) -> Option<(std::sync::Arc<Document>, ClaimIx)> {
    match selected(app)? {
        Item::Claim(at) => Some((app.doc()?, at)),
        _ => None,
    }
}

/// Makes a choice that sets one key.
fn choice(name: &str, about: &str, now: bool, edit: Edit) -> EditChoice {
    EditChoice {
        name: name.to_owned(),
        about: about.to_owned(),
        now,
        makes: EditAction::Edits(vec![edit]),
    }
}

/// Picks the form of the quote.
pub(in crate::app) fn form(app: &mut App, _: Call) -> Effect {
    let Some((doc, at)) = quote(app) else { return app.say_with_keys(NO_ENTRY) };
    let quote = doc.story.quote(at);
    let about = |form: Form| match form {
        Form::Direct => "word for word, a whole utterance or sentence",
        Form::Partial => "some words in marks within the writer's own sentence",
        Form::Indirect => "in the writer's own words",
        Form::Term => "a term in quotation marks",
        Form::Title => "a title in quotation marks, no speech",
    };
    let row = |&(form, word): &(Form, &'static str)| {
        let set = QuoteChange::Form(Some(form));
        let edit = Edit::Quote { id: quote.id.clone(), set };
        choice(word, about(form), quote.form == form, edit)
    };
    let rows = Form::ALL.iter().map(row).collect();
    app.choose_edit("form of the quote: ", rows)
}

/// Asks where the quote was said.
pub(in crate::app) fn medium(app: &mut App, _: Call) -> Effect {
    let Some((doc, at)) = quote(app) else { return app.say_with_keys(NO_ENTRY) };
    prompts::ask(app, WordsFor::Medium(doc.story.quote(at).id.clone()))
}

/// Asks for the wording of the claim.
pub(in crate::app) fn wording(app: &mut App, _: Call) -> Effect {
    let Some((doc, at)) = claim(app) else { return app.say_with_keys(NO_ENTRY) };
    prompts::ask(app, WordsFor::Says(doc.story.claim(at).id.clone()))
}

/// Asks for the note of the annotation in the file.
pub(in crate::app) fn file_note(app: &mut App, _: Call) -> Effect {
    match app.selected_entry() {
        Some(entry) if matches!(entry.table, Table::Quotes | Table::Claims) => {
            prompts::ask(app, WordsFor::Note(entry))
        }
        _ => app.say_with_keys(NO_ENTRY),
    }
}

/// Picks the kind of the claim.
pub(in crate::app) fn kind(app: &mut App, _: Call) -> Effect {
    let Some((doc, at)) = claim(app) else { return app.say_with_keys(NO_ENTRY) };
    let claim = doc.story.claim(at);
    let about = |kind: ClaimKind| match kind {
        ClaimKind::Quantity => "how much, how many",
        ClaimKind::Event => "something that happened",
        ClaimKind::Record => "what is on record",
        ClaimKind::Correlation => "a correlation or a cause",
        ClaimKind::Rule => "a rule or a law",
        ClaimKind::Prediction => "what will be",
        ClaimKind::Opinion => "an opinion",
        ClaimKind::Other => "anything else",
    };
    let row = |&(kind, word): &(ClaimKind, &'static str)| {
        let edit = Edit::Claim { id: claim.id.clone(), set: ClaimChange::Kind(Some(kind)) };
        choice(word, about(kind), claim.kind == Some(kind), edit)
    };
    let rows = ClaimKind::ALL.iter().map(row).collect();
    app.choose_edit("kind of claim: ", rows)
}

/// Picks whether the claim can be checked.
pub(in crate::app) fn checkable(app: &mut App, _: Call) -> Effect {
    let Some((doc, at)) = claim(app) else { return app.say_with_keys(NO_ENTRY) };
    let claim = doc.story.claim(at);
    let about = |checkable: Checkable| match checkable {
        Checkable::Yes => "it can be checked",
        Checkable::Partly => "some of it can",
        Checkable::No => "it cannot",
    };
    let row = |&(checkable, word): &(Checkable, &'static str)| {
        let set = ClaimChange::Checkable(Some(checkable));
        let edit = Edit::Claim { id: claim.id.clone(), set };
        choice(word, about(checkable), claim.checkable == Some(checkable), edit)
    };
    let rows = Checkable::ALL.iter().map(row).collect();
    app.choose_edit("can it be checked: ", rows)
}

/// Picks a source as evidence of the claim, or takes one out.
pub(in crate::app) fn file_evidence(app: &mut App, _: Call) -> Effect {
    let Some((doc, at)) = claim(app) else { return app.say_with_keys(NO_ENTRY) };
    let (story, claim) = (&doc.story, doc.story.claim(at));
    let has: Vec<NewEvidence> = claim.evidence.iter().map(|one| written(story, one)).collect();
    let set = |evidence: Vec<NewEvidence>| Edit::Claim {
        id: claim.id.clone(),
        set: ClaimChange::Evidence(evidence),
    };
    let mut rows = Vec::new();
    for source in story.sources.iter() {
        for stance in [Stance::Supports, Stance::Refutes, Stance::Context] {
            let new = NewEvidence {
                source: source.id.clone(),
                stance: Some(stance),
                ..NewEvidence::default()
            };
            let with = has.iter().cloned().chain([new]).collect();
            rows.push(EditChoice {
                name: source.title.to_string(),
                about: stance.word().to_owned(),
                now: false,
                makes: EditAction::Ask(WordsFor::Locator(claim.id.clone(), with)),
            });
        }
    }
    for (n, one) in has.iter().enumerate() {
        let mut without = has.clone();
        without.remove(n);
        let place = one.locator.as_deref().unwrap_or_default();
        let name = format!("take out: {} {place}", one.source);
        rows.push(choice(name.trim_end(), "no evidence any more", false, set(without)));
    }
    if rows.is_empty() {
        let text = "the story lists no sources: [sources.ID] above the article names one";
        return app.say(Message::plain(text));
    }
    app.choose_edit("evidence in: ", rows)
}

/// Links the quote to a claim or the claim to a quote, or takes the link away.
pub(in crate::app) fn link(app: &mut App, _: Call) -> Effect {
    let Some(doc) = app.doc() else { return Effect::None };
    let (story, links) = (&doc.story, &doc.links);
    let words = |parts: &[crate::story::Span]| {
        let words =
            parts.iter().map(|part| story.text.slice(*part)).collect::<Vec<_>>().join(" … ");
        short(&words)
    };
    let of = |claim: &Claim, quote: &Quote, linked: bool| {
        let (claim, quote) = (claim.id.clone(), quote.id.clone());
        if linked { Edit::Unlink { claim, quote } } else { Edit::Link { claim, quote } }
    };
    let about = |linked: bool| if linked { "linked: takes the link away" } else { "" };
    let mut rows: Vec<(bool, u32, EditChoice)> = Vec::new();
    let here = match selected(app) {
        Some(Item::Quote(at)) => {
            let quote = story.quote(at);
            let linked = links.claims_in(at);
            for (n, claim) in story.claims.iter().enumerate() {
                let linked = linked.contains(&ClaimIx(n as u32));
                let name = claim.says.as_deref().map_or_else(|| words(&claim.parts), str::to_owned);
                let row = choice(&name, about(linked), false, of(claim, quote, linked));
                let start = claim.parts.first().map_or(u32::MAX, |part| part.start);
                rows.push((!linked, start, row));
            }
            quote.parts.first().map_or(0, |part| part.start)
        }
        Some(Item::Claim(at)) => {
            let claim = story.claim(at);
            let linked = links.quotes_of(at);
            for (n, quote) in story.quotes.iter().enumerate() {
                let linked = linked.contains(&QuoteIx(n as u32));
                let row =
                    choice(&words(&quote.parts), about(linked), false, of(claim, quote, linked));
                let start = quote.parts.first().map_or(u32::MAX, |part| part.start);
                rows.push((!linked, start, row));
            }
            claim.parts.first().map_or(0, |part| part.start)
        }
        _ => return app.say_with_keys(NO_ENTRY),
    };
    // what is linked first, then what is near
    rows.sort_by_key(|(unlinked, start, _)| (*unlinked, start.abs_diff(here)));
    let rows: Vec<EditChoice> = rows.into_iter().map(|(.., row)| row).collect();
    if rows.is_empty() {
        return app.say(Message::plain("there is nothing here to link it to"));
    }
    app.choose_edit("link, or unlink: ", rows)
}

/// Takes a part of the annotation away.
pub(in crate::app) fn drop_part(app: &mut App, _: Call) -> Effect {
    let (Some(doc), Some(entry), Some(item)) = (app.doc(), app.selected_entry(), selected(app))
    else {
        return app.say_with_keys(NO_ENTRY);
    };
    let parts = doc.story.spans(item).to_vec();
    if parts.len() < 2 {
        let text = "it has only one part: {delete-annotation} takes the annotation out";
        return app.say_with_keys(text);
    }
    let row = |(n, part): (usize, &crate::story::Span)| {
        let mut left = parts.clone();
        left.remove(n);
        let edit = Edit::Parts { of: entry.clone(), parts: left };
        choice(&short(doc.story.text.slice(*part)), "", false, edit)
    };
    let rows = parts.iter().enumerate().map(row).collect();
    app.choose_edit("take out the part: ", rows)
}

/// Takes the annotation out of the file, once that is confirmed.
pub(in crate::app) fn delete(app: &mut App, _: Call) -> Effect {
    let Some(entry) = app.selected_entry() else { return app.say_with_keys(NO_ENTRY) };
    let name = format!("take {} {} out", entry.table.word(), entry.id);
    let about = "and what refers to it; undone like any edit";
    let rows = vec![choice(&name, about, false, Edit::Delete(entry))];
    app.choose_edit("delete: ", rows)
}

/// Takes the last edit back.
pub(in crate::app) fn undo_edit(app: &mut App, _: Call) -> Effect {
    super::finish::undo_last(app, false)
}

/// Makes the edit again that was taken back last.
pub(in crate::app) fn redo_edit(app: &mut App, _: Call) -> Effect {
    super::finish::undo_last(app, true)
}

/// Returns the evidence of a claim with one more piece.
pub(super) fn evidence_with(story: &Story, claim: &str, new: NewEvidence) -> Vec<NewEvidence> {
    let claim = story.claims.iter().find(|one| &*one.id == claim);
    let has = claim.into_iter().flat_map(|claim| claim.evidence.iter());
    has.map(|one| written(story, one)).chain([new]).collect()
}

fn written(story: &Story, one: &crate::story::Evidence) -> NewEvidence {
    NewEvidence {
        source: story.sources[one.source.ix()].id.clone(),
        locator: one.locator.clone(),
        stance: one.stance,
        excerpt: one.excerpt.clone(),
        note: one.note.clone(),
    }
}
