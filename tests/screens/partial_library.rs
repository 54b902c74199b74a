//! The people of a library that is still being read: the list says what is missing, and
//! completes itself.

use std::path::{Path, PathBuf};

use sayso::app::keys::script;
use sayso::app::{App, BackgroundEvent, Effect, Event, LibrarySource, Setup};
use sayso::library::{Batch, Drafting, load};
use sayso::story::{Disk, load as load_story};
use sayso::tui::replay::Replay;

const FOUND: [&str; 3] =
    ["stories/council-lanes.story", "stories/paris-guarantees.story", "stories/tour.story"];

/// Returns the event that some of the stories were read.
fn read(numbers: &[u32], done: bool) -> Event {
    let loaded =
        |at: &u32| load::read((&Disk, &Drafting::off()), *at, Path::new(FOUND[*at as usize]));
    let loaded = numbers.iter().map(loaded).collect();
    let found = if done { Vec::new() } else { FOUND.map(PathBuf::from).to_vec() };
    Event::Background(BackgroundEvent::Library(Batch { found, loaded, failed: Vec::new(), done }))
}

/// Returns the summary of the top list, and the first cell of its selected row.
fn report(replay: &Replay<'_>) -> (String, String) {
    let list_view = replay.app().list_view().expect("a list");
    let (row, _) = list_view.shown()[list_view.selected()];
    (list_view.table().summary.clone(), list_view.table().rows[row].cell(0).text().into_owned())
}

/// Types keys while one story of three has been read.
fn begun(keys: &str) -> Replay<'static> {
    let setup = Setup { library: LibrarySource::Paths(vec!["stories".into()]), ..Setup::default() };
    let (app, _) = App::new(setup, (100, 30));
    let mut replay = Replay::new((app, Effect::None), &|wanted| load_story(&Disk, &wanted.path()));
    replay.feed(read(&[0], false));
    replay.press(&script::parse(keys).expect("keys"));
    replay
}

#[test]
fn people_of_stories_read_so_far_are_said_to_be_so_until_all_are_read() {
    let mut replay = begun("v p j j");
    let (summary, who) = report(&replay);
    assert_eq!(summary, "20 people who speak; only 1 of 3 read so far");
    replay.feed(read(&[1, 2], true));
    let (whole, same) = report(&replay);
    assert!(!whole.contains("only") && whole != summary, "{whole}");
    assert_eq!(same, who);
}

#[test]
fn the_words_of_one_of_them_too_and_the_list_is_whole_when_one_comes_back() {
    let mut replay = begun("v p <enter>");
    assert!(report(&replay).0.ends_with("; only 1 of 3 read so far"), "{:?}", report(&replay));
    replay.feed(read(&[1, 2], true));
    replay.press(&script::parse("q").expect("keys"));
    assert!(!report(&replay).0.contains("only"), "{:?}", report(&replay));
}
