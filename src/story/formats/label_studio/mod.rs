//! Exports of Label Studio: an array of tasks or a single one, in full, or reduced (`JSON_MIN`).
//!
//! ```text
//! task     a task → whose annotations there are, and its text
//! results  the results of an annotation → regions, links, features
//! reduced  a task of the reduced export
//! ```
//!
//! Offsets count UTF-16 units. Of several annotations that which is marked as the ground truth is read,
//! else the only one that was not cancelled, else that which the address names. Predictions are
//! suggestions, where there is no annotation.

mod reduced;
mod results;
mod task;

use super::members::{ByContent, Index, Member, json};
use super::record::check_json;
use super::{Format, OpenError, Taker, known_files};

/// The row of the table of formats.
pub const FORMAT: Format = Format::by_content(
    "label-studio",
    "tasks of Label Studio, exported as JSON or JSON-MIN",
    &["json", "jsonl", "ndjson"],
);

/// How its files are read.
pub const BY_CONTENT: ByContent = ByContent {
    format: &FORMAT,
    lost: "Regions of pictures, sound and dialogues, choices about a whole task, drafts, and predictions beside an annotation are counted and left out.",
    known: &[known_files::LABEL_STUDIO],
    index,
    read,
};

fn index(file: &crate::story::Text) -> Result<Index, OpenError> {
    let indexing = json::Indexing { id: "id", group: reduced::group, annotators };
    json::index(file, indexing)
}

fn annotators(pieces: &[&str]) -> Vec<String> {
    match pieces {
        [one] if !reduced::is_reduced(one) => task::annotators(pieces),
        _ => reduced::annotators(pieces),
    }
}

fn read(member: &Member<'_>, mut taker: Taker<'_>) -> Result<(), OpenError> {
    check_json(member)?;
    let record = match reduced::read(member) {
        Some(record) => record?,
        None => task::read(member)?,
    };
    record.pass_on(member, FORMAT.name, &mut taker);
    Ok(())
}
