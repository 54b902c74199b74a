//! `sayso quotes` and `sayso search` over many stories, and lists of paths.

use super::*;
use std::io::Write as _;

/// Two stories of invented people: one of the two Brooks speaks in both, a bare “Brook” in one.
const FERRY: &str = "+++\nformat = 1\ntitle = \"The ferry sails\"\ndate = \"2025-03-01\"\n\n\
    [people.ada]\nname = \"Ada Brook\"\nrole = \"captain\"\n\n[people.carl]\nname = \"Carl Brook\"\n+++\n\n\
    “We sail at noon,” said Ada Brook.\n“Not\nin this fog,” said Carl Brook, and called it “a sail too far”.\n\n\
    +++\n[quotes.q1]\ntext = \"We sail at noon,\"\nspeaker = \"ada\"\n\n\
    [quotes.q2]\ntext = \"“Not in this fog,”\"\nspeaker = \"carl\"\n\n\
    [quotes.q3]\nparts = [\"called it\", \"“a sail too far”\"]\nspeaker = \"carl\"\nform = \"partial\"\n+++\n";
const FOG: &str = "+++\nformat = 1\ntitle = \"Fog\"\n\n[people.ada]\nname = \"Ada Brook\"\n\n\
    [people.b]\nname = \"Brook\"\n+++\n\nA long day. “No sail today,” said Ada Brook. “None,” said Brook.\n\n\
    +++\n[quotes.q1]\ntext = \"“No sail today,”\"\nspeaker = \"ada\"\n\n\
    [quotes.q2]\ntext = \"“None,”\"\nspeaker = \"b\"\n+++\n";

fn sample_folder() -> tempfile::TempDir {
    folder(&[("news/a.story", FERRY.as_bytes()), ("news/deep/b.story", FOG.as_bytes())])
}

fn all(commands: &[&[&str]]) -> String {
    let folder = sample_folder();
    let output: Vec<String> =
        commands.iter().map(|arguments| transcript_in(folder.path(), arguments)).collect();
    output.join("\n")
}

#[test]
fn quotes_of_everybody_and_of_some() {
    insta::assert_snapshot!(all(&[
        &["quotes", "news"],
        &["quotes", "--by", "ada brook", "news"],
        &["quotes", "--by", "Carl", "--form", "partial", "news"],
        &["quotes", "--by", "ada", "--by", "carl", "--count", "news"],
        &["quotes", "--by", "ada", "--refs", "news"],
    ]));
}

#[test]
fn an_ambiguous_or_unknown_name() {
    insta::assert_snapshot!(all(&[
        &["quotes", "--by", "brook", "news"],
        &["quotes", "--by", "brook", "--all", "--refs", "news"],
        &["quotes", "--by", "b", "news"],
        &["quotes", "--by", "Dora", "news"],
        &["quotes", "--all", "news"],
    ]));
}

#[test]
fn words_in_all_stories() {
    insta::assert_snapshot!(all(&[
        &["search", "sail", "news"],
        &["search", "Sail", "news"],
        &["search", "-i", "SAIL", "--count", "news"],
        &["search", "not in this fog", "news"],
        &["search", "--quotes", "--refs", "sail", "news"],
        &["search", "--by", "ada", "sail", "news"],
        &["search", "-e", "n[oa]o?n\\b", "news/**/*.story"],
        &["search", "whale", "news"],
        &["search", "-e", "(", "news"],
        &["search", "", "news"],
    ]));
}

#[test]
fn json_has_a_line_for_each() {
    let folder = sample_folder();
    let lines = |arguments: &[&str]| -> Vec<serde_json::Value> {
        let ran = run_in(folder.path(), arguments);
        assert_eq!((code(&ran), stderr(&ran)), (0, ""), "{arguments:?}");
        stdout(&ran).lines().map(|line| serde_json::from_str(line).expect("JSON")).collect()
    };
    let said = lines(&["quotes", "--json", "--by", "ada", "news"]);
    assert_eq!(said.len(), 2);
    assert_eq!(said[0]["open"], "news/a.story#q1");
    assert_eq!(said[0]["quote"]["parts"][0]["text"], "We sail at noon,");
    assert_eq!(said[0]["people"][0]["role"], "captain");
    assert_eq!((&said[1]["title"], &said[1]["quote"]["id"]), (&"Fog".into(), &"q1".into()));
    let found = lines(&["search", "--json", "sail", "news"]);
    let sails: Vec<&str> = found.iter().filter_map(|hit| hit["range"]["text"].as_str()).collect();
    assert_eq!(sails, ["sail", "sail", "sail"]);
    assert_eq!(found[1]["line"], "in this fog,” said Carl Brook, and called it “a sail too far”.");
    let day = lines(&["search", "--json", "long day", "news"]);
    assert_eq!((&day[0]["open"], &day[0]["quote"]), (&"news/deep/b.story".into(), &().into()));
}

#[test]
fn unreadable_stories_are_reported_and_the_rest_is_searched() {
    let folder = folder(&[("a.story", FERRY.as_bytes()), ("b.story", b"\xff\xfe\0\0")]);
    for arguments in
        [&["quotes"][..], &["quotes", "--by", "ada"], &["search", "sail"], &["search", "whale"]]
    {
        let ran = run_in(folder.path(), &[arguments, &["a.story", "b.story", "none"]].concat());
        assert_eq!(code(&ran), 2, "{arguments:?}");
        assert_eq!(stderr(&ran).matches("sayso: ").count(), 2, "{arguments:?}: {}", stderr(&ran));
        assert_eq!(stdout(&ran).is_empty(), arguments.contains(&"whale"), "{arguments:?}");
    }
}

#[test]
fn the_list_of_stories_says_why_one_cannot_be_read() {
    let folder = folder(&[("a.story", FERRY.as_bytes()), ("b.story", b"\xff\xfe\0\0")]);
    let ran = run_in(folder.path(), &["--print", "110x10", "a.story", "b.story"]);
    let row = stdout(&ran).lines().find(|line| line.contains("b.story")).map(str::to_owned);
    assert!(
        row.is_some_and(|row| row.contains("  b.story: is UTF-32, not UTF-8")),
        "{}",
        stdout(&ran)
    );
}

#[test]
fn paths_are_taken_from_a_list() {
    let folder = sample_folder();
    let run = |arguments: &[&str], list: &str| {
        let mut command = sayso(folder.path(), arguments);
        let mut child = command
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the program was built for the tests");
        let mut stdin = child.stdin.take().expect("it is piped");
        stdin.write_all(list.as_bytes()).expect("it is read");
        drop(stdin);
        let ran = child.wait_with_output().expect("it ends");
        (code(&ran), stdout(&ran).to_owned(), stderr(&ran).to_owned())
    };
    let count = ["quotes", "--count", "--files-from", "-"];
    let both = (0, "news/a.story:3\nnews/deep/b.story:2\n".to_owned(), String::new());
    assert_eq!(run(&count, "news/a.story\nnews/deep/b.story\n"), both);
    assert_eq!(run(&count, "news/a.story\0news\0"), both);
    assert_eq!(run(&[&count[..], &["news"]].concat(), "news/a.story"), both);
    let (code, out, err) = run(&count, "\n");
    assert_eq!((code, &*out), (2, ""));
    assert!(err.starts_with("sayso: no paths in -\nhint: "), "{err}");
    assert_eq!(run(&["quotes", "--files-from", "none.txt"], "").0, 2);
    let (code, out, _) = run(&["--files-from", "-"], "news/a.story\n");
    assert_eq!((code, out.contains("We sail at noon")), (0, true));
    let (code, out, _) = run(&["--print", "80x10", "--files-from", "-"], "news\n");
    assert_eq!((code, out.contains("The ferry sails"), out.contains("Fog")), (0, true, true));
}

#[test]
fn hostile_names_and_words_are_made_visible() {
    let hostile = FERRY.replace("“We sail at noon,”", "“We sail \u{1b}[31mat\u{202e} noon,”");
    let hostile = hostile.replace("Ada Brook\"", "Ada \\u001b[2JBrook\"");
    let hostile = hostile.replace("We sail at noon,\"", "We sail \\u001b[31mat\u{202e} noon,\"");
    let name = "a\u{1b}]0;owned\u{7}\u{202e}.story";
    let folder = folder(&[(name, hostile.as_bytes())]);
    for arguments in [
        &["quotes", "."][..],
        &["quotes", "--json", "."],
        &["quotes", "--refs", "."],
        &["quotes", "--count", "."],
        &["quotes", "--by", "\u{1b}[2J", "."],
        &["quotes", "--by", "brook", "."],
        &["search", "sail", "."],
        &["search", "--json", "sail", "."],
        &["search", "-e", "(\u{1b}[2J", "."],
    ] {
        let ran = run_in(folder.path(), arguments);
        assert_nothing_steers(&ran, arguments);
    }
}

#[test]
fn hits_are_coloured() {
    let folder = sample_folder();
    for (arguments, colour) in [
        (&["search", "--color", "always", "sail", "news"][..], true),
        (&["quotes", "--color", "always", "news"], true),
        (&["search", "sail", "news"], false),
        (&["quotes", "--color", "never", "news"], false),
    ] {
        let ran = run_in(folder.path(), arguments);
        assert_eq!(stdout(&ran).contains("\u{1b}["), colour, "{arguments:?}");
    }
}

#[test]
fn a_broken_pipe_is_no_error() {
    for arguments in [&["quotes", "stories"][..], &["search", "the", "stories"]] {
        let (reader, writer) = std::io::pipe().expect("a pipe");
        drop(reader);
        let ran = sayso(Path::new("."), arguments).stdout(writer).output().expect("the program");
        assert_eq!((code(&ran), stderr(&ran)), (0, ""), "{arguments:?}");
    }
}
