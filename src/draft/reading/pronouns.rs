//! Who a pronoun stands for: by what was named before it.

use super::frame::Frame;
use super::mentions::{Mentions, Role, Sort};
use super::people::{NOBODY, People};
use super::words::WHO;
use crate::draft::lexicon::{Class, class, word};

const HE: [u32; 3] = [word("he"), word("his"), word("him")];
const SHE: [u32; 2] = [word("she"), word("her")];
const THEY: [u32; 3] = [word("they"), word("their"), word("them")];
const IT: [u32; 2] = [word("it"), word("its")];

impl People {
    /// Returns the entity of a pronoun, or [`NOBODY`].
    pub(super) fn pronoun(&mut self, frame: &Frame<'_>, mentions: &Mentions, at: usize) -> u32 {
        let mention = &mentions.list[at];
        let hash = frame.tokens[mention.head as usize].hash;
        if hash == WHO {
            // who stands for what is right before it
            return at
                .checked_sub(1)
                .filter(|b| mentions.list[*b].sentence == mention.sentence)
                .map_or(NOBODY, |b| self.of_mention[b]);
        }
        let sex = match hash {
            h if HE.contains(&h) => class::MALE,
            h if SHE.contains(&h) => class::FEMALE,
            h if THEY.contains(&h) || IT.contains(&h) => 0,
            _ => return NOBODY,
        };
        let best = self.best_before(mentions, at, (sex, THEY.contains(&hash), IT.contains(&hash)));
        if let Some(found) = self.list.get_mut(best.1 as usize)
            && sex != 0
            && found.sex.count_ones() != 1
            && best.0 > 80
        {
            found.sex = sex;
            found.person = true;
        }
        best.1
    }

    /// Returns who a pronoun most likely stands for, with a score.
    fn best_before(
        &self,
        mentions: &Mentions,
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
            let fits = match () {
                () if they => known.plural || known.thing,
                () if it => !known.person && !known.plural,
                () => {
                    !known.plural
                        && !known.thing
                        && !other_sex
                        && (known.person || known.sort == Sort::Name)
                }
            };
            if !fits {
                continue;
            }
            let mut score = 100 - 22 * back as i32;
            score += match other.role {
                Role::Subject => 22,
                Role::Apposition => 8,
                Role::Owner | Role::Behind | Role::To => -4,
                Role::Within => -10,
                _ => 0,
            };
            score += 14 * i32::from(mention.speaks && other.speaks && back > 0);
            if sex != 0 {
                score += 25 * i32::from(known.sex == sex) + 12 * i32::from(known.person);
                score += 6 * i32::from(other.sort != Sort::Phrase);
            }
            score += 2 * known.count.min(5) as i32 + 6 * i32::from(other.sort == Sort::Pronoun);
            score -= ((at - before) as i32).min(12);
            if score > best.0 {
                best = (score, entity);
            }
        }
        best
    }
}
