//! Finding many words in one pass over a text: what makes 100,000 selectors
//! cost as much as a few.
//!
//! Each needle is filed under its first eight bytes (four or one for short
//! ones). The pass looks up the bytes at every position in a bit set and, on
//! the rare hit, walks the few needles that begin so. An automaton over
//! 100,000 needles was rejected: it takes some hundred megabytes and longer to
//! build than the pass.
//!
//! No folding and no choosing here: bytes in, places out.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

/// Needles made ready for one pass.
#[derive(Debug)]
pub struct Needles<'n> {
    shelves: [Shelf<'n>; 3],
}

/// The needles that are long enough for the same number of first bytes.
#[derive(Debug)]
struct Shelf<'n> {
    /// How many first bytes file a needle.
    key: usize,
    /// The needles in byte order.
    entries: Vec<Entry<'n>>,
    /// First and end index in `entries` by key.
    places: HashMap<u64, (u32, u32), BuildHasherDefault<Mix>>,
    /// One bit a hashed key.
    filter: Vec<u64>,
}

#[derive(Debug)]
struct Entry<'n> {
    needle: &'n [u8],
    /// Its number among the needles handed in.
    number: u32,
    /// The entry with the longest needle that begins this one (or equals it), plus one.
    shorter: u32,
}

/// Bits of the filter's index: 2²² bits are 512 KiB, one in 40 set by 100,000 needles.
const FILTER_BITS: u32 = 22;

impl<'n> Needles<'n> {
    /// Files needles; each is known by its position in the sequence. Empty ones are never found.
    pub fn of(needles: impl IntoIterator<Item = &'n str>) -> Self {
        let mut sorted: [Vec<(&[u8], u32)>; 3] = Default::default();
        for (number, needle) in needles.into_iter().enumerate() {
            let shelf = match needle.len() {
                0 => continue,
                1..4 => 2,
                4..8 => 1,
                _ => 0,
            };
            sorted[shelf].push((needle.as_bytes(), number as u32));
        }
        let [long, short, tiny] = sorted;
        Self { shelves: [Shelf::of(8, long), Shelf::of(4, short), Shelf::of(1, tiny)] }
    }

    /// Calls `found` with the byte and the needle of every occurrence, by
    /// rising byte; overlapping ones too. `false` from there ends the pass.
    pub fn find_in(&self, text: &str, found: &mut dyn FnMut(usize, u32) -> bool) {
        let bytes = text.as_bytes();
        let shelves: Vec<&Shelf<'_>> =
            self.shelves.iter().filter(|s| !s.entries.is_empty()).collect();
        // Every position is looked at, so the usual case of one shelf has a loop of its own.
        if let [shelf] = shelves.as_slice() {
            for at in 0..bytes.len() {
                if shelf.may_begin(bytes, at) && !shelf.report(bytes, at, found) {
                    return;
                }
            }
            return;
        }
        for at in 0..bytes.len() {
            for shelf in &shelves {
                if shelf.may_begin(bytes, at) && !shelf.report(bytes, at, found) {
                    return;
                }
            }
        }
    }
}

impl<'n> Shelf<'n> {
    fn of(key: usize, mut needles: Vec<(&'n [u8], u32)>) -> Self {
        needles.sort_unstable();
        let mut shelf = Self {
            key,
            entries: Vec::with_capacity(needles.len()),
            places: HashMap::default(),
            filter: Vec::new(),
        };
        if needles.is_empty() {
            return shelf;
        }
        shelf.filter = vec![0; 1 << (FILTER_BITS - 6)];
        for (needle, number) in needles {
            shelf.push(needle, number);
        }
        shelf
    }

    fn push(&mut self, needle: &'n [u8], number: u32) {
        let at = self.entries.len() as u32;
        let word = word_at(needle, 0, self.key).unwrap_or_default();
        let slot = slot(word);
        self.filter[slot >> 6] |= 1 << (slot & 63);
        let place = self.places.entry(word).or_insert((at, at));
        place.1 = at + 1;
        let mut shorter = at;
        while shorter > place.0 {
            let entry = &self.entries[shorter as usize - 1];
            if needle.starts_with(entry.needle) {
                break;
            }
            shorter = entry.shorter;
        }
        let shorter = if shorter > place.0 { shorter } else { 0 };
        self.entries.push(Entry { needle, number, shorter });
    }

    #[inline]
    fn may_begin(&self, bytes: &[u8], at: usize) -> bool {
        let Some(word) = word_at(bytes, at, self.key) else { return false };
        let slot = slot(word);
        self.filter[slot >> 6] >> (slot & 63) & 1 == 1
    }

    /// Tells of every needle that stands at `at`.
    ///
    /// The last needle in byte order that is not after the text either stands
    /// here or shares its beginning with every one that does: those are its
    /// chain of shorter ones.
    fn report(&self, bytes: &[u8], at: usize, found: &mut dyn FnMut(usize, u32) -> bool) -> bool {
        let Some(word) = word_at(bytes, at, self.key) else { return true };
        let Some(&(first, end)) = self.places.get(&word) else { return true };
        let rest = &bytes[at..];
        let bucket = &self.entries[first as usize..end as usize];
        let mut next = first + bucket.partition_point(|e| e.needle <= rest) as u32;
        while next > first {
            let entry = &self.entries[next as usize - 1];
            if rest.starts_with(entry.needle) && !found(at, entry.number) {
                return false;
            }
            next = entry.shorter;
        }
        true
    }
}

/// Returns the `len` (8, 4 or 1) bytes at `at` as a number.
#[inline]
fn word_at(bytes: &[u8], at: usize, len: usize) -> Option<u64> {
    match len {
        8 => {
            let word = bytes.get(at..)?.first_chunk::<8>()?;
            Some(u64::from_le_bytes(*word))
        }
        4 => {
            let word = bytes.get(at..)?.first_chunk::<4>()?;
            Some(u64::from(u32::from_le_bytes(*word)))
        }
        _ => bytes.get(at).map(|&b| u64::from(b)),
    }
}

/// The multiplier of Fibonacci hashing: 2⁶⁴ divided by the golden ratio (Knuth, TAOCP 3, 6.4).
const GOLDEN: u64 = 0x9e37_79b9_7f4a_7c15;

#[inline]
fn slot(word: u64) -> usize {
    (word.wrapping_mul(GOLDEN) >> (64 - FILTER_BITS)) as usize
}

/// Hashes keys that are one number.
#[derive(Default, Debug)]
struct Mix(u64);

impl Hasher for Mix {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        for &byte in bytes {
            self.write_u64(u64::from(byte));
        }
    }

    fn write_u64(&mut self, word: u64) {
        let mixed = (self.0 ^ word).wrapping_mul(GOLDEN);
        self.0 = mixed ^ (mixed >> 32);
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn found(text: &str, needles: &[&str]) -> Vec<(usize, u32)> {
        let mut all = Vec::new();
        Needles::of(needles.iter().copied()).find_in(text, &mut |at, n| {
            all.push((at, n));
            true
        });
        all.sort_unstable();
        all
    }

    #[test]
    fn needles_that_begin_each_other_are_all_found() {
        let needles = ["eight by", "eight bytes", "eight by", "eig", "eight", "", "nowhere near"];
        assert_eq!(found("x eight bytes", &needles), [(2, 0), (2, 1), (2, 2), (2, 3), (2, 4)]);
    }

    #[test]
    fn the_pass_ends_when_told() {
        let mut seen = 0;
        Needles::of(["a"]).find_in("aaaa", &mut |_, _| {
            seen += 1;
            seen < 2
        });
        assert_eq!(seen, 2);
    }

    proptest! {
        #[test]
        fn finds_what_looking_for_each_alone_finds(
            text in "[ab]{0,60}",
            needles in proptest::collection::vec("[ab]{0,14}", 0..12),
        ) {
            let refs: Vec<&str> = needles.iter().map(String::as_str).collect();
            let mut expected = Vec::new();
            for at in 0..text.len() {
                for (n, needle) in refs.iter().enumerate() {
                    if !needle.is_empty() && text[at..].starts_with(needle) {
                        expected.push((at, n as u32));
                    }
                }
            }
            prop_assert_eq!(found(&text, &refs), expected);
        }
    }
}
