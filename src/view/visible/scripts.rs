//! Detects words that look like one script and mix two: the oldest trick with names.
//!
//! A reduced form of mixed-script detection (UTS #39), limited to the scripts that can pass for
//! Latin. Not here: look-alikes within one script (`rn` for `m`).

/// Returns true if some run of letters in `word` mixes Latin with Cyrillic or Greek ones.
///
/// Greek letters used as signs before Latin ones (`μg`, `Δt`) do not count.
pub fn mixed_scripts(word: &str) -> bool {
    if !may_mix_scripts(word) {
        return false;
    }
    word.split(|c: char| !c.is_alphabetic()).any(|run| {
        let (mut latin, mut other) = (false, false);
        for c in run.chars() {
            latin |= is_latin(c);
            other |= passes_for_latin(c);
        }
        latin && other
    })
}

/// Returns false for most texts in which no word mixes scripts, after one look at each byte.
pub fn may_mix_scripts(text: &str) -> bool {
    // the first bytes of Greek and Cyrillic letters in UTF-8; `B7` follows another one in U+2DE0
    text.bytes().fold(false, |may, byte| may | matches!(byte, 0xcd..=0xd4 | 0xe1 | 0xea | 0xb7))
}

fn is_latin(c: char) -> bool {
    matches!(c, 'A'..='Z' | 'a'..='z' | '\u{C0}'..='\u{D6}' | '\u{D8}'..='\u{F6}'
        | '\u{F8}'..='\u{24F}' | '\u{1E00}'..='\u{1EFF}' | '\u{2C60}'..='\u{2C7F}'
        | '\u{A722}'..='\u{A7FF}' | '\u{FB00}'..='\u{FB06}' | '\u{FF21}'..='\u{FF3A}'
        | '\u{FF41}'..='\u{FF5A}')
}

fn passes_for_latin(c: char) -> bool {
    let sign = matches!(c, 'Δ' | 'Π' | 'Σ' | 'Ω' | 'θ' | 'λ' | 'μ' | 'π' | 'φ' | 'ψ');
    let greek = matches!(c, '\u{370}'..='\u{3FF}' | '\u{1F00}'..='\u{1FFF}') && !sign;
    greek
        || matches!(c, '\u{400}'..='\u{52F}' | '\u{1C80}'..='\u{1C8F}' | '\u{2DE0}'..='\u{2DFF}'
            | '\u{A640}'..='\u{A69F}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_of_two_scripts_is_noticed_and_a_text_of_two_is_not() {
        let mixed = |words: &[&str]| words.iter().map(|w| mixed_scripts(w)).collect::<Vec<_>>();
        // Cyrillic а, о, і; Greek ο, Α.
        assert_eq!(mixed(&["p\u{430}ypal", "Tr\u{43E}y", "Mar\u{456}a"]), [true; 3]);
        assert_eq!(mixed(&["g\u{3BF}od", "\u{391}nna"]), [true; 2]);
        assert_eq!(mixed(&["Anna", "Анна", "Άννα", "Müller", "Đặng", "田中Anna"]), [false; 6]);
        assert_eq!(mixed(&["Anna Анна", "α-Synuclein", "5 μg", "Δt", ""]), [false; 5]);
    }
}
