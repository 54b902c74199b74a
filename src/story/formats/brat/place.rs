//! Converts the offsets of spans from code points to bytes of the article, and checks
//! that the words there are those in the .ann file.
//!
//! Nothing here knows what a span means.

use std::ops::Range;

use super::super::native::is_border;
use super::lines::{Bound, Lines};
use super::problems::{Problems, short};
use super::rules::Rule;
use crate::story::Span;
use crate::story::text::offsets::Offsets;

/// Where the spans of each T line are in the article.
#[derive(Default)]
pub(super) struct Places {
    spans: Vec<Span>,
    own: Vec<Range<u32>>,
}

impl Places {
    /// Returns the spans of a T line that lie in the article, in the order of the line.
    pub(super) fn of(&self, at: u32) -> &[Span] {
        let own = &self.own[at as usize];
        &self.spans[own.start as usize..own.end as usize]
    }
}

/// Finds the place of every T line and reports those that do not fit.
pub(super) fn place(lines: &Lines<'_>, body: &str, problems: &mut Problems) -> Places {
    let offsets = Offsets::with_crlf_as_one(body);
    let mut places = Places::default();
    for bound in &lines.spans {
        let from = places.spans.len();
        let stretches = bound.stretches.start as usize..bound.stretches.end as usize;
        let stretches = &lines.stretches[stretches];
        for stretch in stretches {
            match span_of(&offsets, stretch) {
                Some(span) if !span.is_empty() => places.spans.push(span),
                found => misplaced(bound, stretch, found, (body, &offsets), problems),
            }
        }
        let own = &places.spans[from..];
        if own.len() == stretches.len() && !own.is_empty() {
            compare(bound, own, body, problems);
        }
        check_graphemes(bound, own, body, problems);
        places.own.push(from as u32..places.spans.len() as u32);
    }
    places
}

fn span_of(offsets: &Offsets<'_>, stretch: &Range<u32>) -> Option<Span> {
    Some(Span::new(offsets.byte(stretch.start)?, offsets.byte(stretch.end)?))
}

fn misplaced(
    bound: &Bound<'_>,
    stretch: &Range<u32>,
    found: Option<Span>,
    (body, offsets): (&str, &Offsets<'_>),
    problems: &mut Problems,
) {
    let Range { start, end } = stretch;
    let id = bound.id;
    if found.is_some() {
        let hint = "Give it an end after its start, or remove the line.";
        let what = format!("{id} has an empty span, {start} {end}");
        problems.add(Rule::EmptySpan, &bound.at, what, hint);
    } else {
        let length = offsets.chars(body.len() as u32);
        let hint = "Check whether the .txt is the one that was annotated.";
        let what = format!(
            "{id} ends at {end}, but the text has {length} characters (CRLF counts as one)"
        );
        problems.add(Rule::OutOfRange, &bound.at, what, hint);
    }
}

/// Compares the words of the article with those of the .ann file, which has a blank
/// for a line end and between two ranges.
fn compare(bound: &Bound<'_>, placed: &[Span], body: &str, problems: &mut Problems) {
    if let [one] = placed
        && &body[one.range()] == bound.words
    {
        return;
    }
    let pieces = placed
        .iter()
        .enumerate()
        .flat_map(|(i, span)| [if i == 0 { "" } else { " " }, &body[span.range()]]);
    if same_chars(pieces.flat_map(str::chars), bound.words.chars()) {
        return;
    }
    let mut found = String::new();
    for span in placed.iter().take(8) {
        if !found.is_empty() {
            found.push(' ');
        }
        found.push_str(&short(&body[span.range()], 80));
    }
    let what = match bound.words {
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
    let hint = "The offsets are believed. Annotate the text anew, or correct the offsets or the text \
                at the end of the line.";
    problems.add_at(Rule::TextDiffers, &bound.at, Some(placed[0]), (what, hint));
}

fn quoted(words: &str) -> String {
    format!("`{}`", short(words, 80).replace("\r\n", " ").replace(['\n', '\r', '\t'], " "))
}

/// Compares characters; line ends count as blanks.
fn same_chars(a: impl Iterator<Item = char>, b: impl Iterator<Item = char>) -> bool {
    blank_ends(a).eq(blank_ends(b))
}

/// Turns each LF, CR and CRLF into a blank.
fn blank_ends(chars: impl Iterator<Item = char>) -> impl Iterator<Item = char> {
    let mut was_cr = false;
    chars.filter_map(move |c| {
        let is_pair_end = c == '\n' && was_cr;
        was_cr = c == '\r';
        match c {
            '\n' if is_pair_end => None,
            '\n' | '\r' => Some(' '),
            c => Some(c),
        }
    })
}

fn check_graphemes(bound: &Bound<'_>, placed: &[Span], body: &str, problems: &mut Problems) {
    for span in placed {
        if is_border(body, span.start as usize) && is_border(body, span.end as usize) {
            continue;
        }
        let what = format!("{} begins or ends inside the visible character", bound.id);
        let hint = "Include the whole character, with its accents and joiners.";
        problems.add_at(Rule::SpanSplitsGrapheme, &bound.at, Some(*span), (what, hint));
    }
}
