//! Splits the parts of a quote into stretches of words that must be together in the source.

use super::Haystack;
use crate::review::matching::tokens::{is_word, words};
use crate::story::Span;
use crate::story::quotation::Quotations;
use crate::story::text::floor_border;

/// What separates a stretch from the one before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Cut {
    /// The article's own words: another part, or other marks.
    Break,
    /// An ellipsis.
    Ellipsis,
    /// Square brackets: the writer's words in place of what was said.
    Brackets,
    /// Nothing: a long stretch is looked up in pieces.
    Joint,
}

/// Words that must be together in the source.
#[derive(Clone, Debug)]
pub(super) struct Quoted<'p> {
    /// The number of the part they belong to.
    pub(super) part: usize,
    /// The words, from the first to the last.
    pub(super) text: &'p str,
    /// Their bytes within that part, from the first word to the last.
    pub(super) span: Span,
    /// What separates them from the stretch before.
    pub(super) cut: Cut,
    /// The word numbers; [`Haystack::NONE`] for a word that is not in the source.
    pub(super) ids: Vec<u32>,
}

/// The most words of a stretch; longer ones are looked up in pieces.
const LONGEST: usize = 400;

/// Returns the stretches of some parts.
pub(super) fn stretches<'p>(parts: &[&'p str], source: &Haystack) -> Vec<Quoted<'p>> {
    let mut all: Vec<Quoted<'p>> = Vec::new();
    for (part, text) in parts.iter().enumerate() {
        for marked in in_marks(text) {
            let mut from = marked.start;
            // an ellipsis at the end of the stretch before it marks what is left out here
            let mut cut = if ends_in_hole(&all, parts) { Cut::Ellipsis } else { Cut::Break };
            let mut holes = holes(&text[marked.range()]);
            let end = marked.len() as usize;
            holes.push((end, end, Cut::Break));
            for (start, end, hole) in holes {
                let within = Span::new(from, marked.start + start as u32);
                for piece in of_words(part, text, within, source) {
                    all.push(Quoted { cut, ..piece });
                    cut = Cut::Joint;
                }
                // brackets count more than an ellipsis beside them
                cut = if cut == Cut::Brackets { cut } else { hole };
                from = marked.start + end as u32;
            }
        }
    }
    all
}

/// Returns true if an ellipsis directly follows the last stretch.
fn ends_in_hole(all: &[Quoted<'_>], parts: &[&str]) -> bool {
    let after = all.last().map(|last| &parts[last.part][last.span.range().end..]);
    after.is_some_and(|after| {
        let rest = after.trim_start_matches(|c: char| c.is_whitespace() || c == ',');
        dots(rest) > 0 || rest.starts_with("[…") || rest.starts_with("[.")
    })
}

/// Returns the words of a stretch in pieces of at most [`LONGEST`] words.
fn of_words<'p>(part: usize, text: &'p str, within: Span, source: &Haystack) -> Vec<Quoted<'p>> {
    let moved = |s: Span| Span::new(s.start + within.start, s.end + within.start);
    let spans: Vec<Span> = words(&text[within.range()]).map(moved).collect();
    let piece = |spans: &[Span]| {
        let span = spans[0].hull(spans[spans.len() - 1]);
        let ids = spans.iter().map(|span| source.number(&text[span.range()])).collect();
        Quoted { part, text: &text[span.range()], span, cut: Cut::Break, ids }
    };
    spans.chunks(LONGEST).map(piece).collect()
}

/// Returns the stretches of a part that are in quotation marks, or speech after a dialogue dash, if
/// some of its words are and others are not; else the whole part.
fn in_marks(text: &str) -> Vec<Span> {
    let mut marked = Quotations::of(text).stretches();
    marked.retain(|span| is_word(&text[span.range()]));
    let (mut outside, mut from) = (false, 0);
    for span in &marked {
        outside |= is_word(&text[from..span.range().start]);
        from = span.range().end;
    }
    outside |= is_word(&text[from..]);
    if marked.is_empty() || !outside { vec![Span::of(0..text.len())] } else { marked }
}

/// The longest square brackets, in bytes.
const BRACKETS: usize = 240;

/// Returns the ellipses and square brackets of a text: first byte, byte after the last, which.
fn holes(text: &str) -> Vec<(usize, usize, Cut)> {
    let mut holes = Vec::new();
    let mut at = 0;
    while let Some(c) = text[at..].chars().next() {
        let rest = &text[at..];
        let dots = dots(rest);
        let near = &rest[..floor_border(rest, BRACKETS)];
        let brackets = near.strip_prefix('[').and_then(|inner| inner.find(']'));
        let (length, hole) = match (dots, brackets) {
            (0, Some(close)) => {
                let inside = &rest[1..=close];
                let hole = if is_word(inside) { Cut::Brackets } else { Cut::Ellipsis };
                (close + 2, Some(hole))
            }
            (0, None) => (c.len_utf8(), None),
            (length, _) => (length, Some(Cut::Ellipsis)),
        };
        holes.extend(hole.map(|hole| (at, at + length, hole)));
        at += length;
    }
    holes
}

/// Returns the length of the ellipsis that a text begins with, in bytes; 0 if it does not.
fn dots(text: &str) -> usize {
    if text.starts_with('…') {
        return '…'.len_utf8();
    }
    let spaced = |form: &str| text.starts_with(form).then_some(form.len());
    spaced("...").or_else(|| spaced(". . .")).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(parts: &[&str]) -> String {
        let source = Haystack::of("");
        let one = |q: Quoted<'_>| {
            let sign = match q.cut {
                Cut::Break => "|",
                Cut::Ellipsis => "…",
                Cut::Brackets => "[]",
                Cut::Joint => "+",
            };
            format!("{sign}{}", &parts[q.part][q.span.range()])
        };
        stretches(parts, &source).into_iter().map(one).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn marks_ellipses_and_brackets_part_a_quote() {
        assert_eq!(check(&["“We sail,”", "“at noon.”"]), "|We sail |at noon");
        assert_eq!(check(&["that they’d sail “at noon” or “soon”"]), "|at noon |soon");
        assert_eq!(check(&["‘not on Quarry,’"]), "|not on Quarry");
        assert_eq!(check(&["“We … sail. . . soon…”"]), "|We …sail …soon");
        assert_eq!(check(&["“We sail …”", "“… at noon”"]), "|We sail …at noon");
        assert_eq!(check(&["“We sail …”", "“at noon”"]), "|We sail …at noon");
        assert_eq!(check(&["“We sail,”", "“… at noon”"]), "|We sail …at noon");
        assert_eq!(check(&["“[The mayor] sails [...] soon”"]), "[]sails …soon");
        assert_eq!(check(&["“One.\n\n“Two.”"]), "|One.\n\n“Two");
        assert_eq!(check(&["“…”"]), "");
        assert_eq!(check(&["so „Wir segeln“, sagte er, »heute«"]), "|Wir segeln |heute");
        assert_eq!(check(&["he “said “no” to me” then"]), "|said “no” to me");
        assert_eq!(check(&["he said “One.\n\n“Two.” Then"]), "|One.\n\n“Two");
    }
}
