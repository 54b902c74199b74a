//! Saved state: the position, bookmarks, active list and unfinished edits of each story, and recent
//! searches.
//!
//! One file per story, named by a hash of its path, so that opening a story reads one file,
//! and two running readers conflict only if they read the same story: then the position of
//! the one that left it later wins, and the bookmarks of both are merged. When to save is
//! decided elsewhere, and the time comes in from outside.

mod draft;
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

pub use draft::{DraftKind, DraftPart, EditDraft};
pub use place::Place;

use super::user_files;

/// The version of the files; files of a later version are left alone.
const VERSION: u32 = 1;
/// The largest file that is read, in bytes.
const LARGEST: u64 = 1_000_000;
/// The most stories whose state is kept; the oldest is removed first.
const STORIES: usize = 2_000;
/// The most searches that are kept, and the most bookmarks of a story.
const SEARCHES: usize = 100;

/// The saved state of a story. The field names are those of the JSON file.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct StoryState {
    /// The top of the window.
    pub top: Place,
    /// The end of the window: the byte after the last one shown.
    pub seen: u32,
    /// The length of the body at that time, in bytes.
    pub len: u32,
    /// The current item, by kind and ID, such as `quote q1`.
    pub on: Option<String>,
    /// The active list, if it is one of these.
    pub list: Option<SavedList>,
    /// Bookmarks by letter.
    pub bookmarks: BTreeMap<char, Bookmark>,
    /// What was typed or selected for edits that were not made, the latest last.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub drafts: Vec<EditDraft>,
}

/// An active list that is saved.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum SavedList {
    /// The quotes of a person, by the person's ID.
    Speaker(String),
    /// The hits of a search.
    Search(SavedSearch),
}

/// A search.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct SavedSearch {
    /// The text of the query.
    pub words: String,
    /// True if it is a regular expression.
    pub regex: bool,
}

/// A bookmark.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Bookmark {
    /// The top of the window.
    pub top: Place,
    /// The current item.
    pub on: Option<String>,
}

/// The file of a story.
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(default)]
struct StoryFile {
    version: u32,
    /// The path of the story: guards against a collision of hashes.
    story: String,
    /// When the story was left, in seconds since 1970.
    at: u64,
    #[serde(flatten)]
    kept: StoryState,
}

/// The file for what belongs to no story.
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(default)]
struct ReaderFile {
    version: u32,
    searches: Vec<SavedSearch>,
}

/// The part that files of all versions share.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Versioned {
    version: u32,
}

/// When a story was last left, and how far it was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LastVisit {
    /// Seconds since 1970.
    pub at: u64,
    /// The end of the window, in percent of the text.
    pub percent: u8,
}

/// The folder of the saved state.
#[derive(Clone, Debug)]
pub struct StateStore {
    folder: PathBuf,
    /// How long to wait for another reader that is writing.
    patience: Duration,
}

/// Shorter than the time that the program waits for saving when it ends: without the lock the
/// state is saved all the same.
const PATIENCE: Duration = Duration::from_millis(150);

impl StateStore {
    /// Uses a folder, which need not exist yet.
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

    /// Returns the saved state of a story, given by its canonical path.
    ///
    /// # Errors
    /// If the file exists and cannot be read. A file that cannot be parsed counts as none.
    pub fn story(&self, story: &OsStr) -> io::Result<Option<StoryState>> {
        Ok(read::<StoryFile>(&self.file_of(story))?
            .filter(|file| file.version == VERSION && file.story == story.to_string_lossy())
            .map(|file| file.kept))
    }

    /// Saves the state of a story that was left at `at`, in seconds since 1970. Merges the bookmarks
    /// with those that another reader saved; the later position wins.
    ///
    /// # Errors
    /// Errors of the system.
    pub fn save(&self, story: &OsStr, kept: &StoryState, at: u64) -> io::Result<()> {
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

    /// Returns the searches of earlier sessions, the latest last. Empty on the first start.
    ///
    /// # Errors
    /// If the file exists and cannot be read.
    pub fn searches(&self) -> io::Result<Vec<SavedSearch>> {
        let file: Option<ReaderFile> = read(&self.folder.join("reader.json"))?;
        Ok(file.filter(|file| file.version == VERSION).unwrap_or_default().searches)
    }

    /// Returns true if nothing was ever saved here: the first start.
    pub fn is_new(&self) -> bool {
        !user_files::is_there(&self.folder)
    }

    /// Saves searches, the latest last, after those that other readers saved.
    ///
    /// # Errors
    /// Errors of the system.
    pub fn save_searches(&self, searches: &[SavedSearch]) -> io::Result<()> {
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

    /// Returns the last visit of every saved story, by path. Reads every file: not for the thread
    /// that handles keys.
    ///
    /// # Errors
    /// If the folder exists and cannot be listed.
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

impl StoryState {
    /// Returns true if it says no more than the top of the story.
    pub fn is_bare(&self) -> bool {
        let unmoved = self.top.byte == 0 && self.on.is_none() && self.list.is_none();
        unmoved && self.bookmarks.is_empty() && self.drafts.is_empty()
    }
}

/// Returns true if a later version of sayso wrote a file, whatever else is in it.
fn is_newer(path: &Path) -> bool {
    read::<Versioned>(path).ok().flatten().is_some_and(|file| file.version > VERSION)
}

/// Reads a file; `None` if there is none, or if it cannot be parsed.
fn read<T: for<'de> Deserialize<'de>>(path: &Path) -> io::Result<Option<T>> {
    match user_files::read(path, LARGEST) {
        Ok(bytes) => Ok(serde_json::from_slice(&bytes).ok()),
        Err(why) if why.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(why) => Err(why),
    }
}
