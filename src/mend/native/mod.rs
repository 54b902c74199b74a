//! Changes of entries as a patch of a `.story` file that touches only the lines it must.
//!
//! ```text
//! find    a table and its keys in the file, with the bytes of each
//! style   how the file is written: alignment, quotation marks, line ends
//! values  a value as the file would write it
//! keys    a key gets another value, is added or goes
//! tables  a table is put in or taken out
//! ```
//!
//! The file is changed at the bytes of the values that the TOML parser names, so that comments, order,
//! alignment and line ends stay. (`toml_edit` 0.25 was tried: it writes every line end as LF, and
//! drops the comment behind a value that is replaced.)

mod find;
mod keys;
mod style;
mod tables;
mod values;

use std::ops::Range;

use super::edit::Table;
use super::patch::Patch;
use super::refusal::Refusal;
use super::step::Change;
use crate::story::Story;
use crate::story::formats::native::{Ground, Layout, Pieces};
use crate::story::select::SearchText;

/// A file being changed: its text, where its pieces are, and the story that it holds now.
struct Source<'a> {
    text: &'a str,
    pieces: &'a Pieces,
    layout: &'a Layout,
    story: &'a Story,
    search: SearchText<'a>,
}

impl Source<'_> {
    /// Returns the TOML that holds a table: the front or the back matter.
    fn region(&self, table: Table) -> Range<usize> {
        if table.is_annotation() {
            self.pieces.back.clone()
        } else {
            self.pieces.front.clone().unwrap_or(0..0)
        }
    }
}

/// A stretch of the file, and what takes its place.
type Replacement = (Range<usize>, String);

/// Returns the patch of a file's text that makes some changes of its story.
pub(super) fn patch(
    (text, layout): (&str, &Layout),
    (story, ground): (&Story, &Ground),
    changes: &[Change],
) -> Result<Patch, Refusal> {
    if layout.pieces.front.is_none() {
        let hint = "Make a story of it: `sayso new FILE`.";
        return Err(Refusal::new("the file has no front matter", hint));
    }
    let search = ground.search(story.body());
    let source = Source { text, pieces: &layout.pieces, layout, story, search };
    let mut made: Vec<Replacement> = Vec::new();
    for change in changes {
        match change {
            Change::Set { of, key, to } => {
                let table = find::find(&source, of).ok_or_else(|| not_found(of))?;
                made.extend(keys::set(&source, &table, (of, key), to.as_ref())?);
            }
            Change::Insert { of, values } => made.extend(tables::insert(&source, of, values)?),
            Change::Remove { of } => {
                let table = find::find(&source, of).ok_or_else(|| not_found(of))?;
                made.push(tables::remove(&source, &table));
            }
        }
    }
    Patch::of(text, made).ok_or_else(|| {
        let what = "the changes would overlap in the file";
        Refusal::new(what, "Make them one after the other.")
    })
}

fn not_found(of: &super::edit::EntryId) -> Refusal {
    let what = format!("{of} is written in a way that cannot be changed here");
    Refusal::new(what, format!("Write it as [{of}] with a key on each line."))
}
