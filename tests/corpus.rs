//! Real brat pairs, where they are at hand: `SAYSO_CORPUS` names a folder that
//! holds `polnear/`. Without it nothing is tested here.
#![allow(clippy::print_stdout, reason = "the figures are what the test is run for")]

#[path = "support/corpus.rs"]
mod corpus;

use corpus::pairs;
use sayso::story::text::layout::Layout;
use sayso::story::{Disk, Problem, load};

/// A T line, recounted plainly.
struct Plain {
    line: usize,
    stretches: Vec<(usize, usize)>,
    words: String,
}

/// Reads the T lines of an .ann file; lines that are no annotations go on the one above.
fn plain_spans(ann: &str) -> Vec<Plain> {
    let mut spans: Vec<Plain> = Vec::new();
    let mut is_span = false;
    for (number, line) in ann.lines().enumerate() {
        let first: String = line.chars().take_while(|c| *c != '\t').collect();
        let is_line = line.contains('\t')
            && first.len() > 1
            && first[1..].bytes().all(|b| b.is_ascii_digit());
        if !is_line {
            if let (true, Some(last)) = (is_span, spans.last_mut()) {
                last.words.push('\n');
                last.words.push_str(line);
            }
            continue;
        }
        is_span = line.starts_with('T');
        if is_span {
            let fields: Vec<&str> = line.splitn(3, '\t').collect();
            let numbers = fields[1].split_once(' ').expect("a label and offsets").1;
            let stretches = numbers.split(';').map(|pair| {
                let (start, end) = pair.split_once(' ').expect("a start and an end");
                (start.parse().expect("a number"), end.parse().expect("a number"))
            });
            let words = fields[2].to_owned();
            spans.push(Plain { line: number + 1, stretches: stretches.collect(), words });
        }
    }
    spans
}

fn plain_events(ann: &str) -> usize {
    let is_quote = |line: &&str| {
        let kind = line.split('\t').nth(1).unwrap_or_default();
        line.starts_with('E')
            && (kind.starts_with("Attribution:") || kind.starts_with("Attribution-no-source:"))
    };
    ann.lines().filter(is_quote).count()
}

#[test]
fn every_pair_has_as_many_quotes_as_attribution_events_and_every_misfit_named() {
    let pairs = pairs();
    if pairs.is_empty() {
        println!("SAYSO_CORPUS is not set: no real pairs were read");
        return;
    }
    let (mut quotes, mut misfits) = (0, 0);
    for path in &pairs {
        let story = load(&Disk, path).expect("a pair loads");
        let ann = std::fs::read_to_string(path).expect("it can be read");
        let txt = std::fs::read_to_string(path.with_extension("txt")).expect("it can be read");
        assert_eq!(story.quotes.len(), plain_events(&ann), "{}", path.display());
        assert!(story.quotes.iter().all(|q| !q.parts.is_empty()), "{}", path.display());
        quotes += story.quotes.len();
        let wanted = misfit_lines(&ann, &txt);
        let named =
            |p: &&Problem| matches!(p.rule, "text-differs" | "offset-out-of-range" | "empty-span");
        let named: Vec<usize> =
            story.problems.iter().filter(named).map(|p| p.at.line as usize).collect();
        assert_eq!(named, wanted, "{}", path.display());
        misfits += wanted.len();
    }
    println!("{} pairs, {quotes} quotes, {misfits} misfits, each named", pairs.len());
}

/// Returns the lines of an .ann file whose words are not those of the text.
fn misfit_lines(ann: &str, txt: &str) -> Vec<usize> {
    let chars: Vec<char> = txt.replace("\r\n", "\n").chars().collect();
    let blank = |words: &str| words.trim_end_matches('\n').replace(['\n', '\r'], " ");
    let fits = |span: &&Plain| {
        let pieces: Option<Vec<String>> = span
            .stretches
            .iter()
            .map(|&(start, end)| chars.get(start..end).map(|c| c.iter().collect()))
            .collect();
        pieces.is_some_and(|pieces| blank(&pieces.join(" ")) == blank(&span.words))
    };
    plain_spans(ann).iter().filter(|span| !fits(span)).map(|span| span.line).collect()
}

/// Wraps every line of a text at a column, as a mail program does.
fn wrapped(text: &str, columns: usize) -> String {
    let mut out = String::new();
    for line in text.lines() {
        let mut at = 0;
        for word in line.split(' ') {
            let len = word.chars().count();
            if at > 0 && at + 1 + len > columns {
                out.push('\n');
                at = 0;
            } else if at > 0 {
                out.push(' ');
                at += 1;
            }
            out.push_str(word);
            at += len;
        }
        out.push('\n');
    }
    out
}

#[test]
fn real_texts_are_known_as_wrapped_only_when_they_are() {
    let texts: Vec<String> = pairs()
        .iter()
        .map(|path| std::fs::read_to_string(path.with_extension("txt")).expect("it can be read"))
        .collect();
    if texts.is_empty() {
        println!("SAYSO_CORPUS is not set: no real texts were read");
        return;
    }
    let is_wrapped = |text: &str| matches!(Layout::of(text), Layout::Wrapped(_));
    let as_they_are = texts.iter().filter(|text| is_wrapped(text)).count();
    let as_lines = texts.iter().filter(|text| Layout::of(text) == Layout::Lines).count();
    let again = texts.iter().filter(|text| is_wrapped(&wrapped(text, 72))).count();
    let without_blanks = |text: &&String| {
        let lines: Vec<&str> = text.lines().filter(|line| !line.trim().is_empty()).collect();
        Layout::of(&lines.join("\n")) == Layout::Lines
    };
    let lines = texts.iter().filter(without_blanks).count();
    println!(
        "{} texts: {as_they_are} wrapped, {as_lines} of lines; wrapped at 72: {again} known; without \
         blank lines: {lines} known as lines",
        texts.len()
    );
    assert_eq!(as_they_are, 0);
    assert!(again * 100 >= texts.len() * 98 && lines * 100 >= texts.len() * 94);
}

/// The files of other tools, with how many stories and spans they have; `SAYSO_CORPUS` holds `interop/`.
const OTHERS: [(&str, usize, usize); 9] = [
    ("doccano/doccano/data_export/pipeline/examples/sequence_labeling/example.jsonl", 3, 4),
    ("doccano/doccano/data_export/pipeline/examples/relation_extraction/example.jsonl", 1, 4),
    ("doccano/doccano/data_import/pipeline/examples/sequence_labeling/example.jsonl", 3, 3),
    ("doccano/doccano/data_import/pipeline/examples/relation_extraction/example.jsonl", 1, 4),
    // one line has no text, which is said when it is opened
    ("doccano/doccano/data_import/tests/data/sequence_labeling/example.jsonl", 3, 1),
    ("doccano/doccano/data_import/tests/data/sequence_labeling/example_overlapping.jsonl", 1, 2),
    ("doccano/doccano/data_import/tests/data/relation_extraction/example.jsonl", 1, 4),
    ("label-studio/kiji-predictions/sample_predictions.json", 1, 5),
    ("prodigy-jsonl/tutorials/span-and-textcat/examples.jsonl", 3, 0),
];

#[test]
fn files_of_other_tools_have_all_their_stories_and_each_span_is_read_or_named() {
    let Some(corpus) = std::env::var_os("SAYSO_CORPUS") else { return };
    let folder = std::path::Path::new(&corpus).join("interop");
    for (name, stories, spans) in OTHERS {
        let path = folder.join(name);
        if !path.is_file() {
            continue;
        }
        let all = sayso::story::formats::members::stories_of(&Disk, &path);
        let all = all.unwrap_or_else(|| vec![path.clone()]);
        assert_eq!(all.len(), stories, "{name}");
        // a span is somebody named, or its label has no meaning and is counted, or it has no place
        let mut found = 0;
        for story in all.iter().filter_map(|path| load(&Disk, path).ok()) {
            let count = |problem: &Problem| {
                let words = problem.what.rsplit_once(" (").map(|(_, rest)| rest);
                let number = words.and_then(|rest| rest.split(' ').next()?.parse::<usize>().ok());
                let is_link = problem.what.contains("relation") || problem.what.contains("founded");
                if problem.rule == "unmapped-label" && !is_link { number.unwrap_or(0) } else { 0 }
            };
            found += story.mentions.len() + story.problems.iter().map(count).sum::<usize>();
        }
        println!("{name}: {} stories, {found} spans", all.len());
        assert!(found >= spans, "{name}: {found} of {spans} spans");
    }
}

/// The files below a folder, sorted.
fn files_below(folder: &std::path::Path) -> Vec<std::path::PathBuf> {
    let Ok(list) = std::fs::read_dir(folder) else { return Vec::new() };
    let mut files: Vec<_> = list.filter_map(|entry| Some(entry.ok()?.path())).collect();
    files.sort();
    files
}

/// Annotations of texts elsewhere, and schema.org data; `SAYSO_CORPUS` holds `interop/`.
#[test]
fn annotations_of_texts_elsewhere_are_read_or_refused_with_the_reason() {
    let Some(corpus) = std::env::var_os("SAYSO_CORPUS") else {
        println!("SAYSO_CORPUS is not set: no real annotations were read");
        return;
    };
    let interop = std::path::Path::new(&corpus).join("interop");
    let home = tempfile::tempdir().expect("a folder");
    let (json, text) = (home.path().join("a.json"), home.path().join("a.txt"));
    let samples = interop.join("w3c-webanno/w3c-tests/samples");
    for (sort, expected) in [("correct", 45), ("incorrect", 39)] {
        let files = files_below(&samples.join(sort));
        assert_eq!(files.len(), expected, "{sort}");
        let mut opened = 0;
        for file in &files {
            let bytes = std::fs::read(file).expect("a sample");
            std::fs::write(&json, &bytes).expect("a file");
            let _ = std::fs::remove_file(&text);
            let without = load(&Disk, &json).err().map(|why| why.reason()).unwrap_or_default();
            assert!(!without.is_empty(), "{}: it has no text", file.display());
            std::fs::write(&text, "Selected Text, this is an anotation that has some. ".repeat(20))
                .expect("a file");
            let Ok(story) = load(&Disk, &json) else { continue };
            opened += 1;
            let whole = String::from_utf8_lossy(&bytes);
            for sort in ["SvgSelector", "XPathSelector", "CssSelector", "DataPositionSelector"] {
                let is_named = |p: &Problem| {
                    p.rule == "unread-selector"
                        && (p.what.contains(sort) || whole.contains("RangeSelector"))
                };
                let is_of_target =
                    whole.contains(&format!("\"{sort}\"")) && !whole.contains("\"purpose\"");
                assert!(!is_of_target || story.problems.iter().any(is_named), "{}", file.display());
            }
        }
        println!("W3C {sort}: {opened} of {} open with a text", files.len());
        assert!(opened >= if sort == "correct" { 40 } else { 15 }, "{opened} of {sort}");
    }
    let recogito = interop.join("w3c-webanno/recogito/annotations.w3c.json");
    let whole = std::fs::read_to_string(recogito).expect("a sample");
    let parts: Vec<serde_json::Value> = serde_json::from_str(&whole).expect("JSON");
    let mut article = String::new();
    for part in &parts {
        let target = part["target"].get(0).unwrap_or(&part["target"]);
        let words = |key: &str| target["selector"][0][key].as_str().expect("a string");
        let passage = ["prefix", "exact", "suffix"].map(words).concat();
        if !article.contains(&passage) {
            article.push_str(&passage);
            article.push_str("\n\n");
        }
    }
    std::fs::write(&json, &whole).expect("a file");
    std::fs::write(&text, &article).expect("a file");
    std::fs::write(home.path().join("sayso.toml"), "[labels]\nquote = [\"highlighting\"]\n")
        .expect("a file");
    let placed: usize = [1, 2]
        .iter()
        .map(|n| load(&Disk, &json.join(n.to_string())).expect("a story"))
        .map(|story| story.quotes.iter().filter(|quote| !quote.parts.is_empty()).count())
        .sum();
    assert_eq!(placed, 5);
    if cfg!(feature = "web") {
        let story = load(&Disk, &interop.join("hypothesis/minimal.json")).expect("a story");
        let is_one =
            |p: &Problem| p.rule == "unmapped-label" && p.what.contains("(1 in this file)");
        assert!(story.body().contains("Two") && story.problems.iter().any(is_one));
    }
    let (mut quotations, mut reviews) = (0, 0);
    for file in files_below(&interop.join("schema-org/jsonld")) {
        let Ok(story) = load(&Disk, &file) else { continue };
        quotations += story.quotes.len();
        reviews += story.claims.iter().filter(|claim| !claim.evidence.is_empty()).count();
    }
    assert_eq!((quotations, reviews), (2, 2));
}
