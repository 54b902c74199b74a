//! Who may have said a quotation, and the features of each.

use super::site::Site;
use super::{Features, bucket};
use crate::draft::lexicon::class;
use crate::draft::reading::Reading;
use crate::draft::reading::events::{Event, Mood, Order, Strength};
use crate::draft::reading::frame::Kind;
use crate::draft::reading::mentions::{Mention, Role, Sort};
use crate::draft::reading::people::NOBODY;

/// Who a quotation may belong to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::draft) enum Candidate {
    Mention(u32),
    Nobody,
}

/// How an event stands to a quotation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::draft) enum Stands {
    /// Right behind it: “…,” said Brook.
    RightBehind = 1,
    /// Behind it in its sentence, the first one.
    Behind,
    /// Further behind.
    FurtherBehind,
    /// Right before it: Brook said: “…”
    RightBefore,
    /// Before it in its sentence, the last one, some words away.
    Before,
    /// Further before.
    FurtherBefore,
    /// In the sentence before, the last one.
    SentenceBefore,
    /// Elsewhere in the sentence before.
    EarlierBefore,
    /// In the sentence behind.
    SentenceBehind,
}

/// The quotation before, with who said it.
#[derive(Clone, Copy, Debug)]
pub(in crate::draft) struct Previous {
    pub(in crate::draft) quoted: usize,
    pub(in crate::draft) speaker: Candidate,
    /// Who said the one before that.
    pub(in crate::draft) earlier: Option<Candidate>,
}

/// A candidate as seen from a quotation.
struct Look<'m> {
    m: u32,
    mention: &'m Mention,
    /// Whether an event stands right behind the quotation, or right before it.
    tag: u32,
    /// Whether any event of its sentence stands behind it, or before it.
    any: u32,
    /// How the candidate's own event stands to it.
    rel: u32,
    /// 1 behind it.
    side: u32,
    in_sentence: u32,
    /// Paragraphs before it.
    back: u32,
    sentences: u32,
    nature: u32,
}

/// The paragraphs between a quotation and a mention in one below it.
const BELOW: u32 = 99;

/// So many mentions of its own paragraph on each side, and of each of the two before, are candidates.
const NEAR: usize = 40;
const NEAR_EARLIER: usize = 10;

impl Reading<'_> {
    /// Lists who may have said a quotation.
    pub(in crate::draft) fn candidates(
        &self,
        site: &Site,
        previous: Option<Previous>,
        out: &mut Vec<Candidate>,
    ) {
        out.clear();
        let paragraph = self.frame.paragraphs[site.paragraph];
        let list = &self.mentions.list;
        // the mentions of the paragraph, nearest first
        let split = self.mentions.of_sentence(site.sentence).start
            + self
                .mentions
                .of_sentence(site.sentence)
                .filter(|m| (list[*m].from as usize) < site.token)
                .count();
        let (mut left, mut right) = (split, split);
        let in_paragraph = |m: usize| list[m].paragraph == paragraph.paragraph;
        for _ in 0..NEAR {
            if left > 0 && in_paragraph(left - 1) {
                left -= 1;
                out.push(Candidate::Mention(left as u32));
            }
            if right < list.len() && in_paragraph(right) {
                out.push(Candidate::Mention(right as u32));
                right += 1;
            }
        }
        let first = self.frame.first_sentences[site.paragraph] as usize;
        left = self.mentions.firsts[first] as usize;
        for back in 1..=2 {
            let Some(earlier) = paragraph.paragraph.checked_sub(back) else { break };
            let mut taken = 0;
            while left > 0 && list[left - 1].paragraph == earlier {
                left -= 1;
                taken += 1;
                if taken <= NEAR_EARLIER {
                    out.push(Candidate::Mention(left as u32));
                }
            }
        }
        if let Some(Previous { speaker: Candidate::Mention(m), .. }) = previous
            && !out.contains(&Candidate::Mention(m))
        {
            out.push(Candidate::Mention(m));
        }
        if let Some(m) = site.signed
            && !out.contains(&Candidate::Mention(m))
        {
            out.push(Candidate::Mention(m));
        }
        out.push(Candidate::Nobody);
    }

    /// Gathers the features of a candidate.
    pub(in crate::draft) fn features(
        &self,
        site: &Site,
        candidate: Candidate,
        previous: Option<Previous>,
        out: &mut Features,
    ) {
        out.list.clear();
        let tag = u32::from(site.right_behind) * 2 + u32::from(site.right_before);
        let any = u32::from(site.behind.is_some()) * 2 + u32::from(site.before.is_some());
        let Candidate::Mention(m) = candidate else {
            out.add(1, &[]);
            out.add(2, &[tag, any]);
            out.add(3, &[site.ends, u32::from(site.whole), u32::from(site.fragment)]);
            out.add(4, &[u32::from(site.in_title)]);
            out.add(5, &[bucket(site.words as usize)]);
            out.add(6, &[u32::from(previous.is_some())]);
            out.add(7, &[site.before_kind]);
            return;
        };
        let mention = &self.mentions.list[m as usize];
        let sentences = (site.sentence as i32 - mention.sentence as i32).clamp(-2, 4) + 2;
        // the event that it is the subject of, the one that tells most
        let (stands, event) = self.relation(site, m, mention);
        let look = Look {
            m,
            mention,
            tag,
            any,
            rel: stands.map_or(0, |s| s as u32),
            side: u32::from(mention.from as usize > site.token),
            in_sentence: u32::from(mention.sentence as usize == site.sentence),
            back: match mention.paragraph {
                below if below > site.paragraph as u32 => BELOW,
                above => site.paragraph as u32 - above,
            },
            sentences: sentences as u32,
            nature: self.nature(Some(m)),
        };
        self.event_features(site, &look, event, out);
        self.place_features(site, &look, out);
        self.mention_features(site, &look, out);
        self.previous_features(site, &look, previous, out);
    }

    /// Adds what the event of a candidate says.
    fn event_features(
        &self,
        site: &Site,
        look: &Look<'_>,
        event: Option<&Event>,
        out: &mut Features,
    ) {
        let &Look { rel, tag, any, side, .. } = look;
        let (strength, frame, far, order) = event.map_or((0, 0, 0, 0), |e| {
            (e.strength as u32 + 1, e.frame as u32 + 1, u32::from(e.far), e.order as u32 + 1)
        });
        out.add(10, &[rel, strength, frame, far]);
        out.add(11, &[rel, tag, order]);
        out.add(12, &[rel, tag, any, strength]);
        out.add(16, &[site.ends, rel, side]);
        out.add(17, &[u32::from(site.whole), u32::from(site.first), u32::from(site.last), rel]);
        out.add(18, &[site.before_kind, rel]);
        out.add(24, &[u32::from(site.fragment), rel, strength]);
        let next = event.map_or(15, |e| e.next as u32);
        let mood = event.map_or(3, |e| e.mood as u32);
        if let Some(event) = event {
            let hash = self.frame.tokens[event.token as usize].hash;
            out.add(26, &[hash, rel]);
            out.add(27, &[bucket(self.gap(site, event)), rel, strength]);
            out.add(60, &[next, rel, strength]);
            out.add(61, &[mood, rel, strength]);
            out.add(62, &[hash, next, rel.min(6)]);
            out.add(70, &[event.led, rel, strength]);
            out.add(71, &[u32::from(site.fragment), rel, frame, event.led]);
            out.add(74, &[look.nature, frame, next]);
        }
        self.chain_features(site, look, event, out);
    }

    /// Adds how the event of a candidate stands among the others of the sentence: which are nearer to the
    /// quotation, and within which the candidate stands.
    fn chain_features(
        &self,
        site: &Site,
        look: &Look<'_>,
        event: Option<&Event>,
        out: &mut Features,
    ) {
        let &Look { rel, side, mention, .. } = look;
        let events = self.events.of_sentence(site.sentence);
        let power = |e: Option<usize>| e.map_or(0, |e| events[e].strength as u32 + 1);
        let (before, behind) = (power(site.before), power(site.behind));
        let own = event.map_or(0, |e| e.strength as u32 + 1);
        out.add(63, &[before, behind, rel, own]);
        if look.in_sentence == 0 {
            return;
        }
        // events of others between the candidate's and the quotation
        let from = event.map_or(mention.from, |e| e.token);
        let (low, high) = if from as usize > site.token {
            (site.token as u32, from)
        } else {
            (from, site.token as u32)
        };
        let (mut nearer, mut count, mut nearest) = (0, 0, 15);
        for other in events.iter().filter(|e| e.subject.is_some() && e.subject != Some(look.m)) {
            if other.token > low && other.token < high {
                let plain = u32::from(other.mood == Mood::Plain);
                nearer = nearer.max((other.strength as u32 + 1) * 2 + plain);
                count += 1;
                nearest = other.frame as u32;
            }
        }
        out.add(64, &[nearer, rel, own]);
        out.add(65, &[count.min(3), rel, side]);
        out.add(66, &[nearer, nearest, rel, own]);
        // what the candidate stands within: Mills said that he …
        let outer = events.iter().rev().find(|e| {
            e.token < mention.from
                && e.strength >= Strength::Speech
                && e.subject.is_some()
                && e.subject != Some(look.m)
                && e.order == Order::SubjectFirst
        });
        let (outer_is, same) = outer.map_or((0, 0), |e| {
            let entity = self.people.of_mention[look.m as usize];
            let outer = e.subject.map(|s| self.people.of_mention[s as usize]);
            let same = entity != NOBODY && outer == Some(entity);
            (1 + e.strength as u32 * 16 + e.next as u32, u32::from(same))
        });
        out.add(67, &[outer_is, rel, own]);
        out.add(68, &[outer_is.min(1), same, rel, own, side]);
        out.add(69, &[outer_is, event.map_or(3, |e| e.mood as u32), rel]);
    }

    /// Adds where a candidate stands.
    fn place_features(&self, site: &Site, look: &Look<'_>, out: &mut Features) {
        let &Look { rel, tag, any, side, back, sentences, in_sentence, mention, .. } = look;
        let (sort, role) = (mention.sort as u32, mention.role as u32);
        let whole = u32::from(site.whole);
        let between = self.between(site, look.m as usize, mention);
        out.add(13, &[back, sentences, side, sort]);
        out.add(15, &[between.mentions, side, in_sentence, u32::from(rel != 0)]);
        out.add(22, &[bucket(between.tokens), side, rel]);
        out.add(23, &[between.quotations, side, rel]);
        out.add(30, &[between.subjects, side, role, in_sentence, u32::from(tag != 0)]);
        let mut of_sentence = self.mentions.of_sentence(mention.sentence as usize);
        let first = of_sentence.find(|o| self.mentions.list[*o].role == Role::Subject);
        let first = u32::from(first == Some(look.m as usize));
        out.add(31, &[first, sentences, tag]);
        out.add(32, &[first, back, whole, sort]);
        out.add(35, &[first, sentences, whole, u32::from(site.first), any]);
        if back > 0 {
            out.add(40, &[back, whole, role, tag]);
            out.add(41, &[back, any, rel]);
        }
    }

    /// Adds what a candidate is by itself.
    fn mention_features(&self, site: &Site, look: &Look<'_>, out: &mut Features) {
        let &Look { rel, tag, side, sentences, in_sentence, nature, mention, .. } = look;
        let (sort, role) = (mention.sort as u32, mention.role as u32);
        let entity = self.people.of_mention[look.m as usize];
        let known = self.people.list.get(entity as usize);
        let word = match mention.sort {
            Sort::Pronoun => self.frame.tokens[mention.head as usize].hash,
            _ => 0,
        };
        out.add(14, &[role, sort, side, in_sentence]);
        let label = mention.to as usize + 1 == site.token
            && self.frame.tokens[mention.to as usize].kind == Kind::Colon;
        let signed = site.signed.map_or(2, |s| u32::from(s == look.m));
        out.add(75, &[signed, u32::from(rel != 0)]);
        let dash = mention.from > 0
            && self.frame.tokens[mention.from as usize - 1].kind == Kind::Dash
            && mention.from as usize == site.token + 2;
        out.add(77, &[u32::from(dash), u32::from(rel != 0), tag]);
        out.add(73, &[u32::from(label), u32::from(rel != 0), sort]);
        out.add(19, &[word, rel]);
        out.add(20, &[nature, rel]);
        out.add(21, &[nature, role]);
        out.add(25, &[role, tag, sentences]);
        let times = self.speaks.get(entity as usize).map_or(0, |n| (*n).min(3));
        out.add(28, &[times, u32::from(rel == 0), sort]);
        out.add(29, &[known.map_or(0, |k| k.count.min(6)), sort]);
        out.add(33, &[u32::from(site.personal), nature, rel]);
        if mention.plural {
            out.add(42, &[nature, rel]);
        }
        let Some(before) = (mention.from as usize).checked_sub(1) else { return };
        let before = &self.frame.tokens[before];
        if before.is(class::VERB | class::OTHER_VERB) {
            out.add(34, &[before.hash, in_sentence, side]);
        }
        if matches!(mention.role, Role::By | Role::To | Role::Behind) {
            out.add(43, &[before.hash, in_sentence, side]);
        }
    }

    /// Adds how a candidate stands to who said the quotation before.
    fn previous_features(
        &self,
        site: &Site,
        look: &Look<'_>,
        previous: Option<Previous>,
        out: &mut Features,
    ) {
        let &Look { m, tag, rel, .. } = look;
        let entity = self.people.of_mention[m as usize];
        let Some(previous) = previous else {
            out.add(50, &[tag]);
            return;
        };
        let before = &self.frame.quoted[previous.quoted];
        let near = match () {
            () if before.sentence as usize == site.sentence => 0,
            () if before.paragraph as usize == site.paragraph => 1,
            () => 2 + (site.paragraph as u32 - before.paragraph).min(3),
        };
        let Candidate::Mention(speaker) = previous.speaker else {
            out.add(51, &[near, tag]);
            return;
        };
        let same_mention = speaker == m;
        let same =
            same_mention || entity != NOBODY && self.people.of_mention[speaker as usize] == entity;
        let kind = u32::from(same_mention) * 2 + u32::from(same);
        out.add(52, &[kind, near, tag]);
        out.add(76, &[kind, u32::from(site.continues), tag]);
        out.add(53, &[kind, near, u32::from(site.whole), u32::from(site.first)]);
        out.add(54, &[kind, rel, tag]);
        out.add(
            55,
            &[kind, near, u32::from(site.before.is_some()), u32::from(site.behind.is_some())],
        );
        let events = if near == 0 {
            let between = |e: &&Event| {
                e.token > before.token && (e.token as usize) < site.token && e.subject.is_some()
            };
            self.events.of_sentence(site.sentence).iter().filter(between).count().min(2) as u32
        } else {
            3
        };
        out.add(57, &[kind, near, events, tag]);
        if let Some(Candidate::Mention(earlier)) = previous.earlier {
            let again = entity != NOBODY && self.people.of_mention[earlier as usize] == entity
                || earlier == m;
            out.add(58, &[u32::from(again), kind, near, u32::from(site.whole), tag.min(1)]);
        }
        // where the speaker of the one before stands, seen from there
        let behind = u32::from(self.mentions.list[speaker as usize].from > before.token);
        out.add(56, &[kind, near, behind, site.before_kind]);
    }

    /// Returns how the event that a mention is the subject of stands to a quotation.
    pub(in crate::draft) fn relation(
        &self,
        site: &Site,
        m: u32,
        mention: &Mention,
    ) -> (Option<Stands>, Option<&Event>) {
        let sentence = mention.sentence as usize;
        let events = self.events.of_sentence(sentence);
        let mut best: Option<(Stands, &Event)> = None;
        let mut best_score = 0;
        for (at, event) in events.iter().enumerate().filter(|(_, e)| e.subject == Some(m)) {
            let token = event.token as usize;
            let (stands, score) = match () {
                () if sentence == site.sentence && token > site.token => match () {
                    () if site.behind == Some(at) && site.right_behind => (Stands::RightBehind, 20),
                    () if site.behind == Some(at) => (Stands::Behind, 14),
                    () => (Stands::FurtherBehind, 6),
                },
                () if sentence == site.sentence => match () {
                    () if site.before == Some(at) && site.right_before => (Stands::RightBefore, 19),
                    () if site.before == Some(at) => (Stands::Before, 15),
                    () => (Stands::FurtherBefore, 8),
                },
                () if sentence + 1 == site.sentence => match () {
                    () if at + 1 == events.len() => (Stands::SentenceBefore, 5),
                    () => (Stands::EarlierBefore, 4),
                },
                () if sentence == site.sentence + 1 => (Stands::SentenceBehind, 3),
                () => continue,
            };
            let score = score * 4 + event.strength as u32;
            if score > best_score {
                best_score = score;
                best = Some((stands, event));
            }
        }
        (best.map(|b| b.0), best.map(|b| b.1))
    }

    fn between(&self, site: &Site, m: usize, mention: &Mention) -> Between {
        let behind = mention.from as usize > site.token;
        let (from, to) = if behind {
            (site.token + 1, mention.from as usize)
        } else {
            (mention.to as usize, site.token)
        };
        let tokens = to.saturating_sub(from);
        let mut quotations = 0;
        if tokens < 120 {
            quotations = self.frame.tokens[from..to.max(from)]
                .iter()
                .filter(|t| t.quoted().is_some())
                .count();
        }
        let list = &self.mentions.list;
        let (mut mentions, mut subjects) = (0, 0);
        let mut at = m;
        while mentions < 4 {
            let next =
                if behind { at.checked_sub(1) } else { Some(at + 1).filter(|n| *n < list.len()) };
            let Some(next) = next else { break };
            let other = &list[next];
            let still = if behind {
                other.from as usize > site.token
            } else {
                (other.from as usize) < site.token
            };
            if !still {
                break;
            }
            mentions += 1;
            subjects += u32::from(other.role == Role::Subject);
            at = next;
        }
        Between {
            tokens,
            quotations: quotations.min(3) as u32,
            mentions,
            subjects: subjects.min(2),
        }
    }
}

struct Between {
    tokens: usize,
    quotations: u32,
    mentions: u32,
    subjects: u32,
}
