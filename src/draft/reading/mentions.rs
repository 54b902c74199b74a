//! Who could be speaking: the names, pronouns and noun phrases of each sentence.

use super::frame::{Frame, Kind};
use crate::draft::lexicon::Class;

/// What sort of words name somebody.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::draft) enum Sort {
    /// A run of capitals, with its title.
    Name,
    /// he, she, they, I, we, it, who.
    Pronoun,
    /// A noun phrase with a noun of the lists as its head.
    Noun,
    /// Any other noun phrase.
    Phrase,
}

/// What a mention does in its sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::draft) enum Role {
    /// The subject of a verb.
    Subject,
    /// Behind a verb.
    Object,
    /// Behind “by”.
    By,
    /// Behind “to” or “with”.
    To,
    /// Behind another preposition.
    Behind,
    /// Before 's, or a possessive pronoun.
    Owner,
    /// What belongs to the mention before it: of X, for X, in X.
    Within,
    /// Between commas behind another mention.
    Apposition,
    Other,
}

/// Words that name somebody.
#[derive(Clone, Copy, Debug)]
pub(in crate::draft) struct Mention {
    /// Its tokens: from, and to (not included).
    pub(in crate::draft) from: u32,
    pub(in crate::draft) to: u32,
    /// The word that tells most: the last of a name, the noun of a phrase.
    pub(in crate::draft) head: u32,
    pub(in crate::draft) sort: Sort,
    pub(in crate::draft) role: Role,
    pub(in crate::draft) sentence: u32,
    pub(in crate::draft) paragraph: u32,
    pub(in crate::draft) plural: bool,
    /// `class::FEMALE`, `class::MALE`, both or neither.
    pub(in crate::draft) sex: Class,
    /// True for what is a person by its words: a first name, a title, he.
    pub(in crate::draft) person: bool,
    /// True for the subject of a verb of speech.
    pub(in crate::draft) speaks: bool,
}

/// The mentions of a text, in text order; a phrase with an owner comes behind its owner.
#[derive(Default)]
pub(in crate::draft) struct Mentions {
    pub(in crate::draft) list: Vec<Mention>,
    /// Where those of each sentence begin.
    pub(in crate::draft) firsts: Vec<u32>,
}

impl Mentions {
    /// Returns the positions of the mentions of a sentence.
    pub(in crate::draft) fn of_sentence(&self, sentence: usize) -> std::ops::Range<usize> {
        self.firsts[sentence] as usize..self.firsts[sentence + 1] as usize
    }

    /// Returns the mention of a sentence that ends before a token; the longest.
    pub(in crate::draft) fn ending_at(&self, sentence: usize, to: u32) -> Option<usize> {
        let range = self.of_sentence(sentence);
        let mut found: Option<usize> = None;
        for at in range {
            let mention = &self.list[at];
            if mention.to == to && found.is_none_or(|f| self.list[f].from > mention.from) {
                found = Some(at);
            }
        }
        found
    }

    /// Returns the mention of a sentence that begins at a token; the longest.
    pub(in crate::draft) fn starting_at(&self, sentence: usize, from: u32) -> Option<usize> {
        let mut found: Option<usize> = None;
        for at in self.of_sentence(sentence) {
            let mention = &self.list[at];
            if mention.from == from && found.is_none_or(|f| self.list[f].to < mention.to) {
                found = Some(at);
            }
        }
        found
    }
}

/// Which words stand in a text with small letters, and which with a capital within a sentence: two
/// filters of 2^14 bits, which may say yes for a word that was not seen.
pub(super) struct Seen {
    small: Vec<u64>,
    capital: Vec<u64>,
}

impl Seen {
    const BITS: u32 = 14;

    pub(super) fn of(frame: &Frame<'_>) -> Self {
        let words = 1 << (Self::BITS - 6);
        let mut seen = Self { small: vec![0; words], capital: vec![0; words] };
        for stretch in &frame.sentences {
            for at in stretch.range() {
                let token = &frame.tokens[at];
                if token.kind != Kind::Word {
                    continue;
                }
                let before = at.checked_sub(1).map(|b| frame.tokens[b].kind);
                let inner = at > stretch.from as usize
                    && matches!(before, Some(Kind::Word | Kind::Comma | Kind::Owner));
                let set = if token.capital { &mut seen.capital } else { &mut seen.small };
                if !token.capital || inner && !token.capitals {
                    let bit = token.hash & ((1 << Self::BITS) - 1);
                    set[bit as usize / 64] |= 1 << (bit % 64);
                }
            }
        }
        seen
    }

    /// Returns true if a word stands with small letters somewhere.
    pub(super) fn is_small(&self, hash: u32) -> bool {
        Self::has(&self.small, hash)
    }

    /// Returns true if a word stands with a capital within a sentence somewhere.
    pub(super) fn is_capital(&self, hash: u32) -> bool {
        Self::has(&self.capital, hash)
    }

    fn has(set: &[u64], hash: u32) -> bool {
        let bit = hash & ((1 << Self::BITS) - 1);
        set[bit as usize / 64] & 1 << (bit % 64) != 0
    }
}
