//! brat pairs: every kind of line, every problem, and random input.
//! All people and words are invented.

#[path = "brat/folders.rs"]
mod folders;
#[path = "brat/kinds.rs"]
mod kinds;
#[path = "brat/labels.rs"]
mod labels;

use std::path::Path;

use proptest::prelude::*;
use sayso::story::formats::brat::{Pair, RULES, read};
use sayso::story::{Claimant, Disk, Span, Stage, Story, load, open};

const TXT: &str = include_str!("brat/harbour.txt");
const ANN: &str = include_str!("brat/harbour.ann");

fn story(txt: &str, ann: &str, config: Option<&str>) -> Story {
    let named = |name: &str, text: &str| (name.to_owned(), text.to_owned());
    read(Pair {
        txt: named("a.txt", txt),
        ann: named("a.ann", ann),
        config: config.map(|text| named("sayso.toml", text)),
    })
}

fn words(story: &Story, spans: &[Span]) -> String {
    spans.iter().map(|s| story.text.slice(*s)).collect::<Vec<_>>().join("|")
}

/// Lists the quotes of a story, one a line: ID, form, speakers, words, cue, mention.
fn quotes(story: &Story) -> String {
    let lines = story.quotes.iter().map(|q| {
        let who: Vec<&str> = q.speakers.iter().map(|p| &*story.person(*p).name).collect();
        let (parts, cue) = (words(story, &q.parts), words(story, &q.cue));
        let mention = words(story, &q.mention);
        let unknown = if q.unknown { " unknown" } else { "" };
        format!("{} {} {who:?}{unknown} {parts} / {cue} / {mention}", q.id, q.form.word())
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// Lists the problems of a story: place, rule, what.
fn problems(story: &Story) -> String {
    let lines = story.problems.iter().map(|p| {
        assert!(p.hint.as_ref().is_some_and(|h| h.ends_with('.')), "{} has no hint", p.rule);
        assert!(RULES.iter().any(|r| r.id == p.rule && r.severity == p.severity), "{}", p.rule);
        format!("{}:{}:{} {}: {}", p.file, p.at.line, p.at.column, p.rule, p.what)
    });
    lines.collect::<Vec<_>>().join("\n")
}

fn check(txt: &str, ann: &str) -> String {
    problems(&story(txt, ann, None))
}

#[test]
fn a_pair_opens_by_either_path_with_its_quotes_and_people() {
    for path in ["tests/brat/harbour.txt", "tests/brat/harbour.ann"] {
        let story = load(&Disk, Path::new(path)).expect("it opens");
        assert_eq!(problems(&story), "");
        assert_eq!(story.meta.title, "Harbour plan divides the town");
        assert_eq!(
            quotes(&story),
            "E1 direct [\"Ada Brook\"] “We sail at noon,”|“Nobody can stop us.” / said / \
             Ada Brook, who leads the harbour\nboard\n\
             E2 partial [\"Carl Mills\"] the plan “a folly” / called / \
             Ms. Brook’s critic Carl Mills\n\
             E3 indirect [\"Carl Mills\"] it would cost 4 million /  / He"
        );
        let note = story.quotes[2].more.as_ref().and_then(|m| m.note.as_deref());
        assert_eq!(note, Some("Who says how much?"));
        assert_eq!(*story.people[0].same_as, ["https://example.org/brook".into()]);
        let mentions: Vec<_> = story.mentions.iter().map(|m| story.text.slice(m.span)).collect();
        assert_eq!(
            mentions,
            ["Ada Brook, who leads the harbour\nboard", "Ms. Brook’s critic Carl Mills", "He"]
        );
    }
}

#[test]
fn the_text_comes_first_and_the_complete_story_last() {
    let mut stages = Vec::new();
    open(&Disk, Path::new("tests/brat/harbour.txt"), &mut |stage| {
        stages.push(match stage {
            Stage::Text(story) => format!("text {}", story.quotes.len()),
            Stage::Some(story) => format!("some {}", story.quotes.len()),
            Stage::Whole(story) => format!("whole {}", story.quotes.len()),
        });
        true
    })
    .expect("it opens");
    assert_eq!(stages, ["text 0", "whole 3"]);
}

#[test]
fn annotations_without_an_article_do_not_open() {
    let folder = tempfile::tempdir().expect("a folder");
    let ann = folder.path().join("a.ann");
    std::fs::write(&ann, "T1\tCue 0 1\ta\n").expect("it can be written");
    let error = load(&Disk, &ann).expect_err("there is no article").to_string();
    assert!(error.contains("has no article") && error.contains("a.txt"), "{error}");
}

#[test]
fn an_empty_ann_is_an_article_without_quotes() {
    let story = story(TXT, "", None);
    assert_eq!((problems(&story), story.quotes.len(), story.whole), (String::new(), 0, true));
}

#[test]
fn crlf_counts_as_one_character_and_a_line_end_shows_as_a_blank() {
    let txt = TXT.replace('\n', "\r\n");
    let story = story(&txt, &ANN.replace('\n', "\r\n"), None);
    assert_eq!(problems(&story), "");
    assert!(quotes(&story).contains("Ada Brook, who leads the harbour\r\nboard"));
}

#[test]
fn a_text_span_may_continue_on_the_lines_below() {
    let ann = "T1\tContent 0 13\tone\n\nand two!\nT2\tAttribution 5 8\tand\n\
               E1\tAttribution:T2 Content:T1\n";
    assert_eq!(check("one\n\nand two!", ann), "");
    let split = ann.replace("0 13", "0 8;9 13");
    assert_eq!(check("one\n\nand two!", &split), "");
    let short = ann.replace("0 13", "0 12");
    assert_eq!(
        check("one\n\nand two!", &short),
        "a.ann:1:1 text-differs: T1 has other words than the article at its place: \
         `one  and two` ≠ `one  and two!`"
    );
}

#[test]
fn lines_that_cannot_be_read_are_reported_with_their_place() {
    let ann = "hello\nT1\tCue 0 x\ta\nE1\tAttribution Content:T1 odd\nR1\tx Arg1:T1\n\
               A1\tForm\n#1\tAnnotatorNotes\tx\nX9\tz\n";
    assert_eq!(
        check("a b", ann),
        "a.ann:1:1 stray-line: this is not an annotation: hello\n\
         a.ann:2:1 broken-line: `0 x` is not a start and an end\n\
         a.ann:3:1 broken-line: the type has no trigger\n\
         a.ann:3:1 quote-without-content: the quote E1 has no words in the article\n\
         a.ann:4:1 broken-line: it links fewer than two annotations\n\
         a.ann:4:1 unmapped-label: the label `x` is not used (1 in this file)\n\
         a.ann:5:1 broken-line: it does not name the annotation that it is about\n\
         a.ann:6:1 broken-line: it does not name the annotation that it is about\n\
         a.ann:7:1 stray-line: this is not an annotation: X9\tz"
    );
}

#[test]
fn missing_and_duplicate_ids_are_reported() {
    let ann = "T1\tAttribution 0 1\ta\nT1\tCue 0 1\ta\n\
               E1\tAttribution:T1 Content:T9 Source:T1\nE2\tAttribution:T8\n#1\tAnnotatorNotes T7\tx\n";
    let story = story("a b", ann, None);
    assert_eq!(
        problems(&story),
        "a.ann:2:1 duplicate-id: the ID T1 is used above already\n\
         a.ann:2:1 loose-span: `Cue` here belongs to no quote or claim (1 in this file)\n\
         a.ann:3:1 quote-without-content: the quote E1 has no content; it is placed at the words \
         that introduce it\n\
         a.ann:3:19 dangling-id: there is no T9\n\
         a.ann:4:1 quote-without-content: the quote E2 has no words in the article\n\
         a.ann:4:16 dangling-id: there is no T8\n\
         a.ann:5:1 dangling-id: there is no T7"
    );
    assert_eq!(story.quotes.len(), 2);
}

#[test]
fn text_spans_that_do_not_fit_are_reported_and_stay_where_they_are() {
    let ann = "T1\tCue 0 1\tb\nT2\tCue 1 1\t\nT3\tCue 2 9\tc\nT4\tCue 2 3\te\nT5\tDiscard 0 1\n";
    let story = story("a e\u{301}", ann, None);
    assert_eq!(
        problems(&story),
        "a.ann:1:1 text-differs: T1 has other words than the article at its place: `a` ≠ `b`\n\
         a.ann:1:1 loose-span: `Cue` here belongs to no quote or claim (4 in this file)\n\
         a.ann:2:1 empty-span: T2 is a place without words, 1 1\n\
         a.ann:3:1 offset-out-of-range: T3 ends at 9, but the text has 4 characters (CRLF counts as \
         one)\n\
         a.ann:4:1 span-splits-grapheme: T4 begins or ends inside the visible character\n\
         a.ann:5:1 text-differs: T5 has no text; the article has at its place: a"
    );
    assert_eq!(story.problems[0].place, Some(Span::new(0, 1)));
}

#[test]
fn a_quote_without_source_is_unknown_and_one_without_content_is_placed_at_its_trigger() {
    let ann = "T1\tAttribution-no-source 0 4\tsaid\nE1\tAttribution-no-source:T1 \n";
    let story = story("said so", ann, None);
    assert_eq!(quotes(&story), "E1 indirect [] unknown said /  / ");
    assert!(problems(&story).starts_with("a.ann:2:1 quote-without-content"));
}

#[test]
fn a_surname_that_two_share_is_reported_and_linked_to_neither() {
    let txt = "Ada Brook and Carl Brook spoke. Brook said no.";
    let ann = "T1\tSource 0 9\tAda Brook\nT2\tSource 14 24\tCarl Brook\nT3\tAttribution 25 30\tspoke\n\
               E1\tAttribution:T3 Source:T1 Source2:T2 Content:T3\nT4\tSource 32 37\tBrook\n\
               T5\tContent 43 45\tno\nE2\tAttribution:T5 Source:T4 Content:T5\n";
    let story = story(txt, ann, None);
    assert_eq!(
        quotes(&story),
        "E1 indirect [\"Ada Brook\", \"Carl Brook\"] spoke /  / Ada Brook|Carl Brook\n\
         E2 indirect [] no /  / Brook"
    );
    assert_eq!(problems(&story), "a.ann:5:1 alias-ambiguous: T4 could be Ada Brook or Carl Brook");
    assert_eq!((story.ambiguous.len(), story.ambiguous[0].people.len()), (1, 2));
}

#[test]
fn a_speaker_in_pieces_is_read_as_one_name() {
    let ann = "T1\tSource 0 3;15 20\tAda Brook\nT2\tContent 26 28\tno\n\
               E1\tAttribution:T2 Source:T1 Content:T2\n";
    let story = story("Ada (so called) Brook said no.", &ann.replace("15 20", "16 21"), None);
    assert!(quotes(&story).contains("[\"Ada Brook\"]"), "{}", quotes(&story));
}

#[test]
fn a_single_plural_is_a_person_where_the_article_has_a_given_name_for_it() {
    let kind = |txt: &str| {
        let ann = "T1\tSource 0 5\tMills\nT2\tContent 11 13\tno\n\
                   E1\tAttribution:T2 Source:T1 Content:T2\n";
        story(txt, ann, None).people[0].kind.word()
    };
    assert_eq!(kind("Mills said no. Carl Mills sails."), "person");
    assert_eq!(kind("Mills said no. All mills rest."), "group");
}

const CONFIG: &str = "[brat]\nquote = [\"Says\"]\nclaim = \"Fact\"\nperson = [\"Human\"]\n\
                      organization = [\"Body\"]\nspeaker = [\"By\"]\nsame = [\"Coref\"]\nignore = [\"Date\"]\n";

#[test]
fn custom_labels_are_mapped_by_sayso_toml() {
    let txt = "Ada Brook of the Board said it costs 4 million today. She sails.";
    let ann = "T1\tHuman 0 9\tAda Brook\nT2\tBody 13 22\tthe Board\nT3\tSays 28 47\tit costs 4 million\n\
               T4\tFact 37 46\t4 million\nT5\tDate 47 52\ttoday\nT6\tHuman 54 57\tShe\nT7\tMood 58 63\tsails\n\
               R1\tBy Arg1:T3 Arg2:T6\nR2\tCoref Arg1:T1 Arg2:T6\t\nR3\tBy Arg1:T2 Arg2:T4\n";
    let story = story(txt, &ann.replace("28 47\t", "28 46\t"), Some(CONFIG));
    assert_eq!(quotes(&story), "T3 indirect [\"Ada Brook\"] it costs 4 million /  / She");
    assert_eq!(
        problems(&story),
        "a.ann:7:1 unmapped-label: the label `Mood` is not used (1 in this file)"
    );
    let claim = &story.claims[0];
    let Claimant::Person(by) = claim.by else { panic!("somebody makes it") };
    assert_eq!((&*claim.id, &*story.person(by).name), ("T4", "the Board"));
    assert_eq!(story.person(by).kind.word(), "organization");
}

#[test]
fn mistakes_in_sayso_toml_are_problems_of_that_file() {
    let config =
        "[brat]\nquotes = [\"Says\"]\ncue = 3\nclaim = [\"A\"]\ncontent = [\"A\", 4]\nx = \n";
    assert_eq!(
        problems(&story("a", "", Some(config))),
        "sayso.toml:2:1 unknown-key: the [brat] table has no key `quotes`\n\
         sayso.toml:3:7 wrong-type: this is not a list of labels\n\
         sayso.toml:5:12 two-meanings: the label `A` is listed under two keys\n\
         sayso.toml:5:17 wrong-type: this is not a list of labels\n\
         sayso.toml:6:1 unknown-key: the [brat] table has no key `x`\n\
         sayso.toml:6:5 toml-syntax: not valid TOML: string values must be quoted, expected literal string"
    );
}

#[test]
fn ten_thousand_problems_are_enough() {
    let ann = "nonsense\n".repeat(10_500);
    let story = story("a", &ann, None);
    assert_eq!(story.problems.len(), 10_001);
    assert_eq!(story.problems[10_000].rule, "too-many-problems");
}

/// Mutates an .ann file: cuts, repeats, and inserts hostile text.
fn mutated() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        Just("\t"),
        Just("\n"),
        Just(" "),
        Just(";"),
        Just(":"),
        Just("T1"),
        Just("E1"),
        Just("4294967296"),
        Just("-1"),
        Just("999 1000"),
        Just("🙂"),
        Just("\r"),
        Just("*\tEquiv T1 E2"),
        Just("E9\tAttribution:E9 Content:E9 Source:R1"),
        Just("R1\tSource Arg1:E1 Arg2:E1"),
        Just(""),
    ];
    proptest::collection::vec((0..ANN.len(), 0..40_usize, piece), 1..8).prop_map(|changes| {
        let mut ann = ANN.to_owned();
        for (at, cut, piece) in changes {
            let border = |mut at: usize| {
                while !ann.is_char_boundary(at.min(ann.len())) {
                    at -= 1;
                }
                at.min(ann.len())
            };
            let (from, to) = (border(at), border(at + cut));
            ann.replace_range(from..to, piece);
        }
        ann
    })
}

proptest! {
    #[test]
    fn no_ann_file_stops_the_loader(ann in mutated(), lf in any::<bool>()) {
        let txt = if lf { TXT.to_owned() } else { TXT.replace('\n', "\r\n") };
        let story = story(&txt, &ann, None);
        let _ = problems(&story);
        prop_assert!(story.whole);
        for quote in story.quotes.iter() {
            for span in quote.parts.iter().chain(&quote.cue).chain(&quote.mention) {
                prop_assert!(!span.is_empty() && story.body().get(span.range()).is_some());
            }
            prop_assert!(quote.parts.is_sorted_by(|a, b| a.end <= b.start));
            prop_assert!(quote.speakers.iter().all(|p| p.ix() < story.people.len()));
        }
        prop_assert!(story.mentions.is_sorted_by_key(|m| m.span));
    }
}
