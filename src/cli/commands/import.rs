//! `sayso import`: restores the reviews of a JSON export into the journals of stories, or makes queries
//! of the comments of Hypothesis and other web annotations.

mod comments;

use std::collections::BTreeMap;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use crate::cli::open_reviews::JournalArgs;
use crate::cli::paths::stories_on_disk;
use crate::cli::{DONE, FAILED, Failure, PROBLEMS};
use crate::review::import::{Exported, from_json};
use crate::review::reviewer_name::ReviewerName;
use crate::review::{Event, sha256};
use crate::story::formats::web_annotation::comments::has_comments;
use crate::story::{Disk, load};

/// The arguments of `import`.
#[derive(Debug, clap::Args)]
pub(in crate::cli) struct Options {
    /// The file that `sayso export --to json` wrote, or comments as Hypothesis exports them; - is standard
    /// input
    file: PathBuf,
    /// The stories to restore [default: those that the file names], or that are commented on
    paths: Vec<PathBuf>,
    /// The reviewer who asks the author what comments say [default: `SAYSO_REVIEWER`]
    #[arg(long = "as", value_name = "WHO")]
    who: Option<String>,
    #[command(flatten)]
    reviews: JournalArgs,
    /// Only show what would be added
    #[arg(long)]
    dry_run: bool,
}

/// The largest export that is read, in bytes.
const MAX_SIZE: u64 = 1_000_000_000;

/// The counts of events.
#[derive(Default)]
struct Tally {
    added: usize,
    known: usize,
    refused: usize,
    failed: bool,
}

pub(in crate::cli) fn run(options: &Options) -> Result<u8, Failure> {
    let name = options.file.display();
    let is = ("an export", "Name a file that sayso export --to json wrote.");
    let bytes = crate::cli::paths::read(&options.file, MAX_SIZE, is)?;
    if has_comments(&options.file, &bytes) {
        return comments::run(options, &bytes);
    }
    let text = String::from_utf8_lossy(&bytes);
    let reviews = from_json(&text).map_err(|(line, column, why)| {
        let hint = "Name a file that sayso export --to json wrote.";
        Failure::new(format!("{name}:{line}:{column}: {why}"), hint)
    })?;
    let mut tally = Tally::default();
    for review in &reviews {
        for (number, why) in &review.bad {
            tally.refused += 1;
            let what = format!("{name}: {}: event {number}: {why}", review.path);
            Failure::new(what, "It is left out; the other events are imported.").report();
        }
    }
    let named: Vec<PathBuf> = reviews.iter().map(|review| review.path.clone().into()).collect();
    let paths = if options.paths.is_empty() { &named } else { &options.paths };
    for path in stories_on_disk(paths)? {
        one(&path, &reviews, options, &mut tally)?;
    }
    tally.report(options.dry_run)?;
    Ok(match (tally.failed, tally.refused) {
        (true, _) => FAILED,
        (false, 0) => DONE,
        (false, _) => PROBLEMS,
    })
}

/// Adds the missing events to the journals of a story.
fn one(
    path: &Path,
    reviews: &[Exported],
    options: &Options,
    tally: &mut Tally,
) -> Result<(), Failure> {
    let story = load(&Disk, path)?;
    let hash = sha256(story.body());
    let exact = reviews.iter().find(|review| Path::new(&review.path) == path);
    let alike = || reviews.iter().find(|review| *review.sha256 == *hash);
    let only = || if reviews.len() == 1 { reviews.first() } else { None };
    let Some(review) = exact.or_else(alike).or_else(only) else {
        tally.refused += 1;
        let what = format!("{}: the export has no review of this story", path.display());
        Failure::new(what, "Give the path of the story as the export has it.").report();
        return Ok(());
    };
    let read = options.reviews.read(path, &story);
    let mut missing: BTreeMap<Box<str>, Vec<Event>> = BTreeMap::new();
    for event in &review.events {
        if read.record.entry(&event.who, &event.id).is_some() {
            tally.known += 1;
        } else {
            missing.entry(event.who.clone()).or_default().push(event.clone());
        }
    }
    for (who, events) in missing {
        let name = match ReviewerName::parse(&who) {
            Ok(name) => name,
            Err(why) => {
                tally.refused += events.len();
                Failure::new(why.to_string(), "Its events are left out.").report();
                continue;
            }
        };
        if options.dry_run {
            tally.added += events.len();
            continue;
        }
        if read.add(&name, &events) {
            tally.added += events.len();
        } else {
            tally.failed = true;
        }
    }
    Ok(())
}

impl Tally {
    fn report(&self, dry: bool) -> io::Result<()> {
        let added = if dry { "would be added" } else { "added" };
        let text = format!(
            "{} {} {added}, {} known already, {} left out\n",
            self.added,
            if self.added == 1 { "event" } else { "events" },
            self.known,
            self.refused
        );
        io::stderr().write_all(text.as_bytes())
    }
}
