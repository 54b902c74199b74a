//! Keys of other pagers and editors, names in the palette, the help, and the keys of one list in another.

use sayso::app::{Mode, Setup};
use sayso::library::settings::Settings;

use crate::support::{HARBOUR, screen_of, shelf, type_among, type_at};

const CLAIMS: &str = "tests/screens/claims.story";

/// Returns what is at the top of the window, the selection, the mode and the message after keys.
fn state(keys: &str) -> String {
    let replay = type_at(CLAIMS, keys, (80, 24));
    let app = replay.app();
    let reader = app.reader().expect("a story");
    let mode = std::mem::discriminant(app.mode());
    let message = app.message().map_or("", |message| &message.text);
    let ended = replay.ended.is_some();
    format!("{:?} {:?} {mode:?} {message} {ended}", reader.top(), reader.selection)
}

#[test]
fn the_keys_of_other_pagers_do_what_hands_expect() {
    for (theirs, ours) in [
        ("d", "<c-d>"),
        ("d u", "<c-d> <c-u>"),
        ("e", "j"),
        ("<c-e> <c-e>", "j j"),
        ("<c-e> <c-y>", "j k"),
        ("G <lt>", "G g g"),
        (">", "G"),
        ("<space> <bs>", "<space> <pgup>"),
        ("<right>", "<tab>"),
        ("<right> <right> <left>", "<tab> <tab> <s-tab>"),
        ("<f1>", "?"),
        ("] c <enter> <left>", "] c <enter> <esc>"),
        ("] c <enter> <bs>", "] c <enter> <esc>"),
        ("<c-g>", "="),
        (": \"12\" <enter>", "12 g g"),
        (": \"top\" <enter>", "g g"),
        ("v c <bs>", "v c <esc>"),
        ("v c d", "v c <c-d>"),
        ("v c 5 G", "v c : \"5\" <enter>"),
    ] {
        assert_eq!(state(theirs), state(ours), "{theirs}");
        assert_ne!(state(theirs), state("H"), "{theirs} does nothing");
    }
    for keys in [
        "Q",
        "Z Z",
        ": \"q\" <enter>",
        ": \"q!\" <enter>",
        ": \"quit\" <enter>",
        ": \"wq\" <enter>",
        "v c : \"q\" <enter>",
        "v c Z Z",
        "] c <enter> Z Z",
        "] c <enter> : \"q\" <enter>",
    ] {
        assert!(type_at(CLAIMS, keys, (80, 24)).ended.is_some(), "{keys}");
    }
    // a single one of the two, and the arrows, never quit
    for keys in ["Z", "<left>", "<bs>", "v c Z", "v c <bs> <bs> <bs>"] {
        assert!(type_at(CLAIMS, keys, (80, 24)).ended.is_none(), "{keys}");
    }
}

#[test]
fn where_this_is_and_following_are_said() {
    assert!(
        state("2 G =").ends_with("paragraph 2 of 15, 44 % read · tests/screens/claims.story false"),
        "{}",
        state("2 G =")
    );
    assert!(state("] c =").contains(" · c1 · tests/screens/claims.story"), "{}", state("] c ="));
    assert!(state("v c j =").ends_with("claims: row 2 of 14 false"), "{}", state("v c j ="));
    assert!(state("F").contains("following: "), "{}", state("F"));
    assert!(state("F F").contains("no longer following"), "{}", state("F F"));
}

#[test]
fn a_whole_name_comes_first_in_the_palette() {
    for (typed, first) in [
        ("q", "quit"),
        ("next", "next"),
        ("top", "top"),
        ("help", "help"),
        ("back", "back"),
        ("mouse", "mouse"),
        ("7", "top"),
    ] {
        let replay = type_at(CLAIMS, &format!(": \"{typed}\""), (80, 24));
        let Mode::Picker(picker) = replay.app().mode() else { panic!("no palette") };
        let sayso::app::lists::picker::PickerRows::Commands(rows) = &picker.rows else {
            panic!("no commands")
        };
        assert_eq!(rows[picker.chosen().expect("a row")].1.name, first, "{typed}");
    }
    // in a list, names go without that of the list
    let replay = type_at(CLAIMS, "v c : \"sort\" <enter>", (80, 24));
    assert!(replay.app().message().expect("a message").text.starts_with("sorted by"));
}

#[test]
fn the_key_of_one_list_works_in_another() {
    for (keys, same) in [
        ("v q v c", "v c"),
        ("v c v p", "v p"),
        ("] c <enter> v q", "] c v q"),
        ("v c v o", "v o"),
        ("v c v s", "v s"),
    ] {
        let title = |keys: &str| {
            let replay = type_at(CLAIMS, keys, (80, 24));
            let view = replay.app().list_view().map(|view| view.table().title.clone());
            view.unwrap_or_else(|| panic!("{keys}: no list"))
        };
        assert_eq!(title(keys), title(same), "{keys}");
    }
    // a list that would be empty leaves the one that is open
    let replay = type_at("tests/screens/clean.story", "v q v l", (80, 24));
    assert_eq!(replay.app().list_view().expect("a list").table().title, "quotes");
    assert_eq!(replay.app().message().expect("a message").text, "no problems");
    // in the list of stories they mean its own lists, or say nothing that is not so
    let replay = type_among(shelf(&[HARBOUR, CLAIMS]), "v p", (80, 24));
    assert!(replay.app().reader().is_none() && replay.app().list_view().is_some());
}

#[test]
fn the_help_has_groups_and_narrows() {
    let screen = |keys: &str, size| screen_of(&type_at(CLAIMS, keys, size));
    insta::assert_snapshot!(screen("? / \"list\" <enter>", (80, 24)));
    insta::assert_snapshot!(screen("? <space>", (40, 12)));
    // Esc takes the words away first, then the help
    let replay = type_at(CLAIMS, "? / \"list\" <enter> <esc>", (80, 24));
    assert!(matches!(replay.app().mode(), Mode::Help(help) if help.filter.is_empty()));
    let replay = type_at(CLAIMS, "? / \"list\" <esc> <esc>", (80, 24));
    assert!(matches!(replay.app().mode(), Mode::Read));
    assert!(screen("? / \"zzz\"", (80, 24)).contains("no key has these words"));
}

/// No row of the help is cut, however narrow the screen.
#[test]
fn every_word_of_the_help_is_there_on_narrow_screens() {
    use sayso::app::keys::help;
    for width in [20_u16, 30, 40, 60, 80, 120] {
        for keys in ["?", "v c ?", "] c <enter> ?"] {
            let replay = type_at(CLAIMS, keys, (width, 24));
            let Mode::Help(open) = replay.app().mode() else { panic!("{keys}: no help") };
            let (wide, lines) = help::lines(open, width, replay.app().char_widths());
            let text: String = lines.iter().flat_map(|line| line.words.split(' ')).collect();
            for row in &open.rows {
                let held = text.contains(&row.command.help.replace(' ', ""));
                assert!(held, "{} at {width}", row.command.help);
            }
            let room = usize::from(width.saturating_sub(wide + 3));
            assert!(lines.iter().all(|line| line.words.chars().count() <= room), "{width}");
        }
    }
}

#[test]
fn texts_name_the_keys_that_are_bound() {
    let message = |keys: &str| {
        let replay = crate::support::turn(
            ("km", 0),
            &[CLAIMS],
            keys,
            (crate::support::Journals::new(), (80, 24)),
        );
        replay.app().message().map_or(String::new(), |message| message.text.clone())
    };
    assert_eq!(message("r ] c a"), "a claim takes a verdict, 1 to 7; nothing passes it");
    assert!(message("r ; <enter>").contains("1–7 verdict"), "{}", message("r ; <enter>"));
    let card = |setup: Setup| {
        let replay = type_among(setup, "r", (120, 40));
        let lines = replay.app().card().lines.iter();
        let lines = lines.map(|line| line.pieces.iter().map(|piece| &*piece.text).collect());
        lines.collect::<Vec<String>>().join(" ")
    };
    let words =
        "1 supported 2 mostly 3 conflicting 4 not enough 5 refuted 6 outdated 7 not checkable";
    let shown = card(crate::support::checker("km", 0, &[CLAIMS]));
    assert!(shown.starts_with(&format!("c1 · open · {words}")), "{shown}");
    // keys that were bound anew are named
    let config = "[keys.review]\n\"<f5>\" = \"verdict-refuted\"\n";
    let mut settings = Settings::of("config.toml", config);
    let keymap = Some(sayso::app::user_bindings::apply(&mut settings));
    let setup = Setup { keymap, ..crate::support::checker("km", 0, &[CLAIMS]) };
    let shown = card(setup);
    assert!(
        shown.starts_with("c1 · open · 1 supported 2 mostly 3 conflicting 4 not enough F5 refuted"),
        "{shown}"
    );
}

/// Returns the heads of the columns of the list of quotes, and the message.
fn columns(keys: &str, width: u16) -> (Vec<String>, String) {
    let replay = type_at("stories/council-lanes.story", &format!("v q {keys}"), (width, 24));
    let list = replay.app().list_view().expect("a list");
    let heads = list.placed().iter().map(|at| list.table().columns[at.column].title.to_string());
    let said = replay.app().message().map_or(String::new(), |message| message.text.clone());
    (heads.collect(), said)
}

#[test]
fn each_key_to_the_right_shows_other_columns_until_the_last() {
    for width in [30, 40, 50, 60, 70, 80, 100] {
        let mut seen = vec![columns("", width).0];
        for steps in 1..12 {
            let (heads, said) = columns(&"l ".repeat(steps), width);
            if !said.is_empty() {
                let first = seen.len() == 1;
                let words =
                    if first { "every column is shown" } else { "these are the last columns" };
                assert_eq!(said, words, "{width}");
                break;
            }
            assert_ne!(seen.last(), Some(&heads), "{width}: a key shows nothing new");
            seen.push(heads);
        }
        let shown: std::collections::HashSet<&String> = seen.iter().flatten().collect();
        for head in columns("", 400).0 {
            assert!(shown.contains(&head), "{head} cannot be reached at {width}: {seen:?}");
        }
        // and back
        let (heads, _) = columns(&"l h ".repeat(3), width);
        assert_eq!(heads, seen[0], "{width}");
    }
    assert_eq!(columns("h", 40).1, "these are the first columns");
    assert_eq!(columns("h", 300).1, "every column is shown");
}

#[test]
fn what_is_about_one_story_says_so_where_none_is_open() {
    let says = "this is about one story, and none is open: Enter opens one";
    for keys in ["v q", "v c", "v m", "v s", "v t", "v o", "W", "D", "r", "v h", "v d"] {
        let replay = type_among(shelf(&[HARBOUR, CLAIMS]), keys, (80, 24));
        let said = replay.app().message().map_or(String::new(), |message| message.text.clone());
        assert_eq!(said, says, "{keys}");
    }
}

#[test]
fn a_filter_and_the_help_offer_no_regular_expression() {
    for keys in ["v c /", "? /"] {
        let screen = screen_of(&type_at(CLAIMS, keys, (80, 24)));
        assert!(!screen.contains("regex"), "{screen}");
    }
}
