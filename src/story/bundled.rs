//! The stories that come with the program, embedded with what stands beside them.

use std::io;
use std::path::{Path, PathBuf};

use super::{Files, OpenError, Stage, formats};

/// One bundled story.
#[derive(Clone, Copy, Debug)]
pub struct Bundled {
    /// Its file in `stories/`.
    pub file: &'static str,
    /// Its headline, as in the file.
    pub title: &'static str,
    /// What it is good for.
    pub help: &'static str,
}

/// Every bundled story, in the order of the list.
pub const BUNDLED: &[Bundled] = &[];

/// Every embedded file of `stories/`, with its text.
const FILES: &[(&str, &str)] = &[];

/// The embedded files as a folder of their own.
#[derive(Clone, Copy, Debug, Default)]
pub struct Embedded;

impl Files for Embedded {
    fn read(&self, path: &Path) -> io::Result<Vec<u8>> {
        let file = FILES.iter().find(|(name, _)| Path::new(name) == path);
        file.map(|(_, text)| text.as_bytes().to_vec()).ok_or_else(|| io::ErrorKind::NotFound.into())
    }

    fn is_file(&self, path: &Path) -> bool {
        FILES.iter().any(|(name, _)| Path::new(name) == path)
    }

    fn is_dir(&self, _: &Path) -> bool {
        false
    }

    fn list(&self, _: &Path) -> io::Result<Vec<PathBuf>> {
        Ok(FILES.iter().map(|(name, _)| PathBuf::from(name)).collect())
    }
}

/// Opens a bundled story by its file name, as `formats::open` does.
///
/// # Errors
/// If no story of that name is bundled.
pub fn open(name: &str, each: &mut dyn FnMut(Stage) -> bool) -> Result<(), OpenError> {
    formats::open(&Embedded, Path::new(name), each)
}
