//! `sayso new`: a story file of an article in plain text, Markdown or HTML.

use std::io::{self, Write};
use std::path::{Path, PathBuf};

use super::{annotated, counted, drafter, is_annotated, too_large, write_whole};
use crate::cli::commands::config::ConfigArgs;
use crate::cli::paths::{AsText, open};
use crate::cli::{DONE, Failure};
use crate::export::Outcome;
use crate::export::data::story::file;
use crate::library::is_too_large;
use crate::mend::{story_of_article, undrafted, without_bystanders};
use crate::story::formats::members;
use crate::story::load;
use crate::view::visible;

/// The arguments of `new`.
#[derive(Debug, clap::Args)]
pub(in crate::cli) struct Options {
    /// The article, in plain text, Markdown or HTML; - is standard input
    #[arg(value_name = "ARTICLE")]
    path: PathBuf,
    /// The story file to write [default: the article's name with .story; standard output for -]
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
    #[command(flatten)]
    text: AsText,
    #[command(flatten)]
    config: ConfigArgs,
}

pub(in crate::cli) fn run(options: &Options) -> Result<u8, Failure> {
    let (paths, files) = open(std::slice::from_ref(&options.path), None, options.text)?;
    let path = paths.first().unwrap_or(&options.path);
    let story = load(&files, path)?;
    if is_annotated(&story) {
        return Err(annotated(path));
    }
    if is_too_large(&story) || is_too_large(&undrafted(&story)) {
        return Err(too_large(path));
    }
    let story = without_bystanders(story_of_article(&story, &drafter(&options.config)?));
    let text = file(&story, &mut Outcome::default());
    let from_input = options.path.as_os_str() == "-";
    let output = match &options.output {
        Some(output) => Some(output.clone()),
        None if from_input => None,
        None => Some(members::file_beside(&files, &options.path, "story")),
    };
    let Some(output) = output.filter(|output| output.as_os_str() != "-") else {
        io::stdout().write_all(text.as_bytes())?;
        return Ok(DONE);
    };
    write(&output, &text)?;
    let (people, quotes) = (story.people.len(), story.quotes.len());
    let name = visible(&output.display().to_string()).into_owned();
    let people = counted(people, "person", "people");
    let quotes = counted(quotes, "quotation as a suggestion", "quotations as suggestions");
    writeln!(io::stdout(), "{name}: {people}, {quotes}; nothing is decided yet")?;
    Ok(DONE)
}

/// Writes a file that is not there yet.
fn write(path: &Path, text: &str) -> Result<(), Failure> {
    write_whole(path, text.as_bytes(), false).map_err(|why| {
        let hint = if why.kind() == io::ErrorKind::AlreadyExists {
            "Name another file with -o, or open that one: it is a story already."
        } else {
            "Name a file that you can write with -o."
        };
        Failure::new(format!("cannot write {}: {why}", path.display()), hint)
    })
}
