//! The engine on small invented articles, with the model that comes with the program.

mod any_text;
mod marks;
mod patterns;
mod readings;
mod training;

use super::{Draft, Drafter, Proposal};
use crate::story::Span;

fn draft(text: &str) -> Draft {
    Drafter::new().draft(text)
}

/// Returns the words of some places of a text.
fn words(text: &str, parts: &[Span]) -> String {
    parts.iter().map(|part| &text[part.range()]).collect::<Vec<_>>().join(" … ")
}

/// Returns a proposal in a line: form, speaker, reason, words.
fn line(text: &str, draft: &Draft, proposal: &Proposal) -> String {
    let speaker = proposal.speaker.map_or("nobody", |one| &draft.people[one.ix()].name);
    let words = words(text, &proposal.parts);
    format!("{}: {speaker}: {}: {words}", proposal.form.word(), proposal.reason)
}

/// Returns what is proposed for a text, a line each.
fn lines(text: &str) -> Vec<String> {
    let draft = draft(text);
    draft.proposals.iter().map(|proposal| line(text, &draft, proposal)).collect()
}
