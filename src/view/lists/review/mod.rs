//! The lists of a review: the queue, what is left, disagreements, stale decisions, the history; and
//! the columns that a review adds to lists of the story.
//!
//! Others' answers are shown only where the reviewer has answered, so that a second reviewer is not
//! influenced.

mod disagreements;
mod gate;
mod history;
mod queue;
mod stale;

pub(super) use disagreements::disagreements;
pub(super) use gate::gate;
pub(super) use history::{decisions, history};
pub(super) use queue::queue;
pub(super) use stale::stale;

use super::{Column, name, names, paragraph, paragraph_column, words_of};
use crate::story::{Claimant, Item};
use crate::view::review_overlay::ReviewedStory;
use crate::view::review_signs;
use crate::view::table::{Cell, RowTarget, Table};

/// Adds a column with the reviewer's decisions to a list of quotes or claims.
pub(super) fn with_decisions(
    table: &mut Table,
    at: usize,
    title: &str,
    reviewed: &ReviewedStory<'_>,
) {
    // the column of words gives some of its width to it
    if let Some(words) = table.columns.last_mut() {
        words.least = words.least.min(24);
    }
    table.columns.insert(at, Column::new(title, 10, 20, 1));
    for row in &mut table.rows {
        let cell = match row.leads {
            RowTarget::Item(item) => review_signs::cell(reviewed, item),
            _ => Cell::Empty,
        };
        row.cells.resize(row.cells.len().max(at), Cell::Empty);
        row.cells.insert(at, cell);
    }
}

/// Returns who says a quote or makes a claim.
fn who(reviewed: &ReviewedStory<'_>, item: Item) -> Cell {
    match item {
        Item::Quote(q) => names(reviewed.doc, &reviewed.doc.story.quote(q).speakers),
        Item::Claim(c) => match reviewed.doc.story.claim(c).by {
            Claimant::Person(person) => name(reviewed.doc, person),
            _ => Cell::Empty,
        },
        _ => Cell::Empty,
    }
}

/// Returns the words of a quote, or what a claim says.
fn says(reviewed: &ReviewedStory<'_>, item: Item) -> String {
    let story = &reviewed.doc.story;
    match item {
        Item::Claim(c) if story.claim(c).says.is_some() => {
            story.claim(c).says.as_deref().unwrap_or_default().to_owned()
        }
        item => words_of(story, story.spans(item)),
    }
}

#[cfg(test)]
mod tests;
