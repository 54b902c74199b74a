//! Review by lines: the item as it is heard, and what a checker's lines do.

pub(super) mod item;
pub(super) mod mode;
