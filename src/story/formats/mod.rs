//! The formats that a story can be read from: one table, one folder each.
//!
//! ```text
//! native          `.story` files: TOML around the untouched article
//! brat            brat pairs: `NAME.txt` with `NAME.ann`
//! load_priority   what a loader reads first: the annotations of what is on screen
//! sidecar         files beside the story, within its folder
//! rules           how a loader lists the rules that it reports
//! ```

pub mod brat;
pub mod load_priority;
pub mod native;
mod rules;
pub mod sidecar;

use std::path::{Path, PathBuf};

use super::{Files, Story};
use load_priority::SharedPriority;
pub use rules::RuleInfo;

/// How far the loading of a story has come. Each stage holds a story that can be shown.
#[derive(Debug)]
pub enum Stage {
    /// The text and what stands before it; no annotations yet.
    Text(Story),
    /// Some of the annotations.
    Some(Story),
    /// Everything: the last stage.
    Whole(Story),
}

/// Why a file could not be opened as a story at all.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// The file could not be read.
    #[error("cannot read {path}: {why}")]
    Io {
        /// The file, as the user named it (unsanitised).
        path: String,
        /// What the system said.
        why: std::io::Error,
    },
    /// The file is no story.
    #[error("{path}: {what}")]
    NoStory {
        /// The file, as the user named it (unsanitised).
        path: String,
        /// What it is instead: lower case, no full stop.
        what: String,
        /// What to do: a sentence that can be followed.
        hint: String,
    },
}

impl OpenError {
    /// Says why without the path, for where that is said beside it (unsanitised).
    pub fn reason(&self) -> String {
        match self {
            Self::Io { why, .. } => format!("cannot be read: {why}"),
            Self::NoStory { what, .. } => what.clone(),
        }
    }
}

/// Takes the stages of a story while it is loaded.
pub struct Taker<'t> {
    /// Where the loader learns what is on screen, if somebody reads meanwhile.
    pub priority: Option<SharedPriority>,
    /// Takes a stage; `false` stops the loading.
    pub each: &'t mut dyn FnMut(Stage) -> bool,
}

/// What a format's loader is called with.
pub type Open = fn(&dyn Files, &Path, Taker<'_>) -> Result<(), OpenError>;

/// One format.
pub struct Format {
    /// Its name, as `Meta::format` holds it.
    pub name: &'static str,
    /// What it is, for help: lower case, no full stop.
    pub help: &'static str,
    /// The endings of its files, without the dot; the first is the one that a list of stories shows.
    pub endings: &'static [&'static str],
    /// Tells whether the path (one with such an ending) is a story of this format,
    /// looking at its neighbours where it must.
    pub is: fn(&dyn Files, &Path) -> bool,
    /// The files that a story of this format is made of, by the path of any of them.
    pub files: fn(&Path) -> Vec<PathBuf>,
    /// True if writers give people their IDs, so that one can stand for the same person in several
    /// stories; false if the loader numbers them.
    pub written_ids: bool,
    /// Every rule that its loader reports.
    pub rules: &'static [RuleInfo],
    /// Reads it, handing on each stage.
    ///
    /// # Errors
    /// If there is no story to be shown at all.
    pub open: Open,
}

/// Every format that is read.
pub const FORMATS: &[Format] = &[native::FORMAT, brat::FORMAT];

/// Reads the story at `path`, handing each stage to `each`; `false` from there stops the loading.
///
/// # Errors
/// If nothing can be shown: no file, no rights, not text, an unknown format.
pub fn open(
    files: &dyn Files,
    path: &Path,
    each: &mut dyn FnMut(Stage) -> bool,
) -> Result<(), OpenError> {
    (format_of(files, path).open)(files, path, Taker { priority: None, each })
}

/// Reads the story at `path` as [`open`] does; the annotations of what is on screen come first.
///
/// # Errors
/// Those of [`open`].
pub fn open_visible_first(
    files: &dyn Files,
    path: &Path,
    priority: SharedPriority,
    each: &mut dyn FnMut(Stage) -> bool,
) -> Result<(), OpenError> {
    (format_of(files, path).open)(files, path, Taker { priority: Some(priority), each })
}

/// Returns the format of a file; what no format knows is read as a story of our own.
fn format_of(files: &dyn Files, path: &Path) -> &'static Format {
    let ending = path.extension().and_then(|e| e.to_str()).unwrap_or_default().to_lowercase();
    FORMATS
        .iter()
        .find(|f| f.endings.contains(&ending.as_str()) && (f.is)(files, path))
        .unwrap_or(&native::FORMAT)
}

/// Returns the files that the story at `path` is made of.
pub fn files_of(files: &dyn Files, path: &Path) -> Vec<PathBuf> {
    (format_of(files, path).files)(path)
}

/// Reads the story at `path` whole.
///
/// # Errors
/// Those of [`open`].
///
/// # Panics
/// Never: every loader that reports no error ends with the whole story.
pub fn load(files: &dyn Files, path: &Path) -> Result<Story, OpenError> {
    let mut last = None;
    open(files, path, &mut |stage| {
        if let Stage::Whole(story) = stage {
            last = Some(story);
        }
        true
    })?;
    Ok(last.expect("every loader ends with the whole story"))
}

/// Tells whether a list of stories shows a file.
pub fn is_story(files: &dyn Files, path: &Path) -> bool {
    let ending = path.extension().and_then(|e| e.to_str()).unwrap_or_default();
    FORMATS.iter().any(|f| f.endings[0] == ending && (f.is)(files, path))
}

/// Tells whether writers give people their IDs in a format.
pub fn written_ids(name: &str) -> bool {
    FORMATS.iter().any(|format| format.name == name && format.written_ids)
}

/// Returns which files are read, as a hint.
pub fn hint_on_formats() -> String {
    let formats: Vec<String> =
        FORMATS.iter().map(|f| format!(".{} ({})", f.endings[0], f.help)).collect();
    format!("Stories are files ending in {}.", formats.join(", "))
}
