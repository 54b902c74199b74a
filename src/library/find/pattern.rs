//! Glob patterns of paths.
//!
//! Patterns are matched by hand because the crate `glob` (0.3) walks the disk itself, cannot
//! say which folders may contain matches, and takes `[^…]` for a class with `^` in it.

use std::path::{Component, Path, PathBuf};

/// Returns true if a path has characters of a pattern in it.
pub fn is_pattern(path: &Path) -> bool {
    path.to_str().is_some_and(|path| path.contains(['*', '?', '[']))
}

/// A pattern of paths.
pub(super) struct Pattern {
    /// The folder to search: everything before the first name with a wildcard.
    pub(super) base: PathBuf,
    /// The pattern of each further path component.
    names: Vec<String>,
}

impl Pattern {
    pub(super) fn of(path: &Path) -> Self {
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

    /// Returns true if the pattern says what the names of files end in.
    pub(super) fn names_an_ending(&self) -> bool {
        let last = self.names.last().and_then(|name| name.rsplit_once('.'));
        last.is_some_and(|(_, ending)| !ending.is_empty() && !is_pattern(Path::new(ending)))
    }

    pub(super) fn matches(&self, path: &Path) -> bool {
        self.compare(path, false)
    }

    /// Returns true if some path below a folder could match.
    pub(super) fn may_match_below(&self, folder: &Path) -> bool {
        self.compare(folder, true)
    }

    fn compare(&self, path: &Path, as_prefix: bool) -> bool {
        let rest = path.strip_prefix(&self.base).unwrap_or(path);
        let names: Vec<_> = rest
            .iter()
            .map(|name| name.to_string_lossy().into_owned())
            .filter(|name| name != ".")
            .collect();
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        let wanted: Vec<&str> = self.names.iter().map(String::as_str).collect();
        match_names(&wanted, &names, as_prefix)
    }
}

/// Returns true if path components match those of a pattern; with `as_prefix`, if they could do so
/// with more components after them.
fn match_names(wanted: &[&str], names: &[&str], as_prefix: bool) -> bool {
    match (wanted, names) {
        ([], []) => !as_prefix,
        ([_, ..], []) if as_prefix => true,
        (["**", rest @ ..], _) => {
            match_names(rest, names, as_prefix)
                || (!names.is_empty() && match_names(wanted, &names[1..], as_prefix))
        }
        ([first, rest @ ..], [name, more @ ..]) => {
            let (first, name): (Vec<char>, Vec<char>) =
                (first.chars().collect(), name.chars().collect());
            match_name(&first, &name) && match_names(rest, more, as_prefix)
        }
        _ => false,
    }
}

/// Returns true if a name matches a pattern. Takes at most the product of their lengths, however
/// many `*` there are: only the last `*` is ever tried again.
fn match_name(pattern: &[char], name: &[char]) -> bool {
    // the position of the last `*`, and where in the name its match ends so far
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

/// Returns whether a character is in the class (`[a-z]`) that a pattern begins with, and the length
/// of that class in characters.
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

    fn check(pattern: &str, path: &str) -> bool {
        Pattern::of(Path::new(pattern)).matches(Path::new(path))
    }

    #[test]
    fn only_two_stars_cross_folders() {
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
    fn folders_without_possible_matches_are_skipped() {
        let check = |pattern: &str, path: &str| {
            Pattern::of(Path::new(pattern)).may_match_below(Path::new(path))
        };
        assert!(check("*.story", "."));
        assert!(!check("*.story", "./deep"));
        assert!(check("a/*/b/*.story", "a/x"));
        assert!(check("a/*/b/*.story", "a/x/b"));
        assert!(!check("a/*/b/*.story", "a/x/c"));
        assert!(check("a/**/*.story", "a/x/y/z"));
    }
}
