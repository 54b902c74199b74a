//! People across stories.
//!
//! Two speakers of two stories are one person if they share a URL of `same_as`,
//! or if they have the same ID and the same name. A name of one word says too
//! little to join a person, and where the format has no IDs of its own the whole
//! name counts alone. Joins through `same_as` carry on from story to story.

use std::collections::HashMap;
use std::sync::Arc;

use super::summary::{Speaker, Summary};
use crate::story::fold::fold;
use crate::story::{PersonIx, PersonKind};

/// Somebody who speaks in one story or in several.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Known {
    /// The name, as the story has it in which they say most (unsanitised).
    pub name: Box<str>,
    /// What they are, in the same story (unsanitised).
    pub role: Option<Box<str>>,
    /// How many quotes are theirs.
    pub quotes: u32,
    /// Words in them.
    pub words: u32,
    /// Where they speak: the number of the story, and who they are there; by story.
    pub places: Vec<(u32, PersonIx)>,
}

/// Joins the speakers of many stories (by their numbers; `None` for one that was not read), most
/// words first.
pub fn across(stories: &[Option<Arc<Summary>>]) -> Vec<Known> {
    let mut joined = Joined::default();
    for (at, summary) in (0..).zip(stories) {
        let Some(summary) = summary else { continue };
        for speaker in &summary.speakers {
            joined.add(at, speaker, summary.format);
        }
    }
    joined.done()
}

/// Speakers on their way to becoming people.
#[derive(Default)]
struct Joined<'a> {
    all: Vec<(u32, &'a Speaker)>,
    /// The speaker that each was joined to; itself where it was not.
    with: Vec<u32>,
    named: HashMap<(Box<str>, Box<str>), u32>,
    urls: HashMap<&'a str, u32>,
}

impl<'a> Joined<'a> {
    fn add(&mut self, story: u32, speaker: &'a Speaker, format: &str) {
        let own = self.all.len() as u32;
        self.all.push((story, speaker));
        self.with.push(own);
        if let Some(key) = key(speaker, format) {
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

    fn done(mut self) -> Vec<Known> {
        let mut people: HashMap<u32, (Known, u32)> = HashMap::new();
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
        let mut people: Vec<(u32, Known)> =
            people.into_iter().map(|(root, (known, _))| (root, known)).collect();
        people.sort_by_key(|(root, known)| (std::cmp::Reverse(known.words), *root));
        people.into_iter().map(|(_, known)| known).collect()
    }
}

/// The formats whose IDs are made by the loader and say nothing from story to story.
const WITHOUT_IDS: [&str; 1] = ["brat"];

/// Returns what a speaker is known by beside URLs; `None` for who must not be joined by a name.
fn key(speaker: &Speaker, format: &str) -> Option<(Box<str>, Box<str>)> {
    let name = fold(&speaker.name).to_lowercase();
    let words = name.split_whitespace().count();
    if words == 0 || (words == 1 && speaker.kind == PersonKind::Person) {
        return None;
    }
    let id = if WITHOUT_IDS.contains(&format) { "" } else { &*speaker.id };
    Some((id.into(), name.into()))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Makes stories of speakers written `id|name|url`, and says who was joined: `name: stories`.
    fn check(format: &'static str, stories: &[&[&str]]) -> String {
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
        let summaries: Vec<_> = stories
            .iter()
            .map(|lines| {
                let speakers = (0..).zip(*lines).map(speaker).collect();
                Some(Arc::new(Summary { format, speakers, ..Summary::default() }))
            })
            .collect();
        let line = |known: &Known| {
            let stories: Vec<String> = known.places.iter().map(|(s, _)| s.to_string()).collect();
            format!("{}: {}", known.name, stories.join(" "))
        };
        across(&summaries).iter().map(line).collect::<Vec<_>>().join(", ")
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
        assert_eq!(check("brat", &[&["p1|Brook"], &["p2|Brook"]]), "Brook: 0, Brook: 1");
    }

    #[test]
    fn where_a_format_has_no_ids_the_whole_name_counts() {
        assert_eq!(check("brat", &[&["p1|Ada Brook"], &["p7|Ada Brook"]]), "Ada Brook: 0 1");
    }

    #[test]
    fn a_shared_url_joins_and_carries_on() {
        let stories: [&[&str]; 3] = [&["a|Ada|u1"], &["b|Ada Brook|u1|u2"], &["c|A. Brook|u2/"]];
        assert_eq!(check("story", &stories), "Ada: 0 1 2");
    }
}
