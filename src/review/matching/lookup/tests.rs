//! Quotes looked up in sources, the passage found in brackets.

mod hostile;
mod labels;
mod transcripts;

use std::fmt::Write as _;

use proptest::prelude::*;

use super::*;
use crate::story::{Form, bundled, load};

/// Looks up a quote whose parts are separated by `|`.
fn check(source: &str, quote: &str) -> String {
    let source = Haystack::of(source);
    let parts: Vec<&str> = quote.split('|').collect();
    let found = look_up(&source, &parts);
    let spans: Vec<&str> = found.spans().map(|span| &source.text()[span.range()]).collect();
    let mut line = format!("{} [{}]", found.value.word(), spans.join("] ["));
    for span in &found.skipped {
        let _ = write!(line, " -{}-", &source.text()[span.range()]);
    }
    line
}

const SAID: &str = "ANN: We sail at noon, um, if the, if the weather holds. I don’t like it, Ben. \
    Nobody does.\nBEN: You said that twice. The Harbour is closed today, and so is the bank.";

#[test]
fn the_same_bytes_are_verbatim_whatever_stands_around_them() {
    assert_eq!(check(SAID, "“We sail at noon,”"), "verbatim [We sail at noon]");
    assert_eq!(check(SAID, "“like it!”"), "verbatim [like it]");
    assert_eq!(check(SAID, "he said that “the bank” was"), "verbatim [the bank]");
    assert_eq!(check(SAID, "“…We sail at noon”"), "verbatim [We sail at noon]");
    assert_eq!(check(SAID, "“so is the bank…”"), "verbatim [so is the bank]");
    assert_eq!(check("One.\n\nTwo three. One two.", "“one two”"), "tidied [One two]");
    assert_eq!(check("Over it. It is over.", "“over”"), "verbatim [over]");
}

#[test]
fn case_punctuation_apostrophes_white_space_and_stumbling_are_tidied() {
    assert_eq!(check(SAID, "“I don't like it”"), "tidied [I don’t like it]");
    assert_eq!(
        check(SAID, "“the harbour is closed today”"),
        "tidied [The Harbour is closed today]"
    );
    assert_eq!(check(SAID, "“Like it, Ben; nobody does”"), "tidied [like it, Ben. Nobody does]");
    assert_eq!(
        check(SAID, "“We sail at noon if the weather holds.”"),
        "tidied [We sail at noon, um, if the, if the weather holds]"
    );
    assert_eq!(check("a  b\nc d", "“a b c d”"), "tidied [a  b\nc d]");
    assert_eq!(
        check("So we go there now.", "“So, um, we go there now.”"),
        "tidied [So we go there now]"
    );
}

#[test]
fn ellipses_brackets_and_wide_breaks_are_elided() {
    assert_eq!(
        check(SAID, "“We sail … Nobody does.”"),
        "elided [We sail] [Nobody does] -at noon, um, if the, if the weather holds. I don’t like it, Ben-"
    );
    assert_eq!(
        check(SAID, "“We sail at noon [...] if the weather holds”"),
        "tidied [We sail at noon] [if the weather holds]"
    );
    assert_eq!(
        check(SAID, "“[The port] is closed today”"),
        "elided [is closed today] -The Harbour-"
    );
    assert_eq!(
        check(SAID, "“The Harbour [of ours] is closed today”"),
        "elided [The Harbour] [is closed today]"
    );
    assert_eq!(
        check(SAID, "“I don’t like it,”|“Nobody does.”"),
        "elided [I don’t like it] [Nobody does] -Ben-"
    );
    assert_eq!(
        check(SAID, "“We sail at noon,”|“Nobody does.”"),
        "elided [We sail at noon] [Nobody does] -um, if the, if the weather holds. I don’t like it, Ben-"
    );
    assert_eq!(
        check(SAID, "“Nobody does,”|“You said that twice.”"),
        "elided [Nobody does] [You said that twice] -BEN-"
    );
}

#[test]
fn a_word_changed_added_or_dropped_is_altered() {
    assert_eq!(
        check(SAID, "“The Harbour is shut today, and so is the bank”"),
        "altered [The Harbour is closed today, and so is the bank]"
    );
    assert_eq!(
        check(SAID, "“The Harbour closed today, and so is the bank”"),
        "altered [The Harbour is closed today, and so is the bank]"
    );
    assert_eq!(
        check(SAID, "“The old Harbour is closed today”"),
        "altered [The Harbour is closed today]"
    );
    assert_eq!(
        check(SAID, "“Nobody does.”|“I don’t like it, Ben,”"),
        "altered [Nobody does] [I don’t like it, Ben]"
    );
}

#[test]
fn what_is_too_short_or_too_far_is_not_found() {
    assert_eq!(check(SAID, "“Size seven,”"), "not_found []");
    assert_eq!(check(SAID, "“sail at midnight”"), "not_found []");
    assert_eq!(check(SAID, "“it is the one that is so”"), "not_found []");
    assert_eq!(check(SAID, "“!”"), "not_found []");
    assert_eq!(check("", "“We sail”"), "not_found []");
    assert_eq!(check("um, uh", "“um.”"), "verbatim [um]");
}

#[test]
fn errors_count_words_and_the_diff_leads_from_the_source_to_the_quote() {
    let source = Haystack::of(SAID);
    let quote = "“The Harbour is shut today”";
    let found = look_up(&source, &[quote]);
    assert_eq!((found.errors.substitutions, found.errors.words), (1, 5));
    assert!((found.wer() - 0.2).abs() < 1e-9);
    let [stretch] = found.stretches.as_slice() else { panic!("one stretch") };
    let words = |piece: &Piece| match piece.change {
        Change::Added => format!("+{}", &quote[piece.new.range()]),
        Change::Removed => format!("-{}", &SAID[piece.old.range()]),
        Change::Same | Change::Passed => SAID[piece.old.range()].to_owned(),
    };
    let words: Vec<String> = stretch.diff.iter().map(words).collect();
    assert_eq!(words.join("|"), "The Harbour is |-closed|+shut| today");
}

#[test]
fn a_long_quote_is_looked_up_piece_by_piece() {
    let said: Vec<String> = (0..3_000).map(|i| format!("w{i} v{}", i % 97)).collect();
    let said = said.join(" ");
    let source = Haystack::of(&*said);
    assert_eq!(look_up(&source, &[&said]).value, Value::Verbatim);
    let altered = said.replace("w1500 ", "other ");
    let found = look_up(&source, &[&altered]);
    assert_eq!((found.value, found.errors.substitutions), (Value::Altered, 1));
    let dropped = said.replace("w800 v24 ", "");
    let found = look_up(&source, &[&dropped]);
    assert_eq!((found.value, found.errors.deletions), (Value::Altered, 2));
}

#[test]
fn the_quotes_of_the_bundled_council_stand_as_its_transcript_was_written() {
    let story = load(&bundled::Embedded, "council-lanes.story".as_ref()).expect("it is bundled");
    let transcript = bundled::FILES.iter().find(|(name, _)| *name == "council-transcript.txt");
    let source = Haystack::of(transcript.expect("it is bundled").1);
    let mut lines = String::new();
    for quote in story.quotes.iter().filter(|quote| quote.form != Form::Indirect) {
        let parts: Vec<&str> = quote.parts.iter().map(|span| story.text.slice(*span)).collect();
        let found = look_up(&source, &parts);
        let _ = write!(lines, "{} {}", quote.id, found.value.word());
        if found.value == Value::Altered {
            let _ = write!(lines, ", {}", found.why);
        }
        for span in &found.skipped {
            let _ = write!(lines, " -{}-", &source.text()[span.range()]);
        }
        let asked = crate::review::cut(quote.form, &found.edges);
        if let Some(reason) = asked.filter(|_| quote.form.is_speech()) {
            let _ = write!(lines, " ({}", reason.message());
            for span in found.edges.before.iter().chain(&found.edges.after) {
                let _ = write!(lines, " -{}-", &source.text()[span.range()]);
            }
            lines += ")";
        }
        lines += "\n";
    }
    insta::assert_snapshot!(lines, @"
    q1 verbatim
    q2 verbatim
    q3 verbatim
    q4 verbatim
    q5 verbatim
    q6 verbatim
    q8 tidied
    q9 verbatim
    q10 verbatim
    q12 tidied
    q13 elided -in traffic, to school-
    q14 verbatim
    q15 verbatim (the sentence goes on in the source -and I have met both-)
    q16 verbatim
    q17 verbatim
    q19 verbatim
    q20 tidied
    q21 verbatim
    q22 verbatim
    q24 tidied
    q26 verbatim
    q27 verbatim
    q30 elided -yes-
    q31 verbatim
    q32 altered, a word was changed
    q33 tidied
    q34 elided -a gavel-
    q35 tidied
    q36 verbatim
    q37 not_found
    q38 altered, a word was changed
    ");
}

fn texts() -> impl Strategy<Value = String> {
    let tokens = vec![
        "a",
        "bé",
        "That",
        "that",
        "is",
        "um",
        "not",
        " ",
        " ",
        " ",
        ", ",
        ". ",
        "…",
        "[x]",
        "“",
        "”",
        "\"",
        "’s",
        "日本",
        "\n",
        "🙂",
        "$",
        "[0:01] ANN: ",
        "\nANN: ",
        "\nBen: ",
        "(laughter)",
        "bé-\n",
        "\n7 ",
        "\n0:01:02 --> 0:01:03\n",
        "[",
    ];
    proptest::collection::vec(proptest::sample::select(tokens), 0..60).prop_map(|v| v.concat())
}

proptest! {
    #[test]
    fn whatever_is_looked_up_stands_where_it_is_said_to(source in texts(), parts in proptest::collection::vec(texts(), 0..4)) {
        let source = Haystack::of(source);
        let parts: Vec<&str> = parts.iter().map(String::as_str).collect();
        let found = look_up(&source, &parts);
        let text = source.text();
        for stretch in &found.stretches {
            let quoted = &parts[stretch.part][stretch.quoted.range()];
            let Some(said) = stretch.said else {
                prop_assert_eq!(found.value, Value::Altered);
                continue;
            };
            let spoken = source.said(said);
            if found.value == Value::Verbatim {
                prop_assert_eq!(spoken.text(), quoted);
            }
            let differs = |p: &Piece| !matches!(p.change, Change::Same | Change::Passed);
            // the blank that stands for what is passed over may be missing in the quote
            let passed = stretch.diff.iter().any(|p| p.change == Change::Passed);
            let is_other = if passed {
                let bare = |text: &str| text.chars().filter(|c| !c.is_whitespace()).collect::<String>();
                bare(spoken.text()) != bare(quoted)
            } else {
                spoken.text() != quoted
            };
            prop_assert!(stretch.diff.iter().any(differs) || !is_other);
            prop_assert!(!stretch.diff.iter().any(differs) || spoken.text() != quoted);
            let (mut old, mut new) = (String::new(), String::new());
            for piece in &stretch.diff {
                old += if piece.change == Change::Added { "" } else { &text[piece.old.range()] };
                let part = parts[stretch.part];
                new += if piece.change == Change::Removed { "" } else { &part[piece.new.range()] };
            }
            prop_assert_eq!(&old, &text[said.range()]);
            prop_assert_eq!(&new, quoted);
        }
        prop_assert!(found.skipped.iter().all(|span| text.get(span.range()).is_some()));
        prop_assert_eq!(found.value == Value::NotFound, found.stretches.is_empty());
    }

    #[test]
    fn every_stretch_of_whole_words_is_verbatim(source in texts(), from in 0_usize..30, len in 1_usize..20) {
        let source = Haystack::of(source.replace(['“', '”', '"', '…', '[', '.'], ""));
        let end = (from + len).min(source.len());
        if from < end {
            let span = source.bytes(from..end);
            let said = source.said(span);
            let found = look_up(&source, &[said.text()]);
            let spoken = [Value::Verbatim, Value::Elided];
            prop_assert!(spoken.contains(&found.value), "{:?}", found);
            prop_assert!(found.places > 0 && found.wer() == 0.0);
        }
    }
}
