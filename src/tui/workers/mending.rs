//! Changes the files of stories: edits are made in memory, checked by loading the result, and saved at
//! once. On the thread of the journals.

use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};

use crate::app::BackgroundEvent;
use crate::app::effect::{MendJob, MendRequest, SavedStory};
use crate::app::event::{MendFailure, Mended};
use crate::export;
use crate::library::{Stamp, user_files};
use crate::mend::{self, ChangedLine, Edit, Mending, OpenFailure, Refusal, SaveError, Told};
use crate::story::files::Look;
use crate::story::formats::members;
use crate::story::{Files, Story, formats};
use crate::view::Document;

/// A file of more bytes is not loaded anew for each choice that is looked at.
const LARGEST_PREVIEW: usize = 2 << 20;

/// The file in hand: that of the story which was changed last, with what can be undone.
#[derive(Debug, Default)]
pub(super) struct Mender {
    mending: Option<Mending>,
    /// The file when it was read or saved last. A change that this does not tell is seen when the file is
    /// saved: only what was read is replaced.
    seen: Option<Look>,
    /// The path that it was opened by: of a pair, that of either file.
    opened: PathBuf,
}

impl Mender {
    /// Does a job; returns the resulting background event.
    pub(super) fn carry_out(&mut self, files: &dyn Files, job: &MendJob) -> BackgroundEvent {
        let id = job.id;
        match &job.request {
            MendRequest::Preview(edits) | MendRequest::PreviewMend(edits) => {
                let lines = self.preview(files, job, edits);
                BackgroundEvent::MendPreview { id, lines }
            }
            request => BackgroundEvent::Mended { id, outcome: self.change(files, (job, request)) },
        }
    }

    /// Returns the file of a job as it is now.
    fn in_hand(
        &mut self,
        files: &dyn Files,
        path: &Path,
        doc: &Document,
    ) -> Result<&mut Mending, String> {
        let same = self.opened == path
            && self.mending.as_ref().is_some_and(|mending| {
                let now = files.look(mending.path());
                (now.is_some() && now == self.seen)
                    || files.read(mending.path()).is_ok_and(|now| now == mending.base().as_bytes())
            });
        if !same {
            self.mending = None;
            let loaded = Mending::open_loaded(files, path, &doc.story);
            let opened = loaded.map_or_else(|| Mending::open(files, path), Ok);
            let opened = opened.map_err(|why| open_failure(&why))?;
            self.seen = files.look(opened.path());
            files.sweep(opened.path());
            self.mending = Some(opened);
            path.clone_into(&mut self.opened);
        }
        let Some(mending) = &mut self.mending else { return Err(String::new()) };
        if mending.story().body() != doc.story.body() {
            return Err("the article on the screen is not that of the file any more; it is read \
                        again in a moment"
                .to_owned());
        }
        Ok(mending)
    }

    /// Returns the lines that edits would change.
    fn preview(
        &mut self,
        files: &dyn Files,
        job: &MendJob,
        edits: &[Edit],
    ) -> Result<Vec<ChangedLine>, String> {
        if job.doc.story.drafted.is_some() {
            return preview_made(files, job, edits);
        }
        if is_of_another_tool(&job.doc.story) {
            let mut story = of_story(&story_beside(files, &job.path), &job.doc.story)?;
            apply(&mut story, edits)?;
            return Ok(story.changes());
        }
        let mending = self.in_hand(files, &job.path, &job.doc)?;
        let mends = matches!(job.request, MendRequest::PreviewMend(_));
        if mending.text().len() > LARGEST_PREVIEW && !mends {
            mending.prepare();
            return Ok(Vec::new());
        }
        let mut tried = mending.clone();
        if mends {
            tried.apply_without_loss(edits).map_err(|why| refusal(&why))?;
        } else {
            apply(&mut tried, edits)?;
        }
        Ok(tried.changes())
    }

    /// Returns the file of a story that is open, if that is not there any more.
    fn gone(&self, files: &dyn Files, job: &MendJob) -> Option<PathBuf> {
        let known = self.mending.as_ref().filter(|_| self.opened == job.path);
        let is_pair = job.doc.story.meta.format == formats::brat::FORMAT.name;
        let path = known.map_or_else(
            || if is_pair { job.path.with_extension("ann") } else { job.path.clone() },
            |mending| mending.path().to_owned(),
        );
        [job.path.clone(), path].into_iter().find(|path| !files.is_file(path))
    }

    /// Changes a story whose file is not there any more: a file of it as it was read can be written.
    fn change_gone(
        &self,
        files: &dyn Files,
        (job, request, gone): (&MendJob, &MendRequest, &Path),
    ) -> Result<Mended, MendFailure> {
        let known = self.mending.as_ref().filter(|_| self.opened == job.path);
        let known = known.filter(|known| known.story().body() == job.doc.story.body());
        let text = &job.doc.story.text;
        let is_whole = job.doc.story.meta.format == formats::native::FORMAT.name
            && Path::new(text.name()) == job.path;
        let story = match known {
            Some(mending) => as_story(mending)?,
            None if is_whole => of_text(&job.path, text.whole())?,
            None => of_story(&story_beside(files, &job.path), &job.doc.story)?,
        };
        match request {
            MendRequest::Copy(edits, to) => write_copy(files, story, (edits, to)),
            MendRequest::Make(_) | MendRequest::Mend(_) => {
                let why = format!("{} is not there any more", gone.display());
                let copy = Some(story.path().to_owned());
                Err(MendFailure { why: format!("{why}. Save it again, with the edit."), copy })
            }
            _ => Err(format!("{} is not there any more", gone.display()).into()),
        }
    }

    fn change(
        &mut self,
        files: &dyn Files,
        (job, request): (&MendJob, &MendRequest),
    ) -> Result<Mended, MendFailure> {
        if job.doc.story.drafted.is_some() {
            return self.make_story(files, (job, request));
        }
        if is_of_another_tool(&job.doc.story) {
            if matches!(request, MendRequest::Copy(..)) {
                return self.make_story(files, (job, request));
            }
            return change_elsewhere(files, (job, request));
        }
        if let Some(gone) = self.gone(files, job) {
            return self.change_gone(files, (job, request, &gone));
        }
        let mending = self.in_hand(files, &job.path, &job.doc)?;
        let before = mending.clone();
        let (told, undone) = match request {
            MendRequest::Make(edits) => {
                let told = apply(mending, edits).map_err(|why| not_made(mending, edits, why))?;
                (told, false)
            }
            MendRequest::Mend(edits) => {
                let told = mending.apply_without_loss(edits).map_err(|why| refusal(&why))?;
                (told, false)
            }
            MendRequest::Undo => (mending.undo().ok_or("no edit is left to be taken back")?, true),
            MendRequest::Redo => {
                (mending.redo().ok_or("no edit was taken back that could be made again")?, false)
            }
            MendRequest::Copy(edits, to) => {
                return write_copy(files, as_story(mending)?, (edits, to));
            }
            MendRequest::Preview(_) | MendRequest::PreviewMend(_) => return Ok(Mended::default()),
        };
        let told = if undone { told.iter().rev().map(taken_back).collect() } else { told };
        let lines = mending.changes();
        let names = names(&told, [before.story(), mending.story()]);
        match save(files, mending) {
            Ok(merged) => {
                let seen = files.look(mending.path());
                // the story of a pair, or of an article elsewhere, is read again
                let saved = is_whole(mending).then(|| {
                    let stamp = Stamp::of(files, mending.path());
                    Box::new(SavedStory { story: mending.story().clone(), stamp })
                });
                self.seen = seen;
                Ok(Mended { told, names, lines, undone, merged, saved, ..Mended::default() })
            }
            Err(why) => {
                self.seen = None;
                self.mending = Some(before);
                Err(why)
            }
        }
    }
}

impl Mender {
    /// Makes a story of an article that nobody has annotated, with what was proposed for it and with
    /// edits; it is in hand from then on.
    fn make_story(
        &mut self,
        files: &dyn Files,
        (job, request): (&MendJob, &MendRequest),
    ) -> Result<Mended, MendFailure> {
        let beside = story_beside(files, &job.path);
        let (edits, to) = match request {
            MendRequest::Make(edits) | MendRequest::Mend(edits) => (edits, &beside),
            MendRequest::Copy(edits, to) => (edits, to),
            MendRequest::Undo => return Err("no edit is left to be taken back".into()),
            MendRequest::Redo => {
                return Err("no edit was taken back that could be made again".into());
            }
            MendRequest::Preview(_) | MendRequest::PreviewMend(_) => return Ok(Mended::default()),
        };
        let is_drafted = job.doc.story.drafted.is_some();
        let mut story = if is_drafted {
            of_proposals(to, &job.doc.story)
        } else {
            of_story(to, &job.doc.story)
        }?;
        let before = story.story().clone();
        let told = apply(&mut story, edits)?;
        if files.is_file(to) {
            let why = format!("{} is there already, and is left as it is", to.display());
            return Err(MendFailure { why, copy: Some(other_name(files, to)) });
        }
        write_new(files, to, story.text()).map_err(|failed| {
            let copy = elsewhere(files, to).or(failed.copy);
            MendFailure { copy, ..failed }
        })?;
        let names = names(&told, [&before, story.story()]);
        let lines = story.changes();
        story.saved();
        if story.path() == to {
            self.mending = Some(story);
            self.opened.clone_from(to);
        }
        Ok(Mended { told, names, lines, copy: Some(to.clone()), made: true, ..Mended::default() })
    }
}

/// Returns where a story can be written whose own folder cannot: the folder where the program was
/// started, else the user's own.
fn elsewhere(files: &dyn Files, to: &Path) -> Option<PathBuf> {
    let is_own = |folder: &Path| Some(folder) == to.parent();
    let folders = [Some(PathBuf::new()), std::env::home_dir()];
    let folder = folders
        .into_iter()
        .flatten()
        .find(|folder| !is_own(folder) && user_files::can_write(folder))?;
    Some(free_name(files, folder.join(to.file_name()?)))
}

/// Returns true for a story that was read from a file of another tool, which is never changed.
fn is_of_another_tool(story: &Story) -> bool {
    formats::BY_CONTENT.iter().any(|reader| reader.format.name == story.meta.format)
}

/// Changes a story that was read from a file of another tool: a story with the edit can be written.
fn change_elsewhere(
    files: &dyn Files,
    (job, request): (&MendJob, &MendRequest),
) -> Result<Mended, MendFailure> {
    let beside = story_beside(files, &job.path);
    match request {
        MendRequest::Make(_) | MendRequest::Mend(_) => {
            let why = "a file of another tool is not changed. Save it as a story, with the edit.";
            Err(MendFailure { why: why.to_owned(), copy: Some(free_name(files, beside)) })
        }
        MendRequest::Undo => Err("no edit is left to be taken back".into()),
        MendRequest::Redo => Err("no edit was taken back that could be made again".into()),
        MendRequest::Copy(..) | MendRequest::Preview(_) | MendRequest::PreviewMend(_) => {
            Ok(Mended::default())
        }
    }
}

/// Returns the path of a `.story` beside a story.
fn story_beside(files: &dyn Files, path: &Path) -> PathBuf {
    members::file_beside(files, path, "story")
}

/// Returns the lines that edits would change in the story that would be made of an article.
fn preview_made(
    files: &dyn Files,
    job: &MendJob,
    edits: &[Edit],
) -> Result<Vec<ChangedLine>, String> {
    if job.doc.story.body().len() > LARGEST_PREVIEW {
        return Ok(Vec::new());
    }
    let mut story = of_proposals(&story_beside(files, &job.path), &job.doc.story)?;
    apply(&mut story, edits)?;
    Ok(story.changes())
}

/// Returns the story of an article with what was proposed for it, in memory.
fn of_proposals(path: &Path, article: &Story) -> Result<Mending, String> {
    let story = mend::story_of_proposals(article);
    let text = export::data::story::file(&story, &mut export::Outcome::default());
    let made = of_text(path, &text)?;
    // edits name bytes of the article
    if made.story().body().starts_with(article.body()) {
        return Ok(made);
    }
    Err("no story can be made of this text: its first lines would be read as something else"
        .to_owned())
}

/// Returns another name for a file, which is not taken.
fn other_name(files: &dyn Files, path: &Path) -> PathBuf {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let mut names = (2..100).map(|n| path.with_file_name(format!("{stem}-{n}.story")));
    names.find(|path| !files.is_file(path)).unwrap_or_else(|| path.to_owned())
}

/// Returns a name that is not taken.
fn free_name(files: &dyn Files, path: PathBuf) -> PathBuf {
    if files.is_file(&path) { other_name(files, &path) } else { path }
}

/// Makes edits; where they cannot be made as they are, without what was only proposed beside them.
fn apply(mending: &mut Mending, edits: &[Edit]) -> Result<Vec<Told>, String> {
    let refused = match mending.apply(edits) {
        Ok(told) => return Ok(told),
        Err(why) => why,
    };
    let less = mend::without_proposals(edits);
    less.iter().find_map(|edits| mending.apply(edits).ok()).ok_or_else(|| refusal(&refused))
}

/// Saves a file; where another program has changed it meanwhile, both changes are made. Returns true if
/// that was so.
fn save(files: &dyn Files, mending: &mut Mending) -> Result<bool, MendFailure> {
    match mend::save(files, mending) {
        Ok(_) => {
            mending.saved();
            Ok(false)
        }
        Err(SaveError::Changed { path, theirs, .. }) => {
            let merged = mending.onto(&theirs).map_err(|why| {
                format!(
                    "another program has changed {} meanwhile, and both changes do not go together: \
                     {}. Nothing was written",
                    path.display(),
                    refusal(&why)
                )
            })?;
            *mending = merged;
            mend::save(files, mending).map_err(|why| not_saved(&why))?;
            mending.saved();
            Ok(true)
        }
        Err(why) => Err(not_saved(&why)),
    }
}

fn not_saved(why: &SaveError) -> MendFailure {
    let copy = match why {
        SaveError::ReadOnly { copy, .. } => Some(copy.clone()),
        SaveError::Changed { .. } | SaveError::Io { .. } => None,
    };
    MendFailure { why: format!("{why}. {}", why.hint()), copy }
}

/// Returns a file as a `.story` that stands by itself, in memory.
fn as_story(mending: &Mending) -> Result<Mending, String> {
    if is_whole(mending) {
        return Ok(mending.clone());
    }
    of_story(&mending.path().with_extension("story"), mending.story())
}

/// Returns a story as a `.story` of a path, in memory.
fn of_story(path: &Path, story: &Story) -> Result<Mending, String> {
    let text = export::data::story::file(story, &mut export::Outcome::default());
    of_text(path, &text)
}

fn of_text(path: &Path, text: &str) -> Result<Mending, String> {
    Mending::of_text(&path.to_string_lossy(), text).map_err(|why| open_failure(&why))
}

/// Writes a copy with edits where there is no file yet.
fn write_copy(
    files: &dyn Files,
    mut copy: Mending,
    (edits, to): (&[Edit], &Path),
) -> Result<Mended, MendFailure> {
    let before = copy.story().clone();
    let told = apply(&mut copy, edits)?;
    write_new(files, to, copy.text())?;
    let names = names(&told, [&before, copy.story()]);
    let lines = copy.changes();
    Ok(Mended { told, names, lines, copy: Some(to.to_owned()), ..Mended::default() })
}

/// Returns the names of the people whom edits name by their IDs, in either of two versions of a story.
fn names(told: &[Told], stories: [&Story; 2]) -> BTreeMap<Box<str>, Box<str>> {
    let values = told.iter().flat_map(|told| told.from.split(", ").chain(told.to.split(", ")));
    let ids = told.iter().map(|told| &*told.entry.id).chain(values);
    let named = |id: &str| {
        let people = stories.iter().flat_map(|story| story.people.iter());
        let person = people.into_iter().find(|person| &*person.id == id)?;
        Some((Box::from(id), person.name.clone()))
    };
    ids.filter_map(named).collect()
}

/// Returns true if the article is in the same file.
fn is_whole(mending: &Mending) -> bool {
    Path::new(mending.story().text.name()) == mending.path()
}

/// Says why edits cannot be made; where a `.story` could hold them, one beside the file is offered.
fn not_made(mending: &Mending, edits: &[Edit], why: String) -> MendFailure {
    let holds = || as_story(mending).is_ok_and(|mut story| apply(&mut story, edits).is_ok());
    let other = !is_whole(mending) && holds();
    MendFailure { why, copy: other.then(|| mending.path().with_extension("story")) }
}

/// Writes a file where there is none yet.
fn write_new(files: &dyn Files, path: &Path, text: &str) -> Result<(), MendFailure> {
    let written = files.update(path, u64::MAX, &mut |now| {
        if now.is_empty() {
            Ok(text.as_bytes().to_vec())
        } else {
            Err(io::Error::other("there is a file of that name already"))
        }
    });
    written.map_err(|why| MendFailure {
        why: format!("{} cannot be written: {why}", path.display()),
        copy: Some(path.to_owned()),
    })
}

impl From<String> for MendFailure {
    fn from(why: String) -> Self {
        Self { why, copy: None }
    }
}

impl From<&str> for MendFailure {
    fn from(why: &str) -> Self {
        why.to_owned().into()
    }
}

/// Returns what an edit did, the other way round.
fn taken_back(told: &Told) -> Told {
    Told { from: told.to.clone(), to: told.from.clone(), ..told.clone() }
}

fn refusal(why: &Refusal) -> String {
    format!("{}. {}", why.what, why.hint)
}

fn open_failure(why: &OpenFailure) -> String {
    match why {
        OpenFailure::NotMendable { hint, .. } => format!("{why}. {hint}"),
        OpenFailure::Open(_) => why.to_string(),
    }
}
