//! The forms of English verbs and nouns.

use super::{Class, class};

/// Gives each form of a verb: `say/said`, or with a participle `speak/spoke/spoken`.
pub(in crate::draft) fn of_verb(entry: &str, add: &mut dyn FnMut(&str, Class)) {
    let mut parts = entry.split('/');
    let lemma = parts.next().unwrap_or_default();
    let (past, participle) = (parts.next(), parts.next());
    add(lemma, class::BASE);
    add(&with_s(lemma), class::THIRD);
    let stem = match lemma.strip_suffix('e') {
        Some(stem) if !lemma.ends_with("ee") => stem.to_owned(),
        _ if doubles(lemma) => format!("{lemma}{}", &lemma[lemma.len() - 1..]),
        _ => lemma.to_owned(),
    };
    add(&format!("{stem}ing"), class::ING);
    match past {
        Some(past) => {
            add(past, class::PAST);
            if let Some(participle) = participle {
                add(participle, class::PAST);
            }
        }
        None => match lemma.strip_suffix('y') {
            Some(stem) if !ends_in_vowel(stem) => add(&format!("{stem}ied"), class::PAST),
            _ if lemma.ends_with("ee") => add(&format!("{lemma}d"), class::PAST),
            _ => add(&format!("{stem}ed"), class::PAST),
        },
    }
}

/// Gives each form of a noun: `report`, or with its plural `child/children`.
pub(in crate::draft) fn of_noun(entry: &str, add: &mut dyn FnMut(&str, Class)) {
    let (singular, plural) = entry.split_once('/').unwrap_or((entry, ""));
    add(singular, 0);
    if plural.is_empty() {
        if !singular.ends_with('s') {
            add(&with_s(singular), class::PLURAL);
        }
    } else {
        add(plural, class::PLURAL);
    }
}

fn ends_in_vowel(stem: &str) -> bool {
    stem.ends_with(['a', 'e', 'i', 'o', 'u'])
}

/// Returns a word with the ending -s.
fn with_s(word: &str) -> String {
    match word.strip_suffix('y') {
        Some(stem) if !ends_in_vowel(stem) => format!("{stem}ies"),
        _ if word.ends_with(['s', 'x', 'z']) || word.ends_with("ch") || word.ends_with("sh") => {
            format!("{word}es")
        }
        _ => format!("{word}s"),
    }
}

/// Returns true for a verb of one syllable (or stressed on the last) that doubles its last letter:
/// nod, nodded.
fn doubles(lemma: &str) -> bool {
    const LONGER: [&str; 8] =
        ["admit", "concur", "submit", "refer", "defer", "regret", "prefer", "rebut"];
    let letters = lemma.as_bytes();
    let [.., a, b, c] = letters else { return false };
    let vowel = |c: &u8| b"aeiou".contains(c);
    let short = !vowel(c) && !b"wxy".contains(c) && vowel(b) && !vowel(a);
    let one = letters.iter().filter(|c| vowel(c)).count() == 1;
    (short && one) || LONGER.contains(&lemma)
}
