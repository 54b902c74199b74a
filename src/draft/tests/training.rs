//! Training on a few invented articles.

use crate::draft::train::{Example, Marked, train};
use crate::draft::{BUNDLED, Drafter, Model, ModelError};
use crate::story::{Form, Meta, Quote, Span, Story, Suggestion, Text};

/// Returns the place of some words.
fn place(text: &str, words: &str) -> Span {
    let at = text.find(words).expect("the words are there");
    Span::of(at..at + words.len())
}

/// Makes an article in which the speaker of the first is named before, of the others behind.
fn example(names: [&str; 2], album: &str) -> Example {
    let [one, two] = names;
    let text = format!(
        "{one} said: “We sail at noon and then no more.”\n\n“Not without me,” said {two}, who sang on the \
         album “{album}” in May."
    );
    let marked = |words: &str, name: &str| Marked {
        parts: vec![place(&text, words)],
        sources: vec![place(&text, name)],
        indirect: false,
    };
    let quotes =
        vec![marked("“We sail at noon and then no more.”", one), marked("“Not without me,”", two)];
    Example { text, quotes }
}

fn examples() -> Vec<Example> {
    let people =
        ["Ada Brook", "Carl Mills", "Helen Price", "George Larkin", "Ruth Vane", "Ian Frost"];
    let albums = ["Salt", "Nine Harbours", "Rope", "Teacup", "Low Tide", "Quay"];
    (0..6).map(|at| example([people[at], people[(at + 1) % 6]], albums[at])).collect()
}

#[test]
fn the_same_articles_make_the_same_model() {
    let (first, second) = (train(&examples()).bytes(), train(&examples()).bytes());
    assert_eq!(first, second);
    let without_one = train(&examples()[1..]).bytes();
    assert_ne!(first, without_one, "the articles make the model");
}

#[test]
fn what_was_marked_is_learnt() {
    let model = Model::read(&train(&examples()).bytes()).expect("a model");
    let text = "Nora Field said: “We sail at noon and then no more.”\n\n“Not without me,” said Paul West, who \
                sang on the album “Bells” in May.";
    let draft = Drafter::with(model).draft(text);
    let told: Vec<_> = draft
        .proposals
        .iter()
        .map(|p| {
            (&*draft.people[p.speaker.expect("somebody").ix()].name, &text[p.parts[0].range()])
        })
        .collect();
    assert_eq!(
        told,
        [("Nora Field", "“We sail at noon and then no more.”"), ("Paul West", "“Not without me,”")]
    );
}

#[test]
fn suggestions_are_no_examples() {
    let text =
        "“We sail at noon,” said Ada Brook. “No,” said Carl Mills. The ship is old, Mills said.";
    let quote = |words: &str, name: &str, form| Quote {
        parts: [place(text, words)].into(),
        mention: [place(text, name)].into(),
        form,
        ..Quote::default()
    };
    let mut suggested = quote("“No,”", "Carl Mills", Form::Direct);
    suggested.suggestion = Some(Box::new(Suggestion::default()));
    let mut story = Story::of_text(Text::new("a.txt", text, 0..text.len()), Meta::default());
    story.quotes = vec![
        quote("“We sail at noon,”", "Ada Brook", Form::Direct),
        suggested,
        quote("The ship is old", "Mills said", Form::Indirect),
        quote("ship", "Mills said", Form::Term),
    ]
    .into();
    let example = Example::of(&story);
    let marked: Vec<(&str, bool)> =
        example.quotes.iter().map(|q| (&text[q.parts[0].range()], q.indirect)).collect();
    assert_eq!(marked, [("“We sail at noon,”", false), ("The ship is old", true)]);
}

#[test]
fn the_model_of_the_program_is_small_and_comes_back() {
    const MOST: usize = 200_000;
    let model = Model::read(BUNDLED).expect("a model");
    assert_eq!(model.bytes(), BUNDLED);
    assert!(BUNDLED.len() <= MOST, "{} bytes", BUNDLED.len());
}

#[test]
fn a_broken_model_is_refused() {
    for end in (0..60).chain([BUNDLED.len() - 1]) {
        assert!(Model::read(&BUNDLED[..end]).is_err(), "of {end} bytes");
    }
    let mut longer = BUNDLED.to_vec();
    longer.extend([0, 0]);
    let expected = BUNDLED.len();
    let refused = Model::read(&longer).expect_err("it is too long");
    assert_eq!(refused, ModelError::Length { found: expected + 2, expected });
    let mut other = BUNDLED.to_vec();
    other[16] ^= 0xff;
    let refused = Model::read(&other).expect_err("it is of another version");
    assert!(matches!(refused, ModelError::Version { .. }), "{refused}");
}
