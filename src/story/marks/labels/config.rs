//! The `[labels]` table of a `sayso.toml`, also under its older name `[brat]`.

use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::meaning::{KEYS, meaning_of};
use super::pattern::Pattern;
use super::presets::{PRESETS, Preset};
use super::{Labels, Meaning, OffsetUnit, TABLES};
use crate::story::did_you_mean::did_you_mean;
use crate::story::marks::problems::Problems;
use crate::story::marks::rules::Rule;
use crate::story::text::offsets::Unit;
use crate::story::{Form, PersonKind, Stance};

/// A key of the table that is read elsewhere: what is wrong with a value, and how to write it.
pub type OtherKey = (&'static str, fn(&str) -> Option<&'static str>, &'static str);

/// What the tables below `[labels]` are called.
const FORM: &str = "form";
const JOIN: &str = "join";
const OFFSETS: &str = "offsets";
const STANCE: &str = "stance";
const PRESET: &str = "preset";
const NEAREST: &str = "nearest";

/// What can be linked by nearness.
const NEAR: [&str; 2] = ["speaker", "cue"];

/// The units of `[labels.offsets]`.
const UNITS: &[(&str, OffsetUnit)] = &[
    ("auto", OffsetUnit::Auto),
    ("chars", OffsetUnit::Unit(Unit::Chars)),
    ("utf16", OffsetUnit::Unit(Unit::Utf16)),
    ("bytes", OffsetUnit::Unit(Unit::Bytes)),
    ("graphemes", OffsetUnit::Graphemes),
];

impl Labels {
    /// Reads the table of a `sayso.toml`; its labels override those of a preset. `others` are keys
    /// of it that are read elsewhere.
    pub(in crate::story) fn read(
        config: &str,
        others: &[OtherKey],
        problems: &mut Problems,
    ) -> Self {
        let mut labels = Self::built_in();
        let (table, errors) = DeTable::parse_recoverable(config);
        for error in &errors {
            let at = error.span().unwrap_or_default();
            let hint = "Write `key = [\"Label\", \"Label\"]` below a line `[labels]`.";
            let what = format!("not valid TOML: {}", error.message());
            problems.add(Rule::TomlSyntax, &at, what, hint);
        }
        for name in TABLES {
            let Some((key, value)) = table.get_ref().get_key_value(name) else { continue };
            labels.at.get_or_insert((name, key.span()));
            if let DeValue::Table(table) = value.get_ref() {
                Reader { labels: &mut labels, name, others, problems }.table(table);
            } else {
                let what = format!("`{name}` is not a table");
                let hint = format!("Write `[{name}]` on a line and the keys below it.");
                problems.add(Rule::WrongType, &value.span(), what, &hint);
            }
        }
        labels
    }
}

struct Reader<'l, 'p> {
    labels: &'l mut Labels,
    /// The name of the table.
    name: &'static str,
    others: &'l [OtherKey],
    problems: &'p mut Problems,
}

type Value<'t> = Spanned<DeValue<'t>>;

impl Reader<'_, '_> {
    fn table(&mut self, table: &DeTable<'_>) {
        for (key, value) in table {
            match (&**key.get_ref(), value.get_ref()) {
                (FORM, DeValue::Table(rows)) => self.forms(rows),
                (JOIN, DeValue::Table(rows)) => self.joins(rows),
                (STANCE, DeValue::Table(rows)) => self.stances(rows),
                (OFFSETS, DeValue::Table(rows)) => self.offsets(rows),
                (FORM | JOIN | STANCE | OFFSETS, _) => {
                    let what = format!("`{}` is not a table", key.get_ref());
                    let hint = format!("Write it as a table: [{}.{}].", self.name, key.get_ref());
                    self.problems.add(Rule::WrongType, &value.span(), what, &hint);
                }
                (PRESET, _) => self.presets(value),
                (NEAREST, _) => self.nearest(value),
                (word, _) => match meaning_of(word) {
                    Some(meaning) => self.row(meaning, value),
                    None => self.other(word, key.span(), value),
                },
            }
        }
    }

    /// Reads a key that is not one of labels.
    fn other(&mut self, word: &str, at: Range<usize>, value: &Value<'_>) {
        if let Some((_, wrong, hint)) = self.others.iter().find(|row| row.0 == word) {
            let what = match value.get_ref() {
                DeValue::String(words) => wrong(words),
                _ => Some("this is not a text in quotation marks"),
            };
            if let Some(what) = what {
                self.problems.add(Rule::WrongType, &value.span(), what, hint);
            }
            return;
        }
        let people = PersonKind::ALL.iter().map(|(_, word)| *word);
        let others = self.others.iter().map(|row| row.0);
        let tables = [FORM, JOIN, OFFSETS, STANCE, PRESET, NEAREST];
        let known = KEYS.iter().map(|(word, _)| *word).chain(people).chain(others).chain(tables);
        let hint = did_you_mean(word, known);
        let what = format!("the [{}] table has no key `{word}`", self.name);
        self.problems.add(Rule::UnknownKey, &at, what, &hint);
    }

    /// Returns the strings of a value that is one or a list of them, each with its place.
    fn strings(&mut self, value: &Value<'_>) -> Vec<(String, Range<usize>)> {
        let mut strings = Vec::new();
        let values = match value.get_ref() {
            DeValue::Array(array) => array.iter().collect(),
            _ => vec![value],
        };
        for value in values {
            if let DeValue::String(label) = value.get_ref() {
                strings.push((label.to_string(), value.span()));
            } else {
                let hint = "Write a list of labels, such as [\"Attribution\"].";
                let what = "this is not a list of labels";
                self.problems.add(Rule::WrongType, &value.span(), what, hint);
            }
        }
        strings
    }

    fn row(&mut self, meaning: Meaning, value: &Value<'_>) {
        for (label, at) in self.strings(value) {
            let labels = &mut *self.labels;
            labels.listed.push((label.clone(), at.clone()));
            let pattern = Pattern::of(&label);
            let before = if pattern.feature.is_some() || pattern.name.contains('*') {
                let known = labels.families.iter().find(|(family, _)| *family == pattern);
                let known = known.map(|(_, meaning)| *meaning);
                labels.families.push((pattern, meaning));
                known
            } else {
                labels.table.insert(label.clone(), meaning)
            };
            if before.is_some_and(|before| before != meaning) {
                let what = format!("the label `{label}` is listed under two keys");
                self.problems.add(Rule::TwoMeanings, &at, what, "Remove it from one of them.");
            }
        }
    }

    fn presets(&mut self, value: &Value<'_>) {
        let mut named = Vec::new();
        for (name, at) in self.strings(value) {
            match Preset::named(&name) {
                Some(preset) => named.push(preset),
                None if name == "none" => {}
                None => {
                    let known = PRESETS.iter().map(|preset| preset.name).chain(["none"]);
                    let what = format!("there is no preset `{name}`");
                    let hint = did_you_mean(&name, known);
                    self.problems.add(Rule::WrongType, &at, what, &hint);
                }
            }
        }
        self.labels.named = Some(named);
    }

    fn nearest(&mut self, value: &Value<'_>) {
        for (word, at) in self.strings(value) {
            if let Some(meaning) = meaning_of(&word).filter(|_| NEAR.contains(&&*word)) {
                self.labels.nearest.push(meaning);
            } else {
                let what = format!("`{word}` cannot be linked by nearness");
                let hint = "Write \"speaker\", \"cue\" or both.";
                self.problems.add(Rule::WrongType, &at, what, hint);
            }
        }
    }

    fn forms(&mut self, rows: &DeTable<'_>) {
        for (key, value) in rows {
            match Form::ALL.iter().find(|(_, word)| *word == key.get_ref()) {
                Some((form, _)) => {
                    let values = self.strings(value);
                    self.labels.forms.extend(values.into_iter().map(|(value, _)| (value, *form)));
                }
                None => self.unknown(FORM, key, Form::ALL.iter().map(|(_, word)| *word)),
            }
        }
    }

    fn stances(&mut self, rows: &DeTable<'_>) {
        for (key, value) in rows {
            match Stance::ALL.iter().find(|(_, word)| *word == key.get_ref()) {
                Some((stance, _)) => {
                    let words = self.strings(value);
                    self.labels.stances.extend(words.into_iter().map(|(word, _)| (word, *stance)));
                }
                None => self.unknown(STANCE, key, Stance::ALL.iter().map(|(_, word)| *word)),
            }
        }
    }

    fn joins(&mut self, rows: &DeTable<'_>) {
        for (key, value) in rows {
            let parts = self.strings(value).into_iter().map(|(part, _)| part).collect();
            self.labels.joins.push((key.get_ref().to_string(), parts));
        }
    }

    fn offsets(&mut self, rows: &DeTable<'_>) {
        for (key, value) in rows {
            if key.get_ref() != "unit" {
                self.unknown(OFFSETS, key, std::iter::once("unit"));
                continue;
            }
            let unit = match value.get_ref() {
                DeValue::String(word) => UNITS.iter().find(|(unit, _)| unit == word),
                _ => None,
            };
            if let Some((_, unit)) = unit {
                self.labels.unit = *unit;
            } else {
                let what = "this is no unit of offsets";
                let hint = "Write \"auto\", \"chars\", \"utf16\", \"bytes\" or \"graphemes\".";
                self.problems.add(Rule::WrongType, &value.span(), what, hint);
            }
        }
    }

    fn unknown<'k>(
        &mut self,
        table: &str,
        key: &Spanned<std::borrow::Cow<'_, str>>,
        known: impl Iterator<Item = &'k str>,
    ) {
        let what = format!("the [{}.{table}] table has no key `{}`", self.name, key.get_ref());
        let hint = did_you_mean(key.get_ref(), known);
        self.problems.add(Rule::UnknownKey, &key.span(), what, &hint);
    }
}
