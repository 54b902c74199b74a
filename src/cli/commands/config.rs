//! The configuration on the command line: `sayso config`, `sayso keys`, `sayso themes`,
//! and what the settings and the flags come to together.

use std::fmt::Write as _;
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

use crate::app::keys::keymap::Keymap;
use crate::app::keys::reference;
use crate::app::{commands, user_bindings};
use crate::cli::{DONE, Failure, Look, PROBLEMS, When, depth, diagnostics, on_terminal};
use crate::library::settings::{self, Colors, Settings};
use crate::library::user_files::{self, Places};
use crate::story::{Severity, Text};
use crate::tui::frame::styled;
use crate::tui::theme::{ThemeChoice, Themes, UserTheme};
use crate::tui::{Depth, Theme};
use crate::view::{Role, Widths, visible};

/// Which configuration is read.
#[derive(Clone, Debug, Default, clap::Args)]
pub(in crate::cli) struct From {
    /// The configuration to read instead of the usual one (see sayso config)
    #[arg(long, value_name = "FILE")]
    pub config: Option<PathBuf>,
}

/// The arguments of `config`.
#[derive(Debug, clap::Args)]
pub(in crate::cli) struct Options {
    #[command(flatten)]
    from: From,
}

/// The arguments of `keys`.
#[derive(Debug, clap::Args)]
pub(in crate::cli) struct Keys {
    /// The keys of the program, without those of the configuration
    #[arg(long)]
    defaults: bool,
    #[command(flatten)]
    from: From,
}

/// The arguments of `themes`.
#[derive(Debug, clap::Args)]
pub(in crate::cli) struct ThemeList {
    /// When to show a sample of each in its colours
    #[arg(long, value_name = "WHEN", value_enum, default_value_t = When::Auto)]
    color: When,
    #[command(flatten)]
    from: From,
}

/// The largest theme that is read, in bytes, and how many are.
const THEME: (u64, usize) = (100_000, 200);

/// What the configuration and the flags come to.
pub(in crate::cli) struct Chosen {
    pub settings: Settings,
    pub places: Places,
    pub keymap: Keymap,
    pub themes: Themes,
    pub theme: ThemeChoice,
    pub width: Option<u16>,
    pub color: When,
    pub widths: Widths,
}

impl From {
    /// Returns where the user's files are, by the environment and the flag.
    pub(in crate::cli) fn places(&self) -> Places {
        Places::of(&|name| std::env::var_os(name), self.config.as_deref())
    }

    /// Reads the configuration of the user, with the flags over it.
    pub(in crate::cli) fn chosen(&self, look: &Look) -> Result<Chosen, Failure> {
        Chosen::of(self.places(), look)
    }

    /// Tells whether a configuration was named.
    pub(in crate::cli) fn is_named(&self) -> bool {
        self.config.is_some()
    }

    /// Chooses without any file of the user but what is kept between starts.
    pub(in crate::cli) fn chosen_safely(&self, look: &Look) -> Result<Chosen, Failure> {
        let state = self.places().state;
        Chosen::of(Places { state, ..Places::default() }, look)
    }

    /// The same for what must come out the same everywhere: the usual configuration is not read,
    /// nor the user's themes, unless one is asked for by its name.
    pub(in crate::cli) fn chosen_if_named(&self, look: &Look) -> Result<Chosen, Failure> {
        if self.config.is_some() {
            return self.chosen(look);
        }
        let own = look.theme.as_deref().filter(|name| Theme::builtin(name).is_none());
        let themes = own.and_then(|_| self.places().themes);
        Chosen::of(Places { themes, ..Places::default() }, look)
    }
}

impl Chosen {
    fn of(places: Places, look: &Look) -> Result<Self, Failure> {
        let mut settings = Settings::at(places.config.as_deref(), places.named);
        let keymap = user_bindings::rebound(&mut settings);
        let mut chosen = Self {
            width: look.width.or(settings.values.width),
            widths: Widths::of_ambiguous(look.ambiguous.unwrap_or(settings.values.ambiguous))
                .unwrap_or_default(),
            color: look.color.unwrap_or(match settings.values.color {
                Colors::Auto => When::Auto,
                Colors::Always => When::Always,
                Colors::Never => When::Never,
            }),
            themes: themes(&places),
            theme: ThemeChoice::of(crate::tui::theme::BUILTIN[0].name),
            settings,
            places,
            keymap,
        };
        match (&look.theme, &chosen.settings.values.theme) {
            (Some(name), _) => {
                chosen.theme = ThemeChoice::of(name);
                if let Err(problem) = chosen.themes.named(chosen.theme.name()) {
                    return Err(Failure { what: told(&problem), hint: problem.hint });
                }
            }
            (None, Some(name)) => chosen.take(ThemeChoice::of(name)),
            (None, None) => {}
        }
        Ok(chosen)
    }

    /// Takes the theme of the configuration, if it can be shown.
    fn take(&mut self, theme: ThemeChoice) {
        let Err(problem) = self.themes.named(theme.name()) else {
            self.theme = theme;
            return;
        };
        let what = if self.themes.has(theme.name()) {
            format!("the theme {} cannot be shown: {}", theme.name(), told(&problem))
        } else {
            problem.what
        };
        let hint = problem.hint.unwrap_or_default();
        self.settings.add("unknown-theme", self.settings.theme_at.clone(), what, hint);
    }

    /// Returns a theme by its name in the colours that there are.
    pub(in crate::cli) fn named(&self, name: &str) -> Option<Theme> {
        Some(self.themes.named(name).ok()?.reduced(depth(self.color)))
    }

    /// Returns a theme by its name in all its colours, for what no terminal shows; in none where
    /// none are wished.
    pub(in crate::cli) fn named_in_full(&self, name: &str) -> Option<Theme> {
        let theme = self.themes.named(name).ok()?;
        Some(if self.color == When::Never { theme.reduced(Depth::None) } else { theme })
    }

    /// Returns the chosen theme in the colours that there are.
    pub(in crate::cli) fn theme(&self) -> Theme {
        self.named(self.theme.name()).expect("what cannot be shown was not taken")
    }
}

/// Returns what is wrong with a theme in one line, with its place if it has one.
fn told(problem: &crate::story::Problem) -> String {
    if problem.line.text.is_empty() {
        return problem.what.clone();
    }
    format!("{}:{}:{}: {}", problem.file, problem.at.line, problem.at.column, problem.what)
}

/// Reads the themes of the user: the files beside the configuration.
fn themes(places: &Places) -> Themes {
    let Some(folder) = &places.themes else { return Themes::default() };
    let Ok(entries) = std::fs::read_dir(folder) else { return Themes::default() };
    let is_theme = |path: &PathBuf| path.extension().is_some_and(|ending| ending == "toml");
    let mut paths: Vec<PathBuf> =
        entries.filter_map(|entry| Some(entry.ok()?.path())).filter(is_theme).collect();
    paths.sort();
    paths.truncate(THEME.1);
    Themes::of(paths.iter().map(|path| own_theme(path)).collect())
}

/// Reads one theme.
fn own_theme(path: &Path) -> UserTheme {
    let bytes = user_files::read(path, THEME.0).map_err(|why| why.to_string());
    let source = bytes.and_then(|b| String::from_utf8(b).map_err(|why| why.to_string()));
    let (source, unread) = match source {
        Ok(source) => (source, None),
        Err(why) => (String::new(), Some(why)),
    };
    let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let len = source.len();
    UserTheme { name, text: Text::new(path.display().to_string(), source, 0..len), unread }
}

/// Prints where the configuration is, what is wrong with it, and the defaults: all of it a
/// configuration that sets nothing.
pub(in crate::cli) fn run(options: &Options) -> Result<u8, Failure> {
    let chosen = options.from.chosen(&Look::default())?;
    let settings = &chosen.settings;
    let mut told = match &settings.path {
        Some(path) if settings.found => format!("{}\n", path.display()),
        Some(path) => format!("{} is not there: the defaults hold\n", path.display()),
        None => "no place for it: HOME and XDG_CONFIG_HOME are not set\n".to_owned(),
    };
    if let Some(folder) = &chosen.places.themes {
        let _ = writeln!(told, "{} is the folder for themes of your own", folder.display());
    }
    let mut problems = settings.problems.clone();
    problems.extend(chosen.themes.problems());
    let mut listed = Vec::new();
    for problem in &problems {
        diagnostics::write(&mut listed, problem, None)?;
    }
    let stdout = io::stdout();
    let mut out = BufWriter::new(stdout.lock());
    for line in told.lines().chain(String::from_utf8_lossy(&listed).lines()) {
        writeln!(out, "# {}", visible(line))?;
    }
    write!(out, "\n{}", settings::defaults())?;
    out.flush()?;
    let wrong = problems.iter().any(|p| p.severity > Severity::Note);
    Ok(if wrong { PROBLEMS } else { DONE })
}

/// What a sample of a theme shows: words of a speaker by rank, or of a role.
const SAMPLE: [(&str, Role, Option<u32>); 11] = [
    ("Plain words, ", Role::Text, None),
    ("“a quote,” ", Role::Quote, Some(0)),
    ("“another,” ", Role::Quote, Some(1)),
    ("“a third,” ", Role::Quote, Some(2)),
    ("a claim", Role::Claim, None),
    (", ", Role::Text, None),
    ("a name", Role::Mention, None),
    (", ", Role::Text, None),
    ("found", Role::Hit, None),
    (", ", Role::Text, None),
    ("wrong", Role::Problem, None),
];

/// Prints every theme, with a sample in its colours where they are shown.
pub(in crate::cli) fn themes_list(options: &ThemeList) -> Result<u8, Failure> {
    let look = Look { color: Some(options.color), ..Look::default() };
    let chosen = options.from.chosen(&look)?;
    let coloured = match chosen.color {
        When::Always => true,
        When::Auto => on_terminal() && depth(When::Auto) > Depth::None,
        When::Never => false,
    };
    let names = chosen.themes.names();
    let wide = names.iter().map(|n| visible::width(&n.name)).max().unwrap_or(0);
    let stdout = io::stdout();
    let mut out = BufWriter::new(stdout.lock());
    for name in &names {
        let shown = visible(&name.name);
        let gap = wide - visible::width(&shown).min(wide);
        writeln!(out, "{shown}{:gap$}  {}", "", visible(&name.help))?;
        if let Some(theme) = chosen.named(&name.name).filter(|_| coloured) {
            let page = theme.style(Role::Text);
            write!(out, "{:wide$}  ", "")?;
            for (words, role, rank) in SAMPLE {
                let own = rank.map_or(theme.style(role), |rank| theme.speaker(Some(rank)));
                write!(out, "{}", styled(words, page.patch(own)))?;
            }
            writeln!(out)?;
        }
    }
    out.flush()?;
    Ok(DONE)
}

/// Prints the table of keys.
pub(in crate::cli) fn keys(options: &Keys) -> Result<u8, Failure> {
    let keymap = if options.defaults {
        commands::keymap()
    } else {
        options.from.chosen(&Look::default())?.keymap
    };
    io::stdout().write_all(reference::plain(&keymap).as_bytes())?;
    Ok(DONE)
}
