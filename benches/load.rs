//! How long it takes to read a story: until its text is there, until everything is; and to write it for
//! other tools.
//!
//! `cargo bench --bench load`

mod support;

use std::path::Path;

use divan::{Bencher, counter::BytesCount};
use sayso::export::{EXPORTS, ExportInput, Options};
use sayso::story::Stage;
use sayso::story::formats::native;
use sayso::story::text::fold::Folded;

fn main() {
    divan::main();
}

/// Bytes of the article, annotations, people.
const SIZES: [(usize, usize, usize); 3] =
    [(6_000, 40, 10), (1_000_000, 5_000, 200), (20_000_000, 100_000, 1_000)];

/// The formats of other tools, and the JSON and the `.story` to compare with.
const FORMATS: [&str; 10] = [
    "json",
    "story",
    "brat",
    "label-studio",
    "cas-json",
    "web-annotation",
    "hypothesis",
    "doccano",
    "schema-org",
    "jsonl",
];

fn load(bencher: Bencher<'_, '_>, size: (usize, usize, usize), go_on: fn(&Stage) -> bool) {
    let story = support::story(size.0, size.1, size.2);
    bencher.counter(BytesCount::new(story.len())).with_inputs(|| story.clone()).bench_values(
        |story| {
            native::parse("a.story", story, None::<(_, &Path)>, &mut |stage| go_on(&stage));
        },
    );
}

#[divan::bench(args = SIZES, sample_count = 10)]
fn until_the_text_is_there(bencher: Bencher<'_, '_>, size: (usize, usize, usize)) {
    load(bencher, size, |_| false);
}

#[divan::bench(args = SIZES, sample_count = 10)]
fn until_everything_is_there(bencher: Bencher<'_, '_>, size: (usize, usize, usize)) {
    load(bencher, size, |_| true);
}

#[divan::bench(args = SIZES, sample_count = 10)]
fn folding(bencher: Bencher<'_, '_>, size: (usize, usize, usize)) {
    let story = support::story(size.0, 0, size.2);
    bencher.counter(BytesCount::new(story.len())).bench(|| Folded::of(&story));
}

/// Writes a story of a megabyte with 5,000 annotations in a format; the bytes are those of the output.
#[divan::bench(args = FORMATS, sample_count = 10)]
fn writing(bencher: Bencher<'_, '_>, format: &str) {
    let story = native::read("a.story", support::story(1_000_000, 5_000, 200));
    let export = EXPORTS.iter().find(|export| export.name == format).expect("a format");
    let write = |input: ExportInput| {
        let mut out = Vec::new();
        let written = (export.write)(&mut std::iter::once(input), &Options::default(), &mut out);
        written.expect("memory can be written");
        out
    };
    let size = write(ExportInput::from(story.clone())).len();
    bencher
        .counter(BytesCount::new(size))
        .with_inputs(|| ExportInput::from(story.clone()))
        .bench_values(write);
}
