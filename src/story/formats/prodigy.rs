//! Exports of Prodigy: JSON Lines of tasks with spans and relations. Lines with the same input are one
//! story; of several annotators each has a row. Offsets count characters, and the ends of relations are
//! given by tokens.
//!
//! Only what was accepted is read. Also read are tasks without an answer, and texts alone.

use std::borrow::Cow;
use std::collections::HashMap;
use std::ops::Range;
use std::path::Path;

use serde_json::value::RawValue;

use super::json_values::{array, count, keys, scalar, string};
use super::members::{ByContent, Index, Member, json, names, no_story};
use super::record::regions::{at, range};
use super::record::text::about;
use super::record::{Link, Record, Region, check_json};
use super::{Format, OpenError, Taker, known_files};
use crate::story::Text;
use crate::story::marks::OwnCounting;
use crate::story::marks::rules::Rule;

/// The row of the table of formats.
pub const FORMAT: Format =
    Format::by_content("prodigy", "tasks of Prodigy, as JSONL", &["jsonl", "json"]);

/// How its files are read.
pub const BY_CONTENT: ByContent = ByContent {
    format: &FORMAT,
    lost: "Tokens, choices about a whole text, and answers that were rejected or ignored are left out; the last two are counted.",
    known: &[known_files::PRODIGY],
    index,
    read,
};

/// The most spans that are searched for the one that covers a token.
const MOST_SEARCHED: usize = 1_000;

fn index(file: &Text) -> Result<Index, OpenError> {
    json::index(file, json::Indexing { id: "", group, annotators })
}

/// Returns what the lines about one text have in common.
fn group(line: &str) -> Option<String> {
    scalar(keys(line, ["_input_hash"])[0]).map(Cow::into_owned)
}

/// Returns who has accepted something, each once.
fn annotators(lines: &[&str]) -> Vec<String> {
    let mut all: Vec<String> = Vec::new();
    for line in lines.iter().filter(|line| is_accepted(line)) {
        let who = who(line);
        if !all.contains(&who) {
            all.push(who);
        }
    }
    all
}

fn who(line: &str) -> String {
    let [annotator, session] = keys(line, ["_annotator_id", "_session_id"]);
    scalar(annotator).or_else(|| scalar(session)).unwrap_or_default().into_owned()
}

fn is_accepted(line: &str) -> bool {
    string(keys(line, ["answer"])[0]).is_none_or(|answer| answer == "accept")
}

fn read(member: &Member<'_>, mut taker: Taker<'_>) -> Result<(), OpenError> {
    check_json(member)?;
    record(member)?.pass_on(member, FORMAT.name, &mut taker);
    Ok(())
}

fn record<'t>(member: &Member<'t>) -> Result<Record<'t>, OpenError> {
    let none = |what: &str, hint: &str| no_story(Path::new(&member.address), what, hint);
    let whole = member.file.whole();
    let lines: Vec<&'t str> = member.at.iter().map(|at| &whole[at.clone()]).collect();
    let text = lines.first().and_then(|line| string(keys(line, ["text"])[0]));
    let Some(text) = text.filter(|text| !text.trim().is_empty()) else {
        return Err(none("has no text", "Tasks with a text can be read, not pictures or sound."));
    };
    let mut record = Record { counting: OwnCounting::CHARS, text, ..Record::default() };
    if let Some(meta) = lines.first().and_then(|line| keys(line, ["meta"])[0]) {
        about(meta.get(), &mut record.meta);
    }
    let accepted: Vec<&str> = lines.iter().copied().filter(|line| is_accepted(line)).collect();
    let refused = lines.len() - accepted.len();
    let makers: Vec<String> = annotators(&lines);
    let known = names::of_annotators(makers.iter().map(String::as_str));
    let chosen = match member.annotator {
        Some(wanted) => {
            let at = known.iter().position(|name| **name == *wanted);
            Some(
                &makers[at.ok_or_else(|| {
                    let hint = "Leave out the @ and the name, or list the stories of the file.";
                    none(&format!("has nothing that {wanted} has accepted"), hint)
                })?],
            )
        }
        None => None,
    };
    let mut reader = Reader { whole, record, known: HashMap::new() };
    for line in accepted {
        if chosen.is_none_or(|chosen| who(line) == *chosen) {
            reader.line(line);
        }
    }
    let mut record = reader.record;
    let first = member.at.first().map(|at| at.start..at.start).unwrap_or_default();
    let sort = ("answer that was rejected or ignored", "answers that were rejected or ignored");
    record.report_unread(refused, first, sort);
    Ok(record)
}

struct Reader<'t> {
    whole: &'t str,
    record: Record<'t>,
    /// The IDs of spans by their place and label: a span that two lines have is one.
    known: HashMap<(Range<u32>, String), String>,
}

impl<'t> Reader<'t> {
    fn line(&mut self, line: &'t str) {
        let [spans, relations, tokens, choices] =
            keys(line, ["spans", "relations", "tokens", "accept"]);
        let tokens = array(tokens);
        for span in array(spans) {
            let [label, words] = keys(span.get(), ["label", "text"]);
            let label = scalar(label).unwrap_or_default();
            let range = range(span.get()).or_else(|| of_tokens(span, &tokens));
            self.span((range, label), string(words), at(self.whole, span));
        }
        for relation in array(relations) {
            self.relation(relation, &tokens);
        }
        let choices = array(choices);
        let first = choices.first().map(|choice| at(self.whole, choice)).unwrap_or_default();
        let sort = ("choice about the whole text", "choices about the whole text");
        self.record.report_unread(choices.len(), first, sort);
    }

    /// Adds a span and returns its ID; that of the one that is there already, if there is one.
    fn span(
        &mut self,
        (range, label): (Option<Range<u32>>, Cow<'t, str>),
        words: Option<Cow<'t, str>>,
        at: Range<usize>,
    ) -> String {
        let id = format!("s{}", self.record.regions.len() + 1);
        if let Some(range) = &range {
            let known = self.known.entry((range.clone(), label.to_string()));
            let known = known.or_insert_with(|| id.clone());
            if *known != id {
                return known.clone();
            }
        }
        self.record.region(Region {
            id: id.clone().into(),
            labels: vec![label],
            stretches: range.into_iter().collect(),
            words,
            at,
            ..Region::default()
        });
        id
    }

    fn relation(&mut self, relation: &'t RawValue, tokens: &[&'t RawValue]) {
        let [label, head, child, head_span, child_span] =
            keys(relation.get(), ["label", "head", "child", "head_span", "child_span"]);
        let place = at(self.whole, relation);
        let ends = [(head_span, head), (child_span, child)].map(|(span, token)| {
            let range_of = |token: u32| tokens.get(token as usize).and_then(|t| range(t.get()));
            let own = span.and_then(|span| range(span.get()));
            let range = own.or_else(|| count(token).and_then(range_of));
            let label = span.and_then(|span| scalar(keys(span.get(), ["label"])[0]));
            (range, label)
        });
        let [Some(from), Some(to)] = ends.map(|(range, label)| self.end(range, label, &place))
        else {
            let hint = "Export it again, with its tokens and spans.";
            let what = "the relation does not say what it links".to_owned();
            return self.record.report(Rule::BrokenLine, place, what, hint);
        };
        let label = scalar(label).unwrap_or("relation".into());
        self.record.links.push(Link { label, from: from.into(), to: to.into(), at: place });
    }

    /// Returns the ID of the span at one end of a relation: one with its label, else one that covers its
    /// token, else a new one.
    fn end(
        &mut self,
        range: Option<Range<u32>>,
        label: Option<Cow<'t, str>>,
        at: &Range<usize>,
    ) -> Option<String> {
        let range = range?;
        let label = label.unwrap_or_default();
        if let Some(known) = self.known.get(&(range.clone(), label.to_string())) {
            return Some(known.clone());
        }
        let covers = |region: &&Region<'t>| {
            let own = region.stretches.first();
            own.is_some_and(|own| own.start <= range.start && range.end <= own.end)
        };
        let found = self.record.regions.iter().take(MOST_SEARCHED).find(covers);
        match found {
            Some(region) => Some(region.id.to_string()),
            None => Some(self.span((Some(range), label), None, at.clone())),
        }
    }
}

/// Returns the range of a span that only names its tokens; the last one is part of it.
fn of_tokens(span: &RawValue, tokens: &[&RawValue]) -> Option<Range<u32>> {
    let [first, last] = keys(span.get(), ["token_start", "token_end"]);
    let of = |value| tokens.get(count(value)? as usize).and_then(|token| range(token.get()));
    let (first, last) = (of(first)?, of(last)?);
    (first.start <= last.end).then_some(first.start..last.end)
}
