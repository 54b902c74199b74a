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

#[test]
fn the_file_and_the_journal_are_on_the_disk() {
    let hand = Hand::of(RAIN);
    let mut replay = hand.on_disk("km");
    play(&mut replay, "r x s i s \"ben\" <enter>");
    assert_eq!(hand.changes(), "-speaker = \"ada\"\n+speaker = \"ben\"\n");
    let journal = hand.path.with_file_name("rain.story.review").join("km.jsonl");
    let lines = std::fs::read_to_string(journal).expect("a journal");
    assert!(lines.contains("\"kind\":\"edit\""), "{lines}");
    play(&mut replay, "u u");
    assert_eq!(hand.now(), RAIN);
}

#[test]
fn a_pair_of_brat_changes_by_one_line() {
    let folder = tempfile::tempdir().expect("a folder");
    let (text, ann) = (folder.path().join("a.txt"), folder.path().join("a.ann"));
    let words = "Ada Brook said it rains. Ben Cole left.\n";
    let before = "T1\tSource 0 9\tAda Brook\nT2\tCue 10 14\tsaid\nT3\tContent 15 23\tit rains\n\
                  T4\tAttribution 10 14\tsaid\nE1\tAttribution:T4 Content:T3 Cue:T2 Source:T1\n\
                  T5\tSource 25 33\tBen Cole\nT6\tContent 34 38\tleft\nT7\tAttribution 34 38\tleft\n\
                  E2\tAttribution:T7 Content:T6 Source:T5\n";
    std::fs::write(&text, words).expect("written");
    std::fs::write(&ann, before).expect("written");
    let mut replay =
        crate::support::type_at(&ann.to_string_lossy(), "n i s \"ben\" <enter>", (80, 24));
    let after = std::fs::read_to_string(&ann).expect("read");
    let line = "-T1\tSource 0 9\tAda Brook\n+T1\tSource 25 33\tBen Cole\n";
    assert_eq!(crate::hand::changes(before, &after), line);
    assert_eq!(std::fs::read_to_string(&text).expect("read"), words);
    play(&mut replay, "i u");
    assert_eq!(std::fs::read_to_string(&ann).expect("read"), before);
    // the same where it is opened by its text
    let keys = "n i s \"ben\" <enter> i u";
    let mut replay = crate::support::type_at(&text.to_string_lossy(), keys, (80, 24));
    assert_eq!(std::fs::read_to_string(&ann).expect("read"), before);
    let message = replay.app().message().map(|m| m.text.clone()).unwrap_or_default();
    assert!(message.starts_with("taken back"), "{message}");
    // what a pair cannot hold is saved as a story beside it
    play(&mut replay, "V c <enter>");
    let story = std::fs::read_to_string(folder.path().join("a.story")).expect("a story");
    assert!(story.contains("[claims.c1]"), "{story}");
    assert!(story.contains("speaker = \"ada"), "{story}");
    assert_eq!(std::fs::read_to_string(&ann).expect("read"), before);
}
