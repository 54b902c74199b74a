//! The meaning of labels: those of `PolNeAR` are built in, others come from the
//! `[brat]` table of a `sayso.toml` beside the files.
//!
//! Nothing here looks at an annotation.

use std::collections::HashMap;
use std::ops::Range;

use toml::de::{DeTable, DeValue};

use super::lines::Lines;
use super::pair::config::{TABLE, wrong_suffix, wrong_text};
use super::problems::{Problems, short};
use super::rules::Rule;
use crate::story::PersonKind;
use crate::story::did_you_mean::{did_you_mean, nearest};

/// The meaning of a label.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Meaning {
    /// A quote: an event, or a span without one.
    Quote,
    /// A quote that the annotator marked as having no named speaker.
    Unsourced,
    /// A claim: an event, or a span without one.
    Claim,
    /// The speaker: a role, or a relation.
    Speaker,
    /// The cue: a role, or a relation.
    Cue,
    /// The words of the quote or claim: a role, or a relation.
    Content,
    /// A relation of two spans that name the same person.
    Same,
    /// A span that names somebody.
    Somebody(PersonKind),
    /// Known, and ignored.
    Ignore,
}

impl Meaning {
    /// Returns its word for people.
    pub(super) const fn word(self) -> &'static str {
        match self {
            Self::Quote | Self::Unsourced => "quote",
            Self::Claim => "claim",
            Self::Speaker | Self::Somebody(_) => "speaker",
            Self::Cue => "cue",
            Self::Content => "content",
            Self::Same | Self::Ignore => "part",
        }
    }
}

/// The labels that need no `sayso.toml`. Of these, quotes must be events.
const BUILT_IN: &[(&str, Meaning)] = &[
    ("Attribution", Meaning::Quote),
    ("Attribution-no-source", Meaning::Unsourced),
    ("Source", Meaning::Speaker),
    ("Cue", Meaning::Cue),
    ("Content", Meaning::Content),
    ("Discuss", Meaning::Ignore),
    ("Discard", Meaning::Ignore),
];

/// The keys of the `[brat]` table, in addition to the kinds of people.
const KEYS: &[(&str, Meaning)] = &[
    ("quote", Meaning::Quote),
    ("unsourced", Meaning::Unsourced),
    ("claim", Meaning::Claim),
    ("speaker", Meaning::Speaker),
    ("cue", Meaning::Cue),
    ("content", Meaning::Content),
    ("same", Meaning::Same),
    ("ignore", Meaning::Ignore),
];

/// The keys of the `[brat]` table that say where articles are, with what is wrong with a value.
#[expect(clippy::type_complexity)]
const PLACES: &[(&str, fn(&str) -> Option<&'static str>, &str)] = &[
    (
        "text",
        wrong_text,
        "Write the path from the folder of the .ann on, such as \"../articles/{stem}.txt\".",
    ),
    (
        "suffix",
        wrong_suffix,
        "Write what the names of .ann files end with, such as \"_{annotator}\" or \"-gold\".",
    ),
];

/// The most labels of a `[brat]` table that are looked for in a file.
const MAX_LISTED: usize = 1_000;
/// The most of them that are reported.
const MAX_UNUSED: usize = 100;

/// The meaning of each label in one folder.
#[derive(Default)]
pub(super) struct Labels {
    table: HashMap<String, Meaning>,
    /// The labels with `*` in them, which stand for families of labels.
    families: Vec<(String, Meaning)>,
    /// Every label of the `[brat]` table with its place in the file.
    listed: Vec<(String, Range<usize>)>,
    /// Where the `[brat]` table is in its file.
    at: Option<Range<usize>>,
}

impl Labels {
    /// Returns the built-in labels.
    pub(super) fn built_in() -> Self {
        Self::default()
    }

    /// Adds the `[brat]` table of a `sayso.toml`; its labels override built-in ones.
    pub(super) fn read(config: &str, problems: &mut Problems) -> Self {
        let mut labels = Self::built_in();
        let (table, errors) = DeTable::parse_recoverable(config);
        for error in &errors {
            let at = error.span().unwrap_or_default();
            let hint = "Write `key = [\"Label\", \"Label\"]` below a line `[brat]`.";
            let what = format!("not valid TOML: {}", error.message());
            problems.add(Rule::TomlSyntax, &at, what, hint);
        }
        let Some((key, brat)) = table.get_ref().get_key_value(TABLE) else { return labels };
        labels.at = Some(key.span());
        let DeValue::Table(brat) = brat.get_ref() else {
            let hint = "Write `[brat]` on a line and the keys below it.";
            problems.add(Rule::WrongType, &brat.span(), "`brat` is not a table", hint);
            return labels;
        };
        for (key, value) in brat {
            if let Some(meaning) = meaning_of(key.get_ref()) {
                labels.row(meaning, value, problems);
            } else if let Some((_, wrong, hint)) = PLACES.iter().find(|row| row.0 == key.get_ref())
            {
                let what = match value.get_ref() {
                    DeValue::String(words) => wrong(words),
                    _ => Some("this is not a text in quotation marks"),
                };
                if let Some(what) = what {
                    problems.add(Rule::WrongType, &value.span(), what, hint);
                }
            } else {
                let people = PersonKind::ALL.iter().map(|(_, word)| *word);
                let places = PLACES.iter().map(|row| row.0);
                let known = KEYS.iter().map(|(word, _)| *word).chain(people).chain(places);
                let what = format!("the [brat] table has no key `{}`", key.get_ref());
                let hint = did_you_mean(key.get_ref(), known);
                problems.add(Rule::UnknownKey, &key.span(), what, &hint);
            }
        }
        labels
    }

    fn row(
        &mut self,
        meaning: Meaning,
        value: &toml::Spanned<DeValue<'_>>,
        problems: &mut Problems,
    ) {
        let hint = "Write a list of labels, such as [\"Attribution\"].";
        let wrong = |problems: &mut Problems, at: Range<usize>| {
            problems.add(Rule::WrongType, &at, "this is not a list of labels", hint);
        };
        let values = match value.get_ref() {
            DeValue::String(_) => std::slice::from_ref(value),
            DeValue::Array(array) => array,
            _ => return wrong(problems, value.span()),
        };
        for value in values {
            let DeValue::String(label) = value.get_ref() else {
                wrong(problems, value.span());
                continue;
            };
            self.listed.push((label.to_string(), value.span()));
            let before = if label.contains('*') {
                let known = self.families.iter().find(|(family, _)| *family == **label);
                let known = known.map(|(_, meaning)| *meaning);
                self.families.push((label.to_string(), meaning));
                known
            } else {
                self.table.insert(label.to_string(), meaning)
            };
            if before.is_some_and(|before| before != meaning) {
                let what = format!("the label `{label}` is listed under two keys");
                problems.add(Rule::TwoMeanings, &value.span(), what, "Remove it from one of them.");
            }
        }
    }

    /// Returns where the `[brat]` table is in its file, if there is one.
    pub(super) const fn at(&self) -> Option<&Range<usize>> {
        self.at.as_ref()
    }

    /// Returns the meaning of the label of an event, a relation or a span.
    pub(super) fn of(&self, label: &str) -> Option<Meaning> {
        let built_in = || BUILT_IN.iter().find(|(l, _)| *l == label).map(|(_, meaning)| *meaning);
        self.listed(label).or_else(built_in)
    }

    /// Returns the meaning that the `[brat]` table gives a label: as it is, else by the family with
    /// the most letters.
    fn listed(&self, label: &str) -> Option<Meaning> {
        let family = || {
            let fitting = self.families.iter().filter(|(family, _)| is_of_family(label, family));
            fitting.max_by_key(|(family, _)| family.len()).map(|(_, meaning)| *meaning)
        };
        self.table.get(label).copied().or_else(family)
    }

    /// Reports every label of the `[brat]` table that fits none of a file's labels, if the file has
    /// others that have no meaning.
    pub(super) fn report_unused(
        &self,
        lines: &Lines<'_>,
        unmapped: &[&str],
        problems: &mut Problems,
    ) {
        if unmapped.is_empty() || self.listed.is_empty() {
            return;
        }
        let used = lines.labels();
        let fits = |label: &str| {
            if label.contains('*') {
                used.iter().any(|used| is_of_family(used, label))
            } else {
                used.contains(label)
            }
        };
        let unused = self.listed.iter().take(MAX_LISTED).filter(|(label, _)| !fits(label));
        for (label, at) in unused.take(MAX_UNUSED) {
            let what = format!("`{}` fits no label of this file", short(label, 40));
            let alike = unmapped.iter().find(|other| other.eq_ignore_ascii_case(label));
            let near = alike.copied().or_else(|| nearest(label, unmapped.iter().copied()));
            let some = || unmapped.iter().take(5).copied().collect::<Vec<_>>().join(", ");
            let hint = near.map_or_else(
                || format!("Labels that it has and that mean nothing yet: {}.", some()),
                |near| format!("Did you mean `{near}`? Write it as the file does."),
            );
            problems.add(Rule::UnusedMapping, at, what, &hint);
        }
    }

    /// Returns the meaning of the name of a role; `Content2` is a further `Content`.
    pub(super) fn of_role(&self, name: &str) -> Option<Meaning> {
        self.of(name).or_else(|| self.of(name.trim_end_matches(|c: char| c.is_ascii_digit())))
    }

    /// Returns the meaning of a span with this label that is not part of an event.
    pub(super) fn of_its_own(&self, label: &str) -> Option<Meaning> {
        self.listed(label).filter(|meaning| {
            matches!(
                meaning,
                Meaning::Quote | Meaning::Unsourced | Meaning::Claim | Meaning::Somebody(_)
            )
        })
    }
}

/// Returns true if a label is the one that is listed; `*` there stands for any run of characters.
fn is_of_family(label: &str, listed: &str) -> bool {
    let mut pieces = listed.split('*');
    let first = pieces.next().unwrap_or_default();
    let Some(mut rest) = label.strip_prefix(first) else { return false };
    let Some(last) = pieces.next_back() else { return rest.is_empty() };
    for piece in pieces {
        let Some(at) = rest.find(piece) else { return false };
        rest = &rest[at + piece.len()..];
    }
    rest.ends_with(last)
}

fn meaning_of(key: &str) -> Option<Meaning> {
    let somebody = || {
        let kind = PersonKind::ALL.iter().find(|(_, word)| *word == key);
        kind.map(|(kind, _)| Meaning::Somebody(*kind))
    };
    KEYS.iter().find(|(word, _)| *word == key).map(|(_, meaning)| *meaning).or_else(somebody)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_star_stands_for_any_run_of_characters() {
        let check = |listed: &str, labels: [&str; 3]| labels.map(|l| is_of_family(l, listed));
        assert_eq!(check("A_*", ["A_Direct", "A_", "B_Direct"]), [true, true, false]);
        assert_eq!(check("*-role", ["by-role", "-role", "role"]), [true, true, false]);
        assert_eq!(check("q*t*n", ["quotation", "qtn", "quotations"]), [true, true, false]);
        assert_eq!(check("Цитата*", ["Цитата1", "Цитата", "цитата"]), [true, true, false]);
        assert_eq!(check("*引用*", ["直接引用", "引用文", "引 用"]), [true, true, false]);
        assert_eq!(check("ab*ba", ["abba", "aba", "abxba"]), [true, false, true]);
        assert_eq!(check("*", ["x", "", "é"]), [true, true, true]);
        assert_eq!(check("x", ["x", "xx", ""]), [true, false, false]);
    }

    #[test]
    fn the_family_with_the_most_letters_counts() {
        let config =
            "[brat]\nclaim = [\"A_*\"]\nquote = [\"A_Direct*\"]\nignore = [\"A_Direct2\"]\n";
        let text = crate::story::Text::new("c", config, 0..config.len());
        let labels = Labels::read(config, &mut Problems::of(text));
        let check = |label| labels.of(label);
        assert_eq!(check("A_Indirect"), Some(Meaning::Claim));
        assert_eq!(check("A_Direct9"), Some(Meaning::Quote));
        assert_eq!(check("A_Direct2"), Some(Meaning::Ignore));
        assert_eq!(check("B"), None);
    }
}
