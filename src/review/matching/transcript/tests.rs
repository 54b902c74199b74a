//! Texts read as transcripts: who speaks on each line.

use super::*;

/// Returns the labels in the order of their turns; `?` after a doubtful one, `-` where nobody is
/// named.
fn check(text: &str) -> String {
    let transcript = Transcript::of(text, &|label| label.to_lowercase().contains("brook"));
    let turn = |turn: &Turn| {
        let label = turn.label.map_or("-", |label| &*transcript.labels[label as usize].printed);
        format!("{label}{}", if turn.doubtful { "?" } else { "" })
    };
    transcript.turns.iter().map(turn).collect::<Vec<_>>().join(" ")
}

#[test]
fn a_text_without_labels_has_no_turns() {
    for text in [
        "",
        "We will pay.\n\nThe board met at 10:30, and said this: yes.\n",
        "I agree with you in all of\nthis: we pay.\n",
        "WHAT WAS DECIDED\n\nThe board met. It will pay.\n",
        "He said:\n\nWe will pay.\n",
        "1. Pay the crew\n2. Sell the boats\n",
        "See https://example.org/a: it is there.\n",
    ] {
        assert_eq!(check(text), "", "{text}");
        let transcript = Transcript::of(text, &|_| false);
        assert_eq!(transcript.passed(), [], "{text}");
    }
}

#[test]
fn what_only_looks_like_a_label_is_doubtful() {
    let wrapped = "HART: I agree with\nall that was said\nand done by Ada\nBrook: we\npay\nthe\ncrew.\nMILLS: No.";
    assert_eq!(check(wrapped), "HART Brook? MILLS");
    assert_eq!(check("HART: Yes.\nLook: we pay.\nMILLS: No."), "HART Look? MILLS");
    assert_eq!(check("HART: Yes. We say this: no.\nMILLS: No."), "HART MILLS");
    assert_eq!(check("HART: Yes. MILLS: No. HART: Oh."), "HART MILLS? HART");
    assert_eq!(check("[0:01] OK\n[0:02] OK\n[0:03] Thank you\n"), "");
    assert_eq!(check("Ann: Yes.\nBen: No.\nAnn: Oh.\nBen: Ah."), "Ann Ben Ann Ben");
}

#[test]
fn hostile_texts_are_read_in_linear_time() {
    for text in [
        "[".repeat(200_000),
        "(".repeat(200_000),
        "a: ".repeat(100_000),
        "A: b\n".repeat(60_000),
        "<v x>".repeat(60_000),
        "1\n".repeat(100_000),
        "-\n".repeat(100_000),
        "x-\n".repeat(60_000),
        "[0:01]".repeat(60_000),
        "00:01:02 --> 00:01:03\n".repeat(20_000),
        "\u{c}Page 1\n".repeat(20_000),
        "MR. X. ".repeat(60_000),
    ] {
        let transcript = Transcript::of(&text, &|_| false);
        let ends =
            transcript.passed().windows(2).all(|pair| pair[0].span.end <= pair[1].span.start);
        assert!(ends, "{}", &text[..20]);
    }
}
