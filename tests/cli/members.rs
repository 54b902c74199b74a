//! Files with many stories, as whole commands: each has an address, journals of its own, and a place in
//! lists. All people and words are invented.

use std::fs;

use crate::startup::piped;
use crate::{code, folder, run_in, stderr, stdout};

const TASKS: &str = r#"[
{"id": "a/b", "data": {"text": "“We sail at nine,” Ada Brook said."}, "annotations": [{"completed_by": 1, "result": [
 {"id": "q", "from_name": "l", "to_name": "text", "type": "labels", "value": {"start": 0, "end": 18, "labels": ["quote"]}},
 {"id": "s", "from_name": "l", "to_name": "text", "type": "labels", "value": {"start": 19, "end": 28, "labels": ["speaker"]}},
 {"from_id": "q", "to_id": "s", "type": "relation", "labels": ["said by"]}]}]},
{"id": "A", "data": {"text": "The pier is closed, Cy Lund wrote."}, "annotations": [
 {"completed_by": 1, "result": [{"id": "q", "type": "labels", "value": {"start": 0, "end": 18, "labels": ["quote"]}}]},
 {"completed_by": 2, "result": []}]},
{"id": "a", "data": {"text": "Nothing is marked here at all."}}
]"#;

#[test]
fn every_command_takes_a_file_with_many_stories_as_it_takes_a_folder() {
    let folder = folder(&[("x/tasks.json", TASKS.as_bytes())]);
    let run = |arguments: &[&str]| run_in(folder.path(), arguments);
    for path in ["x/tasks.json", "x", "x/*.json", "x/tasks.json/*", "x/**"] {
        let refs = run(&["quotes", "--refs", path]);
        let expected = "x/tasks.json/a%2fb#q\nx/tasks.json/A@1#q\n";
        assert_eq!(stdout(&refs), expected, "{path}: {}", stderr(&refs));
    }
    let one = run(&["quotes", "--refs", "x/tasks.json/A@1", "./x/tasks.json/A@1"]);
    assert_eq!(stdout(&one), "x/tasks.json/A@1#q\n");
    let of_both = run(&["quotes", "--count", "x/tasks.json/A"]);
    assert_eq!(stdout(&of_both), "x/tasks.json/A@1:1\n");
    assert!(
        stdout(&run(&["search", "pier", "x/tasks.json", "--refs"])).contains("x/tasks.json/A@1")
    );
    let list = run(&["x/tasks.json", "--no-draft", "--print", "80x10"]);
    assert!(stdout(&list).contains("4 stories"), "{}", stdout(&list));
    assert!(stdout(&list).contains("x/tasks.json/A@2"), "{}", stdout(&list));
    let story = run(&["x/tasks.json/a%2fb#q", "--print", "80x14"]);
    assert!(stdout(&story).contains("Ada Brook"), "{}", stdout(&story));
    let printed = run(&["print", "x/tasks.json"]);
    assert_eq!(stdout(&printed).matches("pier is closed").count(), 2, "{}", stdout(&printed));
    let exported = run(&["export", "--to", "story", "x/tasks.json/a%2fb"]);
    assert!(stdout(&exported).contains("[quotes.q]"), "{}", stdout(&exported));
    let none = run(&["x/tasks.json/7"]);
    assert_eq!(code(&none), 2);
    assert!(stderr(&none).contains("has no story 7"), "{}", stderr(&none));
    let text = run(&["print", "--as-text", "x/tasks.json"]);
    assert!(stdout(&text).contains("completed_by"), "{}", stdout(&text));
}

#[test]
fn stories_on_standard_input_are_a_list_too() {
    let list = piped(&["-", "--print", "80x10"], TASKS.as_bytes());
    assert!(stdout(&list).contains("4 stories"), "{}", stdout(&list));
    let checked = piped(&["check", "-"], TASKS.as_bytes());
    assert!(stderr(&checked).contains("in 4 stories"), "{}", stderr(&checked));
}

#[test]
fn journals_of_stories_with_like_names_never_meet() {
    let folder = folder(&[("tasks.json", TASKS.as_bytes())]);
    let decide = |address: &str, note: &str| {
        let keys = format!("n c '{note}' <enter>");
        let ran = run_in(
            folder.path(),
            &["review", "--as", "km", address, "--print", "80x24", "--keys", &keys],
        );
        assert_eq!(code(&ran), 0, "{}", stderr(&ran));
    };
    decide("tasks.json/a%2fb", "first");
    decide("tasks.json/A@1", "second");
    let read = |name: &str| {
        let path = folder.path().join("tasks.json.review").join(name).join("km.jsonl");
        fs::read_to_string(path).unwrap_or_default()
    };
    assert!(read("a%252fb").contains("first") && !read("a%252fb").contains("second"));
    assert!(read("%41@1").contains("second"));
    assert_eq!(fs::read_dir(folder.path()).expect("the folder").count(), 2);
    let exported = run_in(folder.path(), &["export", "--to", "json", "tasks.json/A@1"]);
    assert!(stdout(&exported).contains("second"), "{}", stdout(&exported));
}

#[test]
fn formats_are_listed() {
    let folder = folder(&[]);
    let table = run_in(folder.path(), &["formats"]);
    assert!(stdout(&table).contains("label-studio") && stdout(&table).contains("claimreview"));
    let json = run_in(folder.path(), &["formats", "--json"]);
    let json: serde_json::Value = serde_json::from_str(stdout(&json)).expect("JSON");
    let read = json["read"].as_array().expect("a list");
    assert!(read.iter().any(|format| format["name"] == "doccano" && format["many"] == true));
}
