//! How long it takes to read brat pairs, once their bytes are in memory: those
//! of the folder that `SAYSO_CORPUS` names (it holds `polnear/`), and made ones;
//! and how long `sayso check` takes for that folder, from the files to the
//! problems, on one core.
//!
//! `SAYSO_CORPUS=FOLDER cargo bench --bench brat`

use std::fmt::Write;
use std::path::{Path, PathBuf};

use divan::{Bencher, counter::BytesCount};
use sayso::library::find::{Found, find};
use sayso::story::Disk;
use sayso::story::formats::brat::{Pair, parse};
use sayso::story::formats::load;
use sayso::view::Document;

fn main() {
    divan::main();
}

/// Returns the folder of the corpus, if there is one.
fn folder() -> Option<PathBuf> {
    std::env::var_os("SAYSO_CORPUS").map(|folder| Path::new(&folder).join("polnear"))
}

/// Reads the pairs of the corpus; none where there is no corpus.
fn corpus() -> Vec<Pair> {
    let Some(folder) = folder() else { return Vec::new() };
    let list = std::fs::read_dir(&folder).expect("SAYSO_CORPUS holds a folder polnear");
    let paths = list.map(|entry| entry.expect("it can be listed").path());
    let read = |path: &Path| {
        (path.display().to_string(), std::fs::read_to_string(path).expect("it can be read"))
    };
    paths
        .filter(|path| path.extension().is_some_and(|e| e == "ann"))
        .map(|ann| Pair { txt: read(&ann.with_extension("txt")), ann: read(&ann), config: None })
        .collect()
}

/// Makes a pair with so many quotes of invented people.
fn made(quotes: usize) -> Pair {
    let sentence = "“We sail at noon,” said Ada Brook. Carl Mills laughed.\n\n";
    let length = sentence.chars().count();
    let parts = [("Content", 0, 18), ("Attribution", 19, 23), ("Source", 24, 33)];
    let mut ann = String::new();
    for quote in 0..quotes {
        for (at, (label, start, end)) in parts.iter().enumerate() {
            let words: String = sentence.chars().skip(*start).take(end - start).collect();
            let (id, from) = (quote * parts.len() + at, quote * length);
            let _ = writeln!(ann, "T{id}\t{label} {} {}\t{words}", from + start, from + end);
        }
        let id = quote * parts.len();
        let _ = writeln!(ann, "E{quote}\tAttribution:T{} Content:T{id} Source:T{}", id + 1, id + 2);
    }
    Pair {
        txt: ("made.txt".into(), sentence.repeat(quotes)),
        ann: ("made.ann".into(), ann),
        config: None,
    }
}

fn bench(bencher: Bencher<'_, '_>, pairs: &[Pair]) {
    let bytes: usize = pairs.iter().map(|pair| pair.txt.1.len() + pair.ann.1.len()).sum();
    bencher.counter(BytesCount::new(bytes)).with_inputs(|| pairs.to_vec()).bench_values(|pairs| {
        for pair in pairs {
            parse(pair, &mut |stage| {
                divan::black_box(&stage);
                true
            });
        }
    });
}

#[divan::bench(sample_count = 10)]
fn corpus_of_real_pairs(bencher: Bencher<'_, '_>) {
    bench(bencher, &corpus());
}

/// All that `sayso check` does but printing: finding the pairs, reading, linking, the rules. The bytes are
/// those of the `.txt` and `.ann` files, and of nothing else.
#[divan::bench(sample_count = 10)]
fn check_of_real_pairs(bencher: Bencher<'_, '_>) {
    let bytes: usize = corpus().iter().map(|pair| pair.txt.1.len() + pair.ann.1.len()).sum();
    bencher.counter(BytesCount::new(bytes)).bench_local(|| {
        let Some(folder) = folder() else { return 0 };
        let mut stories = Vec::new();
        find(&Disk, &[folder], &mut |found| {
            stories.extend(match found {
                Found::Story(path) => Some(path),
                _ => None,
            });
            true
        });
        let problems = |path: &PathBuf| {
            let story = load(&Disk, path).expect("a pair can be read");
            sayso::check::problems(&Document::for_rules(story)).len()
        };
        stories.iter().map(problems).sum::<usize>()
    });
}

#[divan::bench(args = [40, 4_000, 170_000], sample_count = 10)]
fn made_pair(bencher: Bencher<'_, '_>, quotes: usize) {
    bench(bencher, &[made(quotes)]);
}
