//! The four questions (axes) of a review, and the values that answer them: one table.
//!
//! Every quote says two things: that somebody said it (wording, context and attribution
//! can always be checked) and that it is true (only if it contains a claim).

/// A question that is asked of an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Axis {
    /// Of a quote: are these the words that were said?
    Wording,
    /// Of a quote: does it mean in the article what it meant in the source?
    Context,
    /// Of a quote: did the named speaker say it?
    Attribution,
    /// Of a claim: is it true?
    Verdict,
}

impl Axis {
    /// Every axis with its word, in the order in which they are shown.
    pub const ALL: [(Self, &'static str); 4] = [
        (Self::Wording, "wording"),
        (Self::Context, "context"),
        (Self::Attribution, "attribution"),
        (Self::Verdict, "verdict"),
    ];

    /// Returns the word for the axis in journals and on screen.
    pub const fn word(self) -> &'static str {
        Self::ALL[self as usize].1
    }

    /// Returns the values of the axis in the order of their keys.
    pub fn values(self) -> impl Iterator<Item = &'static ValueRow> {
        VALUES.iter().filter(move |row| row.axis == self)
    }
}

/// How good an answer is, for the sign beside the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Grade {
    /// Correct.
    Good,
    /// Correct, with a reservation that a reader should know.
    Near,
    /// Unknown: it was checked and could not be verified.
    Unknown,
    /// Wrong.
    Bad,
}

impl Grade {
    /// Returns its sign, for screens without colour.
    pub const fn sign(self) -> char {
        match self {
            Self::Good => '✓',
            Self::Near => '~',
            Self::Unknown => '·',
            Self::Bad => '✗',
        }
    }
}

macro_rules! values {
    ($($(#[doc = $doc:literal])* $name:ident $axis:ident $word:literal $grade:ident)*) => {
        /// An answer to one of the questions.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Value {
            $($(#[doc = $doc])* $name,)*
        }

        /// Every value: one row each, in the order of [`Value`]; within an axis in the order of the keys.
        pub const VALUES: &[ValueRow] = &[
            $(ValueRow {
                value: Value::$name,
                axis: Axis::$axis,
                word: $word,
                grade: Grade::$grade,
                help: concat!($($doc),*),
            },)*
        ];
    };
}

/// A value with everything that tables need.
#[derive(Clone, Copy, Debug)]
pub struct ValueRow {
    /// The value.
    pub value: Value,
    /// The question that it answers.
    pub axis: Axis,
    /// Its word in journals and exports.
    pub word: &'static str,
    /// How good an answer it is.
    pub grade: Grade,
    /// Its meaning in a few words.
    pub help: &'static str,
}

values! {
    /// Word for word as in the source.
    Verbatim Wording "verbatim" Good
/// Only case, punctuation or disfluencies were tidied.
    Tidied Wording "tidied" Good
/// Words were left out, and the gap is marked.
    Elided Wording "elided" Near
    /// A word was changed, added or dropped.
    Altered Wording "altered" Bad
    /// The writer's own words in quotation marks.
    ParaphraseInMarks Wording "paraphrase_in_marks" Bad
    /// Said in another language.
    Translated Wording "translated" Near
/// The words are not in the source.
    NotFound Wording "not_found" Bad
    /// There is no source to compare with.
    NoSource Wording "no_source" Unknown
/// The same meaning as in the source.
    Fair Context "fair" Good
/// A qualification was left out.
    QualifierDropped Context "qualifier_dropped" Bad
/// Another meaning than in the source.
    OutOfContext Context "out_of_context" Bad
/// The named speaker said it, and is described correctly.
    Correct Attribution "correct" Good
/// Somebody else said it.
    WrongSpeaker Attribution "wrong_speaker" Bad
/// The named speaker said it, but is described wrongly.
    WrongRole Attribution "wrong_role" Bad
/// More than one person could have said it.
    Ambiguous Attribution "ambiguous" Near
    /// Nobody is named for it.
    Unattributed Attribution "unattributed" Near
/// The named speaker denies having said it.
    Disputed Attribution "disputed" Bad
/// The evidence supports it.
    Supported Verdict "supported" Good
/// The evidence supports it except for a detail.
    Mostly Verdict "mostly" Near
/// Some evidence supports it, some refutes it.
    Conflicting Verdict "conflicting" Near
/// The evidence is not enough to decide.
    NotEnoughEvidence Verdict "not_enough_evidence" Unknown
/// The evidence refutes it.
    Refuted Verdict "refuted" Bad
/// It was true and is no longer.
    Outdated Verdict "outdated" Bad
/// It cannot be checked.
    NotCheckable Verdict "not_checkable" Unknown
}

impl Value {
    /// Returns the row of the value.
    pub fn row(self) -> &'static ValueRow {
        &VALUES[self as usize]
    }

    /// Returns the question that it answers.
    pub fn axis(self) -> Axis {
        self.row().axis
    }

    /// Returns its word in journals and exports.
    pub fn word(self) -> &'static str {
        self.row().word
    }

    /// Returns how good an answer it is.
    pub fn grade(self) -> Grade {
        self.row().grade
    }

    /// Returns its word as shown to people: without underscores.
    pub fn shown(self) -> String {
        self.word().replace('_', " ")
    }

    /// Returns the value of an axis that has this word.
    pub fn named(axis: Axis, word: &str) -> Option<Self> {
        axis.values().find(|row| row.word == word).map(|row| row.value)
    }

    /// Returns the verdict of a digit key, from 1.
    pub fn verdict(key: u32) -> Option<Self> {
        Axis::Verdict.values().nth((key as usize).checked_sub(1)?).map(|row| row.value)
    }

    /// Returns true if it implies that the source has the words: then the context is asked too.
    pub const fn has_source(self) -> bool {
        matches!(
            self,
            Self::Verbatim
                | Self::Tidied
                | Self::Elided
                | Self::Altered
                | Self::ParaphraseInMarks
                | Self::Translated
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_value_has_its_row_and_a_word_of_its_own() {
        for (i, a) in VALUES.iter().enumerate() {
            assert_eq!(a.value as usize, i);
            assert!(a.help.trim().ends_with('.'), "{}", a.word);
            assert_eq!(Value::named(a.axis, a.word), Some(a.value));
            assert!(!VALUES[..i].iter().any(|b| b.word == a.word), "{}", a.word);
        }
        let counts = Axis::ALL.map(|(axis, _)| axis.values().count());
        assert_eq!(counts, [8, 3, 6, 7]);
    }

    #[test]
    fn digits_are_verdicts_from_one_to_seven() {
        let verdicts: Vec<_> =
            (0..9).map(|key| Value::verdict(key).map_or("-", Value::word)).collect();
        assert_eq!(
            verdicts.join(" "),
            "- supported mostly conflicting not_enough_evidence refuted outdated not_checkable -"
        );
    }
}
