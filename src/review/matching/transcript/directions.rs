//! Stage directions: “[applause]”, “(laughter)”, “（笑）”.
//!
//! Only words of a table are directions for certain. Of what else stands in brackets nobody knows
//! whether it was said: “[not]” may be the transcriber's reading of an unclear word.

use crate::story::Span;
use crate::story::text::normal::is_unspaced;

/// What the words in brackets are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::review::matching) enum Bracketed {
    /// Something heard or done that is not speech.
    Direction,
    /// Speech that could not be heard.
    Unheard,
    /// Anything else.
    Other,
}

/// Returns what the words within brackets are. Everyday words say that it is a stage direction only
/// if the brackets are a line of their own.
pub(in crate::review::matching) fn kind_of(inside: &str, is_line: bool) -> Bracketed {
    let bare = |c: char| !c.is_alphanumeric();
    let lower = inside.to_lowercase();
    let mut words = lower
        .split(|c: char| c.is_whitespace() || matches!(c, ',' | '/' | '-' | '–' | '_'))
        .map(|word| word.trim_matches(bare))
        .filter(|word| !word.is_empty())
        .peekable();
    if words.peek().is_none() {
        return Bracketed::Other;
    }
    let (mut directs, mut unheard) = (false, false);
    for word in words {
        if UNHEARD.contains(&word) {
            unheard = true;
        } else if DIRECTIONS.contains(&word) {
            directs = true;
        } else if EVERYDAY.contains(&word) {
            directs |= is_line;
        } else if !(BESIDE.contains(&word) || word.bytes().all(|b| b.is_ascii_digit() || b == b':'))
        {
            return Bracketed::Other;
        }
    }
    match (unheard, directs) {
        (true, _) => Bracketed::Unheard,
        (_, true) => Bracketed::Direction,
        _ => Bracketed::Other,
    }
}

/// Returns the length of the reading of a character that a text begins with: “五月《ごがつ》”,
/// “五月（ごがつ）”.
pub(super) fn ruby(before: &str, rest: &str) -> Option<u32> {
    let (open, close) = RUBY.iter().find(|(open, _)| rest.starts_with(*open))?;
    let (inside, _) = rest[open.len_utf8()..].split_once(*close)?;
    let kana = |c: char| matches!(c as u32, 0x3041..=0x30FF);
    let reads = before.ends_with(|c: char| !kana(c) && is_unspaced(c))
        && !inside.is_empty()
        && inside.chars().all(kana);
    reads.then_some((inside.len() + open.len_utf8() + close.len_utf8()) as u32)
}

/// Brackets around readings.
const RUBY: &[(char, char)] = &[('《', '》'), ('（', '）'), ('(', ')')];

/// Returns the readings of characters in a text.
pub(in crate::review::matching) fn rubies(text: &str) -> Vec<Span> {
    let opens = |c: char| RUBY.iter().any(|(open, _)| *open == c);
    let found = text.match_indices(opens).filter_map(|(at, _)| {
        let len = ruby(&text[..at], &text[at..])?;
        Some(Span::new(at as u32, at as u32 + len))
    });
    found.collect()
}

/// Words for what is heard or done besides speech.
const DIRECTIONS: &[&str] = &[
    "applause",
    "applauds",
    "applauding",
    "bangs",
    "beep",
    "beeps",
    "bleep",
    "boo",
    "booing",
    "boos",
    "chants",
    "chanting",
    "cheer",
    "cheering",
    "cheers",
    "chuckle",
    "chuckles",
    "chuckling",
    "clapping",
    "claps",
    "cough",
    "coughing",
    "coughs",
    "crying",
    "gasps",
    "gavel",
    "giggles",
    "groans",
    "hums",
    "laugh",
    "laughing",
    "laughs",
    "laughter",
    "murmuring",
    "murmurs",
    "music",
    "noise",
    "ph",
    "pause",
    "pauses",
    "ringing",
    "rings",
    "shouting",
    "shouts",
    "sic",
    "sigh",
    "sighs",
    "singing",
    "sings",
    "sniffs",
    "sobbing",
    "sobs",
    "videotape",
    "whispering",
    "whispers",
    "whistles",
    // other languages
    "beifall",
    "applaus",
    "gelächter",
    "heiterkeit",
    "lachen",
    "lacht",
    "musik",
    "räuspert",
    "seufzt",
    "applaudissements",
    "rires",
    "rire",
    "rit",
    "musique",
    "soupir",
    "risas",
    "risa",
    "ríe",
    "aplausos",
    "música",
    "risos",
    "pausa",
    "silencio",
    "silêncio",
    "risate",
    "applausi",
    "musica",
    "gelach",
    "lacht",
    "applaus",
    "skratt",
    "applåder",
    "latter",
    "naurua",
    "śmiech",
    "śmieje",
    "oklaski",
    "brawa",
    "smích",
    "potlesk",
    "nevetés",
    "gülüşmeler",
    "alkışlar",
    "alkış",
    "смех",
    "смеётся",
    "смеется",
    "аплодисменты",
    "шум",
    "музыка",
    "пауза",
    "вздыхает",
    "сміх",
    "сміється",
    "оплески",
    "γέλια",
    "χειροκροτήματα",
    "ضحك",
    "يضحك",
    "تصفيق",
    "موسيقى",
    "צחוק",
    "צוחק",
    "מוזיקה",
    "خنده",
    "تشویق",
    "हँसी",
    "तालियाँ",
    "笑",
    "笑声",
    "笑聲",
    "掌声",
    "掌聲",
    "鼓掌",
    "笑い",
    "拍手",
    "爆笑",
    "苦笑",
    "音楽",
    "音乐",
    "웃음",
    "박수",
    "음악",
    "หัวเราะ",
    "ปรบมือ",
];

/// Words for the same that people also say.
const EVERYDAY: &[&str] = &[
    "audio",
    "bang",
    "bell",
    "break",
    "clip",
    "commercial",
    "crowd",
    "cry",
    "mic",
    "microphone",
    "phone",
    "recess",
    "ride",
    "silence",
    "static",
    "taps",
    "video",
];

/// Words for speech that could not be heard.
const UNHEARD: &[&str] = &[
    // some speak over each other, and nobody can tell what is lost
    "crosstalk",
    "overlapping",
    "überlappend",
    "durcheinander",
    "brouhaha",
    "inaudible",
    "indecipherable",
    "indiscernible",
    "indistinct",
    "unintelligible",
    "unclear",
    "garbled",
    "unverständlich",
    "unverstaendlich",
    "ininteligible",
    "inaudível",
    "incomprensibile",
    "incompréhensible",
    "niezrozumiałe",
    "неразборчиво",
    "нерозбірливо",
    "нрзб",
    "غير",
    "مسموع",
    "听不清",
    "聽不清",
    "聞き取れず",
    "불명",
];

/// Words beside them.
const BESIDE: &[&str] = &[
    "a",
    "and",
    "at",
    "audience",
    "background",
    "begin",
    "begins",
    "brief",
    "briefly",
    "by",
    "end",
    "ends",
    "for",
    "from",
    "general",
    "in",
    "light",
    "long",
    "loud",
    "loudly",
    "more",
    "of",
    "off",
    "on",
    "over",
    "playing",
    "plays",
    "room",
    "scattered",
    "short",
    "soft",
    "softly",
    "some",
    "speakers",
    "speech",
    "starts",
    "stops",
    "the",
    "to",
    "up",
    "und",
    "im",
    "bei",
    "et",
    "dans",
    "de",
    "la",
    "y",
    "en",
    "e",
    "и",
    "в",
    "зале",
    "та",
    "و",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_words_of_the_table_are_directions() {
        for inside in [
            "applause",
            "Laughter.",
            "laughter and applause",
            "笑",
            "Аплодисменты в зале",
            "Heiterkeit und Beifall",
            "BEGIN VIDEO CLIP",
            "gavel bangs",
        ] {
            assert_eq!(kind_of(inside, true), Bracketed::Direction, "{inside}");
        }
        for inside in ["break", "Phone", "the crowd", "video clip", "taps"] {
            assert_eq!(kind_of(inside, true), Bracketed::Direction, "{inside}");
            assert_eq!(kind_of(inside, false), Bracketed::Other, "{inside}");
        }
        assert_eq!(kind_of("crowd cheering", false), Bracketed::Direction);
        assert_eq!(kind_of("inaudible 00:14:07", true), Bracketed::Unheard);
        assert_eq!(kind_of("неразборчиво", true), Bracketed::Unheard);
        assert_eq!(kind_of("crosstalk 00:12", true), Bracketed::Unheard);
        assert_eq!(kind_of("overlapping speech", true), Bracketed::Unheard);
        for inside in ["not", "the mayor", "laughs at the mayor", "12", "", "?"] {
            assert_eq!(kind_of(inside, true), Bracketed::Other, "{inside}");
        }
    }
}
