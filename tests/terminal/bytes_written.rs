//! How many bytes a key writes, and that an idle reader sleeps.

use std::time::Duration;

use crate::pty::{Start, Terminal, harbour};
use crate::stories::{Made, long};

/// Types a key a number of times, waiting for the frame after each, and returns the sizes of the
/// frames, sorted.
fn frames(terminal: &mut Terminal, key: &str, times: usize) -> Vec<usize> {
    let mut sizes: Vec<usize> = (0..times).map(|_| terminal.frame(key).len()).collect();
    sizes.sort_unstable();
    sizes
}

fn long_story(size: (u16, u16)) -> (Made, Terminal) {
    let story = Made::new(&long(120));
    let mut terminal = Start::sayso(&[&story.path()]).at(size).until("Item 1 was");
    // the marks come with the whole story
    terminal.until_screen("the list of all quotes", |s| s.contents().contains("120 q"));
    terminal.settle(Duration::from_millis(100));
    terminal.bytes();
    (story, terminal)
}

#[test]
fn scrolling_a_line_does_not_redraw_the_screen() {
    let (_story, mut terminal) = long_story((80, 24));
    for key in ["j", "k"] {
        let sizes = frames(&mut terminal, key, 60);
        let (median, most) = (sizes[30], sizes[59]);
        assert!(median <= 170, "{key}: {sizes:?}");
        assert!(most <= 220, "{key}: {sizes:?}");
    }
}

#[test]
fn scrolling_next_to_a_card_does_not_redraw_the_screen() {
    let (_story, mut terminal) = long_story((120, 40));
    terminal.keys_until("n", "council member");
    terminal.settle(Duration::from_millis(50));
    terminal.bytes();
    for key in ["j", "k"] {
        let sizes = frames(&mut terminal, key, 20);
        assert!(sizes[19] <= 1200, "{key}: {sizes:?}");
    }
}

#[test]
fn what_changes_nothing_writes_nothing() {
    let mut terminal = harbour();
    terminal.keys_until("k", "the top of the text");
    terminal.settle(Duration::from_millis(100));
    terminal.bytes();
    terminal.keys("kkk");
    terminal.settle(Duration::from_millis(200));
    assert_eq!(String::from_utf8_lossy(&terminal.bytes()), "");
    // the keys were heard: the next one is
    terminal.keys_until("/zebra", "/zebra");
}

/// Returns how often each thread has gone to sleep voluntarily.
#[cfg(target_os = "linux")]
fn naps(pid: i32) -> Vec<String> {
    let tasks = std::fs::read_dir(format!("/proc/{pid}/task")).expect("a process");
    let mut naps: Vec<String> = tasks
        .map(|task| {
            let task = task.expect("a thread").path();
            let status = std::fs::read_to_string(task.join("status")).expect("its status");
            let of = |name: &str| status.lines().find(|l| l.starts_with(name)).map(str::to_owned);
            format!("{:?} {:?}", of("Name:"), of("voluntary_ctxt_switches:"))
        })
        .collect();
    naps.sort();
    naps
}

#[test]
#[cfg(target_os = "linux")]
fn while_nothing_happens_it_sleeps() {
    let mut all = ["", "n", "/ferry", "?"].map(|keys| {
        let mut terminal = harbour();
        terminal.keys(keys);
        (keys, terminal)
    });
    for (_, terminal) in &mut all {
        terminal.settle(Duration::from_millis(700));
        terminal.bytes();
    }
    let before = all.each_ref().map(|(_, terminal)| naps(terminal.pid()));
    std::thread::sleep(Duration::from_secs(1));
    for ((keys, terminal), before) in all.iter_mut().zip(before) {
        assert!(before.len() >= 4, "the threads are seen: {before:?}");
        assert_eq!(naps(terminal.pid()), before, "no thread woke after {keys:?}");
        assert_eq!(terminal.read(Duration::ZERO), 0, "no bytes after {keys:?}");
    }
}
