//! Finds lines that may say who speaks in a form that no label has: a name before any mark, a
//! name in a record, a dash or `>>` for another speaker. They name nobody for certain, but raise
//! a doubt.
//!
//! ```text
//! leads  names, known or not, before a sentence
//! lead   the name that a line begins with
//! others names within lines, of statements, of cues
//! words  what tells names from other words with capitals
//! ```

mod lead;
mod leads;
mod others;
mod words;

pub(super) use others::introduced;

use super::cues::tag_at;
use super::sentences::ends_sentence;
use super::{Line, LineKind};
use crate::story::Span;
use crate::story::text::floor_border;

/// A place from which on somebody else may speak.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::review::matching) struct Opening {
    /// The byte at which it begins.
    pub(in crate::review::matching) from: u32,
    /// The name there; `None` if the source only shows that the speaker changes.
    pub(in crate::review::matching) name: Option<Box<str>>,
    /// The byte after a name that stands before a sentence, and is no part of it; else 0.
    pub(in crate::review::matching) end: u32,
}

/// The most words of a name.
const WORDS: usize = 5;

/// The longest beginning of a line that is looked at, in bytes.
const LONGEST: usize = 160;

/// The most fields of a record before its name.
const FIELDS: usize = 8;

/// How far before a name the beginning of its record is looked for, in bytes.
const RECORD: usize = 4000;

/// Returns the places at which a known name begins a line or fills a field.
pub(super) fn named(text: &str, lines: &[Line], is_known: &dyn Fn(&str) -> bool) -> Vec<Opening> {
    let mut found = Vec::new();
    for (line, opens) in opening_lines(text, lines) {
        let words = &text[line.range()];
        let words_only = without_tags(words);
        let near = &words_only[..floor_border(words_only, LONGEST)];
        if let Some(name) = name_before_mark(near, near.len() == words_only.len(), opens, is_known)
        {
            found.push(Opening { from: line.start, name: Some(name), end: 0 });
        }
        let mut at = 0;
        while let Some((open, value, next)) = field(words, at) {
            at = next;
            let of_speaker = || is_speaker_field(&words[..open]).then(|| Box::from(value));
            let named =
                value.split_whitespace().count() <= WORDS && value.contains(char::is_alphabetic);
            let name = known(value, is_known).or_else(|| of_speaker().filter(|_| named));
            if let Some(name) = name {
                let open = line.start as usize + open;
                let before = floor_border(text, open.saturating_sub(RECORD));
                let record = text[before..open].rfind(['{', '}', '<']).map(|at| before + at);
                let record = record.filter(|at| !text[*at..].starts_with('}')).unwrap_or(open);
                found.push(Opening { from: record as u32, name: Some(name), end: 0 });
            }
        }
    }
    found.extend(leads::leads(text, lines, is_known));
    // of two at one place, the name before a sentence says more
    found.sort_by_key(|it| (it.from, std::cmp::Reverse(it.end)));
    found.dedup_by_key(|it| it.from);
    found
}

/// Returns the places at which the speaker changes without a name, if the text shows it repeatedly.
pub(super) fn unnamed(text: &str, lines: &[Line], has_cues: bool) -> Vec<Opening> {
    let (mut arrows, mut dashes) = (0, Vec::new());
    for (line, opens) in opening_lines(text, lines) {
        let words = without_tags(&text[line.range()]);
        let lead = &words[..words.find(char::is_alphabetic).unwrap_or(words.len())];
        arrows += usize::from([">>", "＞＞", "≫"].iter().any(|arrow| lead.contains(arrow)));
        arrows += usize::from(words.starts_with("&gt;&gt;"));
        let lead = lead.trim_start_matches(['“', '"', '«', '„']);
        let opens_with_dash = lead.starts_with(['-', '‐', '‒', '–', '—', '―', '－'])
            && !lead.contains(|c: char| c.is_numeric())
            && lead.len() < words.len();
        if opens_with_dash && (opens || has_cues) {
            dashes.push(Opening { from: line.start, name: None, end: 0 });
        }
    }
    if arrows > 1 || (has_cues && dashes.len() > 1) {
        dashes = vec![Opening { from: 0, name: None, end: 0 }];
    } else if dashes.len() < 2 {
        dashes.clear();
    }
    dashes
}

/// Returns the places at which a line begins with a name before a dash, “Carl Mills — We pay.”, if two
/// names do: a single one may be the place of a report.
pub(super) fn dashed(text: &str, lines: &[Line]) -> Vec<Opening> {
    let named: Vec<(&str, Opening)> = opening_lines(text, lines)
        .filter_map(|(line, opens)| {
            let name = name_before_dash(without_tags(&text[line.range()]))?;
            opens.then_some((name, Opening { from: line.start, name: None, end: 0 }))
        })
        .collect();
    let first = named.first().map(|(name, _)| *name);
    if named.iter().all(|(name, _)| Some(*name) == first) {
        return Vec::new();
    }
    named.into_iter().map(|(_, opening)| opening).collect()
}

/// Returns two to five words with a capital each that stand before a dash and a sentence.
fn name_before_dash(line: &str) -> Option<&str> {
    let near = &line[..floor_border(line, LONGEST)];
    let dashes = [" — ", " – ", " ― ", " - ", " -- "];
    let (at, dash) = dashes.iter().filter_map(|dash| Some((near.find(dash)?, dash))).min()?;
    let (name, said) = (&near[..at], &near[at + dash.len()..]);
    let is_name = |word: &str| {
        let mut letters = word.chars().filter(|c| c.is_alphabetic());
        letters.next().is_some_and(char::is_uppercase)
            && word.chars().all(|c| c.is_alphabetic() || ".'’-‐‑".contains(c) || is_joining(c))
    };
    let words = name.split(' ').count();
    let opens = |c: char| c.is_uppercase() || "“\"«„‘".contains(c);
    let is_sentence = said.chars().next().is_some_and(opens);
    ((2..=WORDS).contains(&words) && name.split(' ').all(is_name) && is_sentence).then_some(name)
}

/// Returns a line without the tags that it begins with.
fn without_tags(line: &str) -> &str {
    let mut words = line;
    loop {
        let bold = words.strip_prefix("<strong>");
        let rest = bold.or_else(|| tag_at(words, 0).map(|(_, len)| &words[len..]));
        let Some(rest) = rest else { return words };
        words = rest.trim_start();
    }
}

/// Returns the lines of text, and whether the line before does not end within a sentence.
fn opening_lines<'a>(text: &'a str, lines: &'a [Line]) -> impl Iterator<Item = (Span, bool)> + 'a {
    let mut opens = true;
    lines.iter().filter_map(move |line| {
        let content = line.content();
        let before = opens;
        opens = line.kind != LineKind::Text || ends_sentence(&text[content.range()]);
        (line.kind == LineKind::Text).then_some((content, before))
    })
}

/// Returns the known name that a line begins with, after marks, times and short fields, if no word
/// follows it. `whole` is true if the line is no longer than what is given of it.
fn name_before_mark(
    line: &str,
    whole: bool,
    opens: bool,
    is_known: &dyn Fn(&str) -> bool,
) -> Option<Box<str>> {
    let mut rest = line;
    for _ in 0..FIELDS {
        rest = rest.trim_start_matches(|c: char| !c.is_alphabetic());
        let (mut words, mut next) = (1, None);
        let ends = rest.char_indices().filter(|(_, c)| !c.is_alphanumeric());
        for (at, c) in ends.chain(whole.then_some((rest.len(), '\n'))) {
            let (name, after) = (&rest[..at], &rest[at..]);
            if !is_followed_by_word(after)
                && let Some(known) = known(name, is_known)
            {
                let strong = !is_weak(c);
                return ((opens || strong) && !runs_on(name, after)).then_some(known);
            }
            words += usize::from(c == ' ');
            let parts = matches!(c, '\t' | '|' | ';' | '"' | '=' | ':' | '：')
                || (c == ',' && !after[1..].starts_with(' '));
            if parts {
                next = Some(at);
            }
            let within =
                matches!(c, ' ' | '.' | '\'' | '’' | '-' | '‐' | '‑' | '·' | '・' | '\u{a0}')
                    || is_joining(c);
            if words > WORDS || !within {
                break;
            }
        }
        rest = &rest[next?..];
    }
    None
}

/// Returns a name if it is known, as it stands or with capitals: chats print “<hart>”.
fn known(name: &str, is_known: &dyn Fn(&str) -> bool) -> Option<Box<str>> {
    if is_known(name) {
        return Some(name.into());
    }
    let high = |word: &str| {
        let mut chars = word.chars();
        let first = chars.next().into_iter().flat_map(char::to_uppercase);
        first.chain(chars).collect::<String>()
    };
    let high = name.split(' ').map(high).collect::<Vec<_>>().join(" ");
    (name.starts_with(char::is_lowercase) && is_known(&high)).then(|| high.into())
}

/// Returns true for marks within words that are neither letters nor figures.
const fn is_joining(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{94d}' | '\u{200b}'..='\u{200f}' | '\u{ad}')
}

/// The letter stretcher of Arabic, which also stands for a dash.
const TATWEEL: char = '\u{640}';

/// Returns true if what follows a name goes on with a word: “ said”, “’s”, “-Mills”.
fn is_followed_by_word(after: &str) -> bool {
    let mut chars = after.chars();
    let (first, second) = (chars.next(), chars.next());
    let joins = |c: char| {
        matches!(c, ' ' | '\u{a0}' | '\'' | '’' | '-' | '‐' | '‑' | '·' | '・') || is_joining(c)
    };
    first.is_some_and(joins) && second.is_some_and(|c| c.is_alphabetic() && c != TATWEEL)
}

/// Returns true for what also follows a name at the beginning of a line within a sentence.
fn is_weak(mark: char) -> bool {
    mark.is_whitespace() || ".,;!?'’\"”»)(（）、，。؛،".contains(mark)
}

/// Returns true if a sentence goes on after a name: “Hart, who …”, “Hart (the mayor) said …”.
fn runs_on(name: &str, after: &str) -> bool {
    let after = after.strip_prefix(' ').unwrap_or(after);
    let rest =
        after.strip_prefix(',').or_else(|| Some(after.strip_prefix('(')?.split_once(')')?.1));
    let next = rest.and_then(|rest| rest.strip_prefix(' ')).unwrap_or_default();
    // “Mr. Hart, I thank you” speaks to him
    let speaks = ["I ", "I’", "I'"].iter().any(|word| next.starts_with(word));
    name.starts_with(char::is_uppercase) && (speaks || next.starts_with(char::is_lowercase))
}

/// Names of fields that say who speaks.
const KEYS: [&str; 5] = ["speaker", "who", "author", "voice", "agent"];

/// The same in records alone: attributes of tags have names too.
const OF_RECORDS: [&str; 5] = ["name", "user", "from", "sender", "participant"];

/// Returns true if a record has who speaks after these words: `"speaker": `, `who=`.
fn is_speaker_field(before: &str) -> bool {
    let colon = before.trim_end().ends_with(':');
    let key = before.trim_end().trim_end_matches([':', '=', ' ']).trim_end_matches(['"', '\'']);
    let key = key.rsplit(|c: char| !(c.is_alphanumeric() || c == '_')).next().unwrap_or_default();
    let key = key.to_lowercase();
    KEYS.contains(&&*key) || (colon && OF_RECORDS.contains(&&*key))
}

/// Returns the next value in quotation marks after a colon or an equals sign: where it begins, the
/// value, and the byte to go on from.
fn field(line: &str, from: usize) -> Option<(usize, &str, usize)> {
    let mut at = from;
    loop {
        let open = at + line[at..].find(['"', '\''])?;
        let inner = &line[open + 1..];
        at = open + 1;
        if line[from.min(open)..open].trim_end().ends_with([':', '=']) {
            let close = inner[..floor_border(inner, LONGEST)].find(&line[open..=open]);
            if let Some(len) = close {
                let value = inner[..len].trim_start_matches(['#', '@']).trim();
                return Some((open, value, open + 1 + len));
            }
        }
    }
}
