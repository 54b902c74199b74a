//! Exports of `INCEpTION` in an archive: of a document, an XMI file with its type system; of a project,
//! what each annotator has made of each document, and what was made of it by curation.
//!
//! ```text
//! annotation/DOCUMENT/WHO.zip        or .xmi, .json, .tsv
//! curation/DOCUMENT/CURATION_USER.zip
//! ```
//!
//! What was curated is the story. Nothing is ever unpacked to the disk.

#[cfg(feature = "interop")]
mod documents;

use std::path::Path;

use super::super::members::{Index, Member};
use super::super::{OpenError, Taker};
#[cfg(not(feature = "interop"))]
use super::no_story;

/// Finds the documents of an archive.
///
/// # Errors
/// If it cannot be read.
#[cfg(feature = "interop")]
pub(in crate::story::formats) fn index(path: &Path, bytes: &[u8]) -> Result<Index, OpenError> {
    documents::index(path, bytes)
}

/// Reads a document and passes on each stage.
#[cfg(feature = "interop")]
pub(super) fn read(member: &Member<'_>, taker: Taker<'_>) -> Result<(), OpenError> {
    documents::read(member, taker)
}

/// Says that no archive is read.
///
/// # Errors
/// Always.
#[cfg(not(feature = "interop"))]
pub(in crate::story::formats) fn index(path: &Path, _: &[u8]) -> Result<Index, OpenError> {
    Err(left_out(path))
}

/// Says that no archive is read.
#[cfg(not(feature = "interop"))]
pub(super) fn read(member: &Member<'_>, _: Taker<'_>) -> Result<(), OpenError> {
    Err(left_out(member.path))
}

#[cfg(not(feature = "interop"))]
fn left_out(path: &Path) -> OpenError {
    let what = "is an export of INCEpTION, zipped, and this program was built without the feature that \
                reads it";
    no_story(path, what, "Build it with its default features (`cargo install --path .`).")
}
