//! Files that nobody would write: none ends the program, and none takes long.

use std::fmt::Write as _;

use super::samples::{SYSTEM, TSV, json, xmi};
use super::*;
use crate::story::load;

/// Numbers that look random, always the same.
struct Dice(u64);

impl Dice {
    fn next(&mut self, below: usize) -> usize {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % below.max(1)
    }
}

const PIECES: [&str; 16] = [
    "",
    "0",
    "-1",
    "4294967295",
    "99999999999999999999",
    "\"",
    "[",
    "{",
    "<",
    "&#1;",
    "\\",
    "\u{0}",
    "\u{202e}",
    "|",
    "[1]",
    "\t",
];

#[test]
fn mutations_of_every_format_are_read_or_refused() {
    let mut dice = Dice(7);
    let samples = [("a.json", json()), ("a.xmi", xmi()), ("a.tsv", TSV.to_owned())];
    for turn in 0..600 {
        let (name, sample) = &samples[turn % samples.len()];
        let mut bytes = sample.clone().into_bytes();
        for _ in 0..=dice.next(4) {
            let at = dice.next(bytes.len());
            let to = (at + dice.next(12)).min(bytes.len());
            let piece = PIECES[dice.next(PIECES.len())];
            match dice.next(3) {
                0 => drop(bytes.splice(at..to, piece.bytes())),
                1 => {
                    let from = dice.next(bytes.len());
                    let copied: Vec<u8> = bytes[from..].iter().take(60).copied().collect();
                    drop(bytes.splice(at..at, copied));
                }
                _ => drop(bytes.splice(at..to, dice.next(1_000).to_string().bytes())),
            }
        }
        let files = Memory::of([(name, &bytes), ("typesystem.xml", SYSTEM.as_bytes())]);
        if let Ok(story) = load(&files, Path::new(name)) {
            assert!(story.whole, "{name}");
        }
    }
}

#[test]
fn deep_and_long_files_end() {
    let open = "<a>".repeat(50_000);
    let xml = format!("<xmi:XMI xmlns:xmi=\"http://www.omg.org/XMI\">{open}</xmi:XMI>");
    let deep = format!("{{\"%FEATURE_STRUCTURES\": {}", "[".repeat(50_000));
    let start = "#FORMAT=WebAnno TSV 3.3\n#T_SP=my.Span|\n\n\n";
    let far = format!("{start}#Text=a\n1-1\t4000000000-4000000001\ta\t*\t\n");
    let stacked = format!("{start}#Text=a\n1-1\t0-1\ta\t{}\t\n", "*|".repeat(20_000));
    for (name, text) in [("a.xmi", xml), ("a.json", deep), ("a.tsv", far), ("b.tsv", stacked)] {
        let _ = load(&Memory::of([(name, text.as_bytes())]), Path::new(name));
    }
    // a chain and a list, each very long
    let mut links = String::new();
    for n in 2..10_000 {
        let next = n + 1;
        let _ = write!(
            links,
            ",{{\"%ID\": {n}, \"%TYPE\": \"my.L\", \"begin\": 0, \"end\": 1, \"@next\": {next}}}"
        );
    }
    let text = format!(
        "{{\"%FEATURE_STRUCTURES\": [{{\"%ID\": 1, \"%TYPE\": \"uima.cas.Sofa\", \"sofaString\": \"a\"}}{links}]}}"
    );
    assert!(load(&Memory::of([("a.json", text.as_bytes())]), Path::new("a.json")).is_ok());
}
