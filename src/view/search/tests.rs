//! Search: what is found, in which order, and when it stops.

use proptest::prelude::*;

use super::*;

fn ready(words: &str, regex: bool) -> Search {
    Search::new(&Query { words: words.into(), regex }).expect("a query")
}

/// Puts `[` `]` around every hit.
fn marked(search: &Search, body: &str) -> String {
    let hits = search.within(body, Span::new(0, body.len() as u32));
    assert_eq!(search.all(body, &AtomicBool::new(false)).as_ref(), Some(&hits));
    assert_eq!(search.next(body, 0), hits.first().copied());
    let mut out = body.to_owned();
    for hit in hits.iter().rev() {
        out.insert(hit.range().end, ']');
        out.insert(hit.range().start, '[');
    }
    out
}

fn plain(words: &str, body: &str) -> String {
    marked(&ready(words, false), body)
}

fn regex(words: &str, body: &str) -> String {
    marked(&ready(words, true), body)
}

#[test]
fn small_letters_find_capitals_and_a_capital_finds_itself() {
    assert_eq!(plain("deal", "Deal, DEAL, ideal"), "[Deal], [DEAL], i[deal]");
    assert_eq!(plain("Deal", "Deal, DEAL, ideal"), "[Deal], DEAL, ideal");
    assert_eq!(plain("élan привет", "ÉLAN ПРИВЕТ"), "[ÉLAN ПРИВЕТ]");
}

#[test]
fn what_the_eye_does_not_tell_apart_is_found() {
    assert_eq!(plain("it's \"so\"", "it’s “so” it's «so»"), "[it’s “so”] [it's «so»]");
    assert_eq!(plain("“so”", "\"so\" „so“"), "[\"so\"] [„so“]");
    assert_eq!(plain("well-known", "well‑known well–known"), "[well‑known] [well–known]");
    assert_eq!(plain("yes -- no", "yes — no, yes -- no"), "[yes — no], [yes -- no]");
    assert_eq!(plain("so...", "so… so... so.."), "[so…] [so...] so..");
    assert_eq!(plain("so…", "so..."), "[so...]");
    assert_eq!(plain("a b", "a\u{a0}b a\n\n b ab"), "[a\u{a0}b] [a\n\n b] ab");
    assert_eq!(
        plain("donaudampf", "Donau\u{ad}dampf Donaudampf"),
        "[Donau\u{ad}dampf] [Donaudampf]"
    );
}

#[test]
fn a_plain_query_is_no_expression() {
    assert_eq!(plain("a.c (", "abc a.c ("), "abc [a.c (]");
    assert_eq!(plain("$1+", "$1+"), "[$1+]");
    assert_eq!(plain("", "abc"), "abc");
}

#[test]
fn an_expression_has_lines_and_smart_case_too() {
    assert_eq!(regex("^a.$", "ab\r\nxab\nAc"), "[ab]\r\nxab\n[Ac]");
    assert_eq!(regex(r"\bA\S", "ab Ab"), "ab [Ab]");
    assert_eq!(regex(r"\p{Lu}\w", "ab Ab"), "[ab] [Ab]");
    assert_eq!(regex("x*|b", "abxx"), "ab[xx]");
    assert_eq!(regex("q*", "田é"), "田é");
}

#[test]
fn what_is_wrong_with_an_expression_is_said_on_one_line() {
    let why = |words: &str| Search::new(&Query { words: words.into(), regex: true }).err();
    assert_eq!(why("a(b").as_deref(), Some("unclosed group"));
    assert_eq!(why("(\\w{900}){900}").as_deref(), Some("the expression is too complex"));
    for bad in ["[z-a]", "a{2,1}", "\\", "(?P<", "*", &"(".repeat(300), &"a".repeat(5_000)] {
        let why = why(bad).expect("an error");
        assert!(!why.is_empty() && !why.contains('\n'), "{why}");
    }
}

#[test]
fn the_next_hit_is_at_or_after_a_byte() {
    let search = ready("é", false);
    let at = |from| search.next("aéaÉ", from).map(|s| s.start);
    assert_eq!([0, 1, 3, 4, 6, 99].map(at), [Some(1), Some(1), Some(4), Some(4), None, None]);
    assert_eq!(search.within("aéaÉ", Span::new(1, 4)), [Span::new(1, 3)]);
    assert_eq!(search.within("aéaÉ", Span::new(2, 99)), [Span::new(4, 6)]);
    assert_eq!(search.within("aéaÉ", Span::new(6, 99)), []);
}

#[test]
fn hits_over_the_border_of_a_chunk_are_found_whole_and_once() {
    let mut body = "x".repeat(CHUNK - 2);
    body.push_str("needle and ");
    body.push_str(&"y".repeat(CHUNK + MARGIN));
    body.push_str("needle");
    let hits = |search: &Search| search.all(&body, &AtomicBool::new(false)).expect("not stopped");
    assert_eq!(hits(&ready("needle", false)).len(), 2);
    assert_eq!(
        hits(&ready("y+", true)).iter().map(|s| s.len()).collect::<Vec<_>>(),
        [(CHUNK + MARGIN) as u32]
    );
    assert_eq!(hits(&ready("x+n", true)).len(), 1);
    assert_eq!(ready("needle", false).all(&body, &AtomicBool::new(true)), None);
}

proptest! {
    #[test]
    fn every_text_finds_itself(body in "[a-cA-C '’“”\"—\\-….\n\u{ad}é田]{1,30}") {
        let hit = ready(&body, false).next(&body, 0);
        prop_assert_eq!(hit, Some(Span::new(0, body.len() as u32)));
    }

    #[test]
    fn any_expression_is_ready_or_wrong_and_hits_are_in_order(words in r"[ab.*+?()\[\]|\\{}1,^$]{1,12}", body in "[ab\n田]{0,40}") {
        let Ok(search) = Search::new(&Query { words, regex: true }) else { return Ok(()) };
        let mut end = 0;
        for hit in search.within(&body, Span::new(0, body.len() as u32)) {
            prop_assert!(hit.start >= end && !hit.is_empty() && body.get(hit.range()).is_some());
            end = hit.end;
        }
    }
}
