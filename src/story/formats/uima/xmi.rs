//! Reads a CAS in XMI: one element for each feature structure, in the namespace of its package. Which
//! attributes are references, a type system says; without one, the shape of the file.

#[cfg(feature = "interop")]
mod controls;
#[cfg(feature = "interop")]
mod elements;

#[cfg(not(feature = "interop"))]
use std::path::Path;

use super::Source;
use super::cas::Cas;
#[cfg(not(feature = "interop"))]
use super::no_story;
use crate::story::OpenError;

/// Reads a file and calls `take` with what it holds.
///
/// # Errors
/// If it is no XML, or no XMI.
#[cfg(feature = "interop")]
pub(super) fn with<T>(
    source: &Source<'_>,
    take: impl FnOnce(&Cas<'_>) -> T,
) -> Result<T, OpenError> {
    elements::with(source, take)
}

/// Says that no XML is read.
#[cfg(not(feature = "interop"))]
pub(super) fn with<T>(source: &Source<'_>, _: impl FnOnce(&Cas<'_>) -> T) -> Result<T, OpenError> {
    let what = "is a UIMA CAS in XMI, and this program was built without the feature that reads it";
    let hint = "Build it with its default features (`cargo install --path .`).";
    Err(no_story(Path::new(source.text.name()), what, hint))
}
