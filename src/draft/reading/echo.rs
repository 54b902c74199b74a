//! Words of a quotation that stand elsewhere too: quoted again, within a longer quotation, without marks.

use super::frame::Frame;
use crate::draft::lexicon::{hash, mixed};

/// The words of a quotation stand as a quotation of their own elsewhere.
const QUOTED_AGAIN: u8 = 1;
/// They stand within a longer quotation.
const WITHIN: u8 = 2;
/// They stand without marks.
const UNMARKED: u8 = 4;

/// A longer quotation is not looked for.
const LONGEST: usize = 6;

/// So many words of a quotation are looked at.
const MOST: usize = 400;

/// Returns where else the words of each quotation stand. O(n log n).
pub(super) fn echoes(frame: &Frame<'_>) -> Vec<u8> {
    let mut words: Vec<Vec<u32>> = Vec::with_capacity(frame.quoted.len());
    // each two words that stand together in quotations, and each word, with the quotation
    let mut pairs: Vec<(u32, u32)> = Vec::new();
    let mut wholes: Vec<(u32, u32)> = Vec::new();
    for (at, quoted) in frame.quoted.iter().enumerate() {
        let inside = &frame.text[quoted.quotation.inside.range()];
        let own: Vec<u32> = inside.split_ascii_whitespace().take(MOST).filter_map(bare).collect();
        for two in own.windows(2) {
            pairs.push((pair(two[0], two[1]), at as u32));
        }
        if own.len() > 1 {
            pairs.extend(own.iter().map(|word| (*word, at as u32)));
        }
        wholes.push((whole(&own), at as u32));
        words.push(if own.len() <= LONGEST { own } else { Vec::new() });
    }
    pairs.sort_unstable();
    pairs.dedup();
    wholes.sort_unstable();
    let mut out: Vec<u8> = words
        .iter()
        .enumerate()
        .map(|(at, own)| {
            let Some(&first) = own.first() else { return 0 };
            let other = |list: &[(u32, u32)], key: u32| {
                let from = list.partition_point(|(k, _)| *k < key);
                list[from..].iter().take(2).any(|(k, q)| *k == key && *q != at as u32)
            };
            let within = match own.len() {
                1 => other(&pairs, first),
                _ => own.windows(2).all(|two| other(&pairs, pair(two[0], two[1]))),
            };
            u8::from(other(&wholes, whole(own))) * QUOTED_AGAIN + u8::from(within) * WITHIN
        })
        .collect();
    unmarked(frame, &words, &mut out);
    out
}

/// Finds the words of quotations that stand without marks.
fn unmarked(frame: &Frame<'_>, words: &[Vec<u32>], out: &mut [u8]) {
    let mut firsts: Vec<(u32, u32)> = words
        .iter()
        .enumerate()
        .filter_map(|(at, own)| own.first().map(|first| (*first, at as u32)))
        .collect();
    firsts.sort_unstable();
    if firsts.is_empty() {
        return;
    }
    for (at, token) in frame.tokens.iter().enumerate().filter(|(_, t)| t.is_word()) {
        let from = firsts.partition_point(|(first, _)| *first < token.hash);
        for (_, quoted) in firsts[from..].iter().take(4).take_while(|(f, _)| *f == token.hash) {
            let own = &words[*quoted as usize];
            let same = own
                .iter()
                .enumerate()
                .all(|(n, word)| frame.tokens.get(at + n).is_some_and(|t| t.hash == *word));
            if same {
                out[*quoted as usize] |= UNMARKED;
            }
        }
    }
}

fn bare(word: &str) -> Option<u32> {
    let bare = word.trim_matches(|c: char| !c.is_alphanumeric());
    (!bare.is_empty()).then(|| hash(bare.as_bytes()))
}

fn pair(one: u32, two: u32) -> u32 {
    one.rotate_left(5).wrapping_mul(0x9E37_79B1) ^ two
}

fn whole(words: &[u32]) -> u32 {
    words.iter().fold(0x811c_9dc5, |all, word| {
        word.to_le_bytes().iter().fold(all, |all, byte| mixed(all, *byte))
    })
}
