//! Grouping speakers as they are printed (“Ada Brook”, “Ms. Brook”, “she”,
//! “the committee”) into people.
//!
//! ```text
//! word_lists  words that are not part of a name: titles, pronouns, bodies
//! printed     one printed speaker → pronoun, names or noun phrase
//! plurals     “Voters” or “Mills”: a group or a person
//! parts       a full name without titles, to compare it with others
//! labels      the labels of a transcript, matched with people
//! label_titles  titles in them
//! accents     names without accents
//! label_doubts  labels that are not for certain those of whose name they have
//! ```
//!
//! Only the words are used, no lists of known people. Pronouns are not resolved, and
//! a surname that two full names share is given to neither.

mod accents;
mod label_doubts;
mod label_titles;
mod labels;
mod parts;
mod plurals;
mod printed;
#[cfg(test)]
mod tests;
mod word_lists;

use std::collections::HashMap;

use super::{Person, PersonIx, PersonKind};
pub use label_titles::is_title;
pub use labels::{LabelIndex, LabelName, LabelOwner, without_brackets};
pub use parts::{NameParts, name_parts};
pub use plurals::find_surnames;
use printed::{Name, Reading, add_plain, is_initial, is_plural, key_of, plain, read};

/// The most printed forms of one person that are kept.
const MOST_ALIASES: usize = 12;

/// The most people who share a name that are listed with it.
const MOST_SHARING: usize = 16;

/// The people that printed speakers refer to.
#[derive(Debug, Default)]
pub struct GroupedSpeakers {
    /// The people, in the order in which they are first printed.
    pub people: Vec<Person>,
    /// For each printed speaker, in order, whom it refers to.
    pub whose: Vec<SpeakerReference>,
}

/// Whom a printed speaker refers to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SpeakerReference {
    /// A pronoun: the words do not show who it is.
    Nobody,
    /// These people; more than one for “Ada Brook and Carl Mills”.
    People(Box<[PersonIx]>),
    /// One of these people, who share the name.
    Shared(Box<[PersonIx]>),
}

/// Groups speakers by their printed words.
///
/// A full name makes a person; its surname (with or without title) and forms with
/// other middle names refer to the same person. A noun phrase makes a group of that
/// name. `same` has pairs of positions that an annotator linked: they become one
/// person, and pronouns among them refer to that person. Takes linear time.
pub fn group(printed: &[&str], same: &[(usize, usize)]) -> GroupedSpeakers {
    let mut known: HashMap<&str, usize> = HashMap::new();
    let mut readings: Vec<Reading> = Vec::new();
    let reading_of: Vec<usize> = printed
        .iter()
        .map(|&words| {
            *known.entry(words).or_insert_with(|| {
                readings.push(read(words));
                readings.len() - 1
            })
        })
        .collect();
    let mut groups = Groups::default();
    groups.add_full_names(&readings);
    let whose: Vec<SpeakerReference> = readings.iter().map(|r| groups.resolve(r)).collect();
    let whose = reading_of.into_iter().map(|at| whose[at].clone()).collect();
    groups.merge_linked(whose, same)
}

/// The people while they are being collected.
#[derive(Default)]
struct Groups {
    people: Vec<Gathered>,
    full: HashMap<String, u32>,
    /// The people by surname (or longer end of a name).
    ends: HashMap<String, Vec<u32>>,
    phrases: HashMap<String, u32>,
}

/// A person while the printed forms are being collected.
#[derive(Clone, Default)]
struct Gathered {
    name: String,
    words: usize,
    kind: PersonKind,
    aliases: Vec<String>,
}

impl Groups {
    fn add_full_names(&mut self, readings: &[Reading]) {
        let names = readings.iter().flat_map(|r| match r {
            Reading::Names(names) => names.as_slice(),
            _ => &[],
        });
        let mut full: Vec<&Name> = names.filter(|n| n.words.len() > 1).collect();
        // Longest first, so that a short form finds the longer name that ends with it.
        full.sort_by_key(|n| std::cmp::Reverse(n.words.len()));
        for name in full {
            let key = key_of_full(name);
            if self.full.contains_key(&key) {
                continue;
            }
            let whole = end_of(name, 0);
            if let Some(&[only]) = self.ends.get(&whole).map(Vec::as_slice) {
                self.full.insert(key, only);
                continue;
            }
            let at = self.people.len() as u32;
            self.people.push(Gathered::default());
            self.full.insert(key, at);
            for from in 1..name.words.len() {
                let owners = self.ends.entry(end_of(name, from)).or_default();
                if owners.len() < MOST_SHARING && !owners.contains(&at) {
                    owners.push(at);
                }
            }
            if name.suffix.is_some() {
                let bare = Name { suffix: None, ..name.clone() };
                let owners = self.ends.entry(end_of(&bare, name.words.len() - 1)).or_default();
                if owners.len() < MOST_SHARING {
                    owners.push(at);
                }
            }
        }
    }

    fn resolve(&mut self, reading: &Reading) -> SpeakerReference {
        match reading {
            Reading::Nobody => SpeakerReference::Nobody,
            Reading::Phrase(phrase) => {
                let at = self.phrase(&phrase.key);
                let person = &mut self.people[at as usize];
                // Lower case elsewhere shows that the capital was that of a sentence.
                if person.words == 0 || phrase.kind == PersonKind::Group {
                    person.kind = phrase.kind;
                }
                if person.name.is_empty() {
                    person.name.clone_from(&phrase.shown);
                }
                SpeakerReference::People([PersonIx(at)].into())
            }
            Reading::Names(names) => {
                let mut people = Vec::new();
                for name in names {
                    match self.owners(name) {
                        owners if owners.len() == 1 => {
                            self.add_form(owners[0], name);
                            people.push(PersonIx(owners[0]));
                        }
                        owners => {
                            return SpeakerReference::Shared(
                                owners.into_iter().map(PersonIx).collect(),
                            );
                        }
                    }
                }
                people.sort_unstable();
                people.dedup();
                SpeakerReference::People(people.into())
            }
        }
    }

    /// Returns the people whose name this can be; never empty.
    fn owners(&mut self, name: &Name) -> Vec<u32> {
        if name.words.len() > 1
            && let Some(&at) = self.full.get(&key_of_full(name))
        {
            return vec![at];
        }
        match self.ends.get(&end_of(name, 0)) {
            Some(owners) => owners.clone(),
            None => vec![self.phrase(&plain(&name.words.join(" ")))],
        }
    }

    fn phrase(&mut self, key: &str) -> u32 {
        if let Some(&at) = self.phrases.get(key) {
            return at;
        }
        self.people.push(Gathered::default());
        let at = self.people.len() as u32 - 1;
        self.phrases.insert(key.to_owned(), at);
        at
    }

    /// Adds a printed form to a person; the longest becomes the name.
    fn add_form(&mut self, at: u32, name: &Name) {
        let person = &mut self.people[at as usize];
        if person.words == 0 && !person.name.is_empty() && !name.titled {
            return;
        }
        let mut bare = name.words.join(" ");
        if let Some(suffix) = name.shown.split(' ').next_back().filter(|_| name.suffix.is_some()) {
            bare = format!("{bare} {suffix}");
        }
        if name.words.len() > person.words {
            let before = std::mem::replace(&mut person.name, bare.clone());
            person.words = name.words.len();
            // A single plural word is more likely “Voters” than a surname.
            let plural = person.words == 1 && !name.titled && is_plural(&bare);
            person.kind = if plural { PersonKind::Group } else { PersonKind::Person };
            person.alias(before);
        } else if name.titled {
            person.kind = PersonKind::Person;
        }
        person.alias(bare);
        person.alias(name.shown.clone());
    }

    /// Merges people that were linked, and lists those who are left.
    fn merge_linked(
        self,
        mut whose: Vec<SpeakerReference>,
        same: &[(usize, usize)],
    ) -> GroupedSpeakers {
        let mut united = Sets::of(self.people.len());
        let mut linked = Sets::of(whose.len());
        for &(a, b) in same {
            if a < whose.len() && b < whose.len() {
                linked.unite(a, b);
            }
        }
        let mut known: HashMap<usize, PersonIx> = HashMap::new();
        if !same.is_empty() {
            for (at, who) in whose.iter().enumerate() {
                let SpeakerReference::People(people) = who else { continue };
                let &[person] = &**people else { continue };
                let first = *known.entry(linked.root(at)).or_insert(person);
                united.unite(first.ix(), person.ix());
            }
            for (at, who) in whose.iter_mut().enumerate() {
                if let (Some(&person), false) =
                    (known.get(&linked.root(at)), matches!(who, SpeakerReference::People(_)))
                {
                    *who = SpeakerReference::People([person].into());
                }
            }
        }
        self.list(whose, &mut united)
    }

    /// Lists the people in the order in which they are first printed.
    fn list(self, mut whose: Vec<SpeakerReference>, united: &mut Sets) -> GroupedSpeakers {
        let mut merged: Vec<Gathered> = vec![Gathered::default(); self.people.len()];
        for (at, person) in self.people.into_iter().enumerate() {
            merged[united.root(at)].merge(person);
        }
        let mut order: Vec<Option<PersonIx>> = vec![None; merged.len()];
        let mut ids = Ids::default();
        let mut people = Vec::new();
        for who in &mut whose {
            let (SpeakerReference::People(list) | SpeakerReference::Shared(list)) = who else {
                continue;
            };
            for person in list.iter_mut() {
                let root = united.root(person.ix());
                *person = *order[root].get_or_insert_with(|| {
                    people.push(std::mem::take(&mut merged[root]).into_person(&mut ids));
                    PersonIx(people.len() as u32 - 1)
                });
            }
        }
        for who in &mut whose {
            if let SpeakerReference::Shared(list) = who {
                let mut left = list.to_vec();
                left.sort_unstable();
                left.dedup();
                *who = match left.len() {
                    1 => SpeakerReference::People(left.into()),
                    _ => SpeakerReference::Shared(left.into()),
                };
            }
        }
        GroupedSpeakers { people, whose }
    }
}

impl Gathered {
    fn alias(&mut self, words: String) {
        let known = words.is_empty() || words == self.name || self.aliases.contains(&words);
        if !known && self.aliases.len() < MOST_ALIASES {
            self.aliases.push(words);
        }
    }

    /// Merges another entry of the same person; the name with more words is kept.
    fn merge(&mut self, other: Self) {
        if self.name.is_empty() {
            *self = other;
            return;
        }
        let (better, worse) = if other.words > self.words {
            (other, std::mem::take(self))
        } else {
            (std::mem::take(self), other)
        };
        *self = better;
        self.alias(worse.name);
        worse.aliases.into_iter().for_each(|alias| self.alias(alias));
    }

    fn into_person(mut self, ids: &mut Ids) -> Person {
        self.aliases.retain(|alias| *alias != self.name);
        Person {
            id: ids.of(&self.name),
            name: self.name.into(),
            kind: self.kind,
            aliases: self.aliases.into_iter().map(Into::into).collect(),
            ..Person::default()
        }
    }
}

/// Returns the key that all forms of one full name share: first and last word and suffix.
fn key_of_full(name: &Name) -> String {
    let (first, last) = (&name.words[0], &name.words[name.words.len() - 1]);
    let mut key = plain(first);
    key.push(' ');
    add_plain(last, &mut key);
    key.push(' ');
    key + name.suffix.as_deref().unwrap_or_default()
}

/// Returns the words of a name from position `from`, without middle initials, and the suffix.
fn end_of(name: &Name, from: usize) -> String {
    let last = name.words.len() - 1;
    let words = name.words[from..].iter().enumerate();
    let kept = words.filter(|(i, w)| *i == 0 || from + i == last || !is_initial(w));
    let mut end = String::new();
    for (at, word) in kept {
        if at > 0 {
            end.push(' ');
        }
        add_plain(word, &mut end);
    }
    if let Some(suffix) = &name.suffix {
        end.push(' ');
        end.push_str(suffix);
    }
    end
}

/// Returns true if two noun phrases count as the same, as [`group`] groups them: whatever their article, case
/// and full stops.
pub fn is_same_phrase(one: &str, other: &str) -> bool {
    one == other || key_of(one) == key_of(other)
}

/// Makes IDs from names, each only once.
#[derive(Debug, Default)]
pub struct Ids {
    given: HashMap<String, u32>,
}

impl Ids {
    /// Returns the ID for a name: its letters and digits, small, and a number if it was given before.
    pub fn of(&mut self, name: &str) -> Box<str> {
        /// So many letters of a name are enough.
        const MOST: usize = 60;
        let mut slug = String::with_capacity(name.len().min(MOST));
        let add = |c: char| {
            if c.is_alphanumeric() {
                slug.push(c);
            } else if !slug.ends_with('-') && !slug.is_empty() && c != '\'' && c != '.' {
                slug.push('-');
            }
        };
        if name.is_ascii() {
            name.bytes().take(MOST).map(|byte| char::from(byte.to_ascii_lowercase())).for_each(add);
        } else {
            name.chars().flat_map(char::to_lowercase).take(MOST).for_each(add);
        }
        let slug = slug.trim_end_matches('-');
        let slug = match slug {
            "" => "somebody",
            // Words with a meaning of their own where an ID is expected.
            "unknown" | "narrator" => "named-so",
            slug => slug,
        };
        let count = self.given.entry(slug.to_owned()).or_insert(0);
        *count += 1;
        match *count {
            1 => slug.into(),
            // Two signs, so that the ID cannot equal that of a name with a number.
            n => format!("{slug}--{n}").into(),
        }
    }
}

/// Disjoint sets of positions.
struct Sets {
    above: Vec<usize>,
}

impl Sets {
    fn of(count: usize) -> Self {
        Self { above: (0..count).collect() }
    }

    fn root(&mut self, mut at: usize) -> usize {
        while self.above[at] != at {
            self.above[at] = self.above[self.above[at]];
            at = self.above[at];
        }
        at
    }

    /// Merges two sets under the smaller position.
    fn unite(&mut self, a: usize, b: usize) {
        let (a, b) = (self.root(a), self.root(b));
        self.above[a.max(b)] = a.min(b);
    }
}
