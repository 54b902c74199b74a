//! Edits in a review: what the journal records, undone with it, decisions about the mended words.

use sayso::review::{Axis, EventKind, Value};
use sayso::tui::replay::Replay;

use crate::hand::{Hand, RAIN, play};

/// Returns the events of the only journal: kinds, with what edits change.
fn events(replay: &Replay<'_>) -> Vec<String> {
    let all = replay.journals.values().flatten();
    all.map(|event| {
        let id = event.item.as_ref().map(ToString::to_string).unwrap_or_default();
        match &event.what {
            EventKind::Edit { what, from, to } => {
                format!("{} edits {id} {what}: {from} → {to}", event.who)
            }
            EventKind::Decide { value, .. } => {
                format!("{} decides {id} {}", event.who, value.word())
            }
            other => format!("{} {} {id}", event.who, other.kind()),
        }
    })
    .collect()
}

/// Returns the reviewer's answer to a question about q1.
fn answer(replay: &Replay<'_>, axis: Axis) -> Option<Value> {
    let app = replay.app();
    let session = app.session().expect("a session");
    let doc = app.reader().expect("a story").doc().clone();
    let item = doc.story.quotes.iter().position(|quote| &*quote.id == "q1").expect("q1");
    let item = sayso::story::Item::Quote(sayso::story::QuoteIx(item as u32));
    let at = session.position(&doc.story, item).expect("reviewed");
    session.fresh_value(at, axis)
}

#[test]
fn an_edit_is_an_event_of_the_reviewer() {
    let hand = Hand::of(RAIN);
    let mut replay = hand.open(Some("km"), (80, 24));
    play(&mut replay, "n i s \"ben\" <enter>");
    assert_eq!(events(&replay), ["km edits quotes.q1 speaker: ada → ben"]);
    play(&mut replay, "] u V q <enter>");
    assert_eq!(events(&replay)[1..], ["km edits quotes.q3 new:  → “It will rain for days,”"]);
}

#[test]
fn undoing_a_step_of_the_review_takes_the_edit_back() {
    let hand = Hand::of(RAIN);
    let mut replay = hand.open(Some("km"), (80, 24));
    play(&mut replay, "r i s \"ben\" <enter>");
    assert!(hand.changes().contains("+speaker = \"ben\""));
    play(&mut replay, "u");
    assert_eq!(hand.now(), RAIN);
    assert_eq!(events(&replay).last().map(String::as_str), Some("km undo "));
    play(&mut replay, "U");
    assert!(hand.changes().contains("+speaker = \"ben\""));
    assert_eq!(events(&replay).last().map(String::as_str), Some("km redo "));
}

#[test]
fn a_speaker_that_failed_is_mended_where_one_is() {
    let hand = Hand::of(RAIN);
    let mut replay = hand.open(Some("km"), (80, 24));
    play(&mut replay, "r x s");
    let message = replay.app().message().map(|m| m.text.clone()).unwrap_or_default();
    assert!(message.contains("mends it in the file"), "{message}");
    assert_eq!(answer(&replay, Axis::Attribution), Some(Value::WrongSpeaker));
    play(&mut replay, "i s \"ben\" <enter>");
    assert!(hand.changes().contains("+speaker = \"ben\""), "{}", hand.changes());
    // no source says that it was Ben: that is still to be decided, and no longer failed
    assert_eq!(answer(&replay, Axis::Attribution), None);
}

#[test]
fn a_refused_suggestion_is_remembered() {
    let text =
        RAIN.replace("speaker = \"ben\"\n", "speaker = \"ben\"\nsuggested_by = \"a program\"\n");
    let hand = Hand::of(&text);
    let mut replay = hand.open(Some("km"), (80, 24));
    play(&mut replay, "r n i r");
    assert_eq!(events(&replay)[0], "km refuse quotes.q2");
    assert!(!hand.now().contains("q2"));
}
