//! `sayso answer`: records in the reviewer's journal what an author typed below the queries.

use std::io::{self, Write};
use std::path::{Path, PathBuf};

use crate::cli::open_reviews::{JournalArgs, StoryReview, who};
use crate::cli::paths::stories_on_disk;
use crate::cli::{DONE, FAILED, Failure, PROBLEMS};
use crate::export::{ExportInput, queries};
use crate::review::Draft;
use crate::review::answers::{AnswerOutcome, Answered, RejectedAnswer, outcome, read};
use crate::story::{Disk, load};
use crate::tui::workers::clock::Clock;
use crate::view::lists::counted;
use crate::view::visible;

/// The arguments of `answer`.
#[derive(Debug, clap::Args)]
pub(in crate::cli) struct Options {
    /// The list of `sayso export --to queries`, with the author's answers; - is standard input
    file: PathBuf,
    /// The stories of the list [default: those that it names]
    paths: Vec<PathBuf>,
    /// The reviewer who records the answers [default: `SAYSO_REVIEWER`]
    #[arg(long = "as", value_name = "WHO")]
    who: Option<String>,
    #[command(flatten)]
    reviews: JournalArgs,
    /// Only show what would be recorded
    #[arg(long)]
    dry_run: bool,
}

/// The largest list that is read, in bytes.
const MAX_SIZE: u64 = 10_000_000;

/// The counts of answers.
#[derive(Default)]
struct Tally {
    taken: usize,
    known: usize,
    rejected: usize,
    failed: bool,
}

/// A story with its review.
struct OpenStory {
    input: ExportInput,
    review: StoryReview,
    drafts: Vec<Draft>,
}

pub(in crate::cli) fn run(options: &Options) -> Result<u8, Failure> {
    let who = who(options.who.as_deref())?;
    let list = list(&options.file)?;
    let paths =
        if options.paths.is_empty() { named(&list, &options.file)? } else { options.paths.clone() };
    let mut tally = Tally::default();
    let mut open_stories = Vec::new();
    for path in stories_on_disk(&paths)? {
        let story = load(&Disk, &path)?;
        let mut review = options.reviews.read(&path, &story);
        let mut input = ExportInput::from(story);
        input.record = std::mem::take(&mut review.record);
        open_stories.push(OpenStory { input, review, drafts: Vec::new() });
    }
    let known: String = open_stories.iter().map(|open| queries::all_queries(&open.input)).collect();
    let (answers, rejected) = read(&list, &known);
    let file = options.file.display().to_string();
    for answer in rejected {
        tally.rejected += 1;
        print_rejected(&file, &answer)?;
    }
    for answer in answers {
        if let Some(rejected) = take(&answer, &mut open_stories, &mut tally) {
            tally.rejected += 1;
            print_rejected(&file, &rejected)?;
        }
    }
    for open in open_stories.iter_mut().filter(|open| !open.drafts.is_empty()) {
        let drafts = std::mem::take(&mut open.drafts);
        if options.dry_run {
            tally.taken += drafts.len();
            continue;
        }
        let events = open.input.record.stamped(drafts, who.as_str(), &mut Clock);
        if open.review.add(&who, &events) {
            tally.taken += events.len();
        } else {
            tally.failed = true;
        }
    }
    tally.report(options.dry_run)?;
    Ok(match (tally.failed, tally.rejected) {
        (true, _) => FAILED,
        (false, 0) => DONE,
        (false, _) => PROBLEMS,
    })
}

fn list(path: &Path) -> Result<String, Failure> {
    let is = ("a list of queries", "Name the list with the author's answers.");
    let bytes = crate::cli::paths::read(path, MAX_SIZE, is)?;
    match String::from_utf8(bytes) {
        Ok(text) => Ok(text),
        Err(error) => {
            let read = &error.as_bytes()[..error.utf8_error().valid_up_to()];
            let line = memchr::memchr_iter(b'\n', read).count();
            let what = format!("{}:{}: this is not UTF-8 text", path.display(), line + 1);
            Err(Failure::new(what, "Save it as UTF-8: most editors offer that when saving."))
        }
    }
}

/// Returns the stories that a list names, at their paths or next to the list.
fn named(list: &str, file: &Path) -> Result<Vec<PathBuf>, Failure> {
    let mut paths: Vec<PathBuf> = Vec::new();
    for line in list.lines() {
        let bare = line.trim_start_matches(['>', ' ', '\u{feff}']).trim_end();
        let Some(name) = bare.strip_prefix("Story: ") else { continue };
        let path = PathBuf::from(name);
        let next_to_list = file.with_file_name(path.file_name().unwrap_or_default());
        let path = if path.exists() || !next_to_list.exists() { path } else { next_to_list };
        if !paths.contains(&path) {
            paths.push(path);
        }
    }
    if paths.is_empty() {
        let what = format!("{} names no story", file.display());
        return Err(Failure::new(what, "Name the stories: sayso answer LIST STORY…"));
    }
    Ok(paths)
}

/// Adds an answer to the drafts of the story with its query; returns why if it is rejected.
fn take(answer: &Answered, stories: &mut [OpenStory], tally: &mut Tally) -> Option<RejectedAnswer> {
    let rejected = |what: &str, hint| {
        let (line, column) = (answer.line, answer.column);
        Some(RejectedAnswer { line, column, what: format!("{what}: {}", answer.text), hint })
    };
    for open in stories {
        let ExportInput { story, items, record, .. } = &open.input;
        let seen = |id: &crate::review::ItemId| {
            let at = items.position(id)?;
            Some(items.seen(story, items.all()[at].item))
        };
        match outcome(answer, record, &seen) {
            None => {}
            Some(AnswerOutcome::Known) => {
                tally.known += 1;
                return None;
            }
            Some(AnswerOutcome::Void) => {
                let hint = "There is nothing to do, unless you ask the query again.";
                return rejected("the query of this answer was withdrawn", hint);
            }
            Some(AnswerOutcome::New(draft)) => {
                open.drafts.push(*draft);
                return None;
            }
        }
    }
    let hint = "Name the story of the query, and --reviews if its journals are elsewhere.";
    rejected("the journals of these stories have no such query", hint)
}

/// Prints a rejected answer: its position, what is wrong, what to do.
fn print_rejected(file: &str, rejected: &RejectedAnswer) -> io::Result<()> {
    let RejectedAnswer { line, column, what, hint } = rejected;
    let text = format!("{}:{line}:{column}: {}\n    hint: {hint}\n", visible(file), visible(what));
    io::stdout().write_all(text.as_bytes())
}

impl Tally {
    fn report(&self, dry: bool) -> io::Result<()> {
        let answers = |n: usize| counted(n, "answer");
        let taken = if dry { "would be taken" } else { "taken" };
        let text = format!(
            "{} {taken}, {} known already, {} not taken as they are\n",
            answers(self.taken),
            self.known,
            self.rejected
        );
        io::stderr().write_all(text.as_bytes())
    }
}
