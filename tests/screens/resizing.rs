//! The words at the top stay there, however often the size changes.

use sayso::app::Event;
use sayso::view::Row;

use crate::support::type_at;

/// A story of many screens.
const LONG: &str = "stories/council-lanes.story";

#[test]
fn two_thousand_resizes_move_nothing() {
    let mut seed = 0x5eed_u64;
    let mut random = |most: u64| {
        seed ^= seed << 13;
        seed ^= seed >> 7;
        seed ^= seed << 17;
        (seed % most) as u16 + 1
    };
    let mut replay = type_at(LONG, "20% 3j", (80, 24));
    let reader = |replay: &sayso::tui::replay::Replay<'_>| {
        let reader = replay.app().reader().expect("a story");
        (reader.top(), reader.window().to_vec())
    };
    let before = reader(&replay);
    for round in 0..2_000 {
        replay.feed(Event::Resize(random(200), random(60)));
        let (_, window) = reader(&replay);
        if let Some(Row::Text { line, .. }) = window.first() {
            let byte = before.0.place.byte;
            assert!(line.span.start <= byte, "round {round}: {line:?} is after {byte}");
            assert!(byte < line.span.end, "round {round}: {line:?} is before {byte}");
        }
    }
    replay.feed(Event::Resize(80, 24));
    assert_eq!(reader(&replay), before);
}
