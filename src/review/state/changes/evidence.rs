//! Whether the evidence that a decision rests on is still there: in the story, or attached by a
//! reviewer and not withdrawn.

use std::collections::HashMap;

use crate::review::Record;
use crate::review::event::{Event, EventKind, EvidenceRef, SeenSource};
use crate::review::matching::passages::{plain, versions};
use crate::review::stale_reason::{StaleReason, StaleReasonKind};
use crate::review::state::items::sha256;
use crate::story::{Item, Source, Stance, Story};

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

/// Returns by what the sources of a verdict's evidence are known again where no passage of their texts
/// is: for each its title, and its address.
pub fn cited_sources(story: &Story, evidence: &[EvidenceRef]) -> Vec<SeenSource> {
    let cited = |source: &&Source| {
        let mut of_it = evidence.iter().filter(|one| one.source == source.id);
        of_it.any(|one| one.passage.is_none())
    };
    story.sources.iter().filter(cited).flat_map(known_by).collect()
}

/// Returns what a source is known by: its title and its address, as hashes.
fn known_by(source: &Source) -> impl Iterator<Item = SeenSource> + '_ {
    let title = (!source.title.is_empty()).then(|| plain(&source.title).to_lowercase());
    let url = source.url.as_deref().map(str::to_owned);
    let one = |words: String| SeenSource { id: source.id.clone(), sha256: sha256(&words) };
    title.into_iter().chain(url).map(one)
}

/// Returns true if the ID of a source is that of another one now: neither its title nor its address is
/// that of then.
fn is_another(story: &Story, event: &Event, cited: &EvidenceRef) -> bool {
    let about = event.seen.as_deref().and_then(|seen| seen.about.as_deref());
    let then = about.and_then(|about| about.sources.as_deref()).unwrap_or_default();
    let mut then = then.iter().filter(|one| one.id == cited.source).peekable();
    let now = story.sources.iter().find(|source| source.id == cited.source);
    let Some(now) = now.filter(|_| then.peek().is_some()) else { return false };
    let now: Vec<SeenSource> = known_by(now).collect();
    !then.any(|one| now.contains(one))
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
        if matches!(item, Item::Claim(_))
            && cited.passage.is_none()
            && is_another(story, event, cited)
        {
            let id = &cited.source;
            return Some(format!("decided on {}; {id} is another source now", cited.place()));
        }
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
