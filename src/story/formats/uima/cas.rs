//! A CAS as its file holds it: feature structures with a type, a place in a text, values and
//! references to others. The readers of every format of UIMA make this.

use std::collections::{HashMap, HashSet};
use std::ops::Range;

use super::types::{Types, Words, short_name};

/// The view whose text is the article where a file has several.
const VIEW: &str = "_InitialView";

/// The most feature structures of one list of references.
const LONGEST: usize = 100_000;

/// What a file holds.
#[derive(Default)]
pub(super) struct Cas<'a> {
    /// The types that the file, or the one beside it, declares.
    pub types: Types<'a>,
    /// Every feature structure that is no text.
    pub structures: Vec<Structure<'a>>,
    /// The texts.
    pub sofas: Vec<Sofa<'a>>,
    /// True if offsets count characters, and not UTF-16 units.
    pub counts_chars: bool,
}

/// A text, or where it is.
#[derive(Default)]
pub(super) struct Sofa<'a> {
    /// Its ID.
    pub id: Words<'a>,
    /// The name of its view.
    pub view: Words<'a>,
    /// Its text, if the file holds it.
    pub text: Option<Words<'a>>,
    /// The address of its text, if that is elsewhere.
    pub address: Option<Words<'a>>,
    /// The ID of the array that holds its text as bytes.
    pub array: Option<Words<'a>>,
    /// Where it is in the file.
    pub at: Range<usize>,
}

/// A feature structure.
#[derive(Default)]
pub(super) struct Structure<'a> {
    /// Its ID.
    pub id: Words<'a>,
    /// The full name of its type.
    pub kind: Words<'a>,
    /// The ID of the text that it is about.
    pub sofa: Option<Words<'a>>,
    /// Its place there, as the file counts; a number that is none is [`u32::MAX`].
    pub place: Option<Range<u32>>,
    /// Its values and references.
    pub features: Vec<(Words<'a>, Value<'a>)>,
    /// Where it is in the file.
    pub at: Range<usize>,
}

/// The value of a feature.
#[derive(Debug)]
pub(super) enum Value<'a> {
    /// A string, a number or a truth value, as written.
    Text(Words<'a>),
    /// Several of them.
    Texts(Vec<Words<'a>>),
    /// The IDs of other structures.
    References(Vec<Words<'a>>),
}

impl<'a> Structure<'a> {
    /// Returns the value of a feature.
    pub(super) fn value(&self, name: &str) -> Option<&Value<'a>> {
        self.features.iter().find(|(own, _)| own == name).map(|(_, value)| value)
    }

    /// Returns the text of a feature.
    pub(super) fn text(&self, name: &str) -> Option<&str> {
        match self.value(name)? {
            Value::Text(text) => Some(text),
            _ => None,
        }
    }

    /// Returns the one structure that a feature refers to.
    pub(super) fn reference(&self, name: &str) -> Option<&str> {
        match self.value(name)? {
            Value::References(ids) => ids.first().map(|id| &**id),
            _ => None,
        }
    }

    /// Returns the name of its type without the package.
    pub(super) fn short_kind(&self) -> &str {
        short_name(&self.kind)
    }
}

/// Reads an offset; what is no number from 0 is [`u32::MAX`], which is behind the end of any text.
pub(super) fn offset(digits: &str) -> u32 {
    digits.trim().parse().unwrap_or(u32::MAX)
}

/// Returns a place whose end is not before its start.
pub(super) fn place(begin: Option<u32>, end: Option<u32>) -> Option<Range<u32>> {
    match (begin, end) {
        (None, None) => None,
        (begin, end) => {
            let begin = begin.unwrap_or(0);
            let end = end.unwrap_or(begin);
            Some(begin..if end < begin { u32::MAX } else { end })
        }
    }
}

impl<'a> Cas<'a> {
    /// Returns the text that is read as the article, by position, and how many others there are with
    /// words in them; `None` if there is no text.
    pub(super) fn article(&self) -> Option<(usize, usize)> {
        let has_words = |sofa: &Sofa<'_>| sofa.text.is_some() || sofa.array.is_some();
        let with_words = self.sofas.iter().filter(|sofa| has_words(sofa)).count();
        let first = self
            .sofas
            .iter()
            .position(|sofa| sofa.view == VIEW && has_words(sofa))
            .or_else(|| self.sofas.iter().position(has_words))
            .or_else(|| self.sofas.iter().position(|sofa| sofa.view == VIEW))
            .or(if self.sofas.is_empty() { None } else { Some(0) })?;
        Some((first, with_words.saturating_sub(1)))
    }

    /// Returns the position of each ID; of two with the same ID the first.
    pub(super) fn positions(&self) -> HashMap<&str, u32> {
        let mut positions = HashMap::with_capacity(self.structures.len());
        for (at, structure) in (0..).zip(&self.structures) {
            positions.entry(&*structure.id).or_insert(at);
        }
        positions
    }

    /// Returns the structures that some references lead to: those in an array or a list for these.
    pub(super) fn targets<'c>(
        &'c self,
        ids: &'c [Words<'a>],
        positions: &HashMap<&str, u32>,
    ) -> Vec<Result<u32, &'c str>> {
        let mut found = Vec::new();
        // each list once, so that one in itself ends
        let mut seen = HashSet::new();
        let mut left: Vec<&'c str> = ids.iter().rev().map(|id| &**id).collect();
        while let Some(id) = left.pop() {
            let Some(&at) = positions.get(id) else {
                if id != "0" && !id.is_empty() {
                    found.push(Err(id));
                }
                continue;
            };
            let structure = &self.structures[at as usize];
            if found.len() >= LONGEST || left.len() >= LONGEST {
                break;
            }
            match structure.inner() {
                None => found.push(Ok(at)),
                Some(_) if !seen.insert(at) => {}
                Some(features) => {
                    for name in features {
                        if let Some(Value::References(ids)) = structure.value(name) {
                            left.extend(ids.iter().rev().map(|id| &**id));
                        }
                    }
                }
            }
        }
        found
    }
}

impl Structure<'_> {
    /// Returns the features with what is in an array or a list, the last first; `None` if it is neither.
    fn inner(&self) -> Option<&'static [&'static str]> {
        let kind = &*self.kind;
        if kind.ends_with("[]") || kind == "uima.cas.FSArray" {
            return Some(&["elements"]);
        }
        match kind {
            "uima.cas.NonEmptyFSList" => Some(&["tail", "head"]),
            "uima.cas.EmptyFSList" => Some(&[]),
            _ => None,
        }
    }

    /// Returns true for what only holds values of others: an array, a list.
    pub(super) fn is_container(&self) -> bool {
        let name = self.kind.strip_prefix("uima.cas.");
        self.inner().is_some()
            || name.is_some_and(|name| name.ends_with("Array") || name.ends_with("List"))
    }
}
