//! The forms of English verbs and nouns.

use super::{Class, class};

/// Gives each form of a verb: `say/said`, or with a participle `speak/spoke/spoken`.
pub(super) fn of_verb(entry: &str, add: &mut dyn FnMut(&str, Class)) {
    let mut parts = entry.split('/');
    let lemma = parts.next().unwrap_or_default();
    let (past, participle) = (parts.next(), parts.next());
    add(lemma, class::BASE);
    let mut form = String::with_capacity(lemma.len() + 4);
    add_s(lemma, &mut form);
    if lemma.ends_with('o') {
        // goes, echoes
        form.insert(lemma.len(), 'e');
    }
    add(&form, class::THIRD);
    let stem = match lemma.strip_suffix('e') {
        Some(stem) if !lemma.ends_with("ee") => stem,
        _ => lemma,
    };
    form.clear();
    form.push_str(stem);
    if stem.len() == lemma.len() && doubles(lemma) {
        form.push_str(&lemma[lemma.len() - 1..]);
    }
    let length = form.len();
    form.push_str("ing");
    add(&form, class::ING);
    if let Some(past) = past {
        add(past, class::PAST);
        if let Some(participle) = participle {
            add(participle, class::PAST);
        }
        return;
    }
    form.truncate(length);
    match lemma.strip_suffix('y') {
        Some(stem) if !ends_in_vowel(stem) => {
            form.truncate(stem.len());
            form.push_str("ied");
        }
        _ if lemma.ends_with("ee") => form.push('d'),
        _ => form.push_str("ed"),
    }
    add(&form, class::PAST);
}

/// Gives each form of a noun: `report`, or with its plural `child/children`.
pub(super) fn of_noun(entry: &str, add: &mut dyn FnMut(&str, Class)) {
    let (singular, plural) = entry.split_once('/').unwrap_or((entry, ""));
    add(singular, 0);
    if plural.is_empty() {
        if !singular.ends_with('s') {
            let mut form = String::with_capacity(singular.len() + 3);
            add_s(singular, &mut form);
            add(&form, class::PLURAL);
        }
    } else {
        add(plural, class::PLURAL);
    }
}

fn ends_in_vowel(stem: &str) -> bool {
    stem.ends_with(['a', 'e', 'i', 'o', 'u'])
}

/// Writes a word with the ending -s.
fn add_s(word: &str, form: &mut String) {
    form.clear();
    form.push_str(word);
    match word.strip_suffix('y') {
        Some(stem) if !ends_in_vowel(stem) => {
            form.truncate(stem.len());
            form.push_str("ies");
        }
        _ if word.ends_with(['s', 'x', 'z']) || word.ends_with("ch") || word.ends_with("sh") => {
            form.push_str("es");
        }
        _ => form.push('s'),
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
