//! Converts the offsets of spans to bytes of the article, and checks that the words there are
//! those in the file. Stretches that stand side by side are joined.
//!
//! Nothing here knows what a span means.

use std::ops::Range;

use super::counting::{self, Counting, Fitted, fits};
use super::graph::{MarkedSpan, Marks};
use super::labels::OffsetUnit;
use super::problems::{Problems, short};
use super::rules::Rule;
use crate::story::Span;
use crate::story::text::is_grapheme_border;
use crate::story::text::span::joined;

/// Where the marks are in the article.
#[derive(Default)]
pub(super) struct Places {
    spans: Vec<Span>,
    own: Vec<Range<u32>>,
    /// The spans with other words than the article has at their place, sorted.
    differing: Vec<u32>,
}

impl Places {
    /// Returns where a mark is in the article, stretch by stretch in the order of the file.
    pub(super) fn of(&self, at: u32) -> &[Span] {
        let own = &self.own[at as usize];
        &self.spans[own.start as usize..own.end as usize]
    }

    /// Returns true if the article has other words at the place of a span than the line itself.
    pub(super) fn differs(&self, at: u32) -> bool {
        self.differing.binary_search(&at).is_ok()
    }
}

/// Finds the place of every span and reports those that do not fit.
pub(super) fn place(
    marks: &Marks<'_>,
    (body, unit): (&str, OffsetUnit),
    problems: &mut Problems,
) -> Places {
    let Fitted { counting, spans, right } = counting::of(marks, (body, unit), problems);
    let mut places = Places {
        spans: Vec::with_capacity(spans.len()),
        own: Vec::with_capacity(marks.spans.len()),
        differing: Vec::new(),
    };
    let mut own = Vec::new();
    for (at, bound) in marks.spans.iter().enumerate() {
        own.clear();
        let from = places.spans.len();
        let stretches = bound.stretches.start as usize..bound.stretches.end as usize;
        let mut lost = stretches.is_empty();
        for (stretch, found) in marks.stretches[stretches.clone()].iter().zip(&spans[stretches]) {
            match found {
                Some(span) if !span.is_empty() => own.push(*span),
                found => {
                    lost |= found.is_none();
                    misplaced(bound, stretch, *found, (body, &counting), problems);
                }
            }
        }
        let repeats = bound.words.is_some();
        if repeats && !right[at] && !lost && !own.is_empty() && !fits(bound, &own, body) {
            report_difference(bound, &own, body, problems);
            if !bound.words.unwrap_or_default().trim().is_empty() {
                places.differing.push(at as u32);
            }
        }
        check_graphemes(bound, &own, body, problems);
        if let [one] = own[..] {
            places.spans.push(one);
        } else if !own.is_empty() {
            places.spans.extend(joined(body, own.clone()));
        }
        places.own.push(from as u32..places.spans.len() as u32);
    }
    places
}

fn misplaced(
    bound: &MarkedSpan<'_>,
    stretch: &Range<u32>,
    found: Option<Span>,
    (body, counting): (&str, &Counting<'_>),
    problems: &mut Problems,
) {
    let Range { start, end } = stretch;
    let id = bound.id;
    if found.is_some() {
        let hint = "Nothing has to be done if it stands for something that is not printed, such as a \
                    subject that is left out.";
        let what = format!("{id} is a place without words, {start} {end}");
        problems.add(Rule::EmptySpan, &bound.at, what, hint);
    } else {
        let length = counting.length(body);
        let hint = "Check whether the text is the one that was annotated.";
        let what = format!("{id} ends at {end}, but the text has {length}");
        problems.add(Rule::OutOfRange, &bound.at, what, hint);
    }
}

/// Reports a span whose words are not those of the article.
fn report_difference(bound: &MarkedSpan<'_>, placed: &[Span], body: &str, problems: &mut Problems) {
    let mut found = String::new();
    for span in placed.iter().take(8) {
        if !found.is_empty() {
            found.push(' ');
        }
        found.push_str(&short(&body[span.range()], 80));
    }
    let what = match bound.words.unwrap_or_default() {
        "" => {
            format!("{} has no text; the article has at its place: {}", bound.id, short(&found, 80))
        }
        words => format!(
            "{} has other words than the article at its place: {} ≠ {}",
            bound.id,
            quoted(&found),
            quoted(words)
        ),
    };
    let hint = "The offsets are believed. Annotate the text anew, or correct the offsets or the words \
                beside them.";
    problems.add_at(Rule::TextDiffers, &bound.at, Some(placed[0]), (what, hint));
}

fn quoted(words: &str) -> String {
    format!("`{}`", short(words, 80).replace("\r\n", " ").replace(['\n', '\r', '\t'], " "))
}

fn check_graphemes(bound: &MarkedSpan<'_>, placed: &[Span], body: &str, problems: &mut Problems) {
    for span in placed {
        if is_grapheme_border(body, span.start as usize)
            && is_grapheme_border(body, span.end as usize)
        {
            continue;
        }
        let what = format!("{} begins or ends inside the visible character", bound.id);
        let hint = "Include the whole character, with its accents and joiners.";
        problems.add_at(Rule::SpanSplitsGrapheme, &bound.at, Some(*span), (what, hint));
    }
}
