//! What the card says of a quote that sayso itself proposes.

use super::layout::CardWriter;
use crate::app::mending::proposals;
use crate::story::{OtherSpeaker, Suggestion};
use crate::view::Role;

/// Writes what sayso itself proposes: how sure it is, why, who else it may be, and the keys.
pub(super) fn proposed(writer: &mut CardWriter<'_>, kind: &str, suggestion: &Suggestion) {
    let doc = writer.doc;
    let sure = suggestion
        .score
        .map(|score| format!(": {}, {}", proposals::per_cent(score), proposals::in_words(score)));
    let proposed = format!("{kind} · proposed by sayso{}", sure.unwrap_or_default());
    writer.line(Role::Suggestion, &proposed);
    if let Some(why) = &suggestion.why {
        writer.line(Role::Dim, &format!("why: {why}"));
    }
    let other = |other: &OtherSpeaker| {
        let name = &doc.story.person(other.person).name;
        format!("{name} {}", proposals::per_cent(other.score))
    };
    let others: Vec<String> = suggestion.others.iter().map(other).collect();
    if !others.is_empty() {
        writer.line(Role::Text, &format!("or {}", others.join(" · ")));
    }
    let next = if doc.story.people.len() > 1 { " · {next-candidate} the next" } else { "" };
    let keys = "{accept-suggestion} accept · {refuse-suggestion} refuse";
    writer.keys(Role::Dim, &format!("{keys}{next} · {{mend-speaker}} somebody else"));
}
