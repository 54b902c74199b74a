//! The list of the problems: all that `sayso check` finds, mended from there.

use std::fs;

use sayso::app::Selection;
use sayso::check;
use sayso::review::ItemId;
use sayso::view::Document;

use crate::hand::{Hand, RAIN, play};
use crate::support::screen_of;

/// A story with problems of several rules, three of which can be mended at once.
fn wrong() -> String {
    let text = RAIN.replacen("text    = \"“It rains,”\"", "text    = \"“It rains,\"", 1);
    let text = text.replacen("aliases = [\"Brook\"]", "aliases = [\"Brook\", \"Brook\"]", 1);
    text + "\n[quotes.q3]\ntext    = \"“a guess”\"\nspeaker = \"ben\"\nform    = \"partial\"\n"
}

fn message(replay: &sayso::tui::replay::Replay<'_>) -> String {
    replay.app().message().map(|message| message.text.clone()).unwrap_or_default()
}

/// Returns the rows of the open list: severity, place, rule, whether it is mended at once.
fn rows(replay: &sayso::tui::replay::Replay<'_>) -> Vec<String> {
    let list = replay.app().list_view().expect("a list");
    let row = |row: &sayso::view::table::TableRow| {
        let cells: Vec<_> = [0, 1, 2, 4].iter().map(|at| row.cell(*at).text()).collect();
        cells.join(" ").trim().to_owned()
    };
    list.table().rows.iter().map(row).collect()
}

/// Returns what a check finds, as the list has it.
fn found(hand: &Hand) -> Vec<String> {
    let doc = Document::of(hand.story());
    let mends = check::mends(&doc, None);
    let row = |p: &sayso::story::Problem| {
        let at_once = if mends.iter().any(|(other, _)| other == p) { " at once" } else { "" };
        format!("{} {}:{} {}{at_once}", p.severity.word(), p.at.line, p.at.column, p.rule)
    };
    check::problems(&doc).iter().map(row).collect()
}

#[test]
fn the_list_is_what_check_finds() {
    let hand = Hand::of(&wrong());
    // low enough to have no preview, which names the file
    let mut replay = hand.open(None, (80, 13));
    play(&mut replay, "v l");
    assert_eq!(rows(&replay), found(&hand));
    let at_once = rows(&replay).iter().filter(|row| row.ends_with("at once")).count();
    assert_eq!(at_once, 3, "{:?}", rows(&replay));
    insta::assert_snapshot!("problems", screen_of(&replay));
}

#[test]
fn what_the_story_allows_and_the_desk_sets_holds_in_the_list() {
    let text = wrong().replacen("format = 1", "format = 1\nallow = [\"duplicate-annotation\"]", 1);
    let hand = Hand::of(&text);
    let desk = hand.path.with_file_name("sayso.toml");
    let rules = "[check]\nclaim-without-evidence = \"error\"\nname-listed-twice = \"off\"\n";
    fs::write(desk, rules).expect("written");
    let replay = hand.typed("v l");
    let rows = rows(&replay);
    assert!(!rows.iter().any(|row| row.contains("name-listed-twice")), "{rows:?}");
    assert!(!rows.iter().any(|row| row.contains("duplicate-annotation")), "{rows:?}");
    let claim = rows.iter().find(|row| row.contains("claim-without-evidence"));
    assert!(claim.is_some_and(|row| row.starts_with("error ")), "{rows:?}");
    let summary = replay.app().list_view().expect("a list").table().summary.clone();
    assert!(summary.contains("1 allowed by the story · 1 of rules that are off"), "{summary}");
}

#[test]
fn x_shows_the_mend_and_enter_makes_it() {
    let hand = Hand::of(&wrong());
    let mut replay = hand.typed("v l / \"mark-mismatch\" <enter>");
    let before = rows(&replay).len();
    play(&mut replay, "x");
    assert_eq!(hand.now(), hand.before, "nothing is written before it is taken");
    insta::assert_snapshot!("mending_a_problem", screen_of(&replay));
    play(&mut replay, "<enter>");
    assert_eq!(hand.changes(), "-text    = \"“It rains,\"\n+text    = \"“It rains,”\"\n");
    assert_eq!(rows(&replay), found(&hand), "the list is worked out anew");
    assert_eq!(rows(&replay).len(), before - 1);
    assert!(message(&replay).contains("iu undo"), "{}", message(&replay));
    play(&mut replay, "i u");
    assert_eq!(hand.now(), hand.before);
    assert_eq!(rows(&replay).len(), before);
}

#[test]
fn a_mend_that_is_left_changes_nothing() {
    let hand = Hand::of(&wrong());
    let mut replay = hand.typed("v l / \"mark-mismatch\" <enter> x <esc>");
    assert_eq!(hand.now(), hand.before);
    assert!(replay.app().list_view().is_some(), "the list is still there");
    // the later of two equal quotes has a comment that the first has not
    let text = wrong().replace("[quotes.q3]", "[quotes.q3]\n# ask him again");
    fs::write(&hand.path, &text).expect("written");
    replay = hand.typed("v l / \"duplicate\" <enter> x <enter>");
    assert_eq!(hand.now(), text);
    assert!(message(&replay).contains("would be lost"), "{}", message(&replay));
}

#[test]
fn rows_without_a_mend_say_so() {
    let hand = Hand::of(&wrong());
    let replay = hand.typed("v l / \"claim-without\" <enter> x");
    let text = message(&replay);
    assert_eq!(
        text,
        "this one needs somebody’s judgement: sayso explain claim-without-evidence says more"
    );
    assert_eq!(hand.now(), hand.before);
}

#[test]
fn enter_goes_to_the_words_of_a_problem() {
    let hand = Hand::of(&wrong());
    let replay = hand.typed("v l / \"claim-without\" <enter> <enter>");
    let reader = replay.app().reader().expect("a story");
    let on = reader.selection.expect("something is selected");
    assert_eq!(reader.doc().story.text.slice(reader.span(on)), "stood at two metres");
    let replay = hand.typed("v l / \"listed-twice\" <enter> <enter>");
    assert!(message(&replay).contains("in the file, not in the text"), "{}", message(&replay));
}

#[test]
fn enter_goes_to_the_annotation_of_the_row_not_to_one_with_the_same_words() {
    let text = wrong() + "\n[claims.c2]\ntext = \"stood at two metres\"\nkind = \"quantity\"\n";
    let on = |keys: &str| {
        let replay = Hand::of(&text).typed(keys);
        let reader = replay.app().reader().expect("a story");
        let Some(Selection::Item(item)) = reader.selection else { return String::new() };
        ItemId::of(&reader.doc().story, item).map(|id| id.to_string()).unwrap_or_default()
    };
    assert_eq!(on("v l / \"quote q3 says\" <enter> <enter>"), "quotes.q3");
    assert_eq!(on("v l / \"claim c2 says\" <enter> <enter>"), "claims.c2");
    assert_eq!(on("v l / \"c1 has no evidence\" <enter> <enter>"), "claims.c1");
    assert_eq!(on("v l / \"c2 has no evidence\" <enter> <enter>"), "claims.c2");
}

#[test]
fn what_a_reviewer_has_decided_on_is_not_mended() {
    let hand = Hand::of(&wrong());
    let mut replay = hand.on_disk("km");
    play(&mut replay, "r c \"look\" <enter> v l");
    let row = rows(&replay).into_iter().find(|row| row.contains("quote-mark-mismatch"));
    assert!(row.is_some_and(|row| !row.ends_with("at once")), "{:?}", rows(&replay));
}
