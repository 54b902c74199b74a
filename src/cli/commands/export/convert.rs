//! `sayso convert`: stories of any format that is read in any format that is written for other tools,
//! one by one or a folder at a time.

use std::cell::RefCell;
use std::collections::HashSet;
use std::fs::{self, File};
use std::io::{self, BufWriter, Write};
use std::path::{Component, Path, PathBuf};

use super::inputs::Inputs;
use super::{Outcome, UNITS, report, shown, unit};
use crate::cli::commands::story_files::{base, device, write_whole};
use crate::cli::open_reviews::JournalArgs;
use crate::cli::paths::{Paths, stories};
use crate::cli::{DONE, FAILED, Failure, PROBLEMS, on_terminal};
use crate::export::{EXPORTS, Export, ExportInput, FilesOf, Options as Asked, interop};
use crate::story::Files;
use crate::story::files::Keeping;
use crate::story::formats::members;

/// The end of the help: the exit codes.
pub(in crate::cli) const EXITS: &str = "\
Exit codes: 0 done, 1 the format cannot hold something (lost: …), 2 something could not be read or written.";

/// The arguments of `convert`.
#[derive(Debug, clap::Args)]
pub(in crate::cli) struct Options {
    #[command(flatten)]
    paths: Paths,
    /// The format
    #[arg(long, value_name = "FORMAT", value_parser = names())]
    to: String,
    /// The file to write; - is standard output, as without -o and --out
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
    /// The folder to write to: names and sub-folders stay
    #[arg(long, value_name = "DIR", conflicts_with = "output")]
    out: Option<PathBuf>,
    /// Write over files that are there already
    #[arg(long)]
    force: bool,
    /// What the format cannot hold is said, but is no failure
    #[arg(long)]
    lossy: bool,
    /// doccano: what offsets count [default: utf16]
    #[arg(long, value_name = "UNIT", value_parser = UNITS.map(|(name, _)| name))]
    unit: Option<String>,
    /// Include what is confidential: quotes off the record, and whatever a note marks as such
    #[arg(long)]
    include_confidential: bool,
    #[command(flatten)]
    reviews: JournalArgs,
}

/// Returns the names of the formats that hold a story.
fn names() -> Vec<&'static str> {
    EXPORTS.iter().filter(|export| export.converts).map(|export| export.name).collect()
}

/// Where results go.
enum Target {
    Output,
    /// One file, for all stories.
    File(PathBuf),
    /// A folder with a file or several for each story.
    Each(PathBuf, FilesOf),
}

pub(in crate::cli) fn run(options: &Options) -> Result<u8, Failure> {
    let export = EXPORTS
        .iter()
        .find(|export| export.name == options.to)
        .expect("clap lets only formats of the table pass");
    let (named, files) = options.paths.open()?;
    let files = Keeping::of(&files);
    let target = target(options, export)?;
    let found = stories(&files, &named);
    let failed = found.report_failures();
    let paths = found.paths;
    if paths.is_empty() {
        return Ok(FAILED);
    }
    if !export.many && paths.len() > 1 && !matches!(target, Target::Each(..)) {
        let what = format!("{} stories would be one after the other in one file", paths.len());
        return Err(Failure::new(what, "Name a folder for them with --out, or one story."));
    }
    let asked = Asked {
        include_confidential: options.include_confidential,
        with_text: true,
        unit: unit(options.unit.as_deref()),
        ..Asked::default()
    };
    let inputs = Inputs {
        files: &files,
        reviews: &options.reviews,
        asked: &asked,
        as_written: options.to == "json",
        doing: "converting",
    };
    let bases: Vec<PathBuf> = named.iter().map(|argument| base(&files, argument)).collect();
    let job = Job {
        files: &files,
        export,
        asked: &asked,
        bases: &bases,
        force: options.force,
        written: RefCell::default(),
    };
    let (outcome, incomplete) = inputs.each(&paths, |stories| job.write(&target, stories));
    let (outcome, unwritten) = outcome?;
    if let Some(folder) = &options.out {
        job.beside(folder)?;
    }
    report(&outcome);
    Ok(match (failed || incomplete || unwritten, outcome.lost.is_empty() || options.lossy) {
        (true, _) => FAILED,
        (false, false) => PROBLEMS,
        (false, true) => DONE,
    })
}

/// Returns where results go.
fn target(options: &Options, export: &Export) -> Result<Target, Failure> {
    let name = export.name;
    if let Some(folder) = &options.out {
        return match (export.files, export.whole) {
            (Some(files), _) => Ok(Target::Each(folder.clone(), files)),
            (None, Some((file, _))) => Ok(Target::File(folder.join(file))),
            (None, None) => {
                let what = format!("{name} is one file");
                Err(Failure::new(what, "Name it with -o FILE."))
            }
        };
    }
    match &options.output {
        Some(file) if file.as_os_str() != "-" => {
            if name == "brat" {
                let what = "a brat pair is two files";
                return Err(Failure::new(what, "Name a folder for them with --out."));
            }
            Ok(Target::File(file.clone()))
        }
        _ => Ok(Target::Output),
    }
}

/// What is written, and how.
struct Job<'a> {
    files: &'a dyn Files,
    export: &'a Export,
    asked: &'a Asked,
    /// The folders that the arguments search.
    bases: &'a [PathBuf],
    force: bool,
    /// What was written.
    written: RefCell<HashSet<PathBuf>>,
}

type Stories<'s> = dyn Iterator<Item = ExportInput> + 's;

impl Job<'_> {
    /// Writes stories; returns true besides if some could not be written.
    fn write(
        &self,
        target: &Target,
        stories: &mut Stories<'_>,
    ) -> Result<(Outcome, bool), Failure> {
        match target {
            Target::Output if !self.export.many && on_terminal() => {
                Ok((shown(self.export.write, self.asked, stories)?, false))
            }
            Target::Output => {
                let stdout = io::stdout();
                let mut out = BufWriter::with_capacity(1 << 16, stdout.lock());
                let outcome = (self.export.write)(stories, self.asked, &mut out)?;
                out.flush()?;
                Ok((outcome, false))
            }
            Target::File(path) => Ok((self.file(path, stories)?, false)),
            Target::Each(folder, files) => Ok(self.each(folder, *files, stories)),
        }
    }

    /// Writes all stories into one file, which is there when all of it is.
    fn file(&self, path: &Path, stories: &mut Stories<'_>) -> Result<Outcome, Failure> {
        let failed = |why: &io::Error| not_written(path, why);
        if let Some(device) = device(path) {
            let written = device.and_then(|mut device| self.write_to(&mut device, stories));
            return written.map_err(|why| failed(&why));
        }
        if !self.force && path.exists() {
            return Err(failed(&io::ErrorKind::AlreadyExists.into()));
        }
        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
        let folder = folder.unwrap_or(Path::new("."));
        fs::create_dir_all(folder).map_err(|why| failed(&why))?;
        let made = tempfile::Builder::new()
            .prefix(".sayso-")
            .make_in(folder, |path| fs::OpenOptions::new().write(true).create_new(true).open(path));
        let mut file = made.map_err(|why| failed(&why))?;
        let written = self.write_to(file.as_file_mut(), stories);
        let outcome = written.map_err(|why| failed(&why))?;
        self.put(file, path).map_err(|why| failed(&why))?;
        Ok(outcome)
    }

    /// Writes all stories into an open file.
    fn write_to(&self, file: &mut File, stories: &mut Stories<'_>) -> io::Result<Outcome> {
        let mut out = BufWriter::with_capacity(1 << 16, file);
        let outcome = (self.export.write)(stories, self.asked, &mut out)?;
        out.flush()?;
        Ok(outcome)
    }

    /// Gives a file its name, over one that is there only if that is wanted.
    fn put(&self, file: tempfile::NamedTempFile<File>, path: &Path) -> io::Result<()> {
        let real = fs::canonicalize(path).ok().filter(|_| self.force);
        let path = real.as_deref().unwrap_or(path);
        let put = if self.force { file.persist(path) } else { file.persist_noclobber(path) };
        put.map(|_| ()).map_err(|why| why.error)
    }

    /// Writes the files of each story below a folder, as the stories were found.
    fn each(&self, folder: &Path, files: FilesOf, stories: &mut Stories<'_>) -> (Outcome, bool) {
        let (mut outcome, mut failed) = (Outcome::default(), false);
        for input in stories {
            outcome.left_out += input.left_out;
            let (folder, stem) = self.place(folder, Path::new(input.story.text.name()));
            for (name, text) in files(&input, &mut outcome) {
                let own = interop::stem(&input.story);
                let ending = name.strip_prefix(&own).filter(|rest| rest.starts_with('.'));
                let renamed = ending.map(|ending| format!("{stem}{ending}"));
                let name = renamed.unwrap_or(name);
                let path = folder.join(name);
                if let Err(why) = self.one(&folder, &path, &text) {
                    failed = true;
                    not_written(&path, &why).report();
                }
            }
        }
        (outcome, failed)
    }

    fn one(&self, folder: &Path, path: &Path, text: &str) -> io::Result<()> {
        let is_new = self.written.borrow_mut().insert(path.to_owned());
        if (!self.force || !is_new) && path.exists() {
            // what all stories share was written with the first of them
            return if fs::read(path)? == text.as_bytes() {
                Ok(())
            } else {
                let other =
                    "another of the stories has this name; name another folder for one of them";
                Err(if is_new {
                    io::ErrorKind::AlreadyExists.into()
                } else {
                    io::Error::other(other)
                })
            };
        }
        fs::create_dir_all(folder)?;
        write_whole(path, text.as_bytes(), self.force)
    }

    /// Returns the folder of a story's files and the name that they have; a story in a file with many is
    /// named after both.
    fn place(&self, folder: &Path, path: &Path) -> (PathBuf, String) {
        let path = match members::split(self.files, path) {
            Some(_) => members::file_beside(self.files, path, "story"),
            None => path.to_owned(),
        };
        let below = self.below(&path);
        let stem = path.file_stem().map_or("story".into(), |stem| stem.to_string_lossy());
        (folder.join(below.parent().unwrap_or(Path::new(""))), stem.into_owned())
    }

    /// Returns the path of a story below the argument that it was found by; nothing in it leads out
    /// of a folder.
    fn below(&self, path: &Path) -> PathBuf {
        let within = self.bases.iter().filter_map(|base| path.strip_prefix(base).ok());
        let rest = within.min_by_key(|rest| rest.components().count()).unwrap_or(path);
        rest.components().filter(|part| matches!(part, Component::Normal(_))).collect()
    }

    /// Writes the files that stand beside the one of all stories.
    fn beside(&self, folder: &Path) -> Result<(), Failure> {
        let Some((_, beside)) = self.export.whole else { return Ok(()) };
        for (name, text) in beside {
            let path = folder.join(name);
            self.one(folder, &path, text).map_err(|why| not_written(&path, &why))?;
        }
        Ok(())
    }
}

fn not_written(path: &Path, why: &io::Error) -> Failure {
    let hint = match why.kind() {
        io::ErrorKind::AlreadyExists => "--force writes over what is there.",
        _ => "Name a place that you can write to with -o or --out.",
    };
    Failure::new(format!("cannot write {}: {why}", path.display()), hint)
}
