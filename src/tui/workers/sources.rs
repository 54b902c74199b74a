//! Reads the text of a source, and finds the passages that evidence points to.
//!
//! `story::formats::sidecar` decides which files of a story's folder may be read.

use std::path::Path;
use std::sync::Arc;

use crate::app::StoryRequest;
use crate::app::effect::{EvidencePointer, SourceJob};
use crate::app::event::SourceText;
use crate::story::bundled::Embedded;
use crate::story::formats::sidecar;
use crate::story::sandbox::Sandbox;
use crate::story::{Meta, Story, Text};
use crate::view::Document;
use crate::view::locator::Places;

/// Reads the text of a source from the file that the story names.
///
/// # Errors
/// One line on why it cannot be shown (unsanitised).
pub(in crate::tui) fn text(
    sandbox: &Sandbox,
    story: &StoryRequest,
    file: &str,
) -> Result<String, String> {
    match story {
        StoryRequest::File(path) => sidecar::read(sandbox, path, file),
        StoryRequest::Bundled(name) => sidecar::read(&Embedded, Path::new(name), file),
        StoryRequest::Stdin(given) => sidecar::read(given, given.name(), file),
    }
}

/// Reads the text of a source, and finds passages in it.
///
/// # Errors
/// One line on why it cannot be shown (unsanitised).
pub(in crate::tui) fn read(sandbox: &Sandbox, job: &SourceJob) -> Result<SourceText, String> {
    let text = text(sandbox, &job.story, &job.file)?;
    let start = if text.starts_with('\u{feff}') { 3 } else { 0 };
    let end = text.len();
    let text = Text::new(job.file.as_str(), text, start..end);
    let places = Places::of(text.body());
    let find = |to: &EvidencePointer| places.find(to.locator.as_deref(), to.excerpt.as_deref());
    let places = job.evidence.iter().map(find).collect();
    let story = Story { whole: true, ..Story::of_text(text, Meta::default()) };
    Ok(SourceText { doc: Arc::new(Document::of(story)), places })
}
