//! Input: keys that arrive in pieces, incomplete keys, pastes, bytes that are no keys.

use std::time::Duration;

use crate::pty::{HARBOUR, OPENED, Start, Terminal, harbour};
use crate::rounds;

/// Asserts that keys still work: types a search and waits for its answer.
fn assert_hears(terminal: &mut Terminal, after: &str) {
    terminal.keys("\x03/zebra\r");
    terminal
        .until_screen(&format!("an answer after {after}"), |s| s.contents().contains("no hits"));
}

#[test]
fn incomplete_keys_and_stray_bytes_do_no_harm() {
    let halves: [&[u8]; 24] = [
        b"\x1b",
        b"\x1b[",
        b"\x1b[1",
        b"\x1b[1;",
        b"\x1b[1;5",
        b"\x1bO",
        b"\x1b[[",
        b"\x1b[<0;1",
        b"\x1b[M",
        b"\x1b[?6",
        b"\x1bP1$r",
        b"\x1b]11;rgb:0000",
        b"\x1b_G",
        b"\x1b\x1b",
        b"\x80",
        b"\xff\xfe",
        b"\xc3",
        b"\xe2\x80",
        b"\xf0\x9f\x98",
        b"\xed\xa0\x80",
        b"\xc0\xaf",
        b"\0",
        b"\x1b[200~\x1b[201~",
        b"\x1b[999999999999999999999~",
    ];
    let mut all: Vec<(String, Terminal)> = Vec::new();
    for half in halves {
        let mut terminal = harbour();
        terminal.keys(half);
        all.push((String::from_utf8_lossy(half).escape_debug().to_string(), terminal));
    }
    std::thread::sleep(Duration::from_millis(400));
    for (half, terminal) in &mut all {
        terminal.until(OPENED);
        assert_hears(terminal, half);
        terminal.keys("q");
        assert_eq!(terminal.exit(), 0, "{half}");
    }
}

#[test]
fn keys_typed_ahead_are_handled_in_order() {
    for _ in 0..rounds() {
        // before it has the terminal, before it has the story, and after its first frame
        let mut terminal = Start::sayso(&[HARBOUR]).go();
        terminal.keys("/ze");
        terminal.until_screen("the other screen", vt100::Screen::alternate_screen);
        terminal.keys("br");
        terminal.keys_until("a", "/zebra");
    }
    let mut terminal = Start::sayso(&[HARBOUR]).go();
    terminal.keys("/zebra\rq");
    assert_eq!(terminal.exit(), 0);
    let mut terminal = Start::sayso(&[HARBOUR, "tests/screens/mixed.story"]).until("Harbour ferry");
    terminal.keys_until("\r/zebra\r", "no hits");
}

#[test]
fn nothing_in_a_paste_is_a_command() {
    let mut terminal = harbour();
    let shown = terminal.looks();
    terminal.keys("\x1b[200~q\x03\x03Gn\r\x1b[6~qqq\x1b[201~");
    assert_hears(&mut terminal, "a paste");
    terminal.keys("\x03gg");
    terminal.until(OPENED);
    assert_eq!(terminal.looks()[..20], shown[..20]);
}

#[test]
fn an_unfinished_paste_can_be_left() {
    use rustix::process::Signal;
    let mut terminal = harbour();
    terminal.keys("\x1b[200~qqq");
    terminal.settle(Duration::from_millis(100));
    // what is typed now is pasted; closing the paste brings the keys back
    terminal.keys("G\x1b[201~");
    assert_hears(&mut terminal, "an open paste that was closed");
    terminal.keys("\x1b[200~qqq");
    terminal.until("pasted text is not run");
    assert_hears(&mut terminal, "an open paste and a silence");
    terminal.keys("\x1b[200~qqq");
    terminal.settle(Duration::from_millis(100));
    terminal.signal(Signal::TERM);
    assert_eq!(terminal.exit(), 143);
}

#[test]
fn a_paste_of_a_megabyte_is_ignored() {
    let paste = format!("\x1b[200~{}\x1b[201~", "ferry q\r".repeat(1 << 17));
    let mut terminal = harbour();
    terminal.keys(&paste);
    assert_hears(&mut terminal, "a megabyte");
    terminal.keys("/");
    terminal.keys(&paste);
    terminal.keys("\x03");
    assert_hears(&mut terminal, "a megabyte in the prompt");
    terminal.keys("q");
    assert_eq!(terminal.exit(), 0);
}

/// The keys that terminals send as several bytes, and answers to questions that nobody
/// asked; first those whose letters are commands.
#[rustfmt::skip]
const KEYS: [&str; 54] = [
    "\x1bOS", "\x1b[c", "\x1bOH", "\x1b[1;2S", "\x1bOM", "\x1b[5~", "\x1b[15~", "\x1b[B",
    "\x1b\x1b[A", "\x1bOn", "\x1bOj", "\x1b[H", "\x1b[[A", "\x1b[1;5B", "\x1bOB", "\x1b[<0;10;5M",
    "\x1b[A", "\x1b[C", "\x1b[D", "\x1bOA", "\x1bOC", "\x1bOD",
    "\x1b[F", "\x1bOF", "\x1b[1~", "\x1b[4~", "\x1b[7~", "\x1b[8~",
    "\x1b[2~", "\x1b[3~", "\x1b[6~", "\x1b[Z",
    "\x1bOP", "\x1bOQ", "\x1bOR", "\x1b[11~", "\x1b[14~", "\x1b[17~", "\x1b[21~", "\x1b[24~", "\x1b[[E",
    "\x1b[1;2A", "\x1b[1;3C", "\x1b[1;5H", "\x1b[5;5~", "\x1b[3;2~",
    "\x1b[a", "\x1bOa", "\x1bOc", "\x1b\x1bOB",
    "\x1b[I", "\x1b[O", "\x1b[?62;4c", "\x1b[24;80R",
];

/// A reader in which most letters would have a visible effect.
fn reader() -> Terminal {
    let mut terminal = Start::sayso(&[HARBOUR]).at((60, 12)).until("5 q");
    terminal.keys_until("nnn", "Sam Okoro");
    terminal.settle(Duration::from_millis(20));
    terminal
}

/// Types the pieces of keys at several readers at once, with a pause between the pieces, and returns
/// what the readers show after a silence.
fn in_pieces(pieces: &[Vec<&[u8]>]) -> Vec<Vec<String>> {
    let mut readers: Vec<Terminal> = pieces.iter().map(|_| reader()).collect();
    for i in 0..pieces.iter().map(Vec::len).max().unwrap_or(0) {
        for (reader, pieces) in readers.iter_mut().zip(pieces) {
            reader.keys(pieces.get(i).copied().unwrap_or_default());
        }
        std::thread::sleep(Duration::from_millis(30));
    }
    std::thread::sleep(Duration::from_millis(350));
    for reader in &mut readers {
        reader.settle(Duration::from_millis(10));
    }
    readers.iter().map(Terminal::looks).collect()
}

/// Returns the ways to cut a key: in two at every byte, and into single bytes.
fn cuts(key: &str) -> Vec<Vec<&[u8]>> {
    let bytes = key.as_bytes();
    let mut cuts: Vec<Vec<&[u8]>> =
        (1..bytes.len()).map(|at| vec![&bytes[..at], &bytes[at..]]).collect();
    cuts.push(bytes.chunks(1).collect());
    cuts
}

/// Two keys a round: as many as there are take 27 rounds.
#[test]
fn no_byte_of_a_split_key_is_a_command() {
    // nothing, Esc, and Esc before an arrow
    let after_esc = |key| vec![b"\x1b", b"" as &[u8], b"", b"", b"", key];
    let still = in_pieces(&[vec![b""], vec![b"\x1b"], after_esc(b"\x1b[A"), after_esc(b"\x1b[B")]);
    for keys in KEYS[..(rounds() * 2).min(KEYS.len())].chunks(5) {
        let wholes: Vec<_> = keys.iter().map(|key| vec![key.as_bytes()]).collect();
        let cuts: Vec<_> = keys.iter().flat_map(|key| cuts(key)).collect();
        let shown = in_pieces(&[wholes, cuts.clone()].concat());
        let (wholes, shown) = shown.split_at(keys.len());
        for (cut, shown) in cuts.iter().zip(shown) {
            let fine = |shown| still.contains(shown) || wholes.contains(shown);
            // on a busy machine a pause can be longer than it is on any line
            let again = || in_pieces(std::slice::from_ref(cut)).remove(0);
            let key = String::from_utf8(cut.concat()).expect("letters");
            assert!(
                fine(shown) || fine(&again()),
                "{key:?} in {} pieces:\n{}",
                cut.len(),
                shown.join("\n")
            );
        }
    }
}
