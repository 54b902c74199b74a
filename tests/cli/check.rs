//! `sayso check` as a linter, `sayso explain`, and `sayso diff`: levels, formats, exit codes.

use std::fmt::Write as _;
use std::path::Path;

use serde_json::Value;

use crate::{code, folder, run, run_in, stderr, stdout, transcript_in};

/// A story with a note, a warning and what is on two lines.
const STORY: &str = "+++\nformat = 1\ntitle = \"Bridge\"\ndate = \"2026-01-06\"\n+++\n\n\
                     She called it “safe”.\n“We sail\", 100 % sure, she said.\n\n+++\n\
                     [quotes.q1]\ntext = \"“safe”\"\nform = \"partial\"\nspeaker = \"unknown\"\nnote = \"n\"\n\
                     [quotes.q2]\ntext = '“We sail\"'\nspeaker = \"unknown\"\nnote = \"n\"\n";

fn desk(sayso_toml: &str) -> tempfile::TempDir {
    folder(&[
        ("news/a.story", STORY.as_bytes()),
        ("sayso.toml", sayso_toml.as_bytes()),
        (".git/x", b""),
    ])
}

/// Returns the problems that a run prints, as rule and severity, and its exit code.
fn levels(folder: &Path, arguments: &[&str]) -> String {
    let ran = run_in(folder, &[&["check", "--show", "note"], arguments, &["news"]].concat());
    let mut lines = format!("{}", code(&ran));
    for line in stdout(&ran).lines().filter(|line| line.ends_with(']') && line.contains(": ")) {
        let severity = line.split(": ").nth(1).unwrap_or_default();
        let rule = line.rsplit('[').next().unwrap_or_default().trim_end_matches(']');
        let _ = write!(lines, " {rule}={severity}");
    }
    lines
}

#[test]
fn the_table_of_a_folder_and_the_command_line_set_levels() {
    let plain = desk("");
    let check = |arguments: &[&str]| levels(plain.path(), arguments);
    assert_eq!(check(&[]), "0 one-word-quote=note quote-mark-mismatch=warning");
    assert_eq!(check(&["--deny", "warning"]), "1 one-word-quote=note quote-mark-mismatch=warning");
    assert_eq!(
        check(&["--deny", "one-word-quote"]),
        "1 one-word-quote=error quote-mark-mismatch=warning"
    );
    assert_eq!(check(&["--warn", "note"]), "0 one-word-quote=warning quote-mark-mismatch=warning");
    assert_eq!(check(&["--allow", "note,quote-mark-mismatch"]), "0");
    let set = desk("[check]\none-word-quote = \"error\"\nquote-mark-mismatch = \"off\"\n");
    let check = |arguments: &[&str]| levels(set.path(), arguments);
    assert_eq!(check(&[]), "1 one-word-quote=error");
    assert_eq!(check(&["--warn", "one-word-quote"]), "0 one-word-quote=warning");
    assert_eq!(
        check(&["--allow", "one-word-quote", "--deny", "quote-mark-mismatch"]),
        "1 quote-mark-mismatch=error"
    );
}

#[test]
fn what_is_left_out_is_counted_and_wrong_tables_are_errors() {
    let wrong = desk(
        "[check]\none-word-quot = \"off\"\nquote-mark-mismatch = \"of\"\nrelative-date = 5\n\
                      selector-not-found = \"off\"\n",
    );
    insta::assert_snapshot!(transcript_in(wrong.path(), &["check", "news", "news/a.story"]));
    let off = desk("[check]\none-word-quote = \"off\"\nquote-mark-mismatch = \"off\"\n");
    let ran = run_in(off.path(), &["check", "news"]);
    assert_eq!(
        (code(&ran), stderr(&ran)),
        (
            0,
            "0 errors, 0 warnings, 0 notes in 1 story\n2 more are of rules that sayso.toml or --allow leaves out\n"
        )
    );
    let allowing = STORY.replace("+++\n\nShe", "allow = [\"one-word-quote\"]\n+++\n\nShe");
    let allowing = folder(&[("a.story", allowing.as_bytes())]);
    let ran = run_in(allowing.path(), &["check", "--allow", "quote-mark-mismatch", "a.story"]);
    assert_eq!(
        stderr(&ran),
        "0 errors, 0 warnings, 0 notes in 1 story\n1 more is allowed by the front matter of a story\n\
         1 more is of rules that sayso.toml or --allow leaves out\n"
    );
}

#[test]
fn names_that_are_no_rule_are_errors_with_the_nearest_one() {
    let pages = [
        &["check", "--deny", "one-word-quot", "stories"][..],
        &["check", "--allow", "error", "stories"],
        &["check", "--warn", "selector-not-found", "stories"],
        &["check", "--warn", "relative-date", "--allow", "relative-date", "stories"],
        &["check", "--allow", "просто", "stories"],
        &["explain", "one-word-quot"],
    ]
    .map(|arguments| transcript_in(Path::new("."), arguments));
    insta::assert_snapshot!(pages.join("\n"));
}

#[test]
fn every_rule_is_explained() {
    let list = run(&["explain"]);
    let named: Vec<&str> =
        stdout(&list).lines().filter_map(|line| line.split_whitespace().next()).collect();
    for rule in sayso::check::rules::all() {
        assert!(named.contains(&rule.id), "{}", rule.id);
        let ran = run(&["explain", rule.id]);
        assert!(code(&ran) == 0 && stdout(&ran).starts_with(rule.id), "{}", rule.id);
    }
    insta::assert_snapshot!(transcript_in(Path::new("."), &["explain", "[alias-ambiguous]"]));
}

#[test]
fn problems_for_other_programs() {
    let story = STORY.replace("She called", "Elle a dit “été”; she called");
    let folder = folder(&[("a b,c%.story", story.as_bytes())]);
    let pages = ["json", "github", "sarif"].map(|format| {
        let arguments = ["check", "--show", "note", "--format", format, "a b,c%.story"];
        let page = transcript_in(folder.path(), &arguments);
        // the rules are on docs/rules.md
        let kept = page.lines().filter(|line| !line.starts_with("{\"defaultConfiguration\""));
        kept.collect::<Vec<_>>().join("\n")
    });
    insta::assert_snapshot!(pages.join("\n\n"));
}

#[test]
fn documents_are_json_whatever_happens() {
    let folder = folder(&[
        ("a.story", STORY.as_bytes()),
        ("b.story", "+++\n\u{1b}[31m\n\u{202e}x = \n+++\n\n\u{9b}x\n".as_bytes()),
        ("c.story", b"\xff\xfe\x00"),
    ]);
    for stories in
        [&["a.story"][..], &["a.story", "b.story"], &["a.story", "c.story"], &["c.story"]]
    {
        for format in ["json", "sarif"] {
            let ran = run_in(
                folder.path(),
                &[&["check", "--show", "note", "--format", format], stories].concat(),
            );
            let page: Value = serde_json::from_str(stdout(&ran)).expect("JSON");
            let read = code(&ran) < 2;
            let (list, complete) = match format {
                "json" => (&page["problems"], &page["complete"]),
                _ => (
                    &page["runs"][0]["results"],
                    &page["runs"][0]["invocations"][0]["executionSuccessful"],
                ),
            };
            assert!(list.is_array(), "{stories:?}");
            assert_eq!(complete.as_bool(), Some(read), "{stories:?}");
            assert!(!stdout(&ran).contains(['\u{1b}', '\u{202e}', '\u{9b}']));
        }
        let ran = run_in(
            folder.path(),
            &[&["check", "--show", "note", "--format", "github"], stories].concat(),
        );
        assert!(stdout(&ran).lines().all(|line| line.starts_with("::")), "{}", stdout(&ran));
    }
}

#[test]
fn problems_come_in_the_order_of_the_stories_whatever_thread_finds_them() {
    let stories: Vec<(String, String)> = (0..300)
        .map(|n| (format!("{n:03}.story"), STORY.replace("Bridge", &format!("Bridge {n}"))))
        .collect();
    let files: Vec<(&str, &[u8])> =
        stories.iter().map(|(name, text)| (&**name, text.as_bytes())).collect();
    let folder = folder(&files);
    let ran = run_in(folder.path(), &["check", "."]);
    let lines = stdout(&ran).lines().filter(|line| line.ends_with("[quote-mark-mismatch]"));
    let names: Vec<&str> = lines.filter_map(|line| line.split(':').next()).collect();
    let wanted: Vec<String> = (0..300).map(|n| format!("./{n:03}.story")).collect();
    assert_eq!(names, wanted);
    assert_eq!(
        stderr(&ran).lines().next(),
        Some("0 errors, 300 warnings, 300 notes in 300 stories")
    );
}

const ONE: &str = "+++\nformat = 1\ntitle = \"Bridge\"\n[people.brook]\nname = \"Ada Brook\"\n\
                   [people.lund]\nname = \"Vera Lund\"\n+++\n\n“We sail,” said Ada Brook. “No,” said Vera Lund. Forty boats.\n\n+++\n\
                   [quotes.q1]\ntext = \"“We sail,”\"\nspeaker = \"brook\"\n\
                   [quotes.q2]\ntext = \"“No,”\"\nspeaker = \"lund\"\n\
                   [claims.c1]\ntext = \"Forty boats\"\n";

#[test]
fn two_annotations_of_a_text_are_compared() {
    let other = ONE
        .replace("text = \"“We sail,”\"\nspeaker = \"brook\"", "text = \"We sail\"\nspeaker = \"lund\"")
        .replace("[quotes.q2]\ntext = \"“No,”\"\nspeaker = \"lund\"\n", "")
        .replace("[claims.c1]", "[quotes.q9]\ntext = \"said\"\nform = \"indirect\"\nnote = \"\u{1b}[2J\"\n[claims.c1]\nkind = \"quantity\"");
    let text = ONE.replace("Forty", "Fünfzig");
    let folder = folder(&[
        ("a.story", ONE.as_bytes()),
        ("b.story", other.as_bytes()),
        ("c.story", text.as_bytes()),
    ]);
    let pages = [
        &["diff", "a.story", "b.story"][..],
        &["diff", "a.story", "a.story"],
        &["diff", "--format", "json", "a.story", "b.story"],
        &["diff", "a.story", "c.story"],
        &["diff", "a.story", "."],
        &["diff", "a.story", "nosuch.story"],
    ]
    .map(|arguments| transcript_in(folder.path(), arguments));
    insta::assert_snapshot!(pages.join("\n"));
}

#[test]
fn two_annotators_of_a_folder_agree_so_far() {
    let txt = "We sail, said Ada Brook. No, said Vera Lund.\n";
    let ann = "T1\tContent 0 7\tWe sail\nT2\tCue 9 13\tsaid\nT3\tSource 14 23\tAda Brook\n\
               E1\tAttribution:T2 Content:T1 Source:T3\n";
    let more = "T4\tContent 25 27\tNo\nT5\tCue 29 33\tsaid\nT6\tSource 34 43\tVera Lund\n\
                E2\tAttribution:T5 Content:T4 Source:T6\n";
    let shorter = ann.replace("T1\tContent 0 7\tWe sail", "T1\tContent 3 7\tsail");
    let both = [ann, more].concat();
    let folder = folder(&[
        ("a/1.txt", txt.as_bytes()),
        ("a/1.ann", both.as_bytes()),
        ("a/2.txt", txt.as_bytes()),
        ("a/2.ann", ann.as_bytes()),
        ("a/3.txt", txt.as_bytes()),
        ("a/3.ann", ann.as_bytes()),
        ("b/1.txt", txt.as_bytes()),
        ("b/1.ann", both.as_bytes()),
        ("b/2.txt", txt.as_bytes()),
        ("b/2.ann", shorter.as_bytes()),
        ("c/1.txt", b"Something else.\n"),
        ("c/1.ann", b""),
    ]);
    let pages = [
        &["diff", "a", "b"][..],
        &["diff", "a", "b", "--format", "json"],
        &["diff", "b", "b"],
        &["diff", "a", "c"],
    ]
    .map(|arguments| transcript_in(folder.path(), arguments));
    insta::assert_snapshot!(pages.join("\n"));
}
