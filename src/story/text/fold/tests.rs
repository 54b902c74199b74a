//! Folding: what becomes the same, and that every place leads back.

use proptest::prelude::*;
use unicode_normalization::UnicodeNormalization;

use super::*;

#[test]
fn quotes_dashes_ellipses_and_white_space_fold_and_nothing_else_does() {
    assert_eq!(fold("“It’s” ‘so’ „x‟"), "\"It's\" 'so' \"x\"");
    assert_eq!(fold("a–b—c‑d−e"), "a-b-c-d-e");
    assert_eq!(fold("so … and so…"), "so ... and so...");
    assert_eq!(fold("a \u{a0}\r\n\n b\tc\u{3000}d"), "a b c d");
    assert_eq!(fold("«x» 「y」 ‹z› ``so''"), "\"x\" \"y\" 'z' \"so\"");
    assert_eq!(fold("É e ′ -- ﬁ ² ß ж̃"), "É e ′ -- ﬁ ² ß ж̃");
}

#[test]
fn what_needs_no_folding_is_borrowed() {
    assert!(matches!(fold("plain words - 'no'..."), Cow::Borrowed(_)));
}

#[test]
fn every_white_space_character_is_known_and_no_other() {
    for c in ('\0'..=char::MAX).filter(|c| *c != ' ') {
        let text = format!("x{c}y");
        assert_eq!(fold(&text) == "x y", c.is_whitespace(), "{c:?}");
    }
}

#[test]
fn every_character_that_folding_may_change_is_looked_at() {
    for c in
        ('\u{80}'..=char::MAX).filter(|c| class(*c) != Class::Settled || straight(*c).is_some())
    {
        let lead = c.encode_utf8(&mut [0; 4]).as_bytes()[0];
        assert!(STARTS[lead as usize], "{c:?} {lead:x}");
    }
}

#[test]
fn places_lead_back_to_what_was_written() {
    let check = |text: &str, words: &str| {
        let folded = Folded::of(text);
        let at = folded.text().find(&*fold(words)).expect("it is there");
        let span = folded.unfold(at, at + fold(words).len(), text).expect("a place");
        text[span.range()].to_owned()
    };
    assert_eq!(check("La dette est paye\u{301}e.", "payée"), "paye\u{301}e");
    assert_eq!(check("La dette est payée.", "paye\u{301}e"), "payée");
    assert_eq!(
        check("so \u{1112}\u{1161}\u{11ab}\u{1100}\u{116e}\u{11a8} so", "한국"),
        "\u{1112}\u{1161}\u{11ab}\u{1100}\u{116e}\u{11a8}"
    );
    assert_eq!(
        check("a\u{ad}dmin\u{ad}istra\u{200b}tion", "administration"),
        "a\u{ad}dmin\u{ad}istra\u{200b}tion"
    );
    assert_eq!(check("\u{200b}so\u{ad} on", "so"), "so");
    assert_eq!(check("\u{feff}Ada \u{200f}said", "said"), "said");
    assert_eq!(check("x か\u{3099}ん y", "がん"), "か\u{3099}ん");
    assert_eq!(check("ВИ\u{306}Т", "вЙт".to_uppercase().as_str()), "ВИ\u{306}Т");
    assert_eq!(check("葛\u{e0100}城市", "葛城"), "葛\u{e0100}城");
}

#[test]
fn an_edge_within_an_ellipsis_maps_to_nothing() {
    let folded = Folded::of("so… no");
    assert_eq!(folded.unfold(0, 5, "so… no"), Some(Span::new(0, 5)));
    assert_eq!(folded.unfold(0, 3, "so… no"), None);
    let text = "q\u{307}\u{323}";
    let folded = Folded::of(text);
    assert_eq!(folded.unfold(0, folded.text().len(), text), Some(Span::new(0, 5)));
    assert_eq!(folded.unfold(0, 1, text), None, "a letter without its marks");
}

fn texts() -> impl Strategy<Value = String> {
    proptest::collection::vec(
        proptest::sample::select(vec![
            "a", "b", " ", "  ", "\n", "\r\n", "“", "”", "’", "—", "…", "...", "\u{a0}", "é", "日",
            "\u{3000}", "-", "\"", "🙂", "e", "\u{301}", "\u{323}", "\u{ad}", "\u{200b}",
            "\u{fe0f}", "\u{1112}", "\u{1161}", "\u{11ab}", "가", "Å", "\u{958}", "か", "\u{3099}",
            "'", "‘", "`", "«", "»", "「", "ﬁ", "Ａ", "ł", "ש", "\u{5c1}", "\u{f71}", "\u{f73}",
        ]),
        0..40,
    )
    .prop_map(|v| v.concat())
}

proptest! {
    #[test]
    fn folding_twice_is_folding_once(text in texts()) {
        for folding in [Folding::Words, Folding::Letters, Folding::BareLetters] {
            let once = fold_by(&text, folding).into_owned();
            prop_assert_eq!(fold_by(&once, folding), once.as_str());
            prop_assert_eq!(changes(&text, folding), text != once);
            let folded = Folded::by(&text, folding);
            prop_assert_eq!(folded.text(), once);
        }
    }

    #[test]
    fn equivalents_fold_to_the_same(text in texts()) {
        let seen: String = text.chars().filter(|c| !is_ignored(*c)).collect();
        let (composed, apart): (String, String) = (seen.nfc().collect(), seen.nfd().collect());
        for folding in [Folding::Words, Folding::Letters, Folding::BareLetters] {
            prop_assert_eq!(fold_by(&composed, folding), fold_by(&text, folding));
            prop_assert_eq!(fold_by(&apart, folding), fold_by(&text, folding));
        }
        prop_assert_eq!(fold_by(&text, Folding::Letters), composed);
    }

    #[test]
    fn borders_rise_and_lead_back_to_the_same_words(text in texts()) {
        for folding in [Folding::Words, Folding::Letters, Folding::BareLetters] {
            let folded = Folded::by(&text, folding);
            let mut last = 0;
            for at in 0..=folded.text().len() {
                let both = [false, true].map(|after| folded.border(at, after));
                for border in both.into_iter().flatten() {
                    prop_assert!(border >= last);
                    last = border;
                }
            }
            prop_assert_eq!(last, text.len());
            for (from, _) in folded.text().char_indices() {
                if let Some(span) = folded.unfold(from, folded.text().len(), &text) {
                    prop_assert_eq!(&*fold_by(&text[span.range()], folding), &folded.text()[from..]);
                    prop_assert_eq!(folded.fold_place(span.start), from);
                }
            }
        }
    }
}
