//! Quotes against sources as somebody would write them who wants a false “correct”: what may be
//! passed by one key, and what is asked.

use super::super::*;
use crate::review::pass_rules::{CannotPass, passable};
use crate::story::names::{LabelIndex, LabelOwner};
use crate::story::{Form, Person, PersonIx, Quote};

/// The people of the story; the first says every quote.
const PEOPLE: &[(&str, &[&str], &str)] = &[
    ("Ada Brook", &["Brook"], "harbour master"),
    ("Bill Hart", &[], "mayor of Lindmere"),
    ("Аня Речкина", &[], ""),
    ("山田花子", &[], ""),
];

fn found(source: &str, speaker: u32, quote: &str, reporters: &[PersonIx]) -> Lookup {
    let person = |(name, aliases, role): &(&str, &[&str], &str)| Person {
        name: (*name).into(),
        aliases: aliases.iter().map(|alias| Box::from(*alias)).collect(),
        role: (!role.is_empty()).then(|| (*role).into()),
        ..Person::default()
    };
    let people: Vec<Person> = PEOPLE.iter().map(person).collect();
    let index = LabelIndex::of(&people);
    let source = Haystack::naming(source, &|label| index.owner(label) != LabelOwner::Nobody);
    let labels = SourceSpeakers::of(&source, &index);
    let parts: Vec<&str> = quote.split('|').collect();
    let wanted = Wanted { labels: &labels, speakers: &[PersonIx(speaker)], reporters };
    look_up_by(&source, &parts, Some(wanted))
}

/// Returns what one key records of a quote: wording, context, attribution; `-` where it asks.
fn passed_as(form: Form, source: &str, speaker: u32, quote: &str) -> String {
    let place = || Box::from([Span::new(0, 1)]);
    let speakers = Box::from([PersonIx(speaker)]);
    let item = Quote { form, speakers, cue: place(), mention: place(), ..Quote::default() };
    let found = found(source, speaker, quote, &[]);
    let all = passable(&item, Some(&found), None, true);
    let word = |answer: Result<Value, CannotPass>| answer.map_or("-", Value::word);
    let axes = [Some(all.wording), all.context, all.attribution];
    axes.map(|axis| axis.map_or("-", word)).join(" ")
}

fn direct(source: &str, quote: &str) -> String {
    passed_as(Form::Direct, source, 0, quote)
}

fn partial(source: &str, quote: &str) -> String {
    passed_as(Form::Partial, source, 0, quote)
}

/// Returns the words left out before and after a quote.
fn left_out(source: &str, quote: &str) -> String {
    let edges = found(source, 0, quote, &[]).edges;
    let words = |spans: &[Span]| {
        spans.iter().map(|span| &source[span.range()]).collect::<Vec<_>>().join(" / ")
    };
    format!("{}|{}", words(&edges.before), words(&edges.after))
}

const TOOK: &str = "“We took the money.”";

#[test]
fn what_the_sentence_has_beside_a_quote_is_asked_and_shown() {
    for (source, quote, left) in [
        ("It is not true that we took the money.", TOOK, "It is not true that|"),
        ("We took the money from the box.", TOOK, "|from the box"),
        ("I think we took the money.", TOOK, "I think|"),
        ("If we took the money, we will say so.", TOOK, "If|we will say so"),
        ("He said that we took the money.", TOOK, "He said that|"),
        ("He said: we took the money.", TOOK, "He said|"),
        ("Nobody in the U.S. thinks\nwe took the money.", TOOK, "Nobody in the U.S. thinks|"),
        ("Mr. Hart says we took the money.", TOOK, "Mr. Hart says|"),
        ("We took the money, or so they say.", TOOK, "|or so they say"),
        ("We took the money\n\nPage 3 of 9\n\nback to the bank.", TOOK, "|back to the bank"),
        (
            "It is not true [applause] that we took the money.",
            TOOK,
            "It is not true [applause] that|",
        ),
        ("Yes? we took the money? never.", "“We took the money”", "Yes|never"),
        (
            "BROOK: It is a lie that —\nHART: Order!\nBROOK: — we took the money.",
            TOOK,
            "It is a lie that|",
        ),
        ("BROOK: We took the money —\nHART: Order!\nBROOK: — back.", TOOK, "|back"),
        ("Неправда, что мы взяли деньги.", "«Мы взяли деньги».", "Неправда, что|"),
        (
            "Δεν είναι αλήθεια ότι πήραμε τα χρήματα.",
            "«Πήραμε τα χρήματα».",
            "Δεν είναι αλήθεια ότι|",
        ),
        ("ليس صحيحا أننا أخذنا المال من الصندوق.", "«أخذنا المال».", "ليس صحيحا أننا|من الصندوق"),
        ("זה לא נכון שלקחנו את הכסף.", "„את הכסף”", "זה לא נכון שלקחנו|"),
        ("我们没有拿钱。", "“我们没有拿”", "|钱"),
        ("私たちは金を支払いません。", "「私たちは金を支払い」", "|ません"),
        ("เราไม่ได้เอาเงินไป", "“เอาเงินไป”", "เราไม่ได้|"),
        ("យើងមិនបានយកប្រាក់ទេ។", "“យកប្រាក់”", "យើងមិនបាន|ទេ"),
        ("ພວກເຮົາບໍ່ໄດ້ເອົາເງິນ", "“ເອົາເງິນ”", "ພວກເຮົາບໍ່ໄດ້|"),
    ] {
        assert_eq!(left_out(source, quote), left, "{source}");
        let passed = direct(source, quote);
        assert!(passed.contains(" - "), "{source}: {passed}");
    }
}

#[test]
fn whole_sentences_and_empty_words_are_not_asked() {
    for (source, quote) in [
        ("We took the money.", TOOK),
        ("No. We took the money. Yes.", TOOK),
        ("Well, we took the money.", TOOK),
        ("And, um, we took the money, you know.", TOOK),
        ("So we took the money.", TOOK),
        ("Mr. Speaker, we took the money.", TOOK),
        ("We took the money, Mayor.", TOOK),
        ("BROOK: We took the money, Mr. Hart.\nHART: I see.", TOOK),
        ("BROOK: We took the money, Hart.\nHART: I see.", TOOK),
        ("We — we took the money.", TOOK),
        ("Board\n\nWe took the money.", TOOK),
        ("(Applause.) We took the money.", TOOK),
        ("BROOK: No.\nHART: Why?\nBROOK: We took the money.", TOOK),
        ("[0:01] BROOK: We took\n[0:02] BROOK: the money.", TOOK),
        ("We took the money! All of it.", TOOK),
        ("Ну, мы взяли деньги.", "«Мы взяли деньги»."),
        ("えーと、はい。まあ、私たちは金を受け取りました。", "「私たちは金を受け取りました。」"),
        ("不。我们拿了钱。", "“我们拿了钱。”"),
        ("نعم. أخذنا المال.", "«أخذنا المال.»"),
    ] {
        let passed = direct(source, quote);
        assert!(passed.contains(" fair "), "{source}: {passed} {}", left_out(source, quote));
    }
}

#[test]
fn a_fragment_that_says_so_is_asked_where_words_near_it_turn_it() {
    for (source, quote) in [
        ("It is a solution for the street.", "“a solution”"),
        ("I apologize to everybody who came.", "“everybody who came”"),
        ("They would boo the lanes.", "“boo”"),
    ] {
        let passed = partial(source, quote);
        assert!(passed.contains(" fair "), "{source}: {passed}");
    }
    for (source, quote) in [
        ("It is not a solution for the street.", "“a solution”"),
        ("We never took the money.", "“took the money”"),
        ("Nobody took the money.", "“took the money”"),
        ("He said we took the money.", "“took the money”"),
        ("We will pay unless it rains.", "“will pay”"),
        ("Wir zahlen das Geld nicht.", "„zahlen das Geld“"),
        ("Мы не взяли деньги.", "«взяли деньги»"),
        ("お金は支払いません。", "「お金は支払い」"),
        ("เราไม่เอาเงินไป", "“เอาเงินไป”"),
        ("我们没拿钱。", "“拿钱”"),
        ("لم نأخذ المال.", "«نأخذ المال»"),
        ("We took the money from the box.", "“We took the money.”"),
    ] {
        let passed = partial(source, quote);
        assert!(passed.contains(" - "), "{source}: {passed}");
    }
}

#[test]
fn edges_of_every_kind_are_elided() {
    let source = "Nobody ever took the money for the boats, as we know.";
    for quote in [
        "“.. took the money for the boats”",
        "“— took the money for the boats”",
        "“– took the money for the boats”",
        "“[…] took the money for the boats”",
        "“[...] took the money for the boats”",
        "“―took the money for the boats”",
        "“Nobody ever took the money —”",
        "“Nobody ever took the money ..”",
        "“Nobody ever took the money […]”",
        "“Nobody ever took the money –”",
    ] {
        let found = found(source, 0, quote, &[]);
        assert_eq!(found.value, Value::Elided, "{quote}");
        assert!(!found.skipped.is_empty(), "{quote}");
    }
    // a dash within brackets
    for quote in ["“[-] took the money”", "“took the money [–]”", "[—] u", "___[___-__#\n:W. ]]]u"]
    {
        assert_ne!(found(source, 0, quote, &[]).value, Value::Verbatim, "{quote}");
    }
    // an edge at which nothing is left out, and the sign of a number
    assert_eq!(direct("We took the money —", "“We took the money —”"), "verbatim fair correct");
    assert_eq!(direct("−5 degrees it was.", "“−5 degrees it was.”"), "verbatim fair correct");
    // the dash of an interruption
    assert_eq!(found("No, we took the —", 0, "“No, we took the—”", &[]).value, Value::Verbatim);
}

#[test]
fn questions_are_no_statements() {
    for (source, quote) in [
        ("They took the money?", "“They took the money.”"),
        ("They took the money?", "“They took the money,”"),
        ("They took the money.", "“They took the money?”"),
        ("They took the money? Yes.", "“They took the money. Yes.”"),
        ("他们拿了钱？", "“他们拿了钱。”"),
        ("他们拿了钱。", "“他们拿了钱？”"),
        ("هل أخذوا المال؟", "«هل أخذوا المال.»"),
        ("Πήραν τα χρήματα;", "«Πήραν τα χρήματα.»"),
        ("Πήραν τα χρήματα\u{37e}", "«Πήραν τα χρήματα.»"),
        ("¿Tomaron el dinero?", "«Tomaron el dinero.»"),
        ("Նրանք վերցրի՞ն փողը։", "«Նրանք վերցրին փողը։»"),
        ("ገንዘቡን ወሰዱት፧", "“ገንዘቡን ወሰዱት።”"),
        ("They took the money?!", "“They took the money!”"),
    ] {
        let passed = direct(source, quote);
        assert!(passed.starts_with("- "), "{source} {quote}: {passed}");
    }
    for (source, quote) in [
        ("They took the money!", "“They took the money.”"),
        ("They took the money.", "“They took the money!”"),
        ("They took the money?", "“They took the money?”"),
        ("¿Tomaron el dinero?", "«¿Tomaron el dinero?»"),
        ("Yes? They took the money.", "“They took the money.”"),
        ("They took the money? They took the money.", "“They took the money.”"),
        ("They took the money. Did they?", "“They took the money,”"),
    ] {
        assert!(direct(source, quote).contains(" fair "), "{source} {quote}");
    }
    // a question that goes on, a fragment of one
    for (source, quote) in [
        ("They took the money, didn’t they?", "“They took the money.”"),
        ("They took the money, okay?", "“They took the money.”"),
        ("Did they take the money?", "“take the money”"),
    ] {
        let passed = direct(source, quote);
        assert!(passed.contains(" - "), "{source} {quote}: {passed}");
    }
}

#[test]
fn words_that_the_speaker_quotes_are_not_the_speakers() {
    for (source, quote) in [
        ("BROOK: He told me, “We took the money.” I left.", TOOK),
        ("BROOK: He told me, 'We took the money.' I left.", TOOK),
        (
            "BROOK: He told me, We took the money. I left.\nMS. BROOK (reading Hart’s letter): We paid it all.",
            "“We paid it all.”",
        ),
        ("MS. BROOK (Hart’s letter): We took the money.", TOOK),
        ("BROOK [quoting the mayor]: We took the money.", TOOK),
        ("BROOK: He said, and I quote, we took the money.", "“we took the money”"),
        ("BROOK: He said, quote, we took the money, unquote. So.", "“we took the money”"),
        ("BROOK: It says quote we took the money end quote.", "“we took the money”"),
        ("BROOK: (reading) We took the money.", TOOK),
        ("BROOK: [reads from the letter] Dear all.\n\nWe took the money.", TOOK),
        ("BROOK: Ich zitiere: Wir nahmen das Geld. Zitat Ende.", "„Wir nahmen das Geld.“"),
        (
            "БРУК: Он сказал: «Мы взяли деньги». Вот так.\nРЕЧКИНА: Цитирую. Мы всё знали. Конец цитаты.",
            "«Мы всё знали».",
        ),
        ("山田：彼は「金を受け取りました」と言った。", "「金を受け取りました」"),
        ("He told me “We took the money.” and left.", TOOK),
        ("“We took the money,” Hart said.", "“We took the money,”"),
        ("“We took the money,” he said.", "“We took the money,”"),
        ("“We took the money,” Brook told Hart.", "“We took the money,”"),
    ] {
        for speaker in [0, 2, 3] {
            let by = found(source, speaker, quote, &[]).said_by;
            assert!(by.is_open(), "{source}: {by:?}");
        }
    }
    for source in [
        "BROOK: “We took the money.”\nHART: “I see.”",
        "BROOK: \"We took the money. It is gone.\"",
        "BROOK: I quote him: No. End quote. We took the money.",
        "BROOK: That is a quote for the roof. We took the money.",
        "BROOK (by phone): We took the money.",
        "BROOK (read by the clerk): We took the money.",
        "BROOK (to Hart): We took the money.",
        "BROOK: He said “no” to me. We took the money.",
        "BROOK: It’s Hart’s. We took the money. It’s gone.",
    ] {
        let by = found(source, 0, TOOK, &[]).said_by;
        assert!(by.is_own(), "{source}: {by:?}");
    }
    // an article that names the speaker alone, and one that is all in marks
    for source in [
        "“We took the money,” Brook said on Monday.",
        "Brook denied nothing. “We took the money,” she said.\n\nHart left.",
        "“We took the money.”",
        "We took the money.",
    ] {
        assert_eq!(found(source, 0, TOOK, &[]).said_by, SaidBy::Unlabelled, "{source}");
    }
    // a story that says itself whose words are reported
    let inside = found("HART: She says “we took the money” each time.", 0, TOOK, &[PersonIx(1)]);
    assert!(inside.said_by.is_own());
}

#[test]
fn numbers_are_the_same_however_they_are_written_and_never_another() {
    for (source, quote) in [
        ("It cost 10,000 crowns then.", "“It cost 10 000 crowns then.”"),
        ("It cost 10 000 crowns then.", "“It cost 10,000 crowns then.”"),
        ("It cost 10\u{202f}000 crowns then.", "“It cost 10000 crowns then.”"),
        ("It cost 10’000 crowns then.", "“It cost 10,000 crowns then.”"),
        ("It cost 10.000 crowns then.", "“It cost 10,000 crowns then.”"),
        ("It cost １０,０００ crowns then.", "“It cost 10,000 crowns then.”"),
        ("كلفت ١٠٬٠٠٠ جنيه يومها.", "«كلفت 10,000 جنيه يومها.»"),
        ("इसकी कीमत १०,००० थी।", "“इसकी कीमत 10,000 थी।”"),
        ("It cost 1.5 crowns then.", "“It cost 1,5 crowns then.”"),
    ] {
        assert_eq!(direct(source, quote), "tidied fair correct", "{source} {quote}");
    }
    for (source, quote) in [
        ("It cost 1.5 million crowns then.", "“It cost 1,500 million crowns then.”"),
        ("It cost 1,500 crowns then.", "“It cost 1.5 crowns then.”"),
        ("It cost 1.500 crowns then.", "“It cost 1,500 crowns then.”"),
        ("It cost 10,000 crowns then.", "“It cost 100,00 crowns then.”"),
        ("It cost 10,000 crowns then.", "“It cost 1,000 crowns then.”"),
        ("It cost ten thousand crowns then.", "“It cost 10,000 crowns then.”"),
        ("It cost ten crowns then.", "“It cost 10 crowns then.”"),
        ("كلفت ١٠٬٠٠٠ جنيه يومها.", "«كلفت 1,000 جنيه يومها.»"),
        ("It cost 10² crowns then.", "“It cost 102 crowns then.”"),
    ] {
        assert!(direct(source, quote).starts_with("- "), "{source} {quote}");
    }
}

#[test]
fn a_role_alone_is_nobodys_label_unless_the_story_says_whose() {
    for label in [
        "PRESIDING OFFICER",
        "THE CHAIR",
        "Q",
        "WITNESS",
        "THE WITNESS",
        "SPEAKER 1",
        "Speaker 1",
        "Speaker",
        "Unidentified male",
        "UNIDENTIFIED FEMALE VOICE",
        "Unknown speaker",
        "Moderator",
        "Interviewer",
        "Audience member",
        "DEPUTY MAYOR",
        "Sprecher 2",
        "Unbekannter Mann",
        "Intervenant 3",
        "Entrevistador",
        "Ведущий",
        "Неизвестный",
        "司会",
        "記者",
        "主持人",
        "المذيع",
    ] {
        let source = format!("{label}: We took the money.\n");
        let by = found(&source, 0, TOOK, &[]).said_by;
        assert!(by.is_open(), "{label}: {by:?}");
    }
    let own = |label: &str, speaker| {
        found(&format!("{label}: We took the money.\n"), speaker, TOOK, &[]).said_by.is_own()
    };
    assert!(own("HARBOUR MASTER", 0) && own("THE MAYOR", 1) && own("The Harbour Master", 0));
    assert!(!own("THE MAYOR", 0) && !own("HARBOUR MASTER", 1) && !own("MASTER", 0));
}

#[test]
fn changed_words_are_never_passed() {
    let source = "BROOK: We may sell about forty boats in May, allegedly to Hart, but we will not pay \
                  the crew more than 5 percent. I mean, we will pay them 6 percent.\nHART: You must \
                  pay the crew by June. BROOK: We will [inaudible] the crew by June.\n";
    for quote in [
        "“We sell about forty boats in May”",
        "“We may sell forty boats in May”",
        "“We may sell about fifty boats in May”",
        "“We may sell about forty boats in June”",
        "“We may sell about forty boats in May to Hart”",
        "“We will pay the crew more than 5 percent”",
        "“we will not pay the crew more than 6 percent”",
        "“we will not pay the crew more than 5 points”",
        "“Hart may sell about forty boats in May”",
        "“You must not pay the crew by June”",
        "“We must pay the crew by June”",
        "“We will pay the crew by June”",
        "“We may sell about forty boats — to Hart”",
        "“We may sell about forty boats in May|by June”",
        "“We may sell|pay the crew by June”",
        "“we will pay the crew|by June”",
        "“Wе may sell about forty boats in May”",
        "“We may sell about forty b\u{336}oats in May”",
        "“We may sell about 40 boats in May”",
    ] {
        let passed = direct(source, quote);
        let whole = ["verbatim fair correct", "tidied fair correct"];
        assert!(!whole.contains(&&*passed), "{quote}: {passed}");
    }
}

#[test]
fn what_cannot_be_seen_changes_nothing() {
    for (source, quote) in [
        ("We took\u{202e} the\u{202c} money.", TOOK),
        ("We took the money.", "“We\u{2066} took\u{2069} the money.”"),
        ("We took the mo\u{200b}ney.", TOOK),
        (
            "1\n00:00:01,000 --> 00:00:02,000\n<i>We took</i>\n<font color=\"red\">the money.</font>\n",
            TOOK,
        ),
        (
            "WEBVTT\n\n00:01.000 --> 00:02.000\n<c.loud.yellow>We took</c> <00:01.500>the money.\n",
            TOOK,
        ),
        ("1\n00:00:01,000 --> 00:00:02,000\nWE TOOK THE MONEY.\n", TOOK),
    ] {
        let passed = direct(source, quote);
        assert!(passed.contains(" fair "), "{source}: {passed}");
    }
}

#[test]
fn running_figures_that_somebody_says_are_no_line_numbers() {
    let said = "1 boat\n2 boats\n3 boats\n4 boats\n5 boats\n6 boats\n";
    assert_eq!(found(said, 0, "“3 boats 4 boats”", &[]).value, Value::Tidied);
    assert!(found(said, 0, "“3 boats 4 boats”", &[]).passed.is_empty());
    for source in [
        "1 ship\n2 ships\n3 ships\n4 ships\n5 ships\n\n1 ship\n2 ships\n3 ships\n4 ships\n5 ships\n",
        "1 We sail.\n2 We pay.\n3 We eat.\n4 We sleep.\n5 We sail again.\n",
        "1\tboat\n2\tboats\n3\tboats\n4\tboats\n5\tboats\n6\tboats\n",
        "1 лодка\n2 лодки\n3 лодки\n4 лодки\n5 лодок\n",
        "2019 200 boats\n2020 210 boats\n2021 220 boats\n2022 230 boats\n2023 240 boats\n",
    ] {
        assert_eq!(look_up(&Haystack::of(source), &["“none”"]).value, Value::NotFound);
        let lines = Haystack::of(source);
        let numbers = lines.transcript().passed().iter();
        assert_eq!(numbers.filter(|p| p.kind == NotSpeech::LineNumber).count(), 0, "{source}");
    }
    let page = |words: [&str; 6]| {
        let line = |(at, line): (usize, &&str)| format!("{:>2}  {line}\n", at + 1);
        words.iter().enumerate().map(line).collect::<String>()
    };
    let first =
        page(["Q. So?", "A. We took the", "money to the", "bank of the", "town and then", "we"]);
    let ja = page([
        "問 それで",
        "答 私たちはお金を",
        "銀行に持って行って",
        "預けましたので",
        "何もありませんし",
        "知りません",
    ]);
    for (source, quote) in [
        (first.clone() + "\u{c}" + &first, "“We took the money to the bank of the town”"),
        (first, "“We took the money to the bank of the town”"),
        (ja, "「私たちはお金を銀行に持って行って」"),
    ] {
        let found = found(&source, 0, quote, &[]);
        let as_said = [Value::Verbatim, Value::Tidied];
        assert!(as_said.contains(&found.value), "{source} {found:?}");
    }
}
