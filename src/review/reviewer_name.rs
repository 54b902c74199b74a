//! The name of the reviewer, which becomes the name of a file.

use std::ffi::OsStr;
use std::fmt;

/// The most characters that a name may have.
pub const LONGEST: usize = 32;

/// The name of a reviewer: 1 to 32 letters, digits, `-` and `_`, so that it is a valid file name on
/// every system and never a path.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ReviewerName(Box<str>);

/// A text that is not a valid reviewer name.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{text} {why}")]
pub struct InvalidName {
    /// Where the text came from, and the text (unsanitised).
    pub text: String,
    /// What is wrong with it.
    pub why: &'static str,
}

impl InvalidName {
    /// How to fix it.
    pub const HINT: &str = "A name has 1 to 32 letters, digits, - and _, as in --as km.";
}

/// Returns true if a name may contain the character.
pub(super) const fn is_part(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '-' | '_')
}

impl ReviewerName {
    /// Parses a name.
    ///
    /// # Errors
    /// If the text is not a valid file name on every system.
    pub fn parse(words: &str) -> Result<Self, InvalidName> {
        let bad = |why| Err(InvalidName { text: format!("the name {words:?}"), why });
        if words.is_empty() {
            bad("is empty")
        } else if let Some(c) = words.chars().find(|c| !is_part(*c)) {
            match c {
                ' ' => bad("has a space in it"),
                '.' | '/' | '\\' => bad("has a dot or a slash in it"),
                _ => bad("has a character that is not allowed in file names on every system"),
            }
        } else if words.len() > LONGEST {
            bad("has more than 32 characters")
        } else {
            Ok(Self(words.into()))
        }
    }

    /// Returns the name.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for ReviewerName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Returns the reviewer: from `--as`, else `SAYSO_REVIEWER`, else the configuration; `None` if none
/// of them is set, so that the user must be asked. The login name is never used: people may share a
/// login. An empty variable or setting counts as not set.
///
/// # Errors
/// If the first one that is set is not a valid name.
pub fn reviewer(
    as_flag: Option<&str>,
    variable: Option<&OsStr>,
    config: Option<&str>,
) -> Result<Option<ReviewerName>, InvalidName> {
    let variable = variable.filter(|words| !words.is_empty());
    let (from, words) = if let Some(words) = as_flag {
        ("--as", words.into())
    } else if let Some(words) = variable {
        ("SAYSO_REVIEWER", words.to_string_lossy())
    } else if let Some(words) = config.filter(|words| !words.is_empty()) {
        ("reviewer in the configuration", words.into())
    } else {
        return Ok(None);
    };
    let with_origin =
        |bad: InvalidName| InvalidName { text: format!("{from}: {}", bad.text), why: bad.why };
    ReviewerName::parse(&words).map(Some).map_err(with_origin)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_can_be_names_of_files() {
        for good in ["km", "K-M_2", "a", &"x".repeat(32)] {
            assert_eq!(ReviewerName::parse(good).map(|name| name.to_string()), Ok(good.to_owned()));
        }
        for bad in ["", ".", "..", "a/b", "a b", "é", "a\0", "a\n", "\u{1b}[2J", &"x".repeat(33)] {
            assert!(ReviewerName::parse(bad).is_err(), "{bad:?}");
        }
        let bad = ReviewerName::parse("a.b").expect_err("a dot");
        assert_eq!(bad.to_string(), "the name \"a.b\" has a dot or a slash in it");
    }

    #[test]
    fn the_flag_comes_before_the_variable_and_that_before_the_configuration() {
        let check =
            |flag: Option<&str>, variable: Option<&str>, config: Option<&str>| match reviewer(
                flag,
                variable.map(OsStr::new),
                config,
            ) {
                Ok(name) => name.map_or("-".to_owned(), |name| name.to_string()),
                Err(bad) => bad.to_string(),
            };
        assert_eq!(check(Some("a"), Some("b"), Some("c")), "a");
        assert_eq!(check(None, Some("b"), Some("c")), "b");
        assert_eq!(check(None, Some(""), Some("c")), "c");
        assert_eq!(check(None, None, Some("")), "-");
        assert_eq!(check(None, None, None), "-");
        assert_eq!(check(Some(""), Some("b"), None), "--as: the name \"\" is empty");
        assert_eq!(
            check(None, Some("b c"), Some("d")),
            "SAYSO_REVIEWER: the name \"b c\" has a space in it"
        );
    }
}
