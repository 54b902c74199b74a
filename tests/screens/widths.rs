//! Glyphs of all widths and both directions: screens as drawn, and as a terminal shows
//! them.

use ratatui::layout::Rect;
use sayso::app::App;
use sayso::tui::draw;
use sayso::tui::screen::Screen;
use sayso::tui::theme::Theme;
use sayso::view::Widths;

use crate::support::{drawn, lettered, type_at};

const SIGNS: &str = "tests/screens/widths.story";
const SCRIPTS: &str = "stories/many-scripts.story";

fn page(path: &str, keys: &str, size: (u16, u16)) -> String {
    let replay = type_at(path, keys, size);
    let (buffer, cursor) = drawn(replay.app());
    lettered(&buffer, cursor)
}

#[test]
fn signs_of_all_widths() {
    insta::assert_snapshot!(page(SIGNS, "", (76, 20)));
}

#[test]
fn right_to_left_words_keep_their_order_and_have_a_sign() {
    insta::assert_snapshot!(page(SCRIPTS, "] q ] q ] q ] q ] q", (80, 24)));
}

#[test]
fn a_right_to_left_name_on_the_card() {
    insta::assert_snapshot!(page(SIGNS, "n", (120, 18)));
}

#[test]
fn right_to_left_words_without_a_gutter() {
    insta::assert_snapshot!(page(SCRIPTS, "] q ] q ] q ] q", (40, 12)));
}

/// Returns the rows as they are drawn where ambiguous characters take two columns.
fn wide(path: &str, keys: &str, (width, height): (u16, u16)) -> Vec<String> {
    let mut app = type_at(path, keys, (width, height)).into_app();
    app.set_char_widths(Widths::Wide);
    let mut buffer = ratatui::buffer::Buffer::empty(Rect::new(0, 0, width, height));
    draw(&app, &Theme::by_role(), &mut buffer);
    let row = |y| {
        let (mut row, mut x) = (String::new(), 0);
        while x < width {
            row.push_str(buffer[(x, y)].symbol());
            x += Widths::Wide.width(buffer[(x, y)].symbol().trim_end_matches('\u{200e}')).max(1)
                as u16;
        }
        row.trim_end().to_owned()
    };
    (0..height).map(row).collect()
}

#[test]
fn where_ambiguous_characters_are_wide_lines_are_shorter_and_signs_are_plain() {
    insta::assert_snapshot!(wide(SIGNS, "n", (76, 24)).join("\n"));
}

#[test]
fn no_row_is_longer_than_the_screen_where_ambiguous_characters_are_wide() {
    for size in [(40, 12), (80, 24), (120, 40)] {
        for keys in ["", "n", "n n n n", "s", "?", "v p", "n <enter>"] {
            for row in wide(SCRIPTS, keys, size) {
                let row = row.replace('\u{200e}', "");
                assert!(Widths::Wide.width(&row) <= size.0.into(), "{keys} {size:?}: {row}");
            }
        }
    }
}

/// Returns the rows that a terminal shows after the first frame of an app.
fn shown(app: &App) -> Vec<String> {
    let (width, height) = app.size();
    let mut terminal = vt100::Parser::new(height, width, 0);
    terminal.process(&Screen::new(Theme::by_role()).frame(app));
    terminal.screen().rows(0, width).collect()
}

/// Terminals draw some glyphs wider or narrower than expected: the words after them must still be
/// in their columns.
#[test]
fn what_follows_a_doubtful_glyph_stands_in_its_column() {
    for (path, keys) in [(SIGNS, ""), (SIGNS, "n"), (SCRIPTS, "4 j"), (SCRIPTS, "G")] {
        let app = type_at(path, keys, (120, 40)).into_app();
        let (buffer, _) = drawn(&app);
        let mut checked = 0;
        for (y, row) in shown(&app).into_iter().enumerate() {
            let plain =
                |text: &str| text.chars().filter(char::is_ascii_alphanumeric).collect::<String>();
            let meant: String = (0..120).map(|x| buffer[(x, y as u16)].symbol()).collect();
            assert_eq!(plain(&row), plain(&meant), "row {y} of {path} after {keys}");
            checked += plain(&row).len();
        }
        assert!(checked > 300, "{checked} letters");
    }
}
