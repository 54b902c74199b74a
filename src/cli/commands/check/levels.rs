//! Which level the rules have: `--deny`, `--warn` and `--allow`, and the table [check] of the
//! `sayso.toml` that holds for a story.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use super::Options;
use crate::check::desk::{Level, Levels};
use crate::cli::Failure;
use crate::library::desk::desk_table;
use crate::story::did_you_mean::nearest;
use crate::story::sandbox::Sandbox;
use crate::story::{Problem, Severity};

/// Returns the levels that the command line sets, and the lowest severity of problems that let the
/// program exit with 1.
///
/// # Errors
/// If a name is neither a severity nor a rule, or is given two levels.
pub(super) fn of_line(options: &Options) -> Result<(Levels, Severity), Failure> {
    let mut levels = Levels::default();
    let mut deny: Option<Severity> = None;
    let mut named: HashMap<&str, &str> = HashMap::new();
    let flags = [
        ("--deny", &options.deny, Level::As(Severity::Error)),
        ("--warn", &options.warn, Level::As(Severity::Warning)),
        ("--allow", &options.allow, Level::Off),
    ];
    for (flag, names, level) in flags {
        for name in names {
            if let Some(before) = named.insert(name, flag).filter(|before| *before != flag) {
                let what = format!("{name} is given two levels: {before} and {flag}");
                return Err(Failure::new(what, "Keep one of the two."));
            }
            match severity(name) {
                Some(severity) if flag == "--deny" => {
                    deny = Some(deny.map_or(severity, |deny| deny.min(severity)));
                }
                Some(Severity::Error) => {
                    let what = format!("errors stay errors: {flag} error");
                    let hint =
                        "They say that something could not be read or placed: mend it there.";
                    return Err(Failure::new(what, hint));
                }
                Some(severity) => levels.set_all(severity, level),
                None => levels.set(name, level).map_err(|(what, hint)| {
                    let near = nearest(name, WORDS.into_iter());
                    let hint = near.map_or(hint, |near| format!("Did you mean `{near}`?"));
                    Failure::new(format!("{flag}: {what}"), hint)
                })?,
            }
        }
    }
    Ok((levels, deny.unwrap_or(Severity::Error)))
}

/// The severities as they are named.
const WORDS: [&str; 3] = [Severity::Note.word(), Severity::Warning.word(), Severity::Error.word()];

fn severity(word: &str) -> Option<Severity> {
    [Severity::Note, Severity::Warning, Severity::Error].into_iter().find(|one| one.word() == word)
}

/// What a desk makes of the rules: for each folder of stories the table of its `sayso.toml`, which is
/// read once, under what the command line sets.
pub(super) struct Desk<'f> {
    files: &'f Sandbox,
    line: Levels,
    folders: Mutex<HashMap<PathBuf, Arc<OfFolder>>>,
}

/// What holds for the stories of a folder.
#[derive(Debug, Default)]
pub(super) struct OfFolder {
    /// The levels.
    pub(super) levels: Levels,
    /// What is wrong with the table.
    pub(super) problems: Vec<Problem>,
}

impl<'f> Desk<'f> {
    pub(super) fn new(files: &'f Sandbox, line: Levels) -> Self {
        Self { files, line, folders: Mutex::default() }
    }

    /// Returns what holds for a story.
    pub(super) fn of(&self, story: &Path) -> Arc<OfFolder> {
        let folder = story.parent().unwrap_or(Path::new("")).to_owned();
        let lock = || self.folders.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = lock().get(&folder) {
            return Arc::clone(known);
        }
        let read = Arc::new(self.read(story));
        Arc::clone(lock().entry(folder).or_insert(read))
    }

    fn read(&self, story: &Path) -> OfFolder {
        let table = desk_table(self.files, story);
        OfFolder { levels: table.levels.under(&self.line), problems: table.problems }
    }
}
