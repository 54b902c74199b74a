//! The stories that come with the program, embedded with the files beside them.

use std::io;
use std::path::{Path, PathBuf};

use super::{Files, OpenError, Stage, formats};

/// One bundled story.
#[derive(Clone, Copy, Debug)]
pub struct Bundled {
    /// Its file in `stories/`.
    pub file: &'static str,
    /// Its headline, as in the file.
    pub title: &'static str,
    /// What it shows.
    pub help: &'static str,
}

/// Every bundled story, in the order of the list.
pub const BUNDLED: &[Bundled] = &[
    Bundled {
        file: "tour.story",
        title: "A tour of sayso in two paragraphs",
        help: "what each key does, by example",
    },
    Bundled {
        file: "paris-guarantees.story",
        title: "U.S. backs long-term guarantees for Ukraine at the Paris summit",
        help: "one utterance in parts, an embedded post, two people of one surname",
    },
    Bundled {
        file: "council-lanes.story",
        title: "Council backs bike lanes on Quarry Street, 5 to 4, after four hours",
        help: "59 quotes and claims with their evidence, and a transcript",
    },
    Bundled {
        file: "many-scripts.story",
        title: "One market, five scripts",
        help: "Japanese, Arabic, Hindi, Thai, emoji",
    },
];

/// Every embedded file of `stories/`, with its text.
pub const FILES: &[(&str, &str)] = &[
    ("tour.story", include_str!("../../stories/tour.story")),
    ("paris-guarantees.story", include_str!("../../stories/paris-guarantees.story")),
    ("council-lanes.story", include_str!("../../stories/council-lanes.story")),
    ("council-transcript.txt", include_str!("../../stories/council-transcript.txt")),
    ("many-scripts.story", include_str!("../../stories/many-scripts.story")),
];

/// The embedded files as a folder of their own.
#[derive(Clone, Copy, Debug, Default)]
pub struct Embedded;

impl Files for Embedded {
    fn read(&self, path: &Path) -> io::Result<Vec<u8>> {
        let file = FILES.iter().find(|(name, _)| Path::new(name) == path);
        file.map(|(_, text)| text.as_bytes().to_vec()).ok_or_else(|| io::ErrorKind::NotFound.into())
    }

    fn is_file(&self, path: &Path) -> bool {
        FILES.iter().any(|(name, _)| Path::new(name) == path)
    }

    fn is_dir(&self, _: &Path) -> bool {
        false
    }

    fn list(&self, _: &Path) -> io::Result<Vec<PathBuf>> {
        Ok(FILES.iter().map(|(name, _)| PathBuf::from(name)).collect())
    }
}

/// Opens a bundled story by its file name, as `formats::open` does.
///
/// # Errors
/// If no story of that name is bundled.
pub fn open(name: &str, each: &mut dyn FnMut(Stage) -> bool) -> Result<(), OpenError> {
    formats::open(&Embedded, Path::new(name), each)
}
