//! Labels and words that a transcript writes in another way: capitals without accents, vowel points,
//! readings of characters, the marks of a play.

use sayso::review::{Haystack, SaidBy, SourceSpeakers, Value, Wanted, look_up_by};
use sayso::story::names::{LabelIndex, LabelOwner};
use sayso::story::{Person, PersonIx};

/// Looks up a quote of the first of some people.
fn by(people: &[&str], source: &str, quote: &str) -> String {
    let person = |name: &&str| Person { name: (*name).into(), ..Person::default() };
    let people: Vec<Person> = people.iter().map(person).collect();
    let index = LabelIndex::of(&people);
    let source = Haystack::naming(source, &|label| index.owner(label) != LabelOwner::Nobody);
    let labels = SourceSpeakers::of(&source, &index);
    let wanted = Wanted { labels: &labels, speakers: &[PersonIx(0)], reporters: &[] };
    let found = look_up_by(&source, &[quote], Some(wanted));
    let whose = match found.said_by {
        SaidBy::Own(_) => " own",
        SaidBy::Unlabelled => "",
        _ => " asked",
    };
    format!("{}{whose}", found.value.word())
}

#[test]
fn labels_in_capitals_may_be_without_accents() {
    let said = "We will pay the crew in May.";
    for (name, label) in [
        ("Μαρία Ρήγα", "ΡΗΓΑ"),
        ("Μαρία Ρήγα", "ΜΑΡΙΑ ΡΗΓΑ"),
        ("Κώστας Νίκος", "ΝΙΚΟΣ"),
        ("Luc Lefèvre", "LEFEVRE"),
        ("Luc Lefèvre", "L. LEFEVRE"),
        ("İpek Işık", "IŞIK"),
        ("İpek Işık", "İPEK IŞIK"),
        ("Jörg Müller", "MUELLER"),
        ("Jörg Müller", "MÜLLER"),
        ("Lech Wałek", "WALEK"),
        ("Фёдор Ёлкин", "ЕЛКИН"),
        ("سلمى حداد", "حَدَّاد"),
        ("דנה כהן", "כֹּהֵן"),
    ] {
        let own = by(&[name, "Bill Hart"], &format!("{label}: {said}\n"), &format!("“{said}”"));
        assert_eq!(own, "verbatim own", "{label}");
    }
    for (names, label, before) in [
        (["Luc Lefèvre", "Bill Hart"], "LEFORT", ""),
        (["Luc Lefèvre", "Carole Lefèvre"], "LEFEVRE", ""),
        (["Luc Lefèvre", "Bill Hart"], "LEFEVRE", "CAROLE LEFEVRE: No.\n"),
        (["Luc Lefèvre", "Bill Hart"], "C. LEFEVRE", ""),
        (["Jörg Müller", "Jan Mueller"], "MUELLER", ""),
    ] {
        let source = format!("{before}{label}: {said}\n");
        assert_eq!(by(&names, &source, &format!("“{said}”")), "verbatim asked", "{label}");
    }
}

#[test]
fn vowel_points_in_one_of_the_two_are_tidied_and_other_ones_are_not() {
    let salma = ["سلمى حداد"];
    let pointed = "سَنَدْفَعُ أُجُورَ الطَّاقَمِ فِي مَايُو";
    let bare = "سندفع أجور الطاقم في مايو";
    for (said, quote) in [(pointed, bare), (bare, pointed), (pointed, "سندفع أجور الطّاقم في مايو")]
    {
        let found = by(&salma, &format!("سلمى حداد: {said}.\n"), &format!("«{quote}.»"));
        assert_eq!(found, "tidied own", "{quote}");
    }
    let found = by(&salma, "سلمى حداد: نعم عَلِمَ ذلك من الطاقم.\n", "«نعم عُلِم ذلك من الطاقم.»");
    assert_eq!(found, "altered own");
    let dana = ["דנה כהן"];
    let found = by(&dana, "דנה כהן: נְשַׁלֵּם לַצֶּוְוֶת בְּמַאי.\n", "”נשלם לצוות במאי.”");
    assert_eq!(found, "tidied own");
    let found = by(&dana, "דנה כהן: זה סָפַר של הצוות.\n", "”זה סֵפֶר של הצוות.”");
    assert_eq!(found, "altered own");
    assert_eq!(by(&salma, "كـــتاب الطاقم الجديد", "«كتاب الطاقم الجديد»"), "tidied");
}

#[test]
fn the_reading_of_a_character_is_not_said_twice() {
    let people = ["佐藤一郎", "山田花子"];
    let quote = "「五月に全額を支払います。」";
    for (source, quote, found) in [
        ("佐藤：五月（ごがつ）に全額(ぜんがく)を支払います。\n", quote, "verbatim own"),
        ("佐藤：五月《ごがつ》に全額を支払います。\n", quote, "verbatim own"),
        (
            "佐藤：五月に全額を支払います。\n",
            "「五月（ごがつ）に全額《ぜんがく》を支払います。」",
            "tidied own",
        ),
        (
            "WEBVTT\n\n00:01.000 --> 00:02.000\n<v 佐藤一郎><ruby>五月<rt>ごがつ</rt></ruby>に全額を支払います。\n",
            quote,
            "verbatim own",
        ),
        // words in brackets after kana are none
        ("佐藤：五月に（いいえ）全額を支払います。\n", quote, "altered own"),
    ] {
        assert_eq!(by(&people, source, quote), found, "{source}");
    }
}

#[test]
fn a_name_before_marks_is_a_label_as_in_a_play() {
    let people = ["佐藤一郎", "山田花子"];
    let said = "「五月に全額を支払います。」";
    assert_eq!(by(&people, &format!("佐藤{said}\n山田「はい。」\n"), said), "verbatim own");
    assert_eq!(by(&people, &format!("山田{said}\n佐藤「はい。」\n"), said), "verbatim asked");
    assert_eq!(by(&people, &format!("鈴木{said}\n佐藤「はい。」\n"), said), "verbatim asked");
    assert_eq!(by(&people, &format!("佐藤は{said}\n"), said), "verbatim asked");
}

#[test]
fn line_numbers_need_not_begin_with_one_nor_pages_be_long() {
    let quote = "“We will pay the crew in May.”";
    for source in [
        "12  So we opened the sluice\n13  and nobody told us what\n14  to do with it. We will pay the\n15  crew in May. That is all\n16  that we can say about it.\n",
        "12 So we opened the sluice\n13 and nobody told us what\n14 to do with it. We will pay the\n15 crew in May. That is all\n16 that we can say about it.\n",
        "Page 1\n1  So we opened the sluice\n2  and nobody told us. We will pay\nPage 2\n1  the crew in May. That is all\n2  that we can say\nPage 3\n1  about it\n2  here.\n",
        "1  So we opened the sluice\n2  and it rained. We will pay the\n\n3  crew in May. That is all\n4  that we can say about it.\n",
        "HARBOUR BOARD\nSo we opened it. We will pay\n- 1 -\nHARBOUR BOARD\nthe crew in May. That is\n- 2 -\nHARBOUR BOARD\nall.\n- 3 -\n",
    ] {
        assert_eq!(by(&["Ada Brook"], source, quote), "verbatim", "{source}");
    }
    // figures that are said
    for said in ["1 boat\n2 boats\n3 boats", "7 boats\n8 men\n9 dogs\n10 cats\n11 rats"] {
        let found = by(&["Ada Brook"], said, &format!("“{}”", said.replace('\n', " ")));
        assert!(found == Value::Tidied.word() || found == Value::Verbatim.word(), "{found}");
    }
}
