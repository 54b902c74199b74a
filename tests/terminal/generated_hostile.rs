//! Generated hostile stories through the real program: whatever is in them and in the names of their
//! files, a strict parser of every output finds only our own escape sequences. A round is ten runs;
//! 10 rounds, `SAYSO_ROUNDS` for more.

use std::process::Output;
use std::time::Duration;

use crate::hostile_made::{Choices, Made, story};
use crate::pty::{Start, piped};
use crate::rounds;
use crate::strict::{Goes, offence};

/// Generates the story of a round.
fn made(round: usize) -> Made {
    let mut seed = 0x5eed_0000_u64 ^ (round as u64 + 1).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    let mut byte = || {
        seed ^= seed << 13;
        seed ^= seed >> 7;
        seed ^= seed << 17;
        (seed >> 24) as u8
    };
    let bytes: Vec<u8> = (0..600).map(|_| byte()).collect();
    story(&mut Choices::of(&bytes))
}

fn assert_ours(what: &str, bytes: &[u8], goes: Goes) {
    if let Some(offence) = offence(bytes, goes) {
        panic!("{what}: {offence}");
    }
}

fn run(arguments: &[&str]) -> Output {
    piped(arguments).output().expect("it runs")
}

/// Writes a story and a pair under a hostile name; returns the paths that can be opened.
fn written(folder: &std::path::Path, made: &Made) -> Vec<String> {
    let short: String = made.name.chars().filter(|c| *c != '/').take(40).collect();
    let mut paths = Vec::new();
    for (end, text) in [("story", &made.text), ("txt", &made.text), ("ann", &made.text)] {
        let path = folder.join(format!("{short}.{end}"));
        std::fs::write(&path, text).expect("a file can be called so");
        paths.extend(path.to_str().map(str::to_owned).filter(|_| end != "ann"));
    }
    std::fs::write(folder.join("sayso.toml"), &made.text).expect("a file");
    paths
}

#[test]
fn nothing_of_hostile_stories_gets_out_of_the_program() {
    let mut printed = 0;
    for round in 0..rounds() {
        let made = made(round);
        let folder = tempfile::tempdir().expect("a folder");
        for path in written(folder.path(), &made) {
            let gone = format!("{path}{}", made.name);
            let ways: [(&[&str], Goes); 6] = [
                (&["check", "--show", "note", &path], Goes::Pipe),
                (&["print", "--width", "30", &path], Goes::Pipe),
                (&["print", "--color", "always", &path], Goes::PipeInColour),
                (&["export", "--to", "json", &path], Goes::Pipe),
                (&["--print", "70x20", "--keys", "n <enter>", &path], Goes::Pipe),
                (&["check", &gone], Goes::Pipe),
            ];
            for (way, goes) in ways {
                let output = run(way);
                let what = format!("round {round}, {}", way[0]);
                assert_ours(&what, &output.stdout, goes);
                assert_ours(&what, &output.stderr, Goes::Pipe);
                printed += output.stdout.len().min(1) + output.stderr.len().min(1);
            }
        }
    }
    assert!(printed > rounds() * 8, "{printed} outputs hold something");
}

#[test]
fn nothing_of_hostile_stories_gets_to_a_terminal() {
    for round in 0..rounds() {
        let made = made(round);
        let folder = tempfile::tempdir().expect("a folder");
        for path in written(folder.path(), &made) {
            let mut terminal = Start::sayso(&[&path]).at((80, 24)).go();
            terminal.until_screen("the other screen", vt100::Screen::alternate_screen);
            terminal.keys("n\rj\x1bs");
            terminal.settle(Duration::from_millis(20));
            terminal.keys("\x1b]l?\x1bvq\r/ow\r");
            terminal.settle(Duration::from_millis(20));
            terminal.keys("\x1b");
            terminal.settle(Duration::from_millis(40));
            terminal.keys("\x03".repeat(9));
            terminal.exit();
            assert_ours(&format!("round {round}"), &terminal.bytes(), Goes::Terminal);
        }
        // what is said once the terminal was given back, and what is said without taking it
        let gone = format!("{}/{}", folder.path().display(), made.name);
        let mut terminal = Start::sayso(&[&gone]).at((80, 24)).go();
        // a name with `*` or `?` in it is a pattern, and opens a list of nothing
        terminal.settle(Duration::from_millis(40));
        terminal.keys("\x03".repeat(9));
        terminal.exit();
        assert_ours(&format!("round {round}, an error"), &terminal.bytes(), Goes::Terminal);
    }
}
