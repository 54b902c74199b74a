//! Whatever text comes in.

use std::fmt::Write;

use proptest::prelude::*;

use super::{draft, lines};
use crate::draft::Drafter;
use crate::story::{Meta, Story, Text};

/// What random texts are made of: marks, words of speech, names, blanks, controls, other scripts.
const PIECES: &[&str] = &[
    "“",
    "”",
    "‘",
    "’",
    "\"",
    "'",
    "``",
    "''",
    "«",
    "»",
    "„",
    "「",
    "」",
    "—",
    "–",
    "-",
    "(",
    ")",
    "[",
    ":",
    ";",
    ",",
    ".",
    "?",
    "…",
    "\n",
    "\n\n",
    "\r\n",
    "\t",
    " ",
    " ",
    " ",
    "said",
    "told",
    "that",
    "according to",
    "Ada Brook",
    "Brook",
    "Mr. Mills",
    "the minister",
    "she",
    "who",
    "they",
    "@ada",
    "#x",
    "12",
    "$5",
    "I",
    "U.S.",
    "\u{1b}[31m",
    "\u{7}",
    "\u{0}",
    "\u{202e}",
    "\u{feff}",
    "é",
    "e\u{301}",
    "日本",
    "👩‍👩‍👧",
    "ß",
    "İ",
    "Brook:",
    "— Ada (@ada) May 3",
];

/// Asserts that all places lie within the text on the borders of characters, in order.
fn assert_sound(text: &str) {
    let draft = draft(text);
    let holds = |span: &crate::story::Span| text.get(span.range()).is_some_and(|s| !s.is_empty());
    let mut start = 0;
    for proposal in &draft.proposals {
        assert!(!proposal.parts.is_empty() && proposal.parts.iter().all(holds), "{proposal:?}");
        assert!(proposal.parts.windows(2).all(|two| two[0].end <= two[1].start), "{proposal:?}");
        assert!(proposal.mention.iter().chain(&proposal.cue).all(holds), "{proposal:?}");
        assert!((0.0..=1.0).contains(&proposal.probability), "{proposal:?}");
        assert!(proposal.speaker.is_none_or(|one| one.ix() < draft.people.len()), "{proposal:?}");
        assert!(
            proposal.others.iter().all(|o| o.person.ix() < draft.people.len() && holds(&o.mention))
        );
        assert!(proposal.parts[0].start >= start, "in text order");
        start = proposal.parts[0].start;
    }
    assert!(draft.embeds.iter().flat_map(|embed| &embed.parts).all(holds));
    assert!(draft.people.iter().all(|one| !one.name.trim().is_empty() && !one.id.is_empty()));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..Default::default() })]

    #[test]
    fn no_text_is_too_much(at in prop::collection::vec((0..PIECES.len(), any::<bool>()), 0..160)) {
        let mut text = String::new();
        for (piece, blank) in at {
            let _ = write!(text, "{}{}", PIECES[piece], if blank { " " } else { "" });
        }
        assert_sound(&text);
    }

    #[test]
    fn nor_are_any_characters(text in any::<String>()) {
        assert_sound(&text);
    }
}

#[test]
fn texts_without_words_have_no_proposals() {
    for text in ["", " ", "\n\n", "“", "””””", "\"", "—", "“”", ":", "\u{0}"] {
        assert_eq!(lines(text), Vec::<String>::new(), "of {text:?}");
        assert_sound(text);
    }
}

#[test]
fn the_same_text_has_the_same_draft() {
    let text = "Ada Brook and Carl Mills met on the quay. “We sail at noon,” she said. “No,” said he. The \
                ship is old, Mills said.";
    let first = format!("{:?}", draft(text));
    let drafter = Drafter::new();
    for _ in 0..3 {
        assert_eq!(format!("{:?}", drafter.draft(text)), first);
    }
}

#[test]
fn what_somebody_marked_stays_alone() {
    let text = "“We sail at noon,” said Ada Brook.";
    let plain = Story::of_text(Text::new("a.txt", text, 0..text.len()), Meta::default());
    let drafter = Drafter::new();
    let proposed = drafter.propose(&plain);
    let [quote] = &proposed.quotes[..] else { panic!("{:?}", proposed.quotes) };
    let suggestion = quote.suggestion.as_deref().expect("a suggestion");
    assert_eq!((&*suggestion.by, &*quote.id), ("sayso", "q1"));
    assert!(suggestion.score.is_some_and(|score| score > 0.9), "{suggestion:?}");
    let mut marked = proposed.clone();
    let mut accepted = quote.clone();
    accepted.suggestion = None;
    marked.quotes = vec![accepted].into();
    let again = drafter.propose(&marked);
    assert_eq!(again.quotes.len(), 1);
    assert!(again.quotes[0].suggestion.is_none());
}
