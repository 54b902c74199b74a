//! Is this English? The engine knows no other language, and says so rather than guess.

use super::lexicon::{Lexicon, class, hash};
use super::reading::Reading;

/// So many words are needed to tell; a shorter text is taken for English.
const LEAST: usize = 12;

/// Of the words of English news, two in five are those that hold sentences together (the, of, said,
/// he); in other languages of Latin letters fewer than one in eight is spelt like one of them.
const SHARE: f64 = 0.22;

/// Returns true if a text is English by its small words.
pub(super) fn is_english(reading: &Reading<'_>, lexicon: &Lexicon) -> bool {
    /// So many words in marks are looked at.
    const MOST: usize = 500;
    let (mut words, mut small, mut other) = (0_usize, 0_usize, 0_usize);
    for token in reading.frame.tokens.iter().filter(|t| t.hash != 0) {
        words += 1;
        small += usize::from(token.is(class::FUNCTION));
    }
    // what has no letters of the alphabet at all
    for quoted in &reading.frame.quoted {
        let inside = &reading.frame.text[quoted.quotation.inside.range()];
        other += usize::from(!inside.bytes().any(|b| b.is_ascii_alphabetic()));
        for word in inside.split_ascii_whitespace().take(MOST.saturating_sub(words / 8)) {
            let bare = word.trim_matches(|c: char| !c.is_alphanumeric());
            words += 1;
            small += usize::from(lexicon.class(hash(bare.as_bytes())) & class::FUNCTION != 0);
        }
    }
    let unknown = other > 0 && other * 2 > reading.frame.quoted.len();
    !unknown && (words < LEAST || small as f64 >= SHARE * words as f64)
}
