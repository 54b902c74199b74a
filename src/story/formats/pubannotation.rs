//! Annotations of `PubAnnotation` (also TextAE): a text with denotations, relations and attributes, each
//! project's in a track where there are several. Offsets count characters.

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};
use std::ops::Range;
use std::path::Path;

use serde_json::value::RawValue;

use super::json_values::{array, is_object, keys, scalar, string};
use super::members::{ByContent, Index, Member, json, names, no_story};
use super::record::regions::{at, id_of, range};
use super::record::text::about;
use super::record::{Feature, Link, Record, Region, check_json};
use super::{Format, OpenError, Taker, known_files};
use crate::story::Text;
use crate::story::marks::OwnCounting;
use crate::story::marks::rules::Rule;

/// The row of the table of formats.
pub const FORMAT: Format = Format::by_content(
    "pubannotation",
    "annotations of PubAnnotation or TextAE",
    &["json", "jsonl"],
);

/// How its files are read.
pub const BY_CONTENT: ByContent = ByContent {
    format: &FORMAT,
    lost: "Blocks are counted and left out; namespaces and colours are not read.",
    known: &[known_files::PUBANNOTATION],
    index,
    read,
};

/// The relation of a piece to the denotation that it belongs to.
const CHAIN: &str = "_lexicallyChainedTo";

fn index(file: &Text) -> Result<Index, OpenError> {
    json::index(file, json::Indexing { annotators, ..json::Indexing::of("sourceid") })
}

/// Returns the projects whose annotations a text has.
fn annotators(pieces: &[&str]) -> Vec<String> {
    tracks(pieces.first().copied().unwrap_or_default()).into_iter().map(|(who, _)| who).collect()
}

/// Returns the name of each project, and the object that has its annotations.
fn tracks(object: &str) -> Vec<(String, &str)> {
    let [project, denotations, tracks] = keys(object, ["project", "denotations", "tracks"]);
    let name = |project: Option<&RawValue>| scalar(project).unwrap_or_default().into_owned();
    let mut all = Vec::new();
    if !array(denotations).is_empty() {
        all.push((name(project), object));
    }
    for track in array(tracks) {
        all.push((name(keys(track.get(), ["project"])[0]), track.get()));
    }
    all
}

fn read(member: &Member<'_>, mut taker: Taker<'_>) -> Result<(), OpenError> {
    check_json(member)?;
    record(member)?.pass_on(member, FORMAT.name, &mut taker);
    Ok(())
}

fn record<'t>(member: &Member<'t>) -> Result<Record<'t>, OpenError> {
    let none = |what: &str, hint: &str| no_story(Path::new(&member.address), what, hint);
    let whole = member.file.whole();
    let object = &whole[member.at.first().cloned().unwrap_or_default()];
    let [text, target] = keys(object, ["text", "target"]);
    let Some(text) = string(text) else {
        return Err(none("has no text", "Get it with its text: nothing is fetched."));
    };
    let mut record = Record { counting: OwnCounting::CHARS, text, ..Record::default() };
    record.meta.url = string(target).map(Cow::into_owned);
    about(object, &mut record.meta);
    let tracks = tracks(object);
    let known = names::of_annotators(tracks.iter().map(|(who, _)| who.as_str()));
    let track = match member.annotator {
        Some(wanted) => known.iter().position(|name| **name == *wanted).ok_or_else(|| {
            let hint = "Leave out the @ and the name, or list the stories of the file.";
            none(&format!("has no annotations of {wanted}"), hint)
        })?,
        None => 0,
    };
    if let Some((_, own)) = tracks.get(track) {
        annotations(whole, own, &mut record);
    }
    Ok(record)
}

fn annotations<'t>(whole: &'t str, own: &'t str, record: &mut Record<'t>) {
    let [denotations, relations, attributes, modifications, blocks] =
        keys(own, ["denotations", "relations", "attributes", "modifications", "blocks"]);
    for (number, one) in array(denotations).into_iter().enumerate() {
        denotation(whole, (number, one), record);
    }
    let mut chains = Vec::new();
    for one in array(relations) {
        let [subj, pred, obj] = keys(one.get(), ["subj", "pred", "obj"]);
        let (Some(from), Some(to)) = (scalar(subj), scalar(obj)) else {
            broken(whole, one, "the relation does not name two annotations", record);
            continue;
        };
        let label = scalar(pred).unwrap_or("relation".into());
        if label == CHAIN {
            chains.push((from, to));
            continue;
        }
        record.links.push(Link { label, from, to, at: at(whole, one) });
    }
    for one in array(attributes) {
        let [subj, pred, obj] = keys(one.get(), ["subj", "pred", "obj"]);
        feature(whole, one, (scalar(subj), scalar(pred), scalar(obj)), record);
    }
    for one in array(modifications) {
        let [pred, obj] = keys(one.get(), ["pred", "obj"]);
        feature(whole, one, (scalar(obj), scalar(pred), Some("true".into())), record);
    }
    join(chains, record);
    let blocks = array(blocks);
    let first = blocks.first().map(|block| at(whole, block)).unwrap_or_default();
    record.report_unread(blocks.len(), first, ("block", "blocks"));
}

fn broken(whole: &str, one: &RawValue, what: &str, record: &mut Record<'_>) {
    let hint = "Write it as the documentation of PubAnnotation has it.";
    record.report(Rule::BrokenLine, at(whole, one), what.to_owned(), hint);
}

fn denotation<'t>(whole: &'t str, (number, one): (usize, &'t RawValue), record: &mut Record<'t>) {
    let [id, span, obj] = keys(one.get(), ["id", "span", "obj"]);
    let spans = match span {
        Some(span) if is_object(span) => vec![span],
        span => array(span),
    };
    let ranges: Vec<Range<u32>> = spans.iter().filter_map(|span| range(span.get())).collect();
    let id = id_of(id, ("T", number));
    let labels: Vec<Cow<'t, str>> = scalar(obj).into_iter().collect();
    if labels.is_empty() {
        broken(whole, one, &format!("{id} has no obj, and so no label"), record);
    }
    let stretches = if ranges.len() == spans.len() { ranges } else { Vec::new() };
    record.region(Region { id, labels, stretches, at: at(whole, one), ..Region::default() });
}

/// A string that may be missing.
type Words<'t> = Option<Cow<'t, str>>;

fn feature<'t>(
    whole: &'t str,
    one: &'t RawValue,
    (about, name, words): (Words<'t>, Words<'t>, Words<'t>),
    record: &mut Record<'t>,
) {
    let (Some(about), Some(name)) = (about, name) else {
        return broken(whole, one, "the attribute does not name an annotation", record);
    };
    let words = words.unwrap_or_default();
    record.features.push(Feature { about, name, words, at: at(whole, one) });
}

/// Gives the ranges of pieces to the denotations that they are chained to.
fn join(chains: Vec<(Cow<'_, str>, Cow<'_, str>)>, record: &mut Record<'_>) {
    let positions: HashMap<String, usize> =
        (0..).zip(&record.regions).map(|(at, region)| (region.id.to_string(), at)).collect();
    let mut pieces = HashSet::new();
    for (from, to) in chains {
        let (Some(from), Some(to)) = (positions.get(&*from), positions.get(&*to)) else { continue };
        let is_piece =
            |at: usize| record.regions[at].labels.first().is_some_and(|label| label == "_FRAGMENT");
        let (whole, piece) = if is_piece(*from) { (*to, *from) } else { (*from, *to) };
        let more = record.regions[piece].stretches.clone();
        record.regions[whole].stretches.extend(more);
        pieces.insert(piece);
    }
    for region in &mut record.regions {
        region.stretches.sort_by_key(|range| range.start);
    }
    let mut at = 0;
    record.regions.retain(|_| {
        at += 1;
        !pieces.contains(&(at - 1))
    });
}
