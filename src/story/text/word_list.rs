//! Lists of words that a word is looked up in: most are told to be none of them by their first letter
//! and their length.

/// For each first byte the lengths of words that begin with it, a bit for each length.
#[derive(Debug)]
pub struct Lengths([u64; 256]);

impl Lengths {
    /// Makes an empty one.
    pub const fn none() -> Self {
        Self([0; 256])
    }

    /// Adds the bytes of a word.
    pub const fn add(&mut self, word: &[u8]) {
        self.0[word[0] as usize] |= bit(word.len());
    }

    /// Returns false for most words that were not added, once their letters of ASCII are small.
    #[inline]
    pub fn may_have(&self, word: &str) -> bool {
        let first = word.as_bytes().first().map(u8::to_ascii_lowercase);
        first.is_some_and(|first| self.0[usize::from(first)] & bit(word.len()) != 0)
    }
}

/// A list of words in lower case.
#[derive(Debug)]
pub struct WordList {
    words: &'static [&'static str],
    lengths: Lengths,
}

impl WordList {
    /// Makes a list, at compile time.
    pub const fn of(words: &'static [&'static str]) -> Self {
        let mut lengths = Lengths::none();
        let mut at = 0;
        while at < words.len() {
            lengths.add(words[at].as_bytes());
            at += 1;
        }
        Self { words, lengths }
    }

    /// Returns true if a word is in the list.
    #[inline]
    pub fn has(&self, word: &str) -> bool {
        self.lengths.may_have(word) && self.words.contains(&word)
    }

    /// Returns true if a word is in the list once its letters of ASCII are small.
    #[inline]
    pub fn has_in_any_case(&self, word: &str) -> bool {
        let is_word = |one: &&str| one.eq_ignore_ascii_case(word);
        self.lengths.may_have(word) && self.words.iter().any(is_word)
    }

    /// Returns the words.
    pub const fn words(&self) -> &'static [&'static str] {
        self.words
    }
}

/// Returns the bit of a length; all long words share one.
const fn bit(len: usize) -> u64 {
    1 << if len < 63 { len } else { 63 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_has_its_words_and_no_other() {
        const LONG: &str = "sixty-four-letters-or-more-of-one-word-that-nobody-has-ever-said-once";
        static LIST: WordList = WordList::of(&["mayor", "may", "über", "市長", LONG]);
        for word in LIST.words() {
            assert!(LIST.has(word), "{word}");
            assert!(LIST.has_in_any_case(word), "{word}");
        }
        for word in ["", "m", "mays", "major", "Mayor", "uber", "市", &LONG[1..], "市長市長"] {
            assert!(!LIST.has(word), "{word}");
        }
        assert!(LIST.has_in_any_case("MAYor"));
        assert!(!LIST.has_in_any_case("Über") && !LIST.has_in_any_case("Mays"));
    }
}
