//! Putting the mended text in the place of the file, if that is still what was read.

use std::io;
use std::path::{Path, PathBuf};

use super::mending::Mending;
use crate::story::Files;

/// The largest file that is written, in bytes.
const LARGEST: u64 = 4 << 30;

/// What was saved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Saved {
    /// The file.
    pub path: PathBuf,
    /// Its length in bytes.
    pub bytes: usize,
}

/// Why nothing was saved. The file is as it was, and the edits are still in hand.
#[derive(Debug, thiserror::Error)]
pub enum SaveError {
    /// Another program has changed the file: [`Mending::onto`] makes the edits again on its text.
    #[error("another program has changed {} meanwhile", path.display())]
    Changed {
        /// The file.
        path: PathBuf,
        /// What is in it now.
        theirs: String,
        /// What was to be written.
        ours: String,
    },
    /// The file or its folder must not be written.
    #[error("{} cannot be written: {why}", path.display())]
    ReadOnly {
        /// The file.
        path: PathBuf,
        /// What the system said.
        why: io::Error,
        /// A name for a copy in another folder.
        copy: PathBuf,
    },
    /// It could not be written.
    #[error("{} cannot be written: {why}", path.display())]
    Io {
        /// The file.
        path: PathBuf,
        /// What the system said.
        why: io::Error,
    },
}

impl SaveError {
    /// Returns what to do, as a full sentence.
    pub fn hint(&self) -> String {
        match self {
            Self::Changed { .. } => {
                "Open it again and make the edits on the new version, or save under another name."
                    .to_owned()
            }
            Self::ReadOnly { copy, .. } => {
                format!("Save a copy elsewhere, as {}.", copy.display())
            }
            Self::Io { why, .. } if why.kind() == io::ErrorKind::StorageFull => {
                "Make room on the disk, then save again.".to_owned()
            }
            Self::Io { why, .. } if why.kind() == io::ErrorKind::AlreadyExists => {
                "Choose a name that is not taken.".to_owned()
            }
            Self::Io { .. } => "Check the disk, then save again.".to_owned(),
        }
    }
}

/// Writes the mended text: the file is locked, read again, compared with what was read before, and
/// replaced whole. Whoever reads it meanwhile sees the old file or the new one.
///
/// # Errors
/// Why it was not written.
pub fn save(files: &dyn Files, mending: &Mending) -> Result<Saved, SaveError> {
    let path = mending.path().to_owned();
    let mut theirs = None;
    let written = files.rewrite(&path, LARGEST, &mut |now| {
        if now != mending.base().as_bytes() && now != mending.text().as_bytes() {
            theirs = Some(String::from_utf8_lossy(now).into_owned());
            return Err(io::Error::other("it was changed"));
        }
        Ok(mending.text().as_bytes().to_vec())
    });
    let ours = || mending.text().to_owned();
    match (written, theirs) {
        (Err(_), Some(theirs)) => Err(SaveError::Changed { path, theirs, ours: ours() }),
        (Err(why), None) if is_read_only(&why) => {
            let copy = copy_name(&path);
            Err(SaveError::ReadOnly { path, why, copy })
        }
        (Err(why), None) => Err(SaveError::Io { path, why }),
        (Ok(()), _) => Ok(Saved { path, bytes: mending.text().len() }),
    }
}

/// Writes the mended text to another file, which must not be there yet.
///
/// # Errors
/// Why it was not written.
pub fn save_copy(files: &dyn Files, mending: &Mending, path: &Path) -> Result<Saved, SaveError> {
    let written = files.update(path, LARGEST, &mut |now| {
        if now.is_empty() {
            return Ok(mending.text().as_bytes().to_vec());
        }
        Err(io::Error::from(io::ErrorKind::AlreadyExists))
    });
    let path = path.to_owned();
    match written {
        Ok(()) => Ok(Saved { path, bytes: mending.text().len() }),
        Err(why) if is_read_only(&why) => {
            let copy = copy_name(&path);
            Err(SaveError::ReadOnly { path, why, copy })
        }
        Err(why) => Err(SaveError::Io { path, why }),
    }
}

fn is_read_only(why: &io::Error) -> bool {
    matches!(why.kind(), io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem)
}

/// Returns a name for a copy of a file that cannot be written: in the folder where the program was
/// started.
fn copy_name(path: &Path) -> PathBuf {
    let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    PathBuf::from(format!("{name}.story"))
}
