//! What an answer was about besides the words, and what it rests on: whether that is still so.
//!
//! ```text
//! about      who speaks, the cue, the mention; what a claim says; the form of a quote
//! evidence   the evidence of a claim, as the story and the reviewers have it
//! sources    the passages of the sources' texts
//! ```
//!
//! An answer holds until what was recorded with it contradicts what is there today. Journals of
//! earlier versions recorded less, and hold for more. A person who is called by another form of the
//! name is the same; an ID that is somebody else's now is not. A passage that moved is the same.
//!
//! Each event is checked once, when journals are read; nothing is written.

mod about;
mod evidence;
mod sources;

use sha2::{Digest, Sha256};

use super::fold::Record;
use super::items::Items;
use crate::review::event::{EvidenceRef, SeenSpeaker, joined};
use crate::review::stale_reason::StaleReasons;
use crate::story::{Claim, Quote, Story};
pub use evidence::cited_sources;
use sources::Sources;

/// Reads the text of the file of a source; the error is one line for people.
pub type ReadText<'a> = &'a dyn Fn(&str) -> Result<String, String>;

/// Compares every answer of a record with the story of today, and with the texts of its sources if they
/// can be read; without, what was found in them earlier stands.
pub fn compare(
    story: &Story,
    items: &Items,
    record: &Record,
    read: Option<ReadText<'_>>,
) -> StaleReasons {
    let mut reasons = StaleReasons::default();
    match read {
        Some(read) => {
            for (event, reason) in Sources::of(story, read).check(items, record) {
                reasons.add(event, reason);
            }
        }
        None => reasons = record.stale_reasons().of_sources(),
    }
    let mut people = about::People::of(story);
    let attached = evidence::Attachments::of(record);
    for entry in record.entries() {
        let event = &entry.event;
        let Some(value) = event.what.answer() else { continue };
        let at = event.item.as_ref().and_then(|id| items.position(id));
        let Some(item) = at.map(|at| items.all()[at].item) else { continue };
        let seen = event.seen.as_deref().and_then(|seen| seen.about.as_deref());
        let about = seen.map(|seen| about::changed((story, item), seen, value, &mut people));
        let evidence = evidence::changed((story, item), event, &attached);
        for reason in about.into_iter().flatten().chain(evidence) {
            reasons.add(event, reason);
        }
    }
    let annotations = annotations(story, &reasons);
    reasons.with_annotations(annotations)
}

/// Returns the SHA-256 of what a sign-off is for besides the text: who says what, what claims say and
/// rest on, and which answers did not hold any more. IDs of quotes and claims do not count.
fn annotations(story: &Story, reasons: &StaleReasons) -> Box<str> {
    let mut hash = Sha256::new();
    let mut put = |field: &str| {
        hash.update((field.len() as u64).to_le_bytes());
        hash.update(field);
    };
    let mut quotes: Vec<&Quote> = story.quotes.iter().collect();
    quotes.sort_by_key(|quote| (&quote.parts, &quote.id));
    for quote in quotes {
        put(&format!("{:?} {}", quote.parts, quote.form.word()));
        for SeenSpeaker { name, role, .. } in SeenSpeaker::all(story, quote) {
            put(&name);
            put(role.as_deref().unwrap_or_default());
        }
        put(&joined(story, &quote.cue));
        put(&joined(story, &quote.mention));
    }
    let mut claims: Vec<&Claim> = story.claims.iter().collect();
    claims.sort_by_key(|claim| (&claim.parts, &claim.id));
    for claim in claims {
        put(&format!("{:?}", claim.parts));
        put(claim.says.as_deref().unwrap_or_default());
        put(claim.question.as_deref().unwrap_or_default());
        for evidence in &claim.evidence {
            let cited = EvidenceRef::of(story, evidence);
            put(&format!("{} {:?}", cited.place(), cited.stance));
            put(cited.excerpt.as_deref().unwrap_or_default());
        }
    }
    reasons.events().into_iter().for_each(|event| put(event.as_str()));
    format!("{:x}", hash.finalize()).into()
}

#[cfg(test)]
mod tests;
