//! Reviews: keys in, decisions and screens out.
//!
//! Journals on a disk are tested in tests/journal and, with the real program, in
//! tests/terminal.

#[path = "review/concurrent_changes.rs"]
mod concurrent_changes;
#[path = "review/desk.rs"]
mod desk;
#[path = "review/hands.rs"]
mod hands;
#[path = "review/keeping.rs"]
mod keeping;
#[path = "review/review_mode.rs"]
mod review_mode;
#[path = "review/source_files.rs"]
mod source_files;
#[path = "support/mod.rs"]
mod support;
#[path = "review/transcripts.rs"]
mod transcripts;
#[path = "review/what_it_rests_on.rs"]
mod what_it_rests_on;

use sayso::app::keys::script;
use sayso::app::review::ReviewSetup;
use sayso::app::review::pass_check::{PassCheck, shown};
use sayso::app::{App, ReviewSession, Setup};
use sayso::export::{EXPORTS, ExportInput, Options};
use sayso::review::{Axis, Status};
use sayso::story::{Disk, load};
use sayso::tui::replay::Replay;
use support::one;

/// The bundled story with 59 items and its transcript.
const COUNCIL: &str = "stories/council-lanes.story";

/// Opens a story in review mode.
fn checked(path: &str, who: &str, size: (u16, u16)) -> Replay<'static> {
    let checking =
        ReviewSetup { who: Some(who.into()), start_in_review: true, ..ReviewSetup::default() };
    let setup = Setup { review: checking, ..one(path) };
    let open = &|wanted: &sayso::app::StoryRequest| load(&Disk, &wanted.path());
    Replay::new(App::new(setup, size), open)
}

/// Types keys.
fn press(replay: &mut Replay<'_>, keys: &str) {
    replay.play(&script::read(keys).expect("keys"));
}

fn session<'a>(replay: &'a Replay<'_>) -> &'a ReviewSession {
    replay.app().session().expect("a review session")
}

/// Returns the position of the current item.
fn at(replay: &Replay<'_>) -> Option<usize> {
    use sayso::app::Selection;
    let reader = replay.app().reader()?;
    match reader.selection? {
        Selection::Item(item) => session(replay).position(&reader.doc().story, item),
        _ => None,
    }
}

/// Returns the report of the review, as Markdown.
fn reported(replay: &Replay<'_>) -> String {
    let story = replay.app().reader().expect("a story").doc().story.clone();
    let options = Options::default();
    let given = ExportInput::of(story, session(replay).record().clone(), &options);
    let export = EXPORTS.iter().find(|e| e.name == "report-md").expect("a format");
    let mut page = Vec::new();
    (export.write)(&mut std::iter::once(given), &options, &mut page).expect("memory");
    String::from_utf8(page).expect("text")
}

/// The story with 59 items: each item with the fewest keys, from opening to sign-off and export;
/// the budget is 75 keys (for comparison, SLATE needs 446 keys to mark 18 spans).
#[test]
fn the_council_story_is_reviewed_with_at_most_75_keys() {
    let mut replay = checked(COUNCIL, "km", (80, 24));
    assert_eq!(session(&replay).items().all().len(), 59);
    let mut keys: Vec<&str> = Vec::new();
    while session(&replay).progress().done < 59 {
        let at = at(&replay).expect("an item is current");
        let open = session(&replay).open_axes(at);
        let doc = replay.app().reader().expect("a story").doc().clone();
        let wording = shown(session(&replay), &doc, at, Axis::Wording);
        let line = match wording {
            _ if open == [Axis::Verdict] => "1",
            PassCheck::Fails(..) if open.contains(&Axis::Wording) => "x w",
            _ => "a",
        };
        press(&mut replay, line);
        keys.extend(line.split(' '));
        let name = session(&replay).item(at).id.to_string();
        assert_ne!(session(&replay).open_axes(at), open, "{name}: {:?}", replay.app().message());
    }
    for key in ["W", "<enter>", "X"] {
        press(&mut replay, key);
        keys.push(key);
    }
    let signed = (0..59).all(|at| session(&replay).status(at) == Status::SignedOff);
    assert!(signed, "{:?}", replay.app().message());
    let report = reported(&replay);
    assert!(report.contains("59 of 59"), "{report}");
    assert!(keys.len() <= 75, "{} keys: {}", keys.len(), keys.join(" "));
}
