//! Which stories arguments stand for: files, folders (searched to the bottom),
//! patterns; handed out as they are found.
//!
//! Whether a file is a story is said by the table of formats; nothing is read here.

use std::collections::HashSet;
use std::path::{Component, Path, PathBuf};

use crate::story::{Files, formats};

/// What an argument led to.
#[derive(Debug)]
pub enum Found {
    /// A story, or what was named as one.
    Story(PathBuf),
    /// A folder that cannot be listed.
    Unlisted(PathBuf, std::io::Error),
    /// An argument that led to no story.
    Nothing(PathBuf),
}

/// Hands every story that `arguments` stand for to `each`, folders in the order of their paths;
/// `false` from there ends the search.
///
/// A file stands for itself, whatever it is. A folder stands for every story below it: each folder
/// is looked into once, and links to folders last, so that those that lead back end nowhere. An
/// argument that is neither, but has `*`, `?` or `[…]` in it, is a pattern: `*` and `?` stay within
/// a name, `**` crosses folders.
pub fn find(files: &dyn Files, arguments: &[PathBuf], each: &mut dyn FnMut(Found) -> bool) {
    for argument in arguments {
        let mut walk = Walk { files, seen: HashSet::new(), links: Vec::new(), count: 0 };
        let goes_on = if files.is_dir(argument) {
            walk.folder_and_links(argument, &|_| true, each)
        } else if is_pattern(argument) && !files.is_file(argument) {
            let pattern = Pattern::of(argument);
            walk.folder_and_links(&pattern.base, &|path| pattern.fits(path), each)
        } else {
            walk.count = 1;
            each(Found::Story(argument.clone()))
        };
        if !goes_on || (walk.count == 0 && !each(Found::Nothing(argument.clone()))) {
            return;
        }
    }
}

/// A search below one argument.
struct Walk<'a> {
    files: &'a dyn Files,
    /// The folders looked into, by their own paths.
    seen: HashSet<PathBuf>,
    /// Links to folders, for the end.
    links: Vec<PathBuf>,
    count: usize,
}

impl Walk<'_> {
    fn folder_and_links(
        &mut self,
        folder: &Path,
        fits: &dyn Fn(&Path) -> bool,
        each: &mut dyn FnMut(Found) -> bool,
    ) -> bool {
        let mut goes_on = self.folder(folder, fits, each);
        while goes_on && let Some(link) = self.links.pop() {
            goes_on = self.folder(&link, fits, each);
        }
        goes_on
    }

    fn folder(
        &mut self,
        folder: &Path,
        fits: &dyn Fn(&Path) -> bool,
        each: &mut dyn FnMut(Found) -> bool,
    ) -> bool {
        // a stack of our own: folders can be deeper than the program's
        let mut left = vec![folder.to_owned()];
        while let Some(path) = left.pop() {
            if !self.files.is_dir(&path) {
                if fits(&path) && formats::is_story(self.files, &path) {
                    self.count += 1;
                    if !each(Found::Story(path)) {
                        return false;
                    }
                }
                continue;
            }
            let real = self.files.real(&path);
            let own = path == *folder
                || path.parent().map(|p| self.files.real(p)).as_deref() == real.parent();
            if !own {
                self.links.push(path);
                continue;
            }
            if !self.seen.insert(real) {
                continue;
            }
            match self.files.list(&path) {
                Ok(entries) => left.extend(entries.into_iter().rev()),
                Err(why) => {
                    if !each(Found::Unlisted(path, why)) {
                        return false;
                    }
                }
            }
        }
        true
    }
}

/// Tells whether a path can be read as a pattern.
pub fn is_pattern(path: &Path) -> bool {
    path.to_str().is_some_and(|path| path.contains(['*', '?', '[']))
}

/// A pattern of paths.
struct Pattern {
    /// The folder that it begins in.
    base: PathBuf,
    /// What each further name has to be like.
    names: Vec<String>,
}

impl Pattern {
    fn of(path: &Path) -> Self {
        let (mut base, mut names) = (PathBuf::new(), Vec::new());
        for component in path.components() {
            let name = component.as_os_str().to_string_lossy();
            let plain =
                !matches!(component, Component::Normal(_)) || !is_pattern(Path::new(&*name));
            if plain && names.is_empty() {
                base.push(component);
            } else {
                names.push(name.into_owned());
            }
        }
        if base.as_os_str().is_empty() {
            base.push(".");
        }
        Self { base, names }
    }

    fn fits(&self, path: &Path) -> bool {
        let rest = path.strip_prefix(&self.base).unwrap_or(path);
        let names: Vec<_> = rest.iter().map(|name| name.to_string_lossy().into_owned()).collect();
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        let wanted: Vec<&str> = self.names.iter().map(String::as_str).collect();
        fits_names(&wanted, &names)
    }
}

fn fits_names(wanted: &[&str], names: &[&str]) -> bool {
    match (wanted, names) {
        ([], []) => true,
        (["**", rest @ ..], _) => {
            fits_names(rest, names) || (!names.is_empty() && fits_names(wanted, &names[1..]))
        }
        ([first, rest @ ..], [name, more @ ..]) => {
            let (first, name): (Vec<char>, Vec<char>) =
                (first.chars().collect(), name.chars().collect());
            fits_name(&first, &name) && fits_names(rest, more)
        }
        _ => false,
    }
}

/// Tells whether a name is like a pattern; in time of their product.
fn fits_name(pattern: &[char], name: &[char]) -> bool {
    // where the last `*` stood, and how much of the name it has taken so far
    let (mut p, mut n, mut star) = (0, 0, None);
    while n < name.len() {
        let one = pattern.get(p).map(|c| match c {
            '?' => (true, 1),
            '[' => class(&pattern[p..], name[n]),
            c => (*c == name[n] && *c != '*', 1),
        });
        match (one, star) {
            _ if pattern.get(p) == Some(&'*') => {
                star = Some((p, n));
                p += 1;
            }
            (Some((true, wide)), _) => (p, n) = (p + wide, n + 1),
            (_, Some((at, taken))) => {
                star = Some((at, taken + 1));
                (p, n) = (at + 1, taken + 1);
            }
            _ => return false,
        }
    }
    pattern[p..].iter().all(|c| *c == '*')
}

/// Tells whether a character is in the class that a pattern begins with, and how long that is.
fn class(pattern: &[char], c: char) -> (bool, usize) {
    let Some(end) = pattern.iter().skip(2).position(|c| *c == ']').map(|at| at + 2) else {
        return (c == '[', 1);
    };
    let (not, inside) = match pattern[1] {
        '!' | '^' if end > 2 => (true, &pattern[2..end]),
        _ => (false, &pattern[1..end]),
    };
    let mut has = inside.contains(&c);
    for range in inside.windows(3).filter(|w| w[1] == '-') {
        has |= (range[0]..=range[2]).contains(&c);
    }
    (has != not, end + 1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::story::Disk;

    fn check(pattern: &str, path: &str) -> bool {
        Pattern::of(Path::new(pattern)).fits(Path::new(path))
    }

    #[test]
    fn patterns_stay_within_a_name_but_for_two_stars() {
        assert!(check("a/*.story", "a/b.story"));
        assert!(!check("a/*.story", "a/b/c.story"));
        assert!(check("a/**/*.story", "a/b/c.story"));
        assert!(check("a/**/*.story", "a/c.story"));
        assert!(check("a/**", "a/b/c.txt"));
        assert!(check("a/b?[0-9].txt", "a/bx7.txt"));
        assert!(!check("a/b?[!0-9].txt", "a/bx7.txt"));
        assert!(check("*a*b*", "./xxaxxbxx"));
        assert!(!check("*a*b*", "./xxbxxaxx"));
    }

    fn found(arguments: &[&str]) -> Vec<String> {
        let arguments: Vec<PathBuf> = arguments.iter().map(PathBuf::from).collect();
        let mut all = Vec::new();
        find(&Disk, &arguments, &mut |found| {
            all.push(match found {
                Found::Story(path) => path.display().to_string(),
                Found::Unlisted(path, _) => format!("unlisted {}", path.display()),
                Found::Nothing(path) => format!("nothing {}", path.display()),
            });
            true
        });
        all
    }

    #[test]
    fn folders_files_and_patterns_lead_to_stories() {
        let all = found(&["stories"]);
        assert_eq!(all.len(), 4);
        assert!(all.is_sorted());
        assert_eq!(found(&["stories/*-lanes.story"]), ["stories/council-lanes.story"]);
        assert_eq!(found(&["stories/no-*.story"]), ["nothing stories/no-*.story"]);
        assert_eq!(found(&["no/such"]), ["no/such"]);
        assert_eq!(found(&["themes"]), ["nothing themes"]);
    }

    #[test]
    fn the_search_ends_when_it_is_told_to() {
        let mut count = 0;
        find(&Disk, &["stories".into(), "stories".into()], &mut |_| {
            count += 1;
            count < 2
        });
        assert_eq!(count, 2);
    }
}
