//! A story that was passed in as bytes, such as one from standard input.
//!
//! Reading the bytes from somewhere is up to the caller.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::{Files, OpenError, Stage, formats};
use crate::story::formats::load_priority::SharedPriority;

/// The name of a story from standard input.
pub const STANDARD_INPUT: &str = "standard input";

/// The bytes of a story and its name: a file system with just this file. Cheap to clone.
#[derive(Clone, PartialEq, Eq)]
pub struct StdinStory {
    name: Arc<Path>,
    bytes: Arc<[u8]>,
    as_text: bool,
}

impl StdinStory {
    /// Makes a story from its bytes and its name.
    pub fn new(name: &str, bytes: Vec<u8>) -> Self {
        Self { name: Path::new(name).into(), bytes: bytes.into(), as_text: false }
    }

    /// Says whether it is opened as an article, whatever it is.
    pub fn opened_as_text(self, as_text: bool) -> Self {
        Self { as_text, ..self }
    }

    /// Returns its name.
    pub fn name(&self) -> &Path {
        &self.name
    }

    /// Opens it, as `formats::open` does.
    ///
    /// # Errors
    /// If the bytes are not a story.
    pub fn open(&self, each: &mut dyn FnMut(Stage) -> bool) -> Result<(), OpenError> {
        formats::open(self, &self.name, each)
    }

    /// Opens it, as `formats::open_visible_first` does.
    ///
    /// # Errors
    /// If the bytes are no story.
    pub fn open_visible_first(
        &self,
        priority: SharedPriority,
        each: &mut dyn FnMut(Stage) -> bool,
    ) -> Result<(), OpenError> {
        formats::open_visible_first(self, &self.name, priority, each)
    }
}

impl std::fmt::Debug for StdinStory {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} ({} bytes)", self.name.display(), self.bytes.len())
    }
}

impl Files for StdinStory {
    fn as_text(&self) -> bool {
        self.as_text
    }

    fn read(&self, path: &Path) -> io::Result<Vec<u8>> {
        if self.is_file(path) {
            return Ok(self.bytes.to_vec());
        }
        Err(io::ErrorKind::NotFound.into())
    }

    fn is_file(&self, path: &Path) -> bool {
        *path == *self.name
    }

    fn is_dir(&self, _: &Path) -> bool {
        false
    }

    fn list(&self, _: &Path) -> io::Result<Vec<PathBuf>> {
        Ok(vec![self.name.to_path_buf()])
    }
}
