//! Stamps of a story's files (time, size, inode), to see later that they have changed.
//!
//! Nothing is watched: the caller asks when there is a reason to (a key press, focus), so an
//! idle reader makes no system calls, and no watching crate is needed.

use std::path::{Path, PathBuf};

use crate::story::files::same_folders::SameFolders;
use crate::story::{Files, formats};

/// The stamp of a story: for each of its files the time of change, the length and the inode.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Stamp(Vec<Option<crate::story::files::Look>>);

impl Stamp {
    /// Takes the stamp of a story. Costs some microseconds per file.
    pub fn of(files: &dyn Files, path: &Path) -> Self {
        Self(formats::files_of(files, path).iter().map(|path| files.look(path)).collect())
    }
}

/// What has changed among the stories that arguments name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Changes {
    /// Changed stories, by their position among the known ones.
    pub changed: Vec<u32>,
    /// New stories.
    pub added: Vec<PathBuf>,
    /// Removed stories, by their position among the known ones.
    pub removed: Vec<u32>,
}

impl Changes {
    /// Returns true if nothing has changed.
    pub fn is_empty(&self) -> bool {
        self.changed.is_empty() && self.added.is_empty() && self.removed.is_empty()
    }
}

/// Finds the stories of `arguments` again and compares them with the known ones.
///
/// Takes as long as listing the folders does: not for the thread that handles keys.
pub fn changes(files: &dyn Files, arguments: &[PathBuf], known: &[(PathBuf, Stamp)]) -> Changes {
    use std::collections::HashMap;
    let mut left: HashMap<&Path, u32> =
        (0..).zip(known).map(|(at, (path, _))| (path.as_path(), at)).collect();
    let mut changes = Changes::default();
    let same = SameFolders::new(files);
    super::find::find(&same, arguments, &mut |found| {
        if let super::find::Found::Story(path) = found {
            match left.remove(path.as_path()) {
                Some(at) if Stamp::of(&same, &path) != known[at as usize].1 => {
                    changes.changed.push(at);
                }
                Some(_) => {}
                None => changes.added.push(path),
            }
        }
        true
    });
    changes.removed = left.into_values().collect();
    changes.removed.sort_unstable();
    changes.changed.sort_unstable();
    changes
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::story::files::Look;
    use std::io;

    /// A folder of files by name and length.
    struct Folder(Vec<(&'static str, u64)>);

    impl Folder {
        fn len(&self, path: &Path) -> Option<u64> {
            let name = path.strip_prefix("f").ok()?;
            self.0.iter().find(|(own, _)| Path::new(own) == name).map(|(_, len)| *len)
        }
    }

    impl Files for Folder {
        fn read(&self, _: &Path) -> io::Result<Vec<u8>> {
            Err(io::ErrorKind::NotFound.into())
        }

        fn is_file(&self, path: &Path) -> bool {
            self.len(path).is_some()
        }

        fn is_dir(&self, path: &Path) -> bool {
            path == Path::new("f")
        }

        fn list(&self, _: &Path) -> io::Result<Vec<PathBuf>> {
            Ok(self.0.iter().map(|(name, _)| Path::new("f").join(name)).collect())
        }

        fn look(&self, path: &Path) -> Option<Look> {
            Some(Look { changed: None, len: self.len(path)?, number: 0 })
        }
    }

    #[test]
    fn changed_new_and_removed_stories_are_seen() {
        let before = Folder(vec![("a.story", 1), ("b.ann", 1), ("b.txt", 1), ("c.story", 1)]);
        let arguments = [PathBuf::from("f")];
        let known: Vec<(PathBuf, Stamp)> = ["f/a.story", "f/b.txt", "f/c.story"]
            .map(|path| (PathBuf::from(path), Stamp::of(&before, Path::new(path))))
            .into();
        assert!(changes(&before, &arguments, &known).is_empty());
        let after = Folder(vec![("b.ann", 2), ("b.txt", 1), ("c.story", 1), ("d.story", 1)]);
        let now = changes(&after, &arguments, &known);
        assert_eq!((now.changed, now.removed), (vec![1], vec![0]));
        assert_eq!(now.added, [PathBuf::from("f/d.story")]);
    }
}
