//! Characters that count as the same although their code points differ.
//!
//! ```text
//! canonical   é as one code point or as two, a Hangul syllable or its letters, Å and the sign of
//!             the ångström (Unicode's NFC); characters that cannot be seen are left out: soft
//!             hyphens, zero-width spaces, marks of direction, variation selectors
//! compatible  in addition ligatures, full-width and half-width forms, letters of mathematics: what
//!             a PDF or an input method makes of the same letters. No superscripts and fractions:
//!             10² is not 102
//! bare        in addition no accents: é and e, ł and l, Hebrew and Arabic without points
//! ```
//!
//! Nothing here knows where a character stands; `fold` applies this to texts and keeps the places.

use std::borrow::Cow;

use unicode_normalization::char::{
    canonical_combining_class, decompose_canonical, is_combining_mark,
};
use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

/// What normalisation may do with a character.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Class {
    /// It stays, whatever follows that does not join it.
    Settled,
    /// It becomes another one, whatever stands before it.
    Changes,
    /// It may change or join what stands before it.
    Joins,
    /// It cannot be seen and is left out.
    Ignored,
}

/// Returns what normalisation may do with a character.
pub(super) fn class(c: char) -> Class {
    if is_known_settled(c) {
        return Class::Settled;
    }
    if is_ignored(c) {
        return if extends(c) { Class::Joins } else { Class::Ignored };
    }
    // these three decompose into marks, but their own class is that of a letter
    if canonical_combining_class(c) != 0 || matches!(c, '\u{F73}' | '\u{F75}' | '\u{F81}') {
        return Class::Joins;
    }
    match is_nfc_quick(std::iter::once(c)) {
        IsNormalized::Yes => Class::Settled,
        IsNormalized::Maybe => Class::Joins,
        IsNormalized::No => Class::Changes,
    }
}

/// Returns true for the letters that most texts are written with, which nothing here changes.
const fn is_known_settled(c: char) -> bool {
    matches!(c,
        '\0'..='\u{AC}' | '\u{AE}'..='\u{2FF}' // Latin
        | '\u{388}'..='\u{3FF}' // Greek
        | '\u{400}'..='\u{482}' | '\u{48A}'..='\u{590}' // Cyrillic, Armenian
        | '\u{5D0}'..='\u{5EA}' | '\u{620}'..='\u{64A}' // Hebrew, Arabic
        | '\u{904}'..='\u{93B}' | '\u{E01}'..='\u{E37}' // Devanagari, Thai
        | '\u{2010}'..='\u{2027}' // dashes, quotation marks, dots
        | '\u{3000}'..='\u{3029}' | '\u{3041}'..='\u{3096}' | '\u{309B}'..='\u{30FF}' // Kana
        | '\u{4E00}'..='\u{9FFF}' | '\u{AC00}'..='\u{D7A3}' // Han, Hangul
        | '\u{FF01}'..='\u{FF5E}' | '\u{1F300}'..='\u{1F5FF}') // full width, emoji
}

/// Returns true for characters that cannot be seen and mean no other word. The zero-width joiner is
/// none of them: emoji and Sinhala are made with it.
pub(crate) const fn is_ignored(c: char) -> bool {
    matches!(c,
        '\u{AD}' | '\u{34F}' | '\u{61C}' | '\u{180B}'..='\u{180F}'
        | '\u{200B}' | '\u{200C}' | '\u{200E}' | '\u{200F}'
        | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}'
        | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}' | '\u{E0100}'..='\u{E01EF}')
}

/// Returns true for those of them that belong to no visible character.
pub(crate) const fn is_unseen(c: char) -> bool {
    is_ignored(c) && !extends(c)
}

/// Returns true for those of them that are one visible character with what stands before.
const fn extends(c: char) -> bool {
    matches!(c, '\u{34F}' | '\u{180B}'..='\u{180D}' | '\u{180F}' | '\u{200C}' | '\u{FE00}'..='\u{FE0F}'
        | '\u{E0100}'..='\u{E01EF}')
}

/// Returns true for the compatibility forms that are other shapes of the same letters and digits.
const fn is_shape(c: char) -> bool {
    matches!(c,
        'ĳ' | 'Ĳ' | 'ŉ' | 'ŀ' | 'Ŀ' | 'ſ' | '\u{1C4}'..='\u{1CC}' | '\u{1F1}'..='\u{1F3}'
        | '\u{3D0}'..='\u{3D6}' | '\u{3F0}'..='\u{3F5}' // letters of Greek formulas
        | '\u{587}' | '\u{675}'..='\u{678}' | '\u{E33}' | '\u{EB3}' | '\u{EDC}' | '\u{EDD}'
        | '\u{2100}'..='\u{214F}' | '\u{2160}'..='\u{217F}' // № ℃ Ⅳ
        | '\u{2E9F}' | '\u{2EF3}' | '\u{2F00}'..='\u{2FD5}' // radicals for the same letters
        | '\u{3131}'..='\u{318E}' // single letters of Hangul
        | '\u{3300}'..='\u{33FF}' // ㎞
        | '\u{FB00}'..='\u{FDFC}' // ﬁ, Armenian, Hebrew and Arabic shapes
        | '\u{FE10}'..='\u{FE19}' | '\u{FE30}'..='\u{FE44}' | '\u{FE47}' | '\u{FE48}'
        | '\u{FE50}'..='\u{FE6B}' | '\u{FE70}'..='\u{FEFC}'
        | '\u{FF01}'..='\u{FFEE}' // full and half width
        | '\u{1D400}'..='\u{1D7FF}' | '\u{1EE00}'..='\u{1EEF1}') // letters of mathematics
}

/// Appends some characters in Unicode's composed form, without those that cannot be seen.
pub(super) fn compose(chars: impl Iterator<Item = char>, out: &mut String) {
    out.extend(chars.filter(|c| !is_ignored(*c)).nfc());
}

/// Appends some characters as they are compared where accents do not count.
pub(super) fn compose_bare(chars: impl Iterator<Item = char>, out: &mut String) {
    let mut bare = String::new();
    for c in shaped(chars) {
        decompose_canonical(c, |c| {
            if !is_accent(c) {
                bare.push_str(letter_of(c).unwrap_or_default());
                if letter_of(c).is_none() {
                    bare.push(c);
                }
            }
        });
    }
    out.extend(bare.nfc());
}

/// Returns characters without those that cannot be seen, and with compatible shapes as the letters
/// that they show.
fn shaped(chars: impl Iterator<Item = char>) -> impl Iterator<Item = char> {
    chars.filter(|c| !is_ignored(*c)).flat_map(|c| {
        let shape = is_shape(c).then(|| std::iter::once(c).nfkc());
        let same = shape.is_none().then_some(c);
        shape.into_iter().flatten().chain(same)
    })
}

/// Returns true if nothing about a character depends on accents: Han, Hangul, Kana.
pub(super) const fn has_no_accent(c: char) -> bool {
    matches!(c, '\0'..='\u{7F}' | '\u{A0}'..='\u{A9}' | '«' | '»' | '\u{2010}'..='\u{2027}'
        | '\u{3041}'..='\u{3096}' | '\u{30A1}'..='\u{30FF}'
        | '\u{4E00}'..='\u{9FFF}' | '\u{AC00}'..='\u{D7A3}')
}

/// Returns true for accents and for points that many writers leave out; not for the vowels of
/// Indic scripts and Thai, nor for the voicing of Kana, which make another letter.
fn is_accent(c: char) -> bool {
    let class = canonical_combining_class(c);
    matches!(class, 1 | 7 | 10..=36 | 200..=240) || c == '\u{640}'
}

/// Returns how letters that Unicode does not take apart are written without their stroke.
const fn letter_of(c: char) -> Option<&'static str> {
    Some(match c {
        'ł' => "l",
        'Ł' => "L",
        'ø' => "o",
        'Ø' => "O",
        'đ' | 'ð' => "d",
        'Đ' | 'Ð' => "D",
        'ħ' => "h",
        'Ħ' => "H",
        'ı' => "i",
        'ŧ' => "t",
        'Ŧ' => "T",
        'æ' => "ae",
        'Æ' => "AE",
        'œ' => "oe",
        'Œ' => "OE",
        'þ' => "th",
        'Þ' => "TH",
        'ß' => "ss",
        _ => return None,
    })
}

/// Returns a word as it is compared with others: without case, compatible shapes as their letters,
/// without what cannot be seen, apostrophes straight. Borrows where nothing changes.
pub fn compared(word: &str) -> Cow<'_, str> {
    let plain = |b: u8| b.is_ascii() && !b.is_ascii_uppercase();
    if word.bytes().all(plain) {
        return Cow::Borrowed(word);
    }
    if word.is_ascii() {
        return Cow::Owned(word.to_ascii_lowercase());
    }
    let mut out = String::with_capacity(word.len());
    for c in shaped(word.nfd()).flat_map(char::to_lowercase) {
        match c {
            // the apostrophe, and the marks of Hebrew that are typed as straight ones
            '‘' | '’' | '‛' | 'ʼ' | '׳' => out.push('\''),
            '״' => out.push('"'),
            'ς' => out.push('σ'),
            'ß' => out.push_str("ss"),
            c => out.push(c),
        }
    }
    Cow::Owned(if out.is_ascii() { out } else { out.nfc().collect() })
}

/// Returns true if a letter belongs to a script that is written without blanks between words.
pub(crate) const fn is_unspaced(c: char) -> bool {
    matches!(c,
        '\u{0e00}'..='\u{0eff}' // Thai, Lao
        | '\u{1000}'..='\u{109f}' // Myanmar
        | '\u{1780}'..='\u{17ff}' // Khmer
        | '\u{1100}'..='\u{11ff}' | '\u{ac00}'..='\u{d7af}' // Hangul: particles follow a name
        | '\u{3005}'..='\u{3007}' | '\u{3040}'..='\u{30ff}' // Kana
        | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' // Han
        | '\u{20000}'..='\u{3ffff}')
}

/// Returns true for a letter or sign that a line may end behind without a blank: Han, Kana, Thai and
/// the like, and their punctuation.
pub(crate) const fn ends_lines(c: char) -> bool {
    let hangul = matches!(c, '\u{1100}'..='\u{11ff}' | '\u{ac00}'..='\u{d7af}');
    (is_unspaced(c) && !hangul) || matches!(c, '\u{3000}'..='\u{303f}' | '\u{ff01}'..='\u{ff60}')
}

/// Returns true for a mark that belongs to the letter before it.
pub(crate) fn is_mark(c: char) -> bool {
    !c.is_ascii() && is_combining_mark(c)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_ranges_that_need_no_table_are_settled() {
        for c in ('\0'..=char::MAX).filter(|c| is_known_settled(*c)) {
            let quick = is_nfc_quick(std::iter::once(c)) == IsNormalized::Yes;
            assert!(quick && canonical_combining_class(c) == 0 && !is_ignored(c), "{c:?}");
        }
    }

    #[test]
    fn words_are_compared_by_their_letters() {
        let same = |words: &[&str]| {
            for other in &words[1..] {
                assert_eq!(compared(words[0]), compared(other), "{other}");
            }
        };
        same(&["élu", "e\u{301}lu", "ÉLU", "é\u{AD}lu"]);
        same(&["finance", "ﬁnance", "ＦＩＮＡＮＣＥ", "fi\u{200B}nance", "𝗳𝗶𝗻𝗮𝗻𝗰𝗲"]);
        same(&["한국", "\u{1112}\u{1161}\u{11AB}\u{1100}\u{116E}\u{11A8}"]);
        same(&["ガス", "ｶﾞｽ", "カ\u{3099}ス"]);
        same(&["１２", "12"]);
        same(&["STRASSE", "Straße"]);
        same(&["ΟΔΟΣ", "οδος"]);
        same(&["don’t", "DON'T", "donʼt"]);
        same(&["צה״ל", "צה\"ל"]);
        same(&["می\u{200C}خواهم", "میخواهم"]);
        same(&["İzmir", "i\u{307}zmir"]);
        assert_ne!(compared("10²"), compared("102"));
        assert_ne!(compared("1½"), compared("112"));
        assert_ne!(compared("résumé"), compared("resume"));
        assert_ne!(compared("か"), compared("が"));
    }

    #[test]
    fn accents_go_and_letters_stay() {
        let bare = |words: &str| {
            let mut out = String::new();
            compose_bare(words.chars(), &mut out);
            out
        };
        assert_eq!(
            bare("Élodie Forêt, Łódź, Ørsted, Đoković"),
            "Elodie Foret, Lodz, Orsted, Dokovic"
        );
        assert_eq!(bare("ЁЛКА й Κώστας"), "ЕЛКА и Κωστας");
        assert_eq!(bare("שָׁלוֹם مُحَمَّد أحمد"), "שלום محمد احمد");
        assert_eq!(bare("が ガ 한국 हिन्दी ไม้"), "が ガ 한국 हिन्दी ไม้");
        assert_eq!(bare("ﬁnance ＡＢ 10²"), "finance AB 10²");
    }
}
