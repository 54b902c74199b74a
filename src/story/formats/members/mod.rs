//! Files with many stories: each story has an address, as if the file were a folder.
//!
//! ```text
//! names   IDs and annotators as parts of an address, and as names of journal folders
//! index   which stories a file has, and where each is in it
//! json    the index of a JSON array, of JSON Lines, of a single object
//! ```
//!
//! `tasks.json/12` is the story 12 of a file: the one with the ID 12 where all have an ID, and no two
//! the same, else the twelfth. `tasks.json/12@anna` is what one of several annotators made of it. A file
//! with a single object is that story itself. To make the index, no more of a story is parsed than its
//! ID and who annotated it.

mod index;
pub mod json;
pub mod names;

use std::ffi::OsString;
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::sync::Arc;

pub use index::{Entry, Index};

use super::known_files::{self, OtherFormat};
use super::{ARCHIVES, BY_CONTENT, FORMATS, Format, OpenError, Taker, native};
use crate::story::{Files, Text};

/// The largest file with annotations of another tool that is read, in bytes.
pub const LARGEST: u64 = 64 << 20;

/// How a format is read whose files are recognised by what is in them: one row of a table.
pub struct ByContent {
    /// The format.
    pub format: &'static Format,
    /// What such a file holds that has no place in a story: a full sentence.
    pub lost: &'static str,
    /// What such a file is recognised as.
    pub known: &'static [OtherFormat],
    /// Finds the stories of a file.
    ///
    /// # Errors
    /// If the file as a whole cannot be read.
    pub index: fn(&Text) -> Result<Index, OpenError>,
    /// Reads one of them and passes on each stage.
    ///
    /// # Errors
    /// If there is no story to show.
    pub read: fn(&Member<'_>, Taker<'_>) -> Result<(), OpenError>,
}

/// Finds the stories of an archive.
pub type IndexOfArchive = fn(&Path, &[u8]) -> Result<Index, OpenError>;

/// One story of a file, to be read.
pub struct Member<'m> {
    /// Where files beside it are read from.
    pub files: &'m dyn Files,
    /// The file.
    pub path: &'m Path,
    /// The text of the file, which problems are about; empty for an archive.
    pub file: &'m Text,
    /// The bytes of an archive; none of a text.
    pub bytes: &'m [u8],
    /// The address of the story, which is its name (unsanitised).
    pub address: String,
    /// The bytes of the file that it is in.
    pub at: &'m [Range<usize>],
    /// Everybody whose annotations of it there are to choose from, as addresses have them.
    pub annotators: &'m [Box<str>],
    /// The one whose annotations are asked for, as addresses have them.
    pub annotator: Option<&'m str>,
}

/// A file with stories that was read and indexed.
pub struct OpenedFile {
    reader: &'static ByContent,
    text: Text,
    /// An archive; nothing for a text.
    bytes: Vec<u8>,
    index: Index,
}

/// Splits an address into the file and the name of the story in it; `None` for the path of a file.
pub fn split<'p>(files: &dyn Files, path: &'p Path) -> Option<(&'p Path, &'p str)> {
    let (file, name) = (path.parent()?, path.file_name()?.to_str()?);
    let is_member = !file.as_os_str().is_empty() && files.is_file(file) && !files.as_text();
    (is_member && !files.is_file(path)).then_some((file, name))
}

/// Returns the path of a new file beside a story: with another ending, and for a story in a file with
/// many with its name before that (`tasks.12.story`).
pub fn file_beside(files: &dyn Files, path: &Path, ending: &str) -> PathBuf {
    let Some((file, name)) = split(files, path) else { return path.with_extension(ending) };
    let mut own: OsString = file.file_stem().unwrap_or_default().to_owned();
    own.push(".");
    own.push(names::of_folder(name));
    own.push(".");
    own.push(ending);
    file.with_file_name(own)
}

/// Returns how a file is read that is recognised as something.
pub(super) fn reader_of(other: OtherFormat) -> Option<&'static ByContent> {
    BY_CONTENT.iter().find(|reader| reader.known.contains(&other))
}

/// Returns true if the name of a file has an ending of files that may hold stories of another tool.
pub fn may_hold(path: &Path) -> bool {
    let ending = super::ending(path);
    BY_CONTENT.iter().any(|reader| reader.format.endings.contains(&ending.as_str()))
}

/// Returns true if a file has an ending of other tools, and stories that are read.
pub(super) fn is_listed(files: &dyn Files, path: &Path) -> bool {
    may_hold(path) && !files.as_text() && is_recognised(files, path)
}

/// Returns true if a file is recognised as one of other tools that is read.
fn is_recognised(files: &dyn Files, path: &Path) -> bool {
    let Ok(head) = files.head(path, known_files::HEAD) else { return false };
    match known_files::recognise(path, &head) {
        Some(other) if reader_of(other).is_some() => true,
        // its keys may come after a long text
        Some(other)
            if (other.is_unknown_json() || other.is_unknown_zip())
                && head.len() >= known_files::HEAD =>
        {
            files
                .read_plain(path, LARGEST)
                .ok()
                .and_then(|bytes| known_files::recognise(path, &bytes))
                .is_some_and(|other| reader_of(other).is_some())
        }
        _ => false,
    }
}

/// Returns the addresses of the stories that a path names, if it is a file with many, or an address in
/// one; `None` if it is a story itself, or cannot be read.
pub fn stories_of(files: &dyn Files, path: &Path) -> Option<Vec<PathBuf>> {
    if let Some((file, name)) = split(files, path) {
        let opened = open_file(files, file).ok()?;
        return opened.index.rows_of(name).map(|names| addresses(file, names));
    }
    let ending = super::ending(path);
    let by_name = |f: &Format| f.endings.contains(&ending.as_str()) && (f.is)(files, path);
    if FORMATS.iter().any(by_name)
        || files.as_text()
        || !files.is_file(path)
        || !is_recognised(files, path)
    {
        return None;
    }
    let opened = open_file(files, path).ok()?;
    opened.index.is_folder.then(|| addresses(path, opened.index.rows()))
}

fn addresses(file: &Path, names: impl IntoIterator<Item = String>) -> Vec<PathBuf> {
    names.into_iter().map(|name| file.join(name)).collect()
}

/// Reads and indexes a file with stories, or finds it among those that are kept.
///
/// # Errors
/// If it cannot be read, or is no file of a tool whose files are read.
fn open_file(files: &dyn Files, path: &Path) -> Result<Arc<OpenedFile>, OpenError> {
    match files.kept() {
        Some(kept) => kept.get((path, files.look(path)), || {
            read_file(files, path).map(|opened| {
                let bytes = opened.text.whole().len() + opened.bytes.len();
                (opened, bytes)
            })
        }),
        None => read_file(files, path).map(Arc::new),
    }
}

fn read_file(files: &dyn Files, path: &Path) -> Result<OpenedFile, OpenError> {
    if files.look(path).is_some_and(|look| look.len > LARGEST) {
        return Err(too_large(path));
    }
    let bytes = native::bytes(files, path)?;
    let Some(other) = known_files::recognise(path, &bytes) else {
        return Err(no_story(path, "has no stories within it", "Open the file itself."));
    };
    read_bytes(path, bytes, other)
}

fn read_bytes(path: &Path, bytes: Vec<u8>, other: OtherFormat) -> Result<OpenedFile, OpenError> {
    let Some(reader) = reader_of(other) else { return Err(other.refusal(path)) };
    if bytes.len() as u64 > LARGEST {
        return Err(too_large(path));
    }
    let name = path.display().to_string();
    if let Some((_, index)) = ARCHIVES.iter().find(|(known, _)| *known == other) {
        let index = index(path, &bytes)?;
        return Ok(OpenedFile { reader, text: Text::new(name, "", 0..0), bytes, index });
    }
    let whole = native::text_at(path, bytes)?;
    let end = whole.len();
    let text = Text::new(name, whole, 0..end);
    let index = (reader.index)(&text)?;
    Ok(OpenedFile { reader, text, bytes: Vec::new(), index })
}

fn too_large(path: &Path) -> OpenError {
    let what = format!("is larger than {} MiB", LARGEST >> 20);
    no_story(path, &what, "Export it in several parts, or cut it into several files.")
}

pub(super) fn no_story(path: &Path, what: &str, hint: &str) -> OpenError {
    let (what, hint) = (what.to_owned(), hint.to_owned());
    OpenError::NoStory { path: path.display().to_string(), what, hint }
}

/// Reads a story in a file with many.
///
/// # Errors
/// If there is no such story, or it cannot be read.
pub(super) fn open_member(
    files: &dyn Files,
    (file, name): (&Path, &str),
    taker: Taker<'_>,
) -> Result<(), OpenError> {
    let opened = open_file(files, file)?;
    let (entry, annotator) = opened.index.find(file, name)?;
    read(files, (file, &opened), (entry, annotator), taker)
}

/// Reads the only story of a file, whatever its name.
///
/// # Errors
/// If it has several, or is no file of a tool whose files are read.
pub fn open_by_name(files: &dyn Files, path: &Path, taker: Taker<'_>) -> Result<(), OpenError> {
    let opened = open_file(files, path)?;
    let (entry, annotator) = opened.index.only(path)?;
    read(files, (path, &opened), (entry, annotator), taker)
}

/// Reads the only story of a file that was recognised, whose bytes are these.
///
/// # Errors
/// If it has several, or cannot be read.
pub(super) fn open_only(
    files: &dyn Files,
    path: &Path,
    (bytes, other): (Vec<u8>, OtherFormat),
    taker: Taker<'_>,
) -> Result<(), OpenError> {
    let opened = read_bytes(path, bytes, other)?;
    let (entry, annotator) = opened.index.only(path)?;
    read(files, (path, &opened), (entry, annotator), taker)
}

fn read(
    files: &dyn Files,
    (path, opened): (&Path, &OpenedFile),
    (entry, annotator): (&Entry, Option<&str>),
    taker: Taker<'_>,
) -> Result<(), OpenError> {
    let name = match annotator {
        Some(annotator) => format!("{}@{annotator}", entry.name),
        None => entry.name.to_string(),
    };
    let address = match (opened.index.is_folder, annotator) {
        (false, None) => path.to_owned(),
        _ => path.join(name),
    };
    let member = Member {
        files,
        path,
        file: &opened.text,
        bytes: &opened.bytes,
        address: address.display().to_string(),
        at: &entry.at,
        annotators: &entry.annotators,
        annotator,
    };
    (opened.reader.read)(&member, taker)
}

#[cfg(test)]
mod tests;
