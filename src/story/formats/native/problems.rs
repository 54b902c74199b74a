//! Collecting the problems of one file.

use std::ops::Range;

use super::rules::Rule;
use crate::story::{Problem, Severity, Text};

/// How many problems of a file are listed; one more says that there are others.
const MOST: usize = 10_000;

/// The problems found so far, each with its place in the file.
pub(super) struct Problems {
    text: Text,
    found: Vec<(usize, Problem)>,
    allowed: Vec<String>,
    full: bool,
}

impl Problems {
    /// Starts an empty list for the file whose text is given.
    pub(super) const fn of(text: Text) -> Self {
        Self { text, found: Vec::new(), allowed: Vec::new(), full: false }
    }

    /// Returns true if no further problem is listed.
    pub(super) const fn is_full(&self) -> bool {
        self.full
    }

    /// Returns true if so many problems are listed that further ones get no detailed hints: those
    /// take time to look up.
    pub(super) fn is_long(&self) -> bool {
        self.found.len() > 200
    }

    /// Returns the file's text.
    pub(super) const fn text(&self) -> &Text {
        &self.text
    }

    /// Adds a problem with the bytes `range` of the file.
    pub(super) fn add(
        &mut self,
        rule: Rule,
        range: &Range<usize>,
        what: impl Into<String>,
        hint: impl Into<String>,
    ) {
        self.add_with(rule, range, |text| {
            let info = rule.info();
            Problem::new(info.id, info.severity, text, range.clone(), what).hint(hint)
        });
    }

    /// Adds the problem that `make` makes; it is not called once the list is full.
    pub(super) fn add_with(
        &mut self,
        rule: Rule,
        range: &Range<usize>,
        make: impl FnOnce(&Text) -> Problem,
    ) {
        if self.full || self.allowed.iter().any(|id| id == rule.info().id) {
            return;
        }
        if self.found.len() == MOST {
            self.full = true;
            let info = Rule::TooManyProblems.info();
            let what = format!("there are more than {MOST} problems; the rest is not listed");
            let problem = Problem::new(info.id, info.severity, &self.text, range.clone(), what);
            self.found.push((range.start, problem.hint("Fix some of these and check again.")));
            return;
        }
        let problem = make(&self.text);
        self.found.push((range.start, problem));
    }

    /// Drops the problems of rules that the file allows, past and future; an error cannot be
    /// allowed.
    pub(super) fn allow(&mut self, rules: &[(String, Range<usize>)]) {
        for (id, range) in rules {
            let row = super::rules::RULES.iter().find(|r| r.id == id);
            if row.is_some_and(|r| r.severity == Severity::Error) {
                let what = format!("`{id}` is an error and cannot be allowed");
                self.add(Rule::UnknownValue, range, what, "Fix what it reports instead.");
            } else {
                self.found.retain(|(_, p)| p.rule != id);
                self.allowed.push(id.clone());
            }
        }
    }

    /// Starts an empty list of the same file, to join to this one later.
    pub(super) fn fork(&self) -> Self {
        Self { allowed: self.allowed.clone(), ..Self::of(self.text.clone()) }
    }

    /// Starts an empty list of a piece of the file, whose bytes are counted from its beginning.
    pub(super) fn of_piece(&self, piece: Text) -> Self {
        Self { allowed: self.allowed.clone(), ..Self::of(piece) }
    }

    /// Returns true if nothing was found that is listed.
    pub(super) const fn is_empty(&self) -> bool {
        self.found.is_empty()
    }

    /// Adds the problems of a list that was forked from this one.
    pub(super) fn join(&mut self, other: Self) {
        for (at, problem) in other.found {
            if self.full {
                return;
            }
            if self.found.len() < MOST {
                self.found.push((at, problem));
            } else {
                self.add_with(Rule::TooManyProblems, &(at..at), |_| problem);
            }
        }
        self.full |= other.full;
    }

    /// Returns the problems so far, by place in the file.
    pub(super) fn list(&mut self) -> Vec<Problem> {
        self.found.sort_by_key(|(at, _)| *at);
        self.found.iter().map(|(_, p)| p.clone()).collect()
    }
}
