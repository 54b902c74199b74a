//! Reads journals: the events of every intact line; the other lines are reported.

use std::path::{Path, PathBuf};
use std::thread::{self, Builder, ScopedJoinHandle};

use super::{Event, JournalProblem, Journals, codec};
use crate::review::reviewer_name::{self, ReviewerName};
use crate::story::Files;

/// The largest journal that is read, in bytes: about half a million decisions.
pub const LARGEST: u64 = 1 << 28;

/// How many bad lines of a file are reported one by one.
const MAX_REPORTED: usize = 20;

const TORN: &str = "the last line is incomplete";
const TORN_HINT: &str =
    "Its program ended before it was saved; the next decision goes on a new line.";
const SKIPPED_HINT: &str = "The line is skipped and stays in the file.";

/// Reads every journal in some folders; a missing folder has none. Never blocks on a file, and
/// follows no link in a journal's place.
///
/// A file belongs to the reviewer whose name its name begins with: `km.jsonl` is km's, and so is
/// `km (conflicted copy).jsonl`, which a file sync makes. Lines by other reviewers do not count.
pub fn read(files: &dyn Files, folders: &[PathBuf]) -> Journals {
    let mut journals = Journals::default();
    for folder in folders {
        if !files.is_dir(folder) {
            if files.look(folder).is_some() || files.is_file(folder) {
                let what = "it is not a folder".to_owned();
                journals.problem(folder, 0, what, "Move it away: reviews need a folder here.");
            }
            continue;
        }
        match files.list(folder) {
            Ok(paths) => {
                let own = |path: &&PathBuf| path.extension().is_some_and(|e| e == "jsonl");
                paths.iter().filter(own).for_each(|path| read_one(files, path, &mut journals));
            }
            Err(why) => {
                journals.problem(folder, 0, why.to_string(), "Get permission to read it.");
            }
        }
    }
    journals
}

/// Returns the reviewer whose journal a file is, by its name.
pub(super) fn reviewer_of(path: &Path) -> Option<ReviewerName> {
    let stem = path.file_stem()?.to_str()?;
    let end = stem.find(|c: char| !reviewer_name::is_part(c)).unwrap_or(stem.len());
    ReviewerName::parse(&stem[..end]).ok()
}

fn read_one(files: &dyn Files, path: &Path, journals: &mut Journals) {
    let Some(who) = reviewer_of(path) else {
        let what = "its name is not the name of a reviewer".to_owned();
        return journals.problem(
            path,
            0,
            what,
            "A journal is named after its reviewer, as in km.jsonl.",
        );
    };
    let bytes = match files.read_plain(path, LARGEST) {
        Ok(bytes) => bytes,
        Err(why) => {
            let hint = match why.kind() {
                std::io::ErrorKind::PermissionDenied => "Get permission to read it.",
                std::io::ErrorKind::Other => "Move it away: a journal must be a regular file.",
                _ => "Check the file and the disk.",
            };
            return journals.problem(path, 0, why.to_string(), hint);
        }
    };
    let (events, problems) = parsed(path, &who, &bytes);
    journals.events.push(events);
    journals.problems.extend(problems);
}

/// The bytes of a journal that one thread reads at least: shorter journals are not split.
const PART: usize = 1 << 20;

/// The bytes of a short decision, to reserve memory.
const LINE: usize = 450;

/// The contents of a part of a journal.
#[derive(Default)]
struct Part {
    events: Vec<Event>,
    /// The number of lines, including empty ones.
    lines: u32,
    /// The first bad lines, numbered within the part.
    problems: Vec<(u32, String, &'static str)>,
    bad: usize,
}

/// Reads the lines of one journal.
pub(super) fn parsed(
    path: &Path,
    who: &ReviewerName,
    bytes: &[u8],
) -> (Vec<Event>, Vec<JournalProblem>) {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let mut whole = Part::default();
    for part in parts(who, bytes) {
        let before = whole.lines;
        let problems = part.problems.into_iter();
        whole.problems.extend(problems.map(|(line, what, hint)| (before + line, what, hint)));
        whole.lines += part.lines;
        whole.bad += part.bad;
        if whole.events.is_empty() {
            whole.events = part.events;
        } else {
            whole.events.extend(part.events);
        }
    }
    whole.problems.truncate(MAX_REPORTED);
    let problem_at =
        |(line, what, hint)| JournalProblem { path: path.to_owned(), line, what, hint };
    let mut problems: Vec<JournalProblem> = whole.problems.into_iter().map(problem_at).collect();
    if whole.bad > MAX_REPORTED {
        let what = format!("{} more lines cannot be read", whole.bad - MAX_REPORTED);
        problems.push(problem_at((
            0,
            what,
            "Check whether this is a journal; its lines stay in the file.",
        )));
    }
    (whole.events, problems)
}

/// Reads a journal in parts that each end at a line end; a large one on several threads.
fn parts(who: &ReviewerName, bytes: &[u8]) -> Vec<Part> {
    let threads = thread::available_parallelism().map_or(1, std::num::NonZero::get);
    let count = (bytes.len() / PART).clamp(1, threads.min(8));
    let mut rest = bytes;
    let mut parts = Vec::with_capacity(count);
    for left in (2..=count).rev() {
        let from = rest.len() / left;
        let Some(end) = memchr::memchr(b'\n', &rest[from..]) else { break };
        let (part, after) = rest.split_at(from + end + 1);
        parts.push(part);
        rest = after;
    }
    std::thread::scope(|scope| {
        let start = |part| {
            // if no thread can be started, the part is read below
            (part, Builder::new().spawn_scoped(scope, move || Part::of(who, part)).ok())
        };
        let threads: Vec<_> = parts.into_iter().map(start).collect();
        let last = Part::of(who, rest);
        let read = |(part, thread): (_, Option<ScopedJoinHandle<'_, Part>>)| {
            let read = thread.and_then(|thread| thread.join().ok());
            read.unwrap_or_else(|| Part::of(who, part))
        };
        threads.into_iter().map(read).chain([last]).collect()
    })
}

impl Part {
    fn of(who: &ReviewerName, bytes: &[u8]) -> Self {
        // most lines are longer, so the list rarely has to grow
        let events = Vec::with_capacity(bytes.len() / LINE);
        let mut part = Self { events, ..Self::default() };
        let mut rest = bytes;
        while !rest.is_empty() {
            part.lines += 1;
            let end = memchr::memchr(b'\n', rest);
            let line = &rest[..end.unwrap_or(rest.len())];
            rest = &rest[end.map_or(rest.len(), |end| end + 1)..];
            let line = line.strip_suffix(b"\r").unwrap_or(line);
            if line.is_empty() {
                continue;
            }
            let (what, hint) = match decode(line, who) {
                Ok(event) => {
                    part.events.push(event);
                    continue;
                }
                Err(_) if end.is_none() => (TORN.to_owned(), TORN_HINT),
                Err(what) => (what, SKIPPED_HINT),
            };
            part.bad += 1;
            if part.bad <= MAX_REPORTED {
                part.problems.push((part.lines, what, hint));
            }
        }
        part
    }
}

fn decode(line: &[u8], who: &ReviewerName) -> Result<Event, String> {
    let line = std::str::from_utf8(line).map_err(|_| "it is not UTF-8".to_owned())?;
    let event = codec::decode(line).map_err(|why| why.to_string())?;
    if *event.who == *who.as_str() {
        Ok(event)
    } else {
        Err(format!("it is by {}, but this is the journal of {who}", event.who))
    }
}

impl Journals {
    fn problem(&mut self, path: &Path, line: u32, what: String, hint: &'static str) {
        self.problems.push(JournalProblem { path: path.to_owned(), line, what, hint });
    }
}
