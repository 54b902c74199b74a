//! Stories opened at another place than their beginning, and the text of a source.

use std::sync::Arc;

use sayso::app::keys::script;
use sayso::app::state::active_list::Selection;
use sayso::app::{App, BackgroundEvent, Effect, Event, Setup, Start, Starts};
use sayso::story::{Disk, Item, Stage, formats};
use sayso::view::Document;

use crate::support::{HARBOUR, drawn, lettered, one, type_among};

/// Returns the screen of the harbour story opened at a place.
fn opened_at(start: Start) -> String {
    let starts = Starts { by_path: [(HARBOUR.into(), start)].into(), all: None };
    let replay = type_among(Setup { starts, ..one(HARBOUR) }, "", (76, 20));
    let (buffer, cursor) = drawn(replay.app());
    lettered(&buffer, cursor)
}

/// Returns the message after opening at a place.
fn report(start: Start) -> String {
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
fn at_words_whose_places_are_the_active_list() {
    insta::assert_snapshot!(opened_at(Start::Search("ferry".into())));
}

#[test]
fn at_a_paragraph_and_at_the_end() {
    assert_eq!(opened_at(Start::Paragraph(3)), opened_at(Start::Item("p3".into())));
    insta::assert_snapshot!(opened_at(Start::End));
}

#[test]
fn what_is_not_there_is_said() {
    assert_eq!(
        report(Start::Item("q99".into())),
        "nothing here is called q99; nearest: q1, q2, q3"
    );
    assert_eq!(report(Start::Search("zebra".into())), "no hits");
}

#[test]
fn the_stories_of_a_library_begin_there_once() {
    let starts = Starts { by_path: [].into(), all: Some(Start::End) };
    let setup = Setup { starts, ..crate::support::shelf(&[HARBOUR, "stories/tour.story"]) };
    let replay = type_among(setup, "<enter> g g q <enter>", (76, 20));
    let reader = replay.app().reader().expect("a story");
    assert_eq!(reader.visible_span().start, 0);
}

/// Feeds the stages of a story one by one, with a key after the first; returns the selection
/// after each.
fn by_stages(keys: &str) -> (Vec<Option<Selection>>, Option<String>) {
    let starts = Starts { by_path: [].into(), all: Some(Start::Item("c2".into())) };
    let (mut app, first) = App::new(Setup { starts, ..one(HARBOUR) }, (76, 20));
    let Effect::Open { id, .. } = first else { panic!("{first:?}") };
    let mut stages = Vec::new();
    let opened = formats::open(&Disk, HARBOUR.as_ref(), &mut |stage| {
        let (Stage::Text(story) | Stage::Some(story) | Stage::Whole(story)) = stage;
        stages.push(Arc::new(Document::of(story)));
        true
    });
    opened.expect("the story");
    let mut stood = Vec::new();
    for doc in stages {
        let _ = app
            .feed(Event::Background(BackgroundEvent::Story { id, doc }), std::time::Duration::ZERO);
        stood.push(app.reader().expect("a story").selection);
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
    assert!(matches!(stood.last(), Some(Some(Selection::Item(Item::Claim(_))))), "{stood:?}");
    let (stood, _) = by_stages("j");
    assert!(stood.iter().all(Option::is_none), "{stood:?}");
}

/// Returns the council story's screen after keys.
fn council(keys: &str, size: (u16, u16)) -> String {
    let replay = crate::support::type_at("stories/council-lanes.story", keys, size);
    let (buffer, cursor) = drawn(replay.app());
    lettered(&buffer, cursor)
}

#[test]
fn g_d_opens_the_sources_text_beside_the_story() {
    insta::assert_snapshot!(council("] c g d", (120, 30)));
}

#[test]
fn g_d_on_a_narrow_screen_takes_the_lower_half() {
    insta::assert_snapshot!(council("] c g d n", (76, 20)));
}

#[test]
fn the_sources_text_scrolls_and_closes() {
    let closed = council("] c", (60, 16));
    assert_eq!(council("] c g d j j G q", (60, 16)), closed);
    assert_ne!(council("] c g d G", (60, 16)), council("] c g d", (60, 16)));
    assert_eq!(council("] c g d G g g j", (60, 16)), council("] c g d g g j", (60, 16)));
    for size in [(1, 1), (5, 3), (30, 6), (59, 4), (200, 50)] {
        let _ = council("] c g d n N j k G", size);
    }
}

#[test]
fn a_source_without_a_text_says_where_it_is() {
    let replay = crate::support::type_at(HARBOUR, "] c ] c g d", (76, 20));
    assert_eq!(
        replay.app().message().map(|m| m.text.as_str()),
        Some("neither a text beside the story nor a url is named")
    );
}

/// Returns the message of `g d` for a source with this file name.
fn hostile(file: &str) -> String {
    let folder = tempfile::tempdir().expect("a folder");
    let below = folder.path().join("stories");
    std::fs::create_dir(&below).expect("a folder below");
    std::fs::write(folder.path().join("secret.txt"), "secret words").expect("a file");
    std::fs::write(below.join("own.txt"), "own words").expect("a file");
    #[cfg(unix)]
    std::os::unix::fs::symlink("../secret.txt", below.join("link.txt")).expect("a link");
    let story = format!(
        "+++\nformat = 1\ntitle = \"T\"\n[sources.s]\ntitle = \"S\"\nfile = '{file}'\n+++\n\nOne \
         thing.\n\n+++\n[claims.c1]\ntext = \"One\"\nevidence = [{{ source = \"s\", locator = \
         \"words\" }}]\n"
    );
    let path = below.join("a.story");
    std::fs::write(&path, story).expect("a story");
    let replay = crate::support::type_at(path.to_str().expect("a path"), "] c g d", (76, 20));
    match replay.app().source().and_then(|source| source.text()) {
        Some(text) => text.doc().story.body().to_owned(),
        None => replay.app().message().map(|m| m.text.clone()).unwrap_or_default(),
    }
}

#[test]
fn a_story_reads_no_file_outside_its_folder() {
    assert_eq!(hostile("own.txt"), "own words");
    let refused = |file: &str| hostile(file).ends_with("folder and is not read");
    for file in ["../secret.txt", "/etc/passwd", "link.txt", "x/../../secret.txt", ""] {
        assert!(refused(file), "{file}: {}", hostile(file));
    }
    assert!(hostile("none.txt").starts_with("cannot read none.txt"));
}

#[test]
fn the_first_start_of_all_has_three_lines_until_a_key() {
    let setup = || Setup { first: true, ..one(HARBOUR) };
    let replay = type_among(setup(), "", (76, 14));
    let (buffer, cursor) = drawn(replay.app());
    insta::assert_snapshot!(lettered(&buffer, cursor));
    assert!(type_among(setup(), "j", (76, 14)).app().welcome().is_none());
}
