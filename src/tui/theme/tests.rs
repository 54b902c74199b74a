//! Themes: every built-in one is complete, and mistakes in others are reported.

use super::colour::{Depth, palette};
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
        let of = |role| theme.style(role).bg.and_then(rgb).unwrap_or(ground);
        let grounds = [ground, of(Role::Current), of(Role::Claim)];
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

/// The roles that the article's words can have.
const MARKS: [Role; 12] = [
    Role::Text,
    Role::Quote,
    Role::Claim,
    Role::Mention,
    Role::Cue,
    Role::Embed,
    Role::Suggestion,
    Role::Problem,
    Role::Current,
    Role::Hit,
    Role::HitCurrent,
    Role::Hidden,
];

#[test]
fn mono_has_no_colour_and_tells_marks_apart() {
    let theme = Theme::builtin("mono").expect("theme");
    for (i, a) in MARKS.iter().enumerate() {
        let style = theme.style(*a);
        assert_eq!((style.fg, style.bg), (None, None));
        for b in &MARKS[..i] {
            assert_ne!(style, theme.style(*b), "{a:?} and {b:?}");
        }
    }
    // what lies over a quote is seen on it too, and on the quote that the reader is at
    let quote = theme.speaker(Some(0));
    for ground in [quote, quote.patch(theme.style(Role::Current))] {
        for over in [Role::Claim, Role::Problem, Role::Hit, Role::HitCurrent] {
            let with = quote.patch(theme.style(over)).patch(ground);
            assert_ne!(with, ground, "{over:?} on {ground:?}");
        }
    }
}

#[test]
fn mono_keeps_bold_and_reverse_for_single_words_and_the_current_item() {
    let theme = Theme::builtin("mono").expect("theme");
    let loud = Modifier::BOLD | Modifier::REVERSED;
    for quiet in [Role::Text, Role::Quote, Role::Claim, Role::Embed, Role::Suggestion, Role::Quoted]
    {
        assert!(!theme.style(quiet).add_modifier.intersects(loud), "{quiet:?}");
    }
    for speaker in (0..SPEAKERS).map(Some) {
        assert!(!theme.speaker(speaker).add_modifier.intersects(loud), "{speaker:?}");
    }
}

/// Every theme on terminals of every depth.
fn shown() -> impl Iterator<Item = (String, Theme)> {
    let depths = [Depth::None, Depth::Sixteen, Depth::TwoFiftySix, Depth::True];
    BUILTIN.iter().flat_map(move |builtin| {
        let theme = Theme::builtin(builtin.name).expect("theme");
        depths.map(|depth| (format!("{} in {depth:?}", builtin.name), theme.reduced(depth)))
    })
}

#[test]
fn claims_stand_out_by_more_than_what_hits_have() {
    for (name, theme) in shown() {
        let page = theme.style(Role::Text);
        let on = |role| page.patch(theme.style(role));
        assert_ne!(on(Role::Claim).patch(theme.style(Role::Hit)), on(Role::Claim), "{name}");
        assert!(!on(Role::Hit).add_modifier.contains(Modifier::UNDERLINED), "{name}");
        let claim = on(Role::Claim);
        let more = claim.bg != page.bg || claim.add_modifier.contains(Modifier::BOLD);
        let is_mono = theme == Theme::builtin("mono").expect("theme");
        assert!(claim.add_modifier.contains(Modifier::UNDERLINED), "{name}");
        assert!(more || is_mono, "{name}: claims have nothing but an underline");
    }
}

#[test]
fn no_speaker_has_the_look_of_the_page_or_of_another() {
    for (name, theme) in shown() {
        let page = theme.style(Role::Text);
        let colourless = theme == Theme::builtin("mono").expect("theme");
        let mut seen = vec![page];
        for speaker in (0..SPEAKERS).map(Some) {
            let quote = page.patch(theme.speaker(speaker));
            assert_ne!(quote, page, "{name}: {speaker:?} is in the colour of the page");
            assert!(colourless || !seen.contains(&quote), "{name}: {speaker:?} looks like another");
            seen.push(quote);
        }
        assert_ne!(page.patch(theme.speaker(None)), page, "{name}: quotes of nobody");
    }
}

#[test]
fn with_sixteen_colours_speakers_are_those_of_terminal_and_can_be_read() {
    let plain = Theme::builtin("terminal").expect("theme");
    for builtin in BUILTIN.iter().filter(|b| !["terminal", "mono"].contains(&b.name)) {
        let theme = Theme::builtin(builtin.name).expect("theme").reduced(Depth::Sixteen);
        let page = theme.style(Role::Text);
        let ground = page.bg.and_then(rgb).expect("a ground");
        for speaker in (0..SPEAKERS).map(Some) {
            let (own, as_in) = (theme.speaker(speaker), plain.speaker(speaker));
            let number = |style: Style| match style.fg {
                Some(Color::Indexed(n)) => n % 8,
                Some(Color::Red) => 1,
                Some(Color::Green) => 2,
                Some(Color::Blue) => 4,
                Some(Color::Magenta) => 5,
                Some(Color::Cyan) => 6,
                other => panic!("{}: {other:?}", builtin.name),
            };
            assert_eq!(number(own), number(as_in), "{}: {speaker:?}", builtin.name);
            assert_eq!(own.add_modifier, as_in.add_modifier, "{}: {speaker:?}", builtin.name);
            if ground == (0, 0, 0) {
                let words = own.fg.and_then(rgb).expect("a bright colour");
                assert!(contrast(words, ground) >= 4.0, "{}: {speaker:?}", builtin.name);
            }
        }
    }
}

#[test]
fn a_theme_that_needs_no_more_colours_stays_as_it_is() {
    let own = "inherits = \"mono\"\n[roles]\nquote = { bold = true }\n";
    let text = crate::story::Text::new("own.toml", own, 0..own.len());
    let own = UserTheme { name: "own".to_owned(), text, unread: None };
    let theme = Themes::of(vec![own]).named("own").expect("a theme");
    assert_eq!(theme.reduced(Depth::None), theme);
    let terminal = Theme::builtin("terminal").expect("theme");
    assert_eq!(terminal.reduced(Depth::Sixteen), terminal);
    assert_eq!(terminal.reduced(Depth::None), Theme::builtin("mono").expect("theme"));
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

#[test]
fn without_italics_speakers_still_differ_as_much() {
    for builtin in BUILTIN {
        let theme = Theme::builtin(builtin.name).expect("a theme");
        let plain = theme.clone().without_italics();
        let distinct = |theme: &Theme| {
            let styles: std::collections::HashSet<Style> =
                (0..SPEAKERS).map(|rank| theme.speaker(Some(rank))).collect();
            styles.len()
        };
        assert_eq!(distinct(&plain), distinct(&theme), "{}", builtin.name);
        let all = ROLES.iter().map(|row| plain.style(row.role));
        let all = all.chain((0..SPEAKERS).map(|rank| plain.speaker(Some(rank))));
        for style in all {
            assert!(!style.add_modifier.contains(Modifier::ITALIC), "{}", builtin.name);
        }
    }
    for term in ["screen", "screen-256color", "screen.xterm-256color"] {
        assert!(!Depth::has_italics(Some(term)), "{term}");
    }
    for term in [Some("xterm-256color"), Some("tmux-256color"), Some("foot"), None] {
        assert!(Depth::has_italics(term), "{term:?}");
    }
}
