//! Reads the head of a line: what may be the label of a speaker.
//!
//! Whether it is one depends on the whole text, and is decided in the parent module.

use super::times;
use crate::story::names::without_brackets;
use crate::story::text::floor_border;
use crate::story::text::normal::{ends_lines, is_unspaced};
use std::ops::Range;

/// How a head is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Style {
    /// All its letters are capitals, at least two.
    Capitals,
    /// Several words that begin with a capital.
    Names,
    /// One word that begins with a capital.
    Word,
    /// In a script without capitals.
    Caseless,
    /// A single letter or character.
    Letter,
    /// One word in lower case.
    Lower,
    /// Some words of which most begin in lower case.
    Phrase,
}

/// What follows a head.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mark {
    /// A colon.
    Colon,
    /// A full stop, as in “Mr. HART. We …” and “Q. When …”.
    Stop,
    /// A dash, a tab or a wide gap.
    Gap,
    /// The end of the line.
    End,
}

/// A head that may be a label.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Head {
    /// Its bytes within the line.
    pub(super) name: Range<usize>,
    /// The byte after its mark.
    pub(super) end: usize,
    /// How it is written.
    pub(super) style: Style,
    /// What follows it.
    pub(super) mark: Mark,
    /// True if it has a time after the name.
    pub(super) timed: bool,
}

/// The longest head, in bytes.
const LONGEST: usize = 100;

/// The most words of a head.
const WORDS: usize = 8;

/// Returns what may be a label at the beginning of a line.
pub(super) fn head(line: &str) -> Option<Head> {
    let signed = signed(line).or_else(|| scripted(line)).or_else(|| with_colon(line));
    signed.or_else(|| with_stop(line)).or_else(|| with_gap(line)).or_else(|| alone(line))
}

/// Returns the name between a sign and a wide blank, as records of the Japanese parliament have it:
/// “○山田花子君　五月に…”.
fn signed(line: &str) -> Option<Head> {
    let rest = line.strip_prefix(['○', '◯', '〇', '●', '◎', '◆', '◇', '■', '□', '▲', '△', '▽'])?;
    let near = &rest[..floor_border(rest, LONGEST)];
    let sign = line.len() - rest.len();
    let gap = near.find('\u{3000}')?;
    let head = made(line, sign..sign + gap, sign + gap + '\u{3000}'.len_utf8(), Mark::Colon)?;
    matches!(head.style, Style::Caseless).then_some(head)
}

/// Returns the name before what is said in marks, as scripts of plays have it: “佐藤「五月です」”.
fn scripted(line: &str) -> Option<Head> {
    let at = line.find(['「', '『'])?;
    let (name, said) = (line[..at].trim_end(), line[at..].trim_end());
    let letter = |c: char| (is_unspaced(c) && ends_lines(c)) || matches!(c, '・' | '·');
    let particle = |c: char| "はがもとにをのでやへ、".contains(c);
    let fits = (1..=10).contains(&name.chars().count())
        && name.chars().all(letter)
        && !name.ends_with(particle)
        && said.ends_with(['」', '』']);
    fits.then(|| made(line, 0..name.len(), at, Mark::Colon)).flatten()
}

/// Returns the name in capitals that a line begins with, without a mark after it: “HART We pay”.
pub(super) fn run(line: &str) -> Option<Head> {
    let mut end = 0;
    for (n, word) in line.split_inclusive(' ').enumerate() {
        if !is_capitals(word.trim_end()) {
            let name = line[..end].trim_end().len();
            let head =
                Head { name: 0..name, end, style: Style::Capitals, mark: Mark::Gap, timed: false };
            return (n > 0).then_some(head);
        }
        end += word.len();
        if n >= WORDS {
            break;
        }
    }
    None
}

/// Characters that cannot be seen, at the edges of a name.
fn is_unseen(c: char) -> bool {
    matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

/// Removes markup (`**`, `_`, `<b>`) and blanks around a range.
fn bare(line: &str, range: Range<usize>) -> Range<usize> {
    let mut words = &line[range.clone()];
    let mut from = range.start;
    loop {
        let before = words.len();
        let trimmed = words
            .trim_start_matches(|c: char| c.is_whitespace() || is_unseen(c) || "*_#•|".contains(c));
        let trimmed = ["<b>", "<strong>", "<i>"]
            .iter()
            .find_map(|tag| trimmed.strip_prefix(tag))
            .unwrap_or(trimmed);
        from += before - trimmed.len();
        words = trimmed;
        if words.len() == before {
            break;
        }
    }
    loop {
        let before = words.len();
        words = words
            .trim_end_matches(|c: char| c.is_whitespace() || is_unseen(c) || "*_|".contains(c));
        words = ["</b>", "</strong>", "</i>"]
            .iter()
            .find_map(|tag| words.strip_suffix(tag))
            .unwrap_or(words);
        if words.len() == before {
            break;
        }
    }
    from..from + words.len()
}

/// Returns the name of a head without a time in or after it, and whether there was one.
fn untimed(line: &str, range: Range<usize>) -> (Range<usize>, bool) {
    let words = &line[range.clone()];
    match times::time_before(words) {
        Some(at) if at > 0 => {
            let name =
                words[..at].trim_end_matches(|c: char| c.is_whitespace() || "|-–—,·".contains(c));
            (range.start..range.start + name.len(), true)
        }
        _ => (range, false),
    }
}

fn made(line: &str, range: Range<usize>, end: usize, mark: Mark) -> Option<Head> {
    let (name, timed) = untimed(line, bare(line, range));
    let style = style(&line[name.clone()])?;
    Some(Head { name, end, style, mark, timed })
}

fn with_colon(line: &str) -> Option<Head> {
    let near = &line[..floor_border(line, LONGEST)];
    let mut deep = 0_u32;
    let mut before = '\n';
    for (at, c) in near.char_indices() {
        match c {
            '(' | '[' | '（' | '［' => deep += 1,
            ')' | ']' | '）' | '］' => deep = deep.saturating_sub(1),
            ':' | '：' | '﹕' | '︓' | 'ː' if deep == 0 => {
                let end = at + c.len_utf8();
                let next = line[end..].chars().next();
                if before.is_ascii_digit() && next.is_some_and(|c| c.is_ascii_digit()) {
                    before = c;
                    continue;
                }
                let found = made(line, 0..at, end, Mark::Colon)?;
                let apart = |c: char| !(c.is_alphanumeric() || c == '/' || c == ':' || c == '\\');
                let close = found.style == Style::Capitals && next.is_some_and(char::is_alphabetic);
                return (c != ':' || next.is_none_or(apart) || close).then_some(found);
            }
            _ => {}
        }
        before = c;
    }
    None
}

/// “Mr. HART. We …”, “The PRESIDING OFFICER (Mr. Hart). We …”, “Q. When …”.
fn with_stop(line: &str) -> Option<Head> {
    let first = line.chars().next()?;
    let after = &line[first.len_utf8()..];
    let wide = after.starts_with('\t') || after.starts_with("  ");
    if is_question_or_answer(first)
        && (wide || after.starts_with(". ") || after == "." || after.starts_with(".\t"))
    {
        let end = first.len_utf8() + usize::from(after.starts_with('.'));
        return Some(Head {
            name: 0..first.len_utf8(),
            end,
            style: Style::Letter,
            mark: Mark::Stop,
            timed: false,
        });
    }
    let near = &line[..floor_border(line, LONGEST)];
    let mut shouted = false;
    let mut at = 0;
    for (n, word) in near.split_inclusive(' ').enumerate() {
        let bare = word.trim_end().trim_end_matches(".—").trim_end_matches('.');
        let capitals = is_capitals(bare.trim_matches(|c: char| "()[],".contains(c)));
        let ends = word.trim_end().ends_with('.') && (capitals || word.contains(')'))
            || word.contains(".—");
        if n > 0 && ends && (shouted || capitals) && !line[at + word.len()..].is_empty() {
            let stop = at + word.find(".—").unwrap_or(word.trim_end().len() - 1);
            let style = Style::Capitals;
            let end = stop + 1;
            let is_title = near[..at]
                .split(' ')
                .all(|w| w.is_empty() || starts_high(w) || w == "of" || w.starts_with('('));
            return is_title.then_some(Head {
                name: 0..stop,
                end,
                style,
                mark: Mark::Stop,
                timed: false,
            });
        }
        if n == 0 && matches!(bare, "OK" | "YES" | "NO") {
            return None;
        }
        if n == 0 && capitals && ends && !bare.contains('.') {
            let end = word.find(".—").map_or(word.trim_end().len(), |at| at + 1);
            let shouted = !line[word.len()..].chars().any(char::is_lowercase);
            return (!shouted).then_some(Head {
                name: 0..end - 1,
                end,
                style: Style::Capitals,
                mark: Mark::Gap,
                timed: false,
            });
        }
        if n == 0 && (capitals || !starts_high(bare)) || n >= WORDS {
            return None;
        }
        shouted |= capitals;
        at += word.len();
    }
    None
}

/// A name in capitals before a dash, or any before a tab or a wide gap.
fn with_gap(line: &str) -> Option<Head> {
    let near = &line[..floor_border(line, LONGEST)];
    let dash = [" – ", " — ", " -- ", " - ", " | ", "—", "\u{2013}"];
    let dashed = dash.iter().filter_map(|dash| Some((near.find(dash)?, dash.len()))).min();
    if let Some((at, len)) = dashed
        && let Some(head) = made(line, 0..at, at + len, Mark::Gap)
        && head.style == Style::Capitals
    {
        return Some(head);
    }
    let gap = near.find('\t').into_iter().chain(near.find("   ")).min()?;
    let rest = line[gap..].trim_start();
    let head = made(line, 0..gap, line.len() - rest.len(), Mark::Gap)?;
    (!rest.is_empty() && times::time_before(line).is_none()).then_some(head)
}

/// A name on a line of its own.
fn alone(line: &str) -> Option<Head> {
    let head =
        (line.len() <= LONGEST).then(|| made(line, 0..line.len(), line.len(), Mark::End))??;
    let spoken = line.trim_end().ends_with(['.', '!', '?', ',', ';', '…', '。']) && !head.timed;
    (!spoken && !matches!(head.style, Style::Phrase | Style::Lower)).then_some(head)
}

/// Letters that stand for question and answer: English, French, Spanish, German, Italian, Russian.
pub(super) const PAIRS: &[(&str, &str)] = &[
    ("Q", "A"),
    ("Q", "R"),
    ("P", "R"),
    ("F", "A"),
    ("D", "R"),
    ("В", "О"),
    ("П", "В"),
    ("問", "答"),
    ("问", "答"),
    ("문", "답"),
];

fn is_question_or_answer(c: char) -> bool {
    let mut buffer = [0; 4];
    let letter = &*c.encode_utf8(&mut buffer);
    PAIRS.iter().any(|(q, a)| *q == letter || *a == letter)
}

fn is_capitals(word: &str) -> bool {
    word.chars().filter(|c| c.is_uppercase()).count() > 1 && !word.chars().any(char::is_lowercase)
}

fn starts_high(word: &str) -> bool {
    word.chars().find(|c| c.is_alphanumeric()).is_some_and(|c| !c.is_lowercase())
}

/// Lower-case words within the name of a speaker.
const WITHIN: &[&str] = &[
    "al", "and", "bin", "da", "das", "de", "del", "della", "den", "der", "di", "do", "dos", "du",
    "e", "el", "et", "for", "from", "ibn", "la", "le", "of", "ten", "ter", "the", "und", "van",
    "von", "y", "zu", "и",
];

/// Returns how a name is written; `None` if it cannot be one.
fn style(name: &str) -> Option<Style> {
    let plain = without_brackets(name);
    let words: Vec<&str> = plain.split_whitespace().collect();
    let letters: usize = plain.chars().filter(|c| c.is_alphabetic()).count();
    let stops = |c: char| "?!…;。！？、；「」『』“”„«»=<>{}|\\".contains(c);
    if letters == 0 || words.is_empty() || words.len() > WORDS || plain.contains(stops) {
        return None;
    }
    let sentence = words.iter().enumerate().any(|(n, word)| {
        let short = word.trim_end_matches('.').chars().count() <= 5;
        word.ends_with('.') && !short || (word.ends_with(',') && n + 3 < words.len())
    });
    if sentence {
        return None;
    }
    let (mut upper, mut lower) = (0, 0);
    for c in plain.chars() {
        upper += usize::from(c.is_uppercase());
        lower += usize::from(c.is_lowercase());
    }
    if upper + lower == 0 {
        let long = if words.len() == 1 { letters > 14 } else { words.len() > 5 };
        return (!long).then_some(if letters == 1 { Style::Letter } else { Style::Caseless });
    }
    if letters == 1 {
        return Some(Style::Letter);
    }
    if lower == 0 && upper > 1 {
        return Some(Style::Capitals);
    }
    let low = words.iter().filter(|w| !starts_high(w) && !WITHIN.contains(w)).count();
    match (words.len(), low) {
        (1, 0) => Some(Style::Word),
        (1, _) => Some(Style::Lower),
        (_, 0) if starts_high(words[0]) => Some(Style::Names),
        (2..=5, _) => Some(Style::Phrase),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(line: &str) -> String {
        head(line).map_or("-".to_owned(), |head| {
            format!("{:?} {:?} {}|{}", head.style, head.mark, &line[head.name], &line[head.end..])
        })
    }

    #[test]
    fn heads_of_all_kinds() {
        assert_eq!(check("HART: We"), "Capitals Colon HART| We");
        assert_eq!(check("HART:We"), "Capitals Colon HART|We");
        assert_eq!(check("Sen. Hart (D-OH): We"), "Names Colon Sen. Hart (D-OH)| We");
        assert_eq!(check("Hart [0:01:02]: We"), "Word Colon Hart| We");
        assert_eq!(check("**Ada Brook:** We"), "Names Colon Ada Brook|** We");
        assert_eq!(check("山田：はい"), "Caseless Colon 山田|はい");
        assert_eq!(check("هارت: نعم"), "Caseless Colon هارت| نعم");
        assert_eq!(check("ХАРТ: Да"), "Capitals Colon ХАРТ| Да");
        assert_eq!(check("Mr. HART. Mr. Speaker, we"), "Capitals Stop Mr. HART| Mr. Speaker, we");
        assert_eq!(
            check("The PRESIDING OFFICER (Mr. Hart). The"),
            "Capitals Stop The PRESIDING OFFICER (Mr. Hart)| The"
        );
        assert_eq!(check("Q.  When"), "Letter Stop Q|  When");
        assert_eq!(check("Q   When"), "Letter Stop Q|   When");
        assert_eq!(check("HART – We"), "Capitals Gap HART|We");
        assert_eq!(check("HART\tWe"), "Capitals Gap HART|We");
        assert_eq!(check("Bill Hart  0:03"), "Names End Bill Hart|");
        assert_eq!(
            check("SPEAKER FROM THE FLOOR: No"),
            "Capitals Colon SPEAKER FROM THE FLOOR| No"
        );
        assert_eq!(check("I will say this: we"), "Phrase Colon I will say this| we");
        assert_eq!(check("Look: we pay"), "Word Colon Look| we pay");
        assert_eq!(check("at 10:30 we met"), "-");
        assert_eq!(check("https://example.org"), "-");
        assert_eq!(check("We pay the workers, and that is that: yes"), "-");
        assert_eq!(check("We will pay."), "-");
    }
}
