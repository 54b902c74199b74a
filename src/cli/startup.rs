//! Parses the arguments of the reader: paths, the places to open stories at, and a story on
//! standard input.
//!
//! `app::library::open_at` goes to these places.

use std::io;
use std::path::{Path, PathBuf};

use super::Failure;
use crate::app::effect::LibrarySource;
use crate::app::{Start, Starts, StoryEntry, StoryRequest};
use crate::library::find;
use crate::story::Files;
use crate::story::bundled::BUNDLED;
use crate::story::formats::members;
use crate::story::sandbox::Sandbox;
use crate::story::stdin_story::{STANDARD_INPUT, StdinStory};

/// What to open, and where.
#[derive(Debug, Default)]
pub(super) struct StartArgs {
    /// The paths, without the places.
    pub paths: Vec<PathBuf>,
    /// The places to open stories at.
    pub starts: Starts,
    /// A story from standard input, instead of paths.
    pub input: Option<StdinStory>,
    /// True if a single path names several stories: it is a file with many.
    pub several: bool,
}

impl StartArgs {
    /// Parses arguments: `-`, `+N`, `+/words`, `+#id`, `+G`, `path#id`, `path`.
    ///
    /// Without any path a pipe or a file on standard input is read too, if `may_read` allows it.
    pub(super) fn of(
        arguments: &[PathBuf],
        files: &Sandbox,
        may_read: bool,
    ) -> Result<Self, Failure> {
        let mut args = Self::default();
        let mut input = false;
        for argument in arguments {
            let words = argument.to_str().unwrap_or_default();
            match words.strip_prefix('+') {
                Some(start) => args.starts.all = Some(parse_place(start)?),
                None if words == "-" => input = true,
                None => {
                    let (path, id) = split(argument);
                    if let Some(id) = id {
                        args.starts.by_path.insert(path.clone(), Start::Item(id));
                    }
                    args.paths.push(path);
                }
            }
        }
        input |= may_read && args.paths.is_empty() && is_given();
        if input && !args.paths.is_empty() {
            let hint = "Open the other stories in a second run.";
            return Err(Failure::new(
                "standard input (-) cannot be combined with other stories",
                hint,
            ));
        }
        if input {
            args.input = Some(super::paths::input_story(files.as_text())?);
        }
        args.look_into(files);
        Ok(args)
    }

    /// Looks whether a single file has many stories; if it has one, that is opened.
    fn look_into(&mut self, files: &Sandbox) {
        let stories = match (&self.input, self.paths.as_slice()) {
            (Some(input), _) => members::stories_of(input, input.name()),
            (None, [path]) => members::stories_of(files, path),
            (None, _) => None,
        };
        let Some(stories) = stories else { return };
        match (stories.as_slice(), self.paths.as_mut_slice()) {
            ([only], [path]) => {
                if let Some(start) = self.starts.by_path.remove(path) {
                    self.starts.by_path.insert(only.clone(), start);
                }
                path.clone_from(only);
            }
            ([_], _) => {}
            _ => self.several = true,
        }
    }

    /// Returns the files that stories are read from: those of the arguments, and standard input.
    pub(super) fn files(&self, files: Sandbox) -> Sandbox {
        match &self.input {
            Some(input) if self.several => Sandbox::With(input.clone()),
            _ => files,
        }
    }

    /// Returns what the reader starts with: a single story, or a library of the stories that the paths
    /// name.
    pub(super) fn library(&self) -> (LibrarySource, Vec<StoryEntry>) {
        if let Some(input) = self.input.as_ref().filter(|_| self.several) {
            return (LibrarySource::Paths(vec![input.name().to_owned()]), Vec::new());
        }
        if let Some(input) = &self.input {
            let wanted = StoryRequest::Stdin(input.clone());
            let row = StoryEntry { title: STANDARD_INPUT.to_owned(), about: String::new(), wanted };
            return (LibrarySource::None, vec![row]);
        }
        match self.paths.as_slice() {
            [] => (LibrarySource::Bundled, Vec::new()),
            [path]
                if !self.several
                    && !path.is_dir()
                    && (path.exists() || !find::is_pattern(path)) =>
            {
                (LibrarySource::None, vec![LibrarySource::None.row(path.clone())])
            }
            paths => (LibrarySource::Paths(paths.to_vec()), Vec::new()),
        }
    }

    /// Returns every story that the reader would list, for printing copies of all of them.
    pub(super) fn all(&self, files: &Sandbox) -> Result<Vec<StoryRequest>, Failure> {
        if let Some(input) = self.input.as_ref().filter(|_| self.several) {
            let stories = super::paths::stories(files, &[input.name().to_owned()]).all()?;
            return Ok(stories.into_iter().map(StoryRequest::File).collect());
        }
        if let Some(input) = &self.input {
            return Ok(vec![StoryRequest::Stdin(input.clone())]);
        }
        if self.paths.is_empty() {
            return Ok(BUNDLED.iter().map(|b| StoryRequest::Bundled(b.file)).collect());
        }
        Ok(super::paths::stories(files, &self.paths)
            .all()?
            .into_iter()
            .map(StoryRequest::File)
            .collect())
    }
}

/// Splits `path#id`; an existing file with a `#` in its name is not split.
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

/// Parses the place after a `+`, as less and vi do.
fn parse_place(start: &str) -> Result<Start, Failure> {
    let mut rest = start.chars();
    match (rest.next(), rest.as_str(), start.parse()) {
        (Some('/'), words, _) if !words.is_empty() => Ok(Start::Search(words.to_owned())),
        (Some('#'), id, _) if !id.is_empty() => Ok(Start::Item(id.to_owned())),
        (None | Some('G'), "", _) => Ok(Start::End),
        (_, _, Ok(number @ 1..)) => Ok(Start::Paragraph(number)),
        _ => {
            let what = format!("+{start} is not a place");
            let hint = "Write +12 for paragraph 12, +G for the end, +/words for the first match, +#q6 for \
                        an ID; for a file of that name, ./+name.";
            Err(Failure::new(what, hint))
        }
    }
}

/// Returns true if standard input is a pipe or a file: something that was given to be read, unlike
/// a terminal or nothing at all.
fn is_given() -> bool {
    let stat = rustix::fs::fstat(io::stdin());
    let kind = stat.map(|stat| rustix::fs::FileType::from_raw_mode(stat.st_mode));
    kind.is_ok_and(|kind| {
        matches!(kind, rustix::fs::FileType::Fifo | rustix::fs::FileType::RegularFile)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(argument: &str) -> String {
        let (path, id) = split(Path::new(argument));
        format!("{} {}", path.display(), id.unwrap_or_default())
    }

    #[test]
    fn the_part_after_the_last_number_sign_is_an_id() {
        assert_eq!(check("a.story#q6"), "a.story q6");
        assert_eq!(check("a#b.story#q6"), "a#b.story q6");
        assert_eq!(check("a#b/c.story"), "a#b/c.story ");
        assert_eq!(check("#q6"), "#q6 ");
        assert_eq!(check("a.story#"), "a.story# ");
    }

    #[test]
    fn a_plus_begins_a_place() {
        let place = |words: &str| parse_place(words).map_err(|failure| failure.what);
        assert_eq!(place("/two words").ok(), Some(Start::Search("two words".into())));
        assert_eq!(place("7").ok(), Some(Start::Paragraph(7)));
        assert_eq!(place("G").ok(), Some(Start::End));
        assert_eq!(place("#q6").ok(), Some(Start::Item("q6".into())));
        for wrong in ["/", "#", "Gx", "0", "x", "-1"] {
            assert_eq!(place(wrong), Err(format!("+{wrong} is not a place")));
        }
    }
}
