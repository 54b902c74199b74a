//! Themes: every one of the table is whole, and what is wrong with another is said.

use super::*;
use crate::tui::colour::palette;

/// Returns the colour of a style's words, its ground, both as RGB.
fn rgb(colour: Color) -> Option<(u8, u8, u8)> {
    match colour {
        Color::Rgb(r, g, b) => Some((r, g, b)),
        Color::Indexed(n) => Some(palette(n)),
        _ => None,
    }
}

/// Returns the relative luminance of a colour as WCAG 2.2 defines it.
fn luminance((r, g, b): (u8, u8, u8)) -> f64 {
    let linear = |c: u8| {
        let c = f64::from(c) / 255.0;
        if c <= 0.04045 { c / 12.92 } else { ((c + 0.055) / 1.055).powf(2.4) }
    };
    0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b)
}

fn contrast(a: (u8, u8, u8), b: (u8, u8, u8)) -> f64 {
    let (a, b) = (luminance(a), luminance(b));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

#[test]
fn every_theme_reads_and_the_table_holds_every_file() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/themes");
    let mut files: Vec<String> = std::fs::read_dir(folder)
        .expect("themes")
        .map(|entry| entry.expect("entry").file_name().to_string_lossy().into_owned())
        .collect();
    files.sort();
    let mut rows: Vec<String> = BUILTIN.iter().map(|b| format!("{}.toml", b.name)).collect();
    rows.sort();
    assert_eq!(files, rows);
    for builtin in BUILTIN {
        if let Err(error) = Theme::parse(builtin.source) {
            panic!("themes/{}.toml:{error}", builtin.name);
        }
    }
}

#[test]
fn what_sets_a_ground_can_be_read_on_it() {
    for builtin in BUILTIN {
        let theme = Theme::builtin(builtin.name).expect("theme");
        let page = theme.style(Role::Text);
        let Some(ground) = page.bg.and_then(rgb) else { continue };
        let grounds = [ground, theme.style(Role::Current).bg.and_then(rgb).unwrap_or(ground)];
        let speakers = (0..SPEAKERS).map(|n| (format!("speaker {n}"), theme.speaker(Some(n))));
        let roles = ROLES.iter().map(|row| (row.name.to_owned(), theme.style(row.role)));
        for (name, style) in roles.chain(speakers) {
            let words = style.fg.or(page.fg).and_then(rgb).expect("a colour of its own");
            let own = style.bg.and_then(rgb);
            for ground in own.map_or(grounds.to_vec(), |g| vec![g]) {
                let ratio = contrast(words, ground);
                assert!(ratio >= 4.5, "{}: {name} has {ratio:.2} on {ground:?}", builtin.name);
            }
        }
    }
}

#[test]
fn the_terminal_theme_sets_no_ground_and_no_colour_that_one_ground_swallows() {
    let theme = Theme::builtin("terminal").expect("theme");
    let speakers = (0..SPEAKERS).map(|n| theme.speaker(Some(n)));
    for style in ROLES.iter().map(|row| theme.style(row.role)).chain(speakers) {
        assert_eq!(style.bg, None);
        let legible = [Color::Red, Color::Green, Color::Blue, Color::Magenta, Color::Cyan];
        assert!(style.fg.is_none_or(|c| legible.contains(&c)), "{style:?}");
    }
}

#[test]
fn mono_has_no_colour_and_tells_marks_apart() {
    let theme = Theme::builtin("mono").expect("theme");
    let marks =
        [Role::Text, Role::Quote, Role::Claim, Role::Current, Role::HitCurrent, Role::Hidden];
    for (i, a) in marks.iter().enumerate() {
        let style = theme.style(*a);
        assert_eq!((style.fg, style.bg), (None, None));
        for b in &marks[..i] {
            assert_ne!(style, theme.style(*b), "{a:?} and {b:?}");
        }
    }
}

#[test]
fn marks_are_told_apart_without_colour_in_every_theme() {
    for builtin in BUILTIN {
        let theme = Theme::builtin(builtin.name).expect("theme").reduced(Depth::None);
        let page = theme.style(Role::Text);
        for role in [Role::Claim, Role::Current, Role::HitCurrent, Role::Selected, Role::Label] {
            let marked = page.patch(theme.style(role));
            assert_ne!(marked, page, "{}: {role:?} looks like plain words", builtin.name);
        }
    }
}

#[test]
fn no_two_speakers_look_alike() {
    for name in ["terminal", "dark", "light"] {
        let theme = Theme::builtin(name).expect("theme");
        for a in 0..SPEAKERS {
            for b in 0..a {
                assert_ne!(theme.speaker(Some(a)), theme.speaker(Some(b)), "{name}: {a} and {b}");
            }
        }
    }
}

#[test]
fn a_mistake_has_a_place_and_a_hint() {
    let source = BUILTIN[0].source;
    let broken = |from: &str, to: &str| {
        assert!(source.contains(from), "{from}");
        Theme::parse(&source.replacen(from, to, 1)).expect_err("a mistake")
    };
    let error = broken("heading =", "headings =");
    assert!(error.what.contains("headings") && error.hint.contains("heading,"), "{error}");
    assert!(error.line > 1);
    let error = broken("\"blue\"", "\"blau\"");
    assert!(error.what.contains("blau") && error.column > 1, "{error}");
    let error = Theme::parse("speakers = []\n[roles]\n").expect_err("no roles");
    assert!(error.what.contains("text"), "{error}");
}
