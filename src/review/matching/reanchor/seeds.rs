//! Where words that were edited could stand: where pieces of them, or of what stood around them,
//! still do.

use unicode_segmentation::UnicodeSegmentation;

use super::Wanted;

/// A piece that may have stayed, and how many bytes after the beginning of the words it stood.
pub(super) struct Seed<'w> {
    pub(super) words: &'w str,
    pub(super) offset: i64,
}

/// The least bytes of a seed.
const LEAST: usize = 7;

/// The most seeds within the words.
const MOST: usize = 16;

/// Returns the seeds of what is wanted: whole words from its beginning to its end, and the nearest
/// ones before and after.
pub(super) fn seeds(wanted: &Wanted) -> Vec<Seed<'_>> {
    let within = shingles(&wanted.exact);
    let every = within.len().div_ceil(MOST).max(1);
    let mut seeds: Vec<Seed<'_>> = within
        .into_iter()
        .step_by(every)
        .map(|(at, words)| Seed { words, offset: at as i64 })
        .collect();
    let before = shingles(&wanted.before);
    if let Some((at, words)) = before.last() {
        seeds.push(Seed { words, offset: *at as i64 - wanted.before.len() as i64 });
    }
    let after = shingles(&wanted.after);
    if let Some((at, words)) = after.first() {
        seeds.push(Seed { words, offset: (wanted.exact.len() + at) as i64 });
    }
    seeds
}

/// Returns from each word on the shortest stretch of whole words that is long enough.
fn shingles(text: &str) -> Vec<(usize, &str)> {
    let words: Vec<(usize, &str)> = text.unicode_word_indices().collect();
    let from = |(i, (at, _)): (usize, &(usize, &str))| {
        let end = words[i..].iter().map(|(at, word)| at + word.len()).find(|end| end - at >= LEAST);
        end.map(|end| (*at, &text[*at..end]))
    };
    words.iter().enumerate().filter_map(from).collect()
}
