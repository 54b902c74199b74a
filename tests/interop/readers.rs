//! Files of other tools as stories: what is read of the examples beside this file, and what is said of the
//! rest.

use std::path::Path;

use sayso::story::{Disk, Quote, Story, load};

fn story(name: &str) -> Story {
    load(&Disk, &Path::new("tests/interop").join(name)).expect("the example opens")
}

/// Returns each quote: its words, its speakers, its form, its cue, and who suggests it.
fn quotes(story: &Story) -> Vec<String> {
    let quote = |quote: &Quote| {
        let words = |spans: &[sayso::story::Span]| {
            let words: Vec<&str> = spans.iter().map(|span| story.text.slice(*span)).collect();
            words.join(" … ")
        };
        let people: Vec<&str> =
            quote.speakers.iter().map(|person| &*story.person(*person).name).collect();
        let by = quote.suggestion.as_ref().map_or(String::new(), |suggestion| {
            format!(" ({} {:?})", suggestion.by, suggestion.score)
        });
        let (words, cue) = (words(&quote.parts), words(&quote.cue));
        format!("{} {}: {words} [{cue}] {}{by}", quote.id, people.join("+"), quote.form.word())
    };
    story.quotes.iter().map(quote).collect()
}

fn problems(story: &Story) -> Vec<String> {
    let one = |p: &sayso::story::Problem| format!("{} {}:{}", p.rule, p.at.line, p.at.column);
    story.problems.iter().map(one).collect()
}

#[test]
fn tasks_of_label_studio_are_stories_of_each_annotator() {
    let anna = story("label-studio.json/7@anna@example.org");
    assert_eq!(
        quotes(&anna),
        ["q1 Ada Brook: “We sail at nine,” … “and not before.” [said] direct"]
    );
    assert_eq!(anna.meta.title, "Ferry sails again");
    assert_eq!(anna.text.name(), "tests/interop/label-studio.json/7@anna@example.org");
    let found = problems(&anna);
    // the first is the annotation that was cancelled
    assert_eq!(found, ["unread-region 2:3", "annotators 2:3", "unread-region 17:11"]);
    let other = story("label-studio.json/7@4");
    assert_eq!(quotes(&other), ["x Carl Mills: wants a second boat [] indirect"]);
    // the cancelled one may be asked for
    assert!(story("label-studio.json/7@5").quotes.is_empty());
    let suggested = story("label-studio.json/8");
    let expected = "p Dora Lund: The harbour is open [] indirect (finder-2 Some(0.75))";
    assert_eq!(quotes(&suggested), [expected]);
    assert!(story("label-studio.json/9").quotes.is_empty());
    let why = |name: &str| {
        let path = Path::new("tests/interop").join(name);
        load(&Disk, &path).expect_err("no story").to_string()
    };
    assert!(why("label-studio.json/7").contains("anna@example.org and 4"));
    assert!(why("label-studio.json/7@nobody").contains("no annotation of nobody"));
    assert!(why("label-studio.json/10").contains("no story 10"));
    assert!(why("label-studio.json").contains("3 stories"));
}

#[test]
fn lines_of_doccano_count_utf16_and_have_relations() {
    let first = story("doccano.jsonl/1");
    assert_eq!(quotes(&first), ["s1 : “We sail at nine,” [] direct"]);
    assert_eq!(first.people.len(), 1);
    assert_eq!(first.meta.note.as_deref(), Some("check the hour"));
    assert_eq!(first.meta.date.as_deref(), Some("2026-01-02"));
    assert!(
        problems(&first).contains(&"offset-unit-unsure 1:69".to_owned()),
        "{:?}",
        problems(&first)
    );
    assert_eq!(quotes(&story("doccano.jsonl/2")), ["5 Анна: “Нет” [] direct"]);
    let third = story("doccano.jsonl/3");
    assert_eq!(third.quotes.len(), 1);
    assert!(third.quotes[0].parts.is_empty());
    assert!(
        problems(&third).contains(&"offset-out-of-range 3:43".to_owned()),
        "{:?}",
        problems(&third)
    );
}

#[test]
fn lines_of_prodigy_with_one_input_are_one_story() {
    let anna = story("prodigy.jsonl/1@anna");
    assert_eq!(quotes(&anna), ["s1 Ada Brook: “We sail,” [] direct"]);
    assert_eq!(quotes(&story("prodigy.jsonl/1@boris")), ["s1 : “We sail,” [] direct"]);
    let second = story("prodigy.jsonl/2");
    assert_eq!(quotes(&second), ["s1 : The pier is closed [] indirect"]);
    assert_eq!(problems(&second), ["unread-region 3:1"]);
}

#[test]
fn quotes_of_citron_have_their_parts_and_those_it_found_are_suggestions() {
    let read = story("citron.json");
    assert_eq!(
        quotes(&read),
        [
            "q1 Ada Brook: “We sail at nine,” [said] direct",
            "q2 Ada Brook: a second boat [promised] indirect (citron Some(0.5))"
        ]
    );
    assert_eq!(problems(&read), Vec::<String>::new());
}

#[test]
fn denotations_of_pubannotation_may_have_pieces() {
    let read = story("pubannotation.json");
    assert_eq!(quotes(&read), ["T1 Ada Brook: “We sail at nine,” … “and not before.” [] direct"]);
    assert_eq!(read.meta.url.as_deref(), Some("https://example.org/docs/7"));
    assert_eq!(problems(&read), ["broken-line 7:5", "unread-region 11:14"]);
}
