//! What is kept of a reader between starts: place, bookmarks and list of each story,
//! recent searches.
//!
//! One file a story, named by a hash of its path, so that opening one reads one, and two
//! running readers meet only where they read the same story: then what was left later holds,
//! with the bookmarks of both. When it is kept is not here, nor the clock.

mod place;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::fmt::Write;
use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

pub use place::Place;

use super::user_files;

/// The version of the files: one with a later is left alone.
const VERSION: u32 = 1;
/// The largest file that is read, in bytes.
const LARGEST: u64 = 1_000_000;
/// How many stories are kept; the one that was left the longest ago goes first.
const STORIES: usize = 2_000;
/// How many searches are kept, and bookmarks of a story.
const SEARCHES: usize = 100;

/// What is kept of a story.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Kept {
    /// What stood at the top of the window.
    pub top: Place,
    /// The byte after the last one that the window showed.
    pub seen: u32,
    /// Bytes of the body then.
    pub len: u32,
    /// What was stood on: its kind and ID, as `quote q1`.
    pub on: Option<String>,
    /// The list in force, if it was one of these.
    pub list: Option<KeptList>,
    /// Bookmarks by letter.
    pub bookmarks: BTreeMap<char, Bookmark>,
}

/// A list in force.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum KeptList {
    /// The quotes of a person, by ID.
    Speaker(String),
    /// What a search found.
    Search(KeptSearch),
}

/// A search.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct KeptSearch {
    /// What was typed.
    pub words: String,
    /// True if that is a regular expression.
    pub regex: bool,
}

/// A bookmark.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Bookmark {
    /// What stood at the top of the window.
    pub top: Place,
    /// What was stood on.
    pub on: Option<String>,
}

/// The file of a story.
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(default)]
struct StoryFile {
    version: u32,
    /// The story, for people who look into the file.
    story: String,
    /// When it was left: seconds since 1970.
    at: u64,
    #[serde(flatten)]
    kept: Kept,
}

/// The file of what belongs to no story.
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(default)]
struct ReaderFile {
    version: u32,
    searches: Vec<KeptSearch>,
}

/// What every file of every version says.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Versioned {
    version: u32,
}

/// Where and when a story was left.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LastVisit {
    /// Seconds since 1970.
    pub at: u64,
    /// How much lay before the end of the window, in hundredths of the text.
    pub percent: u8,
}

/// The folder of what is kept.
#[derive(Clone, Debug)]
pub struct State {
    folder: PathBuf,
    /// How long another reader is waited for that is writing.
    patience: Duration,
}

/// Shorter than the end waits for what is being kept: without the lock it is kept all the same.
const PATIENCE: Duration = Duration::from_millis(150);

impl State {
    /// Takes a folder, which need not be there yet.
    pub fn at(folder: impl Into<PathBuf>) -> Self {
        Self { folder: folder.into(), patience: PATIENCE }
    }

    /// Returns the folder.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    fn stories(&self) -> PathBuf {
        self.folder.join("stories")
    }

    fn file_of(&self, story: &OsStr) -> PathBuf {
        let mut name = String::new();
        for byte in &Sha256::digest(story.as_encoded_bytes())[..16] {
            let _ = write!(name, "{byte:02x}");
        }
        self.stories().join(name + ".json")
    }

    /// Returns what is kept of a story, which is named by its path without links in it.
    ///
    /// # Errors
    /// If something is there and cannot be read; a file that makes no sense holds nothing.
    pub fn story(&self, story: &OsStr) -> io::Result<Option<Kept>> {
        Ok(read::<StoryFile>(&self.file_of(story))?
            .filter(|file| file.version == VERSION && file.story == story.to_string_lossy())
            .map(|file| file.kept))
    }

    /// Keeps a story that was left at `at`, in seconds since 1970. Bookmarks that another
    /// reader kept stay; of two readers the one that left it later has the place.
    ///
    /// # Errors
    /// Those of the system.
    pub fn keep(&self, story: &OsStr, kept: &Kept, at: u64) -> io::Result<()> {
        user_files::make_folder(&self.stories())?;
        let _lock = user_files::lock(&self.folder.join("lock"), self.patience);
        let path = self.file_of(story);
        if is_newer(&path) {
            return Ok(());
        }
        let before: Option<StoryFile> = read(&path).ok().flatten();
        let is_new = before.is_none();
        let mut file = StoryFile {
            version: VERSION,
            story: story.to_string_lossy().into_owned(),
            at,
            kept: kept.clone(),
        };
        if let Some(before) = before.filter(|before| before.story == file.story) {
            let (mut older, mut newer) = (before, file);
            if older.at > newer.at {
                std::mem::swap(&mut older, &mut newer);
            }
            for (letter, mark) in older.kept.bookmarks {
                newer.kept.bookmarks.entry(letter).or_insert(mark);
            }
            file = newer;
        }
        while file.kept.bookmarks.len() > SEARCHES {
            file.kept.bookmarks.pop_last();
        }
        user_files::replace(&path, &serde_json::to_vec(&file)?)?;
        if is_new { user_files::drop_oldest(&self.stories(), STORIES) } else { Ok(()) }
    }

    /// Returns the searches of earlier readers, the latest last. Empty on the first start.
    ///
    /// # Errors
    /// If something is there and cannot be read.
    pub fn searches(&self) -> io::Result<Vec<KeptSearch>> {
        let file: Option<ReaderFile> = read(&self.folder.join("reader.json"))?;
        Ok(file.filter(|file| file.version == VERSION).unwrap_or_default().searches)
    }

    /// Tells whether nothing was ever kept here: the first start.
    pub fn is_new(&self) -> bool {
        !user_files::is_there(&self.folder)
    }

    /// Keeps searches, the latest last, after those that other readers kept.
    ///
    /// # Errors
    /// Those of the system.
    pub fn keep_searches(&self, searches: &[KeptSearch]) -> io::Result<()> {
        user_files::make_folder(&self.folder)?;
        let _lock = user_files::lock(&self.folder.join("lock"), self.patience);
        let path = self.folder.join("reader.json");
        if is_newer(&path) {
            return Ok(());
        }
        let mut file: ReaderFile = read(&path).ok().flatten().unwrap_or_default();
        file.version = VERSION;
        file.searches.retain(|search| !searches.contains(search));
        file.searches.extend_from_slice(searches);
        let over = file.searches.len().saturating_sub(SEARCHES);
        file.searches.drain(..over);
        user_files::replace(&path, &serde_json::to_vec(&file)?)
    }

    /// Returns where and when every kept story was left, by its path. Reads every file: nothing
    /// for a thread that keys wait for.
    ///
    /// # Errors
    /// If the folder is there and cannot be listed.
    pub fn all(&self) -> io::Result<BTreeMap<String, LastVisit>> {
        let mut all = BTreeMap::new();
        for path in user_files::files_in(&self.stories())? {
            let Ok(Some(file)) = read::<StoryFile>(&path) else { continue };
            let (seen, len) = (u64::from(file.kept.seen), u64::from(file.kept.len.max(1)));
            let percent = (seen * 100 / len).min(100) as u8;
            all.insert(file.story, LastVisit { at: file.at, percent });
        }
        Ok(all)
    }
}

impl Kept {
    /// Tells whether there is nothing in it but the top of the story.
    pub fn is_bare(&self) -> bool {
        self.top.byte == 0 && self.on.is_none() && self.list.is_none() && self.bookmarks.is_empty()
    }
}

/// Tells whether a later program wrote a file, whatever else stands in it.
fn is_newer(path: &Path) -> bool {
    read::<Versioned>(path).ok().flatten().is_some_and(|file| file.version > VERSION)
}

/// Reads a file; `None` if there is none, or nothing in it that makes sense.
fn read<T: for<'de> Deserialize<'de>>(path: &Path) -> io::Result<Option<T>> {
    match user_files::read(path, LARGEST) {
        Ok(bytes) => Ok(serde_json::from_slice(&bytes).ok()),
        Err(why) if why.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(why) => Err(why),
    }
}
