//! `--linear` as a whole program with piped lines: how it starts and ends.
//!
//! Its answers are tested in tests/screens/linear.rs.

use std::io::Write;
use std::path::Path;
use std::process::{Output, Stdio};

use crate::{HARBOUR, code, run, sayso, stderr, stdout};

/// Runs `sayso --linear` with these bytes on standard input.
fn lines(arguments: &[&str], typed: &[u8]) -> Output {
    let mut command = sayso(Path::new("."), &[&["--linear"], arguments].concat());
    let mut ran = command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program was built for the tests");
    // a program that has ended reads no more
    let _ = ran.stdin.take().expect("a pipe").write_all(typed);
    ran.wait_with_output().expect("it ends")
}

#[test]
fn lines_are_read_to_their_end_or_to_a_quit() {
    let ran = lines(&[HARBOUR], b"n\r\n\n3n\nq\nn\n");
    assert_eq!((code(&ran), stderr(&ran)), (0, ""));
    assert!(stdout(&ran).ends_with("read: q\n"), "{}", stdout(&ran));
    let ran = lines(&[HARBOUR], b"n");
    assert_eq!(code(&ran), 0);
    assert!(stdout(&ran).ends_with("End quote\nread: \n"), "{}", stdout(&ran));
    assert_eq!(lines(&[HARBOUR], b"n\n").stdout, lines(&[HARBOUR], b"n").stdout);
}

#[test]
fn lines_of_junk_are_answered_line_by_line() {
    let mut junk = vec![b'x'; 100_000];
    junk.extend_from_slice(b"\n\xff\xfe\x00\x1b[A\n\n");
    let ran = lines(&[HARBOUR], &junk);
    assert_eq!(code(&ran), 0);
    let said = stdout(&ran);
    assert_eq!(said.matches(" is no command; help lists them").count(), 2, "{said}");
    assert!(said.contains("1 of 6") && said.len() < 20_000);
    assert!(said.chars().all(|c| c == '\n' || !c.is_control()));
}

#[test]
fn lines_cannot_be_combined_with_keys_or_print() {
    for arguments in [["--keys", "n"], ["--print", "80x24"]] {
        let ran = lines(&[&arguments[..], &[HARBOUR]].concat(), b"");
        assert_eq!((code(&ran), stdout(&ran)), (2, ""));
        assert!(stderr(&ran).contains("hint: Put lines on standard input"));
    }
    let ran = run(&["--width", "0", "--print", "80x24", HARBOUR]);
    assert_eq!(code(&ran), 2);
    assert!(stderr(&ran).contains("hint: Leave out --width"));
    assert_eq!(code(&lines(&["no.story"], b"")), 2);
    assert!(stderr(&lines(&["no.story"], b"")).contains("cannot read no.story"));
}

#[test]
fn the_environment_asks_for_lines_only_on_a_terminal() {
    for value in ["1", "0"] {
        let mut command = sayso(Path::new("."), &[HARBOUR]);
        let ran = command.env("ACCESSIBLE", value).env("TERM", "dumb").output().expect("it runs");
        assert!(stdout(&ran).contains("[1]"), "a pipe gets the annotated copy");
    }
}

#[test]
fn an_unsaved_decision_is_reported_after_its_story_was_closed() {
    let folder = tempfile::tempdir().expect("a folder");
    std::fs::copy(HARBOUR, folder.path().join("a.story")).expect("a copy");
    std::fs::copy("tests/screens/mixed.story", folder.path().join("b.story")).expect("a copy");
    // a folder blocks the path of the journal
    std::fs::create_dir_all(folder.path().join("a.story.review/km.jsonl")).expect("a folder");
    let path = folder.path().to_string_lossy().into_owned();
    let ran = lines(&["--as", "km", &path], b"1\nr\npass\nq\nquit\n");
    assert_eq!(code(&ran), 2);
    assert!(stderr(&ran).starts_with("sayso: not saved: it is a folder"), "{}", stderr(&ran));
    assert!(stdout(&ran).contains("7 done; km.jsonl: it is a folder"), "{}", stdout(&ran));
}
