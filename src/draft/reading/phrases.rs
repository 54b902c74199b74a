//! How a mention is found among the words of a sentence.

use super::mentions::{Mention, Mentions, Role, Seen, Sort};
use super::tokens::{Frame, Kind, Stretch, Token};
use crate::draft::lexicon::{class, hash};

/// Finds the mentions of a text. One pass over its tokens.
pub(super) fn mentions_of(frame: &Frame<'_>) -> Mentions {
    let seen = Seen::of(frame);
    let mut mentions = Mentions::default();
    for (sentence, stretch) in frame.sentences.iter().enumerate() {
        mentions.firsts.push(mentions.list.len() as u32);
        Finder::new(frame, &seen, (sentence, *stretch), &mut mentions.list).find();
    }
    mentions.firsts.push(mentions.list.len() as u32);
    mentions
}

/// Returns the hash of a word, for comparing with those of tokens.
const fn word(word: &str) -> u32 {
    hash(word.as_bytes())
}

const HE: u32 = word("he");
const SHE: u32 = word("she");
const HIS: u32 = word("his");
const HER: u32 = word("her");
const THEY: u32 = word("they");
const WE: u32 = word("we");
const IT: u32 = word("it");
const ITS: u32 = word("its");
const OF: u32 = word("of");
const FOR: u32 = word("for");
const THE: u32 = word("the");
const BY: u32 = word("by");
const TO: u32 = word("to");
const WITH: u32 = word("with");
const THAT: u32 = word("that");
const AND: u32 = word("and");
const LIKE: u32 = word("like");
const WHO: u32 = word("who");
const NOT: u32 = word("not");
const BE_OR_HAVE: [u32; 12] = [
    word("is"),
    word("are"),
    word("was"),
    word("were"),
    word("be"),
    word("been"),
    word("being"),
    word("am"),
    word("has"),
    word("have"),
    word("had"),
    word("having"),
];
const ACCORDING: u32 = word("according");
const ONE: u32 = word("one");
const NO_PERSON: [u32; 12] = [
    word("the"),
    word("a"),
    word("an"),
    word("this"),
    word("that"),
    word("such"),
    word("no"),
    word("any"),
    word("all"),
    word("more"),
    word("certain"),
    word("every"),
];
const SOMEBODY: [u32; 8] = [
    word("someone"),
    word("somebody"),
    word("everyone"),
    word("everybody"),
    word("nobody"),
    word("anyone"),
    word("whoever"),
    word("anybody"),
];
const HIM: [u32; 3] = [word("him"), word("them"), word("her")];
const PARTICLES: [u32; 15] = [
    word("de"),
    word("la"),
    word("van"),
    word("der"),
    word("von"),
    word("al"),
    word("bin"),
    word("ibn"),
    word("du"),
    word("da"),
    word("di"),
    word("del"),
    word("den"),
    word("el"),
    word("y"),
];
const FEMALE_NOUNS: [u32; 14] = [
    word("woman"),
    word("girl"),
    word("mother"),
    word("daughter"),
    word("sister"),
    word("wife"),
    word("widow"),
    word("aunt"),
    word("grandmother"),
    word("actress"),
    word("spokeswoman"),
    word("chairwoman"),
    word("queen"),
    word("niece"),
];
const MALE_NOUNS: [u32; 14] = [
    word("man"),
    word("boy"),
    word("father"),
    word("son"),
    word("brother"),
    word("husband"),
    word("widower"),
    word("uncle"),
    word("grandfather"),
    word("actor"),
    word("spokesman"),
    word("chairman"),
    word("king"),
    word("nephew"),
];

/// Finds the mentions of one sentence.
pub(super) struct Finder<'f, 't> {
    frame: &'f Frame<'t>,
    seen: &'f Seen,
    sentence: u32,
    paragraph: u32,
    first: usize,
    end: usize,
    headline: bool,
    list: &'f mut Vec<Mention>,
}

/// The longest noun phrase, in tokens.
const LONGEST: usize = 12;

impl<'f, 't> Finder<'f, 't> {
    pub(super) fn new(
        frame: &'f Frame<'t>,
        seen: &'f Seen,
        (sentence, stretch): (usize, Stretch),
        list: &'f mut Vec<Mention>,
    ) -> Self {
        Self {
            frame,
            seen,
            sentence: sentence as u32,
            paragraph: stretch.paragraph,
            first: stretch.from as usize,
            end: stretch.to as usize,
            headline: false,
            list,
        }
    }

    /// Adds them to the list.
    pub(super) fn find(&mut self) {
        self.headline = self.is_headline();
        let mut at = self.first;
        while at < self.end {
            at = self.phrase(at).max(at + 1);
        }
    }

    /// Returns true if all longer words of the sentence have capitals, as in a headline.
    fn is_headline(&self) -> bool {
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

    fn token(&self, at: usize) -> &Token {
        &self.frame.tokens[at]
    }

    fn get(&self, at: usize) -> Option<&Token> {
        (at < self.end).then(|| self.token(at))
    }

    /// Finds the mention that begins at a token; returns where to go on.
    fn phrase(&mut self, at: usize) -> usize {
        let token = *self.token(at);
        if token.kind != Kind::Word && token.kind != Kind::Number {
            return at + 1;
        }
        if token.is(class::SUBJECT) || token.hash == WHO && token.is(class::RELATIVE) {
            let plural = matches!(token.hash, THEY | WE);
            let sex = match token.hash {
                HE => class::MALE,
                SHE => class::FEMALE,
                _ => 0,
            };
            let person = !matches!(token.hash, IT);
            self.push((at, at + 1, at), Sort::Pronoun, (plural, sex, person));
            return at + 1;
        }
        if token.is(class::OBJECT) && HIM.contains(&token.hash) && !token.is(class::POSSESSIVE) {
            let sex = if token.hash == HIM[0] { class::MALE } else { 0 };
            self.push((at, at + 1, at), Sort::Pronoun, (token.hash == HIM[1], sex, true));
            return at + 1;
        }
        let mut from = at;
        let determined =
            token.is(class::DETERMINER | class::POSSESSIVE) || token.kind == Kind::Number;
        let pointing = token.hash == THAT;
        if pointing && self.get(at + 1).is_some_and(|t| t.capital || t.is(class::FUNCTION)) {
            return at + 1;
        }
        if determined {
            if token.is(class::POSSESSIVE) {
                // the owner is somebody too: her statement, his lawyer
                let sex = match token.hash {
                    HIS => class::MALE,
                    HER => class::FEMALE,
                    _ => 0,
                };
                self.push((at, at + 1, at), Sort::Pronoun, (false, sex, token.hash != ITS));
                if let Some(last) = self.list.last_mut() {
                    last.role = Role::Owner;
                }
            }
            from += 1;
            while self.get(from).is_some_and(|t| {
                t.kind == Kind::Number || t.is(class::DETERMINER) && !t.is(class::POSSESSIVE)
            }) {
                from += 1;
            }
        }
        // did not release, to report: a verb
        let going = !determined
            && !token.capital
            && !token.is(class::SPEAKER_NOUN)
            && self.frame.words(at).ends_with("ing");
        if going {
            return at + 1;
        }
        let led = !determined && !token.capital && at > self.first && {
            let before = self.token(at - 1);
            before.hash == TO
                || before.hash == NOT
                || before.is(class::AUXILIARY) && !BE_OR_HAVE.contains(&before.hash)
        };
        if led {
            return at + 1;
        }
        let Some((to, head, name)) = self.words(from, determined) else {
            return self.alone(at, from);
        };
        if let Some((_, end)) = self.behind_title(to.max(at + 1)) {
            self.push_name(at, end);
            return end;
        }
        self.noun_or_name((at, to, head), name, determined);
        // what somebody owns: Brook's lawyer
        let mut to = to;
        while self.get(to).is_some_and(|t| t.kind == Kind::Owner) {
            if let Some(last) = self.list.last_mut() {
                last.role = Role::Owner;
            }
            let Some((end, head, name)) = self.words(to + 1, true) else { return to + 1 };
            self.noun_or_name((at, end, head), name && self.token(head).capital, true);
            to = end;
        }
        to
    }

    /// Finds a mention where no noun of the lists stands: others said, according to court papers.
    fn alone(&mut self, at: usize, from: usize) -> usize {
        let token = *self.token(at);
        let finite =
            |t: &Token| t.is(class::CORE | class::SPEECH) && t.is(class::PAST | class::THIRD);
        if token.is(class::DETERMINER) && !NO_PERSON.contains(&token.hash)
            || SOMEBODY.contains(&token.hash)
        {
            let next = self.get(from);
            let subject = next.is_none_or(|t| {
                t.is(class::AUXILIARY
                    | class::VERB
                    | class::OTHER_VERB
                    | class::ADVERB
                    | class::RELATIVE)
                    || matches!(t.kind, Kind::Comma | Kind::Stop)
                    || t.hash == OF
            });
            if subject && from > at {
                self.push((at, from, from - 1), Sort::Noun, (token.hash != ONE, 0, true));
            } else if SOMEBODY.contains(&token.hash) {
                self.push((at, at + 1, at), Sort::Noun, (false, 0, true));
                return at + 1;
            }
            return from.max(at + 1);
        }
        let behind_to = at >= self.first + 2
            && self.token(at - 1).hash == TO
            && self.token(at - 2).hash == ACCORDING;
        let mut end = at;
        while end < at + 4
            && self.get(end).is_some_and(|t| {
                t.kind == Kind::Word
                    && !t.is(class::FUNCTION)
                    && (!t.is(class::VERB) || t.is(class::SPEAKER_NOUN) || behind_to)
            })
        {
            end += 1;
        }
        if end > at
            && !token.is(class::CALENDAR)
            && (behind_to || self.get(end).is_some_and(finite))
        {
            self.push((at, end, end - 1), Sort::Phrase, (false, 0, false));
            return end;
        }
        from.max(at + 1)
    }

    /// Reads the words of a phrase behind its determiner. Returns where it ends, its head, and true if the
    /// head is a name.
    fn words(&self, from: usize, determined: bool) -> Option<(usize, usize, bool)> {
        let mut head = None;
        let mut name = false;
        let mut at = from;
        let mut last_word = None;
        while let Some(token) = self.get(at).filter(|_| at - from < LONGEST) {
            if !token.is_word() {
                break;
            }
            if self.is_name(at) {
                // a name behind an unknown small word begins a phrase of its own
                if let Some(last) = last_word
                    && head != Some(last)
                    && !determined
                    && !self.token(last).is(class::TITLE)
                {
                    return None;
                }
                let noun = self.noun_bits(at);
                head = Some(at);
                name = true;
                let _ = noun;
                last_word = Some(at);
                at += 1;
                at = self.joined(at);
                if at - 1 > last_word.unwrap_or(at) {
                    // Department of Justice: the first part is what it is
                    last_word = Some(at - 1);
                }
                continue;
            }
            if token.is(class::FUNCTION) || token.kind == Kind::Number && last_word.is_some() {
                break;
            }
            if self.is_verb(at, last_word.is_some() || determined) {
                break;
            }
            let noun = token.is(class::SPEAKER_NOUN) || token.is(class::TITLE);
            if noun {
                // Brook spokesman: the noun is the head; but Brook campaign manager Mills
                head = Some(at);
                name = false;
            } else if head.is_some()
                && head == last_word
                && head.is_some_and(|h| {
                    let head = self.token(h);
                    head.is(class::PLURAL) && head.is(class::HUMAN)
                })
            {
                break;
            } else if name && head == last_word {
                // a small word behind a name that no list has is none of its phrase
                let follows = self.get(at + 1).is_some_and(|next| {
                    next.is(class::SPEAKER_NOUN) && !next.is(class::FUNCTION) && !next.capital
                });
                if !follows {
                    break;
                }
            }
            last_word = Some(at);
            at += 1;
        }
        if at == from {
            return None;
        }
        let to = head.map_or(at, |head| {
            if determined && !name { at } else { self.joined(head + 1).max(head + 1) }
        });
        let head = match head {
            Some(head) if to <= head + 1 || name => head,
            Some(head) if determined => {
                // the last noun of the list counts, also with words behind it
                head
            }
            _ if determined => at - 1,
            Some(head) => head,
            None => return None,
        };
        Some((to, head, name))
    }

    fn noun_bits(&self, at: usize) -> u64 {
        self.token(at).class & class::SPEAKER_NOUN
    }

    /// Returns where a name begins that stands behind a title with a place: Mayor of London Ada Brook.
    fn behind_title(&self, at: usize) -> Option<(usize, usize)> {
        let titled = self.token(at - 1).is(class::TITLE);
        let of = self.get(at).is_some_and(|t| matches!(t.hash, OF | FOR));
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
    fn joined(&self, at: usize) -> usize {
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
    fn is_name(&self, at: usize) -> bool {
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
        if token.is(class::CALENDAR) && !token.is(class::FEMALE | class::MALE) {
            return false;
        }
        if self.headline && at > self.first {
            let verb =
                token.is(class::VERB | class::OTHER_VERB) && !token.is(class::FEMALE | class::MALE);
            if verb || token.is(class::FUNCTION) {
                return false;
            }
        }
        if token.is(class::FUNCTION) {
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

    /// Returns true if a small word is a verb rather than a noun where it stands.
    fn is_verb(&self, at: usize, behind: bool) -> bool {
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
            if token.is(class::PAST) && !token.is(class::BASE) {
                return true;
            }
            if !behind {
                return true;
            }
            if !ambiguous {
                return token.is(class::THIRD) || token.is(class::BASE | class::ING);
            }
            let next = self.get(at + 1);
            let before = at.checked_sub(1).filter(|b| *b >= self.first).map(|b| self.token(b));
            return token.is(class::THIRD)
                && before.is_some_and(|b| {
                    b.capital || b.is(class::SPEAKER_NOUN) && !b.is(class::PLURAL)
                })
                && next.is_none_or(|t| {
                    t.quoted().is_some()
                        || matches!(t.kind, Kind::Comma | Kind::Colon | Kind::Stop | Kind::Dash)
                        || t.hash == THAT
                        || t.is(class::DETERMINER | class::SUBJECT)
                        || t.capital
                });
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

    fn push_name(&mut self, from: usize, end: usize) {
        self.noun_or_name((from, end, end - 1), true, true);
    }

    fn noun_or_name(
        &mut self,
        (from, to, head): (usize, usize, usize),
        name: bool,
        determined: bool,
    ) {
        let token = *self.token(head);
        let sort = match () {
            () if name => Sort::Name,
            () if token.is(class::SPEAKER_NOUN | class::TITLE) => Sort::Noun,
            () if determined => Sort::Phrase,
            () => return,
        };
        let mut sex = 0;
        let mut person = false;
        for at in from..to {
            let part = self.token(at);
            if part.capital {
                let first = at < head || from + 1 == to;
                if first && sex == 0 && !part.is(class::TITLE) {
                    sex = part.class & (class::FEMALE | class::MALE);
                }
                person |= part.is(class::FEMALE | class::MALE) && at < head && at + 1 <= head;
            }
            person |= part.is(class::TITLE) && at < head && !part.is(class::BODY);
            match self.frame.words(at) {
                "Mr." | "Mr" | "Sir" | "Lord" => sex = class::MALE,
                "Mrs." | "Mrs" | "Ms." | "Ms" | "Miss" | "Dame" | "Lady" => sex = class::FEMALE,
                _ => {}
            }
        }
        if sort == Sort::Noun {
            person |= token.is(class::HUMAN);
            if FEMALE_NOUNS.contains(&token.hash) {
                sex = class::FEMALE;
            } else if MALE_NOUNS.contains(&token.hash) {
                sex = class::MALE;
            }
        }
        let plural = token.is(class::PLURAL) && sort != Sort::Name;
        self.push((from, to, head), sort, (plural, sex, person));
    }

    fn push(
        &mut self,
        (from, to, head): (usize, usize, usize),
        sort: Sort,
        (plural, sex, person): (bool, u64, bool),
    ) {
        let role = self.role(from, to);
        self.list.push(Mention {
            from: from as u32,
            to: to as u32,
            head: head as u32,
            sort,
            role,
            sentence: self.sentence,
            paragraph: self.paragraph,
            plural,
            sex,
            person,
        });
    }

    /// Returns true if a phrase behind a preposition opens the sentence: In a statement, Brook …
    fn is_opening_phrase(&self, from: usize) -> bool {
        let mut at = from;
        while at > self.first {
            let token = self.token(at - 1);
            if token.kind == Kind::Comma || token.is(class::VERB) || token.quoted().is_some() {
                return false;
            }
            at -= 1;
        }
        self.token(self.first).is(class::PREPOSITION)
    }

    fn role(&self, from: usize, to: usize) -> Role {
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
