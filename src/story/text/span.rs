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
