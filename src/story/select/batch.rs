//! Many selectors at once: one pass for all first parts, short searches ahead for the later
//! parts, and one more pass for the few that are far away.

use std::{borrow::Cow, collections::HashMap};

use super::{
    Needles, PlacementError, SearchText, Selector, Tally, check_words, follow,
    near::{Near, is_whole},
    needle, occurrences,
};
use crate::story::Span;

/// How far, in bytes, a later part, a cue or a mention is searched for at once. What is not found
/// there waits for the pass that finds all such words together, so that a hostile file cannot make
/// each of 100,000 selectors search the whole text.
pub(super) const REACH: usize = 16 << 10;

/// How many places are looked at in one pass at most. A file of 100,000
/// ordinary selectors has some ten thousand to some million; beyond this it is
/// an attack, and the selectors concerned are given up as too common.
const MOST: u64 = 50_000_000;

/// How many places of words that stand far away are kept (4 bytes each).
const MOST_KEPT: usize = 8_000_000;

/// Selectors to be placed together.
#[derive(Debug)]
pub struct Batch<'g, 's> {
    ground: SearchText<'g>,
    selectors: Vec<Result<Selector<'s>, PlacementError>>,
}

impl<'g, 's> Batch<'g, 's> {
    /// Makes a batch; the answers come in the order of the selectors.
    pub fn of(
        ground: SearchText<'g>,
        selectors: impl IntoIterator<Item = &'s Selector<'s>>,
    ) -> Self {
        let selectors = selectors
            .into_iter()
            .map(|s| {
                let folded = s.folded();
                check_words(&folded).map(|()| folded)
            })
            .collect();
        Self { ground, selectors }
    }

    /// Returns where each selector's words stand, as [`super::resolve`] would.
    pub fn resolve(self) -> Vec<Result<Vec<Span>, PlacementError>> {
        let firsts = self.firsts();
        let mut far = Far::default();
        let mut answers: Vec<Option<Result<Vec<Span>, PlacementError>>> = Vec::new();
        for (selector, first) in self.selectors.iter().zip(&firsts) {
            let answer = match (selector, first) {
                (Err(miss), _) | (_, Err(miss)) => Some(Err(miss.clone())),
                (Ok(selector), &Ok(first)) => self.nearby(selector, first),
            };
            if let (None, Ok(selector)) = (&answer, selector) {
                selector.later().iter().for_each(|part| far.want(part));
            }
            answers.push(answer);
        }
        let far = far.find(self.ground);
        answers
            .into_iter()
            .zip(self.selectors.iter().zip(firsts))
            .map(|(answer, (selector, first))| match answer {
                Some(answer) => answer,
                None => self.far_away(selector.as_ref().map_err(Clone::clone)?, first?, &far),
            })
            .collect()
    }

    /// Finds the place of every first part in one pass.
    fn firsts(&self) -> Vec<Result<usize, PlacementError>> {
        // Equal selectors share a tally; equal needles share an entry.
        let mut groups: Vec<Vec<u32>> = Vec::new();
        let mut group_of: HashMap<&str, u32> = HashMap::new();
        let mut tallies: Vec<Tally> = Vec::with_capacity(self.selectors.len());
        for (i, selector) in self.selectors.iter().enumerate() {
            let Ok(selector) = selector else {
                tallies.push(Tally::default());
                continue;
            };
            tallies.push(Tally::of(selector));
            let group = *group_of.entry(selector.first()).or_insert_with(|| {
                groups.push(Vec::new());
                groups.len() as u32 - 1
            });
            groups[group as usize].push(i as u32);
        }
        let mut names = vec![""; groups.len()];
        for (name, &group) in &group_of {
            names[group as usize] = name;
        }
        let (mut left, ground) = (MOST, self.ground);
        let text = ground.folded.text();
        Needles::of(names).find_in(text, &mut |at, group| {
            let members = &groups[group as usize];
            for &i in members {
                if let Ok(selector) = &self.selectors[i as usize] {
                    tallies[i as usize].add(ground, selector, at);
                }
            }
            left = left.saturating_sub(members.len() as u64);
            left > 0
        });
        let spent = left == 0;
        let verdict = |(tally, selector): (&mut Tally, &Result<Selector<'_>, PlacementError>)| {
            let nth = selector.as_ref().map_err(Clone::clone)?.nth;
            match tally.verdict(nth) {
                Ok(at) if !spent || nth.is_some() => Ok(at),
                Err(miss @ PlacementError::Ambiguous { .. }) => Err(miss),
                _ if spent => Err(PlacementError::TooCommon),
                verdict => verdict,
            }
        };
        tallies.iter_mut().zip(&self.selectors).map(verdict).collect()
    }

    /// Places the later parts if all of them stand within reach of the one before; `None` if not.
    fn nearby(
        &self,
        selector: &Selector<'_>,
        first: usize,
    ) -> Option<Result<Vec<Span>, PlacementError>> {
        let text = self.ground.folded.text();
        let answer = follow(self.ground, selector, first, |needle, from| {
            let reach = crate::story::text::floor_border(text, (from + REACH).min(text.len()));
            occurrences(&text[..reach], needle, from)
                .find(|&at| self.ground.span(at, needle.len()).is_some())
        });
        answer.is_ok().then_some(answer)
    }

    fn far_away(
        &self,
        selector: &Selector<'_>,
        first: usize,
        far: &Found<'_>,
    ) -> Result<Vec<Span>, PlacementError> {
        let answer = follow(self.ground, selector, first, |needle, from| {
            let places = far.places(needle);
            let next = places.partition_point(|&at| (at as usize) < from);
            places.get(next).map(|&at| at as usize)
        });
        if far.spent && answer.is_err() { Err(PlacementError::TooCommon) } else { answer }
    }
}

/// Places a cue or a mention for each quote: the occurrence nearest to the
/// spans, as [`super::nearest`] would. `None` where there is none.
pub(crate) fn nearest_all(ground: SearchText<'_>, wanted: &[(&str, &[Span])]) -> Vec<Option<Span>> {
    let needles: Vec<Cow<'_, str>> = wanted.iter().map(|(words, _)| needle(words)).collect();
    let mut far = Far::default();
    let mut answers = Vec::with_capacity(wanted.len());
    for ((_, spans), needle) in wanted.iter().zip(&needles) {
        let near = if needle.is_empty() || spans.is_empty() {
            Some(None)
        } else {
            Near::new(ground, needle, spans).within(REACH).map(Some)
        };
        if near.is_none() {
            far.want(needle);
        }
        answers.push(near);
    }
    let mut far = far.find(ground);
    far.find_whole(ground);
    let rest = wanted.iter().zip(&needles);
    answers
        .into_iter()
        .zip(rest)
        .map(|(answer, ((_, spans), needle))| {
            answer.unwrap_or_else(|| {
                let near = Near::new(ground, needle, spans);
                near.among(far.whole_places(needle)).or_else(|| near.among(far.places(needle)))
            })
        })
        .collect()
}

/// As [`nearest_all`], but without what is not within reach.
pub(crate) fn near_all(ground: SearchText<'_>, wanted: &[(&str, &[Span])]) -> Vec<Option<Span>> {
    let near = |(words, spans): &(&str, &[Span])| {
        let needle = needle(words);
        let some = !needle.is_empty() && !spans.is_empty();
        some.then(|| Near::new(ground, &needle, spans).within(REACH)).flatten()
    };
    wanted.iter().map(near).collect()
}

/// Words of which every place is wanted.
#[derive(Default)]
struct Far<'n> {
    numbers: HashMap<&'n str, u32>,
}

/// Every place of some words, by rising byte of the folded text.
struct Found<'n> {
    numbers: HashMap<&'n str, u32>,
    places: Vec<Vec<u32>>,
    whole: Vec<Vec<u32>>,
    spent: bool,
}

impl<'n> Far<'n> {
    fn want(&mut self, needle: &'n str) {
        let next = self.numbers.len() as u32;
        self.numbers.entry(needle).or_insert(next);
    }

    fn find(self, ground: SearchText<'_>) -> Found<'n> {
        let mut names = vec![""; self.numbers.len()];
        self.numbers.iter().for_each(|(name, &n)| names[n as usize] = name);
        let mut places = vec![Vec::new(); names.len()];
        let mut left = MOST_KEPT;
        if !names.is_empty() {
            let lengths: Vec<usize> = names.iter().map(|n| n.len()).collect();
            Needles::of(names).find_in(ground.folded.text(), &mut |at, n| {
                if ground.span(at, lengths[n as usize]).is_some() {
                    places[n as usize].push(at as u32);
                }
                left -= 1;
                left > 0
            });
        }
        Found { numbers: self.numbers, places, whole: Vec::new(), spent: left == 0 }
    }
}

impl Found<'_> {
    /// Returns the places of some words that cut no word.
    fn whole_places(&self, needle: &str) -> &[u32] {
        self.numbers.get(needle).map_or(&[], |&n| &self.whole[n as usize])
    }

    /// Sorts out the places that cut no word.
    fn find_whole(&mut self, ground: SearchText<'_>) {
        let text = ground.folded.text();
        self.whole = vec![Vec::new(); self.places.len()];
        for (name, &n) in &self.numbers {
            let places = self.places[n as usize].iter().copied();
            self.whole[n as usize] =
                places.filter(|&at| is_whole(text, at as usize, name.len())).collect();
        }
    }

    fn places(&self, needle: &str) -> &[u32] {
        self.numbers.get(needle).map_or(&[], |&n| &self.places[n as usize])
    }
}
