//! Two annotations of one text, and what is said of them.

use super::*;
use crate::story::formats::native;

const TEXT: &str = "“We sail,” said Ada Brook. “You sail,” Carl Mills said. Forty boats.";

const PEOPLE: &str =
    "[people.brook]\nname = \"Ada Brook\"\n[people.mills]\nname = \"Carl Mills\"\n";

fn story(people: &str, back: &str) -> Story {
    let whole = format!("+++\nformat = 1\ntitle = \"B\"\n{people}+++\n\n{TEXT}\n\n+++\n{back}");
    let story = native::read("a.story", whole);
    assert_eq!(story.problems.len(), 0, "{:?}", story.problems);
    story
}

const ONE: &str = "[quotes.q1]\ntext = \"“We sail,”\"\nspeaker = \"brook\"\n";
const TWO: &str = "[quotes.q2]\ntext = \"“You sail,”\"\nspeaker = \"mills\"\n";

/// Compares two back matters, a line for each change.
fn check(a: &str, b: &str) -> String {
    shown(&story(PEOPLE, a), &story(PEOPLE, b))
}

fn shown(a: &Story, b: &Story) -> String {
    let found = compare(a, b, SourceTexts::default()).expect("one text");
    let id = |story: &Story, item: Item| match item {
        Item::Quote(at) => story.quote(at).id.to_string(),
        Item::Claim(at) => story.claim(at).id.to_string(),
        Item::Embed(at) => story.embeds[at.ix()].id.to_string(),
        Item::Mention(at) => story.mentions[at.ix()].id.as_deref().unwrap_or("found").to_owned(),
        Item::Problem(_) => "?".to_owned(),
    };
    let mut lines = vec![format!("{} same", found.same)];
    lines.extend(found.meta.iter().map(|f| format!("story {}: {} → {}", f.name, f.a, f.b)));
    for change in &found.changes {
        let of =
            |story: &Story, item: Option<Item>| item.map_or("-".to_owned(), |item| id(story, item));
        let fields: Vec<String> =
            change.fields.iter().map(|f| format!("{}: {} → {}", f.name, f.a, f.b)).collect();
        lines.push(format!("{} {} {}", of(a, change.a), of(b, change.b), fields.join(", ")));
    }
    for change in &found.people {
        let of = |story: &Story, at: Option<PersonIx>| {
            at.map_or("-".to_owned(), |at| story.person(at).id.to_string())
        };
        let fields: Vec<String> =
            change.fields.iter().map(|f| format!("{}: {} → {}", f.name, f.a, f.b)).collect();
        lines.push(format!("people {} {} {}", of(a, change.a), of(b, change.b), fields.join(", ")));
    }
    for change in &found.sources {
        let of = |story: &Story, at: Option<SourceIx>| {
            at.map_or("-".to_owned(), |at| story.sources[at.ix()].id.to_string())
        };
        let fields: Vec<String> =
            change.fields.iter().map(|f| format!("{}: {} → {}", f.name, f.a, f.b)).collect();
        lines.push(format!("source {} {} {}", of(a, change.a), of(b, change.b), fields.join(", ")));
    }
    lines.join("\n")
}

#[test]
fn what_is_the_same_is_the_same_whatever_its_id_and_its_order() {
    assert_eq!(check(&[ONE, TWO].concat(), &[TWO, ONE].concat()), "2 same");
    assert_eq!(check(ONE, &ONE.replace("q1", "first")), "1 same");
    assert_eq!(check("", ""), "0 same");
}

#[test]
fn a_change_of_each_property_is_said() {
    for (key, said) in [
        ("speaker = \"mills\"", "speaker: Ada Brook → Carl Mills"),
        ("speaker = \"unknown\"", "speaker: Ada Brook → unknown"),
        ("speaker = [\"brook\", \"mills\"]", "speaker: Ada Brook → Ada Brook, Carl Mills"),
        ("speaker = \"brook\"\nform = \"partial\"", "form: direct → partial"),
        ("speaker = \"brook\"\ncue = \"said\"", "cue:  → said"),
        ("speaker = \"brook\"\nmedium = \"X\"", "medium:  → X"),
        ("speaker = \"brook\"\nbasis = \"background\"", "basis:  → background"),
        ("speaker = \"brook\"\nnote = \"n\"", "note:  → n"),
        ("speaker = \"brook\"\nsuggested_by = \"m\"\nscore = 0.5", "suggested_by:  → m 0.5"),
    ] {
        let changed = format!("[quotes.q1]\ntext = \"“We sail,”\"\n{key}\n");
        assert_eq!(check(ONE, &changed), format!("0 same\nq1 q1 {said}"), "{key}");
    }
    let claim = "[claims.c1]\ntext = \"Forty boats\"\n";
    for (key, said) in [
        ("says = \"Forty.\"", "says:  → Forty."),
        ("by = \"narrator\"", "by:  → narrator"),
        ("by = \"brook\"", "by:  → Ada Brook"),
        ("kind = \"quantity\"", "kind:  → quantity"),
        ("checkable = \"no\"", "checkable:  → no"),
        ("question = \"Forty?\"", "question:  → Forty?"),
    ] {
        let changed = format!("{claim}{key}\n");
        assert_eq!(check(claim, &changed), format!("0 same\nc1 c1 {said}"), "{key}");
    }
}

#[test]
fn spans_that_moved_go_together_and_the_rest_is_only_in_one() {
    let inner = ONE.replace("“We sail,”", "We sail,");
    assert_eq!(check(ONE, &inner), "0 same\nq1 q1 words: “We sail,” → We sail,");
    assert_eq!(check(&[ONE, TWO].concat(), TWO), "1 same\nq1 - ");
    assert_eq!(check("", ONE), "0 same\n- q1 ");
    // each goes with the one that it shares most words with
    let whole = "[quotes.w]\nfrom = \"“We sail,”\"\nto = \"“You sail,”\"\nspeaker = \"brook\"\n";
    assert_eq!(check(whole, &[ONE, TWO].concat()).lines().count(), 3);
    // two quotes of the same words: by speaker, whatever the IDs
    let both =
        ["[quotes.q1]\ntext = \"“We sail,”\"\nspeaker = \"mills\"\n", &ONE.replace("q1", "q2")]
            .concat();
    let turned = [ONE, &ONE.replace("q1", "q2").replace("brook", "mills")].concat();
    assert_eq!(check(&both, &turned), "2 same");
}

#[test]
fn people_are_the_same_by_id_by_name_and_by_a_further_name() {
    let b =
        story(&PEOPLE.replace("[people.mills]", "[people.carl]"), &TWO.replace("mills", "carl"));
    assert_eq!(shown(&story(PEOPLE, TWO), &b), "1 same\npeople mills carl id: mills → carl");
    let b = story(&PEOPLE.replace("Carl Mills", "C. Mills"), TWO);
    assert_eq!(
        shown(&story(PEOPLE, TWO), &b),
        "1 same\npeople mills mills name: Carl Mills → C. Mills"
    );
    let b = story("[people.brook]\nname = \"Ada Brook\"\n", ONE);
    assert_eq!(shown(&story(PEOPLE, ONE), &b), "1 same\npeople mills - ");
}

#[test]
fn another_text_is_an_error_where_it_begins_to_differ() {
    let a = story(PEOPLE, ONE);
    let other = a.text.whole().replace("Forty boats", "Fünfzig");
    let b = native::read("b.story", other);
    let at = TEXT.find("orty").expect("a word") as u32;
    assert_eq!(compare(&a, &b, SourceTexts::default()), Err(OtherText { at }));
    assert!(Agreement::of(&a, &b).is_err());
}

#[test]
fn agreement_is_as_counted_by_hand() {
    let a = story(PEOPLE, &[ONE, TWO].concat());
    let same = Agreement::of(&a, &a).expect("one text");
    assert_eq!((same.quotes.exact_f1(), same.quotes.overlap_f1()), (Some(1.0), Some(1.0)));
    assert_eq!(same.claims.exact_f1(), None);
    assert_eq!(same.speakers.kappa().kappa(), Some(1.0));
    // one of two spans the same, the other shorter; both by the same speaker
    let b = [ONE, "[quotes.q2]\ntext = \"You\"\nspeaker = \"brook\"\n"].concat();
    let half = Agreement::of(&a, &story(PEOPLE, &b)).expect("one text");
    assert_eq!((half.quotes.exact_f1(), half.quotes.overlap_f1()), (Some(0.5), Some(1.0)));
    let kappa = half.speakers.kappa();
    assert_eq!((kappa.items, kappa.alike, kappa.expected, kappa.kappa()), (2, 1, 0.5, Some(0.0)));
    let none = Agreement::of(&a, &story(PEOPLE, "")).expect("one text");
    assert_eq!((none.quotes.exact_f1(), none.quotes.overlap_f1()), (Some(0.0), Some(0.0)));
    assert_eq!(none.speakers.kappa().kappa(), None);
}

#[test]
fn mentions_are_compared_where_a_file_has_them_itself() {
    let mention =
        |words: &str, who: &str| format!("[mentions.m]\ntext = \"{words}\"\nperson = \"{who}\"\n");
    let carl = mention("Forty boats", "mills");
    assert_eq!(check(&carl, &carl), "1 same");
    assert_eq!(check(&carl, ""), "0 same\nm - ");
    assert_eq!(check("", &carl), "0 same\n- m ");
    let brook = mention("Forty boats", "brook");
    assert_eq!(check(&carl, &brook), "0 same\nm m person: Carl Mills → Ada Brook");
    let shorter = mention("Forty", "mills");
    assert_eq!(check(&carl, &shorter), "0 same\nm m words: Forty boats → Forty");
    // what the other story finds by the name is the same mention
    assert_eq!(check(&mention("Ada Brook", "brook"), ""), "1 same");
    assert_eq!(
        check(&mention("Ada Brook", "mills"), ""),
        "0 same\nm found person: Carl Mills → Ada Brook"
    );
}

#[test]
fn people_sources_embeds_and_the_story_itself_are_compared() {
    let plain = story(PEOPLE, "");
    for (added, said) in [
        ("same_as = [\"https://a.example\"]\n", "same_as:  → https://a.example"),
        ("part_of = \"brook\"\n", "part_of:  → Ada Brook"),
        ("affiliation = \"the Board\"\n", "affiliation:  → the Board"),
        ("role = \"pilot\"\n", "role:  → pilot"),
        ("note = \"n\"\n", "note:  → n"),
    ] {
        let other = story(&format!("{PEOPLE}{added}"), "");
        assert_eq!(shown(&plain, &other), format!("0 same\npeople mills mills {said}"));
    }
    let said = "0 same\nstory date:  → 2026-01-02\nstory authors:  → A, B";
    let meta = "date = 2026-01-02\nauthors = [\"A\", \"B\"]\n";
    assert_eq!(shown(&plain, &story(&format!("{meta}{PEOPLE}"), "")), said);
    let source = |id: &str, rest: &str| story(&format!("{PEOPLE}[sources.{id}]\n{rest}"), "");
    let one = source("tape", "title = \"Tape\"\nurl = \"https://a.example\"\n");
    assert_eq!(shown(&one, &one), "0 same");
    assert_eq!(shown(&one, &plain), "0 same\nsource tape - ");
    assert_eq!(shown(&plain, &one), "0 same\nsource - tape ");
    let other = source("tape", "title = \"録音\"\nurl = \"https://b.example\"\n");
    let said =
        "0 same\nsource tape tape title: Tape → 録音, url: https://a.example → https://b.example";
    assert_eq!(shown(&one, &other), said);
    let renamed = source("t2", "title = \"Tape\"\nurl = \"https://a.example\"\n");
    assert_eq!(shown(&one, &renamed), "0 same\nsource tape t2 id: tape → t2");
    let of = |hash: &str| vec![Some(hash.to_owned())];
    let (a, b) = (of("12"), of("34"));
    let found = compare(&one, &one, SourceTexts { a: &a, b: &b }).expect("one text");
    let field = Field { name: "sha256", a: "12".to_owned(), b: "34".to_owned() };
    assert_eq!(found.sources[0].fields, vec![field]);
    let embed = |rest: &str| format!("[embeds.e]\ntext = \"Forty boats\"\n{rest}");
    assert_eq!(
        check(&embed(""), &embed("author = \"brook\"\nmedium = \"X\"\n")),
        "0 same\ne e author:  → Ada Brook, medium:  → X"
    );
}

/// Reads a brat pair in which the label `Person` names people.
fn pair(article: &str, ann: &str) -> Story {
    use crate::story::formats::brat::{Pair, read};
    let named = |name: &str, text: &str| (name.to_owned(), text.to_owned());
    let config = Some(named("sayso.toml", "[brat]\nperson = [\"Person\"]\n"));
    read(Pair { txt: named("a.txt", article), ann: named("a.ann", ann), config })
}

/// Returns the agreement on names of two brat pairs, as the counts of each and of both.
fn names_of_pairs(a: &str, b: &str) -> (u32, u32, u32) {
    let article = "“We sail,” said Ada Brook. Carl Mills waved. Ada Brook left.\n";
    let names = Agreement::of(&pair(article, a), &pair(article, b)).expect("one text").names;
    (names.a, names.b, names.exact)
}

#[test]
fn annotators_of_brat_pairs_agree_on_the_names_that_they_marked() {
    let quote = "T1\tContent 0 10\t“We sail,”\nT2\tCue 11 15\tsaid\nT3\tSource 16 25\tAda Brook\n\
                 E1\tAttribution:T2 Content:T1 Source:T3\n";
    let mills = "T4\tPerson 27 37\tCarl Mills\n";
    // the second place of Ada Brook is found by the name: nobody has marked it
    assert_eq!(names_of_pairs(quote, quote), (1, 1, 1));
    assert_eq!(names_of_pairs(&format!("{quote}{mills}"), quote), (2, 1, 1));
    let cut = mills.replace("27 37\tCarl Mills", "32 37\tMills");
    let both = [mills, &cut].map(|mills| format!("{quote}{mills}"));
    assert_eq!(names_of_pairs(&both[0], &both[1]), (2, 2, 1));
    assert_eq!(names_of_pairs("", ""), (0, 0, 0));
}

#[test]
fn a_name_that_only_one_annotator_of_a_brat_pair_marked_is_a_change() {
    let one = |ann: &str| pair("Carl Mills waved.\n", ann);
    let mills = "T4\tPerson 0 10\tCarl Mills\n";
    let found = compare(&one(mills), &one(""), SourceTexts::default()).expect("one text");
    assert_eq!(found.changes.len(), 1, "{found:?}");
    assert_eq!(found.changes[0].kind, Kind::Mention);
    assert!(compare(&one(mills), &one(mills), SourceTexts::default()).expect("one").is_empty());
}
