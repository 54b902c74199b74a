//! A byte range of a body.

use std::ops::Range;

/// A half-open byte range of the body, on character boundaries.
///
/// Bytes, not code points; 32 bits each, so a body is at most 4 GiB (the
/// loaders refuse a larger one).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// The first byte.
    pub start: u32,
    /// The byte after the last.
    pub end: u32,
}

impl Span {
    /// Returns the span from `start` to `end`, both in bytes.
    pub const fn new(start: u32, end: u32) -> Self {
        Self { start, end }
    }

    /// Returns the span of a `usize` range, which must lie below 4 GiB.
    pub fn of(range: Range<usize>) -> Self {
        Self { start: range.start as u32, end: range.end as u32 }
    }

    /// Returns the span as a range to slice the body with.
    pub const fn range(self) -> Range<usize> {
        self.start as usize..self.end as usize
    }

    /// Returns the length in bytes.
    pub const fn len(self) -> u32 {
        self.end.saturating_sub(self.start)
    }

    /// Returns true if the span is empty.
    pub const fn is_empty(self) -> bool {
        self.end <= self.start
    }

    /// Returns true if `byte` lies in the span.
    pub const fn holds(self, byte: u32) -> bool {
        self.start <= byte && byte < self.end
    }

    /// Returns true if the two spans share a byte.
    pub const fn overlaps(self, other: Self) -> bool {
        self.start < other.end && other.start < self.end
    }

    /// Returns the shortest span that contains both.
    pub fn hull(self, other: Self) -> Self {
        Self { start: self.start.min(other.start), end: self.end.max(other.end) }
    }

    /// Returns the number of bytes between the edges of the two; 0 if they touch or overlap.
    pub const fn gap(self, other: Self) -> u32 {
        let (after, before) =
            (other.start.saturating_sub(self.end), self.start.saturating_sub(other.end));
        if after > before { after } else { before }
    }
}

/// Joins spans of a text that overlap, touch, or have nothing but blanks and line ends between
/// them: what a tool cut at the ends of lines is one stretch. Returns them in text order.
pub fn joined(text: &str, mut spans: Vec<Span>) -> Vec<Span> {
    spans.sort_unstable();
    spans.dedup_by(|next, before| {
        let between = before.range().end.min(text.len())..next.range().start;
        let one = between.is_empty() || text.get(between).is_some_and(is_blank);
        if one {
            *before = before.hull(*next);
        }
        one
    });
    spans
}

/// Returns true if a text shows nothing: blanks, line ends, and characters without a width that
/// only mark where a line may end.
pub fn is_blank(text: &str) -> bool {
    text.chars().all(|c| c.is_whitespace() || matches!(c, '\u{200b}' | '\u{ad}' | '\u{feff}'))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Joins the stretches in square brackets and shows the result in the same way.
    fn check(marked: &str) -> String {
        let text: String = marked.chars().filter(|c| !matches!(c, '[' | ']')).collect();
        let mut spans = Vec::new();
        let mut at = 0;
        for c in marked.chars() {
            match c {
                '[' => spans.push(Span::new(at, at)),
                ']' => spans.last_mut().expect("an opening bracket").end = at,
                c => at += c.len_utf8() as u32,
            }
        }
        let mut shown = text.clone();
        for span in joined(&text, spans).into_iter().rev() {
            shown.insert(span.end as usize, ']');
            shown.insert(span.start as usize, '[');
        }
        shown
    }

    #[test]
    fn what_has_only_blanks_between_is_one_stretch() {
        assert_eq!(check("[“We sail\n][at noon.”] she said"), "[“We sail\nat noon.”] she said");
        assert_eq!(check("[We] \r\n\t[sail]\n\n[now]"), "[We \r\n\tsail\n\nnow]");
        assert_eq!(check("[We], [sail]"), "[We], [sail]");
        assert_eq!(check("[«Мы]\n[плывём»]"), "[«Мы\nплывём»]");
        assert_eq!(check("[「船は]\u{3000}[出る」]と[言]"), "[「船は\u{3000}出る」]と[言]");
        assert_eq!(check("[قال] [نبحر]، [ظهرا]"), "[قال نبحر]، [ظهرا]");
        assert_eq!(check("[ไป]\u{200b}[ทะเล]"), "[ไป\u{200b}ทะเล]");
        assert_eq!(check("[a][b]c"), "[ab]c");
    }

    #[test]
    fn spans_in_any_order_come_in_text_order() {
        let spans = vec![Span::new(6, 8), Span::new(0, 2), Span::new(1, 4)];
        assert_eq!(joined("abcdefgh", spans), [Span::new(0, 4), Span::new(6, 8)]);
    }
}
