//! Converts byte offsets of a text to code points or UTF-16 units and back, because
//! other tools count their offsets in those.
//!
//! Nothing here knows a format; the loader chooses the unit of its tool.

use std::sync::OnceLock;

/// The distance of checkpoints in bytes; at 4 bytes each they take 6.3 % of the text.
const STEP: usize = 64;

/// Of a text of at most so many bytes, the byte of every code point is kept once one is asked for.
const SHORT: usize = 64 << 10;

/// Converts offsets of one text between bytes and the units of other tools.
///
/// A table is built in one pass when it is first needed; each lookup then takes
/// O(log n). An ASCII text needs none.
#[derive(Debug)]
pub struct Offsets<'a> {
    text: &'a str,
    lines: LineEnds,
    /// Whether the text has CRLF, where that matters.
    pairs: OnceLock<bool>,
    plain: OnceLock<bool>,
    chars: OnceLock<Table>,
    /// The byte of every code point of a short text, then its length.
    bytes_of_chars: OnceLock<Table>,
    utf16: OnceLock<Table>,
    bytes: OnceLock<Table>,
}

/// What a tool counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// Code points.
    Chars,
    /// The 16-bit units of UTF-16.
    Utf16,
    /// The bytes of UTF-8.
    Bytes,
}

/// How a tool counts CRLF.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum LineEnds {
    /// As two characters.
    AsWritten,
    /// As one character, because the tool reads it as LF.
    AsOne,
}

/// The units before each checkpoint, then all units of the text.
type Table = Vec<u32>;

impl<'a> Offsets<'a> {
    /// Prepares the conversion of offsets in `text`, which is at most 4 GiB.
    pub fn new(text: &'a str) -> Self {
        Self::of(text, LineEnds::AsWritten)
    }

    /// As [`Offsets::new`], for tools that count CRLF as one (those that read
    /// files with Python's universal newlines, such as brat).
    pub fn with_crlf_as_one(text: &'a str) -> Self {
        Self::of(text, LineEnds::AsOne)
    }

    fn of(text: &'a str, lines: LineEnds) -> Self {
        Self {
            text,
            lines,
            pairs: OnceLock::new(),
            plain: OnceLock::new(),
            chars: OnceLock::new(),
            bytes_of_chars: OnceLock::new(),
            utf16: OnceLock::new(),
            bytes: OnceLock::new(),
        }
    }

    /// Returns how many code points begin before byte `byte`; the end of the text for any byte after it.
    pub fn chars(&self, byte: u32) -> u32 {
        match self.line_ends() {
            LineEnds::AsWritten => self.count(&self.chars, chars_as_written, byte),
            LineEnds::AsOne => self.count(&self.chars, chars_as_one, byte),
        }
    }

    /// Returns the byte at which code point `chars` (from 0) begins, the length
    /// of the text for the one after the last, `None` beyond.
    pub fn byte(&self, chars: u32) -> Option<u32> {
        if self.text.len() <= SHORT && !self.is_plain() {
            let all = self.bytes_of_chars.get_or_init(|| match self.line_ends() {
                LineEnds::AsWritten => first_bytes(self.text.as_bytes(), chars_as_written),
                LineEnds::AsOne => first_bytes(self.text.as_bytes(), chars_as_one),
            });
            return all.get(chars as usize).copied();
        }
        match self.line_ends() {
            LineEnds::AsWritten => self.find(&self.chars, chars_as_written, chars),
            LineEnds::AsOne => self.find(&self.chars, chars_as_one, chars),
        }
    }

    /// Returns the number of UTF-16 units of the code points that begin before byte `byte`.
    pub fn utf16(&self, byte: u32) -> u32 {
        match self.line_ends() {
            LineEnds::AsWritten => self.count(&self.utf16, utf16_as_written, byte),
            LineEnds::AsOne => self.count(&self.utf16, utf16_as_one, byte),
        }
    }

    /// Returns the byte at which UTF-16 unit `units` (from 0) begins, the length
    /// of the text for the one after the last; `None` beyond and between the
    /// two units of one character.
    pub fn byte_of_utf16(&self, units: u32) -> Option<u32> {
        match self.line_ends() {
            LineEnds::AsWritten => self.find(&self.utf16, utf16_as_written, units),
            LineEnds::AsOne => self.find(&self.utf16, utf16_as_one, units),
        }
    }

    /// Returns the byte at which a unit of any sort begins, as [`Self::byte`] and
    /// [`Self::byte_of_utf16`]; `None` within a character.
    pub fn byte_of(&self, unit: Unit, count: u32) -> Option<u32> {
        match (unit, self.line_ends()) {
            (Unit::Chars, _) => self.byte(count),
            (Unit::Utf16, _) => self.byte_of_utf16(count),
            (Unit::Bytes, LineEnds::AsWritten) => Some(count),
            (Unit::Bytes, LineEnds::AsOne) => self.find(&self.bytes, bytes_as_one, count),
        }
        .filter(|byte| self.text.is_char_boundary(*byte as usize))
    }

    /// Returns how line ends are counted; a text without CRLF reads the same in both ways.
    fn line_ends(&self) -> LineEnds {
        let has_pairs = || memchr::memmem::find(self.text.as_bytes(), b"\r\n").is_some();
        match self.lines {
            LineEnds::AsOne if *self.pairs.get_or_init(has_pairs) => LineEnds::AsOne,
            _ => LineEnds::AsWritten,
        }
    }

    /// Returns true if every unit is one byte.
    fn is_plain(&self) -> bool {
        let is_plain = || self.text.is_ascii() && self.line_ends() == LineEnds::AsWritten;
        *self.plain.get_or_init(is_plain)
    }

    fn count(&self, table: &OnceLock<Table>, weigh: impl Weigh, byte: u32) -> u32 {
        let bytes = self.text.as_bytes();
        let byte = (byte as usize).min(bytes.len());
        if self.is_plain() {
            return byte as u32;
        }
        let table = table.get_or_init(|| checkpoints(bytes, weigh));
        let from = byte / STEP;
        table[from] + (from * STEP..byte).map(|at| weigh(bytes, at)).sum::<u32>()
    }

    fn find(&self, table: &OnceLock<Table>, weigh: impl Weigh, units: u32) -> Option<u32> {
        let bytes = self.text.as_bytes();
        if self.is_plain() {
            return (units as usize <= bytes.len()).then_some(units);
        }
        let table = table.get_or_init(|| checkpoints(bytes, weigh));
        let last = *table.last().expect("a table ends with the sum of all units");
        if units >= last {
            return (units == last).then_some(bytes.len() as u32);
        }
        let from = table.partition_point(|&before| before <= units).saturating_sub(1);
        let mut before = table[from];
        for at in from * STEP..bytes.len() {
            match weigh(bytes, at) {
                0 => {}
                _ if before == units => return Some(at as u32),
                n => before += n,
            }
            if before > units {
                return None;
            }
        }
        None
    }
}

/// Returns the number of units of the character whose first byte is at an offset. A
/// trait, so that each unit gets loops of its own.
trait Weigh: Fn(&[u8], usize) -> u32 + Copy {}
impl<F: Fn(&[u8], usize) -> u32 + Copy> Weigh for F {}

fn chars_as_written(bytes: &[u8], at: usize) -> u32 {
    is_first(bytes[at])
}

fn chars_as_one(bytes: &[u8], at: usize) -> u32 {
    is_first(bytes[at]) - is_pair_end(bytes, at)
}

fn utf16_as_written(bytes: &[u8], at: usize) -> u32 {
    is_first(bytes[at]) + is_long(bytes[at])
}

fn utf16_as_one(bytes: &[u8], at: usize) -> u32 {
    utf16_as_written(bytes, at) - is_pair_end(bytes, at)
}

fn bytes_as_one(bytes: &[u8], at: usize) -> u32 {
    1 - is_pair_end(bytes, at)
}

/// Returns where each unit begins, and the end of the text.
fn first_bytes(bytes: &[u8], weigh: impl Weigh) -> Table {
    let mut table = vec![0; bytes.len() + 1];
    let mut units = 0;
    for at in 0..bytes.len() {
        // the place of the next unit is written over until it begins
        table[units] = at as u32;
        units += weigh(bytes, at) as usize;
    }
    table[units] = bytes.len() as u32;
    table.truncate(units + 1);
    table
}

fn checkpoints(bytes: &[u8], weigh: impl Weigh) -> Table {
    let mut table = Vec::with_capacity(bytes.len() / STEP + 2);
    let mut sum = 0;
    for from in (0..bytes.len()).step_by(STEP) {
        table.push(sum);
        let to = (from + STEP).min(bytes.len());
        sum += (from..to).map(|at| weigh(bytes, at)).sum::<u32>();
    }
    // Needed for a text that ends on a checkpoint, and as the sum of all units.
    table.push(sum);
    table
}

/// Returns 1 for the first byte of a character.
fn is_first(byte: u8) -> u32 {
    u32::from(byte & 0xc0 != 0x80)
}

/// Returns 1 for the first byte of a character that takes two UTF-16 units.
fn is_long(byte: u8) -> u32 {
    u32::from(byte >= 0xf0)
}

/// Returns 1 for the LF of CRLF.
fn is_pair_end(bytes: &[u8], at: usize) -> u32 {
    u32::from(bytes[at] == b'\n' && at > 0 && bytes[at - 1] == b'\r')
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn texts() -> impl Strategy<Value = String> {
        let piece = proptest::sample::select(vec![
            "a", " said", "\n", "\r\n", "\r", "é", "“", "日", "🙂", "e\u{301}", "\u{feff}",
        ]);
        proptest::collection::vec(piece, 0..400).prop_map(|v| v.concat())
    }

    #[test]
    fn crlf_counts_as_one_where_it_should() {
        let (as_is, as_one) = (Offsets::new("a\r\né"), Offsets::with_crlf_as_one("a\r\né"));
        assert_eq!([as_is.chars(3), as_one.chars(3)], [3, 2]);
        assert_eq!([as_is.byte(2), as_one.byte(2)], [Some(2), Some(3)]);
        assert_eq!([as_is.byte(4), as_one.byte(4)], [Some(5), None]);
        assert_eq!([as_is.utf16(5), as_one.utf16(5)], [4, 3]);
    }

    #[test]
    fn half_a_character_of_two_units_has_no_byte() {
        let offsets = Offsets::new("x🙂y");
        assert_eq!(
            [0, 1, 2, 3, 4, 5].map(|n| offsets.byte_of_utf16(n)),
            [Some(0), Some(1), None, Some(5), Some(6), None]
        );
    }

    #[test]
    fn bytes_are_counted_with_either_line_end() {
        let (as_is, as_one) = (Offsets::new("é\r\nя"), Offsets::with_crlf_as_one("é\r\nя"));
        let bytes =
            |offsets: &Offsets<'_>| [0, 1, 2, 3, 4].map(|n| offsets.byte_of(Unit::Bytes, n));
        assert_eq!(bytes(&as_is), [Some(0), None, Some(2), Some(3), Some(4)]);
        assert_eq!(bytes(&as_one), [Some(0), None, Some(2), Some(4), None]);
        assert_eq!(as_is.byte_of(Unit::Bytes, 7), None);
        assert_eq!(as_one.byte_of(Unit::Bytes, 5), Some(6));
    }

    proptest! {
        #[test]
        fn every_border_goes_there_and_back(text in texts()) {
            let offsets = Offsets::new(&text);
            let (mut chars, mut units) = (0, 0);
            for (at, c) in text.char_indices().chain([(text.len(), ' ')]) {
                prop_assert_eq!(offsets.chars(at as u32), chars);
                prop_assert_eq!(offsets.byte(chars), Some(at as u32));
                let of_long = offsets.find(&offsets.chars, chars_as_written, chars);
                prop_assert_eq!(of_long, Some(at as u32));
                prop_assert_eq!(offsets.utf16(at as u32), units);
                prop_assert_eq!(offsets.byte_of_utf16(units), Some(at as u32));
                chars += 1;
                units += c.len_utf16() as u32;
            }
            prop_assert_eq!(offsets.byte(chars), None);
        }

        #[test]
        fn with_crlf_as_one_it_counts_as_in_the_text_with_lf(text in texts()) {
            let lf = text.replace("\r\n", "\n");
            let (offsets, plain) = (Offsets::with_crlf_as_one(&text), Offsets::new(&lf));
            for n in 0..=lf.chars().count() as u32 {
                let byte = offsets.byte(n).expect("as many as there are");
                prop_assert_eq!(offsets.chars(byte), n);
                if offsets.line_ends() == LineEnds::AsOne {
                    prop_assert_eq!(offsets.find(&offsets.chars, chars_as_one, n), Some(byte));
                }
                let rest = text[byte as usize..].replace("\r\n", "\n");
                prop_assert_eq!(rest.as_str(), &lf[plain.byte(n).expect("as many") as usize..]);
            }
        }
    }
}
