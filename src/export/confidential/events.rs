//! The review without what is confidential.
//!
//! An item that is no longer in the story may have been confidential: what was decided about it
//! stays, every free word about it goes, and an ID that is a word goes too.

use std::collections::{HashMap, HashSet};

use super::secrets::Secrets;
use super::{Hidden, marked};
use crate::review::journal::codec::name_shown;
use crate::review::{
    Event, EventKind, EvidenceRef, ItemId, Items, Record, SeenAbout, SeenWords, StaleReason, follow,
};
use crate::story::Story;

/// Shown instead of a scope that tells something confidential.
const SCOPE: &str = "not shown: it names what is confidential";

/// The ID of a source that is no longer in the story, if its own is a word.
const GONE: &str = "gone";

/// What an event is about, today.
#[derive(Clone, Copy, PartialEq, Eq)]
enum About {
    /// Something that everybody may see.
    Open,
    /// Something confidential.
    Hidden,
    /// An item that is no longer in the story.
    Gone,
}

/// What each event of a record is about.
pub(super) struct FollowedItems {
    about: Vec<About>,
    gone: HashSet<ItemId>,
}

/// The sources that are cited for what everybody may see, and for other things.
#[derive(Default)]
pub(super) struct Cited {
    pub(super) open: HashSet<Box<str>>,
    pub(super) secret: HashSet<Box<str>>,
}

impl FollowedItems {
    /// Works out what events are about. A confidential item may have had another ID when it was
    /// decided.
    pub(super) fn of(story: &Story, record: &Record, ids: &HashSet<ItemId>) -> Self {
        let items = Items::of(story);
        let followed = follow(story, &items, record).map(|(followed, _)| followed);
        let mut gone = HashSet::new();
        let about = record.entries().iter().map(|entry| {
            let event = &entry.event;
            let Some(item) = &event.item else { return About::Open };
            let today = followed.as_ref().unwrap_or(record).entry(&event.who, &event.id);
            let today = today.and_then(|entry| entry.event.item.as_ref()).unwrap_or(item);
            if ids.contains(item) || ids.contains(today) {
                return About::Hidden;
            }
            if items.position(today).is_some() {
                return About::Open;
            }
            gone.insert(item.clone());
            About::Gone
        });
        let about = about.collect();
        Self { about, gone }
    }

    /// Returns which sources the review cites for what.
    pub(super) fn cited(&self, record: &Record) -> Cited {
        let mut cited = Cited::default();
        for (entry, about) in record.entries().iter().zip(&self.about) {
            let (evidence, note) = match &entry.event.what {
                EventKind::Decide { evidence, note, .. } => (evidence.as_slice(), note.as_deref()),
                EventKind::Evidence { cited, .. } => (std::slice::from_ref(cited), None),
                _ => continue,
            };
            let open = *about == About::Open && !marked(note);
            let set = if open { &mut cited.open } else { &mut cited.secret };
            set.extend(evidence.iter().map(|cited| cited.source.clone()));
        }
        cited
    }
}

/// Returns a review without what is confidential, and the number of notes and entries that were
/// left out besides those on hidden items.
pub(super) fn without_hidden(
    record: Record,
    items: &FollowedItems,
    story: &Story,
    (hidden, secrets): (&Hidden, &Secrets),
) -> (Record, usize) {
    let secrets = &secrets.with_gone(items.gone.iter());
    let open_names = OpenNames::of(story, hidden);
    let mut sieve = Sieve { secrets, evidence: Evidences::of(story, hidden), notes: 0 };
    let mut gone: HashSet<(Box<str>, Box<str>)> = HashSet::new();
    let mut numbers: HashMap<ItemId, usize> = HashMap::new();
    let mut events: Vec<Event> = Vec::new();
    let mut changed = false;
    for (entry, about) in record.entries().iter().zip(&items.about) {
        let mut event = entry.event.clone();
        let of_gone = match &event.what {
            EventKind::Answer { to, .. } | EventKind::Close { to } => {
                let named = record.named(&event, to).map(|entry| &entry.event);
                named.is_some_and(|named| gone.contains(&(named.who.clone(), named.id.clone())))
            }
            _ => false,
        };
        let stays = *about != About::Hidden && !of_gone && sieve.lets_through(&mut event, *about);
        if !stays {
            gone.insert((event.who, event.id));
            changed = true;
            continue;
        }
        if event.item.is_none() {
            event.seen = None;
        }
        hide_about(&mut event, &sieve, &open_names);
        if *about == About::Gone {
            event.seen = None;
            if let Some(item) = event.item.as_mut().filter(|item| is_word(&item.id)) {
                let next = numbers.len() + 1;
                let number = *numbers.entry(item.clone()).or_insert(next);
                item.id = format!("gone-{number}").into();
            }
        }
        changed |= event != entry.event;
        events.push(event);
    }
    let notes = sieve.notes;
    let is_secret = |reason: &StaleReason| {
        let mut then = reason.then.iter();
        secrets.tells(&reason.words)
            || then.any(|words| secrets.tells(words) || !open_names.are_open(words))
    };
    let record = record.without_secrets(&is_secret);
    if changed { (record.with_events(events), notes) } else { (record, notes) }
}

/// The names that everybody may read: those of today's people, and what the article says. Somebody who
/// is gone from the story may have been confidential, and so may what told who it was.
struct OpenNames<'a> {
    names: HashSet<&'a str>,
    /// The article, with one blank for several.
    body: String,
}

impl<'a> OpenNames<'a> {
    fn of(story: &'a Story, hidden: &Hidden) -> Self {
        let open = story.people.iter().zip(&hidden.people).filter(|(_, hidden)| !**hidden);
        let names =
            open.flat_map(|(person, _)| std::iter::once(&person.name).chain(&person.aliases));
        let body = story.body().split_whitespace().collect::<Vec<_>>().join(" ");
        Self { names: names.map(AsRef::as_ref).collect(), body }
    }

    fn are_open(&self, words: &str) -> bool {
        self.names.contains(words) || self.body.contains(words)
    }
}

/// Takes out what an answer was about besides the words if it tells something confidential, such as
/// who spoke before. So may a cue that the article has no more, or the ID of a source that is gone.
fn hide_about(event: &mut Event, sieve: &Sieve<'_>, names: &OpenNames<'_>) {
    let secrets = sieve.secrets;
    let tells = |about: &SeenAbout| {
        let speakers = || about.speakers.iter().flatten();
        let roles = speakers().flat_map(|one| [Some(&one.id), one.role.as_ref()]);
        let claims = about.claim.iter();
        let claims = claims.flat_map(|claim| [claim.says.as_ref(), claim.question.as_ref()]);
        let mut sources = about.sources.iter().flatten();
        let of_article = [&about.cue, &about.mention].into_iter().flatten();
        let mut then = of_article.chain(speakers().map(|one| &one.name));
        roles.chain(claims).flatten().any(|words| secrets.tells(words))
            || sources.any(|source| sieve.evidence.may_tell(&source.id))
            || then.any(|words| secrets.tells(words) || !names.are_open(words))
    };
    let about = event.seen.as_deref().and_then(|seen| seen.about.as_deref());
    if about.is_some_and(tells) {
        let seen = event.seen.take().map(|seen| SeenWords { about: None, ..(*seen).clone() });
        event.seen = seen.map(Into::into);
    }
}

/// Returns true for an ID that may tell something: one that is not a letter or two and a number.
fn is_word(id: &str) -> bool {
    let letters = id.bytes().take_while(u8::is_ascii_alphabetic).count();
    letters == 0 || letters > 2 || !id[letters..].bytes().all(|byte| byte.is_ascii_digit())
}

/// Returns true for the ID of a source that a reviewer brought along: a name, a dot, a number.
fn is_own_source(id: &str) -> bool {
    let number = id.rsplit_once('.').map(|(_, number)| number);
    number.is_some_and(|number| {
        (1..=12).contains(&number.len()) && number.bytes().all(|byte| byte.is_ascii_hexdigit())
    })
}

/// The evidence that is confidential, and the sources that are known.
struct Evidences {
    confidential: Vec<EvidenceRef>,
    hidden: HashSet<Box<str>>,
    /// The sources of the story, and those that reviewers brought along for open items.
    known: HashSet<Box<str>>,
}

impl Evidences {
    fn of(story: &Story, hidden: &Hidden) -> Self {
        let evidence = story.claims.iter().flat_map(|claim| &claim.evidence);
        let evidence = evidence.filter(|evidence| hidden.hides(evidence));
        let sources = || story.sources.iter().zip(&hidden.sources);
        Self {
            confidential: evidence.map(|evidence| EvidenceRef::of(story, evidence)).collect(),
            hidden: sources().filter(|(_, hidden)| **hidden).map(|(s, _)| s.id.clone()).collect(),
            known: sources().filter(|(_, hidden)| !**hidden).map(|(s, _)| s.id.clone()).collect(),
        }
    }

    /// Returns true for the ID of a source that is hidden; or is gone, where the ID is a word.
    fn may_tell(&self, id: &str) -> bool {
        self.hidden.contains(id) || (!self.known.contains(id) && is_word(id) && !is_own_source(id))
    }

    fn hides(&self, cited: &EvidenceRef) -> bool {
        let same = |one: &EvidenceRef| one.is_same(cited);
        self.hidden.contains(&cited.source) || self.confidential.iter().any(same)
    }
}

/// Takes confidential words out of events.
struct Sieve<'a> {
    secrets: &'a Secrets,
    evidence: Evidences,
    /// How many notes and other entries were left out.
    notes: usize,
}

impl Sieve<'_> {
    /// Takes confidential words out of an event; returns false if nothing may be left of it.
    fn lets_through(&mut self, event: &mut Event, about: About) -> bool {
        let gone = about == About::Gone;
        let secrets = self.secrets;
        let secret = |text: &str| gone || secrets.tells(text);
        let stays = match &mut event.what {
            EventKind::Note(text)
            | EventKind::Query(text)
            | EventKind::Flag(text)
            | EventKind::Answer { text, .. } => !secret(text),
            EventKind::Edit { what, from, to } => ![&**what, from, to].into_iter().any(secret),
            EventKind::Evidence { cited, own } => {
                let own_texts = own.iter().flat_map(|own| [Some(&own.title), own.url.as_ref()]);
                let texts = [cited.locator.as_ref(), cited.excerpt.as_ref()];
                let mut texts = own_texts.chain(texts).flatten();
                let id = cited.source.clone();
                let stays = !gone && !self.evidence.hides(cited) && !texts.any(|text| secret(text));
                if stays && own.is_some() {
                    self.evidence.known.insert(id);
                } else if !stays && own.is_some() {
                    self.evidence.hidden.insert(id);
                }
                stays
            }
            EventKind::Decide { note, evidence, .. } => {
                let is_secret = note.as_deref().is_some_and(secret);
                self.notes += usize::from(is_secret);
                let known = &self.evidence;
                evidence.retain(|cited| !known.hides(cited));
                if is_secret || gone {
                    *note = None;
                    evidence.clear();
                }
                for cited in evidence.iter_mut() {
                    // where the source is gone, its words may have been confidential
                    let lost = !known.known.contains(&cited.source);
                    let tells = |text: &Option<Box<str>>| text.as_deref().is_some_and(secret);
                    if lost || tells(&cited.locator) || tells(&cited.excerpt) {
                        (cited.locator, cited.excerpt) = (None, None);
                    }
                    let passage = cited.passage.as_deref();
                    let mut words =
                        passage.into_iter().flat_map(|it| it.words.iter().chain(&it.label));
                    if lost || words.any(|words| secret(words)) {
                        cited.passage = None;
                    }
                    if known.may_tell(&cited.source) {
                        cited.source = GONE.into();
                    }
                }
                true
            }
            EventKind::Adjudicate { note, .. } => {
                if note.as_deref().is_some_and(secret) {
                    self.notes += 1;
                    *note = None;
                }
                true
            }
            EventKind::Signoff { scope, initials, .. } => {
                if secrets.tells(scope) || secrets.is_in_scope(scope) {
                    self.notes += 1;
                    *scope = SCOPE.into();
                }
                if secrets.tells(initials) || secrets.names_item(initials) {
                    self.notes += 1;
                    initials.clone_from(&event.who);
                }
                true
            }
            EventKind::Unknown { kind } => !secret(kind) && name_shown(kind) == &**kind,
            _ => true,
        };
        self.notes += usize::from(!stays);
        stays
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_that_is_a_word_may_tell_something() {
        for id in ["q1", "c12", "T7", "ev3"] {
            assert!(!is_word(id), "{id}");
        }
        for id in ["leak", "minister-1", "12", "цитата", "q1b", "引用1", ""] {
            assert!(is_word(id), "{id}");
        }
    }
}
