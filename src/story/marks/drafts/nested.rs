//! Events as arguments of events: the words of the inner one are words of the outer one, from its
//! first to its last, with its speaker and the words that introduce it.
//!
//! Which events are quotes is not known here.

use super::super::graph::Marks;
use super::super::ids::Id;
use super::super::labels::{Labels, Meaning};
use crate::story::Span;
use crate::story::text::span::joined;

/// The most events within an event that are followed.
const MAX_EVENTS: usize = 100;

/// The most bytes between two parts of an inner event that are taken as words of it.
const MAX_BETWEEN: u32 = 200;

/// Returns the spans of an event and of all events in it; `None` if one of these is `outer`, or
/// if there are too many.
pub(super) fn spans(
    marks: &Marks<'_>,
    labels: &Labels,
    event: u32,
    outer: u32,
) -> Option<Vec<u32>> {
    let (mut spans, mut events) = (Vec::new(), vec![event]);
    let mut next = 0;
    while let Some(&event) = events.get(next) {
        next += 1;
        if event == outer || events.len() > MAX_EVENTS {
            return None;
        }
        let event = &marks.events[event as usize];
        let roles = &marks.roles[event.roles.start as usize..event.roles.end as usize];
        let read = roles.iter().filter(|r| labels.of_role(r.name) != Some(Meaning::Ignore));
        for id in std::iter::once(event.trigger).chain(read.map(|role| role.id)) {
            match marks.ids.get(id) {
                Some(Id::Span(span)) => spans.push(span),
                Some(Id::Event(inner)) if !events.contains(&inner) => events.push(inner),
                _ => {}
            }
        }
    }
    Some(spans)
}

/// Joins the spans of an inner event to one stretch, except across the end of a sentence or a
/// paragraph: what stands in another sentence does not make that one part of the quote.
pub(in crate::story::marks) fn whole(body: &str, spans: Vec<Span>) -> Vec<Span> {
    let mut spans = joined(body, spans);
    spans.dedup_by(|next, before| {
        let between = body.get(before.range().end..next.range().start);
        let one = next.gap(*before) <= MAX_BETWEEN && between.is_some_and(is_within_sentence);
        if one {
            *before = before.hull(*next);
        }
        one
    });
    spans
}

/// Returns true unless a sentence or paragraph ends in a text.
fn is_within_sentence(text: &str) -> bool {
    let ends =
        |c: char| matches!(c, '.' | '!' | '?' | '…' | '。' | '！' | '？' | '؟' | '।' | '۔' | '։');
    !text.contains(ends) && !text.contains("\n\n") && !text.contains("\n\r\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, words: &[&str]) -> Vec<String> {
        let span = |words: &&str| {
            let at = text.find(words).expect("it is there");
            Span::of(at..at + words.len())
        };
        let spans = whole(text, words.iter().map(span).collect());
        spans.iter().map(|span| text[span.range()].to_owned()).collect()
    }

    #[test]
    fn an_inner_event_is_whole_within_its_sentence() {
        let text = "Ada Brook, of the board, claimed it was unsafe. Mills left.";
        assert_eq!(
            check(text, &["it was unsafe", "Ada Brook", "claimed"]),
            ["Ada Brook, of the board, claimed it was unsafe"]
        );
        assert_eq!(check(text, &["it was unsafe", "Mills"]), ["it was unsafe", "Mills"]);
        assert_eq!(check("船は出る、と彼は言った。", &["船は出る", "彼"]), ["船は出る、と彼"]);
        assert_eq!(check("船は出る。彼は言った。", &["船は出る", "彼"]), ["船は出る", "彼"]);
        assert_eq!(check("one\n\ntwo", &["one", "two"]), ["one\n\ntwo"]);
        assert_eq!(check("one,\n\n- two", &["one", "two"]), ["one", "two"]);
    }
}
