//! docs/json.md says what `sayso export --to json` writes: every field of every
//! object, every word that a field can hold, and how ranges are counted.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use sayso::export::data::{json, jsonl};
use sayso::export::{ExportInput, Options};
use sayso::review::journal;
use sayso::story::{
    Basis, Checkable, ClaimKind, Disk, Form, PersonKind, QuoteIx, Severity, SourceKind, Span,
    Stance, Story, load,
};
use serde_json::Value;

/// Objects by the name that the page gives them, each with its fields.
type Fields<'a> = BTreeMap<&'a str, BTreeSet<&'a str>>;

/// Lists by their fields, with the name of what is in them.
const NAMES: &[(&str, &str)] = &[
    ("stories", "story"),
    ("lines", "line"),
    ("quote", "quote"),
    ("people", "person"),
    ("mentions", "mention"),
    ("ambiguous", "ambiguous name"),
    ("quotes", "quote"),
    ("claims", "claim"),
    ("evidence", "evidence"),
    ("sources", "source"),
    ("embeds", "embed"),
    ("problems", "problem"),
    ("also", "further place"),
    ("suggestion", "suggestion"),
    ("review", "review"),
    ("signoff", "sign-off"),
    ("items", "reviewed item"),
    ("axes", "question"),
    ("answers", "given answer"),
    ("range", "range"),
    ("parts", "range"),
    ("cue", "range"),
    ("mention", "range"),
];

fn exported(stories: Vec<ExportInput>) -> Value {
    let mut out = Vec::new();
    let mut stories = stories.into_iter();
    json::write(&mut stories, &Options::default(), &mut out).expect("memory takes all");
    serde_json::from_slice(&out).expect("JSON")
}

/// Returns the lines of a story's first quote and of its first words.
fn lines(story: &Story) -> Value {
    let mut out = Vec::new();
    jsonl::quotes(story, &[QuoteIx(0)], &mut out).expect("memory takes all");
    let found = jsonl::Found { span: Span::of(0..4), line: "words", quote: None };
    jsonl::found(story, &[found], &mut out).expect("memory takes all");
    let all = serde_json::Deserializer::from_slice(&out).into_iter::<Value>();
    Value::Array(all.map(|line| line.expect("JSON")).collect())
}

fn opened(path: &Path) -> Story {
    load(&Disk, path).expect("it opens")
}

/// Returns the stories that together have one of everything.
fn stories() -> Vec<Story> {
    let bad = fs::read_dir("tests/bad").expect("cargo runs tests in the crate's folder");
    let paths = bad.map(|entry| entry.expect("the folder can be read").path());
    let mut stories: Vec<Story> =
        paths.filter(|p| p.extension().is_some_and(|e| e == "story")).map(|p| opened(&p)).collect();
    stories.push(opened(Path::new("tests/screens/harbour.story")));
    stories
}

/// Returns a story with its review.
fn reviewed() -> ExportInput {
    let folder = "tests/review/council-lanes.story.review";
    let record = journal::read(&Disk, &[folder.into()]).record();
    ExportInput::of(opened(Path::new("stories/council-lanes.story")), record, &Options::default())
}

/// Adds the fields of every object in a value that stands under a field.
fn collect<'a>(under: &str, value: &'a Value, fields: &mut Fields<'a>) {
    match value {
        // an event has what its kind has: docs/review-journal.md describes them
        _ if under == "events" => {}
        Value::Array(list) => list.iter().for_each(|one| collect(under, one, fields)),
        Value::Object(object) => {
            let name = NAMES.iter().find(|(field, _)| *field == under);
            let (_, name) = name.unwrap_or_else(|| panic!("{under} holds objects without a name"));
            let keys: BTreeSet<&str> = object.keys().map(String::as_str).collect();
            let known = fields.entry(name).or_insert_with(|| keys.clone());
            assert_eq!(*known, keys, "a {name} always has the same fields");
            object.iter().for_each(|(field, value)| collect(field, value, fields));
        }
        _ => {}
    }
}

/// Returns the fields that a page describes: a heading an object, a row a field.
fn described(page: &str) -> Fields<'_> {
    let mut fields = Fields::new();
    for section in page.split("\n## ").skip(1) {
        let (name, rows) = section.split_once('\n').expect("a heading has text");
        let names = rows.lines().filter_map(|row| row.strip_prefix("| `")?.split('`').next());
        fields.insert(name, names.collect());
    }
    fields
}

/// What `sayso check`, `sayso diff` and `sayso draft` write: tests/cli/ has it.
const NO_EXPORT: [&str; 3] = ["Problems of many stories", "What differs", "draft"];

#[test]
fn every_field_is_described() {
    let page = fs::read_to_string("docs/json.md").expect("the page is there");
    let mut stories: Vec<ExportInput> = stories().into_iter().map(ExportInput::from).collect();
    stories.push(reviewed());
    let written = exported(stories);
    let lines = lines(&opened(Path::new("tests/screens/harbour.story")));
    let mut fields = Fields::new();
    collect("stories", &written["stories"], &mut fields);
    collect("lines", &lines, &mut fields);
    let mut described = described(&page);
    described.retain(|heading, _| !NO_EXPORT.contains(heading));
    assert_eq!(described, fields);
}

#[test]
fn a_page_is_read_by_its_headings_and_rows() {
    let page = "# JSON\n\n## a\n\n| field | x |\n|---|---|\n| `b` | x `y` |\n\n## c\n\nNone.\n";
    let wanted = [("a", BTreeSet::from(["b"])), ("c", BTreeSet::new())];
    assert_eq!(described(page), Fields::from(wanted));
}

#[test]
fn every_word_is_described() {
    fn of<T>(all: &[(T, &'static str)]) -> Vec<&'static str> {
        all.iter().map(|(_, word)| *word).collect()
    }
    let page = fs::read_to_string("docs/json.md").expect("the page is there");
    let severities = [Severity::Error, Severity::Warning, Severity::Note].map(Severity::word);
    for words in [
        of(&Form::ALL),
        of(PersonKind::ALL),
        of(Basis::ALL),
        of(ClaimKind::ALL),
        of(Checkable::ALL),
        of(Stance::ALL),
        of(SourceKind::ALL),
        severities.to_vec(),
    ] {
        let (end, others) = words.split_last().expect("a list of words has words");
        let list = format!("`{}` or `{end}` |", others.join("`, `"));
        assert!(page.contains(&list), "docs/json.md lacks the list {list}");
    }
}

/// Returns every range in a value.
fn ranges(value: &Value) -> Vec<&Value> {
    match value {
        Value::Array(list) => list.iter().flat_map(ranges).collect(),
        Value::Object(object) if object.contains_key("bytes") => vec![value],
        Value::Object(object) => object.values().flat_map(ranges).collect(),
        _ => Vec::new(),
    }
}

/// Returns the byte of a file at a place as `start` and `end` name it.
fn byte_at(file: &str, place: &str) -> usize {
    let (line, column) = place.split_once(':').expect("line:column");
    let (line, column): (usize, usize) =
        (line.parse().expect("a line"), column.parse().expect("a column"));
    let before: usize = file.split_inclusive('\n').take(line - 1).map(str::len).sum();
    let chars = file[before..].chars().take(column - 1);
    before + chars.map(char::len_utf8).sum::<usize>()
}

#[test]
fn ranges_are_counted_as_described() {
    let path = Path::new("tests/screens/harbour.story");
    let (story, file) = (opened(path), fs::read_to_string(path).expect("it is there"));
    let body = story.body().to_owned();
    let written = exported(vec![ExportInput::from(story)]);
    let ranges = ranges(&written);
    assert!(ranges.len() > 20);
    for range in ranges {
        let offset = |sort: &str, end: usize| range[sort][end].as_u64().expect("a number") as usize;
        let word = |field: &str| range[field].as_str().expect("a string");
        let (from, to) = (offset("chars", 0), offset("chars", 1));
        let by_chars: String = body.chars().skip(from).take(to - from).collect();
        assert_eq!(&body[offset("bytes", 0)..offset("bytes", 1)], word("text"));
        assert_eq!(by_chars, word("text"));
        assert_eq!(&file[byte_at(&file, word("start"))..byte_at(&file, word("end"))], word("text"));
    }
}

#[test]
fn a_story_is_a_line_and_nothing_in_it_steers_a_terminal() {
    let text = "A\u{202e}b\u{9b}c\u{7f}d\u{e0041}e “x\u{200b}y”.\n";
    let mut out = Vec::new();
    let folder = tempfile::tempdir().expect("a folder for a test");
    let path = folder.path().join("a.story");
    fs::write(&path, text).expect("a file");
    let mut stories = [opened(&path), opened(&path)].into_iter().map(ExportInput::from);
    json::write(&mut stories, &Options::default(), &mut out).expect("memory takes all");
    let out = String::from_utf8(out).expect("UTF-8");
    assert_eq!(out.lines().count(), 4);
    assert!(!out.contains(|c: char| c != '\n' && c.is_control()), "{out:?}");
    assert!(!out.contains(['\u{202e}', '\u{200b}', '\u{e0041}']), "{out:?}");
    let back: Value = serde_json::from_str(&out).expect("JSON");
    assert_eq!(back["stories"][0]["title"], text.trim_end());
}
