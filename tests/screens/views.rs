//! The lists of a story: what they show, how they filter and sort, and the way to the text
//! and back.

use sayso::view::lists::VIEWS;

use crate::support::{HARBOUR, drawn, screen, screen_at, type_at};

const COUNCIL: &str = "stories/council-lanes.story";

/// The key that opens each list after `v`, in the order of `VIEWS`.
const LETTERS: [&str; 8] = ["p", "q", "c", "m", "s", "t", "l", "o"];

/// Defines one test per row: name, keys.
macro_rules! screens {
    ($($name:ident $keys:literal;)*) => {$(
        #[test]
        fn $name() {
            insta::assert_snapshot!(screen($keys));
        }
    )*};
}

screens! {
    people "v p";
    quotes "v q";
    claims "v c";
    matrix "v m";
    who_is_quoted "v s";
    timeline "v t";
    outline "v o";
    v_shows_what_can_follow "v";
    a_list_narrows_while_typing "v q / \"lind\"";
    a_list_sorts_by_its_columns "v q o o o o";
    a_list_is_reversed "v q o O";
    rows_of_one_form_follow_from_who_is_quoted "v s j j j j <enter>";
    enter_goes_to_the_text_and_the_rows_are_the_active_list "v q / \"okoro\" <enter> <enter> n";
    the_preview_can_be_closed "v q p";
}

/// Returns whether a list is open, and the message.
fn report(keys: &str) -> (bool, Option<String>) {
    let replay = type_at(HARBOUR, keys, (76, 20));
    let app = replay.app();
    (app.list_view().is_some(), app.message().map(|m| m.text.clone()))
}

#[test]
fn q_in_the_text_goes_back_to_the_list_at_the_same_row_and_then_to_the_text() {
    let list = screen("v q j j");
    assert_eq!(screen("v q j j <enter> q"), list);
    assert!(!report("v q j j <enter> q q").0);
    assert!(!report("v q <esc>").0);
    assert_eq!(screen("v q j j <esc> v q"), list);
}

#[test]
fn a_list_opens_at_the_selection() {
    for keys in ["n n n v q", "G v o"] {
        let replay = type_at(HARBOUR, keys, (76, 20));
        assert!(replay.app().list_view().expect("a list").selected() > 0, "{keys}");
    }
}

#[test]
fn an_empty_list_is_not_opened() {
    let replay = type_at("tests/screens/clean.story", "v l", (76, 20));
    assert!(replay.app().list_view().is_none());
    assert_eq!(replay.app().message().map(|m| &*m.text), Some("no problems"));
}

#[test]
fn problems_without_a_place_have_a_row() {
    let replay = type_at("tests/bad/not-found.story", "v l", (76, 20));
    let list_view = replay.app().list_view().expect("a list");
    assert!(!list_view.shown().is_empty());
    assert!(list_view.lines.iter().any(|line| !line.pieces.is_empty()));
    let keys = "v l / \"selector-not-found\" <enter> <enter>";
    let replay = type_at("tests/bad/not-found.story", keys, (76, 20));
    assert!(replay.app().message().is_some_and(|m| m.text.contains("in the file")));
}

#[test]
fn every_list_draws_at_every_size() {
    for (view, letter) in VIEWS.iter().zip(LETTERS) {
        for size in [(1, 1), (2, 30), (12, 3), (40, 12), (80, 24), (109, 7), (120, 40), (300, 90)] {
            let keys = format!("v {letter}");
            let replay = type_at(COUNCIL, &keys, size);
            let open = replay.app().list_view().map(|list_view| list_view.table().title.clone());
            if view.name == "problems" {
                assert_eq!(open, None);
            } else {
                assert_eq!(open.as_deref(), Some(view.name), "{size:?}");
            }
            let _ = screen_at(&keys, size);
        }
    }
}

/// Returns the lines of column titles, and of the rule above them.
fn titles(keys: &str, size: (u16, u16)) -> String {
    let replay = type_at(COUNCIL, keys, size);
    let (buffer, _) = drawn(replay.app());
    let titles = replay.app().list_view().expect("a list").panes().titles;
    let line = |y| (0..titles.right()).map(|x| buffer[(x, y)].symbol()).collect::<String>();
    (titles.y - 1..titles.bottom()).map(|y| line(y) + "\n").collect()
}

#[test]
fn the_matrix_names_its_sources_whole_at_every_size() {
    const SOURCES: [&str; 10] = [
        "transcript",
        "minutes",
        "report",
        "grant",
        "police",
        "counters",
        "survey",
        "letter",
        "fire",
        "budget",
    ];
    for size in [(40, 12), (60, 20), (80, 24), (120, 40), (200, 50)] {
        let heads = titles("v m", size);
        let named = SOURCES.iter().filter(|source| heads.contains(**source)).count();
        assert!(named >= 2, "{heads}");
        let (rule, heads) = heads.split_once('\n').expect("two lines");
        assert!(!heads.contains('…'), "{heads}");
        assert_eq!(rule.contains('→'), named < SOURCES.len(), "{rule}\n{heads}");
    }
}

mod pickers {
    use super::screen;
    use crate::support::type_at;
    use sayso::app::ThemeName;

    #[test]
    fn the_palette_offers_what_applies_with_its_keys() {
        insta::assert_snapshot!(screen(": \"claim\""));
    }

    #[test]
    fn the_palette_runs_a_command() {
        assert_eq!(screen(": \"next quote\" <enter>"), screen("] q"));
        assert_eq!(screen("v q : \"list down\" <enter>"), screen("v q j"));
        assert_eq!(screen("n : \"line down\" <esc>"), screen("n"));
    }

    #[test]
    fn a_command_that_takes_a_letter_waits_for_it() {
        assert_eq!(screen("n : \"set bookmark\" <enter> a"), screen("n m a"));
    }

    #[test]
    fn a_theme_is_shown_as_soon_as_it_is_selected_and_esc_gives_the_one_before_back() {
        let shown = |keys: &str| {
            let name = |name: &str| ThemeName { name: name.into(), help: String::new() };
            let mut setup = crate::support::one(super::HARBOUR);
            setup.themes = vec![name("terminal"), name("dark"), name("light")];
            setup.theme = "dark".into();
            crate::support::type_among(setup, keys, (76, 20)).theme
        };
        assert_eq!(shown("t <down>").as_deref(), Some("light"));
        assert_eq!(shown("t <down> <enter>").as_deref(), Some("light"));
        assert_eq!(shown("t <down> <esc>").as_deref(), Some("dark"));
        assert_eq!(shown("t \"term\"").as_deref(), Some("terminal"));
        assert_eq!(type_at(super::HARBOUR, "t", (76, 20)).theme, None);
    }
}
