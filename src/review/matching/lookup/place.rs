//! Finds where the stretches of a quote are in the source: first exactly, then approximately.
//!
//! The stretch with the most information is looked for in the whole source, the others around it.

use std::ops::Range;

use super::align::{Alignment, Line, align};
use super::quoted::Quoted;
use super::{CHANCE, Haystack, Wanted, WordErrors};
use super::{edges, questions};
use crate::review::matching::tokens::points_differ;
use crate::review::matching::votes::{apart, counted};

/// The most places of a quote that are tried and counted.
pub(super) const MOST: usize = 64;

/// A quote of fewer words must be in the source verbatim or tidied.
pub(super) const FEW: u32 = 4;

/// How many words around a stretch are searched for the others.
const AROUND: usize = 400;

/// The most rare words of a stretch that vote for approximate places.
const SEEDS: usize = 8;

/// The most approximate places that are compared word by word.
const NEAR: usize = 12;

/// Where a stretch is in the source.
#[derive(Clone, Debug)]
pub(super) struct Found {
    /// The words of the source.
    pub(super) words: Range<usize>,
    alignment: Alignment,
}

/// Where a quote is in the source.
#[derive(Clone, Debug)]
pub(super) struct Placed {
    /// The place of each stretch, if it was found.
    pub(super) found: Vec<Option<Found>>,
    /// The words that differ.
    pub(super) errors: WordErrors,
    /// How many places are equally good.
    pub(super) places: u32,
    /// The number of words between the stretches.
    gap: usize,
}

impl Placed {
    const fn cost(&self) -> u32 {
        self.errors.substitutions + self.errors.deletions + self.errors.insertions
    }

    /// Returns what is wrong with the question marks of the quote, if something is.
    pub(super) fn question(
        &self,
        source: &Haystack,
        quoted: &[Quoted<'_>],
    ) -> Option<&'static str> {
        let same = |found: &Option<Found>| found.iter().flat_map(Found::same).collect();
        let same: Vec<Vec<(usize, usize)>> = self.found.iter().map(same).collect();
        questions::changed(source, quoted, &same)
    }

    /// Returns true if a word of the quote has other vowel points than that of the source.
    pub(super) fn has_other_points(&self, source: &Haystack, quoted: &[Quoted<'_>]) -> bool {
        let mut pairs = quoted.iter().zip(self.found.iter().map(Option::as_ref));
        pairs.any(|(quoted, found)| {
            let mut same = found.into_iter().flat_map(Found::same);
            same.any(|(of_quote, said)| {
                let start = quoted.span.start as usize;
                let word = quoted.words.get(of_quote).map(|word| word.range());
                let word = word.and_then(|at| quoted.text.get(at.start - start..at.end - start));
                let said = source.word(said).map(|said| &source.text()[said.range()]);
                word.zip(said).is_some_and(|(word, said)| points_differ(word, said))
            })
        })
    }

    fn bytes(&self, source: &Haystack) -> u32 {
        self.found.iter().flatten().map(|found| source.bytes(found.words.clone()).len()).sum()
    }
}

/// Finds the place of every stretch of a quote; `None` if nothing is similar enough.
///
/// Of places with as few differences, one under the label of the speaker is taken.
pub(super) fn place(
    source: &Haystack,
    quoted: &[Quoted<'_>],
    wanted: Option<Wanted<'_>>,
) -> Option<Placed> {
    let bits = |q: &Quoted<'_>| q.ids.iter().map(|id| bits(source, *id)).sum::<f64>();
    let most = |a: &usize, b: &usize| bits(&quoted[*a]).total_cmp(&bits(&quoted[*b]));
    let anchor = (0..quoted.len()).max_by(most)?;
    let around = |found: &Found| around(source, quoted, anchor, found);
    // every stretch takes time: the more there are, the fewer places are tried
    let most = (MOST / quoted.len()).max(1);
    let wanted = wanted.filter(|_| !source.labels().is_empty());
    let is_own = |bytes| wanted.is_none_or(|wanted| wanted.is_own(source, bytes));
    let as_it_is = exact(source, &quoted[anchor], &|words| is_own(source.bytes(words)));
    let mut all: Vec<Placed> = as_it_is.iter().take(most).map(around).collect();
    let other_bytes = |placed: &Placed| {
        let pairs = quoted.iter().zip(&placed.found);
        let others = pairs.filter(|(q, found)| found.as_ref().is_none_or(|f| !f.is_as(source, q)));
        others.count()
    };
    let others = |placed: &Placed| {
        let found = placed.found.iter().flatten();
        found.filter(|found| !is_own(source.bytes(found.words.clone()))).count()
    };
    // what the speaker stumbled over is nearly there
    if all.iter().all(|placed| placed.cost() > 0 || others(placed) > 0) {
        all.extend(near(source, &quoted[anchor].ids).iter().take(most).map(around));
    }
    // a place where the quote is the whole sentence says more than one where it is a piece of it
    let cut = |placed: &Placed| {
        let end = |found: Option<&Option<Found>>| found?.as_ref().map(|found| found.words.clone());
        let ends = [end(placed.found.first()), end(placed.found.last())];
        let [first, last] = ends.map(|it| it.unwrap_or(0..0));
        edges::count(source, first.start..last.end)
    };
    let asks = |placed: &Placed| placed.question(source, quoted).is_some();
    let key = |p: &&Placed| {
        let order = (p.cost(), others(p), asks(p), other_bytes(p));
        (order, cut(p), p.gap, p.bytes(source))
    };
    let best = all.iter().min_by_key(key)?.clone();
    let places = all.iter().filter(|placed| placed.cost() == best.cost()).count() as u32;
    is_near_enough(source, quoted, &best).then_some(Placed { places, ..best })
}

/// Returns the information in a word, in bits; 0 if it is not in the source.
fn bits(source: &Haystack, id: u32) -> f64 {
    if source.places(id).is_empty() { 0.0 } else { source.bits(id) }
}

fn is_near_enough(source: &Haystack, quoted: &[Quoted<'_>], placed: &Placed) -> bool {
    let pairs = quoted.iter().zip(&placed.found);
    let same = pairs.filter_map(|(q, f)| Some((q, &f.as_ref()?.alignment.same)));
    let shared: Vec<u32> = same.flat_map(|(q, same)| same.iter().map(|(i, _)| q.ids[*i])).collect();
    let words: usize = quoted.iter().map(|q| q.ids.len()).sum();
    if placed.cost() == 0 {
        return !shared.is_empty();
    }
    let shared: f64 = shared.into_iter().map(|id| bits(source, id)).sum();
    let needed = (source.len().max(1) as f64).log2() + CHANCE;
    words >= FEW as usize && placed.errors.rate() <= 0.5 && shared >= needed
}

impl Found {
    /// Returns true if the bytes are the same as in the quote.
    fn is_as(&self, source: &Haystack, quoted: &Quoted<'_>) -> bool {
        source.said(source.bytes(self.words.clone())).text() == quoted.text
    }

    /// Returns the words that are the same: the number within the stretch, and that in the source.
    fn same(&self) -> impl Iterator<Item = (usize, usize)> + '_ {
        self.alignment.same.iter().map(|(of_quote, said)| (*of_quote, self.words.start + said))
    }

    fn exact(at: usize, len: usize) -> Self {
        let same = (0..len).map(|i| (i, i)).collect();
        Self { words: at..at + len, alignment: Alignment { same, ..Alignment::default() } }
    }
}

/// Returns the places that have all words of a stretch in order: those of the speaker first, then
/// those with the same bytes.
fn exact(
    source: &Haystack,
    quoted: &Quoted<'_>,
    is_own: &dyn Fn(Range<usize>) -> bool,
) -> Vec<Found> {
    let ids = &*quoted.ids;
    let places = |i: &usize| source.places(ids[*i]).len();
    let Some(rarest) = (0..ids.len()).min_by_key(places) else { return Vec::new() };
    let starts = source.places(ids[rarest]).iter().filter_map(|at| {
        let at = (*at as usize).checked_sub(rarest)?;
        (source.ids().get(at..at + ids.len())? == ids).then_some(at)
    });
    let mut lists: [Vec<Found>; 4] = Default::default();
    for at in starts {
        let found = Found::exact(at, ids.len());
        let rank = |own: bool, same: bool| usize::from(!own) * 2 + usize::from(!same);
        let list = &mut lists[rank(is_own(found.words.clone()), found.is_as(source, quoted))];
        if list.len() < MOST {
            list.push(found);
        }
        if lists[0].len() == MOST {
            break;
        }
    }
    let mut all = lists.concat();
    all.truncate(MOST);
    all
}

/// Returns the stretches of a source that are most likely similar to some words.
fn near(source: &Haystack, ids: &[u32]) -> Vec<Found> {
    let slack = 6 + ids.len() as i64 / 4;
    let mut begins = beginnings(source, ids);
    begins.sort_unstable();
    let mut votes = counted(&begins, slack);
    let most = votes.iter().map(|(count, _)| *count).max().unwrap_or_default();
    votes.retain(|(count, _)| *count >= most.div_ceil(2));
    votes.sort_unstable_by_key(|(count, begin)| (usize::MAX - count, *begin));
    let taken = apart(&votes, slack, NEAR);
    let window = |begin: &i64| {
        let within = |at: i64| (at.max(0) as usize).min(source.len());
        within(begin - slack)..within(begin + ids.len() as i64 + 3 * slack)
    };
    taken.iter().filter_map(|begin| nearest(source, ids, window(begin), false)).collect()
}

/// A word that occurs more often votes only where a neighbour of it in the quote is near.
const COMMON: usize = 2_000;

/// Returns where a stretch would begin in the source, judged by each place of its rare words.
fn beginnings(source: &Haystack, ids: &[u32]) -> Vec<i64> {
    let mut seeds: Vec<usize> = (0..ids.len())
        .filter(|i| !source.places(ids[*i]).is_empty() && !ids[..*i].contains(&ids[*i]))
        .collect();
    seeds.sort_by_key(|i| source.places(ids[*i]).len());
    seeds.truncate(SEEDS);
    let mut begins = Vec::new();
    for i in seeds {
        let places = source.places(ids[i]);
        let around = &ids[i.saturating_sub(2)..(i + 3).min(ids.len())];
        // one bit for the last digits of a number: most words are told from the neighbours by it
        let bit = |id: &u32| 1_u64 << (id % 64);
        let bits = around.iter().filter(|id| **id != ids[i]).map(bit).fold(0, |all, bit| all | bit);
        let is_near = |id: &u32| bits & bit(id) != 0 && *id != ids[i] && around.contains(id);
        let has_neighbour = |at: usize| {
            let window = &source.ids()[at.saturating_sub(4)..(at + 5).min(source.len())];
            window.iter().any(is_near)
        };
        let votes = places
            .iter()
            .filter(|at| places.len() <= COMMON || has_neighbour(**at as usize))
            .map(|at| i64::from(*at) - i as i64);
        begins.extend(votes);
        if begins.len() > 100 * COMMON {
            break;
        }
    }
    begins
}

/// Returns the stretch most similar to some words in a window; `None` if it shares none of them.
fn nearest(source: &Haystack, ids: &[u32], window: Range<usize>, late: bool) -> Option<Found> {
    let free = source.stumbling(window.clone());
    let words = &source.ids()[window.clone()];
    let own = source.stumbles(ids);
    let line = Line { words: ids, free: &own };
    let mut alignment = align(line, Line { words, free: &free }, late);
    let from = alignment.from;
    alignment.same.iter_mut().for_each(|(_, word)| *word -= from);
    let words = window.start + alignment.from..window.start + alignment.to;
    (!alignment.same.is_empty()).then_some(Found { words, alignment })
}

/// Finds the places of the other stretches around one that was found.
fn around(source: &Haystack, quoted: &[Quoted<'_>], anchor: usize, found: &Found) -> Placed {
    let mut all: Vec<Option<Found>> = vec![None; quoted.len()];
    all[anchor] = Some(found.clone());
    let mut gap = 0;
    let mut edge = found.words.end;
    for at in anchor + 1..quoted.len() {
        let reach = edge..(edge + AROUND + 2 * quoted[at].ids.len()).min(source.len());
        all[at] = beside(source, &quoted[at], reach, false);
        if let Some(found) = &all[at] {
            gap += found.words.start.abs_diff(edge);
            edge = found.words.end;
        }
    }
    edge = found.words.start;
    for at in (0..anchor).rev() {
        let reach = edge.saturating_sub(AROUND + 2 * quoted[at].ids.len())..edge;
        all[at] = beside(source, &quoted[at], reach, true);
        if let Some(found) = &all[at] {
            gap += found.words.end.abs_diff(edge);
            edge = found.words.start;
        }
    }
    let mut errors = WordErrors::default();
    for (quoted, found) in quoted.iter().zip(&all) {
        match found.as_ref().map(|found| &found.alignment) {
            Some(a) => {
                errors.substitutions += a.substitutions;
                errors.deletions += a.deletions;
                errors.insertions += a.insertions;
                errors.words += a.same.len() as u32 + a.substitutions + a.deletions;
            }
            None => errors.insertions += quoted.ids.len() as u32,
        }
    }
    Placed { found: all, errors, places: 1, gap }
}

/// Finds the place of a stretch beside another: exactly and as close to it as possible; else
/// approximately, if more words are the same than not; else exactly, anywhere.
fn beside(
    source: &Haystack,
    quoted: &Quoted<'_>,
    reach: Range<usize>,
    late: bool,
) -> Option<Found> {
    let ids = &*quoted.ids;
    let mut starts = reach.start..(reach.end + 1).saturating_sub(ids.len()).max(reach.start);
    let is_here = |at: &usize| source.ids()[*at..*at + ids.len()] == *ids;
    let here = if late { starts.rev().find(is_here) } else { starts.find(is_here) };
    if let Some(at) = here {
        return Some(Found::exact(at, ids.len()));
    }
    let nearly = nearest(source, ids, reach, late)
        .filter(|found| found.alignment.cost() as usize * 2 <= ids.len());
    nearly.or_else(|| exact(source, quoted, &|_| true).into_iter().next())
}
