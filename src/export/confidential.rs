//! Finds what is confidential, and returns a story and its review without it.
//!
//! Confidential are: a quote whose `basis` is `off_record` or `deep_background`; anything with a
//! note that begins with the word “confidential” (in any case); what a confidential person says;
//! whatever lies in a confidential quote, and claims in it; a source that only these cite. Every
//! export starts from what is left, so that no format can forget to check. The text of the article
//! is never cut, whoever said it.

mod events;
mod problems;
mod secrets;

use std::collections::HashSet;

use events::{Cited, FollowedItems};
pub use problems::{nothing_to_withhold, withhold};
use secrets::Secrets;

use crate::review::{ItemId, Record};
use crate::story::{
    Basis, Claim, Claimant, Evidence, Kind, Person, PersonIx, Problem, Quote, QuoteIx, SourceIx,
    Span, Story,
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
    sources: Vec<bool>,
    /// The spans of hidden quotes and claims, joined and sorted.
    spans: Vec<Span>,
    /// How many notes are confidential besides, on evidence and on the story itself.
    notes: usize,
}

/// Returns a story without what is confidential, and how many entries that removed.
pub fn visible_story(story: Story) -> (Story, usize) {
    if Hidden::of(&story).is_empty() {
        return (story, 0);
    }
    let (story, _, left_out) = without(story, Record::default());
    (story, left_out)
}

/// Returns a story and its review without what is confidential, and how many entries that removed.
pub fn without(story: Story, record: Record) -> (Story, Record, usize) {
    let mut hidden = Hidden::of(&story);
    let ids = hidden.ids(&story);
    let items = FollowedItems::of(&story, &record, &ids);
    hidden.hide_sources(&story, &items.cited(&record));
    let secrets = Secrets::of(&story, &hidden, &ids);
    let count = |all: &[bool]| all.iter().filter(|hidden| **hidden).count();
    let parts = count(&hidden.people) + count(&hidden.quotes) + count(&hidden.claims);
    let parts = parts + count(&hidden.sources) + hidden.notes;
    let (record, notes) = events::without_hidden(record, &items, &story, (&hidden, &secrets));
    if parts == 0 {
        return (story, record, notes);
    }
    (hidden.visible_story(&story, &secrets), record, parts + notes)
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
        let sources = story.sources.iter().map(|source| is_marked(&source.title)).collect();
        Self { people, quotes, claims, sources, spans: joined(spans), notes }
    }

    /// Returns true if nothing in the story is confidential.
    fn is_empty(&self) -> bool {
        let flags = [&self.people, &self.quotes, &self.claims, &self.sources];
        self.notes == 0 && !flags.into_iter().flatten().any(|hidden| *hidden)
    }

    /// Hides the sources that only confidential things cite, in the story and in its review.
    fn hide_sources(&mut self, story: &Story, review: &Cited) {
        let mut cited = vec![(false, false); story.sources.len()];
        for (claim, hidden) in story.claims.iter().zip(&self.claims) {
            for evidence in &claim.evidence {
                if let Some((open, secret)) = cited.get_mut(evidence.source.ix()) {
                    let is_secret = *hidden || marked(evidence.note.as_deref());
                    *(if is_secret { secret } else { open }) = true;
                }
            }
        }
        for (at, source) in story.sources.iter().enumerate() {
            let open = cited[at].0 || review.open.contains(&source.id);
            let secret = cited[at].1 || review.secret.contains(&source.id);
            self.sources[at] |= secret && !open;
        }
    }

    /// Returns true if a piece of evidence is confidential, or its source is.
    fn hides(&self, evidence: &Evidence) -> bool {
        let SourceIx(source) = evidence.source;
        marked(evidence.note.as_deref())
            || self.sources.get(source as usize).copied().unwrap_or_default()
    }

    fn ids(&self, story: &Story) -> HashSet<ItemId> {
        let quotes = story.quotes.iter().zip(&self.quotes).filter(|(_, hidden)| **hidden);
        let claims = story.claims.iter().zip(&self.claims).filter(|(_, hidden)| **hidden);
        let quotes = quotes.map(|(q, _)| ItemId { kind: Kind::Quote, id: q.id.clone() });
        quotes.chain(claims.map(|(c, _)| ItemId { kind: Kind::Claim, id: c.id.clone() })).collect()
    }

    /// Returns the story without its hidden parts, with every reference renumbered.
    fn visible_story(&self, story: &Story, secrets: &Secrets) -> Story {
        let (people, quotes) = (new_indices(&self.people), new_indices(&self.quotes));
        let sources = new_indices(&self.sources);
        let positions = NewPositions { people, quotes, sources };
        let mut rest = story.clone();
        let mut meta = (*story.meta).clone();
        meta.note = meta.note.filter(|note| !is_marked(note));
        rest.meta = meta.into();
        rest.people = retained(&story.people, &self.people, |p| positions.person(p)).into();
        rest.quotes = retained(&story.quotes, &self.quotes, |q| positions.quote(q)).into();
        rest.claims = retained(&story.claims, &self.claims, |c| positions.claim(c, self)).into();
        rest.sources = retained(&story.sources, &self.sources, Clone::clone).into();
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
        embeds.retain_mut(|embed| {
            let author = embed.author;
            embed.author = author.and_then(|person| positions.at(person));
            author.is_some() == embed.author.is_some()
        });
        rest.embeds = embeds.into();
        let mut problems = story.problems.to_vec();
        problems.retain(|problem| !self.mentions_hidden(problem, secrets));
        rest.problems = problems.into();
        rest
    }

    /// Returns true if a problem mentions something confidential.
    fn mentions_hidden(&self, problem: &Problem, secrets: &Secrets) -> bool {
        let also = problem.also.iter().map(|(_, what)| what);
        let mut texts = also.chain(&problem.hint).chain([&problem.what]);
        problem.place.is_some_and(|span| overlaps(&self.spans, span))
            || texts.any(|text| secrets.names_item(text) || secrets.tells(text))
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

/// New positions of the people, quotes and sources that are left.
struct NewPositions {
    people: Vec<Option<u32>>,
    quotes: Vec<Option<u32>>,
    sources: Vec<Option<u32>>,
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

    fn claim(&self, claim: &Claim, hidden: &Hidden) -> Claim {
        let mut claim = claim.clone();
        if let Claimant::Person(person) = claim.by {
            claim.by = self.at(person).map_or(Claimant::Unsaid, Claimant::Person);
        }
        claim.quotes = claim
            .quotes
            .map(|quotes| quotes.iter().filter_map(|quote| self.quote_at(*quote)).collect());
        claim.about = self.all(&claim.about);
        let evidence = claim.evidence.iter().filter(|evidence| !hidden.hides(evidence));
        let moved = evidence.filter_map(|evidence| {
            let source = self.sources.get(evidence.source.ix()).copied().flatten()?;
            Some(Evidence { source: SourceIx(source), ..evidence.clone() })
        });
        claim.evidence = moved.collect();
        claim
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
