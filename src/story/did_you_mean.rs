//! Suggests the known word that a misspelt one was probably meant to be.
//!
//! Where the known words come from is not here.

/// Returns “Did you mean …?” for the known word nearest to `word`, or the list of known words.
pub fn did_you_mean<'k>(word: &str, known: impl IntoIterator<Item = &'k str>) -> String {
    let known: Vec<&str> = known.into_iter().collect();
    // Of very many words only those with the same first letter are compared, so that ten
    // thousand typos in a story with a thousand people stay fast.
    let many = known.len() > 100;
    let alike = |k: &&str| !many || k.as_bytes().first() == word.as_bytes().first();
    let near = nearest(word, known.iter().copied().filter(alike));
    let list = match known.len() {
        0 => "There is none here.".to_owned(),
        1..=24 => format!("Known here: {}.", known.join(", ")),
        n => format!("Known here: {} and {} more.", known[..20].join(", "), n - 20),
    };
    match near {
        Some(near) => format!("Did you mean `{near}`? {list}"),
        None => list,
    }
}

/// Returns the known word that is closest to `word`, if it is close enough.
pub fn nearest<'k>(word: &str, known: impl Iterator<Item = &'k str>) -> Option<&'k str> {
    let near = known.map(|k| (distance(word, k), k)).min();
    near.filter(|(far, k)| *far <= (word.chars().count().max(k.chars().count()) / 3).max(1))
        .map(|(_, k)| k)
}

/// Longer words get no suggestion.
const LONGEST: usize = 64;

/// Returns how many letters must be changed, added, removed, or swapped with
/// their neighbour, to turn `a` into `b` (optimal string alignment).
fn distance(a: &str, b: &str) -> usize {
    let long = |word: &str| word.chars().nth(LONGEST).is_some();
    if long(a) || long(b) { usize::MAX } else { strsim::osa_distance(a, b) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_typo_gets_a_suggestion_and_another_word_does_not() {
        assert_eq!(
            did_you_mean("speeker", ["form", "speaker"]),
            "Did you mean `speaker`? Known here: form, speaker."
        );
        assert_eq!(did_you_mean("fomr", ["form"]), "Did you mean `form`? Known here: form.");
        assert_eq!(did_you_mean("colour", ["form", "cue"]), "Known here: form, cue.");
        assert_eq!(did_you_mean("x", []), "There is none here.");
    }
}
