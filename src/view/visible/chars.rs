//! Tables of the characters that are invisible or that a terminal must not receive.
//!
//! Ranges follow the Unicode Character Database, version 16: general categories
//! Cc, Cf, Zl and Zp and the property `Default_Ignorable_Code_Point`; a test
//! compares them with the tables of `regex`. The context of a character is not looked at here: see
//! [`super::cluster`].

/// How one character is treated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Class {
    /// It is drawn as it is.
    Plain,
    /// A space of any kind: drawn as this many spaces.
    Blank(u8),
    /// Never drawn: shown by number.
    Hidden,
    /// ZWJ or ZWNJ: kept within emoji and in scripts whose letters join.
    Joiner,
    /// A variation selector: kept after a base.
    Variation,
    /// A tag character: kept in the flag of a region.
    Tag,
    /// Marks where a word may break (soft hyphen, ZWSP, Mongolian vowel separator).
    Soft,
}

/// Invisible, directional or forbidden in any context; sorted.
const HIDDEN: &[(u32, u32)] = &[
    (0x0000, 0x001F),
    (0x007F, 0x009F),
    (0x034F, 0x034F),
    (0x061C, 0x061C),
    (0x115F, 0x1160),
    (0x17B4, 0x17B5),
    (0x200E, 0x200F),
    (0x2028, 0x202E),
    (0x2060, 0x206F),
    (0x3164, 0x3164),
    (0xFDD0, 0xFDEF),
    (0xFEFF, 0xFEFF),
    (0xFFA0, 0xFFA0),
    (0xFFF0, 0xFFFB),
    (0xFFFE, 0xFFFF),
    (0x1_3430, 0x1_343F),
    (0x1_BCA0, 0x1_BCA3),
    (0x1_D173, 0x1_D17A),
];

/// Scripts in which ZWJ and ZWNJ select the shape of a letter; sorted.
const JOINING: &[(u32, u32)] = &[
    (0x0600, 0x085F),
    (0x0870, 0x0DFF),
    (0x1000, 0x109F),
    (0x1780, 0x18AF),
    (0x1A00, 0x1BFF),
    (0x1CD0, 0x1CFF),
    (0xA800, 0xA82F),
    (0xA840, 0xA8FF),
    (0xA980, 0xAAFF),
    (0xABC0, 0xABFF),
    (0xFB50, 0xFDCF),
    (0xFDF0, 0xFDFF),
    (0xFE70, 0xFEFC),
    (0x1_0A00, 0x1_0A5F),
    (0x1_0C00, 0x1_0C4F),
    (0x1_1000, 0x1_1FFF),
    (0x1_E900, 0x1_E95F),
];

/// Scripts without spaces between words, where ZWSP ends a word; sorted.
const UNSPACED: &[(u32, u32)] = &[
    (0x0E00, 0x0FFF),
    (0x1000, 0x109F),
    (0x1780, 0x17FF),
    (0x1950, 0x19FF),
    (0x1A20, 0x1AAF),
    (0xA9E0, 0xA9FF),
    (0xAA60, 0xAADF),
];

fn among(ranges: &[(u32, u32)], c: char) -> bool {
    let c = c as u32;
    let at = ranges.partition_point(|&(_, last)| last < c);
    ranges.get(at).is_some_and(|&(first, _)| first <= c)
}

/// Returns how `c` is treated.
pub(super) fn class(c: char) -> Class {
    match c {
        ' '..='~' => Class::Plain,
        '\t' => Class::Blank(4),
        '\u{A0}' | '\u{1680}' | '\u{2000}'..='\u{200A}' | '\u{202F}' | '\u{205F}' => {
            Class::Blank(1)
        }
        '\u{3000}' => Class::Blank(2),
        '\u{AD}' | '\u{180E}' | '\u{200B}' => Class::Soft,
        '\u{200C}' | '\u{200D}' => Class::Joiner,
        '\u{180B}'..='\u{180D}'
        | '\u{180F}'
        | '\u{FE00}'..='\u{FE0F}'
        | '\u{E0100}'..='\u{E01EF}' => Class::Variation,
        '\u{E0020}'..='\u{E007F}' => Class::Tag,
        '\u{E0000}'..='\u{E0FFF}' => Class::Hidden,
        c if c as u32 & 0xFFFE == 0xFFFE => Class::Hidden,
        c if among(HIDDEN, c) => Class::Hidden,
        _ => Class::Plain,
    }
}

/// Returns true if `c` is of a script in which joiners are part of the spelling.
pub(super) fn joins(c: char) -> bool {
    among(JOINING, c)
}

/// Returns true if the soft break `soft` is normal after `before`, so that nothing is shown for it.
pub(super) fn at_home(soft: char, before: char) -> bool {
    match soft {
        '\u{AD}' => before.is_alphanumeric(),
        '\u{180E}' => ('\u{1800}'..='\u{18AF}').contains(&before),
        _ => among(UNSPACED, before),
    }
}

/// Returns true if the variation selector `selector` can follow `base`.
pub(super) fn varies(base: char, selector: char) -> bool {
    match selector {
        '\u{180B}'..='\u{180F}' => ('\u{1800}'..='\u{18AF}').contains(&base),
        '\u{E0100}'..='\u{E01EF}' => ideograph(base),
        _ => matches!(base, '0'..='9' | '#' | '*') || (!base.is_ascii() && !base.is_whitespace()),
    }
}

fn ideograph(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}'
        | '\u{20000}'..='\u{3FFFD}')
}

/// Returns true if `c` never combines with others of its kind: it is no mark, no control and no
/// space but U+0020.
///
/// All code points in these ranges have the `Grapheme_Cluster_Break` value `Other`, so there is
/// always a boundary between two of them.
pub(super) fn simple(c: char) -> bool {
    matches!(c, ' '..='~' | '\u{A1}'..='\u{AC}' | '\u{AE}'..='\u{2FF}' | '\u{370}'..='\u{482}'
        | '\u{48A}'..='\u{52F}' | '\u{531}'..='\u{58F}' | '\u{1E00}'..='\u{1FFF}'
        | '\u{2010}'..='\u{2027}' | '\u{2030}'..='\u{205E}' | '\u{20A0}'..='\u{20C0}'
        | '\u{3001}'..='\u{3029}' | '\u{3041}'..='\u{3096}' | '\u{309B}'..='\u{30FF}'
        | '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}' | '\u{FF01}'..='\u{FF9D}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use regex::Regex;
    use unicode_segmentation::UnicodeSegmentation;
    use unicode_width::UnicodeWidthChar;

    fn every_char() -> String {
        ('\0'..=char::MAX).collect()
    }

    #[test]
    fn nothing_that_unicode_calls_invisible_is_plain() {
        let invisible = Regex::new(r"[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]")
            .expect("a regex");
        // Signs written before a number or a name: category Cf, but drawn.
        let drawn = "\u{600}\u{601}\u{602}\u{603}\u{604}\u{605}\u{6DD}\u{70F}\u{890}\u{891}\u{8E2}\u{110BD}\u{110CD}";
        let all = every_char();
        let mut seen = 0;
        for found in invisible.find_iter(&all) {
            let c = found.as_str().chars().next().expect("a character");
            seen += 1;
            if !drawn.contains(c) {
                assert_ne!(class(c), Class::Plain, "{:04X}", c as u32);
            }
        }
        assert!(seen > 4_000, "only {seen} invisible characters were looked at");
    }

    #[test]
    fn every_white_space_is_a_blank_a_line_end_or_shown_by_number() {
        for c in every_char().chars().filter(|c| c.is_whitespace() && *c != ' ') {
            let class = class(c);
            assert!(matches!(class, Class::Blank(_) | Class::Hidden), "{:04X}", c as u32);
            if let (Class::Blank(n), true) = (class, c != '\t') {
                assert_eq!(c.width(), Some(n.into()), "{:04X}", c as u32);
            }
        }
    }

    #[test]
    fn between_two_simple_characters_there_is_always_a_border() {
        let simple: Vec<char> = every_char().chars().filter(|&c| simple(c)).collect();
        for pair in simple.windows(2) {
            let text: String = pair.iter().collect();
            assert_eq!(text.graphemes(true).count(), 2, "{text:?}");
        }
        for c in simple {
            assert_eq!(class(c), Class::Plain);
            assert!(c.width().is_some_and(|w| w > 0), "{:04X}", c as u32);
        }
    }

    #[test]
    fn ranges_are_sorted() {
        for ranges in [HIDDEN, JOINING, UNSPACED] {
            assert!(ranges.iter().all(|r| r.0 <= r.1));
            assert!(ranges.windows(2).all(|w| w[0].1 < w[1].0));
        }
    }
}
