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
