//! Search in the text itself, never in drawn lines.
//!
//! A plain query treats characters that look alike as equal (a straight quote finds a curly one, a
//! hyphen finds a dash, `...` finds `…`, a space finds any white space and also a line end) and has
//! smart case: lower case finds both, upper case only itself. Soft hyphens within words are
//! ignored.
//!
//! Not here: what happens with a hit, and on which thread the search runs.

mod pattern;

use std::sync::atomic::{AtomicBool, Ordering};

use memchr::memmem;
use regex::{Regex, RegexBuilder};

use crate::story::Span;
use crate::story::text::ceil_border;

/// A search query.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Query {
    /// What was typed.
    pub words: String,
    /// True if it is a regular expression.
    pub regex: bool,
}

/// A compiled query.
#[derive(Clone, Debug)]
pub struct Search {
    /// `None` for an empty query, which finds nothing.
    regex: Option<Regex>,
    /// The same plain words with soft hyphens allowed between letters, for texts that have some.
    soft: Option<Regex>,
}

/// The largest size of a compiled regular expression, in bytes: a tenth of the crate's own limit.
/// `\w{500}` just fits.
const LARGEST: usize = 4 << 20;

/// The longest query in bytes; anything longer was pasted by mistake.
const LONGEST: usize = 4_096;

/// How much of the text is searched before `stop` is checked again.
const CHUNK: usize = 1 << 20;

/// How far a hit may reach beyond its chunk before it is searched for again.
const MARGIN: usize = 64 << 10;

impl Search {
    /// Compiles a query.
    ///
    /// # Errors
    /// One line on what is wrong with the query (unsanitised).
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
    /// `\b` takes the text before the range into account, but not the text after it.
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

    /// Returns every hit in all of `body`, none of them empty; `None` once `stop` is set.
    ///
    /// Checks `stop` after each megabyte.
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
                    // The hit may be longer: search again without the bound.
                    hit = find(regex, body, hit.range().start, end).unwrap_or(hit);
                }
                from = hit.range().end;
                hits.push(hit);
            }
            chunk = end;
        }
        Some(hits)
    }

    /// Returns the expression for a text: the one that allows soft hyphens only if the text has
    /// any.
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
