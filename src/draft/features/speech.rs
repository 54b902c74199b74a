//! Speech, or a term, a title, a word at a distance: features of a quotation by itself.

use super::site::{PERSONAL, Site};
use super::{Features, bucket};
use crate::draft::lexicon::{class, hash, word};
use crate::draft::reading::Reading;
use crate::draft::reading::frame::{Kind, Token};
use crate::story::Span;

/// What the words of a quotation look like.
struct Looks {
    /// Their number, as a size.
    length: u32,
    /// 2 if all begin with capitals, 1 if all longer ones do.
    title_case: u32,
    first_capital: bool,
    personal: bool,
    verbs: u32,
}

impl Looks {
    fn of(inside: &str) -> Self {
        let (mut words, mut capitals, mut small, mut verbs) = (0_u32, 0_u32, 0_u32, 0_u32);
        let mut personal = false;
        for word in inside.split_ascii_whitespace() {
            words += 1;
            let bare = word.trim_matches(|c: char| !c.is_alphanumeric());
            let capital = bare.chars().next().is_some_and(|c| c.is_uppercase() || c.is_numeric());
            capitals += u32::from(capital);
            small += u32::from(bare.len() <= 3 && !capital);
            let lower = hash(bare.as_bytes());
            personal |= PERSONAL.contains(&lower);
            verbs += u32::from(COMMON.contains(&lower));
        }
        let title_case = match () {
            () if words == capitals => 2,
            () if capitals + small >= words && capitals > 1 => 1,
            () => 0,
        };
        let first_capital = inside.chars().next().is_some_and(char::is_uppercase);
        Self { length: bucket(words as usize), title_case, first_capital, personal, verbs }
    }
}

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
        let quotation = &self.frame.quoted[at].quotation;
        let looks = Looks::of(&self.frame.text[quotation.inside.range()]);
        self.word_features((at, quotation.span), site, &looks, out);
        let strongest = self.strongest(site);
        self.beside_features(site, &looks, strongest, out);
        self.near_event_features(site, &looks, out);
        self.sentence_features((at, site), &looks, (strongest, previous), out);
    }

    /// Adds what the quotations before and behind look like, if they stand near.
    fn neighbour_features(&self, at: usize, looks: &Looks, out: &mut Features) {
        /// So many tokens away a quotation is near.
        const NEAR: u32 = 4;
        let own = &self.frame.quoted[at];
        let look = |other: Option<usize>| {
            let Some(other) = other.and_then(|o| self.frame.quoted.get(o)) else { return 0 };
            if other.sentence != own.sentence {
                return 1;
            }
            let near = u32::from(other.token.abs_diff(own.token) <= NEAR);
            let looks = Looks::of(&self.frame.text[other.quotation.inside.range()]);
            2 + near + 2 * looks.length.min(4) + 16 * looks.title_case
        };
        let (before, behind) = (look(at.checked_sub(1)), look(Some(at + 1)));
        let &Looks { length, title_case, .. } = looks;
        out.add(147, &[before, length.min(3), title_case]);
        out.add(148, &[behind, length.min(3), title_case]);
    }

    /// Adds what the words are.
    fn word_features(
        &self,
        (at, span): (usize, Span),
        site: &Site,
        looks: &Looks,
        out: &mut Features,
    ) {
        let &Looks { length, title_case, personal, verbs, .. } = looks;
        let marked = &self.frame.text[span.range()];
        let single = marked.starts_with(['\'', '‘', '`']) && !marked.starts_with("''");
        out.add(100, &[]);
        out.add(101, &[length, u32::from(personal)]);
        out.add(102, &[length, site.ends]);
        out.add(104, &[title_case, length, site.ends]);
        out.add(110, &[u32::from(single), length.min(3)]);
        out.add(111, &[u32::from(site.in_title), length.min(3)]);
        out.add(113, &[verbs.min(3), length]);
        out.add(114, &[u32::from(site.whole), u32::from(site.first)]);
        let echo = u32::from(self.echoes[at]);
        out.add(140, &[echo, length.min(4)]);
        out.add(141, &[echo, u32::from(site.in_title), title_case]);
    }

    /// Adds what stands right beside them.
    fn beside_features(
        &self,
        site: &Site,
        looks: &Looks,
        (mb, ma): (u32, u32),
        out: &mut Features,
    ) {
        let &Looks { length, title_case, first_capital, .. } = looks;
        let stretch = self.frame.sentences[site.sentence].range();
        let token = |at: Option<usize>| {
            at.filter(|at| stretch.contains(at)).map(|at| &self.frame.tokens[at])
        };
        let before = |n: usize| token(site.token.checked_sub(n));
        let behind = token(Some(site.token + 1));
        let kind = |t: Option<&Token>| t.map_or(0, kind_of);
        let (b1, b2, a1) = (kind(before(1)), kind(before(2)), kind(behind));
        out.add(105, &[b1, length.min(3)]);
        out.add(106, &[b2, b1]);
        out.add(107, &[a1, length.min(3)]);
        out.add(108, &[before(1).map_or(0, |t| t.hash)]);
        out.add(109, &[before(2).map_or(0, |t| t.hash), b1]);
        out.add(112, &[u32::from(first_capital), title_case, b1]);
        out.add(118, &[behind.map_or(0, |t| t.hash), length.min(2)]);
        out.add(124, &[a1, b1, length.min(2), title_case]);
        out.add(132, &[mb.max(ma), title_case, b1]);
        out.add(133, &[a1, length.min(3), mb.max(ma), u32::from(b1 == DETERMINED)]);
        let naming = (1..=4).any(|n| before(n).is_some_and(|t| t.is(class::NAMING | class::WORK)));
        out.add(121, &[u32::from(naming), length.min(3), title_case]);
    }

    /// Adds the nearest events of their sentence.
    fn near_event_features(&self, site: &Site, looks: &Looks, out: &mut Features) {
        let &Looks { length, title_case, .. } = looks;
        let short = length.min(3);
        let events = self.events.of_sentence(site.sentence);
        let strength = |e: Option<usize>| e.map_or(0, |e| events[e].strength as u32 + 1);
        let (sb, sa) = (strength(site.before), strength(site.behind));
        let tag = u32::from(site.right_behind) * 2 + u32::from(site.right_before);
        out.add(103, &[tag, sb, sa]);
        out.add(115, &[sb, short, title_case]);
        out.add(116, &[sa, short, title_case]);
        if let Some(event) = site.before.map(|e| &events[e]) {
            let gap = bucket(self.gap(site, event));
            out.add(120, &[self.frame.tokens[event.token as usize].hash, length.min(2)]);
            out.add(122, &[sb, event.frame as u32, gap, short]);
            out.add(126, &[sb, self.nature(event.subject), short]);
            let (next, mood) = (event.next as u32, event.mood as u32);
            out.add(142, &[sb, next, event.led, short]);
            out.add(143, &[sb, next, gap, short]);
            out.add(144, &[sb, mood, event.frame as u32, short]);
            out.add(145, &[self.frame.tokens[event.token as usize].hash, next, short.min(2)]);
            out.add(146, &[sb, next, site.before_kind, short]);
        }
        if let Some(event) = site.behind.map(|e| &events[e]) {
            let gap = bucket(self.gap(site, event));
            out.add(130, &[sa, event.frame as u32, gap, short]);
            out.add(131, &[sa, self.nature(event.subject), event.order as u32, short]);
        }
    }

    /// Adds what is around them: the quotation before, other quotations, the sentence before.
    fn sentence_features(
        &self,
        (at, site): (usize, &Site),
        looks: &Looks,
        ((mb, ma), previous): ((u32, u32), Option<(usize, bool)>),
        out: &mut Features,
    ) {
        let short = looks.length.min(3);
        let any = u32::from(site.before.is_some() || site.behind.is_some());
        let near = previous.map_or(0, |(before, speech)| {
            let other = &self.frame.quoted[before];
            let near = match () {
                () if other.sentence as usize == site.sentence => 1,
                () if other.paragraph as usize == site.paragraph => 2,
                () => 3,
            };
            near * 2 + u32::from(speech)
        });
        self.neighbour_features(at, looks, out);
        let alone = self.frame.quoted_in[site.paragraph];
        out.add(117, &[u32::from(self.frame.quoted.len() > 3), any]);
        out.add(119, &[alone.min(3), any, short]);
        out.add(123, &[near, short, any]);
        out.add(125, &[mb, ma, short]);
        if any == 0 {
            let last = site.sentence.checked_sub(1);
            let last =
                last.filter(|s| self.frame.sentences[*s].paragraph as usize == site.paragraph);
            let last = last.map_or(9, |s| {
                let mut events = self.events.of_sentence(s).iter().rev();
                events.find(|e| e.subject.is_some()).map_or(0, |e| e.strength as u32 + 1)
            });
            out.add(127, &[last, short, site.ends]);
        }
    }

    /// Returns the strength of the strongest events before and behind a quotation in its sentence.
    fn strongest(&self, site: &Site) -> (u32, u32) {
        let mut strongest = (0, 0);
        for event in self.events.of_sentence(site.sentence).iter().filter(|e| e.subject.is_some()) {
            let strength = event.strength as u32 + 1;
            if event.token as usize > site.token {
                strongest.1 = strength.max(strongest.1);
            } else {
                strongest.0 = strength.max(strongest.0);
            }
        }
        strongest
    }
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

/// The kind of a determiner.
const DETERMINED: u32 = 18;

/// Returns what sort of token stands beside a quotation, as a number.
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
            () if token.is(class::DETERMINER) => DETERMINED,
            () if token.is(class::POSSESSIVE) => 19,
            () if token.is(class::SUBJECT | class::OBJECT) => 20,
            () if token.capital => 21,
            () if token.is(class::SPEAKER_NOUN) => 22,
            () => 23,
        },
        _ => 24,
    }
}
