//! Every command can be reached by a line, and every word of the linear reader.

use super::input_line::{Request, parse_line};
use super::line_commands::{SCREEN, WORDS};
use crate::app::command::{Command, Context};
use crate::app::commands::{COMMANDS, named};
use crate::app::{App, Setup};

fn app() -> App {
    App::new(Setup::default(), (80, 24)).0
}

/// Returns the command that a line asks for.
fn command(context: Context, line: &str) -> Option<&'static Command> {
    match parse_line(&app(), context, line) {
        Request::Command(command, _) => Some(command),
        Request::Word(word, _) => match word.action {
            super::Action::Run(name) => named(name),
            super::Action::Note("") => named("note"),
            super::Action::Help => named("help"),
            _ => None,
        },
        // in review mode a number is a verdict
        Request::Number(n @ 1..=7) if context == Context::Review => {
            COMMANDS.iter().filter(|c| c.name.starts_with("verdict-")).nth(n - 1)
        }
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
    for c in COMMANDS.iter().filter(|c| !c.context.takes_text()) {
        for keys in c.keys {
            let line = keys.replace(" *", " a");
            let found = command(c.context, &line).map(|found| found.name);
            // a word of the linear reader comes first, and help is one
            if WORDS.iter().any(|word| word.typed.contains(&line.as_str())) {
                continue;
            }
            // a quotation mark begins words there
            if line == "\"" {
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
            match parse_line(&app(), Context::Read, &format!("{typed}{rest}")) {
                Request::Word(found, _) => assert_eq!(found.typed, word.typed),
                Request::Command(c, _) => assert!(
                    word.action == super::Action::Run(c.name)
                        || word.action == super::Action::Help
                        || (word.action == super::Action::Quit && c.name == "quit"),
                    "{typed} is {}",
                    c.name
                ),
                other => panic!("{typed}: {other:?}"),
            }
        }
    }
}

/// Returns what a line asks for in a context, as short text.
fn check_in(context: Context, line: &str) -> String {
    match parse_line(&app(), context, line) {
        Request::Enter => "enter".to_owned(),
        Request::Number(n) => n.to_string(),
        Request::Word(word, rest) => format!("{} ({rest})", word.typed[0]),
        Request::Command(c, call) => format!("{} {:?} {:?}", c.name, call.count, call.letter),
        Request::TypeInto(c, words) => format!("{} “{words}”", c.name),
        Request::Ambiguous(commands) => format!("{} commands", commands.len()),
        Request::Unknown => "?".to_owned(),
    }
}

#[test]
fn a_line_asks_for_one_thing() {
    let check = |line: &str| check_in(Context::Read, line);
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

#[test]
fn in_review_mode_its_words_and_keys_come_first() {
    let check = |line: &str| check_in(Context::Review, line);
    assert_eq!(check("3"), "3");
    assert_eq!(check("a"), "pass None None");
    assert_eq!(check("pass"), "pass None None");
    assert_eq!(check("."), "repeat None None");
    assert_eq!(check("c"), "note None None");
    assert_eq!(check("c too strong"), "note (too strong)");
    assert_eq!(check("note"), "note ()");
    assert_eq!(check("? who says so"), "query (who says so)");
    assert_eq!(check("?who"), "query (who)");
    assert_eq!(check("?"), "help ()");
    assert_eq!(check("! wrong"), "blocker (wrong)");
    assert_eq!(check("; form:direct open"), "bulk (form:direct open)");
    assert_eq!(check("new source https://example.org X"), "new source (https://example.org X)");
    assert_eq!(check("evidence 2"), "evidence (2)");
    assert_eq!(check("notes"), "note None None");
    assert_eq!(check("x w"), "fail-wording None None");
    assert_eq!(check("fail wording"), "fail-wording None None");
    assert_eq!(check("x"), "6 commands");
    assert_eq!(check("supported"), "verdict-supported None None");
    assert_eq!(check("not checkable"), "verdict-not-checkable None None");
    assert_eq!(check("n"), "next None None");
    assert_eq!(check("paragraph 5"), "paragraph (5)");
    for (line, context) in [(".", Context::Read), ("c too strong", Context::Read)] {
        assert_ne!(check_in(context, line), check(line), "{line}");
    }
}
