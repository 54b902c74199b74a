//! Every broken story in tests/bad gives exactly its problems.

use std::{collections::BTreeSet, fmt::Write, path::Path};

use sayso::story::{Disk, Story, formats::native::RULES, load};

fn bad_stories() -> Vec<(String, Story)> {
    let mut paths: Vec<_> = std::fs::read_dir(Path::new("tests/bad"))
        .expect("cargo runs tests in the crate's folder")
        .map(|entry| entry.expect("the folder can be read").path())
        .filter(|path| path.extension().is_some_and(|e| e == "story"))
        .collect();
    paths.sort();
    paths
        .into_iter()
        .map(|path| {
            let name = path.display().to_string();
            let story = load(&Disk, &path).expect("a story with problems still opens");
            (name, story)
        })
        .collect()
}

#[test]
fn each_bad_story_gives_its_problems() {
    let mut out = String::new();
    for (name, story) in bad_stories() {
        assert!(story.whole && !story.problems.is_empty(), "{name}");
        for p in story.problems.iter() {
            let (file, line, column) = (&p.file, p.at.line, p.at.column);
            let word = p.severity.word();
            let _ = writeln!(out, "{file}:{line}:{column}: {word}: {} [{}]", p.what, p.rule);
            let _ = writeln!(out, "  {}", p.line.text);
            let blanks = " ".repeat((column - 1 - p.line.skipped) as usize);
            let _ = writeln!(out, "  {blanks}{}", "^".repeat(p.width as usize));
            for (at, what) in &p.also {
                let _ = writeln!(out, "  also {}:{}: {what}", at.line, at.column);
            }
            if let Some(hint) = &p.hint {
                let _ = writeln!(out, "  hint: {hint}");
            }
        }
        out.push('\n');
    }
    let visible = |c: char| c == '\n' || !c.is_control();
    let out: String = out
        .chars()
        .flat_map(|c| if visible(c) { vec![c] } else { c.escape_unicode().collect() })
        .collect();
    insta::assert_snapshot!(out);
}

#[test]
fn every_rule_has_a_bad_story() {
    let seen: BTreeSet<&str> = bad_stories()
        .iter()
        .flat_map(|(_, s)| s.problems.iter().map(|p| p.rule).collect::<Vec<_>>())
        .collect();
    // More than ten thousand problems are made in the loader's own tests.
    let unseen: Vec<&str> = RULES.iter().map(|r| r.id).filter(|id| !seen.contains(id)).collect();
    assert_eq!(unseen, ["too-many-problems"]);
}
