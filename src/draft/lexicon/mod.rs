//! English words by what they do in a sentence: who may speak, what reports speech, what only
//! stands around them.
//!
//! ```text
//! words.txt        words by class, written for this program
//! first_names.txt  first names by sex (census of the United States, 1990, public domain)
//! forms            the forms of a verb or noun
//! ```

mod forms;

/// What a word may be: bits of [`class`].
pub(in crate::draft) type Class = u32;

/// The bits of a [`Class`].
pub(in crate::draft) mod class {
    use super::Class;

    /// A verb that mostly reports speech: say, tell, add.
    pub(in crate::draft) const CORE: Class = 1;
    /// A verb that may report speech: accuse, joke, tweet.
    pub(in crate::draft) const SPEECH: Class = 1 << 1;
    /// A verb of thought, which may report what somebody holds.
    pub(in crate::draft) const THOUGHT: Class = 1 << 2;
    /// A gesture beside speech: nod, shrug.
    pub(in crate::draft) const GESTURE: Class = 1 << 3;
    /// A form of the past.
    pub(in crate::draft) const PAST: Class = 1 << 4;
    /// A form in -s of a verb.
    pub(in crate::draft) const THIRD: Class = 1 << 5;
    /// A verb without an ending.
    pub(in crate::draft) const BASE: Class = 1 << 6;
    /// A form in -ing.
    pub(in crate::draft) const ING: Class = 1 << 7;
    pub(in crate::draft) const AUXILIARY: Class = 1 << 8;
    pub(in crate::draft) const ADVERB: Class = 1 << 9;
    pub(in crate::draft) const DETERMINER: Class = 1 << 10;
    pub(in crate::draft) const POSSESSIVE: Class = 1 << 11;
    pub(in crate::draft) const PREPOSITION: Class = 1 << 12;
    pub(in crate::draft) const CONJUNCTION: Class = 1 << 13;
    /// who, which, whom.
    pub(in crate::draft) const RELATIVE: Class = 1 << 14;
    /// A pronoun that is a subject.
    pub(in crate::draft) const SUBJECT: Class = 1 << 15;
    pub(in crate::draft) const OBJECT: Class = 1 << 16;
    pub(in crate::draft) const OTHER_PRONOUN: Class = 1 << 17;
    /// A word before a name: Mr., Senator, spokesman.
    pub(in crate::draft) const TITLE: Class = 1 << 18;
    /// A noun for one human.
    pub(in crate::draft) const HUMAN: Class = 1 << 19;
    /// A noun for humans as a body: police, crowd.
    pub(in crate::draft) const GROUP: Class = 1 << 20;
    /// A noun for an organisation.
    pub(in crate::draft) const BODY: Class = 1 << 21;
    /// A noun for something written or said.
    pub(in crate::draft) const DOCUMENT: Class = 1 << 22;
    /// A noun for a work with a title.
    pub(in crate::draft) const WORK: Class = 1 << 23;
    /// A word that says that a word is meant as a word.
    pub(in crate::draft) const NAMING: Class = 1 << 24;
    pub(in crate::draft) const CALENDAR: Class = 1 << 25;
    /// What somebody says something in: in a statement.
    pub(in crate::draft) const STATEMENT: Class = 1 << 26;
    /// A full stop behind it is part of it.
    pub(in crate::draft) const ABBREVIATION: Class = 1 << 27;
    pub(in crate::draft) const FEMALE: Class = 1 << 28;
    pub(in crate::draft) const MALE: Class = 1 << 29;
    /// A noun in the plural.
    pub(in crate::draft) const PLURAL: Class = 1 << 30;

    /// A verb that says nothing of speech.
    pub(in crate::draft) const OTHER_VERB: Class = 1 << 31;

    /// Any verb of the lists that may tell of speech.
    pub(in crate::draft) const VERB: Class = CORE | SPEECH | THOUGHT | GESTURE;
    /// Any noun of the lists that may speak.
    pub(in crate::draft) const SPEAKER_NOUN: Class = HUMAN | GROUP | BODY | DOCUMENT;
    /// Words that are no part of names.
    pub(in crate::draft) const FUNCTION: Class = AUXILIARY
        | ADVERB
        | DETERMINER
        | POSSESSIVE
        | PREPOSITION
        | CONJUNCTION
        | RELATIVE
        | SUBJECT
        | OBJECT
        | OTHER_PRONOUN;
}

/// The hash of a word that no list has.
const EMPTY: u32 = 0;

/// The words of the lists.
pub(in crate::draft) struct Lexicon {
    slots: Vec<(u32, Class)>,
    mask: usize,
}

/// Returns the hash of a word, the same for all cases of ASCII letters, and for ’ and '.
pub(in crate::draft) const fn hash(word: &[u8]) -> u32 {
    let mut hash = 0x811c_9dc5_u32;
    let mut at = 0;
    while at < word.len() {
        hash = mixed(hash, word[at]);
        at += 1;
    }
    if hash == EMPTY { 1 } else { hash }
}

/// Returns the hash of a word, for comparing with those of tokens.
pub(in crate::draft) const fn word(word: &str) -> u32 {
    hash(word.as_bytes())
}

/// Returns the hash of a word that is one letter longer.
#[inline]
pub(in crate::draft) const fn mixed(hash: u32, byte: u8) -> u32 {
    (hash ^ byte.to_ascii_lowercase() as u32).wrapping_mul(0x0100_0193)
}

impl Lexicon {
    /// Reads the lists.
    pub(in crate::draft) fn new() -> Self {
        const SLOTS: usize = 1 << 14;
        let mut lexicon = Self { slots: vec![(EMPTY, 0); SLOTS], mask: SLOTS - 1 };
        lexicon.read_names(include_str!("first_names.txt"));
        lexicon.read_words(include_str!("words.txt"));
        lexicon
    }

    /// Returns what a word may be, by its hash; 0 if no list has it.
    #[inline]
    pub(in crate::draft) fn class(&self, hash: u32) -> Class {
        let mut at = hash as usize & self.mask;
        loop {
            let (found, class) = self.slots[at];
            if found == hash {
                return class;
            }
            if found == EMPTY {
                return 0;
            }
            at = (at + 1) & self.mask;
        }
    }

    fn add(&mut self, word: &str, class: Class) {
        let hash = hash(word.as_bytes());
        let mut at = hash as usize & self.mask;
        while self.slots[at].0 != EMPTY && self.slots[at].0 != hash {
            at = (at + 1) & self.mask;
        }
        self.slots[at].0 = hash;
        self.slots[at].1 |= class;
    }

    fn read_names(&mut self, list: &str) {
        let mut sex = 0;
        for line in list.lines().filter(|line| !line.starts_with('#')) {
            match line {
                "[female]" => sex = class::FEMALE,
                "[male]" => sex = class::MALE,
                "[both]" => sex = class::FEMALE | class::MALE,
                names => names.split(' ').filter(|n| n.len() > 1).for_each(|n| self.add(n, sex)),
            }
        }
    }

    fn read_words(&mut self, list: &str) {
        let mut section = "";
        for line in list.lines().filter(|line| !line.starts_with('#')) {
            if let Some(name) = line.strip_prefix('[').and_then(|line| line.strip_suffix(']')) {
                section = name;
                continue;
            }
            for word in line.split(' ').filter(|word| !word.is_empty()) {
                self.add_entry(section, word);
            }
        }
    }

    fn add_entry(&mut self, section: &str, entry: &str) {
        let class = match section.strip_prefix("verb ") {
            Some("core") => class::CORE,
            Some("speech") => class::SPEECH,
            Some("thought") => class::THOUGHT,
            Some("other") => class::OTHER_VERB,
            Some(_) => class::GESTURE,
            None => 0,
        };
        if class != 0 {
            return forms::of_verb(entry, &mut |form, bits| self.add(form, class | bits));
        }
        let class = match section {
            "auxiliary" => class::AUXILIARY,
            "adverb" => class::ADVERB,
            "determiner" => class::DETERMINER,
            "possessive" => class::POSSESSIVE,
            "preposition" => class::PREPOSITION,
            "conjunction" => class::CONJUNCTION,
            "relative" => class::RELATIVE,
            "subject pronoun" => class::SUBJECT,
            "object pronoun" => class::OBJECT,
            "other pronoun" => class::OTHER_PRONOUN,
            "title" => class::TITLE,
            "calendar" => class::CALENDAR,
            "abbreviation" => class::ABBREVIATION,
            "place" => class::BODY,
            _ => 0,
        };
        if class != 0 {
            return self.add(entry, class);
        }
        let class = match section {
            "noun human" => class::HUMAN,
            "noun group" => class::GROUP,
            "noun body" => class::BODY,
            "noun document" => class::DOCUMENT,
            "noun work" => class::WORK,
            "noun naming" => class::NAMING,
            "statement noun" => class::STATEMENT,
            _ => return,
        };
        forms::of_noun(entry, &mut |form, bits| self.add(form, class | bits));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_found_by_all_their_forms() {
        let lexicon = Lexicon::new();
        let class = |word: &str| lexicon.class(hash(word.as_bytes()));
        assert_eq!(class("said") & (class::CORE | class::PAST), class::CORE | class::PAST);
        assert_eq!(class("denied") & (class::CORE | class::PAST), class::CORE | class::PAST);
        assert_ne!(class("admitting") & class::ING, 0);
        assert_ne!(class("spokeswomen") & class::PLURAL, 0);
        assert_ne!(class("agencies") & class::BODY, 0);
        assert_ne!(class("ADA") & class::FEMALE, 0);
        assert_eq!(class("lindmere"), 0);
    }

    /// Looking up a word ends at a free place.
    #[test]
    fn a_quarter_of_the_places_is_free() {
        let lexicon = Lexicon::new();
        let taken = lexicon.slots.iter().filter(|(hash, _)| *hash != EMPTY).count();
        assert!(taken * 4 < lexicon.slots.len() * 3, "{taken} of {}", lexicon.slots.len());
    }
}
