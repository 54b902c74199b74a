//! `sayso answer`: what an author typed below the queries, into the reviewer's journal.

use std::io::{self, Write};
use std::path::{Path, PathBuf};

use crate::cli::open_reviews::{Read, Where, who};
use crate::cli::paths::stories;
use crate::cli::{DONE, FAILED, Failure, PROBLEMS};
use crate::export::{ExportInput, queries};
use crate::library::user_files;
use crate::review::Draft;
use crate::review::answers::{AnswerOutcome, Answered, RejectedAnswer, fate, read};
use crate::review::event::stamped;
use crate::story::{Disk, load};
use crate::tui::workers::clock::Clock;
use crate::view::lists::counted;
use crate::view::visible;

/// The arguments of `answer`.
#[derive(Debug, clap::Args)]
pub(in crate::cli) struct Options {
    /// The list that came back, as `sayso export --to queries` wrote it
    file: PathBuf,
    /// The stories that it asks about [default: those that it names]
    paths: Vec<PathBuf>,
    /// Who takes the answers in; else `SAYSO_REVIEWER` says it
    #[arg(long = "as", value_name = "WHO")]
    who: Option<String>,
    #[command(flatten)]
    reviews: Where,
    /// Tell what would be taken, and take nothing
    #[arg(long)]
    dry_run: bool,
}

/// The largest list that is read, in bytes.
const MOST: u64 = 10_000_000;

/// What became of the list.
#[derive(Default)]
struct Tally {
    taken: usize,
    known: usize,
    told: usize,
    failed: bool,
}

/// A story with its review.
struct Desk {
    given: ExportInput,
    review: Read,
    drafts: Vec<Draft>,
}

pub(in crate::cli) fn run(options: &Options) -> Result<u8, Failure> {
    let who = who(options.who.as_deref())?;
    let list = list(&options.file)?;
    let paths =
        if options.paths.is_empty() { named(&list, &options.file)? } else { options.paths.clone() };
    let mut tally = Tally::default();
    let mut sessions = Vec::new();
    for path in stories(&paths).all()? {
        let story = load(&Disk, &path)?;
        let mut review = options.reviews.read(&path, &story);
        let mut given = ExportInput::from(story);
        given.record = std::mem::take(&mut review.record);
        sessions.push(Desk { given, review, drafts: Vec::new() });
    }
    let known: String =
        sessions.iter().map(|session| queries::all_queries(&session.given)).collect();
    let (answers, misfits) = read(&list, &known);
    let file = options.file.display().to_string();
    for misfit in misfits {
        tally.told += 1;
        tell(&file, &misfit)?;
    }
    for answer in answers {
        if let Some(misfit) = take(&answer, &mut sessions, &mut tally) {
            tally.told += 1;
            tell(&file, &misfit)?;
        }
    }
    for session in sessions.iter_mut().filter(|session| !session.drafts.is_empty()) {
        let drafts = std::mem::take(&mut session.drafts);
        if options.dry_run {
            tally.taken += drafts.len();
            continue;
        }
        let events = stamped(drafts, who.as_str(), &mut Clock);
        if session.review.add(&who, &events) {
            tally.taken += events.len();
        } else {
            tally.failed = true;
        }
    }
    tally.say(options.dry_run)?;
    Ok(match (tally.failed, tally.told) {
        (true, _) => FAILED,
        (false, 0) => DONE,
        (false, _) => PROBLEMS,
    })
}

fn list(path: &Path) -> Result<String, Failure> {
    let unread = |why: io::Error| {
        let what = format!("cannot read {}: {why}", path.display());
        Failure::new(what, "Name the list that came back.")
    };
    let bytes = user_files::read(path, MOST).map_err(unread)?;
    match String::from_utf8(bytes) {
        Ok(text) => Ok(text),
        Err(error) => {
            let read = &error.as_bytes()[..error.utf8_error().valid_up_to()];
            let line = memchr::memchr_iter(b'\n', read).count();
            let what = format!("{}:{}: it is no UTF-8 text", path.display(), line + 1);
            Err(Failure::new(what, "Save it as UTF-8: most editors offer that when saving."))
        }
    }
}

/// Returns the stories that a list names: as they are, or beside the list.
fn named(list: &str, file: &Path) -> Result<Vec<PathBuf>, Failure> {
    let mut paths: Vec<PathBuf> = Vec::new();
    for line in list.lines() {
        let bare = line.trim_start_matches(['>', ' ', '\u{feff}']).trim_end();
        let Some(name) = bare.strip_prefix("Story: ") else { continue };
        let path = PathBuf::from(name);
        let beside = file.with_file_name(path.file_name().unwrap_or_default());
        let path = if path.exists() || !beside.exists() { path } else { beside };
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

/// Takes an answer to where its query is; returns what is wrong with it.
fn take(answer: &Answered, sessions: &mut [Desk], tally: &mut Tally) -> Option<RejectedAnswer> {
    let misfit = |what: &str, hint| {
        let (line, column) = (answer.line, answer.column);
        Some(RejectedAnswer { line, column, what: format!("{what}: {}", answer.text), hint })
    };
    for session in sessions {
        let ExportInput { story, items, record, .. } = &session.given;
        let seen = |id: &crate::review::ItemId| {
            let at = items.position(id)?;
            Some(items.seen(story, items.all()[at].item))
        };
        match fate(answer, record, &seen) {
            None => {}
            Some(AnswerOutcome::Known) => {
                tally.known += 1;
                return None;
            }
            Some(AnswerOutcome::Void) => {
                let hint = "Nothing is to be done, unless the query is asked again.";
                return misfit("the query of this answer was taken back", hint);
            }
            Some(AnswerOutcome::New(draft)) => {
                session.drafts.push(*draft);
                return None;
            }
        }
    }
    let hint = "Name the story that it belongs to, and --reviews if its journals are elsewhere.";
    misfit("no such query is in the journals of these stories", hint)
}

/// Prints what could not be taken as it is: place, what, what to do.
fn tell(file: &str, misfit: &RejectedAnswer) -> io::Result<()> {
    let RejectedAnswer { line, column, what, hint } = misfit;
    let text = format!("{}:{line}:{column}: {}\n    hint: {hint}\n", visible(file), visible(what));
    io::stdout().write_all(text.as_bytes())
}

impl Tally {
    fn say(&self, dry: bool) -> io::Result<()> {
        let answers = |n: usize| counted(n, "answer");
        let taken = if dry { "would be taken" } else { "taken" };
        let text = format!(
            "{} {taken}, {} known already, {} not taken as they are\n",
            answers(self.taken),
            self.known,
            self.told
        );
        io::stderr().write_all(text.as_bytes())
    }
}
