//! Themes: every built-in one is complete, and mistakes in others are reported.

use super::colour::palette;
use super::*;

/// Returns the foreground and background of a style, as RGB.
fn rgb(colour: Color) -> Option<(u8, u8, u8)> {
    match colour {
        Color::Rgb(r, g, b) => Some((r, g, b)),
        Color::Indexed(n) => Some(palette(n)),
        _ => None,
    }
}

fn linear(c: u8) -> f64 {
    let c = f64::from(c) / 255.0;
    if c <= 0.04045 { c / 12.92 } else { ((c + 0.055) / 1.055).powf(2.4) }
}

/// Returns the relative luminance of a colour as WCAG 2.2 defines it.
fn luminance((r, g, b): (u8, u8, u8)) -> f64 {
    0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b)
}

fn contrast(a: (u8, u8, u8), b: (u8, u8, u8)) -> f64 {
    let (a, b) = (luminance(a), luminance(b));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

/// How people see colours: with normal vision, protanopia, deuteranopia and tritanopia; matrices on
/// linear RGB from Machado, Oliveira and Fernandes 2009, severity 1.
const EYES: [[[f64; 3]; 3]; 4] = [
    [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]],
    [
        [0.152_286, 1.052_583, -0.204_868],
        [0.114_503, 0.786_281, 0.099_216],
        [-0.003_882, -0.048_116, 1.051_998],
    ],
    [
        [0.367_322, 0.860_646, -0.227_968],
        [0.280_085, 0.672_501, 0.047_413],
        [-0.011_820, 0.042_940, 0.968_881],
    ],
    [
        [1.255_528, -0.076_749, -0.178_779],
        [-0.078_411, 0.930_809, 0.147_602],
        [0.004_733, 0.691_367, 0.303_900],
    ],
];

/// How many of [`EYES`] are common: one man in twelve has a red-green deficiency, one person in
/// some ten thousand tritanopia.
const COMMON: usize = 3;

/// Returns a colour as seen by an eye, in CIE L*a*b* under D65.
fn lab((red, green, blue): (u8, u8, u8), eye: &[[f64; 3]; 3]) -> [f64; 3] {
    const XYZ: [[f64; 3]; 3] = [
        [0.4124 / 0.9505, 0.3576 / 0.9505, 0.1805 / 0.9505],
        [0.2126, 0.7152, 0.0722],
        [0.0193 / 1.089, 0.1192 / 1.089, 0.9505 / 1.089],
    ];
    let times = |matrix: &[[f64; 3]; 3], by: [f64; 3]| {
        matrix.map(|row| row.iter().zip(by).map(|(a, b)| a * b).sum::<f64>())
    };
    let seen = times(eye, [linear(red), linear(green), linear(blue)]);
    let root = |t: f64| if t > 0.008_856 { t.cbrt() } else { 7.787 * t + 16.0 / 116.0 };
    let [x, y, z] = times(&XYZ, seen.map(|light| light.clamp(0.0, 1.0))).map(root);
    [116.0 * y - 16.0, 500.0 * (x - y), 200.0 * (y - z)]
}

/// Returns the smallest distance between two colours over some eyes (CIE 1976; 2.3 is just
/// noticeable).
fn apart(eyes: &[[[f64; 3]; 3]], a: (u8, u8, u8), b: (u8, u8, u8)) -> f64 {
    let distance = |eye| {
        let (a, b) = (lab(a, eye), lab(b, eye));
        a.iter().zip(b).map(|(a, b)| (a - b).powi(2)).sum::<f64>().sqrt()
    };
    eyes.iter().map(distance).fold(f64::INFINITY, f64::min)
}

/// Asserts that the speakers of a theme are this far apart, and this far from plain text, for some
/// eyes.
fn keep_apart(name: &str, eyes: &[[[f64; 3]; 3]], least: (f64, f64)) {
    let theme = Theme::builtin(name).expect("theme");
    let colour = |style: Style| style.fg.and_then(rgb).expect("a colour");
    let speakers: Vec<_> = (0..SPEAKERS).map(|n| colour(theme.speaker(Some(n)))).collect();
    for (i, a) in speakers.iter().enumerate() {
        let words = apart(eyes, *a, colour(theme.style(Role::Text)));
        assert!(words >= least.1, "{name}: speaker {i} and plain words are {words:.1} apart");
        for (j, b) in speakers[..i].iter().enumerate() {
            let apart = apart(eyes, *a, *b);
            assert!(apart >= least.0, "{name}: speakers {i} and {j} are {apart:.1} apart");
        }
    }
}

#[test]
fn speakers_keep_apart_for_eyes_that_do_not_see_every_colour() {
    for name in ["dark", "light", "contrast-dark", "contrast-light", "lamp"] {
        keep_apart(name, &EYES[..COMMON], (15.0, 10.0));
    }
    for name in ["safe-dark", "safe-light"] {
        keep_apart(name, &EYES, (24.0, 15.0));
    }
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
        let least = if builtin.name.starts_with("contrast") { 7.0 } else { 4.5 };
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
                assert!(ratio >= least, "{}: {name} has {ratio:.2} on {ground:?}", builtin.name);
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
        for rank in (0..SPEAKERS).map(Some).chain([None]) {
            let quote = page.patch(theme.speaker(rank));
            assert_ne!(quote, page, "{}: quotes of {rank:?} look like plain words", builtin.name);
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
    assert!(error.what.contains("headings") && error.hint.contains("`heading`?"), "{error}");
    assert!(error.line > 1);
    let error = broken("\"blue\"", "\"blau\"");
    assert!(error.what.contains("blau") && error.column > 1, "{error}");
    let error = Theme::parse("speakers = []\n[roles]\n").expect_err("no roles");
    assert!(error.what.contains("text"), "{error}");
}
