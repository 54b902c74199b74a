//! Stories opened somewhere else than at their beginning.

use std::sync::Arc;

use sayso::app::walk::Standing;
use sayso::app::{App, Effect, Event, News, Setup, Start, Starts, script};
use sayso::story::{Disk, Item, Stage, formats};
use sayso::view::Doc;

use crate::support::{HARBOUR, drawn, lettered, one, type_among};

/// Returns the screen of the harbour story opened somewhere.
fn opened_at(start: Start) -> String {
    let starts = Starts { by_path: [(HARBOUR.into(), start)].into(), all: None };
    let replay = type_among(Setup { starts, ..one(HARBOUR) }, "", (76, 20));
    let (buffer, cursor) = drawn(replay.app());
    lettered(&buffer, cursor)
}

/// Returns what the bottom line says after opening somewhere.
fn told(start: Start) -> String {
    let starts = Starts { by_path: [].into(), all: Some(start) };
    let replay = type_among(Setup { starts, ..one(HARBOUR) }, "", (76, 20));
    replay.app().message().map(|message| message.text.clone()).unwrap_or_default()
}

#[test]
fn at_a_claim_by_its_id() {
    insta::assert_snapshot!(opened_at(Start::Item("c2".into())));
}

#[test]
fn at_a_persons_quotes() {
    insta::assert_snapshot!(opened_at(Start::Item("okoro".into())));
}

#[test]
fn at_words_whose_places_are_the_list_in_force() {
    insta::assert_snapshot!(opened_at(Start::Search("ferry".into())));
}

#[test]
fn at_a_paragraph_and_at_the_end() {
    assert_eq!(opened_at(Start::Paragraph(3)), opened_at(Start::Item("p3".into())));
    insta::assert_snapshot!(opened_at(Start::End));
}

#[test]
fn what_is_not_there_is_said() {
    assert_eq!(told(Start::Item("q99".into())), "nothing here is called q99; nearest: q1, q2, q3");
    assert_eq!(told(Start::Search("zebra".into())), "no hits");
}

#[test]
fn the_stories_of_a_library_begin_there_once() {
    let starts = Starts { by_path: [].into(), all: Some(Start::End) };
    let setup = Setup { starts, ..crate::support::shelf(&[HARBOUR, "stories/tour.story"]) };
    let replay = type_among(setup, "<enter> g g q <enter>", (76, 20));
    let reader = replay.app().reader().expect("a story");
    assert_eq!(reader.seen().start, 0);
}

/// Feeds the stages of a story one by one, a key after the first, and says where the reader stands.
fn by_stages(keys: &str) -> (Vec<Option<Standing>>, Option<String>) {
    let starts = Starts { by_path: [].into(), all: Some(Start::Item("c2".into())) };
    let (mut app, first) = App::new(Setup { starts, ..one(HARBOUR) }, (76, 20));
    let Effect::Open { id, .. } = first else { panic!("{first:?}") };
    let mut stages = Vec::new();
    let opened = formats::open(&Disk, HARBOUR.as_ref(), &mut |stage| {
        let (Stage::Text(story) | Stage::Some(story) | Stage::Whole(story)) = stage;
        stages.push(Arc::new(Doc::of(story)));
        true
    });
    opened.expect("the story");
    let mut stood = Vec::new();
    for doc in stages {
        let _ = app.feed(Event::News(News::Story { id, doc }), std::time::Duration::ZERO);
        stood.push(app.reader().expect("a story").on);
        for key in script::parse(keys).expect("keys") {
            let _ = app.feed(Event::Key(key), std::time::Duration::ZERO);
        }
    }
    (stood, app.message().map(|message| message.text.clone()))
}

#[test]
fn a_thing_that_comes_later_is_gone_to_unless_the_reader_has_moved() {
    let (stood, _) = by_stages("");
    assert_eq!(stood.first(), Some(&None));
    assert!(matches!(stood.last(), Some(Some(Standing::Item(Item::Claim(_))))), "{stood:?}");
    let (stood, _) = by_stages("j");
    assert!(stood.iter().all(Option::is_none), "{stood:?}");
}
