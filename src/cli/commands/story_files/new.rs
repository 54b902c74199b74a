//! `sayso new`: a story file of an article in plain text, Markdown or HTML.

use std::fs::OpenOptions;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use crate::cli::paths::{AsText, open};
use crate::cli::{DONE, Failure};
use crate::export::Outcome;
use crate::export::data::story::file;
use crate::mend::story_of_article;
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
}

pub(in crate::cli) fn run(options: &Options) -> Result<u8, Failure> {
    let (paths, files) = open(std::slice::from_ref(&options.path), None, options.text)?;
    let path = paths.first().unwrap_or(&options.path);
    let story = load(&files, path)?;
    let annotated =
        !story.people.is_empty() || !story.quotes.is_empty() || !story.claims.is_empty();
    if annotated {
        let what = format!("{} has annotations already", path.display());
        let hint = "`sayso export --to story` writes it as a story file, with all of them.";
        return Err(Failure::new(what, hint));
    }
    let story = story_of_article(&story);
    let text = file(&story, &mut Outcome::default());
    let from_input = options.path.as_os_str() == "-";
    let output = match &options.output {
        Some(output) => Some(output.clone()),
        None if from_input => None,
        None => Some(options.path.with_extension("story")),
    };
    let Some(output) = output.filter(|output| output.as_os_str() != "-") else {
        io::stdout().write_all(text.as_bytes())?;
        return Ok(DONE);
    };
    write(&output, &text)?;
    let (people, quotes) = (story.people.len(), story.quotes.len());
    let name = visible(&output.display().to_string()).into_owned();
    let count = |n: usize, one: &str, several: &str| {
        if n == 1 { format!("1 {one}") } else { format!("{n} {several}") }
    };
    let people = count(people, "person", "people");
    let quotes = count(quotes, "quotation as a suggestion", "quotations as suggestions");
    writeln!(io::stdout(), "{name}: {people}, {quotes}; nothing is decided yet")?;
    Ok(DONE)
}

/// Writes a file that is not there yet.
fn write(path: &Path, text: &str) -> Result<(), Failure> {
    let new = OpenOptions::new().write(true).create_new(true).open(path);
    let written = new.and_then(|mut file| file.write_all(text.as_bytes()).and(file.sync_all()));
    written.map_err(|why| {
        let hint = if why.kind() == io::ErrorKind::AlreadyExists {
            "Name another file with -o, or open that one: it is a story already."
        } else {
            "Name a file that you can write with -o."
        };
        Failure::new(format!("cannot write {}: {why}", path.display()), hint)
    })
}
