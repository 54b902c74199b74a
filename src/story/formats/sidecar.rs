//! Sidecar files: files that a story refers to, read only from its own folder and below.
//!
//! A story is untrusted: the path that it gives may lead elsewhere, by itself or through a link.

use std::path::{Component, Path};

use super::{OpenError, members, native};
use crate::story::Files;

/// The largest file that is read, in bytes.
const LARGEST: u64 = 64 << 20;

/// Reads the text of a file that the story at `story` refers to.
///
/// # Errors
/// A one-line reason (unsanitised): it leads out of the story's folder, does not exist, is not
/// text, or is larger than 64 MiB.
pub fn read(files: &dyn Files, story: &Path, name: &str) -> Result<String, String> {
    let below = Path::new(name).components().all(|c| matches!(c, Component::Normal(_)));
    if name.is_empty() || !below {
        return Err(format!("{name} is not in the story's folder and is not read"));
    }
    let story = members::split(files, story).map_or(story, |(file, _)| file);
    let folder = story.parent().unwrap_or(Path::new(""));
    let path = folder.join(name);
    let here = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
    let (real, home) = (files.real(&path), files.real(here));
    if real != path && !real.starts_with(&home) {
        return Err(format!("{name} leads out of the story's folder and is not read"));
    }
    if files.look(&path).is_some_and(|look| look.len > LARGEST) {
        return Err(format!("{name} is larger than {} MiB", LARGEST >> 20));
    }
    native::read_text(files, &path).map_err(|why| match why {
        OpenError::Io { why, .. } => format!("cannot read {name}: {why}"),
        OpenError::NoStory { what, .. } => format!("{name} {what}"),
    })
}
