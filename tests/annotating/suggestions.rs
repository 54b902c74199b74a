//! What programs suggest, one after the other: accepted, changed, refused, and not offered again.

use sayso::app::Mode;
use sayso::review::EventKind;
use sayso::tui::replay::Replay;

use crate::hand::{Hand, RAIN, changes, play};

/// Returns the story of the tests with three suggestions, the first in the text with the highest score;
/// the last has none.
fn suggested() -> String {
    let by = |score: &str| format!("suggested_by = \"a program\"\n{score}");
    RAIN.replace("cue     = \"said\"\n", &format!("cue     = \"said\"\n{}", by("score = 0.9\n")))
        .replace(
            "form    = \"partial\"\n",
            &format!("form    = \"partial\"\n{}", by("score = 0.2\n")),
        )
        .replace("kind = \"quantity\"\n", &format!("kind = \"quantity\"\n{}", by("")))
}

fn message(replay: &Replay<'_>) -> String {
    replay.app().message().map(|m| m.text.clone()).unwrap_or_default()
}

/// Returns the journal: kinds of events with their items.
fn kinds(replay: &Replay<'_>) -> Vec<String> {
    let all = replay.journals.values().flatten();
    let id = |event: &sayso::review::Event| event.item.as_ref().map(ToString::to_string);
    all.map(|event| format!("{} {}", event.what.kind(), id(event).unwrap_or_default())).collect()
}

#[test]
fn they_come_in_the_order_of_the_text_or_of_their_scores() {
    let hand = Hand::of(&suggested());
    let places = |keys: &str| {
        let mut replay = hand.open(None, (80, 24));
        keys.split(' ')
            .map(str::to_owned)
            .collect::<Vec<_>>()
            .chunks(2)
            .map(|keys| {
                play(&mut replay, &keys.join(" "));
                message(&replay).split(" · ").next().unwrap_or_default().to_owned()
            })
            .collect::<Vec<_>>()
    };
    assert_eq!(
        places("] s ] s ] s ] s"),
        [
            "suggestion 1 of 3, score 0.90",
            "suggestion 2 of 3, score 0.20",
            "suggestion 3 of 3",
            "suggestion 1 of 3, score 0.90"
        ]
    );
    assert_eq!(
        places("] S ] S ] S [ S"),
        [
            "suggestion 1 of 3, score 0.20",
            "suggestion 2 of 3, score 0.90",
            "suggestion 3 of 3",
            "suggestion 2 of 3, score 0.90"
        ]
    );
    assert_eq!(places("[ s"), ["suggestion 3 of 3"]);
    let plain = Hand::of(RAIN);
    assert_eq!(message(&plain.typed("] s")), "no program suggests anything here");
}

#[test]
fn each_is_decided_by_one_command_and_the_next_comes() {
    let hand = Hand::of(&suggested());
    let mut replay = hand.open(Some("km"), (80, 24));
    play(&mut replay, "] S i a");
    assert_eq!(hand.changes(), "-suggested_by = \"a program\"\n-score = 0.2\n");
    assert!(message(&replay).starts_with("q2 accepted: “a guess”"), "{}", message(&replay));
    assert!(message(&replay).ends_with("2 suggestions left"), "{}", message(&replay));
    play(&mut replay, "i r");
    assert!(!hand.now().contains("quotes.q1"), "the next by score is refused");
    play(&mut replay, "i a");
    assert!(message(&replay).ends_with("no suggestion is left"), "{}", message(&replay));
    let kinds = kinds(&replay);
    for wanted in ["accept quotes.q2", "refuse quotes.q1", "accept claims.c1"] {
        assert_eq!(kinds.iter().filter(|kind| *kind == wanted).count(), 1, "{kinds:?}");
    }
    play(&mut replay, "i u i u i u");
    assert_eq!(hand.now(), hand.before);
    play(&mut replay, "] s");
    assert!(message(&replay).contains(" of 3"), "{}", message(&replay));
}

#[test]
fn who_changes_one_accepts_it() {
    let hand = Hand::of(&suggested());
    let mut replay = hand.open(Some("km"), (80, 24));
    play(&mut replay, "] s i s \"ben\" <enter>");
    assert_eq!(
        hand.changes(),
        "-speaker = \"ada\"\n+speaker = \"ben\"\n-suggested_by = \"a program\"\n-score = 0.9\n"
    );
    assert!(kinds(&replay).contains(&"accept quotes.q1".to_owned()), "{:?}", kinds(&replay));
    // a note says nothing about it
    let hand = Hand::of(&suggested());
    let mut replay = hand.open(Some("km"), (80, 24));
    play(&mut replay, "] s i o \"who?\" <enter>");
    assert!(hand.now().contains("score = 0.9\n"), "{}", hand.changes());
}

#[test]
fn what_was_refused_is_not_offered_again() {
    let hand = Hand::of(&suggested());
    let mut replay = hand.open(Some("km"), (80, 24));
    play(&mut replay, "] s i r");
    let refused = hand.now();
    let journals = replay.journals.clone();
    // the program writes it again, under another ID
    let again = hand.before.replace("[quotes.q1]", "[quotes.p17]");
    std::fs::write(&hand.path, &again).expect("written");
    let mut replay = hand.open(Some("km"), (80, 24));
    replay.journals = journals;
    play(&mut replay, "r ] s");
    let said = message(&replay);
    assert!(said.starts_with("suggestion 1 of 2, score 0.20"), "{said}");
    assert_ne!(refused, again);
    // other words are
    let other =
        again.replace("text    = \"“It rains,”\"", "text    = \"“It will rain for days,”\"");
    std::fs::write(&hand.path, other.replace("cue     = \"said\"\n", "")).expect("written");
    let mut next = hand.open(Some("km"), (80, 24));
    next.journals = replay.journals.clone();
    play(&mut next, "r ] s");
    assert!(message(&next).contains("of 3"), "{}", message(&next));
}

#[test]
fn a_refusal_needs_a_name_for_the_journal() {
    let hand = Hand::of(&suggested());
    let mut replay = hand.open(None, (80, 24));
    play(&mut replay, "] s i r");
    assert!(matches!(replay.app().mode(), Mode::Prompt(_)));
    assert_eq!(hand.now(), hand.before);
    play(&mut replay, "<esc>");
    assert_eq!(hand.now(), hand.before);
    play(&mut replay, "i r \"km\" <enter>");
    assert!(!hand.now().contains("quotes.q1"), "{}", message(&replay));
    assert!(kinds(&replay).contains(&"refuse quotes.q1".to_owned()), "{:?}", kinds(&replay));
}

#[test]
fn what_was_not_saved_is_not_recorded() {
    let hand = Hand::of(&suggested());
    hand.read_only();
    let mut replay = hand.open(Some("km"), (80, 24));
    play(&mut replay, "] s i a <esc> i r <esc>");
    assert_eq!(hand.now(), hand.before);
    let events = replay.journals.values().flatten();
    let settled = events.filter(|e| matches!(e.what, EventKind::Accept | EventKind::Refuse));
    assert_eq!(settled.count(), 0);
}

#[test]
fn a_file_that_nobody_may_write_is_saved_as_a_copy_and_nothing_is_written_over() {
    let hand = Hand::of(RAIN);
    hand.read_only();
    let mut replay = hand.open(None, (80, 24));
    play(&mut replay, "n i s \"ben\" <enter>");
    assert_eq!(hand.now(), RAIN);
    assert!(matches!(replay.app().mode(), Mode::Prompt(_)), "a copy is offered");
    let copy = hand.path.with_file_name("copy.story");
    std::fs::write(&copy, "taken").expect("written");
    play(&mut replay, &format!("<c-u> \"{}\" <enter>", copy.display()));
    assert_eq!(std::fs::read_to_string(&copy).expect("read"), "taken");
    std::fs::remove_file(&copy).expect("removed");
    play(&mut replay, &format!("<c-u> \"{}\" <enter>", copy.display()));
    let copied = std::fs::read_to_string(&copy).expect("read");
    assert_eq!(changes(RAIN, &copied), "-speaker = \"ada\"\n+speaker = \"ben\"\n");
    assert_eq!(hand.now(), RAIN);
}

/// Returns the story of the tests with four suggestions: quotes, a claim, an embed without a place in
/// the order of scores before it.
fn with_an_embed() -> String {
    let embed = "\n[embeds.e1]\ntext = \"Nobody is to blame\"\nauthor = \"ben\"\nsuggested_by = \"a program\"\nscore = 0.5\n";
    suggested() + embed
}

/// Returns the words of the rows of the list that is open.
fn rows(replay: &Replay<'_>) -> Vec<String> {
    let Some(list_view) = replay.app().list_view() else { return Vec::new() };
    let row = |(at, _): &(usize, Vec<u32>)| list_view.table().rows[*at].line();
    list_view.shown().iter().map(row).collect()
}

#[test]
fn a_list_has_them_the_lowest_score_first_and_each_is_decided_on_its_row() {
    let hand = Hand::of(&with_an_embed());
    let mut replay = hand.open(Some("km"), (80, 24));
    play(&mut replay, "v S");
    let all = [
        "0.20 quote Ben Cole a program 2 “a guess”",
        "0.50 embed Ben Cole a program 3 Nobody is to blame",
        "0.90 quote Ada Brook a program 1 “It rains,”",
        "none claim the writer a program 3 stood at two metres",
    ];
    assert_eq!(rows(&replay), all);
    // in the order of the text: sorted by the paragraph
    play(&mut replay, "o o o o o");
    assert_eq!(rows(&replay)[..2], [all[2], all[0]]);
    play(&mut replay, "o o g g j i r");
    assert!(!hand.now().contains("embeds.e1"), "{}", hand.changes());
    assert_eq!(rows(&replay), [all[0], all[2], all[3]], "the row has left, the list stays");
    assert!(message(&replay).ends_with("3 suggestions left"), "{}", message(&replay));
    // the next row is selected
    play(&mut replay, "i a");
    assert!(!hand.now().contains("score = 0.9"), "{}", hand.changes());
    assert_eq!(rows(&replay), [all[0], all[3]]);
    // changed on its row: it is accepted, and the list comes back
    play(&mut replay, "g g i s \"ada\" <enter>");
    assert!(!hand.now().contains("score = 0.2"), "{}", hand.changes());
    assert_eq!(rows(&replay), [all[3]]);
    play(&mut replay, "i a");
    assert_eq!(rows(&replay), [""; 0]);
    let kinds = kinds(&replay);
    for wanted in ["refuse embeds.e1", "accept quotes.q1", "accept quotes.q2", "accept claims.c1"] {
        assert_eq!(kinds.iter().filter(|kind| *kind == wanted).count(), 1, "{wanted} {kinds:?}");
    }
    play(&mut replay, "i u i u i u i u");
    assert_eq!(hand.now(), hand.before);
    play(&mut replay, "v S");
    assert_eq!(rows(&replay), all);
}

#[test]
fn a_refused_embed_is_not_offered_again() {
    let hand = Hand::of(&with_an_embed());
    let mut replay = hand.open(Some("km"), (80, 24));
    play(&mut replay, "v S j i r");
    let journals = replay.journals.clone();
    std::fs::write(&hand.path, hand.before.replace("embeds.e1", "embeds.p9")).expect("written");
    let mut replay = hand.open(Some("km"), (80, 24));
    replay.journals = journals;
    play(&mut replay, "r v S");
    assert_eq!(rows(&replay).len(), 3, "{:?}", rows(&replay));
    let summary = replay.app().list_view().map(|list| list.table().summary.clone());
    let said = "3 suggestions, the lowest score first, 1 refused before";
    assert_eq!(summary.as_deref(), Some(said));
}

#[test]
fn lists_of_quotes_and_claims_have_the_score_and_the_keys_too() {
    let hand = Hand::of(&with_an_embed());
    let mut replay = hand.open(Some("km"), (80, 24));
    play(&mut replay, "v q");
    assert!(rows(&replay)[0].contains(" 0.90 "), "{:?}", rows(&replay));
    play(&mut replay, "j i a");
    assert!(!rows(&replay)[1].contains("0.20"), "{:?}", rows(&replay));
    assert_eq!(rows(&replay).len(), 2);
    play(&mut replay, "q v c i a");
    assert!(!rows(&replay)[0].contains("none"), "{:?}", rows(&replay));
    // nothing is suggested on this row any more
    play(&mut replay, "i r");
    assert_eq!(message(&replay), "this was not suggested by a program");
    assert_eq!(rows(&replay).len(), 1, "the list stays");
    // what is left in the middle leads back to the text where the row is
    play(&mut replay, "q v q i s <esc>");
    assert!(matches!(replay.app().mode(), Mode::Read));
    play(&mut replay, "q");
    assert!(matches!(replay.app().mode(), Mode::List));
}

#[test]
fn the_list_is_heard_in_lines() {
    let hand = Hand::of(&with_an_embed());
    let lines = ["view suggestions", "accept suggestion", "2", "refuse suggestion", "quit"];
    let heard = hand.heard(Some("km"), &lines);
    insta::assert_snapshot!("list_in_lines", heard);
    assert!(!hand.now().contains("score = 0.2\n"), "{}", hand.changes());
}

#[test]
fn the_list_on_the_screen() {
    for (name, size) in [("list", (80, 24)), ("list_narrow", (40, 12)), ("list_wide", (120, 40))] {
        let hand = Hand::of(&with_an_embed());
        let mut replay = hand.open(None, size);
        play(&mut replay, "v S");
        insta::assert_snapshot!(name, crate::support::screen_of(&replay));
    }
}
