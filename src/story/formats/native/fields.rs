//! Reads the keys of one table: each value with the type that its key takes, or a problem
//! that says what is wrong with it.

use std::{borrow::Cow, ops::Range};

use toml::de::{DeTable, DeValue};

use super::{problems::Problems, rules::Rule};
use crate::story::did_you_mean::did_you_mean;

/// The tables of the back matter.
pub(super) const TABLES: [&str; 4] = ["quotes", "claims", "mentions", "embeds"];

/// A value's words and where they stand in the file.
pub(super) type Words<'t> = (Cow<'t, str>, Range<usize>);

/// The keys of a table that have not been read yet.
pub(super) struct Fields<'t> {
    entries: Vec<Field<'t>>,
    /// What the table is about, as problems name it: “quote `q1`”.
    pub name: String,
    /// Where the table's own key stands in the file.
    pub head: Range<usize>,
    known: Vec<&'static str>,
    /// The byte of the file at which the parsed TOML begins.
    offset: usize,
}

/// One key with its value.
pub(super) struct Field<'t> {
    /// The key.
    pub key: Cow<'t, str>,
    /// Where it stands in the file.
    pub head: Range<usize>,
    /// The value.
    pub value: DeValue<'t>,
    /// Where that stands.
    pub at: Range<usize>,
}

/// Returns the keys of a table in the order of the file; `offset` is the byte
/// of the file at which the parsed TOML begins.
pub(super) fn entries<'t>(table: DeTable<'t>, offset: usize) -> Vec<Field<'t>> {
    let mut entries: Vec<Field<'t>> = table
        .into_iter()
        .map(|(key, value)| {
            let (head, at) = (moved(&key.span(), offset), moved(&value.span(), offset));
            Field { key: key.into_inner(), head, value: value.into_inner(), at }
        })
        .collect();
    entries.sort_by_key(|f| f.head.start);
    entries
}

fn moved(range: &Range<usize>, by: usize) -> Range<usize> {
    range.start + by..range.end + by
}

impl<'t> Fields<'t> {
    /// Makes the reader of a table, which is `name` in problems and stands at `head`.
    pub(super) fn of(table: DeTable<'t>, offset: usize, name: String, head: Range<usize>) -> Self {
        Self { entries: entries(table, offset), name, head, known: Vec::new(), offset }
    }

    /// Returns true if a key has a list for its value.
    pub(super) fn has_list(&self, key: &str) -> bool {
        let own = self.entries.iter().find(|field| field.key == key);
        own.is_some_and(|field| matches!(field.value, DeValue::Array(_)))
    }

    /// Takes the value of a key.
    pub(super) fn take(&mut self, key: &'static str) -> Option<Field<'t>> {
        self.known.push(key);
        self.take_stray(key)
    }

    /// Takes the value of a key that does not belong here.
    pub(super) fn take_stray(&mut self, key: &str) -> Option<Field<'t>> {
        let at = self.entries.iter().position(|f| f.key == key)?;
        Some(self.entries.remove(at))
    }

    /// Takes a string.
    pub(super) fn words(
        &mut self,
        problems: &mut Problems,
        key: &'static str,
    ) -> Option<Words<'t>> {
        let field = self.take(key)?;
        match field.value {
            // Nothing at all stands for a value that is missing: a syntax error, reported.
            DeValue::String(_) if field.at.is_empty() => None,
            DeValue::String(words) => Some((words, field.at)),
            other => {
                wrong_type(problems, key, &other, &field.at, "a string");
                None
            }
        }
    }

    /// Takes a string, owned.
    pub(super) fn kept(&mut self, problems: &mut Problems, key: &'static str) -> Option<Box<str>> {
        self.words(problems, key).map(|(words, _)| words.into())
    }

    /// Takes a string that must be there and not be empty.
    pub(super) fn required(
        &mut self,
        problems: &mut Problems,
        key: &'static str,
    ) -> Option<Words<'t>> {
        let is_there = self.entries.iter().any(|f| f.key == key);
        let words = self.words(problems, key);
        let empty = words.as_ref().is_some_and(|(w, _)| w.trim().is_empty());
        if !is_there || empty {
            let head = words.map_or_else(|| self.head.clone(), |(_, at)| at);
            let what = format!("{} has no {key}", self.name);
            problems.add(Rule::MissingKey, &head, what, format!("Add `{key} = \"…\"`."));
            return None;
        }
        words
    }

    /// Takes a date: a TOML date or a string, as it is written.
    pub(super) fn date(&mut self, problems: &mut Problems, key: &'static str) -> Option<Box<str>> {
        let field = self.take(key)?;
        match field.value {
            DeValue::String(words) => Some(words.into()),
            DeValue::Datetime(_) => {
                problems.text().whole().get(field.at).map(|words| words.trim().into())
            }
            other => {
                wrong_type(problems, key, &other, &field.at, "a date or a string");
                None
            }
        }
    }

    /// Takes a list of strings; a single string is a list of one.
    pub(super) fn list(&mut self, problems: &mut Problems, key: &'static str) -> Vec<Words<'t>> {
        let Some(mut field) = self.take(key) else { return Vec::new() };
        match &mut field.value {
            DeValue::String(_) if field.at.is_empty() => Vec::new(),
            DeValue::String(words) => vec![(std::mem::take(words), field.at)],
            DeValue::Array(array) => {
                let mut list = Vec::with_capacity(array.len());
                for value in array.iter_mut() {
                    let at = moved(&value.span(), self.offset);
                    match value.get_mut() {
                        DeValue::String(words) => list.push((std::mem::take(words), at)),
                        other => wrong_type(problems, key, other, &at, "a list of strings"),
                    }
                }
                list
            }
            other => {
                wrong_type(problems, key, other, &field.at, "a string or a list of strings");
                Vec::new()
            }
        }
    }

    /// Takes a list of strings, owned.
    pub(super) fn kept_list(
        &mut self,
        problems: &mut Problems,
        key: &'static str,
    ) -> Box<[Box<str>]> {
        self.list(problems, key).into_iter().map(|(words, _)| words.into()).collect()
    }

    /// Takes one of the words of a table such as [`crate::story::Basis::ALL`].
    pub(super) fn one_of<T: Copy>(
        &mut self,
        problems: &mut Problems,
        key: &'static str,
        all: &'static [(T, &'static str)],
    ) -> Option<T> {
        let (words, at) = self.words(problems, key)?;
        let found = all.iter().find(|(_, word)| *word == words);
        if found.is_none() {
            let hint = did_you_mean(&words, all.iter().map(|(_, word)| *word));
            let what = format!("`{words}` is no value of {key}");
            problems.add(Rule::UnknownValue, &at, what, hint);
        }
        found.map(|(value, _)| *value)
    }

    /// Takes true or false.
    pub(super) fn flag(&mut self, problems: &mut Problems, key: &'static str) -> bool {
        let Some(field) = self.take(key) else { return false };
        match field.value {
            DeValue::Boolean(flag) => flag,
            other => {
                wrong_type(problems, key, &other, &field.at, "true or false");
                false
            }
        }
    }

    /// Takes a whole number that fits 32 bits.
    pub(super) fn count(
        &mut self,
        problems: &mut Problems,
        key: &'static str,
    ) -> Option<(u32, Range<usize>)> {
        let field = self.take(key)?;
        let DeValue::Integer(digits) = &field.value else {
            wrong_type(problems, key, &field.value, &field.at, "a whole number");
            return None;
        };
        if let Ok(count) = u32::from_str_radix(digits.as_str(), digits.radix()) {
            return Some((count, field.at));
        }
        let what = format!("`{digits}` is no value of {key}");
        let hint = format!("Write a whole number from 1 to {}.", u32::MAX);
        problems.add(Rule::UnknownValue, &field.at, what, hint);
        None
    }

    /// Takes a number from 0 to 1.
    pub(super) fn share(&mut self, problems: &mut Problems, key: &'static str) -> Option<f64> {
        let field = self.take(key)?;
        let number = match &field.value {
            DeValue::Float(digits) => digits.as_str().parse::<f64>().ok(),
            DeValue::Integer(digits) => digits.as_str().parse::<f64>().ok(),
            other => {
                wrong_type(problems, key, other, &field.at, "a number");
                return None;
            }
        };
        let share = number.filter(|n| (0.0..=1.0).contains(n));
        if share.is_none() {
            let what = format!("{key} is not between 0 and 1");
            problems.add(Rule::UnknownValue, &field.at, what, "Write a number such as 0.82.");
        }
        share
    }

    /// Takes the tables of an array of tables; `name` names each in problems.
    pub(super) fn tables(
        &mut self,
        problems: &mut Problems,
        key: &'static str,
        name: &str,
    ) -> Vec<Self> {
        let Some(mut field) = self.take(key) else { return Vec::new() };
        let DeValue::Array(array) = &mut field.value else {
            wrong_type(problems, key, &field.value, &field.at, "a list of tables");
            return Vec::new();
        };
        let mut tables = Vec::with_capacity(array.len());
        for value in array.iter_mut() {
            let at = moved(&value.span(), self.offset);
            match value.get_mut() {
                DeValue::Table(table) => {
                    let table = std::mem::take(table);
                    tables.push(Self::of(table, self.offset, name.to_owned(), at));
                }
                other => wrong_type(problems, key, other, &at, "a list of tables"),
            }
        }
        tables
    }

    /// Reports every key that was not taken, except `x_…`.
    pub(super) fn finish(self, problems: &mut Problems) {
        for field in self.entries.iter().filter(|f| !f.key.starts_with("x_")) {
            let what = format!("{} has no key `{}`", self.name, field.key);
            let mut known = self.known.clone();
            known.sort_unstable();
            let hint = did_you_mean(&field.key, known);
            problems.add(Rule::UnknownKey, &field.head, what, hint);
        }
    }
}

/// Reports a value of the wrong type.
pub(super) fn wrong_type(
    problems: &mut Problems,
    key: &str,
    value: &DeValue<'_>,
    at: &Range<usize>,
    wanted: &str,
) {
    let is = match value.type_str() {
        "integer" => "an integer",
        "array" => "a list",
        "float" => "a number",
        "boolean" => "true or false",
        "datetime" => "a date",
        "table" => "a table",
        "string" => "a string",
        other => other,
    };
    let what = format!("{key} is {is}, not {wanted}");
    problems.add(Rule::WrongType, at, what, format!("Write {wanted}."));
}
