//! The four questions, never mixed, and the values that answer them: one table.
//!
//! Two claims hide in every quote: that somebody said it (wording, context and
//! attribution can always be checked) and that it is true (only if a claim is in it).

/// A question that is asked of an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Axis {
    /// Of a quote: are these the words?
    Wording,
    /// Of a quote: do they mean here what they meant there?
    Context,
    /// Of a quote: is it theirs who are named?
    Attribution,
    /// Of a claim: is it so?
    Verdict,
}

impl Axis {
    /// Every axis, in the order in which they are shown, with the word that stands for it.
    pub const ALL: [(Self, &'static str); 4] = [
        (Self::Wording, "wording"),
        (Self::Context, "context"),
        (Self::Attribution, "attribution"),
        (Self::Verdict, "verdict"),
    ];

    /// Returns the word that stands for the axis in journals and on screen.
    pub const fn word(self) -> &'static str {
        Self::ALL[self as usize].1
    }

    /// Returns the values of the axis in the order of their keys.
    pub fn values(self) -> impl Iterator<Item = &'static ValueRow> {
        VALUES.iter().filter(move |row| row.axis == self)
    }
}

/// What an answer amounts to, for the mark beside the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Grade {
    /// It holds.
    Good,
    /// It holds, but for something that a reader should know.
    Near,
    /// Nothing is known: it was looked at and is not verified.
    Unknown,
    /// It does not hold.
    Bad,
}

impl Grade {
    /// Returns the sign that stands for it where there is no colour.
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

/// A value for tables.
#[derive(Clone, Copy, Debug)]
pub struct ValueRow {
    /// The value.
    pub value: Value,
    /// The question that it answers.
    pub axis: Axis,
    /// The word that stands for it in journals and exports.
    pub word: &'static str,
    /// What it amounts to.
    pub grade: Grade,
    /// What it says.
    pub help: &'static str,
}

values! {
    /// Word for word as in the source.
    Verbatim Wording "verbatim" Good
    /// Only case, punctuation or stumbling were put right.
    Tidied Wording "tidied" Good
    /// Words were left out, and marked so.
    Elided Wording "elided" Near
    /// A word was changed, added or dropped.
    Altered Wording "altered" Bad
    /// The writer's own words in quotation marks.
    ParaphraseInMarks Wording "paraphrase_in_marks" Bad
    /// Said in another language.
    Translated Wording "translated" Near
    /// The source does not have it.
    NotFound Wording "not_found" Bad
    /// There is no source to compare with.
    NoSource Wording "no_source" Unknown
    /// It means here what it meant there.
    Fair Context "fair" Good
    /// What limited it was left out.
    QualifierDropped Context "qualifier_dropped" Bad
    /// It means something else there.
    OutOfContext Context "out_of_context" Bad
    /// Theirs who are named, as who they are called.
    Correct Attribution "correct" Good
    /// Somebody else's.
    WrongSpeaker Attribution "wrong_speaker" Bad
    /// Theirs, but they are called what they are not.
    WrongRole Attribution "wrong_role" Bad
    /// It could be more than one person's.
    Ambiguous Attribution "ambiguous" Near
    /// Nobody is named for it.
    Unattributed Attribution "unattributed" Near
    /// The person named says that they did not say it.
    Disputed Attribution "disputed" Bad
    /// The evidence bears it out.
    Supported Verdict "supported" Good
    /// The evidence bears it out but for a detail.
    Mostly Verdict "mostly" Near
    /// Evidence stands against evidence.
    Conflicting Verdict "conflicting" Near
    /// The evidence does not settle it.
    NotEnoughEvidence Verdict "not_enough_evidence" Unknown
    /// The evidence speaks against it.
    Refuted Verdict "refuted" Bad
    /// It was so and is no longer.
    Outdated Verdict "outdated" Bad
    /// It is nothing that could be checked.
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

    /// Returns the word that stands for it in journals and exports.
    pub fn word(self) -> &'static str {
        self.row().word
    }

    /// Returns what it amounts to.
    pub fn grade(self) -> Grade {
        self.row().grade
    }

    /// Returns the word for people: without underscores.
    pub fn shown(self) -> String {
        self.word().replace('_', " ")
    }

    /// Returns the value that a word stands for on an axis.
    pub fn named(axis: Axis, word: &str) -> Option<Self> {
        axis.values().find(|row| row.word == word).map(|row| row.value)
    }

    /// Returns the verdict of a key, from 1.
    pub fn verdict(key: u32) -> Option<Self> {
        Axis::Verdict.values().nth((key as usize).checked_sub(1)?).map(|row| row.value)
    }

    /// Tells whether it says that there are words to compare with: then their context is asked for.
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
