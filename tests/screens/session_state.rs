//! What is restored when a story is opened again: in the same session and in the next.

use std::fs;
use std::path::{Path, PathBuf};

use sayso::app::keys::script;
use sayso::app::{App, Effect, Setup, StoryRequest};
use sayso::library::settings::Settings;
use sayso::library::state::{Place, StoryState};
use sayso::story::{Disk, OpenError, Story, load};
use sayso::tui::replay::Replay;

use super::support::{HARBOUR, drawn, lettered, one, shelf};

fn open(wanted: &StoryRequest) -> Result<Story, OpenError> {
    load(&Disk, &wanted.path())
}

/// Opens a story on a screen of 76 × 12 with some saved state, and types keys.
fn start(path: &Path, kept: Vec<(StoryRequest, StoryState)>, keys: &str) -> Replay<'static> {
    let app = App::new(one(&path.to_string_lossy()), (76, 12));
    let mut replay = Replay::with_saved(app, &open, kept);
    replay.press(&script::parse(keys).expect("keys"));
    replay
}

/// Reads the harbour story with some keys, quits, opens it again with others; returns the screen.
fn again(before: &str, after: &str) -> String {
    let kept = start(Path::new(HARBOUR), Vec::new(), &format!("{before} q")).kept;
    shown(&start(Path::new(HARBOUR), kept, after))
}

fn shown(replay: &Replay<'_>) -> String {
    let (buffer, cursor) = drawn(replay.app());
    lettered(&buffer, cursor)
}

#[test]
fn the_next_start_is_where_the_last_one_stopped() {
    insta::assert_snapshot!(again("j j j n n", ""));
}

#[test]
fn bookmarks_lists_and_searches_are_kept() {
    let mut screens = Vec::new();
    for (before, after) in [
        ("G m a g g", "' a"),
        ("s \"lind\" <enter>", "n"),
        ("/ \"ferry\" <enter>", "n"),
        ("n m x G", "' x"),
    ] {
        screens.push(format!("{before}, then {after}\n{}", again(before, after)));
    }
    insta::assert_snapshot!(screens.join("\n"));
}

#[test]
fn a_search_that_was_active_moves_nothing() {
    let before = again("G", "");
    let searched = again("/ \"ferry\" <enter> <esc> G / \"ferry\" <enter> G", "");
    let top = |screen: &str| screen.lines().take(8).collect::<Vec<_>>().join("\n");
    assert!(searched.contains("/ferry"), "{searched}");
    assert_eq!(top(&before).lines().next(), top(&searched).lines().next());
}

#[test]
fn at_the_top_with_nothing_nothing_is_kept() {
    assert_eq!(start(Path::new(HARBOUR), Vec::new(), "q").kept, []);
    assert_eq!(start(Path::new(HARBOUR), Vec::new(), "G g g q").kept, []);
    // but state saved before is replaced
    let kept = start(Path::new(HARBOUR), Vec::new(), "G q").kept;
    let kept = start(Path::new(HARBOUR), kept, "g g q").kept;
    assert_eq!(kept[0].1.top.byte, 0);
}

/// Copies the harbour story with some words changed.
fn edited(folder: &Path, name: &str, changes: &[(&str, &str)]) -> PathBuf {
    let mut text = fs::read_to_string(HARBOUR).expect("a story of the tests");
    for (from, to) in changes {
        assert!(text.contains(from), "{from}");
        text = text.replacen(from, to, 1);
    }
    let path = folder.join(name);
    fs::write(&path, text).expect("written");
    path
}

/// Returns the first words at the top of the window.
fn top(replay: &Replay<'_>) -> String {
    let reader = replay.app().reader().expect("a story is open");
    let body = reader.doc().story.body();
    body[reader.top().place.byte as usize..].chars().take(24).collect()
}

#[test]
fn the_place_survives_an_edit_of_the_text() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = edited(folder.path(), "a.story", &[]);
    let first = start(&path, Vec::new(), "j j j j j j j j n");
    let (before, on) = (top(&first), first.app().reader().expect("open").selection);
    assert!(on.is_some());
    let mut first = first;
    first.press(&script::parse("q").expect("keys"));
    let text = fs::read_to_string(&path).expect("there");
    let body = first.app().reader().expect("open").doc().story.body().trim_start().to_owned();
    let longer = text.replacen(&body[..20], &format!("A line that is new.\n\n{}", &body[..20]), 1);
    assert_ne!(text, longer);
    fs::write(&path, longer).expect("written");
    let second = start(&path, first.kept, "");
    assert_eq!(top(&second), before);
    assert_eq!(second.app().reader().expect("open").selection, on);
}

#[test]
fn what_was_kept_of_another_text_is_survived() {
    let wanted = || StoryRequest::File(HARBOUR.into());
    let kept = |byte: u32| StoryState {
        top: Place { byte, words: "nowhere to be found".to_owned(), before: String::new() },
        on: Some("quote nobody".to_owned()),
        bookmarks: [('a', sayso::library::state::Bookmark::default())].into(),
        ..StoryState::default()
    };
    for byte in [1, 7, 1000, u32::MAX] {
        let replay = start(Path::new(HARBOUR), vec![(wanted(), kept(byte))], "' a n N H");
        assert!(replay.app().reader().is_some());
    }
}

#[test]
fn going_back_to_the_list_and_in_again_keeps_bookmarks_and_jumps() {
    let paths = [HARBOUR, "stories/tour.story"];
    let typed = |keys: &str| {
        let mut replay = Replay::new(App::new(shelf(&paths), (76, 12)), &open);
        replay.press(&script::parse(keys).expect("keys"));
        shown(&replay)
    };
    let stayed = typed("<enter> G m a g g n n ' a H");
    assert_eq!(typed("<enter> G m a g g n n q <enter> ' a H"), stayed);
    assert_eq!(typed("<enter> n n n q <enter> H"), typed("<enter> n n n H"));
    assert_eq!(typed("<enter> G q <enter>"), typed("<enter> G"));
}

#[test]
fn mistakes_of_the_configuration_are_one_message() {
    let mut settings = Settings::of("config.toml", "widht = 5\n[keys.read]\nx = \"nxt\"\n");
    let keymap = sayso::app::user_bindings::apply(&mut settings);
    let message = settings.summary().map(sayso::app::Message::warning);
    let setup = Setup { keymap: Some(keymap), message, ..one(HARBOUR) };
    let replay = Replay::new(App::new(setup, (120, 12)), &open);
    insta::assert_snapshot!(shown(&replay));
}

#[test]
fn hints_help_prefixes_and_palette_show_the_live_keys() {
    let source =
        "[keys.read]\nx = \"pick-speaker\"\ns = \"none\"\n\"g z\" = \"spotlight\"\nn = \"none\"\n";
    let mut settings = Settings::of("config.toml", source);
    let keymap = sayso::app::user_bindings::apply(&mut settings);
    let typed = |keys: &str| {
        let setup = Setup { keymap: Some(keymap.clone()), ..one(HARBOUR) };
        let mut replay = Replay::new(App::new(setup, (76, 14)), &open);
        replay.press(&script::parse(keys).expect("keys"));
        replay.wait();
        shown(&replay)
    };
    let screens = ["", "g", "?", ": \"next\"", "g c", "n"];
    insta::assert_snapshot!(screens.map(|keys| format!("{keys}\n{}", typed(keys))).join("\n"));
}

#[test]
fn an_effect_at_the_end_is_asked_for_even_after_a_signal() {
    let replay = start(Path::new(HARBOUR), Vec::new(), "G");
    assert!(matches!(replay.app().save_state(), Effect::SaveState(keep) if keep.story.is_some()));
}

#[test]
fn with_follow_files_are_looked_at_every_two_seconds() {
    let ticks = |follow: bool| {
        let setup = Setup { follow, ..one(HARBOUR) };
        let (app, first) = App::new(setup, (76, 12));
        let replay = Replay::new((app, first), &open);
        let mut app = replay.into_app();
        let due = app.deadline()?;
        let effect = app.feed(sayso::app::Event::Tick, due);
        Some((due, matches!(effect, Effect::CheckFiles { .. }), app.deadline()))
    };
    let two = std::time::Duration::from_secs(2);
    assert_eq!(ticks(true), Some((two, true, Some(two * 2))));
    assert_eq!(ticks(false), None);
}
