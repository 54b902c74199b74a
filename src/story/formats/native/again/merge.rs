//! Annotations in the place of others: the lists of a story, what refers to quotes, where people are
//! named, and the lines of problems.

use std::collections::HashMap;
use std::ops::Range;
use std::sync::Arc;

use super::drafts::Parts;
use super::layout::Ground;
use crate::story::mentions::found_at;
use crate::story::{Claim, Mention, PersonIx, Problem, Quote, QuoteIx, Span, Story};

/// Returns a list with others in the place of some; the same list if that changes nothing.
fn with<T: Clone>(all: &Arc<Vec<T>>, range: &Range<usize>, new: Vec<T>) -> Arc<Vec<T>> {
    if range.is_empty() && new.is_empty() {
        return Arc::clone(all);
    }
    let mut list = Vec::with_capacity(all.len() - range.len() + new.len());
    list.extend_from_slice(&all[..range.start]);
    list.extend(new);
    list.extend_from_slice(&all[range.end..]);
    Arc::new(list)
}

/// Returns where annotations of some IDs, in this order, stand in a list side by side.
pub(super) fn run<T>(all: &[T], ids: &[&str], id: impl Fn(&T) -> &str) -> Option<Range<usize>> {
    let first = all.iter().position(|one| Some(&id(one)) == ids.first())?;
    let range = first..first + ids.len();
    let own = all.get(range.clone())?;
    own.iter().zip(ids).all(|(one, wanted)| id(one) == *wanted).then_some(range)
}

/// Where the annotations of the touched tables stand in the lists of the old story.
pub(super) struct Places {
    pub(super) quotes: Range<usize>,
    pub(super) claims: Range<usize>,
    pub(super) embeds: Range<usize>,
}

/// Returns the story with other annotations in these places; `None` if a reference or a name would
/// have to be reported.
pub(super) fn merged(old: &Story, places: &Places, parts: Parts, ground: &Ground) -> Option<Story> {
    let mut story = old.clone();
    let numbers = Numbers::of(old, &places.quotes, &parts.quotes);
    let (quotes, inside): (Vec<Quote>, Vec<_>) = parts.quotes.into_iter().unzip();
    let (claims, linked): (Vec<Claim>, Vec<_>) = parts.claims.into_iter().unzip();
    let first = (places.quotes.start, places.claims.start);
    story.quotes = with(&old.quotes, &places.quotes, quotes);
    story.claims = with(&old.claims, &places.claims, claims);
    story.embeds = with(&old.embeds, &places.embeds, parts.embeds);
    numbers
        .renumber(&mut story, (first.0..first.0 + inside.len(), first.1..first.1 + linked.len()))?;
    for (at, ids) in (first.0..).zip(inside).filter(|(_, ids)| !ids.is_empty()) {
        let outer = quote_of(&story, ids.first()?)?;
        let quote = &mut Arc::make_mut(&mut story.quotes)[at];
        quote.more.get_or_insert_default().inside = Some(outer).filter(|outer| outer.ix() != at);
    }
    for (at, ids) in (first.1..).zip(linked).filter(|(_, ids)| !ids.is_empty()) {
        let quotes: Option<Vec<QuoteIx>> = ids.iter().map(|id| quote_of(&story, id)).collect();
        Arc::make_mut(&mut story.claims)[at].quotes = Some(quotes?.into());
    }
    let now = first.0..first.0 + (story.quotes.len() + places.quotes.len() - old.quotes.len());
    name_speakers(old, &mut story, (&places.quotes, &now), ground)?;
    Some(story)
}

fn quote_of(story: &Story, id: &str) -> Option<QuoteIx> {
    story.quotes.iter().position(|quote| &*quote.id == id).map(|at| QuoteIx(at as u32))
}

/// The numbers of quotes after some have come and gone.
struct Numbers {
    /// Where the numbers of old quotes change, and by how much those behind it.
    range: Range<usize>,
    more: i64,
    /// The new number of each quote in that range.
    within: Vec<Option<QuoteIx>>,
    /// True if no number changes.
    same: bool,
}

impl Numbers {
    fn of(old: &Story, range: &Range<usize>, new: &[(Quote, Vec<Box<str>>)]) -> Self {
        let numbers: HashMap<&str, u32> =
            (range.start as u32..).zip(new).map(|(at, (quote, _))| (&*quote.id, at)).collect();
        let number = |quote: &Quote| numbers.get(&*quote.id).copied().map(QuoteIx);
        let within: Vec<_> = old.quotes[range.clone()].iter().map(number).collect();
        let stays = |(at, number): (usize, &Option<QuoteIx>)| number.is_some_and(|n| n.ix() == at);
        let same = within.len() == new.len() && (range.start..).zip(&within).all(stays);
        let more = new.len() as i64 - range.len() as i64;
        Self { range: range.clone(), more, within, same }
    }

    fn get(&self, old: QuoteIx) -> Option<QuoteIx> {
        if old.ix() < self.range.start {
            Some(old)
        } else if old.ix() < self.range.end {
            self.within[old.ix() - self.range.start]
        } else {
            Some(QuoteIx((i64::from(old.0) + self.more) as u32))
        }
    }

    /// Gives what refers to quotes their new numbers, except in the ranges that are new; `None` if
    /// something refers to a quote that is gone.
    fn renumber(
        &self,
        story: &mut Story,
        (quotes, claims): (Range<usize>, Range<usize>),
    ) -> Option<()> {
        if self.same {
            return Some(());
        }
        let inside = |quote: &Quote| quote.more.as_ref().and_then(|more| more.inside);
        if story.quotes.iter().any(|quote| inside(quote).is_some()) {
            let all = Arc::make_mut(&mut story.quotes);
            for (_, quote) in all.iter_mut().enumerate().filter(|(at, _)| !quotes.contains(at)) {
                let Some(outer) = inside(quote) else { continue };
                let outer = self.get(outer)?;
                let more = quote.more.as_mut()?;
                more.inside = Some(outer);
            }
        }
        let changes = |quotes: &[QuoteIx]| quotes.iter().any(|q| self.get(*q) != Some(*q));
        let any = |claim: &Claim| claim.quotes.as_deref().is_some_and(changes);
        if story.claims.iter().any(any) {
            let all = Arc::make_mut(&mut story.claims);
            for (_, claim) in all.iter_mut().enumerate().filter(|(at, _)| !claims.contains(at)) {
                for quote in claim.quotes.iter_mut().flatten() {
                    *quote = self.get(*quote)?;
                }
            }
        }
        Some(())
    }
}

/// Returns where quotes name their one speaker.
pub(super) fn named(quotes: &[Quote]) -> Vec<(Span, PersonIx)> {
    let mut all: Vec<(Span, PersonIx)> = Vec::new();
    for quote in quotes {
        if let [speaker] = *quote.speakers {
            all.extend(quote.mention.iter().map(|&span| (span, speaker)));
        }
    }
    all
}

/// Takes out where the old quotes named their speakers, and adds where the new ones do, as
/// `mentions::add_speakers` would have done; `None` if a name that people share comes or goes.
fn name_speakers(
    old: &Story,
    story: &mut Story,
    (were, are): (&Range<usize>, &Range<usize>),
    ground: &Ground,
) -> Option<()> {
    let (mut before, mut now) =
        (named(&old.quotes[were.clone()]), named(&story.quotes[are.clone()]));
    let others = |list: &[Quote], range: &Range<usize>, one: &(Span, PersonIx)| {
        let names = |quote: &Quote| *quote.speakers == [one.1] && quote.mention.contains(&one.0);
        list[..range.start].iter().chain(&list[range.end..]).any(names)
    };
    let kept: Vec<_> = before.iter().copied().filter(|one| now.contains(one)).collect();
    for all in [&mut before, &mut now] {
        all.sort_unstable();
        all.dedup();
        all.retain(|one| !kept.contains(one) && !others(&story.quotes, are, one));
    }
    for (all, goes) in [(before, true), (now, false)] {
        for (span, person) in all {
            let search = ground.search(old.body());
            let (found, shared) = found_at(search, &story.people, span)?;
            let listed: Vec<&Mention> =
                story.mentions.iter().filter(|m| m.id.is_some() && m.person == person).collect();
            if !shared.is_empty() {
                return None;
            }
            let is_listed =
                |span: Span| story.mentions.iter().any(|m| m.id.is_some() && m.span.overlaps(span));
            let own = |m: &&Mention| m.person == person && !is_listed(m.span);
            let known =
                listed.iter().any(|m| m.span.overlaps(span)) || found.iter().any(|m| own(&m));
            if known {
                continue;
            }
            let at = story.mentions.partition_point(|m| (m.span, m.person) < (span, person));
            let all = Arc::make_mut(&mut story.mentions);
            if goes {
                let one = all.get(at)?;
                if (one.span, one.person, one.id.is_none()) != (span, person, true) {
                    return None;
                }
                all.remove(at);
            } else {
                all.insert(at, Mention { span, person, id: None, own: false });
            }
        }
    }
    Some(())
}

/// Returns problems with the lines that they have when the lines from `old.end` on have moved;
/// `None` if one is about the lines `old` themselves.
pub(super) fn moved(
    problems: &[Problem],
    file: &str,
    old: &Range<u32>,
    more: i64,
) -> Option<Vec<Problem>> {
    let line = |line: u32| {
        if line < old.start {
            Some(line)
        } else if line < old.end {
            None
        } else {
            Some((i64::from(line) + more) as u32)
        }
    };
    let one = |problem: &Problem| {
        let mut problem = problem.clone();
        if &*problem.file == file {
            problem.at.line = line(problem.at.line)?;
            for (at, _) in &mut problem.also {
                at.line = line(at.line)?;
            }
        }
        Some(problem)
    };
    problems.iter().map(one).collect()
}
