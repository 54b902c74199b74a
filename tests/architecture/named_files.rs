//! The files and modules that the documentation names are there: a page or a map that names
//! one that was moved leads nowhere.
//!
//! Paths stand in backticks, from the crate's folder or from `src/`; modules too, from a room on.

use std::fs;
use std::path::{Path, PathBuf};

use super::ROOMS;

/// Returns every page written by hand, and the map in `src/lib.rs`.
fn pages() -> Vec<PathBuf> {
    let docs = fs::read_dir("docs").expect("cargo runs tests in the crate's folder");
    let docs = docs.map(|entry| entry.expect("the folder can be read").path());
    let mut pages: Vec<PathBuf> =
        docs.filter(|path| path.extension().is_some_and(|e| e == "md")).collect();
    pages.extend(["README.md", "CONTRIBUTING.md", "src/lib.rs"].map(PathBuf::from));
    pages.sort();
    pages
}

/// Returns the words of a page that stand in backticks, without the brackets of a link.
fn quoted(page: &str) -> impl Iterator<Item = &str> {
    page.lines().flat_map(|line| line.split('`').skip(1).step_by(2))
}

/// Returns true unless this is a path of a source file or script, with its folder, that is not there.
fn file_exists(name: &str) -> bool {
    let ends = [".rs", ".py", ".sh"].iter().any(|end| name.ends_with(end));
    let plain = name.chars().all(|c| c.is_ascii_alphanumeric() || "/._-".contains(c));
    !ends
        || !plain
        || !name.contains('/')
        || ["", "src"].iter().any(|folder| Path::new(folder).join(name).exists())
}

/// Returns true unless this is a path of modules that is not there; its last part may be a
/// function that the module before it has or passes on.
fn module_exists(name: &str) -> bool {
    let parts: Vec<&str> = name.split("::").collect();
    let plain = parts.iter().all(|part| part.chars().all(|c| c.is_ascii_lowercase() || c == '_'));
    if parts.len() < 2 || !plain || !ROOMS.concat().contains(&parts[0]) {
        return true;
    }
    let module = |parts: &[&str]| {
        let path = format!("src/{}", parts.join("/"));
        [format!("{path}.rs"), format!("{path}/mod.rs")]
            .into_iter()
            .find_map(|p| fs::read_to_string(p).ok())
    };
    let (last, before) = parts.split_last().expect("at least two parts");
    module(&parts).is_some()
        || module(before).is_some_and(|code| words(&code).any(|word| word == *last))
}

fn words(code: &str) -> impl Iterator<Item = &str> {
    code.split(|c: char| !c.is_ascii_alphanumeric() && c != '_')
}

#[test]
fn every_file_and_module_that_a_page_names_is_there() {
    assert!(file_exists("src/lib.rs") && file_exists("app/mod.rs") && !file_exists("app/gone.rs"));
    assert!(module_exists("app::keys::keymap") && !module_exists("story::gone_away"));
    let mut gone = Vec::new();
    for page in pages() {
        let text = fs::read_to_string(&page).expect("a page is UTF-8");
        let names = quoted(&text).filter(|name| !file_exists(name) || !module_exists(name));
        gone.extend(names.map(|name| format!("{}: `{name}`", page.display())));
    }
    assert!(gone.is_empty(), "named, but not there:\n{}", gone.join("\n"));
}
