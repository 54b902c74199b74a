//! A file in hand: its edits are made in memory, checked by loading the result as any story is
//! loaded, and undone byte for byte.

use std::collections::HashMap;
use std::path::{Path, PathBuf};

use super::brat;
use super::check::{Around, check, same_body, same_entries};
use super::edit::Edit;
use super::entries::values;
use super::layout;
use super::merge::{Made, merged};
use super::native;
use super::patch::Patch;
use super::refusal::Refusal;
use super::step::{Change, changes};
use super::told::{ChangedLine, Told, changed_lines, told};
use crate::story::formats::{brat as brat_file, html, native as story_file};
use crate::story::{Files, OpenError, Story, formats};

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
    base: String,
    text: String,
    story: Story,
    done: Vec<Step>,
    undone: Vec<Step>,
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
        let story = around.load(&path, text.clone());
        let (done, undone) = (Vec::new(), Vec::new());
        Self { path, around, base: text.clone(), text, story, done, undone }
    }

    /// Returns the file that is written.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Returns the story as it is with all edits.
    pub const fn story(&self) -> &Story {
        &self.story
    }

    /// Returns the text of the file as it was read.
    pub fn base(&self) -> &str {
        &self.base
    }

    /// Returns the text of the file with all edits.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Returns true if there is something to save.
    pub fn is_changed(&self) -> bool {
        self.text != self.base
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
        for edit in edits {
            let taken = match work.around.pair(&work.text) {
                Some(pair) => brat::event_ids(&pair),
                None => Vec::new(),
            };
            let changes = changes(&work.story, edit, &taken)?;
            work.make(&changes, &mut step)?;
        }
        if step.patches.is_empty() {
            return Err(Refusal::new("this changes nothing", "Choose something else."));
        }
        let told = step.told.clone();
        (self.text, self.story) = (work.text, work.story);
        self.done.push(step);
        self.undone.clear();
        Ok(told)
    }

    /// Makes changes in memory and adds them to a step.
    fn make(&mut self, changes: &[Change], step: &mut Step) -> Result<(), Refusal> {
        let patch = match self.around.pair(&self.text) {
            Some(pair) => brat::patch(&pair, &self.story, changes)?,
            None => native::patch(&self.text, &self.story, changes)?,
        };
        let text = patch.apply(&self.text);
        let text = text.filter(|_| !patch.is_empty()).ok_or_else(|| {
            Refusal::new("this changes nothing in the file", "Choose something else.")
        })?;
        let story = self.around.load(&self.path, text.clone());
        check(&self.story, &story, changes, self.around.is_story())?;
        for change in changes {
            let before = values(&self.story, change.of()).unwrap_or_default();
            step.told.push(told(&self.story, change, &before));
            step.changes.push(match change {
                Change::Set { key, .. } => {
                    let before = before.into_iter().find(|(k, _)| k == key).map(|(_, v)| v);
                    Made { change: change.clone(), before, removed: Vec::new() }
                }
                _ => Made { change: change.clone(), before: None, removed: before },
            });
        }
        (self.text, self.story) = (text, story);
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
        let text = layout::formatted(&self.text, &self.story)?;
        if text == self.text {
            return Ok(false);
        }
        let story = self.around.load(&self.path, text.clone());
        if let Some(entry) = same_entries(&self.story, &story) {
            let what = format!("{entry} would be read as something else");
            return Err(Refusal::new(what, "Write it as a table with a key on each line."));
        }
        let patches = vec![Patch::between(&self.text, &text)];
        (self.text, self.story) = (text, story);
        self.done.push(Step { patches, changes: Vec::new(), told: Vec::new() });
        self.undone.clear();
        Ok(true)
    }

    /// Takes the last step back; returns what it had done. `None` if there is none.
    pub fn undo(&mut self) -> Option<Vec<Told>> {
        let step = self.done.pop()?;
        let mut text = self.text.clone();
        for patch in step.patches.iter().rev() {
            text = patch.reversed().apply(&text)?;
        }
        self.story = self.around.load(&self.path, text.clone());
        self.text = text;
        let told = step.told.clone();
        self.undone.push(step);
        Some(told)
    }

    /// Makes the step again that was taken back last; returns what it does.
    pub fn redo(&mut self) -> Option<Vec<Told>> {
        let step = self.undone.pop()?;
        let mut text = self.text.clone();
        for patch in &step.patches {
            text = patch.apply(&text)?;
        }
        self.story = self.around.load(&self.path, text.clone());
        self.text = text;
        let told = step.told.clone();
        self.done.push(step);
        Some(told)
    }

    /// Returns the lines of the file that all edits together change.
    pub fn changes(&self) -> Vec<ChangedLine> {
        changed_lines(&self.base, &self.text)
    }

    /// Returns all edits as one patch of the file: what a draft keeps of them.
    pub fn draft(&self) -> Patch {
        Patch::between(&self.base, &self.text)
    }

    /// Takes a kept draft up again, as one step.
    ///
    /// # Errors
    /// If the file is not the one that it was made for.
    pub fn resume(&mut self, draft: &Patch) -> Result<(), Refusal> {
        let text = draft.apply(&self.text).ok_or_else(|| {
            let what = "the file has changed since the draft was kept";
            Refusal::new(what, "Make the edits again.")
        })?;
        let story = self.around.load(&self.path, text.clone());
        same_body(&self.story, &story)?;
        (self.text, self.story) = (text, story);
        let patches = vec![draft.clone()];
        self.done.push(Step { patches, changes: Vec::new(), told: Vec::new() });
        self.undone.clear();
        Ok(())
    }

    /// Says that the file now holds the text with all edits: what was done can still be undone.
    pub fn saved(&mut self) {
        self.base = self.text.clone();
    }

    /// Makes all edits again on another version of the file, which another program has written
    /// meanwhile. New entries get other IDs where theirs are taken.
    ///
    /// # Errors
    /// Why one cannot be made: the text is another one, or both changed the same value.
    pub fn onto(&self, theirs: &str) -> Result<Self, Refusal> {
        let work = Self::of(self.path.clone(), theirs.to_owned(), self.around.clone());
        let mut work = work.map_err(|why| Refusal::new(why.to_string(), "Look at the file."))?;
        same_body(&self.story, &work.story)?;
        let mut renamed = HashMap::new();
        for step in &self.done {
            if step.changes.is_empty() {
                let what = "edits of a draft cannot be joined to another version of the file";
                return Err(Refusal::new(what, "Make them again on the new version."));
            }
            let mut new = Step { patches: Vec::new(), changes: Vec::new(), told: Vec::new() };
            for made in &step.changes {
                if let Some(change) = merged(&work.story, made, &mut renamed)? {
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

fn not_mendable(path: &Path, what: &'static str) -> OpenFailure {
    let hint = if what.ends_with("no place for annotations") {
        "Make a story of it: `sayso new FILE`."
    } else {
        "Make a story of it: `sayso export --to story FILE > NAME.story`."
    };
    OpenFailure::NotMendable { path: path.display().to_string(), what, hint }
}
