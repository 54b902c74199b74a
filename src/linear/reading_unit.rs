//! Text units: what is read at once is a paragraph, or a part of a very long one.
//!
//! Units depend on the text alone, never on where the reader came from.

use std::ops::Range;

use crate::story::Span;
use crate::view::Blocks;

/// A longer paragraph is read in parts, in bytes.
const MAX_BYTES: u32 = 4_000;
/// A paragraph of more lines (a transcript, a list) is read in parts.
const MAX_LINES: usize = 20;

/// Returns the unit (a range of blocks) with block `at`; empty if there is no such block.
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

/// Returns the end of the unit that begins with block `from`.
fn end(blocks: &Blocks, from: usize) -> usize {
    let first = blocks.get(from);
    let fits = |at: &usize| {
        let block = blocks.get(*at);
        block.paragraph == first.paragraph && block.span.end - first.span.start <= MAX_BYTES
    };
    let most = blocks.len().min(from + MAX_LINES);
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

    /// Returns the units of a text as the number of lines of each.
    fn units(text: &str) -> Vec<usize> {
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
    fn a_unit_is_a_paragraph_unless_it_is_very_long() {
        assert_eq!(units("a\n\nb\nc\n\nd"), [1, 2, 1]);
        assert_eq!(units(&"line\n".repeat(45)), [20, 20, 5]);
        assert_eq!(units(&format!("{}\nb\nc", "x".repeat(5_000))), [1, 2]);
        assert!(units("").is_empty());
    }
}
