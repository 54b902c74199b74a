//! What drafting costs: articles, a paragraph of nothing but quotation marks, a very long article, and
//! making the drafter ready.
//!
//! `cargo bench --bench draft`; `SAYSO_CORPUS=FOLDER` takes the texts of `FOLDER/polnear` (one core),
//! else those of examples/articles.

use std::path::Path;
use std::sync::LazyLock;

use divan::counter::{BytesCount, ItemsCount};
use divan::{Bencher, black_box};
use sayso::draft::Drafter;

fn main() {
    divan::main();
}

static DRAFTER: LazyLock<Drafter> = LazyLock::new(Drafter::new);

/// The texts of a folder, by name: those of brat pairs, or what stands between the fences of stories.
static ARTICLES: LazyLock<Vec<String>> = LazyLock::new(|| {
    let corpus = std::env::var_os("SAYSO_CORPUS");
    let (folder, end) = match &corpus {
        Some(folder) => (Path::new(folder).join("polnear"), "txt"),
        None => (Path::new("examples/articles").to_owned(), "story"),
    };
    let list = std::fs::read_dir(&folder).expect("the folder of the articles");
    let mut paths: Vec<_> = list.map(|entry| entry.expect("it can be listed").path()).collect();
    paths.retain(|path| path.extension().is_some_and(|e| e == end));
    paths.sort();
    let read = |path| {
        let text = std::fs::read_to_string(path).expect("it can be read");
        let body = text.split("+++\n").nth(2).map(str::to_owned);
        body.unwrap_or(text)
    };
    paths.iter().map(read).collect()
});

#[divan::bench(sample_count = 10)]
fn articles(bencher: Bencher<'_, '_>) {
    let bytes: usize = ARTICLES.iter().map(String::len).sum();
    LazyLock::force(&DRAFTER);
    bencher.counter(ItemsCount::new(ARTICLES.len())).counter(BytesCount::new(bytes)).bench_local(
        || {
            ARTICLES
                .iter()
                .map(|text| black_box(DRAFTER.draft(text)).proposals.len())
                .sum::<usize>()
        },
    );
}

/// A drafter with the model of the program: what the first article waits for.
#[divan::bench]
fn making_ready() -> Drafter {
    Drafter::new()
}

fn long(bencher: Bencher<'_, '_>, text: &str) {
    LazyLock::force(&DRAFTER);
    bencher
        .counter(BytesCount::new(text.len()))
        .bench_local(|| black_box(DRAFTER.draft(text)).proposals.len());
}

/// One paragraph of nothing but quotation marks: twice the text should take twice the time.
#[divan::bench(args = [5, 10, 20], sample_count = 1)]
fn megabytes_of_marks(bencher: Bencher<'_, '_>, megabytes: usize) {
    let marks = "\"“”'‘’ «»";
    long(bencher, &marks.repeat(megabytes * 1_000_000 / marks.len()));
}

/// One paragraph of quotations with their speakers.
#[divan::bench(args = [5, 10, 20], sample_count = 1)]
fn megabytes_of_quotations_in_a_paragraph(bencher: Bencher<'_, '_>, megabytes: usize) {
    let words =
        "“We sail at noon,” said Ada Brook, who was there with the keys of the ferry in her hand. ";
    long(bencher, &words.repeat(megabytes * 1_000_000 / words.len()));
}

/// One article again and again.
#[divan::bench(args = [5, 10, 20], sample_count = 1)]
fn megabytes_of_an_article(bencher: Bencher<'_, '_>, megabytes: usize) {
    let text = format!("{}\n\n", ARTICLES.first().map_or("", |text| text.trim()));
    long(bencher, &text.repeat(megabytes * 1_000_000 / text.len()));
}
