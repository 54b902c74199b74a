//! Exports of doccano: JSON Lines, or JSON with an array, of texts with labels.
//!
//! `label` (also `labels`, or whatever column was chosen) has spans as `[start, end, label]`; with relations
//! there are `entities` and `relations`; the oldest exports have `annotations`, each of one user. spaCy's
//! `entities` are read, too. What offsets count is not said in the file: it is UTF-16 units.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::ops::Range;
use std::path::Path;

use serde_json::value::RawValue;

use super::json_values::{array, count, each, is_object, keys, scalar, string, strings};
use super::members::{ByContent, Index, Member, json, names, no_story};
use super::record::regions::{at, first_of, has_start, id_of, range};
use super::record::text::{about, article, strings_of};
use super::record::{Link, Record, Region, check_json};
use super::{Format, OpenError, Taker, known_files};
use crate::story::Text;
use crate::story::marks::OwnCounting;

/// The row of the table of formats.
pub const FORMAT: Format = Format::by_content(
    "doccano",
    "texts with labels of doccano, as JSONL or JSON",
    &["jsonl", "json", "ndjson"],
);

/// How its files are read.
pub const BY_CONTENT: ByContent = ByContent {
    format: &FORMAT,
    lost: "Labels of a whole text are counted and left out.",
    known: &[known_files::DOCCANO],
    index,
    read,
};

fn index(file: &Text) -> Result<Index, OpenError> {
    json::index(file, json::Indexing { annotators, ..json::Indexing::of("id") })
}

/// Returns the users whose annotations a text has.
fn annotators(pieces: &[&str]) -> Vec<String> {
    let [annotations] = keys(pieces.first().copied().unwrap_or_default(), ["annotations"]);
    let users = array(annotations).into_iter().filter_map(|one| user(one).map(Cow::into_owned));
    let users: BTreeSet<String> = users.collect();
    users.into_iter().collect()
}

fn user(annotation: &RawValue) -> Option<Cow<'_, str>> {
    scalar(keys(annotation.get(), ["user"])[0])
}

fn read(member: &Member<'_>, mut taker: Taker<'_>) -> Result<(), OpenError> {
    check_json(member)?;
    record(member)?.pass_on(member, FORMAT.name, &mut taker);
    Ok(())
}

fn record<'t>(member: &Member<'t>) -> Result<Record<'t>, OpenError> {
    let whole = member.file.whole();
    let object = &whole[member.at.first().cloned().unwrap_or_default()];
    let mut record = Record { counting: OwnCounting::UTF16, ..Record::default() };
    let mut all = strings_of(object);
    all.retain(|(key, _)| !["annotation_approver", "username"].contains(&key.as_str()));
    let Some(text) = article(&all, &["text", "data", "column_data"]) else {
        let hint = "Export it again, with its texts.";
        return Err(no_story(Path::new(&member.address), "has no text", hint));
    };
    record.text = all.swap_remove(text).1;
    if record.text.trim().is_empty() {
        let hint = "Export it again, with its texts.";
        return Err(no_story(Path::new(&member.address), "has an empty text", hint));
    }
    about(object, &mut record.meta);
    if let Some(meta) = first_of(object, ["meta", "metadata"]) {
        about(meta.get(), &mut record.meta);
    }
    let notes = strings(first_of(object, ["Comments", "comments"]));
    if !notes.is_empty() {
        record.meta.note = Some(notes.join("\n"));
    }
    let mut reader = Reader { whole, wanted: member.annotator, record, of_text: 0, first: None };
    each(object, &mut |key, value| {
        match key {
            "relations" => reader.relations(value),
            "meta" | "metadata" | "tokens" => {}
            key => reader.labels(key, value),
        }
        true
    });
    let Reader { mut record, of_text, first, .. } = reader;
    let first: Range<usize> = first.unwrap_or_default();
    record.report_unread(of_text, first, ("label of the whole text", "labels of the whole text"));
    Ok(record)
}

struct Reader<'t, 'm> {
    whole: &'t str,
    wanted: Option<&'m str>,
    record: Record<'t>,
    /// How many labels are of the whole text, and where the first is.
    of_text: usize,
    first: Option<Range<usize>>,
}

impl<'t> Reader<'t, '_> {
    /// Reads a list of labels, if it is one.
    fn labels(&mut self, key: &str, list: &'t RawValue) {
        let is_list = ["label", "labels", "cats", "category"].contains(&key);
        for (number, value) in array(Some(list)).into_iter().enumerate() {
            if value.get().starts_with('[') {
                self.triple(value);
            } else if is_object(value) && has_start(value.get()) {
                self.entity(number, value);
            } else if is_list {
                self.of_text += 1;
                self.first.get_or_insert_with(|| at(self.whole, value));
            }
        }
    }

    /// Reads `[start, end, label]`.
    fn triple(&mut self, value: &'t RawValue) {
        let parts = array(Some(value));
        let [start, end, label, ..] = parts.as_slice() else { return };
        let (start, end) = (count(Some(start)), count(Some(end)));
        let range = start.zip(end).filter(|(start, end)| start <= end);
        let Some(label) = scalar(Some(label)) else { return };
        self.record.region(Region {
            id: format!("s{}", self.record.regions.len() + 1).into(),
            labels: vec![label],
            stretches: range.map(|(start, end)| start..end).into_iter().collect(),
            at: at(self.whole, value),
            ..Region::default()
        });
    }

    /// Reads an object with a start, an end and a label.
    fn entity(&mut self, number: usize, value: &'t RawValue) {
        let [id, words] = keys(value.get(), ["id", "text"]);
        let is_wanted = |user: Cow<'_, str>| {
            self.wanted.is_none_or(|wanted| names::of_annotator(&user) == wanted)
        };
        if user(value).is_some_and(|user| !is_wanted(user)) {
            return;
        }
        let label = first_of(value.get(), ["label", "type", "entity", "tag"]);
        let mut labels = strings(label);
        if labels.is_empty() {
            labels = strings(first_of(value.get(), ["labels", "entity_group"]));
        }
        self.record.region(Region {
            id: id_of(id, ("s", number)),
            labels,
            stretches: range(value.get()).into_iter().collect(),
            words: string(words),
            at: at(self.whole, value),
            ..Region::default()
        });
    }

    fn relations(&mut self, list: &'t RawValue) {
        for value in array(Some(list)) {
            let from = first_of(value.get(), ["from_id", "from", "head", "subj"]);
            let to = first_of(value.get(), ["to_id", "to", "child", "obj"]);
            let label = first_of(value.get(), ["type", "label", "relation"]);
            let (Some(from), Some(to)) = (scalar(from), scalar(to)) else { continue };
            let label = scalar(label).unwrap_or("relation".into());
            self.record.links.push(Link { label, from, to, at: at(self.whole, value) });
        }
    }
}
