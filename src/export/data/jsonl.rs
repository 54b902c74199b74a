//! Single quotes and search hits of many stories, as JSON Lines: each line names its story.
//! docs/json.md describes every field.
//!
//! The caller chooses the quotes and their order.

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

/// Returns the argument that opens a story at one of its annotations (unsanitised).
pub fn reference(story: &Story, id: &str) -> String {
    format!("{}#{id}", story.text.name())
}

/// Writes some quotes of a story, one a line.
///
/// # Errors
/// If writing to `out` fails.
pub fn quotes(story: &Story, quotes: &[QuoteIx], out: &mut dyn io::Write) -> io::Result<()> {
    let writer = Writer::new(story);
    for quote in quotes {
        write_line(&line(&writer, story, Some(*quote)), out)?;
    }
    Ok(())
}

/// A search hit in a story.
#[derive(Clone, Copy, Debug)]
pub struct Found<'a> {
    /// Where in the body.
    pub span: Span,
    /// The line it begins in, or an excerpt of a long line.
    pub line: &'a str,
    /// The quote around it.
    pub quote: Option<QuoteIx>,
}

/// Writes search hits of a story, one a line.
///
/// # Errors
/// If writing to `out` fails.
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
