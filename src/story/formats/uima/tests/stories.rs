//! What becomes of a file.

use std::io::Write as _;

use super::samples::{SYSTEM, TEXT, TSV, json, xmi};
use super::*;
use crate::story::{Form, OpenError, Story, load};

/// Quotes and claims of a story, a line each.
fn items(story: &Story) -> Vec<String> {
    let words = |parts: &[crate::story::Span]| {
        let words: Vec<&str> = parts.iter().map(|part| &story.body()[part.range()]).collect();
        words.join(" … ")
    };
    let quotes = story.quotes.iter().map(|quote| {
        let who: Vec<&str> =
            quote.speakers.iter().map(|who| &*story.people[who.ix()].name).collect();
        let form =
            Form::ALL.iter().find(|(form, _)| *form == quote.form).map_or("", |(_, name)| name);
        format!("{form} {} [{}] {}", words(&quote.parts), words(&quote.cue), who.join(" + "))
    });
    let claims = story.claims.iter().map(|claim| {
        format!("{} = {}", words(&claim.parts), claim.says.as_deref().unwrap_or_default())
    });
    quotes.chain(claims).collect()
}

const ITEMS: [&str; 3] = [
    "direct “The lock holds,” … “for now.” [said] Mira Okoye",
    "indirect 桥四月通车 [] 林海",
    "桥四月通车 = The bridge opens in April.",
];

fn zipped(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut bytes = std::io::Cursor::new(Vec::new());
    let mut zip = zip::ZipWriter::new(&mut bytes);
    for (name, content) in files {
        zip.start_file(*name, zip::write::SimpleFileOptions::default()).expect("a file begins");
        zip.write_all(content).expect("it is written");
    }
    zip.finish().expect("it ends");
    bytes.into_inner()
}

/// The rules of its problems; what the offsets count is not in doubt here.
fn rules(story: &Story) -> Vec<&'static str> {
    let rules = story.problems.iter().map(|problem| problem.rule);
    rules.filter(|rule| *rule != "offset-unit-unsure").collect()
}

fn open(name: &str, files: &Memory) -> Result<Story, OpenError> {
    load(files, Path::new(name))
}

#[test]
fn every_format_opens_by_what_is_in_it() {
    let zip = zipped(&[("harbour.xmi", xmi().as_bytes()), ("TypeSystem.xml", SYSTEM.as_bytes())]);
    let all: [(&str, Vec<u8>); 7] = [
        ("harbour.json", json().into_bytes()),
        ("harbour.xmi", xmi().into_bytes()),
        ("harbour.xml", xmi().into_bytes()),
        ("harbour.tsv", TSV.as_bytes().to_vec()),
        ("harbour.zip", zip),
        ("harbour", json().into_bytes()),
        ("harbour.txt", TSV.replace('\n', "\r\n").into_bytes()),
    ];
    for (name, bytes) in all {
        let files = Memory::of([(name, &bytes)]);
        let story = open(name, &files).unwrap_or_else(|why| panic!("{name}: {why}"));
        assert_eq!(story.body(), TEXT, "{name}");
        assert_eq!(items(&story), ITEMS, "{name}");
        let rules = self::rules(&story);
        let is_tsv = name.ends_with("tsv") || name.ends_with("txt");
        assert_eq!(rules, if is_tsv { vec!["unread-layer"] } else { vec![] }, "{name}");
    }
    let files = Memory::of([("a.json", json().as_bytes())]);
    let story = open("a.json", &files).expect("it opens");
    assert_eq!(story.quotes.iter().map(|quote| &*quote.id).collect::<Vec<_>>(), ["q1", "q2"]);
    assert_eq!((story.meta.language.as_deref(), story.meta.format), (Some("en"), "cas-json"));
}

#[test]
fn a_project_is_a_folder_of_documents() {
    let inner = zipped(&[("anna.xmi", xmi().as_bytes()), ("TypeSystem.xml", SYSTEM.as_bytes())]);
    let json = json();
    let zip = zipped(&[
        ("exportedproject1.json", b"{}"),
        ("source/one.txt", TEXT.as_bytes()),
        ("annotation/one.txt/INITIAL_CAS.json", json.as_bytes()),
        ("annotation/one.txt/anna.zip", &inner),
        ("annotation/one.txt/boris.json", json.as_bytes()),
        ("annotation/two.txt/INITIAL_CAS.json", json.as_bytes()),
        ("annotation/two.txt/anna.json", json.as_bytes()),
        ("curation/two.txt/CURATION_USER.json", json.as_bytes()),
        ("annotation/三.txt/INITIAL_CAS.tsv", TSV.as_bytes()),
    ]);
    let files = Memory::of([("p.zip", &zip)]);
    let listed = crate::story::formats::members::stories_of(&files, Path::new("p.zip"));
    let listed: Vec<String> =
        listed.unwrap_or_default().iter().map(|path| path.display().to_string()).collect();
    let wanted = ["p.zip/one.txt@anna", "p.zip/one.txt@boris", "p.zip/two.txt", "p.zip/三.txt"];
    assert_eq!(listed, wanted);
    for name in wanted {
        let story = open(name, &files).unwrap_or_else(|why| panic!("{name}: {why}"));
        assert_eq!(items(&story), ITEMS, "{name}");
    }
    let story = open("p.zip/two.txt", &files).expect("it opens");
    assert_eq!(rules(&story), ["annotators"]);
    assert!(open("p.zip/two.txt@anna", &files).is_ok());
    for (name, words) in [
        ("p.zip", "holds 3 stories"),
        ("p.zip/one.txt", "anna and boris"),
        ("p.zip/one.txt@carl", "nothing of carl"),
        ("p.zip/four", "has no story four"),
    ] {
        let why = open(name, &files).err().map(|why| why.to_string()).unwrap_or_default();
        assert!(why.contains(words), "{name}: {why}");
    }
}

#[test]
fn what_cannot_be_read_says_why() {
    let sofa = |more: &str| {
        format!(
            r#"{{"%FEATURE_STRUCTURES": [{{"%ID": 1, "%TYPE": "uima.cas.Sofa", "sofaID": "_InitialView"{more}}}]}}"#
        )
    };
    let empty = sofa("");
    let address = sofa(r#", "sofaURI": "file:/x.txt""#);
    let cut = json();
    let cut = &cut[..cut.len() / 2 - 300];
    let dtd = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:/etc/passwd\">]>\
               <xmi:XMI xmlns:xmi=\"http://www.omg.org/XMI\">&e;</xmi:XMI>";
    let bomb = zipped(&[("a.xmi", &vec![b' '; 40 << 20])]);
    let short = zipped(&[("a.xmi", b"<x/>")]);
    let cases: [(&str, &[u8], &str); 10] = [
        ("a.json", br#"{"%TYPES": {}}"#, "no `%FEATURE_STRUCTURES`"),
        ("a.json", br#"{"%FEATURE_STRUCTURES": []}"#, "without a text"),
        ("a.json", empty.as_bytes(), "without a text"),
        ("a.json", address.as_bytes(), "elsewhere: file:/x.txt"),
        ("a.json", cut.as_bytes(), "is no CAS in JSON: EOF while parsing"),
        ("a.xmi", dtd.as_bytes(), "DTD"),
        ("a.xmi", b"<xmi:XMI xmlns:xmi='http://www.omg.org/XMI'><a>", "is no XML that can be read"),
        ("a.tsv", b"#FORMAT=WebAnno TSV 2.0\n", "of an old version"),
        ("a.zip", &bomb, "when it is unpacked"),
        ("a.zip", &short[..short.len() - 4], "zip archive that cannot be read"),
    ];
    for (name, bytes, words) in cases {
        let why = open(name, &Memory::of([(name, bytes)])).err();
        let why = why.map(|why| why.to_string()).unwrap_or_default();
        assert!(why.contains(words), "{name} {words}: {why}");
    }
}

#[test]
fn places_that_are_none_are_reported() {
    let file = r#"{"%FEATURE_STRUCTURES": [
      {"%ID": 1, "%TYPE": "uima.cas.Sofa", "sofaID": "_InitialView", "sofaString": "A 😀 c"},
      {"%ID": 2, "%TYPE": "my.Quote", "@sofa": 1, "begin": 2, "end": 3},
      {"%ID": 3, "%TYPE": "my.Quote", "@sofa": 1, "begin": 0, "end": 7},
      {"%ID": 4, "%TYPE": "my.Quote", "@sofa": 1, "begin": 4, "end": 4},
      {"%ID": 5, "%TYPE": "my.Quote", "@sofa": 1, "begin": -1, "end": 4},
      {"%ID": 6, "%TYPE": "my.Quote", "@sofa": 1, "begin": 5, "end": 2},
      {"%ID": 6, "%TYPE": "my.Quote", "@sofa": 1, "begin": 0, "end": 1, "@said by": 77}]}"#;
    let story = open("a.json", &Memory::of([("a.json", file.as_bytes())])).expect("it opens");
    let mut rules = self::rules(&story);
    rules.retain(|rule| *rule != "quote-without-content");
    rules.sort_unstable();
    let past = "offset-out-of-range";
    assert_eq!(rules, ["dangling-id", "duplicate-id", "empty-span", past, past, past, past]);
    // two texts: the first view is read
    let file = json().replace(
        "\"%FEATURE_STRUCTURES\": [",
        r#""%FEATURE_STRUCTURES": [{"%ID": 90, "%TYPE": "uima.cas.Sofa", "sofaID": "b", "sofaString": "x"},
           {"%ID": 91, "%TYPE": "my.Quote", "@sofa": 90, "begin": 0, "end": 1},"#,
    );
    let story = open("a.json", &Memory::of([("a.json", file.as_bytes())])).expect("it opens");
    assert_eq!(items(&story), ITEMS);
    assert_eq!(self::rules(&story), ["other-view"]);
}

#[test]
fn an_event_with_a_content_has_its_words_from_there() {
    let file = r#"{"%FEATURE_STRUCTURES": [
      {"%ID": 1, "%TYPE": "uima.cas.Sofa", "sofaID": "_InitialView", "sofaString": "Ada said: we sail."},
      {"%ID": 2, "%TYPE": "my.Attribution", "@sofa": 1, "begin": 4, "end": 8, "@slots": [3, 4]},
      {"%ID": 3, "%TYPE": "my.Slot", "role": "Source", "@target": 5},
      {"%ID": 4, "%TYPE": "my.Slot", "role": "Content", "@target": 6},
      {"%ID": 5, "%TYPE": "my.Part", "@sofa": 1, "begin": 0, "end": 3},
      {"%ID": 6, "%TYPE": "my.Part", "@sofa": 1, "begin": 10, "end": 17}]}"#;
    let story = open("a.json", &Memory::of([("a.json", file.as_bytes())])).expect("it opens");
    assert_eq!(items(&story), ["indirect we sail [] Ada"]);
}
