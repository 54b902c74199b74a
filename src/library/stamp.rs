//! How the files of a story looked when they were read, to see later that they changed.
//!
//! No watching: somebody asks, when there is a reason to (a key, the focus).

use std::path::{Path, PathBuf};

use crate::story::{Files, formats};

/// How the files of a story look from outside: when they were changed, their length, which they are.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Stamp(Vec<Option<crate::story::files::Look>>);

impl Stamp {
    /// Looks at the files of a story. Some microseconds a file.
    pub fn of(files: &dyn Files, path: &Path) -> Self {
        Self(formats::files_of(files, path).iter().map(|path| files.look(path)).collect())
    }
}

/// What has changed in the stories that arguments stand for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Changes {
    /// Those that look otherwise than before, by their position among the known.
    pub changed: Vec<u32>,
    /// Those that are there now.
    pub added: Vec<PathBuf>,
    /// Those that are no longer there, by their position among the known.
    pub removed: Vec<u32>,
}

impl Changes {
    /// Tells whether nothing has changed.
    pub fn is_empty(&self) -> bool {
        self.changed.is_empty() && self.added.is_empty() && self.removed.is_empty()
    }
}

/// Looks again at what `arguments` stand for, and compares it with the known stories.
///
/// Takes as long as listing the folders does: not for the keys' thread.
pub fn changes(files: &dyn Files, arguments: &[PathBuf], known: &[(PathBuf, Stamp)]) -> Changes {
    use std::collections::HashMap;
    let mut left: HashMap<&Path, u32> =
        (0..).zip(known).map(|(at, (path, _))| (path.as_path(), at)).collect();
    let mut changes = Changes::default();
    super::find::find(files, arguments, &mut |found| {
        if let super::find::Found::Story(path) = found {
            match left.remove(path.as_path()) {
                Some(at) if Stamp::of(files, &path) != known[at as usize].1 => {
                    changes.changed.push(at);
                }
                Some(_) => {}
                None if known.iter().any(|(other, _)| *other == path) => {}
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
    use crate::story::Disk;
    use std::fs;

    #[test]
    fn a_story_that_changed_came_or_went_is_seen() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = |name: &str| folder.path().join(name);
        for name in ["a.story", "b.txt", "b.ann", "c.story"] {
            fs::write(path(name), "words\n").expect("written");
        }
        let arguments = [folder.path().to_owned()];
        let known: Vec<(PathBuf, Stamp)> = ["a.story", "b.txt", "c.story"]
            .map(|name| (path(name), Stamp::of(&Disk, &path(name))))
            .into();
        assert!(changes(&Disk, &arguments, &known).is_empty());
        fs::write(path("b.ann"), "T1\tCue 0 5\twords\n").expect("written");
        fs::write(path("d.story"), "words\n").expect("written");
        fs::remove_file(path("a.story")).expect("removed");
        let now = changes(&Disk, &arguments, &known);
        assert_eq!((now.changed, now.removed), (vec![1], vec![0]));
        assert_eq!(now.added, [path("d.story")]);
    }
}
