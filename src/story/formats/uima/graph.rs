//! Makes marks of the feature structures of a CAS, whatever file they were read from.
//!
//! ```text
//! spans      annotations with a place
//! events     annotations that refer to others: by link features with roles, or feature by feature
//! relations  what has a source and a target
//! same       chains
//! ```
//!
//! Tokens, sentences, grammar and what is known about the document are counted, and left out unless
//! something else refers to them.

use std::collections::{HashMap, HashSet};
use std::ops::Range;

use super::cas::{Cas, Structure, Value};
use super::types::{Words, is_about_document};
use crate::story::marks::{Marks, Name, OwnCounting, Suggested};

/// The names of the two features of a relation: from which and to which annotation.
const ENDS: &[(&str, &str)] = &[
    ("Governor", "Dependent"),
    ("source", "target"),
    ("from", "to"),
    ("governor", "dependent"),
    ("head", "child"),
    ("arg1", "arg2"),
    ("Arg1", "Arg2"),
];

/// The names of the features that are those of a layer, where it has several.
const MAIN: &[&str] = &["value", "label", "type", "kind", "category", "class", "referenceType"];

/// The names of features that are not those of a layer, even where they are the only one.
const NOT_MAIN: &[&str] = &[
    "form",
    "who",
    "says",
    "note",
    "comment",
    "speaker",
    "key",
    "id",
    "identifier",
    "name",
    "lemma",
    "order",
    "score",
    "suggested_by",
    "uri",
    "url",
];

/// The longest value of a feature that can be a label, in bytes.
const LONGEST_LABEL: usize = 64;

/// The feature with the ID that an annotation has elsewhere.
const KEY: &str = "key";

/// The features that say which program has suggested an annotation, and how sure it was.
const SUGGESTED_BY: &str = "suggested_by";
const SCORE: &str = "score";

/// The feature with the names of speakers, with a semicolon and a blank between two.
const WHO: &str = "who";

/// The most annotations of one chain.
const LONGEST_CHAIN: usize = 100_000;

/// What a structure is for the story.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Part {
    /// A span of the text.
    Span,
    /// A span, or something without a place, that refers to others.
    Host,
    /// A relation; the position of the names of its ends.
    Relation(usize),
    /// A reference with a role.
    Link,
    /// The first of a chain, or what leads to it.
    Chain,
    /// Something that is built into the tool.
    BuiltIn,
    /// Something without a place, about the document or about nothing.
    Unplaced,
    /// It belongs to another text.
    Elsewhere,
    /// A list of others.
    Container,
}

/// What is not read, with where it is first.
#[derive(Debug, Default)]
pub(super) struct Unread {
    /// How many annotations of tokens, sentences, grammar and the file itself there are.
    pub built_in: usize,
    /// How many have no place.
    pub unplaced: usize,
    /// How many are of other texts.
    pub elsewhere: usize,
    /// The first of each.
    pub at: [Option<Range<usize>>; 3],
    /// References that lead nowhere: from which annotation, to which ID, and where.
    pub dangling: Vec<(String, String, Range<usize>)>,
    /// IDs that several annotations have.
    pub doubled: Vec<(String, Range<usize>)>,
}

/// The structures of a CAS with what they are.
pub(super) struct Graph<'c> {
    cas: &'c Cas<'c>,
    positions: HashMap<&'c str, u32>,
    parts: Vec<Part>,
    /// The keys that are the IDs of their annotations.
    keys: HashSet<&'c str>,
    pub unread: Unread,
}

impl<'c> Graph<'c> {
    /// Looks at all structures about one text, by its ID.
    pub(super) fn of(cas: &'c Cas<'c>, sofa: &str) -> Self {
        let positions = cas.positions();
        let mut graph = Self {
            cas,
            positions,
            parts: Vec::new(),
            keys: HashSet::new(),
            unread: Unread::default(),
        };
        graph.parts = cas.structures.iter().map(|structure| graph.part(structure, sofa)).collect();
        graph.find_keys();
        graph.keep_what_is_referred_to();
        graph.count();
        graph
    }

    /// Says what a structure is.
    fn part(&self, structure: &Structure<'_>, sofa: &str) -> Part {
        if structure.is_container() {
            return Part::Container;
        }
        // the file may name no text where there is only one
        let other = structure.sofa.as_deref().is_some_and(|own| own != sofa);
        if other && self.cas.sofas.len() > 1 {
            return Part::Elsewhere;
        }
        if self.cas.types.is_built_in(&structure.kind) || is_about_document(&structure.kind) {
            return Part::BuiltIn;
        }
        let refers = |name: &str| structure.reference(name).is_some();
        if structure.place.is_none() && structure.features.iter().any(|(name, _)| name == "first") {
            return Part::Chain;
        }
        let is_link = structure.place.is_none()
            && !refers("source")
            && (refers("target")
                || structure.short_kind().ends_with("Link") && structure.value("role").is_some());
        if is_link {
            return Part::Link;
        }
        let ends = ENDS.iter().position(|(from, to)| refers(from) && refers(to));
        if let Some(ends) = ends {
            return Part::Relation(ends);
        }
        let hosts = |(name, value): &(Words<'_>, Value<'_>)| {
            name != "next"
                && name != "first"
                && matches!(value, Value::References(ids) if !ids.is_empty())
        };
        match (structure.place.is_some(), structure.features.iter().any(hosts)) {
            (_, true) => Part::Host,
            (true, false) => Part::Span,
            (false, false) => Part::Unplaced,
        }
    }

    /// Finds the keys that no two annotations have.
    fn find_keys(&mut self) {
        let mut all: HashMap<&str, u32> = HashMap::new();
        for structure in &self.cas.structures {
            if let Some(key) = structure.text(KEY) {
                *all.entry(key).or_default() += 1;
            }
        }
        let fits = |key: &&str| {
            !key.is_empty()
                && key.len() <= LONGEST_LABEL
                && !key.contains(char::is_whitespace)
                && !self.positions.contains_key(key)
        };
        self.keys =
            all.into_iter().filter(|(_, n)| *n == 1).map(|(key, _)| key).filter(fits).collect();
    }

    /// Keeps what is built in where something that is read refers to it.
    fn keep_what_is_referred_to(&mut self) {
        let mut kept = Vec::new();
        for (structure, part) in self.cas.structures.iter().zip(&self.parts) {
            if !matches!(part, Part::Host | Part::Relation(_) | Part::Link) {
                continue;
            }
            for (_, value) in &structure.features {
                let Value::References(ids) = value else { continue };
                kept.extend(self.cas.targets(ids, &self.positions).into_iter().flatten());
            }
        }
        for at in kept {
            let structure = &self.cas.structures[at as usize];
            let part = &mut self.parts[at as usize];
            if *part == Part::BuiltIn
                && structure.place.is_some()
                && !is_about_document(&structure.kind)
            {
                *part = Part::Span;
            }
        }
    }

    fn count(&mut self) {
        let mut seen: HashSet<&str> = HashSet::new();
        let unread = &mut self.unread;
        for (structure, part) in self.cas.structures.iter().zip(&self.parts) {
            if !structure.id.is_empty() && !seen.insert(&structure.id) {
                unread.doubled.push((structure.id.to_string(), structure.at.clone()));
            }
            let (number, at) = match part {
                Part::BuiltIn if !is_about_document(&structure.kind) => (&mut unread.built_in, 0),
                Part::Unplaced => (&mut unread.unplaced, 1),
                Part::Elsewhere => (&mut unread.elsewhere, 2),
                _ => continue,
            };
            *number += 1;
            unread.at[at].get_or_insert_with(|| structure.at.clone());
        }
    }

    /// Returns the ID of a structure in the story.
    fn id(&self, at: u32) -> &'c str {
        let structure = &self.cas.structures[at as usize];
        match structure.text(KEY) {
            Some(key) if self.keys.contains(key) => key,
            _ => &structure.id,
        }
    }

    /// Returns true if a structure is a span of the story.
    fn is_span(&self, at: u32) -> bool {
        let structure = &self.cas.structures[at as usize];
        matches!(self.parts[at as usize], Part::Span | Part::Host) && structure.place.is_some()
    }

    /// Makes the marks.
    pub(super) fn marks(&mut self) -> Marks<'c> {
        let chars = self.cas.counts_chars;
        let counting = if chars { OwnCounting::CHARS } else { OwnCounting::UTF16 };
        let mut marks = Marks::counting(counting);
        marks.anchors_are_words = true;
        for at in 0..self.parts.len() as u32 {
            let structure = &self.cas.structures[at as usize];
            let id = self.id(at);
            match self.parts[at as usize] {
                Part::Span | Part::Host => {
                    let part = self.parts[at as usize];
                    let name = name_of(structure);
                    if let Some(place) = &structure.place {
                        marks.span((id, name), [place.clone()], None, structure.at.clone());
                    }
                    if part == Part::Host {
                        self.event(&mut marks, at, (id, name));
                    }
                }
                Part::Relation(ends) => self.relation(&mut marks, at, (id, ENDS[ends])),
                _ => continue,
            }
            add_features(&mut marks, structure, id);
        }
        self.chains(&mut marks);
        marks
    }

    /// Adds what refers to other annotations.
    fn event(&mut self, marks: &mut Marks<'c>, at: u32, (id, name): (&'c str, Name<'c>)) {
        let cas: &'c Cas<'c> = self.cas;
        let structure = &cas.structures[at as usize];
        let mut roles = Vec::new();
        for (feature, value) in &structure.features {
            let Value::References(ids) = value else { continue };
            if feature == "next" {
                continue;
            }
            for target in cas.targets(ids, &self.positions) {
                let target = match target {
                    Ok(target) => target,
                    Err(gone) => {
                        self.dangling(structure, gone);
                        continue;
                    }
                };
                let other = &cas.structures[target as usize];
                if self.parts[target as usize] != Part::Link {
                    if self.is_span(target) {
                        roles.push((&**feature, self.id(target), other.at.clone()));
                    }
                    continue;
                }
                let role = other.text("role").filter(|role| !role.is_empty()).unwrap_or(feature);
                let Some(Value::References(ids)) = other.value("target") else { continue };
                for target in cas.targets(ids, &self.positions) {
                    match target {
                        Ok(target) if self.is_span(target) => {
                            roles.push((role, self.id(target), other.at.clone()));
                        }
                        Ok(_) => {}
                        Err(gone) => self.dangling(other, gone),
                    }
                }
            }
        }
        if roles.is_empty() && structure.place.is_some() {
            return;
        }
        let has_span = marks.ids.has(id);
        marks.event((id, name), roles, structure.at.clone());
        // what refers to it means the span, which was there first
        if let Some(event) = marks.events.last_mut().filter(|_| has_span) {
            event.trigger = id;
        }
    }

    fn relation(&mut self, marks: &mut Marks<'c>, at: u32, (id, ends): (&'c str, (&str, &str))) {
        let cas: &'c Cas<'c> = self.cas;
        let structure = &cas.structures[at as usize];
        let mut end = |name: &str| {
            let Some(Value::References(ids)) = structure.value(name) else { return None };
            match cas.targets(ids, &self.positions).into_iter().next()? {
                Ok(target) => Some(self.id(target)),
                Err(gone) => {
                    let gone = (structure.id.to_string(), gone.to_owned(), structure.at.clone());
                    self.unread.dangling.push(gone);
                    None
                }
            }
        };
        if let (Some(from), Some(to)) = (end(ends.0), end(ends.1)) {
            marks.relation((id, name_of(structure)), (from, to), structure.at.clone());
        }
    }

    fn dangling(&mut self, structure: &Structure<'_>, gone: &str) {
        let gone = (structure.id.to_string(), gone.to_owned(), structure.at.clone());
        self.unread.dangling.push(gone);
    }

    /// Adds each chain: what names one person.
    fn chains(&mut self, marks: &mut Marks<'c>) {
        let cas: &'c Cas<'c> = self.cas;
        let position = |id: &str| self.positions.get(id).copied();
        let mut led_to: HashSet<u32> = HashSet::new();
        let (mut firsts, mut headless) = (Vec::new(), Vec::new());
        for (at, (structure, part)) in (0..).zip(cas.structures.iter().zip(&self.parts)) {
            if let Some(next) = structure.reference("next").filter(|_| *part != Part::Chain) {
                led_to.extend(position(next));
                headless.push((at, structure.at.clone()));
            }
            let Some(first) = structure.reference("first").filter(|_| *part == Part::Chain) else {
                continue;
            };
            let place = structure.at.clone();
            if let Some(first) = position(first) {
                firsts.push((first, place));
            } else {
                let gone = (structure.id.to_string(), first.to_owned(), place);
                self.unread.dangling.push(gone);
            }
        }
        headless.retain(|(at, _)| !led_to.contains(at));
        let mut taken = vec![false; cas.structures.len()];
        for (first, place) in firsts.into_iter().chain(headless) {
            let mut ids = Vec::new();
            let mut at = Some(first);
            while let Some(link) = at.filter(|at| !taken[*at as usize] && ids.len() < LONGEST_CHAIN)
            {
                taken[link as usize] = true;
                if self.is_span(link) {
                    ids.push(self.id(link));
                }
                let next = cas.structures[link as usize].reference("next");
                at = next.and_then(|next| self.positions.get(next).copied());
            }
            if !ids.is_empty() {
                marks.same(ids, place);
            }
        }
    }
}

/// Returns the names of an annotation.
fn name_of<'c>(structure: &'c Structure<'c>) -> Name<'c> {
    Name {
        label: structure.short_kind(),
        full: &structure.kind,
        value: main_value(structure).unwrap_or_default(),
    }
}

/// Returns the value of the feature that stands for a layer: one that is usual for it, else the only one.
fn main_value<'c>(structure: &'c Structure<'c>) -> Option<&'c str> {
    let label = |value: &'c str| {
        (!value.is_empty() && value.len() <= LONGEST_LABEL && !value.contains('\n'))
            .then_some(value)
    };
    if let Some(value) = MAIN.iter().find_map(|name| structure.text(name)) {
        return label(value);
    }
    let mut texts = structure.features.iter().filter_map(|(name, value)| match value {
        Value::Text(text) if !NOT_MAIN.contains(&&**name) => Some(&**text),
        _ => None,
    });
    let only = texts.next().filter(|_| texts.next().is_none())?;
    label(only)
}

fn add_features<'c>(marks: &mut Marks<'c>, structure: &'c Structure<'c>, id: &'c str) {
    let suggested_by = structure.text(SUGGESTED_BY).filter(|by| !by.is_empty());
    if let Some(by) = suggested_by {
        let score = structure.text(SCORE).and_then(|score| score.trim().parse().ok());
        let score = score.filter(|score: &f64| score.is_finite());
        marks.suggestions.push(Suggested { about: id, by, score });
    }
    for (name, value) in &structure.features {
        if suggested_by.is_some() && (name == SUGGESTED_BY || name == SCORE) {
            continue;
        }
        let mut add = |text: &'c str| {
            if !text.is_empty() {
                marks.feature(id, name, text, structure.at.clone());
            }
        };
        match value {
            Value::Text(text) if name == WHO => text.split("; ").for_each(add),
            Value::Text(text) => add(text),
            Value::Texts(texts) => texts.iter().for_each(|text| add(text)),
            Value::References(_) => {}
        }
    }
}
