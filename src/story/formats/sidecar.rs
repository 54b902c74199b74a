//! Files beside a story that it names itself: read only from its own folder and below.
//!
//! A story is not to be trusted: what it names may lead elsewhere, by its words or by a link.

use std::path::{Component, Path};

use super::{OpenError, native};
use crate::story::Files;

/// The largest file that is read, in bytes.
const LARGEST: u64 = 64 << 20;

/// Reads the text of a file that the story at `story` names.
///
/// # Errors
/// One line on why it is not read (unsanitised): it leads out of the story's folder, is not there,
/// is no text, or is larger than 64 MiB.
pub fn read(files: &dyn Files, story: &Path, name: &str) -> Result<String, String> {
    let below = Path::new(name).components().all(|c| matches!(c, Component::Normal(_)));
    if name.is_empty() || !below {
        return Err(format!("{name} is not in the story's folder and is not read"));
    }
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
