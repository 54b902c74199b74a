//! Where words, sentences, quotations and paragraphs begin and end, for selecting.

use unicode_segmentation::UnicodeSegmentation;

use crate::app::mode::Unit;
use crate::story::Span;
use crate::story::quotation::Quotations;
use crate::story::text::{ceil_border, floor_border};

/// Returns the piece that a byte is in, or the next one; with `after`, the first that begins at or
/// after the byte.
pub(super) fn unit(body: &str, unit: Unit, byte: u32, after: bool) -> Option<Span> {
    let fits = |span: &Span| if after { span.start >= byte } else { span.end > byte };
    let mut paragraph = paragraph(body, byte as usize)?;
    // a few paragraphs may have no piece of the sort
    for _ in 0..200 {
        let found = pieces(body, unit, paragraph).into_iter().find(fits);
        if found.is_some() {
            return found;
        }
        paragraph = self::paragraph(body, paragraph.end as usize)?;
    }
    None
}

/// Returns the last piece that ends at or before a byte.
pub(super) fn unit_before(body: &str, unit: Unit, byte: u32) -> Option<Span> {
    let mut end = byte as usize;
    for _ in 0..200 {
        let start = body[..end].trim_end().rfind("\n\n").map_or(0, |at| at + 2);
        let paragraph = paragraph(body, start)?;
        let found = pieces(body, unit, paragraph).into_iter().rfind(|span| span.end <= byte);
        if found.is_some() || start == 0 {
            return found;
        }
        end = start;
    }
    None
}

/// Returns the pieces of a paragraph.
fn pieces(body: &str, unit: Unit, paragraph: Span) -> Vec<Span> {
    match unit {
        Unit::Paragraph => vec![paragraph],
        Unit::Sentence => {
            let text = &body[paragraph.range()];
            let mut sentences: Vec<Span> = Vec::new();
            for (at, words) in text.split_sentence_bound_indices() {
                let span = trimmed(body, paragraph.start as usize + at, words);
                match sentences.last_mut() {
                    _ if span.is_empty() => {}
                    Some(last) if goes_on(&body[last.range()], words) => *last = last.hull(span),
                    _ => sentences.push(span),
                }
            }
            sentences
        }
        Unit::Quotation => {
            let quotations = Quotations::within(body, paragraph);
            let all = quotations.all().iter();
            all.filter(|quotation| !quotation.nested).map(|quotation| quotation.span).collect()
        }
    }
}

/// Returns true if what follows a piece is part of the same sentence: “So!” she said. Or the line was
/// only broken for its width.
fn goes_on(before: &str, after: &str) -> bool {
    let ends =
        before.trim_end_matches(|c: char| !c.is_alphanumeric() && !".!?…。！？؟।".contains(c));
    let ended = ends.ends_with(['.', '!', '?', '…', '。', '！', '？', '؟', '।']);
    !ended || after.trim_start().starts_with(char::is_lowercase)
}

fn trimmed(body: &str, at: usize, words: &str) -> Span {
    let start = at + (words.len() - words.trim_start().len());
    Span::of(start..(start + words.trim().len()).min(body.len()))
}

/// Returns the paragraph that a byte is in, or the next one: a stretch without a blank line.
fn paragraph(body: &str, byte: usize) -> Option<Span> {
    let byte = floor_border(body, byte.min(body.len()));
    let start = body[..byte].rfind("\n\n").map_or(0, |at| at + 2);
    let mut start = start;
    loop {
        let rest = &body[start..];
        let skipped = rest.len() - rest.trim_start().len();
        start += skipped;
        let end = body[start..].find("\n\n").map_or(body.len(), |at| start + at);
        let end = start + body[start..end].trim_end().len();
        if end > start && end > byte {
            return Some(Span::of(start..end));
        }
        if end >= body.len() || end == start {
            return None;
        }
        start = end;
    }
}

/// Returns the end of a selection after the next word.
pub(super) fn word_end_after(body: &str, end: u32) -> u32 {
    let rest = &body[end as usize..];
    let words = rest.split_word_bound_indices();
    let next = words.map(|(at, word)| (at + word.len(), word));
    let after = next.into_iter().find(|(_, word)| !word.trim().is_empty());
    after.map_or(end, |(at, _)| end + at as u32)
}

/// Returns the end of a selection before its last word.
pub(super) fn word_end_before(body: &str, span: Span) -> u32 {
    let words = &body[span.range()];
    let last = words.split_word_bound_indices().rfind(|(_, w)| !w.trim().is_empty());
    let cut = last.map_or(0, |(at, _)| at);
    let left = words[..cut].trim_end().len();
    if left == 0 { span.end } else { span.start + left as u32 }
}

/// Returns the start of a selection after its first word.
pub(super) fn word_start_after(body: &str, span: Span) -> u32 {
    let words = &body[span.range()];
    let mut starts = words.split_word_bound_indices().filter(|(_, w)| !w.trim().is_empty());
    starts.nth(1).map_or(span.start, |(at, _)| span.start + at as u32)
}

/// Returns the start of a selection before the word before it.
pub(super) fn word_start_before(body: &str, start: u32) -> u32 {
    let from = ceil_border(body, (start as usize).saturating_sub(400));
    let words = &body[from..start as usize];
    let last = words.split_word_bound_indices().rfind(|(_, w)| !w.trim().is_empty());
    last.map_or(start, |(at, _)| (from + at) as u32)
}

/// Returns the end after the next character, or before the last, as a reader sees characters.
pub(super) fn character(body: &str, at: u32, forward: bool) -> u32 {
    if forward {
        let next = body[at as usize..].graphemes(true).next();
        at + next.map_or(0, str::len) as u32
    } else {
        let from = ceil_border(body, (at as usize).saturating_sub(64));
        let before = body[from..at as usize].graphemes(true).next_back();
        at - before.map_or(0, str::len) as u32
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Returns the pieces that the key of a unit selects one after the other from the beginning.
    fn check(body: &str, sort: Unit) -> Vec<&str> {
        let mut found = Vec::new();
        let mut next = unit(body, sort, 0, false);
        while let Some(span) = next {
            found.push(&body[span.range()]);
            next = unit(body, sort, span.end, true);
        }
        found
    }

    #[test]
    fn pieces_come_one_after_the_other() {
        let body = "One here. “Two!” she said.\n\n\nThree is\nhard-wrapped. Four?\n\n“Five.”\n";
        assert_eq!(
            check(body, Unit::Sentence),
            ["One here.", "“Two!” she said.", "Three is\nhard-wrapped.", "Four?", "“Five.”"]
        );
        assert_eq!(check(body, Unit::Quotation), ["“Two!”", "“Five.”"]);
        let paragraphs = check(body, Unit::Paragraph);
        assert_eq!(
            paragraphs,
            ["One here. “Two!” she said.", "Three is\nhard-wrapped. Four?", "“Five.”"]
        );
        assert_eq!(check("", Unit::Sentence), [""; 0]);
        let before = unit_before(body, Unit::Quotation, body.len() as u32 - 9);
        assert_eq!(before.map(|span| &body[span.range()]), Some("“Two!”"));
    }

    #[test]
    fn ends_move_by_words_and_characters() {
        let body = "αβ γδ, «εζ» é!";
        let end = |end: u32| &body[..word_end_after(body, end) as usize];
        assert_eq!(end(0), "αβ");
        assert_eq!(end(4), "αβ γδ");
        assert_eq!(end(9), "αβ γδ,");
        let whole = Span::of(0..9);
        assert_eq!(&body[..word_end_before(body, whole) as usize], "αβ");
        assert_eq!(word_end_before(body, Span::of(0..4)), 4);
        assert_eq!(word_start_after(body, whole), 5);
        assert_eq!(word_start_before(body, 5), 0);
        assert_eq!(character(body, 0, true), 2);
        assert_eq!(character(body, 4, false), 2);
        assert_eq!(character(body, body.len() as u32, true), body.len() as u32);
    }
}
