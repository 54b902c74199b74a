//! The clause of a verb of speech: how surely it is said, what leads it in, what stands behind the verb.

use super::Finder;
use crate::draft::lexicon::{class, word};
use crate::draft::reading::frame::Kind;
use crate::draft::reading::words::{AND, BUT, THAT, TO};

/// How sure it is that somebody says it at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::draft) enum Mood {
    /// said, has said.
    Plain,
    /// would say, may say, to say.
    Modal,
    /// did not say, never said.
    Negated,
}

/// What stands right behind the word of an event.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::draft) enum Next {
    End,
    Quotation,
    That,
    What,
    Comma,
    Colon,
    Clause,
    Object,
    Preposition,
    To,
    As,
    Other,
}

const MODALS: [u32; 13] = [
    word("will"),
    word("would"),
    word("could"),
    word("should"),
    word("may"),
    word("might"),
    word("can"),
    word("must"),
    word("shall"),
    word("'ll"),
    word("'d"),
    word("can't"),
    word("won't"),
];
const NEGATIONS: [u32; 12] = [
    word("not"),
    word("never"),
    word("didn't"),
    word("doesn't"),
    word("don't"),
    word("hasn't"),
    word("haven't"),
    word("hadn't"),
    word("wouldn't"),
    word("couldn't"),
    word("cannot"),
    word("won't"),
];
/// A conjunction leads in the clause: when, after.
pub(super) const LED_IN: u32 = 10;
const WHAT: u32 = word("what");
const WHY: [u32; 5] = [word("why"), word("how"), word("whether"), word("if"), word("where")];
const AS: u32 = word("as");
const THING: [u32; 4] = [word("nothing"), word("everything"), word("anything"), word("something")];
const WHOM: [u32; 3] = [word("whom"), word("which"), word("who")];

impl Finder<'_, '_> {
    /// Returns the mood of a verb, by the auxiliaries before it.
    pub(super) fn mood(&self, at: usize) -> Mood {
        /// So many words are looked at.
        const REACH: usize = 4;
        let mut mood = Mood::Plain;
        for back in 1..=REACH {
            let Some(token) = at.checked_sub(back).and_then(|b| self.get(b)) else { break };
            if NEGATIONS.contains(&token.hash) {
                return Mood::Negated;
            }
            if MODALS.contains(&token.hash) || token.hash == TO {
                mood = Mood::Modal;
            } else if !token.is(class::AUXILIARY | class::ADVERB) {
                break;
            }
        }
        mood
    }

    /// Returns what stands right behind the word of an event.
    pub(super) fn next(&self, at: usize) -> Next {
        let mut at = at + 1;
        while self.get(at).is_some_and(|t| t.is(class::ADVERB) && !t.is(class::PREPOSITION)) {
            at += 1;
        }
        let Some(token) = self.get(at) else { return Next::End };
        match token.kind {
            Kind::Quoted(_) => Next::Quotation,
            Kind::Stop => Next::End,
            Kind::Comma => Next::Comma,
            Kind::Colon => Next::Colon,
            Kind::Word | Kind::Number => match () {
                () if token.hash == THAT => Next::That,
                () if token.hash == WHAT => Next::What,
                () if WHY.contains(&token.hash) => Next::Clause,
                () if token.hash == TO => Next::To,
                () if token.hash == AS => Next::As,
                () if token.is(class::PREPOSITION) => Next::Preposition,
                () if token.is(class::SUBJECT) => Next::Clause,
                () => self.object_or_clause(at),
            },
            _ => Next::Other,
        }
    }

    /// Tells an object from the subject of a clause: called Mills a liar; said Mills was a liar.
    fn object_or_clause(&self, at: usize) -> Next {
        let Some(mention) = self.mentions.starting_at(self.sentence, at as u32) else {
            return Next::Other;
        };
        if self.has_verb(mention) {
            return Next::Clause;
        }
        Next::Object
    }

    /// Returns what leads in the clause of a subject, as a number.
    pub(super) fn led(&self, subject: usize) -> u32 {
        let from = self.mentions.list[subject].from as usize;
        let Some(token) = self.before(from) else { return 0 };
        match token.hash {
            WHAT => 1,
            THAT => 2,
            AND | BUT => 3,
            AS => 4,
            hash if THING.contains(&hash) => 5,
            hash if WHOM.contains(&hash) => 6,
            _ => match () {
                () if token.kind == Kind::Comma => 7,
                () if token.is(class::VERB) => 8,
                () if token.is(class::CONJUNCTION) => LED_IN,
                () if token.is(class::PREPOSITION) => 11,
                () if token.quoted().is_some() => 12,
                () if token.is_word() && !token.is(class::FUNCTION) => 13,
                () => 14,
            },
        }
    }
}
