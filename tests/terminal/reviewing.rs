//! Reviews over a connection that drops: whatever ends the program, and whenever, every acknowledged
//! decision is there at the next start, and after a hang-up so is the same item.
//!
//! The expected state after each key is computed in this process, without a terminal.

use std::fs;
use std::path::Path;
use std::time::Duration;

use rustix::process::Signal;
use sayso::app::input::pace::HAND;
use sayso::app::keys::script;
use sayso::app::review::ReviewSetup;
use sayso::app::{App, KeyEvent, Mode, Selection, Setup, StoryEntry, StoryRequest};
use sayso::review::ItemId;
use sayso::story::{Disk, load};
use sayso::tui::replay::{Replay, STEP};
use tempfile::TempDir;

use crate::pty::{Start, Terminal};
use crate::rounds;

const COUNCIL: &str = "stories/council-lanes.story";
const SIZE: (u16, u16) = (60, 20);

/// Sixty keys of a review (after Esc no `[`, which would begin a broken sequence): verdicts, passes, failures, evidence, notes, lists, a filter, steps back.
const SCRIPT: &str = "1 2 ] o 1 a a a x s a u U ] o - + 1 c \"? why\" <enter> c \"! no\" <enter> \
                      Q j j <enter> a e <enter> E . u ; \"open quote\" <esc> D W <esc> n 5 a K";

fn keys() -> Vec<KeyEvent> {
    let done = script::read(SCRIPT).expect("keys");
    let key = |done: &script::ScriptStep| match done {
        script::ScriptStep::Key(press) => *press,
        script::ScriptStep::Mouse(_) => unreachable!("the script has no mouse"),
    };
    done.iter().map(key).collect()
}

/// What the screen must show.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Seen {
    /// How much is done.
    done: String,
    /// The current item and its status.
    item: String,
    /// The number of lines in the journal.
    lines: usize,
    /// True if the article is on the screen.
    reads: bool,
}

impl Seen {
    fn of(app: &App) -> Self {
        let session = app.session().expect("a review session");
        let progress = session.progress();
        let reader = app.reader().expect("a story");
        let story = &reader.doc().story;
        let Some(Selection::Item(item)) = reader.selection else {
            panic!("there is no current item")
        };
        let id = ItemId::of(story, item).expect("it is reviewed");
        let at = session.items().position(&id).expect("it is reviewed");
        Self {
            done: format!("✓ {}/{}", progress.done, progress.all),
            item: format!("{} · {}", id.id, session.status(at).word()),
            lines: session.record().entries().len(),
            reads: matches!(app.mode(), Mode::Read),
        }
    }

    fn is_on(&self, screen: &vt100::Screen) -> bool {
        let words = screen.contents();
        let saved = !words.contains("saving") && !words.contains("NOT SAVED");
        saved && words.contains(&self.done) && words.contains(&self.item)
    }
}

/// Returns what the screen must show at the start and after each key.
fn expected(keys: &[KeyEvent]) -> Vec<Seen> {
    let title = COUNCIL.to_owned();
    let row =
        StoryEntry { title, about: String::new(), wanted: StoryRequest::File(COUNCIL.into()) };
    let checking =
        ReviewSetup { who: Some("km".into()), start_in_review: true, ..ReviewSetup::default() };
    let setup = Setup { stories: vec![row], review: checking, ..Setup::default() };
    let open = &|_: &StoryRequest| load(&Disk, COUNCIL.as_ref());
    let mut replay = Replay::new(App::new(setup, SIZE), open);
    let mut seen = vec![Seen::of(replay.app())];
    for key in keys {
        replay.press(&[*key]);
        seen.push(Seen::of(replay.app()));
    }
    seen
}

/// Starts a review with a home and a folder of journals.
fn start(home: &Path) -> Start {
    let reviews = home.join("reviews");
    let reviews = reviews.to_str().expect("a path in UTF-8");
    let arguments = ["review", COUNCIL, "--as", "km", "--reviews", reviews];
    Start::sayso(&arguments).with("HOME", home.to_str().expect("a path in UTF-8")).at(SIZE)
}

/// Types keys, each after the effect of the one before is on the screen and on disk.
fn type_keys(terminal: &mut Terminal, home: &Path, keys: &[KeyEvent], seen: &[Seen]) {
    let mut before = None;
    for (n, key) in keys.iter().enumerate() {
        let escaped = before.is_some_and(|key: &KeyEvent| key.code == sayso::app::KeyCode::Esc);
        let unseen = n > 0 && seen[n] == seen[n - 1];
        // else it would be a held key, one with Alt, or one of a burst
        let held = before == Some(key) || escaped || unseen;
        std::thread::sleep(if held { STEP } else { HAND + Duration::from_millis(10) });
        before = Some(key);
        terminal.keys(bytes(*key));
        let after = &seen[n + 1];
        if after.reads {
            let what = format!("{after:?} after key {} of {SCRIPT}", n + 1);
            // what changes nothing on the screen is waited for in the journal
            let is =
                |screen: &vt100::Screen| after.is_on(screen) && journal(home).len() == after.lines;
            terminal.until_screen(&what, is);
        } else {
            terminal.settle(Duration::from_millis(40));
        }
    }
}

/// Returns a review in which keys were typed, with its home.
fn typed(keys: &[KeyEvent], seen: &[Seen]) -> (TempDir, Terminal) {
    let home = tempfile::tempdir().expect("a folder");
    let mut terminal = start(home.path()).go();
    terminal.until_screen("the start", |screen| seen[0].is_on(screen));
    type_keys(&mut terminal, home.path(), keys, seen);
    (home, terminal)
}

/// Returns what a keyboard sends for a key.
fn bytes(key: KeyEvent) -> Vec<u8> {
    match key.code {
        sayso::app::KeyCode::Char(c) => c.to_string().into_bytes(),
        sayso::app::KeyCode::Enter => b"\r".to_vec(),
        sayso::app::KeyCode::Esc => b"\x1b".to_vec(),
        other => unreachable!("{other:?} is not in the script"),
    }
}

/// Returns the lines of the journal.
fn journal(home: &Path) -> Vec<String> {
    fn walk(folder: &Path, lines: &mut Vec<String>) {
        for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
            let path = entry.path();
            if path.is_dir() {
                walk(&path, lines);
            } else if path.extension().is_some_and(|ext| ext == "jsonl") {
                lines.extend(
                    fs::read_to_string(&path).expect("a journal").lines().map(str::to_owned),
                );
            }
        }
    }
    let mut lines = Vec::new();
    walk(&home.join("reviews"), &mut lines);
    lines
}

/// Returns the positions after which the program is ended: a few, or with more rounds all.
fn positions(len: usize) -> Vec<usize> {
    let step = if rounds() >= 60 { 1 } else { len.div_ceil(rounds().clamp(1, 6)) };
    (1..=len).rev().step_by(step).collect()
}

#[test]
fn the_script_has_sixty_keys() {
    let keys = keys();
    assert_eq!(keys.len(), 60);
    let seen = expected(&keys);
    assert!(seen.iter().any(|seen| !seen.reads), "lists and lines too");
    assert_ne!(seen[60].done, seen[0].done);
}

/// Does something at each of some positions, some beside each other: most of the time goes into waiting
/// for the terminal.
fn at_each(positions: &[usize], check: impl Fn(usize) + Sync) {
    const LANES: usize = 3;
    let lane = |from: usize| positions.iter().skip(from).step_by(LANES).for_each(|at| check(*at));
    std::thread::scope(|scope| {
        for from in 0..LANES {
            scope.spawn(move || lane(from));
        }
    });
}

#[test]
fn after_a_hang_up_at_any_key_the_state_is_that_before_it() {
    let keys = keys();
    let seen = expected(&keys);
    at_each(&positions(keys.len()), |at| {
        let (home, mut terminal) = typed(&keys[..at], &seen);
        let before = journal(home.path());
        terminal.signal(Signal::HUP);
        assert_eq!(terminal.exit(), 129, "after {at} keys");
        assert!(journal(home.path()) == before, "another journal after {at} keys");
        let mut terminal = start(home.path()).go();
        let what = format!("{:?} at the start after {at} keys", seen[at]);
        terminal.until_screen(&what, |screen| seen[at].is_on(screen));
        terminal.keys("q");
        assert_eq!(terminal.exit(), 0);
        assert!(journal(home.path()) == before, "coming back writes nothing, after {at} keys");
    });
}

#[test]
fn after_kill_9_at_any_key_no_decision_is_lost() {
    let keys = keys();
    let seen = expected(&keys);
    at_each(&positions(keys.len()), |at| {
        let (home, terminal) = typed(&keys[..at], &seen);
        let before = journal(home.path());
        terminal.signal(Signal::KILL);
        drop(terminal.close());
        let mut terminal = start(home.path()).go();
        let done = &seen[at].done;
        let what = format!("{done} at the start after {at} keys");
        terminal.until_screen(&what, |screen| screen.contents().contains(done));
        terminal.keys("q");
        assert_eq!(terminal.exit(), 0);
        assert!(journal(home.path()) == before, "another journal after {at} keys");
    });
}

#[test]
fn a_closed_terminal_loses_no_decision_and_leads_back_to_the_item() {
    let home = tempfile::tempdir().expect("a folder");
    let keys = &keys()[..3];
    let seen = expected(&[keys[0], keys[1], keys[0]]);
    let mut terminal = start(home.path()).go();
    terminal.until_screen("the start", |screen| seen[0].is_on(screen));
    type_keys(&mut terminal, home.path(), &[keys[0], keys[1], keys[0]], &seen);
    terminal.close().wait().expect("it ends");
    assert_eq!(journal(home.path()).len(), 3);
    let mut terminal = start(home.path()).go();
    terminal.until_screen("the same item", |screen| seen[3].is_on(screen));
    assert!(seen[3].done.starts_with("✓ 3/"), "{seen:?}");
    terminal.keys("q");
    assert_eq!(terminal.exit(), 0);
}
