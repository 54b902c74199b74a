//! What labels stand for: `PolNeAR`'s built in, others by the `[brat]` table of
//! a `sayso.toml` beside the files.
//!
//! Nothing here looks at an annotation.

use std::collections::HashMap;
use std::ops::Range;

use toml::de::{DeTable, DeValue};

use super::problems::Problems;
use super::rules::Rule;
use crate::story::PersonKind;
use crate::story::did_you_mean::did_you_mean;

/// What a label stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Meaning {
    /// A quote: an event, or a stretch of its own.
    Quote,
    /// A quote of which the annotator says that nobody is named for it.
    Unsourced,
    /// A claim: an event, or a stretch of its own.
    Claim,
    /// Whose words they are: a role, or a relation.
    Speaker,
    /// The words that say it is speech: a role, or a relation.
    Cue,
    /// The words of the quote or claim: a role, or a relation.
    Content,
    /// A relation of two stretches that name the same somebody.
    Same,
    /// A stretch that names somebody.
    Somebody(PersonKind),
    /// Known, and not read.
    Ignore,
}

/// The labels that need no `sayso.toml`. Those of quotes are events only here.
const BUILT_IN: &[(&str, Meaning)] = &[
    ("Attribution", Meaning::Quote),
    ("Attribution-no-source", Meaning::Unsourced),
    ("Source", Meaning::Speaker),
    ("Cue", Meaning::Cue),
    ("Content", Meaning::Content),
    ("Discuss", Meaning::Ignore),
    ("Discard", Meaning::Ignore),
];

/// The keys of the `[brat]` table, beside the words for kinds of people.
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

/// What each label stands for in one folder.
pub(super) struct Labels {
    table: HashMap<String, Meaning>,
}

impl Labels {
    /// Returns those that are built in.
    pub(super) fn built_in() -> Self {
        Self { table: HashMap::new() }
    }

    /// Adds the `[brat]` table of a `sayso.toml`; its labels go before those built in.
    pub(super) fn read(config: &str, problems: &mut Problems) -> Self {
        let mut labels = Self::built_in();
        let (table, errors) = DeTable::parse_recoverable(config);
        for error in &errors {
            let at = error.span().unwrap_or_default();
            let hint = "Write `key = [\"Label\", \"Label\"]` below a line `[brat]`.";
            let what = format!("not valid TOML: {}", error.message());
            problems.add(Rule::TomlSyntax, &at, what, hint);
        }
        let Some(brat) = table.get_ref().get("brat") else { return labels };
        let DeValue::Table(brat) = brat.get_ref() else {
            let hint = "Write `[brat]` on a line and the keys below it.";
            problems.add(Rule::WrongType, &brat.span(), "`brat` is no table", hint);
            return labels;
        };
        for (key, value) in brat {
            if let Some(meaning) = meaning_of(key.get_ref()) {
                labels.row(meaning, value, problems);
            } else {
                let people = PersonKind::ALL.iter().map(|(_, word)| *word);
                let known = KEYS.iter().map(|(word, _)| *word).chain(people);
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
            problems.add(Rule::WrongType, &at, "this is no list of labels", hint);
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
            let before = self.table.insert(label.to_string(), meaning);
            if before.is_some_and(|before| before != meaning) {
                let what = format!("the label `{label}` stands under two keys");
                problems.add(Rule::TwoMeanings, &value.span(), what, "Take it out of one of them.");
            }
        }
    }

    /// Returns what the label of an event, a relation or a stretch stands for.
    pub(super) fn of(&self, label: &str) -> Option<Meaning> {
        let built_in = || BUILT_IN.iter().find(|(l, _)| *l == label).map(|(_, meaning)| *meaning);
        self.table.get(label).copied().or_else(built_in)
    }

    /// Returns what the name of a role stands for; `Content2` is a further `Content`.
    pub(super) fn of_role(&self, name: &str) -> Option<Meaning> {
        self.of(name).or_else(|| self.of(name.trim_end_matches(|c: char| c.is_ascii_digit())))
    }

    /// Returns what a stretch with this label is by itself, without an event.
    pub(super) fn of_its_own(&self, label: &str) -> Option<Meaning> {
        self.table.get(label).copied().filter(|meaning| {
            matches!(
                meaning,
                Meaning::Quote | Meaning::Unsourced | Meaning::Claim | Meaning::Somebody(_)
            )
        })
    }
}

fn meaning_of(key: &str) -> Option<Meaning> {
    let somebody = || {
        let kind = PersonKind::ALL.iter().find(|(_, word)| *word == key);
        kind.map(|(kind, _)| Meaning::Somebody(*kind))
    };
    KEYS.iter().find(|(word, _)| *word == key).map(|(_, meaning)| *meaning).or_else(somebody)
}
