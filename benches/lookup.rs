//! How long it takes to make the text of a source ready and to look a story's quotes up in it; and
//! to find words again in a body that has changed.
//!
//! `cargo bench --bench lookup`

mod support;

use std::sync::LazyLock;

use divan::{Bencher, counter::BytesCount};
use sayso::review::{FoldedBody, Haystack, SeenWords, look_up, reanchor_all};
use sayso::story::Span;

fn main() {
    divan::main();
}

/// 20 MB of made-up speech, as an article of that size.
static SAID: LazyLock<String> = LazyLock::new(|| support::story(20_000_000, 2_000, 100));
static SOURCE: LazyLock<Haystack> = LazyLock::new(|| Haystack::of(&**SAID));

/// Stretches of words of the source, each changed by `change`.
fn quotes(count: usize, words: usize, change: fn(usize, &str) -> Option<String>) -> Vec<String> {
    let quote = |number: usize| {
        let mut from = SAID.len() / (count + 1) * (number + 1);
        while !SAID.is_char_boundary(from) {
            from += 1;
        }
        let said = SAID[from..].split_whitespace().skip(1).take(words);
        let words: Vec<String> = said.enumerate().filter_map(|(i, w)| change(i, w)).collect();
        format!("“{}”", words.join(" "))
    };
    (0..count).map(quote).collect()
}

#[divan::bench(sample_count = 5)]
fn making_20_mb_ready(bencher: Bencher<'_, '_>) {
    bencher.counter(BytesCount::new(SAID.len())).bench(|| Haystack::of(&**SAID));
}

fn sixty(bencher: Bencher<'_, '_>, words: usize, change: fn(usize, &str) -> Option<String>) {
    let quotes = quotes(60, words, change);
    LazyLock::force(&SOURCE);
    bencher.bench(|| quotes.iter().filter(|quote| look_up(&SOURCE, &[quote]).places > 0).count());
}

#[divan::bench(args = [3, 12, 60])]
fn sixty_quotes_word_for_word(bencher: Bencher<'_, '_>, words: usize) {
    sixty(bencher, words, |_, word| Some(word.to_owned()));
}

#[divan::bench(args = [12, 60])]
fn sixty_quotes_with_every_seventh_word_changed(bencher: Bencher<'_, '_>, words: usize) {
    sixty(bencher, words, |i, word| Some(if i % 7 == 3 { "other" } else { word }.to_owned()));
}

/// Words that the source has, but never beside each other.
#[divan::bench(args = [12, 60])]
fn sixty_quotes_that_are_not_there(bencher: Bencher<'_, '_>, words: usize) {
    let all: Vec<&str> = SAID.split_whitespace().step_by(997).collect();
    let quotes: Vec<String> = all.chunks(words).take(60).map(|words| words.join(" ")).collect();
    LazyLock::force(&SOURCE);
    bencher.bench(|| quotes.iter().filter(|quote| look_up(&SOURCE, &[quote]).places > 0).count());
}

/// Stretches of the text, each with a word changed where `edited`, found again in all of it.
fn found(bencher: Bencher<'_, '_>, count: usize, edited: bool) {
    let seen: Vec<SeenWords> = (0..count)
        .map(|number| {
            let blank =
                |at: usize| at + SAID.as_bytes()[at..].iter().position(|b| *b == b' ').unwrap_or(0);
            let from = blank(SAID.len() / (count + 1) * (number + 1)) + 1;
            let to = blank(from + 60);
            let mut seen = SeenWords::of(&SAID, &[Span::of(from..to)], "");
            if edited {
                let words = &seen.parts[0].exact;
                let at = words.find(' ').unwrap_or(0);
                seen.parts[0].exact = format!("otherwise{}", &words[at..]).into();
            }
            seen
        })
        .collect();
    let seen: Vec<&SeenWords> = seen.iter().collect();
    let body = FoldedBody::of(&SAID);
    bencher.bench(|| reanchor_all(&body, &seen));
}

#[divan::bench(args = [1, 60, 1_000], sample_count = 5)]
fn finding_words_again_in_20_mb(bencher: Bencher<'_, '_>, count: usize) {
    found(bencher, count, false);
}

#[divan::bench(args = [1, 60, 1_000], sample_count = 5)]
fn finding_edited_words_again_in_20_mb(bencher: Bencher<'_, '_>, count: usize) {
    found(bencher, count, true);
}
