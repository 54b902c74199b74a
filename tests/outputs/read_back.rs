//! Exports that are read back: `sayso answer` for lists of queries, `sayso import` for JSON.

use std::fs;
use std::path::Path;

use sayso::review::Record;
use sayso::review::import::from_json;
use sayso::story::Disk;

use crate::{FOLDER, code, exported, sayso, stderr, stdout};

/// Makes a folder with the story, its transcript and its journals.
fn newsroom() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    for name in ["council-lanes.story", "council-transcript.txt"] {
        fs::copy(Path::new("stories").join(name), folder.path().join(name)).expect("a copy");
    }
    let journals = folder.path().join("council-lanes.story.review");
    fs::create_dir(&journals).expect("a folder");
    for entry in fs::read_dir(FOLDER).expect("the journals") {
        let path = entry.expect("a journal").path();
        fs::copy(&path, journals.join(path.file_name().expect("a name"))).expect("a copy");
    }
    folder
}

/// Runs the program; returns its exit code and both outputs.
fn ran(folder: &Path, arguments: &[&str]) -> String {
    let ran = sayso(folder, arguments).output().expect("it runs");
    format!("[exit {}]\n{}{}", code(&ran), stdout(&ran), stderr(&ran))
}

#[test]
fn answers_come_back_once_and_nothing_that_was_typed_is_lost() {
    let room = newsroom();
    let queries = ["export", "--to", "queries", "council-lanes.story"];
    let queries = sayso(room.path(), &queries).output().expect("it runs");
    let typed = stdout(&queries)
        .replacen("Answer:\n", "Answer:\nAn average of five Saturdays in May.\n", 1)
        .replacen("may we say so?\nAnswer:\n", "may we say so?\nTo the mayor.\nAnswer:\nYes\n", 1)
        .replace('\n', "\r\n");
    fs::write(room.path().join("back.txt"), format!("Hi Kim, here you are.\r\n{typed}"))
        .expect("a file");
    let answer = ["answer", "--as", "km", "back.txt"];
    insta::assert_snapshot!(ran(room.path(), &[&answer[..], &["--dry-run"]].concat()));
    let first = ran(room.path(), &answer);
    assert!(first.contains("2 answers taken, 0 known already, 2 not taken as they are"), "{first}");
    let again = ran(room.path(), &answer);
    assert!(again.contains("0 answers taken, 2 known already"), "{again}");
    let journal = fs::read_to_string(room.path().join("council-lanes.story.review/km.jsonl"));
    let journal = journal.expect("the journal");
    let last = journal.lines().rev().nth(1).expect("two lines were added");
    assert!(last.contains("\"kind\":\"answer\"") && last.contains("\"via\":\"import\""), "{last}");
    assert!(last.contains("An average of five Saturdays in May."), "{last}");
    let gate = ran(room.path(), &["check", "--gate", "council-lanes.story"]);
    assert_eq!(gate.matches("[answered-query]").count(), 3, "{gate}");
}

#[test]
fn answers_need_a_name_a_list_and_their_story() {
    let room = newsroom();
    fs::write(room.path().join("empty.txt"), "nothing\n").expect("a file");
    fs::write(room.path().join("latin1.txt"), b"a\nbl\xe9\n").expect("a file");
    let other = "[query 1: 0123456789ab]\nAnswer: lost?\n";
    fs::write(room.path().join("other.txt"), other).expect("a file");
    let runs = [
        &["answer", "empty.txt"][..],
        &["answer", "--as", "k m", "empty.txt"],
        &["answer", "--as", "km", "empty.txt"],
        &["answer", "--as", "km", "missing.txt"],
        &["answer", "--as", "km", "latin1.txt"],
        &["answer", "--as", "km", "other.txt", "council-lanes.story"],
    ];
    insta::assert_snapshot!(runs.map(|run| ran(room.path(), run)).join("\n"));
}

#[test]
fn a_review_comes_back_from_json_as_it_was() {
    let ran = exported("json", &["--include-confidential"]);
    let back = from_json(stdout(&ran)).expect("an export");
    let [review] = &back[..] else { panic!("one story, one review") };
    assert_eq!(review.bad, []);
    let read = sayso::review::journal::read(&Disk, &[FOLDER.into()]);
    let (there, back) = (read.record(), Record::of(vec![review.events.clone()]));
    assert_eq!(there.entries(), back.entries());
    for item in there.items() {
        assert_eq!(there.case(item), back.case(item), "{item}");
    }
}

#[test]
fn an_export_fills_journals_that_were_lost() {
    let room = newsroom();
    let json = exported("json", &["--include-confidential"]);
    fs::write(room.path().join("all.json"), &json.stdout).expect("a file");
    let journals = room.path().join("council-lanes.story.review");
    let before = exported("report-md", &["--include-confidential"]);
    fs::remove_dir_all(&journals).expect("the journals go");
    let import = ["import", "all.json", "council-lanes.story"];
    let output = ran(room.path(), &import);
    assert!(
        output.starts_with("[exit 0]\n154 events added, 0 known already, 0 left out"),
        "{output}"
    );
    let output = ran(room.path(), &import);
    assert!(output.contains("0 events added, 154 known already"), "{output}");
    let report = ["export", "--to", "report-md", "--include-confidential", "council-lanes.story"];
    let after = sayso(room.path(), &report).output().expect("it runs");
    assert_eq!(stdout(&after), stdout(&before).replace("`stories/council", "`council"));
    fs::write(room.path().join("no.json"), "{\"stories\":[\n{]").expect("a file");
    let output = ran(room.path(), &["import", "no.json", "council-lanes.story"]);
    assert!(output.contains("no.json:2:2: ") && output.contains("[exit 2]"), "{output}");
}
