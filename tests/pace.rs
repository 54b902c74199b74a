//! From the bytes of a terminal and their times to what is recorded: a burst decides nothing, a hand
//! is not hindered, and no key that was cut is a verdict.

#[path = "pace/taken_back.rs"]
mod taken_back;

mod support;

use std::time::Duration;

use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use sayso::app::{Event, Mode, Selection, TypedKey};
use sayso::story::Item;
use sayso::tui::replay::Replay;
use sayso::tui::terminal::input::{InputEvent, InputParser};
use sayso::tui::terminal::screen_lag::ScreenLag;

/// A reader in review mode on a claim, with a terminal before it.
struct Desk {
    replay: Replay<'static>,
    input: InputParser,
    now: Duration,
    /// True if the screen is behind.
    behind: bool,
}

/// A story with many claims that its evidence refutes, by people and words of our own: 5 and 6 are
/// verdicts that need no reason.
const STORY: &str = "tests/screens/refuted.story";

fn desk() -> Desk {
    let empty = (support::Journals::new(), (80, 24));
    let replay = support::turn(("km", 0), &[STORY], "r g g ] c", empty);
    let desk =
        Desk { replay, input: InputParser::default(), now: Duration::from_secs(60), behind: false };
    assert!(desk.is_ready());
    desk
}

impl Desk {
    /// Returns true if the next digit would be a verdict.
    fn is_ready(&self) -> bool {
        let app = self.replay.app();
        let on = app.reader().and_then(|reader| reader.selection);
        let session = app.session().is_some_and(|session| session.in_review_mode);
        let at_rest = matches!(app.mode(), Mode::Read) && app.pending().keys.is_empty();
        self.replay.ended.is_none()
            && session
            && at_rest
            && matches!(on, Some(Selection::Item(Item::Claim(_))))
    }

    /// Lets time pass, with everything that is due in it.
    fn wait(&mut self, ms: u64) {
        let until = self.now + Duration::from_millis(ms);
        loop {
            let dues = [self.input.deadline(), self.replay.app().deadline()];
            let Some(due) = dues.into_iter().flatten().min().filter(|due| *due <= until) else {
                break;
            };
            self.now = self.now.max(due);
            let now = self.now;
            if self.input.deadline().is_some_and(|due| due <= now) {
                let events = self.input.time_out();
                self.hear(events);
            } else {
                self.replay.with(|app| app.feed(Event::Tick, now));
            }
        }
        self.now = until;
    }

    /// Reads bytes that come in one piece.
    fn read(&mut self, bytes: &[u8]) {
        let events = self.input.feed(bytes, self.now);
        self.hear(events);
    }

    /// Reads pieces, each some milliseconds after the one before, and waits until all is done.
    fn read_all<'a>(&mut self, pieces: impl IntoIterator<Item = (u64, &'a [u8])>) {
        for (after, piece) in pieces {
            self.wait(after);
            self.read(piece);
        }
        self.wait(3000);
    }

    fn hear(&mut self, events: Vec<InputEvent>) {
        for event in events {
            let key = |press, doubtful| {
                let (at, typed_ahead) = (self.now, self.behind);
                Event::Typed(TypedKey { press, at, doubtful, typed_ahead })
            };
            let event = match event {
                InputEvent::Event(Event::Key(press)) => key(press, false),
                InputEvent::Doubtful(press) => key(press, true),
                InputEvent::Event(other) => other,
                InputEvent::Background(_) | InputEvent::DeviceAttributes => continue,
            };
            let now = self.now;
            self.replay.with(|app| app.feed(event, now));
        }
    }

    /// Returns how many steps were recorded.
    fn recorded(&self) -> usize {
        self.replay.app().session().map_or(0, |session| session.record().entries().len())
    }

    fn message(&self) -> &str {
        self.replay.app().message().map_or("", |message| &message.text)
    }
}

/// Types text with so many milliseconds between its characters; returns what was recorded, and the
/// message.
fn typed(text: &str, apart: u64) -> (usize, String) {
    let mut desk = desk();
    let chars: Vec<String> = text.chars().map(String::from).collect();
    desk.read_all(chars.iter().map(|c| (apart, c.as_bytes())));
    (desk.recorded(), desk.message().to_owned())
}

#[test]
fn text_pasted_without_brackets_decides_nothing_and_says_so_in_one_line() {
    let pastes = [
        "515 233 5123, ext 2",
        "51",
        "1.5",
        "Tel. +44 20 7946 0000",
        "тел. 8 495 123-45-67",
        "٣ من ٥، 5 من 7",
        "第5章、第6条",
        "अध्याय 5, पृष्ठ 6",
        "โทร 02 123 4567",
        "5 pages.5",
    ];
    for paste in pastes {
        let mut desk = desk();
        desk.read_all([(0, paste.as_bytes())]);
        assert_eq!(desk.recorded(), 0, "{paste}");
        assert!(
            desk.message().contains("nothing was decided"),
            "{paste}: {:?} {}",
            desk.replay.app().mode(),
            desk.message()
        );
        assert!(desk.message().chars().count() <= 78 && !desk.message().contains('\n'));
        // the next key of a hand decides again
        desk.replay.play(&sayso::app::keys::script::read("<esc> <esc> g g ] c").expect("keys"));
        desk.read_all([(0, b"5" as &[u8])]);
        assert_eq!(desk.recorded(), 1, "{paste}");
    }
}

#[test]
fn a_paste_that_comes_character_by_character_decides_nothing() {
    for apart in [0, 1, 5, 12, 20, 30, 45] {
        for text in ["515 233 5123", "12345", "5a5e5k5", "5第6五7"] {
            let (recorded, message) = typed(text, apart);
            assert_eq!(recorded, 0, "{text} every {apart} ms: {message}");
        }
    }
    // the same character again and again may be a key that is held down, unless it comes at once
    assert_eq!(typed("555555", 0).0, 0);
    assert_eq!(typed("555555", 5).0, 0);
}

#[test]
fn pieces_of_a_paste_decide_nothing_either() {
    for gap in [60, 100, 200] {
        let mut desk = desk();
        desk.read_all([(0, b"515 23" as &[u8]), (gap, b"3"), (gap, b"5"), (gap, b"123")]);
        assert_eq!(desk.recorded(), 0, "pieces every {gap} ms");
    }
}

#[test]
fn ten_decisions_a_second_are_those_of_a_hand() {
    for apart in [100, 105, 125, 180] {
        assert_eq!(typed("56565656", apart).0, 8, "every {apart} ms");
        assert_eq!(typed("55555555", apart).0, 8, "the same key every {apart} ms");
    }
    // with the unevenness of a hand
    let mut desk = desk();
    let gaps = [0, 96, 121, 101, 140, 98, 110, 99];
    desk.read_all(gaps.into_iter().map(|gap| (gap, b"5" as &[u8])));
    assert_eq!(desk.recorded(), 8);
}

#[test]
fn a_held_key_decides_twice_at_most() {
    for every in [10, 15, 25, 33, 40, 91] {
        let mut desk = desk();
        let repeats = (0..2000 / every).map(|n| (if n == 0 { 400 } else { every }, b"5" as &[u8]));
        desk.read_all([(0, b"5" as &[u8])].into_iter().chain(repeats));
        assert!((1..=2).contains(&desk.recorded()), "{} every {every} ms", desk.recorded());
    }
}

#[test]
fn the_keys_of_one_command_come_at_any_pace() {
    for apart in [0, 10, 30, 60, 400] {
        let mut desk = desk();
        desk.replay.play(&sayso::app::keys::script::read("] q").expect("keys"));
        desk.read_all([(0, b"x" as &[u8]), (apart, b"s")]);
        assert_eq!(desk.recorded(), 1, "x s, {apart} ms apart: {}", desk.message());
    }
    // in one piece too, but not if there is more
    for (text, recorded) in [("xs", 1), ("xsa", 0), ("nxs", 0), ("taxs", 0)] {
        let mut desk = desk();
        desk.replay.play(&sayso::app::keys::script::read("] q").expect("keys"));
        desk.read_all([(0, text.as_bytes())]);
        assert_eq!(desk.recorded(), recorded, "{text}");
    }
}

#[test]
fn keys_that_only_move_come_at_any_pace() {
    let mut desk = desk();
    let top = desk.replay.app().reader().expect("a story").top();
    desk.read_all([(0, b"jjjj" as &[u8])]);
    assert_ne!(desk.replay.app().reader().expect("a story").top(), top);
    assert_eq!(desk.message(), "");
    // a held j, and a decision right after it
    let held = (0..20).map(|_| (33, b"j" as &[u8]));
    desk.read_all(held.chain([(12, b"5" as &[u8])]));
    assert_eq!(desk.recorded(), 1);
}

#[test]
fn what_is_typed_before_the_screen_followed_decides_nothing() {
    let mut desk = desk();
    desk.read_all([(0, b"5" as &[u8])]);
    desk.behind = true;
    desk.read_all([(300, b"5" as &[u8]), (300, b"6"), (300, b"j")]);
    assert_eq!(desk.recorded(), 1);
    assert_eq!(
        desk.message(),
        "typed before the screen showed what came before: nothing was decided"
    );
    desk.behind = false;
    desk.read_all([(300, b"6" as &[u8])]);
    assert_eq!(desk.recorded(), 2);
}

#[test]
fn of_a_key_that_would_change_the_story_it_is_said_that_nothing_was_changed() {
    let mut desk = desk();
    desk.read_all([(0, b"j" as &[u8])]);
    desk.behind = true;
    desk.read_all([(300, b"i" as &[u8]), (300, b"d")]);
    assert_eq!(
        desk.message(),
        "typed before the screen showed what came before: nothing was changed"
    );
    desk.behind = false;
    desk.read_all([(300, b"j" as &[u8]), (300, b"i"), (300, b"w"), (300, b"Words")]);
    desk.behind = true;
    desk.read_all([(300, b"\r" as &[u8])]);
    assert!(desk.message().ends_with(": nothing was changed"), "{}", desk.message());
}

#[test]
fn a_pasted_note_begins_a_new_line_where_enter_was_pasted() {
    let mut desk = desk();
    desk.read_all([(0, b"c" as &[u8]), (300, "дом\rдва 55\r".as_bytes())]);
    let Mode::Prompt(prompt) = desk.replay.app().mode() else { panic!("the note was closed") };
    assert_eq!(prompt.query.words, "дом\nдва 55\n");
    assert_eq!(desk.recorded(), 0);
    // an Enter of a hand accepts it
    desk.read_all([(0, b"\r" as &[u8])]);
    assert_eq!(desk.recorded(), 1);
    // a fast hand: letters 30 ms apart, and Enter
    desk.read_all([(0, b"c" as &[u8]), (300, b"o"), (30, b"k"), (30, b"\r")]);
    assert_eq!(desk.recorded(), 2);
}

#[test]
fn an_answer_is_not_picked_by_what_is_pasted() {
    let mut desk = desk();
    desk.read_all([(0, b"xo" as &[u8]), (300, b"ref\r")]);
    assert!(matches!(desk.replay.app().mode(), Mode::Picker(_)), "{}", desk.message());
    assert_eq!(desk.recorded(), 0);
    desk.read_all([(0, b"\r" as &[u8])]);
    assert_eq!(desk.recorded(), 1);
}

#[test]
fn a_digit_soon_after_esc_alone_asks_and_enter_answers() {
    for after in [110, 300, 1000, 1900] {
        let mut desk = desk();
        // Esc leaves the card
        desk.read_all([(0, b"\r" as &[u8]), (300, b"\x1b"), (after, b"5")]);
        assert_eq!(desk.recorded(), 0, "{after} ms after Esc");
        assert!(desk.message().contains("Enter decides “Verdict: refuted”"), "{}", desk.message());
        let mut other = self::desk();
        other.read_all([
            (0, b"\r" as &[u8]),
            (300, b"\x1b"),
            (after, b"5"),
            (400, b"j"),
            (400, b"\r"),
        ]);
        assert_eq!(other.recorded(), 0, "another key drops the question");
        desk.read_all([(0, b"\r" as &[u8])]);
        assert_eq!(desk.recorded(), 1, "{after} ms after Esc, and Enter: {}", desk.message());
    }
    let mut desk = desk();
    desk.read_all([(0, b"\r" as &[u8]), (300, b"\x1b"), (2100, b"5")]);
    assert_eq!(desk.recorded(), 1);
    // what is no digit does not ask
    desk.read_all([(0, b"\x1b" as &[u8]), (300, b"K"), (300, b"n"), (300, b"5")]);
    assert!(!desk.message().contains("Enter decides"), "{}", desk.message());
}

#[test]
fn the_cases_that_were_seen() {
    let cut: [&[(u64, &str)]; 9] = [
        &[(0, "\x1b["), (300, "1;5A")],
        &[(0, "\x1b"), (300, "[1;5A")],
        &[(0, "\x1b"), (2500, "O5D")],
        &[(0, "\x1b["), (300, "1"), (300, ";"), (3000, "5"), (300, "A")],
        &[(0, "\x1b["), (3000, "11~")],
        &[(0, "\x1b[1"), (3000, "1"), (3000, "~")],
        &[(0, "\x1b[<0;1"), (300, "1;5M")],
        &[(0, "\x1b[M"), (300, " 5"), (300, "6")],
        &[(0, "\x1bO"), (300, "5"), (300, "D")],
    ];
    for pieces in cut {
        let mut desk = desk();
        desk.read_all(pieces.iter().map(|(after, piece)| (*after, piece.as_bytes())));
        assert_eq!(desk.recorded(), 0, "{pieces:?}: {}", desk.message());
    }
}

/// Keys of several bytes, mouse reports and answers, as terminals send them. Not those that are the
/// key of a decision when they come whole.
fn sequences() -> impl Strategy<Value = String> {
    prop_oneof![
        "\x1b\\[([1-9]|1[0-9]|2[0-4])?(;[2-8])?[A-DFHZ]",
        "\x1b\\[([1-8]|1[1-9]|2[0-4])(;[2-8])?[~^$@]".prop_filter("pastes", |s| !s.contains("200")),
        "\x1b\\[(57[34][0-9]{2}|9|13|27|127)(;[1-8](:[1-3])?)?u"
            .prop_filter("the number pad", |s| !(s.contains("[5739") || s.contains("[574"))),
        "\x1b\\[(97|49|53)(:[0-9]{2})?;[5-8](:[1-3])?u",
        "\x1b\\[27;[5-8];(49|53|97)~",
        "\x1b\\[<(0|1|2|32|35|64|65);[1-9][0-9]{0,2};[1-9][0-9]?[Mm]",
        "\x1b\\[M[ -~]{3}",
        "\x1b\\[(32|35|96);[1-9][0-9]?;[1-9][0-9]?M",
        "\x1bO[2-8]?[A-DFHP-S]",
        "\x1bO[a-d]",
        "\x1b\\[\\[[A-E]",
        "\x1b\\[[IO]",
        "\x1b\\[[?>=][0-9]{1,2}(;[0-9]{1,2}){0,3}[cnu]",
        "\x1b\\[[0-9]{1,2};[0-9]{1,2}R",
        "\x1b\\]1[01];rgb:[0-9a-f]{4}/[0-9a-f]{4}/[0-9a-f]{4}(\x07|\x1b\\\\)",
        "\x1bP[01]\\$r[0-9;]{1,6}m\x1b\\\\",
    ]
}

/// Cuts a sequence after some of its bytes: the pieces, with the gap before each.
fn cut() -> impl Strategy<Value = Vec<(u64, String)>> {
    let gap = prop_oneof![0_u64..60, 60_u64..260, 260_u64..2000, 2000_u64..6000];
    let gaps = proptest::collection::vec(gap, 48);
    (
        sequences(),
        gaps,
        proptest::collection::vec(any::<prop::sample::Index>(), 1..4),
        any::<bool>(),
    )
        .prop_map(|(sequence, gaps, places, single)| {
            let mut at: Vec<usize> = if single {
                (1..sequence.len()).collect()
            } else {
                places.iter().map(|place| place.index(sequence.len() - 1) + 1).collect()
            };
            at.extend([0, sequence.len()]);
            at.sort_unstable();
            at.dedup();
            let pieces = at.windows(2).map(|w| sequence[w[0]..w[1]].to_owned());
            gaps.into_iter().zip(pieces).collect()
        })
}

/// How often a loop is gone through.
fn rounds() -> usize {
    std::env::var("SAYSO_ROUNDS").ok().and_then(|n| n.parse().ok()).unwrap_or(10)
}

/// A hundred a round: 10,000 take 100 rounds.
#[test]
fn no_verdict_comes_of_a_key_that_was_cut() {
    let mut rest = desk();
    let mut asked = 0;
    let mut runner = TestRunner::deterministic();
    for _ in 0..rounds() * 100 {
        let pieces = cut().new_tree(&mut runner).expect("a sequence").current();
        if !rest.is_ready() {
            rest = desk();
        }
        rest.read_all(pieces.iter().map(|(after, piece)| (*after, piece.as_bytes())));
        asked += usize::from(rest.message().contains("Enter decides"));
        assert_eq!(rest.recorded(), 0, "{pieces:?}: {}", rest.message());
    }
    assert!(asked > 0, "no cut sequence came near a verdict: the test tests nothing");
}

#[test]
fn a_decision_waits_until_it_is_known_to_be_alone() {
    let mut desk = desk();
    desk.read(b"5");
    for _ in 0..4 {
        desk.now += Duration::from_millis(10);
        let now = desk.now;
        // whatever else wakes the program
        desk.replay.with(|app| app.feed(Event::Tick, now));
        assert_eq!(desk.recorded(), 0);
    }
    desk.read(b"6");
    desk.wait(3000);
    assert_eq!(desk.recorded(), 0, "{}", desk.message());
}

#[test]
fn an_enter_that_comes_with_the_digit_answers_no_question() {
    let mut desk = desk();
    desk.read_all([(0, b"\r" as &[u8]), (300, b"\x1b"), (300, b"5\r")]);
    assert_eq!(desk.recorded(), 0, "{}", desk.message());
}

#[test]
fn a_question_is_dropped_by_the_mouse_and_by_pastes() {
    for other in ["\x1b[<64;10;5M", "\x1b[200~text\x1b[201~"] {
        let mut desk = desk();
        desk.read_all([(0, b"\r" as &[u8]), (300, b"\x1b"), (300, b"5")]);
        assert!(desk.message().contains("Enter decides"), "{}", desk.message());
        desk.read_all([(300, other.as_bytes()), (300, b"\r")]);
        assert_eq!(desk.recorded(), 0, "{other:?}: {}", desk.message());
    }
}

#[test]
fn what_is_said_of_a_burst_is_gone_with_the_next_key() {
    let mut desk = desk();
    desk.read_all([(0, b"515 233" as &[u8])]);
    assert!(desk.message().contains("nothing was decided"));
    desk.replay.play(&sayso::app::keys::script::read("<esc> <esc>").expect("keys"));
    desk.read_all([(1000, b"j" as &[u8])]);
    assert!(!desk.message().contains("nothing was decided"), "{}", desk.message());
}

#[test]
fn the_first_key_of_all_may_be_typed_ahead_too() {
    let mut desk = desk();
    desk.behind = true;
    desk.read_all([(0, b"5" as &[u8])]);
    assert_eq!(desk.recorded(), 0);
}

#[test]
fn the_oldest_key_that_is_not_shown_says_how_far_the_screen_is_behind() {
    let ms = Duration::from_millis;
    let mut lag = ScreenLag::default();
    lag.handled(ms(100));
    lag.handled(ms(300));
    assert!(lag.is_ahead(ms(340), ms(355)));
    // a frame that came soon makes nothing of what was pressed before it
    let mut lag = ScreenLag::default();
    lag.handled(ms(100));
    lag.shown(ms(120));
    assert!(!lag.is_ahead(ms(110), ms(130)));
}
