//! `sayso check --fix`: the problems that can be mended at once are mended, story by story, before
//! what is left is reported.
//!
//! The lines that would change are shown first. They are written with `--yes`, or once somebody at a
//! terminal has said so.

use std::collections::{BTreeMap, HashSet};
use std::fmt::Write as _;
use std::io::{self, IsTerminal, Write};
use std::path::Path;

use super::levels::Desk;
use super::{Format, Options};
use crate::check;
use crate::cli::{Failure, on_terminal};
use crate::export::confidential;
use crate::mend::{ChangedLine, Edit, Mending, OpenFailure, Refusal, SaveError, save};
use crate::review::Record;
use crate::story::files::same_folders::SameFolders;
use crate::story::sandbox::Sandbox;
use crate::story::stdin_story::STANDARD_INPUT;
use crate::story::{Problem, Severity, load};
use crate::view::{Document, visible};

/// So often the mended story is looked through again for what can be mended now.
const ROUNDS: usize = 10;

/// The arguments that mend.
#[derive(Debug, clap::Args)]
pub(super) struct FixArgs {
    /// Mend what can be mended at once: show the lines that change, ask before each story, report what is
    /// left
    #[arg(long)]
    pub(super) fix: bool,
    /// With --fix: write the lines without asking
    #[arg(long, requires = "fix")]
    yes: bool,
}

/// Mends stories: in memory on any thread, shown and written one after the other.
pub(super) struct Fixer<'f> {
    files: &'f Sandbox,
    same: SameFolders<'f>,
    options: &'f Options,
    desk: &'f Desk<'f>,
}

/// What was mended so far.
#[derive(Default)]
pub(super) struct Fixed {
    /// How many problems were mended, and in how many stories.
    mended: (usize, usize),
    /// How many can be, and were only shown.
    shown: (usize, usize),
    /// True if something could not be written.
    failed: bool,
}

/// A story with its mends made in memory.
#[derive(Default)]
pub(super) struct Mended {
    /// The file with its mends, if there are any.
    mending: Option<Mending>,
    /// The lines that change.
    lines: Vec<ChangedLine>,
    /// How many problems were mended, by rule.
    rules: BTreeMap<&'static str, usize>,
    /// True if the lines are not shown.
    secret: bool,
    /// What could not be mended.
    failures: Vec<Failure>,
    /// True if that is the story as a whole.
    failed: bool,
}

impl Mended {
    /// Returns true if nothing of it is printed.
    pub(super) fn is_quiet(&self) -> bool {
        self.failures.is_empty() && self.lines.is_empty()
    }

    fn failed(why: Failure) -> Self {
        Self { failures: vec![why], failed: true, ..Self::default() }
    }
}

impl<'f> Fixer<'f> {
    pub(super) fn new(files: &'f Sandbox, options: &'f Options, desk: &'f Desk<'f>) -> Self {
        Self { files, same: SameFolders::new(files), options, desk }
    }

    /// Mends a story in memory; one that cannot be read is left to the check.
    pub(super) fn mend(&self, path: &Path) -> Mended {
        let Ok(story) = load(&self.same, path) else { return Mended::default() };
        let review = self.options.reviews.read_quietly(path, &story);
        let doc = Document::of(story);
        let wanted = self.wanted(path, &doc, &review.record);
        if wanted.is_empty() {
            return Mended::default();
        }
        if path == Path::new(STANDARD_INPUT) {
            let what = format!("{STANDARD_INPUT} cannot be mended");
            return Mended::failed(Failure::new(what, "Write it to a file and name that."));
        }
        let mending = match Mending::open(self.files, path) {
            Ok(mending) => mending,
            Err(why) => return Mended::failed(open_failure(path, why)),
        };
        let secret = !confidential::nothing_to_withhold(&doc.story, &Record::default());
        let secret = secret && !on_terminal();
        self.mended(path, mending, wanted, &review.record, secret)
    }

    /// Shows the mends of a story, and writes them if that is asked for.
    pub(super) fn write(&self, path: &Path, story: &Mended, fixed: &mut Fixed) -> io::Result<()> {
        story.failures.iter().for_each(Failure::report);
        fixed.failed |= story.failed;
        let Some(mending) = story.mending.as_ref().filter(|_| !story.lines.is_empty()) else {
            return Ok(());
        };
        self.show(mending.path(), story)?;
        let count: usize = story.rules.values().sum();
        if !self.is_agreed(path)? {
            fixed.shown = (fixed.shown.0 + count, fixed.shown.1 + 1);
            return Ok(());
        }
        match save(self.files, mending) {
            Ok(_) => fixed.mended = (fixed.mended.0 + count, fixed.mended.1 + 1),
            Err(why) => {
                fixed.failed = true;
                save_failure(&why).report();
            }
        }
        Ok(())
    }

    /// Returns the problems that are reported and can be mended, with their edits.
    fn wanted(&self, path: &Path, doc: &Document, record: &Record) -> Vec<(Problem, Vec<Edit>)> {
        let mut mends = check::mends(doc, Some(record));
        let allow = &doc.story.meta.allow;
        let levels = &self.desk.of(path).levels;
        mends.retain(|(problem, _)| {
            let is_allowed = problem.severity != Severity::Error
                && allow.iter().any(|rule| rule == problem.rule);
            !is_allowed && levels.apply(&mut vec![problem.clone()]) == 0
        });
        mends
    }

    /// Makes the edits in memory, until nothing is left that can be mended.
    fn mended(
        &self,
        path: &Path,
        mut mending: Mending,
        mut wanted: Vec<(Problem, Vec<Edit>)>,
        record: &Record,
        secret: bool,
    ) -> Mended {
        let (mut rules, mut failures) = (BTreeMap::new(), Vec::new());
        let mut refused: HashSet<String> = HashSet::new();
        for _ in 0..ROUNDS {
            let before = mending.text().to_owned();
            let mut made: Vec<&[Edit]> = Vec::new();
            for (problem, edits) in &wanted {
                if refused.contains(&problem.what) {
                    continue;
                }
                // one edit may mend two problems of an annotation
                if !made.contains(&&**edits) {
                    if let Err(why) = mending.apply_without_loss(edits) {
                        refused.insert(problem.what.clone());
                        failures.push(not_mended(problem, &why, secret));
                        continue;
                    }
                    made.push(edits);
                }
                *rules.entry(problem.rule).or_default() += 1;
            }
            if mending.text() == before {
                break;
            }
            let doc = Document::of(mending.story().clone());
            wanted = self.wanted(path, &doc, record);
        }
        let lines = mending.changes();
        Mended { mending: Some(mending), lines, rules, secret, failures, failed: false }
    }

    /// Prints the lines that change.
    fn show(&self, file: &Path, story: &Mended) -> io::Result<()> {
        let name = visible(&file.display().to_string()).into_owned();
        let rules: Vec<String> =
            story.rules.iter().map(|(rule, n)| format!("{rule} {n}")).collect();
        let mut text = format!("{name}: {}\n", rules.join(", "));
        if story.secret {
            let n = story.lines.len();
            let _ = writeln!(text, "{n} lines, not shown here: some of the story is confidential");
        }
        for line in story.lines.iter().filter(|_| !story.secret) {
            let sign = if line.added { '+' } else { '-' };
            let _ = writeln!(text, "{:>5} {sign}{}", line.line, visible(&line.text));
        }
        if self.options.format == Format::Human {
            return io::stdout().lock().write_all(text.as_bytes());
        }
        io::stderr().write_all(text.as_bytes())
    }

    /// Returns true if the lines are to be written: asked for, or said at a terminal.
    fn is_agreed(&self, path: &Path) -> io::Result<bool> {
        if self.options.mends.yes {
            return Ok(true);
        }
        if !io::stdin().is_terminal() || !io::stderr().is_terminal() {
            return Ok(false);
        }
        io::stdout().flush()?;
        write!(io::stderr(), "mend {}? [y/N] ", visible(&path.display().to_string()))?;
        let mut answer = String::new();
        io::stdin().read_line(&mut answer)?;
        Ok(matches!(answer.trim(), "y" | "Y" | "yes"))
    }
}

impl Fixed {
    /// Says how much was mended; returns true if something could not be written.
    pub(super) fn report(&self) -> bool {
        let counted = |(problems, stories): (usize, usize)| {
            let problems =
                if problems == 1 { "1 problem".to_owned() } else { format!("{problems} problems") };
            let stories =
                if stories == 1 { "1 story".to_owned() } else { format!("{stories} stories") };
            format!("{problems} in {stories}")
        };
        let mut text = String::new();
        if self.mended.0 > 0 {
            let _ = writeln!(text, "mended {}", counted(self.mended));
        }
        if self.shown.0 > 0 {
            let _ = writeln!(
                text,
                "{} can be mended and nothing was written: --yes writes it",
                counted(self.shown)
            );
        }
        if text.is_empty() {
            text.push_str("nothing was mended");
            text.push_str(if self.failed {
                "\n"
            } else {
                ": no problem here can be mended at once\n"
            });
        }
        let _ = io::stderr().write_all(text.as_bytes());
        self.failed
    }
}

/// Returns why a problem was not mended; of a story with something confidential only where.
fn not_mended(problem: &Problem, why: &Refusal, secret: bool) -> Failure {
    let what = if secret { "" } else { &problem.what };
    let (file, line, rule) = (&problem.file, problem.at.line, problem.rule);
    let why = if secret { String::new() } else { sentence(&why.what) + " " };
    let what = format!("{file}:{line}: not mended: {what} [{rule}]").replace(":  [", ": [");
    Failure::new(what, why + "Mend it by hand.")
}

/// Returns a phrase as a sentence.
fn sentence(what: &str) -> String {
    let mut letters = what.chars();
    let first = letters.next().map(|c| c.to_uppercase().collect::<String>());
    format!("{}{}.", first.unwrap_or_default(), letters.as_str())
}

fn open_failure(path: &Path, why: OpenFailure) -> Failure {
    match why {
        OpenFailure::Open(error) => Failure::from(error),
        OpenFailure::NotMendable { what, hint, .. } => {
            Failure::new(format!("{}: {what}", path.display()), hint)
        }
    }
}

fn save_failure(why: &SaveError) -> Failure {
    let hint = match why {
        SaveError::Changed { .. } => "Run sayso check --fix again.".to_owned(),
        SaveError::ReadOnly { .. } => "Make the file writable, or mend a copy of it.".to_owned(),
        SaveError::Io { .. } => why.hint(),
    };
    Failure::new(why.to_string(), hint)
}
