//! Finds what is confidential, and returns a story and its review without it.
//!
//! Confidential are: a quote whose `basis` is `off_record` or `deep_background`; anything with a
//! note that begins with the word “confidential” (in any case); what a confidential person says;
//! whatever lies in a confidential quote, and claims in it. Every export starts from what is left,
//! so that no format can forget to check. The text of the article is never cut, whoever said it.

use std::collections::HashSet;

use crate::review::{Event, EventKind, EvidenceRef, ItemId, Items, Record, follow};
use crate::story::{
    Basis, Claim, Claimant, Kind, Person, PersonIx, Problem, Quote, QuoteIx, Span, Story,
};
use crate::view::links;

/// Returns true if a note marks its item as confidential.
pub fn is_marked(note: &str) -> bool {
    const MARK: &str = "confidential";
    let note = note.trim_start();
    let marked = note.get(..MARK.len()).is_some_and(|head| head.eq_ignore_ascii_case(MARK));
    marked && !note[MARK.len()..].starts_with(char::is_alphanumeric)
}

fn marked(note: Option<&str>) -> bool {
    note.is_some_and(is_marked)
}

/// The confidential parts of a story, as flags by position.
struct Hidden {
    people: Vec<bool>,
    quotes: Vec<bool>,
    claims: Vec<bool>,
    /// The spans of hidden quotes and claims, joined and sorted.
    spans: Vec<Span>,
    /// How many notes are confidential besides, on evidence and on the story itself.
    notes: usize,
}

/// Returns a story and its review without what is confidential, and how many entries that removed.
pub fn without(story: Story, record: Record) -> (Story, Record, usize) {
    let hidden = Hidden::of(&story);
    let count = |all: &[bool]| all.iter().filter(|hidden| **hidden).count();
    let parts = count(&hidden.people) + count(&hidden.quotes) + count(&hidden.claims);
    let ids = hidden.ids(&story);
    let (record, notes) = without_hidden_events(record, &ids, &story);
    let left = parts + hidden.notes + notes;
    if parts + hidden.notes == 0 {
        return (story, record, left);
    }
    (hidden.visible_story(&story, &ids), record, left)
}

impl Hidden {
    fn of(story: &Story) -> Self {
        let people: Vec<bool> = story.people.iter().map(|p| marked(p.note.as_deref())).collect();
        let hides = |at: &PersonIx| people.get(at.ix()).copied().unwrap_or_default();
        let mut quotes: Vec<bool> = story
            .quotes
            .iter()
            .map(|quote| {
                let more = quote.more.as_deref();
                let basis = more.and_then(|more| more.basis);
                matches!(basis, Some(Basis::OffRecord | Basis::DeepBackground))
                    || marked(more.and_then(|more| more.note.as_deref()))
                    || quote.speakers.iter().any(hides)
            })
            .collect();
        hide_inner(story, &mut quotes);
        let mut spans: Vec<Span> = Vec::new();
        for (quote, _) in story.quotes.iter().zip(&quotes).filter(|(_, hidden)| **hidden) {
            spans.extend(&quote.parts);
        }
        let said = joined(spans);
        let claims: Vec<bool> = story
            .claims
            .iter()
            .map(|claim| {
                let by = matches!(&claim.by, Claimant::Person(person) if hides(person));
                let named = claim.quotes.iter().flatten().any(|q| quotes[q.ix()]);
                let inside = claim.parts.iter().any(|part| overlaps(&said, *part));
                by || named || inside || marked(claim.note.as_deref())
            })
            .collect();
        let mut spans = said;
        for (claim, _) in story.claims.iter().zip(&claims).filter(|(_, hidden)| **hidden) {
            spans.extend(&claim.parts);
        }
        let evidence = story.claims.iter().flat_map(|claim| &claim.evidence);
        let notes = evidence.filter(|e| marked(e.note.as_deref())).count()
            + usize::from(marked(story.meta.note.as_deref()));
        Self { people, quotes, claims, spans: joined(spans), notes }
    }

    fn ids(&self, story: &Story) -> HashSet<ItemId> {
        let quotes = story.quotes.iter().zip(&self.quotes).filter(|(_, hidden)| **hidden);
        let claims = story.claims.iter().zip(&self.claims).filter(|(_, hidden)| **hidden);
        let quotes = quotes.map(|(q, _)| ItemId { kind: Kind::Quote, id: q.id.clone() });
        quotes.chain(claims.map(|(c, _)| ItemId { kind: Kind::Claim, id: c.id.clone() })).collect()
    }

    /// Returns the story without its hidden parts, with every reference renumbered.
    fn visible_story(&self, story: &Story, ids: &HashSet<ItemId>) -> Story {
        let (people, quotes) = (new_indices(&self.people), new_indices(&self.quotes));
        let positions = NewPositions { people, quotes };
        let mut rest = story.clone();
        let mut meta = (*story.meta).clone();
        meta.note = meta.note.filter(|note| !is_marked(note));
        rest.meta = meta.into();
        rest.people = retained(&story.people, &self.people, |p| positions.person(p)).into();
        rest.quotes = retained(&story.quotes, &self.quotes, |q| positions.quote(q)).into();
        rest.claims = retained(&story.claims, &self.claims, |c| positions.claim(c)).into();
        let mut mentions = story.mentions.to_vec();
        mentions.retain_mut(|mention| {
            positions.at(mention.person).is_some_and(|at| {
                mention.person = at;
                true
            })
        });
        rest.mentions = mentions.into();
        let mut ambiguous = story.ambiguous.to_vec();
        for name in &mut ambiguous {
            name.people = positions.all(&name.people);
        }
        ambiguous.retain(|name| name.people.len() > 1);
        rest.ambiguous = ambiguous.into();
        let mut embeds = story.embeds.to_vec();
        for embed in &mut embeds {
            embed.author = embed.author.and_then(|person| positions.at(person));
        }
        rest.embeds = embeds.into();
        let mut problems = story.problems.to_vec();
        problems.retain(|problem| !self.mentions_hidden(problem, ids));
        rest.problems = problems.into();
        rest
    }

    /// Returns true if a problem mentions something confidential.
    fn mentions_hidden(&self, problem: &Problem, ids: &HashSet<ItemId>) -> bool {
        let words = || problem.what.split(|c: char| !c.is_alphanumeric() && c != '_' && c != '-');
        problem.place.is_some_and(|span| overlaps(&self.spans, span))
            || ids.iter().any(|id| words().any(|word| *word == *id.id))
    }
}

/// Hides quotes within hidden quotes, at any depth.
fn hide_inner(story: &Story, quotes: &mut [bool]) {
    let inside = |quote: &Quote| quote.more.as_deref().and_then(|more| more.inside);
    loop {
        let before = quotes.iter().filter(|hidden| **hidden).count();
        for (at, quote) in story.quotes.iter().enumerate() {
            let outer = inside(quote).and_then(|outer: QuoteIx| quotes.get(outer.ix()));
            if outer.copied().unwrap_or_default() {
                quotes[at] = true;
            }
        }
        if quotes.iter().filter(|hidden| **hidden).count() == before {
            return;
        }
    }
}

pub(super) fn joined(mut spans: Vec<Span>) -> Vec<Span> {
    spans.sort_unstable();
    links::joined(spans)
}

pub(super) fn overlaps(joined: &[Span], span: Span) -> bool {
    let at = joined.partition_point(|one| one.end <= span.start);
    joined.get(at).is_some_and(|one| one.overlaps(span))
}

/// Returns the new position of each entry that is not hidden.
fn new_indices(hidden: &[bool]) -> Vec<Option<u32>> {
    let mut next = 0..;
    hidden.iter().map(|hidden| if *hidden { None } else { next.next() }).collect()
}

fn retained<T>(all: &[T], hidden: &[bool], renumber: impl Fn(&T) -> T) -> Vec<T> {
    let left = all.iter().zip(hidden).filter(|(_, hidden)| !**hidden);
    left.map(|(one, _)| renumber(one)).collect()
}

/// New positions of the people and quotes that are left.
struct NewPositions {
    people: Vec<Option<u32>>,
    quotes: Vec<Option<u32>>,
}

impl NewPositions {
    fn at(&self, person: PersonIx) -> Option<PersonIx> {
        self.people.get(person.ix()).copied().flatten().map(PersonIx)
    }

    fn all(&self, people: &[PersonIx]) -> Box<[PersonIx]> {
        people.iter().filter_map(|person| self.at(*person)).collect()
    }

    fn quote_at(&self, quote: QuoteIx) -> Option<QuoteIx> {
        self.quotes.get(quote.ix()).copied().flatten().map(QuoteIx)
    }

    fn person(&self, person: &Person) -> Person {
        Person { part_of: person.part_of.and_then(|at| self.at(at)), ..person.clone() }
    }

    fn quote(&self, quote: &Quote) -> Quote {
        let mut quote = quote.clone();
        quote.speakers = self.all(&quote.speakers);
        if let Some(more) = &mut quote.more {
            more.addressee = self.all(&more.addressee);
            more.inside = more.inside.and_then(|at| self.quote_at(at));
        }
        quote
    }

    fn claim(&self, claim: &Claim) -> Claim {
        let mut claim = claim.clone();
        if let Claimant::Person(person) = claim.by {
            claim.by = self.at(person).map_or(Claimant::Unsaid, Claimant::Person);
        }
        claim.quotes = claim
            .quotes
            .map(|quotes| quotes.iter().filter_map(|quote| self.quote_at(*quote)).collect());
        claim.about = self.all(&claim.about);
        let evidence = claim.evidence.iter().filter(|e| !marked(e.note.as_deref()));
        claim.evidence = evidence.cloned().collect();
        claim
    }
}

/// Returns a review without what was written about confidential items and without confidential
/// notes, and the number of those notes.
///
/// An item that is no longer in the story may have been confidential, so the words quoted in its
/// events are removed. So are the words in events of unknown kinds.
fn without_hidden_events(record: Record, ids: &HashSet<ItemId>, story: &Story) -> (Record, usize) {
    let items = Items::of(story);
    // a confidential item may have had another ID when it was decided
    let followed = if ids.is_empty() { None } else { follow(story, &items, &record) };
    let followed = followed.map(|(followed, _)| followed);
    let today = |event: &Event| {
        let entry = followed.as_ref().unwrap_or(&record).entry(&event.who, &event.id)?;
        entry.event.item.as_ref().filter(|item| ids.contains(item)).cloned()
    };
    let confidential = confidential_evidence(story);
    let mut gone: HashSet<Box<str>> = HashSet::new();
    let (mut events, mut notes): (Vec<Event>, usize) = (Vec::new(), 0);
    let mut changed = false;
    for entry in record.entries() {
        let mut event = entry.event.clone();
        let hidden = event.item.as_ref().is_some_and(|item| ids.contains(item))
            || today(&event).is_some()
            || matches!(&event.what, EventKind::Evidence { cited, .. } if confidential.contains(cited));
        if let EventKind::Decide { evidence, .. } = &mut event.what {
            evidence.retain(|cited| !confidential.contains(cited));
        }
        let about = match &event.what {
            EventKind::Answer { to, .. } | EventKind::Close { to } => gone.contains(to),
            _ => false,
        };
        let said = match &event.what {
            EventKind::Note(text)
            | EventKind::Query(text)
            | EventKind::Flag(text)
            | EventKind::Answer { text, .. } => is_marked(text),
            _ => false,
        };
        if hidden || about || said {
            notes += usize::from(said && !hidden);
            gone.insert(event.id.clone());
            changed = true;
            continue;
        }
        notes += usize::from(remove_note(&mut event.what));
        let known = event.item.as_ref().is_some_and(|item| items.position(item).is_some());
        if !known {
            event.seen = None;
        }
        changed |= event != entry.event;
        events.push(event);
    }
    if changed { (record.with_events(events), notes) } else { (record, 0) }
}

/// Returns the confidential evidence of a story, as decisions cite it.
fn confidential_evidence(story: &Story) -> Vec<EvidenceRef> {
    let evidence = story.claims.iter().flat_map(|claim| &claim.evidence);
    evidence.filter(|e| marked(e.note.as_deref())).map(|e| EvidenceRef::of(story, e)).collect()
}

/// Removes a confidential note from a decision, with the evidence it cites; returns true if there
/// was one.
fn remove_note(what: &mut EventKind) -> bool {
    match what {
        EventKind::Decide { note, evidence, .. } if marked(note.as_deref()) => {
            *note = None;
            evidence.clear();
            true
        }
        EventKind::Adjudicate { note, .. } if marked(note.as_deref()) => {
            *note = None;
            true
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_note_marks_by_its_first_word() {
        for note in ["confidential", " Confidential: she asked for it", "CONFIDENTIAL – no"] {
            assert!(is_marked(note), "{note}");
        }
        for note in ["", "not confidential", "confidentiality was asked for", "confidentia"] {
            assert!(!is_marked(note), "{note}");
        }
    }
}
