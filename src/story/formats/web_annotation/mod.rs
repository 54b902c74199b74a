//! Annotations of pages and texts elsewhere: W3C Web Annotation and Hypothesis. The file has the words
//! that are annotated and their address; the text is another file, and nothing is fetched.
//!
//! ```text
//! annotation  what both formats hold
//! w3c         W3C Web Annotation in JSON-LD → annotations
//! hypothesis  rows of the API of Hypothesis, exports of its client → annotations
//! source      where the text is
//! place       where words are in it
//! into_marks  annotations → marks
//! comments    annotations that are no quotes, for queries to the author
//! ```
//!
//! All annotations of one address are a story; a file about several pages has a story for each.

mod annotation;
pub mod comments;
mod hypothesis;
mod into_marks;
mod place;
mod source;
#[cfg(test)]
pub(super) mod tests;
mod w3c;

use std::borrow::Cow;
use std::collections::HashMap;
use std::ops::Range;
use std::path::Path;
use std::sync::Arc;

use serde_json::value::RawValue;

use super::folder_settings::labels_of;
use super::json_values::place as place_in;
use super::members::{ByContent, Entry, Index, Member, json, no_story};
use super::record::check_json;
use super::sayso_object::StoryObject;
use super::{Format, OpenError, Stage, Taker, known_files};
use crate::story::marks;
use crate::story::marks::labels::OffsetUnit;
use crate::story::marks::problems::Problems;
use crate::story::marks::rules::Rule;
use crate::story::text::offsets::Unit;
use crate::story::{Files, Meta, Span, Story, Text};
use annotation::Annotation;
use into_marks::Annotations;
use w3c::Collected;

/// The row of W3C Web Annotation in the table of formats.
pub const W3C_FORMAT: Format = Format::by_content(
    "web-annotation",
    "W3C Web Annotations of a text beside them",
    &["json", "jsonld", "jsonl"],
);

/// The row of Hypothesis in the table of formats.
pub const HYPOTHESIS_FORMAT: Format = Format::by_content(
    "hypothesis",
    "annotations of Hypothesis with their page beside them",
    &["json", "jsonl"],
);

/// How files of W3C Web Annotation are read.
pub const W3C: ByContent = ByContent {
    format: &W3C_FORMAT,
    lost: "Selectors other than words and positions, what is at an address, annotations of a whole page.",
    known: &[known_files::WEB_ANNOTATION],
    index: |file| index(file, &AS_W3C),
    read: |member, taker| read(member, &AS_W3C, taker),
};

/// How files of Hypothesis are read.
pub const HYPOTHESIS: ByContent = ByContent {
    format: &HYPOTHESIS_FORMAT,
    lost: "Groups, permissions, highlights without a comment, annotations of a whole page.",
    known: &[known_files::HYPOTHESIS],
    index: |file| index(file, &AS_HYPOTHESIS),
    read: |member, taker| read(member, &AS_HYPOTHESIS, taker),
};

/// What differs between the two.
struct Reading {
    name: &'static str,
    /// What positions count.
    unit: Unit,
    collect: fn(&str, &RawValue, usize, &mut Collected),
    about: fn(&str) -> (Cow<'_, str>, Cow<'_, str>),
    read: fn(&str, Range<usize>) -> Annotation<'_>,
}

const AS_W3C: Reading = Reading {
    name: W3C_FORMAT.name,
    unit: Unit::Chars,
    collect: w3c::collect,
    about: w3c::about,
    read: w3c::read,
};

const AS_HYPOTHESIS: Reading = Reading {
    name: HYPOTHESIS_FORMAT.name,
    unit: Unit::Utf16,
    collect: hypothesis::collect,
    about: hypothesis::about,
    read: hypothesis::read,
};

/// Reads the text that a file is about, with what is wrong in it; `None` if there is none.
///
/// # Errors
/// If it cannot be read.
pub(super) fn text_beside(
    files: &dyn Files,
    about: (&Path, &str),
    sources: &[Cow<'_, str>],
) -> Result<Option<source::Beside>, OpenError> {
    source::beside(files, about, sources)
}

/// Returns where some words are in a text, or why they have no place (to follow “the words”).
pub(super) fn place_words(body: &str, all: &[&str]) -> Vec<Result<Span, &'static str>> {
    let selectors: Vec<_> = all.iter().map(|words| annotation::Selector::of_words(words)).collect();
    let wanted: Vec<_> = selectors.iter().collect();
    let places = place::place(body, (Unit::Chars, OffsetUnit::Auto), &wanted);
    let why = |why: place::Unplaced| match why {
        place::Unplaced::Several(_) | place::Unplaced::NoContext(_) => "stand in several places",
        place::Unplaced::TooCommon => "stand in too many places",
        place::Unplaced::NotFound | place::Unplaced::OutOfRange => "stand nowhere in the text",
    };
    places.list.into_iter().map(|place| place.map_err(why)).collect()
}

/// How many annotations are followed from one to the next.
const FOLLOWED: usize = 8;

/// Returns where a value is in the text of its file.
fn place_of(whole: &str, value: &RawValue) -> Range<usize> {
    place_in(whole, value.get())
}

/// Finds the annotations of a file.
fn collected(file: &Text, with: &Reading) -> Result<Collected, OpenError> {
    let (_, values) = json::values(file)?;
    let mut found = Collected::default();
    for range in values {
        if let Ok(value) = serde_json::from_str::<&RawValue>(&file.whole()[range]) {
            (with.collect)(file.whole(), value, 0, &mut found);
        }
    }
    Ok(found)
}

/// Finds the texts that the annotations of a file are about.
fn index(file: &Text, with: &Reading) -> Result<Index, OpenError> {
    let found = collected(file, with)?;
    let path = Path::new(file.name());
    if found.annotations.is_empty() && !found.pages.is_empty() {
        let what = format!("is a collection whose annotations are elsewhere: {}", found.pages[0]);
        return Err(no_story(path, &what, "Save its pages as files, and open them."));
    }
    let entries = grouped(file.whole(), found.annotations, with);
    if entries.is_empty() {
        return Err(no_story(path, "has no annotations", "Export it again, with its annotations."));
    }
    let is_folder = entries.len() > 1;
    Ok(Index::new(entries, is_folder))
}

/// Puts the annotations of each text together.
fn grouped(whole: &str, annotations: Vec<Range<usize>>, with: &Reading) -> Vec<Entry> {
    let about: Vec<(Cow<'_, str>, Cow<'_, str>)> =
        annotations.iter().map(|range| (with.about)(&whole[range.clone()])).collect();
    let mut by_id: HashMap<&str, usize> = HashMap::new();
    for (at, (id, _)) in about.iter().enumerate().filter(|(_, (id, _))| !id.is_empty()) {
        by_id.entry(id).or_insert(at);
    }
    let source_of = |at: usize| {
        let mut source = &*about[at].1;
        // an annotation of an annotation is about the same text
        for _ in 0..FOLLOWED {
            match by_id.get(source) {
                Some(other) => source = &about[*other].1,
                None => break,
            }
        }
        source::normalised(source)
    };
    let mut groups: Vec<Vec<Range<usize>>> = Vec::new();
    let mut known: HashMap<&str, usize> = HashMap::new();
    for (at, range) in annotations.into_iter().enumerate() {
        let group = *known.entry(source_of(at)).or_insert(groups.len());
        match groups.get_mut(group) {
            Some(pieces) => pieces.push(range),
            None => groups.push(vec![range]),
        }
    }
    let entry = |(number, pieces): (usize, Vec<Range<usize>>)| Entry {
        name: (number + 1).to_string().into(),
        at: pieces.into(),
        annotators: Box::default(),
    };
    groups.into_iter().enumerate().map(entry).collect()
}

/// Reads the annotations of one text.
fn read(
    member: &Member<'_>,
    with: &Reading,
    Taker { each, .. }: Taker<'_>,
) -> Result<(), OpenError> {
    check_json(member)?;
    let whole = member.file.whole();
    let list = member.at.iter().map(|range| (with.read)(whole, range.clone())).collect();
    let all = Annotations::of(list);
    let own = all.own().and_then(StoryObject::read);
    let (text, found) = text_of(member, &all, own.as_ref())?;
    let file = labels_of(member.files, member.path);
    let labels_from = file.text.as_ref().map(|(name, _)| name.clone());
    let story = described(text, &all, own.as_ref(), (with.name, labels_from));
    if !each(Stage::Text(story.clone())) {
        return Ok(());
    }
    let (mut labels, of_labels) = file.labels(member.file.name(), &[]);
    let mut problems = Problems::of(member.file.clone());
    all.choose(&mut labels);
    let selectors = all.selectors();
    let wanted: Vec<_> = selectors.iter().map(|(_, selector)| *selector).collect();
    let body = story.text.clone();
    let places = place::place(body.body(), (with.unit, labels.unit()), &wanted);
    if places.is_unsure
        && let Some((at, _)) = selectors.first()
    {
        let what = "it is not known what the positions count: characters, or UTF-16 units";
        let hint = "If spans are off, write in a sayso.toml: a line [labels.offsets], below it unit = \
                    \"utf16\" (or \"chars\").";
        problems.add(Rule::OffsetUnitUnsure, &all.list[*at].at, what, hint);
    }
    let marks = into_marks::marks(&all, &places, &labels, &mut problems);
    let mut story = marks::annotate(story, &marks, labels, (problems, of_labels));
    if let Some(own) = &own {
        own.restore(&mut story, false);
    }
    if !found.is_empty() {
        let mut list = Arc::unwrap_or_clone(found);
        list.extend(story.problems.iter().cloned());
        story.problems = Arc::new(list);
    }
    each(Stage::Whole(story));
    Ok(())
}

/// Returns the text that annotations are about: the one beside their file, else the one in it.
fn text_of(
    member: &Member<'_>,
    all: &Annotations<'_>,
    own: Option<&StoryObject>,
) -> Result<source::Beside, OpenError> {
    let (about, sources) = ((member.path, &*member.address), all.sources());
    let Some(body) = own.and_then(StoryObject::body) else {
        return source::read(member.files, about, &sources);
    };
    if let Some(found) = source::beside(member.files, about, &sources)? {
        return Ok(found);
    }
    let text = Text::new(member.address.clone(), body.to_owned(), 0..body.len());
    Ok((Story::of_text(text, Meta::default()), Arc::default()))
}

/// Returns the story of a text with what the annotations say about it.
fn described(
    text: Story,
    all: &Annotations<'_>,
    own: Option<&StoryObject>,
    (format, labels): (&'static str, Option<String>),
) -> Story {
    let mut meta: Meta = Arc::unwrap_or_clone(text.meta);
    if let Some(own) = own {
        own.about(&mut meta);
    }
    meta.format = format;
    meta.labels = labels;
    if meta.url.is_none() {
        let is_web = |source: &&Cow<'_, str>| {
            source.starts_with("https://") || source.starts_with("http://")
        };
        meta.url = all.sources().iter().find(is_web).map(ToString::to_string);
    }
    Story::of_text(text.text, meta)
}
