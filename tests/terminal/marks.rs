//! Marks can be distinguished with few colours and with none.

use std::collections::BTreeSet;

use crate::hostile::sequences;
use crate::pty::{HARBOUR, Start, Terminal};

/// Opens the harbour story on the second quote, with arguments and an environment,
/// and returns the terminal and the codes of all SGR sequences.
fn shown(arguments: &[&str], environment: &[(&str, &str)]) -> (Terminal, BTreeSet<String>) {
    let arguments = [arguments, &[HARBOUR]].concat();
    let start = environment
        .iter()
        .fold(Start::sayso(&arguments), |start, (name, value)| start.with(name, value));
    let mut terminal = start.until("5 q");
    terminal.keys_until("nn", "▶");
    terminal.settle(std::time::Duration::from_millis(100));
    let codes = sequences(&terminal.bytes())
        .iter()
        .filter_map(|sequence| sequence.strip_suffix('m'))
        .flat_map(|codes| codes.split(';').map(str::to_owned).collect::<Vec<_>>())
        .collect();
    (terminal, codes)
}

/// Asserts that quotes, claims and plain text look different, and so do the current quote and another.
fn assert_told_apart(terminal: &Terminal) {
    let looks = terminal.looks().join("\n");
    let style = |words: &str| {
        let cells = styles(terminal);
        let at = cells.iter().position(|(row, _)| row.contains(words));
        let (row, styles) = &cells[at.unwrap_or_else(|| panic!("no {words} in\n{looks}"))];
        let column = row[..row.find(words).expect("it is there")].chars().count();
        styles[column].clone()
    };
    let (reporter, here, other) = (style("Okoro, who"), style("engine"), style("brave"));
    let claim = style("approved the");
    assert_ne!(reporter, here, "{looks}");
    assert_ne!(reporter, other, "{looks}");
    assert_ne!(reporter, claim, "{looks}");
    assert_ne!(here, other, "{looks}");
    assert_ne!(claim, other, "{looks}");
}

/// Returns each row's words and the style of each of its cells.
fn styles(terminal: &Terminal) -> Vec<(String, Vec<String>)> {
    let (height, width) = terminal.screen().size();
    let cells = |y| (0..width).filter_map(move |x| terminal.screen().cell(y, x));
    let symbol = |cell: &vt100::Cell| {
        if cell.has_contents() { cell.contents().to_owned() } else { " ".into() }
    };
    (0..height)
        .map(|y| (cells(y).map(symbol).collect(), cells(y).map(crate::pty::look).collect()))
        .collect()
}

fn is_colour(code: &str) -> bool {
    code.parse().is_ok_and(|n: u32| matches!(n, 30..=49 | 58 | 90..=107))
}

#[test]
fn with_no_color_there_are_marks_and_no_colours() {
    let (terminal, codes) = shown(&[], &[("NO_COLOR", "1")]);
    assert!(!codes.iter().any(|code| is_colour(code)), "{codes:?}");
    assert_told_apart(&terminal);
}

#[test]
fn the_theme_mono_has_no_colours() {
    let (terminal, codes) = shown(&["--theme", "mono"], &[]);
    assert!(!codes.iter().any(|code| is_colour(code)), "{codes:?}");
    assert_told_apart(&terminal);
}

#[test]
fn sixteen_colours_are_enough() {
    for theme in ["terminal", "dark", "light"] {
        let (terminal, codes) = shown(&["--theme", theme], &[("TERM", "xterm")]);
        let named = |n: u32| matches!(n, 30..=37 | 39..=47 | 49 | 90..=97 | 100..=107);
        let beyond: Vec<_> =
            codes.iter().filter(|code| is_colour(code) && !code.parse().is_ok_and(named)).collect();
        assert!(beyond.is_empty(), "{theme}: {beyond:?}");
        assert!(codes.iter().any(|code| is_colour(code)), "{theme} has colours");
        assert_told_apart(&terminal);
    }
}
