//! Keys in, screen out: type keys at a story and compare what is shown.
//!
//! Under each row with more than plain words is a row of letters: each says what its cell
//! means (`view::ROLES`), never how it looks.

#[path = "screens/commands.rs"]
mod commands;
#[path = "screens/joins.rs"]
mod joins;
#[path = "screens/linear.rs"]
mod linear;
#[path = "support/lines.rs"]
mod lines;
#[path = "screens/lists.rs"]
mod lists;
#[path = "screens/mouse.rs"]
mod mouse;
#[path = "screens/open_at.rs"]
mod open_at;
#[path = "screens/partial_library.rs"]
mod partial_library;
#[path = "screens/redrawn.rs"]
mod redrawn;
#[path = "screens/resizes.rs"]
mod resizes;
#[path = "screens/session_state.rs"]
mod session_state;
mod support;
#[path = "screens/views.rs"]
mod views;
#[path = "screens/whole_review.rs"]
mod whole_review;
#[path = "screens/widths.rs"]
mod widths;

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use sayso::app::keys::script;
use sayso::app::state::list_view::Preview;
use sayso::app::{App, BackgroundEvent, Effect, Event};
use sayso::story::{Disk, load};
use sayso::tui::replay::Replay;
use sayso::view::Document;
use support::{HARBOUR, one, screen, screen_at, shelf, type_among, type_at};

/// Defines one test per row: name, keys.
macro_rules! screens {
    ($($(#[$doc:meta])* $name:ident $keys:literal;)*) => {$(
        $(#[$doc])*
        #[test]
        fn $name() {
            insta::assert_snapshot!(screen($keys));
        }
    )*};
}

screens! {
    opens_on_the_article "";
    n_goes_to_the_first_quote "n";
    n_again_goes_to_the_next "n n";
    capital_n_goes_back "n n N";
    n_goes_round_and_says_so "n n n n n n n n";
    j_scrolls_and_keeps_the_selection "n j";
    s_opens_the_picker "s";
    the_picker_narrows "s \"oko\"";
    the_quotes_of_a_picked_speaker_are_the_active_list "s \"lind\" <enter>";
    n_then_steps_through_the_speakers_quotes "s \"lind\" <enter> n n";
    esc_goes_back_to_the_earlier_list "s \"lind\" <enter> <esc>";
    capital_s_goes_to_the_same_speaker "n S";
    g_c_goes_to_the_claim_in_a_quote "n n g c";
    g_q_goes_back_to_its_quote "n n g c g q";
    g_e_shows_the_evidence "] c ] c g e";
    enter_follows_to_the_source "] c ] c g e <enter>";
    g_i_goes_where_the_speaker_is_introduced "G [ q g i";
    enter_focuses_the_card "n n <enter>";
    the_card_leads_to_the_claim "n n <enter> <enter>";
    f_labels_what_is_on_screen "f";
    a_label_goes_there "f s";
    a_wrong_label_is_no_command "f 9 q";
    picking_the_current_speaker_goes_to_the_next_quote "n s <enter>";
    slash_searches_while_typing "/ \"ferry\"";
    straight_quotes_find_curly_ones r#"/ "said \"clo""#;
    ctrl_r_makes_it_a_regex "/ \"f[eo]rr?\" <c-r>";
    enter_makes_hits_the_active_list "/ \"ferry\" <enter> n";
    nothing_found_is_said "/ \"zebra\" <enter>";
    spotlight_dims_the_others "n z";
    marks_can_be_hidden "M";
    w_changes_the_text_width "w";
    a_count_and_w_sets_it "50 w";
    a_prefix_held_shows_what_follows "g";
    question_mark_lists_the_keys "?";
    next_unmarked_quotation "] u";
    a_bookmark_is_gone_back_to "m a G ' a";
    capital_h_goes_back_in_the_jump_list "n n n H";
    an_unbound_chord_is_swallowed "g X";
}

#[test]
fn words_of_two_scripts_and_hidden_characters_are_shown() {
    let replay = support::type_at("tests/screens/mixed.story", "n", (60, 14));
    let (buffer, cursor) = support::drawn(replay.app());
    insta::assert_snapshot!(support::lettered(&buffer, cursor));
}

#[test]
fn every_size_shows_the_text() {
    let sizes = [(80, 24), (40, 12), (120, 40), (200, 50), (20, 5), (10, 3), (3, 2), (1, 1)];
    let screens = sizes.map(|size| format!("{}x{}\n{}", size.0, size.1, screen_at("n n", size)));
    insta::assert_snapshot!(screens.join("\n"));
}

#[test]
fn a_screen_of_no_rows_or_columns_is_survived() {
    for keys in [
        "",
        "n n",
        "G",
        "n n j j G <c-f>",
        "/ \"ferry\" <enter>",
        "?",
        "f",
        "s",
        "n <enter>",
        "g",
        "50 %",
    ] {
        for size in [(0, 0), (0, 5), (5, 0), (1, 0), (0, 1)] {
            let _ = screen_at(keys, size);
        }
    }
}

#[test]
fn the_place_survives_a_taller_window_and_back() {
    for keys in ["G", "j", "n n", "50%"] {
        let mut replay = type_at(HARBOUR, keys, (76, 12));
        let before = replay.app().reader().expect("a story is open").top();
        replay.feed(Event::Resize(76, 60));
        replay.feed(Event::Resize(76, 12));
        assert_eq!(replay.app().reader().expect("a story is open").top(), before, "{keys}");
    }
}

#[test]
fn a_key_before_the_story_is_there_loses_nothing() {
    for key in ["?", "s", "/", "<enter>", "f", "'"] {
        let (mut app, first) = App::new(one(HARBOUR), (76, 20));
        for press in script::parse(key).expect("keys") {
            let _ = app.feed(Event::Key(press), Duration::ZERO);
        }
        let replay = Replay::new((app, first), &|_| load(&Disk, Path::new(HARBOUR)));
        assert!(replay.app().reader().is_some(), "{key}");
    }
}

/// Types keys at a list of three stories; returns the selected one and the title in the preview.
fn listed(keys: &str) -> String {
    let paths = [HARBOUR, "stories/tour.story", "stories/many-scripts.story"];
    let replay = type_among(shelf(&paths), keys, (76, 20));
    let list_view = replay.app().list_view().expect("a list");
    let row = list_view.shown().get(list_view.selected()).map(|(at, _)| paths[*at]);
    match &list_view.preview {
        Preview::Story(_, doc) => format!("{row:?} {}", doc.story.meta.title),
        _ => format!("{row:?}"),
    }
}

#[test]
fn esc_in_the_filter_gives_the_selected_row_back() {
    for keys in ["j p", "j p / \"scripts\" <esc>", "j p / \"zebra\" <esc>"] {
        let tour = r#"Some("stories/tour.story") A tour of sayso in two paragraphs"#;
        assert_eq!(listed(keys), tour, "{keys}");
    }
    let first = listed("p");
    assert_eq!(listed("j p / \"zebra\" <enter> <esc>"), first);
}

#[test]
fn a_preview_cut_short_by_opening_is_asked_for_again() {
    let key = |name: &str| Event::Key(script::parse(name).expect("keys")[0]);
    let (mut app, _) = App::new(shelf(&[HARBOUR, "stories/tour.story"]), (76, 20));
    let ids: Vec<u64> = ["p", "<enter>", "q"]
        .map(|name| match app.feed(key(name), Duration::ZERO) {
            Effect::Open { id, .. } => id,
            other => panic!("{name}: {other:?}"),
        })
        .into();
    let doc = Arc::new(Document::of(load(&Disk, Path::new(HARBOUR)).expect("a story")));
    let _ = app.feed(Event::Background(BackgroundEvent::Story { id: ids[2], doc }), Duration::ZERO);
    assert!(matches!(app.list_view().expect("a list").preview, Preview::Story(..)));
}

#[test]
fn esc_and_ctrl_c_give_up_a_count_or_a_prefix_and_nothing_else() {
    let before = screen("s \"lind\" <enter> n");
    for begun in ["5", "g", "5 g", "m"] {
        for key in ["<esc>", "<c-c>"] {
            let keys = format!("s \"lind\" <enter> n {begun} {key}");
            assert_eq!(screen(&keys), before, "{begun} {key}");
        }
    }
}

#[test]
fn problems_without_a_place_in_the_text_are_not_denied() {
    let said = |path| type_at(path, "] l", (76, 20)).app().message().map(|m| m.text.clone());
    let check = "no problem has a place in the text; sayso check lists them";
    assert_eq!(said("tests/bad/not-found.story").as_deref(), Some(check));
    assert_eq!(said("stories/tour.story").as_deref(), Some("no problems"));
}

#[test]
fn marks_that_are_still_being_read_are_not_denied() {
    let (mut app, _) = App::new(one(HARBOUR), (76, 20));
    let mut story = load(&Disk, Path::new("stories/tour.story")).expect("a story");
    (story.quotes, story.claims, story.whole) = Default::default();
    let doc = Arc::new(Document::of(story));
    let _ = app.feed(Event::Background(BackgroundEvent::Story { id: 1, doc }), Duration::ZERO);
    for press in script::parse("]q").expect("keys") {
        let _ = app.feed(Event::Key(press), Duration::ZERO);
    }
    let said = app.message().map(|message| message.text.as_str());
    assert_eq!(said, Some("still reading the annotations"));
}
