//! Themes: the style of each role. Each is a file in `themes/`, embedded, with a row in
//! [`BUILTIN`].
//!
//! Nothing here falls back silently: a role that a theme lacks is an error.

pub mod colour;

use ratatui::style::{Color, Modifier, Style};
use serde::Deserialize;
use toml::Spanned;

use crate::story::did_you_mean::did_you_mean;
use crate::view::{ROLES, Role, SPEAKERS};

pub use user_themes::{ThemeChoice, Themes, UserTheme};

mod reduced;
mod user_themes;

/// A built-in theme.
#[derive(Clone, Copy, Debug)]
pub struct Builtin {
    /// Its name.
    pub name: &'static str,
    /// Its description, for help.
    pub help: &'static str,
    /// Its text.
    pub source: &'static str,
}

/// The built-in themes; the first is the default.
pub const BUILTIN: &[Builtin] = &[
    Builtin {
        name: "terminal",
        help: "the terminal's own colours, no background",
        source: include_str!("../../themes/terminal.toml"),
    },
    Builtin {
        name: "dark",
        help: "light text on a dark background",
        source: include_str!("../../themes/dark.toml"),
    },
    Builtin {
        name: "light",
        help: "dark text on a light background",
        source: include_str!("../../themes/light.toml"),
    },
    Builtin {
        name: "contrast-dark",
        help: "white on black, every colour at least 7 to 1",
        source: include_str!("../../themes/contrast-dark.toml"),
    },
    Builtin {
        name: "contrast-light",
        help: "black on white, every colour at least 7 to 1",
        source: include_str!("../../themes/contrast-light.toml"),
    },
    Builtin {
        name: "safe-dark",
        help: "dark, speakers that every eye tells apart",
        source: include_str!("../../themes/safe-dark.toml"),
    },
    Builtin {
        name: "safe-light",
        help: "light, speakers that every eye tells apart",
        source: include_str!("../../themes/safe-light.toml"),
    },
    Builtin {
        name: "lamp",
        help: "warm and low, for reading at night",
        source: include_str!("../../themes/lamp.toml"),
    },
    Builtin {
        name: "mono",
        help: "no colours: italic, underline, reverse",
        source: include_str!("../../themes/mono.toml"),
    },
];

/// A theme: the style of each role.
#[derive(Clone, Debug, PartialEq)]
pub struct Theme {
    roles: Vec<Style>,
    speakers: Vec<Style>,
}

/// A mistake in a theme's file.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{line}:{column}: {what}")]
pub struct ThemeError {
    /// The line, from 1.
    pub line: u32,
    /// The column, from 1, in code points.
    pub column: u32,
    /// What is wrong (unsanitised).
    pub what: String,
    /// What to do about it.
    pub hint: String,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct ThemeFile {
    inherits: Option<Spanned<String>>,
    roles: std::collections::BTreeMap<Spanned<String>, StyleSpec>,
    speakers: Option<Spanned<Vec<StyleSpec>>>,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
#[expect(clippy::struct_excessive_bools, reason = "the keys of a style as a file has them")]
struct StyleSpec {
    fg: Option<Spanned<String>>,
    bg: Option<Spanned<String>>,
    bold: bool,
    dim: bool,
    italic: bool,
    underline: bool,
    reverse: bool,
}

/// A mistake with its byte range in the file.
struct Mistake {
    at: std::ops::Range<usize>,
    what: String,
    hint: String,
}

impl Theme {
    /// Returns a built-in theme.
    ///
    /// # Panics
    /// Never: a test parses every built-in theme.
    pub fn builtin(name: &str) -> Option<Self> {
        let builtin = BUILTIN.iter().find(|b| b.name == name)?;
        Some(Self::parse(builtin.source).expect("tests read every theme of the table"))
    }

    /// Parses a theme's file.
    ///
    /// # Errors
    /// The first mistake, with its place.
    pub fn parse(source: &str) -> Result<Self, ThemeError> {
        let file = ThemeFile::read(source).map_err(|mistake| placed(source, mistake))?;
        file.theme(None).map_err(|mistake| placed(source, mistake))
    }

    /// Returns the style of a role, to be laid over what is there.
    pub fn style(&self, role: Role) -> Style {
        self.roles[role as usize]
    }

    /// Returns the style of the quotes of a speaker's colour; without one, that of [`Role::Quote`].
    pub fn speaker(&self, colour: Option<u32>) -> Style {
        colour
            .and_then(|colour| self.speakers.get(colour as usize))
            .copied()
            .unwrap_or(self.roles[Role::Quote as usize])
    }

    /// Returns the theme for tests, whose colours identify the roles: see [`Self::role_of`].
    pub fn by_role() -> Self {
        let style = |role: Role| Style::new().fg(Color::Indexed(role as u8));
        Self {
            roles: ROLES.iter().map(|row| style(row.role)).collect(),
            speakers: vec![style(Role::Quote); SPEAKERS as usize],
        }
    }

    /// Returns the topmost role in a cell painted with [`Self::by_role`].
    pub fn role_of(cell: &ratatui::buffer::Cell) -> Option<Role> {
        match cell.fg {
            Color::Indexed(n) => ROLES.get(usize::from(n)).map(|row| row.role),
            _ => None,
        }
    }
}

impl ThemeFile {
    fn read(source: &str) -> Result<Self, Mistake> {
        toml::from_str(source).map_err(|error| {
            let hint = "Each role takes an inline table such as { fg = \"red\", bold = true }.";
            let at = error.span().unwrap_or(0..0);
            Mistake { at, what: error.message().to_owned(), hint: hint.to_owned() }
        })
    }

    /// Builds the theme. What the file leaves out is inherited from its parent; without a parent
    /// nothing may be left out.
    fn theme(&self, parent: Option<&Theme>) -> Result<Theme, Mistake> {
        self.only_roles()?;
        let mut roles = Vec::new();
        for row in ROLES {
            let spec = self.roles.iter().find(|(name, _)| name.get_ref() == row.name);
            roles.push(match (spec, parent) {
                (Some((_, spec)), _) => spec.style()?,
                (None, Some(parent)) => parent.style(row.role),
                (None, None) => {
                    return Err(Mistake {
                        at: 0..0,
                        what: format!("there is no style for the role {}", row.name),
                        hint: format!(
                            "Add {} = {{}} under [roles], or inherits = \"dark\" at the top.",
                            row.name
                        ),
                    });
                }
            });
        }
        Ok(Theme { roles, speakers: self.speakers(parent)? })
    }

    fn only_roles(&self) -> Result<(), Mistake> {
        let known = |name: &str| ROLES.iter().any(|row| row.name == name);
        match self.roles.keys().find(|name| !known(name.get_ref())) {
            Some(unknown) => Err(Mistake {
                at: unknown.span(),
                what: format!("no role is called {}", unknown.get_ref()),
                hint: did_you_mean(unknown.get_ref(), ROLES.iter().map(|row| row.name)),
            }),
            None => Ok(()),
        }
    }

    fn speakers(&self, parent: Option<&Theme>) -> Result<Vec<Style>, Mistake> {
        let styles = match (&self.speakers, parent) {
            (Some(styles), _) => styles,
            (None, Some(parent)) => return Ok(parent.speakers.clone()),
            (None, None) => {
                return Err(Mistake {
                    at: 0..0,
                    what: "there are no styles for speakers".to_owned(),
                    hint: format!("Add speakers = [ … ] with {SPEAKERS} styles before [roles]."),
                });
            }
        };
        if styles.get_ref().len() != SPEAKERS as usize {
            return Err(Mistake {
                at: styles.span(),
                what: format!("speakers has {} styles", styles.get_ref().len()),
                hint: format!("Give exactly {SPEAKERS}."),
            });
        }
        styles.get_ref().iter().map(StyleSpec::style).collect()
    }
}

impl StyleSpec {
    fn style(&self) -> Result<Style, Mistake> {
        let mut style = Style::new();
        style.fg = self.fg.as_ref().map(colour).transpose()?;
        style.bg = self.bg.as_ref().map(colour).transpose()?;
        for (set, modifier) in [
            (self.bold, Modifier::BOLD),
            (self.dim, Modifier::DIM),
            (self.italic, Modifier::ITALIC),
            (self.underline, Modifier::UNDERLINED),
            (self.reverse, Modifier::REVERSED),
        ] {
            if set {
                style = style.add_modifier(modifier);
            }
        }
        Ok(style)
    }
}

/// Parses `#rrggbb`, a name, or a number of the palette.
fn colour(word: &Spanned<String>) -> Result<Color, Mistake> {
    word.get_ref().parse().map_err(|_| Mistake {
        at: word.span(),
        what: format!("{} is no colour", word.get_ref()),
        hint: "Write #rrggbb, a name such as blue, or a number from 0 to 255.".to_owned(),
    })
}

fn placed(source: &str, mistake: Mistake) -> ThemeError {
    let text = crate::story::Text::new("theme", source, 0..source.len());
    let at = text.line_col(mistake.at.start);
    ThemeError { line: at.line, column: at.column, what: mistake.what, hint: mistake.hint }
}

#[cfg(test)]
mod tests;
