//! Quotation marks in whole stories: the form of quotes, what is not annotated yet, and names in
//! marks.

use std::path::Path;

use sayso::check;
use sayso::story::formats::{brat, native};
use sayso::story::{Stage, Story};
use sayso::view::Document;

fn last(stage: Stage) -> Story {
    let (Stage::Text(story) | Stage::Some(story) | Stage::Whole(story)) = stage;
    story
}

fn story(front: &str, body: &str, back: &str) -> Story {
    let file = format!("+++\nformat = 1\ntitle = \"t\"\n{front}+++\n\n{body}\n\n+++\n{back}+++\n");
    let mut whole = None;
    native::parse("a.story", file, None::<(_, &Path)>, &mut |stage| {
        whole = Some(last(stage));
        true
    });
    whole.expect("a story")
}

/// Returns the words that are reported as not annotated, `(` before those that nothing closes.
fn unmarked(story: Story) -> String {
    let doc = Document::of(story);
    let notes = check::problems(&doc).into_iter().filter(|p| p.rule == "unmarked-quotation");
    let words = |p: sayso::story::Problem| {
        let open = if p.what.contains("nothing closes") { "(" } else { "" };
        format!("{open}{}", doc.story.text.slice(p.place.expect("a place")))
    };
    notes.map(words).collect::<Vec<_>>().join(" | ")
}

#[test]
fn quotes_in_marks_of_any_kind_are_direct_or_partial() {
    for (body, direct, partial) in [
        (
            "‘We will open it in May,’ said Ada. They called it ‘a fine day’ too.",
            "‘We will open it in May,’",
            "it ‘a fine day’",
        ),
        (
            "'We will open it in May,' said Ada. They called it 'a fine day' too.",
            "'We will open it in May,'",
            "it 'a fine day'",
        ),
        (
            "”Vi öppnar i maj”, sa Ada. Hon kallade det ”en fin dag” också.",
            "”Vi öppnar i maj”",
            "det ”en fin dag”",
        ),
        (
            "»Wir öffnen im Mai«, sagte Ada. Sie nannte es »einen guten Tag«.",
            "»Wir öffnen im Mai«",
            "es »einen guten Tag«",
        ),
        (
            "「五月に開く」と青木は言った。それを「良い日」と呼んだ。",
            "「五月に開く」",
            "それを「良い日」",
        ),
        (
            "``We will open it in May,'' said Ada. It was ``a fine day'' too.",
            "``We will open it in May,''",
            "was ``a fine day''",
        ),
        (
            "— Мы откроем в мае, — сказала Ада.\n\nОна назвала это «добрым днём».",
            "Мы откроем в мае",
            "это «добрым днём»",
        ),
        (
            "—Abrimos en mayo —dijo Ada.\n\nLo llamó «un buen día».",
            "—Abrimos en mayo",
            "Lo llamó «un buen día»",
        ),
        (
            "– Otwieramy w maju – powiedziała Ada.\n\nTo „dobry dzień”.",
            "– Otwieramy w maju",
            "To „dobry dzień”",
        ),
    ] {
        let back = format!(
            "[quotes.a]\ntext = \"\"\"{direct}\"\"\"\n[quotes.b]\ntext = \"\"\"{partial}\"\"\"\n"
        );
        let story = story("", body, &back);
        let forms: Vec<&str> = story.quotes.iter().map(|q| q.form.word()).collect();
        assert_eq!(forms, ["direct", "partial"], "{body} {:?}", story.problems);
    }
}

#[test]
fn unclosed_marks_and_apostrophes_are_told_apart() {
    let body = "\"Hello there,\" Reed said, \"how are the boats?\n\nA 7\" rope and a 9' mast. It’s the ’80s \
        again, said ‘nobody’.\n\n«Oui, dit-elle.";
    assert_eq!(
        unmarked(story("", body, "")),
        "\"Hello there,\" | (\"how are the boats? | ‘nobody’ | («Oui, dit-elle."
    );
}

#[test]
fn names_in_marks_are_no_quotations() {
    let front = "[people.a]\nname = \"Carl Reed\"\naliases = [\"The Heron\"]\n[people.b]\nname = \"Harbour Board\"\n\
        kind = \"organization\"\n[people.c]\nname = \"Ester \\\"Pip\\\" Poole\"\n\
        [sources.s]\ntitle = \"The Long Quay\"\n";
    let body = "Carl “Red” Reed of the “Harbour Board”, whom they call “the Heron,” read “The Long Quay”. \
        Ester “Pip” Poole sang “Low Tide” and “Low Tide” again. He said “we sail”.";
    let back = "[quotes.t]\ntext = \"“Low Tide”\"\nnth = 1\nform = \"title\"\n";
    assert_eq!(unmarked(story(front, body, back)), "“we sail”");
    for (name, said) in [
        ("Заря", "«Заря»"),
        ("青木丸", "「青木丸」"),
        ("العهد", "«العهد»"),
        ("Η Αυγή", "«Η Αυγή»"),
        ("새벽", "‘새벽’"),
    ] {
        let front = format!("[people.a]\nname = \"{name}\"\nkind = \"organization\"\n");
        assert_eq!(unmarked(story(&front, &format!("x {said} y «z w»"), "")), "«z w»", "{name}");
    }
}

#[test]
fn bodies_that_a_brat_label_names_are_no_quotations() {
    let txt = "Завод «Северный пирс» продан, пишет «Маяк».\n\n«Мы рады», — сказала Вера Лунд. Это «начало».\n";
    let place = |words: &str| {
        let at = txt[..txt.find(words).expect("it is there")].chars().count();
        format!("{at} {}\t{words}", at + words.chars().count())
    };
    let ann = format!("T1\tORG {}\nT2\tORG {}\n", place("Северный пирс"), place("«Маяк»"));
    let config = Some(("sayso.toml".to_owned(), "[brat]\norganization = [\"ORG\"]\n".to_owned()));
    let pair = brat::Pair { txt: ("a.txt".into(), txt.into()), ann: ("a.ann".into(), ann), config };
    let mut whole = None;
    brat::parse(pair, &mut |stage| {
        whole = Some(last(stage));
        true
    });
    assert_eq!(unmarked(whole.expect("a story")), "«Мы рады» | «начало»");
}
