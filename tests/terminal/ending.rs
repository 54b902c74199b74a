//! Ending: by a key, by a signal, by a closed terminal; and suspending and resuming.

use std::time::{Duration, Instant};

use rustix::process::Signal;

use crate::pty::{HARBOUR, INSIDE, OPENED, Start, Terminal, harbour};

/// Asserts that the terminal is as it was before the program started.
pub(crate) fn assert_restored(terminal: &mut Terminal) {
    let screen = terminal.screen();
    assert!(!screen.alternate_screen(), "the other screen is left");
    assert!(!screen.hide_cursor(), "the cursor is shown");
    assert!(!screen.bracketed_paste(), "pastes are not marked any more");
    assert_eq!(screen.contents(), "", "nothing is left on the screen");
    let [before, after] = terminal.modes();
    assert_eq!(after, before);
    let bytes = String::from_utf8_lossy(&terminal.bytes()).into_owned();
    let last = |mode: &str| bytes.rfind(&format!("\x1b[?{mode}"));
    for mode in ["1000", "1006"] {
        assert!(last(&format!("{mode}h")) < last(&format!("{mode}l")), "the mouse is let go of");
    }
    for mode in ["1004", "1007", "1049", "2004", "2026"] {
        let (on, off) = (last(&format!("{mode}h")), last(&format!("{mode}l")));
        assert!(on.is_some() && on < off, "mode {mode} is off");
    }
}

#[test]
fn q_restores_the_terminal() {
    let mut terminal = harbour();
    let [before, reading] = terminal.modes();
    assert_ne!(before, reading, "the modes can be told apart");
    assert!(terminal.screen().alternate_screen() && terminal.screen().bracketed_paste());
    terminal.keys("q");
    assert_eq!(terminal.exit(), 0);
    assert_restored(&mut terminal);
}

#[test]
fn keys_on_the_command_line_can_end_it() {
    assert_eq!(Start::sayso(&[HARBOUR, "--keys", "n q"]).go().exit(), 0);
    assert_eq!(Start::sayso(&["no.story", "--keys", "n"]).go().exit(), 2);
}

#[test]
fn signals_restore_the_terminal_and_give_the_exit_code() {
    for (signal, code) in [(Signal::TERM, 143), (Signal::INT, 130), (Signal::HUP, 129)] {
        let mut terminal = harbour();
        terminal.signal(signal);
        assert_eq!(terminal.exit(), code, "{signal:?}");
        assert_restored(&mut terminal);
    }
}

#[test]
fn a_signal_in_the_search_prompt_restores_the_terminal() {
    let mut terminal = harbour();
    terminal.keys_until("/ferr", "/ferr");
    terminal.signal(Signal::TERM);
    assert_eq!(terminal.exit(), 143);
    assert_restored(&mut terminal);
}

/// Returns whether a process has ended (as a zombie), and the CPU time of it and of the children
/// it waited for, in hundredths of a second.
#[cfg(target_os = "linux")]
fn ticks(pid: i32) -> Option<(bool, u64)> {
    let stat = std::fs::read_to_string(format!("/proc/{pid}/stat")).ok()?;
    let (_, fields) = stat.rsplit_once(')')?;
    let fields: Vec<&str> = fields.split_whitespace().collect();
    let used = fields[11..15].iter().map(|n| n.parse::<u64>().expect("a number")).sum();
    Some((fields[0] == "Z", used))
}

/// On other systems only the end is tested, not the CPU time until then.
#[cfg(not(target_os = "linux"))]
fn ticks(_: i32) -> Option<(bool, u64)> {
    None
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
        let pid = terminal.pid();
        let before = ticks(pid);
        let mut child = terminal.close();
        let start = Instant::now();
        while ticks(pid).is_some_and(|(ended, _)| !ended) {
            assert!(start.elapsed() < Duration::from_secs(3), "still there: {line}");
            std::thread::sleep(Duration::from_millis(5));
        }
        if let (Some((_, before)), Some((_, after))) = (before, ticks(pid)) {
            let used = after - before;
            assert!(used < 10, "{used} hundredths of a second used: {line}");
        }
        child.wait().expect("a child");
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
fn keys_come_from_the_terminal_if_standard_input_is_not_one() {
    for input in ["</dev/null", "<&-"] {
        let line = format!("exec \"$SAYSO\" {HARBOUR} {input}");
        let mut terminal = Start::shell(&line).until(OPENED);
        terminal.keys_until("/zebra\r", "no hits");
        terminal.keys("q");
        assert_eq!(terminal.exit(), 0, "{input}");
        assert_restored(&mut terminal);
    }
}

#[test]
fn it_suspends_and_resumes() {
    for _ in 0..2 {
        let mut terminal = harbour();
        terminal.keys_until("n", "Greta Lind");
        terminal.settle(Duration::from_millis(100));
        let shown = terminal.looks();
        terminal.signal(Signal::TSTP);
        terminal.until_stopped();
        assert_restored(&mut terminal);
        terminal.scribble(b"$ fg\r\n");
        terminal.signal(Signal::CONT);
        terminal.until(OPENED);
        terminal.settle(Duration::from_millis(100));
        assert_eq!(terminal.looks(), shown);
        assert!(terminal.screen().alternate_screen() && terminal.screen().bracketed_paste());
        let [before, reading] = terminal.modes();
        assert_ne!(before, reading);
        // the whole screen is drawn again, whatever was on it before
        terminal.keys_until("/zebra\r", "no hits");
        terminal.keys("q");
        assert_eq!(terminal.exit(), 0);
    }
}

#[test]
fn modes_changed_while_suspended_are_set_again() {
    let mut terminal = harbour();
    let [before, reading] = terminal.modes();
    terminal.signal(Signal::STOP);
    terminal.until_stopped();
    terminal.reset_modes();
    assert_eq!(terminal.modes(), [before.clone(), before]);
    terminal.signal(Signal::CONT);
    terminal.settle(Duration::from_millis(100));
    assert_eq!(terminal.modes()[1], reading);
    terminal.keys("q");
    assert_eq!(terminal.exit(), 0);
    assert_restored(&mut terminal);
}

#[test]
fn a_signal_while_suspended_ends_it() {
    let mut terminal = harbour();
    terminal.signal(Signal::TSTP);
    terminal.until_stopped();
    terminal.signal(Signal::TERM);
    terminal.signal(Signal::CONT);
    assert_eq!(terminal.exit(), 143);
    assert_restored(&mut terminal);
}

/// Inside the terminal, this test takes the terminal and panics; outside, it checks what that leaves.
#[test]
fn a_panic_restores_the_terminal_before_its_message() {
    if std::env::var_os(INSIDE).is_some() {
        let _guard = sayso::tui::terminal::guard::Guard::new(
            sayso::tui::terminal::guard::SharedTerminal::default(),
        )
        .expect("a terminal");
        panic!("for the sake of the argument");
    }
    let name = "ending::a_panic_restores_the_terminal_before_its_message";
    let mut terminal = Start::test(name).go();
    assert_ne!(terminal.exit(), 0);
    assert!(!terminal.screen().alternate_screen() && !terminal.screen().hide_cursor());
    let [before, after] = terminal.modes();
    assert_eq!(after, before);
    let bytes = String::from_utf8_lossy(&terminal.bytes()).into_owned();
    let (left, message) = (bytes.find("\x1b[?1049l"), bytes.find("for the sake"));
    assert!(left.is_some() && left < message, "{bytes:?}");
    assert_eq!(bytes.matches("\x1b[?1049l").count(), 1, "once is enough");
    assert!(!bytes[message.expect("a message")..].contains('\x1b'));
}
