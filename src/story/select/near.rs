//! Cues and mentions: the occurrence nearest to a quote.
//!
//! An occurrence that cuts a word (“he” in “the”) counts only if there is none
//! that does not.

use memchr::memmem;

use super::{SearchText, needle, occurrences};
use crate::story::Span;
use crate::story::text::normal::{is_mark, is_unspaced};

/// Returns the occurrence of `words` that is nearest to `spans`: fewest bytes
/// between the edges, a tie goes to the one after; never one that shares a byte
/// with a span. `None` if there is none, or no words or spans.
///
/// Takes the time of a search through the whole text.
pub fn nearest(ground: SearchText<'_>, words: &str, spans: &[Span]) -> Option<Span> {
    let needle = needle(words);
    if needle.is_empty() {
        return None;
    }
    let text = ground.folded.text();
    let all = || {
        occurrences(text, &needle, 0).filter_map(|at| {
            let span = ground.span(at, needle.len())?;
            (!spans.iter().any(|s| s.overlaps(span))).then_some((at, span))
        })
    };
    let best = |whole: bool| {
        all()
            .filter(|&(at, _)| !whole || is_whole(text, at, needle.len()))
            .map(|(_, span)| span)
            .reduce(|a, b| nearer(a, b, spans))
    };
    if spans.is_empty() { None } else { best(true).or_else(|| best(false)) }
}

/// Returns which of two places is nearer to the spans.
fn nearer(a: Span, b: Span, spans: &[Span]) -> Span {
    let key = |place: Span| {
        let gap = spans.iter().map(|s| s.gap(place)).min().unwrap_or(u32::MAX);
        (gap, std::cmp::Reverse(place.start))
    };
    if key(b) < key(a) { b } else { a }
}

/// Returns true if the stretch begins and ends where words do.
pub(crate) fn is_whole(text: &str, at: usize, len: usize) -> bool {
    let within = |before: Option<char>, after: Option<char>| {
        let letter = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() && !is_unspaced(c));
        let mark = after.is_some_and(|c| c == '\u{200d}' || is_mark(c));
        (letter(before) && letter(after)) || (mark && before.is_some())
    };
    let (head, rest) = text.split_at(at);
    let (words, tail) = rest.split_at(len);
    !within(head.chars().next_back(), words.chars().next())
        && !within(words.chars().next_back(), tail.chars().next())
}

/// A needle and the spans it is to be near to.
pub(super) struct Near<'g, 'n> {
    ground: SearchText<'g>,
    needle: &'n str,
    spans: &'n [Span],
}

impl<'g, 'n> Near<'g, 'n> {
    pub(super) const fn new(ground: SearchText<'g>, needle: &'n str, spans: &'n [Span]) -> Self {
        Self { ground, needle, spans }
    }

    /// Returns the nearest whole occurrence if it lies within `reach` bytes of a span.
    pub(super) fn within(&self, reach: usize) -> Option<Span> {
        let finders = (
            memmem::Finder::new(self.needle.as_bytes()),
            memmem::FinderRev::new(self.needle.as_bytes()),
        );
        let mut window = 128;
        loop {
            let best = self.in_window(window, &finders);
            // What lies outside the window is further away, but for how much folding lengthens.
            let near = window / self.ground.folded.growth();
            if let Some(place) = best
                && self.spans.iter().any(|s| s.gap(place) as usize <= near)
            {
                return best;
            }
            if window >= reach {
                return None;
            }
            window = (window * 8).min(reach);
        }
    }

    fn in_window(
        &self,
        window: usize,
        (ahead, back): &(memmem::Finder<'_>, memmem::FinderRev<'_>),
    ) -> Option<Span> {
        let text = self.ground.folded.text();
        let reach = window + self.needle.len();
        let mut best: Option<Span> = None;
        for span in self.spans {
            let end = self.ground.folded.fold_place(span.end);
            let tail = &text.as_bytes()[..(end + reach).min(text.len())];
            let mut from = end;
            while let Some(n) = tail.get(from..).and_then(|t| ahead.find(t)) {
                from += n + 1;
                if self.take(from - 1, &mut best) {
                    break;
                }
            }
            let start = self.ground.folded.fold_place(span.start);
            let least = start.saturating_sub(reach);
            let mut to = start;
            while let Some(n) = back.rfind(&text.as_bytes()[least..to]) {
                if self.take(least + n, &mut best) {
                    break;
                }
                to = least + n + self.needle.len() - 1;
            }
        }
        best
    }

    /// Keeps the place if it may count and is nearer; returns true if it may count.
    fn take(&self, at: usize, best: &mut Option<Span>) -> bool {
        let Some(place) = self.ground.span(at, self.needle.len()) else { return false };
        let counts = is_whole(self.ground.folded.text(), at, self.needle.len())
            && !self.spans.iter().any(|s| s.overlaps(place));
        if counts {
            *best = Some(best.map_or(place, |b| nearer(b, place, self.spans)));
        }
        counts
    }

    /// Returns the nearest of all places of the needle (rising bytes of the
    /// folded text, those that cut words only if all do).
    pub(super) fn among(&self, places: &[u32]) -> Option<Span> {
        let mut best: Option<Span> = None;
        for span in self.spans {
            let end = self.ground.folded.fold_place(span.end);
            let start = self.ground.folded.fold_place(span.start);
            let after = places.partition_point(|&at| (at as usize) < end);
            let before = places.partition_point(|&at| at as usize + self.needle.len() <= start);
            // The next place either counts or shares bytes with another span, beyond
            // which that span looks for itself.
            for at in [places.get(after), places[..before].last()].into_iter().flatten() {
                let Some(place) = self.ground.span(*at as usize, self.needle.len()) else {
                    continue;
                };
                if !self.spans.iter().any(|s| s.overlaps(place)) {
                    best = Some(best.map_or(place, |b| nearer(b, place, self.spans)));
                }
            }
        }
        best
    }
}
