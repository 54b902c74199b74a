//! How the status of an item is shown to the reviewer: its sign, a few words, its role. The same
//! beside the text, on the ruler, in lists and on cards.
//!
//! Each sign is a different character, so that nothing depends on colour.

use super::Role;
use super::review_overlay::ReviewedStory;
use super::table::Cell;
use crate::review::{Decision, Grade, ItemId, Opinion, Status};
use crate::story::Item;

/// The signs at the start of list cells; screen readers' output leaves them out.
pub const SIGNS: &str = "✓~✗·≠⇄?!+↶";

/// Returns the role for the grade of an answer.
pub const fn role(grade: Grade) -> Role {
    match grade {
        Grade::Good => Role::Good,
        Grade::Near => Role::Warning,
        Grade::Unknown => Role::Dim,
        Grade::Bad => Role::Problem,
    }
}

/// Returns the decision with the worst grade; of several the first in the order of the axes.
pub fn worst(opinion: &Opinion) -> Option<&Decision> {
    let worse = |a: &&Decision, b: &&Decision| b.value.grade() > a.value.grade();
    opinion.decisions().reduce(|a, b| if worse(&a, &b) { b } else { a })
}

/// Returns the sign for the status of an item, given the reviewer's decisions; none for an item
/// that nobody has looked at.
pub fn sign(status: Status, opinion: Option<&Opinion>) -> Option<(char, Role)> {
    match status {
        Status::Open => None,
        Status::Deferred => Some(('+', Role::Dim)),
        Status::Checked | Status::SignedOff => {
            let grade = worst(opinion?)?.value.grade();
            Some((grade.sign(), role(grade)))
        }
        left_to_do => left(left_to_do),
    }
}

/// Returns the sign for the ruler, which shows only what is left to do.
pub const fn left(status: Status) -> Option<(char, Role)> {
    Some(match status {
        Status::Stale => ('≠', Role::Problem),
        Status::QueryAnswered => ('?', Role::Good),
        Status::Blocked => ('!', Role::Problem),
        Status::Disputed => ('⇄', Role::Problem),
        Status::QueryOpen => ('?', Role::Warning),
        Status::Open | Status::Deferred => ('·', Role::Text),
        Status::Checked | Status::SignedOff => return None,
    })
}

/// Returns what the reviewer decided about an item, as a cell of a list.
pub fn cell(reviewed: &ReviewedStory<'_>, item: Item) -> Cell {
    let Some(id) = ItemId::of(&reviewed.doc.story, item) else { return Cell::Empty };
    let Some(at) = reviewed.items.position(&id) else { return Cell::Empty };
    let status = reviewed.statuses[at];
    let opinion = reviewed.opinion(&id);
    let decided = opinion.map_or(0, |opinion| opinion.decisions().count());
    let rank = status as u32 * 8;
    match (sign(status, opinion), opinion.and_then(worst)) {
        (None, None) => Cell::Ranked("".into(), Role::Text, rank + 7),
        (None, Some(_)) => {
            let asked = opinion.map_or(0, |o| reviewed.items.all()[at].open_axes(o).count());
            let words = format!("{decided} of {}", decided + asked);
            Cell::Ranked(words.into(), Role::Text, rank)
        }
        (Some((sign, role)), Some(worst)) if status.is_done() => {
            let words = format!("{sign} {}", worst.value.shown());
            Cell::Ranked(words.into(), role, rank + 3 - worst.value.grade() as u32)
        }
        (Some((sign, role)), _) => {
            Cell::Ranked(format!("{sign} {}", status.word()).into(), role, rank)
        }
    }
}

/// How many of some items the reviewer has decided, with the results.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// How many there are.
    pub all: usize,
    /// How many are done.
    pub done: usize,
    /// How many of these hold, some perhaps except for a detail.
    pub right: usize,
    /// How many do not hold.
    pub wrong: usize,
    /// How many were looked at but could not be verified.
    pub unverified: usize,
}

impl Tally {
    /// Counts items.
    pub fn of(reviewed: &ReviewedStory<'_>, items: impl Iterator<Item = Item>) -> Self {
        let mut tally = Self::default();
        for item in items {
            tally.all += 1;
            let Some(at) = position(reviewed, item) else { continue };
            let opinion = reviewed.opinion(&reviewed.items.all()[at].id);
            let worst = opinion.and_then(worst).filter(|_| reviewed.statuses[at].is_done());
            tally.done += usize::from(worst.is_some());
            match worst.map(|worst| worst.value.grade()) {
                Some(Grade::Good | Grade::Near) => tally.right += 1,
                Some(Grade::Bad) => tally.wrong += 1,
                Some(Grade::Unknown) => tally.unverified += 1,
                None => {}
            }
        }
        tally
    }

    /// Returns the counts in words: `3 of 4 checked: 2 right, 1 wrong`.
    pub fn words(&self) -> String {
        let counts =
            [(self.right, "right"), (self.wrong, "wrong"), (self.unverified, "not verified")];
        let counts: Vec<String> =
            counts.iter().filter(|(n, _)| *n > 0).map(|(n, what)| format!("{n} {what}")).collect();
        let glue = if counts.is_empty() { "" } else { ": " };
        format!("{} of {} checked{glue}{}", self.done, self.all, counts.join(", "))
    }
}

/// Returns the position of an item among those under review.
pub fn position(reviewed: &ReviewedStory<'_>, item: Item) -> Option<usize> {
    reviewed.items.position(&ItemId::of(&reviewed.doc.story, item)?)
}

/// Returns the sign of an item with a space after it, or nothing.
pub fn sign_before(reviewed: &ReviewedStory<'_>, item: Item) -> String {
    let Some(at) = position(reviewed, item) else { return String::new() };
    let opinion = reviewed.opinion(&reviewed.items.all()[at].id);
    sign(reviewed.statuses[at], opinion).map_or_else(String::new, |(sign, _)| format!("{sign} "))
}
