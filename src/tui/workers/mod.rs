//! Work in the background, each kind on a thread of its own; results come back as events.
//!
//! ```text
//! stories          opening stories, searching
//! library          finding and reading many stories, searching across them
//! journals         reading and writing the journals of reviews
//! journal_thread   the thread that does it, one job after the other
//! mending          changing the files of stories, on that thread too
//! review_session   building a review from its journals
//! problems         what `sayso check` finds in the open story
//! sources          the text of a source, and the passages that evidence points to
//! source_files     whether the files of sources have changed since
//! session_state    saving places and bookmarks for the next start
//! clock            IDs and times of review events
//! ```

pub mod clock;
pub mod journal_thread;
pub mod journals;
pub mod library;
mod mending;
pub(super) mod problems;
pub mod review_session;
pub mod session_state;
mod source_files;
pub(super) mod sources;
pub mod stories;
