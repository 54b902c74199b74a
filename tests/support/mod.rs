//! What tests of screens share: a story, keys, and a screen as text.

#![allow(unreachable_pub, dead_code, reason = "each test uses what it needs of it")]

use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::PathBuf;

use ratatui::buffer::{Buffer, Cell};
use ratatui::layout::Rect;
use sayso::app::keys::script;
use sayso::app::review::{Clock, ReviewSetup};
use sayso::app::{App, Setup, StoryEntry, StoryRequest};
use sayso::review::journal::JournalFolders;
use sayso::review::{CountingStamps, Event, Stamps};
use sayso::story::{Disk, load};
use sayso::tui::replay::Replay;
use sayso::tui::{Theme, draw};
use sayso::view::ROLES;

/// The story that most screens are of.
pub(crate) const HARBOUR: &str = "tests/screens/harbour.story";

/// Types keys at the harbour story on a screen of 76 × 20 and returns the screen.
pub(crate) fn screen(keys: &str) -> String {
    screen_at(keys, (76, 20))
}

/// Types keys at the harbour story on a screen of a size and returns the screen.
pub(crate) fn screen_at(keys: &str, size: (u16, u16)) -> String {
    let replay = type_at(HARBOUR, keys, size);
    let (buffer, cursor) = drawn(replay.app());
    lettered(&buffer, cursor)
}

/// Types keys at a story; a prefix at their end has its hints shown.
pub(crate) fn type_at(path: &str, keys: &str, size: (u16, u16)) -> Replay<'static> {
    type_among(one(path), keys, size)
}

/// Types keys at some stories; a prefix at their end has its hints shown.
pub(crate) fn type_among(setup: Setup, keys: &str, size: (u16, u16)) -> Replay<'static> {
    let open = &|wanted: &StoryRequest| match wanted {
        StoryRequest::File(path) => load(&Disk, path),
        other => unreachable!("{other:?} is not asked for"),
    };
    let mut replay = Replay::new(App::new(setup, size), open);
    replay.play(&script::read(keys).expect("keys"));
    replay.wait();
    replay
}

/// Returns what a checker of some stories starts with, the `turn`th at them.
pub(crate) fn checker(who: &str, turn: usize, paths: &[&str]) -> Setup {
    let mut stamps = CountingStamps::default();
    (0..turn * 100).for_each(|_| drop(stamps.stamp()));
    let checking = ReviewSetup {
        enter_when_loaded: false,
        who: Some(who.into()),
        stamps: Clock(Box::new(stamps)),
        homes: JournalFolders { reviews: Some("/r".into()), state: None },
        start_in_review: false,
    };
    Setup { review: checking, ..shelf(paths) }
}

/// What was recorded, by the folders of the journals.
pub(crate) type Journals = BTreeMap<Vec<PathBuf>, Vec<Event>>;

/// Lets a reviewer type keys at some stories, with what was recorded before; nothing is on a disk.
/// A single story is open at the first key, and the journals are read by the first `r`.
pub(crate) fn turn(
    (who, turn): (&str, usize),
    paths: &[&str],
    keys: &str,
    (journals, size): (Journals, (u16, u16)),
) -> Replay<'static> {
    let open = &|wanted: &StoryRequest| match wanted {
        StoryRequest::File(path) => load(&Disk, path),
        other => unreachable!("{other:?} is not asked for"),
    };
    let mut replay = Replay::new(App::new(checker(who, turn, paths), size), open);
    replay.journals = journals;
    replay.play(&script::read(keys).expect("keys"));
    replay.wait();
    replay
}

/// Lets reviewers type keys at some stories one after the other; returns how it is for the last.
pub(crate) fn turns(paths: &[&str], turns: &[(&str, &str)], size: (u16, u16)) -> Replay<'static> {
    let mut journals = Journals::new();
    let mut last = None;
    for (n, (who, keys)) in turns.iter().enumerate() {
        let replay = turn((who, n), paths, keys, (journals, size));
        journals = replay.journals.clone();
        last = Some(replay);
    }
    last.expect("somebody's turn")
}

/// Returns the screen after reviewers have typed keys at some stories.
pub(crate) fn reviewed(paths: &[&str], keys: &[(&str, &str)], size: (u16, u16)) -> String {
    screen_of(&turns(paths, keys, size))
}

/// Returns the screen of a replay.
pub(crate) fn screen_of(replay: &Replay<'_>) -> String {
    let (buffer, cursor) = drawn(replay.app());
    lettered(&buffer, cursor)
}

/// Returns what a reader of one story starts with.
pub(crate) fn one(path: &str) -> Setup {
    shelf(&[path])
}

/// Returns what a reader of some stories starts with.
pub(crate) fn shelf(paths: &[&str]) -> Setup {
    let row = |path: &&str| StoryEntry {
        title: (*path).into(),
        about: String::new(),
        wanted: StoryRequest::File((*path).into()),
    };
    Setup { stories: paths.iter().map(row).collect(), ..Setup::default() }
}

/// Draws an app in the theme whose colours are the roles.
pub(crate) fn drawn(app: &App) -> (Buffer, Option<(u16, u16)>) {
    let (width, height) = app.size();
    let mut buffer = Buffer::empty(Rect::new(0, 0, width, height));
    let cursor = draw(app, &Theme::by_role(), &mut buffer);
    (buffer, cursor)
}

/// Returns a screen as text, with a row of letters under each row that means more than plain words.
pub(crate) fn lettered(buffer: &Buffer, cursor: Option<(u16, u16)>) -> String {
    let mut page = String::new();
    for y in 0..buffer.area.height {
        let (mut words, mut letters) = (String::new(), String::new());
        let mut x = 0;
        while x < buffer.area.width {
            let cell = &buffer[(x, y)];
            words.push_str(cell.symbol());
            let wide = unicode_width::UnicodeWidthStr::width(cell.symbol()).max(1) as u16;
            letters.extend(std::iter::repeat_n(letter(cell), wide.into()));
            x += wide;
        }
        let _ = writeln!(page, "|{}", words.trim_end());
        if !letters.trim_end().is_empty() {
            let _ = writeln!(page, " {}", letters.trim_end());
        }
    }
    if let Some((x, y)) = cursor {
        let _ = writeln!(page, "cursor at column {}, row {}", x + 1, y + 1);
    }
    page
}

/// Returns the letter of what a cell means most.
fn letter(cell: &Cell) -> char {
    Theme::role_of(cell).map_or('?', |role| ROLES[role as usize].letter)
}
