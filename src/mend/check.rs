//! Loading a mended text, and whether its story is the one that was meant.

use std::collections::HashSet;
use std::io;
use std::path::{Path, PathBuf};

use super::brat::people;
use super::edit::{EntryId, Table};
use super::entries::{
    Values, difference, entries, new_error, printed_difference, same_people, take_speakers, values,
};
use super::refusal::Refusal;
use super::step::Change;
use crate::story::formats::brat::{self as brat_file, Pair};
use crate::story::formats::native as story_file;
use crate::story::{Files, Stage, Story};

/// The one file beside a story that loading it again needs.
struct Beside<'a>(Option<&'a (PathBuf, Vec<u8>)>);

impl Files for Beside<'_> {
    fn read(&self, path: &Path) -> io::Result<Vec<u8>> {
        match self.0 {
            Some((own, bytes)) if own == path => Ok(bytes.clone()),
            _ => Err(io::ErrorKind::NotFound.into()),
        }
    }

    fn is_file(&self, path: &Path) -> bool {
        self.0.is_some_and(|(own, _)| own == path)
    }

    fn is_dir(&self, _: &Path) -> bool {
        false
    }

    fn list(&self, _: &Path) -> io::Result<Vec<PathBuf>> {
        Ok(Vec::new())
    }
}

/// What a file is loaded with.
#[derive(Clone, Debug)]
pub(super) enum Around {
    /// A `.story` file; the file that the article is in, where that is another one.
    Story(Option<(PathBuf, Vec<u8>)>),
    /// The annotations of a brat pair.
    Brat(Box<Pair>),
}

impl Around {
    /// Returns true for a `.story` file.
    pub(super) const fn is_story(&self) -> bool {
        matches!(self, Self::Story(_))
    }

    /// Returns the pair whose annotations are a text.
    pub(super) fn pair(&self, text: &str) -> Option<Pair> {
        let Self::Brat(pair) = self else { return None };
        Some(Pair { ann: (pair.ann.0.clone(), text.to_owned()), ..(**pair).clone() })
    }

    /// Loads the story of a text, as the loader of files does.
    pub(super) fn load(&self, path: &Path, text: String) -> Story {
        let article = match self {
            Self::Brat(_) => return brat_file::read(self.pair(&text).unwrap_or_default()),
            Self::Story(article) => article.as_ref(),
        };
        let mut last = None;
        let folder = path.parent().unwrap_or(Path::new(""));
        let beside = Beside(article);
        let name = path.display().to_string();
        story_file::parse(&name, text, Some((&beside, folder)), &mut |stage| {
            if let Stage::Whole(story) = stage {
                last = Some(story);
            }
            true
        });
        last.expect("loading ends with the whole story unless it is told to stop")
    }
}

/// Refuses a text with another article.
pub(super) fn same_body(old: &Story, new: &Story) -> Result<(), Refusal> {
    let (old, new) = (old.body(), new.body());
    // a file that ended with its article gets a line end there, before the fence
    if old == new || new.trim_end_matches(['\r', '\n']) == old {
        return Ok(());
    }
    Err(Refusal::new("the article is another one", "Open the story again."))
}

/// Returns the first entry that is not the same in two stories, in whatever order they have them.
pub(super) fn same_entries(old: &Story, new: &Story) -> Option<EntryId> {
    let all = |story: &Story| -> Vec<EntryId> {
        let mut all: Vec<EntryId> = Table::ALL.iter().flat_map(|t| entries(story, *t)).collect();
        all.sort_unstable();
        all
    };
    let (before, after) = (all(old), all(new));
    if old.body() != new.body() || before != after || old.problems.len() != new.problems.len() {
        let moved = before.iter().zip(&after).find(|(a, b)| a != b).map(|(a, _)| a);
        let first = moved.or(before.first()).cloned();
        return first.or_else(|| Some(EntryId::new(Table::People, "")));
    }
    before.into_iter().find(|of| values(old, of) != values(new, of))
}

/// Refuses a story that differs from the old one in anything but what was to be changed.
pub(super) fn check(
    old: &Story,
    new: &Story,
    changes: &[Change],
    is_story: bool,
) -> Result<(), Refusal> {
    same_body(old, new)?;
    if let Some(problem) = new_error(old, new) {
        let hint = problem.hint.clone().unwrap_or_default();
        return Err(Refusal::new(format!("the file would have an error: {}", problem.what), hint));
    }
    let touched: HashSet<EntryId> = changes.iter().map(|change| change.of().clone()).collect();
    let difference = if is_story { difference } else { printed_difference };
    if let Some(entry) = difference(old, new, &touched) {
        let what = format!("{entry} would be about other words, or say something else");
        return Err(Refusal::new(what, "Change that one first."));
    }
    if !is_story {
        people::check(old, new, changes)?;
    }
    let with_new = (!is_story).then(|| people::with_new_people(old, changes));
    let old = with_new.as_ref().unwrap_or(old);
    // of people, brat has what was checked above
    for entry in touched.iter().filter(|entry| is_story || entry.table != Table::People) {
        let mut expected = expected(old, entry, changes);
        let mut found = values(new, entry);
        let mut other = None;
        if !is_story {
            let is_new = values(old, entry).is_none();
            let own = |change: &&Change| change.of() == entry;
            let sets = |key: &str| changes.iter().filter(own).any(|change| change.sets(key));
            let (a, b) = (take_speakers(expected.as_mut()), take_speakers(found.as_mut()));
            // who is named at the place of a new quote's mention is its speaker
            let named = is_new && sets("mention") && !sets("speaker");
            if !named && !same_people(old, &a, new, &b) {
                other = Some("speaker");
            }
            if !sets("mention") && (sets("speaker") || sets("by")) {
                for values in [&mut expected, &mut found].into_iter().flatten() {
                    values.retain(|(key, _)| *key != "mention");
                }
            }
        }
        if let Some(key) = other.or(unlike(expected.as_ref(), found.as_ref(), changes)) {
            let what = match key {
                "cue" | "mention" => format!("the {key} of {entry} would then be found elsewhere"),
                key => format!("the {key} of {entry} would not be read as it is meant"),
            };
            return Err(Refusal::new(what, "Change that first, or take it out."));
        }
    }
    Ok(())
}

/// Returns the values that an entry must have after some changes.
fn expected(old: &Story, of: &EntryId, changes: &[Change]) -> Option<Values> {
    let mut now = values(old, of);
    for change in changes.iter().filter(|change| change.of() == of) {
        match change {
            Change::Insert { values, .. } => now = Some(values.clone()),
            Change::Remove { .. } => now = None,
            Change::Set { key, to, .. } => {
                let now = now.get_or_insert_default();
                now.retain(|(k, _)| k != key);
                now.extend(to.clone().map(|to| (*key, to)));
            }
        }
    }
    now
}

/// Returns the key in which two values of an entry differ. The form that follows from the marks does
/// not count.
fn unlike(
    expected: Option<&Values>,
    found: Option<&Values>,
    changes: &[Change],
) -> Option<&'static str> {
    let (Some(expected), Some(found)) = (expected, found) else {
        return (expected.is_some() != found.is_some()).then_some("ID");
    };
    let sets_form = changes.iter().any(|change| {
        matches!(change, Change::Set { key: "form", to: Some(_), .. })
            || matches!(change, Change::Insert { values, .. } if values.iter().any(|(k, _)| *k == "form"))
    });
    let get = |of: &Values, key: &str| of.iter().find(|(k, _)| *k == key).map(|(_, v)| v.clone());
    let keys = expected.iter().chain(found).map(|(key, _)| *key);
    let mut counted = keys.filter(|key| *key != "form" || sets_form);
    counted.find(|key| get(expected, key) != get(found, key))
}
