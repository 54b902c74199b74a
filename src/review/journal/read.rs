//! Reading journals: every line that is whole, by whom it is of; the others are told.

use std::path::{Path, PathBuf};

use super::{Event, Journals, Trouble, wire};
use crate::review::name::{self, Name};
use crate::story::Files;

/// The most bytes that a journal may have: half a million decisions.
pub const LARGEST: u64 = 1 << 28;

/// How many bad lines of a file are told one by one.
const TOLD: usize = 20;

const STAYS: &str = "The line is left out; it stays in the file.";

/// Reads every journal in some folders; a folder that is not there holds none. Never waits for a
/// file, and follows no link in a journal's place.
///
/// A file is the journal of whom its name begins with: `km.jsonl` is km's, and so is
/// `km (conflicted copy).jsonl`, which a file sync makes. Lines of others in it do not count.
pub fn read(files: &dyn Files, folders: &[PathBuf]) -> Journals {
    let mut journals = Journals::default();
    for folder in folders {
        if !files.is_dir(folder) {
            if files.look(folder).is_some() || files.is_file(folder) {
                let what = "it is no folder".to_owned();
                journals.trouble(folder, 0, what, "Move it away: reviews go into a folder.");
            }
            continue;
        }
        match files.list(folder) {
            Ok(paths) => {
                let own = |path: &&PathBuf| path.extension().is_some_and(|e| e == "jsonl");
                paths.iter().filter(own).for_each(|path| read_one(files, path, &mut journals));
            }
            Err(why) => {
                journals.trouble(folder, 0, why.to_string(), "Ask for the right to read it.");
            }
        }
    }
    journals
}

/// Returns whose journal a file is, by its name.
pub(super) fn whose(path: &Path) -> Option<Name> {
    let stem = path.file_stem()?.to_str()?;
    let end = stem.find(|c: char| !name::is_part(c)).unwrap_or(stem.len());
    Name::parse(&stem[..end]).ok()
}

fn read_one(files: &dyn Files, path: &Path, journals: &mut Journals) {
    let Some(who) = whose(path) else {
        let what = "its name is not that of a reviewer".to_owned();
        return journals.trouble(path, 0, what, "A journal is called as its reviewer: km.jsonl.");
    };
    let bytes = match files.read_plain(path, LARGEST) {
        Ok(bytes) => bytes,
        Err(why) => {
            let hint = match why.kind() {
                std::io::ErrorKind::PermissionDenied => "Ask for the right to read it.",
                std::io::ErrorKind::Other => "Move it away: a journal is a plain file.",
                _ => "Look at the file.",
            };
            return journals.trouble(path, 0, why.to_string(), hint);
        }
    };
    let (events, troubles) = parsed(path, &who, &bytes);
    journals.events.push(events);
    journals.troubles.extend(troubles);
}

/// Reads the lines of one journal.
pub(super) fn parsed(path: &Path, who: &Name, bytes: &[u8]) -> (Vec<Event>, Vec<Trouble>) {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let (mut events, mut troubles, mut bad) = (Vec::new(), Vec::new(), 0_usize);
    let mut rest = bytes;
    let mut line = 0;
    while !rest.is_empty() {
        line += 1;
        let end = memchr::memchr(b'\n', rest);
        let words = &rest[..end.unwrap_or(rest.len())];
        rest = &rest[end.map_or(rest.len(), |end| end + 1)..];
        let words = words.strip_suffix(b"\r").unwrap_or(words);
        if words.is_empty() {
            continue;
        }
        let (what, hint) = match event(words, who) {
            Ok(event) => {
                events.push(event);
                continue;
            }
            Err(_) if end.is_none() => (
                "the last line is half written".to_owned(),
                "It was not saved when its writer ended; what comes next goes on a new line.",
            ),
            Err(what) => (what, STAYS),
        };
        bad += 1;
        if bad <= TOLD {
            troubles.push(Trouble { path: path.to_owned(), line, what, hint });
        }
    }
    if bad > TOLD {
        let what = format!("{} more lines make no sense", bad - TOLD);
        let hint = "Look whether this is a journal at all; its lines stay.";
        troubles.push(Trouble { path: path.to_owned(), line: 0, what, hint });
    }
    (events, troubles)
}

fn event(words: &[u8], who: &Name) -> Result<Event, String> {
    let words = std::str::from_utf8(words).map_err(|_| "it is not UTF-8".to_owned())?;
    let event = wire::event(words).map_err(|why| why.to_string())?;
    if *event.who == *who.as_str() {
        Ok(event)
    } else {
        Err(format!("it says that {} wrote it, in the journal of {who}", event.who))
    }
}

impl Journals {
    fn trouble(&mut self, path: &Path, line: u32, what: String, hint: &'static str) {
        self.troubles.push(Trouble { path: path.to_owned(), line, what, hint });
    }
}
