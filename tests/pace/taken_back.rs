//! Digits that were meant as a count, and keys under which a source has changed: what they would decide is
//! taken back, or never recorded.

use sayso::app::{App, BackgroundEvent};

use super::*;

/// Types text with so many milliseconds between its characters; returns how many verdicts hold, the
/// current item, and what was said of a count.
fn counted(text: &str, apart: u64) -> (usize, String, Option<String>) {
    let mut desk = desk();
    let chars: Vec<String> = text.chars().map(String::from).collect();
    desk.read_all(chars.iter().map(|c| (apart, c.as_bytes())));
    let session = desk.replay.app().session().expect("a review");
    let verdict = |at: &usize| session.fresh_value(*at, sayso::review::Axis::Verdict).is_some();
    let holding = (0..session.items().all().len()).filter(verdict).count();
    let message = desk.message().to_owned();
    let reader = desk.replay.app().reader().expect("a story");
    let on = format!("{:?}", reader.selection);
    (holding, on, message.contains("not a count").then_some(message))
}

#[test]
fn digits_that_were_meant_as_a_count_decide_nothing_and_move_nothing() {
    let (_, start, _) = counted("", 100);
    for apart in [100, 150, 300, 900] {
        for motion in ["G", "%"] {
            let (holding, on, message) = counted(&format!("56{motion}"), apart);
            let text =
                "those digits were 2 verdicts, not a count: all are taken back · U redoes one";
            assert_eq!((holding, message.as_deref()), (0, Some(text)), "every {apart} ms");
            assert_eq!(on, start, "every {apart} ms");
            let (holding, on, message) = counted(&format!("5{motion}"), apart);
            let text = "that digit was a verdict, not a count: it is taken back · U redoes one";
            assert_eq!((holding, message.as_deref()), (0, Some(text)), "every {apart} ms");
            assert_eq!(on, start, "every {apart} ms");
        }
    }
    // what a hand does after a verdict, and a verdict of long ago
    for (text, apart, verdicts) in
        [("5j", 200, 1), ("5n", 200, 1), ("5jG", 200, 1), ("5G", 1500, 1), ("G", 200, 0)]
    {
        let (holding, _, message) = counted(text, apart);
        assert_eq!((holding, message), (verdicts, None), "{text} every {apart} ms");
    }
    assert_eq!(counted("5gg", 200).0, 0);
    assert_eq!(counted("56GUU", 200).0, 2);
    // only those that came right before it
    let mut desk = desk();
    desk.read_all([(100, b"5" as &[u8]), (1500, b"5"), (300, b"6"), (300, b"G")]);
    let kept = desk.replay.app().session().expect("a review").progress();
    assert!(desk.message().starts_with("those digits were 2 verdicts"), "{}", desk.message());
    assert_eq!(kept.done, 1);
}

#[test]
fn a_key_pressed_before_a_source_was_read_again_decides_nothing() {
    let changed = || BackgroundEvent::SourcesChanged { refused: None, files: vec!["t".into()] };
    // read again at once, while the key waits to be known as a hand's
    let mut desk = desk();
    desk.read(b"5");
    desk.replay.feed(Event::Background(changed()));
    desk.wait(3000);
    assert_eq!((desk.recorded(), desk.is_ready()), (0, true), "{}", desk.message());
    assert!(desk.message().contains("a source changed under this key"), "{}", desk.message());
    // still being read when the key is pressed, and when it is due
    let now = desk.now;
    let mut reads = sayso::app::Effect::None;
    desk.replay.with(|app| {
        reads = app.feed(Event::Background(changed()), now);
        sayso::app::Effect::None
    });
    desk.read_all([(0, &b"5"[..])]);
    assert_eq!(desk.recorded(), 0, "{}", desk.message());
    assert!(desk.message().contains("is being read again"), "{}", desk.message());
    // a key of a script, and one that only moves
    desk.replay.play(&sayso::app::keys::script::read("6").expect("keys"));
    assert_eq!(desk.recorded(), 0, "{}", desk.message());
    desk.replay.play(&sayso::app::keys::script::read("j k").expect("keys"));
    desk.replay.with(|_: &mut App| reads);
    desk.read_all([(100, &b"5"[..])]);
    assert_eq!(desk.recorded(), 1, "{}", desk.message());
}
