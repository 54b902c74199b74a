//! The colour of each speaker. There are fewer colours than a story may have speakers: the first
//! eight have one each, and of the others those whose quotes stand near each other in the text
//! have different ones wherever that is possible. The same story always gets the same colours.

use crate::story::{Item, PersonIx, Story};
use crate::view::SPEAKERS;

use super::index::Stretches;

/// Quotes are near each other if they are at most this many quotes apart.
const REACH: usize = 4;

/// How much work is put into the speakers that have many others near them.
const MOST_WORK: usize = 400_000;

/// No colour yet.
const NONE: u8 = u8::MAX;

const COLOURS: usize = SPEAKERS as usize;

/// Returns the colour of each speaker, in the order of `speakers`.
pub(super) fn of(story: &Story, speakers: &[PersonIx], stretches: &Stretches<Item>) -> Vec<u8> {
    if speakers.len() <= COLOURS {
        return (0..speakers.len() as u8).collect();
    }
    let mut rank = vec![u32::MAX; story.people.len()];
    for (at, person) in (0..).zip(speakers) {
        if let Some(rank) = rank.get_mut(person.ix()) {
            *rank = at;
        }
    }
    // a quote has the colour of its first speaker
    let first = |(_, item): &(_, Item)| match *item {
        Item::Quote(quote) => story.quote(quote).speakers.first(),
        _ => None,
    };
    let all = stretches.all().iter().filter_map(first);
    let mut order: Vec<u32> = all.filter_map(|p| rank.get(p.ix()).copied()).collect();
    order.dedup();
    order.retain(|&rank| rank != u32::MAX);
    colours(speakers.len(), &order)
}

/// Returns the colours of `count` speakers whose quotes stand in this order.
fn colours(count: usize, order: &[u32]) -> Vec<u8> {
    let strict = (1..=REACH).rev().find_map(|reach| Near::of(count, order, reach).all_apart());
    strict.unwrap_or_else(|| Near::of(count, order, 1).fewest_alike())
}

/// Who is near whom.
struct Near {
    /// For each speaker the others nearby, and how often.
    others: Vec<Vec<(u32, u32)>>,
}

impl Near {
    fn of(count: usize, order: &[u32], reach: usize) -> Self {
        let mut pairs: Vec<(u32, u32)> = Vec::with_capacity(order.len() * reach * 2);
        for (at, &one) in order.iter().enumerate() {
            let near = order[at + 1..].iter().take(reach).filter(|other| **other != one);
            pairs.extend(near.flat_map(|&other| [(one, other), (other, one)]));
        }
        pairs.sort_unstable();
        let mut others = vec![Vec::new(); count];
        for same in pairs.chunk_by(|a, b| a == b) {
            let (one, other) = same[0];
            others[one as usize].push((other, same.len() as u32));
        }
        Self { others }
    }

    /// Colours everybody so that no two nearby are alike; `None` if no way is found.
    ///
    /// Who has fewer others nearby than there are colours can wait: one is left in any case.
    fn all_apart(&self) -> Option<Vec<u8>> {
        let count = self.others.len();
        let mut left: Vec<usize> = self.others.iter().map(Vec::len).collect();
        let mut waits = vec![false; count];
        let mut waiting: Vec<u32> =
            (COLOURS as u32..count as u32).filter(|at| left[*at as usize] < COLOURS).collect();
        for &at in &waiting {
            waits[at as usize] = true;
        }
        let mut next = 0;
        while let Some(&at) = waiting.get(next) {
            next += 1;
            for &(other, _) in &self.others[at as usize] {
                let other = other as usize;
                left[other] = left[other].saturating_sub(1);
                if other >= COLOURS && left[other] < COLOURS && !waits[other] {
                    waits[other] = true;
                    waiting.push(other as u32);
                }
            }
        }
        let mut colours = vec![NONE; count];
        for (at, colour) in (0..).zip(&mut colours[..COLOURS]) {
            *colour = at;
        }
        let mut hard: Vec<u32> = (COLOURS as u32..count as u32).collect();
        hard.retain(|at| !waits[*at as usize]);
        self.solve(&hard, &mut colours).then_some(())?;
        let mut uses = [0_u32; COLOURS];
        for &colour in colours.iter().filter(|colour| **colour != NONE) {
            uses[usize::from(colour)] += 1;
        }
        for &at in waiting.iter().rev() {
            let taken = self.taken(at, &colours);
            let free = (0..COLOURS).filter(|colour| !taken[*colour]);
            let colour = free.min_by_key(|colour| (uses[*colour], *colour))?;
            uses[colour] += 1;
            colours[at as usize] = colour as u8;
        }
        Some(colours)
    }

    /// Returns which colours somebody's neighbours have.
    fn taken(&self, at: u32, colours: &[u8]) -> [bool; COLOURS] {
        let mut taken = [false; COLOURS];
        for &(other, _) in &self.others[at as usize] {
            if let Some(taken) = taken.get_mut(usize::from(colours[other as usize])) {
                *taken = true;
            }
        }
        taken
    }

    /// Colours the speakers of `hard`, going back where it leads nowhere, always with the one who
    /// has the fewest colours to choose from. False if there is no way or none is found in time.
    fn solve(&self, hard: &[u32], colours: &mut [u8]) -> bool {
        let mut work = 0;
        let mut done: Vec<(u32, [bool; COLOURS])> = Vec::new();
        while done.len() < hard.len() {
            let open = hard.iter().filter(|at| colours[**at as usize] == NONE);
            let choice = open.map(|&at| (at, self.taken(at, colours)));
            let fewest = |(at, taken): &(u32, [bool; COLOURS])| {
                (taken.iter().filter(|taken| !**taken).count(), *at)
            };
            let Some((mut at, mut tried)) = choice.min_by_key(fewest) else { return true };
            work += hard.len();
            while tried.iter().all(|tried| *tried) {
                let Some(last) = done.pop() else { return false };
                (at, tried) = last;
                colours[at as usize] = NONE;
                work += 1;
            }
            if work > MOST_WORK {
                return false;
            }
            let colour = tried.iter().position(|tried| !tried).unwrap_or(0);
            tried[colour] = true;
            colours[at as usize] = colour as u8;
            done.push((at, tried));
        }
        true
    }

    /// Colours everybody so that those who are nearby most often differ.
    fn fewest_alike(&self) -> Vec<u8> {
        let count = self.others.len();
        let mut colours = vec![NONE; count];
        for (at, colour) in (0..).zip(&mut colours[..COLOURS.min(count)]) {
            *colour = at;
        }
        // the second and third look see also those who came later
        for _ in 0..3 {
            for at in COLOURS..count {
                let mut near = [0_u32; COLOURS];
                for &(other, times) in &self.others[at] {
                    if let Some(near) = near.get_mut(usize::from(colours[other as usize])) {
                        *near += times;
                    }
                }
                let best = (0..COLOURS).min_by_key(|colour| (near[*colour], *colour));
                colours[at] = best.unwrap_or(0) as u8;
            }
        }
        colours
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Returns the colours of speakers in the order of their quotes, a digit for each.
    fn check(count: usize, order: &[u32]) -> String {
        let colours = colours(count, order);
        assert!(colours.iter().all(|colour| usize::from(*colour) < COLOURS));
        assert_eq!(colours[..COLOURS], [0, 1, 2, 3, 4, 5, 6, 7]);
        order.iter().map(|at| colours[*at as usize].to_string()).collect()
    }

    /// Asserts that no two quotes of different speakers within a reach are alike.
    fn apart(count: usize, order: &[u32], reach: usize) {
        let drawn = check(count, order);
        for (at, one) in order.iter().enumerate() {
            for on in 1..=reach {
                let Some(other) = order.get(at + on) else { continue };
                assert!(
                    one == other || drawn.as_bytes()[at] != drawn.as_bytes()[at + on],
                    "speakers {one} and {other}, {on} apart, are alike: {drawn}"
                );
            }
        }
    }

    #[test]
    fn the_first_eight_have_a_colour_each() {
        assert_eq!(check(9, &[0, 1, 2, 3, 4, 5, 6, 7, 8]), "012345670");
    }

    #[test]
    fn neighbours_differ_however_many_speak() {
        apart(20, &(0..20).collect::<Vec<u32>>(), 4);
        apart(300, &(0..300).rev().collect::<Vec<u32>>(), 4);
        // two newcomers who answer each other, in between the others
        apart(10, &[8, 9, 8, 9, 0, 8, 1, 9, 2, 8, 9], 4);
        // a ninth who speaks between every two others
        apart(12, &[8, 0, 8, 1, 8, 2, 8, 9, 8, 10, 8, 11, 8, 3], 2);
    }

    #[test]
    fn of_speakers_in_any_order_neighbours_differ_where_they_can() {
        let mut seed: u32 = 7;
        let mut random = |below: u32| {
            seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            (seed >> 8) % below
        };
        for _ in 0..200 {
            let count = 9 + random(30);
            // everybody speaks up to three times: fewer than eight others are next to them
            let mut order: Vec<u32> = (0..count * 3).map(|at| at % count).collect();
            for at in (1..order.len() as u32).rev() {
                order.swap(at as usize, random(at + 1) as usize);
            }
            apart(count as usize, &order, 1);
        }
    }

    #[test]
    fn a_colour_that_no_neighbour_has_is_found_by_going_back() {
        // speakers 8 to 15 meet all of each other: only one way is left for the last ones
        let mut order = Vec::new();
        for a in 8..16 {
            for b in 8..16 {
                order.extend([a, b]);
            }
        }
        order.dedup();
        apart(16, &order, 1);
    }

    #[test]
    fn where_it_cannot_be_helped_as_few_as_possible_are_alike() {
        // nine who all meet: eight colours are too few
        let mut order = Vec::new();
        for a in 0..9 {
            for b in 0..9 {
                order.extend([a, b]);
            }
        }
        order.extend([8, 0, 8, 0, 8, 0]);
        order.dedup();
        let drawn = check(9, &order);
        let alike = drawn.as_bytes().windows(2).filter(|two| two[0] == two[1]).count();
        assert!((1..=4).contains(&alike), "{alike}: {drawn}");
        assert_ne!(colours(9, &order)[8], 0, "they meet most often");
    }

    #[test]
    fn thousands_of_speakers_are_coloured() {
        let order: Vec<u32> = (0..200_000).map(|at| (at * 7919) % 20_011).collect();
        assert_eq!(colours(20_011, &order).len(), 20_011);
    }
}
