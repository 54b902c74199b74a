//! Finds many words in one pass over a text, so that 100,000 selectors cost about as much as a
//! few.
//!
//! Each needle is filed under its first 16 bytes (eight, four or one for
//! shorter ones). The pass looks up the bytes at every position in a bit set and, on
//! the rare hit, walks the few needles that begin so. An automaton over
//! 100,000 needles was rejected: it takes some hundred megabytes and longer to
//! build than the pass. Long needles are found with strides, unless there are very many.
//!
//! No folding here, and no choice between places: bytes in, places out.

use super::strided::Strided;
use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

/// Needles prepared for one pass.
#[derive(Debug)]
pub struct Needles<'n> {
    strided: Strided<'n>,
    shelves: [Shelf<'n>; 4],
}

/// The needles that are long enough for the same number of first bytes.
#[derive(Debug)]
struct Shelf<'n> {
    /// How many first bytes file a needle.
    key: usize,
    /// The needles in byte order.
    entries: Vec<Entry<'n>>,
    /// First and end index in `entries` by key.
    places: HashMap<u128, (u32, u32), BuildHasherDefault<Mix>>,
    /// One bit a hashed key.
    filter: Vec<u64>,
    /// The filter has two to the power of this many bits.
    bits: u32,
    /// The bytes that a needle begins with.
    first: [bool; 256],
}

#[derive(Debug)]
struct Entry<'n> {
    needle: &'n [u8],
    /// Its number among the needles handed in.
    number: u32,
    /// The entry with the longest needle that begins this one (or equals it), plus one.
    shorter: u32,
}

/// Bits of the filter for each needle: at most one lookup in 32 is a false positive.
const BITS_EACH: usize = 32;

/// So many needles of the longest shelf are looked for with strides: of more, too many share the
/// eight bytes of a stride.
const FEW: usize = 1_000;

/// The largest filter has 2²² bits: 512 KiB, what a core's second cache holds.
const MOST_BITS: u32 = 22;

impl<'n> Needles<'n> {
    /// Files needles; each is known by its position in the sequence. Empty ones are never found.
    pub fn of(needles: impl IntoIterator<Item = &'n str>) -> Self {
        let mut sorted: [Vec<(&[u8], u32)>; 4] = Default::default();
        for (number, needle) in needles.into_iter().enumerate() {
            let shelf = match needle.len() {
                0 => continue,
                1..4 => 3,
                4..8 => 2,
                8..16 => 1,
                _ => 0,
            };
            sorted[shelf].push((needle.as_bytes(), number as u32));
        }
        let [mut longest, long, short, tiny] = sorted;
        let few = if longest.len() <= FEW { std::mem::take(&mut longest) } else { Vec::new() };
        let shelves = [(16, longest), (8, long), (4, short), (1, tiny)];
        let strided = Strided::of(few);
        Self { strided, shelves: shelves.map(|(key, needles)| Shelf::of(key, needles)) }
    }

    /// Calls `found` with the byte and the needle of every occurrence, overlapping
    /// ones too; those of one needle by rising byte. `false` from there ends the search.
    pub fn find_in(&self, text: &str, found: &mut dyn FnMut(usize, u32) -> bool) {
        let bytes = text.as_bytes();
        let [longest, long, short, tiny] = &self.shelves;
        // A loop for each length: every position is looked at, and a length
        // that the compiler knows makes the look a few instructions.
        let _ = self.strided.scan(bytes, found)
            && longest.scan::<16>(bytes, found)
            && long.scan::<8>(bytes, found)
            && short.scan::<4>(bytes, found)
            && tiny.scan::<1>(bytes, found);
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
            bits: (needles.len() * BITS_EACH).next_power_of_two().ilog2().clamp(6, MOST_BITS),
            first: [false; 256],
        };
        if needles.is_empty() {
            return shelf;
        }
        shelf.filter = vec![0; 1 << (shelf.bits - 6)];
        for (needle, number) in needles {
            shelf.push(needle, number);
        }
        shelf
    }

    fn push(&mut self, needle: &'n [u8], number: u32) {
        let at = self.entries.len() as u32;
        let word = word_at(needle, 0, self.key).unwrap_or_default();
        let slot = self.slot(word);
        self.filter[slot >> 6] |= 1 << (slot & 63);
        self.first[usize::from(needle[0])] = true;
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

    /// Looks at every position; returns false once `found` has.
    fn scan<const KEY: usize>(
        &self,
        bytes: &[u8],
        found: &mut dyn FnMut(usize, u32) -> bool,
    ) -> bool {
        if self.entries.is_empty() {
            return true;
        }
        for (at, window) in bytes.windows(KEY).enumerate() {
            if !self.first[usize::from(window[0])] {
                continue;
            }
            let Some(word) = word_at(window, 0, KEY) else { continue };
            let slot = self.slot(word);
            if self.filter[slot >> 6] >> (slot & 63) & 1 == 1
                && !self.report(bytes, at, word, found)
            {
                return false;
            }
        }
        true
    }

    #[inline]
    const fn slot(&self, word: u128) -> usize {
        (mix(word) >> (64 - self.bits)) as usize
    }

    /// Reports every needle that is found at `at`.
    ///
    /// The last needle in byte order that is not after the text either stands
    /// here or shares its beginning with every one that does: those are its
    /// chain of shorter ones.
    fn report(
        &self,
        bytes: &[u8],
        at: usize,
        word: u128,
        found: &mut dyn FnMut(usize, u32) -> bool,
    ) -> bool {
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

/// Returns the `len` (16, 8, 4 or 1) bytes at `at` as a number.
#[inline]
fn word_at(bytes: &[u8], at: usize, len: usize) -> Option<u128> {
    let rest = bytes.get(at..)?;
    match len {
        16 => rest.first_chunk().map(|word| u128::from_le_bytes(*word)),
        8 => rest.first_chunk().map(|word| u64::from_le_bytes(*word).into()),
        4 => rest.first_chunk().map(|word| u32::from_le_bytes(*word).into()),
        _ => rest.first().map(|&byte| byte.into()),
    }
}

/// The multiplier of Fibonacci hashing: 2⁶⁴ divided by the golden ratio (Knuth, TAOCP 3, 6.4).
const GOLDEN: u64 = 0x9e37_79b9_7f4a_7c15;

#[inline]
const fn mix(word: u128) -> u64 {
    let (low, high) = (word as u64, (word >> 64) as u64);
    low.wrapping_mul(GOLDEN).wrapping_add(high.wrapping_mul(GOLDEN.rotate_left(32) | 1))
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
            self.write_u128(u128::from(byte) ^ u128::from(self.0) << 8);
        }
    }

    fn write_u128(&mut self, word: u128) {
        let mixed = mix(word);
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
