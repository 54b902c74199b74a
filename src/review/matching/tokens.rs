//! Words for comparison: what counts as a word, when two are the same, and which of
//! them are disfluencies (fillers and repetitions).
//!
//! Words are those of Unicode (UAX #29, word boundaries) that hold a letter or a
//! digit; signs that carry a meaning of their own (`$`, `%`) count as words too, so
//! that `95%` is not `95`. Two words are the same if they differ in nothing but case
//! and the form of an apostrophe. Nothing here knows stories or sources.

use std::borrow::Cow;

use unicode_segmentation::UnicodeSegmentation;

use crate::story::Span;

/// Fillers that people say while they look for words; a quote may leave them out.
///
/// Single words only; a word or a phrase of up to [`LONGEST_REPEAT`] words said twice in a row, with
/// or without fillers between, is a disfluency as well.
pub const FILLERS: &[&str] = &[
    "ah", "eh", "ehm", "em", "er", "erm", "hm", "hmm", "mhm", "mm", "mmm", "uh", "uhm", "um", "umm",
];

/// The longest phrase, in words, whose immediate repetition counts as a disfluency.
pub const LONGEST_REPEAT: usize = 4;

/// The most fillers between a phrase and its repetition.
const BETWEEN: usize = 3;

/// Signs that count as words.
const SIGNS: &str = "$€£¥¢₹₽₩%‰°+=<>&§№";

/// Returns the places of the words of a text (at most 4 GiB), in order.
pub fn words(text: &str) -> impl Iterator<Item = Span> + '_ {
    text.split_word_bound_indices()
        .filter(|(_, token)| is_word(token))
        .map(|(at, token)| Span::of(at..at + token.len()))
}

/// Returns true if a token of UAX #29 counts as a word.
pub fn is_word(token: &str) -> bool {
    token.chars().any(|c| c.is_alphanumeric() || SIGNS.contains(c))
}

/// Returns the form of a word in which it is compared: lower case, straight apostrophes.
pub fn key(word: &str) -> Cow<'_, str> {
    let plain = |b: u8| b.is_ascii() && !b.is_ascii_uppercase();
    if word.bytes().all(plain) {
        return Cow::Borrowed(word);
    }
    let one = |c| if matches!(c, '‘' | '’' | '‛' | 'ʼ') { '\'' } else { c };
    Cow::Owned(word.chars().flat_map(char::to_lowercase).map(one).collect())
}

/// Returns for each word, given by number, whether it is a disfluency: a filler, or a phrase that is
/// repeated at once.
pub fn stumbles(words: &[u32], is_filler: impl Fn(u32) -> bool) -> Vec<bool> {
    let mut marked: Vec<bool> = words.iter().map(|word| is_filler(*word)).collect();
    for at in 0..words.len() {
        for length in 1..=LONGEST_REPEAT.min(words.len() - at) {
            let mut again = at + length;
            let most = again + BETWEEN;
            while again < words.len() && again < most && is_filler(words[again]) {
                again += 1;
            }
            let said = &words[at..at + length];
            if words.get(again..again + length) == Some(said) && !is_filler(said[0]) {
                marked[at..at + length].fill(true);
            }
        }
    }
    marked
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_those_of_unicode_and_signs_that_mean_something() {
        let check = |text: &str| {
            words(text).map(|span| text[span.range()].to_owned()).collect::<Vec<_>>().join("|")
        };
        assert_eq!(check("“Don’t,” he – said: 3.6 sign-ups…"), "Don’t|he|said|3.6|sign|ups");
        assert_eq!(check("$2 and 95%"), "$|2|and|95|%");
        assert_eq!(check("été\u{a0}日本"), "été|日|本");
    }

    #[test]
    fn case_and_apostrophes_make_no_other_word() {
        assert_eq!(key("Don’t"), key("don't"));
        assert_eq!(key("É"), "é");
        assert_ne!(key("cant"), key("can’t"));
    }

    #[test]
    fn fillers_and_immediate_repetitions_are_disfluencies() {
        let check = |text: &str| {
            let all: Vec<&str> = text.split(' ').collect();
            let number = |word: &&str| all.iter().position(|w| w == word).unwrap_or(0) as u32;
            let numbers: Vec<u32> = all.iter().map(number).collect();
            let marked = stumbles(&numbers, |n| FILLERS.contains(&all[n as usize]));
            let word = |(word, marked): (&&str, &bool)| {
                if *marked { format!("({word})") } else { (*word).to_owned() }
            };
            all.iter().zip(&marked).map(word).collect::<Vec<_>>().join(" ")
        };
        assert_eq!(check("that is um that is not"), "(that) (is) (um) that is not");
        assert_eq!(check("from um from the camera"), "(from) (um) from the camera");
        assert_eq!(check("a very very big uh thing"), "a (very) very big (uh) thing");
        assert_eq!(check("to be or not to be"), "to be or not to be");
    }
}
