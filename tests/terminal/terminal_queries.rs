//! Queries to the terminal and modes of it: the background colour, the mouse, focus reports.

use std::time::{Duration, Instant};

use rustix::process::Signal;

use crate::ending::assert_restored;
use crate::pty::{HARBOUR, OPENED, Start, Terminal, harbour};

/// Starts with `--theme auto`, answers the question with these bytes, and returns the
/// terminal with the story open.
fn asked(answer: &str, colorfgbg: &str) -> Terminal {
    let start = Start::sayso(&["--theme", "auto", HARBOUR]).with("COLORFGBG", colorfgbg);
    let (mut terminal, begun) = (start.go(), Instant::now());
    let mut bytes = Vec::new();
    while !bytes.windows(3).any(|three| three == b"\x1b[c") {
        assert!(begun.elapsed() < Duration::from_secs(10), "no question in {bytes:?}");
        terminal.read(Duration::from_millis(20));
        bytes.extend(terminal.bytes());
    }
    terminal.keys(answer);
    terminal.until("5 q");
    terminal
}

/// Returns true if the background of a cell of the text is light.
fn is_light(terminal: &Terminal) -> Option<bool> {
    let cell = terminal.screen().cell(3, 20).expect("a cell");
    match cell.bgcolor() {
        vt100::Color::Idx(n @ 232..) => Some(n > 243),
        vt100::Color::Idx(n @ 16..) => Some(n > 123),
        vt100::Color::Rgb(r, g, b) => Some(u16::from(r) + u16::from(g) + u16::from(b) > 382),
        _ => None,
    }
}

#[test]
fn the_theme_follows_the_terminals_background() {
    let known = "\x1b[?62;22c";
    let answers = [
        (format!("\x1b]11;rgb:ffff/ffff/f0f0\x1b\\{known}"), "15;0", Some(true)),
        (format!("\x1b]11;rgb:1c/1c/1c\x07{known}"), "0;15", Some(false)),
        (known.to_owned(), "0;15", Some(true)),
        (known.to_owned(), "", None),
        (String::new(), "15;0", Some(false)),
    ];
    for (answer, colorfgbg, light) in answers {
        let mut terminal = asked(&answer, colorfgbg);
        assert_eq!(is_light(&terminal), light, "{answer:?} {colorfgbg:?}");
        terminal.keys("q");
        assert_eq!(terminal.exit(), 0);
        assert_eq!(terminal.words(), "", "nothing is left on the screen");
    }
}

#[test]
fn a_late_answer_is_no_key() {
    let mut terminal = asked("", "");
    let shown = terminal.looks();
    terminal.keys("\x1b]11;rgb:ffff/");
    terminal.settle(Duration::from_millis(120));
    terminal.keys("ffff/ffff\x1b\\\x1b[?62;22c");
    terminal.settle(Duration::from_millis(120));
    assert_eq!(terminal.looks(), shown);
    terminal.keys_until("/zebra\r", "no hits");
}

#[test]
fn a_named_theme_asks_nothing() {
    let mut terminal = harbour();
    terminal.settle(Duration::from_millis(100));
    let bytes = String::from_utf8_lossy(&terminal.bytes()).into_owned();
    assert!(!bytes.contains("\x1b]") && !bytes.contains("\x1b[c"), "{bytes:?}");
}

/// Opens the story with the mouse captured by a command.
fn captured() -> Terminal {
    let mut terminal = harbour();
    terminal.keys_until(":mouse\r", "the mouse is captured");
    let mode = terminal.screen().mouse_protocol_mode();
    assert_eq!(mode, vt100::MouseProtocolMode::ButtonMotion);
    terminal
}

#[test]
fn the_mouse_is_released_however_it_ends() {
    assert_eq!(harbour().screen().mouse_protocol_mode(), vt100::MouseProtocolMode::None);
    for signal in [None, Some(Signal::TERM), Some(Signal::HUP)] {
        let mut terminal = captured();
        match signal {
            None => terminal.keys("q"),
            Some(signal) => terminal.signal(signal),
        }
        terminal.exit();
        assert_eq!(terminal.screen().mouse_protocol_mode(), vt100::MouseProtocolMode::None);
        assert_restored(&mut terminal);
    }
}

#[test]
fn the_mouse_is_released_while_suspended() {
    let mut terminal = captured();
    terminal.signal(Signal::TSTP);
    terminal.until_stopped();
    assert_restored(&mut terminal);
    terminal.signal(Signal::CONT);
    terminal.until(OPENED);
    terminal.settle(Duration::from_millis(100));
    let mode = terminal.screen().mouse_protocol_mode();
    assert_eq!(mode, vt100::MouseProtocolMode::ButtonMotion);
    // a click on the second quote
    terminal.keys_until("\x1b[<0;30;6M\x1b[<0;30;6m", "q 2/5");
}

#[test]
fn focus_and_mouse_reports_are_no_keys() {
    let mut terminal = harbour();
    let shown = terminal.looks();
    terminal.keys("\x1b[O\x1b[I\x1b[<35;10;10M\x1b[M !!\x1b[32;10;10M");
    terminal.settle(Duration::from_millis(100));
    assert_eq!(terminal.looks(), shown);
    terminal.keys_until("/zebra\r", "no hits");
}
