//! `sayso check`: every problem of every story in one run.

use std::io::{self, BufWriter, Write};
use std::path::Path;

use super::paths::{Paths, stories};
use super::{DONE, FAILED, Failure, PROBLEMS, diagnostics};
use crate::story::{Disk, Problem, Severity, load};
use crate::view::Doc;

/// The arguments of `check`.
#[derive(Debug, clap::Args)]
pub(super) struct Options {
    #[command(flatten)]
    paths: Paths,
    /// Exit with 1 for problems of this severity and above
    #[arg(long, value_name = "SEVERITY", value_enum, default_value_t = Level::Error)]
    deny: Level,
    /// Print problems of this severity and above
    #[arg(long, value_name = "SEVERITY", value_enum, default_value_t = Level::Warning)]
    show: Level,
}

/// A severity, as an argument.
#[derive(Clone, Copy, Debug, clap::ValueEnum)]
enum Level {
    /// Everything
    Note,
    /// Probably a mistake
    Warning,
    /// Something could not be read or placed
    Error,
}

impl From<Level> for Severity {
    fn from(level: Level) -> Self {
        match level {
            Level::Note => Self::Note,
            Level::Warning => Self::Warning,
            Level::Error => Self::Error,
        }
    }
}

/// What was found.
#[derive(Default)]
struct Tally {
    stories: usize,
    errors: usize,
    warnings: usize,
    notes: usize,
    denied: bool,
    failed: bool,
}

pub(super) fn run(options: &Options) -> Result<u8, Failure> {
    let stdout = io::stdout();
    let mut out = BufWriter::with_capacity(1 << 16, stdout.lock());
    let mut tally = Tally::default();
    let found = stories(&options.paths.named()?);
    tally.failed = found.say();
    for story in &found.paths {
        one(story, options, &mut tally, &mut out)?;
    }
    out.flush()?;
    tally.say();
    Ok(match (tally.failed, tally.denied) {
        (true, _) => FAILED,
        (false, true) => PROBLEMS,
        (false, false) => DONE,
    })
}

fn one(path: &Path, options: &Options, tally: &mut Tally, out: &mut dyn Write) -> io::Result<()> {
    let story = match load(&Disk, path) {
        Ok(story) => story,
        Err(error) => {
            tally.failed = true;
            out.flush()?;
            Failure::from(error).say();
            return Ok(());
        }
    };
    tally.stories += 1;
    for problem in &crate::check::problems(&Doc::of(story)) {
        tally.count(problem, options.deny.into());
        if problem.severity >= options.show.into() {
            diagnostics::write(out, problem)?;
        }
    }
    Ok(())
}

impl Tally {
    fn count(&mut self, problem: &Problem, deny: Severity) {
        self.denied |= problem.severity >= deny;
        match problem.severity {
            Severity::Error => self.errors += 1,
            Severity::Warning => self.warnings += 1,
            Severity::Note => self.notes += 1,
        }
    }

    /// Says the sums on standard error.
    fn say(&self) {
        let counted = |n: usize, noun: &str| match n {
            1 => format!("1 {noun}"),
            n => format!("{n} {noun}s"),
        };
        let stories = if self.stories == 1 {
            "1 story".to_owned()
        } else {
            format!("{} stories", self.stories)
        };
        let text = format!(
            "{}, {}, {} in {stories}\n",
            counted(self.errors, "error"),
            counted(self.warnings, "warning"),
            counted(self.notes, "note"),
        );
        let _ = io::stderr().write_all(text.as_bytes());
    }
}
