//! Everything that is wrong with a file, as data: where, what, and what to do.
//!
//! Printing is done elsewhere; nothing here is fit for a terminal as it is,
//! because a file's own words are in it.

use std::sync::Arc;

use super::text::floor_border;
use super::{LineCol, Span, Text};

/// How much a problem matters. An error makes `sayso check` exit with 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Worth knowing.
    Note,
    /// Probably a mistake.
    Warning,
    /// Something could not be read or placed.
    Error,
}

impl Severity {
    /// Returns the word that is printed.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Note => "note",
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }
}

/// One problem of one file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The rule's name, lower case with hyphens, as `allow = […]` takes it.
    pub rule: &'static str,
    /// How much it matters.
    pub severity: Severity,
    /// The file, as the user named it (unsanitised).
    pub file: Arc<str>,
    /// Where in the file.
    pub at: LineCol,
    /// How many code points the caret underlines, at least 1.
    pub width: u32,
    /// What is wrong: lower case, no full stop, may quote the file (unsanitised).
    pub what: String,
    /// The line of the file (unsanitised; at most 400 bytes around the column).
    pub line: LineShown,
    /// What to do next: a sentence that can be followed.
    pub hint: Option<String>,
    /// Further places: where else it matched, where it was first defined.
    pub also: Vec<(LineCol, String)>,
    /// The stretch of the body that it is about, where there is one.
    pub place: Option<Span>,
}

/// A line as a problem shows it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LineShown {
    /// The words, cut to the neighbourhood of the column where the line is long.
    pub text: String,
    /// How many code points of the line were cut off before `text`.
    pub skipped: u32,
}

/// The longest piece of a line that a problem keeps, in bytes.
const SHOWN: usize = 400;

impl Problem {
    /// Makes a problem about the bytes `range` of the whole file `text`.
    pub fn new(
        rule: &'static str,
        severity: Severity,
        text: &Text,
        range: std::ops::Range<usize>,
        what: impl Into<String>,
    ) -> Self {
        let at = text.line_col(range.start);
        let whole = text.whole();
        let from = floor_border(whole, range.start);
        let to = floor_border(whole, range.end).max(from);
        let first = whole[from..to].split(['\r', '\n']).next().unwrap_or_default();
        Self {
            rule,
            severity,
            file: text.name().into(),
            at,
            width: (first.chars().count() as u32).clamp(1, 80),
            what: what.into(),
            line: shown(text.line(at.line), at.column),
            hint: None,
            also: Vec::new(),
            place: None,
        }
    }

    /// Adds what to do next.
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    /// Adds the stretch of the body that it is about.
    pub fn place(mut self, span: Span) -> Self {
        self.place = Some(span);
        self
    }

    /// Adds a further place (a byte of the whole file) with a word on it.
    pub fn also(mut self, text: &Text, at: usize, what: impl Into<String>) -> Self {
        self.also.push((text.line_col(at), what.into()));
        self
    }
}

fn shown(line: &str, column: u32) -> LineShown {
    if line.len() <= SHOWN {
        return LineShown { text: line.to_owned(), skipped: 0 };
    }
    let at = line.char_indices().nth(column as usize - 1).map_or(line.len(), |(i, _)| i);
    let from = floor_border(line, at.saturating_sub(SHOWN / 4));
    let to = floor_border(line, from + SHOWN);
    LineShown { text: line[from..to].to_owned(), skipped: line[..from].chars().count() as u32 }
}
