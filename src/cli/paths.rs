//! The stories of a subcommand: paths in arguments, and lists of paths in files.
//!
//! `library::find` finds the stories that a path names.

use std::io::{self, Read};
use std::path::{Path, PathBuf};

use super::Failure;
use crate::library::find::{Found, find};
use crate::story::sandbox::Sandbox;
use crate::story::{Disk, OpenError, formats};

/// The arguments that name stories.
#[derive(Debug, clap::Args)]
pub(super) struct Paths {
    /// Stories, folders or patterns ('news/**/*.story')
    #[arg(required_unless_present = "files_from")]
    #[arg(value_name = "PATHS")]
    stories: Vec<PathBuf>,
    /// Read more paths from a file, one per line or separated by NUL; - is standard input
    #[arg(long, value_name = "FILE")]
    files_from: Option<PathBuf>,
    #[command(flatten)]
    text: AsText,
}

/// The argument about files of other tools.
#[derive(Clone, Copy, Debug, Default, clap::Args)]
pub(super) struct AsText {
    /// Open files of other tools (JSON, XML, HTML, tables) as articles, as they are
    #[arg(long)]
    as_text: bool,
}

impl AsText {
    /// Returns the files as the argument asks.
    pub(super) const fn files(self) -> Sandbox {
        if self.as_text { Sandbox::AsText } else { Sandbox::Everywhere }
    }
}

impl Paths {
    /// Returns all paths, those of the command line first.
    pub(super) fn named(&self) -> Result<Vec<PathBuf>, Failure> {
        named(&self.stories, self.files_from.as_deref())
    }

    /// Returns the files that stories are read from.
    pub(super) const fn files(&self) -> Sandbox {
        self.text.files()
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
    match all.iter().find_map(|path| address(path)) {
        Some(failure) => Err(failure),
        None => Ok(all),
    }
}

/// Returns what to type instead of an address; `None` for a path.
fn address(path: &Path) -> Option<Failure> {
    let words = path.to_str()?;
    let (scheme, rest) = words.split_once("://")?;
    let is_scheme = scheme.len() > 1 && scheme.chars().all(|c| c.is_ascii_alphanumeric());
    if !is_scheme || rest.is_empty() || path.exists() {
        return None;
    }
    let hint = if scheme.eq_ignore_ascii_case("file") {
        format!("Type the path: sayso {}", rest.strip_prefix("localhost").unwrap_or(rest))
    } else {
        format!("Type: curl -sL {} | sayso", in_shell(words))
    };
    Some(Failure::new(format!("sayso opens files, not addresses: {words}"), hint))
}

/// Returns words as a shell takes them: in quotation marks if they have characters of its own.
fn in_shell(words: &str) -> String {
    let plain = |c: char| c.is_alphanumeric() || "-._~:/@%+,".contains(c);
    if words.chars().all(plain) {
        words.to_owned()
    } else {
        format!("'{}'", words.replace('\'', "'\\''"))
    }
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
            Found::Nothing(path, lone) => {
                let what = format!("no stories in {}", path.display());
                stories.failures.push(Failure::new(what, formats::hint_on_formats(lone)));
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
    fn an_address_is_no_path_and_the_command_is_said() {
        let check = |words: &str| {
            let hint = address(Path::new(words)).and_then(|failure| failure.hint);
            hint.unwrap_or_default()
        };
        assert_eq!(check("https://example.org/a"), "Type: curl -sL https://example.org/a | sayso");
        assert_eq!(
            check("HTTP://example.org/?a=1&b='x'"),
            "Type: curl -sL 'HTTP://example.org/?a=1&b='\\''x'\\''' | sayso"
        );
        assert_eq!(
            check("https://пример.рф/новости"),
            "Type: curl -sL https://пример.рф/новости | sayso"
        );
        assert_eq!(check("file:///tmp/a.story"), "Type the path: sayso /tmp/a.story");
        for path in ["a.story", "https:", "://", "a/b://c", "c:\\x", "x://"] {
            assert_eq!(check(path), "", "{path}");
        }
    }

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
