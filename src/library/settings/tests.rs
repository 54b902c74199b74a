//! Configurations, what they set, and the problems reported for them.

use std::fmt::Write;
use std::path::Path;

use super::*;

/// Returns what a configuration sets, its bindings and its problems, a line each.
fn check(source: &str) -> String {
    summary(&Settings::of("c", source))
}

fn summary(settings: &Settings) -> String {
    let mut lines = String::new();
    let v = &settings.values;
    let mut add = |what: String| {
        let _ = writeln!(lines, "{what}");
    };
    if let Some(theme) = &v.theme {
        add(format!("theme {theme}"));
    }
    if let Some(width) = v.width {
        add(format!("width {width}"));
    }
    for (yes, name) in [(v.ambiguous == 2, "wide"), (v.mouse, "mouse"), (v.follow, "follow")] {
        if yes {
            add(name.to_owned());
        }
    }
    if v.color != Colors::Auto {
        add(format!("color {:?}", v.color));
    }
    if v.linear != QuoteDetail::Full {
        add(format!("linear {:?}", v.linear));
    }
    for row in &settings.keys {
        add(format!("{}: {} = {}", row.context.words, row.keys.words, row.command.words));
    }
    for p in &settings.problems {
        let hint = p.hint.as_deref().expect("every problem has a hint");
        add(format!("{}:{}: {} [{}] {hint}", p.at.line, p.at.column, p.what, p.rule));
    }
    lines
}

#[test]
fn everything_that_can_be_set_is_read() {
    let source = "theme = \"dark\"\nwidth = 6_0\nambiguous = 2\nmouse = true\nfollow = true\n\
                  color = \"never\"\nlinear = \"brief\"\n[keys.read]\n\"g s\" = \"pick-speaker\"\nx = \"none\"\n";
    assert_eq!(
        check(source),
        "theme dark\nwidth 60\nwide\nmouse\nfollow\ncolor Never\nlinear Brief\nread: g s = pick-speaker\n\
         read: x = none\n"
    );
    assert_eq!(check(""), "");
    assert_eq!(check("\u{feff}mouse = true"), "mouse\n");
}

#[test]
fn the_page_of_defaults_reads_back_as_the_defaults() {
    let page = defaults();
    let rows: Vec<&str> = page
        .lines()
        .map(|line| line.strip_prefix("# ").unwrap_or(line))
        .filter(|line| line.contains(" = ") || line.starts_with('['))
        .collect();
    let rows = rows.join("\n");
    let settings = Settings::of("c", &rows);
    assert_eq!(settings.problems, []);
    let width = Some(crate::view::panes::TEXT_WIDTH);
    let theme = Some("terminal".to_owned());
    assert_eq!(settings.values, Values { theme, width, ..Values::default() });
    assert_eq!(settings.keys.len(), 2);
    assert_eq!(Settings::of("c", &defaults()).values, Values::default());
}

#[test]
fn every_mistake_is_reported_and_the_rest_applies() {
    insta::assert_snapshot!(check(
        "thme = \"dark\"\nwidth = 9\nmouse = \"yes\"\nambiguous = 3\ncolor = \"sometimes\"\n\
         follow = true\nfollow = false\ntheme = dark\nwidht\nx = [1,\nkeys = 3\n"
    ));
    insta::assert_snapshot!(check(
        "keys.read = 3\nmouse = true\n[keys.list]\nj = 3\nk = \"list-down\"\n\
         [keys.card]\n\"x\" = \"card-next\"\n\"x\" = \"card-help\"\n[keys.card]\n\"y\" = \"card-leave\"\n"
    ));
}

#[test]
fn an_unreadable_configuration_is_a_problem_and_never_blocks() {
    let folder = tempfile::tempdir().expect("a folder");
    let at = |name: &str, bytes: &[u8]| {
        let path = folder.path().join(name);
        std::fs::write(&path, bytes).expect("a file");
        summary(&Settings::at(Some(&path), false))
    };
    assert!(at("binary", b"theme = \"\xff\"").contains("byte 9 begins no character"));
    assert!(at("huge", &vec![b'#'; 1_000_001]).contains("larger than 1000 kB"));
    assert!(
        at("nul", b"theme = \"\0\"\nmouse = true\n").contains("mouse\n1:"),
        "{}",
        at("nul", b"theme = \"\0\"\nmouse = true\n")
    );
    assert!(summary(&Settings::at(Some(folder.path()), false)).contains("it is a folder"));
    assert!(summary(&Settings::at(Some(Path::new("/dev/zero")), true)).contains("no plain file"));
    let nowhere = folder.path().join("nowhere");
    assert_eq!(summary(&Settings::at(Some(&nowhere), false)), "");
    assert!(summary(&Settings::at(Some(&nowhere), true)).contains("cannot be read"));
    assert_eq!(summary(&Settings::at(None, false)), "");
}

#[test]
fn of_thousands_of_mistakes_a_hundred_are_listed() {
    for source in ["x = 1\n".repeat(50_000), "= ".repeat(100_000), "[".repeat(100_000)] {
        let settings = Settings::of("c", &source);
        assert!((1..=101).contains(&settings.problems.len()), "{}", settings.problems.len());
    }
    let many: String = (0..5000).fold(String::new(), |mut all, n| {
        let _ = writeln!(all, "x{n} = 1");
        all
    });
    assert_eq!(Settings::of("c", &many).problems.len(), 101);
}
