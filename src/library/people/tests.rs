//! Which speakers are one person, and whom a name finds.

use super::*;

/// Makes stories of speakers written `id|name|url`.
fn stories(format: &'static str, stories: &[&[&str]]) -> Vec<Option<Arc<Summary>>> {
    let speaker = |(at, line): (u32, &&str)| {
        let mut parts = line.split('|');
        let mut next = || parts.next().unwrap_or_default();
        Speaker {
            person: PersonIx(at),
            id: next().into(),
            name: next().into(),
            kind: PersonKind::Person,
            role: None,
            same_as: parts.filter(|url| !url.is_empty()).map(Into::into).collect(),
            quotes: 1,
            words: 5,
        }
    };
    let story = |lines: &&[&str]| {
        let speakers = (0..).zip(*lines).map(speaker).collect();
        Some(Arc::new(Summary { format, speakers, ..Summary::default() }))
    };
    stories.iter().map(story).collect()
}

/// Returns who was joined, as `name: stories`.
fn check(format: &'static str, lines: &[&[&str]]) -> String {
    let line = |known: &KnownPerson| {
        let stories: Vec<String> = known.places.iter().map(|(s, _)| s.to_string()).collect();
        format!("{}: {}", known.name, stories.join(" "))
    };
    across(&stories(format, lines)).iter().map(line).collect::<Vec<_>>().join(", ")
}

#[test]
fn a_name_finds_the_people_it_matches_best() {
    let stories = stories(
        "story",
        &[
            &["ada|Ada Brook|https://a.example/ada", "carl|Carl Brook"],
            &["ada|Ada Brook", "b|Brook", "ed|Ed Brooks-Mills"],
        ],
    );
    let people = across(&stories);
    let check = |name: &str, every| {
        let found = named(&people, &stories, name, every);
        found.iter().map(|at| &*people[*at].name).collect::<Vec<_>>().join(", ")
    };
    assert_eq!(check("ada  BROOK", false), "Ada Brook");
    assert_eq!(check("ada", false), "Ada Brook");
    assert_eq!(check("https://a.example/ada/", false), "Ada Brook");
    assert_eq!(check("Carl", false), "Carl Brook");
    assert_eq!(check("b", false), "Brook");
    assert_eq!(check("Brook", false), "Ada Brook, Carl Brook, Brook");
    assert_eq!(check("Brook", true), "Ada Brook, Carl Brook, Brook");
    assert_eq!(check("roo", false), "Ada Brook, Carl Brook, Brook, Ed Brooks-Mills");
    assert_eq!(check("mills", false), "Ed Brooks-Mills");
    assert_eq!((check("Dora", true), check(" ", true)), (String::new(), String::new()));
}

#[test]
fn the_same_id_with_the_same_name_is_one_person() {
    assert_eq!(check("story", &[&["ada|Ada Brook"], &["ada|Ada Brook"]]), "Ada Brook: 0 1");
    assert_eq!(check("story", &[&["ada|Ada Brook"], &["ada|ADA  Brook"]]), "Ada Brook: 0 1");
    assert_eq!(
        check("story", &[&["ada|Ada Brook"], &["a|Ada Brook"]]),
        "Ada Brook: 0, Ada Brook: 1"
    );
    assert_eq!(
        check("story", &[&["ada|Ada Brook"], &["ada|Ada Mills"]]),
        "Ada Brook: 0, Ada Mills: 1"
    );
}

#[test]
fn people_are_joined_by_hand_and_only_those_named() {
    let stories = stories(
        "brat",
        &[&["p1|Orin Vale", "p2|Vale"], &["p1|Orin J. Vale"], &["p9|Vale", "p3|Ada Brook"]],
    );
    let paths = ["a.txt", "b.txt", "c.txt"].map(str::to_owned);
    let who = |name: &str, story: Option<&str>| NamedPerson {
        name: name.into(),
        id: None,
        story: story.map(Into::into),
    };
    let people =
        vec![who("Orin Vale", None), who("orin j. vale", None), who("Vale", Some("c.txt"))];
    let joins = Joins { all: vec![Join { people, by: "km".into() }] };
    let joined = across_joined(&stories, &paths, &joins);
    let shown = |known: &KnownPerson| {
        let stories: Vec<String> = known.places.iter().map(|(s, _)| s.to_string()).collect();
        format!("{}: {} by hand {}", known.name, stories.join(" "), known.joined.len())
    };
    let shown: Vec<String> = joined.iter().map(shown).collect();
    assert_eq!(
        shown,
        ["Orin Vale: 0 1 2 by hand 1", "Vale: 0 by hand 0", "Ada Brook: 2 by hand 0"]
    );
    // without the join the two are only offered as one
    let apart = across(&stories);
    let names: Vec<(&str, &[u32])> =
        apart.iter().map(|known| (&*known.name, &known.maybe[..])).collect();
    assert_eq!(names[0], ("Orin Vale", &[2][..]));
    assert_eq!(names.len(), 5);
}

#[test]
fn a_bare_surname_joins_nobody() {
    assert_eq!(check("story", &[&["b|Brook"], &["b|Brook"]]), "Brook: 0, Brook: 1");
    assert_eq!(check("none", &[&["b|Brook"], &["b|Brook"]]), "Brook: 0, Brook: 1");
    assert_eq!(check("brat", &[&["p1|Brook"], &["p2|Brook"]]), "Brook: 0, Brook: 1");
}

#[test]
fn in_a_format_without_ids_the_whole_name_counts() {
    assert_eq!(check("brat", &[&["p1|Ada Brook"], &["p7|Ada Brook"]]), "Ada Brook: 0 1");
    let named = |kind, name: &str, written_ids| {
        let speaker = Speaker {
            person: PersonIx(0),
            id: "x".into(),
            name: name.into(),
            kind,
            role: None,
            same_as: Box::default(),
            quotes: 1,
            words: 5,
        };
        key(&speaker, written_ids).map(|(id, name)| format!("{id}/{name}"))
    };
    let key = |kind, name| named(kind, name, false).unwrap_or_default();
    assert_eq!(key(PersonKind::Organization, "The Harbor Board"), "/harbor board");
    assert_eq!(key(PersonKind::Organization, "the Board"), "");
    assert_eq!(key(PersonKind::Group, "his campaign"), "");
    assert_eq!(named(PersonKind::Group, "Officials", true).as_deref(), Some("x/officials"));
}

#[test]
fn joins_by_a_shared_url_are_transitive() {
    let stories: [&[&str]; 3] = [&["a|Ada|u1"], &["b|Ada Brook|u1|u2"], &["c|A. Brook|u2/"]];
    assert_eq!(check("story", &stories), "Ada: 0 1 2");
}
