//! The state of the app: the parts of [`App`](super::App) that several folders change.
//!
//! ```text
//! reader           one open story: where the reader is in it, what is selected
//! active_list      the list that `n` and `N` step through, and what can be selected
//! navigation       going to something: the jump list remembers the place before
//! list_view        a list on the screen: filter, sort order, selection, layout
//! review_session   the open story's review: the reviewer, all decisions, what is unsaved
//! fuzzy            filtering rows by typed letters, best match first
//! ```
//!
//! What keys do with it is in the other folders.

pub mod active_list;
pub mod fuzzy;
pub mod list_view;
pub mod navigation;
pub mod reader;
pub mod review_session;
