//! The lists of a review, what a review adds to the lists of a story and of the library,
//! and the queue over all stories.

use sayso::app::{App, Mode};
use sayso::view::table::TableRow;

use crate::support::{reviewed, turns};

const COUNCIL: &str = "stories/council-lanes.story";
const TOUR: &str = "stories/tour.story";

const WIDE: (u16, u16) = (80, 24);
const NARROW: (u16, u16) = (60, 20);

/// What jo does before km comes: two quotes passed, one failed, a verdict, a query.
const JO: &str = "r ] q a a x s ] c 4 c \"?who counted\" <enter>";
/// What km does: one quote like jo, two differently, a blocker.
const KM: &str = "r ] q a x w x s c \"!call her\" <enter>";

/// Returns the screen after jo and km have reviewed the council story, and km has typed more.
fn after(keys: &str, size: (u16, u16)) -> String {
    reviewed(&[COUNCIL], &[("jo", JO), ("km", &format!("{KM} {keys}"))], size)
}

/// Returns the cells of the rows on the screen, separated by `|`.
fn rows(app: &App) -> Vec<String> {
    let list_view = app.list_view().expect("a list");
    let row = |row: &TableRow| {
        row.cells.iter().map(|c| c.text().into_owned()).collect::<Vec<_>>().join("|")
    };
    list_view.shown().iter().map(|(at, _)| row(&list_view.table().rows[*at])).collect()
}

/// Returns the rows that km sees after jo's review, and after more keys.
fn listed(keys: &str) -> Vec<String> {
    rows(turns(&[COUNCIL], &[("jo", JO), ("km", keys)], WIDE).app())
}

/// Defines one test of two screens per row: name, keys.
macro_rules! screens {
    ($($name:ident $keys:literal;)*) => {$(
        #[test]
        fn $name() {
            insta::assert_snapshot!([after($keys, WIDE), after($keys, NARROW)].join("\n"));
        }
    )*};
}

screens! {
    queue "Q p";
    gate "W p";
    disagreements_are_seen_once_ones_own_answer_is_there "D <esc> [ q [ q D p";
    history "v h p";
    quotes_with_decisions "v q p";
    matrix_with_verdicts "v m p";
    timeline_with_decisions "v t p G";
    person_with_decisions "] q ] q ] q <enter> <enter>";
    marks_beside_the_text_and_on_the_ruler "g g";
}

#[test]
fn an_answer_of_another_is_in_no_list_before_ones_own() {
    for keys in ["r Q", "r W", "r v h", "r v q", "r v c", "r v m", "r v t"] {
        let report = listed(keys).join("\n");
        for answer in ["wrong speaker", "refuted"] {
            assert!(!report.contains(answer), "{keys}: {report}");
        }
    }
    assert!(turns(&[COUNCIL], &[("jo", JO), ("km", "r D")], WIDE).app().list_view().is_none());
    let report = listed(&format!("{KM} v h")).join("\n");
    assert!(report.contains("wrong speaker"));
}

#[test]
fn a_step_is_undone_in_the_history_and_redone() {
    let undone = turns(&[COUNCIL], &[("km", "r ] q a v h u")], WIDE);
    assert_eq!(undone.app().session().expect("a review session").progress().done, 0);
    assert!(rows(undone.app())[0].contains("undid"));
    for again in ["u", "j u", "k u u u"] {
        let keys = format!("r ] q a v h u {again}");
        let done = turns(&[COUNCIL], &[("km", &keys)], WIDE);
        assert_eq!(done.app().session().expect("a review session").progress().done, 1, "{again}");
    }
    let other = turns(&[COUNCIL], &[("jo", JO), ("km", "r v h u")], WIDE);
    let said = other.app().message().expect("a message").text.clone();
    assert_eq!(said, "this is a step of jo; only they can undo it");
}

#[test]
fn the_queue_comes_back_at_what_is_most_urgent() {
    let first = |keys: &str| {
        let replay = turns(&[COUNCIL], &[("km", keys)], WIDE);
        let list_view = replay.app().list_view().expect("a list");
        let (at, _) = list_view.shown()[list_view.selected()];
        list_view.table().rows[at].cells[0].text().into_owned()
    };
    assert_eq!(first("r ] q Q"), "q1");
    assert_eq!(first("r ] q Q <enter> a q"), "q2");
    assert_eq!(first("r ] q a [ q Q"), "c1");
}

#[test]
fn words_that_have_changed_are_listed_against_the_old_ones() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("council-lanes.story");
    let story = std::fs::read_to_string(COUNCIL).expect("a story");
    let named = path.to_str().expect("a path");
    let edited = story
        .replace("You can boo the lanes", "You can hiss at the lanes")
        .replace("\n## What was decided", "\nA paragraph more.\n\n## What was decided");
    std::fs::write(&path, edited).expect("written");
    // without its transcript what rests on that would be stale
    let transcript = "council-transcript.txt";
    let there = folder.path().join(transcript);
    std::fs::copy(format!("stories/{transcript}"), there).expect("copied");
    // the journals are found by the name of the file
    let keys = "r v d p";
    let report = |size| reviewed_from(&[("jo", COUNCIL, JO), ("jo", named, keys)], size);
    insta::assert_snapshot!([report(WIDE), report(NARROW)].join("\n"));
}

/// Returns the screen after reviewers have typed keys, each at their own copy of a story.
fn reviewed_from(copies: &[(&str, &str, &str)], size: (u16, u16)) -> String {
    crate::support::screen_of(&copies_of(copies, size))
}

fn copies_of(
    copies: &[(&str, &str, &str)],
    size: (u16, u16),
) -> sayso::tui::replay::Replay<'static> {
    let mut journals = std::collections::BTreeMap::new();
    let mut last = None;
    for (turn, (who, path, keys)) in copies.iter().enumerate() {
        let replay = crate::support::turn((who, turn), &[path], keys, (journals, size));
        journals = replay.journals.clone();
        last = Some(replay);
    }
    last.expect("somebody's turn")
}

mod library {
    use super::*;

    const BOTH: [&str; 2] = [TOUR, COUNCIL];

    #[test]
    fn the_library_shows_how_much_is_reviewed() {
        let keys = [("jo", "j <enter> r ] q a a"), ("km", "j <enter> r ] q a x w q")];
        insta::assert_snapshot!(
            [reviewed(&BOTH, &keys, WIDE), reviewed(&BOTH, &keys, NARROW)].join("\n")
        );
    }

    #[test]
    fn the_library_of_nobodys_reviews_has_no_column_for_them() {
        let replay = turns(&BOTH, &[("km", "")], WIDE);
        let columns = &replay.app().list_view().expect("a list").table().columns;
        assert!(columns.iter().all(|column| &*column.title != "review"));
    }

    #[test]
    fn one_queue_over_all_stories_says_who_is_at_them() {
        let keys =
            [("jo", "j <enter> r ] q a a"), ("km", "j <enter> r ] q ] q c \"!no\" <enter> q Q")];
        insta::assert_snapshot!(
            [reviewed(&BOTH, &keys, WIDE), reviewed(&BOTH, &keys, NARROW)].join("\n")
        );
    }

    #[test]
    fn a_row_of_the_queue_opens_its_story_at_its_item_in_review_mode_and_q_comes_back() {
        let at = |keys: &str| turns(&BOTH, &[("km", keys)], WIDE);
        let opened = at("Q j j j <enter>");
        assert!(opened.app().session().is_some_and(|session| session.in_review_mode));
        let list = at("Q j j j");
        let row = rows(list.app())[3].clone();
        let reader = opened.app().reader().expect("a story");
        let item = match reader.selection {
            Some(sayso::app::Selection::Item(item)) => item,
            other => panic!("{other:?}"),
        };
        let id = sayso::review::ItemId::of(&reader.doc().story, item).expect("an item");
        assert!(row.contains(&format!("|{}|", id.id)), "{row}: {id}");
        let back = at("Q j j j <enter> q");
        assert!(matches!(back.app().mode(), Mode::List));
        assert_eq!(back.app().list_view().expect("the queue").selected(), 3);
    }

    #[test]
    fn what_is_done_is_no_longer_in_the_queue() {
        let left = |keys: &str| rows(turns(&BOTH, &[("km", keys)], WIDE).app()).len();
        let all = left("Q");
        assert_eq!(left("Q / \"verbatim\" <esc> <enter> q"), all);
        assert_eq!(left("j <enter> r ] q a q Q"), all - 1);
        assert_eq!(left("Q <esc> j <enter> r ] q a q Q"), all - 1);
    }
}
