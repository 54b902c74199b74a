//! What is written for other tools is read back as the same story, and written the same again.

use std::fs;
use std::path::Path;

use sayso::export::Options;
use sayso::story::{Claim, Claimant, Disk, PersonIx, Quote, Span, Story, load};

use crate::tools::{stories, written};

/// A format, and what comes back of it besides words and places.
struct Row {
    name: &'static str,
    ending: &'static str,
    /// True if cues and the places of speakers are held.
    spans: bool,
    /// True if forms and names are held.
    names: bool,
    /// True if everything is, so that the second file is the first one.
    whole: bool,
}

const ROWS: [Row; 6] = [
    Row { name: "label-studio", ending: "json", spans: true, names: true, whole: true },
    Row { name: "web-annotation", ending: "json", spans: true, names: true, whole: true },
    Row { name: "cas-json", ending: "json", spans: true, names: true, whole: false },
    Row { name: "doccano", ending: "jsonl", spans: true, names: false, whole: false },
    Row { name: "hypothesis", ending: "json", spans: false, names: true, whole: false },
    Row { name: "schema-org", ending: "json", spans: false, names: true, whole: false },
];

/// Writes the files of a story; returns the text of the first.
fn put(folder: &Path, row: &Row, story: &Story) -> String {
    let name =
        Path::new(story.text.name()).file_stem().expect("a name").to_string_lossy().into_owned();
    let (page, _) = written(row.name, story, &Options::default());
    fs::write(folder.join(format!("{name}.{}", row.ending)), &page).expect("written");
    if row.name == "hypothesis" {
        fs::write(folder.join(format!("{name}.txt")), story.body()).expect("written");
    }
    page
}

fn names(story: &Story, people: &[PersonIx]) -> Vec<String> {
    people.iter().map(|person| story.person(*person).name.to_string()).collect()
}

fn note(quote: &Quote) -> Option<&str> {
    quote.more.as_ref()?.note.as_deref()
}

/// Returns what a format holds of a quote, to be compared.
fn quote(row: &Row, story: &Story, quote: &Quote) -> String {
    let spans = |all: &[Span]| if row.spans { all.to_vec() } else { Vec::new() };
    let mut all = format!("{:?} {:?} {:?}", quote.parts, spans(&quote.cue), spans(&quote.mention));
    if row.names {
        all += &format!(" {:?} {:?} {:?}", quote.form, names(story, &quote.speakers), note(quote));
    }
    all
}

fn claim(row: &Row, story: &Story, claim: &Claim) -> String {
    let by = match claim.by {
        Claimant::Person(person) => names(story, &[person]),
        _ => Vec::new(),
    };
    let mut all = format!("{:?}", claim.parts);
    if row.names && row.name != "hypothesis" {
        all += &format!(" {:?} {by:?} {:?}", claim.says, claim.note);
    }
    all
}

/// Writes every story in a format, reads it, and writes it again.
fn there_and_back(name: &str) {
    for row in ROWS.iter().filter(|row| row.name == name) {
        let folder = tempfile::tempdir().expect("a folder");
        // schema.org has no places: a quotation is found by its words, which made-up stories repeat
        let is_told =
            |story: &Story| row.name != "schema-org" || !story.text.name().starts_with("made-");
        for story in stories().into_iter().filter(is_told) {
            let page = put(folder.path(), row, &story);
            let stem = Path::new(story.text.name())
                .file_stem()
                .expect("a name")
                .to_string_lossy()
                .into_owned();
            let path = folder.path().join(format!("{stem}.{}", row.ending));
            let back =
                load(&Disk, &path).unwrap_or_else(|why| panic!("{} {stem}: {why}", row.name));
            let what = format!("{} {stem}", row.name);
            // a reader may end the text with a line end
            let ends = |text: &str| text.trim_end_matches('\n').to_owned();
            if row.name == "schema-org" {
                assert_eq!(ends(back.body()), ends(story.body()), "{what}");
            } else {
                assert_eq!(back.body(), story.body(), "{what}");
            }
            let of = |story: &Story| {
                let placed = story.quotes.iter().filter(|q| !q.parts.is_empty());
                let mut all: Vec<String> = placed.map(|q| quote(row, story, q)).collect();
                let claims = story.claims.iter().filter(|c| !c.parts.is_empty());
                all.extend(claims.map(|c| claim(row, story, c)));
                all.sort();
                all
            };
            similar_lines(&of(&story), &of(&back), &what);
            let again = put(folder.path(), row, &back);
            if row.whole {
                assert!(page == again, "{what}: {}", first_difference(&page, &again));
            }
            if row.name == "schema-org" {
                continue;
            }
            let third = load(&Disk, &path).expect("it was read before");
            let third = put(folder.path(), row, &third);
            assert!(
                third == again,
                "{what}, the second time: {}",
                first_difference(&again, &third)
            );
        }
    }
}

#[test]
fn tasks_of_label_studio_come_back() {
    there_and_back("label-studio");
}

#[test]
fn web_annotations_come_back() {
    there_and_back("web-annotation");
}

#[test]
fn a_cas_comes_back() {
    there_and_back("cas-json");
}

#[test]
fn lines_of_doccano_come_back() {
    there_and_back("doccano");
}

#[test]
fn rows_of_hypothesis_come_back() {
    there_and_back("hypothesis");
}

#[test]
fn quotations_of_schema_org_come_back() {
    there_and_back("schema-org");
}

fn similar_lines(a: &[String], b: &[String], what: &str) {
    for (a, b) in a.iter().zip(b) {
        assert_eq!(a, b, "{what}");
    }
    assert_eq!(a.len(), b.len(), "{what}");
}

fn first_difference(a: &str, b: &str) -> String {
    let at = a.bytes().zip(b.bytes()).position(|(a, b)| a != b).unwrap_or(a.len().min(b.len()));
    let from = at.saturating_sub(60);
    let cut = |text: &str| {
        String::from_utf8_lossy(&text.as_bytes()[from.min(text.len())..(at + 80).min(text.len())])
            .into_owned()
    };
    format!("{}\n{}", cut(a), cut(b))
}

/// What was changed in the other tool counts, whatever the object of the story beside it says; what that
/// tool has no place for is still there.
#[test]
fn what_was_changed_there_counts() {
    let text = "+++\ntitle = 'Rain'\n[people.ada]\nname = 'Ada Brook'\nrole = 'miller'\n[people.bo]\nname = 'Bo Lind'\n\
        [sources.s]\ntitle = 'Gauge'\n+++\n\n“It rains,” said Ada Brook. “Not much,” said Bo Lind. It rained 3 mm.\n\n+++\n\
        [quotes.q1]\ntext = '“It rains,”'\nspeaker = 'ada'\ncue = 'said'\nmention = 'Ada Brook'\nmedium = 'radio'\nnote = 'twice'\n\
        [quotes.q2]\ntext = '“Not much,”'\nspeaker = 'bo'\n\
        [claims.c1]\ntext = 'It rained 3 mm'\nsays = 'It rained.'\nkind = 'quantity'\nevidence = [{ source = 's', stance = 'supports' }]\n";
    let story = sayso::story::formats::native::read("rain.story", text.to_owned());
    let (page, _) = written("label-studio", &story, &Options::default());
    let mut tasks: serde_json::Value = serde_json::from_str(&page).expect("JSON");
    let results = tasks[0]["annotations"][0]["result"].as_array_mut().expect("results");
    results.retain(|result| result["id"] != "q2");
    for result in results.iter_mut() {
        if result["id"] == "q1" && result["from_name"] == "who" {
            result["value"]["text"] = serde_json::json!(["Bo Lind"]);
        }
        if let Some(region) = result.as_object_mut() {
            region.remove("meta");
        }
    }
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("rain.json");
    fs::write(&path, tasks.to_string()).expect("written");
    let back = load(&Disk, &path).expect("a task");
    assert_eq!((back.quotes.len(), back.claims.len(), back.sources.len()), (1, 1, 1));
    let more = back.quotes[0].more.as_deref().expect("a medium");
    assert_eq!((more.medium.as_deref(), more.note.as_deref()), (Some("radio"), None));
    assert_eq!(names(&back, &back.quotes[0].speakers), ["Bo Lind"]);
    assert_eq!(back.claims[0].evidence.len(), 1);
    assert_eq!(back.people[0].role.as_deref(), Some("miller"));
}
