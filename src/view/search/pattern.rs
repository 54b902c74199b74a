//! Turns a plain query into a regular expression, and its errors into one line.

use std::fmt::Write;

/// Characters that look alike, as classes of a regular expression.
///
/// The same classes as in selectors, and the look-alikes that word processors insert.
const FOLDS: &[(&str, &str)] =
    &[("'‘’‚‛ʼ`´′", "['‘’‚‛ʼ`´′]"), ("\"“”„‟″«»", "[\"“”„‟″«»]"), ("-‐‑‒–—―−", "[-‐‑‒–—―−]")];

/// Returns the expression for a plain query; `soft` allows a soft hyphen between any two letters.
pub(super) fn plain(words: &str, soft: bool) -> String {
    let mut out = String::with_capacity(words.len() * 2);
    let mut rest = words;
    let mut letter = false;
    while let Some(c) = rest.chars().next() {
        if soft && letter && c.is_alphabetic() {
            out.push_str("\u{AD}?");
        }
        letter = c.is_alphabetic();
        let len = one(&mut out, c, rest);
        rest = &rest[len..];
    }
    out
}

/// Writes the expression for the first character or dash in `rest`; returns its length.
fn one(out: &mut String, c: char, rest: &str) -> usize {
    if c.is_whitespace() {
        out.push_str(r"\s+");
        return rest.len() - rest.trim_start().len();
    }
    if rest.starts_with("...") || c == '…' {
        out.push_str(r"(?:\.\.\.|…)");
        return if c == '.' { 3 } else { c.len_utf8() };
    }
    if let Some((_, class)) = FOLDS.iter().find(|(same, _)| same.contains(c)) {
        let dashes = rest.bytes().take_while(|&b| b == b'-').count();
        if dashes > 1 {
            // Two or three hyphens are a typewriter's dash.
            let _ = write!(out, "(?:-{{{dashes}}}|[–—―])");
            return dashes;
        }
        out.push_str(class);
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
