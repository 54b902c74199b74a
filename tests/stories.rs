//! The bundled stories: each loads clean, the table is the folder, and the
//! council story is the fixture that it is said to be.

use std::collections::BTreeSet;
use std::path::Path;

use sayso::story::bundled::{BUNDLED, Embedded, FILES};
use sayso::story::{Form, Quote, Severity, Story, load};
use sayso::view::{Blocks, Doc};

fn story(file: &str) -> Story {
    load(&Embedded, Path::new(file)).expect("a bundled story opens")
}

#[test]
fn the_table_is_the_folder_with_its_titles() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/stories");
    let mut on_disk = BTreeSet::new();
    for entry in std::fs::read_dir(folder).expect("stories") {
        let path = entry.expect("entry").path();
        let name = path.file_name().expect("name").to_string_lossy().into_owned();
        let (_, embedded) = FILES.iter().find(|(file, _)| *file == name).expect("embedded");
        assert_eq!(std::fs::read_to_string(&path).expect("text"), **embedded, "{name}");
        on_disk.insert(name);
    }
    assert_eq!(on_disk.len(), FILES.len());
    let stories = on_disk.iter().filter(|name| name.contains(".story")).count();
    assert_eq!(stories, BUNDLED.len());
    for bundled in BUNDLED {
        assert_eq!(story(bundled.file).meta.title, bundled.title);
    }
}

#[test]
fn every_story_opens_without_an_error_and_says_what_it_is() {
    for bundled in BUNDLED {
        let story = story(bundled.file);
        for problem in story.problems.iter() {
            assert!(problem.severity < Severity::Error, "{}: {problem:?}", bundled.file);
        }
        assert!(story.meta.note.is_some(), "{}", bundled.file);
        assert!(!story.quotes.is_empty() && !story.claims.is_empty(), "{}", bundled.file);
        for quote in story.quotes.iter() {
            assert!(!quote.parts.is_empty(), "{} {}", bundled.file, quote.id);
        }
    }
}

#[test]
fn the_paris_story_shows_what_it_is_for() {
    let doc = Doc::of(story("paris-guarantees.story"));
    let story = &doc.story;
    assert_eq!(story.ambiguous.len(), 1, "one bare surname names two people");
    for form in [Form::Direct, Form::Partial, Form::Indirect, Form::Title] {
        assert!(story.quotes.iter().any(|q| q.form == form), "{form:?}");
    }
    assert!(story.quotes.iter().any(|q| q.parts.len() == 2));
    assert!(story.embeds.iter().any(|e| e.truncated));
    assert_eq!(doc.links.unmarked().len(), 1);
    let located = |locator: bool| {
        let mut evidence = story.claims.iter().flat_map(|c| &c.evidence);
        evidence.any(|e| e.locator.is_some() == locator)
    };
    assert!(located(true) && located(false));
    let crosses = |claim: &sayso::story::Claim| {
        story.quotes.iter().flat_map(|q| &q.parts).any(|part| {
            claim
                .parts
                .iter()
                .any(|c| c.overlaps(*part) && (c.start < part.start || c.end > part.end))
        })
    };
    assert!(story.claims.iter().any(crosses), "a claim crosses a quote");
}

#[test]
fn the_council_story_has_59_items_each_claim_with_evidence_in_its_place() {
    let story = story("council-lanes.story");
    assert_eq!(story.quotes.len() + story.claims.len(), 59);
    for claim in story.claims.iter() {
        assert!(!claim.evidence.is_empty(), "{}", claim.id);
        assert!(claim.evidence.iter().all(|e| e.locator.is_some()), "{}", claim.id);
    }
    let blocks = Blocks::of(story.body());
    assert!((55..=65).contains(&blocks.paragraphs()), "{}", blocks.paragraphs());
}

/// How a quote stands in the transcript.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Stands {
    WordForWord,
    Tidied,
    Altered,
    Missing,
}

/// Returns words in lower case, without marks and without the noises of speech.
fn words(text: &str) -> Vec<String> {
    text.split(|c: char| !c.is_alphanumeric() && !"’'".contains(c))
        .filter(|word| !word.is_empty() && !["um", "uh"].contains(word))
        .map(str::to_lowercase)
        .collect()
}

fn stands(said: &str, transcript: &str) -> Stands {
    let said = said.trim_matches(|c: char| "“”,. ".contains(c));
    let lines = transcript.split_whitespace().collect::<Vec<_>>().join(" ");
    if lines.contains(said) {
        return Stands::WordForWord;
    }
    let (said, all) = (words(said), words(transcript));
    let same = |window: &[String]| said.iter().zip(window).filter(|(a, b)| a == b).count();
    let best = all.windows(said.len()).map(same).max().unwrap_or(0);
    match said.len() - best {
        0 => Stands::Tidied,
        1 => Stands::Altered,
        _ => Stands::Missing,
    }
}

#[test]
fn the_transcript_has_most_quotes_word_for_word_two_altered_one_missing() {
    let story = story("council-lanes.story");
    let (_, transcript) =
        FILES.iter().find(|(name, _)| *name == "council-transcript.txt").expect("embedded");
    // what was said elsewhere has a medium; a title is not said
    let at_the_meeting = |quote: &&Quote| {
        let elsewhere = quote.more.as_ref().is_some_and(|more| more.medium.is_some());
        matches!(quote.form, Form::Direct | Form::Partial) && !elsewhere
    };
    let mut found: Vec<(Stands, &str)> = Vec::new();
    for quote in story.quotes.iter().filter(at_the_meeting) {
        let parts = quote.parts.iter().map(|part| stands(story.text.slice(*part), transcript));
        found.push((parts.max().expect("a part"), &quote.id));
    }
    let of = |stands: Stands| -> Vec<&str> {
        found.iter().filter(|(s, _)| *s == stands).map(|(_, id)| *id).collect()
    };
    assert_eq!(of(Stands::Altered), ["q7", "q27"]);
    assert_eq!(of(Stands::Missing), ["q36"]);
    assert_eq!(of(Stands::Tidied), ["q2", "q11", "q26"]);
    assert!(of(Stands::WordForWord).len() >= 12, "{found:?}");
}
