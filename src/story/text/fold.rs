//! Folding lets a selector match although an editor made its quotes curly. Curly and
//! straight quotes, dashes, ellipses and runs of white space become one form each;
//! case, accents and everything else stay as they are.
//!
//! The text itself is not changed: a folded copy is searched, and every place in it
//! maps back to exact bytes of the original.

use std::borrow::Cow;

use crate::story::Span;

/// A folded copy of a text that maps each of its bytes to the original.
///
/// Takes the length of the text plus 8 bytes for every stretch whose length changed
/// (a curly quote, a run of blanks).
#[derive(Debug)]
pub struct Folded {
    text: String,
    shifts: Vec<Shift>,
}

/// A stretch of the original that became one byte of another length.
#[derive(Clone, Copy, Debug)]
struct Shift {
    /// Its byte in the folded text.
    at: u32,
    /// Its end in the original.
    end: u32,
}

impl Folded {
    /// Folds a text of at most 4 GiB.
    pub fn of(text: &str) -> Self {
        let mut folded = Self { text: String::with_capacity(text.len()), shifts: Vec::new() };
        fold_into(text, &mut folded.text, |at, end| {
            folded.shifts.push(Shift { at: at as u32, end: end as u32 });
        });
        folded.shifts.shrink_to_fit();
        folded
    }

    /// Returns the folded text.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Maps a byte range of the folded text to the original; `None` if it begins or ends
    /// inside an ellipsis character, which folds to three full stops.
    pub fn unfold(&self, start: usize, end: usize, original: &str) -> Option<Span> {
        let (start, end) = (self.border(start), self.border(end));
        let fits = original.is_char_boundary(start) && original.is_char_boundary(end);
        fits.then(|| Span::of(start..end))
    }

    /// Maps the boundary before byte `at` of the folded text to the original.
    fn border(&self, at: usize) -> usize {
        match self.shifts.partition_point(|s| (s.at as usize) < at) {
            0 => at,
            n => {
                let last = self.shifts[n - 1];
                last.end as usize + (at - last.at as usize - 1)
            }
        }
    }

    /// Maps byte `at` of the original to the folded text (a byte within a folded stretch
    /// maps to the end of the stretch before it).
    pub fn fold_place(&self, at: u32) -> usize {
        match self.shifts.partition_point(|s| s.end <= at) {
            0 => match self.shifts.first() {
                Some(next) => (at as usize).min(next.at as usize),
                None => at as usize,
            },
            n => {
                let last = self.shifts[n - 1];
                let place = last.at as usize + 1 + (at - last.end) as usize;
                self.shifts.get(n).map_or(place, |next| place.min(next.at as usize))
            }
        }
        .min(self.text.len())
    }
}

/// Folds the words of a selector. Borrows where nothing changes.
pub fn fold(text: &str) -> Cow<'_, str> {
    let mut changed = false;
    let bytes = text.as_bytes();
    let mut at = 0;
    while let Some(unit) = next_unit(bytes, at) {
        if &text[unit.start..unit.end] != unit.becomes {
            changed = true;
            break;
        }
        at = unit.end;
    }
    if !changed {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    fold_into(text, &mut out, |_, _| {});
    Cow::Owned(out)
}

/// Appends the folded `text` to `out`, and calls `shift` for every stretch whose length
/// changes, with its byte in `out` and its end in `text`.
fn fold_into(text: &str, out: &mut String, mut shift: impl FnMut(usize, usize)) {
    let bytes = text.as_bytes();
    let (mut copied, mut at) = (0, 0);
    while let Some(unit) = next_unit(bytes, at) {
        at = unit.end;
        if unit.end - unit.start == 1 && bytes[unit.start] == unit.becomes.as_bytes()[0] {
            continue;
        }
        out.push_str(&text[copied..unit.start]);
        if unit.end - unit.start != unit.becomes.len() {
            shift(out.len(), unit.end);
        }
        out.push_str(unit.becomes);
        copied = unit.end;
    }
    out.push_str(&text[copied..]);
}

/// A stretch of a text that folding may change, and what it becomes.
struct Unit {
    start: usize,
    end: usize,
    becomes: &'static str,
}

/// The bytes at which such a stretch can begin.
const STARTS: [bool; 256] = {
    let mut table = [false; 256];
    let starts = [b'\t', b'\n', 0x0b, 0x0c, b'\r', b' ', 0xc2, 0xe1, 0xe2, 0xe3];
    let mut i = 0;
    while i < starts.len() {
        table[starts[i] as usize] = true;
        i += 1;
    }
    table
};

/// Returns the next stretch at or after `at` that folding may change.
fn next_unit(bytes: &[u8], mut at: usize) -> Option<Unit> {
    loop {
        at = past_plain(bytes, at);
        at += bytes.get(at..)?.iter().position(|&b| STARTS[b as usize])?;
        let blank = blank_at(bytes, at);
        if blank > 0 {
            // A single blank, by far the most frequent case, stays as it is.
            if bytes[at] == b' ' && bytes.get(at + 1).is_some_and(|&b| !STARTS[b as usize]) {
                at += 1;
                continue;
            }
            return Some(Unit { start: at, end: blanks_from(bytes, at + blank), becomes: " " });
        }
        if let Some(becomes) = sign_at(bytes, at) {
            return Some(Unit { start: at, end: at + 3, becomes });
        }
        at += 1;
    }
}

/// Returns the first byte at or after `at` of eight that may hold more than letters and lone blanks.
fn past_plain(bytes: &[u8], mut at: usize) -> usize {
    const ONES: u64 = 0x0101_0101_0101_0101;
    const HIGH: u64 = ONES << 7;
    while let Some(eight) = bytes.get(at..).and_then(<[u8]>::first_chunk::<8>) {
        let last = eight[7];
        let eight = u64::from_le_bytes(*eight);
        let blank = eight ^ (ONES * u64::from(b' '));
        // The high bit of each byte that is below a blank, and of each blank, and perhaps of what
        // follows one.
        let low = eight.wrapping_sub(ONES * u64::from(b' ')) & !eight & HIGH;
        let blanks = blank.wrapping_sub(ONES) & !blank & HIGH;
        let ends = last == b' ' && bytes.get(at + 8).is_none_or(|&next| STARTS[next as usize]);
        if eight & HIGH != 0 || low != 0 || blanks & (blanks << 8) != 0 || ends {
            break;
        }
        at += 8;
    }
    at
}

/// Returns what the three-byte sign at `at` folds to, if it is a quote, a dash or an ellipsis.
fn sign_at(bytes: &[u8], at: usize) -> Option<&'static str> {
    match bytes.get(at..at + 3)? {
        // ‐ ‑ ‒ – — ― and the minus sign
        [0xe2, 0x80, 0x90..=0x95] | [0xe2, 0x88, 0x92] => Some("-"),
        // ‘ ’ ‚ ‛
        [0xe2, 0x80, 0x98..=0x9b] => Some("'"),
        // “ ” „ ‟
        [0xe2, 0x80, 0x9c..=0x9f] => Some("\""),
        // …
        [0xe2, 0x80, 0xa6] => Some("..."),
        _ => None,
    }
}

/// Returns the byte after a run of white space that continues at `at`.
fn blanks_from(bytes: &[u8], mut at: usize) -> usize {
    loop {
        match blank_at(bytes, at) {
            0 => return at,
            n => at += n,
        }
    }
}

/// Returns how many bytes the white-space character at `at` takes, or 0 if
/// there is none (Unicode's `White_Space`, all 25 of them).
fn blank_at(bytes: &[u8], at: usize) -> usize {
    match bytes.get(at) {
        Some(b'\t'..=b'\r' | b' ') => 1,
        Some(0xc2) => match bytes.get(at + 1) {
            Some(0x85 | 0xa0) => 2,
            _ => 0,
        },
        Some(0xe1..=0xe3) => match bytes.get(at..at + 3) {
            Some(
                [0xe1, 0x9a, 0x80]
                | [0xe2, 0x80, 0x80..=0x8a | 0xa8 | 0xa9 | 0xaf]
                | [0xe2, 0x81, 0x9f]
                | [0xe3, 0x80, 0x80],
            ) => 3,
            _ => 0,
        },
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn quotes_dashes_ellipses_and_white_space_fold_and_nothing_else_does() {
        assert_eq!(fold("“It’s” ‘so’ „x‟"), "\"It's\" 'so' \"x\"");
        assert_eq!(fold("a–b—c‑d−e"), "a-b-c-d-e");
        assert_eq!(fold("so … and so…"), "so ... and so...");
        assert_eq!(fold("a \u{a0}\r\n\n b\tc\u{3000}d"), "a b c d");
        assert_eq!(fold("É «x» e\u{301} ′ -- ﬁ"), "É «x» e\u{301} ′ -- ﬁ");
    }

    #[test]
    fn what_needs_no_folding_is_borrowed() {
        assert!(matches!(fold("plain words - 'no'..."), Cow::Borrowed(_)));
    }

    #[test]
    fn every_white_space_character_is_known_and_no_other() {
        for c in ('\0'..=char::MAX).filter(|c| *c != ' ') {
            let text = format!("x{c}y");
            assert_eq!(fold(&text) == "x y", c.is_whitespace(), "{c:?}");
        }
    }

    #[test]
    fn an_edge_within_an_ellipsis_maps_to_nothing() {
        let folded = Folded::of("so… no");
        assert_eq!(folded.unfold(0, 5, "so… no"), Some(Span::new(0, 5)));
        assert_eq!(folded.unfold(0, 3, "so… no"), None);
    }

    fn texts() -> impl Strategy<Value = String> {
        proptest::collection::vec(
            proptest::sample::select(vec![
                "a", "b", " ", "  ", "\n", "\r\n", "“", "”", "’", "—", "…", "...", "\u{a0}", "é",
                "日", "\u{3000}", "-", "\"", "🙂",
            ]),
            0..40,
        )
        .prop_map(|v| v.concat())
    }

    proptest! {
        #[test]
        fn folding_twice_is_folding_once(text in texts()) {
            let once = fold(&text).into_owned();
            prop_assert_eq!(fold(&once), once.as_str());
            let folded = Folded::of(&text);
            prop_assert_eq!(folded.text(), once);
        }

        #[test]
        fn borders_rise_and_lead_back_to_the_same_words(text in texts()) {
            let folded = Folded::of(&text);
            let mut last = 0;
            for at in 0..=folded.text().len() {
                let border = folded.border(at);
                prop_assert!(border >= last);
                last = border;
            }
            prop_assert_eq!(last, text.len());
            for (from, _) in folded.text().char_indices() {
                if let Some(span) = folded.unfold(from, folded.text().len(), &text) {
                    prop_assert_eq!(fold(&text[span.range()]), &folded.text()[from..]);
                    prop_assert_eq!(folded.fold_place(span.start), from);
                }
            }
        }
    }
}
