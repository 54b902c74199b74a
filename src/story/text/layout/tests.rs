//! How texts are cut: wrapped, by line, by blank lines. All words are invented.

use super::*;

/// Wraps words at a column, as a program does.
fn wrapped(words: &str, columns: usize) -> String {
    let (mut out, mut at) = (String::new(), 0);
    for word in words.split(' ') {
        let len = width(word) as usize;
        if at > 0 && at + 1 + len > columns {
            out.push('\n');
            at = 0;
        } else if at > 0 {
            out.push(' ');
            at += 1;
        }
        out.push_str(word);
        at += len;
    }
    out
}

const PROSE: &str = "The new ferry lay at the old quay for a week while its crew looked for a part that \
    nobody in the harbour had ever seen, and when at last a box came with the mail boat there was \
    nothing in it but a letter, which said that the part had been sent to another harbour with the \
    same name, two islands further north, where it was thought to be an anchor.";

#[test]
fn wrapped_text_with_a_song_and_an_address_is_known() {
    let song = "  No more cotton,\n  no more wool,\n  no more yarn\n  for us to pull.\n";
    let address = "Mill Office\n12 Quay Street\nGault\n";
    let russian = "Паром простоял у старого причала целую неделю, пока команда искала деталь, которой \
                   в порту никто никогда не видел, и когда наконец пришёл ящик, в нём было письмо, \
                   и больше ничего.";
    for prose in [PROSE, russian] {
        let text = format!("{}\n\n{song}\n{address}", wrapped(prose, 56));
        let Layout::Wrapped(columns) = Layout::of(&text) else { panic!("{text}") };
        assert!((50..=56).contains(&columns), "{columns}");
    }
    // verse of small letters, and a list of names
    let verse = "the quay is wet, the rope is old,\nand nobody will ever say\nwhat the harbour was told\n\
                 on that long forgotten day in may\nwhen the ferry rolled\naway\n";
    assert_eq!(Layout::of(&verse.repeat(3)), Layout::BlankLines);
}

#[test]
fn text_wrapped_at_any_column_is_known() {
    for columns in [48, 60, 65, 72, 76, 80, 100] {
        let text =
            format!("A heading\n\n{}\n\n{}\n", wrapped(PROSE, columns), wrapped(PROSE, columns));
        let Layout::Wrapped(at) = Layout::of(&text) else { panic!("{columns}: {text}") };
        assert!(at as usize <= columns && at as usize + 3 >= columns, "{at} {columns}");
    }
    let greek = "Το νέο πλοίο έμεινε στην παλιά προβλήτα μια εβδομάδα όσο το πλήρωμα έψαχνε ένα \
        εξάρτημα που κανείς στο λιμάνι δεν είχε δει ποτέ και όταν ήρθε το κιβώτιο ήταν άδειο και \
        όλοι γύρισαν στα σπίτια τους χωρίς να πουν λέξη";
    assert!(matches!(Layout::of(&wrapped(greek, 50)), Layout::Wrapped(_)));
    let han = "新しい渡し船は一週間のあいだ古い岸壁に泊まっていた".repeat(12);
    let letters: Vec<char> = han.chars().collect();
    let lines: Vec<String> = letters.chunks(30).map(|line| line.iter().collect()).collect();
    assert!(matches!(Layout::of(&lines.join("\n")), Layout::Wrapped(_)));
}

#[test]
fn a_longer_line_or_two_do_not_hide_that_text_is_wrapped() {
    let link = "https://example.org/".to_owned() + &"x".repeat(70);
    let text = format!("{}\n\n{link}\nand so on\n\n{}", wrapped(PROSE, 70), wrapped(PROSE, 70));
    assert!(matches!(Layout::of(&text), Layout::Wrapped(_)));
}

#[test]
fn verse_lists_addresses_and_short_lines_are_not_wrapped() {
    let verse = "The boats that left the bay at dawn\nWere seen no more by any man,\nThe nets \
        they cast were never drawn,\nThe sea was where the sea began,\nAnd no one asked and no one \
        knew\nWhat wind it was that evening blew.\n";
    let list = "Ada Brook, engineer of the bridge and of the harbour\nCarl Mills, ferryman at the upper \
        gate since May\nEster Poole, keeper of the log and of the lamps\nGus Hovland, mayor of the \
        town and of its market\n";
    let address = "Harbour Board\n12 Quay Street\nEastport 4410\nTel. 555 0100\n";
    for text in [verse, list, address, "one\ntwo\nthree\nfour\nfive\n", ""] {
        assert_eq!(Layout::of(text), Layout::BlankLines, "{text}");
    }
}

#[test]
fn long_lines_without_blank_lines_are_paragraphs() {
    let line = "The new ferry lay at the old quay for a week, and its crew looked for a part.";
    let text = format!(
        "A heading\n{line}\n{line} Nobody had one.\n{PROSE}\n“We wait,” she said of that week in the old harbour.\n{line}\n"
    );
    assert_eq!(Layout::of(&text), Layout::Lines);
    let blank = text.replace('\n', "\n\n");
    assert_eq!(Layout::of(&blank), Layout::BlankLines);
    let crlf = text.replace('\n', "\r\n");
    assert_eq!(Layout::of(&crlf), Layout::Lines);
}

#[test]
fn a_line_end_that_is_meant_stays() {
    let at = Layout::Wrapped(40);
    let full = "The new ferry lay at the old quay for a";
    assert!(at.joins(full, full, "week while"));
    assert!(!at.joins(full, "12 Quay Street", "Eastport"));
    for next in [
        "- an item",
        "12. an item",
        "# Heading",
        "> quoted",
        "— We wait.",
        "ANN: We wait",
        "[0:12] so",
        "  indented",
    ] {
        assert!(!at.joins(full, full, next), "{next}");
    }
    let item = "- The new ferry lay at the old quay for";
    assert!(at.joins(item, item, "  a week"));
    assert!(!at.joins(
        "# The new ferry lay at the old quay for",
        "# The new ferry lay at the old quay for",
        "a week"
    ));
    assert!(
        !at.joins(full, "The new ferry lay at the old quay for  ", "week while"),
        "a meant break"
    );
    assert!(!Layout::BlankLines.joins(full, full, "week while"));
}

#[test]
fn the_start_of_a_wrapped_line_may_look_like_a_beginning() {
    let at = Layout::Wrapped(40);
    let full = "The new ferry lay at the old quay until";
    let turn = "MAYOR: We have changed every bolt that";
    for (start, next) in [
        (full, "[sic] and so on"),
        (full, "— and then it left"),
        (full, "#harbour was read"),
        (turn, "a hammer could move"),
        ("— Мы поменяли каждый болт, который мог", "сдвинуть молоток"),
        ("(a) The new ferry lay at the old quay un", "    til May came"),
    ] {
        assert!(at.joins(start, start, next), "{start} {next}");
    }
    for next in ["1. May came", "(b) May came", "[Applause]", "— Нет", "— “No,” she said", "== May"]
    {
        assert!(!at.joins(full, full, next), "{next}");
    }
    let item = "2. The new ferry lay at the old quay un";
    assert!(!at.joins(item, item, "3. May came"));
    let indented = "    The new ferry lay at the old quay un";
    assert!(at.joins(indented, indented, "    til May came"));
    assert!(!at.joins(indented, indented, "til May came"), "it is set less far in");
}

#[test]
fn running_text_below_running_text_is_a_paragraph() {
    let long = PROSE;
    let check = |layout: Layout, line: &str, next: &str| layout.parts(line, next);
    for layout in [Layout::Lines, Layout::BlankLines] {
        assert!(check(layout, long, long));
        assert!(!check(layout, "12 Quay Street", "Eastport"));
        assert!(!check(layout, "- milk", "- eggs"));
        assert!(!check(layout, &format!("-{long}"), &format!("-{long}")), "a list");
        assert!(!check(layout, &format!("[0:12] ADA: {long}"), &format!("[0:14] KIM: {long}")));
        assert!(check(layout, &format!("— Да, {long}"), &format!("— Нет, {long}")), "dialogue");
        assert!(!check(layout, "Ada Brook\t12", "Carl Mills\t18"), "a table");
    }
    let sentence = "“We wait,” she said of that week in the old harbour.";
    assert!(check(Layout::Lines, "A heading", sentence));
    assert!(!check(Layout::BlankLines, sentence, sentence), "one sentence a line");
    assert!(!check(Layout::Wrapped(72), long, long));
    let han = "新しい渡し船は一週間のあいだ古い岸壁に泊まっていた。".repeat(2);
    assert!(check(Layout::Lines, &han, &han));
}

#[test]
fn paragraphs_without_blank_lines_are_known_among_others_with_them() {
    let text = format!("A heading\n\n{PROSE}\n{PROSE}\n\n{PROSE}\n{PROSE}\n{PROSE}\n\nAda Brook\n");
    assert_eq!(Layout::of(&text), Layout::Lines);
    let sentences = "The new ferry lay at the old quay for a week.\nIts crew looked for a part.\n\
        Nobody in the harbour had ever seen one, or heard of one, or wanted to.\n\n";
    assert_eq!(Layout::of(&sentences.repeat(4)), Layout::BlankLines);
}

#[test]
fn a_line_end_stands_for_a_blank_only_where_words_are_parted_by_them() {
    for (line, next) in [
        ("渡し船は", "出る"),
        ("港。", "「船」"),
        ("零件。", "“船会开"),
        ("船”", "他说"),
        ("เรือ", "ใหม่"),
        ("ស្ពាន", "ចាស់"),
    ] {
        assert!(needs_no_blank(line, next), "{line} {next}");
    }
    for (line, next) in [
        ("배는", "떠날"),
        ("ferry", "lay"),
        ("паром", "ушёл"),
        ("said.”", "“No"),
        ("渡船", "PC"),
        ("", "船"),
    ] {
        assert!(!needs_no_blank(line, next), "{line} {next}");
    }
}
