//! Parses the text of a configuration: looks every key up in the table, and reports every
//! mistake with its position.
//!
//! `toml`'s recovering parser is used directly, not serde: serde stops at the first mistake.

use std::borrow::Cow;
use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue, Error};

use super::table::SETTINGS;
use super::{KeyRow, Settings, Words};
use crate::story::Text;
use crate::story::did_you_mean::did_you_mean;
use crate::story::text::floor_border;

/// The most problems that are listed; one more says that there are others.
const LISTED: usize = 100;
/// The table of key bindings.
const KEYS: &str = "keys";

impl Settings {
    /// Parses the text of a configuration, which problems call `name`.
    pub fn of(name: &str, source: &str) -> Self {
        let text = Text::new(name, source, 0..source.len());
        let mut settings = Self { found: true, text, ..Self::default() };
        let (table, errors) = DeTable::parse_recoverable(source);
        for (key, value) in in_order(table.into_inner()) {
            settings.entry(&key, value);
        }
        for error in errors.iter().take(LISTED + 1) {
            settings.syntax(source, error);
        }
        settings.keys.sort_by_key(|row| row.keys.at.start);
        if settings.problems.len() > LISTED {
            settings.problems.truncate(LISTED);
            let end = source.len();
            let what = "there are more mistakes; the rest is not listed".to_owned();
            settings.add(
                "too-many-problems",
                end..end,
                what,
                "Fix these and run it again.".to_owned(),
            );
        }
        settings
    }

    fn entry(&mut self, key: &Spanned<Cow<'_, str>>, value: Spanned<DeValue<'_>>) {
        if self.problems.len() > LISTED {
            return;
        }
        let (name, at) = (key.get_ref().as_ref(), value.span());
        if name == KEYS {
            return self.contexts(value);
        }
        let is_table = SETTINGS.iter().any(|setting| setting.is_in(name));
        match value.into_inner() {
            DeValue::Table(rows) if is_table => {
                for (key, value) in in_order(rows) {
                    let name = format!("{name}.{}", key.get_ref());
                    let at = value.span();
                    self.setting((&name, key.span()), (value.get_ref(), at));
                }
            }
            value => self.setting((name, key.span()), (&value, at)),
        }
    }

    /// Stores one setting.
    fn setting(
        &mut self,
        (name, key_at): (&str, Range<usize>),
        (value, at): (&DeValue<'_>, Range<usize>),
    ) {
        let Some(setting) = SETTINGS.iter().find(|setting| setting.name == name) else {
            let known = SETTINGS.iter().map(|setting| setting.name).chain([KEYS]);
            let hint = did_you_mean(name, known);
            return self.add("unknown-key", key_at, format!("there is no setting `{name}`"), hint);
        };
        match setting.takes.read(value) {
            Some(taken) => {
                (setting.set)(&mut self.values, taken);
                match name {
                    "theme" => self.theme_at = at,
                    "draft.model" => self.model_at = at,
                    _ => {}
                }
            }
            // an empty span is a missing value: a syntax error, reported with the others
            None if at.is_empty() => {}
            None => {
                let what = format!("`{name}` does not take this value");
                self.add("wrong-value", at, what, format!("Write {}.", setting.takes.words()));
            }
        }
    }

    /// Reads `[keys]`: a table of contexts.
    fn contexts(&mut self, value: Spanned<DeValue<'_>>) {
        let hint = "Write [keys.read] on a line and rows such as \"x\" = \"next\" below it.";
        let at = value.span();
        let DeValue::Table(contexts) = value.into_inner() else {
            return self.add(
                "wrong-value",
                at,
                "`keys` is not a table".to_owned(),
                hint.to_owned(),
            );
        };
        for (context, rows) in in_order(contexts) {
            let at = rows.span();
            if let DeValue::Table(rows) = rows.into_inner() {
                self.rows(&words(&context), rows);
            } else {
                let what = format!("`keys.{}` is not a table", context.get_ref());
                self.add("wrong-value", at, what, hint.to_owned());
            }
        }
    }

    fn rows(&mut self, context: &Words, rows: DeTable<'_>) {
        for (keys, command) in in_order(rows) {
            if self.problems.len() > LISTED {
                return;
            }
            match command.get_ref() {
                DeValue::String(_) if command.span().is_empty() => {}
                DeValue::String(name) => self.keys.push(KeyRow {
                    context: context.clone(),
                    keys: words(&keys),
                    command: Words { words: name.to_string(), at: command.span() },
                }),
                _ => {
                    let what = format!("`{}` does not take this value", keys.get_ref());
                    let hint = "Write the name of a command in quotation marks, or \"none\".";
                    self.add("wrong-value", command.span(), what, hint.to_owned());
                }
            }
        }
    }

    /// Reports a syntax error. A key that is bound twice in one table is passed on as a second row,
    /// so that the message about it can name both commands.
    fn syntax(&mut self, source: &str, error: &Error) {
        let at = error.span().unwrap_or_default();
        if error.message() == "duplicate key" {
            if let Some(row) = bound_again(source, &at) {
                self.keys.push(row);
                return;
            }
            let begin = floor_border(source, at.start);
            let key = &source[begin..floor_border(source, at.end).max(begin)];
            let line = source[..begin].rfind('\n').map_or(0, |n| n + 1);
            if source[line..].trim_start().starts_with('[') {
                let what = format!("the table {key} begins a second time");
                let hint = "Put all its rows under one of the two lines.";
                return self.add("twice", at.clone(), what, hint.to_owned());
            }
            let what = format!("{key} is set a second time; the first one applies");
            return self.add("twice", at.clone(), what, "Remove one of them.".to_owned());
        }
        let what = format!("this is not valid TOML: {}", error.message());
        let hint = "Write rows such as theme = \"dark\"; sayso config prints a file to start from.";
        self.add("toml-syntax", at, what, hint.to_owned());
    }
}

/// Returns the row of the second of two equal keys, if it is below a `[keys.…]` line.
fn bound_again(source: &str, at: &Range<usize>) -> Option<KeyRow> {
    let begin = source[..floor_border(source, at.start)].rfind('\n').map_or(0, |n| n + 1);
    let line = source[begin..].lines().next()?;
    let head = source[..begin].lines().rev().find(|line| line.trim_start().starts_with('['))?;
    let head = DeTable::parse(head).ok()?.into_inner();
    let (keys, contexts) = head.into_iter().next()?;
    let DeValue::Table(contexts) = contexts.into_inner() else { return None };
    let (context, _) = contexts.into_iter().next().filter(|_| keys.get_ref() == KEYS)?;
    let row = DeTable::parse(line).ok()?.into_inner();
    let (keys, command) = row.into_iter().next()?;
    let moved = |at: Range<usize>| at.start + begin..at.end + begin;
    let DeValue::String(name) = command.get_ref() else { return None };
    Some(KeyRow {
        context: Words { words: context.get_ref().to_string(), at: moved(keys.span()) },
        keys: Words { words: keys.get_ref().to_string(), at: moved(keys.span()) },
        command: Words { words: name.to_string(), at: moved(command.span()) },
    })
}

fn words(key: &Spanned<Cow<'_, str>>) -> Words {
    Words { words: key.get_ref().to_string(), at: key.span() }
}

/// Returns the rows of a table in the order of the file.
fn in_order(table: DeTable<'_>) -> Vec<(Spanned<Cow<'_, str>>, Spanned<DeValue<'_>>)> {
    let mut rows: Vec<_> = table.into_iter().collect();
    rows.sort_by_key(|(key, _)| key.span().start);
    rows
}
