//! Two files in one folder.

use std::io;
use std::path::{Path, PathBuf};

use sayso::story::Files;

/// A folder with these files, by name.
pub struct Beside(pub [(&'static str, Vec<u8>); 2]);

impl Files for Beside {
    fn read(&self, path: &Path) -> io::Result<Vec<u8>> {
        let found = self.0.iter().find(|(name, _)| Path::new(name) == path);
        found.map(|(_, bytes)| bytes.clone()).ok_or_else(|| io::ErrorKind::NotFound.into())
    }

    fn is_file(&self, path: &Path) -> bool {
        self.0.iter().any(|(name, _)| Path::new(name) == path)
    }

    fn is_dir(&self, _: &Path) -> bool {
        false
    }

    fn list(&self, _: &Path) -> io::Result<Vec<PathBuf>> {
        Ok(self.0.iter().map(|(name, _)| PathBuf::from(name)).collect())
    }
}
