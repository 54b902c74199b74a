//! State saved on disk, whether the reader quits, gets a signal or loses its connection; and
//! user files that are not as they should be.

use std::fs;
use std::path::Path;

use rustix::process::Signal;

use crate::pty::{HARBOUR, Start, Terminal};

/// Words that are on the screen after [`DOWN`] and not at the start.
const LATER: &str = "A hand-written note";
/// Keys that go down the story.
const DOWN: &str = "G";
/// The message at the saved position.
const AGAIN: &str = "back where you stopped";

/// Starts the reader of the harbour story with a home of its own, low enough to have to scroll.
fn at_home(home: &Path) -> Start {
    let home = home.to_str().expect("a path in UTF-8");
    Start::sayso(&[HARBOUR]).with("HOME", home).at((80, 12))
}

fn open(home: &Path) -> Terminal {
    at_home(home).until("Harbour ferry")
}

/// What ends a reader.
type End = fn(Terminal);

/// Returns the number of stories with saved state in a home.
fn kept(home: &Path) -> usize {
    fs::read_dir(home.join(".local/state/sayso/stories")).map_or(0, Iterator::count)
}

#[test]
fn the_position_is_restored_whatever_ended_the_reader() {
    let ends: [(&str, End); 4] = [
        ("q", |mut terminal| {
            terminal.keys("q");
            assert_eq!(terminal.exit(), 0);
        }),
        ("SIGHUP", |mut terminal| {
            terminal.signal(Signal::HUP);
            assert_eq!(terminal.exit(), 129);
        }),
        ("SIGTERM", |mut terminal| {
            terminal.signal(Signal::TERM);
            assert_eq!(terminal.exit(), 143);
        }),
        ("a closed terminal", |terminal| {
            terminal.close().wait().expect("it ends");
        }),
    ];
    for (name, end) in ends {
        let home = tempfile::tempdir().expect("a folder");
        let mut terminal = open(home.path());
        terminal.keys_until(DOWN, LATER);
        end(terminal);
        assert_eq!(kept(home.path()), 1, "{name}");
        let mut terminal = open(home.path());
        terminal.until(AGAIN);
        terminal.until(LATER);
        terminal.keys_until("gg", "# Harbour ferry");
        terminal.keys("q");
        assert_eq!(terminal.exit(), 0);
    }
}

#[test]
fn an_unwritable_state_folder_stops_nothing() {
    let home = tempfile::tempdir().expect("a folder");
    fs::create_dir_all(home.path().join(".local")).expect("a folder");
    fs::write(home.path().join(".local/state"), "no folder").expect("a file");
    let mut terminal = open(home.path());
    terminal.until("the place cannot be saved");
    terminal.keys_until(DOWN, LATER);
    terminal.keys("q");
    assert_eq!(terminal.exit(), 0);
}

#[test]
fn a_pipe_as_configuration_never_blocks() {
    let home = tempfile::tempdir().expect("a folder");
    let folder = home.path().join(".config/sayso");
    fs::create_dir_all(&folder).expect("a folder");
    let made = std::process::Command::new("mkfifo").arg(folder.join("config.toml")).status();
    assert!(made.expect("mkfifo is everywhere").success());
    let mut terminal = at_home(home.path()).until("it is no plain file");
    terminal.keys("q");
    assert_eq!(terminal.exit(), 0);
}

#[test]
fn the_configuration_is_read_and_its_mistakes_are_shown() {
    let home = tempfile::tempdir().expect("a folder");
    let folder = home.path().join(".config/sayso");
    fs::create_dir_all(&folder).expect("a folder");
    let config = "widht = 3\n[keys.read]\nx = \"bottom\"\nQ = \"back\"\n";
    fs::write(folder.join("config.toml"), config).expect("a file");
    let mut terminal = open(home.path());
    terminal.until("config.toml:1:1: there is no setting `widht`");
    terminal.keys_until("x", LATER);
    terminal.keys("Q");
    assert_eq!(terminal.exit(), 0);
}

#[test]
fn with_keys_on_the_command_line_nothing_is_saved_or_read() {
    let home = tempfile::tempdir().expect("a folder");
    let path = home.path().to_str().expect("a path in UTF-8");
    let start = Start::sayso(&[HARBOUR, "--keys", "G"]).with("HOME", path).at((80, 12));
    let mut terminal = start.until(LATER);
    terminal.keys("q");
    assert_eq!(terminal.exit(), 0);
    assert_eq!(kept(home.path()), 0);
    assert!(!home.path().join(".local").exists());
}

#[test]
fn the_list_shows_how_far_stories_were_read_at_earlier_starts() {
    let home = tempfile::tempdir().expect("a folder");
    let mut terminal = open(home.path());
    terminal.keys_until(DOWN, LATER);
    terminal.keys("q");
    assert_eq!(terminal.exit(), 0);
    let path = home.path().to_str().expect("a path in UTF-8");
    let folder = std::path::Path::new(HARBOUR).parent().expect("a folder").to_str();
    let arguments = [folder.expect("a path in UTF-8")];
    let start = Start::sayso(&arguments).with("HOME", path).at((160, 12));
    let mut terminal = start.until("Harbour ferry");
    terminal.until("99 %");
    terminal.keys("q");
    assert_eq!(terminal.exit(), 0);
}
