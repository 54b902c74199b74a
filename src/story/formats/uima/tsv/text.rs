//! The article of a `WebAnno` TSV file: its sentences at the places that their tokens say. What stood
//! between two of them is not in the file; a line end and blanks fill the gap.

use std::ops::Range;

use super::values;
use crate::story::marks::problems::{Problems, short};
use crate::story::marks::rules::Rule;
use crate::story::text::offsets::{Offsets, Unit};

/// The most blanks of a text that fill gaps.
const MOST_BLANKS: u32 = 1 << 22;

/// The largest gap that is filled, in units of the file.
const LARGEST_GAP: u32 = 1 << 20;

/// The most words that are reported to differ.
const MOST: usize = 20;

/// A sentence.
#[derive(Default)]
pub(super) struct Sentence<'a> {
    /// Its lines.
    pub texts: Vec<String>,
    pub rows: Vec<Row<'a>>,
}

/// A row: a token or a part of one.
pub(super) struct Row<'a> {
    /// Its number, such as `1-3` or `1-3.1`.
    pub id: &'a str,
    /// Its place, as the file counts.
    pub place: Range<u32>,
    /// Its words, as they are written.
    pub words: &'a str,
    /// The columns after these.
    pub columns: Vec<&'a str>,
    /// Where it is in the file.
    pub at: Range<usize>,
}

impl Row<'_> {
    /// Returns true for a part of a token.
    pub(super) fn is_part(&self) -> bool {
        self.id.contains('.')
    }
}

/// Reads a row; also returns false if columns are missing.
///
/// # Errors
/// If it is no row.
pub(super) fn row(line: &str, at: Range<usize>, columns: usize) -> Result<(Row<'_>, bool), String> {
    let mut fields = line.split('\t');
    let id = fields.next().unwrap_or_default();
    let place = fields.next().and_then(|place| {
        let (begin, end) = place.split_once('-')?;
        let (begin, end): (u32, u32) = (begin.parse().ok()?, end.parse().ok()?);
        (begin <= end).then_some(begin..end)
    });
    let is_number = |id: &str| {
        id.contains('-') && id.bytes().all(|byte| byte.is_ascii_digit() || b"-.".contains(&byte))
    };
    let (true, Some(place)) = (is_number(id), place) else {
        return Err(format!("this is no row of a token: {}", short(line, 60)));
    };
    let words = fields.next().unwrap_or_default();
    let columns_here: Vec<&str> = fields.take(columns).collect();
    let is_whole = columns_here.len() == columns;
    Ok((Row { id, place, words, columns: columns_here, at }, is_whole))
}

/// The article.
pub(super) struct Body {
    pub text: String,
    /// True if offsets count characters, and not UTF-16 units.
    pub counts_chars: bool,
    /// How many gaps longer than one there are.
    gaps: usize,
    /// The first of them.
    first_gap: Option<Range<usize>>,
    /// Where a sentence cannot begin where its tokens say.
    wrong: Vec<(Range<usize>, u32, u32)>,
}

/// Puts the article together, and reports what is lost or does not fit.
pub(super) fn assemble(sentences: &[Sentence<'_>], problems: &mut Problems) -> Body {
    let mut body = filled(sentences, false);
    let mut differing = differing(&body, sentences);
    if !differing.is_empty() {
        let by_chars = filled(sentences, true);
        let others = self::differing(&by_chars, sentences);
        if others.len() < differing.len() {
            let what = "the offsets count characters: the tokens fit so";
            let hint = "Nothing has to be done; INCEpTION itself counts UTF-16 units.";
            problems.add(Rule::OffsetUnit, &differing[0].at, what, hint);
            (body, differing) = (by_chars, others);
        }
    }
    for row in differing.iter().take(MOST) {
        let what = format!("{} has other words than the sentence at its place", short(row.id, 20));
        let hint = "The offsets are believed. Export the document again.";
        problems.add(Rule::TextDiffers, &row.at, what, hint);
    }
    for (at, begin, end) in body.wrong.iter().take(MOST) {
        let what = format!("the sentence begins at {begin}, but the text before it ends at {end}");
        problems.add(Rule::BrokenLine, at, what, "Export the document again.");
    }
    if let Some(at) = &body.first_gap {
        let what = match body.gaps {
            1 => "1 gap between sentences is longer than one sign: blanks fill it".to_owned(),
            n => format!("{n} gaps between sentences are longer than one sign: blanks fill them"),
        };
        let hint = "Export the document as UIMA CAS JSON, which holds its whole text.";
        problems.add(Rule::TextRebuilt, at, what, hint);
    }
    body
}

/// Puts sentences at their places.
fn filled(sentences: &[Sentence<'_>], counts_chars: bool) -> Body {
    let count = |text: &str| -> u32 {
        let count = if counts_chars { text.chars().count() } else { text.encode_utf16().count() };
        count as u32
    };
    let mut body =
        Body { text: String::new(), counts_chars, gaps: 0, first_gap: None, wrong: Vec::new() };
    let (mut end, mut left) = (0, MOST_BLANKS);
    for sentence in sentences {
        let first = sentence.rows.iter().find(|row| !row.is_part()).or(sentence.rows.first());
        let begin = first.map_or(end, |row| row.place.start);
        let at = first.map_or(0..0, |row| row.at.clone());
        let gap = begin.saturating_sub(end);
        if begin < end || gap > LARGEST_GAP || gap > left {
            body.wrong.push((at, begin, end));
        } else if gap > 0 {
            if gap > 1 {
                body.gaps += 1;
                body.first_gap.get_or_insert(at);
            }
            // a line ends where a sentence does
            body.text.push(if end == 0 { ' ' } else { '\n' });
            body.text.extend(std::iter::repeat_n(' ', gap as usize - 1));
            end += gap;
            left -= gap;
        }
        let before = body.text.len();
        if sentence.texts.is_empty() {
            of_tokens(&mut body.text, sentence, (end, &mut left), &count);
        } else {
            body.text.push_str(&sentence.texts.join("\n"));
        }
        end += count(&body.text[before..]);
    }
    body
}

/// Writes the tokens of a sentence whose text is not there.
fn of_tokens(
    text: &mut String,
    sentence: &Sentence<'_>,
    (begin, left): (u32, &mut u32),
    count: &dyn Fn(&str) -> u32,
) {
    let mut end = begin;
    for row in sentence.rows.iter().filter(|row| !row.is_part()) {
        let gap = row.place.start.saturating_sub(end).min(LARGEST_GAP).min(*left);
        *left -= gap;
        text.extend(std::iter::repeat_n(' ', gap as usize));
        let words = values::value(row.words).0;
        end += gap + count(&words);
        text.push_str(&words);
    }
}

/// Returns the tokens whose words are not at their place.
fn differing<'s, 'a>(body: &Body, sentences: &'s [Sentence<'a>]) -> Vec<&'s Row<'a>> {
    let offsets = Offsets::new(&body.text);
    let unit = if body.counts_chars { Unit::Chars } else { Unit::Utf16 };
    let byte = |offset: u32| offsets.byte_of(unit, offset).map(|byte| byte as usize);
    let fits = |row: &&Row<'_>| {
        let (Some(start), Some(end)) = (byte(row.place.start), byte(row.place.end)) else {
            return false;
        };
        let found = body.text.get(start..end).unwrap_or_default();
        found == row.words
            || found == values::value(row.words).0
            || found == values::text(row.words, 3).0
    };
    sentences.iter().flat_map(|sentence| &sentence.rows).filter(|row| !fits(row)).collect()
}
