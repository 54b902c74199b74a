//! The linear reader on a real terminal, where a dumb terminal chooses it by itself.

use crate::pty::{HARBOUR, Start, Terminal};

/// Starts the linear reader.
fn lines(arguments: &[&str], size: (u16, u16)) -> Terminal {
    Start::sayso(arguments).at(size).until("read:")
}

#[test]
fn a_dumb_terminal_gets_lines_and_not_one_escape() {
    let mut terminal = Start::sayso(&[HARBOUR]).with("TERM", "dumb").until("read:");
    assert!(terminal.words().contains("TERM is dumb"), "{}", terminal.words());
    for (line, words) in
        [("n", "End quote"), ("c", "card:"), ("s", "speaker:"), ("1", "2 of 4"), ("/crew", "Hit 1")]
    {
        terminal.keys(format!("{line}\r"));
        terminal.until(words);
    }
    terminal.keys("q\r");
    assert_eq!(terminal.exit(), 0);
    let bytes = terminal.bytes();
    assert!(!bytes.contains(&0x1b) && bytes.len() > 400);
    let [before, after] = terminal.modes();
    assert_eq!(before, after);
}

#[test]
fn the_terminal_keeps_its_modes_while_it_reads() {
    let terminal = lines(&["--linear", HARBOUR], (80, 24));
    let [before, now] = terminal.modes();
    assert_eq!(before, now);
    assert!(!terminal.words().contains("because"), "nothing is said of what was asked for");
}

#[test]
fn one_column_and_no_size_are_enough() {
    for size in [(1, 1), (0, 0), (19, 2)] {
        let mut terminal = Start::sayso(&["--linear", HARBOUR]).at(size).go();
        terminal.keys("n\rq\r");
        assert_eq!(terminal.exit(), 0, "{size:?}");
        let said = String::from_utf8_lossy(&terminal.bytes()).into_owned();
        assert!(said.contains("End quote"), "{size:?}: {said}");
    }
}

#[test]
fn it_ends_by_signals_and_by_the_end_of_lines() {
    let mut terminal = lines(&["--linear", HARBOUR], (80, 24));
    terminal.keys("\x04");
    assert_eq!(terminal.exit(), 0, "the end of lines");
    let mut terminal = lines(&["--linear", HARBOUR], (80, 24));
    terminal.keys("half a line\x03");
    assert_eq!(terminal.exit(), 130, "Ctrl-c at rest");
}

#[test]
fn a_closed_terminal_ends_it() {
    let mut gone = lines(&["--linear", HARBOUR], (80, 24)).close();
    let status = gone.wait().expect("it ends");
    assert!(!status.success());
}

#[test]
fn the_position_is_saved_even_if_ctrl_c_ends_it() {
    let folder = tempfile::TempDir::new().expect("a folder");
    let state = folder.path().display().to_string();
    let start = || Start::sayso(&["--linear", HARBOUR]).with("XDG_STATE_HOME", &state);
    let mut terminal = start().until("read:");
    terminal.keys_until("5\r", "5 of 6");
    terminal.keys_until("n\r", "read:");
    // the answer, and behind it the next prompt
    terminal.settle(std::time::Duration::from_millis(200));
    terminal.keys("\x03");
    assert_eq!(terminal.exit(), 130);
    let mut terminal = start().until("paragraph 5");
    assert!(terminal.words().contains("back where you stopped"));
    terminal.keys("q\r");
    assert_eq!(terminal.exit(), 0);
}

#[test]
fn a_review_in_lines_comes_back_to_the_item_after_a_hang_up() {
    let folder = tempfile::TempDir::new().expect("a folder");
    let path = folder.path().display().to_string();
    let council = "stories/council-lanes.story";
    let start = || {
        let arguments = ["review", "--linear", council, "--as", "km", "--reviews", &path];
        Start::sayso(&arguments).with("XDG_STATE_HOME", &path)
    };
    let mut terminal = start().until("verdict:");
    assert!(terminal.words().contains("km: 0 of 59 done"), "{}", terminal.words());
    terminal.keys_until("1\r", "c1 supported; saved");
    terminal.keys_until("quote 5\r", "q5, open");
    terminal.keys_until("a\r", "q5 verbatim, fair, correct; saved");
    terminal.until("c7, open");
    // the answer, and behind it the next prompt
    terminal.settle(std::time::Duration::from_millis(200));
    terminal.close().wait().expect("it ends");
    let mut terminal = start().until("km: 2 of 59 done");
    terminal.until("c7, open");
    terminal.keys("q\r");
    assert_eq!(terminal.exit(), 0);
}
