//! Speech without marks: “Ada Brook said the ferry would stop”, “The ferry will stop, Brook said.”

use super::features::{Features, bucket};
use super::lexicon::{class, word};
use super::model::Model;
use super::reading::Reading;
use super::reading::events::{Event, Frames, Order, Strength};
use super::reading::frame::{Kind, Stretch, Token};
use super::reading::mentions::Role;
use super::reading::words::THAT;
use crate::story::Span;

/// What is said in a clause.
#[derive(Clone, Copy, Debug)]
pub(super) struct Clause {
    /// The words.
    pub(super) span: Span,
    /// A position in `Events::list`.
    pub(super) event: u32,
    /// A position in `Mentions::list`.
    pub(super) subject: u32,
    /// True if they stand before the word of speech.
    before: bool,
    that: bool,
    words: u32,
    quoted: bool,
    first: u32,
}

/// The least words of a clause that is proposed.
const LEAST: usize = 3;

/// Finds the clauses that are proposed, each with its probability.
pub(super) fn find(reading: &Reading<'_>, model: &Model) -> Vec<(Clause, f64)> {
    /// Below it a clause is not proposed.
    const LIKELY: f64 = 0.42;
    let mut features = Features::default();
    let scored = clauses(reading).into_iter().map(|clause| {
        gather(reading, &clause, &mut features);
        (clause, Model::probability(model.score(&features)))
    });
    scored.filter(|(_, p)| *p >= LIKELY).collect()
}

/// Returns every clause that may be indirect speech, in the order of their words of speech.
pub(super) fn clauses(reading: &Reading<'_>) -> Vec<Clause> {
    let mut out: Vec<Clause> = Vec::new();
    for (sentence, stretch) in reading.frame.sentences.iter().enumerate() {
        let first = reading.events.firsts[sentence];
        let mut free = stretch.from as usize;
        for (at, event) in reading.events.of_sentence(sentence).iter().enumerate() {
            let Some(subject) = event.subject else { continue };
            if event.strength < Strength::Speech || (event.token as usize) < free {
                continue;
            }
            let finder = Finder { reading, stretch: *stretch, sentence, event };
            let Some((from, to, before, that)) = finder.content(at) else { continue };
            if let Some(clause) =
                finder.clause((from, to), first + at as u32, subject, (before, that))
            {
                free = if before { event.token as usize } else { to };
                out.push(clause);
            }
        }
    }
    out
}

struct Finder<'r, 't> {
    reading: &'r Reading<'t>,
    stretch: Stretch,
    sentence: usize,
    event: &'r Event,
}

impl Finder<'_, '_> {
    fn token(&self, at: usize) -> Option<&Token> {
        self.stretch.range().contains(&at).then(|| &self.reading.frame.tokens[at])
    }

    /// Returns where the content begins and ends (in tokens), whether it stands before, and whether
    /// “that” leads it in.
    fn content(&self, at: usize) -> Option<(usize, usize, bool, bool)> {
        let event = self.event;
        let last = self.last();
        if event.frame == Frames::According {
            let token = event.token as usize;
            let subject = &self.reading.mentions.list[event.subject? as usize];
            if token == self.stretch.from as usize {
                let comma = (subject.to as usize..last)
                    .find(|t| self.token(*t).is_some_and(|t| t.kind == Kind::Comma))?;
                return Some((comma + 1, last, false, false));
            }
            // in the middle of a sentence it is an aside
            let ends = self
                .token(subject.to as usize)
                .is_none_or(|t| t.kind == Kind::Stop || t.is(class::PREPOSITION | class::RELATIVE));
            return ends.then_some((self.stretch.from as usize, token, true, false));
        }
        if !matches!(event.frame, Frames::Finite | Frames::Participle) {
            return None;
        }
        if let Some((from, that)) = self.behind() {
            return Some((from, self.end_behind(at, last), false, that));
        }
        self.before().map(|to| (self.stretch.from as usize, to, true, false))
    }

    /// Returns the end of the sentence, without its stop.
    fn last(&self) -> usize {
        let mut last = self.stretch.to as usize;
        while last > self.stretch.from as usize
            && self.token(last - 1).is_some_and(|t| t.kind == Kind::Stop)
        {
            last -= 1;
        }
        last
    }

    /// Returns where the content begins that stands behind the verb, and true if “that” leads it in.
    fn behind(&self) -> Option<(usize, bool)> {
        /// So far away “that” is looked for, in tokens.
        const REACH: usize = 12;
        let event = self.event;
        let mut at = event.token as usize + 1;
        if event.order == Order::VerbFirst {
            return None;
        }
        let that = |t: usize| {
            self.token(t).filter(|t| t.hash == THAT && t.is(class::CONJUNCTION | class::DETERMINER))
        };
        let skipped =
            |t: &Token| t.is(class::ADVERB) && !t.is(class::PREPOSITION) || t.is(class::CALENDAR);
        while self.token(at).is_some_and(skipped) {
            at += 1;
        }
        // whom it is said to
        let told = self.reading.frame.tokens[event.token as usize].hash;
        if TELLING.contains(&told) {
            if self.token(at).is_some_and(|t| t.is(class::OBJECT)) {
                at += 1;
            } else if let Some(whom) = self.reading.mentions.starting_at(self.sentence, at as u32) {
                at = self.reading.mentions.list[whom].to as usize;
            }
        }
        if that(at).is_some() {
            return Some((at + 1, true));
        }
        let next = self.token(at)?;
        let preposition = next.is(class::PREPOSITION) && !next.is(class::CONJUNCTION);
        if preposition || TELLING.contains(&told) || next.kind == Kind::Comma {
            let ends = |t: usize| {
                self.token(t).is_none_or(|t| t.quoted().is_some() || t.kind == Kind::Stop)
            };
            let found = (at..at + REACH).take_while(|t| !ends(*t)).find(|t| that(*t).is_some());
            if let Some(found) = found {
                return Some((found + 1, true));
            }
        }
        let begins = next
            .is(class::DETERMINER | class::POSSESSIVE | class::SUBJECT | class::OTHER_PRONOUN)
            || next.kind == Kind::Number
            || next.hash == IF
            || next.hash == WHETHER
            || next.is_word() && !next.is(class::FUNCTION);
        (begins && !preposition).then_some((at, false))
    }

    /// Returns where the content behind the verb ends: before the next verb of the same speaker.
    fn end_behind(&self, at: usize, last: usize) -> usize {
        let events = self.reading.events.of_sentence(self.sentence);
        let same = |e: &&Event| {
            e.frame == Frames::Finite
                && e.far
                && e.subject == self.event.subject
                && e.strength >= Strength::Speech
        };
        let semicolon = (self.event.token as usize..last)
            .find(|t| self.token(*t).is_some_and(|t| t.kind == Kind::Semicolon));
        let last = semicolon.unwrap_or(last);
        let Some(next) = events[at + 1..].iter().find(same) else { return last };
        if next.token as usize >= last {
            return last;
        }
        let mut end = next.token as usize;
        while end > self.event.token as usize + 1
            && self.token(end - 1).is_some_and(|t| {
                t.is(class::CONJUNCTION | class::ADVERB | class::AUXILIARY) || t.kind == Kind::Comma
            })
        {
            end -= 1;
        }
        end
    }

    /// Returns where the content ends that stands before the verb: “…, Brook said.”
    fn before(&self) -> Option<usize> {
        let event = self.event;
        let subject = &self.reading.mentions.list[event.subject? as usize];
        let start = (event.token.min(subject.from)) as usize;
        let mut end = event.token.max(subject.to - 1) as usize + 1;
        // behind it stand only a place, a time, to whom
        while let Some(token) = self.token(end) {
            if token.quoted().is_some() || token.is(class::AUXILIARY) || token.hash == THAT {
                return None;
            }
            if token.kind == Kind::Comma {
                let goes_on = self.token(end + 1)?;
                if goes_on.is(class::CONJUNCTION | class::ING) {
                    break;
                }
                return None;
            }
            end += 1;
        }
        let comma = start
            .checked_sub(1)
            .filter(|c| self.token(*c).is_some_and(|t| t.kind == Kind::Comma))?;
        (!event.far).then_some(comma)
    }

    fn clause(
        &self,
        (from, to): (usize, usize),
        event: u32,
        subject: u32,
        (before, that): (bool, bool),
    ) -> Option<Clause> {
        let tokens = self.reading.frame.tokens.get(from..to)?;
        let words = tokens.iter().filter(|t| t.is_word()).count();
        let quoted: usize = tokens
            .iter()
            .filter_map(Token::quoted)
            .map(|q| {
                let inside = self.reading.frame.quoted[q].quotation.inside;
                self.reading.frame.text[inside.range()].split_ascii_whitespace().count()
            })
            .sum();
        let verb = tokens.iter().any(|t| {
            t.is(class::AUXILIARY | class::VERB | class::OTHER_VERB)
                || t.kind == Kind::Word && self.reading.frame.text[t.span.range()].ends_with("ed")
        });
        if words < LEAST || quoted > words || !verb {
            return None;
        }
        let trailing =
            tokens.iter().rev().take_while(|t| matches!(t.kind, Kind::Comma | Kind::Dash)).count();
        let last = to - trailing - 1;
        Some(Clause {
            span: self.reading.frame.span(from, last),
            event,
            subject,
            before,
            that,
            words: words as u32,
            quoted: quoted > 0,
            first: from as u32,
        })
    }
}

/// Gathers the features of a clause.
pub(super) fn gather(reading: &Reading<'_>, clause: &Clause, out: &mut Features) {
    out.list.clear();
    let event = &reading.events.list[clause.event as usize];
    let verb = &reading.frame.tokens[event.token as usize];
    let subject = &reading.mentions.list[clause.subject as usize];
    let nature = reading.nature(Some(clause.subject));
    let side = u32::from(clause.before);
    let that = u32::from(clause.that);
    let first = &reading.frame.tokens[clause.first as usize];
    let kind = match () {
        () if first.capital => 1,
        () if first.is(class::SUBJECT) => 2,
        () if first.is(class::DETERMINER | class::POSSESSIVE) => 3,
        () if first.kind == Kind::Number => 4,
        () => 5,
    };
    out.add(200, &[]);
    out.add(201, &[event.strength as u32, event.frame as u32, side, that]);
    out.add(202, &[verb.hash, that]);
    out.add(203, &[nature, side]);
    out.add(204, &[bucket(clause.words as usize), side]);
    out.add(205, &[kind, that, side]);
    out.add(206, &[u32::from(clause.quoted), side]);
    out.add(207, &[u32::from(event.far), event.frame as u32]);
    out.add(208, &[u32::from(subject.role == Role::Subject), subject.sort as u32]);
    out.add(
        209,
        &[
            u32::from(verb.is(class::PAST)) + 2 * u32::from(verb.is(class::THIRD)),
            event.strength as u32,
        ],
    );
}

const IF: u32 = word("if");
const WHETHER: u32 = word("whether");
/// Verbs that name whom something is said to.
const TELLING: [u32; 14] = [
    word("told"),
    word("tell"),
    word("tells"),
    word("telling"),
    word("asked"),
    word("asks"),
    word("warned"),
    word("warns"),
    word("assured"),
    word("informed"),
    word("reminded"),
    word("promised"),
    word("advised"),
    word("warning"),
];
