//! The manual page and what completes arguments in a shell: made from the arguments, the table of
//! keys, and the tables here of exit codes, environment and files.
//!
//! What an argument means is not here.

use std::fmt::Write as _;
use std::io::{self, Write};

use clap::CommandFactory;
use clap_mangen::Man;
use clap_mangen::roff::{Roff, bold, roman};

use crate::app::command::Context;
use crate::app::commands;
use crate::app::keys::help;
use crate::cli::{Args, DONE, Failure};

/// How the program ends, and when so.
const EXITS: &[(&str, &str)] = &[
    ("0", "done"),
    ("1", "problems found"),
    ("2", "could not run"),
    ("128 and more", "a signal ended it: its number and 128"),
];

/// What in the environment is looked at, and what for.
const ENVIRONMENT: &[(&str, &str)] = &[
    ("SAYSO_CONFIG", "the configuration file, as --config"),
    ("XDG_CONFIG_HOME", "the folder of configurations; else $HOME/.config"),
    ("XDG_STATE_HOME", "the folder of what is kept between starts; else $HOME/.local/state"),
    ("NO_COLOR", "if it is set and not empty, nothing is coloured"),
    ("COLORTERM", "truecolor or 24bit: all colours can be shown"),
    ("TERM", "dumb: plain lines, as --linear; else how many colours there are"),
    ("ACCESSIBLE", "if it is set and not 0, plain lines on a terminal, as --linear"),
    ("SSH_CONNECTION, SSH_TTY", "the line may be slow: fewer frames are drawn"),
];

/// The files of the user, and what is in them.
const FILES: &[(&str, &str)] = &[
    ("$XDG_CONFIG_HOME/sayso/config.toml", "the configuration; sayso config prints its defaults"),
    ("$XDG_CONFIG_HOME/sayso/themes/", "themes of one's own"),
    ("$XDG_STATE_HOME/sayso/", "where stories were left, bookmarks, searches"),
];

/// Returns what stands below the options of `--help`.
pub(in crate::cli) fn after_help() -> String {
    let mut exits = EXITS.iter().map(|(code, what)| format!("{code} {what}"));
    let last = exits.next_back().unwrap_or_default();
    let exits: Vec<String> = exits.collect();
    format!(
        "A folder named like a subcommand is written ./check. With stdout not a terminal, the annotated\n\
         copy of the story is printed instead of opening the reader.\n\n\
         Exit codes: {}; {last}.",
        exits.join(", ")
    )
}

/// The arguments of `completions`.
#[derive(Debug, clap::Args)]
pub(in crate::cli) struct Completions {
    /// The shell
    shell: clap_complete::Shell,
}

/// Prints what completes arguments in a shell.
pub(in crate::cli) fn completions(options: &Completions) -> Result<u8, Failure> {
    let mut page = Vec::new();
    clap_complete::generate(options.shell, &mut Args::command(), "sayso", &mut page);
    io::stdout().write_all(&page)?;
    Ok(DONE)
}

/// Prints the manual page.
pub(in crate::cli) fn run() -> Result<u8, Failure> {
    io::stdout().write_all(&page()?)?;
    Ok(DONE)
}

fn page() -> io::Result<Vec<u8>> {
    let command = Args::command();
    let man = Man::new(command.clone());
    let mut page = Vec::new();
    man.render_title(&mut page)?;
    man.render_name_section(&mut page)?;
    man.render_synopsis_section(&mut page)?;
    man.render_description_section(&mut page)?;
    man.render_options_section(&mut page)?;
    subcommands(&command, &mut page)?;
    keys().to_writer(&mut page)?;
    for (title, rows) in [("EXIT STATUS", EXITS), ("ENVIRONMENT", ENVIRONMENT), ("FILES", FILES)] {
        let mut section = Roff::new();
        section.control("SH", [title]);
        for (name, what) in rows {
            row(&mut section, name, what);
        }
        section.to_writer(&mut page)?;
    }
    Ok(page)
}

/// Writes a section on the subcommands, with the options of each.
fn subcommands(command: &clap::Command, page: &mut Vec<u8>) -> io::Result<()> {
    let mut title = Roff::new();
    title.control("SH", ["SUBCOMMANDS"]);
    title.to_writer(page)?;
    for sub in command.get_subcommands() {
        let name = format!("sayso {}", sub.get_name());
        let mut about = Roff::new();
        about.control("SS", [name.as_str()]);
        about.text([roman(sub.get_about().map(ToString::to_string).unwrap_or_default())]);
        about.to_writer(page)?;
        let mut options = Vec::new();
        let sub = sub.clone().disable_help_flag(true).disable_version_flag(true);
        if sub.get_arguments().next().is_some() {
            Man::new(sub).render_options_section(&mut options)?;
        }
        let options = String::from_utf8_lossy(&options).replace(".SH OPTIONS\n", ".PP\n");
        page.extend_from_slice(options.as_bytes());
    }
    Ok(())
}

/// Returns the section on the keys, by context.
fn keys() -> Roff {
    let mut section = Roff::new();
    section.control("SH", ["KEYS"]);
    let keymap = commands::keymap();
    for (context, name, what) in Context::ALL {
        let mut title = String::new();
        let _ = write!(title, "{name}: {what}");
        section.control("SS", [title.as_str()]);
        for (keys, command) in help::rows(&keymap, context) {
            row(&mut section, &keys, command.help);
        }
    }
    section
}

fn row(section: &mut Roff, name: &str, what: &str) {
    section.control("TP", []);
    section.text([bold(name)]);
    section.text([roman(what)]);
}
