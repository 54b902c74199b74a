//! What says that somebody speaks: a verb of speech with its subject, “according to”, a statement
//! of somebody.

use super::frame::{Frame, Kind, Token};
use super::mentions::{Mention, Mentions, Role};
use super::words::{ACCORDING, AND, ARTICLES, BUT, BY, FROM, IT, OF, THAT, TO};
use crate::draft::lexicon::{class, word};

/// How surely a word reports speech.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::draft) enum Strength {
    Gesture,
    Thought,
    Speech,
    Core,
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

/// The events of a text, in text order.
#[derive(Default)]
pub(in crate::draft) struct Events {
    pub(in crate::draft) list: Vec<Event>,
    /// Where those of each sentence begin.
    pub(in crate::draft) firsts: Vec<u32>,
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
const THING: [u32; 4] =
    [word("nothing"), word("everything"), word("anything"), word("something")];
const WHOM: [u32; 3] = [word("whom"), word("which"), word("who")];
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
        let strength = match () {
            () if token.is(class::CORE) => Strength::Core,
            () if token.is(class::SPEECH) || put => Strength::Speech,
            () if token.is(class::THOUGHT) => Strength::Thought,
            () => Strength::Gesture,
        };
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
        if frame == Frames::Finite && left.is_none() && inverted.is_none() {
            if let Some(subject) = self.beyond_quotation(at) {
                return Some(event(Order::SubjectFirst, Some(subject), false));
            }
            // said that “…,” accused Mills of “…”
            if let Some(subject) = self.of_verb_before(at, earlier) {
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
            if before.is(class::DETERMINER | class::POSSESSIVE) && before.hash != THAT
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

    /// Returns what leads in the clause of a subject, as a number.
    fn led(&self, subject: usize) -> u32 {
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

    /// Returns the mood of a verb, by the auxiliaries before it.
    fn mood(&self, at: usize) -> Mood {
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
    fn next(&self, at: usize) -> Next {
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
        let behind = self.get(self.mentions.list[mention].to as usize);
        let verb = class::AUXILIARY | class::VERB | class::OTHER_VERB;
        if behind.is_some_and(|t| t.is(verb) && !t.is(class::ING)) {
            return Next::Clause;
        }
        Next::Object
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
