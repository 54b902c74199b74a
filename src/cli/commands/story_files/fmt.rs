//! `sayso fmt`: the canonical layout of story files.

use std::io::{self, Write};
use std::path::{Path, PathBuf};

use crate::cli::paths::{AsText, open, stories};
use crate::cli::{DONE, FAILED, Failure, PROBLEMS};
use crate::mend::{Mending, OpenFailure, save};
use crate::story::Files;
use crate::story::stdin_story::STANDARD_INPUT;
use crate::view::visible;

/// The arguments of `fmt`.
#[derive(Debug, clap::Args)]
pub(in crate::cli) struct Options {
    /// .story files, and folders of them; - lays out standard input, to standard output
    #[arg(required = true, value_name = "FILES")]
    paths: Vec<PathBuf>,
    /// Write nothing; list the files that are laid out in another way, and exit with 1 if there are
    /// any
    #[arg(long)]
    check: bool,
}

/// Stands for standard input.
const INPUT: &str = "-";

pub(in crate::cli) fn run(options: &Options) -> Result<u8, Failure> {
    if options.paths.iter().any(|path| path.as_os_str() == INPUT) {
        return of_input(options);
    }
    let (named, files) = open(&options.paths, None, AsText::default())?;
    let (paths, mut failed, mut changed) = (stories(&files, &named).all()?, false, false);
    let is_named = |path: &Path| named.iter().any(|named| named == path);
    let is_story = |path: &Path| path.extension().is_some_and(|e| e.eq_ignore_ascii_case("story"));
    for path in paths.iter().filter(|path| is_story(path) || is_named(path)) {
        match lay_out(&files, path, options.check) {
            Ok(false) => {}
            Ok(true) => {
                changed = true;
                writeln!(io::stdout(), "{}", visible(&path.display().to_string()))?;
            }
            Err(failure) => {
                failed = true;
                failure.report();
            }
        }
    }
    Ok(match (failed, changed && options.check) {
        (true, _) => FAILED,
        (false, true) => PROBLEMS,
        (false, false) => DONE,
    })
}

/// Lays standard input out and writes it to standard output: as it is where nothing is to be done, and
/// nothing at all where it cannot be laid out.
fn of_input(options: &Options) -> Result<u8, Failure> {
    if options.paths.len() > 1 {
        let hint = "`sayso fmt -` alone lays out what comes in, and writes it out.";
        return Err(Failure::new("standard input stands beside files", hint));
    }
    let (named, files) = open(&options.paths, None, AsText::default())?;
    let mending = laid_out(&files, named.first().unwrap_or(&options.paths[0]))?;
    if !options.check {
        io::stdout().write_all(mending.text().as_bytes())?;
        return Ok(DONE);
    }
    if mending.is_changed() {
        writeln!(io::stdout(), "{STANDARD_INPUT}")?;
    }
    Ok(if mending.is_changed() { PROBLEMS } else { DONE })
}

/// Lays a file out; returns true if that changes something.
fn lay_out(files: &dyn Files, path: &Path, check: bool) -> Result<bool, Failure> {
    let mending = laid_out(files, path)?;
    if mending.is_changed() && !check {
        save(files, &mending).map_err(|why| Failure::new(why.to_string(), why.hint()))?;
    }
    Ok(mending.is_changed())
}

/// Reads a file and lays it out in memory.
fn laid_out(files: &dyn Files, path: &Path) -> Result<Mending, Failure> {
    let refused =
        |what: &str, hint: &str| Failure::new(format!("{}: {what}", path.display()), hint);
    let mut mending = Mending::open(files, path).map_err(|why| match why {
        OpenFailure::Open(error) => Failure::from(error),
        OpenFailure::NotMendable { what, hint, .. } => refused(what, hint),
    })?;
    mending.lay_out().map_err(|why| refused(&why.what, &why.hint))?;
    Ok(mending)
}
