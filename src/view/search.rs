//! Finding words in the text as it stands: never on drawn lines.
//!
//! A plain query folds what the eye does not tell apart (straight finds curly,
//! a hyphen finds a dash, `...` finds `…`, a blank finds any white space, also
//! a line end) and is smart about case: small letters find capitals, a capital
//! finds itself. A soft hyphen within a word is looked over.
//!
//! Not here: what is done with a hit, and which thread looks for it.

mod pattern;

use std::sync::atomic::{AtomicBool, Ordering};

use memchr::memmem;
use regex::{Regex, RegexBuilder};

use crate::story::Span;
use crate::story::text::ceil_border;

/// What is looked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Query {
    /// What was typed.
    pub words: String,
    /// True if that is a regular expression.
    pub regex: bool,
}

/// A query made ready.
#[derive(Clone, Debug)]
pub struct Search {
    /// `None` for an empty query, which finds nothing.
    regex: Option<Regex>,
    /// The plain words once more, with soft hyphens looked over; for texts that hold one.
    soft: Option<Regex>,
}

/// The largest program that a regular expression may become, in bytes; the
/// crate's own bound is ten times that. `\w{500}` just fits.
const LARGEST: usize = 4 << 20;

/// The longest query in bytes: what is pasted by mistake is no query.
const LONGEST: usize = 4_096;

/// How much of the text is looked at between two looks at whether to stop.
const CHUNK: usize = 1 << 20;

/// How far a hit that begins in a chunk may reach out of it without a second look.
const MARGIN: usize = 64 << 10;

impl Search {
    /// Makes a query ready.
    ///
    /// # Errors
    /// One line on what is wrong with the regular expression (unsanitised).
    pub fn new(query: &Query) -> Result<Self, String> {
        let words = query.words.as_str();
        if words.is_empty() {
            return Ok(Self { regex: None, soft: None });
        }
        if words.len() > LONGEST {
            return Err(format!("the query is longer than {LONGEST} bytes"));
        }
        if query.regex {
            let regex = build(words, !pattern::has_capital(words))?;
            return Ok(Self { regex: Some(regex), soft: None });
        }
        let small = !words.chars().any(char::is_uppercase);
        let soft = words.chars().filter(|c| c.is_alphabetic()).count() > 1;
        let soft = soft.then(|| build(&pattern::plain(words, true), small)).transpose()?;
        Ok(Self { regex: Some(build(&pattern::plain(words, false), small)?), soft })
    }

    /// Returns the first hit at or after byte `from`.
    pub fn next(&self, body: &str, from: u32) -> Option<Span> {
        let regex = self.regex_for(body)?;
        find(regex, body, ceil_border(body, from as usize), body.len())
    }

    /// Returns every hit in `body[range]`, none of them empty, as spans of the body.
    ///
    /// What lies before the range can still be looked at (`\b`), what lies after it not.
    pub fn within(&self, body: &str, range: Span) -> Vec<Span> {
        let mut hits = Vec::new();
        let body = &body[..ceil_border(body, range.range().end)];
        let mut from = ceil_border(body, range.range().start);
        let Some(regex) = self.regex_for(&body[from..]) else { return hits };
        while let Some(hit) = find(regex, body, from, body.len()) {
            hits.push(hit);
            from = hit.range().end;
        }
        hits
    }

    /// Returns every hit in the whole of `body`, none of them empty; `None` once `stop` is set.
    ///
    /// Looks at `stop` after each megabyte.
    pub fn all(&self, body: &str, stop: &AtomicBool) -> Option<Vec<Span>> {
        let mut hits = Vec::new();
        let Some(regex) = self.regex_for(body) else { return Some(hits) };
        let (mut from, mut chunk) = (0, 0);
        while chunk < body.len() {
            if stop.load(Ordering::Relaxed) {
                return None;
            }
            let end = ceil_border(body, chunk + CHUNK);
            let seen = &body[..ceil_border(body, end + MARGIN)];
            while let Some(mut hit) = find(regex, seen, from.max(chunk), end) {
                if hit.range().end == seen.len() && seen.len() < body.len() {
                    // It may go on: look again with all there is.
                    hit = find(regex, body, hit.range().start, end).unwrap_or(hit);
                }
                from = hit.range().end;
                hits.push(hit);
            }
            chunk = end;
        }
        Some(hits)
    }

    /// Returns the expression for a text: the one that looks over soft hyphens only where there is one.
    fn regex_for(&self, text: &str) -> Option<&Regex> {
        let soft = self.soft.as_ref();
        soft.filter(|_| memmem::find(text.as_bytes(), "\u{AD}".as_bytes()).is_some())
            .or(self.regex.as_ref())
    }
}

fn build(pattern: &str, small: bool) -> Result<Regex, String> {
    RegexBuilder::new(pattern)
        .case_insensitive(small)
        .multi_line(true)
        .crlf(true)
        .size_limit(LARGEST)
        .nest_limit(100)
        .build()
        .map_err(|why| pattern::one_line(&why))
}

/// Returns the first hit of at least one byte that begins in `from..to`.
fn find(regex: &Regex, text: &str, mut from: usize, to: usize) -> Option<Span> {
    while from < to {
        let hit = regex.find_at(text, from).filter(|hit| hit.start() < to)?;
        if !hit.is_empty() {
            return Some(Span::of(hit.range()));
        }
        from = ceil_border(text, hit.end() + 1);
    }
    None
}

#[cfg(test)]
mod tests;
