//! What is confidential, in all its connections.

use sayso::export::confidential::{visible_story, without};
use sayso::review::{Draft, EventKind, EventOrigin, EvidenceRef, ItemId, Record, Value};
use sayso::story::Story;
use sayso::story::formats::native;

fn story(front: &str, body: &str, back: &str) -> Story {
    native::read(
        "a.story",
        format!("+++\nformat = 1\ntitle = \"T\"\n{front}+++\n\n{body}\n\n+++\n{back}"),
    )
}

fn ids(story: &Story) -> Vec<&str> {
    let quotes = story.quotes.iter().map(|quote| &*quote.id);
    quotes.chain(story.claims.iter().map(|claim| &*claim.id)).collect()
}

#[test]
fn what_lies_in_a_confidential_quote_is_confidential_at_any_depth() {
    let story = story(
        "",
        "“They told me: ‘we heard «нет» twice’ there,” someone said. It runs.",
        "[quotes.out]\ntext = \"“They told me: ‘we heard «нет» twice’ there,”\"\nbasis = \"off_record\"\n\
         [quotes.mid]\ntext = \"‘we heard «нет» twice’\"\ninside = \"out\"\n\
         [quotes.deep]\ntext = \"«нет»\"\ninside = \"mid\"\n\
         [claims.inner]\ntext = \"twice\"\nsays = \"Twice.\"\n[claims.c1]\ntext = \"It runs\"\nsays = \"Runs.\"\n",
    );
    assert_eq!(ids(&story).len(), 5, "{:?}", story.problems);
    let (left, count) = visible_story(story);
    assert_eq!((ids(&left), count), (vec!["c1"], 4));
}

#[test]
fn a_name_that_only_confidential_people_share_is_not_ambiguous_any_more() {
    let story = story(
        "[people.a]\nname = \"Ada Brook\"\naliases = [\"Brook\"]\n\
         [people.b]\nname = \"Bo Brook\"\naliases = [\"Brook\"]\nnote = \"confidential\"\n",
        "Ada Brook and Bo Brook met. Brook left.",
        "",
    );
    assert!(!story.ambiguous.is_empty());
    let (left, _) = visible_story(story);
    assert!(left.ambiguous.is_empty(), "{:?}", left.ambiguous);
    assert_eq!(left.people.len(), 1);
    assert!(
        left.problems.iter().all(|p| !format!("{p:?}").contains("Bo Brook")),
        "{:?}",
        left.problems
    );
}

#[test]
fn an_embed_of_a_confidential_author_is_withheld() {
    let embeds = |note: &str| {
        let story = story(
            &format!(
                "[people.zed]\nname = \"Zoë Quill\"\n{note}[people.ada]\nname = \"Ada Brook\"\n"
            ),
            "One.\n\nIt runs.\n\nIt leaks.",
            "[embeds.e1]\ntext = \"It runs.\"\nauthor = \"zed\"\n\
             [embeds.e2]\ntext = \"It leaks.\"\nauthor = \"ada\"\n",
        );
        assert_eq!(story.embeds.len(), 2, "{:?}", story.problems);
        visible_story(story).0.embeds.len()
    };
    assert_eq!((embeds(""), embeds("note = \"confidential\"\n")), (2, 1));
}

#[test]
fn problems_that_name_what_is_confidential_are_withheld() {
    let story = story(
        "[people.zed]\nname = \"Zoë Quill\"\nnote = \"confidential\"\n",
        "“It will sink,” someone said. It runs.",
        "[quotes.leak]\ntext = \"“It will sink,”\"\nspeaker = \"zed\"\nform = \"partial\"\nmedium = 5\n\
         [claims.c1]\ntext = \"It runs\"\nsays = \"Runs.\"\nquotes = [\"leak\", \"nothing\"]\n",
    );
    assert!(!story.problems.is_empty());
    let (left, _) = visible_story(story);
    for problem in &*left.problems {
        let text = format!("{problem:?}");
        assert!(!text.contains("leak") && !text.contains("Quill"), "{text}");
    }
}

/// Makes a record of events on items.
fn record(all: Vec<(&str, EventKind)>) -> Record {
    let mut stamps = sayso::review::event::CountingStamps::default();
    let mut record = Record::default();
    for (item, what) in all {
        let draft = Draft { item: ItemId::parse(item), seen: None, what, via: EventOrigin::Key };
        let event = record.stamped(vec![draft], "km", &mut stamps).remove(0);
        record.push(event);
    }
    record
}

/// Decides on a claim by the source that only a confidential claim cites; returns how many sources
/// are left.
fn sources_left(item: &'static str, note: Option<&str>) -> usize {
    let story = story(
        "[sources.s]\ntitle = \"Minutes\"\n",
        "It runs. It leaks.",
        "[claims.c1]\ntext = \"It runs\"\nsays = \"Runs.\"\n\
         [claims.c2]\ntext = \"It leaks\"\nsays = \"Leaks.\"\nnote = \"confidential\"\n\
         evidence = [{ source = \"s\" }]\n",
    );
    let evidence = vec![EvidenceRef { source: "s".into(), ..EvidenceRef::default() }];
    let note = note.map(Into::into);
    let what = EventKind::Decide { value: Value::Supported, evidence, note };
    without(story, record(vec![(item, what)])).0.sources.len()
}

#[test]
fn a_source_is_open_if_an_open_decision_rests_on_it() {
    let with = |item: &'static str| sources_left(item, None);
    assert_eq!((with("claims.c1"), with("claims.c2")), (1, 0));
}

/// A story with an open claim and things that are confidential: Quill, her claim, a memo.
fn quill() -> Story {
    story(
        "[people.zed]\nname = \"Zoë Quill\"\nsame_as = [\"https://a.example/quay-7\"]\n\
         note = \"confidential: met at the weir\"\n[people.ada]\nname = \"Ada Brook\"\naliases = [\"Zoë Brook\"]\n\
         [sources.memo]\ntitle = \"Confidential memo\"\nurl = \"https://b.example/memo-9\"\n\
         [sources.open]\ntitle = \"Minutes\"\n",
        "It runs. It leaks. Ada Brook left.",
        "[claims.c1]\ntext = \"It runs\"\nsays = \"It runs well.\"\nevidence = [{ source = \"open\", locator = \"page four\" }, \
         { source = \"open\", locator = \"the third drawer\", note = \"confidential\" }]\n\
         [claims.c2]\ntext = \"It leaks\"\nsays = \"The hull has holes.\"\nquestion = \"Who knew of it?\"\n\
         note = \"confidential\"\nevidence = [{ source = \"open\", locator = \"page four\", excerpt = \"rust all over\" }]\n",
    )
}

#[test]
fn free_text_that_repeats_what_is_confidential_is_left_out() {
    let stays = |text: &str| {
        let all = vec![("claims.c1", EventKind::Note(text.into()))];
        !without(quill(), record(all)).1.entries().is_empty()
    };
    for text in [
        "ask Quill",
        "see https://a.example/quay-7",
        "confidential: met at the weir, she said",
        "see https://b.example/memo-9",
        "the hull has holes",
        "who knew of it?",
        "in THE  THIRD drawer",
        "rust all over",
        "as in the confidential memo",
        "Confidential – она сказала",
        "she met at the weir, too",
        // however it is typed
        "ask Quíll",
        "ask Ｑｕｉｌｌ",
        "the\u{a0}hull has\u{200b} holes",
    ] {
        assert!(!stays(text), "{text}");
    }
    // what stands in the open too tells nothing: names, places in a source, words of the article
    for text in ["ask Zoë", "on page four", "It leaks", "ask Ada Brook", "怎么样", "the weir"] {
        assert!(stays(text), "{text}");
    }
}

#[test]
fn evidence_that_is_confidential_is_in_no_decision_and_not_attached() {
    let cited = |source: &str, locator: &str| EvidenceRef {
        source: source.into(),
        locator: Some(locator.into()),
        ..EvidenceRef::default()
    };
    let left = |cited: EvidenceRef| {
        let value = Value::Supported;
        let decided = EventKind::Decide { value, evidence: vec![cited.clone()], note: None };
        let attached = EventKind::Evidence { cited, own: None };
        let all = record(vec![("claims.c1", decided), ("claims.c1", attached)]);
        let (_, record, _) = without(quill(), all);
        let EventKind::Decide { evidence, .. } = &record.entries()[0].event.what else {
            panic!("no decision")
        };
        (evidence.len(), record.entries().len() - 1)
    };
    assert_eq!(left(cited("open", "page four")), (1, 1));
    assert_eq!(left(cited("open", "the third drawer")).1, 0);
    assert_eq!(left(cited("memo", "p. 2")), (0, 0));
}

#[test]
fn where_a_source_is_gone_its_words_are_too() {
    let evidence = vec![EvidenceRef {
        source: "s9".into(),
        locator: Some("harmless".into()),
        excerpt: Some("words".into()),
        ..EvidenceRef::default()
    }];
    let what = EventKind::Decide { value: Value::Supported, evidence, note: None };
    let (_, record, _) = without(quill(), record(vec![("claims.c1", what)]));
    let EventKind::Decide { evidence, .. } = &record.entries()[0].event.what else {
        panic!("no decision")
    };
    assert_eq!((&evidence[0].locator, &evidence[0].excerpt), (&None, &None));
}

#[test]
fn a_source_of_a_reviewer_that_is_left_out_is_cited_nowhere() {
    let own = sayso::review::ReviewerSource {
        id: "km.1".into(),
        title: "Confidential: diary".into(),
        url: None,
    };
    let cited = EvidenceRef { source: "km.1".into(), ..EvidenceRef::default() };
    let brought = EventKind::Evidence { cited: cited.clone(), own: Some(own) };
    let value = Value::Supported;
    let decided = EventKind::Decide { value, evidence: vec![cited], note: None };
    let (_, record, _) =
        without(quill(), record(vec![("claims.c1", brought), ("claims.c1", decided)]));
    let EventKind::Decide { evidence, .. } = &record.entries()[0].event.what else {
        panic!("no decision")
    };
    assert!(evidence.is_empty(), "{evidence:?}");
}

#[test]
fn a_decision_with_a_confidential_note_opens_no_source() {
    let with = |note: &str| sources_left("claims.c1", Some(note));
    assert_eq!((with("so"), with("Confidential: so")), (1, 0));
}

#[test]
fn a_scope_and_initials_tell_no_item_that_is_hidden_or_gone() {
    let scope = |scope: &str| {
        let sha256 = "00".repeat(32).into();
        let sign = EventKind::Signoff {
            initials: "KM".into(),
            scope: scope.into(),
            sha256,
            annotations: None,
        };
        let gone = ("quotes.leak", EventKind::Note("x".into()));
        let (_, record, _) = without(quill(), record(vec![gone, ("", sign)]));
        let event = record.signoffs().next().expect("a sign-off").clone();
        let EventKind::Signoff { scope, .. } = event.what else { panic!("no sign-off") };
        scope.to_string()
    };
    for told in ["full", "all but c1", "everything I could find"] {
        assert_eq!(scope(told), told);
    }
    for hidden in
        ["all but c2", "I left c2 out", "all but nobody-knows", "not leak", "Quill agreed"]
    {
        assert!(scope(hidden).starts_with("not shown"), "{hidden}");
    }
}

#[test]
fn initials_and_kinds_of_events_that_are_marked_are_not_told() {
    let story = || {
        story(
            "[people.zed]\nname = \"Zoë Quill\"\nnote = \"confidential\"\n",
            "It runs.",
            "[claims.c1]\ntext = \"It runs\"\nsays = \"Runs.\"\n",
        )
    };
    let sign = |initials: &str| EventKind::Signoff {
        initials: initials.into(),
        scope: "full".into(),
        sha256: "00".repeat(32).into(),
        annotations: None,
    };
    let initials = |written: &str| {
        let (_, record, left_out) = without(story(), record(vec![("", sign(written))]));
        let event = record.signoffs().next().expect("a sign-off").clone();
        let EventKind::Signoff { initials, scope, .. } = event.what else { panic!("no sign-off") };
        assert_eq!(&*scope, "full");
        (initials.to_string(), left_out)
    };
    assert_eq!(initials("KM"), ("KM".to_owned(), 1));
    assert_eq!(initials("for Quill"), ("km".to_owned(), 2));
    assert_eq!(initials("Confidential: 秘密"), ("km".to_owned(), 2));
    let kind = |item, kind: &str| {
        let what = EventKind::Unknown { kind: kind.into() };
        without(story(), record(vec![(item, what)])).1.entries().len()
    };
    assert_eq!(kind("claims.c1", "ponder"), 1);
    assert_eq!(kind("claims.c1", "Confidential ponder"), 0);
    assert_eq!(kind("claims.c1", "pondering what she told"), 0);
    assert_eq!(kind("claims.gone", "ponder"), 0);
}

#[test]
fn the_id_of_a_source_that_is_gone_is_told_only_if_it_says_nothing() {
    let cited = |source: &str| {
        let story = story("", "It runs.", "[claims.c1]\ntext = \"It runs\"\nsays = \"Runs.\"\n");
        let evidence = vec![EvidenceRef { source: source.into(), ..EvidenceRef::default() }];
        let what = EventKind::Decide { value: Value::Supported, evidence, note: None };
        let (_, record, _) = without(story, record(vec![("claims.c1", what)]));
        let EventKind::Decide { evidence, .. } = &record.entries()[0].event.what else {
            panic!("no decision")
        };
        evidence[0].source.to_string()
    };
    for (source, shown) in [
        ("s1", "s1"),
        ("km.3b2a51d0c4e7", "km.3b2a51d0c4e7"),
        ("memo-of-quill", "gone"),
        ("тайна", "gone"),
    ] {
        assert_eq!(cited(source), shown);
    }
}
