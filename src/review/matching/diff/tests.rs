//! Word diffs in marks: `[-gone-]`, `{+come+}`.

use proptest::prelude::*;

use super::*;

fn marked(old: &str, new: &str) -> String {
    let piece = |piece: &Piece| match piece.change {
        Change::Same | Change::Passed => old[piece.old.range()].to_owned(),
        Change::Removed => format!("[-{}-]", &old[piece.old.range()]),
        Change::Added => format!("{{+{}+}}", &new[piece.new.range()]),
    };
    diff(old, new).iter().map(piece).collect()
}

#[test]
fn words_are_marked_whole_and_changes_stand_together() {
    let check = marked;
    assert_eq!(check("with what we have", "with what we own"), "with what we [-have-]{+own+}");
    assert_eq!(check("a b c d", "a x y d"), "a [-b c-]{+x y+} d");
    assert_eq!(check("us, um, who said", "us who said"), "us[-, um,-] who said");
    assert_eq!(check("it’s so", "it's so"), "[-it’s-]{+it's+} so");
    assert_eq!(check("", "new"), "{+new+}");
    assert_eq!(check("gone", ""), "[-gone-]");
    assert_eq!(check("same", "same"), "same");
    assert_eq!(check("", ""), "");
    assert_eq!(check("a very, very big day", "a very big day"), "a very[-, very-] big day");
    assert_eq!(check("one. Two", "one! Two"), "one[-.-]{+!+} Two");
}

#[test]
fn texts_that_are_far_apart_are_parted_at_words_that_stand_once() {
    let text = |from: usize, odd: &str| -> String {
        (0..900).map(|i| format!("w{} {odd}{i}", from + i / 30 * 30)).collect::<Vec<_>>().join(" ")
    };
    let (old, new) = (text(0, "a"), text(0, "b"));
    let old = format!("{old} middle {old}");
    let new = format!("{new} middle {new}");
    let pieces = diff(&old, &new);
    assert!(pieces.len() >= 3);
    let middle = |p: &&Piece| p.change == Change::Same && old[p.old.range()].contains("middle");
    assert_eq!(pieces.iter().filter(middle).count(), 1);
}

#[test]
fn of_texts_beyond_all_quotes_the_ends_are_compared() {
    let text = |word: &str| format!("begin {}end", format!("{word} same ").repeat(20_000));
    let pieces = diff(&text("a"), &text("b"));
    let changes: Vec<_> = pieces.iter().map(|piece| (piece.change, piece.new.len())).collect();
    let (same, all) = (Change::Same, 7 * 20_000 - 6);
    assert_eq!(changes, [(same, 6), (Change::Removed, 0), (Change::Added, all), (same, 9)]);
}

#[test]
fn errors_are_counted_by_words_of_the_reference() {
    let check = |reference: &str, text: &str| {
        let e = word_errors(reference, text);
        format!(
            "S{} D{} I{} N{} {:.2}",
            e.substitutions,
            e.deletions,
            e.insertions,
            e.words,
            e.rate()
        )
    };
    assert_eq!(check("a maybe in my pocket.", "a no in my pocket,"), "S1 D0 I0 N5 0.20");
    assert_eq!(check("Don’t go, um, there", "don't go there"), "S0 D1 I0 N4 0.25");
    assert_eq!(check("go there", "do not go there"), "S0 D0 I2 N2 1.00");
    assert_eq!(check("", "words"), "S0 D0 I1 N0 1.00");
    assert_eq!(check("“!”", ""), "S0 D0 I0 N0 0.00");
}

fn texts() -> impl Strategy<Value = String> {
    let tokens = vec!["a", "b", "c", " ", " ", ", ", "“", "”", "é", "日", "\n\n", "🙂", "a’s"];
    proptest::collection::vec(proptest::sample::select(tokens), 0..40).prop_map(|v| v.concat())
}

/// The fewest tokens to remove and add, plainly.
fn distance(old: &[&str], new: &[&str]) -> usize {
    let mut row: Vec<usize> = vec![0; new.len() + 1];
    for a in old {
        let mut corner = 0;
        for (j, b) in new.iter().enumerate() {
            let longest = if a == b { corner + 1 } else { row[j + 1].max(row[j]) };
            corner = row[j + 1];
            row[j + 1] = longest;
        }
    }
    old.len() + new.len() - 2 * row[new.len()]
}

proptest! {
    #[test]
    fn both_texts_can_be_put_together_again(old in texts(), new in texts()) {
        let pieces = diff(&old, &new);
        let (mut a, mut b) = (0, 0);
        for piece in &pieces {
            prop_assert_eq!((piece.old.start, piece.new.start), (a, b));
            (a, b) = (piece.old.end, piece.new.end);
            let (gone, come) = (&old[piece.old.range()], &new[piece.new.range()]);
            match piece.change {
                Change::Same | Change::Passed => prop_assert!(gone == come && !gone.is_empty()),
                Change::Removed => prop_assert!(!gone.is_empty() && come.is_empty()),
                Change::Added => prop_assert!(gone.is_empty() && !come.is_empty()),
            }
        }
        prop_assert_eq!((a as usize, b as usize), (old.len(), new.len()));
        prop_assert!(pieces.windows(2).all(|p| p[0].change != p[1].change));
    }

    #[test]
    fn the_script_before_grouping_is_a_shortest_one(old in texts(), new in texts()) {
        let (old, new) = (tokens(&old), tokens(&new));
        let shared: usize = shared(&old, &new).iter().map(|run| run.len).sum();
        prop_assert_eq!(old.len() + new.len() - 2 * shared, distance(&old, &new));
    }

    #[test]
    fn errors_are_the_distance_of_the_words(old in "[ab ]{0,20}", new in "[ab ]{0,20}") {
        let e = word_errors(&old, &new);
        let back = word_errors(&new, &old);
        let sum = |e: WordErrors| e.substitutions + e.deletions + e.insertions;
        prop_assert_eq!(sum(e), sum(back));
        prop_assert_eq!(e.words - e.deletions + e.insertions, back.words);
    }
}
