//! Parses a typed line: a number, a word of the linear reader, a command by its name or its
//! keys, or words of a command's name or help.
//!
//! Nothing is carried out here.

use super::line_commands::{self, Action, REVIEW_WORDS, WORDS, Word};
use crate::app::command::{Call, Command, Context};
use crate::app::keys::keymap::KeyMatch;
use crate::app::keys::{names, script};
use crate::app::{App, KeyCode, KeyEvent};

/// The shortest line that is looked up in names and help texts, in characters.
const SHORTEST: usize = 3;

/// What a line asks for.
#[derive(Debug)]
pub(super) enum Request<'a> {
    /// The empty line.
    Enter,
    /// A row or a paragraph by its number.
    Number(usize),
    /// A word of the linear reader, with its argument.
    Word(&'static Word, &'a str),
    /// A command.
    Command(&'static Command, Call),
    /// A command that opens a prompt, with the text to type there.
    TypeInto(&'static Command, &'a str),
    /// Several commands: the reader has to choose.
    Ambiguous(Vec<&'static Command>),
    /// Nothing known.
    Unknown,
}

/// Parses a line, without blanks around it, in a context.
pub(super) fn parse_line<'a>(app: &App, context: Context, line: &'a str) -> Request<'a> {
    if line.is_empty() {
        return Request::Enter;
    }
    if let Ok(number) = line.parse() {
        return Request::Number(number);
    }
    if context == Context::Review
        && let Some(request) = in_review_mode(app, line)
    {
        return request;
    }
    // while words are selected, single letters are the keys that the answers name
    let letters = line.trim_start_matches(|c: char| c.is_ascii_digit()).chars().count();
    if context == Context::Select
        && letters == 1
        && let Some(request) = by_keys(app, context, line)
    {
        return request;
    }
    if let Some(request) = slash(app, context, line) {
        return request;
    }
    by_name(app, context, line)
        .or_else(|| by_word(line))
        .or_else(|| by_name(app, context, &format!("view {line}")))
        .or_else(|| by_keys(app, context, line))
        .unwrap_or_else(|| by_words(app, context, line))
}

/// Parses `/words`: the prompt that `/` opens, and the text to type into it.
fn slash<'a>(app: &App, context: Context, line: &'a str) -> Option<Request<'a>> {
    let words = line.strip_prefix('/').filter(|words| !words.is_empty())?;
    match app.keymap().find(context, &[KeyCode::Char('/').into()]) {
        KeyMatch::Command(command, _) => Some(Request::TypeInto(command, words)),
        _ => None,
    }
}

/// The prefixes of lines in review mode, and the words that they abbreviate.
const SIGNS: [(&str, &str); 4] = [("?", "query"), ("!", "blocker"), (";", "bulk"), ("c ", "note")];

/// Parses a line of review mode, whose words and keys take precedence over those of reading.
fn in_review_mode<'a>(app: &App, line: &'a str) -> Option<Request<'a>> {
    for (sign, typed) in SIGNS {
        if let Some(rest) = line.strip_prefix(sign).map(str::trim).filter(|rest| !rest.is_empty()) {
            let word = REVIEW_WORDS.iter().find(|word| word.typed.contains(&typed))?;
            return Some(Request::Word(word, rest));
        }
    }
    for word in REVIEW_WORDS {
        for typed in word.typed {
            let (head, rest) = line.split_at_checked(typed.len()).unwrap_or(("", line));
            let ends = rest.is_empty() || rest.starts_with(char::is_whitespace);
            if ends && head.eq_ignore_ascii_case(typed) {
                return Some(Request::Word(word, rest.trim()));
            }
        }
    }
    if line.chars().count() == 1 {
        let own = |request: &Request<'_>| matches!(request, Request::Command(c, _) if c.context == Context::Review);
        return by_keys(app, Context::Review, line).filter(own);
    }
    by_name(app, Context::Review, &format!("verdict {line}"))
}

/// Parses the name of a command, with blanks or hyphens, and a number or a letter after it.
fn by_name(app: &App, context: Context, line: &str) -> Option<Request<'static>> {
    let line = line.to_lowercase().replace('-', " ");
    let (mut best, mut rest): (Option<&'static Command>, &str) = (None, "");
    for command in app.keymap().commands(context) {
        let Some(after) = line.strip_prefix(&command.name.replace('-', " ")) else { continue };
        let ends = after.is_empty() || after.starts_with(' ');
        if ends && best.is_none_or(|best| best.name.len() < command.name.len()) {
            (best, rest) = (Some(command), after.trim());
        }
    }
    let command = best?;
    let takes = command.keys.iter().any(|keys| keys.ends_with(" *"));
    let mut letters = rest.chars();
    let call = match (letters.next(), letters.next()) {
        (None, _) => Call::default(),
        (Some(letter), None) if takes => Call { count: None, letter: Some(letter) },
        _ => Call { count: Some(rest.parse().ok()?), letter: None },
    };
    if takes && call.letter.is_none() { None } else { Some(Request::Command(command, call)) }
}

/// Parses a word of the linear reader.
fn by_word(line: &str) -> Option<Request<'_>> {
    let (first, rest) = line.split_once(char::is_whitespace).unwrap_or((line, ""));
    // a single letter is a key too, and keys are case-sensitive
    let first = if first.len() > 1 { first.to_lowercase() } else { first.to_owned() };
    let word = WORDS.iter().find(|word| word.typed.contains(&first.as_str()))?;
    let rest = rest.trim();
    let is_complete = match word.takes {
        "" => rest.is_empty(),
        "number" if word.action == Action::All => rest.is_empty() || rest.parse::<u32>().is_ok(),
        "number" => rest.parse::<u32>().is_ok(),
        "expression" => !rest.is_empty(),
        _ => true,
    };
    is_complete.then_some(Request::Word(word, rest))
}

/// Parses keys by their names: `g c`, `]q`, `3n`, `esc`.
fn by_keys(app: &App, context: Context, line: &str) -> Option<Request<'static>> {
    let named = names::parse(&format!("<{}>", line.to_lowercase())).filter(|_| line.len() > 1);
    let presses = named.map(|press| vec![press]).or_else(|| script::parse(line).ok())?;
    let digits: String = presses.iter().map_while(digit).collect();
    let keys = &presses[digits.len()..];
    if keys.is_empty() {
        return None;
    }
    let count = digits.parse().ok();
    match app.keymap().find(context, keys) {
        KeyMatch::Command(command, letter) => {
            Some(Request::Command(command, Call { count, letter }))
        }
        KeyMatch::Prefix => {
            let after = app.keymap().after(context, keys);
            let commands = after.into_iter().map(|(_, command)| command);
            Some(Request::Ambiguous(commands.filter(|command| is_of_use(command)).collect()))
        }
        KeyMatch::Nothing => None,
    }
}

/// Finds commands whose names or help texts have words that begin like those of the line.
fn by_words(app: &App, context: Context, line: &str) -> Request<'static> {
    let wanted: Vec<String> = lower_words(line);
    if wanted.is_empty() || line.contains(char::is_control) || line.chars().count() < SHORTEST {
        return Request::Unknown;
    }
    let fits = |command: &&'static Command| {
        let has = lower_words(&format!("{} {}", command.name, command.help));
        let named = |w: &str| has.iter().any(|h| h.starts_with(w));
        wanted.iter().all(|w| named(w) || w.strip_suffix('s').is_some_and(named))
    };
    let found: Vec<_> = app
        .keymap()
        .commands(context)
        .into_iter()
        .filter(fits)
        .filter(|command| is_of_use(command))
        .collect();
    match found.as_slice() {
        [] => Request::Unknown,
        [one] => Request::Command(one, Call::default()),
        _ => Request::Ambiguous(found),
    }
}

/// Returns the words of a line in lower case.
fn lower_words(line: &str) -> Vec<String> {
    let words = line.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.map(str::to_lowercase).collect()
}

/// Returns true if a command does something without a screen.
fn is_of_use(command: &Command) -> bool {
    line_commands::without_screen(command.name).is_none()
}

/// Returns the digit of a key; `None` for other keys.
fn digit(press: &KeyEvent) -> Option<char> {
    match press.code {
        KeyCode::Char(c) if c.is_ascii_digit() => Some(c),
        _ => None,
    }
}
