//! The writing direction of a paragraph: by its first strong character (UAX #9, P2 and P3).
//!
//! All text is drawn left to right in logical order, because the bytes of the file are what is
//! checked. A sign beside the paragraph says so ([`is_right_to_left`]), and every run of
//! right-to-left words ends with [`END`], so that a terminal that reorders them itself reorders
//! nothing else. Not here: where the sign is drawn.

/// Ends a run of right-to-left words: LEFT-TO-RIGHT MARK, which takes no column.
///
/// `visible` shows this character by number when it comes from a file; only drawing adds it.
pub const END: &str = "\u{200E}";

/// Blocks of right-to-left letters (`DerivedBidiClass.txt`, R and AL by default); sorted.
const RIGHT_TO_LEFT: &[(u32, u32)] = &[
    (0x0590, 0x08FF),
    (0xFB1D, 0xFDFF),
    (0xFE70, 0xFEFE),
    (0x1_0800, 0x1_0FFF),
    (0x1_E800, 0x1_EFFF),
];

/// Returns true for a right-to-left letter.
pub fn turns(c: char) -> bool {
    let code = c as u32;
    code >= 0x0590
        && RIGHT_TO_LEFT.iter().any(|&(first, last)| (first..=last).contains(&code))
        && c.is_alphabetic()
}

/// Returns true if the first letter of a paragraph is a right-to-left one.
pub fn is_right_to_left(paragraph: &str) -> bool {
    // isolates do not count for the direction of the paragraph
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

/// Returns true if words need [`END`] after them: no left-to-right letter follows their last
/// right-to-left one.
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
