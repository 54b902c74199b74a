//! The user's own themes beside the built-in ones, found by name, each resolved with what it
//! inherits.
//!
//! Nothing here reads folders: files come in as texts.

use super::{BUILTIN, Mistake, Theme, ThemeFile};
use crate::app::ThemeName;
use crate::story::did_you_mean::did_you_mean;
use crate::story::{Problem, Severity, Text};

/// The name that selects a theme by the terminal's background.
const AUTO: &str = "auto";

/// The choice of a theme.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ThemeChoice {
    /// The theme that suits the terminal's background.
    Auto,
    /// A theme by name.
    Named(String),
}

impl ThemeChoice {
    /// Parses a choice from `--theme` or the configuration.
    pub fn of(word: &str) -> Self {
        if word == AUTO { Self::Auto } else { Self::Named(word.to_owned()) }
    }

    /// Returns the name of the initial theme: for `Auto` the default, until the terminal has
    /// answered.
    pub fn name(&self) -> &str {
        match self {
            Self::Auto => BUILTIN[0].name,
            Self::Named(name) => name,
        }
    }
}

/// A theme of the user's.
#[derive(Clone, Debug)]
pub struct UserTheme {
    /// Its name: the file name without its extension (unsanitised).
    pub name: String,
    /// The text of its file; empty if it could not be read.
    pub text: Text,
    /// Why the file could not be read, if so.
    pub unread: Option<String>,
}

/// All themes, built-in and the user's.
#[derive(Clone, Debug, Default)]
pub struct Themes {
    own: Vec<UserTheme>,
}

/// The longest chain of inheritance.
const MAX_DEPTH: usize = 16;

impl Themes {
    /// Takes the user's themes and adds the built-in ones.
    pub const fn of(own: Vec<UserTheme>) -> Self {
        Self { own }
    }

    /// Returns every usable theme with its description; the user's come last.
    pub fn names(&self) -> Vec<ThemeName> {
        let row = |name: &str, help: String| ThemeName { name: name.to_owned(), help };
        let built_in = BUILTIN.iter().map(|b| row(b.name, b.help.to_owned()));
        let own = self.own.iter().filter(|own| !own.shadowed() && self.named(&own.name).is_ok());
        built_in.chain(own.map(|own| row(&own.name, own.help()))).collect()
    }

    /// Returns the problems of the user's themes, one for each that cannot be used.
    pub fn problems(&self) -> Vec<Problem> {
        let shadowed = self.own.iter().filter(|own| own.shadowed()).map(|own| {
            let what = format!("{} is the name of a built-in theme", own.name);
            problem(
                &own.text,
                Mistake { at: 0..0, what, hint: "Give the file another name.".to_owned() },
            )
        });
        let mut problems: Vec<Problem> = Vec::new();
        for problem in shadowed.chain(self.own.iter().filter_map(|o| self.named(&o.name).err())) {
            // report a mistake in an inherited theme only once
            if !problems.contains(&problem) {
                problems.push(*problem);
            }
        }
        problems
    }

    /// Returns true if there is a theme with this name, usable or not.
    pub fn has(&self, name: &str) -> bool {
        BUILTIN.iter().any(|b| b.name == name) || self.own.iter().any(|own| own.name == name)
    }

    fn known(&self) -> impl Iterator<Item = &str> {
        let own = self.own.iter().filter(|own| !own.shadowed());
        BUILTIN.iter().map(|b| b.name).chain(own.map(|own| own.name.as_str()))
    }

    /// Returns the theme with this name.
    ///
    /// # Errors
    /// What is wrong with its file or with one that it inherits; for an unknown name a problem
    /// without a place.
    ///
    /// # Panics
    /// Never: tests parse every built-in theme.
    pub fn named(&self, name: &str) -> Result<Theme, Box<Problem>> {
        let mut line: Vec<(&UserTheme, ThemeFile)> = Vec::new();
        let mut wanted = name.to_owned();
        let mut theme = loop {
            if let Some(theme) = Theme::builtin(&wanted) {
                break Some(theme);
            }
            let Some(own) = self.own.iter().find(|own| own.name == wanted) else {
                return Err(self.missing(&line, &wanted));
            };
            if line.len() == MAX_DEPTH || line.iter().any(|(before, _)| before.name == own.name) {
                return Err(circular(&line, &wanted));
            }
            if let Some(why) = &own.unread {
                return Err(own.cannot_be_read(why));
            }
            let file = ThemeFile::read(own.text.whole()).map_err(|m| problem(&own.text, m))?;
            let parent = file.inherits.as_ref().map(|parent| parent.get_ref().clone());
            line.push((own, file));
            match parent {
                Some(parent) => wanted = parent,
                None => break None,
            }
        };
        for (own, file) in line.iter().rev() {
            theme = Some(file.theme(theme.as_ref()).map_err(|m| problem(&own.text, m))?);
        }
        Ok(theme.expect("the loop ends with a theme or a file"))
    }

    fn missing(&self, line: &[(&UserTheme, ThemeFile)], name: &str) -> Box<Problem> {
        let what = format!("there is no theme {name}");
        if let Some((own, file)) = line.last() {
            let hint = did_you_mean(name, self.known());
            return problem(&own.text, Mistake { at: inherits(file), what, hint });
        }
        let hint = did_you_mean(name, self.known().chain([AUTO]));
        problem(&Text::new("--theme", "", 0..0), Mistake { at: 0..0, what, hint })
    }
}

/// Makes the problem for themes that inherit from each other in a circle.
fn circular(line: &[(&UserTheme, ThemeFile)], name: &str) -> Box<Problem> {
    let (own, file) = line.last().expect("a theme before this one named it");
    let names: Vec<&str> = line.iter().map(|(own, _)| own.name.as_str()).chain([name]).collect();
    let what = format!("themes inherit from each other in a circle: {}", names.join(", "));
    let hint = "Let one of them inherit a built-in theme.".to_owned();
    problem(&own.text, Mistake { at: inherits(file), what, hint })
}

fn inherits(file: &ThemeFile) -> std::ops::Range<usize> {
    file.inherits.as_ref().map_or(0..0, toml::Spanned::span)
}

fn problem(text: &Text, mistake: Mistake) -> Box<Problem> {
    let problem = Problem::new("theme", Severity::Error, text, mistake.at, mistake.what);
    Box::new(problem.hint(mistake.hint))
}

impl UserTheme {
    /// Returns true if a built-in theme has its name.
    fn shadowed(&self) -> bool {
        BUILTIN.iter().any(|b| b.name == self.name)
    }

    fn cannot_be_read(&self, why: &str) -> Box<Problem> {
        let what = format!("the theme {} cannot be read: {why}", self.name);
        let hint = "A theme is a small TOML file; docs/themes.md shows one.".to_owned();
        problem(&self.text, Mistake { at: 0..0, what, hint })
    }

    /// Returns its description: its first line, if that is a comment.
    fn help(&self) -> String {
        let first = self.text.whole().lines().next().unwrap_or_default();
        match first.strip_prefix('#').map(str::trim) {
            Some(help) if !help.is_empty() => help.trim_end_matches('.').to_owned(),
            _ => "your own".to_owned(),
        }
    }
}

#[cfg(test)]
mod tests {
    use ratatui::style::Color;

    use super::*;
    use crate::view::Role;

    fn themes(files: &[(&str, &str)]) -> Themes {
        let own = |(name, source): &(&str, &str)| UserTheme {
            name: (*name).to_owned(),
            text: Text::new(format!("{name}.toml"), *source, 0..source.len()),
            unread: None,
        };
        Themes::of(files.iter().map(own).collect())
    }

    /// Returns the colours of text and headings in the theme `a`, or its problem.
    fn check(files: &[(&str, &str)]) -> String {
        match themes(files).named("a") {
            Ok(theme) => {
                let words =
                    |role| theme.style(role).fg.map_or("-".to_owned(), |c: Color| c.to_string());
                format!("{} {}", words(Role::Text), words(Role::Heading))
            }
            Err(p) => {
                let hint = p.hint.unwrap_or_default();
                let hint = hint.split(" Known").next().unwrap_or_default();
                format!("{}:{}:{}: {} | {hint}", p.file, p.at.line, p.at.column, p.what)
            }
        }
    }

    #[test]
    fn a_theme_inherits_what_it_leaves_out() {
        let warm = "inherits = \"dark\"\n[roles]\nheading = { fg = \"#ff0000\" }\n";
        assert_eq!(check(&[("a", warm)]), "#D8DCE2 #FF0000");
        let child = "inherits = \"b\"\n[roles]\ntext = { fg = \"green\" }\n";
        assert_eq!(check(&[("a", child), ("b", warm)]), "Green #FF0000");
        assert_eq!(check(&[("a", "inherits = \"light\"")]), "#22262A #000000");
    }

    #[test]
    fn what_cannot_be_inherited_is_told_with_its_place() {
        assert_eq!(
            check(&[("a", "inherits = \"drak\"")]),
            "a.toml:1:12: there is no theme drak | Did you mean `dark`?"
        );
        assert_eq!(
            check(&[("a", "inherits = \"b\""), ("b", "\ninherits = \"a\"")]),
            "b.toml:2:12: themes inherit from each other in a circle: a, b, a | Let one of them \
             inherit a built-in theme."
        );
        assert!(check(&[("a", "inherits = \"a\"")]).contains("in a circle: a, a"));
        assert!(check(&[("a", "[roles]\ntext = {}\n")]).contains("no style for the role dim"));
        let broken = ("b", "inherits = \"dark\"\n[roles]\nheadng = {}\n");
        assert_eq!(
            check(&[("a", "inherits = \"b\""), broken]),
            "b.toml:3:1: no role is called headng | Did you mean `heading`?"
        );
        assert!(check(&[]).starts_with("--theme:1:1: there is no theme a"));
        assert!(
            check(&[("a", "inherits = \"dark\"\nspeakers = []")]).contains("speakers has 0 styles")
        );
        assert!(check(&[("a", "inherit = \"dark\"")]).contains("unknown field"));
    }

    #[test]
    fn a_theme_that_cannot_be_read_says_why_and_quotes_nothing() {
        let mut all = themes(&[("a", ""), ("b", "inherits = \"a\"")]);
        all.own[0].unread = Some("it is a folder".to_owned());
        for name in ["a", "b"] {
            let problem = all.named(name).expect_err("it cannot be read");
            assert_eq!(problem.what, "the theme a cannot be read: it is a folder");
            assert_eq!((&*problem.file, &*problem.line.text), ("a.toml", ""));
        }
        assert_eq!(all.problems().len(), 1);
    }

    #[test]
    fn a_name_that_no_theme_has_is_told_with_each_name_once() {
        let hint =
            |all: &Themes, name| all.named(name).expect_err("no theme").hint.expect("a hint");
        let all = themes(&[("dark", "inherits = \"light\""), ("a", "inherits = \"aut\"")]);
        assert!(hint(&all, "aut").starts_with("Did you mean `auto`?"));
        assert_eq!(hint(&all, "aut").matches(" dark,").count(), 1);
        assert!(!hint(&all, "a").contains("auto"), "nothing inherits what the terminal says");
    }

    #[test]
    fn themes_that_cannot_be_shown_are_not_offered_but_told() {
        let all = themes(&[
            ("a", "# Mine, all mine.\ninherits = \"dark\""),
            ("b", "inherits = \"nowhere\""),
            ("c", "inherits = \"b\""),
            ("dark", "inherits = \"light\""),
        ]);
        let names = all.names();
        let own: Vec<_> = names.iter().skip(BUILTIN.len()).map(|n| (&*n.name, &*n.help)).collect();
        assert_eq!(own, [("a", "Mine, all mine")]);
        let told: Vec<_> =
            all.problems().into_iter().map(|p| format!("{}: {}", p.file, p.what)).collect();
        assert_eq!(
            told,
            [
                "dark.toml: dark is the name of a built-in theme",
                "b.toml: there is no theme nowhere"
            ]
        );
    }
}
