//! Which stories a file has, and where each is in it.

use std::collections::HashMap;
use std::ops::Range;
use std::path::Path;

use super::no_story;
use crate::story::OpenError;

/// The most annotators that a message names.
const NAMED: usize = 5;

/// One story of a file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Entry {
    /// Its name in the file: its ID or its number.
    pub name: Box<str>,
    /// The bytes of the file that it is in.
    pub at: Box<[Range<usize>]>,
    /// Everybody whose annotations there are to choose from, as addresses have them; nobody if there is
    /// no choice.
    pub annotators: Box<[Box<str>]>,
}

/// The stories of a file, in its order.
#[derive(Debug, Default)]
pub struct Index {
    /// Each story.
    entries: Vec<Entry>,
    /// The position of each name.
    positions: HashMap<Box<str>, u32>,
    /// True if the stories have addresses of their own; false if the file is a story.
    pub is_folder: bool,
}

impl Index {
    /// Makes an index. Each name is there once.
    pub fn new(entries: Vec<Entry>, is_folder: bool) -> Self {
        let positions = (0..).zip(&entries).map(|(at, entry)| (entry.name.clone(), at)).collect();
        Self { entries, positions, is_folder }
    }

    /// Returns the stories.
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// Returns what lists show: each story, or each annotator's of it.
    pub fn rows(&self) -> impl Iterator<Item = String> + '_ {
        self.entries.iter().flat_map(rows_of)
    }

    /// Returns the rows that a name stands for; `None` if there is nothing of that name.
    pub fn rows_of(&self, name: &str) -> Option<Vec<String>> {
        if let Some(entry) = self.entry(name) {
            return Some(rows_of(entry));
        }
        let (story, _) = name.split_once('@')?;
        self.entry(story).map(|_| vec![name.to_owned()])
    }

    fn entry(&self, name: &str) -> Option<&Entry> {
        self.positions.get(name).map(|at| &self.entries[*at as usize])
    }

    /// Returns the story of a name, and the annotator that it names.
    ///
    /// # Errors
    /// If there is none, or its name is that of several.
    pub fn find<'n>(
        &self,
        file: &Path,
        name: &'n str,
    ) -> Result<(&Entry, Option<&'n str>), OpenError> {
        if let Some(entry) = self.entry(name) {
            return match entry.annotators.len() {
                0 | 1 => Ok((entry, None)),
                _ => Err(several(file, entry)),
            };
        }
        if let Some((story, annotator)) = name.split_once('@')
            && let Some(entry) = self.entry(story)
        {
            return Ok((entry, Some(annotator)));
        }
        let what = format!("has no story {name}");
        let hint = match self.entries.as_slice() {
            [] => "There is none in it.".to_owned(),
            [only] if !self.is_folder => {
                format!("It is one story; leave out what comes after it ({}).", only.name)
            }
            [only] => format!("It has one: {}.", file.join(&*only.name).display()),
            [first, .., last] => format!(
                "It has {}, from {} to {}.",
                self.entries.len(),
                file.join(&*first.name).display(),
                last.name
            ),
        };
        Err(no_story(file, &what, &hint))
    }

    /// Returns the only story of a file.
    ///
    /// # Errors
    /// If there are none or several.
    pub fn only(&self, file: &Path) -> Result<(&Entry, Option<&str>), OpenError> {
        match self.entries.as_slice() {
            [] => Err(no_story(file, "has no stories in it", "Export it again, with its texts.")),
            [only] if only.annotators.len() > 1 => Err(several(file, only)),
            [only] => Ok((only, None)),
            [first, ..] => {
                let what = format!("holds {} stories", self.entries.len());
                let first = rows_of(first).into_iter().next().unwrap_or_default();
                let hint = format!("Name one of them, such as {}.", file.join(first).display());
                Err(no_story(file, &what, &hint))
            }
        }
    }
}

fn rows_of(entry: &Entry) -> Vec<String> {
    match &*entry.annotators {
        [] | [_] => vec![entry.name.to_string()],
        all => all.iter().map(|who| format!("{}@{who}", entry.name)).collect(),
    }
}

fn several(file: &Path, entry: &Entry) -> OpenError {
    let mut names: Vec<&str> = entry.annotators.iter().take(NAMED).map(|who| &**who).collect();
    if entry.annotators.len() > NAMED {
        names.push("others");
    }
    let last = names.pop().unwrap_or_default();
    let what =
        format!("has annotations of {} and {last} for the story {}", names.join(", "), entry.name);
    let first = file.join(format!("{}@{}", entry.name, names.first().unwrap_or(&last)));
    no_story(file, &what, &format!("Say whose: {}.", first.display()))
}
