//! The index of a JSON array, of JSON Lines, of a single object.

use std::collections::{HashMap, HashSet};
use std::fmt;
use std::ops::Range;

use serde::de::{Deserializer as _, IgnoredAny, SeqAccess, Visitor};
use serde_json::value::RawValue;

use super::super::json_values::{fault, keys, place, scalar};
use super::{Entry, Index, names, no_story};
use crate::story::{OpenError, Text};

/// The most stories of a file.
pub const MOST: usize = 100_000;

/// The most annotators of a story that are listed.
const MOST_ANNOTATORS: usize = 1_000;

/// What an index is made with.
#[derive(Clone, Copy)]
pub struct Indexing {
    /// The key whose value is the ID of a story.
    pub id: &'static str,
    /// Returns what the pieces of one story have in common, for a piece that may be one of several.
    pub group: fn(&str) -> Option<String>,
    /// Returns everybody whose annotations there are to choose from in the pieces of a story
    /// (unsanitised).
    pub annotators: fn(&[&str]) -> Vec<String>,
}

impl Indexing {
    /// Each value is a story, with one annotator.
    pub const fn of(id: &'static str) -> Self {
        Self { id, group: |_| None, annotators: |_| Vec::new() }
    }
}

/// How the stories of a text are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// One object.
    One,
    /// An array of them.
    Array,
    /// One after the other, usually one a line.
    Lines,
}

/// Finds the stories of a JSON text.
///
/// # Errors
/// If it is no JSON, or has too many.
pub fn index(file: &Text, with: Indexing) -> Result<Index, OpenError> {
    let (shape, values) = values(file)?;
    let whole = file.whole();
    let stories = grouped(whole, values, with.group);
    let ids = if shape == Shape::One { None } else { ids(whole, &stories, with.id) };
    let entries = stories.into_iter().enumerate().map(|(at, pieces)| {
        let words: Vec<&str> = pieces.iter().map(|range| &whole[range.clone()]).collect();
        let annotators = (with.annotators)(&words);
        Entry {
            name: match &ids {
                Some(ids) => ids[at].as_str().into(),
                None => (at + 1).to_string().into(),
            },
            at: pieces.into(),
            annotators: choice(&annotators),
        }
    });
    Ok(Index::new(entries.collect(), shape != Shape::One))
}

/// Puts the pieces of each story together.
fn grouped(
    whole: &str,
    values: Vec<Range<usize>>,
    group: fn(&str) -> Option<String>,
) -> Vec<Vec<Range<usize>>> {
    let mut stories: Vec<Vec<Range<usize>>> = Vec::with_capacity(values.len());
    let mut known: HashMap<String, usize> = HashMap::new();
    for range in values {
        let story = group(&whole[range.clone()])
            .map_or(stories.len(), |key| *known.entry(key).or_insert(stories.len()));
        match stories.get_mut(story) {
            Some(pieces) => pieces.push(range),
            None => stories.push(vec![range]),
        }
    }
    stories
}

/// Returns the names of annotators as addresses have them, if there is a choice.
fn choice(annotators: &[String]) -> Box<[Box<str>]> {
    if annotators.len() < 2 {
        return Box::default();
    }
    names::of_annotators(annotators.iter().take(MOST_ANNOTATORS).map(String::as_str)).into()
}

/// Returns the IDs of stories as addresses have them, if all have one and no two the same.
fn ids(whole: &str, stories: &[Vec<Range<usize>>], key: &str) -> Option<Vec<String>> {
    let id = |pieces: &Vec<Range<usize>>| {
        let [id] = keys(&whole[pieces.first()?.clone()], [key]);
        names::of_id(&scalar(id)?)
    };
    let ids: Vec<String> = stories.iter().map_while(id).collect();
    let unique: HashSet<&str> = ids.iter().map(String::as_str).collect();
    (ids.len() == stories.len() && unique.len() == ids.len()).then_some(ids)
}

/// Returns how the values of a text are written, and where each is.
///
/// # Errors
/// If it is no JSON, or has too many.
pub fn values(file: &Text) -> Result<(Shape, Vec<Range<usize>>), OpenError> {
    let whole = file.whole();
    let path = std::path::Path::new(file.name());
    let start = if whole.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
    let text = &whole[start..];
    if text.trim_start().starts_with('[') {
        let values: Vec<&RawValue> = array(text).map_err(|why| not_json(file, &why))?;
        return match values.len() {
            0..=MOST => Ok((Shape::Array, values.iter().map(|v| place(whole, v.get())).collect())),
            _ => Err(too_many(path)),
        };
    }
    let ending = path.extension().and_then(|e| e.to_str()).unwrap_or_default();
    let by_name = ["jsonl", "ndjson"].iter().any(|known| ending.eq_ignore_ascii_case(known));
    let first = text.trim_start().split(['\n', '\r']).next().unwrap_or_default();
    let is_line = fault(first).is_none();
    if is_line || (by_name && fault(text).is_some()) {
        let lines = lines(whole, start);
        return match lines.len() {
            1 if !by_name => Ok((Shape::One, lines)),
            0..=MOST => Ok((Shape::Lines, lines)),
            _ => Err(too_many(path)),
        };
    }
    let mut stream = serde_json::Deserializer::from_str(text).into_iter::<&RawValue>();
    let mut values = Vec::new();
    for value in &mut stream {
        match value {
            _ if values.len() == MOST => return Err(too_many(path)),
            Ok(value) => values.push(place(whole, value.get())),
            Err(why) => return Err(not_json(file, &why)),
        }
    }
    let shape = if values.len() == 1 { Shape::One } else { Shape::Lines };
    Ok((shape, values))
}

/// Returns where each line with something on it is.
fn lines(whole: &str, start: usize) -> Vec<Range<usize>> {
    let (bytes, mut from, mut lines) = (whole.as_bytes(), start, Vec::new());
    let ends = memchr::memchr_iter(b'\n', &bytes[start..]).map(|at| start + at);
    for end in ends.chain([bytes.len()]) {
        let line = &whole[from..end];
        let blank = line.len() - line.trim_start().len();
        let words = line.trim();
        if !words.is_empty() {
            lines.push(from + blank..from + blank + words.len());
        }
        if lines.len() > MOST {
            break;
        }
        from = end + 1;
    }
    lines
}

/// Returns the elements of an array, one more than there may be at most.
fn array(text: &str) -> serde_json::Result<Vec<&RawValue>> {
    struct Elements;
    impl<'de> Visitor<'de> for Elements {
        type Value = Vec<&'de RawValue>;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("an array")
        }

        fn visit_seq<A: SeqAccess<'de>>(self, mut all: A) -> Result<Self::Value, A::Error> {
            let mut values = Vec::new();
            while values.len() <= MOST
                && let Some(value) = all.next_element()?
            {
                values.push(value);
            }
            while all.next_element::<IgnoredAny>()?.is_some() {}
            Ok(values)
        }
    }
    let mut reader = serde_json::Deserializer::from_str(text);
    let values = reader.deserialize_seq(Elements)?;
    reader.end()?;
    Ok(values)
}

fn too_many(path: &std::path::Path) -> OpenError {
    let what = format!("holds more than {MOST} stories");
    no_story(path, &what, "Cut it into several files, for instance with `split -l 50000`.")
}

/// Returns the error for a text that is no JSON, with its place.
fn not_json(file: &Text, why: &serde_json::Error) -> OpenError {
    let path = std::path::Path::new(file.name());
    no_story(path, &format!("is no JSON: {why}"), "Export it again: it may have been cut off.")
}
