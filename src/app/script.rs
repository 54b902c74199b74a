//! Keys written as a line, as `--keys` takes them: names parted by blanks, text
//! in quotation marks typed letter by letter.

use super::{Key, KeyPress};

/// What is wrong with a line of keys.
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

/// Reads a line of keys: `n n s "witk" <enter> <c-d> ]q`.
///
/// A word that is no key's name is read as the keys of its letters, so that `gg` and `]q`
/// need no blanks. Within quotation marks `\"` and `\\` stand for themselves.
///
/// # Errors
/// The first mistake, with its column.
pub fn parse(script: &str) -> Result<Vec<KeyPress>, ScriptError> {
    let mut keys = Vec::new();
    let mut chars = script.chars().enumerate().peekable();
    while let Some((at, c)) = chars.next() {
        match c {
            c if c.is_whitespace() => {}
            '"' => typed(&mut chars, at, &mut keys)?,
            '<' if chars.peek().is_some_and(|(_, next)| !next.is_whitespace()) => {
                let mut name = String::from('<');
                for (_, c) in chars.by_ref() {
                    name.push(c);
                    if c == '>' {
                        break;
                    }
                }
                keys.push(KeyPress::parse(&name).ok_or_else(|| no_key(at, &name))?);
            }
            c => keys
                .push(KeyPress::parse(&c.to_string()).ok_or_else(|| no_key(at, &c.to_string()))?),
        }
    }
    Ok(keys)
}

fn typed(
    chars: &mut impl Iterator<Item = (usize, char)>,
    at: usize,
    keys: &mut Vec<KeyPress>,
) -> Result<(), ScriptError> {
    while let Some((_, c)) = chars.next() {
        let c = match c {
            '"' => return Ok(()),
            '\\' => chars.next().map_or('\\', |(_, c)| c),
            c => c,
        };
        keys.push(KeyPress::plain(Key::Char(c)));
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

    fn check(script: &str) -> String {
        match parse(script) {
            Ok(keys) => keys.iter().map(ToString::to_string).collect::<Vec<_>>().join(" "),
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
        assert_eq!(check("n \"abc"), "column 3 of the keys: the quotation mark is never closed");
    }
}
