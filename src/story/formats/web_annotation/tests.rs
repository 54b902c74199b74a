//! Files of W3C Web Annotation and Hypothesis. The samples are made up.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use super::comments;
use crate::story::{Claimant, Disk, Span, Story, load};

/// Describes the story that `open` names in a folder with these files: quotes, claims, then the rules of
/// its problems; for a story that cannot be opened, why.
pub(in crate::story::formats) fn shown(files: &[(&str, &str)], open: &str) -> String {
    let home = folder(files);
    match load(&Disk, &home.path().join(open)) {
        Ok(story) => described(&story),
        Err(why) => why.reason(),
    }
}

fn folder(files: &[(&str, &str)]) -> tempfile::TempDir {
    let home = tempfile::tempdir().expect("a folder");
    // settings above it do not hold
    fs::create_dir(home.path().join(".git")).expect("a folder");
    for (name, text) in files {
        fs::write(home.path().join(name), text).expect("a file");
    }
    home
}

fn described(story: &Story) -> String {
    let mut out = String::new();
    let words = |spans: &[Span]| {
        spans.iter().map(|span| &story.body()[span.range()]).collect::<Vec<_>>().join("|")
    };
    for quote in story.quotes.iter() {
        let who: Vec<&str> = quote.speakers.iter().map(|at| &*story.person(*at).name).collect();
        let _ = write!(out, "{} {} [{}]", quote.id, quote.form.word(), words(&quote.parts));
        let _ = write!(out, " {}", who.join("+"));
        let _ = write!(out, " ({}/{})", words(&quote.mention), words(&quote.cue));
        if let Some(note) = quote.more.as_deref().and_then(|more| more.note.as_deref()) {
            let _ = write!(out, " “{}”", note.replace('\n', " / "));
        }
        if let Some(suggestion) = &quote.suggestion {
            let _ = write!(out, " by {}", suggestion.by);
        }
        out.push('\n');
    }
    for claim in story.claims.iter() {
        let by = match claim.by {
            Claimant::Person(at) => &story.person(at).name,
            _ => "",
        };
        let _ = write!(out, "{} [{}] {by}", claim.id, words(&claim.parts));
        for says in claim.says.iter().chain(&claim.note) {
            let _ = write!(out, " “{says}”");
        }
        for one in &claim.evidence {
            let stance = one.stance.map_or("", |stance| stance.word());
            let source = &story.sources[one.source.ix()];
            let url = source.url.as_deref().unwrap_or_default();
            let excerpt = one.excerpt.as_deref().unwrap_or_default();
            let _ = write!(out, " {{{}, {url}, {stance}, {excerpt}}}", source.title);
        }
        if let Some(suggestion) = &claim.suggestion {
            let _ = write!(out, " by {}", suggestion.by);
        }
        out.push('\n');
    }
    for problem in story.problems.iter() {
        let _ = writeln!(out, "- {}: {}", problem.rule, problem.what);
    }
    out
}

const TEXT: &str = "Мост закрыт 🌉\r\n\r\n«Мы не успеем», — сказала Ада Брук в среду, «и это наша вина». \
                    Мост закрыт, добавила она.\r\n";

/// An annotation with bodies and targets.
fn annotation(id: &str, bodies: &str, targets: &[&str]) -> String {
    let targets: Vec<String> = targets
        .iter()
        .map(|exact| {
            format!(
                "{{\"source\": \"https://example.org/most?a=1#top\", \"selector\": {{\"type\": \
                 \"TextQuoteSelector\", {exact}}}}}"
            )
        })
        .collect();
    format!(
        "{{\"@context\": \"http://www.w3.org/ns/anno.jsonld\", \"id\": \"https://example.org/n#{id}\", \
         \"type\": \"Annotation\", \"body\": [{bodies}], \"target\": [{}]}}",
        targets.join(", ")
    )
}

fn body(purpose: &str, value: &str) -> String {
    format!("{{\"type\": \"TextualBody\", \"purpose\": \"{purpose}\", \"value\": \"{value}\"}}")
}

/// A quote in two parts with its cue, its speaker, a note and a link to who that is.
fn w3c() -> String {
    let bodies = [
        body("tagging", "quote"),
        body("classifying", "direct"),
        body("identifying", "Ада Брук"),
        body("commenting", "проверить"),
        "{\"type\": \"SpecificResource\", \"purpose\": \"identifying\", \"source\": \
         \"https://www.wikidata.org/wiki/Q1\"}"
            .to_owned(),
    ];
    let parts = ["\"exact\": \"\\\"Мы не успеем\\\"\"", "\"exact\": \"«и это наша вина»\""];
    let linked = |label: &str| format!("{}, \"https://example.org/n#q1\"", body("tagging", label));
    let all = [
        annotation("q1", &bodies.join(", "), &parts),
        annotation("x1", &linked("cue"), &["\"exact\": \"сказала\""]),
        annotation("x2", &linked("speaker"), &["\"exact\": \"Ада Брук\""]),
        annotation(
            "c1",
            &format!(
                "{}, {}",
                body("tagging", "claim"),
                body("describing", "Мост закрыт в среду.")
            ),
            &["\"exact\": \"Мост закрыт\", \"prefix\": \"вина». \", \"suffix\": \", добавила\""],
        ),
    ];
    format!("[{}]", all.join(",\n"))
}

const MOST: &str = "q1 direct [«Мы не успеем»|«и это наша вина»] Ада Брук (Ада Брук/сказала) “проверить”\n\
                    c1 [Мост закрыт]  “Мост закрыт в среду.”\n";

#[test]
fn a_web_annotation_finds_its_text_and_its_words() {
    let toml = "[text]\n\"http://www.example.org/most?a=1\" = \"t/most.txt\"\n";
    let home = folder(&[("notes.json", &w3c()), ("sayso.toml", toml)]);
    fs::create_dir(home.path().join("t")).expect("a folder");
    fs::write(home.path().join("t/most.txt"), TEXT).expect("a file");
    let story = load(&Disk, &home.path().join("notes.json")).expect("a story");
    assert_eq!(described(&story), MOST);
    assert_eq!(*story.people[0].same_as, ["https://www.wikidata.org/wiki/Q1".into()]);
    for name in ["notes.txt", "most.txt"] {
        assert_eq!(shown(&[("notes.json", &w3c()), (name, TEXT)], "notes.json"), MOST, "{name}");
    }
    assert_eq!(shown(&[("a.webanno.json", &w3c()), ("a.txt", TEXT)], "a.webanno.json"), MOST);
    let page = format!(
        "<html><head><link rel=\"canonical\" href=\"https://example.org/most?a=1\"></head><body><article>\
         <p>{}</p></article></body></html>",
        TEXT.replace("\r\n\r\n", "</p><p>")
    );
    if cfg!(feature = "web") {
        let found = shown(&[("notes.json", &w3c()), ("page 7.html", &page)], "notes.json");
        assert!(found.starts_with(MOST) && found.contains("- page-text"), "{found}");
    }
}

#[test]
fn what_has_no_text_is_refused_with_the_address() {
    let found = shown(&[("notes.json", &w3c()), ("other.txt", TEXT)], "notes.json");
    assert_eq!(found, "has no text: it is about https://example.org/most?a=1#top");
    for (toml, why) in [
        ("[text]\n\"https://example.org/most?a=1\" = \"no.txt\"", "its text is missing"),
        ("[text]\n\"https://example.org/most?a=1\" = \"../notes.json\"", "its text is missing"),
        ("[text]\n\"https://example.org/most?a=1\" = 7", "has no path for"),
    ] {
        let found = shown(&[("notes.json", &w3c()), ("sayso.toml", toml)], "notes.json");
        assert!(found.contains(why), "{toml}: {found}");
    }
    let outside = "[text]\n\"https://example.org/most?a=1\" = \"/etc/hostname\"";
    let found = shown(&[("notes.json", &w3c()), ("sayso.toml", outside)], "notes.json");
    assert!(found.contains("is outside") || found.contains("is missing"), "{found}");
}

#[test]
fn what_is_not_read_is_named() {
    let targets = [
        "{\"source\": \"https://x.org/m\", \"selector\": {\"type\": \"SvgSelector\", \"value\": \"<svg/>\"}}",
        "{\"source\": \"https://x.org/m\", \"selector\": {\"type\": \"FragmentSelector\", \"value\": \"p5\", \
         \"refinedBy\": {\"type\": \"TextQuoteSelector\", \"exact\": \"船\"}}}",
        "{\"source\": \"https://x.org/m\", \"selector\": [{\"type\": \"XPathSelector\", \"value\": \"/p\"}, \
         {\"type\": \"TextPositionSelector\", \"start\": 1, \"end\": 2}]}",
        "{\"source\": \"https://x.org/m\", \"selector\": {\"type\": \"TextPositionSelector\", \"start\": 9, \
         \"end\": 99}}",
    ];
    let one = |target: &&str| {
        format!(
            "{{\"type\": \"Annotation\", \"motivation\": \"tagging\", \"body\": {{\"type\": \
             \"TextualBody\", \"value\": \"quote\"}}, \"target\": {target}}}"
        )
    };
    let all: Vec<String> = targets.iter().map(one).collect();
    let by_address = "{\"type\": \"Annotation\", \"body\": \"https://x.org/n\", \"target\": \"https://x.org/m\"}";
    let file = format!("[{}, {by_address}]", all.join(", "));
    let found = shown(&[("a.jsonld", &file), ("a.txt", "「船は出る」")], "a.jsonld");
    let expected = "a2 indirect [船]  (/)\na3 indirect [船]  (/)\na4 indirect []  (/)\n";
    assert!(found.starts_with(expected), "{found}");
    for what in [
        "- unread-selector: FragmentSelector is not read (1 in this file)",
        "- unread-selector: SvgSelector is not read (1 in this file)",
        "- unread-body: what is at an address is not read (1 in this file)",
        "- unread-body: annotations of a whole page are not read (1 in this file)",
        "- offset-out-of-range: a4 is at 9 to 99, where the text has no such place",
    ] {
        assert!(found.contains(what), "{what}\n{found}");
    }
    assert!(!found.contains("XPathSelector"), "{found}");
}

#[test]
fn a_link_may_be_an_annotation_of_its_own() {
    let span = |id: &str, tag: &str, exact: &str| {
        format!(
            "{{\"@context\": \"http://www.w3.org/ns/anno.jsonld\", \"id\": \"#{id}\", \"type\": \"Annotation\", \
             \"body\": [{}], \"target\": {{\"selector\": [{{\"type\": \"TextQuoteSelector\", \"exact\": \
             \"{exact}\"}}]}}}}",
            body("tagging", tag)
        )
    };
    let link = "{\"id\": \"#l\", \"type\": \"Annotation\", \"motivation\": \"linking\", \"body\": [{\"type\": \
                \"TextualBody\", \"value\": \"said by\", \"purpose\": \"tagging\"}], \"target\": [{\"id\": \"#a\"}, \
                {\"id\": \"#b\"}]}";
    let file = format!(
        "[{}, {}, {link}]",
        span("a", "Quote", "We sail."),
        span("b", "Person", "Ada Brook")
    );
    let found = shown(&[("r.json", &file), ("r.txt", "Ada Brook: “We sail.”")], "r.json");
    assert_eq!(found, "a direct [We sail.] Ada Brook (Ada Brook/)\n");
}

#[test]
fn a_name_that_is_given_is_that_of_the_person() {
    let file = |name: &str| {
        let bodies = format!("{}, {}", body("tagging", "quote"), body("identifying", name));
        let link = format!("{}, \"https://example.org/n#q1\"", body("tagging", "speaker"));
        let quote = annotation("q1", &bodies, &["\"exact\": \"We sail\""]);
        format!("[{quote}, {}]", annotation("x", &link, &["\"exact\": \"Ada Brook\""]))
    };
    let check = |name: &str| {
        let found =
            shown(&[("n.json", &file(name)), ("n.txt", "“We sail,” Ada Brook said.")], "n.json");
        found
            .split(']')
            .nth(1)
            .unwrap_or_default()
            .split(" (")
            .next()
            .unwrap_or_default()
            .to_owned()
    };
    assert_eq!(check("Kit’s mother"), " Kit’s mother");
    assert_eq!(check("Brook"), " Ada Brook");
    assert_eq!(check("Ada Brook"), " Ada Brook");
}

#[test]
fn pages_and_collections_are_opened_and_pages_elsewhere_named() {
    let items = format!("\"items\": {}", w3c());
    let page = format!("{{\"type\": \"AnnotationPage\", \"next\": \"https://x.org/2\", {items}}}");
    let collection = format!(
        "{{\"@context\": \"http://www.w3.org/ns/anno.jsonld\", \"type\": \"AnnotationCollection\", \"first\": {page}}}"
    );
    for file in [&page, &collection] {
        assert_eq!(shown(&[("c.json", file), ("c.txt", TEXT)], "c.json"), MOST);
    }
    let elsewhere = "{\"@context\": \"http://www.w3.org/ns/anno.jsonld\", \"type\": \"AnnotationCollection\", \
                     \"first\": \"https://x.org/1\"}";
    let found = shown(&[("c.json", elsewhere)], "c.json");
    assert_eq!(found, "is a collection whose annotations are elsewhere: https://x.org/1");
}

/// A row of Hypothesis.
fn row(id: &str, rest: &str, exact: &str) -> String {
    let selector = match exact {
        "" => String::new(),
        exact => format!(
            ", \"selector\": [{{\"type\": \"RangeSelector\", \"startContainer\": \"/p[1]\"}}, {{\"type\": \
             \"TextQuoteSelector\", \"exact\": \"{exact}\"}}]"
        ),
    };
    format!(
        "{{\"id\": \"{id}\", \"uri\": \"https://example.org/ferry\", \"user\": \"acct:anna@hypothes.is\", {rest}, \
         \"target\": [{{\"source\": \"https://example.org/ferry\"{selector}}}]}}"
    )
}

const FERRY: &str = "قالت أمل: “السفينة لن تبحر اليوم”، ثم “ولا غدا”.\n\nNobody asked why.\n";

fn rows() -> String {
    let rows = [
        row(
            "q1",
            "\"text\": \"check\", \"tags\": [\"quote\", \"direct\", \"speaker:أمل\"]",
            "السفينة لن تبحر اليوم",
        ),
        row("q1b", "\"text\": \"\", \"tags\": [\"quote\", \"part-of:q1\"]", "ولا غدا"),
        row(
            "r2",
            "\"text\": \"yes\", \"tags\": [], \"references\": [\"q1\", \"r1\"], \"created\": \"2026-02-02\"",
            "",
        ),
        row(
            "r1",
            "\"text\": \"sure?\", \"tags\": [], \"references\": [\"q1\"], \"created\": \"2026-02-01\"",
            "",
        ),
        row("n1", "\"text\": \"Who did not ask?\", \"tags\": []", "Nobody asked"),
        row("h1", "\"text\": \"\", \"tags\": []", "why"),
        row("p1", "\"text\": \"A good page.\", \"tags\": []", ""),
    ];
    rows.join(",\n")
}

const FERRY_READ: &str = "q1 direct [السفينة لن تبحر اليوم|ولا غدا] أمل (/) “check / Reply of anna: sure? / Reply of anna: yes”\n";

#[test]
fn hypothesis_has_quotes_by_tags_and_replies_as_notes() {
    let api = format!("{{\"total\": 7, \"rows\": [{}]}}", rows());
    let client = format!("{{\"export_date\": \"2026-02-03\", \"annotations\": [{}]}}", rows());
    let bare = format!("[{}]", rows());
    for file in [&api, &client, &bare] {
        let found = shown(&[("h.json", file), ("ferry.txt", FERRY)], "h.json");
        assert!(found.starts_with(FERRY_READ), "{found}");
        assert!(
            found.contains("- comment: comments are no quotes and no claims (1 in this file)"),
            "{found}"
        );
        assert!(
            found.contains("- unread-body: annotations of a whole page are not read (1"),
            "{found}"
        );
        assert!(!found.contains("dangling"), "{found}");
    }
}

#[test]
fn each_page_of_a_file_is_a_story() {
    let other = row("o1", "\"tags\": [\"quote\"]", "We sail").replace("/ferry", "/boat");
    let file = format!("{{\"total\": 2, \"rows\": [{}, {other}]}}", rows());
    let files =
        [("h.json", file.as_str()), ("ferry.txt", FERRY), ("boat.txt", "“We sail,” he said.")];
    assert_eq!(shown(&files, "h.json"), "holds 2 stories");
    assert!(shown(&files, "h.json/1").starts_with(FERRY_READ));
    assert_eq!(shown(&files, "h.json/2"), "o1 indirect [We sail]  (/)\n");
}

#[test]
fn comments_are_what_is_no_quote() {
    let file = format!("{{\"total\": 7, \"rows\": [{}]}}", rows());
    let gone = file.replace("Nobody asked", "Everybody asked");
    let home = folder(&[("a.txt", FERRY)]);
    let story = load(&Disk, &home.path().join("a.txt")).expect("a story");
    let read = |file: &str| {
        let bytes = file.as_bytes().to_vec();
        assert!(comments::has_comments(Path::new("h.json"), &bytes));
        comments::read(&Disk, (&home.path().join("h.json"), bytes), &story).expect("comments")
    };
    let found = read(&file);
    let all: Vec<String> = found
        .list
        .iter()
        .map(|one| {
            let words: Vec<&str> = one.words.iter().map(|s| &story.body()[s.range()]).collect();
            format!("{} {} {} {}", one.id, one.by, one.text, words.join("|"))
        })
        .collect();
    assert_eq!(all, ["p1 anna A good page. ", "n1 anna Who did not ask? Nobody asked"]);
    assert_eq!((found.lost, read(&gone).lost), (0, 1));
}

#[test]
fn what_sayso_writes_is_read_as_it_was() {
    let target = |exact: &str| {
        format!(
            "{{\"source\": \"urn:sayso:boat\", \"selector\": [{{\"type\": \"TextQuoteSelector\", \"exact\": \
             \"{exact}\"}}]}}"
        )
    };
    let object = r#"{"title": "Boat", "outlet": "The Gauge", "body": "“We sail,” he said.", "people": [{"id":
        "ada", "name": "Ada Brook", "kind": "person", "role": "captain"}],
        "mentions": [{"id": "m1", "person": "ada", "range": {"chars": [11, 13], "text": "he"}}], "sources": [{"id": "log", "title":
        "A log"}], "quotes": [{"id": "qé", "medium": "radio", "basis": "background", "addressee": ["ada"]}], "embeds":
        [{"id": "e1", "parts": [{"chars": [1, 8], "text": "We sail"}], "url": "https://x.org/e"}]}"#;
    let object = serde_json::to_string(&object.replace('\n', " ")).expect("JSON");
    let file = format!(
        "[{{\"@context\": \"http://www.w3.org/ns/anno.jsonld\", \"id\": \"urn:sayso:boat#story\", \"type\": \
         \"Annotation\", \"motivation\": \"describing\", \"body\": {{\"type\": \"TextualBody\", \"purpose\": \
         \"describing\", \"format\": \"application/json\", \"value\": {object}}}, \"target\": \"urn:sayso:boat\"}},\n\
         {{\"id\": \"urn:sayso:boat#quotes.q%C3%A9\", \"type\": \"Annotation\", \"motivation\": \"identifying\", \
         \"generator\": {{\"type\": \"Software\", \"name\": \"engine\"}}, \"body\": [{}, {}], \"target\": {}}},\n\
         {{\"id\": \"urn:sayso:boat#quotes.q%C3%A9-cue1\", \"type\": \"Annotation\", \"motivation\": \"linking\", \
         \"body\": [{}, \"urn:sayso:boat#quotes.q%C3%A9\"], \"target\": {}}}]",
        body("tagging", "quote"),
        body("classifying", "indirect"),
        target("We sail"),
        body("tagging", "cue"),
        target("said"),
    );
    let expected = "qé indirect [We sail]  (/said) by engine\n";
    let found = shown(&[("b.json", &file), ("boat.txt", "“We sail,” he said.")], "b.json");
    assert_eq!(found, expected);
    // the text is in the file too
    assert_eq!(shown(&[("b.json", &file)], "b.json"), expected);
    let home = folder(&[("b.json", &file)]);
    let story = load(&Disk, &home.path().join("b.json")).expect("a story");
    let more = story.quotes[0].more.as_deref().expect("more of it");
    let basis = more.basis.map(crate::story::Basis::word);
    assert_eq!((more.medium.as_deref(), basis), (Some("radio"), Some("background")));
    assert_eq!(story.person(more.addressee[0]).role.as_deref(), Some("captain"));
    assert!(story.mentions.iter().any(|mention| mention.id.as_deref() == Some("m1")));
    assert_eq!((&*story.meta.title, story.meta.outlet.as_deref()), ("Boat", Some("The Gauge")));
    assert_eq!((&*story.sources[0].title, story.embeds[0].parts.len()), ("A log", 1));
}

#[test]
fn broken_files_are_refused_or_read_and_nothing_panics() {
    let samples = [w3c(), format!("{{\"total\": 7, \"rows\": [{}]}}", rows())];
    let home = folder(&[("m.txt", TEXT), ("ferry.txt", FERRY)]);
    let path = home.path().join("m.json");
    let mut state = 7_u64;
    let mut next = |below: usize| {
        state =
            state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) as usize % below.max(1)
    };
    let pieces =
        ["", "\"", "{", "}", "[", "]", ",", "null", "9", "\\u0000", "#q1", "refinedBy", "items"];
    let mut opened = 0;
    for sample in &samples {
        for _ in 0..300 {
            let mut text = sample.clone();
            for _ in 0..=next(3) {
                let mut at = next(text.len());
                while !text.is_char_boundary(at) {
                    at -= 1;
                }
                let mut end = (at + next(12)).min(text.len());
                while !text.is_char_boundary(end) {
                    end += 1;
                }
                text.replace_range(at..end, pieces[next(pieces.len())]);
            }
            fs::write(&path, text).expect("a file");
            opened += usize::from(load(&Disk, &path).is_ok());
        }
    }
    assert!(opened > 20, "only {opened} could be opened");
}
