//! Subcommands that write story files: `fmt` lays them out, `new` makes one of a plain text, `draft`
//! makes those of many.

pub(in crate::cli) mod draft;
pub(in crate::cli) mod fmt;
pub(in crate::cli) mod new;

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::path::Path;

pub(in crate::cli) use draft::base;

use crate::cli::Failure;
use crate::cli::commands::config::ConfigArgs;
use crate::draft::Drafter;
use crate::library;
use crate::story::Story;

/// Returns the drafter of the model that is configured, else of the one that comes with the program.
fn drafter(config: &ConfigArgs) -> Result<Drafter, Failure> {
    Ok(config.model()?.map_or_else(Drafter::new, Drafter::with))
}

/// Returns true if somebody, or another program, has annotated a story.
fn is_annotated(story: &Story) -> bool {
    !story.people.is_empty() || !story.quotes.is_empty() || !story.claims.is_empty()
}

/// What is said of a story that has annotations where an article is wanted.
fn annotated(path: &Path) -> Failure {
    let what = format!("{} has annotations already", path.display());
    let hint = "`sayso export --to story` writes it as a story file, with all of them.";
    Failure::new(what, hint)
}

/// What is said of an article that is too large to be drafted.
fn too_large(path: &Path) -> Failure {
    let what = format!("{} has {}", path.display(), library::TOO_LARGE);
    Failure::new(what, "Split it: each part has its own speakers.")
}

/// Opens what stands in the place of a file and is none, such as `/dev/null` or a pipe: it is written to,
/// and never replaced by a file. `None` for a file, and where there is nothing.
pub(in crate::cli) fn device(path: &Path) -> Option<io::Result<File>> {
    let meta = fs::metadata(path).ok().filter(|meta| !meta.is_file())?;
    if meta.is_dir() {
        return Some(Err(io::Error::other("it is a folder")));
    }
    Some(OpenOptions::new().write(true).open(path))
}

/// Writes a file whole or not at all, over one that is there only if that is wanted; a link stays one.
pub(in crate::cli) fn write_whole(path: &Path, bytes: &[u8], over: bool) -> io::Result<()> {
    if let Some(device) = device(path) {
        return device?.write_all(bytes);
    }
    let real = fs::canonicalize(path).ok().filter(|_| over);
    let path = real.as_deref().unwrap_or(path);
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
    let new = |path: &Path| OpenOptions::new().write(true).create_new(true).open(path);
    let mut file = tempfile::Builder::new()
        .prefix(".sayso-")
        .make_in(folder.unwrap_or(Path::new(".")), new)?;
    file.write_all(bytes)?;
    let put = if over { file.persist(path) } else { file.persist_noclobber(path) };
    put.map(|_| ()).map_err(|why| why.error)
}

/// Returns a number of things in words.
fn counted(n: usize, one: &str, several: &str) -> String {
    if n == 1 { format!("1 {one}") } else { format!("{n} {several}") }
}
