//! People across stories: which speakers of different stories are the same person.
//!
//! Two speakers are one person if they share a URL of `same_as`, or if they have the same
//! ID and the same name. A name of one word is too little to join people. In formats where
//! the loader derives IDs from names (brat), IDs mean nothing: there a name of two words or
//! more counts alone, without a leading “the”, and groups (“his campaign”) are joined by
//! URLs only. Joins are transitive across stories.
//!
//! No name is looked up online, and similar names never join anybody: a wrong join puts
//! words into somebody's mouth.

use std::collections::HashMap;
use std::sync::Arc;

use super::summary::{Speaker, Summary};
use crate::story::text::fold::fold;
use crate::story::{PersonIx, PersonKind, formats};

/// A person who speaks in one story or in several.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct KnownPerson {
    /// The name, as in the story in which they say most (unsanitised).
    pub name: Box<str>,
    /// The role in that story (unsanitised).
    pub role: Option<Box<str>>,
    /// Number of their quotes.
    pub quotes: u32,
    /// Number of words in these.
    pub words: u32,
    /// Where they speak: the number of each story and their index among its people, by story.
    pub places: Vec<(u32, PersonIx)>,
}

impl KnownPerson {
    /// Returns the number of stories in which they speak.
    pub fn stories(&self) -> u32 {
        self.places.chunk_by(|a, b| a.0 == b.0).count() as u32
    }
}

/// Joins the speakers of stories into people, most words first. The index of a story is its number;
/// `None` is one that was not read.
pub fn across(stories: &[Option<Arc<Summary>>]) -> Vec<KnownPerson> {
    let mut joined = Joined::default();
    for (at, summary) in (0..).zip(stories) {
        let Some(summary) = summary else { continue };
        let written = formats::written_ids(summary.format);
        for speaker in &summary.speakers {
            joined.add(at, speaker, written);
        }
    }
    joined.done()
}

/// A union-find over speakers.
#[derive(Default)]
struct Joined<'a> {
    all: Vec<(u32, &'a Speaker)>,
    /// The parent of each speaker; itself for a root.
    with: Vec<u32>,
    named: HashMap<(Box<str>, Box<str>), u32>,
    urls: HashMap<&'a str, u32>,
}

impl<'a> Joined<'a> {
    fn add(&mut self, story: u32, speaker: &'a Speaker, written_ids: bool) {
        let own = self.all.len() as u32;
        self.all.push((story, speaker));
        self.with.push(own);
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
            let (story, speaker) = self.all[at as usize];
            let (known, most) = people.entry(root).or_default();
            if known.places.is_empty() || speaker.words > *most {
                *most = speaker.words;
                known.name.clone_from(&speaker.name);
                known.role.clone_from(&speaker.role);
            }
            known.quotes += speaker.quotes;
            known.words += speaker.words;
            known.places.push((story, speaker.person));
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
            fit((&wanted, name), speaker, formats::written_ids(summary.format))
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
mod tests {
    use super::*;

    /// Makes stories of speakers written `id|name|url`.
    fn stories(format: &'static str, stories: &[&[&str]]) -> Vec<Option<Arc<Summary>>> {
        let speaker = |(at, line): (u32, &&str)| {
            let mut parts = line.split('|');
            let mut next = || parts.next().unwrap_or_default();
            Speaker {
                person: PersonIx(at),
                id: next().into(),
                name: next().into(),
                kind: PersonKind::Person,
                role: None,
                same_as: parts.filter(|url| !url.is_empty()).map(Into::into).collect(),
                quotes: 1,
                words: 5,
            }
        };
        let story = |lines: &&[&str]| {
            let speakers = (0..).zip(*lines).map(speaker).collect();
            Some(Arc::new(Summary { format, speakers, ..Summary::default() }))
        };
        stories.iter().map(story).collect()
    }

    /// Returns who was joined, as `name: stories`.
    fn check(format: &'static str, lines: &[&[&str]]) -> String {
        let line = |known: &KnownPerson| {
            let stories: Vec<String> = known.places.iter().map(|(s, _)| s.to_string()).collect();
            format!("{}: {}", known.name, stories.join(" "))
        };
        across(&stories(format, lines)).iter().map(line).collect::<Vec<_>>().join(", ")
    }

    #[test]
    fn a_name_finds_the_people_it_matches_best() {
        let stories = stories(
            "story",
            &[
                &["ada|Ada Brook|https://a.example/ada", "carl|Carl Brook"],
                &["ada|Ada Brook", "b|Brook", "ed|Ed Brooks-Mills"],
            ],
        );
        let people = across(&stories);
        let check = |name: &str, every| {
            let found = named(&people, &stories, name, every);
            found.iter().map(|at| &*people[*at].name).collect::<Vec<_>>().join(", ")
        };
        assert_eq!(check("ada  BROOK", false), "Ada Brook");
        assert_eq!(check("ada", false), "Ada Brook");
        assert_eq!(check("https://a.example/ada/", false), "Ada Brook");
        assert_eq!(check("Carl", false), "Carl Brook");
        assert_eq!(check("b", false), "Brook");
        assert_eq!(check("Brook", false), "Ada Brook, Carl Brook, Brook");
        assert_eq!(check("Brook", true), "Ada Brook, Carl Brook, Brook");
        assert_eq!(check("roo", false), "Ada Brook, Carl Brook, Brook, Ed Brooks-Mills");
        assert_eq!(check("mills", false), "Ed Brooks-Mills");
        assert_eq!((check("Dora", true), check(" ", true)), (String::new(), String::new()));
    }

    #[test]
    fn the_same_id_with_the_same_name_is_one_person() {
        assert_eq!(check("story", &[&["ada|Ada Brook"], &["ada|Ada Brook"]]), "Ada Brook: 0 1");
        assert_eq!(check("story", &[&["ada|Ada Brook"], &["ada|ADA  Brook"]]), "Ada Brook: 0 1");
        assert_eq!(
            check("story", &[&["ada|Ada Brook"], &["a|Ada Brook"]]),
            "Ada Brook: 0, Ada Brook: 1"
        );
        assert_eq!(
            check("story", &[&["ada|Ada Brook"], &["ada|Ada Mills"]]),
            "Ada Brook: 0, Ada Mills: 1"
        );
    }

    #[test]
    fn a_bare_surname_joins_nobody() {
        assert_eq!(check("story", &[&["b|Brook"], &["b|Brook"]]), "Brook: 0, Brook: 1");
        assert_eq!(check("none", &[&["b|Brook"], &["b|Brook"]]), "Brook: 0, Brook: 1");
        assert_eq!(check("brat", &[&["p1|Brook"], &["p2|Brook"]]), "Brook: 0, Brook: 1");
    }

    #[test]
    fn in_a_format_without_ids_the_whole_name_counts() {
        assert_eq!(check("brat", &[&["p1|Ada Brook"], &["p7|Ada Brook"]]), "Ada Brook: 0 1");
        let named = |kind, name: &str, written_ids| {
            let speaker = Speaker {
                person: PersonIx(0),
                id: "x".into(),
                name: name.into(),
                kind,
                role: None,
                same_as: Box::default(),
                quotes: 1,
                words: 5,
            };
            key(&speaker, written_ids).map(|(id, name)| format!("{id}/{name}"))
        };
        let key = |kind, name| named(kind, name, false).unwrap_or_default();
        assert_eq!(key(PersonKind::Organization, "The Harbor Board"), "/harbor board");
        assert_eq!(key(PersonKind::Organization, "the Board"), "");
        assert_eq!(key(PersonKind::Group, "his campaign"), "");
        assert_eq!(named(PersonKind::Group, "Officials", true).as_deref(), Some("x/officials"));
    }

    #[test]
    fn joins_by_a_shared_url_are_transitive() {
        let stories: [&[&str]; 3] = [&["a|Ada|u1"], &["b|Ada Brook|u1|u2"], &["c|A. Brook|u2/"]];
        assert_eq!(check("story", &stories), "Ada: 0 1 2");
    }
}
