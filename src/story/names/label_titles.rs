//! Titles and honorifics in the labels of transcripts, besides those that grouping knows.

use super::printed::plain;
use super::word_lists::TITLES;

/// Returns true for a word, in lower case, that comes before names and is part of none.
pub fn is_title(word: &str) -> bool {
    let word = plain(word);
    TITLES.has(&word) || LABEL_TITLES.contains(&&*word)
}

/// Courtesy titles, and which of them can be one person's.
pub(super) const COURTESIES: &[(&str, &str)] = &[
    ("mr", "mr"),
    ("herr", "mr"),
    ("monsieur", "mr"),
    ("señor", "mr"),
    ("mrs", "ms"),
    ("ms", "ms"),
    ("miss", "ms"),
    ("madam", "ms"),
    ("frau", "ms"),
    ("mme", "ms"),
    ("madame", "ms"),
    ("señora", "ms"),
];

/// Words that come before a name in a label, besides the titles that grouping knows.
const LABEL_TITLES: &[&str] = &[
    "abg",
    "alderman",
    "alderwoman",
    "baron",
    "baroness",
    "chairperson",
    "cllr",
    "clerk",
    "councillor",
    "councilmember",
    "councilor",
    "delegate",
    "dep",
    "deponent",
    "don",
    "doña",
    "frau",
    "herr",
    "hon",
    "honorable",
    "honourable",
    "interpreter",
    "juror",
    "madam",
    "madame",
    "magistrate",
    "master",
    "mlle",
    "mme",
    "monsieur",
    "mx",
    "officer",
    "senador",
    "señor",
    "señora",
    "solicitor",
    "sr",
    "sra",
    "supervisor",
    "the",
    "trustee",
    "witness",
    "г-жа",
    "г-н",
    "господин",
    "госпожа",
    "депутат",
    "пан",
    "пані",
    "السيد",
    "السيدة",
    "الرئيس",
    "κύριος",
    "κυρία",
];

/// Follow a name in scripts that are written without blanks.
const HONORIFICS: &[&str] = &[
    "委員長",
    "議員",
    "议员",
    "市長",
    "市长",
    "先生",
    "女士",
    "さん",
    "氏",
    "様",
    "君",
    "의원",
    "씨",
    "님",
];

pub(super) fn without_honorific(key: &str) -> &str {
    let key = key.trim_end();
    HONORIFICS.iter().find_map(|end| key.strip_suffix(end)).unwrap_or(key).trim_end()
}

/// Returns a label without the titles at its beginning; a title alone stays.
pub(super) fn without_titles(label: &str) -> &str {
    let mut rest = label;
    while let Some((first, after)) = rest.split_once(' ') {
        if !LABEL_TITLES.contains(&&*plain(first)) {
            break;
        }
        rest = after.trim_start();
    }
    rest
}
