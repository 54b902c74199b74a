//! Quotes looked up in transcripts: who says the words, and what in between is no speech.

use std::fmt::Write as _;

use super::super::*;
use crate::story::names::{LabelIndex, LabelOwner};
use crate::story::{Person, PersonIx};

/// The people of the story; the first says every quote.
const PEOPLE: &[&str] = &["Ada Brook | Brook", "Bill Hart", "Аня Речкина", "山田花子", "آدا بروك"];

/// Looks up a quote of a person, whose parts are separated by `|`.
fn by(source: &str, speaker: u32, quote: &str) -> String {
    let person = |line: &&str| {
        let mut names = line.split(" | ").map(Box::<str>::from);
        let name = names.next().unwrap_or_default();
        Person { name, aliases: names.collect(), ..Person::default() }
    };
    let people: Vec<Person> = PEOPLE.iter().map(person).collect();
    let index = LabelIndex::of(&people);
    let source = Haystack::naming(source, &|label| index.owner(label) != LabelOwner::Nobody);
    let labels = SourceSpeakers::of(&source, &index);
    let parts: Vec<&str> = quote.split('|').collect();
    let wanted = Wanted { labels: &labels, speakers: &[PersonIx(speaker)], reporters: &[] };
    let found = look_up_by(&source, &parts, Some(wanted));
    let mut line = found.value.word().to_owned();
    let _ = match &found.said_by {
        SaidBy::Unlabelled => Ok(()),
        SaidBy::Own(label) => write!(line, " own:{label}"),
        SaidBy::Other(label) => write!(line, " other:{label}"),
        SaidBy::Unclear(label) => write!(line, " unclear:{label}"),
        SaidBy::Reported(label) => write!(line, " reported:{label}"),
    };
    for passed in &found.passed {
        let _ = write!(line, " ~{}~", &source.text()[passed.span.range()]);
    }
    for span in &found.skipped {
        let _ = write!(line, " -{}-", &source.text()[span.range()]);
    }
    line
}

/// Looks up a quote of Ada Brook.
fn ada(source: &str, quote: &str) -> String {
    by(source, 0, quote)
}

const PAY: &str = "“We will pay the crew in May”";

#[test]
fn a_passage_under_the_label_of_another_is_not_the_speakers() {
    let said = "We will pay the crew in May.";
    for (label, whose) in [
        ("[0:00:40] HART: ", "other:HART"),
        ("MAYOR HART: ", "other:MAYOR HART"),
        ("Sen. Hart (D-OH): ", "other:Sen. Hart (D-OH)"),
        ("B. HART: ", "other:B. HART"),
        ("Bill Hart  0:03\n", "other:Bill Hart"),
        ("0:03 Bill Hart\n", "other:Bill Hart"),
        ("HART\n", "other:HART"),
        ("Hart [0:00:40]: ", "other:Hart"),
        ("**Bill Hart:** ", "other:Bill Hart"),
        ("Mr. HART. ", "other:Mr. HART"),
        ("HART – ", "other:HART"),
        ("[HART] ", "other:HART"),
        (">> HART: ", "other:HART"),
        ("[0:40] HART ", "other:HART"),
        ("HART | ", "other:HART"),
        ("HART. ", "other:HART"),
        ("HART.—", "other:HART"),
        ("### Bill Hart\n", "other:Bill Hart"),
        ("\u{200f}Bill Hart : ", "other:Bill Hart"),
        ("<v Bill Hart>", "other:Bill Hart"),
        ("<v.loud Hart>", "other:Hart"),
        ("BROOK: No. HART: ", "other:HART"),
        ("BROOK: ", "own:BROOK"),
        ("[00:01] Ms. Brook: ", "own:Ms. Brook"),
        ("Brook, Ada: ", "own:Brook, Ada"),
        ("A. BROOK (by phone): ", "own:A. BROOK (by phone)"),
        ("<v Ada Brook>", "own:Ada Brook"),
        ("SPEAKER 2: ", "unclear:SPEAKER 2"),
        ("CAROL HART: ", "unclear:CAROL HART"),
        ("Carol Mills: ", "unclear:Carol Mills"),
        ("Look: ", "unclear:Look"),
        ("BROOK: Yes.\nThe question: ", "unclear:The question"),
    ] {
        let found = ada(&format!("{label}{said}\n"), PAY);
        assert_eq!(found, format!("verbatim {whose}"), "{label}");
    }
    assert_eq!(ada(said, PAY), "verbatim");
    assert_eq!(ada("At 10:30 I say this: We will pay the crew in May.", PAY), "verbatim");
}

#[test]
fn a_name_before_any_mark_leaves_it_open_who_speaks() {
    let said = "We will pay the crew in May.";
    for label in [
        "Hart - ",
        "Hart — ",
        "Bill Hart – ",
        "Hart | ",
        "Hart = ",
        "Hart;",
        "<Hart> ",
        "[10:22] <hart> ",
        "hart: ",
        "**Hart** ",
        "○山田花子　",
        "Bill Hart ــ ",
        "Hart,",
        "Hart\n\n",
        "Hart (by phone) – ",
        "speaker = Hart\n",
        "12,00:10,Hart,",
        "{\"speaker\":\"Hart\",\"text\":\"",
        "{\"id\": 7, \"speaker\": \"Hart\", \"text\": \"",
        "{\n  \"speaker\": \"Hart\",\n  \"text\": \"",
        "<u who=\"#Hart\">",
        "Hart - No.\n\nThat is all.\n\n",
    ] {
        let found = ada(&format!("{label}{said}\n"), PAY);
        assert!(found.contains(" unclear:") || found.contains(" other:"), "{label}: {found}");
    }
    let after = "{\"text\": \"We will pay the crew in May.\", \"speaker\": \"Hart\"}";
    assert_eq!(ada(after, PAY), "verbatim unclear:Hart");
    for label in [
        "Hart said that this is so. ",
        "Hart, who leads the board, said no. ",
        "Hart’s boats are old. ",
        "Yes, said Hart. ",
        "I agree with\nHart. ",
        "Hart - No.\nBrook - ",
    ] {
        assert_eq!(ada(&format!("{label}{said}\n"), PAY), "verbatim", "{label}");
    }
}

#[test]
fn a_change_of_speaker_without_a_name_leaves_it_open_who_speaks() {
    let cue = "00:00:01.000 --> 00:00:02.000\n";
    for source in [
        ">> Who pays?\n>> We will pay the crew in May.\n".to_owned(),
        "＞＞ Who pays?\n＞＞ We will pay the crew in May.\n".to_owned(),
        format!("WEBVTT\n\n{cue}&gt;&gt; Who?\n\n{cue}&gt;&gt; We will pay the crew in May.\n"),
        format!("WEBVTT\n\n{cue}- Who?\n- We will pay the crew in May.\n"),
        "— Who pays?\n\n— We will pay the crew in May.\n".to_owned(),
        "– Кто платит?\n– We will pay the crew in May.\n".to_owned(),
        "- Who pays?\nWe will pay the crew in May.\n- No.\n".to_owned(),
    ] {
        let found = ada(&source, PAY);
        assert!(found.starts_with("verbatim unclear:"), "{source}: {found}");
    }
    assert_eq!(ada("— We will pay the crew in May.\n", PAY), "verbatim");
}

#[test]
fn the_sign_of_a_number_is_part_of_it() {
    for (source, quote) in [
        ("It is −5 degrees here now", "“It is 5 degrees here now”"),
        ("It is -5 degrees here now", "“It is 5 degrees here now”"),
        ("It is 5 degrees here now", "“It is –5 degrees here now”"),
        ("It is ±5 degrees here now", "“It is 5 degrees here now”"),
        ("It is (~5) degrees here now", "“It is 5 degrees here now”"),
        ("Call us at 5 5 7 in the morning", "“Call us at 5 7 in the morning”"),
    ] {
        let found = ada(source, quote);
        assert!(!["verbatim", "tidied"].contains(&&*found), "{source}: {found}");
    }
    assert_eq!(ada("It is −5 degrees here now", "“It is -5 degrees here now”"), "tidied");
}

#[test]
fn everyday_words_in_brackets_are_directions_only_on_a_line_of_their_own() {
    for (source, quote) in [
        ("BROOK: We will [break] the strike now.", "“We will the strike now”"),
        ("BROOK: We will (phone) the crew in May.", "“We will the crew in May”"),
    ] {
        let found = ada(source, quote);
        assert!(!found.starts_with("verbatim") && !found.starts_with("tidied"), "{found}");
    }
    let own = "BROOK: We will pay\n[video]\nthe crew in May.\n";
    assert_eq!(ada(own, PAY), "verbatim own:BROOK ~[video]~");
}

#[test]
fn labels_of_other_scripts_are_read() {
    let ru = "РЕЧКИНА: Мы заплатим всем рабочим в мае.\nХАРТ: Мы заплатим всем матросам в мае.";
    assert_eq!(by(ru, 2, "«Мы заплатим всем рабочим в мае»"), "verbatim own:РЕЧКИНА");
    assert_eq!(by(ru, 2, "«Мы заплатим всем матросам в мае»"), "verbatim unclear:ХАРТ");
    let ja = "山田：五月に全額を支払います。\n佐藤：何も言うことはない。";
    assert_eq!(by(ja, 3, "「五月に全額を支払います」"), "verbatim own:山田");
    assert_eq!(by(ja, 3, "「何も言うことはない」"), "verbatim unclear:佐藤");
    let ar = "آدا بروك: سندفع للعمال في مايو\nبيل هارت: لا نعرف شيئا عن ذلك";
    assert_eq!(by(ar, 4, "«سندفع للعمال في مايو»"), "verbatim own:آدا بروك");
    assert_eq!(by(ar, 4, "«لا نعرف شيئا عن ذلك»"), "verbatim unclear:بيل هارت");
}

#[test]
fn the_place_under_the_speakers_own_label_is_taken() {
    let source = "HART: We will pay the crew in May.\nBROOK: We will, um, pay the crew in May.\n";
    assert_eq!(ada(source, PAY), "tidied own:BROOK");
    assert_eq!(by(source, 1, PAY), "verbatim own:HART");
    let many = format!("{}BROOK: Yes.\n", "HART: Yes.\n".repeat(200));
    assert_eq!(ada(&many, "“Yes,”"), "verbatim own:BROOK");
    let shared = "MR. HART: Yes to that.\nMRS. HART: We will pay the crew in May.\n";
    assert_eq!(by(shared, 1, PAY), "verbatim unclear:MRS. HART");
}

#[test]
fn words_of_two_speakers_are_no_quote_of_one() {
    let source = "BROOK: We will pay\nHART: the crew in May.\n";
    assert_eq!(ada(source, PAY), "elided other:HART ~HART:~");
    let source = "BROOK: We will pay.\nHART: No.\nBROOK: The crew knows.\n";
    assert_eq!(ada(source, "“We will pay,”|“The crew knows.”"), "elided own:BROOK -No-");
    let source = "BROOK: We will pay.\n>> The crew knows.\n";
    assert_eq!(ada(source, "“We will pay,”|“The crew knows.”"), "elided unclear:");
}

#[test]
fn questions_and_answers_are_those_of_examiner_and_witness() {
    let source = "ADA BROOK,\nhaving been duly sworn, testified as follows:\nDIRECT EXAMINATION\n\
        BY MR. HART:\nQ. Will you pay the crew in May?\nA. We will pay the crew in May.\n\
        THE WITNESS: May I add to that?\n";
    assert_eq!(ada(source, PAY), "verbatim own:A, ADA BROOK");
    assert_eq!(ada(source, "“May I add to that?”"), "verbatim own:THE WITNESS, ADA BROOK");
    assert_eq!(ada(source, "“Will you pay the crew in May?”"), "verbatim other:Q, MR. HART");
    let nobody = "Q. Will you?\nA. We will pay the crew in May.\n";
    assert_eq!(ada(nobody, PAY), "verbatim unclear:A");
    let list = "A. We will pay the crew in May.\nB. We will not.\n";
    assert_eq!(ada(list, PAY), "verbatim");
}

#[test]
fn cues_and_times_are_passed_over() {
    let vtt = "WEBVTT\n\nNOTE We will pay\n\nSTYLE\n::cue { color: red }\n\n7\n\
        00:01:02.000 --> 00:01:05.000 align:start\n<v Ada Brook>We will <i>pay</i></v>\n\n8\n\
        00:01:05.000 --> 00:01:08.000\n<v Ada Brook>the crew\nin May.</v>\n";
    assert!(ada(vtt, PAY).starts_with("verbatim own:Ada Brook"), "{}", ada(vtt, PAY));
    let srt = "1\n00:01:02,000 --> 00:01:05,000\nBROOK: We will pay\n\n2\n\
        00:01:05,000 --> 00:01:08,000\nthe crew in May.\n";
    assert_eq!(ada(srt, PAY), "verbatim own:BROOK ~2~ ~00:01:05,000 --> 00:01:08,000~");
    for time in ["[00:14:07]", "00:14:07", "(0:14:07)", "#00:14:07-2#", "{14:07}"] {
        let source = format!("We will pay\n{time}\nthe crew in May.\n");
        assert_eq!(ada(&source, PAY), format!("verbatim ~{time}~"), "{time}");
    }
    let again = "[00:01:02] BROOK: We will pay\n[00:01:05] BROOK: the crew in May.\n";
    assert_eq!(ada(again, PAY), "verbatim own:BROOK ~[00:01:05]~ ~BROOK:~");
    assert_eq!(ada("We met at\n10:30 and left", "“We met at 10:30 and left”"), "tidied");
}

#[test]
fn stage_directions_are_passed_over_and_doubtful_words_are_not() {
    for it in ["[applause]", "(laughter)", "(Beifall)", "[СМЕХ]", "（笑）", "[laughs, pauses]"]
    {
        let source = format!("BROOK: We will pay {it} the crew in May.\n");
        assert_eq!(ada(&source, PAY), format!("verbatim own:BROOK ~{it}~"), "{it}");
    }
    for it in ["[inaudible]", "[not]", "[inaudible 00:14:07]", "[to the clerk]", "[crosstalk]"] {
        let source = format!("BROOK: We will {it} pay the crew in May.\n");
        assert_eq!(ada(&source, PAY), format!("elided own:BROOK ~{it}~ -{it}-"), "{it}");
    }
    // in a text that is no transcript, brackets are words like others
    let prose = "We will [gladly] pay the crew in May.";
    assert_eq!(ada(prose, "“We will gladly pay the crew in May”"), "tidied");
    assert_eq!(ada("We will (not) pay the crew in May.", PAY), "altered");
}

/// A page of a court transcript, with line numbers.
fn page(number: usize, lines: &[&str]) -> String {
    let mut page = format!("Board hearing, vol. 2                {number}\n\n");
    for (n, line) in lines.iter().enumerate() {
        let _ = writeln!(page, "{:>2}   {line}", n + 1);
    }
    page + "\nHarbour Reporters, 555-0100\n\u{c}"
}

#[test]
fn line_numbers_pages_and_divided_words_are_passed_over() {
    let first = [
        "Q.  And then?",
        "A.  Then it was late.",
        "Q.  Yes?",
        "MS. BROOK:  If I may.",
        "We will pay the",
    ];
    let second = [
        "crew in May, and the settle-",
        "ment is signed.",
        "MR. HART:  No.",
        "Q.  Why?",
        "A.  So.",
    ];
    let source = page(6, &first) + &page(7, &second);
    let found = ada(&source, PAY);
    assert!(found.starts_with("verbatim own:MS. BROOK ~Harbour"), "{found}");
    assert_eq!(ada(&source, "“the settlement is signed”"), "verbatim own:MS. BROOK ~2~");
    let plain = "We shall pay the set-\ntlement, and the sign-\nups. Many sign-ups, and twenty-\nfive more.";
    assert_eq!(ada(plain, "“We shall pay the settlement”"), "verbatim");
    assert_eq!(ada(plain, "“and the sign-ups”"), "tidied");
    assert_eq!(ada(plain, "“and twenty-five more”"), "tidied");
    let paged = "We will pay the\n\nPage 3 of 9\n\ncrew in May.";
    assert_eq!(ada(paged, PAY), "verbatim ~Page 3 of 9~");
}

#[test]
fn what_stands_at_the_edges_of_a_quote_is_looked_at() {
    let source =
        "He admitted it. He took the money for the lamps, as agreed. Nobody ever took the rest.";
    for (quote, found) in [
        ("“[The mayor] took the money for the lamps”", "elided -He-"),
        ("“took the money for the lamps [of the town]”", "elided -as agreed-"),
        ("“... took the rest.”", "elided -Nobody ever-"),
        ("“[…] took the rest.”", "elided -Nobody ever-"),
        ("“took the money for the lamps …”", "elided -as agreed-"),
        ("“… He took the money for the lamps”", "verbatim"),
        ("“took the rest [of it]”", "elided"),
        ("“[H]e took the money”", "verbatim"),
        ("“[n]obody ever took the rest”", "tidied"),
        ("“took the rest …”", "verbatim"),
        ("“He took the money,”|“… as agreed.”", "elided -for the lamps-"),
        ("“He took the money,”|“as agreed.”", "elided -for the lamps-"),
        ("“He took the money,”|“for the lamps.”", "verbatim"),
    ] {
        let found = if found == "verbatim" && quote.contains("[H]") { "tidied" } else { found };
        assert_eq!(ada(source, quote), found, "{quote}");
    }
    let zh = "没有人拿过这笔钱。他拿了买灯的钱。";
    assert_eq!(ada(zh, "“……拿过这笔钱”"), "elided -没有人-");
    let ru = "Никто никогда не брал этих денег.";
    assert_eq!(ada(ru, "«… брал этих денег»"), "elided -Никто никогда не-");
}
