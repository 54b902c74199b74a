//! Selectors on marked text: the text, the selector, the text with `[` `]` around what was placed.

use proptest::prelude::*;

use super::*;

fn parts<'t>(words: &[&'t str]) -> Selector<'t> {
    Selector::of(Words::Parts(words.iter().map(|w| (*w).into()).collect()))
}

fn from_to<'t>(from: &'t str, to: &'t str) -> Selector<'t> {
    Selector::of(Words::FromTo(from.into(), to.into()))
}

impl<'t> Selector<'t> {
    fn before(self, words: &'t str) -> Self {
        Self { before: Some(words.into()), ..self }
    }

    fn after(self, words: &'t str) -> Self {
        Self { after: Some(words.into()), ..self }
    }

    fn nth(self, nth: u32) -> Self {
        Self { nth: Some(nth), ..self }
    }
}

fn marked(text: &str, spans: &[Span]) -> String {
    let mut out = text.to_owned();
    for span in spans.iter().rev() {
        out.insert(span.end as usize, ']');
        out.insert(span.start as usize, '[');
    }
    out
}

/// Places a selector both alone and in a batch, and shows where or why not.
fn check(text: &str, selector: &Selector<'_>) -> String {
    let folded = Folded::of(text);
    let ground = SearchText { text, folded: &folded };
    let alone = resolve(ground, selector);
    assert_eq!(Batch::of(ground, [selector]).resolve(), std::slice::from_ref(&alone));
    match alone {
        Ok(spans) => marked(text, &spans),
        Err(miss) => format!("{miss:?}"),
    }
}

fn check_nearest(text: &str, words: &str) -> String {
    let spans: Vec<Span> = text
        .match_indices('<')
        .zip(text.match_indices('>'))
        .map(|((a, _), (b, _))| Span::of(a..b + 1))
        .collect();
    let folded = Folded::of(text);
    let ground = SearchText { text, folded: &folded };
    let alone = nearest(ground, words, &spans);
    assert_eq!(nearest_all(ground, &[(words, spans.as_slice())]), [alone]);
    alone.map_or("none".into(), |span| marked(text, &[span]))
}

#[test]
fn straight_finds_curly_and_one_blank_finds_a_line_end() {
    assert_eq!(
        check("He said “it’s over — now…”\n\nNo.", &Selector::text("\"it's over - now...\" No")),
        "He said [“it’s over — now…”\n\nNo]."
    );
}

#[test]
fn case_and_accents_are_not_folded() {
    assert_eq!(check("Élan élan", &Selector::text("élan")), "Élan [élan]");
    assert_eq!(check("Élan", &Selector::text("elan")), "NotFound { part: 0 }");
}

#[test]
fn several_places_are_a_miss_unless_something_chooses() {
    let text = "no no, yes no";
    assert_eq!(
        check(text, &Selector::text("no")),
        "Ambiguous { count: 3, places: [Span { start: 0, end: 2 }, Span { start: 3, end: 5 }, \
         Span { start: 11, end: 13 }] }"
    );
    assert_eq!(check(text, &Selector::text("no").nth(2)), "no [no], yes no");
    assert_eq!(check(text, &Selector::text("no").before("yes")), "no no, yes [no]");
    assert_eq!(check(text, &Selector::text("no").after(", yes ")), "no [no], yes no");
    assert_eq!(
        check(text, &Selector::text("no").after(" ").nth(1)),
        check(text, &Selector::text("no").nth(1))
    );
    assert_eq!(check(text, &Selector::text("no").nth(4)), "NoNth { count: 3 }");
    assert_eq!(check(text, &Selector::text("no").nth(0)), "NoNth { count: 3 }");
    assert!(check(text, &Selector::text("no").before("maybe")).starts_with("NoContext"));
}

#[test]
fn later_parts_are_the_first_match_after_the_one_before() {
    let text = "b “a,” he said, “b,” and “b”";
    assert_eq!(check(text, &parts(&["“a,”", "b"])), "b [“a,”] he said, “[b],” and “b”");
    assert_eq!(check(text, &parts(&["“a,”", "“a,”"])), "NotFound { part: 1 }");
    assert_eq!(check(text, &parts(&["", "b"])), "Empty { part: 0 }");
    assert_eq!(check(text, &parts(&["“a,”", " \n"])), "Empty { part: 1 }");
}

#[test]
fn the_last_words_may_stand_paragraphs_after_the_first() {
    let text = "end It put the deal at\n\nninety, the end, the end";
    assert_eq!(
        check(text, &from_to("put the deal", "the end")),
        "end It [put the deal at\n\nninety, the end], the end"
    );
}

#[test]
fn a_stretch_that_would_cut_an_ellipsis_has_no_place() {
    assert_eq!(check("well… and well.", &Selector::text("well.")), "well… and [well.]");
}

#[test]
fn later_parts_beyond_reach_are_found_too() {
    let text = format!("start {} the end", "word ".repeat(10_000));
    let placed = check(&text, &from_to("start", "the end"));
    assert!(placed.starts_with("[start") && placed.ends_with("the end]"));
    let quoted = format!("<quote> {} said", "word ".repeat(10_000));
    assert!(check_nearest(&quoted, "said").ends_with("[said]"));
}

#[test]
fn a_cue_is_the_nearest_occurrence_and_a_tie_goes_to_the_one_after() {
    assert_eq!(check_nearest("said said <said so> x said", "said"), "said [said] <said so> x said");
    assert_eq!(check_nearest("said <so> said", "said"), "said <so> [said]");
    assert_eq!(check_nearest("<so> said <and so>", "said"), "<so> [said] <and so>");
    assert_eq!(check_nearest("<he said so>", "said"), "none");
    assert_eq!(check_nearest("he said <so>", ""), "none");
}

#[test]
fn nearness_counts_bytes_of_the_text_as_it_stands() {
    // Folded, both are six bytes away; in the text the curly quotes take more.
    assert_eq!(check_nearest("ab ““““““<so>”......ab", "ab"), "ab ““““““<so>”......[ab]");
}

#[test]
fn a_word_is_not_found_within_another_unless_nothing_else_is_there() {
    assert_eq!(check_nearest("He is he, the <so> then", "he"), "He is [he], the <so> then");
    assert_eq!(check_nearest("the <so>", "he"), "t[he] <so>");
}

fn texts() -> impl Strategy<Value = String> {
    proptest::collection::vec(
        proptest::sample::select(vec!["a", "b", "ab ", "“", "”", "…", "é", "  ", "\n", "日", "."]),
        1..60,
    )
    .prop_map(|v| v.concat())
}

proptest! {
    #[test]
    fn any_stretch_leads_back_to_itself_by_its_number(text in texts(), from: usize, len: usize) {
        let borders: Vec<usize> =
            text.char_indices().map(|(i, _)| i).chain([text.len()]).collect();
        let a = from % borders.len();
        let b = a + len % (borders.len() - a);
        let (a, b) = (borders[a], borders[b]);
        let words = &text[a..b];
        prop_assume!(!words.is_empty() && words.trim() == words);
        let folded = Folded::of(&text);
        let ground = SearchText { text: &text, folded: &folded };
        let places: Vec<Span> = occurrences(folded.text(), &fold(words), 0)
            .filter_map(|at| ground.span(at, fold(words).len()))
            .collect();
        let nth = places.iter().position(|s| s.range() == (a..b));
        let nth = nth.expect("a stretch is one of its own places") as u32 + 1;
        prop_assert_eq!(
            resolve(ground, &Selector::text(words).nth(nth)),
            Ok(vec![Span::of(a..b)])
        );
    }

    #[test]
    fn a_batch_gives_the_answers_that_one_by_one_gives(
        text in texts(),
        words in proptest::collection::vec(("[ab.]{0,3}", "[ab]{0,2}", "[ab ]{0,2}", 0_u32..4), 1..8),
    ) {
        let folded = Folded::of(&text);
        let ground = SearchText { text: &text, folded: &folded };
        let selectors: Vec<Selector<'_>> = words
            .iter()
            .enumerate()
            .map(|(i, (a, b, c, nth))| Selector {
                nth: (*nth > 0).then_some(*nth),
                before: (i % 3 == 0).then(|| c.as_str().into()),
                after: (i % 4 == 0).then(|| c.as_str().into()),
                ..if i % 2 == 0 { from_to(a, b) } else { parts(&[a, b]) }
            })
            .collect();
        let alone: Vec<_> = selectors.iter().map(|s| resolve(ground, s)).collect();
        prop_assert_eq!(Batch::of(ground, &selectors).resolve(), alone);
    }

    #[test]
    fn the_nearest_in_a_batch_is_the_nearest_alone(
        text in texts(), words in "[ab.]{1,3}", cuts in proptest::collection::vec(any::<usize>(), 2..6),
    ) {
        let borders: Vec<usize> = text.char_indices().map(|(i, _)| i).collect();
        let mut cuts: Vec<u32> = cuts.iter().map(|c| borders[c % borders.len()] as u32).collect();
        cuts.sort_unstable();
        let spans: Vec<Span> =
            cuts.chunks_exact(2).map(|c| Span::new(c[0], c[1])).filter(|s| !s.is_empty()).collect();
        let folded = Folded::of(&text);
        let ground = SearchText { text: &text, folded: &folded };
        prop_assert_eq!(
            nearest_all(ground, &[(words.as_str(), spans.as_slice())]),
            [nearest(ground, &words, &spans)]
        );
    }
}
