//! Words found again: old and new texts, the words in `[` `]`.

use proptest::prelude::*;

use super::*;

/// Takes the marks out of a text.
fn unmarked(marked: &str) -> (String, Vec<Span>) {
    let (mut text, mut spans, mut from) = (String::new(), Vec::new(), 0);
    for c in marked.chars() {
        match c {
            '[' => from = text.len(),
            ']' => spans.push(Span::of(from..text.len())),
            c => text.push(c),
        }
    }
    (text, spans)
}

/// Finds what is marked in the old text in the new one, and marks it there: `=` exact, `~` fuzzy.
fn check(old: &str, new: &str) -> String {
    let (old, spans) = unmarked(old);
    let seen = SeenWords::of(&old, &spans, "");
    let found = reanchor_all(&FoldedBody::of(new), &[&seen]).remove(0);
    let mut marked = new.to_owned();
    for found in found.iter().rev() {
        let sign = if matches!(found, Anchor::Exact(_)) { "=" } else { "~" };
        if let Some(span) = found.span() {
            marked.insert(span.range().end, ']');
            marked.insert_str(span.range().start, &format!("{sign}["));
        }
    }
    let gone = found.iter().filter(|found| **found == Anchor::Gone).count();
    if gone > 0 { format!("{marked} (gone: {gone})") } else { marked }
}

#[test]
fn the_same_words_are_found_wherever_they_went() {
    assert_eq!(check("He [said] so.", "He said so."), "He =[said] so.");
    assert_eq!(
        check("Then he [said] so to us.", "New.\n\nShe said so to us.\n\nThen he said so to us."),
        "New.\n\nShe said so to us.\n\nThen he =[said] so to us."
    );
    assert_eq!(
        check("“[It’s so],” he said.", "\"It's  so,\" he said."),
        "\"=[It's  so],\" he said."
    );
    assert_eq!(
        check(
            "A [long enough stretch of words to stand alone].",
            "X long enough stretch of words to stand alone Y"
        ),
        "X =[long enough stretch of words to stand alone] Y"
    );
}

#[test]
fn of_equal_words_the_context_then_the_nearest_place_decides() {
    assert_eq!(
        check("Ann said yes.\n\nBen [said] yes.", "Ann said yes.\n\nOh.\n\nBen said yes."),
        "Ann said yes.\n\nOh.\n\nBen =[said] yes."
    );
    assert_eq!(
        check("- yes\n\n- [yes]\n\n- yes", "- yes\n\n- yes\n\n- yes"),
        "- yes\n\n- =[yes]\n\n- yes"
    );
}

#[test]
fn short_words_out_of_their_context_are_not_taken() {
    assert_eq!(
        check("The mayor [said] so.", "Nobody else ever said anything at all."),
        "Nobody else ever said anything at all. (gone: 1)"
    );
    assert_eq!(check("Then [he] went.", "Then the went."), "Then the went. (gone: 1)");
    assert_eq!(
        check(
            "Nobody [knew].\n\nWho could have known it?",
            "Who could have known it, if Ann knew."
        ),
        "Who could have known it, if Ann knew. (gone: 1)"
    );
    assert_eq!(check("[]x", "x"), "x (gone: 1)");
    assert_eq!(check("[x] y", ""), " (gone: 1)");
}

#[test]
fn edited_words_are_found_in_their_context() {
    assert_eq!(
        check(
            "He called it “[a solution that has not met the street]” then.",
            "Oh.\n\nHe called it “a solution that never met the street” then."
        ),
        "Oh.\n\nHe called it “~[a solution that never met the street]” then."
    );
    assert_eq!(
        check("So, [We have counted cars] here.", "So, They have counted cars here."),
        "So, ~[They have counted cars] here."
    );
    assert_eq!(
        check("So, [we have counted cars] here.", "So, we have counted bicycles here."),
        "So, ~[we have counted bicycles] here."
    );
    assert_eq!(
        check("So, [we have counted] here.", "So, we hold bicycles here."),
        "So, we hold bicycles here. (gone: 1)"
    );
    assert_eq!(
        check(
            "It was said that [the deal is near now] by him.",
            "A deal? the deal is far now, they think."
        ),
        "A deal? the deal is far now, they think. (gone: 1)"
    );
    assert_eq!(check("He [sails] on.", "He sailed on."), "He sailed on. (gone: 1)");
}

#[test]
fn the_parts_of_one_quote_stay_in_order() {
    assert_eq!(
        check("“[We sail],” he said. “[At noon].”", "Up.\n\n“We sail,” he said. “At noon.”"),
        "Up.\n\n“=[We sail],” he said. “=[At noon].”"
    );
    assert_eq!(
        check("“[We sail],” he said. “[At noon].”", "“At noon.” “We sail,” he said. No."),
        "“At noon.” “=[We sail],” he said. No. (gone: 1)"
    );
}

#[test]
fn many_are_found_as_each_alone() {
    let old = "One two three four. Five six seven eight nine. Ten eleven twelve thirteen fourteen.";
    let new =
        "Zero.\n\nOne two 3 four. Five six seven ate nine. Ten eleven twelve thirteen fourteen.";
    let spans: Vec<Span> = (0..60).step_by(7).map(|at| Span::of(at..at + 15)).collect();
    let body = FoldedBody::of(new);
    let seen: Vec<SeenWords> = spans.iter().map(|span| SeenWords::of(old, &[*span], "")).collect();
    let all = reanchor_all(&body, &seen.iter().collect::<Vec<_>>());
    for (seen, found) in seen.iter().zip(all) {
        assert_eq!(found, vec![reanchor(&body, &seen.parts[0])], "{seen:?}");
    }
}

fn paragraphs() -> impl Strategy<Value = Vec<String>> {
    let word = proptest::sample::select(vec![
        "the",
        "mayor",
        "said",
        "that",
        "lanes",
        "cost",
        "“never”",
        "it’s",
        "mobile",
        "harbour",
        "seven",
        "council",
        "of",
        "a",
        "été",
        "日本",
    ]);
    let paragraph = proptest::collection::vec(word, 8..30).prop_map(|words| words.join(" ") + ".");
    proptest::collection::vec(paragraph, 1..6)
}

proptest! {
    #[test]
    fn what_has_not_changed_is_where_it_was(paragraphs in paragraphs(), from in 0_usize..60, len in 1_usize..60) {
        let body = paragraphs.join("\n\n");
        let border = |at: usize| crate::story::text::floor_border(&body, at);
        let span = Span::of(border(from)..border(from + len));
        let seen = SeenPart::of(&body, span);
        // blanks at an edge fold into those beside them
        if !seen.exact.is_empty() && seen.exact.trim() == &*seen.exact {
            prop_assert_eq!(reanchor(&FoldedBody::of(&body), &seen), Anchor::Exact(span));
        }
    }

    #[test]
    fn what_is_found_is_the_same_but_for_folding_or_near_enough(old in paragraphs(), new in paragraphs(), from in 0_usize..60, len in 1_usize..60) {
        let (old, new) = (old.join("\n\n"), new.join("\n\n"));
        let border = |at: usize| crate::story::text::floor_border(&old, at);
        let seen = SeenPart::of(&old, Span::of(border(from)..border(from + len)));
        match reanchor(&FoldedBody::of(&new), &seen) {
            Anchor::Exact(span) => prop_assert_eq!(fold(&new[span.range()]), fold(&seen.exact)),
            Anchor::Fuzzy(span, score) => {
                prop_assert!(score >= SCORE && seen.exact.chars().count() >= FUZZY);
                let (a, b) = (fold(&seen.exact), fold(&new[span.range()]));
                let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
                prop_assert!(generic_levenshtein(&a, &b) as f64 <= EDITS * a.len() as f64);
            }
            Anchor::Gone => {}
        }
    }
}
