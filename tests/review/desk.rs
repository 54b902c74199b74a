//! At the desk: drafts that wait, what a prompt is called, the card's links, bulk decisions.

use std::fs;

use sayso::app::lists::picker::PickerRows;
use sayso::app::{Mode, Selection, StoryRequest};
use sayso::review::EventOrigin;
use sayso::tui::workers::journals::JournalIo;

use super::*;

/// Opens a copy of the harbour story with its journals on disk, and plays keys.
fn on_disk(folder: &std::path::Path, start: &str, keys: &str) -> Replay<'static> {
    let path = folder.join("harbour.story");
    if !path.exists() {
        fs::copy(support::HARBOUR, &path).expect("a copy");
    }
    let open = &|wanted: &StoryRequest| load(&Disk, &wanted.path());
    let who = Some("km".into());
    let review = ReviewSetup { who, start_in_review: true, ..ReviewSetup::default() };
    let setup = Setup { review, ..one(&path.to_string_lossy()) };
    let mut replay = Replay::with_journals(App::new(setup, (80, 24)), open, JournalIo::default());
    press(&mut replay, start);
    press(&mut replay, keys);
    replay
}

fn message(replay: &Replay<'_>) -> String {
    replay.app().message().map_or(String::new(), |message| message.text.clone())
}

fn current(replay: &Replay<'_>) -> String {
    at(replay).map_or("none".to_owned(), |at| session(replay).item(at).id.to_string())
}

/// Returns the label of the open prompt.
fn label(replay: &Replay<'_>) -> String {
    let Mode::Prompt(prompt) = replay.app().mode() else { return "no prompt".to_owned() };
    replay.app().prompt_label(prompt).unwrap_or_default()
}

#[test]
fn after_a_kill_in_a_note_the_reader_opens_there_and_says_so() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut first = on_disk(folder.path(), "] q ] q ] q", "c \"? who approved\"");
    assert_eq!(current(&first), "quotes.q4");
    // as it is saved while one types, before the kill
    first.with(App::save_drafts);
    drop(first);
    let mut second = on_disk(folder.path(), "", "");
    assert_eq!(current(&second), "quotes.q4");
    let said = message(&second);
    assert!(said.ends_with("a draft of a query waits on q4: c continues it"), "{said}");
    press(&mut second, "c");
    let Mode::Prompt(prompt) = second.app().mode() else { panic!("a note") };
    assert_eq!(prompt.query.words, "? who approved");
    // a note that was left on purpose waits where it is
    press(&mut second, "<esc>");
    drop(second);
    let third = on_disk(folder.path(), "", "");
    assert_ne!(current(&third), "quotes.q4");
    assert!(message(&third).contains("a draft of a query waits on q4"), "{}", message(&third));
}

#[test]
fn a_draft_that_was_sent_does_not_wait() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut first = on_disk(folder.path(), "] q", "c \"half\"");
    first.with(App::save_drafts);
    press(&mut first, "<enter>");
    drop(first);
    let second = on_disk(folder.path(), "", "");
    assert!(!message(&second).contains("draft"), "{}", message(&second));
}

#[test]
fn the_prompt_says_what_is_being_typed_and_for_which_item() {
    let check = |keys: &str| {
        let mut replay = checked(COUNCIL, "km", (80, 24));
        press(&mut replay, keys);
        label(&replay)
    };
    assert_eq!(check("] q c"), "note on q1 (? query, ! blocker): ");
    assert_eq!(check("] q c \"counted by hand, they say\""), "note on q1: ");
    assert_eq!(
        check("] q c \"? who counted, and when, and where was it\""),
        "query to the author on q1: "
    );
    assert_eq!(check("] q c \"! не то слово\""), "blocker on q1: ");
    assert_eq!(check("] q c \"?\" <bs>"), "note on q1 (? query, ! blocker): ");
    assert_eq!(check("] c 5"), "c2 refuted: all evidence supports it; your reason: ");
    assert_eq!(check("] c 3"), "c2 conflicting: all evidence is of one side; reason: ");
}

#[test]
fn enter_in_the_card_never_leaves_the_item_unasked() {
    for start in ["", "] q", "; \"c5\" <enter> <esc>", "; \"q13\" <enter> <esc>"] {
        let mut replay = checked(COUNCIL, "km", (80, 24));
        press(&mut replay, start);
        let before = current(&replay);
        assert_ne!(before, "none");
        for keys in ["<enter>", "<enter>", "<enter>", "<enter>", "j <enter>"] {
            press(&mut replay, keys);
            // a link that makes a list of a speaker's quotes says so
            if !matches!(replay.app().mode(), Mode::Card(_)) {
                break;
            }
            assert_eq!(current(&replay), before, "{start}: {keys}");
        }
        for _ in 0..8 {
            press(&mut replay, "<esc>");
        }
        assert!(matches!(replay.app().mode(), Mode::Read));
        assert_ne!(current(&replay), "none", "{start}");
    }
}

#[test]
fn a_link_goes_to_another_item_when_asked() {
    let mut replay = checked(COUNCIL, "km", (80, 24));
    let links = |replay: &Replay<'_>| {
        let Mode::Card(focus) = replay.app().mode() else { panic!("the card") };
        (focus.link, replay.app().card().links.len())
    };
    // to the source of a claim, and to the next claim that cites it
    press(&mut replay, "; \"c1\" <enter> <esc> <enter> <enter> j <enter>");
    let before = current(&replay);
    let (_, all) = links(&replay);
    press(&mut replay, &"j ".repeat(all - 1));
    let (link, all) = links(&replay);
    assert_eq!(link, all - 1);
    assert_eq!(current(&replay), before);
    let Mode::Card(focus) = replay.app().mode() else { panic!("the card") };
    let sayso::app::card::Subject::Item(on) = focus.subject else { panic!("an item") };
    press(&mut replay, "<enter>");
    let Some(Selection::Item(now)) = replay.app().reader().expect("a story").selection else {
        panic!("an item is current")
    };
    assert_eq!(now, on);
}

#[test]
fn esc_leaves_the_item_current_in_review_mode_and_clears_it_in_reading() {
    let mut replay = checked(COUNCIL, "km", (80, 24));
    press(&mut replay, "] q <esc> <esc>");
    assert_eq!(current(&replay), "quotes.q1");
    assert_eq!(message(&replay), "it stays the current item; r leaves review mode");
    press(&mut replay, "r <esc>");
    assert_eq!(current(&replay), "none");
}

#[test]
fn sources_of_like_titles_are_told_apart() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("a.story");
    let source = |id: &str, more: &str| {
        format!("[sources.{id}]\ntitle = \"會議記錄\"\nkind = \"official_record\"\n{more}\n")
    };
    let sources = [
        source("a", "date = \"2026-01-02\""),
        source("b", "date = \"2026-01-03\""),
        source("c", ""),
        source("d", ""),
    ];
    let story = format!(
        "+++\nformat = 1\ntitle = \"渡輪\"\n{}+++\n\n渡輪五月再開。\n\n+++\n[claims.c1]\ntext = \"渡輪五月再開。\"\n",
        sources.concat()
    );
    fs::write(&path, story).expect("a file");
    let mut replay = checked(&path.to_string_lossy(), "km", (80, 24));
    press(&mut replay, "e");
    let Mode::Picker(picker) = replay.app().mode() else { panic!("the picker") };
    let PickerRows::Sources(rows, _) = &picker.rows else { panic!("sources") };
    let about: Vec<&str> = rows.iter().skip(1).map(|row| &*row.about).collect();
    assert_eq!(
        about,
        [
            "official record, 2026-01-02",
            "official record, 2026-01-03",
            "official record, c",
            "official record, d"
        ]
    );
}

#[test]
fn a_bulk_decision_counts_itself_and_lists_what_is_left() {
    let mut replay = checked(COUNCIL, "km", (80, 24));
    press(&mut replay, "; \"quote\" <enter> a");
    let session = session(&replay);
    let quotes: Vec<usize> = (0..session.items().all().len())
        .filter(|at| matches!(session.item(*at).item, sayso::story::Item::Quote(_)))
        .collect();
    let left: Vec<usize> =
        quotes.iter().copied().filter(|at| !session.status(*at).is_done()).collect();
    let said = message(&replay);
    let done = quotes.len() - left.len();
    assert!(said.starts_with(&format!("{done} of {} items decided", quotes.len())), "{said}");
    assert!(said.contains(&format!("{} left, now the active list", left.len())), "{said}");
    let reader = replay.app().reader().expect("a story");
    assert_eq!(reader.active_items().map(|items| items.len()), Some(left.len()));
    assert_eq!(replay.app().list_name(), "left of quote");
    assert_eq!(at(&replay), left.first().copied());
    // nobody has looked at the others: their attribution is passed only by the source's own label
    let labelled = |at: usize| {
        session.source_checks().of(at).is_some_and(|found| found.lookup.said_by.is_own())
    };
    let mut unseen = [0, 0];
    for at in quotes.iter().filter(|at| !session.items_seen[**at]) {
        let correct = session.fresh_value(*at, Axis::Attribution).is_some();
        assert_eq!(correct, correct && labelled(*at));
        unseen[usize::from(correct)] += 1;
    }
    assert!(unseen.iter().all(|count| *count > 0), "{unseen:?}");
    let report = reported(&replay);
    assert!(report.contains("passed in bulk"), "{report}");
    // undone, the same items are listed again
    press(&mut replay, "u");
    assert_eq!(replay.app().list_name(), "quote");
}

#[test]
fn how_a_decision_came_about_is_recorded_and_reported() {
    let mut replay = checked(COUNCIL, "km", (80, 24));
    press(&mut replay, "] q a ] c 1 ; \"claim speaker:hovland\" <enter> 1");
    let ways = |way: EventOrigin| {
        let all = session(&replay).record().entries().iter();
        all.filter(|entry| entry.event.via == way).count()
    };
    assert_eq!([ways(EventOrigin::Pass), ways(EventOrigin::Key)], [3, 1]);
    assert!(ways(EventOrigin::Bulk) > 0);
    let report = reported(&replay);
    let bulk = ways(EventOrigin::Bulk);
    let line = format!(
        "3 passed as sources and links show it, {} decided by a person; {bulk} in bulk.",
        1 + bulk
    );
    assert!(report.contains(&line), "{line}\n{report}");
}

#[test]
fn gate_queue_and_header_add_up() {
    let mut replay = checked(COUNCIL, "km", (80, 24));
    press(&mut replay, "1 1 1 a a");
    let session = session(&replay);
    let story = &replay.app().reader().expect("a story").doc().story;
    let gate = sayso::review::Gate::of(story, session.items(), session.record());
    let progress = session.progress();
    assert_eq!(gate.items(), progress.all - progress.done);
    let words = gate.words(progress.all);
    assert_eq!(words, format!("{} things left in {} of 59 items", gate.count(), gate.items()));
    let report = reported(&replay);
    assert!(report.contains(&words), "{report}");
    assert!(report.contains(&format!("{} of 59 done", progress.done)), "{report}");
}

#[test]
fn the_report_says_what_a_verdict_rests_on_and_what_not() {
    let mut replay = checked(COUNCIL, "km", (80, 24));
    press(&mut replay, "] c 5 \"the roll call says 4\" <enter>");
    let report = reported(&replay);
    assert!(report.contains("1 of 1 decision have no evidence (100 %)"), "{report}");
    assert_eq!(report.matches("no decision rests on it").count(), 2, "{report}");
    assert!(!report.contains("**based on:**"), "{report}");
    // supported, it rests on both
    let mut replay = checked(COUNCIL, "km", (80, 24));
    press(&mut replay, "] c 1 ] q a");
    let report = reported(&replay);
    assert!(report.contains("0 of 4 decisions have no evidence (0 %)"), "{report}");
    assert!(!report.contains("no decision rests on it"), "{report}");
    let links = "**based on:** printed as “Tobias Renwick”, cue “said”";
    assert!(report.contains(links), "{report}");
    // what is decided again counts once
    press(&mut replay, "N x s");
    let report = reported(&replay);
    assert!(report.contains("km (4 decisions, "), "{report}");
    assert!(report.contains("0 of 4 decisions"), "{report}");
}
