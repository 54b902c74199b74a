//! Marks of other kinds and of other languages.

use super::{draft, lines, words};
use crate::draft::Reason;
use crate::story::Form;

#[test]
fn marks_of_any_kind_are_quotations() {
    let around =
        [("‘", "’"), ("\"", "\""), ("'", "'"), ("``", "''"), ("« ", " »"), ("„", "“"), ("»", "«")];
    for (open, close) in around {
        let text = format!(
            "The ferry to Lunden will stop in May.\n\n{open}We sail at noon and then no more,{close} said \
             Ada Brook, the harbour master. {open}I shall be the last to leave the ship,{close} she added."
        );
        let draft = draft(&text);
        let told: Vec<String> = draft
            .proposals
            .iter()
            .map(|p| {
                let name = p.speaker.map_or("nobody", |one| &*draft.people[one.ix()].name);
                let cue = words(&text, p.cue.as_slice());
                format!("{name} {cue} {}", words(&text, &p.parts))
            })
            .collect();
        let expected = [
            format!("Ada Brook said {open}We sail at noon and then no more,{close}"),
            format!("Ada Brook added {open}I shall be the last to leave the ship,{close}"),
        ];
        assert_eq!(told, expected, "of {text}");
    }
}

#[test]
fn of_other_languages_marks_alone_are_proposed() {
    let german = "Die Fähre nach Lunden fährt im Mai zum letzten Mal, und niemand weiß, wie es dann \
                  weitergeht. „Wir fahren um zwölf, und dann nicht mehr“, sagte Ada Brook am Montag vor \
                  vielen Leuten, die am Hafen standen und warteten.";
    let french = "Le bac de Lunden s’arrête au mois de mai, et personne ne sait ce qui viendra ensuite. « \
                  Nous partons à midi, et puis plus jamais », a dit Ada Brook lundi devant les gens du port \
                  qui attendaient sur le quai depuis le matin.";
    let japanese = "フェリーは五月に止まる。「正午に出航します」とブルックさんは月曜日に述べた。";
    let dutch = "De veerboot naar Lunden stopt in mei, en niemand weet wat er dan komt. „Wij varen om twaalf uur \
                 en daarna nooit meer”, zei Ada Brook maandag op de kade voor de mensen van het dorp, die de hele \
                 ochtend in de regen hadden gewacht.";
    let spanish = "El transbordador de Lunden se detendrá en mayo, y nadie sabe lo que vendrá después. «Zarpamos \
                   al mediodía y luego nunca más», dijo Ada Brook el lunes ante la gente del puerto que esperaba \
                   en el muelle desde la mañana.";
    let swedish = "Färjan till Lunden slutar att gå i maj, och ingen vet vad som kommer sedan. ”Vi seglar klockan \
                   tolv och sedan aldrig mer”, sade Ada Brook på måndagen inför folket i hamnen, som hade väntat \
                   på kajen sedan morgonen.";
    let russian = "Паром в Лунден перестанет ходить в мае, и никто не знает, что будет потом. «Мы отплываем в \
                   полдень, и больше никогда», — сказала Ада Брук в понедельник людям в порту, которые с утра \
                   ждали на причале под дождём и ветром.";
    for (text, expected) in [
        (dutch, "„Wij varen om twaalf uur en daarna nooit meer”"),
        (spanish, "«Zarpamos al mediodía y luego nunca más»"),
        (swedish, "”Vi seglar klockan tolv och sedan aldrig mer”"),
        (russian, "«Мы отплываем в полдень, и больше никогда»"),
        (german, "„Wir fahren um zwölf, und dann nicht mehr“"),
        (french, "« Nous partons à midi, et puis plus jamais »"),
        (japanese, "「正午に出航します」"),
    ] {
        let draft = draft(text);
        assert!(draft.marks_alone, "of {text}");
        let [proposal] = &draft.proposals[..] else { panic!("{:?}", draft.proposals) };
        assert_eq!(words(text, &proposal.parts), expected);
        assert_eq!((proposal.speaker, &proposal.reason), (None, &Reason::Marks));
        assert_eq!(proposal.form, Form::Direct);
        assert!(draft.people.is_empty());
    }
}

#[test]
fn english_among_other_words_stays_english() {
    let text = "The ferry to Lunden will stop in May, and nobody knows what comes then. “Wir fahren um \
                zwölf,” said Ada Brook in the language of her mother, and she smiled at the crowd.";
    let draft = draft(text);
    assert!(!draft.marks_alone);
    assert!(lines(text)[0].starts_with("direct: Ada Brook: “said”"), "{:?}", lines(text));
}
