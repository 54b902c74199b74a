//! Who may have said a quotation, and the features of each.

use super::site::Site;
use super::{Features, bucket};
use crate::draft::lexicon::class;
use crate::draft::reading::Reading;
use crate::draft::reading::events::Event;
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
        while left > 0 && in_paragraph(left - 1) {
            left -= 1;
        }
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
        let side = u32::from(mention.from as usize > site.token);
        let in_sentence = mention.sentence as usize == site.sentence;
        let back = site.paragraph as u32 - mention.paragraph;
        let sentences = (site.sentence as i32 - mention.sentence as i32).clamp(-2, 4) + 2;
        let sentences = sentences as u32;
        let sort = mention.sort as u32;
        let role = mention.role as u32;
        let entity = self.people.of_mention[m as usize];
        let known = self.people.list.get(entity as usize);
        let word = if mention.sort == Sort::Pronoun {
            self.frame.tokens[mention.head as usize].hash
        } else {
            0
        };
        let nature = self.nature(Some(m));
        // the event that it is the subject of, the one that tells most
        let (stands, event) = self.relation(site, m, mention);
        let rel = stands.map_or(0, |s| s as u32);
        let (strength, frame, far, order) = event.map_or((0, 0, 0, 0), |e| {
            (e.strength as u32 + 1, e.frame as u32 + 1, u32::from(e.far), e.order as u32 + 1)
        });
        let between = self.between(site, m as usize, mention);
        out.add(10, &[rel, strength, frame, far]);
        out.add(11, &[rel, tag, order]);
        out.add(12, &[rel, tag, any, strength]);
        out.add(13, &[back, sentences, side, sort]);
        out.add(14, &[role, sort, side, u32::from(in_sentence)]);
        out.add(15, &[between.mentions, side, u32::from(in_sentence), u32::from(rel != 0)]);
        out.add(16, &[site.ends, rel, side]);
        out.add(17, &[u32::from(site.whole), u32::from(site.first), u32::from(site.last), rel]);
        out.add(18, &[site.before_kind, rel]);
        out.add(19, &[word, rel]);
        out.add(20, &[nature, rel]);
        out.add(21, &[nature, role]);
        out.add(22, &[bucket(between.tokens), side, rel]);
        out.add(23, &[between.quotations, side, rel]);
        out.add(24, &[u32::from(site.fragment), rel, strength]);
        out.add(25, &[role, tag, sentences]);
        if let Some(event) = event {
            let hash = self.frame.tokens[event.token as usize].hash;
            out.add(26, &[hash, rel]);
            out.add(27, &[bucket(self.gap(site, event)), rel, strength]);
        }
        let times = self.speaks.get(entity as usize).map_or(0, |n| (*n).min(3));
        out.add(28, &[times, u32::from(rel == 0), sort]);
        out.add(29, &[known.map_or(0, |k| k.count.min(6)), sort]);
        out.add(30, &[between.subjects, side, role, u32::from(in_sentence), u32::from(tag != 0)]);
        let mut of_sentence = self.mentions.of_sentence(mention.sentence as usize);
        let first_of_sentence =
            of_sentence.find(|o| self.mentions.list[*o].role == Role::Subject) == Some(m as usize);
        out.add(33, &[u32::from(site.personal), nature, rel]);
        let head_before = (mention.from as usize).checked_sub(1).map(|b| &self.frame.tokens[b]);
        if let Some(before) = head_before.filter(|b| b.is(class::VERB | class::OTHER_VERB)) {
            out.add(34, &[before.hash, u32::from(in_sentence), side]);
        }
        out.add(
            35,
            &[
                u32::from(first_of_sentence),
                sentences,
                u32::from(site.whole),
                u32::from(site.first),
                any,
            ],
        );
        out.add(31, &[u32::from(first_of_sentence), sentences, tag]);
        out.add(32, &[u32::from(first_of_sentence), back, u32::from(site.whole), sort]);
        self.previous_features(site, m, entity, previous, (tag, rel), out);
        if back > 0 {
            out.add(40, &[back, u32::from(site.whole), role, tag]);
            out.add(41, &[back, any, rel]);
        }
        if mention.plural {
            out.add(42, &[nature, rel]);
        }
        let before =
            (mention.from as usize).checked_sub(1).map_or(0, |b| self.frame.tokens[b].hash);
        if role >= Role::By as u32 && role <= Role::Behind as u32 {
            out.add(43, &[before, u32::from(in_sentence), side]);
        }
    }

    fn previous_features(
        &self,
        site: &Site,
        m: u32,
        entity: u32,
        previous: Option<Previous>,
        (tag, rel): (u32, u32),
        out: &mut Features,
    ) {
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
        let side = u32::from(self.mentions.list[speaker as usize].from > before.token);
        out.add(56, &[kind, near, side, site.before_kind]);
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
