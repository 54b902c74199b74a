//! What the formats of other tools cannot hold, in words for one and for several.

use crate::export::Outcome;
use crate::story::{Claim, Claimant, Quote, Story};

/// A loss, in words for one and for several.
pub(super) type Loss = (&'static str, &'static str);

pub(super) const PLACE: Loss =
    ("annotation has no place in the article", "annotations have no place in the article");
pub(super) const PERSON: Loss = (
    "person has a role, an affiliation, other names or a note",
    "people have a role, an affiliation, other names or a note",
);
pub(super) const KEYS: Loss = (
    "quote has an addressee, a medium, a time or a basis",
    "quotes have an addressee, a medium, a time or a basis",
);
pub(super) const UNKNOWN: Loss =
    ("quote says that its speaker is unknown", "quotes say that their speakers are unknown");
pub(super) const INSIDE: Loss = ("quote is in another one", "quotes are in other ones");
pub(super) const CLAIM: Loss = (
    "claim has a kind, a question, named quotes, or people whom it is about",
    "claims have a kind, a question, named quotes, or people whom they are about",
);
pub(super) const ASKED: Loss = (
    "claim has a question, named quotes, whether it can be checked, or the writer as its claimant",
    "claims have a question, named quotes, whether they can be checked, or the writer as their claimant",
);
pub(super) const EVIDENCE: Loss =
    ("piece of evidence has no place there", "pieces of evidence have no place there");
pub(super) const SOURCE: Loss = ("source has no place there", "sources have no place there");
pub(super) const MENTION: Loss =
    ("listed mention has no place there", "listed mentions have no place there");
pub(super) const EMBED: Loss = ("embed has no place there", "embeds have no place there");
pub(super) const SUGGESTION: Loss = ("annotation is a suggestion", "annotations are suggestions");
pub(super) const FORM: Loss = (
    "quote has a form that does not follow from its marks",
    "quotes have a form that does not follow from their marks",
);
pub(super) const WHO: Loss = (
    "quote or claim has a speaker who is not named there, or not in full",
    "quotes or claims have a speaker who is not named there, or not in full",
);
pub(super) const NOTE: Loss = ("note has no place there", "notes have no place there");
pub(super) const SAYS: Loss = ("claim is put into other words", "claims are put into other words");
pub(super) const PARTS: Loss = (
    "annotation in several parts is one stretch of words",
    "annotations in several parts are one stretch of words",
);
pub(super) const SPANS: Loss = (
    "place of a cue or a speaker has no place there",
    "places of cues and speakers have no place there",
);

/// Counts what a format cannot hold.
pub(super) fn lose(outcome: &mut Outcome, count: usize, what: Loss) {
    if count > 0 {
        outcome.lose(count, what);
    }
}

/// Counts what is said of people beside their names.
pub(super) fn people(story: &Story, outcome: &mut Outcome) {
    let told = story.people.iter().filter(|p| {
        p.role.is_some()
            || p.affiliation.is_some()
            || p.part_of.is_some()
            || p.note.is_some()
            || !p.aliases.is_empty()
            || !p.same_as.is_empty()
    });
    lose(outcome, told.count(), PERSON);
}

/// Counts what the tools that know spans, labels and relations have no place for.
pub(super) fn beside_spans(story: &Story, outcome: &mut Outcome) {
    people(story, outcome);
    for quote in story.quotes.iter().filter(|quote| !quote.parts.is_empty()) {
        lose(outcome, usize::from(has_keys(quote)), KEYS);
        lose(outcome, usize::from(quote.unknown), UNKNOWN);
        let inside = quote.more.as_deref().is_some_and(|more| more.inside.is_some());
        lose(outcome, usize::from(inside), INSIDE);
    }
    for claim in story.claims.iter().filter(|claim| !claim.parts.is_empty()) {
        lose(outcome, usize::from(has_more(claim)), CLAIM);
        lose(outcome, claim.evidence.len(), EVIDENCE);
    }
    lose(outcome, story.sources.len(), SOURCE);
    lose(outcome, story.mentions.iter().filter(|m| m.id.is_some()).count(), MENTION);
    lose(outcome, story.embeds.len(), EMBED);
    placeless(story, outcome);
}

/// Counts the annotations that were never placed.
pub(super) fn placeless(story: &Story, outcome: &mut Outcome) {
    let quotes = story.quotes.iter().filter(|quote| quote.parts.is_empty()).count();
    let claims = story.claims.iter().filter(|claim| claim.parts.is_empty()).count();
    lose(outcome, quotes + claims, PLACE);
}

/// Returns true if a quote has properties that few have.
pub(super) fn has_keys(quote: &Quote) -> bool {
    quote.more.as_deref().is_some_and(|more| {
        !more.addressee.is_empty()
            || more.medium.is_some()
            || more.when.is_some()
            || more.basis.is_some()
    })
}

/// Returns true if a claim has more than words, a claimant and a note.
fn has_more(claim: &Claim) -> bool {
    claim.by == Claimant::Narrator
        || claim.quotes.is_some()
        || claim.kind.is_some()
        || claim.checkable.is_some()
        || claim.question.is_some()
        || !claim.about.is_empty()
}
