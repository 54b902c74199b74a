//! Whether two versions of a claim may say different things: a number, a negation or a name changed.
//!
//! Where letters have no case, a name cannot be told from other words; there every changed word
//! counts.

use super::diff::{Change, diff};
use super::tokens::{is_word, key, pieces};

/// Words that negate, in lower case with straight apostrophes.
const NEGATIONS: &[&str] = &[
    "not",
    "no",
    "never",
    "none",
    "nor",
    "neither",
    "nobody",
    "nothing",
    "nowhere",
    "without",
    "cannot",
    "hardly",
    "barely",
    "nicht",
    "nie",
    "niemals",
    "niemand",
    "nichts",
    "ohne",
    "ne",
    "pas",
    "jamais",
    "rien",
    "aucun",
    "aucune",
    "sans",
    "ni",
    "nunca",
    "nada",
    "nadie",
    "sin",
    "ningún",
    "ninguna",
    "non",
    "mai",
    "senza",
    "não",
    "sem",
    "niet",
    "geen",
    "nooit",
    "zonder",
    "inte",
    "ingen",
    "aldrig",
    "ikke",
    "nie",
    "bez",
    "не",
    "нет",
    "ни",
    "никогда",
    "без",
    "немає",
    "δεν",
    "μη",
    "μην",
    "όχι",
    "χωρίς",
    "değil",
    "hayır",
    "yok",
    "tidak",
    "bukan",
    "không",
];

/// Words that begin like these negate.
const NEGATED: &[&str] = &["kein", "n'"];

/// Words for numbers.
const NUMBERS: &[&str] = &[
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
    "twenty",
    "thirty",
    "forty",
    "fifty",
    "sixty",
    "seventy",
    "eighty",
    "ninety",
    "hundred",
    "hundreds",
    "thousand",
    "thousands",
    "million",
    "millions",
    "billion",
    "billions",
    "trillion",
    "trillions",
    "half",
    "third",
    "quarter",
    "dozen",
    "dozens",
    "once",
    "twice",
    "double",
    "triple",
    "first",
    "second",
];

/// Returns which word of a claim changed so that it may be another claim, in words: `“500” is now
/// “5”`; `None` if no number, negation or name changed.
pub fn changed_fact(old: &str, new: &str) -> Option<String> {
    let (mut gone, mut come) = (None, None);
    for piece in diff(old, new) {
        match piece.change {
            Change::Same if gone.is_some() || come.is_some() => break,
            Change::Removed => gone = told(old, piece.old.range()),
            Change::Added => come = told(new, piece.new.range()),
            Change::Same | Change::Passed => {}
        }
    }
    match (gone, come) {
        (Some(old), Some(new)) => Some(format!("“{old}” is now “{new}”")),
        (Some(old), None) => Some(format!("“{old}” is gone")),
        (None, Some(new)) => Some(format!("“{new}” is new")),
        (None, None) => None,
    }
}

/// Returns the first word of a changed piece that tells one claim from another.
fn told(text: &str, piece: std::ops::Range<usize>) -> Option<String> {
    let changed = &text[piece.clone()];
    let word = pieces(changed).map(|(_, token)| token).find(|token| tells(token));
    // a sign that stands directly before a number belongs to it
    let sign = || {
        let number = text[piece.end..].split_whitespace().next()?;
        let last = changed.chars().next_back()?;
        let is_sign = !last.is_whitespace() && !last.is_alphanumeric();
        let signed = is_sign && text[piece.end..].starts_with(char::is_numeric);
        signed.then(|| format!("{last}{number}"))
    };
    word.map(str::to_owned).or_else(sign)
}

/// Returns true for numbers, signs, negations, words with a capital, and words without case.
fn tells(token: &str) -> bool {
    let word = key(token);
    let caseless = |c: char| c.is_alphabetic() && !c.is_lowercase();
    is_word(token)
        && (token.chars().any(|c| c.is_numeric() || caseless(c))
            || !token.chars().any(char::is_alphabetic)
            || NEGATIONS.contains(&&*word)
            || NUMBERS.contains(&&*word)
            || NEGATED.iter().any(|begin| word.starts_with(begin))
            || word.ends_with("n't"))
}

#[cfg(test)]
mod tests {
    use super::changed_fact;

    #[test]
    fn numbers_negations_and_names_tell_claims_apart() {
        let cases = [
            ("it has 500 workers", "it has 5 workers", "“500” is now “5”"),
            ("it has five workers", "it has fifty workers", "“five” is now “fifty”"),
            ("it rose by 5%", "it rose by 5", "“%” is gone"),
            ("it fell to 5 degrees", "it fell to -5 degrees", "“-5” is new"),
            ("it did sail", "it did not sail", "“not” is new"),
            ("it didn’t sail", "it did sail", "“didn’t” is gone"),
            ("паром не ушёл", "паром уже ушёл", "“не” is gone"),
            ("es gibt keine Fähre", "es gibt eine Fähre", "“keine” is gone"),
            ("then Brook left", "then Lund left", "“Brook” is now “Lund”"),
            ("then a clerk left", "then Lund left", "“Lund” is new"),
            ("غادرت العبارة يوم الاثنين", "غادرت العبارة يوم الخميس", "“الاثنين” is now “الخميس”"),
            ("船は五時に出る", "船は六時に出る", "“五” is now “六”"),
            ("it has ٥٠٠ boats", "it has ٥ boats", "“٥٠٠” is now “٥”"),
            ("a small boat and 3 men", "a tiny boat and 4 men", "“3” is now “4”"),
        ];
        for (old, new, told) in cases {
            assert_eq!(changed_fact(old, new).as_deref(), Some(told), "{old} / {new}");
        }
    }

    #[test]
    fn other_words_do_not() {
        let cases = [
            ("The ferry sails with 500 workers.", "The ferry leaves with 500 workers!"),
            ("The boat carries 3 men.", "The boat regularly carries 3 men."),
            ("Паром уходит в полдень", "Паром отходит в полдень"),
        ];
        for (old, new) in cases {
            assert_eq!(changed_fact(old, new), None, "{old} / {new}");
        }
    }
}
