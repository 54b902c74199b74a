//! What a desk makes of the rules: each can be off, a note, a warning or an error, by the table
//! [check] of a `sayso.toml` and by the command line.
//!
//! A rule that is an error by itself says that something could not be read or placed: it stays one.
//! Who reads `sayso.toml` is up to the caller.

use std::collections::BTreeMap;

use toml::de::{DeTable, DeValue};

use super::rules::{Row, all, instead_of};
use crate::story::did_you_mean::did_you_mean;
use crate::story::{Problem, Severity, Text};

/// The table of `sayso.toml`.
pub const TABLE: &str = "check";

/// What becomes of the problems of a rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Level {
    /// They are not reported.
    Off,
    /// They have this severity.
    As(Severity),
}

impl Level {
    /// Every level with its word.
    pub const ALL: [(Self, &'static str); 4] = [
        (Self::Off, "off"),
        (Self::As(Severity::Note), "note"),
        (Self::As(Severity::Warning), "warning"),
        (Self::As(Severity::Error), "error"),
    ];

    /// Returns the level of a word.
    pub fn of(word: &str) -> Option<Self> {
        Self::ALL.iter().find(|(_, known)| *known == word).map(|(level, _)| *level)
    }
}

/// The levels of rules, where somebody set them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Levels {
    rules: BTreeMap<&'static str, Level>,
    /// The levels of all rules of a severity that have none of their own, by severity.
    severities: Vec<(Severity, Level)>,
}

/// Why a level cannot be set: what is wrong, what to do.
pub type CannotSet = (String, String);

impl Levels {
    /// Sets the level of a rule.
    ///
    /// # Errors
    /// If there is no such rule, or it is an error that has to stay one.
    pub fn set(&mut self, rule: &str, level: Level) -> Result<(), CannotSet> {
        let rows = all();
        let row = rows.iter().find(|row| row.id == rule);
        let row = row.ok_or_else(|| (format!("there is no rule {rule}"), instead_of(rule)))?;
        if row.severity == Severity::Error && level != Level::As(Severity::Error) {
            let what = format!("{rule} is always an error");
            let hint = "It says that something could not be read or placed: mend it there.";
            return Err((what, hint.to_owned()));
        }
        self.rules.insert(row.id, level);
        Ok(())
    }

    /// Sets the level of all rules of a severity that get none of their own.
    pub fn set_all(&mut self, severity: Severity, level: Level) {
        self.severities.push((severity, level));
    }

    /// Returns these levels with others in front of them.
    pub fn under(&self, others: &Self) -> Self {
        let mut both = self.clone();
        both.rules.extend(others.rules.iter().map(|(rule, level)| (*rule, *level)));
        both.severities.extend(others.severities.iter().copied());
        both
    }

    /// Gives problems the severities that were set, and takes out those of rules that are off.
    /// Returns how many that are.
    pub fn apply(&self, problems: &mut Vec<Problem>) -> usize {
        if self.rules.is_empty() && self.severities.is_empty() {
            return 0;
        }
        let all = problems.len();
        problems.retain_mut(|problem| {
            match self.level(problem) {
                Level::Off => return false,
                Level::As(severity) => problem.severity = severity,
            }
            true
        });
        all - problems.len()
    }

    fn level(&self, problem: &Problem) -> Level {
        if let Some(level) = self.rules.get(problem.rule) {
            return *level;
        }
        let set = self.severities.iter().rfind(|(severity, _)| *severity == problem.severity);
        // what is not known to be a rule, such as what the gate says, stays as it is
        set.map_or(Level::As(problem.severity), |(_, level)| *level)
    }
}

/// The table [check] of a `sayso.toml`.
#[derive(Clone, Debug, Default)]
pub struct DeskTable {
    /// What it sets.
    pub levels: Levels,
    /// Its mistakes.
    pub problems: Vec<Problem>,
}

impl DeskTable {
    /// Reads the table from a file, which problems call `name`. Without the table nothing is set.
    pub fn of(name: &str, source: &str) -> Self {
        let text = Text::new(name, source, 0..source.len());
        let mut read = Self::default();
        let (table, errors) = DeTable::parse_recoverable(source);
        let mut add = |rule, at, what: String, hint: String| {
            read.problems.push(Problem::new(rule, Severity::Error, &text, at, what).hint(hint));
        };
        for error in errors.iter().take(1) {
            let what = format!("not valid TOML: {}", error.message());
            let hint =
                "Write rows such as relative-date = \"off\" below a line [check].".to_owned();
            add("toml-syntax", error.span().unwrap_or_default(), what, hint);
        }
        let Some(check) = table.get_ref().get(TABLE) else { return read };
        let DeValue::Table(rows) = check.get_ref() else {
            let hint = "Write [check] on a line and rows such as relative-date = \"off\" below it.";
            let what = "`check` is not a table".to_owned();
            add("wrong-type", check.span(), what, hint.to_owned());
            return read;
        };
        let mut levels = Levels::default();
        let mut rows: Vec<_> = rows.iter().collect();
        rows.sort_by_key(|(key, _)| key.span().start);
        for (key, value) in rows {
            let word = match value.get_ref() {
                DeValue::String(word) => Some(&**word),
                _ => None,
            };
            let Some(level) = word.and_then(Level::of) else {
                let words = Level::ALL.map(|(_, word)| word);
                let what = match word {
                    Some(word) => format!("`{}` cannot be {word}", key.get_ref()),
                    None => format!("`{}` does not take this value", key.get_ref()),
                };
                let hint = did_you_mean(word.unwrap_or_default(), words);
                add("unknown-rule", value.span(), what, hint);
                continue;
            };
            if let Err((what, hint)) = levels.set(key.get_ref(), level) {
                add("unknown-rule", key.span(), what, hint);
            }
        }
        read.levels = levels;
        read
    }
}

/// Returns the rules whose severity nobody can lower.
pub fn always_errors() -> Vec<Row> {
    all().into_iter().filter(|row| row.severity == Severity::Error).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Returns the problems of a table, a line each, then what it makes of a note and a warning.
    fn check(source: &str) -> String {
        let read = DeskTable::of("sayso.toml", source);
        let mut lines: Vec<String> = Vec::new();
        for p in &read.problems {
            let hint = p.hint.as_deref().expect("every problem has a hint");
            let hint = hint.split('?').next().unwrap_or_default();
            lines.push(format!("{}:{}: {} [{}] {hint}", p.at.line, p.at.column, p.what, p.rule));
        }
        let text = Text::new("a", "a", 0..1);
        let mut problems = vec![
            Problem::new("relative-date", Severity::Note, &text, 0..1, ""),
            Problem::new("bidi-control", Severity::Warning, &text, 0..1, ""),
        ];
        let off = read.levels.apply(&mut problems);
        let words: Vec<_> =
            problems.iter().map(|p| format!("{} {}", p.rule, p.severity.word())).collect();
        lines.push(format!("{off} off; {}", words.join(", ")));
        lines.join("\n")
    }

    #[test]
    fn every_level_can_be_set() {
        assert_eq!(check(""), "0 off; relative-date note, bidi-control warning");
        assert_eq!(
            check("[brat]\nx = 1\n[check]\nrelative-date = \"error\"\nbidi-control = \"off\"\n"),
            "1 off; relative-date error"
        );
        assert_eq!(
            check("check.relative-date = \"warning\"\ncheck.bidi-control = \"note\""),
            "0 off; relative-date warning, bidi-control note"
        );
    }

    #[test]
    fn every_mistake_is_reported_and_the_rest_applies() {
        let good = "bidi-control = \"off\"\n";
        let rest = "1 off; relative-date note";
        for (row, said) in [
            (
                "relativ-date = \"off\"",
                "2:1: there is no rule relativ-date [unknown-rule] Did you mean `relative-date`",
            ),
            (
                "relative-date = \"of\"",
                "2:17: `relative-date` cannot be of [unknown-rule] Did you mean `off`",
            ),
            (
                "relative-date = false",
                "2:17: `relative-date` does not take this value [unknown-rule] Known here: off, note, warning, error.",
            ),
            (
                "selector-not-found = \"off\"",
                "2:1: selector-not-found is always an error [unknown-rule] It says that something could not be read or placed: mend it there.",
            ),
            (
                "\"правило\" = \"off\"",
                "2:1: there is no rule правило [unknown-rule] sayso explain lists the rules; severities are note, warning and error.",
            ),
        ] {
            assert_eq!(check(&format!("[check]\n{row}\n{good}")), format!("{said}\n{rest}"));
        }
        assert!(check("check = 5").starts_with("1:9: `check` is not a table [wrong-type]"));
        assert!(check("[check").contains("[toml-syntax]"), "{}", check("[check"));
    }

    #[test]
    fn a_rule_goes_before_its_severity_and_the_command_line_before_the_table() {
        let mut line = Levels::default();
        line.set_all(Severity::Note, Level::As(Severity::Warning));
        let mut table = Levels::default();
        table.set("relative-date", Level::Off).expect("a rule");
        let text = Text::new("a", "a", 0..1);
        let one = |rule| vec![Problem::new(rule, Severity::Note, &text, 0..1, "")];
        let mut problems = one("one-word-quote");
        assert_eq!(table.under(&line).apply(&mut problems), 0);
        assert_eq!(problems[0].severity, Severity::Warning);
        assert_eq!(table.under(&line).apply(&mut one("relative-date")), 1);
        line.set("relative-date", Level::As(Severity::Error)).expect("a rule");
        assert_eq!(table.under(&line).apply(&mut one("relative-date")), 0);
    }
}
