//! The formats of other tools: what is written of the bundled stories and of made-up ones has the right
//! words at every offset, and all of it.

use std::fs;

use sayso::export::{EXPORTS, ExportInput, Options, Outcome};
use sayso::story::text::offsets::Unit;
use sayso::story::{
    Claim, Disk, Meta, Person, PersonIx, Quote, Span, Story, Suggestion, Text, load,
};
use serde_json::Value as Json;

/// Text in several scripts, with characters of two UTF-16 units, combined ones and both line ends.
const PIECES: [&str; 12] = [
    "“We sail,” said Ada Brook. ",
    "\r\n\r\n",
    "🐢🐢 ",
    "قال عمر إنه لن يبحر. ",
    "橋は開いた、と彼女は言った。",
    "Cafe\u{301} \u{202e}x\u{202c} ",
    "\n",
    "«Нет», — сказал Борис. ",
    "𝒜𝒷 ",
    "a\tb\\\"c ",
    "&lt;b&gt;<script>x</script> ",
    "Carl Mills laughed. ",
];

/// Who is quoted in them.
const NAMES: [&str; 2] = ["Ada Brook", "عمر"];

/// A row of numbers that is always the same.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, most: usize) -> usize {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % most.max(1)
    }
}

/// Makes up a story; every span lies on borders of characters.
pub(crate) fn made(seed: u64) -> Story {
    let mut numbers = Numbers(seed);
    let body: String =
        (0..20 + numbers.below(30)).map(|_| PIECES[numbers.below(PIECES.len())]).collect();
    let borders: Vec<usize> = body.char_indices().map(|(at, _)| at).chain([body.len()]).collect();
    let length = body.len();
    let text = Text::new(format!("made-{seed}.story"), body, 0..length);
    let meta = Meta {
        title: format!("Made up, {seed}"),
        date: seed.is_multiple_of(2).then(|| "2026-02-03".to_owned()),
        format: "story",
        ..Meta::default()
    };
    // words, without blanks at the edges
    let mut span = |longest: usize| {
        loop {
            let at = numbers.below(borders.len() - 2);
            let to = (at + 1 + numbers.below(longest)).min(borders.len() - 1);
            let words = &text.body()[borders[at]..borders[to]];
            let is_edge = |c: char| !c.is_alphanumeric();
            if !words.is_empty() && !words.starts_with(is_edge) && !words.ends_with(is_edge) {
                break Span::of(borders[at]..borders[to]);
            }
        }
    };
    let named = |person: u32| -> Box<[Span]> {
        let name = NAMES[person as usize];
        let places = text.body().match_indices(name).take(1);
        places.map(|(at, _)| Span::of(at..at + name.len())).collect()
    };
    let (mut quotes, mut claims) = (Vec::new(), Vec::new());
    for n in 0..6_u32 {
        let mut parts = vec![span(30), span(10)];
        parts.sort_unstable();
        if n.is_multiple_of(2) || parts[0].overlaps(parts[1]) || parts[0].gap(parts[1]) < 8 {
            parts.truncate(1);
        }
        let suggestion =
            Suggestion { by: "some-model".into(), score: Some(0.25), ..Suggestion::default() };
        quotes.push(Quote {
            id: format!("q{n}").into(),
            parts: parts.into(),
            speakers: if n == 3 { Box::default() } else { [PersonIx(n % 2)].into() },
            cue: [span(5)].into(),
            mention: if n == 3 { Box::default() } else { named(n % 2) },
            suggestion: (n == 5).then(|| Box::new(suggestion)),
            ..Quote::default()
        });
    }
    for n in 0..2_u32 {
        claims.push(Claim {
            id: format!("q{n}").into(),
            parts: [span(20)].into(),
            says: Some("It \u{1b}[31msays\u{202e} so.".into()),
            ..Claim::default()
        });
    }
    let person =
        |id: &str, name: &str| Person { id: id.into(), name: name.into(), ..Person::default() };
    let mut story = Story::of_text(text, meta);
    story.people = vec![person("ada", NAMES[0]), person("omar", NAMES[1])].into();
    story.quotes = quotes.into();
    story.claims = claims.into();
    story.whole = true;
    story
}

/// Returns the stories that come with the program, and twenty that are made up.
pub(crate) fn stories() -> Vec<Story> {
    let entries =
        fs::read_dir("stories").expect("the stories").map(|e| e.expect("an entry").path());
    let mut paths: Vec<_> =
        entries.filter(|path| path.extension().is_some_and(|e| e == "story")).collect();
    paths.sort();
    let bundled = paths.iter().map(|path| load(&Disk, path).expect("a story"));
    bundled.chain((0..20).map(made)).collect()
}

/// Returns what a format makes of a story.
pub(crate) fn written(format: &str, story: &Story, options: &Options) -> (String, Outcome) {
    let export = EXPORTS.iter().find(|export| export.name == format).expect("a format");
    let mut page = Vec::new();
    let input = ExportInput::from(story.clone());
    let outcome = (export.write)(&mut std::iter::once(input), options, &mut page);
    (String::from_utf8(page).expect("UTF-8"), outcome.expect("memory can be written"))
}

fn parsed(format: &str, story: &Story) -> Json {
    let (page, _) = written(format, story, &Options::default());
    assert!(!page.contains(['\u{1b}', '\u{202e}']), "{format} steers a terminal");
    assert_eq!(page, written(format, story, &Options::default()).0, "{format} is deterministic");
    serde_json::from_str(&page).expect("JSON")
}

/// Returns the words between two offsets of UTF-16.
fn utf16(text: &str, from: &Json, to: &Json) -> String {
    let units: Vec<u16> = text.encode_utf16().collect();
    let at = |offset: &Json| offset.as_u64().expect("an offset") as usize;
    String::from_utf16(&units[at(from)..at(to)]).expect("no half characters")
}

fn chars(text: &str, from: &Json, to: &Json) -> String {
    let at = |offset: &Json| offset.as_u64().expect("an offset") as usize;
    text.chars().skip(at(from)).take(at(to) - at(from)).collect()
}

/// Returns the words of all parts of quotes and claims, in order.
fn words_of(story: &Story) -> Vec<String> {
    let quotes = story.quotes.iter().flat_map(|quote| quote.parts.iter());
    let claims = story.claims.iter().flat_map(|claim| claim.parts.iter());
    let mut words: Vec<String> =
        quotes.chain(claims).map(|span| story.text.slice(*span).to_owned()).collect();
    words.sort();
    words
}

fn sorted(mut words: Vec<String>) -> Vec<String> {
    words.sort();
    words
}

fn list(value: &Json) -> &[Json] {
    value.as_array().expect("a list")
}

#[test]
fn label_studio_has_every_region_at_its_utf16_offsets() {
    for story in stories() {
        let task = &parsed("label-studio", &story)[0];
        let name = story.text.name();
        assert_eq!(task["data"]["text"], story.body());
        assert_eq!(list(&task["data"]["sayso"]["quotes"]).len(), story.quotes.len(), "{name}");
        let made = list(&task["annotations"]).iter().chain(list(&task["predictions"]));
        let results: Vec<&Json> = made.flat_map(|made| list(&made["result"])).collect();
        let mut words = Vec::new();
        let mut ids = Vec::new();
        for region in results.iter().filter(|result| result["type"] == "labels") {
            let value = &region["value"];
            assert_eq!(
                utf16(story.body(), &value["start"], &value["end"]),
                value["text"],
                "{name}"
            );
            ids.push(&region["id"]);
            if value["labels"][0] == "quote" || value["labels"][0] == "claim" {
                words.push(value["text"].as_str().expect("words").to_owned());
            }
        }
        assert_eq!(sorted(words), words_of(&story), "{name}");
        for (at, id) in ids.iter().enumerate() {
            assert!(!ids[..at].contains(id), "{name}: {id} twice");
        }
        for relation in results.iter().filter(|result| result["type"] == "relation") {
            assert!(ids.contains(&&relation["from_id"]) && ids.contains(&&relation["to_id"]));
        }
    }
    let task = &parsed("label-studio", &made(1))[0];
    assert_eq!(task["predictions"][0]["model_version"], "some-model");
    assert_eq!(task["predictions"][0]["score"], 0.25);
}

#[test]
fn a_cas_has_every_structure_before_those_that_refer_to_it() {
    for story in stories() {
        let cas = parsed("cas-json", &story);
        let mut words = Vec::new();
        let mut kinds = std::collections::HashMap::new();
        for (at, structure) in list(&cas["%FEATURE_STRUCTURES"]).iter().enumerate() {
            assert_eq!(structure["%ID"], at + 1);
            let kind = structure["%TYPE"].as_str().expect("a type");
            kinds.insert(at as u64 + 1, kind);
            let fields = structure.as_object().expect("an object");
            let single = fields.iter().filter(|(key, _)| key.starts_with('@')).map(|(_, to)| to);
            let several = structure["%ELEMENTS"].as_array().into_iter().flatten();
            for to in single.chain(several) {
                assert!(kinds.contains_key(&to.as_u64().expect("a number")), "{structure}");
            }
            let is_part = kind.ends_with(".Said") && structure["kind"] == "part";
            if is_part || kind.ends_with(".Quote") || kind.ends_with(".Claim") {
                words.push(utf16(story.body(), &structure["begin"], &structure["end"]));
            }
        }
        assert_eq!(sorted(words), words_of(&story), "{}", story.text.name());
    }
}

#[test]
fn web_annotations_have_words_context_and_position() {
    for story in stories() {
        let (name, all) = (story.text.name(), parsed("web-annotation", &story));
        let whole = all[0]["body"]["value"].as_str().expect("the story");
        let whole: Json = serde_json::from_str(whole).expect("an object");
        assert_eq!(whole["body"], story.body());
        let mut words = Vec::new();
        for one in &list(&all)[1..] {
            let targets = match &one["target"] {
                Json::Array(targets) => targets.clone(),
                target => vec![target.clone()],
            };
            for target in targets {
                let (quote, place) = (&target["selector"][0], &target["selector"][1]);
                let exact = quote["exact"].as_str().expect("words");
                assert_eq!(chars(story.body(), &place["start"], &place["end"]), exact, "{name}");
                let around = format!(
                    "{}{exact}{}",
                    quote["prefix"].as_str().expect("words"),
                    quote["suffix"].as_str().expect("words")
                );
                assert!(story.body().contains(&around), "{name}: {around}");
                assert!(quote["prefix"].as_str().expect("words").chars().count() <= 32);
                if one["motivation"] == "identifying" {
                    words.push(exact.to_owned());
                }
            }
        }
        assert_eq!(sorted(words), words_of(&story), "{name}");
    }
}

#[test]
fn doccano_counts_in_either_unit_and_says_what_it_loses() {
    let chars_of = Options { unit: Unit::Chars, ..Options::default() };
    for story in stories() {
        for (options, slice) in
            [(&Options::default(), utf16 as fn(&str, &Json, &Json) -> String), (&chars_of, chars)]
        {
            let (page, _) = written("doccano", &story, options);
            let line: Json = serde_json::from_str(&page).expect("a line");
            let entities = list(&line["entities"]).iter();
            let entities = entities.filter(|e| e["label"] == "quote" || e["label"] == "claim");
            let words = entities
                .map(|e| slice(story.body(), &e["start_offset"], &e["end_offset"]))
                .collect();
            assert_eq!(sorted(words), words_of(&story), "{}", story.text.name());
        }
    }
    let (_, outcome) = written("doccano", &made(1), &Options::default());
    let lost: Vec<&str> = outcome.lost.iter().map(|(_, one, _)| *one).collect();
    assert!(lost.iter().any(|what| what.starts_with("claim is put")), "{lost:?}");
    assert!(lost.iter().any(|what| what.starts_with("annotation is a suggestion")), "{lost:?}");
}

#[test]
fn hypothesis_has_a_row_for_each_part_and_schema_org_an_entry_for_each_quote() {
    for story in stories() {
        let page = parsed("hypothesis", &story);
        let rows = list(&page["annotations"]).iter();
        let words = rows.map(|row| {
            row["target"][0]["selector"][0]["exact"].as_str().expect("words").to_owned()
        });
        assert_eq!(sorted(words.collect()), words_of(&story), "{}", story.text.name());
        let page = parsed("schema-org", &story);
        let article = &page["@graph"][0];
        let placed = story.quotes.iter().filter(|quote| !quote.parts.is_empty()).count();
        let quotations = list(&article["hasPart"]).iter().filter(|one| one["@type"] == "Quotation");
        assert_eq!(
            (article["articleBody"].as_str(), quotations.count()),
            (Some(story.body()), placed)
        );
        assert!(!written("schema-org", &story, &Options::default()).0.contains('<'));
    }
}

#[test]
fn every_row_has_the_same_columns() {
    let mut columns: Option<Vec<String>> = None;
    let mut count = 0;
    let all = stories();
    for story in &all {
        for line in written("jsonl", story, &Options::default()).0.lines() {
            let head = |line: &str| -> Vec<String> {
                // objects are read in the order of letters: the order of the file is that of the text
                let row: Json = serde_json::from_str(line).expect("an object");
                let mut names: Vec<String> =
                    row.as_object().expect("an object").keys().cloned().collect();
                names.sort_by_key(|name| line.find(&format!("\"{name}\":")));
                names
            };
            let head = head(line);
            assert_eq!(columns.get_or_insert_with(|| head.clone()), &head);
            count += 1;
        }
    }
    let items = all.iter().map(|story| story.quotes.len() + story.claims.len());
    assert_eq!(count, items.sum::<usize>());
    let page = fs::read_to_string("docs/corpora.md").expect("the page");
    for column in columns.expect("a row") {
        assert!(page.contains(&format!("`{column}`")), "docs/corpora.md says nothing of {column}");
    }
}
