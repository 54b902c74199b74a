//! How long it takes to read a story: until its text is there, until everything is.
//!
//! `cargo bench --bench load`

mod support;

use std::path::Path;

use divan::{Bencher, counter::BytesCount};
use sayso::story::Stage;
use sayso::story::formats::native;
use sayso::story::text::fold::Folded;

fn main() {
    divan::main();
}

/// Bytes of the article, annotations, people.
const SIZES: [(usize, usize, usize); 3] =
    [(6_000, 40, 10), (1_000_000, 5_000, 200), (20_000_000, 100_000, 1_000)];

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
