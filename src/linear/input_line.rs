//! What a typed line asks for: a number, a word of the linear reader, a command
//! by its name or its keys, or words that name one.
//!
//! Nothing is done here.

use super::line_commands::{self, Does, STANCE, WORDS, Word};
use crate::app::command::{Call, Command, Context};
use crate::app::keys::keymap::KeyMatch;
use crate::app::keys::{names, script};
use crate::app::{App, KeyCode, KeyEvent};

/// The shortest line that is looked for in names and helps, in characters.
const SHORTEST: usize = 3;

/// What a line asks for.
#[derive(Debug)]
pub(super) enum Asked<'a> {
    /// Nothing: the empty line.
    Enter,
    /// A row, or a paragraph.
    Number(usize),
    /// A word of the linear reader, with what stands behind it.
    Word(&'static Word, &'a str),
    /// A command.
    Command(&'static Command, Call),
    /// A command that is typed into, with the words.
    Type(&'static Command, &'a str),
    /// One of several commands.
    Which(Vec<&'static Command>),
    /// Nothing that is known.
    Unknown,
}

/// Returns what a line (without blanks around it) asks for in a context.
pub(super) fn asked<'a>(app: &App, context: Context, line: &'a str) -> Asked<'a> {
    if line.is_empty() {
        return Asked::Enter;
    }
    if let Ok(number) = line.parse() {
        return Asked::Number(number);
    }
    if context == Context::Review
        && let Some(asked) = in_review_mode(app, line)
    {
        return asked;
    }
    if let Some(asked) = stroke(app, context, line) {
        return asked;
    }
    by_name(app, context, line)
        .or_else(|| by_word(line))
        .or_else(|| by_name(app, context, &format!("view {line}")))
        .or_else(|| by_keys(app, context, line))
        .unwrap_or_else(|| by_words(app, context, line))
}

/// Reads `/words`: what the stroke alone opens, and what is typed into it.
fn stroke<'a>(app: &App, context: Context, line: &'a str) -> Option<Asked<'a>> {
    let words = line.strip_prefix('/').filter(|words| !words.is_empty())?;
    match app.keymap().find(context, &[KeyCode::Char('/').into()]) {
        KeyMatch::Command(command, _) => Some(Asked::Type(command, words)),
        _ => None,
    }
}

/// The signs that a line of the review stance begins with, and the words that they stand for.
const SIGNS: [(&str, &str); 4] = [("?", "query"), ("!", "blocker"), (";", "bulk"), ("c ", "note")];

/// Reads a line of the review stance, whose words and keys come before those of the article.
fn in_review_mode<'a>(app: &App, line: &'a str) -> Option<Asked<'a>> {
    for (sign, typed) in SIGNS {
        if let Some(rest) = line.strip_prefix(sign).map(str::trim).filter(|rest| !rest.is_empty()) {
            let word = STANCE.iter().find(|word| word.typed.contains(&typed))?;
            return Some(Asked::Word(word, rest));
        }
    }
    for word in STANCE {
        for typed in word.typed {
            let (head, rest) = line.split_at_checked(typed.len()).unwrap_or(("", line));
            let ends = rest.is_empty() || rest.starts_with(char::is_whitespace);
            if ends && head.eq_ignore_ascii_case(typed) {
                return Some(Asked::Word(word, rest.trim()));
            }
        }
    }
    if line.chars().count() == 1 {
        let own = |asked: &Asked<'_>| matches!(asked, Asked::Command(c, _) if c.context == Context::Review);
        return by_keys(app, Context::Review, line).filter(own);
    }
    by_name(app, Context::Review, &format!("verdict {line}"))
}

/// Reads a command's name, with blanks or hyphens, and a number or a letter behind it.
fn by_name(app: &App, context: Context, line: &str) -> Option<Asked<'static>> {
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
    if takes && call.letter.is_none() { None } else { Some(Asked::Command(command, call)) }
}

/// Reads a word of the linear reader.
fn by_word(line: &str) -> Option<Asked<'_>> {
    let (first, rest) = line.split_once(char::is_whitespace).unwrap_or((line, ""));
    // a letter is a key too, and those are told apart by case
    let first = if first.len() > 1 { first.to_lowercase() } else { first.to_owned() };
    let word = WORDS.iter().find(|word| word.typed.contains(&first.as_str()))?;
    let rest = rest.trim();
    let fits = match word.takes {
        "" => rest.is_empty(),
        "number" if word.does == Does::All => rest.is_empty() || rest.parse::<u32>().is_ok(),
        "number" => rest.parse::<u32>().is_ok(),
        "expression" => !rest.is_empty(),
        _ => true,
    };
    fits.then_some(Asked::Word(word, rest))
}

/// Reads keys as they are named: `g c`, `]q`, `3n`, `esc`.
fn by_keys(app: &App, context: Context, line: &str) -> Option<Asked<'static>> {
    let named = names::parse(&format!("<{}>", line.to_lowercase())).filter(|_| line.len() > 1);
    let presses = named.map(|press| vec![press]).or_else(|| script::parse(line).ok())?;
    let digits: String = presses.iter().map_while(digit).collect();
    let keys = &presses[digits.len()..];
    if keys.is_empty() {
        return None;
    }
    let count = digits.parse().ok();
    match app.keymap().find(context, keys) {
        KeyMatch::Command(command, letter) => Some(Asked::Command(command, Call { count, letter })),
        KeyMatch::Prefix => {
            let after = app.keymap().after(context, keys);
            let commands = after.into_iter().map(|(_, command)| command);
            Some(Asked::Which(commands.filter(|command| is_of_use(command)).collect()))
        }
        KeyMatch::Nothing => None,
    }
}

/// Finds commands by words that their names and helps begin with.
fn by_words(app: &App, context: Context, line: &str) -> Asked<'static> {
    let wanted: Vec<String> = letters(line);
    if wanted.is_empty() || line.contains(char::is_control) || line.chars().count() < SHORTEST {
        return Asked::Unknown;
    }
    let fits = |command: &&'static Command| {
        let has = letters(&format!("{} {}", command.name, command.help));
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
        [] => Asked::Unknown,
        [one] => Asked::Command(one, Call::default()),
        _ => Asked::Which(found),
    }
}

/// Returns the words of a line, small.
fn letters(line: &str) -> Vec<String> {
    let words = line.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.map(str::to_lowercase).collect()
}

/// Tells whether a command does something without a screen.
fn is_of_use(command: &Command) -> bool {
    line_commands::without_screen(command.name).is_none()
}

/// Returns the digit that a key is.
fn digit(press: &KeyEvent) -> Option<char> {
    match press.code {
        KeyCode::Char(c) if c.is_ascii_digit() => Some(c),
        _ => None,
    }
}
