//! How long a folder of stories takes: until the first screen of rows is there, until
//! every row is read, until people are joined; and the searches over all of them.
//!
//! `cargo bench --bench library`; other numbers of stories as arguments behind `--`. Made-up
//! stories of 6 kB with 40 annotations and 10 people each, whose names come from a few hundred.
//! Each figure is the median of five runs on files that were read before.

#![expect(clippy::print_stdout, reason = "figures are what it is for")]

mod support;

use std::path::{Path, PathBuf};
use std::sync::atomic::AtomicBool;
use std::time::{Duration, Instant};

use sayso::library::cross_story::{self, StoryToSearch};
use sayso::library::{Drafting, load, parallel, people, reviews};
use sayso::review::event::stamped;
use sayso::review::journal::JournalFolders;
use sayso::review::journal::codec;
use sayso::review::{CountingStamps, Draft, EventKind, EventOrigin, ItemId, Value};
use sayso::story::{Disk, Files};
use sayso::view::{Query, Search};

/// Rows of the first screen.
const SCREEN: usize = 40;
const RUNS: usize = 5;

fn main() {
    let asked: Vec<usize> = std::env::args().filter_map(|word| word.parse().ok()).collect();
    let sizes = if asked.is_empty() { vec![1_000, 20_000] } else { asked };
    println!("{} threads; milliseconds", parallel::threads());
    println!(
        "stories | found 40 rows | read 40 rows | found all | read all | joined people | search all | \
         reviews, none there | reviews, one of ten | queue"
    );
    for count in sizes {
        let folder = tempfile::tempdir().expect("a folder");
        make(folder.path(), count);
        let mut runs: Vec<[Duration; 9]> = (0..=RUNS).map(|_| run(folder.path(), count)).collect();
        // the first run warms the files up
        runs.remove(0);
        let median = |at: usize| {
            let mut all: Vec<Duration> = runs.iter().map(|run| run[at]).collect();
            all.sort();
            format!("{:.0}", all[RUNS / 2].as_secs_f64() * 1_000.0)
        };
        let medians: Vec<String> = (0..9).map(median).collect();
        println!("{count} | {}", medians.join(" | "));
    }
}

/// Makes a journal of forty decisions.
fn journal() -> String {
    let draft = |n: usize| Draft {
        item: ItemId::parse(&format!("quotes.q{n}")),
        seen: None,
        what: EventKind::Decide { value: Value::Verbatim, evidence: Vec::new(), note: None },
        via: EventOrigin::Key,
    };
    let events = stamped((0..40).map(draft).collect(), "km", &mut CountingStamps::default());
    events.iter().map(|event| codec::encode(event) + "\n").collect()
}

/// Makes a folder of stories, a hundred to a folder in it.
fn make(folder: &Path, count: usize) {
    let texts: Vec<String> = (0..50).map(|i| support::story(5_000 + i * 40, 40, 10)).collect();
    let journal = journal();
    for at in 0..count {
        let below = folder.join(format!("{:04}", at / 100));
        if at % 100 == 0 {
            std::fs::create_dir(&below).expect("a folder");
        }
        let text = texts[at % texts.len()].replacen(
            "format = 1",
            &format!("format = 1\nnote = \"{at}\""),
            1,
        );
        let name = format!("{at:06}.story");
        std::fs::write(below.join(&name), text).expect("written");
        if at % 10 == 0 {
            let journals = folder.join("reviews").join(format!("{name}.review"));
            std::fs::create_dir_all(&journals).expect("a folder");
            std::fs::write(journals.join("km.jsonl"), &journal).expect("written");
        }
    }
}

fn run(folder: &Path, count: usize) -> [Duration; 9] {
    let start = Instant::now();
    let (mut found, mut read) = (0, 0);
    let mut times = [Duration::MAX; 4];
    let mut all = vec![None; count];
    let from = (&Disk as &dyn Files, &Drafting::off());
    load::stories(from, &[folder.to_owned()], &AtomicBool::new(false), &|| true, &mut |batch| {
        found += batch.found.len();
        read += batch.loaded.len();
        let now = start.elapsed();
        let reached = [found >= SCREEN, read >= SCREEN, found >= count, read >= count];
        for (time, reached) in times.iter_mut().zip(reached) {
            if reached {
                *time = now.min(*time);
            }
        }
        for loaded in batch.loaded {
            all[loaded.at as usize] = loaded.summary.ok();
        }
        true
    });
    let start = Instant::now();
    assert!(!people::across(&all).is_empty());
    let joined = start.elapsed();
    let paths: Vec<PathBuf> = (0..count)
        .map(|at| folder.join(format!("{:04}", at / 100)).join(format!("{at:06}.story")))
        .collect();
    let reviewed = [("none", false), ("reviews", false), ("reviews", true)]
        .map(|(reviews, queue)| look(&paths, &folder.join(reviews), queue));
    let stories: Vec<StoryToSearch> =
        (0..).zip(paths).map(|(story, path)| StoryToSearch { story, path, people: None }).collect();
    let search =
        Search::new(&Query { words: "no such words".into(), regex: false }).expect("words");
    let start = Instant::now();
    cross_story::search(from, &stories, (&search, false), &AtomicBool::new(false), |_| true);
    let searched = start.elapsed();
    let [none, some, queue] = reviewed;
    [times[0], times[1], times[2], times[3], joined, searched, none, some, queue]
}

/// Returns how long it takes until it is known how the reviews of stories stand.
fn look(paths: &[PathBuf], reviews: &Path, queue: bool) -> Duration {
    let wanted = |(story, path): (u32, &PathBuf)| reviews::StoryToReview {
        story,
        path: path.clone(),
        on_disk: true,
    };
    let asked = reviews::ReviewRequest {
        stories: (0..).zip(paths).map(wanted).collect(),
        homes: JournalFolders { reviews: Some(reviews.to_owned()), state: None },
        who: "km".into(),
        queue,
    };
    let start = Instant::now();
    let stop = AtomicBool::new(false);
    reviews::look(&Disk, &reviews::FileJournals(&Disk), &asked, &stop, |_| true);
    start.elapsed()
}
