//! Speech, or a term, a title, a word at a distance: features of a quotation by itself.

use super::site::{PERSONAL, Site};
use super::{Features, bucket};
use crate::draft::lexicon::{class, hash};
use crate::draft::reading::Reading;
use crate::draft::reading::events::Event;
use crate::draft::reading::tokens::{Kind, Token};

impl Reading<'_> {
    /// Gathers the features that tell speech from other words in marks.
    pub(in crate::draft) fn speech_features(
        &self,
        at: usize,
        site: &Site,
        previous: Option<(usize, bool)>,
        out: &mut Features,
    ) {
        out.list.clear();
        let quoted = &self.frame.quoted[at];
        let text = self.frame.text;
        let inside = &text[quoted.quotation.inside.range()];
        let tokens = &self.frame.tokens;
        let stretch = self.frame.sentences[site.sentence];
        let before = |n: usize| {
            site.token.checked_sub(n).filter(|t| *t >= stretch.from as usize).map(|t| &tokens[t])
        };
        let behind = |n: usize| {
            Some(site.token + n).filter(|t| *t < stretch.to as usize).map(|t| &tokens[t])
        };
        let (mut words, mut capitals, mut person, mut small_words) = (0_u32, 0_u32, false, 0_u32);
        let mut verbs = 0_u32;
        for word in inside.split_ascii_whitespace() {
            words += 1;
            let bare = word.trim_matches(|c: char| !c.is_alphanumeric());
            let capital = bare.chars().next().is_some_and(|c| c.is_uppercase() || c.is_numeric());
            capitals += u32::from(capital);
            small_words += u32::from(bare.len() <= 3 && !capital);
            let lower = hash(bare.as_bytes());
            person |= PERSONAL.contains(&lower);
            verbs += u32::from(COMMON.contains(&lower));
        }
        let title_case = match () {
            () if words == capitals => 2,
            () if capitals + small_words >= words && capitals > 1 => 1,
            () => 0,
        };
        let first_capital = inside.chars().next().is_some_and(char::is_uppercase);
        let events = self.events.of_sentence(site.sentence);
        let tag = u32::from(site.right_behind) * 2 + u32::from(site.right_before);
        let strength = |e: Option<usize>| e.map_or(0, |e| events[e].strength as u32 + 1);
        let (sb, sa) = (strength(site.before), strength(site.behind));
        let single = text[quoted.quotation.span.range()].starts_with(['\'', '‘', '`'])
            && !inside.is_empty()
            && !text[quoted.quotation.span.range()].starts_with("''");
        let kinds = |t: Option<&Token>| t.map_or(0, |t| kind_of(t));
        let b1 = kinds(before(1));
        let b2 = kinds(before(2));
        let a1 = kinds(behind(1));
        let length = bucket(words as usize);
        let ends = site.ends;
        out.add(100, &[]);
        out.add(101, &[length, u32::from(person)]);
        out.add(102, &[length, ends]);
        out.add(103, &[tag, sb, sa]);
        out.add(104, &[title_case, length, ends]);
        out.add(105, &[b1, length.min(3)]);
        out.add(106, &[b2, b1]);
        out.add(107, &[a1, length.min(3)]);
        out.add(108, &[before(1).map_or(0, |t| t.hash)]);
        out.add(109, &[before(2).map_or(0, |t| t.hash), b1]);
        out.add(110, &[u32::from(single), length.min(3)]);
        out.add(111, &[u32::from(site.in_title), length.min(3)]);
        out.add(112, &[u32::from(first_capital), title_case, b1]);
        out.add(113, &[verbs.min(3), length]);
        out.add(114, &[u32::from(site.whole), u32::from(site.first)]);
        out.add(115, &[sb, length.min(3), title_case]);
        out.add(116, &[sa, length.min(3), title_case]);
        out.add(117, &[u32::from(self.frame.quoted.len() > 3), u32::from(sb + sa > 0)]);
        out.add(118, &[behind(1).map_or(0, |t| t.hash), length.min(2)]);
        let paragraph = &self.frame.paragraphs[site.paragraph];
        let alone = tokens[paragraph.range()].iter().filter(|t| t.quoted().is_some()).count();
        out.add(119, &[(alone as u32).min(3), u32::from(sb + sa > 0), length.min(3)]);
        if let Some(event) = site.before.map(|e| &events[e]) {
            out.add(120, &[tokens[event.token as usize].hash, length.min(2)]);
        }
        let short = length.min(3);
        if let Some(event) = site.before.map(|e| &events[e]) {
            let gap = bucket(self.gap(site, event));
            out.add(122, &[sb, event.frame as u32, gap, short]);
            out.add(126, &[sb, self.nature(event.subject), short]);
        }
        if let Some(event) = site.behind.map(|e| &events[e]) {
            let gap = bucket(self.gap(site, event));
            out.add(130, &[sa, event.frame as u32, gap, short]);
            out.add(131, &[sa, self.nature(event.subject), event.order as u32, short]);
        }
        let near = match previous {
            None => 0,
            Some((before, speech)) => {
                let other = &self.frame.quoted[before];
                let near = match () {
                    () if other.sentence as usize == site.sentence => 1,
                    () if other.paragraph as usize == site.paragraph => 2,
                    () => 3,
                };
                near * 2 + u32::from(speech)
            }
        };
        out.add(123, &[near, short, u32::from(sa + sb > 0)]);
        out.add(124, &[a1, b1, length.min(2), title_case]);
        let strongest = |behind: bool| {
            let on_side =
                |e: &&Event| (e.token as usize > site.token) == behind && e.subject.is_some();
            events.iter().filter(on_side).map(|e| e.strength as u32 + 1).max().unwrap_or(0)
        };
        let (mb, ma) = (strongest(false), strongest(true));
        out.add(125, &[mb, ma, short]);
        out.add(132, &[mb.max(ma), title_case, b1]);
        if sa + sb == 0 {
            let last = site
                .sentence
                .checked_sub(1)
                .filter(|s| self.frame.sentences[*s].paragraph as usize == site.paragraph);
            let last = last.map_or(9, |s| {
                self.events
                    .of_sentence(s)
                    .iter()
                    .filter(|e| e.subject.is_some())
                    .next_back()
                    .map_or(0, |e| e.strength as u32 + 1)
            });
            out.add(127, &[last, short, ends]);
        }
        out.add(133, &[a1, short, mb.max(ma), u32::from(b1 == 18)]);
        let any_naming =
            (1..=4).any(|n| before(n).is_some_and(|t| t.is(class::NAMING | class::WORK)));
        out.add(121, &[u32::from(any_naming), length.min(3), title_case]);
    }
}

const fn word(word: &str) -> u32 {
    hash(word.as_bytes())
}

const COMMON: [u32; 24] = [
    word("is"),
    word("was"),
    word("are"),
    word("were"),
    word("be"),
    word("been"),
    word("has"),
    word("have"),
    word("had"),
    word("will"),
    word("would"),
    word("can"),
    word("could"),
    word("should"),
    word("do"),
    word("does"),
    word("did"),
    word("not"),
    word("get"),
    word("go"),
    word("make"),
    word("want"),
    word("need"),
    word("think"),
];

fn kind_of(token: &Token) -> u32 {
    match token.kind {
        Kind::Comma => 1,
        Kind::Colon => 2,
        Kind::Quoted(_) => 3,
        Kind::Stop => 4,
        Kind::Dash => 5,
        Kind::Open => 6,
        Kind::Close => 7,
        Kind::Number => 8,
        Kind::Owner => 9,
        Kind::Word => match () {
            () if token.is(class::CORE) => 10,
            () if token.is(class::NAMING) => 11,
            () if token.is(class::WORK) => 12,
            () if token.is(class::SPEECH) => 13,
            () if token.is(class::VERB) => 14,
            () if token.is(class::AUXILIARY) => 15,
            () if token.is(class::CONJUNCTION) => 16,
            () if token.is(class::PREPOSITION) => 17,
            () if token.is(class::DETERMINER) => 18,
            () if token.is(class::POSSESSIVE) => 19,
            () if token.is(class::SUBJECT | class::OBJECT) => 20,
            () if token.capital => 21,
            () if token.is(class::SPEAKER_NOUN) => 22,
            () => 23,
        },
        _ => 24,
    }
}
