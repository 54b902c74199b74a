//! The stories of a subcommand: paths in arguments, and lists of paths in files.
//!
//! `library::find` finds the stories that a path names.

use std::io::{self, IsTerminal, Read};
use std::path::{Path, PathBuf};

use super::Failure;
use crate::library::find::{Found, find};
use crate::story::sandbox::Sandbox;
use crate::story::stdin_story::{STANDARD_INPUT, StdinStory};
use crate::story::{Disk, Files, OpenError};

/// The argument that stands for standard input.
const INPUT: &str = "-";

/// The most read from standard input, in bytes: more than a day's news of the world, and little
/// enough for the memory of a small machine.
const MAX_INPUT: u64 = 256 << 20;

/// The arguments that name stories.
#[derive(Debug, clap::Args)]
pub(super) struct Paths {
    /// Stories, folders or patterns ('news/**/*.story'); - is standard input
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
    /// Returns all paths, those of the command line first, and the files that stories are read from.
    pub(super) fn open(&self) -> Result<(Vec<PathBuf>, Sandbox), Failure> {
        open(&self.stories, self.files_from.as_deref(), self.text)
    }
}

/// Returns paths together with those in a list, and the files that stories are read from; `-` among
/// them is read here and has its name from then on.
pub(super) fn open(
    paths: &[PathBuf],
    list: Option<&Path>,
    text: AsText,
) -> Result<(Vec<PathBuf>, Sandbox), Failure> {
    let mut named = named(paths, list)?;
    let is_input = |path: &PathBuf| path.as_os_str() == INPUT;
    if !named.iter().any(is_input) {
        return Ok((named, text.files()));
    }
    if list == Some(Path::new(INPUT)) {
        let hint = "Write one of the two to a file.";
        return Err(Failure::new("standard input cannot be a story and a list of paths", hint));
    }
    let story = input_story(text.as_text)?;
    for path in named.iter_mut().filter(|path| is_input(path)) {
        path.clone_from(&story.name().to_owned());
    }
    Ok((named, Sandbox::With(story)))
}

/// Finds every story that paths name; each must have a file, because its journals are written.
///
/// # Errors
/// If one is standard input, or the first that cannot be found.
pub(super) fn stories_on_disk(paths: &[PathBuf]) -> Result<Vec<PathBuf>, Failure> {
    if paths.iter().any(|path| path.as_os_str() == INPUT) {
        let hint = "Name the file of the story; only the first argument may be -.";
        return Err(Failure::new("a story on standard input has no place for a journal", hint));
    }
    stories(&Disk, paths).all()
}

/// Reads the story on standard input.
pub(super) fn input_story(as_text: bool) -> Result<StdinStory, Failure> {
    let hint = "Pipe a story into it, such as `cat a.story | sayso -`, or name a file.";
    let bytes = standard_input(("a story", hint), MAX_INPUT)?;
    Ok(StdinStory::new(STANDARD_INPUT, bytes).opened_as_text(as_text))
}

/// Reads what is on standard input: not from a terminal.
pub(super) fn standard_input((what, hint): (&str, &str), most: u64) -> Result<Vec<u8>, Failure> {
    let stdin = io::stdin();
    if stdin.is_terminal() {
        return Err(Failure::new(format!("{STANDARD_INPUT} is the terminal, not {what}"), hint));
    }
    let mut bytes = Vec::new();
    let read = stdin.lock().take(most + 1).read_to_end(&mut bytes);
    read.map_err(|why| Failure {
        what: format!("cannot read {STANDARD_INPUT}: {why}"),
        hint: None,
    })?;
    if bytes.len() as u64 > most {
        let what = format!("{STANDARD_INPUT} holds more than {} MiB", most >> 20);
        return Err(Failure::new(what, "Write it to a file and open that."));
    }
    Ok(bytes)
}

/// Reads a file of at most `most` bytes that is no story; `-` is standard input.
pub(super) fn read(path: &Path, most: u64, (what, hint): (&str, &str)) -> Result<Vec<u8>, Failure> {
    if path.as_os_str() == INPUT {
        return standard_input((what, hint), most);
    }
    crate::library::user_files::read(path, most)
        .map_err(|why| Failure::new(format!("cannot read {}: {why}", path.display()), hint))
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
pub(super) fn stories(files: &dyn Files, paths: &[PathBuf]) -> Stories {
    let mut stories = Stories::default();
    find(files, paths, &mut |found| {
        match found {
            Found::Story(path) => stories.paths.push(path),
            Found::Unlisted(path, why) => {
                let what = format!("cannot list {}: {why}", path.display());
                stories.failures.push(Failure { what, hint: None });
            }
            Found::Nothing(path, passed) => {
                let what = format!("no stories in {}", path.display());
                stories.failures.push(Failure::new(what, passed.hint()));
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
