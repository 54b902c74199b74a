//! Journals as files: where those of a story are, reading them all, and adding to one's own.
//!
//! A journal is `WHO.jsonl` in the folder of its story's reviews, an event a line. Lines are only
//! ever added. Whoever reads it takes every line that is whole, and tells the others.

use std::io;
use std::path::{Path, PathBuf};

use super::event::Event;
use super::fold::Record;
use super::wire;
use crate::story::Files;

/// Where the journals of stories are, besides the folder beside each story.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Homes {
    /// Instead of the folder beside the story: a folder with one for each story (`--reviews`).
    pub reviews: Option<PathBuf>,
    /// The folder of sayso's own state, for stories whose folder cannot be written.
    pub state: Option<PathBuf>,
}

impl Homes {
    /// Returns the folders of a story's journals, the first to be written where it can be: beside
    /// the story, or in `--reviews`; then in the state folder, by the hash of the body.
    ///
    /// `path` is `None` for a story that has no file of its own (a bundled one, standard input).
    pub fn folders(&self, path: Option<&Path>, sha256: &str) -> Vec<PathBuf> {
        let name = path.and_then(Path::file_name).map(|name| {
            let mut name = name.to_owned();
            name.push(".review");
            name
        });
        let beside = path.zip(name).map(|(path, name)| match &self.reviews {
            Some(folder) => folder.join(name),
            None => path.with_file_name(name),
        });
        let own = self.state.as_ref().map(|state| state.join("reviews").join(sha256));
        beside.into_iter().chain(own).collect()
    }
}

/// Something about a journal that its reader must know.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trouble {
    /// The journal (unsanitised).
    pub path: PathBuf,
    /// The line, from 1; 0 for the file as a whole.
    pub line: u32,
    /// What is wrong (unsanitised).
    pub what: String,
    /// What to do.
    pub hint: &'static str,
}

/// What was read of a story's journals.
#[derive(Clone, Debug, Default)]
pub struct Journals {
    /// The events of each file, in order.
    pub events: Vec<Vec<Event>>,
    /// What could not be read.
    pub troubles: Vec<Trouble>,
}

impl Journals {
    /// Folds what was read.
    pub fn record(self) -> Record {
        Record::of(self.events)
    }
}

/// Reads every journal in some folders; a folder that is not there holds none.
pub fn read(files: &dyn Files, folders: &[PathBuf]) -> Journals {
    let mut journals = Journals::default();
    for folder in folders.iter().filter(|folder| files.is_dir(folder)) {
        match files.list(folder) {
            Ok(paths) => {
                let own = |path: &&PathBuf| path.extension().is_some_and(|e| e == "jsonl");
                paths.iter().filter(own).for_each(|path| read_one(files, path, &mut journals));
            }
            Err(why) => {
                journals.trouble(folder, 0, why.to_string(), "Ask for the right to read it.");
            }
        }
    }
    journals
}

fn read_one(files: &dyn Files, path: &Path, journals: &mut Journals) {
    let text = files.read(path).and_then(|bytes| {
        String::from_utf8(bytes).map_err(|_| io::Error::other("it is not UTF-8"))
    });
    let text = match text {
        Ok(text) => text,
        Err(why) => return journals.trouble(path, 0, why.to_string(), "Look at the file."),
    };
    let mut events = Vec::new();
    for (line, words) in (1..).zip(text.split('\n')).filter(|(_, words)| !words.is_empty()) {
        match wire::event(words) {
            Ok(event) => events.push(event),
            Err(why) => {
                journals.trouble(path, line, why.to_string(), "The line is left out and stays.");
            }
        }
    }
    journals.events.push(events);
}

impl Journals {
    fn trouble(&mut self, path: &Path, line: u32, what: String, hint: &'static str) {
        self.troubles.push(Trouble { path: path.to_owned(), line, what, hint });
    }
}
