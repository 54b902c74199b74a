//! Quotations in brackets, and the forms of quotes.

use proptest::prelude::*;

use super::*;
use crate::story::Form;

/// Puts `[` `]` around what stands in marks, `(` `)` where nothing closes it; those within others
/// are left out.
fn check(text: &str) -> String {
    let mut out = text.to_owned();
    for q in Quotations::of(text).all().iter().rev().filter(|q| !q.nested) {
        let signs = if q.end == End::Open { ['(', ')'] } else { ['[', ']'] };
        out.insert(q.span.end as usize, signs[1]);
        out.insert(q.span.start as usize, signs[0]);
    }
    out
}

#[test]
fn every_pair_of_the_table_is_found() {
    assert_eq!(check("He said “no.” Then \"so\"."), "He said [“no.”] Then [\"so\"].");
    assert_eq!(
        check("„ja“ «oui» 「はい」 『いいえ』 ‹non›"),
        "[„ja“] [«oui»] [「はい」] [『いいえ』] [‹non›]"
    );
    assert_eq!(check("»nej« sa han, »ja«"), "[»nej«] sa han, [»ja«]");
    assert_eq!(check("„tak”, „nie”"), "[„tak”], [„nie”]");
    assert_eq!(check("”Vi seglar”, sa Ada, ”i dag.”"), "[”Vi seglar”], sa Ada, [”i dag.”]");
    assert_eq!(
        check("»Purjehdimme», sanoi Ada, »tänään.»"),
        "[»Purjehdimme»], sanoi Ada, [»tänään.»]"
    );
    assert_eq!(check("Sa hon: ’Vi seglar’, och gick."), "Sa hon: [’Vi seglar’], och gick.");
    assert_eq!(check("``We sail,'' she said."), "[``We sail,''] she said.");
    assert_eq!(check("‘‘We sail,’’ she said. ''So.''"), "[‘‘We sail,’’] she said. [''So.'']");
    assert_eq!(check("‚Wir segeln‘, sagte sie."), "[‚Wir segeln‘], sagte sie.");
    assert_eq!(check("« Nous partons », dit-elle."), "[« Nous partons »], dit-elle.");
    assert_eq!(
        check("彼は「行く」と言った。他说“我们”。他說\"好\"。"),
        "彼は[「行く」]と言った。他说[“我们”]。他說[\"好\"]。"
    );
    assert_eq!(check("그는 \"갑니다\"라고 했다."), "그는 [\"갑니다\"]라고 했다.");
    assert_eq!(check("قال «نعم» ثم \"لا\"."), "قال [«نعم»] ثم [\"لا\"].");
    assert_eq!(check("उसने ‘हाँ’ कहा।"), "उसने [‘हाँ’] कहा।");
}

#[test]
fn marks_nest_and_are_typed_for_each_other() {
    assert_eq!(check("“a ‘b’ c” „d »e« f“"), "[“a ‘b’ c”] [„d »e« f“]");
    assert_eq!(check("'So \"no\" it is,' he said."), "['So \"no\" it is,'] he said.");
    assert_eq!(
        check("\"He said \"no\" to me,\" she said."),
        "[\"He said \"no\" to me,\"] she said."
    );
    assert_eq!(check("“We sail,“ she said, “at noon.“"), "[“We sail,“] she said, [“at noon.“]");
    assert_eq!(check("“We sail,\" she said."), "[“We sail,\"] she said.");
    assert_eq!(
        check("Brook:\"We sail.\"\n\nlies.\"We left.\""),
        "Brook:[\"We sail.\"]\n\nlies.[\"We left.\"]"
    );
    assert_eq!(check("‘It’s the boys’ boat,’ he said."), "[‘It’s the boys’ boat,’] he said.");
}

#[test]
fn apostrophes_are_no_marks() {
    for text in [
        "It's the dogs' tails and the cats' own.",
        "It’s the dogs’ tails and the cats’ own.",
        "‘90s music, ’tis so, the '90s, rock 'n' roll, rock ’n’ roll",
        "Hawai‘i and O’Shea and D'Arcy, 'em all",
        "A 6\" pipe and a 12' plank; 5' 3\" tall; 6\" x 4\"",
        "’s avonds at ’t huis, 's avonds",
        "צה\"ל וד\"ר כהן",
        "goin’ home, goin’ on",
        "《天》",
    ] {
        assert_eq!(check(text), text);
    }
    assert_eq!(check("the '90s again, said 'nobody'"), "the '90s again, said ['nobody']");
    assert_eq!(check("\"I want a 6\" pipe,\" he said."), "[\"I want a 6\" pipe,\"] he said.");
    assert_eq!(check("‘We love dogs’ said Ada. ‘So.’"), "[‘We love dogs’] said Ada. [‘So.’]");
    assert_eq!(check("\"'Yes,' he said,\" she said."), "[\"'Yes,' he said,\"] she said.");
    assert_eq!(check("הוא אמר \"צה\"ל כאן\"."), "הוא אמר [\"צה\"ל כאן\"].");
}

#[test]
fn marks_that_nothing_closes_are_said() {
    assert_eq!(
        check("\"Hello,\" he said, \"how are you?\n\nNo."),
        "[\"Hello,\"] he said, (\"how are you?)\n\nNo."
    );
    assert_eq!(check("\"how are you? \"Fine,\" he said."), "(\"how are you?) [\"Fine,\"] he said.");
    assert_eq!(check("“a\n\nb c"), "(“a)\n\nb c");
    assert_eq!(check("‘We will sail, she said."), "(‘We will sail, she said.)");
    assert_eq!(check("«Oui, dit-elle.\n\nNon."), "(«Oui, dit-elle.)\n\nNon.");
    assert_eq!(check("“” \"\" “"), "“” \"\" “");
}

#[test]
fn a_speech_goes_on_in_the_next_paragraph() {
    for (open, close) in
        [("“", "”"), ("\"", "\""), ("«", "»"), ("‘", "’"), ("„", "“"), ("「", "」")]
    {
        let text = format!("{open}One.\n\n{open}Two.{close} So.");
        assert_eq!(check(&text), format!("[{open}One.]\n\n[{open}Two.{close}] So."));
        assert_eq!(Quotations::of(&text).stretches().len(), 1, "{text}");
    }
    assert_eq!(check("“a\n\nb” c"), "[“a\n\nb”] c");
    assert_eq!(check("He said \"a,\n\nb.\" So \"c\"."), "He said [\"a,\n\nb.\"] So [\"c\"].");
    assert_eq!(check("“He said ‘no’ and\n\nwent” c"), "[“He said ‘no’ and\n\nwent”] c");
    assert_eq!(check("\"how are you?\n\nA 6\" pipe."), "(\"how are you?)\n\nA 6\" pipe.");
    assert_eq!(check("“One.\r\n\r\n“Two.”"), "[“One.]\r\n\r\n[“Two.”]");
}

#[test]
fn each_line_of_a_text_of_lines_is_a_paragraph() {
    let line = "The new ferry lay at the old quay for a week, and its crew looked for a part.\n";
    let text = format!(
        "{line}{line}\"We wait, she said of the week in the old harbour.\n{line}“So.” {line}"
    );
    assert!(check(&text).contains("(\"We wait, she said of the week in the old harbour.)\n"));
}

#[test]
fn speech_after_a_dialogue_dash() {
    assert_eq!(
        check("— Мы довольны, — сказала Ада. — И рады.\n— Все?\n"),
        "[— Мы довольны,] — сказала Ада. [— И рады.]\n[— Все?]\n"
    );
    assert_eq!(
        check("—Vamos —dijo Ada—. Ahora.\n\nElla salió."),
        "[—Vamos] —dijo Ada[—. Ahora.]\n\nElla salió."
    );
    assert_eq!(check("– Nous partons, dit Ada."), "[– Nous partons, dit Ada.]");
    assert_eq!(check("– Płyniemy – powiedziała Ada."), "[– Płyniemy – powiedziała Ada.]");
    assert_eq!(check("— Заря — завод, — сказал он."), "[— Заря — завод,] — сказал он.");
    assert_eq!(check("— «Заря» закрыта, — сказал он."), "[— «Заря» закрыта,] — сказал он.");
    assert_eq!(check("—\"We sail,\" by Ada Brook."), "—[\"We sail,\"] by Ada Brook.");
    let list = "“We sail,” she said.\n\n– Lower the toll.\n– Mend the deck.\n\n– Old hands –.";
    assert_eq!(check(list), list.replace("“We sail,”", "[“We sail,”]"));
    assert_eq!(
        check("“Sí,” dijo.\n\n—Vamos —dijo Ada.\n\n—Ahora."),
        "[“Sí,”] dijo.\n\n[—Vamos] —dijo Ada.\n\n[—Ahora.]"
    );
    for text in ["— Ada Brook", "– milk\n– eggs", "We sail — at noon.", "—"] {
        assert_eq!(check(text), text);
    }
}

#[test]
fn the_form_of_words_by_themselves() {
    let check = |words| form_of(words).word();
    assert_eq!(check("“We sail at noon.”"), "direct");
    assert_eq!(check("\"We sail at noon.\""), "direct");
    assert_eq!(check("“We sail.” “At noon.”"), "direct");
    assert_eq!(check("“We sail\n\n“and at noon.”"), "direct");
    assert_eq!(check("that they would sail “at noon”"), "partial");
    assert_eq!(check("that they’d sail at noon"), "indirect");
    assert_eq!(check(""), "indirect");
    for direct in [
        "‘We sail at noon,’",
        "'We sail,'",
        "”Vi seglar”",
        "»Wir segeln«",
        "「行く」",
        "``We sail''",
        "„Płyniemy”",
        "— Мы идём.",
        "« Oui »",
        "«Да»",
    ] {
        assert_eq!(check(direct), "direct", "{direct}");
    }
    for partial in [
        "that they would sail ‘at noon’",
        "что они «идут» завтра",
        "彼は「行く」と",
        "att ”segla” nu",
        "— Мы идём, — сказала Ада",
    ] {
        assert_eq!(check(partial), "partial", "{partial}");
    }
}

#[test]
fn the_form_of_parts_in_their_text() {
    let form = |text: &str, parts: &[&str]| {
        let span = |words: &&str| {
            let at = text.find(*words).expect("it is there");
            Span::of(at..at + words.len())
        };
        let spans: Vec<Span> = parts.iter().map(span).collect();
        Quotations::of(text).form(text, &spans)
    };
    let text = "“We sail,” she said, “at noon.”";
    assert_eq!(form(text, &["We sail,", "at noon."]), Form::Direct);
    assert_eq!(form(text, &["We sail", "she said"]), Form::Indirect);
    assert_eq!(
        form(
            "‘It’s the board’s money,’ he said, ‘and it won’t last.’",
            &["‘It’s the board’s money,’", "‘and it won’t last.’"]
        ),
        Form::Direct
    );
    assert_eq!(form("— Мы довольны, — сказала Ада.", &["Мы довольны"]), Form::Direct);
    assert_eq!(form("— Мы довольны, — сказала Ада.", &["сказала Ада"]), Form::Indirect);
    assert_eq!(form("« Oui », dit-elle.", &["Oui"]), Form::Direct);
    assert_eq!(form("“He told us we will sail,” she said.", &["we will sail"]), Form::Indirect);
}

proptest! {
    #[test]
    fn what_is_found_is_in_order_and_on_character_borders(text in r#"[abs.,6 ]{0,3}(["“”„«»‘’'`「」—\n\ra s.,]|é){0,60}"#) {
        let quotations = Quotations::of(&text);
        let mut start = 0;
        for q in quotations.all() {
            prop_assert!(q.span.start >= start && text.get(q.span.range()).is_some());
            prop_assert!(q.span.start <= q.inside.start && q.inside.end <= q.span.end && !q.inside.is_empty());
            prop_assert_eq!(text[q.inside.range()].trim(), &text[q.inside.range()]);
            start = q.span.start;
        }
        let stretches = quotations.stretches();
        prop_assert!(stretches.windows(2).all(|two| two[0].end <= two[1].start), "{stretches:?}");
    }
}
