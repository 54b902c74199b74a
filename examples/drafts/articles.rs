//! The articles that a draft is trained and scored on: every annotated story below some folders, and
//! files of labelled articles (`labelled`).

mod labelled;

use std::path::{Path, PathBuf};

use sayso::library::find::{Found, find};
use sayso::story::{Disk, Story, load};

/// An article with what is annotated in it.
pub(crate) struct Article {
    /// Which of the arguments it was found below.
    pub(crate) folder: usize,
    /// Where it stands.
    #[allow(dead_code, reason = "training does not name the articles")]
    pub(crate) path: PathBuf,
    /// The article.
    pub(crate) story: Story,
}

/// What was found below some folders.
#[derive(Default)]
pub(crate) struct Articles {
    /// The annotated articles, folder after folder, by path.
    pub(crate) list: Vec<Article>,
    /// How many stories have no annotations.
    pub(crate) plain: usize,
    /// What could not be read, and why.
    pub(crate) unread: Vec<String>,
}

/// Returns the annotated articles below some folders (or of some files).
pub(crate) fn read(folders: &[PathBuf]) -> Articles {
    let mut out = Articles::default();
    for (at, folder) in folders.iter().enumerate() {
        let mut paths = stories(folder, &mut out);
        json_files(folder, &mut paths);
        paths.sort();
        for path in paths {
            match open(&path) {
                Ok(story) if is_annotated(&story) => {
                    out.list.push(Article { folder: at, path, story });
                }
                Ok(_) => out.plain += 1,
                Err(why) => out.unread.push(format!("{}: {why}", path.display())),
            }
        }
    }
    out
}

/// Returns true if somebody marked who speaks, be it that nobody does; what a program suggested does
/// not count.
fn is_annotated(story: &Story) -> bool {
    if story.meta.format == "brat" {
        return true;
    }
    let by_hand = story.quotes.iter().any(|quote| quote.suggestion.is_none());
    by_hand || story.quotes.is_empty() && !story.people.is_empty()
}

fn is_json(path: &Path) -> bool {
    path.extension().is_some_and(|end| end.eq_ignore_ascii_case("json"))
}

fn open(path: &Path) -> Result<Story, String> {
    if is_json(path) {
        return labelled::open(path);
    }
    load(&Disk, path).map_err(|error| error.reason())
}

/// Returns the stories that sayso finds below a folder.
fn stories(folder: &Path, out: &mut Articles) -> Vec<PathBuf> {
    let mut paths = Vec::new();
    find(&Disk, &[folder.to_owned()], &mut |found| {
        match found {
            Found::Story(path) if !is_json(&path) => paths.push(path),
            Found::Unlisted(path, error) => {
                out.unread.push(format!("{}: {error}", path.display()));
            }
            Found::Story(_) | Found::Nothing(..) => {}
        }
        true
    });
    paths
}

fn json_files(at: &Path, out: &mut Vec<PathBuf>) {
    let Ok(list) = std::fs::read_dir(at) else {
        out.extend(is_json(at).then(|| at.to_owned()));
        return;
    };
    for entry in list.filter_map(Result::ok) {
        let folder = entry.file_type().is_ok_and(|kind| kind.is_dir());
        if folder {
            json_files(&entry.path(), out);
        } else if is_json(&entry.path()) {
            out.push(entry.path());
        }
    }
}
