//! Quotes that were annotated for Citron, or found by it: an object with the text, and quotes of a cue,
//! sources and contents. Offsets count characters. A quote with a confidence was found by the program: it
//! is a suggestion.

use std::borrow::Cow;
use std::path::Path;

use serde_json::value::RawValue;

use super::json_values::{array, is_object, keys, number, string};
use super::members::{ByContent, Index, Member, json, no_story};
use super::record::regions::{at, id_of, range};
use super::record::text::about;
use super::record::{Event, Record, Region, check_json};
use super::{Format, OpenError, Taker, known_files};
use crate::story::Text;
use crate::story::marks::OwnCounting;

/// The row of the table of formats.
pub const FORMAT: Format =
    Format::by_content("citron", "quotes annotated for Citron, or found by it", &["json", "jsonl"]);

/// How its files are read.
pub const BY_CONTENT: ByContent = ByContent {
    format: &FORMAT,
    lost: "Nothing but the scores of quotes that are no suggestions.",
    known: &[known_files::CITRON],
    index,
    read,
};

/// The name under which the program suggests quotes.
const PROGRAM: &str = "citron";

fn index(file: &Text) -> Result<Index, OpenError> {
    json::index(file, json::Indexing::of("id"))
}

fn read(member: &Member<'_>, mut taker: Taker<'_>) -> Result<(), OpenError> {
    check_json(member)?;
    record(member)?.pass_on(member, FORMAT.name, &mut taker);
    Ok(())
}

fn record<'t>(member: &Member<'t>) -> Result<Record<'t>, OpenError> {
    let whole = member.file.whole();
    let object = &whole[member.at.first().cloned().unwrap_or_default()];
    let [text, quotes, groups] = keys(object, ["text", "quotes", "coreference_groups"]);
    let Some(text) = string(text) else {
        let hint = "Write the text under the key text.";
        return Err(no_story(Path::new(&member.address), "has no text", hint));
    };
    let mut record = Record { counting: OwnCounting::CHARS, text, ..Record::default() };
    about(object, &mut record.meta);
    for (number, quote) in array(quotes).into_iter().enumerate() {
        self::quote(whole, (number, quote), &mut record);
    }
    for (number, group) in array(groups).into_iter().enumerate() {
        let mut ids = Vec::new();
        for (of_group, span) in array(Some(group)).into_iter().enumerate() {
            let id = format!("m{}.{}", number + 1, of_group + 1);
            ids.push(region(whole, id, ("source", span), &mut record));
        }
        record.same.push((ids, at(whole, group)));
    }
    Ok(record)
}

fn quote<'t>(whole: &'t str, (ordinal, value): (usize, &'t RawValue), record: &mut Record<'t>) {
    let [id, cue, sources, contents, coreferences, confidence] =
        keys(value.get(), ["id", "cue", "sources", "contents", "coreferences", "confidence"]);
    let place = at(whole, value);
    let id = id_of(id, ("q", ordinal));
    let mut roles = Vec::new();
    let cues = match cue {
        Some(cue) if is_object(cue) => vec![cue],
        cue => array(cue),
    };
    let mut first_source = None;
    for (role, spans) in [("content", array(contents)), ("source", array(sources)), ("cue", cues)] {
        for (at_span, span) in spans.into_iter().enumerate() {
            let id = region(whole, format!("{id}.{role}{}", at_span + 1), (role, span), record);
            if role == "source" {
                first_source.get_or_insert_with(|| id.clone());
            }
            roles.push((role, id, at(whole, span)));
        }
    }
    // other names of the first source
    let mut same: Vec<Cow<'t, str>> = first_source.into_iter().collect();
    for (ordinal, span) in array(coreferences).into_iter().enumerate().filter(|(_, s)| is_object(s))
    {
        same.push(region(whole, format!("{id}.name{}", ordinal + 1), ("source", span), record));
    }
    if same.len() > 1 {
        record.same.push((same, place.clone()));
    }
    if let Some(score) = number(confidence) {
        record.suggestions.push((id.clone(), PROGRAM, Some(score)));
    }
    record.events.push(Event { id, label: "quote".into(), roles, at: place });
}

fn region<'t>(
    whole: &'t str,
    id: String,
    (label, span): (&'static str, &'t RawValue),
    record: &mut Record<'t>,
) -> Cow<'t, str> {
    let [words] = keys(span.get(), ["text"]);
    record.region(Region {
        id: id.clone().into(),
        labels: vec![label.into()],
        stretches: range(span.get()).into_iter().collect(),
        words: string(words),
        at: at(whole, span),
        ..Region::default()
    });
    id.into()
}
