//! The table of quotation marks. Whatever opens, closes or folds a quotation reads it.

use super::normal::is_unspaced;

/// How a pair of marks is used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// A mark that only quotes.
    Double,
    /// A mark that is often an apostrophe, or nested in a double one.
    Single,
}

/// A mark that opens a quotation and one that closes it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pair {
    /// What opens.
    pub open: char,
    /// What closes.
    pub close: char,
    /// How it is used.
    pub level: Level,
}

const fn double(open: char, close: char) -> Pair {
    Pair { open, close, level: Level::Double }
}

const fn single(open: char, close: char) -> Pair {
    Pair { open, close, level: Level::Single }
}

/// Every pair. Two single marks side by side, as in ‘‘so’’, are a double one.
pub const PAIRS: &[Pair] = &[
    double('“', '”'),
    double('„', '“'),
    double('„', '”'),
    double('‟', '”'),
    double('”', '”'),
    double('«', '»'),
    double('»', '«'),
    double('»', '»'),
    double('"', '"'),
    double('＂', '＂'),
    double('「', '」'),
    double('『', '』'),
    double('｢', '｣'),
    double('〝', '〞'),
    double('〝', '〟'),
    double('❝', '❞'),
    single('‘', '’'),
    single('‚', '‘'),
    single('‚', '’'),
    single('‛', '’'),
    single('’', '’'),
    single('‹', '›'),
    single('›', '‹'),
    single('\'', '\''),
    single('＇', '＇'),
    single('`', '\''),
    single('❛', '❜'),
];

/// The dashes that begin a line of dialogue.
pub const DIALOGUE_DASHES: &[char] = &['—', '–', '―'];

/// Returns how a mark is used; `None` for any other character.
pub fn level(c: char) -> Option<Level> {
    let may = matches!(c, '"' | '\'' | '`' | '«' | '»' | '\u{2018}'..='\u{203A}'
        | '\u{275B}'..='\u{275E}' | '\u{300C}'..='\u{301F}' | '\u{FF02}'..='\u{FF63}');
    let pair = PAIRS.iter().find(|pair| may && (pair.open == c || pair.close == c));
    pair.map(|pair| pair.level)
}

/// Returns the byte of the first character at or after `at` that may be a mark.
pub(in crate::story) fn next_mark(text: &str, at: usize) -> Option<usize> {
    const ONES: u64 = 0x0101_0101_0101_0101;
    const HIGH: u64 = ONES << 7;
    let may = |byte: &u8| matches!(byte, b'"' | b'\'' | b'`' | 0xC2 | 0xE2 | 0xE3 | 0xEF);
    // the high bit of the first byte that is 0, and perhaps of some after it
    let zeros = |word: u64| word.wrapping_sub(ONES) & !word & HIGH;
    let has = |eight: u64, mark: u8| zeros(eight ^ (ONES * u64::from(mark)));
    let mut rest = text.as_bytes().get(at..)?;
    while let Some((block, after)) = rest.split_first_chunk::<8>() {
        let eight = u64::from_le_bytes(*block);
        let any = has(eight, b'"') | has(eight, b'\'') | has(eight, b'`') | (eight & HIGH);
        if any != 0 && block.iter().any(may) {
            break;
        }
        rest = after;
    }
    let found = rest.iter().position(may);
    found.map(|next| text.len() - rest.len() + next)
}

/// Returns the quotation marks of a text, with their bytes.
pub fn marks_in(text: &str) -> impl Iterator<Item = (usize, char)> {
    let mut at = 0;
    std::iter::from_fn(move || {
        loop {
            let start = next_mark(text, at)?;
            let c = text[start..].chars().next()?;
            at = start + c.len_utf8();
            if level(c).is_some() {
                return Some((start, c));
            }
        }
    })
}

/// Returns the straight mark that stands for a quotation mark; `None` for any other character.
pub fn straight(c: char) -> Option<&'static str> {
    level(c).map(|level| match level {
        Level::Double => "\"",
        Level::Single => "'",
    })
}

/// Returns true if a quotation that `open` began ends with `close`. Those of one family are typed
/// for each other: “so", "so”, “so“.
pub(in crate::story) fn accepts(open: char, close: char) -> bool {
    const FAMILIES: [&str; 4] = ["“”„‟\"＂❝❞", "«»", "‘’‚‛'＇`❛❜", "‹›"];
    PAIRS.iter().any(|pair| pair.open == open && pair.close == close)
        || FAMILIES.iter().any(|family| family.contains(open) && family.contains(close))
}

/// Returns true if words begin like one that has lost its first letters: ’tis, ’90s, ’em, ’s.
pub(in crate::story) fn is_elision(rest: &str) -> bool {
    const WORDS: &[&str] = &[
        "tis", "twas", "twere", "twill", "til", "till", "em", "n", "cause", "cos", "coz", "bout",
        "neath", "ow", "ave", "ello", "nuff", "round",
    ];
    let end = rest.find(|c: char| !c.is_alphanumeric()).unwrap_or(rest.len());
    let word = &rest[..end];
    let digits = word.bytes().take_while(u8::is_ascii_digit).count();
    let decade = digits == 2 && matches!(&word[2..], "" | "s" | "er" | "ers");
    // Dutch ’s avonds and ’t, Afrikaans ’n
    let lone = word.len() == 1 && word.bytes().all(|b| b"bcdfgklmnrstz".contains(&b));
    let small = word.len() <= 5 && WORDS.contains(&&*word.to_lowercase());
    decade || lone || small
}

/// Returns true for a bracket or sign that what is quoted can begin with, or stand behind.
pub(in crate::story) const fn leads(c: char) -> bool {
    matches!(c, '(' | '[' | '{' | '<' | '¿' | '¡' | '-' | '–' | '—' | '―' | '/' | '=' | '（' | '【')
}

/// Returns true for a character that can be the first of what is quoted.
pub(in crate::story) fn can_begin(c: char) -> bool {
    c.is_alphanumeric()
        || leads(c)
        || level(c).is_some()
        || matches!(c, '$' | '€' | '£' | '¥' | '#' | '@' | '&' | '*' | '_' | '…' | '.' | '+' | '~')
        || !c.is_ascii() && !c.is_whitespace() && !is_stop(c)
}

/// Returns true for what ends or parts sentences.
pub(in crate::story) const fn is_stop(c: char) -> bool {
    matches!(
        c,
        '.' | ','
            | ';'
            | ':'
            | '!'
            | '?'
            | '…'
            | ')'
            | ']'
            | '}'
            | '%'
            | '。'
            | '，'
            | '、'
            | '！'
            | '？'
            | '；'
            | '：'
            | '）'
            | '】'
            | '؟'
            | '،'
            | '।'
            | '؛'
    )
}

/// Returns true for a letter or digit beside which a blank shows the border of a word.
pub(in crate::story) fn is_spaced(c: char) -> bool {
    c.is_alphanumeric() && !is_unspaced(c)
}

/// Returns true for a letter of Hebrew, between which a straight mark is one of abbreviation: צה"ל.
pub(in crate::story) const fn is_hebrew(c: char) -> bool {
    matches!(c, '\u{5D0}'..='\u{5EA}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_mark_of_the_table_is_known_by_its_level() {
        for pair in PAIRS {
            assert_eq!((level(pair.open), level(pair.close)), (Some(pair.level), Some(pair.level)));
            assert!(accepts(pair.open, pair.close));
        }
        assert_eq!([level('a'), level('′'), level('—'), level('《')], [None; 4]);
        assert!(!accepts('“', '’') && !accepts('「', '』') && !accepts('«', '”'));
    }

    #[test]
    fn words_that_lost_a_letter_are_told_from_quoted_ones() {
        assert!(
            ["90s again", "tis", "Twas", "em.", "s avonds", "68,", "n’ roll"].map(is_elision)
                == [true; 7]
        );
        assert!(["nobody", "I will", "a bridge", "1990", "Tim", ""].map(is_elision) == [false; 6]);
    }
}
