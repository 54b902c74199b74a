//! Numbers that are written in several ways: “10 000”, “10,000”, “10’000”, “１０,０００” and “١٠٬٠٠٠”
//! are one number.
//!
//! A blank or an apostrophe between groups of three digits says nothing. Whether a full stop or a
//! comma does depends on the text: where numbers have decimals after a comma, “1.500” is one
//! thousand five hundred. Where nothing tells, “10.000” and “1,500” are thousands, and “1.500” stays
//! as it is. No number is taken for another: “1,500” is never “1.5”.

use std::borrow::Cow;

use crate::review::matching::tokens::{is_figure, key};
use crate::story::Span;

/// The first digit of each script that has its own.
const ZEROS: &[u32] = &[
    0x660, 0x6F0, 0x7C0, 0x966, 0x9E6, 0xA66, 0xAE6, 0xB66, 0xBE6, 0xC66, 0xCE6, 0xD66, 0xDE6,
    0xE50, 0xED0, 0xF20, 0x1040, 0x1090, 0x17E0, 0x1810, 0x1946, 0x19D0, 0x1A80, 0x1A90, 0x1B50,
    0x1BB0, 0x1C40, 0x1C50, 0xA620, 0xA8D0, 0xA900, 0xA9D0, 0xA9F0, 0xAA50, 0xABF0, 0xFF10,
];

/// Returns the value of a digit of any script.
fn digit(c: char) -> Option<u8> {
    if c.is_ascii_digit() {
        return Some(c as u8 - b'0');
    }
    let code = c as u32;
    let zero = ZEROS.iter().find(|zero| (**zero..**zero + 10).contains(&code))?;
    u8::try_from(code - zero).ok()
}

/// Blanks that may stand between groups of digits.
const fn is_blank(c: char) -> bool {
    matches!(c, ' ' | '\u{a0}' | '\u{2007}'..='\u{2009}' | '\u{202f}' | '\u{3000}')
}

/// Makes groups of three digits with a blank between one word each.
pub(super) fn join_groups(text: &str, spans: &mut Vec<Span>) {
    let digits = |span: Span| {
        let word = &text[span.range()];
        let bare = word.trim_start_matches(['-', '−', '–', '±', '~']);
        bare.chars().all(|c| digit(c).is_some()).then(|| bare.chars().count())
    };
    let leads = |span: Span| {
        let first = text[span.range()].chars().find_map(digit);
        first.is_some_and(|first| first > 0) && digits(span).is_some_and(|n| n <= 3)
    };
    let parts = |a: Span, b: Span| {
        let mut between = text[a.end as usize..b.start as usize].chars();
        between.next().is_some_and(is_blank) && between.next().is_none()
    };
    let is_group = |at: usize, spans: &[Span]| {
        // the last group may have decimals: 10 000,50
        let word = &text[spans[at].range()];
        let whole = word.find([',', '.', '\u{66b}']).map_or(word, |at| &word[..at]);
        parts(spans[at - 1], spans[at])
            && whole.chars().count() == 3
            && whole.chars().all(|c| digit(c).is_some())
    };
    if !(1..spans.len()).any(|at| is_group(at, spans) && leads(spans[at - 1])) {
        return;
    }
    let old = std::mem::take(spans);
    let mut grows = false;
    for at in 0..old.len() {
        let joins = at > 0 && is_group(at, &old) && (grows || leads(old[at - 1]));
        if let Some(last) = spans.last_mut().filter(|_| joins) {
            *last = last.hull(old[at]);
            grows = digits(old[at]).is_some();
        } else {
            spans.push(old[at]);
            grows = false;
        }
    }
}

/// How a text writes its numbers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Notation {
    /// What stands before decimals, if the text shows it.
    decimal: Option<char>,
}

impl Notation {
    /// Tells from the words of a text how it writes numbers.
    pub(super) fn of<'t>(words: impl Iterator<Item = &'t str>) -> Self {
        let (mut commas, mut stops) = (0_u32, 0_u32);
        for number in words.filter(|word| is_figure(word)).filter_map(Number::of) {
            match number.decimal_mark() {
                Some(',') => commas += 1,
                Some('.') => stops += 1,
                _ => {}
            }
        }
        let decimal = match commas.cmp(&stops) {
            std::cmp::Ordering::Greater => Some(','),
            std::cmp::Ordering::Less => Some('.'),
            std::cmp::Ordering::Equal => None,
        };
        Self { decimal }
    }

    /// Returns the form of a word in which it is compared.
    pub(super) fn key(self, word: &str) -> Cow<'_, str> {
        if !is_figure(word) {
            return key(word);
        }
        if let Some(number) = Number::of(word) {
            return Cow::Owned(number.written(self.decimal));
        }
        let plain = word.chars().map(|c| digit(c).map_or(c, |n| char::from(b'0' + n)));
        let plain: String = plain.collect();
        Cow::Owned(key(&plain).into_owned())
    }
}

/// A number as it is written: its sign, its groups of digits and the marks between them.
struct Number {
    sign: String,
    groups: Vec<String>,
    marks: Vec<char>,
}

impl Number {
    /// Reads a word that holds digits and marks between them, and nothing else.
    fn of(word: &str) -> Option<Self> {
        let from = word.char_indices().find(|(_, c)| digit(*c).is_some())?.0;
        let signs = &word[..from];
        let sign = key(word).chars().take_while(|c| !c.is_numeric()).collect();
        if signs.chars().any(char::is_alphabetic) {
            return None;
        }
        let mut number = Self { sign, groups: vec![String::new()], marks: Vec::new() };
        for c in word[from..].chars() {
            match (digit(c), number.groups.last_mut()) {
                (Some(value), Some(last)) => last.push(char::from(b'0' + value)),
                (None, Some(last)) if !last.is_empty() => {
                    number.marks.push(match c {
                        ',' | '，' | '\u{66b}' => ',',
                        '.' | '．' => '.',
                        '\'' | '’' | '\u{66c}' | '_' => ' ',
                        c if is_blank(c) => ' ',
                        _ => return None,
                    });
                    if c == '\u{66b}' {
                        // the Arabic decimal mark says what it is
                        number.marks.pop();
                        number.marks.push('d');
                    }
                    number.groups.push(String::new());
                }
                _ => return None,
            }
        }
        (number.groups.iter().all(|group| !group.is_empty())).then_some(number)
    }

    /// Returns true if the groups up to one, with a single mark between, are those of thousands.
    fn is_grouped(&self, groups: usize) -> bool {
        let (first, rest) = (&self.groups[0], &self.groups[1..groups]);
        let Some((last, middle)) = rest.split_last() else { return false };
        let alike = self.marks[..groups - 1].windows(2).all(|pair| pair[0] == pair[1]);
        // Indian groups have two digits, except the last
        let indian = first.len() <= 2 && !middle.is_empty() && middle.iter().all(|g| g.len() == 2);
        alike
            && !first.starts_with('0')
            && first.len() <= 3
            && last.len() == 3
            && (indian || middle.iter().all(|group| group.len() == 3))
    }

    /// Returns the mark before the decimals, if nothing else can be meant.
    fn decimal_mark(&self) -> Option<char> {
        let (last, count) = (*self.marks.last()?, self.groups.len());
        if count > 2 && self.is_grouped(count) {
            return match last {
                ',' => Some('.'),
                '.' => Some(','),
                _ => None,
            };
        }
        let decimals = !self.is_grouped(count) && (count == 2 || self.is_grouped(count - 1));
        decimals.then_some(last).filter(|mark| matches!(mark, ',' | '.'))
    }

    /// Returns the number without marks between thousands, and with a full stop before decimals.
    fn written(&self, decimal: Option<char>) -> String {
        let count = self.groups.len();
        let all = |groups: &[String]| groups.concat();
        let digits = match self.marks.last() {
            None => all(&self.groups),
            Some(mark) => {
                let thousands = match mark {
                    ' ' => true,
                    'd' => false,
                    _ if count > 2 => true,
                    ',' => decimal != Some(','),
                    _ => decimal == Some(',') || (decimal.is_none() && self.groups[1] == "000"),
                };
                let before = count == 2 || self.is_grouped(count - 1);
                if self.is_grouped(count) && thousands {
                    all(&self.groups)
                } else if before && *mark != ' ' {
                    format!("{}.{}", all(&self.groups[..count - 1]), self.groups[count - 1])
                } else {
                    self.raw()
                }
            }
        };
        format!("{}{digits}", self.sign)
    }

    fn raw(&self) -> String {
        let mut all = self.groups[0].clone();
        for (mark, group) in self.marks.iter().zip(&self.groups[1..]) {
            all.push(*mark);
            all.push_str(group);
        }
        all
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::review::matching::tokens::words;

    fn split(text: &str) -> Vec<String> {
        let mut spans: Vec<Span> = words(text).collect();
        join_groups(text, &mut spans);
        spans.into_iter().map(|span| text[span.range()].to_owned()).collect()
    }

    #[test]
    fn groups_of_digits_are_one_word() {
        assert_eq!(split("10 000 boats").join("|"), "10 000|boats");
        assert_eq!(
            split("1\u{202f}234\u{202f}567,50 kr").join("|"),
            "1\u{202f}234\u{202f}567,50|kr"
        );
        assert_eq!(split("in 2019 200 men").join("|"), "in|2019|200|men");
        assert_eq!(split("555 0100 and 020 555").join("|"), "555|0100|and|020|555");
        assert_eq!(split("١٠ ٠٠٠").join("|"), "١٠ ٠٠٠");
        assert_eq!(split("-10 000").join("|"), "-10 000");
    }

    #[test]
    fn one_number_has_one_key() {
        let of = |text: &str, word: &str| {
            Notation::of(split(text).iter().map(String::as_str)).key(word).into_owned()
        };
        for word in [
            "10,000",
            "10 000",
            "10\u{a0}000",
            "10’000",
            "10'000",
            "10000",
            "１０,０００",
            "١٠٬٠٠٠",
            "१०,०००",
            "10.000",
        ] {
            assert_eq!(of("", word), "10000", "{word}");
        }
        assert_eq!(of("", "1,00,000"), "100000");
        assert_eq!(of("", "1.234.567"), "1234567");
        assert_eq!(of("", "1.234,56"), "1234.56");
        assert_eq!(of("", "1,234.56"), "1234.56");
        assert_eq!(of("", "1 234,5"), "1234.5");
        assert_eq!(of("", "1,5"), of("", "1.5"));
        assert_eq!(of("", "١٫٥"), "1.5");
        assert_eq!(of("", "-10,000"), "-10000");
        // what a full stop or a comma means depends on the text
        assert_eq!(of("3.6 million", "10.000"), "10.000");
        assert_eq!(of("3,6 Millionen", "1.500"), "1500");
        assert_eq!(of("3,6 Millionen", "1,500"), "1.500");
        for (a, b) in [
            ("1,500", "1.5"),
            ("1.500", "1,500"),
            ("10,000", "1000"),
            ("10.5", "105"),
            ("10:30", "1030"),
            ("-5", "5"),
            ("0,500", "500"),
            ("1.10", "1.1"),
            ("10²", "102"),
        ] {
            for text in ["", "3.6", "3,6"] {
                assert_ne!(of(text, a), of(text, b), "{a} {b} {text}");
            }
        }
        assert_eq!(of("", "2nd"), "2nd");
        assert_eq!(of("", "B١"), "b1");
    }
}
