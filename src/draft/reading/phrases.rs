//! How a mention is found among the words of a sentence.

use super::frame::{Frame, Kind, Stretch, Token};
use super::mentions::{Mention, Mentions, Role, Seen, Sort};
use super::words::{
    ACCORDING, BE_OR_HAVE, FEMALE_NOUNS, HE, HER, HIM, HIS, IT, ITS, MALE_NOUNS, NO_PERSON, NOT,
    OF, ONE, SHE, SOMEBODY, THAT, THEY, TO, WE, WHO,
};
use crate::draft::lexicon::{Class, class};

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

/// Finds the mentions of one sentence.
pub(super) struct Finder<'f, 't> {
    pub(super) frame: &'f Frame<'t>,
    pub(super) seen: &'f Seen,
    pub(super) sentence: u32,
    pub(super) paragraph: u32,
    pub(super) first: usize,
    pub(super) end: usize,
    pub(super) headline: bool,
    pub(super) list: &'f mut Vec<Mention>,
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

    pub(super) fn token(&self, at: usize) -> &Token {
        &self.frame.tokens[at]
    }

    pub(super) fn get(&self, at: usize) -> Option<&Token> {
        (at < self.end).then(|| self.token(at))
    }

    /// Finds the mention that begins at a token; returns where to go on.
    fn phrase(&mut self, at: usize) -> usize {
        let token = *self.token(at);
        if token.kind != Kind::Word && token.kind != Kind::Number {
            return at + 1;
        }
        if let Some(next) = self.pronoun(at) {
            return next;
        }
        let determined =
            token.is(class::DETERMINER | class::POSSESSIVE) || token.kind == Kind::Number;
        if token.hash == THAT && !self.is_pointing(at) {
            return at + 1;
        }
        let from = if determined { self.behind_determiners(at) } else { at };
        if !determined && self.is_led_as_verb(at) {
            return at + 1;
        }
        let Some((to, head, name)) = self.words(from, determined) else {
            return self.alone(at, from);
        };
        if let Some((_, end)) = self.behind_title(to.max(at + 1)) {
            self.noun_or_name((at, end, end - 1), true, true);
            return end;
        }
        self.noun_or_name((at, to, head), name, determined);
        // what somebody owns: Brook's lawyer
        let mut to = to;
        while self.get(to).is_some_and(|t| t.kind == Kind::Owner) {
            if let Some(last) = self.list.last_mut() {
                last.role = Role::Owner;
            }
            // Brook's most recent report, Brook's two lawyers
            let mut from = to + 1;
            while self.get(from).is_some_and(|t| {
                t.kind == Kind::Number || t.is(class::DETERMINER | class::ADVERB) && !t.capital
            }) {
                from += 1;
            }
            let Some((end, head, name)) = self.words(from, true) else { return to + 1 };
            self.noun_or_name((at, end, head), name && self.token(head).capital, true);
            to = end;
        }
        to
    }

    /// Returns true if “that” points at a noun: that man, in that case; not: said that the …
    fn is_pointing(&self, at: usize) -> bool {
        let next = self.get(at + 1).is_some_and(|t| !t.capital && !t.is(class::FUNCTION));
        let before = at.checked_sub(1).filter(|b| *b >= self.first).map(|b| self.token(b));
        next && before.is_none_or(|t| t.is(class::PREPOSITION) || !t.is_word())
    }

    /// Adds the pronoun at a token, if one stands there.
    fn pronoun(&mut self, at: usize) -> Option<usize> {
        let token = *self.token(at);
        let (plural, sex, person) = match () {
            () if token.is(class::SUBJECT) || token.hash == WHO && token.is(class::RELATIVE) => {
                let sex = match token.hash {
                    HE => class::MALE,
                    SHE => class::FEMALE,
                    _ => 0,
                };
                (matches!(token.hash, THEY | WE), sex, token.hash != IT)
            }
            () if token.is(class::OBJECT)
                && HIM.contains(&token.hash)
                && !token.is(class::POSSESSIVE) =>
            {
                let sex = if token.hash == HIM[0] { class::MALE } else { 0 };
                (token.hash == HIM[1], sex, true)
            }
            () => return None,
        };
        self.push((at, at + 1, at), Sort::Pronoun, (plural, sex, person));
        Some(at + 1)
    }

    /// Goes on behind the determiners of a phrase; the owner among them is somebody too: her statement.
    fn behind_determiners(&mut self, at: usize) -> usize {
        let token = *self.token(at);
        if token.is(class::POSSESSIVE) {
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
        let mut from = at + 1;
        while self.get(from).is_some_and(|t| {
            t.kind == Kind::Number || t.is(class::DETERMINER) && !t.is(class::POSSESSIVE)
        }) {
            from += 1;
        }
        from
    }

    /// Returns true if what stands before a small word makes it a verb: did not release, to report; or
    /// if it ends as one that goes on: holding signs.
    fn is_led_as_verb(&self, at: usize) -> bool {
        let token = self.token(at);
        if token.capital && at != self.first {
            return false;
        }
        let noun = token.is(class::SPEAKER_NOUN) || token.capital && self.is_name(at);
        if !noun && self.frame.words(at).ends_with("ing") {
            return true;
        }
        at > self.first && {
            let before = self.token(at - 1);
            before.hash == TO
                || before.hash == NOT
                || before.is(class::AUXILIARY) && !BE_OR_HAVE.contains(&before.hash)
        }
    }

    /// Finds a mention where no noun of the lists stands: others said, according to court papers.
    fn alone(&mut self, at: usize, from: usize) -> usize {
        let token = *self.token(at);
        let finite =
            |t: &Token| t.is(class::CORE | class::SPEECH) && t.is(class::PAST | class::THIRD);
        // the two write, the others said
        let last = self.token(from.saturating_sub(1).max(at));
        if token.is(class::DETERMINER) && !NO_PERSON.contains(&last.hash)
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
        // against recent attacks
        if at > self.first
            && self.token(at - 1).is(class::PREPOSITION)
            && self.token(at - 1).hash != TO
        {
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
            && (behind_to || !self.frame.words(end - 1).ends_with("ed"))
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
                head = Some(at);
                name = true;
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
            let using = head.is_some() && head == last_word && !token.is(class::SPEAKER_NOUN);
            if using && !token.capital && self.frame.words(at).ends_with("ing") {
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
                        || determined && next.is(class::VERB | class::AUXILIARY)
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
        // the last noun of the lists counts, also with words behind it
        let head = head.or_else(|| determined.then(|| at - 1))?;
        Some((to, head, name))
    }

    fn noun_or_name(
        &mut self,
        (from, to, head): (usize, usize, usize),
        name: bool,
        determined: bool,
    ) {
        let token = *self.token(head);
        // the Prime Minister, a Democratic Senator: a noun with a capital
        let noun = determined
            && token.is(class::HUMAN | class::TITLE)
            && !token.is(class::FEMALE | class::MALE | class::BODY);
        let name = name && !noun;
        let sort = match () {
            () if name => Sort::Name,
            () if token.is(class::SPEAKER_NOUN | class::TITLE) => Sort::Noun,
            () if determined => Sort::Phrase,
            () => return,
        };
        let mut sex = 0;
        let mut person = false;
        let mut named = false;
        for at in from..to {
            let part = self.token(at);
            if part.capital {
                let first = at < head || from + 1 == to;
                if first && !named && !part.is(class::TITLE) {
                    sex |= part.class & (class::FEMALE | class::MALE);
                    // the first name alone: Ada Mac Brook
                    named = part.span.len() > 2;
                }
                person |= part.is(class::FEMALE | class::MALE) && at < head;
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
        // a plural that no list has: conditions
        let words = self.frame.words(head);
        let unlisted = sort == Sort::Phrase
            && words.len() > 3
            && words.ends_with('s')
            && !["ss", "us", "is"].iter().any(|end| words.ends_with(end));
        let plural = (token.is(class::PLURAL) || unlisted) && sort != Sort::Name;
        self.push((from, to, head), sort, (plural, sex, person));
    }

    fn push(
        &mut self,
        (from, to, head): (usize, usize, usize),
        sort: Sort,
        (plural, sex, person): (bool, Class, bool),
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
            speaks: false,
        });
    }
}
