//! A task of the reduced export (`JSON_MIN`): an object with its data, and the results of each control under
//! the name of that. What several have annotated is several objects with the same ID.

use std::ops::Range;
use std::path::Path;

use serde_json::value::RawValue;

use super::results::config_names;
use crate::story::OpenError;
use crate::story::formats::json_values::{array, each, is_object, keys, scalar, string, strings};
use crate::story::formats::members::{Member, names, no_story};
use crate::story::formats::record::regions::{at, has_start, range};
use crate::story::formats::record::text::{about, article, strings_of};
use crate::story::formats::record::{Record, Region};
use crate::story::marks::OwnCounting;

/// The keys that are about the annotation.
const OWN: [&str; 9] = [
    "id",
    "annotator",
    "annotation_id",
    "created_at",
    "updated_at",
    "lead_time",
    "agreement",
    "file_upload",
    "sayso",
];

/// Returns true for an object of the reduced export.
pub(super) fn is_reduced(object: &str) -> bool {
    if memchr::memmem::find(object.as_bytes(), b"\"annotation_id\"").is_none() {
        return false;
    }
    let [own, data] = keys(object, ["annotation_id", "data"]);
    own.is_some() && data.is_none_or(|data| !is_object(data))
}

/// Returns the ID that the objects of one task have.
pub(super) fn group(object: &str) -> Option<String> {
    if !is_reduced(object) {
        return None;
    }
    let [id] = keys(object, ["id"]);
    scalar(id).map(std::borrow::Cow::into_owned)
}

/// Returns everybody whose objects there are of a task.
pub(super) fn annotators(pieces: &[&str]) -> Vec<String> {
    pieces.iter().map(|piece| who(piece)).collect()
}

fn who(piece: &str) -> String {
    scalar(keys(piece, ["annotator"])[0]).unwrap_or_default().into_owned()
}

/// Reads the object of the annotator who is asked for; `None` if it is no reduced export.
pub(super) fn read<'t>(member: &Member<'t>) -> Option<Result<Record<'t>, OpenError>> {
    let whole = member.file.whole();
    let pieces: Vec<&str> = member.at.iter().map(|at| &whole[at.clone()]).collect();
    let first = pieces.first().filter(|piece| is_reduced(piece))?;
    let makers: Vec<String> = annotators(&pieces);
    let known = names::of_annotators(makers.iter().map(String::as_str));
    let wanted = member.annotator.map(|wanted| known.iter().position(|name| **name == *wanted));
    let piece = match wanted {
        None => first,
        Some(Some(at)) => pieces[at],
        Some(None) => {
            let what = format!("has no annotation of {}", member.annotator.unwrap_or_default());
            let hint = "Leave out the @ and the name, or list the stories of the file.";
            return Some(Err(no_story(Path::new(&member.address), &what, hint)));
        }
    };
    Some(object(member, piece))
}

fn object<'t>(member: &Member<'t>, piece: &'t str) -> Result<Record<'t>, OpenError> {
    let whole = member.file.whole();
    let mut record = Record { counting: OwnCounting::UTF16, ..Record::default() };
    about(piece, &mut record.meta);
    let mut all = strings_of(piece);
    all.retain(|(key, _)| !OWN.contains(&key.as_str()));
    let asked = config_names(member);
    let asked: Vec<&str> = asked.iter().map(String::as_str).collect();
    let Some(text) = article(&all, &asked) else {
        let what = "has no text: its data are pictures, sound, a dialogue or numbers";
        let hint = "Tasks with a text can be read.";
        return Err(no_story(Path::new(&member.address), what, hint));
    };
    let key = all[text].0.clone();
    record.text = all.swap_remove(text).1;
    let (mut unread, mut first) = (0, None);
    each(piece, &mut |name, value| {
        if OWN.contains(&name) || name == key {
            return true;
        }
        for result in array(Some(value)) {
            if !is_object(result) {
                continue;
            }
            if has_start(result.get()) {
                control(whole, (name, result), &mut record);
            } else {
                unread += 1;
                first.get_or_insert_with(|| at(whole, result));
            }
        }
        true
    });
    let first: Range<usize> = first.unwrap_or_default();
    record.report_unread(
        unread,
        first,
        ("region that is not of the text", "regions that are not of the text"),
    );
    Ok(record)
}

/// Adds a region of a control.
fn control<'t>(whole: &'t str, (name, result): (&str, &'t RawValue), record: &mut Record<'t>) {
    let mut labels = Vec::new();
    each(result.get(), &mut |key, value| {
        if key.ends_with("labels") {
            labels.extend(strings(Some(value)));
        }
        true
    });
    let [words] = keys(result.get(), ["text"]);
    record.region(Region {
        id: format!("r{}", record.regions.len() + 1).into(),
        full: labels.first().map_or_else(String::new, |label| format!("{name}/{label}")),
        labels,
        stretches: range(result.get()).into_iter().collect(),
        words: string(words),
        at: at(whole, result),
    });
}
