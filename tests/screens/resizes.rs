//! Two thousand sizes, one after the other: the words on top stay where they are.

use sayso::app::{App, Event};
use sayso::view::Row;
use sayso::view::flow::Top;

use crate::support::{HARBOUR, type_at};

/// A story of many screens.
const LONG: &str = "stories/council-lanes.story";

/// The size before and after others.
const HOME: (u16, u16) = (76, 12);

/// Returns `count` sizes that look random but are the same in each run.
fn sizes(count: usize) -> impl Iterator<Item = (u16, u16)> {
    let mut seed = 0x5eed_u64;
    let mut random = move |most: u64| {
        seed ^= seed << 13;
        seed ^= seed >> 7;
        seed ^= seed << 17;
        (seed % most) as u16 + 1
    };
    std::iter::repeat_with(move || (random(200), random(60))).take(count)
}

fn top(app: &App) -> Top {
    app.reader().expect("a story is open").top()
}

/// Asserts that the first row holds `word`, or that the text ends in the window.
fn assert_on_top(app: &App, word: u32, of: &str) {
    let reader = app.reader().expect("a story is open");
    let Some(first) = reader.window().first() else { return };
    let held = match first {
        Row::Text { line, .. } => line.span.holds(word),
        Row::Blank { .. } => reader.top().place.byte == word,
    };
    let ends = reader.visible_span().end as usize >= reader.doc().story.body().trim_end().len();
    assert!(held || ends, "{of} at {:?}: byte {word} is not on {first:?}", app.size());
}

/// Asserts that the words on top stay through many sizes, and that the place is the same after them.
fn check(path: &str, keys: &str, count: usize) {
    let mut replay = type_at(path, keys, HOME);
    let before = top(replay.app());
    for (columns, rows) in sizes(count) {
        replay.feed(Event::Resize(columns, rows));
        assert_on_top(replay.app(), before.place.byte, keys);
    }
    replay.feed(Event::Resize(HOME.0, HOME.1));
    assert_eq!(top(replay.app()), before, "{keys}");
}

#[test]
fn two_thousand_sizes_move_no_word_from_the_top() {
    check(LONG, "50% 3j", 2000);
}

#[test]
fn whatever_is_open_no_size_moves_a_word_from_the_top() {
    for keys in ["", "3j", "n n <enter>", "<c-f> ?", "30% s", "50% v q", "n z /", "G"] {
        check(LONG, keys, 50);
        check(HARBOUR, keys, 50);
    }
}
