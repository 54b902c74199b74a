//! Pictures of a few cells.

use ratatui::layout::Rect;
use ratatui::style::Color;

use super::*;

/// Returns the picture of rows of text, each in a style.
fn drawn(rows: &[(&str, Style)], page: Style) -> String {
    let mut buffer = Buffer::empty(Rect::new(0, 0, 12, rows.len() as u16));
    for (y, (words, style)) in (0..).zip(rows) {
        let mut x = 0;
        for glyph in Widths::default().glyphs(words) {
            buffer[(x, y)].set_symbol(&glyph.shown).set_style(*style);
            x += glyph.width;
        }
    }
    picture(&buffer, Widths::default(), page)
}

/// Returns the lines of a picture that begin with one of some elements.
fn elements<'a>(picture: &'a str, names: &[&str]) -> Vec<&'a str> {
    let begins = |line: &&str| names.iter().any(|name| line.starts_with(&format!("<{name}")));
    picture.lines().filter(begins).collect()
}

const PAPER: Style = Style::new().fg(Color::Rgb(1, 2, 3)).bg(Color::Rgb(250, 251, 252));

#[test]
fn a_picture_has_title_text_and_window() {
    let picture = drawn(&[("", PAPER), ("Tour  1/5", PAPER), ("a < b", PAPER)], PAPER);
    assert!(picture.starts_with(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"136\" height=\"88\" \
         viewBox=\"0 0 136 88\" role=\"img\" xml:space=\"preserve\">\n<title>sayso: Tour</title>\n\
         <desc>\nTour  1/5\na &lt; b</desc>\n<rect "
    ));
    assert!(picture.ends_with("</g>\n</g>\n</svg>\n"));
    assert!(!picture.contains("<style>") && !picture.contains("class="), "{picture}");
}

#[test]
fn words_stand_at_their_columns_in_their_style() {
    let rows = [
        ("one two", PAPER),
        ("x", PAPER.fg(Color::Rgb(255, 0, 16)).add_modifier(Modifier::BOLD | Modifier::ITALIC)),
        ("日▶", PAPER),
        ("وصل", PAPER),
    ];
    assert_eq!(
        elements(&drawn(&rows, PAPER), &["text"]),
        [
            "<text x=\"0\" y=\"15\" textLength=\"63\">one two</text>",
            "<text x=\"0\" y=\"35\" fill=\"#ff0010\" font-weight=\"bold\" font-style=\"italic\">x</text>",
            "<text x=\"9\" y=\"55\" text-anchor=\"middle\">日</text>\
             <text x=\"22.5\" y=\"55\" text-anchor=\"middle\">▶</text>",
            "<text x=\"0\" y=\"75\" textLength=\"27\" lengthAdjust=\"spacingAndGlyphs\">وصل</text>",
        ]
    );
}

#[test]
fn grounds_lines_and_underlines_are_paths() {
    let marked = PAPER.bg(Color::Rgb(0, 0, 255));
    let underlined = PAPER.add_modifier(Modifier::UNDERLINED).underline_color(Color::Rgb(9, 9, 9));
    let rows = [("ab", marked), ("cd", underlined), ("──│▌█", PAPER)];
    assert_eq!(
        elements(&drawn(&rows, PAPER), &["path"]),
        [
            "<path fill=\"#0000ff\" d=\"M0 0h18v20h-18z\"/>",
            "<path fill=\"#010203\" d=\"M0 50h18v1h-18zM22 40h1v20h-1zM27 42h5v16h-5zM36 42h9v16h-9z\"/>",
            "<path fill=\"#090909\" d=\"M0 37h18v1h-18z\"/>",
        ]
    );
}

#[test]
fn what_is_reversed_changes_with_its_ground() {
    let picture = drawn(&[("ab", PAPER.add_modifier(Modifier::REVERSED))], PAPER);
    assert_eq!(
        elements(&picture, &["path", "text"]),
        [
            "<path fill=\"#010203\" d=\"M0 0h18v20h-18z\"/>",
            "<text x=\"0\" y=\"15\" textLength=\"18\" fill=\"#fafbfc\">ab</text>"
        ]
    );
}

#[test]
fn without_a_ground_a_picture_follows_the_page() {
    let picture = drawn(&[("a", Style::new().fg(Color::Blue))], Style::new());
    let style = elements(&picture, &["style"]).join("");
    assert!(style.starts_with("<style>@media (prefers-color-scheme: dark) { ."), "{style}");
    assert!(style.contains(" .c-0b57b0-7ab8ff { fill: #7ab8ff }"), "{style}");
    assert_eq!(
        elements(&picture, &["text"]),
        ["<text x=\"0\" y=\"15\" fill=\"#0b57b0\" class=\"c-0b57b0-7ab8ff\">a</text>"]
    );
}

#[test]
fn nothing_is_written_that_xml_does_not_allow() {
    assert_eq!(escaped("<a href='\"&"), "&lt;a href=&#39;&quot;&amp;");
    assert_eq!(
        escaped("a\u{0}\u{1b}[1m\u{9b}\u{fffe}\u{ffff}b\nc"),
        "a\u{fffd}\u{fffd}[1m\u{fffd}\u{fffd}\u{fffd}b\nc"
    );
    let mut buffer = Buffer::empty(Rect::new(0, 0, 4, 1));
    buffer[(0, 0)].set_symbol("]]>");
    buffer[(3, 0)].set_symbol("\u{1b}");
    let picture = picture(&buffer, Widths::default(), PAPER);
    assert!(!picture.contains("]]>") && !picture.contains('\u{1b}'));
}
