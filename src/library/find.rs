//! Which stories arguments stand for: files, folders (searched to the bottom),
//! patterns; handed out as they are found.
//!
//! Whether a file is a story is said by the table of formats; nothing is read here.
//! Patterns are matched here because the crate `glob` (0.3) does not say which folders can
//! hold what fits, walks the disk by itself, and takes `[^…]` for a class with `^` in it.

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

/// Hands every story that `arguments` stand for to `each` as it is found, folders in the order of
/// their paths; `false` from there ends the search. A story that two arguments lead to comes once,
/// also if they name two files of it.
///
/// A file stands for itself, whatever it is. A folder stands for every story below it: each folder
/// is looked into once, and links to folders last, so that those that lead back end nowhere. An
/// argument that is neither, but has `*`, `?` or `[…]` in it, is a pattern: `*` and `?` stay within
/// a name, `**` crosses folders.
pub fn find(files: &dyn Files, arguments: &[PathBuf], each: &mut dyn FnMut(Found) -> bool) {
    let mut told = HashSet::new();
    let mut once = |found: Found| match &found {
        Found::Story(path) if arguments.len() > 1 && !told.insert(first(files, path)) => true,
        _ => each(found),
    };
    for argument in arguments {
        let folder = files.is_dir(argument);
        let pattern = !folder && is_pattern(argument) && !files.is_file(argument);
        let pattern = pattern.then(|| Pattern::of(argument));
        let mut walk = Walk { files, pattern: pattern.as_ref(), count: 0, each: &mut once };
        let goes_on = match &pattern {
            Some(pattern) => walk.below(&pattern.base),
            None if folder => walk.below(argument),
            None => walk.story(argument.clone()),
        };
        let count = walk.count;
        if !goes_on || (count == 0 && !once(Found::Nothing(argument.clone()))) {
            return;
        }
    }
}

/// Returns the path of the first file of a story, without `.` in it.
fn first(files: &dyn Files, path: &Path) -> PathBuf {
    let first = formats::files_of(files, path).into_iter().next();
    let path = first.as_deref().unwrap_or(path);
    path.components().filter(|part| *part != Component::CurDir).collect()
}

/// A search below one argument.
struct Walk<'a> {
    files: &'a dyn Files,
    pattern: Option<&'a Pattern>,
    count: usize,
    each: &'a mut dyn FnMut(Found) -> bool,
}

impl Walk<'_> {
    fn story(&mut self, path: PathBuf) -> bool {
        self.count += 1;
        (self.each)(Found::Story(path))
    }

    /// Looks below a folder, links to folders last; false when it was ended.
    fn below(&mut self, folder: &Path) -> bool {
        // the folders looked into, by their own paths
        let mut seen = HashSet::new();
        let mut links = vec![folder.to_owned()];
        while let Some(link) = links.pop() {
            if !self.own_below(link, &mut seen, &mut links) {
                return false;
            }
        }
        true
    }

    /// Looks below a folder but for links, which are put aside; false when it was ended.
    fn own_below(
        &mut self,
        folder: PathBuf,
        seen: &mut HashSet<PathBuf>,
        links: &mut Vec<PathBuf>,
    ) -> bool {
        let top = folder.clone();
        // a stack of our own: folders can be deeper than the program's
        let mut left = vec![folder];
        while let Some(path) = left.pop() {
            if !self.files.is_dir(&path) {
                let fits = self.pattern.is_none_or(|pattern| pattern.fits(&path));
                if fits && formats::is_story(self.files, &path) && !self.story(path) {
                    return false;
                }
                continue;
            }
            if self.pattern.is_some_and(|pattern| !pattern.leads_into(&path)) {
                continue;
            }
            let real = self.files.real(&path);
            let above = path.parent().map(|above| self.files.real(above));
            if path != top && above.as_deref() != real.parent() {
                links.push(path);
                continue;
            }
            if !seen.insert(real) {
                continue;
            }
            match self.files.list(&path) {
                Ok(entries) => left.extend(entries.into_iter().rev()),
                Err(why) => {
                    if !(self.each)(Found::Unlisted(path, why)) {
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
            } else if name != "**" || names.last().is_none_or(|last| last != "**") {
                names.push(name.into_owned());
            }
        }
        if base.as_os_str().is_empty() {
            base.push(".");
        }
        Self { base, names }
    }

    fn fits(&self, path: &Path) -> bool {
        self.holds(path, false)
    }

    /// Tells whether what fits can stand below a folder.
    fn leads_into(&self, folder: &Path) -> bool {
        self.holds(folder, true)
    }

    fn holds(&self, path: &Path, begins: bool) -> bool {
        let rest = path.strip_prefix(&self.base).unwrap_or(path);
        let names: Vec<_> = rest
            .iter()
            .map(|name| name.to_string_lossy().into_owned())
            .filter(|name| name != ".")
            .collect();
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        let wanted: Vec<&str> = self.names.iter().map(String::as_str).collect();
        fits_names(&wanted, &names, begins)
    }
}

/// Tells whether names are like a pattern's; with `begins`, whether more names could make them so.
fn fits_names(wanted: &[&str], names: &[&str], begins: bool) -> bool {
    match (wanted, names) {
        ([], []) => !begins,
        ([_, ..], []) if begins => true,
        (["**", rest @ ..], _) => {
            fits_names(rest, names, begins)
                || (!names.is_empty() && fits_names(wanted, &names[1..], begins))
        }
        ([first, rest @ ..], [name, more @ ..]) => {
            let (first, name): (Vec<char>, Vec<char>) =
                (first.chars().collect(), name.chars().collect());
            fits_name(&first, &name) && fits_names(rest, more, begins)
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
        assert!(check("a/**/**/**/c.txt", "a/b/c.txt"));
        assert!(!check("a/**/**/d.txt", "a/b/c.txt"));
        assert!(check("a/b?[0-9].txt", "a/bx7.txt"));
        assert!(!check("a/b?[!0-9].txt", "a/bx7.txt"));
        assert!(check("*a*b*", "./xxaxxbxx"));
        assert!(!check("*a*b*", "./xxbxxaxx"));
    }

    #[test]
    fn only_folders_that_can_hold_what_fits_are_looked_into() {
        let check =
            |pattern: &str, path: &str| Pattern::of(Path::new(pattern)).leads_into(Path::new(path));
        assert!(check("*.story", "."));
        assert!(!check("*.story", "./deep"));
        assert!(check("a/*/b/*.story", "a/x"));
        assert!(check("a/*/b/*.story", "a/x/b"));
        assert!(!check("a/*/b/*.story", "a/x/c"));
        assert!(check("a/**/*.story", "a/x/y/z"));
    }

    #[test]
    fn a_story_comes_once_whatever_leads_to_it() {
        let all = found(&["stories", "./stories/council-lanes.story", "stories/*.story"]);
        assert_eq!(all, found(&["stories"]));
        let pair = ["tests/brat/harbour.ann", "tests/brat/harbour.txt", "tests/brat"];
        let all = found(&pair);
        assert_eq!(all[0], pair[0]);
        assert!(all[1..].iter().all(|path| !path.contains("/harbour.")), "{all:?}");
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
