//! Where the tables of a file stand, and what finding words in its article takes.

use std::ops::Range;
use std::sync::{Arc, OnceLock};

use crate::story::formats::native::chunks::{chunks, next_header};
use crate::story::formats::native::fences::{Pieces, cut};
use crate::story::quotation::Quotations;
use crate::story::select::SearchText;
use crate::story::text::fold::Folded;

/// What finding words in an article takes; it is made once for all changes of a file.
#[derive(Debug)]
pub(crate) struct Ground {
    folded: Folded,
    quotations: OnceLock<Arc<Quotations>>,
}

impl Ground {
    /// Prepares an article.
    pub(crate) fn of(body: &str) -> Self {
        Self { folded: Folded::of(body), quotations: OnceLock::new() }
    }

    /// Returns the article as selectors are looked for in it.
    pub(crate) const fn search<'g>(&'g self, body: &'g str) -> SearchText<'g> {
        SearchText { text: body, folded: &self.folded }
    }

    /// Returns the quotations of the article.
    pub(super) fn quotations(&self, body: &str) -> Arc<Quotations> {
        Arc::clone(self.quotations.get_or_init(|| Arc::new(Quotations::of(body))))
    }
}

/// Where the pieces of a file stand, and the tables of its back matter.
#[derive(Clone, Debug)]
pub(crate) struct Layout {
    /// The pieces.
    pub(crate) pieces: Pieces,
    /// Where each chunk of the back matter begins.
    starts: Vec<usize>,
}

/// What of a file has to be read again: whole chunks.
pub(super) struct Touched {
    /// Their bytes before.
    pub(super) old: Range<usize>,
    /// Their bytes now.
    pub(super) new: Range<usize>,
}

impl Layout {
    /// Finds the pieces and tables of a file.
    pub(crate) fn of(text: &str) -> Self {
        let pieces = cut(text);
        let starts =
            chunks(&text[pieces.back.clone()]).map(|chunk| chunk.start + pieces.back.start);
        Self { starts: starts.collect(), pieces }
    }

    /// Returns the chunks of the back matter that hold a word which is not part of a longer one; all
    /// of them if `word` is `None`.
    pub(crate) fn chunks_with(&self, text: &str, word: Option<&str>) -> Vec<Range<usize>> {
        let Some(word) = word else {
            return (0..self.starts.len()).map(|n| self.chunk(n)).collect();
        };
        let back = &text.as_bytes()[self.pieces.back.clone()];
        let within = |at: usize| back.get(at).is_some_and(|byte| is_bare(*byte));
        let mut found: Vec<usize> = Vec::new();
        for at in memchr::memmem::find_iter(back, word.as_bytes()) {
            if (at > 0 && within(at - 1)) || within(at + word.len()) {
                continue;
            }
            let n = self.starts.partition_point(|start| *start <= at + self.pieces.back.start);
            if n > 0 && found.last() != Some(&(n - 1)) {
                found.push(n - 1);
            }
        }
        found.into_iter().map(|n| self.chunk(n)).collect()
    }

    fn chunk(&self, n: usize) -> Range<usize> {
        self.starts[n]..self.starts.get(n + 1).copied().unwrap_or(self.pieces.back.end)
    }

    /// Returns the chunks before a byte, from the nearest.
    pub(super) fn before(&self, at: usize) -> impl Iterator<Item = Range<usize>> {
        (0..self.starts.partition_point(|start| *start < at)).rev().map(|n| self.chunk(n))
    }

    /// Returns the layout of a changed file, and the chunks that the change touches, if it lies within
    /// the back matter and the file is cut as before.
    ///
    /// `changed` are bytes of the old file. Where a chunk ends follows from where it begins and from what
    /// comes after that: so chunks are cut anew from the one before the change on, up to a
    /// border behind the change that is one of the old file too.
    pub(super) fn changed(
        &self,
        (old, new): (&str, &str),
        changed: &Range<usize>,
    ) -> Option<(Self, Touched)> {
        let back = &self.pieces.back;
        if changed.start < back.start || changed.end > back.end {
            return None;
        }
        let moved = |at: usize| (at + new.len()).checked_sub(old.len());
        let end = moved(changed.end).filter(|end| *end >= changed.start)?;
        let (before, after) = (old.as_bytes(), new.as_bytes());
        if after[..changed.start] != before[..changed.start]
            || after[end..] != before[changed.end..]
        {
            return None;
        }
        let pieces = cut(new);
        let expected = Pieces {
            back: back.start..moved(back.end)?,
            rest: moved(self.pieces.rest.start)?..moved(self.pieces.rest.end)?,
            ..self.pieces.clone()
        };
        if pieces != expected {
            return None;
        }
        let toml = &new[pieces.back.clone()];
        let first = self.starts.partition_point(|start| *start <= changed.start).saturating_sub(2);
        let begin = self.starts.get(first).copied().unwrap_or(back.start);
        let (mut made, mut from) = (Vec::new(), begin);
        // the first chunk of the old file that stays as it was
        let mut rest = self.starts.len();
        while from < pieces.back.end {
            made.push(from);
            from = next_header(toml, from - pieces.back.start) + pieces.back.start;
            let before = (from + old.len()).checked_sub(new.len());
            let same = before.and_then(|before| self.starts.binary_search(&before).ok());
            if let Some(n) = same.filter(|_| from >= end && from < pieces.back.end) {
                rest = n;
                break;
            }
        }
        let old_end = self.starts.get(rest).copied().unwrap_or(back.end);
        let touched = Touched { old: begin..old_end, new: begin..moved(old_end)? };
        let mut starts = Vec::with_capacity(self.starts.len() + made.len());
        starts.extend_from_slice(&self.starts[..first]);
        starts.append(&mut made);
        let grown = |start: &usize| start + new.len() - old.len();
        starts.extend(self.starts[rest..].iter().map(grown));
        Some((Self { pieces, starts }, touched))
    }
}

impl Layout {
    /// Returns the layout of a changed file if the change lies within the front matter and the file is cut
    /// as before: the tables of the back matter have moved with all that stands behind the change.
    pub(super) fn changed_in_front(
        &self,
        (old, new): (&str, &str),
        changed: &Range<usize>,
    ) -> Option<Self> {
        let front = self.pieces.front.clone()?;
        if changed.start < front.start || changed.end > front.end {
            return None;
        }
        let moved = |at: usize| (at + new.len()).checked_sub(old.len());
        let end = moved(changed.end).filter(|end| *end >= changed.start)?;
        let (before, after) = (old.as_bytes(), new.as_bytes());
        if after[..changed.start] != before[..changed.start]
            || after[end..] != before[changed.end..]
        {
            return None;
        }
        let range = |range: &Range<usize>| Some(moved(range.start)?..moved(range.end)?);
        let pieces = Pieces {
            front: Some(front.start..moved(front.end)?),
            body: range(&self.pieces.body)?,
            back: range(&self.pieces.back)?,
            rest: range(&self.pieces.rest)?,
            open: self.pieces.open,
        };
        if cut(new) != pieces {
            return None;
        }
        let starts: Option<Vec<usize>> = self.starts.iter().map(|start| moved(*start)).collect();
        Some(Self { pieces, starts: starts? })
    }
}

/// Returns true for a byte of a key without quotation marks.
const fn is_bare(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_')
}
