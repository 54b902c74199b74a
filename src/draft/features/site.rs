//! A quotation and what stands around it.

use crate::draft::lexicon::{class, hash, word};
use crate::draft::reading::Reading;
use crate::draft::reading::events::{Event, Order};
use crate::draft::reading::frame::Kind;
use crate::draft::reading::mentions::Sort;
use crate::story::quotation::End;

/// What is known of a quotation before its candidates are looked at.
#[expect(clippy::struct_excessive_bools, reason = "each is a feature of its own")]
pub(in crate::draft) struct Site {
    pub(in crate::draft) token: usize,
    pub(in crate::draft) sentence: usize,
    pub(in crate::draft) paragraph: usize,
    pub(in crate::draft) behind: Option<usize>,
    pub(in crate::draft) before: Option<usize>,
    pub(in crate::draft) right_behind: bool,
    pub(in crate::draft) right_before: bool,
    /// How the words end: 0 in the middle, 1 with a comma, 2 with a stop, 3 with ? or !
    pub(in crate::draft) ends: u32,
    pub(in crate::draft) whole: bool,
    pub(in crate::draft) first: bool,
    pub(super) last: bool,
    pub(super) fragment: bool,
    pub(super) words: u32,
    pub(super) before_kind: u32,
    pub(in crate::draft) in_title: bool,
    pub(super) personal: bool,
    /// Who is named right behind the last part of a quotation that goes on over paragraphs, or in a
    /// signature below: a mention.
    pub(in crate::draft) signed: Option<u32>,
    /// True if the quotation before goes on in this one.
    pub(super) continues: bool,
}

/// Returns true if words speak of who says them, or of who is spoken to.
pub(in crate::draft) fn is_personal(words: &str) -> bool {
    words.split_ascii_whitespace().take(60).any(|word| {
        let bare = word.trim_matches(|c: char| !c.is_alphanumeric());
        bare.len() <= 5 && PERSONAL.contains(&hash(bare.as_bytes()))
    })
}

/// Words of who speaks, and to whom.
pub(super) const PERSONAL: [u32; 14] = [
    word("i"),
    word("we"),
    word("you"),
    word("my"),
    word("our"),
    word("your"),
    word("me"),
    word("us"),
    word("i'm"),
    word("we're"),
    word("it's"),
    word("that's"),
    word("don't"),
    word("i've"),
];

impl Reading<'_> {
    /// Looks at a quotation.
    pub(in crate::draft) fn site(&self, at: usize) -> Site {
        let quoted = &self.frame.quoted[at];
        let (token, sentence) = (quoted.token as usize, quoted.sentence as usize);
        let paragraph = quoted.paragraph as usize;
        let events = self.events.of_sentence(sentence);
        // “…” and urged: a verb of the clause before is no tag
        let behind =
            events.iter().position(|e| e.token as usize > token && e.subject.is_some() && !e.far);
        let before = events.iter().rposition(|e| (e.token as usize) < token && e.subject.is_some());
        let inside = &self.frame.text[quoted.quotation.inside.range()];
        let stretch = self.frame.sentences[sentence];
        let tokens = &self.frame.tokens;
        let last_char = inside.chars().next_back();
        let ends = match last_char {
            Some(',') => 1,
            Some('.' | '…') => 2,
            Some('?' | '!') => 3,
            _ => 0,
        };
        let par = self.frame.paragraphs[paragraph];
        let words = inside.split_ascii_whitespace().count() as u32;
        let first_char = inside.chars().next();
        let before_token =
            token.checked_sub(1).filter(|b| *b >= stretch.from as usize).map(|b| &tokens[b]);
        let before_kind = match before_token {
            None => 0,
            Some(t) => match t.kind {
                Kind::Comma => 1,
                Kind::Colon => 2,
                Kind::Quoted(_) => 3,
                Kind::Dash => 4,
                _ if t.is(class::CORE) => 5,
                _ if t.is(class::SPEECH) => 6,
                _ if t.is(class::VERB) => 7,
                _ if t.is(class::CONJUNCTION) => 8,
                _ if t.is(class::PREPOSITION) => 9,
                _ if t.is(class::DETERMINER | class::POSSESSIVE) => 10,
                _ if t.kind == Kind::Word && !t.capital => 11,
                _ => 12,
            },
        };
        let mut site = Site {
            token,
            sentence,
            paragraph,
            behind,
            before,
            right_behind: false,
            right_before: false,
            ends,
            whole: par.to - par.from <= 2,
            first: token == stretch.from as usize,
            last: token + 2 >= stretch.to as usize,
            fragment: first_char.is_some_and(char::is_lowercase),
            words,
            before_kind,
            personal: is_personal(inside),
            in_title: quoted.quotation.span.start < self.frame.below_title,
            signed: None,
            continues: at.checked_sub(1).is_some_and(|before| self.goes_on(before)),
        };
        site.right_behind = behind.is_some_and(|b| self.gap(&site, &events[b]) <= 1);
        site.right_before = before.is_some_and(|b| self.gap(&site, &events[b]) <= 2);
        site.signed = self.signed(at);
        site
    }

    /// Returns true if a quotation goes on in the next paragraph.
    fn goes_on(&self, at: usize) -> bool {
        let (Some(own), Some(next)) = (self.frame.quoted.get(at), self.frame.quoted.get(at + 1))
        else {
            return false;
        };
        own.quotation.end == End::GoesOn && next.paragraph == own.paragraph + 1
    }

    /// Returns who is named behind the end of a quotation: by the tag of its last paragraph, or in a
    /// signature, a paragraph of its own that begins with a dash.
    fn signed(&self, at: usize) -> Option<u32> {
        /// So many paragraphs are followed.
        const MOST: usize = 30;
        /// The longest signature, in tokens.
        const LONGEST: u32 = 14;
        let last = (at..at + MOST).find(|q| !self.goes_on(*q)).unwrap_or(at);
        let own = &self.frame.quoted[last];
        if last > at {
            let events = self.events.of_sentence(own.sentence as usize);
            let tag = events.iter().find(|e| {
                e.token > own.token && e.token < own.token + 8 && e.subject.is_some() && !e.far
            });
            if let Some(tag) = tag {
                return tag.subject;
            }
        }
        let paragraph = self.frame.paragraphs[own.paragraph as usize];
        let below = self.frame.paragraphs.get(own.paragraph as usize + 1)?;
        let dash = self.frame.tokens[below.from as usize].kind == Kind::Dash;
        if own.token + 1 != paragraph.to || !dash || below.to - below.from > LONGEST {
            return None;
        }
        let sentence = self.frame.first_sentences[own.paragraph as usize + 1] as usize;
        let first = self.mentions.of_sentence(sentence).next()?;
        let mention = &self.mentions.list[first];
        (mention.from <= below.from + 2 && mention.sort != Sort::Pronoun).then_some(first as u32)
    }

    /// Returns how many words stand between a quotation and an event with its subject.
    pub(in crate::draft) fn gap(&self, site: &Site, event: &Event) -> usize {
        let token = event.token as usize;
        let subject = event.subject.map(|s| &self.mentions.list[s as usize]);
        let (mut from, mut to) = (token, token);
        if let Some(subject) = subject.filter(|_| !event.far) {
            from = from.min(subject.from as usize);
            if event.order == Order::VerbFirst {
                to = to.max(subject.to as usize - 1);
            }
        }
        let (low, high) =
            if token > site.token { (site.token + 1, from) } else { (to + 1, site.token) };
        (low..high).filter(|t| self.frame.tokens[*t].is_word()).count()
    }

    /// Returns what sort of somebody a mention names, as a number.
    pub(in crate::draft) fn nature(&self, mention: Option<u32>) -> u32 {
        let Some(m) = mention else { return 12 };
        let mention = &self.mentions.list[m as usize];
        let head = self.frame.tokens[mention.head as usize].class;
        let known = self.people.list.get(self.people.of_mention[m as usize] as usize);
        match () {
            () if mention.sort == Sort::Pronoun => 0,
            () if mention.sort == Sort::Name => 1 + u32::from(known.is_some_and(|k| k.person)),
            () if head & class::HUMAN != 0 => 3 + u32::from(mention.plural),
            () if head & class::GROUP != 0 => 5,
            () if head & class::BODY != 0 => 6,
            () if head & class::DOCUMENT != 0 => 7,
            () => 8 + u32::from(mention.plural),
        }
    }
}
