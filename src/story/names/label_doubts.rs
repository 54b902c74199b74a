//! Labels that have somebody's name and are not that person's for certain: the transcriber guesses,
//! or the label is of somebody who belongs to the person.

use super::label_titles::is_title;
use super::printed::plain;

/// Returns true for “BROOK (?)” and “Brook [probably]”: the transcriber did not know.
pub(super) fn is_doubted(label: &str) -> bool {
    let inside = label.split(['(', '[', '（', '［']).skip(1);
    let doubts = |words: &str| {
        let words = words.split([')', ']', '）', '］']).next().unwrap_or_default();
        words.contains(['?', '？', '؟'])
            || words.split(' ').any(|word| DOUBTS.contains(&&*plain(word)))
    };
    inside.into_iter().any(doubts)
}

/// Words in brackets by which a transcriber says that a name is a guess.
const DOUBTS: &[&str] = &[
    "possibly",
    "probably",
    "presumably",
    "perhaps",
    "maybe",
    "unconfirmed",
    "unsure",
    "uncertain",
    "unclear",
    "vermutlich",
    "vielleicht",
    "wohl",
    "probablement",
    "probablemente",
    "quizás",
    "provavelmente",
    "forse",
    "waarschijnlijk",
    "troligen",
    "prawdopodobnie",
    "возможно",
    "вероятно",
    "предположительно",
    "мабуть",
    "ίσως",
    "ربما",
    "אולי",
    "推定",
];

/// Returns true for “ATTORNEY FOR MS. BROOK”: somebody who belongs to the person named.
pub(super) fn is_on_behalf(label: &str) -> bool {
    let words: Vec<String> = label.split(' ').map(plain).collect();
    let links = |word: &str| BESIDE_TITLES.contains(&word);
    let titled = |word: &str| word != "the" && is_title(word);
    words.windows(3).any(|three| links(&three[1]) && titled(&three[2]))
}

/// Words between somebody and the titled person to whom they belong.
const BESIDE_TITLES: &[&str] = &[
    "of", "for", "to", "from", "with", "against", "von", "für", "de", "del", "pour", "para", "por",
    "voor", "van", "för", "для", "за", "от",
];
