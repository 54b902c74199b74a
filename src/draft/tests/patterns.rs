//! Each pattern of news prose: who is the speaker, by what it was told, and in which form (words that
//! are all in marks are direct, as everywhere in the program; the others indirect).

use super::{draft, lines, words};
use crate::story::PersonKind;

/// Asserts that just these are proposed, in text order.
#[track_caller]
fn assert_proposed(text: &str, expected: &[&str]) {
    assert_eq!(lines(text), expected, "of {text}");
}

#[test]
fn verb_and_name_behind() {
    assert_proposed(
        "The ferry to Lunden will stop in May.\n\n“We sail at noon and then no more,” said Ada Brook, the \
         harbour master.",
        &[
            "direct: Ada Brook: “said” with the name behind the quotation: “We sail at noon and then no more,”",
        ],
    );
}

#[test]
fn name_and_verb_behind() {
    assert_proposed(
        "The ferry to Lunden will stop in May.\n\n“We sail at noon and then no more,” Ada Brook said on \
         Monday.",
        &[
            "direct: Ada Brook: “said” with the name behind the quotation: “We sail at noon and then no more,”",
        ],
    );
}

#[test]
fn name_verb_and_colon_before() {
    assert_proposed(
        "The ferry to Lunden will stop in May. Ada Brook, the harbour master, said: “We sail at noon \
         and then no more.”",
        &[
            "direct: Ada Brook: “said” with the name before the quotation: “We sail at noon and then no more.”",
        ],
    );
}

#[test]
fn name_verb_and_that_before() {
    assert_proposed(
        "The ferry to Lunden will stop in May. Ada Brook told reporters that the harbour was “a ruin \
         with a flag on it.”",
        &[
            "direct: Ada Brook: “told” with the name before the quotation: “a ruin with a flag on it.”",
        ],
    );
}

#[test]
fn around_an_aside() {
    assert_proposed(
        "The ferry to Lunden will stop in May.\n\n“We sail at noon,” said Ada Brook, “and then no more.”",
        &[
            "direct: Ada Brook: “said” with the name behind the quotation: “We sail at noon,” … “and then \
           no more.”",
        ],
    );
}

#[test]
fn inverted_with_an_apposition() {
    assert_proposed(
        "The ferry to Lunden will stop in May.\n\n“It is cheaper to build a bridge,” said Carl Mills, an \
         engineer who worked for Ada Brook for nine years.",
        &[
            "direct: Carl Mills: “said” with the name behind the quotation: “It is cheaper to build a \
           bridge,”",
        ],
    );
}

#[test]
fn according_to() {
    assert_proposed(
        "The ferry to Lunden will stop in May. The harbour is “a ruin with a flag on it,” according to \
         Ada Brook.",
        &[
            "direct: Ada Brook: “according to” with the name behind the quotation: “a ruin with a flag on \
           it,”",
        ],
    );
}

#[test]
fn the_statement_of_somebody() {
    let text = "The ferry to Lunden will stop in May.\n\n“The board regrets what it had to decide,” \
                Harbour Trust said in a statement. Harbour Trust’s statement said it was “a matter of weeks.”";
    let draft = draft(text);
    let speakers: Vec<_> = draft
        .proposals
        .iter()
        .map(|p| &*draft.people[p.speaker.expect("somebody").ix()].name)
        .collect();
    assert_eq!(speakers, ["Harbour Trust", "Harbour Trust"]);
}

#[test]
fn who() {
    assert_proposed(
        "The ferry to Lunden will stop in May. It was a loss to Ada Brook, who said: “I was born on that \
         ferry, and so was my mother.”",
        &[
            "direct: Ada Brook: “said” with the pronoun before the quotation: “I was born on that ferry, \
           and so was my mother.”",
        ],
    );
}

#[test]
fn carried_over_in_a_paragraph() {
    assert_proposed(
        "The ferry to Lunden will stop in May.\n\n“We sail at noon,” Ada Brook said. “Then the ship goes to \
         the breakers, and I go home.”",
        &[
            "direct: Ada Brook: “said” with the name behind the quotation: “We sail at noon,”",
            "direct: Ada Brook: the speaker of the quotation before: “Then the ship goes to the breakers, \
             and I go home.”",
        ],
    );
}

#[test]
fn over_several_paragraphs() {
    assert_proposed(
        "The ferry to Lunden will stop in May.\n\nAda Brook said: “We sail at noon. Then the ship goes to \
         the breakers.\n\n“I go home, and that is that.”\n\nNobody clapped.",
        &[
            "direct: Ada Brook: “said” with the name before the quotation: “We sail at noon. Then the ship \
           goes to the breakers. … “I go home, and that is that.”",
        ],
    );
}

#[test]
fn a_dialogue_with_pronouns() {
    let text = "Helen Price met George Larkin on the quay on Friday.\n\n“Is it true that she sinks?” he \
                asked.\n\n“She has been sinking for years,” she said.\n\n“Then why do you sell tickets?” he \
                said.";
    let draft = draft(text);
    let told: Vec<String> = draft
        .proposals
        .iter()
        .map(|p| format!("{} {}", draft.people[p.speaker.expect("somebody").ix()].name, p.reason))
        .collect();
    assert_eq!(
        told,
        [
            "George Larkin “asked” with the pronoun behind the quotation",
            "Helen Price “said” with the pronoun behind the quotation",
            "George Larkin “said” with the pronoun behind the quotation",
        ]
    );
}

#[test]
fn two_people_in_one_paragraph() {
    assert_proposed(
        "The ferry to Lunden will stop in May.\n\n“We sail at noon,” said Ada Brook. Carl Mills, who owns \
         the ship, replied: “Not without a captain, you don’t.”",
        &[
            "direct: Ada Brook: “said” with the name behind the quotation: “We sail at noon,”",
            "direct: Carl Mills: “replied” with the name before the quotation: “Not without a captain, \
             you don’t.”",
        ],
    );
}

#[test]
fn a_headline_names_the_speaker() {
    assert_proposed(
        "Brook: ‘We sail at noon’\n\nThe ferry to Lunden will stop in May, and Ada Brook is to blame for it.",
        &["direct: Ada Brook: no word of speech; the name before the quotation: ‘We sail at noon’"],
    );
}

#[test]
fn titles_terms_and_words_at_a_distance_are_no_speech() {
    assert_proposed(
        "Ada Brook sang in the musical “Salt and Rope” and on the album “Nine Harbours.” Sailors know the \
         wind as the “widow-maker.” The so-called “harbour” is a pond. Her boat, nicknamed “Teacup,” sank \
         in 2004.",
        &[],
    );
}

#[test]
fn posts_with_a_signature() {
    let text = "The ferry to Lunden will stop in May. People were quick to complain.\n\nSo no more fish on \
                Fridays. Thank you, harbour board.\n\n— Ada Brook (@adabrook) May 3, 2026\n\nThe board did \
                not answer.";
    let draft = draft(text);
    let [post] = &draft.embeds[..] else { panic!("{:?}", draft.embeds) };
    assert_eq!(words(text, &post.parts), "So no more fish on Fridays. Thank you, harbour board.");
    assert_eq!(&*draft.people[post.author.expect("an author").ix()].name, "Ada Brook");
    assert_eq!(post.date.as_deref(), Some("May 3, 2026"));
}

#[test]
fn turns_with_labels() {
    assert_proposed(
        "We met in her office above the quay.\n\nGazette: When does the ferry stop?\n\nBrook: In May, at \
         noon.\n\nGazette: And then?\n\nBrook: Then I go home.",
        &[
            "direct: Gazette: the name before the turn: When does the ferry stop?",
            "direct: Brook: the name before the turn: In May, at noon.",
            "direct: Gazette: the name before the turn: And then?",
            "direct: Brook: the name before the turn: Then I go home.",
        ],
    );
}

#[test]
fn indirect_behind_and_before() {
    assert_proposed(
        "Ada Brook said that the ferry would stop at the end of May. The ship is too old to be mended, \
         Carl Mills said.",
        &[
            "indirect: Ada Brook: “said” with the name before it: the ferry would stop at the end of May",
            "indirect: Carl Mills: “said” with the name behind it: The ship is too old to be mended",
        ],
    );
}

#[test]
fn roles_are_those_who_hold_them() {
    let text = "Transport Minister Ada Brook came to Lunden on Monday.\n\n“We sail at noon and then no \
                more,” the minister said.";
    let draft = draft(text);
    let [proposal] = &draft.proposals[..] else { panic!("{:?}", draft.proposals) };
    assert_eq!(&*draft.people[proposal.speaker.expect("somebody").ix()].name, "Ada Brook");
    assert_eq!(words(text, proposal.mention.as_slice()), "the minister");
    assert_eq!(proposal.reason.to_string(), "“said” with the noun behind the quotation");
}

#[test]
fn of_two_with_a_surname_the_one_named_last() {
    let text = "Ada Brook runs the harbour. Her cousin Carl Mills runs the bank.\n\nHenry Brook runs the \
                ferry, and he is tired of it.\n\n“We sail at noon and then no more,” Brook said.";
    let draft = draft(text);
    let [proposal] = &draft.proposals[..] else { panic!("{:?}", draft.proposals) };
    assert_eq!(&*draft.people[proposal.speaker.expect("somebody").ix()].name, "Henry Brook");
}

#[test]
fn bodies_groups_and_documents_speak() {
    let text = "Residents said the ferry was “the only thing that works here.” The report called it “a \
                floating hazard to everyone on board.” Harbour police said in a statement: “Nobody was \
                hurt, and nobody will be.”";
    let draft = draft(text);
    let kinds: Vec<_> = draft
        .proposals
        .iter()
        .map(|p| draft.people[p.speaker.expect("somebody").ix()].kind)
        .collect();
    assert_eq!(kinds[..2], [PersonKind::Group, PersonKind::Document]);
    assert_eq!(kinds.len(), 3, "{:?}", lines(text));
}

#[test]
fn the_most_probable_of_the_others_comes_first() {
    let text = "Ada Brook met Carl Mills and Henry Vane on the quay.\n\n“We sail at noon and then no more.”";
    let draft = draft(text);
    let [proposal] = &draft.proposals[..] else { panic!("{:?}", draft.proposals) };
    assert!(proposal.probability < 0.9, "{}", proposal.probability);
    assert!(!proposal.others.is_empty());
    assert!(proposal.others.is_sorted_by(|a, b| a.score >= b.score), "{:?}", proposal.others);
    assert!(proposal.others.iter().all(|other| Some(other.person) != proposal.speaker));
}
