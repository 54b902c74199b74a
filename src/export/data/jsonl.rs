//! Single quotes and stretches of many stories, as lines of JSON: each line
//! says which story it is of. docs/json.md describes every field.
//!
//! What is wanted, and in which order, is the caller's.

use std::io;

use serde::Serialize;

use super::json::{PersonOut, QuoteOut, RangeOut, Writer, write_line};
use crate::story::{PersonIx, QuoteIx, Span, Story};

#[derive(Serialize)]
struct LineOut<'a> {
    open: String,
    path: &'a str,
    format: &'a str,
    title: &'a str,
    date: Option<&'a str>,
    outlet: Option<&'a str>,
    range: Option<RangeOut<'a>>,
    line: Option<&'a str>,
    quote: Option<QuoteOut<'a>>,
    people: Vec<PersonOut<'a>>,
}

/// Returns what opens a story at one of its annotations, as the command line takes it (unsanitised).
pub fn reference(story: &Story, id: &str) -> String {
    format!("{}#{id}", story.text.name())
}

/// Writes some quotes of a story, a line each.
///
/// # Errors
/// Those of `out`.
pub fn quotes(story: &Story, quotes: &[QuoteIx], out: &mut dyn io::Write) -> io::Result<()> {
    let writer = Writer::new(story);
    for quote in quotes {
        write_line(&line(&writer, story, Some(*quote)), out)?;
    }
    Ok(())
}

/// Something that was found in a story.
#[derive(Clone, Copy, Debug)]
pub struct Found<'a> {
    /// The stretch of the body.
    pub span: Span,
    /// The line that it begins in, or its neighbourhood.
    pub line: &'a str,
    /// The quote that it is in.
    pub quote: Option<QuoteIx>,
}

/// Writes what was found in a story, a line each.
///
/// # Errors
/// Those of `out`.
pub fn found(story: &Story, found: &[Found<'_>], out: &mut dyn io::Write) -> io::Result<()> {
    let writer = Writer::new(story);
    for one in found {
        let line = LineOut {
            range: Some(writer.range(one.span)),
            line: Some(one.line),
            ..line(&writer, story, one.quote)
        };
        write_line(&line, out)?;
    }
    Ok(())
}

fn line<'a>(writer: &Writer<'a>, story: &'a Story, quote: Option<QuoteIx>) -> LineOut<'a> {
    let meta = &story.meta;
    let quote = quote.map(|quote| story.quote(quote));
    let speakers: &[PersonIx] = quote.map_or(&[], |quote| &quote.speakers);
    let open = quote.map_or(story.text.name().to_owned(), |quote| reference(story, &quote.id));
    LineOut {
        open,
        path: story.text.name(),
        format: meta.format,
        title: &meta.title,
        date: meta.date.as_deref(),
        outlet: meta.outlet.as_deref(),
        range: None,
        line: None,
        quote: quote.map(|quote| writer.quote(quote)),
        people: speakers.iter().map(|person| writer.person(story.person(*person))).collect(),
    }
}
