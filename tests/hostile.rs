//! Hundreds of hostile stories (thousands with `PROPTEST_CASES`): whatever their text is, nothing
//! that could control a terminal gets into what is drawn, printed or exported.
//!
//! tests/terminal/hostile.rs does the same with a few stories through the real program.

#[path = "support/lines.rs"]
mod lines;

use std::io;
use std::path::{Path, PathBuf};

use proptest::prelude::*;
use ratatui::buffer::{Buffer, Cell};
use ratatui::layout::Rect;
use ratatui::style::Style;
use sayso::app::keys::script;
use sayso::app::{App, Setup, StoryEntry, StoryRequest};
use sayso::export::{ExportInput, Options};
use sayso::story::{Files, Story, load};
use sayso::tui::replay::Replay;
use sayso::tui::{Theme, draw};
use sayso::view::visible::direction;
use sayso::view::{Document, Widths};

/// A disk with one file on it.
struct One(String);

impl Files for One {
    fn read(&self, _: &Path) -> io::Result<Vec<u8>> {
        Ok(self.0.clone().into_bytes())
    }

    fn is_file(&self, _: &Path) -> bool {
        true
    }

    fn is_dir(&self, _: &Path) -> bool {
        false
    }

    fn list(&self, _: &Path) -> io::Result<Vec<PathBuf>> {
        Ok(Vec::new())
    }
}

/// Text with controls, escapes and bidirectional controls.
fn words() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        3 => "[a-z ]{1,8}",
        1 => Just("\u{1b}[31m".to_owned()),
        1 => Just("\u{1b}]52;c;eA==\u{7}".to_owned()),
        1 => Just("\u{9b}2J".to_owned()),
        1 => prop::sample::select(vec!['\u{0}', '\u{8}', '\r', '\u{b}', '\u{7f}', '\u{85}', '\u{90}',
            '\u{202e}', '\u{2066}', '\u{200f}', '\u{2028}', '\u{feff}', '\u{1b}']).prop_map(String::from),
        1 => any::<char>().prop_map(String::from),
    ];
    prop::collection::vec(piece, 1..4).prop_map(|pieces| pieces.concat())
}

/// Writes text as a TOML string of escapes only.
fn toml(words: &str) -> String {
    let escaped: Vec<String> = words.chars().map(|c| format!("\\U{:08X}", u32::from(c))).collect();
    format!("\"{}\"", escaped.concat())
}

fn story(words: &[String]) -> String {
    let t = |i: usize| toml(&words[i]);
    format!(
        "+++\nformat = 1\ntitle = {}\noutlet = {}\nnote = {}\n[people.a]\nname = {}\nrole = {}\n\
         [sources.s]\ntitle = {}\nkind = {}\n+++\n\nOne {} “two” three.\n\n+++\n[quotes.q]\n\
         text = \"“two”\"\nspeaker = \"a\"\ncue = {}\nnote = {}\n[claims.c]\ntext = \"three\"\n\
         says = {}\nevidence = [{{ source = \"s\", locator = {}, stance = {} }}]\n",
        t(0),
        t(1),
        t(2),
        t(3),
        t(4),
        t(5),
        t(6),
        words[7],
        t(8),
        t(9),
        t(10),
        t(11),
        t(12),
    )
}

fn is_dangerous(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{200e}' | '\u{200f}'
            | '\u{2028}' | '\u{2029}' | '\u{feff}')
}

/// Removes the mark that drawing adds after right-to-left words: one at the end of a cell, if the
/// last letter on the row so far is a right-to-left one. Any other mark stays, and is dangerous.
fn without_ours(row: &[Cell]) -> String {
    let mut kept = String::new();
    for cell in row {
        match cell.symbol().strip_suffix(direction::END) {
            Some(words) if direction::is_open(&format!("{kept}{words}")) => kept.push_str(words),
            _ => kept.push_str(cell.symbol()),
        }
    }
    kept
}

fn opened(text: &str) -> Option<Story> {
    load(&One(text.to_owned()), Path::new("a.story")).ok()
}

/// Returns the screen after some keys.
fn drawn(text: &str, keys: &str) -> Buffer {
    let wanted = StoryRequest::File("a.story".into());
    let row = StoryEntry { title: "a".into(), about: String::new(), wanted };
    let open = |_: &StoryRequest| load(&One(text.to_owned()), Path::new("a.story"));
    let setup = Setup { stories: vec![row], ..Setup::default() };
    let mut replay = Replay::new(App::new(setup, (100, 30)), &open);
    replay.press(&script::parse(keys).expect("keys"));
    let mut buffer = Buffer::empty(Rect::new(0, 0, 100, 30));
    let _ = draw(replay.app(), &Theme::by_role(), &mut buffer);
    buffer
}

/// Returns true if a picture has only the elements that the program writes.
fn has_only_our_elements(picture: &str) -> bool {
    let ours = ["svg", "title", "desc", "style", "rect", "path", "g", "text"];
    picture.split('<').skip(1).all(|tag| {
        let name = tag.trim_start_matches('/').split([' ', '>']).next();
        name.is_some_and(|name| ours.contains(&name))
    })
}

/// Returns everything that the line-by-line reader prints of a story.
fn read_out(text: &str, width: Option<u16>) -> String {
    let row = |title: &str| StoryEntry {
        title: title.into(),
        about: text.into(),
        wanted: StoryRequest::File("a.story".into()),
    };
    let setup = Setup { stories: vec![row(text), row("b")], ..Setup::default() };
    let asked = [
        "2",
        "all",
        "n",
        "c",
        "1",
        "",
        "claim 1",
        "g e",
        "1",
        "s",
        text,
        "q",
        "marked",
        "y",
        "/two",
        text,
        "regex (",
        "help",
        "",
        "]l",
        "c",
        "z",
        "1",
        "q",
        text,
        "/a",
        "nonsense \u{1b}[2J",
    ];
    lines::typed(setup, &asked, width, &|_| load(&One(text.to_owned()), Path::new("a.story")))
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn nothing_dangerous_leaves_a_story(words in prop::collection::vec(words(), 13)) {
        leaves_nothing_dangerous(&words)?;
    }

    #[test]
    fn the_stories_can_be_opened(words in prop::collection::vec("[a-z]{1,9}", 13)) {
        prop_assert!(opened(&story(&words)).is_some());
    }
}

/// Checks all output of a story with this text.
fn leaves_nothing_dangerous(words: &[String]) -> Result<(), TestCaseError> {
    let text = story(words);
    let Some(loaded) = opened(&text) else { return Ok(()) };
    let copy = sayso::export::pages::annotated::of(&Document::of(loaded), 60);
    for piece in copy.iter().flat_map(|line| &line.pieces) {
        prop_assert!(!piece.text.contains(is_dangerous), "the copy: {:?}", piece.text);
    }
    for keys in ["n", "] c <enter>", "s", "] c g e"] {
        let screen = drawn(&text, keys);
        let picture = sayso::tui::svg::picture(&screen, Widths::default(), Style::new());
        prop_assert!(!picture.contains(|c| is_dangerous(c) && c != '\n'), "{keys}: {picture:?}");
        prop_assert!(has_only_our_elements(&picture), "{keys}: {picture:?}");
        let shown: String = screen.content.chunks(100).map(without_ours).collect();
        prop_assert!(!shown.contains(is_dangerous), "{keys}: {shown:?}");
    }
    let said = read_out(&text, text.len().is_multiple_of(2).then_some(30));
    prop_assert!(!said.contains(|c| is_dangerous(c) && c != '\n'), "lines: {said:?}");
    let mut json = Vec::new();
    let mut stories = opened(&text).into_iter().map(ExportInput::from);
    sayso::export::data::json::write(&mut stories, &Options::default(), &mut json).expect("memory");
    let json = String::from_utf8(json).expect("text");
    prop_assert!(!json.contains(|c| is_dangerous(c) && c != '\n'), "JSON: {json:?}");
    Ok(())
}

#[test]
fn words_from_right_to_left_end_with_a_mark_of_ours_alone() {
    let words = ["a", "a", "a", "a", "a", " ", "a", " ", "a", "a", "a", "a", "a"].map(String::from);
    for hebrew in ["יִ", "יִ\u{200e}", "\u{200e}יִ\u{200e} b", "יִ\u{200f}\u{200e}\u{202e}"]
    {
        for place in [4, 7, 9] {
            let mut words = words.clone();
            words[place] = hebrew.to_owned();
            leaves_nothing_dangerous(&words).expect(hebrew);
        }
    }
    let row = ["ם\u{200e}", " ", "b\u{200e}", "ם\u{200e}\u{200e}"].map(Cell::new);
    assert_eq!(without_ours(&row), "ם b\u{200e}ם\u{200e}");
}

/// The examples of other tools' files, each a seed of hostile ones.
const SEEDS: [&str; 5] = [
    include_str!("interop/label-studio.json"),
    include_str!("interop/doccano.jsonl"),
    include_str!("interop/prodigy.jsonl"),
    include_str!("interop/citron.json"),
    include_str!("interop/pubannotation.json"),
];

/// What is put into them.
const INTO: [&str; 16] = [
    "null",
    "-1",
    "4294967296",
    "1e308",
    "0.5",
    "[]",
    "{}",
    "\"\"",
    "\"\\ud83d\"",
    "\u{feff}",
    "[[[[",
    "\"../..\"",
    "\n",
    "{",
    "\"\\u0000\"",
    "18446744073709551616",
];

/// Opens every story of a file of another tool, and everything that can be asked of it.
fn open_all(text: &str) {
    let files = Foreign(text.to_owned());
    let path = Path::new("a.jsonl");
    let all = sayso::story::formats::members::stories_of(&files, path);
    for path in all.unwrap_or_else(|| vec![path.to_owned()]).iter().take(8) {
        if let Ok(story) = load(&files, path) {
            for quote in story.quotes.iter() {
                for span in quote.parts.iter().chain(&quote.cue).chain(&quote.mention) {
                    assert!(story.body().get(span.range()).is_some());
                }
            }
        }
    }
}

/// A disk with one JSON file on it.
struct Foreign(String);

impl Files for Foreign {
    fn read(&self, _: &Path) -> io::Result<Vec<u8>> {
        Ok(self.0.clone().into_bytes())
    }

    fn is_file(&self, path: &Path) -> bool {
        path == Path::new("a.jsonl")
    }

    fn is_dir(&self, _: &Path) -> bool {
        false
    }

    fn list(&self, _: &Path) -> io::Result<Vec<PathBuf>> {
        Ok(Vec::new())
    }
}

proptest! {
    /// Pieces of the examples are cut out, doubled and replaced: nothing panics, and no span leaves the text.
    #[test]
    fn files_of_other_tools_are_read_whatever_is_in_them(
        seed in 0..SEEDS.len(),
        edits in prop::collection::vec((any::<prop::sample::Index>(), 0..40_usize, 0..INTO.len(), any::<bool>()), 1..6),
    ) {
        let mut text = SEEDS[seed].to_owned();
        for (at, length, what, values) in edits {
            // mostly whole values are replaced, so that the rest is JSON still
            let marks: Vec<usize> = if values {
                text.match_indices(": ").map(|(at, _)| at + 2).collect()
            } else {
                text.char_indices().map(|(at, _)| at).collect()
            };
            if marks.is_empty() {
                continue;
            }
            let from = *at.get(&marks);
            let to = if values {
                text[from..].find([',', '}', ']']).map_or(text.len(), |end| from + end)
            } else {
                text[from..].char_indices().nth(length).map_or(text.len(), |(end, _)| from + end)
            };
            text.replace_range(from..to, INTO[what]);
        }
        open_all(&text);
    }
}
