//! Key scripts: keys written as a line, as `--keys` takes them. Names are separated by
//! blanks, and text in quotation marks is typed letter by letter.

use super::names;
use crate::app::{KeyCode, KeyEvent, KeyModifiers, MouseButton, MouseEvent, MouseEventKind};

/// An error in a key script.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("column {column} of the keys: {what}")]
pub struct ScriptError {
    /// The column, from 1, in code points.
    pub column: u32,
    /// What is wrong (unsanitised: it may quote the line).
    pub what: String,
    /// What to do.
    pub hint: &'static str,
}

/// One step of a script.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ScriptStep {
    /// A key.
    Key(KeyEvent),
    /// A click or a turn of the wheel.
    Mouse(MouseEvent),
}

/// Parses a script of keys only: `n n s "witk" <enter> <c-d> ]q`.
///
/// # Errors
/// The first mistake, with its column.
pub fn parse(script: &str) -> Result<Vec<KeyEvent>, ScriptError> {
    let key = |done| match done {
        ScriptStep::Key(press) => Ok(press),
        ScriptStep::Mouse(_) => Err(no_key(0, "a click")),
    };
    read(script)?.into_iter().map(key).collect()
}

/// Parses a script of keys and mouse events: `n n s "witk" <enter> <c-d> ]q <click:10,5>`.
///
/// Characters outside angle brackets are keys of their own, so `gg` and `]q` need no blanks.
/// Within quotation marks `\"` and `\\` stand for themselves. Mouse events name a column and a
/// row, both from 1.
///
/// # Errors
/// The first mistake, with its column.
pub fn read(script: &str) -> Result<Vec<ScriptStep>, ScriptError> {
    let mut done = Vec::new();
    let mut chars = script.chars().enumerate().peekable();
    while let Some((at, c)) = chars.next() {
        match c {
            c if c.is_whitespace() => {}
            '"' => typed(&mut chars, at, &mut done)?,
            '<' if chars.peek().is_some_and(|(_, next)| !next.is_whitespace()) => {
                let mut name = String::from('<');
                for (_, c) in chars.by_ref() {
                    name.push(c);
                    if c == '>' {
                        break;
                    }
                }
                let named = names::parse(&name).map(ScriptStep::Key).or_else(|| parse_mouse(&name));
                done.push(named.ok_or_else(|| no_key(at, &name))?);
            }
            c => {
                let press = names::parse(&c.to_string());
                done.push(ScriptStep::Key(press.ok_or_else(|| no_key(at, &c.to_string()))?));
            }
        }
    }
    Ok(done)
}

/// The names of mouse events.
const MOUSE_EVENTS: [(&str, MouseEventKind); 4] = [
    ("<click:", MouseEventKind::Down(MouseButton::Left)),
    ("<drag:", MouseEventKind::Drag(MouseButton::Left)),
    ("<wheel-up:", MouseEventKind::ScrollUp),
    ("<wheel-down:", MouseEventKind::ScrollDown),
];

/// Parses a mouse event: `<click:10,5>`.
fn parse_mouse(name: &str) -> Option<ScriptStep> {
    let found =
        MOUSE_EVENTS.iter().find_map(|(word, kind)| Some((*kind, name.strip_prefix(word)?)));
    let (kind, cell) = found?;
    let (column, row) = cell.strip_suffix('>')?.split_once(',')?;
    let from_0 = |n: &str| n.trim().parse::<u16>().ok()?.checked_sub(1);
    let (column, row) = (from_0(column)?, from_0(row)?);
    Some(ScriptStep::Mouse(MouseEvent { kind, column, row, modifiers: KeyModifiers::NONE }))
}

fn typed(
    chars: &mut impl Iterator<Item = (usize, char)>,
    at: usize,
    done: &mut Vec<ScriptStep>,
) -> Result<(), ScriptError> {
    while let Some((_, c)) = chars.next() {
        let c = match c {
            '"' => return Ok(()),
            '\\' => chars.next().map_or('\\', |(_, c)| c),
            c => c,
        };
        done.push(ScriptStep::Key(KeyCode::Char(c).into()));
    }
    Err(ScriptError {
        column: at as u32 + 1,
        what: "the quotation mark is never closed".to_owned(),
        hint: "Close it with another \", and write a \" in the text as \\\".",
    })
}

fn no_key(at: usize, name: &str) -> ScriptError {
    ScriptError {
        column: at as u32 + 1,
        what: format!("{name} is no key"),
        hint: "Names are like j, G, <space>, <enter>, <c-d>, <pgdn>, <s-tab>, <f1>; < alone is <lt>.",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_mouse_does_is_read() {
        let modifiers = KeyModifiers::NONE;
        let mouse = |kind, column, row| {
            Ok(vec![ScriptStep::Mouse(MouseEvent { kind, column, row, modifiers })])
        };
        assert_eq!(read("<click:10,5>"), mouse(MouseEventKind::Down(MouseButton::Left), 9, 4));
        assert_eq!(read("<wheel-down:1, 1>"), mouse(MouseEventKind::ScrollDown, 0, 0));
        for wrong in ["<click>", "<click:1>", "<click:0,1>", "<click:1,70000>", "<clack:1,1>"] {
            assert!(read(wrong).is_err(), "{wrong}");
        }
    }

    fn check(script: &str) -> String {
        match parse(script) {
            Ok(pressed) => pressed.into_iter().map(names::name).collect::<Vec<_>>().join(" "),
            Err(error) => error.to_string(),
        }
    }

    #[test]
    fn a_line_of_keys_is_read() {
        assert_eq!(check("n n s \"wi t\" <enter>"), "n n s w i <space> t <enter>");
        assert_eq!(check("gg ]q 50% <c-d><esc>"), "g g ] q 5 0 % <c-d> <esc>");
        assert_eq!(check(r#""say \"so\"""#), "s a y <space> \" s o \"");
        assert_eq!(check("m < n"), "m <lt> n");
        assert_eq!(check(""), "");
        assert_eq!(check("n <nokey>"), "column 3 of the keys: <nokey> is no key");
        assert_eq!(check("n <click:1,2>"), "column 1 of the keys: a click is no key");
        assert_eq!(check("n \"abc"), "column 3 of the keys: the quotation mark is never closed");
    }
}
