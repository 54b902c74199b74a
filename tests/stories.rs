//! The bundled stories hold what they promise: no errors, the figures that the
//! documentation names, quotes that stand in the transcript as designed.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use sayso::check;
use sayso::story::bundled::{BUNDLED, Embedded, neighbour};
use sayso::story::{ClaimIx, Disk, Form, Quote, Severity, Story, load};
use sayso::view::Doc;

fn story(file: &str) -> Story {
    load(&Embedded, Path::new(file)).expect("a bundled story opens")
}

/// Every problem, as `rule words`: the words of the text it is at, where it is at one.
fn problems(file: &str) -> Vec<String> {
    let doc = Doc::of(story(file));
    let row = |p: &sayso::story::Problem| {
        let words = p.place.map_or("", |span| &doc.story.body()[span.range()]);
        format!("{} {words}", p.rule)
    };
    check::problems(&doc).iter().map(row).collect()
}

fn paragraphs(story: &Story) -> usize {
    story.body().split("\n\n").filter(|p| !p.trim().is_empty()).count()
}

#[test]
fn the_table_is_the_folder() {
    let mut on_disk = BTreeMap::new();
    for entry in std::fs::read_dir("stories").expect("cargo runs tests in the crate's folder") {
        let path = entry.expect("the folder can be read").path();
        let name = path.file_name().expect("a file has a name").to_string_lossy().into_owned();
        on_disk.insert(name, std::fs::read_to_string(&path).expect("stories are text"));
    }
    for (name, text) in &on_disk {
        assert_eq!(neighbour(name), Some(text.as_str()), "{name} is embedded as it stands");
    }
    let listed: BTreeSet<&str> = BUNDLED.iter().map(|b| b.file).collect();
    let is_story = |name: &&str| Path::new(name).extension().is_some_and(|e| e == "story");
    let there: BTreeSet<&str> = on_disk.keys().map(String::as_str).filter(is_story).collect();
    assert_eq!(listed, there);
    assert_eq!(listed.len(), BUNDLED.len(), "no story is listed twice");
}

#[test]
fn each_row_has_the_title_of_its_file() {
    for row in BUNDLED {
        assert_eq!(row.title, story(row.file).meta.title, "{}", row.file);
        assert!(!row.help.is_empty() && !row.help.ends_with('.'), "{}", row.file);
    }
}

#[test]
fn embedded_and_on_disk_are_the_same_story() {
    for row in BUNDLED {
        let disk = load(&Disk, &Path::new("stories").join(row.file)).expect("it opens");
        let embedded = story(row.file);
        assert_eq!(disk.body(), embedded.body());
        let count = |s: &Story| (s.quotes.len(), s.claims.len(), s.mentions.len(), s.embeds.len());
        assert_eq!(count(&disk), count(&embedded), "{}", row.file);
    }
}

#[test]
fn all_but_the_first_story_are_clean() {
    for row in BUNDLED.iter().filter(|row| row.file != "paris-guarantees.story") {
        assert_eq!(problems(row.file), [""; 0], "{}", row.file);
    }
}

#[test]
fn the_paris_story_has_the_problems_left_on_purpose() {
    insta::assert_snapshot!(problems("paris-guarantees.story").join("\n"));
    let worst = check::problems(&Doc::of(story("paris-guarantees.story")));
    assert!(worst.iter().all(|p| p.severity != Severity::Error));
}

#[test]
fn the_paris_story_shows_what_an_annotation_can_be() {
    let story = story("paris-guarantees.story");
    assert_eq!(paragraphs(&story), 21);
    for form in [Form::Direct, Form::Partial, Form::Indirect, Form::Title] {
        assert!(story.quotes.iter().any(|q| q.form == form), "{form:?}");
    }
    assert!(story.quotes.iter().any(|q| q.parts.len() == 2));
    assert!(story.embeds.iter().any(|e| e.truncated));
    let spans = |q: &Quote| q.parts.to_vec();
    let crosses = story.claims.iter().any(|c| {
        c.parts.iter().any(|c| {
            let mut of_quotes = story.quotes.iter().flat_map(spans);
            of_quotes.any(|q| c.start < q.start && q.start < c.end && c.end < q.end)
        })
    });
    assert!(crosses, "a claim begins before a quote and ends in it");
    assert_eq!(story.ambiguous.len(), 1, "one bare surname that two people share");
}

#[test]
fn the_council_story_has_59_items_and_all_its_evidence() {
    let story = story("council-lanes.story");
    assert_eq!(story.quotes.len() + story.claims.len(), 59);
    assert_eq!(paragraphs(&story), 66);
    for claim in story.claims.iter() {
        assert!(!claim.evidence.is_empty(), "{}", claim.id);
        assert!(&claim.evidence.all(|e| e.locator.is_some()), "{}", claim.id);
    }
    for quote in story.quotes.iter().filter(|q| q.form.is_speech()) {
        let linked = quote.speakers.len() == 1 && !quote.cue.is_empty() && quote.mention.len() == 1;
        assert!(linked, "{}: a speaker, a cue and a mention", quote.id);
    }
    assert!(!story.embeds.is_empty());
    assert!(story.mentions.iter().any(|m| m.id.is_some()));
}

#[test]
fn each_cue_and_mention_stands_in_the_paragraph_of_its_quote_or_the_one_before() {
    for row in BUNDLED {
        let story = story(row.file);
        for quote in story.quotes.iter() {
            let first = quote.parts.first().expect("every quote has a place");
            for near in quote.cue.iter().chain(&quote.mention) {
                let (from, to) = (near.start.min(first.start), near.start.max(first.start));
                let between = &story.body()[from as usize..to as usize];
                let breaks = between.matches("\n\n").count();
                assert!(breaks <= 1, "{} {}: {breaks} paragraphs away", row.file, quote.id);
            }
        }
    }
}

/// How the words of a quote stand in a transcript.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Wording {
    Verbatim,
    Tidied,
    Altered,
    Missing,
}

/// The words alone: no case, no marks, no hesitation, nothing said twice in a row.
fn words(text: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    for word in text.split(|c: char| c.is_whitespace() || c == '-') {
        let word: String = word.chars().filter(|c| c.is_alphanumeric() || *c == '’').collect();
        let word = word.trim_matches('’').to_lowercase();
        if !word.is_empty() && !["um", "uh", "er"].contains(&word.as_str()) {
            words.push(word);
        }
    }
    let mut at = 0;
    while at < words.len() {
        let twice = (1..=3)
            .find(|n| at + 2 * n <= words.len() && words[at..at + n] == words[at + n..at + 2 * n]);
        match twice {
            Some(n) => drop(words.drain(at..at + n)),
            None => at += 1,
        }
    }
    words
}

fn wording(part: &str, transcript: &str) -> Wording {
    let bare = part.trim_matches(['“', '”', '‘', '’']);
    if transcript.contains(bare) {
        return Wording::Verbatim;
    }
    let (said, heard) = (words(bare), words(transcript));
    let differing = |window: &[String]| window.iter().zip(&said).filter(|(a, b)| a != b).count();
    match heard.windows(said.len()).map(differing).min() {
        Some(0) => Wording::Tidied,
        Some(1) if said.len() > 2 => Wording::Altered,
        _ => Wording::Missing,
    }
}

#[test]
fn the_transcript_holds_the_quotes_as_designed() {
    let story = story("council-lanes.story");
    let file = story.sources.iter().find_map(|s| s.file.as_deref()).expect("a source has a file");
    let transcript = neighbour(file).expect("it is embedded");
    let mut found: BTreeMap<Wording, Vec<&str>> = BTreeMap::new();
    for quote in story.quotes.iter().filter(|q| q.form != Form::Indirect) {
        let parts = quote.parts.iter().map(|p| wording(&story.body()[p.range()], transcript));
        found.entry(parts.max().expect("every quote has a place")).or_default().push(&quote.id);
    }
    insta::assert_debug_snapshot!(found);
    let count = |wording| found.get(&wording).map_or(0, Vec::len);
    assert_eq!((count(Wording::Altered), count(Wording::Missing)), (2, 1));
    assert!(count(Wording::Verbatim) > 2 * count(Wording::Tidied));
}

#[test]
fn times_in_the_transcript_are_places_in_it() {
    let story = story("council-lanes.story");
    let transcript = neighbour("council-transcript.txt").expect("it is embedded");
    for claim in story.claims.iter() {
        for evidence in &claim.evidence {
            if story.sources[evidence.source.ix()].file.is_some() {
                let at = evidence.locator.as_deref().expect("all evidence has a locator");
                assert!(transcript.contains(&format!("[{at}]")), "{}: {at}", claim.id);
            }
        }
    }
}

#[test]
fn the_keys_of_the_tour_have_something_to_do() {
    let story = story("tour.story");
    let of = |id: &str| {
        story.quotes.iter().filter(|q| story.person(q.speakers[0]).id.as_ref() == id).count()
    };
    assert_eq!((of("ida"), of("joss")), (3, 2));
    let doc = Doc::of(story);
    let in_quotes = (0..doc.story.claims.len() as u32)
        .filter(|&c| !doc.links.quotes_of(ClaimIx(c)).is_empty())
        .count();
    assert_eq!(in_quotes, 1, "one claim leads to its quote");
}
