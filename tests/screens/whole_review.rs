//! A review from the first key to the sign-off, in the order of a reviewer's day: in lines,
//! and on a screen of 60 × 20 without colour and without a mouse.
//!
//! The second reviewer finds what the first wrote; then a word of the story is changed.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use std::path::PathBuf;
use std::time::Duration;

use ratatui::buffer::{Buffer, Cell};
use ratatui::layout::Rect;
use ratatui::style::Modifier;
use sayso::app::effect::JournalJob;
use sayso::app::event::Recorded;
use sayso::app::keys::script;
use sayso::app::review::{Clock, ReviewSetup};
use sayso::app::{App, BackgroundEvent, Effect, Event as AppEvent, Setup, StoryRequest};
use sayso::linear::Linear;
use sayso::review::{Event, Stamp, Stamps};
use sayso::story::{Disk, Story, load};
use sayso::tui::replay::Replay;
use sayso::tui::{Theme, draw};

use crate::lines::{Open, typed_on};
use crate::support::one;

const COUNCIL: &str = "stories/council-lanes.story";

/// Events by the folders of their journals.
type Journals = BTreeMap<Vec<PathBuf>, Vec<Event>>;

/// IDs and times of one session: each on another day.
struct Day(u32, u32);

impl Stamps for Day {
    fn stamp(&mut self) -> Stamp {
        let Self(day, n) = self;
        *n += 1;
        Stamp {
            id: format!("00000000-0000-7000-800{day}-{n:012x}").into(),
            at: format!("2026-01-0{day}T09:{:02}:{:02}Z", *n / 60, *n % 60).into(),
        }
    }
}

/// Returns the setup for a reviewer of the council story.
fn checker(who: &str, day: u32) -> Setup {
    let stamps = Clock(Box::new(Day(day, 0)));
    let checking = ReviewSetup {
        who: Some(who.into()),
        start_in_review: true,
        stamps,
        ..ReviewSetup::default()
    };
    Setup { review: checking, ..one(COUNCIL) }
}

/// Opens the council story.
fn council(_: &StoryRequest) -> Result<Story, sayso::story::OpenError> {
    load(&Disk, COUNCIL.as_ref())
}

/// Opens the council story after an edit: one word of a quote is another.
fn edited(_: &StoryRequest) -> Result<Story, sayso::story::OpenError> {
    let folder = tempfile::tempdir().expect("a folder");
    let story = std::fs::read_to_string(COUNCIL).expect("the story");
    let new = story.replace("We have counted cars", "We have watched cars");
    assert_ne!(new, story);
    let path = folder.path().join("council-lanes.story");
    std::fs::write(&path, new).expect("a file");
    std::fs::copy("stories/council-transcript.txt", folder.path().join("council-transcript.txt"))
        .expect("a file");
    load(&Disk, &path)
}

/// Types lines in a review.
fn said(setup: Setup, lines: &str, open: Open<'_>, journals: &mut Journals) -> String {
    let lines: Vec<&str> = lines.split(" | ").collect();
    let (mut app, first) = App::new(setup, (80, 24));
    app.use_line_layout();
    let mut replay = Replay::recorded((app, first), open, std::mem::take(journals));
    let page = typed_on(&mut replay, &mut Linear::new(Some(100)), &lines);
    *journals = std::mem::take(&mut replay.journals);
    page
}

/// The lines of the first reviewer, step by step.
const LINES: &[(&str, &str)] = &[
    ("read once", "M | paragraph 3 | M | paragraph 3"),
    ("enter review mode", "leave review | review | review | queue | q"),
    ("move", "n | N | ]o | [o | open"),
    ("look", "quote 12 | card | q | here"),
    ("pass", "quote 1 |  |  | a | a | a"),
    ("fail", "quote 32 | a | x w | quote 3 | fail | fail role | u"),
    ("verdict", "claim 1 | 1 | refuted | the roll call says 4 | 9 | quote 4 | 3 | claim 19 | 1"),
    (
        "evidence",
        "claim 20 | evidence | 2 |  | E | new source https://example.org/lanes The lanes | p. 3 | evidence 3",
    ),
    ("the same again", "claim 9 | supported | ] c | ."),
    (
        "note",
        "claim 8 | note check the year | c | with her | ? who counted this | ! the figure is wrong | settle blocker | settle blocker | query | c | esc",
    ),
    ("skip, defer", "claim 9 | - | +"),
    ("undo, redo", "u | u | U"),
    (
        "bulk",
        "bulk speaker:nobody | ; form:indirect open | a | u | bulk | xyz:1 | speaker:venn | esc",
    ),
    ("sign off", "gate | 2 | W | W | KM | full but for the claims"),
    ("history", "v h | undo 1 | q | progress | help | q"),
];

#[test]
fn a_whole_review_is_done_in_lines() {
    let mut journals = Journals::new();
    let all: Vec<&str> = LINES.iter().map(|(_, lines)| *lines).collect();
    let page = said(checker("km", 1), &all.join(" | "), &council, &mut journals);
    insta::assert_snapshot!("first", page);
    let second = "quote 1 | x s | D | 1 | D | q | v h | q | review";
    let page = said(checker("ab", 2), second, &council, &mut journals);
    insta::assert_snapshot!("second", page);
    let third = "quote 1 | K | U | u | R | v d | q | gate | q";
    let page = said(checker("km", 3), third, &edited, &mut journals);
    insta::assert_snapshot!("edited", page);
}

/// Returns the number of the batch that an effect writes.
fn batch(effect: &Effect) -> Option<u64> {
    match effect {
        Effect::Journal(JournalJob::Record(batch)) => Some(batch.id),
        Effect::Many(effects) => effects.iter().find_map(batch),
        _ => None,
    }
}

#[test]
fn an_answer_is_reported_as_saved_only_once_it_is() {
    let (mut app, first) = App::new(checker("km", 1), (80, 24));
    app.use_line_layout();
    let mut app = Replay::recorded((app, first), &council, Journals::new()).into_app();
    let mut linear = Linear::new(None);
    linear.answer(&app);
    let mut say = |app: &mut App, line: &str| {
        let id = batch(&linear.line(app, line));
        (linear.answer(app).lines().next().unwrap_or_default().to_owned(), id)
    };
    let (said, first) = say(&mut app, "1");
    assert_eq!(said, "c1 supported; not saved yet; u undo");
    let (said, _) = say(&mut app, "here");
    assert!(said.starts_with("c2, open"), "{said}");
    let path = PathBuf::from("x.jsonl");
    let id = first.expect("something is written");
    let recorded = Recorded { id, path, instead: None };
    let _ = app.feed(
        AppEvent::Background(BackgroundEvent::Recorded(Box::new(recorded))),
        Duration::from_secs(9),
    );
    assert_eq!(say(&mut app, "here").0, "earlier decisions are saved now");
    let (said, second) = say(&mut app, "2");
    assert_eq!(said, "c2 mostly; not saved yet; u undo");
    let news = BackgroundEvent::NotRecorded {
        id: second.expect("something is written"),
        why: "the disk is full".to_owned(),
        hint: "Make room.",
    };
    let _ = app.feed(AppEvent::Background(news), Duration::from_secs(19));
    let (said, _) = say(&mut app, "here");
    assert!(said.starts_with("not saved: the disk is full. Make room."), "{said}");
    let (_, again) = say(&mut app, "save again");
    assert_eq!(again, second);
}

#[test]
fn nothing_but_words_goes_out_of_a_review() {
    let mut journals = Journals::new();
    let lines = ["a", "1"].repeat(70).join(" | ")
        + " | quote 32 | x w | here | card | q | W | q | v h | q | Q";
    let page = said(checker("km", 1), &lines, &council, &mut journals);
    for sign in ["✓", "✗", "[-", "-]", "{+", "+}", " · ", "saving", "~"] {
        assert!(!page.contains(sign), "{sign} in:\n{page}");
    }
}

/// The keys of the first reviewer, step by step; each step ends in a screen.
const KEYS: &[(&str, &str)] = &[
    ("it opens at the first open item", ""),
    ("the marks are off", "M"),
    ("review mode is left", "M r"),
    ("and entered again", "r"),
    ("the queue", "Q"),
    ("the next open item, a quote with its source", "q ] o ] o ] o ] o"),
    ("the last one of the speaker before, by n and N", "n N"),
    ("the card has the focus", "<enter>"),
    ("passed, and on", "<esc> a"),
    ("a quote that the source has in other words", "/ \"It says we\" <enter> <esc> ] q [ q"),
    ("what can be shown of it is passed", "a"),
    ("what x leads to", "x"),
    ("its wording failed", "w"),
    ("any answer from a list", "x o"),
    ("and the rest passed", "<esc> a"),
    ("a claim", ""),
    ("its verdict, and on", "1"),
    ("a digit on a quote", "] q 3"),
    ("the sources", "[ c e"),
    ("one is taken: where in it", "<down> <down> <enter>"),
    ("evidence is attached", "\"p. 3\" <enter>"),
    ("a new source", "e <up> <up> <up> <up> <up> <up> <up> <up> <up> <up> <enter>"),
    (
        "with its URL",
        "\"https://example.org/a/long/address/of/a/page/of/the/town The lanes\" <enter>",
    ),
    ("and its place", "\"p. 4\" <enter>"),
    ("the last evidence again", "] c E"),
    ("the last decision again", "."),
    ("a note is typed", "c \"? Who counted these, and on which day of the week was it done\""),
    ("a query is asked", "<enter>"),
    ("a blocker", "c \"! the figure is wrong\" <enter>"),
    ("skipped", "-"),
    ("deferred", "+"),
    ("taken back", "u"),
    ("done again", "U"),
    ("a filter is typed", "; \"form:indirect open\""),
    ("it holds for so many", "<enter>"),
    ("one answer for all", "a"),
    ("one step back", "u"),
    ("a filter that is none", "; \"fom:direct\" <enter>"),
    ("disagreements", "<esc> D"),
    ("what is left", "W"),
    ("a line leads to its item", "<enter>"),
    ("signing off: initials", "W W"),
    ("what was left out", "<enter>"),
    ("signed off", "<enter>"),
    ("what applies", "?"),
];

/// The keys of the second reviewer, who sees the first one's answers only after giving their own.
const SECOND: &[(&str, &str)] = &[
    ("others are here", ""),
    ("the quote that the first has passed: blind", "] q"),
    ("answered differently: disputed", "x s"),
    ("the sides", "D"),
    ("one is taken", "<enter>"),
    ("disagreements listed", "v h <esc> ] q D"),
];

/// The keys of the first reviewer, after a word of a quote has changed.
const EDITED: &[(&str, &str)] = &[
    ("how much went stale", ""),
    ("what has changed", "] q"),
    ("kept for the new words", "K"),
    ("taken back", "u"),
    ("opened again", "R"),
    ("what went stale, listed", "u v d"),
];

/// Types keys in a review at 60 × 20 without colour, and returns the screen after each step.
fn screens(
    setup: Setup,
    steps: &[(&str, &str)],
    open: Open<'_>,
    journals: &mut Journals,
) -> String {
    let theme = Theme::builtin("mono").expect("the theme without colour");
    let app = App::new(setup, (60, 20));
    let mut replay = Replay::recorded(app, open, std::mem::take(journals));
    let mut page = String::new();
    for (what, keys) in steps {
        replay.play(&script::read(keys).expect("keys"));
        replay.wait();
        let mut buffer = Buffer::empty(Rect::new(0, 0, 60, 20));
        draw(replay.app(), &theme, &mut buffer);
        let _ = writeln!(page, "== {what}: {keys}\n{}", plain(&buffer));
    }
    assert!(replay.ended.is_none());
    *journals = std::mem::take(&mut replay.journals);
    page
}

#[test]
fn a_whole_review_is_done_at_60_by_20_without_colour() {
    let mut journals = Journals::new();
    let page = screens(checker("km", 1), KEYS, &council, &mut journals);
    insta::assert_snapshot!("screens", page);
    let page = screens(checker("ab", 2), SECOND, &council, &mut journals);
    insta::assert_snapshot!("screens_second", page);
    let page = screens(checker("km", 3), EDITED, &edited, &mut journals);
    insta::assert_snapshot!("screens_edited", page);
}

/// Returns a screen as text, with a row of letters under each row that is not plain: bold,
/// underlined, dim, italic, reversed.
fn plain(buffer: &Buffer) -> String {
    let mut page = String::new();
    for y in 0..buffer.area.height {
        let cells = || (0..buffer.area.width).map(|x| &buffer[(x, y)]);
        let words: String = cells().map(Cell::symbol).collect();
        let looks: String = cells().map(look).collect();
        let _ = writeln!(page, "|{}", words.trim_end());
        if !looks.trim_end().is_empty() {
            let _ = writeln!(page, " {}", looks.trim_end());
        }
    }
    page
}

/// Returns the letter of what a cell looks like.
fn look(cell: &Cell) -> char {
    let letters = [
        (Modifier::REVERSED, 'r'),
        (Modifier::UNDERLINED, 'u'),
        (Modifier::BOLD, 'b'),
        (Modifier::ITALIC, 'i'),
        (Modifier::DIM, 'd'),
    ];
    let found = letters.iter().find(|(modifier, _)| cell.modifier.contains(*modifier));
    match found {
        Some((Modifier::REVERSED | Modifier::UNDERLINED, letter)) => *letter,
        Some((_, letter)) if cell.symbol() != " " => *letter,
        _ => ' ',
    }
}
