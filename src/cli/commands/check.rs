//! `sayso check`: reports every problem in every story, and with `--gate` what the review has
//! left open.

use std::collections::HashSet;
use std::io::{self, BufWriter, Write};
use std::path::Path;

use crate::cli::open_reviews::{JournalArgs, StoryReview, who};
use crate::cli::paths::{Paths, stories};
use crate::cli::{DONE, FAILED, Failure, PROBLEMS, diagnostics};
use crate::export::confidential;
use crate::review::gate::{sign_off_problem, words_left};
use crate::review::{
    Draft, EventKind, EventOrigin, Gate, GateLineKind, Items, LeftOut, Record, latest_sign_off,
};
use crate::story::sandbox::Sandbox;
use crate::story::{Problem, Severity, Story, load};
use crate::tui::workers::clock::Clock;
use crate::view::Document;

/// The arguments of `check`.
#[derive(Debug, clap::Args)]
pub(in crate::cli) struct Options {
    #[command(flatten)]
    paths: Paths,
    /// Exit with 1 if there are problems of this severity or above
    #[arg(long, value_name = "SEVERITY", value_enum, default_value_t = Level::Error)]
    deny: Level,
    /// Print problems of this severity and above
    #[arg(long, value_name = "SEVERITY", value_enum, default_value_t = Level::Warning)]
    show: Level,
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

/// A severity, as an argument.
#[derive(Clone, Copy, Debug, clap::ValueEnum)]
enum Level {
    /// Everything
    Note,
    /// Probably a mistake
    Warning,
    /// Something cannot be read or placed
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

/// The counts of problems.
#[derive(Default)]
struct Tally {
    stories: usize,
    errors: usize,
    warnings: usize,
    notes: usize,
    /// What is in the files besides quotes and claims, and has no meaning.
    not_read: usize,
    /// Problems and notes that were not printed.
    hidden: usize,
    denied: bool,
    failed: bool,
    /// How many things the gate finds open; `None` if it was not asked for.
    left: Option<usize>,
    /// The names of what was accepted as left out.
    named: HashSet<String>,
    /// True if there is more than one story.
    many: bool,
    /// How many items the gate finds open, and how many there are.
    items: (usize, usize),
}

pub(in crate::cli) fn run(options: &Options) -> Result<u8, Failure> {
    let stdout = io::stdout();
    let mut out = BufWriter::with_capacity(1 << 16, stdout.lock());
    let mut tally = Tally { left: options.gate.then_some(0), ..Tally::default() };
    let (named, files) = options.paths.open()?;
    let found = stories(&files, &named);
    tally.failed = found.report_failures();
    tally.many = found.paths.len() > 1;
    for story in &found.paths {
        one((&files, story), options, &mut tally, &mut out)?;
    }
    out.flush()?;
    let unknown = options.accept.iter().filter(|name| !tally.named.contains(*name));
    let unknown: Vec<&str> = unknown.map(String::as_str).collect();
    if !tally.failed && !unknown.is_empty() {
        let what = format!("nothing left out is called {}", unknown.join(" or "));
        let hint = "Name it as the gate does: sayso check --gate lists what does not count.";
        return Err(Failure::new(what, hint));
    }
    tally.report();
    Ok(match (tally.failed, tally.denied) {
        (true, _) => FAILED,
        (false, true) => PROBLEMS,
        (false, false) => DONE,
    })
}

fn one(
    (files, path): (&Sandbox, &Path),
    options: &Options,
    tally: &mut Tally,
    out: &mut dyn Write,
) -> io::Result<()> {
    let story = match load(files, path) {
        Ok(story) => story,
        Err(error) => {
            tally.failed = true;
            out.flush()?;
            Failure::from(error).report();
            return Ok(());
        }
    };
    tally.stories += 1;
    let mut read = options.reviews.read_quietly(path, &story);
    accept(&mut read, options, tally);
    out.flush()?;
    read.report(options.gate);
    let items = &read.items;
    let doc = Document::of(story);
    let mut problems = crate::check::problems_with(&doc, items, &read.record);
    if let Some(left) = &mut tally.left {
        let gate = Gate::of(&doc.story, items, &read.record);
        *left += gate.count();
        let sign_off = latest_sign_off(&read.record, items.sha256());
        if !options.unsigned
            && let Some(problem) = sign_off_problem(&doc.story, &sign_off, options.signed)
        {
            *left += 1;
            problems.push(problem);
        }
        tally.items = (tally.items.0 + gate.items(), tally.items.1 + items.all().len());
        // an unreadable journal may hold anything, so the gate cannot pass
        tally.failed |= read.failed;
        // the gate reports orphans itself
        let by_gate = [GateLineKind::Orphan.rule(), GateLineKind::NothingAnnotated.rule()];
        problems.retain(|problem| !by_gate.contains(&problem.rule));
        problems.extend(gate.problems(&doc.story));
        problems.sort_by(|a, b| (&a.file, a.at).cmp(&(&b.file, b.at)));
    }
    let (story, record, _) = confidential::without(doc.story.clone(), read.record.clone());
    let open = open_problems(story, &record, options);
    confidential::withhold(&mut problems, &open, &doc.story, &read.record);
    let columns = super::linear::width(None);
    for problem in &problems {
        tally.count(problem, options.deny.into());
        if problem.severity >= options.show.into() {
            diagnostics::write(out, problem, columns)?;
        } else {
            tally.hidden += 1;
        }
    }
    Ok(())
}

/// Returns the problems of what everybody may see.
fn open_problems(story: Story, record: &Record, options: &Options) -> Vec<Problem> {
    let items = Items::of(&story);
    let doc = Document::of(story);
    let mut problems = crate::check::problems_with(&doc, &items, record);
    if options.gate {
        problems.extend(Gate::of(&doc.story, &items, record).problems(&doc.story));
        let sign_off = latest_sign_off(record, items.sha256());
        problems.extend(sign_off_problem(&doc.story, &sign_off, options.signed));
    }
    problems
}

/// Records by name that something in a journal does not count.
fn accept(read: &mut StoryReview, options: &Options, tally: &mut Tally) {
    if options.accept.is_empty() {
        return;
    }
    let name = match who(options.who.as_deref()) {
        Ok(name) => name,
        Err(failure) => {
            tally.failed = true;
            failure.report();
            return;
        }
    };
    // the name of a file alone says nothing where several stories are checked
    let many = tally.many;
    let named = |one: &&LeftOut| {
        let alone = options.accept.contains(&one.name()) && !many;
        alone || options.accept.contains(&one.full_name())
    };
    let kinds: Vec<EventKind> =
        read.record.left_out().filter(named).map(LeftOut::accepted).collect();
    for one in read.record.left_out().filter(named) {
        tally.named.extend([one.name(), one.full_name()]);
    }
    let draft = |what| Draft { item: None, seen: None, what, via: EventOrigin::Key };
    let drafts: Vec<Draft> = kinds.into_iter().map(draft).collect();
    let events = read.record.stamped(drafts, name.as_str(), &mut Clock);
    if events.is_empty() || read.add(&name, &events) {
        for event in events {
            read.record.push(event);
        }
    } else {
        tally.failed = true;
    }
}

impl Tally {
    fn count(&mut self, problem: &Problem, deny: Severity) {
        self.denied |= problem.severity >= deny;
        match problem.severity {
            Severity::Error => self.errors += 1,
            Severity::Warning => self.warnings += 1,
            Severity::Note if problem.is_not_read() => self.not_read += 1,
            Severity::Note => self.notes += 1,
        }
    }

    /// Prints the sums on standard error.
    fn report(&self) {
        let counted = |n: usize, noun: &str| match n {
            1 => format!("1 {noun}"),
            n => format!("{n} {noun}s"),
        };
        let stories = if self.stories == 1 {
            "1 story".to_owned()
        } else {
            format!("{} stories", self.stories)
        };
        let gate = match self.left {
            None => String::new(),
            Some(0) if self.failed => "the gate is shut: something could not be read\n".to_owned(),
            Some(n) if self.failed => {
                format!(
                    "the gate is shut: {} left, and something could not be read\n",
                    counted(n, "thing")
                )
            }
            Some(0) if self.stories == 0 => "the gate is shut: there is no story\n".to_owned(),
            Some(0) => "the gate is open: nothing is left\n".to_owned(),
            Some(n) => format!("the gate is shut: {}\n", words_left(self.items, n)),
        };
        let not_read = match self.not_read {
            0 => String::new(),
            1 => " (and 1 label or part without a meaning)".to_owned(),
            n => format!(" (and {n} labels or parts without a meaning)"),
        };
        let hidden = match self.hidden {
            0 => String::new(),
            1 => "1 of them is not shown: --show note shows it\n".to_owned(),
            n => format!("{n} of them are not shown: --show note shows all\n"),
        };
        let text = format!(
            "{}, {}, {}{not_read} in {stories}\n{hidden}{gate}",
            counted(self.errors, "error"),
            counted(self.warnings, "warning"),
            counted(self.notes, "note"),
        );
        let _ = io::stderr().write_all(text.as_bytes());
    }
}
