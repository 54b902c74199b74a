//! What a source is read as: labels, times, pages, directions, and what only looks like them.

use crate::lookup::{PAY, ada, by};

#[test]
fn heads_of_lines_are_read_as_they_are_meant() {
    let said = "We will pay the crew in May.";
    for (head, found) in [
        ("HART 10:30: ", "verbatim other:HART"),
        ("Hart (on video: live): ", "verbatim other:Hart (on video: live)"),
        ("Who pays? Hart: ", "verbatim unclear:Hart"),
        ("Bill Hart.\n", "verbatim unclear:Bill Hart"),
        ("Q. (By Mr. Hart) Will you?\nA. ", "verbatim unclear:A"),
        ("BROOK: We asked Dr. Hart: ", "verbatim own:BROOK"),
        ("BROOK: We asked B. Hart: ", "verbatim own:BROOK"),
        ("HART: No\rBROOK: ", "verbatim own:BROOK"),
    ] {
        assert_eq!(ada(&format!("{head}{said}"), PAY), found, "{head}");
    }
    let asked = "Q. (By Mr. Hart) Will you pay the crew in May?\nA. Yes.\n";
    assert_eq!(ada(asked, "“Will you pay the crew in May?”"), "verbatim other:Q, Mr. Hart");
    let shouted = "STOP. WE WILL PAY THE CREW IN MAY.\nSTOP. NOBODY KNOWS.\n";
    assert_eq!(ada(shouted, "“STOP. WE WILL PAY THE CREW IN MAY”"), "verbatim");
    let again = "Ludwig van Beek: We will pay\nLudwig van Beek: the crew in May.\n";
    assert_eq!(ada(again, PAY), "verbatim unclear:Ludwig van Beek");
}

#[test]
fn where_labels_say_who_speaks_dashes_make_lists() {
    let list =
        "BROOK: We have a list.\n- We will pay the crew in May.\n- We will rest.\nHART: No.\n";
    assert_eq!(ada(list, PAY), "verbatim own:BROOK");
}

#[test]
fn numbers_that_are_said_are_no_numbers_of_lines_or_pages() {
    let same = |source: &str, quote: &str| {
        let found = ada(source, quote);
        assert!(["verbatim", "tidied"].contains(&&*found), "{source}: {found}");
    };
    same("1 boat came\n2 boats left\n3 boats sank\n", "“1 boat came 2 boats left 3 boats sank”");
    same(
        "5 boats came\n9 went\n3 sank\n7 sailed\n2 stayed\n6 left\n",
        "“5 boats came 9 went 3 sank 7 sailed”",
    );
    same("We will pay\n12\ncrews in May", "“We will pay 12 crews in May”");
    same("We met at\n10:30:15 sharp, all of us", "“We met at 10:30:15 sharp, all of us”");
    same("We lost it (3:12) to them all", "“We lost it (3:12) to them all”");
    same("Мы ждали\n7 лодок, и ещё\n8 барж", "«Мы ждали 7 лодок, и ещё 8 барж»");
}

#[test]
fn numbers_of_pages_and_times_are_passed_over() {
    for source in [
        "We will pay the\n\n- 6 -\n\ncrew in May.",
        "We will pay the\n\n第6页\n\ncrew in May.",
        "0:03\nWe will pay\n0:05\nthe crew in May.\n",
        "[0:03] We will pay\n[0:05] the crew in May.\n",
    ] {
        assert_eq!(ada(source, PAY), "verbatim", "{source}");
    }
    let broken = "BROOK: We will pay [applause\nand laughter] the crew in May.\n";
    assert_eq!(ada(broken, PAY), "verbatim own:BROOK");
    let aside = "BROOK: We will pay\n(to the clerk)\nthe crew in May.\n";
    assert_eq!(ada(aside, PAY), "elided own:BROOK");
}

#[test]
fn heads_of_pages_recur_and_sentences_are_none() {
    let page = |head: &str, n: u32, text: &str| format!("{head} {n}\n\n{text}\n\u{c}");
    let source = page("Board of the Harbour", 6, "We will pay the")
        + &page("Board of the Harbour", 7, "crew in May.")
        + &page("Board of the Harbour", 8, "So it is.");
    assert_eq!(ada(&source, PAY), "verbatim");
    // a line that is there once was said
    let once = format!("We will pay the\n{}\ncrew in May.", "\u{c}old and tired");
    assert_eq!(ada(&once, "“We will pay the old and tired crew in May”"), "tidied");
}

#[test]
fn labels_are_known_by_the_whole_text() {
    // a single word before a colon that does not recur may be any word
    let look = "Look: We will pay the crew in May.\nNow: No.\n";
    assert_eq!(ada(look, PAY), "verbatim unclear:Look");
    // where the other labels are in capitals, it is none
    let capitals = "HART: Yes.\nBROOK: So.\nMILLS: No.\nBROOK: Fine.\nIn short\nBrook: We will pay the crew in May.\n";
    assert!(!ada(capitals, PAY).ends_with("own:Brook"), "{}", ada(capitals, PAY));
    // a name in another script that recurs is a label
    let ja = "佐藤：はい。\n山田：五月に全額を支払います。\n佐藤：いいえ。\n";
    assert_eq!(by(ja, 2, "「五月に全額を支払います」"), "verbatim own:山田");
    let gaps = "Brook\tWe will pay the crew in May.\nHart\tNo.\nBrook\tYes.\n";
    assert_eq!(ada(gaps, PAY), "verbatim own:Brook");
    let alone = "Ada Brook\nWe will pay the crew in May.\n\nBill Hart\nNo.\n";
    assert_eq!(ada(alone, PAY), "verbatim own:Ada Brook");
    // within a line only after the end of a sentence
    let inline = "BROOK: No. HART: Yes. BROOK: We will pay the crew in May.\n";
    assert_eq!(ada(inline, PAY), "verbatim own:BROOK");
}

#[test]
fn times_before_lines_are_passed_over_within_a_sentence() {
    for source in [
        "0:03 We will pay\n0:05 the crew in May.\n0:09 So it is.\n",
        "BROOK:\n0:03 We will pay\n0:05 the crew in May.\nHART:\n0:07 No.\n",
        "0:03 BROOK: We will pay\n0:05 the crew in May.\n0:09 HART: No.\n",
        "BROOK: We will\n59:58 pay the\n1:00:02 crew in May.\n1:00:05 HART: No.\n",
        "(0:03) BROOK: We will pay (0:05) the crew in May.\n(0:08) HART: No.\n",
    ] {
        let found = ada(source, PAY);
        assert!(found.starts_with("verbatim") && !found.contains("other"), "{source}: {found}");
    }
    let hart = "0:03 BROOK: So it is.\n0:07 HART: We will pay\n0:09 the crew in May.\n";
    assert_eq!(ada(hart, PAY), "verbatim other:HART");
    // times that do not rise, or that few lines have, are said
    let said = "We open at\n9:30 and we close at\n8:30 in winter, every day.\n";
    assert_eq!(ada(said, "“We open at and we close at in winter, every day”"), "altered");
    let said = "We open at\n8:30 and we rest.\nWe close.\nSo it is.\nYes, at\n9:30 in winter.\n";
    assert_eq!(ada(said, "“We open at and we rest”"), "altered");
}

#[test]
fn labels_that_list_others_or_are_guesses_prove_nothing() {
    for label in [
        "BROOK, HART",
        "BROOK, CAROL",
        "BROOK (?)",
        "Brook [probably]",
        "РЕЧКИНА (возможно)",
        "ATTORNEY FOR MS. BROOK",
        "FRIEND OF MS. BROOK",
    ] {
        let speaker = if label.starts_with('Р') { 3 } else { 0 };
        let found =
            by(&format!("{label}: We will pay the crew in May.\nHART: No.\n"), speaker, PAY);
        assert_eq!(found, format!("verbatim unclear:{label}"));
    }
    for label in ["BROOK, ADA", "Brook, D-Maine", "BROOK (off mic)", "BROOK (D-Maine)"] {
        let found = ada(&format!("{label}: We will pay the crew in May.\nHART: No.\n"), PAY);
        assert_eq!(found, format!("verbatim own:{label}"));
    }
}

#[test]
fn words_of_a_translator_are_not_the_speakers_own() {
    for head in [
        "BROOK (through interpreter):",
        "BROOK [in Spanish]:",
        "BROOK: [translated]",
        "BROOK: [THROUGH TRANSLATOR]",
        "BROOK: (speaking Russian)",
    ] {
        let found = ada(&format!("{head} We will pay the crew in May.\nHART: No.\n"), PAY);
        assert!(found.starts_with("verbatim reported:BROOK"), "{head}: {found}");
    }
    let after = "BROOK: Pagaremos a todos. (We will pay the crew in May.)\nHART: No.\n";
    assert_eq!(ada(after, PAY), "verbatim reported:BROOK");
    let ja = "山田（通訳）：五月に全額を支払います。\n佐藤：いいえ。\n山田：はい。\n";
    assert_eq!(by(ja, 2, "「五月に全額を支払います」"), "verbatim reported:山田（通訳）");
}

#[test]
fn what_is_lost_where_two_speak_is_not_passed_over() {
    for lost in ["[crosstalk]", "[crosstalk 00:03:05]", "(overlapping speech)", "___"] {
        let source = format!("BROOK: We will pay {lost} the crew in May.\nHART: No.\n");
        assert_eq!(ada(&source, PAY), "elided own:BROOK", "{lost}");
    }
}

#[test]
fn records_of_a_parliament_and_readings_of_characters() {
    let diet =
        "○山田花子君　五月に全額を支払います。\n○佐藤一郎君　いいえ。\n○山田花子君　はい。\n";
    assert_eq!(by(diet, 2, "「五月に全額を支払います」"), "verbatim own:山田花子君");
    let other =
        "○鈴木次郎君　五月に全額を支払います。\n○山田花子君　いいえ。\n○鈴木次郎君　はい。\n";
    assert_eq!(by(other, 2, "「五月に全額を支払います」"), "verbatim unclear:鈴木次郎君");
    let ruby =
        "山田：五月《ごがつ》に全額《ぜんがく》を支払います。\n佐藤：いいえ。\n山田：はい。\n";
    assert_eq!(by(ruby, 2, "「五月に全額を支払います」"), "verbatim own:山田");
    // what is no reading was said
    let title = "山田：五月《全額》を支払います。\n佐藤：いいえ。\n山田：はい。\n";
    assert!(by(title, 2, "「五月を支払います」").starts_with("altered"));
}

#[test]
fn a_paragraph_that_tells_the_speaker_something_is_no_word_of_hers() {
    let article = |words: &str| format!("“We will pay the crew in May,” {words}. It rained.\n");
    assert_eq!(ada(&article("Ada Brook said on Monday"), PAY), "verbatim");
    assert_eq!(ada(&article("Carl Mills told Ada Brook"), PAY), "verbatim reported:");
    assert_eq!(ada(&article("he wrote to Ada Brook"), PAY), "verbatim reported:");
}
