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
}
