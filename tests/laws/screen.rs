//! Keys at a story, and a terminal that reads the bytes of every frame: it has
//! to show what was drawn.

use std::sync::Arc;
use std::time::Duration;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Modifier;
use sayso::app::{
    App, BackgroundEvent, Effect, Event, KeyCode, KeyEvent, KeyModifiers, Setup, StoryEntry,
    StoryRequest,
};
use sayso::story::{OpenError, Span, Story};
use sayso::tui::screen::Screen;
use sayso::tui::{Theme, draw};
use sayso::view::{Document, Widths};

use super::strict::{Goes, offence};

/// The time from one key to the next.
const STEP: Duration = Duration::from_millis(150);

/// Presses the keys that bytes stand for at a story, a frame after each, with resizes among them.
pub fn play(typed: &[u8], story: &Story) {
    let mut game = Game::of(story, (80, 24));
    game.look();
    for (i, byte) in typed.iter().enumerate() {
        if game.ended {
            return;
        }
        match script_step(*byte, i) {
            ScriptStep::Key(key) => game.feed(Event::Key(key)),
            ScriptStep::Size(columns, rows) => game.resize((columns, rows)),
            ScriptStep::Pasted => game.feed(Event::Paste("a\u{1b}[31m\n“b”".repeat(1 + i))),
            ScriptStep::Wait => game.feed(Event::Tick),
            ScriptStep::Widths(widths) => game.app.set_char_widths(widths),
        }
        game.look();
    }
}

/// What a byte stands for.
enum ScriptStep {
    Key(KeyEvent),
    Size(u16, u16),
    Pasted,
    Wait,
    Widths(Widths),
}

/// Keys without a printable character.
const KEYS: [KeyCode; 15] = [
    KeyCode::Enter,
    KeyCode::Esc,
    KeyCode::Tab,
    KeyCode::BackTab,
    KeyCode::Backspace,
    KeyCode::Delete,
    KeyCode::Up,
    KeyCode::Down,
    KeyCode::Left,
    KeyCode::Right,
    KeyCode::Home,
    KeyCode::End,
    KeyCode::PageUp,
    KeyCode::PageDown,
    KeyCode::F(1),
];

fn script_step(byte: u8, at: usize) -> ScriptStep {
    let plain = |key| ScriptStep::Key(KeyEvent::from(key));
    match byte {
        b' '..=b'~' => plain(KeyCode::Char(byte.into())),
        1..=26 => {
            let letter = KeyCode::Char((b'a' + byte - 1).into());
            ScriptStep::Key(KeyEvent::new(letter, KeyModifiers::CONTROL))
        }
        0x80..=0xbf => plain(KEYS[usize::from(byte) % KEYS.len()]),
        0xc0..=0xdf => {
            plain(KeyCode::Char(['é', '“', '日', '👍', '\u{301}', 'я'][usize::from(byte) % 6]))
        }
        0xe0..=0xf7 => {
            let n = u16::from(byte) * 37 + at as u16 * 101;
            ScriptStep::Size(n % 130 + 1, n % 47 + 1)
        }
        0xf8..=0xfb => ScriptStep::Pasted,
        0xfc => ScriptStep::Widths(Widths::Wide),
        0xfd => ScriptStep::Widths(Widths::Narrow),
        _ => ScriptStep::Wait,
    }
}

/// An app, the screen that it is drawn on, and the terminal that displays it.
pub struct Game {
    app: App,
    screen: Screen,
    theme: Theme,
    terminal: vt100::Parser,
    story: Story,
    now: Duration,
    /// True once the user has quit.
    pub ended: bool,
}

impl Game {
    /// Opens a story on a screen of a size.
    pub fn of(story: &Story, size: (u16, u16)) -> Self {
        let wanted = StoryRequest::File("a.story".into());
        let row = StoryEntry { title: "a".into(), about: String::new(), wanted };
        let (app, first) = App::new(Setup { stories: vec![row], ..Setup::default() }, size);
        let theme = Theme::builtin("dark").expect("a theme of the table");
        let mut game = Self {
            app,
            screen: Screen::new(theme.clone()),
            theme,
            terminal: parser(size),
            story: story.clone(),
            now: Duration::ZERO,
            ended: false,
        };
        game.carry_out(first);
        game
    }

    /// Feeds an event and carries out its effects.
    pub fn feed(&mut self, event: Event) {
        self.now += STEP;
        let effect = self.app.feed(event, self.now);
        self.carry_out(effect);
    }

    /// Changes the size of the screen.
    pub fn resize(&mut self, size: (u16, u16)) {
        self.terminal = parser(size);
        self.screen.forget();
        self.feed(Event::Resize(size.0, size.1));
    }

    fn carry_out(&mut self, effect: Effect) {
        let news = match effect {
            Effect::Quit | Effect::Fail(_) => {
                self.ended = true;
                return;
            }
            Effect::Redraw => {
                self.screen.forget();
                return;
            }
            Effect::Copy(_) => BackgroundEvent::Copied(Ok("copied".to_owned())),
            Effect::Open { id, wanted } => match wanted {
                StoryRequest::File(_) => {
                    BackgroundEvent::Story { id, doc: Arc::new(Document::of(self.story.clone())) }
                }
                StoryRequest::Bundled(_) | StoryRequest::Stdin(_) => {
                    let why = std::io::ErrorKind::NotFound.into();
                    BackgroundEvent::NoStory {
                        id,
                        why: OpenError::Io { path: "\u{1b}[31m".into(), why },
                    }
                }
            },
            Effect::Search(job) => {
                let body = job.text.body();
                let hits = Arc::new(job.search.within(body, Span::new(0, body.len() as u32)));
                let hit = job.search.next(body, job.from).or_else(|| job.search.next(body, 0));
                self.feed(Event::Background(BackgroundEvent::Hit { id: job.id, hit }));
                BackgroundEvent::Hits { id: job.id, hits }
            }
            Effect::Many(effects) => {
                return effects.into_iter().for_each(|one| self.carry_out(one));
            }
            _ => return,
        };
        self.feed(Event::Background(news));
    }

    /// Draws, and asserts that all bytes of the frame are known sequences.
    pub fn draw(&mut self) {
        let bytes = self.screen.frame(&self.app);
        if let Some(offence) = offence(&bytes, Goes::Terminal) {
            panic!("a frame has {offence}");
        }
    }

    /// Draws a frame, and asserts that its bytes are known and that the terminal shows what was
    /// drawn.
    pub fn look(&mut self) {
        let (columns, rows) = self.app.size();
        let bytes = self.screen.frame(&self.app);
        if let Some(offence) = offence(&bytes, Goes::Terminal) {
            panic!("a frame has {offence}");
        }
        assert!(self.screen.frame(&self.app).is_empty(), "an unchanged frame has bytes");
        let mut buffer = Buffer::empty(Rect::new(0, 0, columns, rows));
        let cursor = draw(&self.app, &self.theme, &mut buffer);
        // vt100 cannot wrap without a second row or column
        if columns < 2 || rows < 2 {
            self.screen.forget();
            return;
        }
        let widths = self.app.char_widths();
        self.terminal.process(as_drawn(&String::from_utf8_lossy(&bytes), widths).as_bytes());
        compare(self.terminal.screen(), &buffer, widths);
        if let Some((x, y)) = cursor {
            assert_eq!(self.terminal.screen().cursor_position(), (y, x), "the cursor");
        }
    }
}

fn parser(size: (u16, u16)) -> vt100::Parser {
    vt100::Parser::new(size.1.max(2), size.0.max(2), 0)
}

/// Converts output for a terminal that draws ambiguous characters in two columns: vt100 does not,
/// so each is replaced by a character that it draws so.
fn as_drawn(text: &str, widths: Widths) -> String {
    let wide = |c: char| {
        let one = c.to_string();
        !c.is_ascii() && Widths::Wide.width(&one) == 2 && Widths::Narrow.width(&one) == 1
    };
    // and vt100 leaves this one out
    let drawn = |c: char| match c {
        c if widths == Widths::Wide && wide(c) => '語',
        '\u{fffd}' => '?',
        c => c,
    };
    without_edges(text).chars().map(drawn).collect()
}

/// Removes from a frame what is drawn while automatic wrapping is off: vt100 does not know that
/// mode. Such glyphs have an uncertain width and are not compared.
fn without_edges(text: &str) -> String {
    let mut pieces = text.split("\u{1b}[?7l");
    let first = pieces.next().unwrap_or_default().to_owned();
    pieces.fold(first, |all, piece| {
        all + piece.split_once("\u{1b}[?7h").map_or("", |(_, after)| after)
    })
}

/// Asserts that a terminal shows a buffer: the text and its attributes. Cells next to a glyph of
/// uncertain width are not compared.
fn compare(screen: &vt100::Screen, buffer: &Buffer, widths: Widths) {
    for y in 0..buffer.area.height {
        let doubtful: Vec<bool> = (0..buffer.area.width)
            .map(|x| {
                widths
                    .glyphs(buffer[(x, y)].symbol())
                    .any(|glyph| glyph.doubtful && glyph.width != 1)
            })
            .collect();
        for x in 0..buffer.area.width {
            let near = usize::from(x.saturating_sub(2))..=usize::from(x);
            let (cell, drawn) = (screen.cell(y, x).expect("on screen"), &buffer[(x, y)]);
            if doubtful[near].contains(&true)
                || cell.is_wide_continuation()
                || is_odd(drawn.symbol())
            {
                continue;
            }
            let symbol = if cell.has_contents() { cell.contents() } else { " " };
            assert_eq!(
                symbol,
                as_drawn(drawn.symbol(), widths),
                "column {x}, row {y} of\n{}",
                screen.contents()
            );
            if symbol != " " {
                let look = [cell.bold(), cell.italic(), cell.underline(), cell.inverse()];
                let script_step =
                    [Modifier::BOLD, Modifier::ITALIC, Modifier::UNDERLINED, Modifier::REVERSED];
                assert_eq!(
                    look,
                    script_step.map(|m| drawn.modifier.contains(m)),
                    "column {x}, row {y} of\n{}",
                    screen.contents()
                );
            }
        }
    }
}

/// Returns true if vt100 may count a symbol's columns differently.
fn is_odd(symbol: &str) -> bool {
    symbol.chars().count() > 1
}
