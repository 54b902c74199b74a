//! Seeds: pieces of edited words, or of the text around them, that may be unchanged and so show
//! where the words could be.

use unicode_segmentation::UnicodeSegmentation;

use super::Wanted;

/// A piece that may be unchanged, and its offset in bytes from the beginning of the words.
pub(super) struct Seed<'w> {
    pub(super) words: &'w str,
    pub(super) offset: i64,
}

/// The shortest seed, in bytes.
const LEAST: usize = 7;

/// The most seeds within the words.
const MOST: usize = 16;

/// Returns the seeds of a stretch: whole words from its beginning to its end, and the nearest ones
/// before and after it.
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

/// Returns for each word the shortest run of whole words from it that is long enough.
fn shingles(text: &str) -> Vec<(usize, &str)> {
    let words: Vec<(usize, &str)> = text.unicode_word_indices().collect();
    let from = |(i, (at, _)): (usize, &(usize, &str))| {
        let end = words[i..].iter().map(|(at, word)| at + word.len()).find(|end| end - at >= LEAST);
        end.map(|end| (*at, &text[*at..end]))
    };
    words.iter().enumerate().filter_map(from).collect()
}
