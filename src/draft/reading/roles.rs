//! What a mention does in its sentence.

use super::frame::Kind;
use super::mentions::Role;
use super::phrases::Finder;
use super::words::{AND, BY, LIKE, TO, WITH};
use crate::draft::lexicon::class;

impl Finder<'_, '_> {
    /// Returns true if a phrase behind a preposition opens the sentence: In a statement, Brook …
    fn is_opening_phrase(&self, from: usize) -> bool {
        let mut at = from;
        while at > self.first + 1 {
            let token = self.token(at - 1);
            if token.kind == Kind::Comma || token.is(class::VERB) || token.quoted().is_some() {
                return false;
            }
            at -= 1;
        }
        // Speaking to the paper, Asked by the paper
        let first = self.token(self.first);
        let words = self.frame.words(self.first);
        first.is(class::PREPOSITION)
            || first.capital && (words.ends_with("ing") || words.ends_with("ed"))
    }

    /// Returns the role of a mention by the words around it.
    pub(super) fn role(&self, from: usize, to: usize) -> Role {
        let before = (from > self.first).then(|| self.token(from - 1));
        let next = self.get(to);
        if next.is_some_and(|t| t.kind == Kind::Owner) {
            return Role::Owner;
        }
        let Some(before) = before else {
            return Role::Subject;
        };
        if before.is(class::PREPOSITION) && before.hash != LIKE || before.hash == TO {
            let behind_mention = self
                .list
                .last()
                .is_some_and(|m| m.to as usize + 1 == from && m.sentence == self.sentence);
            return match before.hash {
                BY => Role::By,
                TO | WITH => Role::To,
                _ if behind_mention => Role::Within,
                _ => Role::Behind,
            };
        }
        let goes_on = next.is_some_and(|t| {
            t.is(class::AUXILIARY | class::VERB | class::ADVERB)
                || t.kind == Kind::Word && !t.capital && !t.is(class::FUNCTION)
        });
        if matches!(before.kind, Kind::Comma | Kind::Dash | Kind::Open) {
            let apposed = self.list.last().is_some_and(|m| {
                m.to as usize + 1 == from
                    && m.sentence == self.sentence
                    && !(matches!(m.role, Role::Behind | Role::Within | Role::To | Role::By)
                        && self.is_opening_phrase(m.from as usize))
            });
            let closed = next.is_none_or(|t| {
                matches!(t.kind, Kind::Comma | Kind::Close | Kind::Stop | Kind::Dash)
                    || t.is(class::PREPOSITION)
            });
            if apposed && closed {
                return Role::Apposition;
            }
        }
        if goes_on && !before.is(class::VERB) {
            return Role::Subject;
        }
        if before.is(class::VERB)
            || before.kind == Kind::Word && !before.is(class::FUNCTION) && !before.capital
        {
            return Role::Object;
        }
        if before.hash == AND
            || before.is(class::CONJUNCTION)
            || before.quoted().is_some()
            || before.kind == Kind::Comma
        {
            return if goes_on { Role::Subject } else { Role::Other };
        }
        Role::Other
    }
}
