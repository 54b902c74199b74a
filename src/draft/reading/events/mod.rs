//! What says that somebody speaks: a verb of speech with its subject, “according to”, a statement
//! of somebody.
//!
//! ```text
//! nouns     verbs of speech that stand as nouns
//! subjects  whose event it is
//! clause    how surely it is said, and what stands around the verb
//! ```

mod clause;
mod nouns;
mod subjects;

use super::frame::{Frame, Kind, Token};
use super::mentions::{Mention, Mentions, Role};
use super::words::{ACCORDING, BY, FROM, IT, OF, TO};
use crate::draft::lexicon::{class, word};
pub(in crate::draft) use clause::{Mood, Next};

/// How surely a word reports speech.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::draft) enum Strength {
    Gesture,
    Thought,
    Speech,
    Core,
}

impl Strength {
    /// Returns how surely a verb reports speech.
    fn of(token: &Token) -> Self {
        match () {
            () if token.is(class::CORE) => Self::Core,
            () if token.is(class::SPEECH) => Self::Speech,
            () if token.is(class::THOUGHT) => Self::Thought,
            () => Self::Gesture,
        }
    }
}

/// What sort of event it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::draft) enum Frames {
    /// A finite verb.
    Finite,
    /// saying, calling: its subject is that of the clause.
    Participle,
    /// to say.
    Infinitive,
    /// was told, was called: the subject does not speak.
    Passive,
    /// according to.
    According,
    /// Brook's statement, a statement by Brook.
    Statement,
}

/// Where the subject stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::draft) enum Order {
    /// Brook said.
    SubjectFirst,
    /// said Brook.
    VerbFirst,
}

/// A reporting event.
#[derive(Clone, Copy, Debug)]
pub(in crate::draft) struct Event {
    pub(in crate::draft) token: u32,
    pub(in crate::draft) strength: Strength,
    pub(in crate::draft) frame: Frames,
    pub(in crate::draft) order: Order,
    /// A position in [`Mentions::list`].
    pub(in crate::draft) subject: Option<u32>,
    /// True if the subject was taken from the clause, not from right beside the verb.
    pub(in crate::draft) far: bool,
    pub(in crate::draft) mood: Mood,
    pub(in crate::draft) next: Next,
    /// What leads in its clause, as a number: what, that, when …
    pub(in crate::draft) led: u32,
}

/// The events of a text, in text order.
#[derive(Default)]
pub(in crate::draft) struct Events {
    pub(in crate::draft) list: Vec<Event>,
    /// Where those of each sentence begin.
    pub(in crate::draft) firsts: Vec<u32>,
}

/// Verbs with somebody as their object: who stands behind them does not speak.
const NEVER_INVERTED: [u32; 24] = [
    TOLD,
    word("tells"),
    word("accused"),
    word("accuses"),
    word("blamed"),
    word("blames"),
    word("called"),
    word("calls"),
    word("criticized"),
    word("criticised"),
    word("condemned"),
    word("praised"),
    word("praises"),
    word("described"),
    word("describes"),
    word("attacked"),
    word("thanked"),
    word("mocked"),
    word("dubbed"),
    word("labeled"),
    word("labelled"),
    word("dismissed"),
    word("denounced"),
    word("urged"),
];
pub(super) const PUT: [u32; 2] = [word("put"), word("puts")];
pub(super) const TOLD: u32 = word("told");
pub(super) const ASKED: u32 = word("asked");
pub(super) const BE: [u32; 9] = [
    word("was"),
    word("were"),
    word("is"),
    word("are"),
    word("be"),
    word("been"),
    word("being"),
    word("'s"),
    word("am"),
];
pub(super) const OF_LIKE: [u32; 9] = [
    OF,
    word("for"),
    FROM,
    word("at"),
    word("in"),
    word("with"),
    word("on"),
    word("to"),
    word("near"),
];
/// Verbs whose object is who is spoken to, or of: in the passive their subject does not speak.
pub(super) const QUOTED: u32 = word("quoted");

impl Events {
    /// Finds the events of a text. One pass; adds phrases of subjects that were no mentions yet.
    pub(in crate::draft) fn of(frame: &Frame<'_>, mentions: &mut Mentions) -> Self {
        let mut events = Self::default();
        for sentence in 0..frame.sentences.len() {
            events.firsts.push(events.list.len() as u32);
            let stretch = frame.sentences[sentence];
            let finder = Finder {
                frame,
                mentions,
                sentence,
                first: stretch.from as usize,
                end: stretch.to as usize,
            };
            let first = events.list.len();
            for at in stretch.range() {
                if let Some(event) = finder.event(at, &events.list[first..]) {
                    events.list.push(event);
                }
            }
            for event in &events.list[first..] {
                let direct = event.frame == Frames::Finite && !event.far;
                if let Some(subject) = event.subject.filter(|_| direct) {
                    mentions.list[subject as usize].role = Role::Subject;
                }
                if let Some(subject) = event.subject.filter(|_| event.strength >= Strength::Speech)
                {
                    mentions.list[subject as usize].speaks = true;
                }
            }
        }
        events.firsts.push(events.list.len() as u32);
        events
    }

    /// Returns the events of a sentence.
    pub(in crate::draft) fn of_sentence(&self, sentence: usize) -> &[Event] {
        &self.list[self.firsts[sentence] as usize..self.firsts[sentence + 1] as usize]
    }
}

/// Finds the events of one sentence.
pub(super) struct Finder<'f, 't> {
    pub(super) frame: &'f Frame<'t>,
    pub(super) mentions: &'f Mentions,
    pub(super) sentence: usize,
    pub(super) first: usize,
    pub(super) end: usize,
}

impl Finder<'_, '_> {
    pub(super) fn token(&self, at: usize) -> &Token {
        &self.frame.tokens[at]
    }

    pub(super) fn get(&self, at: usize) -> Option<&Token> {
        (at >= self.first && at < self.end).then(|| self.token(at))
    }

    pub(super) fn before(&self, at: usize) -> Option<&Token> {
        at.checked_sub(1).and_then(|at| self.get(at))
    }

    fn event(&self, at: usize, earlier: &[Event]) -> Option<Event> {
        let token = self.token(at);
        if token.kind != Kind::Word {
            return None;
        }
        if token.hash == ACCORDING && self.get(at + 1).is_some_and(|t| t.hash == TO) {
            let subject = self.mentions.starting_at(self.sentence, at as u32 + 2);
            // according to a statement by Brook
            let subject = subject.map(|s| self.issuer(s));
            return Some(Event {
                token: at as u32,
                strength: Strength::Core,
                frame: Frames::According,
                order: Order::VerbFirst,
                subject: subject.map(|s| s as u32),
                far: false,
                mood: Mood::Plain,
                next: Next::Object,
                led: 0,
            });
        }
        if token.is(class::STATEMENT)
            && !token.capital
            && let Some(event) = self.statement(at)
        {
            return Some(event);
        }
        // as Brook put it
        let put = PUT.contains(&token.hash) && self.get(at + 1).is_some_and(|t| t.hash == IT);
        if !put && (!token.is(class::VERB) || self.is_noun(at)) {
            return None;
        }
        let strength = if put { Strength::Speech } else { Strength::of(token) };
        let frame = self.frame_of(at);
        let event = |order, subject: Option<usize>, far| Event {
            token: at as u32,
            strength,
            frame,
            order,
            subject: subject.map(|s| self.issuer(s) as u32),
            far,
            mood: self.mood(at),
            next: self.next(at),
            led: subject.map_or(9, |s| self.led(s)),
        };
        if frame == Frames::Passive && token.hash != QUOTED {
            return Some(event(Order::VerbFirst, self.agent(at), false));
        }
        let never = NEVER_INVERTED.contains(&token.hash);
        let inverted = (strength >= Strength::Speech && frame == Frames::Finite && !never)
            .then(|| self.inverted(at))
            .flatten();
        let left = self.subject_before(at, frame, earlier);
        if frame == Frames::Finite && left.is_none() {
            // “…,” said it was over: what is behind the verb is a clause
            let clause = inverted.is_some_and(|m| self.has_verb(m));
            if (inverted.is_none() || clause)
                && let Some(subject) = self.beyond_quotation(at)
            {
                return Some(event(Order::SubjectFirst, Some(subject), false));
            }
            // said that “…,” accused Mills of “…”
            if inverted.is_none()
                && let Some(subject) = self.of_verb_before(at, earlier)
            {
                return Some(event(Order::SubjectFirst, Some(subject), true));
            }
        }
        // “…,” said Brook: what stands before the quotation is no subject
        match (left, inverted) {
            (Some((subject, far)), None) => Some(event(Order::SubjectFirst, Some(subject), far)),
            (Some((subject, false)), Some(_)) if !self.is_cut(at) || self.takes_object(at) => {
                Some(event(Order::SubjectFirst, Some(subject), false))
            }
            (_, Some(subject)) => Some(event(Order::VerbFirst, Some(subject), false)),
            (None, None) => Some(event(Order::SubjectFirst, None, false)),
        }
    }

    /// Returns true if a verb stands right behind a mention.
    fn has_verb(&self, mention: usize) -> bool {
        let verb = class::AUXILIARY | class::VERB | class::OTHER_VERB;
        let next = self.get(self.mentions.list[mention].to as usize);
        next.is_some_and(|t| t.is(verb) && !t.is(class::ING))
    }

    /// Returns who does it in the passive: was described by Brook.
    fn agent(&self, at: usize) -> Option<usize> {
        const REACH: usize = 12;
        let mut range = self.mentions.of_sentence(self.sentence);
        range.find(|m| {
            let mention = &self.mentions.list[*m];
            let from = mention.from as usize;
            mention.role == Role::By && from > at && from < at + REACH
        })
    }

    /// Returns true if a verb behind a comma has who is spoken to behind it: Brook, speaking in Lindmere,
    /// called Mills.
    fn takes_object(&self, at: usize) -> bool {
        let token = self.token(at);
        let comma = self.before(at).is_some_and(|t| t.kind == Kind::Comma);
        let quoted =
            at.checked_sub(2).and_then(|b| self.get(b)).is_some_and(|t| t.quoted().is_some());
        comma && !quoted && (!token.is(class::CORE) || matches!(token.hash, TOLD | ASKED))
    }

    /// Returns true if a quotation or comma stands right before a verb.
    pub(super) fn is_cut(&self, at: usize) -> bool {
        self.before(at).is_none_or(|t| t.quoted().is_some() || t.kind == Kind::Comma)
    }

    fn frame_of(&self, at: usize) -> Frames {
        let token = self.token(at);
        if token.is(class::ING) {
            let progressive = self.skipped(at).is_some_and(|b| BE.contains(&self.token(b).hash));
            return if progressive { Frames::Finite } else { Frames::Participle };
        }
        if self.before(at).is_some_and(|t| t.hash == TO) {
            return Frames::Infinitive;
        }
        if token.is(class::PAST) {
            let be = self.skipped(at).filter(|b| BE.contains(&self.token(*b).hash));
            // described by Brook as
            if be.is_some() || self.get(at + 1).is_some_and(|t| t.hash == BY) {
                return Frames::Passive;
            }
        }
        Frames::Finite
    }

    /// Returns the word before a verb and its adverbs.
    pub(super) fn skipped(&self, at: usize) -> Option<usize> {
        let mut at = at.checked_sub(1).filter(|at| *at >= self.first)?;
        while self.token(at).is(class::ADVERB) || self.frame.words(at).ends_with("ly") {
            at = at.checked_sub(1).filter(|at| *at >= self.first)?;
        }
        Some(at)
    }

    /// Returns whose a statement is, if a mention is one and they are named in it; else the mention.
    fn issuer(&self, mention: usize) -> usize {
        let head = self.mentions.list[mention].head as usize;
        let statement =
            self.token(head).is(class::STATEMENT).then(|| self.statement(head)).flatten();
        statement.and_then(|s| s.subject).map_or(mention, |s| s as usize)
    }

    /// Finds whose a statement is: Brook's statement, a statement by Brook, in a statement.
    fn statement(&self, at: usize) -> Option<Event> {
        // a statement on Monday by Brook
        const REACH: usize = 4;
        let by = (at + 1..at + REACH)
            .find(|t| self.get(*t).is_some_and(|t| matches!(t.hash, BY | FROM) || t.hash == OF));
        let plain = |t: usize| {
            self.get(t).is_some_and(|t| t.is(class::CALENDAR | class::PREPOSITION | class::ADVERB))
        };
        let by = by.filter(|by| (at + 1..*by).all(plain));
        let subject = if let Some(by) = by {
            self.mentions.starting_at(self.sentence, by as u32 + 1)
        } else {
            self.owner(at)
        }?;
        Some(Event {
            token: at as u32,
            strength: Strength::Speech,
            frame: Frames::Statement,
            order: if by.is_some() { Order::VerbFirst } else { Order::SubjectFirst },
            subject: Some(subject as u32),
            far: false,
            mood: Mood::Plain,
            next: self.next(at),
            led: 0,
        })
    }

    /// Returns who owns the noun at a token: his statement, Brook's first statement.
    fn owner(&self, at: usize) -> Option<usize> {
        const REACH: usize = 4;
        for back in 1..=REACH {
            let before = at.checked_sub(back).filter(|b| *b >= self.first)?;
            let token = self.token(before);
            if token.kind == Kind::Owner {
                return self.mentions.ending_at(self.sentence, before as u32);
            }
            if token.is(class::POSSESSIVE) {
                let range = self.mentions.of_sentence(self.sentence);
                return range.clone().find(|m| {
                    let mention: &Mention = &self.mentions.list[*m];
                    mention.from as usize == before && mention.to as usize == before + 1
                });
            }
            if token.kind != Kind::Word || token.is(class::FUNCTION) {
                return None;
            }
        }
        None
    }
}
