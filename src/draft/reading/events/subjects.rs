//! Whose event it is: the subject of a verb of speech, before or behind it.

use super::clause::LED_IN;
use super::{Event, Finder, Frames, OF_LIKE, Strength};
use crate::draft::lexicon::{class, word};
use crate::draft::reading::frame::{Kind, Token};
use crate::draft::reading::mentions::{Role, Sort};
use crate::draft::reading::words::{AND, BUT, BY, OR, THAT, WHICH, WHO};

/// How far a subject is looked for beyond an aside, in tokens.
const ASIDE: usize = 40;

impl Finder<'_, '_> {
    /// Returns the subject of a verb that stands before it: “…,” said Ada Brook.
    pub(super) fn inverted(&self, at: usize) -> Option<usize> {
        let token = self.token(at);
        if !token.is(class::PAST | class::THIRD) {
            return None;
        }
        let cut = match self.before(at) {
            None => true,
            Some(before) => {
                before.quoted().is_some()
                    || matches!(before.kind, Kind::Comma | Kind::Dash | Kind::Other)
                    || before.hash == word("as")
            }
        };
        if !cut {
            return None;
        }
        let mut from = at + 1;
        while self.get(from).is_some_and(|t| t.is(class::ADVERB) && !t.capital) {
            from += 1;
        }
        let found = self.mentions.starting_at(self.sentence, from as u32)?;
        let mention = &self.mentions.list[found];
        // Brook, a farmer, says Mills will: what goes on with a verb is the next clause
        let goes_on = self.get(mention.to as usize).is_some_and(|t| {
            t.is(class::AUXILIARY | class::VERB | class::OTHER_VERB) && !t.is(class::ING)
                || t.kind == Kind::Word
                    && !t.capital
                    && self.frame.words(mention.to as usize).ends_with("ed")
        });
        let quoted = self.before(at).is_some_and(|t| t.quoted().is_some())
            || at >= self.first + 2 && self.token(at - 2).quoted().is_some();
        // Brook, a farmer, said Mills “was personally involved”
        let goes_on = goes_on
            || self.get(mention.to as usize).and_then(Token::quoted).is_some_and(|q| {
                let inside = self.frame.quoted[q].quotation.inside;
                self.frame.text[inside.range()].starts_with(char::is_lowercase)
            });
        let owner = mention.sort == Sort::Pronoun && mention.role == Role::Owner;
        (!owner && (quoted || !goes_on)).then(|| self.named_behind(found))
    }

    /// Returns the name that stands in commas behind a noun, or the noun: the mayor, Ada Brook.
    fn named_behind(&self, noun: usize) -> usize {
        let mention = &self.mentions.list[noun];
        let comma = self.get(mention.to as usize).is_some_and(|t| t.kind == Kind::Comma);
        if mention.sort == Sort::Name || mention.plural || !comma {
            return noun;
        }
        let name = self.mentions.starting_at(self.sentence, mention.to + 1);
        let name = name.filter(|n| {
            let name = &self.mentions.list[*n];
            let next = self.get(name.to as usize);
            let closed = next.is_none_or(|t| matches!(t.kind, Kind::Comma | Kind::Stop));
            name.sort == Sort::Name && name.person && closed
        });
        name.unwrap_or(noun)
    }

    /// Returns the subject of the verb of speech before; behind a comma not that of a relative clause.
    fn reporting_before(&self, earlier: &[Event], comma: bool) -> Option<usize> {
        let relative = |e: &Event| {
            if e.led == LED_IN {
                return true;
            }
            let mut at = e.token as usize;
            while at > self.first && self.token(at - 1).is(class::AUXILIARY | class::ADVERB) {
                at -= 1;
            }
            self.before(at).is_some_and(|t| t.hash == WHO || t.hash == WHICH)
        };
        let reporting = earlier.iter().rev().find(|e| {
            e.frame == Frames::Finite
                && e.strength >= Strength::Speech
                && e.subject.is_some()
                && !(comma && relative(e))
        });
        reporting.and_then(|e| e.subject).map(|s| s as usize)
    }

    /// Returns the subject of the verb of speech before a verb behind a quotation with a comma: of a list.
    pub(super) fn of_verb_before(&self, at: usize, earlier: &[Event]) -> Option<usize> {
        let quotation = self.before(at)?.quoted()?;
        let inside = self.frame.quoted[quotation].quotation.inside;
        let comma = self.frame.text[inside.range()].ends_with(',');
        if !comma || at == self.first + 1 {
            return None;
        }
        self.reporting_before(earlier, false)
    }

    /// Returns the subject of a verb behind a quotation that belongs to an aside: Brook, who called it
    /// “a joke,” said.
    pub(super) fn beyond_quotation(&self, at: usize) -> Option<usize> {
        let quotation = self.before(at)?.quoted()?;
        let inside = self.frame.quoted[quotation].quotation.inside;
        let comma = self.frame.text[inside.range()].ends_with(',');
        let low = at.saturating_sub(2 * ASIDE).max(self.first);
        let quoted = |t: usize| self.token(t).quoted().is_some();
        let opens = (self.first..at - 1)
            .take_while(|t| !quoted(*t))
            .find(|t| self.token(*t).kind == Kind::Comma && self.right_before(*t).is_some())?;
        let leads = self.get(opens + 1).is_some_and(|t| {
            t.is(class::RELATIVE | class::DETERMINER | class::POSSESSIVE | class::PREPOSITION)
                || t.kind == Kind::Number
        });
        let verb = (self.first..opens).any(|t| {
            let token = self.token(t);
            token.is(class::VERB) && token.is(class::PAST | class::THIRD) && !self.is_noun(t)
        });
        (comma && leads && !verb && opens >= low).then(|| self.right_before(opens)).flatten()
    }

    /// Finds the subject that stands before a verb; true with it if it was taken from the clause.
    pub(super) fn subject_before(
        &self,
        at: usize,
        frame: Frames,
        earlier: &[Event],
    ) -> Option<(usize, bool)> {
        match frame {
            Frames::Participle => {
                // with one of them saying
                let beside = self.skipped(at).and_then(|b| self.right_before(b + 1));
                return match beside {
                    Some(beside) => match self.issued(beside) {
                        Some(issuer) => Some((issuer, true)),
                        None => Some((beside, false)),
                    },
                    None => self.main_subject(at).map(|s| (s, true)),
                };
            }
            Frames::Infinitive => return self.clause_subject(at).map(|s| (s, true)),
            _ => {}
        }
        let mut left = at;
        loop {
            let before = left.checked_sub(1).filter(|b| *b >= self.first)?;
            let token = self.token(before);
            if token.is(class::AUXILIARY)
                || token.is(class::ADVERB)
                || self.frame.words(before).ends_with("ly") && !token.capital
            {
                left = before;
                continue;
            }
            return match token.kind {
                Kind::Comma | Kind::Dash | Kind::Close => self.beyond_aside(before),
                Kind::Quoted(_) => None,
                _ if token.is(class::CALENDAR) => {
                    left = before;
                    continue;
                }
                _ if matches!(token.hash, AND | BUT | OR) => {
                    // said … and added: of two verbs of speech
                    let last = earlier.last().map_or(before, |e| e.token as usize);
                    let comma = (last..before).any(|t| self.token(t).kind == Kind::Comma);
                    let subject = self.reporting_before(earlier, comma);
                    subject.or_else(|| self.main_subject(before)).map(|s| (s, true))
                }
                _ if token.hash == WHO => {
                    let who = self.mentions.ending_at(self.sentence, before as u32 + 1);
                    who.or_else(|| self.antecedent(before)).map(|s| (s, false))
                }
                _ if token.hash == WHICH || token.hash == THAT => {
                    let found = self.antecedent(before)?;
                    Some(self.issued(found).map_or((found, false), |s| (s, true)))
                }
                _ => {
                    let found = self.right_before(left)?;
                    // and on Monday referred to: what stands behind a preposition is no subject
                    let from = self.mentions.list[found].from as usize;
                    let joined = from >= self.first + 2
                        && self.token(from - 1).is(class::PREPOSITION)
                        && (matches!(self.token(from - 2).hash, AND | BUT | OR)
                            || self.token(from - 2).is(class::AUXILIARY | class::RELATIVE));
                    if joined {
                        left = from - 1;
                        continue;
                    }
                    Some((found, false))
                }
            };
        }
    }

    /// Returns the mention that ends right before a token, or whose of-phrase does.
    pub(super) fn right_before(&self, to: usize) -> Option<usize> {
        let mut found = self.mentions.ending_at(self.sentence, to as u32)?;
        for _ in 0..4 {
            let mention = &self.mentions.list[found];
            let from = mention.from as usize;
            let Some(before) = from.checked_sub(1).and_then(|b| self.get(b)) else { break };
            let joins = before.is(class::PREPOSITION) && OF_LIKE.contains(&before.hash)
                || before.hash == AND && mention.sort != Sort::Pronoun;
            // a letter seen by the paper says
            let seen_by = before.hash == BY
                && from >= self.first + 2
                && (self.token(from - 2).is(class::PAST)
                    || self.frame.words(from - 2).ends_with("ed"));
            if !joins && !seen_by {
                break;
            }
            let end = from as u32 - 1 - u32::from(seen_by);
            let Some(outer) = self.mentions.ending_at(self.sentence, end) else {
                break;
            };
            // writer and performer Ada Brook: one and the same
            let same = before.hash == AND
                && mention.sort == Sort::Name
                && self.mentions.list[outer].sort != Sort::Name;
            if same {
                break;
            }
            found = outer;
        }
        Some(found)
    }

    /// Returns the subject on the other side of an aside that ends at a comma, dash or bracket.
    pub(super) fn beyond_aside(&self, close: usize) -> Option<(usize, bool)> {
        let kind = self.token(close).kind;
        let opens = |t: &Token| match kind {
            Kind::Close => t.kind == Kind::Open,
            Kind::Dash => t.kind == Kind::Dash,
            _ => t.kind == Kind::Comma,
        };
        let low = close.saturating_sub(ASIDE).max(self.first);
        let mut best = None;
        let mut at = close;
        while at > low {
            at -= 1;
            let token = self.token(at);
            if token.quoted().is_some() && kind == Kind::Comma {
                break;
            }
            if token.kind == Kind::Stop || token.kind == Kind::Semicolon {
                break;
            }
            if opens(token)
                && let Some(found) = self.right_before(self.before_bracket(at))
            {
                let mention = &self.mentions.list[found];
                let apposed = mention.role == Role::Apposition;
                // the mayor, Ada Brook, said: the name tells more
                let name = (mention.sort != Sort::Name && kind == Kind::Comma)
                    .then(|| {
                        let near = (at + 1..at + 4)
                            .find_map(|t| self.mentions.starting_at(self.sentence, t as u32));
                        near.filter(|n| self.mentions.list[*n].to as usize <= close)
                    })
                    .flatten()
                    .filter(|n| self.mentions.list[*n].sort == Sort::Name);
                let found = name.unwrap_or(found);
                best = Some((found, false));
                if !apposed {
                    break;
                }
            }
        }
        best.or_else(|| self.clause_subject(close).map(|s| (s, true)))
    }

    /// Returns where a bracket opens that closes right before a token; else the token.
    fn before_bracket(&self, at: usize) -> usize {
        let closes = self.before(at).is_some_and(|t| t.kind == Kind::Close);
        let low = at.saturating_sub(ASIDE).max(self.first);
        let open = (low..at).rev().find(|t| self.token(*t).kind == Kind::Open);
        open.filter(|open| closes && *open > self.first).unwrap_or(at)
    }

    /// Returns who issued a statement that is the object of a verb: they released a statement which said.
    fn issued(&self, statement: usize) -> Option<usize> {
        let mention = &self.mentions.list[statement];
        let led = self.before(mention.from as usize).is_some_and(|t| {
            t.is_word() && !t.capital && !t.is(class::FUNCTION) || t.is(class::PREPOSITION)
        });
        let is_statement = self.token(mention.head as usize).is(class::STATEMENT) && led;
        let issuer = is_statement.then(|| self.main_subject(mention.from as usize)).flatten();
        issuer.filter(|i| *i != statement)
    }

    /// Returns what a relative pronoun stands for.
    pub(super) fn antecedent(&self, at: usize) -> Option<usize> {
        let mut to = at;
        if self.before(to).is_some_and(|t| t.kind == Kind::Comma) {
            to -= 1;
        }
        self.right_before(to)
    }

    /// Returns the subject of the clause before a token: the last mention that is a subject.
    pub(super) fn clause_subject(&self, at: usize) -> Option<usize> {
        let range = self.mentions.of_sentence(self.sentence);
        let subject = |m: &usize| {
            let mention = &self.mentions.list[*m];
            (mention.to as usize) <= at && mention.role == Role::Subject
        };
        range.rev().find(subject)
    }

    /// Returns the subject of the sentence: the first one, behind an opening clause.
    pub(super) fn main_subject(&self, at: usize) -> Option<usize> {
        let mut from = self.first;
        if self.token(from).is(class::CONJUNCTION)
            && !matches!(self.token(from).hash, AND | BUT | OR)
        {
            let comma = (from..at).find(|t| self.token(*t).kind == Kind::Comma);
            from = comma.unwrap_or(from);
        }
        let mut range = self.mentions.of_sentence(self.sentence);
        let subject = |m: &usize| {
            let mention = &self.mentions.list[*m];
            (mention.to as usize) <= at
                && mention.from as usize >= from
                && mention.role == Role::Subject
        };
        range.find(subject).or_else(|| self.clause_subject(at))
    }
}
