//! People across stories: which speakers of different stories are the same person.
//!
//! Two speakers are one person if they share a URL of `same_as`, or if they have the same
//! ID and the same name. A name of one word is too little to join people. In formats where
//! the loader derives IDs from names (brat), IDs mean nothing: there a name of two words or
//! more counts alone, without a leading “the”, and groups (“his campaign”) are joined by
//! URLs only. Joins are transitive across stories.
//!
//! No name is looked up online, and similar names never join anybody: a wrong join puts
//! words into somebody's mouth. They are only offered, and joined by hand.
//!
//! ```text
//! joins     people whom somebody joined by hand: the settings of the library
//! offers    names that could be one person's
//! ```

pub mod joins;
mod offers;

use std::collections::HashMap;
use std::path::PathBuf;
use std::sync::Arc;

use super::summary::{Speaker, Summary};
use crate::story::text::fold::fold;
use crate::story::{Files, PersonIx, PersonKind, formats};
use joins::{Join, JoinChange, Joins, NamedPerson};

/// A person who speaks in one story or in several.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct KnownPerson {
    /// The name, as in the story in which they say most (unsanitised).
    pub name: Box<str>,
    /// The role in that story (unsanitised).
    pub role: Option<Box<str>>,
    /// Number of their quotes.
    pub quotes: u32,
    /// How many of these nobody has marked: they are proposed.
    pub proposed: u32,
    /// Number of words in all of them.
    pub words: u32,
    /// Where they speak: the number of each story and their index among its people, by story.
    pub places: Vec<(u32, PersonIx)>,
    /// Every name, the one that most is said under first (unsanitised).
    pub names: Vec<Box<str>>,
    /// How joins by hand name them.
    pub named_as: Vec<NamedPerson>,
    /// The joins by hand that they are made of.
    pub joined: Vec<Join>,
    /// Who else they could be, by index: people whose names differ only by titles, initials and the
    /// like.
    pub maybe: Vec<u32>,
}

/// The people of a library, and the joins that they are made by.
#[derive(Clone, Debug, Default)]
pub struct PeopleFound {
    /// The people, the one with most words first.
    pub people: Vec<KnownPerson>,
    /// The joins by hand.
    pub joins: Joins,
    /// The settings of the library; `None` if it is in no folder.
    pub settings: Option<PathBuf>,
    /// Why the joins could not be read or changed (unsanitised).
    pub trouble: Option<String>,
}

impl PeopleFound {
    /// Changes the joins of the library that `arguments` open, if a change is given, and joins the
    /// speakers of its stories into people.
    pub fn of(
        files: &dyn Files,
        arguments: &[PathBuf],
        (stories, paths): (&[Option<Arc<Summary>>], &[PathBuf]),
        change: Option<&JoinChange>,
    ) -> Self {
        let settings = joins::settings_file(files, arguments);
        let mut trouble = None;
        if let Some(change) = change {
            trouble = match &settings {
                Some(file) => Joins::change(files, file, change).err(),
                None => Some(NO_FOLDER.into()),
            };
        }
        let read = settings.as_ref().map(|file| Joins::read(files, file));
        let joins = read.unwrap_or_else(|| Ok(Joins::default())).unwrap_or_else(|why| {
            trouble.get_or_insert(why);
            Joins::default()
        });
        let path = |path: &PathBuf| match &settings {
            Some(settings) => joins::story_path(settings, path),
            None => String::new(),
        };
        let paths: Vec<String> = paths.iter().map(path).collect();
        let people = across_joined(stories, &paths, &joins);
        Self { people, joins, settings, trouble }
    }
}

/// Why nobody can be joined where the stories are in no folder.
pub const NO_FOLDER: &str =
    "people can be joined only in a folder of your own stories: open one with sayso FOLDER";

/// The most names that are kept of a person.
const MOST_NAMES: usize = 32;

impl KnownPerson {
    /// Returns the number of stories in which they speak.
    pub fn stories(&self) -> u32 {
        self.places.chunk_by(|a, b| a.0 == b.0).count() as u32
    }
}

/// Joins the speakers of stories into people, most words first. The index of a story is its number;
/// `None` is one that was not read.
pub fn across(stories: &[Option<Arc<Summary>>]) -> Vec<KnownPerson> {
    across_joined(stories, &[], &Joins::default())
}

/// Does what [`across`] does, with the joins by hand. `paths` are those of the stories, as joins have
/// them.
pub fn across_joined(
    stories: &[Option<Arc<Summary>>],
    paths: &[String],
    joins: &Joins,
) -> Vec<KnownPerson> {
    let mut joined = Joined::of(joins);
    for (at, summary) in (0..).zip(stories) {
        let Some(summary) = summary else { continue };
        let written = written_ids(summary);
        let path = paths.get(at as usize).map_or("", String::as_str);
        for speaker in &summary.speakers {
            joined.add((at, path), speaker, written);
        }
        joined.drafted.extend(summary.drafted.then_some(at));
    }
    let mut people = joined.done();
    offers::offer(&mut people, |known| {
        let of = known.places.iter().filter_map(|place| speaker(stories, *place));
        of.into_iter().all(|speaker| speaker.kind == PersonKind::Person)
    });
    people
}

/// A union-find over speakers.
#[derive(Default)]
struct Joined<'a> {
    /// The story of each, and how a join by hand names them.
    all: Vec<(u32, &'a Speaker, NamedPerson)>,
    joins: &'a [Join],
    /// The joins that have a name, by the name.
    by_hand: HashMap<String, Vec<(usize, &'a NamedPerson)>>,
    /// The first speaker of each join.
    first: HashMap<usize, u32>,
    /// The joins of each speaker.
    hands: Vec<(u32, usize)>,
    /// The parent of each speaker; itself for a root.
    with: Vec<u32>,
    named: HashMap<(Box<str>, Box<str>), u32>,
    urls: HashMap<&'a str, u32>,
    /// The stories that nobody has annotated, in order.
    drafted: Vec<u32>,
}

impl<'a> Joined<'a> {
    fn of(joins: &'a Joins) -> Self {
        let mut by_hand: HashMap<String, Vec<(usize, &NamedPerson)>> = HashMap::new();
        for (at, join) in joins.all.iter().enumerate() {
            for who in &join.people {
                by_hand.entry(folded(&who.name)).or_default().push((at, who));
            }
        }
        Self { joins: &joins.all, by_hand, ..Self::default() }
    }

    fn add(&mut self, (story, path): (u32, &str), speaker: &'a Speaker, written_ids: bool) {
        let own = self.all.len() as u32;
        self.all.push((story, speaker, NamedPerson::of(speaker, written_ids, path)));
        self.with.push(own);
        if !self.by_hand.is_empty() {
            let named = self.by_hand.get(&folded(&speaker.name)).into_iter().flatten();
            let is = |who: &NamedPerson| who.is((&speaker.name, &speaker.id), written_ids, path);
            let joins: Vec<usize> = named.filter(|(_, who)| is(who)).map(|(at, _)| *at).collect();
            for join in joins {
                let first = *self.first.entry(join).or_insert(own);
                self.join(first, own);
                self.hands.push((own, join));
            }
        }
        if let Some(key) = key(speaker, written_ids) {
            let first = *self.named.entry(key).or_insert(own);
            self.join(first, own);
        }
        for url in &speaker.same_as {
            let url = url.trim_end_matches('/');
            let first = *self.urls.entry(url).or_insert(own);
            self.join(first, own);
        }
    }

    fn root(&mut self, mut at: u32) -> u32 {
        while self.with[at as usize] != at {
            let up = self.with[self.with[at as usize] as usize];
            self.with[at as usize] = up;
            at = up;
        }
        at
    }

    fn join(&mut self, a: u32, b: u32) {
        let (a, b) = (self.root(a), self.root(b));
        let (first, later) = (a.min(b), a.max(b));
        self.with[later as usize] = first;
    }

    fn done(mut self) -> Vec<KnownPerson> {
        let mut people: HashMap<u32, (KnownPerson, u32)> = HashMap::new();
        for at in 0..self.all.len() as u32 {
            let root = self.root(at);
            let (story, speaker) = (self.all[at as usize].0, self.all[at as usize].1);
            let (known, most) = people.entry(root).or_default();
            let is_main = known.places.is_empty() || speaker.words > *most;
            if !known.names.contains(&speaker.name) && known.names.len() < MOST_NAMES {
                known.names.push(speaker.name.clone());
            }
            let named_as = &self.all[at as usize].2;
            if !known.named_as.contains(named_as) && known.named_as.len() < MOST_NAMES {
                known.named_as.push(named_as.clone());
            }
            if is_main {
                *most = speaker.words;
                known.name.clone_from(&speaker.name);
                known.role.clone_from(&speaker.role);
            }
            known.quotes += speaker.quotes;
            if self.drafted.binary_search(&story).is_ok() {
                known.proposed += speaker.quotes;
            }
            known.words += speaker.words;
            known.places.push((story, speaker.person));
        }
        for (at, join) in std::mem::take(&mut self.hands) {
            let root = self.root(at);
            if let (Some((known, _)), Some(join)) = (people.get_mut(&root), self.joins.get(join))
                && !known.joined.contains(join)
            {
                known.joined.push(join.clone());
            }
        }
        let mut people: Vec<(u32, KnownPerson)> =
            people.into_iter().map(|(root, (known, _))| (root, known)).collect();
        people.sort_by_key(|(root, known)| (std::cmp::Reverse(known.words), *root));
        people.into_iter().map(|(_, known)| known).collect()
    }
}

/// Returns the key (ID and name) by which a speaker is joined, besides URLs; `None` if the name says
/// too little.
fn key(speaker: &Speaker, written_ids: bool) -> Option<(Box<str>, Box<str>)> {
    let name = folded(&speaker.name);
    let name = match name.strip_prefix("the ") {
        Some(rest) if !written_ids => rest,
        _ => &*name,
    };
    let says_who = match speaker.kind {
        PersonKind::Person => name.contains(' '),
        _ if written_ids => !name.is_empty(),
        // “his campaign” means another group in each story
        PersonKind::Group => false,
        _ => name.contains(' '),
    };
    let id = if written_ids { &*speaker.id } else { "" };
    says_who.then(|| (id.into(), name.into()))
}

/// Returns true if somebody chose the IDs of the people in a story.
pub fn written_ids(summary: &Summary) -> bool {
    !summary.drafted && formats::written_ids(summary.format)
}

/// Returns a name normalised for comparison: punctuation folded, lower case, single spaces.
fn folded(name: &str) -> String {
    let words: Vec<String> = fold(name).split_whitespace().map(str::to_lowercase).collect();
    words.join(" ")
}

/// How well a person matches a searched name, best first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum MatchQuality {
    /// It is the person's whole name, ID or URL.
    Whole,
    /// Its words are words of the person's name, in order.
    Words,
    /// The same for a group, an organisation or a document (“Brook’s aides”).
    Among,
    /// It is a part of the name or ID.
    Part,
}

/// Returns the indices of the people whom `name` matches best, most words first: as a full name, ID
/// or URL of `same_as`, else as words of a name, else as a part of one. More than one if the name is
/// ambiguous. With `every`, everybody whom it matches by words or better.
pub fn named(
    people: &[KnownPerson],
    stories: &[Option<Arc<Summary>>],
    name: &str,
    every: bool,
) -> Vec<usize> {
    let wanted = folded(name);
    if wanted.is_empty() {
        return Vec::new();
    }
    let fits = |known: &KnownPerson| {
        let mut last: Option<&Speaker> = None;
        let fit = |place: &(u32, PersonIx)| {
            let summary = stories.get(place.0 as usize)?.as_ref()?;
            let speaker = speaker(stories, *place)?;
            // mostly the same entry in every story: compare it once
            let same = |last: &Speaker| {
                last.name == speaker.name
                    && last.id == speaker.id
                    && last.same_as == speaker.same_as
            };
            if last.is_some_and(same) {
                return None;
            }
            last = Some(speaker);
            fit((&wanted, name), speaker, written_ids(summary))
        };
        known.places.iter().filter_map(fit).min()
    };
    let fits: Vec<(usize, MatchQuality)> =
        people.iter().enumerate().filter_map(|(at, known)| Some((at, fits(known)?))).collect();
    let Some(best) = fits.iter().map(|(_, fit)| *fit).min() else { return Vec::new() };
    let least = if every { best.max(MatchQuality::Words) } else { best };
    fits.into_iter().filter(|(_, fit)| *fit <= least).map(|(at, _)| at).collect()
}

/// Returns the speaker at one of the places of a [`KnownPerson`].
pub fn speaker(
    stories: &[Option<Arc<Summary>>],
    (story, person): (u32, PersonIx),
) -> Option<&Speaker> {
    let summary = stories.get(story as usize)?.as_ref()?;
    summary.speakers.iter().find(|speaker| speaker.person == person)
}

fn fit(
    (wanted, as_typed): (&str, &str),
    speaker: &Speaker,
    written_ids: bool,
) -> Option<MatchQuality> {
    let name = folded(&speaker.name);
    let id = written_ids && *speaker.id == *as_typed;
    let url = |url: &str| url.trim_end_matches('/') == as_typed.trim_end_matches('/');
    let is_person = speaker.kind == PersonKind::Person;
    // a one-word name matches no better than a word of a longer name
    let whole = name == wanted && (name.contains(' ') || (written_ids && !is_person));
    if whole || id || speaker.same_as.iter().any(|own| url(own)) {
        return Some(MatchQuality::Whole);
    }
    let mut words = name.split(' ').map(bare);
    if wanted.split(' ').map(bare).all(|word| words.any(|own| own == word)) {
        return Some(if is_person { MatchQuality::Words } else { MatchQuality::Among });
    }
    let part = name.contains(wanted) || (written_ids && folded(&speaker.id).contains(wanted));
    part.then_some(MatchQuality::Part)
}

/// Returns a word without punctuation around it.
fn bare(word: &str) -> &str {
    word.trim_matches(|c: char| !c.is_alphanumeric())
}

#[cfg(test)]
mod tests;
