//! Addresses as links of the terminal (OSC 8): on the cells that show them and on no others, whatever
//! is typed; and what `g x` does.

mod support;

use std::sync::Arc;

use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use sayso::tui::replay::Replay;
use sayso::tui::screen::Screen;
use sayso::tui::{Theme, draw};

const STORY: &str = "tests/screens/links.story";
/// An article with addresses in its words.
const ADDRESSES: &str = "tests/screens/addresses.story";

/// The addresses on the cells of a terminal, as it keeps them. It knows what sayso writes and no more.
struct Cells {
    size: (usize, usize),
    at: (usize, usize),
    region: (usize, usize),
    link: Option<Target>,
    rows: Vec<Vec<(char, Option<Target>)>>,
}

/// The address that a cell leads to, with the ID of the link.
type Target = (Arc<str>, Option<u32>);

impl Cells {
    fn new((width, height): (u16, u16)) -> Self {
        let size = (usize::from(width), usize::from(height));
        let rows = vec![vec![(' ', None); size.0]; size.1];
        Self { size, at: (0, 0), region: (0, size.1 - 1), link: None, rows }
    }

    fn read(&mut self, bytes: &[u8]) {
        let text = std::str::from_utf8(bytes).expect("UTF-8");
        let mut rest = text;
        while let Some(c) = rest.chars().next() {
            rest = if let Some(link) = rest.strip_prefix("\x1b]8;") {
                let (id, link) = link.split_once(';').expect("parameters");
                let (url, after) = link.split_once("\x1b\\").expect("an end");
                let id = id.strip_prefix("id=").map(|id| id.parse().expect("an ID"));
                assert!(url.is_empty() || url.starts_with("https://"), "{url:?}");
                assert!(url.bytes().all(|byte| matches!(byte, b'!'..=b'~')), "{url:?}");
                self.link = (!url.is_empty()).then(|| (url.into(), id));
                after
            } else if let Some(body) = rest.strip_prefix("\x1b[") {
                let end = body.find(|c: char| c.is_ascii_alphabetic()).expect("an end");
                self.command(&body[..end], body.as_bytes()[end]);
                &body[end + 1..]
            } else {
                assert!(!c.is_control(), "{c:?}");
                self.rows[self.at.1][self.at.0] = (c, self.link.clone());
                self.at.0 = (self.at.0 + 1).min(self.size.0 - 1);
                &rest[c.len_utf8()..]
            };
        }
    }

    fn command(&mut self, parameters: &str, last: u8) {
        let numbers: Vec<usize> = parameters.split(';').filter_map(|n| n.parse().ok()).collect();
        let number = |at: usize| numbers.get(at).copied().unwrap_or(1);
        match last {
            b'H' => self.at = (number(1) - 1, number(0) - 1),
            b'C' => self.at.0 += number(0),
            b'K' => self.rows[self.at.1][self.at.0..].fill((' ', None)),
            b'r' if numbers.is_empty() => self.region = (0, self.size.1 - 1),
            b'r' => self.region = (number(0) - 1, number(1) - 1),
            b'S' | b'T' => {
                let rows = &mut self.rows[self.region.0..=self.region.1];
                let (by, all) = (number(0).min(rows.len()), rows.len());
                let blank = vec![(' ', None); self.size.0];
                if last == b'S' {
                    rows.rotate_left(by);
                    rows[all - by..].fill(blank);
                } else {
                    rows.rotate_right(by);
                    rows[..by].fill(blank);
                }
            }
            b'm' | b'h' | b'l' => {}
            other => panic!("{:?}", char::from(other)),
        }
    }
}

/// A reader, its screen with links, and the terminal.
struct Shown {
    replay: Replay<'static>,
    screen: Screen,
    cells: Cells,
}

impl Shown {
    fn at(size: (u16, u16)) -> Self {
        Self::of(STORY, size)
    }

    fn of(story: &str, size: (u16, u16)) -> Self {
        let mut screen = Screen::new(Theme::builtin("terminal").expect("a theme"));
        screen.show_links(true);
        let replay = support::type_at(story, "", size);
        let mut shown = Self { replay, screen, cells: Cells::new(size) };
        shown.frame();
        shown
    }

    /// Draws a frame and returns its bytes, after comparing every cell with what it must lead to.
    fn frame(&mut self) -> Vec<u8> {
        let bytes = self.screen.frame(self.replay.app());
        self.cells.read(&bytes);
        let (width, height) = self.replay.app().size();
        let mut buffer = Buffer::empty(Rect::new(0, 0, width, height));
        draw::draw(self.replay.app(), &Theme::builtin("terminal").expect("a theme"), &mut buffer);
        let links = draw::links(self.replay.app(), &buffer);
        for (y, row) in self.cells.rows.iter().enumerate() {
            for (x, (c, link)) in row.iter().enumerate() {
                let here = (x as u16, y as u16).into();
                let wanted = links.iter().find(|link| link.area.contains(here));
                let wanted = wanted.map(|link| (link.url.clone(), link.id));
                assert_eq!(*link, wanted, "{c:?} at {x}, {y}");
            }
        }
        bytes
    }

    fn press(&mut self, keys: &str) -> String {
        self.replay.play(&sayso::app::keys::script::read(keys).expect("keys"));
        String::from_utf8(self.frame()).expect("UTF-8")
    }

    /// Returns the addresses that the screen shows, and the words that lead there.
    fn links(&self) -> Vec<(String, String)> {
        let mut all: Vec<(String, String)> = Vec::new();
        for row in &self.cells.rows {
            for (c, link) in row {
                let Some((link, _)) = link else { continue };
                match all.last_mut() {
                    Some((url, words)) if *url == **link => words.push(*c),
                    _ => all.push((link.to_string(), c.to_string())),
                }
            }
        }
        all
    }
}

#[test]
fn the_addresses_of_a_source_and_a_person_are_links() {
    let mut shown = Shown::at((120, 40));
    shown.press("] c <enter> <enter>");
    let links = shown.links();
    let log = "https://records.example/ferry/log?month=3&page=12";
    assert_eq!(links[0], (log.to_owned(), log.to_owned()));
    // one that is wrapped leads to the whole address from each of its lines
    assert!(links[1].0.ends_with("wrapped-on-a-card") && links[1].0.starts_with("https://archive"));
    assert_eq!(links[1].0, links[1].1);
    // nothing stays a link when the card goes
    shown.press("<esc> <esc> ] q");
    assert_eq!(shown.links(), []);
    shown.press("<enter> G");
    shown.press("<esc> ] p <enter>");
    let people: Vec<String> = shown.links().into_iter().map(|(_, words)| words).collect();
    assert_eq!(people, ["https://people.example/ida-ferro", "https://index.example/q/77"]);
}

#[test]
fn addresses_in_the_article_are_links_and_their_words_stay_where_they_are() {
    let mut shown = Shown::of(ADDRESSES, (80, 24));
    let links = shown.links();
    let words: Vec<&str> = links.iter().map(|(_, words)| &**words).collect();
    let long = "https://gault.example/minutes/2026/05/02/the-ferry-and-the-numbers-of-march-and-april.html";
    assert_eq!(words[0], "https://gault.example/ferry", "{links:?}");
    // both lines of a wrapped one lead to all of it, as one link
    assert_eq!(links[1], (long.to_owned(), long.to_owned()));
    let ids = |shown: &Shown| {
        let cells = shown.cells.rows.iter().flatten().filter_map(|(_, link)| link.clone());
        let mut ids: Vec<_> = cells.filter(|(url, _)| **url == *long).map(|(_, id)| id).collect();
        ids.dedup();
        ids
    };
    let id = ids(&shown);
    assert!(id.len() == 1 && id[0].is_some(), "{id:?}");
    assert_eq!(words[2], "https://порт.example/паром");
    assert_eq!(
        links[2].0,
        "https://%D0%BF%D0%BE%D1%80%D1%82.example/%D0%BF%D0%B0%D1%80%D0%BE%D0%BC"
    );
    assert_eq!(words.len(), 3, "no link to what has a control or another scheme: {links:?}");
    // nothing moves, and the link stays one when it is half out of sight
    let mut buffer = Buffer::empty(Rect::new(0, 0, 80, 24));
    let theme = Theme::builtin("terminal").expect("a theme");
    draw::draw(shown.replay.app(), &theme, &mut buffer);
    for (cell, (c, _)) in buffer.content.iter().zip(shown.cells.rows.iter().flatten()) {
        assert!(cell.symbol().starts_with(*c), "{cell:?} {c:?}");
    }
    for _ in 0..12 {
        shown.press("<c-e>");
        assert!(ids(&shown).is_empty() || ids(&shown) == id);
    }
}

#[test]
fn the_words_of_links_in_markdown_lead_to_their_addresses() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("a.md");
    let text = "See [the plan](https://x.example/plan), [план моста](https://x.example/%D0%BF \"T\"), \
                [γέφυρα](https://x.example/hashi) and [the road that is long enough for two lines of \
                this narrow screen](https://x.example/road).\n\n\
                [bank.example](https://evil.example), [https://y.example/a](https://evil.example), \
                [x](javascript:alert) and &#8217; https://z.example/?a=1&amp;b=2.\n";
    std::fs::write(&path, text).expect("a file");
    for size in [(80, 24), (40, 20)] {
        let shown = Shown::of(&path.to_string_lossy(), size);
        let links = shown.links();
        let found: Vec<(&str, &str)> =
            links.iter().map(|(url, words)| (&**url, words.trim())).collect();
        assert_eq!(found[0], ("https://x.example/plan", "the plan"), "{size:?}");
        assert_eq!(found[1], ("https://x.example/%D0%BF", "план моста"), "{size:?}");
        assert_eq!(found[2].0, "https://x.example/hashi");
        assert_eq!(found[2].1, "γέφυρα");
        let road = "the road that is long enough for two lines of this narrow screen";
        let without = |words: &str| words.replace(' ', "");
        assert_eq!((found[3].0, without(found[3].1)), ("https://x.example/road", without(road)));
        // words that are an address lead there
        assert_eq!(found[4], ("https://y.example/a", "https://y.example/a"));
        assert_eq!(found[5], ("https://z.example/?a=1&b=2", "https://z.example/?a=1&b=2"));
        assert_eq!(found.len(), 6, "{found:?}");
        // and g x offers them where nothing selected has one
        let mut replay = shown.replay;
        replay.play(&sayso::app::keys::script::read("g x \"road\" <enter>").expect("keys"));
        let said = replay.app().message().map_or("", |message| &message.text);
        assert_eq!(said, "address: https://x.example/road");
    }
}

#[test]
fn links_scroll_along_with_their_rows() {
    let mut shown = Shown::of(ADDRESSES, (80, 24));
    let all = shown.links();
    assert!(all.len() > 2);
    let bytes = shown.press("<c-e>");
    assert!(bytes.contains("\x1b[1S"), "{bytes:?}");
    assert!(!bytes.contains("\x1b]8;"), "no link is written again: {bytes:?}");
    let bytes = shown.press("<c-y>");
    assert!(bytes.contains("\x1b[1T"), "{bytes:?}");
    assert_eq!(bytes.matches("\x1b]8;;http").count(), 1, "only the one that came in: {bytes:?}");
    assert_eq!(shown.links(), all);
}

#[test]
fn lines_without_links_cost_nothing() {
    let mut shown = Shown::at((80, 24));
    let mut without = Screen::new(Theme::builtin("terminal").expect("a theme"));
    let _ = without.frame(shown.replay.app());
    for keys in ["j", "j", "j", "<space>", "] q", "k", "j", "v s", "<esc>", "] c"] {
        let bytes = shown.press(keys);
        assert_eq!(bytes.as_bytes(), without.frame(shown.replay.app()), "{keys}");
    }
    // and a frame that does not change has none at all
    shown.press("<enter> <enter>");
    assert!(!shown.links().is_empty());
    assert_eq!(shown.press(""), "");
}

#[test]
fn links_are_right_whatever_is_typed() {
    let key = prop::sample::select(
        "j k <space> b <c-d> n N ]c [c ]q ]p [p <enter> <esc> <tab> v_s v_q ? q / x = g_g G z M w L H"
            .split(' ')
            .collect::<Vec<_>>(),
    );
    let size = prop::sample::select(vec![(80_u16, 24_u16), (120, 40), (60, 20), (100, 12)]);
    let size = (size, prop::sample::select(vec![STORY, ADDRESSES]));
    let games = (size, proptest::collection::vec(key, 30));
    let rounds = std::env::var("SAYSO_ROUNDS").ok().and_then(|n| n.parse().ok()).unwrap_or(10);
    let mut runner = TestRunner::deterministic();
    let mut seen = 0;
    for _ in 0..rounds {
        let ((size, story), keys) = games.new_tree(&mut runner).expect("keys").current();
        let mut shown = Shown::of(story, size);
        for key in keys {
            if shown.replay.ended.is_some() {
                break;
            }
            shown.press(&key.replace('_', " "));
            seen += shown.links().len();
        }
    }
    assert!(seen > 0, "no link was ever shown: the test tests nothing");
}

/// Returns the message after keys.
fn told(keys: &str) -> String {
    let replay = support::type_at(STORY, keys, (80, 24));
    replay.app().message().map_or(String::new(), |message| message.text.clone())
}

#[test]
fn g_x_opens_or_prints_an_address() {
    assert_eq!(told("g x"), "address: https://letter.example/ferry");
    // several are offered
    let offered = support::type_at(STORY, "] c g x", (80, 24));
    let screen = support::screen_of(&offered);
    for words in ["open: ", "The log of the ferry", "this story"] {
        assert!(screen.contains(words), "{words}:\n{screen}");
    }
    assert_eq!(
        told("] c g x <enter>"),
        "address: https://records.example/ferry/log?month=3&page=12"
    );
    assert_eq!(told("] q g x \"index\" <enter>"), "address: https://index.example/q/77");
    let none = support::type_at("tests/screens/claims.story", "] c g x", (80, 24));
    let message = none.app().message().expect("a message").text.clone();
    assert_eq!(message, "no address (http or https) is given here");
}
