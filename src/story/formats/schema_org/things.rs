//! The things of a JSON-LD text: articles, quotations, claims and reviews of claims, wherever they are
//! in it.

use std::borrow::Cow;
use std::collections::HashMap;
use std::ops::Range;

use serde_json::value::RawValue;

use crate::story::formats::json_values::{array, each, is_object, keys, place, string};

/// How deep things are looked for within each other.
const DEPTH: usize = 12;

/// The most things of a text.
const MOST: usize = 100_000;

/// The types of articles, as the ends of their names.
const ARTICLES: [&str; 4] = ["Article", "Posting", "Report", "BlogPost"];

/// What a thing is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sort {
    Article,
    Quotation,
    Claim,
    Review,
}

/// A thing.
#[derive(Clone, Copy, Debug)]
pub(super) struct Thing<'t> {
    pub sort: Sort,
    /// The object.
    pub object: &'t str,
}

/// The things of a text.
#[derive(Debug, Default)]
pub(super) struct Things<'t> {
    pub list: Vec<Thing<'t>>,
    /// The objects that others refer to by their IDs.
    by_id: HashMap<String, &'t str>,
}

impl<'t> Things<'t> {
    /// Adds the things of a value.
    pub(super) fn add(&mut self, value: &'t RawValue) {
        self.walk(value, 0);
    }

    fn walk(&mut self, value: &'t RawValue, depth: usize) {
        if depth > DEPTH || self.list.len() > MOST {
            return;
        }
        if !is_object(value) {
            for one in array(Some(value)) {
                self.walk(one, depth + 1);
            }
            return;
        }
        let object = value.get();
        let [id, kind, other] = keys(object, ["@id", "@type", "type"]);
        if let Some(id) = string(id) {
            // a reference has nothing but the ID
            let known = self.by_id.entry(id.into_owned()).or_insert(object);
            if known.len() < object.len() {
                *known = object;
            }
        }
        let sort = sort(kind.or(other));
        if let Some(sort) = sort {
            self.list.push(Thing { sort, object });
        }
        if sort == Some(Sort::Review) {
            return;
        }
        each(object, &mut |key, value| {
            if key != "@context" && (is_object(value) || value.get().starts_with('[')) {
                self.walk(value, depth + 1);
            }
            true
        });
    }

    /// Returns the things of a sort.
    pub(super) fn of(&self, sort: Sort) -> impl Iterator<Item = &'t str> + '_ {
        self.list.iter().filter(move |thing| thing.sort == sort).map(|thing| thing.object)
    }

    /// Returns the objects of a value that is one or several; for a reference, the object it means.
    pub(super) fn objects(&self, value: Option<&'t RawValue>) -> Vec<&'t str> {
        let all = match value {
            Some(one) if is_object(one) => vec![one],
            several => array(several).into_iter().filter(|one| is_object(one)).collect(),
        };
        let meant = |one: &'t RawValue| {
            let id = string(keys(one.get(), ["@id"])[0]);
            id.and_then(|id| self.by_id.get(&*id).copied()).unwrap_or(one.get())
        };
        all.into_iter().map(meant).collect()
    }

    /// Returns the names of people or bodies: strings, objects with a name, references to others.
    pub(super) fn names(&self, value: Option<&'t RawValue>) -> Vec<String> {
        let mut names: Vec<String> = words_of(value);
        for object in self.objects(value) {
            names.extend(words_of(keys(object, ["name"])[0]).into_iter().take(1));
        }
        names
    }

    /// Returns every object with a name that is somebody.
    pub(super) fn somebody(&self, values: &[Option<&'t RawValue>]) -> Vec<&'t str> {
        values.iter().flat_map(|value| self.objects(*value)).collect()
    }
}

/// Returns what an object of some types is.
fn sort(kinds: Option<&RawValue>) -> Option<Sort> {
    let all = match kinds {
        Some(one) if one.get().starts_with('[') => array(Some(one)),
        one => one.into_iter().collect(),
    };
    all.into_iter().find_map(|kind| {
        let kind = string(Some(kind))?;
        let name = kind.rsplit(['/', '#', ':']).next().unwrap_or(&kind);
        match name {
            "Quotation" => Some(Sort::Quotation),
            "Claim" => Some(Sort::Claim),
            "ClaimReview" => Some(Sort::Review),
            name if ARTICLES.iter().any(|end| name.ends_with(end)) => Some(Sort::Article),
            _ => None,
        }
    })
}

/// Returns the strings of a value, without references or blanks around them.
pub(super) fn words_of(value: Option<&RawValue>) -> Vec<String> {
    let all = match value {
        Some(one) if one.get().starts_with('[') => array(Some(one)),
        one => one.into_iter().collect(),
    };
    let words = all.into_iter().filter_map(|one| string(Some(one)));
    words.map(|words| plain(words.trim()).into_owned()).filter(|words| !words.is_empty()).collect()
}

/// Returns the first string of a value.
pub(super) fn words(value: Option<&RawValue>) -> Option<String> {
    words_of(value).into_iter().next()
}

/// Returns a text without the references that markup needs.
fn plain(words: &str) -> Cow<'_, str> {
    if !words.contains('&') {
        return words.into();
    }
    let pairs = [
        ("&quot;", "\""),
        ("&#34;", "\""),
        ("&#39;", "'"),
        ("&#039;", "'"),
        ("&apos;", "'"),
        ("&nbsp;", " "),
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&amp;", "&"),
    ];
    let mut words = words.to_owned();
    for (reference, character) in pairs {
        words = words.replace(reference, character);
    }
    words.into()
}

/// Returns where an object is in the text of its file.
pub(super) fn place_of(whole: &str, object: &str) -> Range<usize> {
    place(whole, object)
}
