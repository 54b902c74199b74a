//! The view model: what belongs together ([`Links`]), where each byte is on the lines ([`Flow`]),
//! what is shown for it ([`visible`](mod@visible)), search ([`Search`]), and what differs between two
//! annotations ([`compare`](mod@compare)).
//!
//! Nothing here changes a story, reads a file or knows a colour.

pub mod compare;
pub mod document;
pub mod flow;
pub mod links;
pub mod lists;
pub mod locator;
pub mod panes;
pub mod review_overlay;
pub mod review_signs;
pub mod role;
pub mod search;
pub mod table;
#[cfg(test)]
mod testing;
pub mod visible;

pub use document::Document;
pub use flow::blocks::{Block, BlockKind, Blocks};
pub use flow::{Flow, Line, Place, Row};
pub use links::{Links, Speaking};
pub use panes::{Area, Panes};
pub use role::{ROLES, Role, SPEAKERS};
pub use search::{Query, Search};
pub use visible::{Measure, Widths, is_plain, visible};
