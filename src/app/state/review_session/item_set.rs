//! The items that a step goes through: all of them, or those of a list.

use super::ReviewSession;

/// A set of items, by position in text order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ItemSet {
    /// All items.
    All,
    /// Some of them.
    Some(Vec<usize>),
}

impl ItemSet {
    /// Returns how many there are.
    pub(super) fn len(&self, session: &ReviewSession) -> usize {
        match self {
            Self::All => session.items().all().len(),
            Self::Some(some) => some.len(),
        }
    }

    /// Returns the position of the n-th.
    pub(super) fn get(&self, n: usize) -> usize {
        match self {
            Self::All => n,
            Self::Some(some) => some[n],
        }
    }

    /// Returns the index of the first after `from`, or of the last before it; it may be out of
    /// range.
    pub(super) fn beyond(&self, from: usize, forward: bool) -> i64 {
        match (self, forward) {
            (Self::All, true) => from as i64 + 1,
            (Self::All, false) => from as i64 - 1,
            (Self::Some(some), true) => some.partition_point(|at| *at <= from) as i64,
            (Self::Some(some), false) => some.partition_point(|at| *at < from) as i64 - 1,
        }
    }
}
