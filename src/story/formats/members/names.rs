//! IDs and annotators as parts of an address, and as names of journal folders.

use std::collections::HashMap;
use std::fmt::Write as _;

use sha2::{Digest, Sha256};

/// The longest ID that an address has, in bytes.
const LONGEST: usize = 1_000;

/// The longest name of a folder, in bytes; of a longer one the beginning and a hash are.
const LONGEST_FOLDER: usize = 120;

/// How much of a long name is kept.
const KEPT: usize = 80;

/// Returns an ID as addresses have it: what would end or split an address, or cannot be typed, as the
/// hexadecimal numbers of its bytes after a `%`. `None` for one that is empty or very long.
pub fn of_id(id: &str) -> Option<String> {
    let splits = |c: char| "/\\%#@*?[".contains(c);
    let name = encoded(id, |c| splits(c) || is_untyped(c));
    (!name.is_empty() && name.len() <= LONGEST).then_some(name)
}

/// Returns the name of an annotator as addresses have it after the `@`.
pub fn of_annotator(who: &str) -> String {
    let splits = |c: char| "/\\%#*?[".contains(c);
    let name = encoded(who.trim(), |c| splits(c) || is_untyped(c));
    match name.len() {
        0 => "nobody".to_owned(),
        1..=LONGEST => name,
        _ => shortened(&name),
    }
}

/// Returns the names of annotators as addresses have them; of several with the same name the later ones
/// are numbered.
pub fn of_annotators<'w>(all: impl IntoIterator<Item = &'w str>) -> Vec<Box<str>> {
    let mut names: Vec<Box<str>> = Vec::new();
    let mut counts: HashMap<String, u32> = HashMap::new();
    for who in all {
        let name = of_annotator(who);
        let mut own = name.clone();
        while counts.contains_key(&own) {
            let number = counts.entry(name.clone()).or_insert(1);
            *number += 1;
            own = format!("{name}-{number}");
        }
        counts.insert(own.clone(), 1);
        names.push(own.into());
    }
    names
}

/// Returns the name of a folder for a story with such a name in its file. Two names never have the same
/// folder, not even where upper and lower case are the same, or letters and their accents.
pub fn of_folder(name: &str) -> String {
    let is_safe = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || "._-@".contains(c);
    let name = encoded(name, |c| !is_safe(c));
    if name.len() > LONGEST_FOLDER { shortened(&name) } else { name }
}

/// Characters that nobody can type, and which may mislead: controls, and those without a glyph.
fn is_untyped(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

/// Writes some characters as the hexadecimal numbers of their bytes, and a full stop at the beginning.
fn encoded(words: &str, is_coded: impl Fn(char) -> bool) -> String {
    let mut out = String::with_capacity(words.len());
    for (at, c) in words.char_indices() {
        if is_coded(c) || (at == 0 && c == '.') {
            let mut bytes = [0; 4];
            for byte in c.encode_utf8(&mut bytes).bytes() {
                let _ = write!(out, "%{byte:02x}");
            }
        } else {
            out.push(c);
        }
    }
    out
}

/// Returns the beginning of a long name and the hash of all of it.
fn shortened(name: &str) -> String {
    let mut kept = KEPT.min(name.len());
    while !name.is_char_boundary(kept) {
        kept -= 1;
    }
    let hash = Sha256::digest(name.as_bytes());
    let mut out = format!("{}~", &name[..kept]);
    for byte in &hash[..12] {
        let _ = write!(out, "{byte:02x}");
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_never_leads_out_of_its_file() {
        let check = |id: &str| of_id(id).unwrap_or_default();
        assert_eq!(check("12"), "12");
        assert_eq!(check("a/b"), "a%2fb");
        assert_eq!(check(".."), "%2e.");
        assert_eq!(check("a#q1@x"), "a%23q1%40x");
        assert_eq!(check("a\0b"), "a%00b");
        assert_eq!(check("船-7"), "船-7");
        assert_eq!(check(""), "");
        assert_eq!(check(&"x".repeat(1_001)), "");
        assert_eq!(of_annotator("anna@example.org"), "anna@example.org");
        assert_eq!(of_annotator(" "), "nobody");
    }

    #[test]
    fn annotators_of_one_name_are_numbered() {
        let names = of_annotators(["anna", "anna", "anna-2", "Ånna"]);
        let names: Vec<&str> = names.iter().map(|name| &**name).collect();
        assert_eq!(names, ["anna", "anna-2", "anna-2-2", "Ånna"]);
    }

    #[test]
    fn no_two_names_have_the_same_folder() {
        let long = |end: &str| "a/".repeat(200) + end;
        let names = ["a", "A", "ä", "a\u{308}", "%41", "..", ".", "a%2fb", "12@anna", "12@Anna"];
        let mut folders: Vec<String> = names.iter().map(|name| of_folder(name)).collect();
        folders.extend([of_folder(&long("x")), of_folder(&long("X")), of_folder(&long("y"))]);
        for folder in &folders {
            assert!(folder.len() <= LONGEST_FOLDER && !folder.starts_with('.'), "{folder}");
            assert!(!folder.contains('/') && *folder == folder.to_lowercase(), "{folder}");
        }
        let count = folders.len();
        folders.sort();
        folders.dedup();
        assert_eq!(folders.len(), count);
    }
}
