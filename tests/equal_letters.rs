//! The same words in other code points: found by selectors, names, search, look-ups and decisions,
//! with places in the text as it was written.

use std::path::Path;
use std::sync::atomic::AtomicBool;

use sayso::review::{Anchor, FoldedBody, Haystack, SeenPart, look_up, reanchor};
use sayso::story::formats::native;
use sayso::story::{Span, Stage, Story};
use sayso::view::{Query, Search};
use unicode_normalization::UnicodeNormalization;

fn story(front: &str, body: &str, back: &str) -> Story {
    let file = format!("+++\nformat = 1\ntitle = \"t\"\n{front}+++\n\n{body}\n\n+++\n{back}+++\n");
    let mut whole = None;
    native::parse("a.story", file, None::<(_, &Path)>, &mut |stage| {
        let (Stage::Text(story) | Stage::Some(story) | Stage::Whole(story)) = stage;
        whole = Some(story);
        true
    });
    whole.expect("a story")
}

/// A person, an article and words of it, in seven scripts.
const SAMPLES: [(&str, &str, &str); 7] = [
    ("Élodie Forêt", "“La dette est payée,” a dit Élodie Forêt à Gênes.", "La dette est payée"),
    ("Nguyễn Thị Bé", "“Chúng tôi sẽ đi,” bà Nguyễn Thị Bé nói ở bến cảng.", "Chúng tôi sẽ đi"),
    ("한지우", "“배는 정오에 떠난다”라고 한지우 선장이 항구에서 말했다.", "배는 정오에 떠난다"),
    ("Юлий Зайцев", "«Ёлки стоят у йода», — сказал Юлий Зайцев.", "Ёлки стоят у йода"),
    ("Γιώργος Ρήγας", "«Φεύγουμε το μεσημέρι», είπε ο Γιώργος Ρήγας.", "Φεύγουμε το μεσημέρι"),
    ("がくどう", "「ぱんはがけのうえだ」と、がくどうさんは言った。", "ぱんはがけのうえだ"),
    ("أحمد آدم", "قال أحمد آدم: «السفينة تأتي ظهرًا».", "السفينة تأتي ظهرًا"),
];

#[test]
fn selectors_names_and_search_find_words_composed_or_not() {
    for (name, body, words) in SAMPLES {
        let forms: [fn(&str) -> String; 2] = [|s| s.nfc().collect(), |s| s.nfd().collect()];
        for (of_body, of_words) in
            [(0, 0), (0, 1), (1, 0), (1, 1)].map(|(a, b)| (forms[a], forms[b]))
        {
            let (body, name, words) = (of_body(body), of_words(name), of_words(words));
            let front = format!("[people.a]\nname = \"{name}\"\n");
            let back = format!("[quotes.q]\ntext = \"{words}\"\nspeaker = \"a\"\n");
            let story = story(&front, &body, &back);
            assert_eq!(story.problems.len(), 0, "{words}: {:?}", story.problems);
            let placed = story.text.slice(story.quotes[0].parts[0]);
            assert_eq!(placed.nfc().collect::<String>(), words.nfc().collect::<String>());
            assert!(body.contains(placed), "the bytes are those of the article");
            assert_eq!(story.mentions.len(), 1, "{name}");
            let search =
                Search::new(&Query { words: words.clone(), regex: false }).expect("a query");
            let hits = search.all(story.body(), &AtomicBool::new(false)).expect("not stopped");
            assert_eq!(hits, [story.quotes[0].parts[0]], "{words}");
            assert_eq!(search.within(story.body(), Span::of(0..story.body().len())), hits);
            assert_eq!(search.next(story.body(), 0), Some(hits[0]));
        }
    }
}

/// Returns the answer to the question of the wording.
fn wording(source: &str, quote: &str) -> &'static str {
    look_up(&Haystack::of(source), &[quote]).value.word()
}

#[test]
fn a_look_up_sees_the_same_words_through_codes_shapes_and_what_cannot_be_seen() {
    for (_, body, words) in SAMPLES {
        let apart: String = body.nfd().collect();
        assert_eq!(wording(body, words), "verbatim", "{words}");
        assert_eq!(wording(&apart, words), "tidied", "{words}");
        let found = look_up(&Haystack::of(&*apart), &[words]);
        let said = found.passage().expect("it is there");
        assert_eq!(apart[said.range()].nfc().collect::<String>(), words, "the bytes of the source");
        assert!(found.stretches[0].diff.iter().all(|p| !p.old.is_empty() && !p.new.is_empty()));
    }
    for (source, quote) in [
        (
            "The admin\u{ad}istra\u{ad}tion will recon\u{ad}sider the harbour.",
            "“The administration will reconsider the harbour.”",
        ),
        (
            "The admin\u{200b}istration will re\u{200b}consider the harbour.",
            "“The administration will reconsider the harbour.”",
        ),
        (
            "The oﬃce of ﬁnance will ﬂoat the harbour bonds.",
            "“The office of finance will float the harbour bonds.”",
        ),
        ("ＴＨＥ　ＨＡＲＢＯＵＲ　ＯＰＥＮＳ　ＡＴ　１２", "“the harbour opens at 12”"),
        ("ｶﾞｽは十二時に止まります", "「ガスは十二時に止まります」"),
        (
            "Nous avons payé 10\u{202f}000\u{a0}euros au port.",
            "« Nous avons payé 10 000 euros au port. »",
        ),
        (
            "It cost 10\u{2009}000 to mend and 5\u{3000}000 to paint.",
            "“It cost 10 000 to mend and 5 000 to paint.”",
        ),
        ("DIE STRASSE ZUM HAFEN IST OFFEN", "„Die Straße zum Hafen ist offen“"),
        ("می\u{200c}خواهیم فردا به بندر برویم", "«میخواهیم فردا به بندر برویم»"),
    ] {
        assert_eq!(wording(source, quote), "tidied", "{quote}");
    }
    // other letters are other words
    for (source, quote) in [
        (
            "The résumé of the harbour was long and dull.",
            "“The resume of the harbour was long and dull.”",
        ),
        (
            "It holds 10² boats and the quay is full of them.",
            "“It holds 102 boats and the quay is full of them.”",
        ),
        ("かきの ふねは みなとに とまった", "「がきの ふねは みなとに とまった」"),
    ] {
        assert_eq!(wording(source, quote), "altered", "{quote}");
    }
}

#[test]
fn only_words_in_marks_of_any_kind_are_compared() {
    let said = "We will open the bridge in May. Мы откроем мост весной. 橋は五月に開く。";
    for quote in [
        "that they would ‘open the bridge in May’ and so on",
        "that they would 'open the bridge in May' and so on",
        "that they would ``open the bridge in May'' and so on",
        "att de ska ”open the bridge in May” snart",
        "dass sie »open the bridge in May« wollen",
        "— Мы откроем мост весной, — сказала Ада.",
        "彼らは「橋は五月に開く」と言った",
    ] {
        assert_eq!(wording(said, quote), "verbatim", "{quote}");
    }
    assert_eq!(wording(said, "that they would ‘open the bridge in June’ and so on"), "altered");
}

#[test]
fn search_tries_without_accents_what_is_not_there_with_them() {
    let found = |words: &str, body: &str| {
        let search =
            Search::new(&Query { words: words.to_owned(), regex: false }).expect("a query");
        let hits = search.all(body, &AtomicBool::new(false)).expect("not stopped");
        assert_eq!(search.next(body, 0), hits.first().copied());
        assert_eq!(search.next_or_first(body, body.len() as u32), hits.first().copied());
        hits.iter().map(|hit| body[hit.range()].to_owned()).collect::<Vec<_>>().join("|")
    };
    assert_eq!(
        found("elodie foret", "Élodie Forêt, E\u{301}lodie Fore\u{302}t"),
        "Élodie Forêt|E\u{301}lodie Fore\u{302}t"
    );
    assert_eq!(found("cafe", "café and cafe"), "cafe", "with them first");
    assert_eq!(found("café", "cafe"), "cafe");
    assert_eq!(found("lodz", "Łódź"), "Łódź");
    assert_eq!(found("горбачев", "Горбачёв"), "Горбачёв");
    assert_eq!(found("κωστας", "Κώστας"), "Κώστας");
    assert_eq!(found("שלום", "שָׁלוֹם"), "שָׁלוֹם");
    assert_eq!(found("محمد", "مُحَمَّد"), "مُحَمَّد");
    assert_eq!(found("nguyen", "Nguyễn"), "Nguyễn");
    assert_eq!(found("finance", "the ﬁnance office"), "ﬁnance");
    assert_eq!(found("harbour 12", "ＨＡＲＢＯＵＲ　１２"), "ＨＡＲＢＯＵＲ　１２");
    assert_eq!(found("か", "が"), "", "another letter");
    assert_eq!(found("administration", "admin\u{ad}istra\u{ad}tion"), "admin\u{ad}istra\u{ad}tion");
    assert_eq!(found("don't", "don’t don\u{2bc}t"), "don’t|don\u{2bc}t");
    assert_eq!(found("\"so\"", "“so” «so» 「so」"), "“so”|«so»|「so」");
}

#[test]
fn a_decision_is_found_again_when_an_editor_writes_letters_apart() {
    for (_, body, words) in SAMPLES {
        let at = body.find(words).expect("it is there");
        let seen = SeenPart::of(body, Span::of(at..at + words.len()));
        let apart: String = body.nfd().collect();
        let anchor = reanchor(&FoldedBody::of(&apart), &seen);
        let Anchor::Exact(span) = anchor else { panic!("{words}: {anchor:?}") };
        assert_eq!(apart[span.range()].nfc().collect::<String>(), words);
    }
}
