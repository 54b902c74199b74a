//! The widths of characters that Unicode leaves open: East Asian Ambiguous (UAX #11), among them
//! curly quotes, dashes, Greek and Cyrillic letters.
//!
//! Not here: where the setting comes from, and where lines end.

use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// How many columns a terminal gives ambiguous characters, as set by `ambiguous = 1 | 2`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Widths {
    /// Not set: counted as one column, and the cursor is positioned anew after each (except after
    /// letters).
    #[default]
    Unsaid,
    /// Certainly one column.
    Narrow,
    /// Certainly two columns, as in terminals set up for Chinese, Japanese or Korean.
    Wide,
}

/// The length of a line: a number of columns, and how characters are counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Measure {
    /// The columns.
    pub columns: u16,
    /// How characters are counted.
    pub widths: Widths,
}

impl From<u16> for Measure {
    fn from(columns: u16) -> Self {
        Widths::default().measure(columns)
    }
}

impl Widths {
    /// Returns the widths for a terminal that draws ambiguous characters in one or two columns.
    pub const fn of_ambiguous(columns: u8) -> Option<Self> {
        match columns {
            1 => Some(Self::Narrow),
            2 => Some(Self::Wide),
            _ => None,
        }
    }

    /// Returns a line length with these widths.
    pub const fn measure(self, columns: u16) -> Measure {
        Measure { columns, widths: self }
    }

    /// Returns the columns of a character that is drawn as it is.
    pub(super) fn of_char(self, c: char) -> u16 {
        match self {
            Self::Wide if is_ambiguous_letter(c) => 2,
            Self::Wide => c.width_cjk().unwrap_or_default() as u16,
            _ => c.width().unwrap_or_default() as u16,
        }
    }

    /// Returns the columns of text that is visible already.
    pub(super) fn of_shown(self, shown: &str) -> u16 {
        let columns = match self {
            Self::Wide => {
                let letters = shown.chars().filter(|&c| is_ambiguous_letter(c));
                shown.width_cjk() + letters.filter(|c| c.width_cjk() == Some(1)).count()
            }
            _ => shown.width(),
        };
        columns.min(u16::MAX.into()) as u16
    }

    /// Returns true if the width of a character that is drawn as it is depends on the terminal.
    ///
    /// Letters do not count: a Russian text would otherwise be positioned letter by letter. Users
    /// whose terminal draws them wide can say so.
    pub(super) fn is_uncertain(self, c: char) -> bool {
        self == Self::Unsaid && !c.is_ascii() && c.width_cjk() != c.width()
    }

    /// Returns the sign for text that was cut off: one column wide.
    pub(super) const fn cut(self) -> char {
        if matches!(self, Self::Wide) { '~' } else { '…' }
    }

    /// Returns one of our own signs, or an ASCII substitute where it would be two columns wide.
    pub fn sign(self, sign: char) -> char {
        match self {
            // each of them takes one column wherever ambiguous characters do
            Self::Unsaid | Self::Narrow => sign,
            Self::Wide if self.of_char(sign) == 1 => sign,
            Self::Wide => plain_sign(sign),
        }
    }
}

/// Returns true if a letter is ambiguous (UAX #11, general categories L* of `EastAsianWidth.txt`).
///
/// unicode-width has these as narrow in all its tables; terminals set to wide do not.
const fn is_ambiguous_letter(c: char) -> bool {
    matches!(c, '\u{AA}' | '\u{BA}' | '\u{C6}' | '\u{D0}' | '\u{D8}'
        | '\u{DE}'..='\u{E1}' | '\u{E6}' | '\u{E8}'..='\u{EA}' | '\u{EC}'..='\u{ED}' | '\u{F0}'
        | '\u{F2}'..='\u{F3}' | '\u{F8}'..='\u{FA}' | '\u{FC}' | '\u{FE}' | '\u{101}'
        | '\u{111}' | '\u{113}' | '\u{11B}' | '\u{126}'..='\u{127}' | '\u{12B}'
        | '\u{131}'..='\u{133}' | '\u{138}' | '\u{13F}'..='\u{142}' | '\u{144}' | '\u{148}'..='\u{14B}'
        | '\u{14D}' | '\u{152}'..='\u{153}' | '\u{166}'..='\u{167}' | '\u{16B}' | '\u{1CE}'
        | '\u{1D0}' | '\u{1D2}' | '\u{1D4}' | '\u{1D6}' | '\u{1D8}'
        | '\u{1DA}' | '\u{1DC}' | '\u{251}' | '\u{261}' | '\u{2C7}'
        | '\u{2C9}'..='\u{2CB}' | '\u{2CD}' | '\u{2D0}' | '\u{391}'..='\u{3A1}' | '\u{3A3}'..='\u{3A9}'
        | '\u{3B1}'..='\u{3C1}' | '\u{3C3}'..='\u{3C9}' | '\u{401}' | '\u{410}'..='\u{44F}' | '\u{451}'
        | '\u{207F}' | '\u{2113}' | '\u{2126}' | '\u{212B}')
}

/// Returns the substitute for a sign where only ASCII is certain to be one column wide.
const fn plain_sign(sign: char) -> char {
    match sign {
        '─' => '-',
        '━' | '═' | '\u{2580}'..='\u{259F}' => '=',
        '│' => '|',
        '▶' | '→' => '>',
        '←' => '<',
        '↓' => 'v',
        '↑' => '^',
        '…' => '~',
        _ => '*',
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ambiguous_characters_are_as_wide_as_was_said() {
        let wide = |widths: Widths| {
            ["“a”", "Привет", "①…", "é", "日本", "⚖\u{fe0f}"].map(|t| widths.width(t))
        };
        assert_eq!(wide(Widths::Unsaid), [3, 6, 2, 1, 4, 2]);
        assert_eq!(wide(Widths::Narrow), [3, 6, 2, 1, 4, 2]);
        assert_eq!(wide(Widths::Wide), [5, 12, 4, 2, 4, 2]);
    }

    #[test]
    fn what_was_said_is_sure() {
        let doubtful =
            |widths: Widths, text| widths.glyphs(text).map(|g| g.doubtful).collect::<Vec<_>>();
        assert_eq!(doubtful(Widths::Unsaid, "“Я"), [true, false]);
        assert_eq!(doubtful(Widths::Narrow, "“Я👍🏽"), [false, false, true]);
        assert_eq!(doubtful(Widths::Wide, "“Я⚖\u{fe0f}"), [false, false, true]);
    }

    #[test]
    fn what_is_cut_fits_and_ends_with_a_sign_of_one_column() {
        assert_eq!(Widths::Wide.fit("Привет", 12), "Привет");
        assert_eq!(Widths::Wide.fit("Привет", 11), "Приве~");
        assert_eq!(Widths::Wide.fit("Привет", 10), "Прив~");
        assert_eq!(Widths::Narrow.fit("Привет", 5), "Прив…");
        assert_eq!(
            ["─▶█◆", "a"].map(|s| s.chars().map(|c| Widths::Wide.sign(c)).collect::<String>()),
            ["->=*", "a"]
        );
    }
}
