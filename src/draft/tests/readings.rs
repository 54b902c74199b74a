//! What is read before the model is asked: whose a verb of speech is, and who a pronoun stands for.

use crate::draft::lexicon::Lexicon;
use crate::draft::reading::Reading;
use crate::draft::reading::mentions::Mention;
use crate::draft::reading::people::{NOBODY, bare_name};
use crate::story::quotation::Quotations;

/// Returns each event of a text with its subject: `said Ada Brook`.
fn events(text: &str) -> Vec<String> {
    let reading = Reading::of(text, &Quotations::of(text), &Lexicon::new());
    let words = |m: &Mention| &text[reading.span_of(m).range()];
    let events = reading.events.list.iter().map(|event| {
        let subject = event.subject.map_or("-", |m| words(&reading.mentions.list[m as usize]));
        format!("{} {subject}", reading.frame.words(event.token as usize))
    });
    events.collect()
}

#[track_caller]
fn assert_event(text: &str, expected: &str) {
    let found = events(text);
    assert!(found.iter().any(|event| event == expected), "{expected} of {text}: {found:?}");
}

/// Returns who the last mention with such words stands for.
#[track_caller]
fn who(text: &str, words: &str) -> String {
    let reading = Reading::of(text, &Quotations::of(text), &Lexicon::new());
    let same = |m: &Mention| text[reading.span_of(m).range()].eq_ignore_ascii_case(words);
    let last = reading.mentions.list.iter().rposition(same).expect("a mention");
    let entity = reading.people.of_mention[last];
    if entity == NOBODY {
        return "-".into();
    }
    let name = reading.people.list[entity as usize].name as usize;
    bare_name(&reading.frame, &reading.mentions, name).to_owned()
}

#[test]
fn a_verb_behind_an_aside_with_a_quotation() {
    for text in [
        "Ada Brook, who called the plan “a joke,” said it was over.",
        "Ada Brook, a farmer who once called herself “the last of us,” said it was over.",
        "Ada Brook, whose father and two brothers sailed and who called it “a joke,” said it was over.",
    ] {
        assert_event(text, "said Ada Brook");
    }
    let text = "Ada Brook, who called the plan “a joke,” told Carl Mills it was over.";
    assert_event(text, "told Ada Brook");
}

#[test]
fn a_verb_of_a_list() {
    let text = "Ada Brook said the board had “slept,” accused Carl Mills of “greed,” and left.";
    assert_event(text, "accused Ada Brook");
    let text = "The Brook campaign released a note, which does not mention it, and in a brief statement \
                accused Carl Mills of “greed.”";
    assert_event(text, "accused The Brook campaign");
    let text = "Brook called it a “hunt,” and on Monday referred to Mills as “a clown.”";
    assert_event(text, "referred Brook");
}

#[test]
fn a_statement_speaks_for_who_issued_it() {
    for text in [
        "On Monday, Brook issued a statement saying “we sail.”",
        "On Monday, Brook issued a statement that said “we sail.”",
    ] {
        let event = events(text).into_iter().find(|event| event.starts_with("sa"));
        assert_eq!(event.as_deref().map(|e| e.ends_with(" Brook")), Some(true), "{event:?}");
    }
    assert_event(
        "“We sail,” according to a tweet on Monday by US Secretary of State Carl Mills.",
        "according US Secretary of State Carl Mills",
    );
}

#[test]
fn a_name_tells_more_than_the_noun_before_it() {
    assert_event("“We sail,” said the harbour master, Ada Brook.", "said Ada Brook");
    assert_event(
        "Speaking to the Gazette, the president of the club, Ada Brook, said, “We sail.”",
        "said Ada Brook",
    );
    assert_event(
        "The secretary of the RSC (Rowing and Sailing Club), Carl Mills, has called it “a joke.”",
        "called Carl Mills",
    );
}

#[test]
fn nouns_that_may_be_verbs() {
    assert_event("In a note, the trust said it was “over.”", "said the trust");
    assert_event("“We sail,” the two write.", "write the two");
    assert_event("The piece goes on to say it is “over.”", "say The piece");
    let found = events("Brook's most explosive claim is that it was “a hunt.”");
    assert!(!found.iter().any(|event| event.starts_with("claim Brook's most")), "{found:?}");
    let found = events("She spoke against recent attacks from Mills, but admitted “a slip.”");
    assert!(!found.iter().any(|event| event == "attacks recent"), "{found:?}");
    assert_event(
        "President Omar al-Brook of Lunden said it was “over.”",
        "said President Omar al-Brook",
    );
}

#[test]
fn a_clause_behind_a_verb_is_not_its_subject() {
    let text = "In May, Carl Mills, a sailor, said Brook “was personally involved.”";
    assert_event(text, "said Carl Mills");
}

#[test]
fn he_and_she_are_nobody_in_particular_and_no_thing() {
    let start = "Tom Mills came early. ";
    for middle in [
        "He said nobody had asked about it. ",
        "He told Sky News that everyone had left. ",
        "He was at the Ministry of Housing. ",
    ] {
        let text = format!("{start}{middle}“We sail,” he said.");
        assert_eq!(who(&text, "he"), "Tom Mills", "{text}");
    }
    let text = "Tom Mills, whose father was a sailor, left. “We sail,” he said.";
    assert_eq!(who(text, "he"), "Tom Mills");
    assert_eq!(who(text, "whose"), "Tom Mills");
    assert_ne!(who(text, "whose father"), "Tom Mills");
}

#[test]
fn the_first_name_tells_the_sex() {
    let text = "Ada Mac Brook left first. “We sail,” she said.";
    assert_eq!(who(text, "she"), "Ada Mac Brook");
}

#[test]
fn ages_and_offices_name_who_has_them() {
    let text = "Ada Brook, 46, came with Carl Mills, 29. “We sail,” the 46-year-old said.";
    assert_eq!(who(text, "the 46-year-old"), "Ada Brook");
    let text = "Rep. Ada Brook met Carl Mills. Mills was late. “We sail,” the congresswoman said.";
    assert_eq!(who(text, "the congresswoman"), "Ada Brook");
}

#[test]
fn what_cannot_speak_is_not_they() {
    let text = "The delegates heard of the trips and the losses. “We sail,” they answered.";
    assert_eq!(who(text, "they"), "delegates");
}
