//! The meaning of labels: those of `PolNeAR` are built in, others come from the
//! `[brat]` table of a `sayso.toml` beside the files.
//!
//! Nothing here looks at an annotation.

use std::collections::HashMap;
use std::ops::Range;

use toml::de::{DeTable, DeValue};

use super::problems::Problems;
use super::rules::Rule;
use crate::story::PersonKind;
use crate::story::did_you_mean::did_you_mean;

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

/// The meaning of each label in one folder.
pub(super) struct Labels {
    table: HashMap<String, Meaning>,
}

impl Labels {
    /// Returns the built-in labels.
    pub(super) fn built_in() -> Self {
        Self { table: HashMap::new() }
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
        let Some(brat) = table.get_ref().get("brat") else { return labels };
        let DeValue::Table(brat) = brat.get_ref() else {
            let hint = "Write `[brat]` on a line and the keys below it.";
            problems.add(Rule::WrongType, &brat.span(), "`brat` is not a table", hint);
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
            let before = self.table.insert(label.to_string(), meaning);
            if before.is_some_and(|before| before != meaning) {
                let what = format!("the label `{label}` is listed under two keys");
                problems.add(Rule::TwoMeanings, &value.span(), what, "Remove it from one of them.");
            }
        }
    }

    /// Returns the meaning of the label of an event, a relation or a span.
    pub(super) fn of(&self, label: &str) -> Option<Meaning> {
        let built_in = || BUILT_IN.iter().find(|(l, _)| *l == label).map(|(_, meaning)| *meaning);
        self.table.get(label).copied().or_else(built_in)
    }

    /// Returns the meaning of the name of a role; `Content2` is a further `Content`.
    pub(super) fn of_role(&self, name: &str) -> Option<Meaning> {
        self.of(name).or_else(|| self.of(name.trim_end_matches(|c: char| c.is_ascii_digit())))
    }

    /// Returns the meaning of a span with this label that is not part of an event.
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
