//! Grouping printed speakers into people.

use proptest::prelude::*;

use super::*;

/// Groups printed speakers and shows whom each refers to.
fn check(printed: &[&str]) -> String {
    show(&group(printed, &[]))
}

fn show(grouped: &GroupedSpeakers) -> String {
    let name = |p: &PersonIx| grouped.people[p.ix()].name.to_string();
    let lines = grouped.whose.iter().map(|who| match who {
        SpeakerReference::Nobody => "-".to_owned(),
        SpeakerReference::People(people) => people.iter().map(name).collect::<Vec<_>>().join(" + "),
        SpeakerReference::Shared(people) => {
            format!("? {}", people.iter().map(name).collect::<Vec<_>>().join(" | "))
        }
    });
    lines.collect::<Vec<_>>().join("; ")
}

fn kinds(printed: &[&str]) -> String {
    let people = group(printed, &[]).people;
    people.iter().map(|p| format!("{} {}", p.kind.word(), p.name)).collect::<Vec<_>>().join("; ")
}

#[test]
fn a_surname_joins_the_full_name_with_or_without_title() {
    assert_eq!(
        check(&["Brook", "Ada Brook", "Ms. Brook’s", "Ada M. Brook", "Sen. Ada Brook (D-Ohio)"]),
        "Ada M. Brook; Ada M. Brook; Ada M. Brook; Ada M. Brook; Ada M. Brook"
    );
}

#[test]
fn a_surname_that_two_share_is_nobodys() {
    assert_eq!(
        check(&["Ada Brook", "Carl Brook", "Brook", "Carl"]),
        "Ada Brook; Carl Brook; ? Ada Brook | Carl Brook; Carl"
    );
    assert_eq!(
        check(&["Carl Brook", "Carl Brook Jr.", "Brook", "Carl Brook, Jr."]),
        "Carl Brook; Carl Brook Jr.; ? Carl Brook | Carl Brook Jr.; Carl Brook Jr."
    );
}

#[test]
fn surnames_of_several_words_join_too() {
    assert_eq!(
        check(&["Nele van der Holt", "Van der Holt", "Holt", "Omar al-Sabah", "al-Sabah"]),
        "Nele van der Holt; Nele van der Holt; Nele van der Holt; Omar al-Sabah; Omar al-Sabah"
    );
}

#[test]
fn pronouns_are_nobody_and_the_same_noun_phrase_is_the_same_group() {
    assert_eq!(check(&["He", "they", "We’ve", "others"]), "-; -; -; -");
    assert_eq!(
        check(&["the campaign", "The campaign’s", "officials", "Officials"]),
        "the campaign; the campaign; officials; officials"
    );
    assert_eq!(kinds(&["the campaign", "Voters"]), "group the campaign; group Voters");
    assert_eq!(
        kinds(&["the Brooks", "Young Democrats"]),
        "group the Brooks; group Young Democrats"
    );
}

#[test]
fn the_name_is_found_in_what_stands_around_it() {
    for printed in [
        "Mills’s spokesman Carl Reed",
        "Carl Reed, a spokesman for Ada Mills",
        "the harbour’s director, Carl Reed",
        "Carl Reed of Eastport",
        "House Speaker Carl Reed",
        "the Rev. Carl Reed",
        "Carl Reed who sails",
        "Carl “Red” Reed",
        "former Secretary of State Carl Reed",
        "Eastport-based Carl Reed",
        "Carl Reed, a sailor and a former aide to Ada Mills",
    ] {
        assert_eq!(check(&[printed]), "Carl Reed", "{printed}");
    }
}

#[test]
fn titles_in_the_plural_and_what_somebody_belongs_to_are_no_part_of_the_name() {
    assert_eq!(
        check(&["Sens. Ada Brook of Ohio and Carl Mills of Utah", "Brook", "Mills"]),
        "Ada Brook + Carl Mills; Ada Brook; Carl Mills"
    );
    assert_eq!(check(&["Harbour News’ Carl Reed"]), "Carl Reed");
    assert_eq!(
        check(&["Sens. Ada Brook (D-Ohio), Ida Reed (Iowa), and Carl Mills (Utah), who left"]),
        "Ada Brook + Ida Reed + Carl Mills"
    );
    assert_eq!(
        check(&["Ada Brook and Carl Mills of the University of Eastport, Westport"]),
        "Ada Brook + Carl Mills"
    );
}

#[test]
fn who_is_excluded_or_only_mentioned_is_not_the_speaker() {
    for printed in [
        "Everyone but Reed",
        "no sailor except former captain Carl Reed",
        "supporters of her rival, Sen. Carl Reed",
        "Ada Brook's book \"Storm: Carl Reed's Last Voyage on the Sea\"",
        "TEN SAIL INTO HARBOUR STORM NIGHT",
    ] {
        let people = group(&[printed], &[]).people;
        assert!(people.iter().all(|p| p.kind != PersonKind::Person), "{printed}: {people:?}");
    }
    assert_eq!(check(&["one of her supporters, Carl Reed"]), "Carl Reed");
}

#[test]
fn a_pronoun_in_a_list_is_left_out_and_or_joins_as_and_does() {
    assert_eq!(check(&["He and Captain Carl Reed", "Reed and others"]), "Carl Reed; Carl Reed");
    assert_eq!(check(&["Ada Brook or Carl Mills"]), "Ada Brook + Carl Mills");
    assert_eq!(check(&["Both Ada Brook and Carl Mills"]), "Ada Brook + Carl Mills");
    assert_eq!(check(&["he and she"]), "he and she");
}

#[test]
fn a_name_within_a_phrase_is_not_its_speaker() {
    for printed in ["Carl Reed supporters", "a spokesman for Ada Mills", "the Mills campaign"] {
        assert_eq!(kinds(&[printed]), format!("group {printed}"));
    }
}

#[test]
fn bodies_are_organizations() {
    assert_eq!(
        kinds(&["the Harbour Board", "CNX", "University of Eastport", "Eastport News"]),
        "organization the Harbour Board; organization CNX; \
         organization University of Eastport; organization Eastport News"
    );
}

#[test]
fn names_joined_by_and_are_several_people() {
    assert_eq!(
        check(&["Ada Brook and Carl Mills", "Mills", "Ada Brook, Carl Mills and Ida Reed"]),
        "Ada Brook + Carl Mills; Carl Mills; Ada Brook + Carl Mills + Ida Reed"
    );
    assert_eq!(
        check(&["Ada Brook, a sailor, and Senator Carl Mills of Ohio"]),
        "Ada Brook + Carl Mills"
    );
    assert_eq!(check(&["Ada Brook and her brother"]), "Ada Brook and her brother");
}

#[test]
fn what_an_annotator_linked_is_one_person() {
    let printed = ["Ada Brook", "she", "the harbour master", "he", "Carl Brook", "Brook"];
    assert_eq!(
        show(&group(&printed, &[(0, 1), (1, 2), (5, 4)])),
        "Ada Brook; Ada Brook; Ada Brook; -; Carl Brook; Carl Brook"
    );
}

#[test]
fn ids_are_made_of_names_and_given_once() {
    let ids: Vec<_> = group(&["Ada O’Brook", "narrator", "the Ada Obrook", "...", "山田"], &[])
        .people
        .into_iter()
        .map(|p| p.id.to_string())
        .collect();
    assert_eq!(ids, ["ada-obrook", "named-so", "the-ada-obrook", "山田"]);
}

proptest! {
    #[test]
    fn every_speaker_gets_an_answer_and_every_person_a_name(
        printed in proptest::collection::vec(
            prop_oneof![
                "\\PC{0,12}",
                "(Mr\\. |the |President )?(Ada|Carl|J\\.)? ?(Brook|Mills|van Holt)?( Jr\\.|’s)?",
            ],
            0..12,
        ),
        same in proptest::collection::vec((0..14_usize, 0..14_usize), 0..4),
    ) {
        let words: Vec<&str> = printed.iter().map(String::as_str).collect();
        let grouped = group(&words, &same);
        prop_assert_eq!(grouped.whose.len(), printed.len());
        let mut ids: Vec<_> = grouped.people.iter().map(|p| p.id.clone()).collect();
        ids.sort();
        ids.dedup();
        prop_assert_eq!(ids.len(), grouped.people.len());
        for who in &grouped.whose {
            let (SpeakerReference::People(list) | SpeakerReference::Shared(list)) = who else { continue };
            prop_assert!(!list.is_empty());
            prop_assert!(list.iter().all(|p| !grouped.people[p.ix()].name.is_empty()));
        }
    }
}
