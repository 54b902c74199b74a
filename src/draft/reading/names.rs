//! Which words are names: capitals that are more than the first word of a sentence.

use super::frame::Kind;
use super::phrases::Finder;
use super::words::{ARTICLES, FOR, OF, PARTICLES, THAT, THE, TO};
use crate::draft::lexicon::class;

impl Finder<'_, '_> {
    /// Returns true if all longer words of the sentence have capitals, as in a headline.
    pub(super) fn is_headline(&self) -> bool {
        const LEAST: usize = 4;
        let (mut capital, mut small) = (0, 0);
        for token in &self.frame.tokens[self.first..self.end] {
            if token.kind == Kind::Word && token.span.len() > 3 {
                capital += usize::from(token.capital);
                small += usize::from(!token.capital);
            }
        }
        capital + small >= LEAST && small * 6 <= capital
    }

    /// Returns where a name begins that stands behind a title with a place: Mayor of London Ada Brook.
    pub(super) fn behind_title(&self, at: usize) -> Option<(usize, usize)> {
        let titled = self.token(at - 1).is(class::TITLE);
        let of = self.get(at).is_some_and(|t| matches!(t.hash, OF | FOR | TO));
        if !titled || !of {
            return None;
        }
        let from = at + 1 + usize::from(self.get(at + 1).is_some_and(|t| t.hash == THE));
        let mut end = from;
        while self
            .get(end)
            .is_some_and(|t| t.capital && t.kind == Kind::Word && !t.is(class::FUNCTION))
        {
            end += 1;
        }
        let starts = |t: &usize| {
            self.token(*t).is(class::FEMALE | class::MALE) || self.token(*t).is(class::TITLE)
        };
        let first = (from + 1..end).find(starts).or_else(|| (end >= from + 3).then(|| end - 2))?;
        (first < end).then_some((first, end))
    }

    /// Goes on over the small words within names: Robert de Brook, Department of Justice.
    pub(super) fn joined(&self, at: usize) -> usize {
        let Some(token) = self.get(at) else { return at };
        let before = at.checked_sub(1).map(|b| self.token(b));
        let organisation =
            before.is_some_and(|b| b.capital && b.is(class::BODY | class::GROUP | class::DOCUMENT));
        let the = usize::from(self.get(at + 1).is_some_and(|t| t.hash == THE && !t.capital));
        if token.capital {
            return at;
        }
        if PARTICLES.contains(&token.hash) && self.get(at + 1).is_some_and(|t| t.capital) {
            return at + 1;
        }
        if matches!(token.hash, OF | FOR)
            && organisation
            && self.get(at + 1 + the).is_some_and(|t| t.capital)
        {
            let mut end = at + 2 + the;
            while self.get(end).is_some_and(|t| t.capital && t.kind == Kind::Word) {
                end += 1;
            }
            return end;
        }
        at
    }

    /// Returns true if a token is a word of a name.
    pub(super) fn is_name(&self, at: usize) -> bool {
        let token = self.token(at);
        if !token.capital || token.kind != Kind::Word {
            return false;
        }
        let begins = at == self.first
            || at > 0
                && !matches!(
                    self.token(at - 1).kind,
                    Kind::Word | Kind::Comma | Kind::Owner | Kind::Number
                );
        if token.is(class::CALENDAR) {
            // May Brook, but not: in May, September 2013
            let number = self.get(at + 1).is_some_and(|t| t.kind == Kind::Number);
            let place = at > self.first && self.token(at - 1).is(class::PREPOSITION);
            if number || place || !token.is(class::FEMALE | class::MALE) {
                return false;
            }
        }
        if self.headline && at > self.first {
            let verb =
                token.is(class::VERB | class::OTHER_VERB) && !token.is(class::FEMALE | class::MALE);
            if verb || token.is(class::FUNCTION) {
                return false;
            }
        }
        if token.is(class::FUNCTION) {
            // Will wrote, where a George Will was named
            let verb = self
                .get(at + 1)
                .is_some_and(|t| t.is(class::VERB) && t.is(class::PAST | class::THIRD));
            if token.is(class::AUXILIARY) && verb && self.seen.is_capital(token.hash) {
                return true;
            }
            // Will Brook, but not: The, In
            return token.is(class::FEMALE | class::MALE)
                && !begins
                && !token.is(class::DETERMINER
                    | class::PREPOSITION
                    | class::SUBJECT
                    | class::CONJUNCTION);
        }
        if !begins {
            return true;
        }
        let next = self.get(at + 1);
        let next_capital =
            next.is_some_and(|t| t.capital && t.kind == Kind::Word && !t.is(class::FUNCTION));
        let small = self.seen.is_small(token.hash);
        if self.seen.is_capital(token.hash) {
            return true;
        }
        if next_capital {
            return !token.is(class::ADVERB);
        }
        if token.is(class::FEMALE | class::MALE) && !small {
            return true;
        }
        if small || token.is(class::SPEAKER_NOUN | class::VERB) {
            return false;
        }
        let words = self.frame.words(at);
        let ending = ["ly", "ing", "ed"].iter().any(|end| words.ends_with(end));
        let follows = next.is_some_and(|t| {
            t.kind == Kind::Owner || t.is(class::VERB | class::AUXILIARY) || t.kind == Kind::Comma
        });
        !ending && follows
    }

    /// Returns true if a word in -s that may be a noun is a verb by what stands around it: Brook reports
    /// that, the ad hits Mills.
    fn is_third_person(&self, at: usize) -> bool {
        let before = at.checked_sub(1).filter(|b| *b >= self.first).map(|b| self.token(b));
        let next = self.get(at + 1);
        self.token(at).is(class::THIRD)
            && before.is_some_and(|b| {
                b.capital || b.kind == Kind::Word && !b.is(class::FUNCTION | class::PLURAL)
            })
            && next.is_none_or(|t| {
                t.quoted().is_some()
                    || matches!(t.kind, Kind::Comma | Kind::Colon | Kind::Stop | Kind::Dash)
                    || t.hash == THAT
                    || t.is(class::DETERMINER | class::SUBJECT)
                    || t.capital
            })
    }

    /// Returns true if a small word is a verb rather than a noun where it stands.
    pub(super) fn is_verb(&self, at: usize, behind: bool) -> bool {
        let token = self.token(at);
        if token.capital && !(self.headline && at > self.first) {
            return false;
        }
        let ambiguous = token.is(class::SPEAKER_NOUN
            | class::TITLE
            | class::STATEMENT
            | class::NAMING
            | class::WORK);
        if token.is(class::VERB) {
            // the trust, their hope
            let before = at.checked_sub(1).filter(|b| *b >= self.first).map(|b| self.token(b));
            let led = before.is_some_and(|b| {
                ARTICLES.contains(&b.hash) || b.is(class::POSSESSIVE) || b.kind == Kind::Owner
            });
            if led && token.is(class::BASE) {
                return false;
            }
            if token.is(class::PAST) && !token.is(class::BASE) {
                return true;
            }
            if !behind {
                return true;
            }
            if !ambiguous {
                return token.is(class::THIRD) || token.is(class::BASE | class::ING);
            }
            return self.is_third_person(at);
        }
        if token.is(class::OTHER_VERB) && ambiguous && behind && self.is_third_person(at) {
            return true;
        }
        // the past of another verb: Brook left
        if token.is(class::OTHER_VERB)
            && !ambiguous
            && (token.is(class::PAST | class::THIRD) || !behind)
        {
            return true;
        }
        // a verb that no list has: Brook visited
        let words = self.frame.words(at);
        let ends = self.get(at + 1).is_none_or(|t| {
            !t.is_word()
                || t.is(class::DETERMINER
                    | class::POSSESSIVE
                    | class::PREPOSITION
                    | class::OBJECT
                    | class::SUBJECT)
                || t.capital
        });
        behind
            && !ambiguous
            && words.len() > 4
            && words.ends_with("ed")
            && at > self.first
            && (ends || self.token(at - 1).capital || self.token(at - 1).is(class::SPEAKER_NOUN))
    }
}
