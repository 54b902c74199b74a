//! The bundled stories: each loads clean, the table is the folder, and the
//! council story is the fixture that it is said to be.

#[path = "interop/readers.rs"]
mod readers;

use std::collections::BTreeSet;
use std::path::Path;

use sayso::check;
use sayso::story::bundled::{BUNDLED, Embedded, FILES};
use sayso::story::parts::QuoteMore;
use sayso::story::{Basis, Form, Severity, Story, load};
use sayso::view::{Blocks, Document};

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
fn all_but_the_paris_story_are_clean() {
    for bundled in BUNDLED.iter().filter(|b| b.file != "paris-guarantees.story") {
        let problems = check::problems(&Document::of(story(bundled.file)));
        let problems: Vec<_> = problems.iter().map(|p| (p.rule, &p.what)).collect();
        assert_eq!(problems, [], "{}", bundled.file);
    }
}

#[test]
fn the_many_scripts_have_what_they_are_for() {
    let story = story("many-scripts.story");
    for (what, sign) in [
        ("kana", 'の'),
        ("Arabic", 'ق'),
        ("Devanagari", 'म'),
        ("Thai", 'ส'),
        ("a mark of its own on a letter", '\u{303}'),
        ("a joined family", '\u{200d}'),
        ("emoji by a selector", '\u{fe0f}'),
        ("a tone of skin", '\u{1f3fd}'),
        ("a flag", '\u{1f1f9}'),
    ] {
        let quoted = story.quotes.iter().flat_map(|quote| &quote.parts);
        let mut places = quoted.chain(story.quotes.iter().flat_map(|quote| &quote.mention));
        assert!(places.any(|part| story.text.slice(*part).contains(sign)), "{what}");
    }
    assert!(story.claims.iter().any(|claim| claim.suggestion.is_some()));
}

#[test]
fn the_paris_story_shows_what_it_is_for() {
    let doc = Document::of(story("paris-guarantees.story"));
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
    let transcript = transcript();
    for claim in story.claims.iter() {
        assert!(!claim.evidence.is_empty(), "{}", claim.id);
        for evidence in &claim.evidence {
            let at = evidence.locator.as_deref().expect("all evidence says where");
            if story.sources[evidence.source.ix()].file.is_some() {
                assert!(transcript.contains(&format!("[{at}]")), "{}: {at}", claim.id);
            }
        }
    }
    assert_eq!(Blocks::of(story.body()).paragraphs(), 66);
}

#[test]
fn each_word_of_the_council_is_linked_to_one_speaker_cue_and_mention_close_by() {
    let story = story("council-lanes.story");
    for quote in story.quotes.iter().filter(|quote| quote.form.is_speech()) {
        let linked = (quote.speakers.len(), quote.cue.len(), quote.mention.len());
        assert_eq!(linked, (1, 1, 1), "{}", quote.id);
        for near in quote.cue.iter().chain(&quote.mention) {
            let (from, to) =
                (near.start.min(quote.parts[0].start), near.start.max(quote.parts[0].start));
            let breaks = story.body()[from as usize..to as usize].matches("\n\n").count();
            // what leads into the embedded post stands above it
            assert!(breaks <= usize::from(&*quote.id == "q34"), "{}", quote.id);
        }
    }
}

#[test]
fn the_council_story_has_every_kind_of_annotation() {
    let story = story("council-lanes.story");
    let forms: BTreeSet<Form> = story.quotes.iter().map(|quote| quote.form).collect();
    assert_eq!(forms.len(), Form::ALL.len());
    let more = |has: fn(&QuoteMore) -> bool| {
        story.quotes.iter().filter_map(|quote| quote.more.as_deref()).any(has)
    };
    assert!(more(|m| m.inside.is_some()) && more(|m| !m.addressee.is_empty()));
    assert!(more(|m| m.basis == Some(Basis::Background)) && more(|m| m.medium.is_some()));
    assert!(story.embeds.iter().any(|embed| embed.truncated));
    assert!(story.mentions.iter().any(|mention| mention.id.is_some()));
    let kinds: BTreeSet<&str> = story.people.iter().map(|person| person.kind.word()).collect();
    assert_eq!(kinds, BTreeSet::from(["document", "group", "organization", "person"]));
}

/// How a quote stands in the transcript.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Stands {
    WordForWord,
    Tidied,
    Altered,
    Missing,
}

fn transcript() -> &'static str {
    let (_, text) =
        FILES.iter().find(|(name, _)| *name == "council-transcript.txt").expect("embedded");
    text
}

/// Returns words in lower case, without marks, without the noises of speech,
/// and without what is said twice in a row.
fn words(text: &str) -> Vec<String> {
    let mut words: Vec<String> = text
        .split(|c: char| !c.is_alphanumeric() && c != '’')
        .map(|word| word.trim_matches('’').to_lowercase())
        .filter(|word| !word.is_empty() && !["um", "uh", "er"].contains(&word.as_str()))
        .collect();
    let mut at = 0;
    while at < words.len() {
        let twice = |n: &usize| words.get(at..at + n) == words.get(at + n..at + 2 * n);
        let fits = |n: &usize| at + 2 * n <= words.len();
        match (1..=3).filter(fits).find(twice) {
            Some(n) => drop(words.drain(at..at + n)),
            None => at += 1,
        }
    }
    words
}

/// Nothing is folded for word for word: only the outer quotation marks do not count.
fn stands(said: &str, transcript: &str) -> Stands {
    let said = said.trim_matches(|c: char| "“”‘’".contains(c));
    if transcript.contains(said) {
        return Stands::WordForWord;
    }
    let (said, all) = (words(said), words(transcript));
    let other = |window: &[String]| said.iter().zip(window).filter(|(a, b)| a != b).count();
    match all.windows(said.len()).map(other).min() {
        Some(0) => Stands::Tidied,
        Some(1) if said.len() > 2 => Stands::Altered,
        _ => Stands::Missing,
    }
}

#[test]
fn the_transcript_has_most_quotes_word_for_word_two_altered_one_missing() {
    let story = story("council-lanes.story");
    let mut found: Vec<(Stands, &str)> = Vec::new();
    for quote in story.quotes.iter().filter(|quote| quote.form != Form::Indirect) {
        let parts = quote.parts.iter().map(|part| stands(story.text.slice(*part), transcript()));
        found.push((parts.max().expect("a part"), &quote.id));
    }
    let of = |stands: Stands| -> Vec<&str> {
        found.iter().filter(|(s, _)| *s == stands).map(|(_, id)| *id).collect()
    };
    assert_eq!(of(Stands::Altered), ["q32", "q38"]);
    assert_eq!(of(Stands::Missing), ["q37"]);
    assert_eq!(of(Stands::Tidied), ["q8", "q12", "q20", "q24", "q33", "q34", "q35"]);
    assert_eq!(of(Stands::WordForWord).len(), 21, "{found:?}");
}
