//! How a text is cut into lines, what it is, and where its quotations are.

use std::path::Path;

use sayso::story::formats::known_files::recognise;
use sayso::story::quotation::Quotations;
use sayso::story::text::layout::Layout;

/// A line of 39 columns.
const FULL: &str = "The new ferry lay at the old quay for a";

#[test]
fn a_line_end_is_one_of_wrapping_only_between_full_lines_of_prose() {
    let at = Layout::Wrapped(40);
    assert!(at.joins(FULL, FULL, "week while"));
    // a table goes on with its own lines
    assert!(!at.joins(FULL, FULL, "week   while"));
    assert!(!at.joins(FULL, FULL, "week\twhile"));
    // what cannot be wrapped is longer than the column
    let link = "https://example.org/a-very-long-address-of-the-harbour-board";
    assert!(at.joins(link, link, "and so on"));
    // nearly full: the program counted otherwise
    assert!(at.joins(&FULL[..36], &FULL[..36], "a week"));
    // a colon after a name in small letters begins no turn
    assert!(at.joins(FULL, FULL, "Ferry Line: it sails"));
    assert!(!at.joins(FULL, FULL, "FERRY LINE: it sails"));
}

#[test]
fn text_is_wrapped_only_if_most_lines_are_full() {
    let full = "the new ferry lay at the old quay for a week while its crew looked for";
    let wrapped = [full; 8].join("\n");
    assert!(matches!(Layout::of(&wrapped), Layout::Wrapped(_)));
    // every second line is short: those ends are meant
    let mixed = [full, "a part", full, "nobody had", full, "one", full, "at all"].join("\n");
    assert_eq!(Layout::of(&mixed), Layout::BlankLines);
    // two line ends show nothing
    assert_eq!(Layout::of(&[full; 3].join("\n")), Layout::BlankLines);
}

#[test]
fn lines_of_middle_length_are_paragraphs_only_if_they_end_as_sentences() {
    let line = "A list of boats at the quay, each with its owner and port";
    let lines = |end: &str| {
        let lines: Vec<String> = (0..7).map(|n| format!("{}{end}", &line[..57 - n % 3])).collect();
        lines.join("\n")
    };
    assert_eq!(Layout::of(&lines(".")), Layout::Lines);
    assert_eq!(Layout::of(&lines("")), Layout::BlankLines);
}

#[test]
fn other_files_are_told_from_articles() {
    let name = |path: &str, text: &str| {
        recognise(Path::new(path), text.as_bytes()).map_or("-", |is| is.name)
    };
    assert_eq!(name("a.json", "+++\nformat = 1\ntitle = \"T\"\n+++\n\nText.\n"), "-");
    assert_eq!(
        name("a.txt", "Brook B-PER\nleft O\n. O\nnow O\n"),
        "a list of tagged words (CoNLL)"
    );
    // words that happen to end so
    assert_eq!(name("a.txt", "Sing, O\nye boats, O\nof the bay\nthat sail\nat dawn, O\n"), "-");
    let long = "He spelled it out for us, letter by letter, up to the last O\n".repeat(5);
    assert_eq!(name("a.txt", &long), "-");
    assert_eq!(name("a.xml", "<preface><x/></preface>"), "an XML file");
    assert_eq!(name("a.xml", "<p>One</p>"), "an HTML page");
}

#[test]
fn quotations_begin_with_brackets_signs_and_other_marks_too() {
    let quoted = |text: &str| {
        let found = Quotations::of(text).stretches();
        found.iter().map(|span| text[span.range()].to_owned()).collect::<Vec<_>>()
    };
    for (text, inner) in [
        ("He said \"(so it is)\" then.", "(so it is)"),
        ("He said \"'so' it is\" then.", "'so' it is"),
        ("He said \"★ so it is\" then.", "★ so it is"),
        ("He said \"—so it is\" then.", "—so it is"),
        ("彼は\"はい\"と言った。", "はい"),
        ("Он сказал \"да\" тогда.", "да"),
    ] {
        assert_eq!(quoted(text), [inner], "{text}");
    }
}
