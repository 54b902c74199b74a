//! Finds the stories that arguments name: files, folders (searched recursively) and
//! glob patterns. Stories are handed out as they are found.
//!
//! The table of formats decides which files are stories, and which have many: those are searched as
//! folders are. No file is read here.
//! ```text
//! pattern  patterns of paths
//! ```

mod pattern;

use std::collections::HashSet;
use std::path::{Component, Path, PathBuf};

use crate::story::files::same_folders::SameFolders;
use pattern::Pattern;
pub use pattern::is_pattern;

use crate::story::formats::members;
use crate::story::{Files, formats};

/// What the search came upon.
#[derive(Debug)]
pub enum Found {
    /// A story, or a file that was named as one.
    Story(PathBuf),
    /// A folder that cannot be listed.
    Unlisted(PathBuf, std::io::Error),
    /// An argument that matches no story, and what it holds instead.
    Nothing(PathBuf, Passed),
}

/// What is passed over where no story is found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Passed {
    /// How many annotations without an article.
    pub lone: usize,
    /// How many other files of a folder.
    pub others: usize,
    /// The first of these.
    pub first: Option<PathBuf>,
}

impl Passed {
    /// Returns a hint: what was passed over, and which files can be read.
    pub fn hint(&self) -> String {
        let others = match (self.others, &self.first) {
            (0, _) | (_, None) => String::new(),
            (1, Some(file)) => {
                format!("1 file was passed over; to open it, name it: sayso {}. ", file.display())
            }
            (n, Some(file)) => {
                format!(
                    "{n} files were passed over; to open one, name it: sayso {}. ",
                    file.display()
                )
            }
        };
        others + &formats::hint_on_formats(self.lone)
    }
}

/// Calls `each` for every story that `arguments` name, as it is found, in path order within a
/// folder; the search ends when `each` returns `false`. A story that several arguments name is
/// reported once, even if they name different files of it (brat has two).
///
/// A file is taken as a story, whatever it is. A folder yields every story below it: each folder
/// is visited once, symbolic links to folders last, so cycles end. Articles without annotations
/// count as stories, except beside or below a `.story` file: texts there are what stories refer to,
/// such as transcripts. An argument that is neither,
/// but has `*`, `?` or `[…]` in it, is a pattern: `*` and `?` match within a name, `**` crosses
/// folders.
pub fn find(files: &dyn Files, arguments: &[PathBuf], each: &mut dyn FnMut(Found) -> bool) {
    let same = SameFolders::new(files);
    let files: &dyn Files = &same;
    let mut reported = HashSet::new();
    let mut once = |found: Found| match &found {
        Found::Story(path) if arguments.len() > 1 && !reported.insert(main_file(files, path)) => {
            true
        }
        _ => each(found),
    };
    for argument in arguments {
        let folder = files.is_dir(argument);
        let pattern = !folder && is_pattern(argument) && !is_there(files, argument);
        let pattern = pattern.then(|| Pattern::of(argument));
        let mut walk = Walk {
            files,
            pattern: pattern.as_ref(),
            count: 0,
            passed: Passed::default(),
            claimed: HashSet::new(),
            waiting: Vec::new(),
            each: &mut once,
        };
        let more_wanted = match &pattern {
            Some(pattern) => walk.below(&pattern.base) && walk.rest(),
            None if folder => walk.below(argument) && walk.rest(),
            None => walk.file(argument.clone()),
        };
        let Walk { count, passed, .. } = walk;
        // annotations that were named themselves are reported as a story that cannot be opened
        let nothing = count == 0 && (folder || pattern.is_some() || passed.lone == 0);
        if !more_wanted || (nothing && !once(Found::Nothing(argument.clone(), passed))) {
            return;
        }
    }
}

/// Returns true if there is a file at a path, or a story in a file.
fn is_there(files: &dyn Files, path: &Path) -> bool {
    files.is_file(path) || members::stories_of(files, path).is_some()
}

/// Returns the path of a story's first file, without `.` in it: the same for all its files. Of a story in
/// a file with many it is the address.
fn main_file(files: &dyn Files, path: &Path) -> PathBuf {
    let is_member = members::split(files, path).is_some();
    let first = formats::files_of(files, path).into_iter().next().filter(|_| !is_member);
    let path = first.as_deref().unwrap_or(path);
    path.components().filter(|part| *part != Component::CurDir).collect()
}

/// A search below one argument.
struct Walk<'a> {
    files: &'a dyn Files,
    pattern: Option<&'a Pattern>,
    /// How many stories were found that may open.
    count: usize,
    /// What else was found.
    passed: Passed,
    /// Articles of annotations that were found elsewhere.
    claimed: HashSet<PathBuf>,
    /// Articles that may be those of annotations that are still to be found.
    waiting: Vec<PathBuf>,
    each: &'a mut dyn FnMut(Found) -> bool,
}

impl Walk<'_> {
    /// Hands out a file, or each story of one that has many.
    fn file(&mut self, path: PathBuf) -> bool {
        let Some(stories) = members::stories_of(self.files, &path) else {
            return self.article(path);
        };
        let matched = self.pattern.is_none_or(|pattern| pattern.matches(&path));
        for story in stories {
            let named = matched || self.pattern.is_some_and(|pattern| pattern.matches(&story));
            if named && !self.story(story) {
                return false;
            }
        }
        true
    }

    /// Hands out an article, unless only what is below it was asked for.
    fn article(&mut self, path: PathBuf) -> bool {
        self.pattern.is_some_and(|pattern| !pattern.matches(&path)) || self.story(path)
    }

    fn story(&mut self, path: PathBuf) -> bool {
        let lone = formats::lacks_article(self.files, &path);
        if let Some(article) = formats::brat::article_elsewhere(self.files, &path) {
            self.claimed.insert(self.files.real(&article));
        }
        *(if lone { &mut self.passed.lone } else { &mut self.count }) += 1;
        (self.each)(Found::Story(path))
    }

    /// Counts a file of a folder that is no story, for where there is none.
    fn pass_over(&mut self, path: PathBuf) {
        let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        if self.pattern.is_some() || name.starts_with('.') || name == "sayso.toml" {
            return;
        }
        self.passed.others += 1;
        self.passed.first.get_or_insert(path);
    }

    /// Hands out the articles that waited, except those that annotations are about.
    fn rest(&mut self) -> bool {
        for path in std::mem::take(&mut self.waiting) {
            if !self.claimed.contains(&self.files.real(&path)) && !self.story(path) {
                return false;
            }
        }
        true
    }

    /// Visits everything below a folder, links to folders last; returns false if `each` ended it.
    fn below(&mut self, folder: &Path) -> bool {
        // folders already visited, by their real paths
        let mut seen = HashSet::new();
        let mut links = vec![folder.to_owned()];
        while let Some(link) = links.pop() {
            if !self.below_without_links(link, &mut seen, &mut links) {
                return false;
            }
        }
        true
    }

    /// Visits everything below a folder except links to folders, which go into `links`; returns
    /// false if `each` ended it.
    fn below_without_links(
        &mut self,
        folder: PathBuf,
        seen: &mut HashSet<PathBuf>,
        links: &mut Vec<PathBuf>,
    ) -> bool {
        let top = folder.clone();
        // an explicit stack: folders can be nested deeper than the call stack allows
        let mut left = vec![(folder, Texts::Articles)];
        while let Some((path, texts)) = left.pop() {
            if !self.files.is_dir(&path) {
                let matches = self.pattern.is_none_or(|pattern| {
                    let below = || !pattern.names_an_ending() && pattern.may_match_below(&path);
                    pattern.matches(&path) || below()
                });
                if !matches {
                    continue;
                }
                let is_story = formats::is_story(self.files, &path);
                let is_article = || texts != Texts::Sources && formats::is_article(&path);
                if !is_story && !is_article() {
                    self.pass_over(path);
                } else if !is_story && texts == Texts::Waiting {
                    self.waiting.push(path);
                } else if !(if is_story { self.file(path) } else { self.article(path) }) {
                    return false;
                }
                continue;
            }
            if self.pattern.is_some_and(|pattern| !pattern.may_match_below(&path)) {
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
                Ok(entries) => self.add(&path, entries, texts, &mut left),
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

impl Walk<'_> {
    /// Adds what is in a folder to what is left to visit.
    fn add(
        &self,
        folder: &Path,
        entries: Vec<PathBuf>,
        texts: Texts,
        left: &mut Vec<(PathBuf, Texts)>,
    ) {
        let named = self.pattern.is_some_and(Pattern::names_an_ending);
        let is = |path: &PathBuf, word: &str| {
            path.extension().is_some_and(|e| e.eq_ignore_ascii_case(word))
        };
        let texts = match texts {
            Texts::Articles | Texts::Waiting
                if !named && entries.iter().any(|path| is(path, "story")) =>
            {
                Texts::Sources
            }
            Texts::Articles if formats::brat::names_articles(self.files, folder) => Texts::Waiting,
            texts => texts,
        };
        let annotated = formats::brat::is_article_of_pairs(self.files, folder);
        let articles = if entries.iter().any(|path| is(path, "ann")) {
            formats::brat::articles_of(self.files, &entries)
        } else {
            Vec::new()
        };
        let own = |path: &PathBuf| {
            let other = (annotated && !self.files.is_dir(path)) || articles.contains(path);
            if other { Texts::Sources } else { texts }
        };
        left.extend(entries.into_iter().rev().map(|path| {
            let texts = own(&path);
            (path, texts)
        }));
    }
}

/// What texts without annotations in a folder are.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Texts {
    /// Articles, and so stories.
    Articles,
    /// Articles, unless annotations elsewhere are about them.
    Waiting,
    /// What stories refer to, or the articles of stories that are found by their annotations.
    Sources,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::story::Disk;

    #[test]
    fn a_story_named_twice_is_found_once() {
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
                Found::Nothing(path, _) => format!("nothing {}", path.display()),
            });
            true
        });
        all
    }

    #[test]
    fn folders_files_and_patterns_name_stories() {
        let all = found(&["stories"]);
        assert_eq!(all.len(), 4);
        assert!(all.is_sorted());
        assert_eq!(found(&["stories/*-lanes.story"]), ["stories/council-lanes.story"]);
        assert_eq!(found(&["stories/no-*.story"]), ["nothing stories/no-*.story"]);
        assert_eq!(found(&["no/such"]), ["no/such"]);
        assert_eq!(found(&["themes"]), ["nothing themes"]);
    }

    #[test]
    fn the_search_ends_when_the_callback_returns_false() {
        let mut count = 0;
        find(&Disk, &["stories".into(), "stories".into()], &mut |_| {
            count += 1;
            count < 2
        });
        assert_eq!(count, 2);
    }
}
