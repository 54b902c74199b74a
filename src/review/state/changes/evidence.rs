//! Whether the evidence that a decision rests on is still there: in the story, or attached by a
//! reviewer and not withdrawn.

use std::collections::HashMap;

use crate::review::Record;
use crate::review::event::{Event, EventKind, EvidenceRef};
use crate::review::matching::passages::{plain, versions};
use crate::review::stale_reason::{StaleReason, StaleReasonKind};
use crate::story::{Item, Stance, Story};

/// What reviewers attached to any item and did not withdraw, by source.
pub(super) struct Attachments<'r>(HashMap<&'r str, Vec<&'r EvidenceRef>>);

impl<'r> Attachments<'r> {
    pub(super) fn of(record: &'r Record) -> Self {
        let mut all: HashMap<&str, Vec<&EvidenceRef>> = HashMap::new();
        for entry in record.entries().iter().filter(|entry| !entry.void) {
            if let EventKind::Evidence { cited, .. } = &entry.event.what {
                let of_source = all.entry(&cited.source).or_default();
                if !of_source.iter().any(|one| one.is_same(cited)) {
                    of_source.push(cited);
                }
            }
        }
        Self(all)
    }

    fn has(&self, cited: &EvidenceRef) -> bool {
        let of_source = self.0.get(&*cited.source).into_iter().flatten();
        of_source.into_iter().any(|one| one.is_same(cited))
    }
}

/// Returns what has changed of the evidence that a decision rests on.
pub(super) fn changed(
    (story, item): (&Story, Item),
    event: &Event,
    attached: &Attachments<'_>,
) -> Vec<StaleReason> {
    let EventKind::Decide { evidence, .. } = &event.what else { return Vec::new() };
    // earlier versions did not say which evidence was that of the file
    let is_full = event.seen.as_deref().is_some_and(|seen| seen.about.is_some());
    let today: Vec<EvidenceRef> = match item {
        Item::Claim(claim) => {
            story.claim(claim).evidence.iter().map(|one| EvidenceRef::of(story, one)).collect()
        }
        _ => Vec::new(),
    };
    // a quote rests on the passage where it was found, which is no evidence in the story
    let looked_up =
        |cited: &&EvidenceRef| matches!(item, Item::Quote(_)) && cited.passage.is_some();
    let rest = evidence.iter().filter(|cited| !looked_up(cited));
    let words = rest.filter_map(|cited| {
        if today.iter().any(|one| one.is_same(cited)) || attached.has(cited) {
            return None;
        }
        let of_story = today.iter().find(|one| one.is_same_place(cited));
        match of_story {
            Some(now) => differs(cited, now, is_full),
            None if !is_full => None,
            None if story.sources.iter().any(|source| source.id == cited.source) => {
                let place = cited.place();
                Some(format!("decided on {place}; it is no evidence for this any more"))
            }
            None => Some("decided on a source that is not in the story any more".to_owned()),
        }
    });
    words.map(|words| StaleReason::new(StaleReasonKind::Evidence, words)).collect()
}

/// Returns how a piece of evidence differs from what the story has at its place.
fn differs(then: &EvidenceRef, now: &EvidenceRef, is_full: bool) -> Option<String> {
    let place = then.place();
    if then.stance != now.stance && (is_full || (then.stance.is_some() && now.stance.is_some())) {
        let stance = |stance: Option<Stance>| stance.map_or("no stance", Stance::word);
        let (then, now) = (stance(then.stance), stance(now.stance));
        return Some(format!("decided when {place} had the stance “{then}”; it is now “{now}”"));
    }
    let before = then.excerpt.as_deref()?;
    match now.excerpt.as_deref() {
        Some(excerpt) if plain(before) == plain(excerpt) => None,
        Some(excerpt) => {
            let (before, excerpt) = versions(before, excerpt);
            Some(format!("decided when {place} was quoted as “{before}”; it is now “{excerpt}”"))
        }
        None if !is_full => None,
        None => {
            let (before, _) = versions(before, "");
            Some(format!(
                "decided when {place} was quoted as “{before}”; it is not quoted any more"
            ))
        }
    }
}
