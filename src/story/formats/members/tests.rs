//! Addresses of stories in a file: which there are, what they mean, and what is refused.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};

use super::*;
use crate::story::files::Keeping;
use crate::story::formats::{files_of, load};

/// A file, and how often it was read.
struct One {
    text: String,
    reads: AtomicUsize,
}

impl One {
    fn new(text: &str) -> Self {
        Self { text: text.to_owned(), reads: AtomicUsize::new(0) }
    }
}

impl Files for One {
    fn read(&self, path: &Path) -> io::Result<Vec<u8>> {
        if !self.is_file(path) {
            return Err(io::ErrorKind::NotFound.into());
        }
        self.reads.fetch_add(1, Ordering::Relaxed);
        Ok(self.text.clone().into_bytes())
    }

    fn head(&self, path: &Path, most: usize) -> io::Result<Vec<u8>> {
        let text = &self.text.as_bytes()[..self.text.len().min(most)];
        if self.is_file(path) { Ok(text.to_vec()) } else { Err(io::ErrorKind::NotFound.into()) }
    }

    fn is_file(&self, path: &Path) -> bool {
        path == Path::new("f/a.jsonl")
    }

    fn is_dir(&self, path: &Path) -> bool {
        path == Path::new("f")
    }

    fn list(&self, _: &Path) -> io::Result<Vec<PathBuf>> {
        Ok(vec!["f/a.jsonl".into()])
    }
}

/// Returns the addresses of a text's stories.
fn check(text: &str) -> String {
    let found = stories_of(&One::new(text), Path::new("f/a.jsonl"));
    let names = found.map(|all| all.iter().map(|path| path.display().to_string()).collect());
    names.map_or("none".to_owned(), |names: Vec<String>| names.join(" ").replace("f/a.jsonl", "*"))
}

fn line(id: &str) -> String {
    format!("{{\"id\": {id}, \"text\": \"We sail.\", \"label\": []}}\n")
}

#[test]
fn stories_have_their_ids_if_all_have_one_and_else_numbers() {
    assert_eq!(check(&(line("7") + &line("\"b/c\"") + "\n" + &line("\"船\""))), "*/7 */b%2fc */船");
    assert_eq!(check(&(line("7") + &line("7"))), "*/1 */2");
    assert_eq!(check(&(line("7") + &line("null"))), "*/1 */2");
    assert_eq!(check(&(line("7") + &line("\"\""))), "*/1 */2");
    assert_eq!(check(&(line("7") + "{\"text\": \"x\", \"label\": []}")), "*/1 */2");
    assert_eq!(check(&line("7")), "*/7");
    assert_eq!(check(&format!("\u{feff}[{},{}]", line("1"), line("2"))), "*/1 */2");
    assert_eq!(check(&(line("7") + "{\"text\": broken\n" + &line("8"))), "*/1 */2 */3");
    assert_eq!(check("[{\"text\": \"x\", \"label\": []}, "), "none");
    assert_eq!(check("{\"other\": 1}"), "none");
}

#[test]
fn an_address_is_a_file_with_a_name_in_it() {
    let files = One::new(&line("7"));
    let check = |path: &str| split(&files, Path::new(path)).map_or("", |(_, name)| name).to_owned();
    assert_eq!(check("f/a.jsonl/7"), "7");
    for path in ["f/a.jsonl", "f", "f/b.jsonl/7", "7", "", "/", "f/a.jsonl/7/8"] {
        assert_eq!(check(path), "", "{path}");
    }
    assert_eq!(files_of(&files, Path::new("f/a.jsonl/7")), [PathBuf::from("f/a.jsonl")]);
    let beside = |path: &str| file_beside(&files, Path::new(path), "story").display().to_string();
    assert_eq!(beside("f/a.jsonl/7"), "f/a.7.story");
    assert_eq!(beside("f/a.jsonl/%2e%2e%2fB@anna"), "f/a.%252e%252e%252f%42@anna.story");
    assert_eq!(beside("f/b.txt"), "f/b.story");
}

#[test]
fn what_has_no_such_story_is_refused_with_those_that_there_are() {
    let text = line("7") + &line("8");
    let why = |path: &str| match load(&One::new(&text), Path::new(path)) {
        Ok(story) => story.text.name().to_owned(),
        Err(OpenError::NoStory { what, hint, .. }) => format!("{what} / {hint}"),
        Err(other) => other.to_string(),
    };
    assert_eq!(why("f/a.jsonl/8"), "f/a.jsonl/8");
    assert_eq!(why("f/a.jsonl/9"), "has no story 9 / It has 2, from f/a.jsonl/7 to 8.");
    assert_eq!(why("f/a.jsonl"), "holds 2 stories / Name one of them, such as f/a.jsonl/7.");
    // nobody's name is in the file: there is nobody to choose
    assert_eq!(why("f/a.jsonl/8@anna"), "f/a.jsonl/8@anna");
}

#[test]
fn a_line_that_is_no_json_is_said_with_its_place_and_the_others_open() {
    let text = line("1") + "{\"id\": 2, \"text\": \"We sail.\", \"label\": [}\n" + &line("3");
    let files = One::new(&text);
    assert!(load(&files, Path::new("f/a.jsonl/3")).is_ok());
    let why = load(&files, Path::new("f/a.jsonl/2")).expect_err("no JSON").to_string();
    assert!(why.ends_with("(line 2, column 41 of the file)"), "{why}");
}

#[test]
fn a_file_is_read_once_for_all_its_stories() {
    let text: String = (1..100).map(|n| line(&n.to_string())).collect();
    let files = One::new(&text);
    let keeping = Keeping::of(&files);
    let all = stories_of(&keeping, Path::new("f/a.jsonl")).expect("stories");
    assert_eq!(all.len(), 99);
    for path in &all {
        assert!(load(&keeping, path).is_ok());
    }
    assert_eq!(files.reads.load(Ordering::Relaxed), 1);
}

#[test]
fn too_many_stories_are_refused() {
    let text = "{\"text\":\"x\",\"label\":[]}\n".repeat(json::MOST + 1);
    let why = load(&One::new(&text), Path::new("f/a.jsonl")).expect_err("too many");
    assert!(why.to_string().contains("more than 100000 stories"), "{why}");
}
