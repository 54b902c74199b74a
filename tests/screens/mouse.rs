//! The mouse on screens: clicks and the wheel in a key script.

use std::fmt::Write;

use sayso::app::keys::script;
use sayso::app::{App, Effect, Setup};

use crate::support::{HARBOUR, drawn, lettered, one, screen, screen_at, type_among, type_at};

/// Defines one test per row: name, keys, size.
macro_rules! screens {
    ($($name:ident $keys:literal $size:expr;)*) => {$(
        #[test]
        fn $name() {
            insta::assert_snapshot!(screen_at($keys, $size));
        }
    )*};
}

screens! {
    a_click_selects_the_quote_under_it "<click:30,6>" (76, 20);
    a_click_on_a_name_opens_the_person "<click:62,5>" (76, 20);
    a_click_on_initials_opens_the_speaker "<click:3,5>" (76, 20);
    a_click_on_a_link_of_the_card_follows_it "n <click:85,10>" (120, 20);
    a_click_on_the_cards_name_opens_the_person "n <click:85,3>" (120, 20);
    a_click_on_a_row_of_a_picker_selects_it "s <click:10,19>" (76, 20);
    a_click_on_the_ruler_goes_there "<click:70,2>" (76, 12);
}

/// Asserts that two key scripts lead to the same screen.
fn same(one: &str, other: &str) {
    assert_eq!(screen(one), screen(other), "{one} and {other}");
}

#[test]
fn the_wheel_moves_what_it_is_over() {
    let size = (76, 12);
    assert_eq!(screen_at("<wheel-down:30,6>", size), screen_at("3j", size));
    assert_eq!(screen_at("<wheel-down:30,6> <wheel-up:1,1>", size), screen_at("3jk3k", size));
    assert_ne!(screen_at("n <wheel-down:30,10>", size), screen_at("n", size));
    same("? <wheel-down:1,1> <wheel-up:1,1>", "?");
    same("v q <wheel-down:1,5>", "v q 3j");
    same("s <wheel-down:1,5>", "s <down>");
}

#[test]
fn a_click_where_nothing_is_changes_nothing() {
    for cell in ["1,1", "76,20", "40,19", "200,200", "6,9"] {
        same(&format!("<click:{cell}>"), "");
    }
    same("M <click:30,6>", "M j k");
    same("/ <click:30,6>", "/");
}

#[test]
fn a_row_is_selected_by_one_click_and_opened_by_the_next() {
    same("v q <click:10,6>", "v q g g <click:10,6>");
    same("v q g g <click:10,6> <click:10,6>", "v q g g <click:10,6> <enter>");
    let among = |keys| {
        let setup = crate::support::shelf(&[HARBOUR, "tests/screens/mixed.story"]);
        let replay = type_among(setup, keys, (76, 20));
        let (buffer, cursor) = drawn(replay.app());
        lettered(&buffer, cursor)
    };
    assert_eq!(among("<click:10,5> <click:10,5>"), among("j <enter>"));
}

#[test]
fn nothing_is_hit_beyond_what_is_there_at_any_size() {
    for (width, height) in [(1, 1), (2, 2), (20, 5), (59, 9), (76, 20), (120, 40)] {
        for before in ["", "n", "n <enter>", "s", "f", "?", "v q", "v m", "/", ":"] {
            let mut line = before.to_owned();
            for (x, y) in [(1, 1), (width, height), (width / 2 + 1, height / 2 + 1), (500, 500)] {
                for what in ["click", "wheel-down", "wheel-up", "click"] {
                    let _ = write!(line, " <{what}:{x},{y}>");
                }
            }
            drawn(type_at(HARBOUR, &line, (width, height)).app());
        }
    }
}

#[test]
fn the_palette_captures_the_mouse_and_lets_go_of_it() {
    let wants = |keys| type_at(HARBOUR, keys, (76, 20)).app().wants_mouse();
    assert!(!wants(""));
    assert!(wants(": \"mouse\" <enter>"));
    assert!(!wants(": \"mouse\" <enter> : \"mouse\" <enter>"));
    let (app, _) = App::new(Setup { mouse: true, ..one(HARBOUR) }, (76, 20));
    assert!(app.wants_mouse());
    let (mut app, _) = App::new(Setup::default(), (76, 20));
    let open = |app: &mut App, keys| {
        let keys = script::parse(keys).expect("keys");
        let feed = |press| app.feed(sayso::app::Event::Key(press), std::time::Duration::ZERO);
        keys.into_iter().map(feed).last()
    };
    let effect = open(&mut app, ": \"mouse\" <enter>");
    assert!(matches!(effect, Some(Effect::Mouse(true))), "{effect:?}");
}
