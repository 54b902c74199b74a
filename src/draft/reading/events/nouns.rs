//! Which verbs of speech stand as nouns: the report, a claim, his most explosive claim.

use super::Finder;
use crate::draft::lexicon::class;
use crate::draft::reading::frame::{Kind, Token};
use crate::draft::reading::words::{ARTICLES, THAT, TO};

impl Finder<'_, '_> {
    /// Returns true if a word of the verbs stands as a noun: the report, a claim.
    pub(super) fn is_noun(&self, at: usize) -> bool {
        let token = self.token(at);
        if token.is(class::AUXILIARY) {
            return true;
        }
        let Some(before) = self.before(at) else {
            return token.is(class::BASE) && !token.is(class::PAST);
        };
        let unmarked = !token.is(class::PAST) || token.is(class::BASE);
        if unmarked && !token.is(class::ING) {
            // the two write: the determiner is the subject
            let subject = self.mentions.ending_at(self.sentence, at as u32).is_some();
            if before.is(class::DETERMINER | class::POSSESSIVE) && before.hash != THAT && !subject
                || before.kind == Kind::Owner
                || before.is(class::PREPOSITION) && before.hash != TO
            {
                return true;
            }
            // a phrase of nouns that was found holds it
            let within = self.mentions.of_sentence(self.sentence).any(|m| {
                let m = &self.mentions.list[m];
                m.from as usize <= at && at < m.to as usize
            });
            if within {
                return true;
            }
            return self.is_noun_behind_adjective(at);
        }
        if token.is(class::ING) {
            return before.is(class::DETERMINER | class::POSSESSIVE) || before.kind == Kind::Owner;
        }
        // a parting shot
        let adjective = at >= self.first + 2
            && !before.capital
            && self.frame.words(at - 1).ends_with("ing")
            && self.token(at - 2).is(class::DETERMINER | class::POSSESSIVE);
        if adjective && !token.is(class::CORE) {
            return true;
        }
        // the said law; a named source
        before.is(class::DETERMINER | class::POSSESSIVE) && before.hash != THAT
            || token.is(class::PAST)
                && before.is(class::PREPOSITION)
                && before.hash != TO
                && self.get(at + 1).is_some_and(|n| n.is(class::SPEAKER_NOUN))
    }

    /// Returns true for a word of the verbs with an adjective before it: new claims, against recent
    /// attacks, his most explosive claim.
    fn is_noun_behind_adjective(&self, at: usize) -> bool {
        /// So many words are looked at.
        const REACH: usize = 4;
        let token = self.token(at);
        let no_noun = class::FUNCTION | class::SPEAKER_NOUN | class::TITLE;
        let plain = |t: &Token| t.kind == Kind::Word && !t.capital && !t.is(no_noun);
        let Some(before) = self.before(at).filter(|t| plain(t)) else { return false };
        if token.is(class::THIRD) {
            let led = at.checked_sub(2).and_then(|b| self.get(b)).is_some_and(|t| {
                t.is(class::PREPOSITION | class::DETERMINER | class::POSSESSIVE | class::VERB)
                    || t.kind == Kind::Owner
            });
            return token.is(class::SPEAKER_NOUN | class::STATEMENT)
                || led && !self.frame.words(at - 1).ends_with('s') && !before.is(class::VERB);
        }
        let mut back = at;
        while back > self.first
            && at - back < REACH
            && (plain(self.token(back - 1)) && !self.frame.words(back - 1).ends_with('s')
                || self.token(back - 1).is(class::ADVERB))
        {
            back -= 1;
        }
        self.before(back).is_some_and(|t| {
            t.is(class::POSSESSIVE) || ARTICLES.contains(&t.hash) || t.kind == Kind::Owner
        })
    }
}
