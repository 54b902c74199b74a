//! How it ends: by a key, by a signal, with the terminal gone; and how it stops and comes back.

use std::time::{Duration, Instant};

use rustix::process::Signal;

use crate::pty::{HARBOUR, OPENED, Start, Terminal, harbour};

/// Asserts that the terminal is as it was before the program started.
fn assert_restored(terminal: &mut Terminal) {
    let screen = terminal.screen();
    assert!(!screen.alternate_screen(), "the other screen is left");
    assert!(!screen.hide_cursor(), "the cursor is shown");
    assert!(!screen.bracketed_paste(), "pastes are not marked any more");
    assert_eq!(screen.contents(), "", "nothing is left on the screen");
    let [before, after] = terminal.modes();
    assert_eq!(after, before);
    let bytes = String::from_utf8_lossy(&terminal.bytes()).into_owned();
    let last = |mode: &str| bytes.rfind(&format!("\x1b[?{mode}"));
    for mode in ["1007", "1049", "2004", "2026"] {
        let (on, off) = (last(&format!("{mode}h")), last(&format!("{mode}l")));
        assert!(on.is_some() && on < off, "mode {mode} is off");
    }
}

#[test]
fn q_gives_the_terminal_back() {
    let mut terminal = harbour();
    let [before, reading] = terminal.modes();
    assert_ne!(before, reading, "the modes can be told apart");
    assert!(terminal.screen().alternate_screen() && terminal.screen().bracketed_paste());
    terminal.keys("q");
    assert_eq!(terminal.exit(), 0);
    assert_restored(&mut terminal);
}

#[test]
fn signals_give_the_terminal_back_and_are_told_by_the_exit_code() {
    for (signal, code) in [(Signal::TERM, 143), (Signal::INT, 130), (Signal::HUP, 129)] {
        let mut terminal = harbour();
        terminal.signal(signal);
        assert_eq!(terminal.exit(), code, "{signal:?}");
        assert_restored(&mut terminal);
    }
}

#[test]
fn a_signal_in_the_search_prompt_gives_the_terminal_back() {
    let mut terminal = harbour();
    terminal.keys_until("/ferr", "ferr");
    terminal.signal(Signal::TERM);
    assert_eq!(terminal.exit(), 143);
    assert_restored(&mut terminal);
}

#[test]
fn a_closed_terminal_ends_it() {
    let lines = [
        "exec \"$SAYSO\" tests/screens/harbour.story",
        "trap '' HUP; exec \"$SAYSO\" tests/screens/harbour.story",
        "trap : HUP; \"$SAYSO\" tests/screens/harbour.story; exit 0",
        "trap '' HUP; \"$SAYSO\" tests/screens/harbour.story; exit 0",
    ];
    for line in lines {
        let terminal = Start::shell(line).until(OPENED);
        let mut child = terminal.close();
        let start = Instant::now();
        while child.try_wait().expect("a child").is_none() {
            assert!(start.elapsed() < Duration::from_secs(5), "still there: {line}");
            std::thread::sleep(Duration::from_millis(5));
        }
    }
}

#[test]
fn standard_error_may_be_closed() {
    let mut terminal =
        Start::shell("exec \"$SAYSO\" tests/screens/harbour.story 2>&-").until(OPENED);
    terminal.keys("q");
    assert_eq!(terminal.exit(), 0);
    assert_restored(&mut terminal);
}

#[test]
fn with_standard_output_closed_there_is_nobody_to_print_for() {
    let mut terminal = Start::shell("exec \"$SAYSO\" tests/screens/harbour.story >&-").go();
    assert_eq!(terminal.exit(), 0);
    assert_eq!(terminal.words(), "");
}

#[test]
fn keys_come_from_the_terminal_where_standard_input_is_none() {
    for input in ["</dev/null", "<&-"] {
        let line = format!("exec \"$SAYSO\" {HARBOUR} {input}");
        let mut terminal = Start::shell(&line).until(OPENED);
        terminal.keys_until("/zebra\r", "no hits");
        terminal.keys("q");
        assert_eq!(terminal.exit(), 0, "{input}");
        assert_restored(&mut terminal);
    }
}
