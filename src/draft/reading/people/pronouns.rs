//! Who a pronoun stands for: by what was named before it.

use super::{NOBODY, People};
use crate::draft::lexicon::{Class, class, word};
use crate::draft::reading::frame::Frame;
use crate::draft::reading::mentions::{Mentions, Role, Sort};
use crate::draft::reading::words::WHO;

const HE: [u32; 3] = [word("he"), word("his"), word("him")];
const SHE: [u32; 2] = [word("she"), word("her")];
const THEY: [u32; 3] = [word("they"), word("their"), word("them")];
const WHOSE: u32 = word("whose");
const IT: [u32; 2] = [word("it"), word("its")];

impl People {
    /// Returns the entity of a pronoun, or [`NOBODY`].
    pub(super) fn pronoun(&mut self, frame: &Frame<'_>, mentions: &Mentions, at: usize) -> u32 {
        let mention = &mentions.list[at];
        let hash = frame.tokens[mention.head as usize].hash;
        if hash == WHO || hash == WHOSE {
            return self.relative(frame, mentions, at);
        }
        let sex = match hash {
            h if HE.contains(&h) => class::MALE,
            h if SHE.contains(&h) => class::FEMALE,
            h if THEY.contains(&h) || IT.contains(&h) => 0,
            _ => return NOBODY,
        };
        let best = self.best_before(
            (frame, mentions),
            at,
            (sex, THEY.contains(&hash), IT.contains(&hash)),
        );
        if let Some(found) = self.list.get_mut(best.1 as usize)
            && sex != 0
            && found.sex.count_ones() != 1
            && best.0 > 145
        {
            found.sex = sex;
            found.person = true;
        }
        best.1
    }

    /// Returns who a relative pronoun stands for: what is right before it; whose … and who: the same.
    fn relative(&self, frame: &Frame<'_>, mentions: &Mentions, at: usize) -> u32 {
        let mention = &mentions.list[at];
        let from = mention.from as usize;
        let joined = from > 0 && frame.tokens[from - 1].is(class::CONJUNCTION);
        let mut before =
            (0..at).rev().take_while(|b| mentions.list[*b].sentence == mention.sentence);
        let is_relative = |b: &usize| {
            let hash = frame.tokens[mentions.list[*b].head as usize].hash;
            mentions.list[*b].sort == Sort::Pronoun && (hash == WHO || hash == WHOSE)
        };
        let same = if joined { before.clone().find(is_relative) } else { None };
        same.or_else(|| before.next()).map_or(NOBODY, |b| self.of_mention[b])
    }

    /// Returns who a pronoun most likely stands for, with a score.
    fn best_before(
        &self,
        (frame, mentions): (&Frame<'_>, &Mentions),
        at: usize,
        (sex, they, it): (Class, bool, bool),
    ) -> (i32, u32) {
        /// So many mentions back, and so many sentences.
        const MOST: usize = 60;
        const SENTENCES: u32 = 5;
        let mention = &mentions.list[at];
        let mut best = (0, NOBODY);
        for before in (0..at).rev().take(MOST) {
            let other = &mentions.list[before];
            let back = mention.sentence - other.sentence;
            if back > SENTENCES {
                break;
            }
            let entity = self.of_mention[before];
            let Some(known) = self.list.get(entity as usize) else { continue };
            let other_sex = known.sex == sex ^ (class::FEMALE | class::MALE);
            if known.anybody {
                continue;
            }
            // his father: seldom who is talked of
            let owned =
                frame.tokens[other.from as usize].is(class::POSSESSIVE) && other.sort == Sort::Noun;
            let fits = match () {
                () if they => known.plural || known.thing,
                () if it => !known.person && !known.plural,
                () => {
                    !known.plural
                        && !known.thing
                        && !other_sex
                        && (known.person
                            || known.sort == Sort::Name && (known.spoke || known.is_full()))
                }
            };
            if !fits {
                continue;
            }
            let mut score = 150 - 22 * back as i32;
            score += match other.role {
                Role::Subject => 22,
                Role::Apposition => 8,
                Role::Owner | Role::Behind | Role::To => -4,
                Role::Within => -10,
                _ => 0,
            };
            score += 14 * i32::from(mention.speaks && other.speaks && back > 0);
            if sex != 0 {
                score += 12 * i32::from(known.sex == sex) + 12 * i32::from(known.person);
                score += 6 * i32::from(other.sort != Sort::Phrase);
            }
            score += 2 * known.count.min(5) as i32;
            score -= ((at - before) as i32 / 2).min(12);
            score += 20 * i32::from(other.paragraph == mention.paragraph);
            score -= 20 * i32::from(owned && known.count < 2);
            // what is no body and no document does not speak
            let head = &frame.tokens[mentions.list[known.name as usize].head as usize];
            let mute = known.sort != Sort::Name && !head.is(class::SPEAKER_NOUN);
            score -= 40 * i32::from(mute && mention.speaks);
            score += 15 * i32::from(they && known.plural && known.person);
            if score > best.0 {
                best = (score, entity);
            }
        }
        best
    }
}
