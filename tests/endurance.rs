//! The real program on a real terminal: that it goes when the terminal goes,
//! gives the terminal back however it ends, and that no input breaks it.
//!
//! What is drawn is tested elsewhere, without a terminal. Loops go round 10
//! times; `SAYSO_ROUNDS=300` is the full proof.
#![cfg(unix)]

#[path = "endurance/pty.rs"]
#[allow(unreachable_pub, reason = "a module of one test")]
mod pty;

use std::thread::sleep;
use std::time::Duration;

use pty::{Session, contains, rounds, sayso, script};
use rustix::process::Signal;
use sayso::tui::terminal::guard::{Guard, SharedTerminal};

/// Bytes that keys send, and bytes that are no key.
const SEQUENCES: &[&[u8]] = &[
    b"\x1b[A",
    b"\x1b[B",
    b"\x1bOA",
    b"\x1bOH",
    b"\x1b[H",
    b"\x1b[5~",
    b"\x1b[6~",
    b"\x1b[1;5C",
    b"\x1b[Z",
    b"\x1bOP",
    b"\x1b[24~",
    b"\x1bx",
    b"\x1b[<0;10;10M",
    b"\x1b[M !!",
    b"\x1b[200~pasted\x1b[201~",
    b"\x1b]11;rgb:0000/0000/0000\x1b\\",
    b"\x1b[?62;4c",
    b"\x1b[12;40R",
    "é“日👍".as_bytes(),
];

#[test]
fn gone_within_a_second_when_the_terminal_is() {
    let ignoring = script("trap '' HUP; exec \"$@\"");
    let in_a_shell = script("trap '' HUP; \"$@\"; exit $?");
    for command in [sayso(&[]), ignoring, in_a_shell] {
        for _ in 0..rounds() {
            let mut session = Session::of(&command);
            session.settle();
            session.hang_up();
            let ended = session.end();
            assert_eq!(ended.code, 129, "{command:?}");
            assert!(ended.after < Duration::from_secs(1), "{:?} {command:?}", ended.after);
            assert!(ended.cpu < Duration::from_millis(100), "{:?} {command:?}", ended.cpu);
        }
    }
}

#[test]
fn a_signal_gives_the_terminal_back() {
    for round in 0..rounds() {
        for (signal, number) in [(Signal::TERM, 15), (Signal::INT, 2), (Signal::HUP, 1)] {
            let mut session = Session::of(&sayso(&[]));
            if round % 2 == 0 {
                session.settle();
                assert!(session.is_taken());
            } else {
                session.until("the first byte", |bytes| !bytes.is_empty());
            }
            session.signal(signal);
            assert_eq!(session.end().code, 128 + number);
            session.assert_restored();
        }
    }
}

#[test]
fn quitting_gives_the_terminal_back_and_leaves_nothing() {
    let mut session = Session::reading();
    session.send(b"q");
    assert_eq!(session.end().code, 0);
    session.assert_restored();
    assert_eq!(session.lines().concat(), "", "nothing is left on the screen");
}

#[test]
fn a_panic_gives_the_terminal_back_before_its_message() {
    const WHERE: &str = "SAYSO_TEST_PANIC";
    if let Ok(place) = std::env::var(WHERE) {
        panic_on_a_terminal(&place);
    }
    let me = std::env::current_exe().expect("this test");
    let name = "a_panic_gives_the_terminal_back_before_its_message";
    let command = [me.to_str().expect("a path"), "--exact", name, "--nocapture"];
    for place in ["here", "beside"] {
        let command = command.map(str::to_owned);
        let mut session = Session::with(&command, (80, 24), &[(WHERE, place)]);
        assert_eq!(session.end().code, 101, "{place}");
        session.assert_restored();
        let lines = session.lines().join("\n");
        assert!(lines.contains("sayso: panicked"), "{lines}");
        assert!(lines.contains("quoting ⟨001B⟩[31m"), "{lines}");
        assert!(lines.contains("hint: "), "{lines}");
    }
}

/// Takes the terminal and panics, in this thread or beside it, with an escape in the words.
fn panic_on_a_terminal(place: &str) {
    let _guard = Guard::new(SharedTerminal::default()).expect("a terminal");
    assert_ne!(place, "here", "quoting \x1b[31m");
    let beside = std::thread::spawn(|| panic!("quoting \x1b[31m"));
    let _ = beside.join();
    sleep(pty::PATIENCE);
}

#[test]
fn a_line_that_hangs_keeps_nobody() {
    let mut session = Session::reading();
    session.stall();
    for n in 0..200 {
        session.resize((400 + n % 2, 100));
        sleep(Duration::from_millis(2));
    }
    session.signal(Signal::TERM);
    let ended = session.end();
    assert_eq!(ended.code, 143);
    assert!(ended.after < Duration::from_secs(1), "{:?}", ended.after);
}

#[test]
fn half_an_escape_keeps_nobody() {
    let halves: [&[u8]; 6] =
        [b"\x1b", b"\x1b[", b"\x1bO", b"\x1b[1;", b"\x1b[200~open", b"\xe2\x80"];
    for half in halves {
        let mut session = Session::reading();
        session.send(half);
        session.silence();
        session.assert_alive();
        session.signal(Signal::TERM);
        let ended = session.end();
        assert_eq!(ended.code, 143, "{half:?}");
        assert!(ended.cpu < Duration::from_millis(100), "{:?} {half:?}", ended.cpu);
        session.assert_restored();
    }
}

#[test]
fn a_megabyte_pasted_is_survived() {
    let mut session = Session::reading();
    let megabyte = "words “and” more\x1b[31m\n".repeat(50_000);
    session.send(b"/\x1b[200~");
    session.send(megabyte.as_bytes());
    session.send(b"\x1b[201~");
    session.assert_alive();
    session.send(b"\x1b");
    session.signal(Signal::TERM);
    assert_eq!(session.end().code, 143);
    session.assert_restored();
}

#[test]
fn a_megabyte_typed_is_survived() {
    let mut session = Session::reading();
    session.send("j\x1b[A\x1b[Bk".repeat(125_000).as_bytes());
    session.assert_alive();
    session.signal(Signal::TERM);
    assert_eq!(session.end().code, 143);
    session.assert_restored();
}

#[test]
fn bytes_that_are_no_text_are_survived() {
    let mut session = Session::reading();
    let bytes: Vec<u8> = (0x80..=0xff).collect();
    for context in [&b""[..], b"/", b"\x1b[200~"] {
        session.send(context);
        session.send(&bytes);
        session.send(b"\x1b[201~");
        session.assert_alive();
    }
    session.signal(Signal::TERM);
    assert_eq!(session.end().code, 143);
}

#[test]
fn keys_cut_at_every_byte_never_quit() {
    let mut session = Session::reading();
    for sequence in SEQUENCES {
        for cut in 1..sequence.len() {
            session.send(&sequence[..cut]);
            sleep(Duration::from_millis(if cut < 3 { 30 } else { 1 }));
            session.send(&sequence[cut..]);
        }
        // whatever opened is closed, for the next one to begin in the text
        session.send(b"\x1b");
        sleep(Duration::from_millis(5));
    }
    session.assert_alive();
    session.signal(Signal::TERM);
    assert_eq!(session.end().code, 143);
    session.assert_restored();
}

#[test]
fn after_any_sizes_the_screen_is_that_of_a_new_start() {
    let printed = std::process::Command::new(env!("CARGO_BIN_EXE_sayso"))
        .args(&sayso(&["--print", "80x24", "--color", "never"])[1..])
        .output()
        .expect("printed");
    let printed = String::from_utf8(printed.stdout).expect("text");
    let printed: Vec<&str> = printed.lines().map(str::trim_end).collect();
    let session = Session::reading();
    assert_eq!(session.lines(), printed);
    let sizes = [(1, 1), (2, 200), (500, 1), (500, 200), (10, 3), (59, 9), (110, 30), (300, 60)];
    for n in 0..rounds() * 7 {
        let (columns, rows) = sizes[n % sizes.len()];
        session.resize((columns + (n / 8) as u16 % 5, rows));
        sleep(Duration::from_millis([0, 1, 5, 30][n % 4]));
    }
    session.forget();
    session.resize((80, 24));
    // a line that was full of large frames is given time before the last one
    session.shows(&printed);
}

#[test]
fn a_line_without_a_size_is_80_by_24() {
    let session = Session::with(&sayso(&[]), (0, 0), &[]);
    session.settle();
    assert!(session.lines()[23].contains("keys"), "{:#?}", session.lines());
}

#[cfg(target_os = "linux")]
#[test]
fn an_idle_reader_writes_nothing_and_sleeps() {
    let session = Session::reading();
    // what it let go of while it opened the story is freed a moment later
    sleep(Duration::from_millis(500));
    let asleep = pty::sleeps(session.pid());
    session.forget();
    sleep(Duration::from_millis(600));
    assert_eq!(session.count(), 0, "bytes");
    assert_eq!(pty::sleeps(session.pid()), asleep, "wake-ups");
}

#[test]
fn stops_as_a_job_and_comes_back() {
    let jobs = script("set -m; \"$@\"; echo stopped; read go; fg >/dev/null; exit $?");
    for _ in 0..rounds().div_ceil(3) {
        let mut session = Session::of(&jobs);
        session.settle();
        let shown = session.lines();
        session.send(b"\x1a");
        session.until("the shell", |bytes| contains(bytes, b"stopped"));
        session.assert_restored();
        session.forget();
        session.send(b"go\n");
        session.settle();
        assert!(session.is_taken());
        assert_eq!(session.lines(), shown);
        session.send(b"q");
        assert_eq!(session.end().code, 0);
        session.assert_restored();
    }
}

#[test]
fn does_not_stop_where_nobody_could_continue_it() {
    let mut session = Session::reading();
    session.send(b"\x1a");
    session.assert_alive();
    assert!(session.is_taken());
}

#[test]
fn a_stop_that_nobody_heard_of_is_mended() {
    let mut session = Session::reading();
    let shown = session.lines();
    session.signal(Signal::STOP);
    session.forget();
    session.signal(Signal::CONT);
    session.settle();
    assert_eq!(session.lines(), shown);
    session.send(b"q");
    assert_eq!(session.end().code, 0);
    session.assert_restored();
}

#[test]
fn closed_outputs_are_survived() {
    let mut session = Session::of(&script("exec \"$@\" 2>&-"));
    session.settle();
    session.signal(Signal::TERM);
    assert_eq!(session.end().code, 143);
    session.assert_restored();
    for closed in ["exec \"$@\" >&-", "exec \"$@\" >&- 2>&-", "exec \"$@\" <&- | head -c 1"] {
        let code = Session::of(&script(closed)).end().code;
        assert!(code <= 2, "{closed} ends with {code}");
    }
}
