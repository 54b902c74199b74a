//! Themes: what each role looks like. One file each in `themes/`, embedded, one
//! row each in [`BUILTIN`].
//!
//! Nothing here falls back in silence: a role that a theme lacks is an error.

use ratatui::style::{Color, Modifier, Style};
use serde::Deserialize;
use toml::Spanned;

use super::colour::Depth;
use crate::view::{ROLES, Role, SPEAKERS};

/// A theme that comes with the program.
#[derive(Clone, Copy, Debug)]
pub struct Builtin {
    /// Its name.
    pub name: &'static str,
    /// What it is, for help.
    pub help: &'static str,
    /// Its file.
    pub source: &'static str,
}

/// Every theme that comes with the program; the first is the default.
pub const BUILTIN: &[Builtin] = &[
    Builtin {
        name: "terminal",
        help: "the terminal's own colours, no background",
        source: include_str!("../../themes/terminal.toml"),
    },
    Builtin {
        name: "dark",
        help: "light words on a dark ground",
        source: include_str!("../../themes/dark.toml"),
    },
    Builtin {
        name: "light",
        help: "dark words on a light ground",
        source: include_str!("../../themes/light.toml"),
    },
    Builtin {
        name: "mono",
        help: "no colours: bold, underline, reverse",
        source: include_str!("../../themes/mono.toml"),
    },
];

/// What each role looks like.
#[derive(Clone, Debug, PartialEq)]
pub struct Theme {
    roles: Vec<Style>,
    speakers: Vec<Style>,
}

/// What is wrong with a theme's file.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{line}:{column}: {what}")]
pub struct ThemeError {
    /// The line, from 1.
    pub line: u32,
    /// The column, from 1, in code points.
    pub column: u32,
    /// What is wrong (unsanitised).
    pub what: String,
    /// What to do.
    pub hint: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    roles: std::collections::BTreeMap<Spanned<String>, Look>,
    speakers: Spanned<Vec<Look>>,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
#[expect(clippy::struct_excessive_bools, reason = "the keys of a style as a file has them")]
struct Look {
    fg: Option<Spanned<String>>,
    bg: Option<Spanned<String>>,
    bold: bool,
    dim: bool,
    italic: bool,
    underline: bool,
    reverse: bool,
}

/// A mistake with its place, as bytes of the file.
struct Mistake {
    at: std::ops::Range<usize>,
    what: String,
    hint: String,
}

impl Theme {
    /// Returns a theme that comes with the program.
    ///
    /// # Panics
    /// Never: a test reads every theme of the table.
    pub fn builtin(name: &str) -> Option<Self> {
        let builtin = BUILTIN.iter().find(|b| b.name == name)?;
        Some(Self::parse(builtin.source).expect("tests read every theme of the table"))
    }

    /// Reads a theme's file.
    ///
    /// # Errors
    /// The first mistake, with its place.
    pub fn parse(source: &str) -> Result<Self, ThemeError> {
        let file: File = toml::from_str(source).map_err(|error| {
            let hint = "Each role takes an inline table such as { fg = \"red\", bold = true }.";
            let at = error.span().unwrap_or(0..0);
            placed(source, Mistake { at, what: error.message().to_owned(), hint: hint.to_owned() })
        })?;
        file.theme().map_err(|mistake| placed(source, mistake))
    }

    /// Returns the look of a role, to lay over what is there.
    pub fn style(&self, role: Role) -> Style {
        self.roles[role as usize]
    }

    /// Returns the look of a speaker's quotes by rank; later ranks than the eighth share one.
    pub fn speaker(&self, rank: Option<u32>) -> Style {
        rank.and_then(|rank| self.speakers.get(rank as usize))
            .copied()
            .unwrap_or(self.roles[Role::Quote as usize])
    }

    /// Returns the theme with the nearest colours that a depth has. Without colours a quote that
    /// had nothing else to tell it is bold.
    pub fn reduced(&self, depth: Depth) -> Self {
        let reduce = |styles: &[Style]| styles.iter().map(|s| depth.reduce(*s)).collect();
        let mut theme = Self { roles: reduce(&self.roles), speakers: reduce(&self.speakers) };
        if depth == Depth::None {
            let quote = &mut theme.roles[Role::Quote as usize];
            for style in theme.speakers.iter_mut().chain([quote]) {
                if style.add_modifier.is_empty() {
                    *style = style.add_modifier(Modifier::BOLD);
                }
            }
        }
        theme
    }

    /// Returns the theme for tests, whose colours are the roles: see [`Self::role_of`].
    pub fn by_role() -> Self {
        let style = |role: Role| Style::new().fg(Color::Indexed(role as u8));
        Self {
            roles: ROLES.iter().map(|row| style(row.role)).collect(),
            speakers: vec![style(Role::Quote); SPEAKERS as usize],
        }
    }

    /// Returns the role that lies on top in a cell painted in [`Self::by_role`].
    pub fn role_of(cell: &ratatui::buffer::Cell) -> Option<Role> {
        match cell.fg {
            Color::Indexed(n) => ROLES.get(usize::from(n)).map(|row| row.role),
            _ => None,
        }
    }
}

impl File {
    fn theme(self) -> Result<Theme, Mistake> {
        if let Some(unknown) =
            self.roles.keys().find(|name| ROLES.iter().all(|row| row.name != name.get_ref()))
        {
            let names: Vec<&str> = ROLES.iter().map(|row| row.name).collect();
            return Err(Mistake {
                at: unknown.span(),
                what: format!("no role is called {}", unknown.get_ref()),
                hint: format!("The roles are {}.", names.join(", ")),
            });
        }
        let mut roles = Vec::new();
        for row in ROLES {
            let Some((_, look)) = self.roles.iter().find(|(name, _)| name.get_ref() == row.name)
            else {
                return Err(Mistake {
                    at: 0..0,
                    what: format!("the role {} has no look", row.name),
                    hint: format!("Add {} = {{}} under [roles].", row.name),
                });
            };
            roles.push(look.style()?);
        }
        let at = self.speakers.span();
        let speakers = self.speakers.into_inner();
        if speakers.len() != SPEAKERS as usize {
            return Err(Mistake {
                at,
                what: format!("{} speakers have a look", speakers.len()),
                hint: format!("Give {SPEAKERS} of them one."),
            });
        }
        let speakers = speakers.iter().map(Look::style).collect::<Result<_, _>>()?;
        Ok(Theme { roles, speakers })
    }
}

impl Look {
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

/// Reads `#rrggbb`, a name or a number of the palette.
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
