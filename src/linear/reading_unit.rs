//! What is read at once: a paragraph, or a piece of one that is very long.
//!
//! Pieces depend on the text alone, never on where the reader came from.

use std::ops::Range;

use crate::story::Span;
use crate::view::Blocks;

/// A paragraph of more bytes is read in pieces.
const LONGEST: u32 = 4_000;
/// A paragraph of more lines (a transcript, a list) is read in pieces.
const MOST: usize = 20;

/// Returns the blocks that are read at once with block `at`; empty where there is no such block.
pub(super) fn around(blocks: &Blocks, at: usize) -> Range<usize> {
    if at >= blocks.len() {
        return blocks.len()..blocks.len();
    }
    let mut from = blocks.of_paragraph(blocks.get(at).paragraph);
    loop {
        let to = end(blocks, from);
        if at < to {
            return from..to;
        }
        from = to;
    }
}

/// Returns the block after the piece that begins with block `from`.
fn end(blocks: &Blocks, from: usize) -> usize {
    let first = blocks.get(from);
    let fits = |at: &usize| {
        let block = blocks.get(*at);
        block.paragraph == first.paragraph && block.span.end - first.span.start <= LONGEST
    };
    let most = blocks.len().min(from + MOST);
    from + 1 + (from + 1..most).take_while(fits).count()
}

/// Returns the bytes of some blocks.
pub(super) fn span(blocks: &Blocks, unit: &Range<usize>) -> Span {
    if unit.is_empty() {
        return Span::default();
    }
    Span::new(blocks.get(unit.start).span.start, blocks.get(unit.end - 1).span.end)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Returns the pieces of a text as the number of lines of each.
    fn pieces(text: &str) -> Vec<usize> {
        let blocks = Blocks::of(text);
        let mut at = 0;
        let mut lens = Vec::new();
        while at < blocks.len() {
            let unit = around(&blocks, at);
            assert_eq!(unit.start, at);
            for inside in unit.clone() {
                assert_eq!(around(&blocks, inside), unit);
            }
            lens.push(unit.len());
            at = unit.end;
        }
        assert!(around(&blocks, at).is_empty());
        lens
    }

    #[test]
    fn a_paragraph_is_read_at_once_unless_it_is_very_long() {
        assert_eq!(pieces("a\n\nb\nc\n\nd"), [1, 2, 1]);
        assert_eq!(pieces(&"line\n".repeat(45)), [20, 20, 5]);
        assert_eq!(pieces(&format!("{}\nb\nc", "x".repeat(5_000))), [1, 2]);
        assert!(pieces("").is_empty());
    }
}
