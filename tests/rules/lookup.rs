//! Quotes looked up in transcripts, what may be passed, what a verdict rests on.

use std::fmt::Write as _;

use sayso::review::{
    Attachment, CannotPass, EvidenceRef, Haystack, Lookup, Objection, SaidBy, SourceSpeakers,
    Value, Wanted, changed_fact, cut, look_up_by, objection, passable,
};
use sayso::story::names::{LabelIndex, LabelOwner};
use sayso::story::{Form, Person, PersonIx, Quote, Span, Stance};

/// The people of the story; the first says every quote.
const PEOPLE: [&str; 4] = ["Ada Brook", "Bill Hart", "山田花子", "Аня Речкина"];

/// Looks up a quote of a person, whose parts are separated by `|`.
fn found(source: &str, speaker: u32, quote: &str) -> Lookup {
    let people = PEOPLE.map(|name| Person { name: name.into(), ..Person::default() });
    let index = LabelIndex::of(&people);
    let source = Haystack::naming(source, &|label| index.owner(label) != LabelOwner::Nobody);
    let labels = SourceSpeakers::of(&source, &index);
    let parts: Vec<&str> = quote.split('|').collect();
    let speakers = [PersonIx(speaker)];
    let wanted = Wanted { labels: &labels, speakers: &speakers, reporters: &[] };
    look_up_by(&source, &parts, Some(wanted))
}

/// Looks up a quote: how the words are there, and whose label they stand under.
pub(crate) fn by(source: &str, speaker: u32, quote: &str) -> String {
    let found = found(source, speaker, quote);
    let mut line = found.value.word().to_owned();
    let _ = match &found.said_by {
        SaidBy::Unlabelled => Ok(()),
        SaidBy::Own(label) => write!(line, " own:{label}"),
        SaidBy::Reported(label) => write!(line, " reported:{label}"),
        SaidBy::Other(label) => write!(line, " other:{label}"),
        SaidBy::Unclear(label) => write!(line, " unclear:{label}"),
    };
    line
}

pub(crate) fn ada(source: &str, quote: &str) -> String {
    by(source, 0, quote)
}

pub(crate) const PAY: &str = "“We will pay the crew in May”";

#[test]
fn a_surname_that_two_labels_share_names_nobody() {
    let source = "CAROL HART: Yes to that.\nHART: We will pay the crew in May.\n";
    assert_eq!(by(source, 1, PAY), "verbatim unclear:HART");
    let source = "BILL HART: Yes to that.\nHART: We will pay the crew in May.\n";
    assert_eq!(by(source, 1, PAY), "verbatim own:HART");
}

#[test]
fn what_may_be_no_label_is_part_of_the_words_that_hold_it() {
    let source = "BROOK: I say this.\nLook: we will pay the crew in May.\n";
    assert_eq!(ada(source, "“Look: we will pay the crew in May”"), "verbatim own:BROOK");
    let source = "BROOK: We have the money now. Look: the crew knows it well.\nHART: No.\n";
    assert_eq!(ada(source, "“the money now. Look: the crew knows it well”"), "verbatim own:BROOK");
}

#[test]
fn a_divided_word_and_a_quote_in_parts_are_of_one_speaker() {
    let source = "BROOK: We will pay the set-\nHART: tlement right now.\nBROOK: No.\n";
    let found = ada(source, "“We will pay the settlement right now”");
    assert!(!found.starts_with("verbatim") && !found.starts_with("tidied"), "{found}");
    // a line that may be none of another speaker's is between the parts
    let source =
        "BROOK: We have the money now.\nLook: it is here.\nThe crew knows it well.\nHART: No.\n";
    let found = ada(source, "“We have the money now,”|“Look: it is here.”");
    assert_eq!(found, "verbatim own:BROOK");
}

#[test]
fn a_name_that_may_be_part_of_a_sentence_proves_nothing() {
    let source = "HART: So it is.\nThat is what we said.\nNow I answer to\n\
        Brook: we will pay the crew in May.\nThat is all that we know.\nNothing else.\n";
    assert_eq!(ada(source, "“we will pay the crew in May”"), "verbatim unclear:Brook");
}

#[test]
fn words_that_begin_before_any_label_are_nobodys() {
    let source = "We will pay\nBROOK: the crew in May, as we said.\n";
    let found = ada(source, PAY);
    assert!(found.contains("unclear:"), "{found}");
}

#[test]
fn a_word_divided_at_a_line_end_is_one_only_if_it_is() {
    let whole = |source: &str, quote: &str| ["verbatim", "tidied"].contains(&&*ada(source, quote));
    let source = "We count the sign-\nups now. There are many sign-ups here.";
    assert!(whole(source, "“We count the sign-ups now”"));
    assert!(!whole(source, "“We count the signups now”"));
    let source = "It was the Franco-\nPrussian war then.";
    assert!(whole(source, "“It was the Franco-Prussian war then”"));
    assert!(!whole(source, "“It was the FrancoPrussian war then”"));
    assert!(!whole("We pay the set-\n; tlement right now.", "“We pay the settlement right now”"));
    assert!(whole("Мы заплатим рабо-\nчим в мае этого года.", "«Мы заплатим рабочим в мае»"));
}

#[test]
fn nothing_stands_for_what_is_passed_over_where_nothing_belongs() {
    let source = "BROOK: We will pay [applause], and the crew knows.\n";
    assert_eq!(ada(source, "“We will pay, and the crew knows”"), "verbatim own:BROOK");
    let source = "山田：五月に（笑）全額を支払います。\n佐藤：はい。\n";
    assert_eq!(by(source, 2, "「五月に全額を支払います」"), "verbatim own:山田");
}

#[test]
fn what_subtitles_note_was_not_said_and_times_part_no_words() {
    let cue = "00:01.000 --> 00:02.000\n<v Ada Brook>";
    let noted = format!("WEBVTT\n\nNOTE We will pay the crew in May\n\n{cue}No.\n");
    assert!(ada(&noted, PAY).starts_with("not_found"), "{}", ada(&noted, PAY));
    let timed = format!("WEBVTT\n\n{cue}We will <00:01.500>pay the crew <00:01.700>in May\n");
    assert_eq!(ada(&timed, PAY), "verbatim own:Ada Brook");
}

#[test]
fn names_before_dashes_leave_it_open_who_speaks() {
    let told = |source: &str| ada(source, PAY);
    assert_eq!(
        told("Carl Mills — We will pay the crew in May.\nDora Lund — No.\n"),
        "verbatim unclear:Carl Mills"
    );
    assert_eq!(
        told("Карл Миллс – We will pay the crew in May.\nДора Лунд – Нет.\n"),
        "verbatim unclear:Карл Миллс"
    );
    assert_eq!(told("Carl Mills — No.\nAda Brook — We will pay the crew in May.\n"), "verbatim");
    // the place of a report, and dashes within sentences
    assert_eq!(told("New York — We will pay the crew in May.\nNew York — No.\n"), "verbatim");
    assert_eq!(
        told("We will pay the crew in May.\nThe End — so they say.\nIt is — No.\n"),
        "verbatim"
    );
}

#[test]
fn two_stops_say_that_words_are_left_out_as_three_do() {
    let source = "We sail at noon and very soon now, they say.";
    assert_eq!(ada(source, "“We sail.. very soon now”"), "elided");
    assert_eq!(ada(source, "“We sail at noon.. and very soon now”"), "tidied");
}

#[test]
fn brackets_at_the_end_of_a_word_belong_to_it() {
    let quote = "“on we walk[ed]”";
    let found = found("And on we walked.", 0, quote);
    let quoted: Vec<&str> = found.stretches.iter().map(|s| &quote[s.quoted.range()]).collect();
    assert_eq!(quoted, ["on we walk[ed]"]);
}

#[test]
fn every_byte_of_a_passage_and_of_its_quote_is_in_one_piece() {
    for (source, quote) in [
        ("BROOK: We will [applause] pay (laughter) the crew in May.\n", PAY),
        (
            "WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ada Brook>We will\npay the\n\n00:02.000 --> 00:03.000\n<v Ada Brook>crew in May\n",
            PAY,
        ),
        ("We will pay the\n\nPage 3 of 9\n\ncrew in May.", PAY),
        ("Мы заплатим рабо-\nчим в мае.", "«Мы заплатим рабочим в мае»"),
        ("山田：五月に（笑）全額を（拍手）支払います。\n", "「五月に全額を支払う」"),
    ] {
        let found = found(source, 0, quote);
        assert!(!found.stretches.is_empty(), "{source}");
        for stretch in &found.stretches {
            let said = stretch.said.expect("it is there");
            let (mut old, mut new) = (said.start, None);
            for piece in &stretch.diff {
                assert_eq!(piece.old.start, old, "{source}: {:?}", stretch.diff);
                assert_eq!(piece.new.start, new.unwrap_or(piece.new.start), "{source}");
                (old, new) = (piece.old.end, Some(piece.new.end));
            }
            assert_eq!(old, said.end, "{source}: {:?}", stretch.diff);
        }
    }
}

#[test]
fn the_first_changed_fact_is_told_and_marks_are_none() {
    let told = |old: &str, new: &str| changed_fact(old, new);
    let first = told("it has 500 workers and 3 boats", "it has 5 workers and 4 boats");
    assert_eq!(first.as_deref(), Some("“500” is now “5”"));
    assert_eq!(told("the crew left", "the “crew left"), None);
    let first = told("в порту 40 лодок и 7 барж", "в порту 4 лодок и 70 барж");
    assert_eq!(first.as_deref(), Some("“40” is now “4”"));
}

#[test]
fn the_label_of_a_source_says_nothing_of_a_paraphrase() {
    let links = || Box::from([Span::new(0, 1)]);
    let quote = |form| Quote {
        form,
        speakers: Box::from([PersonIx(0)]),
        cue: links(),
        mention: links(),
        ..Quote::default()
    };
    let found = found("HART: We will pay the crew in May.\n", 0, "We will pay the crew in May");
    let passed = |form| passable(&quote(form), Some(&found), None, true).attribution;
    assert_eq!(passed(Form::Direct), Some(Err(CannotPass::OtherSpeaker)));
    assert_eq!(passed(Form::Indirect), Some(Ok(Value::Correct)));
}

#[test]
fn evidence_without_a_stance_may_say_anything() {
    let one = |stance| {
        let cited = EvidenceRef { stance, ..EvidenceRef::default() };
        Attachment { cited, own: false, in_hand: true }
    };
    let silent = [one(None)];
    for verdict in
        [Value::Supported, Value::Mostly, Value::Refuted, Value::Outdated, Value::Conflicting]
    {
        assert_eq!(objection(verdict, &silent), None, "{verdict:?}");
    }
    let context = [one(Some(Stance::Context))];
    assert_eq!(objection(Value::Conflicting, &context), Some(Objection::NoRefutation));
    assert_eq!(objection(Value::Supported, &context), Some(Objection::NoSupport));
}

/// Returns true if the words beside a quote of Ada Brook have to be looked at.
fn is_asked(source: &str, quote: &str) -> bool {
    cut(Form::Direct, &found(source, 0, quote).edges).is_some()
}

#[test]
fn a_sentence_that_takes_the_quote_back_is_shown() {
    let said = "“We will pay the crew in May.”";
    for next in [
        "No, sorry, in June.",
        "Sorry, in June.",
        "I mean June.",
        "Just kidding.",
        "NOT!",
        "That’s what they claim.",
        "Извините, в июне.",
        "Korrektur: im Juni.",
    ] {
        let source = format!("BROOK: We will pay the crew in May. {next}\nHART: No.\n");
        assert!(is_asked(&source, said), "{next}");
    }
    let source = "BROOK: It’s a lie:\n\nWe will pay the crew in May.\n\nHART: No.\n";
    assert!(is_asked(source, said));
    for next in ["No man is left behind.", "That’s what I want.", "Sorry to keep you."] {
        let source = format!("BROOK: We will pay the crew in May. {next}\nHART: No.\n");
        assert!(!is_asked(&source, said), "{next}");
    }
    // somebody else who doubts it takes nothing back
    assert!(!is_asked("BROOK: We will pay the crew in May.\nHART: Sorry, in June?\n", said));
}

#[test]
fn an_article_and_a_text_without_stops_ask_only_what_turns_the_quote() {
    let said = "“We will pay the crew in May.”";
    let article = |words: &str| format!("“We will pay the crew in May,” {words}. It rained.\n");
    assert!(!is_asked(&article("Ada Brook said on Monday"), said));
    assert!(is_asked(&article("Ada Brook falsely told them"), said));
    assert!(is_asked("Ada Brook never said, “We will pay the crew in May.”\n", said));
    let tape = |before: &str, after: &str| {
        format!(
            "so we have the boats and {before} we will pay the crew in may {after} and then we go \
             home to the harbour and sleep"
        )
    };
    assert!(!is_asked(&tape("the money is here", ""), said));
    assert!(is_asked(&tape("nobody thinks", ""), said));
    assert!(is_asked(&tape("the money is here", "if they win"), said));
    assert!(is_asked("BROOK: The crew knows we will pay the crew in May.\nHART: No.\n", said));
}
