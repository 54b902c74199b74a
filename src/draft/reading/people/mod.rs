//! Which mentions name the same somebody: names by their last word, phrases by their noun or by the
//! role that a name came with, pronouns by what was named before them.

mod names;
mod pronouns;

use super::frame::{Frame, Kind};
use super::mentions::{Mention, Mentions, Role, Sort};
use super::words::{SOMEBODY, THE};
use crate::draft::lexicon::{Class, class, mixed, word};
use names::{acronym, is_thing, name_start, plain_hash};
pub(in crate::draft) use names::{bare_name, last_token};

/// Nobody is known for it.
pub(in crate::draft) const NOBODY: u32 = u32::MAX;

/// Somebody, by the mentions that name them.
#[expect(clippy::struct_excessive_bools, reason = "each says something of its own")]
#[derive(Clone, Copy, Debug)]
pub(in crate::draft) struct Entity {
    /// The mention with the fullest name.
    pub(in crate::draft) name: u32,
    pub(in crate::draft) sex: Class,
    pub(in crate::draft) person: bool,
    pub(in crate::draft) plural: bool,
    /// True for what is nobody by its words: a body, a paper, a place with “the”.
    pub(in crate::draft) thing: bool,
    pub(in crate::draft) sort: Sort,
    /// How often it is named.
    pub(in crate::draft) count: u32,
    /// True if it is the subject of a verb of speech somewhere.
    pub(super) spoke: bool,
    /// True for nobody in particular: nobody, anyone, others.
    pub(super) anybody: bool,
    /// Hash of its last word, or of its noun.
    key: u32,
    /// Hash of its first name; 0 if it has none.
    first: u32,
    /// The first letters of its words; 0 for fewer than two.
    initials: u64,
    /// The last mention that named it.
    last: u32,
}

impl Entity {
    /// Returns true for a name of two words or more.
    pub(super) fn is_full(&self) -> bool {
        self.first != 0
    }
}

/// The entities of a text.
#[derive(Default)]
pub(in crate::draft) struct People {
    pub(in crate::draft) list: Vec<Entity>,
    /// The entity of each mention, or [`NOBODY`].
    pub(in crate::draft) of_mention: Vec<u32>,
    /// The nouns that somebody was called by, with whom: minister, firm.
    roles: Vec<(u32, u32)>,
}

const A: [u32; 3] = [word("a"), word("an"), word("another")];
/// Words that name somebody else each time.
const ANY: [u32; 14] = [
    word("one"),
    word("another"),
    word("other"),
    word("others"),
    word("some"),
    word("many"),
    word("both"),
    word("several"),
    word("most"),
    word("few"),
    word("all"),
    word("each"),
    word("neither"),
    word("none"),
];

const BY: [u32; 2] = [word("by"), word("from")];
/// What those are called whose name comes with a title.
const CALLED: [(u32, u32); 20] = [
    (word("rep"), word("congressman")),
    (word("rep"), word("congresswoman")),
    (word("rep"), word("lawmaker")),
    (word("representative"), word("congressman")),
    (word("representative"), word("congresswoman")),
    (word("congresswoman"), word("lawmaker")),
    (word("congressman"), word("lawmaker")),
    (word("sen"), word("senator")),
    (word("sen"), word("lawmaker")),
    (word("senator"), word("lawmaker")),
    (word("gov"), word("governor")),
    (word("dr"), word("doctor")),
    (word("prof"), word("professor")),
    (word("sgt"), word("sergeant")),
    (word("gen"), word("general")),
    (word("capt"), word("captain")),
    (word("cr"), word("councillor")),
    (word("councilwoman"), word("councillor")),
    (word("justice"), word("judge")),
    (word("judge"), word("justice")),
];
const WHOSE: u32 = word("whose");
const SUFFIXES: [u32; 5] = [word("jr"), word("sr"), word("ii"), word("iii"), word("iv")];
/// So many entities back are looked at.
const BACK: usize = 300;
/// So many roles back are looked at.
const ROLES: usize = 60;

impl People {
    /// Groups the mentions of a text.
    pub(in crate::draft) fn of(frame: &Frame<'_>, mentions: &Mentions) -> Self {
        let mut people = Self::default();
        for at in 0..mentions.list.len() {
            let mention = &mentions.list[at];
            let entity = match mention.sort {
                Sort::Name => people.name(frame, mentions, at),
                Sort::Noun | Sort::Phrase => people.noun(frame, mentions, at),
                Sort::Pronoun => people.pronoun(frame, mentions, at),
            };
            people.of_mention.push(entity);
            if let Some(found) = people.list.get_mut(entity as usize) {
                found.last = at as u32;
                found.count += 1;
                found.spoke |= mention.speaks;
            }
            people.add_roles(frame, mentions, at);
        }
        people
    }

    fn add(&mut self, at: usize, mention: &Mention, (key, first): (u32, u32), thing: bool) -> u32 {
        self.list.push(Entity {
            name: at as u32,
            sex: mention.sex,
            person: mention.person && !thing,
            plural: mention.plural,
            thing,
            sort: mention.sort,
            count: 0,
            spoke: false,
            anybody: false,
            key,
            first,
            initials: 0,
            last: at as u32,
        });
        self.list.len() as u32 - 1
    }

    fn name(&mut self, frame: &Frame<'_>, mentions: &Mentions, at: usize) -> u32 {
        let mention = &mentions.list[at];
        let start = name_start(frame, mention);
        let (mut first, mut key, mut initials) = (0, 0, 0);
        for part in start..=mention.head as usize {
            let token = &frame.tokens[part];
            if !token.capital || SUFFIXES.contains(&token.hash) {
                continue;
            }
            if key != 0 && first == 0 {
                first = key;
            }
            key = plain_hash(frame, part);
            initials = initials << 8 | u64::from(frame.text.as_bytes()[token.span.start as usize]);
        }
        if key == 0 {
            key = plain_hash(frame, mention.head as usize);
        }
        let acronym = acronym(frame, mention, start);
        // the Conference of Bishops (CB)
        let bracket = (mention.from as usize).checked_sub(1);
        let bracket = bracket.filter(|t| frame.tokens[*t].kind == Kind::Open && acronym.is_some());
        let spelt = bracket.and_then(|open| noun_before(frame, mentions, at, open));
        if let Some(spelt) = spelt.map(|m| self.of_mention[m]).filter(|e| *e != NOBODY) {
            self.list[spelt as usize].initials = acronym.unwrap_or(0);
            return spelt;
        }
        if let Some(letters) = acronym {
            let low = self.list.len().saturating_sub(BACK);
            let spelt = self.list[low..].iter().rposition(|e| e.initials == letters);
            if let Some(spelt) = spelt {
                return (low + spelt) as u32;
            }
        }
        let thing = is_thing(frame, mention, start);
        let low = self.list.len().saturating_sub(BACK);
        let mut found: Option<usize> = None;
        for entity in (low..self.list.len()).rev() {
            let known = &self.list[entity];
            if known.sort != Sort::Name || known.key != key && (first != 0 || known.first != key) {
                continue;
            }
            let same =
                first == 0 || known.first == first || known.first == 0 && known.thing == thing;
            if same && found.is_none_or(|f| self.list[f].last < known.last) {
                found = Some(entity);
            }
        }
        let Some(found) = found else {
            // the name behind an acronym that came first
            let short = self.list[low..].iter().rposition(|e| {
                first != 0 && e.initials == initials && e.first == 0 && e.sort == Sort::Name
            });
            if let Some(short) = short.map(|s| s + low) {
                self.list[short].name = at as u32;
                self.list[short].first = first;
                self.list[short].key = key;
                return short as u32;
            }
            let added = self.add(at, mention, (key, first), thing);
            self.list[added as usize].initials =
                acronym.unwrap_or(if first != 0 { initials } else { 0 });
            return added;
        };
        let known = &mut self.list[found];
        if known.first == 0 && first != 0 {
            known.first = first;
            known.name = at as u32;
        }
        if known.sex == 0 || mention.sex.is_power_of_two() && known.sex.count_ones() != 1 {
            known.sex = mention.sex;
        }
        known.person |= mention.person && !known.thing;
        found as u32
    }

    fn noun(&mut self, frame: &Frame<'_>, mentions: &Mentions, at: usize) -> u32 {
        let mention = &mentions.list[at];
        let head = &frame.tokens[mention.head as usize];
        let first = frame.tokens[mention.from as usize].hash;
        // Brook's statement, a statement by Brook: it speaks for Brook
        if head.is(class::STATEMENT) {
            let owner = self.owner(mentions, at).or_else(|| {
                let to = mention.to as usize;
                let by = frame.tokens.get(to).is_some_and(|t| BY.contains(&t.hash));
                by.then(|| self.coming(frame, mentions, at, to + 1)).flatten()
            });
            if let Some(owner) = owner {
                return owner;
            }
        }
        // an AEW press release: it speaks for who is named in it
        if head.is(class::STATEMENT | class::DOCUMENT) && mention.head > mention.from {
            let before = &frame.tokens[mention.head as usize - 1];
            let named = (mention.from..mention.head)
                .rev()
                .map(|t| &frame.tokens[t as usize])
                .find(|t| t.capital);
            let named = named.filter(|t| {
                !t.is(class::CALENDAR) && (before.capital || head.is(class::STATEMENT))
            });
            if let Some(named) = named {
                let low = self.list.len().saturating_sub(BACK);
                let same = |e: &Entity| e.key == named.hash && e.sort == Sort::Name;
                if let Some(found) = self.list[low..].iter().rposition(same) {
                    return (low + found) as u32;
                }
            }
        }
        let definite = !A.contains(&first) && !mention.plural;
        if ANY.contains(&head.hash) || SOMEBODY.contains(&head.hash) {
            let added = self.add(at, mention, (0, 0), false);
            self.list[added as usize].anybody = true;
            return added;
        }
        if definite {
            let low = self.roles.len().saturating_sub(ROLES);
            let role = self.roles[low..].iter().rev().find(|(noun, _)| *noun == head.hash);
            let owned = self.owner(mentions, at).is_some();
            if let Some((_, entity)) = role.filter(|_| !owned) {
                return *entity;
            }
        }
        if !A.contains(&first) {
            let low = self.list.len().saturating_sub(BACK);
            let known = |e: &Entity| e.key == head.hash && e.sort != Sort::Name;
            if let Some(found) = self.list[low..].iter().rposition(known) {
                return (low + found) as u32;
            }
        }
        // the company: the body that was named last
        if definite && first == THE && head.is(class::BODY) && mention.to - mention.from == 2 {
            let low = self.list.len().saturating_sub(12);
            let last = (low..self.list.len()).rev().find(|e| {
                let known = &self.list[*e];
                known.sort == Sort::Name && !known.person && known.sex == 0
            });
            if let Some(last) = last.filter(|e| {
                mentions.list[self.list[*e].last as usize].paragraph + 1 >= mention.paragraph
            }) {
                return last as u32;
            }
        }
        // the witness: who was the subject before
        if definite
            && first == THE
            && head.is(class::HUMAN)
            && let Some(subject) = self.subject_before(mentions, at)
        {
            return subject;
        }
        let thing = !head.is(class::HUMAN) && !mention.person;
        self.add(at, mention, (head.hash, 0), thing)
    }

    /// Returns the person who was the subject of the sentence before, if the words of a mention may mean
    /// them.
    fn subject_before(&self, mentions: &Mentions, at: usize) -> Option<u32> {
        /// So many mentions back are looked at.
        const MOST: usize = 20;
        let mention = &mentions.list[at];
        let near = |b: &usize| mentions.list[*b].sentence + 2 >= mention.sentence;
        let found = (0..at).rev().take(MOST).take_while(near).find(|b| {
            let other = &mentions.list[*b];
            let known = self.list.get(self.of_mention[*b] as usize);
            other.sentence < mention.sentence
                && other.role == Role::Subject
                && known.is_some_and(|k| k.person && !k.plural && !k.anybody)
        })?;
        let entity = self.of_mention[found];
        let known = &self.list[entity as usize];
        let other_sex = mention.sex != 0 && known.sex != 0 && mention.sex & known.sex == 0;
        (!other_sex).then_some(entity)
    }

    /// Returns the entity of the mention that owns another one and stands within it.
    fn owner(&self, mentions: &Mentions, at: usize) -> Option<u32> {
        let mention = &mentions.list[at];
        let before = at.checked_sub(1)?;
        let owner = &mentions.list[before];
        let within =
            owner.from == mention.from && owner.to < mention.to && owner.role == Role::Owner;
        within.then(|| self.of_mention[before]).filter(|e| *e != NOBODY)
    }

    /// Returns the entity of a name that comes right behind, if it was named before.
    fn coming(
        &self,
        frame: &Frame<'_>,
        mentions: &Mentions,
        at: usize,
        from: usize,
    ) -> Option<u32> {
        let next = mentions.list.get(at + 1).filter(|m| m.from as usize == from)?;
        let key = frame.tokens[next.head as usize].hash;
        let low = self.list.len().saturating_sub(BACK);
        let found = self.list[low..].iter().rposition(|e| e.key == key)?;
        Some((low + found) as u32)
    }

    /// Remembers by which nouns somebody was called.
    fn add_roles(&mut self, frame: &Frame<'_>, mentions: &Mentions, at: usize) {
        let mention = &mentions.list[at];
        let entity = self.of_mention[at];
        if entity == NOBODY {
            return;
        }
        if mention.sort == Sort::Name {
            // Health Minister Ada Brook; Lindmere Council
            for part in mention.from as usize..mention.to as usize {
                let token = &frame.tokens[part];
                if token.is(class::HUMAN | class::TITLE | class::BODY | class::GROUP)
                    && !token.is(class::FEMALE | class::MALE)
                {
                    self.roles.push((token.hash, entity));
                    let nouns = CALLED.iter().filter(|(title, _)| *title == token.hash);
                    self.roles.extend(nouns.map(|(_, noun)| (*noun, entity)));
                }
            }
            // Ada Brook, 46, is the 46-year-old
            let (comma, age) = (mention.to as usize, mention.to as usize + 1);
            let age = frame.tokens.get(age).filter(|t| {
                t.kind == Kind::Number
                    && t.span.len() <= 3
                    && frame.tokens[comma].kind == Kind::Comma
            });
            if let Some(age) = age {
                let years = b"-year-old".iter().fold(age.hash, |all, byte| mixed(all, *byte));
                self.roles.push((years, entity));
            }
        }
        // Ada Brook, the minister; the minister of works, Ada Brook
        let comma =
            (mention.from as usize).checked_sub(1).filter(|t| frame.tokens[*t].kind == Kind::Comma);
        let Some(comma) = comma else { return };
        let Some(before) = noun_before(frame, mentions, at, comma) else { return };
        let other = &mentions.list[before];
        let (noun, noun_at, name) = match (other.sort, mention.sort) {
            (Sort::Name, Sort::Noun) => (mention, at, self.of_mention[before]),
            (Sort::Noun, Sort::Name) => (other, before, entity),
            _ => return,
        };
        let head = &frame.tokens[noun.head as usize];
        // Brook, whose father: somebody else
        let owned = frame.tokens[noun.from as usize].hash == WHOSE;
        let role = head.is(class::HUMAN | class::TITLE | class::BODY) && !owned;
        if name == NOBODY || noun.plural || !role {
            return;
        }
        self.roles.push((head.hash, name));
        if head.is(class::HUMAN) && !self.list[name as usize].thing {
            self.list[name as usize].person = true;
            self.of_mention[noun_at] = name;
        }
    }
}

/// Returns the mention that ends at a comma, or the one that it belongs to: the minister of works.
fn noun_before(frame: &Frame<'_>, mentions: &Mentions, at: usize, comma: usize) -> Option<usize> {
    /// So many mentions back are looked at.
    const BACK: usize = 4;
    let sentence = mentions.list[at].sentence;
    let mut end = comma;
    let mut found = None;
    for before in (at.saturating_sub(BACK)..at).rev() {
        let other = &mentions.list[before];
        if other.sentence != sentence {
            break;
        }
        if other.to as usize == end {
            found = Some(before);
            let joined = (other.from as usize).checked_sub(1);
            let Some(joined) = joined.filter(|t| frame.tokens[*t].is(class::PREPOSITION)) else {
                break;
            };
            end = joined;
        }
    }
    found
}
