//! The command line: arguments in, exit code out. No logic of its own: each subcommand is a
//! file that calls the other modules.
//!
//! ```text
//! commands/      the subcommands, a file each
//! startup        the arguments of the reader: paths, places, standard input
//! paths          the stories that a subcommand is about
//! review_args    the reviewer and the journals of the reader
//! open_reviews   reads and writes journals for subcommands
//! safe_mode      --safe: one folder and nothing else
//! line_output    quotes and search hits as lines
//! styled_text    styled text as lines, with or without colours
//! picture        --print --svg
//! diagnostics    problems as lines
//! progress       how far a long run has come
//! ```

pub mod commands;
mod diagnostics;
mod line_output;
mod open_reviews;
mod paths;
mod picture;
mod progress;
mod review_args;
mod safe_mode;
mod startup;
mod styled_text;

use std::ffi::OsString;
use std::fmt::Write as _;
use std::io::{self, Write};
use std::path::PathBuf;

use clap::{Parser, Subcommand, ValueEnum};

use crate::story::OpenError;
use crate::tui::Depth;
use crate::tui::theme::colour::Environment;
use crate::view::visible;

/// Exit code: done.
pub const DONE: u8 = 0;
/// Exit code: problems were found.
pub const PROBLEMS: u8 = 1;
/// Exit code: could not run.
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
    reader: ReaderArgs,
}

/// The arguments where no subcommand is named.
#[derive(Debug, Parser)]
#[command(color = clap::ColorChoice::Never, disable_help_flag = true)]
struct OnlyReader {
    #[command(flatten)]
    reader: ReaderArgs,
}

/// The arguments of the reader.
#[derive(Debug, clap::Args)]
struct ReaderArgs {
    /// Stories, folders or patterns ('news/**/*.story'); - is standard input
    ///
    /// Without any, sayso lists the bundled stories. To open a story at a place: FILE#ID at a quote,
    /// claim or person, +N FILE at paragraph N, +/WORDS at the first match, +#ID at an ID, +G at the
    /// end.
    paths: Vec<PathBuf>,
    /// Read more paths from a file, one per line or separated by NUL; - is standard input
    #[arg(long, value_name = "FILE")]
    files_from: Option<PathBuf>,
    #[command(flatten)]
    text: paths::AsText,
    #[command(flatten)]
    look: LookArgs,
    #[command(flatten)]
    config: commands::config::ConfigArgs,
    /// Look for changed files every two seconds, not only at a key press
    #[arg(long)]
    follow: bool,
    /// Press these keys at the start: names separated by spaces, text in quotation marks
    #[arg(long, value_name = "KEYS")]
    keys: Option<String>,
    /// Print one screen of this size and exit, such as 100x30
    #[arg(long, value_name = "COLUMNSxROWS", value_parser = size)]
    print: Option<(u16, u16)>,
    /// Write the screen of --print to this file as an SVG picture; - is standard output
    #[arg(long, value_name = "FILE")]
    svg: Option<PathBuf>,
    /// Read in plain lines with numbered choices, for screen readers and braille
    #[arg(long)]
    linear: bool,
    /// Append a log of events to this file
    #[arg(long, value_name = "FILE")]
    log: Option<PathBuf>,
    #[command(flatten)]
    safe: safe_mode::Options,
    #[command(flatten)]
    draft: commands::config::DraftArgs,
    #[command(flatten)]
    reviewer: review_args::ReviewerArgs,
}

/// The arguments about appearance.
#[derive(Clone, Debug, Default, clap::Args)]
struct LookArgs {
    /// The theme; auto suits the terminal's background [default: as configured, else terminal]
    #[arg(long, value_name = "NAME")]
    theme: Option<String>,
    /// The width of the text in columns; with 0, printed lines are not wrapped
    #[arg(long, value_name = "COLUMNS", value_parser = width)]
    width: Option<u16>,
    /// When to use colours: auto follows the terminal, `NO_COLOR` and `TERM`
    #[arg(long, value_name = "WHEN", value_enum)]
    color: Option<When>,
    /// The width of ambiguous characters (curly quotes, dashes, Greek, Cyrillic): 2 on many
    /// terminals for Chinese, Japanese and Korean
    #[arg(long, value_name = "COLUMNS", value_parser = clap::value_parser!(u8).range(1..=2))]
    ambiguous: Option<u8>,
}

/// When to use colours.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum When {
    /// If the terminal and the environment allow it
    Auto,
    /// Always, even into a pipe
    Always,
    /// Never
    Never,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Review stories: decide on every quote and claim, with evidence
    Review(ReaderArgs),
    /// Record an author's answers to a list of queries in the journal
    Answer(commands::answer::Options),
    /// Report every problem in stories: where it is, what is wrong, what to do
    #[command(after_help = commands::check::EXITS)]
    Check(commands::check::Options),
    /// Explain a rule of check with an example, or list all rules
    Explain(commands::check::explain::Options),
    /// Show what differs between two annotations of a text, or how well two annotators agree
    #[command(after_help = commands::diff::EXITS)]
    Diff(commands::diff::Options),
    /// Write stories and their reviews in another format
    Export(commands::export::Options),
    /// Write stories of any format for another tool, one by one or folders at a time
    #[command(after_help = commands::export::convert::EXITS)]
    Convert(commands::export::convert::Options),
    /// Propose who says what in plain articles, as story files or as JSON
    #[command(after_help = commands::story_files::draft::EXITS)]
    Draft(commands::story_files::draft::Options),
    /// Make a story file of a plain article, with who probably says what
    New(commands::story_files::new::Options),
    /// Bring story files to their canonical layout
    Fmt(commands::story_files::fmt::Options),
    /// Restore the reviews of a JSON export into the journals of stories
    Import(commands::import::Options),
    /// Print an annotated copy of a story, with numbered notes
    Print(commands::print::Options),
    /// Print what people say in many stories, one line per quote
    #[command(after_help = line_output::EXITS)]
    Quotes(commands::quotes::Options),
    /// Search the text of many stories
    #[command(after_help = line_output::EXITS)]
    Search(commands::search::Options),
    /// Print the table of keys
    Keys(commands::config::Keys),
    /// Print where the configuration is, its mistakes, and the defaults
    Config(commands::config::Options),
    /// List the themes, each with a sample in its colours
    Themes(commands::config::ThemeList),
    /// List the formats that are read and written
    Formats(commands::config::formats::Options),
    /// Print the manual page; read it with man -l
    Man,
    /// Print the completion script of a shell
    Completions(commands::man::Completions),
}

/// Parses a width; 0 stands for no wrapping.
fn width(words: &str) -> Result<u16, String> {
    let width = words.parse().ok().filter(|n| *n == 0 || (10..=500).contains(n));
    width.ok_or_else(|| {
        "a width goes from 10 to 500; with 0, printed lines are not wrapped".to_owned()
    })
}

/// Parses a probability.
fn probability(words: &str) -> Result<f64, String> {
    let p = words.parse().ok().filter(|p| (0.0..=1.0).contains(p));
    p.ok_or_else(|| "a probability goes from 0 to 1, such as 0.8".to_owned())
}

fn size(words: &str) -> Result<(u16, u16), String> {
    let parse = |word: &str| word.parse().ok().filter(|n| (1..=1000).contains(n));
    let both = words.split_once('x').and_then(|(a, b)| Some((parse(a)?, parse(b)?)));
    both.ok_or_else(|| "a size is like 80x24, each from 1 to 1000".to_owned())
}

/// An error of the command line: what could not be done, and what to do about it.
#[derive(Debug)]
struct Failure {
    what: String,
    hint: Option<String>,
}

impl Failure {
    fn new(what: impl Into<String>, hint: impl Into<String>) -> Self {
        Self { what: what.into(), hint: Some(hint.into()) }
    }

    /// Prints it on standard error, with control characters made visible.
    fn report(&self) {
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
                io::ErrorKind::PermissionDenied => {
                    Some("You may not read this file: check its permissions.".to_owned())
                }
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
pub fn main(arguments: impl Iterator<Item = OsString>) -> u8 {
    let arguments: Vec<_> = arguments.collect();
    if commands::man::wants_short_help(&arguments) {
        let _ = io::stdout().write_all(commands::man::short_help().as_bytes());
        return DONE;
    }
    let args = match parse(arguments) {
        Ok(args) => args,
        Err(error) => return usage(&error),
    };
    let code = match args.command {
        Some(Command::Answer(options)) => commands::answer::run(&options),
        Some(Command::Check(options)) => commands::check::run(&options),
        Some(Command::Explain(options)) => commands::check::explain::run(&options),
        Some(Command::Diff(options)) => commands::diff::run(&options),
        Some(Command::Export(options)) => commands::export::run(&options),
        Some(Command::Convert(options)) => commands::export::convert::run(&options),
        Some(Command::Fmt(options)) => commands::story_files::fmt::run(&options),
        Some(Command::Draft(options)) => commands::story_files::draft::run(&options),
        Some(Command::New(options)) => commands::story_files::new::run(&options),
        Some(Command::Import(options)) => commands::import::run(&options),
        Some(Command::Print(options)) => commands::print::run(&options),
        Some(Command::Quotes(options)) => commands::quotes::run(&options),
        Some(Command::Search(options)) => commands::search::run(&options),
        Some(Command::Keys(options)) => commands::config::keys(&options),
        Some(Command::Config(options)) => commands::config::run(&options),
        Some(Command::Man) => commands::man::run(),
        Some(Command::Completions(options)) => commands::man::completions(&options),
        Some(Command::Themes(options)) => commands::config::themes_list(&options),
        Some(Command::Formats(options)) => commands::config::formats::run(&options),
        Some(Command::Review(args)) => commands::read::run(&args, true),
        None => commands::read::run(&args.reader, false),
    };
    match code {
        Ok(code) => code,
        Err(failure) if is_broken_pipe(&failure) => DONE,
        Err(failure) => {
            failure.report();
            FAILED
        }
    }
}

/// Parses the arguments.
///
/// Where none of them is the name of a subcommand, those of the reader alone are tried first:
/// describing every option of every subcommand takes clap longer than reading a story.
fn parse(arguments: Vec<OsString>) -> Result<Args, clap::Error> {
    let is_command = |word: &OsString| {
        word.to_str().is_some_and(|word| word == "help" || Command::has_subcommand(word))
    };
    if arguments.iter().skip(1).any(is_command) {
        return Args::try_parse_from(command_first(arguments));
    }
    match OnlyReader::try_parse_from(&arguments) {
        Ok(only) => Ok(Args { command: None, reader: only.reader }),
        // help and errors speak of the subcommands too
        Err(_) => Args::try_parse_from(arguments),
    }
}

/// Puts the name of a subcommand before options that stand before it: `sayso --theme dark review
/// FILE` is a review, and no story called “review”.
fn command_first(mut arguments: Vec<OsString>) -> Vec<OsString> {
    let parsed = Args::try_parse_from(&arguments);
    let path = parsed.ok().filter(|args| args.command.is_none());
    let Some(path) = path.and_then(|args| args.reader.paths.into_iter().next()) else {
        return arguments;
    };
    let named = path.to_str().is_some_and(Command::has_subcommand);
    // the same word may be the value of an option before it
    let at = arguments.iter().skip(1).rposition(|argument| *argument == *path.as_os_str());
    if let Some(at) = at.filter(|_| named) {
        let name = arguments.remove(at + 1);
        arguments.insert(1, name);
    }
    arguments
}

/// Returns true for a broken pipe, which is no error: the reading end had enough.
fn is_broken_pipe(failure: &Failure) -> bool {
    failure.what == io::Error::from(io::ErrorKind::BrokenPipe).to_string()
        || failure.what == io::Error::from_raw_os_error(32).to_string()
}

/// Prints help or an error about the arguments; these may be quoted in it, so control characters are
/// made visible.
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

/// Returns the colour depth of standard output, as `--color` asks.
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

/// Returns true if standard output is a terminal.
fn on_terminal() -> bool {
    io::IsTerminal::is_terminal(&io::stdout())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What the arguments mean, by all of the command line and by the way that is taken.
    fn both(words: &str) -> [String; 2] {
        let arguments: Vec<OsString> =
            std::iter::once("sayso").chain(words.split_whitespace()).map(Into::into).collect();
        let all = Args::try_parse_from(command_first(arguments.clone()));
        [all, parse(arguments)].map(|args| match args {
            Ok(args) => format!("{args:?}"),
            Err(error) => error.render().to_string(),
        })
    }

    #[test]
    fn arguments_without_a_subcommand_mean_what_they_mean_beside_the_subcommands() {
        for words in [
            "",
            "a.story",
            "a.story b.story +3",
            "a.story --width 60 --theme dark --follow",
            "--print 80x24 --keys n -- -a.story",
            "--as km a.story",
            "a.story --safe",
            "help",
            "help check",
            "--help",
            "-h",
            "--version",
            "-V",
            "--widht 60",
            "--width 9 a.story",
            "--width",
            "reviw a.story",
            "--safe",
            "review a.story",
            "--theme dark review a.story",
            "--theme review a.story",
            "a.story review",
            "check --gate a.story",
            "./check",
        ] {
            let [all, taken] = both(words);
            assert_eq!(all, taken, "sayso {words}");
        }
    }
}
