//! Reads the times of a transcript: `0:14:07`, `[00:14:07.250]`, `#00:14:07-2#`, `(14:07)`.

use super::{Line, LineKind};

/// A time, with the brackets around it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Time {
    /// The bytes that it takes.
    pub(super) len: usize,
    /// True if it is in brackets other than round ones.
    pub(super) bracketed: bool,
    /// True if it has hours, minutes and seconds.
    pub(super) full: bool,
}

/// Brackets around times: the opening and the closing one.
const BRACKETS: &[(char, char)] = &[
    ('[', ']'),
    ('{', '}'),
    ('<', '>'),
    ('#', '#'),
    ('［', '］'),
    ('【', '】'),
    ('〔', '〕'),
    ('(', ')'),
    ('（', '）'),
];

/// The longest time in brackets, in bytes.
const LONGEST: usize = 48;

/// Returns the time that a text begins with, in brackets or bare, or a range of two times.
pub(super) fn time_at(text: &str) -> Option<Time> {
    let first = text.chars().next()?;
    if first.is_ascii_digit() {
        let (len, full) = range(text)?;
        let ends = text[len..].chars().next().is_none_or(|c| !c.is_alphanumeric());
        return ends.then_some(Time { len, bracketed: false, full });
    }
    let (open, close) = BRACKETS.iter().find(|(open, _)| *open == first)?;
    let near = crate::story::text::floor_border(text, LONGEST);
    let inner = &text[open.len_utf8()..near];
    let end = inner.find(*close)?;
    let within = inner[..end].trim();
    let (len, full) = range(within)?;
    let rest = within[len..].trim_start_matches('-');
    // f4 writes tenths after a hyphen: #00:14:07-2#
    let all = rest.bytes().all(|b| b.is_ascii_digit());
    let round = matches!(first, '(' | '（');
    let len = open.len_utf8() + end + close.len_utf8();
    all.then_some(Time { len, bracketed: !round, full })
}

/// Returns the time that a text ends with, after a blank, and where it begins.
pub(super) fn time_before(text: &str) -> Option<usize> {
    let text = text.trim_end();
    let from = crate::story::text::floor_border(text, text.len().saturating_sub(LONGEST));
    let places = text[from..].char_indices().map(|(at, _)| from + at);
    let begins = |at: usize| at == 0 || text[..at].ends_with([' ', '\t', '\u{a0}', '|', '-', '–']);
    let mut places = places.filter(|at| begins(*at) || text[*at..].starts_with(['[', '(', '#']));
    places.find(|at| time_at(&text[*at..]).is_some_and(|time| at + time.len == text.len()))
}

/// Counts the lines that begin with a bare time; returns true with it if the times at the beginnings
/// of lines are stamps whatever stands before them: they rise, and half of the lines have one.
pub(super) fn line_times(text: &str, lines: &[Line]) -> (usize, bool) {
    let (mut texts, mut bare, mut all) = (0, 0, Vec::new());
    for line in lines.iter().filter(|line| line.kind == LineKind::Text) {
        let words = &text[line.content().range()];
        texts += 1;
        if time_at(words).is_some_and(|time| !time.bracketed) {
            bare += usize::from(words.starts_with(|c: char| c.is_ascii_digit()));
            all.push(seconds(words));
        }
    }
    let rise = all.windows(2).all(|pair| pair[0] <= pair[1]) && all.first() < all.last();
    (bare, rise && all.len() * 2 >= texts)
}

/// Returns the seconds of the time that a text begins with, with or without a bracket before it.
fn seconds(text: &str) -> u32 {
    let (mut whole, mut group) = (0_u32, 0_u32);
    for c in text.trim_start_matches(['(', '（']).chars() {
        match c.to_digit(10) {
            Some(digit) => group = group.saturating_mul(10).saturating_add(digit),
            None if c == ':' => {
                whole = whole.saturating_add(group).saturating_mul(60);
                group = 0;
            }
            None => break,
        }
    }
    whole.saturating_add(group)
}

/// Reads a time, or two with a dash or an arrow between; returns its length and whether it has
/// hours.
fn range(text: &str) -> Option<(usize, bool)> {
    let (len, full) = one(text)?;
    let rest = text[len..].trim_start();
    let dash = ["-->", "->", "→", "–", "—", "-", "~"].iter().find_map(|d| rest.strip_prefix(*d));
    let second = dash.map(str::trim_start).and_then(|rest| Some((rest, one(rest)?.0)));
    Some(match second {
        Some((rest, more)) => (text.len() - rest.len() + more, full),
        None => (len, full),
    })
}

/// Reads hours, minutes and seconds, or minutes and seconds, with fractions or frames; with “a.m.”
/// or “p.m.”.
fn one(text: &str) -> Option<(usize, bool)> {
    let digits = |at: usize| text[at..].bytes().take_while(u8::is_ascii_digit).count();
    let first = digits(0);
    if !(1..=3).contains(&first) {
        return None;
    }
    let (mut at, mut groups) = (first, 1);
    while groups < 4 && text[at..].starts_with(':') && digits(at + 1) == 2 {
        at += 3;
        groups += 1;
    }
    if groups < 2 {
        return None;
    }
    if text[at..].starts_with(['.', ',', ';']) && (1..=3).contains(&digits(at + 1)) {
        at += 1 + digits(at + 1);
    }
    let rest = text[at..].trim_start_matches([' ', '\u{202f}', '\u{a0}']);
    let half = ["a.m.", "p.m.", "am", "pm", "AM", "PM"].iter().find(|half| rest.starts_with(*half));
    if let Some(half) = half {
        at = text.len() - rest.len() + half.len();
    }
    Some((at, groups > 2))
}

/// Returns true if a line is the timing of a cue: two times with an arrow between.
pub(super) fn is_timing(line: &str) -> bool {
    let line = line.trim_start();
    let Some((from, to)) = line.split_once("-->") else { return false };
    let whole = |text: &str| one(text).is_some_and(|(len, _)| len == text.len());
    whole(from.trim()) && to.split_whitespace().next().is_some_and(whole)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_in_all_their_forms() {
        let check = |text: &'static str| time_at(text).map(|time| &text[..time.len]);
        assert_eq!(check("[0:00:40] ADA"), Some("[0:00:40]"));
        assert_eq!(check("00:14:07.250 and"), Some("00:14:07.250"));
        assert_eq!(check("(14:07): and"), Some("(14:07)"));
        assert_eq!(check("#00:14:07-2#"), Some("#00:14:07-2#"));
        assert_eq!(check("[00:01 – 00:05] a"), Some("[00:01 – 00:05]"));
        assert_eq!(check("【01:02】今日"), Some("【01:02】"));
        assert_eq!(check("10:32 AM Ada"), Some("10:32 AM"));
        assert_eq!(check("10:3 and"), None);
        assert_eq!(check("10:30th"), None);
        assert_eq!(check("[applause]"), None);
        assert_eq!(check("2024-01-02"), None);
        assert_eq!(time_before("Ada Brook  0:03"), Some(11));
        assert_eq!(time_before("Ada Brook [00:03]"), Some(10));
        assert_eq!(time_before("at noon"), None);
        assert!(is_timing("00:01:02.000 --> 00:01:05.000 align:start"));
        assert!(is_timing("00:01:02,000 --> 00:01:05,000"));
        assert!(!is_timing("we go --> there"));
    }
}
