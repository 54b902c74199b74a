//! The configuration file, read with the position of every mistake.
//!
//! A mistake never stops anything: it is collected, and the rest of the file applies.
//! What a setting does is not known here, nor which commands there are: the rows of
//! `[keys.…]` are passed on as they are written, each with its position.
//!
//! ```text
//! table    every setting: name, type, default, help
//! read     parses the file by that table
//! page     the table as a commented configuration, and as docs/config.md
//! ```

mod page;
mod read;
mod table;
#[cfg(test)]
mod tests;

use std::ops::Range;
use std::path::{Path, PathBuf};

pub use page::{defaults, markdown};
pub use table::{Colors, QuoteDetail, SETTINGS, Setting, SettingType, Values};

use super::user_files;
use crate::story::{Problem, Severity, Text};

/// The largest configuration that is read, in bytes.
const MOST: u64 = 1_000_000;

/// A string of the file and its position.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Words {
    /// The string (unsanitised).
    pub words: String,
    /// Its bytes in the file.
    pub at: Range<usize>,
}

/// One row of a `[keys.…]` table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeyRow {
    /// The context.
    pub context: Words,
    /// The keys.
    pub keys: Words,
    /// The command, or `none`.
    pub command: Words,
}

/// A configuration file, as far as it can be read.
#[derive(Clone, Debug)]
pub struct Settings {
    /// Its path; `None` if the environment does not say where it would be.
    pub path: Option<PathBuf>,
    /// True if the file exists.
    pub found: bool,
    /// Its text; empty if it cannot be read.
    pub text: Text,
    /// The settings.
    pub values: Values,
    /// The bytes that name the theme.
    pub theme_at: Range<usize>,
    /// The bytes that name the model of drafts.
    pub model_at: Range<usize>,
    /// The bindings, in the order of the file.
    pub keys: Vec<KeyRow>,
    /// All mistakes, in the order of the file.
    pub problems: Vec<Problem>,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            path: None,
            found: false,
            text: Text::new("config.toml", "", 0..0),
            values: Values::default(),
            theme_at: 0..0,
            model_at: 0..0,
            keys: Vec::new(),
            problems: Vec::new(),
        }
    }
}

impl Settings {
    /// Reads the configuration at a path; with `named`, the user named it, and it must exist.
    pub fn at(path: Option<&Path>, named: bool) -> Self {
        let Some(path) = path else { return Self::default() };
        let name = path.display().to_string();
        let mut settings = match user_files::read(path, MOST) {
            Ok(bytes) => Self::of_bytes(&name, bytes),
            Err(why) if why.kind() == std::io::ErrorKind::NotFound && !named => Self::default(),
            Err(why) => Self::unread(&name, &format!("the configuration cannot be read: {why}")),
        };
        settings.path = Some(path.to_owned());
        settings
    }

    fn of_bytes(name: &str, bytes: Vec<u8>) -> Self {
        match String::from_utf8(bytes) {
            Ok(source) => Self::of(name, &source),
            Err(error) => {
                let at = error.utf8_error().valid_up_to();
                let what =
                    format!("the configuration is not UTF-8 text: byte {at} begins no character");
                Self::unread(name, &what)
            }
        }
    }

    fn unread(name: &str, what: &str) -> Self {
        let text = Text::new(name, "", 0..0);
        let problem = Problem::new("config-unreadable", Severity::Error, &text, 0..0, what)
            .hint("The defaults apply; sayso config prints a file to start from.");
        Self { found: true, text, problems: vec![problem], ..Self::default() }
    }

    /// Adds an error about the bytes `at` of the file.
    pub fn add(&mut self, rule: &'static str, at: Range<usize>, what: String, hint: String) {
        self.insert(Problem::new(rule, Severity::Error, &self.text, at, what).hint(hint));
    }

    /// Adds a problem, keeping the order of the file.
    pub fn insert(&mut self, problem: Problem) {
        let place = self.problems.partition_point(|p| p.at <= problem.at);
        self.problems.insert(place, problem);
    }

    /// Returns one line for the message bar: the first mistake and how many more there are.
    /// `None` if there are none.
    pub fn summary(&self) -> Option<String> {
        let mut wrong = self.problems.iter().filter(|p| p.severity > Severity::Note);
        let first = wrong.next()?;
        let file = Path::new(&*first.file).file_name().unwrap_or_default().to_string_lossy();
        let more = match wrong.count() {
            0 => "sayso config shows it".to_owned(),
            n => format!("and {n} more; sayso config shows them"),
        };
        Some(format!("{file}:{}:{}: {}; {more}", first.at.line, first.at.column, first.what))
    }
}
