//! Every format of `sayso export` on the council story and a review of it, as whole commands; and
//! `sayso answer` and `sayso import`, which read exports back.

#[path = "outputs/sample_review.rs"]
mod sample_review;

use std::fs;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use sample_review::{REVIEWS, STORY};

/// The folder with the journals of the story.
const FOLDER: &str = "tests/review/council-lanes.story.review";

/// Returns a command with arguments, in a fixed environment.
fn sayso(folder: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_sayso"));
    command.args(arguments).current_dir(folder).stdin(Stdio::null());
    for name in ["HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "SAYSO_CONFIG", "SAYSO_REVIEWER"] {
        command.env_remove(name);
    }
    command
}

fn run(arguments: &[&str]) -> Output {
    sayso(Path::new("."), arguments).output().expect("the program was built for the tests")
}

fn code(ran: &Output) -> i32 {
    ran.status.code().expect("no signal ended it")
}

fn stdout(ran: &Output) -> &str {
    std::str::from_utf8(&ran.stdout).expect("UTF-8")
}

fn stderr(ran: &Output) -> &str {
    std::str::from_utf8(&ran.stderr).expect("UTF-8")
}

/// Exports the story with its review.
fn exported(format: &str, more: &[&str]) -> Output {
    run(&[&["export", "--to", format, "--reviews", REVIEWS], more, &[STORY]].concat())
}

/// Returns an export as text: exit code, standard output, standard error.
fn transcript(format: &str, more: &[&str]) -> String {
    let ran = exported(format, more);
    let said = stderr(&ran);
    let said = if said.is_empty() { String::new() } else { format!("--- stderr\n{said}") };
    format!("[exit {}]\n{}{said}", code(&ran), stdout(&ran))
}

#[test]
fn the_journals_are_those_of_the_sample_review() {
    for (name, lines) in sample_review::journals() {
        let path = Path::new(FOLDER).join(name);
        if std::env::var_os("SAYSO_BLESS").is_some_and(|bless| bless == "1") {
            fs::create_dir_all(FOLDER).expect("a folder of the crate");
            fs::write(&path, &lines).expect("a file of the crate");
        }
        let kept = fs::read_to_string(&path).unwrap_or_default();
        assert!(kept == lines, "{} is old: SAYSO_BLESS=1 writes it anew", path.display());
    }
}

#[test]
fn report_as_markdown() {
    insta::assert_snapshot!(transcript("report-md", &[]));
}

#[test]
fn report_as_a_page() {
    insta::assert_snapshot!(without_style(&transcript("report-html", &[])));
}

#[test]
fn the_galley() {
    insta::assert_snapshot!(without_style(&transcript("annotated-html", &[])));
}

/// Removes the style sheet: how it looks which people have eye.
fn without_style(page: &str) -> String {
    let (before, rest) = page.split_once("<style>").expect("a page has a style");
    let (_, after) = rest.split_once("</style>").expect("its end");
    format!("{before}<style>…</style>{after}")
}

#[test]
fn anchors_of_two_stories_on_one_page_are_distinct() {
    for format in ["annotated-html", "report-html"] {
        let ran = run(&["export", "--to", format, STORY, "tests/screens/harbour.story"]);
        let page = stdout(&ran);
        let names = |mark: &str| -> Vec<String> {
            let found = page.split(mark).skip(1).filter_map(|rest| rest.split('"').next());
            found.map(str::to_owned).collect()
        };
        let places = names(" id=\"");
        for (i, place) in places.iter().enumerate() {
            assert!(!places[..i].contains(place), "{format}: {place} is there twice");
        }
        for link in names(" href=\"#") {
            assert!(places.contains(&link), "{format}: {link} leads nowhere");
        }
        assert_eq!(page.matches("<!doctype html>").count(), 1);
    }
}

#[test]
fn claim_reviews() {
    let page =
        ["--base-url", "https://ledger.example/lanes", "--publisher-url", "https://ledger.example"];
    insta::assert_snapshot!(transcript("claimreview", &page));
    let nowhere = transcript("claimreview", &[]);
    assert!(nowhere.starts_with("[exit 1]"), "{nowhere}");
    assert!(nowhere.contains("the review has no web address"), "{nowhere}");
}

#[test]
fn claim_reviews_have_what_is_required() {
    let ran = exported("claimreview", &["--base-url", "https://ledger.example/lanes"]);
    let json: serde_json::Value = serde_json::from_slice(&ran.stdout).expect("JSON");
    assert_eq!(json["@context"], "https://schema.org");
    let reviews = json["@graph"].as_array().expect("a list");
    assert_eq!(reviews.len(), 20, "every claim but the one without a verdict");
    for review in reviews {
        assert_eq!(review["@type"], "ClaimReview");
        for pointer in [
            "/url",
            "/claimReviewed",
            "/author/name",
            "/datePublished",
            "/reviewRating/alternateName",
            "/itemReviewed/@type",
            "/itemReviewed/datePublished",
            "/itemReviewed/appearance/headline",
        ] {
            let value = review.pointer(pointer).and_then(|value| value.as_str());
            assert!(value.is_some_and(|value| !value.is_empty()), "{pointer}: {review:#}");
        }
        assert!(review["itemReviewed"]["author"].is_object(), "{review:#}");
        let rating = &review["reviewRating"];
        if let Some(value) = rating["ratingValue"].as_i64() {
            assert!(
                (1..=5).contains(&value) && rating["bestRating"] == 5 && rating["worstRating"] == 1
            );
        }
    }
}

#[test]
fn queries_and_calls() {
    insta::assert_snapshot!(transcript("queries", &[]));
    insta::assert_snapshot!(transcript("calls", &[]));
}

#[test]
fn tables() {
    for table in ["items", "evidence", "people", "decisions"] {
        insta::assert_snapshot!(table, transcript("csv", &["--table", table]).replace('\r', ""));
    }
    let folder = tempfile::tempdir().expect("a folder");
    let out = folder.path().join("tables");
    let ran = exported("csv", &["--out", out.to_str().expect("UTF-8")]);
    assert_eq!((code(&ran), stdout(&ran)), (0, ""), "{}", stderr(&ran));
    for table in ["items", "evidence", "people", "decisions"] {
        let file = fs::read_to_string(out.join(format!("{table}.csv"))).expect("a table");
        assert_eq!(file, stdout(&exported("csv", &["--table", table])), "{table}");
    }
}

#[test]
fn statistics() {
    insta::assert_snapshot!(transcript("stats", &[]));
}

#[test]
fn the_gate() {
    let gate = |more: &[&str]| {
        let ran = run(&[&["check", "--gate", "--reviews", REVIEWS], more, &[STORY]].concat());
        format!("[exit {}]\n{}--- stderr\n{}", code(&ran), stdout(&ran), stderr(&ran))
    };
    insta::assert_snapshot!(gate(&[]));
    // without --gate only the orphaned decision is reported
    let ran = run(&["check", "--reviews", REVIEWS, STORY]);
    assert_eq!(code(&ran), 0);
    assert!(stdout(&ran).contains("warning: claims.c99 was decided"), "{}", stdout(&ran));
}

#[test]
fn the_gate_opens_and_shuts_and_fails_on_an_unreadable_journal() {
    let folder = tempfile::tempdir().expect("a folder");
    let story = "+++\nformat = 1\ntitle = \"Bridge opens\"\n+++\n\nThe bridge opens today.\n";
    fs::write(folder.path().join("a.story"), story).expect("a file");
    let gate = || sayso(folder.path(), &["check", "--gate", "a.story"]).output().expect("it runs");
    let ran = gate();
    assert_eq!(code(&ran), 1, "{}", stdout(&ran));
    assert!(stdout(&ran).contains("error: no quote and no claim is annotated [nothing-annotated]"));
    assert!(stderr(&ran).ends_with("the gate is shut: 1 thing left\n"), "{}", stderr(&ran));
    let quote = format!("{story}\n+++\n[claims.c1]\ntext = \"opens today\"\n");
    fs::write(folder.path().join("a.story"), quote).expect("a file");
    let ran = gate();
    assert_eq!(code(&ran), 1);
    assert!(
        stdout(&ran).contains("a.story:6:12: error: claims.c1: verdict is not decided [undecided]"),
        "{}",
        stdout(&ran)
    );
    // once it is decided that the claim cannot be checked, nothing is left
    let decide = ["review", "a.story", "--as", "km", "--keys", "7", "--print", "80x20"];
    assert!(sayso(folder.path(), &decide).output().expect("it runs").status.success());
    let ran = gate();
    assert_eq!(code(&ran), 0, "{}", stdout(&ran));
    assert!(stderr(&ran).ends_with("the gate is open: nothing is left\n"), "{}", stderr(&ran));
    // a journal that is a folder could contain anything
    fs::create_dir_all(folder.path().join("a.story.review/rb.jsonl")).expect("a folder");
    assert_eq!(code(&gate()), 2);
}

#[path = "outputs/confidential.rs"]
mod confidential;
#[path = "outputs/converting.rs"]
mod converting;
#[path = "outputs/every_output.rs"]
mod every_output;
#[path = "outputs/gate.rs"]
mod gate;
#[path = "outputs/planted.rs"]
mod planted;
#[path = "outputs/read_back.rs"]
mod read_back;
#[path = "outputs/round_trip.rs"]
mod round_trip;
#[path = "outputs/tools.rs"]
mod tools;
