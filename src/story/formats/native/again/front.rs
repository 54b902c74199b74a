//! A change of the front matter: the people, the sources, and where people are named by that.
//!
//! Only the front matter is read. Annotations refer to people and sources by their numbers, so these have
//! to stay: some may be added behind all others, and taken away from there if nothing refers to them.

use std::collections::HashSet;
use std::ops::Range;
use std::sync::Arc;

use super::layout::Ground;
use super::{Entry, Read, Version, merge};
use crate::story::formats::native::front_matter::Front;
use crate::story::formats::native::rules::Rule;
use crate::story::mentions::Named;
use crate::story::text::count_lines;
use crate::story::{Claim, Claimant, PersonIx, Problem, Quote, Story};

/// Problems that depend on which people and sources there are, and how they are called.
const BY_NAME: [Rule; 4] =
    [Rule::UnknownPerson, Rule::DanglingId, Rule::AliasAmbiguous, Rule::TooManyProblems];

/// Reads a changed front matter; `None` if the file has to be loaded.
pub(super) fn read(
    old: Version<'_>,
    changed: &Range<usize>,
    now: &str,
    ground: &Ground,
) -> Option<Read> {
    let layout = old.layout.changed_in_front((old.text, now), changed)?;
    let by_name = |problem: &Problem| BY_NAME.iter().any(|rule| rule.info().id == problem.rule);
    let story = old.story;
    if !story.whole || !story.ambiguous.is_empty() || story.problems.iter().any(by_name) {
        return None;
    }
    let (no_problems, was) = super::front(old.name, old.text, old.layout)?;
    let (still_none, is) = super::front(old.name, now, &layout)?;
    if !no_problems.is_empty() || !still_none.is_empty() || !is_framed_alike(&was, &is) {
        return None;
    }
    // what was loaded may have been changed by what stands elsewhere
    if !are_alike(&was.people, &story.people) || !are_alike(&was.sources, &story.sources) {
        return None;
    }
    let people = stays(&was.people, &is.people, |one| &one.id)?;
    let sources = stays(&was.sources, &is.sources, |one| &one.id)?;
    if refers_behind(story, people, sources) {
        return None;
    }
    let mut entries: Vec<Entry> =
        differing(&was.people, &is.people, |one| Entry::Person(one.id.clone()));
    entries.extend(differing(&was.sources, &is.sources, |one| Entry::Source(one.id.clone())));
    let mut speakers = merge::named(&story.quotes);
    speakers.sort_unstable();
    speakers.dedup();
    let search = ground.search(story.body());
    let named = Named { search, mentions: &story.mentions, speakers: &speakers };
    let mentions = named.renamed(&was.people, &is.people)?;
    let problems = problems_moved(old, changed, now)?;
    let mut story = story.clone();
    story.mentions = Arc::new(mentions);
    story.people = Arc::new(is.people);
    story.sources = Arc::new(is.sources);
    story.problems = Arc::new(problems);
    Some(Read { story, layout, has_text_file: false, entries })
}

/// Returns true if two front matters say the same but for people and sources, and the article is in the
/// file itself.
fn is_framed_alike(was: &Front, is: &Front) -> bool {
    let words = |front: &Front| front.sha256.as_ref().map(|(hash, _)| hash.clone());
    let meta = |front: &Front| format!("{:?}", front.meta);
    was.text_file.is_none()
        && is.text_file.is_none()
        && words(was) == words(is)
        && meta(was) == meta(is)
}

fn are_alike<T: std::fmt::Debug>(one: &[T], other: &[T]) -> bool {
    let alike = |(a, b): (&T, &T)| format!("{a:?}") == format!("{b:?}");
    one.len() == other.len() && one.iter().zip(other).all(alike)
}

/// Returns how many of a list keep their numbers; `None` if one gets another number.
fn stays<T>(was: &[T], is: &[T], id: impl Fn(&T) -> &str) -> Option<usize> {
    let both = was.len().min(is.len());
    let alike = was.iter().zip(is).all(|(a, b)| id(a) == id(b));
    let mut seen = HashSet::new();
    (alike && is.iter().all(|one| seen.insert(id(one)))).then_some(both)
}

/// Returns the entries of a list that come, go or change.
fn differing<T: std::fmt::Debug>(was: &[T], is: &[T], entry: impl Fn(&T) -> Entry) -> Vec<Entry> {
    let both = was.iter().zip(is).filter(|(a, b)| format!("{a:?}") != format!("{b:?}"));
    let mut entries: Vec<Entry> = both.map(|(_, b)| entry(b)).collect();
    let longer = if was.len() > is.len() { was } else { is };
    entries.extend(longer[was.len().min(is.len())..].iter().map(entry));
    entries
}

/// Returns true if something in a story refers to a person or a source behind the first ones.
fn refers_behind(story: &Story, people: usize, sources: usize) -> bool {
    if people >= story.people.len() && sources >= story.sources.len() {
        return false;
    }
    let person = |at: &PersonIx| at.ix() >= people;
    let of_quote = |quote: &Quote| {
        let addressee = quote.more.as_deref().map_or(&[][..], |more| &more.addressee);
        // a suggestion may name others who said it
        let suggested = quote.suggestion.is_some() && people < story.people.len();
        suggested || quote.speakers.iter().chain(addressee).any(person)
    };
    let of_claim = |claim: &Claim| {
        let by = matches!(&claim.by, Claimant::Person(at) if person(at));
        let cites = claim.evidence.iter().any(|evidence| evidence.source.ix() >= sources);
        by || cites || claim.about.iter().any(person)
    };
    story.quotes.iter().any(of_quote)
        || story.claims.iter().any(of_claim)
        || story.mentions.iter().any(|mention| mention.id.is_some() && person(&mention.person))
        || story.embeds.iter().any(|embed| embed.author.as_ref().is_some_and(person))
}

/// Returns the problems with the lines that they have now; `None` if one is about the lines of the change.
fn problems_moved(old: Version<'_>, changed: &Range<usize>, now: &str) -> Option<Vec<Problem>> {
    let lines = |text: &str| count_lines(text, usize::MAX);
    let first = lines(&old.text[..changed.start]);
    let within = lines(&old.text[changed.clone()]);
    let end = changed.end + now.len() - old.text.len();
    let more = lines(&now[changed.start..end]) as i64 - within as i64;
    // the line in which the change ends goes on behind it
    let touched = first as u32 + 1..(first + within) as u32 + 2;
    merge::moved(&old.story.problems, old.name, &touched, more)
}
