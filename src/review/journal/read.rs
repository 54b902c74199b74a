//! Reads journals: the events of every intact line; the other lines are reported.

use std::path::{Path, PathBuf};
use std::thread::{self, Builder, ScopedJoinHandle};

use sha2::{Digest, Sha256};

use super::compare::{self, ReadFile};
use super::{Event, JournalProblem, Journals, ProblemKind, codec, crc};
use crate::review::event::EventKind;
use crate::review::reviewer_name::{self, ReviewerName};
use crate::story::Files;

/// The largest journal that is read, in bytes: about half a million decisions.
pub const LARGEST: u64 = 1 << 28;

/// How many bad lines of a file are reported one by one.
const MAX_REPORTED: usize = 20;

/// How the files begin that macOS puts beside others on disks that are not its own (`._km.jsonl`).
const APPLE_DOUBLE: &[u8] = b"\x00\x05\x16\x07";

const TORN: &str = "the last line is incomplete";
const TORN_HINT: &str =
    "Its program ended before it was saved; the next decision goes on a new line.";
const SKIPPED_HINT: &str = "The line is skipped and stays in the file.";
const NEWER_HINT: &str = "It is kept; a newer version shows what it says.";

/// Reads every journal in some folders; a missing folder has none. Never blocks on a file, and
/// follows no link in a journal's place.
///
/// A file belongs to the reviewer whose name its name begins with: `km.jsonl` is km's, and so is
/// `km (conflicted copy).jsonl`, which a file sync makes. Lines by other reviewers do not count. An
/// ID counts within the journals of a reviewer.
pub fn read(files: &dyn Files, folders: &[PathBuf]) -> Journals {
    let mut journals = Journals::default();
    let (mut read, mut others) = (Vec::new(), Vec::new());
    for folder in folders {
        if !files.is_dir(folder) {
            if files.look(folder).is_some() || files.is_file(folder) {
                let what = "it is not a folder".to_owned();
                journals.problem(folder, what, "Move it away: reviews need a folder here.");
            }
            continue;
        }
        match files.list(folder) {
            Ok(mut paths) => {
                // where two lines have one ID, that of the journal itself counts, not that of a copy
                paths.sort_by_key(|path| !is_plain(path));
                for path in paths {
                    if path.extension().is_some_and(|e| e == "jsonl") {
                        read.push(read_one(files, &path));
                    } else if is_like_a_journal(&path) {
                        others.push(path);
                    }
                }
            }
            Err(why) => {
                journals.problem(folder, why.to_string(), "Get permission to read it.");
            }
        }
    }
    compare::take_out_clashes(&mut read);
    compare::report_clocks(&mut read);
    for path in others {
        read_other(files, &path, &read, &mut journals);
    }
    for file in read {
        journals.problems.extend(file.problems);
        journals.events.push(file.events);
        journals.paths.push(file.path);
        journals.lines.push(file.lines);
    }
    journals
}

/// Returns the reviewer whose journal a file is, by its name.
pub(super) fn reviewer_of(path: &Path) -> Option<ReviewerName> {
    let stem = path.file_stem()?.to_str()?;
    let end = stem.find(|c: char| !reviewer_name::is_part(c)).unwrap_or(stem.len());
    ReviewerName::parse(&stem[..end]).ok()
}

/// Returns true for a name without anything that a file sync adds.
fn is_plain(path: &Path) -> bool {
    let stem = path.file_stem().and_then(|stem| stem.to_str());
    stem.zip(reviewer_of(path)).is_some_and(|(stem, who)| stem == who.as_str())
}

/// Returns true for a file that is called like a journal but does not end like one: a copy that a
/// file sync, an editor or a merge left (`km.jsonl.orig`). Hidden files are passed over.
fn is_like_a_journal(path: &Path) -> bool {
    let name = path.file_name().unwrap_or_default().to_string_lossy().to_ascii_lowercase();
    name.contains(".jsonl") && !name.starts_with('.')
}

/// Returns why a journal cannot be read.
fn unreadable(path: &Path, why: &std::io::Error) -> JournalProblem {
    let hint = match why.kind() {
        std::io::ErrorKind::PermissionDenied => "Get permission to read it.",
        std::io::ErrorKind::Other => "Move it away: a journal must be a regular file.",
        _ => "Check the file and the disk.",
    };
    let (path, kind) = (path.to_owned(), ProblemKind::Failure);
    JournalProblem { path, line: 0, what: why.to_string(), hint, kind }
}

fn read_one(files: &dyn Files, path: &Path) -> ReadFile {
    let nothing = |problem| ReadFile {
        path: path.to_owned(),
        events: Vec::new(),
        lines: Vec::new(),
        problems: vec![problem],
    };
    let bytes = match files.read_plain(path, LARGEST) {
        Ok(bytes) => bytes,
        Err(why) => return nothing(unreadable(path, &why)),
    };
    match reviewer_of(path) {
        Some(who) => parsed(path, &who, &bytes),
        None if bytes.starts_with(APPLE_DOUBLE) => {
            let (events, lines, problems) = (Vec::new(), Vec::new(), Vec::new());
            ReadFile { path: path.to_owned(), events, lines, problems }
        }
        None => nothing(JournalProblem {
            path: path.to_owned(),
            line: 0,
            what: "its name is not the name of a reviewer".to_owned(),
            hint: "A journal is named after its reviewer, as in km.jsonl.",
            kind: ProblemKind::LeftOut(hash(&bytes)),
        }),
    }
}

/// Reports a file that is called like a journal, unless all of it is in the journals that count.
fn read_other(files: &dyn Files, path: &Path, read: &[ReadFile], journals: &mut Journals) {
    let bytes = match files.read_plain(path, LARGEST) {
        Ok(bytes) => bytes,
        Err(why) => return journals.problems.push(unreadable(path, &why)),
    };
    let lines = bytes.split(|byte| *byte == b'\n').filter(|line| !line.trim_ascii().is_empty());
    let events: Option<Vec<Event>> = lines
        .map(|line| codec::decode(std::str::from_utf8(line.trim_ascii_end()).ok()?).ok())
        .collect();
    if events.is_some_and(|events| compare::is_known(&events, read)) {
        return;
    }
    journals.problems.push(JournalProblem {
        path: path.to_owned(),
        line: 0,
        what: "its name does not end in .jsonl, so none of it counts".to_owned(),
        hint: "Rename it, as in km.copy.jsonl, so that it counts as km's.",
        kind: ProblemKind::LeftOut(hash(&bytes)),
    });
}

/// Returns the SHA-256 of bytes, 64 hexadecimal digits.
fn hash(bytes: &[u8]) -> Box<str> {
    format!("{:x}", Sha256::digest(bytes)).into()
}

/// The bytes of a journal that one thread reads at least: shorter journals are not split.
const PART: usize = 1 << 20;

/// The bytes of a short decision, to reserve memory.
const LINE: usize = 450;

/// The contents of a part of a journal.
#[derive(Default)]
struct Part {
    events: Vec<Event>,
    /// The line of each event, numbered within the part.
    numbers: Vec<u32>,
    /// The number of lines, including empty ones.
    lines: u32,
    /// The first bad lines, numbered within the part, with their hash.
    problems: Vec<(u32, String, &'static str, Box<str>)>,
    /// The checksums of all bad lines.
    bad: Vec<u32>,
}

/// Reads the lines of one journal.
pub(super) fn parsed(path: &Path, who: &ReviewerName, bytes: &[u8]) -> ReadFile {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let mut whole = Part::default();
    for part in parts(who, bytes) {
        let before = whole.lines;
        let problems = part.problems.into_iter();
        whole
            .problems
            .extend(problems.map(|(line, what, hint, hash)| (before + line, what, hint, hash)));
        whole.lines += part.lines;
        whole.bad.extend(part.bad);
        whole.numbers.extend(part.numbers.into_iter().map(|line| before + line));
        if whole.events.is_empty() {
            whole.events = part.events;
        } else {
            whole.events.extend(part.events);
        }
    }
    whole.problems.truncate(MAX_REPORTED);
    let problem_at = |(line, what, hint, hash)| {
        let kind = ProblemKind::LeftOut(hash);
        JournalProblem { path: path.to_owned(), line, what, hint, kind }
    };
    let mut problems: Vec<JournalProblem> = whole.problems.into_iter().map(problem_at).collect();
    if let Some(more) = whole.bad.get(MAX_REPORTED..).filter(|more| !more.is_empty()) {
        let what = format!("{} more lines cannot be read", more.len());
        let sums: Vec<u8> = more.iter().flat_map(|sum| sum.to_be_bytes()).collect();
        let hint = "Check whether this is a journal; its lines stay in the file.";
        problems.push(problem_at((0, what, hint, hash(&sums))));
    }
    let path = path.to_owned();
    ReadFile { path, events: whole.events, lines: whole.numbers, problems }
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
        let numbers = Vec::with_capacity(bytes.len() / LINE);
        let mut part = Self { events, numbers, ..Self::default() };
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
                    let unknown = match &event.what {
                        EventKind::Unknown { kind } => Some(codec::name_shown(kind).to_owned()),
                        _ => None,
                    };
                    part.events.push(event);
                    part.numbers.push(part.lines);
                    let Some(kind) = unknown else { continue };
                    (format!("only a newer version of sayso can read it ({kind})"), NEWER_HINT)
                }
                Err(_) if end.is_none() => (TORN.to_owned(), TORN_HINT),
                Err(what) => (what, SKIPPED_HINT),
            };
            part.bad.push(crc::of(line));
            if part.bad.len() <= MAX_REPORTED {
                part.problems.push((part.lines, what, hint, hash(line)));
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
        let other = ReviewerName::parse(&event.who);
        let other = other.as_ref().map_or("somebody else", ReviewerName::as_str);
        Err(format!("it is by {other}, but this is the journal of {who}"))
    }
}

impl Journals {
    /// Adds something that cannot be read at all.
    fn problem(&mut self, path: &Path, what: String, hint: &'static str) {
        let (path, kind) = (path.to_owned(), ProblemKind::Failure);
        self.problems.push(JournalProblem { path, line: 0, what, hint, kind });
    }
}
