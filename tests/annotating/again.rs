//! Every annotation of the bundled stories, taken out and made again by keys, is about the same words.

use std::cmp::Ordering;

use sayso::app::Mode;
use sayso::story::Span;
use sayso::tui::replay::Replay;

use crate::hand::{Hand, play};

/// Returns the part that keys change.
fn active(replay: &Replay<'_>) -> Span {
    match replay.app().mode() {
        Mode::Select(selecting) => selecting.active(),
        other => panic!("not selecting: {other:?}"),
    }
}

/// Moves to the sentence of some words, then both ends letter by letter.
fn move_to(replay: &mut Replay<'_>, wanted: Span) {
    for _ in 0..500 {
        let now = active(replay);
        if now.overlaps(wanted) {
            break;
        }
        play(replay, if now.end <= wanted.start { "j" } else { "k" });
    }
    for _ in 0..6_000 {
        let now = active(replay);
        let key = match (now.start.cmp(&wanted.start), now.end.cmp(&wanted.end)) {
            (_, Ordering::Less) => ")",
            (Ordering::Greater, _) => "[",
            (Ordering::Less, _) => "]",
            (_, Ordering::Greater) => "(",
            _ => return,
        };
        play(replay, key);
    }
    panic!("{wanted:?} is not reached");
}

fn check(file: &str) {
    let text = std::fs::read_to_string(file).expect("a story");
    let hand = Hand::of(&text);
    let whole = hand.story();
    for quote in whole.quotes.iter().filter(|quote| !quote.parts.is_empty()) {
        let (id, parts) = (quote.id.clone(), quote.parts.clone());
        let mut replay = hand.open_at(&id);
        play(&mut replay, "i d <enter>");
        let gone = hand.story();
        assert!(!gone.quotes.iter().any(|quote| quote.id == id), "{file} {id} is still there");
        play(&mut replay, "V s");
        move_to(&mut replay, parts[0]);
        for part in &parts[1..] {
            play(&mut replay, "+");
            move_to(&mut replay, *part);
        }
        play(&mut replay, "q <enter>");
        let again = hand.story();
        let made = again.quotes.iter().any(|quote| quote.parts == parts);
        let message = replay.app().message().map(|m| m.text.clone()).unwrap_or_default();
        assert!(made, "{file} {id}: {message}");
        let count = |story: &sayso::story::Story| {
            story.quotes.iter().filter(|quote| !quote.parts.is_empty()).count()
        };
        assert_eq!(count(&again), count(&whole), "{file} {id}");
    }
}

#[test]
fn every_quote_of_the_bundled_stories() {
    for entry in std::fs::read_dir("stories").expect("stories") {
        let path = entry.expect("an entry").path();
        if path.extension().is_some_and(|ending| ending == "story") {
            check(&path.to_string_lossy());
        }
    }
}
