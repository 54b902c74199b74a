//! No escape sequence of a story gets through: only our own reach a terminal, and none a pipe.

use std::process::Output;

use crate::pty::{Start, piped};
use crate::stories::Made;

/// Escape sequences that a story could try, as written in its text.
const TRICKS: [&str; 9] = [
    "\u{1b}[31mred",
    "\u{1b}]0;owned\u{7}",
    "\u{1b}]52;c;b3duZWQ=\u{1b}\\",
    "\u{9b}31mred",
    "\u{9d}0;owned\u{9c}",
    "\u{202e}desrever\u{2066}",
    "\u{1b}[?1049l\u{1b}c",
    "a\u{8}b\rc\u{b}\u{c}d\u{7f}",
    "\u{85}\u{2028}\u{feff}\u{e000}",
];

/// Returns a story with such tricks in every text field.
fn story() -> String {
    let toml: Vec<String> = TRICKS
        .iter()
        .map(|trick| trick.chars().map(|c| format!("\\U{:08X}", u32::from(c))).collect::<Vec<_>>())
        .map(|escapes| escapes.concat())
        .collect();
    let t = |i: usize| &toml[i % toml.len()];
    format!(
        "+++\nformat = 1\ntitle = \"title {}\"\noutlet = \"{}\"\ndate = \"{}\"\nnote = \"{}\"\n\
         url = \"https://example.org/{}\"\nauthors = [\"{}\"]\nunheard_{} = 1\n\
         [people.ada]\nname = \"Ada {}\"\naliases = [\"{}\"]\nrole = \"{}\"\nkind = \"{}\"\n\
         [sources.s]\ntitle = \"{}\"\nurl = \"javascript:{}\"\nkind = \"{}\"\npublisher = \"{}\"\n+++\n\n\
         # Head {}\n\nThe story begins. {} Then “a quote” ends, Ada said. {}\n\n+++\n\
         [quotes.q1]\ntext = \"“a quote”\"\nspeaker = \"ada\"\ncue = \"said {}\"\nform = \"{}\"\nnote = \"{}\"\n\
         [quotes.q2]\ntext = \"not there {}\"\nspeaker = \"nobody {}\"\n\
         [claims.c1]\ntext = \"begins\"\nsays = \"{}\"\nkind = \"{}\"\n\
         evidence = [{{ source = \"s\", locator = \"{}\", stance = \"{}\", note = \"{}\" }}]\n",
        t(0),
        t(1),
        t(2),
        t(3),
        t(4),
        t(5),
        "x",
        t(6),
        t(7),
        t(8),
        t(0),
        t(1),
        t(2),
        t(3),
        t(4),
        TRICKS[0],
        TRICKS[1..7].join(" "),
        TRICKS[5],
        t(5),
        t(6),
        t(7),
        t(8),
        t(0),
        t(1),
        t(2),
        t(3),
        t(4),
        t(5),
    )
}

/// Returns true if a character could do something to a terminal.
fn is_dangerous(c: char) -> bool {
    let hides = matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{200e}' | '\u{200f}' | '\u{feff}');
    (c.is_control() && c != '\n') || hides || matches!(c, '\u{2028}' | '\u{2029}')
}

fn assert_plain(what: &str, output: &[u8]) {
    let text = std::str::from_utf8(output).unwrap_or_else(|e| panic!("{what}: {e}"));
    let found = text.lines().find(|line| line.contains(is_dangerous));
    assert!(found.is_none(), "{what} prints {found:?}");
}

/// Runs the program with pipes for its outputs.
fn run(arguments: &[&str]) -> Output {
    piped(arguments).output().expect("it runs")
}

#[test]
fn nothing_of_a_hostile_story_reaches_a_pipe() {
    let story = Made::new(&story());
    let path = story.path();
    let ways: [&[&str]; 9] = [
        &[&path],
        &["--print", "80x40", &path],
        &["--print", "80x40", "--keys", "n <enter>", &path],
        &["--print", "120x40", "--keys", "n n ? j", &path],
        &["--print", "80x40", "--keys", "s", &path],
        &["print", &path],
        &["check", "--show", "note", &path],
        &["export", &path],
        &["export", "--format", "json", &path],
    ];
    let mut printed = 0;
    for way in ways {
        let output = run(way);
        let what = way[..way.len() - 1].join(" ");
        assert_plain(&what, &output.stdout);
        assert_plain(&what, &output.stderr);
        printed += usize::from(output.stdout.len() > 100);
    }
    assert!(printed >= 7, "most ways print something");
}

#[test]
fn nothing_of_a_hostile_argument_reaches_a_pipe() {
    for trick in TRICKS {
        let ways: [&[&str]; 9] = [
            &[trick],
            &["check", trick],
            &["print", trick],
            &["export", trick],
            &["--keys", trick, "x.story"],
            &["--theme", trick],
            &["--print", trick],
            &["--width", trick],
            &[&format!("--{trick}")],
        ];
        for way in ways {
            let output = run(way);
            assert_ne!(output.status.code(), Some(0), "{way:?}");
            assert_plain(&format!("{way:?}"), &output.stdout);
            assert_plain(&format!("{way:?}"), &output.stderr);
            assert!(!output.stderr.is_empty(), "{way:?} says why");
        }
    }
}

#[test]
fn nothing_of_a_hostile_name_in_a_folder_reaches_a_pipe() {
    let folder = tempfile::TempDir::new().expect("a folder");
    for (i, trick) in TRICKS.iter().enumerate() {
        let name = format!("{i}{}.story", trick.replace('/', ""));
        std::fs::write(folder.path().join(name), "no story").expect("a file");
    }
    let path = folder.path().display().to_string();
    for way in [&["--print", "80x40", &path] as &[&str], &["check", &path], &["print", &path]] {
        let output = run(way);
        assert_plain(way[0], &output.stdout);
        assert_plain(way[0], &output.stderr);
    }
}

/// Returns the sequences among bytes, those of SGR without their codes.
pub(crate) fn sequences(bytes: &[u8]) -> Vec<String> {
    let text = std::str::from_utf8(bytes).expect("whole characters");
    let mut found = Vec::new();
    let mut rest = text.chars().peekable();
    while let Some(c) = rest.next() {
        if c != '\u{1b}' {
            assert!(!is_dangerous(c), "{c:?} in {text:?}");
            continue;
        }
        assert_eq!(rest.next(), Some('['), "only CSI sequences are ours");
        let mut sequence = String::new();
        for c in rest.by_ref() {
            sequence.push(c);
            if matches!(c, '@'..='~') {
                break;
            }
        }
        found.push(sequence);
    }
    found
}

/// The modes that we set and reset.
const OUR_MODES: [&str; 8] = ["?1049", "?1000", "?1004", "?1006", "?1007", "?2004", "?25", "?2026"];
/// Mouse modes that we never set, but reset with the others when the terminal is restored.
const RESET: [&str; 3] = ["?1002", "?1003", "?1015"];

/// Returns true if a sequence is one that we write.
fn is_ours(sequence: &str) -> bool {
    let (parameters, last) = sequence.split_at(sequence.len() - 1);
    let numbers = parameters.chars().all(|c| c.is_ascii_digit() || c == ';');
    match last {
        "l" if RESET.contains(&parameters) => true,
        "h" | "l" => OUR_MODES.contains(&parameters),
        "m" | "H" | "r" => numbers,
        "C" | "S" | "T" => numbers && !parameters.contains(';'),
        "K" => parameters.is_empty(),
        _ => false,
    }
}

#[test]
fn only_our_own_sequences_reach_the_terminal() {
    let story = Made::new(&story());
    let mut terminal = Start::sayso(&[&story.path()]).until("1 q");
    let opened = terminal.words();
    for keys in
        ["n", "\r", "j\r", "\x1b", "]c", "ge", "\x1b", "s", "\x1b", "]l", "/owned\r", "?", "GGkb"]
    {
        terminal.keys(keys);
        terminal.settle(std::time::Duration::from_millis(80));
    }
    terminal.keys("q\x03\x03");
    assert_eq!(terminal.exit(), 0);
    let bytes = terminal.bytes();
    let foreign: Vec<String> = sequences(&bytes).into_iter().filter(|s| !is_ours(s)).collect();
    assert!(foreign.is_empty(), "{foreign:?}");
    assert!(opened.contains("⟨"), "what is hidden is shown:\n{opened}");
}

#[test]
fn a_copy_is_the_only_other_sequence_and_holds_nothing_but_base64() {
    let story = Made::new(&story());
    let mut terminal = Start::sayso(&[&story.path()]).until("1 q");
    terminal.keys_until("]q", "▶");
    terminal.bytes();
    terminal.keys_until("y", "copied");
    let bytes = String::from_utf8(terminal.bytes()).expect("whole characters");
    let (_, copy) = bytes.split_once("\x1b]52;c;").expect("a copy");
    let (copy, _) = copy.split_once(['\x07', '\x1b']).expect("its end");
    assert!(copy.chars().all(|c| c.is_ascii_alphanumeric() || "+/=".contains(c)), "{copy}");
}
