//! Matches the labels of a transcript (“MAYOR HART”, “Sen. Hart (D-OH)”, “HART, B.”) with people.
//!
//! A label names a person by a name or an alias, by the first and the last name, by the surname
//! or by an initial and the surname, with or without titles, in capitals or not. A surname that
//! several people share is given to none of them.

use std::collections::HashMap;

use super::accents::{unaccented, without_accents};
use super::label_doubts::{is_doubted, is_on_behalf};
use super::label_titles::{COURTESIES, without_honorific, without_titles};
use super::printed::{Name, Reading, is_initial, plain, read};
use super::{MOST_SHARING, end_of, key_of_full};
use crate::story::text::fold::fold;
use crate::story::{Person, PersonIx, PersonKind};

/// Whom a label names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LabelOwner {
    /// Nobody of these people.
    Nobody,
    /// This person.
    One(PersonIx),
    /// One of these people, who share the name.
    Several(Box<[PersonIx]>),
}

/// The names of people, indexed for labels.
#[derive(Debug, Default)]
pub struct LabelIndex {
    /// Names and aliases as they are.
    exact: Owners,
    /// First and last name.
    full: Owners,
    /// All words of a name, sorted: for “HART Bill”.
    words: Owners,
    /// Surnames, also of several words.
    ends: Owners,
    /// Surnames with the first letter of the given name.
    initials: Owners,
    /// Names of scripts that are written without blanks, by their first characters.
    heads: Owners,
    /// For each person the words of their function.
    roles: Vec<Vec<String>>,
    /// The same names without accents, for labels in capitals: ΡΗΓΑ, LEFEVRE.
    bare: Option<Box<Self>>,
}

/// What a label says of a name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LabelName {
    /// The surname, in lower case; empty if there is none.
    pub surname: String,
    /// The given name or initial, in lower case.
    pub given: Option<String>,
    /// “mr”, “ms” and the like, in lower case; `mrs` and `miss` count as `ms`.
    pub courtesy: Option<&'static str>,
}

type Owners = HashMap<String, Vec<PersonIx>>;

fn add(to: &mut Owners, key: String, person: PersonIx) {
    let owners = to.entry(key).or_default();
    if owners.len() < MOST_SHARING && !owners.contains(&person) {
        owners.push(person);
    }
}

impl LabelIndex {
    /// Indexes people by their names and aliases.
    pub fn of(people: &[Person]) -> Self {
        let mut index = Self::of_printed(people);
        let bare = without_accents(people);
        index.bare = bare.map(|people| Box::new(Self::of_printed(&people)));
        index
    }

    fn of_printed(people: &[Person]) -> Self {
        let mut index = Self::default();
        for (at, person) in (0..).map(PersonIx).zip(people) {
            for name in std::iter::once(&person.name).chain(&person.aliases) {
                index.add_name(at, name, person.kind);
            }
            let role = person.role.as_deref().unwrap_or_default();
            index.roles.push(fold(role).split(' ').map(plain).collect());
        }
        index
    }

    fn add_name(&mut self, person: PersonIx, printed: &str, kind: PersonKind) {
        let key = exact_key(printed);
        if key.is_empty() {
            return;
        }
        if kind == PersonKind::Person && is_without_blanks(&key) {
            let ends = key.char_indices().skip(1).take(3).map(|(at, _)| at);
            for end in ends.filter(|end| *end < key.len()) {
                add(&mut self.heads, key[..end].to_owned(), person);
            }
        }
        add(&mut self.exact, key, person);
        let Some(name) = one_name(printed) else { return };
        for from in 0..name.words.len() {
            if from > 0 || name.words.len() == 1 {
                add(&mut self.ends, end_of(&name, from), person);
            }
        }
        if name.words.len() > 1 {
            add(&mut self.full, key_of_full(&name), person);
            if let Some(words) = sorted(&name) {
                add(&mut self.words, words, person);
            }
            for from in 1..name.words.len() {
                let initial = initial_of(&name.words[0]);
                add(&mut self.initials, format!("{initial} {}", end_of(&name, from)), person);
            }
        }
    }

    /// Returns whom a label names. One in capitals, or in a script without, may be without the
    /// accents and points of the name.
    pub fn owner(&self, label: &str) -> LabelOwner {
        let found = self.owner_as_printed(label);
        let low = || without_brackets(label).contains(char::is_lowercase);
        if found != LabelOwner::Nobody || low() {
            return found;
        }
        self.bare.as_deref().unwrap_or(self).owner_as_printed(&unaccented(label))
    }

    fn owner_as_printed(&self, label: &str) -> LabelOwner {
        let readable = readable(label);
        let label = without_brackets(&readable);
        let found = self.named(&label);
        let unclear = || {
            is_doubted(&readable) || is_on_behalf(&label) || self.is_other_of_family(&label, &found)
        };
        match found {
            LabelOwner::One(_) if unclear() => LabelOwner::Several([].into()),
            found => found,
        }
    }

    fn named(&self, label: &str) -> LabelOwner {
        let key = exact_key(label);
        let known = |owners: Option<&Vec<PersonIx>>| owners.filter(|all| !all.is_empty()).cloned();
        let found = self
            .by_word(&key)
            .or_else(|| known(self.exact.get(&key)))
            .or_else(|| self.by_name(label))
            .or_else(|| self.by_name(&turned(label)?))
            .or_else(|| self.by_role(label))
            .or_else(|| known(self.heads.get(without_honorific(&key))))
            .or_else(|| known(self.exact.get(without_honorific(&key))))
            .or_else(|| self.by_whole_role(label));
        match found.as_deref() {
            None | Some([]) => LabelOwner::Nobody,
            Some([one]) => LabelOwner::One(*one),
            Some(several) => LabelOwner::Several(several.into()),
        }
    }

    /// Returns true for a label with a comma after which another given name stands, or another person
    /// of the story: “BROOK, CAROL”, “BROOK, HART”.
    fn is_other_of_family(&self, label: &str, found: &LabelOwner) -> bool {
        let (Some(turned), Some((_, after))) = (turned(label), label.split_once(',')) else {
            return self.listed_with(label, found);
        };
        // “D-Ohio” is a party
        let party = after.trim().chars().nth(1) == Some('-');
        let name = one_name(after.trim()).filter(|name| !name.titled && !party);
        let exact = || self.exact.contains_key(&exact_key(label));
        name.is_some() && self.named(&turned) != *found && !exact()
    }

    /// Returns true if a label with several commas names somebody else too.
    fn listed_with(&self, label: &str, found: &LabelOwner) -> bool {
        let mut pieces = label.split(',').map(str::trim).take(MOST_SHARING);
        let other = |piece: &str| matches!(self.named(piece), LabelOwner::One(_));
        label.contains(',') && pieces.any(|piece| other(piece) && self.named(piece) != *found)
    }

    /// Returns the people with a name, an alias or a surname of one word.
    fn by_word(&self, key: &str) -> Option<Vec<PersonIx>> {
        let exact = self.exact.get(key).filter(|_| !key.contains(' '))?;
        let mut all = exact.clone();
        let others = self.ends.get(key).into_iter().flatten();
        all.extend(others.filter(|person| !exact.contains(person)));
        Some(all)
    }

    fn by_name(&self, label: &str) -> Option<Vec<PersonIx>> {
        let name = one_name(without_titles(label))?;
        if let [_] = name.words.as_slice() {
            return self.ends.get(&end_of(&name, 0)).cloned();
        }
        let whole = || self.ends.get(&end_of(&name, 0));
        let turned = || self.words.get(&sorted(&name)?);
        let full = self.full.get(&key_of_full(&name)).or_else(turned);
        full.or_else(|| self.by_initial(&name)).or_else(whole).cloned()
    }

    /// Returns the people with the surname and the initial of a name, if it or their own name has
    /// no more than an initial.
    fn by_initial(&self, name: &Name) -> Option<&Vec<PersonIx>> {
        let (first, letter) = (&name.words[0], initial_of(&name.words[0]));
        let rest = end_of(name, 1);
        if is_initial(first) {
            return self.initials.get(&format!("{letter} {rest}"));
        }
        let initials = Name { words: [&[letter], &name.words[1..]].concat(), ..name.clone() };
        self.full.get(&key_of_full(&initials))
    }

    /// Returns the people whose surname comes after words of their function: “CLERK BROOK”.
    fn by_role(&self, label: &str) -> Option<Vec<PersonIx>> {
        let words: Vec<String> = label.split(' ').map(plain).collect();
        let (surname, lead) = words.split_last()?;
        let owners = self.ends.get(surname).filter(|_| !lead.is_empty())?;
        let fits = |person: &&PersonIx| {
            let role = &self.roles[person.ix()];
            lead.iter().all(|word| role.contains(word))
        };
        Some(owners.iter().filter(fits).copied().collect())
    }
}

impl LabelIndex {
    /// Returns the people whose whole function a label is: “THE MAYOR” of “mayor” and “mayor of
    /// Lindmere”, not of “deputy mayor”.
    fn by_whole_role(&self, label: &str) -> Option<Vec<PersonIx>> {
        let words = label.split(' ').map(plain).filter(|word| word != "the" && !word.is_empty());
        let words: Vec<String> = words.collect();
        let fits = |role: &[String]| {
            let role =
                if role.first().is_some_and(|word| word == "the") { &role[1..] } else { role };
            let rest = role.strip_prefix(words.as_slice());
            rest.is_some_and(|rest| {
                rest.first()
                    .is_none_or(|word| matches!(&**word, "of" | "for" | "at" | "de" | "der"))
            })
        };
        let of = self.roles.iter().enumerate().filter(|(_, role)| fits(role));
        let people: Vec<PersonIx> =
            of.take(MOST_SHARING).map(|(at, _)| PersonIx(at as u32)).collect();
        (!words.is_empty() && !people.is_empty()).then_some(people)
    }

    /// Returns the last words of all names, in lower case.
    pub fn last_words(&self) -> impl Iterator<Item = &str> {
        let last = |name: &'_ String| {
            name.len() - name.rsplit([' ', '-', '’', '\'']).next().map_or(0, str::len)
        };
        self.ends.keys().map(move |name| &name[last(name)..])
    }
}

impl LabelName {
    /// Reads the name in a label.
    pub fn of(label: &str) -> Self {
        let label = without_brackets(&readable(label));
        let courtesy = label.split(' ').find_map(|word| {
            let word = plain(word);
            COURTESIES.iter().find(|(form, _)| *form == word).map(|(_, class)| *class)
        });
        let turned = turned(&label);
        let Some(name) = one_name(without_titles(turned.as_deref().unwrap_or(&label))) else {
            return Self { courtesy, ..Self::default() };
        };
        let given = Some(plain(&name.words[0])).filter(|_| name.words.len() > 1);
        let surname = name.words.last().map(|word| unaccented(&plain(word))).unwrap_or_default();
        Self { surname, given, courtesy }
    }

    /// Returns true if two labels with one surname are of two people: their given names or their
    /// courtesy titles differ.
    pub fn is_other(&self, other: &Self) -> bool {
        let differ = |a: &str, b: &str| {
            let (short, long) = if a.len() < b.len() { (a, b) } else { (b, a) };
            !(is_initial(short) && long.starts_with(short)) && a != b
        };
        let given = self.given.as_deref().zip(other.given.as_deref());
        self.surname == other.surname
            && (given.is_some_and(|(a, b)| differ(a, b))
                || self.courtesy.zip(other.courtesy).is_some_and(|(a, b)| a != b))
    }
}

/// Returns a label with folded blanks; one in capitals as a name is written: “Brook-Mills”.
fn readable(label: &str) -> String {
    let label = fold(label).replace(['·', '・', '＝', '•'], " ");
    let label = label.split_whitespace().collect::<Vec<_>>().join(" ");
    if label.chars().any(char::is_lowercase) && !label.split(' ').any(is_shouted) {
        return label;
    }
    let mut named = String::with_capacity(label.len());
    for word in label.split(' ') {
        if !named.is_empty() {
            named.push(' ');
        }
        if is_shouted(word) { named.push_str(&titled(word)) } else { named.push_str(word) }
    }
    named
}

fn is_shouted(word: &str) -> bool {
    let (mut upper, mut lower) = (0, false);
    for c in word.chars() {
        upper += u32::from(c.is_uppercase());
        lower |= c.is_lowercase();
    }
    upper > 1 && !lower
}

fn titled(word: &str) -> String {
    let mut begins = true;
    let mut all = String::with_capacity(word.len());
    for c in word.chars() {
        if begins {
            all.push(c);
        } else {
            all.extend(c.to_lowercase());
        }
        begins = !c.is_alphanumeric();
    }
    all
}

/// Returns a label without what is in brackets: a party, a place, a time.
pub fn without_brackets(label: &str) -> String {
    let (mut deep, mut kept) = (0_u32, String::with_capacity(label.len()));
    for c in label.chars() {
        match c {
            '(' | '[' | '（' | '［' => deep += 1,
            ')' | ']' | '）' | '］' => deep = deep.saturating_sub(1),
            _ if deep == 0 => kept.push(c),
            _ => {}
        }
    }
    kept.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Returns “Bill Hart” for “Hart, Bill”; `None` where there is no such comma.
fn turned(label: &str) -> Option<String> {
    let (last, first) = label.split_once(',').filter(|(_, first)| !first.contains(','))?;
    let short = |words: &str| (1..=3).contains(&words.split_whitespace().count());
    (short(last) && short(first)).then(|| format!("{} {}", first.trim(), last.trim()))
}

/// Returns the one name that some words are, read as a printed speaker.
fn one_name(words: &str) -> Option<Name> {
    match read(words) {
        Reading::Names(names) => {
            let [name] = <[Name; 1]>::try_from(names).ok()?;
            Some(name)
        }
        _ => None,
    }
}

fn exact_key(words: &str) -> String {
    super::printed::key_of(fold(words).trim())
}

fn initial_of(word: &str) -> String {
    plain(word).chars().next().map(String::from).unwrap_or_default()
}

/// Returns the words of a name without initials, sorted; `None` if they are fewer than two.
fn sorted(name: &Name) -> Option<String> {
    let mut words: Vec<String> =
        name.words.iter().filter(|word| !is_initial(word)).map(|word| plain(word)).collect();
    words.sort_unstable();
    (words.len() > 1).then(|| words.join(" "))
}

/// Returns true for a name of Chinese characters, kana or Hangul without a blank.
fn is_without_blanks(key: &str) -> bool {
    let script = |c: char| matches!(c as u32, 0x3040..=0x30FF | 0x3400..=0x9FFF | 0xAC00..=0xD7AF);
    (2..=8).contains(&key.chars().count()) && key.chars().all(script)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn people(lines: &[&str]) -> Vec<Person> {
        let person = |line: &&str| {
            let (line, role) = line.split_once(" = ").unwrap_or((line, ""));
            let mut names = line.split(" | ").map(Box::<str>::from);
            let name = names.next().unwrap_or_default();
            let role = Some(role.into()).filter(|_| !role.is_empty());
            Person { name, aliases: names.collect(), role, ..Person::default() }
        };
        lines.iter().map(person).collect()
    }

    /// Returns whom a label names: the numbers of the people, from 1.
    fn check(label: &str, lines: &[&str]) -> String {
        match LabelIndex::of(&people(lines)).owner(label) {
            LabelOwner::Nobody => "-".to_owned(),
            LabelOwner::One(one) => (one.0 + 1).to_string(),
            LabelOwner::Several(all) => {
                all.iter().map(|one| (one.0 + 1).to_string()).collect::<Vec<_>>().join("?")
            }
        }
    }

    #[test]
    fn a_label_names_a_person_by_the_rules_of_names() {
        let all = ["Ada Brook | Brook", "Bill Hart", "Nuala O’Shea-Mills", "Jan van der Berg"];
        for (label, person) in [
            ("BROOK", "1"),
            ("Mayor Hart", "2"),
            ("MAYOR HART", "2"),
            ("Sen. Hart (D-OH)", "2"),
            ("MR. HART", "2"),
            ("B. HART", "2"),
            ("HART, Bill", "2"),
            ("HART Bill", "2"),
            ("Bill J. Hart", "2"),
            ("O'SHEA-MILLS", "3"),
            ("MS. VAN DER BERG", "4"),
            ("CAROL HART", "-"),
            ("C. HART", "-"),
            ("HART, Carol", ""),
            ("HART, BROOK", ""),
            ("BROOK, HART, VAN DER BERG", ""),
            ("Hart, D-Ohio", "2"),
            ("HART, MAYOR", "2"),
            ("HART (?)", ""),
            ("Hart [probably]", ""),
            ("Hart (on video)", "2"),
            ("ATTORNEY FOR MR. HART", ""),
            ("Friend of Ms. Brook", "-"),
            ("Clerk to Mayor Hart", "-"),
            ("HARTLEY", "-"),
            ("SPEAKER 1", "-"),
            ("Q.", "-"),
            ("", "-"),
        ] {
            assert_eq!(check(label, &all), person, "{label}");
        }
    }

    #[test]
    fn a_surname_that_two_people_share_names_neither() {
        let all = ["Bill Hart | Hart", "Carol Hart"];
        assert_eq!(check("HART", &all), "1?2");
        assert_eq!(check("MR. HART", &all), "1?2");
        assert_eq!(check("Carol Hart", &all), "2");
        assert_eq!(check("C. Hart", &all), "2");
        let name = LabelName::of;
        assert!(name("MR. HART").is_other(&name("MRS. HART")));
        assert!(name("Bill Hart").is_other(&name("CAROL HART")));
        assert!(!name("B. Hart").is_other(&name("BILL HART")));
        assert!(!name("HART").is_other(&name("MR. HART")));
    }

    #[test]
    fn functions_and_other_scripts_are_read_too() {
        assert_eq!(check("CLERK OYELARAN", &["Beatrix Oyelaran = town clerk"]), "1");
        assert_eq!(check("DIVER OYELARAN", &["Beatrix Oyelaran = town clerk"]), "-");
        assert_eq!(check("ГОСПОЖА РУЧЕЙ", &["Ада Ручей", "Борис Харт"]), "1");
        assert_eq!(check("Харт", &["Ада Ручей", "Борис Харт"]), "2");
        assert_eq!(check("هارت", &["آدا بروك", "بيل هارت"]), "2");
        assert_eq!(check("山田", &["山田花子", "佐藤一郎"]), "1");
        assert_eq!(check("佐藤議員", &["山田花子", "佐藤一郎"]), "2");
        assert_eq!(check("山田", &["山田花子", "山田太郎"]), "1?2");
        assert_eq!(check("ΠΑΠΠΑ", &["Άννα Παππα"]), "1");
    }
}
