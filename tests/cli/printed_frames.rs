//! `--print`: screens printed in colours or plain, and with `--svg` as pictures.

use std::fs;
use std::path::Path;

use super::{HARBOUR, code, folder, run, run_in, sayso, stderr, stdout};

const FRAME: [&str; 4] = ["--keys", "n", "--print", "60x12"];

/// Returns the frame as a picture, with some more arguments.
fn drawn(more: &[&str]) -> String {
    let ran = run(&[&[HARBOUR], &FRAME[..], &["--svg", "-"], more].concat());
    assert_eq!((code(&ran), stderr(&ran)), (0, ""));
    stdout(&ran).to_owned()
}

#[test]
fn colour_is_as_wished() {
    for command in [&["print"][..], &["--print", "60x12"]] {
        let coloured = |wish: &[&str], no_color: bool| {
            let mut command = sayso(Path::new("."), &[command, wish, &[HARBOUR]].concat());
            if no_color {
                command.env("NO_COLOR", "1");
            }
            let ran = command.output().expect("the program was built for the tests");
            assert_eq!((code(&ran), stderr(&ran)), (0, ""));
            stdout(&ran).contains("\u{1b}[")
        };
        assert!(coloured(&["--color", "always"], false), "{command:?}");
        assert!(coloured(&["--color", "always"], true), "{command:?}");
        assert!(!coloured(&["--color", "never"], false), "{command:?}");
        assert!(!coloured(&["--color", "auto"], false), "{command:?}");
        assert!(!coloured(&[], false), "{command:?}");
    }
}

#[test]
fn a_frame_is_drawn_into_a_file_or_to_standard_output() {
    let folder = folder(&[
        ("a.story", &fs::read(HARBOUR).expect("the story")),
        ("old.svg", b"<svg >an older picture</svg>"),
        ("empty.svg", b""),
    ]);
    let picture = run_in(folder.path(), &["a.story", "--print", "60x12", "--svg", "-"]);
    for file in ["new.svg", "old.svg", "empty.svg"] {
        let ran = run_in(folder.path(), &["a.story", "--print", "60x12", "--svg", file]);
        assert_eq!((code(&ran), stdout(&ran), stderr(&ran)), (0, "", ""));
        let written = fs::read(folder.path().join(file)).expect("the picture");
        assert!(written == picture.stdout, "{file}");
    }
    assert!(stdout(&picture).starts_with("<svg ") && stdout(&picture).ends_with("</svg>\n"));
}

#[test]
fn no_story_is_overwritten_where_the_name_of_the_picture_is_forgotten() {
    let story = fs::read(HARBOUR).expect("the story");
    let folder = folder(&[("a.story", &story)]);
    let ran = run_in(folder.path(), &["--print", "60x12", "--svg", "a.story"]);
    assert_eq!((code(&ran), stdout(&ran)), (2, ""));
    assert_eq!(
        stderr(&ran),
        "sayso: a.story exists and is not a picture\n\
         hint: Name another file for --svg, or remove that one first.\n"
    );
    assert!(fs::read(folder.path().join("a.story")).expect("the story") == story);
}

#[test]
fn a_picture_says_what_the_frame_says() {
    let frame = run(&[&[HARBOUR], &FRAME[..], &["--color", "never"]].concat());
    let picture = drawn(&[]);
    let said = picture.split("<desc>").nth(1).and_then(|rest| rest.split("</desc>").next());
    let said = said.expect("a text").replace("&#39;", "'").replace("&quot;", "\"");
    assert_eq!(said, stdout(&frame).trim_end());
}

#[test]
fn a_picture_has_the_colours_of_its_theme_wherever_it_is_drawn() {
    let dark = drawn(&["--theme", "dark"]);
    assert!(dark.contains("#16191d") && dark.contains("#74c2ff") && !dark.contains("<style>"));
    let mut command = sayso(
        Path::new("."),
        &[&[HARBOUR], &FRAME[..], &["--theme", "dark", "--svg", "-"]].concat(),
    );
    let ran = command.env("TERM", "dumb").env("NO_COLOR", "1").output().expect("it runs");
    assert!(stdout(&ran) == dark, "the terminal has no say in it");
    let without = drawn(&["--theme", "dark", "--color", "never"]);
    assert!(!without.contains("#74c2ff") && without.contains("font-weight"));
}

#[test]
fn the_theme_of_the_terminal_is_light_or_dark_as_the_page() {
    let picture = drawn(&[]);
    assert!(picture.contains("<style>@media (prefers-color-scheme: dark) {"));
    assert_eq!(picture, drawn(&["--theme", "auto"]));
}

#[test]
fn nothing_is_fetched_and_no_script_is_run() {
    let picture = drawn(&[]);
    for word in ["<script", "href", "url(", "@import", "@font-face", "<image", " on"] {
        let tags = picture.split('<').filter_map(|tag| tag.split('>').next());
        assert!(!tags.map(|tag| format!("<{tag}")).any(|tag| tag.contains(word)), "{word}");
    }
    let elsewhere = picture.matches("http").count();
    assert_eq!(elsewhere, picture.matches("\"http://www.w3.org/2000/svg\"").count());
}

#[test]
fn pictures_that_cannot_be_written_are_errors() {
    let transcript = |arguments: &[&str]| {
        let ran = run(&[&[HARBOUR], arguments].concat());
        assert_eq!((code(&ran), stdout(&ran)), (2, ""), "{arguments:?}");
        stderr(&ran).to_owned()
    };
    assert_eq!(
        transcript(&["--svg", "x.svg"]),
        "sayso: --svg needs --print\n\
         hint: Give the size too: --print 100x30 --svg FILE.\n"
    );
    let hint = "hint: Name a file that can be written, or - for standard output.\n";
    for (file, why) in [("tests", "Is a directory"), ("no/such/x.svg", "No such file")] {
        let words = transcript(&["--print", "60x12", "--svg", file]);
        assert!(words.starts_with(&format!("sayso: cannot write {file}: {why}")), "{words}");
        assert!(words.ends_with(hint), "{words}");
    }
    assert!(
        transcript(&["--linear", "--print", "60x12", "--svg", "x.svg"])
            .contains("--linear has none")
    );
    assert!(transcript(&["--linear", "--svg", "x.svg"]).starts_with("sayso: --svg needs"));
}

#[test]
fn a_printed_screen_changes_no_file() {
    let story = fs::read_to_string(HARBOUR).expect("the story");
    let files = folder(&[("a.story", story.as_bytes())]);
    let ran = run_in(files.path(), &["--print", "76x20", "--keys", "n i s <enter>", "a.story"]);
    assert!(stdout(&ran).contains("with --print no file is changed"), "{}", stdout(&ran));
    assert_eq!(fs::read_to_string(files.path().join("a.story")).expect("the story"), story);
}
