//! `sayso convert`: one story, folders, exit codes, and files that are there already.

use std::fs;
use std::path::Path;
use std::process::Output;

use crate::{code, sayso, stderr, stdout};

const PAGE: &[u8] = b"+++\nformat = 1\ntitle = \"Rain\"\n[people.ada]\nname = \"Ada Brook\"\n+++\n\n\
    \xe2\x80\x9cIt rains,\xe2\x80\x9d said Ada Brook.\n\n+++\n[quotes.q1]\n\
    text = \"\xe2\x80\x9cIt rains,\xe2\x80\x9d\"\nspeaker = \"ada\"\ncue = \"said\"\nmention = \"Ada Brook\"\n";
const SENTENCE: &[u8] = b"Bo Lind said so.\n";
const ANN: &[u8] = b"T1\tAttribution 8 12\tsaid\nT2\tContent 13 15\tso\nT3\tSource 0 7\tBo Lind\n\
    E1\tAttribution:T1 Content:T2 Source:T3\n";

fn news() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    fs::create_dir_all(folder.path().join("news/deep")).expect("folders");
    let files =
        [("news/rain.story", PAGE), ("news/deep/so.txt", SENTENCE), ("news/deep/so.ann", ANN)];
    for (name, bytes) in files {
        fs::write(folder.path().join(name), bytes).expect("a file");
    }
    folder
}

fn run_in(folder: &Path, arguments: &[&str]) -> Output {
    sayso(folder, arguments).output().expect("it runs")
}

fn read(folder: &Path, name: &str) -> String {
    fs::read_to_string(folder.join(name)).unwrap_or_else(|why| panic!("{name}: {why}"))
}

#[test]
fn a_pair_becomes_a_task_and_a_story() {
    let folder = news();
    let at = |arguments: &[&str]| run_in(folder.path(), &[&["convert"], arguments].concat());
    let ran = at(&["news/deep/so.ann", "--to", "label-studio"]);
    assert_eq!((code(&ran), stderr(&ran)), (0, ""));
    assert!(stdout(&ran).contains("\"text\":\"Bo Lind\""), "{}", stdout(&ran));
    let ran = at(&["news/deep/so.txt", "--to", "story", "-o", "out/so.story"]);
    assert_eq!((code(&ran), stdout(&ran), stderr(&ran)), (0, "", ""));
    assert!(read(folder.path(), "out/so.story").contains("[quotes.E1]\n"));
    assert_eq!(code(&run_in(folder.path(), &["check", "out/so.story"])), 0);
}

#[test]
fn a_folder_keeps_its_shape_and_nothing_is_written_over() {
    let folder = news();
    let at = |arguments: &[&str]| {
        run_in(folder.path(), &[&["convert", "news", "--to"], arguments].concat())
    };
    let ran = at(&["story", "--out", "new"]);
    assert_eq!((code(&ran), stderr(&ran)), (0, ""));
    assert!(read(folder.path(), "new/rain.story").contains("[quotes.q1]"));
    assert!(read(folder.path(), "new/deep/so.story").contains("[quotes.E1]"));
    // the same again is nothing new; anything else stays
    assert_eq!(code(&at(&["story", "--out", "new"])), 0);
    fs::write(folder.path().join("new/rain.story"), "mine").expect("written");
    let ran = at(&["story", "--out", "new"]);
    assert_eq!(code(&ran), 2);
    assert!(
        stderr(&ran).contains("new/rain.story") && stderr(&ran).contains("--force"),
        "{}",
        stderr(&ran)
    );
    assert_eq!(read(folder.path(), "new/rain.story"), "mine");
    assert_eq!(code(&at(&["story", "--out", "new", "--force"])), 0);
    assert!(read(folder.path(), "new/rain.story").contains("[quotes.q1]"));
    let ran = at(&["label-studio", "--out", "studio"]);
    assert_eq!((code(&ran), stderr(&ran)), (0, ""));
    let tasks: serde_json::Value =
        serde_json::from_str(&read(folder.path(), "studio/tasks.json")).expect("JSON");
    assert_eq!(tasks.as_array().map(Vec::len), Some(2));
    assert!(read(folder.path(), "studio/config.xml").contains("<Labels"));
    // one file, which is there as a whole or not at all
    assert_eq!(code(&at(&["jsonl", "-o", "rows.jsonl"])), 0);
    assert_eq!(read(folder.path(), "rows.jsonl").lines().count(), 2);
    assert_eq!(code(&at(&["jsonl", "-o", "rows.jsonl"])), 2);
    let left =
        fs::read_dir(folder.path()).expect("a folder").map(|e| e.expect("an entry").file_name());
    assert!(left.into_iter().all(|name| !name.to_string_lossy().starts_with(".sayso-")));
}

#[test]
fn what_is_lost_and_what_cannot_be_read_is_said_by_the_exit_code() {
    let folder = news();
    fs::write(folder.path().join("news/bad.story"), b"\xff\xfe\x00\x01").expect("written");
    let at = |arguments: &[&str]| run_in(folder.path(), &[&["convert"], arguments].concat());
    let ran = at(&["news/rain.story", "--to", "schema-org"]);
    assert_eq!(code(&ran), 1);
    assert_eq!(stderr(&ran), "lost: 2 places of cues and speakers have no place there\n");
    assert_eq!(code(&at(&["news/rain.story", "--to", "schema-org", "--lossy"])), 0);
    let ran = at(&["news", "--to", "doccano"]);
    assert_eq!((code(&ran), stdout(&ran).lines().count()), (2, 2), "{}", stderr(&ran));
    assert!(stderr(&ran).contains("bad.story"));
    let ran = at(&["news/rain.story", "news/deep/so.txt", "--to", "cas-json"]);
    assert_eq!((code(&ran), stdout(&ran)), (2, ""));
    assert!(stderr(&ran).contains("--out"), "{}", stderr(&ran));
    for arguments in [
        &["nowhere", "--to", "json"][..],
        &["news/rain.story", "--to", "brat", "-o", "x.ann"],
        &["news/rain.story", "--to", "report-md"],
        &["news/rain.story", "--to", "label-studio", "--unit", "bytes"],
    ] {
        assert_eq!(code(&at(arguments)), 2, "{arguments:?}");
    }
}

#[test]
fn a_pipe_is_written_to_and_a_link_stays_a_link() {
    let folder = news();
    let at = |name: &str| folder.path().join(name);
    assert!(
        std::process::Command::new("mkfifo").arg(at("pipe")).status().is_ok_and(|s| s.success())
    );
    let pipe = at("pipe");
    let reader = std::thread::spawn(move || fs::read_to_string(pipe).expect("it is text"));
    let to = ["convert", "news/deep/so.ann", "--to", "jsonl"];
    let ran = run_in(folder.path(), &[&to[..], &["-o", "pipe"]].concat());
    assert_eq!((code(&ran), stderr(&ran)), (0, ""));
    assert!(reader.join().expect("it ends").contains("Bo Lind"));
    assert!(!fs::symlink_metadata(at("pipe")).expect("it is there").is_file());
    fs::write(at("real.jsonl"), "old").expect("written");
    std::os::unix::fs::symlink("real.jsonl", at("link.jsonl")).expect("linked");
    let ran = run_in(folder.path(), &[&to[..], &["-o", "link.jsonl", "--force"]].concat());
    assert_eq!((code(&ran), stderr(&ran)), (0, ""));
    assert!(fs::symlink_metadata(at("link.jsonl")).expect("it is there").is_symlink());
    assert!(read(folder.path(), "real.jsonl").contains("Bo Lind"));
}
