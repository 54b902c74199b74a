//! The form of a quote whose file does not give it, judged by the quotations of its text.
//!
//! Terms and titles cannot be told from speech here: the file must say so.

use super::{End, Quotation, Quotations};
use crate::story::{Form, Span};

/// Returns the form of some words by themselves: all in marks is direct, some in
/// marks partial, none indirect.
pub fn form_of(words: &str) -> Form {
    Quotations::of(words).form(words, &[Span::of(0..words.len())])
}

impl Quotations {
    /// Returns the form of a quote of the text that these quotations are of. Its marks may be inside
    /// its parts or right around them: every part all in marks is direct, some of it partial, none
    /// indirect.
    pub fn form(&self, text: &str, spans: &[Span]) -> Form {
        let (mut inside, mut outside) = (false, spans.is_empty());
        for &span in spans {
            let mut at = span.start;
            let mut look = |from: u32, to: u32, marked: bool| {
                let flag = if marked { &mut inside } else { &mut outside };
                *flag = *flag || has_words(text, Span::new(from, to.max(from)));
            };
            for quotation in self.touching(span) {
                let Some(words) = in_marks(text, span, quotation) else { continue };
                if words.end <= at {
                    continue;
                }
                look(at, words.start, false);
                look(words.start.max(at), words.end, true);
                at = words.end;
            }
            look(at, span.end, false);
        }
        match (inside, outside) {
            (true, false) => Form::Direct,
            (true, true) => Form::Partial,
            _ => Form::Indirect,
        }
    }
}

fn has_words(text: &str, span: Span) -> bool {
    text[span.range()].contains(char::is_alphanumeric)
}

/// Returns what of a part stands in the marks of a quotation. One whose opening mark is further away
/// than right before the part does not count: the part is then a piece of somebody else's words.
fn in_marks(text: &str, part: Span, quotation: &Quotation) -> Option<Span> {
    let words =
        Span::new(quotation.inside.start.max(part.start), quotation.inside.end.min(part.end));
    if words.is_empty() {
        return None;
    }
    let blank =
        |from: u32, to: u32| from >= to || text[from as usize..to as usize].trim().is_empty();
    let within = quotation.span.start >= part.start;
    let right_before =
        quotation.inside.start >= part.start || blank(quotation.inside.start, part.start);
    let right_after = quotation.inside.end <= part.end || blank(part.end, quotation.inside.end);
    let ends = right_after || quotation.end == End::Dialogue;
    (within || right_before && ends).then_some(words)
}
