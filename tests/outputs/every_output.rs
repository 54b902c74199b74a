//! Every output of the program over stories and reviews with words planted in every field. The
//! subcommands and options are those of `--help`: a new one that is neither run here nor named as one
//! that tells nothing of a story fails.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use proptest::prelude::*;
use sayso::export::EXPORTS;
use sayso::export::table::Table;
use sayso::review::journal::codec;

use crate::planted::{KINDS, Said, Words, leak, record, text};
use crate::{code, sayso, stderr, stdout};

/// A subcommand: its runs, which `a.story` follows, and the options that change nothing of what it
/// tells. The empty name is the reader.
struct Row {
    name: &'static str,
    runs: &'static [&'static [&'static str]],
    plain: &'static [&'static str],
}

/// Options that say where input comes from or what it looks like, and `--include-confidential`.
const LOOK: &[&str] =
    &["as-text", "files-from", "config", "ambiguous", "help", "include-confidential", "reviews"];

const ROWS: &[Row] = &[
    Row {
        name: "print",
        runs: &[&[], &["--width", "0"], &["--color", "always", "--theme", "dark"]],
        plain: &["no-draft"],
    },
    Row {
        name: "quotes",
        runs: &[
            &[],
            &["--json"],
            &["--count"],
            &["--refs"],
            &["--color", "always"],
            &["--by", "Lind"],
            &["--by", "zeb"],
            &["--by", "qua"],
            &["--by", "e", "--all", "--json"],
            &["--form", "direct", "--form", "indirect"],
            &["--csv", "--proposed", "--min", "0.5"],
        ],
        plain: &[],
    },
    Row {
        name: "search",
        runs: &[
            &["it"],
            &["-e", ".", "--csv", "--proposed", "--min", "0.5"],
            &["-e", "."],
            &["--regex", ".", "--json"],
            &["-e", ".", "--json", "--quotes"],
            &["-e", ".", "--count"],
            &["-e", ".", "--refs"],
            &["IT", "--ignore-case", "--color", "always"],
            &["it", "--by", "zeb"],
            &["-e", ".", "--by", "e", "--all"],
            &["-e", "("],
        ],
        plain: &[],
    },
    Row {
        name: "check",
        runs: &[
            &[],
            &["--show", "note"],
            &["--deny", "note", "--show", "note"],
            &["--fix", "--show", "note"],
            &["--fix", "--yes", "--format", "json"],
            &["--gate", "--show", "note"],
            &["--gate", "--signed"],
            &["--gate", "--unsigned"],
            &["--gate", "--accept", "km.jsonl:999", "--as", "km"],
            &["--format", "json", "--show", "note"],
            &["--format", "github", "--show", "note", "--gate"],
            &["--format", "sarif", "--show", "note", "--gate", "--signed"],
            &["--warn", "note", "--deny", "unmarked-quotation", "--allow", "one-word-quote"],
        ],
        plain: &[],
    },
    Row { name: "explain", runs: &[], plain: &[] },
    Row {
        // `b.story` is another annotation of the same text, before `a.story`
        name: "diff",
        runs: &[&["b.story"], &["--format", "json", "b.story"], &["bad.txt"]],
        plain: &[],
    },
    Row {
        // each format and table besides
        name: "export",
        runs: &[
            &["--to", "csv", "--table", "decisions", "--as", "km"],
            &["--to", "csv", "--out", "tables"],
            &["--to", "json", "--with-text"],
            &["--to", "story", "--lossy"],
            &["--to", "brat", "--out", "pairs"],
            &["--to", "story", "--out", "stories"],
            &["--to", "label-studio", "--out", "studio"],
            &["--to", "cas-json", "--out", "cas"],
            &["--to", "web-annotation", "--out", "web"],
            &["--to", "doccano", "--unit", "chars"],
            &["--to", "claimreview", "--base-url", "https://q.example"],
            &["--to", "claimreview", "--publisher", "Q", "--publisher-url", "https://q.example"],
        ],
        plain: &[],
    },
    Row {
        name: "convert",
        runs: &[
            &["--to", "label-studio", "--lossy"],
            &["--to", "story", "--out", "converted", "--force"],
            &["--to", "web-annotation", "--out", "converted"],
            &["--to", "json", "--output", "converted/all.json"],
            &["--to", "doccano", "--unit", "chars"],
            &["--to", "hypothesis"],
            &["--to", "jsonl"],
        ],
        plain: &[],
    },
    Row {
        name: "answer",
        runs: &[&["list.txt", "--as", "km", "--dry-run"], &["list.txt", "--as", "km"]],
        plain: &[],
    },
    Row {
        name: "import",
        runs: &[
            &["all.json", "--dry-run"],
            &["bad.json", "--reviews", "elsewhere"],
            &["bad.txt"],
            &["a.story"],
            &["comments.json", "a.story", "--as", "km"],
        ],
        plain: &[],
    },
    // the files themselves are written, with all that is in them
    Row { name: "fmt", runs: &[&["--check"]], plain: &[] },
    Row { name: "new", runs: &[&["-o", "new.story"]], plain: &["output"] },
    // what is annotated is refused
    Row {
        name: "draft",
        runs: &[&["--json"], &["--out", "drafts", "--force", "--min", "0.5"]],
        plain: &["output", "model"],
    },
    // nothing of a story is in these
    Row { name: "keys", runs: &[], plain: &["defaults"] },
    Row { name: "config", runs: &[], plain: &[] },
    Row { name: "themes", runs: &[], plain: &["color"] },
    Row { name: "formats", runs: &[], plain: &["json"] },
    Row { name: "man", runs: &[], plain: &[] },
    Row { name: "completions", runs: &[], plain: &[] },
    Row { name: "help", runs: &[], plain: &[] },
    // for the eyes of whoever has the files: see `the_reader_shows_what_is_in_the_files`
    Row { name: "review", runs: &[], plain: READER },
    Row { name: "", runs: &[&[], &["--color", "always", "--width", "40"]], plain: READER },
];

/// The options of the reader on a screen.
const READER: &[&str] = &[
    "theme", "width", "color", "follow", "keys", "print", "svg", "linear", "log", "safe",
    "features", "as", "version", "no-draft",
];

/// Returns the help of a subcommand.
fn help(name: &str) -> String {
    let ran = match name {
        "" => sayso(Path::new("."), &["--help"]),
        name => sayso(Path::new("."), &["help", name]),
    };
    let ran = { ran }.output().expect("it runs");
    stdout(&ran).to_owned()
}

#[test]
fn every_subcommand_and_option_is_run_or_tells_nothing() {
    let help_of_all = help("");
    let (_, list) = help_of_all.split_once("Commands:\n").expect("a list of subcommands");
    let list = list.lines().take_while(|line| line.starts_with("  "));
    let mut names: BTreeSet<&str> =
        list.filter_map(|line| line.split_whitespace().next()).collect();
    assert!(names.len() > 10, "{names:?}");
    names.insert("");
    let rows: BTreeSet<&str> = ROWS.iter().map(|row| row.name).collect();
    assert_eq!(names, rows, "a row for each subcommand");
    for row in ROWS.iter().filter(|row| row.name != "help") {
        let help = help(row.name);
        let starts = help.lines().map(str::trim_start).filter(|line| line.starts_with('-'));
        let options = starts.filter_map(|line| {
            let long = line.split_whitespace().find_map(|word| word.strip_prefix("--"))?;
            Some(long.trim_end_matches(','))
        });
        for option in options.filter(|option| !option.is_empty()) {
            let run = || row.runs.iter().flat_map(|run| run.iter());
            let is_run = run().any(|word| word.strip_prefix("--") == Some(option));
            let known = is_run || row.plain.contains(&option) || LOOK.contains(&option);
            assert!(known, "sayso {} --{option} is not run here", row.name);
        }
    }
}

/// Adds the checksum to an event.
fn sealed(event: &str) -> String {
    let sum = crc32fast::hash(event.as_bytes());
    let bare = event.strip_suffix('}').expect("an object");
    format!("{bare},\"crc\":\"{sum:08x}\"}}\n")
}

/// Returns lines that cannot be read, or only in part, with words in every place.
fn damaged(words: &mut Words) -> String {
    let event = |n: usize, rest: &str| {
        sealed(&format!(
            "{{\"v\":1,\"id\":\"bad-{n}\",\"at\":\"2026-01-07T10:02:11Z\",\"who\":\"km\",{rest}}}"
        ))
    };
    let mut lines = String::new();
    for (n, rest) in [
        r#""kind":"newer","item":"quotes.hiddenquote","text":"W","more":{"W":"W"}"#,
        r#""kind":"W W","text":"W""#,
        r#""kind":"note","item":"quotes.hiddenquote","text":["W"]"#,
        r#""kind":"note","item":"quotes.hiddenquote","text":{"W":1}"#,
        r#""kind":"note","item":"W","text":"W""#,
        r#""kind":"note","text":"W","line":"W""#,
        r#""kind":"decide","item":"claims.W","aspect":"wording","value":"verbatim","note":"W""#,
        r#""kind":"decide","item":"quotes.hiddenquote","aspect":"W","value":"W","note":"W""#,
        r#""kind":"decide","item":"quotes.q1","aspect":"wording","value":"verbatim","evidence":"W""#,
        r#""kind":"evidence","item":"claims.hidden","evidence":[{"source":"W","stance":"W"}],"own":["W"]"#,
        r#""kind":"answer","to":"W","item":"quotes.hiddenquote","text":"W""#,
        r#""kind":"undo","undoes":"bad-1","note":"W","text":"W""#,
        r#""kind":"edit","item":"claims.hidden","what":"W","from":"W""#,
        r#""kind":"signoff","initials":"W","scope":5"#,
        r#""kind":"leave_out","file":"W","line":"W""#,
        r#""kind":"note","item":"claims.c1","text":"W","seen":{"exact":"W","sha256":5}"#,
    ]
    .into_iter()
    .enumerate()
    {
        lines += &event(n, &rest.replace('W', &words.word(true)));
    }
    let w = words.word(true);
    // a time, a reviewer and a version that are none, a wrong checksum, words alone, a torn line
    let mut whole = |line: &str| lines += &sealed(&line.replace('W', &w));
    whole(r#"{"v":1,"kind":"note","id":"bad-a","at":"W","who":"km","text":"W"}"#);
    whole(
        r#"{"v":1,"kind":"note","id":"bad-b","at":"2026-01-07T10:02:11Z","who":"W W","text":"W"}"#,
    );
    whole(r#"{"v":"W","kind":"note","id":"bad-c","at":"2026-01-07T10:02:11Z","who":"km"}"#);
    whole(r#"{"v":1,"kind":"note","id":"bad-d","at":"2026-01-07T10:02:11Z","who":"km","W":W}"#);
    let _ = write!(lines, "{{\"v\":1,\"text\":\"{w}\",\"crc\":\"{w}\"}}\n{w}\n");
    let _ =
        write!(lines, "{{\"v\":1,\"kind\":\"note\",\"text\":\"{w}\",\"crc\":\"00000000\"}}\n{w}");
    lines
}

/// Writes a story and its review into a folder, and what `answer` and `import` read.
fn room(sort: u8, all: &[Said]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    let at = |name: &str| folder.path().join(name);
    let write = |name: &str, text: &str| fs::write(at(name), text).expect("a file");
    let mut words = Words(0, "zebra");
    let mut story = text(&mut words, sort);
    // an item that cannot be placed, keys that are unknown, and a table of something confidential
    let _ = write!(
        story,
        "[quotes.gonequote]\ntext = \"{}\"\nbasis = \"off_record\"\nwhy = \"{}\"\n",
        words.word(true),
        words.word(true)
    );
    write("a.story", &story);
    // another annotation of the same text, in which everything confidential is said differently
    write("b.story", &story.replace("zebra", "zebra-b-"));
    words.1 = "quagga";
    let (record, _) = record(&mut words, all);
    fs::create_dir(at("a.story.review")).expect("a folder");
    let events = record.entries().iter().map(|entry| codec::encode(&entry.event) + "\n");
    let lines: String = events.collect();
    write("a.story.review/km.jsonl", &(lines.clone() + &damaged(&mut words)));
    // a copy that a file sync made, in which an event says something else
    let changed = record.entries().iter().take(2).map(|entry| {
        let mut event = entry.event.clone();
        event.what = sayso::review::EventKind::Note(words.word(true).into());
        event.item = sayso::review::ItemId::parse("quotes.hiddenquote");
        codec::encode(&event) + "\n"
    });
    let changed: String = changed.collect();
    write("a.story.review/km (conflicted copy).jsonl", &changed);
    write("a.story.review/km.jsonl.orig", &damaged(&mut words));
    let all_of = |format: &str| {
        let to = ["export", "--include-confidential", "--to", format, "a.story"];
        let ran = sayso(folder.path(), &to).output().expect("it runs");
        stdout(&ran).to_owned()
    };
    let comment = r#"{"id":"c","uri":"https://example.org/a","text":"Whose?","tags":[],"target":[{"selector":[{"type":"TextQuoteSelector","exact":"said"}]}]}"#;
    write("comments.json", &format!("{{\"total\":1,\"rows\":[{comment}]}}"));
    write("list.txt", &all_of("queries").replace("Answer:", "Answer: yes"));
    let json = all_of("json");
    write("all.json", &json);
    let bad =
        json.replace("\"at\": \"2026", "\"at\": \"quagga2026").replace("\"note\"", "[\"quagga\"]");
    write("bad.json", &bad);
    write("bad.txt", &format!("{{ \"{}\" }}", words.word(true)));
    folder
}

/// Runs the program; returns what it wrote to both outputs.
fn ran(folder: &Path, arguments: &[&str]) -> String {
    let ran = sayso(folder, arguments).output().expect("it runs");
    assert!(code(&ran) < 3, "{arguments:?}: {}", stderr(&ran));
    format!("{}{}", stdout(&ran), stderr(&ran))
}

/// Returns every run with what it wrote.
fn every_output(folder: &Path) -> Vec<(String, String)> {
    let mut pages = Vec::new();
    let mut run = |arguments: &[&str]| {
        pages.push((arguments.join(" "), ran(folder, arguments)));
    };
    for row in ROWS {
        for arguments in row.runs {
            let name: &[&str] = if row.name.is_empty() { &[] } else { &[row.name] };
            run(&[name, arguments, &["a.story"]].concat());
        }
    }
    for export in EXPORTS {
        run(&["export", "--to", export.name, "a.story"]);
        run(&["export", "--to", export.name, "--as", "km", "a.story"]);
    }
    for (_, table) in Table::ALL {
        run(&["export", "--to", "csv", "--table", table, "a.story"]);
    }
    run(&["a.story", "a.story"]);
    for below in ["tables", "stories", "pairs", "studio", "cas", "web", "converted"] {
        for file in fs::read_dir(folder.join(below)).expect("files were written") {
            let path = file.expect("a file").path();
            pages.push((path.display().to_string(), fs::read_to_string(&path).expect("a file")));
        }
    }
    pages
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: std::env::var("SAYSO_PLANTED").ok().and_then(|n| n.parse().ok()).unwrap_or(24) / 8,
        // a round takes seconds
        max_shrink_iters: 8,
        failure_persistence: None,
        ..ProptestConfig::default()
    })]
    #[test]
    fn no_output_of_the_program_tells_planted_words(
        sort in any::<u8>(),
        all in prop::collection::vec((0..7_u8, 0..KINDS, any::<bool>()), 1..40),
    ) {
        let room = room(sort, &all);
        let pages = every_output(room.path());
        prop_assert!(pages.len() > 50, "{}", pages.len());
        for (name, page) in pages {
            prop_assert_eq!(leak(&page), None, "sayso {}", name);
        }
    }
}

/// The reader is for the eyes of whoever has the files: it shows everything in the story, and `review`
/// everything in the journals too. A picture of the reader without `review` holds nothing of a journal.
#[test]
fn the_reader_shows_what_is_in_the_files() {
    let all: Vec<Said> =
        (0..7).flat_map(|on| (0..KINDS).map(move |kind| (on, kind, true))).collect();
    let room = room(0, &all);
    let frame = |arguments: &[&str]| ran(room.path(), arguments).to_lowercase();
    let story = frame(&["--print", "100x60", "--keys", "n n <enter>", "a.story"]);
    assert!(story.contains("zebra"), "{story}");
    let lists = ["g l c", "g l q", "g l s", "g l p", "]c <enter>", "g n", "W", "g H", "D"];
    for keys in lists {
        for way in [&["--print", "100x60"][..], &["--print", "100x60", "--svg", "-"]] {
            let shown = frame(&[way, &["--keys", keys, "a.story"]].concat());
            assert!(!shown.contains("quagga"), "{keys}: {shown}");
        }
    }
    let review =
        ["review", "--as", "km", "--print", "100x60", "--keys", "] q ] q <enter>", "a.story"];
    let review = frame(&review);
    assert!(review.contains("quagga"), "{review}");
}
