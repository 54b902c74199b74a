//! `sayso formats`: what is read and what is written, from the tables of formats.

use std::fmt::Write as _;
use std::io::{self, Write};

use serde::Serialize;

use crate::cli::{DONE, Failure};
use crate::export::EXPORTS;
use crate::story::formats::{BY_CONTENT, FORMATS};

/// The arguments of `formats`.
#[derive(Debug, clap::Args)]
pub(in crate::cli) struct Options {
    /// Print JSON: an object with two lists, `read` and `written`
    #[arg(long)]
    json: bool,
}

/// Every format.
#[derive(Serialize)]
struct Listed {
    read: Vec<Read>,
    written: Vec<Written>,
}

/// A format that is read.
#[derive(Serialize)]
struct Read {
    name: &'static str,
    help: &'static str,
    endings: &'static [&'static str],
    many: bool,
    lost: &'static str,
}

/// A format that is written.
#[derive(Serialize)]
struct Written {
    name: &'static str,
    help: &'static str,
}

fn listed() -> Listed {
    let read = FORMATS.iter().map(|format| {
        let by_content = BY_CONTENT.iter().find(|reader| reader.format.name == format.name);
        Read {
            name: format.name,
            help: format.help,
            endings: format.endings,
            many: by_content.is_some(),
            lost: by_content.map_or("", |reader| reader.lost),
        }
    });
    let written = EXPORTS.iter().map(|export| Written { name: export.name, help: export.help });
    Listed { read: read.collect(), written: written.collect() }
}

/// Prints every format.
pub(in crate::cli) fn run(options: &Options) -> Result<u8, Failure> {
    let listed = listed();
    let page = if options.json {
        let json = serde_json::to_string_pretty(&listed).map_err(io::Error::other)?;
        json + "\n"
    } else {
        table(&listed)
    };
    io::stdout().write_all(page.as_bytes())?;
    Ok(DONE)
}

fn table(listed: &Listed) -> String {
    let mut page = String::from("Read:\n");
    for format in &listed.read {
        let endings: Vec<String> = format.endings.iter().map(|e| format!(".{e}")).collect();
        let _ = writeln!(page, "  {:<14}  {}", format.name, format.help);
        let _ = writeln!(page, "  {:<14}  {}", "", endings.join(" "));
    }
    page.push_str("\nWritten (sayso export --to NAME):\n");
    for format in &listed.written {
        let _ = writeln!(page, "  {:<14}  {}", format.name, format.help);
    }
    page.push_str(
        "\nAn article in plain text is read as it is. A file of another tool is known by what is in it,\n\
         whatever its name; with --as-text it is opened as an article.\n",
    );
    page
}
