//! Frames against a terminal: after the bytes of a frame, the terminal shows exactly the cells that
//! were drawn.

use std::fmt::Write;

use proptest::prelude::*;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::{Color, Modifier, Style};
use sayso::tui::frame::Frames;

const WIDTH: u16 = 24;
const HEIGHT: u16 = 10;

/// Returns a screen as text with its attributes, as `vt100` parsed the bytes.
fn parsed(parser: &vt100::Parser) -> Vec<String> {
    let screen = parser.screen();
    let mut cells = Vec::new();
    for y in 0..HEIGHT {
        for x in 0..WIDTH {
            let cell = screen.cell(y, x).expect("on screen");
            if cell.is_wide_continuation() {
                continue;
            }
            let symbol = if cell.has_contents() { cell.contents() } else { " " };
            let look = [cell.bold(), cell.italic(), cell.underline(), cell.inverse()];
            let fg = if symbol == " " && !look[3] && !look[2] {
                vt100::Color::Default
            } else {
                cell.fgcolor()
            };
            let (bold, italic) = (look[0] && symbol != " ", look[1] && symbol != " ");
            cells.push(format!(
                "{x},{y} {symbol} {bold} {italic} {} {} {fg:?} {:?}",
                look[2],
                look[3],
                cell.bgcolor()
            ));
        }
    }
    cells
}

/// Returns the same for a buffer, drawn in the simplest way: cell by cell.
fn expected(buffer: &Buffer) -> Vec<String> {
    let mut parser = vt100::Parser::new(HEIGHT, WIDTH, 0);
    for y in 0..HEIGHT {
        let mut x = 0;
        while x < WIDTH {
            let cell = &buffer[(x, y)];
            let wide = unicode_width::UnicodeWidthStr::width(cell.symbol()).max(1) as u16;
            let mut codes = String::from("0");
            for (m, code) in [
                (Modifier::BOLD, ";1"),
                (Modifier::ITALIC, ";3"),
                (Modifier::UNDERLINED, ";4"),
                (Modifier::REVERSED, ";7"),
            ] {
                if cell.modifier.contains(m) {
                    codes.push_str(code);
                }
            }
            for (colour, base) in [(cell.fg, 38), (cell.bg, 48)] {
                let _ = match colour {
                    Color::Indexed(n) => write!(codes, ";{base};5;{n}"),
                    Color::Rgb(r, g, b) => write!(codes, ";{base};2;{r};{g};{b}"),
                    _ => Ok(()),
                };
            }
            let bytes = format!("\x1b[{};{}H\x1b[{codes}m{}", y + 1, x + 1, cell.symbol());
            parser.process(bytes.as_bytes());
            x += wide;
        }
    }
    parsed(&parser)
}

/// A line to be drawn: text and a style.
#[derive(Clone, Debug)]
struct Drawn {
    words: String,
    style: Style,
    from: u16,
}

fn style() -> impl Strategy<Value = Style> {
    let colour = prop_oneof![
        4 => Just(Color::Reset),
        2 => (16u8..40).prop_map(Color::Indexed),
        1 => any::<(u8, u8, u8)>().prop_map(|(r, g, b)| Color::Rgb(r, g, b)),
    ];
    (colour.clone(), colour, 0u8..16).prop_map(|(fg, bg, bits)| {
        let mut style = Style::new().fg(fg).bg(bg);
        for (bit, m) in [Modifier::BOLD, Modifier::ITALIC, Modifier::UNDERLINED, Modifier::REVERSED]
            .iter()
            .enumerate()
        {
            if bits & (1 << bit) != 0 {
                style = style.add_modifier(*m);
            }
        }
        style
    })
}

fn line() -> impl Strategy<Value = Drawn> {
    let words = prop_oneof![
        3 => "[a-z ]{0,30}",
        1 => "[a-z日本語“”… ]{0,20}",
    ];
    (words, style(), 0u16..WIDTH).prop_map(|(words, style, from)| Drawn { words, style, from })
}

fn paint(lines: &[Drawn], top: usize) -> Buffer {
    let mut buffer = Buffer::empty(Rect::new(0, 0, WIDTH, HEIGHT));
    for (y, line) in lines.iter().skip(top).take(HEIGHT.into()).enumerate() {
        buffer.set_stringn(
            line.from,
            y as u16,
            &line.words,
            (WIDTH - line.from).into(),
            line.style,
        );
    }
    buffer
}

/// Glyphs on whose width terminals disagree, among others.
const DOUBTFUL: [&str; 8] = ["👍🏽", "❤️", "🇩🇪", "e\u{301}", "①", "語", "ab", " "];

/// Glyphs away from the right edge, where `vt100` would wrap.
fn doubtful_line() -> impl Strategy<Value = Drawn> {
    let glyphs = prop::collection::vec(prop::sample::select(DOUBTFUL.to_vec()), 0..8);
    (glyphs, style(), 0..4u16).prop_map(|(glyphs, style, from)| Drawn {
        words: glyphs.concat(),
        style,
        from,
    })
}

/// Keeps the cells that are not at or within a glyph of uncertain width.
fn beside_doubtful(cells: Vec<String>, buffer: &Buffer) -> Vec<String> {
    let doubtful = |x: u16, y: u16| {
        (x.saturating_sub(1)..=x).any(|at| DOUBTFUL[..5].contains(&buffer[(at, y)].symbol()))
    };
    let place = |cell: &str| {
        let (x, rest) = cell.split_once(',').expect("x");
        let y = rest.split_once(' ').expect("y").0;
        (x.parse().expect("column"), y.parse().expect("row"))
    };
    cells
        .into_iter()
        .filter(|cell| {
            let (x, y) = place(cell);
            !doubtful(x, y)
        })
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_terminal_shows_what_was_drawn(
        lines in prop::collection::vec(line(), 12..40),
        tops in prop::collection::vec(0usize..30, 1..8),
        swap in prop::collection::vec(line(), 8),
        area in (0u16..4, 4u16..10),
    ) {
        let (mut lines, mut frames) = (lines, Frames::default());
        let mut parser = vt100::Parser::new(HEIGHT, WIDTH, 0);
        let scroll = Rect::new(0, area.0, WIDTH, (area.1).min(HEIGHT - area.0));
        for (i, top) in tops.iter().enumerate() {
            let at = (top + i) % lines.len();
            lines[at] = swap[i].clone();
            let buffer = paint(&lines, *top);
            parser.process(&frames.flush(&buffer, scroll, None));
            prop_assert_eq!(parsed(&parser), expected(&buffer));
            prop_assert!(frames.flush(&buffer, scroll, None).is_empty(), "an unchanged frame has no bytes");
        }
    }

    #[test]
    fn a_glyph_of_doubtful_width_harms_nothing_beside_it(
        screens in prop::collection::vec(prop::collection::vec(doubtful_line(), 1..10), 2..6),
    ) {
        let mut frames = Frames::default();
        let mut parser = vt100::Parser::new(HEIGHT, WIDTH, 0);
        for lines in screens {
            let buffer = paint(&lines, 0);
            parser.process(&frames.flush(&buffer, Rect::ZERO, None));
            prop_assert_eq!(
                beside_doubtful(parsed(&parser), &buffer),
                beside_doubtful(expected(&buffer), &buffer)
            );
        }
    }

    #[test]
    fn a_scrolled_window_is_scrolled_by_the_terminal(
        lines in prop::collection::vec(line(), 30..60),
        steps in prop::collection::vec(-3i32..4, 1..20),
    ) {
        let mut frames = Frames::default();
        let mut parser = vt100::Parser::new(HEIGHT, WIDTH, 0);
        let mut top = 5i32;
        for step in steps {
            top = (top + step).clamp(0, 29);
            let buffer = paint(&lines, top as usize);
            parser.process(&frames.flush(&buffer, Rect::new(0, 0, WIDTH, HEIGHT), Some((3, 3))));
            prop_assert_eq!(parsed(&parser), expected(&buffer));
            prop_assert_eq!(parser.screen().cursor_position(), (3, 3));
        }
    }
}
