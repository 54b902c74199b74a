//! Sample stories, written to temporary folders.

use std::fmt::Write;

use tempfile::TempDir;

/// A story in a temporary folder, which is removed when this is dropped.
pub(crate) struct Made {
    folder: TempDir,
}

impl Made {
    /// Writes a story.
    pub(crate) fn new(story: &str) -> Self {
        let folder = TempDir::new().expect("a folder");
        std::fs::write(folder.path().join("made.story"), story).expect("a file");
        Self { folder }
    }

    /// Returns its path.
    pub(crate) fn path(&self) -> String {
        self.folder.path().join("made.story").display().to_string()
    }
}

/// Returns a story with a number of paragraphs, most with a quote and some with a claim.
pub(crate) fn long(paragraphs: usize) -> String {
    let mut story = String::from("+++\nformat = 1\ntitle = \"The long council night\"\n");
    let people = ["Ada Quill", "Bo Marsh", "Cleo Vance", "Dov Hart"];
    for (i, name) in people.iter().enumerate() {
        let _ = write!(story, "[people.p{i}]\nname = \"{name}\"\nrole = \"council member\"\n");
    }
    story.push_str("+++\n\n# The long council night\n\n");
    let mut annotations = String::new();
    for i in 0..paragraphs {
        let speaker = people[i % 4];
        let _ = write!(
            story,
            "Item {i} was called after the bell. “The bridge of street {i} will be mended by \
             spring,” {speaker} said, “and nobody will pay for it twice.” The hall was full, and \
             the vote on item {i} was put off again until the next meeting of the council.\n\n"
        );
        let _ = write!(
            annotations,
            "[quotes.q{i}]\nspeaker = \"p{}\"\nform = \"direct\"\ncue = \"said\"\n\
             parts = [\"“The bridge of street {i} will be mended by spring,”\", \
             \"“and nobody will pay for it twice.”\"]\n",
            i % 4
        );
        if i % 3 == 0 {
            let _ = write!(
                annotations,
                "[claims.c{i}]\ntext = \"street {i} will be mended by spring\"\n\
                 says = \"The bridge of street {i} will be mended by spring.\"\n"
            );
        }
    }
    story + "+++\n" + &annotations
}
