//! The pictures in docs/pictures/: each is a frame that the program draws, in the themes `light`
//! and `dark`, for light and dark pages.

use std::collections::BTreeSet;
use std::fs;

use crate::{holds, printed};

/// A picture.
struct Picture {
    /// The name of its files: `docs/pictures/NAME-THEME.svg`.
    name: &'static str,
    /// The arguments that the program is started with.
    arguments: &'static [&'static str],
    keys: &'static str,
}

const PICTURES: &[Picture] = &[
    Picture {
        name: "reading",
        arguments: &["stories/council-lanes.story"],
        keys: "s \"asare\" <enter> n",
    },
    Picture { name: "who-is-quoted", arguments: &["stories/council-lanes.story"], keys: "v s" },
    Picture {
        name: "review",
        arguments: &["review", "stories/council-lanes.story#q29", "--as", "km"],
        keys: "[ q a a a a",
    },
];

/// The themes that each picture is drawn in.
const THEMES: [&str; 2] = ["light", "dark"];

/// The size of the frame: wide enough for the card to be beside the text.
const SIZE: &str = "112x30";

/// The pages that show pictures, each with its path to their folder.
const PAGES: [(&str, &str); 3] = [
    ("README.md", "docs/pictures/"),
    ("docs/review.md", "pictures/"),
    ("docs/views.md", "pictures/"),
];

impl Picture {
    /// Returns the picture in a theme; review journals are not kept anywhere.
    fn drawn(&self, theme: &str) -> String {
        let journals = tempfile::tempdir().expect("a folder");
        let journals = journals.path().to_str().expect("a path in UTF-8");
        let frame = ["--keys", self.keys, "--print", SIZE, "--theme", theme, "--svg", "-"];
        printed(&[self.arguments, &["--reviews", journals], &frame[..]].concat())
    }

    /// Returns the names of its files.
    fn files(&self) -> [String; 2] {
        THEMES.map(|theme| format!("{}-{theme}.svg", self.name))
    }
}

#[test]
fn every_picture_is_what_the_program_draws() {
    for picture in PICTURES {
        for (theme, file) in THEMES.iter().zip(picture.files()) {
            holds(&format!("docs/pictures/{file}"), &picture.drawn(theme));
        }
    }
    are_shown();
}

/// Asserts that the pages show every picture, and no others.
fn are_shown() {
    let all: BTreeSet<String> = PICTURES.iter().flat_map(Picture::files).collect();
    let kept = fs::read_dir("docs/pictures").expect("the pictures are there");
    let kept: BTreeSet<String> = kept
        .map(|entry| entry.expect("a file").file_name().to_string_lossy().into_owned())
        .collect();
    assert_eq!(kept, all, "files that are not made by the program");
    for (page, folder) in PAGES {
        let text = fs::read_to_string(page).expect("a page");
        let shown: BTreeSet<String> = text
            .split(&format!("\"{folder}"))
            .skip(1)
            .filter_map(|rest| rest.split('"').next().map(str::to_owned))
            .collect();
        assert!(!shown.is_empty() && shown.is_subset(&all), "{page}: {shown:?}");
        assert!(page != "README.md" || shown == all, "{page} shows {shown:?}");
        let alone = |name: &&String| !shown.contains(&name.replace("-light", "-dark"));
        assert_eq!(shown.iter().find(alone), None, "{page} shows it without the dark one");
    }
}
