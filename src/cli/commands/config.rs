//! `sayso config`, `sayso keys` and `sayso themes`; and the effective configuration of a run:
//! the settings of the file, overridden by flags.
//!
//! ```text
//! formats  `sayso formats`
//! ```

pub(in crate::cli) mod formats;

use std::fmt::Write as _;
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

use crate::app::keys::keymap::Keymap;
use crate::app::keys::reference;
use crate::app::{commands, user_bindings};
use crate::cli::{DONE, Failure, LookArgs, PROBLEMS, When, depth, diagnostics, on_terminal};
use crate::draft::Model;
use crate::library::Drafting;
use crate::library::settings::{self, Colors, Settings};
use crate::library::user_files::{self, Places};
use crate::story::{Severity, Text};
use crate::tui::frame::styled;
use crate::tui::theme::{ThemeChoice, Themes, UserTheme};
use crate::tui::{Depth, Theme};
use crate::view::{Role, Widths, visible};

/// The argument about the configuration.
#[derive(Clone, Debug, Default, clap::Args)]
pub(in crate::cli) struct ConfigArgs {
    /// Read this configuration file instead of the usual one (see sayso config)
    #[arg(long, value_name = "FILE")]
    pub config: Option<PathBuf>,
}

/// The arguments of `config`.
#[derive(Debug, clap::Args)]
pub(in crate::cli) struct Options {
    #[command(flatten)]
    config: ConfigArgs,
}

/// The arguments of `keys`.
#[derive(Debug, clap::Args)]
pub(in crate::cli) struct Keys {
    /// Only the default keys, without those of the configuration
    #[arg(long)]
    defaults: bool,
    #[command(flatten)]
    config: ConfigArgs,
}

/// The arguments of `themes`.
#[derive(Debug, clap::Args)]
pub(in crate::cli) struct ThemeList {
    /// When to show a sample of each theme in its colours
    #[arg(long, value_name = "WHEN", value_enum, default_value_t = When::Auto)]
    color: When,
    #[command(flatten)]
    config: ConfigArgs,
}

/// The largest theme file that is read, in bytes.
const MAX_THEME_SIZE: u64 = 100_000;
/// The largest model that is read, in bytes.
pub(in crate::cli) const MAX_MODEL_SIZE: u64 = 1 << 20;

/// What to do about a model that cannot be used.
const NO_MODEL: &str = "Name a file that examples/train-draft.rs has made, or take the row out.";
/// The most theme files that are read.
const MAX_THEMES: usize = 200;

/// The configuration of a run: settings overridden by flags, with keymap and themes.
pub(in crate::cli) struct EffectiveConfig {
    pub settings: Settings,
    pub places: Places,
    pub keymap: Keymap,
    pub themes: Themes,
    pub theme: ThemeChoice,
    pub width: Option<u16>,
    pub color: When,
    pub widths: Widths,
    /// The model of drafts, where another one is configured than that of the program.
    model: Option<Model>,
}

/// The argument about drafts.
#[derive(Clone, Copy, Debug, Default, clap::Args)]
pub(in crate::cli) struct DraftArgs {
    /// Propose nothing in articles that nobody has annotated
    #[arg(long)]
    no_draft: bool,
}

impl ConfigArgs {
    /// Returns where the user's files are, from the environment and the flag.
    pub(in crate::cli) fn places(&self) -> Places {
        Places::of(&|name| std::env::var_os(name), self.config.as_deref())
    }

    /// Reads the user's configuration, overridden by flags.
    pub(in crate::cli) fn load(&self, look: &LookArgs) -> Result<EffectiveConfig, Failure> {
        EffectiveConfig::of(self.places(), look)
    }

    /// Returns the model of drafts that the user's configuration names, for commands that print or
    /// write what is proposed: whoever reads that does not see which model was used instead.
    ///
    /// # Errors
    /// If the model cannot be used, or not even the configuration can be read.
    pub(in crate::cli) fn model(&self) -> Result<Option<Model>, Failure> {
        let places = self.places();
        let settings = Settings::at(places.config.as_deref(), places.named);
        if let Some(problem) = settings.problems.iter().find(|p| p.rule == "config-unreadable") {
            return Err(Failure::new(one_line(problem), "sayso config shows where it should be."));
        }
        model(&settings, &places).map_err(|why| Failure::new(why, NO_MODEL))
    }

    /// Returns true if `--config` names a file.
    pub(in crate::cli) fn is_named(&self) -> bool {
        self.config.is_some()
    }

    /// Returns the defaults, overridden by flags: of the user's files only the saved state is used.
    pub(in crate::cli) fn load_for_safe_mode(
        &self,
        look: &LookArgs,
    ) -> Result<EffectiveConfig, Failure> {
        let state = self.places().state;
        EffectiveConfig::of(Places { state, ..Places::default() }, look)
    }

    /// Returns a configuration for output that must be the same everywhere: reads a configuration only
    /// if `--config` names it, and the user's themes only if `--theme` does.
    pub(in crate::cli) fn load_if_named(
        &self,
        look: &LookArgs,
    ) -> Result<EffectiveConfig, Failure> {
        if self.config.is_some() {
            return self.load(look);
        }
        let own = look.theme.as_deref().filter(|name| Theme::builtin(name).is_none());
        let themes = own.and_then(|_| self.places().themes);
        EffectiveConfig::of(Places { themes, ..Places::default() }, look)
    }
}

impl EffectiveConfig {
    fn of(places: Places, look: &LookArgs) -> Result<Self, Failure> {
        let mut settings = Settings::at(places.config.as_deref(), places.named);
        let keymap = user_bindings::apply(&mut settings);
        let mut config = Self {
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
            model: None,
        };
        config.read_model();
        match (&look.theme, &config.settings.values.theme) {
            (Some(name), _) => {
                config.theme = ThemeChoice::of(name);
                if let Err(problem) = config.themes.named(config.theme.name()) {
                    return Err(Failure { what: one_line(&problem), hint: problem.hint });
                }
            }
            (None, Some(name)) => config.use_theme(ThemeChoice::of(name)),
            (None, None) => {}
        }
        Ok(config)
    }

    /// Uses the theme of the configuration, or reports why it cannot be used.
    fn use_theme(&mut self, theme: ThemeChoice) {
        let Err(problem) = self.themes.named(theme.name()) else {
            self.theme = theme;
            return;
        };
        let what = if self.themes.has(theme.name()) {
            format!("the theme {} cannot be used: {}", theme.name(), one_line(&problem))
        } else {
            problem.what
        };
        let hint = problem.hint.unwrap_or_default();
        self.settings.add("unknown-theme", self.settings.theme_at.clone(), what, hint);
    }

    /// Reads the model of the configuration, or reports why it cannot be used.
    fn read_model(&mut self) {
        if !self.settings.values.draft {
            return;
        }
        match model(&self.settings, &self.places) {
            Ok(model) => self.model = model,
            Err(why) => {
                let what = format!("{why}; the one that comes with sayso is used");
                let at = self.settings.model_at.clone();
                self.settings.add("unusable-model", at, what, NO_MODEL.to_owned());
            }
        }
    }

    /// Returns what drafts articles that nobody has annotated, as configured.
    pub(in crate::cli) fn drafting(&self, args: DraftArgs) -> Drafting {
        if args.no_draft || !self.settings.values.draft {
            return Drafting::off();
        }
        Drafting::with(self.model.clone())
    }

    /// Returns a theme by name, reduced to the colours of the terminal.
    pub(in crate::cli) fn theme_named(&self, name: &str) -> Option<Theme> {
        let theme = self.themes.named(name).ok()?.reduced(depth(self.color));
        let term = std::env::var("TERM").ok();
        let italics = Depth::has_italics(term.as_deref());
        Some(if italics { theme } else { theme.without_italics() })
    }

    /// Returns a theme by name in all its colours, for pictures; in none with `--color never`.
    pub(in crate::cli) fn theme_in_full_colour(&self, name: &str) -> Option<Theme> {
        let theme = self.themes.named(name).ok()?;
        Some(if self.color == When::Never { theme.reduced(Depth::None) } else { theme })
    }

    /// Returns the current theme, reduced to the colours of the terminal.
    pub(in crate::cli) fn theme(&self) -> Theme {
        self.theme_named(self.theme.name()).expect("only usable themes are set")
    }
}

/// Returns the model that a configuration names, if it names one.
fn model(settings: &Settings, places: &Places) -> Result<Option<Model>, String> {
    let Some(name) = settings.values.model.as_ref() else { return Ok(None) };
    let folder = places.config.as_deref().and_then(Path::parent).unwrap_or(Path::new(""));
    let path = folder.join(name);
    let bytes = user_files::read(&path, MAX_MODEL_SIZE).map_err(|why| why.to_string());
    let model = bytes.and_then(|bytes| Model::read(&bytes).map_err(|why| why.to_string()));
    model.map(Some).map_err(|why| format!("the model {} cannot be used: {why}", path.display()))
}

/// Returns a problem of a theme as one line, with its position if it has one.
fn one_line(problem: &crate::story::Problem) -> String {
    if problem.line.text.is_empty() {
        return problem.what.clone();
    }
    format!("{}:{}:{}: {}", problem.file, problem.at.line, problem.at.column, problem.what)
}

/// Reads the user's themes: the files next to the configuration.
fn themes(places: &Places) -> Themes {
    let Some(folder) = &places.themes else { return Themes::default() };
    let Ok(entries) = std::fs::read_dir(folder) else { return Themes::default() };
    let is_theme = |path: &PathBuf| path.extension().is_some_and(|ending| ending == "toml");
    let mut paths: Vec<PathBuf> =
        entries.filter_map(|entry| Some(entry.ok()?.path())).filter(is_theme).collect();
    paths.sort();
    paths.truncate(MAX_THEMES);
    Themes::of(paths.iter().map(|path| own_theme(path)).collect())
}

/// Reads one theme file.
fn own_theme(path: &Path) -> UserTheme {
    let bytes = user_files::read(path, MAX_THEME_SIZE).map_err(|why| why.to_string());
    let source = bytes.and_then(|b| String::from_utf8(b).map_err(|why| why.to_string()));
    let (source, unread) = match source {
        Ok(source) => (source, None),
        Err(why) => (String::new(), Some(why)),
    };
    let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let len = source.len();
    UserTheme { name, text: Text::new(path.display().to_string(), source, 0..len), unread }
}

/// Prints where the configuration is, its mistakes, and the defaults; all of it commented out, so that
/// the output is itself a configuration.
pub(in crate::cli) fn run(options: &Options) -> Result<u8, Failure> {
    let config = options.config.load(&LookArgs::default())?;
    let settings = &config.settings;
    let mut header = match &settings.path {
        Some(path) if settings.found => format!("{}\n", path.display()),
        Some(path) => format!("{} does not exist: the defaults apply\n", path.display()),
        None => "no configuration: HOME and XDG_CONFIG_HOME are not set\n".to_owned(),
    };
    if let Some(folder) = &config.places.themes {
        let _ = writeln!(header, "{} is the folder for themes of your own", folder.display());
    }
    let mut problems = settings.problems.clone();
    problems.extend(config.themes.problems());
    let mut listed = Vec::new();
    for problem in &problems {
        diagnostics::write(&mut listed, problem, None)?;
    }
    let stdout = io::stdout();
    let mut out = BufWriter::new(stdout.lock());
    for line in header.lines().chain(String::from_utf8_lossy(&listed).lines()) {
        writeln!(out, "# {}", visible(line))?;
    }
    write!(out, "\n{}", settings::defaults())?;
    out.flush()?;
    let wrong = problems.iter().any(|p| p.severity > Severity::Note);
    Ok(if wrong { PROBLEMS } else { DONE })
}

/// The sample of a theme: words in the style of a role, or of a speaker by rank.
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

/// Prints every theme, with a sample if colours are shown.
pub(in crate::cli) fn themes_list(options: &ThemeList) -> Result<u8, Failure> {
    let look = LookArgs { color: Some(options.color), ..LookArgs::default() };
    let config = options.config.load(&look)?;
    let coloured = match config.color {
        When::Always => true,
        When::Auto => on_terminal() && depth(When::Auto) > Depth::None,
        When::Never => false,
    };
    let names = config.themes.names();
    let wide = names.iter().map(|n| visible::width(&n.name)).max().unwrap_or(0);
    let stdout = io::stdout();
    let mut out = BufWriter::new(stdout.lock());
    for name in &names {
        let shown = visible(&name.name);
        let gap = wide - visible::width(&shown).min(wide);
        writeln!(out, "{shown}{:gap$}  {}", "", visible(&name.help))?;
        if let Some(theme) = config.theme_named(&name.name).filter(|_| coloured) {
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
        options.config.load(&LookArgs::default())?.keymap
    };
    io::stdout().write_all(reference::plain(&keymap).as_bytes())?;
    Ok(DONE)
}
