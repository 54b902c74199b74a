//! Lines of dialogue that begin with a dash, as in Spanish, French, Russian and Polish.
//!
//! `— So we sail, — said Ada. — At noon.` `—So we sail —said Ada—. At noon.` After the first dash
//! speech and narration take turns at each dash that ends one of them; a dash between words is
//! none. What a French line has between commas cannot be told, and stays part of the speech.
//!
//! A line without narration is speech only in a text that has lines with it, or no double marks:
//! elsewhere it is more likely an item of a list.

use super::{End, Quotation, trimmed};
use crate::story::Span;
use crate::story::text::ceil_border;
use crate::story::text::marks::{DIALOGUE_DASHES, Level, is_stop, level};

/// Returns true if a text has lines of dialogue, so that one without narration counts as well.
pub(super) fn is_used(text: &str) -> bool {
    /// So many lines are looked at.
    const MOST: usize = 1_000;
    let has = |mark: &str| memchr::memmem::find(text.as_bytes(), mark.as_bytes()).is_some();
    if !["“", "\"", "''"].iter().any(|mark| has(mark)) {
        return true;
    }
    let ends = memchr::memchr2_iter(b'\n', b'\r', text.as_bytes()).map(|at| at + 1);
    let starts = std::iter::once(0).chain(ends).filter(|at| is_first(text, *at));
    starts.take(MOST).any(|start| {
        let line = &text[start..];
        let end = start + line.find(['\n', '\r']).unwrap_or(line.len());
        !borders(text, ceil_border(text, start + 1), end).is_empty()
    })
}

fn is_first(text: &str, at: usize) -> bool {
    text[at..].starts_with(DIALOGUE_DASHES)
}

/// Adds the speech of a paragraph's lines of dialogue.
pub(super) fn add(text: &str, (from, to): (usize, usize), used: bool, list: &mut Vec<Quotation>) {
    let mut at = from;
    while let Some(start) = next_line(text, at, to) {
        let end = next_line(text, ceil_border(text, start + 1), to).unwrap_or(to);
        line(text, (start, end), used, list);
        at = end;
    }
}

/// Returns the dash of the first line that begins with one, at or after `at`, which begins a line or
/// stands within one.
fn next_line(text: &str, at: usize, to: usize) -> Option<usize> {
    let dash = |from: usize| {
        let line = &text[from..to];
        let words = line.trim_start_matches([' ', '\t', '\u{a0}']);
        words.starts_with(DIALOGUE_DASHES).then_some(from + line.len() - words.len())
    };
    let begins = text[..at].trim_end_matches([' ', '\t', '\u{a0}']);
    let first = begins.is_empty() || begins.ends_with(['\n', '\r']);
    let ends = memchr::memchr2_iter(b'\n', b'\r', &text.as_bytes()[at..to]).map(|end| at + end + 1);
    first.then_some(at).into_iter().chain(ends).find_map(dash)
}

/// Adds the speech of one line, which begins with a dash.
fn line(text: &str, (start, end): (usize, usize), used: bool, list: &mut Vec<Quotation>) {
    let dash = text[start..end].chars().next().map_or(0, char::len_utf8);
    let begins = text[start + dash..end].trim_start().chars().next();
    let words = begins.is_some_and(|c| c.is_alphanumeric() || matches!(c, '¿' | '¡' | '…'));
    let marked = begins.is_some_and(|c| level(c).is_some());
    let borders = borders(text, start + dash, end);
    let words_end = text[..end].trim_end().trim_end_matches(|c| level(c).is_some());
    // a signature, a heading and an item of a list end without a full stop, or with a dash; what
    // stands in marks behind a dash needs none
    let stop = words_end
        .chars()
        .next_back()
        .filter(|c| is_stop(*c) && !matches!(c, ')' | ']' | '}' | '%'));
    let ends = stop
        .is_some_and(|c| !words_end[..words_end.len() - c.len_utf8()].ends_with(DIALOGUE_DASHES));
    if borders.is_empty() && !(used && words && ends) || !(words || marked) {
        return;
    }
    let mut from = start;
    for (at, border) in borders.iter().copied().chain([end]).enumerate() {
        if at % 2 == 0 {
            let first = text[from..end].chars().next().map_or(0, char::len_utf8);
            let inside = trimmed(text, from + first, border.max(from + first));
            let span = Span::of(from..inside.range().end);
            let (end, level) = (End::Dialogue, Level::Double);
            list.push(Quotation { span, inside, end, nested: false, level });
        }
        from = border;
    }
}

/// Returns the dashes at which speech and narration take turns.
fn borders(text: &str, from: usize, to: usize) -> Vec<usize> {
    let mut borders = Vec::new();
    for (at, c) in text[from..to].char_indices().filter(|(_, c)| DIALOGUE_DASHES.contains(c)) {
        let (at, end) = (from + at, from + at + c.len_utf8());
        let (head, tail) = (&text[from..at], &text[end..to]);
        let blank_before = head.ends_with(char::is_whitespace);
        let blank_after = tail.is_empty() || tail.starts_with(char::is_whitespace);
        let stops = head.trim_end().ends_with(is_stop);
        let next = tail.trim_start().chars().next();
        // narration begins in lower case: — so we sail, — said Ada; —so we sail —said Ada
        let speech_ends = borders.len() % 2 == 0;
        let fits = if speech_ends {
            (stops || blank_before && !blank_after) && next.is_some_and(char::is_lowercase)
        } else {
            stops || !blank_before && (blank_after || tail.starts_with(is_stop))
        };
        if fits {
            borders.push(at);
        }
    }
    borders
}
