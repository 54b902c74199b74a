//! Work in the background, each kind on a thread of its own; results come back as events.
//!
//! ```text
//! stories          opening stories, searching
//! library          finding and reading many stories, looking across them
//! journals         reading and writing the journals of reviews
//! review_session   from journals to the state of a review
//! sources          the text of a source, and the places evidence points to
//! session_state    keeping places and bookmarks for the next start
//! clock            IDs and times of events
//! ```

pub mod clock;
pub mod journals;
pub mod library;
pub mod review_session;
pub mod session_state;
pub(super) mod sources;
pub mod stories;
