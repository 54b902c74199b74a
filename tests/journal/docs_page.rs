//! docs/review-journal.md: its example is a valid line, and its tables match the program.

use sayso::review::journal::codec;
use sayso::review::{EventOrigin, VALUES};
use sayso::story::Stance;

#[test]
fn the_page_lists_every_kind_axis_and_value() {
    let page = std::fs::read_to_string("docs/review-journal.md").expect("the page");
    let example = page.lines().find(|line| line.starts_with("{\"v\":1")).expect("an example");
    let event = codec::decode(example).expect("the example is a line");
    assert_eq!(codec::encode(&event), example, "in the order in which it is written");
    let kinds = "decide note query answer flag close evidence skip defer keep reopen undo redo \
                 adjudicate accept refuse edit signoff leave_out";
    let values = VALUES.iter().flat_map(|row| [row.word, row.axis.word()]);
    let ways = EventOrigin::ALL.iter().map(|(_, word)| *word);
    let stances = Stance::ALL.iter().map(|(_, word)| *word);
    for word in kinds.split_whitespace().chain(values).chain(ways).chain(stances) {
        assert!(page.contains(&format!("`{word}`")), "the page has no {word}");
    }
    let longest = codec::MAX_LINE.to_string();
    let longest = format!("{},{},{}", &longest[..1], &longest[1..4], &longest[4..]);
    assert!(page.contains(&longest), "{longest}");
}
