//! The source files as the rules of the house look at them: the code with its
//! comments, strings and characters blanked out, line by line as written.
//!
//! No Rust is parsed here: words and braces are enough for the rules.

use std::path::Path;

/// One source file.
pub(crate) struct File {
    /// Its path from the crate's folder, with `/`.
    pub(crate) path: String,
    /// What it says.
    pub(crate) text: String,
    /// The same without comments and strings; every line break stays where it is.
    pub(crate) code: String,
}

impl File {
    /// Makes a file of its path and what it says.
    pub(crate) fn new(path: &str, text: &str) -> Self {
        Self { path: path.to_owned(), text: text.to_owned(), code: blanked(text) }
    }

    /// Returns the room it is in: the folder or file below `src/`.
    pub(crate) fn room(&self) -> Option<&str> {
        let below = self.path.strip_prefix("src/")?;
        Some(below.split('/').next().unwrap_or(below).trim_end_matches(".rs"))
    }

    /// Returns its modules from the crate's root, as `src/view/flow/wrap.rs` gives `view flow wrap`.
    pub(crate) fn modules(&self) -> Vec<&str> {
        let below = self.path.strip_prefix("src/").unwrap_or_default();
        let parts = below.trim_end_matches(".rs").split('/');
        parts.filter(|part| !["mod", "lib", "main"].contains(part)).collect()
    }

    /// Returns the line, from 1, of a byte of the code.
    pub(crate) fn line(&self, at: usize) -> usize {
        self.code[..at].matches('\n').count() + 1
    }

    /// Returns where a word stands in the code, with no letter, digit or `_` around it.
    pub(crate) fn words(&self, word: &str) -> Vec<usize> {
        let code = &self.code;
        let part = |c: char| c.is_alphanumeric() || c == '_';
        let alone = |at: usize| {
            let free = |near: Option<char>, end: Option<char>| {
                !(near.is_some_and(part) && end.is_some_and(part))
            };
            free(code[..at].chars().next_back(), word.chars().next())
                && free(code[at + word.len()..].chars().next(), word.chars().next_back())
        };
        code.match_indices(word).map(|(at, _)| at).filter(|at| alone(*at)).collect()
    }
}

/// Reads every `.rs` file of the crate, by path.
pub(crate) fn files() -> Vec<File> {
    let mut files = Vec::new();
    for folder in ["src", "tests", "benches", "examples"] {
        walk(Path::new(folder), &mut files);
    }
    files.sort_by(|a, b| a.path.cmp(&b.path));
    files
}

fn walk(folder: &Path, files: &mut Vec<File>) {
    for entry in std::fs::read_dir(folder).expect("cargo runs tests in the crate's folder") {
        let path = entry.expect("the folder can be read").path();
        if path.is_dir() {
            walk(&path, files);
        } else if path.extension().is_some_and(|e| e == "rs") {
            let text = std::fs::read_to_string(&path).expect("source is UTF-8");
            files.push(File::new(&path.to_string_lossy().replace('\\', "/"), &text));
        }
    }
}

/// Returns Rust with its comments, strings and characters as blanks.
fn blanked(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    while at < text.len() {
        let rest = &text[at..];
        let before = text[..at].chars().next_back();
        let long = token(rest, before);
        let c = rest.chars().next().expect("more text follows");
        if long == 0 {
            out.push(c);
            at += c.len_utf8();
        } else {
            out.extend(rest[..long].chars().map(|c| if c == '\n' { c } else { ' ' }));
            at += long;
        }
    }
    out
}

/// Returns the bytes of the comment, string or character that `rest` begins with, else 0.
fn token(rest: &str, before: Option<char>) -> usize {
    if rest.starts_with("//") {
        return rest.find('\n').unwrap_or(rest.len());
    }
    if rest.starts_with("/*") {
        return comment(rest);
    }
    if rest.starts_with('"') {
        return string(rest);
    }
    if rest.starts_with('r') && !before.is_some_and(|c| c.is_alphanumeric() && c != 'b') {
        let hashes = rest[1..].len() - rest[1..].trim_start_matches('#').len();
        if rest[1 + hashes..].starts_with('"') {
            let end = format!("\"{}", "#".repeat(hashes));
            let body = 2 + hashes;
            return rest[body..].find(&end).map_or(rest.len(), |i| body + i + end.len());
        }
    }
    if let Some(inner) = rest.strip_prefix('\'') {
        let mut chars = inner.char_indices();
        let escaped = chars.next().is_some_and(|(_, c)| c == '\\');
        if escaped {
            chars.next();
            return chars.find(|(_, c)| *c == '\'').map_or(rest.len(), |(i, _)| i + 2);
        }
        return chars.next().filter(|(_, c)| *c == '\'').map_or(0, |(i, _)| i + 2);
    }
    0
}

fn comment(rest: &str) -> usize {
    let (mut deep, mut at) = (0, 0);
    while at < rest.len() {
        if rest[at..].starts_with("/*") {
            deep += 1;
            at += 2;
        } else if rest[at..].starts_with("*/") {
            deep -= 1;
            at += 2;
            if deep == 0 {
                return at;
            }
        } else {
            at += rest[at..].chars().next().map_or(1, char::len_utf8);
        }
    }
    rest.len()
}

fn string(rest: &str) -> usize {
    let mut escaped = false;
    for (at, c) in rest.char_indices().skip(1) {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '"' => return at + 1,
            _ => {}
        }
    }
    rest.len()
}

#[test]
fn comments_strings_and_characters_are_blanked() {
    let check = |text: &str| {
        blanked(text).split_whitespace().map(str::to_owned).collect::<Vec<_>>().join(" ")
    };
    assert_eq!(check("a // unsafe\nb"), "a b");
    assert_eq!(check("a /* x /* y */ z */ b"), "a b");
    assert_eq!(check(r#"f("a \" } {", b"x")"#), "f( , b )");
    assert_eq!(check("r\"a\\\" b r#\"x \" y\"# c"), "b c");
    assert_eq!(check("'{' '\\'' '\\u{7f}' '“' &'a str 'x"), "&'a str 'x");
    assert_eq!(blanked("\"a\nb\"\nc").matches('\n').count(), 2);
}
