//! What is typed or selected for an edit outlives the program: it is offered again, for the same words
//! only, and dropped by a key.

use std::fs;

use sayso::app::review::ReviewSetup;
use sayso::app::{App, BackgroundEvent, Event, Setup, StoryRequest};
use sayso::library::state::{EditDraft, StoryState};
use sayso::story::{Disk, load};
use sayso::tui::replay::Replay;

use crate::hand::{Hand, RAIN, play};
use crate::support::{one, screen_of};

/// What was saved of stories.
type Kept = Vec<(StoryRequest, StoryState)>;

/// Starts a reader where an earlier one has left the story.
fn open(hand: &Hand, kept: Kept) -> Replay<'static> {
    let open = &|wanted: &StoryRequest| match wanted {
        StoryRequest::File(path) => load(&Disk, path),
        other => unreachable!("{other:?} is not asked for"),
    };
    let setup = Setup { review: ReviewSetup::default(), ..one(&hand.path.to_string_lossy()) };
    Replay::with_saved(App::new(setup, (80, 24)), open, kept)
}

/// Types keys at a story, waits until what is unfinished is saved, and returns that: the program is
/// gone.
fn left(hand: &Hand, keys: &str) -> Kept {
    let mut replay = open(hand, Vec::new());
    play(&mut replay, keys);
    replay.wait();
    replay.kept
}

fn drafts(kept: &Kept) -> Vec<EditDraft> {
    kept.iter().flat_map(|(_, state)| state.drafts.clone()).collect()
}

fn message(replay: &Replay<'_>) -> String {
    replay.app().message().map(|message| message.text.clone()).unwrap_or_default()
}

/// Types keys that leave something unfinished, then others at another start; returns what is offered
/// there, and what has changed in the file.
fn again(keys: &str, then: &str) -> (String, String) {
    let hand = Hand::of(RAIN);
    let kept = left(&hand, keys);
    assert_eq!(hand.now(), RAIN, "{keys}");
    let mut replay = open(&hand, kept);
    let offered = message(&replay);
    play(&mut replay, then);
    (offered, hand.changes())
}

#[test]
fn every_unfinished_edit_goes_on_at_the_next_start() {
    let cases = [
        ("] c i w \"Two metres.\"", "the wording of c1", "+says = \"Two metres.\"\n"),
        ("n i o \"ask him\"", "the note of q1 in the file", "+note    = \"ask him\"\n"),
        ("n i m \"Радио\"", "where q1 was said", "+medium  = \"Радио\"\n"),
        (
            "n i N \"the mayor\"",
            "one more name of Ada Brook",
            "-aliases = [\"Brook\"]\n+aliases = [\"Brook\", \"the mayor\"]\n",
        ),
        (
            "n i n <c-u> \"Ada Brooke\"",
            "the name of Ada Brook",
            "-name    = \"Ada Brook\"   # the mayor\n+name    = \"Ada Brooke\"   # the mayor\n",
        ),
        (
            "] c i e <enter> \"p. 4\"",
            "evidence of c1",
            "+evidence = [{ source = \"log\", locator = \"p. 4\", stance = \"supports\" }]\n",
        ),
        (
            "n i s \"new\" <enter> \"Cleo Díaz\"",
            "somebody new as the speaker of q1",
            "+[people.diaz]\n+name = \"Cleo Díaz\"\n+\n-speaker = \"ada\"\n+speaker = \"diaz\"\n",
        ),
        (
            "n i s \"one more\" <enter> \"new\" <enter> \"Cleo Díaz\"",
            "somebody new as one more speaker of q1",
            "+[people.diaz]\n+name = \"Cleo Díaz\"\n+\n-speaker = \"ada\"\n\
             +speaker = [\"ada\", \"diaz\"]\n",
        ),
    ];
    for (keys, label, changes) in cases {
        let (offered, changed) = again(keys, "C <enter>");
        assert!(
            offered.contains(&format!("unfinished: {label} · C goes on with it, Esc drops it: ")),
            "{keys}: {offered}"
        );
        assert_eq!(changed, changes, "{keys}");
    }
    let (offered, changed) = again("n i x <enter> \"Eve Ross\"", "C <enter>");
    assert!(offered.contains("somebody new whose quotes are Ada Brook’s now"), "{offered}");
    assert!(changed.contains("-speaker = \"ada\"\n+speaker = \"ross\"\n"), "{changed}");
}

#[test]
fn selected_words_are_selected_again() {
    let at_once = |keys: &str| {
        let hand = Hand::of(RAIN);
        let _ = hand.typed(keys);
        hand.changes()
    };
    for (select, take) in
        [("V j", "c"), ("V h h +", "c"), ("n i b h", "<enter>"), ("n i c H", "<enter>")]
    {
        let (offered, changed) = again(select, &format!("C {take}"));
        assert!(offered.contains("words that were being selected"), "{select}: {offered}");
        assert_eq!(changed, at_once(&format!("{select} {take}")), "{select}");
        assert!(!changed.is_empty(), "{select}");
    }
    // killed while the speaker is picked, or named
    let quote = at_once("V j q \"ben\" <enter>");
    assert!(quote.contains("+speaker = \"ben\""), "{quote}");
    assert_eq!(again("V j q \"be\"", "C q \"ben\" <enter>").1, quote);
    let named = at_once("V j q \"new\" <enter> \"Cleo Díaz\" <enter>");
    let (offered, changed) = again("V j q \"new\" <enter> \"Cleo Díaz\"", "C <enter>");
    assert!(offered.contains("somebody new as the speaker of a new quote"), "{offered}");
    assert_eq!(changed, named);
}

#[test]
fn nothing_is_kept_of_what_was_made_left_or_dropped() {
    let hand = Hand::of(RAIN);
    for keys in
        ["n i o \"a\" <esc>", "V j <esc>", "V j q <esc>", "n i o \"a\" <c-u>", "n i s \"b\""]
    {
        let kept = left(&hand, keys);
        assert_eq!(drafts(&kept), [], "{keys}");
    }
    let kept = left(&hand, "n i o \"a note\" <enter>");
    assert_eq!(drafts(&kept), []);
    let hand = Hand::of(RAIN);
    let kept = left(&hand, "n i o \"a note\"");
    assert_eq!(drafts(&kept).len(), 1);
    // Esc drops it, and C takes it back as long as the program runs
    let mut replay = open(&hand, kept.clone());
    play(&mut replay, "<esc>");
    assert_eq!(message(&replay), "dropped: a note · C takes it back");
    assert_eq!(drafts(&replay.kept), []);
    play(&mut replay, "C <enter>");
    assert_eq!(hand.changes(), "+note    = \"a note\"\n");
    // any other key leaves it for later; Esc is then what it always is
    let hand = Hand::of(RAIN);
    let mut replay = open(&hand, left(&hand, "n i o \"a note\""));
    play(&mut replay, "n <esc> Q");
    assert_eq!(drafts(&replay.kept).len(), 1);
    assert!(message(&open(&hand, replay.kept)).contains("unfinished: the note of q1"), "kept");
}

#[test]
fn a_draft_is_never_for_another_item_and_its_words_are_shown() {
    let cases: [(&str, &str, &str, &str); 6] = [
        (
            "n i o \"ask him\"",
            "“It rains,”\"",
            "“It will rain for days,”\"",
            "q1 is something else now",
        ),
        ("n i o \"ask him\"", "[quotes.q1]", "[quotes.q9]", "q1 is not in the file any more"),
        ("n i N \"the mayor\"", "Ada Brook\"  ", "Ada Brooke\"  ", "ada is something else now"),
        (
            "] c i e <enter> \"p. 4\"",
            "sources.log",
            "sources.tape",
            "the source log is not in the file",
        ),
        ("V j", "that “a guess” and", "that a lie and", "the words are not in the text any more"),
        (
            "n i s \"one more\" <enter> \"new\" <enter> \"Eve Ross\"",
            "speaker = \"ada\"",
            "speaker = \"ben\"",
            "q1 has other speakers now",
        ),
    ];
    for (keys, old, new, why) in cases {
        let hand = Hand::of(RAIN);
        let kept = left(&hand, keys);
        let words = drafts(&kept)[0].words();
        let changed = RAIN.replacen(old, new, 1);
        assert_ne!(changed, RAIN, "{old}");
        fs::write(&hand.path, &changed).expect("written");
        let mut replay = open(&hand, kept);
        let offered = message(&replay);
        assert!(offered.contains(why) && offered.ends_with(&format!(": {words}")), "{offered}");
        assert!(offered.contains("C copies the words, Esc drops it"), "{offered}");
        play(&mut replay, "C");
        assert_eq!(replay.copied, [words]);
        play(&mut replay, "<enter>");
        assert_eq!(hand.now(), changed, "{keys}");
    }
}

#[test]
fn words_that_have_moved_are_found_again() {
    let hand = Hand::of(RAIN);
    let kept = left(&hand, "V j");
    let words = drafts(&kept)[0].words();
    fs::write(&hand.path, RAIN.replace("“It rains,” Ada", "Early on: “It rains,” Ada"))
        .expect("ok");
    let mut replay = open(&hand, kept);
    play(&mut replay, "C c");
    let story = hand.story();
    let claims: Vec<&str> = story.claims.iter().map(|c| story.text.slice(c.parts[0])).collect();
    assert!(claims.contains(&&*words), "{claims:?}");
}

#[test]
fn words_of_an_edit_that_could_not_be_made_are_gone_back_to() {
    let hand = Hand::of(RAIN);
    let mut replay = open(&hand, Vec::new());
    play(&mut replay, "V j");
    let other = RAIN.replace("“It rains,” Ada", "So “It rains,” Ada");
    fs::write(&hand.path, &other).expect("written");
    play(&mut replay, "c");
    let text = message(&replay);
    assert!(text.contains("not that of the file any more"), "{text}");
    assert!(text.contains("C goes back to the words"), "{text}");
    assert_eq!(hand.now(), other);
    play(&mut replay, "C");
    assert!(screen_of(&replay).contains("quote, c claim"), "{}", screen_of(&replay));
}

#[test]
fn the_text_does_not_change_under_words_being_selected() {
    for (begin, end) in [("V j", "l c"), ("V j q", "\"ben\" <enter>")] {
        let hand = Hand::of(RAIN);
        let mut replay = open(&hand, Vec::new());
        play(&mut replay, begin);
        let before = screen_of(&replay);
        let other = RAIN.replace("“It rains,” Ada", "Всё. “It rains,” Ada");
        fs::write(&hand.path, &other).expect("written");
        let load = replay.app().reader().expect("a story").load;
        replay.feed(Event::Background(BackgroundEvent::Changed { id: load }));
        assert_eq!(screen_of(&replay), before, "{begin}");
        play(&mut replay, end);
        assert_eq!(hand.now(), other, "{begin}: other words than those selected");
        play(&mut replay, "<esc>");
        assert!(screen_of(&replay).contains("Всё."), "{}", screen_of(&replay));
    }
}
