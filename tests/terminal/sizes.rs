//! Screens of any size, and sizes that change.

use crate::pty::{HARBOUR, Start, Terminal};
use crate::rounds;

/// Returns what a reader shows that is started at a size.
fn fresh(size: (u16, u16)) -> Vec<String> {
    let mut terminal = Start::sayso(&[HARBOUR]).at(size).go();
    terminal.until_screen("a frame", vt100::Screen::hide_cursor);
    terminal.settle(std::time::Duration::from_millis(150));
    terminal.looks()
}

fn assert_shows(terminal: &mut Terminal, looks: &[String], size: (u16, u16)) {
    let start = std::time::Instant::now();
    while terminal.looks() != looks {
        terminal.read(std::time::Duration::from_millis(50));
        assert!(
            start.elapsed().as_secs() < 10,
            "{size:?} shows\n{}\nnot\n{}",
            terminal.looks().join("\n"),
            looks.join("\n")
        );
    }
}

#[test]
fn every_size_can_be_started_at_and_left() {
    let sizes =
        [(1, 1), (2, 1), (1, 2), (3, 2), (10, 3), (20, 5), (40, 12), (120, 40), (500, 200), (0, 0)];
    for size in sizes {
        let mut terminal = Start::sayso(&[HARBOUR]).at(size).go();
        terminal.until_screen("the other screen", vt100::Screen::alternate_screen);
        terminal.keys("nnjjG\x06/ferry\r?\x03fqggq");
        terminal.keys("\x03\x03qq");
        let code = terminal.exit();
        assert_eq!(code, 0, "{size:?}: {}", terminal.words());
    }
}

#[test]
fn after_any_resizes_it_shows_what_a_fresh_start_shows() {
    let mut seed = 0x5eed_u64;
    let mut random = |most: u64| {
        seed ^= seed << 13;
        seed ^= seed >> 7;
        seed ^= seed << 17;
        (seed % most) as u16 + 1
    };
    let mut terminal = Start::sayso(&[HARBOUR]).until("The ferry across");
    for _ in 0..rounds() {
        for _ in 0..30 {
            // vt100 cannot wrap a line on a screen of one row
            terminal.resize((random(200), random(60) + 1));
            terminal.read(std::time::Duration::from_millis(random(4).into()));
        }
        let size = (random(200), random(60) + 1);
        terminal.resize(size);
        assert_shows(&mut terminal, &fresh(size), size);
    }
}
