//! What a frame may cost in bytes: many read over a slow line.

mod support;

use std::fmt::Write;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use sayso::app::keys::script;
use sayso::tui::frame::Frames;
use sayso::tui::{Theme, draw};

const FRONT: &str = r#"+++
format = 1
title = "The long bridge"

[people.mara]
name = "Mara Lind"
+++
"#;

/// Sixty paragraphs of some lines, every third with a quote; no two lines alike.
fn article() -> String {
    let (mut text, mut marks) = (FRONT.to_owned(), "+++\n".to_owned());
    for n in 0..60 {
        for word in n * 50..n * 50 + 50 {
            text.push_str(["pier", "toll", "span", "deck"][word % 4]);
            let _ = write!(text, "{word} ");
        }
        if n % 3 == 0 {
            let words = format!("“We counted {n} cars,”");
            let _ = write!(text, "{words} Lind said.");
            let _ = write!(marks, "\n[quotes.q{n}]\nspeaker = 'mara'\ntext = '{words}'\n");
        }
        text.push_str("\n\n");
    }
    text + &marks
}

/// Returns what each of 40 lines scrolled costs, after some keys.
fn scrolled(keys: &str, size: (u16, u16)) -> Vec<usize> {
    let folder = tempfile::tempdir().expect("folder");
    let path = folder.path().join("bridge.story");
    std::fs::write(&path, article()).expect("written");
    let mut replay = support::type_at(path.to_str().expect("path"), keys, size);
    let theme = Theme::builtin("terminal").expect("theme");
    let (mut frames, mut costs) = (Frames::default(), Vec::new());
    let mut buffer = Buffer::empty(Rect::new(0, 0, size.0, size.1));
    for _ in 0..=40 {
        let cursor = draw(replay.app(), &theme, &mut buffer);
        costs.push(frames.flush(&buffer, draw::scrolling(replay.app()), cursor).len());
        replay.press(&script::parse("j").expect("a key"));
    }
    costs.split_off(1)
}

#[test]
fn a_line_scrolled_at_80x24_takes_at_most_170_bytes() {
    let costs = scrolled("", (80, 24));
    assert!(costs.iter().all(|cost| (20..=170).contains(cost)), "{costs:?}");
}

#[test]
fn a_line_scrolled_beside_a_card_takes_at_most_1200_bytes() {
    let costs = scrolled("n", (120, 40));
    assert!(costs.iter().all(|cost| (20..=1_200).contains(cost)), "{costs:?}");
}
