//! How a text is cut into paragraphs and lines: by blank lines, one line a paragraph, or wrapped at
//! a column. Told apart by counting; the text itself stays as it is.
//!
//! ```text
//! blank lines   paragraphs are parted by blank lines, and every other line end is meant: a list,
//!               an address, verse
//! lines         lines that follow each other are as long as sentences, or longer than any line that a
//!               program wraps: each is a paragraph
//! wrapped       most lines are as long as they could be: the first word of the next line would not
//!               have fitted. Such a line end was made by a program, and is none; one after a
//!               shorter line is meant
//! ```

mod markup;

use unicode_width::UnicodeWidthStr;

use super::floor_border;
pub use markup::{is_rule, unquoted};

/// How a text is cut into paragraphs and lines.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Layout {
    /// Paragraphs are parted by blank lines; other line ends are meant.
    #[default]
    BlankLines,
    /// Each line is a paragraph.
    Lines,
    /// Lines are wrapped at this many columns.
    Wrapped(u32),
    /// Every line end stands for a blank, unless something of its own begins there, or it is marked as
    /// meant: Markdown.
    Joined,
}

/// So much of a text is counted, in bytes.
const COUNTED: usize = 256 << 10;

/// Wrapped text has lines of at least and at most so many columns.
const COLUMNS: std::ops::RangeInclusive<u32> = 40..=132;

/// A line of so many columns is running text, and one of so many is if it ends as a sentence does.
const RUNNING: u32 = 100;
const SENTENCE: u32 = 50;

/// The least number of line ends that show where a text was wrapped.
const LEAST: usize = 3;

/// A line that is followed by another, without a blank line between.
#[derive(Clone, Copy)]
struct Pair<'t> {
    line: &'t str,
    next: &'t str,
    width: u32,
    /// The width of the first word of the next line.
    word: u32,
}

impl Layout {
    /// Tells how a text is cut, from its first 256 kB.
    pub fn of(text: &str) -> Self {
        let text = &text[..floor_border(text, COUNTED)];
        let (mut pairs, mut filled) = (Vec::new(), 0);
        let mut before = None;
        for line in lines(text) {
            let line = Some(line).filter(|line| !is_blank(line));
            filled += usize::from(line.is_some());
            pairs.extend(before.zip(line).map(|(before, line)| Pair::of(before, line)));
            before = line;
        }
        match wrapped_at(&pairs) {
            Some(columns) => Self::Wrapped(columns),
            None if is_by_line(&pairs, filled) || is_mostly_long(&pairs) => Self::Lines,
            None => Self::BlankLines,
        }
    }

    /// Returns true if a line and the `next` are paragraphs of their own, although no blank line parts
    /// them: running text, longer than lines that a program wraps.
    pub fn parts(self, line: &str, next: &str) -> bool {
        let short = |line: &str| width(line.trim_end()) < RUNNING;
        // items of a list, turns of speech with their names or times
        let own = |line: &str| begins(line) && !line.starts_with(['—', '–', '―']);
        let (above, below) = (line.trim_start(), next.trim_start());
        let listed = same_sign(above, below) || own(above) && own(below);
        if listed || is_set(line) && is_set(next) {
            return false;
        }
        match self {
            Self::Wrapped(_) | Self::Joined => false,
            Self::BlankLines => !short(line) && !short(next),
            // short lines below each other are a list, an address, verse
            Self::Lines => {
                let runs = |line: &str| !short(line) || is_sentence(line);
                runs(line) || runs(next)
            }
        }
    }

    /// Returns true if the end of a line is only where it was wrapped, and `next` goes on with it.
    /// `start` is the first line that `line` goes on with.
    pub fn joins(self, start: &str, line: &str, next: &str) -> bool {
        let columns = match self {
            Self::Wrapped(columns) => columns,
            Self::Joined => {
                let meant = line.ends_with("  ") || line.ends_with('\\');
                let ((depth, next), (above, first)) = (unquoted(next), unquoted(start));
                // a line of a quotation may go on without its mark
                let within = depth == 0 || depth == above;
                let begins = next.is_empty() || begins(next) && !is_inline_tag(next);
                let alone = first.is_empty() || stands_alone(first);
                return within && !begins && !meant && !alone;
            }
            _ => return false,
        };
        let pair = Pair::of(line, next);
        let hangs = indent(next) > indent(line) || next.starts_with('\t');
        let within = !hangs || is_item(start.trim_start());
        within
            && (pair.is_full(columns) || pair.width > columns)
            && indent(next) >= indent(line).min(indent(start))
            && !begins(next.trim_start())
            && !is_set(line)
            && !is_set(next)
            && !stands_alone(start.trim_start())
    }
}

/// Returns true if a line end between two lines stands for no blank: between letters of Han, Kana,
/// Thai and the like, their punctuation, and quotation marks and dashes beside them; not Hangul.
pub fn needs_no_blank(line: &str, next: &str) -> bool {
    let (Some(before), Some(after)) = (line.chars().next_back(), next.chars().next()) else {
        return false;
    };
    let mark = |c: char| matches!(c, '‘' | '’' | '“' | '”' | '…' | '—' | '―' | '·');
    let own = super::normal::ends_lines;
    (own(before) || mark(before)) && (own(after) || mark(after)) && (own(before) || own(after))
}

/// Returns the lines of a text, without their ends.
fn lines(text: &str) -> impl Iterator<Item = &str> {
    let bytes = text.as_bytes();
    let mut from = 0;
    let ends = memchr::memchr2_iter(b'\n', b'\r', bytes).chain([text.len()]);
    ends.filter_map(move |end| {
        // the line of a CRLF has ended with the CR
        if end > 0 && end == from && bytes.get(end) == Some(&b'\n') && bytes[end - 1] == b'\r' {
            from = end + 1;
            return None;
        }
        let line = &text[from..end];
        from = end + 1;
        Some(line)
    })
}

fn is_blank(line: &str) -> bool {
    line.trim().is_empty()
}

fn width(words: &str) -> u32 {
    if words.is_ascii() {
        return words.len() as u32;
    }
    // what most texts are written with takes a column, whatever stands beside it
    let one = |c: char| matches!(c, ' '..='~' | '\u{a1}'..='\u{ac}' | '\u{ae}'..='\u{24f}' | '\u{2010}'..='\u{2027}');
    let mut count = 0;
    if words.chars().all(|c| {
        count += 1;
        one(c)
    }) {
        return count;
    }
    words.width() as u32
}

impl<'t> Pair<'t> {
    fn of(line: &'t str, next: &'t str) -> Self {
        let words = next.trim_start();
        let end = words.find(char::is_whitespace).unwrap_or(words.len());
        // between letters that need no blanks a line may end anywhere
        let first = words.chars().next().filter(|c| super::normal::ends_lines(*c));
        let word = first.map_or_else(|| width(&words[..end]), |_| 2);
        Self { line, next, width: width(line.trim_end()), word }
    }

    /// Returns true if the next word would not have fitted, or the line is nearly as long as can be.
    fn is_full(&self, columns: u32) -> bool {
        let least = columns - columns / 8;
        self.width <= columns && (self.width + 1 + self.word > columns || self.width >= least)
    }
}

/// Returns how many blanks a line begins with.
fn indent(line: &str) -> usize {
    line.bytes().take_while(|byte| *byte == b' ').count()
}

/// Returns true for a line that begins something of its own: a heading, an item of a list, a quoted
/// line, a rule, a turn of speech, a time.
fn begins(line: &str) -> bool {
    let label = line.split_once(':').is_some_and(|(head, _)| is_label(head));
    let dash = line.strip_prefix(['—', '–', '―']).map(|rest| rest.trim_start().chars().next());
    // a dash within a sentence is followed by a small letter
    let turn = dash.is_some_and(|next| next.is_some_and(|c| !c.is_lowercase() && !c.is_numeric()));
    label || turn || is_item(line) || is_bracketed(line) || stands_alone(line)
}

/// Returns true for a line that no other goes on with: a heading, a quoted line, a row of a table, a
/// rule.
fn stands_alone(line: &str) -> bool {
    let heading = line.trim_start_matches('#');
    (heading.len() < line.len() && heading.starts_with(' '))
        || line.starts_with(['>', '|', '<', '='])
        || line.starts_with("---")
        || line.starts_with("***")
        || is_rule(line)
}

/// Returns true for a line that begins with a tag of HTML that stands within running text.
fn is_inline_tag(line: &str) -> bool {
    let Some(name) = line.strip_prefix('<') else { return false };
    let end = name.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(name.len());
    [
        "a", "abbr", "b", "br", "cite", "code", "em", "i", "kbd", "mark", "q", "s", "small",
        "span", "strong", "sub", "sup", "u",
    ]
    .contains(&&name[..end])
}

/// Returns true for a line that begins with a time or number in brackets, or is all in brackets.
fn is_bracketed(line: &str) -> bool {
    let Some(rest) = line.strip_prefix('[') else { return false };
    let Some((inside, rest)) = rest.split_once(']') else { return false };
    let number = inside.starts_with(|c: char| c.is_numeric())
        && inside.chars().all(|c| c.is_numeric() || matches!(c, ':' | '.' | ',' | ' '));
    number || rest.trim().is_empty()
}

/// Returns true for the name of a speaker before a colon: at least two capitals, and no small letter.
fn is_label(head: &str) -> bool {
    let small = head.chars().any(char::is_lowercase);
    head.len() <= 40 && !small && head.chars().filter(|c| c.is_uppercase()).count() > 1
}

/// Returns true if two lines begin with the same sign of a list, with or without a blank after it.
fn same_sign(line: &str, next: &str) -> bool {
    let sign = line.chars().next().filter(|c| matches!(c, '-' | '*' | '+' | '•' | '·' | '◦'));
    sign.is_some() && next.chars().next() == sign
}

/// Returns true for an item of a list.
fn is_item(line: &str) -> bool {
    let rest = line.trim_start_matches(|c: char| c.is_ascii_digit());
    let numbered = (1..=3).contains(&(line.len() - rest.len()));
    let sign = ["- ", "* ", "+ ", "• ", "· ", "◦ ", "‣ "].iter().any(|sign| line.starts_with(sign));
    // (a), (iv), a)
    let inside = line.strip_prefix('(').unwrap_or(line).split_once(") ").map(|(inside, _)| inside);
    let lettered = inside.is_some_and(|inside| {
        (1..=3).contains(&inside.len()) && inside.bytes().all(|b| b.is_ascii_alphanumeric())
    });
    sign || lettered || numbered && [". ", ") "].iter().any(|end| rest.starts_with(end))
}

/// Returns true for a line of a table, or one whose end is marked as meant.
fn is_set(line: &str) -> bool {
    line.contains('\t')
        || line.trim().contains("   ")
        || line.ends_with("  ")
        || line.ends_with('\\')
}

/// Returns the column at which most lines are wrapped.
fn wrapped_at(pairs: &[Pair<'_>]) -> Option<u32> {
    let plain: Vec<&Pair<'_>> = pairs
        .iter()
        .filter(|p| !begins(p.next) && !begins(p.line) && !is_set(p.line) && !is_set(p.next))
        .filter(|p| !p.next.starts_with('\t') && indent(p.next) <= indent(p.line))
        .collect();
    let mut widths: Vec<u32> =
        plain.iter().map(|p| p.width).filter(|w| COLUMNS.contains(w)).collect();
    widths.sort_unstable_by(|a, b| b.cmp(a));
    widths.dedup();
    // a few lines may be longer: an address of the web cannot be wrapped
    widths.truncate(4);
    let full = |columns: &u32| plain.iter().filter(|p| p.is_full(*columns)).count();
    let columns = widths.into_iter().max_by_key(|columns| (full(columns), *columns))?;
    let of: Vec<&Pair<'_>> = plain.iter().copied().filter(|p| p.is_full(columns)).collect();
    // verse and lists have a capital at the beginning of nearly every line
    let first = |p: &&Pair<'_>| p.next.chars().find(|c| c.is_alphanumeric());
    let cased = of.iter().filter_map(first).filter(|c| c.is_lowercase() || c.is_uppercase());
    let (small, all) =
        cased.fold((0, 0), |(n, all), c| (n + usize::from(c.is_lowercase()), all + 1));
    // short lines below each other are a song, an address
    let is_long = |p: &&&Pair<'_>| p.width.max(width(p.next.trim_end())) * 2 >= columns;
    let long = plain.iter().filter(is_long).count();
    let most = of.len() >= LEAST && of.len() * 4 >= long * 3 && of.len() * 3 >= plain.len();
    (most && small * 5 >= all * 2).then_some(columns)
}

/// Returns true for a line as long as a sentence that ends as one.
fn is_sentence(line: &str) -> bool {
    let bare = line.trim_end();
    let end = bare.trim_end_matches(|c| super::marks::level(c).is_some() || c == ')');
    let ended = end.ends_with(['.', '!', '?', '…', ':', '。', '！', '？', '।', '؟', '۔', '։', '።']);
    ended && width(bare) >= SENTENCE
}

/// Returns true if most lines that follow each other without a blank line are longer than any line
/// that a program wraps.
fn is_mostly_long(pairs: &[Pair<'_>]) -> bool {
    let long = |p: &&Pair<'_>| p.width >= RUNNING && width(p.next.trim_end()) >= RUNNING;
    pairs.len() >= LEAST && pairs.iter().filter(long).count() * 3 >= pairs.len() * 2
}

/// Returns true if most lines follow each other without blank lines and are as long as sentences.
fn is_by_line(pairs: &[Pair<'_>], filled: usize) -> bool {
    let long = |p: &&Pair<'_>| p.width >= RUNNING || is_sentence(p.line);
    let count = pairs.iter().filter(long).count();
    pairs.len() >= LEAST && pairs.len() * 5 + 5 >= filled * 4 && count * 3 >= pairs.len() * 2
}

#[cfg(test)]
mod tests;
