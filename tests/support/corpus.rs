//! Real brat pairs, where they are at hand.

use std::path::{Path, PathBuf};

/// Returns the `.ann` files in `polnear` below the folder that `SAYSO_CORPUS` names, by name; none
/// without it.
pub(crate) fn pairs() -> Vec<PathBuf> {
    let Some(folder) = std::env::var_os("SAYSO_CORPUS") else { return Vec::new() };
    let folder = Path::new(&folder).join("polnear");
    let list = std::fs::read_dir(&folder).expect("SAYSO_CORPUS holds a folder polnear");
    let paths = list.map(|entry| entry.expect("it can be listed").path());
    let mut pairs: Vec<PathBuf> =
        paths.filter(|path| path.extension().is_some_and(|e| e == "ann")).collect();
    pairs.sort();
    assert!(!pairs.is_empty(), "no pair in {}", folder.display());
    pairs
}
