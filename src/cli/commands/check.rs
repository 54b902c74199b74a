//! `sayso check`: reports every problem in every story, and with `--gate` what the review has
//! left open.
//!
//! ```text
//! fix      --fix: what can be mended at once is mended before the rest is reported
//! levels   --deny, --warn, --allow, and the [check] table of the folder of a story
//! story    checks one story, on any thread
//! output   problems as they are printed, in each format
//! tally    the counts, the exit code, the summary
//! explain  `sayso explain`: the rules
//! ```

pub(in crate::cli) mod explain;
mod fix;
mod levels;
mod output;
mod story;
mod tally;

use std::io::{self, BufWriter};
use std::path::PathBuf;
use std::sync::atomic::AtomicBool;

use crate::cli::open_reviews::JournalArgs;
use crate::cli::paths::{Paths, stories};
use crate::cli::progress::Progress;
use crate::cli::{Failure, on_terminal};
use crate::library::parallel::in_order;
use crate::story::Severity;
use crate::story::files::Keeping;
use crate::story::files::same_folders::SameFolders;

use fix::{FixArgs, Fixed, Fixer};
use levels::Desk;
use output::Output;
use story::Checker;
use tally::Tally;

/// The arguments of `check`.
#[derive(Debug, clap::Args)]
pub(in crate::cli) struct Options {
    #[command(flatten)]
    paths: Paths,
    /// Exit with 1 if there are problems of this severity or above [default: error]; or make the
    /// problems of a rule errors
    #[arg(long, value_name = "SEVERITY|RULE", value_delimiter = ',')]
    deny: Vec<String>,
    /// Make the problems of a rule, or notes, warnings
    #[arg(long, value_name = "SEVERITY|RULE", value_delimiter = ',')]
    warn: Vec<String>,
    /// Leave out the problems of a rule or of a severity
    #[arg(long, value_name = "SEVERITY|RULE", value_delimiter = ',')]
    allow: Vec<String>,
    /// Print problems of this severity and above
    #[arg(long, value_name = "SEVERITY", value_enum, default_value_t = Shown::Warning)]
    show: Shown,
    /// The format of what is printed
    #[arg(long, value_name = "FORMAT", value_enum, default_value_t = Format::Human)]
    format: Format,
    #[command(flatten)]
    mends: FixArgs,
    /// Check the gate too: report what the review has left open, and exit with 1 if anything is
    #[arg(long)]
    gate: bool,
    /// With --gate: a sign-off is demanded; exit with 1 if there is none that is valid
    #[arg(long, requires = "gate", conflicts_with = "unsigned")]
    signed: bool,
    /// With --gate: a sign-off that something has voided since does not matter
    #[arg(long, requires = "gate")]
    unsigned: bool,
    /// With --gate: record that you know that a line of a journal does not count, as in km.jsonl:3
    #[arg(long, requires = "gate", value_name = "FILE[:LINE]")]
    accept: Vec<String>,
    /// The reviewer who accepts [default: `SAYSO_REVIEWER`]
    #[arg(long = "as", value_name = "WHO", requires = "accept")]
    who: Option<String>,
    #[command(flatten)]
    reviews: JournalArgs,
}

/// The end of the help: the exit codes.
pub(in crate::cli) const EXITS: &str = "\
sayso explain RULE explains a rule; docs/rules.md has all of them, and how a desk sets them.

Exit codes: 0 nothing that is denied, 1 a problem that is denied or an open gate, 2 something could not be read.";

/// A severity, as an argument.
#[derive(Clone, Copy, Debug, clap::ValueEnum)]
enum Shown {
    /// Everything
    Note,
    /// Probably a mistake
    Warning,
    /// Something cannot be read or placed
    Error,
}

impl From<Shown> for Severity {
    fn from(shown: Shown) -> Self {
        match shown {
            Shown::Note => Self::Note,
            Shown::Warning => Self::Warning,
            Shown::Error => Self::Error,
        }
    }
}

/// A format of what is printed, as an argument.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
enum Format {
    /// For people: place, problem, line, hint
    Human,
    /// One JSON object
    Json,
    /// Workflow commands of GitHub, shown beside the lines of a change
    Github,
    /// SARIF 2.1.0, for code scanning
    Sarif,
}

pub(in crate::cli) fn run(options: &Options) -> Result<u8, Failure> {
    let (line, deny) = levels::of_line(options)?;
    let (named, files) = options.paths.open()?;
    let keeping = Keeping::of(&files);
    let found = stories(&keeping, &named);
    let mut tally = Tally::new(options.gate, deny);
    tally.failed = found.report_failures();
    let desk = Desk::new(&files, line);
    if options.mends.fix {
        tally.failed |= fix(&Fixer::new(&files, options, &desk), &found.paths)?;
    }
    let stdout = io::stdout();
    let out = BufWriter::with_capacity(1 << 16, stdout.lock());
    let mut output = Output::new(options.format, options.show.into(), out);
    let many = found.paths.len() > 1;
    let same = SameFolders::new(&keeping);
    let homes = options.reviews.homes();
    let checker = Checker { files: &same, options, desk: &desk, homes: &homes, many };
    let mut progress = Progress::new("checking", found.paths.len());
    let mut written = output.begin();
    let stop = AtomicBool::new(false);
    let work = |at: usize| checker.check(&found.paths[at]);
    let show_at_once = on_terminal();
    in_order(found.paths.len(), &stop, work, |at, checked| {
        progress.at(at + 1);
        if written.is_err() {
            return false;
        }
        if !checked.is_quiet(options.show.into()) {
            progress.clear();
        }
        written = tally.add(checked, &mut output);
        if show_at_once && written.is_ok() {
            written = output.flush();
        }
        written.is_ok()
    });
    progress.clear();
    written?;
    output.end(tally.summary(), !tally.failed)?;
    tally.unknown_names(&options.accept)?;
    tally.report();
    Ok(tally.code())
}

/// Mends stories, on all threads; shows and writes what changes in their order. Returns true if something
/// could not be mended.
fn fix(fixer: &Fixer<'_>, paths: &[PathBuf]) -> io::Result<bool> {
    let mut progress = Progress::new("mending", paths.len());
    let (mut done, mut written) = (Fixed::default(), Ok(()));
    in_order(
        paths.len(),
        &AtomicBool::new(false),
        |at| fixer.mend(&paths[at]),
        |at, story| {
            progress.at(at + 1);
            if !story.is_quiet() {
                progress.clear();
            }
            written = fixer.write(&paths[at], &story, &mut done);
            written.is_ok()
        },
    );
    progress.clear();
    written?;
    Ok(done.report())
}
