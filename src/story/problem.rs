//! Problems of a file, as data: where it is, what is wrong, and how to fix it.
//!
//! Printing is done elsewhere. The texts here quote the file and must be sanitised
//! before they go to a terminal.

use std::sync::Arc;

use super::text::floor_border;
use super::{LineCol, Span, Text};

/// How serious a problem is. An error makes `sayso check` exit with 1.
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
    /// Returns its word as printed.
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
    /// Its severity.
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
    /// How to fix it, as a full sentence.
    pub hint: Option<String>,
    /// Further places: where else it matched, where it was first defined.
    pub also: Vec<(LineCol, String)>,
    /// The span of the body that it is about, if there is one.
    pub place: Option<Span>,
    /// The annotation that it is about, as `quotes.q1`, if it is about one as a whole: others may have
    /// the same words.
    pub about: Option<Box<str>>,
}

/// A line of the file as a problem shows it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LineShown {
    /// The text; of a long line, the part around the column.
    pub text: String,
    /// How many code points of the line were cut off before `text`.
    pub skipped: u32,
}

/// The most bytes of a line that a problem keeps.
const SHOWN: usize = 400;

/// The rules about what a file holds besides quotes and claims: nothing is wrong there, and what
/// they report is counted apart from problems.
pub const NOT_READ: [&str; 5] =
    ["unmapped-label", "loose-span", "loose-note", "unused-mapping", "unread-region"];

/// The rules that say where something was read from, and where else something is: no problems either.
const READ_FROM: [&str; 4] = ["labels-from", "page-text", "annotators", "several-texts"];

impl Problem {
    /// Returns true if nothing is wrong: it only says what was read, or was not.
    pub fn is_information(&self) -> bool {
        self.is_not_read() || READ_FROM.contains(&self.rule)
    }

    /// Returns true if it only says what in the file has no meaning here.
    pub fn is_not_read(&self) -> bool {
        NOT_READ.contains(&self.rule)
    }

    /// Returns true if two problems are the same, but for the severity that a desk gives them.
    pub fn is_same(&self, other: &Self) -> bool {
        (self.rule, self.at, &self.what) == (other.rule, other.at, &other.what)
    }

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
            file: text.shared_name(),
            at,
            width: (first.chars().count() as u32).clamp(1, 80),
            what: what.into(),
            line: shown(text, at, range.start),
            hint: None,
            also: Vec::new(),
            place: None,
            about: None,
        }
    }

    /// Adds how to fix it.
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    /// Adds the span of the body that it is about.
    pub fn place(mut self, span: Span) -> Self {
        self.place = Some(span);
        self
    }

    /// Adds the annotation that it is about, as `quotes.q1`.
    pub fn about(mut self, entry: impl Into<Box<str>>) -> Self {
        self.about = Some(entry.into());
        self
    }

    /// Adds a further place (a byte of the whole file) with a short message.
    pub fn also(mut self, text: &Text, at: usize, what: impl Into<String>) -> Self {
        self.also.push((text.line_col(at), what.into()));
        self
    }
}

/// Returns the line of a place, whose byte in the file is `byte`. A file may be one long line, so nothing
/// is counted from its beginning.
fn shown(text: &Text, at: LineCol, byte: usize) -> LineShown {
    let line = text.line(at.line);
    if line.len() <= SHOWN {
        return LineShown { text: line.to_owned(), skipped: 0 };
    }
    let start = line.as_ptr() as usize - text.whole().as_ptr() as usize;
    let own = floor_border(line, byte.saturating_sub(start));
    let from = floor_border(line, own.saturating_sub(SHOWN / 4));
    let to = floor_border(line, from + SHOWN);
    let skipped = at.column - 1 - line[from..own].chars().count() as u32;
    LineShown { text: line[from..to].to_owned(), skipped }
}
