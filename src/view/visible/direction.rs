//! Which way a paragraph is written: by its first strong character (UAX #9, P2 and P3).
//!
//! Text is drawn in logical order, left to right, whichever way it is written: what stands in the
//! file is what is checked, byte by byte. A mark beside the paragraph says so ([`is_right_to_left`]),
//! and every stretch of such words ends with [`END`], so that a terminal that turns them round
//! itself turns nothing else. Not here: where the mark stands, and any turning round.

/// Ends a stretch of right-to-left words: LEFT-TO-RIGHT MARK, which takes no column.
///
/// Nothing from a file is ever this (`visible` shows it by number); only drawing adds it.
pub const END: &str = "\u{200E}";

/// Blocks whose letters are written right to left (`DerivedBidiClass.txt`, R and AL by default); sorted.
const RIGHT_TO_LEFT: &[(u32, u32)] = &[
    (0x0590, 0x08FF),
    (0xFB1D, 0xFDFF),
    (0xFE70, 0xFEFE),
    (0x1_0800, 0x1_0FFF),
    (0x1_E800, 0x1_EFFF),
];

/// Tells whether a character is a letter that is written right to left.
pub fn turns(c: char) -> bool {
    let code = c as u32;
    code >= 0x0590
        && RIGHT_TO_LEFT.iter().any(|&(first, last)| (first..=last).contains(&code))
        && c.is_alphabetic()
}

/// Tells whether the first letter of a paragraph is one that is written right to left.
pub fn is_right_to_left(paragraph: &str) -> bool {
    // an isolate is no part of the paragraph's own direction
    let mut isolates = 0_u32;
    for c in paragraph.chars() {
        match c {
            '\u{2066}'..='\u{2068}' => isolates += 1,
            '\u{2069}' => isolates = isolates.saturating_sub(1),
            c if isolates == 0 && c.is_alphabetic() => return turns(c),
            _ => {}
        }
    }
    false
}

/// Tells whether words need [`END`] behind them: no letter written left to right follows their last
/// one that is not.
pub fn is_open(words: &str) -> bool {
    let last = words.chars().rev().find(|c| c.is_alphabetic());
    last.is_some_and(turns)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_letter_decides() {
        let all = ["وصلت Nadia", "שלום", "“180” و", "Nadia وصلت", "180", "", "日本", "ߒߞߏ", "𞤀𞤣"];
        let expected = [true, true, true, false, false, false, false, true, true];
        assert_eq!(all.map(is_right_to_left), expected);
        assert!(!is_right_to_left("\u{2067}شعار\u{2069} says"));
        assert!(!is_right_to_left("\u{2067}open"));
    }

    #[test]
    fn what_ends_with_other_letters_needs_no_end() {
        assert_eq!(
            ["ناديه", "ناديه (18)", "ناديه a", "a", "12"].map(is_open),
            [true, true, false, false, false]
        );
    }
}
