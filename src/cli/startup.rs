//! What the reader is started with: stories as they are named in arguments, with where each is
//! to be opened, and a story on standard input.
//!
//! What these starts do is `app::starting`'s.

use std::io::{self, IsTerminal, Read};
use std::path::{Path, PathBuf};

use super::Failure;
use crate::app::effect::LibrarySource;
use crate::app::{Start, Starts, StoryEntry, StoryRequest};
use crate::library::find;
use crate::story::bundled::BUNDLED;
use crate::story::stdin_story::StdinStory;

/// The most that is read from standard input, in bytes: more than a day's news of the world, and
/// less than fills a small machine.
const MOST: u64 = 256 << 20;

/// What a story from standard input is called.
const INPUT: &str = "standard input";

/// What the reader starts with.
#[derive(Debug, Default)]
pub(super) struct Started {
    /// The paths, without where they are to be opened.
    pub paths: Vec<PathBuf>,
    /// Where they are to be opened.
    pub starts: Starts,
    /// A story from standard input, instead of paths.
    pub input: Option<StdinStory>,
}

impl Started {
    /// Reads arguments: `-`, `+N`, `+/words`, `+#id`, `+G`, `path#id`, `path`.
    pub(super) fn of(arguments: &[PathBuf]) -> Result<Self, Failure> {
        let mut started = Self::default();
        let mut input = false;
        for argument in arguments {
            let words = argument.to_str().unwrap_or_default();
            match words.strip_prefix('+') {
                Some(start) => started.starts.all = Some(plus(start)?),
                None if words == "-" => input = true,
                None => {
                    let (path, id) = split(argument);
                    if let Some(id) = id {
                        started.starts.by_path.insert(path.clone(), Start::Item(id));
                    }
                    started.paths.push(path);
                }
            }
        }
        if input && !started.paths.is_empty() {
            let hint = "Name the others in a second run.";
            return Err(Failure::new("standard input (-) is read alone", hint));
        }
        if input {
            started.input = Some(standard_input()?);
        }
        Ok(started)
    }

    /// Returns what the reader starts with: a single story, or a library of what the paths stand for.
    pub(super) fn shelf(&self) -> (LibrarySource, Vec<StoryEntry>) {
        if let Some(given) = &self.input {
            let wanted = StoryRequest::Stdin(given.clone());
            let row = StoryEntry { title: INPUT.to_owned(), about: String::new(), wanted };
            return (LibrarySource::None, vec![row]);
        }
        match self.paths.as_slice() {
            [] => (LibrarySource::Bundled, Vec::new()),
            [path] if !path.is_dir() && (path.exists() || !find::is_pattern(path)) => {
                (LibrarySource::None, vec![LibrarySource::None.row(path.clone())])
            }
            paths => (LibrarySource::Paths(paths.to_vec()), Vec::new()),
        }
    }

    /// Returns every story that the reader would start with, for a copy of them all.
    pub(super) fn all(&self) -> Result<Vec<StoryRequest>, Failure> {
        if let Some(given) = &self.input {
            return Ok(vec![StoryRequest::Stdin(given.clone())]);
        }
        if self.paths.is_empty() {
            return Ok(BUNDLED.iter().map(|b| StoryRequest::Bundled(b.file)).collect());
        }
        Ok(super::paths::stories(&self.paths).all()?.into_iter().map(StoryRequest::File).collect())
    }
}

/// Parts `path#id`; a file whose name holds a `#` is itself.
fn split(argument: &Path) -> (PathBuf, Option<String>) {
    let whole = || (argument.to_owned(), None);
    let Some(words) = argument.to_str().filter(|_| argument.symlink_metadata().is_err()) else {
        return whole();
    };
    match words.rsplit_once('#') {
        Some((path, id)) if !path.is_empty() && !id.is_empty() && !id.contains('/') => {
            (path.into(), Some(id.to_owned()))
        }
        _ => whole(),
    }
}

/// Reads what stands after a `+`, as less and vi do.
fn plus(start: &str) -> Result<Start, Failure> {
    let mut rest = start.chars();
    match (rest.next(), rest.as_str(), start.parse()) {
        (Some('/'), words, _) if !words.is_empty() => Ok(Start::Search(words.to_owned())),
        (Some('#'), id, _) if !id.is_empty() => Ok(Start::Item(id.to_owned())),
        (None | Some('G'), "", _) => Ok(Start::End),
        (_, _, Ok(number @ 1..)) => Ok(Start::Paragraph(number)),
        _ => {
            let what = format!("no place is called +{start}");
            let hint = "+12 is the 12th paragraph, +G the end, +/words the first place of words, \
                        +#q6 what has that ID; a file of that name is written ./+name.";
            Err(Failure::new(what, hint))
        }
    }
}

/// Reads the story on standard input.
fn standard_input() -> Result<StdinStory, Failure> {
    let stdin = io::stdin();
    if stdin.is_terminal() {
        let hint = "Send one into it, such as `cat a.story | sayso -`, or name a file.";
        return Err(Failure::new("standard input is the terminal, not a story", hint));
    }
    let mut bytes = Vec::new();
    let read = stdin.lock().take(MOST + 1).read_to_end(&mut bytes);
    read.map_err(|why| Failure { what: format!("cannot read {INPUT}: {why}"), hint: None })?;
    if bytes.len() as u64 > MOST {
        let what = format!("{INPUT} holds more than {} MiB", MOST >> 20);
        return Err(Failure::new(what, "Write it to a file and open that."));
    }
    Ok(StdinStory::new(INPUT, bytes))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(argument: &str) -> String {
        let (path, id) = split(Path::new(argument));
        format!("{} {}", path.display(), id.unwrap_or_default())
    }

    #[test]
    fn what_stands_after_the_last_number_sign_is_an_id() {
        assert_eq!(check("a.story#q6"), "a.story q6");
        assert_eq!(check("a#b.story#q6"), "a#b.story q6");
        assert_eq!(check("a#b/c.story"), "a#b/c.story ");
        assert_eq!(check("#q6"), "#q6 ");
        assert_eq!(check("a.story#"), "a.story# ");
    }

    #[test]
    fn a_plus_begins_a_place() {
        let place = |words: &str| plus(words).map_err(|failure| failure.what);
        assert_eq!(place("/two words").ok(), Some(Start::Search("two words".into())));
        assert_eq!(place("7").ok(), Some(Start::Paragraph(7)));
        assert_eq!(place("G").ok(), Some(Start::End));
        assert_eq!(place("#q6").ok(), Some(Start::Item("q6".into())));
        for wrong in ["/", "#", "Gx", "0", "x", "-1"] {
            assert_eq!(place(wrong), Err(format!("no place is called +{wrong}")));
        }
    }
}
