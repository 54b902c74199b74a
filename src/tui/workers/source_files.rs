//! The files of a story's sources: have they changed since the review was built from their texts?
//!
//! The time and the length of a file are looked at; only where they differ is it read, because a
//! file that was merely saved again says what it said.

use std::path::{Path, PathBuf};

use super::sources;
use crate::app::StoryRequest;
use crate::app::state::review_session::OpenedReview;
use crate::review::{Event, EventKind, sha256};
use crate::story::files::Look;
use crate::story::sandbox::Sandbox;
use crate::story::{Files, Story};

/// The files of the sources of a story on disk, as they were when its review was built.
#[derive(Debug)]
pub(super) struct SourceFiles {
    story: StoryRequest,
    files: Vec<SourceFile>,
}

#[derive(Debug)]
struct SourceFile {
    /// The ID of the source.
    source: Box<str>,
    /// Its file, as the story names it.
    name: Box<str>,
    path: PathBuf,
    look: Option<Look>,
    /// SHA-256 of the text; `None` if it could not be read.
    sha256: Option<Box<str>>,
}

impl SourceFiles {
    /// Looks at the files; to be called before their texts are read, so that what is changed in between
    /// is noticed.
    pub(super) fn of(sandbox: &Sandbox, request: &StoryRequest, story: &Story) -> Self {
        let folder = match request {
            StoryRequest::File(path) => path.parent(),
            StoryRequest::Bundled(_) | StoryRequest::Stdin(_) => None,
        };
        let file = |folder: &Path, source: &crate::story::Source| {
            let name = source.file.clone()?;
            let path = folder.join(&*name);
            let look = sandbox.look(&path);
            Some(SourceFile { source: source.id.clone(), name, path, look, sha256: None })
        };
        let all = folder
            .into_iter()
            .flat_map(|folder| story.sources.iter().filter_map(move |source| file(folder, source)));
        Self { story: request.clone(), files: all.collect() }
    }

    /// Remembers what was read of them.
    pub(super) fn read(mut self, opened: &OpenedReview) -> Self {
        for file in &mut self.files {
            let texts = &opened.source_checks.texts;
            let text = texts.iter().find(|text| text.id == file.source);
            file.sha256 = text.map(|text| text.sha256.clone());
        }
        self
    }

    /// Returns the names of the files that say something else now, or cannot be read any more.
    pub(super) fn changed(&mut self, sandbox: &Sandbox) -> Vec<Box<str>> {
        let story = &self.story;
        let changed = self.files.iter_mut().filter_map(|file| {
            let now = sandbox.look(&file.path);
            if now == file.look {
                return None;
            }
            let text = sources::text(sandbox, story, &file.name).ok();
            if text.as_deref().map(sha256) == file.sha256 {
                file.look = now;
                return None;
            }
            Some(file.name.clone())
        });
        changed.collect()
    }
}

/// Returns true if what events record rests on what the sources say.
pub(super) fn rest_on_sources(events: &[Event]) -> bool {
    events.iter().any(|event| match &event.what {
        EventKind::Keep | EventKind::Signoff { .. } => true,
        what => what.answer().is_some(),
    })
}
