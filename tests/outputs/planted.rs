//! Words are planted in every field of stories and journals, each with a mark that says whether
//! everybody may read it; then every format is written and read for them.

use std::fmt::Write as _;
use std::sync::Arc;

use proptest::prelude::*;
use sayso::export::{EXPORTS, ExportInput, Options};
use sayso::review::event::CountingStamps;
use sayso::review::{
    Axis, Draft, Event, EventKind, EventOrigin, EvidenceRef, ItemId, Passage, Record,
    ReviewerSource, SeenAbout, SeenClaim, SeenPart, SeenSource, SeenSpeaker, SeenWords, Value,
};
use sayso::story::Story;
use sayso::story::formats::native;

/// Where an item of the story stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Sort {
    /// Everybody may read it.
    Open,
    /// It is confidential.
    Hidden,
    /// It is only in the journal.
    Gone,
}

/// Words to plant: each is one of its own, in a script of its own. Confidential ones of a story begin
/// with `zebra`, those of its review with `quagga`.
pub(crate) struct Words(pub(crate) u32, pub(crate) &'static str);

impl Words {
    /// Returns a word that is confidential, or one that is not.
    pub(crate) fn word(&mut self, secret: bool) -> String {
        self.0 += 1;
        let (n, beast) = (self.0, self.1);
        let script = ["geheim", "тайна", "秘密", "סוד", "μυστικό"][n as usize % 5];
        if secret { format!("{beast}{script}{n}x") } else { format!("plain{n}x") }
    }
}

/// Makes a story with one open quote and claim, and confidential ones of every sort.
pub(crate) fn story(words: &mut Words, sort: u8) -> Story {
    native::read("a.story", text(words, sort))
}

/// Returns the text of its file.
pub(crate) fn text(words: &mut Words, sort: u8) -> String {
    let mut secret = || words.word(true);
    let why = match sort % 4 {
        0 => "basis = \"off_record\"".to_owned(),
        1 => "basis = \"deep_background\"".to_owned(),
        2 => format!("note = \"Confidential: {}\"", secret()),
        _ => "speaker = \"nobody\"".to_owned(),
    };
    let mut front = format!(
        "+++\nformat = 1\ntitle = \"Harbour\"\nnote = \"confidential {}\"\n[people.lind]\nname = \"Greta Lind\"\n",
        secret()
    );
    let _ = write!(
        front,
        "[people.nobody]\nname = \"{}\"\naliases = [\"{}\"]\nrole = \"{}\"\naffiliation = \"{}\"\n\
         same_as = [\"https://a.example/{}\"]\nnote = \"confidential {}\"\n",
        secret(),
        secret(),
        secret(),
        secret(),
        secret(),
        secret()
    );
    let _ = write!(
        front,
        "[sources.open]\ntitle = \"Minutes\"\n[sources.hid]\ntitle = \"{}\"\nurl = \"https://a.example/{}\"\n\
         archived = \"https://b.example/{}\"\ndate = \"2026-01-07\"\n[sources.memo]\ntitle = \"Confidential {}\"\n",
        secret(),
        secret(),
        secret(),
        secret()
    );
    let body = "+++\n\nGreta Lind said it runs. “It will sink,” someone added. It leaks badly. \
                The pump is old.\n\n+++\n";
    let back = format!(
        "[quotes.q1]\ntext = \"it runs\"\nspeaker = \"lind\"\nform = \"indirect\"\n\
         [quotes.{}]\ntext = \"“It will sink,”\"\n{why}\nmedium = \"{}\"\nwhen = \"{}\"\n\
         [claims.c1]\ntext = \"It leaks badly\"\nsays = \"It leaks.\"\n\
         evidence = [{{ source = \"open\", locator = \"p. 1\" }}, \
         {{ source = \"open\", locator = \"{}\", excerpt = \"{}\", note = \"confidential {}\" }}, \
         {{ source = \"memo\", locator = \"{}\" }}]\n\
         [claims.hidden]\ntext = \"will sink\"\nsays = \"{}\"\nquestion = \"{}\"\n\
         evidence = [{{ source = \"hid\", locator = \"{}\", excerpt = \"{}\", note = \"{}\" }}]\n\
         [claims.c3]\ntext = \"The pump is old\"\nsays = \"{}\"\nnote = \"confidential. {}\"\n",
        "hiddenquote",
        secret(),
        secret(),
        secret(),
        secret(),
        secret(),
        secret(),
        secret(),
        secret(),
        secret(),
        secret(),
        secret(),
        secret(),
        secret(),
    );
    front + body + &back
}

/// What a reviewer writes: on what, which kind of event, whether its text is marked.
pub(crate) type Said = (u8, u8, bool);

/// Makes a passage of a source.
fn passage(words: Vec<Box<str>>, label: Box<str>) -> Arc<Passage> {
    Passage { words, label: Some(label), sha256: "00".repeat(32).into() }.into()
}

/// Makes what a reviewer does; `text` returns the words to plant.
fn said(
    kind: u8,
    (sort, item, gone_source): (Sort, &ItemId, String),
    (query, marked): (Option<&Event>, bool),
    stamps: &mut CountingStamps,
    text: &mut dyn FnMut() -> Box<str>,
) -> EventKind {
    let value = if item.to_string().starts_with('c') { Value::Supported } else { Value::Verbatim };
    let cited = |source: &str, text: &mut dyn FnMut() -> Box<str>| EvidenceRef {
        source: source.into(),
        locator: Some(text()),
        stance: None,
        excerpt: Some(text()),
        passage: Some(passage(vec![text(), text()], text())),
    };
    let own_id = Record::next_source_id("km", stamps);
    match kind % KINDS {
        0 => EventKind::Decide {
            value,
            // the last is a source that is no longer in the story
            evidence: match sort {
                Sort::Open => {
                    let words = || Some(gone_source.as_str().into());
                    let source = gone_source.as_str().into();
                    let gone = EvidenceRef {
                        source,
                        stance: None,
                        locator: words(),
                        excerpt: words(),
                        passage: Some(passage(
                            vec![gone_source.as_str().into()],
                            gone_source.into(),
                        )),
                    };
                    vec![cited("open", text), gone]
                }
                _ => vec![cited("open", text), cited("hid", text)],
            },
            note: Some(text()),
        },
        1 => EventKind::Note(text()),
        2 => EventKind::Query(text()),
        3 => EventKind::Flag(text()),
        4 => {
            let url: Box<str> = format!("https://c.example/{}", text()).replace(' ', "").into();
            let own = ReviewerSource { id: own_id.clone(), title: text(), url: Some(url) };
            EventKind::Evidence { cited: cited(&own_id, text), own: Some(own) }
        }
        5 => EventKind::Adjudicate { value, note: Some(text()) },
        6 => EventKind::Edit { what: "says".into(), from: text(), to: text() },
        7 => match query {
            Some(asked) => EventKind::Answer { to: asked.id.clone(), text: text() },
            None => EventKind::Keep,
        },
        8 => EventKind::Signoff {
            initials: if marked { text() } else { "KM".into() },
            scope: match sort {
                Sort::Open => text(),
                _ => format!("all but {}", item.id).into(),
            },
            sha256: "00".repeat(32).into(),
            annotations: None,
        },
        // the name of a kind is a word in small Latin letters; another may be anything
        _ => {
            let word = text();
            let kind = if word.starts_with("plain") { word } else { format!("is {word}").into() };
            EventKind::Unknown { kind }
        }
    }
}

/// Makes what an answer was about besides the words, one field after the other: somebody, a source or
/// words that are gone from the story and its article since. What a claim said is marked.
fn about(field: u32, value: Value, words: &mut Words) -> SeenAbout {
    let mut secret = || -> Box<str> { words.word(true).into() };
    let speaker = SeenSpeaker { id: secret(), name: secret(), role: Some(secret()) };
    let marked = |secret: Box<str>| Some(format!("Confidential: {secret}").into());
    let mut about = SeenAbout::default();
    match (value.axis(), field % 4) {
        (Axis::Verdict, 0) => {
            about.claim = Some(SeenClaim { says: marked(secret()), question: None });
        }
        (Axis::Verdict, _) => {
            about.claim = Some(SeenClaim { says: None, question: marked(secret()) });
        }
        (_, 0) => about.speakers = Some(vec![speaker]),
        (_, 1) => about.cue = Some(secret()),
        (_, 2) => about.mention = Some(secret()),
        (_, _) => {
            about.sources = Some(vec![SeenSource { id: secret(), sha256: "00".repeat(32).into() }]);
        }
    }
    about
}

/// How many kinds of events there are here.
pub(crate) const KINDS: u8 = 10;

/// Makes the events; every word of what is confidential is planted, and some that are not.
pub(crate) fn record(words: &mut Words, all: &[Said]) -> (Record, Vec<String>) {
    let mut stamps = CountingStamps::default();
    let mut record = Record::default();
    let mut open_words = Vec::new();
    let mut query: Option<(Event, bool)> = None;
    for (on, kind, marked) in all {
        let (gone_id, gone_source) = (words.word(true), words.word(true));
        let gone = format!("quotes.{gone_id}");
        let (sort, item) = [
            (Sort::Open, "quotes.q1"),
            (Sort::Open, "claims.c1"),
            (Sort::Hidden, "quotes.hiddenquote"),
            (Sort::Hidden, "claims.hidden"),
            (Sort::Hidden, "claims.c3"),
            (Sort::Gone, "quotes.q9"),
            (Sort::Gone, &*gone),
        ][usize::from(*on) % 7];
        // what answers a confidential query is confidential
        let secret = match &query {
            Some((_, secret)) if kind % KINDS == 7 => *marked || *secret,
            _ => *marked || sort != Sort::Open,
        };
        let mut text = || -> Box<str> {
            let word = words.word(secret);
            if !secret {
                open_words.push(word.clone());
            }
            if *marked { format!("Confidential: {word}").into() } else { word.into() }
        };
        let item = ItemId::parse(item).expect("an item");
        let what = said(
            *kind,
            (sort, &item, gone_source),
            (query.as_ref().map(|(asked, _)| asked), *marked),
            &mut stamps,
            &mut text,
        );
        // words that are not in the article: they were taken out of it
        let parts = (sort == Sort::Gone)
            .then(|| vec![SeenPart { exact: text(), prefix: text(), suffix: text(), start: 3 }]);
        let about = what.answer().map(|value| Box::new(about(words.0, value, words)));
        let seen = (parts.is_some() || about.is_some()).then(|| SeenWords {
            parts: parts.unwrap_or_default(),
            sha256: "00".repeat(32).into(),
            about,
        });
        let item = if matches!(what, EventKind::Signoff { .. }) {
            None
        } else {
            match (&what, &query) {
                (EventKind::Answer { .. }, Some((asked, _))) => asked.item.clone(),
                _ => Some(item),
            }
        };
        let draft = Draft { item, seen, what, via: EventOrigin::Key };
        let event = record.stamped(vec![draft], "km", &mut stamps).remove(0);
        if matches!(event.what, EventKind::Query(_)) {
            query = Some((event.clone(), secret));
        }
        record.push(event);
    }
    (record, open_words)
}

/// Writes a story in every format; returns names and pages.
fn everything(story: &Story, record: &Record, include_confidential: bool) -> Vec<(String, String)> {
    let mut pages = Vec::new();
    for export in EXPORTS {
        let tables = sayso::export::table::Table::ALL.map(|(table, _)| Some(table));
        let csv = export.name == "csv";
        for table in if csv { tables.to_vec() } else { vec![None] } {
            for who in [None, Some("km".to_owned())] {
                let options = Options {
                    include_confidential,
                    who,
                    base_url: Some("https://q.example".to_owned()),
                    table,
                    ..Options::default()
                };
                let input = ExportInput::of(story.clone(), record.clone(), &options);
                let mut page = Vec::new();
                (export.write)(&mut std::iter::once(input), &options, &mut page).expect("memory");
                let page = String::from_utf8(page).expect("UTF-8");
                pages.push((format!("{} {table:?}", export.name), page));
            }
        }
    }
    assert!(pages.len() > 20, "every format, and every table");
    pages
}

/// Returns the first confidential word of a page, with what follows it.
pub(crate) fn leak(page: &str) -> Option<String> {
    let page = page.to_lowercase();
    let at = ["zebra", "quagga"].iter().filter_map(|beast| page.find(beast)).min()?;
    let from = page[..at].char_indices().rev().nth(60).map_or(0, |(from, _)| from);
    Some(page[from..].chars().take(140).collect())
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: std::env::var("SAYSO_PLANTED").ok().and_then(|n| n.parse().ok()).unwrap_or(24),
        failure_persistence: None,
        ..ProptestConfig::default()
    })]
    #[test]
    fn planted_words_stay_out_of_every_output(
        sort in any::<u8>(),
        all in prop::collection::vec((0..7_u8, 0..KINDS, any::<bool>()), 1..30),
    ) {
        let mut words = Words(0, "zebra");
        let story = story(&mut words, sort);
        prop_assert!(story.claims.len() == 3 && story.quotes.len() == 2, "{:?}", story.problems);
        words.1 = "quagga";
        let (record, open) = record(&mut words, &all);
        for (name, page) in everything(&story, &record, false) {
            prop_assert_eq!(leak(&page), None, "{}", name);
        }
        // what everybody may read is there, and on request the rest too
        let json = |secret| {
            let pages = everything(&story, &record, secret);
            pages.into_iter().find(|(name, _)| name.starts_with("json ")).expect("JSON").1
        };
        let page = json(false);
        for word in &open {
            prop_assert!(page.contains(word.as_str()), "{} is missing", word);
        }
        prop_assert!(json(true).to_lowercase().contains("zebra"));
    }
}
