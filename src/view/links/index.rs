//! Two indexes: lists by owner in one piece of memory, and an interval tree of stretches.

use crate::story::Span;

/// For each owner (by number) a list, all in two vectors.
#[derive(Debug)]
pub(super) struct Lists<T> {
    starts: Vec<u32>,
    items: Vec<T>,
}

impl<T> Default for Lists<T> {
    fn default() -> Self {
        Self { starts: Vec::new(), items: Vec::new() }
    }
}

impl<T: Copy> Lists<T> {
    /// Gathers pairs of owner and item; each list keeps the order of the pairs. O(n).
    ///
    /// Owners are below `owners`; a pair with another one is left out.
    pub(super) fn of(owners: usize, pairs: &[(u32, T)]) -> Self {
        let mut starts = vec![0_u32; owners + 1];
        let known = || pairs.iter().filter(|pair| (pair.0 as usize) < owners);
        for &(owner, _) in known() {
            starts[owner as usize + 1] += 1;
        }
        for at in 1..starts.len() {
            starts[at] += starts[at - 1];
        }
        let mut next = starts.clone();
        let Some(&(_, any)) = pairs.first() else { return Self { starts, items: Vec::new() } };
        let mut items = vec![any; starts[owners] as usize];
        for &(owner, item) in known() {
            items[next[owner as usize] as usize] = item;
            next[owner as usize] += 1;
        }
        Self { starts, items }
    }

    /// Returns an owner's list; an empty one if it has none.
    pub(super) fn get(&self, owner: u32) -> &[T] {
        let (from, to) = (owner as usize, owner as usize + 1);
        match (self.starts.get(from), self.starts.get(to)) {
            (Some(&from), Some(&to)) => &self.items[from as usize..to as usize],
            _ => &[],
        }
    }
}

/// Stretches, each with what it is of, sorted by start; the furthest end of
/// every subtree is kept beside its middle (an implicit interval tree).
#[derive(Debug)]
pub(in crate::view) struct Stretches<T> {
    sorted: Vec<(Span, T)>,
    furthest: Vec<u32>,
}

impl<T> Default for Stretches<T> {
    fn default() -> Self {
        Self { sorted: Vec::new(), furthest: Vec::new() }
    }
}

impl<T: Copy> Stretches<T> {
    /// Makes the index of stretches that are sorted by start. O(n).
    pub(in crate::view) fn of(sorted: Vec<(Span, T)>) -> Self {
        let mut furthest = vec![0; sorted.len()];
        build(&sorted, &mut furthest, 0);
        Self { sorted, furthest }
    }

    /// Returns all stretches, in text order.
    pub(super) fn all(&self) -> &[(Span, T)] {
        &self.sorted
    }

    /// Calls `each` with every stretch that shares a byte with `span`, in text order, until it
    /// returns `false`. O(log n) for each one found.
    ///
    /// An empty stretch counts as one byte long.
    pub(in crate::view) fn within(&self, span: Span, each: &mut dyn FnMut(Span, T) -> bool) {
        self.visit(0..self.sorted.len(), span, each);
    }

    fn visit(
        &self,
        range: std::ops::Range<usize>,
        span: Span,
        each: &mut dyn FnMut(Span, T) -> bool,
    ) -> bool {
        let middle = range.start + range.len() / 2;
        if range.is_empty() || self.furthest[middle] <= span.start {
            return true;
        }
        if !self.visit(range.start..middle, span, each) {
            return false;
        }
        let (found, item) = self.sorted[middle];
        if found.start >= span.end {
            return true;
        }
        (end(found) <= span.start || each(found, item))
            && self.visit(middle + 1..range.end, span, each)
    }
}

fn end(span: Span) -> u32 {
    span.end.max(span.start.saturating_add(1))
}

/// Fills in `furthest[..]`, one entry for each of the stretches from `offset` on, and returns the
/// furthest end of them all.
fn build<T>(sorted: &[(Span, T)], furthest: &mut [u32], offset: usize) -> u32 {
    if furthest.is_empty() {
        return 0;
    }
    let middle = furthest.len() / 2;
    let (left, right) = furthest.split_at_mut(middle);
    let (own, right) = right.split_at_mut(1);
    let ends = build(sorted, left, offset).max(build(sorted, right, offset + middle + 1));
    own[0] = ends.max(end(sorted[offset + middle].0));
    own[0]
}

/// Joins stretches, sorted by start, that overlap or touch.
pub fn joined(sorted: impl IntoIterator<Item = Span>) -> Vec<Span> {
    let mut out: Vec<Span> = Vec::new();
    for span in sorted {
        match out.last_mut() {
            Some(last) if span.start <= last.end => last.end = last.end.max(span.end),
            _ => out.push(span),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_list_keeps_the_order_and_knows_no_strangers() {
        let lists = Lists::of(3, &[(2, 'a'), (0, 'b'), (2, 'c'), (9, 'x')]);
        assert_eq!(
            [0, 1, 2, 3, 9].map(|o| lists.get(o).iter().collect::<String>()),
            ["b", "", "ac", "", ""]
        );
        assert_eq!(Lists::<char>::default().get(0), [] as [char; 0]);
    }

    proptest! {
        #[test]
        fn the_index_finds_what_overlaps_in_order(
            mut spans in prop::collection::vec((0_u32..60, 0_u32..20), 0..40),
            from in 0_u32..70, len in 1_u32..20, most in 1_usize..9,
        ) {
            spans.sort_unstable();
            let sorted: Vec<_> = spans.iter().map(|&(s, l)| Span::new(s, s + l)).zip(0..).collect();
            let asked = Span::new(from, from + len);
            let expected: Vec<_> = sorted
                .iter()
                .filter(|(s, _)| s.start < asked.end && end(*s) > asked.start)
                .take(most)
                .copied()
                .collect();
            let mut found = Vec::new();
            Stretches::of(sorted).within(asked, &mut |span, item| {
                found.push((span, item));
                found.len() < most
            });
            prop_assert_eq!(found, expected);
        }

        #[test]
        fn joined_stretches_hold_the_same_bytes(mut spans in prop::collection::vec((0_u32..60, 1_u32..9), 0..20)) {
            spans.sort_unstable();
            let all: Vec<_> = spans.iter().map(|&(s, l)| Span::new(s, s + l)).collect();
            let joined = joined(all.clone());
            prop_assert!(joined.windows(2).all(|w| w[0].end < w[1].start));
            for byte in 0..80 {
                prop_assert_eq!(joined.iter().any(|s| s.holds(byte)), all.iter().any(|s| s.holds(byte)));
            }
        }
    }
}
