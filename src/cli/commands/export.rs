//! `sayso export`: stories and their reviews in another format, on standard output.

pub(in crate::cli) mod convert;
mod inputs;

use std::fs::{self, File};
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

use crate::cli::line_output::report_left_out;
use crate::cli::open_reviews::JournalArgs;
use crate::cli::paths::{Paths, stories};
use crate::cli::{DONE, FAILED, Failure, PROBLEMS, on_terminal};
use crate::export::data::csv;
use crate::export::table::Table;
use crate::export::{self, EXPORTS, ExportInput, FilesOf, Options as Asked, Outcome};
use crate::story::files::Keeping;
use crate::story::text::offsets::Unit;
use crate::view::visible;
use inputs::Inputs;

/// What offsets can count.
const UNITS: [(&str, Unit); 2] = [("utf16", Unit::Utf16), ("chars", Unit::Chars)];

/// Returns what offsets count.
fn unit(name: Option<&str>) -> Unit {
    let known = UNITS.iter().find(|(known, _)| Some(*known) == name);
    known.map_or(Unit::Utf16, |(_, unit)| *unit)
}

/// The arguments of `export`.
#[derive(Debug, clap::Args)]
pub(in crate::cli) struct Options {
    /// The format
    #[arg(long, value_name = "FORMAT", value_parser = EXPORTS.iter().map(|e| e.name).collect::<Vec<_>>())]
    to: String,
    #[command(flatten)]
    paths: Paths,
    #[command(flatten)]
    reviews: JournalArgs,
    /// Only what this reviewer recorded
    #[arg(long = "as", value_name = "WHO")]
    who: Option<String>,
    /// Include what is confidential: quotes off the record, and whatever a note marks as such
    #[arg(long)]
    include_confidential: bool,
    /// json: the text of the article too, so that nothing else is needed
    #[arg(long)]
    with_text: bool,
    /// What a format of another tool cannot hold is said, but is no failure
    #[arg(long)]
    lossy: bool,
    /// csv: which table [default: items]
    #[arg(long, value_name = "TABLE", value_parser = Table::ALL.map(|(_, name)| name))]
    table: Option<String>,
    /// doccano: what offsets count [default: utf16]
    #[arg(long, value_name = "UNIT", value_parser = UNITS.map(|(name, _)| name))]
    unit: Option<String>,
    /// csv: write every table to this folder, one file each; formats of other tools: write the files
    /// of each story, or of all
    #[arg(long, value_name = "DIR", conflicts_with = "table")]
    out: Option<PathBuf>,
    /// claimreview: the publisher of the review [default: the story's outlet]
    #[arg(long, value_name = "NAME")]
    publisher: Option<String>,
    /// claimreview: the publisher's URL
    #[arg(long, value_name = "URL", value_parser = url)]
    publisher_url: Option<String>,
    /// claimreview: the URL of the page with the review [default: the story's url]
    #[arg(long, value_name = "URL", value_parser = url)]
    base_url: Option<String>,
}

fn url(words: &str) -> Result<String, String> {
    let web = words.starts_with("https://") || words.starts_with("http://");
    let clean = !words.contains(|c: char| c.is_whitespace() || c.is_control());
    if web && clean { Ok(words.to_owned()) } else { Err("a URL begins with https://".into()) }
}

pub(in crate::cli) fn run(options: &Options) -> Result<u8, Failure> {
    let export = EXPORTS
        .iter()
        .find(|e| e.name == options.to)
        .expect("clap lets only formats of the table pass");
    let table = options.table.as_deref();
    let table = table.and_then(|name| Table::ALL.iter().find(|(_, known)| *known == name));
    let takes_folder = options.to == "csv" || export.files.is_some() || export.whole.is_some();
    if (table.is_some() && options.to != "csv") || (options.out.is_some() && !takes_folder) {
        let hint = "Use --to csv, or leave out --table and --out.";
        return Err(Failure::new(format!("{} has no tables", options.to), hint));
    }
    if options.with_text && options.to != "json" {
        let what = format!("{} has no --with-text", options.to);
        return Err(Failure::new(what, "Use --to json, or leave it out."));
    }
    if options.unit.is_some() && options.to != "doccano" {
        let what = format!("{} has no --unit", options.to);
        return Err(Failure::new(what, "Use --to doccano, or leave it out."));
    }
    let asked = Asked {
        include_confidential: options.include_confidential,
        who: options.who.clone(),
        publisher: options.publisher.clone(),
        publisher_url: options.publisher_url.clone(),
        base_url: options.base_url.clone(),
        with_text: options.with_text,
        table: table.map(|(table, _)| *table),
        unit: unit(options.unit.as_deref()),
    };
    let (named, files) = options.paths.open()?;
    let files = Keeping::of(&files);
    let paths = stories(&files, &named).all()?;
    if !export.many && options.out.is_none() && paths.len() > 1 {
        let what = format!("{} stories would be one after the other in one file", paths.len());
        return Err(Failure::new(what, "Name a folder for them with --out, or one story."));
    }
    let inputs = Inputs {
        files: &files,
        reviews: &options.reviews,
        asked: &asked,
        // import must restore exactly what was written
        as_written: options.to == "json",
        doing: "exporting",
    };
    let out = options.out.as_deref();
    let (outcome, failed) = inputs.each(&paths, |stories| written(export, &asked, out, stories));
    let outcome = outcome?;
    report(&outcome);
    let complete = outcome.refused.is_empty() && (outcome.lost.is_empty() || options.lossy);
    Ok(match (failed, complete) {
        (true, _) => FAILED,
        (false, false) => PROBLEMS,
        (false, true) => DONE,
    })
}

/// Writes stories to where they go.
fn written(
    export: &export::Export,
    asked: &Asked,
    folder: Option<&Path>,
    stories: &mut dyn Iterator<Item = ExportInput>,
) -> Result<Outcome, Failure> {
    match (folder, export.files, export.whole) {
        (Some(folder), Some(files_of), _) => files_into(folder, files_of, stories),
        (Some(folder), None, Some((name, beside))) => {
            let mut text = Vec::new();
            let outcome = (export.write)(stories, asked, &mut text)?;
            fs::create_dir_all(folder).map_err(|why| failed(folder, &why))?;
            put(&folder.join(name), &text)?;
            beside.iter().try_for_each(|(name, text)| put(&folder.join(name), text.as_bytes()))?;
            Ok(outcome)
        }
        (Some(folder), None, None) => tables(folder, stories),
        (None, ..) if !export.many && on_terminal() => shown(export.write, asked, stories),
        (None, ..) => {
            let stdout = io::stdout();
            let mut out = BufWriter::with_capacity(1 << 16, stdout.lock());
            let outcome = (export.write)(stories, asked, &mut out)?;
            out.flush()?;
            Ok(outcome)
        }
    }
}

/// Prints a file on a terminal, if the article in it has no characters that a terminal takes for
/// commands.
fn shown(
    write: export::Write,
    asked: &Asked,
    stories: &mut dyn Iterator<Item = ExportInput>,
) -> Result<Outcome, Failure> {
    let mut text = Vec::new();
    let outcome = write(stories, asked, &mut text)?;
    let text = String::from_utf8_lossy(&text);
    let plain = |line: &str| line == visible(line);
    if !text.lines().all(|line| plain(&line.replace('\t', " "))) {
        let what = "a terminal might take characters of the article for commands";
        let hint = "Send it to a file with > FILE, or name a folder with --out.";
        return Err(Failure::new(what, hint));
    }
    io::stdout().write_all(text.as_bytes())?;
    Ok(outcome)
}

fn failed(path: &Path, why: &io::Error) -> Failure {
    let what = format!("cannot write {}: {why}", path.display());
    Failure::new(what, "Name a folder that you can write to.")
}

/// Writes the files of stories into a folder; none that is there already is written over.
fn files_into(
    folder: &Path,
    files_of: FilesOf,
    stories: &mut dyn Iterator<Item = ExportInput>,
) -> Result<Outcome, Failure> {
    fs::create_dir_all(folder).map_err(|why| failed(folder, &why))?;
    let mut outcome = Outcome::default();
    for input in stories {
        outcome.left_out += input.left_out;
        for (name, text) in files_of(&input, &mut outcome) {
            put(&folder.join(name), text.as_bytes())?;
        }
    }
    Ok(outcome)
}

/// Writes a file, unless it is there with something else in it.
fn put(path: &Path, text: &[u8]) -> Result<(), Failure> {
    let new = fs::OpenOptions::new().write(true).create_new(true).open(path);
    match new {
        Ok(mut file) => file.write_all(text).map_err(|why| failed(path, &why)),
        Err(why) if why.kind() == io::ErrorKind::AlreadyExists => {
            if fs::read(path).is_ok_and(|there| there == text) {
                return Ok(());
            }
            let what = format!("{} is there already, with something else in it", path.display());
            Err(Failure::new(what, "Move it away, or name another folder."))
        }
        Err(why) => Err(failed(path, &why)),
    }
}

/// Writes every table into a folder, one file each.
fn tables(
    folder: &Path,
    stories: &mut dyn Iterator<Item = ExportInput>,
) -> Result<Outcome, Failure> {
    fs::create_dir_all(folder).map_err(|why| failed(folder, &why))?;
    let mut files = Vec::new();
    for (table, name) in Table::ALL {
        let path = folder.join(format!("{name}.csv"));
        let file = File::create(&path).map_err(|why| failed(&path, &why))?;
        let mut file = BufWriter::new(file);
        file.write_all(csv::head(table).as_bytes()).map_err(|why| failed(&path, &why))?;
        files.push((table, path, file));
    }
    let mut outcome = Outcome::default();
    for input in stories {
        outcome.left_out += input.left_out;
        for (table, path, file) in &mut files {
            let rows = csv::rows(&input, *table);
            file.write_all(rows.as_bytes()).map_err(|why| failed(path, &why))?;
        }
    }
    for (_, path, mut file) in files {
        file.flush().map_err(|why| failed(&path, &why))?;
    }
    Ok(outcome)
}

/// Reports on standard error what was not written.
fn report(outcome: &Outcome) {
    for refused in &outcome.refused {
        Failure::new(refused.what.clone(), refused.hint.clone()).report();
    }
    for (count, one, several) in &outcome.lost {
        let what = if *count == 1 { one } else { several };
        let _ = writeln!(io::stderr(), "lost: {count} {what}");
    }
    report_left_out(outcome.left_out);
}
