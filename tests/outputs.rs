//! Every format of `sayso export` on the council story and a review of it, as whole commands; and
//! what is read back.

#[path = "outputs/desk.rs"]
mod desk;

use std::fs;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use desk::{REVIEWS, STORY};

/// The folder with the journals of the story.
const FOLDER: &str = "tests/review/council-lanes.story.review";

/// Returns the program with arguments, in an environment that is always the same.
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

/// Returns an export as text, with what was said of it.
fn told(format: &str, more: &[&str]) -> String {
    let ran = exported(format, more);
    let said = stderr(&ran);
    let said = if said.is_empty() { String::new() } else { format!("--- stderr\n{said}") };
    format!("[exit {}]\n{}{said}", code(&ran), stdout(&ran))
}

#[test]
fn the_journals_are_those_that_the_code_makes() {
    for (name, lines) in desk::journals() {
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
    insta::assert_snapshot!(told("report-md", &[]));
}
