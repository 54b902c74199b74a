<<<<<<< HEAD
//! How long a folder of many stories takes: until the first rows are there,
//! until everything is read, until the people are joined and the words found.
//!
//! `cargo bench --bench library`. The folder is made in the place for temporary
//! files: copies of the bundled stories and made-up articles of 16 kB with 30
//! annotations each, 100 to a folder, the people of 500 names all over it.

mod support;

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, OnceLock};
use std::time::{Duration, Instant};

use divan::Bencher;
use sayso::library::across::{self, Wanted};
use sayso::library::{Batch, Known, Stamp, Summary, load, people, stamp};
use sayso::story::Disk;
use sayso::story::bundled::BUNDLED;
use sayso::view::{Query, Search};

fn main() {
    divan::main();
}

/// Rows of the largest screen that is asked for.
const SCREEN: usize = 50;

const STORIES: [usize; 2] = [1_000, 20_000];

/// Folders with so many stories, made once.
fn folder(stories: usize) -> &'static Path {
    static FOLDERS: [OnceLock<tempfile::TempDir>; 2] = [OnceLock::new(), OnceLock::new()];
    let at = STORIES.iter().position(|n| *n == stories).expect("a size that is measured");
    FOLDERS[at].get_or_init(|| made(stories)).path()
}

fn made(stories: usize) -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    let article = support::story(16_000, 30, 10);
    let bundled: Vec<String> = BUNDLED
        .iter()
        .map(|b| fs::read_to_string(Path::new("stories").join(b.file)).expect("a bundled story"))
        .collect();
    for number in 0..stories {
        let below = folder.path().join(format!("{:03}", number / 100));
        fs::create_dir_all(&below).expect("a folder");
        let text = match bundled.get(number % 20) {
            Some(text) => text.clone(),
            None => renamed(&article, number),
        };
        fs::write(below.join(format!("{number:05}.story")), text).expect("a story");
    }
    folder
}

/// Gives an article's ten people IDs out of 500, and names that go with them.
fn renamed(article: &str, number: usize) -> String {
    let mut text = article.replace("A made-up story", &format!("Made-up story {number}"));
    for person in (0..10).rev() {
        let other = (number * 7 + person * 31) % 500;
        text = text.replace(
            &format!("[people.p{person}]\nname = \""),
            &format!("[people.n{other}]\nname = \"N{other} "),
        );
        text = text.replace(&format!("\"p{person}\""), &format!("\"n{other}\""));
    }
    text
}

/// Reads a folder as the reader does and returns its stories; with `rows`, until so many are read.
fn read(folder: &Path, rows: Option<usize>) -> (Vec<PathBuf>, Vec<(Option<Arc<Summary>>, Stamp)>) {
    let (mut paths, mut read) = (Vec::new(), Vec::new());
    let stop = AtomicBool::new(false);
    let start = Instant::now();
    let beat = std::sync::atomic::AtomicU64::new(0);
    let due = || {
        let now = start.elapsed().as_millis() as u64 / 30;
        beat.fetch_max(now, Ordering::Relaxed) < now
    };
    let mut count = 0;
    load::stories(&Disk, &[folder.into()], &stop, &due, &mut |batch: Batch| {
        paths.extend(batch.found);
        read.resize(paths.len(), (None, Stamp::default()));
        for loaded in batch.loaded {
            read[loaded.at as usize] = (loaded.summary.ok(), loaded.stamp);
            count += 1;
        }
        rows.is_none_or(|rows| count < rows)
    });
    (paths, read)
}

#[divan::bench(args = STORIES, sample_count = 5, sample_size = 1)]
fn until_the_first_screen_is_read(bencher: Bencher<'_, '_>, stories: usize) {
    let folder = folder(stories);
    bencher.bench(|| read(folder, Some(SCREEN)));
}

#[divan::bench(args = STORIES, sample_count = 5, sample_size = 1, max_time = Duration::from_secs(60))]
fn until_all_are_read(bencher: Bencher<'_, '_>, stories: usize) {
    let folder = folder(stories);
    bencher.bench(|| read(folder, None));
}

/// What has been read of the largest folder.
struct All {
    paths: Vec<PathBuf>,
    stamps: Vec<Stamp>,
    summaries: Vec<Option<Arc<Summary>>>,
    people: Vec<Known>,
}

fn all() -> &'static All {
    static ALL: OnceLock<All> = OnceLock::new();
    ALL.get_or_init(|| {
        let (paths, read) = read(folder(STORIES[1]), None);
        let (summaries, stamps) = read.into_iter().unzip::<_, _, Vec<_>, Vec<_>>();
        let people = people::across(&summaries);
        All { paths, stamps, summaries, people }
    })
}

#[divan::bench(sample_count = 5, sample_size = 1)]
fn joining_the_people_of_20_000(bencher: Bencher<'_, '_>) {
    bencher.bench(|| people::across(&all().summaries));
}

#[divan::bench(sample_count = 5, sample_size = 1)]
fn a_name_among_20_000(bencher: Bencher<'_, '_>) {
    bencher.bench(|| people::named(&all().people, &all().summaries, "nobody", false));
}

#[divan::bench(sample_count = 5, sample_size = 1)]
fn what_changed_in_20_000(bencher: Bencher<'_, '_>) {
    let all = all();
    let known: Vec<_> = all.paths.iter().cloned().zip(all.stamps.iter().cloned()).collect();
    let folder = [folder(STORIES[1]).to_owned()];
    bencher.bench(|| stamp::changes(&Disk, &folder, &known));
}

#[divan::bench(sample_count = 5, sample_size = 1)]
fn all_that_one_says_in_20_000(bencher: Bencher<'_, '_>) {
    let all = all();
    let person = all.people.iter().max_by_key(|known| known.stories()).expect("somebody speaks");
    let wanted: Vec<Wanted> = person
        .places
        .iter()
        .map(|&(story, who)| Wanted {
            story,
            path: all.paths[story as usize].clone(),
            people: Some(vec![who]),
        })
        .collect();
    bencher.bench(|| across::quotes(&Disk, &wanted, &AtomicBool::new(false), |_| true));
}

/// Words that stand in every fifth story at most.
#[divan::bench(sample_count = 3, sample_size = 1, max_time = Duration::from_secs(60))]
fn words_in_20_000(bencher: Bencher<'_, '_>) {
    let all = all();
    let wanted: Vec<Wanted> = (0..)
        .zip(&all.paths)
        .map(|(story, path)| Wanted { story, path: path.clone(), people: None })
        .collect();
    let query = Query { words: "durable security guarantees".into(), regex: false };
    let search = Search::new(&query).expect("words");
    bencher.bench(|| {
        across::search(&Disk, &wanted, (&search, false), &AtomicBool::new(false), |_| true)
    });
=======
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

use sayso::library::across::{self, Wanted};
use sayso::library::{load, parallel, people};
use sayso::story::Disk;
use sayso::view::{Query, Search};

/// Rows of the first screen.
const SCREEN: usize = 40;
const RUNS: usize = 5;

fn main() {
    let asked: Vec<usize> = std::env::args().filter_map(|word| word.parse().ok()).collect();
    let sizes = if asked.is_empty() { vec![1_000, 20_000] } else { asked };
    println!("{} threads; milliseconds", parallel::threads());
    println!(
        "stories | found 40 rows | read 40 rows | found all | read all | joined people | search all"
    );
    for count in sizes {
        let folder = tempfile::tempdir().expect("a folder");
        make(folder.path(), count);
        let mut runs: Vec<[Duration; 6]> = (0..=RUNS).map(|_| run(folder.path(), count)).collect();
        // the first run warms the files up
        runs.remove(0);
        let median = |at: usize| {
            let mut all: Vec<Duration> = runs.iter().map(|run| run[at]).collect();
            all.sort();
            format!("{:.0}", all[RUNS / 2].as_secs_f64() * 1_000.0)
        };
        let medians: Vec<String> = (0..6).map(median).collect();
        println!("{count} | {}", medians.join(" | "));
    }
}

/// Makes a folder of stories, a hundred to a folder in it.
fn make(folder: &Path, count: usize) {
    let texts: Vec<String> = (0..50).map(|i| support::story(5_000 + i * 40, 40, 10)).collect();
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
        std::fs::write(below.join(format!("{at:06}.story")), text).expect("written");
    }
}

fn run(folder: &Path, count: usize) -> [Duration; 6] {
    let start = Instant::now();
    let (mut found, mut read) = (0, 0);
    let mut times = [Duration::MAX; 4];
    let mut all = vec![None; count];
    load::stories(&Disk, &[folder.to_owned()], &AtomicBool::new(false), &|| true, &mut |batch| {
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
    let stories: Vec<Wanted> =
        (0..).zip(paths).map(|(story, path)| Wanted { story, path, people: None }).collect();
    let search =
        Search::new(&Query { words: "no such words".into(), regex: false }).expect("words");
    let start = Instant::now();
    across::search(&Disk, &stories, (&search, false), &AtomicBool::new(false), |_| true);
    let searched = start.elapsed();
    [times[0], times[1], times[2], times[3], joined, searched]
>>>>>>> main
}
