//! Words as Unicode counts them (UAX #29), quickly where the text is of the
//! letters and marks that most news are written with.

use unicode_segmentation::UnicodeSegmentation;

/// Calls `each` with the byte at which each word of `text` begins, in order.
///
/// A word is what lies between two word borders of UAX #29 and holds a letter
/// or a digit.
pub(super) fn word_starts(text: &str, each: &mut dyn FnMut(usize)) {
    if known_alone(text) {
        return quick(text, 0, each);
    }
    let mut start = 0;
    // White space is a border on both sides, so a text can be looked at in pieces.
    for end in memchr::memchr2_iter(b' ', b'\n', text.as_bytes()).chain([text.len()]) {
        let piece = &text[start..end];
        if known_alone(piece) {
            quick(piece, start, each);
        } else {
            piece.unicode_word_indices().for_each(|(at, _)| each(start + at));
        }
        start = (end + 1).min(text.len());
    }
}

/// Returns true if nothing in `text` needs the tables of Unicode.
fn known_alone(text: &str) -> bool {
    text.is_ascii() || text.chars().all(|c| class(c) != Class::Other)
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Class {
    Letter,
    Digit,
    /// `_`: joins both, is no word alone.
    Joining,
    /// `:` and `·`: within a word between letters.
    BetweenLetters,
    /// `,` and `;`: within a number between digits.
    BetweenDigits,
    /// `.` and `'`, straight and curly: between letters, or between digits.
    Between,
    /// Never part of a word.
    Apart,
    /// Not known here.
    Other,
}

fn class(c: char) -> Class {
    if c.is_ascii() { ASCII[c as usize] } else { known(c) }
}

const ASCII: [Class; 128] = {
    let mut table = [Class::Apart; 128];
    let mut byte = 0_u8;
    while byte < 128 {
        table[byte as usize] = known(byte as char);
        byte += 1;
    }
    table
};

const fn known(c: char) -> Class {
    match c {
        'a'..='z'
        | 'A'..='Z'
        | '\u{C0}'..='\u{D6}'
        | '\u{D8}'..='\u{F6}'
        | '\u{F8}'..='\u{24F}' => Class::Letter,
        '0'..='9' => Class::Digit,
        '_' => Class::Joining,
        ':' | '·' => Class::BetweenLetters,
        ',' | ';' => Class::BetweenDigits,
        '.' | '\'' | '‘' | '’' => Class::Between,
        // Every other character of ASCII, controls too, and the marks of print.
        '\0'..='\x7F' | '«' | '»' | '–' | '—' | '“' | '”' | '„' | '…' => Class::Apart,
        _ => Class::Other,
    }
}

/// The rules of UAX #29 from WB5 on for the classes above.
fn quick(text: &str, start: usize, each: &mut dyn FnMut(usize)) {
    if text.is_ascii() {
        words(text.bytes().map(|b| ASCII[b as usize]).enumerate(), start, each);
    } else {
        words(text.char_indices().map(|(at, c)| (at, class(c))), start, each);
    }
}

fn words(classes: impl Iterator<Item = (usize, Class)>, start: usize, each: &mut dyn FnMut(usize)) {
    let mut classes = classes.peekable();
    // The word that is open: where it began, whether it holds a letter or digit.
    let mut open: Option<(usize, bool)> = None;
    let mut before = Class::Apart;
    while let Some((at, now)) = classes.next() {
        let next = classes.peek().map_or(Class::Apart, |&(_, class)| class);
        let joins = match now {
            Class::Letter | Class::Digit | Class::Joining => true,
            Class::Between => before == next && matches!(next, Class::Letter | Class::Digit),
            Class::BetweenLetters => before == Class::Letter && next == Class::Letter,
            Class::BetweenDigits => before == Class::Digit && next == Class::Digit,
            Class::Apart | Class::Other => false,
        };
        if joins {
            let real = matches!(now, Class::Letter | Class::Digit);
            let (from, had) = open.unwrap_or((at, false));
            if real && !had {
                each(start + from);
            }
            open = Some((from, had || real));
        } else {
            open = None;
        }
        before = now;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn starts(text: &str) -> Vec<usize> {
        let mut found = Vec::new();
        word_starts(text, &mut |at| found.push(at));
        found
    }

    #[test]
    fn words_are_counted_as_a_reader_would() {
        let count = |text| starts(text).len();
        assert_eq!(count("“We can’t,” she said — “not at 3.5 %.”"), 7);
        assert_eq!(count("U.S. forces… 1,000 strong"), 4);
        assert_eq!(count("田中 さん"), 4);
        assert_eq!(count("— … _ "), 0);
    }

    proptest! {
        #[test]
        fn the_quick_way_finds_the_words_of_unicode(text in r"([a-cé0-9_:·,;.'’‘ “”—\n\-]|[कあ\u{301}]){0,40}") {
            let expected: Vec<usize> = text.unicode_word_indices().map(|(at, _)| at).collect();
            prop_assert_eq!(starts(&text), expected);
        }
    }
}
