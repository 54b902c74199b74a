//! The stories of a subcommand: paths in arguments, and lists of paths in files.
//!
//! `library::find` finds the stories that a path names.

use std::io::{self, Read};
use std::path::{Path, PathBuf};

use super::Failure;
use crate::library::find::{Found, find};
use crate::story::{Disk, OpenError, formats};

/// The arguments that name stories.
#[derive(Debug, clap::Args)]
pub(super) struct Paths {
    /// Stories, folders or patterns ('news/**/*.story')
    #[arg(required_unless_present = "files_from")]
    paths: Vec<PathBuf>,
    /// Read more paths from a file, one per line or separated by NUL; - is standard input
    #[arg(long, value_name = "FILE")]
    files_from: Option<PathBuf>,
}

impl Paths {
    /// Returns all paths, those of the command line first.
    pub(super) fn named(&self) -> Result<Vec<PathBuf>, Failure> {
        named(&self.paths, self.files_from.as_deref())
    }
}

/// Returns paths together with those in a list.
pub(super) fn named(paths: &[PathBuf], list: Option<&Path>) -> Result<Vec<PathBuf>, Failure> {
    let mut all = paths.to_vec();
    if let Some(list) = list {
        let mut bytes = Vec::new();
        let read = if list == Path::new("-") {
            io::stdin().lock().read_to_end(&mut bytes).map(|_| ())
        } else {
            std::fs::read(list).map(|read| bytes = read)
        };
        read.map_err(|why| Failure::from(OpenError::Io { path: list.display().to_string(), why }))?;
        all.extend(listed(&bytes));
        if all.is_empty() {
            let what = format!("no paths in {}", list.display());
            return Err(Failure::new(what, "Write one path per line, or separate them by NUL."));
        }
    }
    Ok(all)
}

/// Parses a list of paths: separated by NUL if it has any, else one per line.
fn listed(bytes: &[u8]) -> Vec<PathBuf> {
    let nul = bytes.contains(&0);
    let parts = bytes.split(|byte| if nul { *byte == 0 } else { *byte == b'\n' });
    let bare = |part: &[u8]| match part {
        [rest @ .., b'\r'] if !nul => path(rest),
        part => path(part),
    };
    parts.map(bare).filter(|path| !path.as_os_str().is_empty()).collect()
}

#[cfg(unix)]
fn path(bytes: &[u8]) -> PathBuf {
    <std::ffi::OsStr as std::os::unix::ffi::OsStrExt>::from_bytes(bytes).into()
}

#[cfg(not(unix))]
fn path(bytes: &[u8]) -> PathBuf {
    String::from_utf8_lossy(bytes).into_owned().into()
}

/// The result of the search for stories.
#[derive(Debug, Default)]
pub(super) struct Stories {
    /// Their paths, in order.
    pub(super) paths: Vec<PathBuf>,
    /// Folders that cannot be listed, and paths without stories.
    pub(super) failures: Vec<Failure>,
}

impl Stories {
    /// Prints the failures; returns true if there are any.
    pub(super) fn report_failures(&self) -> bool {
        self.failures.iter().for_each(Failure::report);
        !self.failures.is_empty()
    }

    /// Returns the paths.
    ///
    /// # Errors
    /// The first failure, if there is one.
    pub(super) fn all(self) -> Result<Vec<PathBuf>, Failure> {
        self.failures.into_iter().next().map_or(Ok(self.paths), Err)
    }
}

/// Finds every story that paths name.
pub(super) fn stories(paths: &[PathBuf]) -> Stories {
    let mut stories = Stories::default();
    find(&Disk, paths, &mut |found| {
        match found {
            Found::Story(path) => stories.paths.push(path),
            Found::Unlisted(path, why) => {
                let what = format!("cannot list {}: {why}", path.display());
                stories.failures.push(Failure { what, hint: None });
            }
            Found::Nothing(path) => {
                let what = format!("no stories in {}", path.display());
                stories.failures.push(Failure::new(what, formats::hint_on_formats()));
            }
        }
        true
    });
    stories
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_is_separated_by_nul_or_lines() {
        let check = |list: &str| {
            let paths = listed(list.as_bytes());
            paths.iter().map(|path| path.display().to_string()).collect::<Vec<_>>().join("|")
        };
        assert_eq!(check("a.story\nb c.story\n"), "a.story|b c.story");
        assert_eq!(check("a.story\r\n\r\nb.story"), "a.story|b.story");
        assert_eq!(check("a\nb.story\0c.story\0"), "a\nb.story|c.story");
        assert_eq!(check("\n"), "");
    }
}
