//! A real `sayso` in a terminal, killed right after the key that saves an edit: the file is the old or
//! the new one, and the journal says nothing that the file does not.

use std::time::Duration;

use rustix::process::Signal;

use crate::hand::{Hand, RAIN};
use crate::pty::Start;

#[test]
fn killed_right_after_enter() {
    let rounds: u64 = std::env::var("SAYSO_ROUNDS").ok().and_then(|n| n.parse().ok()).unwrap_or(3);
    let new = RAIN.replacen("speaker = \"ada\"", "speaker = \"ben\"", 1);
    let (mut files, mut recorded) = ([0, 0], 0);
    for round in 0..rounds {
        let hand = Hand::of(RAIN);
        let path = hand.path.to_string_lossy().into_owned();
        let mut terminal = Start::sayso(&["--as", "km", &path]).until("It rains");
        terminal.settle(Duration::from_millis(60));
        terminal.keys_until("n", "direct quote");
        terminal.settle(Duration::from_millis(60));
        terminal.keys_until("i", "Change who said it");
        terminal.keys_until("s", "who said it:");
        terminal.settle(Duration::from_millis(60));
        terminal.keys_until("b", "+ speaker = \"ben\"");
        terminal.settle(Duration::from_millis(60));
        terminal.keys("\r");
        // from before the key is taken until long after all is on the disk
        std::thread::sleep(Duration::from_micros(round * 7_919 % 250_000));
        terminal.signal(Signal::KILL);
        drop(terminal.close().wait());
        let now = hand.now();
        let at = [RAIN, &new].into_iter().position(|text| text == now);
        files[at.expect("neither the old nor the new file")] += 1;
        let journal = hand.path.with_file_name("rain.story.review").join("km.jsonl");
        let journal = std::fs::read_to_string(journal).unwrap_or_default();
        if journal.contains("\"kind\":\"edit\"") {
            assert_eq!(now, new, "the journal records what is not in the file");
            recorded += 1;
        }
    }
    assert!(rounds < 100 || files.iter().all(|n| *n > 0), "always the same: {files:?}");
    assert!(rounds < 100 || recorded > 0, "no edit was ever recorded");
}

#[test]
fn what_is_being_typed_outlives_a_kill() {
    let hand = Hand::of(RAIN);
    let path = hand.path.to_string_lossy().into_owned();
    let state = hand.path.with_file_name("state").to_string_lossy().into_owned();
    let start = || Start::sayso(&[&path]).with("XDG_STATE_HOME", &state);
    let mut terminal = start().until("It rains");
    terminal.settle(Duration::from_millis(60));
    terminal.keys_until("]c", "quantity");
    terminal.settle(Duration::from_millis(60));
    terminal.keys_until("i", "Word the claim");
    terminal.keys_until("w", "understood alone:");
    terminal.keys_until("Two metres.", "Two metres.");
    let kept = || {
        let files = std::fs::read_dir(format!("{state}/sayso/stories")).into_iter().flatten();
        // not one that is still being written
        let is_whole =
            |file: &std::fs::DirEntry| !file.file_name().to_string_lossy().starts_with('.');
        let texts = files
            .flatten()
            .filter(is_whole)
            .filter_map(|file| std::fs::read_to_string(file.path()).ok());
        texts.into_iter().any(|text| text.contains("Two metres."))
    };
    let asked = std::time::Instant::now();
    while !kept() {
        terminal.settle(Duration::from_millis(20));
        assert!(asked.elapsed() < Duration::from_secs(10), "nothing is kept");
    }
    assert_eq!(hand.now(), RAIN);
    terminal.signal(Signal::KILL);
    drop(terminal.close().wait());
    let mut terminal = start().until("unfinished: the wording of c1");
    terminal.settle(Duration::from_millis(60));
    terminal.keys_until("C", "understood alone: Two metres.");
    terminal.settle(Duration::from_millis(60));
    terminal.keys_until("\r", "c1 says: Two metres.");
    assert_eq!(hand.changes(), "+says = \"Two metres.\"\n");
    terminal.signal(Signal::KILL);
    drop(terminal.close().wait());
}
