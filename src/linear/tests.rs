//! Every command can be asked for, and every word.

use super::ask::{Asked, asked};
use super::words::{SCREEN, WORDS};
use crate::app::command::{Command, Context};
use crate::app::commands::{COMMANDS, named};
use crate::app::{App, Setup};

fn app() -> App {
    App::new(Setup::default(), (80, 24)).0
}

/// Returns the command that a line asks for.
fn command(context: Context, line: &str) -> Option<&'static Command> {
    match asked(&app(), context, line) {
        Asked::Command(command, _) => Some(command),
        Asked::Word(word, _) => match word.does {
            super::Does::Run(name) => named(name),
            super::Does::Help => named("help"),
            _ => None,
        },
        _ => None,
    }
}

#[test]
fn every_command_is_reached_by_its_name_or_needs_a_screen() {
    for c in COMMANDS {
        let letter =
            if c.keys.first().is_some_and(|keys| keys.ends_with(" *")) { " a" } else { "" };
        let found = command(c.context, &format!("{}{letter}", c.name));
        assert_eq!(found.map(|found| found.name), Some(c.name), "{}", c.name);
    }
}

#[test]
fn every_command_is_reached_by_each_of_its_keys() {
    for c in COMMANDS.iter().filter(|c| !c.context.types()) {
        for keys in c.keys {
            let line = keys.replace(" *", " a");
            let found = command(c.context, &line).map(|found| found.name);
            // a word of the linear reader comes first, and help is one
            if WORDS.iter().any(|word| word.typed.contains(&line.as_str())) {
                continue;
            }
            let same = found == Some(c.name) || (c.name.ends_with("help") && found == Some("help"));
            assert!(same, "{keys}: {} and {found:?}", c.name);
        }
    }
}

#[test]
fn what_needs_a_screen_is_a_command_and_is_listed_once() {
    for (i, (name, instead)) in SCREEN.iter().enumerate() {
        assert!(named(name).is_some(), "{name}");
        assert!(!instead.is_empty());
        assert!(!SCREEN[..i].iter().any(|(other, _)| other == name), "{name} twice");
    }
}

#[test]
fn no_word_hides_a_command_of_the_article() {
    for word in WORDS {
        for typed in word.typed {
            let rest = if word.takes.is_empty() { "" } else { " 7" };
            match asked(&app(), Context::Read, &format!("{typed}{rest}")) {
                Asked::Word(found, _) => assert_eq!(found.typed, word.typed),
                Asked::Command(c, _) => assert!(
                    word.does == super::Does::Run(c.name) || word.does == super::Does::Help,
                    "{typed} is {}",
                    c.name
                ),
                other => panic!("{typed}: {other:?}"),
            }
        }
    }
}

#[test]
fn a_line_asks_for_one_thing() {
    let check = |line: &str| match asked(&app(), Context::Read, line) {
        Asked::Enter => "enter".to_owned(),
        Asked::Number(n) => n.to_string(),
        Asked::Word(word, rest) => format!("{} ({rest})", word.typed[0]),
        Asked::Command(c, call) => format!("{} {:?} {:?}", c.name, call.count, call.letter),
        Asked::Type(c, words) => format!("{} “{words}”", c.name),
        Asked::Which(commands) => format!("{} commands", commands.len()),
        Asked::Unknown => "?".to_owned(),
    };
    assert_eq!(check(""), "enter");
    assert_eq!(check("12"), "12");
    assert_eq!(check("3n"), "next Some(3) None");
    assert_eq!(check("3 n"), "next Some(3) None");
    assert_eq!(check("next 3"), "next Some(3) None");
    assert_eq!(check("Next Quote"), "next-quote None None");
    assert_eq!(check("50%"), "percent Some(50) None");
    assert_eq!(check("m a"), "set-bookmark None Some('a')");
    assert_eq!(check("set bookmark a"), "set-bookmark None Some('a')");
    assert_eq!(check("esc"), "earlier-list None None");
    assert_eq!(check("/two words"), "search “two words”");
    assert_eq!(check("search two words"), "search (two words)");
    assert_eq!(check("introduced"), "go-to-introduction None None");
    assert_eq!(check("quote 5"), "quote (5)");
    assert_eq!(check("quote five"), "?");
    for junk in ["a", "zzz", "-4", "\u{1b}[A", "1\u{a0}2", "\"5", "é5", "g X", "😀"] {
        assert_eq!(check(junk), "?", "{junk}");
    }
}
