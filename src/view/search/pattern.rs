//! Turns a plain query into a regular expression, and its errors into one line.

use std::fmt::Write;

use crate::story::text::marks::{Level, PAIRS};

/// Characters that look alike: those of the table of quotation marks, and the look-alikes that word
/// processors insert.
struct Alike {
    signs: Vec<char>,
    class: String,
}

/// Returns the sets of characters that look alike.
fn alike() -> [Alike; 3] {
    let marks = |level: Level, more: &str| {
        let pairs = PAIRS.iter().filter(|pair| pair.level == level);
        let mut signs: Vec<char> = pairs.flat_map(|pair| [pair.open, pair.close]).collect();
        signs.extend(more.chars());
        signs.sort_unstable();
        signs.dedup();
        Alike::of(signs)
    };
    let dashes = Alike::of("-‐‑‒–—―−".chars().collect());
    [marks(Level::Single, "ʼ´′"), marks(Level::Double, "″"), dashes]
}

impl Alike {
    fn of(signs: Vec<char>) -> Self {
        let escaped: Vec<String> =
            signs.iter().map(|c| regex::escape(c.encode_utf8(&mut [0; 4]))).collect();
        Self { signs, class: format!("[{}]", escaped.concat()) }
    }
}

/// Returns the expression for a plain query.
pub(super) fn plain(words: &str) -> String {
    let mut out = String::with_capacity(words.len() * 2);
    let mut rest = words;
    let alike = alike();
    while let Some(c) = rest.chars().next() {
        let len = one(&mut out, c, rest, &alike);
        rest = &rest[len..];
    }
    out
}

/// Writes the expression for the first character or dash in `rest`; returns its length.
fn one(out: &mut String, c: char, rest: &str, alike: &[Alike]) -> usize {
    if c.is_whitespace() {
        out.push_str(r"\s+");
        return rest.len() - rest.trim_start().len();
    }
    if rest.starts_with("...") || c == '…' {
        out.push_str(r"(?:\.\.\.|…)");
        return if c == '.' { 3 } else { c.len_utf8() };
    }
    if let Some(same) = alike.iter().find(|alike| alike.signs.contains(&c)) {
        let dashes = rest.bytes().take_while(|&b| b == b'-').count();
        if dashes > 1 {
            // Two or three hyphens are a typewriter's dash.
            let _ = write!(out, "(?:-{{{dashes}}}|[–—―])");
            return dashes;
        }
        out.push_str(&same.class);
        return c.len_utf8();
    }
    out.push_str(&regex::escape(c.encode_utf8(&mut [0; 4])));
    c.len_utf8()
}

/// Returns true if a regular expression contains an upper-case letter; `\S` and `\p{Lu}` do not
/// count.
pub(super) fn has_capital(pattern: &str) -> bool {
    let mut chars = pattern.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '\\' => {
                let named = chars.next().is_some_and(|c| matches!(c, 'p' | 'P' | 'x' | 'u' | 'U'));
                if named && chars.peek() == Some(&'{') {
                    chars.by_ref().find(|&c| c == '}');
                } else if named {
                    chars.next();
                }
            }
            c if c.is_uppercase() => return true,
            _ => {}
        }
    }
    false
}

/// Returns one line on what is wrong with an expression.
pub(super) fn one_line(why: &regex::Error) -> String {
    match why {
        regex::Error::CompiledTooBig(_) => "the expression is too complex".to_owned(),
        regex::Error::Syntax(text) => {
            let last = text.lines().rev().find(|line| !line.trim().is_empty()).unwrap_or_default();
            last.trim().trim_start_matches("error: ").to_owned()
        }
        other => other.to_string().lines().next().unwrap_or_default().to_owned(),
    }
}
