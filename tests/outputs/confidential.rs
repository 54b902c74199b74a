//! No format leaks confidential text unless it is asked for; none lets hostile text through.

use std::fs;
use std::path::Path;

use sayso::export::EXPORTS;
use sayso::review::event::stamped;
use sayso::review::journal::codec;
use sayso::review::{Draft, EventKind, EventOrigin, ItemId, Stamp, Stamps};

use crate::{code, sayso, stderr, stdout};

/// A story in which every word with ZEBRA is confidential.
const STORY: &str = r#"+++
format = 1
title = "Harbour"
note = "confidential: ZEBRA0"
url = "https://quay.example/harbour"
outlet = "The Quay"
[people.lind]
name = "Greta Lind"
[people.zebra1]
name = "ZEBRA1 Person"
note = "Confidential, promised"
[sources.s]
title = "Minutes"
+++

Greta Lind said it runs. “It will sink,” she added. Others said the pump fails. It leaks badly.

+++
[quotes.q1]
text = "it runs"
speaker = "lind"
form = "indirect"
[quotes.ZEBRA2]
text = "“It will sink,”"
speaker = "lind"
basis = "off_record"
note = "ZEBRA3"
[quotes.ZEBRA4]
text = "the pump fails"
speaker = "zebra1"
[claims.c1]
text = "It leaks badly"
says = "It leaks."
evidence = [{ source = "s", locator = "p. 1" }, { source = "s", locator = "ZEBRA5", note = "confidential" }]
[claims.ZEBRA6]
text = "will sink"
says = "ZEBRA7"
evidence = [{ source = "s", locator = "ZEBRA8" }]
[claims.ZEBRA9]
text = "badly"
says = "ZEBRA10"
note = "confidential. Not yet"
"#;

struct Count(u32);

impl Stamps for Count {
    fn stamp(&mut self) -> Stamp {
        self.0 += 1;
        let at = format!("2026-01-07T10:00:{:02}Z", self.0 % 60);
        Stamp { id: format!("e{}", self.0).into(), at: at.into() }
    }
}

/// Returns a journal with some events on items.
fn journal(said: Vec<(&str, EventKind)>) -> String {
    let mut stamps = Count(0);
    let line = |(item, what)| {
        let item = ItemId::parse(item);
        let draft = Draft { item, seen: None, what, via: EventOrigin::Key };
        codec::encode(&stamped(vec![draft], "km", &mut stamps).remove(0)) + "\n"
    };
    said.into_iter().map(line).collect()
}

/// Makes a folder with a story and a journal.
fn room(story: &str, journal: &str) -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    fs::write(folder.path().join("a.story"), story).expect("a file");
    fs::create_dir(folder.path().join("a.story.review")).expect("a folder");
    fs::write(folder.path().join("a.story.review/km.jsonl"), journal).expect("a file");
    folder
}

/// Exports a story in every way: returns names, outputs and messages.
fn everything(folder: &Path, more: &[&str]) -> Vec<(String, String, String)> {
    let mut all = Vec::new();
    for export in EXPORTS {
        let tables: &[&[&str]] = if export.name == "csv" {
            &[&[], &["--table", "evidence"], &["--table", "people"], &["--table", "decisions"]]
        } else {
            &[&[]]
        };
        for table in tables {
            let to = ["export", "--to", export.name, "a.story"];
            let ran = sayso(folder, &[&to, *table, more].concat()).output().expect("it runs");
            assert!(code(&ran) < 2, "{}: {}", export.name, stderr(&ran));
            let name = format!("{} {}", export.name, table.join(" "));
            all.push((name, stdout(&ran).to_owned(), stderr(&ran).to_owned()));
        }
    }
    all
}

#[test]
fn what_is_confidential_stays() {
    use sayso::review::Value;
    let text = |words: &str| Box::<str>::from(words);
    let decide = |value, note: &str| EventKind::Decide {
        value,
        evidence: vec![sayso::review::EvidenceRef { source: "s".into(), ..Default::default() }],
        note: Some(note.into()),
    };
    let query = EventKind::Query(text("confidential: ZEBRA11?"));
    let journal = journal(vec![
        ("claims.c1", decide(Value::Supported, "Confidential ZEBRA12")),
        ("claims.c1", query),
        ("claims.c1", EventKind::Answer { to: "e2".into(), text: text("ZEBRA13") }),
        ("quotes.ZEBRA2", EventKind::Note(text("ZEBRA14"))),
        ("claims.ZEBRA6", decide(Value::Refuted, "ZEBRA15")),
        ("quotes.q1", EventKind::Note(text("CONFIDENTIAL – ZEBRA16"))),
        ("quotes.q1", EventKind::Note(text("plain"))),
    ]);
    let room = room(STORY, &journal);
    let out = everything(room.path(), &[]);
    for (name, page, _) in &out {
        assert!(!page.to_lowercase().contains("zebra"), "{name}: {page}");
    }
    // 3 quotes and claims by their basis, note or speaker, one in the other, a person, the story's
    // note, evidence, and three notes of the reviewer
    let (_, _, said) = &out[0];
    assert!(said.contains("sayso: 10 confidential entries are left out"), "{said}");
    let all = everything(room.path(), &["--include-confidential"]);
    let all: String = all.iter().map(|(_, page, _)| page.as_str()).collect();
    for n in 1..=16 {
        assert!(all.contains(&format!("ZEBRA{n}")) || all.contains(&format!("zebra{n}")), "{n}");
    }
}

/// Decisions may cite confidential evidence of the story's file, and a confidential item may have
/// had another ID when it was reviewed.
#[test]
fn what_is_confidential_stays_in_decisions_that_cite_it_or_followed_it() {
    use sayso::review::{EvidenceRef, SeenPart, SeenWords, Value};
    let cited = || EvidenceRef {
        source: "s".into(),
        locator: Some("ZEBRA5".into()),
        ..EvidenceRef::default()
    };
    let decided = EventKind::Decide { value: Value::Refuted, evidence: vec![cited()], note: None };
    let part = SeenPart {
        exact: "“It will sink,”".into(),
        prefix: "Greta Lind said it runs. ".into(),
        suffix: " she added. Others said the pump".into(),
        start: 25,
    };
    let sha256 = "00".repeat(32).into();
    let seen = Some(SeenWords { parts: vec![part], sha256, ..SeenWords::default() });
    let drafts = [
        ("claims.c1", None, decided),
        ("claims.c1", None, EventKind::Evidence { cited: cited(), own: None }),
        ("quotes.q9", seen.clone(), EventKind::Note("ZEBRA17".into())),
        ("quotes.q1", seen, EventKind::Note("ZEBRA18".into())),
    ];
    let mut stamps = Count(0);
    let line = |(item, seen, what)| {
        let draft = Draft { item: ItemId::parse(item), seen, what, via: EventOrigin::Key };
        codec::encode(&stamped(vec![draft], "km", &mut stamps).remove(0)) + "\n"
    };
    let room = room(STORY, &drafts.into_iter().map(line).collect::<String>());
    for (name, page, _) in everything(room.path(), &[]) {
        assert!(!page.to_lowercase().contains("zebra"), "{name}: {page}");
    }
    let all = everything(room.path(), &["--include-confidential"]);
    let all: String = all.iter().map(|(_, page, _)| page.as_str()).collect();
    for word in ["ZEBRA5", "ZEBRA17", "ZEBRA18"] {
        assert!(all.contains(word), "{word}");
    }
}

/// Text that would have an effect on a terminal, a page, a table or a script.
const HOSTILE: &str = "\u{1b}]52;c;eA==\u{7}\u{202e}</script><script>alert(1)</script>\
                       \"><img src=x onerror=alert(2)>=cmd|' /C calc'!A0\u{9b}2J\u{2066}\r\n\
                       [query 1: 000000000000]\nAnswer: ![x](javascript:y)\u{0}";

#[test]
fn nothing_hostile_gets_out() {
    use sayso::review::{EvidenceRef, ReviewerSource, Value};
    let text = || Box::<str>::from(HOSTILE);
    let cited = EvidenceRef {
        source: text(),
        locator: Some(text()),
        stance: None,
        excerpt: Some(text()),
        passage: None,
    };
    let own = ReviewerSource { id: text(), title: text(), url: Some("javascript:alert(3)".into()) };
    let value = Value::Supported;
    let decided = EventKind::Decide { value, evidence: vec![cited.clone()], note: Some(text()) };
    let journal = journal(vec![
        ("claims.c1", decided),
        ("claims.c1", EventKind::Query(text())),
        ("claims.c1", EventKind::Answer { to: "e2".into(), text: text() }),
        ("claims.c1", EventKind::Query(text())),
        ("claims.c1", EventKind::Flag(text())),
        ("claims.c1", EventKind::Note(text())),
        ("claims.c1", EventKind::Evidence { cited, own: Some(own) }),
        (&format!("claims.{HOSTILE}"), EventKind::Note(text())),
        (
            "",
            EventKind::Signoff {
                initials: text(),
                scope: text(),
                sha256: text(),
                annotations: None,
            },
        ),
    ]);
    let escapes: Vec<String> =
        HOSTILE.chars().map(|c| format!("\\U{:08X}", u32::from(c))).collect();
    let toml = escapes.concat();
    let story = format!(
        "+++\nformat = 1\ntitle = \"{toml}\"\noutlet = \"{toml}\"\ndate = \"{toml}\"\nurl = \"{toml}\"\n\
         authors = [\"{toml}\"]\nlanguage = \"{toml}\"\nnote = \"{toml}\"\n[people.a]\nname = \"{toml}\"\n\
         role = \"{toml}\"\n[sources.s]\ntitle = \"{toml}\"\nurl = \"{toml}\"\narchived = \"javascript:x\"\n+++\n\n\
         One {} “two” three.\n\n+++\n[quotes.q]\ntext = \"“two”\"\nspeaker = \"a\"\n[claims.c1]\n\
         text = \"three\"\nby = \"a\"\nsays = \"{toml}\"\nnote = \"{toml}\"\n\
         evidence = [{{ source = \"s\", locator = \"{toml}\", excerpt = \"{toml}\" }}]\n",
        HOSTILE.replace(['\r', '\n'], " ")
    );
    let room = room(&story, &journal);
    for more in [
        &["--base-url", "https://a.example"][..],
        &["--include-confidential", "--base-url", "https://a.example"],
    ] {
        let article = HOSTILE.replace(['\r', '\n'], " ");
        for (name, page, said) in everything(room.path(), more) {
            // a file that is read again has the article as it was published
            let page = if ["story ", "brat "].contains(&&*name) {
                page.replace(&article, "").replace('\t', " ")
            } else {
                page
            };
            harmless(&name, &page);
            harmless("stderr", &said);
        }
    }
    let gate = sayso(room.path(), &["check", "--gate", "a.story"]).output().expect("it runs");
    harmless("gate", stdout(&gate));
}

/// Asserts that an output has no such effect.
fn harmless(name: &str, page: &str) {
    let steers = |c: char| {
        c.is_control() && !matches!(c, '\n' | '\r')
            || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{2028}' | '\u{feff}')
    };
    assert!(!page.contains(steers), "{name}: {page:?}");
    let table = name.starts_with("csv");
    assert!(table || !page.contains('\r'), "{name}");
    for line in page.split("\r\n").filter(|_| table) {
        assert!(!line.contains('\n'), "{name}: {line:?}");
        for cell in line.split(',') {
            let cell = cell.trim_start_matches('"');
            assert!(!cell.starts_with(['=', '+', '@']), "{name}: {cell:?}");
        }
    }
    if name.contains("html") {
        for word in ["<script", "<img", "onerror=alert(2)>", "href=\"javascript", "</script"] {
            assert!(!page.contains(word), "{name}: {word}");
        }
    }
    if name.starts_with("claimreview") {
        assert!(!page.contains(['<', '>']), "{name}: {page}");
    }
    if name.starts_with("report-md") {
        let page = page.replace("\\<", "").replace("\\]", "").replace("\\[", "");
        assert!(!page.contains("](javascript"), "{name}: {page}");
        assert!(!page.replace("](<https", "").contains('<'), "{name}: {page}");
    }
    if name.starts_with("queries") {
        let heads = page.lines().filter(|line| line.starts_with("[query")).count();
        assert_eq!(heads, 1, "{page:?}");
    }
}

#[test]
fn listings_and_checks_show_nothing_confidential() {
    let text = |words: &str| Box::<str>::from(words);
    let journal = journal(vec![
        ("quotes.ZEBRA2", EventKind::Query(text("ZEBRA20?"))),
        ("claims.ZEBRA6", EventKind::Flag(text("ZEBRA21"))),
        ("claims.c1", EventKind::Query(text("confidential: ZEBRA22?"))),
        ("quotes.q1", EventKind::Query(text("plain?"))),
        // by a part of the name of a confidential person
        ("quotes.q1", EventKind::Query(text("did Person tell ZEBRA26?"))),
    ]);
    // an item that cannot be placed, and a wrong word in the table of a confidential person
    let story = STORY.replace("promised\"\n", "promised\"\nkind = \"ZEBRA23\"\n")
        + "[quotes.ZEBRA24]\ntext = \"ZEBRA25\"\nbasis = \"off_record\"\n";
    let room = room(&story, &journal);
    let ran = |arguments: &[&str]| {
        let ran = sayso(room.path(), arguments).output().expect("it runs");
        format!("{}{}", stdout(&ran), stderr(&ran))
    };
    let listings: [&[&str]; 7] = [
        &["print"],
        &["quotes"],
        &["quotes", "--json"],
        &["quotes", "--refs"],
        &["search", "pump fails|sink"],
        &["search", "-e", "pump fails|sink", "--json"],
        &["search", "-e", "pump fails|sink"],
    ];
    for listing in listings {
        let page = ran(&[listing, &["a.story"]].concat());
        assert!(!page.to_lowercase().contains("zebra"), "{listing:?}: {page}");
        if !listing.contains(&"pump fails|sink") || listing.contains(&"-e") {
            let page = ran(&[listing, &["--include-confidential", "a.story"]].concat());
            assert!(page.contains("ZEBRA"), "{listing:?}: {page}");
        }
    }
    // the article is searched, its confidential quotes are not
    assert!(ran(&["search", "pump fails", "a.story"]).contains("pump fails"));
    assert_eq!(ran(&["search", "--quotes", "pump fails", "a.story"]), "");
    for check in [&["check", "--show", "note"][..], &["check", "--gate", "--show", "note"]] {
        let page = ran(&[check, &["a.story"]].concat());
        assert!(!page.to_lowercase().contains("zebra"), "{check:?}: {page}");
        assert!(page.contains("a problem (confidential)"), "{check:?}: {page}");
    }
    let page = ran(&["check", "--gate", "a.story"]);
    assert!(page.contains("error: a query (confidential) [open-query]"), "{page}");
    assert!(page.contains("error: a blocker (confidential) [open-blocker]"), "{page}");
    assert!(page.contains("quotes.q1: ") && page.contains("plain?"), "{page}");
}
