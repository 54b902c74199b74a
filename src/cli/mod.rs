//! Arguments in, exit code out. No logic of its own: each subcommand is a file
//! that calls the rooms before this one.

pub mod commands;
mod diagnostics;
mod line_output;
mod open_reviews;
mod paths;
mod picture;
mod review_args;
mod safe_mode;
mod startup;
mod styled_text;

use std::fmt::Write as _;
use std::io::{self, Write};
use std::path::PathBuf;

use clap::{Parser, Subcommand, ValueEnum};

use crate::story::OpenError;
use crate::tui::Depth;
use crate::tui::theme::colour::Environment;
use crate::view::visible;

/// What went well: exit code 0.
pub const DONE: u8 = 0;
/// Problems were found: exit code 1.
pub const PROBLEMS: u8 = 1;
/// It could not run: exit code 2.
pub const FAILED: u8 = 2;

/// A terminal reader for annotated news stories: who said what, and on whose say-so
#[derive(Debug, Parser)]
#[command(
    name = "sayso",
    version,
    color = clap::ColorChoice::Never,
    args_conflicts_with_subcommands = true,
    after_help = commands::man::after_help()
)]
struct Args {
    #[command(subcommand)]
    command: Option<Command>,
    #[command(flatten)]
    reading: Reading,
}

/// What the reader is started with.
#[derive(Debug, clap::Args)]
struct Reading {
    /// Stories, folders of stories or patterns ('news/**/*.story'); without any, the bundled ones.
    /// FILE#ID opens at a quote, claim or person, +N at a paragraph, +/WORDS at words, +#ID at an
    /// ID, +G at the end; - reads standard input
    paths: Vec<PathBuf>,
    /// Take more paths from a file (- is standard input), one a line or parted by NUL
    #[arg(long, value_name = "FILE")]
    files_from: Option<PathBuf>,
    #[command(flatten)]
    look: Look,
    #[command(flatten)]
    from: commands::config::From,
    /// Look for changed files every two seconds, not only at a key
    #[arg(long)]
    follow: bool,
    /// Type these keys at the start: names parted by blanks, text in quotation marks
    #[arg(long, value_name = "KEYS")]
    keys: Option<String>,
    /// Print one frame of this size instead of opening the terminal
    #[arg(long, value_name = "COLUMNSxROWS", value_parser = size)]
    print: Option<(u16, u16)>,
    /// Draw the frame of --print as an SVG picture into this file (- is standard output)
    #[arg(long, value_name = "FILE")]
    svg: Option<PathBuf>,
    /// Read in plain lines with numbered choices, for screen readers and braille
    #[arg(long)]
    linear: bool,
    /// Write what happens, a line each, to the end of this file
    #[arg(long, value_name = "FILE")]
    log: Option<PathBuf>,
    #[command(flatten)]
    safe: safe_mode::Options,
    #[command(flatten)]
    checker: review_args::Checker,
}

/// How things look.
#[derive(Clone, Debug, Default, clap::Args)]
struct Look {
    /// The theme; auto suits the terminal's ground [default: the configuration's, else terminal]
    #[arg(long, value_name = "NAME")]
    theme: Option<String>,
    /// Columns of the text
    #[arg(long, value_name = "COLUMNS", value_parser = width)]
    width: Option<u16>,
    /// Colours: auto follows the terminal, `NO_COLOR` and `TERM`
    #[arg(long, value_name = "WHEN", value_enum)]
    color: Option<When>,
    /// Columns of ambiguous characters (curly quotes, dashes, Greek, Cyrillic): 2 on many
    /// terminals for Chinese, Japanese and Korean
    #[arg(long, value_name = "COLUMNS", value_parser = clap::value_parser!(u8).range(1..=2))]
    ambiguous: Option<u8>,
}

/// When something is coloured.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum When {
    /// As the terminal and the environment say
    Auto,
    /// Even into a pipe
    Always,
    /// Not at all
    Never,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Check a story: decide every quote and claim, with evidence, by keys
    Review(Reading),
    /// Take the answers that an author typed into a list of queries into the journal
    Answer(commands::answer::Options),
    /// Report every problem of stories: place, what is wrong, what to do
    Check(commands::check::Options),
    /// Write what was loaded and decided in another format
    Export(commands::export::Options),
    /// Take the reviews of a JSON export back into the journals of stories
    Import(commands::import::Options),
    /// Print the annotated copy of a story, with numbered notes
    Print(commands::print::Options),
    /// Print what people say in many stories, a line for each quote
    #[command(after_help = line_output::EXITS)]
    Quotes(commands::quotes::Options),
    /// Look for words in the text of many stories
    #[command(after_help = line_output::EXITS)]
    Search(commands::search::Options),
    /// Print the table of keys
    Keys(commands::config::Keys),
    /// Print where the configuration is, what is wrong with it, and the defaults
    Config(commands::config::Options),
    /// List the themes, each with a sample in its colours
    Themes(commands::config::ThemeList),
    /// Print the manual page, to be read with man -l
    Man,
    /// Print what completes arguments in a shell
    Completions(commands::man::Completions),
}

/// Reads columns: 0 for lines that are not broken.
fn width(words: &str) -> Result<u16, String> {
    let width = words.parse().ok().filter(|n| *n == 0 || (10..=500).contains(n));
    width
        .ok_or_else(|| "a width goes from 10 to 500; 0 breaks no lines that are printed".to_owned())
}

fn size(words: &str) -> Result<(u16, u16), String> {
    let parse = |word: &str| word.parse().ok().filter(|n| (1..=1000).contains(n));
    let both = words.split_once('x').and_then(|(a, b)| Some((parse(a)?, parse(b)?)));
    both.ok_or_else(|| "a size is like 80x24, each from 1 to 1000".to_owned())
}

/// What could not be done, with what to do about it.
#[derive(Debug)]
struct Failure {
    what: String,
    hint: Option<String>,
}

impl Failure {
    fn new(what: impl Into<String>, hint: impl Into<String>) -> Self {
        Self { what: what.into(), hint: Some(hint.into()) }
    }

    /// Says it on standard error, made visible.
    fn say(&self) {
        let mut text = format!("sayso: {}\n", visible(&self.what));
        if let Some(hint) = &self.hint {
            let _ = writeln!(text, "hint: {}", visible(hint));
        }
        let _ = io::stderr().write_all(text.as_bytes());
    }
}

impl From<OpenError> for Failure {
    fn from(error: OpenError) -> Self {
        let hint = match &error {
            OpenError::NoStory { hint, .. } => Some(hint.clone()),
            OpenError::Io { why, .. } => match why.kind() {
                io::ErrorKind::NotFound => {
                    Some("Look at the path; sayso alone opens the bundled stories.".to_owned())
                }
                io::ErrorKind::PermissionDenied => Some("Get permission to read it.".to_owned()),
                _ => None,
            },
        };
        Self { what: error.to_string(), hint }
    }
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        Self { what: error.to_string(), hint: None }
    }
}

/// Runs the program on arguments (the first is the program's name) and returns its exit code.
pub fn main(arguments: impl Iterator<Item = std::ffi::OsString>) -> u8 {
    let args = match Args::try_parse_from(arguments) {
        Ok(args) => args,
        Err(error) => return usage(&error),
    };
    let code = match args.command {
        Some(Command::Answer(options)) => commands::answer::run(&options),
        Some(Command::Check(options)) => commands::check::run(&options),
        Some(Command::Export(options)) => commands::export::run(&options),
        Some(Command::Import(options)) => commands::import::run(&options),
        Some(Command::Print(options)) => commands::print::run(&options),
        Some(Command::Quotes(options)) => commands::quotes::run(&options),
        Some(Command::Search(options)) => commands::search::run(&options),
        Some(Command::Keys(options)) => commands::config::keys(&options),
        Some(Command::Config(options)) => commands::config::run(&options),
        Some(Command::Man) => commands::man::run(),
        Some(Command::Completions(options)) => commands::man::completions(&options),
        Some(Command::Themes(options)) => commands::config::themes_list(&options),
        Some(Command::Review(reading)) => commands::read::run(&reading, true),
        None => commands::read::run(&args.reading, false),
    };
    match code {
        Ok(code) => code,
        Err(failure) if is_broken_pipe(&failure) => DONE,
        Err(failure) => {
            failure.say();
            FAILED
        }
    }
}

/// A reader that went away is no error: it had enough.
fn is_broken_pipe(failure: &Failure) -> bool {
    failure.what == io::Error::from(io::ErrorKind::BrokenPipe).to_string()
        || failure.what == io::Error::from_raw_os_error(32).to_string()
}

/// Prints help or what is wrong with the arguments, which may quote them, made visible.
fn usage(error: &clap::Error) -> u8 {
    let mut text = String::new();
    for line in error.render().to_string().lines() {
        let (sort, line) = match (line.strip_prefix("error: "), line.strip_prefix("  tip: ")) {
            (Some(what), _) => ("sayso: ", what),
            (_, Some(hint)) => ("hint: ", hint),
            _ => ("", line),
        };
        let _ = writeln!(text, "{sort}{}", visible(line.trim_end()));
    }
    if error.use_stderr() {
        let _ = io::stderr().write_all(text.as_bytes());
        FAILED
    } else {
        let _ = io::stdout().write_all(text.as_bytes());
        DONE
    }
}

/// Returns how many colours standard output shows, as wished.
fn depth(when: When) -> Depth {
    let value = |name: &str| std::env::var(name).ok();
    let (no_color, colorterm, term) = (value("NO_COLOR"), value("COLORTERM"), value("TERM"));
    let environment = Environment {
        no_color: no_color.as_deref(),
        colorterm: colorterm.as_deref(),
        term: term.as_deref(),
    };
    match when {
        When::Never => Depth::None,
        When::Always => {
            Depth::of(Environment { no_color: None, ..environment }).max(Depth::Sixteen)
        }
        When::Auto => Depth::of(environment),
    }
}

/// Tells whether standard output is a terminal.
fn on_terminal() -> bool {
    io::IsTerminal::is_terminal(&io::stdout())
}
