//! What is written for other tools is read back as the same story, and written the same again.

use std::fmt::Debug;
use std::fs;
use std::path::Path;

use sayso::export::Options;
use sayso::story::{Claim, Claimant, Disk, Person, PersonIx, Quote, Story, load};

use crate::tools::{stories, written};

/// A format, and the ending of its files.
struct Row {
    name: &'static str,
    ending: &'static str,
    /// True if nothing is lost, so that the second file is the first one.
    whole: bool,
}

static ROWS: [Row; 6] = [
    Row { name: "label-studio", ending: "json", whole: true },
    Row { name: "web-annotation", ending: "json", whole: true },
    Row { name: "cas-json", ending: "json", whole: false },
    Row { name: "doccano", ending: "jsonl", whole: false },
    Row { name: "hypothesis", ending: "json", whole: false },
    Row { name: "schema-org", ending: "json", whole: false },
];

/// What the format says that it cannot hold of a story. Everything else has to come back.
struct Lost {
    row: &'static Row,
    all: Vec<&'static str>,
}

impl Lost {
    fn has(&self, words: &str) -> bool {
        self.all.iter().any(|one| one.contains(words))
    }

    /// Returns a value to be compared: nothing, if it is said that such are lost.
    fn keep(&self, words: &str, value: &dyn Debug) -> String {
        if self.has(words) { "lost".to_owned() } else { format!("{value:?}") }
    }
}

/// Writes the files of a story; returns the text of the first, and what is lost.
fn put(folder: &Path, row: &'static Row, story: &Story) -> (String, Lost) {
    let name =
        Path::new(story.text.name()).file_stem().expect("a name").to_string_lossy().into_owned();
    let (page, outcome) = written(row.name, story, &Options::default());
    fs::write(folder.join(format!("{name}.{}", row.ending)), &page).expect("written");
    if row.name == "hypothesis" {
        fs::write(folder.join(format!("{name}.txt")), story.body()).expect("written");
    }
    (page, Lost { row, all: outcome.lost.iter().map(|(_, one, _)| *one).collect() })
}

fn names(story: &Story, people: &[PersonIx]) -> Vec<String> {
    people.iter().map(|person| story.person(*person).name.to_string()).collect()
}

/// Returns what a format holds of a quote, to be compared.
fn quote(lost: &Lost, story: &Story, quote: &Quote) -> String {
    let more = quote.more.as_deref().cloned().unwrap_or_default();
    let outer = more.inside.map(|outer| &story.quotes[outer.ix()].parts);
    let keys = (names(story, &more.addressee), &more.medium, &more.when, &more.basis);
    let by = quote.suggestion.as_deref().map(|one| &one.by);
    [
        format!("{:?}", quote.parts),
        lost.keep("place of a cue or a speaker", &(&quote.cue, &quote.mention)),
        lost.keep("form that does not follow", &quote.form),
        lost.keep("who is not named there", &names(story, &quote.speakers)),
        lost.keep("its speaker is unknown", &quote.unknown),
        lost.keep("note has no place", &more.note),
        lost.keep("has an addressee", &keys),
        lost.keep("is in another one", &outer),
        lost.keep("is a suggestion", &by),
    ]
    .join(" ")
}

fn claim(lost: &Lost, story: &Story, claim: &Claim) -> String {
    let by = match claim.by {
        Claimant::Person(person) => names(story, &[person]),
        _ => Vec::new(),
    };
    let is_narrator = claim.by == Claimant::Narrator;
    let asked = lost.keep("claim has a question", &(is_narrator, claim.checkable, &claim.question));
    let evidence = claim.evidence.iter().map(|one| {
        let title = &story.sources[one.source.ix()].title;
        (title, &one.locator, one.stance, &one.excerpt, &one.note)
    });
    // a comment holds both the claim in other words and the note
    let is_comment = lost.row.name == "hypothesis" && lost.has("put into other words");
    [
        format!("{:?}", claim.parts),
        lost.keep("put into other words", &claim.says),
        lost.keep("note has no place", if is_comment { &() } else { &claim.note }),
        lost.keep("who is not named there", &by),
        lost.keep("claim has a kind", &(claim.kind, names(story, &claim.about), &asked)),
        lost.keep("piece of evidence", &evidence.collect::<Vec<_>>()),
        lost.keep("is a suggestion", &claim.suggestion.as_deref().map(|one| &one.by)),
    ]
    .join(" ")
}

/// Returns what a format holds of a story, to be compared: a line for each quote and claim.
fn held(lost: &Lost, story: &Story) -> Vec<String> {
    let quotes = story.quotes.iter().filter(|q| lost.row.whole || !q.parts.is_empty());
    let mut all: Vec<String> = quotes.map(|q| quote(lost, story, q)).collect();
    let claims = story.claims.iter().filter(|c| lost.row.whole || !c.parts.is_empty());
    all.extend(claims.map(|c| claim(lost, story, c)));
    all.sort();
    all.push(lost.keep("embed has no place", &story.embeds.len()));
    all
}

/// Compares what is known of people whom both stories have.
fn same_people(lost: &Lost, story: &Story, back: &Story, what: &str) {
    let told = |story: &Story, person: &Person| {
        let body = person.part_of.map(|body| story.person(body).name.clone());
        let body = person.affiliation.clone().or(body);
        let known = (&person.role, &person.aliases, &person.same_as, &person.note, body);
        lost.keep("person has a role", &(person.kind, known))
    };
    for person in back.people.iter() {
        let known = story.people.iter().find(|known| known.name == person.name);
        let Some(known) = known else { continue };
        assert_eq!(told(story, known), told(back, person), "{what}: {}", person.name);
    }
}

/// Writes every story in a format, reads it, and writes it again.
fn there_and_back(name: &str) {
    for row in ROWS.iter().filter(|row| row.name == name) {
        let folder = tempfile::tempdir().expect("a folder");
        // schema.org has no places: a quotation is found by its words, which made-up stories repeat
        let is_told =
            |story: &Story| row.name != "schema-org" || !story.text.name().starts_with("made-");
        for story in stories().into_iter().filter(is_told) {
            let (page, lost) = put(folder.path(), row, &story);
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
            assert!(!row.whole || lost.all.is_empty(), "{what}: {:?}", lost.all);
            similar_lines(&held(&lost, &story), &held(&lost, &back), &what);
            same_people(&lost, &story, &back, &what);
            let (again, _) = put(folder.path(), row, &back);
            if row.whole {
                assert!(page == again, "{what}: {}", first_difference(&page, &again));
            }
            if row.name == "schema-org" {
                continue;
            }
            let third = load(&Disk, &path).expect("it was read before");
            let (third, _) = put(folder.path(), row, &third);
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
