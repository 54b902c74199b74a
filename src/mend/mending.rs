//! A file in hand: its edits are made in memory, checked by reading the result as any story is
//! read, and undone byte for byte.

mod version;

use std::collections::{HashMap, HashSet};
use std::path::{Path, PathBuf};

use super::brat;
use super::check::{Around, same_body, same_entries};
use super::edit::{Edit, Table};
use super::entries::values;
use super::layout;
use super::merge::{Made, merged};
use super::patch::Patch;
use super::refusal::Refusal;
use super::step::{Change, changes};
use super::told::{ChangedLine, Told, changed_lines, told};
use crate::story::formats::{brat as brat_file, html, native as story_file};
use crate::story::{Files, OpenError, Story, Text, formats};
use version::Version;

/// Why a file cannot be mended.
#[derive(Debug, thiserror::Error)]
pub enum OpenFailure {
    /// It cannot be opened at all.
    #[error(transparent)]
    Open(#[from] OpenError),
    /// It has no annotations of a format that is written.
    #[error("{path}: {what}")]
    NotMendable {
        /// The file (unsanitised).
        path: String,
        /// What is wrong: lower case, no full stop.
        what: &'static str,
        /// What to do, as a full sentence.
        hint: &'static str,
    },
}

/// What was done in one step.
#[derive(Clone, Debug)]
struct Step {
    /// One for each edit, in order.
    patches: Vec<Patch>,
    changes: Vec<Made>,
    told: Vec<Told>,
}

/// A file in hand.
#[derive(Clone, Debug)]
pub struct Mending {
    path: PathBuf,
    around: Around,
    /// The file as it was read or saved last.
    base: Text,
    now: Version,
    done: Vec<Step>,
    undone: Vec<Step>,
}

fn is_of_another_tool(format: &str) -> bool {
    formats::BY_CONTENT.iter().any(|reader| reader.format.name == format)
}

impl Mending {
    /// Takes a story into hand. The only reading of files.
    ///
    /// # Errors
    /// If it cannot be opened, or is of a format that is not written.
    pub fn open(files: &dyn Files, path: &Path) -> Result<Self, OpenFailure> {
        let story = formats::load(files, path)?;
        if story.meta.format == brat_file::FORMAT.name {
            let pair = brat_file::pair_at(files, path)?;
            let (path, text) = (PathBuf::from(&pair.ann.0), pair.ann.1.clone());
            return Ok(Self::holding(path, text, Around::Brat(Box::new(pair))));
        }
        if story.meta.format != story_file::FORMAT.name {
            let what = match story.meta.format {
                format if format == html::FORMAT.name => {
                    "it is a web page: there is no place for annotations"
                }
                format if is_of_another_tool(format) => {
                    "it is a file of another tool, which is not changed"
                }
                _ => "it is an article in Markdown: there is no place for annotations",
            };
            return Err(not_mendable(path, what));
        }
        let bytes = files.read(path);
        let bytes = bytes.map_err(|why| OpenError::Io { path: path.display().to_string(), why })?;
        let Ok(text) = String::from_utf8(bytes) else {
            return Err(not_mendable(path, "it is not UTF-8 any more"));
        };
        let elsewhere = Path::new(story.text.name()) != path;
        let article = elsewhere
            .then(|| (PathBuf::from(story.text.name()), story.text.whole().as_bytes().to_vec()));
        Self::of(path.to_owned(), text, Around::Story(article))
    }

    /// Takes the text of a `.story` file into hand.
    ///
    /// # Errors
    /// If it has no front matter.
    pub fn of_text(name: &str, text: &str) -> Result<Self, OpenFailure> {
        Self::of(PathBuf::from(name), text.to_owned(), Around::Story(None))
    }

    fn of(path: PathBuf, text: String, around: Around) -> Result<Self, OpenFailure> {
        if around.is_story() && story_file::pieces(&text).front.is_none() {
            let what = "it is a plain text: there is no place for annotations";
            return Err(not_mendable(&path, what));
        }
        Ok(Self::holding(path, text, around))
    }

    fn holding(path: PathBuf, text: String, around: Around) -> Self {
        let now = Version::load(&around, &path, text);
        let (done, undone) = (Vec::new(), Vec::new());
        Self { path, around, base: now.text.clone(), now, done, undone }
    }

    /// Takes a `.story` file into hand whose story is loaded already; `None` if that is not the story of
    /// what is in the file now, or its article is in another file.
    pub fn open_loaded(files: &dyn Files, path: &Path, story: &Story) -> Option<Self> {
        let is_own = story.whole
            && story.meta.format == story_file::FORMAT.name
            && Path::new(story.text.name()) == path
            && story_file::pieces(story.text.whole()).front.is_some();
        if !is_own || files.read(path).ok()? != story.text.whole().as_bytes() {
            return None;
        }
        let now = Version::of(story.text.clone(), story.clone());
        let (base, around) = (now.text.clone(), Around::Story(None));
        Some(Self {
            path: path.to_owned(),
            around,
            base,
            now,
            done: Vec::new(),
            undone: Vec::new(),
        })
    }

    /// Does beforehand what the first edit of a long story takes.
    pub fn prepare(&self) {
        self.now.prepare(&self.around);
    }

    /// Returns the file that is written.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Returns the story as it is with all edits.
    pub const fn story(&self) -> &Story {
        &self.now.story
    }

    /// Returns the text of the file as it was read.
    pub fn base(&self) -> &str {
        self.base.whole()
    }

    /// Returns the text of the file with all edits.
    pub fn text(&self) -> &str {
        self.now.text.whole()
    }

    /// Returns true if there is something to save.
    pub fn is_changed(&self) -> bool {
        self.text() != self.base()
    }

    /// Returns how many steps can be undone, and redone.
    pub fn steps(&self) -> (usize, usize) {
        (self.done.len(), self.undone.len())
    }

    /// Makes edits, all of them or none, as one step to be undone; returns what each did.
    ///
    /// # Errors
    /// Why one of them cannot be made.
    pub fn apply(&mut self, edits: &[Edit]) -> Result<Vec<Told>, Refusal> {
        let mut work = self.clone();
        let mut step = Step { patches: Vec::new(), changes: Vec::new(), told: Vec::new() };
        // what brat has of a new person is the place where a quote's speaker is named
        let mut held: Vec<Change> = Vec::new();
        for edit in edits {
            let taken = match work.around.pair(work.text()) {
                Some(pair) => brat::event_ids(&pair),
                None => Vec::new(),
            };
            held.extend(changes(&work.now.story, edit, &taken)?);
            if work.around.is_story() || !matches!(edit, Edit::NewPerson(_)) {
                work.make(&std::mem::take(&mut held), &mut step)?;
            }
        }
        if !held.is_empty() {
            work.make(&held, &mut step)?;
        }
        if step.patches.is_empty() {
            return Err(Refusal::new("this changes nothing", "Choose something else."));
        }
        let told = step.told.clone();
        self.now = work.now;
        self.done.push(step);
        self.undone.clear();
        Ok(told)
    }

    /// Makes edits as [`Self::apply`] does, unless something would be lost with an entry that they take
    /// out: a comment, or a key that only that one has.
    ///
    /// # Errors
    /// Why they cannot be made.
    pub fn apply_without_loss(&mut self, edits: &[Edit]) -> Result<Vec<Told>, Refusal> {
        let mut work = self.clone();
        let told = work.apply(edits)?;
        let takes_out = edits.iter().any(|edit| matches!(edit, Edit::Delete(_)));
        if takes_out && !lines_say(self.text()).is_subset(&lines_say(work.text())) {
            let what = "a comment or a key that only this one has would be lost";
            return Err(Refusal::new(what, "Mend it by hand."));
        }
        *self = work;
        Ok(told)
    }

    /// Makes changes in memory and adds them to a step.
    fn make(&mut self, changes: &[Change], step: &mut Step) -> Result<(), Refusal> {
        let (patch, next) = self.now.made((&self.around, &self.path), changes)?;
        let story = &self.now.story;
        for change in changes {
            let before = values(story, change.of()).unwrap_or_default();
            step.told.push(told(story, change, &before));
            step.changes.push(match change {
                Change::Set { key, .. } => {
                    let before = before.into_iter().find(|(k, _)| k == key).map(|(_, v)| v);
                    Made { change: change.clone(), before, removed: Vec::new() }
                }
                _ => Made { change: change.clone(), before: None, removed: before },
            });
        }
        self.now = next;
        step.patches.push(patch);
        Ok(())
    }

    /// Brings a `.story` file to its canonical layout, as one step; returns true if that changes
    /// something.
    ///
    /// # Errors
    /// If its TOML is not valid, or it is no `.story` file.
    pub fn lay_out(&mut self) -> Result<bool, Refusal> {
        if !self.around.is_story() {
            let hint = "Name a .story file.";
            return Err(Refusal::new("annotations of brat have no layout of their own", hint));
        }
        let text = layout::formatted(self.text(), self.story())?;
        if text == self.text() {
            return Ok(false);
        }
        let patches = vec![Patch::between(self.text(), &text)];
        let next = Version::load(&self.around, &self.path, text);
        if let Some(entry) = same_entries(self.story(), &next.story) {
            let what = format!("{entry} would be read as something else");
            return Err(Refusal::new(what, "Write it as a table with a key on each line."));
        }
        self.now = next;
        self.done.push(Step { patches, changes: Vec::new(), told: Vec::new() });
        self.undone.clear();
        Ok(true)
    }

    /// Takes the last step back; returns what it had done. `None` if there is none.
    pub fn undo(&mut self) -> Option<Vec<Told>> {
        let step = self.done.pop()?;
        let back: Vec<Patch> = step.patches.iter().rev().map(Patch::reversed).collect();
        self.now = self.patched(&back)?;
        let told = step.told.clone();
        self.undone.push(step);
        Some(told)
    }

    /// Makes the step again that was taken back last; returns what it does.
    pub fn redo(&mut self) -> Option<Vec<Told>> {
        let step = self.undone.pop()?;
        self.now = self.patched(&step.patches)?;
        let told = step.told.clone();
        self.done.push(step);
        Some(told)
    }

    /// Returns the version that patches make, one after the other.
    fn patched(&self, patches: &[Patch]) -> Option<Version> {
        let next = |now: Version, patch| now.patched((&self.around, &self.path), patch);
        patches.iter().try_fold(self.now.clone(), next)
    }

    /// Returns the lines of the file that all edits together change.
    pub fn changes(&self) -> Vec<ChangedLine> {
        changed_lines(self.base(), self.text())
    }

    /// Returns all edits as one patch of the file: what a draft keeps of them.
    pub fn draft(&self) -> Patch {
        Patch::between(self.base(), self.text())
    }

    /// Takes a kept draft up again, as one step.
    ///
    /// # Errors
    /// If the file is not the one that it was made for.
    pub fn resume(&mut self, draft: &Patch) -> Result<(), Refusal> {
        let text = draft.apply(self.text()).ok_or_else(|| {
            let what = "the file has changed since the draft was kept";
            Refusal::new(what, "Make the edits again.")
        })?;
        let next = Version::load(&self.around, &self.path, text);
        same_body(self.story(), &next.story)?;
        self.now = next;
        let patches = vec![draft.clone()];
        self.done.push(Step { patches, changes: Vec::new(), told: Vec::new() });
        self.undone.clear();
        Ok(())
    }

    /// Says that the file now holds the text with all edits: what was done can still be undone.
    pub fn saved(&mut self) {
        self.base = self.now.text.clone();
    }

    /// Makes all edits again on another version of the file, which another program has written
    /// meanwhile. New entries get other IDs where theirs are taken.
    ///
    /// # Errors
    /// Why one cannot be made: the text is another one, or both changed the same value.
    pub fn onto(&self, theirs: &str) -> Result<Self, Refusal> {
        let work = Self::of(self.path.clone(), theirs.to_owned(), self.around.clone());
        let mut work = work.map_err(|why| Refusal::new(why.to_string(), "Look at the file."))?;
        same_body(self.story(), work.story())?;
        let mut renamed = HashMap::new();
        for step in &self.done {
            if step.changes.is_empty() {
                let what = "edits of a draft cannot be joined to another version of the file";
                return Err(Refusal::new(what, "Make them again on the new version."));
            }
            let mut new = Step { patches: Vec::new(), changes: Vec::new(), told: Vec::new() };
            for made in &step.changes {
                if let Some(change) = merged(work.story(), made, &mut renamed)? {
                    work.make(&[change], &mut new)?;
                }
            }
            if !new.patches.is_empty() {
                work.done.push(new);
            }
        }
        Ok(work)
    }
}

/// Returns what the lines of a file say: without blanks between words, names of tables and IDs of brat.
fn lines_say(text: &str) -> HashSet<String> {
    let bare = |line: &str| {
        let line = line.split_once('\t').map_or(line, |(_, rest)| rest);
        line.split_whitespace().collect::<Vec<_>>().join(" ")
    };
    let is_header = |line: &&str| {
        let table = line.trim_start().strip_prefix('[').and_then(|rest| rest.split('.').next());
        table.is_some_and(|table| Table::ALL.iter().any(|one| one.name() == table.trim()))
    };
    text.lines().filter(|line| !is_header(line)).map(bare).collect()
}

fn not_mendable(path: &Path, what: &'static str) -> OpenFailure {
    let hint = if what.ends_with("no place for annotations") {
        "Make a story of it: `sayso new FILE`."
    } else {
        "Make a story of it: `sayso export --to story FILE > NAME.story`."
    };
    OpenFailure::NotMendable { path: path.display().to_string(), what, hint }
}
