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
    let known = |class| usize::from(class & (class::FUNCTION | class::CORE) != 0);
    for token in reading.frame.tokens.iter().filter(|t| t.hash != 0) {
        words += 1;
        small += known(token.class);
        // letters of another alphabet
        let start = reading.frame.text.as_bytes()[token.span.start as usize];
        other += usize::from(!start.is_ascii());
    }
    // short texts are mostly what somebody says
    let inside = reading.frame.quoted.iter().flat_map(|quoted| {
        let inside = &reading.frame.text[quoted.quotation.inside.range()];
        inside.split_ascii_whitespace()
    });
    for word in inside.take(MOST) {
        let bare = word.trim_matches(|c: char| !c.is_alphanumeric());
        words += 1;
        small += known(lexicon.class(hash(bare.as_bytes())));
        other += usize::from(bare.starts_with(|c: char| !c.is_ascii()));
    }
    let unknown = other * 2 > words;
    !unknown && (words < LEAST || small as f64 >= SHARE * words as f64)
}
