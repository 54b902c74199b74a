//! The counts of a run: what was found and what was left out, the summary, the exit code.

use std::collections::HashSet;
use std::io::{self, Write};

use super::output::Output;
use super::story::Checked;
use crate::cli::{DONE, FAILED, Failure, PROBLEMS};
use crate::export::findings::Summary;
use crate::review::gate::words_left;
use crate::story::{LineCol, Problem, Severity};

/// The counts of problems.
pub(super) struct Tally {
    summary: Summary,
    /// What is in the files besides quotes and claims, and has no meaning.
    not_read: usize,
    /// The lowest severity that is denied.
    deny: Severity,
    denied: bool,
    pub(super) failed: bool,
    /// How many things the gate finds open; `None` if it was not asked for.
    left: Option<usize>,
    /// The names of what was accepted as left out.
    named: HashSet<String>,
    /// How many items the gate finds open, and how many there are.
    items: (usize, usize),
    /// What was said of files of settings, which hold for many stories.
    said: HashSet<(String, LineCol)>,
}

impl Tally {
    pub(super) fn new(gate: bool, deny: Severity) -> Self {
        Self {
            summary: Summary::default(),
            not_read: 0,
            deny,
            denied: false,
            failed: false,
            left: gate.then_some(0),
            named: HashSet::new(),
            items: (0, 0),
            said: HashSet::new(),
        }
    }

    /// Counts and prints what was found in a story.
    pub(super) fn add<W: Write>(
        &mut self,
        checked: Checked,
        output: &mut Output<W>,
    ) -> io::Result<()> {
        self.failed |= checked.failed;
        if !checked.failures.is_empty() {
            output.flush()?;
            checked.failures.iter().for_each(Failure::report);
        }
        self.summary.stories += usize::from(checked.read);
        self.summary.allowed += checked.allowed;
        self.summary.off += checked.off;
        self.named.extend(checked.named);
        if let Some(left) = &mut self.left {
            let (lines, items, all) = checked.left;
            *left += lines;
            self.items = (self.items.0 + items, self.items.1 + all);
        }
        for problem in &checked.problems {
            // the loader of a pair reads the same file
            if checked.desk.problems.iter().any(|p| p.file == problem.file) {
                self.said.insert((problem.file.to_string(), problem.at));
            }
            self.count(problem, output)?;
        }
        for problem in &checked.desk.problems {
            if self.said.insert((problem.file.to_string(), problem.at)) {
                self.count(problem, output)?;
            }
        }
        Ok(())
    }

    fn count<W: Write>(&mut self, problem: &Problem, output: &mut Output<W>) -> io::Result<()> {
        self.denied |= problem.severity >= self.deny;
        match problem.severity {
            Severity::Error => self.summary.errors += 1,
            Severity::Warning => self.summary.warnings += 1,
            Severity::Note if problem.is_not_read() => self.not_read += 1,
            Severity::Note => self.summary.notes += 1,
        }
        self.summary.not_shown += usize::from(!output.problem(problem)?);
        Ok(())
    }

    pub(super) fn summary(&self) -> Summary {
        let notes = self.summary.notes + self.not_read;
        Summary { notes, ..self.summary }
    }

    /// Returns an error if something was to be accepted that is not left out.
    pub(super) fn unknown_names(&self, accept: &[String]) -> Result<(), Failure> {
        let unknown = accept.iter().filter(|name| !self.named.contains(*name));
        let unknown: Vec<&str> = unknown.map(String::as_str).collect();
        if self.failed || unknown.is_empty() {
            return Ok(());
        }
        let what = format!("nothing left out is called {}", unknown.join(" or "));
        let hint = "Name it as the gate does: sayso check --gate lists what does not count.";
        Err(Failure::new(what, hint))
    }

    /// Returns the exit code.
    pub(super) const fn code(&self) -> u8 {
        match (self.failed, self.denied) {
            (true, _) => FAILED,
            (false, true) => PROBLEMS,
            (false, false) => DONE,
        }
    }

    /// Prints the sums on standard error, and what is not among what was printed.
    pub(super) fn report(&self) {
        let not_read = match self.not_read {
            0 => String::new(),
            1 => " (and 1 label or part without a meaning)".to_owned(),
            n => format!(" (and {n} labels or parts without a meaning)"),
        };
        let sums = &self.summary;
        let hidden = match sums.not_shown {
            0 => String::new(),
            1 => "1 of them is not shown: --show note shows it\n".to_owned(),
            n => format!("{n} of them are not shown: --show note shows all\n"),
        };
        let more = |n: usize, why: &str| match n {
            0 => String::new(),
            1 => format!("1 more is {why}\n"),
            n => format!("{n} more are {why}\n"),
        };
        let text = format!(
            "{}, {}, {}{not_read} in {}\n{hidden}{}{}{}",
            counted(sums.errors, "error"),
            counted(sums.warnings, "warning"),
            counted(sums.notes, "note"),
            if sums.stories == 1 {
                "1 story".to_owned()
            } else {
                format!("{} stories", sums.stories)
            },
            more(sums.allowed, "allowed by the front matter of a story"),
            more(sums.off, "of rules that sayso.toml or --allow leaves out"),
            self.gate(),
        );
        let _ = io::stderr().write_all(text.as_bytes());
    }

    /// Returns what the gate says.
    fn gate(&self) -> String {
        match self.left {
            None => String::new(),
            Some(0) if self.failed => "the gate is shut: something could not be read\n".to_owned(),
            Some(n) if self.failed => {
                format!(
                    "the gate is shut: {} left, and something could not be read\n",
                    counted(n, "thing")
                )
            }
            Some(0) if self.summary.stories == 0 => {
                "the gate is shut: there is no story\n".to_owned()
            }
            Some(0) => "the gate is open: nothing is left\n".to_owned(),
            Some(n) => format!("the gate is shut: {}\n", words_left(self.items, n)),
        }
    }
}

fn counted(n: usize, noun: &str) -> String {
    match n {
        1 => format!("1 {noun}"),
        n => format!("{n} {noun}s"),
    }
}
