//! What can be seen from within a sandbox of the files outside its folder.

use super::*;
use std::fs;
use std::os::unix::fs::symlink;

/// Describes what is seen of a path in a sandbox that has a secret file beside it.
fn check(path: &str) -> String {
    let home = tempfile::tempdir().expect("a folder");
    let below = home.path().join("below");
    fs::create_dir_all(below.join("deep")).expect("folders");
    fs::create_dir(home.path().join("other")).expect("a folder");
    fs::write(home.path().join("secret"), "secret").expect("a file");
    fs::write(below.join("own"), "own").expect("a file");
    symlink("../secret", below.join("out")).expect("a link");
    symlink("../other", below.join("away")).expect("a link");
    symlink("own", below.join("in")).expect("a link");
    let reach = Sandbox::below(&below).expect("the folder is there");
    let path = if path == "/secret" { home.path().join("secret") } else { below.join(path) };
    let read = reach.read(&path).map(|bytes| String::from_utf8_lossy(&bytes).into_owned());
    let names = |paths: Vec<PathBuf>| {
        let name = |p: &PathBuf| p.file_name().unwrap_or_default().to_string_lossy().into_owned();
        paths.iter().map(name).collect::<Vec<_>>().join(" ")
    };
    match (read, reach.list(&path)) {
        (Ok(words), _) => words,
        (_, Ok(paths)) => names(paths),
        (Err(why), _) => format!("{:?} {}", why.kind(), reach.look(&path).is_some()),
    }
}

#[test]
fn what_is_outside_is_not_there() {
    assert_eq!(check("own"), "own");
    assert_eq!(check("in"), "own");
    assert_eq!(check("deep/../own"), "own");
    assert_eq!(check(""), "deep in own");
    for out in ["out", "../secret", "deep/../../secret", "/secret", "away", ".."] {
        assert_eq!(check(out), "NotFound false", "{out}");
    }
}
