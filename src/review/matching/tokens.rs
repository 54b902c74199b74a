//! Words for comparison: what counts as a word, when two are the same, and which of
//! them are disfluencies (fillers and repetitions).
//!
//! Words are those of Unicode (UAX #29, word boundaries) that hold a letter or a
//! digit; signs that carry a meaning of their own (`$`, `%`) count as words too, so
//! that `95%` is not `95`. Two words are the same if they differ in nothing but case, the form of
//! an apostrophe, characters that cannot be seen, and how their letters are encoded: composed or
//! not, as a ligature, in full width. Nothing here knows stories or sources.

use std::borrow::Cow;

use unicode_segmentation::UnicodeSegmentation;

use super::repeats::Repeated;
use crate::story::Span;
use crate::story::text::normal::compared;

/// Fillers that people say while they look for words; a quote may leave them out.
///
/// Single words only; some words, and phrases of up to [`LONGEST_REPEAT`] words, that are said twice in
/// a row, with or without fillers between, are disfluencies as well ([`super::repeats`]).
pub const FILLERS: &[&str] = &[
    "ah", "eh", "ehm", "em", "er", "erm", "hm", "hmm", "mhm", "mm", "mmm", "uh", "uhm", "um",
    "umm", "äh", "ähm", "öh", "öhm", "euh", "heu", "øh", "э", "эм", "ээ", "хм",
];

/// The longest phrase, in words, whose immediate repetition counts as a disfluency.
pub const LONGEST_REPEAT: usize = 4;

/// The most fillers between a phrase and its repetition.
const BETWEEN: usize = 3;

/// Signs that count as words.
const SIGNS: &str = "$€£¥¢₹₽₩%‰°+=<>&§№％＄￡￥￦￠＋＝＜＞＆٪﹪";

/// Returns the places of the words of a text (at most 4 GiB), in order.
pub fn words(text: &str) -> impl Iterator<Item = Span> + '_ {
    pieces(text)
        .filter(|(_, token)| is_word(token))
        .map(|(at, token)| Span::of(signed(text, at)..at + token.len()))
}

/// Signs that belong to the number that follows at once.
const NUMBER_SIGNS: &[char] =
    &['-', '‐', '‑', '‒', '–', '−', '－', '﹣', '±', '∓', '~', '∼', '≈', '〜', '～', '×', '÷'];

/// Returns where the word at a byte begins with the sign of its number: after a blank or a bracket.
fn signed(text: &str, at: usize) -> usize {
    let sum = text[at..].trim_start_matches(|c| SIGNS.contains(c));
    let unsigned = text[..at].trim_end_matches(NUMBER_SIGNS);
    let parts = |c: char| c.is_whitespace() || "([{（［【〔“\"‘'«„".contains(c);
    let is_number =
        sum.starts_with(char::is_numeric) && unsigned.chars().next_back().is_none_or(parts);
    if is_number && text[unsigned.len()..at].chars().count() < 3 { unsigned.len() } else { at }
}

/// Returns true if a word holds a figure.
pub fn is_figure(word: &str) -> bool {
    word.contains(char::is_numeric)
}

/// Splits a text at the word borders of UAX #29, with the byte of each piece: words and what stands
/// between them. A zero-width space parts no word, and a narrow blank parts them as any other does.
pub fn pieces(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let odd = |sign: &str| memchr::memmem::find(text.as_bytes(), sign.as_bytes()).is_some();
    let mut odd =
        if odd(UNSEEN) || odd(NARROW) { odd_pieces(text) } else { Vec::new() }.into_iter();
    let is_odd = odd.len() > 0;
    let mut plain = text.split_word_bound_indices();
    std::iter::from_fn(move || if is_odd { odd.next() } else { plain.next() })
}

/// The zero-width space, at which UAX #29 parts words.
const UNSEEN: &str = "\u{200B}";

/// The narrow no-break space, which UAX #29 takes for a part of words.
const NARROW: &str = "\u{202F}";

fn odd_pieces(text: &str) -> Vec<(usize, &str)> {
    let mut out: Vec<(usize, &str)> = Vec::new();
    let mut push = |at: usize, piece: &str| {
        // the piece goes on with a word behind a zero-width space if the two together are one word
        let behind = text[..at].trim_end_matches(UNSEEN);
        let from = out.iter().rposition(|(from, _)| *from < behind.len());
        let whole = from.filter(|_| behind.len() < at && is_word(piece)).is_some_and(|from| {
            let both = format!("{}{piece}", text[out[from].0..behind.len()].replace(UNSEEN, ""));
            is_word(out[from].1) && both.split_word_bounds().count() == 1
        });
        match from.filter(|_| whole) {
            Some(from) => {
                out.truncate(from + 1);
                out[from].1 = &text[out[from].0..at + piece.len()];
            }
            None => out.push((at, &text[at..at + piece.len()])),
        }
    };
    for (at, token) in text.split_word_bound_indices() {
        let mut from = at;
        for piece in token.split_inclusive(NARROW) {
            let word = piece.trim_end_matches(NARROW);
            for part in [word, &piece[word.len()..]].into_iter().filter(|part| !part.is_empty()) {
                push(from, part);
                from += part.len();
            }
        }
    }
    out
}

/// Returns true if a token of UAX #29 counts as a word.
pub fn is_word(token: &str) -> bool {
    token.contains(is_of_word)
}

/// Returns true for a letter, a digit or a sign that counts as a word.
pub fn is_of_word(c: char) -> bool {
    c.is_alphanumeric() || SIGNS.contains(c)
}

/// Returns the form of a word in which it is compared: lower case, straight apostrophes, its letters
/// encoded in one way, without the vowel points of Hebrew and Arabic.
pub fn key(word: &str) -> Cow<'_, str> {
    let bare = word.trim_start_matches(NUMBER_SIGNS);
    if bare.len() == word.len() || bare.is_empty() {
        let compared = compared(word);
        if compared.is_ascii() || !compared.contains(is_point) {
            return compared;
        }
        return Cow::Owned(compared.replace(is_point, ""));
    }
    let sign = word[..word.len() - bare.len()].chars().map(|c| match c {
        '‐' | '‑' | '‒' | '–' | '−' | '－' | '﹣' => '-',
        '∼' | '≈' | '〜' | '～' => '~',
        c => c,
    });
    Cow::Owned(sign.chain(compared(bare).chars()).collect())
}

/// Returns true for the points of Hebrew and Arabic, which most writers leave out, and for the letter
/// stretcher.
pub fn is_point(c: char) -> bool {
    matches!(c, '\u{591}'..='\u{5bd}' | '\u{5bf}' | '\u{5c1}' | '\u{5c2}' | '\u{5c4}' | '\u{5c5}' | '\u{5c7}'
        | '\u{610}'..='\u{61a}' | '\u{64b}'..='\u{652}' | '\u{670}' | '\u{640}')
}

/// Returns true if two words that differ in points at most are two words: a letter has other points
/// in one than in the other.
pub fn points_differ(a: &str, b: &str) -> bool {
    let letters = |word: &str| -> Vec<Vec<char>> {
        let mut all: Vec<Vec<char>> = Vec::new();
        for c in compared(word).chars().filter(|c| *c != '\u{640}') {
            match all.last_mut() {
                Some(last) if is_point(c) => last.push(c),
                _ => all.push(Vec::new()),
            }
        }
        all
    };
    let pointed = |word: &str| word.contains(|c| is_point(c) && c != '\u{640}');
    let differ = |(a, b): (&Vec<char>, &Vec<char>)| {
        !(a.iter().all(|c| b.contains(c)) || b.iter().all(|c| a.contains(c)))
    };
    pointed(a) && pointed(b) && letters(a).iter().zip(&letters(b)).any(differ)
}

/// Returns for each word, given by number, whether it is a disfluency: a filler, or a phrase that is
/// repeated at once and means nothing twice.
pub fn stumbles(words: &[u32], repeated: impl Fn(u32) -> Repeated) -> Vec<bool> {
    let is_filler = |word: u32| repeated(word) == Repeated::Filler;
    let mut marked: Vec<bool> = words.iter().map(|word| is_filler(*word)).collect();
    for at in 0..words.len() {
        for length in 1..=LONGEST_REPEAT.min(words.len() - at) {
            let mut again = at + length;
            let most = again + BETWEEN;
            while again < words.len() && again < most && is_filler(words[again]) {
                again += 1;
            }
            let said = &words[at..at + length];
            if words.get(again..again + length) == Some(said)
                && means_nothing(said, &repeated, again > at + length)
            {
                marked[at..at + length].fill(true);
            }
        }
    }
    marked
}

/// Returns true if a phrase says no more twice than once; `halted` if fillers stand between.
fn means_nothing(said: &[u32], repeated: &impl Fn(u32) -> Repeated, halted: bool) -> bool {
    let kinds: Vec<Repeated> = said.iter().map(|word| repeated(*word)).collect();
    let Some(first) = kinds.first().filter(|_| !kinds.contains(&Repeated::Never)) else {
        return false;
    };
    let alike = said.iter().all(|word| *word == said[0]);
    match first {
        Repeated::Filler | Repeated::Never => false,
        Repeated::Nothing => true,
        Repeated::Links => {
            kinds.iter().skip(1).all(|kind| *kind == Repeated::Links)
                || kinds
                    .get(1)
                    .is_some_and(|kind| matches!(kind, Repeated::Nothing | Repeated::Begins))
        }
        Repeated::Begins => halted || (kinds.len() > 1 && !alike),
        Repeated::Means => halted,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::review::matching::repeats;

    fn repeated(word: &str) -> Repeated {
        if FILLERS.contains(&word) {
            return Repeated::Filler;
        }
        let kind = repeats::known().filter(|(known, _)| *known == word).last();
        kind.map_or_else(|| repeats::of_other(word), |(_, kind)| kind)
    }

    #[test]
    fn words_are_those_of_unicode_and_signs_that_mean_something() {
        let check = |text: &str| {
            words(text).map(|span| text[span.range()].to_owned()).collect::<Vec<_>>().join("|")
        };
        assert_eq!(check("“Don’t,” he – said: 3.6 sign-ups…"), "Don’t|he|said|3.6|sign|ups");
        assert_eq!(check("$2 and 95%"), "$|2|and|95|%");
        assert_eq!(check("−5 (-3) ±2 ~10 ×4 –٥ 5-10 5 - 6"), "−5|-3|±2|~10|×4|–٥|5|10|5|6");
        assert_eq!(check("-$5 and re-5"), "-$|5|and|re|5");
        assert_eq!(check("été\u{a0}日本"), "été|日|本");
        assert_eq!(check("10\u{202f}000 «\u{202f}oui\u{202f}»"), "10|000|oui");
        assert_eq!(
            check("ad\u{200b}min\u{200b}istration so\u{200b} on"),
            "ad\u{200b}min\u{200b}istration|so|on"
        );
        assert_eq!(check("日\u{200b}本 ไป\u{200b}นา"), check("日本 ไปนา"));
    }

    #[test]
    fn case_and_apostrophes_make_no_other_word() {
        assert_eq!(key("Don’t"), key("don't"));
        assert_eq!(key("É"), "é");
        assert_ne!(key("cant"), key("can’t"));
        assert_eq!(key("élu"), key("e\u{301}LU"));
        assert_eq!(key("admin\u{ad}istra\u{ad}tion"), "administration");
        assert_eq!(key("％"), key("%"));
        assert_eq!(key("−5"), key("-5"));
        assert_ne!(key("−5"), key("5"));
        assert_eq!(key("مُحَمَّد"), key("محمد"));
        assert_eq!(key("שָׁלוֹם"), key("שלום"));
        assert!(points_differ("عَلِم", "عُلِم") && points_differ("סֵפֶר", "סָפַר"));
        assert!(!points_differ("مُحَمَّد", "محمّد") && !points_differ("عُلِم", "علم"));
    }

    /// Returns the words of a text, with disfluencies in brackets.
    fn check(text: &str) -> String {
        let all: Vec<&str> = text.split(' ').collect();
        let number = |word: &&str| all.iter().position(|w| key(w) == key(word)).unwrap_or(0) as u32;
        let numbers: Vec<u32> = all.iter().map(number).collect();
        let marked = stumbles(&numbers, |n| repeated(&key(all[n as usize])));
        let word = |(word, marked): (&&str, &bool)| {
            if *marked { format!("({word})") } else { (*word).to_owned() }
        };
        all.iter().zip(&marked).map(word).collect::<Vec<_>>().join(" ")
    }

    /// Counts the fillers of a text.
    fn check_fillers(text: &str) -> usize {
        text.split(' ').filter(|word| FILLERS.contains(word)).count()
    }

    #[test]
    fn fillers_and_immediate_repetitions_are_disfluencies() {
        assert_eq!(check("that is um that is not"), "(that) (is) (um) that is not");
        assert_eq!(check("from um from the camera"), "(from) (um) from the camera");
        assert_eq!(check("we we will uh go"), "(we) we will (uh) go");
        assert_eq!(check("and and the the"), "(and) and (the) the");
        assert_eq!(check("a very very big uh thing"), "a very very big (uh) thing");
        assert_eq!(check("Мы мы заплатим"), "(Мы) мы заплатим");
        assert_eq!(check("to be or not to be"), "to be or not to be");
        assert_eq!(check("5 5 7 and 2 a 2 a"), "5 5 7 and 2 a 2 a");
        assert_eq!(check("٥ ٥ um ٧"), "٥ ٥ (um) ٧");
    }

    #[test]
    fn what_means_something_twice_stays() {
        for words in [
            "not not",
            "no no",
            "had had",
            "that that",
            "never um never",
            "do not do not",
            "don't uh don't",
            "more more",
            "nein nein",
            "nicht nicht",
            "pas pas",
            "не не",
            "да да",
            "очень очень",
            "лет лет",
            "لا لا",
            "جدا جدا",
            "לא לא",
            "מאוד מאוד",
            "नहीं नहीं",
            "बड़े बड़े",
            "天 天",
            "人 人",
            "不 不",
            "πολύ πολύ",
            "yavaş yavaş",
            "그만 그만",
            "nous nous",
            "sie sie",
            "her her",
            "you you",
            "and again and again",
            "what what",
        ] {
            assert_eq!(check(words).matches('(').count(), check_fillers(words), "{words}");
        }
    }
}
