//! What is opened and what is refused: files of other tools, annotations without an article, folders
//! of plain articles, pipes, addresses. All people and words are invented.

#[path = "comments.rs"]
mod comments;
#[path = "members.rs"]
mod members;

use std::process::Output;

use super::startup::piped;
use super::{GOOD, code, folder, run_in, stderr, stdout};

/// A pair: somebody says something.
const TXT: &str = "Mill closes\n\n“The mill is shut,” Carl Mills said.\n";
const ANN: &str = "T1\tContent 13 32\t“The mill is shut,”\nT2\tSource 33 43\tCarl Mills\n\
                   T3\tAttribution 44 48\tsaid\nE1\tAttribution:T3 Content:T1 Source:T2\n";

/// Runs the program in a folder of files.
fn run(files: &[(&str, &str)], arguments: &[&str]) -> Output {
    let files: Vec<(&str, &[u8])> =
        files.iter().map(|(name, text)| (*name, text.as_bytes())).collect();
    run_in(folder(&files).path(), arguments)
}

/// Files that are no articles, with what they are called.
const OTHERS: [(&str, &str, &str); 8] = [
    ("a.json", "{\"annotations\": [], \"@context\": \"x\"}", "a JSON-LD file"),
    ("b.jsonl", "{\"stories\": [{\"format\": \"船\", \"quotes\": []}]}\n", "an export of sayso"),
    ("c.xml", "<?xml version=\"1.0\"?><TEI/>", "a TEI document"),
    ("d.html", "<?xml version=\"1.0\"?><rss/>", "an RSS feed"),
    ("e.tsv", "#FORMAT=WebAnno TSV 2.0\n", "a WebAnno TSV file of an old version"),
    ("f.zip", "PK\u{3}\u{4}\u{14}\0\0\0", "a zip archive"),
    ("g.txt", "{\"text\": \"x\"}", "a JSON file"),
    ("h.story", "<!DOCTYPE html><p>x</p>", "an HTML page"),
];

#[test]
fn files_of_other_tools_are_refused_by_name_everywhere() {
    let files = OTHERS.map(|(name, text, _)| (name, text));
    for (name, _, what) in OTHERS {
        for command in [
            &["check"][..],
            &["check", "--gate"],
            &["quotes"],
            &["export", "--to", "json"],
            &["print"],
            &["--print", "80x10"],
            &[],
        ] {
            let ran = run(&files, &[command, &[name]].concat());
            assert_eq!(code(&ran), 2, "{command:?} {name}");
            assert!(stderr(&ran).contains(&format!("{name}: is {what}")), "{}", stderr(&ran));
            assert!(stderr(&ran).contains("\nhint: "), "{command:?} {name}");
            assert!(!stderr(&ran).contains("gate is open"), "{command:?} {name}");
        }
    }
}

#[test]
fn files_of_other_tools_open_as_text_if_that_is_asked_for() {
    let files = OTHERS.map(|(name, text, _)| (name, text));
    for command in [&["print"][..], &["--print", "80x10"], &[]] {
        let ran = run(&files, &[command, &["--as-text", "a.json"]].concat());
        assert_eq!(code(&ran), 0, "{command:?} {}", stderr(&ran));
        assert!(stdout(&ran).contains("\"annotations\": []"), "{command:?} {}", stdout(&ran));
    }
    assert_eq!(code(&run(&files, &["check", "--as-text", "a.json"])), 0);
    let ran = piped(&["--as-text", "--print", "60x8"], b"{\"a\": 1}");
    assert!(stdout(&ran).contains("{\"a\": 1}"), "{}", stderr(&ran));
}

#[test]
fn annotations_without_an_article_are_said_by_every_command() {
    let files =
        [("news/a.txt", TXT), ("news/a.ann", ANN), ("news/b.ann", ANN), ("only/b.ann", ANN)];
    for command in [&["check"][..], &["check", "--gate"], &["quotes"], &["export", "--to", "json"]]
    {
        let ran = run(&files, &[command, &["news"]].concat());
        assert_eq!(code(&ran), 2, "{command:?}");
        assert!(stderr(&ran).contains("b.ann: has no article"), "{command:?} {}", stderr(&ran));
        let ran = run(&files, &[command, &["only"]].concat());
        assert_eq!(code(&ran), 2, "{command:?}");
        assert!(stderr(&ran).contains("1 .ann has no .txt"), "{command:?} {}", stderr(&ran));
        assert!(!stderr(&ran).contains("gate is open"), "{command:?} {}", stderr(&ran));
    }
    let ran = run(&files, &["--print", "80x10", "news"]);
    assert!(stdout(&ran).contains("b.ann: has no article"), "{}", stdout(&ran));
}

#[test]
fn endings_in_capitals_are_a_pair_too() {
    for (txt, ann) in [("a.TXT", "a.ANN"), ("a.txt", "a.ANN"), ("a.Txt", "a.ann")] {
        for path in [txt, ann, "."] {
            let ran = run(&[(txt, TXT), (ann, ANN)], &["quotes", path]);
            assert_eq!(stdout(&ran).lines().count(), 1, "{txt} {ann} {path}: {}", stderr(&ran));
            assert!(stdout(&ran).contains("E1 Carl Mills, direct"), "{}", stdout(&ran));
        }
    }
    let ran = run(&[("A.STORY", GOOD)], &["check", "."]);
    assert!(stderr(&ran).contains("in 1 story"), "{}", stderr(&ran));
}

#[test]
fn labels_are_defined_in_the_nearest_folder_above() {
    let own = "T1\tSpeech 13 32\t“The mill is shut,”\nT2\tHuman 33 43\tCarl Mills\nR1\tby Arg1:T1 Arg2:T2\n";
    let config = "[brat]\nquote = [\"Speech\"]\nperson = [\"Human\"]\nspeaker = [\"by\"]\n";
    let files = [
        ("corpus/sayso.toml", config),
        ("corpus/day1/n.txt", TXT),
        ("corpus/day1/n.ann", own),
        ("corpus/day2/deep/n.txt", TXT),
        ("corpus/day2/deep/n.ann", own),
        ("corpus/other/sayso.toml", "[brat]\nignore = [\"Speech\", \"Human\", \"by\"]\n"),
        ("corpus/other/n.txt", TXT),
        ("corpus/other/n.ann", own),
    ];
    for path in ["corpus", "./corpus", "corpus/day1/../"] {
        let ran = run(&files, &["quotes", path]);
        assert_eq!(
            stdout(&ran).matches("Carl Mills, direct").count(),
            2,
            "{path} {}",
            stdout(&ran)
        );
    }
    // the same quotes, however the story is named
    for path in ["corpus/day1", "corpus/day1/n.ann", "corpus/day2/deep/n.txt"] {
        let ran = run(&files, &["quotes", path]);
        assert_eq!(
            stdout(&ran).matches("Carl Mills, direct").count(),
            1,
            "{path} {}",
            stdout(&ran)
        );
    }
    let files: Vec<(&str, &[u8])> =
        files.iter().map(|(name, text)| (*name, text.as_bytes())).collect();
    let home = folder(&files);
    let ran = run_in(&home.path().join("corpus/day2/deep"), &["quotes", "n.txt"]);
    assert_eq!(stdout(&ran).matches("Carl Mills, direct").count(), 1, "{}", stderr(&ran));
}

#[test]
fn articles_and_annotations_may_stand_in_two_folders() {
    let files = [
        ("train/text/post_2016-01-29_mill.txt", TXT),
        ("train/attributions/post_2016-01-29_mill_4e07.ann", ANN),
        ("train/text/Мельница.txt", TXT),
        ("train/attributions/Мельница_аня.ann", ANN),
        ("beside/mill.txt", TXT),
        ("beside/mill_anna.ann", ANN),
        ("beside/mill_bert.ann", ANN),
    ];
    let quotes = |path: &str| {
        let ran = run(&files, &["quotes", path]);
        assert_eq!(code(&ran), 0, "{path} {}", stderr(&ran));
        stdout(&ran).matches("E1 Carl Mills, direct").count()
    };
    assert_eq!(quotes("train"), 2);
    assert_eq!(quotes("train/attributions"), 2);
    assert_eq!(quotes("train/text/Мельница.txt"), 1);
    assert_eq!(quotes("beside"), 2);
    assert_eq!(quotes("."), 4);
    let ran = run(&files, &["check", "."]);
    assert!(stderr(&ran).contains("in 4 stories"), "{}", stderr(&ran));
    let ran = run(&files, &["export", "--to", "json", "train/attributions"]);
    assert!(stdout(&ran).contains("\"date\":\"2016-01-29\""), "{}", stderr(&ran));
}

#[test]
fn a_folder_of_plain_articles_opens_like_the_files() {
    let files = [
        ("news/a.txt", "Lanes open\n\nWords.\n"),
        ("news/b.md", "# Дорога\n\nСлова.\n"),
        ("news/deep/c.text", "橋が開く\n"),
        ("news/README.md", "About this folder.\n"),
        ("news/.hidden.txt", "Not this.\n"),
        ("desk/a.story", GOOD),
        ("desk/tape.txt", "What the tape has.\n"),
        ("desk/tapes/more.txt", "And more.\n"),
    ];
    let count = |path: &str| {
        let ran = run(&files, &["check", path]);
        assert_eq!(code(&ran), 0, "{path} {}", stderr(&ran));
        let line = stderr(&ran).lines().next().unwrap_or_default().to_owned();
        line.rsplit_once(" in ").map(|(_, count)| count.to_owned()).unwrap_or_default()
    };
    assert_eq!(count("news"), "3 stories");
    assert_eq!(count("desk"), "1 story");
    assert_eq!(count("."), "4 stories");
    assert_eq!(count("news/*.txt"), "1 story");
    assert_eq!(count("desk/*.txt"), "1 story");
    assert_eq!(count("desk/tape.txt"), "1 story");
    let ran = run(&files, &["--print", "80x12", "news"]);
    for title in ["Lanes open", "Дорога", "橋が開く"] {
        assert!(stdout(&ran).contains(title), "{}", stdout(&ran));
    }
}

#[test]
fn the_gate_is_never_open_where_nothing_was_checked() {
    let files = [
        ("plain.txt", "Words alone.\n"),
        ("empty.ann", ""),
        ("empty.txt", "Words alone.\n"),
        ("bare.story", "+++\nformat = 1\ntitle = \"Мост\"\n+++\n\nСлова.\n"),
        ("page.md", "# 橋\n\n言葉。\n"),
        ("good.story", GOOD),
        ("none/x.log", "x"),
    ];
    for path in ["plain.txt", "empty.txt", "bare.story", "page.md"] {
        let ran = run(&files, &["check", "--gate", path]);
        assert_eq!(code(&ran), 1, "{path}");
        assert!(stdout(&ran).contains("error: no quote and no claim"), "{path} {}", stdout(&ran));
        assert!(stderr(&ran).ends_with("the gate is shut: 1 thing left\n"), "{}", stderr(&ran));
    }
    for paths in [&["none"][..], &["nosuch.story"], &["good.story", "nosuch.story"]] {
        let ran = run(&files, &[&["check", "--gate"], paths].concat());
        assert_eq!(code(&ran), 2, "{paths:?}");
        assert!(stderr(&ran).contains("the gate is shut"), "{paths:?} {}", stderr(&ran));
    }
    let ran = run(&files, &["check", "good.story"]);
    assert_eq!(code(&ran), 0, "{}", stderr(&ran));
}

#[test]
fn a_pipe_is_read_without_an_argument_and_an_address_is_answered() {
    let ran = piped(&["--print", "60x8"], "Мост открыт\n\nСлова.\n".as_bytes());
    assert!(stdout(&ran).contains("Слова."), "{}", stderr(&ran));
    let ran = piped(&[], GOOD.as_bytes());
    assert!(stdout(&ran).contains("The bridge opens"), "{}", stderr(&ran));
    let front = piped(&["--print", "60x8"], b"---\ntitle: Lanes open\n---\n\nWords.\n");
    assert!(stdout(&front).contains("Lanes open") && !stdout(&front).contains("title:"));
    let page = piped(&["--print", "60x8"], b"<html><body><p>Words</p></body></html>");
    assert!(stdout(&page).contains("  Words\n"), "{}", stderr(&page));
    let none = piped(&["--print", "60x8"], b"");
    assert_eq!(code(&none), 2);
    // nothing at all on standard input is no story
    let ran = run(&[], &["--print", "60x8"]);
    assert!(stdout(&ran).contains("A tour of sayso"), "{}", stderr(&ran));
    for command in [&[][..], &["check"], &["quotes"]] {
        let ran = run(&[], &[command, &["https://example.org/a?b=1"]].concat());
        assert_eq!(code(&ran), 2, "{command:?}");
        assert!(
            stderr(&ran).contains("hint: Type: curl -sL 'https://example.org/a?b=1' | sayso"),
            "{}",
            stderr(&ran)
        );
    }
}

#[test]
fn hidden_notes_are_counted_and_labels_without_a_meaning_apart() {
    let ann = format!("{ANN}T4\tMood 0 4\tMill\nT5\tSource 0 4\tMill\n");
    let files = [("a.txt", TXT), ("a.ann", ann.as_str())];
    let ran = run(&files, &["check", "a.txt"]);
    assert_eq!(
        stderr(&ran),
        "0 errors, 0 warnings, 0 notes (and 2 labels or parts without a meaning) in 1 story\n\
         2 of them are not shown: --show note shows all\n"
    );
    let ran = run(&files, &["check", "--show", "note", "a.txt"]);
    assert!(!stderr(&ran).contains("not shown"), "{}", stderr(&ran));
    let list = run(&files, &["--print", "110x8", "."]);
    let row = stdout(&list).lines().find(|line| line.contains("Mill closes")).unwrap_or_default();
    assert_eq!(row.split_whitespace().filter(|word| *word == "2").count(), 0, "{row}");
}

#[test]
fn print_has_the_notes_of_annotators() {
    let ann = format!(
        "{ANN}#1\tAnnotatorNotes T1\ttape unclear\n#2\tAnnotatorNotes E1\tСпросить ещё раз\n"
    );
    let ran = run(&[("a.txt", TXT), ("a.ann", ann.as_str())], &["print", "a.txt"]);
    assert!(
        stdout(&ran).contains(
            "[1] E1: Carl Mills, direct\n    note: tape unclear\n    note: Спросить ещё раз\n"
        ),
        "{}",
        stdout(&ran)
    );
    let story = format!(
        "{GOOD}note = \"Confidential: from a friend\"\n[claims.c1]\ntext = \"opens today\"\nnote = \"Ask 橋\"\n"
    );
    let ran = run(&[("a.story", story.as_str())], &["print", "a.story"]);
    assert!(!stdout(&ran).contains("a friend"), "{}", stdout(&ran));
    // the claim lies in the confidential quote
    assert!(!stdout(&ran).contains("Ask 橋"), "{}", stdout(&ran));
    assert!(stderr(&ran).contains("2 confidential entries are left out"), "{}", stderr(&ran));
    let asked = ["print", "--include-confidential", "a.story"];
    let ran = run(&[("a.story", story.as_str())], &asked);
    assert!(stdout(&ran).contains("note: Confidential: from a friend"), "{}", stdout(&ran));
    assert!(stdout(&ran).contains("note: Ask 橋"), "{}", stdout(&ran));
}

/// A Markdown article with front matter and marks of every sort.
const MARKDOWN: &str = "---\ntitle: Lanes open\ndate: 2026-02-03\nauthor: Ада Брук\n---\n\n# Lanes *open*\n\n\
                        The council voted **five to four** for [new lanes](https://example.org/a_b), [市長][m] said.\n\n\
                        - **Один** пункт\n\n[m]: https://example.org/m\n";

#[test]
fn markdown_is_drawn_without_its_marks_and_keeps_its_places() {
    let files = [("a.md", MARKDOWN)];
    for command in
        [&["--print", "80x20"][..], &["--print", "40x12"], &["--print", "120x40"], &["print"], &[]]
    {
        let ran = run(&files, &[command, &["a.md"]].concat());
        let page = stdout(&ran).split_whitespace().collect::<Vec<_>>().join(" ");
        for words in ["Lanes open", "voted five to four for new lanes, 市長 said.", "- Один пункт"]
        {
            assert!(page.contains(words), "{command:?} {words}: {page}");
        }
        for raw in ["**", "](", "# ", "*open*", "example.org", "title:"] {
            assert!(!page.contains(raw), "{command:?} {raw}: {page}");
        }
    }
    let ran = run(&files, &["--print", "80x20", "--color", "always", "a.md"]);
    assert!(stdout(&ran).contains("\u{1b}["), "{}", stdout(&ran));
    // places are those of the file, and its words can be searched as they are written
    let ran = run(&files, &["search", "five to four", "a.md"]);
    assert!(stdout(&ran).starts_with("a.md:9:21: "), "{}", stdout(&ran));
    let ran = run(&files, &["export", "--to", "json", "a.md"]);
    for words in
        ["\"title\":\"Lanes open\"", "\"date\":\"2026-02-03\"", "\"authors\":[\"Ада Брук\"]"]
    {
        assert!(stdout(&ran).contains(words), "{words}: {}", stdout(&ran));
    }
    // in a story the article is no markup
    let ran = run(&[("a.txt", "The council **voted** [here](x).\n")], &["print", "a.txt"]);
    assert!(stdout(&ran).contains("The council **voted** [here](x)."), "{}", stdout(&ran));
}

#[test]
fn what_is_not_drawn_takes_no_room() {
    let long = format!("{} **end**\n", "[x](https://example.org/long/address) ".repeat(12));
    let ran = run(&[("a.md", long.as_str())], &["--print", "40x8", "a.md"]);
    assert!(stdout(&ran).contains("x x x x x x x x x x x x  end"), "{}", stdout(&ran));
}

#[test]
fn every_command_about_stories_reads_one_from_a_pipe() {
    let story = std::fs::read("tests/screens/harbour.story").expect("a story");
    for (command, code_of, words) in [
        (&["check"][..], 0, ""),
        (&["check", "--gate"], 1, "standard input:"),
        (&["quotes"], 0, "standard input:"),
        (&["search", "the"], 0, "standard input:"),
        (&["print"], 0, "Speakers"),
        (&["export", "--to", "json"], 0, "{\"path\":\"standard input\""),
        (&["export", "--to", "report-md"], 0, "# Fact review"),
    ] {
        let arguments = [command, &["-"]].concat();
        let ran = piped(&arguments, &story);
        assert_eq!(code(&ran), code_of, "{command:?} {}", stderr(&ran));
        assert!(stdout(&ran).contains(words), "{command:?} {}", stdout(&ran));
    }
    let ran = piped(&["check", "--gate", "-"], "{\"船\": 1}".as_bytes());
    assert_eq!(code(&ran), 2);
    assert!(stderr(&ran).contains("standard input: is a JSON file"), "{}", stderr(&ran));
    assert!(!stderr(&ran).contains("gate is open"));
    let ran = piped(&["check", "--as-text", "-"], "{\"船\": 1}".as_bytes());
    assert_eq!(code(&ran), 0, "{}", stderr(&ran));
}

#[test]
fn standard_input_is_one_thing_only_and_has_no_journal() {
    let ran = piped(&["check", "--files-from", "-", "-"], GOOD.as_bytes());
    assert!(stderr(&ran).contains("cannot be a story and a list of paths"), "{}", stderr(&ran));
    for command in ["answer", "import"] {
        let ran = piped(&[command, "-", "-"], b"{\"stories\":[]}");
        let ran = if command == "answer" {
            piped(&[command, "--as", "km", "-", "-"], b"Story: x\n")
        } else {
            ran
        };
        assert_eq!(code(&ran), 2, "{command}");
        assert!(stderr(&ran).contains("has no place for a journal"), "{}", stderr(&ran));
    }
    let ran = piped(&["import", "-"], b"[]");
    assert!(stderr(&ran).contains("-:1:"), "the export is read from the pipe: {}", stderr(&ran));
}

#[test]
fn a_pair_whose_files_are_no_text_is_refused_by_name() {
    let ran = run(&[("a.txt", "%PDF-1.7"), ("a.ann", ANN)], &["check", "a.ann"]);
    assert_eq!(code(&ran), 1, "a text that begins so is still a text: {}", stderr(&ran));
    let folder = folder(&[("a.txt", b"\x1f\x8b\x08\0\0\xff"), ("a.ann", ANN.as_bytes())]);
    let ran = run_in(folder.path(), &["check", "a.ann"]);
    assert_eq!(code(&ran), 2);
    assert!(stderr(&ran).contains("a.txt: is a gzip archive"), "{}", stderr(&ran));
}

#[test]
fn annotations_without_an_article_are_said_once() {
    let ran = run(&[("船.ann", ANN)], &["check", "船.ann"]);
    assert_eq!(
        (code(&ran), stderr(&ran).matches("no article").count()),
        (2, 1),
        "{}",
        stderr(&ran)
    );
    assert!(!stderr(&ran).contains("no stories"), "{}", stderr(&ran));
}

#[test]
fn what_is_left_out_of_quotes_is_counted() {
    let story = "+++\nformat = 1\ntitle = \"Мост\"\n[people.ada]\nname = \"Ада Брук\"\n+++\n\n\
        «Мы плывём», сказала Ада Брук. «Никому ни слова», добавила она.\n\n+++\n\
        [quotes.q1]\ntext = \"«Мы плывём»\"\nspeaker = \"ada\"\n\
        [quotes.q2]\ntext = \"«Никому ни слова»\"\nspeaker = \"ada\"\nbasis = \"off_record\"\n";
    for command in [&["quotes"][..], &["quotes", "--json"], &["quotes", "--refs"]] {
        let ran = run(&[("a.story", story)], &[command, &["a.story"]].concat());
        let said = stderr(&ran);
        assert!(said.contains("1 confidential entry is left out"), "{command:?} {said}");
        assert!(!stdout(&ran).contains("Никому"), "{command:?} {}", stdout(&ran));
        let all = [command, &["--include-confidential", "a.story"]].concat();
        let ran = run(&[("a.story", story)], &all);
        assert_eq!(stderr(&ran), "", "{command:?}");
        assert!(stdout(&ran).contains(if command.contains(&"--refs") {
            "q2"
        } else {
            "Никому"
        }));
    }
}

#[test]
fn a_search_says_where_only_other_accents_were_found() {
    let files =
        [("a.txt", "Le café est fermé.\n"), ("b.txt", "Cafe closed.\n"), ("c.txt", "Ο Νίκος.\n")];
    let said = |words: &str, paths: &[&str]| {
        let ran = run(&files, &[&["search", words][..], paths].concat());
        assert_eq!(code(&ran), 0, "{words} {}", stdout(&ran));
        stderr(&ran).to_owned()
    };
    let bare = "sayso: in 1 story the words are found only if accents do not count\n";
    assert_eq!(said("cafe", &["a.txt", "b.txt"]), bare);
    assert_eq!(said("café", &["a.txt"]), "");
    assert_eq!(said("νικος", &["c.txt"]), bare);
    assert_eq!(said("Νίκος", &["c.txt"]), "");
    let ran = run(&files, &["a.txt", "--keys", "/ \"cafe\" <enter>", "--print", "80x10"]);
    assert!(stdout(&ran).contains("/cafe  1 of 1  without accents"), "{}", stdout(&ran));
    let ran = run(&files, &["a.txt", "--keys", "/ \"café\" <enter>", "--print", "80x10"]);
    assert!(!stdout(&ran).contains("without accents"), "{}", stdout(&ran));
}

#[test]
fn a_folder_without_stories_says_what_was_passed_over() {
    let check = |names: &[&str]| {
        let paths: Vec<String> = names.iter().map(|name| format!("news/{name}")).collect();
        let files: Vec<(&str, &[u8])> = paths.iter().map(|path| (&**path, &b"{}"[..])).collect();
        let folder = folder(&files);
        let ran = run_in(folder.path(), &["check", "news"]);
        assert_eq!(code(&ran), 2);
        let hint = stderr(&ran).lines().find_map(|line| line.strip_prefix("hint: "));
        hint.expect("a hint").split(" Stories are").next().unwrap_or_default().to_owned()
    };
    let alone = check(&["sayso.toml", ".hidden"]);
    assert!(alone.starts_with("Stories are files"), "{alone}");
    assert_eq!(
        check(&["sayso.toml", "б.json"]),
        "1 file was passed over; to open it, name it: sayso news/б.json."
    );
    assert_eq!(
        check(&["a.xml", "b/c.json", "README"]),
        "3 files were passed over; to open one, name it: sayso news/README."
    );
}
