//! The form of a quote whose file does not give it, judged by its quotation marks.
//! Single marks are ignored: too often they are apostrophes.
//!
//! Terms and titles cannot be told from speech here: the file must say so.

use super::text::floor_border;
use super::{Form, Span};

/// A longer span is judged by its beginning, in bytes, so that many spans over one
/// long text stay fast.
const JUDGED: usize = 1 << 12;

/// Returns the form of some words by themselves: all in marks is direct, some in
/// marks partial, none indirect.
pub fn form_of(words: &str) -> Form {
    form_of_spans(words, &[Span::of(0..words.len())])
}

/// Returns the form of a quote from its marks, which may be inside its parts or right
/// around them: every part all in marks is direct, some of it partial, none indirect.
pub fn form_of_spans(text: &str, spans: &[Span]) -> Form {
    let (mut inside, mut outside) = (false, spans.is_empty());
    for span in spans {
        let end = floor_border(text, span.range().end.min(span.range().start + JUDGED));
        let words = &text[span.range().start..end];
        let around = text[..span.start as usize].chars().next_back().is_some_and(is_opening)
            && text[span.end as usize..].chars().next().is_some_and(is_closing);
        let mut open = around;
        for c in words.chars() {
            if c.is_alphanumeric() {
                if open { inside = true } else { outside = true }
            } else if c == '"' {
                open = !open;
            } else if is_opening(c) {
                open = true;
            } else if is_closing(c) {
                open = around;
            }
        }
    }
    match (inside, outside) {
        (true, false) => Form::Direct,
        (true, true) => Form::Partial,
        _ => Form::Indirect,
    }
}

const fn is_opening(c: char) -> bool {
    matches!(c, '“' | '„' | '‟' | '"' | '«')
}

const fn is_closing(c: char) -> bool {
    matches!(c, '”' | '"' | '»')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_around_the_whole_some_or_none_of_it() {
        let check = |words| form_of(words).word();
        assert_eq!(check("“We sail at noon.”"), "direct");
        assert_eq!(check("\"We sail at noon.\""), "direct");
        assert_eq!(check("“We sail.” “At noon.”"), "direct");
        assert_eq!(check("“We sail\n\n“and at noon.”"), "direct");
        assert_eq!(check("that they would sail “at noon”"), "partial");
        assert_eq!(check("that they’d sail at noon"), "indirect");
        assert_eq!(check(""), "indirect");
    }

    #[test]
    fn marks_right_around_a_part_count() {
        let text = "“We sail,” she said, “at noon.”";
        let span = |words: &str| {
            let at = text.find(words).expect("it is there");
            Span::of(at..at + words.len())
        };
        assert_eq!(form_of_spans(text, &[span("We sail,"), span("at noon.")]), Form::Direct);
        assert_eq!(form_of_spans(text, &[span("We sail"), span("she said")]), Form::Indirect);
    }
}
