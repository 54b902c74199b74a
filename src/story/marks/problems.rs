//! Collects the problems of one file of a pair.

use std::ops::Range;

use super::rules::Rule;
use crate::story::text::floor_border;
use crate::story::{Problem, Span, Text};

/// The most problems of a file that are listed; one more says that there are others.
const MOST: usize = 10_000;

/// The most problems of one line that are listed: each takes time to look at the line.
const MOST_OF_A_LINE: u32 = 20;

/// The problems of one file so far.
pub(in crate::story) struct Problems {
    text: Text,
    found: Vec<(usize, Problem)>,
    /// The range of the last line that was reported, and how many problems it has.
    last: (Range<usize>, u32),
}

impl Problems {
    /// Makes an empty list for a file with this text.
    pub(in crate::story) const fn of(text: Text) -> Self {
        Self { text, found: Vec::new(), last: (0..0, 0) }
    }

    /// Adds a problem at the bytes `range` of the file, with a hint.
    pub(in crate::story) fn add(
        &mut self,
        rule: Rule,
        range: &Range<usize>,
        what: impl Into<String>,
        hint: &str,
    ) {
        self.add_with(rule, range, what, |problem, _| problem.hint(hint));
    }

    /// As [`Self::add`], about a span of the body.
    pub(in crate::story) fn add_at(
        &mut self,
        rule: Rule,
        range: &Range<usize>,
        place: Option<Span>,
        (what, hint): (String, &str),
    ) {
        self.add_with(rule, range, what, |problem, _| Problem { place, ..problem.hint(hint) });
    }

    /// As [`Self::add`], with whatever else the callback adds.
    pub(in crate::story) fn add_with(
        &mut self,
        rule: Rule,
        range: &Range<usize>,
        what: impl Into<String>,
        tell: impl FnOnce(Problem, &Text) -> Problem,
    ) {
        if self.found.len() > MOST || self.is_enough(range.start) {
            return;
        }
        let (rule, what) = match self.found.len() {
            MOST => (
                Rule::TooManyProblems,
                format!("there are more than {MOST} problems; the others are not listed"),
            ),
            _ => (rule, what.into()),
        };
        let info = rule.info();
        let problem = Problem::new(info.id, info.severity, &self.text, range.clone(), what);
        let problem = tell(problem, &self.text);
        self.found.push((range.start, problem));
    }

    /// Returns true if the line that contains byte `at` has enough problems listed.
    fn is_enough(&mut self, at: usize) -> bool {
        let (line, count) = &mut self.last;
        if at < line.start || at > line.end || line.start == line.end {
            let bytes = self.text.whole().as_bytes();
            let at = at.min(bytes.len());
            let start = memchr::memrchr2(b'\n', b'\r', &bytes[..at]).map_or(0, |n| n + 1);
            let end = memchr::memchr2(b'\n', b'\r', &bytes[at..]).map_or(bytes.len(), |n| at + n);
            (*line, *count) = (start..end, 0);
        }
        *count += 1;
        *count > MOST_OF_A_LINE
    }

    /// Returns the problems, sorted by place in the file.
    pub(in crate::story) fn list(mut self) -> Vec<Problem> {
        self.found.sort_by_key(|(at, _)| *at);
        self.found.into_iter().map(|(_, problem)| problem).collect()
    }
}

/// Shortens a text for a message: at most `most` bytes, with an ellipsis if it was cut.
pub(in crate::story) fn short(words: &str, most: usize) -> String {
    if words.len() > most {
        format!("{}…", &words[..floor_border(words, most)])
    } else {
        words.to_owned()
    }
}
