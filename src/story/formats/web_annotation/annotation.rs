//! An annotation of a page or a text, as W3C Web Annotation and Hypothesis have it.

use std::borrow::Cow;
use std::ops::Range;

use serde_json::value::RawValue;

use crate::story::formats::json_values::{array, count, is_object, keys, string};

/// How deep selectors, bodies and pages are followed within each other.
pub(super) const DEPTH: usize = 8;

/// An annotation.
#[derive(Debug, Default)]
pub(super) struct Annotation<'t> {
    /// Its ID; empty if it has none.
    pub id: Cow<'t, str>,
    /// Where it is in the file.
    pub at: Range<usize>,
    /// Its tags and classes.
    pub tags: Vec<Cow<'t, str>>,
    /// The names of whom it identifies.
    pub who: Vec<Cow<'t, str>>,
    /// The addresses that say who that is.
    pub same_as: Vec<Cow<'t, str>>,
    /// What it says of its target, where that is said to be a description.
    pub describes: Vec<Cow<'t, str>>,
    /// Its words.
    pub notes: Vec<Cow<'t, str>>,
    /// What is named by an address: perhaps another annotation.
    pub named: Vec<Named<'t>>,
    /// Why it was made, such as `commenting`.
    pub motivation: Cow<'t, str>,
    /// What it is about.
    pub targets: Vec<Target<'t>>,
    /// The annotations that it replies to, the first one first.
    pub replies_to: Vec<Cow<'t, str>>,
    /// Who made it.
    pub by: Cow<'t, str>,
    /// When, as written.
    pub created: Cow<'t, str>,
    /// True if a program made it.
    pub is_machine: bool,
    /// The program that wrote it down.
    pub generator: Cow<'t, str>,
    /// What sayso itself wrote about the item.
    pub own: Option<Cow<'t, str>>,
}

/// Something with an address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Named<'t> {
    /// The address.
    pub address: Cow<'t, str>,
    /// What it is called, or how it is linked; empty if that is not said.
    pub label: Cow<'t, str>,
    /// What it is there for.
    pub purpose: Purpose,
}

/// What a body is there for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Purpose {
    /// It is a tag or a class.
    Tag,
    /// It says who somebody is.
    Who,
    /// It links to something.
    Link,
    /// It is a text about the target.
    Note,
}

impl Purpose {
    /// Returns the purpose of a word such as `tagging`.
    pub(super) fn of(word: &str) -> Self {
        match last_word(word) {
            "tagging" | "classifying" => Self::Tag,
            "identifying" => Self::Who,
            "linking" => Self::Link,
            _ => Self::Note,
        }
    }
}

/// What an annotation is about.
#[derive(Debug, Default)]
pub(super) struct Target<'t> {
    /// The address of the document, or the ID of an annotation; empty if it is not said.
    pub source: Cow<'t, str>,
    /// Which words of it.
    pub selector: Option<Selector<'t>>,
    /// The types of selectors that are not read.
    pub unread: Vec<Cow<'t, str>>,
}

/// Which words of a text are meant.
#[derive(Debug, Default)]
pub(super) struct Selector<'t> {
    /// The words.
    pub quote: Option<Words<'t>>,
    /// Where they are, in the unit of the format.
    pub position: Option<Range<u32>>,
    /// The words within which they are looked for, if not in the whole text.
    pub within: Option<Box<Self>>,
}

impl<'t> Selector<'t> {
    /// Means words wherever they are.
    pub(super) fn of_words(exact: &'t str) -> Self {
        let words = Words { exact: exact.into(), ..Words::default() };
        Self { quote: Some(words), ..Self::default() }
    }
}

/// Words, with those before and after them.
#[derive(Debug, Default)]
pub(super) struct Words<'t> {
    pub exact: Cow<'t, str>,
    pub prefix: Cow<'t, str>,
    pub suffix: Cow<'t, str>,
}

/// Returns the elements of an array; anything else by itself.
pub(super) fn all(value: Option<&RawValue>) -> Vec<&RawValue> {
    match value {
        Some(one) if one.get().starts_with('[') => array(value),
        Some(one) => vec![one],
        None => Vec::new(),
    }
}

/// Returns what stands behind the last `:`, `/` or `#` of a word or an address.
pub(super) fn last_word(word: &str) -> &str {
    let word = word.trim_end_matches(['/', '#', ':']);
    word.rsplit(['/', '#', ':']).next().unwrap_or(word)
}

/// Returns the type of an object, without the vocabulary that it is of.
pub(super) fn kind(object: &str) -> Cow<'_, str> {
    let [kind, other] = keys(object, ["type", "@type"]);
    let kinds = all(kind.or(other));
    let known = kinds.iter().find_map(|kind| string(Some(kind)));
    match known {
        Some(Cow::Borrowed(word)) => last_word(word).into(),
        Some(word) => last_word(&word).to_owned().into(),
        None => Cow::default(),
    }
}

/// Reads the selectors of a target: several of them mean the same words.
pub(super) fn selectors<'t>(
    value: Option<&'t RawValue>,
    depth: usize,
) -> (Option<Selector<'t>>, Vec<Cow<'t, str>>) {
    let (mut found, mut unread): (Option<Selector<'t>>, Vec<Cow<'t, str>>) = (None, Vec::new());
    let mut refined = Vec::new();
    for value in all(value) {
        if !is_object(value) {
            unread.push("a selector by its address".into());
            continue;
        }
        let one = selector(value.get());
        let [inner] = keys(value.get(), ["refinedBy"]);
        if inner.is_some() && depth < DEPTH {
            let (inner, mut others) = selectors(inner, depth + 1);
            unread.append(&mut others);
            match (inner, one) {
                (Some(inner), Some(outer)) => refined.push(within(inner, outer)),
                (Some(inner), None) => {
                    unread.push(name_of(value.get()));
                    // the position is that in the part, which is not known
                    let words = Selector { position: None, ..inner };
                    if words.quote.is_some() {
                        refined.push(words);
                    } else {
                        unread.push("a position in a part".into());
                    }
                }
                (None, _) => unread.push(name_of(value.get())),
            }
            continue;
        }
        match (one, &mut found) {
            (Some(one), Some(found)) => {
                found.quote = found.quote.take().or(one.quote);
                found.position = found.position.take().or(one.position);
            }
            (Some(one), found) => *found = Some(one),
            (None, _) => unread.push(name_of(value.get())),
        }
    }
    let is_simple = refined.is_empty();
    let found = refined.into_iter().next().or(found);
    if is_simple && found.is_some() {
        // the others mean the same words
        unread.clear();
    }
    (found, unread)
}

fn within<'t>(inner: Selector<'t>, outer: Selector<'t>) -> Selector<'t> {
    let within = match inner.within {
        Some(middle) => self::within(*middle, outer),
        None => outer,
    };
    Selector { within: Some(Box::new(within)), ..inner }
}

fn name_of(object: &str) -> Cow<'_, str> {
    match kind(object) {
        name if name.is_empty() => "a selector without a type".into(),
        name => name,
    }
}

/// Reads a selector; `None` for one of another sort.
fn selector(object: &str) -> Option<Selector<'_>> {
    let [exact, prefix, suffix, start, end] =
        keys(object, ["exact", "prefix", "suffix", "start", "end"]);
    let kind = kind(object);
    match &*kind {
        "TextQuoteSelector" | "" if string(exact).is_some() => Some(Selector {
            quote: Some(Words {
                exact: string(exact).unwrap_or_default(),
                prefix: string(prefix).unwrap_or_default(),
                suffix: string(suffix).unwrap_or_default(),
            }),
            ..Selector::default()
        }),
        "TextPositionSelector" | "" => {
            let (start, end) = (count(start)?, count(end)?);
            let position = (start <= end).then_some(start..end)?;
            Some(Selector { position: Some(position), ..Selector::default() })
        }
        _ => None,
    }
}
