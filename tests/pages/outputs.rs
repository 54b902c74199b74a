//! Examples of the program's output: each is between `<!-- output 1-9 ARGUMENTS -->` and `<!--
//! /output -->` and equals those lines of standard output. docs/outputs.md also has the tables of
//! formats and of the gate's rules.

use std::fmt::Write;
use std::fs;

use sayso::export::EXPORTS;
use sayso::review::GateLineKind;

use crate::{holds, sayso, with_part};

const BEGIN: &str = "<!-- output ";
const END: &str = "<!-- /output -->";

/// Returns the lines of output that `1-9 ARGUMENTS` asks for.
fn lines(asked: &str) -> String {
    let mut words = asked.split_whitespace();
    let range = words.next().and_then(|range| range.split_once('-')).expect("lines as in 1-9");
    let number = |word: &str| word.parse::<usize>().expect("a line");
    let (from, to) = (number(range.0), number(range.1));
    let ran = sayso(&words.collect::<Vec<_>>()).output().expect("the program was built");
    let text = String::from_utf8(ran.stdout).expect("UTF-8");
    let lines: Vec<&str> = text.lines().skip(from - 1).take(to + 1 - from).collect();
    assert!(!lines.is_empty(), "nothing is printed for {asked}");
    lines.join("\n").trim_end().to_owned()
}

/// Returns a page with every example regenerated, and the number of examples.
fn with_outputs(page: &str, draw: impl Fn(&str) -> String) -> (String, usize) {
    let (mut out, mut rest, mut count) = (String::new(), page, 0);
    while let Some(at) = rest.find(BEGIN) {
        let line = rest[at..].lines().next().unwrap_or_default();
        let asked = line.strip_prefix(BEGIN).and_then(|line| line.strip_suffix(" -->"));
        let (Some(asked), Some(end)) = (asked, rest[at..].find(END)) else { break };
        let _ = write!(out, "{}\n````text\n{}\n````\n{END}", &rest[..at + line.len()], draw(asked));
        (rest, count) = (&rest[at + end + END.len()..], count + 1);
    }
    out.push_str(rest);
    (out, count)
}

#[test]
fn every_example_is_what_the_program_prints() {
    let page = fs::read_to_string("docs/outputs.md").expect("the page is there");
    let mut formats = String::from("| format | what it is |\n|---|---|\n");
    for export in EXPORTS {
        let _ = writeln!(formats, "| `{}` | {} |", export.name, export.help);
    }
    let page = with_part(&page, "formats", &formats).expect("a part for formats");
    let mut gate = String::from("| rule | what is left, and what to do |\n|---|---|\n");
    for (_, rule, title, hint) in GateLineKind::ALL {
        let _ = writeln!(gate, "| `{rule}` | {title}. {hint} |");
    }
    let page = with_part(&page, "gate", &gate).expect("a part for the gate");
    let (page, count) = with_outputs(&page, lines);
    assert!(count >= 6, "only {count} examples were found");
    holds("docs/outputs.md", &page);
}

#[test]
fn an_example_is_made_anew() {
    let page = "a\n<!-- output 1-2 x y -->\nold\n<!-- /output -->\nb\n";
    let new = "a\n<!-- output 1-2 x y -->\n````text\n1-2 x y\n````\n<!-- /output -->\nb\n";
    assert_eq!(with_outputs(page, str::to_owned), (new.to_owned(), 1));
    assert_eq!(with_outputs(new, str::to_owned), (new.to_owned(), 1));
}
