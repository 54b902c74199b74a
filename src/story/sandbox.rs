//! A sandbox of the file system: the reader may see all of it, or only one folder.
//!
//! Nothing outside can be reached: by no path, no `..`, and no link.

#[cfg(all(test, unix))]
mod tests;

use std::io;
use std::path::{Path, PathBuf};

use super::files::Look;
use super::stdin_story::StdinStory;
use super::{Disk, Files};

/// The real file system: all of it, or only one folder.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Sandbox {
    /// Every file that the system lets the user read.
    #[default]
    Everywhere,
    /// The same, and files of other tools are opened as articles.
    AsText,
    /// Every file, and a story that was passed in under its name.
    With(StdinStory),
    /// Only what really is below this folder, a path without links.
    Below(PathBuf),
}

impl Sandbox {
    /// Limits access to one folder.
    ///
    /// # Errors
    /// Those of the system, if there is no such folder.
    pub fn below(folder: &Path) -> io::Result<Self> {
        Ok(Self::Below(folder.canonicalize()?))
    }

    /// Returns true unless access is limited to a folder.
    pub fn is_everywhere(&self) -> bool {
        !matches!(self, Self::Below(_))
    }

    /// Returns the story that has this path because it was passed in.
    fn passed_in(&self, path: &Path) -> Option<&StdinStory> {
        match self {
            Self::With(story) if story.is_file(path) => Some(story),
            _ => None,
        }
    }

    /// Returns the path itself, or with its links resolved where access is limited.
    fn path(&self, path: &Path) -> io::Result<PathBuf> {
        let Self::Below(root) = self else { return Ok(path.to_owned()) };
        let real = path.canonicalize()?;
        if real.starts_with(root) { Ok(real) } else { Err(io::ErrorKind::NotFound.into()) }
    }
}

impl Files for Sandbox {
    fn as_text(&self) -> bool {
        match self {
            Self::With(story) => story.as_text(),
            other => *other == Self::AsText,
        }
    }

    fn read(&self, path: &Path) -> io::Result<Vec<u8>> {
        if let Some(story) = self.passed_in(path) {
            return story.read(path);
        }
        Disk.read(&self.path(path)?)
    }

    fn head(&self, path: &Path, most: usize) -> io::Result<Vec<u8>> {
        if let Some(story) = self.passed_in(path) {
            return story.head(path, most);
        }
        Disk.head(&self.path(path)?, most)
    }

    fn read_plain(&self, path: &Path, most: u64) -> io::Result<Vec<u8>> {
        // the path is not resolved: a link must be seen as one
        self.path(path)?;
        Disk.read_plain(path, most)
    }

    fn update(
        &self,
        path: &Path,
        most: u64,
        change: &mut dyn FnMut(&[u8]) -> io::Result<Vec<u8>>,
    ) -> io::Result<()> {
        match self {
            Self::Everywhere | Self::AsText | Self::With(_) => Disk.update(path, most, change),
            Self::Below(_) => Err(no_writing()),
        }
    }

    fn replace(
        &self,
        path: &Path,
        most: u64,
        contents: (&[&[u8]], &[u8]),
    ) -> io::Result<Option<Vec<u8>>> {
        match self {
            Self::Everywhere | Self::AsText | Self::With(_) => Disk.replace(path, most, contents),
            Self::Below(_) => Err(no_writing()),
        }
    }

    fn sweep(&self, path: &Path) {
        if !matches!(self, Self::Below(_)) {
            Disk.sweep(path);
        }
    }

    fn is_file(&self, path: &Path) -> bool {
        self.passed_in(path).is_some() || self.path(path).is_ok_and(|path| Disk.is_file(&path))
    }

    fn is_dir(&self, path: &Path) -> bool {
        self.passed_in(path).is_none() && self.path(path).is_ok_and(|path| Disk.is_dir(&path))
    }

    fn list(&self, folder: &Path) -> io::Result<Vec<PathBuf>> {
        self.path(folder)?;
        let mut paths = Disk.list(folder)?;
        if let Self::Below(_) = self {
            paths.retain(|path| self.path(path).is_ok());
        }
        Ok(paths)
    }

    fn look(&self, path: &Path) -> Option<Look> {
        if self.passed_in(path).is_some() {
            return None;
        }
        Disk.look(&self.path(path).ok()?)
    }

    fn is_top(&self, folder: &Path) -> bool {
        Disk.is_top(folder)
    }

    fn is_for_everybody(&self, folder: &Path) -> bool {
        Disk.is_for_everybody(folder)
    }

    fn real(&self, path: &Path) -> PathBuf {
        self.path(path).map_or_else(|_| path.to_owned(), |path| Disk.real(&path))
    }
}

/// Returns the error of writing below a folder that is only read.
fn no_writing() -> io::Error {
    io::Error::new(io::ErrorKind::Unsupported, "safe mode does not write there")
}
